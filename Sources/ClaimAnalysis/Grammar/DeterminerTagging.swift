// Room: Grammar. Article or pronoun: whether an agreeing noun can be reached.
// May enter: tokens, words, the lexicon.

extension Tagger {
  /// Article, or pronoun? An article if a noun that agrees with it can be reached over adjectives,
  /// numerals and adverbs; a relative pronoun stays possible behind a comma.
  func determiner(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let classes = table.words[index].classes
    guard let article = table.reading(index, .article) else { return }
    if index + 1 < range.upperBound, tokens[index + 1].hash == vocabulary.ich,
      table.words[index].possible.contains(.finite), !tokens[index].isCapital
    {
      // "Damit meine ich dich."
      table.words[index].classes = .finite
      return
    }
    if classes.contains(.pronoun), isAboveAll(index, range) {
      // It governs nothing, as "besonders".
      table.words[index - 1].classes = .adverb
      table.words[index].classes = .adverb
      return
    }
    if tokens[index].hash == vocabulary.ein, isALittle(index + 1, range) {
      // "ein wenig müde", but "ein wenig Zeit"
      table.words[index].classes = .adverb
      table.words[index + 1].classes = .adverb
      return
    }
    let reached = nounReached(from: index, article.agreement, range, table)
    if reached {
      let mayBeRelative = classes.contains(.relative) && isAfterComma(index, range, table)
      table.words[index].classes = mayBeRelative ? [.article, .relative] : .article
      if vocabulary.isWhich(tokens[index].hash), classes.contains(.interrogative) {
        table.words[index].classes.insert(.interrogative)
      }
      return
    }
    var rest = classes.subtracting([.article])
    if !isAfterComma(index, range, table) {
      if standsForNoun(index + 1, article.agreement, range, table) {
        table.words[index].classes = .article
        return
      }
      rest.subtract(.relative)
    }
    if rest.isEmpty {
      table.words[index].classes = .article
      return
    }
    if rest.contains(.particle),
      isAtEndOfSegment(index, range)
        // "treten ein für das Ziel": nothing that an article could belong to.
        || classes.subtracting([.article, .particle, .numeral, .pronoun]).isEmpty
          && table.words[index + 1].only(.preposition) && tokens[index].hash == vocabulary.ein
    {
      table.words[index].classes = .particle
      return
    }
    if rest.contains(.infinitive), rest != .infinitive {
      // "sein": the verb at the end of a clause or behind another verb.
      table.words[index].classes = .infinitive
      return
    }
    table.words[index].classes =
      rest.subtracting(.particle).isEmpty ? rest : rest.subtracting(.particle)
  }

  /// "kommen vor allem Rebellen infrage": no article of the noun behind it.
  private func isAboveAll(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && tokens[index].hash == vocabulary.allem
      && tokens[index - 1].hash == vocabulary.vor
  }

  private func isALittle(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound,
      tokens[index].hash == vocabulary.wenig || tokens[index].hash == vocabulary.bisschen
    else { return false }
    return index + 1 >= range.upperBound || !tokens[index + 1].isCapital
  }

  /// "Der 81-jährige schwieg", "die letzten kamen spät": an adjective with its weak ending that no
  /// noun follows.
  private func standsForNoun(
    _ index: Int, _ article: Agreement, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    guard index < range.upperBound, tokens[index].kind == .word, !tokens[index].isCapital,
      vocabulary.isDefiniteArticle(tokens[index - 1].hash),
      table.words[index].only(.adjective), let adjective = table.reading(index, .adjective),
      adjective.ending != .none, !adjective.ending.weak.intersection(article).isEmpty
    else { return false }
    let next = index + 1
    guard next < range.upperBound else { return true }
    return tokens[next].isPunctuation
      || !tokens[next].isCapital && table.words[next].can([.finite, .preposition, .coordinator])
  }

  func isAfterComma(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index - 1
    while position >= range.lowerBound, tokens[position].kind == .openQuote { position -= 1 }
    if position >= range.lowerBound, table.words[position].can(.preposition) { position -= 1 }
    if position >= range.lowerBound, table.words[position].can(.coordinator) { position -= 1 }
    guard position >= range.lowerBound else { return false }
    switch tokens[position].kind {
    case .comma, .dash, .openBracket: return true
    default: return false
    }
  }

  func isAtEndOfSegment(_ index: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    guard next < range.upperBound else { return true }
    switch tokens[next].kind {
    case .comma, .period, .semicolon, .colon, .exclamation, .question, .ellipsis, .dash,
      .closeQuote, .closeBracket, .openBracket:
      return true
    default: return tokens[next].hash == vocabulary.und || tokens[next].hash == vocabulary.oder
    }
  }

  func precededByPrepositionOrArticle(_ index: Int, _ table: WordDraft) -> Bool {
    // "die nach wie vor hohen Preise"
    if index > 3, tokens[index - 1].hash == vocabulary.vor, tokens[index - 2].hash == vocabulary.wie
    {
      return false
    }
    return table.words[index - 1].can([.preposition, .article])
  }

  /// A hyphen with blanks around it, as dashes have.
  func isHyphen(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .dash && tokens[index].range.count == 1
      && bytes[tokens[index].range.lower] == 0x2D
  }

  func agrees(_ index: Int, _ agreement: Agreement, _ table: WordDraft) -> Bool {
    var found = false
    table.forEachReading(index) { reading in
      guard !reading.wordClass.intersection(.nominal).isEmpty else { return }
      if !reading.agreement.intersection(agreement).isEmpty { found = true }
      if reading.lexeme == .none || reading.wordClass == .name { found = true }
    }
    return found
  }
}
