// Room: Text. What a token is. Tokens and the gaps between them are the input, byte for byte.

/// What sort of thing a token is, by its characters alone.
enum TokenKind: UInt8, Sendable {
  /// Letters, with inner hyphens, apostrophes, digits ("IP-Adressen", "Covid-19", "geht's").
  case word
  /// A word with its dots ("z.B.", "Dr.").
  case abbreviation
  /// Digits with inner dots, commas or colons ("1.000", "15:30", "24.05.2025").
  case number
  /// Digits and a dot that belongs to them ("3.", "10.").
  case ordinal
  case url
  case email
  case handle
  case hashtag
  /// "%", "€", "+", "§", emoji.
  case symbol
  case period
  case exclamation
  case question
  case comma
  case semicolon
  case colon
  /// A dash between words, or a hyphen with blanks.
  case dash
  case slash
  case openQuote
  case closeQuote
  case openBracket
  case closeBracket
  case ellipsis
  /// A mark that begins a list item.
  case bullet
  case other
}

/// What a token looks like and what stands around it.
struct TokenShape: OptionSet, Sendable {
  let rawValue: UInt16

  /// The first letter is a capital.
  static let capital = TokenShape(rawValue: 1 << 0)
  /// At least two letters, all of them capitals.
  static let allCapitals = TokenShape(rawValue: 1 << 1)
  static let hasDigit = TokenShape(rawValue: 1 << 2)
  static let hasHyphen = TokenShape(rawValue: 1 << 3)
  /// A capital after the first letter ("iPhone", "DieNet").
  static let innerCapital = TokenShape(rawValue: 1 << 4)
  /// White space, or the beginning of the text, stands before it.
  static let spaceBefore = TokenShape(rawValue: 1 << 5)
  /// A line begins with it.
  static let lineStart = TokenShape(rawValue: 1 << 6)
  /// A paragraph begins with it (blank line before it, or a line of a text without hard wraps).
  static let paragraphStart = TokenShape(rawValue: 1 << 7)
  /// It ends in a hyphen that stands for the rest of a compound ("Bahn- und Busverkehr").
  static let endsInHyphen = TokenShape(rawValue: 1 << 8)
  /// A single quotation mark („…‚x‘…“).
  static let singleQuote = TokenShape(rawValue: 1 << 9)
  /// Not plain ASCII.
  static let nonASCII = TokenShape(rawValue: 1 << 10)
  /// Stands between quotation marks.
  static let quoted = TokenShape(rawValue: 1 << 11)
}

/// One token: where it stands, what it looks like, and the hash of its folded form.
struct Token: Sendable {
  var start: UInt32
  var end: UInt32
  /// `FoldedHash` of the whole token; 0 for what is no word.
  var hash: UInt64
  var kind: TokenKind
  var shape: TokenShape

  var range: ByteRange { ByteRange(lower: Int(start), upper: Int(end)) }
  @inline(__always)
  var isCapital: Bool { shape.contains(.capital) }

  /// "Sachs'", "Marx’": the genitive of a name that ends in a hiss (Duden, § 96).
  func endsInApostrophe(_ bytes: ContiguousArray<UInt8>) -> Bool {
    let last = bytes[Int(end) - 1]
    return last == 0x27
      || last == 0x99 && end - start > 3 && bytes[Int(end) - 2] == 0x80
        && bytes[Int(end) - 3] == 0xE2
  }

  /// A word or abbreviation.
  @inline(__always)
  var isWord: Bool { kind == .word || kind == .abbreviation }

  /// Whether an apostrophe ends the token that its hash leaves out ("Hans' Haus").
  ///
  /// Then the hash does not tell all of its letters. Says so of a few rare letters, too.
  @inline(__always)
  func endsInMark(_ bytes: ContiguousArray<UInt8>) -> Bool {
    switch bytes[Int(end) - 1] {
    case 0x27, 0x60, 0x99, 0xB4: true
    default: false
    }
  }

  /// The letters that its hash is of: without the dot of an abbreviation, the hyphen before
  /// "-fahrerinnen" and the apostrophe behind "Hans'".
  func hashedRange(_ bytes: ContiguousArray<UInt8>) -> ByteRange {
    var range = range
    if kind == .abbreviation { range.upper -= 1 }
    switch bytes[range.lower] {
    case 0x2D: range.lower += 1
    case 0xE2: range.lower += 3
    default: break
    }
    while range.count > 1 {
      switch (bytes[range.upper - 2], bytes[range.upper - 1]) {
      case (_, 0x27), (_, 0x60): range.upper -= 1
      case (0xC2, 0xB4): range.upper -= 2
      case (0x80, 0x99): range.upper -= 3
      default: return range
      }
    }
    return range
  }

  /// Punctuation that may end or cut a clause; quotation marks and brackets included.
  var isPunctuation: Bool {
    kind.rawValue >= TokenKind.period.rawValue
  }
}
