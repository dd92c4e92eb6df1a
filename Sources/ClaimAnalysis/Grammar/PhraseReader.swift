// Room: Grammar. Base noun phrases: from article to head and name. May enter: tagged words.

/// Finds the base noun phrases and pronouns of a sentence.
final class PhraseReader {
  let tokens: ContiguousArray<Token>
  let vocabulary: Vocabulary
  let tagger: Tagger

  init(tokens: ContiguousArray<Token>, vocabulary: Vocabulary, tagger: Tagger) {
    self.tokens = tokens
    self.vocabulary = vocabulary
    self.tagger = tagger
  }

  /// Appends the phrases of a sentence, and notes them for their tokens.
  func read(_ range: Range<Int>, _ syntax: SyntaxDraft) {
    let table = syntax.table
    var index = range.lowerBound
    var preposition = -1
    while index < range.upperBound {
      let word = table.words[index]
      if word.only(.preposition) {
        if let name = nobleName(index, range, table) {
          for token in name.tokens { syntax.phraseOf[token] = Int32(syntax.phrases.count) }
          index = name.tokens.upperBound
          syntax.phrases.append(name)
          preposition = -1
          continue
        }
        preposition = index
        index += 1
        continue
      }
      if mayOpen(word, index, range, table),
        let phrase = phrase(at: index, range, table, preposition)
      {
        for token in phrase.tokens { syntax.phraseOf[token] = Int32(syntax.phrases.count) }
        index = phrase.tokens.upperBound
        syntax.phrases.append(phrase)
        preposition = -1
        continue
      }
      if preposition >= 0, tokens[index].kind != .openQuote, tokens[index].hash != vocabulary.all,
        !word.can([.adverb, .adjective]) || word.can(.interrogative)
          || standsAlone(index, range, table)
      {
        preposition = -1
      }
      index += 1
    }
  }

  /// "Von der Leyen kam": a surname that no article stands before otherwise, and no place.
  private func nobleName(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Phrase? {
    let head = index + 2
    guard tokens[index].hash == vocabulary.von, head < range.upperBound,
      tokens[index + 1].hash == vocabulary.der, tokens[head].isCapital,
      table.words[head].facts.contains(.surname), table.words[head].can(.name),
      !table.words[head].facts.contains(.knownNoun),
      index == range.lowerBound || !table.words[index - 1].isNominal
    else { return nil }
    table.decide(head, .name)
    for token in index..<head { table.words[token].classes = .name }
    var phrase = Phrase(
      tokens: index..<(head + 1), head: head, agreement: .singular, preposition: -1)
    phrase.isName = true
    return phrase
  }

  /// "unter anderem die Zeitung", "von dort den Blick": what fills its preposition by itself.
  private func standsAlone(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    // "ab sofort Unterricht", but "von heute Abend"
    if vocabulary.fillsPreposition(tokens[index].hash), table.words[index + 1].classes == .noun,
      let noun = table.reading(index + 1, .noun),
      table.lexicon[noun.lexeme].nounClass != .time
    {
      return true
    }
    // "bis jetzt bundesweit 40 Fälle"
    if vocabulary.fillsPreposition(tokens[index].hash),
      table.words[index + 1].only([.adverb, .adjective]), !tokens[index + 1].isCapital,
      !tagger.inflectedAdjective(index + 1, table)
    {
      return true
    }
    // "bis heute alter Wald": no case that the preposition takes.
    if vocabulary.fillsPreposition(tokens[index].hash),
      let adjective = table.reading(index + 1, .adjective), adjective.ending != .none,
      let preposition = table.reading(index - 1, .preposition), !tokens[index + 1].isCapital,
      adjective.ending.strong.isDisjoint(with: preposition.agreement)
    {
      return true
    }
    guard table.words[index + 1].can([.article, .pronoun, .name]) else { return false }
    return vocabulary.fillsPreposition(tokens[index].hash)
      || tagger.inflectedAdjective(index, table)
  }

  /// Whether a phrase can begin with a word at all; most that cannot are dismissed by their classes.
  @inline(__always)
  private func mayOpen(
    _ word: Word, _ index: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    if word.can(Self.openers) || word.possible.contains(.article) { return true }
    if word.can(.infinitive), tagger.isInfinitiveForAdjective(index, range, table) { return true }
    guard word.can([.adverb, .adjective]) else { return false }
    if tagger.inflectedAdjective(index, table) { return true }
    // An adverb belongs to the adjective or number behind it.
    return index + 1 < range.upperBound
      && (tagger.inflectedAdjective(index + 1, table) || table.words[index + 1].only(.numeral))
  }

  private static let openers: WordClass = [.noun, .name, .article, .pronoun, .numeral]

  private func phrase(
    at index: Int, _ range: Range<Int>, _ table: WordDraft, _ preposition: Int
  ) -> Phrase? {
    let word = table.words[index]
    let token = tokens[index]
    switch token.kind {
    case .word, .abbreviation, .number, .ordinal, .handle, .hashtag, .url, .email: break
    default: return nil
    }
    if word.can(.relative), !word.can(.article) {
      return nil  // read with its clause
    }
    if word.possible.contains(.article) {
      if let phrase = aFew(index, range, table, preposition) { return phrase }
      if let together = together(index, range, table, preposition) { return together }
    }
    if word.can(.pronoun), !word.can(.article) || word.classes == .pronoun {
      table.decide(index, .pronoun)
      return pronoun(index, table, preposition)
    }
    if word.can([.adverb, .adjective]), !word.can([.article, .verbal, .numeral]),
      !tagger.inflectedAdjective(index, table), index > range.lowerBound,
      index + 1 < range.upperBound,
      table.words[index - 1].can([.preposition, .coordinator])
        || table.words[index - 1].isNominal && tokens[index - 1].kind == .word,
      tagger.inflectedAdjective(index + 1, table),
      !table.words[index + 1].can([.finite, .article]),
      !word.facts.contains(.clauseAdverb), let head = head(from: index + 1, range, table)
    {
      return build(index, head, range, table, preposition)
    }
    if isDegree(index, table), index + 1 < range.upperBound, !tokens[index + 1].isPunctuation,
      tagger.inflectedAdjective(index + 1, table) || table.words[index + 1].only(.numeral),
      !table.words[index + 1].can([.finite, .article]),
      let head = head(from: index + 1, range, table)
    {
      return build(index, head, range, table, preposition)
    }
    guard let head = head(from: index, range, table) else {
      if word.can(.article), let elliptical = elliptical(index, range, table, preposition) {
        return elliptical
      }
      if word.can(.article), word.can(.pronoun) {
        table.decide(index, .pronoun)
        return pronoun(index, table, preposition)
      }
      if vocabulary.isOthers(token.hash),
        index == range.lowerBound || !table.words[index - 1].possible.contains(.article),
        let reading = table.reading(index, .adjective)
      {
        // "was andere sagen"
        table.decide(index, .adjective)
        var phrase = Phrase(
          tokens: index..<(index + 1), head: index, agreement: reading.ending.strong,
          preposition: preposition)
        phrase.isPronoun = true
        return phrase
      }
      if word.can(.numeral), token.kind != .ordinal, !word.can([.article, .adverb]) {
        table.decide(index, .numeral)
        var phrase = Phrase(
          tokens: index..<(index + 1), head: index,
          agreement: token.hash == vocabulary.eins ? Agreement.neuter : .plural,
          preposition: preposition)
        phrase.isPronoun = true
        return phrase
      }
      return nil
    }
    return build(index, head, range, table, preposition)
  }

  /// "Die beiden schwiegen", "die meisten davon", "den dreien": an article and how many, for those named before.
  private func together(
    _ index: Int, _ range: Range<Int>, _ table: WordDraft, _ preposition: Int
  ) -> Phrase? {
    let number = index + 1
    guard number < range.upperBound, vocabulary.isDefiniteArticle(tokens[index].hash),
      tokens[number].kind == .word, !tokens[number].isCapital,
      tokens[number].hash == vocabulary.beiden || tokens[number].hash == vocabulary.meisten
        || tokens[number].hash == vocabulary.einen && tokens[index].hash == vocabulary.die
        || table.words[number].only(.numeral),
      !tagger.isAfterComma(index, range, table), head(from: index, range, table) == nil,
      let article = table.reading(index, .article)
    else { return nil }
    let plural = article.agreement.intersection(.plural)
    guard !plural.isEmpty else { return nil }
    table.words[index].classes = .article
    var phrase = Phrase(
      tokens: index..<(number + 1), head: number, agreement: plural, preposition: preposition)
    phrase.isPronoun = true
    phrase.isDefinite = true
    return phrase
  }

  /// "ein paar Leute": a plural, whatever "ein" looks like.
  private func aFew(
    _ index: Int, _ range: Range<Int>, _ table: WordDraft, _ preposition: Int
  ) -> Phrase? {
    guard index + 2 < range.upperBound, tokens[index].hash == vocabulary.ein,
      tokens[index + 1].hash == vocabulary.paar, !tokens[index + 1].isCapital,
      let head = head(from: index + 2, range, table),
      var phrase = build(index + 2, head, range, table, preposition)
    else { return nil }
    table.words[index].classes = .article
    table.words[index + 1].classes = .numeral
    phrase.tokens = index..<phrase.tokens.upperBound
    let plural = phrase.agreement.intersection(.plural)
    if !plural.isEmpty { phrase.agreement = plural }
    return phrase
  }

  /// "sehr gute Leute", "knapp 20 Euro": an adverb of degree belongs to what it measures.
  private func isDegree(_ index: Int, _ table: WordDraft) -> Bool {
    table.words[index].only([.adverb, .adjective])
      && table.words[index].facts.contains(.degree)
  }

  /// "Die letzten kamen spät": an article and an adjective that stands for its noun.
  private func elliptical(
    _ index: Int, _ range: Range<Int>, _ table: WordDraft, _ preposition: Int
  ) -> Phrase? {
    var end = index + 1
    while end < range.upperBound, tokens[end].isWord || tokens[end].kind == .ordinal,
      tagger.inflectedAdjective(end, table), !table.words[end].can([.finite, .infinitive])
    {
      end += 1
    }
    guard end > index + 1, let article = table.reading(index, .article) else { return nil }
    var agreement = article.agreement
    for token in (index + 1)..<end {
      table.decide(token, .adjective)
      let narrowed = agreement.intersection(table.words[token].agreement)
      if !narrowed.isEmpty { agreement = narrowed }
    }
    table.decide(index, .article)
    if preposition >= 0 {
      let cases = table.reading(preposition, .preposition)?.agreement ?? .any
      if !agreement.intersection(cases).isEmpty { agreement = agreement.intersection(cases) }
    }
    var phrase = Phrase(
      tokens: index..<end, head: end - 1, agreement: agreement, preposition: preposition)
    phrase.isDefinite = !vocabulary.isIndefinite(table.words[index].lexeme)
    return phrase
  }

  func pronoun(_ index: Int, _ table: WordDraft, _ preposition: Int) -> Phrase {
    var phrase = Phrase(
      tokens: index..<(index + 1), head: index, agreement: table.words[index].agreement,
      preposition: preposition)
    phrase.isPronoun = true
    return phrase
  }
}
