// Room: the front door for speech alone. May enter: all rooms up to Speech.

/// Finds who said what in German news text.
///
/// A value without state: the same text gives the same statements, and one tagger may be used from
/// many tasks at once.
public struct QuotationTagger: Sendable {
  /// Whether clauses that report a speech act without its words are read.
  public var readsReports: Bool
  /// Whether sentences with "sollen" next to somebody's words are read as his.
  public var readsHearsay: Bool

  /// Makes a tagger.
  ///
  /// - Parameters:
  ///   - readsReports: Whether clauses such as "X kritisierte den Beschluss" are statements.
  ///   - readsHearsay: Whether sentences with "sollen" can carry on a statement.
  public init(readsReports: Bool = true, readsHearsay: Bool = true) {
    self.readsReports = readsReports
    self.readsHearsay = readsHearsay
  }

  /// The statements of a text, in its order.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - title: The title, where it is given apart; its own statements are left out.
  /// - Returns: Every stretch that somebody other than the reporter answers for.
  public func statements(in text: String, title: String? = nil) -> [Statement] {
    let source = SourceText(title: title, text: text)
    let tokens = Tokenizer.tokens(of: source)
    let sentences = SentenceSplitter.sentences(of: tokens)
    let syntax = GrammarReader.syntax(of: source, tokens: tokens, sentences: sentences)
    let mentions = MentionReader.mentions(of: syntax)
    let reading = SpeechReader.reading(
      syntax, mentions, SpeechOptions(readsReports: readsReports, readsHearsay: readsHearsay))
    return StatementExporter(syntax: syntax, mentions: mentions, offsets: ScalarOffsets(source))
      .statements(reading.statements)
  }
}
