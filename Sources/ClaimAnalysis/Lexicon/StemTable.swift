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

  static func code(_ lexeme: LexemeID, _ flags: ReadingFlags) -> UInt32 {
    let code: UInt32 =
      flags.contains(.fromParticiple)
      ? 3 : flags.contains(.superlative) ? 2 : flags.contains(.comparative) ? 1 : 0
    return CodeTable.codeBit | lexeme.raw << 2 | code
  }

  /// Enters a batch of stems with their codes, and empties it.
  mutating func enter(_ batch: HashBatch) {
    codes.enter(batch)
    for position in 0..<batch.count {
      add(batch[position].number, codes.cursor(batch[position].hash))
    }
    batch.keep(0)
  }

  private mutating func add(_ code: UInt32, _ head: CodeTable.Cursor) {
    var cursor = head
    repeat {
      if codes.code(cursor.number) == code { return }
    } while codes.advance(&cursor)
    codes.append(code, behind: cursor)
  }
}

/// A stem while the tables are read, as ranges of the folded text.
struct InflectedStem {
  var stem: ByteRange
  /// An inseparable one.
  var prefix = ByteRange(lower: 0, upper: 0)
  /// What stands between the stem and its ending.
  var suffix = Suffix.none
  /// Whether "ge" stands before the stem.
  var ge = false

  /// The hash of the stem without an ending.
  func hash(_ text: FoldedText) -> UInt64 {
    var hash = text.hash(stem, suffix.state())
    if ge { hash = FoldedHash.step(FoldedHash.step(hash, 0x65), 0x67) }
    return text.hash(prefix, hash)
  }
}
