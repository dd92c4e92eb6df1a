// Room: Export. JSON text to values; only the standard library may enter. For this package alone: the
// program reads expected reports with it, and consumers have a decoder of their own.

/// A value of JSON.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// A number as it is written; it is not converted, so that nothing is rounded.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// The members in the order of the text, names that stand twice included.
  case object([JSONMember])
}

/// A name and its value.
package struct JSONMember: Sendable, Hashable {
  package var name: String
  package var value: JSONValue
}

/// Why a text is not JSON, and where.
package struct JSONError: Error, Sendable, Hashable {
  /// The offset in bytes from the beginning of the text.
  package var offset: Int
  /// What is wrong there, without a full stop.
  package var reason: String
}

/// Reads JSON text strictly as RFC 8259 has it: no comments, no trailing commas, no bare words.
///
/// The bytes must be UTF-8; `firstInvalidUTF8` says whether they are.
package struct JSONReader {
  /// How deep arrays and objects may be nested.
  static let depthLimit = 128

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads one value with nothing but blanks around it.
  ///
  /// - Parameter bytes: The text in UTF-8.
  /// - Returns: The value.
  /// - Throws: `JSONError` with the offset of the first byte that does not fit.
  package static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes)
    reader.skipBlanks()
    let value = try reader.value()
    reader.skipBlanks()
    if reader.position < bytes.count {
      throw reader.error("more text stands behind the end of the value")
    }
    return value
  }

  private func error(_ reason: String) -> JSONError {
    JSONError(offset: position, reason: reason)
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = current,
      byte == Byte.space || byte == Byte.lineFeed || byte == Byte.carriageReturn
        || byte == Byte.tab
    {
      position += 1
    }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard let current else { throw error("the text ends where a value should stand") }
    switch current {
    case Byte.openBrace: return try object()
    case Byte.openBracket: return try array()
    case Byte.quote: return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case Byte.minus, Byte.zero...Byte.nine: return .number(try number())
    default: throw error("no value begins with this character")
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    for expected in "\(word)".utf8 {
      guard current == expected else { throw error("a word that is not \(word)") }
      position += 1
    }
    return value
  }

  private mutating func descend() throws(JSONError) {
    depth += 1
    if depth > Self.depthLimit {
      throw error("arrays and objects are nested deeper than \(Self.depthLimit) levels")
    }
    position += 1
    skipBlanks()
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    try descend()
    var values: [JSONValue] = []
    if current != Byte.closeBracket {
      while true {
        values.append(try value())
        skipBlanks()
        guard current == Byte.comma else { break }
        position += 1
        skipBlanks()
      }
      guard current == Byte.closeBracket else {
        throw error("a comma or the closing bracket of an array is missing")
      }
    }
    position += 1
    depth -= 1
    return .array(values)
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    try descend()
    var members: [JSONMember] = []
    if current != Byte.closeBrace {
      while true {
        guard current == Byte.quote else {
          throw error("a name in double quotation marks is missing")
        }
        let name = try string()
        skipBlanks()
        guard current == Byte.colon else { throw error("the colon behind a name is missing") }
        position += 1
        skipBlanks()
        members.append(JSONMember(name: name, value: try value()))
        skipBlanks()
        guard current == Byte.comma else { break }
        position += 1
        skipBlanks()
      }
      guard current == Byte.closeBrace else {
        throw error("a comma or the closing brace of an object is missing")
      }
    }
    position += 1
    depth -= 1
    return .object(members)
  }

  // MARK: Numbers

  private mutating func number() throws(JSONError) -> String {
    let start = position
    if current == Byte.minus { position += 1 }
    if current == Byte.zero {
      position += 1
      if let byte = current, isDigit(byte) { throw error("a number begins with a needless zero") }
    } else {
      try digits()
    }
    if current == Byte.point {
      position += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == Byte.minus || current == UInt8(ascii: "+") { position += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= Byte.zero && byte <= Byte.nine }

  private mutating func digits() throws(JSONError) {
    guard let first = current, isDigit(first) else {
      throw error("a digit of a number is missing")
    }
    while let byte = current, isDigit(byte) { position += 1 }
  }

  // MARK: Strings

  private mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    while let byte = current, byte != Byte.quote, byte != Byte.backslash, byte >= 0x20 {
      position += 1
    }
    if current == Byte.quote {
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    var decoded = Array(bytes[start..<position])
    while let byte = current {
      switch byte {
      case Byte.quote:
        position += 1
        return String(decoding: decoded, as: UTF8.self)
      case Byte.backslash:
        try escape(into: &decoded)
      case 0x00..<0x20:
        throw error("a control character stands in a string; it must be written as an escape")
      default:
        decoded.append(byte)
        position += 1
      }
    }
    throw error("the closing quotation mark of a string is missing")
  }

  private mutating func escape(into decoded: inout [UInt8]) throws(JSONError) {
    position += 1
    switch current {
    case Byte.quote, Byte.backslash, Byte.slash: decoded.append(bytes[position])
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(Byte.lineFeed)
    case UInt8(ascii: "r"): decoded.append(Byte.carriageReturn)
    case UInt8(ascii: "t"): decoded.append(Byte.tab)
    case UInt8(ascii: "u"):
      position += 1
      decoded.append(contentsOf: String(Character(try scalar())).utf8)
      return
    default: throw error("no escape begins with this character")
    }
    position += 1
  }

  /// Reads the four digits behind `\u`, and a second escape where they are half of a pair.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let start = position
    let first = try codeUnit()
    var code = UInt32(first)
    if (0xD800..<0xDC00).contains(first), current == Byte.backslash,
      position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      let second = try codeUnit()
      if (0xDC00..<0xE000).contains(second) {
        code = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      }
    }
    guard let scalar = Unicode.Scalar(code) else {
      position = start - 2
      throw error("an escape is one half of a surrogate pair without the other")
    }
    return scalar
  }

  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Self.hexValue(byte) else {
        throw error("an escape needs four hexadecimal digits")
      }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case Byte.zero...Byte.nine: byte - Byte.zero
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
