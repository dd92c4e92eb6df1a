// Room: Lexicon. Reads the tables of adjectives and nouns, and the semantic classes. Only tables may
// enter.

extension LexiconReader {
  mutating func readAdjectives() {
    var line = cursor(.adjective)
    while line.next(folded.bytes) {
      var flags: AdjectiveFlags = []
      var degrees: ContiguousArray<ByteRange> = []
      for number in line.numbers(from: 1) {
        let field = line[number]
        if let flag = Self.adjectiveFlags[folded.hash(field)] {
          flags.formUnion(flag)
        } else {
          degrees.append(field)
        }
      }
      guard degrees.isEmpty || degrees.count == 2 else {
        fail(line, "expected comparative and superlative stem")
        continue
      }
      let lemma = line[0]
      let id = add(lemma, Lexeme(wordClass: .adjective, adjective: flags))
      let isInvariable = flags.contains(.invariable)
      lexicon.addForm(
        folded.hash(lemma),
        Reading(id, .adjective, agreement: isInvariable ? .any : [], flags: .bare))
      if isInvariable || flags.contains(.predicativeOnly) { continue }
      let stem = AdjectiveInflection.stem(lemma, folded)
      addInflected(InflectedStem(stem: stem), id, [])
      let bare: ReadingFlags = [.bare, .comparative]
      if degrees.count == 2 {
        lexicon.addForm(folded.hash(degrees[0]), Reading(id, .adjective, flags: bare))
        addInflected(InflectedStem(stem: degrees[0]), id, .comparative)
        addInflected(InflectedStem(stem: degrees[1]), id, .superlative)
      } else {
        lexicon.addForm(folded.hash(stem, EndingHash.er), Reading(id, .adjective, flags: bare))
        addInflected(InflectedStem(stem: stem, suffix: .er), id, .comparative)
        let suffix = AdjectiveInflection.superlative(lemma, folded)
        addInflected(InflectedStem(stem: lemma, suffix: suffix), id, .superlative)
        if AdjectiveInflection.hasTwoSuperlatives(lemma, folded) {
          addInflected(InflectedStem(stem: lemma, suffix: .est), id, .superlative)
        }
      }
    }
  }

  private static let adjectiveFlags = Keywords<AdjectiveFlags>([
    "hedge": .hedge, "nat": .nationality, "ord": .ordinal, "quant": .quantity,
    "attr": .attributiveOnly, "pred": .predicativeOnly, "invar": .invariable,
  ])

  // MARK: Nouns

  mutating func readNouns() {
    for table in [Table.nounAF, .nounGL, .nounMR, .nounSZ] {
      var line = cursor(table)
      while line.next(folded.bytes) {
        guard line.count >= 3, let pattern = Self.patterns[folded.hash(line[1])] else {
          fail(line, "expected LEMMA GENDER PLURAL [CLASS]")
          continue
        }
        var nounClass = NounClass.none
        if line.count > 3 {
          guard let known = NounClass.names[folded.hash(line[3])] else {
            fail(line, "unknown class", line[3])
            continue
          }
          nounClass = known
        }
        noun(line[0], pattern, plural: line[2], nounClass)
      }
    }
  }

  private static let patterns = Keywords<NounInflection.Pattern>([
    "f": .feminine, "m": .masculine, "n": .neuter, "mw": .weakMasculine, "a": .adjectival,
    "p": .pluralOnly,
  ])

  mutating func noun(
    _ lemma: ByteRange, _ pattern: NounInflection.Pattern, plural: ByteRange,
    _ nounClass: NounClass
  ) {
    let gender = NounInflection.gender(pattern)
    let id = add(lemma, Lexeme(wordClass: .noun, gender: gender, nounClass: nounClass))
    NounInflection(id, folded).enter(
      lemma, pattern, plural: isDash(plural) ? nil : plural, into: &lexicon)
  }

  // MARK: Semantics

  /// `class: word word word`; a word may be of any main class.
  ///
  /// `*word` stands for all nouns that end
  /// in the letters.
  mutating func readSemantics() {
    var endings: [(ByteRange, SemanticClass)] = []
    lexicon.settle()
    var line = cursor(.semantic, separator: 0x3A)
    while line.next(folded.bytes) {
      guard line.count == 2, let kind = SemanticClass.names[folded.hash(line[0])] else {
        fail(line, "expected CLASS: WORDS with a known class")
        continue
      }
      for word in TableCursor.parts(line[1], 0x20, folded.bytes) {
        if folded.bytes[word.lower] == 0x2A {
          endings.append((ByteRange(lower: word.lower + 1, upper: word.upper), kind))
          continue
        }
        var id = lexicon.firstLexeme(folded.hash(word))
        if !id.isKnown { fail(line, "in no table of words:", word) }
        while id.isKnown {
          lexicon.insert(kind, into: id)
          id = lexicon.nextLexeme(id)
        }
      }
    }
    markEndings(endings)
  }

  /// Puts the nouns that end in the letters into the classes; one look at the last three letters
  /// dismisses nearly all of them.
  private mutating func markEndings(_ endings: [(ByteRange, SemanticClass)]) {
    var byTail: [UInt64: [(ByteRange, SemanticClass)]] = [:]
    for ending in endings where ending.0.count >= 3 {
      byTail[Self.tail(folded.bytes, ending.0.upper), default: []].append(ending)
    }
    let tails = WordSet(Array(byTail.keys))
    var found: [(LexemeID, SemanticClass)] = []
    lexicon.forEachNoun { id, lemma in
      guard lemma.count >= 3 else { return }
      let tail = Self.tail(folded.bytes, lemma.upper)
      guard tails.contains(tail) else { return }
      for (ending, kind) in byTail[tail] ?? [] where lemma.count > ending.count {
        let end = ByteRange(lower: lemma.upper - ending.count, upper: lemma.upper)
        if folded.equals(end, ending) { found.append((id, kind)) }
      }
    }
    for (id, kind) in found { lexicon.insert(kind, into: id) }
  }

  /// The last three letters as one number, its bits spread as those of a hash are.
  private static func tail(_ text: GrowingRow<UInt8>, _ end: Int) -> UInt64 {
    text.with((end - 3)..<end) { bytes in
      (UInt64(bytes[0]) << 16 | UInt64(bytes[1]) << 8 | UInt64(bytes[2])) &* 0x9E37_79B9_7F4A_7C15
    }
  }
}
