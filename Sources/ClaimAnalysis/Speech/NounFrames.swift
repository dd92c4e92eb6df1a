// Room: Speech. Speech that belongs to a noun: "die Forderung, dass …".
// May enter: the grammar and the cue words.

extension SpeechReader {
  /// Reads clauses that belong to a noun of speech.
  func nounFrames(_ sentence: Int) {
    for number in syntax.clausesOfSentence[sentence] {
      let clause = syntax.clauses[number]
      var lower = clause.tokens.lowerBound
      let isInside =
        clause.kind == .main && clause.mood == .subjunctive1
        && insideStart(number).map { lower = $0 } != nil
      guard lower > 1, syntax.tokens[lower - 1].kind == .comma, cover[lower] == 0,
        speechQuotation(at: lower) < 0
      else { continue }
      switch clause.kind {
      case .subordinate:
        guard clause.introducer >= 0,
          syntax.tokens[clause.introducer].hash == words.dass
            || syntax.tokens[clause.introducer].hash == words.ob
        else { continue }
      case .infinitive: guard clause.introducer < 0 else { continue }
      case .main: guard isSubjunctive(number), clause.hasOwnSubject else { continue }
      default: continue
      }
      guard let noun = cueNoun(before: lower - 1) else { continue }
      let head = syntax.phrases[noun].head
      guard let cue = cues.noun(syntax.word(head).lexeme) else { continue }
      if clause.kind == .subordinate, !isSubjunctive(number), !isPutForward(noun) { continue }
      var region = extent(ofClause: number, sentence)
      if isInside {
        region = lower..<endOfPart(clause.finite, syntax.sentences[sentence].tokens.upperBound)
      } else if clause.kind == .main {
        region = lower..<endOfComplement(number, of: -1, sentence)
      }
      // The clause of the noun goes on behind what is said.
      let around = syntax.phrases[noun].clause
      let parts = pieces(region) { around != number && Int(syntax.clauseOf[$0]) == around }
      var statement = StatementMention(kind: .indirect, pieces: parts)
      statement.cue = [head]
      statement.stance = cue.stance
      if let owner = owner(of: noun) {
        statement.speaker = owner.tokens
        statement.speakerPhrase = owner.phrase
      }
      add(statement)
    }
  }

  /// "Die Behauptung, er habe gezahlt, ist falsch": the noun stands in the clause that it has.
  func insideStart(_ number: Int) -> Int? {
    let clause = syntax.clauses[number]
    var token = clause.finite - 1
    while token > clause.tokens.lowerBound {
      if syntax.tokens[token].kind == .comma { return token + 1 }
      token -= 1
    }
    return nil
  }

  /// The phrase of a cue noun that ends before a comma, its attributes aside.
  func cueNoun(before comma: Int) -> Int? {
    var token = comma - 1
    var steps = 0
    // "stellte die Theorie auf, dass …"
    while token > 0, syntax.phraseOf[token] < 0, syntax.word(token).can([.particle, .participle]) {
      token -= 1
    }
    while token >= 0, steps < 4, syntax.phraseOf[token] >= 0 {
      let phrase = Int(syntax.phraseOf[token])
      let found = syntax.phrases[phrase]
      if cues.noun(syntax.word(found.head).lexeme) != nil { return phrase }
      token = found.preposition >= 0 ? found.preposition - 1 : found.tokens.lowerBound - 1
      steps += 1
    }
    return nil
  }

  /// "Forscher vertraten die These, dass …": the object of somebody, who is the one to answer for it.
  private func isPutForward(_ noun: Int) -> Bool {
    let clause = syntax.phrases[noun].clause
    guard clause >= 0, syntax.phrases[noun].role == .accusative else { return false }
    let subject = syntax.clauses[clause].subject
    return subject >= 0 && speakers.isAgent(subject) && !isImpersonal(subject)
  }

  /// Whose the noun is: its genitive or "von" phrase, or the subject of its clause.
  func owner(of noun: Int) -> Speaker? {
    let end = syntax.phrases[noun].tokens.upperBound
    if end < syntax.tokens.count {
      let next = Int(syntax.phraseOf[end])
      if next >= 0, syntax.phrases[next].role == .attribute {
        return Speaker(phrase: next, tokens: speakers.mention(of: next, alone: true))
      }
      if syntax.tokens[end].hash == words.von || syntax.tokens[end].hash == words.vom,
        end + 1 < syntax.tokens.count, syntax.phraseOf[end + 1] >= 0
      {
        let owner = Int(syntax.phraseOf[end + 1])
        return Speaker(phrase: owner, tokens: speakers.mention(of: owner, alone: true))
      }
    }
    let clause = syntax.phrases[noun].clause
    guard clause >= 0, syntax.clauses[clause].subject >= 0, syntax.clauses[clause].subject != noun
    else { return nil }
    let subject = syntax.clauses[clause].subject
    return Speaker(phrase: subject, tokens: speakers.mention(of: subject))
  }
}
