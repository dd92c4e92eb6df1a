// Room: Incidents. Evidence, checks and retractions, bound to the claims they speak of.
// May enter: grammar, mentions, statements, frames.

/// Binds what is said about evidence to claims: first what frames say outright, then pieces of
/// evidence that stand beside a claim.
struct EvidenceBinder {
  let index: ClauseIndex
  let frames: FrameSet
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
    binder.share(&claims)
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
    let isPresence = frame.effect.isPresence
    if isPresence, isOpen(match.clause) { return }
    let speaker = speaker(of: match.clause)
    for told in targets(of: match, claims) {
      if isUnprovable(claims[told]) || isPresence && isLoot(match, claims[told]) { continue }
      guard let target = isPresence ? other(than: told, match, claims) : told else { continue }
      switch frame.effect {
      case .evidence(let status, let basis):
        let noun = match.evidence >= 0 ? match.evidence : match.literal
        var item = EvidenceReading.Item(
          kind: noun >= 0 ? Self.kind(index.classes(noun)) : "proof", polarity: .for,
          by: match.source >= 0 ? match.source : speaker, tokens: extent(match.clause))
        if status == .absent {
          if isForeignLetter(match, claims[target]) { continue }
          // Who shows none does not say so; who is quoted with it does.
          item.polarity = .missing
          item.by = speaker
        }
        claims[target].evidence.items.append(item)
        if status == .absent, claims[target].evidence.status == .present,
          isOpponent(speaker >= 0 ? speaker : subject(match.clause), claims[target])
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

  /// "ob die Datensätze echt sind", "worauf er sich stützt": nobody says that it is so.
  func isOpen(_ clause: Int) -> Bool {
    let introducer = syntax.clauses[clause].introducer
    return introducer >= 0 && index.words.openingProof.contains(syntax.tokens[introducer].hash)
  }

  /// "Unbekannte", and "Hacker" in the article's own voice: who is called by the deed alone, of them
  /// nothing can be proved.
  func isUnprovable(_ claim: ClaimMention) -> Bool {
    guard claim.stance != .claimsResponsibility, claim.stance != .denies, !claim.attackers.isEmpty
    else { return false }
    return claim.attackers.allSatisfy { one in
      let entry = syntax.phrases[one]
      return !entry.isName && entry.tokens.count <= 2
        && (index.words.unknown.contains(index.hash(one))
          || index.classes(one).contains(.bareCulprit)
          || claim.stance == .reports && index.classes(one).contains(.culprit))
    }
  }

  /// "ein Bekennerschreiben gibt es nicht": says nothing of what others claim.
  private func isForeignLetter(_ match: FrameMatch, _ claim: ClaimMention) -> Bool {
    match.evidence >= 0 && index.classes(match.evidence).contains(.letterNoun)
      && claim.stance != .claimsResponsibility
  }

  /// "Die Hacker veröffentlichten die Dokumente", as others say: what they took, and no proof.
  private func isLoot(_ match: FrameMatch, _ claim: ClaimMention) -> Bool {
    let subject = index.subject(of: match.clause)
    return claim.stance != .claimsResponsibility && subject >= 0 && match.evidence >= 0
      && index.classes(match.evidence).intersects(index.words.lootOrTool)
      && claim.attackers.contains { index.isSame($0, subject) }
  }

  /// "Zeugen sahen, wie der Mann schoss": what the source saw is its claim and no proof of that; of what
  /// others say about the same one it is.
  private func other(than told: Int, _ match: FrameMatch, _ claims: [ClaimMention]) -> Int? {
    let (claim, subject) = (claims[told], index.subject(of: match.clause))
    guard claim.source >= 0, subject >= 0, index.isSame(subject, claim.source),
      claim.clause == match.clause || index.classes(subject).contains(.witnessNoun)
    else { return told }
    return claims.indices.last { number in
      claims[number].about == .attacker && claims[number].stance != .denies
        && !index.isSame(claims[number].source, claim.source)
        && claims[number].attackers.contains { one in
          claim.attackers.contains { index.isSame($0, one) }
        }
    }
  }

  /// "Der Kreml nannte das …": who speaks where no statement was read.
  private func subject(_ clause: Int) -> Int {
    let subject = index.subject(of: clause)
    return subject >= 0 && index.agents.canAct(subject) ? index.referent(subject) : -1
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

  /// "Belege für den Kauf", "Hinweise auf Mittäter", "Erkenntnisse über Verletzte": evidence for
  /// something that is no claim and no event.
  private func speaksOfOther(_ match: FrameMatch) -> Bool {
    let noun = match.evidence >= 0 ? match.evidence : match.literal
    guard noun >= 0 else { return false }
    if index.words.counterProofs.contains(index.hash(noun)) { return true }
    // "Für ein politisches Motiv gebe es keine Anhaltspunkte"
    if index.classes(noun).contains(.proofNoun),
      let first = index.phrases(of: match.clause).first.map(Int.init),
      index.preposition(first) == index.words.fuer, !syntax.phrases[first].isPronoun,
      !index.isEvent(first), !index.classes(first).contains(.claimNoun),
      !index.words.links.contains(syntax.word(syntax.phrases[first].head).lexeme.raw),
      !index.agents.canAct(first)
    {
      return true
    }
    let end = syntax.phrases[noun].tokens.upperBound
    guard end + 1 < syntax.tokens.count else { return false }
    let preposition = index.preposition(atToken: end)
    let words = index.words
    guard preposition == words.fuer || preposition == words.auf || preposition == words.ueber
    else { return false }
    let next = Int(syntax.phraseOf[end + 1])
    guard next >= 0, next != match.literal, !syntax.phrases[next].isPronoun else { return false }
    if words.parts.contains(index.hash(next)) { return false }
    if words.accomplices.contains(syntax.word(syntax.phrases[next].head).lexeme.raw) { return true }
    return !index.isEvent(next) && !index.classes(next).contains(.claimNoun)
      && (preposition == words.ueber || !index.agents.canAct(next))
  }

  /// Absence that is said outright goes before presence.
  func set(
    _ status: Evidence.Status, _ basis: Evidence.Basis?, _ claim: inout ClaimMention
  ) {
    if claim.evidence.status == .absent { return }
    claim.evidence.status = status
    claim.evidence.basis = basis
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
