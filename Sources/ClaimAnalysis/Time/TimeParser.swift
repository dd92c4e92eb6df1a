// Room: Time. Walks over the tokens and asks the productions. Tokens and words may enter.

/// Finds the expressions of time in the tokens of an article.
///
/// Each word is looked up once; at a word that may begin an expression the productions are asked in
/// turn, and the first that reads one wins. Articles and adverbs of degree before it are then drawn
/// in. Nothing reaches over the end of a sentence.
final class TimeParser {
  let source: SourceText
  let tokens: ContiguousArray<Token>
  @exclusivity(unchecked) private(set) var words: ContiguousArray<TimeWord>
  @exclusivity(unchecked) private(set) var drafts: ContiguousArray<TimeDraft> = []
  /// The sentence at hand.
  @exclusivity(unchecked) private(set) var lower = 0
  @exclusivity(unchecked) private(set) var upper = 0
  /// The end of the last expression: no article is drawn in from before it.
  @exclusivity(unchecked) private(set) var floor = 0

  static func drafts(
    _ source: SourceText, _ tokens: ContiguousArray<Token>, _ sentences: ContiguousArray<Sentence>
  ) -> ContiguousArray<TimeDraft> {
    let parser = TimeParser(source, tokens)
    for sentence in sentences { parser.read(sentence.tokens) }
    return parser.drafts
  }

  private init(_ source: SourceText, _ tokens: ContiguousArray<Token>) {
    self.source = source
    self.tokens = tokens
    words = TimeParser.classify(source, tokens)
  }

  // MARK: Classes of all tokens

  private static func classify(
    _ source: SourceText, _ tokens: ContiguousArray<Token>
  ) -> ContiguousArray<TimeWord> {
    let lexicon = TimeLexicon.shared
    // Nearly all words are none.
    var words = ContiguousArray<TimeWord>(repeating: .none, count: tokens.count)
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .word, .abbreviation:
        let word = lexicon[token.hash]
        if word.kind != .none {
          words[index] = word
        } else if token.shape.contains(.hasDigit) {
          words[index] =
            CountedAdjective.read(source.bytes, token) ?? DigitWord.read(source, token)
        } else if token.end - token.start >= 7, CountedAdjective.mayBe(source.bytes, token) {
          words[index] = CountedAdjective.read(source.bytes, token) ?? .none
        }
      case .number: words[index] = TimeWord(kind: .digits, value: 0)
      case .ordinal: words[index] = TimeWord(kind: .ordinalDigits, value: 0)
      default: continue
      }
    }
    return words
  }

  // MARK: The walk

  private func read(_ sentence: Range<Int>) {
    lower = sentence.lowerBound
    upper = sentence.upperBound
    var index = lower
    while index < upper {
      guard words[index].kind.isAnchor, let draft = production(at: index) else {
        index += 1
        continue
      }
      drafts.append(draft)
      floor = draft.tokens.upperBound
      index = max(floor, index + 1)
    }
  }

  /// The first production that reads something at a word.
  private func production(at index: Int) -> TimeDraft? {
    switch words[index].kind {
    case .digits:
      return clockTime(at: index) ?? numericDate(at: index) ?? dayOfMonth(at: index)
        ?? clockOfSpan(at: index) ?? duration(at: index) ?? year(at: index)
    case .ordinalDigits:
      return numericDate(at: index) ?? calendarWeek(at: index) ?? century(at: index)
        ?? dayOfMonth(at: index)
        ?? quarter(at: index)
    case .number: return clockTime(at: index) ?? duration(at: index)
    case .one: return duration(at: index)
    case .fraction, .vague: return duration(at: index)
    case .half: return halfHour(at: index) ?? duration(at: index)
    case .quarter, .threequarter: return threeQuarters(at: index) ?? quarterHour(at: index)
    case .counted: return duration(at: index)
    case .ordinal:
      return quarter(at: index) ?? holiday(at: index) ?? century(at: index)
        ?? countedWeek(at: index) ?? dayOfMonth(at: index) ?? duration(at: index)
    case .month: return month(at: index)
    case .weekday: return weekday(at: index)
    case .weekdayShort: return weekdayShort(at: index)
    case .weekly, .weekdays: return weekly(at: index)
    case .part: return tomorrow(at: index) ?? partOfDay(at: index)
    case .partAdverb: return partAdverb(at: index)
    case .deictic: return deictic(at: index)
    case .deicticAdjective: return deicticAdjective(at: index)
    case .relative, .relativeLast, .relativeNext, .demonstrative, .following, .same:
      return relative(at: index)
    case .whole: return whole(at: index)
    case .unit: return bareUnit(at: index)
    case .fused, .fusedThen, .fusedAdjective: return fused(at: index)
    case .edge: return edge(at: index)
    case .edgeOf: return edgeOf(at: index)
    case .season: return season(at: index)
    case .reference, .gegenwart, .moment, .formerly: return reference(at: index)
    case .repeated, .each, .per, .all, .times: return recurring(at: index)
    case .extent, .countedAdjective: return extentWord(at: index)
    case .digitWord: return decade(at: index) ?? duration(at: index)
    case .early, .late: return earlyPart(at: index)
    case .holiday: return holiday(at: index)
    case .calendarWeek: return calendarWeek(at: index)
    default: return nil
    }
  }

  // MARK: Looking around

  /// The class of a word of this sentence.
  func kind(_ index: Int) -> TimeWordClass {
    index >= lower && index < upper ? words[index].kind : .none
  }

  func word(_ index: Int) -> TimeWord {
    index >= lower && index < upper ? words[index] : .none
  }

  func token(_ index: Int) -> TokenKind {
    index >= lower && index < upper ? tokens[index].kind : .other
  }

  func hash(_ index: Int) -> UInt64 {
    index >= lower && index < upper ? tokens[index].hash : 0
  }

  func isCapital(_ index: Int) -> Bool {
    index >= lower && index < upper && tokens[index].isWord && tokens[index].isCapital
  }

  /// No blank stands before the token.
  func isGlued(_ index: Int) -> Bool {
    index > lower && index < upper && !tokens[index].shape.contains(.spaceBefore)
  }

  func numeral(_ index: Int) -> Numeral? {
    guard kind(index) == .digits || kind(index) == .ordinalDigits else { return nil }
    return Numeral(source.bytes, tokens[index].range)
  }

  func byte(_ index: Int) -> UInt8 {
    index >= lower && index < upper ? source.bytes[Int(tokens[index].start)] : 0
  }

  func isDash(_ index: Int) -> Bool { token(index) == .dash }

  /// Where an expression begins if an article before it belongs to it.
  func withArticle(_ index: Int) -> Int {
    index - 1 >= floor && kind(index - 1) == .article ? index - 1 : index
  }
}
