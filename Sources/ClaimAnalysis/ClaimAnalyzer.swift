// Room: the front door. Runs the rooms one after the other.

/// Reads German news articles.
///
/// A value without state: the same article gives the same report, on every machine and every run,
/// and one analyzer may be used from many tasks at once.
public struct ClaimAnalyzer: Sendable {
  /// Makes an analyzer.
  public init() {}

  /// Reads an article.
  ///
  /// Analysis never fails: what could not be read is a notice of the report.
  ///
  /// - Parameter article: The article.
  /// - Returns: What was read.
  public func report(on article: Article) -> Report {
    let source = SourceText(title: article.title, text: article.text)
    let offsets = ScalarOffsets(source)
    return Report(
      article: ArticleSummary(
        id: article.id, title: article.title, url: article.url,
        publishedOn: PublicationDate(basis: .none), scalars: offsets.textCount))
  }
}

extension ClaimAnalyzer {
  /// What the grammar finds in an article, as one line of JSON, for debugging.
  ///
  /// - Parameter article: The article.
  /// - Returns: One line without a line break.
  public func analysis(of article: Article) -> String {
    let source = SourceText(title: article.title, text: article.text)
    let tokens = Tokenizer.tokens(of: source)
    let sentences = SentenceSplitter.sentences(of: tokens)
    return AnalysisWriter.line(
      id: article.id,
      GrammarReader.syntax(of: source, tokens: tokens, sentences: sentences))
  }

  /// What the grammar finds in an article, a clause a line, with fields and roles.
  ///
  /// - Parameter article: The article.
  /// - Returns: The lines.
  public func explanation(of article: Article) -> String {
    let source = SourceText(title: article.title, text: article.text)
    let tokens = Tokenizer.tokens(of: source)
    let sentences = SentenceSplitter.sentences(of: tokens)
    let syntax = GrammarReader.syntax(of: source, tokens: tokens, sentences: sentences)
    return SyntaxDump.text(syntax, MentionReader.mentions(of: syntax))
  }
}
