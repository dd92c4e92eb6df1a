// Room: Time. A stand-in for the grammar: past or coming, by a list of verbs. Tokens may enter.

/// Guesses the tense of the clause around a token.
///
/// The grammar knows better; it may be put in its place by handing `TimeResolver` another lookup.
struct TenseEstimate: Sendable {
  let source: SourceText
  let tokens: ContiguousArray<Token>
  let sentences: ContiguousArray<Sentence>

  func tense(at index: Int, sentence: Int) -> Tense {
    let range = sentences[sentence].tokens
    let clause = clause(around: index, in: range)
    let near = tense(of: clause)
    // "hat es am Montag – trotz der Polizei – Krawalle gegeben": the participle behind an insertion.
    if near == .present, isOpen(clause), isOver(clause.upperBound, range) { return .past }
    if near != .unknown || clause == range { return near }
    return tense(of: range)
  }

  /// Whether a word is one of the listed finite verbs.
  static func isFinite(_ hash: UInt64) -> Bool {
    !verbs[hash].isDisjoint(with: [.past, .future, .perfect, .present])
  }

  private func clause(around index: Int, in range: Range<Int>) -> Range<Int> {
    var first = index
    while first > range.lowerBound, !isBorder(first - 1, range) { first -= 1 }
    var last = index
    while last < range.upperBound, !isBorder(last, range) { last += 1 }
    return first..<max(last, first)
  }

  private func isBorder(_ index: Int, _ range: Range<Int>) -> Bool {
    switch tokens[index].kind {
    case .comma:
      // "am Freitag, 25. Februar" and "am Freitag, den 25." go on.
      let next = index + 1
      return next >= range.upperBound || tokens[next].kind == .word && tokens[next].hash != Self.den
    case .semicolon, .colon, .dash, .openQuote, .closeQuote, .openBracket, .closeBracket:
      return true
    default: return false
    }
  }

  private func tense(of range: Range<Int>) -> Tense {
    var has = false
    var isPresent = false
    var isFuture = false
    var participle = false
    for index in range {
      let token = tokens[index]
      guard token.kind == .word else { continue }
      let marks = Self.verbs[token.hash]
      if marks.contains(.past) { return .past }
      if token.isCapital && index > range.lowerBound { continue }
      if marks.contains(.future) { isFuture = true }
      if marks.contains(.perfect) { has = true }
      if marks.contains(.present) { isPresent = true }
      if isPreterite(token) { return .past }
      if isParticiple(token) { participle = true }
    }
    if has, participle { return .past }
    if isFuture { return .future }
    if has || isPresent { return .present }
    for index in range where isPresentVerb(index, range) { return .present }
    return .unknown
  }

  /// Has "haben" or "sein", and no other verb.
  private func isOpen(_ clause: Range<Int>) -> Bool {
    var has = false
    for index in clause where tokens[index].kind == .word {
      let marks = Self.verbs[tokens[index].hash]
      if marks.contains(.perfect) { has = true }
    }
    return has
  }

  /// A dash follows, and the sentence ends in a participle.
  private func isOver(_ end: Int, _ range: Range<Int>) -> Bool {
    guard end < range.upperBound, tokens[end].kind == .dash else { return false }
    let last = (end..<range.upperBound).last { tokens[$0].kind == .word }
    return last.map { isParticiple(tokens[$0]) } ?? false
  }

  private func ends(_ token: Token, _ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard Int(token.end - token.start) > count else { return false }
    return suffix.withUTF8Buffer { buffer in
      for offset in 0..<count where source.bytes[Int(token.end) - count + offset] != buffer[offset]
      {
        return false
      }
      return true
    }
  }

  private func isPreterite(_ token: Token) -> Bool {
    guard token.end - token.start >= 5, !token.isCapital, ends(token, "te") || ends(token, "ten")
    else { return false }
    return !Self.verbs[token.hash].contains(.noPreterite)
  }

  private func isParticiple(_ token: Token) -> Bool {
    guard token.end - token.start >= 5, !token.isCapital else { return false }
    guard ends(token, "t") || ends(token, "en") else { return false }
    if ends(token, "iert") { return true }
    let start = Int(token.start)
    let end = Int(token.end) - 3
    // "ge" at the beginning or behind a particle ("festgenommen").
    var index = start
    while index < end {
      if source.bytes[index] == 0x67, source.bytes[index + 1] == 0x65 {
        return index == start || index - start >= 2
      }
      index += 1
    }
    switch (source.bytes[start], source.bytes[start + 1]) {
    case (0x62, 0x65), (0x76, 0x65), (0x65, 0x72), (0x7A, 0x65), (0x65, 0x6E): return true
    default: return false
    }
  }

  /// A small word in -t early in the clause: the verb of a main clause.
  private func isPresentVerb(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    if index + 1 < range.upperBound, token.kind == .word, !token.isCapital,
      Self.verbs[tokens[index + 1].hash].contains(.pronoun), ends(token, "en") || ends(token, "e")
    {
      return true
    }
    guard token.kind == .word, !token.isCapital, token.end - token.start >= 4, ends(token, "t"),
      !Self.verbs[token.hash].contains(.noVerb)
    else { return false }
    return !isParticiple(token)
  }

  private static let den = FoldedHash.of("den")

  /// The marks of the listed words.
  static let verbs = VerbMarks([
    (
      .past,
      """
      war waren wurde wurden hatte hatten kam kamen ging gingen gab gaben stand standen lag lagen \
      fand fanden begann begannen nahm nahmen sah sahen ließ ließen hielt hielten trat traten traf \
      trafen zog zogen schrieb schrieben sprach sprachen brach brachen schloss schlossen verlor \
      verloren fiel fielen lief liefen blieb blieben rief riefen bot boten flog flogen fuhr fuhren \
      griff griffen trug trugen schlug schlugen starb starben stieg stiegen wuchs wuchsen gewann \
      gewannen verließ verließen erhielt erhielten bekam bekamen entstand entstanden verschwand \
      verschwanden half halfen warf warfen sank sanken sprang sprangen bat baten saß saßen \
      erschien erschienen unterschrieb beschloss beschlossen verstarb wusste wussten musste \
      mussten konnte konnten durfte durften dachte dachten brachte brachten kannte kannten nannte \
      nannten worden gewesen hieß hießen scheiterte endete lud luden schied ergab ergaben geschah \
      überfiel drang drangen schoss schossen stahl stahlen empfing betrug betrugen erlag floh flohen
      """
    ),
    (
      .future,
      """
      wird werden werde wirst soll sollen will wollen möchte möchten plant planen sollte sollten könnte könnten würde würden dürfte
      """
    ),
    (
      .perfect,
      "hat haben habe ist sind sei seien habt hast bin"
    ),
    (
      .present,
      """
      gibt steht stehen geht gehen findet finden beginnt beginnen startet starten tritt treten kommt \
      kommen feiert trifft treffen spielt spielen lädt liegt macht zeigt bleibt stellt öffnet fährt \
      läuft fällt folgt erscheint heißt eröffnet gehe fliege fahre habe bin kann können darf dürfen \
      muss müssen wissen
      """
    ),
    (
      .noPreterite,
      """
      heute bitte zweite zweiten dritte dritten vierte vierten fünfte fünften sechste sechsten \
      letzte letzten nächsten achten weite weiten breite breiten leichte leichten rechte rechten \
      schlechte schlechten gute guten alte alten erste ersten meisten besten größte größten höchste \
      höchsten gesamte gesamten bekannte bekannten hätte hätten könnte könnten möchte möchten würde \
      würden sollte sollten müsste müssten dürfte dürften wollte wollten älteste ältesten neueste \
      neuesten jüngste jüngsten echte echten bunte bunten dichte dichten harte harten sanfte kalte \
      kalten späte späten geplante geplanten arbeiten starten halten leisten bieten bitten treten \
      warten kosten raten retten leiten berichten streiten vertreten erhalten enthalten gestalten \
      veranstalten beobachten betrachten achte unten hinten mitten seiten zeiten kosten selten \
      gelten schalten verwalten begleiten bereiten verbreiten auftreten eintreten beitreten \
      antreten zurücktreten anbieten verbieten vorbereiten verarbeiten stärkste längste wichtigste \
      wichtigsten beste kommentierte geehrte fortsetzte sämtliche konkrete private privaten
      """
    ),
    (
      .noVerb,
      """
      nicht jetzt erst fast rund seit samt mit selbst sonst meist insgesamt längst zuletzt zunächst \
      statt damit somit bereit weit gut laut acht weltweit bekannt gesamt höchst nächst bislang \
      zumeist möglichst mindest komplett direkt exakt leicht recht schlecht dort fort jederzeit \
      derzeit zurzeit anstatt überhaupt welt zeit hat überrascht nebst unbekannt gegenüber kaputt
      """
    ),
    (
      .pronoun,
      "wir ich"
    ),
  ])
}

/// What a word says about the tense of its clause.
struct TenseMark: OptionSet, Sendable {
  let rawValue: UInt8

  /// A preterite, or a participle that makes one.
  static let past = TenseMark(rawValue: 1)
  /// "wird", or a modal verb that looks ahead.
  static let future = TenseMark(rawValue: 2)
  /// An auxiliary that makes a past with a participle.
  static let perfect = TenseMark(rawValue: 4)
  static let present = TenseMark(rawValue: 8)
  /// Ends like a preterite and is none.
  static let noPreterite = TenseMark(rawValue: 16)
  /// Ends like a verb and is none.
  static let noVerb = TenseMark(rawValue: 32)
  /// A verb stands before it.
  static let pronoun = TenseMark(rawValue: 64)
}

/// Marks by the hash of the word, open addressing.
struct VerbMarks: Sendable {
  private static let mask: UInt64 = (1 << 11) - 1
  private var keys = ContiguousArray<UInt64>(repeating: 0, count: Int(mask) + 1)
  private var marks = ContiguousArray<TenseMark>(repeating: [], count: Int(mask) + 1)

  init(_ lists: [(TenseMark, String)]) {
    for (mark, words) in lists {
      for word in words.utf8.split(separator: 0x20) {
        enter(FoldedHash.of(String(word) ?? ""), mark)
      }
    }
  }

  private mutating func enter(_ hash: UInt64, _ mark: TenseMark) {
    var slot = hash & Self.mask
    while keys[Int(slot)] != 0, keys[Int(slot)] != hash { slot = (slot + 1) & Self.mask }
    keys[Int(slot)] = hash
    marks[Int(slot)].insert(mark)
  }

  subscript(hash: UInt64) -> TenseMark {
    var slot = hash & Self.mask
    while keys[Int(slot)] != 0 {
      if keys[Int(slot)] == hash { return marks[Int(slot)] }
      slot = (slot + 1) & Self.mask
    }
    return []
  }
}
