// Room: Time. Productions for "Anfang", "Mitte" and "Ende" of a time. Classified tokens may enter.

extension TimeParser {
  // MARK: Parts of a unit

  /// Reads a part of a longer time.
  ///
  /// "Anfang Mai", "Mitte der Woche", "Ende vergangenen Jahres", "Beginn des 19. Jahrhunderts".
  func edge(at index: Int) -> TimeDraft? {
    let mod = modifier(edge: Int(word(index).value))
    var next = index + 1
    if kind(next) == .article || kind(next) == .von { next += 1 }
    let inner: TimeDraft?
    switch kind(next) {
    case .month: inner = month(at: next)
    case .digits where next == index + 1:
      inner = statedYear(at: next).map {
        TimeDraft(next..<$0.end, .date(.year($0.year)))
      }
    case .ordinalDigits, .ordinal: inner = century(at: next) ?? quarter(at: next)
    case .digitWord: inner = decade(at: next)
    case .relative, .relativeLast, .relativeNext, .demonstrative, .following:
      inner = relative(at: next)
    case .fused: inner = fused(at: next)
    case .season: inner = season(at: next)
    case .unit where next > index + 1 && !word(next).isPlural: inner = edgeUnit(at: next)
    case .deictic: return nil
    default: inner = nil
    }
    guard let inner, case .date(let meaning) = inner.meaning else { return nil }
    if case .reference = meaning { return nil }
    return TimeDraft(index..<inner.tokens.upperBound, .date(meaning), mod: mod)
  }

  func edgeUnit(at index: Int) -> TimeDraft? {
    switch word(index).unit {
    case .month, .year, .week:
      guard word(index).isGenitive || word(index).unit == .week else { return nil }
      if let (year, end) = statedYear(at: index + 1) {
        return TimeDraft(index..<end, .date(.year(year)))
      }
      return TimeDraft(index..<(index + 1), .date(.narrativeUnit(word(index).unit)))
    default: return nil
    }
  }

  func modifier(edge: Int) -> TimeModifier {
    edge == 1 ? .start : edge == 2 ? .mid : .end
  }

  /// "Jahresende 2024", "Wochenbeginn".
  func edgeOf(at index: Int) -> TimeDraft? {
    let mod = modifier(edge: Int(word(index).extra))
    let unit = word(index).unit
    if unit == .year, let (year, end) = statedYear(at: index + 1) {
      return TimeDraft(index..<end, .date(.year(year)), mod: mod)
    }
    return TimeDraft(index..<(index + 1), .date(.narrativeUnit(unit)), mod: mod)
  }
}
