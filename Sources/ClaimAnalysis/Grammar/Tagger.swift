// Room: Grammar. Decides what each word is, as far as its neighbours tell; what only the clause can
// tell (which verb is finite, whether "die" is a relative pronoun) stays open for ClauseReader.
// May enter: tokens, words, the lexicon.

/// Narrows the classes of the words of one sentence.
final class Tagger {
  let tokens: ContiguousArray<Token>
  let bytes: ContiguousArray<UInt8>
  let vocabulary: Vocabulary
  private let lists = TokenLists()

  init(tokens: ContiguousArray<Token>, bytes: ContiguousArray<UInt8>, vocabulary: Vocabulary) {
    self.tokens = tokens
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  /// Narrows the words of a sentence in place.
  func tag(_ range: Range<Int>, _ table: WordDraft) {
    lists.clear()
    // Each of the three looks at few words only: which ones is noted while the candidates are found.
    var functions = lists.list(capacity: range.count)
    var capitals = lists.list(capacity: range.count)
    var verbs = lists.list(capacity: range.count)
    var start = true
    for index in range {
      let token = tokens[index]
      if token.isWord {
        var classes = table.words[index].settled
        if classes.isEmpty {
          candidates(index, sentenceStart: start, table)
          classes = table.words[index].classes
        } else {
          table.words[index].classes = classes
        }
        start = false
        if !classes.isDisjoint(with: Self.function) || token.hash == vocabulary.um {
          functions.append(index)
        }
        if !classes.isDisjoint(with: .verbal), classes.contains(.adjective) { verbs.append(index) }
      } else if opensSentence(token.kind) {
        start = true
      }
      if token.isCapital { capitals.append(index) }
    }
    for index in functions { functionWord(index, range, table) }
    for index in capitals { capitalised(index, range, table) }
    for index in verbs { verbOrAdjective(index, range, table) }
  }

  /// What `functionWord` decides on.
  static let function: WordClass = [
    .zu, .coordinator, .article, .preposition, .postposition, .comparator, .subjunction, .particle,
  ]

  /// A token behind which a capital letter does not mean a noun.
  private func opensSentence(_ kind: TokenKind) -> Bool {
    switch kind {
    case .openQuote, .colon, .bullet, .openBracket: true
    case .dash: true
    case .exclamation, .question, .ellipsis: true
    default: false
    }
  }

  // MARK: Candidates

  /// "dpa", "epd", "taz", "heimatblatt.de": agencies, papers and sites that write themselves without
  /// a capital.
  private func isAgency(_ index: Int, _ table: WordDraft) -> Bool {
    guard let reading = table.reading(index, .name) else { return false }
    return table.lexicon[reading.lexeme].nounClass.isMedium
      || bytes[Int(tokens[index].start)..<Int(tokens[index].end)].contains(WordReader.dot)
  }

  func candidates(_ index: Int, sentenceStart: Bool, _ table: WordDraft) {
    let word = table.words[index]
    guard word.classes.isEmpty else { return }
    let token = tokens[index]
    let classes = Self.withoutRareVerbs(word, token.hash)
    if !token.isCapital {
      let lower = classes.subtracting(.nominal)
      if lower.isEmpty, isAgency(index, table) {
        table.words[index].classes = .name
        return
      }
      if !lower.isEmpty || !token.shape.contains(.innerCapital) {
        if isNounWithoutCapital(index, lower, table) { return }
        table.words[index].classes = lower.isEmpty ? .adverb : lower
        return
      }
      table.words[index].classes = classes
      return
    }
    if sentenceStart {
      table.words[index].classes = atSentenceStart(
        classes, knownName: word.facts.contains(.knownName))
      return
    }
    if isPartOfName(index, table) {
      table.words[index].classes = .adjective
      return
    }
    let nominal = classes.intersection(.nominal)
    if !nominal.isEmpty {
      table.words[index].classes = nominal
      addInfinitiveNoun(index, classes, table)
      return
    }
    if vocabulary.isFormalAddress(token.hash) {
      table.words[index].classes = classes.intersection([.pronoun, .article])
      return
    }
    let function: WordClass = [
      .article, .pronoun, .preposition, .subjunction, .coordinator, .relative, .interrogative,
    ]
    if !classes.intersection(function).isEmpty, !word.possible.contains(.adjective) {
      table.words[index].classes = classes
      return
    }
    table.words[index].classes = nominalised(index, classes, table)
  }

  /// What the tagger takes a word without a capital for whatever stands around it, or nothing if it
  /// may be a noun or a name.
  static func settled(_ word: Word, _ hash: UInt64) -> WordClass {
    let lower = withoutRareVerbs(word, hash).subtracting(.nominal)
    return mayBeInfinitiveNoun(lower) ? [] : lower
  }

  /// A form that is an infinitive and nothing that could stand before a noun.
  private static func mayBeInfinitiveNoun(_ classes: WordClass) -> Bool {
    classes.contains(.infinitive) && classes.isDisjoint(with: [.adjective, .participle, .adverb])
  }

  /// "über das hotel", "zum verweilen": a noun that lost its capital, behind a word that wants one.
  private func isNounWithoutCapital(
    _ index: Int, _ lower: WordClass, _ table: WordDraft
  ) -> Bool {
    guard lower.isEmpty || lower.contains(.infinitive), index > 0, tokens[index].kind == .word,
      tokens[index - 1].isWord,
      index + 1 >= tokens.count || !tokens[index + 1].isCapital
    else { return false }
    let before = table.words[index - 1].possible
    if lower.isEmpty, table.words[index].facts.contains(.knownNoun) {
      guard
        !before.isDisjoint(with: [.article, .preposition])
          || table.words[index - 1].facts.contains(.endingAdjective)
      else { return false }
      table.words[index].classes = .noun
      return true
    }
    guard Self.mayBeInfinitiveNoun(lower), let preposition = table.reading(index - 1, .preposition),
      preposition.flags.contains(.contracted), preposition.agreement.sharesCase(.dative),
      let verb = table.reading(index, .infinitive), verb.lexeme.isKnown
    else { return false }
    append(
      index,
      Reading(
        verb.lexeme, .noun, agreement: Agreement.neuter.subtracting(.genitive), flags: .guessed),
      table)
    table.words[index].classes = .noun
    return true
  }

  /// "sondern", "laut", "eben": words of the grammar are not also forms of rare verbs.
  private static func withoutRareVerbs(_ word: Word, _ hash: UInt64) -> WordClass {
    let classes = word.possible
    guard !classes.intersection(.verbal).isEmpty else { return classes }
    let function: WordClass = [
      .coordinator, .subjunction, .preposition, .pronoun, .relative, .interrogative, .numeral,
    ]
    if !classes.intersection(function).isEmpty {
      return classes.subtracting([.finite, .participle, .infinitive])
    }
    if classes.contains(.article) { return classes.subtracting([.finite, .participle]) }
    if classes.contains(.finite), !classes.intersection([.adverb, .adjective, .particle]).isEmpty {
      if word.facts.contains(.imperative) || Vocabulary.shared.isRareVerbForm(hash) {
        return classes.subtracting(.finite)
      }
    }
    return classes
  }

  private func atSentenceStart(_ classes: WordClass, knownName: Bool) -> WordClass {
    let function: WordClass = [
      .article, .pronoun, .preposition, .subjunction, .coordinator, .relative, .interrogative, .zu,
    ]
    let hasFunction = !classes.intersection(function).isEmpty
    if hasFunction {
      // "Laut, Trotz, Dank, Zeit": the function word, unless the noun is what a verb follows.
      return classes.subtracting(.nominal)
    }
    if classes.isSuperset(of: .noun) {
      // "Wagen", "Recht": a noun unless nothing else speaks for it; decided with its neighbours.
      return classes.subtracting([.particle])
    }
    if classes.contains(.name), classes != .name, !knownName {
      // An unknown name that is also an adverb or adjective form is that.
      return classes.subtracting(.name)
    }
    return classes
  }

  /// "die Europäische Union", "das Rote Kreuz": an adjective with a capital between an article or a
  /// preposition and a noun that agrees with both.
  private func isPartOfName(_ index: Int, _ table: WordDraft) -> Bool {
    let next = index + 1
    guard index > 0, next < tokens.count, tokens[next].kind == .word, tokens[next].isCapital,
      tokens[index].kind == .word,
      let adjective = table.reading(index, .adjective), adjective.ending != .none
    else { return false }
    var noun: Agreement = []
    table.forEachReading(next) {
      if $0.wordClass == .noun { noun.formUnion($0.agreement) }
    }
    let fitting = noun.intersection(adjective.ending.any)
    guard !fitting.isEmpty else { return false }
    // "die konkurrierenden Schwarzen Krähen"
    var before = index - 1
    while before > 0, before > index - 3, !tokens[before].isCapital, tokens[before].kind == .word,
      table.reading(before, .adjective)?.ending == adjective.ending
    {
      before -= 1
    }
    if before < index - 1 {
      guard let article = table.reading(before, .article) else { return false }
      return !fitting.intersection(article.agreement).isEmpty
    }
    if let article = table.reading(index - 1, .article) {
      return !fitting.intersection(article.agreement).isEmpty
    }
    if let preposition = table.reading(index - 1, .preposition) {
      return !fitting.intersection(preposition.agreement).isEmpty
    }
    // "WDR und Süddeutsche Zeitung", "Berlins Regierender Bürgermeister"
    guard joinsOrOwns(index - 1, table), table.reading(index, .noun) == nil else { return false }
    return !fitting.intersection(adjective.ending.strong).isEmpty
  }

  private func joinsOrOwns(_ index: Int, _ table: WordDraft) -> Bool {
    if !tokens[index].isCapital { return table.words[index].can(.coordinator) }
    guard let name = table.reading(index, .name), !table.words[index].possible.contains(.noun)
    else {
      return false
    }
    return bytes[tokens[index].range.upper - 1] == 0x73 && name.agreement.sharesCase(.genitive)
  }

  /// "das lange Warten": a form that is a noun and an infinitive can be either.
  private func addInfinitiveNoun(
    _ index: Int, _ classes: WordClass, _ table: WordDraft
  ) {
    guard classes.contains(.infinitive), classes.contains(.noun),
      let verb = table.reading(index, .infinitive), !verb.flags.contains(.guessed)
    else { return }
    let noun = Reading(
      verb.lexeme, .noun, agreement: Agreement.neuter.subtracting(.genitive), flags: .guessed)
    // Behind the known noun, so that the noun is chosen where both fit.
    if table.words[index].facts.contains(.knownNoun) {
      table.append(noun, to: index)
    } else {
      append(index, noun, table)
    }
  }

  /// A capitalised adjective, participle or infinitive: "Unbekannte", "das Vorgehen".
  private func nominalised(
    _ index: Int, _ classes: WordClass, _ table: WordDraft
  ) -> WordClass {
    if let adjective = table.reading(index, .adjective), adjective.ending != .none {
      append(
        index,
        Reading(adjective.lexeme, .noun, agreement: adjective.ending.any, flags: adjective.flags),
        table)
      return .noun
    }
    if let verb = table.reading(index, .infinitive) {
      append(
        index,
        Reading(
          verb.lexeme, .noun,
          agreement: Agreement.neuter.subtracting(.genitive), flags: .guessed), table)
      return .noun
    }
    if table.reading(index, [.adjective, .numeral, .adverb]) != nil {
      append(index, Reading(.none, .noun, agreement: .any, flags: .guessed), table)
      return .noun
    }
    append(index, Reading(.none, .name, agreement: .singular, flags: .guessed), table)
    return .name
  }

  /// Puts a reading before the others of a token.
  func append(_ index: Int, _ reading: Reading, _ table: WordDraft) {
    table.prepend(reading, to: index)
  }
}
