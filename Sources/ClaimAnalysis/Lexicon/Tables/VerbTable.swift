// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Verbs with their paradigm and valency.
enum VerbTable {
  static let text: StaticString = #"""
    sagen w akk dass say
    """#
}
