// Room: Incidents. What may fill a slot of a frame. May enter: grammar and mentions.

extension FrameMatcher {
  // MARK: Fillers

  func bind(
    _ slot: FrameSlotPattern, candidates: [Int], _ match: inout FrameMatch,
    _ taken: inout [Int], _ clause: Int
  ) -> Bool {
    for phrase in speakersFirst(candidates, slot.filler)
    where !taken.contains(phrase) && !index.isDateline(phrase) && fits(slot, phrase) {
      taken.append(phrase)
      switch slot.filler {
      case .words: match.literal = phrase
      case .role(.attacker), .role(.culprit), .role(.suspect):
        // "vier ihrer Kämpfer"
        match.attacker = agents.oneOf(phrase) ?? phrase
      case .role(.source), .role(.witness): match.source = phrase
      case .role(.event):
        match.event = phrase
        match.eventToken = syntax.phrases[phrase].head
      case .role(.evidence): match.evidence = phrase
      case .role(.claim): match.claim = phrase
      case .role(.region):
        match.region = phrase
        match.attacker = phrase
      default: break
      }
      return true
    }
    if slot.slot == .comparison, case .words(let lexemes, let hashes) = slot.filler {
      // "als haltlos": no phrase.
      for token in syntax.clauses[clause].tokens.dropFirst()
      where syntax.tokens[token - 1].hash == index.words.als
        || syntax.tokens[token - 1].kind == .openQuote && token > 1
          && syntax.tokens[token - 2].hash == index.words.als
      {
        if hashes.contains(syntax.tokens[token].hash)
          || lexemes.contains(syntax.word(token).lexeme.raw)
        {
          return true
        }
      }
    }
    return false
  }

  /// "Die Verantwortung sieht die Ministerin bei …": of two that may be the subject, the one who can
  /// speak.
  private func speakersFirst(_ candidates: [Int], _ filler: FrameFiller) -> [Int] {
    guard candidates.count > 1, case .role(.source) = filler else { return candidates }
    return Self.last(candidates) { index.classes($0).contains(.claimNoun) }
  }

  /// The phrases in their order, but those for which the test holds behind the others.
  static func last(_ phrases: [Int], where test: (Int) -> Bool) -> [Int] {
    phrases.filter { !test($0) } + phrases.filter(test)
  }

  private func fits(_ slot: FrameSlotPattern, _ phrase: Int) -> Bool {
    guard let only = slot.only else { return fits(slot.filler, phrase) }
    guard !syntax.phrases[phrase].isNegated, fits(only, phrase) else { return false }
    // "von zwei verletzten Männern": one whom nobody suspects.
    if case .role(.suspect) = slot.filler { return fits(slot.filler, phrase) }
    return true
  }

  private func fits(_ filler: FrameFiller, _ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    let hash = syntax.tokens[entry.head].hash
    switch filler {
    case .words(let lexemes, let hashes):
      if entry.isPronoun, entry.clause >= 0, syntax.clauses[entry.clause].kind == .relative {
        // "ein Text, der mit … unterzeichnet ist"
        let meant = index.referent(phrase)
        if meant != phrase, !syntax.phrases[meant].isPronoun { return fits(filler, meant) }
      }
      if entry.isPronoun, index.words.ofOne.contains(hash) {
        // "Geworfen hat ihn ein Nachbar": the bottle told of before.
        let meant = index.referent(phrase)
        if meant != phrase, !syntax.phrases[meant].isPronoun, fits(filler, meant) { return true }
      }
      return hashes.contains(hash)
        || lexemes.contains(syntax.word(entry.head).lexeme.raw)
          && syntax.word(entry.head).lexeme.isKnown
    case .role(let role):
      guard hash != index.words.sich else { return false }
      switch role {
      case .attacker:
        return !entry.isNegated
          && (agents.canAct(phrase) || index.isSpeaker(phrase) || agents.oneOf(phrase) != nil)
      case .source: return agents.canSpeak(phrase)
      case .culprit: return !entry.isNegated && agents.isCulprit(phrase)
      case .suspect:
        return !entry.isNegated
          && (agents.isDescribedSuspect(phrase) || index.isOpenPerson(phrase))
      case .witness: return index.classes(phrase).contains(.witnessNoun)
      case .event: return index.isEvent(phrase)
      case .evidence: return index.classes(phrase).intersects(index.words.evidence)
      case .claim: return index.classes(phrase).contains(.claimNoun)
      case .region:
        return syntax.lexeme(entry.head).nounClass.isPlace || entry.isName
      case .thing: return !entry.isPronoun && !agents.canAct(phrase)
      case .victim, .other: return true
      }
    }
  }

  /// A clause that depends on this one, or follows it in second-verb order.
  func content(_ slot: FrameSlotPattern, _ match: inout FrameMatch, _ clause: Int) -> Bool {
    for dependent in index.dependents(of: clause).map(Int.init) {
      let kind = syntax.clauses[dependent].kind
      if slot.slot == .infinitive ? kind != .infinitive : kind == .infinitive || kind == .relative {
        continue
      }
      if fits(slot.filler, clause: dependent) {
        match.content = dependent
        return true
      }
    }
    guard slot.slot == .clause, !isComparison(clause) else { return false }
    let range = syntax.clausesOfSentence[syntax.clauses[clause].sentence]
    let next = clause + 1
    if range.contains(next), syntax.clauses[next].kind == .main,
      syntax.clauses[next].mood == .subjunctive1 || syntax.clauses[next].mood == .subjunctive2
        || isBehindColon(next),
      fits(slot.filler, clause: next)
    {
      match.content = next
      return true
    }
    return false
  }

  /// "anders als die Armee behauptet, …": what follows is not what they say.
  private func isComparison(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    guard entry.kind == .subordinate, entry.introducer >= 0 else { return false }
    let hash = syntax.tokens[entry.introducer].hash
    return hash == index.words.als || hash == index.words.wie
  }

  /// A clause that tells what stood before a colon: "Für die Ermittler steht fest: …".
  private func isBehindColon(_ clause: Int) -> Bool {
    var first = syntax.clauses[clause].tokens.lowerBound - 1
    while first >= 0, syntax.tokens[first].kind == .openQuote { first -= 1 }
    return first >= 0 && syntax.tokens[first].kind == .colon
  }

  private func fits(_ filler: FrameFiller, clause: Int) -> Bool {
    if case .words(let lexemes, let hashes) = filler {
      return token(clause) { hashes.contains($0) || lexemes.contains($1) } >= 0
    }
    guard case .role(let role) = filler else { return false }
    switch role {
    case .event:
      if !index.deeds(clause).isEmpty || index.hint(clause) != nil { return true }
      // "den Angriff vertuscht zu haben": blamed, and not for the deed.
      if index.words.omissions.contains(syntax.clauses[clause].verb.raw) { return false }
      let subject = index.subject(of: clause)
      if index.isPerfectInfinitive(clause), index.hasEvents,
        agents.isCulprit(subject) || subject >= 0 && hasAlias(subject)
      {
        return true
      }
      return index.phrases(of: clause).contains { index.isEvent(Int($0)) }
        || set.sieve.anchors(syntax.clauses[clause].verb)
          && token(clause) { hash, _ in hash == FrameMatcher.dahinter } >= 0
    case .claim:
      return index.phrases(of: clause).contains { index.classes(Int($0)).contains(.claimNoun) }
    case .evidence:
      return index.phrases(of: clause).contains {
        index.classes(Int($0)).intersects(index.words.evidence)
      }
    default: return true
    }
  }

  /// "der Verkäufer mit dem Pseudonym „k0rtex“".
  private func hasAlias(_ phrase: Int) -> Bool {
    syntax.introducedName(syntax.phrases[index.referent(phrase)].tokens.upperBound) != nil
  }

  static let weder = FoldedHash.of("weder")
  private static let dahinter = FoldedHash.of("dahinter")
}
