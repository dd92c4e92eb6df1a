// Room: Grammar. Clauses that open with their verb and hang on the clause behind them.
// May enter: phrases and clauses.

extension RoleReader {
  /// "Regnet es, bleiben wir", "Mag er auch müde sein, die Arbeit ruft": a clause of condition or
  /// concession without a conjunction, at the beginning of a sentence.
  func markVerbFirst(_ sentence: Int, _ syntax: SyntaxDraft) {
    let range = syntax.clausesOfSentence[sentence]
    guard range.count > 1 else { return }
    for first in range.dropLast() where syntax.clauses[first].kind == .main {
      markVerbFirst(first, range, syntax)
    }
    for last in range.dropFirst() where syntax.clauses[last].kind == .main {
      markBehindMain(last, range, syntax)
    }
  }

  /// "Er droht mit Strafen, sollte das Land nicht zahlen": a condition behind its main clause, whose
  /// verb with its own subject stands right behind the comma.
  private func markBehindMain(_ last: Int, _ range: Range<Int>, _ syntax: SyntaxDraft) {
    let clause = syntax.clauses[last]
    guard clause.finite == clause.tokens.lowerBound, clause.hasOwnSubject, !clause.isCoordinated,
      !clause.isQuestion, isParted(clause.finite),
      syntax.phrases[clause.subject].tokens.lowerBound > clause.finite,
      clause.modal == vocabulary.sollen && clause.tense == .preterite
        || clause.mood == .subjunctive2 && !clause.modal.isKnown
          && syntax.word(clause.finite).facts.contains(.auxiliary),
      let main = (range.lowerBound..<last).last(where: { syntax.clauses[$0].kind == .main }),
      syntax.clauses[main].finite >= 0, syntax.clauses[main].subject >= 0,
      syntax.clauses[main].mood == .indicative, !isInserted(syntax.clauses[main])
    else { return }
    syntax.clauses[last].kind = .subordinate
    syntax.clauses[last].parent = main
    syntax.clauses[last].isConditional = true
    if clause.modal == vocabulary.sollen { syntax.clauses[last].mood = .subjunctive2 }
  }

  /// "Am Abend, so sagte der Wirt, hätten …": what follows goes on with what stood before.
  private func isInserted(_ clause: Clause) -> Bool {
    let so = clause.finite - 1
    return so > clause.tokens.lowerBound && vocabulary.opensConsequence(tokens[so].hash)
      && tokens[so - 1].kind == .comma
  }

  private func markVerbFirst(_ first: Int, _ range: Range<Int>, _ syntax: SyntaxDraft) {
    let clause = syntax.clauses[first]
    guard clause.finite >= 0, clause.finite - clause.tokens.lowerBound <= 1,
      !clause.isQuestion, clause.mood != .imperative, clause.subject >= 0, clause.hasOwnSubject,
      opensWithVerb(clause, syntax),
      let next = ((first + 1)..<range.upperBound).first(where: { syntax.clauses[$0].kind == .main })
    else { return }
    let main = syntax.clauses[next]
    guard main.finite > 0, !main.isCoordinated, !main.sharesFinite,
      main.tokens.lowerBound > clause.tokens.lowerBound,
      isParted(main.tokens.lowerBound), !isFrame(main, syntax)
    else { return }
    if main.finite - main.tokens.lowerBound <= 1, main.hasOwnSubject,
      main.finite == main.tokens.lowerBound
        || vocabulary.opensConsequence(tokens[main.tokens.lowerBound].hash)
    {
      syntax.clauses[first].isConditional = true
    } else {
      // "auch" or "noch so" say that it makes no difference.
      guard
        clause.modal == vocabulary.moegen
          || clause.verb == vocabulary.sein && clause.mood == .subjunctive1
      else { return }
    }
    syntax.clauses[first].kind = .subordinate
    syntax.clauses[first].parent = next
  }

  /// Nothing but a quotation mark, "und" or "doch" stands between the verb and the beginning of the
  /// sentence or a colon.
  func opensWithVerb(_ clause: Clause, _ syntax: SyntaxDraft) -> Bool {
    let sentence = syntax.sentences[clause.sentence].tokens
    var token = clause.finite - 1
    while token >= sentence.lowerBound {
      if tokens[token].kind == .colon { return true }
      guard
        tokens[token].kind == .openQuote || tokens[token].kind == .bullet
          || syntax.word(token).can(.coordinator)
      else { return false }
      token -= 1
    }
    return true
  }

  private func isParted(_ first: Int) -> Bool {
    first > 0 && (tokens[first - 1].kind == .comma || tokens[first - 1].kind == .dash)
  }

  /// ", fragte sie": a frame of nothing but a verb of saying and who says it.
  private func isFrame(_ clause: Clause, _ syntax: SyntaxDraft) -> Bool {
    clause.tokens.count <= 4 && !clause.modal.isKnown && clause.mood != .imperative
      && !(clause.subject >= 0 && tokens[syntax.phrases[clause.subject].head].isCapital
        && syntax.phrases[clause.subject].isPronoun)
      && !syntax.lexicon[clause.verb].verb.isDisjoint(with: [.saying, .thinking])
  }
}
