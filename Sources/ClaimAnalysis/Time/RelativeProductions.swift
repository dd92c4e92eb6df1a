// Room: Time. Productions for dates that count from another day. Classified tokens may enter.

extension TimeParser {
  // MARK: Weekdays

  /// Reads a weekday with what belongs to it.
  ///
  /// "Montag", "Donnerstag, 25. Februar", "Samstagnachmittag", "Freitag früh".
  func weekday(at index: Int) -> TimeDraft? {
    weekday(at: index, from: index, .plain)
  }

  func weekday(at index: Int, from start: Int, _ reference: WeekdayReference) -> TimeDraft? {
    guard isCapital(index), !isNewspaper(index) else { return nil }
    let number = Int(word(index).value)
    let meaning = DateMeaning.weekday(number, reference)
    if let draft = weekdayOfWeek(at: index, from: start) { return draft }
    if word(index).extra > 0 {
      return partDraft(Int(word(index).extra), meaning, start..<(index + 1), at: index + 1)
    }
    if let dated = datedWeekday(at: index, from: start) { return dated }
    if kind(index + 1) == .partAdverb {
      // "Mittwoch vormittags": as a rule.
      let part = PartOfDay(rawValue: Int(word(index + 1).value)) ?? .morning
      return TimeDraft(start..<(index + 2), .set("XXXX-WXX-\(number)T" + part.symbol))
    }
    if let (part, end) = partBehind(index + 1) {
      return partDraft(part, meaning, start..<end, at: end)
    }
    return TimeDraft(start..<(index + 1), .date(meaning))
  }

  /// "Freitag vergangener Woche", "Dienstagabend der kommenden Woche".
  private func weekdayOfWeek(at index: Int, from start: Int) -> TimeDraft? {
    var next = index + 1
    if kind(next) == .article { next += 1 }
    guard kind(next + 1) == .unit, word(next + 1).unit == .week, !word(next + 1).isPlural else {
      return nil
    }
    switch kind(next) {
    case .relative, .relativeLast, .relativeNext, .demonstrative: break
    default: return nil
    }
    let meaning = DateMeaning.weekdayOfWeek(Int(word(index).value), Int(word(next).value))
    if let part = PartOfDay(rawValue: Int(word(index).extra)) {
      return TimeDraft(start..<(next + 2), .part(part, meaning))
    }
    return TimeDraft(start..<(next + 2), .date(meaning))
  }

  /// "Bild am Sonntag", "Welt am Sonntag": no day.
  private func isNewspaper(_ index: Int) -> Bool {
    hash(index - 1) == TimeHash.am && TimeHash.newspapers.contains(hash(index - 2))
      && isCapital(index - 2)
  }

  /// The date behind a weekday, drawn together with it.
  private func datedWeekday(at index: Int, from start: Int) -> TimeDraft? {
    var next = index + 1
    if token(next) == .comma { next += 1 }
    if kind(next) == .article || kind(next) == .contraction { next += 1 }
    guard kind(next) == .digits || kind(next) == .ordinalDigits || kind(next) == .ordinal,
      let date = numericDate(at: next) ?? dayOfMonth(at: next)
    else { return nil }
    if case .date(.day(let day, let month, let year, _)) = date.meaning {
      return TimeDraft(
        start..<date.tokens.upperBound,
        .date(.day(day, month: month, year: year, weekday: Int(word(index).value))))
    }
    return TimeDraft(start..<date.tokens.upperBound, date.meaning)
  }

  /// Reads a short weekday.
  ///
  /// "Mo., 3. Mai", "Fr 14.11.": short weekdays only with a date behind them.
  func weekdayShort(at index: Int) -> TimeDraft? {
    guard isCapital(index) else { return nil }
    var next = index + 1
    if token(next) == .period, isGlued(next) { next += 1 }
    if token(next) == .comma { next += 1 }
    if kind(next) == .article { next += 1 }
    guard kind(next) == .digits || kind(next) == .ordinalDigits,
      let date = numericDate(at: next) ?? dayOfMonth(at: next),
      case .date(.day(let day, let month, let year, _)) = date.meaning
    else { return nil }
    return TimeDraft(
      index..<date.tokens.upperBound,
      .date(.day(day, month: month, year: year, weekday: Int(word(index).value))))
  }

  // MARK: Days from the day of writing

  /// "heute", "gestern Abend", "heute früh", "morgen Nachmittag".
  func deictic(at index: Int) -> TimeDraft? {
    let word = word(index)
    let day = DateMeaning.fromPublication(.day, Int(word.value))
    if let (part, end) = partBehind(index + 1) {
      return partDraft(part, day, index..<end, at: end)
    }
    return TimeDraft(index..<(index + 1), .date(day))
  }

  /// "morgen", "morgen Abend": in small letters, or as the first word of a sentence.
  func tomorrow(at index: Int) -> TimeDraft? {
    guard hash(index) == TimeHash.morgen else { return nil }
    if isCapital(index) {
      // "Morgen beginnt …", but not "Guten Morgen", "Morgen für Morgen".
      guard index == lower, token(index + 1) == .word,
        !isCapital(index + 1) || kind(index + 1) != .none
      else { return nil }
    }
    let day = DateMeaning.fromPublication(.day, 1)
    if let (part, end) = partBehind(index + 1) {
      return partDraft(part, day, index..<end, at: end)
    }
    return TimeDraft(index..<(index + 1), .date(day))
  }

  /// The part of the day behind a day ("Abend", "früh", "vormittags"), and where it ends.
  func partBehind(_ index: Int) -> (part: Int, end: Int)? {
    switch kind(index) {
    case .part: return (Int(word(index).value), index + 1)
    case .partAdverb where !isCapital(index): return (Int(word(index).value), index + 1)
    case .early where hash(index) == TimeHash.early: return (1, index + 1)
    default: return nil
    }
  }

  /// "am heutigen Samstag", "die gestrige Sitzung": the day that the adjective names.
  func deicticAdjective(at index: Int) -> TimeDraft? {
    let step = Int(word(index).value)
    let day = DateMeaning.fromPublication(.day, step)
    switch kind(index + 1) {
    case .weekday:
      let draft = weekday(at: index + 1)
      guard let draft else { return nil }
      if case .part(let part, _) = draft.meaning {
        return TimeDraft(draft.tokens, .part(part, day))
      }
      return TimeDraft(draft.tokens, .date(day))
    case .part:
      return partDraft(Int(word(index + 1).value), day, index..<(index + 2), at: index + 2)
    case .unit where word(index + 1).unit == .day && !word(index + 1).isPlural:
      return TimeDraft(withArticle(index)..<(index + 2), .date(day))
    default:
      return TimeDraft(index..<(index + 1), .date(step == 0 ? .reference(0) : day))
    }
  }

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

  private func weekdayReference(_ adjective: TimeWord) -> WeekdayReference {
    switch adjective.kind {
    case .relative, .relativeLast:
      return adjective.value < 0 ? .last : adjective.value > 0 ? .next : .this
    case .relativeNext: return .next
    case .demonstrative: return .this
    case .following: return .following
    default: return .plain
    }
  }

  private func year(_ adjective: TimeWord) -> YearReference {
    switch adjective.kind {
    case .relative, .relativeLast, .relativeNext, .demonstrative:
      return .relative(Int(adjective.value) * 100)
    case .following: return .narrative(Int(adjective.value))
    default: return .narrative(0)
    }
  }

  /// A number and a unit behind the adjective ("vergangenen zwei Jahrzehnten").
  private func relativeQuantity(at index: Int, from start: Int, _ adjective: TimeWord) -> TimeDraft?
  {
    guard adjective.kind != .same, kind(index) != .one,
      let quantity = quantity(at: index), let unit = unitBehind(quantity.end)
    else { return nil }
    let extent = extent(quantity, unit.unit)
    return TimeDraft(start..<unit.end, .duration(extent))
  }

  /// A unit behind the adjective without a number.
  private func relativeUnit(at index: Int, from start: Int, _ adjective: TimeWord) -> TimeDraft? {
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

  private func isSingularBefore(_ index: Int) -> Bool { false }

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

  private func edgeUnit(at index: Int) -> TimeDraft? {
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
      kind(index - 1) == .article
    else { return nil }
    return TimeDraft(
      withArticle(index)..<(index + 2), .date(.countedWeek(Int(word(index).value))))
  }
}

/// Hashes of single words that the productions ask for.
enum TimeHash {
  static let newspapers: Set<UInt64> = Set(
    ["bild", "welt", "nzz", "heute", "express", "kurier", "sport", "frankfurter"]
      .map(FoldedHash.of))
  static let der = FoldedHash.of("der")
  static let lange = FoldedHash.of("lange")
  static let langen = FoldedHash.of("langen")
  static let pages = FoldedHash.of("s")
  static let morgen = FoldedHash.of("morgen")
  static let early = FoldedHash.of("früh")
  static let oder = FoldedHash.of("oder")
  static let als = FoldedHash.of("als")
  static let zu = FoldedHash.of("zu")
  static let am = FoldedHash.of("am")
  static let zum = FoldedHash.of("zum")
  static let auf = FoldedHash.of("auf")
  static let seit = FoldedHash.of("seit")
  static let ab = FoldedHash.of("ab")
  static let im = FoldedHash.of("im")
  static let alle = FoldedHash.of("alle")
  static let aller = FoldedHash.of("aller")
  static let pro = FoldedHash.of("pro")
  static let an = FoldedHash.of("an")
  static let zeit = FoldedHash.of("zeit")
  static let des = FoldedHash.of("des")
  static let vom = FoldedHash.of("vom")
}
