// Room: the front door. Runs an article up to one room, so that Tests/Throughput can time the rooms.

/// The rooms of the analysis, each with all that come before it.
@_spi(Measuring) public enum AnalysisStage: String, Sendable, CaseIterable {
  /// Tokens and sentences.
  case text
  /// Words, phrases, clauses and roles.
  case grammar
  /// Chains of mentions.
  case mentions
  /// Temporal expressions, on clauses.
  case times
  /// The whole report.
  case report
  /// The whole report as JSON.
  case json
}

@_spi(Measuring) extension ClaimAnalyzer {
  /// Runs an article up to a room and gives a count that the run cannot do without.
  ///
  /// - Parameters:
  ///   - stage: The last room to run.
  ///   - article: The article.
  /// - Returns: The number of values that the room made.
  public func measure(_ stage: AnalysisStage, _ article: Article) -> Int {
    switch stage {
    case .report: return report(on: article).statements.count
    case .json: return report(on: article).jsonBytes(pretty: false).count
    default: break
    }
    let source = SourceText(title: article.title, text: article.text)
    let tokens = Tokenizer.tokens(of: source)
    let sentences = SentenceSplitter.sentences(of: tokens)
    if stage == .text { return tokens.count + sentences.count }
    let syntax = GrammarReader.syntax(of: source, tokens: tokens, sentences: sentences)
    if stage == .grammar { return syntax.clauses.count + syntax.phrases.count }
    if stage == .times {
      return TimeMention.all(
        in: syntax, sentences: sentences,
        published: article.publishedOn.flatMap { CalendarDate(iso: $0) }
      ).count
    }
    return MentionReader.mentions(of: syntax).chains.count
  }
}
