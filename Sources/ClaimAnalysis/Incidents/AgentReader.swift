// Room: Incidents. Who can be an attacker or a source, and how they are named.
// May enter: grammar and mentions.

/// Judges phrases: can this one have done it, can this one say so, what are its words.
struct AgentReader: Sendable {
  let index: ClauseIndex

  var syntax: Syntax { index.syntax }

  /// Somebody who can be said to have done it, with something that describes them.
  func canAct(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    guard resolved >= 0 else { return false }
    let entry = syntax.phrases[resolved]
    if entry.isPronoun { return false }
    // "welche Einheit": asks who it was.
    if index.words.welche.contains(syntax.tokens[entry.tokens.lowerBound].hash) { return false }
    let word = syntax.word(entry.head)
    let lexeme = syntax.lexeme(entry.head)
    if lexeme.nounClass == .time { return false }
    if lexeme.classes.contains(.bareCulprit) { return isDescribed(resolved) }
    if lexeme.classes.contains(.culprit) || lexeme.classes.contains(.forceNoun)
      || lexeme.classes.contains(.powerNoun)
    {
      return true
    }
    if isOrganisedCrime(resolved) { return true }
    if index.isEvent(resolved) { return false }
    if namesAgent(resolved) || isQuotedName(resolved) { return true }
    if lexeme.nounClass.isAgent || lexeme.classes.contains(.namingNoun) { return true }
    // "drei vermummte Gestalten"
    if lexeme.classes.contains(.plainPerson) { return true }
    if lexeme.nounClass.isPlace { return lexeme.nounClass == .state || entry.isName }
    if entry.isName { return true }
    if isAged(entry.head) || isOfNation(resolved) { return true }
    if word.classes == .adjective || word.flags.contains(.fromParticiple) { return true }
    return syntax.tokens[entry.head].shape.contains(.hasDigit)
      && syntax.tokens[entry.head].shape.contains(.hasHyphen)
  }

  /// "russische Drohnen", "eine israelische Rakete": a weapon that says whose it is.
  private func isOfNation(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    guard index.words.missiles.contains(syntax.word(entry.head).lexeme.raw) else { return false }
    return entry.tokens.contains {
      $0 < entry.head && syntax.lexeme($0).adjective.contains(.nationality)
    }
  }

  /// "ein Zwölfjähriger", "eine sechzehnjährige Schülerin".
  private func isAged(_ token: Int) -> Bool {
    let range = syntax.tokens[token].range
    guard range.count > 10 else { return false }
    let word = syntax.source.bytes[range.lower..<range.upper]
    return Self.aged.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let aged = ["jährige", "jähriger", "jährigen", "jährigem"].map { Array($0.utf8) }

  /// "das organisierte Verbrechen", "die organisierte Kriminalität": a deed by its noun, and a body.
  private func isOrganisedCrime(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    return index.words.crime.contains(syntax.tokens[entry.head].hash)
      && entry.tokens.contains {
        $0 < entry.head && index.words.organised.contains(syntax.tokens[$0].hash)
      }
  }

  /// "den „Feuerkäfern Nord“": capital words that open a quotation are a name.
  private func isQuotedName(_ phrase: Int) -> Bool {
    let tokens = syntax.phrases[phrase].tokens
    guard
      tokens.contains(where: { token in
        token > 0 && syntax.tokens[token - 1].kind == .openQuote && syntax.tokens[token].isCapital
      })
    else { return false }
    // "das „Emirat der Wüste“": the quotation may close behind a genitive, and not behind a verb.
    for token in tokens.upperBound..<min(tokens.upperBound + 5, syntax.tokens.count) {
      if syntax.tokens[token].kind == .closeQuote { return true }
      if syntax.tokens[token].isPunctuation || syntax.word(token).only(.finite) { return false }
    }
    return false
  }

  /// "die Gruppe Sandfuchs": a noun for somebody before the name.
  func namesAgent(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    for token in entry.tokens where token < entry.head && syntax.word(token).can(.noun) {
      let lexeme = syntax.lexeme(token)
      if lexeme.nounClass.isAgent || lexeme.classes.contains(.namingNoun)
        || lexeme.classes.contains(.culprit)
      {
        return true
      }
    }
    return false
  }

  /// "Täter" and "Verdächtige" need something that describes them: a name, how many or how old they
  /// are, an adjective that says more than that they are suspected, an apposition, what they came
  /// with or from.
  private func isDescribed(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    if entry.isName { return true }
    for token in entry.tokens where token != entry.head {
      let word = syntax.word(token)
      if word.can(.name) || syntax.tokens[token].shape.contains(.hasDigit) { return true }
      if word.only(.numeral), !entry.agreement.intersection(.plural).isEmpty,
        !index.words.suspects.contains(syntax.word(entry.head).lexeme.raw)
      {
        return true
      }
      if word.only(.adjective), !index.words.vague.contains(syntax.tokens[token].hash) {
        return true
      }
    }
    // "mehrere Täter mit Ortskenntnis"
    if phrase + 1 < syntax.phrases.count,
      syntax.phrases[phrase + 1].preposition == entry.tokens.upperBound,
      !entry.agreement.isDisjoint(with: .plural) || !entry.isDefinite,
      index.words.describing.contains(index.preposition(phrase + 1)),
      index.preposition(phrase + 1) != index.words.von,
      syntax.lexeme(syntax.phrases[phrase + 1].head).nounClass != .time
    {
      return true
    }
    return index.children(of: phrase).contains { child in
      if syntax.phrases[child].role == .apposition { return canAct(child) }
      return index.words.describing.contains(index.preposition(child))
        && syntax.lexeme(syntax.phrases[child].head).nounClass != .time
    }
  }

  /// Who judges, helps, sees or suffers a deed: those words say that they did not do it.
  func isBystander(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    guard resolved >= 0 else { return false }
    return index.words.bystanders.contains(syntax.word(syntax.phrases[resolved].head).lexeme.raw)
  }

  /// Those who come by, and those who storm in to free others.
  func isHelper(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    guard resolved >= 0 else { return false }
    return index.words.helpers.contains(syntax.word(syntax.phrases[resolved].head).lexeme.raw)
  }

  /// Masked or armed, by an adjective, or a word for those who do such things.
  func looksCriminal(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    guard resolved >= 0, canAct(resolved) else { return false }
    if index.classes(resolved).contains(.culprit) { return true }
    return syntax.phrases[resolved].tokens.contains {
      index.words.armed.contains(syntax.tokens[$0].hash)
    }
  }

  /// Of "einer der Männer", "drei der Männer" and "ein Dutzend maskierter Männer" the men.
  func oneOf(_ phrase: Int) -> Int? {
    let entry = syntax.phrases[phrase]
    let isAmount = index.words.amountNouns.contains(index.hash(phrase))
    // "eine Gruppe, die von der Polizei verdächtigt wird": the police are no part of them.
    if entry.isPronoun, entry.clause >= 0, syntax.clauses[entry.clause].kind == .relative,
      index.referent(phrase) != phrase
    {
      return nil
    }
    guard entry.isPronoun || isAmount, !index.words.personal.contains(index.hash(phrase)) else {
      return nil
    }
    if let one = attributes(of: phrase).first(where: { canAct($0) && !syntax.phrases[$0].isPronoun }
    ) {
      return one
    }
    // "ein halbes Dutzend Jugendlicher": a genitive by its ending alone.
    let next = phrase + 1
    guard isAmount, next < syntax.phrases.count else { return nil }
    let counted = syntax.phrases[next]
    return counted.tokens.lowerBound == entry.tokens.upperBound && counted.preposition < 0
      && !counted.agreement.intersection(.genitive).isDisjoint(with: .plural) && canAct(next)
      ? next : nil
  }

  /// "der Mann", "die Jugendlichen": a person with nothing but an article, taken up again.
  func isPlainDescription(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    guard !entry.isPronoun, !entry.isName, entry.isDefinite, entry.tokens.count == 2,
      syntax.lexeme(entry.head).nounClass == .person
    else { return false }
    return index.mentions.chain(of: phrase)?.isNamed != true
  }

  /// A town or region: it can be blamed, but it does nothing.
  func isPlace(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    let own = syntax.lexeme(syntax.phrases[resolved].head).nounClass
    let chain = index.mentions.chain(of: resolved)?.nounClass ?? .none
    return own.isPlace && own != .state || chain.isPlace && chain != .state
  }

  /// Somebody whom the police may hold: with an age ("ein 23-Jähriger", "der 40 Jahre alte Mann"), a
  /// name, a word for perpetrators, or as one of a few men or youths.
  func isDescribedSuspect(_ phrase: Int) -> Bool {
    let resolved = index.referent(phrase)
    guard resolved >= 0, canAct(resolved) else { return false }
    let entry = syntax.phrases[resolved]
    let lexeme = syntax.lexeme(entry.head)
    if lexeme.nounClass.isPlace || lexeme.nounClass == .stateBody || lexeme.nounClass == .police {
      return false
    }
    if entry.tokens.contains(where: { Self.harmed.contains(syntax.tokens[$0].hash) }) {
      return false
    }
    if lexeme.classes.contains(.culprit) || lexeme.classes.contains(.forceNoun) { return true }
    if entry.tokens.contains(where: { hasAge($0) }) { return true }
    if entry.tokens.contains(where: { syntax.lexeme($0).nounClass == .firstName }) { return true }
    if entry.isName {
      return lexeme.nounClass.isPerson
        || index.mentions.chain(of: resolved)?.nounClass.isPerson == true
    }
    let first = syntax.word(entry.tokens.lowerBound)
    // "ihr Freund", "sein Bruder"
    if lexeme.nounClass == .person,
      index.hasPossessive(resolved),
      !entry.agreement.isDisjoint(with: .singular)
    {
      return true
    }
    return lexeme.classes.contains(.plainPerson) && first.can(.numeral) && !first.can(.article)
      && !syntax.tokens[entry.tokens.lowerBound].shape.contains(.hasDigit)
  }

  /// "23-jährige", "23-Jähriger", "23" before "Jahre alte".
  private func hasAge(_ token: Int) -> Bool {
    if isAged(token) { return true }
    guard syntax.tokens[token].shape.contains(.hasDigit) else { return false }
    if syntax.tokens[token].shape.contains(.hasHyphen) || isYearsOld(token) { return true }
    return token + 2 < syntax.tokens.count
      && syntax.tokens[token + 1].hash == Self.jahre
      && Self.alt.contains(syntax.tokens[token + 2].hash)
  }

  /// "28jähriger".
  private func isYearsOld(_ token: Int) -> Bool {
    let range = syntax.tokens[token].range
    let bytes = syntax.source.bytes
    guard range.upper - range.lower > 8 else { return false }
    return bytes[range.lower] &- 0x30 < 10 && bytes[range.upper - 1] | 0x20 >= 0x61
  }

  /// Say of somebody that they were hit.
  private static let harmed = Set(
    ["verletzt", "getötet", "tot", "verwundet", "schwerverletzt", "leichtverletzt", "vermisst"]
      .flatMap { word in ["e", "en", "er", "em", "es"].map { FoldedHash.of(word + $0) } })

  private static let jahre = FoldedHash.of("Jahre")
  private static let alt = Set(["alte", "alter", "alten", "altes"].map { FoldedHash.of($0) })
}
