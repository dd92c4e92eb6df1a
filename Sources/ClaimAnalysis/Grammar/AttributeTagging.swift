// Room: Grammar. What stands around an adjective that could be a verb form.
// May enter: tokens, words, the lexicon.

extension Tagger {
  /// "für besonders gefährdete Leute": between the preposition and the noun that it governs stand
  /// adverbs and adjectives only.
  func isBehindPreposition(
    _ index: Int, _ noun: Int, _ adjective: Reading, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    var first = index - 1
    while first > range.lowerBound, table.words[first].only(.adverb) { first -= 1 }
    guard first >= range.lowerBound, first < index - 1, table.words[first].only(.preposition),
      let preposition = table.reading(first, .preposition)
    else { return false }
    return agrees(noun, adjective.ending.any.intersection(preposition.agreement), table)
  }

  /// ", frische Milch holen", "Weite Teile fehlen": a form in -e that only a Konjunktiv I could make a
  /// finite verb, right before its noun, of a verb that tells nothing, where nobody stands before it
  /// who could do it, or another verb closes the clause.
  func isRatherAdjective(
    _ index: Int, _ noun: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    guard noun == index + 1, let verb = table.reading(index, .finite),
      verb.moods.isDisjoint(with: [.preterite, .subjunctive2]),
      table.words[index].possible.isDisjoint(with: [.participle, .infinitive]),
      table.lexicon[verb.lexeme].verb.isDisjoint(with: [
        .saying, .thinking, .content, .auxiliary,
      ])
    else { return false }
    if index == range.lowerBound { return segmentHasFinite(index, range, table) }
    return tokens[index - 1].kind == .comma || table.words[index - 1].only(.subjunction)
      || hasVerbBefore(index, range, table) || segmentEndsInFinite(index, range, table)
  }

  /// "Die Bauern fordern am Montag schnelle Hilfe": another form that may be the finite verb.
  func hasVerbBefore(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
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
  func isInInfinitiveClause(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    if index > range.lowerBound + 2, table.words[index - 1].only(.coordinator),
      table.words[index - 2].can(.zuInfinitive)
        || table.words[index - 2].can(.infinitive) && table.words[index - 3].classes == .zu
    {
      return true
    }
    var start = index
    while start > range.lowerBound, !isSegmentEnd(start - 1) { start -= 1 }
    // ", gesunden Leuten etwas vorzuschreiben"
    if start == index, start > range.lowerBound, tokens[start - 1].kind == .comma,
      table.reading(index, .finite)?.moods.contains(.preterite) == false,
      endsInZu(index, range, table)
    {
      return true
    }
    // "waren Boten, befristete Kräfte und Lehrlinge betroffen"
    if start == index, isInOpenBracket(index, range, table) { return true }
    // "darunter auch bekannte Leute"
    if tokens[start].hash == vocabulary.darunter, start > range.lowerBound { return true }
    return tokens[start].hash == vocabulary.um && table.words[start].classes == .subjunction
  }

  /// "dieser hohe, jetzt auch vom Amt bestätigte Wert": an adjective with the same ending before the comma
  /// that opens the segment, and nothing that could do it between.
  func isSecondAttribute(
    _ index: Int, _ adjective: Reading, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    var start = index
    while start > range.lowerBound, !isSegmentEnd(start - 1), index - start < 6 { start -= 1 }
    let before = start - 2
    guard before > range.lowerBound, tokens[start - 1].kind == .comma, !tokens[before].isCapital,
      inflectedAdjective(before, table), !table.words[before].can(.pronoun),
      table.reading(before, .adjective)?.ending == adjective.ending
    else { return false }
    return !(start..<index).contains {
      table.words[$0].can(.pronoun) || table.words[$0].only(.finite)
    }
  }

  /// Whether the segment ends with an infinitive with "zu".
  func endsInZu(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let last = segmentEnd(behind: index, range) - 1
    guard !tokens[last].isCapital else { return false }
    return table.words[last].can(.zuInfinitive)
      || table.words[last].can(.infinitive) && table.words[last - 1].classes == .zu
  }

  /// A participle ends the segment, and the auxiliary that it belongs to waits for it before the comma.
  func isInOpenBracket(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index > range.lowerBound, tokens[index - 1].kind == .comma else { return false }
    let last = segmentEnd(behind: index, range) - 1
    guard !tokens[last].isCapital, table.words[last].can(.participle), last > index + 1,
      !table.words[last].can(.finite)
    else { return false }
    var position = index - 2
    while position >= range.lowerBound, tokens[position].kind != .colon {
      let word = table.words[position]
      if !tokens[position].isCapital || position == range.lowerBound {
        if isAuxiliary(position, table), word.can(.finite) { return true }
        if word.can([.participle, .finite]), !word.can(.adjective) { return false }
      }
      position -= 1
    }
    return false
  }

  /// Whether an article stands before it in its segment that its own noun has not followed yet, and
  /// that agrees with the adjective and the noun here.
  func opensAttribute(
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
              && (next.can(.preposition)
                && (!isAfterComma(position, range, table) || endsInZu(index, range, table))
                // "Die jetzt veröffentlichten Zahlen": no verb stands third.
                || position + 2 == index && next.only(.adverb)))
      }
      position -= 1
    }
    return false
  }
}
