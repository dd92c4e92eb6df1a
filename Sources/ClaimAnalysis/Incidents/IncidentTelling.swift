// Room: Incidents. How fully an article tells of what a draft joins. May enter: grammar, times.

extension IncidentAssembler {
  func isRecent(_ day: DateBounds?) -> Bool {
    guard let day, let published = scene.published else { return false }
    return published.dayNumber - day.latest.dayNumber <= 60
  }

  /// A headline that says "Attacke" is a metaphor unless the text goes on about it.
  func hasBody(_ draft: IncidentDraft) -> Bool {
    if draft.mentions.contains(where: {
      mentions[$0].strength == .deed && !mentions[$0].isOpenKind && mentions[$0].phrase < 0
    }) {
      return true
    }
    if draft.mentions.contains(where: { !scene.titleSentences.contains(mentions[$0].sentence) }) {
      return true
    }
    // Another draft of the kind is what the title is about.
    let isToldBelow = drafts.contains { other in
      (other.kind == draft.kind || other.family == .violence && draft.family == .violence)
        && other.mentions.contains { !scene.titleSentences.contains(mentions[$0].sentence) }
    }
    return !isToldBelow && draft.mentions.contains { isToldOtherwise(mentions[$0]) }
  }

  /// "Schüsse vor Bar": the text tells of it in other words, with the police or those who did it.
  private func isToldOtherwise(_ mention: EventMention) -> Bool {
    guard !mention.isOpenKind, mention.isAsserted, !isToldInGeneral(mention) else { return false }
    if !attributions.isEmpty { return true }
    let lead = scene.leadEnd..<min(syntax.sentences.count, scene.leadEnd + 8)
    let body = syntax.sentences.indices.filter {
      !scene.titleSentences.contains($0) && ($0 < scene.leadEnd || lead.contains($0))
    }
    switch EventFamily(mention.kind) {
    case .violence:
      return mention.strength == .deed
        && body.contains { scene.sentence($0, has: [.police, .culprit]) }
    case .cyber, .disruption:
      return body.contains {
        scene.sentence($0, has: [.culprit, .service, .data, .signal, .drone])
      }
    case .other: return false
    }
  }

  /// A clause that tells of the event that a noun names.
  func isTold(_ mention: EventMention) -> Bool {
    let clause = syntax.clauses[mention.clause]
    let phrase = syntax.phrases[mention.phrase]
    if phrase.role == .attribute, phrase.parent >= 0,
      scene.traits[syntax.phrases[phrase.parent].head].contains(.hitNoun)
    {
      // "wurde Opfer eines Hackerangriffs"
      return true
    }
    if scene.nouns[mention.token] == nil {
      // "verschleppte Kinder"
      return mention.sentence < scene.leadEnd || scene.isCourt
    }
    if mention.targets.contains(where: { isNamedPerson($0) }),
      phrase.role != .prepositional || mention.sentence < scene.leadEnd || mention.kind != .assault
    {
      return true
    }
    if scene.hasDay(inClause: mention.clause), mention.isAsserted { return true }
    // "Von einem Angriff auf den Server ist die Rede."
    if !mention.targets.isEmpty,
      clause.tokens.contains(where: { scene.hash($0) == EventWords.shared.rede })
    {
      return true
    }
    if EventLexicon.shared.verb(clause.verb) != nil { return true }
    let traits = scene.traits(ofClause: mention.clause)
    if traits.contains(.occur),
      phrase.role == .subject || phrase.role == .prepositional
        || EventWords.shared.surviving.contains(clause.verb)
    {
      return clause.tense != .present || mention.sentence < scene.leadEnd
    }
    // "Reaktionen auf die Anschläge in Wien" tells of the reactions.
    let isInside = phrase.parent >= 0 && phrase.role != .conjunct && mention.kind == .assault
    return mention.sentence < scene.leadEnd && !isInside
      && (mention.isAsserted || mention.isDefinite)
  }
}
