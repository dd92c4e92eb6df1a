// Room: Grammar. What was found for the words of earlier articles. May enter: the lexicon.

/// The readings of words, kept from one article to the next; see `Shelf`.
struct WordMemory: Sendable {
  static let shelf = Shelf { WordMemory() }

  // MARK: Words of the lexicon

  /// A word that the lexicon holds.
  private struct Known {
    var hash: UInt64
    var word: Word
  }

  /// By the end of their hash; a later word takes the place of an earlier one.
  ///
  /// Small enough for the cache of the processor, where the tables of the lexicon are not.
  private var known: ContiguousArray<Known>
  private static let knownCount = 8192

  // MARK: Words that no table holds

  /// The place of the first reading in `entries` by the key of a word, and behind it their number.
  private var places = FormMemo()
  private var readings: ContiguousArray<Reading> = []
  /// For each place the number of readings that begin there.
  private var counts: ContiguousArray<UInt8> = []
  /// More than a thousand articles bring; then all is forgotten.
  private static let limit = 100_000

  init() {
    known = ContiguousArray(repeating: Known(hash: .max, word: Word()), count: Self.knownCount)
    forget()
  }

  private mutating func forget() {
    places = FormMemo()
    // Place 0 means "not known".
    readings = [Reading(.none, [])]
    counts = [0]
  }

  @inline(__always)
  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (knownCount - 1)
  }

  /// A word of the lexicon by its hash, or `nil`.
  @inline(__always)
  func word(_ hash: UInt64) -> Word? {
    let entry = known[Self.slot(hash)]
    return entry.hash == hash ? entry.word : nil
  }

  @inline(__always)
  mutating func keep(_ word: Word, for hash: UInt64) {
    known[Self.slot(hash)] = Known(hash: hash, word: word)
  }

  /// The readings of a word that the lexicon does not hold, or `nil` where it was not met before.
  func readings(_ token: Token) -> ArraySlice<Reading>? {
    let place = Int(places.find(Self.key(token)))
    return place == 0 ? nil : ArraySlice(readings[place..<(place + Int(counts[place]))])
  }

  mutating func keep(_ found: some Collection<Reading>, for token: Token) {
    guard found.count > 0, found.count < 200 else { return }
    if readings.count > Self.limit { forget() }
    places.insert(UInt32(readings.count), for: Self.key(token))
    counts.append(UInt8(found.count))
    counts.append(contentsOf: repeatElement(0, count: found.count - 1))
    readings.append(contentsOf: found)
  }

  /// All that the readings of such a word depend on: its letters and what they look like.
  private static func key(_ token: Token) -> UInt64 {
    let shape = token.shape.intersection([
      .capital, .allCapitals, .innerCapital, .hasDigit, .hasHyphen, .endsInHyphen,
    ])
    return token.hash ^ UInt64(shape.rawValue) &* 0x9E37_79B9_7F4A_7C15
  }
}
