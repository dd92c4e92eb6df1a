// Room: Incidents. Denials without a verb of denying: an alibi, a deed that was not done, and who may
// speak for whom. May enter: grammar, mentions, statements, frames.

extension ClaimReader {
  // MARK: Who answers for whom

  /// The one of those accused so far for whom a source can answer, the last first, or nil.
  func accused(answeredForBy source: Int, before clause: Int) -> Int? {
    guard source >= 0 else { return nil }
    let earlier = claims.filter {
      $0.about == .attacker && $0.stance != .denies && $0.stance != .claimsResponsibility
        && $0.clause <= clause
    }.sorted { $0.clause > $1.clause }
    // Those whom somebody named, before those whom the article itself did.
    let ordered =
      earlier.filter { $0.stance != .reports } + earlier.filter { $0.stance == .reports }
    let attackers = ordered.compactMap { claim in
      claim.attackers.first { answers(source, for: $0) }
    }
    guard isWhose(source), let principal = principal(of: source) else {
      // "Die Reederei": of the ship by its name, and not of "das Schiff".
      let isOwner = index.words.owners.contains(
        syntax.word(syntax.phrases[index.referent(source)].head).lexeme.raw)
      let named = isOwner ? attackers.first(where: agents.isNamedParty) : nil
      return named ?? attackers.first
    }
    return attackers.first { index.isSame($0, principal) }
  }

  /// Whether a source is the accused, or speaks for them: an embassy, a lawyer, a brother.
  private func answers(_ source: Int, for attacker: Int) -> Bool {
    if isSelf(source, attacker) { return true }
    let speaker = index.referent(source)
    let accused = index.referent(attacker)
    guard speaker >= 0, accused >= 0 else { return false }
    if index.sharesNation(speaker, accused), agents.speaksForState(speaker) { return true }
    // "das Außenamt in Moskau"
    if agents.speaksForState(speaker), let seat = seat(behind: speaker),
      index.sharesNation(seat, accused)
    {
      return true
    }
    // "Die Reederei", of her ship
    if index.words.owners.contains(syntax.word(syntax.phrases[speaker].head).lexeme.raw) {
      return index.classes(accused).contains(.forceNoun)
        || syntax.phrases[accused].tokens.contains {
          index.words.crews.contains(syntax.word($0).lexeme.raw)
            || syntax.lexeme($0).classes.contains(.forceNoun)
        }
    }
    let classes = index.classes(speaker)
    // "Der Mann selbst sprach von …".
    if classes.contains(.plainPerson), syntax.phrases[speaker].isDefinite,
      agents.isDescribedSuspect(accused)
    {
      return !syntax.phrases[speaker].agreement.genders.isDisjoint(
        with: syntax.phrases[accused].agreement.genders)
    }
    guard classes.contains(.advocate) || classes.contains(.spokesperson) || classes.contains(.kin)
    else { return false }
    if let fits = belongs(speaker, to: accused) { return fits }
    if index.children(of: speaker).contains(where: { index.isSame($0, accused) }) { return true }
    // "Die Anwältin sagte": whose, if not that of the one accused.
    return classes.contains(.advocate) && index.children(of: speaker).isEmpty
      && agents.isDescribedSuspect(accused)
  }

  /// The town right behind somebody, where they have their seat.
  private func seat(behind phrase: Int) -> Int? {
    let next = phrase + 1
    guard next < syntax.phrases.count,
      syntax.phrases[next].preposition == syntax.phrases[phrase].tokens.upperBound,
      index.words.whereabouts.contains(syntax.tokens[syntax.phrases[next].preposition].hash),
      syntax.phrases[next].isName
    else { return nil }
    return next
  }

  /// "Seine Familie", "deren Sprecher": whether the possessive can speak of somebody; nil without one.
  private func belongs(_ phrase: Int, to owner: Int) -> Bool? {
    let hash = index.openingHash(phrase)
    let agreement = syntax.phrases[owner].agreement
    let isMasculine = !agreement.genders.isDisjoint(with: .masculine.union(.neuter))
    let isFeminine = !agreement.genders.isDisjoint(with: .feminine.union(.plural))
    if index.words.ofHim.contains(hash) { return isMasculine }
    if index.words.ofHer.contains(hash) { return isFeminine }
    return nil
  }

  // MARK: Rebuttals

  /// "Sein Mandant habe an jenem Abend gefeiert", "Die Truppen hätten kein Dorf betreten".
  func rebut() {
    guard claims.contains(where: { $0.stance == .accuses || $0.stance == .suspects }) else {
      return
    }
    for clause in syntax.clauses.indices where syntax.clauses[clause].finite >= 0 {
      guard isRebuttal(clause) else { continue }
      let context = context.context(clause, isDeed: false)
      guard !context.isExcluded, context.hasSource, context.source >= 0,
        !syntax.phrases[index.referent(context.source)].isPronoun,
        let attacker = accused(answeredForBy: context.source, before: clause),
        tellsOf(clause, attacker, context.source),
        !claims.contains(where: {
          $0.stance == .denies && index.isSame($0.source, context.source)
            || $0.clause == clause && $0.about == .attacker
            || $0.stance == .claimsResponsibility && index.isSame($0.source, attacker)
        })
      else { continue }
      var claim = ClaimMention(
        about: .attacker, stance: .denies, clause: clause, tokens: syntax.clauses[clause].tokens,
        rule: "gegenrede")
      claim.source = context.source
      claim.via = context.via
      add(attacker, &claim)
    }
  }

  /// A deed, or being there, that was not so; or where somebody was instead.
  private func isRebuttal(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    guard !entry.isQuestion, !entry.isConditional, entry.kind != .infinitive else { return false }
    if isAlibi(clause) || isBystanding(clause) { return true }
    let subject = index.subject(of: clause)
    guard entry.isNegated || subject >= 0 && isNone(subject) else { return false }
    if !index.deeds(clause).isEmpty { return true }
    let verb = syntax.lexicon[entry.verb]
    guard verb.verb.isDisjoint(with: [.saying, .thinking, .modal, .copula]),
      entry.verb != index.words.haben
    else {
      return entry.verb == index.words.sein && isThere(clause)
    }
    return entry.tense.isPast
  }

  /// "kein Soldat", "kein einziger".
  private func isNone(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    return entry.isNegated
      || index.words.none.contains(index.openingHash(phrase))
  }

  /// "sei gar nicht in der Stadt gewesen".
  private func isThere(_ clause: Int) -> Bool {
    index.phrases(of: clause).map(Int.init).contains {
      let entry = syntax.phrases[$0]
      return entry.preposition >= 0 && entry.role != .attribute
        && index.words.whereabouts.contains(syntax.tokens[entry.preposition].hash)
        && syntax.lexeme(entry.head).nounClass != .time
    }
  }

  /// "sei nur mitgegangen", "sei erst später dazugekommen".
  private func isBystanding(_ clause: Int) -> Bool {
    index.words.bystanding.contains(syntax.clauses[clause].verb.raw)
      && syntax.clauses[clause].tokens.contains {
        index.words.merely.contains(syntax.tokens[$0].hash)
      }
  }

  /// "zur Tatzeit", "am fraglichen Abend", "in jener Nacht".
  func isAlibi(_ clause: Int) -> Bool {
    syntax.clauses[clause].tokens.contains { token in
      let hash = syntax.tokens[token].hash
      if index.words.timesOfDeed.contains(hash) { return true }
      return index.words.thatTime.contains(hash) && token + 1 < syntax.tokens.count
        && syntax.lexeme(token + 1).nounClass == .time
    }
  }

  /// The subject of a clause; beside "kein einziges Mal" whoever else stands without a preposition.
  private func whoever(_ clause: Int) -> Int {
    let subject = index.subject(of: clause)
    guard subject >= 0, syntax.lexeme(syntax.phrases[subject].head).nounClass == .time else {
      return subject
    }
    return index.phrases(of: clause).map(Int.init).first {
      $0 != subject && syntax.phrases[$0].preposition < 0
    } ?? subject
  }

  /// Whether a clause tells of the accused, in the words of who answers for them.
  private func tellsOf(_ clause: Int, _ attacker: Int, _ source: Int) -> Bool {
    let subject = whoever(clause)
    guard subject >= 0 else { return false }
    let hash = index.hash(subject)
    if hash == index.words.man || hash == index.words.wir || hash == index.words.ich { return true }
    if index.isSame(subject, attacker) || index.sharesNation(subject, attacker) { return true }
    if index.isSame(subject, source) { return isSelf(source, attacker) }
    if index.classes(subject).contains(.clientNoun) { return true }
    if isOwn(subject, source) { return true }
    let isPronoun = syntax.phrases[subject].isPronoun
    return
      (isPronoun && !index.words.demonstratives.contains(hash) && hash != index.words.es
      || agents.isPlainDescription(subject) && index.classes(subject).contains(.plainPerson))
      && !syntax.phrases[subject].agreement.genders.isDisjoint(
        with: syntax.phrases[index.referent(attacker)].agreement.genders)
  }
}
