// Room: Text. Small sets of words, by hash. Depends on nothing.

/// A few words, by hash, that a rule asks for again and again.
///
/// The hashes of words are well mixed already: the set of the library, which hashes them anew, takes
/// ten times as long.
struct WordSet: Sendable {
  private var slots: ContiguousArray<UInt64>
  private let mask: Int
  /// A bit for each sixty-fourth of all hashes: most words are dismissed without a look at the slots.
  private let filter: UInt64

  /// The words of a line, with blanks between them.
  init(_ words: String) { self.init(words.parts(by: " ").map(FoldedHash.of)) }

  init(_ hashes: [UInt64]) {
    var size = 4
    while size < hashes.count * 4 { size *= 2 }
    slots = ContiguousArray(repeating: 0, count: size)
    mask = size - 1
    filter = hashes.reduce(0) { $0 | 1 << ($1 >> 58) }
    for hash in hashes { slots[slot(of: hash)] = hash }
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    filter >> (hash >> 58) & 1 != 0 && slots[slot(of: hash)] != 0
  }

  /// The slot of a hash, or the free one where it would stand; 0 stands nowhere.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
