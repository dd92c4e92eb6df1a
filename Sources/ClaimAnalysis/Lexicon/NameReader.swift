// Room: Lexicon. Reads the tables of states, places, organisations and names of people. Only tables may
// enter.

extension LexiconReader {
  // MARK: Names

  /// `NAME | gender | adjective | man, men | woman | capital | other names`.
  mutating func readStates() {
    var line = cursor(.state, separator: 0x7C)
    while line.next(folded.bytes) {
      guard line.count >= 6 else {
        fail(line, "six fields expected")
        continue
      }
      name(line[0], .state, nameGender(line[1]))
      if isNew(line[2]) {
        let id = add(line[2], Lexeme(wordClass: .adjective, adjective: .nationality))
        lexicon.addForm(folded.hash(line[2]), Reading(id, .adjective, flags: .bare))
        let stem = AdjectiveInflection.stem(line[2], folded)
        addInflected(InflectedStem(stem: stem), id, [])
      }
      let men = TableCursor.parts(line[3], 0x2C, folded.bytes)
      if men.count == 2, isNew(men[0]) {
        let isWeak = folded.last(men[0]) == 0x65
        noun(men[0], isWeak ? .weakMasculine : .masculine, plural: men[1], .person)
      }
      if isNew(line[4]) {
        let plural = folded.append(line[4], Self.nen(folded))
        noun(line[4], .feminine, plural: plural, .person)
      }
      if !isDash(line[5]) { name(line[5], .city, .neuter) }
      if line.count > 6 { otherNames(line[6], .state, .neuter) }
    }
  }

  private static func nen(_ text: FoldedText) -> ByteRange {
    let empty = ByteRange(lower: 0, upper: 0)
    let start = text.append(empty, last: 0x6E).lower
    _ = text.append(empty, last: 0x65)
    return ByteRange(lower: start, upper: text.append(empty, last: 0x6E).upper)
  }

  private mutating func isNew(_ lemma: ByteRange) -> Bool {
    lexicon.settle()
    return !isDash(lemma) && !lexicon.firstLexeme(folded.hash(lemma)).isKnown
  }

  private mutating func otherNames(_ field: ByteRange, _ kind: NounClass, _ gender: Agreement) {
    for other in TableCursor.parts(field, 0x3B, folded.bytes) where !isDash(other) {
      name(other, kind, gender)
    }
  }

  /// Adds a name once; one of several words has no form.
  private mutating func name(_ text: ByteRange, _ kind: NounClass, _ gender: Agreement) {
    let hash = folded.hash(text)
    lexicon.settle()
    if lexeme(hash, .name).isKnown { return }
    let id = lexicon.addAtOnce(
      Lexeme(wordClass: .name, gender: gender, nounClass: kind), lemma: text, hash: hash)
    guard !folded.contains(0x20, text) else { return }
    let genitive = Reading(id, .name, agreement: gender.intersection(.genitive))
    lexicon.addForm(
      hash, Reading(id, .name, agreement: gender.intersection([.nominative, .dative, .accusative])))
    switch folded.last(text) {
    case 0x73, 0x78, 0x7A: lexicon.addForm(hash, genitive)
    default: lexicon.addForm(folded.hash(text, EndingHash.s), genitive)
    }
  }

  mutating func readNames() {
    var place = cursor(.place, separator: 0x7C)
    while place.next(folded.bytes) {
      guard place.count >= 2 else {
        fail(place, "expected NAME | kind")
        continue
      }
      name(place[0], Self.placeKinds[folded.hash(place[1])] ?? .region, .neuter)
    }
    var organisation = cursor(.organisation, separator: 0x7C)
    while organisation.next(folded.bytes) {
      guard organisation.count >= 2 else {
        fail(organisation, "expected NAME | kind | gender | short forms")
        continue
      }
      let kind = Self.organisationKinds[folded.hash(organisation[1])] ?? .organisation
      let gender = organisation.count > 2 ? nameGender(organisation[2]) : .singular
      name(organisation[0], kind, gender)
      if organisation.count > 3 { otherNames(organisation[3], kind, gender) }
    }
    var first = cursor(.firstName)
    while first.next(folded.bytes) {
      if first.count == 2 {
        name(first[0], .firstName, nameGender(first[1]))
      } else {
        fail(first, "expected NAME GENDER")
      }
    }
    var surname = cursor(.surname)
    while surname.next(folded.bytes) {
      name(surname[0], .surname, [.masculine, .feminine])
    }
  }

  private static let placeKinds = Keywords<NounClass>([
    "city": .city, "district": .city, "river": .water, "sea": .water,
  ])

  private static let organisationKinds = Keywords<NounClass>([
    "agency": .agency, "medium": .medium, "party": .party, "service": .service,
    "police": .police, "state body": .stateBody, "military": .military, "group": .militant,
    "firm": .firm, "platform": .platform, "organisation": .organisation, "monitor": .monitor,
    "club": .club,
  ])
}
