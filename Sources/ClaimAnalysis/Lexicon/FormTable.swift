// Room: Lexicon. Forms to readings: a flat hash without the forms themselves.

/// Readings by the hash of the folded form; the readings of one form are a chain.
///
/// Built once from the tables, then only read. It need not hold every form (`DerivedForms` finds
/// inflected adjectives and verbs behind their particle), but what it holds, it holds with all
/// readings, in the order of their lexemes.
struct FormTable: Sendable {
  struct Entry: Sendable {
    var reading: Reading
    /// Persons and moods that the form has behind a separable particle, too: for a finite form not
    /// those that it has as an imperative, for others `joinable`.
    var joinedPersons: PersonSet = []
    var joinedMoods: MoodSet = []
    /// The index of the next reading of the same form, or 0.
    var next: UInt32

    /// Stands for the persons of forms that have none.
    static let joinable = PersonSet(rawValue: 0x80)

    /// Whether the form is one of a verb that can have a particle before it.
    var canBeJoined: Bool { !joinedPersons.isEmpty }
  }

  private var index: HashIndex
  private(set) var entries: ContiguousArray<Entry> = []

  init(forms: Int, readings: Int) {
    index = HashIndex(capacity: forms)
    entries.reserveCapacity(readings)
    pending.reserveCapacity(Self.batch)
    filter = ContiguousArray(repeating: 0, count: Self.filterSize)
    // Index 0 means "none".
    entries.append(Entry(reading: Reading(.none, []), next: 0))
  }

  /// The number of forms.
  var count: Int { index.count }
  var isFull: Bool { index.isFull }

  /// The index of the first reading of a form, or 0.
  @inline(__always)
  func head(_ hash: UInt64) -> UInt32 { index.find(hash) }

  // MARK: Building

  /// What is to be entered.
  ///
  /// Nearly all of the time that it takes to build the table is that of
  /// waiting for slots which are in no cache: a batch waits for all of its slots at once.
  private struct Pending {
    var hash: UInt64
    var entry: Entry
    var slot: UInt32 = 0
    var isDerived: Bool
  }

  private static let batch = 256
  private var pending: ContiguousArray<Pending> = []
  private var touched: UInt64 = 0
  /// A bit for each form, by 21 bits of its hash: small enough for the cache, it says of most derived
  /// forms that they are not known for another reason.
  private var filter: ContiguousArray<UInt64>
  private static let filterSize = 1 << 15

  /// Adds a reading; one that differs from a known one in case, person or mood only is merged.
  @inline(__always)
  mutating func insert(
    _ hash: UInt64, _ reading: Reading, joinedPersons: PersonSet = [], joinedMoods: MoodSet = []
  ) {
    let bit = Int(truncatingIfNeeded: hash >> 40)
    filter[(bit >> 6) & (Self.filterSize - 1)] |= 1 << UInt64(bit & 63)
    let entry = Entry(
      reading: reading, joinedPersons: joinedPersons, joinedMoods: joinedMoods, next: 0)
    wait(Pending(hash: hash, entry: entry, isDerived: false))
  }

  /// Adds a derived reading if the form is known for another reason, at its place among the others.
  ///
  /// All other readings are to be entered before the first derived one.
  @inline(__always)
  mutating func complete(_ hash: UInt64, _ reading: Reading) {
    let bit = Int(truncatingIfNeeded: hash >> 40)
    if filter[(bit >> 6) & (Self.filterSize - 1)] & 1 << UInt64(bit & 63) == 0 { return }
    wait(Pending(hash: hash, entry: Entry(reading: reading, next: 0), isDerived: true))
  }

  private mutating func wait(_ item: Pending) {
    pending.append(item)
    if pending.count == Self.batch { flush() }
  }

  /// Enters what is still waiting; to be called before the table is read.
  mutating func finish() {
    flush()
    pending = []
    filter = []
  }

  private mutating func flush() {
    var touched: UInt64 = 0
    for item in pending { touched ^= index.touch(item.hash) }
    for position in pending.indices {
      let slot = index.slot(of: pending[position].hash)
      pending[position].slot = UInt32(slot)
      touched ^= UInt64(entries[Int(index.number(at: slot))].next)
    }
    self.touched = touched
    for position in pending.indices {
      let item = pending[position]
      let slot = index.slot(of: item.hash, from: Int(item.slot))
      let head = index.number(at: slot)
      if item.isDerived {
        if head != 0 { complete(item.hash, item.entry, slot, head) }
      } else if head != 0 {
        add(item.entry, to: head)
      } else if index.set(UInt32(entries.count), for: item.hash, at: slot) {
        entries.append(item.entry)
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ entry: Entry, to head: UInt32) {
    var index = Int(head)
    while true {
      if merge(entry, into: index) { return }
      if entries[index].next == 0 { break }
      index = Int(entries[index].next)
    }
    entries[index].next = UInt32(entries.count)
    entries.append(entry)
  }

  private mutating func merge(_ entry: Entry, into index: Int) -> Bool {
    let known = entries[index].reading
    let reading = entry.reading
    guard known.lexeme == reading.lexeme, known.wordClass == reading.wordClass,
      known.flags == reading.flags, known.ending == reading.ending
    else { return false }
    entries[index].reading.agreement.formUnion(reading.agreement)
    entries[index].reading.persons.formUnion(reading.persons)
    entries[index].reading.moods.formUnion(reading.moods)
    entries[index].joinedPersons.formUnion(entry.joinedPersons)
    entries[index].joinedMoods.formUnion(entry.joinedMoods)
    return true
  }

  private mutating func complete(_ hash: UInt64, _ entry: Entry, _ slot: Int, _ head: UInt32) {
    var previous: UInt32 = 0
    var current = head
    while current != 0, !entry.reading.precedes(entries[Int(current)].reading) {
      if merge(entry, into: Int(current)) { return }
      previous = current
      current = entries[Int(current)].next
    }
    let new = UInt32(entries.count)
    entries.append(entry)
    entries[Int(new)].next = current
    if previous == 0 {
      index.set(new, for: hash, at: slot)
    } else {
      entries[Int(previous)].next = new
    }
  }
}

extension Reading {
  /// The order of the readings of a form: that of the lexemes, and in a lexeme verbs before their
  /// adjectives, and the positive before the other degrees.
  func precedes(_ other: Reading) -> Bool {
    (lexeme.raw, rank) < (other.lexeme.raw, other.rank)
  }

  private var rank: Int {
    if wordClass != .adjective { return 0 }
    return flags.contains(.superlative) ? 3 : flags.contains(.comparative) ? 2 : 1
  }
}
