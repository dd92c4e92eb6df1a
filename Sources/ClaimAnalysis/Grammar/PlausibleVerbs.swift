// Room: Grammar. Whether a form that may be finite stands where a finite verb can stand.
// May enter: tagged words and phrases.

extension ClauseReader {
  /// Whether a form that could also be an infinitive or a participle is the finite verb here.
  func isPlausible(_ index: Int, _ range: Range<Int>) -> Bool {
    if finiteness(index) == 2 { return true }
    let word = syntax.table.words[index]
    if index > range.lowerBound, syntax.table.words[index - 1].classes == .zu { return false }
    let waits = stack.last.map { hasOpenBracket($0) && syntax.clauses[$0].finite >= 0 } ?? false
    if waits, word.can([.infinitive, .participle]),
      (index + 1..<range.upperBound).allSatisfy({ closesBracket($0) })
    {
      return false
    }
    // "wurde das Fest auf Mai, dann auf Juni verschoben"
    if word.can(.participle), index == range.upperBound - 1, range.lowerBound > 0,
      tokens[range.lowerBound - 1].kind == .comma, let last = stack.last, awaitsForm(last),
      syntax.table.words[range.lowerBound].only([.adverb, .preposition])
    {
      return false
    }
    // "hat er das Buch, ein altes Werk, verknüpft mit der Stadt"
    if waits, word.can(.participle), index == range.lowerBound, tokens[index - 1].kind == .comma,
      let last = stack.last, awaitsForm(last),
      !range.contains(where: {
        let phrase = Int(syntax.phraseOf[$0])
        return phrase >= 0 && syntax.phrases[phrase].preposition < 0
      })
    {
      return false
    }
    // "hat Ministerin Kern (CDU) den Etat erhöht und verteilt": what the bracket stands inside of goes on.
    if word.can([.infinitive, .participle]), range.lowerBound > 0,
      tokens[range.lowerBound - 1].kind == .closeBracket, let last = stack.last, awaitsForm(last),
      syntax.clauses[last].kind == .main,
      word.can(hangingForms(syntax.clauses[last].finite..<(index + 1))),
      index + 1 >= range.upperBound || tokens[index + 1].isPunctuation
        || syntax.table.words[index + 1].only(.coordinator)
    {
      return false
    }
    // "wird über Uhren, Taschen, Ringe und Karten erfolgen"
    if index == range.upperBound - 1, word.can([.infinitive, .participle]), endsLongList(range),
      let last = stack.last, awaitsForm(last),
      word.can(hangingForms(syntax.clauses[last].finite..<(index + 1)))
    {
      return false
    }
    // "der Verband, vertreten durch seinen Sprecher", "verglichen mit dem Vorjahr"
    if word.can(.participle), index == range.lowerBound, index > 0,
      tokens[index - 1].kind == .comma || tokens[index - 1].kind == .dash,
      index + 1 < range.upperBound,
      vocabulary.namesAgent(tokens[index + 1].hash)
        || tokens[index].hash == vocabulary.verglichen
          && tokens[index + 1].hash == vocabulary.mit,
      stack.contains(where: { syntax.clauses[$0].kind == .main && syntax.clauses[$0].finite >= 0 })
        || laterSureFinite(range)
    {
      return false
    }
    // "will alle, die kamen, bezahlt haben"
    if word.can([.infinitive, .participle]), closesOuterBracket(range) { return false }
    // "Loszulassen bedeutet viel."
    if index > range.lowerBound, word.can(.participle), isInfinitiveWithZu(index - 1) {
      return true
    }
    if word.can(.infinitive) || word.can(.participle) {
      // A subject in the same segment that agrees.
      let persons = syntax.table.reading(index, .finite)?.persons ?? []
      for token in range {
        let number = Int(syntax.phraseOf[token])
        guard number >= 0 else { continue }
        let phrase = syntax.phrases[number]
        guard phrase.preposition < 0, phrase.agreement.sharesCase(.nominative) else { continue }
        // "besser bezahlt als sein Bruder"
        if phrase.tokens.lowerBound > range.lowerBound,
          syntax.table.words[phrase.tokens.lowerBound - 1].only(.comparator),
          phrase.tokens.lowerBound < 2
            || !vocabulary.isMeasure(tokens[phrase.tokens.lowerBound - 2].hash)
        {
          continue
        }
        let isPlural = !phrase.agreement.intersection(.nominative).intersection(.plural).isEmpty
        if isPlural && !persons.intersection(.pluralForms).isEmpty { return true }
        if !phrase.agreement.intersection(.nominative).intersection(.singular).isEmpty,
          persons.contains(.third)
        {
          return true
        }
        if !syntax.table.words[phrase.head].persons.intersection(persons).isEmpty { return true }
        if joinsNext(phrase, range), !persons.intersection(.pluralForms).isEmpty { return true }
      }
      // "Haben leider nichts gefunden": the subject is left out, the verb stands first.
      if index == range.lowerBound, stack.isEmpty, isAuxiliaryOrModal(index),
        range.contains(where: {
          $0 > index && syntax.phraseOf[$0] < 0 && !tokens[$0].isCapital
            && syntax.table.words[$0].can([.participle, .infinitive])
        })
      {
        return true
      }
      // "Es bleiben übrig: …"
      if index > 0, index - 1 == range.lowerBound, tokens[index - 1].hash == vocabulary.es,
        !persons.isDisjoint(with: .pluralForms), stack.isEmpty
      {
        return true
      }
      // "…, neu gebaut, steht leer" and "aber erholt": a participle with nothing to govern.
      let next = index + 1
      let ends = next >= range.upperBound || tokens[next].isPunctuation
      // "dass man Gäste einlädt oder besucht": nothing that a participle could hang on.
      if word.can(.participle), ends, let last = stack.last, isVerbLast(last),
        case let finite = syntax.clauses[last].finite, finite >= 0, !isAuxiliaryOrModal(finite),
        syntax.table.words[range.lowerBound].can(.coordinator), tokens[range.lowerBound - 1].isWord,
        !persons.isDisjoint(with: syntax.table.reading(finite, .finite)?.persons ?? [])
      {
        return true
      }
      if word.can(.participle), ends, laterSureFinite(range) || isBare(index, range) {
        return false
      }
      if standsSecond(index, range) { return true }
      // Without a subject: the Vorfeld is another clause, or an open clause waits for its verb.
      if let last = stack.last, syntax.clauses[last].finite < 0 { return true }
      // "dass Höfe, die allein liegen, am Ende verfallen"
      if index == range.upperBound - 1,
        stack.contains(where: { syntax.clauses[$0].finite < 0 && isVerbLast($0) })
      {
        return true
      }
      // "Die Idee, so zu bauen, verwundert wegen der Lage."
      if index == range.lowerBound,
        stack.contains(where: {
          syntax.clauses[$0].finite < 0 && syntax.clauses[$0].kind == .fragment
        })
      {
        return true
      }
      if word.can([.adjective, .adverb]) { return false }
      // Behind "und" the subject is the one before; the segment was cut for its own verb.
      if syntax.table.words[range.lowerBound].can(.coordinator), !stack.isEmpty { return true }
      return index == range.lowerBound && !stack.isEmpty
    }
    if word.can([.adverb, .adjective, .preposition, .particle]) {
      return !range.contains { $0 != index && finiteness($0) > 0 }
        && (index > range.lowerBound && subjectBefore(index, range))
    }
    return true
  }

  /// Nouns that a conjunction joins, behind a comma, one more noun and another comma.
  private func endsLongList(_ range: Range<Int>) -> Bool {
    let comma = range.lowerBound - 1
    guard comma > 1, tokens[comma].kind == .comma, beginsWithPair(range),
      case let phrase = Int(syntax.phraseOf[comma - 1]), phrase >= 0,
      case let first = syntax.phrases[phrase].tokens.lowerBound, first > 0
    else { return false }
    return tokens[first - 1].kind == .comma
  }

  /// A participle or infinitive, or a mark behind it.
  private func closesBracket(_ token: Int) -> Bool {
    syntax.phraseOf[token] < 0 && !tokens[token].isCapital
      && (syntax.table.words[token].can([.participle, .infinitive])
        || tokens[token].kind == .closeQuote)
  }

  /// "Zum Rat gehören A, B und C": a plural form behind one phrase and before another, in a sentence
  /// that has no other verb.
  private func standsSecond(_ index: Int, _ range: Range<Int>) -> Bool {
    guard stack.isEmpty, index > range.lowerBound, index + 1 < range.upperBound,
      syntax.table.words[index].can(.infinitive),
      syntax.phraseOf[index - 1] >= 0 || followsAdverbs(index, range),
      syntax.phraseOf[range.lowerBound] >= 0
        || syntax.table.words[range.lowerBound].only([.preposition, .adverb]),
      !range.contains(where: {
        $0 != index && finiteness($0) > 0 && (finiteness($0) == 2 || !isAuxiliaryOrModal(index))
      }), !laterSureFinite(range)
    else { return false }
    return (index + 1..<range.upperBound).contains {
      let phrase = Int(syntax.phraseOf[$0])
      return phrase >= 0 && syntax.phrases[phrase].preposition < 0
        && syntax.phrases[phrase].agreement.sharesCase(.nominative)
    }
  }

  /// "Da rufen A, B und C": nothing but adverbs before it, and a noun without a preposition behind it.
  private func followsAdverbs(_ index: Int, _ range: Range<Int>) -> Bool {
    guard (range.lowerBound..<index).allSatisfy({ syntax.table.words[$0].only(.adverb) }) else {
      return false
    }
    var next = index + 1
    while next < range.upperBound, syntax.phraseOf[next] < 0, syntax.table.words[next].can(.adverb)
    {
      next += 1
    }
    if isAuxiliaryOrModal(index) { return true }
    guard next < range.upperBound, syntax.phraseOf[next] >= 0 else { return false }
    return isSubject(Int(syntax.phraseOf[next]))
  }

  /// Whether a sure finite verb comes later in the sentence.
  private func laterSureFinite(_ range: Range<Int>) -> Bool {
    var index = range.upperBound
    while index < tokens.count {
      switch tokens[index].kind {
      case .period, .exclamation, .question, .ellipsis: return false
      default: break
      }
      if finiteness(index) == 2 { return true }
      // ", bringen Ihnen …": a plural verb that goes on behind the comma.
      if finiteness(index) == 1, tokens[index - 1].kind == .comma,
        !syntax.table.words[index].can([.participle, .adjective, .adverb])
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Nothing but adverbs and a conjunction stands before it in its segment.
  private func isBare(_ index: Int, _ range: Range<Int>) -> Bool {
    (range.lowerBound..<index).allSatisfy {
      syntax.table.words[$0].can([.coordinator, .adverb, .adjective]) && syntax.phraseOf[$0] < 0
    }
  }

  /// "Musk und Meta": singular phrases that together take a plural verb.
  private func joinsNext(_ phrase: Phrase, _ range: Range<Int>) -> Bool {
    var next = phrase.tokens.upperBound
    // "Der Ausfall der Züge und der Zugang"
    while next < range.upperBound, case let number = Int(syntax.phraseOf[next]), number >= 0,
      syntax.phrases[number].preposition < 0,
      syntax.phrases[number].agreement.isDisjoint(with: [.nominative, .accusative])
    {
      next = syntax.phrases[number].tokens.upperBound
    }
    return next < range.upperBound && syntax.table.words[next].can(.coordinator)
  }
}
