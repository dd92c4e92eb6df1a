@testable import ClaimAnalysis

extension GrammarReader {
  /// The grammar of a text without title.
  static func syntax(ofText text: String) -> Syntax {
    let source = SourceText(title: nil, text: text)
    let tokens = Tokenizer.tokens(of: source)
    return syntax(of: source, tokens: tokens, sentences: SentenceSplitter.sentences(of: tokens))
  }
}
