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
    if clause.sharesFinite, clause.kind != .main {
      return syntax.clauses[number - 1].subject >= 0 && sharesDoer(clause, own, syntax)
    }
    if clause.kind == .relative { return takesRelative(clause, number, persons, syntax) }
    if clause.kind == .subordinate { return takesNotice(clause, number, persons, own, syntax) }
    guard clause.kind == .main else { return false }
    guard let first = mainBefore(number, syntax) else { return false }
    let before = syntax.clauses[first]
    if clause.sharesFinite { return sharesDoer(clause, own, syntax) }
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

  /// The main clause before a clause, over those that hang on it and those that have their subject from it
  /// ("Sie kam, als es Nacht war, holte Brot und ging").
  private func mainBefore(_ number: Int, _ syntax: SyntaxDraft) -> Int? {
    let sentence = syntax.clauses[number].sentence
    var before = number - 1
    while before >= 0, syntax.clauses[before].sentence == sentence {
      let other = syntax.clauses[before]
      if other.kind == .fragment { return nil }
      if other.kind == .main {
        if other.subject >= 0 { return other.finite >= 0 ? before : nil }
        guard other.isCoordinated || other.sharesFinite || other.finite == other.tokens.lowerBound
        else { return nil }
      }
      before -= 1
    }
    return nil
  }

  /// "hat A gesucht und B gefunden": who does the one does the other, but "ist A gekommen und B gegangen".
  private func sharesDoer(_ clause: Clause, _ own: TokenList, _ syntax: SyntaxDraft) -> Bool {
    clause.voice == .active
      && (syntax.lexicon[clause.verb].verb.isDisjoint(with: .perfectWithSein)
        || syntax.lexicon[clause.verb].verb.contains(.accusative)
        || !own.contains {
          syntax.phrases[$0].preposition < 0
            && syntax.phrases[$0].agreement.sharesCase(.nominative)
        })
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
      // "Die Mutter ist da, soll Fragen beantworten", "Die Wache kam, konnte die Diebe aber nicht fassen":
      // one thing that can be the object, behind a clause that has its verb in the second place.
      guard let first = mainBefore(number, syntax) else { return false }
      let before = syntax.clauses[first]
      var things = 0
      for candidate in own where syntax.phrases[candidate].preposition < 0 {
        let phrase = syntax.phrases[candidate]
        if tokens[phrase.head].hash == vocabulary.sich { continue }
        guard phrase.agreement.sharesCase([.accusative, .dative]) else { return false }
        if phrase.agreement.sharesCase(.nominative) { things += 1 }
        if phrase.isName, syntax.lexeme(phrase.head).nounClass.isAgent { return false }
      }
      return things == 1 && !opensWithVerb(before, syntax)
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
  ///
  /// A verb of saying may frame what stands before it; not so where nothing in it can be its subject.
  /// What is quoted and what is not share nothing: "„Ich bleibe“, strich die Ministerin heraus".
  func subjectBefore(
    _ number: Int, _ syntax: SyntaxDraft, anyVerb: Bool = false
  ) -> Int? {
    let clause = syntax.clauses[number]
    guard clause.kind == .main, clause.finite > 0, let first = mainBefore(number, syntax),
      clause.finite == clause.tokens.lowerBound, tokens[clause.finite - 1].kind == .comma,
      clause.mood != .imperative, clause.voice == .active,
      syntax.clauses[first].isQuoted == clause.isQuoted,
      anyVerb || clause.modal.isKnown
        || syntax.clauses[first].mood == .indicative && !mayFollow(clause.finite, syntax)
        || syntax.lexicon[clause.verb].verb.isDisjoint(with: [.saying, .thinking, .content])
    else { return nil }
    let number = syntax.clauses[first].subject
    let subject = syntax.phrases[number]
    return agrees(
      subject, subject.agreement.intersection(.nominative), syntax.word(clause.finite).persons,
      syntax) ? number : nil
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
        if let subject = subjectBefore(number, syntax, anyVerb: clause.tokens.count > 2) {
          syntax.clauses[number].subject = subject
        }
        continue
      }
      var before = number - 1
      while before >= range.lowerBound {
        let other = syntax.clauses[before]
        if other.kind == clause.kind, other.subject >= 0,
          clause.kind == .main || other.introducer == clause.introducer
        {
          syntax.clauses[number].subject = other.subject
          break
        }
        before -= 1
      }
    }
  }
}
