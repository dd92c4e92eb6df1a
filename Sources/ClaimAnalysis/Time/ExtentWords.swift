// Room: Time. Words that are durations by themselves, and what tells them from ages. Tokens may enter.

extension TimeParser {
  // MARK: Words of extent

  /// "tagelang", "langjährig", "dreitägig", "45-minütig".
  func extentWord(at index: Int) -> TimeDraft? {
    let word = word(index)
    if word.kind == .extent {
      // "langjähriger Präsident" says nothing of a time that something takes.
      if word.extra == 1, !isLasting(index + 1) { return nil }
      return TimeDraft(index..<(index + 1), .duration(vagueExtent(word.unit)))
    }
    guard let unit = TimeUnit(rawValue: UInt8(bitPattern: word.extra)) else { return nil }
    if unit == .year || unit == .month || unit == .week, isAgeAdjective(index) { return nil }
    let range = index..<(index + 1)
    return finish(Quantity(tenths: Int(word.value), end: index + 1), unit, range)
  }

  /// "der 55-jährige Mann", "eine Neunjährige": an age, not a time that something takes.
  private func isAgeAdjective(_ index: Int) -> Bool {
    if isCapital(index), index > lower { return true }
    if kind(index + 1) == .person || token(index + 1) != .word || !isCapital(index + 1) {
      return true
    }
    return word(index).extra == Int8(TimeUnit.year.rawValue) && !isLasting(index + 1)
  }

  /// A noun for something that takes time, by itself or as the head of a compound.
  private func isLasting(_ index: Int) -> Bool {
    guard index < upper, isCapital(index) else { return false }
    let range = tokens[index].range
    var folded = ContiguousArray<UInt8>()
    GermanFolding.fold(source.bytes, range, into: &folded)
    return DurationHash.lasting.contains { noun in
      folded.count >= noun.count && folded.suffix(noun.count).elementsEqual(noun)
    }
  }
}

/// Hashes of words about durations.
enum DurationHash {
  static let jahre = FoldedHash.of("jahre")
  static let dem = FoldedHash.of("dem")
  static let paar = FoldedHash.of("paar")
  static let statt = FoldedHash.of("statt")
  static let mit = FoldedHash.of("mit")
  static let unter = FoldedHash.of("unter")
  static let spanning = hashes(["seit", "während", "binnen", "für", "auf", "durch", "unter"])
  static let longer = hashes(["länger", "später", "früher"])
  static let shorter = hashes(["kürzer", "keine"])
  static let older = hashes(["jung", "jünger", "jüngere", "jüngeren", "älter", "ältere", "älteren"])
  /// Adjectives between number and unit.
  static let between = hashes([
    "volle", "vollen", "ganze", "ganzen", "lange", "langen", "weitere", "weiteren", "ganzes",
    "gute", "guten", "aufeinanderfolgende", "aufeinanderfolgenden", "volles", "gutes", "guter",
    "gemeinsame", "gemeinsamen", "zusätzliche", "zusätzlichen", "knappe", "knappen", "bange",
    "bangen", "tolle", "tollen", "weiteres", "weitere", "weiterer", "anstrengende", "schwere",
    "schweren", "intensive", "intensiven", "turbulente", "turbulenten", "erfolgreiche",
    "erfolgreichen", "schöne", "schönen", "komplette", "kompletten", "endlose", "endlosen",
  ])
  /// Nouns that last, and heads of compounds that do, so that "dreijährig" before them is no age.
  static let lasting: [ContiguousArray<UInt8>] = [
    "ung", "ungen", "jubiläum", "jubiläums", "bestehen", "bestehens", "haft", "strafe", "strafen",
    "krieg", "kriege", "krieges", "kriegs", "zeit", "dauer", "studium", "studiums", "arbeit",
    "tätigkeit", "geschichte", "tradition", "problem", "problems", "pause", "sperre", "vertrag",
    "vertrags", "projekt", "projekts", "herrschaft", "frist", "aufenthalt", "karriere", "ehe",
    "partnerschaft", "mitgliedschaft", "dienst", "suche", "streit", "prozess", "verfahren",
    "verbot", "todestag", "schutz", "phase", "lehre", "kampf", "einsatz", "exil", "abstinenz",
    "programm", "plan", "kurs", "periode", "mandat", "konflikt", "rechtsstreit", "bann", "urlaub",
    "präsidentschaft", "amtsperiode", "übergang", "hoch", "tief", "serie", "jahrestag", "abo",
    "geburtstag", "diskussion", "debatte", "gefangenschaft", "isolation", "quarantäne", "flucht",
    "lockdown", "reise", "rahmen", "anleihe", "anleihen", "boykott", "embargo", "aufstand",
    "tournee", "recherche", "recherchen", "praxis", "wartefrist", "odyssee",
  ].map { GermanFolding.fold($0) }

  private static func hashes(_ words: [String]) -> WordSet { WordSet(words.map(FoldedHash.of)) }
}
