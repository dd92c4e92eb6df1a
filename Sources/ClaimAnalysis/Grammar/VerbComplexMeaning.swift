// Room: Grammar. Full verb, voice, mood and tense of a verb complex.
// May enter: clauses.

extension VerbComplexReader {
  func interpret(
    _ number: Int, _ parts: TokenList, _ particle: Int, _ syntax: SyntaxDraft
  ) {
    let finite = syntax.clauses[number].finite
    var main = finite
    let nonfinite = syntax.lists.list(parts) { $0 != finite && $0 != particle }
    if let first = nonfinite.first {
      // The full verb stands leftmost in the bracket.
      let flags = syntax.table.lexeme(finite).verb
      if !flags.intersection([.auxiliary, .modal]).isEmpty
        || vocabulary.governsInfinitive(syntax.table.words[finite].lexeme)
        || syntax.clauses[number].kind == .infinitive
      {
        main = first
        if vocabulary.governsInfinitive(syntax.table.words[finite].lexeme),
          flags.intersection([.auxiliary, .modal]).isEmpty
        {
          main = finite
        } else if nonfinite.count == 2, let last = nonfinite.last,
          syntax.table.words[last].classes == .infinitive,
          syntax.table.words[first].classes == .infinitive,
          vocabulary.governsInfinitive(syntax.table.words[last].lexeme)
        {
          // "hat zwei Hunde davonlaufen sehen"
          main = last
        }
      } else if vocabulary.isReceivingVerb(syntax.table.words[finite].lexeme),
        syntax.table.words[first].classes == .participle
      {
        main = first
      }
    }
    var verb = syntax.table.words[main].lexeme
    if particle >= 0, main == finite {
      var joined = LexemeID.none
      syntax.table.forEachReading(finite) { reading in
        if reading.wordClass == .finite, !joined.isKnown || reading.lexeme == verb,
          let found = syntax.lexicon.joined(
            particleHash: tokens[particle].hash, base: reading.lexeme)
        {
          joined = found
        }
      }
      if joined.isKnown { verb = joined }
    }
    if main != finite, let fused = fusedVerb(main, syntax) { verb = fused }
    syntax.clauses[number].mainVerb = main
    syntax.clauses[number].verb = verb
    let finiteLexeme = syntax.table.words[finite].lexeme
    if syntax.lexicon[finiteLexeme].verb.contains(.modal), main != finite {
      syntax.clauses[number].modal = finiteLexeme
    }
    voice(number, parts, main, syntax)
    mood(number, syntax)
    tense(number, nonfinite, main, syntax)
  }

  func voice(_ number: Int, _ parts: TokenList, _ main: Int, _ syntax: SyntaxDraft) {
    guard syntax.table.words[main].classes == .participle else { return }
    for part in parts where part != main {
      let lexeme = syntax.table.words[part].lexeme
      if lexeme == vocabulary.werden, !isFutureOfState(part, main, parts, syntax),
        tokens[part].hash == vocabulary.worden || part == main + 1 && part != parts.last
          || !parts.contains(where: { syntax.table.words[$0].lexeme == vocabulary.haben })
      {
        syntax.clauses[number].voice = .passive
        syntax.clauses[number].isStatal = false
        return
      }
      if vocabulary.isReceivingVerb(lexeme) {
        syntax.clauses[number].voice = .passive
        return
      }
      // "war behoben": the passive of the state, of verbs that form their perfect with "haben".
      let verb = syntax.lexeme(main).verb
      if lexeme == vocabulary.sein, verb.contains(.accusative), !verb.contains(.perfectWithSein),
        !parts.contains(where: { syntax.table.words[$0].lexeme == vocabulary.haben })
      {
        syntax.clauses[number].voice = .passive
        syntax.clauses[number].isStatal = true
      }
    }
  }

  /// "wird gekommen sein", "wird geöffnet sein": "werden" makes the future only.
  private func isFutureOfState(
    _ part: Int, _ main: Int, _ parts: TokenList, _ syntax: SyntaxDraft
  ) -> Bool {
    syntax.table.words[part].classes == .finite
      && parts.contains {
        syntax.table.words[$0].classes == .infinitive
          && (syntax.table.words[$0].lexeme == vocabulary.sein
            || syntax.table.words[$0].lexeme == vocabulary.werden)
      }
  }

  func mood(_ number: Int, _ syntax: SyntaxDraft) {
    let clause = syntax.clauses[number]
    guard clause.kind != .infinitive else { return }
    if isFirstPerson(clause, syntax) {
      syntax.table.words[clause.finite].persons = .first
      syntax.table.words[clause.finite].moods = .present
      return
    }
    let word = syntax.table.words[clause.finite]
    let moods = word.moods
    if isPoliteRequest(number, syntax) {
      syntax.clauses[number].mood = .imperative
      return
    }
    if moods.contains(.subjunctive1) {
      // "habe" is an indicative with "ich" only.
      if !moods.contains(.present) || !hasFirstPersonSubject(number, syntax) {
        if !(moods.contains(.imperative) && isImperative(number, syntax)) {
          syntax.clauses[number].mood = .subjunctive1
          return
        }
        syntax.clauses[number].mood = .imperative
        return
      }
    }
    if moods.contains(.subjunctive2), !moods.contains(.preterite) {
      syntax.clauses[number].mood = .subjunctive2
      return
    }
    if moods == .imperative || moods.contains(.imperative) && isImperative(number, syntax) {
      syntax.clauses[number].mood = .imperative
    }
  }

  /// "Hab ich gesehen", and "Habe heute ein Rad gekauft." with the pronoun left out: a Konjunktiv in
  /// the first place is a condition, and what it is a condition of follows.
  private func isFirstPerson(_ clause: Clause, _ syntax: SyntaxDraft) -> Bool {
    let finite = clause.finite
    let moods = syntax.table.words[finite].moods
    if moods == .imperative {
      return finite > 0 && tokens[finite - 1].hash == vocabulary.ich
        || finite + 1 < tokens.count && tokens[finite + 1].hash == vocabulary.ich
    }
    guard moods == [.present, .subjunctive1] || moods == [.present, .subjunctive1, .imperative],
      clause.kind == .main, finite == clause.tokens.lowerBound,
      syntax.table.words[finite].persons == [.first, .third]
        || syntax.table.words[finite].persons == [.first, .second, .third]
    else { return false }
    let sentence = syntax.sentences[clause.sentence].tokens
    guard finite == sentence.lowerBound, tokens[sentence.upperBound - 1].kind != .question else {
      return false
    }
    return !(finite + 1..<sentence.upperBound).contains {
      tokens[$0].kind == .comma || tokens[$0].kind == .dash
        || $0 == finite + 1 && !syntax.table.words[$0].persons.isEmpty
          && syntax.table.words[$0].agreement.subtracting(.nominative).isEmpty
    }
  }

  private func isImperative(_ number: Int, _ syntax: SyntaxDraft) -> Bool {
    let clause = syntax.clauses[number]
    guard clause.kind == .main, clause.finite == clause.tokens.lowerBound else { return false }
    return !syntax.table.words[clause.finite].persons.contains(.third)
  }

  /// "Bleiben Sie zu Hause, waschen Sie die Hände!", but "Kommen Sie von dort, müssen Sie warten": a verb
  /// in the first place and whom it addresses, no question, and nothing that it is a condition of.
  private func isPoliteRequest(_ number: Int, _ syntax: SyntaxDraft) -> Bool {
    let clause = syntax.clauses[number]
    let finite = clause.finite
    let word = syntax.table.words[finite]
    guard clause.kind == .main, !clause.isQuestion, isBeforeAddress(finite),
      word.persons.contains(.thirdPlural), !word.moods.contains(.preterite),
      syntax.sentences[clause.sentence].tokens.lowerBound == finite
        || tokens[finite - 1].isPunctuation,
      !word.facts.contains(.auxiliary) || word.moods == .subjunctive1,
      tokens[finite].isCapital || number > 0 && syntax.clauses[number - 1].mood == .imperative
    else { return false }
    let next = number + 1
    guard next < syntax.clauses.count, syntax.clauses[next].sentence == clause.sentence else {
      return true
    }
    let other = syntax.clauses[next]
    return other.kind != .main || other.finite != other.tokens.lowerBound
      || isBeforeAddress(other.finite)
        && !syntax.table.words[other.finite].facts.contains(.auxiliary)
  }

  private func isBeforeAddress(_ finite: Int) -> Bool {
    finite + 1 < tokens.count && tokens[finite + 1].isCapital
      && tokens[finite + 1].hash == vocabulary.sie
  }

  private func hasFirstPersonSubject(_ number: Int, _ syntax: SyntaxDraft) -> Bool {
    let clause = syntax.clauses[number]
    for token in clause.tokens where Int(syntax.clauseOf[token]) == number {
      if tokens[token].hash == vocabulary.ich { return true }
    }
    // "Ich trete ein, frage sie und gehe": a verb that goes on with the subject of the clause before.
    guard number > 0, clause.kind == .main,
      clause.isCoordinated || clause.finite == clause.tokens.lowerBound
    else { return false }
    let before = syntax.clauses[number - 1]
    return before.sentence == clause.sentence && before.kind == .main
      && hasFirstPersonSubject(number - 1, syntax)
  }

  func tense(
    _ number: Int, _ nonfinite: TokenList, _ main: Int, _ syntax: SyntaxDraft
  ) {
    let finite = syntax.clauses[number].finite
    let word = syntax.table.words[finite]
    let past = word.moods.contains(.preterite)
    let lexeme = word.lexeme
    let hasParticiple = nonfinite.contains { syntax.table.words[$0].classes == .participle }
    let isPassive = syntax.clauses[number].voice == .passive
    let isState = isPassive && lexeme == vocabulary.sein && nonfinite.count == 1
    // "haben zugreifen können": two infinitives stand for the participle.
    let hasDouble =
      lexeme == vocabulary.haben && !hasParticiple
      && nonfinite.count { syntax.table.words[$0].classes == .infinitive } >= 2
    if hasParticiple || hasDouble, !isState,
      lexeme == vocabulary.haben || lexeme == vocabulary.sein
    {
      syntax.clauses[number].tense = past ? .pluperfect : .perfect
    } else if hasParticiple, isPassive {
      syntax.clauses[number].tense = past ? .preterite : .present
    } else if lexeme == vocabulary.werden, !nonfinite.isEmpty, !isPassive {
      syntax.clauses[number].tense = .future
    } else {
      syntax.clauses[number].tense = past ? .preterite : .present
    }
  }
}
