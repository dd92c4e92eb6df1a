// Room: Incidents. Quick ways through the grammar of an article: the phrases of a clause, its
// dependent clauses, the attributes of a phrase. May enter: grammar and mentions.

/// What the readers of this room ask the grammar again and again, counted once.
///
/// An object that never changes: all readers of the room hand it on.
final class ClauseIndex: Sendable {
  let syntax: Syntax
  let mentions: MentionTable
  let words: IncidentWords
  private let phraseStart: ContiguousArray<Int32>
  private let phraseList: [Int32]
  private let names: EventNouns
  /// For each phrase the lexeme of its preposition, or 0.
  private let prepositions: ContiguousArray<UInt32>
  private let eventful: Bool
  private let datelineEnd: Int
  private let clauseStart: ContiguousArray<Int32>
  private let clauseList: [Int32]
  /// For each phrase: its first child, and for each phrase the next child of the same parent.
  private let firstChild: ContiguousArray<Int32>
  private let nextChild: ContiguousArray<Int32>

  convenience init(_ syntax: Syntax, _ mentions: MentionTable) {
    self.init(
      syntax, mentions,
      EventScene(syntax, times: [], published: nil, mentions: mentions).names)
  }

  init(_ syntax: Syntax, _ mentions: MentionTable, _ names: EventNouns) {
    self.syntax = syntax
    self.mentions = mentions
    self.names = names
    words = .shared
    let clauses = syntax.clauses.count
    (phraseStart, phraseList) = Self.buckets(clauses, syntax.phrases.count) {
      syntax.phrases[$0].clause
    }
    (clauseStart, clauseList) = Self.buckets(clauses, clauses) { syntax.clauses[$0].parent }
    datelineEnd = Self.datelineEnd(syntax)
    eventful = Self.hasEvents(syntax, names)
    var prepositions = ContiguousArray<UInt32>(repeating: 0, count: syntax.phrases.count)
    for number in syntax.phrases.indices where syntax.phrases[number].preposition >= 0 {
      prepositions[number] = Self.preposition(syntax, syntax.phrases[number].preposition)
    }
    self.prepositions = prepositions
    var firstChild = ContiguousArray<Int32>(repeating: -1, count: syntax.phrases.count)
    var nextChild = firstChild
    for number in syntax.phrases.indices.reversed() {
      let parent = syntax.phrases[number].parent
      guard parent >= 0, parent != number else { continue }
      nextChild[number] = firstChild[parent]
      firstChild[parent] = Int32(number)
    }
    self.firstChild = firstChild
    self.nextChild = nextChild
  }

  /// Whether a head of a phrase or a verb is in the table of events.
  private static func hasEvents(_ syntax: Syntax, _ names: EventNouns) -> Bool {
    for token in names.keys {
      let phrase = Int(syntax.phraseOf[token])
      guard phrase >= 0, syntax.phrases[phrase].head == token, !syntax.phrases[phrase].isPronoun,
        let strength = names[token]?.strength
      else { continue }
      if strength == .deed || strength == .effect || strength == .hint { return true }
    }
    let lexicon = EventLexicon.shared
    for number in syntax.clauses.indices {
      let clause = syntax.clauses[number]
      guard lexicon.knows(clause.verb) else { continue }
      if !lexicon.senses(clause.verb).isEmpty || !lexicon.hints(clause.verb).isEmpty {
        return true
      }
      // "sein" is in an idiom, and in half of all clauses.
      let (idioms, hints) = (lexicon.idioms(clause.verb), lexicon.hintIdioms(clause.verb))
      if idioms.isEmpty, hints.isEmpty { continue }
      let nouns = lexicon.idiomNouns(clause.tokens, in: syntax)
      if (idioms + hints).contains(where: { nouns.contains($0.noun) }) { return true }
    }
    return false
  }

  private static func preposition(_ syntax: Syntax, _ token: Int) -> UInt32 {
    syntax.table.reading(token, [.preposition, .postposition])?.lexeme.raw ?? 0
  }

  private static func datelineEnd(_ syntax: Syntax) -> Int {
    for sentence in syntax.sentences.prefix(4) {
      for token in sentence.tokens.prefix(14).dropFirst()
      where syntax.tokens[token].kind == .dash && syntax.tokens[token - 1].kind == .closeBracket {
        return token
      }
    }
    return 0
  }

  private static func buckets(
    _ count: Int, _ members: Int, _ owner: (Int) -> Int
  ) -> (ContiguousArray<Int32>, [Int32]) {
    var start = ContiguousArray<Int32>(repeating: 0, count: count + 1)
    for member in 0..<members where owner(member) >= 0 { start[owner(member) + 1] += 1 }
    for index in 0..<count { start[index + 1] += start[index] }
    var fill = start
    var list = [Int32](repeating: 0, count: Int(start[count]))
    for member in 0..<members where owner(member) >= 0 {
      list[Int(fill[owner(member)])] = Int32(member)
      fill[owner(member)] += 1
    }
    return (start, list)
  }

  /// The phrases of a clause, in order.
  func phrases(of clause: Int) -> ArraySlice<Int32> {
    guard clause >= 0 else { return [] }
    return phraseList[Int(phraseStart[clause])..<Int(phraseStart[clause + 1])]
  }

  /// "…, die Familie den Bruder": the clause that has the verb of one without.
  func whole(ofGapped clause: Int) -> Int? {
    let entry = syntax.clauses[clause]
    return entry.isGapped ? Int(syntax.clauseOf[entry.finite]) : nil
  }

  /// The clauses that depend on a clause.
  func dependents(of clause: Int) -> ArraySlice<Int32> {
    guard clause >= 0 else { return [] }
    return clauseList[Int(clauseStart[clause])..<Int(clauseStart[clause + 1])]
  }

  /// Attributes, appositions and conjuncts of a phrase.
  func children(of phrase: Int) -> [Int] {
    guard phrase >= 0 else { return [] }
    var result: [Int] = []
    var child = Int(firstChild[phrase])
    while child >= 0 {
      result.append(child)
      child = Int(nextChild[child])
    }
    return result
  }

  /// A passive, also one of state ("war gestört").
  func isPassive(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    if entry.voice == .passive || isToBeDone(clause) { return true }
    // "sechs Menschen erschossen worden": the auxiliary stands in the clause before.
    if entry.finite < 0 || entry.finite == entry.mainVerb,
      entry.tokens.contains(where: { syntax.tokens[$0].hash == words.worden })
    {
      return true
    }
    guard entry.finite >= 0, entry.mainVerb >= 0, entry.mainVerb != entry.finite,
      syntax.word(entry.finite).lexeme == words.sein, syntax.word(entry.mainVerb).can(.participle)
    else { return false }
    let flags = syntax.lexicon[entry.verb].verb
    return flags.contains(.accusative) && !flags.contains(.perfectWithSein)
  }

  /// Before the dash of "BERLIN (dpa) – ".
  func isDateline(_ phrase: Int) -> Bool {
    syntax.phrases[phrase].tokens.lowerBound < datelineEnd || opensParagraph(phrase)
  }

  /// "Warschau – ", "Stade (Deutschland), 20.06.2012 – ": a place before the first dash.
  private func opensParagraph(_ phrase: Int) -> Bool {
    let tokens = syntax.phrases[phrase].tokens
    guard syntax.lexeme(syntax.phrases[phrase].head).nounClass.isPlace,
      !syntax.tokens[tokens.lowerBound].shape.isDisjoint(with: [.paragraphStart, .lineStart]),
      tokens.upperBound < syntax.tokens.count
    else { return false }
    switch syntax.tokens[tokens.upperBound].kind {
    case .dash: return true
    case .openBracket:
      return (tokens.upperBound..<min(tokens.upperBound + 9, syntax.tokens.count)).contains {
        syntax.tokens[$0].kind == .dash
      }
    default: return false
    }
  }

  var agents: AgentReader { AgentReader(index: self) }

  /// "waren nicht zu verifizieren": an infinitive under "sein" is a passive.
  func isToBeDone(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    guard entry.kind == .infinitive, entry.introducer < 0, entry.parent >= 0 else { return false }
    let upper = syntax.clauses[entry.parent]
    return upper.verb == words.sein && upper.subject >= 0
  }

  func classes(_ phrase: Int) -> SemanticSet {
    phrase >= 0 ? syntax.lexeme(syntax.phrases[phrase].head).classes : .none
  }

  func hash(_ phrase: Int) -> UInt64 { syntax.tokens[syntax.phrases[phrase].head].hash }

  /// The hash of the first word of a phrase.
  func openingHash(_ phrase: Int) -> UInt64 {
    syntax.tokens[syntax.phrases[phrase].tokens.lowerBound].hash
  }

  /// "ihr Freund", "seine Kämpfer".
  func hasPossessive(_ phrase: Int) -> Bool { words.possessives.contains(openingHash(phrase)) }

  /// The lexeme of the preposition of a phrase.
  func preposition(_ phrase: Int) -> UInt32 { prepositions[phrase] }

  func preposition(atToken token: Int) -> UInt32 {
    token < 0 ? 0 : Self.preposition(syntax, token)
  }

  /// Whether a phrase names an event, points to one, or is a relative pronoun for one.
  func isEvent(_ phrase: Int) -> Bool {
    guard phrase >= 0 else { return false }
    let resolved = syntax.phrases[phrase].isPronoun ? referent(phrase) : phrase
    return sense(resolved) != nil || classes(resolved).contains(.incidentNoun)
  }

  /// Whether any noun of the article names an event.
  var namesEvents: Bool { !names.keys.isEmpty }

  /// What the table of events says of the head of a phrase.
  func sense(_ phrase: Int) -> EventSense? {
    syntax.phrases[phrase].isPronoun ? nil : names[syntax.phrases[phrase].head]
  }

  /// A "zu" infinitive in the perfect ("getan zu haben"), also with a quoted participle.
  func isPerfectInfinitive(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    guard entry.kind == .infinitive else { return false }
    return entry.tense == .perfect || entry.verb == words.haben
  }

  /// "versuchte … zu töten", "begann zu schießen": the infinitive of what was at least tried.
  func isAttempted(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    guard entry.kind == .infinitive, entry.parent >= 0,
      entry.introducer < 0 || syntax.tokens[entry.introducer].hash != words.um
    else { return false }
    let upper = syntax.clauses[entry.parent]
    return words.attempts.contains(upper.verb.raw)
      && (upper.tense.isPast
        || upper.modal == words.sollen || upper.kind == .infinitive)
  }

  /// Whether the article names an event of the table anywhere.
  var hasEvents: Bool { eventful }

  /// Whether somebody is quoted with this clause.
  func isQuoted(_ clause: Int) -> Bool {
    isInQuotes(clause) || syntax.clauses[clause].mood == .subjunctive1
  }

  /// Whether the finite verb of a clause stands between quotation marks.
  func isInQuotes(_ clause: Int) -> Bool { syntax.clauses[clause].isQuoted }
}
