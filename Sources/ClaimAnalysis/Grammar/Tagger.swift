// Room: Grammar. Decides what each word is, as far as its neighbours tell; what only the clause can
// tell (which verb is finite, whether "die" is a relative pronoun) stays open for ClauseReader.
// May enter: tokens, words, the lexicon.

/// Narrows the classes of the words of one sentence.
struct Tagger {
  let tokens: ContiguousArray<Token>
  let bytes: ContiguousArray<UInt8>
  let vocabulary: Vocabulary

  /// Narrows the words of a sentence in place.
  func tag(_ range: Range<Int>, _ table: inout WordTable) {
    var start = true
    for index in range {
      candidates(index, sentenceStart: start, &table)
      start = opensSentence(index) || (start && !tokens[index].isWord)
    }
    for index in range { functionWord(index, range, &table) }
    for index in range { capitalised(index, range, &table) }
    for index in range { verbOrAdjective(index, range, &table) }
  }

  /// A token behind which a capital letter does not mean a noun.
  private func opensSentence(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .openQuote, .colon, .bullet, .openBracket: true
    case .dash: true
    case .exclamation, .question, .ellipsis: true
    default: false
    }
  }

  // MARK: Candidates

  private func candidates(_ index: Int, sentenceStart: Bool, _ table: inout WordTable) {
    let token = tokens[index]
    guard table.words[index].classes.isEmpty else { return }
    var classes: WordClass = []
    var knownName = false
    table.forEachReading(index) {
      classes.formUnion($0.wordClass)
      if $0.wordClass == .name, !$0.flags.contains(.guessed) { knownName = true }
    }
    classes = withoutRareVerbs(index, classes, table)
    if !token.isCapital {
      let lower = classes.subtracting(.nominal)
      if !lower.isEmpty || !token.shape.contains(.innerCapital) {
        table.words[index].classes = lower.isEmpty ? .adverb : lower
        return
      }
      table.words[index].classes = classes
      return
    }
    if sentenceStart {
      table.words[index].classes = atSentenceStart(index, classes, knownName, table)
      return
    }
    let nominal = classes.intersection(.nominal)
    if !nominal.isEmpty {
      table.words[index].classes = nominal
      addInfinitiveNoun(index, classes, &table)
      return
    }
    if vocabulary.isFormalAddress(token.hash) {
      table.words[index].classes = classes.intersection([.pronoun, .article])
      return
    }
    let function: WordClass = [
      .article, .pronoun, .preposition, .subjunction, .coordinator, .relative, .interrogative,
    ]
    if !classes.intersection(function).isEmpty, table.reading(index, .adjective) == nil {
      table.words[index].classes = classes
      return
    }
    table.words[index].classes = nominalised(index, classes, &table)
  }

  /// "sondern", "laut", "eben": words of the grammar are not also forms of rare verbs.
  private func withoutRareVerbs(
    _ index: Int, _ classes: WordClass, _ table: WordTable
  ) -> WordClass {
    guard !classes.intersection(.verbal).isEmpty else { return classes }
    let function: WordClass = [
      .coordinator, .subjunction, .preposition, .pronoun, .relative, .interrogative, .numeral,
    ]
    if !classes.intersection(function).isEmpty {
      return classes.subtracting([.finite, .participle, .infinitive])
    }
    if classes.contains(.article) { return classes.subtracting([.finite, .participle]) }
    if classes.contains(.finite), !classes.intersection([.adverb, .adjective, .particle]).isEmpty {
      var moods: MoodSet = []
      table.forEachReading(index) { if $0.wordClass == .finite { moods.formUnion($0.moods) } }
      if moods == .imperative { return classes.subtracting(.finite) }
    }
    return classes
  }

  private func atSentenceStart(
    _ index: Int, _ classes: WordClass, _ knownName: Bool, _ table: WordTable
  ) -> WordClass {
    let function: WordClass = [
      .article, .pronoun, .preposition, .subjunction, .coordinator, .relative, .interrogative, .zu,
    ]
    let hasFunction = !classes.intersection(function).isEmpty
    if hasFunction {
      // "Laut, Trotz, Dank, Zeit": the function word, unless the noun is what a verb follows.
      return classes.subtracting(.nominal)
    }
    if classes.isSuperset(of: .noun) {
      // "Wagen", "Recht": a noun unless nothing else speaks for it; decided with its neighbours.
      return classes.subtracting([.particle])
    }
    if classes.contains(.name), classes != .name, !knownName {
      // An unknown name that is also an adverb or adjective form is that.
      return classes.subtracting(.name)
    }
    return classes
  }

  /// "das lange Warten": a form that is a noun and an infinitive can be either.
  private func addInfinitiveNoun(
    _ index: Int, _ classes: WordClass, _ table: inout WordTable
  ) {
    guard classes.contains(.infinitive), classes.contains(.noun),
      let verb = table.reading(index, .infinitive), !verb.flags.contains(.guessed)
    else { return }
    let noun = Reading(
      verb.lexeme, .noun, agreement: Agreement.neuter.subtracting(.genitive), flags: .guessed)
    // Behind the known noun, so that the noun is chosen where both fit.
    var last = table.words[index].readings
    guard last & WordTable.localBit == 0 else { return append(index, noun, &table) }
    var copies: [Reading] = []
    while last != 0 {
      let entry = table.entry(last)
      copies.append(entry.reading)
      last = entry.next
    }
    copies.append(noun)
    var next: UInt32 = 0
    for reading in copies.reversed() {
      table.local.append(FormTable.Entry(reading: reading, next: next))
      next = UInt32(table.local.count - 1) | WordTable.localBit
    }
    table.words[index].readings = next
  }

  /// A capitalised adjective, participle or infinitive: "Unbekannte", "das Vorgehen".
  private func nominalised(
    _ index: Int, _ classes: WordClass, _ table: inout WordTable
  ) -> WordClass {
    if let adjective = table.reading(index, .adjective), adjective.ending != .none {
      append(
        index,
        Reading(adjective.lexeme, .noun, agreement: adjective.ending.any, flags: adjective.flags),
        &table)
      return .noun
    }
    if let verb = table.reading(index, .infinitive) {
      append(
        index,
        Reading(
          verb.lexeme, .noun,
          agreement: Agreement.neuter.subtracting(.genitive), flags: .guessed), &table)
      return .noun
    }
    if table.reading(index, [.adjective, .numeral, .adverb]) != nil {
      append(index, Reading(.none, .noun, agreement: .any, flags: .guessed), &table)
      return .noun
    }
    append(index, Reading(.none, .name, agreement: .singular, flags: .guessed), &table)
    return .name
  }

  /// Puts a reading before the others of a token.
  private func append(_ index: Int, _ reading: Reading, _ table: inout WordTable) {
    table.local.append(FormTable.Entry(reading: reading, next: table.words[index].readings))
    table.words[index].readings = UInt32(table.local.count - 1) | WordTable.localBit
  }

  // MARK: Function words

  private func functionWord(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) {
    let classes = table.words[index].classes
    if classes.contains(.zu) { return zu(index, range, &table) }
    if tokens[index].hash == vocabulary.noch, classes.contains(.coordinator) {
      // "weder … noch"; by itself "noch" is an adverb.
      let paired =
        range.lowerBound < index
        && (range.lowerBound..<index).contains { tokens[$0].hash == vocabulary.weder }
      table.words[index].classes = paired ? .coordinator : .adverb
      return
    }
    if tokens[index].hash == vocabulary.um, let kind = um(index, range, table) {
      table.words[index].classes = kind
      return
    }
    if classes.contains(.article) { determiner(index, range, &table) }
    if classes.intersection([.preposition, .postposition]).isEmpty == false {
      preposition(index, range, &table)
    }
    if classes.contains(.comparator) || classes.contains(.subjunction) {
      subjunction(index, range, &table)
    }
    if classes.contains(.particle) { particle(index, range, &table) }
  }

  private func zu(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) {
    let next = index + 1
    guard next < range.upperBound, !tokens[next].isPunctuation else {
      table.words[index].classes = .particle
      return
    }
    let word = table.words[next]
    let lower = !tokens[next].isCapital
    if lower, word.can(.infinitive) {
      table.words[index].classes = .zu
    } else if lower, word.can([.coordinator, .finite]), !word.can([.adjective, .numeral]) {
      table.words[index].classes = .particle
    } else if lower, word.can([.adjective, .adverb]), !word.can([.article, .pronoun, .numeral]) {
      let reading = table.reading(next, .adjective)
      let isDative = reading.map { $0.ending == .en || $0.ending == .em || $0.ending == .er }
      table.words[index].classes =
        isDative == true && hasNounAhead(next, range, table) ? .preposition : .adverb
    } else {
      table.words[index].classes = .preposition
    }
  }

  private func hasNounAhead(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    var position = index
    while position < range.upperBound, position - index < 5 {
      let word = table.words[position]
      if word.isNominal, tokens[position].isCapital { return true }
      if tokens[position].isPunctuation || !word.can([.adjective, .adverb, .numeral]) {
        return false
      }
      position += 1
    }
    return false
  }

  /// "um … zu" opens an infinitive clause; otherwise "um" is a preposition or a particle.
  private func um(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> WordClass? {
    guard startsSegment(index, range) || index == range.lowerBound else { return nil }
    var position = index + 1
    while position < range.upperBound, tokens[position].kind != .comma || position < index + 2 {
      if table.words[position].can(.zuInfinitive), !tokens[position].isCapital {
        return .subjunction
      }
      if tokens[position].hash == vocabulary.zu, position + 1 < range.upperBound,
        table.words[position + 1].can(.infinitive)
      {
        return .subjunction
      }
      position += 1
    }
    return nil
  }

  func startsSegment(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return true }
    switch tokens[index - 1].kind {
    case .comma, .semicolon, .colon, .dash, .openBracket, .openQuote, .bullet: return true
    case .closeQuote: return index - 1 == range.lowerBound
    default: return false
    }
  }

  // MARK: Determiners

  /// Article, or pronoun? An article if a noun that agrees with it can be reached over adjectives,
  /// numerals and adverbs; a relative pronoun stays possible behind a comma.
  private func determiner(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) {
    let classes = table.words[index].classes
    guard let article = table.reading(index, .article) else { return }
    let reached = nounReached(from: index, article.agreement, range, table)
    if reached {
      let mayBeRelative = classes.contains(.relative) && isAfterComma(index, range, table)
      table.words[index].classes = mayBeRelative ? [.article, .relative] : .article
      if vocabulary.isWhich(tokens[index].hash), classes.contains(.interrogative) {
        table.words[index].classes.insert(.interrogative)
      }
      return
    }
    var rest = classes.subtracting([.article])
    if !isAfterComma(index, range, table) { rest.subtract(.relative) }
    if rest.isEmpty {
      table.words[index].classes = .article
      return
    }
    if rest.contains(.particle), isAtEndOfSegment(index, range) {
      table.words[index].classes = .particle
      return
    }
    if rest.contains(.infinitive), rest != .infinitive {
      // "sein": the verb at the end of a clause or behind another verb.
      table.words[index].classes = .infinitive
      return
    }
    table.words[index].classes =
      rest.subtracting(.particle).isEmpty ? rest : rest.subtracting(.particle)
  }

  func isAfterComma(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    var position = index - 1
    while position >= range.lowerBound, tokens[position].kind == .openQuote { position -= 1 }
    if position >= range.lowerBound, table.words[position].can(.preposition) { position -= 1 }
    if position >= range.lowerBound, table.words[position].can(.coordinator) { position -= 1 }
    guard position >= range.lowerBound else { return false }
    switch tokens[position].kind {
    case .comma, .dash, .openBracket: return true
    default: return false
    }
  }

  func isAtEndOfSegment(_ index: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    guard next < range.upperBound else { return true }
    switch tokens[next].kind {
    case .comma, .period, .semicolon, .colon, .exclamation, .question, .ellipsis, .dash,
      .closeQuote, .closeBracket, .openBracket:
      return true
    default: return tokens[next].hash == vocabulary.und || tokens[next].hash == vocabulary.oder
    }
  }

  /// Whether an agreeing noun follows, over what can stand between article and noun.
  func nounReached(
    from index: Int, _ agreement: Agreement, _ range: Range<Int>, _ table: WordTable
  ) -> Bool {
    var position = index + 1
    var adjectives = 0
    var agreement = agreement
    let isDefinite = vocabulary.isDefiniteArticle(tokens[index].hash)
    while position < range.upperBound, position - index < 14 {
      let token = tokens[position]
      let word = table.words[position]
      switch token.kind {
      case .openQuote, .closeQuote:
        position += 1
        continue
      case .comma:
        // "die alte, kranke Frau"
        guard adjectives > 0, position + 1 < range.upperBound,
          inflectedAdjective(position + 1, table)
            || position + 2 < range.upperBound
              && table.words[position + 1].can([.adjective, .adverb])
              && inflectedAdjective(position + 2, table)
        else { return false }
        position += 1
        continue
      case .number, .ordinal, .symbol:
        position += 1
        continue
      default: break
      }
      if token.isPunctuation { return false }
      if token.isCapital, word.isNominal {
        return agrees(position, agreement, table)
      }
      if inflectedAdjective(position, table) || word.can(.numeral) {
        if isDefinite, token.kind == .word, let adjective = table.reading(position, .adjective),
          adjective.ending != .none
        {
          // Behind "die" an adjective has its weak ending: "die schwere Verletzungen" is none.
          agreement = agreement.intersection(adjective.ending.weak)
          if agreement.isEmpty { return false }
        }
        adjectives += 1
        position += 1
        continue
      }
      if word.can(.adjective) || word.only([.adverb, .numeral, .particle]) {
        position += 1
        continue
      }
      if word.can(.coordinator), adjectives > 0, position + 1 < range.upperBound,
        inflectedAdjective(position + 1, table)
      {
        position += 1
        continue
      }
      if word.can(.article), position == index + 1,
        vocabulary.canFollow(token.hash, determiner: tokens[index].hash)
      {
        position += 1
        continue
      }
      if token.hash != 0, isInfinitiveForAdjective(position, range, table) {
        adjectives += 1
        position += 1
        continue
      }
      return position > index && !vocabulary.isMeasure(tokens[index].hash)
        && extendedAttribute(from: index, agreement, range, table)
    }
    return false
  }

  /// "einen koordinieren Angriff": a participle that lost its -t- between article and noun.
  func isInfinitiveForAdjective(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    guard !tokens[index].isCapital, table.words[index].can(.infinitive), index > range.lowerBound,
      table.words[index - 1].can(.article), index + 1 < range.upperBound
    else { return false }
    return tokens[index + 1].isCapital && table.words[index + 1].isNominal
  }

  func inflectedAdjective(_ index: Int, _ table: WordTable) -> Bool {
    guard table.words[index].can(.adjective), let reading = table.reading(index, .adjective) else {
      return false
    }
    return reading.ending != .none || tokens[index].kind == .ordinal
      || reading.agreement == .any
  }

  /// "der am Montag in Kiel festgenommene Mann": an inflected participle or adjective right before
  /// an agreeing noun, with no comma and no sure finite verb between.
  private func extendedAttribute(
    from index: Int, _ agreement: Agreement, _ range: Range<Int>, _ table: WordTable
  ) -> Bool {
    let first = index + 1
    guard first < range.upperBound,
      table.words[first].can([.preposition, .adverb, .noun, .name, .numeral])
        || tokens[first].hash == vocabulary.sich,
      !table.words[first].can(.finite) || tokens[first].isCapital
    else { return false }
    var position = first
    while position + 1 < range.upperBound, position - index < 12 {
      let token = tokens[position]
      if token.isPunctuation, token.kind != .openQuote, token.kind != .closeQuote { return false }
      let word = table.words[position]
      if !token.isCapital, word.only(.finite) { return false }
      if inflectedAdjective(position, table), tokens[position + 1].isCapital,
        table.words[position + 1].isNominal, position > first,
        let adjective = table.reading(position, .adjective),
        adjective.flags.contains(.fromParticiple) || adjective.flags.contains(.guessed)
          || !precededByPrepositionOrArticle(position, table)
      {
        let isDefinite = vocabulary.isDefiniteArticle(tokens[index].hash)
        if !adjective.ending.weak.intersection(agreement).isEmpty
          || !isDefinite && !adjective.ending.strong.intersection(agreement).isEmpty,
          agrees(position + 1, agreement, table)
        {
          return true
        }
      }
      position += 1
    }
    return false
  }

  private func precededByPrepositionOrArticle(_ index: Int, _ table: WordTable) -> Bool {
    table.words[index - 1].can([.preposition, .article])
  }

  func agrees(_ index: Int, _ agreement: Agreement, _ table: WordTable) -> Bool {
    var found = false
    table.forEachReading(index) { reading in
      guard !reading.wordClass.intersection(.nominal).isEmpty else { return }
      if !reading.agreement.intersection(agreement).isEmpty { found = true }
      if reading.lexeme == .none || reading.wordClass == .name { found = true }
    }
    return found
  }

  // MARK: Prepositions, conjunctions, particles

  private func preposition(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) {
    let classes = table.words[index].classes
    let next = index + 1
    let opens = next < range.upperBound && canOpenPhrase(next, table)
    if classes.contains(.postposition), index > range.lowerBound,
      table.words[index - 1].isNominal, !opens || !classes.contains(.preposition)
    {
      table.words[index].classes = .postposition
      return
    }
    if opens, classes.contains(.subjunction) {
      // "während, seit, bis": a conjunction if the segment ends in a finite verb.
      if startsSegment(index, range) || afterCoordinator(index, range, table),
        segmentEndsInFinite(index, range, table),
        !isSecondVerb(index, range, table)
      {
        table.words[index].classes = .subjunction
      } else {
        table.words[index].classes = .preposition
      }
      return
    }
    if opens {
      table.words[index].classes = .preposition
      return
    }
    let others = classes.subtracting([.preposition, .postposition])
    if !others.isEmpty {
      table.words[index].classes = others
    } else {
      table.words[index].classes = isAtEndOfSegment(index, range) ? .particle : .preposition
    }
  }

  private func afterCoordinator(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    index > range.lowerBound && table.words[index - 1].can(.coordinator)
  }

  /// Whether a noun phrase can begin here.
  private func canOpenPhrase(_ index: Int, _ table: WordTable) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .openQuote, .number, .ordinal, .handle, .hashtag, .url, .email: return true
    case .symbol: return token.end - token.start <= 3
    default: if token.isPunctuation { return false }
    }
    let word = table.words[index]
    if word.can([
      .article, .pronoun, .relative, .numeral, .interrogative, .noun, .name, .preposition,
    ]) {
      return true
    }
    if token.isCapital { return true }
    if inflectedAdjective(index, table) { return true }
    if word.can(.participle), index + 1 < tokens.count {
      // "auf umgerechnet 300 Euro"
      return tokens[index + 1].kind == .number || table.words[index + 1].can([.numeral, .adverb])
    }
    if word.can(.coordinator), index + 1 < tokens.count {
      // "mit und ohne Leine"
      return table.words[index + 1].only(.preposition)
    }
    return word.can([.adjective, .adverb]) && !word.can([.finite, .infinitive])
  }

  /// Whether the segment that begins here has its finite verb at the end.
  func segmentEndsInFinite(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    var end = index + 1
    while end < range.upperBound, !isSegmentEnd(end) { end += 1 }
    // Over an inner comma: "bis die, die warten, gehen" is rare; look at this segment only.
    var position = end - 1
    while position > index, tokens[position].kind == .closeQuote { position -= 1 }
    guard position > index else { return false }
    let word = table.words[position]
    return !tokens[position].isCapital && word.can(.finite) && !word.can([.noun])
  }

  func isSegmentEnd(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .comma, .semicolon, .colon, .dash, .period, .exclamation, .question, .ellipsis,
      .openBracket, .closeBracket:
      true
    default: false
    }
  }

  /// "Während des Angriffs fiel das Netz aus": a finite verb follows the first phrase, and the
  /// segment goes on, so the word is a preposition.
  private func isSecondVerb(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    var end = index + 1
    var finite = 0
    while end < range.upperBound, !isSegmentEnd(end) {
      if !tokens[end].isCapital, table.words[end].only(.finite) { finite += 1 }
      end += 1
    }
    let last = table.words[end - 1]
    return finite > 0 && !(last.can(.finite) && finite == 1)
  }

  private func subjunction(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) {
    let classes = table.words[index].classes
    guard classes.contains(.subjunction) else { return }
    if classes.intersection([
      .adverb, .comparator, .interrogative, .coordinator, .particle, .preposition,
    ]).isEmpty {
      table.words[index].classes = .subjunction
      return
    }
    let starts =
      startsSegment(index, range) || afterCoordinator(index, range, table)
      || afterFocusAdverb(index, range, table)
    let next = index + 1
    let verbSecond =
      next < range.upperBound && !tokens[next].isCapital
      && table.words[next].can(.finite) && !table.words[next].can([.adjective, .article])
      && !(isAtEndOfSegment(next, range) && vocabulary.isAlsWie(tokens[index].hash))
    if tokens[index].hash == vocabulary.als, index > range.lowerBound,
      tokens[index - 1].kind == .comma,
      next < range.upperBound, isSubjunctiveForm(next, table)
    {
      // "Es klang, als habe er Angst."
      table.words[index].classes = .subjunction
      return
    }
    if starts, !verbSecond, !isInverted(index, range, table),
      afterCoordinator(index, range, table)
        ? segmentHasFinite(index, range, table) : hasFiniteBeforeNextMain(index, range, table)
    {
      var kept: WordClass = .subjunction
      if classes.contains(.interrogative) { kept.insert(.interrogative) }
      table.words[index].classes = kept
      return
    }
    let rest = classes.subtracting(.subjunction)
    table.words[index].classes =
      rest.contains(.comparator)
      ? .comparator : (rest.contains(.preposition) ? .preposition : rest)
  }

  private func isSubjunctiveForm(_ index: Int, _ table: WordTable) -> Bool {
    guard !tokens[index].isCapital, let reading = table.reading(index, .finite) else {
      return false
    }
    return !reading.moods.intersection([.subjunctive1, .subjunctive2]).isEmpty
  }

  /// "Als Lehrer ging er nach Rom": the subject follows the first finite verb of the segment, so
  /// the verb stands in the second place.
  private func isInverted(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    var position = index + 1
    while position < range.upperBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital, table.words[position].only(.finite) {
        let next = position + 1
        guard next < range.upperBound, !isSegmentEnd(next) else { return false }
        let word = table.words[next]
        if word.can(.preposition) || word.can([.coordinator, .comparator]) { return false }
        return word.can([.pronoun, .article, .noun, .name]) && !word.can(.finite)
      }
      position += 1
    }
    return false
  }

  private func segmentHasFinite(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    var position = index + 1
    while position < range.upperBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital, table.words[position].can(.finite) { return true }
      position += 1
    }
    return false
  }

  private func afterFocusAdverb(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    guard index > range.lowerBound + 1, table.words[index - 1].only([.adverb, .adjective]) else {
      return index == range.lowerBound + 1 && table.words[index - 1].can(.adverb)
    }
    return startsSegment(index - 1, range)
  }

  /// Whether a finite verb can close a clause opened here: at the end of this segment, or of a
  /// later one if the clause is interrupted.
  private func hasFiniteBeforeNextMain(
    _ index: Int, _ range: Range<Int>, _ table: WordTable
  ) -> Bool {
    var position = index + 1
    var lastWord = -1
    while position < range.upperBound {
      if isSegmentEnd(position) {
        if lastWord >= 0, !tokens[lastWord].isCapital, table.words[lastWord].can(.finite) {
          return true
        }
        if tokens[position].kind == .comma, lastWord >= 0 {
          // A finite verb inside the segment, followed by something extraposed, or an embedded
          // clause: count any finite verb before the next comma.
          var inner = index + 1
          while inner < position {
            if !tokens[inner].isCapital, table.words[inner].can(.finite),
              !table.words[inner].can([.adjective])
            {
              return true
            }
            inner += 1
          }
          // Nothing yet: an embedded clause may stand between.
          position += 1
          continue
        }
        var inner = index + 1
        while inner < position {
          if !tokens[inner].isCapital, table.words[inner].can(.finite),
            !table.words[inner].can(.adjective)
          {
            return true
          }
          inner += 1
        }
        return false
      }
      if tokens[position].isWord { lastWord = position }
      position += 1
    }
    guard lastWord >= 0 else { return false }
    return !tokens[lastWord].isCapital && table.words[lastWord].can(.finite)
  }

  private func particle(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) {
    let classes = table.words[index].classes
    guard classes != .particle, classes.contains(.particle) else { return }
    if isAtEndOfSegment(index, range) {
      // Which verb it belongs to is decided with the clause.
      return
    }
    let next = index + 1
    let beforeSubjunction = next < range.upperBound && table.words[next].can(.comparator)
    if !beforeSubjunction {
      let rest = classes.subtracting(.particle)
      if !rest.isEmpty { table.words[index].classes = rest }
    }
  }

  // MARK: Capitals at the beginning, nouns and names

  private func capitalised(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) {
    let token = tokens[index]
    let word = table.words[index]
    guard token.isCapital, word.isNominal else {
      if token.isCapital, word.can(.adjective), !word.can([.article, .preposition]) {
        nominalisedAtStart(index, range, &table)
      }
      return
    }
    let others = word.classes.subtracting(.nominal)
    if !others.isEmpty {
      // At the beginning of a sentence.
      let next = index + 1
      let followedByNoun =
        next < range.upperBound && tokens[next].isCapital
        && table.words[next].isNominal
      if others.contains(.finite), next < range.upperBound, table.words[next].can(.pronoun),
        !table.words[next].can(.article) || vocabulary.isFormalAddress(tokens[next].hash),
        agreesInPerson(index, next, table)
      {
        // "Versuchen Sie", "Glaubt er": a verb in the first place.
        table.words[index].classes = others.intersection([.finite, .infinitive])
        return
      }
      if others.contains(.adjective), followedByNoun,
        let adjective = table.reading(index, .adjective), adjective.ending != .none,
        agrees(next, adjective.ending.strong, table), !word.can(.name)
      {
        table.words[index].classes = .adjective
        return
      }
      if others.intersection([.adverb, .numeral]).isEmpty == false, !word.can(.noun) {
        table.words[index].classes = others.intersection([.adverb, .numeral])
        return
      }
      table.words[index].classes = word.classes.intersection(.nominal)
    }
    if cityAdjective(index, range, &table) { return }
    if surname(index, range, &table) { return }
    nounOrName(index, range, &table)
  }

  private func agreesInPerson(_ verb: Int, _ pronoun: Int, _ table: WordTable) -> Bool {
    var persons: PersonSet = []
    table.forEachReading(verb) { if $0.wordClass == .finite { persons.formUnion($0.persons) } }
    var agrees = false
    table.forEachReading(pronoun) {
      if $0.wordClass == .pronoun, !$0.persons.intersection(persons).isEmpty,
        $0.agreement.sharesCase(.nominative)
      {
        agrees = true
      }
    }
    return agrees
  }

  /// "Berliner Landgericht": an adjective in -er made from a place, before a noun.
  private func cityAdjective(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) -> Bool {
    let next = index + 1
    guard next < range.upperBound, tokens[next].isCapital, table.words[next].isNominal,
      tokens[next].kind == .word, endsInEr(index), !tokens[index].shape.contains(.allCapitals)
    else { return false }
    var isPerson = false
    var isPlace = false
    table.forEachReading(index) { reading in
      let kind = table.lexicon[reading.lexeme].nounClass
      if reading.wordClass == .noun, !reading.flags.contains(.guessed), kind == .person {
        isPerson = true
      }
      if reading.wordClass == .name, reading.lexeme.isKnown { isPerson = true }
    }
    isPlace = isPlaceStem(index, table)
    guard isPlace else { return false }
    if isPerson, table.words[next].only(.name), !table.words[next].can(.noun) { return false }
    append(index, Reading(.none, .adjective, agreement: .any, flags: .guessed), &table)
    table.words[index].classes = .adjective
    return true
  }

  private func endsInEr(_ index: Int) -> Bool {
    let range = tokens[index].range
    guard range.count >= 6 else { return false }
    return bytes[range.upper - 1] == 0x72 && bytes[range.upper - 2] == 0x65
  }

  /// Whether the word without -er is a place ("Berliner", "Münchner", "Zürcher", "Dresdner").
  private func isPlaceStem(_ index: Int, _ table: WordTable) -> Bool {
    let range = tokens[index].range
    var folded = ContiguousArray<UInt8>()
    GermanFolding.fold(bytes, ByteRange(lower: range.lower, upper: range.upper - 2), into: &folded)
    var candidates = [
      folded, folded + ContiguousArray("e".utf8), folded + ContiguousArray("en".utf8),
    ]
    if folded.last == 0x6E {
      // "Dresdner", "Münchner": an -e- fell out before the -n-.
      candidates.append(
        ContiguousArray(folded.dropLast()) + ContiguousArray("en".utf8))
    }
    for candidate in candidates {
      var entry = table.lexicon.forms.head(FoldedHash.of(candidate))
      while entry != 0 {
        let reading = table.lexicon.forms.entries[Int(entry)].reading
        if reading.wordClass == .name, table.lexicon[reading.lexeme].nounClass.isPlace {
          return true
        }
        entry = table.lexicon.forms.entries[Int(entry)].next
      }
    }
    return false
  }

  /// "Rebecca Horn", "Alp Toker": a noun or an unknown word behind a given name, or an unknown word
  /// directly behind another capitalised one, is a surname.
  private func surname(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) -> Bool {
    let previous = index - 1
    guard previous >= range.lowerBound, tokens[previous].isCapital, tokens[index].kind == .word,
      tokens[previous].kind == .word, !tokens[index].shape.contains(.allCapitals)
    else { return false }
    let afterFirstName =
      isFirstName(previous, table) && table.words[previous].classes == .name
      && !isGenitiveName(previous, table)
    let isUnknown =
      table.words[index].can(.noun) && !hasLexeme(index, table)
      && table.words[index].can(.name) && table.words[previous].isNominal
    let afterTitle = isPersonNoun(previous, table) && isSurname(index, table)
    let afterKind =
      isGuessedNoun(index, table) && namesAKind(previous, table)
      && !table.words[index - 1].can(.name)
    guard afterFirstName || isUnknown || afterTitle || afterKind else { return false }
    if table.reading(index, .name) == nil {
      append(
        index,
        Reading(
          .none, .name,
          agreement: endsInS(index) ? .singular : Agreement.singular.subtracting(.genitive),
          flags: .guessed), &table)
    }
    table.words[index].classes = .name
    return true
  }

  /// A compound that no table has.
  private func isGuessedNoun(_ index: Int, _ table: WordTable) -> Bool {
    var known = false
    table.forEachReading(index) {
      if $0.wordClass == .noun, !$0.flags.contains(.guessed) { known = true }
    }
    return table.words[index].can(.noun) && !known && !tokens[index].shape.contains(.hasHyphen)
  }

  /// "die Hackergruppe Steppenwind", "der Videodienst Flimmerkiste": a noun for a group, a person or
  /// a service takes a name behind it, not another noun.
  private func namesAKind(_ index: Int, _ table: WordTable) -> Bool {
    guard table.words[index].classes == .noun, let reading = table.reading(index, .noun) else {
      return false
    }
    switch table.lexicon[reading.lexeme].nounClass {
    case .group, .person, .platform, .firm, .organisation, .thing, .none:
      return reading.lexeme.isKnown
    default: return false
    }
  }

  private func isPersonNoun(_ index: Int, _ table: WordTable) -> Bool {
    guard table.words[index].classes == .noun, let reading = table.reading(index, .noun) else {
      return false
    }
    return table.lexicon[reading.lexeme].nounClass == .person
  }

  private func isSurname(_ index: Int, _ table: WordTable) -> Bool {
    var found = false
    table.forEachReading(index) {
      if $0.wordClass == .name, table.lexicon[$0.lexeme].nounClass == .surname { found = true }
    }
    return found
  }

  private func endsInS(_ index: Int) -> Bool { bytes[tokens[index].range.upper - 1] == 0x73 }

  private func isGenitiveName(_ index: Int, _ table: WordTable) -> Bool {
    guard let reading = table.reading(index, .name) else { return false }
    return reading.agreement.intersection(.nominative).isEmpty
  }

  /// "Unbekannte griffen an", "Verletzt wurde niemand": what an adjective at the beginning is.
  private func nominalisedAtStart(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) {
    guard let adjective = table.reading(index, .adjective), adjective.ending != .none else {
      return
    }
    var isBare = table.words[index].can(.adverb)
    table.forEachReading(index) {
      if $0.wordClass == .adjective, $0.ending == .none { isBare = true }
    }
    // "Früher war es anders": a comparative or an adverb is no noun.
    if isBare { return }
    if let noun = nextContent(index, range),
      tokens[noun].isCapital && table.words[noun].isNominal
        || inflectedAdjective(noun, table) || table.words[noun].can(.numeral)
    {
      return
    }
    if let next = nextContent(index, range), table.words[next].can([.coordinator]),
      let after = nextContent(next, range), inflectedAdjective(after, table)
    {
      return
    }
    append(
      index,
      Reading(adjective.lexeme, .noun, agreement: adjective.ending.any, flags: adjective.flags),
      &table)
    table.words[index].classes = .noun
  }

  private func nextContent(_ index: Int, _ range: Range<Int>) -> Int? {
    var position = index + 1
    while position < range.upperBound {
      switch tokens[position].kind {
      case .openQuote, .closeQuote: position += 1
      default: return tokens[position].isPunctuation ? nil : position
      }
    }
    return nil
  }

  private func nounOrName(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) {
    guard table.words[index].classes == .nominal else { return }
    var guessedNoun = true
    var knownName = false
    table.forEachReading(index) {
      if $0.wordClass == .noun, !$0.flags.contains(.guessed) { guessedNoun = false }
      if $0.wordClass == .name, !$0.flags.contains(.guessed) { knownName = true }
    }
    let previous = index - 1
    let next = index + 1
    let afterDeterminer =
      previous >= range.lowerBound
      && table.words[previous].can([.article, .numeral])
      || previous >= range.lowerBound && inflectedAdjective(previous, table)
        && !tokens[previous].isCapital
    let afterName =
      previous >= range.lowerBound && table.words[previous].can(.name)
      && tokens[previous].isCapital && !table.words[previous].can(.noun)
      && isFirstName(previous, table)
    let beforeName =
      next < range.upperBound && tokens[next].isCapital
      && table.words[next].only(.name)
    if afterName {
      table.words[index].classes = .name
    } else if knownName, guessedNoun {
      table.words[index].classes = .name
    } else if isState(index, table), !afterDeterminer {
      // "Polen", "Schweden": the state rather than its people, unless an article stands before it.
      table.words[index].classes = .name
    } else if knownName, isFirstName(index, table), beforeName, !afterDeterminer {
      table.words[index].classes = .name
    } else if guessedNoun, !afterDeterminer, beforeName, !hasLexeme(index, table) {
      table.words[index].classes = .name
    } else {
      table.words[index].classes = .noun
    }
  }

  private func hasLexeme(_ index: Int, _ table: WordTable) -> Bool {
    table.reading(index, .noun).map { $0.lexeme.isKnown } ?? false
  }

  private func isState(_ index: Int, _ table: WordTable) -> Bool {
    var found = false
    table.forEachReading(index) {
      if $0.wordClass == .name, table.lexicon[$0.lexeme].nounClass == .state { found = true }
    }
    return found
  }

  private func isFirstName(_ index: Int, _ table: WordTable) -> Bool {
    var found = false
    table.forEachReading(index) {
      if $0.wordClass == .name, table.lexicon[$0.lexeme].nounClass == .firstName { found = true }
    }
    return found
  }

  // MARK: Verbs against adjectives and adverbs

  /// "verletzte", "laute", "offen": what is a verb form and an adjective, by what stands around it.
  private func verbOrAdjective(_ index: Int, _ range: Range<Int>, _ table: inout WordTable) {
    let word = table.words[index]
    guard !tokens[index].isCapital || index == range.lowerBound, word.can(.verbal),
      word.can(.adjective), let adjective = table.reading(index, .adjective)
    else { return }
    guard adjective.ending != .none else {
      // A bare adjective that is also a verb form ("offen", "laut"): the verb only where the
      // clause needs one.
      if word.can(.finite), !word.can([.infinitive, .participle]),
        vocabulary.isRareVerbForm(tokens[index].hash)
      {
        table.words[index].classes = word.classes.subtracting(.finite)
      }
      return
    }
    let before = index > range.lowerBound ? table.words[index - 1] : Word()
    let beforeIsPunctuation = index > range.lowerBound && tokens[index - 1].isPunctuation
    guard let noun = nounAhead(index, range, table) else {
      // An inflected adjective does not stand alone before a verb or a mark.
      if before.can(.article), !before.can(.pronoun) || hasOtherSureFinite(index, range, table) {
        // "Die letzten kamen spät."
        table.words[index].classes = .adjective
      } else if word.can([.finite, .infinitive]) {
        table.words[index].classes = word.classes.subtracting(.adjective)
      }
      return
    }
    let opens =
      before.can([.article, .adjective, .preposition, .numeral])
      && !before.can([.noun, .name, .pronoun]) && !beforeIsPunctuation
    if opens || !word.can(.finite) {
      table.words[index].classes = .adjective
      return
    }
    guard tokens[noun].isCapital, agrees(noun, adjective.ending.any, table) else {
      table.words[index].classes = word.classes.subtracting(.adjective)
      return
    }
    // "versicherte Waigel", "Der Mann verletzte Passanten" – or "hatte bewaffnete Männer gesehen".
    let isName = table.words[noun].only(.name)
    let other = hasOtherSureFinite(index, range, table)
    if other, !(isName && startsSegment(index, range)) {
      table.words[index].classes = .adjective
    } else {
      table.words[index].classes = word.classes.subtracting(.adjective)
    }
  }

  /// The noun that an adjective here would belong to, over further adjectives, degrees and numbers.
  private func nounAhead(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Int? {
    var position = index + 1
    while position < range.upperBound, position - index < 7 {
      switch tokens[position].kind {
      case .openQuote, .closeQuote, .number, .ordinal:
        position += 1
        continue
      default: break
      }
      if tokens[position].isPunctuation { return nil }
      let word = table.words[position]
      if tokens[position].isCapital { return word.isNominal ? position : nil }
      if inflectedAdjective(position, table) || word.can(.numeral) {
        position += 1
        continue
      }
      if word.only(.adverb) || word.can(.adjective) && !word.can(.verbal) {
        position += 1
        continue
      }
      if word.can(.coordinator), position + 1 < range.upperBound,
        inflectedAdjective(position + 1, table), tokens[position + 1].isCapital == false,
        nounAhead(position + 1, range, table) != nil
      {
        position += 1
        continue
      }
      return nil
    }
    return nil
  }

  /// Whether the segment has another form that can only be a finite verb.
  private func hasOtherSureFinite(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    var position = index - 1
    while position >= range.lowerBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital || position == range.lowerBound,
        table.words[position].only(.finite) || isAuxiliary(position, table)
      {
        return true
      }
      position -= 1
    }
    position = index + 1
    while position < range.upperBound, !isSegmentEnd(position) {
      if !tokens[position].isCapital,
        table.words[position].only(.finite) || isAuxiliary(position, table)
      {
        return true
      }
      position += 1
    }
    return false
  }

  private func isAuxiliary(_ index: Int, _ table: WordTable) -> Bool {
    guard let reading = table.reading(index, .finite) else { return false }
    return !table.lexicon[reading.lexeme].verb.intersection([.auxiliary, .modal]).isEmpty
  }
}
