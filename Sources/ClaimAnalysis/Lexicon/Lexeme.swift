// Room: Lexicon. What is known of a word, whatever its form. Depends on WordClass.

/// What sort of thing a noun or name stands for.
enum NounClass: UInt8, Sendable, CaseIterable {
  case none
  case person, group, place, text, event, time, unit, body, thing, animal, material
  // Names:
  case firstName, surname, state, city, region, organisation, medium, agency, party, service
  case police, stateBody, military, militant, firm, platform, monitor, club, water, product

  /// Somebody who can say and do things: a person or a body of persons.
  var isAgent: Bool {
    switch self {
    case .person, .group, .firstName, .surname, .state, .organisation, .medium, .agency, .party,
      .service, .police, .stateBody, .military, .militant, .firm, .platform, .monitor, .club:
      true
    default: false
    }
  }

  var isPerson: Bool { self == .person || self == .firstName || self == .surname }

  var isPlace: Bool {
    self == .place || self == .state || self == .city || self == .region || self == .water
  }

  /// Papers, agencies, broadcasters and those that measure outages.
  var isMedium: Bool { self == .medium || self == .agency }
}

/// What a verb takes and does.
struct VerbFlags: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let accusative = VerbFlags(rawValue: 1 << 0)
  static let dative = VerbFlags(rawValue: 1 << 1)
  static let genitive = VerbFlags(rawValue: 1 << 2)
  /// A clause with "dass", or with the verb in second place.
  static let content = VerbFlags(rawValue: 1 << 3)
  static let infinitive = VerbFlags(rawValue: 1 << 4)
  static let reflexive = VerbFlags(rawValue: 1 << 5)
  static let perfectWithSein = VerbFlags(rawValue: 1 << 6)
  static let copula = VerbFlags(rawValue: 1 << 7)
  static let modal = VerbFlags(rawValue: 1 << 8)
  static let auxiliary = VerbFlags(rawValue: 1 << 9)
  /// A verb of communication.
  static let saying = VerbFlags(rawValue: 1 << 10)
  /// A verb of opinion, belief, hope or fear.
  static let thinking = VerbFlags(rawValue: 1 << 11)
}

/// A word in all its forms.
struct Lexeme: Sendable {
  /// Where the lemma stands in the text of its lexicon.
  var lemmaStart: UInt32 = 0
  /// The main class of the word.
  var wordClass: WordClass = []
  var verb: VerbFlags = []
  /// The next lexeme with the same lemma, or 0.
  var next: UInt32 = 0
  /// Gender slots of a noun or name.
  var gender: Agreement = []
  var adverb: AdverbFlags = []
  var lemmaLength: UInt8 = 0
  /// The bytes of the separable particle at the beginning of the lemma.
  var particleLength: UInt8 = 0
  var nounClass: NounClass = .none
  var adjective: AdjectiveFlags = []
  /// The semantic classes that the tables of the later rooms put it in.
  var classes: SemanticSet = .none
}

/// Facts on adjectives.
struct AdjectiveFlags: OptionSet, Sendable, Hashable {
  let rawValue: UInt8
  static let hedge = AdjectiveFlags(rawValue: 1)
  static let nationality = AdjectiveFlags(rawValue: 2)
  static let ordinal = AdjectiveFlags(rawValue: 4)
  static let quantity = AdjectiveFlags(rawValue: 8)
  static let attributiveOnly = AdjectiveFlags(rawValue: 16)
  static let predicativeOnly = AdjectiveFlags(rawValue: 32)
  static let invariable = AdjectiveFlags(rawValue: 64)
}

/// Facts on adverbs.
struct AdverbFlags: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  static let time = AdverbFlags(rawValue: 1)
  static let place = AdverbFlags(rawValue: 2)
  static let degree = AdverbFlags(rawValue: 4)
  static let hedge = AdverbFlags(rawValue: 8)
  static let negation = AdverbFlags(rawValue: 16)
  static let connective = AdverbFlags(rawValue: 32)
  /// "dafür", "davon", "dahinter".
  static let pronominal = AdverbFlags(rawValue: 64)
  static let relative = AdverbFlags(rawValue: 128)
  static let interrogative = AdverbFlags(rawValue: 256)
  static let focus = AdverbFlags(rawValue: 512)
  /// Says how the whole clause is meant without a doubt about it ("eigentlich", "nachweislich").
  static let comment = AdverbFlags(rawValue: 1024)

  /// Those that belong to the clause rather than to an adjective behind them.
  static let ofClause: AdverbFlags = [
    .connective, .negation, .time, .place, .pronominal, .hedge, .focus,
    .comment,
  ]
}

/// A set of at most 64 semantic classes; their names are the cases of `SemanticClass`.
struct SemanticSet: Sendable, Hashable {
  private var bits: UInt64 = 0

  static let none = SemanticSet()

  func contains(_ kind: SemanticClass) -> Bool { intersects(SemanticSet(kind)) }

  mutating func insert(_ kind: SemanticClass) { bits |= 1 << UInt64(kind.rawValue) }

  func intersects(_ other: SemanticSet) -> Bool { bits & other.bits != 0 }

  init() {}
  init(_ kinds: SemanticClass...) { for kind in kinds { insert(kind) } }
}
