// Room: Incidents. Events that a noun names. May enter: grammar, times.

extension EventReader {
  // MARK: Nouns

  func readNoun(_ token: Int) {
    guard let sense = scene.nouns[token], !consumed.contains(token) else { return }
    let phrase = Int(syntax.phraseOf[token])
    // "der Angriff" only as the head; "Angriffs-" and first parts of names are none.
    if phrase >= 0, syntax.phrases[phrase].head != token,
      syntax.phrases[phrase].head > token, syntax.word(syntax.phrases[phrase].head).only(.noun)
    {
      return
    }
    let clause = Int(syntax.clauseOf[token])
    guard clause >= 0 else { return }
    if sense.frame.contains(.war), !scene.isWar { return }
    if phrase >= 0,
      syntax.phrases[phrase].tokens.contains(where: {
        $0 < token && scene.traits[$0].contains(.verbal)
      })
    {
      return
    }
    // "einen Steinwurf von der Kirche entfernt": how far it is.
    if phrase >= 0, syntax.phrases[phrase].preposition < 0, syntax.phrases[phrase].role != .subject,
      syntax.clauses[clause].tokens.contains(where: {
        $0 > token && $0 < token + 9 && words.distant.contains(scene.hash($0))
          && Int(syntax.clauseOf[$0]) == clause
      })
    {
      return
    }
    // "in der Tat"
    if scene.hash(token) == words.tat, token >= 2, scene.hash(token - 1) == words.der,
      scene.hash(token - 2) == words.in
    {
      return
    }
    // "fahrlässige Tötung": an accident.
    if phrase >= 0,
      syntax.phrases[phrase].tokens.contains(where: {
        $0 < token && scene.traits[$0].contains(.accident)
      })
    {
      return
    }
    if sense.frame.contains(.marked), phrase < 0 || !scene.phrase(phrase, has: .marking) { return }
    let roles = EventRoles(scene: scene)
    let targets = roles.targets(ofNoun: token, phrase, sense.frame)
    if isFigurative(sense, targets) { return }
    var mention = EventMention(
      kind: sense.kind ?? .other, token: token, phrase: phrase, clause: clause,
      sentence: syntax.clauses[clause].sentence, targets: targets, strength: sense.strength,
      isOpenKind: sense.kind == nil)
    mention.isDefinite = phrase >= 0 && isDefinite(phrase)
    mention.places = roles.places(ofClause: clause)
    if sense.strength == .hint {
      hints.append(mention)
      return
    }
    if sense.frame.contains(.digital), !isDigital(mention, sense) {
      // "eine mehr als fünf Stunden dauernde Störung", where the text speaks of one anyway.
      guard mention.isDefinite || isBehindOutage(mention) else { return }
      mention.strength = .point
    }
    if sense.frame.contains(.data), !targets.contains(where: { scene.phrase($0, has: .data) }),
      !scene.isCyber
    {
      return
    }
    if sense.frame.contains(.drone), !scene.clause(clause, has: .drone) {
      guard mention.isDefinite || mentions.contains(where: { $0.kind == .drone }) else { return }
    }
    if sense.strength == .effect, sense.kind == .malware || sense.kind == .ransomware,
      sense.frame.isEmpty
    {
      // "Schadsoftware hat Dateien zerstört": a deed only as the subject of what happened.
      let current = syntax.clauses[clause]
      let isPast =
        current.tense.isPast
      let acts =
        phrase >= 0 && syntax.phrases[phrase].role == .subject && isPast
        && syntax.phrasesOfClause(clause).contains { syntax.phrases[$0].role == .accusative }
        && !scene.traits(ofClause: clause).contains(.report)
      let isInstalled =
        phrase >= 0 && syntax.phrases[phrase].role == .accusative && isPast
        && scene.clause(clause, has: [.service, .digital])
      mention.strength = acts || isInstalled ? .deed : .harm
      if acts {
        mention.targets += syntax.phrasesOfClause(clause).filter {
          syntax.phrases[$0].role == .accusative
        }
      }
    }
    // "ein vorsätzlich gelegter Brand"
    if sense.strength == .effect, sense.kind == .arson, phrase >= 0, isLaid(phrase) {
      mention.strength = .deed
    }
    // "Störungen des Satellitensignals"
    if sense.kind == .outage, targets.contains(where: { isSatelliteSignal($0) }) {
      mention.kind = .jamming
    }
    if scene.isDud, sense.strength == .effect, sense.kind == .bombing { return }
    if sense.strength == .effect, sense.kind == .bombing,
      scene.phrase(phrase, has: .bomb) || scene.clause(clause, has: .bomb)
    {
      mention.strength = .deed
    }
    mentions.append(mention)
  }

  /// "ein gelegtes Feuer", "ein absichtlich entfachter Brand".
  private func isLaid(_ phrase: Int) -> Bool {
    let tokens = syntax.phrases[phrase].tokens
    return tokens.contains {
      $0 < syntax.phrases[phrase].head
        && (scene.traits[$0].contains(.intent) || words.laid.contains(scene.hash($0)))
    }
  }

  /// Whether a digital service has failed in the sentences before.
  private func isBehindOutage(_ mention: EventMention) -> Bool {
    mentions.contains {
      $0.kind == .outage && $0.strength == .effect && $0.sentence < mention.sentence
        && $0.sentence >= mention.sentence - 3
    }
  }

  func isDefinite(_ phrase: Int) -> Bool {
    let preposition = syntax.phrases[phrase].preposition
    if syntax.phrases[phrase].isDefinite { return true }
    return preposition >= 0
      && (syntax.table.reading(preposition, .preposition)?.flags.contains(.contracted) ?? false)
  }

  /// Whether the failing thing is a digital service or infrastructure.
  private func isDigital(_ mention: EventMention, _ sense: EventSense) -> Bool {
    if mention.targets.contains(where: { scene.phrase($0, has: .digital) }) { return true }
    if sense.headStart > 0 {
      var folded = ContiguousArray<UInt8>()
      GermanFolding.fold(syntax.source.bytes, syntax.tokens[mention.token].range, into: &folded)
      var first = ContiguousArray(folded[..<sense.headStart])
      for _ in 0..<2 {
        if lexicon.traits(of: first, isNoun: true).contains(.digital) { return true }
        if first.count > 3 { first.removeLast() }
      }
    }
    return scene.clause(mention.clause, has: .digital)
      || scene.sentence(mention.sentence, has: .cyberScene)
  }
}
