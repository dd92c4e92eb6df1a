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
    guard let first = own.first, clause.voice == .active,
      phrase.tokens.lowerBound == clause.finite + 1 || isBehindSich,
      syntax.lexicon[clause.verb].verb.contains(.accusative),
      phrase.isName || syntax.lexeme(phrase.head).nounClass.isAgent
    else { return false }
    let thing = syntax.phrases[first]
    return thing.tokens.upperBound <= clause.finite && thing.preposition < 0
      && (!thing.isDefinite || isBehindSich && phrase.isDefinite
        // "Dieses Vorgehen kritisiert das Amt": what is said stands first.
        || phrase.isDefinite && syntax.lexicon[clause.verb].verb.contains(.saying))
      && !thing.isName && !thing.isPronoun && thing.agreement.sharesCase(.accusative)
      && (syntax.word(thing.head).facts.contains(.knownNoun) || thing.tokens.count > 1)
      && !syntax.lexeme(thing.head).nounClass.isAgent
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
}
