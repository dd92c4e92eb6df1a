// Room: Lexicon. What was found for words and lexemes, for one article. Depends on nothing.

/// Numbers by hash, in a flat table that grows.
struct FormMemo {
  private var keys: ContiguousArray<UInt64>
  private var numbers: ContiguousArray<UInt32>
  private var count = 0

  init() {
    keys = ContiguousArray(repeating: 0, count: 256)
    numbers = ContiguousArray(repeating: 0, count: 256)
  }

  /// The number of a hash, or 0.
  func find(_ hash: UInt64) -> UInt32 { numbers[slot(of: hash)] }

  mutating func insert(_ number: UInt32, for hash: UInt64) {
    if count * 3 > keys.count * 2 { grow() }
    let slot = slot(of: hash)
    if numbers[slot] == 0 { count += 1 }
    keys[slot] = hash
    numbers[slot] = number
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
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while numbers[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldNumbers = numbers
    keys = ContiguousArray(repeating: 0, count: oldKeys.count * 2)
    numbers = ContiguousArray(repeating: 0, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldNumbers[index] != 0 {
      let slot = slot(of: oldKeys[index])
      keys[slot] = oldKeys[index]
      numbers[slot] = oldNumbers[index]
    }
  }
}
