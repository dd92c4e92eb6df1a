// Room: the executable, Evaluate. What comes out of a measurement; nothing enters.

/// Precision and recall of one field, as counts.
struct Tally: Sendable, Hashable {
  var right = 0
  var found = 0
  var expected = 0

  var precision: Double { share(right, of: found) }
  var recall: Double { share(right, of: expected) }
  var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }
}

/// How many of how many are right.
struct Share: Sendable, Hashable {
  var right = 0
  var of = 0

  var value: Double { share(right, of: of) }

  mutating func count(_ isRight: Bool) {
    of += 1
    if isRight { right += 1 }
  }
}

/// What became of the days.
struct DateTally: Sendable, Hashable {
  var right = 0
  var wrong = 0
  /// A day is expected and none was found.
  var missing = 0
  /// No day is expected and one was found.
  var invented = 0
  /// No day is expected and none was found.
  var noneRight = 0

  var value: Double { share(right, of: right + wrong + missing) }
}

/// Expected against found for a closed list of values.
struct Confusion: Sendable, Hashable {
  private var counts: [Pair: Int] = [:]

  private struct Pair: Hashable {
    var expected: String
    var found: String
  }

  mutating func count(expected: String, found: String) {
    counts[Pair(expected: expected, found: found), default: 0] += 1
  }

  var total: Int { counts.values.reduce(0, +) }
  var right: Int { counts.reduce(0) { $0 + ($1.key.expected == $1.key.found ? $1.value : 0) } }
  var accuracy: Double { share(right, of: total) }

  /// The mean of the F1 of all values that are expected at least once.
  func macroF1(of values: [String]) -> Double {
    var scores: [Double] = []
    for value in values {
      let expected = sum { $0.expected == value }
      guard expected > 0 else { continue }
      let found = sum { $0.found == value }
      let right = sum { $0.expected == value && $0.found == value }
      scores.append(Tally(right: right, found: found, expected: expected).f1)
    }
    return scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
  }

  private func sum(_ isMeant: (Pair) -> Bool) -> Int {
    counts.reduce(0) { $0 + (isMeant($1.key) ? $1.value : 0) }
  }
}

private func share(_ part: Int, of whole: Int) -> Double {
  whole > 0 ? Double(part) / Double(whole) : 0
}

/// A miss or a false alarm.
struct Miss: Sendable, Hashable {
  var article: String
  /// What kind of error it is ("missed claim").
  var what: String
  var details: String
}

/// All figures over a set of articles, added up over the articles.
struct Figures: Sendable, Hashable {
  var articles = 0
  var incidents = Tally()
  var duration = Tally()
  var attacker = Tally()
  var source = Tally()
  var stance = Tally()
  /// Attacker, source, stance and evidence all right together.
  var full = Tally()
  /// Articles with an incident whose main one is found.
  var main = Share()
  /// Articles without an incident for which none is reported.
  var quiet = Share()
  /// Found incidents with the expected kind.
  var kind = Share()
  /// Begin and end times of found incidents.
  var clock = Share()
  /// Days of found incidents.
  var date = DateTally()
  /// Evidence of found claims.
  var evidence = Confusion()

  static let statuses = ["present", "absent", "notMentioned"]

  /// The fields with precision and recall, in the order of all output.
  var tallies: [(name: String, tally: Tally)] {
    [
      ("incidents", incidents), ("duration", duration), ("attacker", attacker),
      ("source", source), ("stance", stance), ("full", full),
    ]
  }

  /// The fields with a share, in the order of all output.
  var shares: [(name: String, share: Share)] {
    [("main", main), ("quiet", quiet), ("kind", kind), ("clock", clock)]
  }
}
