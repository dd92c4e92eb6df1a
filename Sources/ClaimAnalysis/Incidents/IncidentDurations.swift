// Room: Incidents. How long an incident lasted, as stated. May enter: grammar, times.

/// Chooses the durations that the article states for an incident.
struct IncidentDurations {
  let scene: EventScene
  private var syntax: Syntax { scene.syntax }

  init(scene: EventScene) { self.scene = scene }

  /// Of violence, closures and stops are consequences, not the event.
  private var isViolence = false
  private var isTaking = false
  private var isCyber = false
  /// The sentences that tell of the incident.
  private var told: Set<Int> = []

  mutating func choose(
    for draft: inout IncidentDraft, _ mentions: [EventMention], isMain: Bool, foreign: Set<Int>
  ) {
    isViolence = EventFamily(draft.kind) == .violence
    isTaking = draft.kind == .kidnapping
    isCyber = EventFamily(draft.kind) == .cyber
    // "Der Flughafen war eine Stunde geschlossen", "Das Video des Mordes war eine Stunde zu sehen":
    // not how long the violence lasted.
    let own = draft.mentions.filter { number in
      let mention = mentions[number]
      let isOf = mention.phrase >= 0 && syntax.phrases[mention.phrase].role == .attribute
      return !isViolence || EventFamily(mention.kind) == .violence && !isOf
    }
    let clauses = Set(own.map { mentions[$0].clause })
    let sentences = Set(draft.mentions.map { mentions[$0].sentence })
    told = sentences
    var found: [(score: Int, time: Int)] = []
    for number in scene.times.indices {
      let time = scene.times[number]
      guard time.type == .duration, time.extent != nil else { continue }
      let token = time.tokens.lowerBound
      let clause = Int(syntax.clauseOf[token])
      guard clause >= 0 else { continue }
      let sentence = syntax.clauses[clause].sentence
      if foreign.contains(sentence) { continue }
      if !isMain, !sentences.contains(sentence), !sentences.contains(sentence - 1) { continue }
      let score = score(number, clause, clauses)
      if score >= 4 { found.append((score, number)) }
    }
    // "Wochenlang … Drei Wochen lang": the one that says how many.
    func isOpen(_ time: Int) -> Bool { scene.times[time].extent?.max == nil }
    found.sort {
      if $0.score != $1.score { return $0.score > $1.score }
      return isOpen($0.time) != isOpen($1.time) ? isOpen($1.time) : $0.time < $1.time
    }
    // "stundenlang", and then how many hours it was.
    if let first = found.first, isOpen(first.time),
      scene.times[first.time].extent?.qualifier == .vague,
      let least = scene.times[first.time].extent?.min,
      let stated = found.firstIndex(where: {
        !isOpen($0.time) && (scene.times[$0.time].extent?.min ?? 0) >= least
      })
    {
      found.insert(found.remove(at: stated), at: 0)
    }
    draft.durations = found.map(\.time)
    draft.isOngoing = isOngoing(draft, mentions)
  }

  private func score(_ number: Int, _ clause: Int, _ clauses: Set<Int>) -> Int {
    let time = scene.times[number]
    let current = syntax.clauses[clause]
    let traits = scene.traits(ofClause: clause)
    // "soll sieben Stunden online gewesen sein" tells of the past.
    let isAlleged = current.modal.isKnown && syntax.verbTokens(of: clause).count >= 3
    if current.modal.isKnown, current.tense != .preterite, !isAlleged { return 0 }
    if current.tense == .future { return 0 }
    if let max = time.extent?.max ?? time.extent?.min, max > 63_072_000 { return 0 }
    if isBackward(time) || isWaiting(clause) || isPassed(clause) { return 0 }
    if isLater(time) {
      // "wurde eine Stunde später überwältigt": of violence it is the man that is at an end.
      if isViolence, !isTaking, !isOver(clause) { return 0 }
      return isOver(clause) || traits.contains(.endVerb) ? 6 : 0
    }
    if current.tense != .present, hasWithout(clause) { return 7 }
    if isWithin(time, clause, clauses) { return 8 }
    if isOffset(time) { return 0 }
    if hasForeignMeasure(time, clause) { return 0 }
    if traits.contains(.last) || isItself(clause) { return 9 }
    if current.kind == .fragment, scene.titleSentences.contains(current.sentence) { return 4 }
    if clauses.contains(clause) {
      // "Nach zwei Stunden griff …": since when, not how long.
      let isSince =
        isViolence && !isTaking && isAfter(time) && !traits.contains(.endVerb)
        && !scene.clause(clause, has: .restore)
      return isSince ? 0 : 8
    }
    if scene.clause(clause, has: [.outageState, .onset]), current.tense != .present, !isViolence {
      return 7
    }
    if isUnable(current),
      !isViolence || isLong(time) && scene.clause(clause, has: [.service, .digital])
    {
      return 7
    }
    if scene.clause(clause, has: .restore), isAfter(time) { return 6 }
    if isAfter(time), traits.contains(.endVerb) || isNoticed(clause) || isMended(clause) {
      // "ein Feuer, das die Besatzung nach vier Stunden löschte": it came of the strike.
      return isViolence && current.kind == .relative ? 0 : 5
    }
    if isForIt(time), !isViolence, current.tense != .present { return 5 }
    if isState(time, clause) { return 5 }
    let isAbout = !isViolence || !scene.clause(clause, has: [.court, .digital])
    return isLong(time) && current.tense != .present && isAbout ? 5 : 0
  }

  /// "binnen 80 Sekunden stach er auf vier Menschen ein": how long the deed took.
  private func isWithin(_ time: TimeMention, _ clause: Int, _ clauses: Set<Int>) -> Bool {
    let before = time.tokens.lowerBound
    guard let longest = time.extent?.max, longest < 86_400, clauses.contains(clause),
      !syntax.clauses[clause].modal.isKnown,
      EventLexicon.shared.verb(syntax.clauses[clause].verb) != nil
    else { return false }
    return (max(0, before - 2)..<before).contains { Self.within.contains(scene.hash($0)) }
  }

  /// "Das ging vielleicht zwei Minuten": the deed itself.
  private func isItself(_ clause: Int) -> Bool {
    let current = syntax.clauses[clause]
    return current.subject >= 0 && current.tense == .preterite
      && syntax.word(syntax.phrases[current.subject].head).can(.pronoun)
      && Self.itself.contains(scene.hash(syntax.phrases[current.subject].head))
      && current.verb == EventWords.shared.gehen
  }

  /// "Eine Stunde blieb das Bild stehen", "soll sieben Stunden online gewesen sein": what intruders
  /// left, right behind what they did.
  private func isState(_ time: TimeMention, _ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    guard isCyber, told.contains(clause.sentence - 1) || told.contains(clause.sentence),
      clause.finite >= 0, clause.tense != .present || clause.modal.isKnown,
      syntax.verbTokens(of: number).contains(where: {
        syntax.lexicon[syntax.word($0).lexeme].verb.contains(.copula)
      })
    else { return false }
    let phrase = Int(syntax.phraseOf[time.tokens.lowerBound])
    return phrase >= 0 && syntax.phrases[phrase].preposition < 0
      && syntax.phrases[phrase].parent < 0
  }

  /// "Es dauerte zehn Wochen, bis man ihn ins Bild setzte": a wait, unless what it ended with is the end.
  private func isWaiting(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    guard scene.traits(ofClause: number).contains(.last), clause.subject >= 0,
      scene.hash(syntax.phrases[clause.subject].head) == EventWords.shared.es
    else { return false }
    return syntax.clauses.indices.dropFirst(number + 1).prefix(2).contains {
      let next = syntax.clauses[$0]
      return next.sentence == clause.sentence && next.introducer >= 0
        && scene.hash(next.introducer) == Self.bis
        && !scene.clause($0, has: .restore) && !scene.traits(ofClause: $0).contains(.endVerb)
    }
  }

  /// "Seit dem Anschlag ist ein Monat vergangen": how long ago.
  private func isPassed(_ number: Int) -> Bool {
    syntax.clauses[number].verb == EventWords.shared.vergehen
      && syntax.clauses[number].tokens.contains { scene.hash($0) == Self.seit }
  }

  private static let seit = FoldedHash.of("seit")

  /// "Nach drei Stunden gelang es, die Seite zurückzuholen": the end in an infinitive.
  private func isMended(_ number: Int) -> Bool {
    !isViolence
      && syntax.clauses.indices.dropFirst(number + 1).prefix(2).contains {
        syntax.clauses[$0].kind == .infinitive && syntax.clauses[$0].parent == number
          && (scene.clause($0, has: .restore) || scene.traits(ofClause: $0).contains(.endVerb))
      }
  }

  /// The clause says that all is over, or the one behind its colon does.
  private func isOver(_ clause: Int) -> Bool {
    if scene.clause(clause, has: .restore) { return true }
    let next = clause + 1
    return next < syntax.clauses.count
      && syntax.clauses[next].sentence == syntax.clauses[clause].sentence
      && scene.clause(next, has: .restore)
  }

  /// "habe den Zugriff nach neun Minuten bemerkt": an intruder is in until he is seen.
  private func isNoticed(_ number: Int) -> Bool {
    guard !isViolence,
      syntax.lexicon[syntax.clauses[number].verb].classes.contains(.noticeVerb)
    else { return false }
    return syntax.phrasesOfClause(number).contains {
      syntax.phrases[$0].role == .accusative && scene.nouns[syntax.phrases[$0].head] != nil
    }
  }

  /// "konnten … nicht", "kein Zug fuhr".
  private func isUnable(_ clause: Clause) -> Bool {
    clause.isNegated && clause.tense != .present
  }

  /// "in den vergangenen zwölf Monaten".
  private func isBackward(_ time: TimeMention) -> Bool {
    (max(0, time.tokens.lowerBound - 1)..<time.tokens.upperBound).contains {
      Self.backward.contains(scene.hash($0))
    }
  }

  private static let backward = Set(
    [
      "vergangenen", "letzten", "vorigen", "nächsten", "kommenden", "vergangene", "letzte",
      "nächste", "zurückliegenden", "ersten", "folgenden",
    ].map(FoldedHash.of))

  /// "sieben Stunden später rollten die Züge wieder".
  private func isLater(_ time: TimeMention) -> Bool {
    let after = time.tokens.upperBound
    return after < syntax.tokens.count && scene.hash(after) == Self.later
      || time.tokens.contains { scene.hash($0) == Self.later }
  }

  private static let later = FoldedHash.of("später")

  /// "zwei Tage zuvor", "vor zwei Tagen", "binnen drei Tagen", "seit Jahren".
  private func isOffset(_ time: TimeMention) -> Bool {
    let before = time.tokens.lowerBound - 1
    let after = time.tokens.upperBound
    // "in zwei Stunden zu", but "bis zu zwei Stunden".
    let isBound = before >= 1 && scene.hash(before - 1) == Self.bis
    if before >= 0, !isBound, Self.offsets.contains(scene.hash(before)) { return true }
    if before >= 1, scene.hash(before - 1) == Self.innerhalb { return true }
    return after < syntax.tokens.count && Self.offsetsAfter.contains(scene.hash(after))
  }

  /// "waren ohne Strom".
  private func hasWithout(_ clause: Int) -> Bool {
    let current = syntax.clauses[clause]
    return syntax.lexicon[current.verb].verb.contains(.copula)
      && current.tokens.contains { scene.hash($0) == Self.ohne }
  }

  private static let within = Set(["binnen", "innerhalb"].map(FoldedHash.of))
  private static let itself = Set(["das", "es", "dies", "alles"].map(FoldedHash.of))
  private static let bis = FoldedHash.of("bis")
  private static let ohne = FoldedHash.of("ohne")
  private static let innerhalb = FoldedHash.of("innerhalb")
  private static let offsets = Set(
    ["vor", "binnen", "innerhalb", "seit", "alle", "zu"].map(FoldedHash.of))
  private static let offsetsAfter = Set(
    [
      "später", "zuvor", "vorher", "danach", "vor", "nach", "früher", "alt", "alte", "alten",
      "alter",
      "haft",
    ].map(FoldedHash.of))

  /// Prison terms, waiting times, work: not of the event.
  private func hasForeignMeasure(_ time: TimeMention, _ clause: Int) -> Bool {
    scene.clause(clause, has: .punish)
  }

  /// "nach zwei Stunden", "nach nicht einmal drei Minuten".
  private func isAfter(_ time: TimeMention) -> Bool {
    var token = time.tokens.lowerBound
    for _ in 0..<4 where token >= 0 {
      if scene.hash(token) == Self.nach { return true }
      token -= 1
    }
    return false
  }

  /// "für 35 Minuten", "während 40 Minuten".
  private func isForIt(_ time: TimeMention) -> Bool {
    let before = time.tokens.lowerBound - 1
    return before >= 0 && (scene.hash(before) == Self.fuer || scene.hash(before) == Self.waehrend)
  }

  private static let fuer = FoldedHash.of("für")
  private static let waehrend = FoldedHash.of("während")
  private static let nach = FoldedHash.of("nach")
  private static let lang = FoldedHash.of("lang")

  private func isLong(_ time: TimeMention) -> Bool {
    time.tokens.contains { scene.hash($0) == Self.lang }
      || time.tokens.upperBound < syntax.tokens.count
        && scene.hash(time.tokens.upperBound) == Self.lang
  }

  /// "dauert an", "weiterhin gestört".
  private func isOngoing(_ draft: IncidentDraft, _ mentions: [EventMention]) -> Bool {
    draft.mentions.contains { number in
      let mention = mentions[number]
      guard mention.strength == .effect, syntax.clauses[mention.clause].tense == .present else {
        return false
      }
      return scene.clause(mention.clause, has: .ongoing)
        || scene.traits(ofClause: mention.clause).contains(.ongoing)
    }
  }
}
