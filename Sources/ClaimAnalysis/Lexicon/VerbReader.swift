// Room: Lexicon. Reads the table of verbs. Only tables may enter.

/// The verbs while they are read: paradigms that verbs with a prefix inherit.
struct VerbStore {
  /// The paradigms of bases and of verbs with an inseparable prefix, by the number of their lexeme
  /// behind `first`.
  var paradigms: ContiguousArray<VerbParadigm> = []
  var first: UInt32 = 0
}

extension LexiconReader {
  mutating func readVerbs() {
    verbs.first = UInt32(lexicon.count)
    verbs.paradigms.reserveCapacity(6_000)
    // Bases first: a line with a prefix inherits from its base, wherever that stands.
    var separable: ContiguousArray<(position: Int, number: Int)> = []
    var inseparable: ContiguousArray<(position: Int, number: Int)> = []
    var line = cursor(.verb)
    var start = (position: line.position, number: line.number)
    while line.next(folded.bytes) {
      switch sign(line[0]) {
      case 0x7C: separable.append(start)
      case 0x7E: inseparable.append(start)
      default: base(line)
      }
      start = (line.position, line.number)
    }
    // "miss~verstehen" stands on "ver~stehen": those whose base has no paradigm yet come last.
    var waiting: ContiguousArray<(position: Int, number: Int)> = []
    for start in inseparable {
      line.move(to: start)
      if line.next(folded.bytes), !prefixed(line) { waiting.append(start) }
    }
    for start in waiting {
      line.move(to: start)
      if line.next(folded.bytes), !prefixed(line) {
        fail(line, "the base has no line:", line[0])
      }
    }
    lexicon.settle()
    for start in separable {
      line.move(to: start)
      if line.next(folded.bytes) { joined(line) }
    }
  }

  /// The sign between prefix and base, or 0.
  private func sign(_ column: ByteRange) -> UInt8 {
    for index in column.lower..<column.upper {
      let byte = folded.bytes[index]
      if byte == 0x7C || byte == 0x7E { return byte }
    }
    return 0
  }

  /// `LEMMA w flags` or `LEMMA s THIRD PRETERITE PARTICIPLE flags`.
  private mutating func base(_ line: TableCursor) {
    let lemma = line[0]
    var paradigm = VerbParadigm(infinitive: lemma)
    guard line.count > 1 else { return fail(line, "no class") }
    var flagsFrom = 2
    let kind = line[1].count == 1 ? folded.bytes[line[1].lower] : 0
    switch kind {
    case 0x73:
      guard line.count >= 5 else { return fail(line, "three forms expected") }
      paradigm.irregular = (line[2], line[3], line[4])
      flagsFrom = 5
    case 0x77:
      paradigm.withoutGe = isIeren(lemma)
    default:
      return fail(line, "class w or s expected, not", line[1])
    }
    let flags = verbFlags(line, flagsFrom, &paradigm)
    let hash = folded.hash(lemma)
    let id = lexicon.add(Lexeme(wordClass: .infinitive, verb: flags), lemma: lemma, hash: hash)
    if hash == Self.werden {
      // The participle of the auxiliary has no "ge-".
      lexicon.addForm(Self.worden, Reading(id, .participle))
    }
    addForms(id, paradigm, prefix: ByteRange(lower: 0, upper: 0))
    verbs.paradigms.append(paradigm)
  }

  private static let werden = FoldedHash.of("werden")
  private static let worden = FoldedHash.of("worden")
  private static let frieren = FoldedHash.of("frieren")
  private static let verlieren = FoldedHash.of("verlieren")

  private func isIeren(_ lemma: ByteRange) -> Bool {
    let stem = ByteRange(lower: lemma.lower, upper: max(lemma.lower, lemma.upper - 3))
    return folded.ends(lemma, 0x65, 0x6E) && folded.ends(stem, 0x69, 0x65)
      && folded.bytes[lemma.upper - 3] == 0x72
      && folded.hash(lemma) != Self.frieren && folded.hash(lemma) != Self.verlieren
  }

  /// `PREFIX~BASE flags`; `false` if the base is not known yet.
  private mutating func prefixed(_ line: TableCursor) -> Bool {
    let (prefix, base) = parts(line[0], 0x7E)
    lexicon.settle()
    guard let known = paradigm(base) else { return false }
    var paradigm = verbs.paradigms[known]
    let flags = verbFlags(line, 1, &paradigm)
    let hash = folded.hash(prefix, folded.hash(base))
    let id = lexicon.add(
      Lexeme(wordClass: .infinitive, verb: flags), lemma: line[0], hash: hash)
    let inherited = VerbInflection.prefixed(paradigm, prefix, folded)
    addForms(id, paradigm, prefix: prefix)
    verbs.paradigms.append(inherited)
    return true
  }

  /// `PARTICLE|BASE flags`: nothing is entered but the pair; `DerivedForms` finds the forms.
  private mutating func joined(_ line: TableCursor) {
    let (particle, base) = parts(line[0], 0x7C)
    guard let known = paradigm(base) else {
      return fail(line, "the base has no line:", line[0])
    }
    var paradigm = verbs.paradigms[known]
    let flags = verbFlags(line, 1, &paradigm)
    if line.numbers(from: 1).contains(where: { value(line[$0]) != nil }) {
      fail(line, "forms of their own are for verbs without a particle:", line[0])
    }
    let hash = folded.hash(particle, folded.hash(base))
    let lexeme = Lexeme(
      wordClass: .infinitive, verb: flags, particleLength: UInt8(clamping: particle.count))
    let id = lexicon.add(lexeme, lemma: line[0], hash: hash)
    guard particle.count > 1 else {
      return fail(line, "a particle has two letters or more:", particle)
    }
    lexicon.addJoined(
      particle, of: folded, base: LexemeID(raw: verbs.first + UInt32(known)), verb: id)
    // "schaffen" has two paradigms, on two lines: "schuf" and "schaffte ab".
    let second = known + 1
    if second < verbs.paradigms.count,
      folded.hash(verbs.paradigms[second].infinitive) == folded.hash(base)
    {
      lexicon.addJoined(
        particle, of: folded, base: LexemeID(raw: verbs.first + UInt32(second)), verb: id)
    }
  }

  private func parts(_ column: ByteRange, _ sign: UInt8) -> (ByteRange, ByteRange) {
    var index = column.lower
    while folded.bytes[index] != sign { index += 1 }
    return (
      ByteRange(lower: column.lower, upper: index), ByteRange(lower: index + 1, upper: column.upper)
    )
  }

  /// The first verb with a lemma, without a particle.
  private func paradigm(_ base: ByteRange) -> Int? {
    let id = lexeme(folded.hash(base), .infinitive)
    guard id.isKnown, id.raw >= verbs.first else { return nil }
    let index = Int(id.raw - verbs.first)
    return index < verbs.paradigms.count ? index : nil
  }

  // MARK: Flags

  private mutating func verbFlags(
    _ line: TableCursor, _ start: Int, _ paradigm: inout VerbParadigm
  ) -> VerbFlags {
    var flags: VerbFlags = []
    for number in line.numbers(from: start) {
      let field = line[number]
      if let flag = Self.verbFlagNames[folded.hash(field)] {
        flags.formUnion(flag)
      } else if let (key, value) = value(field) {
        switch key {
        case .k2: paradigm.subjunctive2 = value
        case .present: paradigm.present = value
        case .k1: paradigm.subjunctive1 = value
        }
      } else if folded.hash(field) == Self.noge {
        paradigm.withoutGe = true
      } else if !folded.starts(field, 0x70, 0x3D) {
        fail(line, "unknown flag", field)
      }
    }
    return flags
  }

  private static let noge = FoldedHash.of("noge")

  private static let verbFlagNames = Keywords<VerbFlags>([
    "akk": .accusative, "refl": .reflexive, "dat": .dative, "sein": .perfectWithSein,
    "dass": .content, "say": .saying, "inf": .infinitive, "gen": .genitive, "think": .thinking,
    "kop": .copula, "modal": .modal, "hilf": .auxiliary,
  ])

  private enum FormKey { case k1, k2, present }

  private static let formKeys = Keywords<FormKey>(["k1": .k1, "k2": .k2, "pres": .present])

  /// The forms in "k2=wüsste", "pres=weiß,weißt,…".
  private func value(_ column: ByteRange) -> (FormKey, ByteRange)? {
    for index in column.lower..<column.upper where folded.bytes[index] == 0x3D {
      let key = Self.formKeys[folded.hash(ByteRange(lower: column.lower, upper: index))]
      return key.map { ($0, ByteRange(lower: index + 1, upper: column.upper)) }
    }
    return nil
  }

  // MARK: Forms

  private mutating func addForms(_ id: LexemeID, _ paradigm: VerbParadigm, prefix: ByteRange) {
    VerbInflection(id, paradigm, prefix: prefix, folded).enter(into: &lexicon)
  }
}
