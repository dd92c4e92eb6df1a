// Room: Lexicon. What the readings of forms have in common. May enter: WordClass.

/// What a form says beside its lexeme: class, cases, persons, moods, ending.
///
/// The two hundred thousand forms share a few hundred of these, so a table of forms holds their
/// numbers.
struct ReadingKind: Sendable {
  var wordClass: WordClass
  var agreement: Agreement
  var persons: PersonSet
  var moods: MoodSet
  var flags: ReadingFlags
  var ending: AdjectiveEnding
  var joinedPersons: PersonSet
  var joinedMoods: MoodSet

  @inline(__always)
  init(_ reading: Reading, _ joinedPersons: PersonSet, _ joinedMoods: MoodSet) {
    wordClass = reading.wordClass
    agreement = reading.agreement
    persons = reading.persons
    moods = reading.moods
    flags = reading.flags
    ending = reading.ending
    self.joinedPersons = joinedPersons
    self.joinedMoods = joinedMoods
  }

  @inline(__always)
  func reading(_ lexeme: LexemeID) -> Reading {
    Reading(
      lexeme, wordClass, agreement: agreement, persons: persons, moods: moods, flags: flags,
      ending: ending)
  }

  /// Whether the two differ in case, person or mood only.
  func isSame(_ other: ReadingKind) -> Bool {
    wordClass == other.wordClass && flags == other.flags && ending == other.ending
  }

  mutating func merge(_ other: ReadingKind) {
    agreement.formUnion(other.agreement)
    persons.formUnion(other.persons)
    moods.formUnion(other.moods)
    joinedPersons.formUnion(other.joinedPersons)
    joinedMoods.formUnion(other.joinedMoods)
  }

  /// All of it in one number that is never 0.
  @inline(__always)
  fileprivate var key: UInt64 {
    var key = UInt64(wordClass.rawValue.trailingZeroBitCount) << 16 | UInt64(agreement.rawValue)
    key = key << 8 | UInt64(persons.rawValue)
    key = key << 8 | UInt64(flags.rawValue)
    key = key << 8 | UInt64(joinedPersons.rawValue)
    key = key << 5 | UInt64(moods.rawValue)
    key = key << 5 | UInt64(joinedMoods.rawValue)
    return (key << 3 | UInt64(ending.rawValue)) << 1 | 1
  }
}

/// All kinds of readings, by their numbers.
struct ReadingKinds: Sendable {
  private(set) var kinds: ContiguousArray<ReadingKind> = []
  private var keys = ContiguousArray<UInt64>(repeating: 0, count: Self.slotCount)
  private var numbers = ContiguousArray<UInt16>(repeating: 0, count: Self.slotCount)
  private static let slotCount = 8192

  /// More than the tables need; a test compares.
  static let limit = 4096

  var isFull: Bool { kinds.count >= Self.limit }

  @inline(__always)
  subscript(number: Int) -> ReadingKind { kinds[number] }

  /// The number of a kind, which may be new.
  @inline(__always)
  mutating func number(_ kind: ReadingKind) -> UInt32 {
    let key = kind.key
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 51)
    while keys[slot] != 0 {
      if keys[slot] == key { return UInt32(numbers[slot]) }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return add(kind, key, slot)
  }

  private mutating func add(_ kind: ReadingKind, _ key: UInt64, _ slot: Int) -> UInt32 {
    if isFull { return 0 }
    keys[slot] = key
    numbers[slot] = UInt16(kinds.count)
    kinds.append(kind)
    return UInt32(kinds.count - 1)
  }

  /// To be called when no kind comes any more.
  mutating func finish() {
    keys = []
    numbers = []
  }
}
