import Testing

@testable import ClaimAnalysis

@Suite("Lexicon tables") struct LexiconTableTests {
  @Test func tablesAreRead() {
    let errors = LexiconReader.check()
    #expect(errors.isEmpty, "\(errors.prefix(20))")
  }

  @Test(
    arguments: [
      (
        LexiconReader.Table.verb, "sagen w akk\ngehen x",
        "VerbTable, line 2: class w or s expected, not x"
      ),
      (.verb, "# comment\n\nab|sagen", "VerbTable, line 3: the base has no line: absagen"),
      (.verb, "sagen w akk hüpf", "VerbTable, line 1: unknown flag hüpf"),
      (.nounAF, "Haus n", "NounTableAF, line 1: expected LEMMA GENDER PLURAL [CLASS]"),
      (.nounAF, "Haus n Häuser ding", "NounTableAF, line 1: unknown class ding"),
      (
        .adjective, "gut besser",
        "AdjectiveTable, line 1: expected comparative and superlative stem"
      ),
      (.preposition, "ab x", "PrepositionTable, line 1: unknown case x"),
      (.invariable, "oft adv laut", "InvariableTable, line 1: unknown flag laut"),
      (.functionWord, "der article zz", "FunctionWordTable, line 1: unknown cases zz"),
      (.state, "A | n | b", "StateTable, line 1: six fields expected"),
      (.semantic, "sourceNoun: Quatsch", "SemanticTable, line 1: in no table of words: Quatsch"),
    ] as [(LexiconReader.Table, StaticString, String)])
  func errorsAreReported(_ table: LexiconReader.Table, _ text: StaticString, _ message: String) {
    let errors = LexiconReader.check { $0 == table ? text : "" }
    #expect(errors.map(\.description).contains(message), "\(errors)")
  }

  /// Lines of the tables without comments.
  static func lines(_ text: StaticString) -> [String] {
    "\(text)".split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  static let sorted: [(StaticString, StaticString)] =
    LexiconReader.Table.allCases
    .filter { $0 != .functionWord && $0 != .semantic }.map { ($0.name, $0.text) }
    + [("AbbreviationTable", AbbreviationTable.text)]

  /// Sorted by code points; verbs as if they were written without the signs behind their prefix.
  @Test func linesAreSorted() {
    for (name, text) in Self.sorted {
      let keys = Self.lines(text).map { line in
        "\(name)" == "VerbTable"
          ? String(line.prefix { $0 != " " }.filter { $0 != "|" && $0 != "~" }) : line
      }
      for (first, second) in zip(keys, keys.dropFirst()) {
        let isSorted = first == second || first.utf8.lexicographicallyPrecedes(second.utf8)
        #expect(isSorted, "\(name): \(second)")
      }
    }
  }

  @Test func noLineTwice() {
    for (name, text) in Self.sorted + [("FunctionWordTable", FunctionWordTable.text)] {
      var seen: Set<String> = []
      for line in Self.lines(text) {
        let isNew = seen.insert(line).inserted
        #expect(isNew, "\(name): \(line)")
      }
    }
  }

  /// A noun has one line for a gender, a plural and a class, and no line that says less than another.
  @Test func noNounTwice() {
    var byLemma: [String: [[String]]] = [:]
    for table in [LexiconReader.Table.nounAF, .nounGL, .nounMR, .nounSZ] {
      for line in Self.lines(table.text) {
        let columns = line.split(separator: " ").map(String.init)
        byLemma[columns[0], default: []].append(columns)
      }
    }
    for (lemma, lines) in byLemma where lines.count > 1 {
      for line in lines where line.count == 3 || line[2] == "-" {
        let more = lines.filter {
          $0 != line && $0[1] == line[1] && ($0[2] == line[2] || line[2] == "-")
            && (line.count == 3 || $0.dropFirst(3) == line.dropFirst(3))
        }
        #expect(more.isEmpty, "\(lemma): \(line) says less than \(more)")
      }
    }
  }

  /// A state and its capital stand in the table of states only.
  @Test func noPlaceTwice() {
    var states: Set<Substring> = []
    for line in Self.lines(StateTable.text) {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      for field in [fields[0], fields[5]] {
        states.insert(field.drop { $0 == " " }.prefix { $0 != "|" })
      }
    }
    let names = Set(states.map { String($0).trimmed })
    for line in Self.lines(PlaceTable.text) {
      let name = String(line.split(separator: "|")[0]).trimmed
      #expect(!names.contains(name), "\(name)")
    }
  }

  /// Letters whose folding changes the length of a text would move what stands behind them.
  @Test func lettersCanBeFolded() {
    for table in LexiconReader.Table.allCases {
      for scalar in "\(table.text)".unicodeScalars {
        #expect(![0x1E9E, 0xAD, 0x308].contains(scalar.value), "\(table): \(scalar)")
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
