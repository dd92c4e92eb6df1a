// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// The tables of nouns, by their first letter.
enum NounTables {
  static let all: [StaticString] = [
    NounTableAF.text, NounTableGL.text, NounTableMR.text, NounTableSZ.text,
  ]
}
