// Room: Incidents. Which tokens of an article are nouns that name events. May enter: the table of
// events.

/// Nouns of an article that name events, by token and in order.
struct EventNouns: Sendable {
  /// The tokens, in order.
  private(set) var keys: [Int] = []
  private var senses: [EventSense] = []
  /// For each token one more than its place in `senses`; empty without any noun.
  private var places: ContiguousArray<Int32> = []

  /// Adds a noun behind those that are known; `count` is that of the tokens of the article.
  mutating func add(_ token: Int, _ sense: EventSense, of count: Int) {
    if places.isEmpty { places = ContiguousArray(repeating: 0, count: count) }
    keys.append(token)
    senses.append(sense)
    places[token] = Int32(senses.count)
  }

  /// What event a token names, or `nil`.
  subscript(token: Int) -> EventSense? {
    guard !places.isEmpty, places[token] > 0 else { return nil }
    return senses[Int(places[token]) - 1]
  }
}
