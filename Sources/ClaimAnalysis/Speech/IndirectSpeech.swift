// Room: Speech. Speech in the reporter's words whose frame is a clause: behind its verb, before it,
// around it, and "wie X mitteilte". May enter: the grammar and the cue words.

extension SpeechReader {
  /// The cue that the verb of a clause is, if it can be one here.
  func cue(of number: Int) -> Cue? {
    let clause = syntax.clauses[number]
    guard clause.verb.isKnown, clause.finite >= 0, clause.mainVerb >= 0,
      clause.mood != .imperative
    else { return nil }
    if clause.verb == words.geben || clause.verb == words.werden || clause.verb == words.machen
      || clause.verb == words.sein || clause.verb == words.zeigen
    {
      return predicateCue(number)
    }
    guard let cue = cues.verb(fullVerb(clause)) ?? secondCue(number) else { return nil }
    if cue.takes.contains(.onlyWithEs), !hasImpersonalSubject(number) { return nil }
    if clause.verb == words.bekennen, syntax.tokens[clause.mainVerb].hash == words.bekannt {
      // "wurde bekannt", "ist bekannt"
      return syntax.word(clause.finite).lexeme == words.werden
        ? Cue(takes: .content, stance: .states) : nil
    }
    if clause.finite >= 0, clause.finite != clause.mainVerb, clause.voice == .active,
      syntax.word(clause.finite).lexeme == words.sein,
      !syntax.lexicon[clause.verb].verb.contains(.perfectWithSein)
    {
      // "ist verboten": a state.
      return nil
    }
    return cue
  }

  /// The verb; "sagte … weiter" is one of saying, not one of passing on.
  private func fullVerb(_ clause: Clause) -> LexemeID {
    clause.particle >= 0 && syntax.tokens[clause.particle].hash == words.weiter
      ? syntax.word(clause.finite).lexeme : clause.verb
  }

  /// "gab bekannt", "wurde bekannt", "machte deutlich", "ist überzeugt": a cue of two words.
  private func predicateCue(_ number: Int) -> Cue? {
    let token = predicate(number)
    guard token >= 0 else { return nil }
    let clause = syntax.clauses[number]
    if words.clear.contains(syntax.tokens[token].hash) {
      guard clause.verb != words.sein, clause.verb != words.zeigen else { return nil }
      return Cue(takes: [.content, .verbSecond, .quotation], stance: .announces)
    }
    guard clause.verb == words.sein || clause.verb == words.zeigen, clause.subject >= 0,
      speakers.isAgent(clause.subject),
      syntax.tokens[syntax.phrases[clause.subject].head].hash != words.es
    else { return nil }
    return Cue(takes: [.content, .infinitive, .quotation], stance: .supposes)
  }

  /// The word that makes a cue of "geben, werden, machen, sein, zeigen", or -1.
  func predicate(_ number: Int) -> Int {
    let clause = syntax.clauses[number]
    for token in clause.tokens where Int(syntax.clauseOf[token]) == number {
      let hash = syntax.tokens[token].hash
      guard hash != 0, !syntax.tokens[token].isCapital, syntax.phraseOf[token] < 0 else { continue }
      if words.clear.contains(hash) || words.convinced.contains(hash) { return token }
    }
    return -1
  }

  /// "ließ verlauten", "hat gekämpft und behauptet": a cue that is not the first of its complex.
  func secondCue(_ number: Int) -> Cue? {
    let clause = syntax.clauses[number]
    guard clause.verbs.count > 1, clause.finite >= 0 else { return nil }
    let isLetting = syntax.word(clause.finite).lexeme == words.lassen
    for index in clause.verbs.reversed() {
      let token = Int(syntax.verbTokens[index])
      guard token != clause.mainVerb, token != clause.finite, token != clause.particle,
        syntax.word(token).classes == .participle || isLetting
      else { continue }
      if let cue = cues.verb(syntax.word(token).lexeme), !cue.takes.contains(.general) {
        return cue
      }
    }
    return nil
  }

  private func hasImpersonalSubject(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    if clause.subject >= 0 {
      return syntax.tokens[syntax.phrases[clause.subject].head].hash == words.es
    }
    let next = clause.finite + 1
    return next < syntax.tokens.count && syntax.tokens[next].hash == words.es
  }

  /// Reads the frames of a sentence whose cue is a verb.
  mutating func verbFrames(_ sentence: Int) {
    let range = syntax.clausesOfSentence[sentence]
    for number in range where !isFrame[number] {
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

  /// A cue inside somebody's words that names no speaker of its own ("er hoffe, dass").
  private func isInner(_ number: Int, _ cue: Cue) -> Bool {
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

  /// "Das" before the cue stands for the sentence before.
  private mutating func readSummary(_ number: Int, _ cue: Cue, _ sentence: Int) -> Bool {
    let clause = syntax.clauses[number]
    let first = syntax.sentences[sentence].tokens.lowerBound
    guard clause.kind == .main, clause.finite == first + 1, sentence > 0,
      words.neuters.contains(syntax.tokens[first].hash), cue.takes.contains(.content),
      clause.mood == .indicative, !clause.isNegated
    else { return false }
    let before = syntax.sentences[sentence - 1]
    guard before.paragraph == syntax.sentences[sentence].paragraph || !before.isFragment,
      syntax.clausesOfSentence[sentence].allSatisfy({ other in
        other == number || !isComplement(other, of: number, cue)
      })
    else { return false }
    let isOpen = before.tokens.allSatisfy { cover[$0] == 0 && speechQuotation(at: $0) < 0 }
    guard isOpen, clause.voice == .passive || speakers.speaker(ofClause: number) != nil else {
      return false
    }
    addIndirect([before.tokens.lowerBound..<(first + 1)], number, cue, from: first + 1)
    return true
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

  private mutating func readInverted(_ number: Int, _ cue: Cue, _ sentence: Int) -> Bool {
    let start = frameStart(number)
    let tokens = syntax.sentences[sentence].tokens
    guard start > tokens.lowerBound, !cue.takes.isDisjoint(with: [.verbSecond, .content, .quotation])
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
  private func hasSpeech(
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
        clause.mood == .subjunctive1 && !clause.hasOwnSubject
          || clause.finite == clause.tokens.lowerBound && clause.finite <= end + 1
            && clause.hasOwnSubject
      {
        return true
      }
    }
    return false
  }

  /// Where what is said begins: at the sentence, behind a semicolon or a colon.
  private func startOfSpeech(before start: Int, _ sentence: Int) -> Int {
    var lower = syntax.sentences[sentence].tokens.lowerBound
    var token = start - 1
    while token > lower {
      if syntax.tokens[token].kind == .semicolon { lower = token + 1 }
      token -= 1
    }
    return lower
  }

  /// The end of an inverted frame: its own words, with relative clauses on its phrases.
  private func endOfInverted(_ number: Int, _ sentence: Int) -> Int {
    let upper = syntax.sentences[sentence].tokens.upperBound
    var end = syntax.clauses[number].finite + 1
    for token in end..<max(end, upper) where Int(syntax.clauseOf[token]) == number {
      end = token + 1
    }
    return end
  }

  /// Where speech that goes on behind an inverted frame ends: with its last clause in the
  /// subjunctive, or the frame itself.
  private func endOfSpeech(after end: Int, _ number: Int, _ sentence: Int) -> Int {
    let upper = syntax.sentences[sentence].tokens.upperBound
    for clause in syntax.clausesOfSentence[sentence]
    where syntax.clauses[clause].finite >= end {
      let found = syntax.clauses[clause]
      if isSubjunctive(clause) || found.kind == .main && found.finite == found.tokens.lowerBound
        && found.finite <= end + 1
      {
        return upper
      }
    }
    return end
  }

  // MARK: "X sagte, dass …"

  private mutating func readComplement(_ number: Int, _ cue: Cue, _ sentence: Int) -> Bool {
    let clauses = syntax.clausesOfSentence[sentence]
    for other in clauses where other > number {
      guard isComplement(other, of: number, cue) else { continue }
      let tokens = syntax.sentences[sentence].tokens
      let start = startOfComplement(other, of: number)
      let end = endOfComplement(other, of: number, sentence)
      let ancestors = frameClauses(number)
      let parts = pieces(start..<min(end, tokens.upperBound)) { token in
        ancestors.contains(Int(syntax.clauseOf[token]))
      }
      guard !parts.isEmpty else { return false }
      addIndirect(parts, number, cue, from: 0)
      return true
    }
    return readInterrupting(number, cue, sentence)
  }

  /// "Der Zeuge, der sagte, er habe nichts gesehen, ging": the clause around took the verb.
  private mutating func readInterrupting(
    _ number: Int, _ cue: Cue, _ sentence: Int
  ) -> Bool {
    let clause = syntax.clauses[number]
    let start = clause.tokens.upperBound + 1
    let end = syntax.sentences[sentence].tokens.upperBound
    guard clause.kind == .relative || clause.kind == .subordinate, start < end,
      syntax.tokens[start - 1].kind == .comma, !cue.takes.isDisjoint(with: [.content, .verbSecond])
    else { return false }
    let around = Int(syntax.clauseOf[start])
    guard around >= 0, around < number, syntax.clauses[around].kind == .main,
      syntax.clauses[around].mood == .subjunctive1, syntax.clauses[around].finite > start
    else { return false }
    let parts = pieces(start..<endOfPart(syntax.clauses[around].finite, end)) { _ in false }
    addIndirect(parts, number, cue, from: 0)
    return true
  }

  /// The next comma behind a verb, or the end.
  func endOfPart(_ finite: Int, _ end: Int) -> Int {
    var token = finite + 1
    while token < end, syntax.tokens[token].kind != .comma { token += 1 }
    return token
  }

  /// The first token of a complement; a clause before its verb belongs to it ("wer lügt, verliere").
  private func startOfComplement(_ other: Int, of number: Int) -> Int {
    let lower = syntax.clauses[other].tokens.lowerBound
    guard syntax.clauses[other].kind == .main, other > number + 1 else { return lower }
    for between in (number + 1)..<other
    where syntax.clauses[between].kind == .subordinate
      && syntax.clauses[between].tokens.lowerBound < lower
    {
      return syntax.clauses[between].tokens.lowerBound
    }
    return lower
  }

  /// A clause and those it depends on.
  private func frameClauses(_ number: Int) -> [Int] {
    var result = [number]
    var clause = syntax.clauses[number].parent
    while clause >= 0, result.count < 8 {
      result.append(clause)
      clause = syntax.clauses[clause].parent
    }
    return result
  }

  func isSubjunctive(_ number: Int) -> Bool {
    let mood = syntax.clauses[number].mood
    return mood == .subjunctive1 || mood == .subjunctive2
  }

  /// Whether a clause is what the verb of another one reports.
  private func isComplement(_ other: Int, of number: Int, _ cue: Cue) -> Bool {
    let clause = syntax.clauses[other]
    let matrix = syntax.clauses[number]
    let introducer = clause.introducer
    switch clause.kind {
    case .subordinate:
      guard clause.parent == number, introducer >= 0,
        clause.tokens.lowerBound > matrix.tokens.lowerBound
      else { return false }
      let hash = syntax.tokens[introducer].hash
      if hash == words.dass {
        guard cue.takes.contains(.content) else { return false }
        if cue.takes.contains(.general), cue.stance == .supposes {
          return clause.mood == .subjunctive1
        }
        return !cue.takes.contains(.onlyWithAdverb) || hasPronominalAdverb(number)
      }
      guard cue.takes.contains(.content), !matrix.isNegated, !cue.takes.contains(.general) else {
        return false
      }
      return hash == words.ob || syntax.word(introducer).classes == .interrogative
    case .infinitive:
      guard clause.parent == number, introducer < 0 else { return false }
      return cue.takes.contains(.infinitive)
    case .main:
      guard !clause.isCoordinated, precedes(number, other), matrix.finite < clause.tokens.lowerBound
      else { return false }
      guard clause.hasOwnSubject || clause.finite == clause.tokens.lowerBound,
        !matrix.isConditional
      else { return false }
      let isFirst = clause.mood == .subjunctive1
      if isFirst || clause.mood == .subjunctive2 {
        return isFirst || !cue.takes.isDisjoint(with: [.verbSecond, .content])
      }
      if cue.takes.contains(.onlyWithAdverb), !hasPronominalAdverb(number) { return false }
      if matrix.voice == .passive, matrix.hasOwnSubject, !hasImpersonalSubject(number) {
        return false
      }
      return cue.takes.contains(.verbSecond) && !hasObject(number) && !matrix.isNegated
        && syntax.tokens[clause.tokens.lowerBound - 1].kind == .comma && clause.hasOwnSubject
        && clause.tokens.lowerBound < clause.finite && isSecond(other)
    default: return false
    }
  }

  /// One phrase stands before the verb.
  private func isSecond(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    let phrase = Int(syntax.phraseOf[clause.tokens.lowerBound])
    return phrase >= 0 || syntax.word(clause.tokens.lowerBound).can([.adverb, .preposition])
  }

  private func hasObject(_ number: Int) -> Bool {
    speakers.phrases(ofClause: number).contains {
      syntax.phrases[$0].role == .accusative && !syntax.phrases[$0].isPronoun
        && syntax.phrases[$0].tokens.lowerBound > syntax.clauses[number].finite
    }
  }

  func hasPronominalAdverb(_ number: Int) -> Bool {
    pronominalAdverb(number) >= 0
  }

  /// "davon, darauf, dafür" in a clause, or -1.
  func pronominalAdverb(_ number: Int) -> Int {
    let clause = syntax.clauses[number]
    for token in clause.tokens
    where Int(syntax.clauseOf[token]) == number && syntax.word(token).can(.adverb)
      && !syntax.tokens[token].isCapital
    {
      var isPronominal = false
      syntax.table.forEachReading(token) {
        if syntax.lexicon[$0.lexeme].adverb.contains(.pronominal) { isPronominal = true }
      }
      if isPronominal { return token }
    }
    return -1
  }

  /// Whether nothing but relative clauses stands between a clause and a later main clause.
  private func precedes(_ number: Int, _ other: Int) -> Bool {
    var between = number + 1
    while between < other {
      let clause = syntax.clauses[between]
      guard clause.kind == .relative || clause.kind == .fragment
        || clause.kind == .subordinate && syntax.clauses[number].finite < clause.tokens.lowerBound
          && syntax.clauses[other].finite == syntax.clauses[other].tokens.lowerBound
      else { return false }
      between += 1
    }
    let lower = syntax.clauses[other].tokens.lowerBound
    guard lower > 0 else { return false }
    var mark = lower - 1
    while mark > 0, syntax.tokens[mark].kind == .openQuote { mark -= 1 }
    switch syntax.tokens[mark].kind {
    case .comma, .colon, .dash: return true
    default: return false
    }
  }

  /// Where a complement ends: before a main clause of the reporter, or with the sentence.
  func endOfComplement(_ first: Int, of number: Int, _ sentence: Int) -> Int {
    let upper = syntax.sentences[sentence].tokens.upperBound
    let isIndicative = !isSubjunctive(first) && syntax.clauses[first].kind == .main
    for other in syntax.clausesOfSentence[sentence] where other > first {
      let clause = syntax.clauses[other]
      guard clause.kind == .main, clause.tokens.lowerBound > syntax.clauses[first].tokens.lowerBound
      else { continue }
      if isSubjunctive(other) { continue }
      if isIndicative, !clause.isCoordinated { continue }
      if speechQuotation(at: clause.finite) >= 0 { continue }
      return clause.tokens.lowerBound
    }
    return upper
  }

  // MARK: "wie X mitteilte"

  private mutating func readWie(_ number: Int, _ cue: Cue, _ sentence: Int) -> Bool {
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
      syntax.phraseOf[next] >= 0 || syntax.word(next).can([.adverb, .finite, .participle]),
      !syntax.word(next).only(.adjective)
    else { return false }
    let tokens = syntax.sentences[sentence].tokens
    let own = { (token: Int) -> Bool in
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

  /// From the first token of a clause to the last of those that depend on it.
  func extent(ofClause number: Int, _ sentence: Int) -> Range<Int> {
    let lower = syntax.clauses[number].tokens.lowerBound
    var upper = syntax.clauses[number].tokens.upperBound
    for other in syntax.clausesOfSentence[sentence] where depends(other, on: number) {
      upper = max(upper, syntax.clauses[other].tokens.upperBound)
    }
    return lower..<upper
  }

  func depends(_ clause: Int, on other: Int) -> Bool {
    var current = clause
    var steps = 0
    while current >= 0, steps < 12 {
      if current == other { return true }
      current = syntax.clauses[current].parent
      steps += 1
    }
    return false
  }

  // MARK: Adding

  private mutating func addIndirect(
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

  /// The words of the cue: the verb complex with "sich", "es" and "davon".
  func cueTokens(_ number: Int) -> [Int] {
    var result = syntax.verbTokens(of: number)
    let clause = syntax.clauses[number]
    for token in clause.tokens where Int(syntax.clauseOf[token]) == number {
      let hash = syntax.tokens[token].hash
      if hash == words.sich { result.append(token) }
      if hash == words.es, clause.subject >= 0, syntax.phrases[clause.subject].head == token {
        result.append(token)
      }
    }
    let adverb = pronominalAdverb(number)
    if adverb >= 0 { result.append(adverb) }
    if clause.verb == words.geben || clause.verb == words.werden || clause.verb == words.machen
      || clause.verb == words.sein || clause.verb == words.zeigen
    {
      let word = predicate(number)
      if word >= 0, !result.contains(word) { result.append(word) }
    }
    return result.sorted()
  }

  /// To whom something is said: the dative, or the phrase behind "gegenüber".
  func addressee(_ number: Int) -> Int {
    for phrase in speakers.phrases(ofClause: number) {
      let found = syntax.phrases[phrase]
      if found.preposition >= 0 {
        if syntax.tokens[found.preposition].hash == words.gegenueber { return phrase }
      } else if found.role == .dative, syntax.tokens[found.head].hash != words.sich,
        speakers.isAgent(phrase)
      {
        return phrase
      }
    }
    return -1
  }
}
