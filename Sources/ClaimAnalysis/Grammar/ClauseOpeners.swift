// Room: Grammar. Conjunctions and relative words that open a clause.
// May enter: tagged words and phrases.

extension ClauseReader {
  /// The token that opens a subordinate clause at the beginning of a segment, or `nil`.
  func opener(_ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound,
      tokens[index].kind == .openQuote || tokens[index].kind == .closeQuote
    {
      index += 1
    }
    if index < range.upperBound, syntax.table.words[index].can(.coordinator),
      !syntax.table.words[index].can(.subjunction)
    {
      index += 1
    }
    var steps = 0
    while index < range.upperBound, steps < 4 {
      let word = syntax.table.words[index]
      if word.can(.subjunction), word.classes.subtracting([.subjunction, .interrogative]).isEmpty {
        return index
      }
      if word.can(.relative) || word.can(.interrogative), isRelative(index, range) { return index }
      // "auch wenn", "kurz nachdem", "mit dem", "vor allem weil"
      guard word.only([.adverb, .adjective, .preposition, .particle]) else { return nil }
      index += 1
      steps += 1
    }
    return nil
  }

  /// Whether "die", "welche", "wer", "wo" opens a clause with its verb at the end.
  private func isRelative(_ index: Int, _ range: Range<Int>) -> Bool {
    let word = syntax.table.words[index]
    let afterMark =
      index == 0 || tokens[range.lowerBound - (range.lowerBound > 0 ? 1 : 0)].isPunctuation
    let next = index + 1
    guard next < range.upperBound else {
      return afterMark && (closesBehindDashes(index, range) || closesBehindClause(index, range))
    }
    if !afterMark, word.classes == .relative { return true }  // cut there for it
    let finites = finites(next..<range.upperBound)
    guard let last = finites.last else {
      if afterMark, closesBehindBracket(range) { return antecedentAgrees(index, range) }
      if word.can(.interrogative), closesBehindList(range) { return true }
      if afterMark, closesBehindDashes(index, range) { return true }
      // ", die meisten von ihnen jung,": some of those named before.
      if tagger.inflectedAdjective(next, syntax.table), next + 1 < range.upperBound,
        syntax.table.words[next + 1].only(.preposition)
      {
        return false
      }
      // Interrupted by another clause: "die, wie er sagte, schwer war".
      return afterMark && !word.can(.article) && range.upperBound < tokens.count
        && !hasInfinitiveWithZu(range)
        && tokens[range.upperBound].kind == .comma && word.can(.relative)
        && !word.can(.interrogative)
    }
    let firstFinite = finites[0]
    if word.can(.interrogative), !word.can(.article), isMeasuredQuestion(next, range) {
      return false
    }
    if firstFinite == next, !(finites.count == 1 && next == range.upperBound - 1) {
      // The verb follows directly: "die sind", "wer war es?" – unless it ends the segment.
      return !bracketIsOpen(firstFinite, last, range) && finites.count > 1
        && last == range.upperBound - 1
        && syntax.table.words[firstFinite].can([.participle, .infinitive, .adjective])
    }
    if word.can(.interrogative), !word.can(.relative), last < range.upperBound - 1,
      range.upperBound < tokens.count, tokens[range.upperBound].kind == .question,
      range.lowerBound == 0 || tokens[range.lowerBound - 1].kind != .comma
    {
      // "Wie viele Gäste bezahlen das?"
      return false
    }
    if word.can(.interrogative), !word.can(.relative) || !afterMark {
      return last >= range.upperBound - 2 || trailing(last, range)
    }
    guard afterMark || word.can(.interrogative) else { return false }
    // ", die meisten haben es gemerkt", ", die Macht müsse bald begrenzt werden"
    if word.can([.article, .pronoun]), bracketIsOpen(firstFinite, last, range) { return false }
    guard word.can(.article) else { return true }
    // "die Zahl der Fälle sei im Mai gestiegen": the bracket closes behind the verb.
    if isAuxiliaryOrModal(last), closesBracket(range, behind: last) { return false }
    // "welche Kandidaten sich zeigen": a question word needs no noun before it.
    if vocabulary.isWhich(tokens[index].hash), syntax.table.reading(index, .interrogative) != nil {
      return trailing(last, range)
    }
    // An agreeing noun follows, so "die" may be its article: decided by the place of the verb.
    let phrase = Int(syntax.phraseOf[index])
    // ", und der Minister in Kiel versichere": a second subject rather than a second pronoun.
    if index > range.lowerBound, syntax.table.words[range.lowerBound].can(.coordinator),
      subjectFits(phrase, last)
    {
      return false
    }
    var end = phrase >= 0 ? syntax.phrases[phrase].tokens.upperBound : next
    // ", die alten Parteien und die Verbände standen hinter ihm"
    if end + 1 < firstFinite, syntax.table.words[end].only(.coordinator),
      syntax.phraseOf[end + 1] >= 0, last != range.upperBound - 1
    {
      end = syntax.phrases[Int(syntax.phraseOf[end + 1])].tokens.upperBound
    }
    if firstFinite == end, last != range.upperBound - 1 || finites.count == 1 {
      // Second place. ", die Polizei ermittelt" or ", die Deutschland verließ".
      if last == range.upperBound - 1, finites.count == 1 {
        return antecedentAgrees(index, range)
          && (!subjectFits(phrase, last) || isPersonName(phrase) || resumesBehind(range)
            || opensCleft(index, range, last))
      }
      return false
    }
    // ", die Frauen müssen eine nach der anderen passen"
    if firstFinite == end, finiteness(last) == 1, isAuxiliaryOrModal(firstFinite),
      syntax.table.words[last].can(hangingForms(firstFinite..<range.upperBound)),
      subjectFits(phrase, firstFinite)
        || syntax.table.words[last].only([.participle, .finite, .adjective, .adverb])
    {
      return false
    }
    return trailing(last, range) && antecedentAgrees(index, range)
  }

  /// An auxiliary or modal, something that is no verb, and the form that hangs on it at the end.
  private func bracketIsOpen(_ first: Int, _ last: Int, _ range: Range<Int>) -> Bool {
    guard isAuxiliaryOrModal(first) else { return false }
    var end = range.upperBound - 1
    while end > first, tokens[end].kind == .closeQuote { end -= 1 }
    guard end > first + 1, finiteness(end) < 2, syntax.phraseOf[end] < 0, !tokens[end].isCapital,
      syntax.table.words[end].can([.participle, .infinitive]), first == last || last == end
    else { return false }
    return (first + 1..<end).contains {
      !syntax.table.words[$0].can(.verbal) && !tokens[$0].isPunctuation
        && syntax.table.words[$0].classes != .zu
    }
  }

  /// "wie lange können sie warten?": the verb stands second, behind the question and its measure.
  private func isMeasuredQuestion(_ index: Int, _ range: Range<Int>) -> Bool {
    let verb = index + 1
    guard verb + 1 < range.upperBound, syntax.phraseOf[index] < 0, syntax.phraseOf[verb + 1] >= 0
    else { return false }
    return syntax.table.words[index].can([.adverb, .adjective]) && finiteness(index) < 2
      && (finiteness(verb) == 2 || finiteness(verb) == 1 && isAuxiliaryOrModal(verb))
  }

  private func closesBracket(_ range: Range<Int>, behind verb: Int) -> Bool {
    var position = range.upperBound - 1
    while position > verb + 1, tokens[position].kind == .closeQuote { position -= 1 }
    return position > verb + 1 && syntax.phraseOf[position] < 0 && !tokens[position].isCapital
      && syntax.table.words[position].can([.participle, .infinitive])
  }

  /// Whether the phrase agrees in number with the verb and can be its subject.
  func subjectFits(_ phrase: Int, _ verb: Int) -> Bool {
    guard phrase >= 0 else { return false }
    let persons = syntax.table.reading(verb, .finite)?.persons ?? []
    let agreement = syntax.phrases[phrase].agreement.intersection(.nominative)
    let isPlural = !agreement.intersection(.plural).isEmpty
    let isSingular = !agreement.intersection(.singular).isEmpty
    return isPlural && !persons.intersection(.pluralForms).isEmpty
      || isSingular && persons.contains(.third)
  }

  /// A name that takes no article, so that "die" before it is a pronoun.
  private func isPersonName(_ phrase: Int) -> Bool {
    guard phrase >= 0, syntax.phrases[phrase].isName else { return false }
    let kind = syntax.table.lexeme(syntax.phrases[phrase].head).nounClass
    return kind == .none || kind.isPerson || kind == .surname || kind == .city
  }

  /// Only what can be extraposed follows the verb.
  func trailing(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard verb + 1 < range.upperBound else { return true }
    let next = syntax.table.words[verb + 1]
    if tokens[verb + 1].kind == .closeQuote { return true }
    return next.can([.preposition, .comparator, .infinitive, .participle, .coordinator])
  }

  func openSubordinate(_ segment: Segment, _ opener: Int, _ sentence: Int) {
    let range = segment.tokens
    let word = syntax.table.words[opener]
    let isSubjunction = word.can(.subjunction)
    let isRelativeWord = word.can(.relative) && !isSubjunction
    let asksWhich = !isSubjunction && isQuestionArticle(opener, range)
    if isSubjunction {
      syntax.table.decide(opener, .subjunction)
    } else if asksWhich {
      syntax.table.words[opener].classes = .interrogative
    } else if word.can(.relative) || word.can(.interrogative) {
      if word.can(.article) || word.can(.pronoun) || isNominalOpener(opener) {
        freeRelative(opener)
      } else {
        syntax.table.decide(opener, word.can(.relative) ? .relative : .interrogative)
      }
    }
    releaseRelatives((opener + 1)..<range.upperBound)
    let finites = finites((opener + 1)..<range.upperBound)
    let chosen =
      segment.finiteBehind >= 0
      ? segment.finiteBehind : chooseFinite(finites, range, verbLast: true)
    if isSubjunction, chosen == nil,
      hasInfinitiveWithZu(range) || tokens[opener].hash == vocabulary.um
    {
      // "um … zu", "ohne … zu", the infinitive perhaps behind something that interrupts
      let parent = stack.last ?? -1
      let clause = newClause(.infinitive, segment, sentence, parent: parent, introducer: opener)
      syntax.clauses[clause].finite = infinitive(range) ?? -1
      stack.append(clause)
      return
    }
    popCompleteVerbLast(forRelative: isRelativeWord, coordinated: segment.isCoordinated)
    let parent = stack.last ?? -1
    let kind: ClauseKind =
      isRelativeWord && !asksWhich && !isFreeRelative(opener, range) ? .relative : .subordinate
    var own = segment
    // "Aber wenn es regnet, bleiben wir": the conjunction joins what stands above the clause.
    if range.lowerBound < opener, syntax.table.words[range.lowerBound].can(.coordinator) {
      own.tokens = (range.lowerBound + 1)..<range.upperBound
    }
    let clause = newClause(kind, own, sentence, parent: parent, introducer: opener)
    syntax.clauses[clause].isCoordinated = segment.isCoordinated
    if kind == .relative {
      let antecedent = antecedent(opener, range, chosen)
      syntax.clauses[clause].antecedent = antecedent
      if antecedent >= 0, !syntax.phrases[antecedent].isName {
        narrow(opener, to: antecedent, chosen)
      }
    }
    if let chosen {
      syntax.clauses[clause].finite = chosen
      syntax.table.decide(chosen, .finite)
    }
    stack.append(clause)
    if segment.finiteBehind < 0 {
      splitAfter(chosen, finites, segment, sentence, verbLast: true)
    }
  }

  /// "Er fragt, welche Gäste kommen": the article of a question, where no noun before it agrees.
  private func isQuestionArticle(_ index: Int, _ range: Range<Int>) -> Bool {
    guard vocabulary.isWhich(tokens[index].hash), tokens[index].hash != vocabulary.was else {
      return false
    }
    let phrase = Int(syntax.phraseOf[index])
    return phrase >= 0 && syntax.phrases[phrase].tokens.lowerBound == index
      && syntax.phrases[phrase].tokens.count > 1 && !antecedentAgrees(index, range)
  }

  private func isNominalOpener(_ index: Int) -> Bool {
    guard let reading = syntax.table.reading(index, [.relative, .interrogative]) else {
      return false
    }
    return !reading.agreement.isEmpty
  }

  /// "wer", "was", "wie": a clause that stands for a noun rather than behind one.
  private func isFreeRelative(_ index: Int, _ range: Range<Int>) -> Bool {
    syntax.table.reading(index, .interrogative) != nil
      && syntax.table.reading(index, .article) == nil
      && !vocabulary.isWhich(tokens[index].hash) && !vocabulary.isPlaceRelative(tokens[index].hash)
  }
}
