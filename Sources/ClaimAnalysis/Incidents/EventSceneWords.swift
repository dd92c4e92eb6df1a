// Room: Incidents. What the rules of this room ask of the words of an article: which sets a clause, a
// sentence or a phrase has words of. May enter: grammar, times.

extension EventScene {
  /// The chain of a phrase, or -1.
  func chain(of phrase: Int) -> Int {
    mentions.chainOf.indices.contains(phrase) ? Int(mentions.chainOf[phrase]) : -1
  }

  /// The best mention of what a pronoun stands for.
  func referent(of phrase: Int) -> Int? {
    guard mentions.chainOf.indices.contains(phrase), !mentions.isOpen[phrase],
      let chain = mentions.chain(of: phrase), chain.best >= 0,
      !syntax.phrases[chain.best].isPronoun
    else { return nil }
    return chain.best
  }

  func hash(_ token: Int) -> UInt64 { syntax.tokens[token].hash }

  /// The sets of a verb, and of the form it stands in.
  func traits(ofClause clause: Int) -> WordTraits {
    let verb = syntax.clauses[clause].verb
    var found = EventLexicon.shared.traits(of: verb)
    if syntax.clauses[clause].mainVerb >= 0 {
      found.formUnion(traits[syntax.clauses[clause].mainVerb].intersection([.endVerb, .onset]))
    }
    let flags = syntax.lexicon[verb].verb
    if !flags.intersection([.saying, .thinking]).isEmpty, !found.contains(.occur) {
      found.insert(.report)
    }
    return found
  }

  /// Whether any token of a clause, without the clauses inside it, is in a set.
  func clause(_ clause: Int, has trait: WordTraits) -> Bool {
    guard clause >= 0, !allTraits.isDisjoint(with: trait) else { return false }
    return syntax.clauses[clause].tokens.contains {
      Int(syntax.clauseOf[$0]) == clause && !traits[$0].intersection(trait).isEmpty
    }
  }

  func sentence(_ sentence: Int, has trait: WordTraits) -> Bool {
    !allTraits.isDisjoint(with: trait)
      && syntax.sentences[sentence].tokens.contains { !traits[$0].intersection(trait).isEmpty }
  }

  /// Whether a phrase, its attributes, appositions and conjuncts contain a word of a set.
  func phrase(_ phrase: Int, has trait: WordTraits) -> Bool {
    guard phrase >= 0, !allTraits.isDisjoint(with: trait) else { return false }
    if syntax.phrases[phrase].tokens.contains(where: { !traits[$0].intersection(trait).isEmpty }) {
      return true
    }
    return dependents(of: phrase).contains { child in
      syntax.phrases[child].tokens.contains { !traits[$0].intersection(trait).isEmpty }
    }
  }

  /// Attributes, appositions and conjuncts of a phrase.
  func dependents(of phrase: Int) -> [Int] {
    var result: [Int] = []
    var number = phrase + 1
    while number < syntax.phrases.count, number < phrase + 8 {
      let parent = syntax.phrases[number].parent
      if parent == phrase || result.contains(parent) { result.append(number) }
      number += 1
    }
    return result
  }

  /// A day of the year before publication named in a clause.
  func isDated(_ clause: Int, since published: CalendarDate) -> Bool {
    timesOfClause[clause].contains {
      times[$0].bounds.map { published.dayNumber - $0.latest.dayNumber < 365 } ?? false
    }
  }

  /// A day in a clause, or a span of no more days than that.
  func hasDay(inClause clause: Int, within days: Int) -> Bool {
    timesOfClause[clause].contains {
      times[$0].weekday != nil
        || times[$0].bounds.map { $0.latest.dayNumber - $0.earliest.dayNumber <= days } ?? false
    }
  }

  /// A day, month or year named in a clause.
  func hasDay(inClause clause: Int) -> Bool {
    timesOfClause[clause].contains { times[$0].bounds != nil || times[$0].weekday != nil }
  }

  /// An entry under its day or month, which tells what happened in the present tense.
  ///
  /// "12. August – Bei einem Anschlag sterben …", "November: In Linz stürmen …".
  func isChronicle(_ sentence: Int) -> Bool {
    let tokens = syntax.sentences[sentence].tokens
    let first = tokens.lowerBound
    // "12. August – " before the first word was taken for the day of writing.
    let behind = first > 1 && syntax.tokens[first - 1].kind == .dash ? first - 1 : -1
    return times.contains {
      let end = $0.tokens.upperBound
      guard $0.type == .date, end < syntax.tokens.count else { return false }
      if end == behind { return true }
      return $0.tokens.lowerBound >= first && $0.tokens.lowerBound <= first + 1
        && (syntax.tokens[end].kind == .colon || syntax.tokens[end].kind == .dash)
    }
  }
}
