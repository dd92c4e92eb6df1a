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
  var strength: EventStrength = .deed
  /// The noun that a light verb needs to name it: "außer Betrieb setzen", "unschädlich machen"; or -1.
  var noun = -1
  /// The word leaves the kind open ("Angriff"), and `kind` was supplied from the context.
  var isOpenKind = false
  /// A state of what was hit, not a deed ("war nicht erreichbar").
  var isState = false
  /// "der Angriff", "diese Attacke": told before.
  var isDefinite = false
  /// The article itself says so, and does not hedge, ask or report a guess.
  var isAsserted = true
  /// The names of the marks that made it not concrete, for --explain.
  var reason: EventDoubt?

  /// Whether an incident can begin with it; other mentions only join one.
  var foundsIncident: Bool { isConcrete && (strength == .deed || strength == .effect) }
}

/// Why a mention does not tell of something that happened.
enum EventDoubt: String, Sendable {
  case question, condition, future, modal, negated, planned, generic, frequent, definition
  case exercise, fiction, sport, history, quoted, requirement
}

/// Mentions in the order of the text, as `EventReader` gives them.
extension [EventMention] {
  /// The number of mentions that stand before a token.
  func count(before token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The mention at a token.
  func mention(at token: Int) -> EventMention? {
    let index = count(before: token)
    return index < count && self[index].token == token ? self[index] : nil
  }
}
