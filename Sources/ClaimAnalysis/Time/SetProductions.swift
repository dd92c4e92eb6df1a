// Room: Time. Productions for what recurs. Classified tokens may enter.

extension TimeParser {
  /// "täglich", "jeden Dienstag", "alle vier Jahre", "pro Woche", "zweimal im Monat".
  func recurring(at index: Int) -> TimeDraft? {
    switch kind(index) {
    case .repeated:
      return TimeDraft(index..<(index + 1), .set(period(word(index).unit)))
    case .each: return each(at: index)
    case .all: return everyFew(at: index)
    case .per:
      guard kind(index + 1) == .unit, !word(index + 1).isPlural else { return nil }
      return TimeDraft((index + 1)..<(index + 2), .set(period(word(index + 1).unit)))
    case .times:
      var next = index + 1
      guard
        kind(next) == .per || hash(next) == TimeHash.im || hash(next) == TimeHash.am
          || (kind(next) == .in && kind(next + 1) == .article)
      else { return nil }
      next += kind(next) == .in ? 2 : 1
      guard kind(next) == .unit, !word(next).isPlural, !word(next).isGenitive,
        statedYear(at: next + 1) == nil
      else { return nil }
      return TimeDraft(index..<(next + 1), .set(period(word(next).unit)))
    default: return nil
    }
  }

  /// "P1D", "PT1H".
  func period(_ unit: TimeUnit, _ number: Int = 1) -> String {
    (unit.isClock ? "PT" : "P") + "\(number)" + unit.symbol
  }

  /// "jeden Montagabend", "jedes Jahr", "jeden zweiten Donnerstag im Monat".
  private func each(at index: Int) -> TimeDraft? {
    var next = index + 1
    var number = 1
    if kind(next) == .ordinal || kind(next) == .ordinalDigits {
      number = kind(next) == .ordinal ? Int(word(next).value) : numeral(next)?.plain ?? 1
      next += 1
    } else if kind(next) == .relativeLast || kind(next) == .whole {
      next += 1
    }
    switch kind(next) {
    case .unit:
      guard !word(next).isPlural else { return nil }
      return TimeDraft(index..<(next + 1), .set(period(word(next).unit, number)))
    case .weekday:
      if next > index + 1, kind(next + 1) == .contraction || kind(next + 1) == .article,
        kind(next + 2) == .unit, word(next + 2).unit == .month
      {
        return TimeDraft(index..<(next + 3), .set("P1M"))
      }
      return TimeDraft(
        index..<(next + 1), .set(weekly(Int(word(next).value), part: Int(word(next).extra))))
    case .part:
      let part = PartOfDay(rawValue: Int(word(next).value)) ?? .morning
      return TimeDraft(index..<(next + 1), .set("XXXX-XX-XXT" + part.symbol))
    case .season:
      return TimeDraft(
        index..<(next + 1), .set("XXXX-" + Season.symbol(Int(word(next).value))))
    case .month where isMonth(next):
      return TimeDraft(index..<(next + 1), .set("XXXX-" + DigitText.two(Int(word(next).value))))
    default: return nil
    }
  }

  private func weekly(_ weekday: Int, part: Int) -> String {
    let day = "XXXX-WXX-\(weekday)"
    guard part > 0, let part = PartOfDay(rawValue: part) else { return day }
    return day + "T" + part.symbol
  }

  /// "alle vier Jahre", "alle zwei Wochen".
  private func everyFew(at index: Int) -> TimeDraft? {
    guard hash(index) == TimeHash.alle, let quantity = quantity(at: index + 1),
      let (unit, end) = unitBehind(quantity.end)
    else { return nil }
    guard let tenths = quantity.tenths, tenths % 10 == 0 else {
      return TimeDraft(index..<end, .set((unit.isClock ? "PTX" : "PX") + unit.symbol))
    }
    return TimeDraft(index..<end, .set(period(unit, tenths / 10)))
  }

  /// "montags", "samstagabends", "werktags".
  func weekly(at index: Int) -> TimeDraft? {
    if kind(index) == .weekdays { return TimeDraft(index..<(index + 1), .set("XXXX-WXX")) }
    return TimeDraft(
      index..<(index + 1), .set(weekly(Int(word(index).value), part: Int(word(index).extra))))
  }

  /// "250 Euro im Monat", "300 Brote am Tag".
  func perUnit(at index: Int) -> TimeDraft? {
    let unit = word(index).unit
    guard !word(index).isGenitive, kind(index + 1) != .later, isRate(index) else { return nil }
    switch unit {
    case .month, .year, .week, .day, .hour: break
    default: return nil
    }
    return TimeDraft(index..<(index + 1), .set(period(unit)))
  }

  /// A quantity stands before "im Monat", "am Tag", "in der Woche".
  private func isRate(_ index: Int) -> Bool {
    var position = index - 1
    if hash(position) == TimeHash.im || hash(position) == TimeHash.am {
      position -= 1
    } else if kind(position) == .article, kind(position - 1) == .in {
      position -= 2
    } else {
      return false
    }
    // A number within the three words before.
    var steps = 0
    while steps < 3, position >= lower {
      switch kind(position) {
      case .digits, .number, .fraction, .times: return true
      default: break
      }
      if token(position) == .comma || token(position) == .period { return false }
      position -= 1
      steps += 1
    }
    return false
  }
}

/// Letters of the seasons in TIMEX3.
enum Season {
  static func symbol(_ season: Int) -> String {
    switch season {
    case 1: "SP"
    case 2: "SU"
    case 3: "FA"
    default: "WI"
    }
  }

  /// The months of a season as news mean it; winter begins in December and ends in the next year.
  static func bounds(_ season: Int, _ year: Int) -> DateBounds {
    switch season {
    case 1: .months(3...5, year)
    case 2: .months(6...8, year)
    case 3: .months(9...11, year)
    default:
      DateBounds(.first(ofMonth: 12, year: year), .last(ofMonth: 2, year: year + 1))
    }
  }
}
