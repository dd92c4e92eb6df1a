// Room: Text. Words and abbreviations.

extension Tokenizer {
  /// Reads a word with whatever can stand in one, or an address.
  mutating func anyWord() {
    let start = index
    // "http://", "www.": the first letter dismisses nearly all words.
    let first = bytes[start] | 0x20
    if first == 0x68 || first == 0x77, let end = addressEnd(from: start) {
      index = end
      append(.url, from: start)
      return
    }
    var shape: TokenShape = []
    var letters = 0
    var capitals = 0
    scan: while index < bytes.count {
      // Nearly all of a word are small letters of ASCII.
      let end = bytes.withUnsafeBufferPointer { PlainWord.endOfSmallLetters($0, from: index) }
      letters += end - index
      index = end
      // A blank ends most of them.
      guard index < bytes.count, bytes[index] != 0x20 else { break scan }
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
        guard isGenderMark(index) || isInnerAmpersand(index) || isInnerUnderscore(index) else {
          break scan
        }
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
    finishWord(from: start, shape, FoldedHash.of(bytes, ByteRange(lower: start, upper: index)))
  }

  /// Adds the word that ends here, with its period if it is an abbreviation.
  mutating func finishWord(from start: Int, _ shape: TokenShape, _ hash: UInt64) {
    if index < bytes.count, bytes[index] == 0x2E, let end = abbreviationEnd(from: start, hash) {
      index = end
      let hash = FoldedHash.of(bytes, ByteRange(lower: start, upper: end - 1))
      append(.abbreviation, from: start, shape, hash: hash)
      return
    }
    append(.word, from: start, shape, hash: hash)
  }

  func isLetter(_ position: Int) -> Bool {
    let kind = kind(at: position)
    return kind == .letter || kind == .capital
  }

  /// "Bürger*innen", "Bürger:innen", "Bürger_innen".
  func isGenderMark(_ position: Int) -> Bool {
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

  /// "Kranich_7": the name of a user.
  private func isInnerUnderscore(_ position: Int) -> Bool {
    bytes[position] == 0x5F && isWordCharacter(position + 1)
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
}
