// Room: Lexicon. Reads the tables of function words, prepositions and invariable words. Only tables
// may enter.

extension LexiconReader {
  mutating func readFunctionWords() {
    var line = cursor(.functionWord)
    while line.next(folded.bytes) {
      let first = line[0]
      let isEin = folded.hash(first) == Self.einPattern
      if isEin || folded.hash(first) == Self.diesPattern, line.count >= 3 {
        determiner(isEin: isEin, stem: line[1], lemma: line[2])
        continue
      }
      guard line.count >= 3, let kinds = classes(line[1]) else {
        fail(line, "expected FORM CLASSES CASES [LEMMA] [persons]")
        continue
      }
      guard let agreement = agreement(line[2]) else {
        fail(line, "unknown cases", line[2])
        continue
      }
      let persons = line.count > 4 ? persons(line[4]) : []
      for kind in kinds {
        let id = functionWord(line.count > 3 ? line[3] : first, kind)
        lexicon.addForm(
          folded.hash(first), Reading(id, kind, agreement: agreement, persons: persons))
      }
    }
  }

  private static let einPattern = FoldedHash.of("@ein")
  private static let diesPattern = FoldedHash.of("@dies")

  private mutating func functionWord(_ lemma: ByteRange, _ kind: WordClass) -> LexemeID {
    lexicon.settle()
    let known = lexeme(folded.hash(lemma), kind)
    return known.isKnown ? known : add(lemma, Lexeme(wordClass: kind))
  }

  /// "ein, kein, mein" and "dieser, jener, jeder": the two paradigms of determiners.
  private mutating func determiner(isEin: Bool, stem: ByteRange, lemma: ByteRange) {
    let article = functionWord(lemma, .article)
    let pronoun = functionWord(lemma, .pronoun)
    let hash = folded.hash(stem)
    let hasPlural = hash != Self.ein
    if isEin {
      lexicon.addForm(hash, Reading(article, .article, agreement: Agreement(rawValue: 0x4005)))
    }
    // "euer" has "eure".
    let inflected = AdjectiveInflection.determiner(stem, folded)
    folded.inflected(inflected).forEach { form, ending in
      var agreement = ending.strong
      if ending == .es { agreement.formUnion(Agreement(rawValue: 0x0050)) }
      if ending == .en { agreement = Agreement(rawValue: 0x1800) }
      var asArticle = agreement
      if isEin {
        if ending == .er { asArticle.subtract(Agreement(rawValue: 0x0001)) }
        if ending == .es { asArticle = Agreement(rawValue: 0x0050) }
        if !hasPlural { asArticle.subtract(.plural) }
      }
      if !asArticle.isEmpty {
        lexicon.addForm(form, Reading(article, .article, agreement: asArticle))
      }
      let isPlural = !agreement.intersection(.plural).intersection(.nominative).isEmpty
      lexicon.addForm(
        form,
        Reading(
          pronoun, .pronoun, agreement: agreement,
          persons: isPlural ? [.third, .thirdPlural] : .third))
    }
  }

  private static let ein = FoldedHash.of("ein")

  // MARK: Prepositions

  mutating func readPrepositions() {
    var line = cursor(.preposition)
    while line.next(folded.bytes) {
      let form = line[0]
      if line.count == 1 {
        contraction(line)
        continue
      }
      var cases: Agreement = []
      for part in TableCursor.parts(line[1], 0x2C, folded.bytes) {
        switch part.count == 1 ? folded.bytes[part.lower] : 0 {
        case 0x61: cases.formUnion(.accusative)
        case 0x64: cases.formUnion(.dative)
        case 0x67: cases.formUnion(.genitive)
        default: fail(line, "unknown case", part)
        }
      }
      let place = line.count > 2 ? Self.places[folded.hash(line[2])] : .before
      guard let place else {
        fail(line, "expected post or postonly, not", line[2])
        continue
      }
      let id = functionWord(form, .preposition)
      if place != .behind {
        lexicon.addForm(folded.hash(form), Reading(id, .preposition, agreement: cases))
      }
      if place != .before {
        lexicon.addForm(folded.hash(form), Reading(id, .postposition, agreement: cases))
      }
    }
  }

  /// "zum=zu+dem".
  private mutating func contraction(_ line: TableCursor) {
    let parts = TableCursor.parts(line[0], 0x3D, folded.bytes)
    let pair = parts.count == 2 ? TableCursor.parts(parts[1], 0x2B, folded.bytes) : []
    guard pair.count == 2 else {
      return fail(line, "expected FORM=PREPOSITION+ARTICLE")
    }
    let id = functionWord(pair[0], .preposition)
    let cases = Self.articleCases[folded.hash(pair[1])] ?? .any
    lexicon.addForm(
      folded.hash(parts[0]),
      Reading(id, .preposition, agreement: cases, flags: .contracted))
  }

  private enum Place { case before, behind, both }

  private static let places = Keywords<Place>(["post": .both, "postonly": .behind])

  private static let articleCases = Keywords<Agreement>([
    "dem": Agreement(rawValue: 0x0500), "der": Agreement(rawValue: 0x0200),
    "das": Agreement(rawValue: 0x4000), "den": Agreement(rawValue: 0x1000),
  ])

  // MARK: Invariables

  mutating func readInvariables() {
    var line = cursor(.invariable)
    while line.next(folded.bytes) {
      guard line.count >= 2 else {
        fail(line, "expected WORD CLASS [flags]")
        continue
      }
      guard let kind = Self.invariableClasses[folded.hash(line[1])] else {
        fail(line, "unknown class", line[1])
        continue
      }
      var flags: AdverbFlags = []
      for number in line.numbers(from: 2) {
        let field = line[number]
        if let flag = Self.adverbFlags[folded.hash(field)] {
          flags.formUnion(flag)
        } else {
          fail(line, "unknown flag", field)
        }
      }
      let form = folded.hash(line[0])
      let id = add(line[0], Lexeme(wordClass: kind, adverb: flags))
      lexicon.addForm(form, Reading(id, kind, agreement: kind == .numeral ? .plural : []))
      if flags.contains(.relative) { lexicon.addForm(form, Reading(id, .relative)) }
      if flags.contains(.interrogative) { lexicon.addForm(form, Reading(id, .interrogative)) }
    }
  }

  private static let invariableClasses = Keywords<WordClass>([
    "adv": .adverb, "ptc": .adverb, "interj": .interjection, "num": .numeral, "prefix": .particle,
  ])

  private static let adverbFlags = Keywords<AdverbFlags>([
    "time": .time, "place": .place, "degree": .degree, "hedge": .hedge, "neg": .negation,
    "conn": .connective, "pro": .pronominal, "rel": .relative, "ask": .interrogative,
    "focus": .focus, "comment": .comment, "manner": [],
  ])
}
