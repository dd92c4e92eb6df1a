// Room: Incidents. Claims that lie in what somebody is called: "der Attentäter Bruno Kalk", "der Täter,
// ein 64-jähriger Tischler". May enter: grammar, mentions, statements, frames.

extension ClaimReader {
  /// Perpetrators and suspects with a name or a description beside the word that says so.
  func described() {
    guard index.hasEvents else { return }
    for (number, phrase) in syntax.phrases.enumerated()
    where !phrase.isPronoun && phrase.clause >= 0 && !phrase.isNegated {
      guard let isSuspect = calls(number), let who = described(number),
        !claims.contains(where: { claim in
          claim.about == .attacker && claim.attackers.contains { index.isSame($0, who) }
        })
      else { continue }
      let context = context.context(phrase.clause, isDeed: false)
      guard !context.isExcluded, !context.hasSource, !context.isSelf else { continue }
      var claim = ClaimMention(
        about: .attacker, stance: isSuspect ? .suspects : .reports, clause: phrase.clause,
        tokens: syntax.clauses[phrase.clause].tokens, rule: "beschrieben")
      claim.eventToken = phrase.head
      add(who, &claim)
    }
  }

  /// Whether a phrase calls somebody a suspect (true) or a perpetrator (false).
  private func calls(_ number: Int) -> Bool? {
    let phrase = syntax.phrases[number]
    guard phrase.agreement.intersection(.singular) != [] || isOneOf(number) else { return nil }
    var found: Bool?
    for token in phrase.tokens {
      let lexeme = syntax.word(token).lexeme
      if lexeme == index.words.alleged { return nil }
      if index.words.perpetrators.contains(lexeme.raw) { found = found ?? false }
      if index.words.suspects.contains(lexeme.raw) { found = true }
    }
    return found
  }

  /// "einer der Tatverdächtigen": belongs to a pronoun.
  private func isOneOf(_ number: Int) -> Bool {
    let parent = syntax.phrases[number].parent
    return parent >= 0 && syntax.phrases[parent].isPronoun
  }

  /// Who it is: the phrase itself with a name in it, or what stands beside it.
  func described(_ number: Int) -> Int? {
    let phrase = syntax.phrases[number]
    if phrase.tokens.contains(where: { syntax.word($0).only(.name) }), agents.canAct(number) {
      return number
    }
    let whole = isOneOf(number) ? [number, phrase.parent] : [number]
    for part in whole {
      if let beside = index.children(of: part).first(where: { isBeside($0) }) { return beside }
    }
    return nil
  }

  private func isBeside(_ child: Int) -> Bool {
    let entry = syntax.phrases[child]
    guard entry.role == .apposition, !entry.isPronoun, agents.canAct(child) else { return false }
    let kind = syntax.lexeme(entry.head).nounClass
    return kind.isPerson || entry.isName && !kind.isPlace
      || entry.tokens.contains { syntax.tokens[$0].shape.contains(.hasDigit) }
  }
}
