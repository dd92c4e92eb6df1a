// Room: Incidents. Whom a frame names, and who is none of those whom a claim may name. May enter: grammar,
// mentions.

extension ClaimReader {
  /// "Das Unternehmen räumte den Angriff ein": it was hit.
  func isOfVictims(_ phrase: Int) -> Bool {
    guard phrase >= 0 else { return false }
    let resolved = index.referent(phrase)
    let head = syntax.phrases[resolved].head
    if index.words.firms.contains(syntax.word(head).lexeme.raw) { return true }
    switch syntax.lexeme(head).nounClass {
    case .firm, .medium, .platform, .club: return true
    default:
      // "ein Unternehmenssprecher"
      guard index.classes(resolved).contains(.spokesperson) else { return false }
      return principal(of: resolved).map(isOfVictims) ?? !syntax.phrases[resolved].isName
    }
  }

  /// "nicht um Verbrecher, sondern um Terroristen": what stands behind "sondern" is so.
  func isBehindSondern(_ phrase: Int) -> Bool {
    guard phrase >= 0 else { return false }
    let entry = syntax.phrases[phrase]
    let start = entry.preposition >= 0 ? entry.preposition : entry.tokens.lowerBound
    return start > 0 && syntax.tokens[start - 1].hash == index.words.sondern
  }

  /// "dass es sich um ein Schiff handelte": a vessel, of which nothing says that it did anything.
  func isMere(_ phrase: Int) -> Bool {
    phrase >= 0 && index.classes(phrase).contains(.forceNoun)
      && !index.classes(phrase).contains(.culprit)
  }

  /// "der mutmaßliche Schütze".
  func isAlleged(_ phrase: Int) -> Bool {
    phrase >= 0
      && syntax.phrases[phrase].tokens.contains {
        syntax.word($0).lexeme == index.words.alleged
      }
  }

  /// "Bei einem der Opfer handelt es sich um …": who is told of did not do it.
  func isOfBystanders(_ clause: Int) -> Bool {
    isBehindVictim(clause)
      || index.phrases(of: clause).map(Int.init).contains { number in
        index.preposition(number) == index.words.bei
          && ([number] + index.children(of: number)).contains { agents.isBystander($0) }
      }
  }

  /// "Ein Opfer ringt mit dem Tod", and behind that "Es handelt sich um …": the subject before was hit.
  private func isBehindVictim(_ clause: Int) -> Bool {
    let sentence = syntax.clauses[clause].sentence
    guard sentence > 0,
      !index.phrases(of: clause).contains(where: {
        index.preposition(Int($0)) == index.words.bei
      })
    else { return false }
    return syntax.clausesOfSentence[sentence - 1].contains { other in
      let subject = index.subject(of: other)
      guard syntax.clauses[other].kind == .main, subject >= 0 else { return false }
      return ([subject] + index.children(of: subject)).contains {
        index.words.bystanders.contains(syntax.word(syntax.phrases[$0].head).lexeme.raw)
      }
    }
  }

  /// "behauptet, sie hätten …", "behauptet, dass ihre Leute …": the clause below tells of whoever says
  /// so, not of somebody else.
  func isOwnDeed(_ content: Int, _ attacker: Int) -> Bool {
    if syntax.clauses[content].kind == .infinitive { return true }
    let subject = index.subject(of: content)
    guard subject >= 0 else { return index.isPassive(content) }
    if isOwn(subject, attacker) { return true }
    // "London und Ottawa behaupten, dass sie …": others, told of before.
    if syntax.lexeme(syntax.phrases[attacker].head).nounClass == .state,
      agents.members(attacker).count > 1
    {
      return false
    }
    if index.isSame(subject, attacker) { return true }
    return syntax.phrases[subject].isPronoun || !agents.canAct(subject)
  }

  /// "mehrere Anschläge".
  func isOfSeveral(_ phrase: Int) -> Bool {
    guard phrase >= 0 else { return false }
    let entry = syntax.phrases[phrase]
    return !entry.isDefinite && entry.tokens.count > 1
      && index.words.many.contains(syntax.tokens[entry.tokens.lowerBound].hash)
  }
}
