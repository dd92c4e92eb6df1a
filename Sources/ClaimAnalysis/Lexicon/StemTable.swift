// Room: Lexicon. Stems of adjectives and participles: what inflected forms are recognised by. May
// enter: CodeTable, FoldedText.

/// What inflected adjectives are made of: the part of an adjective or participle before its ending.
struct StemTable: Sendable {
  struct Entry: Sendable {
    var lexeme: LexemeID
    /// The degree, or that the stem is a participle.
    var flags: ReadingFlags
    /// The number of the next entry of the same stem, or 0.
    var next: UInt32
  }

  private var codes: CodeTable

  init(capacity: Int) { codes = CodeTable(capacity: capacity) }

  var isFull: Bool { codes.isFull }

  /// The number of the first entry of a stem, or 0.
  @inline(__always)
  func head(_ hash: UInt64) -> UInt32 { codes.head(hash) }

  @inline(__always)
  func entry(_ number: UInt32) -> Entry {
    let code = codes.code(number)
    return Entry(
      lexeme: LexemeID(raw: (code & ~CodeTable.codeBit) >> 2), flags: Self.flags(code & 3),
      next: codes.next(number))
  }

  private static func flags(_ code: UInt32) -> ReadingFlags {
    switch code {
    case 0: []
    case 1: .comparative
    case 2: .superlative
    default: .fromParticiple
    }
  }

  private static func code(_ lexeme: LexemeID, _ flags: ReadingFlags) -> UInt32 {
    let code: UInt32 =
      flags.contains(.fromParticiple)
      ? 3 : flags.contains(.superlative) ? 2 : flags.contains(.comparative) ? 1 : 0
    return CodeTable.codeBit | lexeme.raw << 2 | code
  }

  private static let batch = 128
  private var pending: ContiguousArray<(hash: UInt64, code: UInt32)> = []
  private var touched: UInt64 = 0

  /// Adds a stem, in batches like `FormTable`.
  mutating func insert(_ hash: UInt64, _ lexeme: LexemeID, _ flags: ReadingFlags) {
    pending.append((hash, Self.code(lexeme, flags)))
    if pending.count == Self.batch { flush() }
  }

  /// Enters what is still waiting; to be called before the table is read.
  mutating func finish() {
    flush()
    pending = []
  }

  private mutating func flush() {
    var touched: UInt64 = 0
    for item in pending { touched ^= codes.touch(item.hash) }
    self.touched = touched
    for position in pending.indices { enter(pending[position].hash, pending[position].code) }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func enter(_ hash: UInt64, _ code: UInt32) {
    var cursor = codes.cursor(hash)
    if cursor.number == 0 { return codes.insert(code, before: cursor) }
    repeat {
      if codes.code(cursor.number) == code { return }
    } while codes.advance(&cursor)
    codes.append(code, behind: cursor)
  }
}

/// A stem while the tables are read, as ranges of the folded text.
struct InflectedStem {
  private var stemLower: UInt32
  private var stemUpper: UInt32
  private var prefixLower: UInt32
  private var prefixUpper: UInt32
  /// What stands between the stem and its ending.
  var suffix = Suffix.none
  /// Whether "ge" stands before the stem.
  var ge = false

  /// `prefix` is an inseparable one.
  init(
    stem: ByteRange, prefix: ByteRange = ByteRange(lower: 0, upper: 0), suffix: Suffix = .none,
    ge: Bool = false
  ) {
    stemLower = UInt32(stem.lower)
    stemUpper = UInt32(stem.upper)
    prefixLower = UInt32(prefix.lower)
    prefixUpper = UInt32(prefix.upper)
    self.suffix = suffix
    self.ge = ge
  }

  private var stem: ByteRange { ByteRange(lower: Int(stemLower), upper: Int(stemUpper)) }
  private var prefix: ByteRange { ByteRange(lower: Int(prefixLower), upper: Int(prefixUpper)) }

  /// The hash of the stem without an ending.
  func hash(_ text: FoldedText) -> UInt64 {
    var hash = text.hash(stem, suffix.state())
    if ge { hash = FoldedHash.step(FoldedHash.step(hash, 0x65), 0x67) }
    return text.hash(prefix, hash)
  }

  /// The hashes of the stem with the five endings.
  func inflected(_ text: FoldedText) -> InflectedHashes {
    var hashes = InflectedHashes(suffix)
    for index in (stem.lower..<stem.upper).reversed() { hashes.step(text.bytes[index]) }
    if ge {
      hashes.step(0x65)
      hashes.step(0x67)
    }
    for index in (prefix.lower..<prefix.upper).reversed() { hashes.step(text.bytes[index]) }
    return hashes
  }
}
