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
}
