// Room: Incidents. Who is the same attacker under several descriptions: "Stephan K.", "der 28-Jährige",
// "der Angeklagte", "die beiden Männer". May enter: grammar, mentions.

extension ClaimReader {
  /// Bare descriptions become the attacker that was, or will be, described by more.
  func identify() {
    claims.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let before = claims
    for number in claims.indices where claims[number].about == .attacker {
      guard let attacker = claims[number].attackers.first, claims[number].attackers.count == 1,
        let known = known(attacker, number, before)
      else { continue }
      if index.isSame(claims[number].source, attacker) { claims[number].source = known }
      claims[number].attackers = [known]
      if isEpithet(index.referent(attacker)) { claims[number].aliases.append(attacker) }
    }
  }

  /// The attacker of another claim whom a bare description takes up.
  private func known(_ phrase: Int, _ number: Int, _ all: [ClaimMention]) -> Int? {
    let resolved = index.referent(phrase)
    guard resolved >= 0 else { return nil }
    let isBare = isBare(resolved)
    guard isBare || isEpithet(resolved) else { return nil }
    for claim in all[..<number].reversed() {
      if let one = described(claim, like: resolved, isBare) { return one }
    }
    // "Der Beschuldigte soll …", and later who that is.
    guard !isPlainPerson(resolved) else { return nil }
    for claim in all[(number + 1)...] {
      if let one = described(claim, like: resolved, false) { return one }
    }
    return nil
  }

  /// The attacker of a claim, if more is told of them and the words agree.
  private func described(_ claim: ClaimMention, like phrase: Int, _ isBare: Bool) -> Int? {
    guard claim.about == .attacker, claim.attackers.count == 1, claim.attackerWord == nil,
      let known = claim.attackers.first
    else { return nil }
    let resolved = index.referent(known)
    guard resolved >= 0, resolved != phrase, !index.isSame(resolved, phrase),
      !self.isBare(resolved) || hasAge(resolved) && !hasAge(phrase),
      isBare || isNamedPerson(resolved),
      agents.isDescribedSuspect(resolved) || isSomebody(resolved)
    else { return nil }
    let own = syntax.phrases[phrase].agreement
    let other = syntax.phrases[resolved].agreement
    guard !own.genders.isDisjoint(with: other.genders) else { return nil }
    let ownIsPlural = own.isDisjoint(with: .singular)
    let otherIsPlural = isMany(resolved)
    return ownIsPlural == otherIsPlural ? known : nil
  }

  /// More than one: by its number, or by a coordination.
  private func isMany(_ phrase: Int) -> Bool {
    syntax.phrases[phrase].agreement.isDisjoint(with: .singular)
  }

  /// "der Mann", "die beiden Verdächtigen", "der festgenommene Täter": nothing that describes anybody.
  private func isBare(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    let classes = index.classes(phrase)
    guard entry.isDefinite, !entry.isName, !entry.isPronoun,
      classes.contains(.plainPerson) || classes.contains(.bareCulprit)
        || classes.contains(.culprit) && syntax.lexeme(entry.head).nounClass.isPerson
        || isAge(entry.head) && isNew(phrase)
    else { return false }
    return entry.tokens.allSatisfy { token in
      token == entry.head || syntax.word(token).can([.article, .numeral])
        || index.words.vague.contains(syntax.tokens[token].hash)
    }
  }

  private func isPlainPerson(_ phrase: Int) -> Bool {
    index.classes(phrase).contains(.plainPerson) && !Self.isLegal(syntax, phrase)
  }

  private static func isLegal(_ syntax: Syntax, _ phrase: Int) -> Bool {
    IncidentWords.shared.suspects.contains(syntax.word(syntax.phrases[phrase].head).lexeme.raw)
  }

  /// "der rechtsextreme Attentäter": one perpetrator, whose name may stand elsewhere.
  private func isEpithet(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    return entry.isDefinite && !entry.isName && !entry.isPronoun && !isMany(phrase)
      && (index.words.perpetrators.contains(syntax.word(entry.head).lexeme.raw)
        || syntax.lexeme(entry.head).nounClass == .person && entry.tokens.contains(where: isAge))
      && index.mentions.chain(of: phrase)?.isNamed != true
  }

  /// "28-Jährige".
  private func isAge(_ token: Int) -> Bool {
    syntax.tokens[token].shape.contains(.hasDigit)
      && syntax.tokens[token].shape.contains(.hasHyphen)
  }

  private func hasAge(_ phrase: Int) -> Bool { isAge(syntax.phrases[phrase].head) }

  /// Nothing before joins it to somebody.
  private func isNew(_ phrase: Int) -> Bool {
    guard let chain = index.mentions.chain(of: phrase) else { return true }
    return !chain.isNamed
      && index.mentions.phrases(of: chain).allSatisfy {
        syntax.phrases[$0].isPronoun || syntax.phrases[$0].isDefinite
      }
  }

  private func isNamedPerson(_ phrase: Int) -> Bool {
    guard !isMany(phrase) else { return false }
    return syntax.phrases[phrase].tokens.contains {
      syntax.lexeme($0).nounClass == .firstName || syntax.lexeme($0).nounClass == .surname
    }
      || index.mentions.chain(of: phrase)?.nounClass.isPerson == true
        && index.mentions.chain(of: phrase)?.isNamed == true
  }

  /// "ein Fahrgast", "drei Siedler": persons who were told of as new.
  private func isSomebody(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    guard !entry.isPronoun, !entry.isName || isNamedPerson(phrase) else { return false }
    let kind = syntax.lexeme(entry.head).nounClass
    return kind.isPerson || index.classes(phrase).contains(.culprit)
  }
}
