// Room: Incidents. Modal verbs and hedges around what a claim says. May enter: grammar, mentions.

extension ContextReader {
  func modal(_ entry: Clause, _ clause: Int, _ isDeed: Bool, _ context: inout ClaimContext) {
    if entry.mood == .imperative { context.isExcluded = true }
    if entry.tense == .future {
      // "würde für Profis sprechen" is a cautious guess.
      if entry.mood == .subjunctive2, !isDeed {
        context.hedges.append(entry.finite)
      } else {
        context.isExcluded = true
      }
    }
    guard entry.modal.isKnown else { return }
    let perfect = hasPerfectInfinitive(clause)
    let stative = !isDeed
    if entry.modal == index.words.sollen {
      if perfect || stative {
        context.isHearsay = true
        context.hedges.append(entry.finite)
      } else {
        context.isExcluded = true
      }
    } else if entry.modal == index.words.wollen,
      entry.verb == index.words.wissen || entry.verb == index.words.haben && entry.isNegated
    {
      // "will davon nichts wissen": no wish.
      return
    } else if entry.modal == index.words.wollen {
      if perfect { context.isSelf = true } else { context.isExcluded = true }
    } else if entry.modal == index.words.koennen, hasOnly(clause) {
      // "Dahinter kann nur ein Geheimdienst stecken": no guess.
      return
    } else if index.words.epistemic.contains(entry.modal.raw) {
      let isPast = entry.tense == .preterite && entry.mood == .indicative
      if perfect || stative {
        context.hedges.append(entry.finite)
      } else if !isPast {
        context.isExcluded = true
      }
    }
  }

  func hasOnly(_ clause: Int) -> Bool {
    syntax.clauses[clause].tokens.contains { syntax.tokens[$0].hash == index.words.nur }
  }

  /// "… haben", "… worden sein" behind a modal.
  func hasPerfectInfinitive(_ clause: Int) -> Bool {
    var hasParticiple = false
    var hasAuxiliary = false
    var tokens = Array(syntax.verbTokens(of: clause))
    // "soll den Brand gelegt und danach geschwiegen haben"
    let next = clause + 1
    if next < syntax.clauses.count, syntax.clauses[next].kind == .main,
      syntax.clauses[next].sentence == syntax.clauses[clause].sentence,
      syntax.clauses[next].finite < 0 || syntax.clauses[next].subject < 0
    {
      tokens += syntax.verbTokens(of: next).filter { !syntax.word($0).can(.participle) }
    }
    for token in tokens {
      let word = syntax.word(token)
      if word.can(.participle) { hasParticiple = true }
      if word.can(.infinitive), word.lexeme == index.words.haben || word.lexeme == index.words.sein
      {
        hasAuxiliary = true
      }
    }
    return hasParticiple && hasAuxiliary
  }

  func hedges(_ clause: Int, _ context: inout ClaimContext) {
    for token in syntax.clauses[clause].tokens
    where Int(syntax.clauseOf[token]) == clause && syntax.tokens[token].isWord {
      // "mit hoher Wahrscheinlichkeit", "allem Anschein nach"
      if index.words.likelihood.contains(syntax.tokens[token].hash), syntax.phraseOf[token] >= 0,
        syntax.phrases[Int(syntax.phraseOf[token])].preposition >= 0
          || token + 1 < syntax.tokens.count
            && index.preposition(atToken: token + 1) == index.words.nach
      {
        context.hedges.append(token)
        continue
      }
      guard syntax.word(token).facts.contains(.hedge) else { continue }
      // An adjective hedges its noun; an adverb the clause.
      if syntax.phraseOf[token] >= 0, syntax.word(token).only(.adjective) { continue }
      if hedgesPhrase(token, clause) { continue }
      context.hedges.append(token)
    }
  }

  /// "Offenbar aus Rache hat ein Gast …": before the verb there is room for one, so that the hedge
  /// belongs to the phrase behind it.
  func hedgesPhrase(_ token: Int, _ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    guard entry.kind == .main, token + 1 < entry.finite,
      let phrase = index.phrases(of: clause).map(Int.init).first(where: {
        syntax.phrases[$0].preposition == token + 1
      })
    else { return false }
    let preposition = index.preposition(phrase)
    return syntax.phrases[phrase].tokens.upperBound <= entry.finite
      && preposition != index.words.von && preposition != index.words.durch
  }
}
