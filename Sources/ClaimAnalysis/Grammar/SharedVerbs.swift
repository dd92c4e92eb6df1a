// Room: Grammar. Stretches that hang on the auxiliary or modal of the clause before.
// May enter: tagged words and phrases.

extension ClauseReader {
  /// Whether a stretch before a conjunction ends the clause that a bracket interrupted
  /// ("hob in Kourou (Guyana) ab und …").
  func resumes(_ range: Range<Int>) -> Bool {
    guard range.count == 1, range.lowerBound > 0,
      tokens[range.lowerBound - 1].kind == .closeBracket
    else { return false }
    return syntax.table.words[range.lowerBound].can([.particle, .participle, .infinitive])
  }

  /// ", ein Konzept geschrieben und das Haus wurde gebaut": a stretch with a participle, and a clause
  /// with its verb in the second place behind it.
  func closes(_ left: Range<Int>, before rest: Range<Int>) -> Bool {
    guard let verb = lastVerb(left), finiteness(verb) == 0 else { return false }
    let first = Int(syntax.phraseOf[left.lowerBound])
    let second = Int(syntax.phraseOf[rest.lowerBound])
    guard first >= 0, second >= 0, !syntax.phrases[first].isPronoun, isSubject(first),
      isSubject(second)
    else { return false }
    let next = syntax.phrases[second].tokens.upperBound
    return rest.contains(next) && finiteness(next) > 0
  }

  /// "habe ich geboxt, geturnt und war …": a further participle of the clause before.
  func isParticipleAlone(_ range: Range<Int>) -> Bool {
    range.count == 1 && finiteness(range.lowerBound) == 0
      && syntax.table.words[range.lowerBound].can(.participle)
      && syntax.phraseOf[range.lowerBound] < 0
  }

  /// "hat A gesucht und B gefunden", "will A löschen und B erpressen": the second stretch has an
  /// object of its own and a form of its own that hangs on the auxiliary of the first.
  func sharesAuxiliary(_ left: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard let finite = left.first(where: { finiteness($0) > 0 && isAuxiliaryOrModal($0) }),
      let one = lastVerb(left), one > finite, let other = lastVerb(rest)
    else { return false }
    guard !rest.contains(where: { finiteness($0) == 2 }) else { return false }
    let forms: WordClass = [.participle, .infinitive]
    let kinds = syntax.table.words[one].classes.intersection(forms)
    // "sollen A getan und B gelassen haben": the last auxiliary belongs to both.
    var full = other
    while full > rest.lowerBound,
      isAuxiliaryOrModal(full) || tokens[full].hash == vocabulary.worden,
      syntax.phraseOf[full - 1] < 0, !tokens[full - 1].isCapital,
      syntax.table.words[full - 1].can(.participle)
    {
      full -= 1
    }
    guard syntax.table.words[full].can(kinds) else { return false }
    return (rest.lowerBound..<other).contains { syntax.phraseOf[$0] >= 0 }
  }

  /// "Der Plan wurde geändert, ein Konzept geschrieben und …": a stretch behind a comma with a subject
  /// and a participle of its own.
  func sharesBracket(_ last: Int, _ range: Range<Int>) -> Bool {
    let clause = syntax.clauses[last]
    guard clause.kind == .main, clause.finite >= 0, isAuxiliaryOrModal(clause.finite),
      let own = lastVerb(range)
    else { return false }
    if syntax.table.words[own].can(.infinitive), finiteness(own) < 2 {
      return sharesModal(clause, own, range)
    }
    guard finiteness(own) == 0, syntax.table.words[own].can(.participle),
      lastVerb(clause.finite..<clause.tokens.upperBound) != nil,
      !range.contains(where: { finiteness($0) > 0 })
    else { return false }
    let number = Int(syntax.phraseOf[range.lowerBound])
    return number >= 0 && syntax.phrases[number].preposition < 0
      && subjectFits(number, clause.finite)
  }

  /// "Sie will die Halle räumen, das Dach flicken und Bäume pflanzen": a further infinitive that hangs
  /// on a modal, with no subject of its own.
  private func sharesModal(_ clause: Clause, _ own: Int, _ range: Range<Int>) -> Bool {
    let isModal =
      syntax.table.lexeme(clause.finite).verb.contains(.modal)
      || syntax.table.reading(clause.finite, .finite)?.lexeme == vocabulary.werden
    guard isModal, let first = lastVerb(ofClause: clause),
      syntax.table.words[first].can(.infinitive), !beginsWithRelative(range),
      !pronounSubject(own, range)
    else { return false }
    return !range.contains { token in
      if token != own, finiteness(token) > 0, !isJoinedInfinitive(token, range) { return true }
      let phrase = Int(syntax.phraseOf[token])
      return phrase >= 0 && isSubject(phrase)
        && syntax.phrases[phrase].agreement.isDisjoint(with: [.accusative, .dative])
    }
  }

  /// "… holen und … kaufen": the first of two infinitives.
  func isJoinedInfinitive(_ token: Int, _ range: Range<Int>) -> Bool {
    token + 2 < range.upperBound && finiteness(token) < 2 && syntax.phraseOf[token] < 0
      && syntax.table.words[token].can(.infinitive)
      && vocabulary.joinsClauses(tokens[token + 1].hash)
  }

  private func beginsWithRelative(_ range: Range<Int>) -> Bool {
    var first = range.lowerBound
    if syntax.table.words[first].only(.preposition), first + 1 < range.upperBound { first += 1 }
    let phrase = Int(syntax.phraseOf[first])
    return syntax.table.reading(first, .relative) != nil
      && (phrase < 0 || syntax.phrases[phrase].tokens.count == 1)
  }

  /// Whether an auxiliary or modal has neither participle nor infinitive yet; "war" and "wurde", too.
  func awaitsForm(_ clause: Int) -> Bool {
    let finite = syntax.clauses[clause].finite
    guard finite >= 0, isAuxiliaryOrModal(finite) else { return false }
    return !syntax.clauses[clause].tokens.contains {
      $0 != finite && Int(syntax.clauseOf[$0]) == clause && syntax.phraseOf[$0] < 0
        && !tokens[$0].isCapital && syntax.table.words[$0].can([.participle, .infinitive])
    }
  }

  /// Whether a stretch has nothing but what closes a bracket: a participle or infinitive at its end.
  func closesOpenBracket(_ range: Range<Int>) -> Bool {
    lastVerb(range) != nil && !range.contains { finiteness($0) == 2 }
  }

  /// The participle or infinitive that ends a clause.
  private func lastVerb(ofClause clause: Clause) -> Int? {
    lastVerb(clause.tokens).flatMap { $0 > clause.finite ? $0 : nil }
  }

  /// The participle or infinitive that ends a stretch.
  private func lastVerb(_ range: Range<Int>) -> Int? {
    var position = range.upperBound - 1
    while position > range.lowerBound, tokens[position].kind == .closeQuote { position -= 1 }
    guard syntax.phraseOf[position] < 0, !tokens[position].isCapital,
      syntax.table.words[position].can([.participle, .infinitive]),
      position == 0 || syntax.table.words[position - 1].classes != .zu
    else { return nil }
    return position
  }
}
