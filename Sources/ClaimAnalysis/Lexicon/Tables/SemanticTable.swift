// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Semantic classes: `class: word word`.
enum SemanticTable {
  static let text: StaticString = #"""
    sourceNoun: Angabe
    """#
}
