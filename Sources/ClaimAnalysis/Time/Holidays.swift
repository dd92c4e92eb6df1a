// Room: Time. Feast days, fixed and movable. Only the calendar and the table of feast days may enter.

/// A feast day as a rule that gives its day in any year.
struct Holiday: Sendable, Hashable {
  enum Rule: Sendable, Hashable {
    case fixed(month: Int, day: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// Days from the first Sunday of Advent, the fourth Sunday before Christmas.
    case advent(Int)
  }

  let rule: Rule
  /// How many days it lasts.
  let length: Int

  func bounds(in year: Int) -> DateBounds {
    let first: CalendarDate =
      switch rule {
      case .fixed(let month, let day):
        CalendarDate.first(ofMonth: month, year: year).adding(days: day - 1)
      case .easter(let days): CalendarDate.easter(year).adding(days: days)
      case .advent(let days):
        CalendarDate.first(ofMonth: 12, year: year).adding(days: 23).last(weekday: 7)
          .adding(days: days - 21)
      }
    return DateBounds(first, first.adding(days: length - 1))
  }
}

/// The feast days of the table by the hashes of their names.
struct Holidays: Sendable {
  static let shared = Holidays(HolidayTable.text)

  struct Name: Sendable {
    /// Hashes of the second and later words.
    let rest: [UInt64]
    let holiday: Int
  }

  let all: [Holiday]
  /// The names by the hash of their first word, longest first.
  let names: [UInt64: [Name]]

  init(_ table: StaticString) {
    var all: [Holiday] = []
    var names: [UInt64: [Name]] = [:]
    TableReader(table).forEachLine { line in
      guard line.columns.count >= 3, let rule = Holidays.rule(line.columns[0]),
        let length = Int(line.columns[1])
      else { preconditionFailure("holiday table, line \(line.number)") }
      for name in line.columns.dropFirst(2) {
        let words = name.utf8.split(separator: 0x5F).map { FoldedHash.of(String($0) ?? "") }
        guard let first = words.first else { continue }
        names[first, default: []].append(
          Name(rest: Array(words.dropFirst()), holiday: all.count))
      }
      all.append(Holiday(rule: rule, length: length))
    }
    for key in names.keys { names[key]?.sort { $0.rest.count > $1.rest.count } }
    self.all = all
    self.names = names
  }

  private static func rule(_ column: String) -> Holiday.Rule? {
    let bytes = ContiguousArray(column.utf8)
    if bytes.count == 5, bytes[2] == 0x2D, let month = DigitText.number(bytes, 0..<2),
      let day = DigitText.number(bytes, 3..<5)
    {
      return .fixed(month: month, day: day)
    }
    guard bytes.count >= 8, let number = DigitText.number(bytes, 7..<bytes.count) else {
      return nil
    }
    let days = bytes[6] == 0x2D ? -number : number
    switch bytes[0] {
    case 0x65: return .easter(days)
    case 0x61: return .advent(days)
    default: return nil
    }
  }
}
