// Room: Grammar. Gapping: clauses that leave out the verb of the one before ("Die Polizei verdächtigt den
// Nachbarn, die Familie den Bruder"; Duden, Die Grammatik, "Ellipse in Koordinationen").
// May enter: tagged words and phrases.

/// A part of a clause that is left when its verb is taken out.
private struct Remnant {
  /// Its preposition, or -1.
  var preposition: Int
  /// Its phrase, or -1 for an adjective alone ("zum zweiten").
  var phrase: Int
  /// The token behind it.
  var end: Int
}

extension ClauseReader {
  /// Marks the segments behind a comma that hang on the verb of the one before.
  func markGaps() {
    var whole = 0
    for position in segments.indices.dropFirst() {
      let segment = segments[position]
      let before = segments[position - 1]
      if !before.isGapped { whole = position - 1 }
      guard segment.mark == .comma || segment.mark == .semicolon, !segment.sharesFinite,
        segment.depth == before.depth, before.tokens.upperBound + 1 == segment.tokens.lowerBound,
        leavesOutVerb(segment.tokens, behind: segments[whole].tokens), !hasVerbBehind(position)
      else { continue }
      segments[position].isGapped = true
    }
  }

  /// ", und der Teil von ihnen, der bleibt, hofft": the verb of a stretch stands behind what is inserted.
  private func hasVerbBehind(_ position: Int) -> Bool {
    var next = position + 1
    while next < segments.count, segments[next].mark == .comma,
      segments[next].depth == segments[position].depth
    {
      let range = segments[next].tokens
      if finiteness(range.lowerBound) > 0 || closesOpenBracket(range) { return true }
      guard opener(range) != nil else { return false }
      next += 1
    }
    return false
  }

  /// Whether a stretch has two remnants that answer to parts of the clause before it, and no verb.
  func leavesOutVerb(_ rest: Range<Int>, behind left: Range<Int>) -> Bool {
    var start = rest.lowerBound
    if tokens[start].hash == vocabulary.sondern { return false }
    while start < rest.upperBound, syntax.phraseOf[start] < 0,
      syntax.table.words[start].can([.coordinator, .adverb]), finiteness(start) == 0,
      !syntax.table.words[start].can(.preposition)
    {
      start += 1
    }
    let range = start..<rest.upperBound
    guard let first = firstRemnant(range), hasNoVerb(range), let finite = onlyVerb(left),
      !isOpen(finite, left), let second = secondRemnant(first, range)
    else { return false }
    let other = syntax.phrases[second]
    if first.preposition >= 0 {
      return !other.agreement.isDisjoint(with: [.nominative, .accusative])
        && hasCounterpart(of: first.preposition, left, finite, mayBeAttribute: true)
    }
    guard let subject = subjectPhrase(left, finite), isSubject(first.phrase),
      answers(syntax.phrases[first.phrase], to: syntax.phrases[subject])
    else { return false }
    if other.preposition >= 0 {
      return hasCounterpart(of: other.preposition, left, finite, mayBeAttribute: false)
    }
    return hasObject(left, besides: subject, like: other)
  }

  /// "sind im Tal und in den Bergen einige Wege …": an auxiliary or modal waits for its form.
  private func isOpen(_ finite: Int, _ left: Range<Int>) -> Bool {
    guard isAuxiliaryOrModal(finite), !syntax.table.lexeme(finite).verb.contains(.copula),
      syntax.table.reading(finite, .finite)?.lexeme != vocabulary.haben
    else { return false }
    return !left.contains {
      $0 > finite && syntax.phraseOf[$0] < 0 && !tokens[$0].isCapital
        && syntax.table.words[$0].can([.participle, .infinitive])
    }
  }

  /// The verb in the second place: one that is surely finite, or else the only one that can be.
  private func onlyVerb(_ range: Range<Int>) -> Int? {
    let all = finites(range)
    if let sure = all.first(where: { finiteness($0) == 2 }) { return sure }
    guard all.count == 1, all[0] > range.lowerBound, all[0] + 1 < range.upperBound else {
      return nil
    }
    return all[0]
  }

  /// Nothing outside the phrases can be a verb or open a clause.
  private func hasNoVerb(_ range: Range<Int>) -> Bool {
    !range.contains {
      syntax.phraseOf[$0] < 0
        && (finiteness($0) > 0
          || syntax.table.words[$0].can([
            .participle, .infinitive, .zuInfinitive, .zu, .subjunction, .interrogative, .relative,
            .comparator,
          ])
          || tokens[$0].kind == .openQuote || tokens[$0].kind == .closeQuote
          || tokens[$0].kind == .colon)
    }
  }

  /// What a stretch begins with: a phrase, alone or behind its preposition; "zum zweiten".
  private func firstRemnant(_ range: Range<Int>) -> Remnant? {
    guard let token = range.first else { return nil }
    let here = Int(syntax.phraseOf[token])
    if here >= 0 {
      let phrase = syntax.phrases[here]
      if phrase.isPronoun, !vocabulary.isOther(tokens[phrase.head].hash) { return nil }
      return Remnant(preposition: -1, phrase: here, end: phrase.tokens.upperBound)
    }
    guard token + 1 < range.upperBound, syntax.table.words[token].can(.preposition) else {
      return nil
    }
    let next = Int(syntax.phraseOf[token + 1])
    if next >= 0 {
      let phrase = syntax.phrases[next]
      return phrase.preposition == token
        ? Remnant(preposition: token, phrase: next, end: phrase.tokens.upperBound) : nil
    }
    return syntax.table.words[token + 1].can(.adjective)
      ? Remnant(preposition: token, phrase: -1, end: token + 2) : nil
  }

  /// The second remnant: a noun of its own behind a preposition, or a noun or preposition behind a noun.
  private func secondRemnant(_ first: Remnant, _ range: Range<Int>) -> Int? {
    var last = first.phrase
    var token = first.end
    while token < range.upperBound {
      let number = Int(syntax.phraseOf[token])
      guard number >= 0 else {
        // "in Wien Anna und Peter", but "in Wien und Graz".
        if syntax.table.words[token].can(.coordinator), last == first.phrase,
          first.preposition >= 0
        {
          return nil
        }
        token += 1
        continue
      }
      let phrase = syntax.phrases[number]
      token = max(token + 1, phrase.tokens.upperBound)
      if last >= 0,
        isGenitive(phrase, behind: syntax.phrases[last])
          || first.preposition >= 0 && phrase.preposition >= 0
      {
        last = number
        continue
      }
      return isRemnant(number) ? number : nil
    }
    return nil
  }

  /// A genitive right behind its noun.
  private func isGenitive(_ phrase: Phrase, behind before: Phrase) -> Bool {
    phrase.preposition < 0 && phrase.tokens.lowerBound == before.tokens.upperBound
      && phrase.agreement.isDisjoint(with: [.nominative, .accusative])
  }

  /// A noun with an article or a number, or a name; not what may be an attribute of the noun before.
  private func isRemnant(_ number: Int) -> Bool {
    let phrase = syntax.phrases[number]
    if phrase.preposition >= 0 { return true }
    let word = syntax.table.words[phrase.tokens.lowerBound]
    let before = phrase.tokens.lowerBound - 1
    if syntax.phraseOf[before] < 0, syntax.table.words[before].can(.coordinator) { return false }
    if word.classes == .numeral || tokens[phrase.tokens.lowerBound].kind == .number {
      return !phrase.isYear(tokens) && !tokens[before].isPunctuation
        && tokens[before].kind != .slash
    }
    return !phrase.isPronoun
      && (word.can(.article) && !phrase.agreement.sharesCase(.genitive) || isBare(phrase)
        || phrase.isName && syntax.phraseOf[before] < 0)
  }

  /// Whether one of the phrases of a stretch is as asked for.
  private func anyPhrase(_ range: Range<Int>, _ matches: (Int, Phrase) -> Bool) -> Bool {
    var token = range.lowerBound
    while token < range.upperBound {
      let number = Int(syntax.phraseOf[token])
      if number >= 0 {
        if matches(number, syntax.phrases[number]) { return true }
        token = max(token + 1, syntax.phrases[number].tokens.upperBound)
      } else {
        token += 1
      }
    }
    return false
  }

  /// Whether a phrase of the clause stands behind the same preposition; if asked, none that may belong
  /// to a noun.
  private func hasCounterpart(
    of preposition: Int, _ left: Range<Int>, _ finite: Int, mayBeAttribute: Bool
  ) -> Bool {
    guard let lexeme = syntax.table.reading(preposition, .preposition)?.lexeme, lexeme.isKnown
    else { return false }
    return anyPhrase(left) { _, phrase in
      guard phrase.preposition >= 0,
        syntax.table.reading(phrase.preposition, .preposition)?.lexeme == lexeme
      else { return false }
      if mayBeAttribute { return true }
      let before = phrase.preposition - 1
      guard before >= finite else { return false }
      let neighbour = Int(syntax.phraseOf[before])
      return neighbour < 0 || syntax.phrases[neighbour].isPronoun
    }
  }

  /// The subject of the clause, right before its verb or right behind it.
  private func subjectPhrase(_ left: Range<Int>, _ finite: Int) -> Int? {
    for place in [finite - 1, finite + 1] where left.contains(place) {
      let number = Int(syntax.phraseOf[place])
      guard number >= 0, isSubject(number), subjectFits(number, finite),
        tokens[syntax.phrases[number].head].hash != vocabulary.sich
      else { continue }
      return number
    }
    return nil
  }

  /// Two that are set against each other are of one shape: two names, two nouns with an article, two
  /// amounts.
  private func answers(_ one: Phrase, to other: Phrase) -> Bool {
    guard !other.isPronoun || isOpposed(other) else { return false }
    if one.isName, other.isName { return true }
    if one.isDefinite != other.isDefinite {
      return one.isName && other.isDefinite
        || one.isDefinite && other.isName
    }
    return one.isDefinite || hasArticle(one) && hasArticle(other)
      || !one.agreement.isDisjoint(with: .plural) && !hasArticle(one) && !hasArticle(other)
        && one.agreement.isDisjoint(with: .singular)
  }

  private func isOpposed(_ phrase: Phrase) -> Bool {
    syntax.table.words[phrase.head].can(.numeral) || vocabulary.isOther(tokens[phrase.head].hash)
  }

  private func hasArticle(_ phrase: Phrase) -> Bool {
    syntax.table.words[phrase.tokens.lowerBound].can([.article, .numeral])
  }

  /// Whether the clause has an object that shares a case with what is left, and has an article if that
  /// has one.
  private func hasObject(
    _ left: Range<Int>, besides subject: Int, like other: Phrase
  ) -> Bool {
    anyPhrase(left) { number, phrase in
      guard number != subject, phrase.preposition < 0, !phrase.isPronoun,
        !isBare(other) || isBare(phrase)
      else { return false }
      return phrase.agreement.sharesCase(.accusative) && other.agreement.sharesCase(.accusative)
        || phrase.agreement.sharesCase(.dative) && other.agreement.sharesCase(.dative)
          && phrase.agreement.isDisjoint(with: .accusative)
    }
  }

  /// "Wein": a noun that has no article.
  private func isBare(_ phrase: Phrase) -> Bool {
    !phrase.isPronoun && !phrase.isName && phrase.tokens.count == 1 && !hasArticle(phrase)
  }

  /// "…, die Familie den Bruder": a clause of its own with the verb of the one before.
  func placeGapped(_ segment: Segment, _ last: Int, _ sentence: Int) {
    shareFinite(segment, last, sentence)
    syntax.clauses[syntax.clauses.count - 1].isGapped = true
  }
}
