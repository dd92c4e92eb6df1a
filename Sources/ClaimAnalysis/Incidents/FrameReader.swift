// Room: Incidents. Reads the frame table. What its lines look like stands at the head of
// Tables/FrameTable.swift. May enter: the lexicon.

/// Reads frames, patterns and examples; a line that cannot be read is an error with its number.
struct FrameReader {
  private var set = FrameSet()
  private(set) var errors: [TableError] = []
  private let lexicon: Lexicon
  private let table: String
  /// The slots of the prepositions met so far.
  private var prepositions: [String: FrameSlot] = [:]

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
    var frames = FrameReader(set: set, lexicon: lexicon, table: name)
    let bytes = reader.text
    reader.forEachRecord { number, range in
      // Only the tests need the examples, which are most of the table.
      let isExample = bytes[range.lower] == 0x2B || bytes[range.lower] == 0x2D
      if isExample, !withExamples { return }
      let text = String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
      frames.line(text, number)
    }
    return (frames.set, frames.errors)
  }

  private init(set: FrameSet, lexicon: Lexicon, table: String) {
    self.set = set
    self.lexicon = lexicon
    self.table = table
  }

  private mutating func fail(_ line: Int, _ message: String) {
    errors.append(TableError(table: table, line: line, message: message))
  }

  private mutating func line(_ text: String, _ number: Int) {
    if text.utf8.first == 0x2B || text.utf8.first == 0x2D {
      example(text, number)
      return
    }
    let words = text.parts(by: " ")
    switch words[0] {
    case "frame": frame(words, number)
    case "verb", "noun": pattern(words, number)
    default: fail(number, "expected frame, verb, noun, + or -, found \(words[0])")
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

  /// Reads `verb LEMMA[,LEMMA] SLOT=FILLER… [CONDITION…]`.
  private mutating func pattern(_ words: [String], _ number: Int) {
    guard !set.frames.isEmpty, words.count >= 2 else {
      return fail(number, "a pattern needs a frame")
    }
    let isVerb = words[0] == "verb"
    var lexemes: [UInt32] = []
    for lemma in words[1].parts(by: ",") {
      let found = lexicon.lexemes(lemma: lemma).filter {
        let kind = lexicon[$0].wordClass
        return isVerb ? kind == .infinitive : kind == .noun || kind == .name
      }
      if found.isEmpty { fail(number, "\(lemma) is in no table of words") }
      lexemes += found.map(\.raw)
    }
    var pattern = FramePattern(
      frame: set.frames.count - 1, anchor: isVerb ? .verb : .noun, lexemes: lexemes, slots: [])
    for word in words.dropFirst(2) {
      if let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) {
        let value = word[word.utf8.index(after: equals)...]
        switch FoldedHash.of(word.utf8[..<equals]) {
        case Self.modal:
          for lemma in String(value).parts(by: ",") {
            pattern.modal.formUnion(lexicon.lexemes(lemma: lemma).map(\.raw))
          }
        case Self.no:
          if let slot = slot(String(value), "*", number) { pattern.excluded.append(slot.slot) }
        default:
          if let slot = slot(String(word[..<equals]), String(value), number) {
            pattern.slots.append(slot)
          }
        }
        continue
      }
      switch Self.conditions[FoldedHash.of(word)] {
      case .reflexive: pattern.isReflexive = true
      case .negated: pattern.negation = true
      case .positive: pattern.negation = false
      case .active: pattern.voice = .active
      case .passive: pattern.voice = .passive
      case .said: pattern.needsSpeaker = true
      case .past: pattern.needsPast = true
      case .alone: pattern.isAlone = true
      case .new: pattern.isNew = true
      case nil: fail(number, "expected SLOT=FILLER, found \(word)")
      }
    }
    set.patterns.append(pattern)
  }

  private enum Condition {
    case reflexive, negated, positive, active, passive, said, past, alone, new
  }

  // The words of the notation by hash: comparing strings with each of them took most of the time that
  // reading the tables took.
  private static let conditions = Keywords<Condition>([
    "reflexive": .reflexive, "negated": .negated, "positive": .positive, "active": .active,
    "passive": .passive, "said": .said, "past": .past, "alone": .alone,
    "new": .new,
  ])
  private static let slots = Keywords<FrameSlot>([
    "subject": .subject, "accusative": .accusative, "dative": .dative, "genitive": .genitive,
    "predicative": .predicative, "als": .comparison, "of": .attribute, "clause": .clause,
    "infinitive": .infinitive, "with": .word,
  ])
  private static let modal = FoldedHash.of("modal")
  private static let no = FoldedHash.of("no")

  private mutating func slot(
    _ slotName: String, _ text: String, _ number: Int
  ) -> FrameSlotPattern? {
    let isOptional = text.utf8.last == UInt8(ascii: "?")
    let filler = isOptional ? String(text.dropLast()) : text
    let slot: FrameSlot
    if let known = Self.slots[FoldedHash.of(slotName)] ?? prepositions[slotName] {
      slot = known
    } else {
      guard
        let preposition = lexicon.lexemes(lemma: slotName).first(where: {
          lexicon[$0].wordClass == .preposition
        })
      else {
        fail(number, "unknown slot \(slotName)")
        return nil
      }
      slot = .preposition(
        preposition.raw,
        ["da", "dar", "hier", "wo", "wor"].map { FoldedHash.of($0 + slotName) })
      prepositions[slotName] = slot
    }
    return FrameSlotPattern(slot: slot, filler: self.filler(filler), isOptional: isOptional)
  }

  private func filler(_ text: String) -> FrameFiller {
    if text.utf8.count == 1, let role = Self.role(text.utf8.first ?? 0) { return .role(role) }
    var lexemes: Set<UInt32> = []
    var hashes: Set<UInt64> = []
    for word in text.parts(by: ",") {
      let hash = FoldedHash.of(word)
      var id = lexicon.firstLexeme(hash)
      while id.isKnown {
        if !lexicon[id].wordClass.contains(.finite) { lexemes.insert(id.raw) }
        id = lexicon.nextLexeme(id)
      }
      hashes.insert(hash)
    }
    return .words(lexemes, hashes)
  }

  private static func role(_ letter: UInt8) -> FrameRole? {
    switch Unicode.Scalar(letter) {
    case "A": .attacker
    case "K": .culprit
    case "D": .suspect
    case "W": .witness
    case "S": .source
    case "E": .event
    case "V": .victim
    case "X": .evidence
    case "C": .claim
    case "P": .region
    case "*": .other
    default: nil
    }
  }

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
