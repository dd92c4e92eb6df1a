// Room: Incidents. Whether a noun tells of something that happened. May enter: grammar, times.

extension EventJudge {
  func nounDoubt(_ mention: EventMention) -> EventDoubt? {
    let phrase = syntax.phrases[mention.phrase]
    let clause = syntax.clauses[mention.clause]
    let isTitle = scene.titleSentences.contains(mention.sentence)
    if phrase.isNegated { return .negated }
    if phrase.tokens.contains(where: {
      $0 < phrase.head && scene.traits[$0].contains(.planAdjective)
    }) {
      return .planned
    }
    if !isTemporal(phrase), scene.traits(ofClause: mention.clause).contains(.ruleOut) {
      return clause.isNegated ? .modal : .negated
    }
    if isGoverned(mention) { return .planned }
    if isCompared(phrase, clause) || isCounted(phrase, mention) { return .generic }
    if isLongAfter(mention, phrase) { return .history }
    if isOfAnybody(mention, clause) { return .generic }
    if clause.isNegated, !mention.isDefinite, !isTemporal(phrase) { return .negated }
    if !isTemporal(phrase), !mention.isDefinite {
      if clause.kind == .infinitive, let doubt = infinitiveDoubt(clause) { return doubt }
      if clause.tense == .future { return .future }
      if modalDoubt(clause) != nil { return .modal }
    }
    if isTitle { return nil }
    let isPast =
      clause.tense != .present || isPerfectInfinitive(clause)
      || clause.kind == .main && scene.isChronicle(mention.sentence)
    let hasDay = scene.hasDay(inClause: mention.clause)
    if isTemporal(phrase), isPast || hasDay {
      let isVague =
        isPlural(phrase) && !mention.isDefinite && mention.targets.isEmpty
        && !scene.hasDay(inClause: mention.clause, within: 7)
      return isVague ? .generic : nil
    }
    if phrase.preposition >= 0, !mention.isDefinite, scene.hash(phrase.preposition) == words.bei {
      // "Bei einem Überlastungsangriff werden Server geflutet."
      return .definition
    }
    let isPlural = isPlural(phrase)
    if isPlural || isBarePlural(phrase), !mention.isDefinite, !isOfSeries(phrase) {
      if isOverMonths(mention.sentence) { return .generic }
    }
    // "von einem Angriff ist die Rede": said of one that happened.
    if phrase.preposition >= 0, scene.hash(phrase.preposition) == words.von,
      clause.tokens.contains(where: { scene.hash($0) == words.rede })
    {
      return nil
    }
    if isPlural, !mention.isDefinite, !hasCount(phrase), !isOfSeries(phrase) {
      if !scene.hasDay(inClause: mention.clause), !isLeadOfDay(mention),
        mention.targets.isEmpty || clause.tense == .present, !hasBrokenOut(mention, clause)
      {
        return .generic
      }
    }
    if !isPast || clause.tense == .none, !mention.isDefinite, !isOfSeries(phrase),
      mention.strength != .point, !isPinned(mention), !isCharge(mention)
    {
      return .definition
    }
    if scene.isStatistic, !scene.hasDay(inClause: mention.clause), !mention.isDefinite {
      return .generic
    }
    if clause.isQuoted, !mention.isDefinite, clause.tense == .present { return .quoted }
    return nil
  }

  /// "hinter der Serie von Bränden": certain ones.
  private func isOfSeries(_ phrase: Phrase) -> Bool {
    guard phrase.role == .attribute, phrase.parent >= 0 else { return false }
    let parent = syntax.phrases[phrase.parent]
    return parent.isDefinite && words.series.contains(scene.hash(parent.head))
  }

  /// "Es sah aus wie nach einem Bombenangriff": what it was like.
  private func isCompared(_ phrase: Phrase, _ clause: Clause) -> Bool {
    let start = phrase.preposition >= 0 ? phrase.preposition : phrase.tokens.lowerBound
    return start > 0 && scene.hash(start - 1) == words.wie && start - 1 != clause.introducer
  }

  /// "292 Geiselnahmen", "mehr Angriffe, weniger Raub": a sum.
  private func isCounted(_ phrase: Phrase, _ mention: EventMention) -> Bool {
    let first = phrase.tokens.lowerBound
    let isMore =
      words.amounts.contains(scene.hash(first))
      || first > 0 && phrase.preposition < 0 && words.amounts.contains(scene.hash(first - 1))
    if isMore { return !scene.hasDay(inClause: mention.clause) }
    return isPlural(phrase) && !mention.isDefinite && !scene.hasDay(inClause: mention.clause)
      && phrase.tokens.contains {
        syntax.tokens[$0].kind == .number && syntax.tokens[$0].end - syntax.tokens[$0].start >= 3
      }
  }

  /// "Es kam zu Zusammenstößen mit der Polizei": what two sides do is one event, also in the plural.
  private func hasBrokenOut(_ mention: EventMention, _ clause: Clause) -> Bool {
    scene.traits[mention.token].contains(.collective)
      && scene.traits(ofClause: mention.clause).contains(.occur)
      && (clause.tense.isPast)
  }

  /// "die Tötung von Kindern": whoever it befalls, and no day.
  private func isOfAnybody(_ mention: EventMention, _ clause: Clause) -> Bool {
    guard clause.tense == .present || clause.tense == .none, !mention.targets.isEmpty,
      !scene.titleSentences.contains(mention.sentence), !scene.hasDay(inClause: mention.clause)
    else { return false }
    return mention.targets.allSatisfy {
      let target = syntax.phrases[$0]
      return isPlural(target) && !target.isDefinite && !target.isName && !hasCount(target)
        && syntax.lexeme(target.head).nounClass.isPerson
    }
  }

  /// "Drei Monate nach dem Anschlag tagt der Ausschuss": background, unless the article remembers.
  private func isLongAfter(_ mention: EventMention, _ phrase: Phrase) -> Bool {
    guard !scene.isRetrospect, EventFamily(mention.kind) == .violence, phrase.preposition >= 0,
      scene.hash(phrase.preposition) == words.nach
    else { return false }
    return scene.timesOfSentence[mention.sentence].contains {
      let time = scene.times[$0]
      return time.type == .duration && (time.extent?.min ?? 0) >= 2_419_200
        && time.tokens.upperBound == phrase.preposition
    }
  }

  /// "wegen Mordes angeklagt", in an article about a trial.
  private func isCharge(_ mention: EventMention) -> Bool {
    let preposition = syntax.phrases[mention.phrase].preposition
    let isBlamed =
      preposition >= 0 && scene.hash(preposition) == words.wegen
      || scene.traits(ofClause: mention.clause).contains(.claimVerb)
    return scene.isCourt && isBlamed && mention.sentence < scene.leadEnd + 4
  }

  /// A day in the sentence: "Am Montag hat es – trotz der Polizei – Ausschreitungen gegeben".
  private func isLeadOfDay(_ mention: EventMention) -> Bool {
    mention.sentence < scene.leadEnd
      && scene.timesOfSentence[mention.sentence].contains {
        scene.times[$0].bounds.map { $0.latest.dayNumber - $0.earliest.dayNumber <= 3 } ?? false
      }
  }

  /// "in den vergangenen Monaten", "im vergangenen Jahr": a span that many events fit in.
  private func isOverMonths(_ sentence: Int) -> Bool {
    scene.timesOfSentence[sentence].contains {
      let time = scene.times[$0]
      if let bounds = time.bounds {
        return bounds.latest.dayNumber - bounds.earliest.dayNumber > 31
      }
      return time.type == .duration && (time.extent?.min ?? 0) >= 4_838_400
    }
  }

  /// "nach dem Angriff", "bei einem Anschlag": it happened, whatever the clause says.
  func isTemporal(_ phrase: Phrase) -> Bool {
    phrase.preposition >= 0 && words.temporal.contains(scene.hash(phrase.preposition))
  }

  private func isPlural(_ phrase: Phrase) -> Bool {
    !phrase.agreement.intersection(.plural).isEmpty
      && phrase.agreement.intersection(.singular).isEmpty
  }

  /// "von brutalen Morden": no article, and the form of a plural.
  private func isBarePlural(_ phrase: Phrase) -> Bool {
    !phrase.agreement.intersection(.plural).isEmpty
      && !syntax.word(phrase.tokens.lowerBound).can(.article)
  }

  private func hasCount(_ phrase: Phrase) -> Bool {
    phrase.tokens.contains { syntax.tokens[$0].kind == .number || syntax.word($0).only(.numeral) }
  }

  /// The noun depends on a word of planning, warning or counting.
  private func isGoverned(_ mention: EventMention) -> Bool {
    var phrase = syntax.phrases[mention.phrase]
    if phrase.role == .conjunct, phrase.preposition < 0, phrase.parent >= 0 {
      // "ein Gesetz gegen Sabotage und Cyberangriffe"
      let first = syntax.phrases[phrase.parent]
      let start = first.preposition >= 0 ? first.preposition : first.tokens.lowerBound
      if start > sentenceStart(mention), scene.traits[start - 1].contains(.planNoun) { return true }
      phrase.preposition = first.preposition
    }
    let start = phrase.preposition >= 0 ? phrase.preposition : phrase.tokens.lowerBound
    // "Gefahr eines Anschlags", "Warnung vor Anschlägen", "Schutz gegen Angriffe"
    if start > 0, scene.traits[start - 1].contains(.planNoun), start - 1 >= sentenceStart(mention) {
      return true
    }
    var parent = phrase.parent
    var steps = 0
    while parent >= 0, steps < 4 {
      if phrase.role == .attribute || phrase.role == .conjunct,
        scene.traits[syntax.phrases[parent].head].contains(.planNoun), phrase.role == .attribute
      {
        return true
      }
      parent = syntax.phrases[parent].parent
      steps += 1
    }
    let traits = scene.traits(ofClause: mention.clause)
    if traits.contains(.planVerb) {
      if phrase.role == .subject { return !mention.isDefinite }
      return !isTemporal(phrase)
    }
    // "Als Angriff bezeichnet man …", and not "Sie bezeichnen den Angriff als Notwehr".
    if traits.contains(.defineVerb), !mention.isDefinite, !isTemporal(phrase) { return true }
    // "vor Angriffen", "gegen Cyberangriffe": not "vor dem Angriff" in time.
    if phrase.preposition >= 0, !mention.isDefinite {
      let hash = scene.hash(phrase.preposition)
      if hash == words.vor || hash == words.gegen { return true }
    }
    return false
  }

  private func sentenceStart(_ mention: EventMention) -> Int {
    syntax.sentences[mention.sentence].tokens.lowerBound
  }
}
