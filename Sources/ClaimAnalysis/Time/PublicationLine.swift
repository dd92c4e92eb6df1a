// Room: Time. The line in which an article states when it was published. Tokens may enter.

/// A stated day of publication.
struct PublicationLine: Sendable {
  var day: CalendarDate
  var clock: ClockTime?
  /// The words of the date.
  var range: ByteRange

  private static let cues = WordSet(
    [
      "stand", "veröffentlicht", "aktualisiert", "publiziert", "erschienen", "gesendet", "update",
      "datum", "erstveröffentlichung", "nachricht", "sendung", "beitrag", "artikel", "meldung",
      "veröffentlichung", "aktualisierung", "programm", "thema", "online", "lesezeit",
    ].map(FoldedHash.of))

  /// The first sentence at the head or the foot of the text that states the day of publication
  /// ("Stand: 24.05.2025, 21:14 Uhr", "Diese Nachricht wurde am 02.09.2024 … gesendet").
  static func find(
    _ source: SourceText, _ tokens: ContiguousArray<Token>, _ sentences: ContiguousArray<Sentence>
  ) -> PublicationLine? {
    var found: PublicationLine?
    for (index, sentence) in sentences.enumerated() {
      guard index < 8 || index + 8 >= sentences.count, sentence.tokens.count <= 30,
        let line = read(source, tokens, sentence)
      else { continue }
      if index < 8 { return line }
      found = line
    }
    return found
  }

  private static func read(
    _ source: SourceText, _ tokens: ContiguousArray<Token>, _ sentence: Sentence
  ) -> PublicationLine? {
    guard sentence.tokens.contains(where: { cues.contains(tokens[$0].hash) }) else { return nil }
    let isStated = sentence.tokens.contains { sure.contains(tokens[$0].hash) }
    guard isStated else { return nil }
    var line: PublicationLine?
    for draft in TimeParser.drafts(source, tokens, [sentence]) {
      let range = ByteRange(
        lower: Int(tokens[draft.tokens.lowerBound].start),
        upper: Int(tokens[draft.tokens.upperBound - 1].end))
      switch draft.meaning {
      case .date(.day(let day, let month, .stated(let year), _)):
        guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
        line = line ?? PublicationLine(day: date, clock: nil, range: range)
      case .clock(let reading, _):
        if line != nil, line?.clock == nil { line?.clock = reading.time }
      default: continue
      }
    }
    return line
  }

  private static let sure = WordSet(
    [
      "stand", "veröffentlicht", "aktualisiert", "publiziert", "gesendet", "update", "datum",
      "erstveröffentlichung", "veröffentlichung", "aktualisierung",
    ].map(FoldedHash.of))
}
