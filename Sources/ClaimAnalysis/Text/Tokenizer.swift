// Room: Text. Bytes to tokens in one pass.

/// Cuts an article into tokens.
struct Tokenizer {
  private let bytes: ContiguousArray<UInt8>
  private let abbreviations: Abbreviations
  private var tokens: ContiguousArray<Token> = []
  private var index = 0
  private var pending: TokenShape = [.spaceBefore, .lineStart, .paragraphStart]
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
    tokens.reserveCapacity(bytes.count / 5)
  }

  private mutating func run() {
    while index < bytes.count {
      let before = index
      let (kind, length) = ScalarClass.at(bytes, index)
      switch kind {
      case .space, .joiner, .control:
        pending.insert(.spaceBefore)
        index += length
      case .newline: skipLines()
      case .letter, .capital: word()
      case .digit: number()
      default: mark(kind, length)
      }
      if index <= before { index = before + 1 }  // every step must go on
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

  private func kind(at position: Int) -> ScalarClass {
    position < bytes.count ? ScalarClass.at(bytes, position).0 : .newline
  }

  private func isWordCharacter(_ position: Int) -> Bool {
    switch kind(at: position) {
    case .letter, .capital, .digit: true
    default: false
    }
  }

  private func isBlank(_ position: Int) -> Bool {
    switch kind(at: position) {
    case .space, .newline, .joiner: true
    default: false
    }
  }

  private mutating func append(
    _ kind: TokenKind, from start: Int, _ shape: TokenShape = [], hash: UInt64 = 0
  ) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index),
        hash: hash, kind: kind, shape: shape.union(pending)))
    pending = []
  }

  // MARK: Words

  private mutating func word() {
    let start = index
    if let end = addressEnd(from: start) {
      index = end
      append(.url, from: start)
      return
    }
    var shape: TokenShape = []
    var letters = 0
    var capitals = 0
    scan: while index < bytes.count {
      let (kind, length) = ScalarClass.at(bytes, index)
      switch kind {
      case .letter:
        letters += 1
        if length > 1 { shape.insert(.nonASCII) }
      case .capital:
        if letters == 0 { shape.insert(.capital) } else { shape.insert(.innerCapital) }
        if length > 1 { shape.insert(.nonASCII) }
        letters += 1
        capitals += 1
      case .digit: shape.insert(.hasDigit)
      case .joiner where isWordCharacter(index + length): shape.insert(.nonASCII)
      case .hyphen:
        shape.insert(.hasHyphen)
        if !isWordCharacter(index + length) {
          // "Bahn- und Busverkehr": the hyphen stands for the rest of the word.
          if isBlank(index + length) || self.kind(at: index + length) == .comma
            || self.kind(at: index + length) == .slash
          {
            shape.insert(.endsInHyphen)
            index += length
          }
          break scan
        }
      case .apostrophe, .singleRight:
        guard isLetter(index + length), index > start else { break scan }
      case .colon, .symbol:
        guard isGenderMark(index) || isInnerAmpersand(index) else { break scan }
      case .slash:
        guard isGenderEnding(index + 1) else { break scan }
      case .period:
        guard joinsDomain(index, from: start) else { break scan }
      case .at:
        guard index > start, isWordCharacter(index + 1) else { break scan }
        index = runEnd(from: index)
        append(.email, from: start)
        return
      default: break scan
      }
      index += length
    }
    if capitals == letters, letters > 1 { shape.insert(.allCapitals) }
    finishWord(from: start, shape)
  }

  private mutating func finishWord(from start: Int, _ shape: TokenShape) {
    let range = ByteRange(lower: start, upper: index)
    var hash = FoldedHash.of(bytes, range)
    if index < bytes.count, bytes[index] == 0x2E, let end = abbreviationEnd(from: start, hash) {
      index = end
      hash = FoldedHash.of(bytes, ByteRange(lower: start, upper: end - 1))
      append(.abbreviation, from: start, shape, hash: hash)
      return
    }
    append(.word, from: start, shape, hash: hash)
  }

  private func isLetter(_ position: Int) -> Bool {
    let kind = kind(at: position)
    return kind == .letter || kind == .capital
  }

  /// "Bürger*innen", "Bürger:innen", "Bürger_innen".
  private func isGenderMark(_ position: Int) -> Bool {
    let byte = bytes[position]
    return (byte == 0x2A || byte == 0x3A || byte == 0x5F) && isGenderEnding(position + 1)
  }

  private func isGenderEnding(_ position: Int) -> Bool {
    guard position + 1 < bytes.count, bytes[position] == 0x69, bytes[position + 1] == 0x6E else {
      return false
    }
    if !isLetter(position + 2) { return true }
    return position + 4 < bytes.count && bytes[position + 2] == 0x6E && bytes[position + 3] == 0x65
      && bytes[position + 4] == 0x6E
  }

  /// "H&M", "AT&T".
  private func isInnerAmpersand(_ position: Int) -> Bool {
    bytes[position] == 0x26 && position > 0 && isLetter(position + 1)
  }

  /// A dot inside "bild.de" or "t-online.de", but not between two sentences without a blank.
  private func joinsDomain(_ position: Int, from start: Int) -> Bool {
    guard position + 2 < bytes.count, position - start >= 2 else { return false }
    guard kind(at: position + 1) == .letter, kind(at: position + 2) == .letter else { return false }
    var end = position + 1
    while kind(at: end) == .letter { end += 1 }
    return (2...4).contains(end - position - 1) && !isLetter(end)
  }

  // MARK: Abbreviations

  /// The end of an abbreviation whose first dot stands at `index`, or `nil`.
  private func abbreviationEnd(from start: Int, _ hash: UInt64) -> Int? {
    // Chains of one to three letters with dots between: "z.B.", "U.S.", "d.h.", "e.V."
    if index - start <= 3 {
      var end = index + 1
      var parts = 1
      while isLetter(end) {
        var letter = end
        while isLetter(letter) { letter += ScalarClass.at(bytes, letter).1 }
        guard letter - end <= 4, letter < bytes.count, bytes[letter] == 0x2E else { break }
        end = letter + 1
        parts += 1
      }
      if parts > 1 { return end }
    }
    if abbreviations.position(of: hash) != nil { return isWeekdayShort(start) ? nil : index + 1 }
    let length = index - start
    let isSingleLetter = length == 1 || (length == 2 && bytes[start] >= 0xC3)
    if isSingleLetter {
      // "J. Müller", "z. B.": a single letter with a dot, with more to come on the line.
      let next = index + 1
      return next < bytes.count && bytes[next] != 0x0A ? next : nil
    }
    if isRomanNumeral(start, index) {
      var next = index + 1
      while kind(at: next) == .space { next += 1 }
      if kind(at: next) == .letter { return index + 1 }
      if let last = tokens.last, OrdinalContext.isBefore(last.hash) { return index + 1 }
    }
    return nil
  }

  /// "Mo.", "So." and their like are abbreviations only before a date or a comma.
  private func isWeekdayShort(_ start: Int) -> Bool {
    guard index - start == 2 else { return false }
    let pair = (bytes[start] | 0x20, bytes[start + 1] | 0x20)
    switch pair {
    case (0x6D, 0x6F), (0x64, 0x69), (0x6D, 0x69), (0x64, 0x6F), (0x66, 0x72), (0x73, 0x61),
      (0x73, 0x6F):
      var next = index + 1
      while kind(at: next) == .space { next += 1 }
      return !(kind(at: next) == .digit || kind(at: next) == .comma)
    default: return false
    }
  }

  private func isRomanNumeral(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 5 else { return false }
    for position in start..<end {
      switch bytes[position] {
      case 0x49, 0x56, 0x58, 0x4C, 0x4D, 0x43: continue
      default: return false
      }
    }
    return true
  }

  // MARK: Numbers

  private mutating func number() {
    let start = index
    var groups = 1
    var lastSeparator: UInt8 = 0
    scan: while index < bytes.count {
      switch ScalarClass.ascii(bytes[index] < 0x80 ? bytes[index] : 0) {
      case .digit: index += 1
      case .period, .comma, .colon, .apostrophe:
        guard index + 1 < bytes.count, kind(at: index + 1) == .digit else { break scan }
        lastSeparator = bytes[index]
        groups += 1
        index += 1
      default: break scan
      }
    }
    let next = kind(at: index)
    if next == .letter || next == .capital {
      return numberWord(from: start)
    }
    if next == .hyphen, isLetter(index + 1) {
      return numberWord(from: start)
    }
    if index < bytes.count, bytes[index] == 0x2E, keepsDot(from: start, groups, lastSeparator) {
      index += 1
      append(.ordinal, from: start, [.hasDigit])
      return
    }
    append(.number, from: start, [.hasDigit])
  }

  /// "45-minütig", "19-Jähriger", "60er", "5G": a word that begins with digits.
  private mutating func numberWord(from start: Int) {
    var shape: TokenShape = [.hasDigit]
    scan: while index < bytes.count {
      let (kind, length) = ScalarClass.at(bytes, index)
      switch kind {
      case .letter, .digit: break
      case .capital:
        // "die 45-Jährige" is a noun.
        shape.insert(bytes[index - 1] == 0x2D ? .capital : .innerCapital)
      case .hyphen:
        shape.insert(.hasHyphen)
        guard isWordCharacter(index + length) else {
          if isBlank(index + length) {
            shape.insert(.endsInHyphen)
            index += length
          }
          break scan
        }
      case .joiner where isWordCharacter(index + length): break
      case .symbol, .colon:
        guard isGenderMark(index) else { break scan }
      default: break scan
      }
      index += length
    }
    append(
      .word, from: start, shape,
      hash: FoldedHash.of(bytes, ByteRange(lower: start, upper: index)))
  }

  /// Whether the dot behind digits belongs to them: "3. Oktober", "am 24.12.", but not "1989."
  private func keepsDot(from start: Int, _ groups: Int, _ separator: UInt8) -> Bool {
    if groups == 2, separator == 0x2E, index - start <= 5, isDayAndMonth(start) {
      return !isSentenceEnd(after: index + 1)
    }
    guard groups == 1, index - start <= 3 else { return false }
    if kind(at: index + 1) == .hyphen { return true }
    var next = index + 1
    guard isBlank(next) || kind(at: next) == .comma || kind(at: next) == .slash else {
      return kind(at: next) == .closeBracket || kind(at: next) == .dash
    }
    while kind(at: next) == .space { next += 1 }
    switch kind(at: next) {
    case .letter, .digit: return index - start <= 2 || kind(at: next) == .letter
    case .comma, .slash, .dash: return index - start <= 2
    case .capital:
      if let last = tokens.last, last.isWord, OrdinalContext.isBefore(last.hash) { return true }
      var end = next
      while isLetter(end) { end += ScalarClass.at(bytes, end).1 }
      if OrdinalContext.isMonth(FoldedHash.of(bytes, ByteRange(lower: next, upper: end))) {
        return true
      }
      return pending.contains(.lineStart)
    default: return false
    }
  }

  /// "24.12" and "3.10", but not "8.000".
  private func isDayAndMonth(_ start: Int) -> Bool {
    guard let dot = bytes[start..<index].firstIndex(of: 0x2E) else { return false }
    return dot - start <= 2 && index - dot - 1 <= 2
  }

  private func isSentenceEnd(after position: Int) -> Bool {
    guard position < bytes.count else { return true }
    var next = position
    while kind(at: next) == .space { next += 1 }
    return kind(at: next) == .newline
  }

  // MARK: Marks

  private mutating func mark(_ kind: ScalarClass, _ length: Int) {
    let start = index
    let lineStart = pending.contains(.lineStart)
    let spaced = pending.contains(.spaceBefore)
    index += length
    let blankAfter = isBlank(index)
    switch kind {
    case .period: dots(from: start)
    case .ellipsis: append(.ellipsis, from: start)
    case .comma: append(.comma, from: start)
    case .semicolon: append(.semicolon, from: start)
    case .colon: append(.colon, from: start)
    case .exclamation: append(.exclamation, from: start)
    case .question: append(.question, from: start)
    case .slash: append(.slash, from: start)
    case .openBracket: append(.openBracket, from: start)
    case .closeBracket: append(.closeBracket, from: start)
    case .hyphen, .dash: stroke(kind, from: start, lineStart: lineStart, spaced: spaced)
    case .quoteOpenLow, .quoteHigh, .quoteRight, .quoteNeutral, .guillemetLeft, .guillemetRight:
      quote(kind, from: start, spaced: spaced, blankAfter: blankAfter)
    case .singleLow, .singleHigh, .singleRight, .singleLeftAngle, .singleRightAngle, .apostrophe:
      singleQuote(kind, from: start, spaced: spaced, blankAfter: blankAfter)
    case .at, .hash:
      if isWordCharacter(index) {
        index = nameEnd(from: index)
        append(kind == .at ? .handle : .hashtag, from: start)
      } else {
        append(.symbol, from: start)
      }
    case .bullet: append(.bullet, from: start)
    default:
      let isStar = bytes[start] == 0x2A
      let isEmoji = length == 4 || (length == 3 && bytes[start] == 0xE2 && bytes[start + 1] >= 0x86)
      if lineStart, isEmoji || (isStar && blankAfter) {
        append(.bullet, from: start)
      } else {
        append(.symbol, from: start)
      }
    }
  }

  private mutating func dots(from start: Int) {
    while index < bytes.count, bytes[index] == 0x2E { index += 1 }
    append(index - start >= 2 ? .ellipsis : .period, from: start)
  }

  private mutating func stroke(
    _ kind: ScalarClass, from start: Int, lineStart: Bool, spaced: Bool
  ) {
    if kind == .hyphen, spaced, isLetter(index) {
      // "Fahrer und -fahrerinnen": a word without its first part.
      word()
      if let last = tokens.indices.last {
        tokens[last].start = UInt32(truncatingIfNeeded: start)
        tokens[last].shape.insert(.hasHyphen)
      }
      return
    }
    while index < bytes.count, bytes[index] == 0x2D { index += 1 }
    append(lineStart && isBlank(index) ? .bullet : .dash, from: start)
  }

  private mutating func quote(
    _ kind: ScalarClass, from start: Int, spaced: Bool, blankAfter: Bool
  ) {
    let opens: Bool
    switch kind {
    case .quoteOpenLow: opens = true
    case .quoteRight: opens = spaced && !blankAfter && previousAllowsOpening()
    default:
      // “, ", « and » open or close by what stands beside them.
      opens = (spaced || previousAllowsOpening()) && !blankAfter
    }
    append(opens ? .openQuote : .closeQuote, from: start)
  }

  private mutating func singleQuote(
    _ kind: ScalarClass, from start: Int, spaced: Bool, blankAfter: Bool
  ) {
    let opens =
      kind == .singleLow
      || (kind != .singleRight && (spaced || previousAllowsOpening()))
        && !blankAfter
    if !opens, kind == .apostrophe || kind == .singleRight, let last = tokens.indices.last,
      !spaced, tokens[last].kind == .word, !hasOpenSingleQuote()
    {
      // "Hans' Haus": a genitive, not a mark.
      tokens[last].end = UInt32(truncatingIfNeeded: index)
      return
    }
    append(opens ? .openQuote : .closeQuote, from: start, [.singleQuote])
  }

  private func hasOpenSingleQuote() -> Bool {
    var position = tokens.count - 1
    while position >= 0, tokens.count - position < 60 {
      let token = tokens[position]
      if token.shape.contains(.singleQuote) { return token.kind == .openQuote }
      position -= 1
    }
    return false
  }

  private func previousAllowsOpening() -> Bool {
    guard let last = tokens.last else { return true }
    switch last.kind {
    case .openBracket, .openQuote, .slash, .dash, .colon: return true
    default: return false
    }
  }

  // MARK: Addresses

  /// The end of an address that begins at `start`, or `nil`.
  private func addressEnd(from start: Int) -> Int? {
    guard
      starts(with: "http://", at: start) || starts(with: "https://", at: start)
        || starts(with: "www.", at: start)
    else { return nil }
    return runEnd(from: start)
  }

  private func starts(with prefix: StaticString, at position: Int) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    return prefix.withUTF8Buffer { buffer in
      for offset in 0..<length where bytes[position + offset] | 0x20 != buffer[offset] | 0x20 {
        return false
      }
      return true
    }
  }

  /// The end of a run without blanks, closing marks left out.
  private func runEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (kind, length) = ScalarClass.at(bytes, end)
      switch kind {
      case .space, .newline, .control, .quoteHigh, .quoteRight, .quoteNeutral, .guillemetLeft,
        .guillemetRight, .quoteOpenLow:
        return trimmed(start, end)
      default: end += length
      }
    }
    return trimmed(start, min(end, bytes.count))
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start + 1 {
      switch bytes[end - 1] {
      case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x27: end -= 1
      default: return end
      }
    }
    return end
  }

  private func nameEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (kind, length) = ScalarClass.at(bytes, end)
      guard kind == .letter || kind == .capital || kind == .digit || bytes[end] == 0x5F else {
        break
      }
      end += length
    }
    return end
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
