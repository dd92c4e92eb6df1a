// Room: Grammar. Relative clauses without a noun before them ("Was fehlt, ist Geld").
// May enter: tagged words, phrases and clauses.

extension ClauseReader {
  /// "die" that did not open a relative clause is an article or a pronoun.
  func releaseRelatives(_ range: Range<Int>) {
    if !kinds.contains(.relative) { return }
    for index in range where syntax.table.words[index].can(.relative) {
      if syntax.table.words[index].can(.article) {
        syntax.table.decide(index, .article)
      } else if syntax.table.words[index].can(.pronoun) {
        addPronoun(index)
      }
    }
  }

  /// "Wer hat Kinder?", "Wen trifft das?": a question word first in a main clause is its subject or
  /// object.
  func askWho(_ range: Range<Int>) {
    guard kinds.contains(.interrogative) else { return }
    var first = range.lowerBound
    while first < range.upperBound, tokens[first].kind == .openQuote { first += 1 }
    guard first + 1 < range.upperBound, syntax.table.words[first].can(.interrogative),
      syntax.phraseOf[first] < 0, finiteness(first + 1) > 0,
      let reading = syntax.table.reading(first, .interrogative), !reading.agreement.isEmpty
    else { return }
    addPronoun(first, as: .interrogative)
  }

  private func addPronoun(_ index: Int, as kind: WordClass = .pronoun) {
    syntax.table.decide(index, kind)
    guard syntax.phraseOf[index] < 0 else { return }
    var phrase = Phrase(
      tokens: index..<(index + 1), head: index, agreement: syntax.table.words[index].agreement)
    phrase.isPronoun = true
    let before = index - 1
    if before >= 0, syntax.table.words[before].only(.preposition) {
      phrase.preposition = before
      let cases =
        syntax.table.words[before].agreement.isEmpty
        ? (syntax.table.reading(before, .preposition)?.agreement ?? .any)
        : syntax.table.words[before].agreement
      let narrowed = phrase.agreement.intersection(cases)
      if !narrowed.isEmpty { phrase.agreement = narrowed }
    }
    syntax.phraseOf[index] = Int32(syntax.phrases.count)
    syntax.phrases.append(phrase)
  }

  /// Takes the relative pronoun out of the phrase that had read it as an article.
  func freeRelative(_ index: Int) {
    let phrase = Int(syntax.phraseOf[index])
    let kind: WordClass = syntax.table.words[index].can(.relative) ? .relative : .interrogative
    if phrase >= 0, syntax.phrases[phrase].tokens == index..<(index + 1) {
      // Read as a pronoun already, with its preposition.
      syntax.table.decide(index, kind)
      return
    }
    if phrase >= 0, syntax.phrases[phrase].tokens.lowerBound == index,
      syntax.phrases[phrase].tokens.count > 1
    {
      syntax.phrases[phrase].tokens = (index + 1)..<syntax.phrases[phrase].tokens.upperBound
      syntax.phrases[phrase].isDefinite = false
      syntax.phrases[phrase].preposition = -1
      if !isSimple(phrase) { return reread(phrase, index, kind) }
      let head = syntax.phrases[phrase].head
      syntax.table.decide(head, syntax.table.words[head].classes)
      var agreement = syntax.table.words[head].agreement
      for token in (index + 1)..<head where syntax.table.words[token].classes == .adjective {
        let narrowed = agreement.intersection(syntax.table.words[token].ending.strong)
        if !narrowed.isEmpty { agreement = narrowed }
      }
      if !agreement.isEmpty { syntax.phrases[phrase].agreement = agreement }
    }
    syntax.phraseOf[index] = -1
    addPronoun(index, as: kind)
  }

  private func isSimple(_ phrase: Int) -> Bool {
    syntax.phrases[phrase].tokens.allSatisfy {
      syntax.table.words[$0].can([.adjective, .numeral, .noun, .name])
    }
  }

  /// What was read as one extended attribute ("der am Montag eine kleine Stadt …") is read again
  /// without its first word.
  private func reread(_ phrase: Int, _ index: Int, _ kind: WordClass) {
    let rest = syntax.phrases[phrase].tokens
    for token in index..<rest.upperBound { syntax.phraseOf[token] = -1 }
    addPronoun(index, as: kind)
    PhraseReader(tokens: tokens, vocabulary: vocabulary, tagger: tagger).read(rest, syntax)
  }
}
