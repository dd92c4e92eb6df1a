// Room: Incidents. The table of events as hashes and lexemes. Only the lexicon and the table enter.

/// Words of events, ready to be looked up.
///
/// Nearly every word of an article is in none of the sets. So each question is asked of a small array
/// of bits first, which stays in the cache of the processor; the tables answer for the rest.
struct EventLexicon: Sendable {
  /// What the table says of a spelling.
  struct Spelling {
    var traits: WordTraits = []
    /// The same for words that may be the head of a compound.
    var headTraits: WordTraits = []
    /// What event the noun names.
    var sense: EventSense?
    /// A noun that ends in one of the table and names no event.
    var namesNothing = false
  }

  /// What the table says of a verb.
  struct Verb {
    var senses: [EventSense] = []
    var idioms: [(noun: UInt64, sense: EventSense)] = []
    /// What it is where somebody is blamed for it.
    var hints: [EventSense] = []
    var hintIdioms: [(noun: UInt64, sense: EventSense)] = []
    var traits: WordTraits = []
  }

  var index = HashIndex(capacity: Self.capacity)
  var spellings: ContiguousArray<Spelling> = [Spelling()]
  /// Two bits for each hash of `index`.
  var filter = ContiguousArray<UInt64>(repeating: 0, count: Self.filterSize)
  /// For each lexeme its place in `verbs`; place 0 says nothing.
  var verbOf: ContiguousArray<UInt16>
  var verbs: ContiguousArray<Verb> = [Verb()]
  /// The nouns of all idioms.
  var idiomNouns = WordSet([UInt64]())
  /// First parts of compounds, the longest first.
  var parts: [(bytes: ContiguousArray<UInt8>, kind: Incident.Kind?, isNone: Bool)] = []

  /// Room for twice as many spellings as the table has.
  private static let capacity = 25_000
  private static let filterSize = 1 << 12

  static let shared = EventLexicon(EventTable.text, .shared)

  init(_ table: StaticString, _ lexicon: Lexicon) {
    verbOf = ContiguousArray(repeating: 0, count: lexicon.lexemes.count)
    spellings.reserveCapacity(Self.capacity / 2)
    var nouns: [UInt64] = []
    TableReader(table).forEachLine { line in
      let columns = line.columns
      guard columns.count >= 3 else { preconditionFailure("event table, line \(line.number)") }
      switch columns[0] {
      case "noun": addNoun(columns, line.number)
      case "verb":
        let sense = EventSense(columns[2...], line.number)
        for id in Self.verbLexemes(columns[1], lexicon) {
          if sense.strength == .hint {
            verbs[place(id)].hints.append(sense)
          } else {
            verbs[place(id)].senses.append(sense)
          }
        }
        addInfinitive(columns[1], sense)
      case "idiom":
        let sense = EventSense(columns[3...], line.number)
        for id in columns[1].parts(by: ",").flatMap({ Self.verbLexemes($0, lexicon) }) {
          for stem in columns[2].parts(by: ",") {
            for noun in Self.hashes(stem, Self.nounEndings) {
              if sense.strength == .hint {
                verbs[place(id)].hintIdioms.append((noun, sense))
              } else {
                verbs[place(id)].idioms.append((noun, sense))
              }
              nouns.append(noun)
            }
          }
        }
      case "part":
        let kind = EventSense.kind(columns[1])
        for word in columns[2...] {
          parts.append((GermanFolding.fold(word), kind, columns[1] == "none"))
        }
      case "nothing":
        for word in columns[1...] {
          for stem in word.parts(by: ",") {
            add(stem, Self.nounEndings) { $0.namesNothing = true }
          }
        }
      case "words": addWords(columns, lexicon, line.number)
      default: preconditionFailure("event table, line \(line.number)")
      }
    }
    parts.sort { $0.bytes.count > $1.bytes.count }
    idiomNouns = WordSet(nouns)
    enter(nouns)
    precondition(!index.isFull, "event table: no room for its words")
  }

  /// Puts nouns of idioms beside the other spellings, as one that says nothing: so `knowsEnd` answers
  /// for them, too.
  private mutating func enter(_ nouns: [UInt64]) {
    let nothing = UInt32(spellings.count)
    spellings.append(Spelling())
    for noun in nouns {
      let slot = index.slot(of: noun)
      guard index.number(at: slot) == 0 else { continue }
      index.set(nothing, for: noun, at: slot)
      filter[Self.filterPlace(noun)] |= Self.filterBits(noun)
    }
  }

  private static func verbLexemes(_ lemma: String, _ lexicon: Lexicon) -> [LexemeID] {
    lexicon.lexemes(lemma: lemma).filter {
      !lexicon[$0].wordClass.intersection(.verbal).isEmpty || lexicon[$0].wordClass == .adjective
    }
  }

  private static let nounEndings = Self.reversed(["", "s", "es", "e", "en", "n"])
  private static let endings = Self.reversed(
    ["", "s", "es", "e", "en", "n", "er", "ern", "em", "se", "sen"])

  /// Hashes go from the end of a word to its beginning: that of an ending is where those of all
  /// words with it begin.
  private static func reversed(_ endings: [String]) -> [UInt64] {
    endings.map { FoldedHash.of($0) }
  }

  /// The hashes of a stem with each of some endings.
  private static func hashes(_ stem: String, _ endings: [UInt64]) -> [UInt64] {
    let folded = GermanFolding.fold(stem)
    return endings.map { ending in
      var hash = ending
      for byte in folded.reversed() { hash = FoldedHash.step(hash, byte) }
      return hash
    }
  }

  private mutating func add(
    _ stem: String, _ endings: [UInt64], _ change: (inout Spelling) -> Void
  ) {
    let folded = GermanFolding.fold(stem)
    for ending in endings {
      var hash = ending
      for byte in folded.reversed() { hash = FoldedHash.step(hash, byte) }
      let slot = index.slot(of: hash)
      var place = Int(index.number(at: slot))
      if place == 0 {
        place = spellings.count
        spellings.append(Spelling())
        index.set(UInt32(place), for: hash, at: slot)
        filter[Self.filterPlace(hash)] |= Self.filterBits(hash)
      }
      change(&spellings[place])
    }
  }

  mutating func place(_ verb: LexemeID) -> Int {
    if verbOf[Int(verb.raw)] == 0 {
      verbOf[Int(verb.raw)] = UInt16(verbs.count)
      verbs.append(Verb())
    }
    return Int(verbOf[Int(verb.raw)])
  }

  private mutating func addNoun(_ columns: [String], _ line: Int) {
    let sense = EventSense(columns[2...], line)
    for stem in columns[1].parts(by: ",") {
      add(stem, Self.nounEndings) { $0.sense = sense }
    }
  }

  /// "das Eindringen in die Postfächer": the infinitive of a deed as a noun.
  private mutating func addInfinitive(_ lemma: String, _ sense: EventSense) {
    guard sense.strength == .deed, sense.kind != nil,
      sense.frame.intersection(.needs).isSubset(of: .digital),
      !sense.frame.isDisjoint(with: [.accusative, .upon])
    else { return }
    var noun = sense
    noun.strength = .effect
    noun.frame.insert(.whole)
    noun.frame.insert(sense.frame.contains(.accusative) ? .genitive : .upon)
    for ending in ["", "s"] {
      add(lemma + ending, [FoldedHash.seed]) { if $0.sense == nil { $0.sense = noun } }
    }
  }

  private mutating func addWords(_ columns: [String], _ lexicon: Lexicon, _ line: Int) {
    let trait = WordTraits.named(columns[1])
    for word in columns[2...] {
      for id in Self.verbLexemes(word, lexicon) where lexicon[id].wordClass != .adjective {
        verbs[place(id)].traits.insert(trait)
      }
      // Shorter ones only behind a hyphen ("Bezahl-App").
      let isHead = word.utf8.count >= 3
      add(word, Self.endings) {
        $0.traits.insert(trait)
        if isHead { $0.headTraits.insert(trait) }
      }
    }
  }

  // MARK: Spellings

  @inline(__always)
  private static func filterPlace(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 52) & (filterSize - 1)
  }

  @inline(__always)
  private static func filterBits(_ hash: UInt64) -> UInt64 {
    1 << (hash >> 46 & 63) | 1 << (hash >> 40 & 63)
  }

  @inline(__always)
  private func mayKnow(_ hash: UInt64) -> Bool {
    let bits = Self.filterBits(hash)
    return filter[Self.filterPlace(hash)] & bits == bits
  }

  @inline(__always)
  func spelling(_ hash: UInt64) -> Int { mayKnow(hash) ? Int(index.find(hash)) : 0 }

  /// Whether a word or an end of it is in a table; `true` also for words with rare letters.
  ///
  /// Asked of every capital word, letter by letter: so it reads through pointers.
  func knowsEnd(of bytes: ContiguousArray<UInt8>, _ range: ByteRange) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      filter.withUnsafeBufferPointer { knowsEnd(of: bytes, range, $0) }
    }
  }

  @inline(__always)
  private func knowsEnd(
    of bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange,
    _ filter: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    func knows(_ hash: UInt64) -> Bool {
      let bits = Self.filterBits(hash)
      return filter[Self.filterPlace(hash)] & bits == bits && index.find(hash) != 0
    }
    var hash = FoldedHash.seed
    var position = range.upper - 1
    while position >= range.lower {
      let byte = bytes[position]
      if byte < 0x80 {
        hash = FoldedHash.step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
        position -= 1
      } else if position > range.lower, bytes[position - 1] == 0xC3, byte != 0x9F {
        let folded = byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte
        hash = FoldedHash.step(FoldedHash.step(hash, folded), 0xC3)
        position -= 2
      } else if position > range.lower, bytes[position - 1] == 0xC3 {
        // "ß" is "ss", and a head may begin between the two.
        hash = FoldedHash.step(hash, 0x73)
        if range.upper - position >= 4, knows(hash) { return true }
        hash = FoldedHash.step(hash, 0x73)
        position -= 2
      } else {
        return true
      }
      if range.upper - position > 4 || position < range.lower || bytes[position] == 0x2D,
        knows(hash)
      {
        return true
      }
    }
    return false
  }
}
