import Testing

@testable import ClaimAnalysis

@Suite("Terminal report") struct TextReportTests {
  @Test func showsEveryPart() {
    let text = TextReportExporter(width: 80, explains: true).text(
      of: Sample.report, article: Sample.article)
    print(text)
    #expect(text.hasPrefix("wegweiser.txt\n„Karten weg“\nPublication date not known"))
    for part in [
      "Outage: Wegweiser", "a Tuesday, day not known (no reference date): „am",
      "about 18:00 (UTC+2 „MESZ“): „gegen 18 Uhr MESZ“ (line 1)",
      "more than 3 hours: „mehr als drei Stunden“ (line 2)",
      "Nebelkrähe claims responsibility", "Telegram (line 2)",
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
