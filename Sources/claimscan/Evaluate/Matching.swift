// Room: the executable, Evaluate. Which found incident answers which expected one; reports of the
// library may enter.

import ClaimAnalysis

/// A claim about an attacker as a report has it, with all names it gives.
struct FoundClaim: Sendable, Hashable {
  var attacker: [String]
  var stance: Claim.Stance
  var source: [String]
  var via: [String]
  var evidence: Evidence.Status
  var text: String
}

/// An incident as a report has it, as far as it is compared.
struct FoundIncident: Sendable, Hashable {
  var kind: Incident.Kind
  var mentions: [String]
  var targets: [String]
  var date: IncidentDate?
  var begin: String?
  var end: String?
  var duration: SecondsRange?
  /// The claims about attackers; those about causes are not compared.
  var claims: [FoundClaim]

  init(_ incident: Incident) {
    kind = incident.kind
    mentions = incident.mentions.map(\.text)
    targets = incident.targets.flatMap(Self.names)
    date = incident.date
    begin = incident.begin?.local
    end = incident.end?.local
    duration = incident.duration?.seconds
    claims = incident.claims.compactMap { claim in
      guard claim.about == .attacker else { return nil }
      let attacker = claim.attacker.map { [$0.name, $0.text] + $0.aliases } ?? []
      let source = claim.source
      return FoundClaim(
        attacker: attacker.filter { !$0.isEmpty }, stance: claim.stance,
        source: source.map(Self.names) ?? [], via: (source?.via ?? []).flatMap(Self.names),
        evidence: claim.evidence.status, text: claim.text)
    }
  }

  private static func names(of entity: Entity) -> [String] {
    ([entity.name, entity.text, entity.affiliation ?? ""] + (entity.aliases ?? []))
      .filter { !$0.isEmpty }
  }

  private static func names(of source: ClaimSource) -> [String] {
    ([source.name, source.text, source.affiliation ?? ""] + source.aliases)
      .filter { !$0.isEmpty }
  }
}

/// How well things fit, and who gets whom.
enum Matching {
  private enum Family { case cyber, disruption, violence, other }

  private static func family(_ kind: Incident.Kind) -> Family {
    switch kind {
    case .ddos, .ransomware, .intrusion, .dataBreach, .malware, .defacement, .cyberattack: .cyber
    case .outage, .sabotage, .jamming, .drone: .disruption
    case .bombing, .shooting, .stabbing, .arson, .vehicle, .strike, .kidnapping, .assault: .violence
    case .other: .other
    }
  }

  /// Kinds between which a fair reader may waver: an outage that was a DDoS, say.
  ///
  /// Only cyber-attacks and violence are told apart for certain.
  static func isNear(_ left: Incident.Kind, _ right: Incident.Kind) -> Bool {
    let families: Set<Family> = [family(left), family(right)]
    return families != [.cyber, .violence]
  }

  /// How well a found incident fits an expected one; 0 where it is another event.
  static func affinity(_ expected: ExpectedIncident, _ found: FoundIncident) -> Int {
    let isNamed = NameMatching.namesSameEvent(expected.mentions, found.mentions)
    let isTarget = NameMatching.isAnySame(expected.targets, found.targets)
    let isNear = isNear(expected.kind.value, found.kind)
    guard isNamed || (isTarget && isNear) else { return 0 }
    var score = (isNamed ? 4 : 0) + (isTarget ? 2 : 0) + (isNear ? 2 : 0)
    if expected.kind.value == found.kind { score += 1 }
    if let day = expected.date?.earliest, day == found.date?.earliest { score += 3 }
    for claim in expected.claims {
      for other in found.claims where NameMatching.isAnySame(claim.attacker, other.attacker) {
        score += 2
      }
    }
    return score
  }

  /// How well a found claim fits an expected one; 0 where the attacker is another.
  static func affinity(_ expected: ExpectedClaim, _ found: FoundClaim) -> Int {
    guard NameMatching.isAnySame(expected.attacker, found.attacker) else { return 0 }
    return 4 + (isSameSource(expected, found) ? 2 : 0)
      + (expected.stance.accepts(found.stance) ? 1 : 0)
      + (expected.evidence.accepts(found.evidence) ? 1 : 0)
  }

  /// Whether the source, or one through whom it came, is one of the expected.
  static func isSameSource(_ expected: ExpectedClaim, _ found: FoundClaim) -> Bool {
    if found.source.isEmpty, expected.source.isEmpty || expected.isSourceOptional { return true }
    return NameMatching.isAnySame(
      expected.source + expected.otherSources, found.source + found.via)
  }

  /// Whether bounds agree within a tenth; what is open in one must be open in the other.
  static func isSameDuration(_ expected: SecondsRange?, _ found: SecondsRange?) -> Bool {
    guard let expected, let found else { return false }
    func isClose(_ left: Int?, _ right: Int?) -> Bool {
      guard let left, let right else { return left == nil && right == nil }
      return (Double(left) - Double(right)).magnitude <= 0.1 * Double(max(left, right))
    }
    return isClose(expected.min, found.min) && isClose(expected.max, found.max)
  }

  /// Gives each row at most one column: the pair that fits best first, then the next of what is
  /// left; among equals the earlier row, then the earlier column.
  static func assign<Row, Column>(
    _ rows: [Row], _ columns: [Column], by affinity: (Row, Column) -> Int
  ) -> [(row: Int, column: Int)] {
    var pairs: [(score: Int, row: Int, column: Int)] = []
    for (row, expected) in rows.enumerated() {
      for (column, found) in columns.enumerated() {
        let score = affinity(expected, found)
        if score > 0 { pairs.append((score, row, column)) }
      }
    }
    pairs.sort { ($1.score, $0.row, $0.column) < ($0.score, $1.row, $1.column) }
    var usedRows = Set<Int>()
    var usedColumns = Set<Int>()
    var assigned: [(row: Int, column: Int)] = []
    for pair in pairs where !usedRows.contains(pair.row) && !usedColumns.contains(pair.column) {
      usedRows.insert(pair.row)
      usedColumns.insert(pair.column)
      assigned.append((pair.row, pair.column))
    }
    return assigned
  }
}
