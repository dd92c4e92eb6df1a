// Room: Time. The line in which an article states when it was published. Tokens may enter.

/// A stated day of publication.
struct PublicationLine: Sendable {
  var day: CalendarDate
  var clock: ClockTime?
  /// The words of the date.
  var range: ByteRange

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

  /// The day in a place line, on which the report was written: "Lomsk (Ukraine), 20.06.2012 –".
  static func find(
    _ source: SourceText, _ tokens: ContiguousArray<Token>, placeLine: Range<Int>
  ) -> PublicationLine? {
    let sentence = Sentence(tokens: placeLine, paragraph: 0, isFragment: true)
    for draft in TimeParser.drafts(source, tokens, [sentence]) {
      guard case .date(.day(let day, let month, .stated(let year), _)) = draft.meaning,
        let date = CalendarDate(year: year, month: month, day: day)
      else { continue }
      let range = ByteRange(
        lower: Int(tokens[draft.tokens.lowerBound].start),
        upper: Int(tokens[draft.tokens.upperBound - 1].end))
      return PublicationLine(day: date, clock: nil, range: range)
    }
    return nil
  }

  private static func read(
    _ source: SourceText, _ tokens: ContiguousArray<Token>, _ sentence: Sentence
  ) -> PublicationLine? {
    let words = sentence.tokens.filter { tokens[$0].isWord }
    guard let label = label(words, tokens) else { return nil }
    var line: PublicationLine?
    for draft in TimeParser.drafts(source, tokens, [sentence]) {
      let range = ByteRange(
        lower: Int(tokens[draft.tokens.lowerBound].start),
        upper: Int(tokens[draft.tokens.upperBound - 1].end))
      switch draft.meaning {
      case .date(.day(let day, let month, .stated(let year), _)):
        guard let date = CalendarDate(year: year, month: month, day: day),
          label.isSentence || stands(draft.tokens.lowerBound, behind: label.token, tokens)
        else { continue }
        line = line ?? PublicationLine(day: date, clock: nil, range: range)
      case .clock(let reading, _):
        if line != nil, line?.clock == nil { line?.clock = reading.time }
      default: continue
      }
    }
    return line
  }

  /// The word that says that a day of publication follows, and whether it does so in a sentence.
  private struct Label {
    var token: Int
    var isSentence: Bool
  }

  /// The label of a sentence, if it has one.
  ///
  /// "Stand: …", "Zuletzt aktualisiert am …", "Diese Nachricht wurde am … gesendet"; but not "Am
  /// Montag stand das Haus in Flammen" or "Die Studie wurde am 12. Januar veröffentlicht".
  private static func label(_ words: [Int], _ tokens: ContiguousArray<Token>) -> Label? {
    guard let first = words.first else { return nil }
    let isLast = lasts.contains(tokens[first].hash)
    if let label = isLast ? words.dropFirst().first : first, labels.contains(tokens[label].hash) {
      return Label(token: label, isSentence: false)
    }
    guard words.count > 1, demonstratives.contains(tokens[first].hash),
      texts.contains(tokens[words[1]].hash)
    else { return nil }
    return words.dropFirst(2).first { labels.contains(tokens[$0].hash) }
      .map { Label(token: $0, isSentence: true) }
  }

  /// Whether nothing but a colon, "am" or a weekday stands between a label and its date.
  private static func stands(
    _ date: Int, behind label: Int, _ tokens: ContiguousArray<Token>
  ) -> Bool {
    date > label && date - label <= 3
      && tokens[(label + 1)..<date].allSatisfy { $0.isPunctuation || $0.hash == TimeHash.am }
  }

  private static let labels = WordSet(
    [
      "stand", "veröffentlicht", "aktualisiert", "publiziert", "gesendet", "update", "datum",
      "erstveröffentlichung", "veröffentlichung", "aktualisierung",
    ].map(FoldedHash.of))
  private static let lasts = WordSet(
    ["zuletzt", "letzte", "letzter", "letztes"].map(FoldedHash.of))
  private static let demonstratives = WordSet(["diese", "dieser", "dieses"].map(FoldedHash.of))
  private static let texts = WordSet(
    [
      "nachricht", "sendung", "beitrag", "artikel", "meldung", "text", "bericht", "thema",
      "programm",
    ].map(FoldedHash.of))
}
