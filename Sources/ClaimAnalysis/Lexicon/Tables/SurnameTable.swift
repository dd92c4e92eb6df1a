// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Surnames that are known to be such.
enum SurnameTable {
  static let text: StaticString = #"""
    Müller
    """#
}
