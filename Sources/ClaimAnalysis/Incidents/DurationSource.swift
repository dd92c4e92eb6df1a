// Room: Incidents. Who says how long it lasted. May enter: grammar, mentions, times, statements.

/// Finds whose statement a duration is.
struct DurationSource {
  let material: IncidentMaterial
  /// For each clause that somebody is quoted with, the innermost statement.
  private let inner: [Int: Int]
  private var syntax: Syntax { material.syntax }

  init(material: IncidentMaterial) {
    self.material = material
    var inner: [Int: Int] = [:]
    for (number, statement) in material.statements.enumerated()
    where statement.speakerPhrase >= 0 {
      for clause in statement.clauses {
        guard let known = inner[clause] else {
          inner[clause] = number
          continue
        }
        if statement.clauses.count < material.statements[known].clauses.count {
          inner[clause] = number
        }
      }
    }
    self.inner = inner
  }

  /// The phrase of who says so, or -1 where the article itself does.
  func source(of time: TimeMention) -> Int {
    let clause = Int(syntax.clauseOf[time.tokens.lowerBound])
    guard clause >= 0 else { return -1 }
    // "Das Team stellte eine mehr als fünf Stunden dauernde Störung fest": who measures says so.
    let entry = syntax.clauses[clause]
    let verb = syntax.lexicon[entry.verb]
    let isTold = verb.verb.contains(.saying) || verb.classes.contains(.noticeVerb)
    if isTold, entry.voice == .active, entry.subject >= 0, isSpeaker(entry.subject) {
      return referent(entry.subject)
    }
    let speaker = inner[clause].map { material.statements[$0].speakerPhrase } ?? -1
    return self.speaker(referent(speaker))
  }

  /// Of "Angaben der Firma" the firm.
  private func speaker(_ phrase: Int) -> Int {
    guard phrase >= 0 else { return phrase }
    let classes = syntax.lexeme(syntax.phrases[phrase].head).classes
    guard classes.contains(.sourceNoun) || classes.contains(.claimNoun) else { return phrase }
    return syntax.phrases.indices.dropFirst(phrase + 1).prefix(2).first {
      syntax.phrases[$0].parent == phrase && isSpeaker($0)
    } ?? phrase
  }

  private func isSpeaker(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    return entry.isPronoun || entry.isName || syntax.lexeme(entry.head).nounClass.isAgent
  }

  /// Of a pronoun the mention that it stands for.
  private func referent(_ phrase: Int) -> Int {
    guard phrase >= 0, syntax.phrases[phrase].isPronoun,
      material.mentions.chainOf.indices.contains(phrase), !material.mentions.isOpen[phrase],
      let chain = material.mentions.chain(of: phrase), chain.best >= 0
    else { return phrase }
    return chain.best
  }
}
