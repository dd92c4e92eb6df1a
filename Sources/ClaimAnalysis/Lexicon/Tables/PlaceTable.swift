// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Places: `NAME | kind`.
enum PlaceTable {
  static let text: StaticString = #"""
    Testland | n | - | - | - | -
    """#
}
