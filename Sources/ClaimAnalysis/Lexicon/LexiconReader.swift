// Room: Lexicon. The grammar of the tables: one line, one word. What each table looks like stands in
// Docs/Lexicon.md.

/// A line of a table that could not be read.
struct TableError: Error, Hashable, CustomStringConvertible {
  var table: String
  var line: Int
  var message: String

  var description: String { "\(table), line \(line): \(message)" }
}

/// Reads the tables into a lexicon.
///
/// At run time a line that cannot be read is left out; the tests read with `errors` and fail on the
/// first one, so that no such line ships.
struct LexiconReader {
  private var lexicon: Lexicon
  private(set) var errors: [TableError] = []
  private var paradigms: [String: (VerbParadigm, LexemeID)] = [:]

  static func readAll(into lexicon: inout Lexicon) {
    var reader = LexiconReader(lexicon)
    reader.readAll()
    lexicon = reader.lexicon
  }

  /// What is wrong with the tables; empty if nothing is.
  static func check() -> [TableError] {
    var reader = LexiconReader(Lexicon(capacity: 420_000))
    reader.readAll()
    return reader.errors
  }

  private init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  private mutating func readAll() {
    functionWords()
    invariables()
    verbs()
    adjectives()
    nouns()
    states()
    names()
    semantics()
  }

  private mutating func fail(_ table: String, _ line: TableLine, _ message: String) {
    errors.append(TableError(table: table, line: line.number, message: message))
  }

  private static func lines(_ table: StaticString) -> [TableLine] {
    var lines: [TableLine] = []
    TableReader(table).forEachLine { lines.append($0) }
    return lines
  }

  // MARK: Function words

  private mutating func functionWords() {
    for line in Self.lines(FunctionWordTable.text) {
      let columns = line.columns
      if columns[0] == "@ein" || columns[0] == "@dies", columns.count >= 3 {
        determiner(columns[0], stem: columns[1], lemma: columns[2])
        continue
      }
      guard columns.count >= 3, let kinds = Self.classes(columns[1]) else {
        fail("FunctionWordTable", line, "expected FORM CLASSES CASES [LEMMA] [persons]")
        continue
      }
      guard let agreement = Self.agreement(columns[2]) else {
        fail("FunctionWordTable", line, "unknown cases \(columns[2])")
        continue
      }
      let lemma = columns.count > 3 ? columns[3] : columns[0]
      let persons = columns.count > 4 ? Self.persons(columns[4]) : []
      for kind in kinds {
        let id = lexeme(lemma, kind)
        lexicon.addForm(
          GermanFolding.fold(columns[0]),
          Reading(id, kind, agreement: agreement, persons: persons))
      }
    }
    prepositions()
  }

  private mutating func lexeme(_ lemma: String, _ kind: WordClass) -> LexemeID {
    for id in lexicon.lexemes(lemma: lemma) where lexicon[id].wordClass == kind { return id }
    return lexicon.add(lemma: lemma, kind)
  }

  /// "ein, kein, mein" and "dieser, jener, jeder": the two paradigms of determiners.
  private mutating func determiner(_ pattern: String, stem: String, lemma: String) {
    let article = lexeme(lemma, .article)
    let pronoun = lexeme(lemma, .pronoun)
    let base = GermanFolding.fold(stem)
    let inflected = stem == "euer" ? GermanFolding.fold("eur") : base
    if pattern == "@ein" {
      lexicon.addForm(
        base, Reading(article, .article, agreement: Agreement(rawValue: 0x4005)))
    }
    for (ending, bytes) in [
      (AdjectiveEnding.e, "e"), (.en, "en"), (.er, "er"), (.es, "es"), (.em, "em"),
    ] {
      var agreement = ending.strong
      if ending == .es { agreement.formUnion(Agreement(rawValue: 0x0050)) }
      if ending == .en { agreement = Agreement(rawValue: 0x1800) }
      var asArticle = agreement
      if pattern == "@ein" {
        if ending == .er { asArticle.subtract(Agreement(rawValue: 0x0001)) }
        if ending == .es { asArticle = Agreement(rawValue: 0x0050) }
        if stem == "ein" { asArticle.subtract(.plural) }
      }
      let form = inflected + ContiguousArray(bytes.utf8)
      if !asArticle.isEmpty {
        lexicon.addForm(form, Reading(article, .article, agreement: asArticle))
      }
      let isPlural = !agreement.intersection(.plural).intersection(.nominative).isEmpty
      lexicon.addForm(
        form,
        Reading(
          pronoun, .pronoun, agreement: agreement, persons: isPlural ? [.third, .thirdPlural] : .third))
    }
  }

  private mutating func prepositions() {
    for line in Self.lines(PrepositionTable.text) {
      let columns = line.columns
      if columns.count == 1 {
        let parts = columns[0].split(separator: "=")
        let pair = parts.count == 2 ? parts[1].split(separator: "+") : []
        guard parts.count == 2, pair.count == 2 else {
          fail("PrepositionTable", line, "expected FORM=PREPOSITION+ARTICLE")
          continue
        }
        let id = lexeme(String(pair[0]), .preposition)
        lexicon.addForm(
          GermanFolding.fold(String(parts[0])),
          Reading(
            id, .preposition, agreement: Self.articleCases(String(pair[1])), flags: .contracted))
        continue
      }
      var cases: Agreement = []
      for letter in columns[1].split(separator: ",") {
        switch letter {
        case "a": cases.formUnion(.accusative)
        case "d": cases.formUnion(.dative)
        case "g": cases.formUnion(.genitive)
        default: fail("PrepositionTable", line, "unknown case \(letter)")
        }
      }
      let id = lexeme(columns[0], .preposition)
      let form = GermanFolding.fold(columns[0])
      let isPost = columns.count > 2 && columns[2].hasPrefix("post")
      if columns.count < 3 || columns[2] != "postonly" {
        lexicon.addForm(form, Reading(id, .preposition, agreement: cases))
      }
      if isPost { lexicon.addForm(form, Reading(id, .postposition, agreement: cases)) }
    }
  }

  private static func articleCases(_ article: String) -> Agreement {
    switch article {
    case "dem": Agreement(rawValue: 0x0500)
    case "der": Agreement(rawValue: 0x0200)
    case "das": Agreement(rawValue: 0x4000)
    case "den": Agreement(rawValue: 0x1000)
    default: .any
    }
  }

  // MARK: Invariables

  private mutating func invariables() {
    for line in Self.lines(InvariableTable.text) {
      let columns = line.columns
      guard columns.count >= 2 else {
        fail("InvariableTable", line, "expected WORD CLASS [flags]")
        continue
      }
      let form = GermanFolding.fold(columns[0])
      var flags: AdverbFlags = []
      for name in columns.dropFirst(2) {
        switch name {
        case "time": flags.insert(.time)
        case "place": flags.insert(.place)
        case "degree": flags.insert(.degree)
        case "hedge": flags.insert(.hedge)
        case "neg": flags.insert(.negation)
        case "conn": flags.insert(.connective)
        case "pro": flags.insert(.pronominal)
        case "rel": flags.insert(.relative)
        case "ask": flags.insert(.interrogative)
        case "focus": flags.insert(.focus)
        case "manner": break
        default: fail("InvariableTable", line, "unknown flag \(name)")
        }
      }
      let kind: WordClass
      switch columns[1] {
      case "adv": kind = .adverb
      case "ptc": kind = .adverb
      case "interj": kind = .interjection
      case "num": kind = .numeral
      case "prefix": kind = .particle
      default:
        fail("InvariableTable", line, "unknown class \(columns[1])")
        continue
      }
      let id = lexicon.add(lemma: columns[0], kind, adverb: flags)
      lexicon.addForm(form, Reading(id, kind, agreement: kind == .numeral ? .plural : []))
      if flags.contains(.relative) {
        lexicon.addForm(form, Reading(id, .relative))
      }
      if flags.contains(.interrogative) {
        lexicon.addForm(form, Reading(id, .interrogative))
      }
    }
  }

  // MARK: Verbs

  private mutating func verbs() {
    let lines = Self.lines(VerbTable.text)
    // Bases first: a line with a prefix inherits from its base, wherever that stands.
    for line in lines where !line.columns[0].contains("|") && !line.columns[0].contains("~") {
      verb(line, prefix: "", base: line.columns[0], separable: false)
    }
    // "miss~verstehen" stands on "ver~stehen": those whose base has no paradigm yet come last.
    var waiting: [(TableLine, String, String)] = []
    for line in lines where !line.columns[0].contains("|") {
      guard let sign = line.columns[0].firstIndex(where: { $0 == "~" }) else { continue }
      let prefix = String(line.columns[0][..<sign])
      let base = String(line.columns[0][line.columns[0].index(after: sign)...])
      if paradigms[base] == nil {
        waiting.append((line, prefix, base))
      } else {
        verb(line, prefix: prefix, base: base, separable: false)
      }
    }
    for (line, prefix, base) in waiting {
      verb(line, prefix: prefix, base: base, separable: false)
    }
    for line in lines {
      guard let sign = line.columns[0].firstIndex(where: { $0 == "|" }) else { continue }
      let prefix = String(line.columns[0][..<sign])
      let base = String(line.columns[0][line.columns[0].index(after: sign)...])
      verb(line, prefix: prefix, base: base, separable: true)
    }
  }

  private mutating func verb(
    _ line: TableLine, prefix: String, base: String, separable: Bool
  ) {
    let columns = line.columns
    var paradigm: VerbParadigm
    var baseID = LexemeID.none
    var rest = columns.dropFirst()
    if prefix.isEmpty {
      paradigm = VerbParadigm(infinitive: GermanFolding.fold(base))
      guard let kind = rest.first else { return fail("VerbTable", line, "no class") }
      rest = rest.dropFirst()
      if kind == "s" {
        guard rest.count >= 3 else { return fail("VerbTable", line, "three forms expected") }
        let forms = rest.prefix(3).map { GermanFolding.fold($0) }
        paradigm.irregular = (forms[0], forms[1], forms[2])
        rest = rest.dropFirst(3)
      } else if kind != "w" {
        return fail("VerbTable", line, "class w or s expected, not \(kind)")
      }
      paradigm.withoutGe = base.hasSuffix("ieren") && base != "frieren" && base != "verlieren"
        && kind == "w"
    } else {
      guard let known = paradigms[base] else {
        return fail("VerbTable", line, "the base \(base) has no line")
      }
      paradigm = known.0
      baseID = known.1
    }
    var flags: VerbFlags = []
    for column in rest {
      if let value = Self.value(column, "k2=") {
        paradigm.subjunctive2 = GermanFolding.fold(value)
      } else if let value = Self.value(column, "pres=") {
        paradigm.present = value.split(separator: ",").map { GermanFolding.fold(String($0)) }
      } else if let value = Self.value(column, "k1=") {
        paradigm.subjunctive1 = value.split(separator: ",").map { GermanFolding.fold(String($0)) }
      } else if column.hasPrefix("p=") {
        continue
      } else if column == "noge" {
        paradigm.withoutGe = true
      } else if let flag = Self.verbFlags[column] {
        flags.formUnion(flag)
      } else {
        fail("VerbTable", line, "unknown flag \(column)")
      }
    }
    if separable, !prefix.isEmpty, let known = paradigms[base], known.0.withoutGe {
      paradigm.withoutGe = true
    }
    let lemma = prefix + base
    let id = lexicon.add(
      lemma: lemma, .infinitive, verb: flags, particleLength: separable ? prefix.utf8.count : 0)
    if prefix.isEmpty || !separable {
      var inherited = paradigm
      if !prefix.isEmpty {
        inherited = Self.prefixed(paradigm, GermanFolding.fold(prefix))
      }
      if paradigms[lemma] == nil { paradigms[lemma] = (inherited, id) }
    }
    if lemma == "werden" {
      // The participle of the auxiliary has no "ge-".
      lexicon.addForm(GermanFolding.fold("worden"), Reading(id, .participle))
    }
    if separable { lexicon.addJoined(particle: prefix, base: baseID, verb: id) }
    addForms(id, paradigm, GermanFolding.fold(prefix), separable)
  }

  /// A paradigm with the inseparable prefix in every form, for verbs such as "vor|be~reiten".
  private static func prefixed(
    _ paradigm: VerbParadigm, _ prefix: ContiguousArray<UInt8>
  ) -> VerbParadigm {
    var result = paradigm
    result.infinitive = prefix + paradigm.infinitive
    if let (present, preterite, participle) = paradigm.irregular {
      let stem = VerbInflection.stem(of: paradigm.infinitive)
      let hasGe = participle.starts(with: "ge".utf8)
        && (!stem.starts(with: "ge".utf8) || participle.starts(with: "gege".utf8))
        && !paradigm.withoutGe
      let bare = hasGe ? ContiguousArray(participle.dropFirst(2)) : participle
      result.irregular = (prefix + present, prefix + preterite, prefix + bare)
    }
    result.subjunctive2 = paradigm.subjunctive2.map { prefix + $0 }
    result.present = paradigm.present.map { prefix + $0 }
    result.subjunctive1 = paradigm.subjunctive1.map { prefix + $0 }
    result.withoutGe = true
    return result
  }

  private mutating func addForms(
    _ id: LexemeID, _ paradigm: VerbParadigm, _ prefix: ContiguousArray<UInt8>, _ separable: Bool
  ) {
    var participles: [ContiguousArray<UInt8>] = []
    let flags: ReadingFlags = separable ? .joined : []
    VerbInflection.forms(of: paradigm, prefix: prefix, separable: separable) {
      form, kind, persons, moods in
      if kind == .participle || kind == .presentParticiple { participles.append(form) }
      if separable, moods == .imperative { return }
      lexicon.addForm(
        form, Reading(id, kind, persons: persons, moods: moods, flags: flags))
    }
    for participle in participles {
      AdjectiveInflection.forms(stem: participle) { form, ending in
        if ending == .none { return }
        lexicon.addForm(
          form,
          Reading(
            id, .adjective, agreement: ending.any, flags: .fromParticiple, ending: ending))
      }
    }
  }

  private static func value(_ column: String, _ key: String) -> String? {
    column.hasPrefix(key) ? String(column.dropFirst(key.count)) : nil
  }

  private static let verbFlags: [String: VerbFlags] = [
    "akk": .accusative, "dat": .dative, "gen": .genitive, "dass": .content, "inf": .infinitive,
    "refl": .reflexive, "sein": .perfectWithSein, "kop": .copula, "modal": .modal,
    "hilf": .auxiliary, "say": .saying, "think": .thinking,
  ]

  // MARK: Adjectives

  private mutating func adjectives() {
    for line in Self.lines(AdjectiveTable.text) {
      var flags: AdjectiveFlags = []
      var degrees: [String] = []
      for column in line.columns.dropFirst() {
        switch column {
        case "hedge": flags.insert(.hedge)
        case "nat": flags.insert(.nationality)
        case "ord": flags.insert(.ordinal)
        case "quant": flags.insert(.quantity)
        case "attr": flags.insert(.attributiveOnly)
        case "pred": flags.insert(.predicativeOnly)
        case "invar": flags.insert(.invariable)
        default: degrees.append(column)
        }
      }
      guard degrees.isEmpty || degrees.count == 2 else {
        fail("AdjectiveTable", line, "expected comparative and superlative stem")
        continue
      }
      let id = lexicon.add(lemma: line.columns[0], .adjective, adjective: flags)
      let lemma = GermanFolding.fold(line.columns[0])
      if flags.contains(.invariable) {
        lexicon.addForm(lemma, Reading(id, .adjective, agreement: .any, flags: .bare))
        continue
      }
      if flags.contains(.predicativeOnly) {
        lexicon.addForm(lemma, Reading(id, .adjective, flags: .bare))
        continue
      }
      AdjectiveInflection.allForms(
        lemma: lemma, comparative: degrees.first.map { GermanFolding.fold($0) },
        superlative: degrees.last.map { GermanFolding.fold($0) }
      ) { form, ending, degree in
        lexicon.addForm(
          form,
          Reading(id, .adjective, agreement: ending.any, flags: degree, ending: ending))
      }
    }
  }

  // MARK: Nouns

  private mutating func nouns() {
    for table in NounTables.all {
      for line in Self.lines(table) {
        let columns = line.columns
        guard columns.count >= 3, let pattern = Self.patterns[columns[1]] else {
          fail("NounTable", line, "expected LEMMA GENDER PLURAL [CLASS]")
          continue
        }
        var nounClass = NounClass.none
        if columns.count > 3 {
          guard let known = NounClass.named(columns[3]) else {
            fail("NounTable", line, "unknown class \(columns[3])")
            continue
          }
          nounClass = known
        }
        let id = lexicon.add(
          lemma: columns[0], .noun, nounClass: nounClass, gender: NounInflection.gender(pattern))
        let plural = columns[2] == "-" ? nil : GermanFolding.fold(columns[2])
        NounInflection.forms(
          lemma: GermanFolding.fold(columns[0]), pattern: pattern, plural: plural
        ) { form, agreement in
          lexicon.addForm(form, Reading(id, .noun, agreement: agreement))
        }
      }
    }
  }

  private static let patterns: [String: NounInflection.Pattern] = [
    "m": .masculine, "f": .feminine, "n": .neuter, "mw": .weakMasculine, "a": .adjectival,
    "p": .pluralOnly,
  ]

  // MARK: Names

  /// `NAME | gender | adjective | man, men | woman | capital | other names`.
  private mutating func states() {
    TableReader(StateTable.text).forEachRecordText { number, fields in
      let line = TableLine(number: number, columns: fields)
      guard fields.count >= 6 else {
        fail("StateTable", line, "six fields expected")
        return
      }
      let slot = Self.nameGender(fields[1])
      let id = name(fields[0], .state, slot)
      if fields[2] != "-", lexicon.lexemes(lemma: fields[2]).isEmpty {
        let adjective = lexicon.add(lemma: fields[2], .adjective, adjective: .nationality)
        AdjectiveInflection.forms(stem: GermanFolding.fold(fields[2])) { form, ending in
          lexicon.addForm(
            form,
            Reading(
              adjective, .adjective, agreement: ending.any, flags: ending == .none ? .bare : [],
              ending: ending))
        }
      }
      let men = fields[3].split(separator: ",").map { Self.trimmed(String($0)) }
      if men.count == 2, men[0] != "-", lexicon.lexemes(lemma: men[0]).isEmpty {
        noun(men[0], men[0].hasSuffix("e") ? .weakMasculine : .masculine, plural: men[1], .person)
      }
      if fields[4] != "-", lexicon.lexemes(lemma: fields[4]).isEmpty {
        noun(fields[4], .feminine, plural: fields[4] + "nen", .person)
      }
      _ = id
      if fields[5] != "-" { _ = name(fields[5], .city, .neuter) }
      if fields.count > 6 {
        for other in fields[6].split(separator: ";") {
          let trimmed = Self.trimmed(String(other))
          if trimmed != "-", !trimmed.isEmpty { _ = name(trimmed, .state, .neuter) }
        }
      }
    }
  }

  private mutating func noun(
    _ lemma: String, _ pattern: NounInflection.Pattern, plural: String, _ nounClass: NounClass
  ) {
    let id = lexicon.add(
      lemma: lemma, .noun, nounClass: nounClass, gender: NounInflection.gender(pattern))
    NounInflection.forms(
      lemma: GermanFolding.fold(lemma), pattern: pattern, plural: GermanFolding.fold(plural)
    ) { form, agreement in
      lexicon.addForm(form, Reading(id, .noun, agreement: agreement))
    }
  }

  private static func nameGender(_ field: String) -> Agreement {
    switch field.first {
    case "m": .masculine
    case "f": .feminine
    case "p": .plural
    case "n": .neuter
    case "u": [.masculine, .feminine]
    default: .singular
    }
  }

  static func trimmed(_ text: String) -> String {
    var slice = Substring(text)
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }

  /// Adds a name; one of several words is known to the gazetteer by its first word, too.
  @discardableResult
  private mutating func name(_ text: String, _ kind: NounClass, _ gender: Agreement) -> LexemeID {
    for id in lexicon.lexemes(lemma: text) where lexicon[id].wordClass == .name {
      return id
    }
    let id = lexicon.add(lemma: text, .name, nounClass: kind, gender: gender)
    guard !text.contains(" ") else { return id }
    let form = GermanFolding.fold(text)
    lexicon.addForm(
      form,
      Reading(id, .name, agreement: gender.intersection([.nominative, .dative, .accusative])))
    if form.last != 0x73, form.last != 0x78, form.last != 0x7A {
      lexicon.addForm(
        form + ContiguousArray("s".utf8),
        Reading(id, .name, agreement: gender.intersection(.genitive)))
    } else {
      lexicon.addForm(
        form, Reading(id, .name, agreement: gender.intersection(.genitive)))
    }
    return id
  }

  private mutating func names() {
    TableReader(PlaceTable.text).forEachRecordText { number, fields in
      guard fields.count >= 2 else { return }
      let kind: NounClass =
        switch fields[1] {
        case "city", "district": .city
        case "river", "sea": .water
        default: .region
        }
      name(fields[0], kind, .neuter)
    }
    TableReader(OrganisationTable.text).forEachRecordText { number, fields in
      guard fields.count >= 2 else { return }
      let kind = Self.organisationKinds[fields[1]] ?? .organisation
      let gender = fields.count > 2 ? Self.nameGender(fields[2]) : .singular
      name(fields[0], kind, gender)
      if fields.count > 3 {
        for other in fields[3].split(separator: ";") {
          let trimmed = Self.trimmed(String(other))
          if !trimmed.isEmpty, trimmed != "-" { name(trimmed, kind, gender) }
        }
      }
    }
    for line in Self.lines(FirstNameTable.text) where line.columns.count == 2 {
      let gender = Self.nameGender(line.columns[1])
      name(line.columns[0], .firstName, gender)
    }
    for line in Self.lines(SurnameTable.text) {
      name(line.columns[0], .surname, [.masculine, .feminine])
    }
  }

  private static let organisationKinds: [String: NounClass] = [
    "agency": .agency, "medium": .medium, "party": .party, "service": .service,
    "police": .police, "state body": .stateBody, "military": .military, "group": .militant,
    "firm": .firm, "platform": .platform, "organisation": .organisation, "monitor": .monitor,
    "club": .club,
  ]

  // MARK: Semantics

  /// `class: word word word`; a word may be of any main class.
  private mutating func semantics() {
    TableReader(SemanticTable.text).forEachRecordText(separator: 0x3A) { number, fields in
      let line = TableLine(number: number, columns: fields)
      guard fields.count == 2, let kind = SemanticClass.named(fields[0]) else {
        fail("SemanticTable", line, "expected CLASS: WORDS with a known class")
        return
      }
      for word in fields[1].split(separator: " ") {
        let ids =
          word.hasPrefix("*")
          ? lexicon.nouns(endingIn: String(word.dropFirst())) : lexicon.lexemes(lemma: String(word))
        if ids.isEmpty { fail("SemanticTable", line, "\(word) is in no table of words") }
        for id in ids { lexicon.insert(kind, into: id) }
      }
    }
  }

  // MARK: Notation

  private static func classes(_ column: String) -> [WordClass]? {
    var classes: [WordClass] = []
    for name in column.split(separator: ",") {
      switch name {
      case "article": classes.append(.article)
      case "pronoun": classes.append(.pronoun)
      case "relative": classes.append(.relative)
      case "interrogative": classes.append(.interrogative)
      case "sub": classes.append(.subjunction)
      case "coord": classes.append(.coordinator)
      case "comparator": classes.append(.comparator)
      case "zu": classes.append(.zu)
      case "adverb": classes.append(.adverb)
      default: return nil
      }
    }
    return classes
  }

  /// "nm,gf" : nominative masculine, genitive feminine; "-" for none, "*" for all.
  private static func agreement(_ column: String) -> Agreement? {
    if column == "-" { return [] }
    if column == "*" { return .any }
    var result: UInt16 = 0
    for pair in column.split(separator: ",") {
      let letters = Array(pair.utf8)
      guard letters.count == 2,
        let row = [0x6E: 0, 0x67: 4, 0x64: 8, 0x61: 12][Int(letters[0])],
        let slot = [0x6D: 0, 0x66: 1, 0x6E: 2, 0x70: 3][Int(letters[1])]
      else { return nil }
      result |= 1 << UInt16(row + slot)
    }
    return Agreement(rawValue: result)
  }

  private static func persons(_ column: String) -> PersonSet {
    var result: PersonSet = []
    for name in column.split(separator: ",") {
      switch name {
      case "1s": result.insert(.first)
      case "2s": result.insert(.second)
      case "3s": result.insert(.third)
      case "1p": result.insert(.firstPlural)
      case "2p": result.insert(.secondPlural)
      default: result.insert(.thirdPlural)
      }
    }
    return result
  }
}

extension NounClass {
  /// The class with a name of the tables.
  static func named(_ name: String) -> NounClass? {
    allCases.first { "\($0)" == name }
  }
}

extension SemanticClass {
  /// The class with a name of the tables.
  static func named(_ name: String) -> SemanticClass? {
    allCases.first { "\($0)" == name }
  }
}

extension TableReader {
  /// Calls `body` with the number and the trimmed fields of every line that is no comment.
  func forEachRecordText(separator: UInt8 = 0x7C, _ body: (Int, [String]) -> Void) {
    forEachRecord { number, range in
      var fields: [String] = []
      var start = range.lower
      for index in range.lower...range.upper
      where index == range.upper || text[index] == separator {
        fields.append(
          LexiconReader.trimmed(String(decoding: text[start..<index], as: UTF8.self)))
        start = index + 1
      }
      body(number, fields)
    }
  }
}
