// Room: Incidents. The day of a mention, by which mentions are joined or kept apart. May enter: grammar,
// times.

extension IncidentAssembler {
  static func overlaps(_ one: DateBounds?, _ other: DateBounds?) -> Bool {
    guard let one, let other else { return false }
    // Two nights, or two week-ends, are the same or different.
    if one.latest > one.earliest, other.latest > other.earliest,
      one.latest.dayNumber - one.earliest.dayNumber == 1,
      other.latest.dayNumber - other.earliest.dayNumber == 1
    {
      return one == other
    }
    return one.earliest <= other.latest && other.earliest <= one.latest
  }

  /// The day that the clause of a mention ties it to.
  func day(of mention: EventMention) -> DateBounds? {
    let binder = IncidentDates(scene: scene)
    var best: (score: Int, bounds: DateBounds)?
    for number in scene.timesOfClause[mention.clause] {
      let score = binder.score(number, for: mention)
      guard score >= 8, let bounds = scene.times[number].bounds,
        bounds.latest.dayNumber - bounds.earliest.dayNumber <= 31, score > best?.score ?? 0
      else { continue }
      best = (score, bounds)
    }
    if best == nil, scene.timesOfClause[mention.clause].isEmpty {
      // "drangen am Dienstag in Häuser ein, verprügelten die Bewohner"
      let before = mention.clause - 1
      if mention.phrase < 0, before >= 0, syntax.clauses[mention.clause].isCoordinated,
        syntax.clauses[before].sentence == mention.sentence,
        let earlier = mentions.last(where: { $0.clause == before && $0.phrase < 0 && $0.isConcrete }
        ), !scene.timesOfClause[before].isEmpty
      {
        return day(of: earlier)
      }
      return neighbourDay(mention, binder)
    }
    return best?.bounds
  }

  /// "Am Freitag war Ähnliches geschehen: Dort steuerte …": a day in a clause of the same sentence
  /// that neither reports nor names an event of its own.
  func neighbourDay(_ mention: EventMention, _ binder: IncidentDates) -> DateBounds? {
    // "Im August gab er zu, das Feuer gelegt zu haben": the day of the confession.
    if syntax.clauses[mention.clause].kind == .infinitive { return nil }
    // "Vor einem Monat legte das Land einen Fonds auf, der den Opfern des Anschlags hilft."
    if mention.phrase >= 0, mention.isDefinite,
      syntax.clauses[mention.clause].kind == .relative
    {
      return nil
    }
    for number in scene.timesOfSentence[mention.sentence] {
      let time = scene.times[number]
      let clause = Int(syntax.clauseOf[time.tokens.lowerBound])
      guard clause >= 0, clause != mention.clause, time.tokens.lowerBound < mention.token,
        syntax.clauses[clause].kind == .main, !binder.isSpeech(clause), time.type == .date,
        // "Im August hatte er gestanden, das Feuer gelegt zu haben."
        !scene.traits(ofClause: clause).contains(.claimVerb),
        let bounds = time.bounds, bounds.latest.dayNumber - bounds.earliest.dayNumber <= 31,
        scene.published.map({ bounds.earliest <= $0 }) ?? true,
        !mentions.contains(where: { $0.clause == clause && $0.strength != .point })
      else { continue }
      return bounds
    }
    // "Im April hatte es einen Zwischenfall gegeben. Dabei wurde …"
    let own = mentions.count(before: mention.token) - 1
    if own >= 0, mentions[own].strength == .point, !mentions[own].isDefinite,
      mentions[own].sentence == mention.sentence - 1,
      scene.paragraphs[mention.sentence] == scene.paragraphs[mentions[own].sentence]
    {
      return day(of: mentions[own])
    }
    return nil
  }
}
