// Room: Incidents. Whom a pronoun stands for: antecedents, chains, "die beiden", groups that speak.
// May enter: grammar and mentions.

extension ClauseIndex {
  /// The phrase that says who is meant: the antecedent of a relative pronoun, the best mention of
  /// the chain of a personal pronoun.
  func referent(_ phrase: Int) -> Int {
    guard phrase >= 0 else { return -1 }
    let entry = syntax.phrases[phrase]
    guard entry.isPronoun else { return phrase }
    if entry.clause >= 0, syntax.clauses[entry.clause].kind == .relative {
      let clause = syntax.clauses[entry.clause]
      if clause.antecedent >= 0, entry.head <= clause.tokens.lowerBound + 2,
        syntax.word(entry.head).can([.relative, .article]) || clause.introducer == entry.head
      {
        return agreeing(clause.antecedent, entry, clause)
      }
    }
    if let group = neuterSpeaker(entry) ?? pair(phrase, entry) { return group }
    if phrase < mentions.isOpen.count, mentions.isOpen[phrase] { return phrase }
    if phrase < mentions.chainOf.count, let chain = mentions.chain(of: phrase) { return chain.best }
    return phrase
  }

  /// "er", "sie" for one person, where two come into question.
  func isOpenPerson(_ phrase: Int) -> Bool {
    guard phrase >= 0, phrase < mentions.isOpen.count, mentions.isOpen[phrase] else {
      return false
    }
    let entry = syntax.phrases[phrase]
    return words.ofOne.contains(hash(phrase)) && entry.clause >= 0
      && !(entry.agreement.isDisjoint(with: .singular))
  }

  /// "Zwei Männer flohen; die beiden …": as many persons as were counted just before.
  private func pair(_ phrase: Int, _ pronoun: Phrase) -> Int? {
    guard pronoun.clause >= 0, pronoun.tokens.count == 2,
      syntax.tokens[pronoun.head].hash == words.beiden
    else { return nil }
    let sentence = syntax.clauses[pronoun.clause].sentence
    var before = phrase - 1
    while before >= 0, syntax.phrases[before].clause >= 0,
      sentence - syntax.clauses[syntax.phrases[before].clause].sentence <= 2
    {
      let entry = syntax.phrases[before]
      if syntax.tokens[entry.tokens.lowerBound].hash == words.two,
        syntax.lexeme(entry.head).nounClass.isPerson
      {
        return before
      }
      before -= 1
    }
    return nil
  }

  /// "Ein „Kommando Herbst“ erklärte, es habe …": in reported speech "es" is a group that speaks.
  private func neuterSpeaker(_ pronoun: Phrase) -> Int? {
    guard pronoun.role == .subject, pronoun.clause > 0,
      syntax.tokens[pronoun.head].hash == words.es,
      syntax.clauses[pronoun.clause].mood == .subjunctive1
    else { return nil }
    let upper = syntax.clauses[pronoun.clause - 1]
    guard upper.sentence == syntax.clauses[pronoun.clause].sentence, upper.subject >= 0,
      syntax.lexicon[upper.verb].verb.contains(.saying)
    else { return nil }
    let speaker = syntax.phrases[upper.subject]
    return speaker.agreement.isSubset(of: .neuter)
      && syntax.lexeme(speaker.head).classes.contains(.namingNoun) ? upper.subject : nil
  }

  /// "ein Mann stand vor der Wirtin, der sie bedrohte": the subject "der" is masculine, and looks
  /// for one that is.
  private func agreeing(_ antecedent: Int, _ pronoun: Phrase, _ clause: Clause) -> Int {
    func isMasculine(_ phrase: Int) -> Bool {
      !syntax.phrases[phrase].agreement.isDisjoint(with: Agreement(rawValue: 0x1111))
    }
    guard pronoun.role == .subject, syntax.tokens[pronoun.head].hash == words.der,
      !isMasculine(antecedent), clause.parent >= 0
    else { return antecedent }
    return phrases(of: clause.parent).map(Int.init).last {
      $0 < antecedent && !syntax.phrases[$0].isPronoun && isMasculine($0)
        && syntax.lexeme(syntax.phrases[$0].head).nounClass.isAgent
    } ?? antecedent
  }

  /// Whether two phrases speak of the same one.
  func isSame(_ one: Int, _ other: Int) -> Bool {
    let left = referent(one)
    let right = referent(other)
    if left == right { return left >= 0 }
    guard left >= 0, right >= 0 else { return false }
    let chain = left < mentions.chainOf.count ? mentions.chainOf[left] : -1
    return chain >= 0 && chain == mentions.chainOf[right]
  }
}
