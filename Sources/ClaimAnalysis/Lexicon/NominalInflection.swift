// Room: Lexicon. The forms of nouns and adjectives (Duden, Die Grammatik, 9th ed.), as hashes. May
// enter: FoldedText.

/// Generates the forms of a noun, and enters them.
struct NounInflection {
  /// How a noun declines.
  enum Pattern: Sendable {
    case masculine, feminine, neuter
    /// "der Student, des Studenten".
    case weakMasculine
    /// "der Beamte, ein Beamter".
    case adjectival
    /// "die Leute".
    case pluralOnly
  }

  static func gender(_ pattern: Pattern) -> Agreement {
    switch pattern {
    case .masculine, .weakMasculine: .masculine
    case .feminine: .feminine
    case .neuter: .neuter
    case .adjectival: [.masculine, .feminine, .plural]
    case .pluralOnly: .plural
    }
  }

  private let noun: LexemeID
  private let text: FoldedText

  init(_ noun: LexemeID, _ text: FoldedText) {
    self.noun = noun
    self.text = text
  }

  @inline(__always)
  private func give(_ hash: UInt64, _ agreement: Agreement, _ lexicon: inout LexiconBuilder) {
    lexicon.addForm(hash, Reading(noun, .noun, agreement: agreement))
  }

  /// Enters all forms of the noun.
  func enter(
    _ lemma: ByteRange, _ pattern: Pattern, plural: ByteRange?, into lexicon: inout LexiconBuilder
  ) {
    switch pattern {
    case .feminine: give(text.hash(lemma), .feminine, &lexicon)
    case .masculine: strong(lemma, .masculine, &lexicon)
    case .neuter: strong(lemma, .neuter, &lexicon)
    case .weakMasculine: weak(lemma, &lexicon)
    case .adjectival:
      text.inflected(AdjectiveInflection.trimmed(lemma, text)).forEach {
        give($0, $1.any, &lexicon)
      }
      return
    case .pluralOnly: return self.plural(lemma, &lexicon)
    }
    if let plural { self.plural(plural, &lexicon) }
  }

  private func strong(
    _ lemma: ByteRange, _ slot: Agreement, _ lexicon: inout LexiconBuilder
  ) {
    let hashes = NounHashes(lemma, text)
    give(hashes.bare, slot.intersection([.nominative, .dative, .accusative]), &lexicon)
    let genitive = slot.intersection(.genitive)
    let endings = Genitive(lemma, text)
    if endings.contains(.s) { give(hashes.s, genitive, &lexicon) }
    if endings.contains(.es) { give(hashes.es, genitive, &lexicon) }
    if endings.contains(.ses) { give(text.hash(lemma, EndingHash.ses), genitive, &lexicon) }
    if endings.contains(.none) { give(hashes.bare, genitive, &lexicon) }
    if canTakeDativeE(lemma) { give(hashes.e, slot.intersection(.dative), &lexicon) }
  }

  private func weak(_ lemma: ByteRange, _ lexicon: inout LexiconBuilder) {
    let last = text.last(lemma)
    let rest = Agreement.masculine.intersection([.genitive, .dative, .accusative])
    give(text.hash(lemma), Agreement.masculine.intersection(.nominative), &lexicon)
    give(text.hash(lemma, last == 0x65 ? EndingHash.n : EndingHash.en), rest, &lexicon)
    if last == 0x72 || last == 0x6E { give(text.hash(lemma, EndingHash.n), rest, &lexicon) }
    give(
      text.hash(lemma, last == 0x65 ? EndingHash.ns : EndingHash.ens),
      Agreement.masculine.intersection(.genitive), &lexicon)
  }

  private func plural(_ plural: ByteRange, _ lexicon: inout LexiconBuilder) {
    if text.last(plural) == 0x65 || text.ends(plural, 0x65, 0x72) || text.ends(plural, 0x65, 0x6C) {
      let (bare, n) = text.hashes(plural, FoldedHash.seed, EndingHash.n)
      give(bare, Agreement.plural.intersection([.nominative, .genitive, .accusative]), &lexicon)
      give(n, Agreement.plural.intersection(.dative), &lexicon)
    } else {
      give(text.hash(plural), .plural, &lexicon)
    }
  }

  /// The hashes of a lemma and of its forms with endings, computed side by side.
  private struct NounHashes {
    var bare = FoldedHash.seed
    var s = EndingHash.s
    var es = EndingHash.es
    var e = EndingHash.e

    @inline(__always)
    init(_ lemma: ByteRange, _ text: FoldedText) {
      text.bytes.with(lemma.lower..<lemma.upper) { bytes in
        var index = bytes.count
        while index > 0 {
          index -= 1
          let byte = bytes[index]
          bare = FoldedHash.step(bare, byte)
          s = FoldedHash.step(s, byte)
          es = FoldedHash.step(es, byte)
          e = FoldedHash.step(e, byte)
        }
      }
    }
  }

  private struct Genitive: OptionSet {
    let rawValue: UInt8
    static let s = Genitive(rawValue: 1)
    static let es = Genitive(rawValue: 2)
    static let ses = Genitive(rawValue: 4)
    static let none = Genitive(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ lemma: ByteRange, _ text: FoldedText) {
      switch text.last(lemma) {
      case 0x73:
        let isNis =
          text.ends(lemma, 0x69, 0x73) && lemma.count > 2
          && text.bytes[lemma.upper - 3] == 0x6E
        self = isNis ? [.ses, .none] : [.es, .ses, .none]
      case 0x78, 0x7A: self = [.es, .none]
      case 0x65: self = .s
      default: self = [.s, .es]
      }
    }
  }

  private func canTakeDativeE(_ lemma: ByteRange) -> Bool {
    guard lemma.count <= 6 else { return false }
    let last = text.last(lemma)
    switch last {
    case 0, 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x72, 0x6C: return false
    default: return last < 0x80
    }
  }
}

/// The stems of adjectives: what stands before an ending.
enum AdjectiveInflection {
  /// The stem of the positive: "dunkel" has "dunkl", "teuer" has "teur", "hoch" has "hoh", "müde"
  /// has "müd"; others have themselves.
  static func stem(_ lemma: ByteRange, _ text: FoldedText) -> ByteRange {
    if text.ends(lemma, 0x65, 0x6C), lemma.count > 3, !keepsEl(text.hash(lemma)) {
      return text.append(ByteRange(lower: lemma.lower, upper: lemma.upper - 2), last: 0x6C)
    }
    if text.ends(lemma, 0x65, 0x72), lemma.count > 3, text.bytes[lemma.upper - 3] == 0x75 {
      let before = text.bytes[lemma.upper - 4]
      if before == 0x61 || before == 0x65 {
        return text.append(ByteRange(lower: lemma.lower, upper: lemma.upper - 2), last: 0x72)
      }
    }
    if lemma.count == 4, text.starts(lemma, 0x68, 0x6F), text.ends(lemma, 0x63, 0x68) {
      return text.append(ByteRange(lower: lemma.lower, upper: lemma.upper - 2), last: 0x68)
    }
    return trimmed(lemma, text)
  }

  /// "parallel, fidel, viel" keep their -e-, which is no weak one.
  private static func keepsEl(_ lemma: UInt64) -> Bool {
    lemma == parallel || lemma == fidel || lemma == viel
  }

  private static let parallel = FoldedHash.of("parallel")
  private static let fidel = FoldedHash.of("fidel")
  private static let viel = FoldedHash.of("viel")

  /// The stem of a determiner: "euer" has "eur".
  static func determiner(_ stem: ByteRange, _ text: FoldedText) -> ByteRange {
    text.hash(stem) == euer ? Self.stem(stem, text) : stem
  }

  private static let euer = FoldedHash.of("euer")

  /// A stem without the -e that is the same as that of an ending.
  static func trimmed(_ stem: ByteRange, _ text: FoldedText) -> ByteRange {
    let isE = text.last(stem) == 0x65
    return ByteRange(lower: stem.lower, upper: isE ? stem.upper - 1 : stem.upper)
  }

  /// Whether the superlative has "-est" beside "-st" ("neueste, neuste").
  static func hasTwoSuperlatives(_ lemma: ByteRange, _ text: FoldedText) -> Bool {
    text.ends(lemma, 0x65, 0x75) || text.ends(lemma, 0x61, 0x75)
  }

  /// What a regular superlative puts between lemma and ending: "-est" or "-st".
  static func superlative(_ lemma: ByteRange, _ text: FoldedText) -> Suffix {
    switch text.last(lemma) {
    case 0x64, 0x74, 0x73, 0x7A, 0x78: .est
    default: .st
    }
  }
}
