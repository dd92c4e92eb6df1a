// Room: Incidents. Reads who is said to have done it: frames and deeds in, claims out.
// May enter: grammar, mentions, statements, frames.

/// Reads the claims of an article.
struct ClaimReader {
  private let index: ClauseIndex
  private let agents: AgentReader
  private let frames: FrameSet
  private let statements: [StatementMention]
  private var context: ContextReader
  private var claims: [ClaimMention] = []
  private var denials: [(FrameMatch, ClaimContext, ClaimMention)] = []
  /// All matches that say something beside who did it, in order.
  private var others: [FrameMatch] = []

  private var syntax: Syntax { index.syntax }

  /// What the article says about who did it, or about what it was.
  ///
  /// Claims about attackers and causes, in order; evidence and verification are bound to them.
  static func claims(
    syntax: Syntax, mentions: MentionTable, statements: [StatementMention]
  ) -> [ClaimMention] {
    let index = ClauseIndex(syntax, mentions)
    let agents = AgentReader(index: index)
    let set = FrameSet.shared
    let matcher = FrameMatcher(index: index, set: set, agents: agents)
    var matches: [FrameMatch] = []
    var embedding: [Int: (FrameMatch, Frame)] = [:]
    for clause in syntax.clauses.indices {
      for match in matcher.matches(clause) {
        matches.append(match)
        if match.content >= 0 { embedding[match.content] = (match, set.frames[match.frame]) }
      }
    }
    var reader = ClaimReader(
      index, agents, set, statements, ContextReader(index, statements, embedding: embedding))
    reader.read(matches)
    reader.deeds()
    reader.alleged()
    reader.deny()
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

  private mutating func read(_ matches: [FrameMatch]) {
    for match in matches {
      let frame = frames.frames[match.frame]
      switch frame.effect {
      case .claim(let stance): claim(match, frame, stance)
      case .cause(let cause): self.cause(match, frame, cause)
      case .source, .nothing: break
      default: others.append(match)
      }
    }
  }

  private mutating func claim(_ match: FrameMatch, _ frame: Frame, _ stance: Claim.Stance?) {
    // A frame without an event of its own needs one in the article.
    if match.eventToken < 0, match.content < 0, !index.hasEvents { return }
    let context = context.context(match.clause, isDeed: false, embeds: stance == nil || stance == .claimsResponsibility)
    guard !context.isExcluded else { return }
    var claim = ClaimMention(
      about: .attacker, stance: stance ?? .reports, clause: match.clause,
      tokens: syntax.clauses[match.clause].tokens, rule: frame.name)
    claim.nuance = frame.nuance
    claim.role = frame.role
    claim.eventToken = match.eventToken
    claim.hedges = context.hedges
    if match.eventToken < 0, match.content >= 0 { claim.eventToken = eventToken(match.content) }
    var attacker = match.attacker
    switch stance {
    case .claimsResponsibility:
      if attacker < 0, context.hasSource { attacker = context.source }
      guard !context.isNegated, attacker >= 0 else { return }
      claim.source = match.source >= 0 ? match.source : attacker
      relay(claim.source, context, &claim)
    case .denies:
      guard !context.isNegated || match.attacker >= 0 else { return }
      denials.append((match, context, claim))
      return
    case .accuses, .suspects:
      guard attacker >= 0, !context.isNegated else { return }
      claim.source = match.source
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
        if claim.source < 0 { claim.stance = .suspects }
        if !context.hedges.isEmpty { claim.stance = .suspects }
      }
    default:
      if match.source >= 0 {
        guard attacker >= 0, !context.isNegated else { return }
        claim.source = match.source
        claim.stance = context.hedges.isEmpty ? .accuses : .suspects
        relay(match.source, context, &claim)
      } else {
        guard attacker >= 0 else { return }
        settle(context, attacker, &claim)
        if context.isNegated, claim.stance != .denies { return }
      }
    }
    attacker = claim.role == .actor ? attacker : attacker
    add(attacker, &claim)
  }

  /// Stance and source of what a clause says by itself: those of the words around it.
  private func settle(_ context: ClaimContext, _ attacker: Int, _ claim: inout ClaimMention) {
    claim.source = context.source
    claim.via = context.via
    claim.hedges = context.hedges
    if context.isSelf {
      claim.stance = .claimsResponsibility
      claim.source = attacker
      if context.hasSource, !index.isSame(context.source, attacker), context.source >= 0 {
        claim.via = [context.source]
      }
      return
    }
    if context.isNegated {
      let speaks =
        context.hasSource && context.source >= 0
        && (isSelf(context.source, attacker) || agents.isDelegate(context.source)
          || claim.rule != "deed")
      claim.stance = speaks ? .denies : .reports
      return
    }
    if context.hasSource, context.source >= 0 {
      if isSelf(context.source, attacker) {
        claim.stance = context.stance == .denies ? .denies : .claimsResponsibility
      } else {
        claim.stance = context.stance ?? .accuses
        if claim.stance == .accuses, context.hedges.contains(where: { !isHearsay($0, claim.clause) }) {
          claim.stance = .suspects
        }
      }
    } else {
      claim.stance = context.hedges.isEmpty && !context.isHearsay ? .reports : .suspects
      if let stance = context.stance, stance == .suspects || context.hasSource { claim.stance = stance }
    }
  }

  private func isHearsay(_ token: Int, _ clause: Int) -> Bool {
    syntax.word(token).lexeme == index.words.sollen
  }

  /// The source is the attacker, or speaks for it.
  private func isSelf(_ source: Int, _ attacker: Int) -> Bool {
    if index.isSame(source, attacker) { return true }
    let own = index.children(of: source)
    if own.contains(where: { syntax.phrases[$0].role != .conjunct && index.isSame($0, attacker) }) {
      return true
    }
    // The spokesperson of an army, the ministry and the forces of one state.
    let others = index.children(of: attacker).filter { syntax.phrases[$0].role == .attribute }
    if others.contains(where: { other in own.contains { index.isSame($0, other) } }) { return true }
    return begins(source, with: attacker)
  }

  /// "Armeesprecherin" begins with "Armee".
  private func begins(_ source: Int, with attacker: Int) -> Bool {
    let long = syntax.tokens[syntax.phrases[source].head]
    let short = syntax.tokens[syntax.phrases[attacker].head]
    let count = Int(short.end - short.start)
    guard count >= 4, Int(long.end - long.start) > count else { return false }
    let bytes = syntax.source.bytes
    return bytes[Int(long.start)..<(Int(long.start) + count)]
      .elementsEqual(bytes[Int(short.start)..<Int(short.end)])
  }

  /// A claim that reaches the article through somebody else.
  private func relay(_ source: Int, _ context: ClaimContext, _ claim: inout ClaimMention) {
    claim.via = context.via
    if context.hasSource, context.source >= 0, !index.isSame(context.source, source),
      !claim.via.contains(context.source)
    {
      claim.via.append(context.source)
    }
  }

  /// Denials come last, when it is known who was accused of what.
  private mutating func deny() {
    for (match, context, claim) in denials {
      var claim = claim
      denial(match, context, &claim)
    }
  }

  private mutating func denial(
    _ match: FrameMatch, _ context: ClaimContext, _ claim: inout ClaimMention
  ) {
    var source = match.source
    if source < 0, context.hasSource { source = context.source }
    var attacker = match.attacker
    if match.attacker >= 0, source < 0 { source = match.attacker }
    guard source >= 0, !syntax.phrases[index.referent(source)].isPronoun else { return }
    claim.source = source
    claim.stance = .denies
    if attacker < 0 { attacker = accused(by: source, before: match.clause) }
    guard attacker >= 0 else { return }
    add(attacker, &claim)
  }

  /// Whom a denial is about: the source itself where it has been accused, else the last accused.
  private func accused(by source: Int, before clause: Int) -> Int {
    var last = -1
    let earlier = claims.filter {
      $0.about == .attacker && $0.stance != .denies && $0.clause <= clause
    }
    for claim in earlier.sorted(by: { $0.clause > $1.clause }) {
      for attacker in claim.attackers where index.isSame(attacker, source) { return attacker }
      if last < 0, let first = claim.attackers.first, !index.isSame(claim.source, source) {
        last = first
      }
    }
    if last >= 0 { return last }
    return agents.canSpeak(source) && !syntax.phrases[index.referent(source)].isPronoun ? source : -1
  }

  private mutating func add(_ attacker: Int, _ claim: inout ClaimMention) {
    let members = agents.members(attacker).filter { agents.canAct($0) }
    claim.attackers = members.isEmpty ? [attacker] : members
    claim.isDisjoint = members.count > 1 && isDisjoint(attacker, members)
    claims.append(claim)
  }

  /// "A oder B", "entweder A oder B", "A und/oder B".
  private func isDisjoint(_ phrase: Int, _ members: [Int]) -> Bool {
    syntax.phrases[phrase].isDisjoint || members.contains { syntax.phrases[$0].isDisjoint }
  }

  /// The word of a clause that names an event: its verb of violence, or a noun.
  private func eventToken(_ clause: Int) -> Int {
    let entry = syntax.clauses[clause]
    if let verb = index.deeds(clause).first { return verb }
    for phrase in index.phrases(of: clause).map(Int.init) where index.isEvent(phrase) {
      return syntax.phrases[phrase].head
    }
    return entry.mainVerb
  }

  // MARK: Deeds

  private mutating func deeds() {
    for clause in syntax.clauses.indices {
      let verbs = index.deeds(clause)
      if let verb = verbs.first {
        verbDeed(clause, verb)
      } else if index.hasEvents {
        selfReport(clause)
        culpritDeed(clause)
      }
      for phrase in index.phrases(of: clause).map(Int.init) {
        if let sense = index.sense(phrase), sense.strength == .deed { nounDeed(phrase, clause, sense) }
      }
    }
  }

  private mutating func verbDeed(_ clause: Int, _ verb: Int) {
    let entry = syntax.clauses[clause]
    let actor = index.isPassive(clause) ? index.agent(ofPassive: clause) : index.subject(of: clause)
    let isWe = actor >= 0 && index.hash(actor) == index.words.wir
    guard actor >= 0, isWe || agents.canAct(actor) && !agents.isPlace(actor),
      !syntax.phrases[actor].isNegated
    else { return }
    if claims.contains(where: { $0.clause == clause && $0.about == .attacker }) { return }
    if entry.kind == .infinitive,
      claims.contains(where: { $0.clause == entry.parent && $0.about == .attacker })
    {
      return
    }
    let context = context.context(clause, isDeed: true)
    guard !context.isExcluded else { return }
    if entry.tense == .present, !entry.modal.isKnown, entry.kind != .infinitive { return }
    var claim = ClaimMention(
      about: .attacker, stance: .reports, clause: clause, tokens: entry.tokens, rule: "deed")
    claim.eventToken = verb
    if isWe {
      guard context.hasSource, context.source >= 0, agents.canAct(context.source) else { return }
      claim.stance = context.isNegated ? .denies : .claimsResponsibility
      claim.source = context.source
      claim.rule = "wir-haben"
      add(context.source, &claim)
      return
    }
    settle(context, actor, &claim)
    if context.isNegated, claim.stance != .denies { return }
    add(actor, &claim)
  }

  /// A group that says what it did, in words that name no deed: "Wir haben ihnen das Licht
  /// ausgeknipst", schrieb die Gruppe.
  private mutating func selfReport(_ clause: Int) {
    let entry = syntax.clauses[clause]
    guard entry.mainVerb >= 0, entry.tense == .perfect || entry.tense == .pluperfect,
      !entry.modal.isKnown, entry.kind == .main || entry.kind == .subordinate
    else { return }
    let subject = index.subject(of: clause)
    guard subject >= 0, syntax.phrases[subject].isPronoun else { return }
    let isWe = index.hash(subject) == index.words.wir
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

  /// "Vermummte stürmten …, Bewaffnete stoppten …": whatever perpetrators did.
  private mutating func culpritDeed(_ clause: Int) {
    let entry = syntax.clauses[clause]
    guard entry.mainVerb >= 0, entry.kind == .main, !index.isPassive(clause), !entry.modal.isKnown,
      entry.tense == .preterite || entry.tense == .perfect || entry.tense == .pluperfect,
      syntax.lexicon[entry.verb].verb.isDisjoint(with: [.saying, .thinking, .copula]),
      entry.verb != index.words.haben
    else { return }
    let subject = index.subject(of: clause)
    guard subject >= 0, !syntax.phrases[subject].isPronoun, !syntax.phrases[subject].isNegated,
      index.classes(subject).contains(.culprit),
      index.phrases(of: clause).contains(where: {
        syntax.phrases[Int($0)].role == .accusative && index.hash(Int($0)) != index.words.sich
      })
    else { return }
    if claims.contains(where: { $0.clause == clause && $0.about == .attacker }) { return }
    let context = context.context(clause, isDeed: true)
    guard !context.isExcluded, !context.isNegated else { return }
    var claim = ClaimMention(
      about: .attacker, stance: .reports, clause: clause, tokens: entry.tokens,
      rule: "culprit-deed")
    claim.eventToken = entry.mainVerb
    settle(context, subject, &claim)
    add(subject, &claim)
  }

  private mutating func nounDeed(_ phrase: Int, _ clause: Int, _ sense: EventSense) {
    guard !syntax.phrases[phrase].isNegated else { return }
    let isAttack = !sense.frame.contains(.genitive)
    var actor = -1
    for child in agents.attributes(of: phrase) {
      let preposition = index.preposition(child)
      if preposition == index.words.durch
        || isAttack && (preposition == 0 || preposition == index.words.von)
      {
        if agents.canAct(child) { actor = child }
      }
    }
    guard actor >= 0, !syntax.lexeme(syntax.phrases[actor].head).nounClass.isPlace
      || syntax.lexeme(syntax.phrases[actor].head).nounClass == .state
    else { return }
    if claims.contains(where: { $0.clause == clause && $0.attackers.contains(actor) }) { return }
    if syntax.clauses[clause].kind == .infinitive, !index.isPerfectInfinitive(clause) { return }
    let context = context.context(clause, isDeed: true)
    guard !context.isExcluded, !context.isNegated else { return }
    var claim = ClaimMention(
      about: .attacker, stance: .reports, clause: clause, tokens: syntax.clauses[clause].tokens,
      rule: "deed-noun")
    claim.eventToken = syntax.phrases[phrase].head
    settle(context, actor, &claim)
    add(actor, &claim)
  }

  // MARK: Alleged perpetrators

  /// "der mutmaßliche Attentäter, ein 27-jähriger Tischler": alleged, and described.
  private mutating func alleged() {
    for (number, phrase) in syntax.phrases.enumerated() where !phrase.isPronoun && phrase.clause >= 0 {
      guard
        phrase.tokens.contains(where: { syntax.word($0).lexeme == index.words.alleged })
      else { continue }
      let classes = index.classes(number)
      let isCulprit = phrase.tokens.contains {
        let kind = syntax.lexeme($0).classes
        return kind.contains(.culprit) || kind.contains(.bareCulprit)
      }
      guard isCulprit || classes.contains(.culprit) else { continue }
      var attacker = number
      if phrase.role == .apposition || phrase.role == .attribute, phrase.parent >= 0 {
        attacker = phrase.parent
        if syntax.phrases[attacker].role == .apposition, syntax.phrases[attacker].parent >= 0 {
          attacker = syntax.phrases[attacker].parent
        }
      }
      if syntax.phrases[attacker].isPronoun, let before = before(attacker) { attacker = before }
      if attacker == number || !agents.canAct(attacker),
        let named = index.children(of: number).first(where: { agents.canAct($0) })
      {
        attacker = named
      }
      let context = context.context(phrase.clause, isDeed: false)
      guard agents.canAct(attacker), !context.isExcluded else { continue }
      var claim = ClaimMention(
        about: .attacker, stance: .suspects, clause: phrase.clause,
        tokens: syntax.clauses[phrase.clause].tokens, rule: "mutmasslicher-taeter")
      claim.source = context.source
      claim.nuance = "alleged"
      claim.eventToken = phrase.head
      add(attacker, &claim)
    }
  }

  /// The phrase that ends at the comma before a pronoun ("Kalk, einer der …").
  private func before(_ phrase: Int) -> Int? {
    let comma = syntax.phrases[phrase].tokens.lowerBound - 1
    guard comma > 0, syntax.tokens[comma].kind == .comma else { return nil }
    let found = Int(syntax.phraseOf[comma - 1])
    return found >= 0 ? found : nil
  }

  // MARK: Causes

  private mutating func cause(_ match: FrameMatch, _ frame: Frame, _ cause: Claim.Cause) {
    let context = context.context(match.clause, isDeed: false)
    guard !context.isExcluded else { return }
    var claim = ClaimMention(
      about: .cause, stance: .reports, clause: match.clause,
      tokens: syntax.clauses[match.clause].tokens, rule: frame.name)
    claim.cause = cause == .attack ? kind(match) ?? cause : cause
    claim.nuance = frame.nuance
    claim.eventToken = match.eventToken
    claim.source = match.source >= 0 ? match.source : context.source
    claim.hedges = context.hedges
    if claim.source >= 0 { claim.stance = context.hedges.isEmpty ? .accuses : .suspects }
    claims.append(claim)
  }

  /// What the noun of an attack says of its kind.
  private func kind(_ match: FrameMatch) -> Claim.Cause? {
    guard match.literal >= 0 else { return nil }
    switch index.sense(match.literal)?.kind {
    case .ddos: return .ddos
    case .ransomware: return .ransomware
    case .malware: return .malware
    case .intrusion, .dataBreach: return .intrusion
    case .cyberattack: return .cyberattack
    case .sabotage: return .sabotage
    case .arson: return .arson
    case .jamming: return .jamming
    case .drone: return .drone
    default: return nil
    }
  }

  // MARK: Finish

  /// Pronouns become the mentions they stand for; claims of one attacker are put in order.
  private mutating func finish() {
    for number in claims.indices {
      claims[number].attackers = claims[number].attackers.map(index.referent)
      if claims[number].source >= 0 { claims[number].source = index.referent(claims[number].source) }
      let source = claims[number].source
      claims[number].via = claims[number].via.map(index.referent).filter {
        !index.isSame($0, source)
      }
    }
    claims.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    // A hedge without a source adds nothing to what somebody is quoted with.
    let sourced = claims.filter { $0.source >= 0 && $0.stance != .denies && $0.about == .attacker }
    claims.removeAll { claim in
      claim.about == .attacker && claim.stance == .suspects && claim.source < 0
        && sourced.contains { other in
          other.attackers.contains { one in claim.attackers.contains { index.isSame(one, $0) } }
        }
    }
  }
}
