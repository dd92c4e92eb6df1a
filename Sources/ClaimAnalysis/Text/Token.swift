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
  var isCapital: Bool { shape.contains(.capital) }

  /// A word or abbreviation.
  var isWord: Bool { kind == .word || kind == .abbreviation }

  /// Whether an apostrophe ends the token that its hash leaves out ("Hans' Haus").
  ///
  /// Then the hash does not tell all of its letters. Says so of a few rare letters, too.
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

/// FNV-1a over the folded bytes of a word, from its end to its beginning.
///
/// Going backwards makes the hash of every ending of a word a by-product of the hash of the word:
/// that is how compounds find their head in one pass. At 64 bits, two words of a lexicon of half a
/// million forms share a hash with a probability below one in a hundred million, so the forms
/// themselves need not be kept; a test makes sure that none do.
enum FoldedHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  static let prime: UInt64 = 0x100_0000_01b3

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* prime
  }

  /// The hash of a word of the article, folded on the way.
  static func of(_ bytes: ContiguousArray<UInt8>, _ range: ByteRange) -> UInt64 {
    if let hash = bytes.withUnsafeBufferPointer({ plain($0, range.lower, range.upper) }) {
      return hash
    }
    var folded = ContiguousArray<UInt8>()
    GermanFolding.fold(bytes, range, into: &folded)
    return of(folded)
  }

  /// The hash of a word of a table.
  static func of(_ word: String) -> UInt64 {
    let hash = word.utf8.withContiguousStorageIfAvailable { plain($0, 0, $0.count) }
    return (hash ?? nil) ?? of(GermanFolding.fold(word))
  }

  /// The hash of letters of ASCII and Latin-1; `nil` with rare letters, combining marks or soft
  /// hyphens in the word, which is then to be folded as a whole.
  ///
  /// Each word of an article comes by here: so it reads through a pointer.
  @inline(__always)
  private static func plain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lower: Int, _ upper: Int
  ) -> UInt64? {
    precondition(lower >= 0 && upper <= bytes.count)
    guard let base = bytes.baseAddress else { return seed }
    var hash = seed
    var index = upper
    while index > lower {
      index -= 1
      let byte = base[index]
      // Nearly all are small letters.
      if byte &- 0x61 < 26 {
        hash = step(hash, byte)
      } else if byte < 0x80 {
        hash = step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
      } else if index > lower, base[index - 1] == 0xC3, byte & 0xC0 == 0x80 {
        if byte == 0x9F {
          hash = step(step(hash, 0x73), 0x73)
        } else {
          hash = step(step(hash, byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte), 0xC3)
        }
        index -= 1
      } else {
        return nil
      }
    }
    return hash
  }

  /// The hash of bytes that are folded already.
  static func of(_ folded: some BidirectionalCollection<UInt8>) -> UInt64 {
    var hash = seed
    for byte in folded.reversed() { hash = step(hash, byte) }
    return hash
  }
}

/// German case folding on bytes: ASCII and Latin-1 letters to lower case, ß to ss, a composed
/// letter for a letter with a combining diaeresis, and no soft hyphens.
enum GermanFolding {
  /// Appends the folded bytes of a word.
  static func fold(
    _ bytes: ContiguousArray<UInt8>, _ range: ByteRange, into output: inout ContiguousArray<UInt8>
  ) {
    bytes.withUnsafeBufferPointer { source in
      fold(
        UnsafeBufferPointer(rebasing: source[range.lower..<max(range.lower, range.upper)]),
        into: &output)
    }
  }

  private static func fold(
    _ source: UnsafeBufferPointer<UInt8>, into output: inout ContiguousArray<UInt8>
  ) {
    let start = output.count
    // Nearly all words are as long folded, and are folded where they stand.
    output.append(contentsOf: source)
    let isDone = output.withUnsafeMutableBufferPointer {
      foldInPlace(UnsafeMutableBufferPointer(rebasing: $0[start...]))
    }
    if isDone { return }
    output.removeLast(output.count - start)
    // Room is made once, rather than with each byte; the folded word is never longer, but for a letter
    // that is cut in two.
    var end = start
    output.append(contentsOf: repeatElement(0, count: source.count + 1))
    output.withUnsafeMutableBufferPointer { target in
      fold(source, ByteRange(lower: 0, upper: source.count), into: target, at: &end)
    }
    output.removeLast(output.count - end)
  }

  /// Folds letters of ASCII and Latin-1; `false` if there are others.
  private static func foldInPlace(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte &- 0x41 < 26 { bytes[index] = byte | 0x20 }
        index += 1
        continue
      }
      guard byte == 0xC3, index + 1 < bytes.count else { return false }
      let next = bytes[index + 1]
      guard next & 0xC0 == 0x80 else { return false }
      if next == 0x9F {
        bytes[index] = 0x73
        bytes[index + 1] = 0x73
      } else if next < 0x9F, next != 0x97 {
        bytes[index + 1] = next | 0x20
      }
      index += 2
    }
    return true
  }

  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange,
    into output: UnsafeMutableBufferPointer<UInt8>, at end: inout Int
  ) {
    func append(_ byte: UInt8) {
      output[end] = byte
      end += 1
    }
    var index = range.lower
    while index < range.upper {
      let byte = bytes[index]
      if byte < 0x80 {
        append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let next = index + 1 < range.upper ? bytes[index + 1] : 0
      switch (byte, next) {
      case (0xC3, 0x9F):
        append(0x73)
        append(0x73)
        index += 2
      case (0xE1, 0xBA) where index + 2 < range.upper && bytes[index + 2] == 0x9E:
        append(0x73)
        append(0x73)
        index += 3
      case (0xC3, 0x80...0x9E) where next != 0x97:
        append(0xC3)
        append(next | 0x20)
        index += 2
      case (0xC2, 0xAD):
        index += 2
      case (0xCC, 0x88):
        // A combining diaeresis: a, o, u become ä, ö, ü.
        if end > 0, let second = composed(output[end - 1]) {
          output[end - 1] = 0xC3
          append(second)
        } else {
          append(byte)
          append(next)
        }
        index += 2
      case (0xC4, _), (0xC5, _):
        // Latin Extended-A: capitals are even in most of the block.
        append(byte)
        append(next & 1 == 0 && next < 0xB8 ? next | 1 : next)
        index += 2
      default:
        append(byte)
        index += 1
      }
    }
  }

  /// The folded bytes of a string, for tables and tests.
  static func fold(_ string: String) -> ContiguousArray<UInt8> {
    var output = ContiguousArray<UInt8>()
    if string.utf8.withContiguousStorageIfAvailable({ fold($0, into: &output) }) == nil {
      ContiguousArray(string.utf8).withUnsafeBufferPointer { fold($0, into: &output) }
    }
    return output
  }

  private static func composed(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0x61: 0xA4
    case 0x6F: 0xB6
    case 0x75: 0xBC
    default: nil
    }
  }
}
