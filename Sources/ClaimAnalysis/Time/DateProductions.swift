// Room: Time. Productions for calendar dates in digits and words. Classified tokens may enter.

extension TimeParser {
  // MARK: Dates in digits

  /// Reads a date in digits.
  ///
  /// "24.05.2025", "24.5.", "14. 6. 1981", "2025-05-24".
  func numericDate(at index: Int) -> TimeDraft? {
    guard let first = numeral(index) else { return nil }
    if first.count == 3, first.separator == 0x2E, first.digits(0) <= 2, first.digits(1) <= 2,
      first.digits(2) == 4 || (first.digits(2) == 2 && first.digits(1) == 2)
    {
      return day(
        first[0], first[1], .stated(fullYear(first[2], digits: first.digits(2))),
        index..<(index + 1), isSure: first.digits(2) == 4)
    }
    if first.count == 2, first.separator == 0x2E, first.digits(0) <= 2, first.digits(1) <= 2 {
      if token(index) == .ordinal {
        if let (year, end) = statedYear(at: index + 1) {
          return day(first[0], first[1], .stated(year), index..<end, isSure: true)
        }
        return day(first[0], first[1], .none, index..<(index + 1), isSure: false)
      }
      guard isDateCue(index - 1), kind(index + 1) != .uhr else { return nil }
      return day(first[0], first[1], .none, index..<(index + 1), isSure: false)
    }
    if first.count == 1, token(index) == .ordinal, kind(index + 1) == .ordinalDigits,
      let second = numeral(index + 1), second.count == 1, second[0] <= 12, first[0] <= 31
    {
      if let (year, end) = statedYear(at: index + 2) {
        return day(first[0], second[0], .stated(year), index..<end, isSure: true)
      }
      guard isDateCue(index - 1) else { return nil }
      return day(first[0], second[0], .none, index..<(index + 2), isSure: false)
    }
    return isoDate(at: index, first)
  }

  private func isoDate(at index: Int, _ first: Numeral) -> TimeDraft? {
    guard first.count == 1, first.digits(0) == 4, isDash(index + 1), isGlued(index + 1),
      isGlued(index + 2), let month = numeral(index + 2), month.count == 1, month.digits(0) == 2,
      isDash(index + 3), isGlued(index + 3), isGlued(index + 4), let last = numeral(index + 4),
      last.count == 1, last.digits(0) == 2
    else { return nil }
    return day(last[0], month[0], .stated(first[0]), index..<(index + 5), isSure: true)
  }

  private func day(
    _ day: Int, _ month: Int, _ year: YearReference, _ range: Range<Int>, isSure: Bool
  ) -> TimeDraft? {
    guard (1...12).contains(month), (1...31).contains(day) else {
      guard isSure, day > 0, month > 0 else { return nil }
      return TimeDraft(range, .date(.impossible))
    }
    return TimeDraft(range, .date(.day(day, month: month, year: year, weekday: nil)))
  }

  private func fullYear(_ number: Int, digits: Int) -> Int {
    digits == 4 ? number : number < 50 ? 2000 + number : 1900 + number
  }

  /// Words that announce a date: "am", "vom", "bis zum", "den", a weekday.
  private func isDateCue(_ index: Int) -> Bool {
    switch kind(index) {
    case .contraction, .weekday, .weekdayShort, .bis: return true
    case .article: return kind(index - 1) == .weekday || token(index - 1) == .comma
    default: return token(index) == .comma && kind(index - 1) == .weekday
    }
  }

  // MARK: Day and month

  /// Reads a day and its month.
  ///
  /// "3. Oktober", "ersten Mai 2024", and the elided days of "4., 9. und 16. März".
  func dayOfMonth(at index: Int) -> TimeDraft? {
    guard let number = dayNumber(at: index) else { return nil }
    if kind(index) == .digits, kind(index + 1) != .month { return nil }
    var next = index + 1
    if kind(next) == .weekday { next += 1 }
    if isMonth(next) {
      let (year, end) = yearReference(at: next + 1)
      return dayDraft(number, Int(word(next).value), year, index..<end)
    }
    var opensSpan = false
    var steps = 0
    while steps < 8 {
      let separator = listSeparator(at: next)
      guard separator.length > 0 else { return nil }
      if steps == 0 { opensSpan = separator.isSpan }
      next += separator.length
      while kind(next) == .contraction || kind(next) == .article || kind(next) == .weekday
        || kind(next) == .weekdayShort
      {
        next += 1
      }
      guard dayNumber(at: next) != nil else { return nil }
      next += 1
      if isMonth(next) {
        let (year, _) = yearReference(at: next + 1)
        var draft = dayDraft(number, Int(word(next).value), year, index..<(index + 1))
        draft?.opensSpan = opensSpan
        return draft
      }
      steps += 1
    }
    return nil
  }

  private func dayDraft(
    _ number: Int, _ month: Int, _ year: YearReference, _ range: Range<Int>
  ) -> TimeDraft? {
    let longest = month == 2 ? 29 : CalendarDate.daysInMonth(month, of: 2024)
    guard number <= longest else { return TimeDraft(range, .date(.impossible)) }
    return TimeDraft(range, .date(.day(number, month: month, year: year, weekday: nil)))
  }

  private func dayNumber(at index: Int) -> Int? {
    switch kind(index) {
    case .ordinalDigits, .digits:
      guard let number = numeral(index)?.plain, (1...99).contains(number) else { return nil }
      return number
    case .ordinal: return Int(word(index).value)
    default: return nil
    }
  }

  /// A month, short forms only with a dot or beside a number.
  func isMonth(_ index: Int) -> Bool {
    guard kind(index) == .month, isCapital(index) else { return false }
    if word(index).extra == 0 { return true }
    return token(index) == .abbreviation || kind(index - 1) == .ordinalDigits
      || kind(index + 1) == .digits
  }

  /// A comma, "und", "bis (zum)", "/", "-": how many tokens, and whether it makes a span.
  func listSeparator(at index: Int) -> (length: Int, isSpan: Bool) {
    switch token(index) {
    case .comma:
      return kind(index + 1) == .and ? (2, false) : (1, false)
    case .slash: return (1, false)
    case .dash: return (1, true)
    default: break
    }
    if hash(index) == TimeHash.auf { return (1, true) }
    switch kind(index) {
    case .and: return (1, false)
    case .bis: return (1, true)
    default: return (0, false)
    }
  }

  // MARK: Years beside a date

  /// A year in four digits, or none.
  func statedYear(at index: Int) -> (year: Int, end: Int)? {
    guard kind(index) == .digits, let number = numeral(index)?.plain,
      numeral(index)?.digits(0) == 4, (1000...2199).contains(number), kind(index + 1) != .uhr
    else { return nil }
    return (number, index + 1)
  }

  /// "2014", "dieses Jahres", "vorigen Jahres", "desselben Jahres" behind a month or a season.
  func yearReference(at index: Int) -> (YearReference, end: Int) {
    if let (year, end) = statedYear(at: index) { return (.stated(year), end) }
    var next = index
    if kind(next) == .article { next += 1 }
    let adjective = word(next)
    guard kind(next + 1) == .unit, word(next + 1).unit == .year, !word(next + 1).isPlural else {
      if kind(next) == .fused, word(next).unit == .year, word(next).extra != 0 {
        return (.relative(Int(word(next).extra)), next + 1)
      }
      return (.none, index)
    }
    switch adjective.kind {
    case .relative, .relativeLast, .relativeNext, .demonstrative:
      return (.relative(Int(adjective.value)), next + 2)
    case .following: return (.narrative(Int(adjective.value)), next + 2)
    case .same: return (.narrative(0), next + 2)
    default: return (.none, index)
    }
  }

  // MARK: Months

  /// "März 2024", "August vorigen Jahres", "Mai" and "Mai bis Juli 2014".
  func month(at index: Int) -> TimeDraft? {
    guard isMonth(index) else { return nil }
    let month = Int(word(index).value)
    var (year, end) = yearReference(at: index + 1)
    if year == .none {
      let separator = listSeparator(at: index + 1)
      if separator.length > 0, isMonth(index + 1 + separator.length) {
        year = yearReference(at: index + 2 + separator.length).0
      }
      end = index + 1
    }
    if year == .none, word(index).extra == 0, isName(index) { return nil }
    return TimeDraft(index..<end, .date(.month(month, year)))
  }

  /// "August Macke", "Mai Thi": a month before a capital without a word that leads to a month.
  private func isName(_ index: Int) -> Bool {
    guard isCapital(index + 1), kind(index + 1) == .none else { return false }
    switch kind(index - 1) {
    case .contraction, .preposition, .bis, .and, .relative, .relativeLast, .relativeNext, .vor,
      .nach, .edge, .von, .in, .demonstrative, .early:
      return false
    default: return true
    }
  }

  // MARK: Seasons, quarters, halves

  /// "Herbst 2011", "Sommer", "Winter 2014/15".
  func season(at index: Int) -> TimeDraft? {
    guard isCapital(index) else { return nil }
    let season = Int(word(index).value)
    var end = index + 1
    var year = YearReference.none
    if let (first, _, next) = doubleYear(at: index + 1) {
      year = .stated(first)
      end = next
    } else {
      (year, end) = yearReference(at: index + 1)
    }
    return TimeDraft(withArticle(index)..<end, .date(.season(season, year)))
  }

  /// Reads a quarter or half of a year.
  ///
  /// "erstes Quartal 2024", "2. Halbjahr", "dritten Quartal des Vorjahres".
  func quarter(at index: Int) -> TimeDraft? {
    guard let number = dayNumber(at: index), kind(index + 1) == .unit else { return nil }
    let unit = word(index + 1).unit
    guard unit == .quarter || unit == .half, number <= (unit == .quarter ? 4 : 2) else {
      return nil
    }
    let (year, end) = yearReference(at: index + 2)
    return TimeDraft(
      withArticle(index)..<end,
      .date(unit == .quarter ? .quarter(number, year) : .half(number, year)))
  }

  /// Reads a numbered week.
  ///
  /// "22. Kalenderwoche", "KW 22": a week by its number in ISO 8601.
  func calendarWeek(at index: Int) -> TimeDraft? {
    if kind(index) == .calendarWeek {
      guard let number = numeral(index + 1)?.plain, (1...53).contains(number) else { return nil }
      return TimeDraft(index..<(index + 2), .date(.week(number, .none)))
    }
    guard kind(index + 1) == .calendarWeek, let number = dayNumber(at: index),
      (1...53).contains(number)
    else { return nil }
    let (year, end) = yearReference(at: index + 2)
    return TimeDraft(withArticle(index)..<end, .date(.week(number, year)))
  }

  // MARK: Feast days

  /// "Ostern 2024", "Heiliger Abend", "Pfingstmontag".
  func holiday(at index: Int) -> TimeDraft? {
    guard index >= lower, index < upper, let names = Holidays.shared.names[tokens[index].hash]
    else { return nil }
    for name in names {
      let end = index + 1 + name.rest.count
      guard end <= upper else { continue }
      var matches = isCapital(index) || !name.rest.isEmpty
      for (offset, hash) in name.rest.enumerated() where tokens[index + 1 + offset].hash != hash {
        matches = false
      }
      guard matches else { continue }
      let (year, next) = yearReference(at: end)
      return TimeDraft(index..<next, .date(.holiday(name.holiday, year)))
    }
    return nil
  }
}
