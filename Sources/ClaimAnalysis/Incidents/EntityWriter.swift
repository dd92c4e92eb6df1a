// Room: Incidents. Phrases and tokens as values of the report. May enter: grammar, mentions.

/// Writes phrases as entities and token ranges as excerpts; every text is the slice of its span.
struct EntityWriter {
  let syntax: Syntax
  let mentions: MentionTable
  let offsets: ScalarOffsets

  func span(_ tokens: Range<Int>) -> TextSpan { offsets.span(syntax.bytes(tokens)) }

  func text(_ tokens: Range<Int>) -> String { syntax.text(tokens) }

  func excerpt(_ tokens: Range<Int>) -> Excerpt {
    let range = inOneText(tokens)
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

  /// The words of a phrase without its article.
  func bare(_ phrase: Int) -> Range<Int> {
    let range = syntax.phrases[phrase].tokens
    var start = range.lowerBound
    while start < range.upperBound - 1, syntax.word(start).only([.article, .pronoun]) { start += 1 }
    return start..<range.upperBound
  }

  /// A phrase with the genitives that belong to it ("das Autohaus" + "der Familie X").
  func extended(_ phrase: Int) -> Range<Int> {
    let range = syntax.phrases[phrase].tokens
    var end = range.upperBound
    var number = phrase + 1
    while number < syntax.phrases.count, syntax.phrases[number].role == .attribute,
      syntax.phrases[number].tokens.lowerBound == end
    {
      end = syntax.phrases[number].tokens.upperBound
      number += 1
    }
    return range.lowerBound..<end
  }

  func entity(_ phrase: Int) -> Entity {
    let words = syntax.phrases[phrase].tokens
    var name = text(bare(phrase))
    var aliases: [String] = []
    if mentions.chainOf.indices.contains(phrase), let chain = mentions.chain(of: phrase) {
      let best = chain.best
      if best >= 0, best != phrase { name = text(bare(best)) }
      for other in chain.phrases where !syntax.phrases[other].isPronoun {
        let alias = text(bare(other))
        if alias != name, !aliases.contains(alias) { aliases.append(alias) }
      }
    }
    let long = text(extended(phrase))
    if long != name, long != text(words), !aliases.contains(long) { aliases.append(long) }
    return Entity(
      name: name, text: text(words), span: span(words), aliases: aliases.isEmpty ? nil : aliases)
  }
}
