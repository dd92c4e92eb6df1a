// Room: Incidents. Words of violence that are meant otherwise. May enter: grammar.

extension EventReader {
  /// "ein Angriff auf die Pressefreiheit", "entzündete die Fantasie": violence on what has no body.
  func isFigurative(_ sense: EventSense, _ targets: [Int]) -> Bool {
    guard sense.strength != .harm, sense.strength != .point, !targets.isEmpty,
      sense.kind == nil || sense.kind == .sabotage
        || EventFamily(sense.kind ?? .other) == .violence
    else { return false }
    return targets.allSatisfy {
      isAbstract($0) && !(sense.kind != nil && sense.strength == .deed && isCountable($0))
        || sense.kind == .arson && scene.traits[syntax.phrases[$0].head].contains(.kindling)
    }
  }

  /// "vier Strohmieten": what is counted has a body; "Hunderte Unbewaffnete": and so have people.
  private func isCountable(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    if scene.traits[entry.head].contains(.abstract) { return false }
    let isCounted = entry.tokens.dropLast().contains {
      syntax.tokens[$0].kind == .number
        || syntax.word($0).can(.numeral) && !syntax.word($0).can(.article)
    }
    if isCounted, !entry.agreement.isDisjoint(with: .plural) {
      let kind = syntax.lexeme(entry.head).nounClass
      return kind != .time && kind != .unit && kind != .text
    }
    return scene.traits[entry.head].contains(.crowdCount)
  }

  /// "Die Umsätze schossen in den Himmel", "eine Kritik, die sich entzündete", "griff sie wegen
  /// ihrer Haltung scharf an": nobody who could do it, nothing that it was done to, or words.
  func isFigurative(_ sense: EventSense, clause number: Int, _ targets: [Int]) -> Bool {
    let clause = syntax.clauses[number]
    guard EventFamily(sense.kind ?? .assault) == .violence, clause.voice == .active else {
      return false
    }
    let own = syntax.phrasesOfClause(number)
    let isReflexive = own.contains {
      syntax.phrases[$0].preposition < 0 && scene.hash(syntax.phrases[$0].head) == words.sich
    }
    // "brachte sich um": a suicide, and no attack.
    if isReflexive, sense.kind != .bombing, sense.frame.contains(.accusative) { return true }
    if sense.strength == .effect, targets.isEmpty, sense.frame.contains(.accusative),
      sense.frame.intersection(.needs).isEmpty, !isDoer(clause.subject)
    {
      return true
    }
    // "Hunderte zündeten Kerzen an"
    if sense.kind == .arson, clause.subject >= 0,
      scene.traits[syntax.phrases[clause.subject].head].contains(.kindling)
    {
      return true
    }
    // "schoss in die Höhe"
    if sense.kind == .shooting,
      own.contains(where: { words.upwards.contains(scene.hash(syntax.phrases[$0].head)) })
    {
      return true
    }
    // "griff ihn wegen seiner Haltung an", "haben mich dafür angegriffen": with words.
    if sense.kind == nil,
      own.contains(where: {
        syntax.phrases[$0].preposition >= 0
          && scene.hash(syntax.phrases[$0].preposition) == words.wegen
      }) || scene.clause(number, has: .verbal)
        || clause.tokens.contains(where: {
          Int(syntax.clauseOf[$0]) == number && words.reasons.contains(scene.hash($0))
        })
    {
      return true
    }
    guard sense.strength != .harm, clause.subject >= 0, !sense.frame.contains(.subject),
      sense.frame.intersection([.weapon, .impersonal, .bomb]).isEmpty
    else { return false }
    var subject = clause.subject
    if syntax.phrases[subject].isPronoun, clause.antecedent >= 0 { subject = clause.antecedent }
    // "Ein Laserstrahl blendete den Piloten": the noun of the idiom.
    return isAbstract(subject) && scene.nouns[syntax.phrases[subject].head] == nil
      && !lexicon.namesIdiom(scene.hash(syntax.phrases[subject].head))
  }

  private func isDoer(_ phrase: Int) -> Bool {
    guard phrase >= 0 else { return false }
    let head = syntax.phrases[phrase].head
    return scene.phrase(phrase, has: [.culprit, .people, .police])
      || syntax.lexeme(head).nounClass.isAgent
  }

  /// A word for what has no body; but "die Leitung" is of a firm, and of a power station.
  func isIntangible(_ head: Int) -> Bool {
    scene.traits[head].contains(.abstract) && !scene.traits[head].contains(.digital)
  }

  private func isAbstract(_ phrase: Int) -> Bool {
    let head = syntax.phrases[phrase].head
    if isIntangible(head) { return true }
    guard !syntax.phrases[phrase].isPronoun, !syntax.phrases[phrase].isName,
      syntax.word(head).only(.noun)
    else { return false }
    switch syntax.lexeme(head).nounClass {
    case .none, .text, .time, .unit, .event: break
    default: return false
    }
    return scene.traits[head].intersection(Self.bodily).isEmpty
  }

  private static let bodily: WordTraits = [
    .people, .digital, .service, .data, .vehicle, .hittable, .crowd, .police, .military, .bomb,
    .weapon, .culprit, .website,
  ]
}
