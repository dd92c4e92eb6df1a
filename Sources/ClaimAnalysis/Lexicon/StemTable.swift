// Room: Lexicon. Stems of adjectives and participles: what inflected forms are recognised by. May
// enter: HashIndex, FoldedText.

/// What inflected adjectives are made of: the part of an adjective or participle before its ending.
struct StemTable: Sendable {
  struct Entry: Sendable {
    var lexeme: LexemeID
    /// The degree, or that the stem is a participle.
    var flags: ReadingFlags
    var next: UInt32
  }

  private var index: HashIndex
  private(set) var entries: ContiguousArray<Entry> = []

  init(capacity: Int) {
    index = HashIndex(capacity: capacity)
    entries.reserveCapacity(capacity)
    entries.append(Entry(lexeme: .none, flags: [], next: 0))
  }

  var isFull: Bool { index.isFull }

  @inline(__always)
  func head(_ hash: UInt64) -> UInt32 { index.find(hash) }

  private static let batch = 128
  private var pending: ContiguousArray<(hash: UInt64, entry: Entry)> = []
  private var touched: UInt64 = 0

  /// Adds a stem, in batches like `FormTable`.
  mutating func insert(_ hash: UInt64, _ lexeme: LexemeID, _ flags: ReadingFlags) {
    pending.append((hash, Entry(lexeme: lexeme, flags: flags, next: 0)))
    if pending.count == Self.batch { flush() }
  }

  /// Enters what is still waiting; to be called before the table is read.
  mutating func finish() {
    flush()
    pending = []
  }

  private mutating func flush() {
    var touched: UInt64 = 0
    for item in pending { touched ^= index.touch(item.hash) }
    self.touched = touched
    for position in pending.indices { enter(pending[position].hash, pending[position].entry) }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func enter(_ hash: UInt64, _ entry: Entry) {
    let slot = index.slot(of: hash)
    let new = UInt32(entries.count)
    var current = index.number(at: slot)
    if current == 0 {
      guard index.set(new, for: hash, at: slot) else { return }
    } else {
      while true {
        let known = entries[Int(current)]
        if known.lexeme == entry.lexeme, known.flags == entry.flags { return }
        if known.next == 0 { break }
        current = known.next
      }
      entries[Int(current)].next = new
    }
    entries.append(entry)
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
