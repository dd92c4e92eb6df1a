// Room: Grammar. Finds the chains of mentions: names and their short forms, appositions,
// descriptions, pronouns. May enter: phrases, clauses and their roles.

/// Reads the chains of an article, in the order of the text.
final class MentionReader {
  let syntax: Syntax
  @exclusivity(unchecked) var table: MentionTable
  /// The words of the name at hand: their folded hashes, without genitive -s.
  @exclusivity(unchecked) var words: ContiguousArray<UInt64> = []
  /// For each chain where the words of its name stand in `nameWords`.
  @exclusivity(unchecked) var names: ContiguousArray<Range<Int>> = []
  @exclusivity(unchecked) var nameWords: ContiguousArray<UInt64> = []
  /// The last chain that was called by a noun, or by a compound that ends in it, counted from 1.
  @exclusivity(unchecked) var chainOfNoun: FormMemo
  /// The place of the last chain whose name has a word, in `namedChains`.
  @exclusivity(unchecked) var chainsOfWord = FormMemo()
  /// The chains of `chainsOfWord`, each with the number of the next older one with the same word.
  @exclusivity(unchecked) var namedChains: ContiguousArray<(chain: Int, older: Int)> = [(-1, 0)]
  /// Chains spoken of in the last few sentences.
  @exclusivity(unchecked) var active: [Int] = []
  /// The noun that a compound of the lexicon ends in; the number of its lexeme and 1.
  ///
  /// What the lexicon says is the same for all articles, so it is kept; see `Shelf`.
  @exclusivity(unchecked) var heads: FormMemo
  private static let heads = Shelf { FormMemo() }
  /// A lemma that is taken apart, folded and as it stands.
  @exclusivity(unchecked) var lemma = ContiguousArray<UInt8>()
  @exclusivity(unchecked) var rawLemma = ContiguousArray<UInt8>()

  static func mentions(of syntax: Syntax) -> MentionTable {
    let reader = MentionReader(syntax)
    reader.run()
    heads.put(reader.heads)
    return reader.table
  }

  private init(_ syntax: Syntax) {
    self.syntax = syntax
    heads = Self.heads.take()
    // A phrase has one noun or two.
    chainOfNoun = FormMemo(capacity: syntax.phrases.count)
    table = MentionTable(phrases: syntax.phrases.count)
  }

  private func run() {
    let phrases = syntax.phrases
    // Most phrases begin a chain.
    table.chains.reserveCapacity(phrases.count)
    names.reserveCapacity(phrases.count)
    func start(_ number: Int) -> Int { phrases[number].tokens.lowerBound }
    // Nearly always they stand in the order of the text.
    if phrases.indices.dropFirst().allSatisfy({ start($0 - 1) <= start($0) }) {
      for phrase in phrases.indices { place(phrase) }
    } else {
      for phrase in phrases.indices.sorted(by: { start($0) < start($1) }) { place(phrase) }
    }
  }

  // MARK: Placing a phrase

  private func place(_ number: Int) {
    let phrase = syntax.phrases[number]
    if phrase.isPronoun {
      if let chain = antecedent(of: number) { join(number, chain) }
      return
    }
    readName(phrase)
    if !words.isEmpty, let chain = chainOfName(phrase) {
      join(number, chain, isNamed: true)
      return
    }
    if phrase.role == .apposition, phrase.parent >= 0, words.isEmpty || isUnnamed(phrase.parent),
      table.chainOf[phrase.parent] >= 0, fits(phrase, phrase.parent)
    {
      join(number, Int(table.chainOf[phrase.parent]), isNamed: true)
      return
    }
    if words.isEmpty, phrase.isDefinite, let chain = described(phrase) {
      join(number, chain)
      return
    }
    start(number)
  }

  private func isUnnamed(_ phrase: Int) -> Bool {
    table.chain(of: phrase).map { !$0.isNamed } ?? false
  }

  /// An apposition is of the same sort as what it explains: no date behind a person.
  func fits(_ phrase: Phrase, _ parent: Int) -> Bool {
    let own = syntax.lexeme(phrase.head).nounClass
    let other = table.chain(of: parent)?.nounClass ?? .none
    if own == .time || own == .unit { return false }
    if own.isPlace, other.isPerson { return false }
    return true
  }

  private func start(_ number: Int) {
    let phrase = syntax.phrases[number]
    let chain = table.chains.count
    table.chains.append(
      MentionChain(
        number, agreement: genderOf(phrase), nounClass: nounClass(phrase), isNamed: !words.isEmpty))
    table.chainOf[number] = Int32(chain)
    names.append(0..<0)
    active.append(chain)
    name(chain)
    call(chain, phrase)
  }

  /// Notes the name of a chain for its later short and full forms.
  private func name(_ chain: Int) {
    if words.isEmpty { return }
    for word in words where !nameWords[names[chain]].contains(word) {
      namedChains.append((chain, Int(chainsOfWord.find(word))))
      chainsOfWord.insert(UInt32(namedChains.count - 1), for: word)
    }
    nameWords.append(contentsOf: words)
    names[chain] = (nameWords.count - words.count)..<nameWords.count
  }

  /// Notes the nouns that a phrase calls a chain by.
  private func call(_ chain: Int, _ phrase: Phrase) {
    for token in phrase.tokens where syntax.word(token).classes == .noun {
      let lexeme = syntax.word(token).lexeme
      guard lexeme.isKnown else { continue }
      chainOfNoun.insert(UInt32(chain + 1), for: lexeme)
      let head = headNoun(lexeme)
      if head.isKnown { chainOfNoun.insert(UInt32(chain + 1), for: head) }
    }
  }

  /// Adds a phrase to a chain; `isNamed` says that it may have a name, which is the one at hand.
  private func join(_ number: Int, _ chain: Int, isNamed: Bool = false) {
    let phrase = syntax.phrases[number]
    table.append(number, to: chain)
    if let position = active.lastIndex(of: chain) { active.remove(at: position) }
    active.append(chain)
    guard !phrase.isPronoun else { return }
    call(chain, phrase)
    let count = isNamed ? words.count : 0
    if count > names[chain].count {
      name(chain)
      table.chains[chain].best = number
      table.chains[chain].isNamed = true
    }
    if count == names[chain].count, count > 0, isGenitive(table.chains[chain].best),
      !isGenitive(number)
    {
      table.chains[chain].best = number
    }
    let narrowed = table.chains[chain].agreement.intersection(genderOf(phrase))
    if !narrowed.isEmpty { table.chains[chain].agreement = narrowed }
    let sort = nounClass(phrase)
    if table.chains[chain].nounClass == .none { table.chains[chain].nounClass = sort }
  }

  func isGenitive(_ phrase: Int) -> Bool {
    let agreement = syntax.phrases[phrase].agreement
    return agreement.sharesCase(.genitive) && !agreement.sharesCase(.nominative)
  }
}
