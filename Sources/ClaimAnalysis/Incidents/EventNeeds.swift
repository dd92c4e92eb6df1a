// Room: Incidents. What the frame of a verb asks for: who or what is hit, a noun, an instrument.
// May enter: grammar.

extension EventReader {
  /// "Mann auf der Straße erschossen – Täter flüchtig": a headline has several participles.
  ///
  /// So has "die von Männern entführt und dann verurteilt worden war".
  func readHeadline(_ number: Int) {
    guard mayHaveSeveralParticiples(number) else { return }
    let clause = syntax.clauses[number]
    for token in clause.tokens
    where syntax.word(token).possible.contains(.participle)
      && Int(syntax.clauseOf[token]) == number && token != clause.mainVerb
      && !clause.verbs.contains(where: { Int(syntax.verbTokens[$0]) == token })
      && !syntax.tokens[token].isCapital && syntax.phraseOf[token] < 0
    {
      guard let reading = syntax.table.reading(token, .participle),
        clause.kind == .fragment || isBeforeAnd(token, clause) || isBeforeDash(token, clause)
      else { continue }
      read(reading.lexeme, token, number)
    }
  }

  private func mayHaveSeveralParticiples(_ number: Int) -> Bool {
    switch syntax.clauses[number].tense {
    case .perfect, .pluperfect: return true
    default:
      let sentence = syntax.clauses[number].sentence
      return syntax.clauses[number].kind == .fragment || syntax.clauses[number].voice == .passive
        || sentence < scene.titleEnd && scene.titleSentences.contains(sentence)
    }
  }

  /// "Unbekannte Flugobjekte über Kaserne": a headline that needs no verb.
  func readOverhead(_ number: Int) {
    let clause = syntax.clauses[number]
    guard clause.kind == .fragment, scene.titleSentences.contains(clause.sentence),
      scene.clause(number, has: .drone)
    else { return }
    let phrases = syntax.phrasesOfClause(number)
    guard
      let drone = phrases.first(where: {
        syntax.phrases[$0].preposition < 0 && scene.traits[syntax.phrases[$0].head].contains(.drone)
      }),
      let place = phrases.first(where: {
        let phrase = syntax.phrases[$0]
        return $0 > drone && phrase.preposition >= 0
          && scene.hash(phrase.preposition) == words.ueber
          && !syntax.tokens[phrase.head].shape.contains(.hasDigit)
      })
    else { return }
    mentions.append(
      EventMention(
        kind: .drone, token: syntax.phrases[drone].head, phrase: -1, clause: number,
        sentence: clause.sentence, targets: [place], strength: .deed))
  }

  /// "Portal der Stadt gestört – Hacker prahlen": the first half of a headline.
  private func isBeforeDash(_ token: Int, _ clause: Clause) -> Bool {
    scene.titleSentences.contains(clause.sentence) && token + 1 < clause.tokens.upperBound
      && syntax.tokens[token + 1].kind == .dash
  }

  /// In front of "und" or a comma, and of the participle that has the auxiliary.
  private func isBeforeAnd(_ token: Int, _ clause: Clause) -> Bool {
    guard token < clause.mainVerb, token + 1 < clause.tokens.upperBound else { return false }
    return syntax.tokens[token + 1].kind == .comma || scene.hash(token + 1) == words.und
      || scene.hash(token + 1) == words.sowie
  }

  /// "durch eine Bombe getötet", "mit einem Messer verletzt": what it was done with tells the deed.
  func instrument(_ clause: Int) -> Incident.Kind? {
    for phrase in syntax.phrasesOfClause(clause) {
      let preposition = syntax.phrases[phrase].preposition
      guard preposition >= 0,
        scene.hash(preposition) == words.durch || scene.hash(preposition) == words.mit
          || scene.hash(preposition) == words.von
      else { continue }
      let traits = scene.traits[syntax.phrases[phrase].head]
      if traits.contains(.bomb) { return .bombing }
      if traits.contains(.blade) { return .stabbing }
      if traits.contains(.gun) { return .shooting }
      if traits.contains(.weapon), scene.hash(preposition) != words.mit { return .strike }
    }
    return nil
  }

  /// The nouns of idioms that stand in a clause, also at the end of a compound ("Weinflasche").
  ///
  /// A verb such as "sein" has dozens of idioms: the words of the clause are gone through once for all
  /// of them.
  func idiomNouns(_ clause: Int) -> [UInt64] {
    var found: [UInt64] = []
    var folded = ContiguousArray<UInt8>()
    for token in syntax.clauses[clause].tokens where Int(syntax.clauseOf[token]) == clause {
      let word = syntax.tokens[token]
      if lexicon.namesIdiom(word.hash) { found.append(word.hash) }
      guard scene.endsInIdiom[token] else { continue }
      folded.removeAll(keepingCapacity: true)
      GermanFolding.fold(syntax.source.bytes, word.range, into: &folded)
      lexicon.forEachIdiomNoun(atEndOf: folded) { found.append($0) }
    }
    return found
  }

  /// Whether what the frame asks for is there.
  func meets(_ frame: EventFrame, _ targets: [Int], clause: Int) -> Bool {
    let needs = frame.intersection(.needs)
    if needs.isEmpty { return true }
    func has(_ trait: WordTraits) -> Bool { targets.contains { scene.phrase($0, has: trait) } }
    if needs.contains(.digital) { return has(.digital) || isCrippled(clause, targets) }
    if needs.contains(.data) {
      return has([.data, .service]) || scene.clause(clause, has: [.data, .service])
    }
    if needs.contains(.vehicle) {
      return !targets.isEmpty && (scene.clause(clause, has: .vehicle) || has(.vehicle))
        || has(.crowd) && scene.sentence(syntax.clauses[clause].sentence, has: .vehicle)
    }
    if needs.contains(.crowd) {
      return has(.crowd) && scene.sentence(syntax.clauses[clause].sentence, has: .vehicle)
    }
    if needs.contains(.war) { return scene.isWar && !targets.isEmpty }
    if needs.contains(.drone) {
      return scene.clause(clause, has: .drone) || has(.drone)
        || scene.isDrone && syntax.clauses[clause].verb == words.ueberfliegen
    }
    if needs.contains(.thing) { return targets.contains { isThingHit($0) } }
    if needs.contains(.signal) {
      return syntax.clauses[clause].verb == words.verlieren
        ? has(.signal) : targets.contains { isSatelliteSignal($0) }
    }
    if needs.contains(.service) { return has(.service) }
    if needs.contains(.bomb) {
      let antecedent = syntax.clauses[clause].antecedent
      return scene.clause(clause, has: .bomb) || has([.vehicle, .police])
        || antecedent >= 0 && scene.phrase(antecedent, has: .bomb)
    }
    if needs.contains(.weapon) {
      guard !targets.isEmpty else { return false }
      let entry = syntax.clauses[clause]
      let isRelative =
        entry.antecedent >= 0 && entry.subject >= 0 && syntax.phrases[entry.subject].isPronoun
      let subject = isRelative ? entry.antecedent : entry.subject
      if subject >= 0, scene.phrase(subject, has: .weapon) { return true }
      return isByWeapon(clause) || frame.contains(.accusative) && isUnderFire(clause, targets)
    }
    if needs.contains(.impersonal) {
      let subject = syntax.clauses[clause].subject
      return subject >= 0 && scene.hash(syntax.phrases[subject].head) == words.es
    }
    if needs.contains(.person) {
      return targets.contains { isPerson($0) } || isUponThem(frame, clause)
    }
    if needs.contains(.people) {
      let isThem = syntax.phrasesOfClause(clause).contains {
        syntax.phrases[$0].isPronoun && syntax.phrases[$0].role == .accusative
          && !syntax.word(syntax.phrases[$0].head).persons.isEmpty
      }
      return isThem || targets.contains { isSomebody($0) }
        || frame.contains(.upon) && has([.vehicle, .hittable, .police, .military, .crowd])
        || targets.isEmpty && frame.contains(.upon)
          && scene.sentence(syntax.clauses[clause].sentence, has: [.culprit, .police])
        || !frame.contains(.upon) && scene.clause(clause, has: .people)
    }
    return true
  }

  /// "legt Spedition lahm": a firm works with what has failed; not a road and not a party.
  private func isCrippled(_ clause: Int, _ targets: [Int]) -> Bool {
    words.lahmlegen.contains(syntax.clauses[clause].verb)
      && targets.contains {
        switch syntax.lexeme(syntax.phrases[$0].head).nounClass {
        case .firm, .organisation, .stateBody: return true
        default: return false
        }
      }
  }

  /// "mit einer Gleitbombe getroffen", "von Drohnen getroffen".
  private func isByWeapon(_ clause: Int) -> Bool {
    syntax.phrasesOfClause(clause).contains {
      let phrase = syntax.phrases[$0]
      guard phrase.preposition >= 0, scene.traits[phrase.head].contains(.weapon) else {
        return false
      }
      let hash = scene.hash(phrase.preposition)
      return hash == words.von || hash == words.durch || hash == words.mit
    }
  }

  /// "Auch eine Schule wurde getroffen", where the text tells of strikes: a place, and nobody's
  /// feelings.
  private func isUnderFire(_ clause: Int, _ targets: [Int]) -> Bool {
    syntax.clauses[clause].voice == .passive && isStrikeScene
      && !targets.contains {
        isPerson($0) && syntax.lexeme(syntax.phrases[$0].head).nounClass != .group
      }
  }

  /// Whether the article fights, or names an attack from the air.
  var isStrikeScene: Bool {
    scene.isWar
      || scene.nouns.keys.contains {
        guard let sense = scene.nouns[$0] else { return false }
        return sense.kind == .strike && sense.strength != .hint
      }
  }

  /// "ihn", "auf sie": a pronoun that stands for whoever was hit, also where nobody knows for whom.
  private func isUponThem(_ frame: EventFrame, _ clause: Int) -> Bool {
    syntax.phrasesOfClause(clause).contains {
      let phrase = syntax.phrases[$0]
      guard phrase.isPronoun, !syntax.word(phrase.head).persons.isEmpty else { return false }
      if phrase.preposition >= 0 {
        return frame.contains(.onto) && scene.hash(phrase.preposition) == words.auf
      }
      return frame.contains(.accusative) && phrase.role == .accusative
        && scene.hash(phrase.head) != words.sich && scene.hash(phrase.head) != words.es
    }
  }

  /// "die Zellentüren", "sämtliche Ladekabel": neither somebody nor a time, a text or a feeling.
  private func isThingHit(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    if entry.isPronoun || isIntangible(entry.head) { return false }
    if scene.traits[entry.head].isDisjoint(
      with: [.digital, .service, .data, .vehicle, .hittable, .weapon])
    {
      if isPerson(phrase) || isOfMind(entry.head) { return false }
    }
    switch syntax.lexeme(entry.head).nounClass {
    case .time, .unit, .text, .event, .animal, .party, .state: return false
    default: return true
    }
  }

  /// "die Entscheidung", "das Verständnis": nouns made of verbs and adjectives.
  private func isOfMind(_ head: Int) -> Bool {
    guard syntax.lexeme(head).nounClass == .none else { return false }
    // "das Herunterfahren"
    if syntax.word(head).possible.contains(.infinitive) { return true }
    var folded = ContiguousArray<UInt8>()
    GermanFolding.fold(syntax.source.bytes, syntax.tokens[head].range, into: &folded)
    return Self.endingsOfMind.contains {
      folded.count > $0.count + 2 && folded.suffix($0.count) == $0
    }
  }

  private static let endingsOfMind: [ArraySlice<UInt8>] = [
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "ität", "schaft", "nis", "nisse", "ismus",
    "ation", "ationen",
  ].map { ArraySlice(GermanFolding.fold($0)) }

  func isPerson(_ phrase: Int) -> Bool {
    let head = syntax.phrases[phrase].head
    if scene.traits[head].contains(.people) || scene.traits[head].contains(.culprit) { return true }
    switch syntax.lexeme(head).nounClass {
    case .person, .group, .police, .military, .firstName, .surname: return true
    case .none: return syntax.word(head).only(.name) && syntax.phrases[phrase].isName
    default: return false
    }
  }

  func isSomebody(_ phrase: Int) -> Bool {
    let head = syntax.phrases[phrase].head
    return scene.phrase(phrase, has: .people) || syntax.lexeme(head).nounClass.isAgent
      || syntax.word(head).only(.name) || syntax.phrases[phrase].isName
      || syntax.phrases[phrase].isPronoun
  }
}
