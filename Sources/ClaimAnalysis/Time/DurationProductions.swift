// Room: Time. Productions for durations. Classified tokens may enter.

extension TimeParser {
  // MARK: Durations

  /// "drei Tage", "mehr als sechs Stunden", "ein halbes Jahr", "sechs bis acht Monate".
  func duration(at index: Int) -> TimeDraft? {
    if kind(index) == .counted || kind(index + 1) == .counted { return countedUnit(at: index) }
    if let draft = threeQuarters(at: index) { return draft }
    guard let quantity = quantity(at: index) else { return nil }
    guard let (unit, end) = unitBehind(quantity.end) else {
      return elidedDuration(at: index, quantity)
    }
    if kind(index) == .one, word(quantity.end).isPlural, quantity.tenths == 10 { return nil }
    if kind(index) == .one, word(quantity.end).isGenitive, unit == .day { return nil }
    if kind(index) == .vague || kind(index) == .lang, kind(quantity.end) == .unit,
      !word(quantity.end).isPlural
    {
      return nil
    }
    if isAge(end, quantity, unit) { return nil }
    return finish(quantity, unit, index..<end).map { composed($0, unit) }
  }

  /// The first number of "sechs bis acht Monate", "20 oder 30 Jahre".
  private func elidedDuration(at index: Int, _ quantity: Quantity) -> TimeDraft? {
    guard kind(index) == .digits || kind(index) == .number || kind(index) == .fraction else {
      return nil
    }
    let separator = listSeparator(at: quantity.end)
    guard separator.length == 1 || hash(quantity.end) == DurationHash.statt,
      let second = self.quantity(at: quantity.end + 1), second.tenths != nil,
      let (unit, _) = unitBehind(second.end), token(quantity.end) != .comma
    else { return nil }
    if let plain = numeral(index), plain.count > 1, plain.separator != 0x2C { return nil }
    if isAge(second.end + 1, second, unit) { return nil }
    var draft = finish(quantity, unit, index..<quantity.end)
    draft?.opensSpan = separator.isSpan
    return draft
  }

  /// "dreiviertel Stunde", "eine dreiviertel Stunde", "ein dreiviertel Jahr".
  func threeQuarters(at index: Int) -> TimeDraft? {
    let place = kind(index) == .one ? index + 1 : index
    guard kind(place) == .threequarter, kind(place + 1) == .unit else { return nil }
    let unit = word(place + 1).unit
    guard unit == .hour || unit == .year else { return nil }
    let seconds = unit.seconds * 3 / 4
    let extent = TimeExtent(
      min: seconds, max: seconds, qualifier: .exact, iso8601: unit == .hour ? "PT45M" : "P9M",
      unit: unit)
    return TimeDraft(index..<(place + 2), .duration(extent))
  }

  /// "eine Viertelstunde", "ein Vierteljahr", "drei Viertelstunden".
  private func countedUnit(at index: Int) -> TimeDraft? {
    let place = kind(index) == .counted ? index : index + 1
    guard place == index || kind(index) == .one else { return nil }
    let share = Int(word(place).extra)
    let unit = word(place).unit
    let seconds = unit.seconds * share / 100
    let iso = unit == .hour ? "PT\(share * 60 / 100)M" : share == 50 ? "P6M" : "P3M"
    let extent = TimeExtent(min: seconds, max: seconds, qualifier: .exact, iso8601: iso, unit: unit)
    return TimeDraft(withArticle(index)..<(place + 1), .duration(extent))
  }

  /// "13 Jahre alt", "ab 16 Jahren", "der 12 Jahre jüngere": an age.
  private func isAge(_ end: Int, _ quantity: Quantity, _ unit: TimeUnit) -> Bool {
    guard unit == .year || unit == .month || unit == .week || unit == .day else { return false }
    if kind(end) == .old || DurationHash.older.contains(hash(end)) { return true }
    let index = quantity.end - 1
    if unit == .year, kind(index - 1) == .bis, kind(index - 2) == .person { return true }
    if unit == .year, hash(index - 1) == TimeHash.ab || hash(index - 1) == DurationHash.mit,
      kind(index) == .digits, !isCapital(end)
    {
      return true
    }
    return unit == .year && hash(index - 1) == DurationHash.unter && kind(index) == .digits
  }

  /// Bounds and articles before the number, and what follows the unit.
  func finish(_ quantity: Quantity, _ unit: TimeUnit, _ range: Range<Int>) -> TimeDraft? {
    var start = range.lowerBound
    var extent = extent(quantity, unit)
    var mod: TimeModifier?
    var position = start - 1
    while position >= floor,
      kind(position) == .approx || kind(position) == .exact || kind(position) == .ordinal
    {
      let looseness = word(position).value
      if kind(position) == .approx {
        mod = looseness == 2 ? .lessThan : .approx
        loosen(&extent, looseness)
      }
      start = position
      position -= 1
    }
    if position - 1 >= floor, kind(position) == .than {
      switch kind(position - 1) {
      case .more: bound(&extent, &mod, .moreThan, .moreThan)
      case .less: bound(&extent, &mod, .lessThan, .lessThan)
      default:
        if DurationHash.longer.contains(hash(position - 1)) {
          bound(&extent, &mod, .moreThan, .moreThan)
        } else if DurationHash.shorter.contains(hash(position - 1)) {
          bound(&extent, &mod, .lessThan, .lessThan)
        } else {
          position += 2
        }
      }
      if mod != nil, position < start { start = position - 1 }
      position = start - 1
    } else if kind(position) == .over, !isAcross(range.upperBound) {
      bound(&extent, &mod, .moreThan, .moreThan)
    } else if kind(position) == .atleast {
      bound(&extent, &mod, .atLeast, .equalOrMore)
    } else if kind(position) == .atmost
      || (hash(position) == TimeHash.zu && kind(position - 1) == .bis)
    {
      bound(&extent, &mod, .atMost, .equalOrLess)
    }
    if start - 1 >= floor, kind(start - 1) == .article, kind(range.lowerBound) != .countedAdjective,
      !isLater(range.upperBound)
    {
      start -= 1
    }
    if isLater(range.upperBound) {
      let sign = Int(word(range.upperBound).value)
      let amount = (quantity.tenths ?? 0) / 10 * sign
      if quantity.tenths != nil, quantity.tenths.map({ $0 % 10 == 0 }) ?? false {
        return TimeDraft(
          start..<(range.upperBound + 1), .step(extent, amount: amount, unit: unit), mod: mod)
      }
    }
    return TimeDraft(start..<range.upperBound, .duration(extent), mod: mod)
  }

  private func isLater(_ index: Int) -> Bool {
    kind(index) == .later && kind(index + 1) != .than
  }

  private func isAcross(_ end: Int) -> Bool { kind(end) == .lang }

  private func bound(
    _ extent: inout TimeExtent, _ mod: inout TimeModifier?, _ qualifier: DurationQualifier,
    _ modifier: TimeModifier
  ) {
    extent.qualifier = qualifier
    mod = modifier
    switch qualifier {
    case .moreThan, .atLeast: extent.max = nil
    default: extent.min = nil
    }
  }

  private func loosen(_ extent: inout TimeExtent, _ looseness: Int32) {
    guard extent.qualifier == .exact, let length = extent.min else { return }
    extent.qualifier = looseness == 2 || looseness == 4 ? .lessThan : .about
    switch looseness {
    case 2, 4:
      extent.min = length * 8 / 10
      extent.max = length
    case 3:
      extent.min = length
      extent.max = length * 12 / 10
    default:
      extent.min = length * 9 / 10
      extent.max = length * 11 / 10
    }
  }

  // MARK: Values

  /// A number of units.
  func extent(_ quantity: Quantity, _ unit: TimeUnit) -> TimeExtent {
    guard let tenths = quantity.tenths else {
      var extent = vagueExtent(unit)
      extent.min = unit.seconds * quantity.least / 10
      return extent
    }
    let seconds = unit.seconds * tenths / 10
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return TimeExtent(
      min: seconds, max: seconds, qualifier: .exact,
      iso8601: (unit.isClock ? "PT" : "P") + number + unit.symbol, unit: unit)
  }

  /// "Jahre", "mehrere Stunden".
  func vagueExtent(_ unit: TimeUnit) -> TimeExtent {
    TimeExtent(
      min: unit.seconds * 2, max: nil, qualifier: .vague,
      iso8601: (unit.isClock ? "PTX" : "PX") + unit.symbol, unit: unit)
  }

  // MARK: Units without a number

  /// "seit Jahren", "Jahr 1990", "am Tag darauf", "250 Euro im Monat", "am Wochenende".
  func bareUnit(at index: Int) -> TimeDraft? {
    let word = word(index)
    if let draft = holiday(at: index) { return draft }
    // "zweihundertfünfzig Tage": a number that is in no table.
    if kind(index - 1) == .none, index - 1 >= floor, let quantity = quantity(at: index - 1) {
      return finish(quantity, word.unit, (index - 1)..<(index + 1))
    }
    if hash(index) == DurationHash.jahre,
      hash(index - 1) == TimeHash.im
        || hash(index - 1) == DurationHash.dem, let (year, end) = statedYear(at: index + 1)
    {
      return TimeDraft(withArticle(index)..<end, .date(.year(year)))
    }
    if word.unit == .weekend, !word.isPlural {
      guard kind(index - 1) == .contraction || kind(index - 1) == .article else { return nil }
      return TimeDraft(index..<(index + 1), .date(.weekend(.plain)))
    }
    if word.isPlural, let draft = pluralUnit(at: index) { return draft }
    if word.isPlural || isGlued(index) { return nil }
    if word.unit == .year, let (year, end) = statedYear(at: index + 1) {
      if let (first, last, next) = doubleYear(at: index + 1) {
        return TimeDraft(withArticle(index)..<next, .date(.years(first, last)))
      }
      return TimeDraft(withArticle(index)..<end, .date(.year(year)))
    }
    if kind(index + 1) == .later || kind(index + 1) == .following {
      guard word.unit != .hour, word.unit != .minute, word.unit != .second else { return nil }
      let start = withArticle(index)
      return TimeDraft(
        start..<(index + 2),
        .date(.fromNarrative(word.unit, Int(self.word(index + 1).value))))
    }
    return perUnit(at: index)
  }

  /// "vor Jahren", "nach Wochen", "seit Monaten", "Tage später".
  private func pluralUnit(at index: Int) -> TimeDraft? {
    let unit = word(index).unit
    switch kind(index - 1) {
    case .vor, .nach, .over, .in: break
    case .lang where hash(index - 1) == TimeHash.lange || hash(index - 1) == TimeHash.langen:
      return TimeDraft((index - 1)..<(index + 1), .duration(vagueExtent(unit)))
    case .preposition where DurationHash.spanning.contains(hash(index - 1)): break
    default:
      guard kind(index + 1) == .later || kind(index + 1) == .lang && index == lower else {
        return nil
      }
    }
    if kind(index - 1) == .in, unit == .day { return nil }
    return TimeDraft(index..<(index + 1), .duration(vagueExtent(unit)))
  }
}
