// Room: Incidents. Events that are one because somebody is blamed for them. May enter: grammar, times.

/// Finds what an article without incidents blames somebody for.
///
/// "Ein Hausmeister entriegelte die Tore" is everyday life; "Der Staatsanwalt wirft einem Hausmeister vor,
/// die Tore entriegelt zu haben" is an incident. So are a death and "die Tat", where somebody confesses.
struct BlamedEvents {
  let scene: EventScene
  let claims: [ClaimMention]
  private var syntax: Syntax { scene.syntax }

  /// Whether anything could be made an event by blame: asked before claims are read.
  static func mayBe(_ events: [EventMention], _ hints: [EventMention]) -> Bool {
    hints.contains { mayBe($0) } || events.contains { mayBe($0) }
  }

  /// Told as done, or denied by somebody.
  private static func mayBe(_ mention: EventMention) -> Bool {
    mention.isConcrete || mention.reason == .negated
  }

  /// All mentions with those that somebody is blamed for made deeds, and the tokens of these; `nil` if
  /// there are none.
  func mentions(
    _ events: [EventMention], _ hints: [EventMention]
  ) -> (mentions: [EventMention], blamed: Set<Int>)? {
    guard !scene.isSport, !scene.isReview, !scene.isExercise else { return nil }
    let blaming = claims.filter { isBlame($0) }
    if blaming.isEmpty { return nil }
    var result = events
    var blamed: Set<Int> = []
    for index in result.indices {
      let mention = result[index]
      guard mention.isConcrete && !mention.foundsIncident || mention.reason == .negated,
        isNear(mention), mention.strength != .harm || hasVictim(mention),
        blaming.contains(where: { blames($0, mention) })
      else { continue }
      blamed.insert(mention.token)
      found(&result[index])
    }
    for hint in hints {
      guard Self.mayBe(hint), isNear(hint), blaming.contains(where: { blames($0, hint) }) else {
        continue
      }
      blamed.insert(hint.token)
      var mention = hint
      found(&mention)
      result.append(mention)
    }
    for claim in blaming {
      guard let mention = deed(of: claim, result) else { continue }
      blamed.insert(mention.token)
      result.append(mention)
    }
    if blamed.isEmpty { return nil }
    result.sort { $0.token < $1.token }
    return (result, blamed)
  }

  /// "habe durch ein Fenster in den Saal gefeuert, sagte der Ankläger": a word of violence, though what was
  /// hit tells nothing of it.
  private func deed(of claim: ClaimMention, _ known: [EventMention]) -> EventMention? {
    guard claim.rule == "deed", claim.source >= 0, claim.stance != .denies, claim.eventToken >= 0,
      !known.contains(where: { $0.token == claim.eventToken })
    else { return nil }
    let clause = syntax.clauses[claim.clause]
    guard claim.eventToken == clause.mainVerb else { return nil }
    let roles = EventRoles(scene: scene)
    for sense in EventLexicon.shared.senses(clause.verb)
    where sense.strength == .deed && EventFamily(sense.kind ?? .other) == .violence {
      let targets = roles.targets(ofVerb: claim.clause, sense.frame)
      if targets.isEmpty || targets.contains(where: { scene.phrase($0, has: .abstract) }) {
        continue
      }
      var mention = EventMention(
        kind: sense.kind ?? .other, token: claim.eventToken, phrase: -1, clause: claim.clause,
        sentence: clause.sentence, targets: targets, strength: .deed)
      mention.places = roles.places(ofClause: claim.clause)
      EventJudge(scene: scene).judge(&mention)
      if mention.isConcrete, isNear(mention),
        scene.hasDay(inClause: claim.clause) || !mention.places.isEmpty
      {
        return mention
      }
    }
    return nil
  }

  /// What is told far down is background.
  private func isNear(_ mention: EventMention) -> Bool {
    mention.sentence < scene.leadEnd + 2 || scene.hasDay(inClause: mention.clause, within: 31)
  }

  /// "hat Rechte verletzt": nobody was hurt.
  private func hasVictim(_ mention: EventMention) -> Bool {
    mention.targets.isEmpty
      || mention.targets.contains {
        let head = syntax.phrases[$0].head
        return scene.phrase($0, has: [.people, .police, .crowdCount])
          || syntax.lexeme(head).nounClass.isAgent || syntax.phrases[$0].isName
      }
  }

  private func found(_ mention: inout EventMention) {
    mention.strength = .deed
    mention.isConcrete = true
    mention.reason = nil
    // What it was is said by its object, or by nothing.
    mention.isOpenKind = false
  }

  /// Somebody owns up, denies, or is named by somebody; or the article names who did it.
  private func isBlame(_ claim: ClaimMention) -> Bool {
    guard claim.about == .attacker, !claim.isTitle else { return false }
    switch claim.stance {
    case .claimsResponsibility: return true
    case .accuses, .denies: return claim.source >= 0
    case .suspects:
      return claim.source >= 0 || isAlleged(claim) || isCleft(claim) || !claim.hedges.isEmpty
    // What the article itself tells of somebody is no blame, unless it calls them so or says that it
    // was meant.
    case .reports: return isByCulprit(claim) || isMeant(claim) || isCleft(claim)
    }
  }

  /// "soll … haben".
  private func isAlleged(_ claim: ClaimMention) -> Bool {
    syntax.clauses[claim.clause].modal.isKnown || claim.nuance != nil
  }

  private func isByCulprit(_ claim: ClaimMention) -> Bool {
    claim.attackers.contains {
      let lexeme = syntax.lexeme(syntax.phrases[$0].head)
      // "eine unbekannte Person"
      return lexeme.classes.contains(.culprit) && lexeme.nounClass.isPerson
        || syntax.phrases[$0].tokens.contains { scene.traits[$0].contains(.culprit) }
    }
  }

  /// "eigenhändig", "mit Vorsatz", "aus Rache".
  private func isMeant(_ claim: ClaimMention) -> Bool {
    claim.rule != "beschrieben" && scene.clause(claim.clause, has: .intent)
  }

  /// "Es war ein Praktikant, der …": the sentence is about who it was.
  private func isCleft(_ claim: ClaimMention) -> Bool {
    let entry = syntax.clauses[claim.clause]
    guard entry.kind == .relative, entry.parent >= 0 else { return claim.rule == "das-waren" }
    let upper = syntax.clauses[entry.parent]
    return claim.rule == "das-waren"
      || syntax.lexicon[upper.verb].verb.contains(.copula)
        && upper.tokens.contains { syntax.tokens[$0].hash == EventWords.shared.es }
  }

  private func blames(_ claim: ClaimMention, _ mention: EventMention) -> Bool {
    // "fahrlässige Tötung": nobody meant it.
    let sentence = syntax.clauses[claim.clause].sentence
    for number in [sentence, mention.sentence]
    where scene.sentence(number, has: .accident) && !scene.sentence(number, has: .intent) {
      return false
    }
    if claim.eventToken == mention.token { return true }
    if mention.reason == .negated, claim.stance != .denies { return false }
    if claim.clause == mention.clause { return true }
    if claim.stance == .denies { return false }
    // Told first, and then who it was.
    guard claim.eventToken < 0 || isPointer(claim.eventToken) || isUnknownDeed(claim),
      isParticular(mention)
    else { return false }
    return (sentence - 2...sentence).contains(mention.sentence)
      || claim.tokens.lowerBound < mention.token && sentence + 1 == mention.sentence
        && isBeforeColon(claim)
  }

  /// "Er sei es gewesen, gestand der Wirt: …": what follows tells it.
  private func isBeforeColon(_ claim: ClaimMention) -> Bool {
    syntax.sentences[syntax.clauses[claim.clause].sentence].tokens.contains {
      syntax.tokens[$0].kind == .colon
    }
  }

  /// "gab zu, den Deckel hinabgestoßen zu haben": in other words what was told before.
  private func isUnknownDeed(_ claim: ClaimMention) -> Bool {
    claim.rule != "deed" && claim.source >= 0 && scene.nouns[claim.eventToken] == nil
      && Int(syntax.clauseOf[claim.eventToken]) != claim.clause
      && !syntax.word(claim.eventToken).isNominal
  }

  /// "dafür", "die Tat": what stands for the event told last.
  private func isPointer(_ token: Int) -> Bool {
    let word = syntax.word(token)
    return word.can(.adverb) && !word.isNominal || scene.nouns[token]?.strength == .point
      || scene.nouns[token]?.strength == .hint
  }

  /// Of a day or a place, or done to something named or definite.
  private func isParticular(_ mention: EventMention) -> Bool {
    mention.isAsserted
      && (scene.hasDay(inClause: mention.clause) || !mention.places.isEmpty
        || mention.targets.contains {
          syntax.phrases[$0].isDefinite || syntax.phrases[$0].isName
        })
  }
}
