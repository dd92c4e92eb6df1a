// Room: Time. Clock times and parts of the day, put on the day that they are of. The drafts and a tense
// lookup may enter.

extension TimeResolver {
  /// "am Abend gegen acht Uhr", "um neun Uhr am Abend": close before it, or right behind it.
  func partBeside(_ index: Int, _ drafts: ContiguousArray<TimeDraft>) -> PartOfDay? {
    guard case .clock = drafts[index].meaning else { return nil }
    let own = drafts[index].tokens
    if index > 0, own.lowerBound - drafts[index - 1].tokens.upperBound <= 3,
      drafts[index - 1].tokens.lowerBound >= sentences[sentence].tokens.lowerBound
    {
      switch drafts[index - 1].meaning {
      case .part(let part, _), .habit(let part): return part
      default: break
      }
    }
    if index + 1 < drafts.count, drafts[index + 1].tokens.lowerBound - own.upperBound <= 1,
      case .part(let part, _) = drafts[index + 1].meaning
    {
      return part
    }
    return nil
  }

  /// The day that a time without a day belongs to: the last one of the story if it is near.
  ///
  /// A listing without a verb does not carry a story on.
  func dayAtHand(_ token: Int) -> (day: CalendarDate, basis: TimeBasis, anchor: Int?)? {
    if let story, story.isDay, sentence - story.sentence <= 6,
      published == nil || story.sentence == sentence || tenses.tense(at: token) != .unknown
    {
      return (story.bounds.earliest, .narrative, story.mention)
    }
    guard let published else { return nil }
    return (published, .publication, nil)
  }

  mutating func resolvePart(
    _ part: PartOfDay, _ meaning: DateMeaning?, _ draft: TimeDraft, _ mention: inout TimeMention
  ) {
    let suffix = "T" + part.symbol
    var meaning = meaning
    // "heute Nacht haben …": the night that is over.
    if part == .night, case .fromPublication(.day, 0)? = meaning,
      tenses.tense(at: draft.tokens.lowerBound) == .past
    {
      meaning = .nightBefore(.fromPublication(.day, 0))
    }
    // "In der Nacht zum Samstag … In der Nacht davor": one night earlier.
    if part == .night, case .fromNarrative(.day, -1)? = meaning, let story,
      mentions.indices.contains(story.mention), mentions[story.mention].isNightBetween
    {
      meaning = .nightBefore(.fromNarrative(.day, -1))
    }
    if case .nightBefore(let last)? = meaning {
      let date = date(last, draft.tokens.lowerBound)
      date.apply(to: &mention)
      mention.isNightBetween = true
      guard let bounds = date.bounds else {
        mention.value = date.value + suffix
        return
      }
      let evening = bounds.earliest.adding(days: -1)
      mention.bounds = DateBounds(evening, bounds.latest)
      mention.value = evening.iso + suffix
      remember(ResolvedDate(DateBounds(bounds.latest), bounds.latest.iso, date.basis), last)
      return
    }
    if let meaning {
      hasClock = true
      let date = date(meaning, draft.tokens.lowerBound)
      date.apply(to: &mention)
      mention.bounds = date.bounds
      mention.value = date.value + suffix
      if date.value.utf8.count < 10 { mention.value = "XXXX-XX-XX" + suffix }
      remember(date, meaning)
    } else if let (day, basis, anchor) = dayAtHand(draft.tokens.lowerBound) {
      mention.value = day.iso + suffix
      mention.bounds = DateBounds(day)
      mention.basis = basis
      mention.anchor = anchor
    } else {
      mention.value = "XXXX-XX-XX" + suffix
      mention.status = .partial
      mention.reason = .noPublicationDate
    }
    if part == .midnight, closesSpan(draft), let midnight = ClockTime(0) {
      var reading = ClockReading(time: midnight)
      if let assumedZone {
        reading.zone = assumedZone
        reading.zoneBasis = .assumed
      }
      mention.clock = reading
    }
    if part == .night, let bounds = mention.bounds, bounds.earliest == bounds.latest {
      let day = bounds.earliest
      // "In der Nacht ist ein Lager getroffen worden", where no other day is told: the last one.
      let isOver =
        meaning == nil && mention.basis == .publication
        && tenses.tense(at: draft.tokens.lowerBound) == .past
      mention.bounds =
        isOver ? DateBounds(day.adding(days: -1), day) : DateBounds(day, day.adding(days: 1))
    }
  }

  /// "zwischen 22.30 Uhr und Mitternacht": the end of what a clock time begins.
  private func closesSpan(_ draft: TimeDraft) -> Bool {
    guard let last = mentions.last, last.clock != nil else { return false }
    return draft.tokens.lowerBound - last.tokens.upperBound <= 2
  }

  mutating func resolveClock(
    _ reading: ClockReading, _ meaning: DateMeaning?, _ draft: TimeDraft,
    _ mention: inout TimeMention
  ) {
    var reading = reading
    if let partBeside { reading.time = reading.time.read(as: partBeside) }
    var day: CalendarDate?
    if let (atHand, basis, anchor) = dayAtHand(draft.tokens.lowerBound) {
      day = atHand
      mention.basis = basis
      mention.anchor = anchor
    } else {
      mention.status = .partial
      mention.reason = .noPublicationDate
    }
    if reading.zone == nil, let assumedZone {
      reading.zone = assumedZone
      reading.zoneBasis = .assumed
    }
    if let zone = reading.zone {
      reading.offsetMinutes = zone.offset(on: day, at: reading.time)
      if let day { reading.zoneConflict = zone.contradicts(day, at: reading.time) }
    }
    mention.clock = reading
    mention.bounds = day.map { DateBounds($0) }
    mention.value = (day?.iso ?? "") + reading.time.iso
  }
}
