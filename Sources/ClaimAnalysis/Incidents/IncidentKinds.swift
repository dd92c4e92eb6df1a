// Room: Incidents. The kind of an incident from those of its mentions. May enter: grammar, times.

/// Chooses the kind of an incident.
enum IncidentKinds {
  /// The kind that most mentions name, special ones before general ones.
  static func kind(
    of draft: IncidentDraft, _ mentions: [EventMention], _ scene: EventScene
  ) -> Incident.Kind {
    var votes: [Incident.Kind: Int] = [:]
    var first: [Incident.Kind: Int] = [:]
    let own = draft.mentions.map { mentions[$0] }.filter { $0.strength != .point }
    for (position, mention) in own.enumerated() {
      votes[mention.kind, default: 0] += vote(mention, position, draft, scene)
      if first[mention.kind] == nil { first[mention.kind] = position }
    }
    if isVirtual(own, scene) { return .cyberattack }
    // "Tanker aufgebracht": what the coast guard does about a torn cable.
    if votes[.sabotage] != nil || votes[.jamming] != nil,
      !own.contains(where: { $0.kind == .kidnapping && $0.strength == .deed })
    {
      votes[.kidnapping] = nil
    }
    // "Tanker rammt Sandbank": what came of the wrong position.
    if votes[.jamming] != nil,
      !own.contains(where: { $0.kind == .vehicle && $0.strength == .deed })
    {
      votes[.vehicle] = nil
    }
    let isAttackAsserted = own.contains {
      // "Man sei mit Anfragen bombardiert worden": who was hit knows.
      $0.strength == .deed && ($0.isAsserted || $0.kind == .ddos && $0.phrase < 0)
        && $0.kind != .outage
    }
    // What the article only reports as a claim does not turn an outage into an attack.
    let hasOutage = own.contains { $0.kind == .outage && $0.strength != .harm }
    if hasOutage, !isAttackAsserted, draft.family != .violence, votes[.sabotage] == nil,
      votes[.jamming] == nil, votes[.drone] == nil, votes[.arson] == nil
    {
      return .outage
    }
    if isAttackAsserted || votes.contains(where: { isCause($0.key) }) { votes[.outage] = nil }
    // Ransom makes encryption and stolen data ransomware; a rocket makes a fire a strike.
    if votes[.ransomware] != nil, EventFamily(top(votes, first) ?? .other) == .cyber {
      return .ransomware
    }
    let isStrike = own.contains {
      $0.kind == .strike && $0.strength == .deed
        && ($0.sentence < scene.leadEnd || $0.sentence == draft.firstSentence)
    }
    if isStrike, let best = top(votes, first),
      [.arson, .bombing, .assault, .sabotage].contains(best)
    {
      return .strike
    }
    let isRiot = own.contains {
      scene.traits[$0.token].contains(.collective) && !isTopic($0, scene)
        && (scene.titleSentences.contains($0.sentence) || $0.sentence == draft.firstSentence)
    }
    if isRiot, draft.family == .violence { return .assault }
    for general in [Incident.Kind.assault, .cyberattack, .other] {
      let most = votes[general] ?? 0
      let special = votes.contains {
        $0.key != general && $0.value >= 4 && $0.value * 3 >= most
          && EventFamily($0.key) == EventFamily(general)
      }
      if special { votes[general] = nil }
    }
    return top(votes, first) ?? draft.kind
  }

  /// "Unruhen in Lora: Kindergarten niedergebrannt": what a headline begins with is what it belongs to.
  private static func isTopic(_ mention: EventMention, _ scene: EventScene) -> Bool {
    let end = scene.syntax.clauses[mention.clause].tokens.upperBound
    return scene.titleSentences.contains(mention.sentence)
      && (max(0, end - 1)...min(end, scene.syntax.tokens.count - 1)).contains {
        scene.syntax.tokens[$0].kind == .colon
      }
  }

  /// Kinds that can be the cause of an outage.
  private static func isCause(_ kind: Incident.Kind) -> Bool {
    kind == .drone || kind == .sabotage || kind == .jamming || kind == .arson
  }

  private static func vote(
    _ mention: EventMention, _ position: Int, _ draft: IncidentDraft, _ scene: EventScene
  ) -> Int {
    var vote =
      switch mention.strength {
      case .deed: mention.isAsserted ? 8 : 4
      case .effect: mention.isAsserted ? 5 : 2
      case .harm: mention.kind == .assault ? 0 : 3
      case .point, .hint: 0
      }
    if mention.isOpenKind { vote = min(vote, 2) }
    // "Mord", "Terroranschlag": how it was done, other words say.
    let isCollective = scene.traits[mention.token].contains(.collective)
    if mention.kind == .assault, !isCollective { vote = min(vote, 3) }
    if position == 0 { vote += 3 }
    if scene.titleSentences.contains(mention.sentence), !mention.isOpenKind { vote += 3 }
    if mention.sentence > max(scene.leadEnd, draft.firstSentence + 6) { vote = (vote + 1) / 2 }
    return vote
  }

  /// "eine virtuelle Bombe".
  private static func isVirtual(_ own: [EventMention], _ scene: EventScene) -> Bool {
    own.contains { mention in
      mention.phrase >= 0
        && scene.syntax.phrases[mention.phrase].tokens.contains {
          scene.traits[$0].contains(.virtual)
        }
    }
  }

  private static func top(
    _ votes: [Incident.Kind: Int], _ first: [Incident.Kind: Int]
  ) -> Incident.Kind? {
    votes.max { weight($0, first) < weight($1, first) }?.key
  }

  private static func weight(
    _ entry: (key: Incident.Kind, value: Int), _ first: [Incident.Kind: Int]
  ) -> Int {
    entry.value * 100 - (first[entry.key] ?? 99)
  }
}
