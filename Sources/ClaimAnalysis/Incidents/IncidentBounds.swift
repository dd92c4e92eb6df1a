// Room: Incidents. Whether a mention speaks of another event than the incident before it.
// May enter: grammar, times.

extension IncidentAssembler {
  /// A dated event behind an undated one is another if its clause says so ("auch", "zuvor").
  func isNewStory(_ mention: EventMention, _ draft: IncidentDraft) -> Bool {
    // "Die Angriffe haben Anfang Mai begonnen": those told of.
    if mention.isDefinite, mention.phrase >= 0,
      scene.traits(ofClause: mention.clause).contains(.beginVerb)
    {
      return false
    }
    // "Allein zu Silvester brannten 100 Autos": an old day far below an event of these days.
    if !scene.isRetrospect, let published = scene.published, draft.firstSentence < scene.leadEnd,
      mention.sentence >= scene.leadEnd + 2 || isToldAsBefore(mention, draft),
      let latest = scene.timesOfClause[mention.clause]
        .compactMap({ scene.times[$0].bounds?.latest }).max(),
      published.dayNumber - latest.dayNumber > 60
    {
      return true
    }
    if isElsewhereThen(mention, draft) { return true }
    // "Schon am Freitag waren vor einem Laden Schüsse gefallen"
    let isSubject =
      mention.phrase >= 0 && !mention.isDefinite
      && syntax.phrases[mention.phrase].role == .subject
    return (mention.phrase < 0 || isSubject)
      && syntax.clauses[mention.clause].tense == .pluperfect
      && mention.sentence > scene.leadEnd
  }

  /// "Im Oktober war in Lahnau ein Mann erschossen worden", behind what happened now.
  private func isToldAsBefore(_ mention: EventMention, _ draft: IncidentDraft) -> Bool {
    !scene.isCourt && mention.phrase < 0 && mention.sentence > draft.firstSentence + 1
      && syntax.clauses[mention.clause].tense == .pluperfect
      && !localNames(mention.clause).isEmpty
  }

  /// "Nach der Mordserie im Februar forderte er": a noun of its own with a day of its own, behind
  /// what somebody says.
  private func isElsewhereThen(_ mention: EventMention, _ draft: IncidentDraft) -> Bool {
    guard mention.phrase >= 0, scene.nouns[mention.token] != nil, !mention.isOpenKind else {
      return false
    }
    let phrase = syntax.phrases[mention.phrase]
    let binder = IncidentDates(scene: scene)
    guard phrase.preposition >= 0, scene.hash(phrase.preposition) == EventWords.shared.nach,
      scene.traits(ofClause: mention.clause).contains(.report),
      scene.timesOfClause[mention.clause].contains(where: {
        binder.isBeside(scene.times[$0], phrase)
      })
    else { return false }
    let lexeme = syntax.word(mention.token).lexeme
    return !draft.mentions.contains { syntax.word(mentions[$0].token).lexeme == lexeme }
  }

  /// An earlier day by its distance: "Vor elf Monaten war dort ein Auto beschossen worden".
  func isLongBefore(_ mention: EventMention, _ draft: IncidentDraft) -> Bool {
    guard !scene.isRetrospect, mention.phrase < 0,
      syntax.clauses[mention.clause].tense == .pluperfect,
      !mention.targets.isEmpty, mention.sentence > draft.firstSentence,
      // What the headline says in short is no other event.
      draft.mentions.contains(where: {
        !scene.titleSentences.contains(mentions[$0].sentence)
      }),
      // "Die Scheune war in der Nacht zuvor angezündet worden"
      !mention.targets.contains(where: { isKnown($0, in: draft) })
    else { return false }
    return scene.timesOfClause[mention.clause].contains {
      let time = scene.times[$0].tokens
      let token = time.lowerBound
      if scene.hash(token) == Self.vor || token > 0 && scene.hash(token - 1) == Self.vor {
        return true
      }
      // "Einen Tag zuvor hatten …"
      return time.contains { scene.hash($0) == Self.zuvor }
        || time.upperBound < syntax.tokens.count && scene.hash(time.upperBound) == Self.zuvor
    }
  }

  private static let vor = FoldedHash.of("vor")
  private static let zuvor = FoldedHash.of("zuvor")

  /// "das Attentat auf den Minister N.": a named person that no mention before spoke of.
  func hasOwnVictim(_ mention: EventMention, _ draft: IncidentDraft) -> Bool {
    guard mention.phrase >= 0, mention.isDefinite, mention.sentence >= scene.leadEnd,
      !draft.targets.isEmpty,
      let victim = mention.targets.first(where: { isNamedPerson($0) })
    else { return false }
    let chain = scene.chain(of: victim)
    return !draft.targets.contains { target in
      isNamedPerson(target) || chain >= 0 && scene.chain(of: target) == chain
    }
  }

  /// In an article about fighting: "Auch neun weitere Dörfer wurden bombardiert".
  func isAnotherStrike(_ mention: EventMention, _ draft: IncidentDraft) -> Bool {
    guard scene.isWar, mention.phrase < 0, mention.strength == .deed, mention.kind != .assault,
      !mention.targets.isEmpty, !draft.targets.isEmpty,
      !draft.mentions.contains(where: { mentions[$0].sentence == mention.sentence })
    else { return false }
    return !mention.targets.contains { isKnown($0, in: draft) || !isPlaceOrThing($0) }
  }

  /// A fire behind a ramming, a kidnapping behind a bombing: no two words for one thing.
  func isOtherDeed(_ mention: EventMention, _ draft: IncidentDraft) -> Bool {
    guard mention.phrase < 0, mention.strength == .deed, !mention.isOpenKind,
      !mention.targets.isEmpty, mention.isAsserted,
      !mention.targets.contains(where: { isKnown($0, in: draft) })
    else { return false }
    let before = draft.mentions.map { mentions[$0] }.filter { $0.strength != .point }
    guard let last = before.map(\.sentence).max(), mention.sentence >= last + 2 else {
      return false
    }
    let kinds = Set(before.map(\.kind))
    switch mention.kind {
    case .arson:
      return kinds.isSubset(of: [.vehicle, .stabbing, .kidnapping, .assault])
        && kinds != [.assault]
    case .kidnapping: return kinds.isSubset(of: [.arson, .bombing, .strike])
    // A mob goes for others after a bomb went off.
    case .assault:
      return EventWords.shared.mob.contains(syntax.word(mention.token).lexeme)
        && Set(before.filter { $0.strength != .harm }.map(\.kind))
          .isSubset(of: [.bombing, .shooting, .stabbing, .vehicle])
    default: return false
    }
  }

  /// "nach einem Angriff auf die Botschaft": an indefinite noun brings in something new.
  func isNewReferent(_ mention: EventMention, _ draft: IncidentDraft) -> Bool {
    guard mention.phrase >= 0, scene.nouns[mention.token] != nil, mention.strength == .deed,
      Self.indefinite.contains(scene.hash(syntax.phrases[mention.phrase].tokens.lowerBound)),
      !mention.targets.isEmpty, !draft.targets.isEmpty,
      !mention.targets.contains(where: { isKnown($0, in: draft) }),
      mention.targets.contains(where: {
        let phrase = syntax.phrases[$0]
        return phrase.isName || phrase.isDefinite
      })
    else { return false }
    return draft.mentions.contains {
      mentions[$0].strength == .deed && mentions[$0].sentence < mention.sentence
        && !scene.titleSentences.contains(mentions[$0].sentence)
    }
  }

  private static let indefinite = Set(["ein", "einem", "einen", "eines"].map(FoldedHash.of))

  /// "Am Montagmorgen … Am Montagabend beschoss eine Drohne ein Haus": another part of the same day.
  func isAtAnotherHour(_ mention: EventMention, _ draft: IncidentDraft) -> Bool {
    guard mention.phrase < 0, mention.strength == .deed,
      !mention.isOpenKind || mention.kind == .strike, mention.isAsserted,
      !mention.targets.isEmpty, !mention.targets.contains(where: { isKnown($0, in: draft) }),
      let own = part(ofClause: mention.clause)
    else { return false }
    let known = draft.mentions.compactMap { part(ofClause: mentions[$0].clause) }
    return !known.isEmpty && !known.contains(own)
  }

  /// The part of a named day that a clause tells.
  private func part(ofClause clause: Int) -> PartOfDay? {
    for number in scene.timesOfClause[clause]
    where scene.times[number].bounds != nil || scene.times[number].weekday != nil {
      if let part = scene.times[number].part { return part }
    }
    return nil
  }

  func isKnown(_ phrase: Int, in draft: IncidentDraft) -> Bool {
    let chain = scene.chain(of: phrase)
    let lexeme = syntax.word(syntax.phrases[phrase].head).lexeme
    return draft.targets.contains {
      chain >= 0 && scene.chain(of: $0) == chain
        || lexeme.isKnown && syntax.word(syntax.phrases[$0].head).lexeme == lexeme
    }
  }

  func isPlaceOrThing(_ phrase: Int) -> Bool {
    let head = syntax.phrases[phrase].head
    let kind = syntax.lexeme(head).nounClass
    return kind.isPlace || kind == .thing || scene.traits[head].contains(.hittable)
  }

  func isNamedPerson(_ phrase: Int) -> Bool {
    let tokens = syntax.phrases[phrase].tokens
    return tokens.contains { syntax.lexeme($0).nounClass.isPerson }
      && tokens.contains { syntax.word($0).only(.name) }
  }
}
