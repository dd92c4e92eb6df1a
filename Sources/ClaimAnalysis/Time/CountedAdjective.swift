// Room: Time. "dreitägig", "45-minütig", "60er-Jahre": words with a number inside. Bytes may enter.

/// Adjectives that count a unit: "einwöchig", "60-stündig", "zweieinhalbjährig".
enum CountedAdjective {
  private static let stems: [(bytes: ContiguousArray<UInt8>, unit: TimeUnit)] = [
    (GermanFolding.fold("sekündig"), .second), (GermanFolding.fold("minütig"), .minute),
    (GermanFolding.fold("stündig"), .hour), (GermanFolding.fold("tägig"), .day),
    (GermanFolding.fold("wöchig"), .week), (GermanFolding.fold("monatig"), .month),
    (GermanFolding.fold("jährig"), .year),
  ]
  private static let halves = GermanFolding.fold("einhalb")
  private static let oneAndHalf = GermanFolding.fold("anderthalb")

  /// Whether the stem of a word of some letters ends in "ig", as hardly any does.
  @inline(__always)
  static func mayBe(_ bytes: ContiguousArray<UInt8>, _ token: Token) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let end = stemEnd(bytes, Int(token.end))
      return bytes[end - 1] == 0x67 && bytes[end - 2] == 0x69
    }
  }

  /// The number in tenths as value and the unit as extra, or `nil` for other words.
  static func read(_ bytes: ContiguousArray<UInt8>, _ token: Token) -> TimeWord? {
    let end = bytes.withUnsafeBufferPointer { stemEnd($0, Int(token.end)) }
    guard end > Int(token.start) + 6, bytes[end - 1] == 0x67, bytes[end - 2] == 0x69 else {
      return nil
    }
    var folded = ContiguousArray<UInt8>()
    GermanFolding.fold(bytes, ByteRange(lower: Int(token.start), upper: end), into: &folded)
    for (stem, unit) in stems where folded.count > stem.count {
      guard folded[(folded.count - stem.count)...].elementsEqual(stem) else { continue }
      guard let tenths = number(folded[..<(folded.count - stem.count)]) else { return nil }
      return TimeWord(
        kind: .countedAdjective, extra: Int8(unit.rawValue), value: Int32(clamping: tenths))
    }
    return nil
  }

  /// Where the word ends without -e, -en, -er, -es, -em.
  @inline(__always)
  private static func stemEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
    switch bytes[end - 1] {
    case 0x65: return end - 1
    case 0x6E, 0x72, 0x73, 0x6D: return bytes[end - 2] == 0x65 ? end - 2 : end
    default: return end
    }
  }

  private static func number(_ folded: ArraySlice<UInt8>) -> Int? {
    var folded = Array(folded)[...]
    if folded.last == 0x2D { folded = folded.dropLast() }
    guard let first = folded.first else { return nil }
    if first &- 0x30 < 10 {
      guard
        let numeral = Numeral(
          ContiguousArray(folded), ByteRange(lower: 0, upper: folded.count))
      else { return nil }
      guard folded.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x2E }) else { return nil }
      return numeral.tenths
    }
    if folded.elementsEqual(oneAndHalf) { return 15 }
    if folded.count > halves.count, folded.suffix(halves.count).elementsEqual(halves) {
      return NumberWords.value(folded.dropLast(halves.count)).map { $0 * 10 + 5 }
    }
    if folded.elementsEqual([0x68, 0x61, 0x6C, 0x62]) { return 5 }
    return NumberWords.value(folded).map { $0 * 10 }
  }
}

/// Words that begin with digits: "60er", "1990er-Jahren".
enum DigitWord {
  private static let endings: [(hash: UInt64, extra: Int8)] = [
    (FoldedHash.of("er"), 1), (FoldedHash.of("ern"), 1), (FoldedHash.of("er-jahre"), 2),
    (FoldedHash.of("er-jahren"), 2), (FoldedHash.of("erjahre"), 2),
    (FoldedHash.of("erjahren"), 2),
  ]
  private static let units: [(hash: UInt64, unit: TimeUnit)] = [
    (FoldedHash.of("-tage"), .day), (FoldedHash.of("-stunden"), .hour),
    (FoldedHash.of("-minuten"), .minute), (FoldedHash.of("-wochen"), .week),
  ]

  /// The decade ("60er": 60, "1960er": 1960); extra 2 if the years are part of the word.
  static func read(_ source: SourceText, _ token: Token) -> TimeWord {
    var split = Int(token.start)
    while split < Int(token.end), source.bytes[split] &- 0x30 < 10 { split += 1 }
    guard split - Int(token.start) <= 4,
      let number = DigitText.number(source.bytes, Int(token.start)..<split)
    else { return .none }
    let hash = FoldedHash.of(source.bytes, ByteRange(lower: split, upper: Int(token.end)))
    for (ending, extra) in endings where ending == hash {
      guard number % 10 == 0, number < 100 || (1000...2090).contains(number) else { return .none }
      return TimeWord(kind: .digitWord, extra: extra, value: Int32(number))
    }
    return .none
  }
}
