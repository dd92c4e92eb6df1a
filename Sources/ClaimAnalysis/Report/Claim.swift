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
    /// An attack of a kind that is not told.
    case attack
    /// An attack on computers, of a kind that is not told.
    case cyberattack
    /// As the kinds of incidents of the same names.
    case ddos, ransomware, malware, intrusion, sabotage, arson, drone, jamming
    /// Something blew up, whoever or whatever did it.
    case explosion
    /// A fault in a machine or program.
    case technicalFault
    /// Somebody made a mistake.
    case humanError
    /// A new version of a program.
    case softwareUpdate
    /// More users than a service can bear, without an attack.
    case overload
    /// No electricity.
    case powerFailure
    /// An accident, such as an excavator in a cable.
    case accident
    /// Storm, lightning, heat, water.
    case weather
    /// Said only that it was no attack.
    case notAttack
    /// Said only that nobody knows.
    case unknown
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
    /// Hackers, militants, a gang: people who act under one name.
    case group
    /// A country, its government, army or secret service.
    case state
    /// A firm, party, authority or association.
    case organization
    /// One person, by name or described.
    case person
    /// "Unbekannte", "Hacker": nobody in particular.
    case unnamed
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
    /// A person with a name.
    case named
    /// Somebody without one ("ein Sprecher", "Insider").
    case anonymous
    /// A body that speaks as one: a ministry, the police, a firm.
    case institution
    /// A newspaper, broadcaster or agency.
    case medium
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
