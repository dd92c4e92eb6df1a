// Room: Text. The hash that a word is known by. Depends on the folding of letters.

/// FNV-1a over the folded bytes of a word, from its end to its beginning.
///
/// Going backwards makes the hash of every ending of a word a by-product of the hash of the word:
/// that is how compounds find their head in one pass. At 64 bits, two words of a lexicon of half a
/// million forms share a hash with a probability below one in a hundred million, so the forms
/// themselves need not be kept; a test makes sure that none do.
enum FoldedHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  static let prime: UInt64 = 0x100_0000_01b3

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* prime
  }

  /// The hash of a word of the article, folded on the way.
  static func of(_ bytes: ContiguousArray<UInt8>, _ range: ByteRange) -> UInt64 {
    if let hash = bytes.withUnsafeBufferPointer({ plain($0, range.lower, range.upper) }) {
      return hash
    }
    var folded = ContiguousArray<UInt8>()
    GermanFolding.fold(bytes, range, into: &folded)
    return of(folded)
  }

  /// The hash of a word of a table.
  static func of(_ word: String) -> UInt64 {
    let hash = word.utf8.withContiguousStorageIfAvailable { plain($0, 0, $0.count) }
    return (hash ?? nil) ?? of(GermanFolding.fold(word))
  }

  /// The hash of letters of ASCII and Latin-1; `nil` with rare letters, combining marks or soft
  /// hyphens in the word, which is then to be folded as a whole.
  ///
  /// Each word of an article comes by here: so it reads through a pointer.
  @inline(__always)
  private static func plain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lower: Int, _ upper: Int
  ) -> UInt64? {
    precondition(lower >= 0 && upper <= bytes.count)
    guard let base = bytes.baseAddress else { return seed }
    var hash = seed
    var index = upper
    while index > lower {
      index -= 1
      let byte = base[index]
      // Nearly all are small letters.
      if byte &- 0x61 < 26 {
        hash = step(hash, byte)
      } else if byte < 0x80 {
        hash = step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
      } else if index > lower, base[index - 1] == 0xC3, byte & 0xC0 == 0x80 {
        if byte == 0x9F {
          hash = step(step(hash, 0x73), 0x73)
        } else {
          hash = step(step(hash, byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte), 0xC3)
        }
        index -= 1
      } else {
        return nil
      }
    }
    return hash
  }

  /// The hash of bytes that are folded already.
  static func of(_ folded: some BidirectionalCollection<UInt8>) -> UInt64 {
    var hash = seed
    for byte in folded.reversed() { hash = step(hash, byte) }
    return hash
  }
}
