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
    if let last = lastNamed(before: phrase, entry) { return last }
    if phrase < mentions.isOpen.count, mentions.isOpen[phrase] { return phrase }
    if phrase < mentions.chainOf.count, let chain = mentions.chain(of: phrase) { return chain.best }
    return phrase
  }

  /// Of those who can act the one told of last.
  ///
  /// "Der Präfekt beschuldigte die Rebellen. Diese bestritten …", "… die Armee. Die ließ wissen, …".
  private func lastNamed(before phrase: Int, _ pronoun: Phrase) -> Int? {
    guard pronoun.role == .subject, pronoun.tokens.count == 1, pronoun.clause >= 0 else {
      return nil
    }
    let clause = syntax.clauses[pronoun.clause]
    guard clause.kind == .main, clause.finite >= 0 else { return nil }
    let hash = syntax.tokens[pronoun.head].hash
    if !words.these.contains(hash) {
      guard words.articles.contains(hash), clause.finite == pronoun.head + 1,
        clause.tokens.lowerBound == pronoun.head
      else { return nil }
    }
    var wanted = pronoun.agreement.genders
    let persons = syntax.word(clause.finite).persons
    if !persons.contains(.third) { wanted = wanted.intersection(Agreement.plural.genders) }
    if !persons.contains(.thirdPlural) { wanted = wanted.intersection(Agreement.singular.genders) }
    var before = phrase - 1
    while before >= 0 {
      let entry = syntax.phrases[before]
      guard clause.sentence - syntax.sentence(ofToken: entry.head) <= 1 else { return nil }
      let lexeme = syntax.lexeme(entry.head)
      let isSomebody =
        lexeme.nounClass.isAgent || lexeme.classes.contains(.culprit)
        || lexeme.classes.contains(.powerNoun) || lexeme.classes.contains(.forceNoun)
        || entry.isName
      if isSomebody, !entry.isPronoun, !entry.isNegated, entry.clause != pronoun.clause,
        !entry.agreement.genders.isDisjoint(with: wanted),
        !lexeme.nounClass.isPlace || lexeme.nounClass == .state
      {
        return before
      }
      before -= 1
    }
    return nil
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
