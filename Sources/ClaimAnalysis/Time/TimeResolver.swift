// Room: Time. Puts expressions on the calendar. The calendar, the drafts and a tense lookup may enter.

/// Resolves drafts in the order of the text against the day of writing and the day told of.
struct TimeResolver {
  /// What an earlier expression left behind for later ones.
  struct Story {
    var bounds: DateBounds
    /// The mention.
    var mention: Int
    var sentence: Int
    /// A single day, as opposed to months or years.
    var isDay: Bool { bounds.earliest == bounds.latest }
    /// The year was in the words.
    var hasYear: Bool
  }

  /// The day of writing.
  let published: CalendarDate?
  let assumedZone: TimeZoneName?
  let sentences: ContiguousArray<Sentence>
  let tokens: ContiguousArray<Token>
  let tenses: ClauseTenses

  var mentions: ContiguousArray<TimeMention> = []
  /// The last date of the story.
  var story: Story?
  /// The week that counted weeks start from.
  var firstWeek: DateBounds?
  var sentence = 0
  /// The article reports from day to day.
  var usesDays = false
  /// A clock time stands right behind the expression at hand.
  var hasClock = false
  /// The expression at hand begins a span.
  var opensSpan = false
  /// The part of the day that stands beside the clock time at hand.
  var partBeside: PartOfDay?

  init(
    published: CalendarDate?, assumedZone: TimeZoneName?, tokens: ContiguousArray<Token>,
    sentences: ContiguousArray<Sentence>, tenses: ClauseTenses
  ) {
    self.published = published
    self.assumedZone = assumedZone
    self.tokens = tokens
    self.sentences = sentences
    self.tenses = tenses
  }

  mutating func resolve(_ drafts: ContiguousArray<TimeDraft>) -> ContiguousArray<TimeMention> {
    mentions.reserveCapacity(drafts.count)
    usesDays = reportsByDay(drafts)
    for (index, draft) in drafts.enumerated() {
      advance(to: draft.tokens.lowerBound)
      hasClock = false
      opensSpan = draft.opensSpan
      if index + 1 < drafts.count,
        drafts[index + 1].tokens.lowerBound - draft.tokens.upperBound <= 3,
        case .clock = drafts[index + 1].meaning
      {
        hasClock = true
      }
      partBeside = partBeside(index, drafts)
      mentions.append(mention(draft))
      pair(index, drafts)
    }
    return mentions
  }

  private mutating func advance(to token: Int) {
    while sentence + 1 < sentences.count, sentences[sentence].tokens.upperBound <= token {
      sentence += 1
    }
  }

  /// Whether the article reports from day to day, so that "heute" is a day and not an age: it says
  /// "gestern", or it names weekdays and hours densely.
  private func reportsByDay(_ drafts: ContiguousArray<TimeDraft>) -> Bool {
    var days = 0
    for draft in drafts {
      switch draft.meaning {
      case .date(.fromPublication(.day, let step)), .part(_, .fromPublication(.day, let step)?):
        if step < 0 { return true }
      case .date(.weekday), .part(_, .weekday?), .clock, .date(.weekdayFromPublication): days += 1
      default: break
      }
    }
    return days > 0 && days * Self.tokensPerDay >= tokens.count
  }

  /// One weekday or hour in so many tokens makes a report by day.
  private static let tokensPerDay = 110

  /// Joins the begin of a span with its end.
  private mutating func pair(_ index: Int, _ drafts: ContiguousArray<TimeDraft>) {
    guard index > 0, drafts[index - 1].opensSpan,
      drafts[index].tokens.lowerBound - drafts[index - 1].tokens.upperBound <= 3,
      mentions[index - 1].type == mentions[index].type
    else { return }
    mentions[index - 1].partner = index
    mentions[index - 1].isBegin = true
    mentions[index].partner = index - 1
    inheritZone(from: index, to: index - 1)
    inheritZone(from: index - 1, to: index)
  }

  /// "von 9 bis 11 Uhr GMT": one label counts for both ends.
  private mutating func inheritZone(from source: Int, to target: Int) {
    guard let clock = mentions[source].clock, clock.zoneBasis == .explicit,
      mentions[target].clock?.zoneBasis != .explicit
    else { return }
    mentions[target].clock?.zone = clock.zone
    mentions[target].clock?.zoneBasis = .inherited
    mentions[target].clock?.zoneRange = clock.zoneRange
    mentions[target].clock?.offsetMinutes = clock.offsetMinutes
    mentions[target].clock?.zoneConflict = clock.zoneConflict
  }

  // MARK: One expression

  private mutating func mention(_ draft: TimeDraft) -> TimeMention {
    let range = ByteRange(
      lower: Int(tokens[draft.tokens.lowerBound].start),
      upper: Int(tokens[draft.tokens.upperBound - 1].end))
    var mention = TimeMention(
      tokens: draft.tokens, range: range, type: .date, value: "", mod: draft.mod)
    switch draft.meaning {
    case .date(let meaning):
      let date = date(meaning, draft.tokens.lowerBound)
      date.apply(to: &mention)
      mention.bounds = date.bounds?.part(draft.mod)
      // "kämpfen seit 1967": where a state began, and not what the article tells of.
      if case .year = meaning, draft.tokens.lowerBound > 0,
        tokens[draft.tokens.lowerBound - 1].hash == DirectionWord.seit
      {
        break
      }
      remember(date, meaning)
    case .part(let part, let day):
      mention.type = .time
      mention.part = part
      resolvePart(part, day, draft, &mention)
    case .clock(let reading, let day):
      mention.type = .time
      resolveClock(reading, day, draft, &mention)
    case .impossibleClock(let hour, let minute):
      mention.type = .time
      mention.value = "T" + DigitText.two(hour) + ":" + DigitText.two(minute)
      mention.status = .impossible
      mention.reason = .impossibleTime
    case .duration(let extent):
      mention.type = .duration
      mention.extent = extent
      mention.value = extent.iso8601
    case .step(let extent, let amount, let unit):
      mention.type = .duration
      mention.extent = extent
      mention.value = extent.iso8601
      step(amount, unit, &mention)
    case .habit(let part):
      let tense = tenses.tense(at: draft.tokens.lowerBound)
      let isTold = story.map { $0.isDay && sentence - $0.sentence <= 2 } ?? false
      if part != .night, isTold, tense == .past || tense == .present {
        mention.type = .time
        mention.part = part
        resolvePart(part, nil, draft, &mention)
      } else {
        mention.type = .set
        mention.value = "XXXX-XX-XXT" + part.symbol
      }
    case .set(let value):
      mention.type = .set
      mention.value = value
    }
    return mention
  }

  /// "zwei Tage später": where it leads to, kept beside the length.
  private mutating func step(_ amount: Int, _ unit: TimeUnit, _ mention: inout TimeMention) {
    guard let story, !unit.isClock else { return }
    let bounds = shifted(story.bounds, unit, amount)
    mention.bounds = bounds
    mention.anchor = story.mention
    mention.basis = .narrative
    self.story = Story(
      bounds: bounds, mention: mentions.count, sentence: sentence, hasYear: story.hasYear)
  }

  mutating func remember(_ date: ResolvedDate, _ meaning: DateMeaning) {
    guard let bounds = date.bounds else { return }
    switch meaning {
    case .reference, .holiday: return
    case .century, .millennium, .decade, .centuryFromPublication, .decadeFromPublication: return
    case .countedWeek: return
    case .day: firstWeek = nil
    default: break
    }
    story = Story(
      bounds: bounds, mention: mentions.count, sentence: sentence,
      hasYear: date.basis == .explicit || (date.basis == .narrative && story?.hasYear == true))
  }
}
