// Room: Incidents. What somebody does again and again, or did at other times. May enter: grammar.

extension ContextReader {
  /// "immer wieder", "in den vergangenen Jahren": what somebody does or did at other times.
  func isHabit(_ clause: Int) -> Bool {
    let words = index.words
    for token in syntax.clauses[clause].tokens where Int(syntax.clauseOf[token]) == clause {
      let hash = syntax.tokens[token].hash
      if words.habits.contains(hash), !syntax.tokens[token].isCapital { return true }
      guard token + 1 < syntax.tokens.count else { return false }
      let next = syntax.tokens[token + 1].hash
      if hash == words.bygone { return true }
      if hash == words.immer, next == words.wieder { return true }
      if hash == words.seit, words.spans.contains(next) { return true }
      if words.past.contains(hash) {
        for behind in token + 1..<min(token + 4, syntax.tokens.count)
        where words.spans.contains(syntax.tokens[behind].hash) { return true }
      }
    }
    return false
  }
}
