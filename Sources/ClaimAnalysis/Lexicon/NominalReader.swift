// Room: Lexicon. Reads the tables of adjectives and nouns, and the semantic classes. Only tables may
// enter.

extension LexiconReader {
  mutating func readAdjectives() {
    var line = cursor(.adjective)
    while line.next(folded.bytes) {
      var flags: AdjectiveFlags = []
      var degrees: ContiguousArray<ByteRange> = []
      for field in line.fields.dropFirst() {
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
      let lemma = line.fields[0]
      let id = add(lemma, Lexeme(wordClass: .adjective, adjective: flags))
      let isInvariable = flags.contains(.invariable)
      lexicon.addForm(
        folded.hash(lemma),
        Reading(id, .adjective, agreement: isInvariable ? .any : [], flags: .bare))
      if isInvariable || flags.contains(.predicativeOnly) { continue }
      let stem = AdjectiveInflection.stem(lemma, &folded)
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
        guard line.count >= 3, let pattern = Self.patterns[folded.hash(line.fields[1])] else {
          fail(line, "expected LEMMA GENDER PLURAL [CLASS]")
          continue
        }
        var nounClass = NounClass.none
        if line.count > 3 {
          guard let known = NounClass.names[folded.hash(line.fields[3])] else {
            fail(line, "unknown class", line.fields[3])
            continue
          }
          nounClass = known
        }
        noun(line.fields[0], pattern, plural: line.fields[2], nounClass)
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
    NounInflection.forms(
      lemma: lemma, pattern: pattern, plural: isDash(plural) ? nil : plural, folded,
      into: &nounForms)
    for form in nounForms {
      lexicon.addForm(form.hash, Reading(id, .noun, agreement: form.agreement))
    }
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
      guard line.count == 2, let kind = SemanticClass.names[folded.hash(line.fields[0])] else {
        fail(line, "expected CLASS: WORDS with a known class")
        continue
      }
      for word in TableCursor.parts(line.fields[1], 0x20, folded.bytes) {
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
    var byTail: [UInt32: [(ByteRange, SemanticClass)]] = [:]
    let text = folded.bytes
    for ending in endings where ending.0.count >= 3 {
      byTail[Self.tail(text, ending.0.upper), default: []].append(ending)
    }
    let tails = WordSet(byTail.keys.map { UInt64($0) })
    var found: [(LexemeID, SemanticClass)] = []
    lexicon.forEachNoun { id, lemma in
      guard lemma.count >= 3 else { return }
      let tail = Self.tail(text, lemma.upper)
      guard tails.contains(UInt64(tail)) else { return }
      for (ending, kind) in byTail[tail] ?? []
      where lemma.count > ending.count
        && text[(lemma.upper - ending.count)..<lemma.upper].elementsEqual(
          text[ending.lower..<ending.upper])
      {
        found.append((id, kind))
      }
    }
    for (id, kind) in found { lexicon.insert(kind, into: id) }
  }

  private static func tail(_ text: ContiguousArray<UInt8>, _ end: Int) -> UInt32 {
    UInt32(text[end - 1]) | UInt32(text[end - 2]) << 8 | UInt32(text[end - 3]) << 16
  }
}
