// Room: Speech. Runs the readers of speech over an article, in the order in which they need each
// other. May enter: the grammar and the mentions.

/// What is said by whom in an article.
struct SpeechReading: Sendable {
  var statements: [StatementMention] = []
  /// Quotation marks that are never closed, as token indices.
  var unclosed: [Int] = []
}

/// How far the reader goes where annotators do not agree.
struct SpeechOptions: Sendable, Hashable {
  /// Clauses that report a speech act without its words ("X fordert mehr Geld").
  var readsReports = true
  /// Also those that annotators seldom see as one ("X kritisierte den Beschluss").
  var readsWideReports = false
  /// Sentences with "sollen" that carry on the last speaker's words.
  var readsHearsay = true

  var reports: CueTakes { readsWideReports ? [.report, .wideReport] : .report }
}

/// Reads the statements of an article.
final class SpeechReader {
  let syntax: Syntax
  let mentions: MentionTable
  let cues: CueLexicon
  let words: SpeechWords
  let speakers: SpeakerFinder
  let options: SpeechOptions
  @exclusivity(unchecked) var quotations: [Quotation] = []
  @exclusivity(unchecked) var found: [StatementMention] = []
  /// For each clause: the cue that its verb is.
  @exclusivity(unchecked) private var cueOf: ContiguousArray<Cue?> = []
  /// For each clause: whether it is the frame of a statement already.
  @exclusivity(unchecked) var isFrame: ContiguousArray<Bool>
  /// For each token: one more than the statement that covers it, or 0.
  @exclusivity(unchecked) var cover: ContiguousArray<Int32>
  /// For each token: one more than the quotation of speech that it stands in; empty without one.
  @exclusivity(unchecked) var quotedBy: ContiguousArray<Int32> = []

  static func statements(_ syntax: Syntax, _ mentions: MentionTable) -> [StatementMention] {
    reading(syntax, mentions).statements
  }

  static func reading(
    _ syntax: Syntax, _ mentions: MentionTable, _ options: SpeechOptions = SpeechOptions()
  ) -> SpeechReading {
    let reader = SpeechReader(syntax, mentions, options)
    reader.read()
    return SpeechReading(
      statements: reader.found,
      unclosed: reader.quotations.filter { !$0.isClosed }.map(\.tokens.lowerBound))
  }

  private init(_ syntax: Syntax, _ mentions: MentionTable, _ options: SpeechOptions) {
    self.syntax = syntax
    self.mentions = mentions
    self.options = options
    cues = .shared
    words = .shared
    speakers = SpeakerFinder(
      syntax: syntax, mentions: mentions, cues: .shared, words: .shared)
    isFrame = ContiguousArray(repeating: false, count: syntax.clauses.count)
    cover = ContiguousArray(repeating: 0, count: syntax.tokens.count)
    cueOf = cuesOfClauses()
  }

  /// The cue that the verb of a clause is, if it can be one there.
  func cue(of clause: Int) -> Cue? { cueOf[clause] }

  private func read() {
    var scanner = QuotationScanner(syntax)
    scanner.scan()
    quotations = scanner.quotations
    judgeQuotations()
    markQuoted()
    directSpeech()
    for sentence in syntax.sentences.indices {
      prepositionFrames(sentence)
      verbFrames(sentence)
      nounFrames(sentence)
    }
    if options.readsReports { reports() }
    speechBehindSemicolons()
    freeIndirectSpeech()
    dependentSpeech()
    fragments()
    arrange()
    resolveAdverbs()
  }

  // MARK: Adding

  /// Adds a statement, and notes which tokens it covers.
  @discardableResult
  func add(_ statement: StatementMention) -> Int {
    var statement = statement
    statement.pieces = statement.pieces.filter { !$0.isEmpty }
    guard !statement.pieces.isEmpty else { return -1 }
    found.append(statement)
    for piece in statement.pieces {
      for token in piece { cover[token] = Int32(found.count) }
    }
    return found.count - 1
  }

  /// Puts the statements in the order of the text, and finds the one around each.
  private func arrange() {
    found.sort {
      let (one, other) = ($0.pieces[0], $1.pieces[0])
      if one.lowerBound != other.lowerBound { return one.lowerBound < other.lowerBound }
      return $0.extent.upperBound > $1.extent.upperBound
    }
    for index in found.indices {
      let extent = found[index].extent
      var candidate = index - 1
      while candidate >= 0, index - candidate < 12 {
        let other = found[candidate].extent
        if other.lowerBound <= extent.lowerBound, other.upperBound >= extent.upperBound,
          other != extent || found[candidate].kind != found[index].kind
        {
          found[index].outer = candidate
          break
        }
        candidate -= 1
      }
    }
    for index in found.indices { found[index].clauses = clauses(in: found[index].pieces) }
  }

  private func clauses(in pieces: [Range<Int>]) -> [Int] {
    var result: [Int] = []
    for piece in pieces {
      let first = syntax.sentence(ofToken: piece.lowerBound)
      let last = syntax.sentence(ofToken: piece.upperBound - 1)
      for sentence in first...last {
        for clause in syntax.clausesOfSentence[sentence] {
          let finite = syntax.clauses[clause].finite
          if finite >= 0, piece.contains(finite) { result.append(clause) }
        }
      }
    }
    return result
  }

  // MARK: Pieces

  /// The runs of words of a range that are not part of the frame.
  ///
  /// Marks never make a piece, but stay inside one.
  func pieces(_ range: Range<Int>, without isFrameToken: (Int) -> Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = -1
    var end = -1
    for token in range {
      if syntax.tokens[token].isPunctuation { continue }
      if isFrameToken(token) {
        if start >= 0 { result.append(start..<end) }
        start = -1
      } else {
        if start < 0 { start = token }
        end = token + 1
      }
    }
    if start >= 0 { result.append(start..<end) }
    return result.map { balanced($0, in: range) }
  }

  /// Takes in the quotation marks and brackets whose other half stands inside.
  func balanced(_ piece: Range<Int>, in range: Range<Int>) -> Range<Int> {
    var lower = piece.lowerBound
    var upper = piece.upperBound
    var open = 0
    var missing = 0
    for token in piece {
      switch syntax.tokens[token].kind {
      case .openQuote, .openBracket: open += 1
      case .closeQuote, .closeBracket: if open > 0 { open -= 1 } else { missing += 1 }
      default: continue
      }
    }
    while missing > 0, lower > range.lowerBound, isOpening(lower - 1) {
      lower -= 1
      missing -= 1
    }
    while open > 0, upper < range.upperBound, syntax.tokens[upper].isPunctuation {
      if isClosing(upper) { open -= 1 }
      upper += 1
    }
    while lower > range.lowerBound, upper < range.upperBound, isOpening(lower - 1),
      isClosing(upper)
    {
      lower -= 1
      upper += 1
    }
    return lower..<upper
  }

  private func isOpening(_ token: Int) -> Bool {
    syntax.tokens[token].kind == .openQuote || syntax.tokens[token].kind == .openBracket
  }

  private func isClosing(_ token: Int) -> Bool {
    syntax.tokens[token].kind == .closeQuote || syntax.tokens[token].kind == .closeBracket
  }

  /// The speech quotation that a token stands in, or -1.
  func speechQuotation(at token: Int) -> Int {
    quotedBy.isEmpty ? -1 : Int(quotedBy[token]) - 1
  }

  private func markQuoted() {
    guard quotations.contains(where: \.isSpeech) else { return }
    quotedBy = ContiguousArray(repeating: 0, count: syntax.tokens.count)
    for index in quotations.indices where quotations[index].isSpeech {
      if quotations[index].outer >= 0, quotations[quotations[index].outer].isSpeech { continue }
      for token in quotations[index].tokens { quotedBy[token] = Int32(index + 1) }
    }
  }
}

extension StatementMention {
  /// From the first to the last token.
  var extent: Range<Int> {
    guard let first = pieces.first, let last = pieces.last else { return 0..<0 }
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }
}
