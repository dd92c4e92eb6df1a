// Room: Grammar. Looks every token up; guesses the readings of words that no table knows, by
// compound, derivation or shape. May enter: tokens and the lexicon.

/// Gives every token its possible readings.
struct WordReader: ReadingSource {
  let bytes: ContiguousArray<UInt8>
  let lexicon: Lexicon
  private var local: ContiguousArray<FormTable.Entry> = []
  private var memory: WordMemory
  /// The words of this article that the table does not hold, or not with all readings, from place 1 on.
  private var own: ContiguousArray<Word> = [Word()]
  /// Their places; those of capitalised ones apart.
  private var memo = FormMemo()
  var form = DerivedForms()
  /// Readings of the part of the word that is looked at.
  var found = ContiguousArray<Reading>()

  static func words(
    of source: SourceText, _ tokens: ContiguousArray<Token>, _ lexicon: Lexicon
  ) -> WordDraft {
    // What is kept is of the one lexicon that there is outside the tests.
    let isShared = lexicon === Lexicon.shared
    var reader = WordReader(
      bytes: source.bytes, lexicon: lexicon,
      memory: isShared ? WordMemory.shelf.take() : WordMemory())
    // Index 0 of the list of the article stays unused, as in the lexicon.
    reader.local.append(FormTable.Entry(reading: Reading(.none, []), next: 0))
    let words = Row(repeating: Word(), count: tokens.count)
    for index in tokens.indices {
      let token = tokens[index]
      words[index] = token.kind == .word ? reader.word(token) : reader.mark(token)
    }
    if isShared { WordMemory.shelf.put(reader.memory) }
    return WordDraft(words: words, local: reader.local, lexicon: lexicon)
  }

  private init(bytes: ContiguousArray<UInt8>, lexicon: Lexicon, memory: WordMemory) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.memory = memory
  }

  /// What a token that is no plain word is as a word.
  private mutating func mark(_ token: Token) -> Word {
    switch token.kind {
    case .word, .abbreviation:
      let head = lexicon.forms.head(token.hash)
      if head == 0 { return Word(classes: .adverb) }
      return word(isComplete(head, token) ? head : list(found))
    case .number: return Word(classes: .numeral, agreement: .any)
    case .ordinal: return Word(classes: [.adjective, .numeral], agreement: .any)
    case .handle, .hashtag, .url, .email: return Word(classes: .name, agreement: .any)
    case .symbol: return Word(classes: .symbol)
    default: return Word(classes: .punctuation)
    }
  }

  @inline(__always)
  private mutating func word(_ token: Token) -> Word {
    memory.word(token.hash) ?? newWord(token)
  }

  private mutating func newWord(_ token: Token) -> Word {
    let key = token.isCapital ? ~token.hash : token.hash
    let known = memo.find(key)
    if known != 0 { return own[Int(known)] }
    let head = token.hash == 0 ? 0 : lexicon.forms.head(token.hash)
    // Apart from the next line, which would otherwise look at the list as it was before.
    let readings: UInt32
    if head == 0 {
      readings = unlisted(token)
    } else {
      readings = listed(head, token)
      if readings == head {
        let word = word(head)
        memory.keep(word, for: token.hash)
        return word
      }
    }
    let word = word(readings)
    memo.insert(UInt32(own.count), for: key)
    own.append(word)
    return word
  }

  private func word(_ readings: UInt32) -> Word {
    let (facts, possible) = facts(of: readings)
    return Word(facts: facts, readings: readings, possible: possible)
  }

  // MARK: Words that the table does not hold, or not with all readings

  /// The readings of a word of the table: those there, or where these are not all, a list of its own.
  private mutating func listed(_ head: UInt32, _ token: Token) -> UInt32 {
    let isKept = !token.endsInMark(bytes)
    if isKept, let known = memory.readings(token) { return list(known) }
    if isComplete(head, token) { return head }
    if isKept { memory.keep(found, for: token) }
    return list(found)
  }

  /// Whether the readings in the table are all; else the others and they are in `found`.
  private mutating func isComplete(_ head: UInt32, _ token: Token) -> Bool {
    let range = token.hashedRange(bytes)
    guard token.shape.contains(.nonASCII) || lexicon.mayHaveMore(bytes, range) else { return true }
    form.read(bytes, range)
    form.completed(head, lexicon, into: &found)
    return found.isEmpty
  }

  func localEntry(_ index: Int) -> FormTable.Entry { local[index] }

  private mutating func list(_ readings: some BidirectionalCollection<Reading>) -> UInt32 {
    var next: UInt32 = 0
    for reading in readings.reversed() {
      local.append(FormTable.Entry(reading: reading, next: next))
      next = UInt32(local.count - 1) | WordTable.localBit
    }
    return next
  }

  private mutating func unlisted(_ token: Token) -> UInt32 {
    // No German word is that long: what it is made of is not looked for.
    if token.range.count > 90 {
      return list([
        Reading(.none, token.isCapital ? .name : .adverb, agreement: .any, flags: .guessed)
      ])
    }
    let isKept = !token.endsInMark(bytes)
    if isKept, let known = memory.readings(token) { return list(known) }
    form.read(bytes, token.range)
    form.readings(from: 0, lexicon, into: &found)
    if found.isEmpty {
      let guessed = guess(token)
      if isKept { memory.keep(guessed, for: token) }
      return list(guessed)
    }
    if isKept { memory.keep(found, for: token) }
    return list(found)
  }

  // MARK: Guessing

  private mutating func guess(_ token: Token) -> [Reading] {
    var readings: [Reading] = []
    if token.shape.contains(.endsInHyphen) { return truncated(token) }
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
    if readings.isEmpty {
      readings = adjectives(from: start)
      if readings.isEmpty, token.isCapital { readings = nouns(from: start) }
    }
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
