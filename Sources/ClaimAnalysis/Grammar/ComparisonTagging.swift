// Room: Grammar. "wie" and "als" that compare and open no clause.
// May enter: tokens, words and the lexicon.

extension Tagger {
  /// "stieg, wie bisher gemeldet.": nothing but adverbs and a participle up to the next mark.
  func comparesParticiple(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index + 1
    while position < range.upperBound, table.words[position].only(.adverb) { position += 1 }
    return position < range.upperBound && !tokens[position].isCapital
      && table.words[position].can(.participle) && isAtEndOfSegment(position, range)
      && (position + 1 >= range.upperBound || tokens[position + 1].isPunctuation)
  }

  /// "Wie er ist auch sie an der Firma beteiligt.": the verb stands behind what is compared, and no
  /// comma follows that could end a clause.
  func comparesFirst(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let verb = index + 2
    guard verb + 2 < range.upperBound, table.words[index + 1].can(.pronoun),
      !table.words[index + 1].can([.adverb, .adjective, .article]), table.words[verb].can(.finite),
      table.words[verb].facts.contains(.auxiliary) || table.words[verb].only(.finite),
      tokens[range.upperBound - 1].kind != .question
    else { return false }
    return !(verb..<range.upperBound).contains { tokens[$0].kind == .comma }
  }

  /// "Wie viele Gäste kommen am Abend?": the verb stands behind what is counted, and the sentence goes on
  /// to its question mark.
  func asksHowMany(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let verb = index + 3
    guard
      index == range.lowerBound
        || index == range.lowerBound + 1
          && (table.words[range.lowerBound].can(.coordinator) || !tokens[range.lowerBound].isWord),
      verb + 1 < range.upperBound, vocabulary.isAmount(tokens[index + 1].hash),
      tokens[index + 2].isCapital, table.words[verb].can(.finite), !tokens[verb].isCapital,
      tokens[verb + 1].isWord || tokens[verb + 1].kind == .number,
      tokens[range.upperBound - 1].kind == .question
    else { return false }
    return !(verb..<range.upperBound).contains { tokens[$0].kind == .comma }
  }

  /// "Wie jedes Jahr feiern wir ein Fest": the verb stands in the second place, its subject behind it, and
  /// no verb closes the segment.
  func comparesPhrase(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard tokens[range.upperBound - 1].kind != .question else { return false }
    let end = segmentEnd(behind: index, range)
    guard end - index > 3, !vocabulary.isAmount(tokens[index + 1].hash) else { return false }
    var verb = index + 2
    while verb < end - 1 {
      let word = table.words[verb]
      if !tokens[verb].isCapital, word.can(.finite), !word.can([.adjective, .adverb, .article]) {
        break
      }
      verb += 1
    }
    guard verb < end - 1, let finite = table.reading(verb, .finite) else { return false }
    var behind = verb + 1
    // "Wie Karl ist auch Maria zufrieden"
    if tokens[behind].hash == vocabulary.auch, behind < end - 1 { behind += 1 }
    let next = table.words[behind]
    let isPronoun =
      next.can(.pronoun) && !next.can(.article)
      && table.reading(behind, .pronoun).map {
        !$0.persons.isDisjoint(with: finite.persons) && $0.agreement.sharesCase(.nominative)
      } == true
    guard isPronoun || next.can([.article, .nominal]) && !next.can(.finite) else { return false }
    let last = table.words[end - 1]
    guard !tokens[end - 1].isCapital, last.can(.finite) else { return true }
    return table.words[verb].facts.contains(.auxiliary) && last.can([.participle, .infinitive])
  }

  /// "Manche Kreise, wie etwa Olpe, haben zugelegt": no verb up to the comma, and one behind it.
  func comparesBefore(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
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
}
