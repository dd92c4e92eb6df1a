// Room: Grammar. Looks every token up; guesses the readings of words that no table knows, by
// compound, derivation or shape. May enter: tokens and the lexicon.

/// Gives every token its possible readings.
struct WordReader: ReadingSource {
  let bytes: ContiguousArray<UInt8>
  let lexicon: Lexicon
  private var memory: WordMemory
  var form = DerivedForms()
  /// Readings of the part of the word that is looked at.
  var found = ContiguousArray<Reading>()

  static func words(
    of source: SourceText, _ tokens: ContiguousArray<Token>, _ lexicon: Lexicon
  ) -> WordDraft {
    // What is kept is of the one lexicon that there is outside the tests.
    var reader = WordReader(
      bytes: source.bytes, lexicon: lexicon,
      memory: lexicon === Lexicon.shared ? WordMemory.shelf.take() : WordMemory())
    reader.memory.beginArticle()
    let words = Row(repeating: Word(), count: tokens.count)
    for index in tokens.indices { reader.read(tokens[index], into: &words[index]) }
    return WordDraft(words: words, memory: reader.memory, lexicon: lexicon)
  }

  private init(bytes: ContiguousArray<UInt8>, lexicon: Lexicon, memory: WordMemory) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.memory = memory
  }

  /// Fills in a word of which nothing is known yet.
  @inline(__always)
  private mutating func read(_ token: Token, into word: inout Word) {
    guard token.isWord else { return Self.mark(token.kind, &word) }
    // The letters of "Hans’" are more than its hash tells.
    if token.endsInMark(bytes) {
      word = newWord(token)
      return
    }
    let key = WordMemory.key(token)
    if memory.read(key, into: &word) { return }
    word = newWord(token)
    // The memory has what is possible, and nothing that is decided on.
    if word.classes.isEmpty { memory.keep(word, for: key) }
  }

  /// What a token that is no word is as one.
  @inline(__always)
  private static func mark(_ kind: TokenKind, _ word: inout Word) {
    switch kind {
    case .number: word.classes = .numeral
    case .ordinal: word.classes = [.adjective, .numeral]
    case .handle, .hashtag, .url, .email: word.classes = .name
    case .symbol: word.classes = .symbol
    default: word.classes = .punctuation
    }
    // A number or an address goes with any words around it.
    if kind.rawValue < TokenKind.symbol.rawValue { word.agreement = .any }
  }

  private mutating func newWord(_ token: Token) -> Word {
    let head = lexicon.forms.head(token.hash)
    if head == 0, token.kind == .abbreviation { return Word(classes: .adverb) }
    let readings = head == 0 ? unlisted(token) : listed(head, token)
    let (facts, possible) = facts(of: readings)
    var word = Word(facts: facts, readings: readings, possible: possible)
    if !token.isCapital {
      word.settled = Tagger.settled(word, token.hash)
    }
    if word.settled.isEmpty, hasPlaceStem(token.range) { word.facts.insert(.placeStem) }
    return word
  }

  // MARK: Words that the table does not hold, or not with all readings

  /// The readings of a word of the table: those there, or where these are not all, a list of its own.
  private mutating func listed(_ head: UInt32, _ token: Token) -> UInt32 {
    let range = token.hashedRange(bytes)
    guard token.shape.contains(.nonASCII) || lexicon.mayHaveMore(bytes, range) else { return head }
    form.read(bytes, range)
    form.completed(head, lexicon, into: &found)
    return found.isEmpty ? head : list(found)
  }

  func localEntry(_ index: Int) -> FormTable.Entry { memory.reading(index) }

  private mutating func list(_ readings: some BidirectionalCollection<Reading>) -> UInt32 {
    var next: UInt32 = 0
    for reading in readings.reversed() { next = memory.add(reading, before: next) }
    return next
  }

  private mutating func unlisted(_ token: Token) -> UInt32 {
    // No German word is that long: what it is made of is not looked for.
    if token.range.count > 90 {
      return list([
        Reading(.none, token.isCapital ? .name : .adverb, agreement: .any, flags: .guessed)
      ])
    }
    form.read(bytes, token.range)
    form.readings(from: 0, lexicon, into: &found)
    return found.isEmpty ? list(guess(token)) : list(found)
  }

  // MARK: Guessing

  /// The dot inside the names of sites.
  static let dot: UInt8 = 0x2E

  private mutating func guess(_ token: Token) -> [Reading] {
    var readings: [Reading] = []
    if token.shape.contains(.endsInHyphen) { return truncated(token) }
    let clitic = withClitic()
    if !clitic.isEmpty { return token.isCapital ? clitic + [unknownName(token)] : clitic }
    if token.shape.contains(.hasHyphen), let head = hyphenHead(token) { return head }
    if token.isCapital || token.shape.contains(.innerCapital) {
      if token.shape.contains(.allCapitals) { return capitals(token) }
      readings = nouns(from: 0)
      // "Klimafeindliche" begins a sentence before its noun; it is no compound of "Lich".
      if !readings.isEmpty { readings += adjectives(from: 0).filter { $0.ending != .none } }
      if readings.isEmpty { readings = derivedNoun() }
      if readings.isEmpty { readings = adjectives(from: 0) + derivedVerb() }
      if readings.isEmpty {
        readings = compoundAdjective().filter { $0.ending != .none }
        readings += nominalised(readings)
      }
      readings.append(unknownName(token))
      return readings
    }
    // "heimatblatt.de": the tokenizer joins nothing else at a dot.
    if form.bytes.contains(Self.dot) {
      return [Reading(.none, .name, agreement: .any, flags: .guessed)]
    }
    readings = compoundAdjective()
    readings += derivedVerb()
    if readings.isEmpty { readings = adjectives(from: 0) }
    if readings.isEmpty { readings = weakVerb() }
    if readings.isEmpty {
      readings =
        token.shape.contains(.hasDigit)
        ? [Reading(.none, .numeral, agreement: .any, flags: .guessed)]
        : [Reading(.none, .adverb, flags: .guessed)]
    }
    return readings
  }

  /// A name that no table knows; a final -s may be a genitive.
  private func unknownName(_ token: Token) -> Reading {
    var agreement: Agreement = .singular
    if form.bytes.last == 0x73 {
      agreement = [.masculine, .feminine, .neuter]
    } else {
      agreement.subtract(.genitive)
    }
    return Reading(.none, .name, agreement: agreement, flags: .guessed)
  }

  /// "USA", "AFP", "IT": an acronym, of any gender and number; or a word in capitals.
  private func capitals(_ token: Token) -> [Reading] {
    [Reading(.none, .name, agreement: Agreement.any, flags: .guessed)]
  }

  /// "Bahn-" in "Bahn- und Busverkehr".
  private func truncated(_ token: Token) -> [Reading] {
    token.isCapital
      ? [Reading(.none, .noun, agreement: .any, flags: .guessed)]
      : [Reading(.none, .adjective, agreement: .any, flags: .guessed, ending: .en)]
  }

  /// The readings of the part behind the last hyphen: "US-Präsident", "45-minütig".
  private mutating func hyphenHead(_ token: Token) -> [Reading]? {
    guard let hyphen = form.bytes.lastIndex(where: { $0 == 0x2D || $0 == 0x91 || $0 == 0x90 }),
      hyphen + 1 < form.count
    else { return nil }
    let start = hyphen + 1
    form.readings(from: start, lexicon, into: &found)
    let kinds: WordClass = [.noun, .adjective]
    var readings = guessed(kinds)
    if readings.isEmpty, token.isCapital { readings = nouns(from: start) }
    if readings.isEmpty { readings = adjectives(from: start) }
    if token.isCapital {
      // "Müller-Meier", "Baden-Württemberg", "Rhein-Main": a name, unless the head is a noun.
      if readings.allSatisfy({ $0.wordClass != .noun }) {
        readings += nominalised(readings)
        readings.append(unknownName(token))
      }
    }
    return readings.isEmpty ? nil : readings
  }

  /// "Nichtgeimpfte", "Corona-Erkrankte": adjectives with an ending as nouns.
  private func nominalised(_ readings: [Reading]) -> [Reading] {
    readings.compactMap {
      $0.wordClass == .adjective && $0.ending != .none
        ? Reading($0.lexeme, .noun, agreement: $0.ending.any, flags: .guessed) : nil
    }
  }

  /// The readings found that are of some classes, marked as guessed.
  func guessed(_ kinds: WordClass) -> [Reading] {
    var result: [Reading] = []
    for reading in found where !reading.wordClass.intersection(kinds).isEmpty {
      result.append(reading)
      result[result.count - 1].flags.insert(.guessed)
    }
    return result
  }
}
