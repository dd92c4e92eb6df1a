// Room: Incidents. Verbs that harm only where somebody is blamed for it: "die Zellentüren entriegelt".
// May enter: grammar, times.

extension EventReader {
  /// What is done every day, told as done once, to a thing: kept until it is known who is blamed.
  func readHint(_ verb: LexemeID, _ token: Int, _ number: Int) {
    var senses = lexicon.hints(verb)
    let idioms = lexicon.hintIdioms(verb)
    if !idioms.isEmpty {
      let nouns = idiomNouns(number)
      senses += idioms.filter { nouns.contains($0.noun) }.map(\.sense)
    }
    if senses.isEmpty || scene.isAccident { return }
    let clause = syntax.clauses[number]
    let isPast =
      clause.tense.isPast
      || EventJudge(scene: scene).isPerfectInfinitive(clause)
    guard isPast || scene.titleSentences.contains(clause.sentence) else { return }
    let roles = EventRoles(scene: scene)
    for sense in senses {
      var targets = roles.targets(ofVerb: number, sense.frame)
      if targets.isEmpty, sense.frame.contains(.thing) { targets = roles.bodies(number) }
      guard meets(sense.frame, targets, clause: number),
        !targets.isEmpty || sense.frame.intersection([.accusative, .dative, .subject]).isEmpty
      else { continue }
      var mention = EventMention(
        kind: sense.kind ?? .other, token: token, phrase: -1, clause: number,
        sentence: clause.sentence, targets: targets, strength: .hint,
        isOpenKind: sense.kind == nil)
      mention.places = roles.places(ofClause: number)
      hints.append(mention)
      return
    }
  }
}
