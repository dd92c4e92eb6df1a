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
      in: source, tokens: tokens, sentences: kept, published: publication.day,
      assumedZone: publication.zone ?? .berlin
    ) { token, _ in Self.direction(token, syntax) }
    speech = SpeechReader.reading(syntax, mentions, SpeechOptions())
  }

  /// Whether the clause of a token speaks of the past or of what is to come.
  private static func direction(_ token: Int, _ syntax: Syntax) -> Tense {
    var clause = Int(syntax.clauseOf[token])
    while clause >= 0 {
      switch syntax.clauses[clause].tense {
      case .preterite, .perfect, .pluperfect: return .past
      case .present: return isAlleged(clause, syntax) || isScene(clause, syntax) ? .past : .present
      case .future: return .future
      case .none: clause = syntax.clauses[clause].parent
      }
    }
    return .unknown
  }
}

extension ArticleAnalysis {
  /// "soll am Montag geschossen haben": a participle below a modal verb tells of the past.
  private static func isAlleged(_ clause: Int, _ syntax: Syntax) -> Bool {
    let current = syntax.clauses[clause]
    return current.modal.isKnown && current.mainVerb >= 0
      && syntax.word(current.mainVerb).classes == .participle && current.voice == .active
  }

  /// "Es ist neun Uhr am Donnerstag, als …": a scene from the past.
  private static func isScene(_ clause: Int, _ syntax: Syntax) -> Bool {
    let current = syntax.clauses[clause]
    guard syntax.lexicon[current.verb].verb.contains(.copula), current.subject >= 0,
      syntax.tokens[syntax.phrases[current.subject].head].hash == es
    else { return false }
    return syntax.clausesOfSentence[current.sentence].contains {
      syntax.clauses[$0].parent == clause && syntax.clauses[$0].introducer >= 0
        && syntax.tokens[syntax.clauses[$0].introducer].hash == als
    }
  }

  private static let es = FoldedHash.of("es")
  private static let als = FoldedHash.of("als")
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
