// Room: Incidents. Which verbs of a clause name a deed. May enter: grammar and mentions.

extension ClauseIndex {
  /// The verbs of a clause that name a deed: its full verb, and participles coordinated with it
  /// ("wurde gestellt und getötet").
  func deeds(_ clause: Int) -> [Int] {
    if syntax.clauses[clause].verbs.count <= 2,
      !EventLexicon.shared.knows(syntax.clauses[clause].verb)
    {
      return []
    }
    let entry = syntax.clauses[clause]
    guard entry.mainVerb >= 0 else { return [] }
    var result = deed(entry.verb, clause) == nil ? [] : [entry.mainVerb]
    if entry.verbs.count > 2 {
      for token in syntax.verbTokens(of: clause) where token != entry.mainVerb {
        if let reading = syntax.table.reading(token, .participle),
          deed(reading.lexeme, clause) != nil
        {
          result.append(token)
        }
      }
    }
    return result
  }

  /// The full verb of a clause, where blame would make it a deed.
  func hint(_ clause: Int) -> Int? {
    let entry = syntax.clauses[clause]
    let lexicon = EventLexicon.shared
    guard entry.mainVerb >= 0, lexicon.knows(entry.verb) else { return nil }
    let (idioms, hintIdioms) = (lexicon.idioms(entry.verb), lexicon.hintIdioms(entry.verb))
    let nouns =
      idioms.isEmpty && hintIdioms.isEmpty ? [] : lexicon.idiomNouns(entry.tokens, in: syntax)
    // "vom Netz genommen": known by itself, and no deed.
    if idioms.contains(where: { nouns.contains($0.noun) }) { return nil }
    return !lexicon.hints(entry.verb).isEmpty
      || hintIdioms.contains(where: { nouns.contains($0.noun) }) ? entry.mainVerb : nil
  }

  /// What the table of events says of a verb in its clause, if somebody can do it.
  func deed(_ verb: LexemeID, _ clause: Int) -> EventSense? {
    guard verb.isKnown else { return nil }
    var sense = EventLexicon.shared.verb(verb)
    var isIdiom = false
    let idioms = EventLexicon.shared.idioms(verb)
    if !idioms.isEmpty {
      let nouns = EventLexicon.shared.idiomNouns(syntax.clauses[clause].tokens, in: syntax)
      for idiom in idioms where nouns.contains(idiom.noun) {
        sense = idiom.sense
        isIdiom = true
      }
    }
    guard let sense, !sense.frame.contains(.subject), sense.kind != .drone else { return nil }
    if !sense.frame.isDisjoint(with: [.vehicle, .crowd]), syntax.clauses[clause].voice != .active {
      // "von einem Dienst gesteuert": nobody drives there.
      return nil
    }
    // Who loses, sees or reports something did not do it.
    let flags = syntax.lexicon[verb]
    if isIdiom, sense.strength != .deed || sense.kind == .outage || sense.kind == .jamming {
      return nil
    }
    if !isIdiom, words.closing.contains(verb.raw) { return nil }
    let isOfWords = flags.verb.contains(.saying) || flags.classes.contains(.noticeVerb)
    return isOfWords && !isIdiom && !(sense.strength == .deed && isCharged(clause)) ? nil : sense
  }

  /// "wirft ihnen vor, den Posten attackiert zu haben", "sah, wie ein Mann die Frau attackierte": not
  /// with words.
  private func isCharged(_ clause: Int) -> Bool {
    let entry = syntax.clauses[clause]
    if isPerfectInfinitive(clause) { return true }
    return entry.kind == .subordinate && entry.introducer >= 0
      && syntax.tokens[entry.introducer].hash == words.wie
  }
}
