// Room: Grammar. The noun that a relative pronoun stands for. May enter: tagged words and phrases.

extension ClauseReader {
  /// Whether the noun before the comma has the gender and number of the pronoun.
  func antecedentAgrees(_ index: Int, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound - 1
    while position >= 0, tokens[position].isPunctuation { position -= 1 }
    // "haben einen Mann getroffen, der …": the bracket closes behind the noun.
    var steps = 0
    while position > 0, steps < 5, syntax.phraseOf[position] < 0, !tokens[position].isCapital,
      syntax.table.words[position].only([.participle, .infinitive, .particle, .zuInfinitive, .zu])
        || steps > 0 && syntax.table.words[position].only([.adverb, .preposition])
        || steps == 0 && finiteness(position) < 2
          && (syntax.table.words[position].can(.infinitive)
            || syntax.table.words[position].only([.adverb, .particle])
              && syntax.table.words[position].possible.contains(.particle))
    {
      position -= 1
      steps += 1
    }
    guard position >= 0 else { return false }
    let phrase = Int(syntax.phraseOf[position])
    let pronoun = syntax.table.reading(index, .relative)?.agreement ?? .any
    if cleft(before: range.lowerBound, pronoun) != nil { return true }
    guard phrase >= 0 else { return false }
    if Self.sharesGender(syntax.phrases[phrase].agreement, pronoun) { return true }
    // "den Markt für Anleihen, auf dem …": an article behind a preposition would have its noun.
    let own = Int(syntax.phraseOf[index])
    guard index > range.lowerBound, own < 0 || syntax.phrases[own].tokens.count == 1 else {
      return false
    }
    var before = syntax.phrases[phrase].tokens.lowerBound - 1
    while before >= 0, before > position - 8, !tokens[before].isPunctuation {
      let other = Int(syntax.phraseOf[before])
      if other >= 0, Self.sharesGender(syntax.phrases[other].agreement, pronoun) { return true }
      before -= 1
    }
    return false
  }

  /// The phrase that a relative pronoun stands for: the nearest one of its gender and number that the
  /// verb allows.
  func antecedent(_ opener: Int, _ range: Range<Int>, _ verb: Int?) -> Int {
    var position = range.lowerBound - 1
    var nearest = -1
    var pronoun = syntax.table.words[opener].agreement
    if let pivot = cleft(before: range.lowerBound, pronoun) { return pivot }
    let isSubject = verb.map { mustBeSubject(opener, $0, range) } ?? false
    // "in der Altstadt gefasst, der den Laden ausgeraubt hatte": as a subject "der" is masculine.
    if isSubject { pronoun = pronoun.intersection(.nominative) }
    var steps = 0
    while position >= 0, steps < 12 {
      let phrase = Int(syntax.phraseOf[position])
      if phrase >= 0 {
        let isPersonal =
          syntax.phrases[phrase].isPronoun
          && !syntax.table.words[syntax.phrases[phrase].head].persons.isEmpty
        if pronoun.isEmpty || Self.sharesGender(syntax.phrases[phrase].agreement, pronoun) {
          if nearest < 0 { nearest = phrase }
          // "vor ihr, der …": a noun further away rather than a pronoun.
          if isPersonal {
            position = syntax.phrases[phrase].tokens.lowerBound - 1
            steps += 1
            continue
          }
          if syntax.phrases[nearest].isPronoun { nearest = phrase }
          // "einen Arbeiter aus Haselünne, den man …": the one, and not where he is from.
          if nearest == phrase, let whole = namedByOrigin(phrase, pronoun) { return whole }
          if !isSubject || verb.map({ numberFits(phrase, pronoun, $0) }) == true { return phrase }
        }
        position = syntax.phrases[phrase].tokens.lowerBound - 1
      } else {
        if tokens[position].kind == .semicolon || tokens[position].kind == .period { break }
        position -= 1
      }
      steps += 1
    }
    return nearest
  }

  /// The noun right before "aus" and the name of a place, if it is of the gender of the pronoun.
  private func namedByOrigin(_ number: Int, _ pronoun: Agreement) -> Int? {
    let phrase = syntax.phrases[number]
    guard phrase.isName, phrase.preposition > 0,
      tokens[phrase.preposition].hash == vocabulary.aus,
      case let whole = Int(syntax.phraseOf[phrase.preposition - 1]), whole >= 0,
      !syntax.phrases[whole].isPronoun,
      Self.sharesGender(syntax.phrases[whole].agreement, pronoun)
    else { return nil }
    return whole
  }

  /// "Es waren Gäste, die Scheiben einschlugen": not "die Scheiben".
  func opensCleft(_ index: Int, _ range: Range<Int>, _ verb: Int) -> Bool {
    let pronoun = syntax.table.reading(index, .relative)?.agreement ?? .any
    let persons = syntax.table.reading(verb, .finite)?.persons ?? []
    guard persons.contains(.thirdPlural), !persons.contains(.third),
      let pivot = cleft(before: range.lowerBound, pronoun)
    else { return false }
    return numberFits(pivot, pronoun, verb)
  }

  /// "Ein Koch war es, der …", "Es waren Nachbarn mit Leitern, die …": whom a clause of nothing but
  /// "es", a copula and somebody brings out, also far from the comma.
  private func cleft(before start: Int, _ pronoun: Agreement) -> Int? {
    guard start > 2, tokens[start - 1].kind == .comma else { return nil }
    var first = start - 1
    while first > 0, start - first < 24 {
      switch tokens[first - 1].kind {
      case .comma, .semicolon, .colon, .period, .dash, .exclamation, .question: break
      default:
        first -= 1
        continue
      }
      break
    }
    var hasEs = false
    var hasCopula = false
    for token in first..<(start - 1) where tokens[token].isWord {
      let word = syntax.table.words[token]
      if tokens[token].hash == vocabulary.es { hasEs = true }
      guard word.can(.verbal), syntax.phraseOf[token] < 0,
        !tokens[token].isCapital || token == first
      else { continue }
      if syntax.table.reading(token, .verbal)?.lexeme == vocabulary.sein {
        hasCopula = true
      } else if !word.can([.adverb, .preposition, .adjective, .subjunction]),
        !isAuxiliaryOrModal(token)
      {
        return nil
      }
    }
    guard hasEs, hasCopula else { return nil }
    var token = first
    while token < start - 1 {
      let number = Int(syntax.phraseOf[token])
      guard number >= 0 else {
        token += 1
        continue
      }
      let phrase = syntax.phrases[number]
      token = max(token + 1, phrase.tokens.upperBound)
      // "niemand anderes als der Koch"
      if token < start - 1, syntax.table.words[token].can(.comparator), phrase.preposition < 0 {
        continue
      }
      guard phrase.preposition < 0, !phrase.isPronoun, phrase.agreement.sharesCase(.nominative),
        Self.sharesGender(phrase.agreement.intersection(.nominative), pronoun)
      else { continue }
      return number
    }
    return nil
  }

  /// Whether nothing else in the clause can be the subject.
  private func mustBeSubject(_ opener: Int, _ verb: Int, _ range: Range<Int>) -> Bool {
    guard opener == range.lowerBound, syntax.table.words[opener].agreement.sharesCase(.nominative)
    else { return false }
    return !(opener + 1..<range.upperBound).contains {
      let phrase = Int(syntax.phraseOf[$0])
      guard phrase >= 0, syntax.phrases[phrase].preposition < 0 else { return false }
      if syntax.phrases[phrase].isPronoun {
        return syntax.phrases[phrase].agreement.sharesCase(.nominative)
      }
      return subjectFits(phrase, verb) && !isBareThing(phrase, verb)
    }
  }

  /// "Männer aus der Szene, die Scheiben einschlugen": things without an article that somebody does
  /// something to.
  private func isBareThing(_ number: Int, _ verb: Int) -> Bool {
    let phrase = syntax.phrases[number]
    let persons = syntax.table.reading(verb, .finite)?.persons ?? []
    return phrase.tokens.count == 1 && !phrase.isName && !persons.contains(.third)
      && phrase.agreement.sharesCase(.accusative)
      && syntax.table.words[phrase.head].facts.contains(.knownNoun)
      && !syntax.table.lexeme(phrase.head).nounClass.isAgent
  }

  private func numberFits(_ phrase: Int, _ pronoun: Agreement, _ verb: Int) -> Bool {
    let slots = genders(phrase).intersection(pronoun.genders)
    let persons = syntax.table.reading(verb, .finite)?.persons ?? []
    return persons.contains(.thirdPlural) && slots.sharesCase(.plural)
      || persons.contains(.third) && slots.sharesCase(.singular)
  }

  /// Genders and number of a phrase, plural with what is joined before it.
  private func genders(_ phrase: Int) -> Agreement {
    let slots = syntax.phrases[phrase].agreement.genders
    let first = max(syntax.phrases[phrase].preposition, 0)
    let before = (first > 0 ? first : syntax.phrases[phrase].tokens.lowerBound) - 1
    guard before > 0, syntax.table.words[before].can(.coordinator), tokens[before].isWord else {
      return slots
    }
    return slots.union(Agreement.plural.genders)
  }

  /// "die Firmen, die …": the pronoun has the number and gender of what it stands for.
  func narrow(_ opener: Int, to antecedent: Int, _ verb: Int?) {
    let own = Int(syntax.phraseOf[opener])
    guard own >= 0, syntax.phrases[own].tokens.count == 1 else { return }
    let slots = genders(antecedent).rawValue
    let all = Agreement(rawValue: slots | slots << 4 | slots << 8 | slots << 12)
    let narrowed = syntax.phrases[own].agreement.intersection(all)
    // "vor der Wirtin, der ihr die Tasche entriss": where the gender would take the subject away, the
    // noun may be the wrong one.
    guard narrowed.sharesCase(.nominative) else { return }
    let range = opener..<syntax.clauses[syntax.clauses.count - 1].tokens.upperBound
    if let verb, mustBeSubject(opener, verb, range), !numberFits(antecedent, narrowed, verb) {
      return
    }
    syntax.phrases[own].agreement = narrowed
  }

  static func sharesGender(_ one: Agreement, _ other: Agreement) -> Bool {
    // What both can be, the cases laid one over the other.
    func slots(_ agreement: Agreement) -> UInt16 {
      let bits = agreement.rawValue
      return (bits | bits >> 4 | bits >> 8 | bits >> 12) & 0xF
    }
    return slots(one) & slots(other) != 0
  }
}
