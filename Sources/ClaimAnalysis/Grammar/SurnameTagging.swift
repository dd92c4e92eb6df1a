// Room: Grammar. Capital words behind first names and titles that are surnames. May enter: tokens and words.

extension Tagger {
  /// "Rebecca Horn", "Alp Toker": a noun or an unknown word behind a given name, or an unknown word
  /// directly behind another capitalised one, is a surname.
  func surname(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let previous = index - 1
    guard previous >= range.lowerBound, tokens[previous].isCapital, tokens[index].kind == .word,
      tokens[previous].kind == .word, !tokens[index].shape.contains(.allCapitals)
    else { return false }
    let afterFirstName =
      isFirstName(previous, table) && table.words[previous].classes == .name
      && !isGenitiveName(previous, table)
    let isUnknown =
      table.words[index].can(.noun) && !hasLexeme(index, table)
      // "in Kiel Andersdenkende"
      && table.reading(index, .noun)?.flags.contains(.fromParticiple) == false
      && table.words[index].can(.name) && table.words[previous].isNominal
    let afterTitle = isPersonNoun(previous, table) && isSurname(index, table)
    let afterKind =
      isGuessedNoun(index, table) && namesAKind(previous, table)
      && !table.words[index - 1].can(.name)
    guard afterFirstName || isUnknown || afterTitle || afterKind else { return false }
    if table.reading(index, .name) == nil {
      append(
        index,
        Reading(
          .none, .name,
          agreement: endsInS(index) ? .singular : Agreement.singular.subtracting(.genitive),
          flags: .guessed), table)
    }
    table.words[index].classes = .name
    return true
  }

  /// A compound that no table has.
  func isGuessedNoun(_ index: Int, _ table: WordDraft) -> Bool {
    let word = table.words[index]
    return word.can(.noun) && !word.facts.contains(.knownNoun)
      && !tokens[index].shape.contains(.hasHyphen)
  }

  /// "die Hackergruppe Steppenwind", "der Videodienst Flimmerkiste": a noun for a group, a person or
  /// a service takes a name behind it, not another noun.
  func namesAKind(_ index: Int, _ table: WordDraft) -> Bool {
    guard table.words[index].classes == .noun, let reading = table.reading(index, .noun) else {
      return false
    }
    switch table.lexicon[reading.lexeme].nounClass {
    case .group, .person, .platform, .firm, .organisation, .thing, .none:
      return reading.lexeme.isKnown
    default: return false
    }
  }

  func isPersonNoun(_ index: Int, _ table: WordDraft) -> Bool {
    guard table.words[index].classes == .noun, let reading = table.reading(index, .noun) else {
      return false
    }
    return table.lexicon[reading.lexeme].nounClass == .person
  }

  func isSurname(_ index: Int, _ table: WordDraft) -> Bool {
    table.words[index].facts.contains(.surname)
  }

  func endsInS(_ index: Int) -> Bool { bytes[tokens[index].range.upper - 1] == 0x73 }

  func isGenitiveName(_ index: Int, _ table: WordDraft) -> Bool {
    guard let reading = table.reading(index, .name) else { return false }
    return reading.agreement.intersection(.nominative).isEmpty
  }
}
