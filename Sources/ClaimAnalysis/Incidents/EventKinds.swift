// Room: Incidents. The kind of an event whose word leaves it open. May enter: grammar.

extension EventReader {
  /// Gives words such as "Angriff" the kind that the surroundings suggest.
  func supplyKinds() {
    let isViolent = mentions.contains {
      !$0.isOpenKind && $0.strength == .deed && EventFamily($0.kind) == .violence
    }
    let outage = firstOutage(besideViolence: isViolent)
    for index in mentions.indices where mentions[index].isOpenKind {
      mentions[index].kind =
        if scene.clause(mentions[index].clause, has: .handBomb) {
          .bombing
        } else if mentions[index].noun >= 0,
          scene.hash(mentions[index].noun) == words.beschuss
        {
          // "nahm zwei Stellungen unter Beschuss"
          .strike
        } else if scene.clause(mentions[index].clause, has: .weapon)
          || isFromAbove(mentions[index].clause) || isHitUnderFire(mentions[index])
        {
          .strike
        } else {
          isCyber(mentions[index], besideViolence: isViolent, outage)
            ? .cyberattack : .assault
        }
    }
    // "beschossen das Auto": with rifles, unless there is a war or a rocket; but not "das Dorf".
    for index in mentions.indices
    where mentions[index].kind == .strike && mentions[index].strength == .deed && !scene.isWar
      && !scene.sentence(mentions[index].sentence, has: [.weapon, .military])
      && isShotAt(mentions[index])
      && (mentions[index].phrase < 0
        ? syntax.word(mentions[index].token).lexeme == words.beschiessen
          || syntax.clauses[mentions[index].clause].verb == words.beschiessen
        : scene.hash(mentions[index].token) == words.beschuss)
    {
      mentions[index].kind = .shooting
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

  /// "mit Kampfflugzeugen", "aus der Luft".
  private func isFromAbove(_ clause: Int) -> Bool {
    syntax.clauses[clause].tokens.contains { token in
      guard Int(syntax.clauseOf[token]) == clause else { return false }
      if words.warplanes.contains(scene.hash(token)) {
        let phrase = Int(syntax.phraseOf[token])
        return phrase >= 0 && syntax.phrases[phrase].role != .accusative
      }
      return scene.hash(token) == words.luft && token >= 2 && scene.hash(token - 2) == words.aus
    }
  }

  /// "Eine Schule wurde getroffen", beside strikes.
  private func isHitUnderFire(_ mention: EventMention) -> Bool {
    mention.phrase < 0 && syntax.word(mention.token).lexeme == words.treffen && isStrikeScene
  }

  /// A vehicle or people; of a verb anything that is no place.
  private func isShotAt(_ mention: EventMention) -> Bool {
    if mention.targets.contains(where: { scene.phrase($0, has: [.vehicle, .people]) }) {
      return true
    }
    return mention.phrase < 0 && !mention.targets.isEmpty
      && !mention.targets.contains {
        let head = syntax.phrases[$0].head
        return syntax.lexeme(head).nounClass.isPlace || scene.traits[head].contains(.hittable)
      }
  }

  private func isCyber(
    _ mention: EventMention, besideViolence isViolent: Bool, _ outage: Int
  ) -> Bool {
    if mention.targets.contains(where: { scene.phrase($0, has: .cyberScene) }) { return true }
    if scene.clause(mention.clause, has: .cyberScene) { return true }
    // Where people were shot, the websites are those of papers and of the police.
    if scene.isCyber, !isViolent { return true }
    // "Nach einem Angriff fiel der Videodienst aus": what was hit tells.
    return outage <= mention.sentence
      || outage < .max && scene.titleSentences.contains(mention.sentence)
  }

  /// The first sentence that tells of a service that failed; beside violence only one with a verb.
  private func firstOutage(besideViolence isViolent: Bool) -> Int {
    mentions.lazy.filter { mention in
      mention.kind == .outage && (mention.phrase < 0 || !isViolent)
        && mention.targets.contains { self.scene.phrase($0, has: .service) }
    }.map(\.sentence).min() ?? .max
  }
}
