// Room: Incidents. Two parties that blame each other: "Armee und Rebellen beschuldigten sich
// gegenseitig". May enter: grammar, mentions, frames.

extension ClaimReader {
  /// Whether the two members of a subject blame each other.
  func isReciprocal(_ clause: Int) -> Bool {
    has(index.words.eachOther, clause) && blames(clause) && parties(clause).count == 2
  }

  private func has(_ words: WordSet, _ clause: Int) -> Bool {
    syntax.clauses[clause].tokens.contains {
      words.contains(syntax.tokens[$0].hash) && Int(syntax.clauseOf[$0]) == clause
    }
  }

  /// "beschuldigten", "machten … verantwortlich", "gaben … die Schuld".
  private func blames(_ clause: Int) -> Bool {
    syntax.lexicon[syntax.clauses[clause].verb].classes.contains(.accusingVerb)
      || has(index.words.guilt, clause)
  }

  /// Each of two parties accuses the other.
  func reciprocal(_ clause: Int) {
    guard index.hasEvents else { return }
    let context = context.context(clause, isDeed: false, embeds: false)
    guard !context.isExcluded, !context.isNegated else { return }
    let parties = parties(clause)
    for (source, attacker) in [(parties[0], parties[1]), (parties[1], parties[0])] {
      var claim = ClaimMention(
        about: .attacker, stance: .accuses, clause: clause,
        tokens: syntax.clauses[clause].tokens, rule: "gegenseitig")
      claim.attackers = [attacker]
      claim.source = source
      claim.eventToken =
        index.phrases(of: clause).map(Int.init).first { index.isEvent($0) }
        .map { syntax.phrases[$0].head } ?? -1
      claims.append(claim)
    }
  }

  private func parties(_ clause: Int) -> [Int] {
    let subject = index.subject(of: clause)
    guard subject >= 0 else { return [] }
    return agents.members(subject).filter { agents.canAct($0) }
  }
}
