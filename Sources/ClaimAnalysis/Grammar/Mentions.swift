// Room: Grammar. Chains of mentions: which phrases speak of the same person, group or thing.
// May enter: phrases, clauses and their roles.

/// One person, group, place or thing, with all phrases that speak of it.
struct MentionChain: Sendable {
  /// The phrases, in order of appearance.
  var phrases: ChainPhrases
  /// The phrase with the fullest name, or else the first description.
  var best: Int
  /// Its gender and number, as far as known.
  var agreement: Agreement
  var nounClass: NounClass
  var isNamed: Bool
}

/// The phrases of a chain, which nearly always are one: only further ones need memory of their own.
struct ChainPhrases: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  private var first = -1
  private var others: ContiguousArray<Int> = []
  private(set) var count = 0

  init(arrayLiteral phrases: Int...) { for phrase in phrases { append(phrase) } }

  init(_ phrase: Int) { append(phrase) }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Int {
    precondition(index < count)
    return index == 0 ? first : others[index - 1]
  }

  mutating func append(_ phrase: Int) {
    if count == 0 { first = phrase } else { others.append(phrase) }
    count += 1
  }
}

/// The chains of an article.
struct MentionTable: Sendable {
  var chains: ContiguousArray<MentionChain> = []
  /// For each phrase its chain, or -1: for pronouns that stand for nothing, or for one of several.
  var chainOf: ContiguousArray<Int32> = []
  /// For each pronoun or description that could stand for several chains: true.
  var isOpen: ContiguousArray<Bool> = []

  func chain(of phrase: Int) -> MentionChain? {
    guard phrase >= 0, chainOf[phrase] >= 0 else { return nil }
    return chains[Int(chainOf[phrase])]
  }
}
