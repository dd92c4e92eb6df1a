// Room: Lexicon. Forms to readings: a flat hash without the forms themselves.

/// Readings by the hash of the folded form.
///
/// Open addressing over two arrays; the readings of one form are a chain. Built once from the
/// tables, then only read.
struct FormTable: Sendable {
  struct Entry: Sendable {
    var reading: Reading
    /// The index of the next reading of the same form, or 0.
    var next: UInt32
  }

  private var keys: ContiguousArray<UInt64>
  private var heads: ContiguousArray<UInt32>
  private(set) var entries: ContiguousArray<Entry>
  private(set) var count = 0
  private var mask: Int

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = ContiguousArray(repeating: 0, count: size)
    heads = ContiguousArray(repeating: 0, count: size)
    mask = size - 1
    entries = []
    entries.reserveCapacity(capacity * 3 / 2)
    // Index 0 means "none".
    entries.append(Entry(reading: Reading(.none, []), next: 0))
  }

  /// The index of the first reading of a form, or 0.
  @inline(__always)
  func head(_ hash: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while true {
      let head = heads[slot]
      if head == 0 { return 0 }
      if keys[slot] == hash { return head }
      slot = (slot + 1) & mask
    }
  }

  /// Adds a reading; one that differs from a known one in case, person or mood only is merged.
  mutating func insert(_ hash: UInt64, _ reading: Reading) {
    if count * 10 > heads.count * 6 { grow() }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while heads[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    let head = heads[slot]
    if head == 0 {
      keys[slot] = hash
      heads[slot] = UInt32(entries.count)
      count += 1
      entries.append(Entry(reading: reading, next: 0))
      return
    }
    var index = Int(head)
    while true {
      let known = entries[index].reading
      if known.lexeme == reading.lexeme, known.wordClass == reading.wordClass,
        known.flags == reading.flags, known.ending == reading.ending
      {
        entries[index].reading.agreement.formUnion(reading.agreement)
        entries[index].reading.persons.formUnion(reading.persons)
        entries[index].reading.moods.formUnion(reading.moods)
        return
      }
      if entries[index].next == 0 { break }
      index = Int(entries[index].next)
    }
    entries[index].next = UInt32(entries.count)
    entries.append(Entry(reading: reading, next: 0))
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldHeads = heads
    let size = heads.count * 2
    keys = ContiguousArray(repeating: 0, count: size)
    heads = ContiguousArray(repeating: 0, count: size)
    mask = size - 1
    for index in oldHeads.indices where oldHeads[index] != 0 {
      let hash = oldKeys[index]
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
      while heads[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = hash
      heads[slot] = oldHeads[index]
    }
  }
}
