// Room: Speech. Clauses that report a speech act without its words: "X kritisierte den Beschluss".
// May enter: the grammar and the cue words.

extension SpeechReader {
  /// Reads the clauses whose verb reports by itself, where no statement has been found.
  func reports() {
    for sentence in syntax.sentences.indices {
      for number in syntax.clausesOfSentence[sentence] where isReport(number) {
        let tokens = extentOfReport(number, sentence)
        var statement = StatementMention(kind: .reported, pieces: [tokens])
        if let speaker = speakers.speaker(ofClause: number) {
          statement.speaker = speaker.tokens
          statement.speakerPhrase = speaker.phrase
        }
        statement.stance = cue(of: number)?.stance ?? .states
        add(statement)
      }
    }
  }

  private func isReport(_ number: Int) -> Bool {
    guard let cue = cue(of: number), !isFrame[number] else { return false }
    let clause = syntax.clauses[number]
    guard clause.kind == .main, clause.finite >= 0, !clause.isQuestion,
      !cue.takes.isDisjoint(with: options.reports),
      clause.modal == .none,
      clause.mood == .indicative, cover[clause.finite] == 0,
      speechQuotation(at: clause.finite) < 0
    else { return false }
    if clause.voice == .passive { return false }
    if !cue.takes.isDisjoint(with: [.asJudgement, .ofObject]), containsSpeech(clause.tokens) {
      return false
    }
    if cue.takes.contains(.ofObject), !hasOfObject(number) { return false }
    guard clause.subject >= 0, speakers.isAgent(clause.subject) else { return false }
    let head = syntax.phrases[clause.subject].head
    return syntax.tokens[head].hash != words.es
  }

  /// "sprach von einem Fehler".
  private func hasOfObject(_ number: Int) -> Bool {
    speakers.phrases(ofClause: number).contains { phrase in
      let preposition = syntax.phrases[phrase].preposition
      return preposition >= 0
        && (syntax.tokens[preposition].hash == words.von
          || syntax.tokens[preposition].hash == words.vom)
    }
  }

  /// Quoted words in a judgement are direct speech with a frame.
  private func containsSpeech(_ tokens: Range<Int>) -> Bool {
    quotations.contains {
      ($0.isSpeech || $0.isCandidate) && tokens.contains($0.tokens.lowerBound)
    }
  }

  /// The sentence, or the clause with what depends on it where the sentence has more main clauses.
  private func extentOfReport(_ number: Int, _ sentence: Int) -> Range<Int> {
    let tokens = syntax.sentences[sentence].tokens
    let others = syntax.clausesOfSentence[sentence].filter {
      $0 != number && syntax.clauses[$0].kind == .main
    }
    return others.isEmpty ? tokens : extent(ofClause: number, sentence)
  }
}
