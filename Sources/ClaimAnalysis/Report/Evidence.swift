// Room: Report. What an article says about proof of a claim, and about checks. Depends on nothing but
// the standard library.

/// What the article says about evidence for a claim.
public struct Evidence: Sendable, Hashable, Codable {
  /// Whether the article says that there is evidence.
  public enum Status: String, Sendable, Hashable, Codable {
    /// It says that there is some.
    case present
    /// It says that there is none, that none was shown, or that it could not be verified.
    case absent
    /// It says nothing about it.
    case notMentioned
  }

  /// How the evidence was handled.
  public enum Basis: String, Sendable, Hashable, Codable {
    /// It is there to be seen: published, handed over, described in detail.
    case shown
    /// The source says that it has some; the article does not tell that anybody saw it.
    case cited
    /// The source says that it has some and keeps it back.
    case withheld
    /// The article says that the source showed none.
    case noneShown
    /// The source was asked for some and gave none.
    case refused
    /// There is some, and whether it is genuine was not checked.
    case unverified
    /// Somebody says that it is false or proves nothing.
    case contested
  }

  /// Whether the article says that there is evidence.
  public var status: Status
  /// How the evidence was handled.
  public var basis: Basis?
  /// The single pieces.
  public var items: [EvidenceItem]

  /// Makes what is said about evidence: nothing, unless told otherwise.
  ///
  /// - Parameters:
  ///   - status: Whether the article says that there is evidence.
  ///   - basis: How it was handled.
  ///   - items: The single pieces.
  public init(status: Status = .notMentioned, basis: Basis? = nil, items: [EvidenceItem] = []) {
    self.status = status
    self.basis = basis
    self.items = items
  }
}

/// One piece of evidence, or of its absence.
public struct EvidenceItem: Sendable, Hashable, Codable {
  /// Which way it points.
  public enum Polarity: String, Sendable, Hashable, Codable {
    /// For the claim.
    case `for`
    /// Against the claim.
    case against
    /// Said to be missing.
    case missing
  }

  /// What it is ("ipAddresses", "video", "confession", "proof").
  public var kind: String
  /// Which way it points.
  public var polarity: Polarity
  /// Who says so; `nil` where the article itself does.
  public var by: Entity?
  /// The words.
  public var text: String
  /// Where they stand.
  public var span: TextSpan

  /// Makes a piece of evidence.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - polarity: Which way it points.
  ///   - by: Who says so.
  ///   - text: The words.
  ///   - span: Where they stand.
  public init(kind: String, polarity: Polarity, by: Entity? = nil, text: String, span: TextSpan) {
    self.kind = kind
    self.polarity = polarity
    self.by = by
    self.text = text
    self.span = span
  }
}

/// What the article says about a check of a claim by somebody else.
public struct Verification: Sendable, Hashable, Codable {
  /// What came of the check.
  public enum Status: String, Sendable, Hashable, Codable {
    /// Somebody else checked, and it is right.
    case confirmed
    /// Nobody else has confirmed it up to now.
    case unconfirmed
    /// It was tried, and could not be checked.
    case unverifiable
    /// Somebody who checked says that it is wrong.
    case disputed
    /// A check goes on.
    case pending
    /// The article tells of no check.
    case notMentioned
  }

  /// What came of the check.
  public var status: Status
  /// Who checked.
  public var by: Entity?
  /// The words.
  public var text: String?
  /// Where they stand.
  public var span: TextSpan?

  /// Makes a verification: none mentioned, unless told otherwise.
  ///
  /// - Parameters:
  ///   - status: What came of the check.
  ///   - by: Who checked.
  ///   - text: The words.
  ///   - span: Where they stand.
  public init(
    status: Status = .notMentioned, by: Entity? = nil, text: String? = nil, span: TextSpan? = nil
  ) {
    self.status = status
    self.by = by
    self.text = text
    self.span = span
  }
}
