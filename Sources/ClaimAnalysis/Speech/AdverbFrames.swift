// Room: Speech. Speech whose frame is an adverb: ", so X", "demnach", "wonach".
// May enter: the grammar and the cue words.

extension SpeechReader {
  // MARK: ", so X"

  func readSo(_ token: Int, _ sentence: Int) {
    guard token > 0, token + 1 < syntax.tokens.count else { return }
    switch syntax.tokens[token - 1].kind {
    case .comma, .closeQuote, .dash, .openBracket: break
    default: return
    }
    let first = Int(syntax.phraseOf[token + 1])
    guard first >= 0 || syntax.tokens[token + 1].kind == .openQuote,
      var phrase = phrase(behind: token), !syntax.phrases[phrase].isPronoun,
      syntax.phrases[phrase].preposition < 0
    else { return }
    // "so Haitis Polizeichef": the genitive stands before whose it is.
    let behind = syntax.phrases[phrase].tokens.upperBound
    if syntax.phrases[phrase].role == .attribute, syntax.phrases[phrase].parent > phrase,
      syntax.phrases[syntax.phrases[phrase].parent].tokens.lowerBound == behind
    {
      phrase = syntax.phrases[phrase].parent
    }
    let mention = speakers.mention(of: phrase, alone: true)
    guard mention.lowerBound > token else { return }
    var end = mention.upperBound
    let upper = syntax.sentences[sentence].tokens.upperBound
    // Up to the next mark, without a verb.
    while end < upper {
      let kind = syntax.tokens[end].kind
      if kind == .comma || kind == .period || kind == .colon || kind == .dash
        || kind == .closeBracket
        || kind == .exclamation || kind == .question
      {
        break
      }
      if syntax.word(end).classes == .finite { return }
      end += 1
    }
    let frame = token..<end
    let region = region(around: token, frame, sentence)
    guard region.lowerBound < token else { return }
    let isDirect = region.lowerBound..<token
    if let quotation = speechBefore(token), quotation.tokens.lowerBound <= isDirect.lowerBound {
      return
    }
    let parts = pieces(region) { frame.contains($0) }
    guard !parts.isEmpty else { return }
    var statement = StatementMention(kind: .indirect, pieces: parts)
    statement.cue = [token]
    statement.speaker = mention
    statement.speakerPhrase = phrase
    add(statement)
  }

  /// The speech quotation that ends before a token, a comma aside.
  func speechBefore(_ token: Int) -> Quotation? {
    guard token > 0 else { return nil }
    return quotations.last {
      $0.isSpeech && $0.isClosed && $0.tokens.upperBound <= token
        && $0.tokens.upperBound >= token - 1
    }
  }

  // MARK: "demnach", "wonach"

  func readDemnach(_ token: Int, _ sentence: Int) {
    let clause = Int(syntax.clauseOf[token])
    guard clause >= 0, syntax.clauses[clause].kind == .main, speechQuotation(at: token) < 0 else {
      return
    }
    if syntax.tokens[token].hash == words.danach, !isSubjunctive(clause),
      syntax.clauses[clause].modal != words.sollen
    {
      return
    }
    // "Demnach sei der Kanal zu, schrieb die Bahn": the verb has a subject that says it.
    if syntax.clausesOfSentence[sentence].contains(where: { cue(of: $0) != nil && isInverted($0) })
    {
      return
    }
    let frame = token..<(token + 1)
    let parts = pieces(region(around: token, frame, sentence)) { $0 == token }
    var statement = StatementMention(kind: .indirect, pieces: parts)
    statement.cue = [token]
    statement.speaker = frame
    add(statement)
  }

  func readWonach(_ token: Int, _ sentence: Int) {
    let clause = Int(syntax.clauseOf[token])
    guard clause >= 0, syntax.clauses[clause].introducer == token else { return }
    let parts = pieces(extent(ofClause: clause, sentence)) { $0 == token }
    var statement = StatementMention(kind: .indirect, pieces: parts)
    statement.cue = [token]
    statement.speaker = token..<(token + 1)
    add(statement)
  }

  /// Whom "demnach" and "wonach" stand for: the noun before the comma, or else the last speaker.
  func resolveAdverbs() {
    for number in found.indices {
      guard found[number].speakerPhrase < 0, let speaker = found[number].speaker,
        speaker.count == 1, found[number].cue == [speaker.lowerBound]
      else { continue }
      let token = speaker.lowerBound
      if syntax.tokens[token].hash == words.wonach {
        found[number].speakerPhrase = noun(before: token)
      } else {
        let sentence = syntax.sentence(ofToken: token)
        found[number].speakerPhrase =
          found[..<number].last {
            $0.speakerPhrase >= 0
              && sentence - syntax.sentence(ofToken: $0.pieces[0].lowerBound) <= 3
          }?.speakerPhrase ?? -1
      }
    }
  }

  /// "Berichte, wonach …": the phrase that ends at the comma.
  private func noun(before token: Int) -> Int {
    guard token > 1, syntax.tokens[token - 1].kind == .comma else { return -1 }
    let phrase = Int(syntax.phraseOf[token - 2])
    guard phrase >= 0 else { return -1 }
    let isOwner = syntax.phrases[phrase].role == .attribute && syntax.phrases[phrase].parent >= 0
    return isOwner ? syntax.phrases[phrase].parent : phrase
  }
}
