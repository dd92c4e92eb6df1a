// Room: Grammar. The verb complex of each clause: its parts, its particle, its full verb, and with
// them tense, mood and voice. May enter: clauses.

/// Completes the verbs of the clauses of a sentence.
final class VerbComplexReader {
  let tokens: ContiguousArray<Token>
  let vocabulary: Vocabulary

  init(tokens: ContiguousArray<Token>, vocabulary: Vocabulary) {
    self.tokens = tokens
    self.vocabulary = vocabulary
  }

  func read(_ clauses: Range<Int>, _ syntax: SyntaxDraft) {
    for number in clauses {
      syntax.lists.clear()
      complete(number, syntax)
    }
  }

  private func complete(_ number: Int, _ syntax: SyntaxDraft) {
    let clause = syntax.clauses[number]
    let first = syntax.verbTokens.count
    guard clause.finite >= 0 else {
      fragment(number, syntax)
      return
    }
    if clause.isGapped { return takeVerb(number, syntax) }
    let finite = clause.finite
    if clause.kind == .infinitive {
      syntax.table.decide(
        finite, syntax.table.words[finite].can(.zuInfinitive) ? .zuInfinitive : .infinitive)
    } else {
      syntax.table.decide(finite, .finite)
    }
    // Its tokens, its finite verb where that stands in another clause, and what "zu" governs.
    var parts = syntax.lists.list(capacity: 2 * clause.tokens.count + 1)
    parts.append(finite)
    var particle = -1
    collect(number, finite, &parts, &particle, syntax)
    shareAuxiliaries(number, &parts, syntax)
    parts.sort()
    if parts.count > 2 { dropAdverbs(&parts, syntax) }
    for part in parts { syntax.verbTokens.append(Int32(part)) }
    syntax.clauses[number].verbs = first..<syntax.verbTokens.count
    syntax.clauses[number].particle = particle
    interpret(number, parts, particle, syntax)
  }

  /// "Klinik nach Angriff lahmgelegt": a headline whose participle is its predicate.
  private func fragment(_ number: Int, _ syntax: SyntaxDraft) {
    let clause = syntax.clauses[number]
    for token in clause.tokens.reversed() where Int(syntax.clauseOf[token]) == number {
      let word = syntax.table.words[token]
      if word.can(.participle), syntax.phraseOf[token] < 0, !tokens[token].isCapital {
        syntax.table.decide(token, .participle)
        let first = syntax.verbTokens.count
        syntax.verbTokens.append(Int32(token))
        syntax.clauses[number].verbs = first..<(first + 1)
        syntax.clauses[number].mainVerb = token
        syntax.clauses[number].verb = syntax.table.words[token].lexeme
        syntax.clauses[number].voice = .passive
        return
      }
      if word.can(.infinitive), syntax.phraseOf[token] < 0, !tokens[token].isCapital {
        syntax.clauses[number].mainVerb = token
        syntax.clauses[number].verb = syntax.table.reading(token, .infinitive)?.lexeme ?? .none
        return
      }
    }
  }

  /// Participles, infinitives and the particle that belong to a finite verb.
  private func collect(
    _ number: Int, _ finite: Int, _ parts: inout TokenList, _ particle: inout Int,
    _ syntax: SyntaxDraft
  ) {
    let clause = syntax.clauses[number]
    let flags = syntax.table.lexeme(finite).verb
    let governs =
      !flags.intersection([.auxiliary, .modal]).isEmpty
      || vocabulary.governsInfinitive(syntax.table.words[finite].lexeme)
      || vocabulary.isReceivingVerb(syntax.table.words[finite].lexeme)
    let verbLast = clause.kind == .subordinate || clause.kind == .relative
    for token in clause.tokens {
      guard Int(syntax.clauseOf[token]) == number, token != finite, syntax.phraseOf[token] < 0
      else { continue }
      let word = syntax.table.words[token]
      // Most words can be none of what follows.
      guard
        word.can([.particle, .participle, .infinitive]) || verbLast && token + 1 == finite
          || tokens[token].hash == vocabulary.bekannt
      else { continue }
      if tokens[token].isCapital, token != clause.tokens.lowerBound { continue }
      if word.can(.particle) || verbLast && token + 1 == finite, clause.kind != .infinitive,
        verbLast
          ? isWrittenApart(token, finite, syntax)
          : token > finite
            ? isParticle(token, finite, number, syntax) : isFronted(token, finite, number, syntax)
      {
        particle = token
        syntax.table.decide(token, .particle)
        parts.append(token)
        continue
      }
      guard governs else { continue }
      // "zu ausgesprochen hohen Preisen führen"
      if token > 0, syntax.word(token - 1).classes == .preposition,
        word.can(.participle) && token + 1 < clause.tokens.upperBound
          && syntax.phraseOf[token + 1] >= 0
          // "am dringendsten brauchen"
          || word.can(.infinitive)
            && syntax.table.reading(token - 1, .preposition)?.flags.contains(.contracted) == true
      {
        continue
      }
      // "ist der Verband, vertreten durch seinen Sprecher"
      if word.can(.participle), token > finite + 1, token + 1 < clause.tokens.upperBound,
        tokens[token - 1].kind == .comma || tokens[token - 1].kind == .dash,
        vocabulary.namesAgent(tokens[token + 1].hash)
          || tokens[token].hash == vocabulary.verglichen,
        parts.count > 1 || syntax.table.words[finite].lexeme != vocabulary.werden
      {
        continue
      }
      // "habe er – enttäuscht vom Chef – gekündigt"
      if token > finite, tokens[token - 1].kind == .dash,
        closesBehindDash(token, clause.tokens, syntax)
      {
        continue
      }
      // "wird Chef werden – besser ausgebildet als sein Vater"
      if parts.count > 1, let last = parts.last, last > finite, last < token,
        (last..<token).contains(where: { tokens[$0].kind == .dash })
      {
        continue
      }
      if isFused(token, syntax) || decidesBekannt(token, finite, syntax)
        || isState(token, finite, syntax)
      {
        continue
      }
      if word.can(.participle), takesParticiple(finite, syntax),
        isInBracket(token, number, finite, syntax),
        !isCompared(token, number, syntax),
        !word.can(.infinitive) || !prefersInfinitive(token, number, finite, syntax)
      {
        syntax.table.decide(token, .participle)
        chooseByAuxiliary(token, finite, syntax)
        parts.append(token)
      } else if word.can(.infinitive), isInBracket(token, number, finite, syntax),
        token == 0 || syntax.table.words[token - 1].classes != .zu,
        takesInfinitive(finite, syntax) || hasParticipleBefore(token, parts, syntax)
          || isSubstituteInfinitive(token, finite, syntax)
          || syntax.table.words[token].lexeme == vocabulary.werden
      {
        syntax.table.decide(token, .infinitive)
        parts.append(token)
      }
    }
    if clause.kind == .infinitive, finite > 0 {
      // "angegriffen worden zu sein", "angreifen zu können"
      var position = finite - 1
      while position >= clause.tokens.lowerBound {
        let word = syntax.table.words[position]
        if word.classes == .zu {
          position -= 1
          continue
        }
        guard syntax.phraseOf[position] < 0,
          word.can(.participle) && takesParticiple(finite, syntax)
            || word.can(.infinitive) && flags.contains(.modal)
            || word.can(.participle) && parts.count > 1
        else { break }
        syntax.table.decide(position, word.can(.participle) ? .participle : .infinitive)
        parts.append(position)
        position -= 1
      }
    }
  }

  /// Whether a second dash follows, and a participle or infinitive behind it.
  private func closesBehindDash(
    _ token: Int, _ range: Range<Int>, _ syntax: SyntaxDraft
  ) -> Bool {
    guard
      let dash = (token + 1..<max(token + 1, range.upperBound)).first(where: {
        tokens[$0].kind == .dash
      })
    else { return false }
    return (dash + 1..<max(dash + 1, range.upperBound)).contains {
      syntax.phraseOf[$0] < 0 && !tokens[$0].isCapital
        && syntax.table.words[$0].can([.participle, .infinitive])
    }
  }

  /// "soll A getan und B gelassen haben", "muss A geholt und B gebracht werden": what ends the bracket
  /// of the second clause ends that of the first.
  private func shareAuxiliaries(_ number: Int, _ parts: inout TokenList, _ syntax: SyntaxDraft) {
    let next = number + 1
    guard next < syntax.clauses.count, syntax.clauses[next].sharesFinite, parts.count == 2,
      !syntax.clauses[next].isGapped,
      syntax.clauses[next].finite == syntax.clauses[number].finite,
      syntax.word(parts[1]).classes == .participle
    else { return }
    if syntax.word(parts[0]).lexeme == vocabulary.sein {
      // "sei A gebaut und B gekauft worden"
      var last = syntax.clauses[next].tokens.upperBound - 1
      while last > parts[1], tokens[last].kind == .closeQuote { last -= 1 }
      if tokens[last].hash == vocabulary.worden { parts.append(last) }
      return
    }
    guard
      syntax.lexeme(parts[0]).verb.contains(.modal)
        || syntax.word(parts[0]).lexeme == vocabulary.werden
    else { return }
    let first = syntax.clauses[next].tokens.lowerBound
    var token = syntax.clauses[next].tokens.upperBound - 1
    while token > first, tokens[token].kind == .closeQuote { token -= 1 }
    if token == syntax.clauses[number].finite { token -= 1 }
    guard syntax.word(token).can(.infinitive) else { return }
    while token > first, syntax.phraseOf[token] < 0,
      syntax.word(token).facts.contains(.auxiliary) || tokens[token].hash == vocabulary.worden
    {
      parts.append(token)
      token -= 1
    }
  }

  /// Whether a form stands where the bracket of its clause closes: before a mark, a conjunction or
  /// another part of the bracket; or in the first place before the finite verb.
  func isInBracket(
    _ token: Int, _ number: Int, _ finite: Int, _ syntax: SyntaxDraft
  ) -> Bool {
    let clause = syntax.clauses[number]
    if token < finite {
      // Verb-last clause, or a participle in the first place.
      var position = token + 1
      while position < min(finite, clause.tokens.upperBound) {
        let word = syntax.table.words[position]
        guard
          word.can([.participle, .infinitive]) && syntax.phraseOf[position] < 0
            || word.can(.coordinator) || tokens[position].kind == .closeQuote
            || tokens[position].kind == .comma
        else {
          return clause.kind == .main && token == clause.tokens.lowerBound
        }
        position += 1
      }
      return true
    }
    let next = token + 1
    guard next < clause.tokens.upperBound else { return true }
    if Int(syntax.clauseOf[next]) != number { return true }
    let word = syntax.table.words[next]
    if tokens[next].isPunctuation { return true }
    if word.can([.participle, .infinitive, .finite]), syntax.phraseOf[next] < 0 { return true }
    // Something extraposed behind the bracket.
    return word.can([
      .coordinator, .preposition, .comparator, .subjunction, .adverb, .particle, .pronoun, .article,
      .zu,
    ]) || syntax.phraseOf[next] >= 0
  }
}
