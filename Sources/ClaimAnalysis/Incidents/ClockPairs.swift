// Room: Incidents. Clock times that belong together, and the days that belong to them. May enter: grammar,
// times.

/// Finds the two ends of a span by the clock.
struct ClockPairs {
  let scene: EventScene
  private var syntax: Syntax { scene.syntax }

  init(scene: EventScene) { self.scene = scene }

  /// The other end of "von … bis …" or "zwischen … und …".
  func partner(_ number: Int) -> Int? {
    if let partner = scene.times[number].partner, scene.times.indices.contains(partner) {
      return partner
    }
    if let next = neighbour(number, step: 1), isPair(number, next) { return next }
    if let last = neighbour(number, step: -1), isPair(last, number) { return last }
    return nil
  }

  /// The clock time before or behind another, over the day that belongs to it.
  private func neighbour(_ number: Int, step: Int) -> Int? {
    for index in [number + step, number + 2 * step]
    where scene.times.indices.contains(index) && scene.times[index].clock != nil {
      return index
    }
    return nil
  }

  private func isPair(_ first: Int, _ last: Int) -> Bool {
    let one = scene.times[first].tokens
    guard scene.times[first].partner == nil, scene.times[last].partner == nil else { return false }
    let end = start(last)
    guard (0...3).contains(end - one.upperBound) else { return false }
    let gap = one.upperBound..<end
    let before = introducer(first)
    if before == Self.between { return gap.contains { scene.hash($0) == Self.und } }
    return (before == Self.von || before == Self.ab)
      && gap.contains { scene.hash($0) == Self.bis }
  }

  /// Where a clock time begins, with the day right before it: "Dienstag, 3.40 Uhr".
  private func start(_ number: Int) -> Int {
    let day = scene.times.dayBeside(number, in: syntax.tokens)
    return scene.times[day ?? number].tokens.lowerBound
  }

  /// The hash of the word before a clock time and the day that belongs to it, 0 where there is none.
  func introducer(_ number: Int) -> UInt64 {
    let start = start(number)
    return start > 0 ? scene.hash(start - 1) : 0
  }

  private static let between = FoldedHash.of("zwischen")
  private static let und = FoldedHash.of("und")
  private static let von = FoldedHash.of("von")
  private static let ab = FoldedHash.of("ab")
  private static let bis = FoldedHash.of("bis")
}

extension ContiguousArray<TimeMention> {
  /// The day that stands right before a clock time and says which day it is of: "Dienstag, 3.40
  /// Uhr", "am Dienstag um 3.40 Uhr".
  func dayBeside(_ number: Int, in tokens: ContiguousArray<Token>) -> Int? {
    let day = number - 1
    guard day >= 0, self[number].clock != nil, self[day].clock == nil, self[day].bounds != nil,
      self[day].type == .date || self[day].weekday != nil
    else { return nil }
    let gap =
      self[day].tokens
      .upperBound..<Swift.max(
        self[day].tokens.upperBound, self[number].tokens.lowerBound)
    let isBeside =
      gap.count <= 2
      && gap.allSatisfy { tokens[$0].kind == .comma || beforeHours.contains(tokens[$0].hash) }
    return isBeside ? day : nil
  }
}

/// Words between a day and its hour.
private let beforeHours = Set(["um", "gegen", "ab", "kurz"].map(FoldedHash.of))
