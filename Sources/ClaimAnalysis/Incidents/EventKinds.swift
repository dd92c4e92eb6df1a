// Room: Incidents. The kind of an event whose word leaves it open. May enter: grammar.

extension EventReader {
  /// Gives words such as "Angriff" the kind that the surroundings suggest.
  mutating func supplyKinds() {
    for index in mentions.indices where mentions[index].isOpenKind {
      mentions[index].kind =
        if scene.clause(mentions[index].clause, has: .weapon) { .strike } else {
          isCyber(mentions[index]) ? .cyberattack : .assault
        }
    }
    for index in mentions.indices
    where mentions[index].kind == .assault && mentions[index].strength != .point {
      // "mit einem Messer verletzt", "mit einer Pistole angegriffen"
      if scene.clause(mentions[index].clause, has: .blade) {
        mentions[index].kind = .stabbing
      } else if scene.clause(mentions[index].clause, has: .gun) {
        mentions[index].kind = .shooting
      }
    }
  }

  private func isCyber(_ mention: EventMention) -> Bool {
    if mention.targets.contains(where: { scene.phrase($0, has: .cyberScene) }) { return true }
    if scene.clause(mention.clause, has: .cyberScene) { return true }
    if scene.isCyber { return true }
    // "Nach einem Angriff fiel der Videodienst aus": what was hit tells.
    return mentions.contains { other in
      other.kind == .outage && other.phrase < 0 && other.sentence <= mention.sentence
        && other.targets.contains { scene.phrase($0, has: .service) }
    }
  }
}
