// Room: Grammar. Segments of a sentence to clauses: which verb is finite, what opens a clause, and
// what it depends on. May enter: tagged words and phrases.

/// A stretch between two marks that cut, or between a mark and a conjunction.
struct Segment {
  var tokens: Range<Int>
  /// Nesting in brackets.
  var depth: Int
  /// The mark before it.
  var mark: TokenKind
  /// Begins with "und", "oder", "aber" and so on that join clauses.
  var isCoordinated: Bool
  /// Hangs on the auxiliary of the segment before it ("hat A gesucht und B gefunden").
  var sharesFinite = false
  /// Leaves out the whole verb of the segment before it ("…, die Familie den Bruder").
  var isGapped = false
  /// The verb in the segment behind it that closes its bracket, too ("dass sie A sucht und B finden will"),
  /// or -1.
  var finiteBehind = -1
}

/// Builds the clauses of one sentence.
final class ClauseReader {
  let tokens: ContiguousArray<Token>
  let vocabulary: Vocabulary
  let tagger: Tagger
  let syntax: SyntaxDraft
  @exclusivity(unchecked) var segments: [Segment] = []
  /// What the words of the sentence can be.
  @exclusivity(unchecked) var kinds: WordClass = []
  /// The clauses that are open.
  @exclusivity(unchecked) var stack: [Int] = []

  init(tokens: ContiguousArray<Token>, vocabulary: Vocabulary, tagger: Tagger, syntax: SyntaxDraft)
  {
    self.tokens = tokens
    self.vocabulary = vocabulary
    self.tagger = tagger
    self.syntax = syntax
  }

  /// Appends the clauses of a sentence.
  func read(_ number: Int) {
    let sentence = syntax.sentences[number]
    let first = syntax.clauses.count
    syntax.lists.clear()
    kinds = syntax.sieves[number].classes
    cut(sentence.tokens)
    stack.removeAll(keepingCapacity: true)
    var bracketStack: [[Int]] = []
    var depth = 0
    for index in segments.indices {
      let segment = segments[index]
      if segment.depth > depth {
        bracketStack.append(stack)
        depth = segment.depth
      } else if segment.depth < depth {
        stack = bracketStack.popLast() ?? []
        depth = segment.depth
      }
      if segment.mark == .colon || segment.mark == .semicolon, depth == 0 {
        stack.removeAll(keepingCapacity: true)
      }
      place(index, number)
    }
    if mayHaveZu { splitInfinitives(sentence.tokens, number) }
    bindFronted(first)
    syntax.clausesOfSentence.append(first..<syntax.clauses.count)
    markQuestion(sentence, first)
  }

  /// Whether an infinitive with "zu" can stand in the sentence.
  var mayHaveZu: Bool { !kinds.isDisjoint(with: [.zu, .zuInfinitive]) }

  /// "Ob es echt ist, prüft die Polizei": a clause in the first place of the main clause behind it,
  /// which opens with its verb, or with "so" or "dann" and its verb.
  private func bindFronted(_ first: Int) {
    var waiting: [Int] = []
    for number in first..<syntax.clauses.count {
      let clause = syntax.clauses[number]
      switch clause.kind {
      case .subordinate, .infinitive:
        if clause.parent < 0 { waiting.append(number) }
      case .main:
        if !waiting.isEmpty, clause.finite >= 0, clause.finite - clause.tokens.lowerBound <= 1 {
          for before in waiting where syntax.clauses[before].tokens.upperBound <= clause.finite {
            syntax.clauses[before].parent = number
          }
        }
        waiting.removeAll(keepingCapacity: true)
      default: continue
      }
    }
  }

  private func markQuestion(_ sentence: Sentence, _ first: Int) {
    var last = sentence.tokens.upperBound - 1
    while last > sentence.tokens.lowerBound,
      tokens[last].kind == .closeQuote || tokens[last].kind == .closeBracket
    {
      last -= 1
    }
    guard tokens[last].kind == .question else { return }
    // What is asked is the last main clause, those joined to it, and what depends on them.
    var asked = (first..<syntax.clauses.count).last {
      syntax.clauses[$0].kind == .main || syntax.clauses[$0].kind == .fragment
    }
    while let clause = asked, syntax.clauses[clause].isCoordinated, clause > first,
      syntax.clauses[clause - 1].kind == .main
    {
      asked = clause - 1
    }
    for index in (asked ?? first)..<syntax.clauses.count { syntax.clauses[index].isQuestion = true }
    if let asked {
      // "Wenn er kommt, was dann?": subordinate clauses in its first place.
      for index in first..<asked where syntax.clauses[index].parent == asked {
        syntax.clauses[index].isQuestion = true
      }
    }
  }
}
