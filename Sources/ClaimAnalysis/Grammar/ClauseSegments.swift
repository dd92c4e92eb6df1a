// Room: Grammar. Cuts a sentence into segments: at marks, before conjunctions.
// May enter: tagged words and phrases.

extension ClauseReader {
  func cut(_ range: Range<Int>) {
    segments.removeAll(keepingCapacity: true)
    var start = range.lowerBound
    var depth = 0
    var mark = TokenKind.other
    let hasSubjunction = kinds.contains(.subjunction)
    for index in range {
      let kind = tokens[index].kind
      switch kind {
      case .comma, .semicolon, .colon, .dash, .period, .exclamation, .question, .ellipsis,
        .openBracket, .closeBracket, .bullet:
        if kind == .comma || kind == .dash, syntax.phraseOf[index] >= 0 { continue }
        if kind == .colon || kind == .period, index + 1 < range.upperBound,
          syntax.phraseOf[index] >= 0
        {
          continue
        }
        append(start..<index, depth, mark)
        mark = kind
        if kind == .openBracket { depth += 1 }
        if kind == .closeBracket { depth = max(0, depth - 1) }
        start = index + 1
      case .symbol:
        guard isPlus(index, range) else { continue }
        append(start..<index, depth, mark)
        mark = .semicolon
        start = index + 1
      case .openQuote:
        guard index > start, isQuotedSentence(index, range) else { continue }
        append(start..<index, depth, mark)
        mark = .other
        start = index
      case .word, .abbreviation:
        guard index > start else { continue }
        if !tokens[index].isCapital, vocabulary.isRelativeWord(tokens[index].hash),
          let opening = bareOpening(index, start, range)
        {
          append(start..<opening, depth, mark)
          mark = .other
          start = opening
          continue
        }
        // "Es spricht für sie dass ...": a conjunction that can be nothing else cuts by itself.
        guard hasSubjunction, syntax.table.words[index].classes == .subjunction,
          syntax.phraseOf[index] < 0, !isFocusOnly(start..<index), !isPairedAs(index),
          // "Es ist soweit:"
          index + 1 >= range.upperBound || tokens[index + 1].kind != .colon
        else { continue }
        append(start..<index, depth, mark)
        mark = .other
        start = index
      default: continue
      }
    }
    append(start..<range.upperBound, depth, mark)
    if mayHaveZu {
      joinLists()
      if kinds.contains(.coordinator) { joinListsToBeDone() }
    }
    if segments.count > 2, kinds.contains(.coordinator) { joinSubjects() }
    if segments.count > 1 { markGaps() }
  }

  /// "Ministerin tritt auf + Klinik bleibt": between headlines.
  private func isPlus(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && index + 1 < range.upperBound && tokens[index].range.count == 1
      && tagger.bytes[tokens[index].range.lower] == 0x2B && tokens[index + 1].isCapital
      && tokens[index].shape.contains(.spaceBefore)
      && tokens[index + 1].shape.contains(.spaceBefore)
      && syntax.phraseOf[index] < 0
  }

  /// Die Frage „Was ist Zeit?“ blieb: what stands in quotation marks has a mark and a verb of its own.
  private func isQuotedSentence(_ index: Int, _ range: Range<Int>) -> Bool {
    var close = index + 1
    var hasVerb = false
    while close < range.upperBound, close - index < 40, tokens[close].kind != .closeQuote {
      if finiteness(close) == 2 { hasVerb = true }
      close += 1
    }
    guard hasVerb, close < range.upperBound, tokens[close].kind == .closeQuote else { return false }
    let kind = tokens[close - 1].kind
    return kind == .question || kind == .exclamation
  }

  /// What stands before a conjunction and belongs to it: "auch wenn", "und dass", "kurz nachdem".
  private func isFocusOnly(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      tokens[$0].kind == .openQuote || tokens[$0].kind == .closeQuote
        || syntax.table.words[$0].can([.adverb, .adjective, .coordinator, .preposition, .particle])
        || syntax.table.words[$0].only(.subjunction)
    }
  }

  /// "als ob", "als dass", "ohne dass": the second of two conjunctions.
  private func isPairedAs(_ index: Int) -> Bool {
    let before = syntax.table.words[index - 1]
    return before.can([.subjunction, .comparator, .coordinator])
  }

  func append(_ range: Range<Int>, _ depth: Int, _ mark: TokenKind) {
    var start = range.lowerBound
    while start < range.upperBound, tokens[start].kind == .closeQuote { start += 1 }
    guard start < range.upperBound else { return }
    splitAtCoordinators(start..<range.upperBound, depth, mark)
  }

  /// "kaufte Brot und Wein und ging nach Hause": the first of two conjunctions, between two nouns, if
  /// the verb stands right behind the second.
  private func joinsNouns(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 3 < range.upperBound, syntax.phraseOf[index - 1] >= 0,
      syntax.phraseOf[index + 1] >= 0
    else { return false }
    var next = index + 1
    while next + 1 < range.upperBound {
      if syntax.phraseOf[next] < 0 {
        if vocabulary.joinsClauses(tokens[next].hash), syntax.table.words[next].can(.coordinator) {
          return finiteness(next + 1) > 0
        }
        if finiteness(next) > 0 { return false }
      }
      next += 1
    }
    return false
  }

  /// Cuts a segment before a conjunction if both sides have a finite verb of their own, or if a
  /// subordinate clause begins behind it.
  private func splitAtCoordinators(
    _ range: Range<Int>, _ depth: Int, _ mark: TokenKind
  ) {
    guard kinds.contains(.coordinator) else {
      segments.append(Segment(tokens: range, depth: depth, mark: mark, isCoordinated: false))
      return
    }
    var start = range.lowerBound
    var isCoordinated = false
    var index = range.lowerBound
    if syntax.table.words[start].can(.coordinator), start + 1 < range.upperBound {
      isCoordinated = true
      index = start + 1
    }
    while index < range.upperBound {
      let word = syntax.table.words[index]
      guard word.can(.coordinator), index > start, syntax.phraseOf[index] < 0,
        index + 1 < range.upperBound, vocabulary.joinsClauses(tokens[index].hash),
        tokens[index].hash != vocabulary.aber
      else {
        index += 1
        continue
      }
      if joinsNouns(index, range) {
        index += 1
        continue
      }
      let rest = (index + 1)..<range.upperBound
      let left = start..<index
      if let closing = sharedClosing(left, rest) {
        segments.append(
          Segment(
            tokens: left, depth: depth, mark: start == range.lowerBound ? mark : .other,
            isCoordinated: isCoordinated, finiteBehind: closing))
        segments.append(
          Segment(
            tokens: index..<(closing + 1), depth: depth, mark: .other, isCoordinated: true,
            sharesFinite: true))
        if closing + 1 < range.upperBound {
          append((closing + 1)..<range.upperBound, depth, .other)
        }
        return
      }
      // "wie und wann es beginnt"
      let isQuestionPair =
        left.count == 1 && syntax.table.words[start].can([.interrogative, .subjunction])
      let opensClause = !isQuestionPair && opener(rest) != nil
      let hasBoth =
        opensClause
        ? true
        : (hasFinite(left) || resumes(left) || closes(left, before: rest)
          || mark == .comma && (isParticipleAlone(left) || endsList(left))
            && finiteness(rest.lowerBound) == 2)
          && hasFinite(
            rest, behind: closesVerbLast(left) ? left.lowerBound..<left.lowerBound : left)
          || closesVerbLast(left) && closesLikewise(left, rest) || closesInPair(left, rest)
      let infinitives =
        !hasBoth && hasInfinitiveWithZu(left) && hasInfinitiveWithZu(rest)
        && !hasFinite(left) && !hasFinite(rest)
      // A clause of its own, or one whose verb or auxiliary is that of the first.
      let isWhole = hasBoth || infinitives
      let shares = !isWhole && sharesAuxiliary(left, rest)
      let isGapped = !isWhole && !shares && leavesOutVerb(rest, behind: left)
      if isWhole || shares || isGapped {
        segments.append(
          Segment(
            tokens: left, depth: depth, mark: start == range.lowerBound ? mark : .other,
            isCoordinated: isCoordinated))
        start = index
        isCoordinated = true
      }
      if shares || isGapped {
        segments.append(
          Segment(
            tokens: index..<range.upperBound, depth: depth, mark: .other, isCoordinated: true,
            sharesFinite: shares, isGapped: isGapped))
        return
      }
      index += 1
    }
    segments.append(
      Segment(
        tokens: start..<range.upperBound, depth: depth,
        mark: start == range.lowerBound ? mark : .other, isCoordinated: isCoordinated))
  }
}
