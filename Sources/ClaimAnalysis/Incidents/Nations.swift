// Room: Incidents. States with their adjectives, people and capitals: "Kreml", "russisch" and "Moskau"
// speak of one. May enter: the lexicon.

/// Which state a word speaks of; read from the table of states of the lexicon.
struct Nations: Sendable {
  /// For each lexeme of a name, adjective, inhabitant or capital its state.
  private var nationOf: [UInt32: Int] = [:]
  /// The names of each state, the usual one first.
  private(set) var names: [[String]] = []

  static let shared = Nations(StateTable.text, .shared)

  init(_ table: StaticString, _ lexicon: Lexicon) {
    var known: [String: Int] = [:]
    TableReader(table).forEachRecordText { _, fields in
      guard fields.count >= 6 else { return }
      let others = fields.count > 6 ? Self.parts(fields[6], ";") : []
      let nation =
        known[fields[0]] ?? known[fields[2]] ?? others.lazy.compactMap { known[$0] }.first
        ?? names.count
      if nation == names.count { names.append([]) }
      let people = Self.parts(fields[3], ",") + [fields[4]]
      for word in [fields[0], fields[2]] + others where known[word] == nil { known[word] = nation }
      for word in [fields[0], fields[2], fields[5]] + people + others {
        for lexeme in lexicon.lexemes(lemma: word) where nationOf[lexeme.raw] == nil {
          nationOf[lexeme.raw] = nation
        }
      }
      names[nation].append(fields[0])
    }
    for nation in names.indices { names[nation].sort { $0.count < $1.count } }
  }

  /// The parts of a field, without the blanks around them.
  private static func parts(_ field: String, _ separator: Unicode.Scalar) -> [String] {
    field.parts(by: separator).map { part in
      let end = part.utf8.reversed().prefix { $0 == 0x20 }.count
      return String(Substring(part.utf8.drop { $0 == 0x20 }.dropLast(end)))
    }
  }

  /// The state that a word names or belongs to.
  func nation(_ lexeme: LexemeID) -> Int? { lexeme.isKnown ? nationOf[lexeme.raw] : nil }
}

extension ClauseIndex {
  /// The state that one word of a phrase speaks of: "russische Botschaft", "US-Regierung", "Kreml".
  func nation(of phrase: Int) -> Int? {
    let resolved = referent(phrase)
    guard resolved >= 0 else { return nil }
    for token in syntax.phrases[resolved].tokens {
      if let nation = nation(ofToken: token) { return nation }
    }
    return nil
  }

  /// The state of a word, or of what stands before the hyphen in it.
  func nation(ofToken token: Int) -> Int? {
    let word = syntax.word(token)
    if let nation = Nations.shared.nation(word.lexeme) { return nation }
    let shape = syntax.tokens[token].shape
    guard shape.contains(.hasHyphen), let part = firstPart(of: token) else {
      return syntax.lexeme(token).classes.contains(.spokesperson) && syntax.tokens[token].isCapital
        ? nation(beginning: token) : nil
    }
    return Nations.shared.nation(
      syntax.lexicon.firstLexeme(FoldedHash.of(syntax.source.string(part))))
  }

  /// Of "Kremlsprecher" the state of "Kreml".
  private func nation(beginning token: Int) -> Int? {
    let range = syntax.tokens[token].range
    guard range.count > 10 else { return nil }
    for end in stride(from: range.upper - 7, to: range.lower + 4, by: -1) {
      let hash = FoldedHash.of(syntax.source.bytes, ByteRange(lower: range.lower, upper: end))
      if let nation = Nations.shared.nation(syntax.lexicon.firstLexeme(hash)) { return nation }
    }
    return nil
  }

  /// The bytes before the first hyphen of a word.
  func firstPart(of token: Int) -> ByteRange? {
    let range = syntax.tokens[token]
    let bytes = syntax.source.bytes
    guard let hyphen = (Int(range.start)..<Int(range.end)).first(where: { bytes[$0] == 0x2D }),
      hyphen > Int(range.start)
    else { return nil }
    return ByteRange(lower: Int(range.start), upper: hyphen)
  }

  /// Whether two phrases speak of one state: "Russland" and "der Kreml".
  func sharesNation(_ one: Int, _ other: Int) -> Bool {
    guard let left = nation(of: one), let right = nation(of: other) else { return false }
    return left == right
  }
}
