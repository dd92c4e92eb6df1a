// Room: Lexicon. Forms to readings: a flat hash without the forms themselves.

/// Readings by the hash of the folded form; the readings of one form are a chain.
///
/// Built once from the tables, then only read. It need not hold every form nor every reading of one:
/// `DerivedForms` finds inflected adjectives and verbs behind their particle.
struct FormTable: Sendable {
  /// A reading of a form.
  struct Entry: Sendable {
    var reading: Reading
    /// Persons and moods that the form has behind a separable particle, too: for a finite form not
    /// those that it has as an imperative, for others `joinable`.
    var joinedPersons: PersonSet = []
    var joinedMoods: MoodSet = []
    /// The number of the next reading of the same form, or 0.
    var next: UInt32

    /// Stands for the persons of forms that have none.
    static let joinable = PersonSet(rawValue: 0x80)

    /// Whether the form is one of a verb that can have a particle before it.
    var canBeJoined: Bool { !joinedPersons.isEmpty }
  }

  /// A code is a lexeme and the kind of the reading.
  private var codes: CodeTable
  private var kinds = ReadingKinds()
  private static let kindBits: UInt32 = 12

  init(forms: Int) {
    codes = CodeTable(capacity: forms)
    filter = ContiguousArray(repeating: 0, count: Self.filterSize)
  }

  /// The number of forms.
  var count: Int { codes.count }
  var isFull: Bool { codes.isFull || kinds.isFull }

  /// The number of the first reading of a form, or 0.
  @inline(__always)
  func head(_ hash: UInt64) -> UInt32 { codes.head(hash) }

  /// The lexeme of the first reading with a number.
  @inline(__always)
  func lexeme(_ number: UInt32) -> LexemeID { Self.lexeme(codes.code(number)) }

  /// The same for what is no form most of the time, such as the ends of a word.
  @inline(__always)
  func headIfLikely(_ hash: UInt64) -> UInt32 { isLikely(hash) ? codes.head(hash) : 0 }

  /// The reading with a number.
  @inline(__always)
  func entry(_ number: UInt32) -> Entry {
    let code = codes.code(number)
    let kind = kinds[Self.kind(code)]
    return Entry(
      reading: kind.reading(Self.lexeme(code)), joinedPersons: kind.joinedPersons,
      joinedMoods: kind.joinedMoods, next: codes.next(number))
  }

  /// The class of the reading with a number.
  @inline(__always)
  func wordClass(_ number: UInt32) -> WordClass { kinds[Self.kind(codes.code(number))].wordClass }

  /// The number of the next reading, or 0.
  @inline(__always)
  func next(_ number: UInt32) -> UInt32 { codes.next(number) }

  /// The reading with a number that stands for it alone, or `nil` for those of a chain.
  @inline(__always)
  func single(_ number: UInt32) -> Reading? {
    // The highest bit is that of numbers of another list.
    guard number >> 30 == CodeTable.codeBit >> 30 else { return nil }
    return kinds[Self.kind(number)].reading(Self.lexeme(number))
  }

  @inline(__always)
  private static func kind(_ code: UInt32) -> Int { Int(code & (1 << kindBits - 1)) }

  @inline(__always)
  private static func lexeme(_ code: UInt32) -> LexemeID {
    LexemeID(raw: (code & ~CodeTable.codeBit) >> kindBits)
  }

  @inline(__always)
  private static func code(_ lexeme: LexemeID, _ kind: UInt32) -> UInt32 {
    CodeTable.codeBit | lexeme.raw << kindBits | kind
  }

  // MARK: The filter

  /// A bit for each form, by 21 bits of its hash: small enough for the cache, it says of most hashes
  /// that they are those of no form.
  private var filter: ContiguousArray<UInt64>
  private static let filterSize = 1 << 15

  @inline(__always)
  private func isLikely(_ hash: UInt64) -> Bool {
    let bit = Int(truncatingIfNeeded: hash >> 40)
    return filter[(bit >> 6) & (Self.filterSize - 1)] & 1 << UInt64(bit & 63) != 0
  }

  // MARK: Building

  /// The code of a reading, for a batch.
  @inline(__always)
  mutating func code(
    _ reading: Reading, joinedPersons: PersonSet = [], joinedMoods: MoodSet = []
  ) -> UInt32 {
    Self.code(reading.lexeme, kinds.number(ReadingKind(reading, joinedPersons, joinedMoods)))
  }

  /// Enters a batch of forms with the codes of their readings, and empties it; a reading that differs
  /// from a known one in case, person or mood only is merged with it.
  mutating func enter(_ batch: HashBatch) {
    for position in 0..<batch.count {
      let bit = Int(truncatingIfNeeded: batch[position].hash >> 40)
      filter[(bit >> 6) & (Self.filterSize - 1)] |= 1 << UInt64(bit & 63)
    }
    codes.enter(batch)
    for position in 0..<batch.count {
      add(batch[position].number, codes.cursor(batch[position].hash))
    }
    batch.keep(0)
  }

  /// To be called when no kind of reading comes any more.
  mutating func finish() { kinds.finish() }

  private mutating func add(_ code: UInt32, _ head: CodeTable.Cursor) {
    var cursor = head
    repeat {
      if merge(code, at: cursor) { return }
    } while codes.advance(&cursor)
    codes.append(code, behind: cursor)
  }

  private mutating func merge(_ code: UInt32, at cursor: CodeTable.Cursor) -> Bool {
    let known = codes.code(cursor.number)
    if known == code { return true }
    let lexeme = Self.lexeme(code)
    guard Self.lexeme(known) == lexeme else { return false }
    var kind = kinds[Self.kind(known)]
    let new = kinds[Self.kind(code)]
    guard kind.isSame(new) else { return false }
    kind.merge(new)
    codes.replace(Self.code(lexeme, kinds.number(kind)), at: cursor)
    return true
  }
}
