// Room: Incidents. Days, clock times and durations of a draft as values of the report.
// May enter: times, Report.

/// Writes the times of an incident.
struct IncidentTimes {
  let material: IncidentMaterial
  let writer: EntityWriter
  let draft: IncidentDraft
  /// The times of the scene.
  let times: ContiguousArray<TimeMention>

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  // MARK: Day

  /// The bounds of the day, narrowed by the clock where a night has two days.
  private var bounds: DateBounds? {
    guard let number = draft.date, let bounds = times[number].bounds else { return nil }
    guard bounds.latest.dayNumber == bounds.earliest.dayNumber + 1, times[number].isNightBetween,
      let begin = draft.begin, let clock = times[begin].clock
    else { return bounds }
    return clock.time.hour >= 12 ? DateBounds(bounds.earliest) : DateBounds(bounds.latest)
  }

  func date() -> IncidentDate? {
    guard let number = draft.date else { return nil }
    let time = times[number]
    var date = IncidentDate(
      text: writer.text(time.tokens), span: writer.span(time.tokens), basis: basis(time),
      status: status(time))
    if let bounds {
      date.earliest = bounds.earliest.iso
      date.latest = bounds.latest.iso
    } else {
      date.reason = time.reason?.rawValue ?? TimeReason.noPublicationDate.rawValue
    }
    if let weekday = time.weekday { date.weekday = Self.weekdays[(weekday - 1) % 7] }
    return date
  }

  private func basis(_ time: TimeMention) -> IncidentDate.Basis {
    if draft.dateIsInherited { return .inherited }
    switch time.basis {
    case .explicit: return .explicit
    case .publication:
      return time.day != nil && time.day == material.published ? .published : .relative
    case .narrative: return .relative
    case .none: return time.bounds == nil ? .relative : .explicit
    }
  }

  private func status(_ time: TimeMention) -> IncidentDate.Status {
    switch time.status {
    case .impossible: return .impossible
    case .conflicting: return .conflicting
    case .unresolved: return .unresolved
    default: break
    }
    guard let bounds else { return .unresolved }
    return bounds.latest.dayNumber - bounds.earliest.dayNumber <= 1 ? .resolved : .partial
  }

  // MARK: Clock

  func point(_ number: Int?, after begin: ClockPoint? = nil) -> ClockPoint? {
    guard let number, let clock = times[number].clock else { return nil }
    let day = day(of: number, isEnd: number == draft.end)
    let local = (day?.iso ?? "") + clock.time.iso
    var zone = ClockZone(
      text: clock.zone?.name, offsetMinutes: clock.offsetMinutes, basis: basis(clock.zoneBasis))
    if let range = clock.zoneRange { zone.text = material.syntax.source.string(range) }
    let text = times[number].tokens
    return ClockPoint(
      text: writer.text(text), span: writer.span(text), local: local, zone: zone,
      utc: utc(clock, day), approximate: clock.approximate)
  }

  private func utc(_ clock: ClockReading, _ day: CalendarDate?) -> String? {
    if let text = clock.utc(on: day) { return text }
    guard let day, let zone = clock.zone else { return nil }
    var known = clock
    known.offsetMinutes = zone.offset(on: day, at: clock.time)
    return known.utc(on: day)
  }

  private func basis(_ basis: ZoneBasis) -> ClockZone.Basis {
    switch basis {
    case .explicit: .explicit
    case .inherited: .inherited
    case .assumed: .assumed
    case .none: .none
    }
  }

  /// The day of a clock time: its own, or that of the incident, over midnight where it must be.
  private func day(of number: Int, isEnd: Bool) -> CalendarDate? {
    let clock = times[number].clock
    if let bounds {
      let isNight = bounds.latest.dayNumber == bounds.earliest.dayNumber + 1
      if isNight, let clock {
        return clock.time.hour >= 12 ? bounds.earliest : bounds.latest
      }
      guard bounds.earliest == bounds.latest else { return nil }
      if isEnd, let begin = draft.begin, let first = times[begin].clock, let clock,
        clock.time.minutes < first.time.minutes
      {
        return bounds.earliest.adding(days: 1)
      }
      if isEnd, let own = ownDay(number), own > bounds.earliest { return own }
      return bounds.earliest
    }
    return ownDay(number)
  }

  /// The day that stands beside a clock time, not one supplied from the day of writing.
  private func ownDay(_ number: Int) -> CalendarDate? {
    let time = times[number]
    if time.weekday != nil || time.basis == .explicit { return time.day }
    return times.dayBeside(number, in: material.syntax.tokens).flatMap { times[$0].day }
  }

  // MARK: Durations

  func durations(_ begin: ClockPoint?, _ end: ClockPoint?) -> [IncidentDuration] {
    var result: [IncidentDuration] = []
    let sources = draft.durations.isEmpty ? nil : DurationSource(material: material)
    for number in draft.durations {
      guard let extent = times[number].extent else { continue }
      let tokens = times[number].tokens
      let seconds = bounds(extent, number)
      var duration = IncidentDuration(
        text: writer.text(tokens), span: writer.span(tokens),
        seconds: seconds,
        qualifier: IncidentDuration.Qualifier(rawValue: extent.qualifier.rawValue) ?? .exact,
        iso8601: extent.iso8601, basis: .stated)
      if let source = sources?.source(of: times[number]), source >= 0 {
        duration.source = writer.entity(source)
      }
      result.append(duration)
    }
    if let derived = derived(begin, end) {
      // "stundenlang", "fast vier Stunden": two clock times say it better.
      let isLoose = result.first.map { $0.qualifier != .exact && $0.qualifier != .about } ?? true
      if isLoose, let loose = result.first, !agree(loose.seconds, derived.seconds) {
        result.append(derived)
      } else {
        result.insert(derived, at: isLoose ? 0 : result.count)
      }
    }
    return result
  }

  /// The bounds of an incident's duration: what is about N counts as N.
  private func bounds(_ extent: TimeExtent, _ number: Int) -> SecondsRange {
    if isLessThan(number), let max = extent.max { return SecondsRange(min: nil, max: max) }
    if times[number].tokens.contains(where: {
      Self.almost.contains(material.syntax.tokens[$0].hash)
    }) {
      return SecondsRange(min: extent.min, max: extent.max)
    }
    switch extent.qualifier {
    case .about, .exact:
      if let min = extent.min, let max = extent.max, min != max {
        // "knapp 40 Minuten" leaves the nominal value at its upper bound.
        let nominal = TimeNominal.seconds(extent.iso8601) ?? (min + max) / 2
        return SecondsRange(min: nominal, max: nominal)
      }
    case .range, .atLeast, .moreThan, .vague: break
    case .lessThan, .atMost:
      if extent.min != nil, let nominal = TimeNominal.seconds(extent.iso8601) {
        return SecondsRange(min: nominal, max: nominal)
      }
    }
    return SecondsRange(min: extent.min, max: extent.max)
  }

  /// "keine vier Minuten", "nicht einmal vier Minuten".
  private func isLessThan(_ number: Int) -> Bool {
    let tokens = material.syntax.tokens
    let first = times[number].tokens.lowerBound
    if first > 0, tokens[first - 1].hash == Self.keine { return true }
    return first > 1 && tokens[first - 1].hash == Self.einmal
      && tokens[first - 2].hash == Self.nicht
  }

  private static let einmal = FoldedHash.of("einmal")
  private static let nicht = FoldedHash.of("nicht")
  private static let almost = Set(["fast", "beinahe", "nahezu"].map(FoldedHash.of))
  private static let keine = FoldedHash.of("keine")

  private func derived(_ begin: ClockPoint?, _ end: ClockPoint?) -> IncidentDuration? {
    guard let begin, let end, let first = draft.begin, let last = draft.end,
      let from = times[first].clock, let to = times[last].clock,
      let seconds = ClockSpan.seconds(
        from: from, on: day(of: first, isEnd: false), to: to, on: day(of: last, isEnd: true)),
      seconds > 0
    else { return nil }
    var duration = IncidentDuration(
      text: begin.text, span: begin.span, seconds: SecondsRange(min: seconds, max: seconds),
      qualifier: begin.approximate || end.approximate ? .about : .exact,
      iso8601: Self.iso(seconds), basis: .derived)
    duration.from = [begin.span, end.span]
    return duration
  }

  static func iso(_ seconds: Int) -> String {
    let hours = seconds / 3600
    let minutes = seconds % 3600 / 60
    let rest = seconds % 60
    var text = "PT"
    if hours > 0 { text += "\(hours)H" }
    if minutes > 0 { text += "\(minutes)M" }
    if rest > 0 || seconds == 0 { text += "\(rest)S" }
    return text
  }

  /// Whether some length fits all durations, with a tenth of slack for approximate ones.
  func agreement(_ durations: [IncidentDuration]) -> DurationComparison.Agreement {
    if durations.count == 1 { return .single }
    for (index, one) in durations.enumerated() {
      for other in durations[(index + 1)...] where !agree(one.seconds, other.seconds) {
        return .conflict
      }
    }
    return .consistent
  }

  private func agree(_ one: SecondsRange, _ other: SecondsRange) -> Bool {
    let low = max(one.min ?? 0, other.min ?? 0)
    let high = min(one.max ?? Int.max, other.max ?? Int.max)
    return low <= high || low - high <= low / 10
  }
}

/// The nominal value of an ISO 8601 duration.
enum TimeNominal {
  /// Seconds; months count 30 days, years 365; `nil` where a number is open.
  static func seconds(_ iso: String) -> Int? {
    var total = 0.0
    var number = 0.0
    var scale = 0.0
    var isTime = false
    for byte in iso.utf8 {
      switch byte {
      case 0x50: break
      case 0x54: isTime = true
      case 0x30...0x39:
        if scale > 0 {
          number += Double(byte - 0x30) * scale
          scale /= 10
        } else {
          number = number * 10 + Double(byte - 0x30)
        }
      case 0x2E: scale = 0.1
      default:
        guard let unit = unit(byte, isTime) else { return nil }
        total += number * Double(unit)
        number = 0
        scale = 0
      }
    }
    return Int(total.rounded())
  }

  private static func unit(_ letter: UInt8, _ isTime: Bool) -> Int? {
    switch letter {
    case 0x53: 1
    case 0x4D: isTime ? 60 : 2_592_000
    case 0x48: 3600
    case 0x44: 86_400
    case 0x57: 604_800
    case 0x59: 31_536_000
    default: nil
    }
  }
}
