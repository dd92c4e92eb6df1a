// Room: Text. Bytes to tokens in one pass.

/// Cuts an article into tokens.
struct Tokenizer {
  let bytes: ContiguousArray<UInt8>
  let abbreviations: Abbreviations
  var tokens: ContiguousArray<Token> = []
  var index = 0
  var pending: TokenShape = [.spaceBefore, .lineStart, .paragraphStart]
  /// A quotation mark is open; a paragraph closes it.
  var isQuoted = false
  private let linesAreParagraphs: Bool

  /// The tokens of a text, in order, without overlap.
  static func tokens(of source: SourceText) -> ContiguousArray<Token> {
    var tokenizer = Tokenizer(source)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ source: SourceText) {
    bytes = source.bytes
    abbreviations = .shared
    linesAreParagraphs = !LineLayout.isHardWrapped(source.bytes, from: source.textStart)
    tokens.reserveCapacity(bytes.count / 5 + 16)
  }

  mutating func run() {
    let bytes = bytes
    bytes.withUnsafeBufferPointer { text in
      plainWords(text)
      while index < text.count {
        let before = index
        let (kind, length) = ScalarClass.at(bytes, index)
        switch kind {
        case .space, .joiner, .control:
          pending.insert(.spaceBefore)
          index += length
        case .newline: skipLines()
        case .letter, .capital: anyWord()  // no plain one: those have been read
        case .digit: number()
        default: mark(kind, length)
        }
        if index <= before { index = before + 1 }  // every step must go on
        plainWords(text)
      }
    }
  }

  // MARK: White space

  private mutating func skipLines() {
    var lines = 0
    while index < bytes.count {
      let (kind, length) = ScalarClass.at(bytes, index)
      if kind == .newline {
        let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        index += isPair ? 2 : length
        lines += 1
      } else if kind == .space || kind == .joiner || kind == .control {
        index += length
      } else {
        break
      }
    }
    pending.formUnion([.spaceBefore, .lineStart])
    if lines > 1 || linesAreParagraphs { pending.insert(.paragraphStart) }
  }

  func kind(at position: Int) -> ScalarClass {
    position < bytes.count ? ScalarClass.at(bytes, position).0 : .newline
  }

  func isWordCharacter(_ position: Int) -> Bool {
    switch kind(at: position) {
    case .letter, .capital, .digit: true
    default: false
    }
  }

  func isBlank(_ position: Int) -> Bool {
    switch kind(at: position) {
    case .space, .newline, .joiner: true
    default: false
    }
  }

  mutating func append(
    _ kind: TokenKind, from start: Int, _ shape: TokenShape = [], hash: UInt64 = 0
  ) {
    switch kind {
    case .openQuote, .closeQuote:
      isQuoted = kind == .openQuote
      add(kind, start..<index, shape.union(pending), hash)
    default:
      let all = shape.union(pending)
      if all.contains(.paragraphStart) { isQuoted = false }
      add(kind, start..<index, isQuoted ? all.union(.quoted) : all, hash)
    }
    pending = []
  }

  /// Adds a token of which all is known.
  @inline(__always)
  mutating func add(
    _ kind: TokenKind, _ range: Range<Int>, _ shape: TokenShape, _ hash: UInt64
  ) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound), hash: hash, kind: kind, shape: shape))
  }
}

/// How the lines of a text are meant.
enum LineLayout {
  /// Whether lines are cut at a width, so that only a blank line ends a paragraph.
  static func isHardWrapped(_ bytes: ContiguousArray<UInt8>, from start: Int) -> Bool {
    var lines = 0
    var wrapped = 0
    var length = 0
    var last: UInt8 = 0
    for index in start..<bytes.count {
      let byte = bytes[index]
      guard byte == 0x0A else {
        if byte != 0x0D, byte != 0x20 { last = byte }
        length += 1
        continue
      }
      if length > 130 { return false }
      if length > 0 {
        lines += 1
        let ends = last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A
        if (45...110).contains(length), !ends { wrapped += 1 }
      }
      length = 0
      last = 0
    }
    return lines >= 4 && length <= 130 && wrapped * 2 >= lines
  }
}
