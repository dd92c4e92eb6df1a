// Room: Time. Productions for dates that count from another day. Classified tokens may enter.

extension TimeParser {
  // MARK: Relative adjectives

  /// "vergangene Woche", "der nächste Tag", "diesen Freitag", "den letzten drei Jahren".
  func relative(at index: Int) -> TimeDraft? {
    let adjective = word(index)
    let start = withArticle(index)
    var next = index + 1
    if kind(next) == .relative || kind(next) == .deicticAdjective { next += 1 }
    if let draft = relativeQuantity(at: next, from: start, adjective) { return draft }
    let step = Int(adjective.value)
    switch kind(next) {
    case .unit: return relativeUnit(at: next, from: start, adjective)
    case .weekday: return weekday(at: next, from: start, weekdayReference(adjective))
    case .month where isMonth(next):
      return TimeDraft(start..<(next + 1), .date(.month(Int(word(next).value), year(adjective))))
    case .season:
      return TimeDraft(start..<(next + 1), .date(.season(Int(word(next).value), year(adjective))))
    case .part:
      if word(next).value == 5, let night = night(at: next, from: start) { return night }
      let day: DateMeaning =
        switch adjective.kind {
        case .following, .relativeNext: .fromNarrative(.day, 1)
        case .demonstrative: .fromNarrative(.day, 0)
        default: .fromPublication(.day, step)
        }
      if adjective.kind == .same {
        return partDraft(Int(word(next).value), nil, start..<(next + 1), at: next + 1)
      }
      if word(next).value == 5, step == -1 {
        return TimeDraft(start..<(next + 1), .part(.night, .nightBefore(.fromPublication(.day, 0))))
      }
      return partDraft(Int(word(next).value), day, start..<(next + 1), at: next + 1)
    case .holiday:
      guard let draft = holiday(at: next), case .date(.holiday(let number, _)) = draft.meaning
      else {
        return nil
      }
      return TimeDraft(start..<draft.tokens.upperBound, .date(.holiday(number, year(adjective))))
    case .zeit:
      return TimeDraft(start..<(next + 1), .date(.reference(step == 1 ? 1 : -1)))
    case .ordinal, .ordinalDigits:
      guard let draft = quarter(at: next) else { return nil }
      return draft
    case .edgeOf: return edgeOf(at: next)
    default: return nil
    }
  }

  func weekdayReference(_ adjective: TimeWord) -> WeekdayReference {
    switch adjective.kind {
    case .relative, .relativeLast:
      return adjective.value < 0 ? .last : adjective.value > 0 ? .next : .this
    case .relativeNext: return .next
    case .demonstrative: return .this
    case .following: return .following
    default: return .plain
    }
  }

  func year(_ adjective: TimeWord) -> YearReference {
    switch adjective.kind {
    case .relative, .relativeLast, .relativeNext, .demonstrative:
      return .relative(Int(adjective.value) * 100)
    case .following: return .narrative(Int(adjective.value))
    default: return .narrative(0)
    }
  }

  /// A number and a unit behind the adjective ("vergangenen zwei Jahrzehnten").
  func relativeQuantity(at index: Int, from start: Int, _ adjective: TimeWord) -> TimeDraft? {
    guard adjective.kind != .same, kind(index) != .one,
      let quantity = quantity(at: index), let unit = unitBehind(quantity.end)
    else { return nil }
    let extent = extent(quantity, unit.unit)
    return TimeDraft(start..<unit.end, .duration(extent))
  }

  /// A unit behind the adjective without a number.
  func relativeUnit(at index: Int, from start: Int, _ adjective: TimeWord) -> TimeDraft? {
    let unit = word(index).unit
    let step = Int(adjective.value)
    let range = start..<(index + 1)
    let isPluralNoun =
      word(index).isPlural && !(unit == .week && isSingularBefore(index - 1))
    if isPluralNoun {
      switch adjective.kind {
      case .demonstrative where unit == .day:
        return TimeDraft(range, .date(.reference(0)))
      case .relative, .relativeLast, .relativeNext, .demonstrative, .following:
        if step == 1 { return TimeDraft(range, .date(.reference(1))) }
        return TimeDraft(range, .duration(vagueExtent(unit)))
      default: return nil
      }
    }
    if word(index).isPlural { return nil }
    let fromNarrative = adjective.kind == .following || adjective.kind == .same
    switch unit {
    case .second, .minute, .hour: return nil
    case .weekend:
      return TimeDraft(range, .date(.weekend(weekdayReference(adjective))))
    case .century where !fromNarrative:
      return TimeDraft(range, .date(.centuryFromPublication(step)))
    case .decade where !fromNarrative:
      return TimeDraft(range, .date(.decadeFromPublication(step)))
    case .night: return nil
    case .day:
      switch adjective.kind {
      case .following: return TimeDraft(range, .date(.fromNarrative(.day, step)))
      case .relativeNext: return TimeDraft(range, .date(.fromNarrative(.day, 1)))
      case .same: return TimeDraft(range, .date(.fromNarrative(.day, 0)))
      case .demonstrative: return TimeDraft(range, .date(.fromNarrative(.day, 0)))
      case .relativeLast: return nil
      default: return TimeDraft(range, .date(.fromPublication(.day, step)))
      }
    default:
      if fromNarrative { return TimeDraft(range, .date(.fromNarrative(unit, step))) }
      // "Mai dieses Jahres" was read by the month; a genitive alone belongs to another noun.
      return TimeDraft(range, .date(.fromPublication(unit, step)))
    }
  }

  func isSingularBefore(_ index: Int) -> Bool { false }

  /// "den ganzen Sommer", "das ganze Jahr": the unit as an extent.
  func whole(at index: Int) -> TimeDraft? {
    let start = withArticle(index)
    switch kind(index + 1) {
    case .unit where !word(index + 1).isPlural && !word(index + 1).isGenitive:
      guard word(index + 1).unit != .century else { return nil }
      return TimeDraft(
        start..<(index + 2),
        .duration(extent(Quantity(tenths: 10, end: index + 2), word(index + 1).unit)))
    default: return nil
    }
  }

  // MARK: Fused words

  /// "heuer", "Vorjahr", "Vortag", "Folgejahr", "diesjährig".
  func fused(at index: Int) -> TimeDraft? {
    let word = word(index)
    let step = Int(word.extra)
    switch word.kind {
    case .fusedThen: return TimeDraft(index..<(index + 1), .date(.fromNarrative(word.unit, step)))
    default: return TimeDraft(index..<(index + 1), .date(.fromPublication(word.unit, step)))
    }
  }

  // MARK: Without a calendar

  /// "damals", "jetzt", "im Moment", "in Zukunft", "die Gegenwart".
  func reference(at index: Int) -> TimeDraft? {
    let word = word(index)
    switch word.kind {
    case .gegenwart:
      guard isCapital(index) else { return nil }
      guard kind(index - 1) == .in || (hash(index - 1) == TimeHash.der && kind(index - 2) == .in)
      else {
        return nil
      }
      return TimeDraft(withArticle(index)..<(index + 1), .date(.reference(Int(word.value))))
    case .moment:
      guard hash(index - 1) == YearContext.im else { return nil }
      return TimeDraft((index - 1)..<(index + 1), .date(.reference(0)))
    case .formerly:
      // "früher als", "früher Nachmittag", "drei Tage früher" are no time by themselves.
      guard !isCapital(index) || index == lower, kind(index + 1) != .than,
        kind(index + 1) != .part, kind(index - 1) != .unit, !isCapital(index + 1),
        hash(index + 1) != TimeHash.oder
      else { return nil }
      return TimeDraft(index..<(index + 1), .date(.reference(-1)))
    default: break
    }
    return TimeDraft(index..<(index + 1), .date(.reference(Int(word.value))))
  }

  /// "in der dritten Woche", counted from where the story began.
  func countedWeek(at index: Int) -> TimeDraft? {
    guard kind(index + 1) == .unit, word(index + 1).unit == .week, !word(index + 1).isPlural,
      hash(index - 1) == TimeHash.der, kind(index + 2) != .contraction, kind(index + 2) != .nach,
      hash(index + 2) != TimeHash.des
    else { return nil }
    return TimeDraft(
      withArticle(index)..<(index + 2), .date(.countedWeek(Int(word(index).value))))
  }
}
