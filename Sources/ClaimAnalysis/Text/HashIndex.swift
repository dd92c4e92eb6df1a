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
    let tag = hash & Self.tag
    var slot = Self.start(hash) & mask
    while true {
      let known = slots[slot]
      if known == 0 || known & Self.tag == tag { return slot }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private static func start(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29))
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

  // MARK: Batches

  /// A hash and the number that it gets.
  struct Item: BitwiseCopyable {
    var hash: UInt64
    var number: UInt32
  }

  private var touched: UInt64 = 0

  /// Gives the hashes of a batch their numbers; those that have one already are left in the batch, in
  /// their order.
  ///
  /// Nearly all of the time that it takes to fill a large index is that of waiting for slots which
  /// are in no cache: a batch waits for all of its slots at once.
  mutating func enter(_ batch: HashBatch) {
    if (count + batch.count) * 8 > slots.count * 7 { return enterLast(batch) }
    let mask = mask
    var left = 0
    var touched: UInt64 = 0
    slots.withUnsafeMutableBufferPointer { slots in
      batch.with { items in
        for item in items { touched ^= slots[Self.start(item.hash) & mask] }
        for item in items {
          let tag = item.hash & Self.tag
          var slot = Self.start(item.hash) & mask
          while slots[slot] != 0, slots[slot] & Self.tag != tag { slot = (slot + 1) & mask }
          if slots[slot] == 0 {
            slots[slot] = tag | UInt64(item.number)
          } else {
            items[left] = item
            left += 1
          }
        }
      }
    }
    self.touched = touched
    count += batch.count - left
    batch.keep(left)
  }

  /// The same, where not all may find room.
  private mutating func enterLast(_ batch: HashBatch) {
    var left = 0
    for position in 0..<batch.count {
      let item = batch[position]
      let slot = slot(of: item.hash)
      if number(at: slot) != 0 {
        batch[left] = item
        left += 1
      } else {
        set(item.number, for: item.hash, at: slot)
      }
    }
    batch.keep(left)
  }
}

/// Hashes with their numbers that wait to be entered into an index.
final class HashBatch {
  private let items: UnsafeMutablePointer<HashIndex.Item>
  @exclusivity(unchecked) private(set) var count = 0
  /// Large enough for the waiting to pay.
  private static let size = 256

  init() { items = .allocate(capacity: Self.size) }

  deinit { items.deallocate() }

  /// Adds a hash; `true` if the batch is full and to be entered.
  @inline(__always)
  func add(_ hash: UInt64, _ number: UInt32) -> Bool {
    precondition(count < Self.size)
    items[count] = HashIndex.Item(hash: hash, number: number)
    count += 1
    return count == Self.size
  }

  subscript(position: Int) -> HashIndex.Item {
    get {
      precondition(position >= 0 && position < count)
      return items[position]
    }
    set {
      precondition(position >= 0 && position < count)
      items[position] = newValue
    }
  }

  fileprivate func with(_ body: (UnsafeMutableBufferPointer<HashIndex.Item>) -> Void) {
    body(UnsafeMutableBufferPointer(start: items, count: count))
  }

  /// Forgets all but the first.
  func keep(_ number: Int) { count = min(count, number) }
}
