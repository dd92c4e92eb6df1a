// Room: Lexicon. Small sets of lexemes. Depends on WordSet.

extension WordSet {
  /// The lexemes that are known.
  init(_ lexemes: [LexemeID]) { self.init(lexemes.filter(\.isKnown).map(Self.hash)) }

  /// The numbers of lexemes; 0 stands for none.
  init(lexemes: [UInt32]) { self.init(lexemes.map { LexemeID(raw: $0) }) }

  @inline(__always)
  func contains(_ lexeme: LexemeID) -> Bool { contains(Self.hash(lexeme)) }

  @inline(__always)
  func contains(_ lexeme: UInt32) -> Bool { contains(LexemeID(raw: lexeme)) }

  @inline(__always)
  static func hash(_ lexeme: LexemeID) -> UInt64 {
    UInt64(lexeme.raw) &* 0x9E37_79B9_7F4A_7C15
  }
}
