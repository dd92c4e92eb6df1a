// Room: the front door. All rooms of one article in their order; every value is made once and then
// only read.

/// An article with all that the rooms made of it.
struct ArticleAnalysis: Sendable {
  let article: Article
  let source: SourceText
  let frontMatter: FrontMatter?
  let tokens: ContiguousArray<Token>
  let sentences: ContiguousArray<Sentence>
  let furniture: Furniture
  let publication: Publication
  let syntax: Syntax
  let mentions: MentionTable
  let times: ContiguousArray<TimeMention>
  let speech: SpeechReading

  /// Where the text begins: behind the title and the block of front matter.
  var bodyStart: Int { frontMatter?.bodyStart ?? source.textStart }

  init(_ article: Article) {
    self.article = article
    let bare = SourceText(title: nil, text: article.text)
    let block = FrontMatter(bare)
    let title = article.title ?? block?.title?.value
    source = title == nil ? bare : SourceText(title: title, text: article.text)
    frontMatter = title == nil ? block : FrontMatter(source)
    tokens = Tokenizer.tokens(of: source)
    var sentences = SentenceSplitter.sentences(of: tokens)
    let furniture = Furniture(
      tokens, &sentences, source: source, bodyStart: frontMatter?.bodyStart ?? source.textStart)
    self.furniture = furniture
    self.sentences = sentences
    publication = Publication(article, frontMatter, source, tokens, sentences, furniture)
    let syntax = GrammarReader.syntax(
      of: source, tokens: tokens, sentences: sentences, skipping: { furniture.skips[$0] })
    self.syntax = syntax
    mentions = MentionReader.mentions(of: syntax)
    var kept = ContiguousArray<Sentence>()
    kept.reserveCapacity(sentences.count)
    for index in sentences.indices where !furniture.skips[index] { kept.append(sentences[index]) }
    times = TimeMention.all(
      in: syntax, sentences: kept, published: publication.day,
      assumedZone: publication.zone ?? .berlin)
    speech = SpeechReader.reading(syntax, mentions, SpeechOptions())
  }
}

/// When the article was published, as far as it is known, and what is wrong with what was given.
struct Publication: Sendable {
  private(set) var day: CalendarDate?
  /// The ISO day or date-time as given.
  private(set) var iso: String?
  private(set) var basis: PublicationDate.Basis = .none
  /// The words that state it.
  private(set) var range: ByteRange?
  private(set) var zone: TimeZoneName?
  private(set) var notices: [(Notice.Code, String, ByteRange?)] = []

  init(
    _ article: Article, _ frontMatter: FrontMatter?, _ source: SourceText,
    _ tokens: ContiguousArray<Token>, _ sentences: ContiguousArray<Sentence>, _ furniture: Furniture
  ) {
    if let name = article.timeZone {
      zone = TimeZoneNames.shared.zone(named: name)
      if zone == nil {
        notices.append(
          (.unknownZone, "The time zone \(name) is not known; Europe/Berlin is assumed.", nil))
      }
    }
    if let given = article.publishedOn, !given.isEmpty {
      if let date = CalendarDate(iso: given) {
        (day, iso, basis) = (date, given, .given)
        return
      }
      notices.append(
        (
          .unreadableDate,
          "The publication date \(given) is not an ISO 8601 day or date-time; it was left out.", nil
        ))
    }
    if let field = frontMatter?.date {
      if let date = CalendarDate(iso: field.value) {
        (day, iso, basis, range) = (date, field.value, .frontMatter, field.range)
        return
      }
      notices.append(
        (
          .unreadableDate,
          "The date \(field.value) of the front matter is not an ISO 8601 day; it was left out.",
          field.range
        ))
    }
    let placeLine = furniture.marks.first { $0.reason == .agencyMark }?.tokens
    let line =
      PublicationLine.find(source, tokens, sentences)
      ?? placeLine.flatMap { PublicationLine.find(source, tokens, placeLine: $0) }
    if let line {
      (day, iso, basis, range) = (line.day, line.day.iso, .statedInText, line.range)
    }
  }
}

extension IncidentMaterial {
  /// What the room of incidents needs of an article.
  init(_ analysis: ArticleAnalysis) {
    self.init(
      syntax: analysis.syntax, mentions: analysis.mentions, times: analysis.times,
      published: analysis.publication.day,
      skipped: analysis.furniture.skips, statements: analysis.speech.statements)
  }
}
