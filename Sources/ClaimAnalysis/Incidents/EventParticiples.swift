// Room: Incidents. Participles before nouns that name events. May enter: grammar.

extension EventReader {
  /// "verschleppte Kinder", "der Entführte": what was done stands in an attribute.
  func readParticiples() {
    for number in syntax.phrases.indices {
      for token in syntax.phrases[number].tokens where canBeParticiple(token) {
        guard syntax.tokens[token].isWord, scene.nouns[token] == nil,
          let reading = syntax.table.reading(token, [.adjective, .participle]),
          reading.flags.contains(.fromParticiple) || reading.wordClass == .participle,
          let sense = lexicon.verb(reading.lexeme),
          sense.strength == .deed || sense.frame.contains(.people),
          sense.frame.contains(.accusative), !isPresentParticiple(token)
        else { continue }
        let clause = Int(syntax.clauseOf[token])
        guard clause >= 0, !mentions.contains(where: { $0.token == token }) else { continue }
        let needs = sense.frame.intersection(.needs)
        let known: EventFrame = [.digital, .data, .people, .person, .service, .vehicle]
        if !needs.subtracting(known).isEmpty { continue }
        if needs.contains(.service), !scene.phrase(number, has: .service) { continue }
        if needs.contains(.vehicle), !scene.phrase(number, has: .vehicle) { continue }
        if needs.contains(.digital), !scene.phrase(number, has: .digital) { continue }
        if needs.contains(.data), !scene.phrase(number, has: .data) { continue }
        if needs.contains(.people) || needs.contains(.person), !scene.phrase(number, has: .people) {
          continue
        }
        // "ein verschlüsseltes Konto": a property.
        if sense.kind == .ransomware || sense.frame.contains(.weapon) { continue }
        if sense.kind == .assault, syntax.clauses[clause].sentence >= scene.leadEnd, !scene.isCourt
        {
          continue
        }
        var mention = EventMention(
          kind: sense.kind ?? .other, token: token, phrase: number, clause: clause,
          sentence: syntax.clauses[clause].sentence, targets: [number], strength: sense.strength,
          isOpenKind: sense.kind == nil)
        mention.isDefinite = true
        mentions.append(mention)
      }
    }
  }

  private func canBeParticiple(_ token: Int) -> Bool {
    !syntax.word(token).possible.isDisjoint(with: [.adjective, .participle])
  }

  /// "angreifend": who does it, not who was hit.
  private func isPresentParticiple(_ token: Int) -> Bool {
    var folded = ContiguousArray<UInt8>()
    GermanFolding.fold(syntax.source.bytes, syntax.tokens[token].range, into: &folded)
    while let last = folded.last, folded.count > 4,
      last == 0x65 || last == 0x6E || last == 0x72 || last == 0x73 || last == 0x6D
    {
      if last == 0x6E, folded.count > 1, folded[folded.count - 2] != 0x65 { break }
      folded.removeLast()
    }
    return folded.suffix(2).elementsEqual([0x6E, 0x64])
  }
}
