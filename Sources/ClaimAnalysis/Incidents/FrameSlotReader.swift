// Room: Incidents. Slots and fillers of a line of the frame table. May enter: the lexicon.

extension FrameReader {
  mutating func slot(_ name: ByteRange, _ number: Int) -> FrameSlot? {
    let hash = hash(name)
    if let known = Self.slots[hash] ?? prepositions[hash] { return known }
    let spelling = reader.string(name)
    guard
      let preposition = lexicon.lexemes(lemma: spelling).first(where: {
        lexicon[$0].wordClass == .preposition
      })
    else {
      fail(number, "unknown slot \(spelling)")
      return nil
    }
    let slot = FrameSlot.preposition(
      preposition.raw,
      ["da", "dar", "hier", "wo", "wor"].map { FoldedHash.of($0 + spelling) })
    prepositions[hash] = slot
    return slot
  }

  mutating func slotPattern(
    _ slot: FrameSlot, _ value: ByteRange, _ number: Int
  ) -> FrameSlotPattern {
    let isOptional = !value.isEmpty && reader.text[value.upper - 1] == UInt8(ascii: "?")
    var filler = value
    if isOptional { filler.upper -= 1 }
    // "S:Polizei,Ermittler": a role for which only these words do.
    let parts = reader.parts(of: filler, by: ":")
    guard let first = parts.first else {
      fail(number, "expected a filler behind =")
      return FrameSlotPattern(slot: slot, filler: .words([], []), isOptional: isOptional)
    }
    return FrameSlotPattern(
      slot: slot, filler: self.filler(first, number),
      only: parts.count > 1 ? self.filler(parts[1], number) : nil, isOptional: isOptional)
  }

  private mutating func filler(_ range: ByteRange, _ number: Int) -> FrameFiller {
    if range.count == 1, let role = Self.role(reader.text[range.lower]) { return .role(role) }
    var lexemes: Set<UInt32> = []
    var hashes: Set<UInt64> = []
    for word in spelledOut(range, number) {
      let hash = word.hash
      forEachLexeme(hash) {
        if !lexicon[$0].wordClass.contains(.finite) { lexemes.insert($0.raw) }
      }
      hashes.insert(hash)
    }
    return .words(lexemes, hashes)
  }

  static func role(_ letter: UInt8) -> FrameRole? {
    switch Unicode.Scalar(letter) {
    case "A": .attacker
    case "K": .culprit
    case "D": .suspect
    case "W": .witness
    case "S": .source
    case "E": .event
    case "V": .victim
    case "X": .evidence
    case "C": .claim
    case "P": .region
    case "T": .thing
    case "*": .other
    default: nil
    }
  }
}
