// Room: Grammar. A row of plain values that several readers write into. Depends on nothing.

/// Values of fixed number, by reference: whoever holds the row reads and writes the same values.
///
/// The readers of the grammar take turns at the words of an article, many times for each word. In an
/// array each change asks whether the array is shared, and handing the array on retains it; a row is
/// one object that is only handed on. It stays inside the grammar, which gives its content out as an
/// array.
struct Row<Element: BitwiseCopyable> {
  private let storage: ManagedBuffer<Int, Element>

  init(_ values: ContiguousArray<Element>) {
    storage = .create(minimumCapacity: values.count) { _ in values.count }
    storage.withUnsafeMutablePointerToElements { elements in
      for index in values.indices { elements[index] = values[index] }
    }
  }

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
    get {
      storage.withUnsafeMutablePointers { count, elements in
        precondition(UInt(bitPattern: index) < UInt(bitPattern: count.pointee))
        return elements[index]
      }
    }
    nonmutating set {
      storage.withUnsafeMutablePointers { count, elements in
        precondition(UInt(bitPattern: index) < UInt(bitPattern: count.pointee))
        elements[index] = newValue
      }
    }
  }

  /// A copy of the values.
  var array: ContiguousArray<Element> {
    storage.withUnsafeMutablePointers { count, elements in
      ContiguousArray(UnsafeBufferPointer(start: elements, count: count.pointee))
    }
  }
}
