// Room: Incidents. Finds the frames of the frame table in the clauses of an article.
// May enter: grammar and mentions.

/// A frame found in a clause, with what fills its roles.
struct FrameMatch: Sendable {
  var frame: Int
  var clause: Int
  /// The token of the verb or noun that anchors it.
  var anchor: Int
  var attacker = -1
  var source = -1
  var event = -1
  /// The token that names the event, also a pronominal adverb.
  var eventToken = -1
  var evidence = -1
  var claim = -1
  var region = -1
  /// The dependent clause that fills a clause slot.
  var content = -1
  /// The phrase of the last slot that names its words.
  var literal = -1
  /// The negation of the clause belongs to the frame ("leugnet nicht").
  var usesNegation = false
  /// How many slots are filled: the more, the better the match.
  var filled = 0
}

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
    for clause in index.syntax.clauses.indices { result += matches(clause, &words) }
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
    if pattern.needsPast, entry.tense != .preterite, entry.tense != .perfect { return nil }
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
    if pattern.isNew, match.attacker >= 0 {
      let attacker = syntax.phrases[match.attacker]
      if attacker.isDefinite || attacker.isName { return nil }
    }
    return match
  }

  /// In quotation marks, in the Konjunktiv of reported speech, below "sagte, dass …", or "nach Angaben
  /// der Armee".
  private func isSaid(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    if index.isQuoted(clause) { return true }
    // "Der Bruder ist überzeugt: Es war …"
    let first = entry.tokens.lowerBound
    if first > 0, syntax.tokens[first - 1].kind == .colon { return true }
    if entry.kind == .subordinate, entry.parent >= 0, entry.introducer >= 0,
      syntax.tokens[entry.introducer].hash == index.words.dass
    {
      // "bezweifelte, dass …", "niemand glaubt, dass …": just not.
      let upper = syntax.clauses[entry.parent]
      return !upper.isNegated && !index.words.doubts.contains(upper.verb.raw)
    }
    return index.phrases(of: clause).map(Int.init).contains {
      syntax.phrases[$0].preposition >= 0
        && index.classes($0).intersects(index.words.accounts)
    }
  }

  /// The doer of a passive, and the subject of an infinitive without one, may stay unsaid where it
  /// is the source.
  private func isSilent(_ slot: FrameSlotPattern, _ clause: Int) -> Bool {
    guard slot.slot == .subject, case .role(.source) = slot.filler else { return false }
    return index.isPassive(clause) || syntax.clauses[clause].kind == .infinitive
      || syntax.clauses[clause].kind == .fragment
  }

  /// Whether an infinitive or a content clause depends on a clause.
  private func governs(_ clause: Int) -> Bool {
    index.dependents(of: clause).contains {
      let entry = syntax.clauses[Int($0)]
      return entry.kind == .infinitive && !isCircumstance(entry)
        || entry.kind == .subordinate && entry.introducer >= 0
          && syntax.tokens[entry.introducer].hash == index.words.dass
    }
  }

  /// "beschuldigt die Regierung der Vorbereitung eines Betrugs": a genitive that is nobody.
  private func isChargedBeside(_ attacker: Int) -> Bool {
    agents.attributes(of: attacker).contains { child in
      let kind = syntax.lexeme(syntax.phrases[child].head).nounClass
      return syntax.phrases[child].preposition < 0 && agents.isGenitive(child)
        && !agents.canAct(child) && !kind.isPlace && !index.isEvent(child)
    }
  }

  /// "…, ohne Belege vorzulegen", "um zu …": not what somebody is accused of.
  private func isCircumstance(_ clause: Clause) -> Bool {
    var first = clause.introducer >= 0 ? clause.introducer : clause.tokens.lowerBound
    if syntax.tokens[first].kind == .comma, first + 1 < syntax.tokens.count { first += 1 }
    return index.words.circumstantial.contains(syntax.tokens[first].hash)
  }

  private func hasAccusative(_ clause: Int) -> Bool {
    index.phrases(of: clause).contains { syntax.phrases[Int($0)].role == .accusative }
  }

  private func has(_ slot: FrameSlot, _ clause: Int) -> Bool {
    guard case .preposition(let preposition, let adverbs) = slot else { return false }
    return index.phrases(of: clause).contains { index.preposition(Int($0)) == preposition }
      || token(clause) { hash, _ in adverbs.contains(hash) } >= 0
  }

  func isNegated(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    return entry.isNegated && index.noneBut(clause) == nil && index.insteadOf(clause) == nil
      || isNeither(clause)
      || index.isToBeDone(clause) && syntax.clauses[entry.parent].isNegated
  }

  /// "lässt sich weder die eine noch die andere Version", and not "weder bestätigen noch dementieren".
  private func isNeither(_ clause: Int) -> Bool {
    let weder = token(clause) { hash, _ in hash == FrameMatcher.weder }
    guard weder >= 0, weder + 1 < syntax.tokens.count else { return false }
    return syntax.phraseOf[weder + 1] >= 0
  }

  private func hasReflexive(_ clause: Int) -> Bool {
    for phrase in index.phrases(of: clause) where index.hash(Int(phrase)) == index.words.sich {
      return true
    }
    for token in syntax.clauses[clause].tokens
    where syntax.tokens[token].hash == index.words.sich && Int(syntax.clauseOf[token]) == clause {
      return true
    }
    return false
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
      guard match.literal >= 0 else { return false }
      return bind(slot, candidates: agents.attributes(of: match.literal), &match, &taken, clause)
    case .preposition(let preposition, let adverbs):
      let near = index.phrases(of: clause).map(Int.init).filter {
        index.preposition($0) == preposition && (anchor < 0 || isNear($0, anchor))
      }
      let phrases = Self.last(near) { isBehindSubject($0, clause) }
      if bind(slot, candidates: phrases, &match, &taken, clause) { return true }
      return pronominal(slot, adverbs, preposition, &match, clause)
    default:
      return bind(slot, candidates: candidates(slot.slot, clause), &match, &taken, clause)
    }
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
