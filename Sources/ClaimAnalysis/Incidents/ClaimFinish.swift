// Room: Incidents. Puts the claims of an article in order: pronouns and bare descriptions become those
// they stand for, and what is said twice is read once. May enter: grammar, mentions.

extension ClaimReader {
  /// Pronouns become the mentions they stand for; claims of one attacker are put in order.
  mutating func finish() {
    describe()
    for number in claims.indices {
      claims[number].attackers = claims[number].attackers.map(index.referent)
      if claims[number].source >= 0 {
        claims[number].source = index.referent(claims[number].source)
      }
      let source = claims[number].source
      claims[number].medium = MediumReader(index: index, statements: statements).medium(
        of: claims[number], statement: context.statement(of: claims[number].clause))
      claims[number].via = claims[number].via.map(index.referent).filter {
        !index.isSame($0, source)
      }
    }
    claims.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    charge()
    // One claim of a sentence is read once.
    var kept: [ClaimMention] = []
    for claim in claims {
      let sentence = syntax.clauses[claim.clause].sentence
      let isKnown = kept.reversed().prefix(8).contains { other in
        syntax.clauses[other.clause].sentence == sentence && other.about == claim.about
          && other.attackers == claim.attackers && other.source == claim.source
          && other.stance == claim.stance && other.cause == claim.cause
      }
      if !isKnown { kept.append(claim) }
    }
    claims = kept
    // A hedge without a source adds nothing to what somebody is quoted with.
    let sourced = claims.filter { $0.source >= 0 && $0.stance != .denies && $0.about == .attacker }
    claims.removeAll { claim in
      claim.about == .attacker && claim.stance == .suspects && claim.source < 0
        && sourced.contains { other in
          other.attackers.contains { one in claim.attackers.contains { index.isSame(one, $0) } }
        }
    }
  }

  /// "laut Anklage" is what the prosecutors say.
  private mutating func charge() {
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

  // MARK: Descriptions

  /// "Der Mann gestand die Tat": the one who was described before.
  private mutating func describe() {
    claims.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    for number in claims.indices where claims[number].about == .attacker {
      guard let attacker = claims[number].attackers.first, claims[number].attackers.count == 1,
        isBare(attacker), let known = described(before: number, like: attacker)
      else { continue }
      if index.isSame(claims[number].source, attacker) { claims[number].source = known }
      claims[number].attackers = [known]
    }
  }

  /// "der Mann", "die Verdächtige": an article and a noun that describes nobody.
  private func isBare(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    guard resolved >= 0 else { return false }
    let entry = syntax.phrases[resolved]
    let classes = index.classes(resolved)
    return entry.isDefinite && !entry.isName && entry.tokens.count == 2
      && (classes.contains(.plainPerson) || classes.contains(.bareCulprit))
  }

  /// The last attacker before that is told more of, and that the words fit.
  private func described(before number: Int, like phrase: Int) -> Int? {
    let own = syntax.phrases[index.referent(phrase)].agreement
    for claim in claims[..<number].reversed() where claim.about == .attacker {
      guard claim.attackers.count == 1, let known = claim.attackers.first else { continue }
      let resolved = index.referent(known)
      guard resolved >= 0, !isBare(resolved), agents.isDescribedSuspect(resolved) else { continue }
      let shared = syntax.phrases[resolved].agreement.genders.intersection(own.genders)
      if !shared.isEmpty { return known }
    }
    return nil
  }
}
