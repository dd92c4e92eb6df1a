// Room: Incidents. Puts the claims of an article in order: pronouns and bare descriptions become those
// they stand for, and what is said twice is read once. May enter: grammar, mentions.

extension ClaimReader {
  /// Pronouns become the mentions they stand for; claims of one attacker are put in order.
  func finish() {
    identify()
    for number in claims.indices {
      claims[number].attackers = claims[number].attackers.map {
        let who = index.referent($0)
        // "Der Täter, ein 61-jähriger Rentner, stach …"
        let isBare =
          index.classes(who).contains(.bareCulprit)
          || index.words.suspects.contains(syntax.word(syntax.phrases[who].head).lexeme.raw)
        return isBare ? described(who) ?? who : who
      }
      // "Der Amokläufer, ein 17-jähriger Schüler, erschoss …"
      for who in claims[number].attackers
      where index.classes(who).contains(.culprit) && syntax.phrases[who].isDefinite {
        if let other = described(who), other != who, !claims[number].aliases.contains(other) {
          claims[number].aliases.append(other)
        }
      }
      if claims[number].source >= 0 {
        claims[number].source = named(index.referent(claims[number].source))
      }
      let source = claims[number].source
      claims[number].medium = MediumReader(index: index, statements: statements).medium(
        of: claims[number], statement: context.statement(of: claims[number].clause))
      claims[number].via = claims[number].via.map(index.referent).filter {
        !index.isSame($0, source)
      }
    }
    claims.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    dropCharged()
    dropFound()
    dropCounted()
    joinSigned()
    if claims.contains(where: { $0.about == .attacker && !$0.isTitle }) {
      claims.removeAll { $0.isTitle }
    }
    charge()
    // One claim of a sentence is read once.
    var kept: [ClaimMention] = []
    for claim in claims {
      let sentence = syntax.clauses[claim.clause].sentence
      let known = kept.indices.suffix(8).last { number in
        let other = kept[number]
        return syntax.clauses[other.clause].sentence == sentence && other.about == claim.about
          && other.attackers == claim.attackers && other.source == claim.source
          && other.stance == claim.stance && other.cause == claim.cause
      }
      guard let known else {
        kept.append(claim)
        continue
      }
      // "haben das Amt besetzt und Beamte beworfen": what surely happened carries the claim.
      if kept[known].needsEvent, !claim.needsEvent || isSurer(claim, than: kept[known]) {
        kept[known] = claim
      }
    }
    claims = kept
    dropDoubtOfTold()
    // A hedge without a source adds nothing to what somebody is quoted with.
    let sourced = claims.filter { $0.source >= 0 && $0.stance != .denies && $0.about == .attacker }
    claims.removeAll { claim in
      claim.about == .attacker && claim.stance == .suspects && claim.source < 0
        && sourced.contains { other in
          other.attackers.contains { one in claim.attackers.contains { index.isSame(one, $0) } }
        }
    }
  }

  /// "stürmen das Rathaus und bewerfen Beamte": a word that is a deed by itself.
  private func isSurer(_ claim: ClaimMention, than other: ClaimMention) -> Bool {
    func strength(_ claim: ClaimMention) -> EventStrength? {
      claim.rule == "deed"
        ? index.deed(syntax.clauses[claim.clause].verb, claim.clause)?.strength : nil
    }
    return strength(claim) == .deed && strength(other) == .effect
  }

  /// "Eva L., eine der führenden Forscherinnen, geht davon aus": the name, not what stands beside it.
  private func named(_ source: Int) -> Int {
    guard source >= 0 else { return source }
    let entry = syntax.phrases[source]
    guard entry.role == .apposition, entry.parent >= 0, !entry.isName,
      syntax.phrases[entry.parent].isName
    else { return source }
    return entry.parent
  }

  /// "wird verdächtigt, das Feuer gelegt zu haben": what the infinitive tells was only suspected.
  private func dropCharged() {
    let all = claims
    let (syntax, index) = (syntax, index)
    claims.removeAll { claim in
      let entry = syntax.clauses[claim.clause]
      guard entry.kind == .infinitive, claim.about == .attacker, claim.stance == .reports,
        claim.source < 0, let attacker = claim.attackers.first
      else { return false }
      return all.contains { other in
        other.clause == entry.parent && other.about == .attacker && other.stance != .reports
          && other.attackers.contains { index.isSame($0, attacker) }
      }
    }
  }

  /// "Die Polizei machte einen 16-Jährigen als Täter aus": who was found is who did it.
  private func dropFound() {
    let all = claims
    let index = index
    claims.removeAll { claim in
      guard claim.nuance == "investigation" || claim.nuance == "arrest", claim.stance == .suspects
      else { return false }
      return all.contains { other in
        other.clause == claim.clause && other.stance == .accuses && other.about == .attacker
          && index.isSame(other.source, claim.source)
          && other.attackers.contains { one in claim.attackers.contains { index.isSame(one, $0) } }
      }
    }
  }

  /// "Ein anonymer Verfasser bezichtigte sich der Tat", and behind that the name below the text.
  private func joinSigned() {
    for number in claims.indices.dropFirst()
    where claims[number].rule == "unterzeichnen" && claims[number].about == .attacker {
      let sentence = syntax.clauses[claims[number].clause].sentence
      let known = claims[..<number].indices.last { other in
        let claim = claims[other]
        return claim.stance == .claimsResponsibility && claim.attackers.count == 1
          && sentence - syntax.clauses[claim.clause].sentence <= 2
          && index.classes(claim.attackers[0]).contains(.bareCulprit)
      }
      guard let known else { continue }
      claims[known].aliases += claims[number].attackers
      claims[number].attackers = []
    }
    claims.removeAll { $0.about == .attacker && $0.attackers.isEmpty && $0.rule == "unterzeichnen" }
  }

  /// "Gleich zwei Gruppen reklamierten die Tat für sich", and then who they are.
  private func dropCounted() {
    let own = claims.filter { $0.about == .attacker && $0.stance == .claimsResponsibility }
    guard own.count > 2 else { return }
    let agents = agents
    claims.removeAll { claim in
      guard claim.stance == .claimsResponsibility, let attacker = claim.attackers.first,
        claim.attackers.count == 1, agents.isCounted(attacker)
      else { return false }
      return own.count { $0.clause > claim.clause && agents.isNamedParty($0.attackers.first ?? -1) }
        > 1
    }
  }

  /// Of one attacker the article says but once, in its own voice, how sure it is: who was told to have
  /// done it is no mere suspect when arrested; who is only called the perpetrator stays a suspect.
  private func dropDoubtOfTold() {
    let own = claims.filter { $0.about == .attacker && $0.source < 0 }
    func tells(_ stance: Claim.Stance, _ isByDeed: Bool, _ claim: ClaimMention) -> Bool {
      own.contains { other in
        other.stance == stance && (other.rule != "beschrieben") == isByDeed
          && other.attackers.contains { one in
            claim.attackers.contains { index.isSame(one, $0) }
          }
      }
    }
    claims.removeAll { claim in
      guard claim.about == .attacker else { return false }
      let isSearch = claim.nuance == "arrest" || claim.nuance == "investigation"
      guard claim.source < 0 || isSearch else { return false }
      if claim.stance == .suspects { return tells(.reports, true, claim) }
      return claim.stance == .reports && claim.rule == "beschrieben"
        && tells(.suspects, true, claim)
    }
  }

  /// "laut Anklage" is what the prosecutors say.
  private func charge() {
    for number in claims.indices where claims[number].source >= 0 {
      guard index.words.charges.contains(index.hash(claims[number].source)) else { continue }
      let attackers = claims[number].attackers
      let prosecutor = claims.first { other in
        other.stance == .accuses && other.source >= 0
          && !index.words.charges.contains(index.hash(other.source))
          && other.attackers.contains { one in attackers.contains { index.isSame(one, $0) } }
      }
      if let prosecutor, claims[number].stance == .accuses {
        claims[number].source = prosecutor.source
      }
    }
  }
}
