// Room: Grammar. Whether a phrase agrees with a verb, and what can be no subject at all.
// May enter: phrases and clauses.

extension RoleReader {
  func isClock(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    tokens[phrase.head].kind == .number
  }

  /// "Angaben zufolge", "den Winter hindurch".
  func isPostposed(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    let end = phrase.tokens.upperBound
    return end < tokens.count && syntax.word(end).classes == .postposition
  }

  /// "…, so der Minister": a source that no verb names.
  func isNamedSource(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    var index = phrase.tokens.lowerBound - 1
    while index > 0, tokens[index].kind == .openQuote { index -= 1 }
    guard index > 0, tokens[index].hash == vocabulary.so, !phrase.isPronoun else { return false }
    switch tokens[index - 1].kind {
    case .comma, .dash, .closeQuote: return true
    default: return false
    }
  }

  func isComparison(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    var index = phrase.tokens.lowerBound - 1
    while index >= 0, tokens[index].kind == .openQuote { index -= 1 }
    guard index >= 0, syntax.word(index).only(.comparator) else { return false }
    // "mehr als 20 Firmen": a number that is not compared with anything.
    return index == 0 || !vocabulary.isMeasure(tokens[index - 1].hash)
      || !syntax.word(phrase.tokens.lowerBound).can(.numeral)
        && !vocabulary.isQuantityNoun(tokens[phrase.head].hash)
  }

  func agrees(
    _ phrase: Phrase, _ nominative: Agreement, _ persons: PersonSet, _ syntax: SyntaxDraft
  ) -> Bool {
    let head = syntax.word(phrase.head)
    if phrase.isPronoun, !head.persons.isEmpty, head.classes == .pronoun {
      if !head.persons.intersection(persons).isEmpty { return true }
      // "Er und Maria sind müde"
      if !persons.isDisjoint(with: .pluralForms), phrase.agreement.sharesCase(.nominative),
        hasConjunct(phrase, syntax)
      {
        return true
      }
      // "Das sind die Täter", "Es gibt": neuter pronouns with any number.
      return vocabulary.isNeuterDemonstrative(tokens[phrase.head].hash)
        && !persons.intersection([.third, .thirdPlural]).isEmpty
    }
    let isPlural = !nominative.intersection(.plural).isEmpty
    let isSingular = !nominative.intersection(.singular).isEmpty
    if isPlural, persons.contains(.thirdPlural) { return true }
    if isSingular, persons.contains(.third) { return true }
    if persons.contains(.thirdPlural), isSingular, hasConjunct(phrase, syntax) { return true }
    // "Hessen feiern", "Polen feiern": the people rather than the land.
    if phrase.isName, phrase.tokens.count == 1, persons.contains(.thirdPlural),
      head.possible.contains(.noun)
    {
      return true
    }
    // "die Narcos": a name that no table has may be that of several.
    if phrase.isName, persons.contains(.thirdPlural), !syntax.word(phrase.head).lexeme.isKnown,
      tokens[phrase.tokens.lowerBound].hash == vocabulary.die
    {
      return true
    }
    // "Eine Reihe von Firmen haben", "15 Prozent der Wähler ist": measure nouns.
    if persons.contains(.thirdPlural), vocabulary.isQuantityNoun(tokens[phrase.head].hash),
      measures(phrase, syntax)
    {
      return true
    }
    let lexeme = syntax.lexeme(phrase.head)
    return lexeme.nounClass == .unit && !persons.intersection([.third, .thirdPlural]).isEmpty
      || phrase.isName && !persons.intersection([.third]).isEmpty
  }

  /// "eine Reihe der Äußerungen", "die Mehrheit von ihnen": what is measured follows.
  private func measures(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    let end = phrase.tokens.upperBound
    guard end < tokens.count else { return false }
    return syntax.word(end).classes == .article || tokens[end].hash == vocabulary.von
      || syntax.phraseOf[end] >= 0
  }

  private func hasConjunct(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    if phrase.next >= 0 { return true }
    // "sowohl A wie auch B"
    if phrase.tokens.lowerBound > 0,
      tokens[phrase.tokens.lowerBound - 1].hash == vocabulary.sowohl
    {
      return true
    }
    let end = phrase.tokens.upperBound
    return end < tokens.count && syntax.word(end).can(.coordinator) && tokens[end].isWord
  }
}
