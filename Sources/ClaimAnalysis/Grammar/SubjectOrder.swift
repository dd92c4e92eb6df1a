// Room: Grammar. Which of two phrases that agree is the subject: by place, frame and who can do it.
// May enter: phrases and clauses.

extension RoleReader {
  /// "Viel Arbeit hatte Kern nicht mehr": a thing without an article first, and somebody behind the
  /// verb, which takes an object.
  func isBehindThing(
    _ phrase: Phrase, _ clause: Clause, _ own: TokenList, _ syntax: SyntaxDraft
  ) -> Bool {
    // "Den Hof und die Felder haben sich die Erben geteilt": who it is for, before who does it.
    let isBehindSich =
      phrase.tokens.lowerBound == clause.finite + 2
      && tokens[clause.finite + 1].hash == vocabulary.sich
    // "Schöller": a word with a capital that no table has, and no article.
    let word = syntax.word(phrase.head)
    let isName =
      phrase.isName
      || phrase.tokens.count == 1 && word.classes == .noun
        && word.facts.isDisjoint(with: [.knownNoun, .nounLexeme])
    guard let first = own.first, clause.voice == .active,
      phrase.tokens.lowerBound == clause.finite + 1 || isBehindSich,
      syntax.lexicon[clause.verb].verb.contains(.accusative),
      isName || syntax.lexeme(phrase.head).nounClass.isAgent
    else { return false }
    let thing = syntax.phrases[first]
    return thing.tokens.upperBound <= clause.finite && thing.preposition < 0
      && (!thing.isDefinite || isBehindSich && phrase.isDefinite
        // "Dieses Vorgehen kritisiert das Amt": what is said stands first.
        || (phrase.isDefinite || isName && syntax.lexeme(thing.head).nounClass != .text)
          && syntax.lexicon[clause.verb].verb.contains(.saying))
      && !thing.isName && !thing.isPronoun && thing.agreement.sharesCase(.accusative)
      && (syntax.word(thing.head).facts.contains(.knownNoun) || thing.tokens.count > 1)
      && !syntax.lexeme(thing.head).nounClass.isAgent
  }

  /// "wie es die Behörde gemacht hat": "es" behind the conjunction, and right behind it somebody who can do
  /// it, with a verb that takes an object.
  func isWhatIsDone(
    _ phrase: Phrase, _ clause: Clause, _ own: TokenList, _ syntax: SyntaxDraft
  ) -> Bool {
    guard clause.kind == .subordinate, phrase.head == clause.introducer + 1,
      clause.voice == .active, clause.verb != vocabulary.geben,
      syntax.lexicon[clause.verb].verb.contains(.accusative)
    else { return false }
    return own.contains {
      let other = syntax.phrases[$0]
      return other.tokens.lowerBound == phrase.head + 1 && other.preposition < 0 && !other.isPronoun
        && (other.isName || syntax.lexeme(other.head).nounClass.isAgent)
        && other.agreement.sharesCase(.nominative)
    }
  }

  /// "Es ist dies kein Streit": the pronoun right behind the copula that "es" holds the place of.
  func isBehindEs(_ phrase: Phrase, _ clause: Clause) -> Bool {
    phrase.tokens.lowerBound == clause.finite + 1 && clause.finite > clause.tokens.lowerBound
      && tokens[clause.finite - 1].hash == vocabulary.es
      && vocabulary.isNeuterDemonstrative(tokens[phrase.head].hash)
  }

  /// "Anfang Mai", "Ende 2019": when it was.
  func isPeriod(_ phrase: Phrase, _ syntax: SyntaxDraft) -> Bool {
    let next = phrase.tokens.upperBound
    if phrase.tokens.lowerBound > 0, phrase.tokens.count < 3,
      vocabulary.isPeriod(tokens[phrase.tokens.lowerBound - 1].hash),
      syntax.lexeme(phrase.head).nounClass == .time
    {
      return true
    }
    guard phrase.head == phrase.tokens.lowerBound, vocabulary.isPeriod(tokens[phrase.head].hash)
    else { return false }
    if phrase.tokens.count > 1 { return true }
    return next < tokens.count
      && (tokens[next].kind == .number || syntax.lexeme(next).nounClass == .time)
  }

  /// "Die schweren Bücher lesen nur Fachleute": of two that agree somebody behind "nur", where a thing stands
  /// first and the verb says what one knows or thinks.
  func isOnlyOne(
    _ phrase: Phrase, _ clause: Clause, _ own: TokenList, _ syntax: SyntaxDraft
  ) -> Bool {
    guard clause.kind == .main, clause.voice == .active,
      phrase.tokens.lowerBound > clause.finite + 1,
      syntax.lexicon[clause.verb].verb.isSuperset(of: [.accusative, .content]),
      syntax.lexeme(phrase.head).nounClass.isAgent, let first = own.first
    else { return false }
    var before = phrase.tokens.lowerBound - 1
    if tokens[before].hash == vocabulary.noch { before -= 1 }
    let thing = syntax.phrases[first]
    return vocabulary.isOnly(tokens[before].hash) && thing.tokens.upperBound <= clause.finite
      && thing.preposition < 0 && !thing.isName && !thing.isPronoun
      && thing.agreement.sharesCase(.accusative) && !syntax.lexeme(thing.head).nounClass.isAgent
  }

  /// "Brot und Wein, darum geht es": what is only named, before a comma and an adverb right before the
  /// verb; "Gäste, die meisten aus Kiel, kamen": what stands between two commas behind what it says more of.
  func isDislocated(
    _ phrase: Phrase, _ clause: Clause, _ own: TokenList, _ syntax: SyntaxDraft
  ) -> Bool {
    let before = clause.finite - 1
    if clause.kind == .main, before > phrase.tokens.upperBound, phrase.isPronoun,
      tokens[before].kind == .comma, phrase.tokens.lowerBound > 1,
      tokens[phrase.tokens.lowerBound - 1].kind == .comma, let first = own.first
    {
      return syntax.phrases[first].tokens.upperBound == phrase.tokens.lowerBound - 1
        && syntax.phrases[first].preposition < 0
    }
    guard clause.kind == .main, before > phrase.tokens.upperBound, tokens[before].isWord,
      syntax.phraseOf[before] < 0, syntax.word(before).can(.adverb),
      tokens[before - 1].kind == .comma
    else { return false }
    return syntax.phraseOf[before - 1] < 0
  }

  /// "Wer zahlt, bekommt Milch": the clause before is who does it.
  func isWhoever(before number: Int, _ syntax: SyntaxDraft) -> Bool {
    let clause = syntax.clauses[number]
    guard clause.kind == .main, clause.finite == clause.tokens.lowerBound, number > 0,
      // "Wer das war, weiß niemand"
      syntax.lexicon[clause.verb].verb.isDisjoint(with: [.content, .thinking, .saying])
    else { return false }
    return (0..<number).reversed().prefix(6).contains {
      let other = syntax.clauses[$0]
      return other.parent == number && other.introducer >= 0 && !other.isCoordinated
        && tokens[other.introducer].hash == vocabulary.wer
    }
  }

  /// "70 Prozent der Bauern": a part of those whom its attribute names.
  func isShare(_ number: Int, _ own: TokenList, _ syntax: SyntaxDraft) -> Bool {
    guard syntax.lexeme(syntax.phrases[number].head).nounClass == .unit else { return false }
    let isPercent = tokens[syntax.phrases[number].head].hash == vocabulary.prozent
    return own.contains {
      let other = syntax.phrases[$0]
      return other.parent == number && (other.role == .attribute || other.preposition >= 0)
        // "Dort zeigen 20 Prozent Symptome."
        || isPercent && other.tokens.lowerBound == syntax.phrases[number].tokens.upperBound
          && other.preposition < 0 && other.agreement.sharesCase(.accusative)
    }
  }

  /// "Harte Zeiten verlangen Härte": a plural right before its verb that counts nothing.
  func isSpokenOf(_ phrase: Phrase, _ clause: Clause, _ syntax: SyntaxDraft) -> Bool {
    let first = phrase.tokens.lowerBound
    return phrase.tokens.upperBound == clause.finite && clause.kind == .main
      && phrase.preposition < 0
      && first < phrase.head && syntax.word(first).classes == .adjective
      && phrase.agreement.intersection(.singular).isEmpty
  }

  /// "…, sagte Behrendt": who says it stands right behind the verb that opens the frame.
  func isFramed(
    _ phrase: Phrase, _ clause: Clause, _ own: TokenList, _ syntax: SyntaxDraft
  ) -> Bool {
    let before = clause.finite - 1
    guard phrase.tokens.lowerBound == clause.finite + 1, before > clause.tokens.lowerBound,
      tokens[before].kind == .comma || tokens[before].kind == .dash
        || tokens[before].kind == .closeQuote,
      phrase.isName || syntax.lexeme(phrase.head).nounClass.isAgent
    else { return false }
    // "Die Partei, die gewann, beschuldigte die Regierung."
    return syntax.lexicon[clause.verb].verb.contains(.saying) && clause.kind == .main
      && !own.contains {
        let other = syntax.phrases[$0]
        return other.tokens.upperBound < clause.finite && other.preposition < 0
          && other.agreement.sharesCase(.nominative)
          && (other.isName || other.isPronoun || syntax.lexeme(other.head).nounClass.isAgent)
      }
  }

  /// "die Rede, die Kanzlerin Bauer hielt", "eine Klage, die Jan Gisdol erhob": a person with a name
  /// rather than the thing that the pronoun stands for, which can be the object.
  func isDoer(_ phrase: Phrase, _ clause: Clause, _ syntax: SyntaxDraft) -> Bool {
    guard clause.antecedent >= 0, clause.voice == .active,
      phrase.head != clause.introducer, syntax.lexicon[clause.verb].verb.contains(.accusative)
    else { return false }
    let kind = syntax.lexeme(phrase.head).nounClass
    guard
      phrase.isName
        ? kind == .firstName || kind == .surname || kind.isPerson
        : phrase.isDefinite && kind.isAgent && phrase.tokens.lowerBound == clause.introducer + 1
    else { return false }
    let noun = syntax.phrases[clause.antecedent]
    guard !noun.isName, !noun.isPronoun, syntax.word(noun.head).facts.contains(.nounLexeme) else {
      return false
    }
    return !syntax.lexeme(noun.head).nounClass.isAgent
  }

  /// "was": the object, if a definite noun right behind it agrees with a verb that takes one.
  func isWhatSomebodyDoes(
    _ phrase: Phrase, _ clause: Clause, _ persons: PersonSet, _ own: TokenList,
    _ syntax: SyntaxDraft
  ) -> Bool {
    guard tokens[phrase.head].hash == vocabulary.was, phrase.head == clause.introducer,
      clause.voice == .active, syntax.lexicon[clause.verb].verb.contains(.accusative)
    else { return false }
    return own.contains {
      let other = syntax.phrases[$0]
      return other.tokens.lowerBound == clause.introducer + 1 && other.preposition < 0
        && (other.isDefinite || other.isName || other.isPronoun)
        && other.agreement.sharesCase(.nominative)
        && agrees(other, other.agreement.intersection(.nominative), persons, syntax)
        && (syntax.lexeme(other.head).nounClass.isAgent || other.isName
          || other.isPronoun && !syntax.word(other.head).persons.isEmpty)
    }
  }

  /// Whether somebody who can say or know things stands in the nominative behind the verb.
  func hasAgent(behind finite: Int, _ own: TokenList, _ syntax: SyntaxDraft) -> Bool {
    own.contains {
      let phrase = syntax.phrases[$0]
      return phrase.tokens.lowerBound > finite && phrase.preposition < 0 && phrase.role == .none
        && phrase.agreement.sharesCase(.nominative)
        && (phrase.isName || syntax.lexeme(phrase.head).nounClass.isAgent
          || vocabulary.isEverybody(tokens[phrase.head].hash)
          || vocabulary.isNobody(tokens[phrase.head].hash)
            && !vocabulary.isNothingOrSomething(tokens[phrase.head].hash))
    }
  }

  /// A number in letters right before the verb: some of those spoken of before.
  func isCounted(_ phrase: Phrase, _ clause: Clause, _ syntax: SyntaxDraft) -> Bool {
    tokens[phrase.head].kind == .word && phrase.tokens.upperBound == clause.finite
      && clause.kind == .main
  }

  /// "Zahlen, die sie gefunden hätten": what nobody is takes no part but that of the object, where a
  /// personal pronoun follows the relative one.
  func isBehindRelative(_ number: Int, _ clause: Clause, _ syntax: SyntaxDraft) -> Bool {
    let phrase = syntax.phrases[number]
    guard clause.kind == .relative, phrase.isPronoun, clause.introducer >= 0,
      phrase.tokens.lowerBound == clause.introducer + 1,
      vocabulary.isThirdPersonPronoun(tokens[phrase.head].hash), clause.antecedent >= 0,
      clause.voice == .active, clause.verb.isKnown,
      syntax.lexicon[clause.verb].verb.contains(.accusative)
    else { return false }
    let kind = syntax.lexeme(syntax.phrases[clause.antecedent].head).nounClass
    return !kind.isAgent && !syntax.phrases[clause.antecedent].isName
  }

  /// "Dazu gehören ein Fahrverbot für Laster und Tempolimit": the first of several, of a verb that takes no
  /// object like it.
  func isOnlyOfSeveral(_ number: Int, _ clause: Clause, _ syntax: SyntaxDraft) -> Bool {
    let phrase = syntax.phrases[number]
    return clause.verb.isKnown && clause.voice == .active
      && phrase.agreement.isDisjoint(with: .dative)
      && syntax.lexicon[clause.verb].verb.isDisjoint(with: [.accusative, .copula, .modal])
      && phrase.tokens.lowerBound > clause.finite
      && (phrase.tokens.upperBound..<clause.tokens.upperBound).contains {
        syntax.word($0).only(.coordinator)
      }
  }

  /// "Dortmund zeigte keine der Tugenden", "Planung könnte einige retten": an amount behind the verb, where
  /// a noun before it can be the subject.
  func isAmountBehindNoun(
    _ phrase: Phrase, _ clause: Clause, _ persons: PersonSet, _ own: TokenList,
    _ syntax: SyntaxDraft
  ) -> Bool {
    guard clause.kind == .main, phrase.tokens.lowerBound > clause.finite,
      !vocabulary.isThirdPersonPronoun(tokens[phrase.head].hash),
      syntax.word(phrase.head).persons.isDisjoint(with: [
        .first, .second, .firstPlural, .secondPlural,
      ]), let first = own.first
    else { return false }
    let before = syntax.phrases[first]
    return before.tokens.lowerBound < clause.finite && before.preposition < 0 && !before.isPronoun
      && syntax.lexeme(before.head).nounClass != .time
      && agrees(before, before.agreement.intersection(.nominative), persons, syntax)
      && !before.agreement.isDisjoint(with: .nominative)
  }
}
