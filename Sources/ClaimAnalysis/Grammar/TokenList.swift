// Room: Grammar. Short lists of tokens or phrases that live as long as one sentence is read. Depends
// on nothing.

/// A few numbers of tokens or phrases, in memory that a `TokenLists` owns.
///
/// Each segment and each clause has several such lists. As arrays, each would ask for memory and give
/// it back, which costs more than most lists are long.
struct TokenList: RandomAccessCollection {
  private let base: UnsafeMutablePointer<Int32>
  private let capacity: Int
  private(set) var count = 0

  fileprivate init(_ base: UnsafeMutablePointer<Int32>, capacity: Int) {
    self.base = base
    self.capacity = capacity
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  @inline(__always)
  subscript(index: Int) -> Int {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return Int(base[index])
  }

  /// Adds a number; there must be room for it.
  @inline(__always)
  mutating func append(_ number: Int) {
    precondition(count < capacity)
    base[count] = Int32(truncatingIfNeeded: number)
    count += 1
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  mutating func remove(at index: Int) {
    precondition(index < count)
    count -= 1
    for position in index..<count { base[position] = base[position + 1] }
  }

  /// Puts the numbers, which are few, in order.
  mutating func sort() {
    for index in 0..<count {
      var position = index
      while position > 0, base[position] < base[position - 1] {
        swap(&base[position], &base[position - 1])
        position -= 1
      }
    }
  }
}

/// Memory for the lists of one sentence, used again for the next.
final class TokenLists {
  /// The memory that is there for each sentence, and what a monster of a sentence needs beyond it.
  private let memory: UnsafeMutablePointer<Int32>
  @exclusivity(unchecked) private var extra: [UnsafeMutablePointer<Int32>] = []
  @exclusivity(unchecked) private var next: UnsafeMutablePointer<Int32>
  @exclusivity(unchecked) private var room: Int
  private static let size = 4096

  init() {
    memory = .allocate(capacity: Self.size)
    next = memory
    room = Self.size
  }

  deinit {
    clear()
    memory.deallocate()
  }

  /// Makes the memory of all lists free; none that was made before may be used any more.
  func clear() {
    next = memory
    room = Self.size
    if extra.isEmpty { return }
    for chunk in extra { chunk.deallocate() }
    extra = []
  }

  /// An empty list with room for some numbers.
  @inline(__always)
  func list(capacity: Int) -> TokenList {
    if capacity > room { grow(capacity) }
    let list = TokenList(next, capacity: capacity)
    next += capacity
    room -= capacity
    return list
  }

  private func grow(_ capacity: Int) {
    room = max(capacity, Self.size)
    next = .allocate(capacity: room)
    extra.append(next)
  }

  /// The numbers of a list for which a condition holds.
  @inline(__always)
  func list(_ numbers: TokenList, where holds: (Int) -> Bool) -> TokenList {
    var result = list(capacity: numbers.count)
    for number in numbers where holds(number) { result.append(number) }
    return result
  }
}
