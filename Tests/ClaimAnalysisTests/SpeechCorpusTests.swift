import Foundation
import Testing

@testable import ClaimAnalysis

/// A sentence of the corpus with the statements that it must give.
struct SpeechCase: Sendable, CustomStringConvertible {
  var file: String
  var line: Int
  var text: String
  /// "type | quote | speaker | cue | stance".
  var expected: [String]

  var description: String { "\(file):\(line) \(text)" }

  static let all: [SpeechCase] = ["direct", "indirect", "free-and-reported", "speakers"]
    .flatMap(read)

  private static func read(_ name: String) -> [SpeechCase] {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Corpus/statements")
    let file = folder.appendingPathComponent("\(name).txt")
    guard let content = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var cases: [SpeechCase] = []
    for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated() where !line.isEmpty && !line.hasPrefix("#")
    {
      if !line.hasPrefix(" ") {
        cases.append(SpeechCase(file: name, line: index + 1, text: String(line), expected: []))
        continue
      }
      let statement = line.trimmingCharacters(in: .whitespaces)
      if statement != "-", !cases.isEmpty { cases[cases.count - 1].expected.append(statement) }
    }
    return cases
  }
}

@Suite("Statements") struct SpeechCorpusTests {
  @Test func corpusIsThere() {
    #expect(SpeechCase.all.count >= 120)
    #expect(SpeechCase.all.filter(\.expected.isEmpty).count >= 40)
  }

  @Test(arguments: SpeechCase.all) func reads(_ example: SpeechCase) {
    let found = QuotationTagger().statements(in: example.text).map { statement in
      [
        statement.type.rawValue, statement.quote.text, statement.speaker?.text ?? "",
        statement.cue?.text ?? "", statement.stance?.rawValue ?? "",
      ].joined(separator: " | ")
    }
    #expect(found.map(Self.packed) == example.expected.map(Self.packed))
  }

  /// Empty columns are written with one blank or two.
  private static func packed(_ line: String) -> String {
    line.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "|")
  }

  @Test func cueTableReads() {
    #expect(CueLexicon.shared.errors.isEmpty, "\(CueLexicon.shared.errors)")
  }

  @Test(arguments: SpeechCase.all) func spansHoldTheirText(_ example: SpeechCase) {
    let scalars = Array(example.text.unicodeScalars)
    func slice(_ span: TextSpan) -> String {
      String(String.UnicodeScalarView(scalars[span.start..<span.end]))
    }
    for statement in QuotationTagger().statements(in: example.text) {
      for part in [statement.quote, statement.cue].compactMap({ $0 }) {
        let spans = part.spans ?? [part.span]
        #expect(spans.map(slice).joined(separator: " ") == part.text)
      }
      if let speaker = statement.speaker { #expect(slice(speaker.span) == speaker.text) }
    }
  }

  @Test func nestedStatementsKeepBothSpeakers() throws {
    let statements = QuotationTagger()
      .statements(in: "Die Agentur meldete, der Minister habe erklärt, die Grenze sei offen.")
    let inner = try #require(statements.last)
    #expect(inner.speaker?.text == "der Minister")
    #expect(inner.within?.map(\.text) == ["Die Agentur"])
  }

  @Test func unclosedMarkIsNoted() {
    let source = SourceText(title: nil, text: "Er sagte: „Der Weg ist frei.\n\nDann ging er heim.")
    let tokens = Tokenizer.tokens(of: source)
    let syntax = GrammarReader.syntax(
      of: source, tokens: tokens, sentences: SentenceSplitter.sentences(of: tokens))
    let reading = SpeechReader.reading(syntax, MentionReader.mentions(of: syntax))
    #expect(reading.unclosed.count == 1)
    #expect(reading.statements.first?.kind == .direct)
  }

  @Test func reportsCanBeSwitchedOff() {
    let text = "Die Gewerkschaft fordert höhere Löhne."
    #expect(QuotationTagger(readsReports: false).statements(in: text).isEmpty)
    #expect(QuotationTagger().statements(in: text).count == 1)
  }

  @Test func titleIsLeftOut() {
    let statements = QuotationTagger()
      .statements(in: "Der Weg ist frei.", title: "Minister: „Der Weg ist frei“")
    #expect(statements.isEmpty)
  }
}
