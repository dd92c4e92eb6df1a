// Room: Grammar. The noun or name that a phrase leads to. May enter: tagged words.

extension PhraseReader {
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
        position += spanOfNumbers(position, range, table)
        continue
      case .symbol:
        guard position > index else { return nil }
        position += 1
        continue
      case .handle, .hashtag, .url, .email: return position
      case .dash:
        guard opensWithArticle, position == index + 1,
          let closing = dashBehindAttribute(position, range, table)
        else { return nil }
        position = closing + 1
        continue
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
        position += spanOfNumbers(position, range, table)
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

  /// "einer – noch nicht vorhandenen – Impfung": the second dash, right behind an adjective with its
  /// ending and before a noun.
  private func dashBehindAttribute(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Int? {
    var position = index + 1
    while position + 1 < range.upperBound, position - index < 8 {
      if tokens[position].kind == .dash {
        let isAttribute =
          position > index + 1 && tagger.inflectedAdjective(position - 1, table)
          && tokens[position + 1].isCapital && table.words[position + 1].isNominal
        return isAttribute ? position : nil
      }
      if tokens[position].isPunctuation { return nil }
      position += 1
    }
    return nil
  }

  /// "vier bis sechs Wochen", "30 oder 40 Leute": how many words a number and another one after it take.
  private func spanOfNumbers(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Int {
    let last = index + 2
    guard last + 1 < range.upperBound, isCount(index, table), isCount(last, table),
      tokens[index + 1].hash == vocabulary.bis || tokens[index + 1].hash == vocabulary.oder,
      table.words[last + 1].isNominal
    else { return 1 }
    return 3
  }

  private func isCount(_ index: Int, _ table: WordDraft) -> Bool {
    tokens[index].kind == .number || isNumberWord(index, table)
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
      // "ein positiv Getesteter"
      if tokens[position].isCapital, table.words[position].can(.noun),
        let adjective = table.reading(position, .adjective), adjective.ending != .none,
        adjective.flags.contains(.fromParticiple)
      {
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
    // "die erste von sechs neuen Brücken"
    let isPart =
      start == index && position < range.upperBound && tokens[position].hash == vocabulary.von
      && tagger.inflectedAdjective(start + 1, table)
    while position < range.upperBound, position - start < 14 {
      let token = tokens[position]
      if token.isPunctuation, token.kind != .openQuote, token.kind != .closeQuote { return nil }
      if !token.isCapital, table.words[position].only(.finite) { return nil }
      var last = isPlaceAdjective(position - 1, table) ? position - 2 : position - 1
      // die so bezeichneten „Retter“
      if tokens[last].kind == .openQuote { last -= 1 }
      if token.isCapital, start == index, position > start + 2,
        tagger.isParticipleNoun(
          position, of: index, table.reading(index, .article)?.agreement ?? .any, range, table)
      {
        return position
      }
      if token.isCapital, table.words[position].isNominal, last > start + 1,
        tagger.inflectedAdjective(last, table), !tagger.hasArticleOfItsOwn(last, start, table),
        let adjective = table.reading(last, .adjective),
        tagger.agrees(
          position,
          adjective.ending.any.intersection(
            table.words[index].agreement.isEmpty
              ? (table.reading(index, .article)?.agreement ?? .any) : table.words[index].agreement),
          table),
        adjective.flags.contains(.fromParticiple) || adjective.flags.contains(.guessed)
          || !isPart && !table.words[last - 1].can([.preposition, .article])
      {
        return position
      }
      position += 1
    }
    return nil
  }
}
