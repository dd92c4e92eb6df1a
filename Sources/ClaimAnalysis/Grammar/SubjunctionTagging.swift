// Room: Grammar. Which words open a subordinate clause, and which of them are adverbs, prepositions or
// coordinators. May enter: tokens, words and the lexicon.

extension Tagger {
  func subjunction(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let classes = table.words[index].classes
    guard classes.contains(.subjunction) else { return }
    if tokens[index].hash == vocabulary.als, index > range.lowerBound, index + 1 < range.upperBound,
      vocabulary.isMeasure(tokens[index - 1].hash)
        || index == range.lowerBound + 1 && table.words[index + 1].only(.preposition)
    {
      // "mehr als 20 Firmen", "Anders als im Mai"
      table.words[index].classes = .comparator
      return
    }
    if tokens[index].hash == vocabulary.je, index + 1 < range.upperBound,
      tokens[index + 1].hash == vocabulary.nach
    {
      // "Je nach Bedarf"
      table.words[index].classes = .adverb
      return
    }
    if classes.intersection([
      .adverb, .comparator, .interrogative, .coordinator, .particle, .preposition,
    ]).isEmpty {
      table.words[index].classes = .subjunction
      return
    }
    if tokens[index].hash == vocabulary.damit, index > range.lowerBound,
      tokens[index - 1].hash == vocabulary.und,
      !isSubjectPronoun(index + 1, range, table) || !segmentEndsInFinite(index, range, table)
    {
      // "verschlüsselt Daten und macht sie damit / und damit den Rechner unbrauchbar"
      table.words[index].classes = .adverb
      return
    }
    if tokens[index].hash == vocabulary.wie, comparesBefore(index, range, table) {
      table.words[index].classes = .comparator
      return
    }
    if vocabulary.isAlsWie(tokens[index].hash),
      index > range.lowerBound || tokens[index].hash == vocabulary.wie,
      comparesParticiple(index, range, table)
    {
      table.words[index].classes = .comparator
      return
    }
    if tokens[index].hash == vocabulary.wie, index == range.lowerBound,
      comparesFirst(index, range, table)
    {
      table.words[index].classes = .comparator
      return
    }
    if tokens[index].hash == vocabulary.wie, startsSegment(index, range),
      comparesPhrase(index, range, table)
    {
      table.words[index].classes = .comparator
      return
    }
    if tokens[index].hash == vocabulary.wie, isMeasuredQuestion(index + 1, range, table) {
      table.words[index].classes = .interrogative
      return
    }
    if tokens[index].hash == vocabulary.wie, asksHowMany(index, range, table) {
      table.words[index].classes = .interrogative
      return
    }
    let starts =
      startsSegment(index, range) || afterCoordinator(index, range, table)
      || afterFocusAdverb(index, range, table) || isBareConjunction(index, range, table)
    let next = index + 1
    let verbSecond =
      next < range.upperBound && !tokens[next].isCapital
      && table.words[next].can(.finite)
      && (!table.words[next].can([.adjective, .article])
        // "Damit formulierte er ein Ziel"
        || tokens[index].hash == vocabulary.damit && index == range.lowerBound
          && isSubjectPronoun(next + 1, range, table) && table.words[next + 1].only(.pronoun))
      && !(isAtEndOfSegment(next, range) && vocabulary.isAlsWie(tokens[index].hash))
    if tokens[index].hash == vocabulary.als, index > range.lowerBound,
      tokens[index - 1].kind == .comma,
      next < range.upperBound, isSubjunctiveForm(next, table)
    {
      // "Es klang, als habe er Angst."
      table.words[index].classes = .subjunction
      return
    }
    if starts, !verbSecond, !isInverted(index, range, table),
      afterCoordinator(index, range, table)
        ? segmentHasFinite(index, range, table) : hasFiniteBeforeNextMain(index, range, table)
    {
      var kept: WordClass = .subjunction
      if classes.contains(.interrogative) { kept.insert(.interrogative) }
      table.words[index].classes = kept
      return
    }
    let rest = classes.subtracting(.subjunction)
    table.words[index].classes =
      rest.contains(.comparator)
      ? .comparator : (rest.contains(.preposition) ? .preposition : rest)
  }

  /// The first of two or three words between quotation marks, and no verb among them.
  func isQuotedPhrase(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index > range.lowerBound, tokens[index - 1].kind == .openQuote else { return false }
    var close = index + 1
    while close < range.upperBound, close - index < 5, tokens[close].kind != .closeQuote {
      if !tokens[close].isWord || !tokens[close].isCapital && table.words[close].can(.verbal) {
        return false
      }
      close += 1
    }
    return close > index + 1 && close < range.upperBound && tokens[close].kind == .closeQuote
  }

  /// "Wie lange können sie warten?": the verb stands second, behind the question and its measure.
  func isMeasuredQuestion(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let verb = index + 1
    guard verb + 1 < range.upperBound, table.words[index].can([.adverb, .adjective]),
      !table.words[index].can([.pronoun, .article]), table.words[verb].can(.finite),
      table.words[verb].only(.finite) || table.words[verb].facts.contains(.auxiliary)
    else { return false }
    return table.words[verb + 1].can([.article, .pronoun]) || tokens[verb + 1].isCapital
  }

  func isSubjectPronoun(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index < range.upperBound, let reading = table.reading(index, .pronoun) else {
      return false
    }
    return !reading.persons.isEmpty && reading.agreement.sharesCase(.nominative)
  }

  func isSubjunctiveForm(_ index: Int, _ table: WordDraft) -> Bool {
    guard !tokens[index].isCapital, let reading = table.reading(index, .finite) else {
      return false
    }
    return !reading.moods.intersection([.subjunctive1, .subjunctive2]).isEmpty
  }

  /// "Als Lehrer ging er nach Rom": the subject follows the first finite verb of the segment, so
  /// the verb stands in the second place.
  func isInverted(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index + 1
    while position < range.upperBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital,
        table.words[position].only(.finite) || opensBracket(position, range, table)
          || isRoleBefore(position, index, range, table)
      {
        let next = position + 1
        guard next < range.upperBound, !isSegmentEnd(next) else { return false }
        let word = table.words[next]
        if word.can(.preposition) || word.can([.coordinator, .comparator]) { return false }
        return word.can([.pronoun, .article, .noun, .name, .numeral]) && !word.can(.finite)
      }
      position += 1
    }
    return false
  }

  /// "Als Täter gelten Anhänger des Regimes": a bare noun behind the first word of the sentence, the
  /// verb, and then a phrase that no verb closes.
  private func isRoleBefore(
    _ position: Int, _ index: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    guard position == index + 2,
      index == range.lowerBound || index == range.lowerBound + 1
        || afterCoordinator(index, range, table),
      table.words[position].can(.finite),
      tokens[index].hash == vocabulary.als, table.words[index + 1].can(.noun)
    else { return false }
    let end = segmentEnd(behind: position, range)
    return !table.words[end - 1].can(.finite) || tokens[end - 1].isCapital
  }

  /// "Als Ziele werden Firmen genannt": an auxiliary whose bracket a form closes that is not finite.
  func opensBracket(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard table.words[index].facts.contains(.auxiliary), table.words[index].can(.finite) else {
      return false
    }
    var end = segmentEnd(behind: index, range)
    while end > index + 2, tokens[end - 1].kind == .closeQuote { end -= 1 }
    let last = table.words[end - 1]
    return end - 1 > index + 1 && last.can([.participle, .infinitive]) && !last.can(.finite)
  }

  func segmentHasFinite(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index + 1
    while position < range.upperBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital, table.words[position].can(.finite) { return true }
      position += 1
    }
    return false
  }

  func afterFocusAdverb(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index > range.lowerBound + 1, table.words[index - 1].only([.adverb, .adjective]) else {
      return index == range.lowerBound + 1 && table.words[index - 1].can(.adverb)
    }
    return startsSegment(index - 1, range)
  }

  /// Whether a finite verb can close a clause opened here: at the end of this segment, or of a
  /// later one if the clause is interrupted.
  func hasFiniteBeforeNextMain(
    _ index: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    var position = index + 1
    var lastWord = -1
    while position < range.upperBound {
      if tokens[position].kind == .openBracket {
        // "wie Minister Berg (CSU) am Abend sagte"
        position = closingBracket(position, range) + 1
        continue
      }
      if isSegmentEnd(position) {
        if lastWord >= 0, !tokens[lastWord].isCapital, table.words[lastWord].can(.finite) {
          return true
        }
        // A finite verb inside the segment, followed by something extraposed, or an embedded clause.
        for inner in (index + 1)..<position
        where !tokens[inner].isCapital && table.words[inner].can(.finite)
          && !table.words[inner].can(.adjective)
        {
          return true
        }
        guard
          tokens[position].kind == .comma
            || tokens[position].kind == .dash && !vocabulary.isAlsWie(tokens[index].hash),
          lastWord >= 0
        else { return false }
        // Nothing yet: an embedded clause may stand between.
        position += 1
        continue
      }
      if tokens[position].isWord { lastWord = position }
      position += 1
    }
    guard lastWord >= 0 else { return false }
    return !tokens[lastWord].isCapital && table.words[lastWord].can(.finite)
  }
}
