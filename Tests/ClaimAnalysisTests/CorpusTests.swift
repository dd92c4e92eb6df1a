import Foundation
import Testing

@testable import ClaimAnalysis

/// What must hold for the report of every article, and what the recorded ones are.
@Suite("Corpus") struct CorpusTests {
  private let analyzer = ClaimAnalyzer()

  /// `CLAIMSCAN_RECORD=1 swift test` writes the reports anew, and fails so that nobody overlooks it.
  private var records: Bool {
    ProcessInfo.processInfo.environment["CLAIMSCAN_RECORD"] == "1"
  }

  @Test(arguments: CorpusFiles.articles)
  func everyTextIsItsSliceOfTheArticle(entry: CorpusFiles.Entry) throws {
    let report = analyzer.report(on: entry.article)
    let tree = try JSONSerialization.jsonObject(with: Data(report.json(pretty: false).utf8))
    let scalars = Array(entry.text.unicodeScalars)
    let title = Array((report.article.title ?? "").unicodeScalars)
    var faults: [String] = []
    func slice(_ span: [String: Any]) -> String? {
      guard let start = span["start"] as? Int, let end = span["end"] as? Int else { return nil }
      let place = span["in"] as? String == "title" ? title : scalars
      guard 0 <= start, start <= end, end <= place.count else { return nil }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: place[start..<end])
      return String(view)
    }
    func walk(_ node: Any, _ path: String) {
      if let list = node as? [Any] {
        for (index, value) in list.enumerated() { walk(value, "\(path)[\(index)]") }
      }
      guard let object = node as? [String: Any] else { return }
      if let span = object["span"] as? [String: Any] {
        let spans = object["spans"] as? [[String: Any]] ?? [span]
        let words = spans.map { slice($0) ?? "(no slice)" }.joined(separator: " ")
        let isEqual = (object["text"] as? String).map {
          words.unicodeScalars.elementsEqual($0.unicodeScalars)
        }
        if isEqual == false || words.contains("(no slice)") {
          faults.append("\(path): \(object["text"] ?? "") is not \(words)")
        }
      }
      for (name, value) in object { walk(value, "\(path).\(name)") }
    }
    walk(tree, "report")
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test(arguments: CorpusFiles.articles)
  func reportsComeBackAndAreTheSameOnEveryRun(entry: CorpusFiles.Entry) throws {
    let report = analyzer.report(on: entry.article)
    let json = report.json(pretty: true)
    #expect(try JSONDecoder().decode(Report.self, from: Data(json.utf8)) == report)
    #expect(ClaimAnalyzer().report(on: entry.article).json(pretty: true) == json)
  }

  @Test(arguments: CorpusFiles.articles)
  func aTextMayEndAnywhere(entry: CorpusFiles.Entry) {
    let scalars = Array(entry.text.unicodeScalars)
    for part in 0..<20 {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars.prefix(scalars.count * part / 20 + part % 3))
      let text = String(view)
      let report = analyzer.report(on: Article(text: text))
      #expect(report.article.scalars == text.unicodeScalars.count)
    }
  }

  @Test(arguments: CorpusFiles.articles.filter(\.hasRecording))
  func reportsAreTheRecordedOnes(entry: CorpusFiles.Entry) throws {
    let json = analyzer.report(on: entry.article).json(pretty: true) + "\n"
    if records {
      try Data(json.utf8).write(to: entry.recorded)
      Issue.record(
        "Recorded anew: read the difference, then run the tests without CLAIMSCAN_RECORD.")
    } else {
      let recorded = try CorpusFiles.content(of: entry.recorded)
      #expect(json == recorded, "\(Self.firstDifference(recorded, json))")
    }
  }

  @Test func theCorpusIsWhole() {
    #expect(CorpusFiles.articles.count >= 100)
    #expect(CorpusFiles.articles.count(where: \.hasRecording) >= 12)
  }

  /// The first line in which two texts differ.
  private static func firstDifference(_ recorded: String, _ now: String) -> String {
    let old = recorded.components(separatedBy: "\n")
    let new = now.components(separatedBy: "\n")
    let same = zip(old, new).prefix { $0 == $1 }.count
    return "line \(same + 1): recorded \(old.dropFirst(same).first ?? "nothing"), "
      + "now \(new.dropFirst(same).first ?? "nothing")"
  }
}
