// Room: Lexicon. The words of the notation of tables ("akk", "city", "nm"). Depends on nothing.

/// Values by the hash of a keyword; few enough to look through.
struct Keywords<Value: Sendable>: Sendable {
  private var keys: ContiguousArray<UInt64> = []
  private var values: ContiguousArray<Value> = []

  init(_ pairs: KeyValuePairs<String, Value>) {
    self.init(pairs.map { ($0.key, $0.value) })
  }

  init(_ pairs: [(String, Value)]) {
    for (name, value) in pairs {
      keys.append(FoldedHash.of(name))
      values.append(value)
    }
  }

  @inline(__always)
  subscript(hash: UInt64) -> Value? {
    for index in keys.indices where keys[index] == hash { return values[index] }
    return nil
  }
}

extension NounClass {
  /// The classes that a table of nouns may name.
  ///
  /// Written out: asking the cases for their names takes as long as reading a thousand nouns.
  static let names = Keywords<NounClass>([
    "person": .person, "group": .group, "place": .place, "text": .text, "event": .event,
    "time": .time, "unit": .unit, "body": .body, "thing": .thing, "animal": .animal,
    "material": .material, "none": .none, "firstName": .firstName, "surname": .surname,
    "state": .state, "city": .city, "region": .region, "organisation": .organisation,
    "medium": .medium, "agency": .agency, "party": .party, "service": .service,
    "police": .police, "stateBody": .stateBody, "military": .military, "militant": .militant,
    "firm": .firm, "platform": .platform, "monitor": .monitor, "club": .club, "water": .water,
    "product": .product,
  ])
}

extension SemanticClass {
  /// The classes by their names in the tables; written out for the same reason.
  static let names = Keywords<SemanticClass>([
    "sourceNoun": .sourceNoun, "circleNoun": .circleNoun, "spokesperson": .spokesperson,
    "incidentNoun": .incidentNoun, "bareCulprit": .bareCulprit, "culprit": .culprit,
    "plainPerson": .plainPerson, "groupNoun": .groupNoun, "namingNoun": .namingNoun,
    "powerNoun": .powerNoun, "forceNoun": .forceNoun, "advocate": .advocate, "kin": .kin,
    "clientNoun": .clientNoun, "objectControl": .objectControl, "accusingVerb": .accusingVerb,
    "noticeVerb": .noticeVerb, "wonderVerb": .wonderVerb, "proofNoun": .proofNoun,
    "letterNoun": .letterNoun,
    "videoNoun": .videoNoun, "networkNoun": .networkNoun, "malwareNoun": .malwareNoun,
    "traceNoun": .traceNoun, "documentNoun": .documentNoun, "witnessNoun": .witnessNoun,
    "codeNoun": .codeNoun, "confessionNoun": .confessionNoun, "patternNoun": .patternNoun,
    "measurementNoun": .measurementNoun, "claimNoun": .claimNoun, "messageNoun": .messageNoun,
    "mediumNoun": .mediumNoun,
  ])
}

extension LexiconReader {
  /// `m`, `f`, `n`, `p` for plural, `u` for man or woman; anything else is any gender.
  func nameGender(_ field: ByteRange) -> Agreement {
    guard !field.isEmpty else { return .singular }
    switch folded.bytes[field.lower] {
    case 0x6D: return .masculine
    case 0x66: return .feminine
    case 0x70: return .plural
    case 0x6E: return .neuter
    case 0x75: return [.masculine, .feminine]
    default: return .singular
    }
  }

  /// Whether a field says that there is nothing.
  func isDash(_ field: ByteRange) -> Bool {
    field.count == 1 && folded.bytes[field.lower] == 0x2D
  }

  /// "nm,gf" : nominative masculine, genitive feminine; "-" for none, "*" for all.
  func agreement(_ column: ByteRange) -> Agreement? {
    if isDash(column) { return [] }
    if column.count == 1, folded.bytes[column.lower] == 0x2A { return .any }
    var result: UInt16 = 0
    for pair in TableCursor.parts(column, 0x2C, folded.bytes) {
      guard pair.count == 2, let row = Self.cases[folded.bytes[pair.lower]],
        let slot = Self.slots[folded.bytes[pair.lower + 1]]
      else { return nil }
      result |= 1 << (row + slot)
    }
    return Agreement(rawValue: result)
  }

  private static let cases: [UInt8: UInt16] = [0x6E: 0, 0x67: 4, 0x64: 8, 0x61: 12]
  private static let slots: [UInt8: UInt16] = [0x6D: 0, 0x66: 1, 0x6E: 2, 0x70: 3]

  /// "3s,3p".
  func persons(_ column: ByteRange) -> PersonSet {
    var result: PersonSet = []
    for part in TableCursor.parts(column, 0x2C, folded.bytes) {
      result.formUnion(Self.personNames[folded.hash(part)] ?? .thirdPlural)
    }
    return result
  }

  private static let personNames = Keywords<PersonSet>([
    "1s": .first, "2s": .second, "3s": .third, "1p": .firstPlural, "2p": .secondPlural,
    "3p": .thirdPlural,
  ])

  /// "article,pronoun".
  func classes(_ column: ByteRange) -> [WordClass]? {
    var classes: [WordClass] = []
    for part in TableCursor.parts(column, 0x2C, folded.bytes) {
      guard let kind = Self.classNames[folded.hash(part)] else { return nil }
      classes.append(kind)
    }
    return classes
  }

  private static let classNames = Keywords<WordClass>([
    "article": .article, "pronoun": .pronoun, "relative": .relative,
    "interrogative": .interrogative, "sub": .subjunction, "coord": .coordinator,
    "comparator": .comparator, "zu": .zu, "adverb": .adverb,
  ])
}
