// Room: Grammar. Builds a phrase: its cases, its head and the name that ends it.
// May enter: tagged words.

extension PhraseReader {
  func build(
    _ start: Int, _ head: Int, _ range: Range<Int>, _ table: WordDraft, _ preposition: Int
  ) -> Phrase? {
    var agreement = Agreement.any
    var phrase = Phrase(
      tokens: start..<(head + 1), head: head, agreement: .any, preposition: preposition)
    let governing = preposition < 0 ? nil : table.reading(preposition, .preposition)
    let isContracted = governing?.flags.contains(.contracted)
    if isContracted == true { phrase.isDefinite = true }
    let narrowed = governing?.agreement ?? .any
    // No article is hidden in the preposition.
    let isBare = preposition < 0 || isContracted == false
    if table.words[start].can(.article), start < head {
      let mayBeRelative = table.words[start].can(.relative)
      table.decide(start, .article)
      // ", die Polizei": the clause decides whether "die" is an article.
      if mayBeRelative { table.words[start].classes = [.article, .relative] }
      let article = table.words[start].agreement
      agreement = agreement.intersection(article)
      let lemma = table.words[start].lexeme
      phrase.isNegated = lemma == vocabulary.kein
      phrase.isDefinite = !vocabulary.isIndefinite(lemma)
    }
    if start < head, tokens[start].hash == vocabulary.keinerlei { phrase.isNegated = true }
    for token in (start..<head) where table.words[token].can([.adjective, .numeral]) {
      if table.words[token].can(.adjective) {
        table.decide(token, .adjective)
        // "deutschen Behörden": without an article the ending tells the case.
        let cases =
          token == start && isBare ? strongCases(token, head, table) : table.words[token].agreement
        let next = agreement.intersection(cases)
        if !next.isEmpty { agreement = next }
      } else {
        table.decide(token, .numeral)
        if tokens[token].kind != .number || token + 1 == head {
          let next = agreement.intersection(.plural)
          if !next.isEmpty, !isOne(token) { agreement = next }
        }
      }
    }
    let kind: WordClass = table.words[head].can(.noun) ? .noun : .name
    let modifiers = agreement
    choose(head, kind, agreement.intersection(narrowed), table)
    let own = table.words[head].agreement
    let joined = agreement.intersection(own)
    if !joined.isEmpty { agreement = joined } else if agreement == .any { agreement = own }
    let inCase = agreement.intersection(narrowed)
    let isAtMost =
      tokens[start].kind == .number && preposition > 0
      && tokens[preposition].hash == vocabulary.zu && tokens[preposition - 1].hash == vocabulary.bis
    if isAtMost, inCase.isEmpty || isShareAlone(head, preposition, table) {
      // "bis zu 300 Tiere", "bis zu 84 Prozent der Gäste": how many at most
      phrase.preposition = -1
    } else if !inCase.isEmpty {
      agreement = inCase
    }
    phrase.agreement = agreement
    phrase.isName = kind == .name || hasNamingAdjective(start, head, table)
    let end = nameEnd(head, range, table)
    phrase.tokens = start..<end
    if kind == .name, start < head, modifiers != .any,
      (head..<end).contains(where: { vocabulary.isForeignLink(tokens[$0].hash) })
    {
      // "Chef der Ann and Peter Stone Foundation": the article, not the first word, tells the case.
      let cases = modifiers.intersection(narrowed)
      if !cases.isEmpty { phrase.agreement = cases }
    }
    if kind == .name, preposition >= 0 || start < head,
      let whole = compound(phrase, agreement: modifiers.intersection(narrowed), range, table)
    {
      return whole
    }
    if kind == .name, end > head + 1 {
      // "Elon Musks": the case of a name shows in its last word.
      let last = table.words[end - 1].agreement
      if last.contains(Agreement(rawValue: 0x0010)) || last.contains(Agreement(rawValue: 0x0020)) {
        phrase.agreement.formUnion(Agreement.genitive.intersection(.singular))
      }
    }
    return phrase
  }

  /// "die Schwarzen Krähen", "das Rote Kreuz": an adjective with a capital inside a phrase makes it a name.
  private func hasNamingAdjective(_ start: Int, _ head: Int, _ table: WordDraft) -> Bool {
    let before = head - 1
    return before > start && tokens[before].kind == .word && tokens[before].isCapital
      && table.words[before].classes == .adjective && table.words[before].ending != .none
      && !table.words[before].facts.contains(.anyAdjective)
  }

  /// The cases that the ending allows without an article, if the noun allows one of them.
  private func strongCases(_ token: Int, _ head: Int, _ table: WordDraft) -> Agreement {
    let word = table.words[token]
    guard word.ending != .none, tagger.agrees(head, word.ending.strong, table) else {
      return word.agreement
    }
    return word.ending.strong
  }

  /// "der Facebook Konzern", "im Müritz See": a compound written apart, whose article belongs to its
  /// last noun.
  private func compound(
    _ name: Phrase, agreement: Agreement, _ range: Range<Int>, _ table: WordDraft
  ) -> Phrase? {
    let head = name.tokens.upperBound
    guard head < range.upperBound, tokens[head].kind == .word, tokens[head].isCapital,
      table.words[head].can(.noun), !tokens[head - 1].shape.contains(.hasHyphen),
      name.tokens.upperBound - name.head <= 2,
      name.tokens.lowerBound < name.head
        || table.reading(name.preposition, .preposition)?.flags.contains(.contracted) == true
    else { return nil }
    switch table.lexeme(name.head).nounClass {
    case .none, .firm, .platform, .product, .organisation, .medium, .party, .club, .water: break
    default: return nil
    }
    guard table.words[head - 1].agreement.sharesCase(.nominative) else { return nil }
    var noun: Agreement = []
    table.forEachReading(head) {
      if $0.wordClass == .noun, $0.lexeme.isKnown { noun.formUnion($0.agreement) }
    }
    let fitting = noun.intersection(agreement)
    guard !fitting.isEmpty else { return nil }
    var phrase = name
    choose(head, .noun, fitting, table)
    phrase.head = head
    phrase.isName = false
    phrase.agreement = table.words[head].agreement.intersection(agreement)
    phrase.tokens = name.tokens.lowerBound..<nameEnd(head, range, table)
    return phrase
  }

  private func isOne(_ token: Int) -> Bool {
    tokens[token].kind == .number && tokens[token].end - tokens[token].start == 1
  }

  /// Decides on the noun reading that agrees with what stands before it ("die See", "der See").
  private func choose(
    _ head: Int, _ kind: WordClass, _ agreement: Agreement, _ table: WordDraft
  ) {
    table.decide(head, kind)
    guard kind == .noun else { return }
    // With one reading there is nothing to choose.
    if table.hasOneReading(head) { return }
    var best = LexemeID.none
    var found = false
    var fitting: Agreement = []
    table.forEachReading(head) { reading in
      guard reading.wordClass == .noun else { return }
      let fits = !reading.agreement.isDisjoint(with: agreement)
      if !found || fits && fitting.isEmpty { best = reading.lexeme }
      if fits { fitting.formUnion(reading.agreement) }
      found = true
    }
    guard found else { return }
    table.words[head].lexeme = best
    if !fitting.isEmpty, agreement != .any { table.words[head].agreement = fitting }
  }

  /// "bis zu 84 Prozent": no end of a span ("von 10 bis zu 84 Prozent") and no measure behind a preposition.
  private func isShareAlone(_ head: Int, _ preposition: Int, _ table: WordDraft) -> Bool {
    guard table.lexeme(head).nounClass == .unit else { return false }
    let before = preposition - 2
    return before < 0
      || tokens[before].kind != .number && !table.words[before].only(.preposition)
        && !table.words[before].only(.numeral)
  }
}
