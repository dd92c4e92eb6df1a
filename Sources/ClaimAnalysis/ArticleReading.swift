// Room: the front door, input side. Foreign bytes to articles; Export's reader of JSON may enter.

/// Why bytes could not be read as an article.
public enum ArticleError: Error, Sendable, Hashable {
  /// A byte that is not UTF-8, at an offset from 0 and in a line from 1.
  case invalidUTF8(byte: UInt8, offset: Int, line: Int)
  /// Text in another encoding than UTF-8 that shows, with its name for `iconv`.
  case otherEncoding(name: String)
  /// Bytes that are no text at all, with the name of the format where it shows.
  case notText(format: String)
  /// A line that is not JSON, with the offset of the first byte that does not fit.
  case invalidJSON(offset: Int, reason: String)
  /// A line of JSON that is no article.
  case invalidArticle(reason: String)
}

extension ArticleError: CustomStringConvertible {
  /// A sentence that says what is wrong and what to do about it.
  public var description: String {
    switch self {
    case .invalidUTF8(let byte, let offset, let line):
      let digits = [byte >> 4, byte & 0xF].map { Unicode.Scalar(Byte.hexDigit($0)) }
      let hex = String(String.UnicodeScalarView(digits))
      return "Byte \(offset) (0x\(hex), line \(line)) is not UTF-8. "
        + "Convert the text first, for example with: iconv -f WINDOWS-1252 -t UTF-8"
    case .otherEncoding(let name):
      return "This is text in \(name). "
        + "Convert it first, for example with: iconv -f \(name) -t UTF-8"
    case .notText(let format):
      return "This is \(format), not plain text. Extract the text first."
    case .invalidJSON(let offset, let reason):
      return "This is not JSON at byte \(offset): \(reason)."
    case .invalidArticle(let reason):
      return "This is no article: \(reason)."
    }
  }
}

extension Article {
  /// Reads an article from bytes of UTF-8, as they stand in a file.
  ///
  /// A byte order mark stays in the text, as do CRLF and single NUL bytes: spans of a report count
  /// in the input as given.
  ///
  /// - Parameters:
  ///   - id: The path or identifier that the report repeats.
  ///   - bytes: The bytes.
  /// - Throws: `ArticleError` for a byte that is not UTF-8, and for a file that is no text.
  public init(id: String, utf8 bytes: [UInt8]) throws(ArticleError) {
    if let name = WideEncoding.name(of: bytes) { throw .otherEncoding(name: name) }
    if let format = BinaryFormat.name(of: bytes) { throw .notText(format: format) }
    if let offset = firstInvalidUTF8(in: bytes) {
      let line = lineNumber(of: offset, in: bytes)
      throw .invalidUTF8(byte: bytes[offset], offset: offset, line: line)
    }
    self.init(id: id, text: String(decoding: bytes, as: UTF8.self))
  }

  /// Reads an article from one line of NDJSON:
  /// `{"id", "text", "title"?, "publishedOn"?, "url"?, "outlet"?}`.
  ///
  /// Other members are passed over; a number is taken as an identifier too.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line.
  ///   - fallbackID: The identifier where the line has none.
  /// - Throws: `ArticleError` where the line is not UTF-8, not JSON, or has no text.
  public init(jsonLine line: [UInt8], fallbackID: String = "article") throws(ArticleError) {
    if let offset = firstInvalidUTF8(in: line) {
      throw .invalidUTF8(byte: line[offset], offset: offset, line: 1)
    }
    let value: JSONValue
    do {
      value = try JSONReader.value(of: line)
    } catch {
      throw .invalidJSON(offset: error.offset, reason: error.reason)
    }
    guard case .object(let members) = value else {
      throw .invalidArticle(reason: "the line is not an object with \"id\" and \"text\"")
    }
    guard let text = try Self.string("text", of: members) else {
      throw .invalidArticle(reason: "\"text\" is missing")
    }
    self.init(
      id: try Self.string("id", of: members, takesNumber: true) ?? fallbackID, text: text,
      title: try Self.string("title", of: members),
      publishedOn: try Self.string("publishedOn", of: members),
      url: try Self.string("url", of: members), outlet: try Self.string("outlet", of: members))
  }

  private static func string(
    _ name: String, of members: [JSONMember], takesNumber: Bool = false
  ) throws(ArticleError) -> String? {
    var found: JSONValue?
    for member in members where member.name == name {
      if found != nil { throw .invalidArticle(reason: "\"\(name)\" stands twice") }
      found = member.value
    }
    switch found {
    case nil, .null: return nil
    case .string(let text): return text
    case .number(let digits) where takesNumber: return digits
    default: throw .invalidArticle(reason: "\"\(name)\" is not a string")
    }
  }
}

/// Text in units of two bytes.
private enum WideEncoding {
  /// The name of the encoding: by its mark, or by zeros in every second byte, as letters of German
  /// have them.
  static func name(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let sample = bytes.prefix(8192)
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    guard sample.count >= 16 else { return nil }
    if zeros.even == 0, zeros.odd * 3 > sample.count { return "UTF-16LE" }
    if zeros.odd == 0, zeros.even * 3 > sample.count { return "UTF-16BE" }
    return nil
  }
}

/// Files that are no text, known by their first bytes.
private enum BinaryFormat {
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    (Array("{\\rtf".utf8), "an RTF file"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (or DOCX, ODT, EPUB)"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Word file"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
  ]

  /// The name of the format, or `nil` for what may be text.
  static func name(of bytes: [UInt8]) -> String? {
    for signature in signatures where bytes.starts(with: signature.bytes) {
      return signature.name
    }
    let sample = bytes.prefix(8192)
    var nulls = 0
    var controls = 0
    for byte in sample where byte < 0x20 {
      switch byte {
      case 0: nulls += 1
      case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: break
      default: controls += 1
      }
    }
    // One stray NUL is damage to a text; one in a hundred is another kind of file, as are many other
    // control characters.
    return nulls > 1 && nulls * 100 > sample.count || controls > 8 && controls * 25 > sample.count
      ? "a binary file" : nil
  }
}

/// The offset of the first byte that is not part of well-formed UTF-8, or `nil`.
///
/// Overlong forms, surrogates and what lies above U+10FFFF are not well-formed (Unicode 15.0,
/// table 3-7).
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  var index = 0
  let count = bytes.count
  while index < count {
    let lead = bytes[index]
    if lead < 0x80 {
      index += 1
      continue
    }
    let length: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
    case 0xED: (length, allowed) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, allowed) = (4, 0x90...0xBF)
    case 0xF4: (length, allowed) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return index
    }
    guard index + length <= count, allowed.contains(bytes[index + 1]) else { return index }
    for next in (index + 2)..<(index + max(length, 2)) where bytes[next] & 0xC0 != 0x80 {
      return index
    }
    index += length
  }
  return nil
}

/// The number of the line that an offset stands in, from 1.
private func lineNumber(of offset: Int, in bytes: [UInt8]) -> Int {
  var line = 1
  for index in 0..<min(offset, bytes.count) where bytes[index] == Byte.lineFeed { line += 1 }
  return line
}
