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
      tokens[next].kind == .word, endsInEr(index), !tokens[index].shape.contains(.allCapitals)
    else { return false }
    var isPerson = false
    table.forEachReading(index) { reading in
      let kind = table.lexicon[reading.lexeme].nounClass
      if reading.wordClass == .noun, !reading.flags.contains(.guessed), kind == .person {
        isPerson = true
      }
      if reading.wordClass == .name, reading.lexeme.isKnown { isPerson = true }
    }
    guard isNewYorker(index, range) || isPlaceStem(index, table) else { return false }
    return !(isPerson && table.words[next].only(.name) && !table.words[next].can(.noun))
  }

  private func endsInEr(_ index: Int) -> Bool {
    let range = tokens[index].range
    guard range.count >= 6 else { return false }
    return bytes[range.upper - 1] == 0x72 && bytes[range.upper - 2] == 0x65
  }

  /// Whether the word without -er is a place ("Berliner", "Münchner", "Zürcher", "Dresdner").
  private func isPlaceStem(_ index: Int, _ table: WordDraft) -> Bool {
    let range = tokens[index].range
    var folded = ContiguousArray<UInt8>()
    GermanFolding.fold(bytes, ByteRange(lower: range.lower, upper: range.upper - 2), into: &folded)
    var candidates = [
      folded, folded + ContiguousArray("e".utf8), folded + ContiguousArray("en".utf8),
    ]
    if folded.last == 0x6E {
      // "Dresdner", "Münchner": an -e- fell out before the -n-.
      candidates.append(
        ContiguousArray(folded.dropLast()) + ContiguousArray("en".utf8))
    }
    for candidate in candidates {
      var entry = table.lexicon.forms.head(FoldedHash.of(candidate))
      while entry != 0 {
        let known = table.lexicon.forms.entry(entry)
        let reading = known.reading
        if reading.wordClass == .name, table.lexicon[reading.lexeme].nounClass.isPlace {
          return true
        }
        entry = known.next
      }
    }
    return false
  }
}
