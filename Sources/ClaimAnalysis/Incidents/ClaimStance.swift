// Room: Incidents. The stance of a claim: that of the words around it, and whether who speaks is who did it.
// May enter: grammar, mentions, statements.

extension ClaimReader {
  /// Stance and source of what a clause says by itself: those of the words around it.
  func settle(_ context: ClaimContext, _ attacker: Int, _ claim: inout ClaimMention) {
    claim.source = context.source
    claim.via = context.via
    claim.hedges = context.hedges
    if context.isSelf {
      // "will den Wirt nicht erschossen haben"
      claim.stance = context.isNegated ? .denies : .claimsResponsibility
      claim.source = attacker
      if context.hasSource, !index.isSame(context.source, attacker), context.source >= 0 {
        claim.via = [context.source]
      }
      return
    }
    if context.isNegated {
      let speaks =
        context.hasSource && context.source >= 0
        && (isSelf(context.source, attacker) || agents.isDelegate(context.source)
          || claim.rule != "deed" || index.cleft(claim.clause) != nil)
      claim.stance = speaks ? .denies : .reports
      return
    }
    if context.hasSource, context.source >= 0 {
      if isSelf(context.source, attacker) || isOwn(attacker, context.source) {
        claim.stance = context.stance == .denies ? .denies : .claimsResponsibility
      } else {
        claim.stance = context.stance ?? .accuses
        // "dementierten: Nicht sie, sondern Soldaten hätten …": who is named instead did it.
        if claim.stance == .denies, syntax.clauses[claim.clause].isNegated,
          index.insteadOf(claim.clause) != nil
        {
          claim.stance = .accuses
        }
        // "distanzierte sich: Das seien Provokateure gewesen": others are named, not cleared.
        if claim.rule == "das-waren", claim.stance == .denies { claim.stance = .accuses }
        if claim.stance == .accuses,
          context.hedges.contains(where: { !isHearsay($0, claim.clause) })
        {
          claim.stance = .suspects
        }
      }
    } else {
      claim.stance = context.hedges.isEmpty && !context.isHearsay ? .reports : .suspects
      if let stance = context.stance, stance == .suspects || context.hasSource {
        claim.stance = stance
      }
    }
  }

  /// "Man gehe davon aus, dass er es war, sagte der Sprecher": of somebody else, whoever that is.
  func isGuessedOfSpeaker(_ context: ClaimContext, _ attacker: Int) -> Bool {
    context.stance == .suspects && context.source >= 0 && syntax.phrases[attacker].isPronoun
      && index.words.ofOne.contains(index.hash(attacker)) && index.isSame(context.source, attacker)
  }

  func isHearsay(_ token: Int, _ clause: Int) -> Bool {
    syntax.word(token).lexeme == index.words.sollen
  }

  /// "erklärte die Front, einer ihrer Kämpfer habe …": the attacker belongs to the source.
  func isOwn(_ attacker: Int, _ source: Int) -> Bool {
    guard attacker >= 0,
      agents.isOutlaw(source) || agents.isForce(source) || agents.speaksForState(source)
    else { return false }
    let parts = [attacker] + index.children(of: attacker)
    return parts.contains { index.hasPossessive($0) }
  }

  /// The source is the attacker, or speaks for it.
  func isSelf(_ source: Int, _ attacker: Int) -> Bool {
    if index.isSame(source, attacker) { return true }
    // "israelische Kampfjets" and "die Armee Israels"; but not a victim and its own state.
    if agents.isForce(attacker), agents.speaksForState(source), index.sharesNation(source, attacker)
    {
      return true
    }
    let own = index.children(of: source)
    if own.contains(where: { syntax.phrases[$0].role != .conjunct && index.isSame($0, attacker) }) {
      return true
    }
    // The spokesperson of an army, the ministry and the forces of one state.
    let others = index.children(of: attacker).filter { syntax.phrases[$0].role == .attribute }
    if others.contains(where: { other in own.contains { index.isSame($0, other) } }) { return true }
    return begins(source, with: attacker)
  }

  /// "Armeesprecherin" begins with "Armee".
  func begins(_ source: Int, with attacker: Int) -> Bool {
    let long = syntax.tokens[syntax.phrases[source].head]
    let short = syntax.tokens[syntax.phrases[attacker].head]
    let count = Int(short.end - short.start)
    guard count >= 4, Int(long.end - long.start) > count else { return false }
    let bytes = syntax.source.bytes
    return bytes[Int(long.start)..<(Int(long.start) + count)]
      .elementsEqual(bytes[Int(short.start)..<Int(short.end)])
  }
}
