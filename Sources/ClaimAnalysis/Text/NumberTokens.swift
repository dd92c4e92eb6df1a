// Room: Text. Numbers, ordinals, dates and clock times.

extension Tokenizer {
  mutating func number() {
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
    // "am 3.Oktober"
    if kind(at: next) == .capital, isMonth(at: next) { return true }
    guard isBlank(next) || kind(at: next) == .comma || kind(at: next) == .slash else {
      return kind(at: next) == .closeBracket || kind(at: next) == .dash
    }
    while kind(at: next) == .space { next += 1 }
    switch kind(at: next) {
    case .letter, .digit: return index - start <= 2 || kind(at: next) == .letter
    case .comma, .slash, .dash: return index - start <= 2
    case .capital:
      // "bis 40. Im Mai": a word that no ordinal stands before.
      if kind(at: index - 1) == .digit, kind(at: next + 1) != .capital, isStarter(at: next) {
        return pending.contains(.lineStart)
      }
      if let last = tokens.last, last.isWord, OrdinalContext.isBefore(last.hash) { return true }
      if isMonth(at: next) { return true }
      return pending.contains(.lineStart)
    default: return false
    }
  }

  private func isStarter(at start: Int) -> Bool {
    var end = start
    while isLetter(end) { end += ScalarClass.at(bytes, end).1 }
    return SentenceSplitter.starters.contains(
      FoldedHash.of(bytes, ByteRange(lower: start, upper: end)))
  }

  private func isMonth(at start: Int) -> Bool {
    var end = start
    while isLetter(end) { end += ScalarClass.at(bytes, end).1 }
    return OrdinalContext.isMonth(FoldedHash.of(bytes, ByteRange(lower: start, upper: end)))
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
}
