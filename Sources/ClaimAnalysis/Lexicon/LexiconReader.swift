// Room: Lexicon. Reads the tables into a lexicon. What each table looks like stands in
// Docs/Lexicon.md. Only tables may enter.

/// A line of a table that could not be read.
struct TableError: Error, Hashable, CustomStringConvertible {
  var table: String
  var line: Int
  var message: String

  var description: String { "\(table), line \(line): \(message)" }
}

/// Reads the tables into a lexicon.
///
/// At run time a line that cannot be read is left out; the tests read with `errors` and fail on the
/// first one, so that no such line ships.
struct LexiconReader {
  var lexicon: LexiconBuilder
  var folded: FoldedText
  private(set) var errors: [TableError] = []
  var verbs = VerbStore()

  /// The tables, in the order of their text.
  enum Table: Int, CaseIterable {
    case functionWord, preposition, invariable, verb, adjective
    case nounAF, nounGL, nounMR, nounSZ
    case state, place, organisation, firstName, surname, semantic

    var text: StaticString {
      switch self {
      case .functionWord: FunctionWordTable.text
      case .preposition: PrepositionTable.text
      case .invariable: InvariableTable.text
      case .verb: VerbTable.text
      case .adjective: AdjectiveTable.text
      case .nounAF: NounTableAF.text
      case .nounGL: NounTableGL.text
      case .nounMR: NounTableMR.text
      case .nounSZ: NounTableSZ.text
      case .state: StateTable.text
      case .place: PlaceTable.text
      case .organisation: OrganisationTable.text
      case .firstName: FirstNameTable.text
      case .surname: SurnameTable.text
      case .semantic: SemanticTable.text
      }
    }

    var name: StaticString {
      switch self {
      case .functionWord: "FunctionWordTable"
      case .preposition: "PrepositionTable"
      case .invariable: "InvariableTable"
      case .verb: "VerbTable"
      case .adjective: "AdjectiveTable"
      case .nounAF: "NounTableAF"
      case .nounGL: "NounTableGL"
      case .nounMR: "NounTableMR"
      case .nounSZ: "NounTableSZ"
      case .state: "StateTable"
      case .place: "PlaceTable"
      case .organisation: "OrganisationTable"
      case .firstName: "FirstNameTable"
      case .surname: "SurnameTable"
      case .semantic: "SemanticTable"
      }
    }
  }

  static func read() -> Lexicon {
    var reader = LexiconReader { $0.text }
    reader.readAll()
    return Lexicon(reader.lexicon)
  }

  /// What is wrong with the tables; empty if nothing is.
  ///
  /// The tests put other texts in.
  static func check(text: (Table) -> StaticString = { $0.text }) -> [TableError] {
    var reader = LexiconReader(text: text)
    reader.readAll()
    if Lexicon(reader.lexicon).isFull {
      reader.errors.append(
        TableError(table: "Lexicon", line: 0, message: "more words than LexiconBuilder.capacity"))
    }
    return reader.errors
  }

  private init(text: (Table) -> StaticString) {
    let text = LexiconText(Table.allCases.map(text))
    folded = FoldedText(text)
    lexicon = LexiconBuilder(text: text)
  }

  private mutating func readAll() {
    readFunctionWords()
    readPrepositions()
    readInvariables()
    readVerbs()
    readAdjectives()
    readNouns()
    readStates()
    readNames()
    readSemantics()
    lexicon.finish()
  }

  // MARK: Reading tables

  func cursor(_ table: Table, separator: UInt8 = 0x20) -> TableCursor {
    TableCursor(table.name, lexicon.text.range(of: table.rawValue), separator: separator)
  }

  /// Notes that a line cannot be read.
  ///
  /// `message` is only built here, and `column` put behind it.
  mutating func fail(_ cursor: TableCursor, _ message: StaticString, _ column: ByteRange? = nil) {
    var text = "\(message)"
    if let column { text += " " + spelling(column) }
    errors.append(TableError(table: "\(cursor.name)", line: cursor.number, message: text))
  }

  func spelling(_ range: ByteRange) -> String { lexicon.text.string(range) }

  // MARK: Adding

  mutating func add(_ lemma: ByteRange, _ lexeme: Lexeme) -> LexemeID {
    lexicon.add(lexeme, lemma: lemma, hash: folded.hash(lemma))
  }

  /// The first lexeme with a lemma and a main class, among those that are settled.
  func lexeme(_ hash: UInt64, _ kind: WordClass) -> LexemeID {
    var id = lexicon.firstLexeme(hash)
    while id.isKnown, lexicon[id].wordClass != kind { id = lexicon.nextLexeme(id) }
    return id
  }

  /// Makes the inflected forms of an adjective or participle known.
  mutating func addInflected(_ stem: InflectedStem, _ id: LexemeID, _ flags: ReadingFlags) {
    lexicon.addStem(stem.hash(folded), id, flags)
  }
}
