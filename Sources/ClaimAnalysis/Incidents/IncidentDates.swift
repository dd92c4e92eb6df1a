// Room: Incidents. The day on which an incident began. May enter: grammar, times.

/// Ties expressions of time to incidents: by clause first, by nearness last, never by guess.
struct IncidentDates {
  let scene: EventScene
  var syntax: Syntax { scene.syntax }
  let words = EventWords.shared

  init(scene: EventScene) { self.scene = scene }

  /// How strongly a time of a mention's clause is the time of its event; 0 if it is not.
  func score(_ number: Int, for mention: EventMention) -> Int {
    let told = scoreInClause(number, for: mention)
    // What the headline says in short, the text says in full.
    return scene.titleSentences.contains(mention.sentence) ? max(min(told, 1), told - 1) : told
  }

  private func scoreInClause(_ number: Int, for mention: EventMention) -> Int {
    guard isDay(number) else { return 0 }
    let time = scene.times[number]
    let clause = syntax.clauses[mention.clause]
    if clause.tense == .future { return 0 }
    if isEnd(mention.clause), mention.strength != .deed || isSince(number) { return 0 }
    // "die entführt und dann im Oktober verurteilt worden war": the day of the other participle.
    if mention.phrase < 0, clause.mainVerb > mention.token, time.tokens.lowerBound > mention.token,
      mention.token != clause.finite
    {
      return 0
    }
    if mention.phrase < 0 {
      switch mention.strength {
      case .deed: return 10
      case .effect: return 9
      case .harm: return 8
      case .point, .hint: return 6
      }
    }
    let phrase = syntax.phrases[mention.phrase]
    if isInVorfeld(time, phrase, clause) { return 10 }
    if isBeside(time, phrase) {
      // "verweist auf einen Anschlag am 31. Dezember": not the day of the speech.
      let isOwn = !mention.isDefinite && time.basis == .explicit
      if isOwn || !isSpeech(mention.clause) || isFrom(time) { return 10 }
    }
    if scene.nouns[mention.token] == nil { return 2 }
    // "Das Ausmaß des Angriffs war am Donnerstag unklar"
    if phrase.role == .attribute, phrase.parent >= 0,
      scene.traits[syntax.phrases[phrase.parent].head].isDisjoint(with: .hitNoun),
      syntax.lexicon[clause.verb].verb.contains(.copula)
    {
      return 0
    }
    // "war wegen der Unruhen hingerichtet worden": the day of the verb's event.
    if scene.isCourt, mention.isDefinite,
      phrase.role == .attribute
        || phrase.preposition >= 0 && scene.hash(phrase.preposition) == words.wegen
    {
      return 4
    }
    let own = EventLexicon.shared.verb(clause.verb)
    // "Nach dem Ausfall hat die Küstenwache am Mittwoch einen Tanker gestoppt": the day of what
    // came then, and that of the event only where no other is told.
    if own == nil, isAftermath(phrase, mention.clause) { return 3 }
    if own != nil || !EventLexicon.shared.idioms(clause.verb).isEmpty { return 9 }
    let traits = scene.traits(ofClause: mention.clause)
    // "Der Anschlag forderte am Montag Tote": what the event itself does.
    if isSpeech(mention.clause), phrase.role != .subject { return 0 }
    let base = mention.strength == .point ? 6 : 8
    if traits.contains(.occur) { return base }
    if syntax.lexicon[clause.verb].verb.contains(.copula) { return base - 1 }
    if clause.kind == .fragment { return base }
    return phrase.role == .subject || phrase.preposition >= 0 ? base - 2 : 4
  }

  /// "nach dem Ausfall", in a clause in which somebody does something about it.
  private func isAftermath(_ phrase: Phrase, _ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    guard phrase.preposition >= 0, scene.hash(phrase.preposition) == words.nach,
      clause.finite >= 0, clause.voice == .active, clause.tense != .present, clause.subject >= 0
    else { return false }
    let kind = syntax.lexeme(syntax.phrases[clause.subject].head).nounClass
    return kind == .police || kind == .military || kind == .stateBody || kind == .group
      || kind.isAgent && !scene.traits(ofClause: number).contains(.occur)
  }

  /// "am Montag" right behind the noun, or behind what belongs to it: "auf die Botschaft in X".
  func isBeside(_ time: TimeMention, _ phrase: Phrase) -> Bool {
    var token = time.tokens.lowerBound - 1
    var steps = 0
    while token >= phrase.tokens.upperBound, steps < 2 {
      if belongs(Int(syntax.phraseOf[token]), to: phrase) {
        token -= 1
        continue
      }
      // "der Anschlag auf den Markt in Lissa am 4. Juni"
      let place = Int(syntax.phraseOf[token])
      if steps == 1, time.basis == .explicit, place >= 0, syntax.phrases[place].preposition >= 0,
        syntax.lexeme(syntax.phrases[place].head).nounClass.isPlace
      {
        token = syntax.phrases[place].preposition - 1
        continue
      }
      guard
        syntax.word(token).can(.preposition) || syntax.tokens[token].kind == .comma
          || syntax.word(token).can(.article)
      else { return false }
      token -= 1
      steps += 1
    }
    return token < phrase.tokens.upperBound && token >= phrase.head
  }

  /// Whether a phrase is an attribute of another, at whatever depth.
  private func belongs(_ number: Int, to phrase: Phrase) -> Bool {
    var number = number
    while number >= 0, syntax.phrases[number].role == .attribute {
      number = syntax.phrases[number].parent
      if number >= 0, syntax.phrases[number].head == phrase.head { return true }
    }
    return false
  }

  /// "Nach der Explosion im Werk am Freitag kündigte X an": both stand before the verb.
  private func isInVorfeld(_ time: TimeMention, _ phrase: Phrase, _ clause: Clause) -> Bool {
    clause.kind == .main && clause.finite >= time.tokens.upperBound
      && phrase.head < time.tokens.lowerBound
      && !(phrase.tokens.upperBound..<time.tokens.lowerBound).contains {
        syntax.tokens[$0].isPunctuation
      }
  }

  /// A clause in which somebody speaks or acts afterwards.
  func isSpeech(_ clause: Int) -> Bool {
    let traits = scene.traits(ofClause: clause)
    if traits.contains(.occur) { return false }
    // "Die Polizei ermittelt nach einem Streit am Mittwoch": who asks today does not ask then.
    if isOfNow(clause) || isHeld(clause) { return false }
    if isSuffered(clause) || isCall(clause) { return false }
    return traits.contains(.report)
      || syntax.lexicon[syntax.clauses[clause].verb].verb.contains(.saying)
  }

  /// "ist unterbrochen": nobody who interrupts a speech.
  func isSuffered(_ clause: Int) -> Bool {
    syntax.clauses[clause].voice != .active
      && EventLexicon.shared.verb(syntax.clauses[clause].verb) != nil
  }

  /// "Um 0.50 Uhr rief ein Fahrer die Feuerwehr": somebody is called, nothing is said.
  private func isCall(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    return clause.verb == words.rufen && clause.voice == .active
      && syntax.phrasesOfClause(number).contains {
        syntax.phrases[$0].role == .accusative && !syntax.phrases[$0].isPronoun
      }
  }

  /// "In der Nacht hielt ein Wagen vor der Bar": nobody who holds something for true.
  func isHeld(_ clause: Int) -> Bool {
    syntax.clauses[clause].verb == words.halten
      && !syntax.clauses[clause].tokens.contains { scene.hash($0) == Self.fuer }
  }

  private static let fuer = FoldedHash.of("für")

  /// A clause in the present with a day that is over.
  func isOfNow(_ clause: Int) -> Bool {
    guard syntax.clauses[clause].tense == .present, let published = scene.published else {
      return false
    }
    return scene.timesOfClause[clause].contains {
      scene.times[$0].bounds.map { $0.latest < published } ?? false
    }
  }

  /// "der Anschlag vom Montag".
  private func isFrom(_ time: TimeMention) -> Bool {
    let before = time.tokens.lowerBound - 1
    return before >= 0 && (scene.hash(before) == Self.vom || scene.hash(before) == words.von)
  }

  private static let vom = FoldedHash.of("vom")

  /// A day, a month or a year, or an open weekday.
  func isDay(_ number: Int) -> Bool {
    let time = scene.times[number]
    guard time.type == .date || time.type == .time else { return false }
    guard time.bounds != nil || time.weekday != nil else { return false }
    // A clock time or a part of the day alone names no day.
    if time.type == .time, time.weekday == nil, time.basis != .explicit, !namesDay(time) {
      return false
    }
    if isInsidePhrase(time), !isInBrackets(time) { return false }
    // "die heute 46-Jährige"
    let after = time.tokens.upperBound
    if after < syntax.tokens.count,
      syntax.tokens[after].shape.isSuperset(of: [.hasDigit, .hasHyphen])
    {
      return false
    }
    // "an einem Sonnabend im Mai": no certain day.
    let before = time.tokens.lowerBound - 1
    if time.weekday != nil, before >= 0, syntax.word(before).can(.article),
      Self.indefinite.contains(scene.hash(before))
    {
      return false
    }
    if let bounds = time.bounds, let published = scene.published, bounds.earliest > published {
      return false
    }
    if let bounds = time.bounds, bounds.latest.dayNumber - bounds.earliest.dayNumber > 366 {
      return false
    }
    // "in der ersten Woche": counted from the event itself.
    if time.tokens.contains(where: { Self.counted.contains(scene.hash($0)) }),
      time.tokens.contains(where: { Self.weeks.contains(scene.hash($0)) })
    {
      return false
    }
    // "bis Montag", "bis in die Nacht"
    if (max(0, before - 2)...max(0, before)).contains(where: { scene.hash($0) == Self.bis }) {
      return false
    }
    if scene.times[number].tokens.contains(where: { scene.hash($0) == Self.bis }) { return false }
    return true
  }

  /// "heute Morgen", "in der Nacht": told from the day of writing.
  private func namesDay(_ time: TimeMention) -> Bool {
    if time.clock != nil { return time.tokens.contains { Self.dayWords.contains(scene.hash($0)) } }
    return time.tokens.contains {
      syntax.tokens[$0].kind == .ordinal || syntax.tokens[$0].kind == .number
    } || time.part == .night || time.isNightBetween
      || time.tokens.contains { Self.dayWords.contains(scene.hash($0)) }
  }

  private static let dayWords = Set(
    ["heute", "gestern", "vorgestern", "heutigen", "gestrigen", "vortag"].map(FoldedHash.of))

  /// "der heute 53-Jährige": between an article and its noun.
  private func isInsidePhrase(_ time: TimeMention) -> Bool {
    let phrase = Int(syntax.phraseOf[time.tokens.lowerBound])
    guard phrase >= 0 else { return false }
    let range = syntax.phrases[phrase].tokens
    return range.lowerBound < time.tokens.lowerBound && range.upperBound > time.tokens.upperBound
      && syntax.word(range.lowerBound).only(.article)
      && !time.tokens.contains(syntax.phrases[phrase].head)
  }

  private func isInBrackets(_ time: TimeMention) -> Bool {
    let before = time.tokens.lowerBound - 1
    let after = time.tokens.upperBound
    return before >= 0 && after < syntax.tokens.count
      && syntax.source.bytes[Int(syntax.tokens[before].start)] == 0x28
      && syntax.source.bytes[Int(syntax.tokens[after].start)] == 0x29
  }

  private static let counted = Set(
    ["erste", "ersten", "zweite", "zweiten", "dritte", "dritten"].map(FoldedHash.of))
  private static let weeks = Set(["woche", "wochen", "monat", "monats"].map(FoldedHash.of))
  private static let indefinite = Set(["einem", "einen", "eines"].map(FoldedHash.of))
  private static let bis = FoldedHash.of("bis")

  /// The clause tells of the end.
  func isEnd(_ clause: Int) -> Bool {
    scene.traits(ofClause: clause).contains(.endVerb) && scene.clause(clause, has: .restore)
      || scene.clause(clause, has: .restore) && syntax.clauses[clause].mainVerb >= 0
        && EventLexicon.shared.verb(syntax.clauses[clause].verb) == nil
        && !scene.clause(clause, has: .outageState)
  }
}
