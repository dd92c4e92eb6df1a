// Room: Incidents. Whether a mention is habit, history, or only somebody's claim.
// May enter: grammar, times.

extension EventJudge {
  func isFrequent(_ mention: EventMention) -> Bool {
    let clause = syntax.clauses[mention.clause]
    for token in clause.tokens where Int(syntax.clauseOf[token]) == mention.clause {
      if scene.traits[token].contains(.frequency), !syntax.tokens[token].isCapital {
        if words.repeated.contains(scene.hash(token)), isCrimeOnOne(mention, clause) { continue }
        return true
      }
      if scene.hash(token) == words.immer, token + 1 < clause.tokens.upperBound,
        scene.hash(token + 1) == words.wieder
      {
        return true
      }
    }
    return scene.timesOfClause[mention.clause].contains {
      scene.times[$0].type == .set && !isTimeOfDay(scene.times[$0])
    }
  }

  /// "die nächtliche Sprengung der Schule": an adjective that tells the hour, and seldom a habit.
  private func isTimeOfDay(_ time: TimeMention) -> Bool {
    time.value == Self.everyNight && syntax.phraseOf[time.tokens.lowerBound] >= 0
  }

  private static let everyNight = "P1NI"

  /// "wurde von ihm mehrfach vergewaltigt": told of one victim, in the past.
  private func isCrimeOnOne(_ mention: EventMention, _ clause: Clause) -> Bool {
    guard mention.phrase < 0, !mention.isOpenKind, mention.kind == .assault,
      clause.tense != .present || isPerfectInfinitive(clause)
    else { return false }
    return mention.targets.contains {
      let phrase = syntax.phrases[$0]
      return phrase.isName || phrase.isDefinite
        || !phrase.agreement.isDisjoint(with: .singular)
          && phrase.agreement.isDisjoint(with: .plural)
    }
  }

  /// A year or more before publication, and not what the article begins with.
  func isHistory(_ mention: EventMention) -> Bool {
    guard let published = scene.published else {
      // "schon 2021": a year alone, in an article that speaks of days.
      return mention.sentence >= scene.leadEnd
        && scene.timesOfClause[mention.clause].contains {
          guard let bounds = scene.times[$0].bounds else { return false }
          return bounds.latest.dayNumber - bounds.earliest.dayNumber > 300
        }
    }
    let old = published.adding(days: -365)
    var isOld = false
    if scene.isCourt, mention.sentence < scene.leadEnd + 3 { return false }
    if mention.phrase >= 0, scene.nouns[mention.token] != nil {
      // "die Anschläge von Bali (2002)": the time beside the noun decides alone.
      let binder = IncidentDates(scene: scene)
      for number in scene.timesOfClause[mention.clause] {
        let time = scene.times[number]
        let end = placeEnd(mention.phrase)
        guard time.tokens.lowerBound >= end, time.tokens.lowerBound - end <= 2,
          let bounds = time.bounds,
          end > syntax.phrases[mention.phrase].tokens.upperBound
            || binder.isBeside(time, syntax.phrases[mention.phrase])
        else { continue }
        return bounds.latest < published.adding(days: -730)
      }
    }
    if mention.sentence < scene.leadEnd, !isYearsOld(mention, published) { return false }
    for number in scene.timesOfSentence[mention.sentence] where isYearsAgo(number) {
      return true
    }
    for number in scene.timesOfClause[mention.clause] {
      guard let bounds = scene.times[number].bounds else { continue }
      if bounds.latest < old { isOld = true } else { return false }
    }
    if !isOld, scene.timesOfClause[mention.clause].isEmpty {
      return mention.sentence >= scene.leadEnd && isToldOfOldDay(mention, old)
    }
    return isOld
  }

  /// Where a phrase ends, with the "von" phrase that belongs to it.
  private func placeEnd(_ phrase: Int) -> Int {
    let end = syntax.phrases[phrase].tokens.upperBound
    let next = phrase + 1
    guard next < syntax.phrases.count, syntax.phrases[next].parent == phrase else { return end }
    return syntax.phrases[next].tokens.upperBound
  }

  /// The last day named before it in its paragraph lies more than a year back.
  private func isToldOfOldDay(_ mention: EventMention, _ old: CalendarDate) -> Bool {
    var sentence = mention.sentence
    while sentence >= 0, scene.paragraphs[sentence] == scene.paragraphs[mention.sentence] {
      for number in scene.timesOfSentence[sentence].reversed() {
        let time = scene.times[number]
        guard time.tokens.lowerBound < mention.token, let bounds = time.bounds else { continue }
        return bounds.latest < old && bounds.latest.dayNumber - bounds.earliest.dayNumber <= 31
      }
      sentence -= 1
    }
    return false
  }

  /// More than two years before publication, and not in the title.
  private func isYearsOld(_ mention: EventMention, _ published: CalendarDate) -> Bool {
    let old = published.adding(days: -730)
    return !scene.titleSentences.contains(mention.sentence)
      && scene.timesOfClause[mention.clause].contains {
        scene.times[$0].bounds.map { $0.latest < old } ?? false
      }
      && !scene.titleSentences.contains { title in
        scene.nouns.keys.contains { syntax.sentences[title].tokens.contains($0) }
      }
  }

  /// "vor 15 Jahren", "vor Jahren".
  private func isYearsAgo(_ number: Int) -> Bool {
    let time = scene.times[number]
    guard time.type == .duration, let extent = time.extent, (extent.min ?? 0) >= 31_536_000,
      time.tokens.lowerBound > 0
    else { return false }
    return scene.hash(time.tokens.lowerBound - 1) == words.vor
  }

  // MARK: Assertion

  func isAsserted(_ mention: EventMention) -> Bool {
    let clause = syntax.clauses[mention.clause]
    if mention.phrase >= 0, isTemporal(syntax.phrases[mention.phrase]) { return true }
    let isForced = clause.modal == words.muessen || clause.modal == words.koennen
    if clause.modal.isKnown, !isForced || clause.tense == .present { return false }
    if clause.mood == .subjunctive2 || clause.mood == .subjunctive1 { return false }
    let traits = scene.traits(ofClause: mention.clause)
    if mention.phrase >= 0, scene.nouns[mention.token] != nil,
      !traits.intersection([.guessVerb, .claimVerb]).isEmpty
    {
      return false
    }
    if clause.kind == .infinitive { return false }
    // "machte einen Angriff für die Störungen verantwortlich": what somebody blames is no fact.
    if mention.phrase >= 0, syntax.phrases[mention.phrase].role == .accusative, blames(clause) {
      return false
    }
    let isHedged = clause.tokens.contains {
      Int(syntax.clauseOf[$0]) == mention.clause && syntax.lexeme($0).adverb.contains(.hedge)
    }
    return !isHedged
  }

  /// "verantwortlich machen".
  private func blames(_ clause: Clause) -> Bool {
    clause.verb == Self.machen
      && clause.tokens.contains { syntax.tokens[$0].hash == Self.verantwortlich }
  }

  private static let machen =
    Lexicon.shared.lexemes(lemma: "machen").first { Lexicon.shared[$0].wordClass == .infinitive }
    ?? .none
  private static let verantwortlich = FoldedHash.of("verantwortlich")
}
