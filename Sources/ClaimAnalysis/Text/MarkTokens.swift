// Room: Text. Marks, quotation marks and addresses.

extension Tokenizer {
  mutating func mark(_ kind: ScalarClass, _ length: Int) {
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

  mutating func dots(from start: Int) {
    while index < bytes.count, bytes[index] == 0x2E { index += 1 }
    append(index - start >= 2 ? .ellipsis : .period, from: start)
  }

  private mutating func stroke(
    _ kind: ScalarClass, from start: Int, lineStart: Bool, spaced: Bool
  ) {
    if kind == .hyphen, spaced, isLetter(index) {
      // "Fahrer und -fahrerinnen": a word without its first part.
      anyWord()
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
  func addressEnd(from start: Int) -> Int? {
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
  func runEnd(from start: Int) -> Int {
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
