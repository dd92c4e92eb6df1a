// Room: Time. Numbers in digits with their groups. Only bytes may enter.

/// A number in digits, cut into groups: "24.05.2025", "15:30", "1.000", "2,5".
struct Numeral: Sendable {
  /// 1…4.
  var count = 0
  var values = SIMD4<Int32>(repeating: 0)
  /// How many digits each group has.
  var lengths = SIMD4<Int32>(repeating: 0)
  /// The mark between the groups, 0 where there is none or they differ.
  var separator: UInt8 = 0

  /// Reads the digits of a token, or `nil` where a group is too long or there are too many.
  init?(_ bytes: ContiguousArray<UInt8>, _ range: ByteRange) {
    var mixed = false
    var index = range.lower
    while index < range.upper {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        if count == 0 { count = 1 }
        guard lengths[count - 1] < 8 else { return nil }
        values[count - 1] = values[count - 1] * 10 + Int32(byte &- 0x30)
        lengths[count - 1] += 1
      } else if index + 1 < range.upper {
        if separator != 0, separator != byte { mixed = true }
        separator = byte
        guard count < 4 else { return nil }
        count += 1
      }
      index += 1
    }
    if mixed { separator = 0 }
    if count == 0 { return nil }
  }

  subscript(group: Int) -> Int { Int(values[group]) }
  func digits(_ group: Int) -> Int { Int(lengths[group]) }

  /// The value of a number without groups.
  var plain: Int? { count == 1 ? self[0] : nil }

  /// The value with a decimal comma in tenths ("2,5"), or of a plain number.
  var tenths: Int? {
    if count == 1 { return self[0] * 10 }
    if count == 2, separator == 0x2C, digits(1) == 1 { return self[0] * 10 + self[1] }
    if count == 2, separator == 0x2E, digits(1) == 3 { return (self[0] * 1000 + self[1]) * 10 }
    return nil
  }

  /// Hour and minute of "15.30", "15:30", "9.05", or of "15".
  var clock: (hour: Int, minute: Int)? {
    if count == 1, digits(0) <= 2 { return (self[0], 0) }
    guard count == 2 || count == 3, separator == 0x2E || separator == 0x3A, digits(0) <= 2,
      digits(1) == 2
    else { return nil }
    return (self[0], self[1])
  }
}
