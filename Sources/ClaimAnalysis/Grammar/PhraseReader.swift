// Room: Grammar. Base noun phrases: from article to head and name. May enter: tagged words.

/// Finds the base noun phrases and pronouns of a sentence.
struct PhraseReader {
  let tokens: ContiguousArray<Token>
  let vocabulary: Vocabulary
  let tagger: Tagger

  /// Appends the phrases of a sentence, and notes them for their tokens.
  func read(_ range: Range<Int>, _ syntax: SyntaxDraft) {
    let table = syntax.table
    var index = range.lowerBound
    var preposition = -1
    while index < range.upperBound {
      let word = table.words[index]
      if word.only(.preposition) {
        preposition = index
        index += 1
        continue
      }
      if let phrase = phrase(at: index, range, table, preposition) {
        for token in phrase.tokens { syntax.phraseOf[token] = Int32(syntax.phrases.count) }
        index = phrase.tokens.upperBound
        syntax.phrases.append(phrase)
        preposition = -1
        continue
      }
      if tokens[index].kind != .openQuote,
        !word.can([.adverb, .adjective]) || standsAlone(index, range, table)
      {
        preposition = -1
      }
      index += 1
    }
  }

  /// "unter anderem die Zeitung", "von dort den Blick": what fills its preposition by itself.
  private func standsAlone(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index + 1 < range.upperBound, table.words[index + 1].can([.article, .pronoun, .name])
    else { return false }
    return vocabulary.fillsPreposition(tokens[index].hash)
      || tagger.inflectedAdjective(index, table)
  }

  func phrase(
    at index: Int, _ range: Range<Int>, _ table: WordDraft, _ preposition: Int
  ) -> Phrase? {
    let word = table.words[index]
    let token = tokens[index]
    if word.can(.relative), !word.can(.article) {
      return nil  // read with its clause
    }
    switch token.kind {
    case .word, .abbreviation, .number, .ordinal, .handle, .hashtag, .url, .email: break
    default: return nil
    }
    if word.can(.relative), !word.can(.article) {
      return nil  // read with its clause
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

  /// "sehr gute Leute", "knapp 20 Euro": an adverb of degree belongs to what it measures.
  private func isDegree(_ index: Int, _ table: WordDraft) -> Bool {
    guard table.words[index].only([.adverb, .adjective]) else { return false }
    var found = false
    table.forEachReading(index) {
      if $0.wordClass == .adverb, table.lexicon[$0.lexeme].adverb.contains(.degree) { found = true }
    }
    return found
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

  /// The head noun or name that a phrase beginning here leads to, or `nil`.
  func head(from index: Int, _ range: Range<Int>, _ table: WordDraft) -> Int? {
    var position = index
    let opensWithArticle = table.words[index].can(.article)
    if opensWithArticle { position += 1 }
    var steps = 0
    while position < range.upperBound, steps < 14 {
      let token = tokens[position]
      let word = table.words[position]
      steps += 1
      switch token.kind {
      case .openQuote, .closeQuote:
        guard opensWithArticle || steps > 1 else { return nil }
        position += 1
        continue
      case .comma:
        if position > index, position + 2 < range.upperBound, isNumberWord(position - 1, table),
          isNumberWord(position + 1, table), table.words[position + 2].isNominal
        {
          // "zwei, drei Wochen"
          position += 1
          continue
        }
        guard position > index, tagger.inflectedAdjective(position - 1, table) else { return nil }
        if !tagger.leadsToAdjective(position, range, table) {
          // "ein maskierter, mit einer Sichel bewaffneter Mann"
          return opensWithArticle ? extended(index, behind: position, range, table) : nil
        }
        position +=
          position + 1 < range.upperBound && table.words[position + 1].can(.coordinator) ? 2 : 1
        continue
      case .number, .ordinal:
        if let second = behindHyphen(position, from: index, range, table) {
          position = second
          continue
        }
        if isYear(position, table) { return nil }
        position += 1
        continue
      case .symbol:
        guard position > index else { return nil }
        position += 1
        continue
      case .handle, .hashtag, .url, .email: return position
      default: if token.isPunctuation { return nil }
      }
      // "ein 40 Jahre alter Mann".
      if opensWithArticle, position > index + 1, tagger.isMeasured(position, range, table) {
        position += 1
        continue
      }
      if token.shape.contains(.endsInHyphen), token.isCapital, position > index,
        let rest = otherHalf(position, range, table)
      {
        position = rest
        continue
      }
      if word.isNominal, token.isCapital || word.only(.nominal) {
        if let second = behindHyphen(position, from: index, range, table) {
          position = second
          continue
        }
        return behindQuote(position, range, table) ?? position
      }
      if isModifier(position, table) {
        position += 1
        continue
      }
      if word.can(.coordinator), position > index, position + 1 < range.upperBound,
        tagger.inflectedAdjective(position - 1, table)
          || opensWithArticle && position > index + 1
            && table.words[position - 1].can([.adverb, .adjective]),
        tagger.leadsToAdjective(position, range, table)
      {
        position += 1
        continue
      }
      if position > index, word.can([.adverb, .adjective]), !word.can(.verbal),
        leadsOn(position, range, table)
      {
        position += 1
        continue
      }
      if word.can(.article),
        position == index
          || position == index + 1
            && vocabulary.canFollow(token.hash, determiner: tokens[index].hash)
            && (token.hash != vocabulary.einen || tokens[index].hash == vocabulary.die)
      {
        position += 1
        continue
      }
      if tagger.isInfinitiveForAdjective(position, range, table) {
        position += 1
        continue
      }
      if opensWithArticle, !vocabulary.isMeasure(tokens[index].hash),
        !vocabulary.fillsPreposition(tokens[index].hash)
      {
        return extended(index, behind: index, range, table)
      }
      return nil
    }
    return nil
  }

  private func isNumberWord(_ index: Int, _ table: WordDraft) -> Bool {
    tokens[index].kind == .word && table.words[index].can(.numeral)
      && table.words[index].only([.numeral, .pronoun, .adjective])
  }

  /// "Staats- und Wirtschaftsrechtler", "Grund-, Haupt- und Realschulen": where the compound goes on
  /// whose second half the word lacks.
  private func otherHalf(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Int? {
    let next = index + 2
    guard next < range.upperBound, tokens[next].kind == .word, tokens[next].isCapital,
      table.words[next].isNominal
    else { return nil }
    if tokens[index + 1].kind == .comma {
      return tokens[next].shape.contains(.endsInHyphen) && otherHalf(next, range, table) != nil
        ? next : nil
    }
    return table.words[index + 1].can(.coordinator) && tokens[index + 1].isWord ? next : nil
  }

  /// "3 - Sterne - Hotel", "das Preis - Leistungs - Verhältnis": the next half of a compound whose
  /// hyphens have blanks around them.
  private func behindHyphen(
    _ index: Int, from first: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Int? {
    let next = index + 2
    guard next < range.upperBound, tagger.isHyphen(index + 1), tokens[next].kind == .word,
      tokens[next].isCapital, table.words[next].isNominal
    else { return nil }
    if tokens[index].kind == .number || tokens[index].end - tokens[index].start == 1 { return next }
    if next + 2 < range.upperBound, tagger.isHyphen(next + 1), tokens[next + 2].isCapital,
      table.words[next + 2].isNominal, next + 3 >= range.upperBound || !tagger.isHyphen(next + 3)
    {
      // "Preis - Leistungs - Verhältnis", but "der Chef - Meier - schwieg".
      return table.words[next + 2].can(.noun) && !table.words[next].can(.name) ? next : nil
    }
    // "im Spa - Bereich", "dem Yoga - Lehrer": an article that the second half agrees with, and not
    // the first.
    guard index > first, table.words[next].can(.noun),
      let article = table.reading(first, [.article, .adjective])
    else { return nil }
    let cases = article.wordClass == .article ? article.agreement : article.ending.strong
    return tagger.agrees(next, cases, table)
      && (!table.words[index].facts.contains(.knownNoun) || !tagger.agrees(index, cases, table))
      ? next : nil
  }

  /// „Spiegel“-Redakteur: the second half of a compound whose first stands in quotation marks.
  private func behindQuote(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Int? {
    let head = index + 3
    guard head < range.upperBound, tokens[index + 1].kind == .closeQuote, tokens[head].isCapital,
      tokens[head].kind == .word, table.words[head].isNominal,
      tokens[index + 1].end == tokens[index + 2].start, tokens[index + 2].end == tokens[head].start,
      tokens[index + 2].end - tokens[index + 2].start == 1
    else { return nil }
    return head
  }

  /// "im Januar 2015 insgesamt 17 Menschen": a number of four digits before an adverb counts nothing.
  private func isYear(_ index: Int, _ table: WordDraft) -> Bool {
    let token = tokens[index]
    guard token.kind == .number, token.end - token.start == 4, index + 1 < tokens.count else {
      return false
    }
    let first = tagger.bytes[token.range.lower]
    guard first == 0x31 || first == 0x32 else { return false }
    let next = tokens[index + 1]
    return next.kind == .number
      || !next.isCapital && table.words[index + 1].only([.adverb, .numeral, .article])
  }

  /// "Wiener" before "Expertin".
  private func isPlaceAdjective(_ index: Int, _ table: WordDraft) -> Bool {
    tokens[index].isCapital && table.words[index].classes == .adjective
      && table.words[index].facts.contains(.anyAdjective)
  }

  private func isModifier(_ index: Int, _ table: WordDraft) -> Bool {
    let word = table.words[index]
    if word.can(.numeral) { return true }
    guard word.can(.adjective) else { return false }
    if !tagger.inflectedAdjective(index, table) { return false }
    return !word.can([.article, .preposition])
  }

  private func leadsOn(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index + 1
    while position < range.upperBound, position - index < 4 {
      if tagger.inflectedAdjective(position, table) || table.words[position].can(.numeral) {
        return true
      }
      guard table.words[position].can([.adverb, .adjective]), !table.words[position].can(.verbal)
      else { return false }
      position += 1
    }
    return false
  }

  /// The head behind an extended attribute ("der am Montag festgenommene Mann").
  private func extended(
    _ index: Int, behind start: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Int? {
    var position = start + 2
    while position < range.upperBound, position - start < 14 {
      let token = tokens[position]
      if token.isPunctuation, token.kind != .openQuote, token.kind != .closeQuote { return nil }
      if !token.isCapital, table.words[position].only(.finite) { return nil }
      let last = isPlaceAdjective(position - 1, table) ? position - 2 : position - 1
      if token.isCapital, table.words[position].isNominal, last > start + 1,
        tagger.inflectedAdjective(last, table),
        let adjective = table.reading(last, .adjective),
        tagger.agrees(
          position,
          adjective.ending.any.intersection(
            table.words[index].agreement.isEmpty
              ? (table.reading(index, .article)?.agreement ?? .any) : table.words[index].agreement),
          table),
        adjective.flags.contains(.fromParticiple) || adjective.flags.contains(.guessed)
          || !table.words[last - 1].can([.preposition, .article])
      {
        return position
      }
      position += 1
    }
    return nil
  }
}
