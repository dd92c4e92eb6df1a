// Room: Incidents. Claims of the room of claims as values of the report. May enter: grammar,
// mentions, Report.

/// Writes claim mentions as claims; several of one source about one attacker are one claim.
struct ClaimWriter {
  let writer: EntityWriter
  var syntax: Syntax { writer.syntax }

  /// What makes two mentions the same claim.
  struct Key: Hashable {
    var about: Claim.Subject
    var who: [Int]
    var cause: Claim.Cause?
    var role: Attacker.Role
    var source: Int
    var stance: Claim.Stance
  }

  func claims(_ mentions: [ClaimMention], _ notices: inout [Notice]) -> [Claim] {
    var order: [Key] = []
    var best: [Key: ClaimMention] = [:]
    for mention in mentions {
      let key = known(mention, order, best) ?? key(mention)
      guard var known = best[key] else {
        order.append(key)
        best[key] = mention
        continue
      }
      merge(mention, into: &known)
      best[key] = known
    }
    let result = order.compactMap { best[$0] }.map { claim($0) }
    notify(result, &notices)
    return result
  }

  func claim(_ mention: ClaimMention) -> Claim {
    let excerpt = writer.excerpt(mention.tokens)
    var claim = Claim(
      about: mention.about, stance: mention.stance, text: excerpt.text, span: excerpt.span)
    claim.cause = mention.cause
    claim.nuance = mention.nuance
    claim.rule = mention.rule
    claim.hedges = mention.hedges.map { writer.excerpt($0..<($0 + 1)) }
    if let word = mention.attackerWord {
      claim.attacker = Attacker(
        writer.entity(word), category: word.category, role: mention.role)
    } else if let first = mention.attackers.first {
      var attacker = Attacker(
        writer.entity(first), category: category(first), role: mention.role)
      if mention.isDisjoint, mention.attackers.count > 1 {
        attacker.anyOf = mention.attackers.map { writer.entity($0) }
      } else {
        for other in mention.attackers.dropFirst() {
          attacker.aliases.append(writer.entity(other).name)
        }
      }
      for other in mention.aliases {
        let name = writer.entity(other).name
        if name != attacker.name, !attacker.aliases.contains(name) { attacker.aliases.append(name) }
      }
      claim.attacker = attacker
    }
    if mention.source >= 0 {
      var source = ClaimSource(
        writer.entity(mention.source), kind: kind(mention.source, mention.stance))
      if let medium = mention.medium {
        source.medium = writer.entity(medium.phrase, words: medium.tokens)
      }
      if let words = syntax.description(of: mention.source) {
        source.role = writer.text(writer.balanced(words))
      }
      if let body = syntax.affiliation(of: mention.source) {
        source.affiliation = writer.entity(body).name
      }
      if !mention.via.isEmpty { source.via = mention.via.map { writer.entity($0) } }
      claim.source = source
    }
    claim.evidence = evidence(mention.evidence)
    claim.verification = verification(mention.verification)
    return claim
  }

  private func category(_ phrase: Int) -> Attacker.Category {
    let nounClass = syntax.lexeme(syntax.phrases[phrase].head).nounClass
    switch nounClass {
    case .state: return .state
    case .group, .militant, .party: return .group
    case .service, .stateBody, .military, .organisation, .firm, .police: return .organization
    case .firstName, .surname: return .person
    default: break
    }
    if syntax.phrases[phrase].isName { return nounClass == .person ? .person : .group }
    return syntax.hasName(phrase) ? .person : .unnamed
  }

  private func kind(_ phrase: Int, _ stance: Claim.Stance) -> ClaimSource.Kind {
    if stance == .claimsResponsibility { return .self }
    let nounClass = syntax.lexeme(syntax.phrases[phrase].head).nounClass
    if nounClass.isMedium { return .medium }
    if nounClass == .police || nounClass == .stateBody || nounClass == .service {
      return .institution
    }
    return syntax.hasName(phrase) ? .named : .anonymous
  }

  func evidence(_ reading: EvidenceReading) -> Evidence {
    Evidence(
      status: reading.status, basis: reading.basis,
      items: reading.items.map { item in
        let excerpt = writer.excerpt(item.tokens)
        return EvidenceItem(
          kind: item.kind, polarity: item.polarity, by: item.by >= 0 ? writer.entity(item.by) : nil,
          text: excerpt.text, span: excerpt.span)
      })
  }

  func verification(_ reading: VerificationReading) -> Verification {
    let excerpt = reading.tokens.map { writer.excerpt($0) }
    return Verification(
      status: reading.status, by: reading.by >= 0 ? writer.entity(reading.by) : nil,
      text: excerpt?.text, span: excerpt?.span)
  }

  func request(_ mention: CommentMention) -> CommentRequest {
    let excerpt = writer.excerpt(mention.tokens)
    return CommentRequest(
      who: writer.entity(mention.who),
      askedBy: mention.askedBy >= 0 ? writer.entity(mention.askedBy) : nil,
      outcome: mention.outcome, text: excerpt.text, span: excerpt.span)
  }

  // MARK: Notices

  private func notify(_ claims: [Claim], _ notices: inout [Notice]) {
    let accused = claims.filter { $0.about == .attacker && $0.stance != .denies }
    // Where it came from and who paid for it can be true beside who did it.
    // "Hacker" and "Unbekannte" can be those whom another claim names.
    let actors = accused.filter { $0.attacker?.role == .actor && $0.attacker?.category != .unnamed }
    if let first = actors.first,
      let second = actors.first(where: { $0.attacker?.name != first.attacker?.name })
    {
      notices.append(
        Notice(
          code: .competingAttackers,
          message: "The article reports claims that name different attackers; none is settled.",
          span: second.span))
    }
    if !accused.isEmpty, let denial = claims.first(where: { $0.stance == .denies }) {
      notices.append(
        Notice(
          code: .contestedClaim,
          message: "Somebody denies what somebody else claims; read both passages.",
          span: denial.span))
    }
  }
}
