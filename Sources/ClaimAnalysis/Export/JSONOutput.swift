// Room: Export. Bytes of JSON text; only the standard library may enter.

/// The JSON text while it is written: one growing buffer, and the containers that are still open.
///
/// Containers are closed by position: whoever writes at a level first closes all deeper ones, so
/// that a nested container needs no call of its own to end. A container must not be written to
/// again once its parent has gone on.
final class JSONOutput {
  /// What is open at one level.
  private struct Level {
    var isObject: Bool
    var isEmpty = true
    /// True where the level stands on one line although the text is pretty.
    var isInline: Bool
  }

  private(set) var bytes: [UInt8]
  private let isPretty: Bool
  private var levels: [Level] = []
  /// True behind a key whose value has not been written yet.
  private var owesValue = false
  /// Set by the encoder for values that stand on one line: spans and bounds.
  var writesInline = false

  init(appendingTo bytes: [UInt8], isPretty: Bool) {
    self.bytes = bytes
    self.isPretty = isPretty
  }

  var depth: Int { levels.count }

  /// The number of elements written at the innermost level is not kept; an unkeyed container
  /// counts its own.
  func open(object: Bool) -> Int {
    owesValue = false
    bytes.append(object ? Byte.openBrace : Byte.openBracket)
    let inherits = levels.last?.isInline ?? false
    levels.append(Level(isObject: object, isInline: writesInline || inherits || !isPretty))
    return levels.count
  }

  /// Closes all levels deeper than `depth`.
  func close(to depth: Int) {
    while levels.count > depth, let level = levels.popLast() {
      settle()
      if !level.isEmpty, !level.isInline { newLine() }
      bytes.append(level.isObject ? Byte.closeBrace : Byte.closeBracket)
    }
  }

  /// Begins an element of the array at `depth`.
  func beginElement(at depth: Int) {
    close(to: depth)
    settle()
    separate()
    owesValue = true
  }

  /// Begins a member of the object at `depth`.
  func beginMember(_ key: String, at depth: Int) {
    close(to: depth)
    settle()
    separate()
    string(key)
    bytes.append(Byte.colon)
    if isPretty { bytes.append(Byte.space) }
    owesValue = true
  }

  /// Ends a value: whatever it opened is closed, and a value that wrote nothing becomes `{}`.
  func endValue(at depth: Int) {
    close(to: depth)
    settle()
  }

  private func settle() {
    guard owesValue else { return }
    owesValue = false
    bytes.append(Byte.openBrace)
    bytes.append(Byte.closeBrace)
  }

  private func separate() {
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

  private func newLine() {
    bytes.append(Byte.lineFeed)
    for _ in 0..<(2 * levels.count) { bytes.append(Byte.space) }
  }

  // MARK: Values

  func null() {
    owesValue = false
    bytes.append(contentsOf: "null".utf8)
  }

  func bool(_ value: Bool) {
    owesValue = false
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  func integer(_ value: some BinaryInteger) {
    owesValue = false
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a finite number in its shortest form.
  func number(_ value: Double) {
    owesValue = false
    bytes.append(contentsOf: value.description.utf8)
  }

  func string(_ value: String) {
    owesValue = false
    bytes.append(Byte.quote)
    var needsEscape = false
    for byte in value.utf8 where byte < 0x20 || byte == Byte.quote || byte == Byte.backslash {
      needsEscape = true
      break
    }
    if needsEscape {
      for byte in value.utf8 { escaped(byte) }
    } else {
      bytes.append(contentsOf: value.utf8)
    }
    bytes.append(Byte.quote)
  }

  private func escaped(_ byte: UInt8) {
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
