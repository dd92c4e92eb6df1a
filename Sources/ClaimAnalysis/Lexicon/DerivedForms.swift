// Room: Lexicon. Readings that the table of forms does not hold: inflected adjectives and participles,
// and verbs joined with their particle. May enter: folded bytes and the lexicon.

/// A word with the hashes of all its ends, to look parts of it up.
///
/// Hashes go from the end of a word to its beginning: one pass gives that of every part that ends
/// where the word does, and a second one those of the same parts without the ending of an adjective.
struct DerivedForms {
  /// The folded bytes of the word.
  private(set) var bytes = ContiguousArray<UInt8>()
  /// The hash of the part from each position to the end; what stands behind the end means nothing.
  private(set) var hashes = ContiguousArray<UInt64>()
  private var stemHashes = ContiguousArray<UInt64>()
  /// Where the word without its ending ends.
  private var stemEnd = 0
  private var ending = AdjectiveEnding.none

  /// Takes the word in.
  mutating func read(_ source: ContiguousArray<UInt8>, _ range: ByteRange) {
    bytes.removeAll(keepingCapacity: true)
    GermanFolding.fold(source, range, into: &bytes)
    hash()
  }

  var count: Int { bytes.count }

  /// The readings of the part from a position to the end, in the order of their lexemes.
  func readings(
    from start: Int, _ lexicon: Lexicon, into result: inout ContiguousArray<Reading>
  ) {
    if !result.isEmpty { result.removeAll(keepingCapacity: true) }
    // A word of soft hyphens is empty.
    guard start < count else { return }
    readings(from: start, lexicon, behind: lexicon.forms.headIfLikely(hashes[start]), into: &result)
  }

  /// The readings of the word, if there are any beside the ones from `head` on, which are those of
  /// the table; else none.
  func completed(
    _ head: UInt32, _ lexicon: Lexicon, into result: inout ContiguousArray<Reading>
  ) {
    if !result.isEmpty { result.removeAll(keepingCapacity: true) }
    guard count > 0 else { return }
    let isComplete = !readings(from: 0, lexicon, behind: head, into: &result)
    if isComplete { result.removeAll(keepingCapacity: true) }
  }

  /// Adds the readings of the table and those that it does not hold; `true` if there are such.
  @discardableResult
  private func readings(
    from start: Int, _ lexicon: Lexicon, behind head: UInt32,
    into result: inout ContiguousArray<Reading>
  ) -> Bool {
    var index = head
    while index != 0 {
      let entry = lexicon.forms.entry(index)
      result.append(entry.reading)
      index = entry.next
    }
    var isNew = false
    if ending != .none, start < stemEnd {
      var index = lexicon.stems.head(stemHashes[start])
      while index != 0 {
        let stem = lexicon.stems.entry(index)
        Self.add(inflected(stem.lexeme, stem.flags), to: &result)
        index = stem.next
        isNew = true
      }
    }
    lexicon.particles.forEach(in: bytes, at: start) { particle, end in
      if end < count - 1, joined(particle, end, lexicon, into: &result) { isNew = true }
    }
    return isNew
  }

  /// Adds a reading behind those that it does not precede; one that differs from another in case,
  /// person or mood only is merged with it.
  private static func add(_ reading: Reading, to readings: inout ContiguousArray<Reading>) {
    var position = 0
    while position < readings.count, !reading.precedes(readings[position]) {
      if readings[position].merge(reading) { return }
      position += 1
    }
    readings.insert(reading, at: position)
  }

  private func inflected(_ lexeme: LexemeID, _ flags: ReadingFlags) -> Reading {
    Reading(lexeme, .adjective, agreement: ending.any, flags: flags, ending: ending)
  }

  /// The readings of what begins at a position as a form of a verb with the particle before it;
  /// `true` if there are any.
  private func joined(
    _ particle: UInt64, _ position: Int, _ lexicon: Lexicon,
    into result: inout ContiguousArray<Reading>
  ) -> Bool {
    var isNew = forms(lexicon.forms.head(hashes[position]), particle, lexicon, into: &result)
    if position < stemEnd {
      var index = lexicon.stems.head(stemHashes[position])
      while index != 0 {
        let stem = lexicon.stems.entry(index)
        index = stem.next
        if stem.flags == .fromParticiple,
          let verb = lexicon.joined(particleHash: particle, base: stem.lexeme)
        {
          Self.add(inflected(verb, stem.flags), to: &result)
          isNew = true
        }
      }
    }
    if bytes[position] == 0x7A, bytes[position + 1] == 0x75, position + 2 < count {
      let infinitive = lexicon.forms.head(hashes[position + 2])
      if forms(infinitive, particle, lexicon, behindZu: true, into: &result) { isNew = true }
    }
    return isNew
  }

  private func forms(
    _ head: UInt32, _ particle: UInt64, _ lexicon: Lexicon, behindZu: Bool = false,
    into result: inout ContiguousArray<Reading>
  ) -> Bool {
    var isNew = false
    var index = head
    while index != 0 {
      let entry = lexicon.forms.entry(index)
      index = entry.next
      let kind = entry.reading.wordClass
      guard entry.canBeJoined, !behindZu || kind == .infinitive,
        let verb = lexicon.joined(particleHash: particle, base: entry.reading.lexeme)
      else { continue }
      let isFinite = kind == .finite
      Self.add(
        Reading(
          verb, behindZu ? .zuInfinitive : kind,
          persons: isFinite ? entry.joinedPersons : [], moods: isFinite ? entry.joinedMoods : [],
          flags: .joined), to: &result)
      isNew = true
    }
    return isNew
  }

  // MARK: Taking a word apart

  private mutating func hash() {
    let count = bytes.count
    Self.hash(bytes, count, into: &hashes)
    ending = Self.ending(bytes)
    stemEnd = ending == .none ? 0 : count - (ending == .e ? 1 : 2)
    Self.hash(bytes, stemEnd, into: &stemHashes)
  }

  /// The hashes of the parts of a word that end at a place.
  private static func hash(
    _ bytes: ContiguousArray<UInt8>, _ end: Int, into hashes: inout ContiguousArray<UInt64>
  ) {
    if hashes.count < end { hashes = ContiguousArray(repeating: 0, count: max(128, 2 * end)) }
    bytes.withUnsafeBufferPointer { bytes in
      hashes.withUnsafeMutableBufferPointer { hashes in
        var hash = FoldedHash.seed
        var index = end
        while index > 0 {
          index -= 1
          hash = FoldedHash.step(hash, bytes[index])
          hashes[index] = hash
        }
      }
    }
  }

  /// The hash of a stretch of the word.
  func hash(_ lower: Int, _ upper: Int) -> UInt64 {
    var hash = FoldedHash.seed
    var index = upper
    while index > lower {
      index -= 1
      hash = FoldedHash.step(hash, bytes[index])
    }
    return hash
  }

  private static func ending(_ bytes: ContiguousArray<UInt8>) -> AdjectiveEnding {
    guard bytes.count > 2 else { return .none }
    let last = bytes[bytes.count - 1]
    if last == 0x65 { return .e }
    guard bytes[bytes.count - 2] == 0x65 else { return .none }
    switch last {
    case 0x6E: return .en
    case 0x72: return .er
    case 0x73: return .es
    case 0x6D: return .em
    default: return .none
    }
  }
}

extension Reading {
  /// Takes up another reading of the same form that differs in case, person or mood only; `false` if
  /// it differs in more.
  fileprivate mutating func merge(_ other: Reading) -> Bool {
    guard lexeme == other.lexeme, wordClass == other.wordClass, flags == other.flags,
      ending == other.ending
    else { return false }
    agreement.formUnion(other.agreement)
    persons.formUnion(other.persons)
    moods.formUnion(other.moods)
    return true
  }

  /// The order of the readings of a form: that of the lexemes, and in a lexeme that of `rank`.
  fileprivate func precedes(_ other: Reading) -> Bool {
    lexeme != other.lexeme ? lexeme.raw < other.lexeme.raw : rank < other.rank
  }

  /// Verbs stand before the adjectives of the same lexeme, the positive before the other degrees.
  private var rank: Int {
    if wordClass != .adjective { return 0 }
    return flags.contains(.superlative) ? 3 : flags.contains(.comparative) ? 2 : 1
  }
}
