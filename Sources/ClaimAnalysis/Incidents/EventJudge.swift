// Room: Incidents. Whether a mention tells of something that happened. May enter: grammar, times.

/// Tells concrete events from plans, threats, statistics, definitions and the like.
struct EventJudge {
  let scene: EventScene
  var syntax: Syntax { scene.syntax }
  let words = EventWords.shared

  init(scene: EventScene) { self.scene = scene }

  func judge(_ mention: inout EventMention) {
    mention.reason = doubt(mention)
    mention.isConcrete = mention.reason == nil
    mention.isAsserted = mention.isConcrete && isAsserted(mention)
  }

  private func doubt(_ mention: EventMention) -> EventDoubt? {
    if isNearly(mention) { return .negated }
    if scene.isSport || isSport(mention) { return .sport }
    if scene.isExercise { return .exercise }
    if scene.isReview { return .fiction }
    if scene.sentence(mention.sentence, has: .fiction) { return .fiction }
    if isAsked(mention.clause) { return .question }
    if mention.phrase >= 0, !isParticiple(mention) {
      if let doubt = nounDoubt(mention) { return doubt }
    } else if let doubt = verbDoubt(mention) {
      return doubt
    }
    if isFrequent(mention) { return .frequent }
    if isHistory(mention) { return .history }
    return nil
  }

  /// "Fast wäre es zu einem Anschlag gekommen": it was not.
  private func isNearly(_ mention: EventMention) -> Bool {
    let clause = syntax.clauses[mention.clause]
    return clause.mood == .subjunctive2
      && clause.tokens.contains { words.nearly.contains(scene.hash($0)) }
  }

  /// Words of sport in the same or the neighbouring sentences.
  private func isSport(_ mention: EventMention) -> Bool {
    guard scene.sportWords >= 2, mention.isOpenKind else { return false }
    let low = max(0, mention.sentence - 1)
    let high = min(syntax.sentences.count, mention.sentence + 2)
    return (low..<high).contains { scene.sentence($0, has: .sport) }
  }

  private func isParticiple(_ mention: EventMention) -> Bool {
    scene.nouns[mention.token] == nil
  }

  /// A question, a condition, or a clause in one.
  private func isAsked(_ clause: Int) -> Bool {
    var number = clause
    var steps = 0
    while number >= 0, steps < 6 {
      let current = syntax.clauses[number]
      if current.isQuestion || current.isConditional { return true }
      if current.introducer >= 0 {
        let hash = scene.hash(current.introducer)
        if hash == words.ob || hash == words.wenn || hash == words.falls { return true }
      }
      // What a main clause asks, its subordinate clauses take for granted.
      if current.kind == .relative { return false }
      number = current.parent
      steps += 1
    }
    let last = syntax.sentences[syntax.clauses[clause].sentence].tokens.last(where: {
      syntax.tokens[$0].kind != .closeQuote
    })
    return last.map { syntax.tokens[$0].kind == .question } ?? false
      && syntax.clauses[clause].kind != .relative
  }

  // MARK: Verbs

  private func verbDoubt(_ mention: EventMention) -> EventDoubt? {
    var clause = syntax.clauses[mention.clause]
    if mention.isState {
      clause.isNegated = false
      clause.modal = .none
    }
    if isParticiple(mention), mention.phrase >= 0 {
      if scene.isStatistic, !scene.hasDay(inClause: mention.clause) { return .generic }
      return scene.phrase(mention.phrase, has: .planAdjective) ? .planned : nil
    }
    if clause.isNegated, !isLateNegation(clause), !isContrasted(mention, clause) {
      return .negated
    }
    if isCounted(mention) { return .generic }
    if clause.tense == .future || clause.mood == .imperative { return .future }
    if let doubt = modalDoubt(clause) { return doubt }
    if clause.kind == .infinitive { return infinitiveDoubt(clause) }
    if isPlanned(clause.parent, through: clause) { return .planned }
    // "als habe man ihn entführt"
    if clause.introducer >= 0, scene.hash(clause.introducer) == words.als,
      clause.mood == .subjunctive1 || clause.mood == .subjunctive2
    {
      return .modal
    }
    let isTitle = scene.titleSentences.contains(mention.sentence)
    // "Auf dem Video ist zu sehen, wie er geschlagen wird": the film shows what happened.
    let isFilmed = clause.kind != .main && scene.sentence(mention.sentence, has: .footage)
    if clause.tense == .present, !isTitle, !isPerfectInfinitive(clause), !isFilmed,
      mention.strength != .effect || clause.isQuoted
    {
      if clause.introducer >= 0, scene.hash(clause.introducer) == words.wer { return .generic }
      if hasGenericSubject(clause) { return .generic }
      if !isPinned(mention),
        clause.voice == .passive || clause.kind != .main || isIndefinite(clause.subject)
      {
        return .definition
      }
    }
    if clause.tense == .present, !isTitle, mention.kind == .drone, mention.strength == .effect,
      !isPerfectInfinitive(clause), !scene.hasDay(inClause: mention.clause)
    {
      // "Drohnen fliegen immer höher."
      return .definition
    }
    if clause.tense == .present, clause.voice == .passive, !isTitle, mention.strength == .effect,
      !isPerfectInfinitive(clause), !isFilmed,
      clause.subject >= 0, isIndefinite(clause.subject), !scene.hasDay(inClause: mention.clause),
      !scene.clause(mention.clause, has: .ongoing)
    {
      // "Dabei wird eine Website überlastet": what such attacks are like.
      return .definition
    }
    if scene.isStatistic, !scene.hasDay(inClause: mention.clause) { return .generic }
    return nil
  }

  /// "nicht unterstützt, sondern beworfen".
  private func isContrasted(_ mention: EventMention, _ clause: Clause) -> Bool {
    (clause.tokens.lowerBound..<mention.token).contains { scene.hash($0) == words.sondern }
  }

  /// "665 Frauen wurden im vergangenen Jahr ermordet": a sum over months.
  private func isCounted(_ mention: EventMention) -> Bool {
    guard !scene.isRetrospect,
      scene.timesOfClause[mention.clause].contains(where: {
        scene.times[$0].bounds.map { $0.latest.dayNumber - $0.earliest.dayNumber > 60 } ?? false
      })
    else { return false }
    let times = scene.timesOfClause[mention.clause].map { scene.times[$0].tokens }
    func isMany(_ index: Int) -> Bool {
      let token = syntax.tokens[index]
      return token.kind == .number && token.end - token.start >= 3
        && !times.contains { $0.contains(index) } || scene.traits[index].contains(.crowdCount)
        || words.amounts.contains(token.hash)
    }
    return syntax.clauses[mention.clause].tokens.contains {
      Int(syntax.clauseOf[$0]) == mention.clause && isMany($0)
    } || mention.targets.contains { syntax.phrases[$0].tokens.contains { isMany($0) } }
  }

  /// "(darunter keine Deutschen)": all that negates stands in brackets.
  private func isBracketedNegation(_ clause: Clause) -> Bool {
    var depth = 0
    var found = false
    for token in clause.tokens {
      switch syntax.tokens[token].kind {
      case .openBracket: depth += 1
      case .closeBracket: depth -= 1
      default:
        let phrase = Int(syntax.phraseOf[token])
        let isNegative =
          syntax.lexeme(token).adverb.contains(.negation) || scene.hash(token) == words.nicht
          || phrase >= 0 && syntax.phrases[phrase].isNegated
        guard isNegative else { continue }
        if depth <= 0 { return false }
        found = true
      }
    }
    return found
  }

  /// "nicht nur", or "nicht" behind a dash or in a comparison behind the verb.
  private func isLateNegation(_ clause: Clause) -> Bool {
    if isBracketedNegation(clause) { return true }
    guard clause.mainVerb >= 0 else { return false }
    var found = false
    for token in clause.tokens
    where syntax.lexeme(token).adverb.contains(.negation) || scene.hash(token) == words.nicht
      || isHeadOfNegated(token)
    {
      if token < clause.mainVerb || syntax.phrases.isEmpty { return false }
      guard
        (clause.mainVerb..<token).contains(where: {
          syntax.tokens[$0].kind == .dash || syntax.tokens[$0].kind == .comma
        })
      else { return false }
      found = true
    }
    return found
  }

  /// "keinerlei Nachweis".
  private func isHeadOfNegated(_ token: Int) -> Bool {
    let phrase = Int(syntax.phraseOf[token])
    return phrase >= 0 && syntax.phrases[phrase].isNegated && syntax.phrases[phrase].head == token
  }

  func modalDoubt(_ clause: Clause) -> EventDoubt? {
    guard clause.modal.isKnown else {
      // "würde angreifen"
      return clause.tense == .future ? .modal : nil
    }
    if isPerfectInfinitive(clause) { return nil }
    let isPast = clause.tense == .preterite && clause.mood == .indicative
    if isPast, clause.modal == words.muessen || clause.modal == words.koennen { return nil }
    return .modal
  }

  /// "getötet haben", "angegriffen worden sein" behind a modal verb.
  func isPerfectInfinitive(_ clause: Clause) -> Bool {
    var hasParticiple = false
    var hasAuxiliary = false
    for index in clause.verbs {
      let token = Int(syntax.verbTokens[index])
      if syntax.word(token).classes == .participle { hasParticiple = true }
      let lexeme = syntax.word(token).lexeme
      if token != clause.finite || clause.kind == .infinitive,
        lexeme == words.haben || lexeme == words.sein
      {
        hasAuxiliary = true
      }
    }
    return hasParticiple && hasAuxiliary
  }

  func infinitiveDoubt(_ clause: Clause) -> EventDoubt? {
    if clause.introducer >= 0 {
      let hash = scene.hash(clause.introducer)
      if hash == words.um || hash == words.ohne { return .planned }
    }
    guard clause.parent >= 0 else { return .planned }
    let parent = syntax.clauses[clause.parent]
    let traits = scene.traits(ofClause: clause.parent)
    if traits.contains(.planVerb) { return .planned }
    if parent.isNegated || parent.tense == .future { return .negated }
    if traits.contains(.claimVerb) || isPerfectInfinitive(clause) { return nil }
    if let doubt = modalDoubt(parent) { return doubt }
    // "versuchte, … anzuzünden": an attempt is an incident.
    return parent.tense == .present && !traits.contains(.report) ? .planned : nil
  }

  /// Whether the clause stands as content below a verb of planning or threatening.
  private func isPlanned(_ parent: Int, through clause: Clause) -> Bool {
    guard parent >= 0, clause.kind == .subordinate else { return false }
    return scene.traits(ofClause: parent).contains(.planVerb)
      && clause.tense == .present && clause.mood != .subjunctive1
  }

  private func hasGenericSubject(_ clause: Clause) -> Bool {
    guard clause.subject >= 0 else { return false }
    let phrase = syntax.phrases[clause.subject]
    return scene.hash(phrase.head) == words.man || scene.hash(phrase.head) == words.wer
  }

  private func isIndefinite(_ phrase: Int) -> Bool {
    guard phrase >= 0 else { return true }
    return !syntax.phrases[phrase].isDefinite && !syntax.phrases[phrase].isName
  }

  /// A day in its clause, a clock time in its sentence or the one before.
  func isPinned(_ mention: EventMention) -> Bool {
    scene.hasDay(inClause: mention.clause) || isScene(mention)
      || scene.isChronicle(mention.sentence)
      || mention.phrase >= 0 && mention.sentence < scene.leadEnd
      || scene.timesOfSentence[mention.sentence - 1].contains {
        scene.times[$0].clock != nil
      }
      || scene.timesOfSentence[mention.sentence - 2].contains {
        scene.times[$0].clock != nil
      }
      || scene.timesOfSentence[mention.sentence].contains { scene.times[$0].clock != nil }
  }

  /// A day that is over in a sentence of the lead: "Es ist neun Uhr am Donnerstag, als ein Wagen …".
  private func isScene(_ mention: EventMention) -> Bool {
    guard let published = scene.published, mention.sentence < scene.leadEnd else { return false }
    return scene.timesOfSentence[mention.sentence].contains {
      guard let bounds = scene.times[$0].bounds else { return false }
      return bounds.latest <= published && published.dayNumber - bounds.earliest.dayNumber <= 14
    }
  }
}
