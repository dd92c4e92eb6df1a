// Room: Lexicon. The forms of a verb from its paradigm (Duden, Die Grammatik, 9th ed., Das Verb).

/// What a line of the verb table says about the forms of a simple verb.
struct VerbParadigm {
  var infinitive: ContiguousArray<UInt8>
  /// Third person singular present, preterite and participle of an irregular verb.
  var irregular: (ContiguousArray<UInt8>, ContiguousArray<UInt8>, ContiguousArray<UInt8>)?
  var subjunctive2: ContiguousArray<UInt8>?
  /// All six present forms, where none follows a rule.
  var present: [ContiguousArray<UInt8>] = []
  var subjunctive1: [ContiguousArray<UInt8>] = []
  /// The participle has no "ge-".
  var withoutGe = false
}

/// Generates the forms of verbs.
enum VerbInflection {
  typealias Bytes = ContiguousArray<UInt8>

  /// Calls `emit` with every form, its class, persons and moods.
  ///
  /// `prefix` is put before every form: the separable particle or the inseparable prefix. With
  /// `separable`, participles put "ge" behind the prefix, and the infinitive has a form with "zu".
  static func forms(
    of paradigm: VerbParadigm, prefix: Bytes = [], separable: Bool = false,
    emit: (Bytes, WordClass, PersonSet, MoodSet) -> Void
  ) {
    func give(_ form: Bytes, _ kind: WordClass, _ persons: PersonSet = [], _ moods: MoodSet = []) {
      emit(prefix + form, kind, persons, moods)
    }
    let infinitive = paradigm.infinitive
    let stem = stem(of: infinitive)
    give(infinitive, .infinitive)
    if separable { give(Bytes("zu".utf8) + infinitive, .zuInfinitive) }
    give(infinitive + Bytes("d".utf8), .presentParticiple)

    present(paradigm, stem, give)
    subjunctive1(paradigm, stem, give)
    if let (_, preterite, participle) = paradigm.irregular {
      irregularPast(paradigm, preterite, give)
      let kept = prefix.isEmpty || separable || !startsWithGe(participle, stem)
      give(kept || paradigm.withoutGe ? participle : Bytes(participle.dropFirst(2)), .participle)
    } else {
      let past = stem + (needsE(stem) ? Bytes("et".utf8) : Bytes("t".utf8))
      let e = Bytes("e".utf8)
      give(past + e, .finite, [.first, .third], .preterite)
      give(past + Bytes("est".utf8), .finite, .second, .preterite)
      give(past + Bytes("en".utf8), .finite, .pluralForms, .preterite)
      give(past + Bytes("et".utf8), .finite, .secondPlural, .preterite)
      let ge = paradigm.withoutGe || (!prefix.isEmpty && !separable) ? [] : Bytes("ge".utf8)
      give(ge + past, .participle)
    }
  }

  private static func present(
    _ paradigm: VerbParadigm, _ stem: Bytes,
    _ give: (Bytes, WordClass, PersonSet, MoodSet) -> Void
  ) {
    if paradigm.present.count == 6 {
      let persons: [PersonSet] = [
        .first, .second, .third, .firstPlural, .secondPlural, .thirdPlural,
      ]
      for (form, person) in zip(paradigm.present, persons) {
        give(form, .finite, person, .present)
      }
      return
    }
    let infinitive = paradigm.infinitive
    give(stem + Bytes("e".utf8), .finite, .first, .present)
    if ends(stem, "el") || ends(stem, "er") {
      // "ich handle", "ich ändre".
      var short = Bytes(stem.dropLast(2))
      short.append(stem[stem.count - 1])
      give(short + Bytes("e".utf8), .finite, .first, .present)
    }
    give(infinitive, .finite, .pluralForms, .present)
    let e: Bytes = needsE(stem) ? Bytes("e".utf8) : []
    give(stem + e + Bytes("t".utf8), .finite, .secondPlural, [.present, .imperative])
    give(stem, .finite, .second, .imperative)
    give(stem + Bytes("e".utf8), .finite, .second, .imperative)
    if let (third, _, _) = paradigm.irregular {
      give(third, .finite, .third, .present)
      if third.last == 0x74 {
        let second = Bytes(third.dropLast())
        give(second + Bytes(endsInSibilant(second) ? "t".utf8 : "st".utf8), .finite, .second, .present)
        if second != stem, !endsWithUmlautChange(second, stem) {
          give(second, .finite, .second, .imperative)
        }
      }
    } else {
      give(stem + e + Bytes("t".utf8), .finite, .third, .present)
      give(
        stem + e + Bytes(endsInSibilant(stem) && e.isEmpty ? "t".utf8 : "st".utf8), .finite, .second,
        .present)
    }
  }

  private static func subjunctive1(
    _ paradigm: VerbParadigm, _ stem: Bytes,
    _ give: (Bytes, WordClass, PersonSet, MoodSet) -> Void
  ) {
    if paradigm.subjunctive1.count == 6 {
      let persons: [PersonSet] = [
        .first, .second, .third, .firstPlural, .secondPlural, .thirdPlural,
      ]
      for (form, person) in zip(paradigm.subjunctive1, persons) {
        give(form, .finite, person, .subjunctive1)
      }
      return
    }
    let first: PersonSet = paradigm.present.isEmpty ? [] : .first
    give(stem + Bytes("e".utf8), .finite, [.third, first], .subjunctive1)
    if !needsE(stem) {
      // "du sagest, ihr saget"; where -e- is part of the indicative, too, nothing tells them apart.
      give(stem + Bytes("est".utf8), .finite, .second, .subjunctive1)
      give(stem + Bytes("et".utf8), .finite, .secondPlural, .subjunctive1)
    }
    if ends(stem, "el") {
      var short = Bytes(stem.dropLast(2))
      short.append(stem[stem.count - 1])
      give(short + Bytes("e".utf8), .finite, .third, .subjunctive1)
    }
  }

  private static func irregularPast(
    _ paradigm: VerbParadigm, _ preterite: Bytes,
    _ give: (Bytes, WordClass, PersonSet, MoodSet) -> Void
  ) {
    let isMixed = preterite.last == 0x65
    give(preterite, .finite, [.first, .third], .preterite)
    let base = isMixed ? Bytes(preterite.dropLast()) : preterite
    give(base + Bytes(isMixed ? "est".utf8 : "st".utf8), .finite, .second, .preterite)
    let subjunctive = paradigm.subjunctive2 ?? (umlauted(base) + Bytes("e".utf8))
    let subjunctiveBase = Bytes(subjunctive.dropLast())
    let same = subjunctiveBase == base
    give(
      base + Bytes("en".utf8), .finite, .pluralForms,
      same ? [.preterite, .subjunctive2] : .preterite)
    give(base + Bytes(isMixed ? "et".utf8 : "t".utf8), .finite, .secondPlural, .preterite)
    if same, isMixed {
      give(subjunctive, .finite, [.first, .third], [.preterite, .subjunctive2])
      return
    }
    give(subjunctive, .finite, [.first, .third], .subjunctive2)
    give(subjunctiveBase + Bytes("est".utf8), .finite, .second, .subjunctive2)
    give(subjunctiveBase + Bytes("et".utf8), .finite, .secondPlural, .subjunctive2)
    if !same { give(subjunctiveBase + Bytes("en".utf8), .finite, .pluralForms, .subjunctive2) }
  }

  // MARK: Sounds

  /// "sagen" to "sag", "handeln" to "handel", "tun" to "tu".
  static func stem(of infinitive: Bytes) -> Bytes {
    if ends(infinitive, "en") { return Bytes(infinitive.dropLast(2)) }
    return Bytes(infinitive.dropLast())
  }

  /// Whether an -e- stands between stem and -t, -st ("arbeitet", "rechnet", "öffnet").
  static func needsE(_ stem: Bytes) -> Bool {
    guard let last = stem.last, stem.count > 1 else { return false }
    if last == 0x64 || last == 0x74 { return true }
    guard last == 0x6D || last == 0x6E else { return false }
    let before = stem[stem.count - 2]
    switch before {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x6C, 0x72, 0x6D, 0x6E: return false
    case 0x68:
      // "wohnen" has a long vowel, "zeichnen" a consonant before the n.
      return stem.count > 2 && stem[stem.count - 3] == 0x63
    default: return before < 0x80
    }
  }

  private static func endsInSibilant(_ stem: Bytes) -> Bool {
    switch stem.last {
    case 0x73, 0x7A, 0x78: true
    default: ends(stem, "ß")
    }
  }

  private static func endsWithUmlautChange(_ second: Bytes, _ stem: Bytes) -> Bool {
    // "fährst" has no imperative "fähr"; "wirfst" has "wirf".
    second.contains(0xC3) && !stem.contains(0xC3)
  }

  private static func startsWithGe(_ participle: Bytes, _ stem: Bytes) -> Bool {
    participle.starts(with: "ge".utf8) && !stem.starts(with: "ge".utf8) || participle.starts(with: "gege".utf8)
  }

  /// The last a, o or u of a stem with its umlaut ("kam" to "käm").
  private static func umlauted(_ stem: Bytes) -> Bytes {
    var result = stem
    for index in stem.indices.reversed() {
      let second: UInt8
      switch stem[index] {
      case 0x61: second = 0xA4
      case 0x6F: second = 0xB6
      case 0x75: second = 0xBC
      case 0x65, 0x69: return result
      default: continue
      }
      if index > 0, second == 0xBC, stem[index - 1] == 0x61 { continue }
      result[index] = 0xC3
      result.insert(second, at: index + 1)
      return result
    }
    return result
  }

  static func ends(_ bytes: Bytes, _ suffix: String) -> Bool {
    bytes.count >= suffix.utf8.count && bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
