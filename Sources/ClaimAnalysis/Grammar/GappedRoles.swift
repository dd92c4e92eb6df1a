// Room: Grammar. The verb and the roles of clauses that leave out their verb.
// May enter: clauses, and the roles of the clause that has the verb.

extension SyntaxDraft {
  /// The clause before a gapped one that has, or takes itself, the same finite verb.
  fileprivate func clause(before gapped: Int) -> Int? {
    let finite = clauses[gapped].finite
    return (0..<gapped).last { clauses[$0].finite == finite }
  }
}

extension VerbComplexReader {
  /// A gapped clause has the verb of the clause before it, with all that this says.
  func takeVerb(_ number: Int, _ syntax: SyntaxDraft) {
    guard let whole = syntax.clause(before: number) else { return }
    let before = syntax.clauses[whole]
    syntax.clauses[number].verbs = before.verbs
    syntax.clauses[number].particle = before.particle
    syntax.clauses[number].verb = before.verb
    syntax.clauses[number].mainVerb = before.mainVerb
    syntax.clauses[number].modal = before.modal
    syntax.clauses[number].mood = before.mood
    syntax.clauses[number].voice = before.voice
    syntax.clauses[number].isStatal = before.isStatal
    syntax.clauses[number].tense = before.tense
  }
}

extension RoleReader {
  func isGapped(_ clause: Int, _ syntax: SyntaxDraft) -> Bool {
    clause >= 0 && syntax.clauses[clause].isGapped
  }

  /// Gives the remnants of a gapped clause the roles of what they answer to.
  func gapped(_ number: Int, _ own: TokenList, _ all: TokenList, _ syntax: SyntaxDraft) {
    guard let whole = syntax.clause(before: number) else { return }
    let opensWithNoun = own.first.map { syntax.phrases[$0].preposition < 0 } ?? false
    var used = PhraseRole.none
    for candidate in own where syntax.phrases[candidate].role == .none {
      if syntax.phrases[candidate].preposition >= 0 {
        syntax.phrases[candidate].role = .prepositional
        continue
      }
      let role = role(candidate, whole, all, opensWithNoun, without: used, syntax)
      syntax.phrases[candidate].role = role
      if used == .none { used = role }
      if role == .subject {
        syntax.clauses[number].subject = candidate
        syntax.clauses[number].hasOwnSubject = true
      }
    }
    if syntax.clauses[number].subject < 0 {
      syntax.clauses[number].subject = syntax.clauses[whole].subject
    }
  }

  /// What a remnant answers to: the first part of the clause that fits it if the remnants begin with a
  /// noun, else the last.
  private func role(
    _ number: Int, _ whole: Int, _ all: TokenList, _ opensWithNoun: Bool, without used: PhraseRole,
    _ syntax: SyntaxDraft
  ) -> PhraseRole {
    let cases: [(PhraseRole, Agreement)] = [
      (.subject, .nominative), (.accusative, .accusative), (.dative, .dative),
      (.predicative, .nominative),
    ]
    var found = PhraseRole.none
    for candidate in all where syntax.phrases[candidate].clause == whole {
      let phrase = syntax.phrases[candidate]
      guard phrase.role != used, !phrase.isPronoun || phrase.role == .subject && opensWithNoun,
        let fitting = cases.first(where: { $0.0 == phrase.role }),
        syntax.phrases[number].agreement.sharesCase(fitting.1)
      else { continue }
      if opensWithNoun, used == .none, fitting.0 == .subject { return .subject }
      found = fitting.0
    }
    return found
  }
}
