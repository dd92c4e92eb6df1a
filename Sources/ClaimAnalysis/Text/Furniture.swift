// Room: Text. What is not the article: bylines, teasers of other stories, captions, prompts, state
// lines, agency marks. Marked and left out of the analysis, never deleted. Only tokens may enter.

/// A stretch left out of the analysis.
struct FurnitureMark: Sendable, Hashable {
  var reason: SkippedPassage.Reason
  var tokens: Range<Int>
}

/// Tells the article from what a page puts around it.
///
/// A line is left out by how it begins (a table), or because it stands in the tail of the page among
/// such lines and looks like the beginning of another story: cut off by dots, or glued to a date.
struct Furniture: Sendable {
  /// What is left out, in order.
  private(set) var marks: [FurnitureMark] = []
  /// For each sentence: whether it is left out.
  private(set) var skips: ContiguousArray<Bool>

  private struct Opening: Sendable {
    var reason: SkippedPassage.Reason
    var words: [UInt64]
    var whole: Bool
    var anyLength: Bool
  }

  private static let openings: [UInt64: [Opening]] = {
    var table: [UInt64: [Opening]] = [:]
    TableReader(FurnitureTable.text).forEachRecordText { _, fields in
      guard fields.count == 2, let reason = SkippedPassage.Reason(rawValue: fields[0]) else {
        return
      }
      var words = fields[1].split(separator: " ").map(String.init)
      let whole = words.last == "="
      let anyLength = words.last == "…"
      if whole || anyLength { words.removeLast() }
      let hashes = words.map { $0 == ":" || $0 == "," ? 0 : FoldedHash.of($0) }
      guard let first = hashes.first else { return }
      table[first, default: []].append(
        Opening(reason: reason, words: hashes, whole: whole, anyLength: anyLength))
    }
    return table
  }()

  /// Finds what is left out; the first sentence of an agency's report loses its place line.
  init(
    _ tokens: ContiguousArray<Token>, _ sentences: inout ContiguousArray<Sentence>,
    source: SourceText, bodyStart: Int
  ) {
    skips = ContiguousArray(repeating: false, count: sentences.count)
    var paragraphs: [Range<Int>] = []
    for index in sentences.indices {
      if index == 0 || sentences[index].paragraph != sentences[index - 1].paragraph {
        paragraphs.append(index..<(index + 1))
      } else {
        paragraphs[paragraphs.count - 1] = paragraphs[paragraphs.count - 1].lowerBound..<(index + 1)
      }
    }
    var body: [Int] = []
    for paragraph in paragraphs {
      let range = Self.tokens(paragraph, sentences)
      let start = Int(tokens[range.lowerBound].start)
      if start < source.textStart { continue }
      if start < bodyStart {
        skip(paragraph, .frontMatter, range)
      } else if let reason = Self.reason(range, tokens) {
        skip(paragraph, reason, range)
      } else {
        body.append(paragraph.lowerBound)
      }
    }
    tail(paragraphs, sentences, tokens)
    placeLines(body, &sentences, tokens)
    closingMark(paragraphs, sentences, tokens)
    marks.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private static func tokens(
    _ paragraph: Range<Int>, _ sentences: ContiguousArray<Sentence>
  ) -> Range<Int> {
    sentences[paragraph.lowerBound].tokens
      .lowerBound..<sentences[paragraph.upperBound - 1].tokens.upperBound
  }

  private mutating func skip(
    _ paragraph: Range<Int>, _ reason: SkippedPassage.Reason, _ tokens: Range<Int>
  ) {
    for index in paragraph { skips[index] = true }
    marks.append(FurnitureMark(reason: reason, tokens: tokens))
  }

  // MARK: Lines by how they begin

  private static func reason(
    _ range: Range<Int>, _ tokens: ContiguousArray<Token>
  ) -> SkippedPassage.Reason? {
    var start = range.lowerBound
    while start < range.upperBound, !tokens[start].isWord { start += 1 }
    guard start < range.upperBound else { return .furniture }
    for opening in openings[tokens[start].hash] ?? [] {
      let length = opening.words.count
      guard start + length <= range.upperBound else { continue }
      let matches = (0..<length).allSatisfy {
        opening.words[$0] == 0
          ? tokens[start + $0].kind == .colon || tokens[start + $0].kind == .comma
          : tokens[start + $0].hash == opening.words[$0]
      }
      guard matches else { continue }
      let rest = range.upperBound - start - length
      if opening.whole ? rest <= 3 : opening.anyLength || rest <= 14 { return opening.reason }
    }
    return byline(start, range, tokens) ? .byline : nil
  }

  private static let von = FoldedHash.of("von")
  private static let bei = FoldedHash.of("bei")

  /// "Von Anna Berg und Jan Holt": a short line of capitals behind "Von".
  private static func byline(
    _ start: Int, _ range: Range<Int>, _ tokens: ContiguousArray<Token>
  ) -> Bool {
    guard tokens[start].hash == von, tokens[start].isCapital,
      (3...12).contains(range.count)
    else { return false }
    var capitals = 0
    for index in (start + 1)..<range.upperBound {
      let token = tokens[index]
      switch token.kind {
      case .word, .abbreviation:
        if token.isCapital { capitals += 1 } else if token.end - token.start > 3 { return false }
      case .comma, .slash, .number, .ordinal: continue
      default: return false
      }
    }
    return capitals >= 2
  }

  // MARK: The tail of the page

  /// From the last paragraph backwards: lines that are cut off or glued, up to the article's end.
  private mutating func tail(
    _ paragraphs: [Range<Int>], _ sentences: ContiguousArray<Sentence>,
    _ tokens: ContiguousArray<Token>
  ) {
    guard paragraphs.count > 3 else { return }
    var sawFurniture = false
    for paragraph in paragraphs.reversed() {
      let range = Self.tokens(paragraph, sentences)
      if skips[paragraph.lowerBound] {
        sawFurniture = true
        continue
      }
      let cut = Self.isCutOff(range, tokens)
      let glued = Self.isGlued(range, tokens)
      guard glued || cut && (sawFurniture || paragraph == paragraphs.last) else { return }
      skip(paragraph, .teaser, range)
      sawFurniture = true
    }
  }

  /// Ends in dots without a quotation mark.
  private static func isCutOff(_ range: Range<Int>, _ tokens: ContiguousArray<Token>) -> Bool {
    tokens[range.upperBound - 1].kind == .ellipsis && range.count < 80
  }

  /// A small letter directly before a capital, or letters directly behind a date: lines of a list
  /// of stories that lost their breaks ("BeiDie RedaktionFreitag, 19.12.2025Seit Beginn").
  private static func isGlued(_ range: Range<Int>, _ tokens: ContiguousArray<Token>) -> Bool {
    var glued = 0
    var dated = false
    for index in range where index - range.lowerBound < 8 {
      let token = tokens[index]
      if token.kind == .word, token.shape.contains(.innerCapital), !token.shape.contains(.hasHyphen)
      {
        glued += 1
      }
      if token.shape.contains(.hasDigit), token.end - token.start >= 10 { dated = true }
    }
    return glued >= 2 && dated && range.count < 80 || glued >= 1 && dated && range.count <= 6
  }

  // MARK: Agencies

  /// Cuts the place lines off: each with an agency in brackets, and the first without one that
  /// begins the report, which headlines stand before.
  private mutating func placeLines(
    _ paragraphs: [Int], _ sentences: inout ContiguousArray<Sentence>,
    _ tokens: ContiguousArray<Token>
  ) {
    var mayOpen = true
    for (number, index) in paragraphs.enumerated() where !skips[index] {
      if number >= Self.headlines { mayOpen = false }
      let range = sentences[index].tokens
      guard let line = placeLine(sentences[index], tokens),
        line.isAgency || mayOpen && (number == 0 || !isParenthesis(line.dash, range, tokens))
      else { continue }
      marks.append(
        FurnitureMark(reason: .agencyMark, tokens: range.lowerBound..<(line.dash + 1)))
      sentences[index].tokens = (line.dash + 1)..<range.upperBound
      mayOpen = false
    }
  }

  /// So many lines may stand above a report: the overline, the headline, the teaser.
  private static let headlines = 4

  /// Another dash behind the first: "Wien – Hauptstadt der Musik – erwacht".
  private func isParenthesis(
    _ dash: Int, _ range: Range<Int>, _ tokens: ContiguousArray<Token>
  ) -> Bool {
    ((dash + 2)..<range.upperBound).contains {
      tokens[$0].kind == .dash && tokens[$0].shape.contains(.spaceBefore)
    }
  }

  /// "BERLIN (dpa) -", "San Francisco/London –", "WIEN/GRAZ (APA) –": the dash at the end of a
  /// place line.
  private func placeLine(
    _ sentence: Sentence, _ tokens: ContiguousArray<Token>
  ) -> (dash: Int, isAgency: Bool)? {
    let range = sentence.tokens
    var index = range.lowerBound
    var words = 0
    var brackets = false
    var isAgency = false
    // "Alarm am Flughafen Linz – die Lage": a headline that goes on behind a dash.
    let isHeadline = sentence.isFragment
    scan: while index < range.upperBound, index - range.lowerBound < 14 {
      let token = tokens[index]
      switch token.kind {
      case .word, .abbreviation:
        if !brackets {
          guard token.isCapital || words > 0 && token.end - token.start <= 3 && !isHeadline
          else { return nil }
          words += 1
        }
      case .openBracket: brackets = true
      case .closeBracket:
        brackets = false
        isAgency = index + 1 < range.upperBound && tokens[index + 1].kind == .dash
      case .slash, .comma, .number, .ordinal, .period:
        if token.kind == .period, !brackets { return nil }
      case .dash: break scan
      default: return nil
      }
      index += 1
    }
    guard index + 1 < range.upperBound, tokens[index].kind == .dash, words > 0, words <= 5,
      tokens[index].shape.contains(.spaceBefore), tokens[index + 1].shape.contains(.spaceBefore),
      // "Am Montag – also nach dem Fest – …": the report begins with a capital or a mark.
      !tokens[index + 1].isWord || tokens[index + 1].isCapital
    else { return nil }
    return (index, isAgency)
  }

  /// "/kre/DP/stw", "dpa/chi", "(APA/dpa)": a last line of one or a few short words with slashes.
  private mutating func closingMark(
    _ paragraphs: [Range<Int>], _ sentences: ContiguousArray<Sentence>,
    _ tokens: ContiguousArray<Token>
  ) {
    guard let last = paragraphs.last(where: { !skips[$0.lowerBound] }), paragraphs.count > 1 else {
      return
    }
    let range = Self.tokens(last, sentences)
    guard range.count <= 8 else { return }
    var slashes = 0
    for index in range {
      switch tokens[index].kind {
      case .slash: slashes += 1
      case .word:
        if tokens[index].end - tokens[index].start > 9 { return }
      case .openBracket, .closeBracket, .comma, .dash, .number, .bullet: continue
      default: return
      }
    }
    if slashes > 0 { skip(last, .agencyMark, range) }
  }
}
