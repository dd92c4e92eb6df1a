// Room: Incidents. Claims that lie in the telling of a deed: "Zwei Männer überfielen …", "der Angriff
// der Miliz". May enter: grammar, mentions, statements, frames.

extension ClaimReader {
  // MARK: Deeds

  func deeds() {
    if index.hasEvents { for token in syntax.tokens.indices { signed(token) } }
    for clause in syntax.clauses.indices {
      let verbs = index.deeds(clause)
      if let verb = verbs.first {
        verbDeed(clause, verb)
      } else if index.hasEvents, tellsOfPast(clause) {
        selfReport(clause)
        culpritDeed(clause)
        if let verb = index.hint(clause) { hintDeed(clause, verb) }
      } else if index.hasEvents, let verb = index.hint(clause) {
        hintDeed(clause, verb)
      }
      for phrase in index.phrases(of: clause) {
        participleDeed(Int(phrase), clause)
        trailingDeed(Int(phrase), clause)
      }
      if !index.namesEvents { continue }
      for number in index.phrases(of: clause) {
        let phrase = Int(number)
        if let sense = index.sense(phrase), sense.strength == .deed || isShot(sense) {
          nounDeed(phrase, clause, sense)
          compoundDeed(phrase, clause, sense)
        }
      }
    }
  }

  /// "habe die Tore entriegelt, sagte der Wärter": a deed because somebody is blamed for it; what the
  /// article itself tells so is everyday life, unless it says that it was meant, or who it was.
  private func hintDeed(_ clause: Int, _ verb: Int) {
    let known = claims.count
    verbDeed(clause, verb)
    for number in claims.indices.dropFirst(known).reversed() {
      claims[number].needsEvent = true
      let isBare =
        claims[number].stance == .reports && index.clefted(clause) == nil && !isMeant(clause)
        && !claims[number].attackers.contains { isUnknown($0) }
      if isBare || claims[number].stance == .denies && !denials.isEmpty {
        claims.remove(at: number)
      }
    }
  }

  /// "eine unbekannte Person".
  private func isUnknown(_ phrase: Int) -> Bool {
    syntax.phrases[phrase].tokens.contains {
      EventLexicon.shared.traits(ofWhole: syntax.tokens[$0].hash).contains(.culprit)
    }
  }

  /// "eigenhändig", "mit Vorsatz", "aus Rache".
  private func isMeant(_ clause: Int) -> Bool {
    syntax.clauses[clause].tokens.contains {
      Int(syntax.clauseOf[$0]) == clause
        && EventLexicon.shared.traits(ofWhole: syntax.tokens[$0].hash).contains(.intent)
    }
  }

  /// "wir", and "man" in reported speech: whoever speaks.
  func isWe(_ phrase: Int, _ clause: Int) -> Bool {
    let hash = index.hash(phrase)
    return hash == index.words.wir || hash == index.words.ich && index.isInQuotes(clause)
      || hash == index.words.man && syntax.clauses[clause].mood == .subjunctive1
  }

  /// The group, party or alliance named last, in this sentence or the two before.
  private func party(before clause: Int) -> Int? {
    let sentence = syntax.clauses[clause].sentence
    return syntax.phrases.indices.last { number in
      let entry = syntax.phrases[number]
      guard !entry.isPronoun, entry.clause >= 0, entry.clause <= clause,
        sentence - syntax.sentence(ofToken: entry.head) <= 2
      else { return false }
      let kind = syntax.lexeme(entry.head).nounClass
      return agents.isOutlaw(number) || kind == .party || kind == .organisation
        || kind == .group && agents.namesAgent(number)
    }
  }

  /// "„Wir waren das nicht“, sagte Sprecherin Drees": those for whom she speaks.
  func spokenFor(_ source: Int, _ clause: Int, _ stance: Claim.Stance) -> Int? {
    guard agents.isDelegate(source) || isWhose(source) else { return nil }
    if stance == .denies, let denied = accused(answeredForBy: source, before: clause) {
      return denied
    }
    return principal(of: source) ?? party(before: clause)
  }

  /// "„Ich habe ihn erschossen“, sagte der 22-Jährige": whom somebody may hold for it.
  private func isSuspect(_ source: Int, _ clause: Int) -> Bool {
    agents.isDescribedSuspect(source)
      || claims.contains { claim in
        claim.about == .attacker && claim.stance != .denies && claim.clause < clause
          && claim.attackers.contains { index.isSame($0, source) }
      }
  }

  /// "ein Text der Gruppe, den das Amt für echt hält: „Wir haben …“": whose text an office speaks of.
  private func author(before clause: Int, _ source: Int) -> Int? {
    let own = syntax.phrases[source].clause
    guard own >= 0, syntax.clauses[own].kind == .relative else { return nil }
    let first = syntax.clauses[clause].tokens.lowerBound
    let sentence = max(0, syntax.clauses[clause].sentence - 1)
    let start = syntax.sentences[sentence].tokens.lowerBound
    return syntax.phrases.indices.lazy.filter { [self] number in
      let entry = syntax.phrases[number]
      return entry.head >= start && entry.head < first
        && (index.classes(number).contains(.letterNoun)
          || index.words.texts.contains(syntax.word(entry.head).lexeme.raw))
    }.compactMap { [self] number in
      agents.attributes(of: number).first { agents.isOutlaw($0) || agents.isNamedParty($0) }
    }.first
  }

  /// Groups and armies, and nobody whom an attack may have hit.
  private func doesSuchThings(_ source: Int) -> Bool {
    agents.isOutlaw(source) || agents.isForce(source) || agents.speaksForState(source)
  }

  private func tellsOfPast(_ clause: Int) -> Bool {
    switch syntax.clauses[clause].tense {
    case .preterite, .perfect, .pluperfect: true
    default: false
    }
  }

  private func verbDeed(_ clause: Int, _ verb: Int) {
    let entry = syntax.clauses[clause]
    let isTitle = context.isTitle(clause)
    var actor = continued(
      index.isPassive(clause) ? index.agent(ofPassive: clause) : index.subject(of: clause), clause)
    let isI =
      index.subject(of: clause) >= 0 && index.isInQuotes(clause)
      && index.hash(index.subject(of: clause)) == index.words.ich
    if let doer = doer(actor, clause) { actor = doer }
    if let own = speaksOfItself(actor, clause) { actor = own }
    if actor >= 0, syntax.phrases[actor].isPronoun, let one = index.clefted(clause) { actor = one }
    let isShort = lacksAuxiliary(clause)
    if isTitle, isShort {
      // "Richter von Jugendlichen erschlagen"
      let agent = index.agent(ofPassive: clause)
      if agent >= 0 { actor = agent }
    } else {
      guard actor < 0 || index.agreesInNumber(actor, clause) else { return }
      if actor >= 0, isShort, !hasObject(clause) { return }
    }
    guard actor < 0 || !lacksVictim(clause, verb), !isHitBesideItself(actor) else { return }
    let isWe = actor >= 0 && isWe(actor, clause)
    guard actor >= 0, isWe || agents.canAct(actor) && !agents.isPlace(actor),
      !syntax.phrases[actor].isNegated
    else { return }
    if claims.contains(where: { $0.clause == clause && $0.about == .attacker }) { return }
    if entry.kind == .infinitive, entry.parent >= 0,
      syntax.lexicon[syntax.clauses[entry.parent].verb].classes.contains(.accusingVerb)
    {
      return
    }
    if entry.kind == .infinitive,
      claims.contains(where: { $0.clause == entry.parent && $0.about == .attacker })
    {
      return
    }
    let context = context.context(clause, isDeed: true, inTitle: isTitle)
    guard !context.isExcluded else { return }
    if isTitle, index.deed(entry.verb, clause)?.strength != .deed { return }
    if self.context.isHabit(clause) || isAgainstCulprit(clause) { return }
    if let upper = index.cleft(clause), self.context.isHabit(upper) { return }
    if isAgainstItself(clause, verb) || isMadeSafe(clause) { return }
    if agents.isHelper(actor) { return }
    // "die Gruppe, die von einem Geheimdienst gesteuert wird".
    if index.isPassive(clause), index.deed(entry.verb, clause)?.strength == .effect,
      agents.isOutlaw(index.subject(of: clause))
    {
      return
    }
    var claim = ClaimMention(
      about: .attacker, stance: .reports, clause: clause, tokens: entry.tokens, rule: "deed")
    claim.eventToken = verb
    claim.isTitle = isTitle
    if let sense = index.deed(entry.verb, clause) {
      claim.isOfForce = sense.strength == .deed || isShot(sense) || sense.kind == .bombing
    }
    claim.needsEvent =
      isTitle
      || !context.isNegated
        && (entry.tense == .present && !entry.modal.isKnown && entry.kind != .infinitive
          || needsMore(verb, clause))
    if isWe {
      guard context.hasSource, context.source >= 0, agents.canAct(context.source),
        index.hash(actor) == index.words.wir || doesSuchThings(context.source)
          || index.hash(actor) == index.words.ich && isSuspect(context.source, clause)
      else { return }
      claim.stance = context.isNegated ? .denies : .claimsResponsibility
      claim.source = context.source
      if !context.isNegated, let author = author(before: clause, context.source) {
        claim.source = author
        claim.rule = "wir-haben"
        add(author, &claim)
        return
      }
      claim.rule = index.hash(actor) == index.words.ich ? "ich-habe" : "wir-haben"
      // "„Wir zündeln nicht“, sagte die Sprecherin": of those for whom she speaks.
      let denied =
        context.isNegated ? accused(answeredForBy: context.source, before: clause) : nil
      if denied == nil, agents.isDelegate(context.source) || isWhose(context.source) {
        // "„Wir zündeln nicht“, sagte Sprecherin Drees": of the alliance told of just before.
        let spokenFor = principal(of: context.source) ?? party(before: clause)
        if spokenFor == nil, context.isNegated { return }
        add(spokenFor ?? context.source, &claim)
        return
      }
      add(denied ?? context.source, &claim)
      return
    }
    settle(context, actor, &claim)
    if context.isNegated, claim.stance != .denies { return }
    if isI, claim.stance == .claimsResponsibility { claim.rule = "ich-habe" }
    add(actor, &claim)
    cleared(clause, claim)
  }

  /// "Nicht die Rebellen, sondern Soldaten hätten …, sagte ein Anwohner": who names others clears the
  /// first.
  func cleared(_ clause: Int, _ told: ClaimMention) {
    let entry = syntax.clauses[clause]
    guard told.stance == .accuses || told.stance == .suspects, told.source >= 0, entry.isNegated,
      index.insteadOf(clause) != nil, entry.subject >= 0, agents.canAct(entry.subject),
      !index.isSame(entry.subject, told.attackers.first ?? -1)
    else { return }
    var claim = told
    claim.stance = .denies
    claim.aliases = []
    claim.hedges = []
    add(entry.subject, &claim)
  }
}
