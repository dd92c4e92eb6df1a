// Room: Time, front door. Text and reference date in, expressions out. Text and Report may enter.

/// Finds and resolves expressions of time in German text.
///
/// A value without state; the same text gives the same expressions.
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
    let mentions = TimeMention.all(
      in: source, tokens: tokens, sentences: sentences, published: published)
    let offsets = ScalarOffsets(source)
    return mentions.map { $0.expression(source, offsets, mentions) }
  }
}

extension TimeMention {
  /// All expressions of an article.
  ///
  /// - Parameters:
  ///   - source: The article.
  ///   - tokens: Its tokens.
  ///   - sentences: Its sentences.
  ///   - published: The day of writing, if it is known.
  ///   - assumedZone: The zone of clock times without one; they are marked as assumed.
  ///   - tense: The tense of the clause around a token of a sentence; without it an estimate.
  /// - Returns: The mentions in the order of the text; anchors and partners are indices into them.
  static func all(
    in source: SourceText, tokens: ContiguousArray<Token>, sentences: ContiguousArray<Sentence>,
    published: CalendarDate?, assumedZone: TimeZoneName? = .berlin,
    tense: ((_ token: Int, _ sentence: Int) -> Tense)? = nil
  ) -> ContiguousArray<TimeMention> {
    let drafts = TimeParser.drafts(source, tokens, sentences)
    if drafts.isEmpty { return [] }
    let estimate = TenseEstimate(source: source, tokens: tokens, sentences: sentences)
    var resolver = TimeResolver(
      published: published, assumedZone: assumedZone, tokens: tokens, sentences: sentences,
      tense: tense ?? { estimate.tense(at: $0, sentence: $1) })
    return resolver.resolve(drafts)
  }

  /// The expression as the report prints it.
  func expression(
    _ source: SourceText, _ offsets: ScalarOffsets, _ mentions: ContiguousArray<TimeMention>
  ) -> TimeExpression {
    TimeExpression(
      text: source.string(range), span: offsets.span(range), type: type, value: value,
      mod: mod?.rawValue,
      anchor: anchor.flatMap {
        mentions.indices.contains($0) ? offsets.span(mentions[$0].range) : nil
      },
      reason: reason?.rawValue)
  }
}
