// Room: Lexicon. What a word can be. Depends on nothing.

/// Classes of words; a token of the lexicon may have several until the grammar decides.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let noun = WordClass(rawValue: 1 << 0)
  static let name = WordClass(rawValue: 1 << 1)
  /// Adjective, participle used as one, ordinal.
  static let adjective = WordClass(rawValue: 1 << 2)
  static let finite = WordClass(rawValue: 1 << 3)
  static let infinitive = WordClass(rawValue: 1 << 4)
  /// Infinitive with an inner "zu" ("zurückzuweisen").
  static let zuInfinitive = WordClass(rawValue: 1 << 5)
  static let participle = WordClass(rawValue: 1 << 6)
  /// Article, possessive or demonstrative before a noun.
  static let article = WordClass(rawValue: 1 << 7)
  /// Personal, reflexive, indefinite or demonstrative pronoun standing alone.
  static let pronoun = WordClass(rawValue: 1 << 8)
  static let relative = WordClass(rawValue: 1 << 9)
  static let preposition = WordClass(rawValue: 1 << 10)
  static let postposition = WordClass(rawValue: 1 << 11)
  static let subjunction = WordClass(rawValue: 1 << 12)
  static let coordinator = WordClass(rawValue: 1 << 13)
  static let adverb = WordClass(rawValue: 1 << 14)
  /// A separated verb prefix ("wies … zurück").
  static let particle = WordClass(rawValue: 1 << 15)
  static let numeral = WordClass(rawValue: 1 << 16)
  /// "zu" before an infinitive.
  static let zu = WordClass(rawValue: 1 << 17)
  static let interrogative = WordClass(rawValue: 1 << 18)
  static let interjection = WordClass(rawValue: 1 << 19)
  static let punctuation = WordClass(rawValue: 1 << 20)
  /// "als" and "wie" before what is compared.
  static let comparator = WordClass(rawValue: 1 << 21)
  static let symbol = WordClass(rawValue: 1 << 22)
  /// Present participle not inflected ("schweigend").
  static let presentParticiple = WordClass(rawValue: 1 << 23)

  static let nominal: WordClass = [.noun, .name]
  static let verbal: WordClass = [.finite, .infinitive, .zuInfinitive, .participle]
}

/// Case, gender and number as one set: bit `case * 4 + slot`.
///
/// Cases are nominative, genitive, dative, accusative; slots masculine, feminine and neuter
/// singular, and plural. The cases of a noun phrase are those that all its words share.
struct Agreement: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let nominative = Agreement(rawValue: 0x000F)
  static let genitive = Agreement(rawValue: 0x00F0)
  static let dative = Agreement(rawValue: 0x0F00)
  static let accusative = Agreement(rawValue: 0xF000)
  static let masculine = Agreement(rawValue: 0x1111)
  static let feminine = Agreement(rawValue: 0x2222)
  static let neuter = Agreement(rawValue: 0x4444)
  static let plural = Agreement(rawValue: 0x8888)
  static let singular = Agreement(rawValue: 0x7777)
  static let any = Agreement(rawValue: 0xFFFF)

  func sharesCase(_ cases: Agreement) -> Bool { !intersection(cases).isEmpty }

  /// The genders, or plural, that are possible in any case.
  var genders: Agreement {
    let bits = rawValue | rawValue >> 4 | rawValue >> 8 | rawValue >> 12
    return Agreement(rawValue: bits & 0xF)
  }
}

/// Person and number of a verb form, one bit each: 1s 2s 3s 1p 2p 3p.
struct PersonSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let first = PersonSet(rawValue: 1)
  static let second = PersonSet(rawValue: 2)
  static let third = PersonSet(rawValue: 4)
  static let firstPlural = PersonSet(rawValue: 8)
  static let secondPlural = PersonSet(rawValue: 16)
  static let thirdPlural = PersonSet(rawValue: 32)
  static let pluralForms: PersonSet = [.firstPlural, .thirdPlural]
}

/// Tense and mood of a finite form; one form can have several.
struct MoodSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let present = MoodSet(rawValue: 1)
  static let preterite = MoodSet(rawValue: 2)
  static let subjunctive1 = MoodSet(rawValue: 4)
  static let subjunctive2 = MoodSet(rawValue: 8)
  static let imperative = MoodSet(rawValue: 16)
}

/// One way to read a form.
struct Reading: Sendable, Hashable {
  var lexeme: LexemeID
  var wordClass: WordClass
  /// For nouns, names, adjectives, articles, pronouns; the case governed for prepositions.
  var agreement: Agreement
  /// For finite forms, and for personal pronouns.
  var persons: PersonSet
  /// For finite forms.
  var moods: MoodSet
  var flags: ReadingFlags
  /// For adjectives: which ending the form has.
  var ending: AdjectiveEnding

  init(
    _ lexeme: LexemeID, _ wordClass: WordClass, agreement: Agreement = [],
    persons: PersonSet = [], moods: MoodSet = [], flags: ReadingFlags = [],
    ending: AdjectiveEnding = .none
  ) {
    self.lexeme = lexeme
    self.wordClass = wordClass
    self.agreement = agreement
    self.persons = persons
    self.moods = moods
    self.flags = flags
    self.ending = ending
  }
}

/// Small facts on one form.
struct ReadingFlags: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// An adjective without an ending.
  static let bare = ReadingFlags(rawValue: 1)
  static let comparative = ReadingFlags(rawValue: 2)
  static let superlative = ReadingFlags(rawValue: 4)
  /// The form contains a separable particle ("zurückwies").
  static let joined = ReadingFlags(rawValue: 8)
  /// A preposition with an article in it ("zum").
  static let contracted = ReadingFlags(rawValue: 16)
  /// A reading guessed from the shape of an unknown word.
  static let guessed = ReadingFlags(rawValue: 32)
  /// An adjective form made from a participle.
  static let fromParticiple = ReadingFlags(rawValue: 64)
}

/// The number of a lexeme in its lexicon.
struct LexemeID: Sendable, Hashable {
  var raw: UInt32
  static let none = LexemeID(raw: 0)
  var isKnown: Bool { raw != 0 }
}

/// The ending of an adjective, and what it can agree with.
enum AdjectiveEnding: UInt8, Sendable, CaseIterable {
  case none, e, en, er, es, em

  /// Without an article, or behind one that shows no case ("schwere Verletzungen").
  var strong: Agreement {
    switch self {
    case .none: []
    case .e: Agreement(rawValue: 0xA00A)
    case .en: Agreement(rawValue: 0x1850)
    case .er: Agreement(rawValue: 0x02A1)
    case .es: Agreement(rawValue: 0x4004)
    case .em: Agreement(rawValue: 0x0500)
    }
  }

  /// Behind an article that shows the case ("die schweren Verletzungen").
  var weak: Agreement {
    switch self {
    case .e: Agreement(rawValue: 0x6007)
    case .en: Agreement(rawValue: 0x9FF8)
    default: []
    }
  }

  var any: Agreement { strong.union(weak) }
}
