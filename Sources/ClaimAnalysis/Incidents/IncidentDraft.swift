// Room: Incidents. An incident while it is put together, in tokens and phrases.
// May enter: grammar, times.

/// Kinds that can name the same event.
enum EventFamily: Sendable {
  case cyber, disruption, violence, other

  init(_ kind: Incident.Kind) {
    switch kind {
    case .ddos, .ransomware, .intrusion, .dataBreach, .malware, .defacement, .cyberattack:
      self = .cyber
    case .outage, .sabotage, .jamming, .drone: self = .disruption
    case .bombing, .shooting, .stabbing, .arson, .vehicle, .strike, .kidnapping, .assault:
      self = .violence
    case .other: self = .other
    }
  }

  /// A cyber-attack and an outage can be one event, and so can arson and an outage.
  func agrees(with other: EventFamily) -> Bool {
    self == other || self == .other || other == .other || self == .disruption
      || other == .disruption
  }
}

/// An incident with the mentions that speak of it.
struct IncidentDraft: Sendable {
  /// Indices into the mentions, in the order of the text.
  var mentions: [Int] = []
  var kind: Incident.Kind = .other
  var family: EventFamily = .other
  /// The day that its mentions are tied to so far.
  var day: DateBounds?
  var weekday: Int?
  var targets: [Int] = []
  var places: [Int] = []
  var isInTitle = false
  /// An attack by the words of the article, not only harm.
  var hasDeed = false
  /// The chosen time of the day on which it began.
  var date: Int?
  var dateIsInherited = false
  var begin: Int?
  var end: Int?
  var durations: [Int] = []
  var isOngoing = false
  var claims: [Int] = []
  var firstSentence = 0
}
