// Room: Time. All expressions of an article in one call. Sentences and their grammar may enter.

extension TimeMention {
  /// All expressions of an article.
  ///
  /// - Parameters:
  ///   - syntax: The article with its grammar, which tells past from coming.
  ///   - sentences: The sentences to look in.
  ///   - published: The day of writing, if it is known.
  ///   - assumedZone: The zone of clock times without one; they are marked as assumed.
  /// - Returns: The mentions in the order of the text; anchors and partners are indices into them.
  static func all(
    in syntax: Syntax, sentences: ContiguousArray<Sentence>, published: CalendarDate?,
    assumedZone: TimeZoneName? = .berlin
  ) -> ContiguousArray<TimeMention> {
    let drafts = TimeParser.drafts(syntax.source, syntax.tokens, sentences)
    if drafts.isEmpty { return [] }
    var resolver = TimeResolver(
      published: published, assumedZone: assumedZone, tokens: syntax.tokens, sentences: sentences,
      tenses: ClauseTenses(syntax: syntax))
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
