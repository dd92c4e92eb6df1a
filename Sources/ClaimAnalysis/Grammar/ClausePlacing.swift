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
    if let opener = opener(
      range.lowerBound..<max(range.upperBound, segment.finiteBehind + 1))
    {
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
      verbLast: openVerbLast != nil && stack.last.map { syntax.clauses[$0].finite < 0 } == true)
    {
      placeFinite(segment, chosen, finites, sentence)
    } else {
      placeWithoutFinite(position, sentence)
    }
  }

  /// The verb of a further clause that hangs on the conjunction or pronoun of the one before: "weil
  /// viele gehen und die anderen schlafen werden", "das 2008 entstand, heute Leute beschäftigt".
  private func verbLastAgain(_ segment: Segment, _ finites: TokenList) -> Int? {
    guard let last = stack.last, isVerbLast(last), syntax.clauses[last].finite >= 0,
      let verb = finites.last, isVerbFinal(verb, segment.tokens),
      verb > segment.tokens.lowerBound + 1
    else { return nil }
    if segment.isCoordinated, segment.mark == .other {
      // What is no surer than the last one hangs on it.
      return finites.count > 1 && finiteness(verb) == 1 && isAuxiliaryOrModal(verb)
        && !finites.contains(where: { finiteness($0) == 2 }) ? verb : nil
    }
    if segment.mark == .comma || segment.mark == .dash,
      !stack.contains(where: {
        syntax.clauses[$0].finite < 0 && syntax.clauses[$0].kind != .infinitive
      }),
      lacksSubject(segment.tokens, verb, finites)
    {
      return verb
    }
    guard segment.mark == .comma, !segment.isCoordinated, syntax.clauses[last].kind == .relative,
      stack.count < 2 || syntax.clauses[stack[stack.count - 2]].finite >= 0,
      finiteness(verb) == 2 || finites.count == 1
    else { return nil }
    // An adverb or preposition, and an object before the verb: no verb in the second place.
    let first = segment.tokens.lowerBound
    let second = Int(syntax.phraseOf[first])
    guard second < 0, syntax.table.words[first].can([.adverb, .preposition]) else { return nil }
    var phrases = 0
    var token = first
    while token < verb {
      let phrase = Int(syntax.phraseOf[token])
      if phrase >= 0, syntax.phrases[phrase].preposition < 0 { phrases += 1 }
      token = phrase >= 0 ? max(token + 1, syntax.phrases[phrase].tokens.upperBound) : token + 1
    }
    return phrases > 0 ? verb : nil
  }

  /// "…, dass Regen fällt, erwartet oder gefürchtet wird – und den Bauern nützt": a verb at the end
  /// of a stretch in which nothing can be its subject, as a main clause would have it.
  private func lacksSubject(_ range: Range<Int>, _ verb: Int, _ finites: TokenList) -> Bool {
    guard finiteness(verb) == 2 || finites.count == 1 && isAuxiliaryOrModal(verb),
      finites.allSatisfy({ $0 == verb || finiteness($0) < 2 })
    else { return false }
    var first = range.lowerBound
    if syntax.table.words[first].can(.coordinator) { first += 1 }
    guard first < verb else { return false }
    return !(first..<verb).contains {
      let phrase = Int(syntax.phraseOf[$0])
      return phrase >= 0 && syntax.phrases[phrase].preposition < 0 && subjectFits(phrase, verb)
        || phrase >= 0 && syntax.phrases[phrase].isPronoun && isSubject(phrase)
    }
  }

  /// "weil er kam und ging": a second clause of the same kind as the innermost one, in its place.
  private func goOn(_ segment: Segment, _ verb: Int, _ sentence: Int) {
    guard let last = stack.last else { return }
    let clause = syntax.clauses[last]
    let new = newClause(
      clause.kind, segment, sentence, parent: clause.parent, introducer: clause.introducer)
    syntax.clauses[new].finite = verb
    syntax.clauses[new].isCoordinated = true
    syntax.clauses[new].antecedent = clause.antecedent
    syntax.table.decide(verb, .finite)
    stack.removeLast()
    stack.append(new)
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
        isVerbFinal(chosen, segment.tokens),
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

  /// Whether a verb agrees with that of the clause whose conjunction it goes on with, or has a subject.
  private func goesOnWith(_ clause: Int, _ verb: Int, _ range: Range<Int>) -> Bool {
    let persons = syntax.table.reading(verb, .finite)?.persons ?? []
    let before = syntax.table.reading(syntax.clauses[clause].finite, .finite)?.persons ?? []
    return !persons.isDisjoint(with: before)
      || (range.lowerBound..<verb).contains {
        let phrase = Int(syntax.phraseOf[$0])
        return phrase >= 0 && isSubject(phrase) && subjectFits(phrase, verb)
      }
  }

  /// More than one phrase between the conjunction and a verb, so that it does not stand second.
  private func isBehindMany(_ verb: Int, _ range: Range<Int>) -> Bool {
    var phrases = 0
    var token = range.lowerBound + 1
    while token < verb {
      let phrase = Int(syntax.phraseOf[token])
      if phrase >= 0 {
        let found = syntax.phrases[phrase]
        // A phrase with its attributes is one.
        if found.preposition >= 0 || !found.agreement.sharesCase(.genitive) || phrases == 0 {
          phrases += 1
        }
        token = max(token + 1, found.tokens.upperBound)
      } else {
        token += 1
      }
    }
    return phrases > 1
  }

  /// "hat A gesucht und B gefunden": a clause of its own with the auxiliary of the one before.
  private func shareFinite(_ segment: Segment, _ last: Int, _ sentence: Int) {
    let before = syntax.clauses[last]
    let new = newClause(
      before.kind, segment, sentence, parent: before.parent, introducer: before.introducer)
    syntax.clauses[new].finite = before.finite
    syntax.clauses[new].sharesFinite = true
    syntax.clauses[new].antecedent = before.antecedent
    stack.removeLast()
    stack.append(new)
  }

  private func isVerbFinal(_ verb: Int, _ range: Range<Int>) -> Bool {
    var position = verb + 1
    while position < range.upperBound {
      if tokens[position].kind != .closeQuote { return false }
      position += 1
    }
    return true
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
