// Room: Export. Days, clock times and durations in English words; the report model may enter.

extension TextReportWords {
  /// The day as far as it is known: "Saturday, 2025-05-24", "a Monday, day not known (…)".
  static func day(_ date: IncidentDate) -> String {
    let weekday = date.weekday.map(capitalized)
    var words: String
    if let earliest = date.earliest, let latest = date.latest {
      if earliest == latest {
        words = (weekday.map { $0 + ", " } ?? "") + earliest
      } else if date.status == .resolved {
        words = "\(earliest) to \(latest)"
      } else {
        words = "between \(earliest) and \(latest)"
      }
    } else if let day = date.earliest {
      words = "\(day) or later"
    } else if let day = date.latest {
      words = "\(day) or earlier"
    } else {
      words = weekday.map { "a \($0), day not known" } ?? "day not known"
    }
    switch date.status {
    case .resolved, .partial, .unresolved: break
    case .impossible: words += ", a day that does not exist"
    case .conflicting: words += ", but the article gives different days"
    }
    if let reason = date.reason { words += " (\(spaced(reason)))" }
    return words
  }

  private static func capitalized(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    for (index, scalar) in word.unicodeScalars.enumerated() {
      if index == 0, (0x61...0x7A).contains(scalar.value),
        let capital = Unicode.Scalar(scalar.value - 0x20)
      {
        scalars.append(capital)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// A clock time with its zone: "about 15:00 (UTC+2, assumed; 2025-05-24 13:00 UTC)".
  static func clock(_ point: ClockPoint) -> String {
    var words = point.approximate ? "about " : ""
    let parts = point.local.split(separator: "T", omittingEmptySubsequences: true)
    words += parts.joined(separator: " ")
    var notes: [String] = []
    if let offset = point.zone.offsetMinutes {
      var zone = self.offset(offset)
      switch point.zone.basis {
      case .explicit, .none:
        if let text = point.zone.text { zone += " " + quoted(text) }
      case .inherited:
        if let text = point.zone.text { zone += " " + quoted(text) }
        zone += ", as elsewhere in the article"
      case .assumed:
        // No words of the article: it is the zone that was given with the call, or the usual one.
        if let text = point.zone.text { zone += " " + text }
        zone += ", assumed"
      }
      notes.append(zone)
    } else if let text = point.zone.text {
      notes.append("zone " + (point.zone.basis == .assumed ? text : quoted(text)))
    } else {
      notes.append("zone not known")
    }
    if let utc = point.utc, point.zone.offsetMinutes != 0 {
      let time = utc.split(separator: "T").map { part in
        part.last == "Z" ? String(part.dropLast()) : String(part)
      }
      notes.append(time.joined(separator: " ") + " UTC")
    }
    return words + " (" + notes.joined(separator: "; ") + ")"
  }

  private static func offset(_ minutes: Int) -> String {
    if minutes == 0 { return "UTC" }
    let size = minutes.magnitude
    let tail = size % 60 == 0 ? "" : ":" + (size % 60 < 10 ? "0" : "") + String(size % 60)
    return "UTC" + (minutes < 0 ? "−" : "+") + String(size / 60) + tail
  }

  /// A duration with its bounds: "more than 6 hours", "2 to 3 days".
  static func duration(_ duration: IncidentDuration) -> String {
    let seconds = duration.seconds
    let value =
      length(iso8601: duration.iso8601) ?? (seconds.min ?? seconds.max).map(length)
      ?? duration.iso8601
    switch duration.qualifier {
    case .exact: return value
    case .about: return "about " + value
    case .atLeast: return "at least " + value
    case .moreThan: return "more than " + value
    case .atMost: return "at most " + value
    case .lessThan: return "less than " + value
    case .range, .vague:
      switch (seconds.min, seconds.max) {
      case (let low?, let high?) where low != high: return range(low, high)
      case (let low?, nil): return "at least " + length(seconds: low)
      case (nil, let high?): return "at most " + length(seconds: high)
      case (let low?, _): return length(seconds: low)
      case (nil, nil): return "some time"
      }
    }
  }

  private static let units: [(seconds: Int, name: String)] = [
    (604_800, "week"), (86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second"),
  ]

  private static func count(_ number: Int, _ unit: String) -> String {
    "\(number) \(unit)\(number == 1 ? "" : "s")"
  }

  private static func range(_ low: Int, _ high: Int) -> String {
    for unit in units where low % unit.seconds == 0 && high % unit.seconds == 0 {
      return "\(low / unit.seconds) to " + count(high / unit.seconds, unit.name)
    }
    return length(seconds: low) + " to " + length(seconds: high)
  }

  static func length(seconds: Int) -> String {
    var rest = seconds
    var parts: [String] = []
    for unit in units where unit.name != "week" || rest % unit.seconds == 0 {
      if rest >= unit.seconds {
        parts.append(count(rest / unit.seconds, unit.name))
        rest %= unit.seconds
      }
    }
    return parts.isEmpty ? "0 seconds" : parts.joined(separator: " ")
  }

  /// An ISO 8601 duration in words, or `nil` where it is more than whole numbers of units.
  static func length(iso8601: String) -> String? {
    var parts: [String] = []
    var number: Int?
    var isTime = false
    var scalars = iso8601.unicodeScalars.makeIterator()
    guard scalars.next() == "P" else { return nil }
    while let scalar = scalars.next() {
      if let digit = Int(String(scalar)) {
        let (tens, overflows) = (number ?? 0).multipliedReportingOverflow(by: 10)
        guard !overflows, tens <= Int.max - 9 else { return nil }
        number = tens + digit
        continue
      }
      if scalar == "T", number == nil {
        isTime = true
        continue
      }
      guard let amount = number else { return nil }
      number = nil
      switch (scalar, isTime) {
      case ("Y", false): parts.append(count(amount, "year"))
      case ("M", false): parts.append(count(amount, "month"))
      case ("W", false): parts.append(count(amount, "week"))
      case ("D", false): parts.append(count(amount, "day"))
      case ("H", true): parts.append(count(amount, "hour"))
      case ("M", true): parts.append(count(amount, "minute"))
      case ("S", true): parts.append(count(amount, "second"))
      default: return nil
      }
    }
    return parts.isEmpty || number != nil ? nil : parts.joined(separator: " ")
  }
}
