// Room: Grammar. An article while the grammar reads it. May enter: words, phrases, clauses.

/// What the words of a sentence can be, all together: it says at once that none is of a kind.
struct SentenceSieve {
  var classes: WordClass = []
  var facts: WordFacts = []
}

/// What the readers of the grammar write into, one behind the other; `Syntax` is what comes out.
///
/// An object and no value: it is handed on thousands of times for each article, and a value of a
/// dozen arrays would retain, release and copy them each time. It never leaves the grammar.
final class SyntaxDraft {
  let source: SourceText
  let tokens: ContiguousArray<Token>
  let sentences: ContiguousArray<Sentence>
  let table: WordDraft
  let lexicon: Lexicon
  let phrases: GrowingRow<Phrase>
  let clauses: GrowingRow<Clause>
  let verbTokens: GrowingRow<Int32>
  /// Memory for lists that live as long as one sentence is read.
  let lists = TokenLists()
  /// For each token: its clause, or -1.
  let clauseOf: Row<Int32>
  /// For each token: its phrase, or -1.
  let phraseOf: Row<Int32>
  /// For each sentence what its words can be, as the tagger leaves them.
  let sieves: Row<SentenceSieve>
  // Nobody holds on to it while another changes it, so that need not be checked with each access.
  @exclusivity(unchecked) var clausesOfSentence: ContiguousArray<Range<Int>> = []

  init(
    source: SourceText, tokens: ContiguousArray<Token>, sentences: ContiguousArray<Sentence>,
    table: WordDraft
  ) {
    self.source = source
    self.tokens = tokens
    self.sentences = sentences
    self.table = table
    lexicon = table.lexicon
    clauseOf = Row(repeating: -1, count: tokens.count)
    phraseOf = Row(repeating: -1, count: tokens.count)
    sieves = Row(repeating: SentenceSieve(), count: sentences.count)
    phrases = GrowingRow(capacity: tokens.count / 3 + 8)
    clauses = GrowingRow(capacity: tokens.count / 6 + 8)
    verbTokens = GrowingRow(capacity: tokens.count / 6 + 8)
    clausesOfSentence.reserveCapacity(sentences.count)
  }

  /// Notes what the words of a tagged sentence can be.
  func sift(_ sentence: Int) {
    var sieve = SentenceSieve()
    for token in sentences[sentence].tokens {
      sieve.classes.formUnion(table.words[token].classes)
      sieve.facts.formUnion(table.words[token].facts)
    }
    sieves[sentence] = sieve
  }

  @inline(__always)
  func word(_ token: Int) -> Word { table.words[token] }
  @inline(__always)
  func lexeme(_ token: Int) -> Lexeme { table.lexeme(token) }
}
