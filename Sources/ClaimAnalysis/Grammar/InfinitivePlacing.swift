// Room: Grammar. Places infinitives with "zu" and stretches without a finite verb. May enter: tagged words and
// phrases.

extension ClauseReader {
  /// "Das Problem ist leicht zu lösen": an infinitive with "zu" inside a clause is one of its own.
  func splitInfinitives(_ range: Range<Int>, _ sentence: Int) {
    for index in range where syntax.phraseOf[index] < 0 && !tokens[index].isCapital {
      let word = syntax.table.words[index]
      let isInfinitive =
        word.can(.zuInfinitive)
        || word.can(.infinitive) && index > range.lowerBound
          && syntax.table.words[index - 1].classes == .zu
      let owner = Int(syntax.clauseOf[index])
      guard isInfinitive, owner >= 0, syntax.clauses[owner].kind != .infinitive,
        syntax.clauses[owner].finite != index
      else { continue }
      var start = word.can(.zuInfinitive) ? index : index - 1
      if isFirstPlace(start, index, owner) { start = syntax.clauses[owner].tokens.lowerBound }
      var clause = Clause(kind: .infinitive, tokens: start..<(index + 1), sentence: sentence)
      clause.parent = owner
      clause.finite = index
      syntax.clauses.append(clause)
      for token in start...index { syntax.clauseOf[token] = Int32(syntax.clauses.count - 1) }
    }
  }

  /// "Die Zeugen ausfindig zu machen ist schwer": all that stands before the verb of a main clause, if no
  /// noun right before "zu" can be its subject ("Die Idee zu fliehen kam ihm").
  private func isFirstPlace(_ start: Int, _ infinitive: Int, _ owner: Int) -> Bool {
    let clause = syntax.clauses[owner]
    guard clause.kind == .main, clause.finite == infinitive + 1, start > clause.tokens.lowerBound,
      !syntax.table.words[clause.tokens.lowerBound].can(.coordinator)
    else { return false }
    let phrase = Int(syntax.phraseOf[start - 1])
    guard phrase >= 0, syntax.phrases[phrase].preposition < 0,
      syntax.phrases[phrase].tokens.lowerBound == clause.tokens.lowerBound
    else { return true }
    return !isSubject(phrase) || !subjectFits(phrase, clause.finite)
  }

  /// "Die Idee, das zu tun, ist neu": an infinitive between a subject and its verb.
  func interrupts(_ position: Int, _ infinitive: Int) -> Bool {
    let segment = segments[position]
    guard segment.mark == .comma, infinitive == segment.tokens.upperBound - 1,
      segment.tokens.count > 2, position + 1 < segments.count, let last = stack.last
    else { return false }
    let next = segments[position + 1]
    guard next.depth == segment.depth, next.mark == .comma,
      finiteness(next.tokens.lowerBound) > 0 || isVerbLast(last)
    else { return false }
    return syntax.clauses[last].tokens.upperBound <= segment.tokens.lowerBound
  }

  func placeWithoutFinite(_ position: Int, _ sentence: Int) {
    let segment = segments[position]
    let range = segment.tokens
    // "das Haus, das ihr gehört, zu verkaufen"
    if opensWithInfinitive(range), stack.count > 1, let last = stack.last, isVerbLast(last),
      syntax.clauses[last].finite >= 0, syntax.clauses[stack[stack.count - 2]].finite < 0,
      syntax.clauses[stack[stack.count - 2]].kind == .infinitive
    {
      stack.removeLast()
    }
    if let last = stack.last, syntax.clauses[last].kind == .infinitive,
      syntax.clauses[last].finite < 0
    {
      // "um gefährdete Tiere, also vor allem junge, zu schützen"
      extend(last, range)
      if let infinitive = infinitive(range) { syntax.clauses[last].finite = infinitive }
      return
    }
    if let infinitive = infinitive(range), hasInfinitiveWithZu(range),
      stack.last.map({ syntax.clauses[$0].finite >= 0 || syntax.clauses[$0].kind == .infinitive })
        ?? true || interrupts(position, infinitive)
    {
      let clause = newClause(
        .infinitive, segment, sentence, parent: stack.last ?? -1, introducer: -1)
      syntax.clauses[clause].finite = infinitive
      if segment.isCoordinated, let last = stack.last, syntax.clauses[last].kind == .infinitive {
        syntax.clauses[clause].parent = syntax.clauses[last].parent
        stack.removeLast()
      }
      stack.append(clause)
      return
    }
    if awaitsInfinitive(position) {
      let clause = newClause(
        .infinitive, segment, sentence, parent: stack.last ?? -1, introducer: -1)
      stack.append(clause)
      return
    }
    // What has no verb of its own belongs to a clause that is still open, or goes on with the last.
    if segment.mark == .comma || segment.mark == .dash || segment.mark == .closeBracket {
      while let last = stack.last, stack.count > 1,
        syntax.clauses[last].finite >= 0 && isVerbLast(last)
          || syntax.clauses[last].kind == .infinitive
      {
        let below = stack[stack.count - 2]
        let waits = syntax.clauses[below].finite < 0 || hasOpenBracket(below)
        guard waits || isVerbLast(last) && !segment.isCoordinated && !isEnumeration(segment) else {
          break
        }
        stack.removeLast()
      }
    }
    if segment.mark == .dash || segment.mark == .comma && closesOpenBracket(range), stack.count > 1,
      let last = stack.last,
      syntax.clauses[last].kind == .main, awaitsForm(stack[stack.count - 2])
    {
      // "wurde der Vertrag – so soll er heißen – unterschrieben", "soll, heißt es, kommen"
      stack.removeLast()
    }
    if let last = stack.last, !beginsAnother(position, last) {
      extend(last, range)
      return
    }
    let clause = newClause(.fragment, segment, sentence, parent: -1, introducer: -1)
    stack.append(clause)
  }

  /// "glaubt, ein Mittel gegen das Fieber, eine Plage, gefunden zu haben": an object behind a whole
  /// clause whose infinitive follows behind what interrupts it.
  private func awaitsInfinitive(_ position: Int) -> Bool {
    let segment = segments[position]
    guard segment.mark == .comma, !segment.isCoordinated, let last = stack.last,
      syntax.clauses[last].finite >= 0, !hasOpenBracket(last),
      syntax.phraseOf[segment.tokens.lowerBound] >= 0,
      syntax.phrases[Int(syntax.phraseOf[segment.tokens.lowerBound])].preposition < 0
    else { return false }
    var next = position + 1
    // "beschloss, sich künftig öfter – und genauer – zu äußern"
    if position + 2 < segments.count, segments[next].mark == .dash,
      segments[next + 1].mark == .dash, hasInfinitiveWithZu(segments[next + 1].tokens),
      !segments[next + 1].tokens.contains(where: { finiteness($0) > 0 })
    {
      return true
    }
    while next < segments.count, next - position < 4, segments[next].depth == segment.depth,
      segments[next].mark == .comma
    {
      if opensWithInfinitive(segments[next].tokens) { return next > position + 1 }
      guard
        opener(segments[next].tokens) != nil
          || !segments[next].tokens.contains(where: { finiteness($0) > 0 })
      else { return false }
      next += 1
    }
    return false
  }

  /// "zu verkaufen", "gefunden zu haben": an infinitive with nothing before it that it could govern.
  private func opensWithInfinitive(_ range: Range<Int>) -> Bool {
    var first = range.lowerBound
    while first < range.upperBound, syntax.phraseOf[first] < 0, !tokens[first].isCapital,
      syntax.table.words[first].can([.participle, .adverb, .adjective])
    {
      first += 1
    }
    guard first < range.upperBound, syntax.phraseOf[first] < 0 else { return false }
    return syntax.table.words[first].can(.zuInfinitive)
      || syntax.table.words[first].classes == .zu && first + 1 < range.upperBound
        && syntax.table.words[first + 1].can(.infinitive)
  }

  /// "Er meint, Gäste, die zahlen, sind willkommen": a subject behind a whole clause, a relative clause,
  /// and then its verb.
  private func beginsAnother(_ position: Int, _ last: Int) -> Bool {
    let segment = segments[position]
    guard syntax.clauses[last].finite >= 0, position + 2 < segments.count,
      segments[position + 1].mark == .comma, segments[position + 1].depth == segment.depth,
      segments[position + 2].mark == .comma, segments[position + 2].depth == segment.depth
    else { return false }
    var first = segment.tokens.lowerBound
    if syntax.table.words[first].can(.coordinator) { first += 1 }
    while first < segment.tokens.upperBound, tokens[first].kind == .openQuote { first += 1 }
    guard first < segment.tokens.upperBound else { return false }
    let phrase = Int(syntax.phraseOf[first])
    let verb = segments[position + 2].tokens.lowerBound
    guard phrase >= 0, isSubject(phrase), finiteness(verb) == 2, subjectFits(phrase, verb),
      !isFrame(segments[position + 2].tokens)
    else { return false }
    return opener(segments[position + 1].tokens) != nil
  }

  func isEnumeration(_ segment: Segment) -> Bool { segment.isCoordinated }

  /// An auxiliary or modal whose participle or infinitive has not come yet.
  func hasOpenBracket(_ clause: Int) -> Bool {
    let finite = syntax.clauses[clause].finite
    guard finite >= 0 else { return true }
    let verb = syntax.table.lexeme(finite).verb
    guard !verb.intersection([.auxiliary, .modal]).isEmpty else { return false }
    for index in syntax.clauses[clause].tokens
    where syntax.clauseOf[index] == Int32(clause) && index != finite {
      let closing: WordClass = verb.contains(.modal) ? .infinitive : [.participle, .infinitive]
      if syntax.table.words[index].can(closing), syntax.phraseOf[index] < 0 { return false }
    }
    return !verb.contains(.copula)
  }

  func infinitive(_ range: Range<Int>) -> Int? {
    guard mayHaveZu else { return nil }
    return range.last {
      (syntax.table.words[$0].can(.zuInfinitive)
        || syntax.table.words[$0].can(.infinitive) && $0 > range.lowerBound
          && syntax.table.words[$0 - 1].classes == .zu)
        && syntax.phraseOf[$0] < 0
    }
  }
}
