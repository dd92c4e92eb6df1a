// Room: Report. What comes out; depends on nothing but the standard library.

/// A concrete event that was, or may have been, an attack, as the article tells it.
public struct Incident: Sendable, Hashable, Codable {
  /// What kind of event it is.
  ///
  /// The most exact kind that the words allow; `cyberattack` and `assault` where they leave open which.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A service was flooded with requests.
    case ddos
    /// Data was locked, mostly for money.
    case ransomware
    /// Somebody entered a system or an account.
    case intrusion
    /// Data was taken or published.
    case dataBreach
    /// Harmful software was spread or found.
    case malware
    /// A page or profile shows what its owner did not write.
    case defacement
    /// Another attack on computers, or one of a kind that is not told.
    case cyberattack
    /// A service failed; why is open.
    case outage
    /// Something was damaged to stop it from working.
    case sabotage
    /// Radio or satellite signals were disturbed.
    case jamming
    /// A drone flew where it must not, or was shot down.
    case drone
    /// Something was blown up, or a bomb went off or was found.
    case bombing
    /// Shots at people, buildings or vehicles.
    case shooting
    /// An attack with a knife or another blade.
    case stabbing
    /// Something was set on fire.
    case arson
    /// A vehicle was driven into people.
    case vehicle
    /// Shelling, rockets, attacks from the air, fighting.
    case strike
    /// People or vehicles were taken by force.
    case kidnapping
    /// Another attack on people, or one of a kind that is not told.
    case assault
    /// None of these.
    case other
  }

  /// What kind of event it is.
  public var kind: Kind
  /// The words that name it: head nouns and verbs.
  public var mentions: [Excerpt]
  /// Who or what was hit.
  public var targets: [Entity]
  /// Where it happened.
  public var places: [Entity]
  /// The day on which it began.
  public var date: IncidentDate?
  /// The clock time at which it began.
  public var begin: ClockPoint?
  /// The clock time at which it ended.
  public var end: ClockPoint?
  /// The best duration.
  public var duration: IncidentDuration?
  /// All durations, and whether they agree.
  public var durations: DurationComparison?
  /// True where the article says that it goes on.
  public var ongoing: Bool?
  /// Who is said to have done it, or what is said to have caused it, and by whom.
  public var claims: [Claim]
  /// Requests for comment and what came of them.
  public var responses: [CommentRequest]

  /// Makes an incident.
  ///
  /// - Parameters:
  ///   - kind: What kind of event it is.
  ///   - mentions: The words that name it.
  public init(kind: Kind, mentions: [Excerpt]) {
    self.kind = kind
    self.mentions = mentions
    self.targets = []
    self.places = []
    self.claims = []
    self.responses = []
  }
}

/// A request for comment and what came of it.
public struct CommentRequest: Sendable, Hashable, Codable {
  /// What came of it.
  public enum Outcome: String, Sendable, Hashable, Codable {
    /// The request found no answer.
    case noResponse
    /// Whoever was asked would not say anything.
    case declined
    /// An answer is to come.
    case pending
    /// There was an answer.
    case given
  }

  /// Who was asked.
  public var who: Entity
  /// Who asked.
  public var askedBy: Entity?
  /// What came of it.
  public var outcome: Outcome
  /// The clause that says so.
  public var text: String
  /// Where it stands.
  public var span: TextSpan

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - who: Who was asked.
  ///   - askedBy: Who asked.
  ///   - outcome: What came of it.
  ///   - text: The clause that says so.
  ///   - span: Where it stands.
  public init(who: Entity, askedBy: Entity? = nil, outcome: Outcome, text: String, span: TextSpan) {
    self.who = who
    self.askedBy = askedBy
    self.outcome = outcome
    self.text = text
    self.span = span
  }
}
