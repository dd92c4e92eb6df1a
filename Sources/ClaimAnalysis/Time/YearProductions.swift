// Room: Time. Productions for years, decades and centuries. Classified tokens may enter.

extension TimeParser {
  /// A year that stands alone: "1998", "im Jahr 1990", "2007-2012", "2014/15".
  func year(at index: Int) -> TimeDraft? {
    if let (first, last, end) = doubleYear(at: index), isYearPlace(index, end) {
      return TimeDraft(index..<end, .date(.years(first, last)))
    }
    guard let (year, end) = statedYear(at: index), isYearPlace(index, end) else { return nil }
    let opensSpan = isDash(end) || kind(end) == .bis
    return TimeDraft(index..<end, .date(.year(year)), opensSpan: opensSpan)
  }

  /// "2014/15", "1933/34": two years that follow each other.
  func doubleYear(at index: Int) -> (first: Int, last: Int, end: Int)? {
    guard let (first, end) = statedYear(at: index), token(end) == .slash,
      let second = numeral(end + 1), let number = second.plain, second.digits(0) == 2
    else { return nil }
    guard number == (first + 1) % 100 else { return nil }
    return (first, first + 1, end + 2)
  }

  /// Whether a number of four digits is a year by what stands around it.
  private func isYearPlace(_ index: Int, _ end: Int) -> Bool {
    guard let number = numeral(index)?[0] else { return false }
    switch kind(index - 1) {
    case .approx, .exact, .more, .less, .than, .over, .atleast, .atmost, .vague, .number, .digits:
      return false
    case .one, .against, .per, .times: return false
    default: break
    }
    if YearContext.isNumberWord(hash(index - 1)) { return false }
    if token(index - 1) == .symbol { return false }
    let sure = YearContext.isYearWord(hash(index - 1))
    if sure { return true }
    // "1800 im Jahr 2012": a number before the year itself.
    if hash(end) == YearContext.im, YearContext.isYearWord(hash(end + 1)) { return false }
    if kind(end) == .in || hash(end) == YearContext.im, kind(end + 1) == .relative { return false }
    switch kind(end) {
    case .unit, .mal, .uhr, .fraction, .vague: return false
    default: break
    }
    switch token(end) {
    case .symbol: return false
    case .number: return hash(end + 1) == TimeHash.pages
    case .word, .abbreviation:
      if YearContext.isMeasure(hash(end)),
        isCapital(end) || tokens[end].end - tokens[end].start <= 3
      {
        return false
      }
      if isCapital(end) {
        guard kind(end) == .none else { return (1900...2039).contains(number) }
        // A capital behind it is what is counted, unless the number looks like a year of our time.
        guard (1700...2039).contains(number), number % 100 != 0 else { return false }
        return isYearPreposition(index - 1) || index == lower || YearContext.isPast(hash(index - 1))
          || (1960...2030).contains(number)
      }
    default: break
    }
    if isRangeOfNumbers(end) { return false }
    if kind(index - 1) == .article {
      return (1800...2039).contains(number) && !isCapital(end)
    }
    return (1000...2100).contains(number)
  }

  /// "1350 bis 1750 Euro": what follows the second number counts for both.
  private func isRangeOfNumbers(_ end: Int) -> Bool {
    let separator = listSeparator(at: end)
    guard separator.length > 0, kind(end + separator.length) == .digits else { return false }
    let next = end + separator.length
    if hash(next + 1) == TimeHash.pages { return false }
    guard let second = numeral(next), let number = second.plain else { return true }
    guard (1000...2100).contains(number) || second.digits(0) <= 2 else { return true }
    if token(next + 1) == .symbol || YearContext.isMeasure(hash(next + 1)) { return true }
    return isCapital(next + 1) && kind(next + 1) == .none && number % 50 == 0
  }

  private func isYearPreposition(_ index: Int) -> Bool {
    switch kind(index) {
    case .preposition, .bis, .nach, .vor, .um, .von, .zwischen, .and, .in: true
    default: token(index) == .openBracket || token(index) == .comma
    }
  }

  /// "60er Jahre", "den sechziger Jahren", "1990er-Jahren", "Sechzigerjahre".
  func decade(at index: Int) -> TimeDraft? {
    let word = word(index)
    guard word.kind == .digitWord, word.extra > 0 else { return nil }
    var end = index + 1
    if word.extra == 1 {
      if isDash(end), isGlued(end) { end += 1 }
      guard kind(end) == .unit, self.word(end).unit == .year, self.word(end).isPlural else {
        // "in den 90ern", "Mitte der 90er"
        guard kind(index - 1) == .article, token(index) == .word,
          tokens[index].shape.contains(.hasDigit), !isCapital(end)
        else { return nil }
        return TimeDraft(
          withArticle(index)..<(index + 1), .date(.decade(century(of: Int(word.value)))))
      }
      end += 1
    }
    return TimeDraft(withArticle(index)..<end, .date(.decade(century(of: Int(word.value)))))
  }

  private func century(of decade: Int) -> Int {
    decade >= 100 ? decade : decade <= 10 ? 2000 + decade : 1900 + decade
  }

  /// Reads a century or a millennium.
  ///
  /// "20. Jahrhundert", "19. Jahrhunderts", "dritte Jahrtausend", "16. und 17. Jahrhundert".
  func century(at index: Int) -> TimeDraft? {
    let number: Int
    switch kind(index) {
    case .ordinalDigits:
      guard let plain = numeral(index)?.plain else { return nil }
      number = plain
    case .ordinal: number = Int(word(index).value)
    default: return nil
    }
    guard (1...30).contains(number) else { return nil }
    var next = index + 1
    var isElided = false
    while next < index + 6, kind(next) != .unit {
      let separator = listSeparator(at: next)
      guard separator.length > 0 else { return nil }
      next += separator.length
      while kind(next) == .contraction || kind(next) == .article { next += 1 }
      guard kind(next) == .ordinalDigits || kind(next) == .ordinal else { return nil }
      next += 1
      isElided = true
    }
    let unit = word(next).unit
    guard kind(next) == .unit, unit == .century || unit == .millennium else { return nil }
    let range = withArticle(index)..<(isElided ? index + 1 : next + 1)
    return TimeDraft(range, .date(unit == .century ? .century(number) : .millennium(number)))
  }
}

/// Words beside a number of four digits.
enum YearContext {
  static let im = FoldedHash.of("im")
  private static let yearWords = WordSet(
    [
      "jahr", "jahre", "jahres", "jahrgang", "anno", "silvester", "ostern", "weihnachten", "jahren",
      "baujahr", "geburtsjahr", "sommer", "herbst", "winter", "frühjahr", "frühling",
    ].map(FoldedHash.of))
  private static let numberWords = WordSet(
    [
      "nr", "nummer", "seite", "seiten", "platz", "art", "artikel", "paragraf", "paragraph", "plz",
      "tel", "telefon", "fax", "rund", "etwa", "über", "unter", "zu", "nur", "insgesamt",
      "alle", "diese", "dieser", "jeder", "pro", "höhe", "a", "din", "iso", "windows",
      "gesamt", "kosten", "kostet", "euro", "dollar", "eur", "chf", "knapp", "fast", "gut", "mal",
      "weitere", "weiteren", "weiterer", "rang", "linie", "zug", "flug", "boeing", "airbus",
    ].map(FoldedHash.of))
  private static let measures = WordSet(
    [
      "euro", "dollar", "mark", "franken", "schilling", "lire", "dm", "eur", "prozent", "meter",
      "metern", "kilometer", "kilometern", "km", "m", "kg", "kilo", "kilogramm", "gramm", "tonnen",
      "t", "liter", "litern", "hektar", "ha", "quadratmeter", "quadratmetern", "qm", "kubikmeter",
      "watt", "kw", "kilowatt", "kwh", "mw", "megawatt", "ps", "grad", "seiten", "s", "stück",
      "personen", "menschen", "mann", "einwohner", "einwohnern", "besucher", "besuchern",
      "zuschauer", "zuschauern", "teilnehmer", "teilnehmern", "mitglieder", "mitgliedern",
      "soldaten", "fälle", "fällen", "tote", "toten", "verletzte", "höhenmeter", "höhenmetern",
      "mal", "pfund", "rubel", "yen", "kronen", "mrd", "mio", "fans", "plätze", "plätzen",
      "mm", "cm", "betriebe", "betrieben", "kinder", "kindern", "schüler", "schülern", "gäste",
      "arbeitsplätze", "arbeitsplätzen", "stellen", "jugendliche", "jugendlichen", "frauen",
      "männer", "unterschriften", "stimmen", "wohnungen", "häuser", "autos", "fahrzeuge", "arten",
      "punkte", "punkten", "wörter", "zeichen", "bände", "bänden", "gegenstände", "exemplare",
      "mitarbeiter", "mitarbeitern", "polizisten", "beamte", "beamten", "flüchtlinge",
      "flüchtlingen", "studenten", "helfer", "helfern", "anrufe", "computer", "rechner", "server",
    ].map(FoldedHash.of))
  private static let past = WordSet(
    ["erst", "bereits", "schon", "noch", "wurde", "war", "hat", "hatte", "ist", "geboren"]
      .map(FoldedHash.of))

  static func isYearWord(_ hash: UInt64) -> Bool { yearWords.contains(hash) }
  static func isNumberWord(_ hash: UInt64) -> Bool { numberWords.contains(hash) }
  static func isMeasure(_ hash: UInt64) -> Bool { measures.contains(hash) }
  static func isPast(_ hash: UInt64) -> Bool { past.contains(hash) }
}
