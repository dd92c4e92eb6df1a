// Room: Lexicon. The forms of nouns and adjectives (Duden, Die Grammatik, 9th ed.).

/// Generates the forms of nouns.
enum NounInflection {
  typealias Bytes = ContiguousArray<UInt8>

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

  /// Calls `emit` with every form and its cases. `lemma` and `plural` are folded.
  static func forms(
    lemma: Bytes, pattern: Pattern, plural: Bytes?, emit: (Bytes, Agreement) -> Void
  ) {
    switch pattern {
    case .feminine:
      emit(lemma, .feminine)
    case .masculine, .neuter:
      let slot: Agreement = pattern == .masculine ? .masculine : .neuter
      emit(lemma, slot.intersection([.nominative, .dative, .accusative]))
      for ending in genitiveEndings(lemma) {
        emit(lemma + ending, slot.intersection(.genitive))
      }
      if canTakeDativeE(lemma) {
        emit(lemma + Bytes("e".utf8), slot.intersection(.dative))
      }
    case .weakMasculine:
      emit(lemma, Agreement.masculine.intersection(.nominative))
      let oblique = lemma.last == 0x65 ? lemma + Bytes("n".utf8) : lemma + Bytes("en".utf8)
      let rest: Agreement = [.genitive, .dative, .accusative]
      emit(oblique, Agreement.masculine.intersection(rest))
      if lemma.last != 0x65, lemma.last == 0x72 || lemma.last == 0x6E {
        emit(lemma + Bytes("n".utf8), Agreement.masculine.intersection(rest))
      }
      emit(oblique + Bytes("s".utf8), Agreement.masculine.intersection(.genitive))
    case .adjectival:
      let stem = lemma.last == 0x65 ? Bytes(lemma.dropLast()) : lemma
      AdjectiveInflection.forms(stem: stem) { form, ending in
        if ending != .none { emit(form, ending.any) }
      }
      return
    case .pluralOnly:
      emitPlural(lemma, emit)
      return
    }
    if let plural { emitPlural(plural, emit) }
  }

  private static func emitPlural(_ plural: Bytes, _ emit: (Bytes, Agreement) -> Void) {
    let takesN = plural.last != 0x6E && plural.last != 0x73
      && (plural.last == 0x65 || VerbInflection.ends(plural, "er") || VerbInflection.ends(plural, "el"))
    if takesN {
      emit(plural, Agreement.plural.intersection([.nominative, .genitive, .accusative]))
      emit(plural + Bytes("n".utf8), Agreement.plural.intersection(.dative))
    } else {
      emit(plural, .plural)
    }
  }

  private static func genitiveEndings(_ lemma: Bytes) -> [Bytes] {
    let s = Bytes("s".utf8)
    let es = Bytes("es".utf8)
    switch lemma.last {
    case 0x73: return VerbInflection.ends(lemma, "nis") ? [Bytes("ses".utf8), []] : [es, Bytes("ses".utf8), []]
    case 0x78, 0x7A: return [es, []]
    case 0x65: return [s]
    default: return [s, es]
    }
  }

  private static func canTakeDativeE(_ lemma: Bytes) -> Bool {
    guard lemma.count <= 6, let last = lemma.last else { return false }
    switch last {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x72, 0x6C: return false
    default: return last < 0x80
    }
  }
}

/// Generates the forms of adjectives.
enum AdjectiveInflection {
  typealias Bytes = ContiguousArray<UInt8>

  private static let endings: [(AdjectiveEnding, Bytes)] = [
    (.e, Bytes("e".utf8)), (.en, Bytes("en".utf8)), (.er, Bytes("er".utf8)),
    (.es, Bytes("es".utf8)), (.em, Bytes("em".utf8)),
  ]

  /// Calls `emit` with the bare form and the five inflected ones.
  static func forms(stem: Bytes, emit: (Bytes, AdjectiveEnding) -> Void) {
    emit(stem, .none)
    let base = inflectedStem(stem)
    for (ending, bytes) in endings {
      emit(base.last == 0x65 ? base + Bytes(bytes.dropFirst()) : base + bytes, ending)
    }
  }

  /// Calls `emit` for positive, comparative and superlative.
  static func allForms(
    lemma: Bytes, comparative: Bytes?, superlative: Bytes?,
    emit: (Bytes, AdjectiveEnding, ReadingFlags) -> Void
  ) {
    forms(stem: lemma) { emit($0, $1, $1 == .none ? .bare : []) }
    let er = comparative ?? comparativeStem(lemma)
    forms(stem: er) { form, ending in
      emit(form, ending, ending == .none ? [.bare, .comparative] : .comparative)
    }
    let st = superlative ?? superlativeStem(lemma)
    forms(stem: st) { form, ending in
      if ending != .none { emit(form, ending, .superlative) }
    }
  }

  private static func comparativeStem(_ lemma: Bytes) -> Bytes {
    let base = inflectedStem(lemma)
    return base.last == 0x65 ? base + Bytes("r".utf8) : base + Bytes("er".utf8)
  }

  private static func superlativeStem(_ lemma: Bytes) -> Bytes {
    switch lemma.last {
    case 0x64, 0x74, 0x73, 0x7A, 0x78: return lemma + Bytes("est".utf8)
    case 0x65: return lemma + Bytes("st".utf8)
    default: return lemma + Bytes("st".utf8)
    }
  }

  /// "dunkel" to "dunkl", "teuer" to "teur", "hoch" to "hoh"; others stay.
  static func inflectedStem(_ stem: Bytes) -> Bytes {
    if VerbInflection.ends(stem, "el"), stem.count > 3 {
      var short = Bytes(stem.dropLast(2))
      short.append(0x6C)
      return short
    }
    if VerbInflection.ends(stem, "auer") || VerbInflection.ends(stem, "euer") {
      var short = Bytes(stem.dropLast(2))
      short.append(0x72)
      return short
    }
    if stem.elementsEqual("hoch".utf8) { return Bytes("hoh".utf8) }
    return stem
  }
}
