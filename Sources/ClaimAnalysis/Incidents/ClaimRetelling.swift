// Room: Incidents. Clauses that tell what a denial is about, and whom an open pronoun takes up.
// May enter: grammar, mentions, frames.

extension ClaimReader {
  /// The clauses that tell what is denied: "Gerüchten, wonach …", "den Vorwurf, Nordkorea habe …".
  static func retold(_ index: ClauseIndex, _ match: FrameMatch) -> [Int] {
    let syntax = index.syntax
    var result = index.dependents(of: match.clause).map(Int.init).filter {
      let entry = syntax.clauses[$0]
      guard entry.introducer >= 0, entry.kind == .subordinate || entry.kind == .relative else {
        return false
      }
      let hash = syntax.tokens[entry.introducer].hash
      return hash == index.words.wonach || match.claim >= 0 && hash == index.words.dass
    }
    let next = match.clause + 1
    guard match.claim >= 0, next < syntax.clauses.count else { return result }
    let entry = syntax.clauses[next]
    if entry.kind == .main, entry.mood == .subjunctive1,
      entry.sentence == syntax.clauses[match.clause].sentence, entry.tokens.lowerBound > 0,
      syntax.tokens[entry.tokens.lowerBound - 1].kind == .comma
    {
      result.append(next)
    }
    return result
  }

  /// "Der Präsident tippt auf Separatisten, sein Minister auf Schmuggler", "Der Präfekt beschuldigte die
  /// Rebellen, der Bürgermeister hingegen die Armee": the second pair of a verb that is said once.
  func gapped(_ match: FrameMatch, _ told: ClaimMention) {
    guard match.source >= 0, match.attacker >= 0, told.source == match.source else { return }
    let sentence = syntax.sentences[syntax.clauses[match.clause].sentence].tokens
    var number = max(match.source, match.attacker) + 1
    while number + 1 < syntax.phrases.count, sentence.contains(syntax.phrases[number].head) {
      let source = syntax.phrases[number]
      let first = source.tokens.lowerBound
      guard source.preposition < 0, syntax.tokens[first - 1].kind == .comma,
        agents.canSpeak(number), !source.isPronoun, let other = second(behind: number, match)
      else {
        number += 1
        continue
      }
      var claim = told
      claim.source = number
      claim.via = []
      claim.aliases = []
      claim.hedges = []
      add(other, &claim)
      return
    }
  }

  /// Whom the second of such a pair names: behind the preposition of the first, or in its case, with a
  /// word that sets the two against each other.
  private func second(behind source: Int, _ match: FrameMatch) -> Int? {
    let preposition = index.preposition(match.attacker)
    var start = syntax.phrases[source].tokens.upperBound
    // "Israels Militär hingegen", "der Minister in Kiel dagegen"
    var isOpposed = false
    while start < syntax.tokens.count, index.words.contrasts.contains(syntax.tokens[start].hash) {
      isOpposed = true
      start += 1
    }
    guard
      let other = syntax.phrases.indices.first(where: {
        $0 > source && max(syntax.phrases[$0].preposition, -1) == start
          || $0 > source && syntax.phrases[$0].preposition < 0
            && syntax.phrases[$0].tokens.lowerBound == start
      }), index.preposition(other) == preposition, agents.canAct(other)
    else { return nil }
    if preposition == 0 {
      let (one, two) = (syntax.phrases[match.attacker], syntax.phrases[other])
      let cases: Agreement = one.role == .dative ? .dative : .accusative
      guard isOpposed, two.agreement.sharesCase(cases) else { return nil }
    }
    let end = agents.tokens(of: other).upperBound
    return end < syntax.tokens.count && syntax.tokens[end].isPunctuation ? other : nil
  }

  /// Of two whom a pronoun may stand for the suspect told of last, or the pronoun itself.
  ///
  /// "Die Polizei nahm einen 24-Jährigen fest. Er bestreitet …"
  func suspect(of pronoun: Int) -> Int {
    guard pronoun >= 0, index.isOpenPerson(pronoun) else { return pronoun }
    let wanted = syntax.phrases[pronoun].agreement.genders
    let sentence = syntax.sentence(ofToken: syntax.phrases[pronoun].head)
    var before = pronoun - 1
    while before >= 0 {
      let entry = syntax.phrases[before]
      guard sentence - syntax.sentence(ofToken: entry.head) <= 2 else { return pronoun }
      if !entry.isPronoun, entry.clause != syntax.phrases[pronoun].clause,
        !entry.agreement.genders.isDisjoint(with: wanted),
        !entry.agreement.isDisjoint(with: .singular), agents.isDescribedSuspect(before),
        !index.classes(before).contains(.kin), !index.classes(before).contains(.advocate)
      {
        return before
      }
      before -= 1
    }
    return pronoun
  }
}
