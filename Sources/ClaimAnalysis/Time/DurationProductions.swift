// Room: Time. Productions for durations. Classified tokens may enter.

/// A number before a unit.
struct Quantity: Sendable {
  /// Tenths, so that "anderthalb" is whole; `nil` for "mehrere".
  var tenths: Int?
  /// The least number that a vague word stands for, in tenths.
  var least = 20
  /// The token behind the number.
  var end: Int

  init(tenths: Int?, least: Int = 20, end: Int) {
    self.tenths = tenths
    self.least = least
    self.end = end
  }
}

extension TimeParser {
  // MARK: Numbers

  /// "drei", "2,5", "anderthalb", "ein halbes", "mehrere", "ein paar".
  func quantity(at index: Int) -> Quantity? {
    switch kind(index) {
    case .digits:
      guard let numeral = numeral(index), var tenths = numeral.tenths else { return nil }
      var end = index + 1
      // "12 050", "2 1/2"
      if numeral.count == 1, numeral.digits(0) <= 3, kind(end) == .digits,
        let group = self.numeral(end), group.count == 1, group.digits(0) == 3
      {
        tenths = (numeral[0] * 1000 + group[0]) * 10
        end += 1
      }
      return Quantity(tenths: tenths, end: end)
    case .number:
      return Quantity(tenths: Int(word(index).value) * 10, end: index + 1)
    case .fraction: return Quantity(tenths: Int(word(index).value), end: index + 1)
    case .half: return Quantity(tenths: 5, end: index + 1)
    case .one:
      if kind(index + 1) == .half { return Quantity(tenths: 5, end: index + 2) }
      if kind(index + 1) == .vague, hash(index + 1) == DurationHash.paar {
        return Quantity(tenths: nil, end: index + 2)
      }
      return Quantity(tenths: 10, end: index + 1)
    case .vague:
      return Quantity(tenths: nil, least: Int(word(index).value) * 10, end: index + 1)
    case .lang:
      return Quantity(tenths: nil, end: index + 1)
    case .none:
      guard token(index) == .word, tokens[index].end - tokens[index].start >= 7 else { return nil }
      var folded = ContiguousArray<UInt8>()
      GermanFolding.fold(source.bytes, tokens[index].range, into: &folded)
      return NumberWords.value(folded[...]).map { Quantity(tenths: $0 * 10, end: index + 1) }
    default: return nil
    }
  }

  /// The unit behind a number, one adjective between them allowed.
  func unitBehind(_ index: Int) -> (unit: TimeUnit, end: Int)? {
    if isDash(index), kind(index + 1) == .unit { return (word(index + 1).unit, index + 2) }
    if kind(index) == .unit { return (word(index).unit, index + 1) }
    if kind(index + 1) == .unit, DurationHash.between.contains(hash(index)) {
      return (word(index + 1).unit, index + 2)
    }
    return nil
  }

  // MARK: Durations

  /// "drei Tage", "mehr als sechs Stunden", "ein halbes Jahr", "sechs bis acht Monate".
  func duration(at index: Int) -> TimeDraft? {
    if kind(index) == .counted || kind(index + 1) == .counted { return countedUnit(at: index) }
    guard let quantity = quantity(at: index) else { return nil }
    guard let (unit, end) = unitBehind(quantity.end) else {
      return elidedDuration(at: index, quantity)
    }
    if kind(index) == .one, word(quantity.end).isPlural, quantity.tenths == 10 { return nil }
    if kind(index) == .one, word(quantity.end).isGenitive, unit == .day { return nil }
    if kind(index) == .vague || kind(index) == .lang, kind(quantity.end) == .unit,
      !word(quantity.end).isPlural
    {
      return nil
    }
    if isAge(end, quantity, unit) { return nil }
    return finish(quantity, unit, index..<end)
  }

  /// The first number of "sechs bis acht Monate", "20 oder 30 Jahre".
  private func elidedDuration(at index: Int, _ quantity: Quantity) -> TimeDraft? {
    guard kind(index) == .digits || kind(index) == .number || kind(index) == .fraction else {
      return nil
    }
    let separator = listSeparator(at: quantity.end)
    guard separator.length == 1 || hash(quantity.end) == DurationHash.statt,
      let second = self.quantity(at: quantity.end + 1), second.tenths != nil,
      let (unit, _) = unitBehind(second.end), token(quantity.end) != .comma
    else { return nil }
    if let plain = numeral(index), plain.count > 1, plain.separator != 0x2C { return nil }
    if isAge(second.end + 1, second, unit) { return nil }
    var draft = finish(quantity, unit, index..<quantity.end)
    draft?.opensSpan = separator.isSpan
    return draft
  }

  /// "eine Viertelstunde", "ein Vierteljahr", "drei Viertelstunden".
  private func countedUnit(at index: Int) -> TimeDraft? {
    let place = kind(index) == .counted ? index : index + 1
    guard place == index || kind(index) == .one else { return nil }
    let share = Int(word(place).extra)
    let unit = word(place).unit
    let seconds = unit.seconds * share / 100
    let iso = unit == .hour ? "PT\(share * 60 / 100)M" : share == 50 ? "P6M" : "P3M"
    let extent = TimeExtent(min: seconds, max: seconds, qualifier: .exact, iso8601: iso, unit: unit)
    return TimeDraft(withArticle(index)..<(place + 1), .duration(extent))
  }

  /// "16 Jahre alt", "ab 16 Jahren", "der 16 Jahre jüngere": an age.
  private func isAge(_ end: Int, _ quantity: Quantity, _ unit: TimeUnit) -> Bool {
    guard unit == .year || unit == .month || unit == .week || unit == .day else { return false }
    if kind(end) == .old || DurationHash.older.contains(hash(end)) { return true }
    let index = quantity.end - 1
    if unit == .year, kind(index - 1) == .bis, kind(index - 2) == .person { return true }
    if unit == .year, hash(index - 1) == TimeHash.ab || hash(index - 1) == DurationHash.mit,
      kind(index) == .digits, !isCapital(end)
    {
      return true
    }
    return unit == .year && hash(index - 1) == DurationHash.unter && kind(index) == .digits
  }

  /// Bounds and articles before the number, and what follows the unit.
  private func finish(_ quantity: Quantity, _ unit: TimeUnit, _ range: Range<Int>) -> TimeDraft? {
    var start = range.lowerBound
    var extent = extent(quantity, unit)
    var mod: TimeModifier?
    var position = start - 1
    while position >= floor, kind(position) == .approx || kind(position) == .ordinal {
      let looseness = word(position).value
      if kind(position) == .approx {
        mod = looseness == 2 ? .lessThan : .approx
        loosen(&extent, looseness)
      }
      start = position
      position -= 1
    }
    if position - 1 >= floor, kind(position) == .than {
      switch kind(position - 1) {
      case .more: bound(&extent, &mod, .moreThan, .moreThan)
      case .less: bound(&extent, &mod, .lessThan, .lessThan)
      default:
        if DurationHash.longer.contains(hash(position - 1)) {
          bound(&extent, &mod, .moreThan, .moreThan)
        } else if DurationHash.shorter.contains(hash(position - 1)) {
          bound(&extent, &mod, .lessThan, .lessThan)
        } else {
          position += 2
        }
      }
      if mod != nil, position < start { start = position - 1 }
      position = start - 1
    } else if kind(position) == .over, !isAcross(range.upperBound) {
      bound(&extent, &mod, .moreThan, .moreThan)
    } else if kind(position) == .atleast {
      bound(&extent, &mod, .atLeast, .equalOrMore)
    } else if kind(position) == .atmost
      || (hash(position) == TimeHash.zu && kind(position - 1) == .bis)
    {
      bound(&extent, &mod, .atMost, .equalOrLess)
    }
    if start - 1 >= floor, kind(start - 1) == .article, kind(range.lowerBound) != .countedAdjective
    {
      start -= 1
    }
    if isLater(range.upperBound) {
      let sign = Int(word(range.upperBound).value)
      let amount = (quantity.tenths ?? 0) / 10 * sign
      if quantity.tenths != nil, quantity.tenths.map({ $0 % 10 == 0 }) ?? false {
        return TimeDraft(
          start..<(range.upperBound + 1), .step(extent, amount: amount, unit: unit), mod: mod)
      }
    }
    return TimeDraft(start..<range.upperBound, .duration(extent), mod: mod)
  }

  private func isLater(_ index: Int) -> Bool {
    kind(index) == .later && kind(index + 1) != .than
  }

  private func isAcross(_ end: Int) -> Bool { kind(end) == .lang }

  private func bound(
    _ extent: inout TimeExtent, _ mod: inout TimeModifier?, _ qualifier: DurationQualifier,
    _ modifier: TimeModifier
  ) {
    extent.qualifier = qualifier
    mod = modifier
    switch qualifier {
    case .moreThan, .atLeast: extent.max = nil
    default: extent.min = nil
    }
  }

  private func loosen(_ extent: inout TimeExtent, _ looseness: Int32) {
    guard extent.qualifier == .exact, let length = extent.min else { return }
    extent.qualifier = looseness == 2 || looseness == 4 ? .lessThan : .about
    switch looseness {
    case 2, 4:
      extent.min = length * 8 / 10
      extent.max = length
    case 3:
      extent.min = length
      extent.max = length * 12 / 10
    default:
      extent.min = length * 9 / 10
      extent.max = length * 11 / 10
    }
  }

  // MARK: Values

  /// A number of units.
  func extent(_ quantity: Quantity, _ unit: TimeUnit) -> TimeExtent {
    guard let tenths = quantity.tenths else {
      var extent = vagueExtent(unit)
      extent.min = unit.seconds * quantity.least / 10
      return extent
    }
    let seconds = unit.seconds * tenths / 10
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return TimeExtent(
      min: seconds, max: seconds, qualifier: .exact,
      iso8601: (unit.isClock ? "PT" : "P") + number + unit.symbol, unit: unit)
  }

  /// "Jahre", "mehrere Stunden".
  func vagueExtent(_ unit: TimeUnit) -> TimeExtent {
    TimeExtent(
      min: unit.seconds * 2, max: nil, qualifier: .vague,
      iso8601: (unit.isClock ? "PTX" : "PX") + unit.symbol, unit: unit)
  }

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

  // MARK: Units without a number

  /// "seit Jahren", "Jahr 1990", "am Tag darauf", "400 Euro im Monat", "am Wochenende".
  func bareUnit(at index: Int) -> TimeDraft? {
    let word = word(index)
    if let draft = holiday(at: index) { return draft }
    // "zweihundertfünfzig Tage": a number that is in no table.
    if kind(index - 1) == .none, index - 1 >= floor, let quantity = quantity(at: index - 1) {
      return finish(quantity, word.unit, (index - 1)..<(index + 1))
    }
    if hash(index) == DurationHash.jahre,
      hash(index - 1) == TimeHash.im
        || hash(index - 1) == DurationHash.dem, let (year, end) = statedYear(at: index + 1)
    {
      return TimeDraft(withArticle(index)..<end, .date(.year(year)))
    }
    if word.unit == .weekend, !word.isPlural {
      guard kind(index - 1) == .contraction || kind(index - 1) == .article else { return nil }
      return TimeDraft(index..<(index + 1), .date(.weekend(.plain)))
    }
    if word.isPlural, let draft = pluralUnit(at: index) { return draft }
    if word.isPlural || isGlued(index) { return nil }
    if word.unit == .year, let (year, end) = statedYear(at: index + 1) {
      if let (first, last, next) = doubleYear(at: index + 1) {
        return TimeDraft(withArticle(index)..<next, .date(.years(first, last)))
      }
      return TimeDraft(withArticle(index)..<end, .date(.year(year)))
    }
    if kind(index + 1) == .later || kind(index + 1) == .following {
      guard word.unit != .hour, word.unit != .minute, word.unit != .second else { return nil }
      let start = withArticle(index)
      return TimeDraft(
        start..<(index + 2),
        .date(.fromNarrative(word.unit, Int(self.word(index + 1).value))))
    }
    return perUnit(at: index)
  }

  /// "vor Jahren", "nach Wochen", "seit Monaten", "Tage später".
  private func pluralUnit(at index: Int) -> TimeDraft? {
    let unit = word(index).unit
    switch kind(index - 1) {
    case .vor, .nach, .over, .in: break
    case .lang where hash(index - 1) == TimeHash.lange || hash(index - 1) == TimeHash.langen:
      return TimeDraft((index - 1)..<(index + 1), .duration(vagueExtent(unit)))
    case .preposition where DurationHash.spanning.contains(hash(index - 1)): break
    default:
      guard kind(index + 1) == .later || kind(index + 1) == .lang && index == lower else {
        return nil
      }
    }
    if kind(index - 1) == .in, unit == .day { return nil }
    return TimeDraft(index..<(index + 1), .duration(vagueExtent(unit)))
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

  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map(FoldedHash.of)) }
}
