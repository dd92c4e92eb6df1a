// Room: Incidents. Who was hit, where, and whether somebody did it: the roles of an event.
// May enter: grammar.

/// Reads the roles of an event from its clause.
struct EventRoles {
  let scene: EventScene
  private var syntax: Syntax { scene.syntax }
  private let words = EventWords.shared

  init(scene: EventScene) { self.scene = scene }

  // MARK: Targets

  /// The phrases of those hit by what a verb says.
  func targets(ofVerb number: Int, _ frame: EventFrame) -> [Int] {
    let clause = syntax.clauses[number]
    var found: [Int] = []
    let isPassive = clause.voice == .passive
    if isPassive, !frame.intersection([.accusative]).isEmpty {
      add(clause.subject, clause, &found)
      if clause.subject < 0 { addFragmentSubject(number, &found) }
    }
    if !isPassive, frame.contains(.subject) { add(clause.subject, clause, &found) }
    for phrase in own(number) {
      switch syntax.phrases[phrase].role {
      case .accusative where frame.contains(.accusative) && !isPassive: add(phrase, clause, &found)
      case .dative where frame.contains(.dative): add(phrase, clause, &found)
      case .prepositional where frame.contains(.upon):
        if isUpon(phrase) { add(phrase, clause, &found) }
      case .prepositional where frame.contains(.onto):
        if isUpon(phrase), scene.hash(syntax.phrases[phrase].preposition) == words.auf {
          add(phrase, clause, &found)
        }
      default: break
      }
    }
    if found.isEmpty, frame.contains(.accusative), !isPassive {
      if frame.contains(.data) { add(clause.subject, clause, &found) }
      // "Die Schirme sind gestört": the state of the subject.
      if clause.subject >= 0, isStatePassive(clause) { add(clause.subject, clause, &found) }
    }
    if frame.contains(.data), frame.contains(.dative), isPassive {
      add(clause.subject, clause, &found)
    }
    return found
  }

  /// What is in a clause whose subject the grammar did not find.
  func subjectless(_ number: Int) -> [Int] {
    guard syntax.clauses[number].subject < 0 else { return [] }
    return own(number).filter {
      syntax.phrases[$0].preposition < 0 && scene.phrase($0, has: .digital)
        && syntax.phrases[$0].role != .adverbial
    }
  }

  /// "der „Möwe“ das Seekabel": things that stand in a clause beside what they were taken for.
  func bodies(_ number: Int) -> [Int] {
    own(number).filter {
      let phrase = syntax.phrases[$0]
      let kind = syntax.lexeme(phrase.head).nounClass
      return phrase.preposition < 0 && $0 != syntax.clauses[number].subject && !phrase.isPronoun
        && phrase.agreement.sharesCase(.accusative)
        && (kind == .thing || scene.traits[phrase.head].contains(.digital))
    }
  }

  /// "ist gestört", "sind angegriffen" with "sein" and a participle of a verb with an object.
  private func isStatePassive(_ clause: Clause) -> Bool {
    clause.tense == .perfect || clause.tense == .pluperfect || clause.finite == clause.mainVerb
      ? clause.finite >= 0 && syntax.word(clause.finite).lexeme == words.sein : false
  }

  private func addFragmentSubject(_ number: Int, _ found: inout [Int]) {
    let clause = syntax.clauses[number]
    guard clause.kind == .fragment else { return }
    for phrase in own(number) where syntax.phrases[phrase].preposition < 0 {
      add(phrase, clause, &found)
      return
    }
  }

  /// The phrases of those hit by what a noun says.
  func targets(ofNoun token: Int, _ phrase: Int, _ frame: EventFrame) -> [Int] {
    guard phrase >= 0 else { return [] }
    let clause = syntax.clauses[max(0, Int(syntax.clauseOf[token]))]
    var found: [Int] = []
    var end = syntax.phrases[phrase].tokens.upperBound
    var number = phrase + 1
    var steps = 0
    while number < syntax.phrases.count, steps < 3 {
      let next = syntax.phrases[number]
      let start = next.preposition >= 0 ? next.preposition : next.tokens.lowerBound
      guard start >= end, start - end <= (steps == 0 ? 0 : 1) else { break }
      if next.preposition < 0 {
        if next.role == .attribute, next.parent == phrase || steps > 0 {
          if frame.contains(.genitive) { add(number, clause, &found) }
        } else {
          break
        }
      } else if frame.contains(.upon) || frame.contains(.genitive) {
        let preposition = scene.hash(next.preposition)
        if frame.contains(.genitive), isVonOrBei(next.preposition) || isIn(next.preposition) {
          add(number, clause, &found)
        } else if isUpon(number), preposition != words.bei || frame.contains(.genitive) {
          add(number, clause, &found)
        }
      }
      end = next.tokens.upperBound
      number += 1
      steps += 1
    }
    return found
  }

  private func own(_ clause: Int) -> [Int] {
    guard clause >= 0 else { return [] }
    return syntax.phrasesOfClause(clause)
  }

  private func isUpon(_ phrase: Int) -> Bool {
    let preposition = syntax.phrases[phrase].preposition
    guard preposition >= 0, words.targetPrepositions.contains(scene.hash(preposition)) else {
      return false
    }
    let kind = syntax.lexeme(syntax.phrases[phrase].head).nounClass
    return kind != .time && kind != .unit && kind != .event
      && !syntax.tokens[syntax.phrases[phrase].head].shape.contains(.hasDigit)
  }

  /// "von" and "bei", alone or with an article.
  private func isVonOrBei(_ token: Int) -> Bool {
    scene.hash(token) == words.von || scene.hash(token) == Self.vom
      || scene.hash(token) == words.bei
      || scene.hash(token) == Self.beim
  }

  private func isIn(_ token: Int) -> Bool {
    scene.hash(token) == Self.im || scene.hash(token) == Self.in
  }

  private static let vom = FoldedHash.of("vom")
  private static let beim = FoldedHash.of("beim")
  private static let im = FoldedHash.of("im")
  private static let `in` = FoldedHash.of("in")

  /// Of "einem Gast den Kiefer brechen" the guest: a dative beside an object.
  func injured(_ number: Int) -> Int? {
    guard syntax.clauses[number].voice == .active,
      own(number).contains(where: { syntax.phrases[$0].role == .accusative })
    else { return nil }
    return own(number).first {
      syntax.phrases[$0].role == .dative && !syntax.phrases[$0].isPronoun
    }
  }

  /// Adds a phrase, what a relative pronoun stands for, and conjuncts.
  private func add(_ phrase: Int, _ clause: Clause, _ found: inout [Int]) {
    guard phrase >= 0 else { return }
    var number = phrase
    if syntax.phrases[phrase].isPronoun {
      let isRelative = syntax.word(syntax.phrases[phrase].head).can(.relative)
      if isRelative, clause.antecedent >= 0 {
        number = clause.antecedent
      } else if let best = scene.referent(of: phrase) {
        number = best
      } else {
        return
      }
    }
    let kind = syntax.lexeme(syntax.phrases[number].head).nounClass
    guard kind != .time, kind != .unit, !found.contains(number),
      scene.nouns[syntax.phrases[number].head] == nil
    else { return }
    found.append(number)
    var next = syntax.phrases[number].next
    var steps = 0
    while next >= 0, steps < 5 {
      if !found.contains(next) { found.append(next) }
      next = syntax.phrases[next].next
      steps += 1
    }
  }

  // MARK: Places and agents

  /// The places named in a clause.
  func places(ofClause number: Int) -> [Int] {
    own(number).filter { phrase in
      var preposition = syntax.phrases[phrase].preposition
      if preposition < 0, syntax.phrases[phrase].role == .conjunct,
        syntax.phrases[phrase].parent >= 0
      {
        // "in Linz und Wels"
        preposition = syntax.phrases[syntax.phrases[phrase].parent].preposition
      }
      guard preposition >= 0, words.placePrepositions.contains(scene.hash(preposition)),
        !syntax.phrases[phrase].isPronoun
      else { return false }
      return syntax.lexeme(syntax.phrases[phrase].head).nounClass.isPlace
    }
  }

  /// Whether a clause says that somebody did it: an agent as subject, or behind "von" or "durch".
  func hasAgent(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    if clause.voice == .active, clause.subject >= 0 {
      // "Vor der Tür tötete er eine Frau": whoever the pronoun stands for.
      let subject = scene.referent(of: clause.subject) ?? clause.subject
      if isAgent(subject),
        own(number).contains(where: {
          syntax.phrases[$0].role == .accusative && scene.hash(syntax.phrases[$0].head) != Self.sich
        })
      {
        return true
      }
      return false
    }
    return own(number).contains { phrase in
      let preposition = syntax.phrases[phrase].preposition
      guard preposition >= 0 else { return false }
      let hash = scene.hash(preposition)
      return (hash == words.von || hash == words.durch || hash == Self.vom) && isAgent(phrase)
    }
  }

  /// "Unbekannte haben", "von Vermummten": named as those who do such things.
  func isByCulprit(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    if clause.voice == .active {
      return clause.subject >= 0
        && scene.traits[syntax.phrases[clause.subject].head].contains(.culprit)
    }
    return own(number).contains {
      let phrase = syntax.phrases[$0]
      guard phrase.preposition >= 0, scene.traits[phrase.head].contains(.culprit) else {
        return false
      }
      return scene.hash(phrase.preposition) == words.von
        || scene.hash(phrase.preposition) == words.durch
    }
  }

  /// "Ein 22-Jähriger", "ein Fahrgast": one person whom the article tells of for what they did.
  func isByPerson(_ number: Int) -> Bool {
    let clause = syntax.clauses[number]
    guard clause.voice == .active, clause.subject >= 0 else { return false }
    let phrase = syntax.phrases[scene.referent(of: clause.subject) ?? clause.subject]
    let head = phrase.head
    if syntax.tokens[head].shape.contains(.hasDigit), syntax.tokens[head].shape.contains(.hasHyphen)
    {
      return true
    }
    guard syntax.lexeme(head).nounClass == .person, !phrase.isName, !phrase.isDefinite,
      phrase.tokens.count > 1
    else { return false }
    let first = syntax.word(phrase.tokens.lowerBound)
    if phrase.agreement.isDisjoint(with: .singular) {
      // "zwei Frauen"
      return first.can(.numeral)
    }
    return first.can(.article)
  }

  private static let sich = FoldedHash.of("sich")

  private func isAgent(_ phrase: Int) -> Bool {
    let head = syntax.phrases[phrase].head
    return syntax.lexeme(head).nounClass.isAgent || scene.phrase(phrase, has: .culprit)
      || scene.phrase(phrase, has: .people) || syntax.phrases[phrase].isName
      || scene.nouns[head]?.strength == .deed
  }
}

extension Syntax {
  /// The phrases of a clause, in order.
  func phrasesOfClause(_ clause: Int) -> [Int] {
    var found: [Int] = []
    for token in clauses[clause].tokens where Int(clauseOf[token]) == clause {
      let phrase = Int(phraseOf[token])
      if phrase >= 0, found.last != phrase, phrases[phrase].clause == clause {
        // Room for those of nearly every clause at once.
        if found.isEmpty { found.reserveCapacity(8) }
        found.append(phrase)
      }
    }
    return found
  }
}
