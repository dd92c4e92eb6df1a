// Room: Grammar. What a token is as a word: its possible readings, and the one decided on.
// May enter: tokens and the lexicon.

/// A token as a word.
struct Word: Sendable {
  /// The classes that are still possible; one once the grammar has decided.
  var classes: WordClass = []
  /// The lexeme of the reading decided on.
  var lexeme: LexemeID = .none
  /// Case, gender and number of nominals; the case governed, for prepositions.
  var agreement: Agreement = []
  var persons: PersonSet = []
  var moods: MoodSet = []
  var flags: ReadingFlags = []
  var ending: AdjectiveEnding = .none
  /// What its readings say together, noted once for all rules that ask.
  var facts: WordFacts = []
  /// The index of its first reading: in the lexicon, or in the memory of words if the highest bit is
  /// set.
  var readings: UInt32 = 0
  /// The classes of all its readings.
  var possible: WordClass = []
  /// What the tagger begins with where that does not depend on other words, or nothing.
  var settled: WordClass = []

  func can(_ kind: WordClass) -> Bool { !classes.intersection(kind).isEmpty }
  /// Whether the word can be nothing else.
  func only(_ kinds: WordClass) -> Bool { !classes.isEmpty && classes.subtracting(kinds).isEmpty }
  var isNominal: Bool { can(.nominal) }
}

/// What the readings of a word say together.
///
/// Rules ask for it again and again, and each time the readings lie somewhere else in a table of
/// some megabytes.
struct WordFacts: OptionSet, Sendable {
  let rawValue: UInt16

  /// A name that a table has.
  static let knownName = WordFacts(rawValue: 1)
  static let state = WordFacts(rawValue: 2)
  static let firstName = WordFacts(rawValue: 4)
  static let surname = WordFacts(rawValue: 8)
  /// A noun that a table has.
  static let knownNoun = WordFacts(rawValue: 16)
  /// The first reading as a noun has a lexeme, be it that of the head of a compound.
  static let nounLexeme = WordFacts(rawValue: 32)
  /// The first reading as an adjective has an ending.
  static let endingAdjective = WordFacts(rawValue: 64)
  /// The first reading as an adjective agrees with anything.
  static let anyAdjective = WordFacts(rawValue: 128)
  /// All readings as a finite verb are imperatives.
  static let imperative = WordFacts(rawValue: 256)
  /// The first reading as a finite verb is one of an auxiliary or modal verb.
  static let auxiliary = WordFacts(rawValue: 512)
  /// An adverb that negates.
  static let negation = WordFacts(rawValue: 1024)
  /// An adverb that belongs to the clause rather than to an adjective behind it.
  static let clauseAdverb = WordFacts(rawValue: 2048)
  /// An adverb that measures what stands behind it.
  static let degree = WordFacts(rawValue: 4096)
  /// Without its -er it is a place; this one its letters say, and not its readings.
  static let placeStem = WordFacts(rawValue: 8192)
  /// An adverb, or an adjective without ending, that doubts ("offenbar", "denkbar").
  static let hedge = WordFacts(rawValue: 16384)
}

/// Where the readings of words stand: those of the lexicon, and those of words that it does not know.
protocol ReadingSource {
  var lexicon: Lexicon { get }
  /// A reading of a word that the lexicon does not know.
  func localEntry(_ index: Int) -> FormTable.Entry
}

extension ReadingSource {
  @inline(__always)
  func entry(_ index: UInt32) -> FormTable.Entry {
    index & WordTable.localBit != 0
      ? localEntry(Int(index & ~WordTable.localBit)) : lexicon.forms.entry(index)
  }

  /// What the readings of a chain say together, and the classes of all of them.
  func facts(of readings: UInt32) -> (facts: WordFacts, possible: WordClass) {
    var facts: WordFacts = []
    var possible: WordClass = []
    var moods: MoodSet = []
    var index = readings
    while index != 0 {
      let entry = entry(index)
      index = entry.next
      let reading = entry.reading
      switch reading.wordClass {
      case .noun:
        if !reading.flags.contains(.guessed) { facts.insert(.knownNoun) }
        if !possible.contains(.noun), reading.lexeme.isKnown { facts.insert(.nounLexeme) }
      case .name:
        if !reading.flags.contains(.guessed) { facts.insert(.knownName) }
        switch lexicon[reading.lexeme].nounClass {
        case .state: facts.insert(.state)
        case .firstName: facts.insert(.firstName)
        case .surname: facts.insert(.surname)
        default: break
        }
      case .adjective where !possible.contains(.adjective):
        if reading.ending != .none { facts.insert(.endingAdjective) }
        if reading.agreement == .any { facts.insert(.anyAdjective) }
        if reading.ending == .none, lexicon[reading.lexeme].adjective.contains(.hedge) {
          facts.insert(.hedge)
        }
      case .finite:
        moods.formUnion(reading.moods)
        if !possible.contains(.finite),
          !lexicon[reading.lexeme].verb.intersection([.auxiliary, .modal]).isEmpty
        {
          facts.insert(.auxiliary)
        }
      case .adverb:
        let flags = lexicon[reading.lexeme].adverb
        if flags.contains(.negation) { facts.insert(.negation) }
        if flags.contains(.degree) { facts.insert(.degree) }
        if flags.contains(.hedge) { facts.insert(.hedge) }
        if !flags.intersection(.ofClause).isEmpty { facts.insert(.clauseAdverb) }
      default: break
      }
      possible.formUnion(reading.wordClass)
    }
    if moods == .imperative { facts.insert(.imperative) }
    return (facts, possible)
  }
}

/// The words of an article beside its tokens: what they can be, and what they are.
protocol WordSource: ReadingSource {
  func word(_ token: Int) -> Word
}

extension WordSource {
  /// Calls `body` with each reading of a token.
  @inline(__always)
  func forEachReading(_ token: Int, _ body: (Reading) -> Void) {
    var index = word(token).readings
    while index != 0 {
      let entry = entry(index)
      body(entry.reading)
      index = entry.next
    }
  }

  /// The first reading of a token in one of the classes.
  @inline(__always)
  func reading(_ token: Int, _ kinds: WordClass) -> Reading? {
    // Most questions are whether there is one, and the answer is no.
    word(token).possible.isDisjoint(with: kinds) ? nil : search(token, kinds)
  }

  private func search(_ token: Int, _ kinds: WordClass) -> Reading? {
    var index = word(token).readings
    while index != 0, index & WordTable.localBit == 0 {
      // Of most readings only the class is asked for.
      if !lexicon.forms.wordClass(index).isDisjoint(with: kinds) {
        return lexicon.forms.entry(index).reading
      }
      index = lexicon.forms.next(index)
    }
    while index != 0 {
      let entry = entry(index)
      if !entry.reading.wordClass.isDisjoint(with: kinds) { return entry.reading }
      index = entry.next
    }
    return nil
  }

  /// The lexeme decided on, with its facts.
  @inline(__always)
  func lexeme(_ token: Int) -> Lexeme { lexicon[word(token).lexeme] }
}

/// The words of an article that was read.
struct WordTable: WordSource, Sendable {
  let words: FinishedRow<Word>
  let memory: WordMemory
  let lexicon: Lexicon

  static let localBit: UInt32 = 0x8000_0000

  init(_ draft: WordDraft) {
    words = draft.words.finished
    memory = draft.memory
    lexicon = draft.lexicon
  }

  @inline(__always)
  func word(_ token: Int) -> Word { words[token] }

  @inline(__always)
  func localEntry(_ index: Int) -> FormTable.Entry { memory.reading(index) }
}
