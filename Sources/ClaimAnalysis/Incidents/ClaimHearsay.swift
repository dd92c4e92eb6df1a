// Room: Incidents. Sources without a verb of saying: circles, papers, points of view. May enter: grammar,
// mentions, statements.

extension ContextReader {
  /// "In Sicherheitskreisen wird vermutet, dass …", "hieß es aus Militärkreisen, …": nobody with a name.
  func circle(_ clause: Int, _ context: inout ClaimContext) {
    guard !context.hasSource else { return }
    let parent = syntax.clauses[clause].parent
    // "Nach allem, was aus Ermittlerkreisen zu hören ist, …"
    let before = index.dependents(of: clause).map(Int.init).filter { $0 < clause }
    for number in [clause, parent] + before where number >= 0 {
      for phrase in index.phrases(of: number).map(Int.init)
      where index.classes(phrase).contains(.circleNoun) && isAmong(syntax.phrases[phrase]) {
        context.name(phrase)
        return
      }
    }
  }

  /// "Wie aus Regierungskreisen verlautete, …", "aus Sicht der Polizei".
  func heardFrom(_ clause: Int, _ context: inout ClaimContext) {
    guard !context.hasSource else { return }
    for phrase in index.phrases(of: clause).map(Int.init)
    where isFrom(phrase) && index.words.views.contains(index.hash(phrase)) {
      guard let own = index.agents.attributes(of: phrase).first(where: index.agents.canSpeak)
      else { continue }
      context.name(own)
      return
    }
    let upper = syntax.clauses[clause].kind == .relative ? syntax.clauses[clause].parent : clause
    for below in index.dependents(of: upper).map(Int.init) {
      let entry = syntax.clauses[below]
      guard entry.kind == .subordinate, entry.introducer >= 0, entry.subject < 0,
        syntax.tokens[entry.introducer].hash == index.words.wie,
        let from = index.phrases(of: below).map(Int.init).first(where: isFrom)
      else { continue }
      context.name(speaker(from))
      return
    }
  }

  private func isFrom(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    return entry.preposition >= 0 && entry.role != .attribute
      && syntax.tokens[entry.preposition].hash == index.words.aus
  }

  /// "in", "aus", "unter": where one hears it.
  private func isAmong(_ phrase: Phrase) -> Bool {
    phrase.preposition >= 0 && phrase.role != .attribute
      && index.words.among.contains(syntax.tokens[phrase.preposition].hash)
      && phrase.agreement.sharesCase(.dative)
  }
}
