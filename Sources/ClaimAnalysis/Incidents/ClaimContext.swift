// Room: Incidents. What the words around a clause do to a claim: who says so, hedges, negation,
// question, condition. May enter: grammar, mentions, statements and frames.

/// How a clause is meant.
struct ClaimContext: Sendable {
  /// It must not become a claim: a question, a condition, a wish, a headline.
  var isExcluded = false
  var isNegated = false
  /// The phrase of who says so, or -1.
  var source = -1
  var hasSource = false
  /// What the source does with it.
  var stance: Claim.Stance?
  var nuance: String?
  var hedges: [Int] = []
  /// "soll … haben".
  var isHearsay = false
  /// "will … haben", "nach eigenen Angaben".
  var isSelf = false
  var via: [Int] = []
  /// The statement it stands in, or -1.
  var statement = -1

  /// Names the phrase of who says so.
  mutating func name(_ source: Int) {
    self.source = source
    hasSource = true
  }
}

/// Reads the context of clauses.
struct ContextReader {
  let index: ClauseIndex
  let statements: [StatementMention]
  /// For each clause the innermost statement it stands in, or -1.
  var statementOf: ContiguousArray<Int32>
  /// For each clause the frame match that embeds it, or -1.
  private let embedding: [Int: (FrameMatch, Frame)]

  var syntax: Syntax { index.syntax }

  init(
    _ index: ClauseIndex, _ statements: [StatementMention],
    embedding: [Int: (FrameMatch, Frame)]
  ) {
    self.index = index
    self.statements = statements
    self.embedding = embedding
    statementOf = ContiguousArray(repeating: -1, count: index.syntax.clauses.count)
    for (number, statement) in statements.enumerated() {
      for clause in statement.clauses where clause < statementOf.count {
        let known = Int(statementOf[clause])
        if known < 0 || Self.size(statements[known]) > Self.size(statement) {
          statementOf[clause] = Int32(number)
        }
      }
    }
  }

  private static func size(_ statement: StatementMention) -> Int {
    statement.pieces.reduce(0) { $0 + $1.count }
  }

  func statement(of clause: Int) -> Int { Int(statementOf[clause]) }

  /// The context of a clause; `isDeed` for a verb that must have happened to count.
  func context(
    _ clause: Int, isDeed: Bool, embeds: Bool = true, inTitle: Bool = false
  ) -> ClaimContext {
    var context = ClaimContext()
    let entry = syntax.clauses[clause]
    if isHeadline(clause) && !inTitle || entry.isQuestion || entry.isConditional {
      context.isExcluded = true
    }
    context.isNegated =
      entry.isNegated && index.noneBut(clause) == nil && index.insteadOf(clause) == nil
    modal(entry, clause, isDeed, &context)
    hedges(clause, &context)
    if entry.kind == .infinitive, index.isAttempted(clause) {
      let upper = syntax.clauses[entry.parent]
      modal(upper, entry.parent, isDeed, &context)
      hedges(entry.parent, &context)
      if upper.isNegated { context.isNegated = true }
    }
    ancestors(clause, &context, embeds)
    speaker(clause, &context)
    if let upper = index.cleft(clause) ?? (index.clefted(clause) == nil ? nil : entry.parent) {
      take(self.context(upper, isDeed: false), &context)
    }
    return context
  }

  /// "Nach Angaben der Polizei war es kein Koch, der …": what is said of the clause that brings
  /// somebody out is said of what they did.
  private func take(_ upper: ClaimContext, _ context: inout ClaimContext) {
    context.isExcluded = context.isExcluded || upper.isExcluded
    context.isHearsay = context.isHearsay || upper.isHearsay
    context.hedges += upper.hedges
    if upper.isNegated { context.isNegated.toggle() }
    guard !context.hasSource, !context.isSelf else { return }
    context.source = upper.source
    context.hasSource = upper.hasSource
    context.isSelf = upper.isSelf
    context.via = upper.via
    context.statement = upper.statement
    if context.stance == nil { context.stance = upper.stance }
  }

  /// "ob, wer, wie viel": an indirect question.
  private func asks(_ introducer: Int) -> Bool {
    let hash = syntax.tokens[introducer].hash
    if index.words.asking.contains(hash) { return true }
    return hash == index.words.wie && introducer + 1 < syntax.tokens.count
      && index.words.amounts.contains(syntax.tokens[introducer + 1].hash)
  }

  /// The title of the article, or the headline that it begins with.
  func isTitle(_ clause: Int) -> Bool {
    isHeadline(clause) && syntax.clauses[clause].sentence <= 1
  }

  private func isHeadline(_ clause: Int) -> Bool {
    let first = syntax.clauses[clause].tokens.lowerBound
    if Int(syntax.tokens[first].start) < syntax.source.textStart { return true }
    // A line of its own without a full stop.
    let sentence = syntax.sentences[syntax.clauses[clause].sentence].tokens
    guard let last = sentence.last, sentence.count < 16, !syntax.tokens[last].isPunctuation else {
      return false
    }
    return sentence.upperBound < syntax.tokens.count
      && !syntax.tokens[sentence.upperBound].shape.isDisjoint(with: [.paragraphStart, .lineStart])
  }

  /// Clauses above this one: questions, conditions, frames that take it as content.
  private func ancestors(_ clause: Int, _ context: inout ClaimContext, _ embeds: Bool) {
    var current = clause
    var steps = 0
    while steps < 6 {
      steps += 1
      let entry = syntax.clauses[current]
      if embeds, context.stance == nil, let (match, frame) = embedding[current] {
        apply(match, frame, &context)
      }
      if entry.introducer >= 0, entry.kind == .subordinate {
        if asks(entry.introducer) { context.isExcluded = true }
      }
      let parent = entry.parent
      guard parent >= 0, parent != current else { return }
      let upper = syntax.clauses[parent]
      if entry.kind != .relative {
        if upper.isQuestion { context.isExcluded = true }
        if entry.introducer >= 0, syntax.tokens[entry.introducer].hash == index.words.dass,
          upper.isNegated
        {
          negate(parent, &context)
        } else if entry.introducer >= 0, syntax.tokens[entry.introducer].hash == index.words.dass,
          index.words.doubting.contains(upper.verb.raw)
        {
          // "Dass die Miliz am Werk war, bezweifelt der Gouverneur": he does not hold them for it.
          let doubter = index.subject(of: parent)
          if doubter >= 0, index.agents.canSpeak(doubter), !syntax.phrases[doubter].isPronoun {
            context.name(doubter)
            context.stance = .denies
          } else {
            context.isExcluded = true
          }
        }
        if entry.kind == .infinitive, embedding[current] == nil, !index.isToBeDone(current),
          statementOf[current] < 0 || !index.isPerfectInfinitive(current),
          !index.isAttempted(current)
        {
          // "um anzugreifen", "versuchte anzugreifen": not said to have happened.
          context.isExcluded = true
        }
      }
      current = parent
    }
  }

  /// "glaubt nicht, dass …" denies it; "keine Hinweise, dass …" says nothing; "kein Zweifel, dass …"
  /// affirms it.
  private func negate(_ upper: Int, _ context: inout ClaimContext) {
    if index.words.doubts.contains(syntax.clauses[upper].verb.raw) { return }
    // "ist sich nicht sicher, dass …"
    if syntax.clauses[upper].tokens.contains(where: {
      Int(syntax.clauseOf[$0]) == upper && index.words.certain.contains(syntax.tokens[$0].hash)
    }) {
      context.isExcluded = true
      return
    }
    for phrase in index.phrases(of: upper).map(Int.init) {
      if index.hash(phrase) == index.words.doubt { return }
      if index.classes(phrase).contains(.proofNoun) {
        context.isExcluded = true
        return
      }
    }
    context.isNegated.toggle()
  }

  private func apply(_ match: FrameMatch, _ frame: Frame, _ context: inout ClaimContext) {
    context.nuance = frame.nuance
    context.source = match.source
    // "Für ihn gebe es keinen Zweifel, …": whoever speaks.
    if match.source >= 0, syntax.phrases[match.source].isPronoun {
      let who = index.referent(match.source)
      if syntax.phrases[who].isPronoun || !index.agents.canSpeak(who) { context.source = -1 }
    }
    context.hasSource = context.source >= 0
    if frame.effect == .claim(.denies) {
      if context.hasSource { context.stance = .denies }
      return
    }
    switch frame.nuance {
    case "concludes": context.stance = .accuses
    case "supposes": context.stance = .suspects
    default:
      // "Ihm wird vorgeworfen, … beteiligt gewesen zu sein."
      if frame.effect == .claim(.accuses) || frame.effect == .claim(.suspects),
        !context.hasSource
      {
        context.stance = .suspects
      }
    }
  }
}
