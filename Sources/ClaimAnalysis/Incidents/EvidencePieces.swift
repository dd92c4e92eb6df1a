// Room: Incidents. Letters, videos and traces that stand beside a claim, without a frame that says
// what they are. May enter: grammar, mentions, statements, frames.

extension EvidenceBinder {
  /// What stands in a clause that tells of missing proof is none: "Belege blieb sie schuldig",
  /// "weigerte sich, einen Datensatz herauszugeben".
  func clausesOfAbsence(_ matches: [FrameMatch]) -> Set<Int> {
    var result: Set<Int> = []
    for match in matches {
      switch frames.frames[match.frame].effect {
      case .evidence(.absent, _), .retraction: result.insert(match.clause)
      default: continue
      }
      if match.content >= 0 { result.insert(match.content) }
      for dependent in index.dependents(of: match.clause).map(Int.init)
      where syntax.clauses[dependent].kind == .infinitive {
        result.insert(dependent)
      }
    }
    return result
  }

  /// Letters, videos, traces, witnesses that stand in the claim's sentence or in the two behind it.
  func pieces(_ clause: Int, _ claims: inout [ClaimMention]) {
    let entry = syntax.clauses[clause]
    if entry.isQuestion || entry.isConditional || entry.isNegated || isOpen(clause) { return }
    if entry.introducer >= 0, syntax.tokens[entry.introducer].hash == index.words.ohne { return }
    // "wertet Aufnahmen aus", "bittet um Hinweise": nothing found yet.
    if index.words.searches.contains(entry.verb.raw) { return }
    for phrase in index.phrases(of: clause).map(Int.init) {
      var classes = index.classes(phrase)
      if isOwnText(phrase, clause, claims) { classes = SemanticSet(.letterNoun) }
      guard classes.intersects(index.words.pieces), !syntax.phrases[phrase].isNegated,
        index.preposition(phrase) != index.words.without,
        isTelling(phrase, classes),
        let target = target(ofPiece: clause, classes, claims)
      else { continue }
      let isNetwork = classes.contains(.networkNoun) && !isSameAsBefore(phrase)
      if isHit(phrase, clause, classes) { continue }
      let tokens = syntax.phrases[phrase].tokens
      if let known = claims[target].evidence.items.firstIndex(where: {
        $0.tokens.contains(tokens.lowerBound)
      }) {
        // A frame has read it; its noun says what it is.
        if claims[target].evidence.items[known].kind == "proof" {
          claims[target].evidence.items[known].kind = Self.kind(classes)
        }
        continue
      }
      claims[target].evidence.items.append(
        EvidenceReading.Item(
          kind: Self.kind(classes), polarity: .for, by: speaker(of: clause), tokens: tokens))
      if !isNetwork, claims[target].evidence.status == .notMentioned {
        claims[target].evidence.status = .present
        claims[target].evidence.basis = .cited
      }
    }
  }

  /// "bekannte sich in einem Text": a letter, where somebody says there that it was them.
  private func isOwnText(_ phrase: Int, _ clause: Int, _ claims: [ClaimMention]) -> Bool {
    index.words.texts.contains(syntax.word(syntax.phrases[phrase].head).lexeme.raw)
      && index.words.inMedium.contains(index.preposition(phrase))
      && claims.contains { $0.clause == clause && $0.stance == .claimsResponsibility }
  }

  /// "über dieselben Adressen": those that somebody used before.
  private func isSameAsBefore(_ phrase: Int) -> Bool {
    index.words.same.contains(index.openingHash(phrase))
  }

  /// "ein Bild des Schreckens", "die Aufnahme von Flüchtlingen" show nothing, and "zu Protokoll" gives
  /// nobody a log; an analysis is one where something was learnt by it.
  private func isTelling(_ phrase: Int, _ classes: SemanticSet) -> Bool {
    let entry = syntax.phrases[phrase]
    if classes.contains(.measurementNoun) { return entry.preposition >= 0 }
    if classes.contains(.networkNoun) { return index.preposition(phrase) != index.words.zu }
    if index.words.idiomaticTrace.contains(index.hash(phrase)) { return false }
    guard index.words.loosePictures.contains(syntax.word(entry.head).lexeme.raw) else {
      return true
    }
    return entry.agreement.isDisjoint(with: .singular)
      || index.preposition(phrase) == index.words.auf
  }

  /// "hat den Server gehackt", "haben Dokumente erbeutet", "mit einer Schadsoftware verschlüsselt":
  /// hit, taken or used, and no trace.
  private func isHit(_ phrase: Int, _ clause: Int, _ classes: SemanticSet) -> Bool {
    guard classes.intersects(index.words.lootOrTool) else { return false }
    let subject = index.subject(of: clause)
    return !index.deeds(clause).isEmpty
      || subject >= 0 && index.classes(index.referent(subject)).intersects(index.words.culprits)
  }

  private func target(
    ofPiece clause: Int, _ classes: SemanticSet, _ claims: [ClaimMention]
  ) -> Int? {
    let sentence = syntax.clauses[clause].sentence
    if let cause = ownCause(
      speaker(of: clause), Array(self.claims(upTo: sentence, reach: 4)), claims)
    {
      return cause
    }
    let isText = classes.contains(.letterNoun) || classes.contains(.videoNoun)
    if !isText,
      let named = concerning(clause, Array(self.claims(upTo: sentence, reach: 4)), claims)
    {
      return named
    }
    var best: Int?
    for number in self.claims(upTo: sentence + 1, reach: 5)
    where claims[number].about == .attacker && !isUnprovable(claims[number]) {
      let other = syntax.clauses[claims[number].clause].sentence
      let distance = sentence - other
      let isOwn = claims[number].stance == .claimsResponsibility
      guard distance >= (isText && isOwn ? -1 : 0), distance <= 4 else { continue }
      if claims[number].stance == .denies { continue }
      if isText, !isOwn, classes.contains(.letterNoun) { continue }
      best = number
    }
    return best
  }
}
