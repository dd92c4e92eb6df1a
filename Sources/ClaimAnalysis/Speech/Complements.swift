// Room: Speech. What a clause with a cue reports behind its verb: "X sagte, dass …".
// May enter: the grammar and the cue words.

extension SpeechReader {
  func readComplement(_ number: Int, _ cue: Cue, _ sentence: Int) -> Bool {
    let clauses = syntax.clausesOfSentence[sentence]
    for other in clauses where other > number {
      guard isComplement(other, of: number, cue) else { continue }
      let tokens = syntax.sentences[sentence].tokens
      let start = startOfComplement(other, of: number)
      let end = endOfComplement(other, of: number, sentence)
      let ancestors = frameClauses(number)
      let parts = pieces(start..<min(end, tokens.upperBound)) { token in
        ancestors.contains(Int(syntax.clauseOf[token])) || isFrame[number] && cover[token] > 0
      }
      guard !parts.isEmpty else { return false }
      addIndirect(parts, number, cue, from: 0)
      return true
    }
    return readInterrupting(number, cue, sentence)
  }

  /// "Der Zeuge, der sagte, er habe nichts gesehen, ging": the clause around took the verb.
  func readInterrupting(
    _ number: Int, _ cue: Cue, _ sentence: Int
  ) -> Bool {
    let clause = syntax.clauses[number]
    let start = clause.tokens.upperBound + 1
    let end = syntax.sentences[sentence].tokens.upperBound
    guard clause.kind == .relative || clause.kind == .subordinate, start < end,
      syntax.tokens[start - 1].kind == .comma, !cue.takes.isDisjoint(with: [.content, .verbSecond])
    else { return false }
    let around = Int(syntax.clauseOf[start])
    guard around >= 0, around < number, syntax.clauses[around].kind == .main,
      syntax.clauses[around].mood == .subjunctive1, syntax.clauses[around].finite > start
    else { return false }
    let parts = pieces(start..<endOfPart(syntax.clauses[around].finite, end)) { _ in false }
    addIndirect(parts, number, cue, from: 0)
    return true
  }

  /// The next comma behind a verb, or the end.
  func endOfPart(_ finite: Int, _ end: Int) -> Int {
    var token = finite + 1
    while token < end, syntax.tokens[token].kind != .comma { token += 1 }
    return token
  }

  /// The first token of a complement; a clause before its verb belongs to it ("wer lügt, verliere").
  func startOfComplement(_ other: Int, of number: Int) -> Int {
    let lower = syntax.clauses[other].tokens.lowerBound
    guard syntax.clauses[other].kind == .main, other > number + 1 else { return lower }
    for between in (number + 1)..<other
    where syntax.clauses[between].kind == .subordinate
      && syntax.clauses[between].tokens.lowerBound < lower
    {
      return syntax.clauses[between].tokens.lowerBound
    }
    return lower
  }

  /// A clause and those it depends on.
  func frameClauses(_ number: Int) -> [Int] {
    var result = [number]
    var clause = syntax.clauses[number].parent
    while clause >= 0, result.count < 8 {
      result.append(clause)
      clause = syntax.clauses[clause].parent
    }
    return result
  }

  func isSubjunctive(_ number: Int) -> Bool {
    let mood = syntax.clauses[number].mood
    return mood == .subjunctive1 || mood == .subjunctive2
  }

  /// Whether a clause is what the verb of another one reports.
  func isComplement(_ other: Int, of number: Int, _ cue: Cue) -> Bool {
    let clause = syntax.clauses[other]
    let matrix = syntax.clauses[number]
    let introducer = clause.introducer
    switch clause.kind {
    case .subordinate:
      guard clause.parent == number, introducer >= 0,
        clause.tokens.lowerBound > matrix.tokens.lowerBound
      else { return false }
      let hash = syntax.tokens[introducer].hash
      if hash == words.dass {
        guard cue.takes.contains(.content) else { return false }
        if cue.takes.contains(.general), cue.stance == .supposes {
          return clause.mood == .subjunctive1
        }
        return !cue.takes.contains(.onlyWithAdverb) || hasPronominalAdverb(number)
      }
      guard cue.takes.contains(.content), !matrix.isNegated, !cue.takes.contains(.general) else {
        return false
      }
      return hash == words.ob || syntax.word(introducer).classes == .interrogative
        || hash == words.wie && cue.takes.contains(.quotation) && self.cue(of: other) == nil
          && matrix.subject >= 0 && speakers.isAgent(matrix.subject)
    case .infinitive:
      guard clause.parent == number, introducer < 0 else { return false }
      return cue.takes.contains(.infinitive)
    case .main:
      guard !clause.isCoordinated, precedes(number, other), matrix.finite < clause.tokens.lowerBound
      else { return false }
      guard clause.hasOwnSubject || clause.finite == clause.tokens.lowerBound,
        !matrix.isConditional
      else { return false }
      let isFirst = clause.mood == .subjunctive1
      if isFirst || clause.mood == .subjunctive2 {
        return isFirst || !cue.takes.isDisjoint(with: [.verbSecond, .content])
      }
      if cue.takes.contains(.onlyWithAdverb), !hasPronominalAdverb(number) { return false }
      if matrix.voice == .passive, matrix.hasOwnSubject, !hasImpersonalSubject(number) {
        return false
      }
      return cue.takes.contains(.verbSecond) && !hasObject(number) && !matrix.isNegated
        && isSetOff(other, from: number) && clause.hasOwnSubject
        && clause.tokens.lowerBound < clause.finite && isSecond(other)
    default: return false
    }
  }

  /// By a comma, or by a colon behind who says what follows ("Das Gericht hat entschieden: …"), but
  /// not behind a frame that stands last ("…, fand Brandt: Den Gegner nannte er feige").
  private func isSetOff(_ other: Int, from number: Int) -> Bool {
    let mark = syntax.tokens[syntax.clauses[other].tokens.lowerBound - 1].kind
    let matrix = syntax.clauses[number]
    return mark == .comma
      || mark == .colon && cue(of: other) == nil && matrix.subject >= 0
        && syntax.phrases[matrix.subject].tokens.lowerBound < matrix.finite
  }

  /// One phrase stands before the verb.
  func isSecond(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    let phrase = Int(syntax.phraseOf[clause.tokens.lowerBound])
    return phrase >= 0 || syntax.word(clause.tokens.lowerBound).can([.adverb, .preposition])
  }

  func hasObject(_ number: Int) -> Bool {
    speakers.phrases(ofClause: number).contains {
      syntax.phrases[$0].role == .accusative && !syntax.phrases[$0].isPronoun
        && syntax.phrases[$0].tokens.lowerBound > syntax.clauses[number].finite
    }
  }

  /// Whether nothing but relative clauses stands between a clause and a later main clause.
  func precedes(_ number: Int, _ other: Int) -> Bool {
    var between = number + 1
    while between < other {
      let clause = syntax.clauses[between]
      guard
        clause.kind == .relative || clause.kind == .fragment
          || clause.kind == .subordinate && syntax.clauses[number].finite < clause.tokens.lowerBound
            && syntax.clauses[other].finite == syntax.clauses[other].tokens.lowerBound
      else { return false }
      between += 1
    }
    let lower = syntax.clauses[other].tokens.lowerBound
    guard lower > 0 else { return false }
    var mark = lower - 1
    while mark > 0, syntax.tokens[mark].kind == .openQuote { mark -= 1 }
    switch syntax.tokens[mark].kind {
    case .comma, .colon, .dash: return true
    default: return false
    }
  }

  /// Where a complement ends: before a main clause of the reporter, or with the sentence.
  func endOfComplement(_ first: Int, of number: Int, _ sentence: Int) -> Int {
    let upper = syntax.sentences[sentence].tokens.upperBound
    let isIndicative = !isSubjunctive(first) && syntax.clauses[first].kind == .main
    for other in syntax.clausesOfSentence[sentence] where other > first {
      let clause = syntax.clauses[other]
      guard clause.kind == .main, clause.tokens.lowerBound > syntax.clauses[first].tokens.lowerBound
      else { continue }
      if isSubjunctive(other) { continue }
      if isIndicative, !clause.isCoordinated { continue }
      if speechQuotation(at: clause.finite) >= 0 { continue }
      return clause.tokens.lowerBound
    }
    return upper
  }

  /// From the first token of a clause to the last of those that depend on it.
  func extent(ofClause number: Int, _ sentence: Int) -> Range<Int> {
    let lower = syntax.clauses[number].tokens.lowerBound
    var upper = syntax.clauses[number].tokens.upperBound
    for other in syntax.clausesOfSentence[sentence] where depends(other, on: number) {
      upper = max(upper, syntax.clauses[other].tokens.upperBound)
    }
    return lower..<upper
  }

  func depends(_ clause: Int, on other: Int) -> Bool {
    var current = clause
    var steps = 0
    while current >= 0, steps < 12 {
      if current == other { return true }
      current = syntax.clauses[current].parent
      steps += 1
    }
    return false
  }
}
