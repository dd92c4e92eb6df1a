// Room: Incidents. What stands behind a draft: attributions, police and weapons near it, services that
// failed. May enter: grammar, times.

extension IncidentAssembler {
  /// Somebody says who did it: of one of its words, or in the sentences from its first word on.
  func isAttributed(_ draft: IncidentDraft) -> Bool {
    guard let last = draft.mentions.max() else { return false }
    let near = draft.firstSentence...max(draft.firstSentence, mentions[last].sentence) + 2
    return attributions.contains { claim in
      if claim.eventToken >= 0,
        draft.mentions.contains(where: { mentions[$0].token == claim.eventToken })
      {
        return true
      }
      // "Das Kraftwerk wurde gesprengt. Die Armee beschuldigt die Rebellen."
      let isBlamed =
        claim.stance != .claimsResponsibility && !(draft.hasDeed && draft.isInTitle)
        && (claim.eventToken < 0 && !scene.isAccident || isPronominal(claim.eventToken))
      return (claim.stance == .claimsResponsibility || isBlamed)
        && near.contains(syntax.clauses[claim.clause].sentence)
    }
  }

  /// The article says who did it: "das Werk einer Bande", "der Angriff von Vermummten".
  func isAuthored(_ draft: IncidentDraft) -> Bool {
    authors.contains { claim in
      draft.mentions.contains {
        mentions[$0].token == claim.eventToken
          || claim.eventToken < 0 && !claim.needsEvent && mentions[$0].clause == claim.clause
      }
    }
  }

  /// Somebody says in its own clause, or of its own word, who did it.
  func isAttributedByName(_ draft: IncidentDraft) -> Bool {
    attributions.contains { claim in
      draft.mentions.contains {
        mentions[$0].token == claim.eventToken || mentions[$0].clause == claim.clause
      }
    }
  }

  /// "Militäreinheiten stürmten den Palast": by its subject no accident.
  private func isByForces(_ mention: EventMention) -> Bool {
    let clause = syntax.clauses[mention.clause]
    return mention.phrase < 0 && clause.voice == .active && clause.subject >= 0
      && !mention.targets.isEmpty
      && scene.phrase(clause.subject, has: [.military, .police, .culprit])
  }

  /// "Dafür sei eine Gruppe verantwortlich": the event told last.
  private func isPronominal(_ token: Int) -> Bool {
    token >= 0 && syntax.word(token).can(.adverb) && !syntax.word(token).isNominal
  }

  /// Failures: whom an article names beside one has mostly switched something off.
  private func isOfMachines(_ draft: IncidentDraft) -> Bool {
    draft.mentions.contains { mentions[$0].kind == .outage || mentions[$0].kind == .vehicle }
  }

  /// People harmed, police, suspects, weapons or computers near one of the mentions.
  func isBacked(_ draft: IncidentDraft) -> Bool {
    if isAttributed(draft) || isAuthored(draft) || scene.isWar { return true }
    if draft.mentions.contains(where: {
      mentions[$0].strength == .effect || mentions[$0].kind == .cyberattack && scene.isCyber
        || EventFamily(mentions[$0].kind) == .cyber && !mentions[$0].isOpenKind
    }) {
      return true
    }
    return draft.mentions.contains { number in
      let mention = mentions[number]
      if mention.targets.contains(where: { scene.phrase($0, has: [.service, .cyberScene]) }) {
        return true
      }
      // "griffen den Wagen des Ministers an": with words one attacks people.
      if mention.phrase < 0,
        mention.targets.contains(where: {
          let kind = syntax.lexeme(syntax.phrases[$0].head).nounClass
          return kind == .thing || kind == .place
        })
      {
        return true
      }
      let low = max(0, mention.sentence - 1)
      let high = min(syntax.sentences.count, mention.sentence + 2)
      return (low..<high).contains {
        scene.sentence($0, has: [.police, .culprit, .bomb, .weapon])
      }
    }
  }

  /// Whether an attack is at least asked about, or a digital service failed.
  func isSupported(_ draft: IncidentDraft) -> Bool {
    let isOutage = draft.mentions.contains { mentions[$0].kind == .outage }
    let outages = draft.mentions.filter { mentions[$0].kind == .outage }
    if isOutage, outages.contains(where: { isService(mentions[$0]) }),
      draft.mentions.count > 1 || draft.isInTitle
        || outages.contains(where: { mentions[$0].phrase < 0 || !mentions[$0].targets.isEmpty })
    {
      return true
    }
    let isDrone = draft.mentions.contains { mentions[$0].kind == .drone }
    if isDrone || draft.mentions.contains(where: { mentions[$0].kind == .jamming }) { return true }
    // Beside an attack of the same kind, on a day of its own.
    if draft.day != nil,
      drafts.contains(where: { $0.day != draft.day && isAkin($0, draft) })
    {
      return true
    }
    if isAttributed(draft) || isDenied(draft) || isCalledDeed(draft) || isBoasted(draft)
      || isAuthored(draft) && !scene.isAccident && !isOfMachines(draft)
    {
      return true
    }
    // "Eine Drohne traf das Lager."
    if draft.mentions.contains(where: {
      mentions[$0].kind == .strike && scene.sentence(mentions[$0].sentence, has: .drone)
    }) {
      return true
    }
    if isClash(draft) { return true }
    // "Auseinandersetzungen zwischen Demonstranten und der Polizei"
    if isCentral(draft),
      draft.mentions.contains(where: {
        let mention = mentions[$0]
        return mention.kind == .assault && mention.strength == .effect && mention.isAsserted
          && (scene.sentence(mention.sentence, has: .police) || isByForces(mention))
      })
    {
      return true
    }
    // Between armies nobody asks whether it was an attack.
    if scene.isWar, draft.family == .violence,
      draft.mentions.contains(where: {
        mentions[$0].isAsserted && mentions[$0].strength == .effect
          && scene.sentence(mentions[$0].sentence, has: .military)
      })
    {
      return true
    }
    guard let first = draft.mentions.min(), let last = draft.mentions.max() else { return false }
    let low = mentions[first].sentence
    let high = max(low, min(syntax.sentences.count, mentions[last].sentence + 6))
    for mention in mentions
    where mention.strength == .deed && !mention.isConcrete && mention.sentence >= low
      && mention.sentence < high
    {
      switch mention.reason {
      case .question, .modal, .definition, .planned: return true
      case .negated: if isOutage { return true }
      default: break
      }
    }
    for sentence in low..<high {
      if scene.sentence(sentence, has: [.intent, .culprit]) { return true }
      if scene.sentence(sentence, has: .bomb), !scene.isDud,
        draft.mentions.contains(where: { abs(mentions[$0].sentence - sentence) <= 1 })
      {
        return true
      }
    }
    return false
  }

  /// Within a month of a deed of its kind.
  func isBesideAkin(_ draft: IncidentDraft) -> Bool {
    guard let day = draft.day else { return false }
    return drafts.contains { other in
      guard let known = other.day, known != day, isAkin(other, draft) else { return false }
      return abs(known.earliest.dayNumber - day.earliest.dayNumber) <= 31
    }
  }

  /// A draft with a deed of another's kind.
  private func isAkin(_ other: IncidentDraft, _ draft: IncidentDraft) -> Bool {
    other.hasDeed
      && other.mentions.contains {
        mentions[$0].strength == .deed && isAkin(mentions[$0].kind, draft.kind)
      }
  }

  /// Of one kind, or fire beside explosions.
  private func isAkin(_ one: Incident.Kind, _ other: Incident.Kind) -> Bool {
    let burning: [Incident.Kind] = [.arson, .bombing]
    return one == other || burning.contains(one) && burning.contains(other)
  }

  /// "Es kam zu Zusammenstößen mit der Polizei": two sides, and that it happened.
  func isClash(_ draft: IncidentDraft) -> Bool {
    draft.mentions.contains {
      let mention = mentions[$0]
      let clause = syntax.clauses[mention.clause]
      return mention.kind == .assault && mention.isAsserted && mention.phrase >= 0
        && !mention.isDefinite
        && (mention.strength == .effect || mention.strength == .deed)
        && scene.traits[mention.token].contains(.collective)
        && scene.traits(ofClause: mention.clause).contains(.occur) && clause.tense.isPast
        && (max(0, mention.sentence - 1)..<min(syntax.sentences.count, mention.sentence + 2))
          .contains { scene.sentence($0, has: .police) }
    }
  }

  /// "Mit dem Feuer habe man nichts zu tun": nobody denies having done what nobody did.
  private func isDenied(_ draft: IncidentDraft) -> Bool {
    guard let last = draft.mentions.max() else { return false }
    let near = draft.firstSentence...mentions[last].sentence + 2
    return denials.contains { claim in
      draft.mentions.contains { mentions[$0].token == claim.eventToken }
        || (claim.eventToken < 0 && drafts.count == 1 || isPronominal(claim.eventToken))
          && !scene.isAccident
          && near.contains(syntax.clauses[claim.clause].sentence)
    }
  }

  /// "behauptet, den Server geleert zu haben": told by somebody as what they did.
  private func isBoasted(_ draft: IncidentDraft) -> Bool {
    draft.mentions.contains {
      let clause = syntax.clauses[mentions[$0].clause]
      return mentions[$0].phrase < 0 && clause.kind == .infinitive && clause.parent >= 0
        && EventJudge(scene: scene).isPerfectInfinitive(clause)
        && scene.traits(ofClause: clause.parent).contains(.claimVerb)
    }
  }

  /// "die Tat", "dieses Verbrechen": said of what somebody did.
  private func isCalledDeed(_ draft: IncidentDraft) -> Bool {
    draft.mentions.contains { number in
      let mention = mentions[number]
      guard mention.strength == .point, mention.isDefinite,
        EventWords.shared.crimes.contains(scene.hash(mention.token))
      else { return false }
      return draft.mentions.contains {
        mentions[$0].strength == .effect && mentions[$0].isAsserted
          && (mention.sentence - 4...mention.sentence).contains(mentions[$0].sentence)
      }
    } && (isCentral(draft) || draft.day != nil)
  }

  func isService(_ mention: EventMention) -> Bool {
    mention.targets.contains { scene.phrase($0, has: .service) }
      || scene.sentence(mention.sentence, has: .service)
  }
}
