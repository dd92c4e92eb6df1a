// Room: Incidents. Whether a mention speaks of an event at another place than the incident before it.
// May enter: grammar, times.

extension IncidentAssembler {
  /// "Zeitgleich explodierten in B zwei Autobomben": others hit, elsewhere, and words or a day that
  /// keep it apart from what happened in A.
  func isElsewhere(_ mention: EventMention, _ draft: IncidentDraft) -> Bool {
    guard mention.phrase < 0 || isThroughout(mention),
      mention.strength == .deed || mention.strength == .effect,
      mention.isAsserted, mention.sentence > draft.firstSentence,
      !mention.targets.contains(where: { isKnown($0, in: draft) })
    else { return false }
    let own = day(of: mention)
    let isOther = own != nil && draft.day != nil && own != draft.day
    let places = localNames(mention.clause)
    if isCalledAnother(mention), own != nil || !places.isEmpty { return true }
    if !mention.targets.isEmpty, isNextDoor(mention.clause) { return true }
    guard !places.isEmpty,
      isOther || hasOwnScene(mention) || scene.clause(mention.clause, has: .another)
        || isLaterThatDay(mention.clause)
    else { return false }
    let known = draft.mentions.flatMap { localNames(mentions[$0].clause) }
    if known.isEmpty, isAtOnce(mention.clause) { return places.contains { !names($0).isEmpty } }
    return !known.isEmpty
      && !places.contains { place in
        known.contains {
          isSamePlace($0, place)
            || scene.chain(of: $0) >= 0 && scene.chain(of: $0) == scene.chain(of: place)
        }
      }
  }

  /// "In Bursa warfen Jugendliche Scheiben ein": the place first, and people nobody has named before.
  private func hasOwnScene(_ mention: EventMention) -> Bool {
    let clause = syntax.clauses[mention.clause]
    guard mention.strength == .deed, mention.phrase < 0, !mention.isOpenKind, clause.kind == .main,
      clause.voice == .active, clause.tense.isPast, clause.subject > 0,
      !mention.targets.isEmpty
    else { return false }
    let subject = syntax.phrases[clause.subject]
    let isNew =
      !subject.isDefinite && !subject.isName && !subject.isPronoun
      && syntax.lexeme(subject.head).nounClass == .person
      && subject.tokens.count > 1
    guard isNew, let first = syntax.phrasesOfClause(mention.clause).first else { return false }
    return syntax.phrases[first].preposition >= 0
      && scene.hash(syntax.phrases[first].preposition) == EventWords.shared.in
      && !names(first).isEmpty
  }

  /// "geriet in Brand": the noun of an idiom, whose verb says what happened.
  private func isThroughout(_ mention: EventMention) -> Bool {
    mention.phrase >= 0 && syntax.phrases[mention.phrase].preposition >= 0
      && syntax.phrases[mention.phrase].tokens.count == 1
      && mentions.contains {
        $0.clause == mention.clause && $0.phrase < 0 && $0.kind == mention.kind
      }
  }

  /// "in der Nachbarstadt", "im benachbarten Durin".
  private func isNextDoor(_ clause: Int) -> Bool {
    syntax.phrasesOfClause(clause).contains {
      let phrase = syntax.phrases[$0]
      return phrase.preposition >= 0
        && phrase.tokens.contains { EventWords.shared.nextDoor.contains(scene.hash($0)) }
    }
  }

  /// "Zeitgleich", "gleichzeitig".
  func isAtOnce(_ clause: Int) -> Bool {
    syntax.clauses[clause].tokens.contains {
      Int(syntax.clauseOf[$0]) == clause && EventWords.shared.atOnce.contains(scene.hash($0))
    }
  }

  /// "Am selben Abend", "wenige Stunden später".
  func isLaterThatDay(_ clause: Int) -> Bool {
    let tokens = syntax.clauses[clause].tokens
    return tokens.contains { token in
      Int(syntax.clauseOf[token]) == clause
        && EventWords.shared.sameDay.contains(scene.hash(token))
        && scene.times.contains { $0.tokens.contains(token) || $0.tokens.lowerBound == token + 1 }
    }
      || scene.timesOfClause[clause].contains {
        let time = scene.times[$0]
        return time.type == .duration && (time.extent?.max ?? time.extent?.min ?? 0) < 86_400
          && time.tokens.upperBound < syntax.tokens.count
          && (scene.hash(time.tokens.upperBound) == Self.spaeter
            || scene.hash(time.tokens.upperBound) == EventWords.shared.nach)
      }
  }

  private static let spaeter = FoldedHash.of("später")

  /// The same name, or where neither has one the same noun: "in der Region Lora", "in der Region Saar".
  private func isSamePlace(_ one: Int, _ other: Int) -> Bool {
    let first = names(one)
    let second = names(other)
    if first.isEmpty || second.isEmpty {
      return scene.hash(syntax.phrases[one].head) == scene.hash(syntax.phrases[other].head)
    }
    return !first.isDisjoint(with: second)
  }

  private func names(_ phrase: Int) -> Set<UInt64> {
    Set(
      syntax.phrases[phrase].tokens.filter {
        syntax.tokens[$0].isCapital
          && (syntax.word($0).only(.name) || syntax.lexeme($0).nounClass == .city)
      }.map { scene.hash($0) })
  }

  /// "ein zweiter Sprengsatz", "ein weiteres Paket": one more of the kind, with its own verb.
  private func isCalledAnother(_ mention: EventMention) -> Bool {
    let subject = syntax.clauses[mention.clause].subject
    return (mention.targets + [subject]).contains { number in
      guard number >= 0, !syntax.phrases[number].agreement.isDisjoint(with: .singular),
        !scene.phrase(number, has: [.people, .culprit])
      else { return false }
      return syntax.phrases[number].tokens.contains { Self.further.contains(scene.hash($0)) }
    }
  }

  private static let further = Set(
    ["zweiter", "zweite", "zweites", "zweiten", "weiterer", "weitere", "weiteres", "weiteren"]
      .map(FoldedHash.of))

  /// The places and names behind "in", "bei" and the like.
  func localNames(_ clause: Int) -> [Int] {
    syntax.phrasesOfClause(clause).filter {
      let phrase = syntax.phrases[$0]
      guard phrase.preposition >= 0, !phrase.isPronoun,
        EventWords.shared.placePrepositions.contains(scene.hash(phrase.preposition))
      else { return false }
      let kind = syntax.lexeme(phrase.head).nounClass
      return kind.isPlace || kind == .none && phrase.isName
    }
  }
}
