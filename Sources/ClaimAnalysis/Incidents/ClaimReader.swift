// Room: Incidents. Reads who is said to have done it: frames and deeds in, claims out.
// May enter: grammar, mentions, statements, frames.

/// Reads the claims of an article.
final class ClaimReader {
  let index: ClauseIndex
  let agents: AgentReader
  let frames: FrameSet
  let statements: [StatementMention]
  @exclusivity(unchecked) var context: ContextReader
  @exclusivity(unchecked) var claims: [ClaimMention] = []
  @exclusivity(unchecked) var denials: [(FrameMatch, ClaimContext, ClaimMention)] = []
  /// Who answers for what was told before.
  @exclusivity(unchecked) var confirmations: [FrameMatch] = []
  /// All matches that say something beside who did it, in order.
  @exclusivity(unchecked) var others: [FrameMatch] = []

  var syntax: Syntax { index.syntax }

  /// What the article says about who did it, or about what it was.
  ///
  /// Claims about attackers and causes, in order; evidence and verification are bound to them.
  static func claims(
    syntax: Syntax, mentions: MentionTable, statements: [StatementMention]
  ) -> [ClaimMention] {
    let index = ClauseIndex(syntax, mentions)
    return claims(index, FrameMatcher(index).matches(), statements)
  }

  /// The same, where the frames of the article are known already.
  static func claims(
    _ index: ClauseIndex, _ matches: [FrameMatch], _ statements: [StatementMention]
  ) -> [ClaimMention] {
    let agents = AgentReader(index: index)
    let set = FrameSet.shared
    var embedding: [Int: (FrameMatch, Frame)] = [:]
    for match in matches {
      let frame = set.frames[match.frame]
      if match.content >= 0 { embedding[match.content] = (match, frame) }
      guard frame.effect == .claim(.denies) else { continue }
      for inner in retold(index, match) where embedding[inner] == nil {
        embedding[inner] = (match, frame)
      }
    }
    let reader = ClaimReader(
      index, agents, set, statements, ContextReader(index, statements, embedding: embedding))
    reader.read(matches)
    for clause in index.syntax.clauses.indices where reader.isReciprocal(clause) {
      reader.reciprocal(clause)
    }
    reader.deeds()
    reader.alleged()
    reader.confirm()
    reader.described()
    reader.deny()
    reader.rebut()
    reader.finish()
    EvidenceBinder.bind(
      index, frames: set, matches: reader.others, statements: statements, claims: &reader.claims)
    return reader.claims
  }

  private init(
    _ index: ClauseIndex, _ agents: AgentReader, _ frames: FrameSet,
    _ statements: [StatementMention], _ context: ContextReader
  ) {
    self.index = index
    self.agents = agents
    self.frames = frames
    self.statements = statements
    self.context = context
  }

  // MARK: Frames

  func read(_ matches: [FrameMatch]) {
    for match in matches {
      let frame = frames.frames[match.frame]
      switch frame.effect {
      case .claim where isReciprocal(match.clause): continue
      case .claim(let stance): claim(match, frame, stance)
      case .cause(let cause): self.cause(match, frame, cause)
      case .confirms, .agrees: confirmations.append(match)
      case .source, .nothing: break
      default: others.append(match)
      }
    }
  }

  func claim(_ match: FrameMatch, _ frame: Frame, _ stance: Claim.Stance?) {
    // A frame without an event of its own needs one in the article.
    if match.eventToken < 0, match.content < 0, !index.hasEvents { return }
    let isTitle = stance == nil && self.context.isTitle(match.clause)
    var context = context.context(
      match.clause, isDeed: false, embeds: stance == nil || stance == .claimsResponsibility,
      inTitle: isTitle)
    if context.isNegated, isBehindSondern(match.attacker) { context.isNegated = false }
    guard !context.isExcluded else { return }
    if stance == nil,
      isMadeSafe(match.clause) || isConditioned(match.clause) || isToCome(match.clause)
    {
      return
    }
    if stance != .claimsResponsibility, stance != .denies, self.context.isHabit(match.clause) {
      return
    }
    var claim = ClaimMention(
      about: .attacker, stance: stance ?? .reports, clause: match.clause,
      tokens: syntax.clauses[match.clause].tokens, rule: frame.name)
    claim.isTitle = isTitle
    claim.nuance = frame.nuance
    claim.role = frame.role
    claim.eventToken = match.eventToken
    claim.hedges = context.hedges
    if match.eventToken < 0, match.content >= 0 { claim.eventToken = eventToken(match.content) }
    if claim.eventToken < 0,
      let told = index.dependents(of: match.clause).map(Int.init).first(where: {
        index.cleft($0) == match.clause
      })
    {
      claim.eventToken = eventToken(told)
    }
    if frame.name == "handeln-um", isOfBystanders(match.clause) || isMere(match.attacker) { return }
    var match = match
    match.attacker = suspect(of: match.attacker)
    if index.isOpenPerson(match.attacker) { return }
    var attacker = match.attacker
    if attacker >= 0, index.isSpeaker(attacker) {
      guard context.hasSource, context.source >= 0, agents.canAct(context.source) else { return }
      if isConditioned(match.clause) { return }
      claim.source = context.source
      claim.via = context.via
      claim.stance = context.isNegated && !match.usesNegation ? .denies : .claimsResponsibility
      add(spokenFor(context.source, match.clause, claim.stance) ?? context.source, &claim)
      return
    }
    switch stance {
    case .claimsResponsibility:
      if attacker < 0, context.hasSource { attacker = context.source }
      if frame.nuance == "admits", isOfVictims(attacker) { return }
      guard attacker >= 0, !context.isNegated || match.usesNegation else { return }
      if frame.nuance == "indirect", !agents.isOutlaw(attacker) { return }
      if match.content >= 0, !isOwnDeed(match.content, attacker) { return }
      // "räumte er ein, dafür keine Beweise zu haben"
      if frame.nuance == "admits", match.content >= 0, !match.usesNegation,
        syntax.clauses[match.content].isNegated
      {
        return
      }
      claim.source = match.source >= 0 ? match.source : attacker
      relay(claim.source, context, &claim)
    case .denies:
      guard !context.isNegated || match.attacker >= 0 || match.usesNegation else { return }
      denials.append((match, context, claim))
      return
    case .accuses, .suspects:
      // "nannte den Verdacht gegen die Miliz eine Lüge"
      if match.literal >= 0, match.anchor == syntax.phrases[match.literal].head,
        denials.contains(where: { $0.0.clause == match.clause })
      {
        return
      }
      guard attacker >= 0, !context.isNegated || match.usesNegation else { return }
      // "wird für zahlreiche Anschläge verantwortlich gemacht": a record, not this event.
      if match.source < 0, !context.hasSource, isOfSeveral(match.event) { return }
      claim.source = match.source
      // "Der Minister sagte, man habe ein Schiff im Verdacht."
      if claim.source >= 0, isWe(claim.source, match.clause) { claim.source = -1 }
      if claim.source < 0, context.hasSource {
        claim.source = context.source
      } else if claim.source >= 0 {
        relay(claim.source, context, &claim)
      }
      if index.isSame(claim.source, attacker) {
        claim.source = -1
        claim.stance = .suspects
      }
      if stance == .accuses {
        if claim.source < 0 { claim.stance = frame.nuance == "convicted" ? .reports : .suspects }
        if !context.hedges.isEmpty { claim.stance = .suspects }
      }
    default:
      if match.source >= 0 {
        guard attacker >= 0, !context.isNegated else { return }
        claim.source = match.source
        claim.stance = context.hedges.isEmpty ? .accuses : .suspects
        relay(match.source, context, &claim)
      } else {
        guard attacker >= 0, !isGuessedOfSpeaker(context, attacker) else { return }
        settle(context, attacker, &claim)
        if context.isNegated, claim.stance != .denies { return }
        if claim.stance == .reports, frame.nuance == "attributes" { claim.stance = .suspects }
        if claim.stance == .reports || claim.stance == .accuses, isAlleged(match.literal) {
          claim.stance = .suspects
        }
      }
    }
    add(attacker, &claim)
    cleared(match.clause, claim)
    gapped(match, claim)
  }

  /// "könnte einen Angriff anordnen": not done yet.
  private func isToCome(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    return entry.modal.isKnown && index.words.doing.contains(entry.verb.raw)
      && !context.hasPerfectInfinitive(clause)
  }

  /// "Wenn es hagelt, waren wir es auch", "Wenn ein Drucker klemmt, ist Moskau schuld": mockery.
  private func isConditioned(_ clause: Int) -> Bool {
    let range = syntax.clausesOfSentence[syntax.clauses[clause].sentence]
    return range.contains { other in
      let entry = syntax.clauses[other]
      return entry.isConditional && entry.introducer >= 0
        && (entry.parent == clause
          || entry.tokens.upperBound <= syntax.clauses[clause].tokens.lowerBound)
    }
  }

  /// A claim that reaches the article through somebody else.
  func relay(_ source: Int, _ context: ClaimContext, _ claim: inout ClaimMention) {
    claim.via = context.via
    if context.hasSource, context.source >= 0, !index.isSame(context.source, source),
      !claim.via.contains(context.source)
    {
      claim.via.append(context.source)
    }
  }

  func add(_ attacker: Int, _ claim: inout ClaimMention) {
    let named = agents.named(behind: attacker)
    let members = (named ?? agents.members(attacker)).filter { agents.canAct($0) }
    claim.attackers = members.isEmpty ? [attacker] : members
    claim.isDisjoint = members.count > 1 && isDisjoint(attacker, members)
    if claim.rule != "deed", members.count < 2, agents.isBystander(attacker) { return }
    if claim.stance == .claimsResponsibility, claim.source >= 0, members.count < 2,
      !index.isSame(claim.source, attacker), isOwn(attacker, claim.source)
    {
      // What a group says its fighters did, the group says that it did.
      claim.attackers = [claim.source, attacker]
    }
    // "die Miliz Bergfalke und die Gruppe Otter": each of them is said to have done it.
    let isOwn = claim.stance == .claimsResponsibility && index.isSame(claim.source, attacker)
    let isOfBoth = claim.stance == .denies && agents.isBoth(claim.source)
    guard members.count > 1, !claim.isDisjoint,
      named != nil || members.allSatisfy({ agents.isNamedParty($0) })
    else {
      if isOwn, let first = members.first { claim.source = first }
      claims.append(claim)
      return
    }
    for member in members {
      claim.attackers = [member]
      if isOwn || isOfBoth { claim.source = member }
      claims.append(claim)
    }
  }

  /// "A oder B", "entweder A oder B", "A und/oder B".
  func isDisjoint(_ phrase: Int, _ members: [Int]) -> Bool {
    syntax.phrases[phrase].isDisjoint || members.contains { syntax.phrases[$0].isDisjoint }
  }

  /// The word of a clause that names an event: its verb of violence, or a noun.
  func eventToken(_ clause: Int) -> Int {
    let entry = syntax.clauses[clause]
    if let verb = index.deeds(clause).first ?? index.hint(clause) { return verb }
    for phrase in index.phrases(of: clause).map(Int.init) where index.isEvent(phrase) {
      return syntax.phrases[phrase].head
    }
    return entry.mainVerb
  }
}
