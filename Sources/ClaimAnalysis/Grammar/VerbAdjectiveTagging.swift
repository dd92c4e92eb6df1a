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
      if tokens[index].hash == vocabulary.weiss,
        !hasOtherSureFinite(index, range, table) || knowsBeforePair(index, range, table)
      {
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
    if opens || !word.can(.finite)
      || isBehindPreposition(index, noun, adjective, range, table)
    {
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
    if isSecondAttribute(index, adjective, range, table)
      || isInInfinitiveClause(index, range, table) || isRatherAdjective(index, noun, range, table)
    {
      table.words[index].classes = .adjective
      return
    }
    let isName = table.words[noun].only(.name)
    let other = hasOtherSureFinite(index, range, table)
    // "Die SPD attackierte Söder und warf ihm Versagen vor": each of two verbs has its conjunct.
    let isFirst =
      before.isNominal && !hasFiniteBefore(index, range, table) && hasPairBehind(noun, range, table)
    if other, !(isName && startsSegment(index, range)), !isFirst {
      table.words[index].classes = .adjective
    } else {
      table.words[index].classes = word.classes.subtracting(.adjective)
    }
  }

  private func hasFiniteBefore(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    anyBefore(index, range) {
      (!tokens[$0].isCapital || $0 == range.lowerBound) && table.words[$0].can(.finite)
    }
  }

  /// Whether a token of the segment before another passes a test, from the nearest on.
  private func anyBefore(_ index: Int, _ range: Range<Int>, _ test: (Int) -> Bool) -> Bool {
    var position = index - 1
    while position >= range.lowerBound, !isSegmentEnd(position) {
      if test(position) { return true }
      position -= 1
    }
    return false
  }

  /// "… und warf", "… und dann warf": a conjunction with a sure finite verb close behind it.
  private func hasPairBehind(_ noun: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = noun + 1
    while position + 1 < range.upperBound, !isSegmentEnd(position) {
      if table.words[position].only(.coordinator) {
        return ((position + 1)..<min(position + 3, range.upperBound)).contains {
          !tokens[$0].isCapital && table.words[$0].only(.finite)
        }
      }
      position += 1
    }
    return false
  }

  /// "der nichts weiß oder schweigt": a pronoun that can be its subject, no other verb before "weiß", and
  /// one behind the conjunction.
  private func knowsBeforePair(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let next = index + 1
    guard next + 1 < range.upperBound, table.words[next].can(.coordinator) else { return false }
    var hasSubject = false
    var position = index - 1
    while position >= range.lowerBound, !isSegmentEnd(position) {
      let word = table.words[position]
      if !tokens[position].isCapital, word.only(.finite) || isAuxiliary(position, table) {
        return false
      }
      if let who = table.reading(position, [.relative, .pronoun]),
        who.agreement.sharesCase(.nominative)
      {
        hasSubject = true
      }
      position -= 1
    }
    return hasSubject && segmentHasFinite(next, range, table)
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
    let isBefore = anyBefore(index, range) {
      (!tokens[$0].isCapital || $0 == range.lowerBound)
        && (table.words[$0].only(.finite) || isAuxiliary($0, table))
    }
    if isBefore { return true }
    var position = index + 1
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

  func isAuxiliary(_ index: Int, _ table: WordDraft) -> Bool {
    table.words[index].facts.contains(.auxiliary)
  }
}
