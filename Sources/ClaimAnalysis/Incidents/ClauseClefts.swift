// Room: Incidents. Clauses that bring somebody out: "Es war ein Koch, der …", "niemand anders als …", "nicht
// A, sondern B". May enter: grammar and mentions.

extension ClauseIndex {
  /// Of "niemand anders als die Armee" the army.
  func noneBut(_ clause: Int) -> Int? {
    let tokens = syntax.clauses[clause].tokens
    for token in tokens where token + 3 < tokens.upperBound {
      guard words.nobody.contains(syntax.tokens[token].hash),
        words.butOne.contains(syntax.tokens[token + 1].hash),
        syntax.tokens[token + 2].hash == words.als
      else { continue }
      let phrase = Int(syntax.phraseOf[token + 3])
      if phrase >= 0, !syntax.phrases[phrase].isPronoun { return phrase }
    }
    return nil
  }

  /// Of a relative clause that tells what somebody did, the clause that brings them out: "Es war ein
  /// Koch, der …".
  func cleft(_ clause: Int) -> Int? {
    let entry = syntax.clauses[clause]
    guard entry.kind == .relative, entry.antecedent >= 0 else { return nil }
    let upper = syntax.phrases[entry.antecedent].clause
    guard upper >= 0, upper != clause, presents(upper) else { return nil }
    let role = syntax.phrases[entry.antecedent].role
    return role == .subject || role == .predicative || role == .comparison ? upper : nil
  }

  /// Of "es waren vier Männer, die …" the men.
  func clefted(_ clause: Int) -> Int? {
    let entry = syntax.clauses[clause]
    guard entry.kind == .relative, entry.parent >= 0, presents(entry.parent) else { return nil }
    return phrases(of: entry.parent).map(Int.init).first {
      let other = syntax.phrases[$0]
      return other.preposition < 0 && !other.isPronoun && other.role != .attribute
        && other.role != .apposition && other.agreement.sharesCase(.nominative)
    }
  }

  /// "Es war …", "Ein Koch war es".
  private func presents(_ clause: Int) -> Bool {
    syntax.clauses[clause].verb == words.sein
      && phrases(of: clause).contains { hash(Int($0)) == words.es }
  }

  /// Of "nicht die Armee, sondern die Rebellen" as a subject the rebels.
  func insteadOf(_ clause: Int) -> Int? {
    let entry = syntax.clauses[clause]
    guard entry.subject >= 0, case let first = syntax.phrases[entry.subject].tokens.lowerBound,
      first > 0, syntax.tokens[first - 1].hash == words.nicht,
      let sondern = entry.tokens.first(where: {
        $0 > first && syntax.tokens[$0].hash == words.sondern
      })
    else { return nil }
    return phrases(of: clause).map(Int.init).first {
      let other = syntax.phrases[$0]
      return other.tokens.lowerBound > sondern && other.tokens.lowerBound <= sondern + 2
        && other.preposition < 0 && other.agreement.sharesCase(.nominative)
    }
  }
}
