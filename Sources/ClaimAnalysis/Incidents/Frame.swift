// Room: Incidents. What a frame of the frame table is: an effect, and patterns of slots and fillers.
// May enter: the lexicon.

/// What a frame says when its words are found.
enum FrameEffect: Sendable, Hashable {
  /// Who did it. `nil` takes the stance from where the clause stands.
  case claim(Claim.Stance?)
  case evidence(Evidence.Status, Evidence.Basis?)
  case verification(Verification.Status)
  case comment(CommentRequest.Outcome)
  case cause(Claim.Cause)
  /// The claim before was taken back.
  case retraction
  /// What the article told before, somebody answers for.
  case confirms
  /// Somebody else says the same as the claim before.
  case agrees
  /// Tells where words come from; the source reader knows it by name.
  case source
  /// Read, and known to say nothing about an attacker.
  case nothing

  /// Whether it says that there is evidence.
  var isPresence: Bool {
    if case .evidence(.present, _) = self { true } else { false }
  }
}

/// What a phrase of a frame is in the claim.
enum FrameRole: UInt8, Sendable {
  case attacker, culprit, suspect, source, witness, event, victim, evidence, claim, region, thing
  case other
}

/// Where a phrase stands in the clause.
///
/// Positions are those of the active voice.
enum FrameSlot: Sendable, Hashable {
  case subject, accusative, dative, genitive, predicative
  /// Behind "als".
  case comparison
  /// Genitive or "von" phrase of the phrase that the last literal slot found.
  case attribute
  /// Behind this preposition, or in a pronominal adverb made of it ("dafür", "wofür").
  case preposition(UInt32, [UInt64])
  /// A content clause, or an infinitive with "zu".
  case clause, infinitive
  /// A word anywhere in the clause.
  case word
}

/// What may fill a slot.
enum FrameFiller: Sendable {
  case role(FrameRole)
  /// One of these words: by lexeme where the lexicon has it, else by its letters.
  case words(Set<UInt32>, Set<UInt64>)
}

struct FrameSlotPattern: Sendable {
  var slot: FrameSlot
  var filler: FrameFiller
  /// The words of which one must head the phrase in a role.
  var only: FrameFiller?
  var isOptional: Bool
}

/// One way to say what a frame says.
struct FramePattern: Sendable {
  enum Anchor: Sendable { case verb, noun }
  var frame: Int
  var anchor: Anchor
  var lexemes: [UInt32]
  var slots: [FrameSlotPattern]
  /// Needs "sich" in the clause.
  var isReflexive = false
  /// Needs a negation, or its absence.
  var negation: Bool?
  var voice: Voice?
  /// Needs a modal with a perfect infinitive ("will … haben").
  var modal: Set<UInt32> = []
  /// Prepositions that must not stand in the clause.
  var excluded: [FrameSlot] = []
  /// Only in what somebody is told to have said: in quotation marks, in the Konjunktiv of reported
  /// speech, below "dass", or beside "nach Angaben".
  var needsSpeaker = false
  /// Not in the present.
  var needsPast = false
  /// No infinitive and no content clause below, and no genitive that is nobody.
  ///
  /// What is said there is another matter; "um, ohne, statt" tell no content.
  var isAlone = false
  /// The attacker is told of for the first time: neither named nor definite.
  var isNew = false
  /// The clause is a relative clause.
  var isRelative = false
  /// The clause has no object in the accusative.
  var isBare = false
}

/// An example that stands beside a frame and runs as a test.
struct FrameExample: Sendable, Hashable {
  var frame: String
  /// `false` for a sentence that the frame must not read.
  var isPositive: Bool
  var text: String
  /// The attacker, source or stance expected, by name.
  var expected: [String: String]
  var line: Int
}

struct Frame: Sendable {
  var name: String
  var effect: FrameEffect
  /// A finer word for the stance, or the kind of evidence.
  var nuance: String?
  var role: Attacker.Role = .actor
}

/// All frames, and what finds them.
struct FrameSet: Sendable {
  var frames: [Frame] = []
  var patterns: [FramePattern] = []
  var examples: [FrameExample] = []
  /// The words of each list of the table.
  var lists: [UInt64: [UInt64]] = [:]
  private(set) var sieve = FrameSieve([], 1)

  mutating func index(_ lexicon: Lexicon) {
    sieve = FrameSieve(patterns, lexicon.lexemes.count)
  }

  func frame(_ name: String) -> Int? { frames.firstIndex { $0.name == name } }

  static let shared = FrameReader.standard()
}
