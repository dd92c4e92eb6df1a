// Room: Lexicon. Sound rules of the conjugation. May enter: FoldedText.

extension VerbInflection {
  /// "sagen" to "sag", "handeln" to "handel", "tun" to "tu".
  static func stem(of infinitive: ByteRange, _ text: FoldedText) -> ByteRange {
    let cut = text.ends(infinitive, 0x65, 0x6E) ? 2 : 1
    return ByteRange(lower: infinitive.lower, upper: max(infinitive.lower, infinitive.upper - cut))
  }

  /// "handel" to "handl" ("ich handle"), "änder" to "ändr"; `nil` for other stems.
  static func shortStem(_ stem: ByteRange, _ text: FoldedText) -> ByteRange? {
    guard text.ends(stem, 0x65, 0x6C) || text.ends(stem, 0x65, 0x72) else { return nil }
    return text.append(ByteRange(lower: stem.lower, upper: stem.upper - 2), last: text.last(stem))
  }

  /// Whether an -e- stands between stem and -t, -st ("arbeitet", "rechnet", "öffnet").
  static func needsE(_ stem: ByteRange, _ text: FoldedText) -> Bool {
    guard stem.count > 1 else { return false }
    let last = text.last(stem)
    if last == 0x64 || last == 0x74 { return true }
    guard last == 0x6D || last == 0x6E else { return false }
    let before = text.bytes[stem.upper - 2]
    switch before {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x6C, 0x72, 0x6D, 0x6E: return false
    case 0x68:
      // "wohnen" has a long vowel, "zeichnen" a consonant before the n.
      return stem.count > 2 && text.bytes[stem.upper - 3] == 0x63
    default: return before < 0x80
    }
  }

  /// "du reist, du sitzt": the -s- of the ending falls out.
  static func endsInSibilant(_ stem: ByteRange, _ text: FoldedText) -> Bool {
    switch text.last(stem) {
    case 0x73, 0x7A, 0x78: true
    default: false
    }
  }

  /// "fährst" has no imperative "fähr"; "wirfst" has "wirf".
  static func hasNewUmlaut(_ second: ByteRange, _ stem: ByteRange, _ text: FoldedText) -> Bool {
    text.contains(0xC3, second) && !text.contains(0xC3, stem)
  }

  /// Whether the "ge-" of a participle is not that of the stem ("gesagt", "gegangen"; "gewonnen" of
  /// "gewinnen" is): then it goes on as the stem does.
  static func startsWithGe(_ participle: ByteRange, _ stem: ByteRange, _ text: FoldedText) -> Bool {
    guard text.starts(participle, 0x67, 0x65) else { return false }
    if !text.starts(stem, 0x67, 0x65) { return true }
    guard participle.upper - participle.lower > 2, stem.upper - stem.lower > 2 else { return true }
    return text.bytes[participle.lower + 2] != text.bytes[stem.lower + 2]
  }

  /// The last a, o or u of a stem with its umlaut ("kam" to "käm").
  static func umlauted(_ stem: ByteRange, _ text: FoldedText) -> ByteRange {
    for index in (stem.lower..<stem.upper).reversed() {
      let second: UInt8
      switch text.bytes[index] {
      case 0x61: second = 0xA4
      case 0x6F: second = 0xB6
      case 0x75: second = 0xBC
      case 0x65, 0x69: return stem
      default: continue
      }
      // "lauf": the umlaut of "au" is "äu".
      if index > stem.lower, second == 0xBC, text.bytes[index - 1] == 0x61 { continue }
      return text.replace(stem, at: index, with: second)
    }
    return stem
  }

  /// A paradigm with the inseparable prefix in every form, for verbs such as "vor|bereiten".
  static func prefixed(
    _ paradigm: VerbParadigm, _ prefix: ByteRange, _ text: FoldedText
  ) -> VerbParadigm {
    var result = paradigm
    result.infinitive = text.append(prefix, paradigm.infinitive)
    if let (third, preterite, participle) = paradigm.irregular {
      let stem = stem(of: paradigm.infinitive, text)
      var bare = participle
      if !paradigm.withoutGe, startsWithGe(participle, stem, text) { bare.lower += 2 }
      result.irregular = (
        text.append(prefix, third), text.append(prefix, preterite), text.append(prefix, bare)
      )
    }
    result.subjunctive2 = paradigm.subjunctive2.map { text.append(prefix, $0) }
    result.present = paradigm.present.map { list($0, prefix, text) }
    result.subjunctive1 = paradigm.subjunctive1.map { list($0, prefix, text) }
    result.withoutGe = true
    return result
  }

  private static func list(
    _ forms: ByteRange, _ prefix: ByteRange, _ text: FoldedText
  ) -> ByteRange {
    let start = text.bytes.count
    for form in TableCursor.parts(forms, 0x2C, text.bytes) {
      _ = text.append(prefix, form, last: 0x2C)
    }
    return ByteRange(lower: start, upper: text.bytes.count - 1)
  }
}
