// Room: Grammar. Words that no table knows: compounds and derivations.
// May enter: tokens and the lexicon.

extension WordReader {
  /// Readings of the longest known noun at the end of a word of at least three more letters, if
  /// something that can stand before it does; rather one behind a known word, where it is hardly
  /// shorter ("Kampf" + "Einheit", not "Kamp" + "Feinheit").
  mutating func nouns(from start: Int) -> [Reading] {
    let count = form.count
    guard count - start >= 6 else { return [] }
    var first = -1
    for position in (start + 2)..<(count - 2) where form.bytes[position] & 0xC0 != 0x80 {
      let head = lexicon.forms.headIfLikely(form.hashes[position])
      guard head != 0, !isParticipleEnding(position),
        count - position >= 4 || isShortHead(head, form.hashes[position]),
        hasNoun(head), first < 0 || position - first <= 2
      else { continue }
      if isKnown(start, position) {
        form.readings(from: position, lexicon, into: &found)
        return guessed(.noun)
      }
      if first < 0, looksLikeWord(start, position) { first = position }
    }
    guard first >= 0 else { return [] }
    form.readings(from: first, lexicon, into: &found)
    return guessed(.noun)
  }

  /// "Andersdenkende": no compound of "Ende", which follows -s or -n.
  private func isParticipleEnding(_ position: Int) -> Bool {
    guard position > 0, form.bytes[position - 1] != 0x73, form.bytes[position - 1] != 0x6E else {
      return false
    }
    return Self.ends.contains(form.hashes[position])
  }

  private static let ends: [UInt64] = ["Ende", "Enden"].map { FoldedHash.of($0) }

  private func hasNoun(_ head: UInt32) -> Bool {
    var index = head
    while index != 0 {
      let entry = lexicon.forms.entry(index)
      if entry.reading.wordClass == .noun { return true }
      index = entry.next
    }
    return false
  }

  /// Heads of three letters that make compounds ("Amt", "Zug", "Uhr"), where nothing else comes first.
  private func isShortHead(_ head: UInt32, _ hash: UInt64) -> Bool {
    lexicon.forms.entry(head).reading.wordClass == .noun && Self.shortHeads.contains(hash)
  }

  private static let shortHeads: [UInt64] = [
    "Amt", "Tat", "Ort", "Weg", "Tag", "Rat", "Art", "Arm", "Zug", "See", "Bus", "Axt", "Uhr",
  ].map { FoldedHash.of($0) }

  /// Whether the bytes before `position` can be the first part of a compound: a known word, with
  /// or without a linking -s-, -n-, -en-, -er-, or at least four letters with a vowel.
  ///
  /// The table is enough here: an inflected adjective that it lacks has four letters and a vowel.
  private func canBegin(_ start: Int, _ position: Int) -> Bool {
    looksLikeWord(start, position) || isKnown(start, position)
  }

  private func looksLikeWord(_ start: Int, _ position: Int) -> Bool {
    position - start >= 4 && hasVowel(start, position)
  }

  /// Whether the bytes before `position` are a known word, with or without a linking element.
  private func isKnown(_ start: Int, _ position: Int) -> Bool {
    var end = position
    for _ in 0..<3 {
      if end - start < 2 { return false }
      if lexicon.forms.head(form.hash(start, end)) != 0 { return true }
      let last = form.bytes[end - 1]
      guard last == 0x73 || last == 0x6E || last == 0x65 || last == 0x72 else { break }
      end -= 1
    }
    return false
  }

  private func hasVowel(_ start: Int, _ end: Int) -> Bool {
    for index in start..<end {
      switch form.bytes[index] {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xC3: return true
      default: continue
      }
    }
    return false
  }

  /// "rechtsextrem", "schwerverletzt", "russischstämmig": the longest known adjective at the end.
  mutating func compoundAdjective() -> [Reading] {
    let count = form.count
    guard count >= 7 else { return [] }
    for position in 3..<(count - 3) where form.bytes[position] & 0xC0 != 0x80 {
      form.readings(from: position, lexicon, into: &found)
      guard !found.isEmpty else { continue }
      var readings = guessed([.adjective, .participle])
      guard !readings.isEmpty, canBegin(0, position) else { continue }
      for index in readings.indices where readings[index].wordClass == .participle {
        readings[index] = Reading(readings[index].lexeme, .adjective, flags: [.bare, .guessed])
      }
      return readings
    }
    return []
  }
}
