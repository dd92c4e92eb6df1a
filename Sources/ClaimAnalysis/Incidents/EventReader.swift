// Room: Incidents. Finds the words that name events: nouns, verbs, idioms, participles.
// May enter: grammar, times.

/// Reads the mentions of events of an article, in the order of the text.
final class EventReader {
  let scene: EventScene
  var syntax: Syntax { scene.syntax }
  let lexicon = EventLexicon.shared
  let words = EventWords.shared
  @exclusivity(unchecked) var mentions: [EventMention] = []
  /// Words that name an event only where somebody is blamed for it.
  @exclusivity(unchecked) var hints: [EventMention] = []
  /// A verb of violence stands where nothing of what it asks for was found.
  @exclusivity(unchecked) var hasLooseDeed = false
  /// Nouns that a verb has made something else of: "das Feuer eröffnen" is no fire.
  @exclusivity(unchecked) var consumed: Set<Int> = []

  static func mentions(_ scene: EventScene) -> [EventMention] { reading(scene).mentions }

  /// The mentions of events, and the words that name one only where somebody is blamed for it.
  static func reading(
    _ scene: EventScene
  ) -> (mentions: [EventMention], hints: [EventMention], hasLooseDeed: Bool) {
    let reader = EventReader(scene: scene)
    for clause in scene.syntax.clauses.indices { reader.readVerb(clause) }
    if scene.allTraits.contains(.drone) {
      for clause in scene.syntax.clauses.indices { reader.readOverhead(clause) }
    }
    for token in scene.nouns.keys { reader.readNoun(token) }
    reader.readParticiples()
    reader.mentions.sort { $0.token < $1.token }
    reader.supplyKinds()
    let judge = EventJudge(scene: scene)
    for index in reader.mentions.indices {
      judge.judge(&reader.mentions[index])
    }
    reader.lookBack(judge)
    reader.inheritDoubts()
    for index in reader.hints.indices { judge.judge(&reader.hints[index]) }
    return (reader.mentions, reader.hints, reader.hasLooseDeed)
  }

  private init(scene: EventScene) { self.scene = scene }

  // MARK: Verbs

  private func readVerb(_ number: Int) {
    // Nearly all clauses have nothing for this room, and must cost next to nothing.
    guard
      lexicon.knows(syntax.clauses[number].verb) || syntax.clauses[number].verbs.count > 1
        || syntax.clauses[number].kind == .fragment
        || !scene.allTraits.isDisjoint(with: [.service, .digital])
    else { return }
    let clause = syntax.clauses[number]
    guard clause.mainVerb >= 0 else {
      if clause.kind == .fragment { readHeadline(number) }
      return
    }
    read(clause.verb, clause.mainVerb, number)
    // "wurde gestellt und getötet": further participles of the same bracket.
    for index in clause.verbs {
      let token = Int(syntax.verbTokens[index])
      guard token != clause.mainVerb, token != clause.finite,
        syntax.word(token).classes == .participle, !syntax.lexeme(token).verb.contains(.auxiliary)
      else { continue }
      read(syntax.word(token).lexeme, token, number)
    }
    readHeadline(number)
  }

  func read(_ verb: LexemeID, _ token: Int, _ number: Int) {
    // Nearly all verbs; of the others alone the clause is worth a look.
    if lexicon.knows(verb) {
      readKnown(verb, token, number)
    } else if token == syntax.clauses[number].mainVerb {
      readStateOrUse(number)
    }
  }

  /// A verb that the table names.
  private func readKnown(_ verb: LexemeID, _ token: Int, _ number: Int) {
    let clause = syntax.clauses[number]
    var senses = lexicon.senses(verb)
    let idioms = lexicon.idioms(verb)
    var idiomNoun: UInt64 = 0
    if !idioms.isEmpty {
      let nouns = idiomNouns(number)
      for idiom in idioms where nouns.contains(idiom.noun) {
        senses = [idiom.sense]
        idiomNoun = idiom.noun
      }
    }
    if senses.isEmpty {
      if token == clause.mainVerb { readStateOrUse(number) }
      readHint(verb, token, number)
      return
    }
    let roles = EventRoles(scene: scene)
    var found: (sense: EventSense, targets: [Int])?
    for sense in senses where found == nil {
      var targets = roles.targets(ofVerb: number, sense.frame)
      if targets.isEmpty, sense.frame.contains(.digital) { targets = roles.subjectless(number) }
      if meets(sense.frame, targets, clause: number)
        || sense.kind == .ddos && idiomNoun != 0 && targets.isEmpty && isOfService(number)
      {
        found = (sense, targets)
      } else if sense.frame.contains(.accusative),
        !sense.frame.isDisjoint(with: [.person, .people]), let whose = roles.injured(number),
        isPerson(whose)
      {
        // "schlitzte einem Gast die Wange auf": whose it is.
        found = (sense, [whose])
      }
    }
    guard let (sense, targets) = found, !isFigurative(sense, targets),
      !isFigurative(sense, clause: number, targets)
    else {
      if senses.contains(where: { $0.strength == .deed }) { hasLooseDeed = true }
      // "Der Minister geriet unter Beschuss": with words.
      if idiomNoun == words.beschuss, found == nil, clause.subject >= 0, isPerson(clause.subject),
        !scene.isWar, !scene.sentence(clause.sentence, has: [.military, .police, .weapon])
      {
        consume(idiomNoun, of: clause)
      }
      // "nahm den Haushalt unter Beschuss": nor is the noun meant.
      if idiomNoun != 0, let figure = found?.sense, figure.kind == nil {
        consume(idiomNoun, of: clause)
      }
      readHint(verb, token, number)
      return
    }
    var mention = EventMention(
      kind: sense.kind ?? .other, token: token, phrase: -1, clause: number,
      sentence: clause.sentence, targets: targets, strength: sense.strength,
      isOpenKind: sense.kind == nil)
    mention.places = roles.places(ofClause: number)
    // "Die Fliegerbombe wurde gesprengt": of a war long over.
    if scene.isDud, mention.kind == .bombing, sense.strength == .effect { return }
    if sense.strength == .harm, !scene.isAccident,
      let kind = instrument(number) ?? instrumentAsSubject(number)
    {
      mention.strength = .deed
      mention.kind = kind
    }
    // "Bei den Protesten wurden vier Menschen getötet"
    if mention.strength == .harm, !targets.isEmpty, clause.tense.isPast, !scene.isAccident,
      isInStrife(number), verb != words.verletzen || scene.sentence(clause.sentence, has: .police)
    {
      mention.strength = .deed
    }
    // "durch eine Rakete beschädigt", "Drohnen setzten das Lager in Brand"
    if let kind = harmByWeapon(sense, number) {
      mention.strength = .deed
      mention.kind = kind
    }
    // "Eine Autobombe ist explodiert": what somebody has laid.
    if sense.kind == .bombing, let bomb = bombThatGoesOff(number, targets) {
      mention.strength = .deed
      mention.kind = bomb
    }
    // "Ein Computervirus legte die Rechner lahm"
    if mention.kind == .outage, clause.voice == .active, clause.subject >= 0,
      words.worms.contains(scene.hash(syntax.phrases[clause.subject].head))
    {
      mention.strength = .deed
      mention.kind = .malware
    }
    if sense.strength == .harm, sense.frame.contains(.accusative),
      roles.hasAgent(number), !scene.isAccident,
      scene.titleSentences.contains(clause.sentence)
        || clause.sentence < scene.leadEnd || scene.hasDay(inClause: number)
        || verb == words.toeten && targets.contains(where: { isPerson($0) })
    {
      mention.strength = .deed
    }
    // "Unbekannte hatten das Schloss verklebt": what culprits do is a deed, whatever the word.
    if mention.strength == .effect, mention.kind != .outage, mention.kind != .drone,
      !sense.frame.contains(.subject), roles.isByCulprit(number)
    {
      mention.strength = .deed
    }
    // "Ein Fahrgast verprügelte den Schaffner": somebody, told of for it, meant it.
    if mention.strength == .effect, mention.kind != .vehicle, mention.kind != .drone,
      mention.kind != .outage, sense.frame.isDisjoint(with: [.subject, .war]), !targets.isEmpty,
      !scene.isAccident,
      clause.tense.isPast,
      roles.isByPerson(number)
    {
      mention.strength = .deed
    }
    // "bespritzte die Gemeinde mit Weihwasser": people are no wall.
    if mention.kind == .sabotage, !targets.isEmpty,
      targets.allSatisfy({
        isPerson($0) && syntax.lexeme(syntax.phrases[$0].head).nounClass == .person
      })
    {
      return
    }
    // "Die Detonation setzte Dächer in Brand", "eine Kerze": nobody who meant it.
    if mention.kind == .arson, mention.strength == .deed, clause.voice == .active,
      clause.subject >= 0, isThing(clause.subject),
      scene.hash(syntax.phrases[clause.subject].head) != idiomNoun,
      !scene.traits[syntax.phrases[clause.subject].head].contains(.incendiary)
    {
      mention.strength = .effect
    }
    // "sind am Virus infiziert", "brannte vor Wut": somebody, and no computer and no house.
    if verb == words.infizieren || sense.kind == .arson && sense.frame.contains(.subject),
      targets.contains(where: { isPerson($0) })
    {
      return
    }
    if clause.voice == .active, clause.subject >= 0,
      syntax.lexeme(syntax.phrases[clause.subject].head).nounClass == .animal,
      EventFamily(mention.kind) == .violence
    {
      // "Die Maus steckte das Haus in Brand."
      return
    }
    if EventFamily(mention.kind) != .cyber || verb == words.infizieren, sense.strength != .harm,
      hasAccident(number, beside: targets)
    {
      // "Der Sturm verwüstete", "an der Krankheit gestorben"
      return
    }
    if clause.subject >= 0, clause.voice == .active, scene.phrase(clause.subject, has: .accident) {
      // "Ein Bagger hat das Kabel gekappt": an accident.
      guard sense.strength != .deed || sense.kind != .sabotage else { return }
    }
    if sense.kind == .assault, verb == words.eindringen,
      targets.contains(where: { scene.phrase($0, has: [.digital, .service, .cyberScene]) })
        || scene.isCyber || clause.subject >= 0 && scene.phrase(clause.subject, has: .cyberScene)
    {
      mention.kind = .intrusion
    }
    if verb == words.eindringen, clause.subject >= 0, scene.phrase(clause.subject, has: .drone) {
      mention.kind = .drone
      mention.strength = .deed
    }
    if mention.kind == .defacement, verb != words.verunstalten,
      !targets.contains(where: { scene.phrase($0, has: .website) })
    {
      mention.kind = .intrusion
    }
    // "Ein Techniker nahm die Anlage vom Netz": what those do who were hit.
    if mention.kind == .outage, verb == words.nehmen, clause.voice == .active, clause.subject >= 0,
      isPerson(clause.subject),
      !scene.traits[syntax.phrases[clause.subject].head].contains(.culprit)
    {
      mention.strength = .harm
    }
    if idiomNoun != 0 {
      mention.noun =
        clause.tokens.first {
          scene.hash($0) == idiomNoun && Int(syntax.clauseOf[$0]) == number
        } ?? -1
    }
    // "Soldaten eröffneten das Feuer": no fire of its own.
    if idiomNoun != 0, sense.kind != nil, mention.strength == .deed {
      for token in clause.tokens where scene.hash(token) == idiomNoun {
        if let named = scene.nouns[token]?.kind, named != mention.kind { consumed.insert(token) }
      }
    }
    mentions.append(mention)
  }

  private func readStateOrUse(_ clause: Int) {
    readState(clause)
    readUse(clause)
  }
}
