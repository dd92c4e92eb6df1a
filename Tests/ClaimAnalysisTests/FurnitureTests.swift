import Foundation
import Testing

@testable import ClaimAnalysis

/// What a page puts around an article, against Corpus/furniture.
@Suite("Furniture") struct FurnitureTests {
  @Test func thereAreEnoughExamples() {
    #expect(CorpusFiles.indented(of: "furniture").count >= 12)
  }

  @Test(arguments: CorpusFiles.indented(of: "furniture"))
  func placeLinesAreCutOff(example: CorpusFiles.Case) throws {
    let halves = example.lines[0].components(separatedBy: " =>")
    try #require(halves.count == 2, "a text, \" =>\" and what is cut off")
    let text = halves[0].replacingOccurrences(of: "¶", with: "\n")
    let scalars = Array(text.unicodeScalars)
    let cut = ClaimAnalyzer().report(on: Article(text: text)).skipped
      .filter { $0.reason == .agencyMark }
      .map { passage in
        String(String.UnicodeScalarView(scalars[passage.span.start..<passage.span.end]))
      }
    let wanted = halves[1].components(separatedBy: "|")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    #expect(cut == wanted)
  }

  /// The day in a place line is that of writing, where no other is given.
  @Test func placeLinesTellTheDayOfWriting() {
    let text = "Lomsk (Ukraine), 20.06.2012 – Gestern ist in Lomsk eine Bombe explodiert."
    let report = ClaimAnalyzer().report(on: Article(text: text))
    #expect(report.article.publishedOn.basis == .statedInText)
    #expect(report.incidents.first?.date?.earliest == "2012-06-19")
    let given = ClaimAnalyzer().report(on: Article(text: text, publishedOn: "2012-06-22"))
    #expect(given.incidents.first?.date?.earliest == "2012-06-21")
  }
}
