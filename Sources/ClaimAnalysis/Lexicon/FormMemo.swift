// Room: Lexicon. What was found for words and lexemes, kept as long as its owner. Depends on nothing.

/// Numbers by hash, in a flat table that grows.
struct FormMemo {
  /// A hash and its number; a free place has number 0.
  private struct Slot {
    var key: UInt64 = 0
    var number: UInt32 = 0
  }

  private var slots: ContiguousArray<Slot>
  /// How many hashes have a number.
  private(set) var count = 0

  /// A memo with room for some numbers before it grows.
  init(capacity: Int = 128) {
    var size = 256
    while size * 2 < capacity * 3 { size *= 2 }
    slots = ContiguousArray(repeating: Slot(), count: size)
  }

  /// The number of a hash, or 0.
  func find(_ hash: UInt64) -> UInt32 { slots[slot(of: hash)].number }

  mutating func insert(_ number: UInt32, for hash: UInt64) {
    if count * 3 > slots.count * 2 { grow() }
    let slot = slot(of: hash)
    if slots[slot].number == 0 { count += 1 }
    slots[slot] = Slot(key: hash, number: number)
  }

  /// The number of a lexeme, or 0; lexemes and hashes of words do not share a memo.
  func find(_ lexeme: LexemeID) -> UInt32 { find(Self.hash(lexeme)) }

  mutating func insert(_ number: UInt32, for lexeme: LexemeID) {
    insert(number, for: Self.hash(lexeme))
  }

  @inline(__always)
  private static func hash(_ lexeme: LexemeID) -> UInt64 {
    UInt64(lexeme.raw) &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
      while slots[slot].number != 0, slots[slot].key != hash { slot = (slot + 1) & mask }
      return slot
    }
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.number != 0 { slots[slot(of: entry.key)] = entry }
  }
}
