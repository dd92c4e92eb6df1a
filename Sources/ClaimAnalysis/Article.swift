// Room: the front door, input side. Depends on nothing.

/// A German news article as it goes in.
public struct Article: Sendable, Hashable {
  /// The path or identifier that the report repeats.
  public var id: String
  /// The text.
  ///
  /// It may begin with a front matter block (`---`, `title:`, `date:`, `url:`, `---`).
  public var text: String
  /// The title, where it is given apart from the text.
  public var title: String?
  /// The publication date as ISO 8601 day or date-time: `2025-03-11`, `2025-03-11T20:15+01:00`.
  ///
  /// What cannot be read as such is reported as a notice, and the date stays unknown.
  public var publishedOn: String?
  /// The zone of clock times without a zone.
  ///
  /// An IANA name of the list in `TimeZoneName`, such as
  /// `Europe/Berlin`, or an offset such as `+01:00`. Without it Europe/Berlin is assumed, and said
  /// to be assumed.
  public var timeZone: String?
  /// The address of the article.
  public var url: String?
  /// The name of the outlet.
  public var outlet: String?

  /// Makes an article.
  ///
  /// - Parameters:
  ///   - id: The path or identifier that the report repeats.
  ///   - text: The text, with or without a front matter block.
  ///   - title: The title, where it is given apart from the text.
  ///   - publishedOn: The publication date as ISO 8601 day or date-time.
  ///   - timeZone: The zone of clock times without a zone.
  ///   - url: The address of the article.
  ///   - outlet: The name of the outlet.
  public init(
    id: String = "article", text: String, title: String? = nil, publishedOn: String? = nil,
    timeZone: String? = nil, url: String? = nil, outlet: String? = nil
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.publishedOn = publishedOn
    self.timeZone = timeZone
    self.url = url
    self.outlet = outlet
  }
}
