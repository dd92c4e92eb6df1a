// Room: Grammar. Attributes, appositions and coordination of phrases.
// May enter: phrases and clauses.

extension RoleReader {
  func attach(_ phrases: TokenList, _ syntax: SyntaxDraft) {
    // The phrase that the bracket which is open stands behind.
    var explained = -1
    for position in phrases.indices.dropFirst() {
      let number = phrases[position]
      let previous = phrases[position - 1]
      let phrase = syntax.phrases[number]
      let before = syntax.phrases[previous]
      let gap = before.tokens.upperBound..<phrase.tokens.lowerBound
      for token in gap {
        if tokens[token].kind == .openBracket { explained = previous }
        if tokens[token].kind == .closeBracket { explained = -1 }
      }
      if isNamedSource(phrase, syntax) { continue }
      if gap.isEmpty, possessor(previous, number, syntax) { continue }
      if phrase.preposition < 0, !phrase.isPronoun, isInBrackets(gap, syntax),
        phrase.clause == before.clause
      {
        syntax.phrases[number].role = .apposition
        syntax.phrases[number].parent = abbreviated(phrase, previous, syntax)
        continue
      }
      if gap.isEmpty
        || gap.allSatisfy({ tokens[$0].kind == .openQuote || tokens[$0].kind == .closeQuote })
      {
        if phrase.preposition < 0, !phrase.isPronoun,
          !before.isPronoun
            || syntax.word(before.head).classes != .relative
              && (vocabulary.isIndefinite(syntax.word(before.head).lexeme)
                || isArticleWord(before.head, syntax)),
          phrase.agreement.sharesCase(.genitive), canBeGenitive(phrase, syntax),
          phrase.clause == before.clause,
          // "als habe das der Lehrer gesagt"
          tokens[before.head].hash != vocabulary.das || !phrase.agreement.sharesCase(.nominative)
        {
          syntax.phrases[number].role = .attribute
          syntax.phrases[number].parent = officeHolder(position - 1, phrases, syntax) ?? previous
          continue
        }
        if gap.isEmpty, isSecondInFirstPlace(phrase, before, syntax) {
          syntax.phrases[number].role = .attribute
          syntax.phrases[number].parent = previous
          continue
        }
        if gap.count > 0,
          phrase.isName || before.isName || vocabulary.isTitleNoun(tokens[before.head].hash)
            || isQuotedLabel(phrase, before),
          phrase.preposition < 0, !phrase.isPronoun,
          !before.isPronoun, phrase.clause == before.clause, phrase.tokens.count <= 4
        {
          // die Zeitung „Morgen“
          syntax.phrases[number].role = .apposition
          syntax.phrases[number].parent = previous
          continue
        }
      }
      if phrase.preposition >= 0, phrase.preposition == before.tokens.upperBound,
        tokens[phrase.preposition].hash == vocabulary.von || isVom(phrase.preposition, syntax),
        !before.isPronoun, phrase.clause == before.clause,
        before.tokens.lowerBound > firstFinite(phrase.clause, syntax) || before.preposition < 0,
        !isGapped(phrase.clause, syntax)
      {
        syntax.phrases[number].parent = previous
        continue
      }
      if gap.isEmpty, isNumberedName(phrase, syntax), !before.isPronoun, !before.isName,
        phrase.preposition < 0, sharesCase(before.agreement, phrase.agreement)
      {
        // "der Sender Kanal Elf"
        syntax.phrases[number].role = .apposition
        syntax.phrases[number].parent = previous
        continue
      }
      if phrase.preposition < 0, !phrase.isPronoun, let last = gap.last,
        tokens[last].kind == .dash, syntax.phraseOf[last] < 0, phrase.clause == before.clause,
        isBetweenDashes(phrase, syntax)
      {
        // "Der Hof – ein altes Gut – steht leer."
        syntax.phrases[number].role = .apposition
        syntax.phrases[number].parent = previous
        continue
      }
      if phrase.isPronoun, isOneOf(position, phrases, syntax) {
        // "Kern, einer der besten Köche, schweigt."
        syntax.phrases[number].role = .apposition
        syntax.phrases[number].parent = previous
        continue
      }
      coordinate(number, phrases, position, syntax)
      // "Betriebe (Hotels, Bars, Kinos)": what only explains is neither subject nor object.
      if explained >= 0, syntax.phrases[number].role == .none, phrase.preposition < 0,
        !phrase.isPronoun, phrase.clause == syntax.phrases[explained].clause
      {
        syntax.phrases[number].role = .apposition
        syntax.phrases[number].parent = explained
      }
    }
    for number in phrases where isPostposed(syntax.phrases[number], syntax) {
      governPostposed(number, syntax)
    }
  }

  /// "einer der besten Köche" between two commas, right behind a noun that shares its case.
  private func isOneOf(_ position: Int, _ phrases: TokenList, _ syntax: SyntaxDraft) -> Bool {
    let phrase = syntax.phrases[phrases[position]]
    let before = syntax.phrases[phrases[position - 1]]
    guard phrase.preposition < 0, phrase.tokens.count == 1, position + 1 < phrases.count,
      syntax.table.reading(phrase.head, .article) != nil,
      vocabulary.isIndefinite(syntax.word(phrase.head).lexeme),
      tokens[phrase.tokens.lowerBound - 1].kind == .comma,
      before.tokens.upperBound == phrase.tokens.lowerBound - 1, !before.isPronoun,
      before.clause == phrase.clause, sharesCase(before.agreement, phrase.agreement)
    else { return false }
    let whole = syntax.phrases[phrases[position + 1]]
    let end = whole.tokens.upperBound
    return whole.tokens.lowerBound == phrase.tokens.upperBound && whole.preposition < 0
      && whole.agreement.sharesCase(.genitive) && canBeGenitive(whole, syntax)
      && end < tokens.count && tokens[end].isPunctuation
  }

  /// Whether a second dash closes what a phrase opens, in front of the finite verb.
  private func isBetweenDashes(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    guard phrase.clause >= 0 else { return false }
    let clause = syntax.clauses[phrase.clause]
    var token = phrase.tokens.upperBound
    while token < clause.finite {
      if tokens[token].kind == .dash, syntax.phraseOf[token] < 0 { return true }
      token += 1
    }
    return false
  }

  /// "die Sprecherin für Inneres der Partei": the person before "für" and a noun without an article.
  private func officeHolder(
    _ position: Int, _ phrases: TokenList, _ syntax: SyntaxDraft
  ) -> Int? {
    guard position > 0 else { return nil }
    let field = syntax.phrases[phrases[position]]
    let person = syntax.phrases[phrases[position - 1]]
    guard field.preposition >= 0, tokens[field.preposition].hash == vocabulary.fuer,
      field.preposition == person.tokens.upperBound,
      syntax.word(field.tokens.lowerBound).classes != .article,
      syntax.lexeme(person.head).nounClass == .person
    else { return nil }
    return phrases[position - 1]
  }

  /// "Angaben zufolge", "der Meinung des Arztes nach": the postposition governs the noun that all the
  /// others belong to.
  private func governPostposed(_ number: Int, _ syntax: SyntaxDraft) {
    var root = number
    while syntax.phrases[root].parent >= 0, syntax.phrases[root].parent < root,
      syntax.phrases[root].role == .attribute || syntax.phrases[root].role == .conjunct
        || syntax.phrases[root].preposition >= 0
    {
      root = syntax.phrases[root].parent
    }
    if syntax.phrases[root].role == .none { syntax.phrases[root].role = .prepositional }
  }

  /// "einer der Männer": an article that stands alone.
  private func isArticleWord(_ token: Int, _ syntax: SyntaxDraft) -> Bool {
    syntax.table.reading(token, .article) != nil || syntax.word(token).classes == .numeral
  }

  /// "Musks Plattform", "Elon Musks Plattform": a name in the genitive before its noun; a
  /// preposition before it belongs to the noun.
  private func possessor(_ previous: Int, _ number: Int, _ syntax: SyntaxDraft) -> Bool {
    let before = syntax.phrases[previous]
    let phrase = syntax.phrases[number]
    guard before.isName, before.tokens.count == nameTokens(before, syntax),
      phrase.preposition < 0, !phrase.isPronoun,
      syntax.word(phrase.tokens.lowerBound).classes != .article,
      before.clause == phrase.clause
    else { return false }
    let end = before.tokens.upperBound - 1
    let byte = syntax.source.bytes[tokens[end].range.upper - 1]
    guard
      byte == 0x73 && syntax.word(end).agreement.sharesCase(.genitive)
        || tokens[end].endsInApostrophe(syntax.source.bytes)
    else { return false }
    syntax.phrases[previous].role = .attribute
    syntax.phrases[previous].parent = number
    if before.preposition >= 0 {
      syntax.phrases[number].preposition = before.preposition
      syntax.phrases[previous].preposition = -1
      let cases = syntax.table.reading(before.preposition, .preposition)?.agreement ?? .any
      let narrowed = phrase.agreement.intersection(cases)
      if !narrowed.isEmpty { syntax.phrases[number].agreement = narrowed }
    }
    syntax.phrases[previous].agreement = Agreement.genitive.intersection(.singular)
    syntax.phrases[number].isDefinite = true
    return true
  }

  private func nameTokens(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Int {
    phrase.tokens.reduce(0) { $0 + (syntax.word($1).can(.name) ? 1 : 0) }
  }

  /// "die Volkspartei Ostlands (VPO)": the letters stand for the whole name, not for its end.
  private func abbreviated(_ phrase: Phrase, _ previous: Int, _ syntax: SyntaxDraft) -> Int {
    guard phrase.tokens.count == 1, tokens[phrase.head].shape.contains(.allCapitals) else {
      return previous
    }
    var whole = previous
    while syntax.phrases[whole].role == .attribute, syntax.phrases[whole].parent >= 0 {
      whole = syntax.phrases[whole].parent
    }
    let kind = syntax.lexeme(syntax.phrases[whole].head).nounClass
    return kind.isAgent && !kind.isPerson ? whole : previous
  }

  private func isInBrackets(_ gap: Range<Int>, _ syntax: SyntaxDraft) -> Bool {
    guard let first = gap.first, tokens[first].kind == .openBracket, gap.count <= 3 else {
      return false
    }
    return gap.dropFirst().allSatisfy {
      syntax.word($0).only([.adverb, .adjective]) || tokens[$0].kind == .openQuote
    }
  }

  private func isVom(_ token: Int, _ syntax: SyntaxDraft) -> Bool {
    syntax.table.reading(token, .preposition).map {
      $0.flags.contains(.contracted) && vocabulary.vonLexemes.contains($0.lexeme)
    } ?? false
  }

  /// "Kanal Elf", "Radio Eins": a noun and a number with a capital.
  private func isNumberedName(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    let last = phrase.tokens.upperBound - 1
    return phrase.tokens.count == 2 && phrase.head < last && tokens[last].isCapital
      && syntax.table.words[last].possible.contains(.numeral)
  }

  /// "Müller (FWG) und Meier", "Müller, der Chef, und Meier": a second name between two marks.
  func isClosed(_ phrase: Phrase) -> Bool {
    let end = phrase.tokens.upperBound
    return end < tokens.count && (tokens[end].kind == .closeBracket || tokens[end].kind == .comma)
  }

  func clauseFinite(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Int {
    let finite = firstFinite(phrase.clause, syntax)
    return finite < 0 ? Int.max : finite
  }

  private func firstFinite(_ clause: Int, _ syntax: SyntaxDraft) -> Int {
    clause >= 0 ? syntax.clauses[clause].finite : -1
  }

  /// A genitive shows in its article, its adjective or, for names, its -s.
  private func canBeGenitive(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    let first = syntax.word(phrase.tokens.lowerBound)
    if first.classes == .article { return first.agreement.sharesCase(.genitive) }
    if first.classes == .adjective {
      // "mittleren Alters", but not "eigenen Angaben".
      return first.ending == .er
        || first.ending == .en
          && !phrase.agreement.isDisjoint(with: .genitive.intersection(.singular))
    }
    let head = syntax.word(phrase.head)
    if head.classes == .name {
      return !head.agreement.intersection(.genitive).isEmpty
        && head.agreement.intersection(.nominative).isEmpty
    }
    return head.agreement.intersection([.nominative, .dative, .accusative]).isEmpty
  }

  func sharesCase(_ one: Agreement, _ other: Agreement) -> Bool {
    one.sharesCase(.nominative) && other.sharesCase(.nominative)
      || one.sharesCase(.genitive) && other.sharesCase(.genitive)
      || one.sharesCase(.dative) && other.sharesCase(.dative)
      || one.sharesCase(.accusative) && other.sharesCase(.accusative)
  }
}
