// Room: Incidents. Which drafts are incidents, and which are metaphors, accidents and background.
// May enter: grammar, times.

/// Why a draft is no incident of the report.
enum DraftDoubt: String, Sendable {
  /// Harm without a word of an attack.
  case unsupported
  /// Harm far down in the text.
  case background
  /// "Angriff" without police, weapons, computers or people harmed.
  case unbacked
  /// Too little of the article speaks of it.
  case thin
  /// A headline that the text does not go on about.
  case headline
  /// A noun in a clause about something else.
  case passing
}

extension IncidentAssembler {
  func doubt(_ draft: IncidentDraft, besideCentral: Bool) -> DraftDoubt? {
    if !draft.hasDeed {
      guard isSupported(draft) else { return .unsupported }
      if draft.firstSentence >= scene.leadEnd + 2, !isRecent(draft.day), !isClash(draft),
        !isBesideAkin(draft)
      {
        return .background
      }
    }
    if isOpen(draft) && !isBacked(draft) || isBloodless(draft) { return .unbacked }
    if isAccident(draft) { return .unsupported }
    if scene.isOpinion, draft.day == nil { return .background }
    if evidence(draft) < need(draft, besideCentral) { return .thin }
    if draft.isInTitle { return hasBody(draft) ? nil : .headline }
    let isToldOf = draft.mentions.contains { number in
      let mention = mentions[number]
      // "an einem Anschlag beteiligt. Damals wurden fünf Menschen getötet."
      if mention.strength == .harm, mention.isAsserted, draft.firstSentence < scene.leadEnd,
        mention.sentence <= scene.leadEnd
      {
        return true
      }
      guard mention.strength == .deed || mention.strength == .effect else { return false }
      if mention.phrase < 0 { return true }
      return isTold(mention)
    }
    return isToldOf || isAttributedByName(draft) ? nil : .passing
  }

  /// "eröffnen das Feuer", "liefern sich ein Gefecht": no day, nobody hurt, and neither police nor
  /// soldiers nor a doer in all of the text.
  private func isBloodless(_ draft: IncidentDraft) -> Bool {
    draft.family == .violence && draft.hasDeed && draft.day == nil && attributions.isEmpty
      && !isAuthored(draft) && !isBodily(draft)
      && !scene.isCourt
      && !draft.mentions.contains {
        let mention = mentions[$0]
        if mention.strength == .effect, EventFamily(mention.kind) != .violence { return true }
        return mention.strength == .deed && !mention.isOpenKind
          && !(mention.targets.isEmpty && mention.places.isEmpty)
      }
      && scene.allTraits.isDisjoint(with: [.police, .culprit, .military, .gun, .blade])
      && !mentions.contains { $0.strength == .harm }
  }

  /// "Bei der Attacke auf die Parteizentrale flogen Steine": two words of it, and a place that was hit.
  private func isBodily(_ draft: IncidentDraft) -> Bool {
    let told = draft.mentions.filter {
      mentions[$0].isAsserted
        && (mentions[$0].strength == .deed || mentions[$0].strength == .effect)
    }
    return told.count > 1
      && told.contains {
        mentions[$0].targets.contains {
          let kind = syntax.lexeme(syntax.phrases[$0].head).nounClass
          return kind == .place || kind == .thing
        }
      }
  }

  /// "raste in die Menge", and then a word of an accident and none of an attack.
  private func isAccident(_ draft: IncidentDraft) -> Bool {
    guard scene.allTraits.contains(.accident), scene.allTraits.isDisjoint(with: .intent),
      draft.mentions.contains(where: { mentions[$0].kind == .vehicle })
    else { return false }
    let isAttack = draft.mentions.contains {
      mentions[$0].strength == .deed && mentions[$0].kind != .vehicle
    }
    let isBlamed = syntax.sentences.indices.contains { scene.sentence($0, has: .culprit) }
    return !isAttack && !isBlamed
  }

  /// The title or the lead tells of it.
  func isCentral(_ draft: IncidentDraft) -> Bool {
    let end = scene.isCourt ? scene.leadEnd + 3 : scene.leadEnd
    return draft.isInTitle || isAskedInTitle(draft)
      || draft.mentions.contains {
        mentions[$0].sentence < end
          && (mentions[$0].strength == .deed || mentions[$0].strength == .effect)
      }
  }

  /// The title asks about it: "Wurde der Minister vergiftet?".
  private func isAskedInTitle(_ draft: IncidentDraft) -> Bool {
    mentions.contains {
      !$0.isConcrete && ($0.reason == .question || $0.reason == .modal)
        && scene.titleSentences.contains($0.sentence)
        && draft.family.agrees(with: EventFamily($0.kind))
    }
  }

  /// How many points it takes: more for what an article mentions that is about something else.
  private func need(_ draft: IncidentDraft, _ besideCentral: Bool) -> Int {
    // A long article tells of much beside its subject.
    let isLong = syntax.sentences.count > 40 && !draft.isInTitle
    let isEssay = syntax.sentences.count > 90 && !draft.isInTitle
    if isFullyTold(draft),
      !isEssay || isCentral(draft) || isRecent(draft.day) || !draft.places.isEmpty
    {
      return 0
    }
    if isCentral(draft) {
      if isLong, !scene.titleSentences.isEmpty, draft.day == nil, !scene.isCourt,
        draft.family == .violence
      {
        return 7
      }
      return draft.family == .violence ? 4 : 3
    }
    if isEssay, draft.family == .violence, !isRecent(draft.day) { return 9 }
    return besideCentral ? 4 : 6
  }

  /// A clause of its own that says what was done to whom, and where or when: "In X hatte ein
  /// Attentäter acht Gäste erschossen".
  private func isFullyTold(_ draft: IncidentDraft) -> Bool {
    guard !scene.isStatistic, !scene.isOpinion else { return false }
    if draft.family != .violence { return isOutageOfDay(draft) || isDeedOfDay(draft) }
    return draft.mentions.contains { number in
      let mention = mentions[number]
      let clause = syntax.clauses[mention.clause]
      let isClash =
        mention.strength == .effect && mention.phrase >= 0
        && scene.sentence(mention.sentence, has: .police)
      guard mention.strength == .deed || isClash, !isOverMonths(mention.clause),
        !mention.isOpenKind || mention.phrase < 0 && isSomebodyHit(mention),
        mention.isAsserted || clause.mood == .subjunctive1 && !clause.modal.isKnown,
        isBackedNear(mention),
        clause.tense.isPast
      else { return false }
      if mention.phrase < 0 { return !mention.targets.isEmpty }
      // "Vor dem Lokal kam es zu einer Schlägerei": one event, and the clause says that it happened.
      let phrase = syntax.phrases[mention.phrase]
      return scene.nouns[mention.token] != nil
        && scene.traits(ofClause: mention.clause).contains(.occur)
        && (phrase.agreement.isDisjoint(with: .plural)
          || scene.traits[mention.token].contains(.collective))
        && (phrase.role == .subject || phrase.role == .prepositional)
        && (!mention.places.isEmpty || draft.day != nil || syntax.sentences.count <= 25)
    }
  }

  /// "Cyberangriffe auf Höchststand", and the text says what such attacks are like.
  func isToldInGeneral(_ mention: EventMention) -> Bool {
    let family = EventFamily(mention.kind)
    return scene.isStatistic || scene.sentence(mention.sentence, has: .statistic)
      || mentions.contains {
        guard $0.sentence > mention.sentence, EventFamily($0.kind) == family else { return false }
        switch $0.reason {
        case .generic, .definition, .frequent, .planned: return true
        default: return false
        }
      }
  }

  /// "Die Website war am Dienstag nicht erreichbar": a service, its state and the day.
  private func isOutageOfDay(_ draft: IncidentDraft) -> Bool {
    draft.mentions.contains { number in
      let mention = mentions[number]
      let tense = syntax.clauses[mention.clause].tense
      return mention.phrase < 0 && mention.isAsserted && tense != .present && tense != .future
        && scene.hasDay(inClause: mention.clause, within: 7)
        && mention.targets.contains { scene.phrase($0, has: .service) }
    }
  }

  /// "Bereits am Sonntag hatten Unbekannte ein Kabel gekappt": a deed, what it hit, and the day or
  /// who did it.
  private func isDeedOfDay(_ draft: IncidentDraft) -> Bool {
    draft.mentions.contains { number in
      let mention = mentions[number]
      let clause = syntax.clauses[mention.clause]
      guard mention.phrase < 0, mention.strength == .deed, !mention.isOpenKind, mention.isAsserted,
        !mention.targets.isEmpty, !isOverMonths(mention.clause),
        clause.tense.isPast
      else { return false }
      return isRecent(draft.day)
        || clause.subject >= 0 && scene.phrase(clause.subject, has: .culprit)
    }
  }

  /// In a long article: the law, weapons or doers in its sentence or beside it, or a day.
  private func isBackedNear(_ mention: EventMention) -> Bool {
    if syntax.sentences.count <= 25 || scene.hasDay(inClause: mention.clause, within: 31) {
      return true
    }
    let low = max(0, mention.sentence - 1)
    let high = min(syntax.sentences.count, mention.sentence + 2)
    return (low..<high).contains {
      scene.sentence(
        $0, has: [.police, .culprit, .bomb, .weapon, .court, .military, .gun, .blade])
    }
  }

  /// "Ein Kandidat ist angegriffen worden": a person, beside the law, weapons or the harm.
  private func isSomebodyHit(_ mention: EventMention) -> Bool {
    mention.targets.contains { syntax.lexeme(syntax.phrases[$0].head).nounClass == .person }
      && scene.sentence(mention.sentence, has: [.police, .culprit, .weapon, .bomb])
  }

  /// "in diesem Jahr": a span that many events fit in.
  private func isOverMonths(_ clause: Int) -> Bool {
    scene.timesOfClause[clause].contains {
      scene.times[$0].bounds.map { $0.latest.dayNumber - $0.earliest.dayNumber > 31 } ?? false
    }
  }

  /// Only "Angriff, Attacke, angreifen": as often with words as with weapons.
  private func isOpen(_ draft: IncidentDraft) -> Bool {
    !draft.mentions.contains {
      mentions[$0].strength == .deed && (!mentions[$0].isOpenKind || isPlot(mentions[$0]))
    }
  }

  /// "Anschlag": not with words, unless on something abstract.
  private func isPlot(_ mention: EventMention) -> Bool {
    mention.phrase >= 0 && scene.plots.contains(mention.token)
  }

  /// How much of the article speaks of it: title, lead, a day, several mentions, police.
  func evidence(_ draft: IncidentDraft) -> Int {
    var points = 0
    if draft.isInTitle { points += 3 }
    if draft.firstSentence < scene.leadEnd || scene.isCourt && isCentral(draft) { points += 3 }
    if isRecent(draft.day) || draft.day != nil && scene.published == nil { points += 3 }
    if !draft.isInTitle, isAskedInTitle(draft) { points += 2 }
    let told = draft.mentions.count {
      mentions[$0].strength == .deed || mentions[$0].strength == .effect
    }
    points += min(3, told - 1)
    if told < draft.mentions.count { points += 1 }
    if draft.mentions.contains(where: {
      scene.sentence(mentions[$0].sentence, has: [.police, .culprit])
    }) {
      points += 1
    }
    if !draft.targets.isEmpty { points += 1 }
    if draft.targets.contains(where: { isNamedPerson($0) }) { points += 2 }
    if draft.mentions.contains(where: {
      !scene.traits(ofClause: mentions[$0].clause).intersection([.claimVerb, .guessVerb]).isEmpty
    }) {
      points += 1
    }
    if !draft.places.isEmpty { points += 1 }
    if isAttributed(draft) {
      points += 2
    } else if draft.firstSentence < scene.leadEnd, isAuthored(draft) {
      points += 1
    }
    return points
  }
}
