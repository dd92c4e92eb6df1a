// Room: Grammar. Lists of nouns, which commas cut: what belongs to the verb behind or before them.
// May enter: tagged words and phrases.

extension ClauseReader {
  /// ", den Kindern, Eltern und Lehrern zu helfen": a list belongs to the infinitive with its last two.
  func joinLists() {
    joinSegments(from: 2) { position in
      let rest = segments[position].tokens
      let list = segments[position - 1].tokens
      return segments[position - 1].mark == .comma && !segments[position - 1].isCoordinated
        && beginsWithPair(rest) && hasInfinitiveWithZu(rest) && !hasInfinitiveWithZu(list)
        && syntax.phraseOf[list.upperBound - 1] >= 0 && opener(list) == nil
        && !rest.contains(where: {
          finiteness($0) > 0 && !syntax.table.words[$0].can(.infinitive)
        })
        && !list.contains(where: { finiteness($0) > 0 })
    }
  }

  /// "waren die Seiten von SPD, CDU und FDP nicht zu erreichen": the last members of a list with the
  /// infinitive that hangs on "sein" before it.
  func joinListsToBeDone() {
    joinSegments(from: 1) { position in
      let rest = segments[position]
      let first = segments[position - 1].tokens
      guard !rest.isCoordinated, beginsWithList(rest.tokens), hasInfinitiveWithZu(rest.tokens),
        endsInNoun(first), opener(first) == nil,
        !rest.tokens.contains(where: {
          finiteness($0) > 0 && !syntax.table.words[$0].can([.infinitive, .participle])
        }),
        case let verbs = finites(first), verbs.count == 1
      else { return false }
      return syntax.table.reading(verbs[0], .finite)?.lexeme == vocabulary.sein
    }
  }

  /// "Grünen und FDP", "CDU, Grünen und FDP": phrases with commas and then a conjunction between them.
  private func beginsWithList(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while !beginsWithPair(start..<range.upperBound) {
      let phrase = Int(syntax.phraseOf[start])
      guard phrase >= 0, syntax.phrases[phrase].preposition < 0,
        case let next = syntax.phrases[phrase].tokens.upperBound, next + 1 < range.upperBound,
        tokens[next].kind == .comma
      else { return false }
      start = next + 1
    }
    return true
  }

  private func endsInNoun(_ range: Range<Int>) -> Bool {
    let phrase = Int(syntax.phraseOf[range.upperBound - 1])
    return phrase >= 0 && !syntax.phrases[phrase].isPronoun
  }

  /// "Alle blieben zu Hause, Läden, Bars und Hallen waren zu": a list behind a whole clause is the subject
  /// of the verb behind it.
  func joinSubjects() {
    joinSegments(from: 2) { position in
      let rest = segments[position]
      let list = segments[position - 1]
      return list.mark == .comma && !rest.isCoordinated && !list.isCoordinated
        && isOnePhrase(list.tokens) && opensWithListAndVerb(rest.tokens)
        && segments[position - 2].tokens.contains(where: { finiteness($0) == 2 })
        && !closesModal(rest.tokens, behind: segments[position - 2].tokens)
    }
  }

  /// Joins each segment behind a comma with the one right before it where a rule says so, from the last
  /// one on.
  private func joinSegments(from first: Int, where belongs: (Int) -> Bool) {
    var position = segments.count - 1
    while position >= first {
      let rest = segments[position]
      let before = segments[position - 1]
      if rest.mark == .comma, rest.depth == before.depth,
        before.tokens.upperBound + 1 == rest.tokens.lowerBound, belongs(position)
      {
        segments[position - 1].tokens = before.tokens.lowerBound..<rest.tokens.upperBound
        segments.remove(at: position)
      }
      position -= 1
    }
  }

  /// "wird über Uhren, Taschen, Ringe und Karten erfolgen": an infinitive at the end, and no other one that
  /// hangs on the modal before the list.
  func closesModal(_ range: Range<Int>, behind left: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    guard let modal = left.first(where: { finiteness($0) > 0 && isAuxiliaryOrModal($0) }),
      finiteness(last) == 1, syntax.table.words[last].can(hangingForms(left)),
      finites(range).count == 1
    else { return false }
    return !(modal + 1..<left.upperBound).contains {
      syntax.phraseOf[$0] < 0 && !tokens[$0].isCapital
        && syntax.table.words[$0].can([.participle, .infinitive])
    }
  }

  /// One noun without an article, which can be a subject.
  func isOnePhrase(_ range: Range<Int>) -> Bool {
    let phrase = Int(syntax.phraseOf[range.lowerBound])
    return phrase >= 0 && syntax.phrases[phrase].tokens == range && isSubject(phrase)
      && !syntax.phrases[phrase].isPronoun && !syntax.phrases[phrase].isDefinite
  }

  /// "Bars und Hallen waren zu": a pair of nouns, or another one of a list, and right behind it a verb
  /// of several.
  func opensWithListAndVerb(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, tokens[start].kind != .comma {
      let phrase = Int(syntax.phraseOf[start])
      guard phrase >= 0, syntax.phrases[phrase].preposition < 0, isSubject(phrase) else {
        return false
      }
      let next = syntax.phrases[phrase].tokens.upperBound
      guard next + 1 < range.upperBound else { return false }
      if tokens[next].kind == .comma {
        start = next + 1
        continue
      }
      guard syntax.table.words[next].only(.coordinator), syntax.phraseOf[next + 1] >= 0 else {
        return false
      }
      let verb = syntax.phrases[Int(syntax.phraseOf[next + 1])].tokens.upperBound
      guard range.contains(verb), finiteness(verb) > 0,
        let finite = syntax.table.reading(verb, .finite)
      else { return false }
      return finite.persons.contains(.thirdPlural)
    }
    return false
  }

  /// ", Käse und Brot und würden …": nothing but the last members of a list.
  func endsList(_ range: Range<Int>) -> Bool {
    syntax.phraseOf[range.upperBound - 1] >= 0 && beginsWithPair(range)
      && range.allSatisfy { syntax.phraseOf[$0] >= 0 || syntax.table.words[$0].only(.coordinator) }
  }

  /// "Eltern und Lehrern": a phrase, a conjunction and another one.
  func beginsWithPair(_ range: Range<Int>) -> Bool {
    let first = Int(syntax.phraseOf[range.lowerBound])
    guard first >= 0, !syntax.phrases[first].isPronoun else { return false }
    let next = syntax.phrases[first].tokens.upperBound
    return next + 1 < range.upperBound && syntax.table.words[next].only(.coordinator)
      && syntax.phraseOf[next + 1] >= 0
  }
}
