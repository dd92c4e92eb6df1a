// Room: Grammar. Adjectives in -er made from places. May enter: tokens, words, the lexicon.

extension Tagger {
  /// "Berliner Landgericht": an adjective in -er made from a place, before a noun.
  func cityAdjective(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard isPlaceAdjective(index, range, table) else { return false }
    append(index, Reading(.none, .adjective, agreement: .any, flags: .guessed), table)
    table.words[index].classes = .adjective
    let first = index - 1
    if isNewYorker(index, range), !table.words[first].only(.adjective) {
      append(first, Reading(.none, .adjective, agreement: .any, flags: .guessed), table)
      table.words[first].classes = .adjective
    }
    return true
  }

  /// "New Yorker": the adjective of a town of two words.
  private func isNewYorker(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && tokens[index].hash == vocabulary.yorker
      && tokens[index - 1].hash == vocabulary.new && tokens[index - 1].isCapital
  }

  /// Whether a word is an adjective in -er made from a place, before a noun.
  func isPlaceAdjective(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    let next = index + 1
    guard next < range.upperBound, tokens[next].isCapital, table.words[next].isNominal,
      tokens[next].kind == .word, WordReader.endsInEr(bytes, tokens[index].range),
      !tokens[index].shape.contains(.allCapitals)
    else { return false }
    var isPerson = false
    table.forEachReading(index) { reading in
      let kind = table.lexicon[reading.lexeme].nounClass
      if reading.wordClass == .noun, !reading.flags.contains(.guessed), kind == .person {
        isPerson = true
      }
      if reading.wordClass == .name, reading.lexeme.isKnown { isPerson = true }
    }
    guard isNewYorker(index, range) || table.words[index].facts.contains(.placeStem) else {
      return false
    }
    return !(isPerson && table.words[next].only(.name) && !table.words[next].can(.noun))
  }

  func isPlaceName(_ index: Int, _ table: WordDraft) -> Bool {
    var found = false
    table.forEachReading(index) {
      if $0.wordClass == .name, table.lexicon[$0.lexeme].nounClass.isPlace { found = true }
    }
    return found
  }

  /// A noun in the singular for an institution or a place: the name of a town may follow it.
  func takesPlaceName(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard index >= range.lowerBound, table.words[index].classes == .noun,
      let noun = table.reading(index, .noun), !noun.agreement.intersection(.singular).isEmpty
    else { return false }
    switch table.lexicon[noun.lexeme].nounClass {
    case .group, .place, .police, .stateBody, .organisation, .club, .medium, .firm: return true
    default: return false
    }
  }

  /// "Bayern", "Hessen": a land that is called as its people are.
  func isLand(_ index: Int, _ table: WordDraft) -> Bool {
    var isRegion = false
    var isPeople = true
    table.forEachReading(index) {
      let kind = table.lexicon[$0.lexeme].nounClass
      if $0.wordClass == .name, kind == .region { isRegion = true }
      if $0.wordClass == .noun, kind != .person { isPeople = false }
    }
    return isRegion && isPeople
  }
}

extension WordReader {
  static func endsInEr(_ bytes: ContiguousArray<UInt8>, _ range: ByteRange) -> Bool {
    range.count >= 6 && bytes[range.upper - 1] == 0x72 && bytes[range.upper - 2] == 0x65
  }

  /// Whether a word without its -er is a place ("Berliner", "Münchner", "Zürcher", "Dresdner").
  func hasPlaceStem(_ range: ByteRange) -> Bool {
    guard Self.endsInEr(bytes, range) else { return false }
    var stem = ContiguousArray<UInt8>()
    GermanFolding.fold(bytes, ByteRange(lower: range.lower, upper: range.upper - 2), into: &stem)
    return isPlace(stem[...], FoldedHash.seed) || isPlace(stem[...], EndingHash.e)
      || isPlace(stem[...], EndingHash.en)
      // "Dresdner", "Münchner": an -e- fell out before the -n-.
      || stem.last == 0x6E && isPlace(stem.dropLast(), EndingHash.en)
  }

  /// Whether letters before an ending, whose hash is given, are a place.
  private func isPlace(_ letters: ArraySlice<UInt8>, _ ending: UInt64) -> Bool {
    var hash = ending
    for letter in letters.reversed() { hash = FoldedHash.step(hash, letter) }
    var entry = lexicon.forms.head(hash)
    while entry != 0 {
      let known = lexicon.forms.entry(entry)
      let reading = known.reading
      if reading.wordClass == .name, lexicon[reading.lexeme].nounClass.isPlace { return true }
      entry = known.next
    }
    return false
  }
}
