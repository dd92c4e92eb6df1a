import Foundation
import Testing

@testable import ClaimAnalysis

/// The examples and counter-examples of Corpus/temporal.
///
/// A line is a text with its expressions in brackets, what they are (`type value mod; …`), and the
/// day of writing if it is not that of the file (`none` for an unknown one).
@Suite("Time, examples") struct TimeExamplesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var line: String
    var text: String
    var expected: [String]
    var published: String?
    var testDescription: String { line }
  }

  static let files = ["dates", "relative", "clock", "durations", "sets", "not-times"]

  static func examples(_ file: String) throws -> [Example] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let url = root.appendingPathComponent("Corpus/temporal/\(file).tsv")
    var published: String?
    var examples: [Example] = []
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("# published ") { published = String(line.dropFirst(12)) }
      if line.hasPrefix("#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      var text = ""
      var spans: [String] = []
      var inside = false
      for character in columns[0] {
        switch character {
        case "[":
          inside = true
          spans.append("")
        case "]": inside = false
        default:
          text.append(character)
          if inside, let last = spans.indices.last { spans[last].append(character) }
        }
      }
      let values = columns.count > 1 ? columns[1].split(separator: ";") : []
      #expect(values.count == spans.count, "\(line)")
      let expected = zip(spans, values).map {
        "\($0) = \($1.trimmingCharacters(in: .whitespaces))"
      }
      let day = columns.count > 2 ? String(columns[2]) : published
      examples.append(
        Example(
          line: String(line), text: text, expected: expected,
          published: day == "none" ? nil : day))
    }
    return examples
  }

  @Test(arguments: files) func examples(of file: String) throws {
    let tagger = TemporalTagger()
    for example in try Self.examples(file) {
      let found = tagger.expressions(in: example.text, publishedOn: example.published).map {
        "\($0.text) = \($0.type.rawValue) \($0.value)" + ($0.mod.map { " \($0)" } ?? "")
      }
      #expect(found == example.expected, "\(file): \(example.line)")
    }
  }

  @Test func thereAreEnough() throws {
    let count = try Self.files.map { try Self.examples($0).count }.reduce(0, +)
    #expect(count >= 400)
  }

  /// Spans count Unicode scalars, and the text of an expression is its slice.
  @Test func spansAreSlices() {
    let text = "🙂 Größe: Am Montag, 26. Mai 2025, um 15.30 Uhr – für drei Tage."
    let scalars = Array(text.unicodeScalars)
    let found = TemporalTagger().expressions(in: text)
    #expect(found.count == 3)
    for expression in found {
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[expression.span.start..<expression.span.end])
      #expect(String(slice) == expression.text)
    }
  }
}
