// Room: the front door. Expressions of time alone, without incidents. All rooms may be named here.

/// Finds and resolves expressions of time in German text.
///
/// A value without state; the same text gives the same expressions. A report lists the same ones, but
/// for those in lines that do not belong to the article ("Stand: 24.05.2025").
///
/// ```swift
/// let tagger = TemporalTagger()
/// let times = tagger.expressions(in: "Am Montag um 15.30 Uhr", publishedOn: "2025-05-24")
/// ```
public struct TemporalTagger: Sendable {
  /// Makes a tagger.
  public init() {}

  /// The expressions of time in a text.
  ///
  /// - Parameters:
  ///   - text: German text. Offsets of the result count its Unicode scalars.
  ///   - publishedOn: The day of writing as ISO 8601 day or date-time; without one, and without a
  ///     line in the text that states it, relative dates stay open (`XXXX-WXX-1`).
  /// - Returns: The expressions in the order of the text.
  public func expressions(in text: String, publishedOn: String? = nil) -> [TimeExpression] {
    let source = SourceText(title: nil, text: text)
    let tokens = Tokenizer.tokens(of: source)
    let sentences = SentenceSplitter.sentences(of: tokens)
    let published =
      publishedOn.flatMap { CalendarDate(iso: $0) }
      ?? PublicationLine.find(source, tokens, sentences)?.day
    let syntax = GrammarReader.syntax(of: source, tokens: tokens, sentences: sentences)
    let mentions = TimeMention.all(in: syntax, sentences: sentences, published: published)
    let offsets = ScalarOffsets(source)
    return mentions.map { $0.expression(source, offsets, mentions) }
  }
}
