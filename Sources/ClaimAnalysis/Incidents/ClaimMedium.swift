// Room: Incidents. Where somebody said something: a post, an interview, a newspaper, a platform.
// May enter: grammar, mentions, statements.

/// The words for where something was said.
struct MediumMention: Sendable {
  /// The phrase that names it: the broadcaster of an interview, the platform of a post.
  var phrase: Int
  /// All its words ("einem Interview mit Kanal Elf").
  var tokens: Range<Int>
}

/// Finds where a claim was said.
///
/// What passed it on is no medium but a relay.
struct MediumReader {
  let index: ClauseIndex
  let statements: [StatementMention]

  private var syntax: Syntax { index.syntax }
  private var words: IncidentWords { index.words }

  /// The medium of a claim: named where it is said, or where the one speaks whom it is quoted from.
  func medium(of claim: ClaimMention, statement: Int) -> MediumMention? {
    guard claim.source >= 0 else { return nil }
    var clauses: [Int] = []
    if statement >= 0 {
      let frame = statements[statement]
      if let cue = frame.cue.first {
        clauses.append(Int(syntax.clauseOf[cue]))
      } else if frame.speakerPhrase >= 0 {
        clauses.append(syntax.phrases[frame.speakerPhrase].clause)
      }
    } else if syntax.phrases[claim.source].clause >= 0 {
      clauses.append(syntax.phrases[claim.source].clause)
    }
    if claim.rule != "deed" { clauses.append(claim.clause) }
    for clause in clauses where clause >= 0 {
      guard let found = medium(ofClause: clause), !index.isSame(found.phrase, claim.source),
        !claim.via.contains(where: { index.isSame($0, found.phrase) })
      else { continue }
      return found
    }
    return nil
  }

  /// What a clause names as the place of what is said in it.
  func medium(ofClause clause: Int) -> MediumMention? {
    for phrase in index.phrases(of: clause).map(Int.init) where !syntax.phrases[phrase].isPronoun {
      if let found = message(phrase) ?? place(phrase) ?? addressee(phrase) { return found }
    }
    return nil
  }

  /// "in einem Interview mit Kanal Elf", "in einem Beitrag auf X", "auf ihrem Kanal".
  private func message(_ phrase: Int) -> MediumMention? {
    guard words.inMedium.contains(index.preposition(phrase)),
      index.classes(phrase).contains(.messageNoun), !belongsToEvent(phrase)
    else { return nil }
    let own = syntax.phrases[phrase].tokens
    guard let partner = partner(behind: own.upperBound) else {
      return MediumMention(phrase: phrase, tokens: own)
    }
    return MediumMention(
      phrase: partner, tokens: own.lowerBound..<syntax.phrases[partner].tokens.upperBound)
  }

  /// The medium right behind a message: "mit Kanal Elf", "auf X", "der Zeitung", "bei der BBC".
  private func partner(behind end: Int) -> Int? {
    var token = end
    guard token < syntax.tokens.count else { return nil }
    let hasPreposition = words.ofMedium.contains(index.preposition(atToken: token))
    if hasPreposition { token += 1 }
    if token < syntax.tokens.count, syntax.tokens[token].kind == .openQuote { token += 1 }
    guard token < syntax.phraseOf.count else { return nil }
    let next = Int(syntax.phraseOf[token])
    guard next >= 0, syntax.phrases[next].tokens.contains(token), syntax.phrases[next].head >= token
    else { return nil }
    let kind = syntax.lexeme(syntax.phrases[next].head).nounClass
    if isMedium(next) || kind == .platform || index.classes(next).contains(.messageNoun) {
      return next
    }
    // A name that the lexicon does not know: whom else would one give an interview? Somebody's
    // name begins with a first name.
    let isUnknown =
      kind == .none || kind == .firm || kind == .surname && syntax.phrases[next].tokens.count > 1
    return hasPreposition && syntax.phrases[next].isName && isUnknown ? next : nil
  }

  /// "auf Telegram", "bei CNN", "im Kanal Elf", "gegenüber der Zeitung".
  private func place(_ phrase: Int) -> MediumMention? {
    let preposition = index.preposition(phrase)
    guard words.inMedium.contains(preposition), !belongsToEvent(phrase) else { return nil }
    let kind = syntax.lexeme(syntax.phrases[phrase].head).nounClass
    guard isMedium(phrase) || kind == .platform else { return nil }
    return MediumMention(phrase: phrase, tokens: syntax.phrases[phrase].tokens)
  }

  /// "sagte der Zeitung", "Dem Sender Kanal Elf sagte er".
  private func addressee(_ phrase: Int) -> MediumMention? {
    let entry = syntax.phrases[phrase]
    guard entry.preposition < 0, entry.role != .subject, entry.agreement.sharesCase(.dative),
      isMedium(phrase), entry.role == .dative || !entry.agreement.sharesCase(.accusative),
      !belongsToEvent(phrase)
    else { return nil }
    let clause = syntax.clauses[entry.clause]
    guard syntax.lexicon[clause.verb].verb.contains(.saying) else { return nil }
    return MediumMention(phrase: phrase, tokens: entry.tokens)
  }

  private func isMedium(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    return syntax.lexeme(entry.head).nounClass.isMedium
      || entry.tokens.contains { syntax.lexeme($0).classes.contains(.mediumNoun) }
  }

  /// "der Angriff auf Telegram": hit, not spoken in.
  private func belongsToEvent(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    if entry.parent >= 0, index.isEvent(entry.parent) { return true }
    let before = (entry.preposition >= 0 ? entry.preposition : entry.tokens.lowerBound) - 1
    guard before >= 0, syntax.phraseOf[before] >= 0 else { return false }
    return index.isEvent(Int(syntax.phraseOf[before]))
  }
}
