// Room: Grammar. Clauses that nothing marks off as it should: without their comma, or inside another
// clause that waits for its verb. May enter: tagged words and phrases.

extension ClauseReader {
  // MARK: Without a comma

  /// Where a subordinate clause begins that has no comma before it ("der Lärm der dort herrscht"),
  /// if its relative word or "das" stands at `index`.
  func bareOpening(_ index: Int, _ start: Int, _ range: Range<Int>) -> Int? {
    if tokens[index - 1].isPunctuation { return nil }
    if tokens[index].hash == vocabulary.das, standsForDass(index, start, range) {
      syntax.phraseOf[index] = -1
      syntax.table.decide(index, .subjunction)
      return index
    }
    var first = index
    if syntax.table.words[index - 1].only(.preposition), index - 1 > start { first = index - 1 }
    let before = Int(syntax.phraseOf[first - 1])
    guard before >= 0, isAntecedent(before, index) else { return nil }
    let phrase = Int(syntax.phraseOf[index])
    if phrase >= 0 {
      guard phrase != before, syntax.phrases[phrase].tokens.lowerBound == index else { return nil }
    }
    guard let verb = closingVerb(index, range) else { return nil }
    let subjectFollows = isSubjectPronoun(index + 1)
    guard subjectFollows || hasSureFinite(start..<first) else { return nil }
    // "würden in der Stadt kaum greifen": what hangs on the verb before closes no clause.
    if finiteness(verb) < 2, !subjectFollows,
      syntax.table.words[verb].can(hangingForms(start..<first))
    {
      return nil
    }
    // "wenige Meter von der Kirche entfernt": a participle behind a preposition closes none either.
    if finiteness(verb) < 2, !subjectFollows, first < index,
      syntax.table.words[verb].can(.participle)
    {
      return nil
    }
    let word = syntax.table.words[index]
    if word.can(.article), !subjectFollows, opener(start..<first) != nil { return nil }
    if syntax.table.reading(index, .relative) != nil {
      syntax.table.words[index].classes = .relative
      kinds.insert(.relative)
    }
    return first
  }

  private func isAntecedent(_ phrase: Int, _ index: Int) -> Bool {
    let noun = syntax.phrases[phrase]
    if noun.isPronoun {
      return vocabulary.isNothingOrSomething(tokens[noun.head].hash)
        || tokens[index].hash == vocabulary.was
          && vocabulary.isNeuterDemonstrative(tokens[noun.head].hash)
    }
    if tokens[index].hash == vocabulary.was || tokens[index].hash == vocabulary.wo { return true }
    guard let relative = syntax.table.reading(index, .relative) else { return false }
    return Self.sharesGender(noun.agreement, relative.agreement)
  }

  /// The finite verb that closes a clause opened at `index`: the last word before the next mark or
  /// conjunction, and the only finite verb there.
  private func closingVerb(_ index: Int, _ range: Range<Int>) -> Int? {
    var position = index + 1
    while position < range.upperBound {
      let kind = tokens[position].kind
      if syntax.table.words[position].only(.subjunction) || tokens[position].hash == vocabulary.was
      {
        return nil
      }
      if tokens[position].isPunctuation, kind != .openQuote, kind != .closeQuote {
        if syntax.phraseOf[position] < 0 { return nil }
      } else if finiteness(position) > 0, position > index + 1 {
        let isLast = position + 1 >= range.upperBound || finiteness(position + 1) == 0
        if ends(position, range), isLast || finiteness(position) == 2 { return position }
        if finiteness(position) == 2 { return nil }
      } else if finiteness(position) == 2 {
        return ends(position, range) ? position : nil
      }
      position += 1
    }
    return nil
  }

  private func ends(_ verb: Int, _ range: Range<Int>) -> Bool {
    // "stellte sich der Polizei und gestand": the verb of a further clause.
    if syntax.table.words[verb - 1].only(.coordinator) { return false }
    var next = verb + 1
    while next < range.upperBound, tokens[next].kind == .closeQuote { next += 1 }
    guard next < range.upperBound else { return true }
    if tokens[next].isPunctuation { return true }
    return syntax.table.words[next].only([.coordinator, .subjunction]) || finiteness(next) == 2
      || finiteness(verb) == 2 && syntax.table.words[next].only(.preposition)
  }

  private func isSubjectPronoun(_ index: Int) -> Bool {
    guard index < tokens.count, !tokens[index].isPunctuation else { return false }
    let word = syntax.table.words[index]
    return word.classes == .pronoun && !word.persons.isEmpty
      && word.agreement.sharesCase(.nominative) && !word.agreement.sharesCase(.dative)
  }

  private func hasSureFinite(_ range: Range<Int>) -> Bool {
    range.contains { finiteness($0) == 2 || finiteness($0) == 1 && isAuxiliaryOrModal($0) }
  }

  /// "Ich weiß das er kommt": "das" for "dass", between a verb and a subject.
  private func standsForDass(_ index: Int, _ start: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    guard next < range.upperBound, !syntax.table.words[index].can(.article),
      !syntax.table.words[index - 1].can(.preposition), hasSureFinite(start..<index),
      closingVerb(index, range) != nil
    else { return false }
    if isSubjectPronoun(next) { return true }
    let phrase = Int(syntax.phraseOf[next])
    return phrase >= 0 && syntax.table.words[next].classes.contains(.article)
      && syntax.phrases[phrase].agreement.sharesCase(.nominative)
  }

  // MARK: Inside a clause that waits for its verb

  /// The verb of a main clause that stands inside another one: "Die Behauptung, er habe gezahlt, ist
  /// falsch", "Der Deich, sagte die Ingenieurin, sei undicht".
  func embeddedVerb(_ position: Int) -> Int? {
    let segment = segments[position]
    guard segment.mark == .comma || segment.mark == .dash, !segment.isCoordinated else {
      return nil
    }
    if segment.mark == .dash, let verb = betweenDashes(position) { return verb }
    let range = segment.tokens
    let first = range.lowerBound
    if let verb = behindAdverbial(position) { return verb }
    if let verb = insideBracket(position) { return verb }
    if let verb = behindThought(position) { return verb }
    guard waitsWithSubject(), let closing = resumption(position) else { return nil }
    if tokens[first].hash == vocabulary.so, range.count > 2, finiteness(first + 1) == 2,
      tokens[first + 2].hash == vocabulary.es || isFrame((first + 1)..<range.upperBound)
    {
      // ", so hieß es," and ", so sagte die Ingenieurin,"
      return first + 1
    }
    if finiteness(first) > 0 {
      // The frame of the sentence that it interrupts.
      guard isFrame(range), !isFrame(segments[closing].tokens) else { return nil }
      return first
    }
    let phrase = Int(syntax.phraseOf[first])
    guard phrase >= 0, isSubject(phrase) else { return nil }
    var verb = syntax.phrases[phrase].tokens.upperBound
    // "Die Ansicht, Ruhe und Ordnung seien wichtig, …"
    if verb + 1 < range.upperBound, syntax.table.words[verb].can(.coordinator),
      syntax.phraseOf[verb + 1] >= 0, first > 1, !isListed(first - 2)
    {
      verb = syntax.phrases[Int(syntax.phraseOf[verb + 1])].tokens.upperBound
    }
    guard range.contains(verb), finiteness(verb) > 0,
      let reading = syntax.table.reading(verb, .finite)
    else { return nil }
    let isReported = !reading.moods.intersection([.subjunctive1, .subjunctive2]).isEmpty
    return isReported || syntax.phrases[phrase].isPronoun ? verb : nil
  }

  /// "Am Mittag, die Hälfte war geschafft, sang der Hirte": a whole clause between what stands first in
  /// a main clause and its verb.
  private func behindAdverbial(_ position: Int) -> Int? {
    let next = position + 1
    let range = segments[position].tokens
    guard position == 1, segments[position].mark == .comma, next < segments.count,
      segments[next].mark == .comma, !segments[next].isCoordinated,
      finiteness(segments[next].tokens.lowerBound) == 2, let last = stack.last,
      syntax.clauses[last].kind == .fragment, !waitsWithSubject()
    else { return nil }
    let phrase = Int(syntax.phraseOf[range.lowerBound])
    guard phrase >= 0, isSubject(phrase) else { return nil }
    let verb = syntax.phrases[phrase].tokens.upperBound
    return range.contains(verb) && finiteness(verb) == 2 && subjectFits(phrase, verb) ? verb : nil
  }

  /// "Dann, als sie dachte, es gehe ihr besser, fiel sie um": what is thought or said in a clause that the
  /// main clause still has its verb behind.
  private func behindThought(_ position: Int) -> Int? {
    let next = position + 1
    let first = segments[position].tokens.lowerBound
    guard segments[position].mark == .comma, next < segments.count, segments[next].mark == .comma,
      !segments[next].isCoordinated, finiteness(segments[next].tokens.lowerBound) > 0,
      let last = stack.last, isVerbLast(last), syntax.clauses[last].finite >= 0,
      !syntax.table.lexeme(syntax.clauses[last].finite).verb.isDisjoint(with: [.saying, .thinking]),
      case let phrase = Int(syntax.phraseOf[first]), phrase >= 0, isSubject(phrase)
    else { return nil }
    let verb = syntax.phrases[phrase].tokens.upperBound
    guard segments[position].tokens.contains(verb), subjectFits(phrase, verb),
      tagger.isSubjunctiveForm(verb, syntax.table)
    else { return nil }
    return verb
  }

  /// "Betrug, Raub und Diebstahl": a noun without an article before the comma.
  private func isListed(_ index: Int) -> Bool {
    let phrase = Int(syntax.phraseOf[index])
    return phrase < 0
      || syntax.table.words[syntax.phrases[phrase].tokens.lowerBound].classes != .article
  }

  func isSubject(_ phrase: Int) -> Bool {
    syntax.phrases[phrase].preposition < 0
      && syntax.phrases[phrase].agreement.sharesCase(.nominative)
  }

  /// Whether an open main clause has a subject and no verb yet.
  private func waitsWithSubject() -> Bool {
    stack.contains { number in
      let clause = syntax.clauses[number]
      guard clause.finite < 0, clause.kind == .main || clause.kind == .fragment else {
        return false
      }
      return clause.tokens.contains {
        let phrase = Int(syntax.phraseOf[$0])
        return phrase >= 0 && Int(syntax.clauseOf[$0]) == number && isSubject(phrase)
      }
    }
  }

  /// The later segment that goes on with a finite verb.
  private func resumption(_ position: Int) -> Int? {
    segments.indices.first {
      let segment = segments[$0]
      return $0 > position && segment.depth == segments[position].depth
        && (segment.mark == .comma || segment.mark == .dash) && !segment.isCoordinated
        && finiteness(segment.tokens.lowerBound) > 0
    }
  }

  /// "sagte die Ingenieurin": a verb of saying and who says it.
  func isFrame(_ range: Range<Int>) -> Bool {
    guard let reading = syntax.table.reading(range.lowerBound, .finite),
      !syntax.lexicon[reading.lexeme].verb.intersection([.saying, .thinking]).isEmpty,
      range.lowerBound + 1 < range.upperBound
    else { return false }
    let phrase = Int(syntax.phraseOf[range.lowerBound + 1])
    return phrase >= 0 && isSubject(phrase)
  }
}
