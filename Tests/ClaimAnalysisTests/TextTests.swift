import Foundation
import Testing

@testable import ClaimAnalysis

/// Tokens and sentences against Corpus/tokens and Corpus/sentences, and against hostile input.
@Suite("Tokens and sentences") struct TextTests {
  // MARK: Fixtures

  @Test(arguments: CorpusFiles.pairs(of: "tokens"))
  func tokensAreCutAsShown(example: CorpusFiles.Case) throws {
    try #require(example.lines.count == 2, "a raw line without its cut line")
    let source = SourceText(title: nil, text: example.lines[0])
    let tokens = Tokenizer.tokens(of: source).map { source.string($0.range) }
    #expect(tokens.joined(separator: "|") == example.lines[1])
  }

  /// The lines of a case joined give the text; the text cut again gives the lines.
  @Test(arguments: CorpusFiles.paragraphs(of: "sentences"))
  func sentencesAreCutAsShown(example: CorpusFiles.Case) {
    var text = ""
    var expected: [String] = []
    for line in example.lines {
      let endsLine = line.hasSuffix("¶")
      let sentence = endsLine ? String(line.dropLast()) : line
      text += sentence + (endsLine ? "\n" : " ")
      expected.append(sentence)
    }
    #expect(sentences(of: text) == expected)
  }

  @Test func thereAreEnoughExamples() {
    #expect(CorpusFiles.pairs(of: "tokens").count >= 60)
    #expect(CorpusFiles.paragraphs(of: "sentences").flatMap(\.lines).count >= 60)
  }

  private func sentences(of text: String) -> [String] {
    let source = SourceText(title: nil, text: text)
    let tokens = Tokenizer.tokens(of: source)
    return SentenceSplitter.sentences(of: tokens).map { sentence in
      let first = tokens[sentence.tokens.lowerBound]
      let last = tokens[sentence.tokens.upperBound - 1]
      return source.string(ByteRange(lower: Int(first.start), upper: Int(last.end)))
    }
  }

  // MARK: Nothing is lost

  @Test(arguments: CorpusFiles.articles)
  func tokensAndGapsAreTheArticle(entry: CorpusFiles.Entry) {
    expectWhole(entry.text)
  }

  /// Input that nobody writes on purpose, by a name for it.
  static let hostile: [(name: String, text: String)] = [
    ("nothing", ""), ("a NUL", "vor\u{0}nach"), ("a mark at the beginning", "\u{FEFF}Am Montag."),
    ("CRLF", "Am Montag.\r\n\r\nAm Dienstag.\r\n"), ("CR", "Am Montag.\rAm Dienstag."),
    ("combining marks", "Gru\u{308}\u{301}\u{301}ße a\u{300}\u{301}\u{302} \u{308}allein"),
    ("emoji", "👨‍👩‍👧‍👦👍🏽🇩🇪1️⃣ 👉 Los 🏴󠁧󠁢󠁳󠁣󠁴󠁿"), ("opening marks", String(repeating: "„", count: 10_000)),
    ("brackets", String(repeating: "(", count: 10_000)),
    ("dots", String(repeating: ".", count: 9999)),
    ("1 MB without a blank", String(repeating: "ausfall", count: 150_000)),
    ("1 MB of digits", String(repeating: "1.", count: 500_000)),
    ("1 MB of hyphens", String(repeating: "a-", count: 500_000)),
    ("1 MB of apostrophes", String(repeating: "a'", count: 500_000)),
    ("other scripts", "日本語のテキスト。 Привет, мир! مرحبا 한국어 हिन्दी"),
    ("direction marks", "\u{202E}rückwärts\u{202C} \u{2066}x\u{2069}"),
    ("blanks of all kinds", "a\u{A0}b\u{2009}c\u{3000}d\u{200B}e\u{AD}f\u{2028}g\u{85}h"),
    ("unassigned and private", "\u{E000}\u{10FFFF}\u{FFFE}x\u{FFFF}"),
    ("a sentence without end", String(repeating: "des Angriffs ", count: 15_000)),
    ("a list without end", String(repeating: "Wörter, ", count: 25_000)),
    ("clauses in clauses", String(repeating: "sie sagte, dass ", count: 2000)),
    ("paragraphs of a word", String(repeating: "Angriff\n\n", count: 10_000)),
    ("quotations that never end", String(repeating: "„… er, ", count: 10_000)),
    ("only marks", "?!?!,;:–—…\"\"''‚‘„“»«"), ("an open address", "https://"), ("an at", "@ a@ @b"),
  ]

  @Test(arguments: hostile.indices) func tokensAndGapsAreTheInput(index: Int) {
    expectWhole(Self.hostile[index].text)
  }

  @Test(arguments: hostile.indices) func hostileInputGivesAReport(index: Int) {
    let text = Self.hostile[index].text
    let report = ClaimAnalyzer().report(on: Article(text: text))
    #expect(report.article.scalars == text.unicodeScalars.count)
    #expect(report.incidents == [], "\(Self.hostile[index].name)")
  }

  /// Tokens come in order, do not overlap, begin and end at scalars, and only white space, joiners
  /// and control characters stand between them; every token is in exactly one sentence.
  private func expectWhole(_ text: String, title: String? = nil) {
    let source = SourceText(title: title, text: text)
    let tokens = Tokenizer.tokens(of: source)
    var position = 0
    var faults: [String] = []
    func checkGap(to end: Int) {
      while position < end {
        let (kind, length) = ScalarClass.at(source.bytes, position)
        switch kind {
        case .space, .newline, .joiner, .control: break
        default: faults.append("byte \(position) is lost")
        }
        position += length
      }
      if position != end { faults.append("byte \(end) is inside a scalar") }
    }
    for token in tokens {
      if Int(token.start) < position || token.end <= token.start {
        faults.append("token at \(token.start)")
      }
      checkGap(to: Int(token.start))
      position = Int(token.end)
      if position < source.count, source.bytes[position] & 0xC0 == 0x80 {
        faults.append("the end \(position) is inside a scalar")
      }
    }
    checkGap(to: source.count)
    let covered = SentenceSplitter.sentences(of: tokens).flatMap { Array($0.tokens) }
    if covered != Array(tokens.indices) { faults.append("sentences do not cover the tokens") }
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }
}
