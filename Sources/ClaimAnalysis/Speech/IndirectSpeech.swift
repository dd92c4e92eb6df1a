// Room: Speech. Speech in the reporter's words whose frame is a clause: behind its verb, before it,
// around it, and "wie X mitteilte". May enter: the grammar and the cue words.

extension SpeechReader {
  /// Reads the frames of a sentence whose cue is a verb.
  func verbFrames(_ sentence: Int) {
    let range = syntax.clausesOfSentence[sentence]
    for number in range {
      if isFrame[number] {
        // "Sie glaubt, dass es reicht: „…“": what was word for word came on top.
        if let cue = cue(of: number), hasContentClause(number, cue, range) {
          _ = readComplement(number, cue, sentence)
        }
        continue
      }
      guard let cue = cue(of: number), syntax.clauses[number].finite >= 0,
        speechQuotation(at: syntax.clauses[number].finite) < 0
      else { continue }
      if isInner(number, cue) { continue }
      if readSummary(number, cue, sentence) { continue }
      if readWie(number, cue, sentence) { continue }
      if isInverted(number), readInverted(number, cue, sentence) { continue }
      if readComplement(number, cue, sentence) { continue }
      if syntax.clauses[number].verbs.count > 2, let second = secondCue(number) {
        _ = readComplement(number, second, sentence)
      }
    }
  }

  private func hasContentClause(_ number: Int, _ cue: Cue, _ range: Range<Int>) -> Bool {
    range.contains {
      let clause = syntax.clauses[$0]
      return clause.kind == .subordinate && clause.parent == number && clause.finite >= 0
        && cover[clause.finite] == 0
        && isComplement($0, of: number, cue)
    }
  }

  /// A cue inside somebody's words that names no speaker of its own ("er hoffe, dass").
  func isInner(_ number: Int, _ cue: Cue) -> Bool {
    let clause = syntax.clauses[number]
    if cover[clause.finite] > 0, cue.takes.contains(.general) { return true }
    if clause.modal.isKnown, clause.subject >= 0,
      syntax.tokens[syntax.phrases[clause.subject].head].hash == words.man
    {
      return true
    }
    guard clause.mood == .subjunctive1 else { return false }
    if cue.takes.contains(.general) || cue.stance == .supposes { return true }
    guard clause.subject >= 0 else { return true }
    return syntax.phrases[clause.subject].isPronoun
  }

  // MARK: "Das teilte X mit"

  /// "Das" before the cue stands for the sentence before, or for what stands before it in its own.
  func readSummary(_ number: Int, _ cue: Cue, _ sentence: Int) -> Bool {
    let clause = syntax.clauses[number]
    guard clause.kind == .main, cue.takes.contains(.content), clause.mood == .indicative,
      !clause.isNegated, let summed = summed(before: clause.finite, sentence),
      syntax.clausesOfSentence[sentence].allSatisfy({ other in
        other == number || !isComplement(other, of: number, cue)
      })
    else { return false }
    let isOpen = summed.allSatisfy { cover[$0] == 0 && speechQuotation(at: $0) < 0 }
    guard isOpen, clause.voice == .passive || speakers.speaker(ofClause: number) != nil else {
      return false
    }
    addIndirect([summed], number, cue, from: clause.finite)
    return true
  }

  /// What "das" before a verb stands for, with "das" itself where no dash or semicolon sets it off.
  ///
  /// "Die Kamera ist ausgefallen. Das teilte das Institut mit", "…, das teilte das Institut mit",
  /// "… – so schilderte es die Wirtin".
  private func summed(before finite: Int, _ sentence: Int) -> Range<Int>? {
    let lower = syntax.sentences[sentence].tokens.lowerBound
    let pronoun = finite - 1
    guard pronoun >= lower else { return nil }
    let isNeuter = words.neuters.contains(syntax.tokens[pronoun].hash)
    if pronoun == lower {
      guard isNeuter, sentence > 0 else { return nil }
      let before = syntax.sentences[sentence - 1]
      return before.paragraph == syntax.sentences[sentence].paragraph || !before.isFragment
        ? before.tokens.lowerBound..<finite : nil
    }
    guard pronoun - 1 > lower else { return nil }
    let isSoEs =
      syntax.tokens[pronoun].hash == words.so && finite + 1 < syntax.tokens.count
      && syntax.tokens[finite + 1].hash == words.es
    switch syntax.tokens[pronoun - 1].kind {
    case .comma: return isNeuter ? lower..<finite : nil
    case .dash, .semicolon: return isNeuter || isSoEs ? lower..<(pronoun - 1) : nil
    default: return nil
    }
  }

  // MARK: "…, sagte X"

  /// Whether a clause stands behind what is said, or in its middle.
  func isInverted(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    guard clause.kind == .main, clause.finite > 0 else { return false }
    let start = frameStart(number)
    guard start > syntax.sentences[clause.sentence].tokens.lowerBound || start > 0 else {
      return false
    }
    switch syntax.tokens[start - 1].kind {
    case .comma, .closeQuote, .dash, .exclamation, .question: break
    default: return false
    }
    if clause.subject >= 0, !speakers.isCutOff(clause.subject, number) {
      let subject = syntax.phrases[clause.subject].tokens.lowerBound
      guard subject > clause.finite, speakers.isAgent(clause.subject) else { return false }
      return !hasObject(number)
    }
    return clause.tokens.lowerBound >= start || clause.subject >= 0
  }

  /// The first token of an inverted frame: its verb, or "so" before it.
  func frameStart(_ number: Int) -> Int {
    let finite = syntax.clauses[number].finite
    if finite > 1, syntax.tokens[finite - 1].hash == words.so { return finite - 1 }
    return finite
  }

  func readInverted(_ number: Int, _ cue: Cue, _ sentence: Int) -> Bool {
    let start = frameStart(number)
    let tokens = syntax.sentences[sentence].tokens
    guard start > tokens.lowerBound,
      !cue.takes.isDisjoint(with: [.verbSecond, .content, .quotation])
    else { return false }
    // What stands before it is a quotation as a whole: direct speech.
    if speechQuotation(at: start - 1) >= 0 || start > 1 && speechQuotation(at: start - 2) >= 0,
      let quotation = quotations.last(where: {
        $0.isSpeech && $0.tokens.upperBound <= start && $0.tokens.upperBound >= start - 1
      }), quotation.tokens.lowerBound <= tokens.lowerBound
    {
      return false
    }
    let lower = startOfSpeech(before: start, sentence)
    guard lower < start else { return false }
    let end = endOfInverted(number, sentence)
    guard hasSpeech(lower..<start, end, number, cue, sentence) else { return false }
    let isOwn = { (token: Int) -> Bool in
      token >= start && token < end
    }
    let upper = endOfSpeech(after: end, number, sentence)
    let parts = pieces(lower..<upper, without: isOwn)
    guard parts.reduce(0, { $0 + $1.count }) > 1 else { return false }
    addIndirect(parts, number, cue, from: start)
    return true
  }

  /// Whether a clause that can be said stands before the frame, or goes on behind it.
  func hasSpeech(
    _ left: Range<Int>, _ end: Int, _ number: Int, _ cue: Cue, _ sentence: Int
  ) -> Bool {
    for other in syntax.clausesOfSentence[sentence] where other != number {
      let clause = syntax.clauses[other]
      guard clause.finite >= 0 else { continue }
      if left.contains(clause.finite) {
        switch clause.kind {
        case .main:
          if isSubjunctive(other) || cue.takes.contains(.verbSecond) { return true }
        case .subordinate:
          guard clause.introducer >= 0 else { continue }
          let hash = syntax.tokens[clause.introducer].hash
          if hash == words.dass || hash == words.ob { return true }
          if clause.parent < 0 || clause.parent == number,
            syntax.word(clause.introducer).classes == .interrogative
          {
            return true
          }
        default: continue
        }
      } else if clause.finite >= end, clause.kind == .main,
        clause.mood == .subjunctive1
          && (!clause.hasOwnSubject || clause.tokens.lowerBound < left.upperBound)
          || clause.finite == clause.tokens.lowerBound && clause.finite <= end + 1
            && clause.hasOwnSubject
      {
        return true
      }
    }
    return false
  }

  /// Where what is said begins: at the sentence, behind a semicolon or a colon.
  func startOfSpeech(before start: Int, _ sentence: Int) -> Int {
    var lower = syntax.sentences[sentence].tokens.lowerBound
    var token = start - 1
    while token > lower {
      if syntax.tokens[token].kind == .semicolon { lower = token + 1 }
      token -= 1
    }
    return lower
  }

  /// The end of an inverted frame: its own words, with relative clauses on its phrases.
  func endOfInverted(_ number: Int, _ sentence: Int) -> Int {
    let upper = syntax.sentences[sentence].tokens.upperBound
    var end = syntax.clauses[number].finite + 1
    for token in end..<max(end, upper) where Int(syntax.clauseOf[token]) == number {
      end = token + 1
    }
    return end
  }

  /// Where speech that goes on behind an inverted frame ends: with its last clause in the
  /// subjunctive, or the frame itself.
  func endOfSpeech(after end: Int, _ number: Int, _ sentence: Int) -> Int {
    let upper = syntax.sentences[sentence].tokens.upperBound
    for clause in syntax.clausesOfSentence[sentence]
    where syntax.clauses[clause].finite >= end {
      let found = syntax.clauses[clause]
      if isSubjunctive(clause)
        || found.kind == .main && found.finite == found.tokens.lowerBound
          && found.finite <= end + 1
      {
        return upper
      }
    }
    return end
  }

  // MARK: "wie X mitteilte"

  func readWie(_ number: Int, _ cue: Cue, _ sentence: Int) -> Bool {
    let clause = syntax.clauses[number]
    guard clause.kind == .subordinate, clause.introducer >= 0,
      syntax.tokens[clause.introducer].hash == words.wie,
      !cue.takes.isDisjoint(with: [.content, .verbSecond]), !clause.modal.isKnown,
      !clause.isNegated, !cue.takes.contains(.general) || cue.stance == .states
    else { return false }
    if clause.voice == .passive, clause.subject >= 0, !hasImpersonalSubject(number) { return false }
    if clause.subject >= 0, syntax.tokens[syntax.phrases[clause.subject].head].hash == words.man {
      return false
    }
    let next = clause.introducer + 1
    guard next < syntax.tokens.count,
      syntax.phraseOf[next] >= 0 || syntax.tokens[next].kind == .url
        || syntax.word(next).can([.adverb, .finite, .participle, .preposition]),
      !syntax.word(next).only(.adjective)
    else { return false }
    let tokens = syntax.sentences[sentence].tokens
    let own = { [syntax] (token: Int) -> Bool in
      var owner = Int(syntax.clauseOf[token])
      while owner >= 0, owner != number {
        guard syntax.clauses[owner].kind == .relative else { return false }
        owner = syntax.clauses[owner].parent
      }
      return owner == number
    }
    var region = tokens
    if clause.parent >= 0, syntax.clauses[clause.parent].kind != .main {
      region = extent(ofClause: clause.parent, sentence)
    }
    let parts = pieces(region, without: own)
    addIndirect(parts, number, cue, from: 0, wie: clause.introducer)
    return true
  }

  // MARK: Adding

  func addIndirect(
    _ parts: [Range<Int>], _ number: Int, _ cue: Cue, from start: Int, wie: Int = -1
  ) {
    var statement = StatementMention(kind: .indirect, pieces: parts)
    statement.stance = cue.stance
    statement.cue = cueTokens(number)
    if wie >= 0 { statement.cue.insert(wie, at: 0) }
    let speaker = speakers.speaker(ofClause: number)
    statement.speaker = speaker?.tokens
    statement.speakerPhrase = speaker?.phrase ?? -1
    statement.addressee = addressee(number)
    isFrame[number] = true
    add(statement)
  }
}
