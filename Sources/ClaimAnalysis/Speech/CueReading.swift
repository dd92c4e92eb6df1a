// Room: Speech. What the verb of a clause is as a cue, with the words that belong to it.
// May enter: the grammar and the cue words.

extension SpeechReader {
  /// For each clause the cue that its verb is, if it can be one there.
  func cuesOfClauses() -> ContiguousArray<Cue?> {
    var result = ContiguousArray<Cue?>(repeating: nil, count: syntax.clauses.count)
    for number in syntax.clauses.indices {
      // Most verbs are no cue, neither alone nor with a particle or a second verb.
      let verb = syntax.clauses[number].verb
      guard verb.isKnown,
        cues.verb(verb) != nil || takesPredicate(verb) || syntax.clauses[number].verbs.count > 1
          || syntax.clauses[number].particle >= 0
      else { continue }
      result[number] = readCue(of: number)
    }
    return result
  }

  /// "geben, werden, machen, sein, zeigen": cues only with a second word.
  private func takesPredicate(_ verb: LexemeID) -> Bool {
    verb == words.geben || verb == words.werden || verb == words.machen || verb == words.sein
      || verb == words.zeigen
  }

  private func readCue(of number: Int) -> Cue? {
    let clause = syntax.clauses[number]
    guard clause.finite >= 0, clause.mainVerb >= 0, clause.mood != .imperative else { return nil }
    if takesPredicate(clause.verb) { return predicateCue(number) }
    guard let cue = cues.verb(fullVerb(clause)) ?? secondCue(number) else { return nil }
    if cue.takes.contains(.onlyWithEs), !hasImpersonalSubject(number) { return nil }
    if cue.takes.contains(.onlyWithLetting), syntax.word(clause.finite).lexeme != words.lassen {
      return nil
    }
    if clause.verb == words.bekennen, syntax.tokens[clause.mainVerb].hash == words.bekannt {
      // "wurde bekannt", "ist bekannt"
      return syntax.word(clause.finite).lexeme == words.werden
        ? Cue(takes: .content, stance: .states) : nil
    }
    if clause.finite != clause.mainVerb, syntax.word(clause.finite).lexeme == words.sein,
      !syntax.lexicon[clause.verb].verb.contains(.perfectWithSein), !hasWorden(clause)
    {
      // "ist verboten": a state.
      return nil
    }
    return cue
  }

  /// "ist gemeldet worden" is an event, "ist gemeldet" a state.
  func hasWorden(_ clause: Clause) -> Bool {
    clause.verbs.contains { syntax.tokens[Int(syntax.verbTokens[$0])].hash == words.worden }
  }

  /// The verb; "sagte … weiter" is one of saying, not one of passing on.
  func fullVerb(_ clause: Clause) -> LexemeID {
    clause.particle >= 0 && syntax.tokens[clause.particle].hash == words.weiter
      ? syntax.word(clause.finite).lexeme : clause.verb
  }

  /// "gab bekannt", "wurde bekannt", "machte deutlich", "ist überzeugt": a cue of two words.
  func predicateCue(_ number: Int) -> Cue? {
    let token = predicate(number)
    guard token >= 0 else { return nil }
    let clause = syntax.clauses[number]
    if words.clear.contains(syntax.tokens[token].hash) {
      guard clause.verb != words.sein, clause.verb != words.zeigen else { return nil }
      return Cue(takes: [.content, .verbSecond, .quotation], stance: .announces)
    }
    // "ist überzeugt", "zeigt sich sicher", "gab sich gewiss".
    guard
      clause.verb == words.sein || clause.verb == words.zeigen
        || clause.verb == words.geben && hasReflexive(number), clause.subject >= 0,
      speakers.isAgent(clause.subject),
      syntax.tokens[syntax.phrases[clause.subject].head].hash != words.es
    else { return nil }
    return Cue(takes: [.content, .infinitive, .quotation], stance: .supposes)
  }

  /// The word that makes a cue of "geben, werden, machen, sein, zeigen", or -1.
  func predicate(_ number: Int) -> Int {
    for token in syntax.clauses[number].tokens
    where syntax.phraseOf[token] < 0 && Int(syntax.clauseOf[token]) == number {
      let hash = syntax.tokens[token].hash
      if words.isPredicate(hash), !syntax.tokens[token].isCapital { return token }
    }
    return -1
  }

  /// "ließ verlauten", "hat gekämpft und behauptet": a cue that is not the first of its complex.
  func secondCue(_ number: Int) -> Cue? {
    let clause = syntax.clauses[number]
    guard clause.verbs.count > 1, clause.finite >= 0 else { return nil }
    let isLetting = syntax.word(clause.finite).lexeme == words.lassen
    for index in clause.verbs.reversed() {
      let token = Int(syntax.verbTokens[index])
      guard token != clause.mainVerb, token != clause.finite, token != clause.particle,
        syntax.word(token).classes == .participle || isLetting
      else { continue }
      if let cue = cues.verb(syntax.word(token).lexeme), !cue.takes.contains(.general) {
        return cue
      }
    }
    return nil
  }

  private func hasReflexive(_ number: Int) -> Bool {
    syntax.clauses[number].tokens.contains {
      Int(syntax.clauseOf[$0]) == number && syntax.tokens[$0].hash == words.sich
    }
  }

  func hasImpersonalSubject(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    if clause.subject >= 0 {
      return syntax.tokens[syntax.phrases[clause.subject].head].hash == words.es
    }
    let next = clause.finite + 1
    return next < syntax.tokens.count && syntax.tokens[next].hash == words.es
  }

  func hasPronominalAdverb(_ number: Int) -> Bool {
    pronominalAdverb(number) >= 0
  }

  /// "davon, darauf, dafür" in a clause, or -1.
  func pronominalAdverb(_ number: Int) -> Int {
    let clause = syntax.clauses[number]
    for token in clause.tokens
    where Int(syntax.clauseOf[token]) == number && syntax.word(token).can(.adverb)
      && !syntax.tokens[token].isCapital
    {
      var isPronominal = false
      syntax.table.forEachReading(token) {
        if syntax.lexicon[$0.lexeme].adverb.contains(.pronominal) { isPronominal = true }
      }
      if isPronominal { return token }
    }
    return -1
  }

  /// The words of the cue: the verb complex with "sich", "es" and "davon".
  func cueTokens(_ number: Int) -> [Int] {
    var result = Array(syntax.verbTokens(of: number))
    let clause = syntax.clauses[number]
    for token in clause.tokens where Int(syntax.clauseOf[token]) == number {
      let hash = syntax.tokens[token].hash
      if hash == words.sich { result.append(token) }
      if hash == words.es, clause.subject >= 0, syntax.phrases[clause.subject].head == token {
        result.append(token)
      }
    }
    let adverb = pronominalAdverb(number)
    if adverb >= 0 { result.append(adverb) }
    if takesPredicate(clause.verb) {
      let word = predicate(number)
      if word >= 0, !result.contains(word) { result.append(word) }
    }
    return result.sorted()
  }

  /// To whom something is said: the dative, or the phrase behind "gegenüber".
  func addressee(_ number: Int) -> Int {
    for phrase in speakers.phrases(ofClause: number) {
      let found = syntax.phrases[phrase]
      if found.preposition >= 0 {
        if syntax.tokens[found.preposition].hash == words.gegenueber { return phrase }
      } else if found.role == .dative, syntax.tokens[found.head].hash != words.sich,
        speakers.isAgent(phrase)
      {
        return phrase
      }
    }
    return -1
  }
}
