// Room: Report. What comes out; depends on nothing but the standard library.

/// A half-open stretch of the article that a value was read from.
///
/// Offsets count Unicode scalars (code points) of the input as given, before any cleaning, as the
/// W3C Web Annotation model does. A span read in a title that was given apart from the text says
/// `in: "title"` and counts there.
public struct TextSpan: Sendable, Hashable, Codable {
  /// The offset of the first scalar.
  public var start: Int
  /// The offset behind the last scalar.
  public var end: Int
  /// `"title"` where the offsets count in the title; `nil` where they count in the text.
  public var `in`: String?

  /// Makes a span.
  ///
  /// - Parameters:
  ///   - start: The offset of the first scalar.
  ///   - end: The offset behind the last scalar.
  ///   - place: `"title"` for offsets in the title.
  public init(start: Int, end: Int, in place: String? = nil) {
    self.start = start
    self.end = end
    self.in = place
  }
}

/// Words of the article with the place they stand at.
public struct Excerpt: Sendable, Hashable, Codable {
  /// The characters of `span`, or those of all `spans` joined by a blank.
  public var text: String
  /// Where the words stand; the first piece where they consist of several.
  public var span: TextSpan
  /// All pieces, where the words are not in one run.
  public var spans: [TextSpan]?

  /// Makes an excerpt.
  ///
  /// - Parameters:
  ///   - text: The characters of the span.
  ///   - span: Where they stand.
  ///   - spans: All pieces, where there are several.
  public init(text: String, span: TextSpan, spans: [TextSpan]? = nil) {
    self.text = text
    self.span = span
    self.spans = spans
  }
}

/// A person, group, institution, place or thing that the article names or describes.
public struct Entity: Sendable, Hashable, Codable {
  /// The best name the article has for it: the fullest mention of its chain.
  public var name: String
  /// The words at this place.
  public var text: String
  /// Where those words stand.
  public var span: TextSpan
  /// Other names of the same chain, in order of appearance.
  public var aliases: [String]?
  /// The office or description that the article gives ("Direktor von Netblocks").
  public var role: String?
  /// The organisation it is said to belong to.
  public var affiliation: String?

  /// Makes an entity.
  ///
  /// - Parameters:
  ///   - name: The best name for it.
  ///   - text: The words at this place.
  ///   - span: Where they stand.
  ///   - aliases: Other names of the same chain.
  ///   - role: Its office or description.
  ///   - affiliation: The organisation it belongs to.
  public init(
    name: String, text: String, span: TextSpan, aliases: [String]? = nil, role: String? = nil,
    affiliation: String? = nil
  ) {
    self.name = name
    self.text = text
    self.span = span
    self.aliases = aliases
    self.role = role
    self.affiliation = affiliation
  }
}
