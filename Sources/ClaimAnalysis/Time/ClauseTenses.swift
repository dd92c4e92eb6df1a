// Room: Time. Past or coming, as the grammar of the clause has it. The grammar may enter.

/// The tenses of the clauses of an article.
struct ClauseTenses: Sendable {
  let syntax: Syntax

  /// Whether the clause of a token speaks of the past or of what is to come.
  ///
  /// A clause without a verb takes the tense of the one above it.
  func tense(at token: Int) -> Tense {
    var clause = Int(syntax.clauseOf[token])
    while clause >= 0 {
      switch syntax.clauses[clause].tense {
      case .preterite, .perfect, .pluperfect: return .past
      case .present:
        if isAlleged(clause) || isScene(clause) { return .past }
        return isIntended(clause) ? .future : .present
      case .future: return .future
      case .none: clause = syntax.clauses[clause].parent
      }
    }
    return .unknown
  }

  func isFinite(_ token: Int) -> Bool { syntax.word(token).can(.finite) }

  /// "soll am Montag geschossen haben": a participle below a modal verb tells of the past.
  private func isAlleged(_ clause: Int) -> Bool {
    let current = syntax.clauses[clause]
    return current.modal.isKnown && current.mainVerb >= 0
      && syntax.word(current.mainVerb).classes == .participle && current.voice == .active
  }

  /// "soll bis Montag fertig sein": what is to be.
  private func isIntended(_ clause: Int) -> Bool {
    let modal = syntax.clauses[clause].modal
    return modal.isKnown && modal == Vocabulary.shared.sollen
  }

  /// "Es ist neun Uhr am Donnerstag, als …": a scene from the past.
  private func isScene(_ clause: Int) -> Bool {
    let current = syntax.clauses[clause]
    guard syntax.lexicon[current.verb].verb.contains(.copula), current.subject >= 0,
      syntax.tokens[syntax.phrases[current.subject].head].hash == Self.es
    else { return false }
    return syntax.clausesOfSentence[current.sentence].contains {
      syntax.clauses[$0].parent == clause && syntax.clauses[$0].introducer >= 0
        && syntax.tokens[syntax.clauses[$0].introducer].hash == Self.als
    }
  }

  private static let es = FoldedHash.of("es")
  private static let als = FoldedHash.of("als")
}
