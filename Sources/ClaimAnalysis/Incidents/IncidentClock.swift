// Room: Incidents. Clock times at which an incident began and ended. May enter: grammar, times.

/// Chooses begin and end by the clock.
struct IncidentClock {
  let scene: EventScene
  private var syntax: Syntax { scene.syntax }

  private var pairs: ClockPairs { ClockPairs(scene: scene) }

  init(scene: EventScene) { self.scene = scene }

  func choose(
    for draft: inout IncidentDraft, _ mentions: [EventMention], isMain: Bool, foreign: Set<Int>
  ) {
    let clauses = Set(draft.mentions.map { mentions[$0].clause })
    // Those whose verb tells of it.
    let deeds = Set(draft.mentions.filter { mentions[$0].phrase < 0 }.map { mentions[$0].clause })
    let sentences = Set(draft.mentions.map { mentions[$0].sentence })
    var begin: (score: Int, time: Int)?
    var end: (score: Int, time: Int)?
    for number in scene.times.indices where scene.times[number].clock != nil {
      let time = scene.times[number]
      let token = time.tokens.lowerBound
      let clause = Int(syntax.clauseOf[token])
      guard clause >= 0, !foreign.contains(syntax.clauses[clause].sentence),
        !isForeign(number, draft, isMain, sentences)
      else { continue }
      let base = score(number, clause, clauses, deeds, sentences, isMain)
      guard base > 0 else { continue }
      let isOver = isEnd(clause, number)
      if let partner = pairs.partner(number) {
        if partner > number {
          if base + 2 > begin?.score ?? 0 { begin = (base + 2, number) }
        } else if base + 2 > end?.score ?? 0 {
          end = (base + 2, number)
        }
      } else if isOver {
        // "Bis 4.30 Uhr arbeitete sie": of violence only what ends itself.
        let isUntil = pairs.introducer(number) == Self.bis
        if EventFamily(draft.kind) == .violence, isUntil, base < 10, !isEndClause(clause) {
          continue
        }
        if base > end?.score ?? 0 { end = (base, number) }
      } else if base > begin?.score ?? 0 {
        begin = (base, number)
      }
    }
    draft.begin = begin?.time
    draft.end = end?.time
    if let first = draft.begin, let last = draft.end, pairs.partner(first) == nil,
      let other = pairs.partner(last)
    {
      draft.begin = other
    }
    if draft.begin == nil, let last = draft.end { draft.begin = opener(of: last) }
    if isMain, draft.begin == nil, draft.end == nil { draft.begin = clockOfDay(draft, mentions) }
    // A pair stays together.
    if let first = draft.begin, let other = pairs.partner(first) { draft.end = other }
  }

  /// The hour in the clause that told the day, right before the deed.
  ///
  /// "In der Nacht zu Montag hielt um 1.20 Uhr ein Wagen. Zwei Maskierte sprangen heraus und feuerten."
  private func clockOfDay(_ draft: IncidentDraft, _ mentions: [EventMention]) -> Int? {
    guard let date = draft.date else { return nil }
    let token = scene.times[date].tokens.lowerBound
    let clause = Int(syntax.clauseOf[token])
    let sentence = syntax.sentence(ofToken: token)
    guard clause >= 0, !IncidentDates(scene: scene).isSpeech(clause),
      syntax.clauses[clause].tense == .preterite || syntax.clauses[clause].tense == .pluperfect,
      draft.mentions.contains(where: {
        mentions[$0].sentence == sentence + 1 && mentions[$0].strength == .deed
      })
    else { return nil }
    let clocks = scene.timesOfClause[clause].filter { scene.times[$0].clock != nil }
    return clocks.count == 1 ? clocks.first : nil
  }

  /// "Um 8 Uhr meldete ein Lotse Lichter, um 9 Uhr durften Maschinen wieder starten": what the end
  /// of the sentence is set against.
  private func opener(of last: Int) -> Int? {
    let sentence = syntax.sentence(ofToken: scene.times[last].tokens.lowerBound)
    return scene.timesOfSentence[sentence].first { number in
      guard number < last, scene.times[number].clock != nil else { return false }
      let clause = Int(syntax.clauseOf[scene.times[number].tokens.lowerBound])
      return clause >= 0 && syntax.clauses[clause].kind == .main
        && syntax.clauses[clause].tense == .preterite && !isEnd(clause, number)
    }
  }

  /// The time of another day than the incident's, or of another incident's sentence.
  private func isForeign(
    _ number: Int, _ draft: IncidentDraft, _ isMain: Bool, _ sentences: Set<Int>
  ) -> Bool {
    let time = scene.times[number]
    let sentence = syntax.sentence(ofToken: time.tokens.lowerBound)
    if !isMain, !sentences.contains(sentence), !sentences.contains(sentence - 1) { return true }
    guard let date = draft.date, let day = scene.times[date].bounds else { return false }
    // "Heute öffnet die Filiale um 14 Uhr": another day in the clause.
    for other in scene.timesOfClause[Int(syntax.clauseOf[time.tokens.lowerBound])]
    where scene.times[other].type == .date && !isOfClock(other) {
      if let bounds = scene.times[other].bounds,
        bounds.earliest > day.latest.adding(days: 1)
          || bounds.latest < day.earliest
          || bounds.earliest > day.latest && day.earliest == day.latest
      {
        return true
      }
    }
    guard let own = time.bounds else { return false }
    // "Was war am Dienstag? Da standen zwischen 20 und 23 Uhr …": counted from the day just said.
    if let anchor = time.anchor, own.latest < day.earliest,
      sentence - syntax.sentence(ofToken: scene.times[anchor].tokens.lowerBound) <= 3
    {
      return true
    }
    guard time.weekday != nil || time.basis == .explicit else { return false }
    return own.earliest > day.latest.adding(days: 14) || own.latest < day.earliest
  }

  /// A day that belongs to the clock time behind it: "bis Mittwoch, 9 Uhr".
  private func isOfClock(_ day: Int) -> Bool {
    day + 1 < scene.times.count && scene.times.dayBeside(day + 1, in: syntax.tokens) == day
  }

  /// "seit Donnerstag, 16 Uhr", "ab 8 Uhr".
  private func isSince(_ number: Int) -> Bool {
    let token = scene.times[number].tokens.lowerBound
    return (max(0, token - 4)..<token).contains {
      scene.hash($0) == Self.seit || scene.hash($0) == Self.ab
    }
  }

  private static let seit = FoldedHash.of("seit")
  private static let ab = FoldedHash.of("ab")

  private func score(
    _ time: Int, _ clause: Int, _ clauses: Set<Int>, _ deeds: Set<Int>, _ sentences: Set<Int>,
    _ isMain: Bool
  ) -> Int {
    let current = syntax.clauses[clause]
    let traits = scene.traits(ofClause: clause)
    if current.tense == .future { return 0 }
    if deeds.contains(clause) { return 10 }
    if scene.clause(clause, has: .punish) { return 0 }
    if pairs.partner(time) == nil, traits.contains(.peak) || scene.clause(clause, has: .peak) {
      return 0
    }
    if clauses.contains(clause) { return 10 }
    // "Es ist halb neun am Abend, als ein Wagen …": the scene of what the clause below tells.
    if current.kind == .main, syntax.lexicon[current.verb].verb.contains(.copula),
      clauses.contains(where: { syntax.clauses[$0].parent == clause })
    {
      return 10
    }
    if scene.clause(clause, has: [.outageState, .onset]) { return 9 }
    if traits.contains(.beginVerb) { return 8 }
    // "Posten hatten zwischen 23.20 Uhr und 0.05 Uhr vier Lichter gesehen": they tell the scene.
    let isSeen =
      pairs.partner(time) != nil && syntax.lexicon[current.verb].classes.contains(.noticeVerb)
    if IncidentDates(scene: scene).isSpeech(clause), !isEndClause(clause), !isSeen { return 0 }
    let near = sentences.contains(current.sentence) || sentences.contains(current.sentence - 1)
    let isPast =
      current.tense.isPast
    if isSeen, isPast, isMain, current.sentence < scene.leadEnd + 4 { return 7 }
    if isEndClause(clause) { return 7 }
    if isSince(time), current.sentence < scene.leadEnd { return 6 }
    guard isPast || current.kind == .fragment && near, isMain || near else { return 0 }
    return near ? 6 : current.sentence < scene.leadEnd + 2 ? 4 : 0
  }

  private func isEndClause(_ clause: Int) -> Bool {
    scene.clause(clause, has: .restore)
      || scene.traits(ofClause: clause).contains(.endVerb)
  }

  /// "bis 15 Uhr", "um 17 Uhr war alles behoben", "erst um 20.30 Uhr".
  private func isEnd(_ clause: Int, _ number: Int) -> Bool {
    let time = scene.times[number]
    if pairs.introducer(number) == Self.bis { return true }
    if time.tokens.contains(where: { scene.hash($0) == Self.bis }) { return true }
    let before = time.tokens.lowerBound
    if (max(0, before - 2)..<before).contains(where: { scene.hash($0) == Self.erst }) {
      return true
    }
    return isEndClause(clause)
  }

  private static let bis = FoldedHash.of("bis")
  private static let erst = FoldedHash.of("erst")
}
