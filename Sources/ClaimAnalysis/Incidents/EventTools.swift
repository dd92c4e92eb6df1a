// Room: Incidents. What a deed was done with: bombs, rockets and blades as subject or instrument.
// May enter: grammar.

extension EventReader {
  /// "Eine Briefbombe verletzte die Sekretärin": what it was done with does it.
  func instrumentAsSubject(_ number: Int) -> Incident.Kind? {
    guard let subject = doer(number) else { return nil }
    let traits = scene.traits[syntax.phrases[subject].head]
    if traits.contains(.handBomb) { return .bombing }
    if traits.contains(.incendiary) { return .arson }
    if isWarplane(subject) || traits.contains(.weapon) && !traits.contains(.drone) && isStrikeScene
    {
      return .strike
    }
    return words.bombs.contains(scene.hash(syntax.phrases[subject].head)) ? .bombing : nil
  }

  /// "durch eine Rakete beschädigt", "Kampfjets zerstörten ein Lager", "Drohnen setzten es in Brand":
  /// from the air, where the verb alone leaves it open.
  func harmByWeapon(_ sense: EventSense, _ number: Int) -> Incident.Kind? {
    switch sense.kind {
    case .sabotage, .assault, .strike:
      guard sense.strength == .effect else { return nil }
      if let kind = instrument(number), kind == .strike || kind == .bombing { return kind }
    case .arson:
      if instrument(number) == .strike { return .strike }
    default: return nil
    }
    guard let subject = doer(number),
      syntax.phrasesOfClause(number).contains(where: { syntax.phrases[$0].role == .accusative })
    else { return nil }
    let traits = scene.traits[syntax.phrases[subject].head]
    if isWarplane(subject) { return .strike }
    if traits.contains(.handBomb) { return .bombing }
    guard traits.contains(.weapon) else { return nil }
    // "Eine Drohne beschädigte das Dach": somebody's toy, unless it set fire to something.
    return !traits.contains(.drone) || sense.kind == .arson || isStrikeScene ? .strike : nil
  }

  /// The bomb that a verb such as "explodieren" or "zünden" speaks of.
  func bombThatGoesOff(_ number: Int, _ targets: [Int]) -> Incident.Kind? {
    if scene.isDud { return nil }
    let subject = doer(number)
    // "Zeitgleich explodierten in Lissa zwei Autobomben", whatever the grammar took for the subject.
    if subject == nil, scene.clause(number, has: .handBomb),
      syntax.clauses[number].voice == .active
    {
      return .bombing
    }
    for phrase in targets + (subject.map { [$0] } ?? []) {
      let traits = scene.traits[syntax.phrases[phrase].head]
      if traits.contains(.incendiary) { return .arson }
      if traits.contains(.handBomb) { return .bombing }
      if phrase == subject, words.bombs.contains(scene.hash(syntax.phrases[phrase].head)) {
        return .bombing
      }
    }
    return nil
  }

  /// "Bei den Protesten", "im Verlauf der Auseinandersetzungen".
  func isInStrife(_ number: Int) -> Bool {
    syntax.phrasesOfClause(number).contains {
      let phrase = syntax.phrases[$0]
      guard scene.traits[phrase.head].contains(.strife) else { return false }
      if phrase.preposition >= 0 { return words.amid.contains(scene.hash(phrase.preposition)) }
      return phrase.role == .attribute && phrase.parent >= 0
        && syntax.phrases[phrase.parent].preposition >= 0
    }
  }

  /// The service that the sentence, or the one before it, speaks of.
  func isOfService(_ number: Int) -> Bool {
    let sentence = syntax.clauses[number].sentence
    return scene.sentence(sentence, has: .service)
      || sentence > 0 && scene.sentence(sentence - 1, has: .service)
  }

  /// "das GPS-Signal", but not the signals of a railway.
  func isSatelliteSignal(_ phrase: Int) -> Bool {
    scene.phrase(phrase, has: .signal)
      && !words.plainSignals.contains(scene.hash(syntax.phrases[phrase].head))
  }

  /// The subject of an active clause; of a relative clause what its pronoun stands for.
  private func doer(_ number: Int) -> Int? {
    let clause = syntax.clauses[number]
    guard clause.voice == .active, clause.subject >= 0 else { return nil }
    let isRelative = syntax.phrases[clause.subject].isPronoun && clause.antecedent >= 0
    return isRelative ? clause.antecedent : clause.subject
  }

  private func isWarplane(_ phrase: Int) -> Bool {
    syntax.phrases[phrase].tokens.contains { words.warplanes.contains(scene.hash($0)) }
  }

  /// The noun of an idiom is not read by itself.
  func consume(_ noun: UInt64, of clause: Clause) {
    for token in clause.tokens where scene.hash(token) == noun { consumed.insert(token) }
  }

  /// What sets fire without wanting to.
  func isThing(_ phrase: Int) -> Bool {
    let head = syntax.phrases[phrase].head
    if !scene.traits[head].isDisjoint(with: [.weapon, .drone, .bomb, .culprit, .people]) {
      return false
    }
    // "Brennendes Stroh setzte Dächer in Brand"
    let agreement = syntax.phrases[phrase].agreement
    if !isPerson(phrase), !syntax.lexeme(head).nounClass.isAgent, !agreement.isEmpty,
      agreement.isSubset(of: .neuter)
    {
      return true
    }
    return scene.traits[head].contains(.kindling) || scene.nouns[head] != nil
      || syntax.lexeme(head).nounClass == .thing
  }

  /// A word of accidents, and not for what was hit: "brannten fünf Bagger".
  func hasAccident(_ clause: Int, beside targets: [Int]) -> Bool {
    scene.clause(clause, has: .accident)
      && syntax.clauses[clause].tokens.contains { token in
        Int(syntax.clauseOf[token]) == clause && scene.traits[token].contains(.accident)
          && !targets.contains { syntax.phrases[$0].head == token }
      }
  }
}
