// Room: Time. Hashes of the single words that productions ask for. Depends on the hash of words.

/// Hashes of single words that the productions ask for.
enum TimeHash {
  static let newspapers = WordSet(
    ["bild", "welt", "nzz", "heute", "express", "kurier", "sport", "frankfurter"]
      .map(FoldedHash.of))
  static let der = FoldedHash.of("der")
  static let lange = FoldedHash.of("lange")
  static let langen = FoldedHash.of("langen")
  static let pages = FoldedHash.of("s")
  static let morgen = FoldedHash.of("morgen")
  static let early = FoldedHash.of("früh")
  static let oder = FoldedHash.of("oder")
  static let zu = FoldedHash.of("zu")
  static let am = FoldedHash.of("am")
  static let zum = FoldedHash.of("zum")
  static let auf = FoldedHash.of("auf")
  static let ab = FoldedHash.of("ab")
  static let im = FoldedHash.of("im")
  static let alle = FoldedHash.of("alle")
  static let des = FoldedHash.of("des")
  static let vom = FoldedHash.of("vom")
}
