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
      // "Der Minister wird zitiert" has him as its subject, "zitiert den Minister" as its object.
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
        // Room for those of nearly every clause at once.
        if result.isEmpty { result.reserveCapacity(8) }
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
}
