// Room: the front door. Runs the rooms one after the other.

/// Reads German news articles.
///
/// A value without state: the same article gives the same report, on every machine and every run,
/// and one analyzer may be used from many tasks at once.
///
/// ```swift
/// let report = ClaimAnalyzer().report(on: Article(text: text, publishedOn: "2025-03-11"))
/// ```
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
    ReportAssembler.report(ArticleAnalysis(article))
  }

  /// What the grammar finds in an article, as one line of JSON, for debugging.
  ///
  /// - Parameter article: The article.
  /// - Returns: One line without a line break.
  public func analysis(of article: Article) -> String {
    AnalysisWriter.line(id: article.id, ArticleAnalysis(article).syntax)
  }

  /// What the grammar finds in an article, a clause a line, with fields and roles; and the mentions
  /// of events with what became of them.
  ///
  /// - Parameter article: The article.
  /// - Returns: The lines.
  public func explanation(of article: Article) -> String {
    let analysis = ArticleAnalysis(article)
    return SyntaxDump.text(analysis.syntax, analysis.mentions)
      + "\nEvents\n" + IncidentRoom.dump(IncidentMaterial(analysis))
      + "\nClaims\n"
      + ClaimReader.dump(analysis.syntax, analysis.mentions, analysis.speech.statements)
  }
}
