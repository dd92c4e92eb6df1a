// Room: Incidents. Dismisses the patterns of frames whose words do not stand in a sentence.
// May enter: grammar and frames.

/// What most patterns are dismissed by before they are tried.
///
/// A verb such as "machen" anchors dozens of patterns, and each asks for words that hardly any
/// sentence has. All words that some pattern cannot do without are numbered as lists; a sentence is
/// gone through once, when the first anchor is found in it, and says which lists it has words of.
struct FrameSieve: Sendable {
  /// Flat rows of numbers, one for each key; row 0 is empty.
  private struct Rows: Sendable {
    private var starts: ContiguousArray<Int32> = [0, 0]
    private var numbers: ContiguousArray<Int32> = []

    mutating func add(_ row: [Int]) -> Int {
      numbers.append(contentsOf: row.map(Int32.init))
      starts.append(Int32(numbers.count))
      return starts.count - 2
    }

    subscript(row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }
    func number(_ place: Int) -> Int { Int(numbers[place]) }
    /// The numbers of all rows.
    var all: some Sequence<Int> { numbers.lazy.map { Int($0) } }
  }

  /// For each lexeme the row of the patterns that it anchors.
  private var anchorOf: ContiguousArray<UInt16>
  private var anchors = Rows()
  /// For each lexeme and each hash the row of the lists that it is in.
  private var listsOfLexeme: ContiguousArray<UInt16>
  private var listsOfHash = HashIndex(capacity: 4_000)
  private var lists = Rows()
  /// For each preposition the lists of its frames.
  private var listsOfPreposition: [UInt32: [Int]] = [:]
  /// For each pattern the row of the lists it needs.
  private var needs = Rows()
  /// For each place of a pattern the first list that it needs, or -1: most are dismissed by that.
  private var firstNeeds: ContiguousArray<Int32> = []
  private(set) var listCount = 0

  init(_ patterns: [FramePattern], _ lexemes: Int) {
    anchorOf = ContiguousArray(repeating: 0, count: lexemes)
    listsOfLexeme = ContiguousArray(repeating: 0, count: lexemes)
    readAnchors(patterns)
    readNeeds(patterns)
    firstNeeds = ContiguousArray(
      anchors.all.map { needs[$0 + 1].first.map { Int32(needs.number($0)) } ?? -1 })
    precondition(!listsOfHash.isFull, "frames: no room for their words")
  }

  private mutating func readAnchors(_ patterns: [FramePattern]) {
    var known: [UInt32: [Int]] = [:]
    for (number, pattern) in patterns.enumerated() {
      for lexeme in pattern.lexemes { known[lexeme, default: []].append(number) }
    }
    for (lexeme, numbers) in known { anchorOf[Int(lexeme)] = UInt16(anchors.add(numbers)) }
  }

  private mutating func readNeeds(_ patterns: [FramePattern]) {
    // By the sum of their hashes, which are well mixed: it is the same in any order.
    var listOfWords: [UInt64: Int] = [:]
    var ofHash: [UInt64: [Int]] = [:]
    var ofLexeme: [UInt32: [Int]] = [:]
    func list(_ hashes: Set<UInt64>, _ lexemes: Set<UInt32>, _ preposition: UInt32 = 0) -> Int {
      let key = hashes.reduce(0, &+)
      if let known = listOfWords[key] { return known }
      let list = listOfWords.count
      listOfWords[key] = list
      for hash in hashes { ofHash[hash, default: []].append(list) }
      for lexeme in lexemes { ofLexeme[lexeme, default: []].append(list) }
      if preposition != 0 { listsOfPreposition[preposition, default: []].append(list) }
      return list
    }
    for pattern in patterns {
      var row: [Int] = []
      if pattern.isReflexive { row.append(list([IncidentWords.shared.sich], [])) }
      for slot in pattern.slots where !slot.isOptional {
        if case .words(let lexemes, let hashes) = slot.only { row.append(list(hashes, lexemes)) }
        switch (slot.filler, slot.slot) {
        case (.words(let lexemes, let hashes), _): row.append(list(hashes, lexemes))
        case (.role, .preposition(let preposition, let adverbs)):
          row.append(list(Set(adverbs), [], preposition))
        default: break
        }
      }
      _ = needs.add(row)
    }
    listCount = listOfWords.count
    for (lexeme, numbers) in ofLexeme { listsOfLexeme[Int(lexeme)] = UInt16(lists.add(numbers)) }
    for (hash, numbers) in ofHash {
      listsOfHash.set(UInt32(lists.add(numbers)), for: hash, at: listsOfHash.slot(of: hash))
    }
  }

  // MARK: Asking

  /// Whether a lexeme anchors a pattern.
  @inline(__always)
  func anchors(_ lexeme: LexemeID) -> Bool { anchorOf[Int(lexeme.raw)] != 0 }

  /// The places of the patterns that a lexeme anchors.
  func places(of lexeme: LexemeID) -> Range<Int> { anchors[Int(anchorOf[Int(lexeme.raw)])] }

  /// The pattern at a place, if a sentence has all words that it needs.
  func pattern(at place: Int, _ found: borrowing FrameWords) -> Int? {
    let first = Int(firstNeeds[place])
    if first >= 0, !found.has(first) { return nil }
    let pattern = anchors.number(place)
    for need in needs[pattern + 1] where !found.has(needs.number(need)) { return nil }
    return pattern
  }

  /// Notes the lists that a token is in.
  @inline(__always)
  func note(_ hash: UInt64, _ lexeme: LexemeID, _ found: inout FrameWords) {
    let row = Int(listsOfLexeme[Int(lexeme.raw)])
    if row != 0 { for place in lists[row] { found.note(lists.number(place)) } }
    let other = Int(listsOfHash.find(hash))
    if other != 0 { for place in lists[other] { found.note(lists.number(place)) } }
  }

  /// Notes the lists of a preposition.
  func note(preposition: UInt32, _ found: inout FrameWords) {
    guard preposition != 0 else { return }
    for list in listsOfPreposition[preposition] ?? [] { found.note(list) }
  }
}

/// The lists that the sentence read last has words of.
struct FrameWords {
  private(set) var sentence = -1
  private var seenIn: ContiguousArray<Int32>

  init(_ sieve: FrameSieve) {
    seenIn = ContiguousArray(repeating: -1, count: sieve.listCount)
  }

  @inline(__always)
  func has(_ list: Int) -> Bool { Int(seenIn[list]) == sentence }

  @inline(__always)
  mutating func note(_ list: Int) { seenIn[list] = Int32(sentence) }

  /// Goes through a sentence, unless it is the one read last.
  mutating func read(_ sentence: Int, _ index: ClauseIndex, _ sieve: FrameSieve) {
    if sentence == self.sentence { return }
    self.sentence = sentence
    let syntax = index.syntax
    let tokens = syntax.sentences[sentence].tokens
    let words = syntax.table.words
    var last: Int32 = -1
    for token in tokens {
      sieve.note(syntax.tokens[token].hash, words[token].lexeme, &self)
      let phrase = syntax.phraseOf[token]
      if phrase >= 0, phrase != last {
        last = phrase
        sieve.note(preposition: index.preposition(Int(phrase)), &self)
        // "Geworfen hat ihn ein Nachbar": what the pronoun stands for.
        if index.words.ofOne.contains(syntax.tokens[token].hash) {
          let meant = syntax.phrases[index.referent(Int(phrase))].head
          sieve.note(syntax.tokens[meant].hash, words[meant].lexeme, &self)
        }
      }
    }
    // A genitive behind a headline without a full stop: what `AgentReader.attributes` sees.
    var next = tokens.upperBound
    while next < syntax.tokens.count, syntax.tokens[next].kind == .openQuote { next += 1 }
    for token in next..<min(next + 2, syntax.tokens.count) where syntax.phraseOf[token] >= 0 {
      let head = syntax.phrases[Int(syntax.phraseOf[token])].head
      sieve.note(syntax.tokens[head].hash, syntax.table.words[head].lexeme, &self)
    }
  }
}
