// Room: Speech. Pairs of quotation marks, and whether speech stands between them.
// May enter: tokens and the grammar.

/// What stands between two quotation marks.
struct Quotation: Sendable {
  /// With its marks.
  var tokens: Range<Int>
  /// The quotation around it, or -1.
  var outer = -1
  var isClosed = true
  /// Words in it.
  var words = 0
  var capitals = 0
  var hasFinite = false
  var endsSentence = false
  var isSpeech = false
  /// It is speech if a statement stands around it.
  var isCandidate = false
  /// The words without the marks.
  var inner: Range<Int> {
    (tokens.lowerBound + 1)..<max(
      tokens.lowerBound + 1, isClosed ? tokens.upperBound - 1 : tokens.upperBound)
  }
}

/// Pairs quotation marks with a stack.
///
/// A quotation that is not closed ends with its paragraph, unless the next paragraph opens with a
/// mark again: then the speech goes on.
struct QuotationScanner {
  let syntax: Syntax
  private(set) var quotations: [Quotation] = []

  init(_ syntax: Syntax) { self.syntax = syntax }

  mutating func scan() {
    var stack: [Int] = []
    let tokens = syntax.tokens
    for index in tokens.indices {
      // Most tokens stand in no quotation, and open none.
      if stack.isEmpty, tokens[index].kind != .openQuote { continue }
      let token = tokens[index]
      if token.shape.contains(.paragraphStart), !stack.isEmpty {
        let goesOn =
          token.kind == .openQuote && stack.count == 1
          && closes(from: index + 1)
        if goesOn {
          continue
        }
        while let open = stack.popLast() { close(open, before: index, isClosed: false) }
      }
      switch token.kind {
      case .openQuote:
        quotations.append(Quotation(tokens: index..<(index + 1), outer: stack.last ?? -1))
        stack.append(quotations.count - 1)
      case .closeQuote:
        let isSingle = token.shape.contains(.singleQuote)
        guard
          let position = stack.lastIndex(where: {
            tokens[quotations[$0].tokens.lowerBound].shape.contains(.singleQuote) == isSingle
          }) ?? stack.indices.last
        else { continue }
        while stack.count > position + 1, let open = stack.popLast() {
          close(open, before: index, isClosed: false)
        }
        if let open = stack.popLast() { close(open, before: index + 1, isClosed: true) }
      default: continue
      }
    }
    while let open = stack.popLast() { close(open, before: tokens.count, isClosed: false) }
    for index in quotations.indices { describe(index) }
  }

  /// Whether a closing mark comes before the next opening one in the same paragraph.
  private func closes(from start: Int) -> Bool {
    var index = start
    while index < syntax.tokens.count {
      if index > start, syntax.tokens[index].shape.contains(.paragraphStart) { return true }
      if syntax.tokens[index].kind == .closeQuote { return true }
      if syntax.tokens[index].kind == .openQuote,
        !syntax.tokens[index].shape.contains(.singleQuote)
      {
        return false
      }
      index += 1
    }
    return false
  }

  private mutating func close(_ open: Int, before end: Int, isClosed: Bool) {
    quotations[open].tokens = quotations[open].tokens.lowerBound..<end
    quotations[open].isClosed = isClosed
  }

  private mutating func describe(_ number: Int) {
    var quotation = quotations[number]
    // A mark that is never closed opens up to the whole paragraph: more words than these tell no more.
    for index in quotation.inner.prefix(1000) {
      let token = syntax.tokens[index]
      if token.isWord || token.kind == .number || token.kind == .ordinal {
        quotation.words += 1
        if token.isCapital || token.kind != .word { quotation.capitals += 1 }
        if syntax.word(index).classes == .finite { quotation.hasFinite = true }
      }
    }
    if let last = quotation.inner.last {
      switch syntax.tokens[last].kind {
      case .period, .exclamation, .question, .ellipsis: quotation.endsSentence = true
      default: break
      }
    }
    quotations[number] = quotation
  }
}
