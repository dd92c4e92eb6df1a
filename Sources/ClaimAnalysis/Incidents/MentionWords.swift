// Room: Incidents. The words that belong to a mention: names behind nouns, descriptions beside names.
// May enter: grammar.

extension Syntax {
  /// The end of a name behind a phrase: in quotation marks, behind "namens", or right behind a noun
  /// that a name follows ("die Gruppe Rote Welle").
  ///
  /// - Parameters:
  ///   - end: The token behind what is known of the mention.
  ///   - phrase: The phrase that it begins with.
  /// - Returns: The token behind the name, or `nil` where none stands there.
  func nameBehind(_ end: Int, of phrase: Int) -> Int? {
    guard end < tokens.count, sentence(ofToken: end) == sentence(ofToken: end - 1) else {
      return nil
    }
    if end == phrases[phrase].tokens.upperBound {
      if let whole = completedWord(phrase) { return whole }
      if let introduced = introducedName(end) { return introduced.end }
    }
    let head = lexeme(phrases[phrase].head)
    let takesName = head.classes.contains(.namingNoun)
    var token = end
    if tokens[token].kind == .openQuote {
      guard takesName || head.nounClass == .group || head.nounClass == .firm else { return nil }
      return endOfQuotedName(token)
    }
    let isCalled = tokens[token].hash == IncidentWords.shared.namens
    if isCalled { token += 1 }
    guard isCalled || takesName, token < tokens.count else { return nil }
    if isCalled { return endOfName(token, of: phrase) }
    let next = Int(phraseOf[token])
    guard next >= 0, next != phrase, phrases[next].tokens.lowerBound == token,
      phrases[next].preposition < 0, !phrases[next].isPronoun, tokens[token].isCapital
    else { return nil }
    // "Rote Welle": the adjective of a name is a phrase by itself.
    if phrases[next].tokens.count == 1, table.reading(token, .adjective) != nil,
      token + 1 < tokens.count, tokens[token + 1].isCapital, phraseOf[token + 1] >= 0,
      phrases[Int(phraseOf[token + 1])].tokens.lowerBound == token + 1
    {
      return phrases[Int(phraseOf[token + 1])].tokens.upperBound
    }
    return phrases[next].tokens.upperBound
  }

  /// The capital words behind "namens", which may be several phrases, or a quotation.
  private func endOfName(_ start: Int, of phrase: Int) -> Int? {
    if tokens[start].kind == .openQuote { return endOfQuotedName(start) }
    var end = start
    while end < tokens.count, tokens[end].isCapital, phraseOf[end] >= 0,
      phrases[Int(phraseOf[end])].tokens.lowerBound == end, Int(phraseOf[end]) != phrase,
      end == start || phrases[Int(phraseOf[end])].preposition < 0, !word(end).only(.article)
    {
      end = phrases[Int(phraseOf[end])].tokens.upperBound
    }
    return end > start ? end : nil
  }

  /// A few words without a verb between quotation marks.
  private func endOfQuotedName(_ open: Int) -> Int? {
    var close = open + 1
    while close < tokens.count, close - open < 6, tokens[close].kind != .closeQuote {
      if word(close).only(.finite) || tokens[close].kind == .comma { return nil }
      close += 1
    }
    guard close < tokens.count, close > open + 1, tokens[close].kind == .closeQuote else {
      return nil
    }
    return close + 1
  }

  /// A name, or a noun with a name behind it: "Firmengründer Milo B.".
  func hasName(_ phrase: Int) -> Bool {
    let entry = phrases[phrase]
    return entry.isName
      || (entry.head + 1..<max(entry.head + 1, entry.tokens.upperBound)).contains {
        word($0).can(.name)
      }
  }

  /// What a phrase is beside a name: "Alp T., Direktor von N." is "Direktor von N.", "Sprecherin
  /// Eva L." is "Sprecherin".
  func description(of phrase: Int) -> Range<Int>? {
    for number in phrases.indices.dropFirst(phrase + 1).prefix(3)
    where phrases[number].parent == phrase && phrases[number].role == .apposition
      && !phrases[number].isName && lexeme(phrases[number].head).nounClass == .person
    {
      var upper = phrases[number].tokens.upperBound
      let next = number + 1
      if next < phrases.count, phrases[next].parent == number,
        (phrases[next].preposition >= 0
          ? phrases[next].preposition : phrases[next].tokens.lowerBound)
          == upper
      {
        upper = phrases[next].tokens.upperBound
      }
      return phrases[number].tokens.lowerBound..<upper
    }
    let entry = phrases[phrase]
    guard entry.tokens.upperBound > entry.head + 1, lexeme(entry.head).nounClass == .person,
      word(entry.head + 1).can(.name)
    else { return nil }
    return entry.head..<(entry.head + 1)
  }

  /// The organisation that a description belongs to: "Direktor von N.", "ein Sprecher der Polizei".
  func affiliation(of phrase: Int) -> Int? {
    for number in phrases.indices.dropFirst(phrase + 1).prefix(4) {
      let entry = phrases[number]
      let isOwn = entry.parent == phrase && entry.role == .attribute
      let isOfDescription =
        entry.parent > phrase && phrases[entry.parent].parent == phrase
        && phrases[entry.parent].role == .apposition && entry.role != .apposition
      guard isOwn || isOfDescription, !entry.isPronoun else { continue }
      let kind = lexeme(entry.head).nounClass
      if kind.isAgent && !kind.isPerson || entry.isName && kind == .none { return number }
    }
    return nil
  }
}
