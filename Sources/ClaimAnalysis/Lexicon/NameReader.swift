// Room: Lexicon. Reads the tables of states, places, organisations and names of people. Only tables may
// enter.

/// A name that was read and not entered yet.
struct WaitingName {
  var text: ByteRange
  var hash: UInt64
  var nounClass: NounClass
  var gender: Agreement
}

extension LexiconReader {
  // MARK: Names

  /// `NAME | gender | adjective | man, men | woman | capital | other names`.
  mutating func readStates() {
    var line = cursor(.state, separator: 0x7C)
    while line.next(folded.bytes) {
      let fields = line.fields
      guard fields.count >= 6 else {
        fail(line, "six fields expected")
        continue
      }
      name(fields[0], .state, nameGender(fields[1]))
      if isNew(fields[2]) {
        let id = add(fields[2], Lexeme(wordClass: .adjective, adjective: .nationality))
        lexicon.addForm(folded.hash(fields[2]), Reading(id, .adjective, flags: .bare))
        let stem = AdjectiveInflection.stem(fields[2], &folded)
        addInflected(InflectedStem(stem: stem), id, [])
      }
      let men = TableCursor.parts(fields[3], 0x2C, folded.bytes)
      if men.count == 2, isNew(men[0]) {
        let isWeak = folded.last(men[0]) == 0x65
        noun(men[0], isWeak ? .weakMasculine : .masculine, plural: men[1], .person)
      }
      if isNew(fields[4]) {
        let plural = folded.append(fields[4], Self.nen(&folded))
        noun(fields[4], .feminine, plural: plural, .person)
      }
      if !isDash(fields[5]) { name(fields[5], .city, .neuter) }
      if fields.count > 6 { otherNames(fields[6], .state, .neuter) }
      // What follows asks whether words are new.
      enterNames()
    }
  }

  private static func nen(_ text: inout FoldedText) -> ByteRange {
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
    names.append(
      WaitingName(text: text, hash: folded.hash(text), nounClass: kind, gender: gender))
    if names.count == 128 { enterNames() }
  }

  /// Enters the names that wait; in batches, like the forms of `FormTable`.
  private mutating func enterNames() {
    lexicon.touchLemmas(names)
    for position in names.indices {
      let name = names[position]
      lexicon.settle()
      if !lexeme(name.hash, .name).isKnown { enter(name) }
    }
    names.removeAll(keepingCapacity: true)
  }

  private mutating func enter(_ name: WaitingName) {
    let (hash, gender) = (name.hash, name.gender)
    let lexeme = Lexeme(wordClass: .name, gender: gender, nounClass: name.nounClass)
    let id = lexicon.add(lexeme, lemma: name.text, hash: hash)
    guard !folded.bytes[name.text.lower..<name.text.upper].contains(0x20) else { return }
    let genitive = Reading(id, .name, agreement: gender.intersection(.genitive))
    lexicon.addForm(
      hash, Reading(id, .name, agreement: gender.intersection([.nominative, .dative, .accusative])))
    switch folded.last(name.text) {
    case 0x73, 0x78, 0x7A: lexicon.addForm(hash, genitive)
    default: lexicon.addForm(folded.hash(name.text, EndingHash.s), genitive)
    }
  }

  mutating func readNames() {
    var place = cursor(.place, separator: 0x7C)
    while place.next(folded.bytes) {
      guard place.count >= 2 else {
        fail(place, "expected NAME | kind")
        continue
      }
      name(place.fields[0], Self.placeKinds[folded.hash(place.fields[1])] ?? .region, .neuter)
    }
    var organisation = cursor(.organisation, separator: 0x7C)
    while organisation.next(folded.bytes) {
      let fields = organisation.fields
      guard fields.count >= 2 else {
        fail(organisation, "expected NAME | kind | gender | short forms")
        continue
      }
      let kind = Self.organisationKinds[folded.hash(fields[1])] ?? .organisation
      let gender = fields.count > 2 ? nameGender(fields[2]) : .singular
      name(fields[0], kind, gender)
      if fields.count > 3 { otherNames(fields[3], kind, gender) }
    }
    var first = cursor(.firstName)
    while first.next(folded.bytes) {
      if first.count == 2 {
        name(first.fields[0], .firstName, nameGender(first.fields[1]))
      } else {
        fail(first, "expected NAME GENDER")
      }
    }
    var surname = cursor(.surname)
    while surname.next(folded.bytes) {
      name(surname.fields[0], .surname, [.masculine, .feminine])
    }
    enterNames()
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
