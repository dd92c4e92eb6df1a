// Room: Speech. A statement as the later rooms need it: in tokens and phrases, not in text.
// May enter: the grammar and the mentions.

/// A stretch that somebody other than the reporter answers for.
struct StatementMention: Sendable {
  var kind: Statement.Kind
  /// The words answered for, as token ranges in order; more than one where a frame cuts them.
  var pieces: [Range<Int>]
  /// The tokens of the speaker's mention as the report gives it, or `nil`.
  var speaker: Range<Int>?
  /// The phrase that the speaker's mention is, or -1.
  var speakerPhrase = -1
  /// The words that mark the speech, in order.
  var cue: [Int] = []
  var stance: Statement.Stance = .states
  /// The phrase of the addressee, or -1.
  var addressee = -1
  /// The statement that this one stands in, as index in the same list, or -1.
  var outer = -1
  /// The clauses whose finite verb stands in the words answered for.
  var clauses: [Int] = []
}
