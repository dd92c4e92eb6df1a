// Room: Time. Productions for clock times and parts of the day. Classified tokens may enter.

extension TimeParser {
  // MARK: Clock times

  /// "15.30 Uhr", "neun Uhr", "15 Uhr 30", "14:00 GMT", "15:30" where the words before ask for it.
  func clockTime(at index: Int) -> TimeDraft? {
    guard let time = hourAndMinute(at: index) else { return nil }
    var end = index + 1
    var hour = time.hour
    var minute = time.minute
    if kind(end) == .uhr, isUhr(end) {
      end += 1
      // "15 Uhr 30"
      if kind(end) == .digits, time.isPlain, let number = numeral(end)?.plain, number < 60,
        numeral(end)?.digits(0) == 2, !isCapital(end + 1), token(end + 1) != .symbol,
        kind(end + 1) != .unit
      {
        minute = number
        end += 1
      }
    } else if kind(end) == .zone, !time.isWord,
      !time.isPlain || tokens[end].shape.contains(.allCapitals)
    {
      // The zone stands for "Uhr".
    } else if time.isPlain || !isClockCue(index) {
      return nil
    }
    // "3 Uhr nachmittags", "acht Uhr abends"
    if kind(end) == .partAdverb, (3...4).contains(word(end).value), hour < 12 { hour += 12 }
    let (zone, zoneRange, next) = zone(at: end)
    end = next
    guard var reading = reading(hour, minute, time.second) else {
      return TimeDraft(index..<end, .impossibleClock(hour: time.hour, minute: minute))
    }
    reading.zone = zone
    reading.zoneRange = zoneRange
    reading.zoneBasis = zone == nil ? .none : .explicit
    reading.approximate = isApproximate(before: index)
    let opensSpan = isDash(end) || kind(end) == .bis
    return TimeDraft(
      index..<end, .clock(reading, nil), mod: clockModifier(index), opensSpan: opensSpan)
  }

  private func reading(_ hour: Int, _ minute: Int, _ second: Int?) -> ClockReading? {
    ClockTime(hour, minute, second: second).map { ClockReading(time: $0) }
  }

  private struct HourAndMinute {
    var hour: Int
    var minute: Int
    var second: Int?
    /// No minutes were given.
    var isPlain: Bool
    var isWord: Bool
  }

  private func hourAndMinute(at index: Int) -> HourAndMinute? {
    switch kind(index) {
    case .digits:
      guard let numeral = numeral(index), let clock = numeral.clock else { return nil }
      return HourAndMinute(
        hour: clock.hour, minute: clock.minute, second: numeral.count == 3 ? numeral[2] : nil,
        isPlain: numeral.count == 1, isWord: false)
    case .number, .one:
      let hour = Int(word(index).value)
      guard hour <= 24 else { return nil }
      return HourAndMinute(hour: hour, minute: 0, second: nil, isPlain: true, isWord: true)
    default: return nil
    }
  }

  private func isUhr(_ index: Int) -> Bool { isCapital(index) || !isGlued(index) && index > lower }

  /// Whether a clock time without "Uhr" may stand here: "um 12.15", "gegen 15:30".
  private func isClockCue(_ index: Int) -> Bool {
    guard let numeral = numeral(index), numeral.count == 2, let clock = numeral.clock,
      ClockTime(clock.hour, clock.minute) != nil
    else { return false }
    if token(index + 1) == .symbol || kind(index + 1) == .unit { return false }
    if YearContext.isMeasure(hash(index + 1)) { return false }
    let isColon = numeral.separator == 0x3A
    switch kind(index - 1) {
    case .um: return isColon || !isCapital(index + 1)
    case .against, .deictic, .partAdverb: return isColon
    case .bis, .von: return isColon && kind(index + 1) == .bis
    case .preposition: return isColon && hash(index - 1) == TimeHash.ab
    default:
      guard isColon, token(index - 1) == .comma || token(index - 1) == .dash else { return false }
      return kind(index - 2) == .digits && (self.numeral(index - 2)?.count ?? 0) == 3
    }
  }

  /// A zone behind a clock time: "MEZ", "(MESZ)", "Ortszeit".
  private func zone(at index: Int) -> (TimeZoneName?, ByteRange?, Int) {
    if kind(index) == .zone, tokens[index].shape.contains(.allCapitals) {
      let zone = TimeZoneNames.shared.zones[Int(word(index).value)]
      return (zone, tokens[index].range, index + 1)
    }
    if token(index) == .openBracket, kind(index + 1) == .zone, token(index + 2) == .closeBracket {
      let zone = TimeZoneNames.shared.zones[Int(word(index + 1).value)]
      return (zone, tokens[index + 1].range, index)
    }
    // "Moskauer Zeit", "New Yorker Zeit"
    let first = kind(index + 1) == .zoneAdjective && kind(index + 2) == .zeit ? index + 1 : index
    if kind(first) == .zoneAdjective, kind(first + 1) == .zeit {
      let zone = TimeZoneNames.shared.zones[Int(word(first).value)]
      let range = ByteRange(
        lower: tokens[index].range.lower, upper: tokens[first + 1].range.upper)
      return (zone, range, first + 2)
    }
    if kind(index) == .ortszeit { return (nil, tokens[index].range, index + 1) }
    return (nil, nil, index)
  }

  private func isApproximate(before index: Int) -> Bool {
    var position = index - 1
    if kind(position) == .um { position -= 1 }
    switch kind(position) {
    case .against, .approx: return true
    case .vor, .nach: return hash(position - 1) == ClockHash.kurz
    default: return false
    }
  }

  private func clockModifier(_ index: Int) -> TimeModifier? {
    var position = index - 1
    if kind(position) == .um { position -= 1 }
    switch kind(position) {
    case .against, .approx: return .approx
    case .vor: return hash(position - 1) == ClockHash.kurz ? .before : nil
    case .nach: return hash(position - 1) == ClockHash.kurz ? .after : nil
    default: return nil
    }
  }

  /// The first times of "von 9.40 bis 11.15 Uhr", "14.15-18 Uhr", "10.15/13.45 Uhr".
  func clockOfSpan(at index: Int) -> TimeDraft? {
    guard let time = numeral(index)?.clock, let first = reading(time.hour, time.minute, nil) else {
      return nil
    }
    var next = index + 1
    var opensSpan = false
    var steps = 0
    while steps < 6 {
      let separator = listSeparator(at: next)
      guard separator.length > 0 else { return nil }
      if steps == 0 { opensSpan = separator.isSpan }
      // "Schulstraße 18, von 14 Uhr": a number of a house.
      if token(next) == .comma, numeral(index)?.count == 1, !isClockPreposition(index - 1) {
        return nil
      }
      next += separator.length
      if kind(next) == .von || kind(next) == .um || kind(next) == .against { next += 1 }
      guard kind(next) == .digits, let clock = numeral(next)?.clock, clock.hour <= 24 else {
        return nil
      }
      next += 1
      if kind(next) == .uhr, isCapital(next) {
        var reading = first
        reading.approximate = isApproximate(before: index)
        return TimeDraft(
          index..<(index + 1), .clock(reading, nil), mod: clockModifier(index), opensSpan: opensSpan
        )
      }
      steps += 1
    }
    return nil
  }

  private func isClockPreposition(_ index: Int) -> Bool {
    switch kind(index) {
    case .um, .von, .against, .zwischen, .and: true
    default: hash(index) == TimeHash.ab
    }
  }

  /// "halb drei".
  func halfHour(at index: Int) -> TimeDraft? {
    guard hash(index) == ClockHash.halb, kind(index + 1) == .number, word(index + 1).value <= 12,
      word(index + 1).value > 0, kind(index + 2) != .unit
    else { return nil }
    let hour = Int(word(index + 1).value)
    let end = kind(index + 2) == .uhr ? index + 3 : index + 2
    guard var reading = reading((hour + 11) % 12, 30, nil) else { return nil }
    reading.approximate = isApproximate(before: index)
    return TimeDraft(index..<end, .clock(reading, nil), mod: clockModifier(index))
  }

  /// Reads quarters of an hour.
  ///
  /// "Viertel nach drei", "viertel vor acht", "dreiviertel acht".
  func quarterHour(at index: Int) -> TimeDraft? {
    let isThree = kind(index) == .threequarter
    var next = index + 1
    var minutes = isThree ? -15 : -45
    if !isThree, kind(next) == .vor || kind(next) == .nach {
      minutes = kind(next) == .vor ? -15 : 15
      next += 1
    }
    guard kind(next) == .number, (1...12).contains(word(next).value), kind(next + 1) != .unit,
      next > index + 1 || isThree || kind(index - 1) == .um
    else {
      if kind(index + 1) == .unit || kind(index + 1) == .counted { return nil }
      return nil
    }
    let total = (Int(word(next).value) * 60 + minutes + 720) % 720
    guard let reading = reading(total / 60, total % 60, nil) else { return nil }
    return TimeDraft(index..<(next + 1), .clock(reading, nil))
  }
}

/// Hashes of words about clocks.
enum ClockHash {
  static let kurz = FoldedHash.of("kurz")
  static let halb = FoldedHash.of("halb")
}
