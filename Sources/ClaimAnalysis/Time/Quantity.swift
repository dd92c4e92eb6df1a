// Room: Time. Numbers before a unit. Classified tokens may enter.

/// A number before a unit.
struct Quantity: Sendable {
  /// Tenths, so that "anderthalb" is whole; `nil` for "mehrere".
  var tenths: Int?
  /// The least number that a vague word stands for, in tenths.
  var least = 20
  /// The token behind the number.
  var end: Int

  init(tenths: Int?, least: Int = 20, end: Int) {
    self.tenths = tenths
    self.least = least
    self.end = end
  }
}

extension TimeParser {
  // MARK: Numbers

  /// "drei", "2,5", "anderthalb", "ein halbes", "mehrere", "ein paar".
  func quantity(at index: Int) -> Quantity? {
    switch kind(index) {
    case .digits:
      guard let numeral = numeral(index), var tenths = numeral.tenths, tenths <= 100_000_000 else {
        return nil
      }
      var end = index + 1
      // "12 500", "2 1/2"
      if numeral.count == 1, numeral.digits(0) <= 3, kind(end) == .digits,
        let group = self.numeral(end), group.count == 1, group.digits(0) == 3
      {
        tenths = (numeral[0] * 1000 + group[0]) * 10
        end += 1
      }
      return Quantity(tenths: tenths, end: end)
    case .number:
      return Quantity(tenths: Int(word(index).value) * 10, end: index + 1)
    case .fraction: return Quantity(tenths: Int(word(index).value), end: index + 1)
    case .half: return Quantity(tenths: 5, end: index + 1)
    case .one:
      if kind(index + 1) == .half { return Quantity(tenths: 5, end: index + 2) }
      if kind(index + 1) == .vague, hash(index + 1) == DurationHash.paar {
        return Quantity(tenths: nil, end: index + 2)
      }
      return Quantity(tenths: 10, end: index + 1)
    case .vague:
      return Quantity(tenths: nil, least: Int(word(index).value) * 10, end: index + 1)
    case .lang:
      return Quantity(tenths: nil, end: index + 1)
    case .none:
      guard token(index) == .word, tokens[index].end - tokens[index].start >= 7 else { return nil }
      var folded = ContiguousArray<UInt8>()
      GermanFolding.fold(source.bytes, tokens[index].range, into: &folded)
      return NumberWords.value(folded[...]).map { Quantity(tenths: $0 * 10, end: index + 1) }
    default: return nil
    }
  }

  /// The unit behind a number, one adjective between them allowed.
  func unitBehind(_ index: Int) -> (unit: TimeUnit, end: Int)? {
    if isDash(index), kind(index + 1) == .unit { return (word(index + 1).unit, index + 2) }
    if kind(index) == .unit { return (word(index).unit, index + 1) }
    if kind(index + 1) == .unit, DurationHash.between.contains(hash(index)) {
      return (word(index + 1).unit, index + 2)
    }
    return nil
  }
}
