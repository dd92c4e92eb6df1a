// Room: Time. Weekdays, weeks and units counted from a day. The calendar and the drafts may enter.

extension TimeResolver {
  // MARK: Weekdays and weeks

  func weekday(_ weekday: Int, _ reference: WeekdayReference, _ token: Int) -> ResolvedDate {
    if reference == .following, let story, story.isDay {
      let day = story.bounds.latest.adding(days: 1).next(weekday: weekday)
      return weekdayDate(day, .narrative, story.mention)
    }
    if reference == .preceding, let story, story.isDay {
      let day = story.bounds.earliest.adding(days: -1).last(weekday: weekday)
      return weekdayDate(day, .narrative, story.mention)
    }
    guard let published else {
      var date = ResolvedDate.open("XXXX-WXX-\(weekday)", .noPublicationDate)
      date.weekday = weekday
      return date
    }
    let day: CalendarDate
    switch reference {
    case .last: day = published.adding(days: -1).last(weekday: weekday)
    case .next, .following: day = published.adding(days: 1).next(weekday: weekday)
    case .this, .plain, .preceding:
      switch lean(token) {
      case .past: day = published.last(weekday: weekday)
      case .unknown:
        day =
          reference == .this ? published.next(weekday: weekday) : published.last(weekday: weekday)
      case .future, .present: day = published.next(weekday: weekday)
      }
    }
    return weekdayDate(day, .publication, nil)
  }

  func weekdayDate(_ day: CalendarDate, _ basis: TimeBasis, _ anchor: Int?) -> ResolvedDate {
    var date = ResolvedDate(DateBounds(day), day.iso, basis, anchor: anchor)
    date.weekday = day.weekday
    return date
  }

  func weekend(_ reference: WeekdayReference, _ token: Int) -> ResolvedDate {
    guard let published else { return .open("XXXX-WXX-WE", .noPublicationDate) }
    let monday = published.adding(days: 1 - published.weekday)
    var step = 0
    switch reference {
    case .last: step = published.weekday >= 6 ? -1 : -1
    case .next: step = published.weekday >= 6 ? 1 : 0
    case .following: step = 1
    case .this: step = 0
    case .plain, .preceding:
      let isOver = lean(token) == .past || lean(token) == .unknown
      step = isOver && published.weekday <= 5 ? -1 : 0
    }
    let saturday = monday.adding(days: 5 + step * 7)
    return ResolvedDate(
      DateBounds(saturday, saturday.adding(days: 1)), weekValue(saturday) + "-WE", .publication)
  }

  func weekValue(_ day: CalendarDate) -> String {
    let (year, week) = day.isoWeek
    return DigitText.four(year) + "-W" + DigitText.two(week)
  }

  mutating func countedWeek(_ number: Int) -> ResolvedDate {
    if firstWeek == nil {
      guard let day = story?.bounds.earliest ?? published else {
        return .open("XXXX-WXX", .noAnchor)
      }
      let monday = day.adding(days: 1 - day.weekday)
      firstWeek = DateBounds(monday, monday.adding(days: 6))
    }
    guard let first = firstWeek else { return .open("XXXX-WXX", .noAnchor) }
    let monday = first.earliest.adding(days: (number - 1) * 7)
    return ResolvedDate(
      DateBounds(monday, monday.adding(days: 6)), weekValue(monday), .narrative,
      anchor: story?.mention)
  }

  // MARK: So many units from a day

  func fromPublication(_ unit: TimeUnit, _ step: Int, _ token: Int) -> ResolvedDate {
    if unit == .day, step == 0, isNowadays(token) { return .open("PRESENT_REF", .vague) }
    guard let published else {
      return .open(unit == .day && step == 0 ? "PRESENT_REF" : open(unit), .noPublicationDate)
    }
    return shiftedDate(DateBounds(published), unit, step, .publication, nil)
  }

  func open(_ unit: TimeUnit) -> String {
    switch unit {
    case .week: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .half: "XXXX-HX"
    case .year: "XXXX"
    default: "XXXX-XX-XX"
    }
  }

  func fromNarrative(_ unit: TimeUnit, _ step: Int) -> ResolvedDate {
    if let story { return shiftedDate(story.bounds, unit, step, .narrative, story.mention) }
    guard let published else { return .open(open(unit), .noAnchor) }
    return shiftedDate(DateBounds(published), unit, step, .publication, nil)
  }

  func shiftedDate(
    _ bounds: DateBounds, _ unit: TimeUnit, _ step: Int, _ basis: TimeBasis, _ anchor: Int?
  ) -> ResolvedDate {
    let moved = shifted(bounds, unit, step)
    let day = moved.earliest
    let value: String
    switch unit {
    case .week: value = weekValue(day)
    case .weekend: value = weekValue(day) + "-WE"
    case .month: value = monthValue(day.year, day.month)
    case .quarter: value = DigitText.four(day.year) + "-Q\((day.month + 2) / 3)"
    case .half: value = DigitText.four(day.year) + "-H\(day.month <= 6 ? 1 : 2)"
    case .year: value = DigitText.four(day.year)
    default: value = moved.earliest == moved.latest ? day.iso : monthOrYear(moved)
    }
    return ResolvedDate(moved, value, basis, anchor: anchor)
  }

  func monthOrYear(_ bounds: DateBounds) -> String {
    let (first, last) = (bounds.earliest, bounds.latest)
    if first.year == last.year, first.month == last.month {
      return monthValue(first.year, first.month)
    }
    return first.year == last.year ? DigitText.four(first.year) : "XXXX-XX-XX"
  }

  /// The unit around a day, moved by so many units.
  func shifted(_ bounds: DateBounds, _ unit: TimeUnit, _ step: Int) -> DateBounds {
    let day = bounds.earliest
    switch unit {
    case .week:
      let monday = day.adding(days: 1 - day.weekday + step * 7)
      return DateBounds(monday, monday.adding(days: 6))
    case .weekend:
      let saturday = day.adding(days: 6 - day.weekday + step * 7)
      return DateBounds(saturday, saturday.adding(days: 1))
    case .month:
      let first = CalendarDate.first(ofMonth: day.month, year: day.year).adding(months: step)
      return .month(first.month, first.year)
    case .quarter:
      let first = CalendarDate.first(ofMonth: (day.month - 1) / 3 * 3 + 1, year: day.year)
        .adding(months: step * 3)
      return .months(first.month...(first.month + 2), first.year)
    case .half:
      let first = CalendarDate.first(ofMonth: day.month <= 6 ? 1 : 7, year: day.year)
        .adding(months: step * 6)
      return .months(first.month...(first.month + 5), first.year)
    case .year: return .years((day.year + step)...(day.year + step))
    default:
      return DateBounds(bounds.earliest.adding(days: step), bounds.latest.adding(days: step))
    }
  }

  func narrativeUnit(_ unit: TimeUnit, _ token: Int) -> ResolvedDate {
    if unit != .week, let story, story.hasYear, sentence - story.sentence <= 2,
      unit == .year || story.bounds.latest.dayNumber - story.bounds.earliest.dayNumber < 32
    {
      return shiftedDate(story.bounds, unit, 0, .narrative, story.mention)
    }
    guard let published else { return .open(open(unit), .noPublicationDate) }
    return shiftedDate(DateBounds(published), unit, 0, .publication, nil)
  }

  /// "heute" as "nowadays".
  func isNowadays(_ token: Int) -> Bool {
    let before = token > 0 ? tokens[token - 1].hash : 0
    if before == DirectionWord.bis || before == DirectionWord.von || before == DirectionWord.seit {
      return true
    }
    if usesDays || hasClock { return false }
    switch lean(token) {
    case .past, .future: return false
    default: return true
    }
  }
}
