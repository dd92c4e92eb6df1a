// Room: Lexicon. The semantic classes that rules speak of. The words of each class stand in
// Tables/SemanticTable.swift; a name here without a line there fails a test.

/// What a word means to the later rooms.
enum SemanticClass: UInt8, Sendable, CaseIterable {
  /// "Angabe, Ansicht, Aussage, Bericht": nouns that make "nach … von X" a source.
  case sourceNoun
  /// "Sprecher, Vertreter": people who speak for somebody.
  case spokesperson
}
