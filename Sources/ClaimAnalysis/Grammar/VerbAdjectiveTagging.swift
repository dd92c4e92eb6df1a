// Room: Grammar. Verb form or adjective, by what stands around it.
// May enter: tokens, words, the lexicon.

extension Tagger {
  /// "verletzte", "laute", "offen": what is a verb form and an adjective, by what stands around it.
  func verbOrAdjective(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let word = table.words[index]
    guard !tokens[index].isCapital || index == range.lowerBound, word.can(.verbal),
      word.can(.adjective), let adjective = table.reading(index, .adjective)
    else { return }
    guard adjective.ending != .none else {
      // A bare adjective that is also a verb form ("offen", "laut"): the verb only where the
      // clause needs one.
      if tokens[index].hash == vocabulary.weiss, !hasOtherSureFinite(index, range, table) {
        // "Das weiß jeder", but "Das Haus ist weiß"
        table.words[index].classes = .finite
        return
      }
      if word.can(.finite), !word.can([.infinitive, .participle]),
        vocabulary.isRareVerbForm(tokens[index].hash)
      {
        table.words[index].classes = word.classes.subtracting(.finite)
      }
      return
    }
    let before = index > range.lowerBound ? table.words[index - 1] : Word()
    let beforeIsPunctuation = index > range.lowerBound && tokens[index - 1].isPunctuation
    guard let noun = nounAhead(index, range, table) else {
      if let pair = nounBehindPair(index, range, table),
        opensAttribute(index, pair, adjective, range, table)
      {
        table.words[index].classes = .adjective
        return
      }
      // An inflected adjective does not stand alone before a verb or a mark.
      if before.can(.article), !before.can(.pronoun) || hasOtherSureFinite(index, range, table) {
        // "Die letzten kamen spät."
        table.words[index].classes = .adjective
      } else if word.can([.finite, .infinitive]) {
        table.words[index].classes = word.classes.subtracting(.adjective)
      }
      return
    }
    let opens =
      before.can([.article, .adjective, .preposition, .numeral])
      && !before.can([.noun, .name, .pronoun]) && !beforeIsPunctuation
    if opens || !word.can(.finite) {
      table.words[index].classes = .adjective
      return
    }
    if noun == index + 1, index > range.lowerBound + 1, before.only(.coordinator),
      table.words[index - 2].can(.adjective),
      table.words[index - 2].ending != .none
        || inflectedAdjective(index - 2, table),
      table.reading(index - 2, .adjective)?.ending == adjective.ending
    {
      // "von jungen und gesunden Menschen"
      table.words[index].classes = .adjective
      return
    }
    guard tokens[noun].isCapital, agrees(noun, adjective.ending.any, table) else {
      table.words[index].classes = word.classes.subtracting(.adjective)
      return
    }
    // "versicherte Waigel", "Der Mann verletzte Passanten" – or "hatte bewaffnete Männer gesehen".
    // "eine kurz nach der Wende eröffnete Bar": an open article waits for its noun.
    if opensAttribute(index, noun, adjective, range, table) {
      table.words[index].classes = .adjective
      return
    }
    if isInInfinitiveClause(index, range, table) || isRatherAdjective(index, noun, range, table) {
      table.words[index].classes = .adjective
      return
    }
    let isName = table.words[noun].only(.name)
    let other = hasOtherSureFinite(index, range, table)
    if other, !(isName && startsSegment(index, range)) {
      table.words[index].classes = .adjective
    } else {
      table.words[index].classes = word.classes.subtracting(.adjective)
    }
  }

  /// ", frische Milch holen": a form in -e that only a Konjunktiv I could make a finite verb, first
  /// behind a comma and right before its noun, of a verb that tells nothing.
  private func isRatherAdjective(
    _ index: Int, _ noun: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    guard noun == index + 1, index > range.lowerBound,
      tokens[index - 1].kind == .comma || hasVerbBefore(index, range, table),
      let verb = table.reading(index, .finite)
    else { return false }
    return verb.moods.isDisjoint(with: [.preterite, .subjunctive2])
      && table.words[index].possible.isDisjoint(with: [.participle, .infinitive])
      && table.lexicon[verb.lexeme].verb.isDisjoint(with: [
        .saying, .thinking, .content, .auxiliary,
      ])
  }

  /// "Die Bauern fordern am Montag schnelle Hilfe": another form that may be the finite verb.
  private func hasVerbBefore(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index - 1
    while position > range.lowerBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital, table.words[position].can(.finite),
        table.words[position].can(.infinitive), !table.words[position].can(.adjective)
      {
        return true
      }
      position -= 1
    }
    return false
  }

  /// "um besonders gefährdete Leute zu schützen", "zu helfen sowie verletzten Leuten beizustehen": a
  /// clause that has no finite verb.
  private func isInInfinitiveClause(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    if index > range.lowerBound + 2, table.words[index - 1].only(.coordinator),
      table.words[index - 2].can(.zuInfinitive)
        || table.words[index - 2].can(.infinitive) && table.words[index - 3].classes == .zu
    {
      return true
    }
    var start = index
    while start > range.lowerBound, !isSegmentEnd(start - 1) { start -= 1 }
    // "darunter auch bekannte Leute"
    if tokens[start].hash == vocabulary.darunter, start > range.lowerBound { return true }
    return tokens[start].hash == vocabulary.um && table.words[start].classes == .subjunction
  }

  /// Whether an article stands before it in its segment that its own noun has not followed yet, and
  /// that agrees with the adjective and the noun here.
  private func opensAttribute(
    _ index: Int, _ noun: Int, _ adjective: Reading, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    var position = index - 1
    while position >= range.lowerBound, !isSegmentEnd(position), index - position < 10 {
      if !tokens[position].isCapital, table.words[position].only(.finite) { return false }
      if let article = table.reading(position, .article), position + 1 < index {
        let next = table.words[position + 1]
        guard
          next.can([.preposition, .adverb]) || tokens[position + 1].hash == vocabulary.als,
          !next.isNominal
        else {
          // "die von einem Virus infizierten Leute": an article with a noun of its own.
          position -= 1
          continue
        }
        let fitting = article.agreement.intersection(adjective.ending.any)
        return !fitting.isEmpty && agrees(noun, fitting, table)
          && (!vocabulary.isDefiniteArticle(tokens[position].hash)
            || adjective.flags.contains(.fromParticiple)
              && (next.can(.preposition) && !isAfterComma(position, range, table)
                // "Die jetzt veröffentlichten Zahlen": no verb stands third.
                || position + 2 == index && next.only(.adverb)))
      }
      position -= 1
    }
    return false
  }

  /// The noun that an adjective here would belong to, over further adjectives, degrees and numbers.
  private func nounAhead(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Int? {
    var position = index + 1
    while position < range.upperBound, position - index < 7 {
      switch tokens[position].kind {
      case .openQuote, .closeQuote, .number, .ordinal:
        position += 1
        continue
      default: break
      }
      if tokens[position].isPunctuation { return nil }
      let word = table.words[position]
      if tokens[position].isCapital { return word.isNominal ? position : nil }
      if inflectedAdjective(position, table) || word.can(.numeral) {
        position += 1
        continue
      }
      if word.only(.adverb) || word.can(.adjective) && !word.can(.verbal) {
        position += 1
        continue
      }
      if word.can(.coordinator), position + 1 < range.upperBound,
        inflectedAdjective(position + 1, table), tokens[position + 1].isCapital == false,
        nounAhead(position + 1, range, table) != nil
      {
        position += 1
        continue
      }
      return nil
    }
    return nil
  }

  /// Whether the segment has another form that can only be a finite verb.
  private func hasOtherSureFinite(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index - 1
    while position >= range.lowerBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital || position == range.lowerBound,
        table.words[position].only(.finite) || isAuxiliary(position, table)
      {
        return true
      }
      position -= 1
    }
    position = index + 1
    while position < range.upperBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital,
        table.words[position].only(.finite) || isAuxiliary(position, table)
      {
        return true
      }
      position += 1
    }
    return false
  }

  private func isAuxiliary(_ index: Int, _ table: WordDraft) -> Bool {
    table.words[index].facts.contains(.auxiliary)
  }
}
