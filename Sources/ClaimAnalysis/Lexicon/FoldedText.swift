// Room: Lexicon. The folded bytes of the tables, and the hashes of forms that stand nowhere: of a
// stem in them with an ending and a prefix. Depends on FoldedHash.

/// The text of the tables, folded at its place, and behind it stems that no table spells.
struct FoldedText {
  let bytes: GrowingRow<UInt8>

  /// Folds a text without changing its length; tables have no letters for which that is impossible
  /// (ẞ, combining marks, soft hyphens), as a test makes sure.
  init(_ text: LexiconText) {
    // Room for stems that no table spells.
    bytes = GrowingRow(capacity: text.count + 100_000)
    text.copy(to: bytes)
    bytes.with(0..<bytes.count) { bytes in
      // Letters of ASCII, without a branch: the compiler makes vectors of it.
      for index in bytes.indices {
        let byte = bytes[index]
        bytes[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      }
      let raw = UnsafeRawBufferPointer(bytes)
      var index = 0
      while index < bytes.count {
        // Eight bytes of ASCII at once.
        if index + 8 <= bytes.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        } else if bytes[index] < 0x80 {
          index += 1
        } else {
          if index + 1 < bytes.count { Self.foldPair(&bytes[index], &bytes[index + 1]) }
          index += 2
        }
      }
    }
  }

  /// Folds a letter of two bytes.
  @inline(__always)
  private static func foldPair(_ byte: inout UInt8, _ next: inout UInt8) {
    if byte == 0xC3 {
      if next == 0x9F {
        (byte, next) = (0x73, 0x73)
      } else if next < 0x9F, next != 0x97 {
        next |= 0x20
      }
    } else if byte == 0xC4 || byte == 0xC5 {
      if next & 1 == 0, next < 0xB8 { next |= 1 }
    }
  }

  // MARK: Hashes

  /// The hash of a word, or of a longer one whose end gave `state`.
  @inline(__always)
  func hash(_ range: ByteRange, _ state: UInt64 = FoldedHash.seed) -> UInt64 {
    bytes.with(range.lower..<range.upper) { bytes in
      var hash = state
      var index = bytes.count
      while index > 0 {
        index -= 1
        hash = FoldedHash.step(hash, bytes[index])
      }
      return hash
    }
  }

  /// The hashes of two longer words that end differently, computed side by side.
  @inline(__always)
  func hashes(_ range: ByteRange, _ state: UInt64, _ other: UInt64) -> (UInt64, UInt64) {
    bytes.with(range.lower..<range.upper) { bytes in
      var hashes = (state, other)
      var index = bytes.count
      while index > 0 {
        index -= 1
        hashes.0 = FoldedHash.step(hashes.0, bytes[index])
        hashes.1 = FoldedHash.step(hashes.1, bytes[index])
      }
      return hashes
    }
  }

  /// The hashes of a stem with the five endings of adjectives.
  func inflected(_ stem: ByteRange) -> InflectedHashes {
    var hashes = InflectedHashes()
    for index in (stem.lower..<stem.upper).reversed() { hashes.step(bytes[index]) }
    return hashes
  }

  // MARK: Bytes

  @inline(__always)
  func last(_ range: ByteRange) -> UInt8 { range.isEmpty ? 0 : bytes[range.upper - 1] }

  @inline(__always)
  func ends(_ range: ByteRange, _ a: UInt8, _ b: UInt8) -> Bool {
    range.count >= 2 && bytes[range.upper - 1] == b && bytes[range.upper - 2] == a
  }

  func starts(_ range: ByteRange, _ a: UInt8, _ b: UInt8) -> Bool {
    range.count >= 2 && bytes[range.lower] == a && bytes[range.lower + 1] == b
  }

  func contains(_ byte: UInt8, _ range: ByteRange) -> Bool {
    for index in range.lower..<range.upper where bytes[index] == byte { return true }
    return false
  }

  func equals(_ range: ByteRange, _ other: ByteRange) -> Bool {
    range.count == other.count
      && (0..<range.count).allSatisfy { bytes[range.lower + $0] == bytes[other.lower + $0] }
  }

  /// Writes a new stem behind the text: bytes of it, and maybe one more.
  func append(
    _ part: ByteRange, _ other: ByteRange = ByteRange(lower: 0, upper: 0), last: UInt8? = nil
  ) -> ByteRange {
    let start = bytes.count
    for index in part.lower..<part.upper { bytes.append(bytes[index]) }
    for index in other.lower..<other.upper { bytes.append(bytes[index]) }
    if let last { bytes.append(last) }
    return ByteRange(lower: start, upper: bytes.count)
  }

  func replace(_ range: ByteRange, at index: Int, with second: UInt8) -> ByteRange {
    let start = bytes.count
    for position in range.lower..<range.upper {
      if position == index {
        bytes.append(0xC3)
        bytes.append(second)
      } else {
        bytes.append(bytes[position])
      }
    }
    return ByteRange(lower: start, upper: bytes.count)
  }
}

/// What stands between a stem and its ending.
enum Suffix: UInt8 {
  case none, d, t, et, er, st, est

  /// The state of a hash that went over the suffix, coming from `state`.
  @inline(__always)
  func state(_ state: UInt64 = FoldedHash.seed) -> UInt64 {
    switch self {
    case .none: state
    case .d: FoldedHash.step(state, 0x64)
    case .t: FoldedHash.step(state, 0x74)
    case .et: FoldedHash.step(FoldedHash.step(state, 0x74), 0x65)
    case .er: FoldedHash.step(FoldedHash.step(state, 0x72), 0x65)
    case .st: FoldedHash.step(FoldedHash.step(state, 0x74), 0x73)
    case .est: FoldedHash.step(FoldedHash.step(FoldedHash.step(state, 0x74), 0x73), 0x65)
    }
  }
}

/// The states of a hash that went over an ending.
enum EndingHash {
  static var e: UInt64 { FoldedHash.step(FoldedHash.seed, 0x65) }
  static var n: UInt64 { FoldedHash.step(FoldedHash.seed, 0x6E) }
  static var en: UInt64 { FoldedHash.step(n, 0x65) }
  static var er: UInt64 { Suffix.er.state() }
  static var s: UInt64 { FoldedHash.step(FoldedHash.seed, 0x73) }
  static var es: UInt64 { FoldedHash.step(s, 0x65) }
  static var ens: UInt64 { FoldedHash.step(FoldedHash.step(s, 0x6E), 0x65) }
  static var ns: UInt64 { FoldedHash.step(s, 0x6E) }
  static var ses: UInt64 { FoldedHash.step(es, 0x73) }
  static var em: UInt64 { FoldedHash.step(FoldedHash.step(FoldedHash.seed, 0x6D), 0x65) }
  static var t: UInt64 { FoldedHash.step(FoldedHash.seed, 0x74) }
  static var et: UInt64 { FoldedHash.step(t, 0x65) }
  static var st: UInt64 { FoldedHash.step(t, 0x73) }
  static var est: UInt64 { FoldedHash.step(st, 0x65) }
}

/// The hashes of one stem with the endings of adjectives, computed side by side.
struct InflectedHashes {
  private var e = EndingHash.e
  private var en = EndingHash.en
  private var er = EndingHash.er
  private var es = EndingHash.es
  private var em = EndingHash.em

  @inline(__always)
  mutating func step(_ byte: UInt8) {
    e = FoldedHash.step(e, byte)
    en = FoldedHash.step(en, byte)
    er = FoldedHash.step(er, byte)
    es = FoldedHash.step(es, byte)
    em = FoldedHash.step(em, byte)
  }

  @inline(__always)
  func forEach(_ body: (UInt64, AdjectiveEnding) -> Void) {
    body(e, .e)
    body(en, .en)
    body(er, .er)
    body(es, .es)
    body(em, .em)
  }
}
