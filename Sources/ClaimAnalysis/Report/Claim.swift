// Room: Report. What comes out; depends on nothing but the standard library.

/// What one source says about who did it, or about what it was.
///
/// There is one claim for each distinct attacker or cause, source and stance. The library never
/// says that somebody is the attacker.
public struct Claim: Sendable, Hashable, Codable {
  /// What the claim is about.
  public enum Subject: String, Sendable, Hashable, Codable {
    /// Who did it.
    case attacker
    /// What kind of event it was.
    case cause
  }

  /// How the source stands to the claim.
  public enum Stance: String, Sendable, Hashable, Codable, CaseIterable {
    /// The attacker says that it was them.
    case claimsResponsibility
    /// The source says that they did it.
    case accuses
    /// The source supposes so, or the article hedges.
    case suspects
    /// The source denies it.
    case denies
    /// The article itself states it.
    case reports
  }

  /// What is said to have caused the event.
  public enum Cause: String, Sendable, Hashable, Codable {
    case attack, cyberattack, ddos, ransomware, malware, intrusion, sabotage, arson, explosion
    case drone, jamming
    case technicalFault, humanError, softwareUpdate, overload, powerFailure, accident, weather
    case notAttack, unknown
  }

  /// What the claim is about.
  public var about: Subject
  /// Who is said to have done it, where the claim is about the attacker.
  public var attacker: Attacker?
  /// What is said to have caused it, where the claim is about the cause.
  public var cause: Cause?
  /// How the source stands to it.
  public var stance: Stance
  /// A finer word for the stance ("attributes", "notExcluded").
  public var nuance: String?
  /// Who says so; `nil` where the article itself does.
  public var source: ClaimSource?
  /// What is said about evidence.
  public var evidence: Evidence
  /// What is said about verification.
  public var verification: Verification
  /// The hedging words.
  public var hedges: [Excerpt]
  /// The clause that carries the claim.
  public var text: String
  /// Where it stands.
  public var span: TextSpan
  /// The rule that read it.
  public var rule: String?

  /// Makes a claim without evidence or verification.
  ///
  /// - Parameters:
  ///   - about: What the claim is about.
  ///   - stance: How the source stands to it.
  ///   - text: The clause that carries it.
  ///   - span: Where it stands.
  public init(about: Subject, stance: Stance, text: String, span: TextSpan) {
    self.about = about
    self.stance = stance
    self.evidence = Evidence()
    self.verification = Verification()
    self.hedges = []
    self.text = text
    self.span = span
  }
}

/// Who is said to have done it.
public struct Attacker: Sendable, Hashable, Codable {
  /// What sort of actor it is.
  public enum Category: String, Sendable, Hashable, Codable {
    case group, state, organization, person, unnamed
  }

  /// What part it is said to have played.
  public enum Role: String, Sendable, Hashable, Codable {
    /// It did the deed.
    case actor
    /// It ordered, paid or steered it.
    case sponsor
    /// The deed came from there, which does not say who did it.
    case origin
  }

  /// The best name the article has for it.
  public var name: String
  /// The words at this place.
  public var text: String
  /// Where those words stand.
  public var span: TextSpan
  /// Other names of the same chain.
  public var aliases: [String]
  /// What sort of actor it is.
  public var category: Category
  /// What part it is said to have played.
  public var role: Role
  /// The alternatives, where the source says that it was one of several.
  public var anyOf: [Entity]?

  /// Makes an attacker.
  ///
  /// - Parameters:
  ///   - entity: The words and names.
  ///   - category: What sort of actor it is.
  ///   - role: What part it is said to have played.
  public init(_ entity: Entity, category: Category, role: Role = .actor) {
    self.name = entity.name
    self.text = entity.text
    self.span = entity.span
    self.aliases = entity.aliases ?? []
    self.category = category
    self.role = role
  }
}

/// Who makes a claim.
public struct ClaimSource: Sendable, Hashable, Codable {
  /// What sort of source it is.
  public enum Kind: String, Sendable, Hashable, Codable {
    case named, anonymous, institution, medium
    /// The attacker itself.
    case `self`
  }

  /// The best name the article has for it.
  public var name: String
  /// The words at this place.
  public var text: String
  /// Where those words stand.
  public var span: TextSpan
  /// Other names of the same chain.
  public var aliases: [String]
  /// Its office or description.
  public var role: String?
  /// The organisation it belongs to.
  public var affiliation: String?
  /// What sort of source it is.
  public var kind: Kind
  /// Where it was said: a broadcaster, a platform, an interview.
  public var medium: Entity?
  /// Through whom it reached the article, nearest to the source first.
  public var via: [Entity]?

  /// Makes a source.
  ///
  /// - Parameters:
  ///   - entity: The words and names.
  ///   - kind: What sort of source it is.
  public init(_ entity: Entity, kind: Kind) {
    self.name = entity.name
    self.text = entity.text
    self.span = entity.span
    self.aliases = entity.aliases ?? []
    self.role = entity.role
    self.affiliation = entity.affiliation
    self.kind = kind
  }
}

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
    case shown, cited, withheld, noneShown, refused, unverified, contested
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
    case confirmed, unconfirmed, unverifiable, disputed, pending, notMentioned
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
