// Room: Incidents. Evidence, checks and retractions, bound to the claims they speak of.
// May enter: grammar, mentions, statements, frames.

/// Binds what is said about evidence to claims.
struct EvidenceBinder {
  private let index: ClauseIndex
  private let frames: FrameSet
  private let statements: [StatementMention]

  private var syntax: Syntax { index.syntax }

  static func bind(
    _ index: ClauseIndex, frames: FrameSet, matches: [FrameMatch],
    statements: [StatementMention], claims: inout [ClaimMention]
  ) {
    guard !claims.isEmpty else { return }
    let binder = EvidenceBinder(index: index, frames: frames, statements: statements)
    for match in matches { binder.bind(match, &claims) }
    for number in claims.indices { binder.own(&claims[number]) }
  }

  private init(index: ClauseIndex, frames: FrameSet, statements: [StatementMention]) {
    self.index = index
    self.frames = frames
    self.statements = statements
  }

  private func bind(_ match: FrameMatch, _ claims: inout [ClaimMention]) {
    let frame = frames.frames[match.frame]
    let clause = syntax.clauses[match.clause]
    if clause.isQuestion || clause.isConditional { return }
    guard let target = target(of: match, claims) else { return }
    let tokens = clause.tokens
    switch frame.effect {
    case .evidence(let status, let basis):
      let kind = match.evidence >= 0 ? Self.kind(index.classes(match.evidence)) : "proof"
      let polarity: EvidenceItem.Polarity = status == .absent ? .missing : .for
      claims[target].evidence.items.append(
        EvidenceReading.Item(kind: kind, polarity: polarity, by: match.source, tokens: tokens))
      set(status, basis, &claims[target])
    case .verification(let status):
      claims[target].verification = VerificationReading(status: status, by: match.source, tokens: tokens)
      if status == .unverifiable || status == .unconfirmed || status == .pending {
        if status != .pending || claims[target].evidence.status == .notMentioned {
          set(.absent, .unverified, &claims[target])
        }
      }
    case .retraction: set(.absent, .contested, &claims[target])
    default: break
    }
  }

  /// Absence that is said outright goes before presence.
  private func set(
    _ status: Evidence.Status, _ basis: Evidence.Basis?, _ claim: inout ClaimMention
  ) {
    if claim.evidence.status == .absent { return }
    claim.evidence.status = status
    claim.evidence.basis = basis
  }

  /// The claim that a clause on evidence speaks of: the one in the same sentence, else that of the
  /// source named in it, else the nearest before.
  private func target(of match: FrameMatch, _ claims: [ClaimMention]) -> Int? {
    let sentence = syntax.clauses[match.clause].sentence
    var nearest: Int?
    for number in claims.indices where claims[number].about == .attacker {
      let other = syntax.clauses[claims[number].clause].sentence
      if other > sentence { break }
      if sentence - other > 6 { continue }
      nearest = number
      if other == sentence, match.source >= 0, index.isSame(claims[number].source, match.source) {
        return number
      }
    }
    guard let found = nearest else { return nil }
    if match.source >= 0 {
      for number in claims.indices.reversed() where claims[number].about == .attacker {
        let other = syntax.clauses[claims[number].clause].sentence
        guard other <= sentence, sentence - other <= 6 else { continue }
        if index.isSame(claims[number].source, match.source), claims[number].stance != .denies { return number }
      }
    }
    return found
  }

  // MARK: Evidence inside the claim's own sentence

  /// A letter, a video, a confession in the clause of the claim itself.
  private func own(_ claim: inout ClaimMention) {
    guard claim.about == .attacker else { return }
    let sentence = syntax.clauses[claim.clause].sentence
    for clause in syntax.clausesOfSentence[sentence] {
      for phrase in index.phrases(of: clause).map(Int.init) {
        let classes = index.classes(phrase)
        let isLetter = classes.contains(.letterNoun) && claim.stance == .claimsResponsibility
        let isVideo = classes.contains(.videoNoun) && claim.stance == .claimsResponsibility
        guard isLetter || isVideo || classes.contains(.networkNoun) else { continue }
        guard !syntax.phrases[phrase].isNegated else { continue }
        claim.evidence.items.append(
          EvidenceReading.Item(
            kind: Self.kind(classes), polarity: .for, by: claim.source,
            tokens: syntax.phrases[phrase].tokens))
        if isLetter || isVideo, claim.evidence.status == .notMentioned {
          claim.evidence.status = .present
          claim.evidence.basis = .cited
        }
      }
    }
    if claim.rule == "gestehen", claim.evidence.status == .notMentioned {
      claim.evidence.status = .present
      claim.evidence.basis = .cited
      claim.evidence.items.append(
        EvidenceReading.Item(kind: "confession", polarity: .for, by: claim.source, tokens: claim.tokens))
    }
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
