// Room: Incidents. The kind of an incident from those of its mentions. May enter: grammar, times.

/// Chooses the kind of an incident.
enum IncidentKinds {
  /// The kind that most mentions name, special ones before general ones.
  static func kind(
    of draft: IncidentDraft, _ mentions: [EventMention], _ scene: EventScene
  ) -> Incident.Kind {
    var votes: [Incident.Kind: Int] = [:]
    var first: [Incident.Kind: Int] = [:]
    var hasOutage = false
    for (position, number) in draft.mentions.enumerated() {
      let mention = mentions[number]
      guard mention.strength != .point else { continue }
      var vote =
        switch mention.strength {
        case .deed: mention.isAsserted ? 8 : 4
        case .effect: mention.isAsserted ? 5 : 2
        case .harm: 1
        case .point: 0
        }
      if mention.isOpenKind { vote = 1 }
      if mention.kind == .outage, mention.strength == .effect { hasOutage = true }
      if position == 0 { vote += 3 }
      if scene.titleSentences.contains(mention.sentence), !mention.isOpenKind { vote += 3 }
      votes[mention.kind, default: 0] += vote
      if first[mention.kind] == nil { first[mention.kind] = position }
    }
    // What the article only reports as a claim does not turn an outage into an attack.
    let isAttackAsserted = draft.mentions.contains {
      mentions[$0].strength == .deed && mentions[$0].isAsserted
        && EventFamily(mentions[$0].kind) != .disruption
    }
    if hasOutage, !isAttackAsserted, votes[.sabotage] == nil, votes[.jamming] == nil,
      votes[.drone] == nil, draft.family != .violence
    {
      return .outage
    }
    if isAttackAsserted { votes[.outage] = nil }
    // General kinds give way to special ones of their family.
    let family = EventFamily(
      votes.max { weight($0, first) < weight($1, first) }?.key ?? draft.kind)
    for general in [Incident.Kind.assault, .cyberattack, .other] {
      let special = votes.contains {
        $0.key != general && $0.value >= 4 && EventFamily($0.key) == EventFamily(general)
      }
      if special { votes[general] = nil }
    }
    _ = family
    return votes.max { weight($0, first) < weight($1, first) }?.key ?? draft.kind
  }

  private static func weight(
    _ entry: (key: Incident.Kind, value: Int), _ first: [Incident.Kind: Int]
  ) -> Int {
    entry.value * 100 - (first[entry.key] ?? 99)
  }
}
