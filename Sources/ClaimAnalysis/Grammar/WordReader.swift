// Room: Grammar. Looks every token up; guesses the readings of words that no table knows, by
// compound, derivation or shape. May enter: tokens and the lexicon.

/// Gives every token its possible readings.
struct WordReader {
  private let bytes: ContiguousArray<UInt8>
  private let lexicon: Lexicon
  private var local: ContiguousArray<FormTable.Entry> = []
  /// Unknown forms met already, with whether they were capitalised.
  private var memo: [UInt64: UInt32] = [:]
  private var folded = ContiguousArray<UInt8>()
  private var endings = ContiguousArray<UInt64>()

  static func words(
    of source: SourceText, _ tokens: ContiguousArray<Token>, _ lexicon: Lexicon
  ) -> WordTable {
    var reader = WordReader(bytes: source.bytes, lexicon: lexicon)
    // Index 0 of the list of the article stays unused, as in the lexicon.
    reader.local.append(FormTable.Entry(reading: Reading(.none, []), next: 0))
    var words = ContiguousArray<Word>()
    words.reserveCapacity(tokens.count)
    for token in tokens { words.append(reader.word(token)) }
    return WordTable(words: words, local: reader.local, lexicon: lexicon)
  }

  private init(bytes: ContiguousArray<UInt8>, lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  private mutating func word(_ token: Token) -> Word {
    switch token.kind {
    case .word: break
    case .abbreviation:
      let head = lexicon.forms.head(token.hash)
      if head != 0 { return Word(readings: head) }
      return Word(classes: .adverb)
    case .number: return Word(classes: .numeral, agreement: .any)
    case .ordinal: return Word(classes: [.adjective, .numeral], agreement: .any)
    case .handle, .hashtag, .url, .email: return Word(classes: .name, agreement: .any)
    case .symbol: return Word(classes: .symbol)
    default: return Word(classes: .punctuation)
    }
    let head = lexicon.forms.head(token.hash)
    if head != 0 {
      if !token.isCapital || hasNominal(head) { return Word(readings: head) }
      return Word(readings: head)
    }
    let key = token.isCapital ? token.hash ^ 0xC0 : token.hash
    if let known = memo[key] { return Word(readings: known) }
    let guessed = guess(token)
    memo[key] = guessed
    return Word(readings: guessed)
  }

  private func hasNominal(_ head: UInt32) -> Bool {
    var index = head
    while index != 0 {
      let entry = lexicon.forms.entries[Int(index)]
      if !entry.reading.wordClass.intersection(.nominal).isEmpty { return true }
      index = entry.next
    }
    return false
  }

  // MARK: Guessing

  private mutating func list(_ readings: [Reading]) -> UInt32 {
    var next: UInt32 = 0
    for reading in readings.reversed() {
      local.append(FormTable.Entry(reading: reading, next: next))
      next = UInt32(local.count - 1) | WordTable.localBit
    }
    return next
  }

  private mutating func guess(_ token: Token) -> UInt32 {
    folded.removeAll(keepingCapacity: true)
    GermanFolding.fold(bytes, token.range, into: &folded)
    var readings: [Reading] = []
    if token.shape.contains(.endsInHyphen) { return list(truncated(token)) }
    if token.shape.contains(.hasHyphen), let head = hyphenHead(token) { return list(head) }
    if token.isCapital || token.shape.contains(.innerCapital) {
      if token.shape.contains(.allCapitals) { return list(capitals(token)) }
      readings = compound(token)
      if readings.isEmpty { readings = derivedNoun() }
      if readings.isEmpty { readings = derivedAdjective() + derivedVerb() }
      readings.append(unknownName(token))
      return list(readings)
    }
    readings = compoundAdjective()
    readings += derivedVerb()
    if readings.isEmpty { readings = derivedAdjective() }
    if readings.isEmpty { readings = weakVerb() }
    if readings.isEmpty {
      readings = token.shape.contains(.hasDigit)
        ? [Reading(.none, .numeral, agreement: .any, flags: .guessed)]
        : [Reading(.none, .adverb, flags: .guessed)]
    }
    return list(readings)
  }

  /// A name that no table knows; a final -s may be a genitive.
  private func unknownName(_ token: Token) -> Reading {
    var agreement: Agreement = .singular
    if folded.last == 0x73 {
      agreement = [.masculine, .feminine, .neuter]
    } else {
      agreement.subtract(.genitive)
    }
    return Reading(.none, .name, agreement: agreement, flags: .guessed)
  }

  /// "USA", "AFP", "IT": an acronym, of any gender and number; or a word in capitals.
  private func capitals(_ token: Token) -> [Reading] {
    [Reading(.none, .name, agreement: Agreement.any, flags: .guessed)]
  }

  /// "Bahn-" in "Bahn- und Busverkehr".
  private func truncated(_ token: Token) -> [Reading] {
    token.isCapital
      ? [Reading(.none, .noun, agreement: .any, flags: .guessed)]
      : [Reading(.none, .adjective, agreement: .any, flags: .guessed, ending: .en)]
  }

  /// The readings of the part behind the last hyphen: "US-Präsident", "45-minütig".
  private func hyphenHead(_ token: Token) -> [Reading]? {
    guard let hyphen = folded.lastIndex(where: { $0 == 0x2D || $0 == 0x91 || $0 == 0x90 }),
      hyphen + 1 < folded.count
    else { return nil }
    let head = ContiguousArray(folded[(hyphen + 1)...])
    var readings: [Reading] = []
    var index = lexicon.forms.head(FoldedHash.of(head))
    while index != 0 {
      let entry = lexicon.forms.entries[Int(index)]
      var reading = entry.reading
      reading.flags.insert(.guessed)
      let kinds: WordClass = [.noun, .adjective]
      if !reading.wordClass.intersection(kinds).isEmpty { readings.append(reading) }
      index = entry.next
    }
    if readings.isEmpty {
      readings = adjectives(of: head)
      if readings.isEmpty, token.isCapital { readings = nouns(endingIn: head) }
    }
    if token.isCapital {
      // "Müller-Meier", "Baden-Württemberg", "Rhein-Main": a name, unless the head is a noun.
      if readings.allSatisfy({ $0.wordClass != .noun }) {
        readings.append(unknownName(token))
      }
    }
    return readings.isEmpty ? nil : readings
  }

  // MARK: Compounds

  /// The noun that a capitalised word ends in, if something that can stand before it does.
  private mutating func compound(_ token: Token) -> [Reading] {
    nouns(endingIn: folded)
  }

  /// Readings of the longest known noun at the end of a word of at least three more letters.
  private func nouns(endingIn word: ContiguousArray<UInt8>) -> [Reading] {
    guard word.count >= 6 else { return [] }
    var hash = FoldedHash.seed
    var best: UInt32 = 0
    var position = word.count - 1
    while position >= 2 {
      hash = FoldedHash.step(hash, word[position])
      if word.count - position >= 3, word[position] & 0xC0 != 0x80 {
        let head = lexicon.forms.head(hash)
        if head != 0, word.count - position >= 4 || isShortHead(head),
          hasNoun(head), canBegin(word, position)
        {
          best = head
        }
      }
      position -= 1
    }
    var readings: [Reading] = []
    var index = best
    while index != 0 {
      let entry = lexicon.forms.entries[Int(index)]
      if entry.reading.wordClass == .noun {
        var reading = entry.reading
        reading.flags.insert(.guessed)
        readings.append(reading)
      }
      index = entry.next
    }
    return readings
  }

  private func hasNoun(_ head: UInt32) -> Bool {
    var index = head
    while index != 0 {
      let entry = lexicon.forms.entries[Int(index)]
      if entry.reading.wordClass == .noun { return true }
      index = entry.next
    }
    return false
  }

  /// Heads of three letters that make compounds ("Amt", "Tat", "Ort", "Weg", "Tag", "Rat").
  private func isShortHead(_ head: UInt32) -> Bool {
    let lemma = lexicon.lemma(lexicon.forms.entries[Int(head)].reading.lexeme)
    switch lemma {
    case "Amt", "Tat", "Ort", "Weg", "Tag", "Rat", "Art", "Arm", "Zug", "See", "Bus", "Axt", "Uhr":
      return true
    default: return false
    }
  }

  /// Whether the bytes before `position` can be the first part of a compound: a known word, with
  /// or without a linking -s-, -n-, -en-, -er-, or at least four letters with a vowel.
  private func canBegin(_ word: ContiguousArray<UInt8>, _ position: Int) -> Bool {
    var end = position
    for _ in 0..<3 {
      if end < 2 { return false }
      if lexicon.forms.head(FoldedHash.of(word[..<end])) != 0 { return true }
      let last = word[end - 1]
      guard last == 0x73 || last == 0x6E || last == 0x65 || last == 0x72 else { break }
      end -= 1
    }
    guard position >= 4 else { return false }
    return word[..<position].contains { byte in
      switch byte {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xC3: true
      default: false
      }
    }
  }

  /// "rechtsextrem", "schwerverletzt", "russischstämmig": the longest known adjective at the end.
  private func compoundAdjective() -> [Reading] {
    guard folded.count >= 7 else { return [] }
    var hash = FoldedHash.seed
    var best: UInt32 = 0
    var position = folded.count - 1
    while position >= 3 {
      hash = FoldedHash.step(hash, folded[position])
      if folded.count - position >= 4, folded[position] & 0xC0 != 0x80 {
        let head = lexicon.forms.head(hash)
        if head != 0, hasAdjective(head), canBegin(folded, position) { best = head }
      }
      position -= 1
    }
    return readings(best, [.adjective, .participle]).map { reading in
      var reading = reading
      reading.flags.insert(.guessed)
      if reading.wordClass == .participle {
        return Reading(reading.lexeme, .adjective, flags: [.bare, .guessed])
      }
      return reading
    }
  }

  private func hasAdjective(_ head: UInt32) -> Bool {
    !readings(head, [.adjective, .participle]).isEmpty
  }

  private func readings(_ head: UInt32, _ kinds: WordClass) -> [Reading] {
    var result: [Reading] = []
    var index = head
    while index != 0 {
      let entry = lexicon.forms.entries[Int(index)]
      if !entry.reading.wordClass.intersection(kinds).isEmpty { result.append(entry.reading) }
      index = entry.next
    }
    return result
  }

  // MARK: Derivation

  /// Nouns by their suffix ("-ung", "-heit", "-er").
  private func derivedNoun() -> [Reading] {
    for (suffix, agreement) in Self.nounSuffixes
    where folded.count >= suffix.count + 3 && folded.suffix(suffix.count).elementsEqual(suffix) {
      return [Reading(.none, .noun, agreement: agreement, flags: .guessed)]
    }
    return []
  }

  private static let nounSuffixes: [(ContiguousArray<UInt8>, Agreement)] = [
    ("ungen", .plural), ("heiten", .plural), ("keiten", .plural), ("schaften", .plural),
    ("tionen", .plural), ("sionen", .plural), ("täten", .plural), ("enzen", .plural),
    ("anzen", .plural), ("innen", .plural), ("isten", [.plural, Agreement(rawValue: 0x1110)]),
    ("ungs", .plural),
    ("ung", .feminine), ("heit", .feminine), ("keit", .feminine), ("schaft", .feminine),
    ("tion", .feminine), ("sion", .feminine), ("tät", .feminine), ("enz", .feminine),
    ("anz", .feminine), ("erin", .feminine), ("istin", .feminine), ("ik", .feminine),
    ("ismus", .masculine), ("ist", Agreement(rawValue: 0x0001)),
    ("chen", [Agreement(rawValue: 0x4404), .plural]), ("lein", .neuter), ("ment", .neuter),
    ("tum", .neuter), ("ling", Agreement(rawValue: 0x1101)),
    ("ers", Agreement(rawValue: 0x0010)), ("ern", Agreement(rawValue: 0x0800)),
    ("er", [Agreement(rawValue: 0x1101), Agreement(rawValue: 0x8088)]),
  ].map { (ContiguousArray($0.utf8), $1) }

  /// Adjectives by their suffix ("-lich", "-bar", "-haft"), with any ending.
  private func derivedAdjective() -> [Reading] { adjectives(of: folded) }

  private func adjectives(of word: ContiguousArray<UInt8>) -> [Reading] {
    for (ending, bytes) in Self.adjectiveEndings {
      guard word.count > bytes.count + 3, word.suffix(bytes.count).elementsEqual(bytes) else {
        continue
      }
      let stem = word.dropLast(bytes.count)
      if Self.adjectiveSuffixes.contains(where: {
        stem.count > $0.count + 1 && stem.suffix($0.count).elementsEqual($0)
      }) {
        return [
          Reading(
            .none, .adjective, agreement: ending.any,
            flags: ending == .none ? [.bare, .guessed] : .guessed, ending: ending)
        ]
      }
    }
    return []
  }

  private static let adjectiveEndings: [(AdjectiveEnding, ContiguousArray<UInt8>)] = [
    (.en, ContiguousArray("en".utf8)), (.er, ContiguousArray("er".utf8)),
    (.es, ContiguousArray("es".utf8)), (.em, ContiguousArray("em".utf8)),
    (.e, ContiguousArray("e".utf8)), (.none, []),
  ]

  private static let adjectiveSuffixes: [ContiguousArray<UInt8>] = [
    "lich", "isch", "ig", "bar", "sam", "los", "haft", "voll", "frei", "fähig", "reich", "arm",
    "mässig", "wert", "weit", "förmig", "iv", "ell", "al", "ant", "ent", "end", "iert", "nah",
    "fern", "fest", "sicher", "orientiert", "basiert", "lastig", "feindlich", "stämmig",
  ].map { ContiguousArray($0.utf8) }

  /// A known verb behind a particle or an inseparable prefix ("niederbrannte", "zerbombt").
  private func derivedVerb() -> [Reading] {
    var result: [Reading] = []
    for (prefix, separable) in Self.verbPrefixes {
      guard folded.count > prefix.count + 3, folded.starts(with: prefix) else { continue }
      var rest = ContiguousArray(folded[prefix.count...])
      var zu = false
      if separable, rest.starts(with: "zu".utf8), rest.count > 5 {
        let infinitive = ContiguousArray(rest.dropFirst(2))
        if !readings(lexicon.forms.head(FoldedHash.of(infinitive)), .infinitive).isEmpty {
          rest = infinitive
          zu = true
        }
      }
      for reading in readings(lexicon.forms.head(FoldedHash.of(rest)), [.verbal, .adjective]) {
        var reading = reading
        if reading.wordClass == .adjective, !reading.flags.contains(.fromParticiple) { continue }
        if reading.moods == .imperative { continue }
        reading.flags.insert(.guessed)
        if separable { reading.flags.insert(.joined) }
        if zu {
          guard reading.wordClass == .infinitive else { continue }
          reading.wordClass = .zuInfinitive
        }
        result.append(reading)
      }
      if !result.isEmpty { return result }
    }
    return result
  }

  private static let verbPrefixes: [(ContiguousArray<UInt8>, Bool)] = [
    ("zusammen", true), ("auseinander", true), ("hinunter", true), ("herunter", true),
    ("hinüber", true), ("herüber", true), ("entgegen", true), ("hinterher", true),
    ("zurück", true), ("voran", true), ("voraus", true), ("vorbei", true), ("weiter", true),
    ("wieder", true), ("nieder", true), ("heraus", true), ("hinaus", true), ("herein", true),
    ("hinein", true), ("herum", true), ("herbei", true), ("hinzu", true), ("davon", true),
    ("dazu", true), ("empor", true), ("fort", true), ("fest", true), ("heim", true),
    ("hoch", true), ("hin", true), ("her", true), ("los", true), ("mit", true), ("nach", true),
    ("vor", true), ("weg", true), ("auf", true), ("aus", true), ("bei", true), ("ein", true),
    ("um", true), ("ab", true), ("an", true), ("zu", true), ("durch", true), ("über", false),
    ("unter", false), ("hinter", false), ("wider", false), ("miss", false), ("ent", false),
    ("ver", false), ("zer", false), ("be", false), ("er", false),
  ].map { (ContiguousArray($0.utf8), $1) }

  /// A verb that no table knows, by its ending.
  private func weakVerb() -> [Reading] {
    func ends(_ suffix: String) -> Bool {
      folded.count > suffix.utf8.count + 2
        && folded.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
    if ends("ieren") || ends("eln") || ends("ern") {
      return [
        Reading(.none, .infinitive, flags: .guessed),
        Reading(
          .none, .finite, persons: .pluralForms, moods: .present, flags: .guessed),
      ]
    }
    if ends("ten") && folded.count > 6 {
      return [
        Reading(.none, .finite, persons: .pluralForms, moods: .preterite, flags: .guessed),
        Reading(.none, .adjective, agreement: AdjectiveEnding.en.any, flags: .guessed, ending: .en),
        Reading(.none, .infinitive, flags: .guessed),
      ]
    }
    if ends("te"), folded.count > 5 {
      return [
        Reading(.none, .finite, persons: [.first, .third], moods: .preterite, flags: .guessed),
        Reading(.none, .adjective, agreement: AdjectiveEnding.e.any, flags: .guessed, ending: .e),
      ]
    }
    if folded.starts(with: "ge".utf8), ends("t") {
      return [Reading(.none, .participle, flags: .guessed)]
    }
    if ends("iert") {
      return [
        Reading(.none, .participle, flags: .guessed),
        Reading(.none, .finite, persons: .third, moods: .present, flags: .guessed),
      ]
    }
    for (ending, bytes) in Self.adjectiveEndings where ending != .none {
      guard folded.count > bytes.count + 3, folded.suffix(bytes.count).elementsEqual(bytes) else {
        continue
      }
      var result = [
        Reading(.none, .adjective, agreement: ending.any, flags: .guessed, ending: ending)
      ]
      if ending == .en {
        result.append(Reading(.none, .infinitive, flags: .guessed))
        result.append(
          Reading(.none, .finite, persons: .pluralForms, moods: .present, flags: .guessed))
      }
      return result
    }
    if folded.last == 0x74, folded.count > 4 {
      return [
        Reading(.none, .finite, persons: .third, moods: .present, flags: .guessed),
        Reading(.none, .participle, flags: .guessed),
      ]
    }
    return []
  }
}
