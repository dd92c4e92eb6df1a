// Room: Grammar. Words that no table knows, by their derivation: suffixes, prefixes, endings.
// May enter: tokens and the lexicon.

extension WordReader {
  // MARK: Derivation

  /// Nouns by their suffix ("-ung", "-heit", "-er").
  func derivedNoun() -> [Reading] {
    guard let last = form.bytes.last else { return [] }
    for suffix in Self.nounSuffixes[last]
    where form.count >= suffix.bytes.count + 3 && ends(suffix.bytes) {
      return [Reading(.none, .noun, agreement: suffix.value, flags: .guessed)]
    }
    return []
  }

  /// Whether the word, or what is left of it without its last bytes, ends in a suffix.
  private func ends(_ suffix: ContiguousArray<UInt8>, dropping cut: Int = 0) -> Bool {
    var index = form.count - cut - suffix.count
    guard index >= 0 else { return false }
    for byte in suffix {
      if form.bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  private func starts(_ prefix: ContiguousArray<UInt8>, at start: Int = 0) -> Bool {
    guard form.count >= start + prefix.count else { return false }
    for index in prefix.indices where form.bytes[start + index] != prefix[index] { return false }
    return true
  }

  private static let nounSuffixes = AffixTable<Agreement>(suffixes: [
    ("ungen", .plural), ("heiten", .plural), ("keiten", .plural), ("schaften", .plural),
    ("tionen", .plural), ("sionen", .plural), ("täten", .plural), ("enzen", .plural),
    ("anzen", .plural), ("innen", .plural), ("isten", [.plural, Agreement(rawValue: 0x1110)]),
    ("ungs", .plural),
    ("ung", .feminine), ("heit", .feminine), ("keit", .feminine), ("schaft", .feminine),
    ("tion", .feminine), ("sion", .feminine), ("tät", .feminine), ("enz", .feminine),
    ("anz", .feminine), ("erin", .feminine), ("istin", .feminine), ("ik", .feminine),
    ("ismus", .masculine), ("ist", Agreement(rawValue: 0x0001)),
    ("chen", [Agreement(rawValue: 0x4404), .plural]), ("lein", .neuter), ("ment", .neuter),
    ("tum", .neuter), ("ling", Agreement(rawValue: 0x1101)),
    ("ers", Agreement(rawValue: 0x0010)), ("ern", Agreement(rawValue: 0x0800)),
    ("er", [Agreement(rawValue: 0x1101), Agreement(rawValue: 0x8088)]),
  ])

  /// Adjectives by their suffix ("-lich", "-bar", "-haft"), with any ending.
  func adjectives(from start: Int) -> [Reading] {
    for (ending, bytes) in Self.adjectiveEndings {
      let stem = form.count - start - bytes.count
      guard stem > 3, ends(bytes) else { continue }
      let last = form.bytes[start + stem - 1]
      if Self.adjectiveSuffixes[last].contains(where: {
        stem > $0.bytes.count + 1 && ends($0.bytes, dropping: bytes.count)
      }) {
        return [
          Reading(
            .none, .adjective, agreement: ending.any,
            flags: ending == .none ? [.bare, .guessed] : .guessed, ending: ending)
        ]
      }
    }
    return []
  }

  private static let adjectiveEndings: [(AdjectiveEnding, ContiguousArray<UInt8>)] = [
    (.en, ContiguousArray("en".utf8)), (.er, ContiguousArray("er".utf8)),
    (.es, ContiguousArray("es".utf8)), (.em, ContiguousArray("em".utf8)),
    (.e, ContiguousArray("e".utf8)), (.none, []),
  ]

  private static let adjectiveSuffixes = AffixTable<Void>(
    suffixes: [
      "lich", "isch", "ig", "bar", "sam", "los", "haft", "voll", "frei", "fähig", "reich", "arm",
      "mässig", "wert", "weit", "förmig", "iv", "ell", "al", "ant", "ent", "end", "iert", "nah",
      "fern", "fest", "sicher", "orientiert", "basiert", "lastig", "feindlich", "stämmig",
    ].map { ($0, ()) })

  /// A known verb behind a particle or an inseparable prefix ("niederbrannte", "zerbombt").
  mutating func derivedVerb() -> [Reading] {
    var result: [Reading] = []
    guard let first = form.bytes.first else { return result }
    for (prefix, separable) in Self.verbPrefixes[first] {
      guard form.count > prefix.count + 3, starts(prefix) else { continue }
      var start = prefix.count
      var zu = false
      // "überzustrapazieren", too: such a prefix can stand apart.
      if separable || prefix.count > 4, starts(Self.zu, at: start), form.count - start > 5 {
        form.readings(from: start + 2, lexicon, into: &found)
        if found.contains(where: { $0.wordClass == .infinitive }) {
          start += 2
          zu = true
        }
      }
      form.readings(from: start, lexicon, into: &found)
      for var reading in guessed([.verbal, .adjective]) {
        if reading.wordClass == .adjective, !reading.flags.contains(.fromParticiple) { continue }
        if reading.moods == .imperative { continue }
        if separable { reading.flags.insert(.joined) }
        if zu {
          guard reading.wordClass == .infinitive else { continue }
          reading.wordClass = .zuInfinitive
        }
        result.append(reading)
      }
      if !result.isEmpty { return result }
    }
    return result
  }

  private static let ge = ContiguousArray("ge".utf8)
  private static let zu = ContiguousArray("zu".utf8)

  private static let verbPrefixes = AffixTable<Bool>(prefixes: [
    ("zusammen", true), ("auseinander", true), ("hinunter", true), ("herunter", true),
    ("hinüber", true), ("herüber", true), ("entgegen", true), ("hinterher", true),
    ("zurück", true), ("voran", true), ("voraus", true), ("vorbei", true), ("weiter", true),
    ("wieder", true), ("nieder", true), ("heraus", true), ("hinaus", true), ("herein", true),
    ("hinein", true), ("herum", true), ("herbei", true), ("hinzu", true), ("davon", true),
    ("dazu", true), ("empor", true), ("fort", true), ("fest", true), ("heim", true),
    ("hoch", true), ("hin", true), ("her", true), ("los", true), ("mit", true), ("nach", true),
    ("vor", true), ("weg", true), ("auf", true), ("aus", true), ("bei", true), ("ein", true),
    ("um", true), ("ab", true), ("an", true), ("zu", true), ("durch", true), ("über", false),
    ("unter", false), ("hinter", false), ("wider", false), ("miss", false), ("ent", false),
    ("ver", false), ("zer", false), ("be", false), ("er", false),
  ])

  /// "geht's", "war's": a finite verb with "es" on it.
  func withClitic() -> [Reading] {
    let count = form.count
    guard count > 4, form.bytes[count - 1] == 0x73 else { return [] }
    var end = count - 2
    if form.bytes[end] == 0x99, count > 6, form.bytes[end - 1] == 0x80 {
      end -= 2  // the typographic apostrophe
    } else if form.bytes[end] != 0x27 {
      return []
    }
    var result: [Reading] = []
    var index = lexicon.forms.head(form.hash(0, end))
    while index != 0 {
      let entry = lexicon.forms.entry(index)
      if entry.reading.wordClass == .finite { result.append(entry.reading) }
      index = entry.next
    }
    return result
  }

  /// A verb that no table knows, by its ending.
  func weakVerb() -> [Reading] {
    func ends(_ suffix: StaticString) -> Bool {
      let length = suffix.utf8CodeUnitCount
      guard form.count > length + 2 else { return false }
      return suffix.withUTF8Buffer { buffer in
        !buffer.indices.contains { form.bytes[form.count - length + $0] != buffer[$0] }
      }
    }
    if ends("ieren") || ends("eln") || ends("ern") {
      return [
        Reading(.none, .infinitive, flags: .guessed),
        Reading(
          .none, .finite, persons: .pluralForms, moods: .present, flags: .guessed),
      ]
    }
    if ends("iere"), form.count > 6 {
      return [
        Reading(
          .none, .finite, persons: [.first, .third], moods: [.present, .subjunctive1],
          flags: .guessed)
      ]
    }
    if ends("ten") && form.count > 6 {
      return [
        Reading(.none, .finite, persons: .pluralForms, moods: .preterite, flags: .guessed),
        Reading(.none, .adjective, agreement: AdjectiveEnding.en.any, flags: .guessed, ending: .en),
        Reading(.none, .infinitive, flags: .guessed),
      ]
    }
    if ends("te"), form.count > 5 {
      return [
        Reading(.none, .finite, persons: [.first, .third], moods: .preterite, flags: .guessed),
        Reading(.none, .adjective, agreement: AdjectiveEnding.e.any, flags: .guessed, ending: .e),
      ]
    }
    if starts(Self.ge), ends("t") {
      return [Reading(.none, .participle, flags: .guessed)]
    }
    if ends("iert") {
      return [
        Reading(.none, .participle, flags: .guessed),
        Reading(.none, .finite, persons: .third, moods: .present, flags: .guessed),
      ]
    }
    for (ending, bytes) in Self.adjectiveEndings where ending != .none {
      guard form.count > bytes.count + 3, self.ends(bytes) else {
        continue
      }
      var result = [
        Reading(.none, .adjective, agreement: ending.any, flags: .guessed, ending: ending)
      ]
      if ending == .en {
        result.append(Reading(.none, .infinitive, flags: .guessed))
        result.append(
          Reading(.none, .finite, persons: .pluralForms, moods: .present, flags: .guessed))
      }
      return result
    }
    if form.bytes.last == 0x74, form.count > 4 {
      return [
        Reading(.none, .finite, persons: .third, moods: .present, flags: .guessed),
        Reading(.none, .participle, flags: .guessed),
      ]
    }
    return []
  }
}

/// Prefixes or suffixes by the byte at the outer end of the word, which dismisses most of them.
private struct AffixTable<Value: Sendable>: Sendable {
  private var rows = ContiguousArray<[(bytes: ContiguousArray<UInt8>, value: Value)]>(
    repeating: [], count: 256)

  init(suffixes: [(String, Value)]) { enter(suffixes) { $0.last } }

  init(prefixes: [(String, Value)]) { enter(prefixes) { $0.first } }

  private mutating func enter(
    _ affixes: [(String, Value)], by byte: (ContiguousArray<UInt8>) -> UInt8?
  ) {
    for (affix, value) in affixes {
      let bytes = ContiguousArray(affix.utf8)
      if let byte = byte(bytes) { rows[Int(byte)].append((bytes, value)) }
    }
  }

  /// Those with a byte at their outer end, in their order.
  subscript(byte: UInt8) -> [(bytes: ContiguousArray<UInt8>, value: Value)] { rows[Int(byte)] }
}
