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
      let start = word.can(.zuInfinitive) ? index : index - 1
      var clause = Clause(kind: .infinitive, tokens: start..<(index + 1), sentence: sentence)
      clause.parent = owner
      clause.finite = index
      syntax.clauses.append(clause)
      for token in start...index { syntax.clauseOf[token] = Int32(syntax.clauses.count - 1) }
    }
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
    if segment.mark == .dash, stack.count > 1, let last = stack.last,
      syntax.clauses[last].kind == .main, awaitsForm(stack[stack.count - 2])
    {
      // "wurde der Vertrag – so soll er heißen – unterschrieben"
      stack.removeLast()
    }
    if let last = stack.last {
      extend(last, range)
      return
    }
    let clause = newClause(.fragment, segment, sentence, parent: -1, introducer: -1)
    stack.append(clause)
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
