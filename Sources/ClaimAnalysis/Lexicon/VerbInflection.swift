// Room: Lexicon. The forms of verbs (Duden, Die Grammatik, 9th ed.), as hashes. May enter: FoldedText.

/// What a line of the verb table says about the forms of a simple verb; ranges of a `FoldedText`.
struct VerbParadigm {
  var infinitive: ByteRange
  /// Third person singular present, preterite and participle of an irregular verb.
  var irregular: (third: ByteRange, preterite: ByteRange, participle: ByteRange)?
  var subjunctive2: ByteRange?
  /// All six forms, with commas between them, where none follows a rule.
  var present: ByteRange?
  var subjunctive1: ByteRange?
  /// The participle has no "ge-".
  var withoutGe = false
}

/// A form of a verb; one with a prefix has the hash that goes on from this one.
struct VerbForm {
  var hash: UInt64
  var wordClass: WordClass
  var persons: PersonSet = []
  var moods: MoodSet = []
  /// Persons and moods behind a particle: not those of an imperative alone; see `FormTable.Entry`.
  var joinedPersons: PersonSet = FormTable.Entry.joinable
  var joinedMoods: MoodSet = []
}

/// Generates the forms of a verb.
///
/// Besides the forms of the verb, the list has the one that only verbs with a separable particle
/// have ("zuweisen" for "zurückzuweisen"; class `zuInfinitive`).
struct VerbInflection {
  private let paradigm: VerbParadigm
  private let stem: ByteRange
  /// An inseparable prefix.
  private let prefix: ByteRange
  private(set) var forms: ContiguousArray<VerbForm> = []
  /// "sagend" and "gesagt", which are inflected as adjectives.
  private(set) var participles: ContiguousArray<InflectedStem> = []

  init(_ paradigm: VerbParadigm, prefix: ByteRange, _ text: inout FoldedText) {
    self.paradigm = paradigm
    self.prefix = prefix
    stem = Self.stem(of: paradigm.infinitive, text)
    forms.reserveCapacity(40)
    all(&text)
  }

  private mutating func all(_ text: inout FoldedText) {
    let infinitive = paradigm.infinitive
    give(infinitive, .infinitive, [], [], text)
    var zu = text.hash(infinitive)
    zu = FoldedHash.step(FoldedHash.step(zu, 0x75), 0x7A)
    forms.append(VerbForm(hash: text.hash(prefix, zu), wordClass: .zuInfinitive))
    participle(infinitive, .d, ge: false, .presentParticiple, text)
    present(&text)
    subjunctive1(&text)
    if let (_, preterite, participle) = paradigm.irregular {
      irregularPast(preterite, &text)
      var form = participle
      if !prefix.isEmpty, !paradigm.withoutGe, Self.startsWithGe(participle, stem, text) {
        form.lower += 2
      }
      self.participle(form, .none, ge: false, .participle, text)
    } else {
      weakPast(text)
    }
  }

  @inline(__always)
  private mutating func give(
    _ form: ByteRange, plus ending: UInt64 = FoldedHash.seed, _ kind: WordClass,
    _ persons: PersonSet, _ moods: MoodSet, _ text: FoldedText
  ) {
    add(text.hash(prefix, text.hash(form, ending)), kind, persons, moods)
  }

  /// Adds a form, or persons and moods to the one that is the same.
  private mutating func add(
    _ hash: UInt64, _ kind: WordClass, _ persons: PersonSet, _ moods: MoodSet
  ) {
    let isJoined = moods != .imperative
    for index in forms.indices where forms[index].hash == hash && forms[index].wordClass == kind {
      forms[index].persons.formUnion(persons)
      forms[index].moods.formUnion(moods)
      if isJoined {
        forms[index].joinedPersons.formUnion(persons)
        forms[index].joinedMoods.formUnion(moods)
      }
      return
    }
    forms.append(
      VerbForm(
        hash: hash, wordClass: kind, persons: persons, moods: moods,
        joinedPersons: kind != .finite ? FormTable.Entry.joinable : isJoined ? persons : [],
        joinedMoods: isJoined ? moods : []))
  }

  private mutating func participle(
    _ stem: ByteRange, _ suffix: Suffix, ge: Bool, _ kind: WordClass, _ text: FoldedText
  ) {
    let participle = InflectedStem(stem: stem, prefix: prefix, suffix: suffix, ge: ge)
    forms.append(VerbForm(hash: participle.hash(text), wordClass: kind))
    participles.append(participle)
  }

  // MARK: Tenses

  private static let persons: [PersonSet] = [
    .first, .second, .third, .firstPlural, .secondPlural, .thirdPlural,
  ]

  private mutating func list(_ listed: ByteRange, _ moods: MoodSet, _ text: FoldedText) -> Bool {
    let parts = TableCursor.parts(listed, 0x2C, text.bytes)
    guard parts.count == 6 else { return false }
    for (form, person) in zip(parts, Self.persons) { give(form, .finite, person, moods, text) }
    return true
  }

  private mutating func present(_ text: inout FoldedText) {
    if let listed = paradigm.present, list(listed, .present, text) { return }
    give(stem, plus: EndingHash.e, .finite, .first, .present, text)
    let short = Self.shortStem(stem, &text)
    if let short { give(short, plus: EndingHash.e, .finite, .first, .present, text) }
    give(paradigm.infinitive, .finite, .pluralForms, .present, text)
    let needsE = Self.needsE(stem, text)
    let t = needsE ? EndingHash.et : EndingHash.t
    give(stem, plus: t, .finite, .secondPlural, [.present, .imperative], text)
    give(stem, .finite, .second, .imperative, text)
    give(stem, plus: EndingHash.e, .finite, .second, .imperative, text)
    guard let (third, _, _) = paradigm.irregular else {
      let st = Self.endsInSibilant(stem, text) ? EndingHash.t : EndingHash.st
      give(stem, plus: t, .finite, .third, .present, text)
      give(stem, plus: needsE ? EndingHash.est : st, .finite, .second, .present, text)
      return
    }
    give(third, .finite, .third, .present, text)
    guard text.last(third) == 0x74 else { return }
    let second = ByteRange(lower: third.lower, upper: third.upper - 1)
    let st = Self.endsInSibilant(second, text) ? EndingHash.t : EndingHash.st
    give(second, plus: st, .finite, .second, .present, text)
    if !text.equals(second, stem), !Self.hasNewUmlaut(second, stem, text) {
      give(second, .finite, .second, .imperative, text)
    }
  }

  private mutating func subjunctive1(_ text: inout FoldedText) {
    if let listed = paradigm.subjunctive1, list(listed, .subjunctive1, text) { return }
    let persons: PersonSet = paradigm.present == nil ? .third : [.third, .first]
    give(stem, plus: EndingHash.e, .finite, persons, .subjunctive1, text)
    if !Self.needsE(stem, text) {
      // "du sagest, ihr saget"; where -e- is part of the indicative, too, nothing tells them apart.
      give(stem, plus: EndingHash.est, .finite, .second, .subjunctive1, text)
      give(stem, plus: EndingHash.et, .finite, .secondPlural, .subjunctive1, text)
    }
    if text.ends(stem, 0x65, 0x6C), let short = Self.shortStem(stem, &text) {
      give(short, plus: EndingHash.e, .finite, .third, .subjunctive1, text)
    }
  }

  private mutating func weakPast(_ text: FoldedText) {
    // Past stem and ending: "sag-t-e", "arbeit-et-e".
    let suffix: Suffix = Self.needsE(stem, text) ? .et : .t
    let first: PersonSet = [.first, .third]
    give(stem, plus: suffix.state(EndingHash.e), .finite, first, .preterite, text)
    give(stem, plus: suffix.state(EndingHash.est), .finite, .second, .preterite, text)
    give(stem, plus: suffix.state(EndingHash.en), .finite, .pluralForms, .preterite, text)
    give(stem, plus: suffix.state(EndingHash.et), .finite, .secondPlural, .preterite, text)
    let ge = !paradigm.withoutGe && prefix.isEmpty
    participle(stem, suffix, ge: ge, .participle, text)
  }

  private mutating func irregularPast(_ preterite: ByteRange, _ text: inout FoldedText) {
    let isMixed = text.last(preterite) == 0x65
    let first: PersonSet = [.first, .third]
    give(preterite, .finite, first, .preterite, text)
    var base = preterite
    if isMixed { base.upper -= 1 }
    give(base, plus: isMixed ? EndingHash.est : EndingHash.st, .finite, .second, .preterite, text)
    // "kam" has "käm-e"; what the table gives has its -e.
    var subjunctive = Self.umlauted(base, &text)
    if let given = paradigm.subjunctive2 {
      subjunctive = ByteRange(lower: given.lower, upper: given.upper - 1)
    }
    let same = text.equals(subjunctive, base)
    let plural: MoodSet = same ? [.preterite, .subjunctive2] : .preterite
    give(base, plus: EndingHash.en, .finite, .pluralForms, plural, text)
    give(
      base, plus: isMixed ? EndingHash.et : EndingHash.t, .finite, .secondPlural, .preterite, text)
    if same, isMixed {
      give(subjunctive, plus: EndingHash.e, .finite, first, [.preterite, .subjunctive2], text)
      return
    }
    give(subjunctive, plus: EndingHash.e, .finite, first, .subjunctive2, text)
    give(subjunctive, plus: EndingHash.est, .finite, .second, .subjunctive2, text)
    give(subjunctive, plus: EndingHash.et, .finite, .secondPlural, .subjunctive2, text)
    if !same { give(subjunctive, plus: EndingHash.en, .finite, .pluralForms, .subjunctive2, text) }
  }
}
