// Room: Lexicon. All words: from the tables to a table of forms. Only tables may enter.

/// The compiled lexicon: readings by form, and facts by lexeme.
///
/// Built once per process from the tables, then only read.
struct Lexicon: Sendable {
  private(set) var forms: FormTable
  private(set) var lexemes: ContiguousArray<Lexeme> = []
  private var pool = ContiguousArray<UInt8>()
  /// Lexemes by lemma and main class, for rules that name a lemma.
  private var byLemma: [UInt64: [LexemeID]] = [:]

  static let shared = Lexicon.standard()

  init(capacity: Int) {
    forms = FormTable(capacity: capacity)
    // Lexeme 0 is "unknown".
    lexemes.append(
      Lexeme(
        lemmaStart: 0, lemmaLength: 0, particleLength: 0, wordClass: [], nounClass: .none,
        gender: [], verb: [], adjective: [], adverb: [], classes: .none))
  }

  subscript(id: LexemeID) -> Lexeme { lexemes[Int(id.raw)] }

  /// The lemma, as the table spells it.
  func lemma(_ id: LexemeID) -> String {
    let lexeme = lexemes[Int(id.raw)]
    let start = Int(lexeme.lemmaStart)
    return String(decoding: pool[start..<(start + Int(lexeme.lemmaLength))], as: UTF8.self)
  }

  /// The separable particle at the beginning of the lemma, or nothing.
  func particle(_ id: LexemeID) -> ArraySlice<UInt8> {
    let lexeme = lexemes[Int(id.raw)]
    let start = Int(lexeme.lemmaStart)
    return ArraySlice(pool[start..<(start + Int(lexeme.particleLength))])
  }

  /// All lexemes with a lemma, whatever their class.
  func lexemes(lemma: String) -> [LexemeID] { byLemma[FoldedHash.of(lemma)] ?? [] }

  /// All nouns with a line of their own that end in these letters.
  func nouns(endingIn ending: String) -> [LexemeID] {
    let bytes = Array(ending.utf8)
    var result: [LexemeID] = []
    for (number, lexeme) in lexemes.enumerated()
    where lexeme.wordClass == .noun && Int(lexeme.lemmaLength) > bytes.count {
      let end = Int(lexeme.lemmaStart) + Int(lexeme.lemmaLength)
      if pool[(end - bytes.count)..<end].elementsEqual(bytes) {
        result.append(LexemeID(raw: UInt32(number)))
      }
    }
    return result
  }

  /// The verb that a base verb forms with a separated particle ("wies" + "zurück"), or `nil`.
  func joined(particleHash: UInt64, base: LexemeID) -> LexemeID? {
    joinedVerbs[Self.pairKey(particleHash, base)]
  }

  private var joinedVerbs: [UInt64: LexemeID] = [:]

  private static func pairKey(_ particle: UInt64, _ base: LexemeID) -> UInt64 {
    particle &* FoldedHash.prime ^ UInt64(base.raw)
  }

  // MARK: Building

  /// Adds a lexeme; its forms are added apart.
  mutating func add(
    lemma: String, _ wordClass: WordClass, nounClass: NounClass = .none, gender: Agreement = [],
    verb: VerbFlags = [], adjective: AdjectiveFlags = [], adverb: AdverbFlags = [],
    particleLength: Int = 0
  ) -> LexemeID {
    let id = LexemeID(raw: UInt32(lexemes.count))
    let start = pool.count
    pool.append(contentsOf: lemma.utf8)
    lexemes.append(
      Lexeme(
        lemmaStart: UInt32(start), lemmaLength: UInt8(clamping: pool.count - start),
        particleLength: UInt8(clamping: particleLength), wordClass: wordClass,
        nounClass: nounClass, gender: gender, verb: verb, adjective: adjective, adverb: adverb,
        classes: .none))
    byLemma[FoldedHash.of(lemma), default: []].append(id)
    return id
  }

  mutating func addForm(_ folded: ContiguousArray<UInt8>, _ reading: Reading) {
    forms.insert(FoldedHash.of(folded), reading)
  }

  mutating func addForm(hash: UInt64, _ reading: Reading) { forms.insert(hash, reading) }

  mutating func addJoined(particle: String, base: LexemeID, verb: LexemeID) {
    joinedVerbs[Self.pairKey(FoldedHash.of(particle), base)] = verb
  }

  mutating func insert(_ kind: SemanticClass, into id: LexemeID) {
    lexemes[Int(id.raw)].classes.insert(kind)
  }

  mutating func setNounClass(_ kind: NounClass, of id: LexemeID) {
    lexemes[Int(id.raw)].nounClass = kind
  }

  private static func standard() -> Lexicon {
    var lexicon = Lexicon(capacity: 420_000)
    LexiconReader.readAll(into: &lexicon)
    return lexicon
  }
}
