// Room: Grammar. The words of an article while they are decided on. May enter: tokens and the lexicon.

/// The words of an article while the grammar decides on them; see `SyntaxDraft`.
final class WordDraft: WordSource {
  let words: Row<Word>
  @exclusivity(unchecked)
  private(set) var memory: WordMemory
  let lexicon: Lexicon

  init(words: Row<Word>, memory: WordMemory, lexicon: Lexicon) {
    self.words = words
    self.memory = memory
    self.lexicon = lexicon
  }

  @inline(__always)
  func word(_ token: Int) -> Word { words[token] }

  @inline(__always)
  func localEntry(_ index: Int) -> FormTable.Entry { memory.reading(index) }

  /// Puts a reading before the others of a token.
  func prepend(_ reading: Reading, to token: Int) {
    read(token, memory.add(reading, before: words[token].readings))
  }

  /// Puts a reading behind the others of a token.
  func append(_ reading: Reading, to token: Int) {
    read(token, copy(words[token].readings, with: reading))
  }

  /// A chain with another reading at its end; it may be one of the lexicon, so it is written anew.
  private func copy(_ chain: UInt32, with reading: Reading) -> UInt32 {
    if chain == 0 { return memory.add(reading, before: 0) }
    let first = entry(chain)
    return memory.add(first.reading, before: copy(first.next, with: reading))
  }

  private func read(_ token: Int, _ readings: UInt32) {
    var word = words[token]
    word.readings = readings
    let isPlaceStem = word.facts.contains(.placeStem)
    (word.facts, word.possible) = facts(of: readings)
    if isPlaceStem { word.facts.insert(.placeStem) }
    words[token] = word
  }

  /// Whether a word can be read in one way only; it may say "no" of such words.
  func hasOneReading(_ token: Int) -> Bool { single(words[token].readings) != nil }

  /// The reading that a chain consists of alone, or `nil`.
  @inline(__always)
  private func single(_ readings: UInt32) -> Reading? {
    guard readings & WordTable.localBit != 0 else { return lexicon.forms.single(readings) }
    let first = memory.reading(Int(readings & ~WordTable.localBit))
    return first.next == 0 ? first.reading : nil
  }

  /// Decides on the first reading of a class, and joins in the cases of the other readings of the
  /// same class: a form such as "Hacker" is singular and plural.
  func decide(_ token: Int, _ kind: WordClass) {
    let readings = words[token].readings
    // "@amt", "blatt.de", "20": what it is was said with its kind, and no reading tells more.
    if readings == 0 { return words[token].classes = kind }
    if let reading = single(readings) { return decide(token, kind, reading) }
    if let known = memory.decision(readings, kind) { return words[token].take(known) }
    let decision = decision(token, kind)
    memory.keep(decision)
    words[token].take(decision)
  }

  private func decision(_ token: Int, _ kind: WordClass) -> WordMemory.Decision {
    var decided = WordMemory.Decision(readings: words[token].readings, kind: kind)
    var isFirst = true
    forEachReading(token) { reading in
      guard !reading.wordClass.intersection(kind).isEmpty else { return }
      // "weiß" is a form of "wissen" before it is an imperative of "weißen", "führen" one of its own
      // before it is the Konjunktiv II of "fahren", "kostet" of "kosten" before it is one of "kosen" that
      // is said to several.
      let wasRarer =
        !isFirst && decided.lexeme != reading.lexeme
        && (decided.moods == .imperative && reading.moods != .imperative
          || decided.moods == .subjunctive2 && reading.moods.contains(.present)
          || !decided.persons.isEmpty && decided.persons.isSubset(of: [.second, .secondPlural])
            && !reading.persons.isSubset(of: [.second, .secondPlural]))
      if isFirst || wasRarer {
        decided.choose(reading)
        isFirst = false
      } else if reading.wordClass == .name && decided.lexeme != reading.lexeme {
        decided.agreement.formUnion(reading.agreement)
      } else if decided.lexeme != reading.lexeme, reading.wordClass == .finite,
        reading.persons.isSubset(of: [.second, .secondPlural])
          || reading.moods.isSubset(of: [.subjunctive1, .subjunctive2, .imperative])
      {
        return
      } else {
        decided.agreement.formUnion(reading.agreement)
        decided.persons.formUnion(reading.persons)
        decided.moods.formUnion(reading.moods)
      }
    }
    return decided
  }

  /// The same for a word with one reading, as most have.
  private func decide(_ token: Int, _ kind: WordClass, _ reading: Reading) {
    var decision = WordMemory.Decision(kind: kind)
    if !reading.wordClass.intersection(kind).isEmpty { decision.choose(reading) }
    words[token].take(decision)
  }
}

extension Word {
  @inline(__always)
  fileprivate mutating func take(_ decision: WordMemory.Decision) {
    classes = decision.kind
    lexeme = decision.lexeme
    agreement = decision.agreement
    persons = decision.persons
    moods = decision.moods
    flags = decision.flags
    ending = decision.ending
  }
}
