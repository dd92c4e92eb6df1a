// Room: Incidents. Names that stand further behind what they name: "ein Nutzer mit dem Kürzel »x«", "ein
// Trupp, der sich „Äther“ nennt". May enter: the grammar.

extension Syntax {
  /// The tokens of the name that a description introduces with words of its own, without quotation
  /// marks, and where all of it ends.
  func introducedName(_ end: Int) -> (name: Range<Int>, end: Int)? {
    guard end + 3 < tokens.count else { return nil }
    if tokens[end].kind == .comma { return calledName(end) }
    guard NameWords.with.contains(tokens[end].hash), tokens[end + 1].hash == NameWords.dem,
      NameWords.nouns.contains(tokens[end + 2].hash)
    else { return nil }
    if let name = quotedWords(end + 3) { return (name, name.upperBound + 1) }
    // "mit dem Namen Bleikammer" may be one phrase already.
    let next = Int(phraseOf[end + 3])
    guard next >= 0, tokens[end + 3].isCapital else { return nil }
    return (end + 3..<phrases[next].tokens.upperBound, phrases[next].tokens.upperBound)
  }

  /// "…, der sich „Äther-Guerilla“ nennt", "…, die man Morgenfrost nennt".
  private func calledName(_ comma: Int) -> (name: Range<Int>, end: Int)? {
    var start = comma + 2
    guard NameWords.callers.contains(tokens[start].hash) else { return nil }
    if NameWords.selves.contains(tokens[start + 1].hash) { start += 1 }
    guard let name = quotedWords(start + 1) ?? capitalWords(start + 1) else { return nil }
    let verb = tokens[name.upperBound].kind == .closeQuote ? name.upperBound + 1 : name.upperBound
    guard verb < tokens.count, NameWords.calls.contains(tokens[verb].hash) else { return nil }
    return (name, verb + 1)
  }

  /// Up to four words with a capital from a token on.
  private func capitalWords(_ start: Int) -> Range<Int>? {
    var end = start
    while end < tokens.count, end - start < 4, tokens[end].isCapital { end += 1 }
    return end > start && end < tokens.count ? start..<end : nil
  }

  /// The few words between quotation marks from a token on.
  private func quotedWords(_ start: Int) -> Range<Int>? {
    guard start < tokens.count, tokens[start].kind == .openQuote else { return nil }
    var close = start + 1
    while close < tokens.count, close - start < 7, tokens[close].kind != .closeQuote { close += 1 }
    guard close < tokens.count, tokens[close].kind == .closeQuote, close > start + 1 else {
      return nil
    }
    return start + 1..<close
  }

  /// "Zentral- und Ansprechstelle": where the word that the hyphen leaves out ends.
  func completedWord(_ phrase: Int) -> Int? {
    let last = phrases[phrase].tokens.upperBound - 1
    guard source.bytes[Int(tokens[last].end) - 1] == 0x2D, last + 2 < tokens.count,
      NameWords.joins.contains(tokens[last + 1].hash)
    else { return nil }
    let next = Int(phraseOf[last + 2])
    return next >= 0 ? phrases[next].tokens.upperBound : nil
  }
}

/// The words that introduce names.
private enum NameWords {
  static let dem = FoldedHash.of("dem")
  static let with = hashes("mit unter")
  static let joins = hashes("und oder")
  static let callers = hashes("sich es er sie man")
  static let selves = hashes("selbst selber")
  static let calls = hashes("nennt nannte nennen nannten nenne")
  static let nouns = hashes(
    "Namen Decknamen Nutzernamen Benutzernamen Spitznamen Kampfnamen Kürzel Pseudonym Alias Titel")

  private static func hashes(_ words: String) -> WordSet { WordSet(words) }
}
