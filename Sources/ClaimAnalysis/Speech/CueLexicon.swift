// Room: Speech. What each word can do as a cue: the table joined with what the lexicon knows of
// verbs. May enter: the lexicon.

/// What a cue can have beside it.
struct CueTakes: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  /// A clause with "dass", "ob" or a question word.
  static let content = CueTakes(rawValue: 1)
  static let infinitive = CueTakes(rawValue: 2)
  /// A clause with its verb in second place, also in the indicative.
  static let verbSecond = CueTakes(rawValue: 4)
  static let quotation = CueTakes(rawValue: 8)
  /// An object that makes the whole clause a report.
  static let report = CueTakes(rawValue: 16)
  static let asJudgement = CueTakes(rawValue: 32)
  static let ofObject = CueTakes(rawValue: 64)
  static let onlyWithEs = CueTakes(rawValue: 128)
  static let onlyWithAdverb = CueTakes(rawValue: 256)
  static let forJudgement = CueTakes(rawValue: 512)
  /// It has no line of its own.
  static let general = CueTakes(rawValue: 1024)
  /// As `report`, where annotators seldom see one.
  static let wideReport = CueTakes(rawValue: 2048)
  /// "ließ wissen": behind "lassen" only.
  static let onlyWithLetting = CueTakes(rawValue: 4096)
}

/// A word that marks speech.
struct Cue: Sendable, Hashable {
  var takes: CueTakes
  var stance: Statement.Stance
}

/// All cue words, by lexeme.
struct CueLexicon: Sendable {
  static let shared = CueLexicon(.shared)

  private var verbs: ContiguousArray<UInt8>
  private var nouns: ContiguousArray<UInt8>
  private var sources: ContiguousArray<Bool>
  private var entries: ContiguousArray<Cue> = [Cue(takes: [], stance: .states)]
  /// Lines that could not be read, for the tests.
  private(set) var errors: [String] = []

  init(_ lexicon: Lexicon) {
    let count = lexicon.lexemes.count
    verbs = ContiguousArray(repeating: 0, count: count)
    nouns = ContiguousArray(repeating: 0, count: count)
    sources = ContiguousArray(repeating: false, count: count)
    let lexemes = lexicon.lexemes
    for number in lexemes.indices where lexemes[number].wordClass == .infinitive {
      let lexeme = lexemes[number]
      let isSaying = lexeme.verb.contains(.saying)
      guard isSaying || lexeme.verb.contains(.thinking) else { continue }
      var takes: CueTakes = .general
      if lexeme.verb.contains(.content) { takes.insert(.content) }
      if isSaying { takes.insert(.quotation) }
      verbs[number] = index(Cue(takes: takes, stance: isSaying ? .states : .supposes))
    }
    var compounds: [UInt64: UInt8] = [:]
    var sourceHashes: Set<UInt64> = []
    var tailKeys: Set<UInt64> = []
    TableReader(CueTable.text).forEachLine { line in
      if !read(line.columns, lexicon) {
        errors.append("CueTable, line \(line.number): \(line.columns.joined(separator: " "))")
      }
      guard line.columns.count >= 2 else { return }
      let hash = FoldedHash.of(line.columns[1])
      if line.columns[0] == "S" { sourceHashes.insert(hash) }
      if line.columns[0] != "V" { tailKeys.insert(Self.tail(line.columns[1])) }
      if line.columns[0] == "N",
        let id = lexicon.lexemes(lemma: line.columns[1]).first(where: {
          lexicon[$0].wordClass == .noun
        })
      {
        compounds[hash] = nouns[Int(id.raw)]
      }
    }
    let heads = WordSet(Array(sourceHashes) + Array(compounds.keys))
    let tails = WordSet(Array(tailKeys))
    var lemma = ContiguousArray<UInt8>()
    var raw = ContiguousArray<UInt8>()
    // "Polizeiangabe", "Korruptionsvorwurf": a compound is what its head is.
    lexicon.forEachNoun { id, spelling in
      // The last letters dismiss nearly all nouns.
      if let tail = Self.tail(spelling), !tails.contains(tail) { return }
      let number = Int(id.raw)
      lexicon.foldLemma(id, into: &lemma, using: &raw)
      var hash = FoldedHash.seed
      for position in lemma.indices.reversed() {
        hash = FoldedHash.step(hash, lemma[position])
        guard lemma.count - position >= 6, heads.contains(hash) else { continue }
        if sourceHashes.contains(hash) { sources[number] = true }
        if nouns[number] == 0, let cue = compounds[hash] { nouns[number] = cue }
      }
    }
  }

  private static let tailLength = 5

  /// The last letters of a word as one number, its bits spread as those of a hash are.
  private static func tail(_ word: String) -> UInt64 {
    GermanFolding.fold(word).withUnsafeBufferPointer { tail($0) ?? 0 }
  }

  /// The same for a word as it is spelled; `nil` where it is shorter or has letters there that take a
  /// fold of the whole.
  private static func tail(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard spelling.count >= tailLength else { return nil }
    var tail: UInt64 = 0
    for byte in spelling[(spelling.count - tailLength)...] {
      guard byte < 0x80 else { return nil }
      tail = tail << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return tail &* 0x9E37_79B9_7F4A_7C15
  }

  private mutating func index(_ cue: Cue) -> UInt8 {
    if let known = entries.firstIndex(of: cue) { return UInt8(known) }
    entries.append(cue)
    return UInt8(entries.count - 1)
  }

  private mutating func read(_ columns: [String], _ lexicon: Lexicon) -> Bool {
    guard columns.count >= 2 else { return false }
    // The second words of "geben, machen, sein, zeigen", which `SpeechWords` reads.
    if columns[0] == "P" {
      return columns.count == 3 && ["announces", "supposes"].contains(columns[2])
    }
    let isVerb = columns[0] == "V"
    let known = lexicon.lexemes(lemma: columns[1]).filter {
      lexicon[$0].wordClass == (isVerb ? .infinitive : .noun)
    }
    guard !known.isEmpty else { return columns[0] == "S" }
    switch columns[0] {
    case "V":
      guard columns.count == 4, let takes = Self.takes(columns[2]),
        let stance = Statement.Stance(rawValue: columns[3])
      else { return false }
      for id in known {
        verbs[Int(id.raw)] =
          columns[2].contains("n") ? 0 : index(Cue(takes: takes, stance: stance))
      }
    case "N":
      guard columns.count == 3, let stance = Statement.Stance(rawValue: columns[2]) else {
        return false
      }
      for id in known { nouns[Int(id.raw)] = index(Cue(takes: .content, stance: stance)) }
    case "S":
      for id in known { sources[Int(id.raw)] = true }
    default: return false
    }
    return true
  }

  private static func takes(_ letters: String) -> CueTakes? {
    var takes: CueTakes = []
    for letter in letters.unicodeScalars {
      switch letter {
      case "k": takes.insert(.content)
      case "i": takes.insert(.infinitive)
      case "2": takes.insert(.verbSecond)
      case "q": takes.insert(.quotation)
      case "r": takes.insert(.report)
      case "R": takes.insert(.wideReport)
      case "a": takes.insert(.asJudgement)
      case "v": takes.insert(.ofObject)
      case "e": takes.insert(.onlyWithEs)
      case "l": takes.insert(.onlyWithLetting)
      case "d": takes.insert([.onlyWithAdverb, .content])
      case "f": takes.insert(.forJudgement)
      case "n", "-": break
      default: return nil
      }
    }
    return takes
  }

  /// What a verb can do as a cue, or `nil`.
  @inline(__always)
  func verb(_ lexeme: LexemeID) -> Cue? {
    let index = verbs[Int(lexeme.raw)]
    return index == 0 ? nil : entries[Int(index)]
  }

  /// What a noun can do as a cue, or `nil`.
  func noun(_ lexeme: LexemeID) -> Cue? {
    let index = nouns[Int(lexeme.raw)]
    return index == 0 ? nil : entries[Int(index)]
  }

  /// "Angabe, Ansicht, Aussage, Bericht".
  func isSource(_ lexeme: LexemeID) -> Bool { sources[Int(lexeme.raw)] }
}

/// The words of the grammar that frames are built with.
final class SpeechWords: Sendable {
  static let shared = SpeechWords()

  let laut = FoldedHash.of("laut")
  let nach = FoldedHash.of("nach")
  let zufolge = FoldedHash.of("zufolge")
  let gemaess = FoldedHash.of("gemäß")
  let so = FoldedHash.of("so")
  let demnach = FoldedHash.of("demnach")
  let danach = FoldedHash.of("danach")
  let wonach = FoldedHash.of("wonach")
  let dass = FoldedHash.of("dass")
  let ob = FoldedHash.of("ob")
  let wie = FoldedHash.of("wie")
  let als = FoldedHash.of("als")
  let es = FoldedHash.of("es")
  let sich = FoldedHash.of("sich")
  let von = FoldedHash.of("von")
  let vom = FoldedHash.of("vom")
  let der = FoldedHash.of("der")
  let gegenueber = FoldedHash.of("gegenüber")
  let um = FoldedHash.of("um")
  let aus = FoldedHash.of("aus")
  let `in` = FoldedHash.of("in")
  let im = FoldedHash.of("im")
  let fuer = FoldedHash.of("für")
  let und = FoldedHash.of("und")
  let sogenannt: Set<UInt64> = Set(
    [
      "sogenannte", "sogenannten", "sogenannter", "sogenanntes", "genannte",
      "genannten",
    ]
    .map(FoldedHash.of))
  let sollen: LexemeID
  let worden = FoldedHash.of("worden")
  let weiter = FoldedHash.of("weiter")
  /// What stands before a single word that is somebody's judgement ("einen „Skandal“").
  let judging: Set<UInt64> = Set(
    ["ein", "eine", "einen", "einem", "einer", "eines", "als", "von", "vom"].map(FoldedHash.of))
  let bekannt = FoldedHash.of("bekannt")
  let man = FoldedHash.of("man")
  let neuters: Set<UInt64> = Set(["das", "dies", "dieses"].map(FoldedHash.of))
  let sein: LexemeID
  let werden: LexemeID
  let lassen: LexemeID
  let zitieren: LexemeID
  let geben: LexemeID
  let machen: LexemeID
  let zeigen: LexemeID
  /// "überzeugt, zuversichtlich": what somebody is of what he thinks.
  let convinced: Set<UInt64>
  /// "deutlich, bekannt": what somebody makes what he says.
  let clear: Set<UInt64>
  let bekennen: LexemeID
  let seitens = FoldedHash.of("seitens")
  private let predicates: WordSet
  private let openers: WordSet

  /// Whether a word is one of `clear` or `convinced`.
  @inline(__always)
  func isPredicate(_ hash: UInt64) -> Bool { predicates.contains(hash) }

  /// Whether a word opens frames without a verb.
  @inline(__always)
  func opensFrame(_ hash: UInt64) -> Bool { openers.contains(hash) }

  init() {
    var announced: Set<UInt64> = []
    var supposed: Set<UInt64> = []
    TableReader(CueTable.text).forEachLine { line in
      guard line.columns.count == 3, line.columns[0] == "P" else { return }
      if line.columns[2] == "announces" {
        announced.insert(FoldedHash.of(line.columns[1]))
      } else {
        supposed.insert(FoldedHash.of(line.columns[1]))
      }
    }
    clear = announced
    convinced = supposed
    predicates = WordSet(Array(announced) + Array(supposed))
    openers = WordSet([laut, nach, zufolge, gemaess, so, demnach, danach, wonach])
    func verb(_ lemma: String) -> LexemeID {
      Lexicon.shared.lexemes(lemma: lemma).first {
        Lexicon.shared[$0].wordClass == .infinitive
      } ?? .none
    }
    sollen = verb("sollen")
    sein = verb("sein")
    werden = verb("werden")
    lassen = verb("lassen")
    zitieren = verb("zitieren")
    geben = verb("geben")
    machen = verb("machen")
    zeigen = verb("zeigen")
    bekennen = verb("bekennen")
  }
}
