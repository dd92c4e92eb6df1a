// Room: Incidents. What belongs to the phrase of somebody: genitives, members, the agent behind a noun, all
// words of the mention. May enter: grammar and mentions.

extension AgentReader {
  /// Genitives and "von" phrases of a phrase: marked as such, or right behind it.
  func attributes(of phrase: Int) -> [Int] {
    var result = index.children(of: phrase).filter {
      let role = syntax.phrases[$0].role
      return role != .conjunct && role != .apposition
    }
    let end = syntax.phrases[phrase].tokens.upperBound
    var token = end
    while token < syntax.tokens.count,
      syntax.tokens[token].kind == .openQuote || syntax.tokens[token].kind == .closeQuote
    {
      token += 1
    }
    if token < syntax.tokens.count, index.preposition(atToken: token) == index.words.von {
      token += 1
    }
    if token < syntax.phraseOf.count {
      let next = Int(syntax.phraseOf[token])
      if next >= 0, next != phrase, syntax.phrases[next].tokens.lowerBound == token,
        !result.contains(next),
        syntax.phrases[next].preposition < 0 && isGenitive(next)
          || index.preposition(next) == index.words.von
      {
        result.append(next)
      }
    }
    return result
  }

  /// "die Entführung des Richters in Soest durch Rebellen": the one behind "durch" in what follows a
  /// noun without a gap, or -1.
  func agentBehind(_ phrase: Int) -> Int {
    var end = syntax.phrases[phrase].tokens.upperBound
    var number = phrase + 1
    while number < min(phrase + 6, syntax.phrases.count) {
      let next = syntax.phrases[number]
      let start = next.preposition >= 0 ? next.preposition : next.tokens.lowerBound
      if next.tokens.upperBound <= end {
        number += 1
        continue
      }
      guard start == end else { return -1 }
      if index.preposition(number) == index.words.durch {
        let kind = syntax.lexeme(next.head).nounClass
        return canAct(number) && (!kind.isPlace || kind == .state) ? number : -1
      }
      guard next.preposition >= 0 || next.role == .attribute || next.role == .apposition else {
        return -1
      }
      end = next.tokens.upperBound
      number += 1
    }
    return -1
  }

  /// Who did what a noun names: "der Überfall der Rebellen", "die Entführung des Richters durch Rebellen".
  func doer(of phrase: Int, _ clause: Int, _ sense: EventSense) -> Int? {
    let isAttack = !sense.frame.contains(.genitive)
    var actor = agentBehind(phrase)
    for child in attributes(of: phrase) where actor < 0 {
      let preposition = index.preposition(child)
      if preposition == index.words.durch
        || (isAttack || doesRather(child, phrase, sense))
          && (preposition == 0 || preposition == index.words.von)
      {
        let isOfVerb =
          index.isPassive(clause) && preposition == index.words.von
          && syntax.phrases[phrase].role == .subject
        if canAct(child), !isOfVerb, preposition == 0 || !mayBePlace(child) { actor = child }
      }
    }
    guard actor >= 0 else { return nil }
    let kind = syntax.lexeme(syntax.phrases[actor].head).nounClass
    return !kind.isPlace || kind == .state ? actor : nil
  }

  /// "das Massaker von Dudschail": a name of which nothing says that it is somebody's.
  private func mayBePlace(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    guard entry.isName, !syntax.lexeme(entry.head).nounClass.isAgent else { return false }
    let chain = index.mentions.chain(of: phrase)?.nounClass ?? .none
    return !chain.isAgent && !isCulprit(phrase)
  }

  /// Of "der Überfall zweier Männer auf …" and "der Überfall der Rebellen": whoever does such things
  /// is not who was hit, and who was hit stands behind "auf".
  func doesRather(_ child: Int, _ phrase: Int, _ sense: EventSense) -> Bool {
    guard sense.frame.contains(.upon), canAct(child) else { return false }
    if index.classes(child).contains(.culprit) { return true }
    let end = syntax.phrases[child].tokens.upperBound
    return child + 1 < syntax.phrases.count
      && (child + 1..<min(child + 3, syntax.phrases.count)).contains {
        let next = syntax.phrases[$0]
        return next.preposition >= 0 && next.preposition <= end + 2
          && index.words.against.contains(syntax.tokens[next.preposition].hash)
      }
  }

  /// A genitive that its article or adjective shows.
  func isGenitive(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    let first = syntax.word(entry.tokens.lowerBound)
    if index.words.genitiveNumerals.contains(syntax.tokens[entry.tokens.lowerBound].hash) {
      return true
    }
    return entry.agreement.sharesCase(.genitive) && !first.can(.numeral)
      && (entry.tokens.count > 1 || !entry.agreement.sharesCase(.nominative))
  }

  /// The members of a coordination, this phrase first.
  func members(_ phrase: Int) -> [Int] {
    var result = [phrase]
    for child in index.children(of: phrase) where syntax.phrases[child].role == .conjunct {
      result.append(child)
    }
    return result
  }

  /// "zwei Milizen …, nämlich die Brigade Ost und die Falken": those who are named behind their number.
  func named(behind phrase: Int) -> [Int]? {
    let entry = syntax.phrases[phrase]
    guard entry.clause >= 0, isCounted(phrase) else { return nil }
    let sentence = syntax.sentences[syntax.clauses[entry.clause].sentence].tokens
    for token in entry.tokens.upperBound..<max(entry.tokens.upperBound, sentence.upperBound - 1)
    where syntax.tokens[token].hash == index.words.namely {
      let first = Int(syntax.phraseOf[token + 1])
      guard first >= 0, syntax.phrases[first].tokens.lowerBound <= token + 2 else { return nil }
      return [first]
        + index.phrases(of: entry.clause).map(Int.init).filter {
          syntax.phrases[$0].role == .conjunct && descends($0, from: first)
        }
    }
    return nil
  }

  /// "Beide Organisationen", "beide".
  func isBoth(_ phrase: Int) -> Bool {
    phrase >= 0
      && index.words.both.contains(syntax.tokens[syntax.phrases[phrase].tokens.lowerBound].hash)
  }

  /// Whether a phrase depends on another, at whatever depth: a second member is often tied to the
  /// genitive of the first.
  private func descends(_ phrase: Int, from other: Int) -> Bool {
    var upper = syntax.phrases[phrase].parent
    while upper >= 0, upper != other { upper = syntax.phrases[upper].parent }
    return upper == other
  }

  /// "zwei Milizen": how many, and not who.
  func isCounted(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    return !entry.isName
      && entry.tokens.contains {
        $0 < entry.head && (syntax.tokens[$0].kind == .number || syntax.word($0).can(.numeral))
      }
  }

  /// A name, or a noun with a name: "Teheran", "die Miliz Bergfalke".
  func isNamedParty(_ phrase: Int) -> Bool {
    guard phrase >= 0 else { return false }
    return syntax.hasName(phrase) || namesAgent(phrase)
      || syntax.lexeme(syntax.phrases[phrase].head).nounClass == .state
  }

  /// The words of a mention: the phrase, a name behind it, and the attributes that belong to it.
  func tokens(of phrase: Int) -> Range<Int> {
    let entry = syntax.phrases[phrase]
    let lower = entry.tokens.lowerBound
    var upper = entry.tokens.upperBound
    var grown = true
    var steps = 0
    while grown, steps < 4 {
      grown = false
      steps += 1
      if let end = syntax.nameBehind(upper, of: phrase) {
        upper = end
        grown = true
        continue
      }
      for child in index.children(of: phrase) {
        let attribute = syntax.phrases[child]
        guard attribute.role == .attribute || index.preposition(child) == index.words.von else {
          continue
        }
        let start = attribute.preposition >= 0 ? attribute.preposition : attribute.tokens.lowerBound
        if start == upper {
          upper = attribute.tokens.upperBound
          grown = true
        }
      }
    }
    return lower..<upper
  }
}
