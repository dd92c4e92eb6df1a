// Room: Incidents. Which claims a clause on evidence speaks of. May enter: grammar, mentions,
// statements, frames.

extension EvidenceBinder {
  /// The claims that a clause on evidence speaks of: those it names, all of them where it speaks of
  /// several versions, else the one in the same sentence, that of the source named, the nearest
  /// before.
  func targets(of match: FrameMatch, _ claims: [ClaimMention]) -> [Int] {
    let sentence = syntax.clauses[match.clause].sentence
    let inReach = Array(self.claims(upTo: sentence, reach: 8))
    if let named = named(by: match, inReach, claims) { return named }
    var speaker = match.source >= 0 ? match.source : speaker(of: match.clause)
    // "räumte er ein, keine Belege zu haben": who has none.
    if speaker < 0, syntax.clauses[match.clause].kind == .infinitive {
      speaker = index.subject(of: match.clause)
    }
    if let cause = ownCause(speaker, inReach, claims) { return [cause] }
    // "Die Gruppe veröffentlichte ein Video": whose it is.
    let subject = index.subject(of: match.clause)
    if let own = inReach.last(where: { number in
      claims[number].stance == .claimsResponsibility
        && claims[number].attackers.contains { index.isSame($0, subject) }
    }) {
      return [own]
    }
    if let told = concerning(match.clause, inReach, claims, speaker) { return [told] }
    if isAboutAnother(match, sentence, claims) { return [] }
    let before = inReach.filter { claims[$0].about == .attacker && !isUnprovable(claims[$0]) }
    guard let told = before.last else { return inReach.last.map { [$0] } ?? [] }
    let nearest = leading(told, before, claims)
    if let several = several(match, before, claims) { return several }
    if speaker >= 0 {
      let own = before.filter { index.isSame(claims[$0].source, speaker) }
      let isPresence = frames.frames[match.frame].effect.isPresence
      // "Meine Mandanten waren woanders, das können Gäste bezeugen": speaks for the denial.
      if let last = own.last(where: { claims[$0].stance != .denies })
        ?? (match.source >= 0 || isPresence ? own.last : nil)
      {
        return [last]
      }
      // "„Wir haben die Piloten auf Band“, sagte sie. „Das war die Luftwaffe.“"
      let next = self.claims(upTo: sentence + 1, reach: 0).filter {
        claims[$0].about == .attacker && claims[$0].stance != .denies
          && index.isSame(claims[$0].source, speaker)
      }
      if isPresence, let next = next.first { return [next] }
    }
    let last = syntax.clauses[claims[nearest].clause].sentence
    if sentence == last, claims[nearest].stance != .denies || before.count == 1 {
      return [nearest]
    }
    // Of a claim and its denial, the claim; who denies it and speaks of proof means both.
    if claims[nearest].stance == .denies,
      let claimed = before.last(where: { claims[$0].stance != .denies })
    {
      return speaker >= 0 && index.isSame(claims[nearest].source, speaker)
        ? [claimed, nearest] : [claimed]
    }
    return [nearest]
  }

  /// Whether "dafür" is said of a group that the sentence before names, and no claim does.
  ///
  /// "In einem Video wird eine Miliz genannt. Dafür gibt es keine Anhaltspunkte."
  private func isAboutAnother(
    _ match: FrameMatch, _ sentence: Int, _ claims: [ClaimMention]
  ) -> Bool {
    let opening = syntax.clauses[match.clause].tokens.lowerBound
    guard sentence > 0, !frames.frames[match.frame].effect.isPresence,
      EventWords.shared.reasons.contains(syntax.tokens[opening].hash)
    else { return false }
    let agents = AgentReader(index: index)
    let before = syntax.clausesOfSentence[sentence - 1]
    return before.contains { clause in
      index.phrases(of: clause).contains { phrase in
        agents.isOutlaw(Int(phrase))
      }
    } && !claims.contains { before.contains($0.clause) }
  }

  /// "Bei dem 22-Jährigen wurde das Handy gefunden", "das Abzeichen der Miliz": the claim about somebody
  /// whom a clause on evidence names; of several, that of who speaks.
  func concerning(
    _ clause: Int, _ inReach: [Int], _ claims: [ClaimMention], _ speaker: Int = -1
  ) -> Int? {
    let phrases = index.phrases(of: clause).map(Int.init).filter {
      !syntax.phrases[$0].isPronoun && $0 != index.subject(of: clause)
    }
    let about = inReach.filter { number in
      claims[number].about == .attacker && claims[number].stance != .denies
        && claims[number].clause != clause && !isUnprovable(claims[number])
        && claims[number].attackers.contains { one in
          phrases.contains { index.isSame($0, one) }
        }
    }
    return about.last { speaker >= 0 && index.isSame(claims[$0].source, speaker) } ?? about.last
  }

  /// "schreibt den Einbruch der Gruppe zu, hinter der Forscher … vermuten": what a relative clause tells
  /// beside is not what the article goes on about.
  private func leading(_ last: Int, _ before: [Int], _ claims: [ClaimMention]) -> Int {
    let clause = syntax.clauses[claims[last].clause]
    guard clause.kind == .relative else { return last }
    return before.last { number in
      claims[number].clause != claims[last].clause && claims[number].stance != .denies
        && syntax.clauses[claims[number].clause].sentence == clause.sentence
        && syntax.clauses[claims[number].clause].kind != .relative
    } ?? last
  }

  /// What caused it, as the speaker of a clause said last: that is what the same one goes on about.
  func ownCause(_ speaker: Int, _ inReach: [Int], _ claims: [ClaimMention]) -> Int? {
    guard speaker >= 0,
      let last = inReach.last(where: {
        claims[$0].stance != .denies && index.isSame(claims[$0].source, speaker)
      }), claims[last].about == .cause
    else { return nil }
    return last
  }

  /// The claim about the one whom the clause names; none where no claim is about them.
  ///
  /// "…, ob die Gruppe dahintersteckt", "Berichte, denen zufolge der Nachbar es war".
  private func named(
    by match: FrameMatch, _ inReach: [Int], _ claims: [ClaimMention]
  ) -> [Int]? {
    var content: [Int] = match.content >= 0 ? [match.content] : []
    if match.claim >= 0 {
      content += index.dependents(of: match.clause).map(Int.init).filter {
        syntax.clauses[$0].kind == .relative && isAbout(match.claim, $0)
      }
    }
    guard !content.isEmpty else { return nil }
    let own = inReach.filter { content.contains(claims[$0].clause) }
    if !own.isEmpty { return own }
    let phrases = content.flatMap { index.phrases(of: $0).map(Int.init) }
    if let known = inReach.last(where: { number in
      claims[number].stance != .denies
        && claims[number].attackers.contains { one in phrases.contains { index.isSame($0, one) } }
    }) {
      return [known]
    }
    // "Berichte, denen zufolge …": what those say, and no claim was made of it.
    return match.content < 0 ? [] : nil
  }

  /// Whether a relative clause tells what a report says.
  private func isAbout(_ claim: Int, _ clause: Int) -> Bool {
    let antecedent = syntax.clauses[clause].antecedent
    let start = syntax.clauses[clause].tokens.lowerBound
    let end = syntax.phrases[claim].tokens.upperBound
    return antecedent == claim || antecedent < 0 && start >= end && start - end <= 1
  }

  /// All claims where a clause speaks of several versions.
  private func several(
    _ match: FrameMatch, _ before: [Int], _ claims: [ClaimMention]
  ) -> [Int]? {
    let phrases = match.claim >= 0 ? [match.claim] : index.phrases(of: match.clause).map(Int.init)
    let plural =
      isOfBothSides(match.clause)
      || phrases.contains {
        index.classes($0).contains(.claimNoun) && speaksOfSeveral($0)
      }
    return plural
      ? claims.indices.filter {
        claims[$0].about == .attacker && claims[$0].clause <= match.clause
          && !isUnprovable(claims[$0])
      }
      : nil
  }

  /// "Beweise hat keine der beiden Seiten vorgelegt".
  private func isOfBothSides(_ clause: Int) -> Bool {
    let tokens = syntax.clauses[clause].tokens
    return tokens.contains { index.words.both.contains(syntax.tokens[$0].hash) }
      && tokens.contains { index.words.sides.contains(syntax.word($0).lexeme.raw) }
  }

  /// "die Darstellungen", "keine der beiden Versionen", "die Angaben beider Seiten".
  private func speaksOfSeveral(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    guard entry.agreement.subtracting(.plural).isEmpty else { return false }
    if !index.words.pluralia.contains(syntax.word(entry.head).lexeme.raw) { return true }
    if entry.parent >= 0,
      syntax.phrases[entry.parent].isNegated || syntax.phrases[entry.parent].isPronoun
    {
      return true
    }
    return index.children(of: phrase).contains {
      syntax.phrases[$0].agreement.subtracting(.plural).isEmpty
    }
  }
}
