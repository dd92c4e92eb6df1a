// Room: Lexicon. All words: from the tables to a table of forms. Only tables may enter.

/// The compiled lexicon: readings by form, and facts by lexeme.
///
/// Built once per process from the tables, then only read.
struct Lexicon: Sendable {
  private(set) var forms: FormTable
  private(set) var stems: StemTable
  private(set) var lexemes: ContiguousArray<Lexeme> = []
  /// The text of all tables; lemmas are stretches of it.
  let text: LexiconText
  /// The first lexeme of each lemma, for rules that name a lemma.
  private var lemmas: HashIndex
  private var joinedVerbs: HashIndex

  static let shared = Lexicon.standard()

  /// What the tables need, with room for a third as many words again; a test compares.
  private static let capacity = (forms: 196_000, readings: 250_000, stems: 49_000, lexemes: 75_000)

  init(text: LexiconText) {
    self.text = text
    forms = FormTable(forms: Self.capacity.forms, readings: Self.capacity.readings)
    stems = StemTable(capacity: Self.capacity.stems)
    lemmas = HashIndex(capacity: Self.capacity.lexemes)
    joinedVerbs = HashIndex(capacity: 12_000)
    lexemes.reserveCapacity(Self.capacity.lexemes)
    // Lexeme 0 is "unknown".
    lexemes.append(Lexeme())
  }

  subscript(id: LexemeID) -> Lexeme { lexemes[Int(id.raw)] }

  /// The lemma, as the table spells it.
  func lemma(_ id: LexemeID) -> String { text.string(lemmaRange(id)) }

  private func lemmaRange(_ id: LexemeID) -> ByteRange {
    let lexeme = lexemes[Int(id.raw)]
    let start = Int(lexeme.lemmaStart)
    return ByteRange(lower: start, upper: start + Int(lexeme.lemmaLength))
  }

  /// The separable particle at the beginning of the lemma, or nothing.
  func particle(_ id: LexemeID) -> ArraySlice<UInt8> {
    let length = Int(lexemes[Int(id.raw)].particleLength)
    return ArraySlice(text.bytes(lemmaRange(id)).prefix(length))
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
  func firstLexeme(_ hash: UInt64) -> LexemeID { LexemeID(raw: lemmas.find(hash)) }

  /// The next lexeme with the same lemma.
  func nextLexeme(_ id: LexemeID) -> LexemeID { LexemeID(raw: lexemes[Int(id.raw)].next) }

  /// Calls `body` with every noun that has a line of its own, and its lemma as a stretch of the
  /// text of all tables.
  func forEachNoun(_ body: (LexemeID, ByteRange) -> Void) {
    for (number, lexeme) in lexemes.enumerated() where lexeme.wordClass == .noun {
      let id = LexemeID(raw: UInt32(number))
      body(id, lemmaRange(id))
    }
  }

  /// The verb that a base verb forms with a separated particle ("wies" + "zurück"), or `nil`.
  func joined(particleHash: UInt64, base: LexemeID) -> LexemeID? {
    let verb = joinedVerbs.find(Self.pairKey(particleHash, base))
    return verb == 0 ? nil : LexemeID(raw: verb)
  }

  /// Spreads the number of the base over the upper half, too: the index compares that one.
  @inline(__always)
  private static func pairKey(_ particle: UInt64, _ base: LexemeID) -> UInt64 {
    particle &+ UInt64(base.raw) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Whether some table had no room for a word; the tests read that as an error.
  var isFull: Bool { forms.isFull || stems.isFull || lemmas.isFull || joinedVerbs.isFull }

  // MARK: Building

  /// Lemmas that are not in their index yet; see `FormTable`.
  private var pending: ContiguousArray<(hash: UInt64, id: LexemeID)> = []
  private var touched: UInt64 = 0

  /// To be called when all is entered.
  mutating func finish() {
    settle()
    pending = []
    forms.finish()
    stems.finish()
  }

  /// To be called before lemmas are looked up while others are added.
  mutating func settle() {
    var touched: UInt64 = 0
    for item in pending { touched ^= lemmas.touch(item.hash) }
    self.touched = touched
    for position in pending.indices { enter(pending[position].hash, pending[position].id) }
    pending.removeAll(keepingCapacity: true)
  }

  /// Waits for the slots of the lemmas of names; see `FormTable`.
  mutating func touchLemmas(_ names: ContiguousArray<WaitingName>) {
    var touched: UInt64 = 0
    for name in names { touched ^= lemmas.touch(name.hash) }
    self.touched = touched
  }

  private mutating func enter(_ hash: UInt64, _ id: LexemeID) {
    let slot = lemmas.slot(of: hash)
    var known = Int(lemmas.number(at: slot))
    if known == 0 {
      lemmas.set(id.raw, for: hash, at: slot)
    } else {
      while lexemes[known].next != 0 { known = Int(lexemes[known].next) }
      lexemes[known].next = id.raw
    }
  }

  /// Adds a lexeme whose lemma stands in the text; its forms are added apart.
  mutating func add(_ lexeme: Lexeme, lemma: ByteRange, hash: UInt64) -> LexemeID {
    var lexeme = lexeme
    lexeme.lemmaStart = UInt32(lemma.lower)
    lexeme.lemmaLength = UInt8(clamping: lemma.count)
    let id = LexemeID(raw: UInt32(lexemes.count))
    lexemes.append(lexeme)
    pending.append((hash, id))
    if pending.count == 128 { settle() }
    return id
  }

  @inline(__always)
  mutating func addForm(_ hash: UInt64, _ reading: Reading) { forms.insert(hash, reading) }

  /// Adds a form of a verb that takes particles, with what it is behind one.
  @inline(__always)
  mutating func addForm(_ form: VerbForm, of id: LexemeID) {
    forms.insert(
      form.hash, Reading(id, form.wordClass, persons: form.persons, moods: form.moods),
      joinedPersons: form.joinedPersons, joinedMoods: form.joinedMoods)
  }

  /// Adds a derived reading to a form that is known for another reason.
  @inline(__always)
  mutating func completeForm(_ hash: UInt64, _ reading: Reading) { forms.complete(hash, reading) }

  mutating func addStem(_ hash: UInt64, _ id: LexemeID, _ flags: ReadingFlags) {
    stems.insert(hash, id, flags)
  }

  mutating func addJoined(particle: UInt64, base: LexemeID, verb: LexemeID) {
    let key = Self.pairKey(particle, base)
    joinedVerbs.set(verb.raw, for: key, at: joinedVerbs.slot(of: key))
  }

  mutating func insert(_ kind: SemanticClass, into id: LexemeID) {
    lexemes[Int(id.raw)].classes.insert(kind)
  }

  private static func standard() -> Lexicon { LexiconReader.read() }
}
