// Room: Lexicon (also read by Text for its own table). Reads tables that stand in raw literals.

/// One line of a table: columns separated by blanks.
struct TableLine {
  let number: Int
  let columns: [String]
}

extension String {
  /// The parts between a sign of ASCII, without empty ones.
  ///
  /// Tables are full of lists; splitting them by characters, or as a collection of any sort, takes
  /// many times as long.
  func parts(by sign: Unicode.Scalar) -> [String] {
    let separator = UInt8(ascii: sign)
    var parts: [String] = []
    let isDone: Void? = utf8.withContiguousStorageIfAvailable { bytes in
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == separator {
        if index > start {
          parts.append(
            String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self))
        }
        start = index + 1
      }
    }
    if isDone != nil { return parts }
    return utf8.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Reads the lines of a table that is embedded as a literal.
///
/// Blank lines and lines that begin with `#` are comments.
struct TableReader {
  private let bytes: ContiguousArray<UInt8>

  init(_ table: StaticString) {
    bytes = table.withUTF8Buffer { ContiguousArray($0) }
  }

  init(text: String) {
    bytes = ContiguousArray(text.utf8)
  }

  /// The text of the table.
  var text: ContiguousArray<UInt8> { bytes }

  func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
  }

  /// The parts of a stretch between a sign of ASCII, without empty ones.
  func parts(of range: ByteRange, by sign: Unicode.Scalar) -> ContiguousArray<ByteRange> {
    let separator = UInt8(ascii: sign)
    var parts: ContiguousArray<ByteRange> = []
    var start = range.lower
    for index in range.lower...range.upper where index == range.upper || bytes[index] == separator {
      if index > start { parts.append(ByteRange(lower: start, upper: index)) }
      start = index + 1
    }
    return parts
  }

  /// Calls `body` with every line that is no comment.
  func forEachLine(_ body: (TableLine) -> Void) {
    forEachRecord { number, range in
      var columns: [String] = []
      var start = range.lower
      for index in range.lower...range.upper {
        if index == range.upper || bytes[index] == 0x20 || bytes[index] == 0x09 {
          if index > start {
            columns.append(String(decoding: bytes[start..<index], as: UTF8.self))
          }
          start = index + 1
        }
      }
      body(TableLine(number: number, columns: columns))
    }
  }

  /// Calls `body` with the number and the byte range of every line that is no comment.
  func forEachRecord(_ body: (Int, ByteRange) -> Void) {
    var number = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      number += 1
      var first = start
      while first < end, bytes[first] == 0x20 { first += 1 }
      if first < end, bytes[first] != 0x23 { body(number, ByteRange(lower: first, upper: end)) }
      start = end + 1
    }
  }

  /// Calls `body` with the number and the trimmed fields of every line that is no comment.
  func forEachRecordText(separator: UInt8 = 0x7C, _ body: (Int, [String]) -> Void) {
    forEachRecord { number, range in
      var fields: [String] = []
      var start = range.lower
      for index in range.lower...range.upper
      where index == range.upper || bytes[index] == separator {
        var field = ByteRange(lower: start, upper: index)
        while field.lower < field.upper, bytes[field.lower] == 0x20 { field.lower += 1 }
        while field.lower < field.upper, bytes[field.upper - 1] == 0x20 { field.upper -= 1 }
        fields.append(String(decoding: bytes[field.lower..<field.upper], as: UTF8.self))
        start = index + 1
      }
      body(number, fields)
    }
  }
}
