// Room: Lexicon. The separable particles of all verbs, to find them at the beginning of a word. Depends
// on nothing.

/// Particles by their first two bytes.
///
/// Most words begin with none, which one look tells; without it each place in a word would be looked
/// up as the beginning of a verb.
struct ParticleSet: Sendable {
  private struct Particle {
    var hash: UInt64
    var start: UInt32
    var length: UInt32
    /// The next one in the same slot, longer or as long, or -1.
    var next: Int32
  }

  private var particles: ContiguousArray<Particle> = []
  /// The folded bytes of all of them.
  private var bytes: ContiguousArray<UInt8> = []
  private var slots = ContiguousArray<Int32>(repeating: -1, count: Self.slotCount)
  private static let slotCount = 512

  @inline(__always)
  private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) * 31 + Int(second) * 7) & (slotCount - 1)
  }

  /// Adds the particle in a stretch of folded text, once.
  mutating func add(_ text: GrowingRow<UInt8>, _ range: ByteRange, _ hash: UInt64) {
    guard range.count >= 2 else { return }
    let slot = Self.slot(text[range.lower], text[range.lower + 1])
    var before: Int32 = -1
    var next = slots[slot]
    while next >= 0, Int(particles[Int(next)].length) <= range.count {
      if particles[Int(next)].hash == hash { return }
      before = next
      next = particles[Int(next)].next
    }
    let new = Int32(particles.count)
    particles.append(
      Particle(
        hash: hash, start: UInt32(bytes.count), length: UInt32(range.count), next: next))
    for index in range.lower..<range.upper { bytes.append(text[index]) }
    if before >= 0 { particles[Int(before)].next = new } else { slots[slot] = new }
  }

  /// Calls `body` with the hash and the end of each particle that stands at a place of a folded word,
  /// the shortest first.
  @inline(__always)
  func forEach(
    in word: ContiguousArray<UInt8>, at start: Int, _ body: (UInt64, Int) -> Void
  ) {
    forEach(in: word, ByteRange(lower: start, upper: word.count), folding: 0, body)
  }

  /// The same for a stretch of bytes; `folding` is the bit that makes letters of ASCII small, if they
  /// may be others.
  @inline(__always)
  func forEach(
    in bytes: ContiguousArray<UInt8>, _ word: ByteRange, folding bit: UInt8,
    _ body: (UInt64, Int) -> Void
  ) {
    guard word.lower + 1 < word.upper else { return }
    var number = slots[Self.slot(bytes[word.lower] | bit, bytes[word.lower + 1] | bit)]
    while number >= 0 {
      let particle = particles[Int(number)]
      let length = Int(particle.length)
      if length > word.count { return }
      var offset = 0
      while offset < length,
        bytes[word.lower + offset] | bit == self.bytes[Int(particle.start) + offset]
      {
        offset += 1
      }
      if offset == length { body(particle.hash, word.lower + length) }
      number = particle.next
    }
  }
}
