// Room: Incidents. Attackers inside an attribute: "die von Rebellen entführten Schwestern".
// May enter: grammar and mentions.

extension ClaimReader {
  /// Claims of participles before a noun, with their agent between the article and the participle.
  func participleDeed(_ phrase: Int, _ clause: Int) {
    let tokens = syntax.phrases[phrase].tokens
    guard tokens.count >= 4 else { return }
    for token in tokens.dropFirst() where isAgentPreposition(token) {
      guard let end = agentEnd(token, tokens.upperBound),
        let participle = (end..<tokens.upperBound).first(where: {
          isDeed($0) || doesEvent($0, phrase)
        })
      else { continue }
      var start = token + 1
      while start < end - 1, syntax.word(start).only([.article, .pronoun]) { start += 1 }
      let head = end - 1
      let hash = syntax.tokens[head].hash
      let known =
        syntax.phrases.indices.first {
          $0 != phrase && !syntax.phrases[$0].isPronoun
            && syntax.tokens[syntax.phrases[$0].head].hash == hash
        } ?? -1
      guard
        var claim = nounClaim(
          phrase, clause, known >= 0 ? known : phrase, rule: "participle-deed")
      else { return }
      claim.eventToken = participle
      claim.attackers = [known >= 0 ? known : phrase]
      if known < 0 {
        let isName = syntax.lexeme(head).nounClass.isAgent && syntax.word(head).can(.name)
        claim.attackerWord = AttackerWord(
          bytes: syntax.bytes(start..<end), name: syntax.text(start..<end), aliases: [],
          category: isName ? .group : .unnamed)
      }
      claims.append(claim)
      return
    }
  }

  /// "der vom Geheimdienst gelegte Brand", "der von der Miliz verübte Anschlag": the noun is the deed.
  private func doesEvent(_ token: Int, _ phrase: Int) -> Bool {
    guard index.isEvent(phrase), !syntax.tokens[token].isCapital,
      let reading = syntax.table.reading(token, [.adjective, .participle])
    else { return false }
    return index.words.doing.contains(reading.lexeme.raw)
  }

  /// "Flaschen flogen, geworfen von Fans", "ein Anschlag, verübt von der Miliz": a participle behind a
  /// mark, and right behind it who did it.
  func trailingDeed(_ phrase: Int, _ clause: Int) {
    let entry = syntax.phrases[phrase]
    let participle = entry.preposition - 1
    guard entry.preposition > 1, isAgentPreposition(entry.preposition), agents.canAct(phrase),
      syntax.tokens[participle - 1].kind == .comma || syntax.tokens[participle - 1].kind == .dash,
      syntax.phraseOf[participle] < 0, !agents.isPlace(phrase),
      let reading = syntax.table.reading(participle, .participle),
      !syntax.verbTokens(of: clause).contains(participle)
        || participle != syntax.clauses[clause].mainVerb
    else { return }
    let isThrown = index.words.throwing.contains(reading.lexeme.raw)
    var token = participle
    if !isDeed(participle) {
      guard isThrown || index.words.doing.contains(reading.lexeme.raw) else { return }
      let sentence = syntax.sentences[syntax.clauses[clause].sentence].tokens
      guard
        isThrown
          || syntax.phrases.indices.contains(where: {
            sentence.contains(syntax.phrases[$0].head) && syntax.phrases[$0].head < participle
              && index.isEvent($0)
          })
      else { return }
      token = syntax.clauses[clause].mainVerb
    }
    guard var claim = nounClaim(phrase, clause, phrase, rule: "participle-deed") else { return }
    claim.eventToken = token
    add(phrase, &claim)
  }

  private func isAgentPreposition(_ token: Int) -> Bool {
    let preposition = index.preposition(atToken: token)
    return preposition == index.words.von || preposition == index.words.durch
  }

  /// Where the words of the agent behind a preposition end.
  private func agentEnd(_ preposition: Int, _ upper: Int) -> Int? {
    var token = preposition + 1
    while token < upper, !syntax.tokens[token].isCapital || syntax.word(token).only(.article) {
      guard syntax.word(token).can([.article, .adjective, .pronoun, .numeral]), !isDeed(token)
      else { return nil }
      token += 1
    }
    guard token < upper, let noun = syntax.table.reading(token, [.noun, .name]) else { return nil }
    while token + 1 < upper, syntax.word(token + 1).can(.name), syntax.tokens[token + 1].isCapital {
      token += 1
    }
    let lexeme = syntax.lexicon[noun.lexeme]
    let isActor =
      lexeme.nounClass.isAgent || lexeme.classes.contains(.culprit)
      || lexeme.classes.contains(.forceNoun) || lexeme.classes.contains(.groupNoun)
      || lexeme.classes.contains(.powerNoun) || syntax.word(token).only(.name)
    return isActor && (!lexeme.nounClass.isPlace || lexeme.nounClass == .state) ? token + 1 : nil
  }

  /// "entführten", "erstochene": the participle of a deed that has an object.
  private func isDeed(_ token: Int) -> Bool {
    guard !syntax.tokens[token].isCapital,
      let reading = syntax.table.reading(token, [.adjective, .participle]),
      reading.flags.contains(.fromParticiple) || reading.wordClass == .participle,
      let sense = EventLexicon.shared.verb(reading.lexeme)
    else { return false }
    return sense.strength == .deed && sense.frame.contains(.accusative)
  }
}
