// Room: Text. German letters to those that words are compared by. Depends on nothing.

/// German case folding on bytes: ASCII and Latin-1 letters to lower case, ß to ss, a composed
/// letter for a letter with a combining diaeresis, and no soft hyphens.
enum GermanFolding {
  /// Appends the folded bytes of a word.
  static func fold(
    _ bytes: ContiguousArray<UInt8>, _ range: ByteRange, into output: inout ContiguousArray<UInt8>
  ) {
    bytes.withUnsafeBufferPointer { source in
      fold(
        UnsafeBufferPointer(rebasing: source[range.lower..<max(range.lower, range.upper)]),
        into: &output)
    }
  }

  private static func fold(
    _ source: UnsafeBufferPointer<UInt8>, into output: inout ContiguousArray<UInt8>
  ) {
    let start = output.count
    // Nearly all words are as long folded, and are folded where they stand.
    output.append(contentsOf: source)
    let isDone = output.withUnsafeMutableBufferPointer {
      foldInPlace(UnsafeMutableBufferPointer(rebasing: $0[start...]))
    }
    if isDone { return }
    output.removeLast(output.count - start)
    // Room is made once, rather than with each byte; the folded word is never longer, but for a letter
    // that is cut in two.
    var end = start
    output.append(contentsOf: repeatElement(0, count: source.count + 1))
    output.withUnsafeMutableBufferPointer { target in
      fold(source, ByteRange(lower: 0, upper: source.count), into: target, at: &end)
    }
    output.removeLast(output.count - end)
  }

  /// Folds letters of ASCII and Latin-1; `false` if there are others.
  private static func foldInPlace(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte &- 0x41 < 26 { bytes[index] = byte | 0x20 }
        index += 1
        continue
      }
      guard byte == 0xC3, index + 1 < bytes.count else { return false }
      let next = bytes[index + 1]
      guard next & 0xC0 == 0x80 else { return false }
      if next == 0x9F {
        bytes[index] = 0x73
        bytes[index + 1] = 0x73
      } else if next < 0x9F, next != 0x97 {
        bytes[index + 1] = next | 0x20
      }
      index += 2
    }
    return true
  }

  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange,
    into output: UnsafeMutableBufferPointer<UInt8>, at end: inout Int
  ) {
    func append(_ byte: UInt8) {
      output[end] = byte
      end += 1
    }
    var index = range.lower
    while index < range.upper {
      let byte = bytes[index]
      if byte < 0x80 {
        append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let next = index + 1 < range.upper ? bytes[index + 1] : 0
      switch (byte, next) {
      case (0xC3, 0x9F):
        append(0x73)
        append(0x73)
        index += 2
      case (0xE1, 0xBA) where index + 2 < range.upper && bytes[index + 2] == 0x9E:
        append(0x73)
        append(0x73)
        index += 3
      case (0xC3, 0x80...0x9E) where next != 0x97:
        append(0xC3)
        append(next | 0x20)
        index += 2
      case (0xC2, 0xAD):
        index += 2
      case (0xCC, 0x88):
        // A combining diaeresis: a, o, u become ä, ö, ü.
        if end > 0, let second = composed(output[end - 1]) {
          output[end - 1] = 0xC3
          append(second)
        } else {
          append(byte)
          append(next)
        }
        index += 2
      case (0xC4, _), (0xC5, _):
        // Latin Extended-A: capitals are even in most of the block.
        append(byte)
        append(next & 1 == 0 && next < 0xB8 ? next | 1 : next)
        index += 2
      default:
        append(byte)
        index += 1
      }
    }
  }

  /// The folded bytes of a string, for tables and tests.
  static func fold(_ string: String) -> ContiguousArray<UInt8> {
    var output = ContiguousArray<UInt8>()
    if string.utf8.withContiguousStorageIfAvailable({ fold($0, into: &output) }) == nil {
      ContiguousArray(string.utf8).withUnsafeBufferPointer { fold($0, into: &output) }
    }
    return output
  }

  private static func composed(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0x61: 0xA4
    case 0x6F: 0xB6
    case 0x75: 0xBC
    default: nil
    }
  }
}
