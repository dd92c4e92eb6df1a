// Room: Incidents. Evidence, checks and retractions, bound to the claims they speak of.
// May enter: grammar, mentions, statements, frames.

/// Binds what is said about evidence to claims: first what frames say outright, then pieces of
/// evidence that stand beside a claim.
struct EvidenceBinder {
  let index: ClauseIndex
  private let frames: FrameSet
  /// For each clause that somebody is quoted with, the phrase of the speaker.
  private let speakers: [Int: Int]
  /// The sentence of each claim, in order.
  private var sentences: [Int] = []

  var syntax: Syntax { index.syntax }

  static func bind(
    _ index: ClauseIndex, frames: FrameSet, matches: [FrameMatch],
    statements: [StatementMention], claims: inout [ClaimMention]
  ) {
    guard !claims.isEmpty else { return }
    var binder = EvidenceBinder(index: index, frames: frames, statements: statements)
    binder.sentences = claims.map { index.syntax.clauses[$0.clause].sentence }
    for match in matches { binder.bind(match, &claims) }
    let denied = binder.clausesOfAbsence(matches)
    for clause in index.syntax.clauses.indices where !denied.contains(clause) {
      binder.pieces(clause, &claims)
    }
    binder.confessions(&claims)
    // A letter that is still looked into is evidence; where there is nothing else, it is open.
    for number in claims.indices
    where claims[number].verification.status == .pending
      && claims[number].evidence.status == .notMentioned
    {
      binder.set(.absent, .unverified, &claims[number])
    }
  }

  private init(index: ClauseIndex, frames: FrameSet, statements: [StatementMention]) {
    self.index = index
    self.frames = frames
    var inner: [Int: Int] = [:]
    for (number, statement) in statements.enumerated() {
      for clause in statement.clauses {
        guard let known = inner[clause] else {
          inner[clause] = number
          continue
        }
        if statement.clauses.count < statements[known].clauses.count { inner[clause] = number }
      }
    }
    speakers = inner.mapValues { statements[$0].speakerPhrase }
  }

  /// The claims of a sentence and of so many before it, in order.
  func claims(upTo sentence: Int, reach: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle] <= sentence { low = middle + 1 } else { high = middle }
    }
    var first = low
    while first > 0, sentence - sentences[first - 1] <= reach { first -= 1 }
    return first..<low
  }

  // MARK: Frames

  private func bind(_ match: FrameMatch, _ claims: inout [ClaimMention]) {
    let frame = frames.frames[match.frame]
    let clause = syntax.clauses[match.clause]
    if clause.isQuestion || clause.isConditional || speaksOfOther(match) { return }
    let speaker = speaker(of: match.clause)
    for target in targets(of: match, claims) {
      switch frame.effect {
      case .evidence(let status, let basis):
        let noun = match.evidence >= 0 ? match.evidence : match.literal
        var item = EvidenceReading.Item(
          kind: noun >= 0 ? Self.kind(index.classes(noun)) : "proof", polarity: .for,
          by: match.source >= 0 ? match.source : speaker, tokens: extent(match.clause))
        if status == .absent {
          // Who shows none does not say so; who is quoted with it does.
          item.polarity = .missing
          item.by = speaker
        }
        claims[target].evidence.items.append(item)
        if status == .absent, claims[target].evidence.status == .present,
          isOpponent(speaker, claims[target])
        {
          // There is some, and the other side says that there is none.
          claims[target].evidence.basis = .contested
        } else {
          set(status, basis, &claims[target])
        }
      case .verification(let status):
        claims[target].verification = VerificationReading(
          status: status, by: match.source, tokens: extent(match.clause))
        if status == .unverifiable || status == .unconfirmed {
          set(.absent, .unverified, &claims[target])
        }
      case .retraction:
        claims[target].evidence.items.append(
          EvidenceReading.Item(
            kind: "retraction", polarity: .against, by: match.source, tokens: extent(match.clause)))
        set(.absent, .contested, &claims[target])
      default: break
      }
    }
  }

  /// Whether somebody else than the source of a claim speaks.
  private func isOpponent(_ speaker: Int, _ claim: ClaimMention) -> Bool {
    speaker >= 0 && claim.source >= 0 && !index.isSame(speaker, claim.source)
  }

  /// The phrase of who is quoted with a clause, or -1.
  func speaker(of clause: Int) -> Int { index.referent(speakers[clause] ?? -1) }

  /// The tokens of a clause with the clauses that depend on it ("…, ob die Gruppe dahintersteckt").
  private func extent(_ clause: Int) -> Range<Int> {
    let tokens = syntax.clauses[clause].tokens
    var upper = tokens.upperBound
    for dependent in index.dependents(of: clause).map(Int.init)
    where dependent != clause && syntax.clauses[dependent].tokens.lowerBound >= tokens.lowerBound
      && syntax.clauses[dependent].sentence == syntax.clauses[clause].sentence
    {
      upper = max(upper, syntax.clauses[dependent].tokens.upperBound)
    }
    return tokens.lowerBound..<upper
  }

  /// "Belege für den Kauf": evidence for something that is no claim and no event.
  private func speaksOfOther(_ match: FrameMatch) -> Bool {
    let noun = match.evidence >= 0 ? match.evidence : match.literal
    guard noun >= 0 else { return false }
    let end = syntax.phrases[noun].tokens.upperBound
    guard end < syntax.tokens.count, index.preposition(atToken: end) == index.words.fuer,
      end + 1 < syntax.tokens.count
    else { return false }
    let next = Int(syntax.phraseOf[end + 1])
    guard next >= 0, !syntax.phrases[next].isPronoun else { return false }
    if index.words.parts.contains(index.hash(next)) { return false }
    return !index.isEvent(next) && !index.classes(next).contains(.claimNoun)
      && !index.agents.canAct(next)
  }

  /// Absence that is said outright goes before presence.
  private func set(
    _ status: Evidence.Status, _ basis: Evidence.Basis?, _ claim: inout ClaimMention
  ) {
    if claim.evidence.status == .absent { return }
    claim.evidence.status = status
    claim.evidence.basis = basis
  }

  // MARK: Pieces of evidence

  /// What stands in a clause that tells of missing proof is none: "Belege blieb sie schuldig",
  /// "weigerte sich, einen Datensatz herauszugeben".
  private func clausesOfAbsence(_ matches: [FrameMatch]) -> Set<Int> {
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
  private func pieces(_ clause: Int, _ claims: inout [ClaimMention]) {
    let entry = syntax.clauses[clause]
    if entry.isQuestion || entry.isConditional || entry.isNegated { return }
    if entry.introducer >= 0, syntax.tokens[entry.introducer].hash == index.words.ohne { return }
    for phrase in index.phrases(of: clause).map(Int.init) {
      let classes = index.classes(phrase)
      guard classes.intersects(index.words.evidence), !syntax.phrases[phrase].isNegated,
        index.preposition(phrase) != index.words.without,
        let target = target(ofPiece: clause, classes, claims)
      else { continue }
      let isNetwork = classes.contains(.networkNoun)
      // "hat den Server gehackt": hit, and no trace.
      if isNetwork, !index.deeds(clause).isEmpty { continue }
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
    var best: Int?
    for number in self.claims(upTo: sentence + 1, reach: 5)
    where claims[number].about == .attacker {
      let other = syntax.clauses[claims[number].clause].sentence
      let distance = sentence - other
      let isOwn = claims[number].stance == .claimsResponsibility
      guard distance >= (isText && isOwn ? -1 : 0), distance <= 4 else { continue }
      if claims[number].stance == .denies { continue }
      if isText, !isOwn, classes.contains(.letterNoun) { continue }
      // A witness who is the source is no more evidence than any other source.
      if classes.contains(.witnessNoun), distance == 0 { continue }
      best = number
    }
    return best
  }

  /// Who confesses gives evidence by that, also for what others say of them.
  private func confessions(_ claims: inout [ClaimMention]) {
    let confessed = claims.filter { claim in
      claim.about == .attacker && claim.stance == .claimsResponsibility
        && (claim.rule == "gestehen"
          || claim.rule == "einraeumen" && claim.attackers.contains { isPerson($0) })
    }
    for confession in confessed {
      for number in claims.indices
      where claims[number].about == .attacker && claims[number].stance != .denies
        && claims[number].evidence.status == .notMentioned
        && claims[number].attackers.contains(where: { one in
          confession.attackers.contains { index.isSame($0, one) || takesUp($0, one) }
        })
      {
        claims[number].evidence.status = .present
        claims[number].evidence.basis = .cited
        claims[number].evidence.items.append(
          EvidenceReading.Item(
            kind: "confession", polarity: .for, by: confession.source, tokens: confession.tokens))
      }
    }
  }

  /// A human being: what a state or a firm admits is no confession.
  private func isPerson(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    let kind = syntax.lexeme(syntax.phrases[resolved].head).nounClass
    return kind.isPerson
      || kind == .none && !syntax.phrases[resolved].isName
        && index.mentions.chain(of: resolved)?.nounClass.isPerson != false
  }

  /// "ein 17-Jähriger … Der Schüler gestand": a bare definite description of somebody told of a few
  /// sentences before.
  private func takesUp(_ later: Int, _ earlier: Int) -> Bool {
    let one = syntax.phrases[later]
    let other = syntax.phrases[earlier]
    guard one.isDefinite, !one.isName, !one.isPronoun, !other.isName, one.clause >= 0,
      other.clause >= 0, one.tokens.count == 2,
      syntax.lexeme(one.head).nounClass == .person,
      !one.agreement.intersection(.singular).isEmpty,
      !other.agreement.intersection(.singular).isEmpty,
      other.tokens.lowerBound < one.tokens.lowerBound
    else { return false }
    let distance = syntax.clauses[one.clause].sentence - syntax.clauses[other.clause].sentence
    let kind = syntax.lexeme(other.head).nounClass
    return distance <= 4 && (kind == .person || kind == .none)
  }

  /// The name of the sort of evidence.
  static func kind(_ classes: SemanticSet) -> String {
    let names: [(SemanticClass, String)] = [
      (.letterNoun, "letter"), (.videoNoun, "video"), (.networkNoun, "ipAddresses"),
      (.malwareNoun, "malware"), (.traceNoun, "traces"), (.documentNoun, "documents"),
      (.witnessNoun, "witnesses"), (.codeNoun, "code"), (.confessionNoun, "confession"),
      (.patternNoun, "pattern"), (.measurementNoun, "measurement"),
    ]
    return names.first { classes.contains($0.0) }?.1 ?? "proof"
  }
}
