// Room: Lexicon. All words: readings by form, and facts by lexeme. Only tables may enter.

/// The compiled lexicon: readings by form, and facts by lexeme.
///
/// Built once per process from the tables (`LexiconBuilder`), then only read. An object that never
/// changes: handing it on costs one reference.
final class Lexicon: Sendable {
  let forms: FormTable
  let stems: StemTable
  /// The text of all tables; lemmas are stretches of it.
  let text: LexiconText
  private let table: LexemeTable
  private let joinedVerbs: JoinedVerbs
  /// The particles of separable verbs.
  let particles: ParticleSet

  static let shared = LexiconReader.read()

  init(_ builder: LexiconBuilder) {
    forms = builder.forms
    stems = builder.stems
    text = builder.text
    table = builder.table
    joinedVerbs = builder.joinedVerbs
    particles = builder.particles
  }

  var lexemes: ContiguousArray<Lexeme> { table.lexemes }

  @inline(__always)
  subscript(id: LexemeID) -> Lexeme { table[id] }

  /// The lemma, as the table spells it.
  func lemma(_ id: LexemeID) -> String { text.string(table.lemmaRange(id)) }

  /// The lemma as folded bytes, put into an array that is used again.
  func foldLemma(
    _ id: LexemeID, into result: inout ContiguousArray<UInt8>,
    using raw: inout ContiguousArray<UInt8>
  ) {
    text.fold(table.lemmaRange(id), into: &result, using: &raw)
  }

  /// Calls `body` with every noun, and its lemma as the table spells it.
  func forEachNoun(_ body: (LexemeID, UnsafeBufferPointer<UInt8>) -> Void) {
    var place = 0
    lexemes.withUnsafeBufferPointer { lexemes in
      for number in lexemes.indices where lexemes[number].wordClass == .noun {
        let id = LexemeID(raw: UInt32(number))
        text.with(table.lemmaRange(id), near: &place) { body(id, $0) }
      }
    }
  }

  /// The separable particle at the beginning of the lemma, or nothing.
  func particle(_ id: LexemeID) -> ArraySlice<UInt8> {
    ArraySlice(text.bytes(table.lemmaRange(id)).prefix(Int(table[id].particleLength)))
  }

  /// All lexemes with a lemma, whatever their class.
  func lexemes(lemma: String) -> [LexemeID] {
    var result: [LexemeID] = []
    var id = firstLexeme(FoldedHash.of(lemma))
    while id.isKnown {
      result.append(id)
      id = nextLexeme(id)
    }
    return result
  }

  /// The first lexeme with a lemma, by its hash; `.none` if there is none.
  @inline(__always)
  func firstLexeme(_ hash: UInt64) -> LexemeID { table.first(hash) }

  /// The next lexeme with the same lemma.
  func nextLexeme(_ id: LexemeID) -> LexemeID { table.next(id) }

  /// The verb that a base verb forms with a separated particle ("wies" + "zurück"), or `nil`.
  func joined(particleHash: UInt64, base: LexemeID) -> LexemeID? {
    joinedVerbs.verb(particle: particleHash, base: base)
  }

  /// Whether a word of ASCII may have readings beside those of the table of forms, by what it begins
  /// and ends with; true of all that have, and of few others.
  func mayHaveMore(_ bytes: ContiguousArray<UInt8>, _ word: ByteRange) -> Bool {
    guard word.count > 2 else { return false }
    var stem = word
    switch (bytes[word.upper - 2] | 0x20, bytes[word.upper - 1] | 0x20) {
    case (_, 0x65): stem.upper -= 1
    case (0x65, 0x6E), (0x65, 0x72), (0x65, 0x73), (0x65, 0x6D): stem.upper -= 2
    default: break
    }
    if stem.upper < word.upper, stems.head(FoldedHash.of(bytes, stem)) != 0 { return true }
    var found = false
    particles.forEach(in: bytes, word, folding: 0x20) { _, end in
      guard !found, end + 1 < word.upper else { return }
      found =
        bytes[end] | 0x20 == 0x7A
        || forms.headIfLikely(FoldedHash.of(bytes, ByteRange(lower: end, upper: word.upper))) != 0
        || end < stem.upper && stem.upper < word.upper
          && stems.head(FoldedHash.of(bytes, ByteRange(lower: end, upper: stem.upper))) != 0
    }
    return found
  }

  /// Whether some table had no room for a word; the tests read that as an error.
  var isFull: Bool { forms.isFull || stems.isFull || table.isFull || joinedVerbs.isFull }
}

/// Facts by lexeme, and lexemes by lemma.
struct LexemeTable: Sendable {
  fileprivate(set) var lexemes: ContiguousArray<Lexeme> = []
  /// The first lexeme of each lemma, for rules that name a lemma.
  fileprivate var lemmas: HashIndex

  init(capacity: Int) {
    lemmas = HashIndex(capacity: capacity)
    lexemes.reserveCapacity(capacity)
    // Lexeme 0 is "unknown".
    lexemes.append(Lexeme())
  }

  var isFull: Bool { lemmas.isFull }

  @inline(__always)
  subscript(id: LexemeID) -> Lexeme { lexemes[Int(id.raw)] }

  @inline(__always)
  func first(_ hash: UInt64) -> LexemeID { LexemeID(raw: lemmas.find(hash)) }

  func next(_ id: LexemeID) -> LexemeID { LexemeID(raw: lexemes[Int(id.raw)].next) }

  fileprivate mutating func append(_ lexeme: Lexeme, _ lemma: ByteRange) -> LexemeID {
    var lexeme = lexeme
    lexeme.lemmaStart = UInt32(lemma.lower)
    lexeme.lemmaLength = UInt8(clamping: lemma.count)
    lexemes.append(lexeme)
    return LexemeID(raw: UInt32(lexemes.count - 1))
  }

  /// Puts a lexeme behind the others with the same lemma.
  fileprivate mutating func chain(_ new: UInt32, behind first: Int) {
    var last = first
    while lexemes[last].next != 0 { last = Int(lexemes[last].next) }
    lexemes[last].next = new
  }

  func lemmaRange(_ id: LexemeID) -> ByteRange {
    let lexeme = lexemes[Int(id.raw)]
    let start = Int(lexeme.lemmaStart)
    return ByteRange(lower: start, upper: start + Int(lexeme.lemmaLength))
  }
}

/// Verbs by particle and base.
struct JoinedVerbs: Sendable {
  private var index: HashIndex

  init(capacity: Int) { index = HashIndex(capacity: capacity) }

  var isFull: Bool { index.isFull }

  func verb(particle: UInt64, base: LexemeID) -> LexemeID? {
    let verb = index.find(Self.key(particle, base))
    return verb == 0 ? nil : LexemeID(raw: verb)
  }

  mutating func add(particle: UInt64, base: LexemeID, verb: LexemeID) {
    let key = Self.key(particle, base)
    index.set(verb.raw, for: key, at: index.slot(of: key))
  }

  /// Spreads the number of the base over the upper half, too: the index compares that one.
  @inline(__always)
  private static func key(_ particle: UInt64, _ base: LexemeID) -> UInt64 {
    particle &+ UInt64(base.raw) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// The lexicon while the tables are read.
struct LexiconBuilder {
  private(set) var forms: FormTable
  private(set) var stems: StemTable
  let text: LexiconText
  private(set) var table: LexemeTable
  private(set) var joinedVerbs: JoinedVerbs
  private(set) var particles = ParticleSet()

  /// What the tables need, with room for a third as many words again; a test compares.
  private static let capacity = (forms: 196_000, stems: 49_000, lexemes: 75_000)

  init(text: LexiconText) {
    self.text = text
    forms = FormTable(forms: Self.capacity.forms)
    stems = StemTable(capacity: Self.capacity.stems)
    table = LexemeTable(capacity: Self.capacity.lexemes)
    joinedVerbs = JoinedVerbs(capacity: 12_000)
  }

  var count: Int { table.lexemes.count }

  subscript(id: LexemeID) -> Lexeme { table[id] }

  @inline(__always)
  func firstLexeme(_ hash: UInt64) -> LexemeID { table.first(hash) }

  func nextLexeme(_ id: LexemeID) -> LexemeID { table.next(id) }

  /// Calls `body` with every noun that has a line of its own, and its lemma as a stretch of the
  /// text of all tables.
  func forEachNoun(_ body: (LexemeID, ByteRange) -> Void) {
    table.lexemes.withUnsafeBufferPointer { lexemes in
      for number in lexemes.indices where lexemes[number].wordClass == .noun {
        let id = LexemeID(raw: UInt32(number))
        body(id, table.lemmaRange(id))
      }
    }
  }

  /// What is not entered yet; see `HashIndex.enter`.
  private let waitingForms = HashBatch()
  private let waitingStems = HashBatch()
  private let waitingLemmas = HashBatch()

  /// To be called when all is added.
  mutating func finish() {
    settle()
    forms.enter(waitingForms)
    forms.finish()
    stems.enter(waitingStems)
  }

  /// To be called before lemmas are looked up while others are added.
  mutating func settle() {
    if waitingLemmas.count == 0 { return }
    table.lemmas.enter(waitingLemmas)
    for position in 0..<waitingLemmas.count {
      let item = waitingLemmas[position]
      table.chain(item.number, behind: Int(table.lemmas.find(item.hash)))
    }
    waitingLemmas.keep(0)
  }

  /// Adds a lexeme whose lemma stands in the text; its forms are added apart.
  mutating func add(_ lexeme: Lexeme, lemma: ByteRange, hash: UInt64) -> LexemeID {
    let id = table.append(lexeme, lemma)
    if waitingLemmas.add(hash, id.raw) { settle() }
    return id
  }

  /// The same where the lemma was looked up just now, and no other one waits.
  mutating func addAtOnce(_ lexeme: Lexeme, lemma: ByteRange, hash: UInt64) -> LexemeID {
    let id = table.append(lexeme, lemma)
    let slot = table.lemmas.slot(of: hash)
    let known = table.lemmas.number(at: slot)
    if known == 0 {
      table.lemmas.set(id.raw, for: hash, at: slot)
    } else {
      table.chain(id.raw, behind: Int(known))
    }
    return id
  }

  /// Adds a reading of a form.
  @inline(__always)
  mutating func addForm(_ hash: UInt64, _ reading: Reading) {
    if waitingForms.add(hash, forms.code(reading)) { forms.enter(waitingForms) }
  }

  /// Adds a form of a verb, with what it is behind a particle.
  @inline(__always)
  mutating func addForm(
    _ hash: UInt64, _ reading: Reading, joinedPersons: PersonSet, joinedMoods: MoodSet
  ) {
    let code = forms.code(reading, joinedPersons: joinedPersons, joinedMoods: joinedMoods)
    if waitingForms.add(hash, code) { forms.enter(waitingForms) }
  }

  mutating func addStem(_ hash: UInt64, _ id: LexemeID, _ flags: ReadingFlags) {
    if waitingStems.add(hash, StemTable.code(id, flags)) { stems.enter(waitingStems) }
  }

  mutating func addJoined(
    _ particle: ByteRange, of text: FoldedText, base: LexemeID, verb: LexemeID
  ) {
    let hash = text.hash(particle)
    joinedVerbs.add(particle: hash, base: base, verb: verb)
    particles.add(text.bytes, particle, hash)
  }

  mutating func insert(_ kind: SemanticClass, into id: LexemeID) {
    table.lexemes[Int(id.raw)].classes.insert(kind)
  }
}
