// Room: Lexicon. Reads tables as bytes, without a string per word. Depends on TableReader's format.

/// Goes over the lines of one table in the text of all tables; blank lines and lines that begin with
/// `#` are comments.
struct TableCursor {
  /// The number of the current line.
  private(set) var number = 0
  /// The columns of the current line.
  private(set) var fields: ContiguousArray<ByteRange> = []
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
    fields.reserveCapacity(16)
  }

  var count: Int { fields.count }

  /// Goes back to a line, by where it begins and the number of the line before it.
  mutating func move(to line: (position: Int, number: Int)) {
    position = line.position
    number = line.number
  }

  /// Reads the next line; `false` at the end of the table.
  mutating func next(_ text: ContiguousArray<UInt8>) -> Bool {
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
        fields.removeAll(keepingCapacity: true)
        if separator == 0x20 { readColumns(text) } else { readRecord(text) }
        position += 1
        return true
      }
    }
    return false
  }

  private mutating func readColumns(_ text: ContiguousArray<UInt8>) {
    // Each byte of all tables comes by here.
    text.withUnsafeBufferPointer { text in
      precondition(end <= text.count)
      var start = position
      var index = position
      while index < end {
        let byte = text[index]
        if byte <= 0x20 {
          if index > start { fields.append(ByteRange(lower: start, upper: index)) }
          start = index + 1
          if byte == 0x0A { break }
        }
        index += 1
      }
      if index == end, index > start { fields.append(ByteRange(lower: start, upper: index)) }
      position = index
    }
  }

  private mutating func readRecord(_ text: ContiguousArray<UInt8>) {
    var start = position
    while position < end, text[position] != 0x0A {
      if text[position] == separator {
        fields.append(Self.trimmed(ByteRange(lower: start, upper: position), text))
        start = position + 1
      }
      position += 1
    }
    fields.append(Self.trimmed(ByteRange(lower: start, upper: position), text))
  }

  /// The parts of a field between separators, without the blanks around them.
  static func parts(
    _ range: ByteRange, _ separator: UInt8, _ text: ContiguousArray<UInt8>
  ) -> ContiguousArray<ByteRange> {
    var parts: ContiguousArray<ByteRange> = []
    var start = range.lower
    for index in range.lower...range.upper
    where index == range.upper || text[index] == separator {
      let part = trimmed(ByteRange(lower: start, upper: index), text)
      if !part.isEmpty { parts.append(part) }
      start = index + 1
    }
    return parts
  }

  private static func trimmed(_ range: ByteRange, _ text: ContiguousArray<UInt8>) -> ByteRange {
    var range = range
    while range.lower < range.upper, text[range.lower] == 0x20 { range.lower += 1 }
    while range.lower < range.upper, text[range.upper - 1] == 0x20 { range.upper -= 1 }
    return range
  }
}
