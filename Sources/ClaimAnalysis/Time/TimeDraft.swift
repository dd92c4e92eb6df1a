// Room: Time. What the words of an expression say, before they are put on the calendar.

/// A year as the words give it.
enum YearReference: Sendable, Hashable {
  case none
  case stated(Int)
  /// Years from the year of writing ("vorigen Jahres").
  case relative(Int)
  /// The year that the article speaks of ("desselben Jahres").
  case narrative(Int)
}

/// How a weekday is pinned down.
enum WeekdayReference: Sendable, Hashable {
  case plain
  case last
  /// "diesen Donnerstag"
  case this
  case next
  /// The first one after the day that the article speaks of.
  case following
  /// "am Mittwoch zuvor": the last one before the day that the article speaks of.
  case preceding
}

/// What a date says.
indirect enum DateMeaning: Sendable, Hashable {
  case day(Int, month: Int, year: YearReference, weekday: Int?)
  case month(Int, YearReference)
  case year(Int)
  /// A season that runs over the new year, or two years ("2014/15").
  case years(Int, Int)
  case weekday(Int, WeekdayReference)
  /// "Freitag vergangener Woche": a weekday of the week so many weeks from that of writing.
  case weekdayOfWeek(Int, Int)
  /// So many units from the day of writing.
  case fromPublication(TimeUnit, Int)
  /// "am gestrigen Dienstag": a weekday so many days from the day of writing.
  case weekdayFromPublication(Int, Int)
  /// So many units from the day that the article speaks of.
  case fromNarrative(TimeUnit, Int)
  case season(Int, YearReference)
  case quarter(Int, YearReference)
  case half(Int, YearReference)
  /// The first year of it.
  case decade(Int)
  /// Counted: 19 is the nineteenth.
  case century(Int)
  case millennium(Int)
  case centuryFromPublication(Int)
  case decadeFromPublication(Int)
  case weekend(WeekdayReference)
  case holiday(Int, YearReference)
  case week(Int, YearReference)
  /// "in der dritten Woche" of what the article tells.
  case countedWeek(Int)
  /// PAST_REF, PRESENT_REF, FUTURE_REF: -1, 0, 1.
  case reference(Int)
  /// The end of a unit of the narrative: "Ende des Jahres".
  case narrativeUnit(TimeUnit)
  /// A night that ends on that day.
  case nightBefore(DateMeaning)
  case impossible
}

/// What an expression says.
enum TimeMeaning: Sendable {
  case date(DateMeaning)
  case part(PartOfDay, DateMeaning?)
  case clock(ClockReading, DateMeaning?)
  case impossibleClock(hour: Int, minute: Int)
  case duration(TimeExtent)
  case set(String)
  /// "Abends" at the head of a sentence: of the day told of, or every day.
  case habit(PartOfDay)
  /// A duration that a later step counts from somewhere ("drei Stunden später").
  case step(TimeExtent, amount: Int, unit: TimeUnit)
}

/// An expression that was found and is not yet resolved.
struct TimeDraft: Sendable {
  var tokens: Range<Int>
  var meaning: TimeMeaning
  var mod: TimeModifier?
  /// The begin of a span whose end is the next draft.
  var opensSpan = false

  init(
    _ tokens: Range<Int>, _ meaning: TimeMeaning, mod: TimeModifier? = nil, opensSpan: Bool = false
  ) {
    self.tokens = tokens
    self.meaning = meaning
    self.mod = mod
    self.opensSpan = opensSpan
  }
}
