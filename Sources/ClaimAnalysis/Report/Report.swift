// Room: Report. What comes out; depends on nothing but the standard library.

/// All that was read in one article.
///
/// Keys of the coded form stand in the order of the declarations below; the same article gives the
/// same report on every run.
public struct Report: Sendable, Hashable, Codable {
  /// The version of this form: `"1"`.
  public var schemaVersion: String
  /// What was read and when it was published.
  public var article: ArticleSummary
  /// The incidents, the one that the article is about first.
  public var incidents: [Incident]
  /// Every stretch that somebody other than the reporter answers for.
  public var statements: [Statement]
  /// Every date, time, duration and set.
  public var timeExpressions: [TimeExpression]
  /// What was left out of the analysis, and why.
  public var skipped: [SkippedPassage]
  /// What a careful reader must know.
  public var notices: [Notice]

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - article: What was read.
  ///   - incidents: The incidents, main one first.
  ///   - statements: The attributed statements.
  ///   - timeExpressions: The temporal expressions.
  ///   - skipped: What was left out.
  ///   - notices: What a reader must know.
  public init(
    article: ArticleSummary, incidents: [Incident] = [], statements: [Statement] = [],
    timeExpressions: [TimeExpression] = [], skipped: [SkippedPassage] = [], notices: [Notice] = []
  ) {
    self.schemaVersion = "1"
    self.article = article
    self.incidents = incidents
    self.statements = statements
    self.timeExpressions = timeExpressions
    self.skipped = skipped
    self.notices = notices
  }
}

/// The article as the report names it.
public struct ArticleSummary: Sendable, Hashable, Codable {
  /// The path or identifier given.
  public var id: String
  /// The title, given or from the front matter.
  public var title: String?
  /// The address, given or from the front matter.
  public var url: String?
  /// The publication date and how it is known.
  public var publishedOn: PublicationDate
  /// The length of the text in Unicode scalars.
  public var scalars: Int

  /// Makes a summary.
  ///
  /// - Parameters:
  ///   - id: The path or identifier.
  ///   - title: The title.
  ///   - url: The address.
  ///   - publishedOn: The publication date.
  ///   - scalars: The length of the text in Unicode scalars.
  public init(
    id: String, title: String? = nil, url: String? = nil, publishedOn: PublicationDate, scalars: Int
  ) {
    self.id = id
    self.title = title
    self.url = url
    self.publishedOn = publishedOn
    self.scalars = scalars
  }
}

/// When the article was published, and how that is known.
public struct PublicationDate: Sendable, Hashable, Codable {
  /// How the date became known.
  public enum Basis: String, Sendable, Hashable, Codable {
    /// By the caller.
    case given
    /// By the block before the text.
    case frontMatter
    /// By a line of the article, such as "Stand: 24.05.2025, 21:14 Uhr".
    case statedInText
    /// Not at all.
    case none
  }

  /// The ISO 8601 day or date-time; `nil` while unknown.
  public var date: String?
  /// How it is known.
  public var basis: Basis
  /// The words that state it, where the text does.
  public var text: String?
  /// Where they stand.
  public var span: TextSpan?

  /// Makes a publication date.
  ///
  /// - Parameters:
  ///   - date: The ISO 8601 day or date-time.
  ///   - basis: How it is known.
  ///   - text: The words that state it.
  ///   - span: Where they stand.
  public init(date: String? = nil, basis: Basis, text: String? = nil, span: TextSpan? = nil) {
    self.date = date
    self.basis = basis
    self.text = text
    self.span = span
  }
}

/// A stretch of the input that is not part of the article, or was left out on purpose.
public struct SkippedPassage: Sendable, Hashable, Codable {
  /// Why it was left out.
  public enum Reason: String, Sendable, Hashable, Codable {
    /// The beginning of another story.
    case teaser
    /// Who wrote it, and when.
    case byline
    /// Words below a picture.
    case caption
    /// An invitation to comment.
    case commentPrompt
    /// The mark of an agency or a place line.
    case agencyMark
    /// A line with the state of the text.
    case dateLine
    /// A block of `key: value` lines before the text.
    case frontMatter
    /// Other matter of the page: navigation, advertising, sharing.
    case furniture
  }

  /// Why it was left out.
  public var reason: Reason
  /// Where it stands.
  public var span: TextSpan

  /// Makes a skipped passage.
  ///
  /// - Parameters:
  ///   - reason: Why it was left out.
  ///   - span: Where it stands.
  public init(reason: Reason, span: TextSpan) {
    self.reason = reason
    self.span = span
  }
}

/// Something that a careful reader must know.
public struct Notice: Sendable, Hashable, Codable {
  /// What kind of thing it is.
  public enum Code: String, Sendable, Hashable, Codable, CaseIterable {
    /// A weekday or relative day without a date to resolve it by.
    case unresolvedDate
    /// A day or time that no calendar has ("31. April").
    case impossibleDate
    /// A time-zone label that contradicts the season ("MEZ" in June).
    case zoneConflict
    /// A time-zone that was not stated and had to be assumed.
    case assumedZone
    /// Stated and derived durations that do not agree.
    case durationConflict
    /// Different dates for one incident.
    case conflictingDates
    /// Claims that name different attackers for one incident.
    case competingAttackers
    /// Somebody denies what somebody else claims.
    case contestedClaim
    /// A statement that was taken back.
    case retraction
    /// Quotation marks that are never closed.
    case unclosedQuotation
    /// A word that stands for one of several mentions.
    case ambiguousReference
    /// A publication date that could not be read.
    case unreadableDate
    /// An unknown time-zone name.
    case unknownZone
    /// A text that does not look German.
    case notGerman
    /// A text without words.
    case emptyText
    /// Bytes that are no text (NUL).
    case controlCharacters
    /// A run without a blank that was cut for the analysis.
    case overlongRun
  }

  /// What kind of thing it is.
  public var code: Code
  /// A sentence that says what, and what to do about it.
  public var message: String
  /// The words it is about.
  public var span: TextSpan?

  /// Makes a notice.
  ///
  /// - Parameters:
  ///   - code: What kind of thing it is.
  ///   - message: A sentence for the reader.
  ///   - span: The words it is about.
  public init(code: Code, message: String, span: TextSpan? = nil) {
    self.code = code
    self.message = message
    self.span = span
  }
}
