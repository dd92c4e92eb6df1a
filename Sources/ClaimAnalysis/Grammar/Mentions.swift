// Room: Grammar. Chains of mentions: which phrases speak of the same person, group or thing.
// May enter: phrases, clauses and their roles.

/// One person, group, place or thing that phrases speak of.
struct MentionChain: Sendable {
  /// The first and the last phrase that speak of it, in order of appearance; the others stand in the
  /// table, for nearly all chains have one.
  @Short fileprivate(set) var first: Int
  @Short fileprivate(set) var last: Int
  /// How many phrases speak of it.
  @Short fileprivate(set) var count: Int = 1
  /// The phrase with the fullest name, or else the first description.
  @Short var best: Int
  /// Its gender and number, as far as known.
  var agreement: Agreement
  var nounClass: NounClass
  var isNamed: Bool

  init(_ phrase: Int, agreement: Agreement, nounClass: NounClass, isNamed: Bool) {
    first = phrase
    last = phrase
    best = phrase
    self.agreement = agreement
    self.nounClass = nounClass
    self.isNamed = isNamed
  }
}

/// The phrases of a chain, in order of appearance.
struct ChainPhrases: Sequence {
  fileprivate let nextOf: ContiguousArray<Int32>
  fileprivate let first: Int

  func makeIterator() -> AnyIterator<Int> {
    var phrase = first
    return AnyIterator {
      if phrase < 0 { return nil }
      defer { phrase = Int(nextOf[phrase]) }
      return phrase
    }
  }
}

/// The chains of an article.
struct MentionTable: Sendable {
  var chains: ContiguousArray<MentionChain> = []
  /// For each phrase its chain, or -1: for pronouns that stand for nothing, or for one of several.
  var chainOf: ContiguousArray<Int32> = []
  /// For each pronoun or description that could stand for several chains: true.
  var isOpen: ContiguousArray<Bool> = []
  /// For each phrase the next one of its chain, or -1.
  private var nextOf: ContiguousArray<Int32> = []

  init(phrases: Int = 0) {
    chainOf = ContiguousArray(repeating: -1, count: phrases)
    isOpen = ContiguousArray(repeating: false, count: phrases)
    nextOf = chainOf
  }

  /// Puts a phrase behind the others of a chain.
  mutating func append(_ phrase: Int, to chain: Int) {
    chainOf[phrase] = Int32(chain)
    nextOf[chains[chain].last] = Int32(phrase)
    chains[chain].last = phrase
    chains[chain].count += 1
  }

  func phrases(of chain: MentionChain) -> ChainPhrases {
    ChainPhrases(nextOf: nextOf, first: chain.first)
  }

  func chain(of phrase: Int) -> MentionChain? {
    guard phrase >= 0, chainOf[phrase] >= 0 else { return nil }
    return chains[Int(chainOf[phrase])]
  }
}
