// Room: Grammar. An article while the grammar reads it. May enter: words, phrases, clauses.

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
    phrases = GrowingRow(capacity: tokens.count / 3 + 8)
    clauses = GrowingRow(capacity: tokens.count / 6 + 8)
    verbTokens = GrowingRow(capacity: tokens.count / 6 + 8)
    clausesOfSentence.reserveCapacity(sentences.count)
  }

  @inline(__always)
  func word(_ token: Int) -> Word { table.words[token] }
  @inline(__always)
  func lexeme(_ token: Int) -> Lexeme { table.lexeme(token) }
}
