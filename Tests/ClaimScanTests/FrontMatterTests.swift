import Testing

@testable import ClaimAnalysis

@Suite("Front matter") struct FrontMatterTests {
  private func read(_ text: String, title: String? = nil) -> (FrontMatter?, SourceText) {
    let source = SourceText(title: title, text: text)
    return (FrontMatter(source), source)
  }

  @Test(
    arguments: ["\n", "\r\n"],
    [("", nil), ("\u{FEFF}", nil), ("\u{FEFF}", "Ein Titel")] as [(String, String?)])
  func readsABlock(lineBreak: String, start: (mark: String, title: String?)) throws {
    let (mark, givenTitle) = start
    let lines = [
      "---", "title: \"Der \\\"Ausfall\\\": Karten weg\"", "author: 'Ute''s Sohn'",
      "# eine Bemerkung", "date: 2025-03-11T20:15:00+01:00  # gestern",
      "url: https://example.org/a?b=c#d", "sitename: Morgenblatt", "tags:", "  - netz", "- karten",
      "", "id: 4711", "---", "Der Text: beginnt.", "---",
    ]
    let (found, source) = read(mark + lines.joined(separator: lineBreak), title: givenTitle)
    let block = try #require(found)
    #expect(block.title?.value == "Der \"Ausfall\": Karten weg")
    #expect(block.date?.value == "2025-03-11T20:15:00+01:00")
    #expect(block.url?.value == "https://example.org/a?b=c#d")
    #expect(block.outlet?.value == "Morgenblatt")
    #expect(block.id?.value == "4711")
    #expect(block.fields.first { $0.key == "author" }?.value == "Ute's Sohn")
    #expect(block.range.lower == source.textStart)
    let rest = source.string(ByteRange(lower: block.bodyStart, upper: source.count))
    #expect(rest == "Der Text: beginnt." + lineBreak + "---")
    let date = try #require(block.date)
    #expect(source.string(date.range) == date.value)
  }

  @Test(arguments: [
    "", "---", "---\n", "---\ntitle: a\n", "---\ntitle: a\nText ohne Ende", "--- \n---\n",
    "---\nDer Ausfall begann: am Montag\n---\n", "----\ntitle: a\n----\n", "\n---\ntitle: a\n---\n",
    "---\n\nEin Absatz.\n\n---\n", " ---\ntitle: a\n---\n", "---\nhttps://example.org\n---\n",
  ])
  func isNoBlock(text: String) {
    #expect(read(text).0 == nil)
  }

  @Test func readsFoldedAndPlainValues() throws {
    let block = try #require(
      read("---\ntitle: >-\n  Karten weg\n  seit Montag\nDate_Published: 2025-03-11\n...\n").0)
    #expect(block.title?.value == "Karten weg seit Montag")
    #expect(block.date?.value == "2025-03-11")
    let marks = try #require(read("---\ntitle: \"Nebel\" und \"Krähe\"\n---").0)
    #expect(marks.title?.value == "\"Nebel\" und \"Krähe\"")
    #expect(marks.bodyStart == "---\ntitle: \"Nebel\" und \"Krähe\"\n---".utf8.count)
  }

  @Test func tellsOutletFromAddress() throws {
    let address = try #require(read("---\nsource: https://example.org/\nhostname: h.org\n---\n").0)
    #expect(address.url?.value == "https://example.org/")
    #expect(address.outlet?.value == "h.org")
    let outlet = try #require(read("---\nsource: Morgenblatt\ntitle:\n---\n").0)
    #expect(outlet.url == nil && outlet.outlet?.value == "Morgenblatt" && outlet.title == nil)
  }
}
