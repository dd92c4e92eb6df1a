// Room: the front door, input side. The block before the text; bytes of the room Text may enter.

/// The block of `key: value` lines that may stand before an article, between two lines `---`.
///
/// Trafilatura and static site generators write it. Read is what an article needs: single values,
/// with or without quotation marks, and folded values on the indented lines below a key. Lists and
/// nested values are passed over. All offsets are bytes of the `SourceText`.
struct FrontMatter: Sendable, Hashable {
  /// A value with its place; quotation marks stand outside the place.
  struct Field: Sendable, Hashable {
    var key: String
    var value: String
    var range: ByteRange
  }

  /// All single values in their order.
  private(set) var fields: [Field] = []
  /// The block with both its marks, the byte order mark before it and the last line break.
  private(set) var range: ByteRange
  /// Where the text behind the block begins.
  var bodyStart: Int { range.upper }

  var title: Field? { first("title", "headline", "titel") }
  /// The day or time of publication as it is written.
  var date: Field? {
    first(
      "date", "published", "publishedon", "datepublished", "publishdate", "pubdate", "datum")
  }
  var url: Field? {
    first("url", "link", "canonical", "canonicalurl", "originalurl")
      ?? first("source", "quelle").flatMap { Self.isAddress($0.value) ? $0 : nil }
  }
  var outlet: Field? {
    let named = first("outlet", "sitename", "publisher")
    let source = first("source", "quelle").flatMap { Self.isAddress($0.value) ? nil : $0 }
    return named ?? source ?? first("hostname")
  }
  var id: Field? { first("id") }

  private static func isAddress(_ value: String) -> Bool {
    value.hasPrefix("https://") || value.hasPrefix("http://")
  }

  /// The field under the first of the names that has a value; keys compare in small letters
  /// without `_` and `-`.
  private func first(_ names: String...) -> Field? {
    for name in names {
      if let field = fields.first(where: { $0.key == name && !$0.value.isEmpty }) { return field }
    }
    return nil
  }

  /// Reads the block at the beginning of the text.
  ///
  /// `nil` where there is none: where the first line is not `---`, where no line closes the block,
  /// where a line in between is no part of one, or where it has no key at all.
  ///
  /// - Parameter source: The article.
  init?(_ source: SourceText) {
    let bytes = source.bytes
    var lines = LineScanner(bytes: bytes, position: source.textStart)
    if bytes.count >= lines.position + 3, bytes[lines.position] == 0xEF,
      bytes[lines.position + 1] == 0xBB, bytes[lines.position + 2] == 0xBF
    {
      lines.position += 3
    }
    guard let opening = lines.next(), Self.isMark(opening, in: bytes, dots: false) else {
      return nil
    }
    range = ByteRange(lower: source.textStart, upper: lines.position)
    var isFolded = false
    // A block longer than this is not what an article begins with.
    for _ in 0..<500 {
      guard let line = lines.next() else { return nil }
      if Self.isMark(line, in: bytes, dots: true) {
        guard !fields.isEmpty else { return nil }
        range.upper = lines.position
        return
      }
      let content = Self.trimmed(line, in: bytes)
      if content.isEmpty { continue }
      let first = bytes[line.lower]
      if first == 0x23 { continue }
      if first == Byte.space || first == Byte.tab || first == Byte.minus {
        if isFolded, first != Byte.minus { extendLast(with: content, of: source) }
        continue
      }
      guard let colon = Self.colon(in: content, of: bytes) else { return nil }
      let key = Self.normalized(bytes[content.lower..<colon])
      let value = Self.trimmed(ByteRange(lower: colon + 1, upper: content.upper), in: bytes)
      fields.append(Self.field(key, value, in: source))
      isFolded = Self.isFoldMark(value, in: bytes)
      if isFolded { fields[fields.count - 1].value = "" }
    }
    return nil
  }

  private mutating func extendLast(with content: ByteRange, of source: SourceText) {
    guard let last = fields.indices.last else { return }
    if fields[last].value.isEmpty {
      fields[last].value = source.string(content)
      fields[last].range = content
    } else {
      fields[last].value += " " + source.string(content)
      fields[last].range.upper = content.upper
    }
  }

  // MARK: Lines

  /// Whether a line is `---` (or `...`, which YAML also closes with), blanks behind it allowed.
  private static func isMark(
    _ line: ByteRange, in bytes: ContiguousArray<UInt8>, dots: Bool
  ) -> Bool {
    let content = trimmed(line, in: bytes)
    guard content.lower == line.lower, content.count == 3 else { return false }
    let mark = bytes[content.lower]
    guard mark == Byte.minus || (dots && mark == Byte.point) else { return false }
    return bytes[content.lower + 1] == mark && bytes[content.lower + 2] == mark
  }

  private static func trimmed(
    _ range: ByteRange, in bytes: ContiguousArray<UInt8>
  ) -> ByteRange {
    var result = range
    while !result.isEmpty, isBlank(bytes[result.lower]) { result.lower += 1 }
    while !result.isEmpty, isBlank(bytes[result.upper - 1]) { result.upper -= 1 }
    return result
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == Byte.space || byte == Byte.tab || byte == Byte.carriageReturn
  }

  /// The colon behind a key: letters, digits, `_`, `-` and `.` before it, a blank or nothing
  /// behind it.
  private static func colon(in line: ByteRange, of bytes: ContiguousArray<UInt8>) -> Int? {
    var index = line.lower
    while index < line.upper, bytes[index] != Byte.colon {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, Byte.minus, Byte.point, 0x80...:
        index += 1
      default: return nil
      }
    }
    guard index > line.lower, index < line.upper else { return nil }
    return index + 1 == line.upper || isBlank(bytes[index + 1]) ? index : nil
  }

  private static func normalized(_ key: ArraySlice<UInt8>) -> String {
    var folded: [UInt8] = []
    for byte in key where byte != 0x5F && byte != Byte.minus {
      folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func isFoldMark(_ value: ByteRange, in bytes: ContiguousArray<UInt8>) -> Bool {
    guard !value.isEmpty, value.count <= 2 else { return false }
    let mark = bytes[value.lower]
    return (mark == 0x3E || mark == 0x7C)
      && (value.count == 1 || bytes[value.lower + 1] == Byte.minus)
  }

  // MARK: Values

  private static func field(_ key: String, _ value: ByteRange, in source: SourceText) -> Field {
    let bytes = source.bytes
    let mark = value.isEmpty ? 0 : bytes[value.lower]
    guard mark == Byte.quote || mark == 0x27 else {
      let plain = withoutComment(value, in: bytes)
      return Field(key: key, value: source.string(plain), range: plain)
    }
    var text: [UInt8] = []
    var index = value.lower + 1
    while index < value.upper {
      let byte = bytes[index]
      let next = index + 1 < value.upper ? bytes[index + 1] : 0
      if mark == 0x27, byte == mark, next == mark {
        text.append(mark)
        index += 2
      } else if mark == Byte.quote, byte == Byte.backslash,
        next == Byte.quote || next == Byte.backslash
      {
        text.append(next)
        index += 2
      } else if byte == mark {
        // Text behind the closing mark: the marks are part of the words ("Verräter" sagt …).
        let rest = trimmed(ByteRange(lower: index + 1, upper: value.upper), in: bytes)
        guard rest.isEmpty || bytes[rest.lower] == 0x23 else { break }
        return Field(
          key: key, value: String(decoding: text, as: UTF8.self),
          range: ByteRange(lower: value.lower + 1, upper: index))
      } else {
        text.append(byte)
        index += 1
      }
    }
    return Field(key: key, value: source.string(value), range: value)
  }

  /// Cuts a comment off: ` #` and what follows.
  private static func withoutComment(
    _ value: ByteRange, in bytes: ContiguousArray<UInt8>
  ) -> ByteRange {
    var index = value.lower + 1
    while index + 1 < value.upper {
      if bytes[index] == 0x23, isBlank(bytes[index - 1]), isBlank(bytes[index + 1]) {
        return trimmed(ByteRange(lower: value.lower, upper: index), in: bytes)
      }
      index += 1
    }
    return value
  }
}

/// Walks over lines that end in LF, CRLF or CR.
private struct LineScanner {
  let bytes: ContiguousArray<UInt8>
  var position: Int

  /// The next line without the mark that ends it, or `nil` at the end.
  mutating func next() -> ByteRange? {
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != Byte.lineFeed, !isLoneReturn(position) {
      position += 1
    }
    defer { if position < bytes.count { position += 1 } }
    return ByteRange(lower: start, upper: position)
  }

  private func isLoneReturn(_ position: Int) -> Bool {
    bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] != Byte.lineFeed
  }
}
