// Room: Grammar. Which form of a segment is its finite verb, and how sure that is.
// May enter: tagged words and phrases.

extension ClauseReader {
  /// How sure it is that a token is a finite verb: 0 not at all, 1 one way to read it, 2 surely.
  func finiteness(_ index: Int) -> Int {
    let word = syntax.table.words[index]
    guard word.can(.finite), syntax.phraseOf[index] < 0 else { return 0 }
    if index > 0, syntax.table.words[index - 1].classes == .zu { return 0 }
    if tokens[index].isCapital, word.can(.nominal) { return 0 }
    if word.can([.infinitive, .participle]), hangsOnZu(index) { return 0 }
    if word.facts.contains(.imperative) { return imperativeFiniteness(index) }
    if word.only(.finite) { return 2 }
    if word.can(.participle), isCompared(index) || isBeforeWorden(index) { return 0 }
    return 1
  }

  /// "sind A, B und C blockiert worden": a participle that "worden" follows.
  private func isBeforeWorden(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].hash == vocabulary.worden
  }

  /// "höher als bisher vermutet": a participle that stands for a clause.
  private func isCompared(_ index: Int) -> Bool {
    var position = index - 1
    while position > 0, syntax.phraseOf[position] < 0, syntax.table.words[position].only(.adverb) {
      position -= 1
    }
    return position >= 0 && syntax.table.words[position].classes == .comparator
  }

  /// The forms of a stretch that may be its finite verb.
  func finites(_ range: Range<Int>) -> TokenList {
    var result = syntax.lists.list(capacity: range.count)
    for index in range where finiteness(index) > 0 { result.append(index) }
    return result
  }

  /// "ausklingen zu lassen", "gesehen zu haben": a form that an infinitive with "zu" governs.
  private func hangsOnZu(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, syntax.table.words[index + 1].classes == .zu,
      let reading = syntax.table.reading(index + 2, .infinitive)
    else { return false }
    let verb = syntax.lexicon[reading.lexeme].verb
    return syntax.table.words[index].can(.participle) && verb.contains(.auxiliary)
      || syntax.table.words[index].can(.infinitive)
        && (verb.contains(.modal) || vocabulary.governsInfinitive(reading.lexeme))
  }

  /// "Hab ich", "Versuchen Sie": a form that is an imperative, or short for the first person.
  private func imperativeFiniteness(_ index: Int) -> Int {
    if index > 0, tokens[index - 1].hash == vocabulary.ich { return 2 }
    if index + 1 < tokens.count, tokens[index + 1].hash == vocabulary.ich { return 2 }
    let opens = index == 0 || tokens[index - 1].isPunctuation
    return opens && syntax.table.words[index].only([.finite, .particle]) ? 1 : 0
  }

  /// Whether a stretch beside a conjunction has a finite verb of its own.
  ///
  /// A form that can also be an infinitive or a participle counts unless it can hang on the
  /// auxiliary or modal of the stretch before it ("hat gesucht und gefunden").
  func hasFinite(_ range: Range<Int>, behind left: Range<Int>? = nil) -> Bool {
    let hanging = left.map { hangingForms($0) } ?? []
    for index in range {
      switch finiteness(index) {
      case 2: return true
      case 1:
        let word = syntax.table.words[index]
        if word.can([.adjective, .adverb, .preposition, .particle]) { continue }
        if index > range.lowerBound, syntax.table.words[index - 1].classes == .zu { continue }
        guard word.can([.participle, .infinitive]) else { return true }
        if left == nil {
          if pronounSubject(index, range) || isPlausible(index, range) { return true }
          continue
        }
        let isLast =
          index + 1 >= range.upperBound || tokens[index + 1].isPunctuation
          || finiteness(index + 1) == 2 || syntax.table.words[index + 1].only(.coordinator)
        if let left, word.can(.participle), pairs(left, index, range) { continue }
        if !word.can(hanging) { return true }
        if pronounSubject(index, range) || standsBehindSubject(index, range) { return true }
        if !isLast, word.can(.infinitive), !word.can(.participle), isAuxiliaryOrModal(index),
          !followsParticiple(index)
        {
          return true
        }
        if !isLast, index == range.lowerBound, tokens[index + 1].isWord,
          !syntax.table.words[index + 1].can([.participle, .infinitive])
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// "und Eltern brauchen Zeit": the verb between its subject and its object.
  private func standsBehindSubject(_ index: Int, _ range: Range<Int>) -> Bool {
    let phrase = Int(syntax.phraseOf[range.lowerBound])
    guard phrase >= 0, syntax.phrases[phrase].tokens.upperBound == index, isSubject(phrase),
      subjectFits(phrase, index), index + 1 < range.upperBound
    else { return false }
    let next = Int(syntax.phraseOf[index + 1])
    return next >= 0 && syntax.phrases[next].preposition < 0
  }

  /// "reagieren pikiert und befremdet": a participle before the conjunction that says how, too.
  private func pairs(_ left: Range<Int>, _ index: Int, _ range: Range<Int>) -> Bool {
    let last = left.upperBound - 1
    let next = index + 1
    guard left.count > 1, index == range.lowerBound,
      next >= range.upperBound
        || tokens[next].isPunctuation || syntax.table.words[next].only(.preposition),
      syntax.phraseOf[last] < 0, !tokens[last].isCapital,
      syntax.table.words[last].can(.participle), !tokens[last].isPunctuation
    else { return false }
    return (left.lowerBound..<last).contains {
      finiteness($0) > 0 && !syntax.table.words[$0].can(.participle) && !isAuxiliaryOrModal($0)
    }
  }

  /// "gesetzt haben": the infinitive of a perfect.
  private func followsParticiple(_ index: Int) -> Bool {
    index > 0 && syntax.phraseOf[index - 1] < 0 && !tokens[index - 1].isCapital
      && syntax.table.words[index - 1].can(.participle)
  }

  /// The forms that can hang on the auxiliaries and modals of a stretch: none, the participle, or
  /// the infinitive, too.
  func hangingForms(_ range: Range<Int>) -> WordClass {
    var forms: WordClass = []
    for index in range where finiteness(index) > 0 {
      guard let reading = syntax.table.reading(index, .finite) else { continue }
      let verb = syntax.lexicon[reading.lexeme].verb
      if !verb.intersection([.auxiliary, .modal]).isEmpty { forms.insert(.participle) }
      if verb.contains(.modal) || reading.lexeme == vocabulary.werden
        || vocabulary.governsInfinitive(reading.lexeme) && index + 1 < range.upperBound
      {
        forms.insert(.infinitive)
      }
    }
    return forms
  }

  func isAuxiliaryOrModal(_ index: Int) -> Bool {
    syntax.table.words[index].facts.contains(.auxiliary)
  }

  /// "man trainiert", "haben wir": a nominative pronoun beside a form that agrees with it.
  func pronounSubject(_ index: Int, _ range: Range<Int>) -> Bool {
    let persons = syntax.table.reading(index, .finite)?.persons ?? []
    for neighbour in [index - 1, index + 1] where range.contains(neighbour) {
      let word = syntax.table.words[neighbour]
      if word.can(.pronoun), !word.persons.intersection(persons).isEmpty,
        word.agreement.sharesCase(.nominative), !word.agreement.intersection(.nominative).isEmpty
      {
        return true
      }
    }
    return false
  }

  func hasInfinitiveWithZu(_ range: Range<Int>) -> Bool {
    guard mayHaveZu else { return false }
    for index in range {
      if syntax.table.words[index].can(.zuInfinitive), !tokens[index].isCapital { return true }
      if syntax.table.words[index].classes == .zu { return true }
    }
    return false
  }

  // MARK: Choosing the finite verb

  /// "Offen halten dürfen nur Kinos": an adverb or adjective alone before a form in the first place.
  private func isBareForm(_ index: Int) -> Bool {
    syntax.phraseOf[index] < 0 && syntax.table.words[index].can([.adjective, .adverb, .particle])
      && !syntax.table.words[index].can(.verbal)
  }

  /// The finite verb of a segment among its candidates.
  func chooseFinite(_ finites: TokenList, _ range: Range<Int>, verbLast: Bool) -> Int? {
    guard !finites.isEmpty else { return nil }
    if verbLast {
      if let first = finites.first(where: { finiteness($0) == 2 }) {
        // "dass er kommt, sagte er": the first sure one closes this clause – unless an ambiguous
        // one stands behind it in the same bracket ("hätte verhindern können").
        return first
      }
      return finites.last
    }
    if finites.count == 1 {
      return isPlausible(finites[0], range) ? finites[0] : nil
    }
    let first = finites[0]
    if let sureFirst = finites.first(where: { finiteness($0) == 2 }) {
      if first == sureFirst { return first }
      // "Verkauft wurde …", "haben wollen": an ambiguous form before a sure one.
      let word = syntax.table.words[first]
      if word.can(.participle) || word.can(.infinitive) || word.can([.adjective, .adverb]) {
        let between = ((first + 1)..<sureFirst).contains { syntax.phraseOf[$0] >= 0 }
        // A subject stands before the first, and much behind it: two clauses without a mark.
        if word.can(.infinitive), between, subjectBefore(first, range) { return first }
        return sureFirst
      }
      return sureFirst
    }
    // "Freuen werden sich die Gäste"
    if finites.count > 1, finites[1] == first + 1,
      first == range.lowerBound || first == range.lowerBound + 1 && isBareForm(range.lowerBound),
      isAuxiliaryOrModal(first + 1), !isAuxiliaryOrModal(first),
      syntax.table.words[first].can(.infinitive), range.upperBound > first + 2
    {
      return first + 1
    }
    // All ambiguous: "Die Firmen haben … verkauft".
    for index in finites
    where isPlausible(index, range) && !syntax.table.words[index].can(.participle) {
      return index
    }
    return finites.first { isPlausible($0, range) }
  }

  /// Nothing but participles and infinitives, while a main clause above a relative one waits for them.
  func closesOuterBracket(_ range: Range<Int>) -> Bool {
    guard stack.count > 1, let last = stack.last, isVerbLast(last),
      syntax.clauses[last].finite >= 0,
      range.allSatisfy({
        syntax.phraseOf[$0] < 0 && !tokens[$0].isCapital
          && (syntax.table.words[$0].can([.participle, .infinitive])
            || $0 > range.lowerBound && syntax.table.words[$0].only(.coordinator))
      })
    else { return false }
    return awaitsForm(stack[stack.count - 2])
  }

  func isInfinitiveWithZu(_ index: Int) -> Bool {
    guard !tokens[index].isCapital, syntax.phraseOf[index] < 0 else { return false }
    return syntax.table.words[index].can(.zuInfinitive)
      || index > 0 && syntax.table.words[index - 1].classes == .zu
  }

  func subjectBefore(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    let phrase = Int(syntax.phraseOf[index - 1])
    return phrase >= 0 && syntax.phrases[phrase].preposition < 0
      && syntax.phrases[phrase].agreement.sharesCase(.nominative)
  }
}
