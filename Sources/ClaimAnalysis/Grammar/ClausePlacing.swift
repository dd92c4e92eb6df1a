// Room: Grammar. Places segments: a new clause, or one that is still open.
// May enter: tagged words and phrases.

extension ClauseReader {
  func place(_ position: Int, _ sentence: Int) {
    let segment = segments[position]
    let range = segment.tokens
    if segment.sharesFinite, let last = stack.last, syntax.clauses[last].finite >= 0 {
      releaseRelatives(range)
      return shareFinite(segment, last, sentence)
    }
    if segment.isGapped, let last = stack.last, syntax.clauses[last].finite >= 0,
      syntax.clauses[last].kind == .main
    {
      return placeGapped(segment, last, sentence)
    }
    if let opener = opener(
      range.lowerBound..<max(range.upperBound, segment.finiteBehind + 1))
    {
      if isVerbless(position, opener) {
        syntax.table.words[opener].classes = .adverb
        return placeWithoutFinite(position, sentence)
      }
      return openSubordinate(segment, opener, sentence)
    }
    releaseRelatives(range)
    askWho(range)
    if let verb = embeddedVerb(position) {
      // "Den Vorwurf, er habe geschlafen, wies er zurück": what the noun before it says.
      let owner =
        !isFrame(range) && tagger.isSubjunctiveForm(verb, syntax.table) ? stack.last ?? -1 : -1
      let clause = newClause(.main, segment, sentence, parent: owner, introducer: -1)
      syntax.clauses[clause].finite = verb
      syntax.table.decide(verb, .finite)
      stack.append(clause)
      return
    }
    if segment.mark == .comma || segment.isCoordinated, let last = stack.last,
      sharesBracket(last, range)
    {
      var rest = segment
      if let first = range.first(where: { isJoinedInfinitive($0, range) }) {
        // "frische Milch holen und Eier kaufen"
        rest.tokens = range.lowerBound..<(first + 1)
        shareFinite(rest, last, sentence)
        rest.tokens = (first + 1)..<range.upperBound
        rest.isCoordinated = true
      }
      return shareFinite(rest, stack.last ?? last, sentence)
    }
    let finites = finites(range)
    if let verb = verbLastAgain(segment, finites) {
      return goOn(segment, verb, sentence)
    }
    let openVerbLast = stack.lastIndex { syntax.clauses[$0].finite < 0 && isVerbLast($0) }
    if let chosen = chooseFinite(
      finites, range,
      verbLast: openVerbLast.map { resumesVerbLast($0, range) } ?? false)
    {
      placeFinite(segment, chosen, finites, sentence)
    } else {
      placeWithoutFinite(position, sentence)
    }
  }

  /// Whether the innermost clause waits for its verb; or one above it, with nothing but verbs in the
  /// stretch ("dass Betriebe, die laut sind, schließen müssen").
  private func resumesVerbLast(_ place: Int, _ range: Range<Int>) -> Bool {
    guard let last = stack.last else { return false }
    return syntax.clauses[last].finite < 0
      || stack[(place + 1)...].allSatisfy { syntax.clauses[$0].finite >= 0 }
        && range.allSatisfy { finiteness($0) > 0 || tokens[$0].kind == .closeQuote }
  }

  func isVerbLast(_ clause: Int) -> Bool {
    let kind = syntax.clauses[clause].kind
    return kind == .subordinate || kind == .relative
  }

  /// Closes subordinate clauses that have their verb before a clause of the same depth opens.
  func popCompleteVerbLast(forRelative: Bool, coordinated: Bool) {
    if coordinated, let last = stack.last, isVerbLast(last), syntax.clauses[last].finite >= 0 {
      stack.removeLast()
    }
  }

  private func placeFinite(
    _ segment: Segment, _ chosen: Int, _ finites: TokenList, _ sentence: Int
  ) {
    // The innermost clause that waits for its verb takes it.
    while let last = stack.last {
      let clause = syntax.clauses[last]
      if clause.finite < 0, clause.kind != .infinitive {
        if clause.kind == .fragment { syntax.clauses[last].kind = .main }
        extend(last, segment.tokens)
        syntax.clauses[last].finite = chosen
        syntax.table.decide(chosen, .finite)
        splitAfter(chosen, finites, segment, sentence, verbLast: isVerbLast(last))
        return
      }
      if segment.isCoordinated, isVerbLast(last), clause.finite >= 0,
        isVerbFinal(chosen, segment.tokens)
          || isBehindAdverb(chosen, segment.tokens) && trailing(chosen, segment.tokens),
        segment.mark == .other
          || segment.mark == .comma && clause.kind == .subordinate
            && isBehindMany(chosen, segment.tokens)
      {
        if segment.mark == .other || goesOnWith(last, chosen, segment.tokens) {
          goOn(segment, chosen, sentence)
          return
        }
      }
      stack.removeLast()
    }
    let clause = newClause(.main, segment, sentence, parent: -1, introducer: -1)
    syntax.clauses[clause].finite = chosen
    syntax.clauses[clause].isCoordinated = segment.isCoordinated
    syntax.table.decide(chosen, .finite)
    stack.append(clause)
    splitAfter(chosen, finites, segment, sentence, verbLast: false)
  }

  /// "hat A gesucht und B gefunden": a clause of its own with the auxiliary of the one before.
  func shareFinite(_ segment: Segment, _ last: Int, _ sentence: Int) {
    let before = syntax.clauses[last]
    let new = newClause(
      before.kind, segment, sentence, parent: before.parent, introducer: before.introducer)
    syntax.clauses[new].finite = before.finite
    syntax.clauses[new].sharesFinite = true
    syntax.clauses[new].antecedent = before.antecedent
    stack.removeLast()
    stack.append(new)
  }

  func newClause(
    _ kind: ClauseKind, _ segment: Segment, _ sentence: Int, parent: Int, introducer: Int
  ) -> Int {
    var clause = Clause(kind: kind, tokens: segment.tokens, sentence: sentence)
    clause.parent = parent
    clause.introducer = introducer
    clause.isCoordinated = segment.isCoordinated
    syntax.clauses.append(clause)
    let number = syntax.clauses.count - 1
    for token in segment.tokens { syntax.clauseOf[token] = Int32(number) }
    return number
  }

  func extend(_ clause: Int, _ range: Range<Int>) {
    let known = syntax.clauses[clause].tokens
    syntax.clauses[clause].tokens =
      min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
    for token in range { syntax.clauseOf[token] = Int32(clause) }
  }

  /// A second sure finite verb in one segment begins a clause of its own.
  func splitAfter(
    _ chosen: Int?, _ finites: TokenList, _ segment: Segment, _ sentence: Int, verbLast: Bool
  ) {
    guard let chosen else { return }
    guard
      let second = finites.first(where: {
        $0 > chosen && finiteness($0) == 2
      })
    else {
      return
    }
    var start = second
    // Between the two verbs, a closing quotation mark is where the clause ends.
    for index in chosen..<second where tokens[index].kind == .closeQuote { start = index + 1 }
    if start == second, !verbLast {
      // The subject before the second verb belongs to it.
      let before = second - 1
      if before > chosen, syntax.phraseOf[before] >= 0 {
        let phrase = syntax.phrases[Int(syntax.phraseOf[before])]
        start = phrase.preposition >= 0 ? second : phrase.tokens.lowerBound
        // "Die Schritte sind glaube ich nicht mehr weit."
        if start <= chosen || pronounSubject(second, (second + 1)..<segment.tokens.upperBound) {
          start = second
        }
      }
    }
    let rest = start..<segment.tokens.upperBound
    let owner = Int(syntax.clauseOf[chosen])
    if syntax.clauses[owner].tokens.upperBound >= rest.upperBound {
      syntax.clauses[owner].tokens = syntax.clauses[owner].tokens.lowerBound..<start
    }
    let new = newClause(
      .main, Segment(tokens: rest, depth: segment.depth, mark: .other, isCoordinated: false),
      sentence, parent: -1, introducer: -1)
    syntax.clauses[new].finite = second
    syntax.table.decide(second, .finite)
    stack.append(new)
    let more = syntax.lists.list(finites) { $0 > second }
    if !more.isEmpty {
      splitAfter(
        second, more,
        Segment(tokens: rest, depth: segment.depth, mark: .other, isCoordinated: false),
        sentence, verbLast: false)
    }
  }
}
