// Room: Text. Which words keep their dot, and which of them may end a sentence.

/// Abbreviations by the hash of the word without its last dot.
struct Abbreviations: Sendable {
  enum Position: UInt32, Sendable {
    /// Never ends a sentence ("Dr.").
    case inside = 1
    /// Often ends one ("usw.").
    case end
    case both
  }

  static let shared = Abbreviations(table: AbbreviationTable.text)

  /// The positions by hash.
  private let positions: HashIndex

  init(table: StaticString) {
    var positions = HashIndex(capacity: 2_000)
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
      let hash = FoldedHash.of(word)
      positions.set(position.rawValue, for: hash, at: positions.slot(of: hash))
    }
    precondition(!positions.isFull, "abbreviations: no room for them")
    self.positions = positions
  }

  /// The position of an abbreviation, or `nil` for other words.
  func position(of hash: UInt64) -> Position? {
    Position(rawValue: positions.find(hash))
  }
}

/// Words before a number with a dot that make it an ordinal.
///
/// "am 3. Oktober", "der 2. Senat".
enum OrdinalContext {
  private static let before = WordSet(
    [
      "am", "der", "den", "dem", "des", "die", "das", "im", "zum", "zur", "vom", "beim", "ab",
      "bis", "seit", "und", "oder", "vor", "nach", "ihren", "seinen", "ihrem", "seinem", "ihr",
      "sein", "dieser", "diesem", "diesen", "jeder", "jeden", "jedem", "einen", "einem", "ein",
      "eine", "zwischen", "ins", "in", "mit",
    ].map(FoldedHash.of))
  private static let months = WordSet(
    [
      "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august",
      "september", "oktober", "november", "dezember", "jahrhundert", "jahrhunderts", "weltkrieg",
      "liga", "bundesliga", "quartal", "platz", "jan", "feb", "apr", "jun", "jul", "aug", "sep",
      "sept", "okt", "nov", "dez",
    ].map(FoldedHash.of))

  static func isBefore(_ hash: UInt64) -> Bool { before.contains(hash) }
  static func isMonth(_ hash: UInt64) -> Bool { months.contains(hash) }
}
