// Room: Time. The lookup of time words. The word table, feast days and zones may enter.

/// Time words by their hash: open addressing behind a bit filter, so that nearly every word of an
/// article is dismissed by one load.
struct TimeLexicon: Sendable {
  static let shared = TimeLexicon(TimeWordTable.text)

  /// Few enough for the filter to stay in the cache from one article to the next.
  private static let filterBits: UInt64 = (1 << 16) - 1
  private static let slotMask: UInt64 = (1 << 13) - 1
  private var filter: ContiguousArray<UInt64>
  private var keys: ContiguousArray<UInt64>
  private var words: ContiguousArray<TimeWord>

  init(_ table: StaticString) {
    filter = ContiguousArray(repeating: 0, count: Int(Self.filterBits + 1) / 64)
    keys = ContiguousArray(repeating: 0, count: Int(Self.slotMask + 1))
    words = ContiguousArray(repeating: .none, count: Int(Self.slotMask + 1))
    TableReader(table).forEachLine { line in
      guard line.columns.count >= 3, let word = Self.word(line.columns[0], line.columns[1]) else {
        preconditionFailure("time word table, line \(line.number)")
      }
      for form in line.columns.dropFirst(2) { enter(form, word) }
    }
    enterNumbers()
    enterWeekdayParts()
    for key in Holidays.shared.names.keys {
      if self[key].kind == .none { enter(key, TimeWord(kind: .holiday, value: 0)) }
    }
    for (index, zone) in TimeZoneNames.shared.zones.enumerated() {
      enter(FoldedHash.of(zone.name), TimeWord(kind: .zone, value: Int32(index)))
    }
    for (hash, zone) in TimeZoneNames.shared.adjectives {
      enter(hash, TimeWord(kind: .zoneAdjective, value: Int32(zone)))
    }
  }

  @inline(__always)
  subscript(hash: UInt64) -> TimeWord {
    let bit = hash & Self.filterBits
    if filter[Int(bit >> 6)] & (1 << (bit & 63)) == 0 { return .none }
    return find(hash)
  }

  private func find(_ hash: UInt64) -> TimeWord {
    var slot = hash & Self.slotMask
    while keys[Int(slot)] != 0 {
      if keys[Int(slot)] == hash { return words[Int(slot)] }
      slot = (slot + 1) & Self.slotMask
    }
    return .none
  }

  private mutating func enter(_ hash: UInt64, _ word: TimeWord) {
    var slot = hash & Self.slotMask
    while keys[Int(slot)] != 0 {
      if keys[Int(slot)] == hash { return }
      slot = (slot + 1) & Self.slotMask
    }
    keys[Int(slot)] = hash
    words[Int(slot)] = word
    let bit = hash & Self.filterBits
    filter[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  private mutating func enter(_ form: String, _ word: TimeWord) {
    guard form.utf8.last == 0x2A else { return enter(FoldedHash.of(form), word) }
    let stem = String(form.dropLast())
    for ending in ["", "e", "en", "er", "es", "em"] { enter(FoldedHash.of(stem + ending), word) }
  }

  // MARK: Reading the columns

  private static func word(_ kind: String, _ value: String) -> TimeWord? {
    guard let kind = TimeWordClass(name: kind) else { return nil }
    let parts = value.utf8.split(separator: 0x2F).map { String($0) ?? "" }
    guard let first = parts.first else { return nil }
    let number: Int32? =
      switch first {
      case "past": -1
      case "present": 0
      case "future": 1
      default: TimeUnit(name: first).map { Int32($0.rawValue) } ?? Int32(first)
      }
    guard let number else { return nil }
    var word = TimeWord(kind: kind, value: number)
    if parts.count == 2 {
      switch parts[1] {
      case "0.25": word.extra = 25
      case "0.5": word.extra = 50
      case "0.75": word.extra = 75
      default:
        guard let extra = Int8(parts[1]) else { return nil }
        word.extra = extra
      }
    }
    return word
  }

  // MARK: Composed words

  /// "dreizehn" to "neunundneunzig", the tens as decades ("siebziger"), ordinals above the table.
  private mutating func enterNumbers() {
    for number in 13...99 {
      let name = NumberWords.name(number)
      enter(name, TimeWord(kind: .number, value: Int32(number)))
      if number >= 20 { enter(name + "st*", TimeWord(kind: .ordinal, value: Int32(number))) }
      if number % 10 == 0 {
        enter(name + "er", TimeWord(kind: .digitWord, extra: 1, value: Int32(number)))
        for ending in ["jahre", "jahren"] {
          enter(name + "er" + ending, TimeWord(kind: .digitWord, extra: 2, value: Int32(number)))
          enter(
            name + "er-" + ending, TimeWord(kind: .digitWord, extra: 2, value: Int32(number)))
        }
      }
    }
  }

  /// "Donnerstagabend", "Samstagnachmittags".
  private mutating func enterWeekdayParts() {
    let parts: [(String, Int32)] = [
      ("morgen", 1), ("früh", 1), ("vormittag", 1), ("mittag", 2), ("nachmittag", 3),
      ("abend", 4), ("nacht", 5),
    ]
    for (day, number) in NumberWords.weekdays {
      for (part, value) in parts {
        let word = TimeWord(kind: .weekday, extra: Int8(value), value: Int32(number))
        enter(day + part, word)
        enter(day + "-" + part, word)
        enter(day + part + "s", TimeWord(kind: .weekly, extra: Int8(value), value: word.value))
      }
    }
  }
}
