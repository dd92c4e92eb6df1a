// Room: the executable, Evaluate. What a person says an article reports; the library's closed lists
// of kinds, stances and statuses may enter.

import ClaimAnalysis

/// The truth about one article, written by hand.
struct ExpectedReport: Sendable, Hashable {
  /// Kept back: never looked at by whoever writes rules.
  var isHeldOut = false
  var incidents: [ExpectedIncident] = []
}

/// A value that is right, and others that a fair reader may choose.
struct Acceptable<Value: Sendable & Hashable>: Sendable, Hashable {
  var value: Value
  var alternatives: [Value] = []

  func accepts(_ other: Value) -> Bool { other == value || alternatives.contains(other) }
}

struct ExpectedIncident: Sendable, Hashable {
  var kind: Acceptable<Incident.Kind>
  /// The words that may name it.
  var mentions: [String] = []
  /// The names of all that was hit.
  var targets: [String] = []
  var date: ExpectedDate?
  /// The clock times, as far as they are known.
  var begin: String?
  var end: String?
  var duration: SecondsRange?
  var claims: [ExpectedClaim] = []
  /// The one that the article is about.
  var isMain = false
  /// Neither an error when found nor a miss when not.
  var isOptional = false
  var isDurationOptional = false
}

struct ExpectedDate: Sendable, Hashable {
  /// ISO days that bound the begin; `nil` where only a weekday can be told.
  var earliest: String?
  var latest: String?
  /// The weekdays that are right, in English.
  var weekdays: [String] = []
  /// The words.
  var text = ""
}

struct ExpectedClaim: Sendable, Hashable {
  /// Names that are right for the attacker.
  var attacker: [String]
  var stance: Acceptable<Claim.Stance>
  /// Names that are right for the source; empty where the article itself speaks.
  var source: [String] = []
  var otherSources: [String] = []
  var isSourceOptional = false
  var evidence: Acceptable<Evidence.Status>
  var isOptional = false
}
