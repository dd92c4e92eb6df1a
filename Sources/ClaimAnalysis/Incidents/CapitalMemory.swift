// Room: Incidents. What the table of events says of words with a capital, kept from one article to
// the next. May enter: grammar, the table of events.

/// What the table of events says of a word.
struct EventWord: Sendable {
  /// The sets that it belongs to.
  var traits: WordTraits = []
  /// What event it names by its letters alone.
  var sense: EventSense?
  /// It is no compound, or its first part is a word.
  var isWord = true
  /// A noun such as "Anschlag" and "Attentat".
  var isPlot = false
  /// A noun of an idiom stands at its end ("Weinflasche").
  var endsInIdiom = false

  /// Whether the table says nothing of it.
  var isNothing: Bool { traits.isEmpty && sense == nil && !endsInIdiom }
}

/// Words that were looked up in the table of events letter by letter; see `Shelf`.
struct CapitalMemory: Sendable {
  static let shelf = Shelf { CapitalMemory() }

  /// The places of words in `words`.
  private var places = FormMemo()
  /// Most words say nothing and share place 1; place 0 stands for those not met yet.
  private var words: ContiguousArray<EventWord> = [EventWord(), EventWord()]
  private var folded = ContiguousArray<UInt8>()
  /// More than a thousand articles bring; then all is forgotten.
  private static let limit = 100_000

  /// What the table says of a token.
  mutating func word(_ token: Token, in syntax: Syntax, _ lexicon: EventLexicon) -> EventWord {
    // The hash of a word is that of its folded form; others have none, or that without their dot.
    guard token.kind == .word, token.isCapital, !token.endsInMark(syntax.source.bytes) else {
      return read(token, syntax, lexicon)
    }
    let known = Int(places.find(token.hash))
    if known != 0 { return words[known] }
    if places.count > Self.limit { self = CapitalMemory() }
    let word = read(token, syntax, lexicon)
    places.insert(word.isNothing ? 1 : UInt32(words.count), for: token.hash)
    if !word.isNothing { words.append(word) }
    return word
  }

  private mutating func read(
    _ token: Token, _ syntax: Syntax, _ lexicon: EventLexicon
  ) -> EventWord {
    var word = EventWord()
    guard lexicon.knowsEnd(of: syntax.source.bytes, token.range) else { return word }
    folded.removeAll(keepingCapacity: true)
    GermanFolding.fold(syntax.source.bytes, token.range, into: &folded)
    if token.isCapital, token.isWord {
      lexicon.forEachIdiomNoun(atEndOf: folded) { _ in word.endsInIdiom = true }
    }
    if token.isWord { word.traits = lexicon.traits(of: folded, isNoun: token.isCapital) }
    guard token.isCapital, let sense = lexicon.noun(folded) else { return word }
    // "Familiendrama", "Geiselkrimi": what names an event is no play.
    word.traits.remove(.fiction)
    word.sense = sense
    word.isWord = hasWordBefore(sense, syntax.lexicon)
    word.isPlot = Self.plotStems.contains { folded[sense.headStart...].starts(with: $0) }
    return word
  }

  private static let plotStems = ["Anschl", "Attentat"].map(GermanFolding.fold)

  /// Whether the first part of a compound is a word ("Kabelbrand", not "Gillibrand").
  private func hasWordBefore(_ sense: EventSense, _ lexicon: Lexicon) -> Bool {
    guard sense.headStart > 0, folded.count - sense.headStart <= 6, !sense.isSpecial else {
      return true
    }
    var end = sense.headStart
    for _ in 0..<3 where end >= 2 {
      if folded[end - 1] == 0x2D { return true }
      if lexicon.forms.head(FoldedHash.of(folded[..<end])) != 0 { return true }
      let last = folded[end - 1]
      guard last == 0x73 || last == 0x6E || last == 0x65 else { return false }
      end -= 1
    }
    return false
  }
}
