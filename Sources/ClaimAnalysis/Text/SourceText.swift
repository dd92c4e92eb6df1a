// Room: Text. Bytes of the article, their lines, and the way back to Unicode scalars.

/// A half-open range of UTF-8 bytes.
struct ByteRange: Sendable, Hashable {
  var lower: Int
  var upper: Int

  var isEmpty: Bool { lower >= upper }
  var count: Int { upper - lower }

  func contains(_ other: ByteRange) -> Bool { lower <= other.lower && other.upper <= upper }
  func overlaps(_ other: ByteRange) -> Bool { lower < other.upper && other.lower < upper }
}

/// The article as bytes: the title, if one was given apart, a paragraph break, and the text.
///
/// Every later room works on byte offsets of this value; only the report converts them to Unicode
/// scalars, and tells title from text.
struct SourceText: Sendable {
  let bytes: ContiguousArray<UInt8>
  /// Where the text begins: 0 without a title, else behind the title and its paragraph break.
  let textStart: Int
  /// The number of bytes of the title, without the break.
  let titleLength: Int

  init(title: String?, text: String) {
    var bytes = ContiguousArray<UInt8>()
    if let title, !title.isEmpty {
      bytes.reserveCapacity(title.utf8.count + text.utf8.count + 2)
      bytes.append(contentsOf: title.utf8)
      titleLength = bytes.count
      bytes.append(0x0A)
      bytes.append(0x0A)
    } else {
      titleLength = 0
      bytes.reserveCapacity(text.utf8.count)
    }
    textStart = bytes.count
    bytes.append(contentsOf: text.utf8)
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
  }
}

/// Converts byte offsets to offsets in Unicode scalars.
///
/// One mark every 64 bytes, so that a conversion reads at most 64 bytes.
struct ScalarOffsets: Sendable {
  private let source: SourceText
  private var marks: ContiguousArray<Int32> = []
  private static let step = 64
  /// The number of scalars before the text.
  private var textBase = 0

  /// The number of scalars of the text, without the title.
  private(set) var textCount = 0

  init(_ source: SourceText) {
    self.source = source
    var scalars = 0
    marks.reserveCapacity(source.count / Self.step + 1)
    for start in stride(from: 0, to: source.count, by: Self.step) {
      marks.append(Int32(scalars))
      scalars += count(start, min(start + Self.step, source.count))
    }
    textBase = absolute(source.textStart)
    textCount = scalars - textBase
  }

  /// The scalars that begin in a stretch: its bytes without those that carry one on (10xxxxxx),
  /// eight at a time.
  private func count(_ lower: Int, _ upper: Int) -> Int {
    source.bytes.withUnsafeBytes { bytes in
      let end = min(upper, bytes.count)
      var count = 0
      var index = lower
      while index + 8 <= end {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let carried = (eight >> 7) & ~(eight >> 6) & 0x0101_0101_0101_0101
        // The product has the sum of the eight bytes in its highest one.
        count += 8 - Int((carried &* 0x0101_0101_0101_0101) >> 56)
        index += 8
      }
      while index < end {
        if bytes[index] & 0xC0 != 0x80 { count += 1 }
        index += 1
      }
      return count
    }
  }

  private func absolute(_ byte: Int) -> Int {
    guard !marks.isEmpty else { return 0 }
    let mark = min(byte / Self.step, marks.count - 1)
    return Int(marks[mark]) + count(mark * Self.step, byte)
  }

  func span(_ range: ByteRange) -> TextSpan {
    if range.lower < source.textStart {
      return TextSpan(
        start: absolute(range.lower), end: absolute(min(range.upper, source.titleLength)),
        in: "title")
    }
    return TextSpan(start: absolute(range.lower) - textBase, end: absolute(range.upper) - textBase)
  }
}
