// Room: Time. Durations in two units: "eine Stunde und zwanzig Minuten". Classified tokens may enter.

extension TimeParser {
  /// Draws the smaller unit behind a duration in.
  ///
  /// "eine Stunde und zwanzig Minuten", "2 Stunden 15 Minuten", "drei Jahre und sechs Monate" are one
  /// length (TIMEX3: `PT1H20M`); "drei Stunden und zwei Jahre" are two.
  func composed(_ draft: TimeDraft, _ unit: TimeUnit) -> TimeDraft {
    guard case .duration(var extent) = draft.meaning, extent.qualifier != .vague,
      let smaller = unit.smaller
    else { return draft }
    var next = draft.tokens.upperBound
    if kind(next) == .and { next += 1 }
    guard let rest = quantity(at: next), let tenths = rest.tenths, tenths % 10 == 0,
      let (restUnit, end) = unitBehind(rest.end), restUnit == smaller,
      tenths / 10 * smaller.seconds < unit.seconds
    else { return draft }
    let seconds = tenths / 10 * smaller.seconds
    extent.min = extent.min.map { $0 + seconds }
    extent.max = extent.max.map { $0 + seconds }
    let opensClock = smaller.isClock && !unit.isClock
    extent.iso8601 += (opensClock ? "T" : "") + "\(tenths / 10)" + smaller.symbol
    return TimeDraft(
      draft.tokens.lowerBound..<end, .duration(extent), mod: draft.mod, opensSpan: draft.opensSpan)
  }
}

extension TimeUnit {
  /// The unit that lengths of this one are told more exactly with.
  fileprivate var smaller: TimeUnit? {
    switch self {
    case .year: .month
    case .week: .day
    case .day: .hour
    case .hour: .minute
    case .minute: .second
    default: nil
    }
  }
}
