// Room: the executable. Work on many values at the same time; Dispatch may enter.

import Dispatch

extension Array where Element: Sendable {
  /// The results of a function for all elements in their order, computed by several threads.
  ///
  /// - Parameters:
  ///   - threads: How many threads to use at most; never more than there are processors.
  ///   - transform: The function, which must not depend on the order of its calls.
  /// - Returns: The results in the order of the elements.
  func parallelMap<Result: Sendable>(
    threads: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let strands = Swift.min(threads, count)
    guard strands > 1 else { return map(transform) }
    var results = [Result?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each strand writes only to its own places, every `strands`-th one.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: strands) { strand in
        for index in stride(from: strand, to: count, by: strands) {
          places[index] = transform(self[index])
        }
      }
    }
    return results.compactMap { $0 }
  }
}
