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
  /// Reads all speech that is a whole: with its frame beside it, or as a sentence of its own.
  func directSpeech() {
    var last = -1
    for index in quotations.indices where quotations[index].isSpeech {
      let quotation = quotations[index]
      if quotation.outer >= 0, quotations[quotation.outer].isSpeech { continue }
      if let frame = frameBehind(quotation) ?? frameBefore(quotation),
        !isInside(frame.speaker, quotation)
      {
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

  /// "Es drohe „ein Winter mit leeren Speichern“": what is spoken of, and not who speaks.
  private func isInside(_ speaker: Speaker?, _ quotation: Quotation) -> Bool {
    speaker.map { quotation.tokens.contains($0.tokens.lowerBound) } ?? false
  }

  @discardableResult
  func addDirect(_ quotation: Quotation, _ frame: SpeechFrame) -> Int {
    var statement = StatementMention(kind: .direct, pieces: [quotation.tokens])
    statement.speaker = frame.speaker?.tokens
    statement.speakerPhrase = frame.speaker?.phrase ?? -1
    statement.cue = frame.cue
    statement.stance = frame.stance
    statement.addressee = frame.addressee
    if frame.clause >= 0 { isFrame[frame.clause] = true }
    return add(statement)
  }

  func frame(ofClause number: Int, _ cue: Cue?) -> SpeechFrame {
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
  func frameBehind(_ quotation: Quotation) -> SpeechFrame? {
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
    if isFramedByPlace(quotation, verb) {
      var frame = frame(ofClause: clause, nil)
      frame.cue = cueTokens(clause)
      return frame
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
      speaker: Speaker(phrase: phrase, tokens: speakers.mention(of: phrase, alone: true)),
      cue: [token])
  }

  /// "„Ich trete wieder an“, strich die Kandidatin heraus": what stands right behind the words and a
  /// comma, verb first and somebody behind it, says who spoke, whatever the verb.
  private func isFramedByPlace(_ quotation: Quotation, _ verb: Int) -> Bool {
    let clause = Int(syntax.clauseOf[verb])
    guard clause >= 0, syntax.clauses[clause].finite == verb,
      syntax.tokens[verb - 1].kind == .comma, quotation.hasFinite, quotation.words >= 3,
      startsWhole(quotation)
    else { return false }
    let subject = syntax.clauses[clause].subject
    return subject >= 0 && syntax.phrases[subject].tokens.lowerBound > verb
      && speakers.isAgent(subject) && !isImpersonal(subject)
      && syntax.clauses[clause].voice == .active && syntax.clauses[clause].mood == .indicative
      && syntax.clauses[clause].verb != words.sein
  }

  /// Whether the quotation begins its sentence, or stands behind a mark.
  func startsWhole(_ quotation: Quotation) -> Bool {
    let lower = quotation.tokens.lowerBound
    guard lower > 0 else { return true }
    let sentence = syntax.sentence(ofToken: lower)
    if syntax.sentences[sentence].tokens.lowerBound == lower { return true }
    return syntax.tokens[lower - 1].isPunctuation || quotation.words > 4
  }

  /// "X sagte: „…“", "X: „…“", "X sagte, „…“", "X sagte „…“".
  func frameBefore(_ quotation: Quotation) -> SpeechFrame? {
    // A bullet or an emoji at the head of the line stands between the colon and the words.
    var lower = quotation.tokens.lowerBound
    while lower > 1, syntax.tokens[lower - 1].kind == .bullet { lower -= 1 }
    guard lower > 1,
      !syntax.tokens[lower].shape.contains(.paragraphStart)
        || syntax.tokens[lower - 1].kind == .colon
    else { return nil }
    let mark = syntax.tokens[lower - 1].kind
    switch mark {
    case .colon:
      let frame = frameOfColon(lower - 1)
      // Behind a bullet only who stands before the colon speaks.
      let isOwn = lower == quotation.tokens.lowerBound || frame?.clause ?? 0 >= 0
      return isOwn || isFragment(before: lower - 1) ? frame : nil
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

  /// No verb stands before a colon: "Die Antwort der Ministerin:".
  private func isFragment(before colon: Int) -> Bool {
    let clause = colon > 0 ? Int(syntax.clauseOf[colon - 1]) : -1
    return clause >= 0 && syntax.clauses[clause].finite < 0
  }

  /// Nothing of the clause stands behind the quotation.
  func endsClause(_ quotation: Quotation) -> Bool {
    let end = quotation.tokens.upperBound
    return end >= syntax.tokens.count || syntax.tokens[end].isPunctuation
      || syntax.tokens[end].shape.contains(.paragraphStart)
      || syntax.sentence(ofToken: end) != syntax.sentence(ofToken: end - 1)
  }

  /// The clause before a mark; from a dependent one up to the main clause.
  func mainClause(endingAt token: Int) -> Int? {
    guard token >= 0 else { return nil }
    var clause = Int(syntax.clauseOf[token])
    guard clause >= 0 else { return nil }
    if cue(of: clause) != nil, !isReported(clause) { return clause }
    var steps = 0
    while syntax.clauses[clause].parent >= 0, steps < 6 {
      clause = syntax.clauses[clause].parent
      steps += 1
      if cue(of: clause) != nil, !isReported(clause) { return clause }
    }
    return clause
  }

  /// "Sie glaubt, dass er das schon angekündigt hat: „…“": what the clause above reports frames nothing.
  private func isReported(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    guard clause.kind == .subordinate || clause.kind == .infinitive, clause.parent >= 0,
      let cue = cue(of: clause.parent)
    else { return false }
    return !cue.takes.contains(.general)
      && !cue.takes.isDisjoint(with: [.content, .infinitive, .quotation])
  }

  func frameOfColon(_ colon: Int) -> SpeechFrame? {
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
  func canSpeak(_ phrase: Int) -> Bool {
    speakers.isAgent(phrase) || syntax.lexeme(syntax.phrases[phrase].head).nounClass == .none
  }

  func isImpersonal(_ phrase: Int) -> Bool {
    let hash = syntax.tokens[syntax.phrases[phrase].head].hash
    return hash == words.es || hash == words.man || words.neuters.contains(hash)
  }

  /// The frame ", so X weiter:" before a colon.
  func frameOfSo(before colon: Int) -> SpeechFrame? {
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
  func continued(
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
}
