// Room: Lexicon. Hashes to small codes, one or several. May enter: HashIndex.

/// Codes by the hash of a word, nearly always one.
///
/// A single code stands in the slot of its hash itself, so that finding it reads one place of memory
/// instead of two; several are a chain. A *number* is a code, or the link of a chain.
struct CodeTable: Sendable {
  private struct Link {
    var code: UInt32
    /// The number of the rest of the chain.
    var next: UInt32
  }

  private var index: HashIndex
  private var links: ContiguousArray<Link> = []

  /// Marks a code; the highest bit is free for those who keep numbers.
  static let codeBit: UInt32 = 0x4000_0000

  init(capacity: Int) {
    index = HashIndex(capacity: capacity)
    links.reserveCapacity(capacity / 3)
    // Link 0 means "none".
    links.append(Link(code: 0, next: 0))
  }

  /// The number of hashes.
  var count: Int { index.count }
  var isFull: Bool { index.isFull }

  /// The number of the first code of a hash, or 0.
  @inline(__always)
  func head(_ hash: UInt64) -> UInt32 { index.find(hash) }

  @inline(__always)
  func code(_ number: UInt32) -> UInt32 {
    number & Self.codeBit != 0 ? number : links[Int(number)].code
  }

  /// The number of the next code, or 0.
  @inline(__always)
  func next(_ number: UInt32) -> UInt32 {
    number & Self.codeBit != 0 ? 0 : links[Int(number)].next
  }

  // MARK: Building

  /// A place in the chain of a hash while it is written.
  struct Cursor {
    fileprivate var hash: UInt64
    fileprivate var slot: Int
    /// The link before, or 0 at the beginning.
    fileprivate var previous: UInt32 = 0
    /// What stands here, or 0 at the end.
    fileprivate(set) var number: UInt32
  }

  /// Enters a batch of codes; those whose hash has others already are left in it.
  mutating func enter(_ batch: HashBatch) { index.enter(batch) }

  /// The beginning of the chain of a hash.
  func cursor(_ hash: UInt64) -> Cursor {
    let slot = index.slot(of: hash)
    return Cursor(hash: hash, slot: slot, number: index.number(at: slot))
  }

  /// Goes on behind a code; `false` at the end of the chain, where it stays.
  @inline(__always)
  func advance(_ cursor: inout Cursor) -> Bool {
    if cursor.number & Self.codeBit != 0 { return false }
    cursor.previous = cursor.number
    cursor.number = links[Int(cursor.number)].next
    return true
  }

  /// Puts another code in the place of the one at the cursor.
  mutating func replace(_ code: UInt32, at cursor: Cursor) {
    if cursor.number & Self.codeBit == 0 {
      links[Int(cursor.number)].code = code
    } else {
      write(code, at: cursor)
    }
  }

  /// Puts a code behind the one at the cursor, which is the last.
  mutating func append(_ code: UInt32, behind cursor: Cursor) {
    links.append(Link(code: cursor.number, next: code))
    write(UInt32(links.count - 1), at: cursor)
  }

  private mutating func write(_ number: UInt32, at cursor: Cursor) {
    if cursor.previous == 0 {
      index.set(number, for: cursor.hash, at: cursor.slot)
    } else {
      links[Int(cursor.previous)].next = number
    }
  }
}
