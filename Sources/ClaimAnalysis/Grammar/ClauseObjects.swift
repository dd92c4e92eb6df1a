// Room: Grammar. Objects of a clause, by case, valency and order.
// May enter: phrases and clauses.

extension RoleReader {
  func objects(_ number: Int, _ own: TokenList, _ syntax: SyntaxDraft) {
    let clause = syntax.clauses[number]
    let flags = syntax.lexicon[clause.verb].verb
    var hasAccusative = false
    var hasDative = false
    for candidate in own {
      let phrase = syntax.phrases[candidate]
      guard phrase.role == .none else { continue }
      if phrase.preposition >= 0 {
        syntax.phrases[candidate].role = .prepositional
        continue
      }
      if isComparison(phrase, syntax) {
        syntax.phrases[candidate].role = .comparison
        continue
      }
      if isNamedSource(phrase, syntax) { continue }
      let lexeme = syntax.lexeme(phrase.head)
      let agreement = phrase.agreement
      let copula = flags.contains(.copula) && clause.voice == .active
      if copula, agreement.sharesCase(.nominative) {
        syntax.phrases[candidate].role = .predicative
        continue
      }
      if lexeme.nounClass == .time || tokens[phrase.head].kind == .number,
        !flags.contains(.accusative) || hasAccusative || phrase.isYear(tokens)
      {
        syntax.phrases[candidate].role = .adverbial
        continue
      }
      let accusative = agreement.sharesCase(.accusative)
      let dative = agreement.sharesCase(.dative)
      let genitive = agreement.sharesCase(.genitive)
      if dative,
        !accusative || flags.contains(.dative) && !flags.contains(.accusative) && !hasDative
      {
        syntax.phrases[candidate].role = .dative
        hasDative = true
      } else if accusative, !hasAccusative {
        if dative, flags.contains(.dative), !hasDative, lexeme.nounClass != .time,
          hasLaterAccusative(candidate, own, syntax)
        {
          syntax.phrases[candidate].role = .dative
          hasDative = true
        } else {
          syntax.phrases[candidate].role = lexeme.nounClass == .time ? .adverbial : .accusative
          hasAccusative = lexeme.nounClass != .time
        }
      } else if dative, !hasDative {
        syntax.phrases[candidate].role = .dative
        hasDative = true
      } else if genitive, !accusative {
        syntax.phrases[candidate].role = .genitiveObject
      } else if accusative {
        syntax.phrases[candidate].role = lexeme.nounClass == .time ? .adverbial : .accusative
      }
    }
  }

  private func hasLaterAccusative(_ number: Int, _ own: TokenList, _ syntax: SyntaxDraft) -> Bool {
    own.contains {
      let other = syntax.phrases[$0]
      return other.tokens.lowerBound > syntax.phrases[number].tokens.lowerBound
        && other.preposition < 0 && other.role == .none && other.agreement.sharesCase(.accusative)
        && tokens[other.head].hash != vocabulary.sich
    }
  }
}
