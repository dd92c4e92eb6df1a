import Testing

@testable import ClaimAnalysis

@Suite("Time, mentions") struct TimeMentionTests {
  private func mentions(_ text: String, _ published: String? = "2025-05-28")
    -> ContiguousArray<TimeMention>
  {
    let syntax = GrammarReader.syntax(ofText: text)
    return TimeMention.all(
      in: syntax, sentences: syntax.sentences,
      published: published.flatMap { CalendarDate(iso: $0) })
  }

  /// The days that a date may mean.
  @Test(arguments: [
    ("Im Mai war es.", "2025-05-01", "2025-05-31"),
    ("Anfang Mai war es.", "2025-05-01", "2025-05-10"),
    ("Mitte Mai war es.", "2025-05-11", "2025-05-20"),
    ("Ende Februar war es.", "2025-02-21", "2025-02-28"),
    ("Im Jahr 2024 war es.", "2024-01-01", "2024-12-31"),
    ("Vergangene Woche war es.", "2025-05-19", "2025-05-25"),
    ("Am Wochenende war es.", "2025-05-24", "2025-05-25"),
    ("Am Montag war es.", "2025-05-26", "2025-05-26"),
    ("In der Nacht zum Freitag war es.", "2025-05-22", "2025-05-23"),
    ("In der Nacht war es.", "2025-05-27", "2025-05-28"),
    ("Im Herbst 2011 war es.", "2011-09-01", "2011-11-30"),
    ("Im Winter 2014/15 war es.", "2014-12-01", "2015-02-28"),
    ("Im zweiten Quartal 2024 war es.", "2024-04-01", "2024-06-30"),
    ("In den 60er Jahren war es.", "1960-01-01", "1969-12-31"),
    ("An Ostern war es.", "2025-04-20", "2025-04-21"),
  ]) func bounds(_ text: String, _ earliest: String, _ latest: String) throws {
    let bounds = try #require(mentions(text).first?.bounds, "\(text)")
    #expect(bounds.earliest.iso == earliest, "\(text)")
    #expect(bounds.latest.iso == latest, "\(text)")
  }

  @Test func unresolvedWeekday() throws {
    let mention = try #require(mentions("Am Montag war es.", nil).first)
    #expect(mention.value == "XXXX-WXX-1")
    #expect(mention.status == .unresolved)
    #expect(mention.reason == .noPublicationDate)
    #expect(mention.weekday == 1)
    #expect(mention.bounds == nil)
  }

  @Test func impossible() throws {
    let day = try #require(mentions("Am 31. April war es.").first)
    #expect(day.status == .impossible)
    #expect(day.reason == .impossibleDate)
    #expect(day.bounds == nil)
    let time = try #require(mentions("Um 25 Uhr war es.").first)
    #expect(time.status == .impossible)
    #expect(time.reason == .impossibleTime)
  }

  @Test func weekdayThatDoesNotFit() throws {
    let mention = try #require(mentions("Am Montag, 24. Mai 2025, war es.").first)
    #expect(mention.status == .conflicting)
    #expect(mention.reason == .weekdayConflict)
    #expect(mention.value == "2025-05-24")
  }

  @Test func weekdayPicksTheYear() throws {
    let mention = try #require(mentions("Am Freitag, 24. Mai, war es.").first)
    #expect(mention.value == "2024-05-24")
  }

  @Test func basisAndAnchor() throws {
    let found = mentions("Am 12. Mai 2024 kam er. Am Tag darauf ging er.")
    #expect(found.count == 2)
    #expect(found.first?.basis == .explicit)
    #expect(found.last?.basis == .narrative)
    #expect(found.last?.anchor == 0)
    #expect(mentions("Am Montag war es.").first?.basis == .publication)
  }

  /// Bounds in seconds and the qualifier of the report contract.
  @Test(
    arguments: [
      ("drei Stunden", 10_800, 10_800, DurationQualifier.exact),
      ("mehr als sechs Stunden", 21_600, nil, .moreThan),
      ("mindestens sechs Stunden", 21_600, nil, .atLeast),
      ("bis zu drei Tage", nil, 259_200, .atMost),
      ("höchstens drei Tage", nil, 259_200, .atMost),
      ("weniger als eine Stunde", nil, 3600, .lessThan),
      ("rund zehn Stunden", 32_400, 39_600, .about),
      ("mehrere Stunden", 7200, nil, .vague),
      ("anderthalb Tage", 129_600, 129_600, .exact),
      ("stundenlang", 7200, nil, .vague),
    ] as [(String, Int?, Int?, DurationQualifier)]) func extents(
      _ text: String, _ min: Int?, _ max: Int?, _ qualifier: DurationQualifier
    ) throws
  {
    let extent = try #require(mentions("Es dauerte \(text).").first?.extent, "\(text)")
    #expect(extent.min == min)
    #expect(extent.max == max)
    #expect(extent.qualifier == qualifier)
  }

  @Test func agreement() throws {
    let found = mentions("Es dauerte mehr als zwei Stunden, drei Stunden, eine Stunde.")
    let extents = found.compactMap(\.extent)
    #expect(extents.count == 3)
    #expect(extents[0].agrees(with: extents[1]))
    #expect(!extents[0].agrees(with: extents[2]))
  }

  /// The grammar tells past from coming.
  @Test(arguments: [
    ("Am Freitag wurde Mainz angegriffen.", "2025-05-23"),
    ("Am Freitag wird Mainz angegriffen.", "2025-05-30"),
    ("Er soll am Freitag geschossen haben.", "2025-05-23"),
    ("Er soll am Freitag kommen.", "2025-05-30"),
    ("Hier ist, was am Freitag geschah.", "2025-05-23"),
  ]) func tenses(_ text: String, _ day: String) {
    #expect(mentions(text).first?.value == day, "\(text)")
  }

  /// Lines that state the day of publication.
  @Test(arguments: [
    ("Stand: 24.05.2025, 21:14 Uhr\n\nDie Seite fiel aus.", "2025-05-24", "24.05.2025"),
    (
      "Die Seite fiel aus.\n\nDiese Nachricht wurde am 02.09.2024 im Programm Radio Nord gesendet.",
      "2024-09-02", "02.09.2024"
    ),
    ("Veröffentlicht am 3. März 2025 um 8 Uhr\n\nText folgt hier.", "2025-03-03", "3. März 2025"),
    ("Zuletzt aktualisiert am 03.03.2025\n\nText folgt hier.", "2025-03-03", "03.03.2025"),
    ("Stand: Montag, 24. März 2025\n\nText folgt hier.", "2025-03-24", "Montag, 24. März 2025"),
    ("Aktualisiert: 2025-03-03\n\nText folgt hier.", "2025-03-03", "2025-03-03"),
  ]) func publicationLine(_ text: String, _ day: String, _ words: String) throws {
    let source = SourceText(title: nil, text: text)
    let tokens = Tokenizer.tokens(of: source)
    let line = try #require(
      PublicationLine.find(source, tokens, SentenceSplitter.sentences(of: tokens)))
    #expect(line.day.iso == day)
    #expect(source.string(line.range) == words)
  }

  @Test func noPublicationLine() {
    for text in [
      "Der Angriff begann am 24.05.2025.", "Die Studie wurde im Mai veröffentlicht.",
      "Der Film wurde 1998 gesendet.", "Am 24. Mai 2024 stand das Haus in Flammen.",
      "Die Studie wurde am 12. Januar 2023 veröffentlicht.",
      "Nach Stand der Ermittlungen wurde am 3. Mai 2021 eingebrochen.",
      "Das Update vom 4. Juni 2020 enthielt den Fehler.",
      "Aktualisiert wurde das Register am 3. März 2020.",
    ] {
      let source = SourceText(title: nil, text: text)
      let tokens = Tokenizer.tokens(of: source)
      #expect(PublicationLine.find(source, tokens, SentenceSplitter.sentences(of: tokens)) == nil)
    }
  }

  @Test func statedDayResolvesTheRest() {
    let found = TemporalTagger().expressions(
      in: "Stand: 24.05.2025, 21:14 Uhr\n\nAm Montag fiel die Seite aus.")
    #expect(found.last?.value == "2025-05-19")
  }

  @Test func emptyAndOddTexts() {
    let tagger = TemporalTagger()
    for text in [
      "", "\n", "Uhr", "13", "bis", "1.", "–", "vor", "Nacht zum", "der", "12:", "Anfang",
    ] {
      _ = tagger.expressions(in: text, publishedOn: "2025-05-28")
    }
  }

  /// Words of time and marks in any order: nothing may trap, spans stay in order and in the text.
  @Test func anyOrderOfWords() {
    var words: [String] = [
      "24.05.2025", "31.", "15:30", "15.30", "2025", "1998", "3", "60er", "45-minütig", "99999999",
      "1.000", "2014/15", "12 050", ".", ",", "–", "-", "/", "(", ")", "\n\n", "Müller", "wurde",
      "wird", "1.2.3.4", "000", "0", "24", "25", "KW",
    ]
    TableReader(TimeWordTable.text).forEachLine { line in
      words += line.columns.dropFirst(2).map { $0.filter { $0 != "*" } }
    }
    words += words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    var state: UInt64 = 42
    let tagger = TemporalTagger()
    for round in 0..<600 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count]
        if state >> 20 & 7 != 0 { text += " " }
      }
      let found = tagger.expressions(in: text, publishedOn: round % 3 == 0 ? nil : "2024-02-29")
      var end = 0
      for expression in found {
        #expect(expression.span.start >= end, "\(text)")
        #expect(expression.span.end > expression.span.start)
        end = expression.span.end
      }
      #expect(end <= text.unicodeScalars.count)
    }
  }

  @Test func rangeOfLengths() throws {
    let found = mentions("Es dauerte sechs bis acht Stunden.")
    #expect(found.count == 2)
    #expect(found.first?.partner == 1)
    let range = TimeExtent.range(
      try #require(found.first?.extent), try #require(found.last?.extent))
    #expect(range.min == 21_600)
    #expect(range.max == 28_800)
    #expect(range.qualifier == .range)
  }

  @Test func timeML() {
    let text = "Am Montag & <heute> um 15 Uhr."
    let found = TemporalTagger().expressions(in: text, publishedOn: "2025-05-28")
    let document = TimeMLWriter.document(
      text, found, identifier: "a<b", publishedOn: "2025-05-28")
    #expect(
      document.contains(
        "<TEXT>Am <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-05-26\">Montag</TIMEX3> &amp; &lt;")
    )
    #expect(document.contains("<DOCID>a&lt;b</DOCID>"))
    #expect(document.contains("functionInDocument=\"CREATION_TIME\">2025-05-28</TIMEX3></DCT>"))
  }
}
