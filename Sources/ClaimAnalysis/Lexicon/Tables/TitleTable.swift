// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Titles, offices and ranks that stand before a name, with their gender.
enum TitleTable {
  static let text: StaticString = #"""
    Präsident | m
    """#
}
