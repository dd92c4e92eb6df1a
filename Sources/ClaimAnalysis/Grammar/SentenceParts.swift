// Room: Grammar. What a reader calls a sentence: a whole clause before a colon ends one.
// May enter: clauses.

extension Syntax {
  /// The sentences inside a sentence of the text.
  ///
  /// Rules read across a colon, so that a frame ("Sie sagte: …") stands with what it frames. To a
  /// reader a sentence ends there if a whole clause stands before the colon, one that does not wait
  /// for what is said, and another one with a capital behind it.
  func sentenceParts(_ sentence: Int) -> [Range<Int>] {
    let range = sentences[sentence].tokens
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for colon in range where tokens[colon].kind == .colon && phraseOf[colon] < 0 {
      guard colon > start, isWhole(start..<colon, sentence), begins(colon + 1, range, sentence)
      else { continue }
      parts.append(start..<(colon + 1))
      start = colon + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  /// Whether the last clause has its verb and its subject, and is not the frame of what follows.
  private func isWhole(_ range: Range<Int>, _ sentence: Int) -> Bool {
    guard range.allSatisfy({ tokens[$0].kind != .openBracket }) else { return false }
    let before = clausesOfSentence[sentence].filter { range.contains(clauses[$0].finite) }
    guard let main = before.last(where: { clauses[$0].kind == .main }),
      clauses[main].subject >= 0
    else { return false }
    let waits = lexicon[clauses[main].verb].verb.contains(.saying)
    return !waits || before.contains { $0 > main }
  }

  private func begins(_ first: Int, _ range: Range<Int>, _ sentence: Int) -> Bool {
    var start = first
    while start < range.upperBound, tokens[start].kind == .openQuote { start += 1 }
    guard start < range.upperBound, tokens[start].isCapital else { return false }
    return clausesOfSentence[sentence].contains {
      let clause = clauses[$0]
      return clause.kind == .main && clause.finite >= start && clause.tokens.lowerBound <= start
    }
  }
}
