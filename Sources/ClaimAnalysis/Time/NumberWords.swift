// Room: Time. German number words. Depends on nothing but the hash of words.

/// Number words and their values.
enum NumberWords {
  /// The names of the weekdays with their numbers in ISO 8601.
  static let weekdays: [(name: String, number: Int)] = [
    ("montag", 1), ("dienstag", 2), ("mittwoch", 3), ("donnerstag", 4), ("freitag", 5),
    ("samstag", 6), ("sonnabend", 6), ("sonntag", 7),
  ]

  private static let ones = [
    "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
    "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
  ]
  private static let tens = [
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]

  /// The name of a number below 100.
  static func name(_ number: Int) -> String {
    if number < 20 { return ones[number] }
    if number % 10 == 0 { return tens[number / 10] }
    return ones[number % 10] + "und" + tens[number / 10]
  }

  /// The numbers below 100, folded, longest names first, for reading compounds.
  private static let names: [(bytes: ContiguousArray<UInt8>, value: Int)] =
    ((1...99).map { (GermanFolding.fold(name($0)), $0) } + [(GermanFolding.fold("eins"), 1)])
    .sorted { $0.0.count > $1.0.count }
  private static let hundred = GermanFolding.fold("hundert")
  private static let thousand = GermanFolding.fold("tausend")

  /// The value of a compound number word ("zweihundertfünfzig", "neunzehnhundertsiebzig"), or `nil`.
  static func value(_ folded: ArraySlice<UInt8>) -> Int? {
    var rest = folded
    var total = 0
    if let (head, tail) = split(rest, at: thousand) {
      guard let count = head.isEmpty ? 1 : small(head) else { return nil }
      total = count * 1000
      rest = tail
      if rest.isEmpty { return total }
    }
    if let (head, tail) = split(rest, at: hundred) {
      guard let count = head.isEmpty ? 1 : small(head) else { return nil }
      total += count * 100
      rest = tail
      if rest.isEmpty { return total }
    }
    if rest.count > 3, rest.starts(with: [0x75, 0x6E, 0x64]), total > 0 {
      rest = rest.dropFirst(3)
    }
    guard let last = small(rest) else { return nil }
    return total + last
  }

  private static func small(_ folded: ArraySlice<UInt8>) -> Int? {
    names.first { $0.bytes.count == folded.count && folded.elementsEqual($0.bytes) }?.value
  }

  private static func split(
    _ folded: ArraySlice<UInt8>, at word: ContiguousArray<UInt8>
  ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    guard folded.count >= word.count else { return nil }
    for start in folded.startIndex...(folded.endIndex - word.count)
    where folded[start..<(start + word.count)].elementsEqual(word) {
      return (folded[..<start], folded[(start + word.count)...])
    }
    return nil
  }
}
