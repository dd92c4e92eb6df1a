// Room: Incidents. A plain finder of statements, for use where the room Speech has found none:
// "X sagte, …", "laut X", "X zufolge", quotation marks. May enter: grammar and mentions.

/// Finds who answers for which clauses, by the grammar alone.
struct PlainStatements {
  private let index: ClauseIndex
  private var result: [StatementMention] = []
  private var covered: ContiguousArray<Int32>

  private var syntax: Syntax { index.syntax }

  static func statements(_ index: ClauseIndex) -> [StatementMention] {
    var reader = PlainStatements(index)
    reader.run()
    return reader.result
  }

  private init(_ index: ClauseIndex) {
    self.index = index
    covered = ContiguousArray(repeating: -1, count: index.syntax.clauses.count)
  }

  private mutating func run() {
    for clause in syntax.clauses.indices {
      prepositions(clause)
      saying(clause)
    }
    runs()
  }

  private mutating func add(_ clauses: [Int], speaker: Int, cue: [Int], _ stance: Statement.Stance) {
    var open = clauses.filter { covered[$0] < 0 }
    guard !open.isEmpty else { return }
    var next = 0
    while next < open.count {
      for child in index.dependents(of: open[next]).map(Int.init)
      where covered[child] < 0 && !open.contains(child) {
        open.append(child)
      }
      next += 1
    }
    let number = Int32(result.count)
    for clause in open { covered[clause] = number }
    var statement = StatementMention(kind: .indirect, pieces: open.map { syntax.clauses[$0].tokens })
    statement.speakerPhrase = speaker
    statement.speaker = speaker >= 0 ? syntax.phrases[speaker].tokens : nil
    statement.cue = cue
    statement.stance = stance
    statement.clauses = open
    result.append(statement)
  }

  // MARK: "laut X", "nach Angaben von X", "X zufolge"

  private mutating func prepositions(_ clause: Int) {
    for phrase in index.phrases(of: clause).map(Int.init) {
      let entry = syntax.phrases[phrase]
      let lexeme = index.preposition(phrase)
      guard lexeme != 0 else { continue }
      let isSource =
        index.words.sources.contains(lexeme)
        || lexeme == index.words.nach && isSourceNoun(phrase)
      guard isSource else { continue }
      add([clause], speaker: speaker(behind: phrase), cue: [entry.preposition], .states)
    }
  }

  private func isSourceNoun(_ phrase: Int) -> Bool {
    let classes = index.classes(phrase)
    return classes.contains(.sourceNoun) || classes.contains(.claimNoun)
  }

  /// Of "nach Angaben der Polizei" the police; of "nach Polizeiangaben" the phrase itself.
  private func speaker(behind phrase: Int) -> Int {
    guard isSourceNoun(phrase) else { return phrase }
    let entry = syntax.phrases[phrase]
    for token in entry.tokens where syntax.tokens[token].hash == index.words.eigenen {
      return entry.clause >= 0 ? index.subject(of: entry.clause) : -1
    }
    for child in index.children(of: phrase) where syntax.phrases[child].role != .conjunct {
      return child
    }
    var token = entry.tokens.upperBound
    if token < syntax.tokens.count, syntax.word(token).lexeme.raw == index.words.von { token += 1 }
    if token < syntax.tokens.count {
      let next = Int(syntax.phraseOf[token])
      if next >= 0, next != phrase { return next }
    }
    return phrase
  }

  // MARK: "X sagte, …"

  private mutating func saying(_ clause: Int) {
    let entry = syntax.clauses[clause]
    let flags = syntax.lexicon[entry.verb].verb
    guard flags.contains(.saying) || flags.contains(.thinking) else { return }
    var clauses: [Int] = []
    for child in index.dependents(of: clause).map(Int.init) {
      let other = syntax.clauses[child]
      if other.kind == .subordinate, isContent(other) { clauses.append(child) }
      if other.kind == .infinitive, flags.contains(.infinitive) { clauses.append(child) }
    }
    let range = syntax.clausesOfSentence[entry.sentence]
    for other in range where other != clause && syntax.clauses[other].kind == .main {
      let candidate = syntax.clauses[other]
      let isReported = candidate.mood == .subjunctive1 || candidate.mood == .subjunctive2
      let isQuoted = candidate.isQuoted && !entry.isQuoted
      if isReported && entry.mood == .indicative || isQuoted { clauses.append(other) }
    }
    if entry.kind == .subordinate, entry.introducer >= 0,
      syntax.tokens[entry.introducer].hash == index.words.wie, entry.parent >= 0
    {
      clauses.append(entry.parent)
    }
    if let last = syntax.sentences[entry.sentence].tokens.last, syntax.tokens[last].kind == .colon,
      entry.sentence + 1 < syntax.sentences.count
    {
      clauses += Array(syntax.clausesOfSentence[entry.sentence + 1])
    }
    guard !clauses.isEmpty else { return }
    let speaker =
      index.isPassive(clause) ? index.agent(ofPassive: clause) : index.subject(of: clause)
    add(
      clauses, speaker: speaker, cue: syntax.verbTokens(of: clause),
      flags.contains(.thinking) ? .supposes : .states)
  }

  private func isContent(_ clause: Clause) -> Bool {
    guard clause.introducer >= 0 else { return false }
    return syntax.tokens[clause.introducer].hash == index.words.dass
  }

  // MARK: Runs of reported speech

  /// A sentence in the subjunctive without a frame of its own belongs to the speaker before.
  private mutating func runs() {
    for sentence in syntax.sentences.indices.dropFirst() {
      let range = syntax.clausesOfSentence[sentence]
      guard let first = range.first(where: { syntax.clauses[$0].kind == .main }),
        covered[first] < 0
      else { continue }
      let entry = syntax.clauses[first]
      let previous = syntax.clausesOfSentence[sentence - 1]
      let continuesQuote =
        entry.isQuoted && !previous.isEmpty
        && syntax.clauses[previous.upperBound - 1].isQuoted
      guard entry.mood == .subjunctive1 || continuesQuote else { continue }
      guard let known = previous.reversed().map({ covered[$0] }).first(where: { $0 >= 0 }) else {
        continue
      }
      let speaker = result[Int(known)].speakerPhrase
      add(
        range.filter { covered[$0] < 0 }, speaker: speaker, cue: [], result[Int(known)].stance)
    }
  }
}
