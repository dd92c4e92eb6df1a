// Room: Grammar. Further clauses with their verb at the end, which go on with the conjunction or pronoun of the one before.
// May enter: tagged words and phrases.

extension ClauseReader {
  /// The verb of a further clause that hangs on the conjunction or pronoun of the one before: "weil
  /// viele gehen und die anderen schlafen werden", "das 2008 entstand, heute Leute beschäftigt".
  func verbLastAgain(_ segment: Segment, _ finites: TokenList) -> Int? {
    guard let last = stack.last, isVerbLast(last), syntax.clauses[last].finite >= 0,
      let verb = finites.last, isVerbFinal(verb, segment.tokens),
      verb > segment.tokens.lowerBound + 1
    else { return nil }
    // "könnte man die, die dort wohnen, auch fragen": the form that the main clause waits for.
    if segment.mark == .comma, !segment.isCoordinated, stack.count > 1,
      case let main = stack[stack.count - 2], awaitsForm(main), finiteness(verb) == 1,
      syntax.table.words[verb].can(
        hangingForms(syntax.clauses[main].finite..<(syntax.clauses[main].finite + 1)))
    {
      return nil
    }
    if segment.isCoordinated, segment.mark == .other {
      // What is no surer than the last one hangs on it.
      return finites.count > 1 && finiteness(verb) == 1 && isAuxiliaryOrModal(verb)
        && !finites.contains(where: { finiteness($0) == 2 }) ? verb : nil
    }
    if segment.mark == .comma || segment.mark == .dash,
      !stack.contains(where: {
        syntax.clauses[$0].finite < 0 && syntax.clauses[$0].kind != .infinitive
      }),
      lacksSubject(segment.tokens, verb, finites)
    {
      return verb
    }
    guard segment.mark == .comma, !segment.isCoordinated, syntax.clauses[last].kind == .relative,
      stack.count < 2 || syntax.clauses[stack[stack.count - 2]].finite >= 0,
      finiteness(verb) == 2 || finites.count == 1
    else { return nil }
    // An adverb or preposition, and an object before the verb: no verb in the second place.
    let first = segment.tokens.lowerBound
    let second = Int(syntax.phraseOf[first])
    guard second < 0, syntax.table.words[first].can([.adverb, .preposition]) else { return nil }
    var phrases = 0
    var token = first
    while token < verb {
      let phrase = Int(syntax.phraseOf[token])
      if phrase >= 0, syntax.phrases[phrase].preposition < 0 { phrases += 1 }
      token = phrase >= 0 ? max(token + 1, syntax.phrases[phrase].tokens.upperBound) : token + 1
    }
    return phrases > 0 ? verb : nil
  }

  /// "…, dass Regen fällt, erwartet oder gefürchtet wird – und den Bauern nützt": a verb at the end
  /// of a stretch in which nothing can be its subject, as a main clause would have it.
  func lacksSubject(_ range: Range<Int>, _ verb: Int, _ finites: TokenList) -> Bool {
    let coordinated = syntax.table.words[range.lowerBound].can(.coordinator)
    guard
      finiteness(verb) == 2
        || finites.count == 1
          && (isAuxiliaryOrModal(verb) || coordinated && continuesPersons(verb)),
      finites.allSatisfy({ $0 == verb || finiteness($0) < 2 })
    else { return false }
    var first = range.lowerBound
    if syntax.table.words[first].can(.coordinator) { first += 1 }
    guard first < verb else { return false }
    return !(first..<verb).contains {
      let phrase = Int(syntax.phraseOf[$0])
      return phrase >= 0 && syntax.phrases[phrase].preposition < 0 && subjectFits(phrase, verb)
        || phrase >= 0 && syntax.phrases[phrase].isPronoun && isSubject(phrase)
    }
  }

  /// "die dort wohnen, aber anderswo arbeiten": a form of no other kind that a participle, of the persons
  /// of the verb before.
  func continuesPersons(_ verb: Int) -> Bool {
    guard let last = stack.last, let persons = syntax.table.reading(verb, .finite)?.persons,
      let before = syntax.table.reading(syntax.clauses[last].finite, .finite)?.persons
    else { return false }
    return !syntax.table.words[verb].can(.participle)
      && !syntax.table.words[verb].can(
        hangingForms(syntax.clauses[last].finite..<(syntax.clauses[last].finite + 1)))
      && !persons.isDisjoint(with: before)
  }

  /// "weil er kam und ging": a second clause of the same kind as the innermost one, in its place.
  func goOn(_ segment: Segment, _ verb: Int, _ sentence: Int) {
    guard let last = stack.last else { return }
    let clause = syntax.clauses[last]
    let new = newClause(
      clause.kind, segment, sentence, parent: clause.parent, introducer: clause.introducer)
    syntax.clauses[new].finite = verb
    syntax.clauses[new].isCoordinated = true
    syntax.clauses[new].antecedent = clause.antecedent
    syntax.table.decide(verb, .finite)
    stack.removeLast()
    stack.append(new)
  }

  /// Whether a verb agrees with that of the clause whose conjunction it goes on with, or has a subject.
  func goesOnWith(_ clause: Int, _ verb: Int, _ range: Range<Int>) -> Bool {
    let persons = syntax.table.reading(verb, .finite)?.persons ?? []
    let before = syntax.table.reading(syntax.clauses[clause].finite, .finite)?.persons ?? []
    return !persons.isDisjoint(with: before)
      || (range.lowerBound..<verb).contains {
        let phrase = Int(syntax.phraseOf[$0])
        return phrase >= 0 && isSubject(phrase) && subjectFits(phrase, verb)
      }
  }

  /// "und zugleich neue Wiesen entstehen": an adverb of the clause and a phrase stand before the verb.
  func isBehindAdverb(_ verb: Int, _ range: Range<Int>) -> Bool {
    let adverb = range.lowerBound + 1
    guard adverb + 1 < verb, syntax.table.words[adverb].only(.adverb), syntax.phraseOf[adverb] < 0,
      syntax.table.words[adverb].facts.contains(.clauseAdverb)
    else { return false }
    let phrase = Int(syntax.phraseOf[adverb + 1])
    return phrase >= 0 && syntax.phrases[phrase].preposition < 0
      && syntax.phrases[phrase].tokens.upperBound == verb
      && !vocabulary.isOnly(tokens[adverb].hash) && tokens[adverb].hash != vocabulary.auch
  }

  /// More than one phrase between the conjunction and a verb, so that it does not stand second.
  func isBehindMany(_ verb: Int, _ range: Range<Int>) -> Bool {
    var phrases = 0
    var token = range.lowerBound + 1
    while token < verb {
      let phrase = Int(syntax.phraseOf[token])
      if phrase >= 0 {
        let found = syntax.phrases[phrase]
        // A phrase with its attributes is one.
        if found.preposition >= 0 || !found.agreement.sharesCase(.genitive) || phrases == 0 {
          phrases += 1
        }
        token = max(token + 1, found.tokens.upperBound)
      } else {
        token += 1
      }
    }
    return phrases > 1
  }

  func isVerbFinal(_ verb: Int, _ range: Range<Int>) -> Bool {
    var position = verb + 1
    while position < range.upperBound {
      if tokens[position].kind != .closeQuote { return false }
      position += 1
    }
    return true
  }

  /// ", dann aber wegen der Hitze entlassen": what came next, of the same subject.
  func goesOnLater(_ range: Range<Int>, _ own: Int) -> Bool {
    let first = range.lowerBound
    guard syntax.phraseOf[first] < 0, syntax.table.words[first].only(.adverb),
      syntax.table.words[first].facts.contains(.clauseAdverb)
    else { return false }
    return (first..<own).contains { syntax.phraseOf[$0] >= 0 }
      && !(first..<own).contains {
        let phrase = Int(syntax.phraseOf[$0])
        return phrase >= 0 && isSubject(phrase)
          && syntax.phrases[phrase].agreement.isDisjoint(with: .accusative)
      }
  }
}
