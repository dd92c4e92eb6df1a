// Room: Incidents. Finds the frames of the frame table in the clauses of an article.
// May enter: grammar and mentions.

/// Matches patterns against clauses.
///
/// A clause whose words anchor nothing costs one look-up for each of them.
struct FrameMatcher {
  let index: ClauseIndex
  let set: FrameSet
  let agents: AgentReader

  init(_ index: ClauseIndex) {
    self.index = index
    set = .shared
    agents = AgentReader(index: index)
  }

  var syntax: Syntax { index.syntax }

  /// All frames of an article, clause by clause.
  func matches() -> [FrameMatch] {
    var result: [FrameMatch] = []
    var words = FrameWords(set.sieve)
    for clause in index.syntax.clauses.indices {
      let found = matches(clause, &words)
      if !found.isEmpty { result += found }
    }
    return result
  }

  /// All frames of a clause: those of its verb, then those of its nouns.
  private func matches(_ clause: Int, _ words: inout FrameWords) -> [FrameMatch] {
    var result: [FrameMatch] = []
    let sentence = index.syntax.clauses[clause].sentence
    let verb = index.syntax.clauses[clause].verb
    if set.sieve.anchors(verb) {
      words.read(sentence, index, set.sieve)
      let anchor = index.syntax.clauses[clause].mainVerb
      for place in set.sieve.places(of: verb) {
        guard let number = set.sieve.pattern(at: place, words) else { continue }
        add(match(set.patterns[number], clause, anchor: anchor, phrase: -1), to: &result)
      }
    }
    for phrase in index.phrases(of: clause) {
      let head = index.syntax.phrases[Int(phrase)].head
      let lexeme = index.syntax.table.words[head].lexeme
      guard set.sieve.anchors(lexeme) else { continue }
      words.read(sentence, index, set.sieve)
      for place in set.sieve.places(of: lexeme) {
        guard let number = set.sieve.pattern(at: place, words),
          set.patterns[number].anchor == .noun
        else { continue }
        add(match(set.patterns[number], clause, anchor: head, phrase: Int(phrase)), to: &result)
      }
    }
    return result
  }

  /// Keeps one match for each frame and anchor: the one with most slots filled.
  private func add(_ match: FrameMatch?, to result: inout [FrameMatch]) {
    guard let match else { return }
    if let known = result.firstIndex(where: { $0.frame == match.frame && $0.anchor == match.anchor }
    ) {
      // "kann nicht ausschließen, dass …": what is said, before a word that may be an object.
      if result[known].filled < match.filled
        || result[known].filled == match.filled && result[known].content < 0 && match.content >= 0
      {
        result[known] = match
      }
    } else {
      result.append(match)
    }
  }

  private func match(
    _ pattern: FramePattern, _ clause: Int, anchor: Int, phrase: Int
  ) -> FrameMatch? {
    let entry = syntax.clauses[clause]
    if pattern.anchor == .verb, phrase >= 0 { return nil }
    if let voice = pattern.voice, (voice == .passive) != index.isPassive(clause) { return nil }
    if pattern.needsSpeaker, !isSaid(clause) { return nil }
    if pattern.needsPast, entry.tense != .preterite, entry.tense != .perfect,
      !entry.modal.isKnown
        || !syntax.verbTokens(of: clause).contains(where: {
          syntax.word($0).can(.participle)
        })
    {
      return nil
    }
    for slot in pattern.excluded where has(slot, clause) { return nil }
    if pattern.isAlone, governs(clause) { return nil }
    if let negation = pattern.negation, negation != isNegated(clause) { return nil }
    if pattern.isReflexive, !hasReflexive(clause) { return nil }
    if pattern.isRelative, entry.kind != .relative { return nil }
    if pattern.isBare, hasAccusative(clause) { return nil }
    if !pattern.modal.isEmpty, !pattern.modal.contains(entry.modal.raw) { return nil }
    var match = FrameMatch(frame: pattern.frame, clause: clause, anchor: anchor)
    match.literal = phrase
    match.usesNegation = pattern.negation == true
    var taken: [Int] = []
    for slot in pattern.slots {
      if fill(slot, &match, clause, &taken, phrase) {
        match.filled += slot.slot == .subject ? 1 : 2
      } else if !slot.isOptional, !isSilent(slot, clause) {
        return nil
      }
    }
    if pattern.isAlone, match.attacker >= 0, isChargedBeside(match.attacker) { return nil }
    // "geben sich gegenseitig die Schuld": the one in the dative is "sich".
    if match.attacker >= 0, !pattern.isReflexive, hasReflexive(clause),
      pattern.slots.contains(where: { $0.slot == .dative }), isEachOther(clause)
    {
      return nil
    }
    if pattern.isNew, match.attacker >= 0 {
      let attacker = syntax.phrases[match.attacker]
      if attacker.isDefinite || attacker.isName { return nil }
    }
    return match
  }

  // MARK: Slots

  private func fill(
    _ slot: FrameSlotPattern, _ match: inout FrameMatch, _ clause: Int, _ taken: inout [Int],
    _ anchor: Int
  ) -> Bool {
    switch slot.slot {
    case .word:
      guard case .words(let lexemes, let hashes) = slot.filler else { return false }
      return token(clause) { hashes.contains($0) || lexemes.contains($1) } >= 0
    case .clause, .infinitive:
      return content(slot, &match, clause)
    case .attribute:
      if match.literal < 0, match.event >= 0, let sense = index.sense(match.event) {
        // "sprach von einem Angriff der Miliz": who did it, and not who was hit.
        let doer = agents.doer(of: match.event, clause, sense)
        return bind(slot, candidates: doer.map { [$0] } ?? [], &match, &taken, clause)
      }
      guard match.literal >= 0 else { return false }
      return bind(slot, candidates: agents.attributes(of: match.literal), &match, &taken, clause)
    case .preposition(let preposition, let adverbs):
      var near = behind(preposition, clause).filter { anchor < 0 || isNear($0, anchor) }
      if near.isEmpty, let whole = index.whole(ofGapped: clause) {
        near = behind(preposition, whole)
      }
      let phrases = Self.last(near) { isBehindSubject($0, clause) }
      if bind(slot, candidates: phrases, &match, &taken, clause) { return true }
      return pronominal(slot, adverbs, preposition, &match, clause)
    default:
      return bind(slot, candidates: candidates(slot.slot, clause), &match, &taken, clause)
    }
  }

  private func behind(_ preposition: UInt32, _ clause: Int) -> [Int] {
    index.phrases(of: clause).map(Int.init).filter { index.preposition($0) == preposition }
  }

  /// "Das Ministerium in Rom sieht …": what stands right behind the subject belongs to it.
  private func isBehindSubject(_ phrase: Int, _ clause: Int) -> Bool {
    let subject = syntax.clauses[clause].subject
    return subject >= 0
      && syntax.phrases[phrase].preposition == syntax.phrases[subject].tokens.upperBound
  }

  /// The first token of the clause's own for which the test holds, or -1.
  func token(_ clause: Int, _ test: (UInt64, UInt32) -> Bool) -> Int {
    for token in syntax.clauses[clause].tokens where Int(syntax.clauseOf[token]) == clause {
      if test(syntax.tokens[token].hash, syntax.word(token).lexeme.raw) { return token }
    }
    if let whole = index.whole(ofGapped: clause) { return token(whole, test) }
    let entry = syntax.clauses[clause]
    if entry.kind == .infinitive, entry.parent >= 0 {
      // "habe nichts damit zu tun": the word may stand before the infinitive.
      for token in syntax.clauses[entry.parent].tokens
      where Int(syntax.clauseOf[token]) == entry.parent {
        if test(syntax.tokens[token].hash, syntax.word(token).lexeme.raw) { return token }
      }
    }
    let introducer = entry.introducer
    if introducer >= 0, test(syntax.tokens[introducer].hash, 0) { return introducer }
    return -1
  }

  /// "dafür, damit, dahinter" in place of a phrase with the preposition; also adjectives and
  /// particles behind it ("für möglich").
  private func pronominal(
    _ slot: FrameSlotPattern, _ adverbs: [UInt64], _ preposition: UInt32,
    _ match: inout FrameMatch, _ clause: Int
  ) -> Bool {
    switch slot.filler {
    case .role(.event), .role(.other), .role(.claim):
      let found = token(clause) { hash, _ in adverbs.contains(hash) }
      guard found >= 0 else { return false }
      if case .role(.event) = slot.filler { match.eventToken = found }
      return true
    case .words(let lexemes, let hashes):
      let found = token(clause) { hashes.contains($0) || lexemes.contains($1) }
      guard found > 0 else { return false }
      var before = found - 1
      while before > syntax.clauses[clause].tokens.lowerBound, found - before < 4,
        index.preposition(atToken: before) != preposition
      {
        before -= 1
      }
      return index.preposition(atToken: before) == preposition
    default: return false
    }
  }

  /// A phrase behind a noun that can belong to it: no verb between them.
  private func isNear(_ phrase: Int, _ anchor: Int) -> Bool {
    let start = syntax.phrases[phrase].preposition
    let end = syntax.phrases[anchor].tokens.upperBound
    guard start >= end, start - end < 8 else {
      return start >= 0 && start < syntax.phrases[anchor].tokens.lowerBound
        && start > syntax.phrases[anchor].tokens.lowerBound - 3
    }
    for token in end..<start where syntax.word(token).can(.finite) { return false }
    return true
  }
}
