// Room: Incidents. Phrases and tokens as values of the report. May enter: grammar, mentions.

/// Writes phrases as entities and token ranges as excerpts; every text is the slice of its span.
struct EntityWriter {
  let syntax: Syntax
  let mentions: MentionTable
  let offsets: ScalarOffsets

  func span(_ tokens: Range<Int>) -> TextSpan { offsets.span(syntax.bytes(tokens)) }

  func text(_ tokens: Range<Int>) -> String { syntax.text(tokens) }

  func excerpt(_ tokens: Range<Int>) -> Excerpt {
    let range = balanced(inOneText(tokens))
    return Excerpt(text: text(range), span: span(range))
  }

  /// Cuts a range that runs from the title into the text.
  private func inOneText(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty,
      Int(syntax.tokens[tokens.lowerBound].start) < syntax.source.textStart
    else { return tokens }
    var end = tokens.upperBound
    while end > tokens.lowerBound + 1,
      Int(syntax.tokens[end - 1].start) >= syntax.source.textStart
    {
      end -= 1
    }
    return tokens.lowerBound..<end
  }

  /// The words of a phrase, with a name that stands behind its noun.
  func named(_ phrase: Int) -> Range<Int> {
    let range = syntax.phrases[phrase].tokens
    guard let end = syntax.nameBehind(range.upperBound, of: phrase) else { return range }
    return range.lowerBound..<end
  }

  /// The words of a phrase without its article.
  func bare(_ phrase: Int) -> Range<Int> {
    let range = named(phrase)
    var start = range.lowerBound
    while start < range.upperBound - 1, syntax.word(start).only([.article, .pronoun]) { start += 1 }
    let words = balanced(start..<range.upperBound)
    // A name that is quoted as a whole is the name without the marks.
    if words.count > 2, syntax.tokens[words.lowerBound].kind == .openQuote,
      syntax.tokens[words.upperBound - 1].kind == .closeQuote,
      !words.dropFirst().dropLast().contains(where: { syntax.tokens[$0].kind == .closeQuote })
    {
      return (words.lowerBound + 1)..<(words.upperBound - 1)
    }
    return words
  }

  /// Words with both quotation marks or with neither.
  func balanced(_ tokens: Range<Int>) -> Range<Int> {
    var lower = tokens.lowerBound
    var upper = tokens.upperBound
    var open: [Int] = []
    for token in tokens {
      switch syntax.tokens[token].kind {
      case .openQuote: open.append(token)
      case .closeQuote where open.isEmpty:
        // The first mark stands before the words, or the last one behind them is left out.
        if lower > 0, syntax.tokens[lower - 1].kind == .openQuote {
          lower -= 1
        } else if token == upper - 1 {
          upper -= 1
        }
      case .closeQuote: open.removeLast()
      default: break
      }
    }
    for token in open.reversed() {
      if upper < syntax.tokens.count, syntax.tokens[upper].kind == .closeQuote {
        upper += 1
      } else if token == lower, upper - lower > 1 {
        lower += 1
      }
    }
    return lower..<upper
  }

  /// A phrase with what belongs to it ("das Autohaus" + "der Familie X", "ein Sprecher" + "von Y").
  func extended(_ phrase: Int) -> Range<Int> {
    let range = named(phrase)
    var end = range.upperBound
    var number = phrase + 1
    while number < syntax.phrases.count, number < phrase + 5 {
      let next = syntax.phrases[number]
      let start = next.preposition >= 0 ? next.preposition : next.tokens.lowerBound
      if next.tokens.lowerBound >= end {
        let belongs =
          next.role == .attribute && next.preposition < 0
          || next.parent == phrase && isVon(next.preposition) && !next.isPronoun
        guard belongs, start == end else { break }
        end = next.tokens.upperBound
      }
      number += 1
    }
    return balanced(range.lowerBound..<end)
  }

  private func isVon(_ token: Int) -> Bool {
    token >= 0
      && syntax.table.reading(token, .preposition)?.lexeme.raw == IncidentWords.shared.von
  }

  /// An attacker that is part of a word.
  func entity(_ word: AttackerWord) -> Entity {
    Entity(
      name: word.name, text: syntax.source.string(word.bytes), span: offsets.span(word.bytes),
      aliases: word.aliases.isEmpty ? nil : word.aliases)
  }

  /// What a phrase stands for.
  ///
  /// - Parameters:
  ///   - phrase: The phrase that names it.
  ///   - words: The words at this place, where they are more than the phrase.
  /// - Returns: Its best name, its words here, and its other names.
  func entity(_ phrase: Int, words: Range<Int>? = nil) -> Entity {
    let entry = syntax.phrases[phrase]
    // A name says enough; of "eine Sprecherin" it matters whose.
    let own = entry.isName || entry.tokens.count > entry.head + 1 - entry.tokens.lowerBound
    let words = balanced(words ?? (own ? named(phrase) : extended(phrase)))
    var name = text(bare(phrase))
    var aliases: [String] = []
    if mentions.chainOf.indices.contains(phrase), let chain = mentions.chain(of: phrase) {
      let best = chain.best
      if best >= 0, best != phrase { name = text(bare(best)) }
      // Who is mentioned a thousand times has been named by all names long before.
      for other in mentions.phrases(of: chain).prefix(200)
      where !syntax.phrases[other].isPronoun && !isDescription(other) {
        let alias = text(bare(other))
        if alias != name, alias != name + "s", !aliases.contains(alias) { aliases.append(alias) }
      }
    }
    if let (called, _) = syntax.introducedName(entry.tokens.upperBound) {
      aliases.append(text(called))
    }
    if let teller = teller(entry.head) { aliases.append(teller) }
    let long = text(extended(phrase))
    if long != name, long != text(words), !aliases.contains(long) { aliases.append(long) }
    return Entity(
      name: name, text: text(words), span: span(words), aliases: aliases.isEmpty ? nil : aliases)
  }

  /// Of "Polizeiangaben" the police.
  private func teller(_ token: Int) -> String? {
    let range = syntax.tokens[token].range
    let bytes = syntax.source.bytes
    guard range.upper - range.lower > Self.angaben.count + 3,
      bytes[(range.upper - Self.angaben.count)..<range.upper].elementsEqual(Self.angaben)
    else { return nil }
    var end = range.upper - Self.angaben.count
    // "Regierungsangaben", "Ministeriumsangaben".
    if bytes[end - 1] == 0x73, bytes[end - 2] == 0x67 || bytes[end - 2] == 0x6D { end -= 1 }
    return syntax.source.string(ByteRange(lower: range.lower, upper: end))
  }

  private static let angaben = Array("angaben".utf8)

  /// "Alp T., Direktor von N.": what somebody is, beside the name.
  private func isDescription(_ phrase: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    return entry.role == .apposition && !entry.isName && entry.parent >= 0
  }
}
