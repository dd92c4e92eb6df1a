// Room: Incidents. Reads the frame table. What its lines look like stands at the head of
// Tables/FrameTable.swift. May enter: the lexicon.

/// Reads frames, patterns and examples; a line that cannot be read is an error with its number.
struct FrameReader {
  private var set: FrameSet
  private(set) var errors: [TableError] = []
  let lexicon: Lexicon
  private let table: String
  let reader: TableReader
  /// The slots of the prepositions met so far, by hash.
  var prepositions: [UInt64: FrameSlot] = [:]

  /// All frames; the examples beside them are read for the tests only.
  static func standard(withExamples: Bool = false) -> FrameSet {
    var set = FrameSet()
    for (name, text) in FrameTable.parts {
      set = read(TableReader(text), name, .shared, into: set, withExamples: withExamples).0
    }
    set.index(.shared)
    return set
  }

  /// What is wrong with the tables; empty if nothing is.
  static func check() -> [TableError] {
    var set = FrameSet()
    var errors: [TableError] = []
    for (name, text) in FrameTable.parts {
      let (next, more) = read(TableReader(text), name, .shared, into: set)
      set = next
      errors += more
    }
    return errors
  }

  static func read(
    _ reader: TableReader, _ name: String, _ lexicon: Lexicon, into set: FrameSet = FrameSet(),
    withExamples: Bool = true
  ) -> (FrameSet, [TableError]) {
    var frames = FrameReader(set: set, lexicon: lexicon, table: name, reader: reader)
    let bytes = reader.text
    reader.forEachRecord { number, range in
      // Only the tests need the examples, which are most of the table.
      if bytes[range.lower] == 0x2B || bytes[range.lower] == 0x2D {
        if withExamples { frames.example(reader.string(range), number) }
      } else {
        frames.line(range, number)
      }
    }
    return (frames.set, frames.errors)
  }

  private init(set: FrameSet, lexicon: Lexicon, table: String, reader: TableReader) {
    self.set = set
    self.lexicon = lexicon
    self.table = table
    self.reader = reader
  }

  mutating func fail(_ line: Int, _ message: String) {
    errors.append(TableError(table: table, line: line, message: message))
  }

  func hash(_ range: ByteRange) -> UInt64 { FoldedHash.of(reader.text, range) }

  private mutating func line(_ range: ByteRange, _ number: Int) {
    let words = reader.parts(of: range, by: " ")
    switch hash(words[0]) {
    case Self.frame: frame(words.map(reader.string), number)
    case Self.verb: pattern(.verb, words, number)
    case Self.noun: pattern(.noun, words, number)
    case Self.list: list(words, number)
    default:
      fail(
        number, "expected frame, list, verb, noun, + or -, found \(reader.string(words[0]))")
    }
  }

  /// Reads `frame NAME: EFFECT…`.
  private mutating func frame(_ words: [String], _ number: Int) {
    guard words.count >= 3, words[1].hasSuffix(":") else {
      return fail(number, "expected frame NAME: EFFECT")
    }
    let name = String(words[1].dropLast())
    if set.frame(name) != nil { fail(number, "\(name) is there already") }
    var rest = words.dropFirst(3)
    let detail = rest.first
    var effect: FrameEffect?
    switch words[2] {
    case "attributes": effect = .claim(nil)
    case "evidence":
      effect = detail.flatMap { Evidence.Status(rawValue: $0) }.map { .evidence($0, nil) }
      rest = rest.dropFirst()
      if case .evidence(let status, _) = effect,
        let basis = rest.first.flatMap({ Evidence.Basis(rawValue: $0) })
      {
        effect = .evidence(status, basis)
        rest = rest.dropFirst()
      }
    case "verification":
      effect = detail.flatMap { Verification.Status(rawValue: $0) }.map { .verification($0) }
      rest = rest.dropFirst()
    case "comment":
      effect = detail.flatMap { CommentRequest.Outcome(rawValue: $0) }.map { .comment($0) }
      rest = rest.dropFirst()
    case "cause":
      effect = detail.flatMap { Claim.Cause(rawValue: $0) }.map { .cause($0) }
      rest = rest.dropFirst()
    case "retraction": effect = .retraction
    case "confirms": effect = .confirms
    case "agrees": effect = .agrees
    case "source": effect = .source
    case "nothing": effect = .nothing
    default: effect = Claim.Stance(rawValue: words[2]).map { .claim($0) }
    }
    guard let effect else { return fail(number, "unknown effect \(words.dropFirst(2))") }
    var frame = Frame(name: name, effect: effect)
    for word in rest {
      switch word {
      case "origin": frame.role = .origin
      case "sponsor": frame.role = .sponsor
      default: frame.nuance = word
      }
    }
    set.frames.append(frame)
  }

  /// Reads `list NAME: WORD,WORD`.
  private mutating func list(_ words: ContiguousArray<ByteRange>, _ number: Int) {
    guard words.count == 3, reader.text[words[1].upper - 1] == UInt8(ascii: ":") else {
      return fail(number, "expected list NAME: WORD,WORD")
    }
    let name = ByteRange(lower: words[1].lower, upper: words[1].upper - 1)
    set.lists[hash(name)] = spelledOut(words[2], number).map(\.hash)
  }

  /// The words between commas by hash, those of a list in place of `@NAME`; each with what stands for
  /// it in the line.
  mutating func spelledOut(
    _ range: ByteRange, _ number: Int
  ) -> [(hash: UInt64, spelling: ByteRange)] {
    var result: [(hash: UInt64, spelling: ByteRange)] = []
    for word in reader.parts(of: range, by: ",") {
      guard reader.text[word.lower] == UInt8(ascii: "@") else {
        result.append((hash(word), word))
        continue
      }
      let name = ByteRange(lower: word.lower + 1, upper: word.upper)
      if let list = set.lists[hash(name)] {
        result += list.map { ($0, word) }
      } else {
        fail(number, "no list \(reader.string(word))")
      }
    }
    return result
  }

  /// Reads `verb LEMMA[,LEMMA] SLOT=FILLER… [CONDITION…]`.
  private mutating func pattern(
    _ anchor: FramePattern.Anchor, _ words: ContiguousArray<ByteRange>, _ number: Int
  ) {
    guard !set.frames.isEmpty, words.count >= 2 else {
      return fail(number, "a pattern needs a frame")
    }
    var lexemes: [UInt32] = []
    for lemma in spelledOut(words[1], number) {
      let known = lexemes.count
      forEachLexeme(lemma.hash) {
        let kind = lexicon[$0].wordClass
        let fits = anchor == .verb ? kind == .infinitive : kind == .noun || kind == .name
        if fits { lexemes.append($0.raw) }
      }
      if lexemes.count == known {
        fail(number, "\(reader.string(lemma.spelling)) is in no table of words")
      }
    }
    var pattern = FramePattern(
      frame: set.frames.count - 1, anchor: anchor, lexemes: lexemes, slots: [])
    for word in words.dropFirst(2) {
      if let equals = (word.lower..<word.upper).first(where: { reader.text[$0] == 0x3D }) {
        let name = ByteRange(lower: word.lower, upper: equals)
        let value = ByteRange(lower: equals + 1, upper: word.upper)
        switch hash(name) {
        case Self.modal:
          for lemma in reader.parts(of: value, by: ",") {
            forEachLexeme(hash(lemma)) { pattern.modal.insert($0.raw) }
          }
        case Self.no: if let slot = slot(value, number) { pattern.excluded.append(slot) }
        default:
          if let slot = slot(name, number) {
            pattern.slots.append(slotPattern(slot, value, number))
          }
        }
        continue
      }
      switch Self.conditions[hash(word)] {
      case .reflexive: pattern.isReflexive = true
      case .negated: pattern.negation = true
      case .positive: pattern.negation = false
      case .active: pattern.voice = .active
      case .passive: pattern.voice = .passive
      case .said: pattern.needsSpeaker = true
      case .past: pattern.needsPast = true
      case .alone: pattern.isAlone = true
      case .new: pattern.isNew = true
      case .bare: pattern.isBare = true
      case .relative: pattern.isRelative = true
      case nil: fail(number, "expected SLOT=FILLER, found \(reader.string(word))")
      }
    }
    set.patterns.append(pattern)
  }

  /// Calls `body` with all lexemes whose lemma has a hash.
  func forEachLexeme(_ hash: UInt64, _ body: (LexemeID) -> Void) {
    var id = lexicon.firstLexeme(hash)
    while id.isKnown {
      body(id)
      id = lexicon.nextLexeme(id)
    }
  }

  private enum Condition {
    case reflexive, negated, positive, active, passive, said, past, alone, new, bare, relative
  }

  // The words of the notation by hash: comparing strings with each of them took most of the time that
  // reading the tables took.
  private static let conditions = Keywords<Condition>([
    "reflexive": .reflexive, "negated": .negated, "positive": .positive, "active": .active,
    "passive": .passive, "said": .said, "past": .past, "alone": .alone,
    "new": .new, "bare": .bare, "relative": .relative,
  ])
  static let slots = Keywords<FrameSlot>([
    "subject": .subject, "accusative": .accusative, "dative": .dative, "genitive": .genitive,
    "predicative": .predicative, "als": .comparison, "of": .attribute, "clause": .clause,
    "infinitive": .infinitive, "with": .word,
  ])
  private static let frame = FoldedHash.of("frame")
  private static let verb = FoldedHash.of("verb")
  private static let noun = FoldedHash.of("noun")
  private static let list = FoldedHash.of("list")
  private static let modal = FoldedHash.of("modal")
  private static let no = FoldedHash.of("no")

  /// Reads `+ Sentence. | attacker=NAME source=NAME stance=STANCE`.
  private mutating func example(_ text: String, _ number: Int) {
    guard let frame = set.frames.last else { return fail(number, "an example needs a frame") }
    let parts = text.dropFirst(2).split(separator: "|", maxSplits: 1)
    var expected: [String: String] = [:]
    if parts.count == 2 {
      for pair in parts[1].split(separator: " ") {
        let sides = pair.split(separator: "=")
        if sides.count == 2 {
          expected[String(sides[0])] = String(sides[1])
        } else {
          fail(number, "expected KEY=VALUE, found \(pair)")
        }
      }
    }
    set.examples.append(
      FrameExample(
        frame: frame.name, isPositive: text.hasPrefix("+"), text: String(parts.first ?? ""),
        expected: expected, line: number))
  }
}
