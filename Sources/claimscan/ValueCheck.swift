// Room: the executable. Values of --published and --time-zone, refused before any article is read.

import ClaimAnalysis

/// Checks the values that are meant for the library.
///
/// What a date or zone is, the library knows: an empty article is read with the value, and a
/// notice about it refuses the call. Only the shape is looked at here.
enum ValueCheck {
  /// Refuses values that the library could not use.
  ///
  /// - Parameters:
  ///   - options: The options.
  ///   - analyzer: The library.
  /// - Throws: `UsageError` with what is wrong and what to write instead.
  static func check(_ options: Options, with analyzer: ClaimAnalyzer) throws(UsageError) {
    if let published = options.published {
      let report = analyzer.report(on: Article(text: "", publishedOn: published))
      let isRefused = report.notices.contains { $0.code == .unreadableDate }
      if isRefused || !looksLikeDate(published) {
        throw UsageError(
          message: "--published \(published) is no day or time in the long form of ISO 8601. "
            + "Write for example 2025-03-11 or 2025-03-11T20:15+01:00.")
      }
    }
    if let zone = options.timeZone {
      let report = analyzer.report(on: Article(text: "", timeZone: zone))
      let isRefused = report.notices.contains { $0.code == .unknownZone }
      if isRefused || !looksLikeZone(zone) {
        throw UsageError(
          message: "--time-zone \(zone) is no time zone that is known here. "
            + "Write for example Europe/Berlin or +01:00.")
      }
    }
  }

  /// Whether a text is `YYYY-MM-DD`, alone or with a time and an offset behind it, and its numbers
  /// can be a day and a time.
  static func looksLikeDate(_ text: String) -> Bool {
    let digits = shape(text)
    guard digits.count >= 10, digits.starts(with: "0000-00-00") else { return false }
    let numbers = text.utf8.map { Int($0) - 0x30 }
    func pair(_ index: Int) -> Int { numbers[index] * 10 + numbers[index + 1] }
    let year = pair(0) * 100 + pair(2)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(pair(5)), (1...lengths[pair(5) - 1]).contains(pair(8)) else {
      return false
    }
    if digits.count == 10 { return true }
    guard digits.count >= 16, [" ", "T"].contains(digits[10]),
      digits[11..<16].elementsEqual("00:00"), pair(11) <= 24, pair(14) <= 59
    else { return false }
    var rest = String(digits[16...])
    if rest.hasPrefix(":00") {
      rest = String(rest.dropFirst(3))
      if rest.hasPrefix(".0") { rest = String(rest.dropFirst().drop { $0 == "0" }) }
    }
    return ["", "Z", "+00", "-00", "+00:00", "-00:00", "+0000", "-0000"].contains(rest)
  }

  /// Whether a text is an offset, a short name in capitals or a name of the form `Area/City`.
  static func looksLikeZone(_ text: String) -> Bool {
    if ["Z", "+0", "-0", "+00", "-00", "+00:00", "-00:00", "+0000", "-0000"]
      .contains(String(shape(text)))
    {
      return true
    }
    let isNamed = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2F, 0x5F, 0x2D, 0x2B: true
      default: false
      }
    }
    let isShort = (3...5).contains(text.utf8.count) && text.utf8.allSatisfy { $0 <= 0x5A }
    return isNamed && (isShort || text.utf8.contains(0x2F))
  }

  /// The text with all digits as `0`; empty where it is not ASCII.
  private static func shape(_ text: String) -> [Character] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    return text.map { ("0"..."9").contains($0) ? "0" : $0 }
  }
}
