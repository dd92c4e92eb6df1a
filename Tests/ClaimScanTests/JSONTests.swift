import Foundation
import Testing

@testable import ClaimAnalysis

@Suite("JSON") struct JSONTests {
  @Test(arguments: [true, false]) func reportComesBackThroughFoundation(pretty: Bool) throws {
    let report = Sample.report
    let text = report.json(pretty: pretty)
    let decoded = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    #expect(decoded == report)
    #expect(report.json(pretty: pretty) == text)
    #expect(text.contains("\n") == pretty)
    #expect(!text.hasSuffix("\n"))
  }

  @Test func keysStandInTheOrderOfDeclaration() {
    let report = Report(
      article: ArticleSummary(
        id: "a", publishedOn: PublicationDate(basis: .none), scalars: 3))
    #expect(
      report.json(pretty: false)
        == #"{"schemaVersion":"1","article":{"id":"a","publishedOn":{"basis":"none"},"scalars":3},"#
        + #""incidents":[],"statements":[],"timeExpressions":[],"skipped":[],"notices":[]}"#)
  }

  @Test func prettyFormIndentsByTwoAndKeepsSpansOnOneLine() throws {
    struct Value: Encodable {
      var words = Excerpt(text: "a", span: TextSpan(start: 1, end: 2))
      var bounds = SecondsRange(min: 1, max: nil)
      var none: [Int] = []
      var some = [1, 2]
      var names = ["a": true]
    }
    #expect(
      try JSONText.string(Value(), isPretty: true) == """
        {
          "words": {
            "text": "a",
            "span": {"start": 1, "end": 2}
          },
          "bounds": {"min": 1, "max": null},
          "none": [],
          "some": [
            1,
            2
          ],
          "names": {
            "a": true
          }
        }
        """)
  }

  @Test(arguments: [
    "", "Grüße „heute“ 👍🏽", "a\"b\\c/d", "\u{0}\u{1}\u{8}\u{B}\u{C}\n\r\t\u{1F}\u{7F}", "\u{2028}",
    "𝕏", "\u{FEFF}x", "</script>",
  ])
  func stringsComeBack(text: String) throws {
    let json = try JSONText.string([text], isPretty: false)
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
    #expect(try JSONReader.value(of: Array(json.utf8)) == .array([.string(text)]))
    #expect(!json.utf8.contains { $0 < 0x20 })
  }

  /// A value by its own coding code, past the shortcuts of the writer.
  private struct Plain<Value: Encodable>: Encodable {
    var value: Value

    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
  }

  private func expectSameForm<Value: Encodable>(_ value: Value) throws {
    let short = try JSONText.string(value, isPretty: false)
    #expect(try JSONText.string(Plain(value: value), isPretty: false) == short)
  }

  @Test func shortcutsHaveTheFormOfTheCodingCode() throws {
    let span = TextSpan(start: 0, end: 123_456)
    let titleSpan = TextSpan(start: 99_999, end: -1, in: "title")
    for value in [span, titleSpan] { try expectSameForm(value) }
    for value in [SecondsRange(min: nil, max: 7), SecondsRange(min: 10, max: nil)] {
      try expectSameForm(value)
    }
    try expectSameForm(Excerpt(text: "a", span: span))
    try expectSameForm(Excerpt(text: "a", span: span, spans: [span, titleSpan]))
    try expectSameForm(Excerpt(text: "a", span: span, spans: []))
    try expectSameForm(Entity(name: "n", text: "t", span: span))
    try expectSameForm(
      Entity(name: "n", text: "t", span: span, aliases: ["b", "c"], role: "r", affiliation: "f"))
    try expectSameForm(Entity(name: "n", text: "t", span: span, aliases: []))
  }

  @Test(arguments: [true, false])
  func reportsHaveTheFormOfTheCodingCode(isPretty: Bool) throws {
    let span = TextSpan(start: 3, end: 5)
    var report = Report(
      article: ArticleSummary(
        id: "a", title: "t", url: "u",
        publishedOn: PublicationDate(date: "2025-03-11", basis: .given, text: "x", span: span),
        scalars: 7))
    func expectSame() throws {
      #expect(
        try JSONText.string(Plain(value: report), isPretty: isPretty)
          == report.json(pretty: isPretty))
    }
    try expectSame()
    report.article = ArticleSummary(
      id: "", publishedOn: PublicationDate(basis: .none), scalars: 0)
    report.incidents = [Incident(kind: .outage, mentions: [Excerpt(text: "e", span: span)])]
    report.skipped = [SkippedPassage(reason: .byline, span: span)]
    report.notices = [
      Notice(code: .emptyText, message: "m"), Notice(code: .retraction, message: "n", span: span),
    ]
    try expectSame()
  }

  @Test(arguments: [0, 9, 10, 99_999, 100_000, -1, Int.max, Int.min])
  func integersComeBack(number: Int) throws {
    #expect(try JSONText.string(number, isPretty: false) == "\(number)")
  }

  /// Containers in every way that hand-written coding code may ask for them.
  private struct Odd: Encodable {
    enum Key: String, CodingKey { case object, array, empty, nothing, after }

    func encode(to encoder: any Encoder) throws {
      var first = encoder.container(keyedBy: Key.self)
      var object = first.nestedContainer(keyedBy: Key.self, forKey: .object)
      try object.encode(-1.5, forKey: .after)
      var array = first.nestedUnkeyedContainer(forKey: .array)
      try array.encode(UInt8.max)
      try array.encodeNil()
      var inner = array.nestedUnkeyedContainer()
      try inner.encode(Int64.min)
      _ = array.nestedContainer(keyedBy: Key.self)
      _ = first.nestedContainer(keyedBy: Key.self, forKey: .empty)
      try first.encode(Nothing(), forKey: .nothing)
      var again = encoder.container(keyedBy: Key.self)
      try again.encode(String?.none, forKey: .after)
      try 1.encode(to: first.superEncoder())
    }
  }

  private struct Nothing: Encodable {
    func encode(to encoder: any Encoder) throws {}
  }

  @Test func oddCodingCodeGivesJSON() throws {
    #expect(
      try JSONText.string(Odd(), isPretty: false)
        == #"{"object":{"after":-1.5},"array":[255,null,[-9223372036854775808],{}],"empty":{},"#
        + #""nothing":{},"after":null,"super":1}"#)
    #expect(throws: EncodingError.self) { try JSONText.string(Double.nan, isPretty: false) }
    #expect(try JSONText.string(true, isPretty: true) == "true")
  }

  @Test func readsValues() throws {
    let text = #" {"a": [1, -0.5e+3, true, false, null, "\ud83d\udc49\u00fc\/\b"], "a": {}} "#
    #expect(
      try JSONReader.value(of: Array(text.utf8))
        == .object([
          JSONMember(
            name: "a",
            value: .array([
              .number("1"), .number("-0.5e+3"), .bool(true), .bool(false), .null,
              .string("👉ü/\u{8}"),
            ])),
          JSONMember(name: "a", value: .object([])),
        ]))
  }

  @Test(arguments: [
    ("", 0), ("[1,]", 3), ("{\"a\":1,}", 7), ("{a:1}", 1), ("[1 2]", 3), ("01", 1), ("1.", 2),
    ("-", 1), ("1e", 2), ("tru", 3), ("nulL", 3), ("\"a", 2), ("\"\n\"", 1), ("\"\\x\"", 2),
    ("\"\\u12g4\"", 5), ("\"\\ud800\"", 1), ("\"\\ud800\\u0041\"", 1), ("\"\\udc00\"", 1),
    ("[1]]", 3), ("{\"a\" 1}", 5), ("+1", 0), ("NaN", 0), ("'a'", 0), ("[1] // x", 4),
  ])
  func refusesWithTheOffset(text: String, offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONReader.value(of: Array(text.utf8)) }
    #expect(error?.offset == offset, "\(error?.reason ?? "")")
  }

  @Test func refusesWhatIsNestedTooDeep() {
    let deep = [UInt8](repeating: 0x5B, count: 100_000)
    let error = #expect(throws: JSONError.self) { try JSONReader.value(of: deep) }
    #expect(error?.offset == JSONReader.depthLimit)
  }

  @Test(
    arguments: [
      ([0x61, 0xFC, 0x62], 1), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xE2, 0x82], 0), ([0xE2, 0x28, 0xA1], 0), ([0x80], 0), ([0xF0, 0x9F, 0x91, 0x28], 0),
      ([0xFF], 0), ([0xC3, 0xBC, 0xF5], 2), (Array("aü€👉\u{10FFFF}\u{FEFF}".utf8), nil), ([], nil),
    ] as [([UInt8], Int?)])
  func findsTheFirstByteThatIsNotUTF8(bytes: [UInt8], offset: Int?) {
    #expect(firstInvalidUTF8(in: bytes) == offset)
    #expect((String(validating: bytes, as: UTF8.self) == nil) == (offset != nil))
  }
}
