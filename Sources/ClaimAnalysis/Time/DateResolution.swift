// Room: Time. One date on the calendar. The calendar and the drafts may enter.

/// A date with its TIMEX3 value and the days that it may mean.
struct ResolvedDate: Sendable {
  var bounds: DateBounds?
  var value: String
  var basis: TimeBasis
  var anchor: Int?
  var weekday: Int?
  var status = TimeStatus.resolved
  var reason: TimeReason?

  init(_ bounds: DateBounds?, _ value: String, _ basis: TimeBasis, anchor: Int? = nil) {
    self.bounds = bounds
    self.value = value
    self.basis = basis
    self.anchor = anchor
  }

  static func open(_ value: String, _ reason: TimeReason, _ status: TimeStatus = .unresolved)
    -> ResolvedDate
  {
    var date = ResolvedDate(nil, value, .none)
    date.reason = reason
    date.status = status
    return date
  }

  func apply(to mention: inout TimeMention) {
    mention.value = value
    mention.basis = basis
    mention.anchor = anchor
    mention.weekday = weekday
    mention.status = status
    mention.reason = reason
  }
}

extension TimeResolver {
  /// The day of a date, as the words, the day of writing and the story give it.
  mutating func date(_ meaning: DateMeaning, _ token: Int) -> ResolvedDate {
    switch meaning {
    case .day(let day, let month, let year, let weekday):
      return self.day(day, month, year, weekday, token)
    case .month(let month, let year): return self.month(month, year, token)
    case .year(let year):
      return ResolvedDate(.years(year...year), DigitText.four(year), .explicit)
    case .years(let first, let last):
      return ResolvedDate(.years(first...last), DigitText.four(first), .explicit)
    case .weekday(let weekday, let reference): return self.weekday(weekday, reference, token)
    case .weekdayFromPublication(let weekday, let step):
      guard let published else {
        var date = ResolvedDate.open("XXXX-WXX-\(weekday)", .noPublicationDate)
        date.weekday = weekday
        return date
      }
      // What was written on a Wednesday may come out on Thursday.
      let day = published.adding(days: step)
      return weekdayDate(
        step > 0 ? day.next(weekday: weekday) : day.last(weekday: weekday), .publication, nil)
    case .weekdayOfWeek(let weekday, let step):
      guard let published else { return .open("XXXX-WXX-\(weekday)", .noPublicationDate) }
      let monday = published.adding(days: 1 - published.weekday + step * 7)
      return weekdayDate(monday.adding(days: weekday - 1), .publication, nil)
    case .fromPublication(let unit, let step): return fromPublication(unit, step, token)
    case .fromNarrative(let unit, let step): return fromNarrative(unit, step)
    case .season(let season, let year):
      return seasonal(year, token, "XXXX-" + Season.symbol(season)) { year in
        (Season.bounds(season, year), DigitText.four(year) + "-" + Season.symbol(season))
      }
    case .quarter(let quarter, let year):
      return seasonal(year, token, "XXXX-Q\(quarter)") { year in
        (
          .months((quarter * 3 - 2)...(quarter * 3), year), DigitText.four(year) + "-Q\(quarter)"
        )
      }
    case .half(let half, let year):
      return seasonal(year, token, "XXXX-H\(half)") { year in
        (.months((half * 6 - 5)...(half * 6), year), DigitText.four(year) + "-H\(half)")
      }
    case .holiday(let number, let year):
      let holiday = Holidays.shared.all[number]
      return seasonal(year, token, "XXXX-XX-XX") { year in
        let bounds = holiday.bounds(in: year)
        return (bounds, bounds.earliest.iso)
      }
    case .decade(let year):
      return ResolvedDate(.years(year...(year + 9)), "\(year / 10)", .explicit)
    case .century(let number):
      return ResolvedDate(
        .years((number * 100 - 100)...(number * 100 - 1)), DigitText.two(number - 1), .explicit)
    case .millennium(let number):
      return ResolvedDate(
        .years((number * 1000 - 1000)...(number * 1000 - 1)), "\(number - 1)", .explicit)
    case .centuryFromPublication(let step):
      guard let published else { return .open("XX", .noPublicationDate) }
      return date(.century(published.year / 100 + 1 + step), token)
    case .decadeFromPublication(let step):
      guard let published else { return .open("XXX", .noPublicationDate) }
      return date(.decade(published.year / 10 * 10 + step * 10), token)
    case .weekend(let reference): return weekend(reference, token)
    case .week(let week, let year):
      return seasonal(year, token, "XXXX-WXX") { year in
        (.week(week, year), DigitText.four(year) + "-W" + DigitText.two(week))
      }
    case .countedWeek(let number): return countedWeek(number)
    case .reference(let direction):
      let value = direction < 0 ? "PAST_REF" : direction == 0 ? "PRESENT_REF" : "FUTURE_REF"
      var date = ResolvedDate.open(value, .vague)
      date.status = .unresolved
      return date
    case .narrativeUnit(let unit): return narrativeUnit(unit, token)
    case .nightBefore(let inner): return date(inner, token)
    case .impossible: return .open("XXXX-XX-XX", .impossibleDate, .impossible)
    }
  }

  /// Past or coming, by the word before the date or else by the verb.
  func lean(_ token: Int) -> Tense {
    let tense = tenses.tense(at: token)
    guard token > 0 else { return tense }
    if tense != .past, isAfterEvent(token) { return .past }
    switch tokens[token - 1].hash {
    case DirectionWord.seit: return .past
    case DirectionWord.ab: return tense == .past ? .past : .future
    // "bis 31.12."; in "vom 3. bis 8. März" the begin says which year it is.
    case DirectionWord.bis where mentions.last?.tokens.upperBound != token - 1:
      return tense == .past ? .past : .future
    case DirectionWord.von, DirectionWord.vom: return opensSpan ? tense : .past
    default: return tense
    }
  }

  /// "Nach dem Anschlag am Montag wird …": the day of an event that is over.
  func isAfterEvent(_ token: Int) -> Bool {
    let first = sentences[sentence].tokens.lowerBound
    // Nothing but the noun phrase stands between: no comma, no verb of the main clause.
    var index = token - 1
    while index >= first, token - index <= 12 {
      guard tokens[index].isWord, !tenses.isFinite(index) else { return false }
      if tokens[index].hash == DirectionWord.nach {
        // "nach Berlin" is where, and "nach einem Streit" is when.
        return token > index + 1 && (index == first || !tokens[index + 1].isCapital)
      }
      index -= 1
    }
    return false
  }

  // MARK: Days and months

  func day(
    _ day: Int, _ month: Int, _ year: YearReference, _ weekday: Int?, _ token: Int
  ) -> ResolvedDate {
    let open = "XXXX-" + DigitText.two(month) + "-" + DigitText.two(day)
    var date: ResolvedDate
    if let (stated, basis) = self.stated(year) {
      guard let found = CalendarDate(year: stated, month: month, day: day) else {
        return .open(DigitText.four(stated) + open.dropFirst(4), .impossibleDate, .impossible)
      }
      date = ResolvedDate(DateBounds(found), found.iso, basis)
      if let weekday, found.weekday != weekday {
        date.status = .conflicting
        date.reason = .weekdayConflict
      }
    } else {
      guard let published else {
        var date = ResolvedDate.open(open, .yearMissing, .partial)
        date.weekday = weekday
        return date
      }
      let years = (published.year - 1)...(published.year + 1)
      var days = years.compactMap { CalendarDate(year: $0, month: month, day: day) }
      if let weekday {
        let fitting = days.filter { $0.weekday == weekday }
        if !fitting.isEmpty { days = fitting }
      }
      if let storyYear = storyYear(token),
        let found = CalendarDate(year: storyYear, month: month, day: day)
      {
        date = ResolvedDate(DateBounds(found), found.iso, .narrative, anchor: story?.mention)
      } else {
        guard let found = nearest(days.map { ($0, $0) }, token) else {
          return .open(open, .yearMissing, .partial)
        }
        date = ResolvedDate(DateBounds(found), found.iso, .publication)
        if let weekday, found.weekday != weekday {
          date.status = .conflicting
          date.reason = .weekdayConflict
        }
      }
    }
    date.weekday = weekday
    return date
  }

  func month(_ month: Int, _ year: YearReference, _ token: Int) -> ResolvedDate {
    if case .relative(let step) = year, abs(step) >= 100 || step == 0, let published {
      // "im vergangenen Mai": the last one, not the one of last year.
      if step != 0 {
        let this = CalendarDate.first(ofMonth: month, year: published.year)
        let last = CalendarDate.last(ofMonth: month, year: published.year)
        let shift = step < 0 ? (last < published ? 0 : -1) : (this > published ? 0 : 1)
        return ResolvedDate(
          .month(month, published.year + shift), monthValue(published.year + shift, month),
          .publication)
      }
    }
    return seasonal(year, token, "XXXX-" + DigitText.two(month)) { year in
      (.month(month, year), monthValue(year, month))
    }
  }

  func monthValue(_ year: Int, _ month: Int) -> String {
    DigitText.four(year) + "-" + DigitText.two(month)
  }

  /// The year that the words state, with what it rests on.
  func stated(_ year: YearReference) -> (Int, TimeBasis)? {
    switch year {
    case .none: return nil
    case .stated(let year): return (year, .explicit)
    case .relative(let step):
      let years = abs(step) >= 100 ? step / 100 : step
      return published.map { ($0.year + years, .publication) }
    case .narrative(let step):
      if let story { return (story.bounds.earliest.year + step, .narrative) }
      return published.map { ($0.year + step, .publication) }
    }
  }

  /// The year of the story, where an earlier year has just been told of.
  func storyYear(_ token: Int) -> Int? {
    guard let published, let story, story.hasYear, sentence - story.sentence <= 2,
      story.bounds.earliest.year == story.bounds.latest.year,
      story.bounds.earliest.year != published.year
    else { return nil }
    let tense = lean(token)
    let year = story.bounds.earliest.year
    if year < published.year { return tense == .past || tense == .unknown ? year : nil }
    return tense == .past ? nil : year
  }

  /// Something that comes once a year, with a year or with the one that fits best.
  func seasonal(
    _ year: YearReference, _ token: Int, _ open: String,
    _ inYear: (Int) -> (DateBounds, String)
  ) -> ResolvedDate {
    if let (stated, basis) = stated(year) {
      let (bounds, value) = inYear(stated)
      return ResolvedDate(bounds, value, basis)
    }
    if let storyYear = storyYear(token) {
      let (bounds, value) = inYear(storyYear)
      return ResolvedDate(bounds, value, .narrative, anchor: story?.mention)
    }
    guard let published else { return .open(open, .yearMissing, .partial) }
    let choices = ((published.year - 1)...(published.year + 1)).map(inYear)
    guard
      let bounds = nearest(choices.map { ($0.0.earliest, $0.0.latest) }, token),
      let choice = choices.first(where: { $0.0.earliest == bounds })
    else { return .open(open, .yearMissing, .partial) }
    return ResolvedDate(choice.0, choice.1, .publication)
  }

  /// The begin of the span that fits the tense best: the last one in the past, the next one for
  /// what is to come, the nearest one where the tense says nothing.
  func nearest(_ spans: [(CalendarDate, CalendarDate)], _ token: Int) -> CalendarDate? {
    guard let published else { return nil }
    let today = published.dayNumber
    var past: (date: CalendarDate, distance: Int)?
    var coming: (date: CalendarDate, distance: Int)?
    for (first, last) in spans {
      if first.dayNumber <= today, last.dayNumber >= today { return first }
      if last.dayNumber < today {
        past = (first, today - last.dayNumber)
      } else if coming == nil {
        coming = (first, first.dayNumber - today)
      }
    }
    guard let past else { return coming?.date }
    guard let coming else { return past.date }
    switch lean(token) {
    case .past: return coming.distance * 6 < past.distance ? coming.date : past.date
    case .future: return past.distance <= 3 ? past.date : coming.date
    case .present: return coming.distance <= past.distance + 60 ? coming.date : past.date
    case .unknown: return coming.distance < past.distance ? coming.date : past.date
    }
  }
}

/// Words before a date that say whether it lies in the past.
enum DirectionWord {
  static let ab = FoldedHash.of("ab")
  static let bis = FoldedHash.of("bis")
  static let vom = FoldedHash.of("vom")
  static let nach = FoldedHash.of("nach")
  static let von = FoldedHash.of("von")
  static let seit = FoldedHash.of("seit")
}
