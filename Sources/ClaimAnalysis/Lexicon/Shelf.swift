// Room: Lexicon. What is kept from one article to the next. Depends on nothing.

#if canImport(Darwin)
  import os
#else
  import Synchronization
#endif

/// Memories of what was computed for words, laid down by whoever has read an article and taken up by
/// whoever reads the next one.
///
/// News repeats its words, so most of what the lexicon and the tables say of a word has been asked
/// before. What is kept must be a function of its key alone: then it makes no difference which
/// memory a reader gets, or whether it gets an empty one, and reports stay the same on every run.
/// There are never more memories than readers that work at the same time.
final class Shelf<Memory: Sendable>: Sendable {
  #if canImport(Darwin)
    private let memories = OSAllocatedUnfairLock<[Memory]>(initialState: [])
  #else
    private let memories = Mutex<[Memory]>([])
  #endif
  private let empty: @Sendable () -> Memory

  init(_ empty: @escaping @Sendable () -> Memory) { self.empty = empty }

  /// A memory that nobody else uses.
  func take() -> Memory { memories.withLock { $0.popLast() } ?? empty() }

  func put(_ memory: Memory) { memories.withLock { $0.append(memory) } }
}
