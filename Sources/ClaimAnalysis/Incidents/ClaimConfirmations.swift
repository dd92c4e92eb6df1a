// Room: Incidents. A source that stands a sentence later: "Das bestätigte die Organisation", "Ein
// Armeesprecher bestätigte den Angriff". May enter: grammar, mentions, statements, frames.

extension ClaimReader {
  /// Gives what the article told as a fact the source that a later sentence names.
  func confirm() {
    for match in confirmations {
      let context = context.context(match.clause, isDeed: false, embeds: false)
      guard match.source >= 0, !context.isExcluded, !context.isNegated,
        agents.canSpeak(match.source), !syntax.phrases[match.source].isPronoun
      else { continue }
      if frames.frames[match.frame].effect == .agrees {
        agree(match)
      } else if match.event >= 0 {
        confirmOwn(match)
      } else {
        confirmTold(match)
      }
    }
  }

  /// "Ein Armeesprecher bestätigte den Angriff": those who are said to have done it say so.
  private func confirmOwn(_ match: FrameMatch) {
    let told =
      claims.last {
        $0.about == .attacker && $0.stance != .denies && $0.stance != .claimsResponsibility
          && $0.clause < match.clause
      } ?? claims.last { $0.about == .attacker && $0.clause == match.clause }
    guard let told, let attacker = told.attackers.first,
      isSelf(match.source, attacker) || isOfArmy(match.source, attacker)
    else { return }
    var claim = repeated(told, by: match)
    claim.stance = .claimsResponsibility
    claims.append(claim)
  }

  /// "Das Militär bestätigte den Einsatz": of the jets that were told of before.
  private func isOfArmy(_ source: Int, _ attacker: Int) -> Bool {
    let army = index.referent(source)
    return army >= 0 && (agents.isForce(army) || agents.speaksForState(army))
      && index.classes(attacker).contains(.forceNoun)
      && (index.nation(of: army) == nil || index.sharesNation(army, attacker))
  }

  /// A claim told before, as the source of a later clause says it too.
  private func repeated(_ told: ClaimMention, by match: FrameMatch) -> ClaimMention {
    var claim = told
    claim.source = match.source
    claim.clause = match.clause
    claim.tokens = syntax.clauses[match.clause].tokens
    claim.rule = frames.frames[match.frame].name
    return claim
  }

  /// "Die Behörden teilen die Vermutung": they say the same as the last who named somebody.
  private func agree(_ match: FrameMatch) {
    let sentence = syntax.clauses[match.clause].sentence
    let told = claims.last {
      $0.about == .attacker && ($0.stance == .accuses || $0.stance == .suspects)
        && $0.clause < match.clause && sentence - syntax.clauses[$0.clause].sentence <= 3
    }
    guard let told, !index.isSame(told.source, match.source) else { return }
    var claim = repeated(told, by: match)
    claim.via = []
    claims.append(claim)
  }

  /// "Das bestätigte die Organisation": what the sentences before told without a source.
  private func confirmTold(_ match: FrameMatch) {
    let sentence = syntax.clauses[match.clause].sentence
    let paragraph = syntax.sentences[sentence].paragraph
    var nearest = -1
    for claim in claims where claim.about == .attacker && claim.stance == .reports {
      let own = syntax.clauses[claim.clause].sentence
      guard claim.source < 0, claim.clause < match.clause, sentence - own <= 3,
        syntax.sentences[own].paragraph == paragraph
      else { continue }
      nearest = max(nearest, own)
    }
    guard nearest >= 0 else { return }
    for number in claims.indices
    where claims[number].about == .attacker && claims[number].stance == .reports
      && claims[number].source < 0 && syntax.clauses[claims[number].clause].sentence == nearest
    {
      guard let attacker = claims[number].attackers.first else { continue }
      claims[number].source = match.source
      if let relied = context.relied(in: match.clause) {
        claims[number].source = relied
        claims[number].via = [match.source]
      }
      claims[number].stance = isSelf(match.source, attacker) ? .claimsResponsibility : .accuses
    }
  }
}
