// Room: the executable, Evaluate. Expected against found, article by article; reports of the library
// may enter.

import ClaimAnalysis

/// Adds up how right reports are.
struct Scorer: Sendable {
  private(set) var figures = Figures()
  private(set) var misses: [Miss] = []
  private var article = ""

  /// Compares one report with what is expected.
  mutating func add(_ expected: ExpectedReport, _ report: Report, article: String) {
    self.article = article
    figures.articles += 1
    let found = report.incidents.map(FoundIncident.init)
    if expected.incidents.isEmpty {
      figures.quiet.count(found.isEmpty)
      for incident in found { note("false incident", Self.name(incident)) }
    }
    let pairs = Matching.assign(expected.incidents, found, by: Matching.affinity)
    let answers = Dictionary(uniqueKeysWithValues: pairs.map { ($0.row, $0.column) })
    let optional = pairs.count { expected.incidents[$0.row].isOptional }
    figures.incidents.right += pairs.count - optional
    figures.incidents.expected += expected.incidents.count { !$0.isOptional }
    figures.incidents.found += found.count - optional

    for (index, incident) in expected.incidents.enumerated() where !incident.isOptional {
      let answer = answers[index].map { found[$0] }
      if incident.isMain { figures.main.count(answer != nil) }
      if let answer {
        let isKind = incident.kind.accepts(answer.kind)
        figures.kind.count(isKind)
        if !isKind { note("kind", "expected \(incident.kind.value), found \(answer.kind)") }
        addDate(incident, answer)
        addClock("begin", incident.begin, answer.begin)
        addClock("end", incident.end, answer.end)
      } else {
        note("missed incident", "\(incident.kind.value) \(Self.list(incident.mentions))")
      }
      addDuration(incident, answer?.duration)
      addClaims(incident.claims, answer?.claims ?? [])
    }

    let used = Set(answers.values)
    for (index, incident) in found.enumerated() where !used.contains(index) {
      for field in [\Figures.attacker, \.source, \.stance, \.full] {
        figures[keyPath: field].found += incident.claims.count
      }
      if incident.duration != nil { figures.duration.found += 1 }
      if !expected.incidents.isEmpty { note("extra incident", Self.name(incident)) }
    }
  }

  private mutating func note(_ what: String, _ details: String) {
    misses.append(Miss(article: article, what: what, details: details))
  }

  // MARK: Times

  private mutating func addDate(_ expected: ExpectedIncident, _ found: FoundIncident) {
    let day = found.date?.earliest
    guard let date = expected.date else {
      if day == nil { figures.date.noneRight += 1 } else { figures.date.invented += 1 }
      return
    }
    let shown = "\(found.date?.weekday ?? "no weekday") \(day ?? "no day")"
    guard let earliest = date.earliest else {
      if day == nil, let weekday = found.date?.weekday, date.weekdays.contains(weekday) {
        figures.date.right += 1
      } else {
        figures.date.wrong += 1
        note("weekday", "expected \(date.weekdays.joined(separator: " or ")), found \(shown)")
      }
      return
    }
    guard let day else {
      figures.date.missing += 1
      note("date missing", "\(earliest) „\(date.text)“")
      return
    }
    let last = found.date?.latest ?? day
    if day == earliest, last == date.latest ?? earliest {
      figures.date.right += 1
    } else {
      figures.date.wrong += 1
      note(
        "date wrong",
        "expected \(earliest)/\(date.latest ?? earliest) „\(date.text)“, found \(day)/\(last)")
    }
  }

  /// Compares a clock time up to the minute.
  private mutating func addClock(_ field: String, _ expected: String?, _ found: String?) {
    guard let expected else { return }
    let isRight = found.map { $0.prefix(16) == expected.prefix(16) } ?? false
    figures.clock.count(isRight)
    if !isRight { note("clock", "\(field): expected \(expected), found \(found ?? "none")") }
  }

  private mutating func addDuration(_ expected: ExpectedIncident, _ found: SecondsRange?) {
    if expected.isDurationOptional { return }
    if expected.duration != nil { figures.duration.expected += 1 }
    if found != nil { figures.duration.found += 1 }
    if Matching.isSameDuration(expected.duration, found) {
      figures.duration.right += 1
    } else if expected.duration != nil || found != nil {
      note(
        "duration", "expected \(Self.bounds(expected.duration)), found \(Self.bounds(found))")
    }
  }

  // MARK: Claims

  private mutating func addClaims(_ expected: [ExpectedClaim], _ found: [FoundClaim]) {
    let pairs = Matching.assign(expected, found, by: Matching.affinity)
    let spare = pairs.count { expected[$0.row].isOptional }
    for field in [\Figures.attacker, \.source, \.stance, \.full] {
      figures[keyPath: field].expected += expected.count { !$0.isOptional }
      figures[keyPath: field].found += found.count - spare
    }
    for pair in pairs where !expected[pair.row].isOptional {
      compare(expected[pair.row], found[pair.column])
    }
    let answered = Set(pairs.map(\.row))
    for (index, claim) in expected.enumerated()
    where !claim.isOptional && !answered.contains(index) {
      note(
        "missed claim",
        "\(Self.list(claim.attacker)): \(claim.stance.value) by \(Self.list(claim.source))")
    }
    let used = Set(pairs.map(\.column))
    for (index, claim) in found.enumerated() where !used.contains(index) {
      note(
        "false claim",
        "\(Self.list(claim.attacker)): \(claim.stance) by \(Self.list(claim.source)) "
          + "„\(Self.short(claim.text))“")
    }
  }

  private mutating func compare(_ expected: ExpectedClaim, _ found: FoundClaim) {
    let isSource = Matching.isSameSource(expected, found)
    let isStance = expected.stance.accepts(found.stance)
    let isEvidence = expected.evidence.accepts(found.evidence)
    figures.attacker.right += 1
    if isSource { figures.source.right += 1 }
    if isStance { figures.stance.right += 1 }
    if isSource, isStance, isEvidence { figures.full.right += 1 }
    let proof = isEvidence ? found.evidence : expected.evidence.value
    figures.evidence.count(expected: proof.rawValue, found: found.evidence.rawValue)

    var wrong: [String] = []
    if !isSource {
      wrong.append(
        "source expected \(Self.list(expected.source)), found \(Self.list(found.source))")
    }
    if !isStance {
      wrong.append("stance expected \(expected.stance.value), found \(found.stance)")
    }
    if !isEvidence {
      wrong.append("evidence expected \(expected.evidence.value), found \(found.evidence)")
    }
    if !wrong.isEmpty {
      note("claim", "\(Self.list(expected.attacker)): " + wrong.joined(separator: "; "))
    }
  }

  // MARK: Words

  private static func name(_ incident: FoundIncident) -> String {
    "\(incident.kind) \(list(incident.mentions))"
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "nobody" : names.prefix(2).map { "„\($0)“" }.joined(separator: ", ")
  }

  private static func short(_ text: String) -> String {
    text.count > 80 ? text.prefix(79) + "…" : text
  }

  private static func bounds(_ range: SecondsRange?) -> String {
    guard let range else { return "none" }
    return "\(range.min.map(String.init) ?? "…")–\(range.max.map(String.init) ?? "…") s"
  }
}
