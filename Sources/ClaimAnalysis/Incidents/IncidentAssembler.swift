// Room: Incidents. Joins the mentions of one event and keeps apart those of others.
// May enter: grammar, times.

/// Joins mentions to incidents: same family, same day, told on.
struct IncidentAssembler {
  let scene: EventScene
  let mentions: [EventMention]
  /// Where somebody says who did it: a claim of responsibility, an accusation, a suspicion.
  let attributions: [ClaimMention]
  /// Where somebody denies having done what a word names.
  let denials: [ClaimMention]
  /// Where the article says who did what a word names.
  let authors: [ClaimMention]
  private(set) var drafts: [IncidentDraft] = []
  /// What was dropped, and why.
  private(set) var dropped: [(draft: IncidentDraft, reason: DraftDoubt)] = []
  /// The incident that the text speaks of at the moment.
  private var current = 0
  private var paragraph = -1
  var syntax: Syntax { scene.syntax }

  static func assembled(
    _ scene: EventScene, _ mentions: [EventMention], _ claims: [ClaimMention] = []
  ) -> IncidentAssembler {
    var assembler = IncidentAssembler(
      scene: scene, mentions: mentions, attributions: claims.filter(\.isAttribution),
      denials: claims.filter { $0.about == .attacker && $0.stance == .denies },
      authors: claims.filter {
        $0.about == .attacker && $0.stance != .denies && !$0.isTitle
      })
    assembler.join()
    assembler.sift()
    assembler.order()
    for index in assembler.drafts.indices { assembler.complete(index) }
    return assembler
  }

  private init(
    scene: EventScene, mentions: [EventMention], attributions: [ClaimMention],
    denials: [ClaimMention], authors: [ClaimMention]
  ) {
    self.scene = scene
    self.mentions = mentions
    self.attributions = attributions
    self.denials = denials
    self.authors = authors
  }

  // MARK: Joining

  private mutating func join() {
    var waiting: [Int] = []
    for (number, mention) in mentions.enumerated() where mention.isConcrete {
      if scene.paragraphs[mention.sentence] != paragraph {
        paragraph = scene.paragraphs[mention.sentence]
      }
      guard mention.foundsIncident else {
        if drafts.isEmpty { waiting.append(number) } else { attachPoint(number) }
        continue
      }
      found(number)
      if drafts.count == 1, !waiting.isEmpty {
        for early in waiting { attach(early, to: 0) }
        waiting = []
      }
    }
  }

  private mutating func attachPoint(_ number: Int) {
    let mention = mentions[number]
    let day = day(of: mention)
    if let day, let same = drafts.firstIndex(where: { Self.overlaps($0.day, day) }) {
      attach(number, to: same)
      return
    }
    if mention.strength == .harm || !mention.isDefinite, let day, let known = drafts[current].day,
      !Self.overlaps(known, day)
    {
      return
    }
    attach(number, to: current)
  }

  private mutating func found(_ number: Int) {
    let mention = mentions[number]
    let family = EventFamily(mention.kind)
    let day = day(of: mention)
    if drafts.isEmpty {
      open(number, family, day)
      return
    }
    // The incident of that name or the one spoken of last, then the others from the first on.
    let nearest = namesake(mention) ?? current
    let order = [nearest] + drafts.indices.filter { $0 != nearest }
    for index in order {
      let draft = drafts[index]
      let sameFamily = mention.isOpenKind || draft.family.agrees(with: family)
      guard sameFamily else { continue }
      if let day, let known = draft.day {
        if Self.overlaps(known, day), !isAtAnotherHour(mention, draft), !isElsewhere(mention, draft)
        {
          attach(number, to: index)
          return
        }
        continue
      }
      if day != nil, isNewStory(mention, draft) { continue }
      if hasOwnVictim(mention, draft) || isAnotherStrike(mention, draft)
        || isLongBefore(mention, draft) || isOtherDeed(mention, draft)
        || isNewReferent(mention, draft) || isElsewhere(mention, draft)
      {
        continue
      }
      attach(number, to: index)
      return
    }
    guard opensOwn(mention, day) else { return }
    open(number, family, day)
  }

  /// "Der Luftangriff …": the incident that was called so, although another was told of since.
  private func namesake(_ mention: EventMention) -> Int? {
    guard mention.isDefinite, mention.phrase >= 0, !mention.isOpenKind,
      mention.strength == .deed, drafts.count > 1
    else {
      return nil
    }
    let lexeme = syntax.word(mention.token).lexeme
    guard lexeme.isKnown else { return nil }
    return drafts.indices.filter { index in
      drafts[index].mentions.contains {
        mentions[$0].phrase >= 0 && syntax.word(mentions[$0].token).lexeme == lexeme
      }
    }.max {
      (drafts[$0].mentions.last ?? -1, $0) < (drafts[$1].mentions.last ?? -1, $1)
    }
  }

  /// Whether a mention that fits no known incident is told well enough to be one.
  private func opensOwn(_ mention: EventMention, _ day: DateBounds?) -> Bool {
    let clause = syntax.clauses[mention.clause]
    guard clause.finite >= 0 || clause.kind == .fragment else { return false }
    if mention.strength == .effect {
      return mention.isAsserted && (day != nil || scene.clause(mention.clause, has: .another))
    }
    // "Auch neun Dörfer seien bombardiert worden": told by a party, but told.
    if scene.isWar, mention.phrase < 0, clause.mood == .subjunctive1, !mention.targets.isEmpty {
      return true
    }
    return mention.isAsserted || day != nil || mention.targets.contains { isNamedPerson($0) }
  }

  private mutating func open(_ number: Int, _ family: EventFamily, _ day: DateBounds?) {
    var draft = IncidentDraft(kind: mentions[number].kind, family: family, day: day)
    draft.firstSentence = mentions[number].sentence
    drafts.append(draft)
    attach(number, to: drafts.count - 1)
  }

  private mutating func attach(_ number: Int, to index: Int) {
    let mention = mentions[number]
    drafts[index].mentions.append(number)
    if mention.strength == .deed { drafts[index].hasDeed = true }
    if scene.titleSentences.contains(mention.sentence) { drafts[index].isInTitle = true }
    if drafts[index].day == nil { drafts[index].day = day(of: mention) }
    if drafts[index].family == .other || drafts[index].family == .disruption,
      mention.strength == .deed, !mention.isOpenKind
    {
      drafts[index].family = EventFamily(mention.kind)
    }
    for target in mention.targets where !drafts[index].targets.contains(target) {
      drafts[index].targets.append(target)
    }
    for place in mention.places where !drafts[index].places.contains(place) {
      drafts[index].places.append(place)
    }
    current = index
  }

  // MARK: Sifting

  /// Drops all incidents that none of these words names.
  mutating func keep(withOneOf tokens: Set<Int>) {
    let blamed = drafts.filter { $0.mentions.contains { tokens.contains(mentions[$0].token) } }
    // "Am Montag fiel das Stellwerk aus": what it is one more of.
    drafts = drafts.filter { draft in
      draft.mentions.contains { tokens.contains(mentions[$0].token) }
        || isCentral(draft) && draft.day != nil
          && blamed.contains { $0.kind == draft.kind && $0.day != draft.day }
    }
  }

  /// Drops what no attack is named for, and what is mentioned in passing only.
  private mutating func sift() {
    for index in drafts.indices { drafts[index].mentions.sort() }
    var kept: [IncidentDraft] = []
    let central = drafts.indices.filter {
      isCentral(drafts[$0]) && doubt(drafts[$0], besideCentral: false) == nil
    }
    for (index, draft) in drafts.enumerated() {
      if let reason = doubt(draft, besideCentral: central.contains { $0 != index }) {
        dropped.append((draft, reason))
      } else {
        kept.append(draft)
      }
    }
    drafts = kept
  }

  // MARK: Order

  private mutating func order() {
    let lead = scene.leadEnd
    drafts.sort { Self.weight($0, lead) > Self.weight($1, lead) }
  }

  private static func weight(_ draft: IncidentDraft, _ leadEnd: Int) -> Int {
    (draft.isInTitle ? 1000 : 0) + (draft.firstSentence < leadEnd ? 300 : 0)
      - draft.firstSentence * 5 + draft.mentions.count * 4 + (draft.hasDeed ? 20 : 0)
  }

  /// "Wer am Dienstag … Um 8 Uhr war die Seite gestört": the day that the hour was counted from.
  private mutating func inheritDay(_ index: Int) {
    guard drafts[index].date == nil, let begin = drafts[index].begin,
      scene.times[begin].basis == .narrative, let anchor = scene.times[begin].anchor,
      scene.times.indices.contains(anchor), IncidentDates(scene: scene).isDay(anchor),
      syntax.sentence(ofToken: scene.times[begin].tokens.lowerBound)
        <= syntax.sentence(ofToken: scene.times[anchor].tokens.lowerBound) + 1
    else { return }
    drafts[index].date = anchor
  }

  /// "Am selben Abend", "zeitgleich": the day of the main incident.
  private mutating func takeMainDay(_ index: Int) {
    guard index > 0, drafts[index].date == nil, drafts[0].date != nil,
      let first = drafts[index].mentions.first
    else { return }
    let clause = mentions[first].clause
    guard mentions[first].phrase < 0, isLaterThatDay(clause) || isAtOnce(clause) else { return }
    drafts[index].date = drafts[0].date
    drafts[index].dateIsInherited = true
  }

  private mutating func complete(_ index: Int) {
    drafts[index].kind = IncidentKinds.kind(of: drafts[index], mentions, scene)
    // Sentences that speak of other incidents only.
    var foreign: Set<Int> = []
    for other in drafts.indices where other != index {
      for number in drafts[other].mentions { foreign.insert(mentions[number].sentence) }
    }
    for number in drafts[index].mentions { foreign.remove(mentions[number].sentence) }
    IncidentDates(scene: scene).choose(
      for: &drafts[index], mentions, isMain: index == 0, foreign: foreign)
    IncidentClock(scene: scene).choose(
      for: &drafts[index], mentions, isMain: index == 0, foreign: foreign)
    inheritDay(index)
    takeMainDay(index)
    var durations = IncidentDurations(scene: scene)
    durations.choose(for: &drafts[index], mentions, isMain: index == 0, foreign: foreign)
  }
}
