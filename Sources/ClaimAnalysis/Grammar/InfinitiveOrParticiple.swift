// Room: Grammar. Which form of an open bracket belongs to its finite verb: infinitive, participle or
// neither. May enter: words, clauses.

extension VerbComplexReader {
  /// "hatte entnervt aufgegeben", "hat sich besorgt geäußert": of two participles that nothing joins,
  /// the first says how.
  func dropAdverbs(_ parts: inout TokenList, _ syntax: SyntaxDraft) {
    var position = 0
    while position + 1 < parts.count {
      let part = parts[position]
      // "wird ihr bestimmt nicht schmecken"
      if isFullParticiple(part, syntax), position + 1 < parts.count,
        case let infinitive = parts[position + 1], infinitive > part + 1,
        syntax.word(infinitive).classes == .infinitive,
        syntax.lexeme(infinitive).verb.isDisjoint(with: [.auxiliary, .modal, .copula]),
        !((part + 1)..<infinitive).contains(where: {
          tokens[$0].isPunctuation || syntax.word($0).can(.coordinator)
        })
      {
        parts.remove(at: position)
        continue
      }
      // "waren nur eingeschränkt zu erreichen gewesen"
      if isFullParticiple(part, syntax), part + 2 < parts[position + 1],
        syntax.word(part + 1).can(.zu), syntax.word(part + 2).can(.infinitive)
      {
        parts.remove(at: position)
        continue
      }
      if isFullParticiple(part, syntax),
        let next = parts[(position + 1)...].first(where: { isFullParticiple($0, syntax) }),
        !((part + 1)..<next).contains(where: {
          tokens[$0].isPunctuation || syntax.word($0).can(.coordinator)
        })
      {
        if syntax.table.words[part].possible.contains(.adjective) {
          syntax.table.decide(part, .adjective)
        }
        parts.remove(at: position)
      } else {
        position += 1
      }
    }
  }

  private func isFullParticiple(_ token: Int, _ syntax: SyntaxDraft) -> Bool {
    syntax.word(token).classes == .participle
      && syntax.lexeme(token).verb.intersection([.auxiliary, .modal, .copula]).isEmpty
  }

  /// "mehr als bislang bekannt", "wie angekündigt": a participle that stands for a clause.
  func isCompared(_ token: Int, _ number: Int, _ syntax: SyntaxDraft) -> Bool {
    let clause = syntax.clauses[number]
    let first = clause.tokens.lowerBound
    var position = token - 1
    while position > first, syntax.phraseOf[position] < 0,
      syntax.word(position).facts.contains(.clauseAdverb)
    {
      position -= 1
    }
    if position > first, syntax.word(position).classes == .comparator, clause.kind != .main,
      token > clause.finite
    {
      // "dass sie schwerer sein werden als angenommen"
      return true
    }
    if token + 1 < clause.finite, tokens[token + 1].kind == .comma {
      // "Anders als vom Land beschlossen, ist …"
      return (first..<token).contains { syntax.word($0).classes == .comparator }
    }
    guard position > first, syntax.word(position).classes == .comparator,
      // "mehr als einmal erlebt"
      !vocabulary.isMeasure(tokens[position - 1].hash)
    else { return false }
    // "kann wie geplant stattfinden"
    if tokens[position].hash == vocabulary.wie { return true }
    // "entließ ihn als geheilt": what it belongs to needs no bracket, or has another one.
    return hasParticiple(behind: token, number, syntax)
      || token > clause.finite && syntax.table.words[clause.finite].lexeme == vocabulary.haben
  }

  func takesParticiple(_ finite: Int, _ syntax: SyntaxDraft) -> Bool {
    let lexeme = syntax.table.words[finite].lexeme
    return lexeme == vocabulary.haben || lexeme == vocabulary.sein || lexeme == vocabulary.werden
      || vocabulary.isReceivingVerb(lexeme) || syntax.lexicon[lexeme].verb.contains(.modal)
  }

  func takesInfinitive(_ finite: Int, _ syntax: SyntaxDraft) -> Bool {
    let lexeme = syntax.table.words[finite].lexeme
    return lexeme == vocabulary.werden || syntax.lexicon[lexeme].verb.contains(.modal)
      || vocabulary.governsInfinitive(lexeme)
  }

  /// "hätte es wissen müssen": an infinitive for a participle, behind "haben".
  func isSubstituteInfinitive(_ token: Int, _ finite: Int, _ syntax: SyntaxDraft) -> Bool {
    guard syntax.table.words[finite].lexeme == vocabulary.haben else { return false }
    for candidate in [token, token + 1] where candidate < tokens.count {
      guard let reading = syntax.table.reading(candidate, .infinitive), !tokens[candidate].isCapital
      else { continue }
      if syntax.lexicon[reading.lexeme].verb.contains(.modal)
        || vocabulary.governsInfinitive(reading.lexeme)
      {
        return candidate != token || syntax.table.words[token - 1].can(.infinitive)
      }
    }
    return false
  }

  /// "werden den Befehl erhalten": a form that is infinitive and participle.
  func prefersInfinitive(
    _ token: Int, _ number: Int, _ finite: Int, _ syntax: SyntaxDraft
  ) -> Bool {
    let lexeme = syntax.table.words[finite].lexeme
    let isModal = syntax.lexicon[lexeme].verb.contains(.modal)
    guard isModal || lexeme == vocabulary.werden else { return false }
    // "wurden überfallen": the preterite makes no future.
    if lexeme == vocabulary.werden, syntax.table.words[finite].moods.contains(.preterite) {
      return false
    }
    let next = token + 1
    if next < tokens.count, syntax.table.words[next].can([.infinitive, .participle]),
      !tokens[next].isCapital
    {
      return false
    }
    if isModal { return true }
    // An object in the accusative, be it one only because another noun is the subject.
    var hasSubject = false
    var objects = 0
    var token = syntax.clauses[number].tokens.lowerBound
    while token < syntax.clauses[number].tokens.upperBound {
      let phrase = Int(syntax.phraseOf[token])
      guard phrase >= 0, Int(syntax.clauseOf[token]) == number else {
        token += 1
        continue
      }
      let found = syntax.phrases[phrase]
      token = max(token + 1, found.tokens.upperBound)
      guard found.preposition < 0 else { continue }
      if found.agreement.subtracting(.accusative).isEmpty { return true }
      if found.agreement.subtracting(.nominative).isEmpty {
        hasSubject = true
      } else if found.agreement.sharesCase(.accusative), !found.agreement.sharesCase(.genitive),
        syntax.lexeme(found.head).nounClass != .time
      {
        objects += 1
      }
    }
    return hasSubject && objects > 0
  }

  func hasParticipleBefore(_ token: Int, _ parts: TokenList, _ syntax: SyntaxDraft) -> Bool {
    guard token > 0, let last = parts.last else { return false }
    return last == token - 1 && syntax.table.words[last].can([.participle, .infinitive])
  }
}
