// Room: Incidents. Who says what stands behind a colon or a condition: the subject before it, those for
// whom it is settled, those whom one follows. May enter: grammar, mentions.

extension ContextReader {
  /// "…: Man habe die Server bezwungen": the subject of the clause before the colon.
  func speakerBeforeColon(_ clause: Int, _ context: inout ClaimContext) {
    let entry = syntax.clauses[clause]
    guard !context.hasSource, isReported(clause) || isBehindColon(clause) else { return }
    let first = syntax.sentences[entry.sentence].tokens.lowerBound
    guard
      let colon = (first..<entry.tokens.lowerBound).last(where: {
        syntax.tokens[$0].kind == .colon
      })
    else { return }
    for other in syntax.clausesOfSentence[entry.sentence].reversed()
    where syntax.clauses[other].kind == .main && syntax.clauses[other].tokens.lowerBound < colon {
      if let judge = judge(in: other) {
        context.name(judge)
        return
      }
      let subject = index.subject(of: other)
      guard subject >= 0, index.agents.canSpeak(subject), !syntax.phrases[subject].isNegated,
        isReported(clause) || isCertain(other)
      else { continue }
      context.name(subject)
      return
    }
    headlineSpeaker(colon, &context)
  }

  /// "Eine Nachbarin hat … – so lautet der Vorwurf der Anklage": whose charge the sentence tells.
  func charger(_ clause: Int, _ context: inout ClaimContext) {
    let entry = syntax.clauses[clause]
    guard !context.hasSource, entry.kind == .main, clause + 1 < syntax.clauses.count else { return }
    let next = syntax.clauses[clause + 1]
    guard next.sentence == entry.sentence, next.kind == .main, next.subject >= 0,
      next.verb == index.words.lauten,
      index.words.accusations.contains(
        syntax.word(syntax.phrases[next.subject].head).lexeme.raw),
      let who = index.agents.attributes(of: next.subject).first(where: {
        index.agents.canSpeak($0)
      })
    else { return }
    context.name(who)
  }

  /// The subjunctive of reported speech, also "hätten" where "haben" would show no subjunctive.
  private func isReported(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    if entry.mood == .subjunctive1 { return true }
    return entry.mood == .subjunctive2 && !entry.modal.isKnown && entry.finite >= 0
      && !entry.isConditional && (entry.tense == .perfect || entry.tense == .pluperfect)
      && syntax.word(entry.finite).persons.isDisjoint(with: .third)
  }

  /// "Folgt man der Anklage, hat ein Gast …", "Glaubt man der Polizei, …": whom one follows says so.
  func followed(_ clause: Int, _ context: inout ClaimContext) {
    guard !context.hasSource else { return }
    for other in index.dependents(of: clause).map(Int.init)
    where syntax.clauses[other].isConditional && syntax.clauses[other].introducer < 0
      && index.words.believing.contains(syntax.clauses[other].verb.raw)
    {
      let subject = syntax.clauses[other].subject
      guard subject >= 0, index.hash(subject) == index.words.man,
        let who = index.phrases(of: other).map(Int.init).first(where: {
          syntax.phrases[$0].role == .dative
        }), index.agents.canSpeak(who)
      else { continue }
      context.name(speaker(who))
      return
    }
  }

  private func isBehindColon(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    let first = entry.tokens.lowerBound
    return entry.kind == .main && first > 0 && syntax.tokens[first - 1].kind == .colon
  }

  /// "Sie ist überzeugt".
  private func isCertain(_ clause: Int) -> Bool {
    syntax.clauses[clause].tokens.contains {
      index.words.certain.contains(syntax.tokens[$0].hash)
    }
  }

  /// "Für die Ermittler steht fest", "ist für die Behörde der Fall klar": for whom it is certain.
  func judge(in clause: Int) -> Int? {
    let entry = syntax.clauses[clause]
    guard !entry.isNegated,
      entry.tokens.contains(where: { index.words.settled.contains(syntax.tokens[$0].hash) })
    else { return nil }
    return index.phrases(of: clause).map(Int.init).first {
      index.preposition($0) == index.words.fuer && index.agents.canSpeak($0)
        && index.agents.isSomebody($0)
    }
  }

  /// "Polizei: Täter war ein Wachmann": nothing but who says so stands before the colon.
  private func headlineSpeaker(_ colon: Int, _ context: inout ClaimContext) {
    guard colon > 0, case let phrase = Int(syntax.phraseOf[colon - 1]), phrase >= 0 else { return }
    let entry = syntax.phrases[phrase]
    let sentence = syntax.sentences[syntax.sentence(ofToken: colon)].tokens
    guard entry.tokens.lowerBound == sentence.lowerBound, entry.tokens.upperBound == colon,
      syntax.lexeme(entry.head).nounClass.isAgent, !syntax.lexeme(entry.head).nounClass.isPlace
    else { return }
    context.name(phrase)
  }

  /// "„Wutbürger“, glaubt die Pfarrerin, haben die Fahne angezündet": who says or thinks so stands
  /// inside the clause.
  func inserted(_ clause: Int, _ context: inout ClaimContext) {
    let entry = syntax.clauses[clause]
    guard !context.hasSource, entry.kind == .main, entry.finite >= 0 else { return }
    for other in syntax.clausesOfSentence[entry.sentence] where other != clause {
      let inner = syntax.clauses[other]
      guard inner.kind == .main, inner.finite == inner.tokens.lowerBound, inner.finite > 0,
        inner.mood == .indicative, !inner.isNegated, !inner.modal.isKnown,
        entry.tokens.lowerBound < inner.finite, inner.tokens.upperBound <= entry.finite,
        syntax.tokens[inner.finite - 1].kind == .comma,
        !syntax.lexicon[inner.verb].verb.isDisjoint(with: [.saying, .thinking])
      else { continue }
      let subject = index.subject(of: other)
      guard subject >= 0, syntax.phrases[subject].tokens.lowerBound == inner.finite + 1,
        index.agents.canSpeak(subject)
      else { continue }
      context.name(subject)
      if syntax.lexicon[inner.verb].verb.contains(.thinking) { context.stance = .suspects }
      return
    }
  }
}
