// Room: Incidents. Clock times at which an incident began and ended. May enter: grammar, times.

/// Chooses begin and end by the clock.
struct IncidentClock {
  let scene: EventScene
  private var syntax: Syntax { scene.syntax }

  init(scene: EventScene) { self.scene = scene }

  func choose(
    for draft: inout IncidentDraft, _ mentions: [EventMention], isMain: Bool, foreign: Set<Int>
  ) {
    let clauses = Set(draft.mentions.map { mentions[$0].clause })
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
      let base = score(number, clause, clauses, sentences, isMain)
      guard base > 0 else { continue }
      let isOver = isEnd(clause, time)
      if let partner = partner(number) {
        if partner > number {
          if base + 2 > begin?.score ?? 0 { begin = (base + 2, number) }
        } else if base + 2 > end?.score ?? 0 {
          end = (base + 2, number)
        }
      } else if isOver {
        // "Bis 4.30 Uhr arbeitete sie": of violence only what ends itself.
        let isUntil = token > 0 && scene.hash(token - 1) == Self.bis
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
    if let first = draft.begin, let last = draft.end, partner(first) == nil,
      let other = partner(last)
    {
      draft.begin = other
    }
    // A pair stays together.
    if let first = draft.begin, let other = partner(first) { draft.end = other }
  }

  /// The other end of "von … bis …" or "zwischen … und …".
  private func partner(_ number: Int) -> Int? {
    let time = scene.times[number]
    if let partner = time.partner, scene.times.indices.contains(partner) { return partner }
    for (first, last) in [(number, number + 1), (number - 1, number)]
    where first >= 0 && last < scene.times.count {
      let one = scene.times[first]
      let two = scene.times[last]
      guard one.clock != nil, two.clock != nil, one.partner == nil, two.partner == nil,
        (0...3).contains(two.tokens.lowerBound - one.tokens.upperBound), one.tokens.lowerBound > 0
      else { continue }
      let gap = one.tokens.upperBound..<two.tokens.lowerBound
      let before = scene.hash(one.tokens.lowerBound - 1)
      if before == Self.between, gap.contains(where: { scene.hash($0) == Self.und }) {
        return first == number ? last : first
      }
      if before == Self.von || before == Self.ab,
        gap.contains(where: { scene.hash($0) == Self.bis })
      {
        return first == number ? last : first
      }
    }
    return nil
  }

  private static let between = FoldedHash.of("zwischen")
  private static let und = FoldedHash.of("und")
  private static let von = FoldedHash.of("von")
  private static let ab = FoldedHash.of("ab")

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
    where scene.times[other].type == .date {
      if let bounds = scene.times[other].bounds,
        bounds.earliest > day.latest.adding(days: 1)
          || bounds.latest < day.earliest
          || bounds.earliest > day.latest && day.earliest == day.latest
      {
        return true
      }
    }
    guard let own = time.bounds,
      time.weekday != nil || time.basis == .explicit
    else { return false }
    return own.earliest > day.latest.adding(days: 14) || own.latest < day.earliest
  }

  /// "seit Donnerstag, 16 Uhr", "ab 8 Uhr".
  private func isSince(_ number: Int) -> Bool {
    let token = scene.times[number].tokens.lowerBound
    return (max(0, token - 4)..<token).contains {
      scene.hash($0) == Self.seit || scene.hash($0) == Self.ab
    }
  }

  private static let seit = FoldedHash.of("seit")

  private func score(
    _ time: Int, _ clause: Int, _ clauses: Set<Int>, _ sentences: Set<Int>, _ isMain: Bool
  ) -> Int {
    let current = syntax.clauses[clause]
    let traits = scene.traits(ofClause: clause)
    if scene.clause(clause, has: .punish) || current.tense == .future { return 0 }
    if traits.contains(.peak) || scene.clause(clause, has: .peak) { return 0 }
    if clauses.contains(clause) { return 10 }
    if scene.clause(clause, has: [.outageState, .onset]) { return 9 }
    if traits.contains(.beginVerb) { return 8 }
    if IncidentDates(scene: scene).isSpeech(clause), !isEndClause(clause) { return 0 }
    let near = sentences.contains(current.sentence) || sentences.contains(current.sentence - 1)
    let isPast =
      current.tense == .preterite || current.tense == .perfect
      || current.tense == .pluperfect
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
  private func isEnd(_ clause: Int, _ time: TimeMention) -> Bool {
    let before = time.tokens.lowerBound - 1
    if before >= 0, scene.hash(before) == Self.bis { return true }
    if time.tokens.contains(where: { scene.hash($0) == Self.bis }) { return true }
    if before >= 0, scene.hash(before) == Self.erst { return true }
    if before >= 1, scene.hash(before - 1) == Self.erst { return true }
    return isEndClause(clause)
  }

  private static let bis = FoldedHash.of("bis")
  private static let erst = FoldedHash.of("erst")
}
