// Room: Incidents. States of digital services that tell of an outage. May enter: grammar, times.

extension EventReader {
  /// "war nicht erreichbar", "blieb tot", "lag brach": the state of a digital service.
  func readState(_ number: Int) {
    if syntax.clauses[number].isNegated, scene.traits(ofClause: number).contains(.access) {
      readAccess(number)
      return
    }
    // Most clauses have another verb: no copy of these is made.
    let verb = syntax.clauses[number].verb
    guard
      syntax.lexicon[verb].verb.contains(.copula) || verb == words.liegen || verb == words.gehen
    else { return }
    let clause = syntax.clauses[number]
    if verb == words.gehen, isStandstill(number) {
      let targets = syntax.phrasesOfClause(number).filter { scene.phrase($0, has: .service) }
      addState(clause.mainVerb, number, targets, EventRoles(scene: scene).places(ofClause: number))
      return
    }
    guard clause.subject >= 0,
      scene.phrase(clause.subject, has: [.service, .digital])
    else { return }
    // "ist noch nicht verfügbar": what is to come has not failed.
    if clause.isNegated,
      clause.tokens.contains(where: {
        scene.hash($0) == words.nicht && isNotYet($0, from: clause.tokens.lowerBound)
      })
    {
      return
    }
    if clause.isNegated, let token = unattainable(number) {
      addState(token, number, [clause.subject], EventRoles(scene: scene).places(ofClause: number))
      return
    }
    for token in clause.tokens where Int(syntax.clauseOf[token]) == number {
      guard scene.traits[token].contains(.outageState), syntax.phraseOf[token] < 0,
        !syntax.tokens[token].isCapital
      else { continue }
      let isGood = scene.traits[token].contains(.availability)
      guard isGood == clause.isNegated else { continue }
      addState(token, number, [clause.subject], EventRoles(scene: scene).places(ofClause: number))
      return
    }
  }

  /// "Bei der Bank ging online nichts mehr".
  private func isStandstill(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    let own = clause.tokens.filter { Int(syntax.clauseOf[$0]) == number }
    guard clause.tense.isPast,
      own.contains(where: { scene.hash($0) == words.nothing }),
      own.contains(where: { scene.hash($0) == words.more })
    else { return false }
    return scene.clause(number, has: .service)
      || own.contains { scene.hash($0) == words.online }
  }

  /// "noch nicht", "noch immer nicht".
  private func isNotYet(_ token: Int, from start: Int) -> Bool {
    token > start && scene.hash(token - 1) == words.noch
      || token > start + 1 && scene.hash(token - 1) == words.immer
        && scene.hash(token - 2) == words.noch && scene.allTraits.isDisjoint(with: .onset)
  }

  /// "kamen nicht mehr in das Portal", "konnten sich bei dem Dienst nicht anmelden".
  private func readAccess(_ number: Int) {
    let clause = syntax.clauses[number]
    guard clause.tense == .preterite || clause.tense == .perfect,
      let service = syntax.phrasesOfClause(number).first(where: { phrase in
        let preposition = syntax.phrases[phrase].preposition
        return preposition >= 0 && scene.phrase(phrase, has: .service)
          && words.accessPrepositions.contains(scene.hash(preposition))
      })
    else { return }
    addState(
      clause.mainVerb, number, [service], EventRoles(scene: scene).places(ofClause: number))
  }

  private func addState(
    _ token: Int, _ clause: Int, _ services: [Int], _ places: [Int] = []
  ) {
    var mention = EventMention(
      kind: services.contains(where: { isSatelliteSignal($0) }) ? .jamming : .outage, token: token,
      phrase: -1, clause: clause,
      sentence: syntax.clauses[clause].sentence, targets: services, strength: .effect)
    mention.isState = true
    mention.places = places
    mentions.append(mention)
  }

  /// "war nicht zu erreichen": the infinitive of a verb of use under "sein".
  private func unattainable(_ number: Int) -> Int? {
    for clause in syntax.clauses.indices.dropFirst(number + 1).prefix(3)
    where syntax.clauses[clause].parent == number && syntax.clauses[clause].kind == .infinitive {
      let verb = syntax.clauses[clause].mainVerb
      if verb >= 0, scene.traits[verb].contains(.availability) { return verb }
    }
    return nil
  }

  /// "ließ sich nicht aufrufen", "konnten nicht telefonieren": what a service does not do.
  func readUse(_ number: Int) {
    guard syntax.clauses[number].isNegated else { return }
    let clause = syntax.clauses[number]
    guard scene.sentence(clause.sentence, has: .service),
      isUse(clause, number), !mentions.contains(where: { $0.clause == number && $0.isState })
    else { return }
    addState(
      clause.mainVerb, number,
      syntax.phrasesOfClause(number).filter { scene.phrase($0, has: .service) })
  }

  private func isUse(_ clause: Clause, _ number: Int) -> Bool {
    if clause.verb == words.kommen {
      // "kamen nicht mehr in ihre Konten"
      return clause.tense != .present
        && syntax.phrasesOfClause(number).contains {
          syntax.phrases[$0].preposition >= 0 && scene.phrase($0, has: .digital)
            && words.targetPrepositions.contains(scene.hash(syntax.phrases[$0].preposition))
        }
    }
    if clause.verb == words.lassen {
      return syntax.verbTokens(of: number).contains {
        lexicon.traits(of: syntax.word($0).lexeme).contains(.useVerb)
      }
    }
    return clause.modal == words.koennen && lexicon.traits(of: clause.verb).contains(.useVerb)
  }
}
