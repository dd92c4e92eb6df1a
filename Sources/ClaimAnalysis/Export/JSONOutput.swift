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
  /// The innermost level; at first none, which holds one value.
  private var level = Level(isObject: false, isInline: false)
  /// The levels around it, outermost first, from that one on.
  private var outer: [Level] = []
  /// True behind a key whose value has not been written yet.
  private var owesValue = false

  init(isPretty: Bool) { self.isPretty = isPretty }

  /// What was written, behind the bytes of an array.
  func append(to result: inout [UInt8]) { bytes.append(to: &result) }

  var depth: Int { outer.count }

  /// Opens a container and returns its level.
  mutating func open(object: Bool, isInline: Bool = false) -> Int {
    owesValue = false
    bytes.append(object ? Byte.openBrace : Byte.openBracket)
    outer.append(level)
    level = Level(isObject: object, isInline: isInline || level.isInline || !isPretty)
    return depth
  }

  /// Closes all levels deeper than `depth`.
  mutating func close(to depth: Int) {
    while self.depth > depth, let around = outer.popLast() {
      settle()
      if !level.isEmpty, !level.isInline { newLine() }
      bytes.append(level.isObject ? Byte.closeBrace : Byte.closeBracket)
      level = around
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
    if self.depth > depth { close(to: depth) }
    settle()
    if isPretty {
      separate()
      bytes.append(key: key, behind: false)
      bytes.append(Byte.space)
    } else {
      // What `separate` does where all stands on one line.
      bytes.append(key: key, behind: !level.isEmpty)
      level.isEmpty = false
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
    if depth == 0 { return }
    let isFirst = level.isEmpty
    level.isEmpty = false
    if !isFirst { bytes.append(Byte.comma) }
    if !level.isInline {
      newLine()
    } else if !isFirst, isPretty {
      bytes.append(Byte.space)
    }
  }

  private mutating func newLine() {
    bytes.append(Byte.lineFeed)
    bytes.append(contentsOf: repeatElement(Byte.space, count: 2 * depth))
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

  /// Offsets are the most frequent numbers: without a detour over a string.
  mutating func integer(_ value: Int) {
    owesValue = false
    if let small = UInt32(exactly: value) {
      bytes.append(small)
    } else {
      bytes.append(contentsOf: String(value).utf8)
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
    var index = 0
    while index < text.count {
      // Most texts have none: eight bytes at a time.
      while index + 8 <= text.count, !Self.mayEscape(text, index) { index += 8 }
      guard index < text.count else { break }
      let byte = text[index]
      index += 1
      if byte >= 0x20, byte != Byte.quote, byte != Byte.backslash { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<(index - 1)]))
      escaped(byte)
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether one of eight bytes is a control character, a quotation mark or a backslash.
  @inline(__always)
  private static func mayEscape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let eight = UnsafeRawBufferPointer(text).loadUnaligned(
      fromByteOffset: index, as: UInt64.self)
    // The highest bit of a byte stays where the byte is smaller than what is taken away.
    func below(_ bytes: UInt64, _ bound: UInt64) -> UInt64 { (bytes &- ones &* bound) & ~bytes }
    let found =
      below(eight, 0x20) | below(eight ^ ones &* UInt64(Byte.quote), 1)
      | below(eight ^ ones &* UInt64(Byte.backslash), 1)
    return found & ones << 7 != 0
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
