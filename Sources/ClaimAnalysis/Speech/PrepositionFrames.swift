// Room: Speech. Speech whose frame is a phrase: "laut X", "nach Angaben von X", "X zufolge", ", so
// X", "demnach", "wonach". May enter: the grammar and the cue words.

extension SpeechReader {
  /// Reads the frames of a sentence whose cue is a preposition or an adverb.
  mutating func prepositionFrames(_ sentence: Int) {
    for token in syntax.sentences[sentence].tokens {
      let hash = syntax.tokens[token].hash
      if hash == 0 { continue }
      if hash == words.laut {
        if let phrase = phrase(behind: token) {
          readPhrase(token, phrase, sentence)
        } else {
          readAddress(token, sentence)
        }
      } else if hash == words.nach {
        readNach(token, sentence)
      } else if hash == words.zufolge {
        if let phrase = phrase(before: token) { readPhrase(token, phrase, sentence, isBehind: true) }
      } else if hash == words.gemaess {
        if let phrase = phrase(behind: token), speakers.isAgent(phrase) {
          readPhrase(token, phrase, sentence)
        }
      } else if hash == words.so {
        readSo(token, sentence)
      } else if hash == words.demnach || hash == words.danach {
        readDemnach(token, sentence)
      } else if hash == words.wonach {
        readWonach(token, sentence)
      }
    }
  }

  private func phrase(behind token: Int) -> Int? {
    var next = token + 1
    while next < syntax.tokens.count, next - token < 4 {
      let phrase = Int(syntax.phraseOf[next])
      if phrase >= 0 { return syntax.phrases[phrase].isPronoun && next > token + 1 ? nil : phrase }
      guard syntax.tokens[next].kind == .openQuote || syntax.word(next).can([.adverb, .adjective, .article])
      else { return nil }
      next += 1
    }
    return nil
  }

  /// The phrase that ends before a postposition; for a genitive, the one it belongs to.
  private func phrase(before token: Int) -> Int? {
    var last = token - 1
    while last > 0, syntax.tokens[last].isPunctuation { last -= 1 }
    guard last >= 0, syntax.phraseOf[last] >= 0 else { return nil }
    var phrase = Int(syntax.phraseOf[last])
    var steps = 0
    while steps < 4 {
      let lower = syntax.phrases[phrase].preposition >= 0
        ? syntax.phrases[phrase].preposition : syntax.phrases[phrase].tokens.lowerBound
      let parent = syntax.phrases[phrase].parent
      if parent >= 0, syntax.phrases[parent].tokens.lowerBound < lower {
        phrase = parent
      } else if lower > 0, syntax.phraseOf[lower - 1] >= 0,
        cues.isSource(syntax.word(syntax.phrases[Int(syntax.phraseOf[lower - 1])].head).lexeme)
      {
        phrase = Int(syntax.phraseOf[lower - 1])
      } else {
        break
      }
      steps += 1
    }
    return phrase
  }

  private mutating func readNach(_ token: Int, _ sentence: Int) {
    // "seiner Meinung nach"
    if token > 0, syntax.phraseOf[token - 1] >= 0 {
      let before = Int(syntax.phraseOf[token - 1])
      if cues.isSource(syntax.word(syntax.phrases[before].head).lexeme),
        syntax.phrases[before].preposition < 0, phrase(behind: token).map({
          syntax.phrases[$0].preposition != token
        }) ?? true
      {
        return readPhrase(token, before, sentence, isBehind: true)
      }
    }
    guard let phrase = phrase(behind: token), syntax.phrases[phrase].preposition == token else {
      return
    }
    if cues.isSource(syntax.word(syntax.phrases[phrase].head).lexeme) {
      return readPhrase(token, phrase, sentence)
    }
    if syntax.word(syntax.phrases[phrase].head).classes == .relative {
      return readRelative(token, phrase, sentence)
    }
    // "nach Bergs Angaben"
    let end = syntax.phrases[phrase].tokens.upperBound
    guard end < syntax.tokens.count, syntax.phraseOf[end] >= 0 else { return }
    let next = Int(syntax.phraseOf[end])
    if syntax.phrases[next].preposition < 0, syntax.phrases[next].tokens.lowerBound == end,
      cues.isSource(syntax.word(syntax.phrases[next].head).lexeme)
    {
      let mention = speakers.mention(of: next, alone: true)
      readMention(
        token, syntax.phrases[phrase].tokens.lowerBound..<mention.upperBound, next, sentence)
    }
  }

  /// "Studien, nach denen …"
  private mutating func readRelative(_ token: Int, _ pronoun: Int, _ sentence: Int) {
    let clause = Int(syntax.clauseOf[token])
    guard clause >= 0, syntax.clauses[clause].kind == .relative,
      syntax.clauses[clause].antecedent >= 0
    else { return }
    let source = syntax.clauses[clause].antecedent
    let head = syntax.word(syntax.phrases[source].head).lexeme
    guard syntax.lexicon[head].nounClass == .text || cues.isSource(head) || cues.noun(head) != nil
    else { return }
    let frame = token..<syntax.phrases[pronoun].tokens.upperBound
    let parts = pieces(extent(ofClause: clause, sentence)) { frame.contains($0) }
    var statement = StatementMention(kind: .indirect, pieces: parts)
    statement.cue = [token]
    statement.speaker = speakers.mention(of: source)
    statement.speakerPhrase = source
    add(statement)
  }

  /// "laut bote.de"
  private mutating func readAddress(_ token: Int, _ sentence: Int) {
    var first = token + 1
    guard first < syntax.tokens.count else { return }
    if syntax.tokens[first].kind == .openQuote { first += 1 }
    guard first < syntax.tokens.count, syntax.tokens[first].kind == .url else { return }
    let isQuoted = first > token + 1
    readMention(token, (token + 1)..<(isQuoted ? first + 2 : first + 1), -1, sentence)
  }

  /// Adds what stands around a frame that is a phrase.
  private mutating func readPhrase(
    _ cue: Int, _ phrase: Int, _ sentence: Int, isBehind: Bool = false
  ) {
    readMention(
      cue, speakers.mention(of: phrase, alone: true), phrase, sentence, isBehind: isBehind)
  }

  private mutating func readMention(
    _ cue: Int, _ mention: Range<Int>, _ phrase: Int, _ sentence: Int, isBehind: Bool = false
  ) {
    guard speechQuotation(at: cue) < 0 else { return }
    var frame =
      isBehind
      ? min(mention.lowerBound, cue)..<max(cue + 1, mention.upperBound)
      : cue..<max(mention.upperBound, cue + 1)
    if isInsidePhrase(frame) { return }
    frame = withRelative(frame, sentence)
    let region = region(around: cue, frame, sentence)
    let parts = pieces(region) { frame.contains($0) }
    guard !parts.isEmpty else { return }
    var statement = StatementMention(kind: .indirect, pieces: parts)
    statement.cue = [cue]
    statement.speaker = mention
    statement.speakerPhrase = phrase
    addOrDirect(statement, region)
  }

  /// "der nach Angaben der Polizei 30-jährige Mann": the frame speaks of one word only.
  private func isInsidePhrase(_ frame: Range<Int>) -> Bool {
    let before = frame.lowerBound - 1
    guard before >= 0, frame.upperBound < syntax.tokens.count else { return false }
    let one = syntax.phraseOf[before]
    if one >= 0, one == syntax.phraseOf[frame.upperBound] { return true }
    return syntax.word(before).only(.article)
  }

  /// A frame with the relative clause on its source, and up to the verb where it opens a sentence.
  private func withRelative(_ frame: Range<Int>, _ sentence: Int) -> Range<Int> {
    var upper = frame.upperBound
    let end = syntax.sentences[sentence].tokens.upperBound
    if upper + 1 < end, syntax.tokens[upper].kind == .comma {
      let clause = Int(syntax.clauseOf[upper + 1])
      if clause >= 0, syntax.clauses[clause].kind == .relative,
        syntax.clauses[clause].tokens.lowerBound == upper + 1
      {
        upper = extent(ofClause: clause, sentence).upperBound
      }
    }
    let clause = Int(syntax.clauseOf[frame.lowerBound])
    guard clause >= 0, syntax.clauses[clause].kind == .main,
      syntax.clauses[clause].tokens.lowerBound == frame.lowerBound,
      syntax.clauses[clause].finite >= upper, syntax.clauses[clause].finite - upper < 12
    else { return frame.lowerBound..<upper }
    return frame.lowerBound..<syntax.clauses[clause].finite
  }

  /// What a frame inside a clause reports: the sentence, the clause it stands in if that depends
  /// on another, or the part behind its conjunction.
  private func region(around token: Int, _ frame: Range<Int>, _ sentence: Int) -> Range<Int> {
    let tokens = syntax.sentences[sentence].tokens
    let clause = Int(syntax.clauseOf[token])
    guard clause >= 0 else { return tokens }
    let kind = syntax.clauses[clause].kind
    if let part = part(around: frame, tokens) { return part }
    if kind == .subordinate || kind == .relative {
      return extent(ofClause: clause, sentence)
    }
    var lower = tokens.lowerBound
    for other in syntax.clausesOfSentence[sentence] where other < clause {
      if syntax.clauses[other].kind == .main, syntax.clauses[clause].kind == .main,
        syntax.clauses[clause].isCoordinated || syntax.tokens[max(0, syntax.clauses[clause].tokens.lowerBound - 1)].kind == .semicolon
      {
        lower = syntax.clauses[clause].tokens.lowerBound
        if syntax.word(lower).can(.coordinator) { lower += 1 }
      }
    }
    return lower..<tokens.upperBound
  }

  /// ", laut Polizei ein Schüler,": the part between two marks that has no verb of its own.
  private func part(around frame: Range<Int>, _ tokens: Range<Int>) -> Range<Int>? {
    let before = frame.lowerBound - 1
    guard before > tokens.lowerBound, isMark(before) else { return nil }
    var end = frame.upperBound
    while end < tokens.upperBound, !isMark(end) {
      if syntax.word(end).classes == .finite { return nil }
      end += 1
    }
    guard end > frame.upperBound, syntax.phraseOf[frame.upperBound] >= 0 else { return nil }
    return frame.upperBound..<end
  }

  private func isMark(_ token: Int) -> Bool {
    switch syntax.tokens[token].kind {
    case .comma, .dash, .openBracket, .closeBracket, .semicolon, .period: true
    default: false
    }
  }

  /// Adds a statement, unless all it covers is direct speech: then the speech takes its frame.
  mutating func addOrDirect(_ statement: StatementMention, _ region: Range<Int>) {
    if statement.pieces.count == 1 {
      let piece = statement.pieces[0]
      for index in found.indices
      where found[index].kind == .direct && found[index].pieces[0].lowerBound <= piece.lowerBound
        && found[index].pieces[0].upperBound >= piece.upperBound - 1
      {
        if found[index].speaker == nil || found[index].cue.isEmpty {
          found[index].speaker = statement.speaker
          found[index].speakerPhrase = statement.speakerPhrase
          found[index].cue = statement.cue
        }
        return
      }
    }
    add(statement)
  }

  // MARK: ", so X"

  private mutating func readSo(_ token: Int, _ sentence: Int) {
    guard token > 0, token + 1 < syntax.tokens.count else { return }
    switch syntax.tokens[token - 1].kind {
    case .comma, .closeQuote, .dash, .openBracket: break
    default: return
    }
    let first = Int(syntax.phraseOf[token + 1])
    guard first >= 0 || syntax.tokens[token + 1].kind == .openQuote,
      let phrase = phrase(behind: token), !syntax.phrases[phrase].isPronoun,
      syntax.phrases[phrase].preposition < 0
    else { return }
    let mention = speakers.mention(of: phrase, alone: true)
    guard mention.lowerBound > token else { return }
    var end = mention.upperBound
    let upper = syntax.sentences[sentence].tokens.upperBound
    // Up to the next mark, without a verb.
    while end < upper {
      let kind = syntax.tokens[end].kind
      if kind == .comma || kind == .period || kind == .colon || kind == .dash || kind == .closeBracket
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

  private mutating func readDemnach(_ token: Int, _ sentence: Int) {
    let clause = Int(syntax.clauseOf[token])
    guard clause >= 0, syntax.clauses[clause].kind == .main, speechQuotation(at: token) < 0 else {
      return
    }
    if syntax.tokens[token].hash == words.danach, !isSubjunctive(clause),
      syntax.clauses[clause].modal != words.sollen
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

  private mutating func readWonach(_ token: Int, _ sentence: Int) {
    let clause = Int(syntax.clauseOf[token])
    guard clause >= 0, syntax.clauses[clause].introducer == token else { return }
    let parts = pieces(extent(ofClause: clause, sentence)) { $0 == token }
    var statement = StatementMention(kind: .indirect, pieces: parts)
    statement.cue = [token]
    statement.speaker = token..<(token + 1)
    add(statement)
  }

  // MARK: "die Forderung, dass"

  /// Reads clauses that belong to a noun of speech.
  mutating func nounFrames(_ sentence: Int) {
    for number in syntax.clausesOfSentence[sentence] {
      let clause = syntax.clauses[number]
      var lower = clause.tokens.lowerBound
      let isInside = clause.kind == .main && clause.mood == .subjunctive1
        && insideStart(number).map { lower = $0 } != nil
      guard lower > 1, syntax.tokens[lower - 1].kind == .comma, cover[lower] == 0,
        speechQuotation(at: lower) < 0
      else { continue }
      switch clause.kind {
      case .subordinate:
        guard clause.introducer >= 0, syntax.tokens[clause.introducer].hash == words.dass
          || syntax.tokens[clause.introducer].hash == words.ob
        else { continue }
      case .infinitive: guard clause.introducer < 0 else { continue }
      case .main: guard isSubjunctive(number), clause.hasOwnSubject else { continue }
      default: continue
      }
      guard let noun = cueNoun(before: lower - 1) else { continue }
      let head = syntax.phrases[noun].head
      guard let cue = cues.noun(syntax.word(head).lexeme) else { continue }
      if clause.kind != .main, !isSubjunctive(number), clause.kind != .infinitive { continue }
      var region = extent(ofClause: number, sentence)
      if isInside {
        region = lower..<endOfPart(clause.finite, syntax.sentences[sentence].tokens.upperBound)
      } else if clause.kind == .main {
        region = lower..<endOfComplement(number, of: -1, sentence)
      }
      let parts = pieces(region) { _ in false }
      var statement = StatementMention(kind: .indirect, pieces: parts)
      statement.cue = [head]
      statement.stance = cue.stance
      if let owner = owner(of: noun) {
        statement.speaker = owner.tokens
        statement.speakerPhrase = owner.phrase
      }
      add(statement)
    }
  }

  /// "Die Behauptung, er habe gezahlt, ist falsch": the noun stands in the clause that it has.
  private func insideStart(_ number: Int) -> Int? {
    let clause = syntax.clauses[number]
    var token = clause.finite - 1
    while token > clause.tokens.lowerBound {
      if syntax.tokens[token].kind == .comma { return token + 1 }
      token -= 1
    }
    return nil
  }

  /// The phrase of a cue noun that ends before a comma, its attributes aside.
  private func cueNoun(before comma: Int) -> Int? {
    var token = comma - 1
    var steps = 0
    while token >= 0, steps < 4, syntax.phraseOf[token] >= 0 {
      let phrase = Int(syntax.phraseOf[token])
      let found = syntax.phrases[phrase]
      if cues.noun(syntax.word(found.head).lexeme) != nil { return phrase }
      token = found.preposition >= 0 ? found.preposition - 1 : found.tokens.lowerBound - 1
      steps += 1
    }
    return nil
  }

  /// Whose the noun is: its genitive or "von" phrase, or the subject of its clause.
  private func owner(of noun: Int) -> Speaker? {
    let end = syntax.phrases[noun].tokens.upperBound
    if end < syntax.tokens.count {
      let next = Int(syntax.phraseOf[end])
      if next >= 0, syntax.phrases[next].role == .attribute {
        return Speaker(phrase: next, tokens: speakers.mention(of: next, alone: true))
      }
      if syntax.tokens[end].hash == words.von || syntax.tokens[end].hash == words.vom,
        end + 1 < syntax.tokens.count, syntax.phraseOf[end + 1] >= 0
      {
        let owner = Int(syntax.phraseOf[end + 1])
        return Speaker(phrase: owner, tokens: speakers.mention(of: owner, alone: true))
      }
    }
    let clause = syntax.phrases[noun].clause
    guard clause >= 0, syntax.clauses[clause].subject >= 0, syntax.clauses[clause].subject != noun
    else { return nil }
    let subject = syntax.clauses[clause].subject
    return Speaker(phrase: subject, tokens: speakers.mention(of: subject))
  }
}
