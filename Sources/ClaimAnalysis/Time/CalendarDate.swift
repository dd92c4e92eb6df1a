// Room: Time. The proleptic Gregorian calendar on integers. Depends on nothing.

/// A day of the proleptic Gregorian calendar (ISO 8601: year 0 is 1 BC).
struct CalendarDate: Sendable, Hashable, Comparable {
  let year: Int
  /// 1…12.
  let month: Int
  /// 1…31.
  let day: Int

  /// A day, or `nil` where the calendar has none, as the 31st of April.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1,
      day <= CalendarDate.daysInMonth(month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day with a number counted from 1970-01-01 (number 0).
  init(dayNumber: Int) {
    // Years that begin in March, in eras of 400 years (146 097 days).
    let shifted = dayNumber + 719_468
    let era = CalendarDate.floorDivision(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  private init(valid year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1970-01-01.
  var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = CalendarDate.floorDivision(shiftedYear, 400)
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 (Monday) … 7 (Sunday), as in ISO 8601.
  var weekday: Int {
    let remainder = (dayNumber + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func floorDivision(_ dividend: Int, _ divisor: Int) -> Int {
    let quotient = dividend / divisor
    return dividend % divisor < 0 ? quotient - 1 : quotient
  }
}

extension CalendarDate {
  func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// The same day some months on, or the last day of that month where it is shorter.
  func adding(months: Int) -> CalendarDate {
    let count = year * 12 + (month - 1) + months
    let newYear = CalendarDate.floorDivision(count, 12)
    let newMonth = count - newYear * 12 + 1
    return CalendarDate(
      valid: newYear, newMonth, min(day, CalendarDate.daysInMonth(newMonth, of: newYear)))
  }

  /// The first day of a month; months outside 1…12 carry over into other years.
  static func first(ofMonth month: Int, year: Int) -> CalendarDate {
    CalendarDate(valid: year, 1, 1).adding(months: month - 1)
  }

  /// The last day of a month.
  static func last(ofMonth month: Int, year: Int) -> CalendarDate {
    first(ofMonth: month + 1, year: year).adding(days: -1)
  }

  /// The nearest day with this weekday on or before this day.
  func last(weekday: Int) -> CalendarDate {
    adding(days: -((self.weekday - weekday + 7) % 7))
  }

  /// The nearest day with this weekday on or after this day.
  func next(weekday: Int) -> CalendarDate {
    adding(days: (weekday - self.weekday + 7) % 7)
  }

  // MARK: Weeks (ISO 8601, 4.1.4)

  /// The ISO week and the year that it belongs to.
  var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let january = CalendarDate.first(ofMonth: 1, year: thursday.year)
    return (thursday.year, (thursday.dayNumber - january.dayNumber) / 7 + 1)
  }

  /// The Monday of an ISO week.
  static func monday(ofWeek week: Int, year: Int) -> CalendarDate {
    let fourth = CalendarDate(valid: year, 1, 4)
    return fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
  }

  /// How many ISO weeks a year has: 52 or 53.
  static func weeks(in year: Int) -> Int {
    CalendarDate(valid: year, 12, 28).isoWeek.week
  }

  /// Easter Sunday of the Western churches (the anonymous Gregorian algorithm, Meeus 1991).
  static func easter(_ year: Int) -> CalendarDate {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekdayShift = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let lunation = (golden + 11 * epact + 22 * weekdayShift) / 451
    let count = epact + weekdayShift - 7 * lunation + 114
    return CalendarDate(valid: year, count / 31, count % 31 + 1)
  }

  // MARK: Text

  /// "2025-05-24".
  var iso: String { DigitText.four(year) + "-" + DigitText.two(month) + "-" + DigitText.two(day) }

  /// Reads the day of an ISO 8601 day or date-time ("2025-05-24", "2025-05-24T21:14+02:00").
  init?(iso text: String) {
    let bytes = ContiguousArray(text.utf8)
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = DigitText.number(bytes, 0..<4), let month = DigitText.number(bytes, 5..<7),
      let day = DigitText.number(bytes, 8..<10)
    else { return nil }
    guard bytes.count == 10 || bytes[10] == 0x54 || bytes[10] == 0x20 else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// The first and the last day that a date may mean, both included.
struct DateBounds: Sendable, Hashable {
  var earliest: CalendarDate
  var latest: CalendarDate

  init(_ earliest: CalendarDate, _ latest: CalendarDate) {
    self.earliest = earliest
    self.latest = latest
  }

  init(_ day: CalendarDate) { self.init(day, day) }

  static func month(_ month: Int, _ year: Int) -> DateBounds {
    DateBounds(.first(ofMonth: month, year: year), .last(ofMonth: month, year: year))
  }

  static func months(_ months: ClosedRange<Int>, _ year: Int) -> DateBounds {
    DateBounds(
      .first(ofMonth: months.lowerBound, year: year), .last(ofMonth: months.upperBound, year: year))
  }

  static func years(_ years: ClosedRange<Int>) -> DateBounds {
    DateBounds(
      .first(ofMonth: 1, year: years.lowerBound), .last(ofMonth: 12, year: years.upperBound))
  }

  static func week(_ week: Int, _ year: Int) -> DateBounds {
    let monday = CalendarDate.monday(ofWeek: week, year: year)
    return DateBounds(monday, monday.adding(days: 6))
  }

  /// The days of the part that "Anfang", "Mitte" or "Ende" leaves: of a month the days 1–10, 11–20
  /// and from 21, of everything else its thirds.
  func part(_ modifier: TimeModifier?) -> DateBounds {
    guard let modifier else { return self }
    let length = latest.dayNumber - earliest.dayNumber + 1
    let third = length >= 28 && length <= 31 ? 10 : max(1, (length + 2) / 3)
    switch modifier {
    case .start: return DateBounds(earliest, earliest.adding(days: third - 1))
    case .mid:
      return DateBounds(earliest.adding(days: third), earliest.adding(days: 2 * third - 1))
    // The end of a week is Friday to Sunday; that of a month begins on the 21st.
    case .end:
      let first = length >= 28 ? 2 * third : length - third
      return DateBounds(earliest.adding(days: max(0, first)), latest)
    default: return self
    }
  }
}

/// Digits to text and back.
enum DigitText {
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func four(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  static func number(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      guard index < bytes.count, bytes[index] &- 0x30 < 10, number < 100_000_000 else { return nil }
      number = number * 10 + Int(bytes[index] &- 0x30)
    }
    return range.isEmpty ? nil : number
  }
}
