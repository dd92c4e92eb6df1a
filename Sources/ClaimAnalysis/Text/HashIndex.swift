// Room: Text. Hashes to numbers: the one flat table that those of the lexicon are made of. Depends
// on nothing.

/// Numbers (above 0) by the hash of a word, in one array with open addressing.
///
/// A slot holds the upper half of the hash and the number. With the place of the slot that tells
/// about 50 bits of the hash apart; a test makes sure that no two words of the lexicon share them.
/// As the lower half is not kept, an index cannot grow: it is made large enough, and a test fails
/// long before it is full.
struct HashIndex: Sendable {
  private var slots: ContiguousArray<UInt64>
  private let mask: Int
  private(set) var count = 0

  private static let tag: UInt64 = 0xFFFF_FFFF_0000_0000

  init(capacity: Int) {
    var size = 16
    while size * 3 < capacity * 4 { size *= 2 }
    slots = ContiguousArray(repeating: 0, count: size)
    mask = size - 1
  }

  /// Whether nothing more can be put in; lookups stay right, and what comes later is left out.
  var isFull: Bool { count * 8 >= slots.count * 7 }

  /// The number of a hash, or 0.
  @inline(__always)
  func find(_ hash: UInt64) -> UInt32 { number(at: slot(of: hash)) }

  /// The slot of a hash, or the free one where it would stand.
  @inline(__always)
  func slot(of hash: UInt64) -> Int {
    slot(of: hash, from: Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask)
  }

  /// The same, from a slot on which the search came by before others were filled.
  @inline(__always)
  func slot(of hash: UInt64, from start: Int) -> Int {
    let tag = hash & Self.tag
    var slot = start
    while true {
      let known = slots[slot]
      if known == 0 || known & Self.tag == tag { return slot }
      slot = (slot + 1) & mask
    }
  }

  /// What stands where a search for the hash begins.
  ///
  /// Reading it for many hashes before the first one
  /// is searched lets the processor wait for all of them at once; on its own it means nothing.
  @inline(__always)
  func touch(_ hash: UInt64) -> UInt64 {
    slots[Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask]
  }

  /// The number in a slot, or 0.
  @inline(__always)
  func number(at slot: Int) -> UInt32 { UInt32(truncatingIfNeeded: slots[slot]) }

  /// Puts a number into the slot that `slot(of:)` gave; `false` if the index is full.
  @inline(__always) @discardableResult
  mutating func set(_ number: UInt32, for hash: UInt64, at slot: Int) -> Bool {
    if slots[slot] == 0 {
      if isFull { return false }
      count += 1
    }
    slots[slot] = hash & Self.tag | UInt64(number)
    return true
  }
}
