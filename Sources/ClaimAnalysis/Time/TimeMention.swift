// Room: Time. What the room hands on: expressions with their values. Report types may enter.

/// The part of a unit or the looseness of a value, as the `mod` attribute of TIMEX3.
enum TimeModifier: String, Sendable, Hashable {
  case start = "START"
  case mid = "MID"
  case end = "END"
  case approx = "APPROX"
  case moreThan = "MORE_THAN"
  case lessThan = "LESS_THAN"
  case equalOrMore = "EQUAL_OR_MORE"
  case equalOrLess = "EQUAL_OR_LESS"
  case before = "BEFORE"
  case after = "AFTER"
}

/// How exactly a duration is given; the words of the report contract.
enum DurationQualifier: String, Sendable, Hashable {
  case exact, about, atLeast, moreThan, atMost, lessThan, range, vague
}

/// A length of time with its bounds.
struct TimeExtent: Sendable, Hashable {
  /// Seconds; `nil` where the bound is open.
  var min: Int?
  var max: Int?
  var qualifier: DurationQualifier
  /// ISO 8601 with `X` for an unknown number ("PT6H", "PXD", "P0.5Y").
  var iso8601: String
  var unit: TimeUnit

  /// The extent of "sechs bis acht Stunden" from its two ends.
  static func range(_ low: TimeExtent, _ high: TimeExtent) -> TimeExtent {
    TimeExtent(
      min: low.min, max: high.max, qualifier: .range,
      iso8601: low.iso8601 + "/" + high.iso8601, unit: high.unit)
  }

  /// Two durations agree if some length satisfies both.
  func agrees(with other: TimeExtent) -> Bool {
    let low = Swift.max(min ?? 0, other.min ?? 0)
    let high = Swift.min(max ?? Int.max, other.max ?? Int.max)
    return low <= high
  }
}

/// The parts of the day in TIMEX3 letters.
enum PartOfDay: Int, Sendable, Hashable {
  case morning = 1
  case midday
  case afternoon
  case evening
  case night
  case midnight

  var symbol: String {
    switch self {
    case .morning: "MO"
    case .midday: "MI"
    case .afternoon: "AF"
    case .evening: "EV"
    case .night: "NI"
    case .midnight: "24:00"
    }
  }
}

/// Why a value is open.
enum TimeReason: String, Sendable, Hashable {
  case noPublicationDate
  case noAnchor
  case vague
  case impossibleDate
  case impossibleTime
  case weekdayConflict
  case yearMissing
}

/// How far a date or time could be resolved.
enum TimeStatus: String, Sendable, Hashable {
  case resolved, partial, unresolved, impossible, conflicting
}

/// What a value was counted from.
enum TimeBasis: String, Sendable, Hashable {
  /// All of it stands in the words.
  case explicit
  /// From the publication date.
  case publication
  /// From a date that the article spoke of before.
  case narrative
  case none
}

/// One expression of time with everything that later rooms ask.
struct TimeMention: Sendable {
  var tokens: Range<Int>
  var range: ByteRange
  var type: TimeExpression.Kind
  /// The TIMEX3 value.
  var value: String
  var mod: TimeModifier?
  var status: TimeStatus = .resolved
  var reason: TimeReason?
  var basis: TimeBasis = .none
  /// The mention that it was counted from.
  var anchor: Int?
  /// The first and last day on which it may lie; of a night the evening's and the morning's day.
  var bounds: DateBounds?
  /// 1 (Monday) … 7, where a weekday was said.
  var weekday: Int?
  var clock: ClockReading?
  var part: PartOfDay?
  var extent: TimeExtent?
  /// The other end of a span ("von 9.40 bis 11.15 Uhr").
  var partner: Int?
  /// It is the begin (`false`: the end) of the span with its partner.
  var isBegin = false
  /// A night between two days ("in der Nacht zum Freitag").
  var isNightBetween = false

  /// The day, where it is one.
  var day: CalendarDate? {
    guard let bounds, bounds.earliest == bounds.latest else { return nil }
    return bounds.earliest
  }
}

/// Past or coming, as the verb of the clause has it.
enum Tense: Sendable { case past, present, future, unknown }
