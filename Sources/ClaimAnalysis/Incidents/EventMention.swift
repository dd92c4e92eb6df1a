// Room: Incidents. A word that names an event, with what its clause says of it.
// May enter: grammar, mentions, times, statements.

/// One mention of an event that was, or may have been, an attack.
struct EventMention: Sendable {
  var kind: Incident.Kind
  /// The token that names it: head noun or full verb.
  var token: Int
  /// The phrase whose head it is, or -1 for a verb.
  var phrase: Int
  var clause: Int
  var sentence: Int
  /// The phrases of those who were hit.
  var targets: [Int] = []
  var places: [Int] = []
  /// It tells of something that happened or goes on, at a place or to somebody: neither planned,
  /// nor threatened, generic, negated, asked, or history in passing.
  var isConcrete = true
}
