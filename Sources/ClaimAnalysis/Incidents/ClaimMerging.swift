// Room: Incidents. Which mentions are one claim. May enter: grammar, mentions.

extension ClaimWriter {
  func key(_ mention: ClaimMention) -> Key {
    Key(
      about: mention.about, who: mention.attackers.map { chain($0) }.sorted(),
      cause: mention.cause, role: mention.role, source: chain(mention.source),
      stance: mention.stance)
  }

  /// The claim that a mention repeats, though its words were not joined: "die Hacker" behind "zwei
  /// Hacker aus Bern", "Unbekannte" twice, "laut Anklage" behind "die Anklage".
  func known(_ mention: ClaimMention, _ order: [Key], _ best: [Key: ClaimMention]) -> Key? {
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

  func text(_ phrase: Int) -> String { writer.text(writer.extended(phrase)) }

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

  func merge(_ mention: ClaimMention, into known: inout ClaimMention) {
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
}
