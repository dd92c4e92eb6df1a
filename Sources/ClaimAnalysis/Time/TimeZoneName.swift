// Room: Time. Zones by the names that news use, with summer time computed. The calendar may enter.

/// A time zone as a label of the article or of the caller.
struct TimeZoneName: Sendable, Hashable {
  enum SummerRule: String, Sendable { case none, eu, us }
  /// What the label says about the season.
  enum Season: String, Sendable { case winter, summer, area, fixed }

  let name: String
  /// Minutes to add to UTC in winter.
  let standardOffset: Int
  let rule: SummerRule
  let season: Season

  /// The zone that readers of German news live in.
  static let berlin = TimeZoneName(
    name: "Europe/Berlin", standardOffset: 60, rule: .eu, season: .area)

  /// An offset without a name ("+01:00").
  static func offset(_ minutes: Int, name: String) -> TimeZoneName {
    TimeZoneName(name: name, standardOffset: minutes, rule: .none, season: .fixed)
  }

  /// Minutes to add to UTC: what the label says where it names a season, else what the day says.
  ///
  /// `nil` for an area with summer time while the day is unknown.
  func offset(on day: CalendarDate?, at time: ClockTime?) -> Int? {
    switch season {
    case .fixed, .winter: return standardOffset
    case .summer: return standardOffset + 60
    case .area:
      if rule == .none { return standardOffset }
      guard let day else { return nil }
      return standardOffset + (isSummer(day, minutes: time?.minutes ?? 720) ? 60 : 0)
    }
  }

  /// Whether the label names the other season than the day has ("MEZ" in June).
  func contradicts(_ day: CalendarDate, at time: ClockTime) -> Bool {
    switch season {
    case .winter: isSummer(day, minutes: time.minutes)
    case .summer: !isSummer(day, minutes: time.minutes)
    case .area, .fixed: false
    }
  }

  /// Whether summer time holds at a local time; the hour that comes twice in autumn counts as summer.
  func isSummer(_ day: CalendarDate, minutes: Int) -> Bool {
    let local = day.dayNumber * 1440 + minutes
    switch rule {
    case .none: return false
    case .eu:
      // 01:00 UTC on the last Sundays of March and October (directive 2000/84/EC); before 1996
      // summer time ended on the last Sunday of September, before 1980 there was none.
      guard day.year >= 1980 else { return false }
      let endMonth = day.year >= 1996 ? 10 : 9
      let begin = TimeZoneName.lastSunday(of: 3, day.year).dayNumber * 1440 + 60 + standardOffset
      let end =
        TimeZoneName.lastSunday(of: endMonth, day.year).dayNumber * 1440 + 60 + standardOffset + 60
      return local >= begin && local < end
    case .us:
      // 02:00 local time (Energy Policy Act of 2005); before 2007 first Sunday of April to last
      // Sunday of October, before 1987 from the last Sunday of April.
      let begin: CalendarDate
      let end: CalendarDate
      if day.year >= 2007 {
        begin = CalendarDate.first(ofMonth: 3, year: day.year).next(weekday: 7).adding(days: 7)
        end = CalendarDate.first(ofMonth: 11, year: day.year).next(weekday: 7)
      } else {
        guard day.year >= 1967 else { return false }
        begin =
          day.year >= 1987
          ? CalendarDate.first(ofMonth: 4, year: day.year).next(weekday: 7)
          : TimeZoneName.lastSunday(of: 4, day.year)
        end = TimeZoneName.lastSunday(of: 10, day.year)
      }
      return local >= begin.dayNumber * 1440 + 120 && local < end.dayNumber * 1440 + 120
    }
  }

  private static func lastSunday(of month: Int, _ year: Int) -> CalendarDate {
    CalendarDate.last(ofMonth: month, year: year).last(weekday: 7)
  }
}

/// The zones of the table by the hash of their names.
struct TimeZoneNames: Sendable {
  static let shared = TimeZoneNames(ZoneTable.text)

  let zones: [TimeZoneName]
  /// Hashes of adjectives before "Zeit" with the index of their zone ("Moskauer Zeit").
  let adjectives: [(hash: UInt64, zone: Int)]
  private let byHash: [UInt64: Int]

  init(_ table: StaticString) {
    var zones: [TimeZoneName] = []
    var byHash: [UInt64: Int] = [:]
    var adjectives: [(hash: UInt64, zone: Int)] = []
    TableReader(table).forEachLine { line in
      let columns = line.columns
      guard columns.count >= 4, let offset = Int(columns[1]),
        let rule = TimeZoneName.SummerRule(rawValue: columns[2]),
        let season = TimeZoneName.Season(rawValue: columns[3])
      else { preconditionFailure("zone table, line \(line.number)") }
      byHash[FoldedHash.of(columns[0])] = zones.count
      for adjective in columns.dropFirst(4) {
        adjectives.append((FoldedHash.of(adjective), zones.count))
      }
      zones.append(
        TimeZoneName(name: columns[0], standardOffset: offset, rule: rule, season: season))
    }
    self.zones = zones
    self.adjectives = adjectives
    self.byHash = byHash
  }

  func index(of hash: UInt64) -> Int? { byHash[hash] }

  /// A zone by the name that a caller gives: a name of the table, "Z" or an offset ("+01:00").
  func zone(named name: String) -> TimeZoneName? {
    if name == "Z" { return .offset(0, name: "UTC") }
    if let index = byHash[FoldedHash.of(name)] { return zones[index] }
    let bytes = ContiguousArray(name.utf8)
    guard let sign = bytes.first, sign == 0x2B || sign == 0x2D, bytes.count >= 3,
      let hours = DigitText.number(bytes, 1..<3), hours <= 14
    else { return nil }
    let minuteStart = bytes.count > 3 && bytes[3] == 0x3A ? 4 : 3
    var minutes = 0
    if bytes.count > minuteStart {
      guard bytes.count == minuteStart + 2,
        let number = DigitText.number(bytes, minuteStart..<bytes.count), number < 60
      else { return nil }
      minutes = number
    }
    let total = hours * 60 + minutes
    return .offset(sign == 0x2D ? -total : total, name: name)
  }
}
