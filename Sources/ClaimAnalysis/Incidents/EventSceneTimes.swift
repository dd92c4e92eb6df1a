// Room: Incidents. Times as the rules of this room see them: dated from the day of writing, and found by
// the clause where they stand. May enter: grammar, times.

extension EventScene {
  /// "Vor zwei Wochen griffen …": told from the day of writing, a day like "gestern".
  static func dated(
    _ times: ContiguousArray<TimeMention>, _ syntax: Syntax, _ published: CalendarDate?
  ) -> ContiguousArray<TimeMention> {
    guard let published else { return times }
    var times = times
    for index in times.indices.dropLast() { takeYear(&times, index, syntax) }
    for index in times.indices where times[index].type == .duration {
      let time = times[index]
      guard time.tokens.lowerBound > 0, time.mod == nil, let extent = time.extent,
        let seconds = extent.min, extent.max == seconds, seconds >= 86_400,
        seconds % 86_400 == 0, seconds < 31_536_000,
        syntax.tokens[time.tokens.lowerBound - 1].hash == vor
      else { continue }
      let days = seconds / 86_400
      if days < 28 {
        times[index].bounds = DateBounds(published.adding(days: -days))
      } else if seconds % 2_592_000 == 0 {
        // "vor elf Monaten": in that month.
        let day = published.adding(months: -(seconds / 2_592_000))
        times[index].bounds = DateBounds(
          .first(ofMonth: day.month, year: day.year), .last(ofMonth: day.month, year: day.year))
      } else {
        continue
      }
      times[index].type = .date
      times[index].basis = .publication
      times[index].status = .resolved
    }
    return times
  }

  /// A span that names its year at the end only.
  private static func takeYear(
    _ times: inout ContiguousArray<TimeMention>, _ index: Int, _ syntax: Syntax
  ) {
    let end = times[index].tokens.upperBound
    let next = times[index + 1].tokens.lowerBound
    guard end < next, next - end <= 3,
      (end..<next).contains(where: { syntax.tokens[$0].hash == bis }),
      let day = times[index].day, let last = times[index + 1].day, day.year != last.year,
      times[index + 1].basis == .explicit, times[index].basis != .explicit
    else { return }
    let moved = day.adding(months: 12 * (last.year - day.year))
    let fitting = moved <= last ? moved : moved.adding(months: -12)
    times[index].bounds = DateBounds(fitting)
    times[index].basis = .explicit
  }

  private static let bis = FoldedHash.of("bis")
  private static let vor = FoldedHash.of("vor")
}

/// Numbers by the clause or sentence where something stands; there may be none (-1).
struct NumbersByPlace {
  /// For each place one more than that of its list in `lists`, or 0: most have none.
  private var listOf: ContiguousArray<Int32>
  private var lists: [[Int]] = []

  init(places: Int = -1) { listOf = ContiguousArray(repeating: 0, count: places + 1) }

  func hasAny(_ place: Int) -> Bool { listOf[place + 1] > 0 }

  /// The numbers of a place, none where there is no such place.
  subscript(place: Int) -> [Int] {
    listOf.indices.contains(place + 1) && hasAny(place) ? lists[Int(listOf[place + 1]) - 1] : []
  }

  /// Adds a number behind those of a place.
  mutating func append(_ number: Int, at place: Int) {
    if hasAny(place) { return lists[Int(listOf[place + 1]) - 1].append(number) }
    lists.append([number])
    listOf[place + 1] = Int32(lists.count)
  }

  /// Puts numbers before those of a place.
  mutating func prepend(_ numbers: [Int], at place: Int) {
    lists.append(numbers + self[place])
    listOf[place + 1] = Int32(lists.count)
  }
}
