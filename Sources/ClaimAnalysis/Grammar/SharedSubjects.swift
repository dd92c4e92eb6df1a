// Room: Grammar. Clauses that have their subject from the clause before.
// May enter: phrases and clauses.

extension RoleReader {
  /// "Die Firma dankte und forderte die Stadt auf": a second verb right behind its conjunction has
  /// the subject that stands before the first one, if it agrees.
  func takesSubject(
    _ number: Int, _ persons: PersonSet, _ own: TokenList, _ syntax: SyntaxDraft
  ) -> Bool {
    let clause = syntax.clauses[number]
    guard number > 0 else { return false }
    if !clause.isCoordinated, !clause.sharesFinite { return goesOn(clause, number, own, syntax) }
    if clause.kind == .relative { return takesRelative(clause, number, persons, syntax) }
    if clause.kind == .subordinate { return takesNotice(clause, number, persons, own, syntax) }
    guard clause.kind == .main else { return false }
    var first = number - 1
    // "will A tun, B holen und C kaufen": the subject stands in the first of them.
    while first > 0, clause.sharesFinite, syntax.clauses[first].sharesFinite,
      syntax.clauses[first].subject < 0
    {
      first -= 1
    }
    let before = syntax.clauses[first]
    guard before.sentence == clause.sentence, before.kind == clause.kind, before.subject >= 0,
      before.finite >= 0
    else { return false }
    if clause.sharesFinite { return clause.voice == .active }
    let conjunction = tokens[clause.tokens.lowerBound].hash
    guard clause.finite == clause.tokens.lowerBound + 1, conjunction != vocabulary.doch,
      conjunction != vocabulary.denn
    else { return false }
    let subject = syntax.phrases[before.subject]
    // "Dann schlugen die Tests fehl und verkannten Entzündungen", but "Am Montag kam Regen und stürzte
    // eine Mauer ein".
    let verb = syntax.lexicon[clause.verb].verb
    guard
      subject.tokens.lowerBound < before.finite || before.sharesFinite
        || !syntax.word(subject.head).persons.isDisjoint(with: [.first, .second, .firstPlural])
        || verb.contains(.accusative) && clause.voice == .active && clause.verb.isKnown
    else { return false }
    return agrees(subject, subject.agreement.intersection(.nominative), persons, syntax)
  }

  /// "als die Bank den Zins senkte und eine Reform einleitete": a verb that takes an object, and one
  /// thing that can be this object, behind a conjunction of which the first clause has a subject.
  private func takesNotice(
    _ clause: Clause, _ number: Int, _ persons: PersonSet, _ own: TokenList, _ syntax: SyntaxDraft
  ) -> Bool {
    let before = syntax.clauses[number - 1]
    guard before.kind == .subordinate, before.introducer == clause.introducer, before.subject >= 0,
      clause.voice == .active, syntax.lexicon[clause.verb].verb.contains(.accusative),
      !syntax.lexicon[clause.verb].verb.contains(.perfectWithSein),
      tokens[clause.tokens.lowerBound].hash == vocabulary.und
    else { return false }
    var objects = 0
    for candidate in own where syntax.phrases[candidate].preposition < 0 {
      let phrase = syntax.phrases[candidate]
      guard phrase.role == .none else { continue }
      objects += 1
      guard !phrase.isPronoun, !phrase.isName, phrase.agreement.sharesCase(.accusative),
        !syntax.lexeme(phrase.head).nounClass.isAgent
      else { return false }
    }
    let subject = syntax.phrases[before.subject]
    return objects == 1
      && (syntax.lexeme(subject.head).nounClass.isAgent || clause.verb == vocabulary.haben)
      && agrees(subject, subject.agreement.intersection(.nominative), persons, syntax)
  }

  /// "1964 hat er geheiratet, war dann Lehrer": a copula behind a comma, and nothing but what the one
  /// is that was named before.
  private func goesOn(
    _ clause: Clause, _ number: Int, _ own: TokenList, _ syntax: SyntaxDraft
  ) -> Bool {
    guard clause.voice == .active, subjectBefore(number, syntax) != nil else { return false }
    if syntax.lexicon[clause.verb].verb.contains(.accusative), !syntax.clauses[number].isQuestion {
      // "Die Mutter ist da, soll Fragen beantworten": one thing without an article, which can be object.
      let things = own.lazy.filter { syntax.phrases[$0].preposition < 0 }
      return things.count == 1
        && things.allSatisfy {
          let phrase = syntax.phrases[$0]
          return !phrase.isDefinite && !phrase.isName && !phrase.isPronoun
            && phrase.agreement.sharesCase(.accusative)
            && !syntax.lexeme(phrase.head).nounClass.isAgent
        }
    }
    guard syntax.lexicon[clause.verb].verb.contains(.copula) else { return false }
    return own.allSatisfy {
      let phrase = syntax.phrases[$0]
      return phrase.preposition >= 0 || phrase.role != .none
        || !phrase.agreement.sharesCase(.nominative)
        || phrase.tokens.count == 1 && !phrase.isName && !phrase.isPronoun
          && syntax.lexeme(phrase.head).nounClass == .person
    }
  }

  /// "ein Dienst, der Fragen sammelt und Antworten hält": the second clause behind one pronoun.
  private func takesRelative(
    _ clause: Clause, _ number: Int, _ persons: PersonSet, _ syntax: SyntaxDraft
  ) -> Bool {
    var before = number - 1
    while before >= 0, syntax.clauses[before].sentence == clause.sentence {
      let other = syntax.clauses[before]
      if other.kind == .relative, other.introducer == clause.introducer {
        guard other.subject >= 0, syntax.phrases[other.subject].head == clause.introducer else {
          return false
        }
        let subject = syntax.phrases[other.subject]
        return agrees(subject, subject.agreement.intersection(.nominative), persons, syntax)
      }
      before -= 1
    }
    return false
  }

  /// "1964 hat er geheiratet, war dann Lehrer und Bürgermeister": a verb behind a comma that goes on
  /// with the subject of the clause before, if it agrees.
  func subjectBefore(_ number: Int, _ syntax: SyntaxDraft) -> Int? {
    let clause = syntax.clauses[number]
    let before = syntax.clauses[number - 1]
    guard clause.kind == .main, before.kind == .main, before.sentence == clause.sentence,
      before.subject >= 0, clause.finite > 0,
      clause.finite == clause.tokens.lowerBound, tokens[clause.finite - 1].kind == .comma,
      clause.mood != .imperative, clause.voice == .active,
      clause.modal.isKnown || before.mood == .indicative && !mayFollow(clause.finite, syntax)
        || syntax.lexicon[clause.verb].verb.isDisjoint(with: [.saying, .thinking, .content])
    else { return nil }
    let subject = syntax.phrases[before.subject]
    return agrees(
      subject, subject.agreement.intersection(.nominative), syntax.word(clause.finite).persons,
      syntax) ? before.subject : nil
  }

  /// Whether a phrase that can be its subject stands right behind a verb: "Die Zahl stieg, teilte die
  /// Bank mit", but "Die Bank schwieg, teilte jedoch mit, …".
  private func mayFollow(_ finite: Int, _ syntax: SyntaxDraft) -> Bool {
    guard finite + 1 < tokens.count else { return false }
    let next = Int(syntax.phraseOf[finite + 1])
    return next >= 0 && syntax.phrases[next].preposition < 0
      && syntax.phrases[next].agreement.sharesCase(.nominative)
  }

  /// "Die Gruppe kam und ging": the second clause takes the subject of the first.
  func shareSubjects(_ sentence: Int, _ syntax: SyntaxDraft) {
    let range = syntax.clausesOfSentence[sentence]
    for number in range where syntax.clauses[number].subject < 0 {
      let clause = syntax.clauses[number]
      if clause.kind == .infinitive {
        if clause.parent >= 0 {
          syntax.clauses[number].subject = syntax.clauses[clause.parent].subject
        }
        continue
      }
      guard number > range.lowerBound else { continue }
      if !clause.isCoordinated, !clause.sharesFinite {
        if let subject = subjectBefore(number, syntax) {
          syntax.clauses[number].subject = subject
        }
        continue
      }
      var before = number - 1
      while before >= range.lowerBound {
        let other = syntax.clauses[before]
        if other.kind == clause.kind, other.subject >= 0 {
          syntax.clauses[number].subject = other.subject
          break
        }
        before -= 1
      }
    }
  }
}
