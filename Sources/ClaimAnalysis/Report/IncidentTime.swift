// Room: Report. When an incident began and ended, and how long it lasted. Depends on nothing but the
// standard library.

/// The day on which an incident began, as exact as the words.
public struct IncidentDate: Sendable, Hashable, Codable {
  /// How the day is known.
  public enum Basis: String, Sendable, Hashable, Codable {
    /// A full date in the text.
    case explicit
    /// Counted from the publication date or another date.
    case relative
    /// The publication day itself.
    case published
    /// Taken over from another mention of the same incident.
    case inherited
  }

  /// How far the day could be resolved.
  public enum Status: String, Sendable, Hashable, Codable {
    /// To a day, or to two days for a night.
    case resolved
    /// To a week, month, season or year.
    case partial
    /// Not at all.
    case unresolved
    /// The words name a day that does not exist.
    case impossible
    /// The article gives different days.
    case conflicting
  }

  /// The words.
  public var text: String
  /// Where they stand.
  public var span: TextSpan
  /// The first ISO 8601 day on which it can have begun; `nil` while unresolved.
  public var earliest: String?
  /// The last ISO 8601 day on which it can have begun; `nil` while unresolved.
  public var latest: String?
  /// The weekday in English, lower case.
  public var weekday: String?
  /// How the day is known.
  public var basis: Basis
  /// How far it could be resolved.
  public var status: Status
  /// Why it could not be resolved.
  public var reason: String?

  /// Makes a date.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - span: Where they stand.
  ///   - basis: How the day is known.
  ///   - status: How far it could be resolved.
  public init(text: String, span: TextSpan, basis: Basis, status: Status) {
    self.text = text
    self.span = span
    self.basis = basis
    self.status = status
  }
}

/// A clock time with its zone.
public struct ClockPoint: Sendable, Hashable, Codable {
  /// The words.
  public var text: String
  /// Where they stand.
  public var span: TextSpan
  /// The local time: `2025-05-24T15:00`, or `T15:00` while the day is not known.
  public var local: String
  /// The zone and how it is known.
  public var zone: ClockZone
  /// The time in UTC, where day and zone are known.
  public var utc: String?
  /// True where the words are approximate ("gegen").
  public var approximate: Bool

  /// Makes a clock time.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - span: Where they stand.
  ///   - local: The local time.
  ///   - zone: The zone.
  ///   - utc: The time in UTC.
  ///   - approximate: Whether the words are approximate.
  public init(
    text: String, span: TextSpan, local: String, zone: ClockZone, utc: String? = nil,
    approximate: Bool = false
  ) {
    self.text = text
    self.span = span
    self.local = local
    self.zone = zone
    self.utc = utc
    self.approximate = approximate
  }
}

/// The zone of a clock time.
public struct ClockZone: Sendable, Hashable, Codable {
  /// How the zone is known.
  public enum Basis: String, Sendable, Hashable, Codable {
    /// Named beside the time.
    case explicit
    /// Taken over from another time of the article.
    case inherited
    /// The zone given by the caller, or Europe/Berlin.
    case assumed
    /// Not known.
    case none
  }

  /// The words of the article that name it; where it is assumed, the name or offset that was given with
  /// the article, or "Europe/Berlin".
  public var text: String?
  /// Minutes east of UTC; `nil` while unknown.
  public var offsetMinutes: Int?
  /// How it is known.
  public var basis: Basis

  /// Makes a zone.
  ///
  /// - Parameters:
  ///   - text: The words that name it.
  ///   - offsetMinutes: Minutes east of UTC.
  ///   - basis: How it is known.
  public init(text: String? = nil, offsetMinutes: Int? = nil, basis: Basis) {
    self.text = text
    self.offsetMinutes = offsetMinutes
    self.basis = basis
  }
}

/// Bounds in seconds; `nil` where a bound is open.
public struct SecondsRange: Sendable, Hashable, Codable {
  /// The least number of seconds.
  public var min: Int?
  /// The greatest number of seconds.
  public var max: Int?

  /// Makes bounds.
  ///
  /// - Parameters:
  ///   - min: The least number of seconds.
  ///   - max: The greatest number of seconds.
  public init(min: Int?, max: Int?) {
    self.min = min
    self.max = max
  }

  private enum CodingKeys: String, CodingKey { case min, max }

  /// Writes both keys, an open bound as `null`, so that it is told apart from a missing one.
  ///
  /// - Parameter encoder: The encoder to write to.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(min, forKey: .min)
    try container.encode(max, forKey: .max)
  }
}

/// How long an incident lasted.
public struct IncidentDuration: Sendable, Hashable, Codable {
  /// How the words bound the value.
  public enum Qualifier: String, Sendable, Hashable, Codable {
    /// "drei Stunden".
    case exact
    /// "rund drei Stunden".
    case about
    /// "mindestens drei Stunden".
    case atLeast
    /// "mehr als drei Stunden".
    case moreThan
    /// "höchstens drei Stunden".
    case atMost
    /// "knapp drei Stunden".
    case lessThan
    /// "zwei bis drei Stunden".
    case range
    /// "mehrere Stunden".
    case vague
  }

  /// How the duration is known.
  public enum Basis: String, Sendable, Hashable, Codable {
    /// Said in the article.
    case stated
    /// Computed from begin and end.
    case derived
  }

  /// The words, those of the begin where derived.
  public var text: String
  /// Where they stand.
  public var span: TextSpan
  /// The bounds.
  public var seconds: SecondsRange
  /// How the words bound the value.
  public var qualifier: Qualifier
  /// The ISO 8601 duration ("PT6H").
  public var iso8601: String
  /// How it is known.
  public var basis: Basis
  /// The spans it was computed from.
  public var from: [TextSpan]?
  /// Who says so.
  public var source: Entity?

  /// Makes a duration.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - span: Where they stand.
  ///   - seconds: The bounds.
  ///   - qualifier: How the words bound the value.
  ///   - iso8601: The ISO 8601 duration.
  ///   - basis: How it is known.
  public init(
    text: String, span: TextSpan, seconds: SecondsRange, qualifier: Qualifier, iso8601: String,
    basis: Basis
  ) {
    self.text = text
    self.span = span
    self.seconds = seconds
    self.qualifier = qualifier
    self.iso8601 = iso8601
    self.basis = basis
  }
}

/// All durations of an incident beside each other.
public struct DurationComparison: Sendable, Hashable, Codable {
  /// Whether the durations agree.
  public enum Agreement: String, Sendable, Hashable, Codable {
    /// There is only one.
    case single
    /// All can be true together, as exact as their words are.
    case consistent
    /// Two of them exclude each other.
    case conflict
  }

  /// The durations, stated ones first.
  public var all: [IncidentDuration]
  /// Whether they agree.
  public var agreement: Agreement

  /// Makes a comparison.
  ///
  /// - Parameters:
  ///   - all: The durations.
  ///   - agreement: Whether they agree.
  public init(all: [IncidentDuration], agreement: Agreement) {
    self.all = all
    self.agreement = agreement
  }
}
