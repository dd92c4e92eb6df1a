// Room: Time. Clock times, their zones and the way to UTC. Only the calendar may enter.

/// A time of day by the clock.
struct ClockTime: Sendable, Hashable {
  /// 0…24; 24 only as the end of a day.
  var hour: Int
  /// 0…59.
  var minute: Int
  /// 0…59, where it was said.
  var second: Int?

  /// A clock time, or `nil` where no clock shows it ("25 Uhr", "12.75 Uhr").
  init?(_ hour: Int, _ minute: Int = 0, second: Int? = nil) {
    guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else {
      return nil
    }
    if let second, !(0...59).contains(second) { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The time as it is said beside a part of the day: "halb neun" in the evening is 20.30.
  func read(as part: PartOfDay) -> ClockTime {
    let isPastNoon =
      switch part {
      case .afternoon, .evening: (1...11).contains(hour)
      case .midday: (1...3).contains(hour)
      case .night: (8...11).contains(hour)
      case .morning, .midnight: false
      }
    var time = self
    if isPastNoon { time.hour += 12 }
    return time
  }

  /// Minutes since midnight.
  var minutes: Int { hour * 60 + minute }

  /// "T15:30".
  var iso: String {
    let base = "T" + DigitText.two(hour) + ":" + DigitText.two(minute)
    guard let second else { return base }
    return base + ":" + DigitText.two(second)
  }
}

/// Where the zone of a clock time comes from.
enum ZoneBasis: String, Sendable, Hashable {
  /// It stands beside the time.
  case explicit
  /// It stands beside another time of the same sentence or pair.
  case inherited
  /// The reader's zone was assumed.
  case assumed
  case none
}

/// A clock time of the article with all that is known about it.
struct ClockReading: Sendable, Hashable {
  var time: ClockTime
  /// "gegen", "etwa", "kurz vor" stand before it.
  var approximate = false
  var zone: TimeZoneName?
  var zoneBasis: ZoneBasis = .none
  /// The words that name the zone.
  var zoneRange: ByteRange?
  /// Minutes to add to UTC, on the day of the time; `nil` without zone or, for a zone with summer
  /// time, without day.
  var offsetMinutes: Int?
  /// The label contradicts the season ("MEZ" in June).
  var zoneConflict = false

  /// "2025-05-24T13:00Z", or `nil` while day or zone are unknown.
  func utc(on day: CalendarDate?) -> String? {
    guard let day, let offsetMinutes else { return nil }
    let minutes = day.dayNumber * 1440 + time.minutes - offsetMinutes
    let date = CalendarDate(dayNumber: CalendarDate.floorDivision(minutes, 1440))
    let rest = minutes - date.dayNumber * 1440
    return date.iso + "T" + DigitText.two(rest / 60) + ":" + DigitText.two(rest % 60) + "Z"
  }
}

/// Time spans from clock times.
enum ClockSpan {
  /// Seconds from one clock point to another.
  ///
  /// Where both days are known they count; where the zones differ they are evened out. Without
  /// days an end that is earlier than its begin lies on the next day ("von 22 bis 2 Uhr"). `nil`
  /// where the end lies before the begin on known days, or where only one of the zones is known
  /// and they were said to differ.
  static func seconds(
    from begin: ClockReading, on beginDay: CalendarDate?, to end: ClockReading,
    on endDay: CalendarDate?
  ) -> Int? {
    var first = begin.time.minutes
    var last = end.time.minutes
    if let left = begin.offsetMinutes, let right = end.offsetMinutes {
      first -= left
      last -= right
    }
    var seconds = (last - first) * 60 + (end.time.second ?? 0) - (begin.time.second ?? 0)
    if let beginDay, let endDay, beginDay != endDay {
      seconds += (endDay.dayNumber - beginDay.dayNumber) * 86_400
      return seconds >= 0 ? seconds : nil
    }
    if seconds < 0 { seconds += 86_400 }
    return seconds
  }
}
