// Room: Speech. Speech between quotation marks, told apart from titles, names, terms and scare quotes.
// May enter: the grammar, the quotations and the cue words.

extension SpeechReader {
  /// Decides for every quotation whether it is speech, or a title, a name, a term or a scare quote.
  func judgeQuotations() {
    let judged = judgedQuotations()
    for index in quotations.indices {
      quotations[index].isSpeech = judged[index].isSpeech
      quotations[index].isCandidate = judged[index].isCandidate
    }
  }

  private func judgedQuotations() -> [(isSpeech: Bool, isCandidate: Bool)] {
    quotations.map { quotation in
      let isSpeech = isSpeech(quotation)
      return (isSpeech, !isSpeech && isFragment(quotation))
    }
  }

  /// Few words that are no name: speech inside somebody's words, a term elsewhere.
  func isFragment(_ quotation: Quotation) -> Bool {
    let lower = quotation.tokens.lowerBound
    guard quotation.isClosed, quotation.words > 0, let first = quotation.inner.first else {
      return false
    }
    if lower > 0, words.sogenannt.contains(syntax.tokens[lower - 1].hash) { return false }
    return syntax.tokens[first].kind == .word && !syntax.tokens[first].isCapital
      && quotation.capitals < quotation.words
  }

  func isSpeech(_ quotation: Quotation) -> Bool {
    guard quotation.words > 0 else { return false }
    let lower = quotation.tokens.lowerBound
    if !quotation.isClosed, syntax.tokens[lower].shape.contains(.singleQuote) { return false }
    let words = quotation.words
    if quotation.words >= 3, isTitle(quotation) { return false }
    if quotation.words > 1 || quotation.endsSentence, mark(before: lower) == .colon {
      return words > 4 || quotation.capitals < words || quotation.endsSentence
    }
    if frameBehind(quotation) != nil { return true }
    let followsNoun = isNamed(lower)
    if isNameBehindArticle(quotation) { return false }
    if words >= 7 {
      return !(followsNoun && !quotation.hasFinite && quotation.capitals * 2 > words)
    }
    if quotation.endsSentence, words >= 3, !followsNoun { return true }
    if words >= 5 {
      if quotation.hasFinite { return !followsNoun || quotation.capitals <= 2 }
      return !followsNoun && quotation.capitals * 2 < words + 1
    }
    if quotation.capitals == words {
      return quotation.outer < 0 && isJudged(quotation)
    }
    if followsNoun { return false }
    if quotation.hasFinite { return true }
    return hasEvidence(quotation)
  }

  /// One of a list of names, or a foreign name: capitals at both ends and no verb.
  func isTitle(_ quotation: Quotation) -> Bool {
    guard !quotation.hasFinite, !quotation.endsSentence, let first = quotation.inner.first,
      let last = quotation.inner.last, syntax.tokens[first].isCapital,
      syntax.tokens[last].isCapital,
      quotation.words < 5 || quotation.capitals * 2 >= quotation.words
    else { return false }
    return !isJudged(quotation)
  }

  func mark(before token: Int) -> TokenKind? {
    token > 0 ? syntax.tokens[token - 1].kind : nil
  }

  /// "die „Aktion Sauberer Bach“": a definite article before a capital.
  func isNameBehindArticle(_ quotation: Quotation) -> Bool {
    let lower = quotation.tokens.lowerBound
    guard lower > 0, !quotation.endsSentence, let first = quotation.inner.first,
      syntax.tokens[first].isCapital, quotation.words < 9,
      quotation.words < 6 || !quotation.hasFinite
    else { return false }
    let hash = syntax.tokens[lower - 1].hash
    if words.judging.contains(hash) { return false }
    let before = syntax.word(lower - 1)
    return before.only([.article, .pronoun, .relative]) && !before.classes.isEmpty
      || before.flags.contains(.contracted)
      || syntax.table.reading(lower - 1, .preposition).map { $0.flags.contains(.contracted) }
        ?? false
  }

  /// A noun or name stands right before it, whose name it is: "die Zeitung „Morgen“".
  func isNamed(_ lower: Int) -> Bool {
    guard lower > 0 else { return false }
    let before = lower - 1
    if words.sogenannt.contains(syntax.tokens[before].hash) { return true }
    guard syntax.tokens[before].isWord, lower + 1 < syntax.tokens.count,
      syntax.tokens[lower + 1].isCapital
    else { return false }
    return syntax.phraseOf[before] >= 0 && syntax.word(before).isNominal
  }

  /// "als „…“ bezeichnet", "nannte ihn „…“", "sprach von „…“".
  func isJudged(_ quotation: Quotation) -> Bool {
    let lower = quotation.tokens.lowerBound
    guard lower > 0 else { return false }
    let clause = Int(syntax.clauseOf[min(lower + 1, syntax.tokens.count - 1)])
    guard clause >= 0, let cue = cue(of: clause), syntax.clauses[clause].voice == .active else {
      return false
    }
    if quotation.capitals == quotation.words {
      guard words.judging.contains(syntax.tokens[lower - 1].hash) else { return false }
    }
    let subject = syntax.clauses[clause].subject
    if subject < 0 || isImpersonal(subject) || isReflexive(clause) { return false }
    if cue.takes.contains(.asJudgement) {
      return syntax.tokens[lower - 1].hash == words.als || !isNamed(lower)
    }
    return cue.takes.contains(.ofObject) && !isNamed(lower)
  }

  func isReflexive(_ clause: Int) -> Bool {
    syntax.clauses[clause].tokens.contains { syntax.tokens[$0].hash == words.sich }
  }

  /// Something in the sentence says that it speaks of somebody's words.
  func hasEvidence(_ quotation: Quotation) -> Bool {
    let sentence = syntax.sentence(ofToken: quotation.tokens.lowerBound)
    for number in syntax.clausesOfSentence[sentence]
    where !quotation.tokens.contains(syntax.clauses[number].finite) {
      if syntax.clauses[number].mood == .subjunctive1 { return true }
      if let cue = cue(of: number), !cue.takes.contains(.general) { return true }
    }
    return false
  }
}
