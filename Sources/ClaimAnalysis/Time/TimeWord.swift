// Room: Time. Classes of time words and their lookup. Only the word table may enter.

/// What a word does in an expression of time.
enum TimeWordClass: UInt8, Sendable {
  case none
  // Function words: they begin nothing.
  case article, contraction, `in`, preposition, vor, nach, um, bis, von, zwischen, and, against
  case than, more, less, mal, lang, later, ago, zone, zoneAdjective, person, old
  // Words that an expression may begin with.
  case one, number, fraction, half, quarter, threequarter, vague, ordinal
  case unit, counted, month, weekday, weekdayShort, weekly, weekdays
  case part, partGenitive, partAdverb, deictic, deicticAdjective
  case relative, relativeLast, relativeNext, demonstrative, following, same, whole
  case fused, fusedThen, fusedAdjective, edge, edgeOf, season, reference, gegenwart, moment, zeit
  case repeated, times, extent, approx, exact, atleast, atmost, over, close, per, each, all, early,
    late
  case holiday, uhr, ortszeit, formerly, calendarWeek
  // By shape, not by word.
  case digits, ordinalDigits, digitWord, countedAdjective

  var isAnchor: Bool { rawValue >= TimeWordClass.one.rawValue }
}

/// A unit of the calendar or the clock.
enum TimeUnit: UInt8, Sendable, CaseIterable {
  case second, minute, hour, day, night, week, weekend, month, quarter, half, year, decade, century
  case millennium

  init?(name: some StringProtocol) {
    switch name {
    case "second": self = .second
    case "minute": self = .minute
    case "hour": self = .hour
    case "day": self = .day
    case "night": self = .night
    case "week": self = .week
    case "weekend": self = .weekend
    case "month": self = .month
    case "quarter": self = .quarter
    case "half": self = .half
    case "year": self = .year
    case "decade": self = .decade
    case "century": self = .century
    case "millennium": self = .millennium
    default: return nil
    }
  }

  /// The letters of ISO 8601 and TIMEX3.
  var symbol: String {
    switch self {
    case .second: "S"
    case .minute, .month: "M"
    case .hour: "H"
    case .day: "D"
    case .night: "NI"
    case .week: "W"
    case .weekend: "WE"
    case .quarter: "Q"
    case .half: "H"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    }
  }

  var isClock: Bool { self == .second || self == .minute || self == .hour }

  /// Seconds; months count 30 days, years 365, as the contract's bounds need a number.
  var seconds: Int {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .day: 86_400
    case .night: 36_000
    case .week: 604_800
    case .weekend: 172_800
    case .month: 2_592_000
    case .quarter: 7_776_000
    case .half: 15_552_000
    case .year: 31_536_000
    case .decade: 315_360_000
    case .century: 3_153_600_000
    case .millennium: 31_536_000_000
    }
  }
}

/// What the table says about a word.
struct TimeWord: Sendable {
  var kind: TimeWordClass
  /// The number of grammar (1 plural, 2 genitive) or the second value of the table.
  var extra: Int8 = 0
  /// The value: number, month, weekday, unit, step.
  var value: Int32

  static let none = TimeWord(kind: .none, value: 0)

  var unit: TimeUnit { TimeUnit(rawValue: UInt8(truncatingIfNeeded: value)) ?? .day }
  var isPlural: Bool { extra == 1 }
  var isGenitive: Bool { extra == 2 }
}

extension TimeWordClass {
  /// The class by its name in the table.
  init?(name: String) {
    switch name {
    case "against": self = .against
    case "ago": self = .ago
    case "all": self = .all
    case "and": self = .and
    case "approx": self = .approx
    case "exact": self = .exact
    case "article": self = .article
    case "calendarWeek": self = .calendarWeek
    case "atleast": self = .atleast
    case "atmost": self = .atmost
    case "bis": self = .bis
    case "close": self = .close
    case "contraction": self = .contraction
    case "counted": self = .counted
    case "deictic": self = .deictic
    case "deicticAdjective": self = .deicticAdjective
    case "demonstrative": self = .demonstrative
    case "each": self = .each
    case "early": self = .early
    case "edge": self = .edge
    case "edgeOf": self = .edgeOf
    case "extent": self = .extent
    case "following": self = .following
    case "formerly": self = .formerly
    case "fraction": self = .fraction
    case "fused": self = .fused
    case "fusedAdjective": self = .fusedAdjective
    case "fusedThen": self = .fusedThen
    case "gegenwart": self = .gegenwart
    case "half": self = .half
    case "in": self = .in
    case "lang": self = .lang
    case "late": self = .late
    case "later": self = .later
    case "less": self = .less
    case "mal": self = .mal
    case "moment": self = .moment
    case "month": self = .month
    case "more": self = .more
    case "nach": self = .nach
    case "number": self = .number
    case "old": self = .old
    case "one": self = .one
    case "ordinal": self = .ordinal
    case "ortszeit": self = .ortszeit
    case "over": self = .over
    case "part": self = .part
    case "partAdverb": self = .partAdverb
    case "partGenitive": self = .partGenitive
    case "per": self = .per
    case "person": self = .person
    case "preposition": self = .preposition
    case "quarter": self = .quarter
    case "reference": self = .reference
    case "relative": self = .relative
    case "relativeLast": self = .relativeLast
    case "relativeNext": self = .relativeNext
    case "repeated": self = .repeated
    case "same": self = .same
    case "season": self = .season
    case "than": self = .than
    case "threequarter": self = .threequarter
    case "times": self = .times
    case "uhr": self = .uhr
    case "um": self = .um
    case "unit": self = .unit
    case "vague": self = .vague
    case "von": self = .von
    case "vor": self = .vor
    case "weekday": self = .weekday
    case "weekdayShort": self = .weekdayShort
    case "weekdays": self = .weekdays
    case "weekly": self = .weekly
    case "whole": self = .whole
    case "zeit": self = .zeit
    case "zwischen": self = .zwischen
    default: return nil
    }
  }
}
