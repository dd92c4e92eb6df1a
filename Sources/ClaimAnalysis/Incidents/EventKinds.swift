// Room: Incidents. The kind of what "Angriff" and the like name. May enter: grammar, times.

extension EventReader {
  /// Gives words such as "Angriff" the kind that the surroundings suggest.
  mutating func supplyKinds() {
    for index in mentions.indices where mentions[index].isOpenKind {
      mentions[index].kind =
        if scene.clause(mentions[index].clause, has: .weapon) { .strike } else {
          isCyber(mentions[index]) ? .cyberattack : .assault
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
