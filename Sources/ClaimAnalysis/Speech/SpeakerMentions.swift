// Room: Speech. The whole mention of a speaker: what belongs to its phrase.
// May enter: the grammar and the cue words.

extension SpeakerFinder {
  /// The whole mention of a phrase: with genitives, "von" phrases, conjuncts, appositions and what
  /// stands in brackets, but without relative clauses.
  func mention(of number: Int, alone: Bool = false) -> Range<Int> {
    var root = number
    while !alone, syntax.phrases[root].parent >= 0, joins(root),
      syntax.phrases[root].tokens.lowerBound
        > syntax.phrases[syntax.phrases[root].parent].tokens.lowerBound
    {
      root = syntax.phrases[root].parent
    }
    var lower = syntax.phrases[root].tokens.lowerBound
    if lower > 0, !alone || syntax.phrases[number].preposition < 0 {
      // "Berlins Bürgermeister"
      let before = Int(syntax.phraseOf[lower - 1])
      if before >= 0, syntax.phrases[before].parent == root,
        syntax.phrases[before].role == .attribute
      {
        lower = syntax.phrases[before].tokens.lowerBound
      }
    }
    var upper = syntax.phrases[root].tokens.upperBound
    let limit = min(syntax.tokens.count, upper + 40)
    while upper < limit, let next = extended(upper, lower) {
      upper = next
    }
    return opened(lower, upper)
  }

  private func joins(_ phrase: Int) -> Bool {
    switch syntax.phrases[phrase].role {
    case .attribute, .apposition, .conjunct: true
    default: false
    }
  }

  /// Takes in the quotation mark before a name, or the one behind it.
  private func opened(_ lower: Int, _ upper: Int) -> Range<Int> {
    var balance = 0
    for token in lower..<upper {
      if syntax.tokens[token].kind == .openQuote { balance += 1 }
      if syntax.tokens[token].kind == .closeQuote { balance -= 1 }
    }
    if balance > 0, upper < syntax.tokens.count, syntax.tokens[upper].kind == .closeQuote {
      return lower..<(upper + 1)
    }
    if balance < 0, lower > 0, syntax.tokens[lower - 1].kind == .openQuote {
      return (lower - 1)..<upper
    }
    if balance == 0, lower > 0, upper < syntax.tokens.count,
      syntax.tokens[lower - 1].kind == .openQuote, syntax.tokens[upper].kind == .closeQuote
    {
      return (lower - 1)..<(upper + 1)
    }
    return lower..<upper
  }

  /// The end of the mention with one more part, or `nil`.
  private func extended(_ upper: Int, _ lower: Int) -> Int? {
    let token = syntax.tokens[upper]
    let phrase = Int(syntax.phraseOf[upper])
    if phrase >= 0, syntax.phrases[phrase].tokens.lowerBound == upper {
      let found = syntax.phrases[phrase]
      if found.role == .attribute, inside(found.parent, lower, upper) {
        return found.tokens.upperBound
      }
      if found.role == .apposition, inside(found.parent, lower, upper) {
        return found.tokens.upperBound
      }
      let before = Int(syntax.phraseOf[upper - 1])
      guard found.preposition < 0, !found.isPronoun, before >= 0, !syntax.phrases[before].isPronoun
      else { return nil }
      // "Angaben der Polizei", "Direktor Dr. Berg", whatever else the grammar made of it.
      if cues.isSource(syntax.word(syntax.phrases[before].head).lexeme),
        found.agreement.sharesCase(.genitive)
      {
        return found.tokens.upperBound
      }
      if found.isName, !syntax.phrases[before].isName,
        syntax.lexeme(syntax.phrases[before].head).nounClass.isPerson
      {
        return found.tokens.upperBound
      }
      return nil
    }
    switch token.kind {
    case .closeQuote:
      return syntax.tokens[lower..<upper].contains { $0.kind == .openQuote } ? upper + 1 : nil
    case .openQuote:
      let next = Int(syntax.phraseOf[min(upper + 1, syntax.tokens.count - 1)])
      guard next >= 0, syntax.phrases[next].tokens.lowerBound == upper + 1,
        syntax.phrases[next].role == .apposition || syntax.phrases[next].isName,
        syntax.phrases[next].tokens.count <= 5
      else { return nil }
      let end = syntax.phrases[next].tokens.upperBound
      return end < syntax.tokens.count && syntax.tokens[end].kind == .closeQuote ? end + 1 : nil
    case .openBracket:
      var end = upper + 1
      while end < syntax.tokens.count, end - upper < 7 {
        if syntax.tokens[end].kind == .closeBracket { return end + 1 }
        end += 1
      }
      return nil
    case .comma:
      let next = Int(syntax.phraseOf[min(upper + 1, syntax.tokens.count - 1)])
      guard next >= 0, syntax.phrases[next].tokens.lowerBound == upper + 1,
        syntax.phrases[next].role == .apposition || syntax.phrases[next].role == .conjunct,
        inside(syntax.phrases[next].parent, lower, upper)
      else { return nil }
      return syntax.phrases[next].tokens.upperBound
    case .word:
      if syntax.word(upper).can(.preposition), upper + 1 < syntax.tokens.count {
        let next = Int(syntax.phraseOf[upper + 1])
        guard next >= 0, syntax.phrases[next].preposition == upper,
          syntax.phrases[next].tokens.lowerBound == upper + 1
        else { return nil }
        let isVon = token.hash == words.von || token.hash == words.vom
        return isVon || inside(syntax.phrases[next].parent, lower, upper)
          ? syntax.phrases[next].tokens.upperBound : nil
      }
      if syntax.word(upper).can(.coordinator), upper + 1 < syntax.tokens.count {
        let next = Int(syntax.phraseOf[upper + 1])
        guard next >= 0, syntax.phrases[next].role == .conjunct,
          inside(syntax.phrases[next].parent, lower, upper)
        else { return nil }
        return syntax.phrases[next].tokens.upperBound
      }
      return nil
    default: return nil
    }
  }

  private func inside(_ phrase: Int, _ lower: Int, _ upper: Int) -> Bool {
    phrase >= 0 && syntax.phrases[phrase].tokens.lowerBound >= lower
      && syntax.phrases[phrase].tokens.upperBound <= upper
  }
}
