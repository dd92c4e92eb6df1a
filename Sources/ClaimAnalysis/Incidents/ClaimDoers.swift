// Room: Incidents. Who did what a verb of a deed tells, and where it tells of none. May enter: grammar,
// mentions.

extension ClaimReader {
  /// "eine Frau in gelber Jacke, die zuschlug": a deed wants somebody who can do it, though a thing
  /// stands nearer to the pronoun.
  func doer(_ actor: Int, _ clause: Int) -> Int? {
    guard actor >= 0, syntax.clauses[clause].kind == .relative, syntax.phrases[actor].isPronoun
    else { return nil }
    let thing = index.referent(actor)
    guard thing >= 0, thing != actor, !syntax.phrases[thing].isPronoun, !agents.canAct(thing),
      // "die Bomben, die explodierten"
      !index.words.missiles.contains(syntax.word(syntax.phrases[thing].head).lexeme.raw)
    else { return nil }
    let start = syntax.phrases[thing].tokens.lowerBound
    return index.phrases(of: syntax.phrases[thing].clause).map(Int.init).last {
      let entry = syntax.phrases[$0]
      return entry.tokens.upperBound <= start && !entry.isPronoun && agents.canAct($0)
        && syntax.lexeme(entry.head).nounClass.isAgent
        && !entry.agreement.genders.isDisjoint(with: syntax.phrases[actor].agreement.genders)
    }
  }

  /// "Er habe den Wirt erschossen, gestand der Koch": the pronoun is not the one hit but who speaks.
  func speaksOfItself(_ actor: Int, _ clause: Int) -> Int? {
    guard actor >= 0, index.words.ofOne.contains(index.hash(actor)), !index.isPassive(clause),
      index.phrases(of: clause).contains(where: {
        syntax.phrases[Int($0)].role == .accusative && index.isSame(Int($0), actor)
      })
    else { return nil }
    let context = context.context(clause, isDeed: true)
    guard context.hasSource, context.source >= 0, agents.canAct(context.source),
      !syntax.phrases[actor].agreement.genders.isDisjoint(
        with: syntax.phrases[context.source].agreement.genders)
    else { return nil }
    return context.source
  }

  /// "Die Polizei stieß auf einen Brief": a verb that harms somebody, and nobody there.
  func lacksVictim(_ clause: Int, _ verb: Int) -> Bool {
    let entry = syntax.clauses[clause]
    guard verb == entry.mainVerb, entry.kind != .infinitive, !index.isPassive(clause),
      let sense = index.deed(entry.verb, clause), sense.strength == .effect,
      sense.frame.contains(.accusative), sense.frame.contains(.people)
    else { return false }
    return !hasObject(clause)
  }

  /// "seine Mutter und sich selbst": an object.
  func isHitBesideItself(_ actor: Int) -> Bool {
    index.children(of: actor).contains { index.hash($0) == index.words.sich }
      || actor >= 0 && syntax.phrases[actor].next >= 0
        && index.hash(syntax.phrases[actor].next) == index.words.sich
  }

  /// "…, zwei Menschen erschossen": a bare participle, of a passive whose "wurden" stands before.
  func lacksAuxiliary(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    return entry.kind != .infinitive && !index.isPassive(clause)
      && (entry.finite < 0 || entry.finite == entry.mainVerb)
      && entry.mainVerb >= 0 && syntax.word(entry.mainVerb).can(.participle)
  }

  func hasObject(_ clause: Int) -> Bool {
    index.phrases(of: clause).contains {
      let role = syntax.phrases[Int($0)].role
      return role == .accusative || role == .dative
    }
  }

  /// A verb that is a deed only with more in its clause, which the reader of events looks at.
  func needsMore(_ token: Int, _ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    let verb = token == entry.mainVerb ? entry.verb : syntax.word(token).lexeme
    let things: EventFrame = [.digital, .data, .people, .service, .signal]
    return index.deed(verb, clause)?.frame.subtracting(things).isDisjoint(with: .needs) == false
  }

  /// Who has just done one thing does the next, as far as the pronoun agrees: "… stürmte ein
  /// Vermummter herein; dreimal stach er zu".
  func continued(_ actor: Int, _ clause: Int) -> Int {
    guard actor >= 0 else { return actor }
    if let one = agents.oneOf(actor) { return one }
    let phrase = syntax.phrases[actor]
    let isPronoun = phrase.isPronoun && index.words.personal.contains(index.hash(actor))
    guard isPronoun || agents.isPlainDescription(actor) else { return actor }
    let sentence = syntax.clauses[clause].sentence
    let last = claims.last {
      $0.about == .attacker && $0.stance != .denies && $0.clause < clause
        && sentence - syntax.clauses[$0.clause].sentence <= (isPronoun ? 1 : 4)
    }
    guard let attacker = last?.attackers.first,
      !syntax.phrases[attacker].agreement.genders.isDisjoint(
        with: syntax.phrases[actor].agreement.genders)
    else { return actor }
    return attacker
  }

  /// "Überwältigt wurde der Angreifer von einem Soldaten": those who end an attack do not attack.
  func isAgainstCulprit(_ clause: Int) -> Bool {
    let victims =
      index.isPassive(clause)
      ? [index.subject(of: clause)]
      : index.phrases(of: clause).map(Int.init).filter { syntax.phrases[$0].role == .accusative }
    return victims.contains { victim in
      guard victim >= 0 else { return false }
      let classes = index.classes(index.referent(victim))
      if isKnownCulprit(victim, clause) || isTakenUp(victim, clause) { return true }
      return classes.contains(.bareCulprit)
        || classes.contains(.culprit) && syntax.phrases[victim].isDefinite
    }
  }

  /// "Er stach um sich, ehe ihn ein Bauarbeiter niederschlug": the pronoun is who was told to have done
  /// it just before.
  private func isTakenUp(_ victim: Int, _ clause: Int) -> Bool {
    guard index.words.ofOne.contains(index.hash(victim)) else { return false }
    let sentence = syntax.clauses[clause].sentence
    return claims.contains { claim in
      claim.about == .attacker && claim.stance != .denies && claim.clause < clause
        && sentence - syntax.clauses[claim.clause].sentence <= 1
        && claim.attackers.contains { index.isSame($0, victim) }
    }
  }

  /// "Passanten hielten den Fahrer fest", "ein Reservist erschoss den 22-Jährigen": the one person who
  /// was told to have done it before, by another word.
  func isKnownCulprit(_ victim: Int, _ clause: Int) -> Bool {
    let entry = syntax.phrases[victim]
    guard entry.isDefinite, !entry.isPronoun, !entry.isName,
      !entry.agreement.isDisjoint(with: .singular),
      index.words.runaways.contains(index.hash(victim))
        || syntax.tokens[entry.head].shape.contains(.hasDigit)
          && index.mentions.chain(of: victim).map({
            index.mentions.phrases(of: $0).contains { $0 < victim }
          }) != true
    else { return false }
    return claims.contains { claim in
      claim.about == .attacker && claim.stance != .denies && claim.clause < clause
        && claim.attackers.count == 1
        && syntax.lexeme(syntax.phrases[index.referent(claim.attackers[0])].head).nounClass.isPerson
    }
  }

  /// "von Spezialisten kontrolliert gesprengt": the end of a danger.
  func isMadeSafe(_ clause: Int) -> Bool {
    syntax.clauses[clause].tokens.contains {
      index.words.controlled.contains(syntax.tokens[$0].hash)
    }
  }

  /// "Sie habe sich selbst getötet": nobody else was hit.
  func isAgainstItself(_ clause: Int, _ verb: Int) -> Bool {
    guard !index.isPassive(clause),
      let sense = index.deed(syntax.clauses[clause].verb, clause), sense.kind != .bombing,
      sense.frame.contains(.accusative)
    else { return false }
    var isReflexive = false
    for number in index.phrases(of: clause).map(Int.init) {
      let entry = syntax.phrases[number]
      guard entry.preposition < 0, entry.role == .accusative || entry.role == .dative else {
        continue
      }
      guard index.hash(number) == index.words.sich else { return false }
      isReflexive = true
    }
    return isReflexive
  }
}
