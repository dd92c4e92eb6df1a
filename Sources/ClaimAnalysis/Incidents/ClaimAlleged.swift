// Room: Incidents. Alleged perpetrators, and what somebody says it was. May enter: grammar, mentions,
// statements, frames.

extension ClaimReader {
  // MARK: Alleged perpetrators

  /// "der mutmaßliche Attentäter, ein 27-jähriger Tischler": alleged, and described.
  func alleged() {
    guard syntax.table.words.contains(where: { $0.lexeme == index.words.alleged }) else { return }
    for (number, phrase) in syntax.phrases.enumerated()
    where !phrase.isPronoun && phrase.clause >= 0 && isAlleged(number) {
      let classes = index.classes(number)
      let isCulprit = phrase.tokens.contains {
        let kind = syntax.lexeme($0).classes
        return kind.contains(.culprit) || kind.contains(.bareCulprit)
      }
      guard isCulprit || classes.contains(.culprit), !isHit(number) else { continue }
      var attacker = number
      if phrase.parent >= 0,
        phrase.role == .apposition
          || phrase.role == .attribute && syntax.phrases[phrase.parent].isPronoun
      {
        attacker = phrase.parent
        if syntax.phrases[attacker].role == .apposition, syntax.phrases[attacker].parent >= 0 {
          attacker = syntax.phrases[attacker].parent
        }
      }
      var isCounted = false
      if syntax.phrases[attacker].isPronoun {
        if let before = before(attacker) {
          attacker = before
        } else if syntax.word(syntax.phrases[attacker].head).can(.numeral) {
          // "Zwei der mutmaßlichen Brandstifter"
          isCounted = true
          attacker = number
        }
      }
      if attacker == number || !agents.canAct(attacker),
        let named = index.children(of: number).first(where: {
          syntax.phrases[$0].role != .conjunct && agents.canAct($0)
            // "der mutmaßliche Attentäter von Linz"
            && (index.preposition($0) == 0 || !agents.isPlace($0))
        })
      {
        attacker = named
      }
      let context = context.context(phrase.clause, isDeed: false)
      guard isCounted || agents.canAct(attacker), !context.isExcluded else { continue }
      var claim = ClaimMention(
        about: .attacker, stance: .suspects, clause: phrase.clause,
        tokens: syntax.clauses[phrase.clause].tokens, rule: "mutmasslicher-taeter")
      claim.source = context.source
      claim.nuance = "alleged"
      claim.eventToken = phrase.head
      add(attacker, &claim)
    }
  }

  /// "erschoss zwei mutmaßliche Angreifer": the object of a deed.
  private func isHit(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    guard !index.deeds(entry.clause).isEmpty else { return false }
    return index.isPassive(entry.clause) ? entry.role == .subject : entry.role == .accusative
  }

  /// The phrase that ends at the comma before a pronoun ("Kalk, einer der …").
  private func before(_ phrase: Int) -> Int? {
    let comma = syntax.phrases[phrase].tokens.lowerBound - 1
    guard comma > 0, syntax.tokens[comma].kind == .comma else { return nil }
    let found = Int(syntax.phraseOf[comma - 1])
    return found >= 0 ? found : nil
  }

  // MARK: Causes

  func cause(_ match: FrameMatch, _ frame: Frame, _ cause: Claim.Cause) {
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
    let nouns = [match.literal, match.event].filter { $0 >= 0 }
    switch nouns.compactMap({ index.sense($0)?.kind }).first {
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
}
