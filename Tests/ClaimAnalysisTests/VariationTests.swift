import Foundation
import Testing

@testable import ClaimAnalysis

/// What is read changes with names, weekdays, numbers, clause order and quotation marks alone.
///
/// The cases stand in Corpus/variations.
@Suite("Variations") struct VariationTests {
  @Test(arguments: Variation.all) func isReadAsExpected(variation: Variation) throws {
    guard variation["open"].isEmpty else {
      // Not read rightly yet; when it is, this fails, and the line `open:` goes.
      withKnownIssue { try check(variation) }
      return
    }
    try check(variation)
  }

  private func check(_ variation: Variation) throws {
    let report = ClaimAnalyzer().report(on: variation.article)
    let incident = try #require(report.incidents.first, "no incident")
    if let count = variation["incidents"].first {
      #expect("\(report.incidents.count)" == count, "\(report.incidents.map(\.mentions))")
    }
    for weekday in variation["weekday"] { #expect(incident.date?.weekday == weekday) }
    for day in variation["date"] {
      #expect(incident.date?.earliest == day && incident.date?.latest == day, "\(day)")
    }
    if variation.article.publishedOn == nil {
      #expect(incident.date?.earliest == nil && incident.date?.status == .unresolved)
      #expect(report.notices.contains { $0.code == .unresolvedDate })
    }
    for clock in variation["begin"] { #expect(incident.begin?.local == clock) }
    for clock in variation["end"] { #expect(incident.end?.local == clock) }
    for bounds in variation["duration"] {
      let seconds = try #require(incident.duration?.seconds, "no duration")
      #expect("\(seconds.min.text)..\(seconds.max.text)" == bounds)
    }
    let claims = incident.claims.filter { $0.about == .attacker }
    let found = claims.map { "\($0.source?.name ?? "-") \($0.stance) \($0.attacker?.text ?? "-")" }
    for expected in variation.claims {
      let claim = try #require(
        claims.first { expected.isAbout($0) }, "no claim \(expected.values) among \(found)")
      expected.check(claim)
    }
    for expected in variation.causes {
      let causes = incident.claims.filter { $0.about == .cause && expected.isSaid(by: $0.source) }
      let claim = causes.first { $0.cause?.rawValue == expected["cause"] }
      #expect(claim != nil, "\(incident.claims.map { $0.cause?.rawValue ?? "-" })")
      if let claim { expected.check(claim) }
    }
    for name in variation["noclaim"] {
      #expect(!claims.contains { $0.attacker?.text.contains(name) == true }, "\(found)")
    }
    for name in variation["nocomment"] {
      #expect(!incident.responses.contains { $0.who.text.contains(name) }, "\(name) was not asked")
    }
    for expected in variation.comments {
      let who = expected["who"] ?? ""
      let responses = incident.responses
      let response = try #require(
        responses.first { $0.who.text.contains(who) || $0.who.name.contains(who) },
        "nobody was asked: \(responses.map(\.text))")
      #expect(response.outcome.rawValue == expected["outcome"])
    }
  }

  @Test func thereAreEnoughCases() {
    #expect(Variation.all.count >= 30)
    #expect(Set(Variation.all.map(\.testDescription)).count == Variation.all.count)
    for variation in Variation.all {
      #expect(variation.unknownKeys == [], "\(variation.testDescription)")
    }
  }
}

/// A text and the values that its report must have.
struct Variation: Sendable, CustomTestStringConvertible {
  private let lines: [(key: String, value: String)]

  static let all: [Variation] = CorpusFiles.paragraphs(of: "variations").map { block in
    Variation(
      lines: block.lines.map { line in
        let parts = line.components(separatedBy: ": ")
        return (parts[0], parts.dropFirst().joined(separator: ": "))
      })
  }

  var testDescription: String { self["case"].first ?? "a case without a name" }

  subscript(key: String) -> [String] { lines.filter { $0.key == key }.map(\.value) }

  var unknownKeys: [String] {
    let known = [
      "case", "open", "published", "text", "weekday", "date", "begin", "end", "duration", "claim",
      "noclaim", "cause", "comment", "nocomment", "incidents",
    ]
    return lines.map(\.key).filter { !known.contains($0) }
  }

  var article: Article {
    Article(
      id: testDescription, text: self["text"].joined(separator: "\n"),
      publishedOn: self["published"].first)
  }

  var claims: [ExpectedValues] { self["claim"].map(ExpectedValues.init) }
  var causes: [ExpectedValues] { self["cause"].map(ExpectedValues.init) }
  var comments: [ExpectedValues] { self["comment"].map(ExpectedValues.init) }
}

/// `name=value; name=value`.
struct ExpectedValues: Sendable {
  let values: [String: String]

  init(_ text: String) {
    var values: [String: String] = [:]
    for part in text.components(separatedBy: "; ") {
      let sides = part.components(separatedBy: "=")
      values[sides[0]] = sides.dropFirst().joined(separator: "=")
    }
    self.values = values
  }

  subscript(name: String) -> String? { values[name] }

  /// Whether a claim has this attacker, and this source where one is expected.
  func isAbout(_ claim: Claim) -> Bool {
    guard let attacker = claim.attacker, let name = values["attacker"] else { return false }
    let names = [attacker.name, attacker.text] + attacker.aliases
    guard names.contains(where: { $0.contains(name) }) else { return false }
    return isSaid(by: claim.source)
  }

  /// Whether this is the source that is expected, if one is.
  func isSaid(by source: ClaimSource?) -> Bool {
    guard let name = values["source"] else { return true }
    return [source?.name, source?.text].contains { $0?.contains(name) == true }
  }

  func check(_ claim: Claim) {
    for (name, value) in values {
      switch name {
      case "anyOf": #expect(claim.attacker?.anyOf?.count == Int(value))
      case "role": #expect(claim.attacker?.role.rawValue == value)
      case "stance": #expect(claim.stance.rawValue == value)
      case "evidence": #expect(claim.evidence.status.rawValue == value)
      case "verification": #expect(claim.verification.status.rawValue == value)
      case "via":
        let via = claim.source?.via ?? []
        #expect(via.contains { $0.name.contains(value) || $0.text.contains(value) }, "\(via)")
      case "medium":
        let medium = claim.source?.medium
        #expect([medium?.name, medium?.text].contains { $0?.contains(value) == true })
      case "attacker", "cause", "source": break
      default: Issue.record("\(name) is no value of a claim")
      }
    }
  }
}

extension Int? {
  fileprivate var text: String { map(String.init) ?? "" }
}
