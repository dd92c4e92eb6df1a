// Room: Incidents. A claim as it stands in one clause, before it is tied to an incident.
// May enter: grammar, mentions, times, statements.

/// What one clause says about who did it, or about what it was.
struct ClaimMention: Sendable {
  var about: Claim.Subject
  /// The phrases of the attacker; several are alternatives if `isDisjoint`.
  var attackers: [Int] = []
  var isDisjoint = false
  /// Phrases that name the same attacker in other words.
  var aliases: [Int] = []
  /// The attacker where it is only part of a word.
  var attackerWord: AttackerWord?
  var role: Attacker.Role = .actor
  var cause: Claim.Cause?
  var stance: Claim.Stance
  var nuance: String?
  /// The phrase of the source, or -1 where the article itself says so.
  var source = -1
  /// The phrases of those through whom it reached the article.
  var via: [Int] = []
  /// Where it was said, if the article tells.
  var medium: MediumMention?
  var hedges: [Int] = []
  var evidence = EvidenceReading()
  var verification = VerificationReading()
  var clause: Int
  /// The tokens of the clause that carries it.
  var tokens: Range<Int>
  /// The token that names the event that it is about (noun or verb, also "Tat", "dafür"), or -1.
  var eventToken = -1
  /// It stands only where its event is one that happened, by the judgement on events: told in the
  /// present.
  var needsEvent = false
  /// It stands in the title, and counts where the article says nothing more.
  var isTitle = false
  /// The verb of the clause says that somebody was hit, shot, robbed.
  var isOfForce = false
  /// The rule that read it.
  var rule: String

  /// Somebody says who did it.
  ///
  /// That is a claim of responsibility, or an accusation or a suspicion with a source. What is
  /// attributed so is no metaphor.
  var isAttribution: Bool {
    guard about == .attacker else { return false }
    switch stance {
    case .claimsResponsibility: return true
    case .accuses, .suspects: return source >= 0
    case .denies, .reports: return false
    }
  }
}

/// What is said about evidence for one claim.
struct EvidenceReading: Sendable {
  struct Item: Sendable {
    var kind: String
    var polarity: EvidenceItem.Polarity
    /// The phrase of who says so, or -1.
    var by: Int
    var tokens: Range<Int>
  }

  var status: Evidence.Status = .notMentioned
  var basis: Evidence.Basis?
  var items: [Item] = []
}

/// What is said about a check of one claim.
struct VerificationReading: Sendable {
  var status: Verification.Status = .notMentioned
  var by = -1
  var tokens: Range<Int>?
}

/// A request for comment in one clause.
struct CommentMention: Sendable {
  var who: Int
  var askedBy = -1
  var outcome: CommentRequest.Outcome
  var tokens: Range<Int>
  var clause: Int
}
