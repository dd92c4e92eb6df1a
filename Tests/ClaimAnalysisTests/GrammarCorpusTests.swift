import Testing

@testable import ClaimAnalysis

/// Clauses, their verbs and subjects against Corpus/grammar.
@Suite("Clauses") struct GrammarCorpusTests {
  @Test func thereAreEnoughExamples() {
    #expect(CorpusFiles.indented(of: "grammar").count >= 25)
  }

  @Test(arguments: CorpusFiles.indented(of: "grammar"))
  func clausesAreReadAsShown(example: CorpusFiles.Case) {
    let source = SourceText(title: nil, text: example.lines[0])
    let tokens = Tokenizer.tokens(of: source)
    let syntax = GrammarReader.syntax(
      of: source, tokens: tokens, sentences: SentenceSplitter.sentences(of: tokens))
    let clauses = syntax.clauses.indices.sorted {
      syntax.clauses[$0].tokens.lowerBound < syntax.clauses[$1].tokens.lowerBound
    }
    #expect(clauses.map { line($0, syntax) } == Array(example.lines.dropFirst()))
  }

  private func line(_ number: Int, _ syntax: Syntax) -> String {
    let clause = syntax.clauses[number]
    let verbs = syntax.verbTokens(of: number).map { syntax.text($0..<($0 + 1)) }
    return [
      "\(clause.kind)", verbs.joined(separator: " "), syntax.lexicon.lemma(clause.verb),
      clause.subject < 0 ? "-" : syntax.text(syntax.phrases[clause.subject].tokens),
    ].joined(separator: " | ")
  }

  @Test func quotedClausesAreNoted() {
    let source = SourceText(title: nil, text: "„Wir haben gewarnt“, sagte die Sprecherin.")
    let tokens = Tokenizer.tokens(of: source)
    let syntax = GrammarReader.syntax(
      of: source, tokens: tokens, sentences: SentenceSplitter.sentences(of: tokens))
    #expect(syntax.clauses.map(\.isQuoted) == [true, false])
  }

  /// A printed sentence ends behind a whole clause before a colon, and stays with a frame.
  @Test(arguments: [
    ("Der Zaun hielt dem Sturm nicht stand: Die Schafe liefen davon.", 2),
    ("Die Bäuerin sagte: Die Schafe liefen davon.", 1), ("Das Ergebnis: Die Schafe sind weg.", 1),
    ("Zwei Tiere fehlten noch: ein Bock und ein Lamm.", 1),
  ])
  func sentencesEndAtColons(text: String, count: Int) {
    let source = SourceText(title: nil, text: text)
    let tokens = Tokenizer.tokens(of: source)
    let syntax = GrammarReader.syntax(
      of: source, tokens: tokens, sentences: SentenceSplitter.sentences(of: tokens))
    #expect(syntax.sentenceParts(0).count == count)
  }
}
