import Testing

@testable import ClaimAnalysis

@Suite("Time, calendar") struct TimeCalendarTests {
  @Test func everyDayOfFourHundredYearsComesBack() throws {
    let first = try #require(CalendarDate(year: 1800, month: 1, day: 1)).dayNumber
    let last = try #require(CalendarDate(year: 2200, month: 1, day: 1)).dayNumber
    #expect(last - first == 146_097)
    var before = CalendarDate(dayNumber: first - 1)
    for number in first...last {
      let date = CalendarDate(dayNumber: number)
      #expect(date.dayNumber == number)
      #expect(before < date)
      #expect(date.weekday == before.weekday % 7 + 1)
      #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
      #expect(CalendarDate(iso: date.iso) == date)
      let (year, week) = date.isoWeek
      let monday = CalendarDate.monday(ofWeek: week, year: year)
      #expect(monday.weekday == 1)
      #expect((0...6).contains(number - monday.dayNumber))
      before = date
    }
  }

  @Test func farYears() {
    for number in stride(from: -1_000_000, through: 1_000_000, by: 997) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test func daysThatDoNotExist() {
    #expect(CalendarDate(year: 2025, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 2025, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2025, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2025, month: 0, day: 1) == nil)
    #expect(CalendarDate(iso: "2025-5-1") == nil)
    #expect(CalendarDate(iso: "2025-05-24T21:14+02:00")?.day == 24)
  }

  /// ISO 8601 weeks at the turns of years.
  @Test(arguments: [
    ("2005-01-01", 2004, 53), ("2005-01-02", 2004, 53), ("2005-12-31", 2005, 52),
    ("2007-01-01", 2007, 1), ("2008-12-29", 2009, 1), ("2010-01-03", 2009, 53),
    ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1),
    ("2024-12-30", 2025, 1), ("2025-05-28", 2025, 22),
  ]) func weeks(_ day: String, _ year: Int, _ week: Int) throws {
    let found = try #require(CalendarDate(iso: day)).isoWeek
    #expect(found == (year, week))
  }

  /// Easter Sundays from the tables of the Physikalisch-Technische Bundesanstalt.
  @Test(arguments: [
    "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19",
    "1995-04-16", "2000-04-23", "2005-03-27", "2008-03-23", "2010-04-04", "2011-04-24",
    "2016-03-27", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17",
    "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2030-04-21",
    "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28",
  ]) func easter(_ day: String) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(CalendarDate.easter(date.year) == date)
    #expect(date.weekday == 7)
  }

  @Test func easterIsASundayInItsBounds() {
    for year in 1600...2400 {
      let easter = CalendarDate.easter(year)
      #expect(easter.weekday == 7)
      #expect(easter >= CalendarDate.first(ofMonth: 3, year: year).adding(days: 21))
      #expect(easter <= CalendarDate.first(ofMonth: 4, year: year).adding(days: 24))
    }
  }

  @Test func months() throws {
    let day = try #require(CalendarDate(iso: "2024-01-31"))
    #expect(day.adding(months: 1).iso == "2024-02-29")
    #expect(day.adding(months: 13).iso == "2025-02-28")
    #expect(day.adding(months: -2).iso == "2023-11-30")
    #expect(CalendarDate.last(ofMonth: 12, year: 2024).iso == "2024-12-31")
  }

  @Test func partsOfSpans() {
    let may = DateBounds.month(5, 2025)
    #expect(may.part(.start).latest.iso == "2025-05-10")
    #expect(may.part(.mid).earliest.iso == "2025-05-11")
    #expect(may.part(.mid).latest.iso == "2025-05-20")
    #expect(may.part(.end).earliest.iso == "2025-05-21")
    #expect(may.part(.end).latest.iso == "2025-05-31")
    #expect(DateBounds.years(2025...2025).part(.end).latest.iso == "2025-12-31")
    #expect(DateBounds.week(22, 2025).earliest.iso == "2025-05-26")
  }

  @Test func numberWords() {
    for (word, number) in [
      ("dreiundzwanzig", 23), ("zweihundertfünfzig", 250), ("tausend", 1000),
      ("neunzehnhundertsiebzig", 1970), ("zweitausendfünfhundertzwölf", 2512), ("hundertein", 101),
    ] {
      #expect(NumberWords.value(GermanFolding.fold(word)[...]) == number)
    }
    for word in ["hundertschaft", "dreist", "zehnkampf", "ein-und-zwanzig", ""] {
      #expect(NumberWords.value(GermanFolding.fold(word)[...]) == nil)
    }
    for number in 1...99 {
      #expect(NumberWords.value(GermanFolding.fold(NumberWords.name(number))[...]) == number)
    }
  }
}
