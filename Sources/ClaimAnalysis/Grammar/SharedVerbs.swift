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

  /// "dass das Mittel Mäuse töten und Felder verwüsten wird": the auxiliary or modal at the end that
  /// the form before the conjunction hangs on, too.
  func sharedClosing(_ left: Range<Int>, _ rest: Range<Int>) -> Int? {
    guard left.count > 1, let own = lastVerb(left), finiteness(own) < 2, let closing = closing(rest)
    else { return nil }
    var full = closing - 1
    while full > rest.lowerBound,
      isAuxiliaryOrModal(full) || tokens[full].hash == vocabulary.worden,
      syntax.phraseOf[full - 1] < 0, !tokens[full - 1].isCapital,
      syntax.table.words[full - 1].can([.participle, .infinitive])
    {
      full -= 1
    }
    let forms: WordClass = [.participle, .infinitive]
    let kinds = syntax.table.words[own].classes.intersection(forms)
    guard syntax.table.words[full].can(kinds),
      (rest.lowerBound..<full).contains(where: { syntax.phraseOf[$0] >= 0 }),
      !left.contains(where: { finiteness($0) == 2 }),
      let opener = opener(left.lowerBound..<(closing + 1)), opener < own
    else { return nil }
    if isAuxiliaryOrModal(own), own > left.lowerBound, syntax.phraseOf[own - 1] < 0,
      syntax.table.words[own - 1].can(forms)
    {
      return nil
    }
    return finiteness(own) > 0 && closesAlone(own, opener, rest.lowerBound..<full, closing)
      ? nil : closing
  }

  /// The auxiliary or modal behind its participle or infinitive that ends a stretch.
  private func closing(_ range: Range<Int>) -> Int? {
    for index in range where finiteness(index) > 0 && index > range.lowerBound {
      let ends = index + 1 >= range.upperBound || syntax.table.words[index + 1].only(.coordinator)
      if ends, isAuxiliaryOrModal(index), syntax.phraseOf[index - 1] < 0,
        !tokens[index - 1].isCapital,
        syntax.table.words[index - 1].can([.participle, .infinitive])
      {
        return index
      }
      if finiteness(index) == 2 { return nil }
    }
    return nil
  }

  /// "wenn die Tage länger werden und die Kinder spielen wollen": a form before the conjunction that is
  /// rather finite, as both stretches have their subject.
  private func closesAlone(_ own: Int, _ opener: Int, _ rest: Range<Int>, _ closing: Int) -> Bool {
    let verb =
      syntax.table.reading(rest.upperBound, [.participle, .infinitive])
      .map { syntax.lexicon[$0.lexeme].verb } ?? []
    let persons = syntax.table.reading(own, .finite)?.persons ?? []
    let others = syntax.table.reading(closing, .finite)?.persons ?? []
    let isRelative = syntax.table.words[opener].can(.relative)
    let left = subjects((opener + 1)..<own)
    if isRelative {
      if persons.isDisjoint(with: others) { return false }
    } else if left.first < 0 || !subjectFits(left.first, own) {
      return false
    }
    let right = subjects(rest)
    guard right.first >= 0, subjectFits(right.first, closing) else { return false }
    if syntax.phrases[right.first].agreement.isDisjoint(with: [.accusative, .dative]) {
      return true
    }
    return right.count > 1 || !verb.contains(.accusative) || !isRelative && left.count < 2
  }

  /// The first phrase of a stretch that can be its subject, or -1, and how many can be.
  private func subjects(_ range: Range<Int>) -> (first: Int, count: Int) {
    var first = -1
    var count = 0
    var token = range.lowerBound
    while token < range.upperBound {
      let phrase = Int(syntax.phraseOf[token])
      guard phrase >= 0 else {
        token += 1
        continue
      }
      if isSubject(phrase), tokens[syntax.phrases[phrase].head].hash != vocabulary.sich {
        if first < 0 { first = phrase }
        count += 1
      }
      token = max(token + 1, syntax.phrases[phrase].tokens.upperBound)
    }
    return (first, count)
  }

  /// "damit es wärmer wird und die Gäste bleiben": the bracket of a clause is closed, and nothing behind
  /// it hangs on its verb.
  func closesVerbLast(_ range: Range<Int>) -> Bool {
    var last = range.upperBound - 1
    while last > range.lowerBound, tokens[last].kind == .closeQuote { last -= 1 }
    guard finiteness(last) > 0, !syntax.table.words[last].can(.participle) else { return false }
    return opener(range) != nil
  }

  /// "die das Schiff betreten und verlassen": two forms of the same persons, and nothing that they could
  /// hang on.
  func closesInPair(_ left: Range<Int>, _ rest: Range<Int>) -> Bool {
    let one = left.upperBound - 1
    let other = rest.lowerBound
    guard rest.count == 1, finiteness(one) == 1, finiteness(other) == 1, finites(left).count == 1,
      !isAuxiliaryOrModal(one), !isAuxiliaryOrModal(other),
      let first = syntax.table.reading(one, .finite),
      let second = syntax.table.reading(other, .finite),
      let opener = opener(left), syntax.table.words[opener].can(.relative)
    else { return false }
    return first.persons.contains(.thirdPlural) && second.persons.contains(.thirdPlural)
  }

  /// "die gut klarkommen und mehr Sonne fordern": both stretches end with a form of the same persons, and
  /// the second has more than its verb.
  func closesLikewise(_ left: Range<Int>, _ rest: Range<Int>) -> Bool {
    let one = left.upperBound - 1
    let other = rest.upperBound - 1
    guard rest.count > 1, finiteness(one) > 0, finiteness(other) > 0,
      !syntax.table.words[other].can([.participle, .adjective]), !isAuxiliaryOrModal(other),
      let first = syntax.table.reading(one, .finite),
      let second = syntax.table.reading(other, .finite)
    else { return false }
    return !first.persons.isDisjoint(with: second.persons)
  }

  /// "Der Plan wurde geändert, ein Konzept geschrieben und …": a stretch behind a comma with a subject
  /// and a participle of its own.
  func sharesBracket(_ last: Int, _ range: Range<Int>) -> Bool {
    let clause = syntax.clauses[last]
    guard clause.kind == .main, clause.finite >= 0, isAuxiliaryOrModal(clause.finite),
      let own = lastVerb(range)
    else { return false }
    // "wurde verhaftet, dann aber in den Arrest entlassen": a participle like the first.
    if syntax.table.words[own].can(.participle), goesOnLater(range, own),
      let first = lastVerb(ofClause: clause), syntax.table.words[first].can(.participle)
    {
      return true
    }
    if syntax.table.words[own].can(.infinitive), finiteness(own) < 2 {
      return sharesModal(clause, own, range)
    }
    if closesSecond(clause, own, range) { return true }
    guard finiteness(own) == 0, syntax.table.words[own].can(.participle),
      lastVerb(clause.finite..<clause.tokens.upperBound) != nil,
      !range.contains(where: { finiteness($0) > 0 })
    else { return false }
    let number = Int(syntax.phraseOf[range.lowerBound])
    return number >= 0 && syntax.phrases[number].preposition < 0
      && subjectFits(number, clause.finite)
  }

  /// "hatten sich hingesetzt – und dabei den Eingang versperrt": a second participle behind its object,
  /// where a finite verb would have nobody who does it before it.
  private func closesSecond(_ clause: Clause, _ own: Int, _ range: Range<Int>) -> Bool {
    guard finiteness(own) == 1, syntax.table.words[range.lowerBound].can(.coordinator),
      syntax.table.words[own].can(.participle), let first = lastVerb(ofClause: clause),
      syntax.table.words[first].can(.participle), finites(range).count == 1
    else { return false }
    var things = 0
    for token in range {
      let phrase = Int(syntax.phraseOf[token])
      guard phrase >= 0, syntax.phrases[phrase].preposition < 0 else { continue }
      if isSubject(phrase), syntax.phrases[phrase].isPronoun || subjectFits(phrase, own) {
        return false
      }
      things += 1
    }
    return things > 0
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
