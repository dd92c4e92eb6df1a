// Room: Speech. From tokens and phrases to the public form. May enter: statements, grammar,
// mentions, the model of the report.

/// Turns statements into their public form.
struct StatementExporter {
  let syntax: Syntax
  let mentions: MentionTable
  let offsets: ScalarOffsets

  /// The statements of the text; those of a title that was given apart are left out.
  func statements(_ found: [StatementMention]) -> [Statement] {
    var result: [Statement] = []
    result.reserveCapacity(found.count)
    for number in found.indices {
      guard let first = found[number].pieces.first, isInText(first.lowerBound) else { continue }
      result.append(statement(found[number], found))
    }
    return result
  }

  private func isInText(_ token: Int) -> Bool {
    Int(syntax.tokens[token].start) >= syntax.source.textStart
  }

  private func statement(_ mention: StatementMention, _ found: [StatementMention]) -> Statement {
    var result = Statement(
      type: mention.kind, quote: excerpt(mention.pieces), stance: mention.stance)
    if let tokens = mention.speaker {
      result.speaker = entity(tokens, mention.speakerPhrase)
      result.speakerResolved = resolved(mention.speakerPhrase, tokens)
    }
    if !mention.cue.isEmpty { result.cue = excerpt(runs(mention.cue)) }
    if mention.addressee >= 0 {
      result.addressee = entity(syntax.phrases[mention.addressee].tokens, mention.addressee)
    }
    let around = speakersAround(mention, found)
    if !around.isEmpty { result.within = around }
    return result
  }

  /// Neighbouring tokens as one run.
  private func runs(_ tokens: [Int]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for token in tokens {
      if let last = result.last, last.upperBound == token {
        result[result.count - 1] = last.lowerBound..<(token + 1)
      } else if result.last.map({ $0.upperBound <= token }) ?? true {
        result.append(token..<(token + 1))
      }
    }
    return result
  }

  private func excerpt(_ pieces: [Range<Int>]) -> Excerpt {
    if pieces.count == 1, let piece = pieces.first {
      return Excerpt(text: syntax.text(piece), span: offsets.span(syntax.bytes(piece)))
    }
    let spans = pieces.map { offsets.span(syntax.bytes($0)) }
    return Excerpt(
      text: pieces.map { syntax.text($0) }.joined(separator: " "), span: spans[0],
      spans: spans)
  }

  private func entity(_ tokens: Range<Int>, _ phrase: Int) -> Entity {
    let text = syntax.text(tokens)
    var name = text
    if let chain = mentions.chain(of: phrase), chain.best >= 0 {
      name = syntax.text(syntax.phrases[chain.best].tokens)
    }
    return Entity(name: name, text: text, span: offsets.span(syntax.bytes(tokens)))
  }

  /// The best mention of the chain, where that is another one.
  private func resolved(_ phrase: Int, _ tokens: Range<Int>) -> Entity? {
    guard let chain = mentions.chain(of: phrase), chain.best >= 0,
      // "demnach" stands for a phrase somewhere else.
      chain.best != phrase || !syntax.phrases[phrase].tokens.overlaps(tokens)
    else { return nil }
    let best = syntax.phrases[chain.best].tokens
    let text = syntax.text(best)
    return Entity(name: text, text: text, span: offsets.span(syntax.bytes(best)))
  }

  /// The speakers of the statements around one, outermost first.
  private func speakersAround(_ mention: StatementMention, _ found: [StatementMention]) -> [Entity]
  {
    var result: [Entity] = []
    var outer = mention.outer
    while outer >= 0, result.count < 6 {
      if let tokens = found[outer].speaker, tokens != mention.speaker {
        result.insert(entity(tokens, found[outer].speakerPhrase), at: 0)
      }
      outer = found[outer].outer
    }
    return result
  }
}
