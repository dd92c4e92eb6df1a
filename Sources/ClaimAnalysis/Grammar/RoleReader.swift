// Room: Grammar. What each phrase does in its clause: subject, objects, attributes, coordination,
// apposition. Case, agreement with the verb and order decide, in that order.
// May enter: phrases and clauses.

/// Gives the phrases of a sentence their roles.
final class RoleReader {
  let tokens: ContiguousArray<Token>
  let vocabulary: Vocabulary

  init(tokens: ContiguousArray<Token>, vocabulary: Vocabulary) {
    self.tokens = tokens
    self.vocabulary = vocabulary
  }

  func read(_ sentence: Int, _ syntax: SyntaxDraft) {
    syntax.lists.clear()
    let phrases = phrasesInOrder(sentence, syntax)
    for phrase in phrases {
      syntax.phrases[phrase].clause = Int(syntax.clauseOf[syntax.phrases[phrase].head])
    }
    attach(phrases, syntax)
    // The same list for one clause after the other.
    var own = syntax.lists.list(capacity: phrases.count)
    for clause in syntax.clausesOfSentence[sentence] {
      own.removeAll()
      for phrase in phrases where syntax.phrases[phrase].clause == clause { own.append(phrase) }
      if syntax.clauses[clause].isGapped {
        gapped(clause, own, phrases, syntax)
      } else {
        subject(clause, own, syntax)
        objects(clause, own, syntax)
      }
      properties(clause, own, syntax)
    }
    shareSubjects(sentence, syntax)
    markVerbFirst(sentence, syntax)
  }

  private func phrasesInOrder(_ sentence: Int, _ syntax: SyntaxDraft) -> TokenList {
    let tokens = syntax.sentences[sentence].tokens
    var result = syntax.lists.list(capacity: tokens.count)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let phrase = Int(syntax.phraseOf[index])
      if phrase >= 0 {
        result.append(phrase)
        index = max(index + 1, syntax.phrases[phrase].tokens.upperBound)
      } else {
        index += 1
      }
    }
    return result
  }

  // MARK: Properties of the clause

  /// "16 Aktivisten (darunter keine Kinder)": a bracket inside a clause denies nothing outside of it.
  private func isInBrackets(_ token: Int, _ clause: Clause) -> Bool {
    var before = token - 1
    while before >= clause.tokens.lowerBound, before > token - 12 {
      if tokens[before].kind == .closeBracket { return false }
      if tokens[before].kind == .openBracket {
        return before > clause.tokens.lowerBound && clause.finite < before
      }
      before -= 1
    }
    return false
  }

  private func properties(_ number: Int, _ own: TokenList, _ syntax: SyntaxDraft) {
    let clause = syntax.clauses[number]
    var negated = false
    let mayNegate = syntax.sieves[clause.sentence].facts.contains(.negation)
    for token in mayNegate ? clause.tokens : 0..<0 where Int(syntax.clauseOf[token]) == number {
      guard syntax.word(token).can(.adverb), isNegation(token, syntax) else { continue }
      // "das nicht genutzte Haus" negates nothing else.
      if syntax.phraseOf[token] >= 0 { continue }
      if isInBrackets(token, clause) { continue }
      // "aus nicht ganz klaren Gründen"
      if own.contains(where: {
        let phrase = syntax.phrases[$0]
        return phrase.preposition >= 0 && phrase.preposition < token
          && token < phrase.tokens.lowerBound
      }) {
        continue
      }
      negated = true
    }
    for phrase in own
    where syntax.phrases[phrase].isNegated
      || vocabulary.isNobody(tokens[syntax.phrases[phrase].head].hash)
    {
      if isInBrackets(syntax.phrases[phrase].head, clause) || isNobodyBut(phrase, syntax) {
        continue
      }
      negated = true
    }
    syntax.clauses[number].isNegated = negated
    if clause.introducer >= 0 {
      syntax.clauses[number].isConditional = vocabulary.isConditional(
        tokens[clause.introducer].hash)
    }
    if clause.finite >= 0 {
      syntax.clauses[number].isQuoted = tokens[clause.finite].shape.contains(.quoted)
    }
  }

  /// "niemand anderes als der Koch", "kein Geringerer als der Koch": somebody after all.
  private func isNobodyBut(_ number: Int, _ syntax: SyntaxDraft) -> Bool {
    let phrase = syntax.phrases[number]
    let next = phrase.tokens.upperBound
    guard next + 1 < tokens.count else { return false }
    if tokens[next].hash == vocabulary.als {
      return phrase.tokens.contains { vocabulary.isOther(tokens[$0].hash) }
    }
    return vocabulary.isOther(tokens[next].hash) && tokens[next + 1].hash == vocabulary.als
  }

  private func isNegation(_ token: Int, _ syntax: SyntaxDraft) -> Bool {
    if tokens[token].hash == vocabulary.nicht {
      // "nicht nur … sondern" does not negate.
      let next = token + 1
      return !(next < tokens.count && vocabulary.isOnly(tokens[next].hash))
    }
    return syntax.word(token).facts.contains(.negation)
  }
}
