import Foundation
import Testing

@testable import ClaimAnalysis

// Sentences and short articles of Corpus/events: what is an event, of what kind, and when.

/// One line of a file of Corpus/events.
struct EventCase: Sendable, CustomTestStringConvertible {
  var label: String
  var text: String
  var testDescription: String { "\(label): \(text)" }

  static func read(_ name: String) -> [EventCase] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Corpus/events/\(name)")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.components(separatedBy: " | ")
      return EventCase(label: parts[0], text: parts.dropFirst().joined(separator: " | "))
    }
  }
}

@Suite struct EventCorpusTests {
  private func founders(_ text: String) -> [EventMention] {
    let analysis = ArticleAnalysis(Article(text: text, publishedOn: "2025-06-18"))
    return IncidentRoom.events(IncidentMaterial(analysis)).filter {
      $0.isConcrete && ($0.strength == .deed || $0.strength == .effect)
    }
  }

  @Test func corpusIsThere() {
    for file in ["concrete.txt", "not-concrete.txt", "incidents.txt"] {
      #expect(EventCase.read(file).count > 50, "\(file)")
    }
    #expect(EventCase.read("several.txt").count > 10)
    #expect(EventCase.read("times.txt").count > 30)
  }

  @Test(arguments: EventCase.read("concrete.txt"))
  func happened(_ example: EventCase) {
    let kinds = founders(example.text).map(\.kind.rawValue)
    #expect(kinds.contains(example.label), "\(kinds)")
  }

  @Test(arguments: EventCase.read("not-concrete.txt"))
  func didNotHappen(_ example: EventCase) {
    let found = founders(example.text).filter { $0.strength == .deed }.map(\.kind.rawValue)
    #expect(found.isEmpty, "\(found)")
  }

  /// The report of "TITLE | TEXT => ANSWER", and the answer.
  private func read(_ example: EventCase) -> (report: Report, answer: String) {
    let fields = example.text.components(separatedBy: " | ")
    let halves = fields[1].components(separatedBy: " =>")
    let report = ClaimAnalyzer().report(
      on: Article(text: halves[0], title: fields[0], publishedOn: example.label))
    return (report, String(halves[1].drop { $0 == " " }))
  }

  @Test(arguments: EventCase.read("incidents.txt"))
  func incident(_ example: EventCase) {
    let (report, answer) = read(example)
    let wanted = answer.split(separator: " ").map(String.init)
    guard let kind = wanted.first else {
      #expect(report.incidents.isEmpty, "\(report.incidents.map(\.kind))")
      return
    }
    let first = report.incidents.first
    #expect(first?.kind.rawValue == kind)
    let days = wanted[1].components(separatedBy: "..")
    let isDated = days[0] != "nil"
    #expect(first?.date?.earliest == (isDated ? days[0] : nil))
    #expect(first?.date?.latest == (isDated ? days[days.count - 1] : nil))
    if wanted.count > 2 { #expect(first?.duration?.seconds.max == Int(wanted[2])) }
  }

  /// All incidents of an article that tells of several: "KIND DAY + KIND DAY", in any order.
  @Test(arguments: EventCase.read("several.txt"))
  func severalIncidents(_ example: EventCase) {
    let (report, answer) = read(example)
    let found = report.incidents.map {
      "\($0.kind.rawValue) \(Self.range($0.date?.earliest, $0.date?.latest))"
    }
    #expect(found.sorted() == answer.components(separatedBy: " + ").sorted())
  }

  /// Day, begin, end and length of the first incident, "-" where there must be none.
  @Test(arguments: EventCase.read("times.txt"))
  func whenAndHowLong(_ example: EventCase) throws {
    let (report, answer) = read(example)
    let wanted = answer.components(separatedBy: " ; ")
    let first = try #require(report.incidents.first)
    #expect(Self.range(first.date?.earliest, first.date?.latest) == wanted[0])
    #expect(first.begin.map { String($0.local.suffix(5)) } ?? "-" == wanted[1])
    #expect(first.end.map { String($0.local.suffix(5)) } ?? "-" == wanted[2])
    let seconds = first.duration?.seconds
    #expect(Self.range(seconds?.min.map(String.init), seconds?.max.map(String.init)) == wanted[3])
  }

  /// "LEAST..MOST", one of them where they are the same.
  private static func range(_ least: String?, _ most: String?) -> String {
    if least == nil, most == nil { return "-" }
    return least == most ? least ?? "" : "\(least ?? "")..\(most ?? "")"
  }
}
