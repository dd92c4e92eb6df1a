// Room: Incidents. Evidence, checks and retractions, bound to the claims they speak of.
// May enter: grammar, mentions, statements, frames.

/// Binds what is said about evidence to claims: first what frames say outright, then pieces of
/// evidence that stand beside a claim.
struct EvidenceBinder {
  private let index: ClauseIndex
  private let frames: FrameSet
  private let statements: [StatementMention]

  private var syntax: Syntax { index.syntax }

  static func bind(
    _ index: ClauseIndex, frames: FrameSet, matches: [FrameMatch],
    statements: [StatementMention], claims: inout [ClaimMention]
  ) {
    guard claims.contains(where: { $0.about == .attacker }) else { return }
    let binder = EvidenceBinder(index: index, frames: frames, statements: statements)
    for match in matches { binder.bind(match, &claims) }
    for clause in index.syntax.clauses.indices { binder.pieces(clause, &claims) }
    for number in claims.indices where claims[number].about == .attacker {
      binder.confession(&claims[number])
    }
  }

  private init(index: ClauseIndex, frames: FrameSet, statements: [StatementMention]) {
    self.index = index
    self.frames = frames
    self.statements = statements
  }

  // MARK: Frames

  private func bind(_ match: FrameMatch, _ claims: inout [ClaimMention]) {
    let frame = frames.frames[match.frame]
    let clause = syntax.clauses[match.clause]
    if clause.isQuestion || clause.isConditional || speaksOfOther(match) { return }
    for target in targets(of: match, claims) {
      switch frame.effect {
      case .evidence(let status, let basis):
        let kind = match.evidence >= 0 ? Self.kind(index.classes(match.evidence)) : "proof"
        let polarity: EvidenceItem.Polarity = status == .absent ? .missing : .for
        claims[target].evidence.items.append(
          EvidenceReading.Item(
            kind: kind, polarity: polarity, by: match.source, tokens: clause.tokens))
        set(status, basis, &claims[target])
      case .verification(let status):
        claims[target].verification = VerificationReading(
          status: status, by: match.source, tokens: clause.tokens)
        if status == .unverifiable || status == .unconfirmed {
          set(.absent, .unverified, &claims[target])
        } else if status == .pending, claims[target].evidence.status == .notMentioned,
          !hasPiece(claims[target])
        {
          set(.absent, .unverified, &claims[target])
        }
      case .retraction: set(.absent, .contested, &claims[target])
      default: break
      }
    }
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

  /// The claims that a clause on evidence speaks of: all of them where it speaks of several
  /// versions, else the one in the same sentence, that of the source named, the nearest before.
  private func targets(of match: FrameMatch, _ claims: [ClaimMention]) -> [Int] {
    let sentence = syntax.clauses[match.clause].sentence
    let before = claims.indices.filter {
      let distance = sentence - syntax.clauses[claims[$0].clause].sentence
      return claims[$0].about == .attacker && distance >= 0 && distance <= 8
    }
    guard let nearest = before.last else { return [] }
    if let several = several(match, before, claims) { return several }
    if match.source >= 0 {
      let own = before.filter { index.isSame(claims[$0].source, match.source) }
      if let last = own.last(where: { claims[$0].stance != .denies }) ?? own.last { return [last] }
    }
    let last = syntax.clauses[claims[nearest].clause].sentence
    if sentence == last { return [nearest] }
    // Of a claim and its denial, the claim.
    if claims[nearest].stance == .denies,
      let claimed = before.last(where: { claims[$0].stance != .denies })
    {
      return [claimed]
    }
    return [nearest]
  }

  /// All claims where a clause speaks of several versions.
  private func several(
    _ match: FrameMatch, _ before: [Int], _ claims: [ClaimMention]
  ) -> [Int]? {
    let phrases = match.claim >= 0 ? [match.claim] : index.phrases(of: match.clause).map(Int.init)
    let plural = phrases.contains {
      index.classes($0).contains(.claimNoun) && speaksOfSeveral($0)
    }
    return plural
      ? claims.indices.filter { claims[$0].about == .attacker && claims[$0].clause <= match.clause }
      : nil
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

  // MARK: Pieces of evidence

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
      claims[target].evidence.items.append(
        EvidenceReading.Item(
          kind: Self.kind(classes), polarity: .for, by: -1, tokens: syntax.phrases[phrase].tokens))
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
    let isText = classes.contains(.letterNoun) || classes.contains(.videoNoun)
    var best: Int?
    for number in claims.indices where claims[number].about == .attacker {
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

  private func hasPiece(_ claim: ClaimMention) -> Bool {
    claim.evidence.items.contains { $0.polarity == .for }
  }

  /// Who confesses gives evidence by that.
  private func confession(_ claim: inout ClaimMention) {
    guard claim.rule == "gestehen", claim.evidence.status == .notMentioned else { return }
    claim.evidence.status = .present
    claim.evidence.basis = .cited
    claim.evidence.items.append(
      EvidenceReading.Item(
        kind: "confession", polarity: .for, by: claim.source, tokens: claim.tokens))
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
