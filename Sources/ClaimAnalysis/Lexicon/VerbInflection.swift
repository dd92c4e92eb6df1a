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

/// Generates the forms of a verb, and enters them.
struct VerbInflection {
  private let verb: LexemeID
  private let paradigm: VerbParadigm
  private let stem: ByteRange
  /// An inseparable prefix.
  private let prefix: ByteRange
  private let text: FoldedText

  init(_ verb: LexemeID, _ paradigm: VerbParadigm, prefix: ByteRange, _ text: FoldedText) {
    self.verb = verb
    self.paradigm = paradigm
    self.prefix = prefix
    self.text = text
    stem = Self.stem(of: paradigm.infinitive, text)
  }

  /// Enters all forms of the verb.
  func enter(into lexicon: inout LexiconBuilder) {
    give(paradigm.infinitive, .infinitive, [], [], &lexicon)
    participle(paradigm.infinitive, .d, .presentParticiple, &lexicon)
    present(&lexicon)
    subjunctive1(&lexicon)
    if let (_, preterite, participle) = paradigm.irregular {
      irregularPast(preterite, &lexicon)
      var form = participle
      if !prefix.isEmpty, !paradigm.withoutGe, Self.startsWithGe(participle, stem, text) {
        form.lower += 2
      }
      self.participle(form, .none, .participle, &lexicon)
    } else {
      weakPast(&lexicon)
    }
  }

  /// Enters a form; one that is the same as another of the verb is merged with it there.
  ///
  /// Behind a particle it has the same persons and moods, but for those of an imperative.
  @inline(__always)
  private func give(
    _ form: ByteRange, plus ending: UInt64 = FoldedHash.seed, _ kind: WordClass,
    _ persons: PersonSet, _ moods: MoodSet, _ lexicon: inout LexiconBuilder
  ) {
    let isJoined = moods != .imperative
    lexicon.addForm(
      text.hash(prefix, text.hash(form, ending)),
      Reading(verb, kind, persons: persons, moods: moods),
      joinedPersons: kind != .finite ? FormTable.Entry.joinable : isJoined ? persons : [],
      joinedMoods: isJoined ? moods : [])
  }

  /// Enters a participle, and makes its inflected forms known.
  private func participle(
    _ stem: ByteRange, _ suffix: Suffix, ge: Bool = false, _ kind: WordClass,
    _ lexicon: inout LexiconBuilder
  ) {
    let hash = InflectedStem(stem: stem, prefix: prefix, suffix: suffix, ge: ge).hash(text)
    lexicon.addForm(
      hash, Reading(verb, kind), joinedPersons: FormTable.Entry.joinable, joinedMoods: [])
    lexicon.addStem(hash, verb, .fromParticiple)
  }

  // MARK: Tenses

  private static let persons: [PersonSet] = [
    .first, .second, .third, .firstPlural, .secondPlural, .thirdPlural,
  ]

  private func list(
    _ listed: ByteRange, _ moods: MoodSet, _ lexicon: inout LexiconBuilder
  ) -> Bool {
    let parts = TableCursor.parts(listed, 0x2C, text.bytes)
    guard parts.count == 6 else { return false }
    for (form, person) in zip(parts, Self.persons) { give(form, .finite, person, moods, &lexicon) }
    return true
  }

  private func present(_ lexicon: inout LexiconBuilder) {
    if let listed = paradigm.present, list(listed, .present, &lexicon) {
      // "hab", "werd": as an imperative, and with "ich" in a first person without its ending.
      give(stem, .finite, .second, .imperative, &lexicon)
      return
    }
    give(stem, plus: EndingHash.e, .finite, .first, .present, &lexicon)
    let short = Self.shortStem(stem, text)
    if let short { give(short, plus: EndingHash.e, .finite, .first, .present, &lexicon) }
    give(paradigm.infinitive, .finite, .pluralForms, .present, &lexicon)
    let needsE = Self.needsE(stem, text)
    let t = needsE ? EndingHash.et : EndingHash.t
    give(stem, plus: t, .finite, .secondPlural, [.present, .imperative], &lexicon)
    give(stem, .finite, .second, .imperative, &lexicon)
    give(stem, plus: EndingHash.e, .finite, .second, .imperative, &lexicon)
    guard let (third, _, _) = paradigm.irregular else {
      let st = Self.endsInSibilant(stem, text) ? EndingHash.t : EndingHash.st
      give(stem, plus: t, .finite, .third, .present, &lexicon)
      give(stem, plus: needsE ? EndingHash.est : st, .finite, .second, .present, &lexicon)
      return
    }
    give(third, .finite, .third, .present, &lexicon)
    guard text.last(third) == 0x74 else { return }
    let second = ByteRange(lower: third.lower, upper: third.upper - 1)
    let st = Self.endsInSibilant(second, text) ? EndingHash.t : EndingHash.st
    give(second, plus: st, .finite, .second, .present, &lexicon)
    if !text.equals(second, stem), !Self.hasNewUmlaut(second, stem, text) {
      give(second, .finite, .second, .imperative, &lexicon)
    }
  }

  private func subjunctive1(_ lexicon: inout LexiconBuilder) {
    if let listed = paradigm.subjunctive1, list(listed, .subjunctive1, &lexicon) { return }
    let persons: PersonSet = paradigm.present == nil ? .third : [.third, .first]
    give(stem, plus: EndingHash.e, .finite, persons, .subjunctive1, &lexicon)
    if !Self.needsE(stem, text) {
      // "du sagest, ihr saget"; where -e- is part of the indicative, too, nothing tells them apart.
      give(stem, plus: EndingHash.est, .finite, .second, .subjunctive1, &lexicon)
      give(stem, plus: EndingHash.et, .finite, .secondPlural, .subjunctive1, &lexicon)
    }
    if text.ends(stem, 0x65, 0x6C), let short = Self.shortStem(stem, text) {
      give(short, plus: EndingHash.e, .finite, .third, .subjunctive1, &lexicon)
    }
  }

  private func weakPast(_ lexicon: inout LexiconBuilder) {
    // Past stem and ending: "sag-t-e", "arbeit-et-e".
    let suffix: Suffix = Self.needsE(stem, text) ? .et : .t
    let first: PersonSet = [.first, .third]
    give(stem, plus: suffix.state(EndingHash.e), .finite, first, .preterite, &lexicon)
    give(stem, plus: suffix.state(EndingHash.est), .finite, .second, .preterite, &lexicon)
    give(stem, plus: suffix.state(EndingHash.en), .finite, .pluralForms, .preterite, &lexicon)
    give(stem, plus: suffix.state(EndingHash.et), .finite, .secondPlural, .preterite, &lexicon)
    let ge = !paradigm.withoutGe && prefix.isEmpty
    participle(stem, suffix, ge: ge, .participle, &lexicon)
  }

  private func irregularPast(_ preterite: ByteRange, _ lexicon: inout LexiconBuilder) {
    let isMixed = text.last(preterite) == 0x65
    let first: PersonSet = [.first, .third]
    give(preterite, .finite, first, .preterite, &lexicon)
    var base = preterite
    if isMixed { base.upper -= 1 }
    let st = isMixed ? EndingHash.est : EndingHash.st
    give(base, plus: st, .finite, .second, .preterite, &lexicon)
    // "kam" has "käm-e"; what the table gives has its -e.
    var subjunctive = Self.umlauted(base, text)
    if let given = paradigm.subjunctive2 {
      subjunctive = ByteRange(lower: given.lower, upper: given.upper - 1)
    }
    let same = text.equals(subjunctive, base)
    let plural: MoodSet = same ? [.preterite, .subjunctive2] : .preterite
    give(base, plus: EndingHash.en, .finite, .pluralForms, plural, &lexicon)
    let t = isMixed ? EndingHash.et : EndingHash.t
    give(base, plus: t, .finite, .secondPlural, .preterite, &lexicon)
    if same, isMixed {
      let moods: MoodSet = [.preterite, .subjunctive2]
      give(subjunctive, plus: EndingHash.e, .finite, first, moods, &lexicon)
      return
    }
    give(subjunctive, plus: EndingHash.e, .finite, first, .subjunctive2, &lexicon)
    give(subjunctive, plus: EndingHash.est, .finite, .second, .subjunctive2, &lexicon)
    give(subjunctive, plus: EndingHash.et, .finite, .secondPlural, .subjunctive2, &lexicon)
    if !same {
      give(subjunctive, plus: EndingHash.en, .finite, .pluralForms, .subjunctive2, &lexicon)
    }
  }
}
