// Room: Grammar. Subject and objects of a clause, by case, agreement and order.
// May enter: phrases and clauses.

extension RoleReader {
  func subject(_ number: Int, _ own: TokenList, _ syntax: SyntaxDraft) {
    let clause = syntax.clauses[number]
    guard clause.finite >= 0, clause.kind != .infinitive else { return }
    if isWhoever(before: number, syntax) { return }
    let persons = syntax.word(clause.finite).persons
    let isShared = takesSubject(number, persons, own, syntax)
    // "Er boxte und war Angler": the nominative says what the one is that was named before.
    if isShared, clause.voice == .active, syntax.lexicon[clause.verb].verb.contains(.copula) {
      return
    }
    var best = -1
    var bestScore = 0
    for candidate in own {
      // Only what can be nothing else is a new subject there.
      if isShared,
        syntax.phrases[candidate].agreement.sharesCase([.accusative, .dative])
      {
        continue
      }
      let score = score(candidate, clause, persons, own, syntax)
      if score > bestScore {
        best = candidate
        bestScore = score
      }
    }
    if best < 0, !isShared, !clause.isCoordinated {
      best =
        own.first {
          isNoAttribute($0, persons, syntax) || isUnknownPlural($0, clause, persons, syntax)
        } ?? -1
      if best < 0, persons.contains(.thirdPlural), !clause.sharesFinite {
        // "Dort liegen neben Kiel auch der Ort Plön, ferner …": one that can be nothing else, of several.
        best =
          own.first {
            let phrase = syntax.phrases[$0]
            return phrase.role == .none && phrase.preposition < 0 && !phrase.isPronoun
              && !phrase.agreement.isDisjoint(with: .nominative)
              && (phrase.agreement.isDisjoint(with: [.accusative, .dative])
                || isOnlyOfSeveral($0, clause, syntax))
              && !isComparison(phrase, syntax) && !isNamedSource(phrase, syntax)
          } ?? -1
      }
    }
    guard best >= 0 else { return }
    syntax.phrases[best].role = .subject
    syntax.clauses[number].subject = best
    syntax.clauses[number].hasOwnSubject = true
  }

  /// "Chloride zerstören den Bau": a word that no table has, right beside the verb of several.
  private func isUnknownPlural(
    _ number: Int, _ clause: Clause, _ persons: PersonSet, _ syntax: SyntaxDraft
  ) -> Bool {
    let phrase = syntax.phrases[number]
    // "Hockers rechnet": a noun in the genitive that nothing follows but its verb is a name.
    if phrase.tokens.count == 1, phrase.role == .none, phrase.preposition < 0, !phrase.isPronoun,
      phrase.tokens.lowerBound == clause.tokens.lowerBound,
      phrase.tokens.upperBound == clause.finite, persons.contains(.third),
      phrase.agreement.subtracting(.genitive).isEmpty
    {
      return true
    }
    return phrase.isName && phrase.role == .none && phrase.preposition < 0
      && phrase.tokens.count == 1 && persons.contains(.thirdPlural)
      && !syntax.word(phrase.head).lexeme.isKnown
      && (phrase.tokens.upperBound == clause.finite || phrase.head == clause.finite + 1)
  }

  /// "Seit Tagen lag dichter Nebel über dem Tal", but "nach Jahren harter Arbeit": where nothing else can
  /// be the subject, a nominative that looked like a genitive behind a preposition.
  private func isNoAttribute(_ number: Int, _ persons: PersonSet, _ syntax: SyntaxDraft) -> Bool {
    let phrase = syntax.phrases[number]
    guard phrase.role == .attribute, phrase.preposition < 0, phrase.parent >= 0,
      syntax.phrases[phrase.parent].preposition >= 0,
      syntax.word(phrase.tokens.lowerBound).classes == .adjective
    else { return false }
    let nominative = phrase.agreement.intersection(.nominative)
    guard !nominative.isEmpty, agrees(phrase, nominative, persons, syntax) else { return false }
    syntax.phrases[number].parent = -1
    return true
  }

  private func score(
    _ number: Int, _ clause: Clause, _ persons: PersonSet, _ own: TokenList, _ syntax: SyntaxDraft
  ) -> Int {
    let phrase = syntax.phrases[number]
    guard phrase.preposition < 0, phrase.role == .none else { return 0 }
    let nominative = phrase.agreement.intersection(.nominative)
    guard !nominative.isEmpty else { return 0 }
    guard agrees(phrase, nominative, persons, syntax) else { return 0 }
    let head = syntax.word(phrase.head)
    let lexeme = syntax.lexeme(phrase.head)
    if isComparison(phrase, syntax) || isNamedSource(phrase, syntax) || isPeriod(phrase, syntax) {
      return 0
    }
    var score = 50
    let others = phrase.agreement.subtracting([.nominative, .genitive])
    let copula = syntax.lexicon[clause.verb].verb.contains(.copula) && clause.voice == .active
    if others.isEmpty, isTitled(phrase, syntax),
      clause.kind == .main || tokens[phrase.head].hash != vocabulary.herr
    {
      // "Präsident Kern" is an object, too.
      score += 4
    } else if others.isEmpty {
      score += copula ? 8 : 40
      // "Der Hund schläft, neben ihm ein Kind"
      if isBehindWhole(phrase, clause, persons, own, syntax) { score -= 50 }
    } else if !copula, clause.voice == .active, !phrase.isPronoun, clause.verb.isKnown,
      syntax.lexicon[clause.verb].verb.isDisjoint(with: [.accusative, .reflexive]),
      !syntax.lexicon[clause.verb].verb.contains(.dative) || !others.sharesCase(.dative)
    {
      // "Eine Frau sitzt dort": the verb takes no object that it could be.
      score += 24
    }
    if copula, phrase.tokens.lowerBound < clause.finite { score += 8 }
    // "dass Kern der Beste ist"
    if copula, clause.kind != .main, phrase.isName,
      phrase.tokens.lowerBound == clause.introducer + 1
    {
      score += 10
    }
    // "Für ihn ist diese Arbeit ein Spiel"
    if copula, phrase.isDefinite || phrase.isName, !phrase.isPronoun,
      phrase.tokens.lowerBound == clause.finite + 1,
      own.first.map({
        syntax.phrases[$0].preposition >= 0 || syntax.phrases[$0].tokens.lowerBound > clause.finite
      }) == true
    {
      score += 10
    }
    if phrase.isPronoun {
      if tokens[phrase.head].hash == vocabulary.es {
        score += clause.kind == .main && phrase.tokens.lowerBound < clause.finite ? 10 : 0
        // "wie es die Behörde gemacht hat"
        if isWhatIsDone(phrase, clause, own, syntax) { score -= 30 }
        // "als wäre es ein alter Weg"
        if copula, clause.kind == .subordinate { score += 12 }
        // "Zeugen gibt es nicht": nobody who gives it stands there.
        if clause.verb == vocabulary.geben, clause.voice == .active { score += 30 }
        // "Es herrscht Ruhe": without an object the noun is what the verb speaks of.
        let verb = syntax.lexicon[clause.verb].verb
        if clause.verb != vocabulary.geben, verb.isDisjoint(with: [.accusative, .copula]),
          clause.verb.isKnown, clause.voice == .active,
          // "Es gelang Kern, …": whom it happens to.
          !verb.contains(.dative) || !hasDative(own, syntax)
        {
          score -= 30
        }
        // "Es wurde Hass gelehrt"
        if clause.voice == .passive, clause.kind == .main, phrase.tokens.upperBound == clause.finite
        {
          score -= 30
        }
      } else {
        score += isBehindEs(phrase, clause) ? 36 : 6
        if isAmountBehindNoun(phrase, clause, persons, own, syntax) { score -= 24 }
      }
      // "wie es die Banken tun": "es" is no subject of a plural verb, but of a copula.
      if vocabulary.isNeuterDemonstrative(tokens[phrase.head].hash), !persons.contains(.third),
        !syntax.lexicon[clause.verb].verb.contains(.copula)
      {
        score -= 30
      }
      if tokens[phrase.head].hash == vocabulary.sich { return 0 }
      // "was für ein Unsinn"
      if tokens[phrase.head].hash == vocabulary.was, phrase.head + 1 < tokens.count,
        tokens[phrase.head + 1].hash == vocabulary.fuer
      {
        return 0
      }
      // "Das gab der Verein bekannt", "das weiß niemand": what is said stands first.
      if vocabulary.isNeuterDemonstrative(tokens[phrase.head].hash), clause.kind == .main,
        phrase.tokens.lowerBound < clause.finite, clause.voice == .active, !copula,
        syntax.lexicon[clause.verb].verb.isSuperset(of: [.content, .accusative]),
        hasAgent(behind: clause.finite, own, syntax)
      {
        score -= 20
      }
      if head.classes == .relative || phrase.head == clause.introducer {
        // "was die Kirche tut", but "was die Leute ärgert"
        score += isWhatSomebodyDoes(phrase, clause, persons, own, syntax) ? -20 : 10
      }
      // "Sechs ergriffen Maßnahmen": but "2015 ergriffen sie Maßnahmen".
      if head.classes == .numeral { score -= isCounted(phrase, clause, syntax) ? 2 : 20 }
      if vocabulary.isNothingOrSomething(tokens[phrase.head].hash)
        || vocabulary.isMeasure(tokens[phrase.head].hash)
      {
        if !copula { score -= 12 }
      } else if tokens[phrase.head].hash == vocabulary.niemand {
        score += 12
      }
    }
    if lexeme.nounClass == .time || lexeme.nounClass == .unit || isClock(phrase, syntax) {
      // "Die Minute war lang": with a copula a time is what is spoken of.
      if !copula || !phrase.isDefinite {
        score -=
          isSpokenOf(phrase, clause, syntax) || isShare(number, own, syntax)
          ? 0 : phrase.isDefinite ? 8 : 25
      }
    }
    if lexeme.nounClass.isAgent { score += 4 }
    if isBehindRelative(number, clause, syntax) { score += 24 }
    if isDislocated(phrase, clause, own, syntax) { score -= 70 }
    if isFramed(phrase, clause, own, syntax) { score += 40 }
    if clause.kind == .relative, isDoer(phrase, clause, syntax) { score += 22 }
    let verbSecond = clause.kind == .main
    if verbSecond {
      if phrase.tokens.lowerBound < clause.finite {
        score += 12
      } else {
        // The first phrase behind the verb.
        score += 8
        if isBehindThing(phrase, clause, own, syntax) || isOnlyOne(phrase, clause, own, syntax) {
          score += 10
        }
        for other in own where other != number {
          let between = syntax.phrases[other]
          if between.tokens.lowerBound > clause.finite,
            between.tokens.lowerBound < phrase.tokens.lowerBound, between.preposition < 0,
            between.role == .none, between.agreement.sharesCase(.nominative),
            tokens[between.head].hash != vocabulary.sich
          {
            score -= 6
          }
        }
      }
    } else {
      for other in own where other != number {
        let between = syntax.phrases[other]
        if between.tokens.lowerBound < phrase.tokens.lowerBound, between.preposition < 0,
          between.role == .none, between.agreement.sharesCase(.nominative),
          tokens[between.head].hash != vocabulary.sich
        {
          score -= 6
        }
      }
    }
    return score
  }

  /// "Präsident Karl Kern": a title that has no ending before a name.
  private func isTitled(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    phrase.tokens.count > 1 && phrase.head == phrase.tokens.lowerBound
      && syntax.word(phrase.head).classes == .noun
      && syntax.lexeme(phrase.head).nounClass == .person
      && syntax.word(phrase.head + 1).classes == .name
  }

  /// A phrase behind a comma, in a clause that has a subject before its verb.
  private func isBehindWhole(
    _ phrase: Phrase, _ clause: Clause, _ persons: PersonSet, _ own: TokenList,
    _ syntax: SyntaxDraft
  ) -> Bool {
    guard clause.kind == .main, let first = own.first, phrase.preposition < 0,
      phrase.tokens.lowerBound > clause.finite + 1
    else { return false }
    let subject = syntax.phrases[first]
    return subject.tokens.upperBound == clause.finite && subject.preposition < 0
      && subject.agreement.sharesCase(.nominative)
      && agrees(subject, subject.agreement.intersection(.nominative), persons, syntax)
      && (clause.finite + 1..<phrase.tokens.lowerBound).contains {
        tokens[$0].kind == .comma && syntax.phraseOf[$0] < 0
      }
  }

  private func hasDative(_ own: TokenList, _ syntax: SyntaxDraft) -> Bool {
    own.contains {
      syntax.phrases[$0].preposition < 0 && syntax.phrases[$0].role == .none
        && syntax.phrases[$0].agreement.sharesCase(.dative)
    }
  }
}
