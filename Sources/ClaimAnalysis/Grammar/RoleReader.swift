// Room: Grammar. What each phrase does in its clause: subject, objects, attributes, coordination,
// apposition. Case, agreement with the verb and order decide, in that order.
// May enter: phrases and clauses.

/// Gives the phrases of a sentence their roles.
struct RoleReader {
  let tokens: ContiguousArray<Token>
  let vocabulary: Vocabulary

  func read(_ sentence: Int, _ syntax: inout Syntax) {
    let phrases = phrasesInOrder(sentence, syntax)
    for phrase in phrases {
      syntax.phrases[phrase].clause = Int(syntax.clauseOf[syntax.phrases[phrase].head])
    }
    attach(phrases, &syntax)
    for clause in syntax.clausesOfSentence[sentence] {
      let own = phrases.filter { syntax.phrases[$0].clause == clause }
      subject(clause, own, &syntax)
      objects(clause, own, &syntax)
      properties(clause, own, &syntax)
    }
    shareSubjects(sentence, &syntax)
  }

  private func phrasesInOrder(_ sentence: Int, _ syntax: Syntax) -> [Int] {
    var result: [Int] = []
    var index = syntax.sentences[sentence].tokens.lowerBound
    while index < syntax.sentences[sentence].tokens.upperBound {
      let phrase = Int(syntax.phraseOf[index])
      if phrase >= 0 {
        result.append(phrase)
        index = max(index + 1, syntax.phrases[phrase].tokens.upperBound)
      } else {
        index += 1
      }
    }
    return result
  }

  // MARK: Attributes and coordination

  private func attach(_ phrases: [Int], _ syntax: inout Syntax) {
    for position in phrases.indices.dropFirst() {
      let number = phrases[position]
      let previous = phrases[position - 1]
      let phrase = syntax.phrases[number]
      let before = syntax.phrases[previous]
      let gap = before.tokens.upperBound..<phrase.tokens.lowerBound
      if gap.isEmpty, possessor(previous, number, &syntax) { continue }
      if phrase.preposition < 0, !phrase.isPronoun, isInBrackets(gap, syntax),
        phrase.clause == before.clause
      {
        syntax.phrases[number].role = .apposition
        syntax.phrases[number].parent = previous
        continue
      }
      if gap.isEmpty
        || gap.allSatisfy({ tokens[$0].kind == .openQuote || tokens[$0].kind == .closeQuote })
      {
        if phrase.preposition < 0, !phrase.isPronoun,
          !before.isPronoun || vocabulary.isIndefinite(syntax.word(before.head).lexeme)
            || isArticleWord(before.head, syntax),
          phrase.agreement.sharesCase(.genitive), canBeGenitive(phrase, syntax),
          phrase.clause == before.clause
        {
          syntax.phrases[number].role = .attribute
          syntax.phrases[number].parent = previous
          continue
        }
        if gap.count > 0, phrase.isName || before.isName, phrase.preposition < 0, !phrase.isPronoun,
          !before.isPronoun, phrase.clause == before.clause, phrase.tokens.count <= 4
        {
          // die Zeitung „Morgen“
          syntax.phrases[number].role = .apposition
          syntax.phrases[number].parent = previous
          continue
        }
      }
      if phrase.preposition >= 0, phrase.preposition == before.tokens.upperBound,
        tokens[phrase.preposition].hash == vocabulary.von || isVom(phrase.preposition, syntax),
        !before.isPronoun, phrase.clause == before.clause,
        before.tokens.lowerBound > firstFinite(phrase.clause, syntax) || before.preposition < 0
      {
        syntax.phrases[number].parent = previous
        continue
      }
      coordinate(number, phrases, position, &syntax)
    }
  }

  /// "einer der Männer": an article that stands alone.
  private func isArticleWord(_ token: Int, _ syntax: Syntax) -> Bool {
    syntax.table.reading(token, .article) != nil || syntax.word(token).classes == .numeral
  }

  /// "Musks Plattform", "Elon Musks Plattform": a name in the genitive before its noun; a
  /// preposition before it belongs to the noun.
  private func possessor(_ previous: Int, _ number: Int, _ syntax: inout Syntax) -> Bool {
    let before = syntax.phrases[previous]
    let phrase = syntax.phrases[number]
    guard before.isName, before.tokens.count == nameTokens(before, syntax),
      phrase.preposition < 0, !phrase.isPronoun,
      syntax.word(phrase.tokens.lowerBound).classes != .article,
      before.clause == phrase.clause
    else { return false }
    let last = syntax.word(before.tokens.upperBound - 1).agreement
    let range = tokens[before.tokens.upperBound - 1].range
    let byte = syntax.source.bytes[range.upper - 1]
    guard last.sharesCase(.genitive), byte == 0x73 || byte == 0x27 || byte == 0x99 else {
      return false
    }
    syntax.phrases[previous].role = .attribute
    syntax.phrases[previous].parent = number
    if before.preposition >= 0 {
      syntax.phrases[number].preposition = before.preposition
      syntax.phrases[previous].preposition = -1
      let cases = syntax.table.reading(before.preposition, .preposition)?.agreement ?? .any
      let narrowed = phrase.agreement.intersection(cases)
      if !narrowed.isEmpty { syntax.phrases[number].agreement = narrowed }
    }
    syntax.phrases[previous].agreement = Agreement.genitive.intersection(.singular)
    syntax.phrases[number].isDefinite = true
    return true
  }

  private func nameTokens(_ phrase: Phrase, _ syntax: Syntax) -> Int {
    phrase.tokens.reduce(0) { $0 + (syntax.word($1).can(.name) ? 1 : 0) }
  }

  private func isInBrackets(_ gap: Range<Int>, _ syntax: Syntax) -> Bool {
    guard let first = gap.first, tokens[first].kind == .openBracket, gap.count <= 3 else {
      return false
    }
    return gap.dropFirst().allSatisfy {
      syntax.word($0).only([.adverb, .adjective]) || tokens[$0].kind == .openQuote
    }
  }

  private func isVom(_ token: Int, _ syntax: Syntax) -> Bool {
    syntax.table.reading(token, .preposition).map {
      $0.flags.contains(.contracted) && syntax.lexicon.lemma($0.lexeme) == "von"
    } ?? false
  }

  private func firstFinite(_ clause: Int, _ syntax: Syntax) -> Int {
    clause >= 0 ? syntax.clauses[clause].finite : -1
  }

  /// A genitive shows in its article, its adjective or, for names, its -s.
  private func canBeGenitive(_ phrase: Phrase, _ syntax: Syntax) -> Bool {
    let first = syntax.word(phrase.tokens.lowerBound)
    if first.classes == .article { return first.agreement.sharesCase(.genitive) }
    if first.classes == .adjective { return first.ending == .er || first.ending == .en }
    let head = syntax.word(phrase.head)
    if head.classes == .name {
      return !head.agreement.intersection(.genitive).isEmpty
        && head.agreement.intersection(.nominative).isEmpty
    }
    return head.agreement.intersection([.nominative, .dative, .accusative]).isEmpty
  }

  /// "A, B und C": members of a coordination have the role of the first.
  private func coordinate(
    _ number: Int, _ phrases: [Int], _ position: Int, _ syntax: inout Syntax
  ) {
    let phrase = syntax.phrases[number]
    var index = phrase.tokens.lowerBound - 1
    if phrase.preposition >= 0 { index = phrase.preposition - 1 }
    guard index >= 0 else { return }
    while index > 0, tokens[index].kind == .openQuote || syntax.word(index).only(.adverb) {
      index -= 1
    }
    let joins = syntax.word(index).can(.coordinator) && tokens[index].isWord
    let lists = tokens[index].kind == .comma || tokens[index].kind == .slash
    guard joins || lists else { return }
    if tokens[phrase.tokens.lowerBound - 1].hash == vocabulary.darunter { return }
    // The phrase before it that ends where the conjunction stands.
    var before = position - 1
    while before >= 0 {
      let candidate = syntax.phrases[phrases[before]]
      if candidate.role == .attribute || candidate.parent >= 0 && candidate.preposition >= 0 {
        before -= 1
        continue
      }
      break
    }
    guard before >= 0 else { return }
    let candidate = phrases[before]
    let other = syntax.phrases[candidate]
    guard other.clause == phrase.clause,
      gapIsClear(phrases[position - 1], index, syntax)
    else { return }
    let samePreposition = phrase.preposition < 0 || other.preposition >= 0
    guard samePreposition, !(phrase.isPronoun && other.preposition >= 0 && phrase.preposition < 0)
    else { return }
    let sharesCase = sharesCase(other.agreement, phrase.agreement)
    guard sharesCase else { return }
    if lists {
      // Either a list that goes on to a conjunction, or an apposition.
      if !listGoesOn(position, phrases, syntax) {
        if phrase.preposition < 0, !phrase.isPronoun, !other.isPronoun, tokens[index].kind == .comma
        {
          syntax.phrases[number].role = .apposition
          syntax.phrases[number].parent = candidate
        }
        return
      }
    }
    syntax.phrases[number].role = .conjunct
    syntax.phrases[number].parent = other.role == .conjunct ? other.parent : candidate
    if joins, tokens[index].hash == vocabulary.oder {
      syntax.phrases[syntax.phrases[number].parent].isDisjoint = true
    }
    syntax.phrases[candidate].next = number
  }

  private func gapIsClear(_ last: Int, _ mark: Int, _ syntax: Syntax) -> Bool {
    var index = syntax.phrases[last].tokens.upperBound
    while index < mark {
      guard
        tokens[index].isPunctuation
          || syntax.word(index).can([.adverb, .postposition, .coordinator])
      else { return false }
      index += 1
    }
    return true
  }

  private func listGoesOn(_ position: Int, _ phrases: [Int], _ syntax: Syntax) -> Bool {
    var last = position
    while last + 1 < phrases.count {
      let end = syntax.phrases[phrases[last]].tokens.upperBound
      let next = syntax.phrases[phrases[last + 1]]
      guard end < tokens.count else { return false }
      if syntax.word(end).can(.coordinator), tokens[end].isWord,
        end + 1 == (next.preposition >= 0 ? next.preposition : next.tokens.lowerBound)
      {
        return true
      }
      let attribute = next.tokens.lowerBound == end || next.preposition == end
      guard tokens[end].kind == .comma || attribute else { return false }
      last += 1
      if last - position > 8 { return false }
    }
    return false
  }

  private func sharesCase(_ one: Agreement, _ other: Agreement) -> Bool {
    for row in [Agreement.nominative, .genitive, .dative, .accusative]
    where one.sharesCase(row) && other.sharesCase(row) {
      return true
    }
    return false
  }

  // MARK: Subject

  private func subject(_ number: Int, _ own: [Int], _ syntax: inout Syntax) {
    let clause = syntax.clauses[number]
    guard clause.finite >= 0, clause.kind != .infinitive else { return }
    let persons = syntax.word(clause.finite).persons
    var best = -1
    var bestScore = 0
    for candidate in own {
      let score = score(candidate, clause, persons, own, syntax)
      if score > bestScore {
        best = candidate
        bestScore = score
      }
    }
    guard best >= 0 else { return }
    syntax.phrases[best].role = .subject
    syntax.clauses[number].subject = best
    syntax.clauses[number].hasOwnSubject = true
  }

  private func score(
    _ number: Int, _ clause: Clause, _ persons: PersonSet, _ own: [Int], _ syntax: Syntax
  ) -> Int {
    let phrase = syntax.phrases[number]
    guard phrase.preposition < 0, phrase.role == .none else { return 0 }
    let nominative = phrase.agreement.intersection(.nominative)
    guard !nominative.isEmpty else { return 0 }
    guard agrees(phrase, nominative, persons, syntax) else { return 0 }
    let head = syntax.word(phrase.head)
    let lexeme = syntax.lexeme(phrase.head)
    if isComparison(phrase, syntax) { return 0 }
    var score = 50
    let others = phrase.agreement.subtracting([.nominative, .genitive])
    let copula = syntax.lexicon[clause.verb].verb.contains(.copula) && clause.voice == .active
    if others.isEmpty { score += copula ? 8 : 40 }
    if copula, phrase.tokens.lowerBound < clause.finite { score += 8 }
    if phrase.isPronoun {
      if tokens[phrase.head].hash == vocabulary.es {
        score += phrase.tokens.lowerBound < clause.finite ? 10 : 0
      } else {
        score += 6
      }
      // "wie es die Banken tun": "es" is no subject of a plural verb, but of a copula.
      if vocabulary.isNeuterDemonstrative(tokens[phrase.head].hash), !persons.contains(.third),
        !syntax.lexicon[clause.verb].verb.contains(.copula)
      {
        score -= 30
      }
      if tokens[phrase.head].hash == vocabulary.sich { return 0 }
      if head.classes == .relative { score += 10 }
      if head.classes == .numeral { score -= 20 }
      if vocabulary.isNothingOrSomething(tokens[phrase.head].hash), !copula { score -= 12 }
    }
    if lexeme.nounClass == .time || lexeme.nounClass == .unit || isClock(phrase, syntax) {
      score -= phrase.isDefinite ? 8 : 25
    }
    if lexeme.nounClass.isAgent { score += 4 }
    let verbSecond = clause.kind == .main
    if verbSecond {
      if phrase.tokens.lowerBound < clause.finite {
        score += 12
      } else {
        // The first phrase behind the verb.
        score += 8
        for other in own where other != number {
          let between = syntax.phrases[other]
          if between.tokens.lowerBound > clause.finite,
            between.tokens.lowerBound < phrase.tokens.lowerBound, between.preposition < 0,
            between.role == .none, between.agreement.sharesCase(.nominative),
            tokens[between.head].hash != vocabulary.sich
          {
            score -= 6
          }
        }
      }
    } else {
      for other in own where other != number {
        let between = syntax.phrases[other]
        if between.tokens.lowerBound < phrase.tokens.lowerBound, between.preposition < 0,
          between.role == .none, between.agreement.sharesCase(.nominative),
          tokens[between.head].hash != vocabulary.sich
        {
          score -= 6
        }
      }
    }
    return score
  }

  private func isClock(_ phrase: Phrase, _ syntax: Syntax) -> Bool {
    tokens[phrase.head].kind == .number
  }

  private func isComparison(_ phrase: Phrase, _ syntax: Syntax) -> Bool {
    var index = phrase.tokens.lowerBound - 1
    while index >= 0, tokens[index].kind == .openQuote { index -= 1 }
    return index >= 0 && syntax.word(index).only(.comparator)
  }

  private func agrees(
    _ phrase: Phrase, _ nominative: Agreement, _ persons: PersonSet, _ syntax: Syntax
  ) -> Bool {
    let head = syntax.word(phrase.head)
    if phrase.isPronoun, !head.persons.isEmpty, head.classes == .pronoun {
      if !head.persons.intersection(persons).isEmpty { return true }
      // "Das sind die Täter", "Es gibt": neuter pronouns with any number.
      return vocabulary.isNeuterDemonstrative(tokens[phrase.head].hash)
        && !persons.intersection([.third, .thirdPlural]).isEmpty
    }
    let isPlural = !nominative.intersection(.plural).isEmpty
    let isSingular = !nominative.intersection(.singular).isEmpty
    if isPlural, persons.contains(.thirdPlural) { return true }
    if isSingular, persons.contains(.third) { return true }
    if persons.contains(.thirdPlural), isSingular, hasConjunct(phrase, syntax) { return true }
    // "Eine Reihe von Firmen haben", "15 Prozent der Wähler ist": measure nouns.
    let lexeme = syntax.lexeme(phrase.head)
    return lexeme.nounClass == .unit && !persons.intersection([.third, .thirdPlural]).isEmpty
      || phrase.isName && !persons.intersection([.third]).isEmpty
  }

  private func hasConjunct(_ phrase: Phrase, _ syntax: Syntax) -> Bool {
    if phrase.next >= 0 { return true }
    let end = phrase.tokens.upperBound
    return end < tokens.count && syntax.word(end).can(.coordinator) && tokens[end].isWord
  }

  // MARK: Objects

  private func objects(_ number: Int, _ own: [Int], _ syntax: inout Syntax) {
    let clause = syntax.clauses[number]
    let flags = syntax.lexicon[clause.verb].verb
    var hasAccusative = false
    var hasDative = false
    for candidate in own {
      let phrase = syntax.phrases[candidate]
      guard phrase.role == .none else { continue }
      if phrase.preposition >= 0 {
        syntax.phrases[candidate].role = .prepositional
        continue
      }
      if isComparison(phrase, syntax) {
        syntax.phrases[candidate].role = .comparison
        continue
      }
      let lexeme = syntax.lexeme(phrase.head)
      let agreement = phrase.agreement
      let copula = flags.contains(.copula) && clause.voice == .active
      if copula, agreement.sharesCase(.nominative) {
        syntax.phrases[candidate].role = .predicative
        continue
      }
      if lexeme.nounClass == .time || tokens[phrase.head].kind == .number,
        !flags.contains(.accusative) || hasAccusative
      {
        syntax.phrases[candidate].role = .adverbial
        continue
      }
      let accusative = agreement.sharesCase(.accusative)
      let dative = agreement.sharesCase(.dative)
      let genitive = agreement.sharesCase(.genitive)
      if dative,
        !accusative || flags.contains(.dative) && !flags.contains(.accusative) && !hasDative
      {
        syntax.phrases[candidate].role = .dative
        hasDative = true
      } else if accusative, !hasAccusative {
        if dative, flags.contains(.dative), !hasDative, hasLaterAccusative(candidate, own, syntax) {
          syntax.phrases[candidate].role = .dative
          hasDative = true
        } else {
          syntax.phrases[candidate].role = lexeme.nounClass == .time ? .adverbial : .accusative
          hasAccusative = lexeme.nounClass != .time
        }
      } else if dative, !hasDative {
        syntax.phrases[candidate].role = .dative
        hasDative = true
      } else if genitive, !accusative {
        syntax.phrases[candidate].role = .genitiveObject
      } else if accusative {
        syntax.phrases[candidate].role = lexeme.nounClass == .time ? .adverbial : .accusative
      }
    }
  }

  private func hasLaterAccusative(_ number: Int, _ own: [Int], _ syntax: Syntax) -> Bool {
    own.contains {
      let other = syntax.phrases[$0]
      return other.tokens.lowerBound > syntax.phrases[number].tokens.lowerBound
        && other.preposition < 0 && other.role == .none && other.agreement.sharesCase(.accusative)
        && tokens[other.head].hash != vocabulary.sich
    }
  }

  // MARK: Properties of the clause

  private func properties(_ number: Int, _ own: [Int], _ syntax: inout Syntax) {
    let clause = syntax.clauses[number]
    var negated = false
    for token in clause.tokens where Int(syntax.clauseOf[token]) == number {
      // "das nicht genutzte Haus" negates nothing else.
      if syntax.phraseOf[token] >= 0 { continue }
      if syntax.word(token).can(.adverb), isNegation(token, syntax) { negated = true }
    }
    for phrase in own
    where syntax.phrases[phrase].isNegated
      || vocabulary.isNobody(tokens[syntax.phrases[phrase].head].hash)
    {
      negated = true
    }
    syntax.clauses[number].isNegated = negated
    if clause.introducer >= 0 {
      syntax.clauses[number].isConditional = vocabulary.isConditional(
        tokens[clause.introducer].hash)
    }
    if clause.finite >= 0 {
      syntax.clauses[number].isQuoted = tokens[clause.finite].shape.contains(.quoted)
    }
  }

  private func isNegation(_ token: Int, _ syntax: Syntax) -> Bool {
    if tokens[token].hash == vocabulary.nicht {
      // "nicht nur … sondern" does not negate.
      let next = token + 1
      return !(next < tokens.count && vocabulary.isOnly(tokens[next].hash))
    }
    var found = false
    syntax.table.forEachReading(token) {
      if $0.wordClass == .adverb, syntax.lexicon[$0.lexeme].adverb.contains(.negation) {
        found = true
      }
    }
    return found
  }

  /// "Die Gruppe kam und ging": the second clause takes the subject of the first.
  private func shareSubjects(_ sentence: Int, _ syntax: inout Syntax) {
    let range = syntax.clausesOfSentence[sentence]
    for number in range where syntax.clauses[number].subject < 0 {
      let clause = syntax.clauses[number]
      if clause.kind == .infinitive {
        if clause.parent >= 0 {
          syntax.clauses[number].subject = syntax.clauses[clause.parent].subject
        }
        continue
      }
      guard clause.isCoordinated, number > range.lowerBound else { continue }
      var before = number - 1
      while before >= range.lowerBound {
        let other = syntax.clauses[before]
        if other.kind == clause.kind, other.subject >= 0 {
          syntax.clauses[number].subject = other.subject
          break
        }
        before -= 1
      }
    }
  }
}
