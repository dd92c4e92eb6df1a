import Testing

@testable import ClaimAnalysis

/// Lines of tables of words that would contradict or repeat one another.
struct TableLineTests {
  /// The columns of all lines of a table.
  private func lines(_ text: StaticString) -> [[String]] {
    var result: [[String]] = []
    TableReader(text).forEachLine { result.append($0.columns) }
    return result
  }

  /// What occurs more than once.
  private func repeated(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { !seen.insert($0).inserted }
  }

  @Test func noCueTwice() {
    let cues = lines(CueTable.text).filter { $0.count >= 2 }.map { "\($0[0]) \($0[1])" }
    #expect(cues.count > 300)
    #expect(repeated(cues) == [])
  }

  @Test func noEventLineTwice() {
    let events = lines(EventTable.text).filter { ["noun", "verb", "idiom"].contains($0[0]) }
    #expect(events.count > 500)
    #expect(repeated(events.map { $0.joined(separator: " ") }) == [])
  }

  @Test func noWordTwiceInASet() {
    let sets = lines(EventTable.text).filter { $0[0] == "words" }
    #expect(sets.count > 20)
    for set in sets { #expect(repeated(Array(set.dropFirst(2))) == [], "set \(set[1])") }
  }

  /// The first part of a compound makes one kind of it.
  @Test func noFirstPartTwice() {
    let parts = lines(EventTable.text).filter { $0[0] == "part" }.flatMap { $0.dropFirst(2) }
    #expect(parts.count > 50)
    #expect(repeated(parts) == [])
  }
}
