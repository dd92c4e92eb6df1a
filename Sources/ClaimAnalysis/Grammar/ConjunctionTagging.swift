// Room: Grammar. Prepositions, conjunctions and verb particles, which share their forms.
// May enter: tokens, words, the lexicon.

extension Tagger {
  func preposition(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let classes = table.words[index].classes
    let next = index + 1
    let opens =
      next < range.upperBound && canOpenPhrase(next, table)
      && !isParticleBeforeComparison(index, range, table)
    if classes.contains(.postposition), index > range.lowerBound,
      table.words[index - 1].isNominal, !opens || !classes.contains(.preposition),
      !closesVerb(index, range, table)
    {
      table.words[index].classes = .postposition
      return
    }
    if next < range.upperBound, tokens[next].hash == vocabulary.anderem,
      tokens[index].hash == vocabulary.unter
    {
      // "unter anderem" governs nothing.
      table.words[index].classes = .adverb
      table.words[next].classes = .adverb
      return
    }
    if !classes.contains(.preposition), classes.contains(.postposition) {
      // "ist ausgenommen von"
      let others = classes.subtracting(.postposition)
      table.words[index].classes = others.isEmpty ? .postposition : others
      return
    }
    if opens, classes.contains(.subjunction), isQuotedPhrase(index, range, table) {
      // "hat die Tat „ohne Umschweife“ gestanden"
      table.words[index].classes = .preposition
      return
    }
    if opens, classes.contains(.subjunction) {
      if tokens[next].hash == vocabulary.sich, startsSegment(index, range) {
        // "Während sich die Bauern wehren"
        table.words[index].classes = .subjunction
        return
      }
      if vocabulary.isBis(tokens[index].hash),
        tokens[next].hash == vocabulary.auf || tokens[next].hash == vocabulary.zu
      {
        // "bis auf Weiteres"
        table.words[index].classes = .adverb
        return
      }
      if vocabulary.isBis(tokens[index].hash), index == range.lowerBound,
        hasVerbSecond(next, range, table)
      {
        // "Bis zum Herbst werden sie fertig", "Bis 2025 bleibt das so"
        table.words[index].classes =
          table.words[next].can([.preposition, .adverb]) ? .adverb : .preposition
        return
      }
      if tokens[next].hash == vocabulary.ein, next + 1 < range.upperBound,
        tokens[next + 1].hash == vocabulary.paar
      {
        // "Außer ein paar Scheiben": a form without cases.
        table.words[index].classes = .preposition
        return
      }
      if let noun = table.reading(next, .noun), table.words[next].classes == .noun,
        table.lexicon[noun.lexeme].nounClass == .time
      {
        // "seit Frühjahr 2019", "während Ramadan"
        table.words[index].classes = .preposition
        return
      }
      if startsSegment(index, range),
        !governs(index, next, table)
          // "Während seit Tagen Regen fiel"
          || table.words[next].only(.preposition) && tokens[index].hash == vocabulary.waehrend,
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

  /// "nimmt so viel Geld auf wie nie": "als" and "wie" govern nothing, but "auf wie viele Leute".
  private func isParticleBeforeComparison(
    _ index: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    let next = index + 1
    // Not "nach wie vor".
    guard vocabulary.isAlsWie(tokens[next].hash), table.words[index].can(.particle),
      tokens[index].hash != vocabulary.nach,
      next + 1 < range.upperBound
    else { return false }
    return !table.words[next + 1].can([.article, .numeral]) || tokens[next].hash == vocabulary.als
  }

  /// "Er wartet bis sie kommt", "… damit man es sieht": a conjunction without its comma, between a
  /// finite verb and a subject that only a clause can have.
  func isBareConjunction(
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
  func governs(_ index: Int, _ next: Int, _ table: WordDraft) -> Bool {
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

  func afterCoordinator(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    index > range.lowerBound && table.words[index - 1].can(.coordinator)
  }

  /// Whether a noun phrase can begin here.
  func canOpenPhrase(_ index: Int, _ table: WordDraft) -> Bool {
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

  /// Whether the first finite verb of a segment has something other than verbs behind it.
  private func hasVerbSecond(_ start: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = start
    while position + 1 < range.upperBound, !isSegmentEnd(position) {
      let word = table.words[position]
      if word.can(.finite), !tokens[position].isCapital, word.only(.verbal) {
        return !isSegmentEnd(position + 1) && !table.words[position + 1].can(.verbal)
      }
      position += 1
    }
    return false
  }

  /// Whether the segment that begins here has its finite verb at the end.
  func segmentEndsInFinite(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var end = index + 1
    while end < range.upperBound, !isSegmentEnd(end) || tokens[end].kind == .openBracket {
      // "wie Minister Berg (CSU) am Abend sagte"
      end = tokens[end].kind == .openBracket ? closingBracket(end, range) + 1 : end + 1
    }
    // Over an inner comma: "bis die, die warten, gehen" is rare; look at this segment only.
    var position = end - 1
    while position > index, tokens[position].kind == .closeQuote { position -= 1 }
    guard position > index else { return false }
    let word = table.words[position]
    return !tokens[position].isCapital && word.can(.finite) && !word.can([.noun])
  }

  /// The bracket that closes the one at `index`, a few words behind it, or the end of the range.
  func closingBracket(_ index: Int, _ range: Range<Int>) -> Int {
    let limit = min(range.upperBound, index + 12)
    return (index..<limit).first { tokens[$0].kind == .closeBracket } ?? range.upperBound - 1
  }

  /// The next mark behind a word that ends its segment, or the end of the range.
  func segmentEnd(behind index: Int, _ range: Range<Int>) -> Int {
    var end = index + 1
    while end < range.upperBound, !isSegmentEnd(end) { end += 1 }
    return end
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
  func isSecondVerb(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var end = index + 1
    var finite = 0
    while end < range.upperBound, !isSegmentEnd(end) {
      if !tokens[end].isCapital, table.words[end].only(.finite) { finite += 1 }
      end += 1
    }
    // A last form that can be a participle, too, is none while another verb is sure.
    return finite > 0 && !(table.words[end - 1].only(.finite) && finite == 1)
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
