// Room: Lexicon. Forms to readings: a flat hash without the forms themselves.

/// Readings by the hash of the folded form; the readings of one form are a chain.
///
/// Built once from the tables, then only read. It need not hold every form (`DerivedForms` finds
/// inflected adjectives and verbs behind their particle), but what it holds, it holds with all
/// readings, in the order of their lexemes.
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
    pending.reserveCapacity(Self.batch)
    filter = ContiguousArray(repeating: 0, count: Self.filterSize)
  }

  /// The number of forms.
  var count: Int { codes.count }
  var isFull: Bool { codes.isFull || kinds.isFull }

  /// The number of the first reading of a form, or 0.
  @inline(__always)
  func head(_ hash: UInt64) -> UInt32 { codes.head(hash) }

  /// What stands where the search for a form begins; see `HashIndex`.
  @inline(__always)
  func touch(_ hash: UInt64) -> UInt64 { codes.touch(hash) }

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

  @inline(__always)
  private static func kind(_ code: UInt32) -> Int { Int(code & (1 << kindBits - 1)) }

  @inline(__always)
  private static func lexeme(_ code: UInt32) -> LexemeID {
    LexemeID(raw: (code & ~CodeTable.codeBit) >> kindBits)
  }

  private mutating func code(_ lexeme: LexemeID, _ kind: ReadingKind) -> UInt32 {
    CodeTable.codeBit | lexeme.raw << Self.kindBits | UInt32(kinds.number(kind))
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

  /// What is to be entered.
  ///
  /// Nearly all of the time that it takes to build the table is that of waiting for slots which are
  /// in no cache: a batch waits for all of its slots at once.
  private struct Pending {
    var hash: UInt64
    var code: UInt32
    var isDerived: Bool
  }

  private static let batch = 256
  private var pending: ContiguousArray<Pending> = []
  private var touched: UInt64 = 0

  /// Adds a reading; one that differs from a known one in case, person or mood only is merged.
  @inline(__always)
  mutating func insert(
    _ hash: UInt64, _ reading: Reading, joinedPersons: PersonSet = [], joinedMoods: MoodSet = []
  ) {
    let bit = Int(truncatingIfNeeded: hash >> 40)
    filter[(bit >> 6) & (Self.filterSize - 1)] |= 1 << UInt64(bit & 63)
    let kind = ReadingKind(reading, joinedPersons, joinedMoods)
    wait(Pending(hash: hash, code: code(reading.lexeme, kind), isDerived: false))
  }

  /// Adds a derived reading if the form is known for another reason, at its place among the others.
  ///
  /// All other readings are to be entered before the first derived one.
  @inline(__always)
  mutating func complete(_ hash: UInt64, _ reading: Reading) {
    guard isLikely(hash) else { return }
    let code = code(reading.lexeme, ReadingKind(reading, [], []))
    wait(Pending(hash: hash, code: code, isDerived: true))
  }

  private mutating func wait(_ item: Pending) {
    pending.append(item)
    if pending.count == Self.batch { flush() }
  }

  /// Enters what is still waiting; to be called before the table is read.
  mutating func finish() {
    flush()
    pending = []
    kinds.finish()
  }

  private mutating func flush() {
    var touched: UInt64 = 0
    for item in pending { touched ^= codes.touch(item.hash) }
    self.touched = touched
    for position in pending.indices {
      let item = pending[position]
      let cursor = codes.cursor(item.hash)
      if item.isDerived {
        if cursor.number != 0 { complete(item.code, cursor) }
      } else if cursor.number == 0 {
        codes.insert(item.code, before: cursor)
      } else {
        add(item.code, cursor)
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ code: UInt32, _ head: CodeTable.Cursor) {
    var cursor = head
    repeat {
      if merge(code, at: cursor) { return }
    } while codes.advance(&cursor)
    codes.append(code, behind: cursor)
  }

  private mutating func complete(_ code: UInt32, _ head: CodeTable.Cursor) {
    var cursor = head
    while !precedes(code, codes.code(cursor.number)) {
      if merge(code, at: cursor) { return }
      if !codes.advance(&cursor) { return codes.append(code, behind: cursor) }
    }
    codes.insert(code, before: cursor)
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
    codes.replace(self.code(lexeme, kind), at: cursor)
    return true
  }

  private func precedes(_ code: UInt32, _ known: UInt32) -> Bool {
    let (lexeme, other) = (Self.lexeme(code), Self.lexeme(known))
    if lexeme != other { return lexeme.raw < other.raw }
    return kinds[Self.kind(code)].rank < kinds[Self.kind(known)].rank
  }
}

extension Reading {
  /// The order of the readings of a form: that of the lexemes, and in a lexeme that of `rank`.
  func precedes(_ other: Reading) -> Bool {
    if lexeme != other.lexeme { return lexeme.raw < other.lexeme.raw }
    return ReadingKind(self, [], []).rank < ReadingKind(other, [], []).rank
  }
}
