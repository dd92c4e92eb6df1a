// Room: Text. Tokens to sentences and paragraphs. Only tokens may enter.

/// A sentence: a run of tokens, its closing marks included.
struct Sentence: Sendable, Hashable {
  /// Token indices, half-open.
  var tokens: Range<Int>
  /// The number of its paragraph, from 0.
  var paragraph: Int
  /// The paragraph ends without a closing mark: a headline, an item of a list, a caption.
  var isFragment: Bool
}

/// Cuts tokens into sentences.
///
/// A sentence ends at a mark that ends sentences if something follows that can begin one, and at
/// every paragraph. Direct speech keeps its own sentences; the frame behind it (", sagte X") stays
/// with the last of them.
enum SentenceSplitter {
  static func sentences(of tokens: ContiguousArray<Token>) -> ContiguousArray<Sentence> {
    var sentences = ContiguousArray<Sentence>()
    sentences.reserveCapacity(tokens.count / 12 + 8)
    var start = 0
    var paragraph = 0
    var index = 0
    while index < tokens.count {
      let isLast = index + 1 >= tokens.count
      if index - start >= longest, isPause(tokens[index]) || index - start >= 2 * longest {
        sentences.append(
          Sentence(tokens: start..<(index + 1), paragraph: paragraph, isFragment: true))
        start = index + 1
        index = start
        continue
      }
      let breaksParagraph = !isLast && tokens[index + 1].shape.contains(.paragraphStart)
      // Hardly any token can end a sentence.
      let mayEnd = mayEnd(tokens[index].kind)
      if !mayEnd, !breaksParagraph, !isLast {
        index += 1
        continue
      }
      let last =
        !mayEnd || isItemNumber(tokens, start, index) ? nil : endOfSentence(tokens, index)
      if let last, last + 1 >= tokens.count || !tokens[last + 1].shape.contains(.paragraphStart) {
        if last + 1 < tokens.count {
          sentences.append(
            Sentence(tokens: start..<(last + 1), paragraph: paragraph, isFragment: false))
          start = last + 1
          index = start
          continue
        }
      }
      if breaksParagraph || isLast {
        sentences.append(
          Sentence(
            tokens: start..<(index + 1), paragraph: paragraph,
            isFragment: !hasClosingMark(tokens, start..<(index + 1))))
        start = index + 1
        paragraph += 1
      }
      index += 1
    }
    return sentences
  }

  /// The number of tokens behind which a sentence is cut at its next comma.
  ///
  /// Nobody writes as long; but tables are as long, and texts made to be long. Some rules look from
  /// each word of a sentence at all others.
  private static let longest = 250

  private static func isPause(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .semicolon, .colon, .dash: true
    default: false
    }
  }

  @inline(__always)
  private static func mayEnd(_ kind: TokenKind) -> Bool {
    switch kind {
    case .period, .exclamation, .question, .ellipsis, .abbreviation: true
    default: false
    }
  }

  private static func hasClosingMark(_ tokens: ContiguousArray<Token>, _ range: Range<Int>) -> Bool
  {
    for index in range.reversed() {
      switch tokens[index].kind {
      case .closeQuote, .closeBracket: continue
      case .period, .exclamation, .question, .ellipsis, .colon: return true
      case .abbreviation: return true
      default: return false
      }
    }
    return false
  }

  /// The last token of the sentence if one ends with the mark at `index`, closing quotation marks
  /// and brackets included.
  private static func endOfSentence(_ tokens: ContiguousArray<Token>, _ index: Int) -> Int? {
    let token = tokens[index]
    switch token.kind {
    case .period, .exclamation, .question, .ellipsis: break
    case .abbreviation:
      return endsWithAbbreviation(tokens, index) ? index : nil
    default: return nil
    }
    var last = index
    while last + 1 < tokens.count {
      let next = tokens[last + 1]
      let isMark = next.kind == .exclamation || next.kind == .question || next.kind == .period
      let isClosing = next.kind == .closeQuote || next.kind == .closeBracket
      guard (isMark || isClosing), !next.shape.contains(.spaceBefore) else { break }
      last += 1
    }
    guard last + 1 < tokens.count else { return last }
    let next = tokens[last + 1]
    let glued = !next.shape.contains(.spaceBefore)
    switch next.kind {
    case .word, .abbreviation:
      if next.isCapital { return glued && token.kind == .ellipsis ? nil : last }
      // A small letter goes on, unless the mark stands alone: "... und dann" is one sentence.
      return next.shape.contains(.hasDigit) && token.kind == .period ? last : nil
    case .number, .ordinal: return glued ? nil : last
    case .openQuote, .openBracket, .bullet, .hashtag, .handle, .url, .email:
      return glued && next.kind != .openQuote ? nil : last
    case .symbol: return last
    case .dash: return token.kind == .period && last > index ? last : nil
    default: return nil
    }
  }

  /// Whether a number stands alone before its dot, as that of an item does.
  private static func isItemNumber(
    _ tokens: ContiguousArray<Token>, _ start: Int, _ index: Int
  ) -> Bool {
    tokens[index].kind == .period && index == start + 1 && tokens[start].kind == .number
      && tokens[start].end - tokens[start].start <= 2
  }

  private static func endsWithAbbreviation(
    _ tokens: ContiguousArray<Token>, _ index: Int
  ) -> Bool {
    guard index + 1 < tokens.count, tokens[index].end - tokens[index].start > 2 else {
      return false
    }
    let next = tokens[index + 1]
    if next.kind == .openQuote { return isEnding(tokens[index]) && index + 2 < tokens.count }
    guard next.kind == .word, next.isCapital, starters.contains(next.hash) else { return false }
    return isEnding(tokens[index])
  }

  private static func isEnding(_ token: Token) -> Bool {
    switch Abbreviations.shared.position(of: token.hash) {
    case .inside: false
    case .end, .both: true
    case nil: true
    }
  }

  /// Words that begin a sentence far more often than they stand behind an abbreviation.
  static let starters = WordSet(
    [
      "der", "die", "das", "er", "sie", "es", "ein", "eine", "in", "im", "am", "auf", "für", "mit",
      "nach", "bei", "zu", "von", "wir", "ich", "man", "dies", "diese", "dieser", "dieses", "doch",
      "aber", "auch", "wie", "was", "wer", "wenn", "als", "da", "dann", "so", "nun", "noch", "laut",
      "zudem", "außerdem", "dabei", "damit", "dafür", "dagegen", "hier", "sein", "seine", "ihr",
      "ihre", "bis", "seit", "vor", "während", "ob", "und", "oder", "nicht", "kein", "keine",
      "weil", "um", "an", "aus", "über", "unter", "einen", "einer", "den", "dem", "des", "alle",
      "viele", "einige", "mehrere", "beide", "zwei", "drei", "jetzt", "heute", "gestern",
    ].map(FoldedHash.of))
}
