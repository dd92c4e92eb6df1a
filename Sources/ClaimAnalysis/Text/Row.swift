// Room: Text (used by Lexicon and Grammar while they make their values). Rows of plain values that
// several readers write into. Depends on nothing.

/// Values of fixed number, by reference: whoever holds the row reads and writes the same values.
///
/// The readers of the grammar take turns at the words of an article, many times for each word. In an
/// array each change asks whether the array is shared, and handing the array on retains it; a row is
/// one object that is only handed on. It stays inside the grammar, which gives it out `finished`.
struct Row<Element: BitwiseCopyable> {
  private let storage: ManagedBuffer<Int, Element>

  init(repeating value: Element, count: Int) {
    storage = .create(minimumCapacity: count) { _ in count }
    storage.withUnsafeMutablePointerToElements { elements in
      for index in 0..<count { elements[index] = value }
    }
  }

  @inline(__always)
  var count: Int { storage.header }

  @inline(__always)
  subscript(index: Int) -> Element {
    get { place(index).pointee }
    // In place: writing one member of an element must not carry the whole element to and fro.
    nonmutating _modify { yield &place(index).pointee }
  }

  @inline(__always)
  private func place(_ index: Int) -> UnsafeMutablePointer<Element> {
    storage.withUnsafeMutablePointers { count, elements in
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count.pointee))
      return elements + index
    }
  }

  /// The values, when all are written.
  var finished: FinishedRow<Element> {
    storage.withUnsafeMutablePointerToElements {
      FinishedRow(owner: storage, base: $0, count: count)
    }
  }
}

/// A row that grows.
final class GrowingRow<Element> {
  @exclusivity(unchecked) private var base: UnsafeMutablePointer<Element>
  @exclusivity(unchecked) private(set) var count = 0
  @exclusivity(unchecked) private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 8)
    base = .allocate(capacity: self.capacity)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  @inline(__always)
  var indices: Range<Int> { 0..<count }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base[index]
    }
    _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      yield &base[index]
    }
  }

  @inline(__always)
  func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count += 1
  }

  func append(contentsOf elements: UnsafeBufferPointer<Element>) {
    while capacity - count < elements.count { grow() }
    guard let first = elements.baseAddress else { return }
    (base + count).initialize(from: first, count: elements.count)
    count += elements.count
  }

  /// Forgets all elements, and keeps the memory.
  func removeAll() {
    base.deinitialize(count: count)
    count = 0
  }

  /// Calls `body` with the values of a stretch, which are checked once and not one by one.
  @inline(__always)
  func with<Result>(
    _ range: Range<Int>, _ body: (UnsafeMutableBufferPointer<Element>) -> Result
  ) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return body(UnsafeMutableBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}

extension GrowingRow where Element: BitwiseCopyable {
  /// The values, when all are written.
  var finished: FinishedRow<Element> { FinishedRow(owner: self, base: base, count: count) }
}

/// The values of a row that nobody writes into any more: later rooms read them where they stand.
///
/// What the grammar finds is as large as half of the nearest cache; a copy of it would drive the rest
/// out. It can be handed to other threads because its row is given up with the one who wrote it.
struct FinishedRow<Element: BitwiseCopyable>: RandomAccessCollection, @unchecked Sendable {
  /// What the memory belongs to.
  private let owner: AnyObject
  private let base: UnsafePointer<Element>
  let count: Int

  fileprivate init(owner: AnyObject, base: UnsafePointer<Element>, count: Int) {
    self.owner = owner
    self.base = base
    self.count = count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return base[index]
  }
}
