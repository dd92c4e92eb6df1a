// Room: Incidents. Who does what a clause tells: subjects shared, swapped and inherited, and the agents
// of passives. May enter: grammar and mentions.

extension ClauseIndex {
  /// The subject of a clause; that of an infinitive is the object of the verb above it where that
  /// verb says so ("beschuldigt ihn, getan zu haben").
  func subject(of clause: Int) -> Int {
    let entry = syntax.clauses[clause]
    if entry.isNegated, let one = noneBut(clause) ?? insteadOf(clause) { return one }
    guard entry.kind == .infinitive, entry.parent >= 0 else {
      if let shared = sharedSubject(clause) ?? sharedAuxiliary(clause) { return shared }
      return realSubject(entry.subject, clause)
    }
    let parent = syntax.clauses[entry.parent]
    if words.successes.contains(parent.verb.raw) {
      // "Rebellen gelang es, … zu entführen".
      for number in phrases(of: entry.parent).map(Int.init)
      where syntax.phrases[number].role == .dative && hash(number) != words.sich {
        return number
      }
    }
    if syntax.lexicon[parent.verb].classes.contains(.objectControl) {
      var dative = -1
      for number in phrases(of: entry.parent) {
        switch syntax.phrases[Int(number)].role {
        case .accusative where hash(Int(number)) != words.sich: return Int(number)
        case .dative: dative = Int(number)
        default: break
        }
      }
      if dative >= 0 { return dative }
      // "bezichtigte sich, getan zu haben".
      if phrases(of: entry.parent).contains(where: { hash(Int($0)) == words.sich }) {
        return parent.subject
      }
      return parent.voice == .passive ? parent.subject : -1
    }
    return realSubject(entry.subject >= 0 ? entry.subject : parent.subject, entry.parent)
  }

  /// "drangen ein, schlugen zwei Reporter nieder": a coordinated clause that begins with its verb
  /// and has one phrase that may be the object takes the subject before it.
  private func sharedSubject(_ clause: Int) -> Int? {
    let entry = syntax.clauses[clause]
    guard entry.kind == .main, entry.hasOwnSubject, entry.subject >= 0, entry.finite >= 0,
      entry.voice == .active, opensWithVerb(entry), clause > 0,
      syntax.lexicon[entry.verb].verb.contains(.accusative)
        || !agreesInNumber(entry.subject, clause)
    else { return nil }
    // "Sie drangen ein, vermutet die Polizei": who says so.
    if entry.finite == entry.tokens.lowerBound,
      syntax.lexeme(syntax.phrases[entry.subject].head).nounClass.isAgent,
      !syntax.lexicon[entry.verb].verb.isDisjoint(with: [.saying, .thinking])
    {
      return nil
    }
    let own = syntax.phrases[entry.subject]
    let before = syntax.clauses[clause - 1]
    guard own.agreement.sharesCase(.accusative), before.sentence == entry.sentence,
      before.kind == .main,
      before.subject >= 0, before.subject != entry.subject,
      !phrases(of: clause).contains(where: {
        syntax.phrases[Int($0)].role == .accusative && Int($0) != entry.subject
      })
    else { return nil }
    // What came before may itself have taken its subject from further before.
    let shared = before.kind == .main ? subject(of: clause - 1) : before.subject
    guard shared >= 0, shared != entry.subject,
      !syntax.phrases[shared].isPronoun
        || syntax.phrases[shared].agreement.sharesCase(.nominative)
    else { return nil }
    return shared
  }

  /// "Sie hatten das Rathaus besetzt und die Beamten beworfen": whoever has the auxiliary.
  private func sharedAuxiliary(_ clause: Int) -> Int? {
    let entry = syntax.clauses[clause]
    guard entry.kind == .main, entry.subject < 0, clause > 0, entry.finite >= 0,
      entry.finite < entry.tokens.lowerBound
    else { return nil }
    let before = syntax.clauses[clause - 1]
    guard before.finite == entry.finite, before.sentence == entry.sentence else { return nil }
    let shared = subject(of: clause - 1)
    return shared >= 0 ? shared : nil
  }

  /// The verb, or a conjunction and the verb, is the first word.
  private func opensWithVerb(_ clause: Clause) -> Bool {
    clause.finite == clause.tokens.lowerBound
      || clause.finite == clause.tokens.lowerBound + 1
        && syntax.word(clause.tokens.lowerBound).can(.coordinator)
  }

  /// Instead of "es" that stands for nobody, or of a noun behind "als", another phrase of the clause that can be subject.
  private func realSubject(_ subject: Int, _ clause: Int) -> Int {
    if let meant = meant(subject, clause) { return meant }
    if subject >= 0, let explained = explained(by: subject, clause) { return explained }
    guard subject >= 0,
      hash(subject) == words.es && mentions.chain(of: subject) == nil
        || isBehindAls(subject) && !isOpenedByAls(subject, clause)
    else { return subject }
    for number in phrases(of: clause).map(Int.init) where number != subject {
      let entry = syntax.phrases[number]
      if entry.preposition < 0, !entry.isPronoun, entry.agreement.sharesCase(.nominative),
        entry.role == .accusative || entry.role == .predicative || entry.role == .dative,
        hash(subject) != words.es || syntax.lexeme(entry.head).nounClass.isAgent
      {
        return number
      }
    }
    return subject
  }

  /// "niemand anderes als die Miliz", "kein Geringerer als der Chef": whom the comparison names.
  private func meant(_ subject: Int, _ clause: Int) -> Int? {
    guard subject >= 0, !syntax.clauses[clause].isNegated,
      words.none.contains(openingHash(subject)) || syntax.phrases[subject].isNegated
    else { return nil }
    return phrases(of: clause).map(Int.init).first {
      syntax.phrases[$0].role == .comparison
        && syntax.phrases[$0].tokens.lowerBound <= syntax.phrases[subject].tokens.upperBound + 2
    }
  }

  /// "Uwe Zarn, Mitglied der Bande, stach zu", "zwei Männer, beide vermummt, stachen zu": what stands
  /// between commas behind the subject is not the subject.
  private func explained(by subject: Int, _ clause: Int) -> Int? {
    let entry = syntax.phrases[subject]
    let first = entry.tokens.lowerBound
    guard entry.preposition < 0, first > syntax.clauses[clause].tokens.lowerBound else {
      return nil
    }
    let own = phrases(of: clause).map(Int.init)
    func isLikeSubject(_ phrase: Int) -> Bool {
      let other = syntax.phrases[phrase]
      return other.role == .accusative && other.preposition < 0 && !other.isPronoun
        && other.agreement.sharesCase(.nominative) && agreesInNumber(phrase, clause)
        && syntax.lexeme(other.head).nounClass.isPerson
    }
    if words.both.contains(hash(subject)), syntax.tokens[first - 1].kind == .comma {
      return own.first { syntax.phrases[$0].tokens.upperBound < first && isLikeSubject($0) }
    }
    guard entry.tokens.upperBound < syntax.tokens.count,
      syntax.tokens[entry.tokens.upperBound].kind == .comma,
      let apposition = own.first(where: {
        syntax.phrases[$0].role == .apposition && syntax.phrases[$0].tokens.upperBound == first
      }), case let parent = syntax.phrases[apposition].parent, parent >= 0
    else { return nil }
    return isLikeSubject(parent) || syntax.phrases[parent].isName ? parent : nil
  }

  /// "als Soldaten das Feuer eröffneten": the conjunction of the clause.
  private func isOpenedByAls(_ subject: Int, _ clause: Int) -> Bool {
    let introducer = syntax.clauses[clause].introducer
    return introducer >= 0 && introducer + 1 == syntax.phrases[subject].tokens.lowerBound
  }

  /// "wir" and "ich" between quotation marks: whoever is quoted.
  func isSpeaker(_ phrase: Int) -> Bool {
    let hash = hash(phrase)
    guard hash == words.wir || hash == words.ich, syntax.phrases[phrase].clause >= 0 else {
      return false
    }
    return isInQuotes(syntax.phrases[phrase].clause)
  }

  /// Directly behind "als", perhaps with a quotation mark between.
  func isBehindAls(_ phrase: Int) -> Bool {
    var before = syntax.phrases[phrase].tokens.lowerBound - 1
    while before >= 0, syntax.tokens[before].kind == .openQuote { before -= 1 }
    return before >= 0 && syntax.tokens[before].hash == words.als
  }

  /// The agent phrase of a passive clause: behind "von" or "durch".
  func agent(ofPassive clause: Int) -> Int {
    var best = -1
    for number in phrases(of: clause).map(Int.init) {
      let preposition = preposition(number)
      guard preposition == words.von || preposition == words.durch else { continue }
      let entry = syntax.phrases[number]
      let kind = syntax.lexeme(entry.head).nounClass
      if kind.isPlace, kind != .state { continue }
      // "im Alter von 15 Jahren"
      if syntax.tokens[entry.head].kind == .number || kind == .unit || kind == .time { continue }
      // "von Sachsen-Anhalt" behind a noun belongs to the noun; "von einem Mann" need not.
      let before = entry.preposition - 1
      if before >= 0, kind.isPlace, syntax.word(before).isNominal { continue }
      // "in der Grundschule von Barsinghausen"
      if before >= 0, kind == .none, entry.isName, syntax.lexeme(before).nounClass.isPlace {
        continue
      }
      if before >= 0, words.withVon.contains(syntax.tokens[before].hash) { continue }
      // "zwei von ihnen": a part of them.
      if before >= 0, before >= syntax.clauses[clause].tokens.lowerBound,
        syntax.tokens[before].kind == .number || syntax.word(before).can([.numeral, .pronoun])
      {
        continue
      }
      // "Unterzeichnet ist der Text von …": behind all else there is nothing but the agent.
      let isLast =
        syntax.clauses[clause].mainVerb == syntax.clauses[clause].tokens.lowerBound
        && entry.parent == syntax.clauses[clause].subject
      let one = agents.oneOf(number)
      if entry.parent >= 0, !isLast, !isAgentDespite(entry.parent, one ?? number) { continue }
      best = number
    }
    return best
  }

  /// Whether a phrase can be the subject of a clause by its number; "und tötete" has no plural.
  func agreesInNumber(_ subject: Int, _ clause: Int) -> Bool {
    let finite = syntax.clauses[clause].finite
    guard finite >= 0, subject == syntax.clauses[clause].subject,
      !syntax.phrases[subject].isPronoun, syntax.phrases[subject].next < 0
    else { return true }
    let persons = syntax.word(finite).persons
    let number = syntax.phrases[subject].agreement
    if persons.isEmpty || number.isEmpty { return true }
    if number.isDisjoint(with: .singular) { return !persons.isDisjoint(with: .pluralForms) }
    if number.isDisjoint(with: .plural) {
      return !persons.isDisjoint(with: [.first, .second, .third])
    }
    return true
  }

  /// "in Gera von einem Mann": whether a "von" phrase that the grammar tied to the noun before it
  /// is the agent of the passive after all.
  private func isAgentDespite(_ parent: Int, _ number: Int) -> Bool {
    let upper = syntax.phrases[parent]
    let own = syntax.phrases[number]
    let upperClass = syntax.lexeme(upper.head).nounClass
    if upperClass == .time || upperClass == .unit { return true }
    // "nach eigenen Angaben von Ordnern geschlagen": what is one's own is not somebody else's.
    if upper.tokens.contains(where: { words.own.contains(syntax.tokens[$0].hash) }) {
      return agents.canAct(number)
    }
    guard agents.canAct(number) else { return false }
    if upper.role == .subject, upper.preposition < 0, !upper.isDefinite, upperClass.isPerson,
      syntax.lexeme(own.head).nounClass.isPerson || classes(number).contains(.culprit)
        || syntax.lexeme(own.head).nounClass == .group
        || syntax.lexeme(own.head).nounClass == .police
        || syntax.lexeme(own.head).nounClass == .military, !classes(parent).contains(.spokesperson)
    {
      // "Fünf Bauern wurden von der Polizei erschossen"; but "Mitglieder von der Miliz".
      return !words.members.contains(syntax.word(upper.head).lexeme.raw)
    }
    // "in der Nähe von Soldaten", "im Haus von Maria K.": with the noun, if that is no name.
    if own.isName { return upper.isName && upperClass.isPlace }
    if upperClass.isPlace || syntax.tokens[upper.head].shape.contains(.hasDigit) { return true }
    // "eine Kundgebung von Gegnern wurde beendet"
    if upperClass == .event || upperClass == .group, upper.preposition < 0, !upper.isDefinite,
      own.agreement.isDisjoint(with: .singular)
    {
      return false
    }
    let isPerson =
      syntax.lexeme(own.head).nounClass.isPerson || classes(number).contains(.culprit)
      || classes(number).contains(.groupNoun) || classes(number).contains(.forceNoun)
    return upper.preposition >= 0 && !classes(parent).contains(.groupNoun)
      || !own.isDefinite && isPerson
  }
}
