// Room: Grammar. Runs the stages of the grammar over an article. May enter: the text and the lexicon.

/// Reads the grammar of an article.
enum GrammarReader {
  static func syntax(
    of source: SourceText, tokens: ContiguousArray<Token>, sentences: ContiguousArray<Sentence>,
    skipping skipped: (Int) -> Bool = { _ in false }
  ) -> Syntax {
    let lexicon = Lexicon.shared
    let vocabulary = Vocabulary.shared
    let table = WordReader.words(of: source, tokens, lexicon)
    var syntax = Syntax(source: source, tokens: tokens, sentences: sentences, table: table)
    syntax.clauseOf = ContiguousArray(repeating: -1, count: tokens.count)
    syntax.phraseOf = ContiguousArray(repeating: -1, count: tokens.count)
    let tagger = Tagger(tokens: tokens, bytes: source.bytes, vocabulary: vocabulary)
    let phraseReader = PhraseReader(tokens: tokens, vocabulary: vocabulary, tagger: tagger)
    for index in sentences.indices where !skipped(index) {
      tagger.tag(sentences[index].tokens, &syntax.table)
      phraseReader.read(
        sentences[index].tokens, &syntax.table, &syntax.phrases, &syntax.phraseOf)
    }
    var clauses = ClauseReader(
      tokens: tokens, vocabulary: vocabulary, tagger: tagger, syntax: syntax)
    for index in sentences.indices {
      if skipped(index) {
        clauses.syntax.clausesOfSentence.append(
          clauses.syntax.clauses.count..<clauses.syntax.clauses.count)
      } else {
        clauses.read(index)
      }
    }
    syntax = clauses.syntax
    let verbs = VerbComplexReader(tokens: tokens, vocabulary: vocabulary)
    let roles = RoleReader(tokens: tokens, vocabulary: vocabulary)
    for index in sentences.indices where !skipped(index) {
      verbs.read(syntax.clausesOfSentence[index], &syntax)
      roles.read(index, &syntax)
    }
    return syntax
  }
}
