// Room: Export. Bytes of JSON text; only the standard library may enter.

/// The writer that all containers of one text share.
///
/// The class holds one value and nothing else: a call is then one access that is checked at run
/// time, not one for each property it touches.
final class JSONOutput {
  var writer: JSONWriter

  init(_ writer: JSONWriter) { self.writer = writer }
}

/// The JSON text while it is written: one growing buffer, and the containers that are still open.
///
/// Containers are closed by position: whoever writes at a level first closes all deeper ones, so
/// that a nested container needs no call of its own to end. A container must not be written to
/// again once its parent has gone on.
struct JSONWriter {
  /// What is open at one level.
  private struct Level {
    var isObject: Bool
    var isEmpty = true
    /// True where the level stands on one line although the text is pretty.
    var isInline: Bool
  }

  private let bytes = JSONBytes()
  private let isPretty: Bool
  private var levels: [Level] = []
  /// True behind a key whose value has not been written yet.
  private var owesValue = false

  init(isPretty: Bool) { self.isPretty = isPretty }

  /// What was written, behind the bytes of an array.
  func append(to result: inout [UInt8]) { bytes.append(to: &result) }

  var depth: Int { levels.count }

  /// Opens a container and returns its level.
  mutating func open(object: Bool, isInline: Bool = false) -> Int {
    owesValue = false
    bytes.append(object ? Byte.openBrace : Byte.openBracket)
    let inherits = levels.last?.isInline ?? false
    levels.append(Level(isObject: object, isInline: isInline || inherits || !isPretty))
    return levels.count
  }

  /// Closes all levels deeper than `depth`.
  mutating func close(to depth: Int) {
    while levels.count > depth, let level = levels.popLast() {
      settle()
      if !level.isEmpty, !level.isInline { newLine() }
      bytes.append(level.isObject ? Byte.closeBrace : Byte.closeBracket)
    }
  }

  /// Begins an element of the array at `depth`.
  mutating func beginElement(at depth: Int) {
    close(to: depth)
    settle()
    separate()
    owesValue = true
  }

  /// Begins a member of the object at `depth`.
  mutating func beginMember(_ key: String, at depth: Int) {
    close(to: depth)
    settle()
    separate()
    string(key)
    bytes.append(Byte.colon)
    if isPretty { bytes.append(Byte.space) }
    owesValue = true
  }

  /// Begins a member whose key needs no escaping.
  mutating func beginMember(named key: StaticString, at depth: Int) {
    if levels.count > depth { close(to: depth) }
    settle()
    if isPretty || levels.isEmpty {
      separate()
      bytes.append(key: key, behind: false)
      if isPretty { bytes.append(Byte.space) }
    } else {
      // What `separate` does where all stands on one line.
      let last = levels.count - 1
      bytes.append(key: key, behind: !levels[last].isEmpty)
      levels[last].isEmpty = false
    }
    owesValue = true
  }

  mutating func member(named key: StaticString, _ value: String, at depth: Int) {
    beginMember(named: key, at: depth)
    string(value)
  }

  mutating func member(named key: StaticString, _ value: Int, at depth: Int) {
    beginMember(named: key, at: depth)
    integer(value)
  }

  /// Ends a value: whatever it opened is closed, and a value that wrote nothing becomes `{}`.
  mutating func endValue(at depth: Int) {
    close(to: depth)
    settle()
  }

  private mutating func settle() {
    guard owesValue else { return }
    owesValue = false
    bytes.append(Byte.openBrace)
    bytes.append(Byte.closeBrace)
  }

  private mutating func separate() {
    guard let last = levels.indices.last else { return }
    let isFirst = levels[last].isEmpty
    levels[last].isEmpty = false
    if !isFirst { bytes.append(Byte.comma) }
    if !levels[last].isInline {
      newLine()
    } else if !isFirst, isPretty {
      bytes.append(Byte.space)
    }
  }

  private mutating func newLine() {
    bytes.append(Byte.lineFeed)
    bytes.append(contentsOf: repeatElement(Byte.space, count: 2 * levels.count))
  }

  // MARK: Values

  mutating func null() {
    owesValue = false
    bytes.append(contentsOf: "null".utf8)
  }

  mutating func bool(_ value: Bool) {
    owesValue = false
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func integer(_ value: some BinaryInteger) {
    owesValue = false
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Offsets are the most frequent numbers: up to five digits without a detour over a string.
  mutating func integer(_ value: Int) {
    owesValue = false
    guard (0..<100_000).contains(value) else {
      bytes.append(contentsOf: String(value).utf8)
      return
    }
    var divisor = 1
    while value / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(Byte.zero + UInt8(truncatingIfNeeded: value / divisor % 10))
      divisor /= 10
    }
  }

  /// Writes a finite number in its shortest form.
  mutating func number(_ value: Double) {
    owesValue = false
    bytes.append(contentsOf: value.description.utf8)
  }

  mutating func string(_ value: String) {
    owesValue = false
    bytes.append(Byte.quote)
    if value.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
      for byte in value.utf8 { escaped(byte) }
    }
    bytes.append(Byte.quote)
  }

  /// Appends the stretches between characters that JSON escapes as they are.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      if byte >= 0x20, byte != Byte.quote, byte != Byte.backslash { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      escaped(byte)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case Byte.quote, Byte.backslash:
      bytes.append(Byte.backslash)
      bytes.append(byte)
    case Byte.lineFeed: bytes.append(contentsOf: "\\n".utf8)
    case Byte.carriageReturn: bytes.append(contentsOf: "\\r".utf8)
    case Byte.tab: bytes.append(contentsOf: "\\t".utf8)
    case 0x00..<0x20:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(Byte.hexDigit(byte >> 4))
      bytes.append(Byte.hexDigit(byte & 0xF))
    default: bytes.append(byte)
    }
  }
}

/// The ASCII characters of JSON.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D

  static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
