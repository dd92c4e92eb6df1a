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
/// One mark every 256 bytes, so that a conversion reads at most 256 bytes.
struct ScalarOffsets: Sendable {
  private let source: SourceText
  private var marks: ContiguousArray<Int32> = []
  private static let step = 256

  /// The number of scalars of the text, without the title.
  private(set) var textCount = 0

  init(_ source: SourceText) {
    self.source = source
    var scalars: Int32 = 0
    var beforeText: Int32 = 0
    marks.reserveCapacity(source.count / Self.step + 1)
    for index in 0..<source.count {
      if index % Self.step == 0 { marks.append(scalars) }
      if index == source.textStart { beforeText = scalars }
      if source.bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    }
    if source.textStart >= source.count { beforeText = scalars }
    textCount = Int(scalars - beforeText)
  }

  private func absolute(_ byte: Int) -> Int {
    guard !marks.isEmpty else { return 0 }
    let mark = min(byte / Self.step, marks.count - 1)
    var scalars = Int(marks[mark])
    var index = mark * Self.step
    while index < byte {
      if source.bytes[index] & 0xC0 != 0x80 { scalars += 1 }
      index += 1
    }
    return scalars
  }

  func span(_ range: ByteRange) -> TextSpan {
    if range.lower < source.textStart {
      return TextSpan(
        start: absolute(range.lower), end: absolute(min(range.upper, source.titleLength)),
        in: "title")
    }
    let base = absolute(source.textStart)
    return TextSpan(start: absolute(range.lower) - base, end: absolute(range.upper) - base)
  }
}
