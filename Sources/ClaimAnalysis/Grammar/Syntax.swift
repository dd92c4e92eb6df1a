// Room: Grammar. What the grammar found in an article; all later rooms read this.

/// The part that a phrase plays in its clause.
enum PhraseRole: UInt8, Sendable {
  case none
  case subject, accusative, dative, genitiveObject
  /// What a copula says of its subject.
  case predicative
  /// With a preposition.
  case prepositional
  /// A genitive or "von" phrase that belongs to another noun.
  case attribute
  /// A second name for the noun before it.
  case apposition
  /// A time or measure in the accusative ("den ganzen Tag").
  case adverbial
  /// Behind "als" or "wie".
  case comparison
  /// Further members of a coordination whose first has the role.
  case conjunct
}

/// A base noun phrase or pronoun.
struct Phrase: Sendable {
  /// From its article to its head and name, as token indices.
  @ShortRange var tokens: Range<Int>
  /// The token of the head noun, the name, or the pronoun.
  @Short var head: Int
  /// The cases, genders and numbers that all its words share.
  var agreement: Agreement
  /// The token of the preposition it stands behind, or -1.
  @Short var preposition: Int = -1
  @Short var clause: Int = -1
  var role: PhraseRole = .none
  /// The phrase that it is an attribute, apposition or conjunct of, or -1.
  @Short var parent: Int = -1
  var isPronoun = false
  /// Its head is a name.
  var isName = false
  /// It has a definite article, possessive or demonstrative.
  var isDefinite = false
  /// Its article is "kein".
  var isNegated = false
  /// The next phrase of the same coordination, or -1.
  @Short var next: Int = -1
  /// What kind of coordination: true for "oder".
  var isDisjoint = false
}

extension Phrase {
  /// "2013": a number of four digits alone.
  func isYear(_ all: ContiguousArray<Token>) -> Bool {
    tokens.count == 1 && all[head].kind == .number && all[head].range.count == 4
  }
}

enum ClauseKind: UInt8, Sendable {
  case main, subordinate, relative, infinitive
  /// Without a finite verb: a headline, an item, a name.
  case fragment
}

enum Mood: UInt8, Sendable { case indicative, subjunctive1, subjunctive2, imperative }
enum Voice: UInt8, Sendable { case active, passive }
enum VerbTense: UInt8, Sendable {
  case none, present, preterite, perfect, pluperfect, future

  /// Told as over.
  var isPast: Bool { self == .preterite || self == .perfect || self == .pluperfect }
}

/// A clause: what belongs to one finite verb or one zu-infinitive.
struct Clause: Sendable {
  var kind: ClauseKind
  /// From the first to the last of its tokens; clauses inside it excluded by `clauseOf`.
  @ShortRange var tokens: Range<Int>
  @Short var sentence: Int
  /// The clause that this one depends on or stands inside, or -1.
  @Short var parent: Int = -1
  /// The conjunction, relative pronoun or question word that opens it, or -1.
  @Short var introducer: Int = -1
  /// The phrase that a relative clause belongs to, or -1.
  @Short var antecedent: Int = -1
  /// The finite verb, or -1; for an infinitive clause the infinitive.
  @Short var finite: Int = -1
  /// All tokens of the verb complex, in order: indices into `Syntax.verbTokens`.
  @ShortRange var verbs: Range<Int> = 0..<0
  /// The separated particle, or -1.
  @Short var particle: Int = -1
  /// The lexeme of the full verb, joined with its particle where the lexicon has it.
  var verb: LexemeID = .none
  /// The full verb's token.
  @Short var mainVerb: Int = -1
  /// The modal verb, or none.
  var modal: LexemeID = .none
  var mood: Mood = .indicative
  var voice: Voice = .active
  /// The passive is one of state ("war behoben"), which can also be an adjective with a copula.
  var isStatal = false
  var tense: VerbTense = .none
  /// The subject phrase, or -1; taken over from the clause before in a coordination.
  @Short var subject: Int = -1
  /// The subject stands in this clause itself.
  var hasOwnSubject = false
  var isNegated = false
  var isQuestion = false
  var isConditional = false
  /// It is coordinated with the clause before it.
  var isCoordinated = false
  /// Its finite verb is that of the clause before it ("hat A gesucht und B gefunden").
  var sharesFinite = false
  /// It leaves out its verb, which is that of the clause before it ("…, die Familie den Bruder").
  var isGapped = false
  /// Stands inside quotation marks.
  var isQuoted = false
}

/// An article as the grammar sees it.
///
/// An object that never changes, as nearly everything behind the grammar holds it: handing on one
/// reference costs less than handing on a value of a dozen arrays.
final class Syntax: Sendable {
  let source: SourceText
  let tokens: ContiguousArray<Token>
  let sentences: ContiguousArray<Sentence>
  let table: WordTable
  let phrases: FinishedRow<Phrase>
  let clauses: FinishedRow<Clause>
  /// The tokens of all verb complexes; a clause names its part.
  let verbTokens: FinishedRow<Int32>
  /// For each token: its clause, or -1.
  let clauseOf: FinishedRow<Int32>
  /// For each token: its phrase, or -1.
  let phraseOf: FinishedRow<Int32>
  /// For each sentence: its clauses.
  let clausesOfSentence: ContiguousArray<Range<Int>>

  init(_ draft: SyntaxDraft) {
    source = draft.source
    tokens = draft.tokens
    sentences = draft.sentences
    table = WordTable(draft.table)
    phrases = draft.phrases.finished
    clauses = draft.clauses.finished
    verbTokens = draft.verbTokens.finished
    clauseOf = draft.clauseOf.finished
    phraseOf = draft.phraseOf.finished
    clausesOfSentence = draft.clausesOfSentence
  }

  /// Nobody asks for the readings of its words any more: the next article may have the memory.
  deinit {
    if lexicon === Lexicon.shared { WordMemory.shelf.put(table.memory) }
  }

  var lexicon: Lexicon { table.lexicon }

  func word(_ token: Int) -> Word { table.words[token] }
  func lexeme(_ token: Int) -> Lexeme { table.lexeme(token) }
  func text(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : source.string(bytes(range))
  }
  func bytes(_ range: Range<Int>) -> ByteRange {
    ByteRange(
      lower: Int(tokens[range.lowerBound].start), upper: Int(tokens[range.upperBound - 1].end))
  }
  func sentence(ofToken token: Int) -> Int {
    // Nearly all tokens belong to a clause, and that to a sentence.
    if clauseOf.indices.contains(token), clauseOf[token] >= 0 {
      return clauses[Int(clauseOf[token])].sentence
    }
    var low = 0
    var high = sentences.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle - 1 }
    }
    return low
  }
  /// The tokens of a clause's verb complex.
  func verbTokens(of clause: Int) -> some RandomAccessCollection<Int> {
    verbTokens[clauses[clause].verbs].lazy.map { Int($0) }
  }
}
