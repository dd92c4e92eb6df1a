import Testing

@testable import ClaimAnalysis

@Suite("Time, zones") struct TimeZoneTests {
  private func reading(_ text: String, _ published: String?, zone: TimeZoneName? = .berlin) throws
    -> (ClockReading, CalendarDate?)
  {
    let mention = try #require(mentions(text, published, zone: zone).first { $0.clock != nil })
    return (try #require(mention.clock), mention.day)
  }

  private func mentions(_ text: String, _ published: String?, zone: TimeZoneName? = .berlin)
    -> ContiguousArray<TimeMention>
  {
    let syntax = GrammarReader.syntax(ofText: text)
    return TimeMention.all(
      in: syntax, sentences: syntax.sentences,
      published: published.flatMap { CalendarDate(iso: $0) }, assumedZone: zone)
  }

  /// Changes of summer time: 01:00 UTC in the EU, 02:00 local time in the US.
  @Test(arguments: [
    ("Europe/Berlin", "2025-03-30", 1, 59, 60), ("Europe/Berlin", "2025-03-30", 3, 0, 120),
    ("Europe/Berlin", "2025-10-26", 2, 59, 120), ("Europe/Berlin", "2025-10-26", 3, 0, 60),
    ("Europe/London", "2025-03-30", 0, 59, 0), ("Europe/London", "2025-03-30", 2, 0, 60),
    ("Europe/London", "2025-10-26", 2, 0, 0), ("Europe/Athens", "2025-03-30", 4, 0, 180),
    ("Europe/Berlin", "1995-09-24", 12, 0, 60), ("Europe/Berlin", "1995-09-23", 12, 0, 120),
    ("ET", "2025-03-09", 1, 59, -300), ("ET", "2025-03-09", 3, 0, -240),
    ("ET", "2025-11-02", 1, 59, -240), ("ET", "2025-11-02", 2, 0, -300),
    ("ET", "2006-04-01", 12, 0, -300), ("ET", "2006-04-02", 12, 0, -240),
    ("PT", "2025-07-01", 12, 0, -420), ("CT", "2025-01-01", 12, 0, -360),
    ("MSK", "2025-07-01", 12, 0, 180), ("GMT", "2025-07-01", 12, 0, 0),
    ("BST", "2025-07-01", 12, 0, 60), ("MESZ", "2025-01-01", 12, 0, 120),
  ]) func offsets(_ name: String, _ day: String, _ hour: Int, _ minute: Int, _ offset: Int) throws {
    let zone = try #require(TimeZoneNames.shared.zone(named: name))
    let date = try #require(CalendarDate(iso: day))
    #expect(zone.offset(on: date, at: ClockTime(hour, minute)) == offset)
  }

  @Test func offsetsAsNames() {
    #expect(TimeZoneNames.shared.zone(named: "+01:00")?.standardOffset == 60)
    #expect(TimeZoneNames.shared.zone(named: "-0330")?.standardOffset == -210)
    #expect(TimeZoneNames.shared.zone(named: "Z")?.standardOffset == 0)
    #expect(TimeZoneNames.shared.zone(named: "+25:00") == nil)
    #expect(TimeZoneNames.shared.zone(named: "Mars/Olympus") == nil)
  }

  @Test func statedZone() throws {
    let (clock, day) = try reading("Am 24. Mai 2025 um 15 Uhr MESZ fiel er aus.", nil)
    #expect(clock.zoneBasis == .explicit)
    #expect(clock.offsetMinutes == 120)
    #expect(!clock.zoneConflict)
    #expect(clock.utc(on: day) == "2025-05-24T13:00Z")
  }

  @Test func zoneInWords() throws {
    let (moscow, day) = try reading("Am 24. Mai 2025 um 15 Uhr Moskauer Zeit fiel er aus.", nil)
    #expect(moscow.utc(on: day) == "2025-05-24T12:00Z")
    let (york, date) = try reading("Am 24. Mai 2025 um 15 Uhr New Yorker Zeit fiel er aus.", nil)
    #expect(york.utc(on: date) == "2025-05-24T19:00Z")
  }

  @Test func contradictingLabel() throws {
    let (clock, day) = try reading("Am 24. Juni 2025 um 15 Uhr MEZ fiel er aus.", nil)
    #expect(clock.zoneConflict)
    #expect(clock.offsetMinutes == 60)
    #expect(clock.utc(on: day) == "2025-06-24T14:00Z")
  }

  @Test func assumedZone() throws {
    let (clock, day) = try reading("Am 24. Januar 2025 um 0.30 Uhr fiel er aus.", nil)
    #expect(clock.zoneBasis == .assumed)
    #expect(clock.utc(on: day) == "2025-01-23T23:30Z")
    let (bare, _) = try reading("Um 15 Uhr fiel er aus.", nil, zone: nil)
    #expect(bare.zoneBasis == .none)
    #expect(bare.offsetMinutes == nil)
  }

  @Test func zoneOfASpan() throws {
    let found = mentions("Am 24. Mai 2025 von 9.40 bis 11.15 Uhr GMT war er weg.", nil)
    let clocks = found.filter { $0.clock != nil }
    #expect(clocks.count == 2)
    #expect(clocks.first?.isBegin == true)
    #expect(clocks.first?.clock?.zoneBasis == .inherited)
    #expect(clocks.first?.clock?.offsetMinutes == 0)
    #expect(clocks.last?.partner == 1)
  }

  @Test func lengthOfASpan() throws {
    let evening = ClockReading(time: try #require(ClockTime(22)))
    let morning = ClockReading(time: try #require(ClockTime(2, 30)))
    #expect(ClockSpan.seconds(from: evening, on: nil, to: morning, on: nil) == 16_200)
    let day = try #require(CalendarDate(iso: "2025-05-24"))
    let next = day.adding(days: 1)
    #expect(ClockSpan.seconds(from: evening, on: day, to: morning, on: next) == 16_200)
    #expect(ClockSpan.seconds(from: evening, on: next, to: morning, on: day) == nil)
    var utc = morning
    utc.offsetMinutes = 0
    var berlin = evening
    berlin.offsetMinutes = 120
    #expect(ClockSpan.seconds(from: berlin, on: day, to: utc, on: next) == 23_400)
  }

  @Test func clockTimesThatNoClockShows() {
    #expect(ClockTime(25) == nil)
    #expect(ClockTime(24, 1) == nil)
    #expect(ClockTime(24) != nil)
    #expect(ClockTime(12, 60) == nil)
  }
}
