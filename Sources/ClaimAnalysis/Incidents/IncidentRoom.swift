// Room: Incidents, front door. Turns drafts, claims and times into the incidents of the report.
// May enter: grammar, mentions, times, statements, Report.

/// What the other rooms found in an article, for the incidents to be put together.
struct IncidentMaterial: Sendable {
  var syntax: Syntax
  var mentions: MentionTable
  var times: ContiguousArray<TimeMention>
  var published: CalendarDate?
  /// For each sentence whether it is left out of the analysis; none is where this is empty.
  var skipped: ContiguousArray<Bool> = []
  var statements: [StatementMention] = []

  init(
    syntax: Syntax, mentions: MentionTable, times: ContiguousArray<TimeMention>,
    published: CalendarDate?, skipped: ContiguousArray<Bool> = [],
    statements: [StatementMention] = []
  ) {
    self.syntax = syntax
    self.mentions = mentions
    self.times = times
    self.published = published
    self.skipped = skipped
    self.statements = statements
  }
}

/// The incidents of an article and what a reader must know about them.
struct IncidentReading: Sendable {
  var incidents: [Incident] = []
  var notices: [Notice] = []
}

/// Puts the incidents of the report together.
struct IncidentRoom {
  let material: IncidentMaterial
  let events: [EventMention]
  let drafts: [IncidentDraft]
  let times: ContiguousArray<TimeMention>
  let writer: EntityWriter
  private var syntax: Syntax { material.syntax }

  /// The mentions of events alone, for the examples.
  static func events(_ material: IncidentMaterial) -> [EventMention] {
    EventReader.mentions(scene(material))
  }

  /// The mentions of events and what became of them, for --explain.
  static func dump(_ material: IncidentMaterial) -> String {
    let scene = scene(material)
    let (events, hints, _) = EventReader.reading(scene)
    let claims = ClaimReader.claims(
      syntax: material.syntax, mentions: material.mentions, statements: material.statements)
    let (assembler, _) = assembled(scene, events, hints, claims)
    return EventDump.text(assembler)
  }

  /// The incidents of an article.
  ///
  /// - Parameters:
  ///   - material: What the other rooms found.
  ///   - offsets: The way back to Unicode scalars.
  /// - Returns: The incidents, main one first, and notices.
  static func incidents(_ material: IncidentMaterial, offsets: ScalarOffsets) -> IncidentReading {
    let scene = scene(material)
    let (events, hints, hasLooseDeed) = EventReader.reading(scene)
    // Claims and comments are those about incidents: most articles can have none.
    guard
      hasLooseDeed || events.contains(where: \.foundsIncident)
        || BlamedEvents.mayBe(events, hints)
    else { return IncidentReading() }
    let index = ClauseIndex(material.syntax, material.mentions, scene.names)
    let matches = FrameMatcher(index).matches()
    let claims = ClaimReader.claims(index, matches, material.statements)
    let comments = CommentReader.comments(index, matches)
    let (assembler, known) = assembled(scene, events, hints, claims)
    if assembler.drafts.isEmpty { return IncidentReading() }
    let room = IncidentRoom(
      material: material, events: known, drafts: assembler.drafts, times: scene.times,
      writer: EntityWriter(syntax: material.syntax, mentions: material.mentions, offsets: offsets))
    return room.assemble(claims, comments)
  }

  /// The incidents by the words of the article alone, or, where these make none, with what somebody is
  /// blamed for; and the mentions that they were made of.
  private static func assembled(
    _ scene: EventScene, _ events: [EventMention], _ hints: [EventMention],
    _ claims: [ClaimMention]
  ) -> (IncidentAssembler, [EventMention]) {
    let plain = IncidentAssembler.assembled(scene, events, claims)
    // "Am 11. Mai hatten Unbekannte eine Oberleitung abgeschnitten": one more of what was cut.
    let further = hints.filter { hint in
      hint.isConcrete && hint.phrase < 0 && scene.hasDay(inClause: hint.clause, within: 31)
        && EventRoles(scene: scene).isByCulprit(hint.clause)
        && plain.drafts.contains { $0.kind == hint.kind }
    }.map { hint in
      var deed = hint
      deed.strength = .deed
      return deed
    }
    if !further.isEmpty {
      let all = (events + further).sorted { $0.token < $1.token }
      return (IncidentAssembler.assembled(scene, all, claims), all)
    }
    guard plain.drafts.isEmpty,
      let found = BlamedEvents(scene: scene, claims: claims).mentions(events, hints)
    else { return (plain, events) }
    var assembler = IncidentAssembler.assembled(scene, found.mentions, claims)
    assembler.keep(withOneOf: found.blamed)
    return (assembler, found.mentions)
  }

  /// The words of the article as the rules of this room see them.
  static func scene(_ material: IncidentMaterial) -> EventScene {
    EventScene(
      material.syntax, times: material.times, published: material.published,
      mentions: material.mentions,
      skipping: { !material.skipped.isEmpty && material.skipped[$0] })
  }

  private func assemble(_ claims: [ClaimMention], _ comments: [CommentMention]) -> IncidentReading {
    var reading = IncidentReading()
    let owners = claims.map { owner(of: $0) }
    for (index, draft) in drafts.enumerated() {
      var incident = incident(draft, &reading.notices)
      let own = claims.indices.filter { owners[$0] == index }.map { claims[$0] }
      let writer = ClaimWriter(writer: self.writer)
      incident.claims = writer.claims(own, &reading.notices)
      if index == 0 { incident.responses = comments.map { writer.request($0) } }
      reading.incidents.append(incident)
    }
    return reading
  }

  // MARK: Claims

  /// The incident that a claim is about: the one whose mention it names, or the nearest before it
  /// in the paragraph, or the main one.
  private func owner(of claim: ClaimMention) -> Int? {
    let event = events.mention(at: claim.eventToken)
    if claim.needsEvent, event?.isConcrete != true { return nil }
    if claim.rule == "deed", !isByCulprit(claim), event == nil, !isToldOfIncident(claim) {
      return nil
    }
    if claim.stance == .reports || claim.rule == "deed", isElsewhere(claim) { return nil }
    if claim.eventToken >= 0 {
      for (index, draft) in drafts.enumerated()
      where draft.mentions.contains(where: { events[$0].token == claim.eventToken }) {
        return index
      }
    }
    let sentence = syntax.clauses[claim.clause].sentence
    let paragraph = syntax.sentences[sentence].paragraph
    var best: (token: Int, index: Int)?
    for (index, draft) in drafts.enumerated() {
      for number in draft.mentions {
        let mention = events[number]
        guard syntax.sentences[mention.sentence].paragraph == paragraph,
          mention.sentence <= sentence, mention.token > best?.token ?? -1
        else { continue }
        best = (mention.token, index)
      }
    }
    return best?.index ?? 0
  }

  /// Told by the article of something that does not count: of another time, a habit, a plan, a
  /// match.
  private func isElsewhere(_ claim: ClaimMention) -> Bool {
    guard let event = events.mention(at: claim.eventToken), !event.isConcrete,
      let reason = event.reason
    else { return false }
    if reason == .history, isOfKnownDay(claim) { return false }
    switch reason {
    case .history, .frequent, .generic, .definition, .planned, .exercise, .fiction, .sport:
      return true
    default: return false
    }
  }

  /// "In Ermittlerkreisen heißt es, gefeuert habe ein Kellner": somebody says who did it, right behind what
  /// happened.
  private func isToldOfIncident(_ claim: ClaimMention) -> Bool {
    guard claim.isOfForce, claim.source >= 0, claim.stance == .accuses || claim.stance == .suspects
    else {
      return false
    }
    let sentence = syntax.clauses[claim.clause].sentence
    return drafts.contains { draft in
      draft.mentions.contains {
        let mention = events[$0]
        return mention.strength == .deed && sentence - mention.sentence <= 1
          && sentence >= mention.sentence
          && syntax.sentences[sentence].paragraph == syntax.sentences[mention.sentence].paragraph
      }
    }
  }

  /// What hackers and robbers do is part of their deed, whatever the verb.
  private func isByCulprit(_ claim: ClaimMention) -> Bool {
    claim.attackers.contains {
      let lexeme = syntax.lexeme(syntax.phrases[$0].head)
      return lexeme.classes.contains(.culprit) && lexeme.nounClass.isPerson
    }
  }

  /// Told of the day of an incident, however long ago: the article remembers it.
  private func isOfKnownDay(_ claim: ClaimMention) -> Bool {
    material.times.contains { time in
      guard time.type == .date, let bounds = time.bounds,
        claim.tokens.contains(time.tokens.lowerBound),
        bounds.latest.dayNumber - bounds.earliest.dayNumber <= 31
      else { return false }
      return drafts.contains { IncidentAssembler.overlaps($0.day, bounds) }
    }
  }

  // MARK: Incident

  private func incident(_ draft: IncidentDraft, _ notices: inout [Notice]) -> Incident {
    var seen: Set<UInt64> = []
    var excerpts: [Excerpt] = []
    for number in draft.mentions {
      for token in [events[number].token, events[number].noun] where token >= 0 {
        guard seen.insert(syntax.tokens[token].hash).inserted else { continue }
        excerpts.append(writer.excerpt(token..<(token + 1)))
      }
    }
    var incident = Incident(kind: draft.kind, mentions: excerpts)
    incident.targets = entities(draft.targets)
    incident.places = entities(draft.places)
    let times = IncidentTimes(material: material, writer: writer, draft: draft, times: times)
    incident.date = times.date()
    if let date = incident.date, let reason = date.reason {
      let message =
        reason == TimeReason.noPublicationDate.rawValue
        ? "The day cannot be told without the date of publication; give it."
        : "The day of „\(date.text)“ cannot be told."
      notices.append(Notice(code: .unresolvedDate, message: message, span: date.span))
    }
    incident.begin = times.point(draft.begin)
    incident.end = times.point(draft.end, after: incident.begin)
    let durations = times.durations(incident.begin, incident.end)
    incident.duration = durations.first
    if !durations.isEmpty {
      let agreement = times.agreement(durations)
      incident.durations = DurationComparison(all: durations, agreement: agreement)
      if agreement == .conflict {
        notices.append(
          Notice(
            code: .durationConflict,
            message: "The durations of this incident do not agree; compare the passages.",
            span: durations.first?.span))
      }
    }
    incident.ongoing = draft.isOngoing ? true : nil
    return incident
  }

  private func entities(_ phrases: [Int]) -> [Entity] {
    var names: Set<String> = []
    var result: [Entity] = []
    for phrase in phrases.sorted() {
      let entity = writer.entity(phrase)
      if names.insert(entity.name).inserted { result.append(entity) }
    }
    return result
  }
}
