// Room: Grammar. What function words are: "zu", "um", "noch" by what follows them.
// May enter: tokens, words, the lexicon.

extension Tagger {
  func functionWord(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let classes = table.words[index].classes
    // A word before may have decided on this one.
    guard !classes.isDisjoint(with: Self.function) || tokens[index].hash == vocabulary.um else {
      return
    }
    if tokens[index].hash == vocabulary.wie, isStill(index, range) {
      // "nach wie vor" says when, and governs nothing.
      for part in index - 1...index + 1 { table.words[part].classes = .adverb }
      return
    }
    if tokens[index].hash == vocabulary.wie, isAsFollows(index, range, table) {
      for part in index...index + 1 { table.words[part].classes = .adverb }
      return
    }
    if classes == .adverb { return }
    if classes.contains(.zu) { return zu(index, range, table) }
    if tokens[index].hash == vocabulary.noch, classes.contains(.coordinator) {
      // "weder … noch"; by itself "noch" is an adverb.
      let paired =
        range.lowerBound < index
        && (range.lowerBound..<index).contains { tokens[$0].hash == vocabulary.weder }
      table.words[index].classes = paired ? .coordinator : .adverb
      return
    }
    if vocabulary.isAlsWie(tokens[index].hash), joinsBoth(index, range) {
      table.words[index].classes = .coordinator
      table.words[index + 1].classes = .adverb
      return
    }
    if tokens[index].hash == vocabulary.um, let kind = um(index, range, table) {
      table.words[index].classes = kind
      return
    }
    if tokens[index].hash == vocabulary.dem, isHalfOfNachdem(index, range, table) {
      table.words[index - 1].classes = .adverb
      table.words[index].classes = .subjunction
      return
    }
    if classes.contains(.article) { determiner(index, range, table) }
    if classes.intersection([.preposition, .postposition]).isEmpty == false {
      preposition(index, range, table)
    }
    if classes.contains(.comparator) || classes.contains(.subjunction) {
      subjunction(index, range, table)
    }
    if classes.contains(.particle) { particle(index, range, table) }
  }

  /// "sowohl … als auch", "sowohl … wie auch": the second half of a pair joins as "und" does.
  private func joinsBoth(_ index: Int, _ range: Range<Int>) -> Bool {
    index + 2 < range.upperBound && tokens[index + 1].hash == vocabulary.auch
      && (max(range.lowerBound, index - 12)..<index).contains {
        tokens[$0].hash == vocabulary.sowohl
      }
  }

  func zu(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let next = index + 1
    guard next < range.upperBound, !tokens[next].isPunctuation else {
      table.words[index].classes = .particle
      return
    }
    let word = table.words[next]
    let lower = !tokens[next].isCapital
    if lower, vocabulary.isAmount(tokens[next].hash), !governsAmount(next, range, table) {
      // "zu viele Gäste", but "zu vielen Gästen"
      table.words[index].classes = .adverb
    } else if lower, word.can(.infinitive) {
      table.words[index].classes = .zu
    } else if lower, word.can([.coordinator, .finite]), !word.can([.adjective, .numeral]) {
      table.words[index].classes = .particle
    } else if lower, word.can([.adjective, .adverb]), !word.can([.article, .pronoun, .numeral]) {
      let reading = table.reading(next, .adjective)
      let isDative = reading.map { $0.ending == .en || $0.ending == .em || $0.ending == .er }
      if isDative == false, reading?.ending == AdjectiveEnding.none, index > range.lowerBound,
        !table.words[index - 1].can(.article), next + 2 < range.upperBound,
        inflectedAdjective(next + 1, table), tokens[next + 2].isCapital,
        let ending = table.reading(next + 1, .adjective)?.ending, ending != .e, ending != .es
      {
        // "zu ausgesprochen hohen Preisen", but "die zu stark belasteten Böden"
        table.words[index].classes = .preposition
        return
      }
      table.words[index].classes =
        isDative == true && hasNounAhead(next, range, table) ? .preposition : .adverb
    } else {
      table.words[index].classes = .preposition
    }
  }

  /// "zu vielen Gästen", "zu weniger Regen": an ending of the dative, and a noun that agrees.
  private func governsAmount(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let last = bytes[tokens[index].range.upper - 1]
    return (last == 0x6E || last == 0x72 || last == 0x6D) && hasNounAhead(index + 1, range, table)
  }

  private func hasNounAhead(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index
    while position < range.upperBound, position - index < 5 {
      let word = table.words[position]
      if word.isNominal, tokens[position].isCapital { return true }
      if tokens[position].isPunctuation || !word.can([.adjective, .adverb, .numeral]) {
        return false
      }
      position += 1
    }
    return false
  }

  /// "um … zu" opens an infinitive clause; otherwise "um" is a preposition or a particle.
  private func um(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> WordClass? {
    guard startsSegment(index, range) || index == range.lowerBound else { return nil }
    var position = index + 1
    var behindComma = false
    while position < range.upperBound {
      if tokens[position].kind == .comma, position > index + 1 { behindComma = true }
      if !tokens[position].isCapital, table.words[position].only(.finite) {
        // "Um acht kam er", but "um Vieh, das allein weidet, zu schützen".
        if !behindComma { return nil }
        behindComma = false
      }
      if table.words[position].can(.zuInfinitive), !tokens[position].isCapital {
        return .subjunction
      }
      if tokens[position].hash == vocabulary.zu, position + 1 < range.upperBound,
        table.words[position + 1].can(.infinitive)
      {
        return .subjunction
      }
      position += 1
    }
    return nil
  }

  private func isStill(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && index + 1 < range.upperBound
      && tokens[index - 1].hash == vocabulary.nach && tokens[index + 1].hash == vocabulary.vor
  }

  /// "wurde wie folgt zitiert", "lautet wie folgt:", but "wie folgt das daraus?": nothing that could be
  /// its subject follows.
  private func isAsFollows(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound,
      tokens[index + 1].hash == vocabulary.folgt
    else { return false }
    let next = index + 2
    return next >= range.upperBound || tokens[next].isPunctuation
      || !tokens[next].isCapital && table.words[next].can([.participle, .infinitive, .particle])
        && !table.words[next].can([.article, .pronoun])
  }

  /// "Nach dem die Rechnung bezahlt war, …": "nachdem" written apart, before a nominative, with nothing
  /// that "dem" could stand for.
  private func isHalfOfNachdem(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let first = index - 1
    let next = index + 1
    guard first >= range.lowerBound, next < range.upperBound,
      vocabulary.isNachOrSeit(tokens[first].hash), segmentEndsInFinite(index, range, table),
      first == range.lowerBound
        || first == range.lowerBound + 1 && table.words[first - 1].can(.coordinator),
      let subject = table.reading(next, [.article, .pronoun])
    else { return false }
    return subject.agreement.sharesCase(.nominative) && !subject.agreement.sharesCase(.dative)
  }

  func startsSegment(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return true }
    switch tokens[index - 1].kind {
    case .comma, .semicolon, .colon, .dash, .openBracket, .openQuote, .bullet: return true
    case .closeQuote: return index - 1 == range.lowerBound
    default: return false
    }
  }

  /// "Sie denkt über das Dorf nach": the noun before has its preposition, and a verb in the segment goes
  /// with the particle.
  func closesVerb(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard isAtEndOfSegment(index, range), table.words[index].can(.particle) else { return false }
    var before = index - 1
    while before > range.lowerBound, index - before < 6,
      table.words[before].can([.nominal, .adjective, .article, .numeral]),
      !table.words[before].only(.preposition)
    {
      before -= 1
    }
    guard table.words[before].only(.preposition) else { return false }
    return (range.lowerBound..<before).contains { verb in
      guard let reading = table.reading(verb, .finite) else { return false }
      return table.lexicon.joined(particleHash: tokens[index].hash, base: reading.lexeme) != nil
    }
  }
}
