// Room: Speech. Who speaks: from a clause or a phrase to the mention as it is written.
// May enter: the grammar and the cue words.

/// A speaker, as a phrase and as the tokens that the report gives.
struct Speaker: Sendable, Hashable {
  var phrase: Int
  var tokens: Range<Int>
}

/// Finds the mention of a speaker.
final class SpeakerFinder {
  let syntax: Syntax
  let mentions: MentionTable
  let cues: CueLexicon
  let words: SpeechWords

  init(syntax: Syntax, mentions: MentionTable, cues: CueLexicon, words: SpeechWords) {
    self.syntax = syntax
    self.mentions = mentions
    self.cues = cues
    self.words = words
  }

  /// The one who speaks in a clause whose verb is a cue.
  func speaker(ofClause number: Int) -> Speaker? {
    let clause = syntax.clauses[number]
    var subject = clause.subject
    if clause.verb == words.zitieren {
      if clause.voice == .active, let quoted = quotedPerson(number) { return quoted }
    } else if clause.voice == .passive {
      return agent(ofPassive: number) ?? textOfSpeech(number)
    }
    if let shared = sharedSubject(number) { subject = shared }
    if subject >= 0, isCutOff(subject, number) { subject = lonelySubject(number) }
    if subject < 0 { subject = lonelySubject(number) }
    // "Wie schon vom Landgericht entschieden, …"
    guard subject >= 0 else { return agent(ofPassive: number) ?? placeOfSpeech(number) }
    let hash = syntax.tokens[syntax.phrases[subject].head].hash
    if hash == words.es || words.neuters.contains(hash) {
      // "Es nannte Hacker und warf Moskau vor, …": the subject of the clause before.
      let isOwn = syntax.phrases[subject].clause == number
      let other = isOwn || hash != words.es ? lonelySubject(number) : -1
      if other < 0, let place = placeOfSpeech(number) { return place }
      guard other >= 0 || standsForAgent(subject) else { return nil }
      if other >= 0 { subject = other }
    }
    return Speaker(phrase: subject, tokens: mention(of: subject))
  }

  /// "Das Gericht wies die Klage ab. Es stellte fest, dass …"
  private func standsForAgent(_ pronoun: Int) -> Bool {
    guard let chain = mentions.chain(of: pronoun), chain.best >= 0, chain.best != pronoun else {
      return false
    }
    return syntax.lexeme(syntax.phrases[chain.best].head).nounClass.isAgent
  }

  /// "Der Deich, sagte sie, sei …": what stands before the verb belongs to what is said.
  func isCutOff(_ subject: Int, _ number: Int) -> Bool {
    let finite = syntax.clauses[number].finite
    return syntax.clauses[number].kind == .main && finite > 0
      && syntax.tokens[finite - 1].kind == .comma
      && syntax.phrases[subject].tokens.upperBound == finite - 1
  }

  /// "zitiert die Zeitung den Minister": the object speaks.
  private func quotedPerson(_ number: Int) -> Speaker? {
    for phrase in phrases(ofClause: number)
    where syntax.phrases[phrase].role == .accusative && isAgent(phrase) {
      return Speaker(phrase: phrase, tokens: mention(of: phrase))
    }
    return nil
  }

  /// "… und rief die Armee auf": a clause that begins with its verb behind "und" has the subject of
  /// the clause before it.
  private func sharedSubject(_ number: Int) -> Int? {
    let clause = syntax.clauses[number]
    guard clause.isCoordinated, clause.kind == .main, clause.hasOwnSubject, number > 0,
      clause.tokens.lowerBound + 1 == clause.finite,
      syntax.word(clause.tokens.lowerBound).can(.coordinator),
      syntax.phrases[clause.subject].agreement.sharesCase(.accusative)
    else { return nil }
    var before = number - 1
    while before >= 0, syntax.clauses[before].sentence == clause.sentence {
      let other = syntax.clauses[before]
      if other.kind == .main, other.subject >= 0, other.finite >= 0,
        !syntax.word(other.finite).persons.intersection(syntax.word(clause.finite).persons).isEmpty
      {
        return other.subject
      }
      before -= 1
    }
    return nil
  }

  /// "wurde von der Polizei mitgeteilt".
  private func agent(ofPassive number: Int) -> Speaker? {
    for phrase in phrases(ofClause: number) {
      let preposition = syntax.phrases[phrase].preposition
      guard preposition >= 0 else { continue }
      let hash = syntax.tokens[preposition].hash
      guard hash == words.von || hash == words.vom || hash == words.seitens,
        isAgent(phrase), !belongs(phrase)
      else { continue }
      return Speaker(phrase: phrase, tokens: mention(of: phrase, alone: true))
    }
    return nil
  }

  /// "die Sprecherin von Siemens", but "Zudem wurde der Stadtrat vom Mieterverein gemahnt": only
  /// whoever has an office belongs to somebody.
  private func belongs(_ phrase: Int) -> Bool {
    let owner = syntax.phrases[phrase].parent
    guard owner >= 0 else { return false }
    let kind = syntax.lexeme(syntax.phrases[owner].head).nounClass
    return kind.isPerson || !kind.isAgent
  }

  /// "In dem Bericht heißt es": the text is the source, as are those from whom it comes ("Aus Paris
  /// hieß es").
  private func placeOfSpeech(_ number: Int) -> Speaker? {
    for phrase in phrases(ofClause: number) where syntax.phrases[phrase].preposition >= 0 {
      let head = syntax.phrases[phrase].head
      let kind = syntax.lexeme(head).nounClass
      let isOrigin = syntax.tokens[syntax.phrases[phrase].preposition].hash == words.aus
      guard
        kind == .text || kind.isAgent || cues.isSource(syntax.word(head).lexeme)
          || syntax.phrases[phrase].isName && !kind.isPlace
          || isOrigin && (kind.isPlace || syntax.lexeme(head).classes.contains(.circleNoun))
      else { continue }
      return Speaker(phrase: phrase, tokens: mention(of: phrase))
    }
    return nil
  }

  /// "In einem Bericht der Prüfer wird vermutet, dass …": where nobody is named, the text says it.
  private func textOfSpeech(_ number: Int) -> Speaker? {
    for phrase in phrases(ofClause: number)
    where syntax.phrases[phrase].preposition >= 0 && syntax.phrases[phrase].parent < 0 {
      guard syntax.lexeme(syntax.phrases[phrase].head).nounClass == .text,
        syntax.tokens[syntax.phrases[phrase].preposition].hash == words.in
          || syntax.tokens[syntax.phrases[phrase].preposition].hash == words.im
      else { continue }
      return Speaker(phrase: phrase, tokens: mention(of: phrase))
    }
    return nil
  }

  /// The first phrase behind the verb, or the last before it, that can be a subject.
  private func lonelySubject(_ number: Int) -> Int {
    let clause = syntax.clauses[number]
    guard clause.finite >= 0, clause.kind != .infinitive else { return -1 }
    var before = -1
    var other = -1
    for phrase in phrases(ofClause: number) {
      let found = syntax.phrases[phrase]
      let hash = syntax.tokens[found.head].hash
      guard found.preposition < 0, found.parent < 0, hash != words.es, hash != words.sich,
        !words.neuters.contains(hash), found.agreement.sharesCase(.nominative),
        syntax.lexeme(found.head).nounClass != .time
      else { continue }
      guard isAgent(phrase) else {
        if found.tokens.lowerBound > clause.finite, other < 0 { other = phrase }
        continue
      }
      if found.tokens.lowerBound > clause.finite { return phrase }
      before = phrase
    }
    return before >= 0 ? before : other
  }

  /// The phrases whose heads stand in a clause, in order.
  func phrases(ofClause number: Int) -> [Int] {
    let clause = syntax.clauses[number]
    var result: [Int] = []
    var token = clause.tokens.lowerBound
    while token < clause.tokens.upperBound {
      let phrase = Int(syntax.phraseOf[token])
      if phrase >= 0, Int(syntax.clauseOf[syntax.phrases[phrase].head]) == number {
        result.append(phrase)
        token = max(token + 1, syntax.phrases[phrase].tokens.upperBound)
      } else {
        token += 1
      }
    }
    return result
  }

  /// Whether a phrase stands for somebody or something that can say something.
  func isAgent(_ phrase: Int) -> Bool {
    let found = syntax.phrases[phrase]
    if found.isName { return true }
    let lexeme = syntax.lexeme(found.head)
    if found.isPronoun { return true }
    if lexeme.nounClass.isAgent || lexeme.nounClass == .text { return true }
    if lexeme.classes.contains(.mediumNoun) { return true }
    return cues.isSource(syntax.word(found.head).lexeme)
  }

  /// The whole mention of a phrase: with genitives, "von" phrases, conjuncts, appositions and what
  /// stands in brackets, but without relative clauses.
  func mention(of number: Int, alone: Bool = false) -> Range<Int> {
    var root = number
    while !alone, syntax.phrases[root].parent >= 0, joins(root),
      syntax.phrases[root].tokens.lowerBound
        > syntax.phrases[syntax.phrases[root].parent].tokens.lowerBound
    {
      root = syntax.phrases[root].parent
    }
    var lower = syntax.phrases[root].tokens.lowerBound
    if lower > 0, !alone || syntax.phrases[number].preposition < 0 {
      // "Berlins Bürgermeister"
      let before = Int(syntax.phraseOf[lower - 1])
      if before >= 0, syntax.phrases[before].parent == root,
        syntax.phrases[before].role == .attribute
      {
        lower = syntax.phrases[before].tokens.lowerBound
      }
    }
    var upper = syntax.phrases[root].tokens.upperBound
    let limit = min(syntax.tokens.count, upper + 40)
    while upper < limit, let next = extended(upper, lower) {
      upper = next
    }
    return opened(lower, upper)
  }

  private func joins(_ phrase: Int) -> Bool {
    switch syntax.phrases[phrase].role {
    case .attribute, .apposition, .conjunct: true
    default: false
    }
  }

  /// Takes in the quotation mark before a name, or the one behind it.
  private func opened(_ lower: Int, _ upper: Int) -> Range<Int> {
    var balance = 0
    for token in lower..<upper {
      if syntax.tokens[token].kind == .openQuote { balance += 1 }
      if syntax.tokens[token].kind == .closeQuote { balance -= 1 }
    }
    if balance > 0, upper < syntax.tokens.count, syntax.tokens[upper].kind == .closeQuote {
      return lower..<(upper + 1)
    }
    if balance < 0, lower > 0, syntax.tokens[lower - 1].kind == .openQuote {
      return (lower - 1)..<upper
    }
    if balance == 0, lower > 0, upper < syntax.tokens.count,
      syntax.tokens[lower - 1].kind == .openQuote, syntax.tokens[upper].kind == .closeQuote
    {
      return (lower - 1)..<(upper + 1)
    }
    return lower..<upper
  }

  /// The end of the mention with one more part, or `nil`.
  private func extended(_ upper: Int, _ lower: Int) -> Int? {
    let token = syntax.tokens[upper]
    let phrase = Int(syntax.phraseOf[upper])
    if phrase >= 0, syntax.phrases[phrase].tokens.lowerBound == upper {
      let found = syntax.phrases[phrase]
      if found.role == .attribute, inside(found.parent, lower, upper) {
        return found.tokens.upperBound
      }
      if found.role == .apposition, inside(found.parent, lower, upper) {
        return found.tokens.upperBound
      }
      let before = Int(syntax.phraseOf[upper - 1])
      guard found.preposition < 0, !found.isPronoun, before >= 0, !syntax.phrases[before].isPronoun
      else { return nil }
      // "Angaben der Polizei", "Direktor Dr. Berg", whatever else the grammar made of it.
      if cues.isSource(syntax.word(syntax.phrases[before].head).lexeme),
        found.agreement.sharesCase(.genitive)
      {
        return found.tokens.upperBound
      }
      if found.isName, !syntax.phrases[before].isName,
        syntax.lexeme(syntax.phrases[before].head).nounClass.isPerson
      {
        return found.tokens.upperBound
      }
      return nil
    }
    switch token.kind {
    case .closeQuote:
      return syntax.tokens[lower..<upper].contains { $0.kind == .openQuote } ? upper + 1 : nil
    case .openQuote:
      let next = Int(syntax.phraseOf[min(upper + 1, syntax.tokens.count - 1)])
      guard next >= 0, syntax.phrases[next].tokens.lowerBound == upper + 1,
        syntax.phrases[next].role == .apposition || syntax.phrases[next].isName,
        syntax.phrases[next].tokens.count <= 5
      else { return nil }
      let end = syntax.phrases[next].tokens.upperBound
      return end < syntax.tokens.count && syntax.tokens[end].kind == .closeQuote ? end + 1 : nil
    case .openBracket:
      var end = upper + 1
      while end < syntax.tokens.count, end - upper < 7 {
        if syntax.tokens[end].kind == .closeBracket { return end + 1 }
        end += 1
      }
      return nil
    case .comma:
      let next = Int(syntax.phraseOf[min(upper + 1, syntax.tokens.count - 1)])
      guard next >= 0, syntax.phrases[next].tokens.lowerBound == upper + 1,
        syntax.phrases[next].role == .apposition || syntax.phrases[next].role == .conjunct,
        inside(syntax.phrases[next].parent, lower, upper)
      else { return nil }
      return syntax.phrases[next].tokens.upperBound
    case .word:
      if syntax.word(upper).can(.preposition), upper + 1 < syntax.tokens.count {
        let next = Int(syntax.phraseOf[upper + 1])
        guard next >= 0, syntax.phrases[next].preposition == upper,
          syntax.phrases[next].tokens.lowerBound == upper + 1
        else { return nil }
        let isVon = token.hash == words.von || token.hash == words.vom
        return isVon || inside(syntax.phrases[next].parent, lower, upper)
          ? syntax.phrases[next].tokens.upperBound : nil
      }
      if syntax.word(upper).can(.coordinator), upper + 1 < syntax.tokens.count {
        let next = Int(syntax.phraseOf[upper + 1])
        guard next >= 0, syntax.phrases[next].role == .conjunct,
          inside(syntax.phrases[next].parent, lower, upper)
        else { return nil }
        return syntax.phrases[next].tokens.upperBound
      }
      return nil
    default: return nil
    }
  }

  private func inside(_ phrase: Int, _ lower: Int, _ upper: Int) -> Bool {
    phrase >= 0 && syntax.phrases[phrase].tokens.lowerBound >= lower
      && syntax.phrases[phrase].tokens.upperBound <= upper
  }
}
