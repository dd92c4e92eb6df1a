// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Adjectives with irregular degrees and flags.
enum AdjectiveTable {
  static let text: StaticString = #"""
    groß größer größt
    """#
}
