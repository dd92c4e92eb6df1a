// Room: Incidents. Who says what a clause tells: the speaker of its statement, those relied on, the subject
// of a verb of saying above. May enter: grammar, mentions, statements.

extension ContextReader {
  /// A quotation behind a sentence that ends in a colon: its subject speaks.
  func quotedSpeaker(_ clause: Int, _ context: inout ClaimContext) {
    let entry = syntax.clauses[clause]
    guard index.isInQuotes(clause), !context.hasSource, entry.sentence > 0 else { return }
    let before = syntax.sentences[entry.sentence - 1].tokens
    guard let last = before.last, syntax.tokens[last].kind == .colon else { return }
    for other in syntax.clausesOfSentence[entry.sentence - 1]
    where syntax.clauses[other].kind == .main {
      let subject = index.subject(of: other)
      guard subject >= 0, index.agents.canSpeak(subject) else { continue }
      context.name(subject)
      return
    }
  }

  /// "Ein Anrufer sagte im Namen der Front": for whom somebody speaks.
  private func principal(in clause: Int) -> Int? {
    let phrases = index.phrases(of: clause).map(Int.init)
    guard
      let name = phrases.first(where: {
        syntax.word(syntax.phrases[$0].head).lexeme.raw == index.words.name
          && syntax.phrases[$0].preposition >= 0
      })
    else { return nil }
    return index.agents.attributes(of: name).first { index.agents.canAct($0) }
  }

  /// Of "Angaben der Polizei" the police.
  func speaker(_ phrase: Int) -> Int {
    guard phrase >= 0 else { return phrase }
    // "so Haitis Polizeichef": not the state.
    let parent = syntax.phrases[phrase].parent
    if syntax.phrases[phrase].role == .attribute, parent >= 0,
      syntax.phrases[parent].tokens.lowerBound == syntax.phrases[phrase].tokens.upperBound,
      index.agents.canSpeak(parent)
    {
      return parent
    }
    let classes = index.classes(phrase)
    guard classes.contains(.claimNoun) || classes.contains(.sourceNoun) else {
      return author(of: phrase) ?? phrase
    }
    return index.agents.attributes(of: phrase).first { index.agents.canSpeak($0) }
      ?? behind(phrase) ?? seat(behind: phrase) ?? lastSpeaker(before: phrase) ?? phrase
  }

  /// Of "nach Auskunft der Polizei" whoever stands right behind, though read as a dative.
  private func behind(_ phrase: Int) -> Int? {
    let next = phrase + 1
    guard next < syntax.phrases.count, syntax.phrases[next].preposition < 0,
      syntax.phrases[next].tokens.lowerBound == syntax.phrases[phrase].tokens.upperBound,
      syntax.word(syntax.phrases[next].tokens.lowerBound).can(.article),
      syntax.lexeme(syntax.phrases[next].head).nounClass.isAgent, index.agents.canSpeak(next)
    else { return nil }
    return next
  }

  /// Of "Angaben aus Manila" the capital.
  private func seat(behind phrase: Int) -> Int? {
    let next = phrase + 1
    guard next < syntax.phrases.count,
      syntax.phrases[next].preposition == syntax.phrases[phrase].tokens.upperBound,
      syntax.tokens[syntax.phrases[next].preposition].hash == index.words.aus,
      syntax.phrases[next].isName, syntax.lexeme(syntax.phrases[next].head).nounClass.isPlace
    else { return nil }
    return next
  }

  /// Of "Überzeugung der Kammer" and "einem Papier des Verfassungsschutzes" whose they are.
  private func author(of phrase: Int) -> Int? {
    let entry = syntax.phrases[phrase]
    guard !entry.isPronoun, !entry.isName, syntax.word(entry.head).can(.noun),
      [.none, .text].contains(syntax.lexeme(entry.head).nounClass), !index.agents.canAct(phrase)
    else { return nil }
    return index.agents.attributes(of: phrase).first {
      let kind = syntax.lexeme(syntax.phrases[$0].head).nounClass
      return kind.isAgent && !kind.isPlace && index.agents.canSpeak($0)
    }
  }

  /// "…, hieß es in Bonn" behind "Zurückhaltend äußerte sich das Amt": the office speaks, at its seat.
  private func speaking(atPlace phrase: Int) -> Int? {
    guard phrase >= 0, syntax.phrases[phrase].preposition >= 0,
      syntax.lexeme(syntax.phrases[phrase].head).nounClass.isPlace,
      syntax.phrases[phrase].clause >= 0
    else { return nil }
    let sentence = syntax.clauses[syntax.phrases[phrase].clause].sentence
    guard sentence > 0,
      syntax.sentences[sentence - 1].paragraph == syntax.sentences[sentence].paragraph
    else { return nil }
    for clause in syntax.clausesOfSentence[sentence - 1]
    where syntax.clauses[clause].kind == .main
      && syntax.lexicon[syntax.clauses[clause].verb].verb.contains(.saying)
    {
      let subject = index.subject(of: clause)
      if subject >= 0, !syntax.phrases[subject].isPronoun, !index.agents.isPlace(subject),
        index.agents.canSpeak(subject)
      {
        return subject
      }
    }
    return nil
  }

  /// "Seiner Darstellung zufolge": whoever spoke last.
  private func lastSpeaker(before phrase: Int) -> Int? {
    let first = syntax.phrases[phrase].tokens.lowerBound
    guard index.hasPossessive(phrase) else { return nil }
    let sentence = syntax.sentence(ofToken: first)
    return statements.last { statement in
      guard statement.speakerPhrase >= 0, statement.speakerPhrase < phrase else { return false }
      let clause = syntax.phrases[statement.speakerPhrase].clause
      return clause >= 0 && sentence - syntax.clauses[clause].sentence <= 2
    }?.speakerPhrase
  }

  /// "nach eigenen Angaben": the subject says so.
  private func saysItself(_ statement: StatementMention) -> Bool {
    for token in statement.cue + Array(statement.speaker ?? 0..<0)
    where index.words.own.contains(syntax.tokens[token].hash) { return true }
    guard statement.speakerPhrase >= 0 else { return false }
    return syntax.phrases[statement.speakerPhrase].tokens.contains {
      index.words.own.contains(syntax.tokens[$0].hash)
    }
  }

  /// "Augenzeugen berichteten, wie drei Männer …": the subject of the verb of saying above.
  func teller(_ clause: Int, _ context: inout ClaimContext) {
    let entry = syntax.clauses[clause]
    guard !context.hasSource, entry.kind == .subordinate, entry.parent >= 0, entry.introducer >= 0
    else { return }
    let hash = syntax.tokens[entry.introducer].hash
    if hash == index.words.dass, let judge = judge(in: entry.parent) {
      context.name(judge)
      return
    }
    let upper = syntax.lexicon[syntax.clauses[entry.parent].verb]
    let isSeen = upper.classes.contains(.noticeVerb) && hash == index.words.wie
    guard hash == index.words.wie || hash == index.words.dass,
      upper.verb.contains(.saying) || isSeen
    else { return }
    let subject = index.subject(of: entry.parent)
    guard subject >= 0, index.agents.canSpeak(subject),
      !isSeen || syntax.lexeme(syntax.phrases[subject].head).nounClass.isPerson
        || index.classes(subject).contains(.witnessNoun)
    else { return }
    context.name(subject)
  }

  /// "berichtet unter Berufung auf Ermittler": the ones relied on say so, the medium passes it on.
  private func relied(on statement: StatementMention) -> Int? {
    statement.cue.first.flatMap { relied(in: Int(syntax.clauseOf[$0])) }
  }

  /// The ones relied on in a clause that reports.
  func relied(in clause: Int) -> Int? {
    let phrases = index.phrases(of: clause).map(Int.init)
    guard let reliance = phrases.firstIndex(where: { index.hash($0) == index.words.reliance }),
      reliance + 1 < phrases.count
    else { return nil }
    let next = phrases[reliance + 1]
    guard syntax.phrases[next].preposition == syntax.phrases[phrases[reliance]].tokens.upperBound,
      index.agents.canSpeak(next)
    else { return nil }
    return speaker(next)
  }

  /// "Anwohner berichteten von Banditen, die das Haus gestürmt hätten": the relative clause goes on with
  /// what they say.
  private func toldOf(_ clause: Int, _ context: inout ClaimContext) {
    let entry = syntax.clauses[clause]
    guard !context.hasSource, entry.kind == .relative, entry.parent >= 0,
      entry.mood == .subjunctive1 || entry.mood == .subjunctive2,
      entry.tense == .perfect || entry.tense == .pluperfect, !entry.modal.isKnown
    else { return }
    let upper = syntax.clauses[entry.parent]
    guard upper.mood == .indicative,
      upper.verb.raw == index.words.sprechen
        || syntax.lexicon[upper.verb].verb.contains(.saying)
    else { return }
    let subject = index.subject(of: entry.parent)
    guard subject >= 0, index.agents.canSpeak(subject), index.agents.isSomebody(subject) else {
      return
    }
    context.name(subject)
  }

  func speaker(_ clause: Int, _ context: inout ClaimContext) {
    let number = statement(of: clause)
    guard number >= 0 else {
      quotedSpeaker(clause, &context)
      teller(clause, &context)
      speakerBeforeColon(clause, &context)
      charger(clause, &context)
      circle(clause, &context)
      heardFrom(clause, &context)
      followed(clause, &context)
      inserted(clause, &context)
      toldOf(clause, &context)
      return
    }
    context.statement = number
    let statement = statements[number]
    if statement.cue.isEmpty {
      quotedSpeaker(clause, &context)
      if context.hasSource { return }
    }
    if context.hasSource {
      if statement.speakerPhrase >= 0, !index.isSame(statement.speakerPhrase, context.source) {
        context.via.append(statement.speakerPhrase)
      }
      return
    }
    if saysItself(statement) {
      // "wurde nach eigenen Angaben von Ordnern geschlagen": whoever was hit says so.
      let subject = index.subject(of: clause)
      if index.isPassive(clause), subject >= 0, index.agents.canSpeak(subject),
        index.agent(ofPassive: clause) >= 0
      {
        context.name(subject)
      } else {
        context.isSelf = true
      }
      return
    }
    context.source = speaker(statement.speakerPhrase)
    if let speaking = speaking(atPlace: context.source) { context.source = speaking }
    if let cue = statement.cue.first, let principal = principal(in: Int(syntax.clauseOf[cue])) {
      if context.source >= 0 { context.via.append(context.source) }
      context.source = principal
    }
    if context.source >= 0, statement.speakerPhrase == context.source,
      index.words.stateOfInquiry.contains(
        syntax.word(syntax.phrases[context.source].head).lexeme.raw)
    {
      // "nach dem Stand der Ermittlungen": nobody in particular.
      context.source = -1
      context.isHearsay = true
      return
    }
    // "Wegen des Verdachts, … zu haben, sitzt eine Frau in Haft": she does not say so.
    if syntax.clauses[clause].kind == .infinitive, let cue = statement.cue.last,
      index.words.accusations.contains(syntax.word(cue).lexeme.raw),
      index.isSame(context.source, index.subject(of: clause))
    {
      context.source = -1
      context.isHearsay = true
      return
    }
    context.hasSource = true
    if let relied = relied(on: statement) {
      if context.source >= 0 { context.via.append(context.source) }
      context.source = relied
    }
    if context.stance == nil {
      switch statement.stance {
      case .supposes, .doubts: context.stance = .suspects
      case .asks: context.isExcluded = true
      case .denies: context.stance = .denies
      default: break
      }
    }
    if statement.outer >= 0, statements[statement.outer].speakerPhrase >= 0 {
      context.via.append(statements[statement.outer].speakerPhrase)
    }
  }
}
