// Room: Speech. Speech word for word: which quotations are speech, and the frames before, inside
// and behind them. May enter: the grammar, the quotations and the cue words.

/// What a frame says of the speech beside it.
struct SpeechFrame: Sendable {
  var speaker: Speaker?
  var cue: [Int] = []
  var stance: Statement.Stance = .states
  var clause = -1
  var addressee = -1
}

extension SpeechReader {
  // MARK: Speech or not

  /// Decides for every quotation whether it is speech, or a title, a name, a term or a scare quote.
  mutating func judgeQuotations() {
    for index in quotations.indices {
      quotations[index].isSpeech = isSpeech(quotations[index])
      quotations[index].isCandidate = !quotations[index].isSpeech && isFragment(quotations[index])
    }
  }

  /// Few words that are no name: speech inside somebody's words, a term elsewhere.
  private func isFragment(_ quotation: Quotation) -> Bool {
    let lower = quotation.tokens.lowerBound
    guard quotation.isClosed, quotation.words > 0, let first = quotation.inner.first else {
      return false
    }
    if lower > 0, words.sogenannt.contains(syntax.tokens[lower - 1].hash) { return false }
    return syntax.tokens[first].kind == .word && !syntax.tokens[first].isCapital && quotation.capitals < quotation.words
  }

  private func isSpeech(_ quotation: Quotation) -> Bool {
    guard quotation.words > 0 else { return false }
    let lower = quotation.tokens.lowerBound
    if !quotation.isClosed, syntax.tokens[lower].shape.contains(.singleQuote) { return false }
    let words = quotation.words
    if quotation.words >= 3, isTitle(quotation) { return false }
    if quotation.words > 1 || quotation.endsSentence, mark(before: lower) == .colon,
      isFrameColon(lower - 1)
    {
      return words > 4 || quotation.capitals < words || quotation.endsSentence
    }
    if frameBehind(quotation) != nil { return true }
    let followsNoun = isNamed(lower)
    if isNameBehindArticle(quotation) { return false }
    if words >= 7 {
      return !(followsNoun && !quotation.hasFinite && quotation.capitals * 2 > words)
    }
    if quotation.endsSentence, words >= 3, !followsNoun { return true }
    if words >= 5 {
      if quotation.hasFinite { return !followsNoun || quotation.capitals <= 2 }
      return !followsNoun && quotation.capitals * 2 < words + 1
    }
    if quotation.capitals == words {
      return quotation.outer < 0 && isJudged(quotation)
    }
    if followsNoun { return false }
    if quotation.hasFinite { return true }
    return hasEvidence(quotation)
  }

  /// One of a list of names, or a foreign name: capitals at both ends and no verb.
  private func isTitle(_ quotation: Quotation) -> Bool {
    guard !quotation.hasFinite, !quotation.endsSentence, let first = quotation.inner.first,
      let last = quotation.inner.last, syntax.tokens[first].isCapital, syntax.tokens[last].isCapital,
      quotation.words < 5 || quotation.capitals * 2 >= quotation.words
    else { return false }
    return !isJudged(quotation)
  }

  private func mark(before token: Int) -> TokenKind? {
    token > 0 ? syntax.tokens[token - 1].kind : nil
  }

  private func isFrameColon(_ colon: Int) -> Bool { colon > 0 }

  /// "die „Aktion Sauberer Bach“": a definite article before a capital.
  private func isNameBehindArticle(_ quotation: Quotation) -> Bool {
    let lower = quotation.tokens.lowerBound
    guard lower > 0, !quotation.endsSentence, let first = quotation.inner.first,
      syntax.tokens[first].isCapital, quotation.words < 9,
      quotation.words < 6 || !quotation.hasFinite
    else { return false }
    let hash = syntax.tokens[lower - 1].hash
    if words.judging.contains(hash) { return false }
    let before = syntax.word(lower - 1)
    return before.only([.article, .pronoun, .relative]) && !before.classes.isEmpty
      || before.flags.contains(.contracted)
      || syntax.table.reading(lower - 1, .preposition).map { $0.flags.contains(.contracted) } ?? false
  }

  /// A noun or name stands right before it, whose name it is: "die Zeitung „Morgen“".
  private func isNamed(_ lower: Int) -> Bool {
    guard lower > 0 else { return false }
    let before = lower - 1
    if words.sogenannt.contains(syntax.tokens[before].hash) { return true }
    guard syntax.tokens[before].isWord, lower + 1 < syntax.tokens.count,
      syntax.tokens[lower + 1].isCapital
    else { return false }
    return syntax.phraseOf[before] >= 0 && syntax.word(before).isNominal
  }

  /// "als „…“ bezeichnet", "nannte ihn „…“", "sprach von „…“".
  private func isJudged(_ quotation: Quotation) -> Bool {
    let lower = quotation.tokens.lowerBound
    guard lower > 0 else { return false }
    let clause = Int(syntax.clauseOf[min(lower + 1, syntax.tokens.count - 1)])
    guard clause >= 0, let cue = cue(of: clause), syntax.clauses[clause].voice == .active else {
      return false
    }
    if quotation.capitals == quotation.words {
      guard words.judging.contains(syntax.tokens[lower - 1].hash) else { return false }
    }
    let subject = syntax.clauses[clause].subject
    if subject < 0 || isImpersonal(subject) || isReflexive(clause) { return false }
    if cue.takes.contains(.asJudgement) {
      return syntax.tokens[lower - 1].hash == words.als || !isNamed(lower)
    }
    return cue.takes.contains(.ofObject) && !isNamed(lower)
  }

  private func isReflexive(_ clause: Int) -> Bool {
    syntax.clauses[clause].tokens.contains { syntax.tokens[$0].hash == words.sich }
  }

  /// Something in the sentence says that it speaks of somebody's words.
  private func hasEvidence(_ quotation: Quotation) -> Bool {
    let sentence = syntax.sentence(ofToken: quotation.tokens.lowerBound)
    for number in syntax.clausesOfSentence[sentence]
    where !quotation.tokens.contains(syntax.clauses[number].finite) {
      if syntax.clauses[number].mood == .subjunctive1 { return true }
      if let cue = cue(of: number), !cue.takes.contains(.general) { return true }
    }
    return false
  }

  // MARK: Frames

  /// Reads all speech that is a whole: with its frame beside it, or as a sentence of its own.
  mutating func directSpeech() {
    var last = -1
    for index in quotations.indices where quotations[index].isSpeech {
      let quotation = quotations[index]
      if quotation.outer >= 0, quotations[quotation.outer].isSpeech { continue }
      if let frame = frameBehind(quotation) ?? frameBefore(quotation) {
        last = addDirect(quotation, frame)
        continue
      }
      // „A“, sagte X, „B“ – and „A“, sagte X. „B.“
      if last >= 0, let frame = continued(quotation, found[last], last) {
        let number = addDirect(quotation, frame)
        if number >= 0 { last = number }
      }
    }
  }

  @discardableResult
  private mutating func addDirect(_ quotation: Quotation, _ frame: SpeechFrame) -> Int {
    var statement = StatementMention(kind: .direct, pieces: [quotation.tokens])
    statement.speaker = frame.speaker?.tokens
    statement.speakerPhrase = frame.speaker?.phrase ?? -1
    statement.cue = frame.cue
    statement.stance = frame.stance
    statement.addressee = frame.addressee
    if frame.clause >= 0 { isFrame[frame.clause] = true }
    return add(statement)
  }

  private func frame(ofClause number: Int, _ cue: Cue?) -> SpeechFrame {
    var frame = SpeechFrame()
    frame.clause = number
    frame.speaker = speakers.speaker(ofClause: number)
    if let cue {
      frame.cue = cueTokens(number)
      frame.stance = cue.stance
      frame.addressee = addressee(number)
    }
    return frame
  }

  /// "„…“, sagte X", "„…“, so X", "„…“ (X)".
  private func frameBehind(_ quotation: Quotation) -> SpeechFrame? {
    guard quotation.isClosed else { return nil }
    var token = quotation.tokens.upperBound
    let count = syntax.tokens.count
    guard token < count else { return nil }
    if syntax.tokens[token].kind == .comma || syntax.tokens[token].kind == .dash {
      token += 1
    } else if !quotation.endsSentence, quotation.words < 4 || !quotation.hasFinite {
      // „Der Bote“ berichtet: a subject.
      guard syntax.tokens[token].hash == words.so else { return nil }
    }
    guard token < count, !syntax.tokens[token].shape.contains(.paragraphStart) else { return nil }
    var verb = token
    if syntax.tokens[verb].hash == words.so, verb + 1 < count { verb += 1 }
    let clause = Int(syntax.clauseOf[verb])
    if clause >= 0, syntax.clauses[clause].finite == verb, let cue = cue(of: clause),
      !cue.takes.isDisjoint(with: [.quotation, .verbSecond]), startsWhole(quotation)
    {
      return frame(ofClause: clause, cue)
    }
    guard syntax.tokens[token].hash == words.so, token + 1 < count else { return nil }
    var next = token + 1
    if syntax.tokens[next].kind == .openQuote { next += 1 }
    guard next < count else { return nil }
    let phrase = Int(syntax.phraseOf[next])
    guard phrase >= 0, syntax.phrases[phrase].preposition < 0, !syntax.phrases[phrase].isPronoun,
      syntax.tokens[token - 1].isPunctuation
    else { return nil }
    return SpeechFrame(
      speaker: Speaker(phrase: phrase, tokens: speakers.mention(of: phrase, alone: true)), cue: [token])
  }

  /// Whether the quotation begins its sentence, or stands behind a mark.
  private func startsWhole(_ quotation: Quotation) -> Bool {
    let lower = quotation.tokens.lowerBound
    guard lower > 0 else { return true }
    let sentence = syntax.sentence(ofToken: lower)
    if syntax.sentences[sentence].tokens.lowerBound == lower { return true }
    return syntax.tokens[lower - 1].isPunctuation || quotation.words > 4
  }

  /// "X sagte: „…“", "X: „…“", "X sagte, „…“", "X sagte „…“".
  private func frameBefore(_ quotation: Quotation) -> SpeechFrame? {
    let lower = quotation.tokens.lowerBound
    guard lower > 1, !syntax.tokens[lower].shape.contains(.paragraphStart)
      || syntax.tokens[lower - 1].kind == .colon
    else { return nil }
    let mark = syntax.tokens[lower - 1].kind
    switch mark {
    case .colon: return frameOfColon(lower - 1)
    case .comma:
      guard let clause = mainClause(endingAt: lower - 2), let cue = cue(of: clause),
        !cue.takes.isDisjoint(with: [.quotation, .verbSecond]), !cue.takes.contains(.general),
        syntax.clauses[clause].finite < lower, quotation.words > 2
      else { return nil }
      return frame(ofClause: clause, cue)
    default:
      let before = lower - 1
      let clause = Int(syntax.clauseOf[before])
      guard clause >= 0, let cue = cue(of: clause), cue.takes.contains(.quotation),
        cue.takes.isDisjoint(with: [.asJudgement, .ofObject]),
        syntax.verbTokens(of: clause).contains(before), endsClause(quotation)
      else { return nil }
      return frame(ofClause: clause, cue)
    }
  }

  /// Nothing of the clause stands behind the quotation.
  private func endsClause(_ quotation: Quotation) -> Bool {
    let end = quotation.tokens.upperBound
    return end >= syntax.tokens.count || syntax.tokens[end].isPunctuation
      || syntax.tokens[end].shape.contains(.paragraphStart)
      || syntax.sentence(ofToken: end) != syntax.sentence(ofToken: end - 1)
  }

  /// The clause before a mark; from a dependent one up to the main clause.
  private func mainClause(endingAt token: Int) -> Int? {
    guard token >= 0 else { return nil }
    var clause = Int(syntax.clauseOf[token])
    guard clause >= 0 else { return nil }
    if cue(of: clause) != nil { return clause }
    var steps = 0
    while syntax.clauses[clause].parent >= 0, steps < 6 {
      clause = syntax.clauses[clause].parent
      steps += 1
      if cue(of: clause) != nil { return clause }
    }
    return clause
  }

  private func frameOfColon(_ colon: Int) -> SpeechFrame? {
    var last = colon - 1
    while last > 0, syntax.tokens[last].isPunctuation { last -= 1 }
    guard let clause = mainClause(endingAt: last) else { return nil }
    let sentence = syntax.clauses[clause].sentence
    if syntax.clauses[clause].finite < 0 {
      // "Die Ministerin: „…“"
      var token = syntax.sentences[sentence].tokens.lowerBound
      while token < colon {
        let phrase = Int(syntax.phraseOf[token])
        if phrase >= 0, speakers.isAgent(phrase) {
          return SpeechFrame(
            speaker: Speaker(phrase: phrase, tokens: speakers.mention(of: phrase)))
        }
        token += 1
      }
      return SpeechFrame()
    }
    if let so = frameOfSo(before: colon) { return so }
    let cue = cue(of: clause)
    if cue == nil || cue?.takes.contains(.general) == true {
      let subject = syntax.clauses[clause].subject
      guard subject >= 0, canSpeak(subject), syntax.clauses[clause].mood == .indicative,
        syntax.clauses[clause].voice == .active, !isImpersonal(subject)
      else {
        var frame = SpeechFrame()
        if let last = lastStatement(before: colon), let tokens = last.speaker {
          frame.speaker = Speaker(phrase: last.speakerPhrase, tokens: tokens)
        }
        return frame
      }
    }
    return frame(ofClause: clause, cue)
  }

  /// An agent, or a noun of which the lexicon does not know that it is none.
  private func canSpeak(_ phrase: Int) -> Bool {
    speakers.isAgent(phrase) || syntax.lexeme(syntax.phrases[phrase].head).nounClass == .none
  }

  private func isImpersonal(_ phrase: Int) -> Bool {
    let hash = syntax.tokens[syntax.phrases[phrase].head].hash
    return hash == words.es || hash == words.man || words.neuters.contains(hash)
  }

  /// ", so X weiter:"
  private func frameOfSo(before colon: Int) -> SpeechFrame? {
    var token = colon - 1
    while token > 0, colon - token < 9 {
      if syntax.tokens[token].hash == words.so, syntax.tokens[token - 1].kind == .comma {
        let phrase = Int(syntax.phraseOf[token + 1])
        guard phrase >= 0, speakers.isAgent(phrase) else { return nil }
        return SpeechFrame(
          speaker: Speaker(phrase: phrase, tokens: speakers.mention(of: phrase, alone: true)),
          cue: [token])
      }
      token -= 1
    }
    return nil
  }

  /// The frame of the speech before it goes on.
  private func continued(
    _ quotation: Quotation, _ before: StatementMention, _ number: Int
  ) -> SpeechFrame? {
    let lower = quotation.tokens.lowerBound
    let end = before.extent.upperBound
    guard lower >= end, lower > 0 else { return nil }
    let sentence = syntax.sentence(ofToken: lower)
    let earlier = syntax.sentence(ofToken: end - 1)
    let isMiddle = syntax.tokens[lower - 1].kind == .comma && sentence == earlier
    let startsSentence = syntax.sentences[sentence].tokens.lowerBound == lower
    let follows = startsSentence && sentence - earlier <= 1
    guard isMiddle || follows, quotation.words > 2 else { return nil }
    var frame = SpeechFrame()
    if let tokens = before.speaker {
      frame.speaker = Speaker(phrase: before.speakerPhrase, tokens: tokens)
    }
    frame.cue = before.cue
    frame.stance = before.stance
    return frame
  }

  // MARK: Fragments

  /// Reads quoted words inside the sentences of the reporter: the speaker is that of the statement
  /// around them, or of the cue in their clause.
  mutating func fragments() {
    let whole = Set(found.filter { $0.kind == .direct }.map { $0.pieces[0].lowerBound })
    for quotation in quotations where quotation.isSpeech || quotation.isCandidate {
      let lower = quotation.tokens.lowerBound
      guard !whole.contains(lower) else { continue }
      if quotation.isCandidate {
        let around = cover[min(lower + 1, cover.count - 1)]
        guard around > 0 ? found[Int(around) - 1].kind != .direct : isHeld(quotation) else {
          continue
        }
      }
      if quotation.outer >= 0, quotations[quotation.outer].isSpeech { continue }
      let around = cover[min(lower + 1, cover.count - 1)]
      if around > 0 {
        let outer = found[Int(around) - 1]
        var frame = SpeechFrame(cue: outer.cue, stance: outer.stance)
        if let tokens = outer.speaker {
          frame.speaker = Speaker(phrase: outer.speakerPhrase, tokens: tokens)
        }
        addFragment(quotation, frame)
      } else if let frame = frameAround(quotation) {
        addFragment(quotation, frame)
      } else if quotation.words >= 5 || quotation.hasFinite, !isNamed(lower) {
        var frame = SpeechFrame()
        if let last = lastStatement(before: lower), let tokens = last.speaker {
          frame.speaker = Speaker(phrase: last.speakerPhrase, tokens: tokens)
        } else if quotation.endsSentence {
          frame.speaker = subjectBefore(lower)
        }
        addFragment(quotation, frame)
      }
    }
  }

  /// The person whom the sentence before speaks of.
  private func subjectBefore(_ token: Int) -> Speaker? {
    let sentence = syntax.sentence(ofToken: token)
    guard sentence > 0, syntax.sentences[sentence].tokens.lowerBound == token else { return nil }
    for number in syntax.clausesOfSentence[sentence - 1]
    where syntax.clauses[number].kind == .main && syntax.clauses[number].subject >= 0 {
      let subject = syntax.clauses[number].subject
      guard speakers.isAgent(subject), !isImpersonal(subject) else { continue }
      return Speaker(phrase: subject, tokens: speakers.mention(of: subject))
    }
    return nil
  }

  /// "hält ihn für „…“".
  private func isHeld(_ quotation: Quotation) -> Bool {
    let lower = quotation.tokens.lowerBound
    guard lower > 0, syntax.tokens[lower - 1].hash == words.fuer else { return false }
    let clause = Int(syntax.clauseOf[lower - 1])
    return clause >= 0 && cue(of: clause)?.takes.contains(.forJudgement) == true
  }

  private mutating func addFragment(_ quotation: Quotation, _ frame: SpeechFrame) {
    var statement = StatementMention(kind: .direct, pieces: [quotation.tokens])
    statement.speaker = frame.speaker?.tokens
    statement.speakerPhrase = frame.speaker?.phrase ?? -1
    statement.cue = frame.cue
    statement.stance = frame.stance
    found.append(statement)
  }

  /// The cue in the clause that a fragment stands in, or in one around that.
  private func frameAround(_ quotation: Quotation) -> SpeechFrame? {
    let lower = quotation.tokens.lowerBound
    var clause = -1
    if lower > 0 { clause = Int(syntax.clauseOf[lower - 1]) }
    if clause < 0 { clause = Int(syntax.clauseOf[min(lower + 1, syntax.tokens.count - 1)]) }
    var steps = 0
    while clause >= 0, steps < 4 {
      if !quotation.tokens.contains(syntax.clauses[clause].finite), let cue = cue(of: clause), !cue.takes.isDisjoint(with: [.quotation, .asJudgement, .ofObject, .report, .wideReport, .forJudgement]) {
        return frame(ofClause: clause, cue)
      }
      clause = syntax.clauses[clause].parent
      steps += 1
    }
    let sentence = syntax.sentence(ofToken: lower)
    for number in syntax.clausesOfSentence[sentence] {
      if let cue = cue(of: number), !cue.takes.contains(.general),
        speechQuotation(at: syntax.clauses[number].finite) < 0,
        !cue.takes.isDisjoint(with: [.quotation, .asJudgement, .ofObject])
      {
        return frame(ofClause: number, cue)
      }
    }
    return nil
  }

  /// The last statement that begins before a token, at most three sentences back.
  func lastStatement(before token: Int) -> StatementMention? {
    let sentence = syntax.sentence(ofToken: token)
    var best: StatementMention?
    var bestEnd = -1
    for statement in found where statement.extent.lowerBound < token {
      let end = statement.extent.upperBound
      guard end <= token, end >= bestEnd, statement.speaker != nil else { continue }
      best = statement
      bestEnd = end
    }
    guard let best, bestEnd > 0, sentence - syntax.sentence(ofToken: bestEnd - 1) <= 3 else {
      return nil
    }
    return best
  }
}
