// Room: Speech. Sentences without a frame that carry on somebody's words: in the subjunctive, or
// with "sollen". May enter: the grammar and the statements found so far.

extension SpeechReader {
  /// Reads the sentences that no frame covers.
  func freeIndirectSpeech() {
    // The last statement of each sentence, by where its words end.
    var lastOf = ContiguousArray(repeating: -1, count: syntax.sentences.count)
    for (number, statement) in found.enumerated() {
      let sentence = syntax.sentence(ofToken: max(0, statement.extent.upperBound - 1))
      let last = lastOf[sentence]
      if last >= 0 {
        guard statement.speaker != nil,
          statement.extent.lowerBound >= found[last].extent.lowerBound || found[last].speaker == nil
        else { continue }
      }
      lastOf[sentence] = number
    }
    var previous = -1
    for sentence in syntax.sentences.indices {
      let tokens = syntax.sentences[sentence].tokens
      guard let kind = freeKind(sentence, lastOf) else { continue }
      if previous >= 0, kind == .subjunctive, lastOf[sentence - 1] == previous,
        found[previous].kind == .freeIndirect,
        syntax.sentences[sentence].paragraph == syntax.sentences[sentence - 1].paragraph,
        found[previous].extent.upperBound == tokens.lowerBound
      {
        let lower = found[previous].pieces[0].lowerBound
        found[previous].pieces = [lower..<tokens.upperBound]
        for token in tokens { cover[token] = Int32(previous + 1) }
        lastOf[sentence] = previous
        continue
      }
      var statement = StatementMention(kind: .freeIndirect, pieces: [tokens])
      if let speaker = inheritedSpeaker(sentence, lastOf) {
        statement.speaker = speaker.tokens
        statement.speakerPhrase = speaker.phrase
      } else if kind == .hearsay {
        continue
      }
      let number = add(statement)
      lastOf[sentence] = number
      previous = kind == .subjunctive ? number : -1
    }
  }

  /// "Die Botschaft wies das zurück; ihr Land habe nichts gewusst.": the rest of a sentence behind a
  /// semicolon carries on what is said before it, or what its subject says.
  func speechBehindSemicolons() {
    // It takes a clause on each side.
    for sentence in syntax.sentences.indices where syntax.clausesOfSentence[sentence].count > 1 {
      let tokens = syntax.sentences[sentence].tokens
      for mark in tokens where syntax.tokens[mark].kind == .semicolon {
        let rest = (mark + 1)..<tokens.upperBound
        let end = rest.first { syntax.tokens[$0].kind == .semicolon } ?? rest.upperBound
        let clauses = syntax.clausesOfSentence[sentence].filter {
          syntax.clauses[$0].kind == .main && syntax.clauses[$0].finite >= 0
        }
        guard let next = clauses.first(where: { syntax.clauses[$0].finite > mark }),
          let before = clauses.last(where: {
            syntax.clauses[$0].finite < mark && syntax.clauses[$0].mood == .indicative
          }),
          case let clause = syntax.clauses[next], clause.finite < end,
          clause.finite > mark + 1, clause.mood == .subjunctive1, cover[clause.finite] == 0,
          speechQuotation(at: clause.finite) < 0, !isFrame[next]
        else { continue }
        var statement = StatementMention(kind: .freeIndirect, pieces: [(mark + 1)..<end])
        let subject = syntax.clauses[before].subject
        if let last = found.last(where: {
          tokens.contains($0.extent.lowerBound) && $0.speaker != nil
        }) {
          statement.speaker = last.speaker
          statement.speakerPhrase = last.speakerPhrase
        } else if subject >= 0, speakers.isAgent(subject),
          !isPlaceholder(syntax.phrases[subject].head)
        {
          statement.speaker = speakers.mention(of: subject)
          statement.speakerPhrase = subject
        } else {
          continue
        }
        add(statement)
      }
    }
  }

  private enum FreeKind { case subjunctive, hearsay }

  /// Whether a sentence carries on what somebody said.
  private func freeKind(_ sentence: Int, _ lastOf: ContiguousArray<Int>) -> FreeKind? {
    guard let main = firstMain(sentence) else { return nil }
    let clause = syntax.clauses[main]
    guard cover[clause.finite] == 0, speechQuotation(at: clause.finite) < 0, !clause.isQuestion
    else { return nil }
    for other in syntax.clausesOfSentence[sentence]
    where isFrame[other] && syntax.clauses[other].mood != .subjunctive1 {
      return nil
    }
    switch clause.mood {
    case .subjunctive1:
      // "Möge das Fest gelingen", "Es lebe die Freiheit", "Man nehme drei Eier".
      if clause.finite == syntax.sentences[sentence].tokens.lowerBound { return nil }
      let isNear = (max(0, sentence - 3)..<sentence).contains { lastOf[$0] >= 0 }
      if !isNear, clause.subject >= 0,
        isPlaceholder(syntax.phrases[clause.subject].head)
          || syntax.tokens[clause.tokens.lowerBound].hash == words.es,
        inheritedSpeaker(sentence, lastOf) == nil
      {
        return nil
      }
      return .subjunctive
    case .subjunctive2:
      guard sentence > 0, lastOf[sentence - 1] >= 0, !hasCondition(sentence) else { return nil }
      return .subjunctive
    case .indicative:
      guard options.readsHearsay, clause.modal == words.sollen, clause.tense != .preterite,
        sentence > 0
      else { return nil }
      let isNear =
        lastOf[sentence - 1] >= 0
        || sentence > 1 && lastOf[sentence - 2] >= 0
      return isNear ? .hearsay : nil
    case .imperative: return nil
    }
  }

  private func hasCondition(_ sentence: Int) -> Bool {
    syntax.clausesOfSentence[sentence].contains { syntax.clauses[$0].isConditional }
  }

  private func firstMain(_ sentence: Int) -> Int? {
    syntax.clausesOfSentence[sentence].first {
      syntax.clauses[$0].kind == .main && syntax.clauses[$0].finite >= 0
    }
  }

  /// The speaker that goes on: that of the last statement or speech act, at most four sentences
  /// back, or else the subject of a sentence before.
  private func inheritedSpeaker(_ sentence: Int, _ lastOf: ContiguousArray<Int>) -> Speaker? {
    var back = sentence - 1
    while back >= 0, sentence - back <= 4 {
      if lastOf[back] >= 0, let tokens = found[lastOf[back]].speaker,
        !isPlaceholder(tokens.lowerBound)
      {
        return Speaker(phrase: found[lastOf[back]].speakerPhrase, tokens: tokens)
      }
      if let speaker = subjectOfAct(back) { return speaker }
      back -= 1
    }
    back = sentence - 1
    while back >= 0, sentence - back <= 3 {
      for number in syntax.clausesOfSentence[back].reversed() {
        let subject = syntax.clauses[number].subject
        guard syntax.clauses[number].kind == .main, subject >= 0, speakers.isAgent(subject),
          !isPlaceholder(syntax.phrases[subject].head)
        else { continue }
        return Speaker(phrase: subject, tokens: speakers.mention(of: subject))
      }
      back -= 1
    }
    return nil
  }

  /// The subject of a main clause whose verb is a cue, though nothing is reported in it.
  private func subjectOfAct(_ sentence: Int) -> Speaker? {
    for number in syntax.clausesOfSentence[sentence].reversed()
    where syntax.clauses[number].kind == .main {
      guard let cue = cue(of: number), !cue.takes.contains(.general),
        syntax.clauses[number].finite >= 0,
        speechQuotation(at: syntax.clauses[number].finite) < 0,
        let speaker = speakers.speaker(ofClause: number), speakers.isAgent(speaker.phrase),
        !isPlaceholder(syntax.phrases[speaker.phrase].head)
      else { continue }
      return speaker
    }
    return nil
  }

  /// "man, es, das, ich, die": words that carry no speaker on.
  private func isPlaceholder(_ token: Int) -> Bool {
    let hash = syntax.tokens[token].hash
    if hash == words.es || hash == words.man || words.neuters.contains(hash) { return true }
    let phrase = Int(syntax.phraseOf[token])
    guard phrase >= 0, syntax.phrases[phrase].isPronoun else { return false }
    return syntax.word(token).classes == .relative
      || !syntax.word(token).persons.isEmpty
        && syntax.word(token).persons.isDisjoint(with: [.third, .thirdPlural])
  }

  // MARK: Subjunctive in a dependent clause

  /// "…, weil er bedroht werde": a clause in the subjunctive inside the reporter's sentence.
  func dependentSpeech() {
    for sentence in syntax.sentences.indices {
      for number in syntax.clausesOfSentence[sentence] {
        let clause = syntax.clauses[number]
        guard clause.kind == .subordinate || clause.kind == .relative,
          clause.mood == .subjunctive1, clause.finite >= 0, cover[clause.finite] == 0,
          speechQuotation(at: clause.finite) < 0, clause.introducer >= 0,
          !clause.isConditional, syntax.tokens[clause.introducer].hash != words.als
        else { continue }
        let parts = pieces(extent(ofClause: number, sentence)) { cover[$0] != 0 }
        guard parts.count == 1 else { continue }
        var statement = StatementMention(kind: .indirect, pieces: parts)
        var main = clause.parent
        while main >= 0, syntax.clauses[main].parent >= 0 { main = syntax.clauses[main].parent }
        if main >= 0, let speaker = speakers.speaker(ofClause: main),
          speakers.isAgent(speaker.phrase), !isPlaceholder(syntax.phrases[speaker.phrase].head)
        {
          statement.speaker = speaker.tokens
          statement.speakerPhrase = speaker.phrase
        }
        add(statement)
      }
    }
  }
}
