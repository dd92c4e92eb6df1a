// Room: Text. Which words keep their dot, and which of them may end a sentence.

/// Abbreviations by the hash of the word without its last dot.
struct Abbreviations: Sendable {
  enum Position: UInt8, Sendable {
    /// Never ends a sentence ("Dr.").
    case inside
    /// Often ends one ("usw.").
    case end
    case both
  }

  static let shared = Abbreviations(table: AbbreviationTable.text)

  private let positions: [UInt64: Position]

  init(table: StaticString) {
    var positions: [UInt64: Position] = [:]
    TableReader(table).forEachLine { line in
      let columns = line.columns
      guard columns.count == 2 else { return }
      let position: Position =
        switch columns[1] {
        case "mid": .inside
        case "end": .end
        default: .both
        }
      var word = columns[0]
      if word.last == "." { word.removeLast() }
      positions[FoldedHash.of(word)] = position
    }
    self.positions = positions
  }

  /// The position of an abbreviation, or `nil` for other words.
  func position(of hash: UInt64) -> Position? { positions[hash] }
}

/// Words before a number with a dot that make it an ordinal.
///
/// "am 3. Oktober", "der 2. Senat".
enum OrdinalContext {
  private static let before: Set<UInt64> = Set(
    [
      "am", "der", "den", "dem", "des", "die", "das", "im", "zum", "zur", "vom", "beim", "ab",
      "bis", "seit", "und", "oder", "vor", "nach", "ihren", "seinen", "ihrem", "seinem", "ihr",
      "sein", "dieser", "diesem", "diesen", "jeder", "jeden", "jedem", "einen", "einem", "ein",
      "eine", "zwischen", "ins", "in", "mit",
    ].map(FoldedHash.of))
  private static let months: Set<UInt64> = Set(
    [
      "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august",
      "september", "oktober", "november", "dezember", "jahrhundert", "jahrhunderts", "weltkrieg",
      "liga", "bundesliga", "quartal", "platz", "jan", "feb", "apr", "jun", "jul", "aug", "sep",
      "sept", "okt", "nov", "dez",
    ].map(FoldedHash.of))

  static func isBefore(_ hash: UInt64) -> Bool { before.contains(hash) }
  static func isMonth(_ hash: UInt64) -> Bool { months.contains(hash) }
}
