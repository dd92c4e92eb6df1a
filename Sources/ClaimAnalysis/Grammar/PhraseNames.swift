// Room: Grammar. Names that end a phrase: where they end, and which nouns they may follow.
// May enter: tagged words.

extension PhraseReader {
  /// The end of a name that stands directly behind a head ("Präsident Manfred Stolpe").
  func nameEnd(_ head: Int, _ range: Range<Int>, _ table: WordDraft) -> Int {
    var end = head + 1
    let startsWithNoun = table.words[head].classes == .noun
    while end < range.upperBound {
      // "Hans' Auto": the apostrophe closes a genitive.
      if tokens[end - 1].endsInApostrophe(tagger.bytes) { break }
      let token = tokens[end]
      if token.kind == .abbreviation, token.isCapital, token.end - token.start <= 3,
        end + 1 < range.upperBound,
        // "Sven T. gestand": the press shortens the names of the accused.
        tokens[end + 1].isCapital || isFirstName(end - 1, table)
      {
        end += 1
        continue
      }
      if !token.isCapital, end > head + 1 || !startsWithNoun, vocabulary.isNameParticle(token.hash),
        let next = nameAfterParticle(end, range, table), isPersonName(end - 1, table)
      {
        for position in end..<next { table.words[position].classes = .name }
        end = next
        continue
      }
      // "Ann and Peter Stone Foundation", "Ministry of Justice"
      if !token.isCapital, vocabulary.isForeignLink(token.hash), let next = foreignName(end, range)
      {
        for position in end..<next { table.words[position].classes = .name }
        end = next
        continue
      }
      guard
        token.kind == .word || token.kind == .handle,
        token.isCapital || token.kind == .handle || token.shape.contains(.innerCapital),
        table.words[end].can(.name)
          || startsWithNoun && end == head + 1
            && (isNumber(end, table) || isCreature(end, behind: head, table))
          || isInCapitals(end) || isBareAdjective(end, table),
        !table.words[end].can([.article, .pronoun])
      else { break }
      if startsWithNoun, end == head + 1, !canFollow(head, end, table) { break }
      // "warf Iran Israel Terror vor"
      if table.words[end].facts.contains(.state), table.words[end - 1].facts.contains(.state),
        table.words[end - 1].classes == .name
      {
        break
      }
      table.decide(end, .name)
      end += 1
    }
    return end
  }

  /// "WETTER AKTUELL": the second of two words in capitals, where no third is: headlines are whole
  /// lines of them.
  private func isInCapitals(_ index: Int) -> Bool {
    if index > 1, tokens[index - 2].shape.contains(.allCapitals) { return false }
    if index + 1 < tokens.count, tokens[index + 1].shape.contains(.allCapitals) { return false }
    return tokens[index].shape.contains(.allCapitals)
      && tokens[index - 1].shape.contains(.allCapitals)
      && tokens[index].end - tokens[index].start >= 4
      && tokens[index - 1].end - tokens[index - 1].start >= 3
  }

  /// "Transparency International": an adjective with a capital and without an ending behind a name.
  private func isBareAdjective(_ index: Int, _ table: WordDraft) -> Bool {
    index > 0 && table.words[index - 1].classes == .name
      && table.reading(index, .adjective)?.ending == AdjectiveEnding.none
      && table.words[index].facts.isDisjoint(with: .knownNoun)
  }

  /// The end of what an English "and, of, for, the" before a capital joins to a name.
  private func foreignName(_ index: Int, _ range: Range<Int>) -> Int? {
    var position = index
    while position < range.upperBound, !tokens[position].isCapital,
      vocabulary.isForeignLink(tokens[position].hash)
    {
      position += 1
    }
    guard position < range.upperBound, tokens[position].isCapital, tokens[position].kind == .word
    else { return nil }
    return position + 1
  }

  /// "Kanal Elf, Radio Eins": a number with a capital behind a noun names it.
  private func isNumber(_ index: Int, _ table: WordDraft) -> Bool {
    table.words[index].can(.numeral) || table.reading(index, .numeral) != nil
  }

  /// "die Gruppe Marder", "die Miliz Falke": the name of a band, which has no article of its own.
  private func isCreature(_ index: Int, behind head: Int, _ table: WordDraft) -> Bool {
    let classes = table.lexeme(head).classes
    guard classes.contains(.groupNoun) || classes.contains(.namingNoun) else { return false }
    return table.reading(index, .noun).map { table.lexicon[$0.lexeme].nounClass } == .animal
  }

  func canFollow(_ head: Int, _ end: Int, _ table: WordDraft) -> Bool {
    if isGenitiveName(end, table) { return false }
    // "warf der Expertin Polen vor": no person has the name of a country or town.
    if table.lexeme(head).nounClass == .person, isPlaceOnly(end, table),
      end + 1 >= tokens.count || !tokens[end + 1].isCapital
    {
      return false
    }
    // "schrieb den Diebstahl Polen zu": nor has a deed.
    if table.lexeme(head).nounClass == .event, isPlaceOnly(end, table),
      end + 1 >= tokens.count || !tokens[end + 1].isCapital
    {
      return false
    }
    if tokens[head].shape.contains(.allCapitals), tokens[end].shape.contains(.allCapitals) {
      return true
    }
    // "am Freitag Facebook": a day has no name but that of a month or a feast.
    if table.lexeme(head).nounClass == .time, !isFirstName(head, table) {
      return table.reading(end, .name).map { table.lexicon[$0.lexeme].nounClass } == .time
    }
    return true
  }

  /// "des Angriffs Russlands": a genitive is a phrase of its own; but "Sprecher Andreas Berg", though
  /// "Andreas" is a form of "Andrea", too.
  private func isGenitiveName(_ index: Int, _ table: WordDraft) -> Bool {
    var name = table.words[index].agreement
    if name.isEmpty {
      table.forEachReading(index) {
        if $0.wordClass == .name { name.formUnion($0.agreement) }
      }
    }
    return !name.intersection(.genitive).isEmpty && name.intersection(.nominative).isEmpty
  }

  private func isPlaceOnly(_ index: Int, _ table: WordDraft) -> Bool {
    let facts = table.words[index].facts
    guard facts.isDisjoint(with: [.firstName, .surname]) else { return false }
    let kind = table.reading(index, .name).map { table.lexicon[$0.lexeme].nounClass } ?? .none
    return kind.isPlace && kind != .water
  }

  private func isFirstName(_ index: Int, _ table: WordDraft) -> Bool {
    table.words[index].facts.contains(.firstName)
  }

  private func nameAfterParticle(
    _ index: Int, _ range: Range<Int>, _ table: WordDraft
  ) -> Int? {
    var position = index
    while position < range.upperBound, vocabulary.isNameParticle(tokens[position].hash),
      !tokens[position].isCapital
    {
      position += 1
    }
    guard position < range.upperBound, tokens[position].isCapital,
      table.words[position].can(.name), !table.words[position].can(.noun) || position > index + 1
    else { return nil }
    // "Sprecher Meier von Siemens": only if what follows is no known place or firm.
    let kind = table.reading(position, .name).map { table.lexicon[$0.lexeme].nounClass } ?? .none
    return kind.isPlace || kind == .firm || kind == .organisation || kind == .medium
      || kind == .platform || kind == .party ? nil : position + 1
  }

  private func isPersonName(_ index: Int, _ table: WordDraft) -> Bool {
    let kind = table.lexeme(index).nounClass
    return kind == .firstName || table.words[index].lexeme == .none
  }
}
