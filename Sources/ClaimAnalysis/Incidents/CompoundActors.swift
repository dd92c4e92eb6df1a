// Room: Incidents. Attackers inside the word for the attack: "NATO-Angriff", "israelische Luftangriffe".
// May enter: grammar and mentions.

/// An attacker that is part of a word, or an adjective.
struct AttackerWord: Sendable, Hashable {
  var bytes: ByteRange
  /// The name of the state or body that the word speaks of.
  var name: String
  var aliases: [String]
  var category: Attacker.Category
}

extension ClaimReader {
  /// Claims of strikes whose word says whose they were.
  func compoundDeed(_ phrase: Int, _ clause: Int, _ sense: EventSense) {
    // "die Zahl israelischer Luftangriffe" tells of no one attack.
    guard isMilitary(phrase, sense) || isCalled(phrase, clause, sense),
      !syntax.phrases[phrase].isNegated,
      syntax.phrases[phrase].role != .attribute
    else { return }
    let sentence = syntax.clauses[clause].sentence
    guard
      !claims.contains(where: {
        $0.about == .attacker && syntax.clauses[$0.clause].sentence == sentence
      }), let (actor, word) = actor(inside: phrase)
    else { return }
    let bearer = actor >= 0 ? actor : phrase
    guard var claim = nounClaim(phrase, clause, bearer, rule: "compound-deed") else { return }
    claim.attackerWord = actor >= 0 ? nil : word
    claim.attackers = [bearer]
    claims.append(claim)
  }

  /// Words for what armies and militias do; "türkischer Anschlag" may be one in Turkey.
  private func isMilitary(_ phrase: Int, _ sense: EventSense) -> Bool {
    guard sense.strength == .deed else { return false }
    if sense.kind == .strike || sense.kind == .cyberattack || sense.kind == .ddos { return true }
    let token = syntax.tokens[syntax.phrases[phrase].head]
    let bytes = syntax.source.bytes[Int(token.start)..<Int(token.end)]
    return Self.heads.contains { Self.has(bytes, $0) }
  }

  /// "Das ist russische Sabotage", "sprach von russischer Sabotage": what somebody calls it.
  private func isCalled(_ phrase: Int, _ clause: Int, _ sense: EventSense) -> Bool {
    guard sense.strength == .deed else { return false }
    let entry = syntax.clauses[clause]
    if entry.verb.raw == index.words.sprechen {
      return index.preposition(phrase) == index.words.von
    }
    let subject = entry.subject
    return syntax.phrases[phrase].role == .predicative && entry.verb == index.words.sein
      && subject >= 0
      && (index.words.demonstratives.contains(index.hash(subject))
        || index.hash(subject) == index.words.es)
  }

  /// Whether a word has a part, whatever the case of its first letter.
  private static func has(_ bytes: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
    var start = bytes.startIndex
    while start + part.count <= bytes.endIndex {
      if zip(bytes[start...], part).allSatisfy({ $0 | 0x20 == $1 }) { return true }
      start += 1
    }
    return false
  }

  private static let heads = ["angriff", "attacke", "offensive", "invasion"].map { Array($0.utf8) }

  /// The phrase that names the actor elsewhere, or -1, and the word itself.
  private func actor(inside phrase: Int) -> (Int, AttackerWord)? {
    let entry = syntax.phrases[phrase]
    if syntax.tokens[entry.head].shape.contains(.hasHyphen),
      let part = index.firstPart(of: entry.head)
    {
      let text = syntax.source.string(part)
      let lexeme = syntax.lexicon.firstLexeme(FoldedHash.of(text))
      let kind = syntax.lexicon[lexeme].nounClass
      if kind == .militant || kind == .military || text == "US" || text == "NATO" || text == "Nato"
      {
        let word = AttackerWord(
          bytes: part, name: text, aliases: [], category: text == "US" ? .state : .organization)
        let hash = FoldedHash.of(text)
        return (mention { syntax.tokens[syntax.phrases[$0].head].hash == hash }, word)
      }
    }
    if let word = firstWord(of: phrase) { return (-1, word) }
    for token in entry.tokens where token < entry.head {
      let lexeme = syntax.lexeme(token)
      guard lexeme.adjective.contains(.nationality),
        let nation = Nations.shared.nation(syntax.word(token).lexeme),
        let name = Nations.shared.names[nation].first
      else { continue }
      let word = AttackerWord(
        bytes: syntax.bytes(token..<(token + 1)), name: name,
        aliases: Array(Nations.shared.names[nation].dropFirst()), category: .state)
      return (
        mention {
          syntax.phrases[$0].tokens.count == 1
            && syntax.lexeme(syntax.phrases[$0].head).nounClass == .state
            && index.nation(of: $0) == nation
        }, word
      )
    }
    return nil
  }

  /// "Talibanangriff", "Rebellenoffensive": the fighters in front of a head without a hyphen.
  private func firstWord(of phrase: Int) -> AttackerWord? {
    let head = syntax.phrases[phrase].head
    guard let sense = index.sense(phrase), sense.headStart > 3,
      !syntax.tokens[head].shape.contains(.hasHyphen)
    else { return nil }
    let start = Int(syntax.tokens[head].start)
    let part = ByteRange(lower: start, upper: start + sense.headStart)
    let text = syntax.source.string(part)
    let lexeme = syntax.lexicon[syntax.lexicon.firstLexeme(FoldedHash.of(text))]
    guard
      lexeme.nounClass == .militant || lexeme.nounClass == .military
        || lexeme.classes.contains(.culprit) && EventFamily(sense.kind ?? .assault) != .cyber
    else { return nil }
    return AttackerWord(
      bytes: part, name: text, aliases: [],
      category: lexeme.nounClass.isPerson ? .unnamed : .organization)
  }

  /// The first name of the article for which the test holds, or -1.
  private func mention(_ test: (Int) -> Bool) -> Int {
    syntax.phrases.indices.first { syntax.phrases[$0].isName && test($0) } ?? -1
  }
}
