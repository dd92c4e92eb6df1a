// Room: Grammar. What was found for the words of earlier articles. May enter: the lexicon.

/// Words with their readings, kept from one article to the next; see `Shelf`.
///
/// An article takes a memory from the shelf with its first word and holds it as long as it is held
/// itself: its words name their readings by the place where they stand in here.
struct WordMemory: Sendable {
  static let shelf = Shelf { WordMemory() }

  /// A word before anything is decided on, with all that it depends on.
  private struct Entry {
    /// 0 stands for a free place.
    var key: UInt64 = 0
    var readings: UInt32 = 0
    var possible: WordClass = []
    var settled: WordClass = []
    var facts: WordFacts = []
  }

  /// The words by their keys, each where it is looked for: one place of memory to wait for.
  private var entries: ContiguousArray<Entry> = []
  private var count = 0
  /// Readings that the lexicon does not hold: of kept words, and behind them of this article alone.
  private var readings: ContiguousArray<FormTable.Entry> = []
  /// The number of those that are kept.
  private var keptReadings = 1
  /// More than a thousand articles bring; then all is forgotten.
  private static let limit = 100_000

  init() { forget() }

  private mutating func forget() {
    entries = ContiguousArray(repeating: Entry(), count: 2048)
    count = 0
    // Number 0 means "no reading".
    readings = [FormTable.Entry(reading: Reading(.none, []), next: 0)]
    keptReadings = 1
  }

  /// Forgets what concerns the last article only.
  mutating func beginArticle() {
    if count > Self.limit || keptReadings > 2 * Self.limit { return forget() }
    readings.removeLast(readings.count - keptReadings)
  }

  // MARK: Decisions

  /// The reading of a class that was decided on among several.
  struct Decision {
    var readings: UInt32 = 0
    var kind: WordClass = []
    var lexeme: LexemeID = .none
    var agreement: Agreement = []
    var persons: PersonSet = []
    var moods: MoodSet = []
    var flags: ReadingFlags = []
    var ending: AdjectiveEnding = .none

    /// Takes what a reading says.
    mutating func choose(_ reading: Reading) {
      lexeme = reading.lexeme
      agreement = reading.agreement
      persons = reading.persons
      moods = reading.moods
      flags = reading.flags
      ending = reading.ending
    }
  }

  /// Decisions on words of the lexicon, of which function words need many; a later one takes the
  /// place of an earlier one.
  private var decisions = ContiguousArray(repeating: Decision(), count: decisionCount)
  private static let decisionCount = 512

  @inline(__always)
  private static func place(_ readings: UInt32, _ kind: WordClass) -> Int {
    Int(truncatingIfNeeded: (readings ^ kind.rawValue &* 0x9E37) & UInt32(decisionCount - 1))
  }

  @inline(__always)
  func decision(_ readings: UInt32, _ kind: WordClass) -> Decision? {
    let decision = decisions[Self.place(readings, kind)]
    return decision.readings == readings && decision.kind == kind ? decision : nil
  }

  /// Keeps a decision on readings of the lexicon; those of an article are others in the next one.
  mutating func keep(_ decision: Decision) {
    guard decision.readings & WordTable.localBit == 0 else { return }
    decisions[Self.place(decision.readings, decision.kind)] = decision
  }

  // MARK: Words

  /// All that a word depends on: its letters and what they look like.
  @inline(__always)
  static func key(_ token: Token) -> UInt64 {
    let shape = token.shape.intersection([
      .capital, .allCapitals, .innerCapital, .hasDigit, .hasHyphen, .endsInHyphen, .nonASCII,
    ])
    let kind = UInt64(token.kind.rawValue) << 16
    let key = token.hash ^ (UInt64(shape.rawValue) | kind) &* 0x9E37_79B9_7F4A_7C15
    return key == 0 ? 1 : key
  }

  /// Fills in the word with a key; `false` where it was not met before.
  @inline(__always)
  func read(_ key: UInt64, into word: inout Word) -> Bool {
    entries.withUnsafeBufferPointer { entries in
      let entry = entries[Self.place(of: key, entries)]
      if entry.key == 0 { return false }
      word.facts = entry.facts
      word.readings = entry.readings
      word.possible = entry.possible
      word.settled = entry.settled
      return true
    }
  }

  /// Keeps a new word; the readings that were added since the last one stay with it.
  mutating func keep(_ word: Word, for key: UInt64) {
    if count * 3 > entries.count * 2 { grow() }
    entries[place(of: key)] = Entry(
      key: key, readings: word.readings, possible: word.possible, settled: word.settled,
      facts: word.facts)
    count += 1
    keptReadings = readings.count
  }

  /// The place of a key, or the free one where it would stand.
  private func place(of key: UInt64) -> Int {
    entries.withUnsafeBufferPointer { Self.place(of: key, $0) }
  }

  /// Asked for each word of an article: so it reads through a pointer.
  @inline(__always)
  private static func place(of key: UInt64, _ entries: UnsafeBufferPointer<Entry>) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
    while entries[place].key != key, entries[place].key != 0 { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = entries
    entries = ContiguousArray(repeating: Entry(), count: old.count * 2)
    for entry in old where entry.key != 0 { entries[place(of: entry.key)] = entry }
  }

  // MARK: Readings

  @inline(__always)
  func reading(_ index: Int) -> FormTable.Entry { readings[index] }

  /// Adds a reading before others, and gives its number.
  mutating func add(_ reading: Reading, before next: UInt32) -> UInt32 {
    readings.append(FormTable.Entry(reading: reading, next: next))
    return UInt32(readings.count - 1) | WordTable.localBit
  }
}
