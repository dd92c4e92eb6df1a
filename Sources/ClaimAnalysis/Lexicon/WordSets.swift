// Room: Lexicon. Sets of words by name, for rules that speak of a few words. Tables enter.

/// Sets of words that rules ask for by name, read from a table.
///
/// A line is `NAME | FORM | words`. FORM is `form` for words as they stand in any case, `adjective` for
/// all endings of adjectives, or `noun`, `verb`, `preposition`, `name` for all forms of a lemma.
struct WordSets {
  private var members: [String: [UInt64]] = [:]

  init(_ table: StaticString, _ lexicon: Lexicon) {
    TableReader(table).forEachRecordText { number, fields in
      guard fields.count == 3, members[fields[0]] == nil else {
        preconditionFailure(
          "table of word sets, line \(number): NAME | FORM | words, each name once")
      }
      let words = fields[2].parts(by: " ")
      switch fields[1] {
      case "form": members[fields[0]] = words.map(FoldedHash.of)
      case "adjective":
        members[fields[0]] = words.flatMap { stem in
          ["", "e", "er", "en", "em", "es"].map { FoldedHash.of(stem + $0) }
        }
      default:
        guard let kind = Self.kinds[fields[1]] else {
          preconditionFailure("table of word sets, line \(number): no form \(fields[1])")
        }
        members[fields[0]] = words.flatMap { lexicon.lexemes(lemma: $0) }
          .filter { !lexicon[$0].wordClass.isDisjoint(with: kind) }.map(WordSet.hash)
      }
    }
  }

  private static let kinds: [String: WordClass] = [
    "noun": .noun, "name": [.noun, .name], "verb": .infinitive,
    "preposition": [.preposition, .postposition],
  ]

  /// The words of one set, or of several; a name that the table lacks is an error in this program.
  subscript(_ names: String...) -> WordSet {
    WordSet(
      names.flatMap { name -> [UInt64] in
        guard let words = members[name] else {
          preconditionFailure("table of word sets: there is no set \(name)")
        }
        return words
      })
  }
}
