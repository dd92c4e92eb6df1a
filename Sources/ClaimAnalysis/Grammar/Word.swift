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
  /// The index of its first reading: in the lexicon, or in the article's own list if the highest
  /// bit is set.
  var readings: UInt32 = 0

  func can(_ kind: WordClass) -> Bool { !classes.intersection(kind).isEmpty }
  /// Whether the word can be nothing else.
  func only(_ kinds: WordClass) -> Bool { !classes.isEmpty && classes.subtracting(kinds).isEmpty }
  var isNominal: Bool { can(.nominal) }
}

/// The words of an article, beside its tokens.
struct WordTable: Sendable {
  var words: ContiguousArray<Word>
  /// Readings of words that the lexicon does not know.
  var local: ContiguousArray<FormTable.Entry>
  let lexicon: Lexicon

  static let localBit: UInt32 = 0x8000_0000

  func entry(_ index: UInt32) -> FormTable.Entry {
    index & Self.localBit != 0
      ? local[Int(index & ~Self.localBit)] : lexicon.forms.entries[Int(index)]
  }

  /// Calls `body` with each reading of a token.
  @inline(__always)
  func forEachReading(_ token: Int, _ body: (Reading) -> Void) {
    var index = words[token].readings
    while index != 0 {
      let entry = entry(index)
      body(entry.reading)
      index = entry.next
    }
  }

  /// The first reading of a token in one of the classes.
  func reading(_ token: Int, _ kinds: WordClass) -> Reading? {
    var index = words[token].readings
    while index != 0 {
      let entry = entry(index)
      if !entry.reading.wordClass.intersection(kinds).isEmpty { return entry.reading }
      index = entry.next
    }
    return nil
  }

  /// Decides on the first reading of a class, and joins in the cases of the other readings of the
  /// same class: a form such as "Hacker" is singular and plural.
  mutating func decide(_ token: Int, _ kind: WordClass) {
    var decided = Word(classes: kind, readings: words[token].readings)
    var isFirst = true
    forEachReading(token) { reading in
      guard !reading.wordClass.intersection(kind).isEmpty else { return }
      // "weiß" is a form of "wissen" before it is an imperative of "weißen".
      let wasImperative = !isFirst && decided.moods == .imperative && reading.moods != .imperative
      if isFirst || wasImperative {
        decided.lexeme = reading.lexeme
        decided.agreement = reading.agreement
        decided.persons = reading.persons
        decided.moods = reading.moods
        decided.flags = reading.flags
        decided.ending = reading.ending
        isFirst = false
      } else if reading.wordClass == .name && decided.lexeme != reading.lexeme {
        decided.agreement.formUnion(reading.agreement)
      } else {
        decided.agreement.formUnion(reading.agreement)
        decided.persons.formUnion(reading.persons)
        decided.moods.formUnion(reading.moods)
      }
    }
    words[token] = decided
  }

  /// The lexeme decided on, with its facts.
  func lexeme(_ token: Int) -> Lexeme { lexicon[words[token].lexeme] }
}
