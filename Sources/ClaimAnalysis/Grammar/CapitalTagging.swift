// Room: Grammar. Capitalised words: nouns, names, and what begins a sentence.
// May enter: tokens, words, the lexicon.

extension Tagger {
  func capitalised(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let token = tokens[index]
    let word = table.words[index]
    guard token.isCapital, word.isNominal else {
      if token.isCapital, word.can(.adjective), !word.can([.article, .preposition]) {
        nominalisedAtStart(index, range, table)
      }
      return
    }
    let others = word.classes.subtracting(.nominal)
    if !others.isEmpty {
      // At the beginning of a sentence.
      let next = index + 1
      let followedByNoun =
        next < range.upperBound && tokens[next].isCapital
        && table.words[next].isNominal
      if others.contains(.finite), index == range.lowerBound, next < range.upperBound,
        tokens[next].hash == vocabulary.sich
      {
        // "Macht sich das Land breit?"
        table.words[index].classes = others.intersection([.finite, .infinitive])
        return
      }
      if others.contains(.finite), next < range.upperBound, table.words[next].can(.pronoun),
        !table.words[next].can(.article) || vocabulary.isFormalAddress(tokens[next].hash),
        agreesInPerson(index, next, table)
      {
        // "Versuchen Sie", "Glaubt er": a verb in the first place.
        table.words[index].classes = others.intersection([.finite, .infinitive])
        return
      }
      if others.contains(.participle), index == range.lowerBound, next < range.upperBound,
        !tokens[next].isCapital, table.words[next].facts.contains(.auxiliary),
        table.reading(index, .noun)?.agreement.sharesCase(.nominative) != true
      {
        // "Geschossen hat ein Gast": no noun that could stand before the verb.
        table.words[index].classes = .participle
        return
      }
      if others.contains(.finite), !word.facts.contains(.knownNoun), index == range.lowerBound,
        opensWithVerb(index, range, table)
      {
        table.words[index].classes = .finite
        return
      }
      if index == range.lowerBound, others.isSuperset(of: [.finite, .infinitive]), followedByNoun,
        isCondition(index, range, table)
      {
        table.words[index].classes = [.finite, .infinitive]
        return
      }
      if others.contains(.adjective), followedByNoun,
        let adjective = table.reading(index, .adjective), adjective.ending != .none,
        agrees(next, adjective.ending.strong, table),
        !word.can(.name) || !word.facts.contains(.knownName),
        !isCulpritWithin(index, range, table)
      {
        table.words[index].classes = .adjective
        return
      }
      if others.intersection([.adverb, .numeral]).isEmpty == false, !word.can(.noun) {
        table.words[index].classes = others.intersection([.adverb, .numeral])
        return
      }
      table.words[index].classes = word.classes.intersection(.nominal)
    }
    if cityAdjective(index, range, table) { return }
    if surname(index, range, table) { return }
    nounOrName(index, range, table)
  }

  /// "Stellen Gäste ihr Rad ab, wird es eng": a plural form, a plural noun and what goes on behind it, no
  /// other verb up to the comma, and a verb right behind that.
  private func isCondition(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let next = index + 2
    guard next + 1 < range.upperBound, !tokens[next].isCapital,
      table.words[next].can([.article, .preposition]) || tokens[next].hash == vocabulary.sich,
      table.reading(next, .article)?.agreement.isDisjoint(with: [.accusative, .dative]) != true,
      let noun = table.reading(index + 1, .noun), !noun.agreement.isDisjoint(with: .plural)
    else { return false }
    var comma = next
    while comma < range.upperBound, !isSegmentEnd(comma) {
      if !tokens[comma].isCapital, table.words[comma].only(.finite) { return false }
      comma += 1
    }
    guard comma + 1 < range.upperBound, tokens[comma].kind == .comma else { return false }
    let verb = table.words[comma + 1]
    return verb.only(.finite) || verb.can(.finite) && verb.facts.contains(.auxiliary)
  }

  /// "War mit dem Essen zufrieden.": a verb that is also a name, before a small letter, in a sentence
  /// that has no other verb.
  private func opensWithVerb(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let next = index + 1
    guard next < range.upperBound, tokens[next].isWord, !tokens[next].isCapital,
      table.words[next].can([.preposition, .adverb, .article, .pronoun])
    else { return false }
    var position = next
    while position < range.upperBound, !isSegmentEnd(position) {
      let word = table.words[position]
      if !tokens[position].isCapital, word.only(.finite) || word.facts.contains(.auxiliary) {
        return false
      }
      position += 1
    }
    return true
  }

  /// "hatten Unbekannte Kabel zerschnitten": inside a sentence the capital says that it is the noun.
  private func isCulpritWithin(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index > range.lowerBound, tokens[index - 1].isWord,
      let noun = table.reading(index, .noun)
    else { return false }
    return table.lexicon[noun.lexeme].classes.contains(.culprit)
  }

  private func agreesInPerson(_ verb: Int, _ pronoun: Int, _ table: WordDraft) -> Bool {
    var persons: PersonSet = []
    table.forEachReading(verb) { if $0.wordClass == .finite { persons.formUnion($0.persons) } }
    var agrees = false
    table.forEachReading(pronoun) {
      if $0.wordClass == .pronoun, !$0.persons.intersection(persons).isEmpty,
        $0.agreement.sharesCase(.nominative)
      {
        agrees = true
      }
    }
    return agrees
  }

  /// "Unbekannte griffen an", "Verletzt wurde niemand": what an adjective at the beginning is.
  private func nominalisedAtStart(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    guard let adjective = table.reading(index, .adjective), adjective.ending != .none else {
      return
    }
    var isBare = table.words[index].can(.adverb)
    table.forEachReading(index) {
      if $0.wordClass == .adjective, $0.ending == .none { isBare = true }
    }
    // "Früher war es anders": a comparative or an adverb is no noun.
    if isBare { return }
    if let noun = nextContent(index, range),
      tokens[noun].isCapital && table.words[noun].isNominal
        || inflectedAdjective(noun, table) || table.words[noun].can(.numeral)
    {
      return
    }
    if let next = nextContent(index, range), table.words[next].can([.coordinator]),
      let after = nextContent(next, range), inflectedAdjective(after, table)
    {
      return
    }
    append(
      index,
      Reading(adjective.lexeme, .noun, agreement: adjective.ending.any, flags: adjective.flags),
      table)
    table.words[index].classes = .noun
  }

  private func nextContent(_ index: Int, _ range: Range<Int>) -> Int? {
    var position = index + 1
    while position < range.upperBound {
      switch tokens[position].kind {
      case .openQuote, .closeQuote: position += 1
      default: return tokens[position].isPunctuation ? nil : position
      }
    }
    return nil
  }

  private func nounOrName(_ index: Int, _ range: Range<Int>, _ table: WordDraft) {
    let word = table.words[index]
    guard word.classes == .nominal else { return }
    let guessedNoun = !word.facts.contains(.knownNoun)
    let knownName = word.facts.contains(.knownName)
    let previous = index - 1
    let next = index + 1
    let afterDeterminer =
      previous >= range.lowerBound
      && table.words[previous].can([.article, .numeral])
      || previous >= range.lowerBound && inflectedAdjective(previous, table)
        && !tokens[previous].isCapital
    let afterName =
      previous >= range.lowerBound && table.words[previous].can(.name)
      && tokens[previous].isCapital && !table.words[previous].can(.noun)
      && isFirstName(previous, table)
    let beforeName =
      next < range.upperBound && tokens[next].isCapital
      && table.words[next].only(.name)
    if afterName {
      table.words[index].classes = .name
    } else if knownName,
      guessedNoun
        || isAcronym(index) && previous >= range.lowerBound
          && namesAKind(previous, table)
    {
      table.words[index].classes = .name
    } else if isPlaceName(index, table), takesPlaceName(previous, range, table) {
      // "die Universität Kiel", "das Amtsgericht Essen"
      table.words[index].classes = .name
    } else if isState(index, table) || isLand(index, table), !afterDeterminer {
      // "Polen", "Schweden": the state rather than its people, unless an article stands before it.
      table.words[index].classes = .name
    } else if knownName, isFirstName(index, table), beforeName, !afterDeterminer {
      table.words[index].classes = .name
    } else if knownName, isFirstName(index, table), previous >= range.lowerBound,
      isPersonNoun(previous, table), next < range.upperBound, tokens[next].isCapital,
      table.words[next].isNominal
    {
      // "Chefin Rosa Thaler"
      table.words[index].classes = .name
    } else if guessedNoun, !afterDeterminer, beforeName, !hasLexeme(index, table) {
      table.words[index].classes = .name
    } else {
      table.words[index].classes = .noun
    }
  }

  /// "SPA": rather the name in capitals than the noun of the same letters.
  private func isAcronym(_ index: Int) -> Bool {
    tokens[index].shape.contains(.allCapitals) && tokens[index].end - tokens[index].start <= 5
  }

  func hasLexeme(_ index: Int, _ table: WordDraft) -> Bool {
    table.words[index].facts.contains(.nounLexeme)
  }

  private func isState(_ index: Int, _ table: WordDraft) -> Bool {
    table.words[index].facts.contains(.state)
  }

  func isFirstName(_ index: Int, _ table: WordDraft) -> Bool {
    table.words[index].facts.contains(.firstName)
  }
}
