// Room: Incidents. Evidence that speaks for more than one claim: confessions, and what speaks against a
// human being. May enter: grammar, mentions, statements, frames.

extension EvidenceBinder {
  /// Who confesses gives evidence by that, also for what others say of them.
  func confessions(_ claims: inout [ClaimMention]) {
    let confessed = claims.filter { claim in
      claim.about == .attacker && claim.stance == .claimsResponsibility
        && (["gestehen", "einraeumen", "ich-habe"].contains(claim.rule) || isToldOfItself(claim))
        && claim.attackers.contains { isPerson($0) }
    }
    for confession in confessed {
      for number in claims.indices
      where claims[number].about == .attacker && claims[number].stance != .denies
        && claims[number].evidence.status == .notMentioned
        && claims[number].attackers.contains(where: { one in
          confession.attackers.contains { index.isSame($0, one) || takesUp($0, one) }
        })
      {
        claims[number].evidence.status = .present
        claims[number].evidence.basis = .cited
        claims[number].evidence.items.append(
          EvidenceReading.Item(
            kind: "confession", polarity: .for, by: confession.source, tokens: confession.tokens))
      }
    }
  }

  /// "Eine 33-Jährige ließ den Richter wissen, sie habe …": who is held for it, and no hacker who boasts.
  private func isToldOfItself(_ claim: ClaimMention) -> Bool {
    guard claim.rule == "deed", let attacker = claim.attackers.first, claim.attackers.count == 1,
      index.isSame(attacker, claim.source)
    else { return false }
    let agents = AgentReader(index: index)
    return agents.isDescribedSuspect(attacker) && !index.classes(attacker).contains(.culprit)
  }

  /// "wurde verurteilt … An der Säge klebte sein Blut": what speaks against a human being speaks for all
  /// that the article and the same source say of them.
  func share(_ claims: inout [ClaimMention]) {
    for number in claims.indices
    where claims[number].about == .attacker && claims[number].stance != .denies
      && claims[number].evidence.status == .notMentioned
    {
      let claim = claims[number]
      let known = claims.first { other in
        other.about == .attacker && other.stance != .denies && other.evidence.status == .present
          && other.evidence.items.contains { Self.shared.contains($0.kind) }
          && (claim.source < 0 || other.source < 0 || index.isSame(claim.source, other.source))
          && claim.attackers.contains { one in
            isPerson(one) && other.attackers.contains { index.isSame($0, one) }
          }
      }
      if let known { claims[number].evidence = known.evidence }
    }
  }

  /// Not what somebody wrote or showed of themselves.
  private static let shared: Set<String> = [
    "traces", "documents", "witnesses", "pattern", "measurement", "proof",
  ]

  /// A human being: what a state or a firm admits is no confession.
  private func isPerson(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    let kind = syntax.lexeme(syntax.phrases[resolved].head).nounClass
    return kind.isPerson
      || kind == .none && !syntax.phrases[resolved].isName
        && index.mentions.chain(of: resolved)?.nounClass.isPerson != false
  }

  /// "ein 17-Jähriger … Der Schüler gestand": a bare definite description of somebody told of a few
  /// sentences before.
  private func takesUp(_ later: Int, _ earlier: Int) -> Bool {
    let one = syntax.phrases[later]
    let other = syntax.phrases[earlier]
    guard one.isDefinite, !one.isName, !one.isPronoun, !other.isName, one.clause >= 0,
      other.clause >= 0, one.tokens.count == 2,
      syntax.lexeme(one.head).nounClass == .person,
      !one.agreement.intersection(.singular).isEmpty,
      !other.agreement.intersection(.singular).isEmpty,
      other.tokens.lowerBound < one.tokens.lowerBound
    else { return false }
    let distance = syntax.clauses[one.clause].sentence - syntax.clauses[other.clause].sentence
    let kind = syntax.lexeme(other.head).nounClass
    return distance <= 4 && (kind == .person || kind == .none)
  }
}
