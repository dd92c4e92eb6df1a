// Room: Grammar. Which word is the separable particle of a verb. May enter: tagged words and clauses.

extension VerbComplexReader {
  /// Whether a word that can be a particle is the one of this verb.
  func isParticle(_ token: Int, _ finite: Int, _ number: Int, _ syntax: SyntaxDraft) -> Bool {
    let clause = syntax.clauses[number]
    let word = syntax.table.words[token]
    let next = token + 1
    let base = baseVerb(finite, syntax)
    let known = syntax.lexicon.joined(particleHash: tokens[token].hash, base: base) != nil
    if syntax.lexicon[base].verb.contains(.modal) { return false }
    // "hatte den Schritt zurück bezeichnet": an auxiliary of a participle has no particle.
    if syntax.lexicon[base].verb.contains(.auxiliary), hasParticiple(behind: token, number, syntax)
    {
      return false
    }
    let ends =
      next >= clause.tokens.upperBound || tokens[next].isPunctuation
      || Int(syntax.clauseOf[next]) != number
      || syntax.table.words[next].can([.coordinator, .subjunction, .comparator])
    // "hielt das Dach für dicht", "geht ihm zu gut"
    if token > 0,
      syntax.word(token - 1).classes == .preposition || tokens[token - 1].hash == vocabulary.zu,
      syntax.table.reading(token, .preposition) == nil
    {
      return false
    }
    if word.only(.particle) {
      return known || !syntax.lexicon[base].verb.contains(.auxiliary) && !closesVon(token, syntax)
    }
    // "an, auf, aus" at the end of a clause have no noun to govern.
    let isPrepositional = syntax.table.reading(token, .preposition) != nil
    if ends, isPrepositional, !syntax.lexicon[base].verb.contains(.auxiliary) {
      return known || !closesVon(token, syntax)
    }
    // "brüllt zum Boot hinüber"
    if ends, !known, vocabulary.isDirection(tokens[token].hash), token > finite + 1,
      syntax.lexicon[base].verb.isDisjoint(with: [.auxiliary, .copula]), !closesVon(token, syntax),
      // "über die Grenzen hinaus"
      !(finite + 1..<token).contains(where: {
        tokens[$0].kind == .comma || token - $0 < 6 && tokens[$0].hash == vocabulary.ueber
      })
    {
      return true
    }
    if known {
      if ends { return true }
      // "nahm an der Wahl teil": what looks like a preposition is none at the end of a clause only.
      return word.only([.particle, .adverb, .adjective])
        && syntax.table.words[next].can(.preposition)
        && !word.can(.adverb)
    }
    return false
  }

  /// "die Arbeit von zu Hause aus": the second half of a preposition.
  private func closesVon(_ token: Int, _ syntax: SyntaxDraft) -> Bool {
    var before = token - 1
    while before > 0, token - before < 5 {
      if tokens[before].hash == vocabulary.von { return true }
      guard syntax.phraseOf[before] >= 0 || syntax.word(before).can([.adverb, .preposition]) else {
        return false
      }
      before -= 1
    }
    return false
  }

  /// "was sich als Nachteil heraus stellte": an adverb of direction that is a particle alone.
  func isWrittenApart(_ token: Int, _ finite: Int, _ syntax: SyntaxDraft) -> Bool {
    token + 1 == finite
      && (syntax.table.words[token].only(.particle)
        || tokens[token].hash == vocabulary.bekannt
          && syntax.table.words[finite].facts.isDisjoint(with: .auxiliary)
        || syntax.table.words[token].only(.adverb)
          && syntax.table.words[token].possible == [.adverb, .particle]
          && !vocabulary.isAgain(tokens[token].hash) && !isPronominal(token, syntax)
          && !syntax.lexicon[baseVerb(finite, syntax)].verb.contains(.auxiliary))
      && syntax.lexicon.joined(
        particleHash: tokens[token].hash, base: baseVerb(finite, syntax)) != nil
  }

  /// "bekannt geworden", "fest genommen": a particle written apart from its participle or infinitive.
  func isFused(_ token: Int, _ syntax: SyntaxDraft) -> Bool {
    let next = token + 1
    let possible = syntax.table.words[token].possible
    guard possible.contains(.particle), possible.isDisjoint(with: [.adverb, .preposition]),
      !tokens[token].isCapital, next < tokens.count, syntax.phraseOf[token] < 0,
      syntax.phraseOf[next] < 0, !tokens[next].isCapital
    else { return false }
    return fused(token, syntax) != nil
  }

  /// "ist bekannt": rather what is known than what was confessed, and then an adjective.
  func decidesBekannt(_ token: Int, _ finite: Int, _ syntax: SyntaxDraft) -> Bool {
    guard tokens[token].hash == vocabulary.bekannt,
      syntax.table.words[finite].lexeme == vocabulary.sein
    else { return false }
    syntax.table.decide(token, .adjective)
    return true
  }

  /// "ist es gewohnt": an adjective, as no verb with this participle goes with "sein".
  func isState(_ token: Int, _ finite: Int, _ syntax: SyntaxDraft) -> Bool {
    let word = syntax.table.words[token]
    guard syntax.table.words[finite].lexeme == vocabulary.sein, word.can(.participle),
      word.possible.contains(.adjective), !word.possible.contains(.infinitive),
      token + 1 >= tokens.count || tokens[token + 1].hash != vocabulary.worden
    else { return false }
    var fits = false
    var isAdjective = false
    syntax.table.forEachReading(token) {
      if $0.wordClass == .participle {
        let verb = syntax.lexicon[$0.lexeme].verb
        if !$0.lexeme.isKnown || !verb.isDisjoint(with: [.accusative, .perfectWithSein]) {
          fits = true
        }
      } else if $0.wordClass == .adjective, !$0.flags.contains(.fromParticiple) {
        isAdjective = true
      }
    }
    guard !fits, isAdjective else { return false }
    syntax.table.decide(token, .adjective)
    return true
  }

  /// "ist in Not geraten", "hat ihm geraten": of two verbs with one participle the one that makes its
  /// perfect with this auxiliary.
  func chooseByAuxiliary(_ token: Int, _ finite: Int, _ syntax: SyntaxDraft) {
    let auxiliary = syntax.table.words[finite].lexeme
    if token + 1 < tokens.count,
      syntax.word(token + 1).lexeme == vocabulary.werden
        || auxiliary == vocabulary.werden
    {
      return choosePassive(token, syntax)
    }
    guard auxiliary == vocabulary.sein || auxiliary == vocabulary.haben,
      token + 1 >= tokens.count || tokens[token + 1].hash != vocabulary.worden
    else { return }
    let withSein = auxiliary == vocabulary.sein
    let chosen = syntax.table.words[token].lexeme
    guard syntax.lexicon[chosen].verb.contains(.perfectWithSein) != withSein else { return }
    var better = LexemeID.none
    syntax.table.forEachReading(token) {
      if $0.wordClass == .participle, $0.lexeme != chosen, !better.isKnown,
        syntax.lexicon[$0.lexeme].verb.contains(.perfectWithSein) == withSein,
        // Not "gestehen" for "stehen", which goes with both.
        withSein || syntax.lexicon[$0.lexeme].verb.isDisjoint(with: .accusative)
      {
        better = $0.lexeme
      }
    }
    if better.isKnown { syntax.table.words[token].lexeme = better }
  }

  /// "wird gewährt": of two verbs with one participle the one that takes an object.
  private func choosePassive(_ token: Int, _ syntax: SyntaxDraft) {
    let chosen = syntax.table.words[token].lexeme
    guard syntax.lexicon[chosen].verb.isDisjoint(with: .accusative) else { return }
    var better = LexemeID.none
    syntax.table.forEachReading(token) {
      if $0.wordClass == .participle, !better.isKnown,
        syntax.lexicon[$0.lexeme].verb.contains(.accusative)
      {
        better = $0.lexeme
      }
    }
    if better.isKnown { syntax.table.words[token].lexeme = better }
  }

  private func fused(_ token: Int, _ syntax: SyntaxDraft) -> LexemeID? {
    // "hat sich bereit erklärt": what he said.
    guard let reading = syntax.table.reading(token + 1, [.participle, .infinitive]),
      !syntax.lexicon[reading.lexeme].verb.contains(.saying)
    else { return nil }
    return syntax.lexicon.joined(particleHash: tokens[token].hash, base: reading.lexeme)
  }

  /// The verb that a form makes with the particle before it, if one stands there.
  func fusedVerb(_ main: Int, _ syntax: SyntaxDraft) -> LexemeID? {
    main > 0 && isFused(main - 1, syntax) ? fused(main - 1, syntax) : nil
  }

  /// "dafür, damit": what the verb speaks of, and no particle.
  private func isPronominal(_ token: Int, _ syntax: SyntaxDraft) -> Bool {
    var found = false
    syntax.table.forEachReading(token) {
      if syntax.lexicon[$0.lexeme].adverb.contains(.pronominal) { found = true }
    }
    return found
  }

  func hasParticiple(behind token: Int, _ number: Int, _ syntax: SyntaxDraft) -> Bool {
    ((token + 1)..<max(token + 1, syntax.clauses[number].tokens.upperBound)).contains {
      Int(syntax.clauseOf[$0]) == number && syntax.phraseOf[$0] < 0
        && syntax.table.words[$0].can(.participle) && !tokens[$0].isCapital
    }
  }

  /// "Hinzu kommt, dass …", "Fest steht …": a particle in the first place, right before its verb.
  func isFronted(_ token: Int, _ finite: Int, _ number: Int, _ syntax: SyntaxDraft) -> Bool {
    token + 1 == finite && token == syntax.clauses[number].tokens.lowerBound
      && !(syntax.lexicon[baseVerb(finite, syntax)].verb.contains(.auxiliary)
        && hasParticiple(behind: finite, number, syntax))
      && syntax.lexicon.joined(
        particleHash: tokens[token].hash, base: baseVerb(finite, syntax)) != nil
  }

  /// The verb whose form stands there without a particle: the one decided on, or the first that it can
  /// be.
  func baseVerb(_ finite: Int, _ syntax: SyntaxDraft) -> LexemeID {
    let decided = syntax.table.words[finite].lexeme
    var found = LexemeID.none
    syntax.table.forEachReading(finite) { reading in
      if !reading.wordClass.intersection([.finite, .infinitive]).isEmpty,
        !reading.flags.contains(.joined), !found.isKnown || reading.lexeme == decided
      {
        found = reading.lexeme
      }
    }
    return found
  }
}
