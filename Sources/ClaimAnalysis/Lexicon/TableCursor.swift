// Room: Lexicon. Reads tables as bytes, without a string per word. Depends on TableReader's format.

/// Goes over the lines of one table in the text of all tables; blank lines and lines that begin with
/// `#` are comments.
struct TableCursor {
  /// The number of the current line.
  private(set) var number = 0
  /// The columns of the current line.
  private let columns = GrowingRow<ByteRange>(capacity: 16)
  let name: StaticString
  /// Where the next line begins.
  private(set) var position: Int
  private let end: Int
  private let separator: UInt8

  /// `separator` is a blank for columns, or the byte between the trimmed fields of a record.
  init(_ name: StaticString, _ range: ByteRange, separator: UInt8 = 0x20) {
    self.name = name
    position = range.lower
    end = range.upper
    self.separator = separator
  }

  /// The number of columns.
  var count: Int { columns.count }

  /// A column of the current line.
  @inline(__always)
  subscript(number: Int) -> ByteRange { columns[number] }

  /// The numbers of the columns from one on.
  func numbers(from first: Int) -> Range<Int> { min(first, count)..<count }

  /// Goes back to a line, by where it begins and the number of the line before it.
  mutating func move(to line: (position: Int, number: Int)) {
    position = line.position
    number = line.number
  }

  /// Reads the next line; `false` at the end of the table.
  mutating func next(_ text: GrowingRow<UInt8>) -> Bool {
    while position < end {
      number += 1
      while position < end, text[position] == 0x20 { position += 1 }
      guard position < end else { return false }
      if text[position] == 0x0A {
        position += 1
      } else if text[position] == 0x23 {
        while position < end, text[position] != 0x0A { position += 1 }
        position += 1
      } else {
        columns.removeAll()
        if separator == 0x20 { readColumns(text) } else { readRecord(text) }
        position += 1
        return true
      }
    }
    return false
  }

  private mutating func readColumns(_ text: GrowingRow<UInt8>) {
    // Each byte of all tables comes by here.
    let first = position
    text.with(first..<end) { text in
      var start = 0
      var index = 0
      while index < text.count {
        let byte = text[index]
        if byte <= 0x20 {
          if index > start { columns.append(ByteRange(lower: first + start, upper: first + index)) }
          start = index + 1
          if byte == 0x0A { break }
        }
        index += 1
      }
      if index == text.count, index > start {
        columns.append(ByteRange(lower: first + start, upper: first + index))
      }
      position = first + index
    }
  }

  private mutating func readRecord(_ text: GrowingRow<UInt8>) {
    let first = position
    text.with(first..<end) { text in
      var start = 0
      var index = 0
      while index < text.count, text[index] != 0x0A {
        if text[index] == separator {
          columns.append(Self.trimmed(start, index, text, first))
          start = index + 1
        }
        index += 1
      }
      columns.append(Self.trimmed(start, index, text, first))
      position = first + index
    }
  }

  /// A stretch of a text that begins at `first`, without the blanks around it.
  @inline(__always)
  private static func trimmed(
    _ start: Int, _ end: Int, _ text: UnsafeMutableBufferPointer<UInt8>, _ first: Int
  ) -> ByteRange {
    var (start, end) = (start, end)
    while start < end, text[start] == 0x20 { start += 1 }
    while start < end, text[end - 1] == 0x20 { end -= 1 }
    return ByteRange(lower: first + start, upper: first + end)
  }

  /// The parts of a field between separators, without the blanks around them.
  static func parts(
    _ range: ByteRange, _ separator: UInt8, _ text: GrowingRow<UInt8>
  ) -> ContiguousArray<ByteRange> {
    var parts: ContiguousArray<ByteRange> = []
    text.with(range.lower..<range.upper) { text in
      var start = 0
      for index in 0...text.count where index == text.count || text[index] == separator {
        let part = trimmed(start, index, text, range.lower)
        if !part.isEmpty { parts.append(part) }
        start = index + 1
      }
    }
    return parts
  }
}
