// Room: Incidents. What a frame finds in a clause, and what a pattern asks of the clause beside its slots.
// May enter: grammar, mentions, frames.

/// A frame found in a clause, with what fills its roles.
struct FrameMatch: Sendable {
  var frame: Int
  var clause: Int
  /// The token of the verb or noun that anchors it.
  var anchor: Int
  var attacker = -1
  var source = -1
  var event = -1
  /// The token that names the event, also a pronominal adverb.
  var eventToken = -1
  var evidence = -1
  var claim = -1
  var region = -1
  /// The dependent clause that fills a clause slot.
  var content = -1
  /// The phrase of the last slot that names its words.
  var literal = -1
  /// The negation of the clause belongs to the frame ("leugnet nicht").
  var usesNegation = false
  /// How many slots are filled: the more, the better the match.
  var filled = 0
}

extension FrameMatcher {
  /// In quotation marks, in the Konjunktiv of reported speech, below "sagte, dass …", or "nach Angaben
  /// der Armee".
  func isSaid(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    if index.isQuoted(clause) { return true }
    // "Drahtzieher sei eine Bande.": what the subjunctive reports.
    if entry.kind == .main, entry.mood == .subjunctive1 { return true }
    // "Der Bruder ist überzeugt: Es war …"
    let first = entry.tokens.lowerBound
    if first > 0, syntax.tokens[first - 1].kind == .colon { return true }
    if entry.kind == .subordinate, entry.parent >= 0, entry.introducer >= 0,
      syntax.tokens[entry.introducer].hash == index.words.dass
    {
      // "bezweifelte, dass …", "niemand glaubt, dass …": just not.
      let upper = syntax.clauses[entry.parent]
      // "zweifelt nicht daran, dass …" says it.
      return upper.isNegated == index.words.doubts.contains(upper.verb.raw)
    }
    return index.phrases(of: clause).map(Int.init).contains {
      syntax.phrases[$0].preposition >= 0
        && (index.classes($0).intersects(index.words.accounts)
          || index.words.opinions.contains(syntax.word(syntax.phrases[$0].head).lexeme.raw)
          || index.words.according.contains(index.preposition($0)))
    }
  }

  /// The doer of a passive, and the subject of an infinitive without one, may stay unsaid where it
  /// is the source.
  func isSilent(_ slot: FrameSlotPattern, _ clause: Int) -> Bool {
    guard slot.slot == .subject, case .role(.source) = slot.filler else { return false }
    return index.isPassive(clause) || syntax.clauses[clause].kind == .infinitive
      || syntax.clauses[clause].kind == .fragment
  }

  /// Whether an infinitive or a content clause depends on a clause.
  func governs(_ clause: Int) -> Bool {
    index.dependents(of: clause).contains {
      let entry = syntax.clauses[Int($0)]
      return entry.kind == .infinitive && !isCircumstance(entry)
        || entry.kind == .subordinate && entry.introducer >= 0
          && syntax.tokens[entry.introducer].hash == index.words.dass
    }
  }

  /// "beschuldigt die Regierung der Vorbereitung eines Betrugs": a genitive that is nobody.
  func isChargedBeside(_ attacker: Int) -> Bool {
    let own = agents.attributes(of: attacker)
    // "die Regierung von Amtsinhaber Banda der Vorbereitung": also behind a name.
    return (own + own.flatMap { agents.attributes(of: $0) }).contains { child in
      let kind = syntax.lexeme(syntax.phrases[child].head).nounClass
      return syntax.phrases[child].preposition < 0 && agents.isGenitive(child)
        && !agents.canAct(child) && !kind.isPlace && !index.isEvent(child)
    }
  }

  /// "…, ohne Belege vorzulegen", "um zu …": not what somebody is accused of.
  func isCircumstance(_ clause: Clause) -> Bool {
    var first = clause.introducer >= 0 ? clause.introducer : clause.tokens.lowerBound
    if syntax.tokens[first].kind == .comma, first + 1 < syntax.tokens.count { first += 1 }
    return index.words.circumstantial.contains(syntax.tokens[first].hash)
  }

  /// "gegenseitig", "einander".
  func isEachOther(_ clause: Int) -> Bool {
    token(clause) { hash, _ in index.words.eachOther.contains(hash) } >= 0
  }

  func hasAccusative(_ clause: Int) -> Bool {
    index.phrases(of: clause).contains { syntax.phrases[Int($0)].role == .accusative }
  }

  func has(_ slot: FrameSlot, _ clause: Int) -> Bool {
    guard case .preposition(let preposition, let adverbs) = slot else { return false }
    return index.phrases(of: clause).contains { index.preposition(Int($0)) == preposition }
      || token(clause) { hash, _ in adverbs.contains(hash) } >= 0
  }

  func isNegated(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    return entry.isNegated && index.noneBut(clause) == nil && index.insteadOf(clause) == nil
      || isNeither(clause)
      || index.isToBeDone(clause) && syntax.clauses[entry.parent].isNegated
  }

  /// "lässt sich weder die eine noch die andere Version", and not "weder bestätigen noch dementieren".
  func isNeither(_ clause: Int) -> Bool {
    let weder = token(clause) { hash, _ in hash == FrameMatcher.weder }
    guard weder >= 0, weder + 1 < syntax.tokens.count else { return false }
    return syntax.phraseOf[weder + 1] >= 0
  }

  func hasReflexive(_ number: Int) -> Bool {
    let clause = index.whole(ofGapped: number) ?? number
    for phrase in index.phrases(of: clause) where index.hash(Int(phrase)) == index.words.sich {
      return true
    }
    for token in syntax.clauses[clause].tokens
    where syntax.tokens[token].hash == index.words.sich && Int(syntax.clauseOf[token]) == clause {
      return true
    }
    return false
  }
}
