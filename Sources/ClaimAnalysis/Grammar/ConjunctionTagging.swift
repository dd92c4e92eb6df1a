// Room: Grammar. Prepositions, conjunctions and verb particles, which share their forms.
// May enter: tokens, words, the lexicon.

extension Tagger {
  func preposition(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let classes = table.words[index].classes
    let next = index + 1
    let opens = next < range.upperBound && canOpenPhrase(next, table)
    if classes.contains(.postposition), index > range.lowerBound,
      table.words[index - 1].isNominal, !opens || !classes.contains(.preposition)
    {
      table.words[index].classes = .postposition
      return
    }
    if opens, classes.contains(.subjunction) {
      if startsSegment(index, range), !governs(index, next, table),
        hasFiniteBeforeNextMain(index, range, table)
      {
        // "während die Polizei schwieg": no case that the preposition takes.
        table.words[index].classes = .subjunction
        return
      }
      // "während, seit, bis": a conjunction if the segment ends in a finite verb.
      if startsSegment(index, range) || afterCoordinator(index, range, table)
        || isBareConjunction(index, range, table),
        segmentEndsInFinite(index, range, table),
        !isSecondVerb(index, range, table)
      {
        table.words[index].classes = .subjunction
      } else {
        table.words[index].classes = .preposition
      }
      return
    }
    if opens {
      table.words[index].classes = .preposition
      return
    }
    let others = classes.subtracting([.preposition, .postposition])
    if !others.isEmpty {
      table.words[index].classes = others
    } else {
      table.words[index].classes = isAtEndOfSegment(index, range) ? .particle : .preposition
    }
  }

  /// "Er wartet bis sie kommt", "… damit man es sieht": a conjunction without its comma, between a
  /// finite verb and a subject that only a clause can have.
  private func isBareConjunction(
    _ index: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    let next = index + 1
    guard index > range.lowerBound, next < range.upperBound, !tokens[next].isPunctuation,
      !vocabulary.isAlsWie(tokens[index].hash), segmentEndsInFinite(index, range, table)
    else { return false }
    let isArticle = table.reading(next, .article) != nil
    var isSubject = vocabulary.isBis(tokens[index].hash) && isArticle
    table.forEachReading(next) {
      if $0.wordClass == .pronoun, !isArticle, !$0.persons.isEmpty,
        $0.agreement.sharesCase(.nominative),
        !$0.agreement.sharesCase(.dative)
      {
        isSubject = true
      }
    }
    guard isSubject else { return false }
    var position = index - 1
    while position >= range.lowerBound, !isSegmentEnd(position) {
      if table.words[position].can(.finite),
        !tokens[position].isCapital || position == range.lowerBound
      {
        return true
      }
      position -= 1
    }
    return false
  }

  /// Whether an article or pronoun can stand in the case that the preposition before it governs.
  private func governs(_ index: Int, _ next: Int, _ table: WordDraft) -> Bool {
    guard let preposition = table.reading(index, .preposition),
      let first = table.reading(next, [.article, .pronoun]), first.agreement != .any,
      !first.agreement.isEmpty, !preposition.agreement.isEmpty
    else { return true }
    var cases: Agreement = []
    table.forEachReading(next) {
      if !$0.wordClass.intersection([.article, .pronoun]).isEmpty { cases.formUnion($0.agreement) }
    }
    return cases.sharesCase(preposition.agreement)
  }

  private func afterCoordinator(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    index > range.lowerBound && table.words[index - 1].can(.coordinator)
  }

  /// Whether a noun phrase can begin here.
  private func canOpenPhrase(_ index: Int, _ table: WordDraft) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .openQuote, .number, .ordinal, .handle, .hashtag, .url, .email: return true
    case .symbol: return token.end - token.start <= 3
    default: if token.isPunctuation { return false }
    }
    let word = table.words[index]
    if word.can([
      .article, .pronoun, .relative, .numeral, .interrogative, .noun, .name, .preposition,
    ]) {
      return true
    }
    if token.isCapital { return true }
    if inflectedAdjective(index, table) { return true }
    if word.can(.participle), index + 1 < tokens.count {
      // "auf umgerechnet 300 Euro"
      return tokens[index + 1].kind == .number
        || table.words[index + 1].can([.numeral, .adverb, .preposition])
    }
    if word.can(.coordinator), index + 1 < tokens.count {
      // "mit und ohne Leine"
      return table.words[index + 1].can(.preposition)
    }
    return word.can([.adjective, .adverb]) && !word.can([.finite, .infinitive])
  }

  /// Whether the segment that begins here has its finite verb at the end.
  func segmentEndsInFinite(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var end = index + 1
    while end < range.upperBound, !isSegmentEnd(end) { end += 1 }
    // Over an inner comma: "bis die, die warten, gehen" is rare; look at this segment only.
    var position = end - 1
    while position > index, tokens[position].kind == .closeQuote { position -= 1 }
    guard position > index else { return false }
    let word = table.words[position]
    return !tokens[position].isCapital && word.can(.finite) && !word.can([.noun])
  }

  func isSegmentEnd(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .comma, .semicolon, .colon, .dash, .period, .exclamation, .question, .ellipsis,
      .openBracket, .closeBracket:
      true
    default: false
    }
  }

  /// "Während des Angriffs fiel das Netz aus": a finite verb follows the first phrase, and the
  /// segment goes on, so the word is a preposition.
  private func isSecondVerb(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var end = index + 1
    var finite = 0
    while end < range.upperBound, !isSegmentEnd(end) {
      if !tokens[end].isCapital, table.words[end].only(.finite) { finite += 1 }
      end += 1
    }
    // A last form that can be a participle, too, is none while another verb is sure.
    return finite > 0 && !(table.words[end - 1].only(.finite) && finite == 1)
  }

  func subjunction(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let classes = table.words[index].classes
    guard classes.contains(.subjunction) else { return }
    if tokens[index].hash == vocabulary.als, index > range.lowerBound, index + 1 < range.upperBound,
      vocabulary.isMeasure(tokens[index - 1].hash)
        && (!tokens[index + 1].isWord || table.words[index + 1].can(.numeral))
        || index == range.lowerBound + 1 && table.words[index + 1].only(.preposition)
    {
      // "mehr als 20 Firmen", "Anders als im Mai"
      table.words[index].classes = .comparator
      return
    }
    if classes.intersection([
      .adverb, .comparator, .interrogative, .coordinator, .particle, .preposition,
    ]).isEmpty {
      table.words[index].classes = .subjunction
      return
    }
    if tokens[index].hash == vocabulary.damit, index > range.lowerBound,
      tokens[index - 1].hash == vocabulary.und, !isSubjectPronoun(index + 1, range, table)
    {
      // "verschlüsselt Daten und macht sie damit / und damit den Rechner unbrauchbar"
      table.words[index].classes = .adverb
      return
    }
    if tokens[index].hash == vocabulary.wie, comparesBefore(index, range, table) {
      table.words[index].classes = .comparator
      return
    }
    if tokens[index].hash == vocabulary.wie, isMeasuredQuestion(index + 1, range, table) {
      table.words[index].classes = .interrogative
      return
    }
    let starts =
      startsSegment(index, range) || afterCoordinator(index, range, table)
      || afterFocusAdverb(index, range, table) || isBareConjunction(index, range, table)
    let next = index + 1
    let verbSecond =
      next < range.upperBound && !tokens[next].isCapital
      && table.words[next].can(.finite) && !table.words[next].can([.adjective, .article])
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

  /// "Manche Kreise, wie etwa Olpe, haben zugelegt": no verb up to the comma, and one behind it.
  private func comparesBefore(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index > range.lowerBound + 1, tokens[index - 1].kind == .comma else { return false }
    var end = index + 1
    while end < range.upperBound, !isSegmentEnd(end) {
      if !tokens[end].isCapital, table.words[end].can(.finite) { return false }
      end += 1
    }
    guard end + 1 < range.upperBound, tokens[end].kind == .comma, end > index + 1 else {
      return false
    }
    return !tokens[end + 1].isCapital && table.words[end + 1].can(.finite)
      && !table.words[end + 1].can([.article, .pronoun, .adverb, .adjective])
  }

  /// "Wie lange können sie warten?": the verb stands second, behind the question and its measure.
  private func isMeasuredQuestion(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let verb = index + 1
    guard verb + 1 < range.upperBound, table.words[index].can([.adverb, .adjective]),
      !table.words[index].can([.pronoun, .article]), table.words[verb].can(.finite),
      table.words[verb].only(.finite) || table.words[verb].facts.contains(.auxiliary)
    else { return false }
    return table.words[verb + 1].can([.article, .pronoun]) || tokens[verb + 1].isCapital
  }

  private func isSubjectPronoun(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index < range.upperBound, let reading = table.reading(index, .pronoun) else {
      return false
    }
    return !reading.persons.isEmpty && reading.agreement.sharesCase(.nominative)
  }

  private func isSubjunctiveForm(_ index: Int, _ table: WordDraft) -> Bool {
    guard !tokens[index].isCapital, let reading = table.reading(index, .finite) else {
      return false
    }
    return !reading.moods.intersection([.subjunctive1, .subjunctive2]).isEmpty
  }

  /// "Als Lehrer ging er nach Rom": the subject follows the first finite verb of the segment, so
  /// the verb stands in the second place.
  private func isInverted(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index + 1
    while position < range.upperBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital,
        table.words[position].only(.finite) || opensBracket(position, range, table)
      {
        let next = position + 1
        guard next < range.upperBound, !isSegmentEnd(next) else { return false }
        let word = table.words[next]
        if word.can(.preposition) || word.can([.coordinator, .comparator]) { return false }
        return word.can([.pronoun, .article, .noun, .name]) && !word.can(.finite)
      }
      position += 1
    }
    return false
  }

  /// "Als Ziele werden Firmen genannt": an auxiliary whose bracket a form closes that is not finite.
  private func opensBracket(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard table.words[index].facts.contains(.auxiliary), table.words[index].can(.finite) else {
      return false
    }
    var end = index + 1
    while end < range.upperBound, !isSegmentEnd(end) { end += 1 }
    while end > index + 2, tokens[end - 1].kind == .closeQuote { end -= 1 }
    let last = table.words[end - 1]
    return end - 1 > index + 1 && last.can([.participle, .infinitive]) && !last.can(.finite)
  }

  private func segmentHasFinite(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index + 1
    while position < range.upperBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital, table.words[position].can(.finite) { return true }
      position += 1
    }
    return false
  }

  private func afterFocusAdverb(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index > range.lowerBound + 1, table.words[index - 1].only([.adverb, .adjective]) else {
      return index == range.lowerBound + 1 && table.words[index - 1].can(.adverb)
    }
    return startsSegment(index - 1, range)
  }

  /// Whether a finite verb can close a clause opened here: at the end of this segment, or of a
  /// later one if the clause is interrupted.
  private func hasFiniteBeforeNextMain(
    _ index: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    var position = index + 1
    var lastWord = -1
    while position < range.upperBound {
      if isSegmentEnd(position) {
        if lastWord >= 0, !tokens[lastWord].isCapital, table.words[lastWord].can(.finite) {
          return true
        }
        if tokens[position].kind == .comma, lastWord >= 0 {
          // A finite verb inside the segment, followed by something extraposed, or an embedded
          // clause: count any finite verb before the next comma.
          var inner = index + 1
          while inner < position {
            if !tokens[inner].isCapital, table.words[inner].can(.finite),
              !table.words[inner].can([.adjective])
            {
              return true
            }
            inner += 1
          }
          // Nothing yet: an embedded clause may stand between.
          position += 1
          continue
        }
        var inner = index + 1
        while inner < position {
          if !tokens[inner].isCapital, table.words[inner].can(.finite),
            !table.words[inner].can(.adjective)
          {
            return true
          }
          inner += 1
        }
        return false
      }
      if tokens[position].isWord { lastWord = position }
      position += 1
    }
    guard lastWord >= 0 else { return false }
    return !tokens[lastWord].isCapital && table.words[lastWord].can(.finite)
  }

  func particle(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let classes = table.words[index].classes
    guard classes != .particle, classes.contains(.particle) else { return }
    if isAtEndOfSegment(index, range) {
      // Which verb it belongs to is decided with the clause.
      return
    }
    let next = index + 1
    // "Hinzu kommt": a particle in the first place; "Dafür spricht" is an adverb.
    if index == range.lowerBound, next < range.upperBound, table.words[next].only(.finite),
      !isPronominalAdverb(index, table)
    {
      return
    }
    let beforeSubjunction = next < range.upperBound && table.words[next].can(.comparator)
    if !beforeSubjunction {
      let rest = classes.subtracting(.particle)
      if !rest.isEmpty { table.words[index].classes = rest }
    }
  }

  private func isPronominalAdverb(_ index: Int, _ table: WordDraft) -> Bool {
    var found = false
    table.forEachReading(index) {
      if table.lexicon[$0.lexeme].adverb.contains(.pronominal) { found = true }
    }
    return found
  }
}
