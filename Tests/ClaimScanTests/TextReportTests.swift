import Testing

@testable import ClaimAnalysis

@Suite("Terminal report") struct TextReportTests {
  @Test func showsEveryPart() {
    let text = TextReportExporter(width: 80, explains: true).text(
      of: Sample.report, article: Sample.article)
    #expect(text.hasPrefix("wegweiser.txt\n„Karten weg“\nPublication date not known"))
    for part in [
      "Outage: Wegweiser", "a Tuesday, day not known (no reference date): „am",
      "about 18:00 (UTC+2 „MESZ“): „gegen 18 Uhr MESZ“ (line 1)",
      "more than 3 hours: „mehr als drei Stunden“ (line 2)",
      "Nebelkrähe claims responsibility", "Telegram: „Telegram“ (line 2)",
      "Ute Böhm suspects either „ein Staat“ or „ein früherer Mitarbeiter“",
      "Ute Böhm, Wegweiser-Sprecherin", "Morgenblatt (line 3)", "suspects (not excluded)",
      "absent, the article says: none was shown", "„Belege nannte sie nicht“",
      "unconfirmed, by Morgenblatt", "„vermutlich“ (line 3)", "claim.bekennen",
      "Innenministerium: no answer", "! The day of", "agency mark (title)",
      "„am Dienstagabend“ (line 1) = time XXXX-WXX-2TEV",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func looksLikeThis() {
    #expect(
      TextReportExporter().text(of: Sample.report, article: Sample.article) == """
        wegweiser.txt
        „Karten weg“
        Publication date not known (give it with --published)

        Outage: Wegweiser
          what          „fiel“ (line 1), „Störung“ (line 1)
          hit           Wegweiser (line 1)
          when          a Tuesday, day not known (no reference date): „am Dienstagabend“
                        (line 1)
          began         about 18:00 (UTC+2 „MESZ“): „gegen 18 Uhr MESZ“ (line 1)
          how long      more than 3 hours: „mehr als drei Stunden“ (line 2)
          where         the article does not say

          Who says what
            1  Nebelkrähe claims responsibility
               attacker      „Nebelkrähe“ (line 2), group
               source        Nebelkrähe, the attacker itself: „Nebelkrähe“ (line 2)
               said in       Telegram: „Telegram“ (line 2)
               stance        claims responsibility
               evidence      the article mentions none
               checked       the article mentions no check
               words         »Die Gruppe „Nebelkrähe“ bekannte sich auf Telegram dazu«
                             (line 2)
            2  Ute Böhm suspects either „ein Staat“ or „ein früherer Mitarbeiter“
               attacker      either „ein Staat“ (lines 3–4) or „ein früherer
                             Mitarbeiter“ (line 4), not named
               source        Ute Böhm, Wegweiser-Sprecherin: „Ute Böhm“ (line 3)
               via           Morgenblatt (line 3)
               stance        suspects (not excluded)
               evidence      absent, the article says: none was shown
                             missing: proof — „Belege nannte sie nicht“ (line 4)
               checked       unconfirmed, by Morgenblatt
               hedged by     „vermutlich“ (line 3)
               words         „dahinter stecke vermutlich ein Staat oder ein früherer
                             Mitarbeiter“ (lines 3–4)

          Asked for comment
            Innenministerium: no answer — „Das Innenministerium ließ eine Anfrage
              unbeantwortet“ (lines 4–5)

        Take care
          ! The day of „Dienstagabend“ is not known. Give --published DATE. (line 1)

        Left out of the reading: agency mark (title)

        """)
  }

  @Test(arguments: Claim.Stance.allCases) func summariesNameTheSource(stance: Claim.Stance) {
    for about in [Claim.Subject.attacker, .cause] {
      for role in [Attacker.Role.actor, .sponsor, .origin] {
        var claim = Claim(about: about, stance: stance, text: "", span: Sample.span("fiel"))
        claim.attacker = Attacker(Sample.entity("Nebelkrähe"), category: .group, role: role)
        claim.cause = .ddos
        #expect(TextReportWords.summary(of: claim).hasPrefix("The article "))
        claim.source = ClaimSource(Sample.entity("Ute Böhm"), kind: .named)
        #expect(TextReportWords.summary(of: claim).hasPrefix("Ute Böhm "))
      }
    }
  }

  @Test(
    arguments: [
      ("2025-05-24", "2025-05-24", "saturday", .resolved, "Saturday, 2025-05-24"),
      ("2025-05-22", "2025-05-23", "friday", .resolved, "2025-05-22 to 2025-05-23"),
      ("2025-05-01", "2025-05-31", nil, .partial, "between 2025-05-01 and 2025-05-31"),
      (nil, nil, "monday", .unresolved, "a Monday, day not known"),
      (nil, nil, nil, .impossible, "day not known, a day that does not exist"),
    ] as [(String?, String?, String?, IncidentDate.Status, String)])
  func days(
    earliest: String?, latest: String?, weekday: String?, status: IncidentDate.Status,
    expected: String
  ) {
    var date = IncidentDate(
      text: "", span: Sample.span("fiel"), basis: .relative, status: status)
    date.earliest = earliest
    date.latest = latest
    date.weekday = weekday
    #expect(TextReportWords.day(date) == expected)
  }

  @Test(
    arguments: [
      (
        "2025-05-24T15:00", 120, .assumed, "2025-05-24T13:00Z",
        "2025-05-24 15:00 (UTC+2, assumed; 2025-05-24 13:00 UTC)"
      ),
      ("T14:00", 0, .explicit, nil, "14:00 (UTC)"),
      ("T14:00", nil, .none, nil, "14:00 (zone not known)"),
      ("T09:05", -210, .inherited, nil, "09:05 (UTC−3:30, as elsewhere in the article)"),
    ] as [(String, Int?, ClockZone.Basis, String?, String)])
  func clocks(
    local: String, offset: Int?, basis: ClockZone.Basis, utc: String?, expected: String
  ) {
    let point = ClockPoint(
      text: "", span: Sample.span("fiel"), local: local,
      zone: ClockZone(offsetMinutes: offset, basis: basis), utc: utc)
    #expect(TextReportWords.clock(point) == expected)
  }

  @Test(
    arguments: [
      (7200, 7200, .about, "PT2H", "about 2 hours"), (7200, 10_800, .range, "PT2H", "2 to 3 hours"),
      (7200, nil, .vague, "PXH", "at least 2 hours"),
      (nil, 259_200, .atMost, "P3D", "at most 3 days"),
      (5400, 5400, .exact, "PT1H30M", "1 hour 30 minutes"), (nil, nil, .vague, "PX", "some time"),
      (21_600, nil, .moreThan, "PT6H", "more than 6 hours"),
    ] as [(Int?, Int?, IncidentDuration.Qualifier, String, String)])
  func durations(
    min: Int?, max: Int?, qualifier: IncidentDuration.Qualifier, iso: String, expected: String
  ) {
    let duration = IncidentDuration(
      text: "", span: Sample.span("fiel"), seconds: SecondsRange(min: min, max: max),
      qualifier: qualifier, iso8601: iso, basis: .stated)
    #expect(TextReportWords.duration(duration) == expected)
  }

  @Test(arguments: [40, 60, 80, 100]) func keepsToTheWidth(width: Int) {
    let text = TextReportExporter(width: width, explains: true).text(
      of: Sample.report, article: Sample.article)
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.columns(of: String(line)) <= width, "\(line)")
    }
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test func colourAddsNothingButSequences() {
    let plain = TextReportExporter().text(of: Sample.report, article: Sample.article)
    let coloured = TextReportExporter(usesColour: true).text(
      of: Sample.report, article: Sample.article)
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    var stripped = String.UnicodeScalarView()
    var isInSequence = false
    for scalar in coloured.unicodeScalars {
      if scalar == "\u{1B}" { isInSequence = true }
      if !isInSequence { stripped.append(scalar) }
      if scalar == "m" { isInSequence = false }
    }
    #expect(String(stripped) == plain)
  }

  @Test func foreignTextDoesNotSteerTheTerminal() {
    #expect(DisplayWidth.printable("a\u{1B}[2Jb\nc\u{202E}d\u{9B}e") == "a [2Jb cd e")
    var report = Sample.report
    report.article.title = "rot\u{1B}[31m"
    let text = TextReportExporter().text(of: report, article: Sample.article)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test func saysWhenThereIsNothing() {
    let article = Article(id: "a", text: "Heute scheint die Sonne.")
    let summary = ArticleSummary(
      id: "a", publishedOn: PublicationDate(date: "2025-03-11T20:15", basis: .given), scalars: 24)
    let text = TextReportExporter().text(of: Report(article: summary), article: article)
    #expect(text.contains("No incident found:"))
    #expect(text.contains("Published 2025-03-11 20:15, as given"))
    var empty = summary
    empty.scalars = 0
    #expect(
      TextReportExporter().text(of: Report(article: empty), article: Article(text: ""))
        .contains("The text is empty"))
  }

  @Test(arguments: [
    ("abc", 3), ("Grüße", 5), ("Gru\u{308}ße", 5), ("\u{1F449}", 2), ("🗺️", 2), ("❤️", 2),
    ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇩🇪", 2), ("1️⃣", 2), ("日本", 4), ("한국", 4), ("ｆ", 2),
    ("„–…“", 4), ("𝕏", 1), ("\u{200B}", 0), ("", 0), ("🔹", 2), ("💬 a", 4), ("e\u{301}\u{323}", 1),
  ])
  func columns(text: String, expected: Int) {
    #expect(DisplayWidth.columns(of: text) == expected)
  }

  @Test func findsLines() {
    let lines = LineTable("a\nbü\r\nc\rd")
    #expect((0..<9).map(lines.line) == [1, 1, 2, 2, 2, 2, 3, 3, 4])
    let span = TextSpan(start: 0, end: 3)
    #expect(lines.place(of: span) == "lines 1–2")
    #expect(lines.places(of: [span, span, TextSpan(start: 6, end: 7)]) == "lines 1–2, 3")
    #expect(lines.place(of: TextSpan(start: 8, end: 9, in: "title")) == "title")
  }

  @Test(arguments: [
    (3600, "1 hour"), (5400, "1 hour 30 minutes"), (604_800, "1 week"), (90_061, "1 day 1 hour"),
  ])
  func lengths(seconds: Int, expected: String) {
    #expect(TextReportWords.length(seconds: seconds).hasPrefix(expected))
  }

  @Test(
    arguments: [
      ("PT6H", "6 hours"), ("P1M", "1 month"), ("PT1M", "1 minute"), ("P1DT2H", "1 day 2 hours"),
      ("PXH", nil), ("P", nil), ("PT", nil), ("P3", nil), ("PT99999999999999999999H", nil),
    ] as [(String, String?)])
  func isoLengths(iso: String, expected: String?) {
    #expect(TextReportWords.length(iso8601: iso) == expected)
  }
}
