// Room: Incidents. Denials: who denies, and for whom. May enter: grammar, mentions, statements, frames.

extension ClaimReader {
  // MARK: Denials

  /// Denials come last, when it is known who was accused of what.
  func deny() {
    // Those that name the one denied first: a source denies once.
    for (match, context, claim) in denials where names(match) {
      var claim = claim
      denial(match, context, &claim)
    }
    for (match, context, claim) in denials where !names(match) {
      var claim = claim
      denial(match, context, &claim)
    }
  }

  /// Whether the words of a denial say themselves who did not do it.
  private func names(_ match: FrameMatch) -> Bool { match.attacker >= 0 || deniesOwn(match) }

  /// "bestreitet, den Wirt erschossen zu haben": who denies is who did not do it.
  private func deniesOwn(_ match: FrameMatch) -> Bool {
    match.content >= 0 && syntax.clauses[match.content].kind == .infinitive
  }

  private func denial(
    _ match: FrameMatch, _ context: ClaimContext, _ claim: inout ClaimMention
  ) {
    var source = match.source
    // "Der Verhaftete bestreite, …, sagt seine Anwältin": he denies it.
    if source < 0, deniesOwn(match) { source = match.attacker }
    if source < 0, context.hasSource { source = context.source }
    var attacker = match.attacker
    if isSpeaking(attacker, source) { attacker = source }
    if match.attacker >= 0, source < 0 { source = match.attacker }
    guard source >= 0, !syntax.phrases[index.referent(source)].isPronoun else { return }
    // What is denied stands in a clause below, and was read there.
    if claims.contains(where: {
      $0.stance == .denies && syntax.clauses[$0.clause].parent == match.clause
    }) {
      return
    }
    claim.source = source
    claim.stance = .denies
    if frames.frames[match.frame].nuance == "own" {
      guard let own = accused(answeredForBy: source, before: match.clause) else { return }
      attacker = own
    }
    if attacker < 0, deniesOwn(match) { attacker = source }
    if attacker >= 0, isOwnLand(attacker), let state = home(of: index.referent(source)) {
      attacker = state
    }
    // "Deren Sprecher wies jede Schuld von sich": that of the group.
    if attacker >= 0, attacker == source, isWhose(source) || agents.isDelegate(source) {
      attacker = principal(of: source) ?? accused(by: source, before: match.clause)
    }
    if attacker >= 0, let meant = relative(attacker, ofSpeaker: source) { attacker = meant }
    if attacker < 0 {
      if claims.contains(where: { $0.stance == .denies && index.isSame($0.source, source) }) {
        return
      }
      if match.event < 0, isAboutSomethingElse(match.clause) || saysWhat(match.clause) { return }
      attacker =
        client(of: source) ?? (isWhose(source) ? principal(of: source) : nil)
        ?? (isOwnPart(match, source) || isForItself(match, source) ? source : nil)
        ?? (frames.frames[match.frame].nuance == "answer"
          ? contradicted(by: source, match.clause) : nil)
        ?? accused(by: source, before: match.clause)
      if attacker == source, frames.frames[match.frame].nuance == "answer" { return }
    }
    guard attacker >= 0 else { return }
    add(attacker, &claim)
  }

  /// "Die Gruppe stellt klar, dass sie nichts damit zu tun hat": the pronoun is who speaks, but where
  /// somebody speaks for another.
  private func isSpeaking(_ attacker: Int, _ source: Int) -> Bool {
    guard attacker >= 0, source >= 0, syntax.phrases[attacker].isPronoun else { return false }
    let speaker = index.referent(source)
    return !agents.isDelegate(speaker) && !index.classes(speaker).contains(.kin)
      && !syntax.phrases[speaker].isPronoun && agents.canAct(speaker)
      && index.words.personal.contains(index.hash(attacker))
      && !syntax.phrases[attacker].agreement.genders.isDisjoint(
        with: syntax.phrases[speaker].agreement.genders)
  }

  /// Offices and forces, for which a ministry answers.
  private func isOfAuthority(_ phrase: Int) -> Bool {
    agents.isForce(phrase) || agents.speaksForState(phrase)
  }

  /// "wies jede Beteiligung von sich": a group, party or firm that denies its own part.
  private func isOwnPart(_ match: FrameMatch, _ source: Int) -> Bool {
    guard match.claim >= 0, index.words.parts.contains(index.hash(match.claim)),
      !agents.isDelegate(source), !isOfAuthority(source)
    else { return false }
    let resolved = index.referent(source)
    switch syntax.lexeme(syntax.phrases[resolved].head).nounClass {
    case .party, .group, .militant, .firm, .organisation: return true
    default: return agents.isOutlaw(resolved)
    }
  }

  /// Who said last that it was them, where an office or a spokesperson contradicts.
  private func contradicted(by source: Int, _ clause: Int) -> Int? {
    let last = claims.filter {
      $0.about == .attacker && $0.stance != .denies && $0.clause <= clause
    }.max { $0.clause < $1.clause }
    guard let last, last.stance == .claimsResponsibility, isOfAuthority(source),
      !index.isSame(last.source, source)
    else { return nil }
    return last.attackers.first
  }

  /// "Die Initiative wies die Unterstellung zurück" where only some who are like it were named.
  private func isForItself(_ match: FrameMatch, _ source: Int) -> Bool {
    guard match.claim >= 0, !agents.isDelegate(source), !isOfAuthority(source) else { return false }
    let resolved = index.referent(source)
    let head = syntax.word(syntax.phrases[match.claim].head).lexeme.raw
    let kind = syntax.lexeme(syntax.phrases[resolved].head).nounClass
    guard index.words.accusations.contains(head), agents.isNamedParty(resolved),
      kind == .party || kind == .group || kind == .militant
    else { return false }
    let last = claims.last {
      $0.about == .attacker && $0.stance != .denies && $0.clause <= match.clause
    }
    guard let attacker = last?.attackers.first else { return false }
    return !agents.isNamedParty(attacker)
      && syntax.lexeme(syntax.phrases[index.referent(attacker)].head).nounClass == .person
  }

  /// "Den Vorwurf, er habe geschlafen, wies er zurück": the clause inside says what is denied, and it is
  /// no claim of this room.
  private func saysWhat(_ clause: Int) -> Bool {
    let inner = clause + 1
    guard inner < syntax.clauses.count, syntax.clauses[inner].kind == .main,
      syntax.clauses[inner].parent == clause || isTold(inner, by: clause)
    else { return false }
    return !claims.contains { $0.clause == inner }
  }

  /// "wies die Darstellung zurück, die Bewohner seien …": in reported speech right behind a comma.
  private func isTold(_ inner: Int, by clause: Int) -> Bool {
    let entry = syntax.clauses[inner]
    return entry.mood == .subjunctive1 && entry.tokens.lowerBound > 0
      && entry.sentence == syntax.clauses[clause].sentence
      && syntax.tokens[entry.tokens.lowerBound - 1].kind == .comma
  }

  /// The last accusation before is one that this room does not read: of no event.
  private func isAboutSomethingElse(_ clause: Int) -> Bool {
    let sentence = syntax.clauses[clause].sentence
    var before = clause - 1
    while before >= 0, sentence - syntax.clauses[before].sentence <= 3 {
      if syntax.lexicon[syntax.clauses[before].verb].classes.contains(.accusingVerb) {
        return !claims.contains { $0.clause == before }
      }
      before -= 1
    }
    return false
  }

  /// Of "der Verteidiger des 18-Jährigen" the one who is defended.
  private func client(of source: Int) -> Int? {
    let resolved = index.referent(source)
    guard index.classes(resolved).contains(.advocate) else { return nil }
    return agents.attributes(of: resolved).first {
      index.preposition($0) == 0 && agents.isDescribedSuspect($0)
    } ?? owner(of: resolved)
  }

  /// "Sein Mandant", said by "Kalks Anwalt", and "mein Bruder", said by "der Bruder des Verhafteten": whom
  /// the speaker is named by.
  private func relative(_ attacker: Int, ofSpeaker source: Int) -> Int? {
    let speaker = index.referent(source)
    guard index.hasPossessive(attacker), speaker >= 0, speaker != attacker else { return nil }
    let isClient = index.classes(attacker).contains(.clientNoun)
    if isClient, let client = client(of: source) { return client }
    guard
      isClient || index.classes(attacker).contains(.kin) && index.classes(speaker).contains(.kin)
    else { return nil }
    return agents.attributes(of: speaker).first { index.preposition($0) == 0 && agents.canAct($0) }
  }

  /// Of "Sein Anwalt", "Ihre Verteidigerin" the last person before of that gender, a subject first.
  private func owner(of phrase: Int) -> Int? {
    let entry = syntax.phrases[phrase]
    guard index.hasPossessive(phrase) else { return nil }
    let isHis = index.words.ofHim.contains(index.openingHash(phrase))
    let slots = isHis ? Agreement.masculine : Agreement.feminine
    let sentence = syntax.sentence(ofToken: entry.head)
    let before = syntax.phrases.indices.filter {
      let other = syntax.phrases[$0]
      return $0 < phrase && !other.isPronoun && other.clause != entry.clause
        && sentence - syntax.sentence(ofToken: other.head) <= 2
        && ClauseReader.sharesGender(other.agreement, slots)
        && (agents.isDescribedSuspect($0)
          || syntax.lexeme(other.head).nounClass.isPerson && agents.canAct($0))
        && !index.classes($0).contains(.advocate) && !agents.isDelegate($0)
    }
    return before.last { syntax.phrases[$0].role == .subject } ?? before.last
  }

  /// Whom a denial is about: the source itself where it has been accused, else the last accused.
  private func accused(by source: Int, before clause: Int) -> Int {
    var last = -1
    let earlier = claims.filter {
      $0.about == .attacker && $0.stance != .denies && $0.clause <= clause
    }
    for claim in earlier.sorted(by: { $0.clause > $1.clause }) {
      for attacker in claim.attackers
      where index.isSame(attacker, source) || index.sharesNation(attacker, source) {
        return attacker
      }
      if last < 0, let first = claim.attackers.first, !index.isSame(claim.source, source) {
        last = first
      }
    }
    // A state that nobody is said to belong to speaks for itself.
    let isState = agents.speaksForState(source) && index.nation(of: source) != nil
    if last >= 0, !isState || index.nation(of: last) == nil && isOfAuthority(last) { return last }
    if let state = state(of: source) { return state }
    if let principal = principal(of: source) { return principal }
    return agents.canSpeak(source) && !syntax.phrases[index.referent(source)].isPronoun
      ? source : -1
  }

  /// "Dessen Sprecher", "Deren Anführer".
  func isWhose(_ source: Int) -> Bool {
    index.words.whose.contains(index.openingHash(index.referent(source)))
  }

  /// Of "die Sprecherin des Bündnisses" the alliance; of "Deren Anführer" the group named before.
  func principal(of source: Int) -> Int? {
    let resolved = index.referent(source)
    if isWhose(source) {
      return (0..<resolved).last { agents.isOutlaw($0) && !syntax.phrases[$0].isPronoun }
    }
    guard agents.isDelegate(resolved) else { return nil }
    return agents.attributes(of: resolved).first { agents.canAct($0) }
  }

  /// "sein Land", "unser Land".
  private func isOwnLand(_ phrase: Int) -> Bool {
    index.hasPossessive(phrase) && index.classes(phrase).contains(.powerNoun)
  }

  /// Of "Moskaus Botschafter" the state that he speaks for, as the article names it before.
  private func state(of source: Int) -> Int? {
    let resolved = index.referent(source)
    return agents.isDelegate(resolved) ? home(of: resolved) : nil
  }

  /// Of "die chinesische Botschaft" the state, as the article names it before.
  private func home(of resolved: Int) -> Int? {
    guard
      let nation = index.nation(of: resolved)
        ?? index.children(of: resolved).lazy.compactMap({ [index] in index.nation(of: $0) }).first
    else { return nil }
    return syntax.phrases.indices.last {
      $0 < resolved && syntax.lexeme(syntax.phrases[$0].head).nounClass == .state
        && index.nation(of: $0) == nation
    } ?? index.children(of: resolved).first { index.nation(of: $0) == nation }
  }
}
