// Room: Incidents. Who did it where no verb with an object says so: speakers of themselves, culprits by
// name, nouns. May enter: grammar, mentions, statements, frames.

extension ClaimReader {
  /// A group that says what it did, in words that name no deed: "Wir haben ihnen das Licht
  /// ausgeknipst", schrieb die Gruppe.
  func selfReport(_ clause: Int) {
    let entry = syntax.clauses[clause]
    guard entry.mainVerb >= 0, entry.tense == .perfect || entry.tense == .pluperfect,
      !entry.modal.isKnown, entry.kind == .main || entry.kind == .subordinate,
      !syntax.lexicon[entry.verb].classes.contains(.noticeVerb),
      // "Diese hatte Anschläge angekündigt": what is only said.
      syntax.lexicon[entry.verb].verb.isDisjoint(with: [.saying, .thinking])
    else { return }
    let subject = index.subject(of: clause)
    guard subject >= 0, syntax.phrases[subject].isPronoun, !isAlibi(clause) else { return }
    let isWe = isWe(subject, clause)
    let context = context.context(clause, isDeed: true)
    guard context.hasSource, context.source >= 0, !context.isExcluded,
      agents.isOutlaw(context.source), isWe || index.isSame(subject, context.source)
    else { return }
    if claims.contains(where: { $0.clause == clause && $0.about == .attacker }) { return }
    var claim = ClaimMention(
      about: .attacker, stance: context.isNegated ? .denies : .claimsResponsibility,
      clause: clause, tokens: entry.tokens, rule: "selbst-bericht")
    claim.source = context.source
    claim.via = context.via
    claim.eventToken = entry.mainVerb
    add(context.source, &claim)
  }

  /// "Vermummte stürmten …, Bewaffnete stoppten …, von Unbekannten angesprochen": whatever
  /// perpetrators, the masked and the armed did.
  func culpritDeed(_ clause: Int) {
    let entry = syntax.clauses[clause]
    guard entry.mainVerb >= 0, entry.kind != .infinitive, entry.kind != .fragment,
      !entry.modal.isKnown,
      entry.tense.isPast,
      entry.mood != .subjunctive2,
      syntax.lexicon[entry.verb].verb.isDisjoint(with: [.saying, .thinking, .copula]),
      entry.verb != index.words.haben, !index.words.stateVerbs.contains(entry.verb.raw)
    else { return }
    let isPassive = index.isPassive(clause)
    let named = isPassive ? index.agent(ofPassive: clause) : index.subject(of: clause)
    // "ein Maskierter, der ihr die Tasche entriss"
    let isRelative =
      entry.kind == .relative && named >= 0
      && !index.words.personal.contains(index.hash(named))
    let antecedent = isRelative ? index.referent(named) : named
    let isOne =
      antecedent >= 0
      && !syntax.phrases[antecedent].agreement.isDisjoint(with: .singular)
    let actor = isOne ? antecedent : named
    guard actor >= 0, !syntax.phrases[actor].isPronoun, !syntax.phrases[actor].isNegated,
      isSeen(clause) && isSeenDoing(actor)
        || agents.looksCriminal(actor)
          && (isPassive
            || index.phrases(of: clause).contains(where: {
              syntax.phrases[Int($0)].role == .accusative
                && index.hash(Int($0)) != index.words.sich
                // "haben es auf uns abgesehen"
                && index.hash(Int($0)) != index.words.es
            }))
    else { return }
    if claims.contains(where: { $0.clause == clause && $0.about == .attacker })
      || denials.contains(where: { $0.0.clause == clause })
    {
      return
    }
    let context = context.context(clause, isDeed: true)
    guard !context.isExcluded, !context.isNegated, !self.context.isHabit(clause) else { return }
    var claim = ClaimMention(
      about: .attacker, stance: .reports, clause: clause, tokens: entry.tokens,
      rule: "culprit-deed")
    claim.eventToken = entry.mainVerb
    settle(context, actor, &claim)
    add(actor, &claim)
  }

  /// "Anwohner sahen, wie …": what a witness saw.
  private func isSeen(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    guard entry.kind == .subordinate, entry.parent >= 0, entry.introducer >= 0 else { return false }
    return syntax.tokens[entry.introducer].hash == index.words.wie
      && syntax.lexicon[syntax.clauses[entry.parent].verb].classes.contains(.noticeVerb)
  }

  /// "drei vermummte Gestalten", "zwei junge Männer": told of for the first time, and nobody known.
  private func isSeenDoing(_ actor: Int) -> Bool {
    let entry = syntax.phrases[actor]
    return !entry.isDefinite && !entry.isName
      && (agents.looksCriminal(actor) || agents.isDescribedSuspect(actor))
  }

  /// "durch Schüsse eines Polizisten", "der Messerstich eines Nachbarn": somebody did it, though
  /// the word is no attack by itself.
  func isShot(_ sense: EventSense) -> Bool {
    sense.strength == .effect && (sense.kind == .shooting || sense.kind == .stabbing)
  }

  /// "…, heißt es dort; gezeichnet: Kommando Kilowatt", "Ein Schreiben, unterzeichnet mit …": the name
  /// below a text.
  func signed(_ token: Int) {
    guard index.words.signed.contains(syntax.tokens[token].hash), token > 0,
      syntax.tokens[token - 1].isPunctuation, token + 2 < syntax.tokens.count
    else { return }
    var name = token + 1
    let isColon = syntax.tokens[name].kind == .colon
    guard isColon || index.words.signing.contains(syntax.tokens[name].hash) else { return }
    name += 1
    let isQuoted = syntax.tokens[name].kind == .openQuote
    if isQuoted { name += 1 }
    guard isColon || isQuoted, name < syntax.tokens.count, syntax.phraseOf[name] >= 0 else {
      return
    }
    let phrase = Int(syntax.phraseOf[name])
    let clause = Int(syntax.clauseOf[name])
    guard clause >= 0, isQuoted || agents.canAct(phrase),
      !claims.contains(where: { $0.clause == clause && $0.stance == .claimsResponsibility })
    else { return }
    var claim = ClaimMention(
      about: .attacker, stance: .claimsResponsibility, clause: clause,
      tokens: syntax.clauses[clause].tokens, rule: "unterzeichnen")
    claim.source = phrase
    add(phrase, &claim)
  }

  func nounDeed(_ phrase: Int, _ clause: Int, _ sense: EventSense) {
    guard !syntax.phrases[phrase].isNegated, !isFeared(phrase, clause) else { return }
    guard let actor = agents.doer(of: phrase, clause, sense) else { return }
    if claims.contains(where: {
      // "Die Armee begann mit dem Beschuss durch ihre Artillerie."
      $0.clause == clause && $0.about == .attacker
        && ($0.attackers.contains(actor) || index.hasPossessive(actor))
    }) {
      return
    }
    if syntax.clauses[clause].kind == .infinitive, !index.isPerfectInfinitive(clause) { return }
    guard var claim = nounClaim(phrase, clause, actor, rule: "deed-noun") else { return }
    add(actor, &claim)
  }

  /// "warnt vor Entführungen durch …", "verhinderten Anschläge der …": not said to have happened.
  private func isFeared(_ phrase: Int, _ clause: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    if entry.preposition < 0, index.words.preventing.contains(syntax.clauses[clause].verb.raw) {
      return true
    }
    return entry.preposition >= 0 && syntax.tokens[entry.preposition].hash == index.words.vor
      && index.words.warnings.contains(syntax.clauses[clause].verb.raw)
  }

  /// A claim that lies in a noun of a clause which tells of the deed as done.
  func nounClaim(_ phrase: Int, _ clause: Int, _ actor: Int, rule: String) -> ClaimMention? {
    let context = context.context(clause, isDeed: true)
    guard !context.isExcluded, !context.isNegated, !self.context.isHabit(clause) else { return nil }
    var claim = ClaimMention(
      about: .attacker, stance: .reports, clause: clause, tokens: syntax.clauses[clause].tokens,
      rule: rule)
    claim.eventToken = syntax.phrases[phrase].head
    settle(context, actor, &claim)
    return claim
  }
}
