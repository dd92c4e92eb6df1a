// Room: Speech. Quoted words inside the sentences of the reporter.
// May enter: the grammar, the quotations and the statements found so far.

extension SpeechReader {
  /// Reads quoted words inside the sentences of the reporter: the speaker is that of the statement
  /// around them, or of the cue in their clause.
  func fragments() {
    let whole = Set(found.filter { $0.kind == .direct }.map { $0.pieces[0].lowerBound })
    for quotation in quotations where quotation.isSpeech || quotation.isCandidate {
      let lower = quotation.tokens.lowerBound
      guard !whole.contains(lower) else { continue }
      if quotation.isCandidate {
        let around = cover[min(lower + 1, cover.count - 1)]
        guard around > 0 ? found[Int(around) - 1].kind != .direct : isHeld(quotation) else {
          continue
        }
      }
      if quotation.outer >= 0, quotations[quotation.outer].isSpeech { continue }
      let around = cover[min(lower + 1, cover.count - 1)]
      if around > 0 {
        let outer = found[Int(around) - 1]
        var frame = SpeechFrame(cue: outer.cue, stance: outer.stance)
        if let tokens = outer.speaker {
          frame.speaker = Speaker(phrase: outer.speakerPhrase, tokens: tokens)
        }
        addFragment(quotation, frame)
      } else if let frame = frameAround(quotation) {
        addFragment(quotation, frame)
      } else if quotation.words >= 5 || quotation.hasFinite, !isNamed(lower) {
        var frame = SpeechFrame()
        if let last = lastStatement(before: lower), let tokens = last.speaker {
          frame.speaker = Speaker(phrase: last.speakerPhrase, tokens: tokens)
        } else if quotation.endsSentence {
          frame.speaker = subjectBefore(lower)
        }
        addFragment(quotation, frame)
      }
    }
  }

  /// The person whom the sentence before speaks of.
  func subjectBefore(_ token: Int) -> Speaker? {
    let sentence = syntax.sentence(ofToken: token)
    guard sentence > 0, syntax.sentences[sentence].tokens.lowerBound == token else { return nil }
    for number in syntax.clausesOfSentence[sentence - 1]
    where syntax.clauses[number].kind == .main && syntax.clauses[number].subject >= 0 {
      let subject = syntax.clauses[number].subject
      guard speakers.isAgent(subject), !isImpersonal(subject) else { continue }
      return Speaker(phrase: subject, tokens: speakers.mention(of: subject))
    }
    return nil
  }

  /// "hält ihn für „…“".
  func isHeld(_ quotation: Quotation) -> Bool {
    let lower = quotation.tokens.lowerBound
    guard lower > 0, syntax.tokens[lower - 1].hash == words.fuer else { return false }
    let clause = Int(syntax.clauseOf[lower - 1])
    return clause >= 0 && cue(of: clause)?.takes.contains(.forJudgement) == true
  }

  func addFragment(_ quotation: Quotation, _ frame: SpeechFrame) {
    var statement = StatementMention(kind: .direct, pieces: [quotation.tokens])
    statement.speaker = frame.speaker?.tokens
    statement.speakerPhrase = frame.speaker?.phrase ?? -1
    statement.cue = frame.cue
    statement.stance = frame.stance
    found.append(statement)
  }

  /// The cue in the clause that a fragment stands in, or in one around that.
  func frameAround(_ quotation: Quotation) -> SpeechFrame? {
    let lower = quotation.tokens.lowerBound
    var clause = -1
    if lower > 0 { clause = Int(syntax.clauseOf[lower - 1]) }
    if clause < 0 { clause = Int(syntax.clauseOf[min(lower + 1, syntax.tokens.count - 1)]) }
    var steps = 0
    while clause >= 0, steps < 4 {
      if !quotation.tokens.contains(syntax.clauses[clause].finite), let cue = cue(of: clause),
        !cue.takes.isDisjoint(with: [
          .quotation, .asJudgement, .ofObject, .report, .wideReport, .forJudgement,
        ])
      {
        return frame(ofClause: clause, cue)
      }
      clause = syntax.clauses[clause].parent
      steps += 1
    }
    let sentence = syntax.sentence(ofToken: lower)
    for number in syntax.clausesOfSentence[sentence] {
      if let cue = cue(of: number), !cue.takes.contains(.general),
        speechQuotation(at: syntax.clauses[number].finite) < 0,
        !cue.takes.isDisjoint(with: [.quotation, .asJudgement, .ofObject])
      {
        return frame(ofClause: number, cue)
      }
    }
    return nil
  }

  /// The last statement that begins before a token, at most three sentences back.
  func lastStatement(before token: Int) -> StatementMention? {
    let sentence = syntax.sentence(ofToken: token)
    var best = -1
    var bestEnd = -1
    for number in found.indices where found[number].speaker != nil {
      let extent = found[number].extent
      let end = extent.upperBound
      guard extent.lowerBound < token, end <= token, end >= bestEnd else { continue }
      best = number
      bestEnd = end
    }
    guard best >= 0, bestEnd > 0, sentence - syntax.sentence(ofToken: bestEnd - 1) <= 3 else {
      return nil
    }
    return found[best]
  }
}
