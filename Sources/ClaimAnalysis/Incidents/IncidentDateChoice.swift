// Room: Incidents. Of the days that an incident is tied to, the one that it began on. May enter: grammar,
// times.

extension IncidentDates {
  func choose(
    for draft: inout IncidentDraft, _ mentions: [EventMention], isMain: Bool, foreign: Set<Int>
  ) {
    var best: (score: Int, time: Int)?
    func offer(_ time: Int, _ score: Int) {
      guard score > 0, isDay(time) else { return }
      var score = score * 10
      if let bounds = scene.times[time].bounds {
        let days = bounds.latest.dayNumber - bounds.earliest.dayNumber
        if days > 1 { score -= days > 31 ? 45 : 25 }
      }
      if score > best?.score ?? 0 { best = (score, time) }
    }
    for (position, number) in draft.mentions.enumerated() {
      let mention = mentions[number]
      for time in scene.timesOfClause[mention.clause] {
        let score = score(time, for: mention)
        offer(time, score > 0 ? max(1, score - min(position / 2, 2)) : 0)
      }
      // The clause above it, where it tells and does not report.
      let parent = syntax.clauses[mention.clause].parent
      if parent >= 0, !isSpeech(parent) {
        for time in scene.timesOfClause[parent] { offer(time, 5) }
      }
      // "… soll sich am Montag aufgemacht und dort geschossen haben"
      let before = mention.clause - 1
      if syntax.clauses[mention.clause].isCoordinated, before >= 0, !isSpeech(before),
        syntax.clauses[before].sentence == mention.sentence
      {
        for time in scene.timesOfClause[before] { offer(time, 5) }
      }
    }
    if best == nil || best.map({ $0.score < (scene.isCourt ? 30 : 40) }) == true {
      nearby(draft, mentions, isMain, foreign, offer)
    }
    draft.date = best.map { narrowed($0.time, draft, mentions) }
  }

  /// A day inside a month or year: "an einem Sonnabend im Mai", and then the day itself.
  private func narrowed(_ time: Int, _ draft: IncidentDraft, _ mentions: [EventMention]) -> Int {
    guard let wide = scene.times[time].bounds,
      wide.latest.dayNumber - wide.earliest.dayNumber > 1
    else { return time }
    let own = Set(draft.mentions.map { mentions[$0].sentence }).sorted()
    let others = scene.isRetrospect ? syntax.sentences.indices.filter { !own.contains($0) } : []
    for sentence in own + others {
      for other in scene.timesOfSentence[sentence]
      where scene.times[other].basis == .explicit && isDay(other) {
        guard let bounds = scene.times[other].bounds, bounds.earliest == bounds.latest,
          bounds.earliest >= wide.earliest, bounds.latest <= wide.latest
        else { continue }
        return other
      }
    }
    return time
  }

  /// Times of clauses around the mentions that tell in the past.
  private func nearby(
    _ draft: IncidentDraft, _ mentions: [EventMention], _ isMain: Bool,
    _ foreign: Set<Int>, _ offer: (Int, Int) -> Void
  ) {
    guard let first = draft.mentions.first else { return }
    var sentences = Set(draft.mentions.map { mentions[$0].sentence })
    if isMain {
      for sentence in 0..<scene.leadEnd { sentences.insert(sentence) }
      // What a verb tells goes on from the sentence before.
      for number in draft.mentions
      where mentions[number].phrase < 0 && mentions[number].strength == .deed {
        sentences.insert(max(0, mentions[number].sentence - 1))
      }
      let start = mentions[first].sentence
      let reach = scene.isCourt ? 8 : 3
      for sentence in start..<min(start + reach, syntax.sentences.count) {
        sentences.insert(sentence)
      }
      // The charge may stand far below what the court did.
      if scene.isCourt {
        for sentence in syntax.sentences.indices
        where scene.timesOfSentence[sentence].contains(where: { isLongAgo($0) }) {
          sentences.insert(sentence)
        }
      }
    }
    for sentence in sentences.sorted() where !foreign.contains(sentence) {
      for time in scene.timesOfSentence[sentence] {
        let clause = Int(syntax.clauseOf[scene.times[time].tokens.lowerBound])
        guard clause >= 0, !isProcedure(clause), !isToldOf(clause) || isLeak(clause, draft),
          isPast(clause) || isMain && isSince(time)
            || sentence < scene.leadEnd && (isOfNow(clause) || isToday(time, draft)),
          !isEnd(clause) || isSince(time) && !isRunning(clause)
        else { continue }
        // In an article about a trial the day of the deed is a full date.
        let isFull = scene.isCourt && isMain && isLongAgo(time)
        offer(time, isFull || isMain && isBefore(clause) ? 4 : 3)
      }
    }
  }

  /// "Die Täter waren am Sonntag durch den Zaun gestiegen": what they had done before.
  private func isBefore(_ clause: Int) -> Bool {
    let current = syntax.clauses[clause]
    guard current.tense == .pluperfect, current.subject >= 0 else { return false }
    // "Die Helferin und ihr Sohn hatten am Freitagabend Plakate aufgehängt"
    return scene.phrase(current.subject, has: .culprit)
      || current.kind == .main
        && syntax.lexeme(syntax.phrases[current.subject].head).nounClass == .person
        && syntax.sentence(ofToken: syntax.clauses[clause].tokens.lowerBound) <= scene.leadEnd + 2
  }

  /// A clause in which somebody says or thinks something; "Am Dienstag sahen viele nur eine weiße
  /// Seite" tells of that day itself.
  private func isToldOf(_ clause: Int) -> Bool {
    let traits = scene.traits(ofClause: clause)
    let introducer = syntax.clauses[clause].introducer
    // "Wer am Mittwoch wissen wollte, wie …, sah einen Totenkopf": the scene.
    if introducer >= 0, scene.hash(introducer) == Vocabulary.shared.wer { return false }
    guard traits.contains(.report), !traits.contains(.occur) else { return false }
    if isHeld(clause) || isSuffered(clause) { return false }
    let verb = syntax.lexicon[syntax.clauses[clause].verb]
    if verb.classes.contains(.wonderVerb) { return false }
    return verb.verb.contains(.saying) || !verb.classes.contains(.noticeVerb)
  }

  /// "Am Montag wurde die Kartei veröffentlicht": of data that were taken it is the deed.
  private func isLeak(_ clause: Int, _ draft: IncidentDraft) -> Bool {
    let current = syntax.clauses[clause]
    return draft.kind == .dataBreach && current.voice == .passive && current.subject >= 0
      && !syntax.lexeme(syntax.phrases[current.subject].head).nounClass.isAgent
      && !current.tokens.contains { scene.hash($0) == IncidentWords.shared.dass }
  }

  /// "Am heutigen Mittwoch geht nichts mehr": what is out of order is told in the present tense.
  private func isToday(_ number: Int, _ draft: IncidentDraft) -> Bool {
    guard draft.family == .disruption || draft.family == .cyber else { return false }
    let time = scene.times[number].tokens
    return (max(0, time.lowerBound - 1)..<time.upperBound).contains {
      Self.today.contains(scene.hash($0))
    }
  }

  private static let today = Set(["heute", "heutigen", "heutige"].map(FoldedHash.of))

  /// "Am Samstag erging der Haftbefehl": the day of the court, not of the deed.
  private func isProcedure(_ clause: Int) -> Bool {
    guard scene.clause(clause, has: .court) else { return false }
    return syntax.clauses[clause].tokens.contains {
      Int(syntax.clauseOf[$0]) == clause && scene.traits[$0].contains(.court) && !isSource($0)
    }
  }

  /// "Nach Überzeugung des Gerichts hatte er …": who says so, not who acts.
  private func isSource(_ token: Int) -> Bool {
    var phrase = Int(syntax.phraseOf[token])
    while phrase >= 0, syntax.phrases[phrase].role == .attribute {
      phrase = syntax.phrases[phrase].parent
    }
    guard phrase >= 0, syntax.phrases[phrase].preposition >= 0 else { return false }
    let hash = scene.hash(syntax.phrases[phrase].preposition)
    return hash == words.nach || hash == Self.laut
  }

  private static let laut = FoldedHash.of("laut")

  /// A day of the calendar more than a month before publication.
  private func isLongAgo(_ number: Int) -> Bool {
    guard let bounds = scene.times[number].bounds, let published = scene.published else {
      return false
    }
    return scene.times[number].basis == .explicit
      && bounds.latest.dayNumber - bounds.earliest.dayNumber <= 1
      && published.dayNumber - bounds.latest.dayNumber > 31
  }

  /// The clause tells of the past; a fragment may.
  private func isPast(_ clause: Int) -> Bool {
    let current = syntax.clauses[clause]
    switch current.tense {
    case .preterite, .perfect, .pluperfect, .none: return true
    case .present:
      // "sollen … geworfen haben", "haben … nicht zugreifen können"
      let tokens = syntax.verbTokens(of: clause)
      return tokens.count >= 2
        && tokens.contains { token in
          let lexeme = syntax.word(token).lexeme
          return lexeme == words.haben || lexeme == words.sein
        } && (current.modal.isKnown || tokens.count >= 3)
    case .future: return false
    }
  }

  /// "seit Donnerstag läuft alles wieder": since the end, not since the begin.
  private func isRunning(_ clause: Int) -> Bool {
    scene.clause(clause, has: .restore)
      && !syntax.lexicon[syntax.clauses[clause].verb].verb.contains(.copula)
  }

  /// "seit Donnerstag".
  func isSince(_ number: Int) -> Bool {
    let before = scene.times[number].tokens.lowerBound - 1
    return before >= 0 && scene.hash(before) == Self.seit
  }

  private static let seit = FoldedHash.of("seit")
}
