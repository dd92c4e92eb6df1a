// Room: Speech. Speech whose frame has a preposition: "laut X", "nach Angaben von X", "X zufolge".
// May enter: the grammar and the cue words.

extension SpeechReader {
  /// Reads the frames of a sentence whose cue is a preposition or an adverb.
  func prepositionFrames(_ sentence: Int) {
    for token in syntax.sentences[sentence].tokens {
      let hash = syntax.tokens[token].hash
      if !words.opensFrame(hash) { continue }
      if hash == words.laut {
        if let phrase = phrase(behind: token) {
          readPhrase(token, phrase, sentence)
        } else {
          readAddress(token, sentence)
        }
      } else if hash == words.nach {
        readNach(token, sentence)
      } else if hash == words.zufolge {
        if let phrase = phrase(before: token) {
          readPhrase(token, phrase, sentence, isBehind: true)
        }
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

  func phrase(behind token: Int) -> Int? {
    var next = token + 1
    while next < syntax.tokens.count, next - token < 4 {
      let phrase = Int(syntax.phraseOf[next])
      if phrase >= 0 { return syntax.phrases[phrase].isPronoun && next > token + 1 ? nil : phrase }
      guard
        syntax.tokens[next].kind == .openQuote
          || syntax.word(next).can([.adverb, .adjective, .article])
      else { return nil }
      next += 1
    }
    return nil
  }

  /// The phrase that ends before a postposition; for a genitive, the one it belongs to.
  func phrase(before token: Int) -> Int? {
    var last = token - 1
    while last > 0, syntax.tokens[last].isPunctuation { last -= 1 }
    guard last >= 0, syntax.phraseOf[last] >= 0 else { return nil }
    var phrase = Int(syntax.phraseOf[last])
    var steps = 0
    while steps < 4 {
      let lower =
        syntax.phrases[phrase].preposition >= 0
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

  func readNach(_ token: Int, _ sentence: Int) {
    // "seiner Meinung nach"
    if token > 0, syntax.phraseOf[token - 1] >= 0 {
      let before = Int(syntax.phraseOf[token - 1])
      if cues.isSource(syntax.word(syntax.phrases[before].head).lexeme),
        syntax.phrases[before].preposition < 0,
        phrase(behind: token).map({
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

  /// Reads "Studien, nach denen …".
  func readRelative(_ token: Int, _ pronoun: Int, _ sentence: Int) {
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

  /// Reads "laut bote.de".
  func readAddress(_ token: Int, _ sentence: Int) {
    var first = token + 1
    guard first < syntax.tokens.count else { return }
    if syntax.tokens[first].kind == .openQuote { first += 1 }
    guard first < syntax.tokens.count, syntax.tokens[first].kind == .url else { return }
    let isQuoted = first > token + 1
    readMention(token, (token + 1)..<(isQuoted ? first + 2 : first + 1), -1, sentence)
  }

  /// Adds what stands around a frame that is a phrase.
  func readPhrase(
    _ cue: Int, _ phrase: Int, _ sentence: Int, isBehind: Bool = false
  ) {
    readMention(
      cue, speakers.mention(of: phrase, alone: true), phrase, sentence, isBehind: isBehind)
  }

  func readMention(
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
  func isInsidePhrase(_ frame: Range<Int>) -> Bool {
    let before = frame.lowerBound - 1
    guard before >= 0, frame.upperBound < syntax.tokens.count else { return false }
    let one = syntax.phraseOf[before]
    if one >= 0, one == syntax.phraseOf[frame.upperBound] { return true }
    return syntax.word(before).only(.article)
  }

  /// A frame with the relative clause on its source, and up to the verb where it opens a sentence.
  func withRelative(_ frame: Range<Int>, _ sentence: Int) -> Range<Int> {
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
  func region(around token: Int, _ frame: Range<Int>, _ sentence: Int) -> Range<Int> {
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
        syntax.clauses[clause].isCoordinated
          || syntax.tokens[max(0, syntax.clauses[clause].tokens.lowerBound - 1)].kind == .semicolon
      {
        lower = syntax.clauses[clause].tokens.lowerBound
        if syntax.word(lower).can(.coordinator) { lower += 1 }
      }
    }
    return lower..<tokens.upperBound
  }

  /// ", laut Polizei ein Schüler,": the part between two marks that has no verb of its own.
  func part(around frame: Range<Int>, _ tokens: Range<Int>) -> Range<Int>? {
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

  func isMark(_ token: Int) -> Bool {
    switch syntax.tokens[token].kind {
    case .comma, .dash, .openBracket, .closeBracket, .semicolon, .period: true
    default: false
    }
  }

  /// Adds a statement, unless all it covers is direct speech: then the speech takes its frame.
  func addOrDirect(_ statement: StatementMention, _ region: Range<Int>) {
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
}
