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
    let draft = SyntaxDraft(source: source, tokens: tokens, sentences: sentences, table: table)
    let tagger = Tagger(tokens: tokens, bytes: source.bytes, vocabulary: vocabulary)
    let phrases = PhraseReader(tokens: tokens, vocabulary: vocabulary, tagger: tagger)
    // One room after the other for all sentences, so that the instructions of one stay in the cache.
    for index in sentences.indices where !skipped(index) {
      tagger.tag(sentences[index].tokens, table)
      draft.sift(index)
    }
    for index in sentences.indices where !skipped(index) {
      phrases.read(sentences[index].tokens, draft)
    }
    let clauses = ClauseReader(
      tokens: tokens, vocabulary: vocabulary, tagger: tagger, syntax: draft)
    for index in sentences.indices {
      if skipped(index) {
        draft.clausesOfSentence.append(draft.clauses.count..<draft.clauses.count)
      } else {
        clauses.read(index)
      }
    }
    let verbs = VerbComplexReader(tokens: tokens, vocabulary: vocabulary)
    let roles = RoleReader(tokens: tokens, vocabulary: vocabulary)
    for index in sentences.indices where !skipped(index) {
      verbs.read(draft.clausesOfSentence[index], draft)
    }
    for index in sentences.indices where !skipped(index) { roles.read(index, draft) }
    return Syntax(draft)
  }
}
