// Room: Grammar. What was found for the words of earlier articles. May enter: the lexicon.

/// Words with their readings, kept from one article to the next; see `Shelf`.
///
/// An article takes a memory from the shelf with its first word and holds it as long as it is held
/// itself: its words name their readings by the place where they stand in here.
struct WordMemory: Sendable {
  static let shelf = Shelf { WordMemory() }

  /// A word, and all that it depends on.
  private struct Entry {
    var key: UInt64
    var word: Word
  }

  /// The number of a word by its key; 0 stands for a free place.
  private var slots: ContiguousArray<UInt32> = []
  /// The words in the order in which they were met, so that those met often stand close together.
  private var entries: ContiguousArray<Entry> = []
  /// Readings that the lexicon does not hold: of kept words, and behind them of this article alone.
  private var readings: ContiguousArray<FormTable.Entry> = []
  /// The number of those that are kept.
  private var keptReadings = 1
  /// More than a thousand articles bring; then all is forgotten.
  private static let limit = 100_000

  init() { forget() }

  private mutating func forget() {
    slots = ContiguousArray(repeating: 0, count: 4096)
    entries = [Entry(key: 0, word: Word())]
    // Number 0 means "no reading".
    readings = [FormTable.Entry(reading: Reading(.none, []), next: 0)]
    keptReadings = 1
  }

  /// Forgets what concerns the last article only.
  mutating func beginArticle() {
    if entries.count > Self.limit || keptReadings > 2 * Self.limit { return forget() }
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
    return token.hash ^ (UInt64(shape.rawValue) | kind) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The word with a key, or `nil` where it was not met before.
  @inline(__always)
  func word(_ key: UInt64) -> Word? {
    let mask = slots.count - 1
    var slot = Self.start(key) & mask
    while true {
      let number = Int(slots[slot])
      if number == 0 { return nil }
      if entries[number].key == key { return entries[number].word }
      slot = (slot + 1) & mask
    }
  }

  /// Keeps a new word; the readings that were added since the last one stay with it.
  mutating func keep(_ word: Word, for key: UInt64) {
    if entries.count * 3 > slots.count * 2 { grow() }
    slots[freeSlot(key)] = UInt32(entries.count)
    entries.append(Entry(key: key, word: word))
    keptReadings = readings.count
  }

  @inline(__always)
  private static func start(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ (key >> 29)) }

  /// The free place where a new key belongs.
  private func freeSlot(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Self.start(key) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 2)
    for number in 1..<entries.count { slots[freeSlot(entries[number].key)] = UInt32(number) }
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
