// Room: Grammar. Phrases that a conjunction or a list joins. May enter: phrases.

extension RoleReader {
  /// "A, B und C": members of a coordination have the role of the first.
  func coordinate(
    _ number: Int, _ phrases: TokenList, _ position: Int, _ syntax: SyntaxDraft
  ) {
    let phrase = syntax.phrases[number]
    var index = phrase.tokens.lowerBound - 1
    if phrase.preposition >= 0 { index = phrase.preposition - 1 }
    guard index >= 0 else { return }
    while index > 0, tokens[index].kind == .openQuote || syntax.word(index).only(.adverb) {
      index -= 1
    }
    // "Gäste, überwiegend Frauen, …"
    if index > 0, tokens[index - 1].kind == .comma, phrase.preposition < 0,
      syntax.word(index).only([.adverb, .adjective])
    {
      index -= 1
    }
    let joins =
      syntax.word(index).can(.coordinator) && tokens[index].isWord
      && !vocabulary.joinsOnlyClauses(tokens[index].hash)
    let lists = tokens[index].kind == .comma || tokens[index].kind == .slash
    guard joins || lists else { return }
    if tokens[phrase.tokens.lowerBound - 1].hash == vocabulary.darunter { return }
    // The phrase before it that ends where the conjunction stands.
    var before = position - 1
    while before >= 0 {
      let candidate = syntax.phrases[phrases[before]]
      if candidate.role == .attribute || candidate.parent >= 0 && candidate.preposition >= 0
        || candidate.role == .apposition && joins && isClosed(candidate)
      {
        before -= 1
        continue
      }
      break
    }
    guard before >= 0 else { return }
    // "die Zahl von 20 Schülerinnen und Schülern": what joins with the attribute only.
    if joins, before < position - 1,
      !sharesCase(syntax.phrases[phrases[before]].agreement, phrase.agreement)
    {
      before = position - 1
    }
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
        // "traf am Tag darauf den Minister, einen Freund, die Ärztin": a second name for a second
        // name is rare where an object still can follow.
        let isChain = other.role == .apposition && other.parent >= 0
        if isChain, !phrase.isName,
          clauseFinite(phrase, syntax) < syntax.phrases[other.parent].tokens.lowerBound
        {
          return
        }
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

  private func gapIsClear(_ last: Int, _ mark: Int, _ syntax: SyntaxDraft) -> Bool {
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

  private func listGoesOn(_ position: Int, _ phrases: TokenList, _ syntax: SyntaxDraft) -> Bool {
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

  /// die Mordkommission „Wolf“: a noun without an article, alone between quotation marks behind another.
  func isQuotedLabel(_ phrase: Phrase, _ before: Phrase) -> Bool {
    let end = phrase.tokens.upperBound
    return before.isDefinite && end < tokens.count && tokens[end].kind == .closeQuote
      && tokens[phrase.tokens.lowerBound - 1].kind == .openQuote
      && tokens[phrase.tokens.lowerBound].isCapital
      && phrase.tokens.allSatisfy { tokens[$0].isCapital }
  }

  /// "Ein Kommandeur der RSF bestritt das": before the verb of a main clause stands one thing, so the second
  /// noun belongs to the first, whatever case its name shows.
  func isSecondInFirstPlace(
    _ phrase: Phrase, _ before: Phrase, _ syntax: SyntaxDraft
  ) -> Bool {
    guard phrase.clause >= 0, phrase.clause == before.clause, phrase.preposition < 0,
      !phrase.isPronoun, !before.isPronoun, before.preposition < 0,
      case let clause = syntax.clauses[phrase.clause], clause.kind == .main,
      phrase.tokens.upperBound == clause.finite,
      before.tokens.lowerBound == clause.tokens.lowerBound
    else { return false }
    return tokens[phrase.tokens.lowerBound].hash == vocabulary.der
      && phrase.agreement.isDisjoint(with: .nominative)
  }
}
