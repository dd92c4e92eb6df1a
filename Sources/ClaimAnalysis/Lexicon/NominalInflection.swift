// Room: Lexicon. The forms of nouns and adjectives (Duden, Die Grammatik, 9th ed.), as hashes. May
// enter: FoldedText.

/// Generates the forms of nouns.
enum NounInflection {
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

  /// A form of a noun: its hash and its cases.
  struct Form {
    var hash: UInt64
    var agreement: Agreement
  }

  /// Puts every form into a list that is used again.
  static func forms(
    lemma: ByteRange, pattern: Pattern, plural: ByteRange?, _ text: FoldedText,
    into forms: inout ContiguousArray<Form>
  ) {
    forms.removeAll(keepingCapacity: true)
    switch pattern {
    case .feminine:
      forms.append(Form(hash: text.hash(lemma), agreement: .feminine))
    case .masculine, .neuter:
      let slot: Agreement = pattern == .masculine ? .masculine : .neuter
      let hashes = NounHashes(lemma, text)
      forms.append(
        Form(hash: hashes.bare, agreement: slot.intersection([.nominative, .dative, .accusative])))
      let genitive = slot.intersection(.genitive)
      let endings = Genitive(lemma, text)
      if endings.contains(.s) { forms.append(Form(hash: hashes.s, agreement: genitive)) }
      if endings.contains(.es) { forms.append(Form(hash: hashes.es, agreement: genitive)) }
      if endings.contains(.ses) {
        forms.append(Form(hash: text.hash(lemma, EndingHash.ses), agreement: genitive))
      }
      if endings.contains(.none) { forms.append(Form(hash: hashes.bare, agreement: genitive)) }
      if canTakeDativeE(lemma, text) {
        forms.append(Form(hash: hashes.e, agreement: slot.intersection(.dative)))
      }
    case .weakMasculine:
      let last = text.last(lemma)
      let rest = Agreement.masculine.intersection([.genitive, .dative, .accusative])
      forms.append(
        Form(hash: text.hash(lemma), agreement: Agreement.masculine.intersection(.nominative)))
      forms.append(
        Form(hash: text.hash(lemma, last == 0x65 ? EndingHash.n : EndingHash.en), agreement: rest))
      if last == 0x72 || last == 0x6E {
        forms.append(Form(hash: text.hash(lemma, EndingHash.n), agreement: rest))
      }
      forms.append(
        Form(
          hash: text.hash(lemma, last == 0x65 ? EndingHash.ns : EndingHash.ens),
          agreement: Agreement.masculine.intersection(.genitive)))
    case .adjectival:
      let stem = AdjectiveInflection.trimmed(lemma, text)
      text.inflected(stem).forEach { forms.append(Form(hash: $0, agreement: $1.any)) }
      return
    case .pluralOnly:
      addPlural(lemma, text, &forms)
      return
    }
    if let plural { addPlural(plural, text, &forms) }
  }

  @inline(__always)
  private static func addPlural(
    _ plural: ByteRange, _ text: FoldedText, _ forms: inout ContiguousArray<Form>
  ) {
    if text.last(plural) == 0x65 || text.ends(plural, 0x65, 0x72) || text.ends(plural, 0x65, 0x6C) {
      forms.append(
        Form(
          hash: text.hash(plural),
          agreement: Agreement.plural.intersection([.nominative, .genitive, .accusative])))
      forms.append(
        Form(
          hash: text.hash(plural, EndingHash.n), agreement: Agreement.plural.intersection(.dative)))
    } else {
      forms.append(Form(hash: text.hash(plural), agreement: .plural))
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
      var index = lemma.upper
      while index > lemma.lower {
        index -= 1
        let byte = text.bytes[index]
        bare = FoldedHash.step(bare, byte)
        s = FoldedHash.step(s, byte)
        es = FoldedHash.step(es, byte)
        e = FoldedHash.step(e, byte)
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

  private static func canTakeDativeE(_ lemma: ByteRange, _ text: FoldedText) -> Bool {
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
  static func stem(_ lemma: ByteRange, _ text: inout FoldedText) -> ByteRange {
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
  static func determiner(_ stem: ByteRange, _ text: inout FoldedText) -> ByteRange {
    text.hash(stem) == euer ? Self.stem(stem, &text) : stem
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
