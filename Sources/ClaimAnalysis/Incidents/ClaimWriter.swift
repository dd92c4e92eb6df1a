// Room: Incidents. Claims of the room of claims as values of the report. May enter: grammar,
// mentions, Report.

/// Writes claim mentions as claims; several of one source about one attacker are one claim.
struct ClaimWriter {
  let writer: EntityWriter
  private var syntax: Syntax { writer.syntax }

  /// What makes two mentions the same claim.
  private struct Key: Hashable {
    var about: Claim.Subject
    var who: [Int]
    var cause: Claim.Cause?
    var role: Attacker.Role
    var source: Int
    var stance: Claim.Stance
  }

  func claims(_ mentions: [ClaimMention], _ notices: inout [Notice]) -> [Claim] {
    var order: [Key] = []
    var best: [Key: ClaimMention] = [:]
    for mention in mentions {
      let key = known(mention, order, best) ?? key(mention)
      guard var known = best[key] else {
        order.append(key)
        best[key] = mention
        continue
      }
      merge(mention, into: &known)
      best[key] = known
    }
    let result = order.compactMap { best[$0] }.map { claim($0) }
    notify(result, &notices)
    return result
  }

  private func key(_ mention: ClaimMention) -> Key {
    Key(
      about: mention.about, who: mention.attackers.map { chain($0) }.sorted(),
      cause: mention.cause, role: mention.role, source: chain(mention.source),
      stance: mention.stance)
  }

  /// The claim that a mention repeats, though its words were not joined: "die Hacker" behind "zwei
  /// Hacker aus Bern", "Unbekannte" twice, "laut Anklage" behind "die Anklage".
  private func known(_ mention: ClaimMention, _ order: [Key], _ best: [Key: ClaimMention]) -> Key? {
    guard mention.about == .attacker, mention.attackers.count == 1 else { return nil }
    return order.first { key in
      guard let other = best[key], other.about == .attacker, other.stance == mention.stance,
        other.role == mention.role
      else { return false }
      let isKnown =
        other.attackers.count == 1
        ? isSame(mention.attackers[0], other.attackers[0])
        // "Polizisten und Anhänger der Regierung", then the one of them again.
        : other.attackers.contains { text($0) == text(mention.attackers[0]) }
      return isKnown && isSameSource(mention.source, other.source)
    }
  }

  private func isSame(_ phrase: Int, _ other: Int) -> Bool {
    if chain(phrase) == chain(other) { return true }
    guard phrase >= 0, other >= 0 else { return false }
    if isCulprit(phrase), isCulprit(other), isMany(phrase) == isMany(other) { return true }
    if isNamed(phrase), isSomebody(other) { return true }
    if isSameCount(phrase, other) || text(phrase) == text(other) { return true }
    guard isPlain(phrase) else { return false }
    let noun = syntax.word(syntax.phrases[phrase].head).lexeme
    return noun.isKnown && noun == syntax.word(syntax.phrases[other].head).lexeme
  }

  /// "ein Rechtsextremist", and later the name: the article begins with what somebody is.
  private func isSomebody(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    return !entry.isName && !entry.isPronoun && !entry.isDefinite && isPerson(phrase)
      && !entry.agreement.isDisjoint(with: .singular) && !isMany(phrase) && entry.next < 0
      && !entry.tokens.contains { Self.others.contains(syntax.tokens[$0].hash) }
      && writer.mentions.chain(of: phrase)?.isNamed != true
  }

  private func isNamed(_ phrase: Int) -> Bool {
    guard !isMany(phrase), let chain = writer.mentions.chain(of: phrase), chain.isNamed else {
      return false
    }
    return chain.nounClass.isPerson
      || syntax.phrases[phrase].tokens.contains { syntax.lexeme($0).nounClass == .firstName }
  }

  private func text(_ phrase: Int) -> String { writer.text(writer.extended(phrase)) }

  /// "zwei Chinesen" and "zwei chinesische Staatsbürger": as many persons of one nation.
  private func isSameCount(_ phrase: Int, _ other: Int) -> Bool {
    let (one, two) = (syntax.phrases[phrase].tokens, syntax.phrases[other].tokens)
    guard syntax.tokens[one.lowerBound].hash == syntax.tokens[two.lowerBound].hash,
      syntax.word(one.lowerBound).can(.numeral), !syntax.word(one.lowerBound).can(.article),
      isPerson(phrase), isPerson(other), let nation = nation(one)
    else { return false }
    return nation == self.nation(two)
  }

  private func isPerson(_ phrase: Int) -> Bool {
    syntax.lexeme(syntax.phrases[phrase].head).nounClass.isPerson
  }

  private func nation(_ tokens: Range<Int>) -> Int? {
    tokens.lazy.compactMap { Nations.shared.nation(syntax.word($0).lexeme) }.first
  }

  /// A source and whoever speaks for it: "die Staatsanwaltschaft", "eine Sprecherin der
  /// Staatsanwaltschaft".
  private func isSameSource(_ source: Int, _ other: Int) -> Bool {
    if source < 0 || other < 0 { return source < 0 && other < 0 }
    return isSame(source, other) || speaksFor(source, other) || speaksFor(other, source)
      || begins(source, other) || begins(other, source)
  }

  /// "US-Justiz" and "US-Justizministerium".
  private func begins(_ long: Int, _ short: Int) -> Bool {
    let (one, two) = (
      syntax.tokens[syntax.phrases[long].head], syntax.tokens[syntax.phrases[short].head]
    )
    let count = Int(two.end - two.start)
    let bytes = syntax.source.bytes
    let isPart =
      Int(one.start) + count < bytes.count && bytes[Int(one.start) + count] == 0x2D && count >= 2
    return (count >= 6 || isPart) && Int(one.end - one.start) > count && two.isCapital
      && bytes[Int(one.start)..<(Int(one.start) + count)]
        .elementsEqual(bytes[Int(two.start)..<Int(two.end)])
  }

  private func speaksFor(_ speaker: Int, _ body: Int) -> Bool {
    guard syntax.lexeme(syntax.phrases[speaker].head).classes.contains(.spokesperson),
      let own = syntax.affiliation(of: speaker)
    else { return false }
    let lexeme = syntax.word(syntax.phrases[own].head).lexeme
    return chain(own) == chain(body)
      || lexeme.isKnown && lexeme == syntax.word(syntax.phrases[body].head).lexeme
  }

  /// "islamistische Attentäter", "drei Extremisten": in one event those who do such things are the same,
  /// unless one of them is called another.
  private func isCulprit(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    let lexeme = syntax.lexeme(entry.head)
    return !entry.isName && !entry.isPronoun && lexeme.nounClass.isPerson
      && lexeme.classes.contains(.culprit)
      && !entry.tokens.contains { Self.others.contains(syntax.tokens[$0].hash) }
  }

  private static let others = Set(
    ["weiter", "ander", "zweit", "dritt"].flatMap { stem in
      ["e", "er", "en", "em", "es"].map { FoldedHash.of(stem + $0) }
    })

  private func isMany(_ phrase: Int) -> Bool {
    syntax.phrases[phrase].agreement.isDisjoint(with: .singular)
  }

  /// A noun without a name, with an article at most.
  private func isPlain(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    guard !entry.isName, !entry.isPronoun else { return false }
    if entry.tokens.count > (entry.isDefinite ? 2 : 1) { return false }
    return !(phrase + 1 < syntax.phrases.count && syntax.phrases[phrase + 1].parent == phrase)
  }

  /// The chain of a phrase, or the phrase itself as a negative number.
  private func chain(_ phrase: Int) -> Int {
    guard phrase >= 0 else { return Int.min }
    let entry = syntax.phrases[phrase]
    // "Unbekannte" are the same in all clauses about one event.
    if !entry.isName, entry.tokens.count == 1,
      syntax.lexeme(entry.head).classes.contains(.culprit)
    {
      return Int.min / 2 + Int(syntax.word(entry.head).lexeme.raw)
    }
    let table = writer.mentions.chainOf
    guard table.indices.contains(phrase), table[phrase] >= 0 else { return -1 - phrase }
    return Int(table[phrase])
  }

  private func merge(_ mention: ClaimMention, into known: inout ClaimMention) {
    if known.evidence.status == .notMentioned { known.evidence = mention.evidence }
    if known.verification.status == .notMentioned { known.verification = mention.verification }
    for hedge in mention.hedges where !known.hedges.contains(hedge) { known.hedges.append(hedge) }
    for other in mention.attackers + mention.aliases
    where mention.attackers.count == 1 && !known.aliases.contains(other)
      && !known.attackers.contains(where: { chain($0) == chain(other) })
    {
      known.aliases.append(other)
    }
    for via in mention.via where !known.via.contains(via) { known.via.append(via) }
    if known.medium == nil { known.medium = mention.medium }
  }

  private func claim(_ mention: ClaimMention) -> Claim {
    let excerpt = writer.excerpt(mention.tokens)
    var claim = Claim(
      about: mention.about, stance: mention.stance, text: excerpt.text, span: excerpt.span)
    claim.cause = mention.cause
    claim.nuance = mention.nuance
    claim.rule = mention.rule
    claim.hedges = mention.hedges.map { writer.excerpt($0..<($0 + 1)) }
    if let word = mention.attackerWord {
      claim.attacker = Attacker(
        writer.entity(word), category: word.category, role: mention.role)
    } else if let first = mention.attackers.first {
      var attacker = Attacker(
        writer.entity(first), category: category(first), role: mention.role)
      if mention.isDisjoint, mention.attackers.count > 1 {
        attacker.anyOf = mention.attackers.map { writer.entity($0) }
      } else {
        for other in mention.attackers.dropFirst() {
          attacker.aliases.append(writer.entity(other).name)
        }
      }
      for other in mention.aliases {
        let name = writer.entity(other).name
        if name != attacker.name, !attacker.aliases.contains(name) { attacker.aliases.append(name) }
      }
      claim.attacker = attacker
    }
    if mention.source >= 0 {
      var source = ClaimSource(
        writer.entity(mention.source), kind: kind(mention.source, mention.stance))
      if let medium = mention.medium {
        source.medium = writer.entity(medium.phrase, words: medium.tokens)
      }
      if let words = syntax.description(of: mention.source) {
        source.role = writer.text(writer.balanced(words))
      }
      if let body = syntax.affiliation(of: mention.source) {
        source.affiliation = writer.entity(body).name
      }
      if !mention.via.isEmpty { source.via = mention.via.map { writer.entity($0) } }
      claim.source = source
    }
    claim.evidence = evidence(mention.evidence)
    claim.verification = verification(mention.verification)
    return claim
  }

  private func category(_ phrase: Int) -> Attacker.Category {
    let nounClass = syntax.lexeme(syntax.phrases[phrase].head).nounClass
    switch nounClass {
    case .state: return .state
    case .group, .militant, .party: return .group
    case .service, .stateBody, .military, .organisation, .firm, .police: return .organization
    case .firstName, .surname: return .person
    default: break
    }
    if syntax.phrases[phrase].isName { return nounClass == .person ? .person : .group }
    return syntax.hasName(phrase) ? .person : .unnamed
  }

  private func kind(_ phrase: Int, _ stance: Claim.Stance) -> ClaimSource.Kind {
    if stance == .claimsResponsibility { return .self }
    let nounClass = syntax.lexeme(syntax.phrases[phrase].head).nounClass
    if nounClass.isMedium { return .medium }
    if nounClass == .police || nounClass == .stateBody || nounClass == .service {
      return .institution
    }
    return syntax.hasName(phrase) ? .named : .anonymous
  }

  private func evidence(_ reading: EvidenceReading) -> Evidence {
    Evidence(
      status: reading.status, basis: reading.basis,
      items: reading.items.map { item in
        let excerpt = writer.excerpt(item.tokens)
        return EvidenceItem(
          kind: item.kind, polarity: item.polarity, by: item.by >= 0 ? writer.entity(item.by) : nil,
          text: excerpt.text, span: excerpt.span)
      })
  }

  private func verification(_ reading: VerificationReading) -> Verification {
    let excerpt = reading.tokens.map { writer.excerpt($0) }
    return Verification(
      status: reading.status, by: reading.by >= 0 ? writer.entity(reading.by) : nil,
      text: excerpt?.text, span: excerpt?.span)
  }

  func request(_ mention: CommentMention) -> CommentRequest {
    let excerpt = writer.excerpt(mention.tokens)
    return CommentRequest(
      who: writer.entity(mention.who),
      askedBy: mention.askedBy >= 0 ? writer.entity(mention.askedBy) : nil,
      outcome: mention.outcome, text: excerpt.text, span: excerpt.span)
  }

  // MARK: Notices

  private func notify(_ claims: [Claim], _ notices: inout [Notice]) {
    let accused = claims.filter { $0.about == .attacker && $0.stance != .denies }
    // Where it came from and who paid for it can be true beside who did it.
    // "Hacker" and "Unbekannte" can be those whom another claim names.
    let actors = accused.filter { $0.attacker?.role == .actor && $0.attacker?.category != .unnamed }
    if let first = actors.first,
      let second = actors.first(where: { $0.attacker?.name != first.attacker?.name })
    {
      notices.append(
        Notice(
          code: .competingAttackers,
          message: "The article reports claims that name different attackers; none is settled.",
          span: second.span))
    }
    if !accused.isEmpty, let denial = claims.first(where: { $0.stance == .denies }) {
      notices.append(
        Notice(
          code: .contestedClaim,
          message: "Somebody denies what somebody else claims; read both passages.",
          span: denial.span))
    }
  }
}
