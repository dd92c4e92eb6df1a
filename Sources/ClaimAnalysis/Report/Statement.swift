// Room: Report. What comes out; depends on nothing but the standard library.

/// A stretch of text that somebody other than the reporter answers for.
///
/// Types follow the German news quotation guidelines (Petersen-Frey & Biemann 2024).
public struct Statement: Sendable, Hashable, Codable {
  /// How the words of the other are given.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// Word for word, between quotation marks.
    case direct
    /// In the reporter's words, with a frame that says who speaks.
    case indirect
    /// As a report of a speech act ("X kritisierte den Beschluss").
    case reported
    /// In Konjunktiv I or with "sollen", without a frame of its own.
    case freeIndirect
  }

  /// What the cue says about the speaker's stance.
  public enum Stance: String, Sendable, Hashable, Codable {
    /// States as a fact.
    case states
    /// Claims responsibility or some doubtful thing.
    case claims
    /// Accuses somebody.
    case accuses
    /// Supposes, expects, fears.
    case supposes
    /// Doubts.
    case doubts
    /// Denies or rejects.
    case denies
    /// Confirms or admits.
    case confirms
    /// Asks or demands.
    case asks
    /// Announces or promises.
    case announces
    /// Judges: praises, criticises, warns.
    case judges
  }

  /// Which of the four forms it has.
  public var type: Kind
  /// The words that the speaker answers for.
  public var quote: Excerpt
  /// The mention of the speaker in the text; a pronoun stays a pronoun.
  public var speaker: Entity?
  /// The name that a pronoun or description stands for; `nil` where two fit.
  public var speakerResolved: Entity?
  /// The words that mark the speech: verb group, preposition or noun.
  public var cue: Excerpt?
  /// To whom it was said.
  public var addressee: Entity?
  /// What the cue says about the stance.
  public var stance: Stance?
  /// The speakers around this one, outermost first, where a statement stands in a statement.
  public var within: [Entity]?

  /// Makes a statement.
  ///
  /// - Parameters:
  ///   - type: Which of the four forms it has.
  ///   - quote: The words answered for.
  ///   - speaker: The mention of the speaker.
  ///   - speakerResolved: The name it stands for.
  ///   - cue: The words that mark the speech.
  ///   - addressee: To whom it was said.
  ///   - stance: The stance of the cue.
  ///   - within: The speakers around this one.
  public init(
    type: Kind, quote: Excerpt, speaker: Entity? = nil, speakerResolved: Entity? = nil,
    cue: Excerpt? = nil, addressee: Entity? = nil, stance: Stance? = nil, within: [Entity]? = nil
  ) {
    self.type = type
    self.quote = quote
    self.speaker = speaker
    self.speakerResolved = speakerResolved
    self.cue = cue
    self.addressee = addressee
    self.stance = stance
    self.within = within
  }
}

/// A date, time, duration or set, as in TIMEX3.
public struct TimeExpression: Sendable, Hashable, Codable {
  /// The TIMEX3 type.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// A calendar day or something coarser.
    case date
    /// A time of day.
    case time
    /// An extent of time.
    case duration
    /// Something that recurs.
    case set
  }

  /// The words.
  public var text: String
  /// Where they stand.
  public var span: TextSpan
  /// The TIMEX3 type.
  public var type: Kind
  /// The TIMEX3 value; `XXXX` for what is not known ("XXXX-WXX-1").
  public var value: String
  /// The TIMEX3 modifier: `START`, `MID`, `END`, `APPROX`, `MORE_THAN`, `LESS_THAN` and so on.
  public var mod: String?
  /// The expression that this one counts from.
  public var anchor: TextSpan?
  /// Why the value is not resolved further.
  public var reason: String?

  /// Makes a temporal expression.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - span: Where they stand.
  ///   - type: The TIMEX3 type.
  ///   - value: The TIMEX3 value.
  ///   - mod: The TIMEX3 modifier.
  ///   - anchor: The expression that this one counts from.
  ///   - reason: Why the value is not resolved further.
  public init(
    text: String, span: TextSpan, type: Kind, value: String, mod: String? = nil,
    anchor: TextSpan? = nil, reason: String? = nil
  ) {
    self.text = text
    self.span = span
    self.type = type
    self.value = value
    self.mod = mod
    self.anchor = anchor
    self.reason = reason
  }
}
