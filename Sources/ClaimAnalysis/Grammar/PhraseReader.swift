// Room: Grammar. Base noun phrases: from article to head and name. May enter: tagged words.

/// Finds the base noun phrases and pronouns of a sentence.
struct PhraseReader {
  let tokens: ContiguousArray<Token>
  let vocabulary: Vocabulary
  let tagger: Tagger

  /// Appends the phrases of a sentence, and notes them for their tokens.
  func read(
    _ range: Range<Int>, _ table: inout WordTable, _ phrases: inout ContiguousArray<Phrase>,
    _ phraseOf: inout ContiguousArray<Int32>
  ) {
    var index = range.lowerBound
    var preposition = -1
    while index < range.upperBound {
      let word = table.words[index]
      if word.only(.preposition) {
        preposition = index
        index += 1
        continue
      }
      if let phrase = phrase(at: index, range, &table, preposition) {
        for token in phrase.tokens { phraseOf[token] = Int32(phrases.count) }
        index = phrase.tokens.upperBound
        phrases.append(phrase)
        preposition = -1
        continue
      }
      if tokens[index].kind != .openQuote, !word.can([.adverb, .adjective]) { preposition = -1 }
      index += 1
    }
  }

  private func phrase(
    at index: Int, _ range: Range<Int>, _ table: inout WordTable, _ preposition: Int
  ) -> Phrase? {
    let word = table.words[index]
    let token = tokens[index]
    if word.can(.relative), !word.can(.article) {
      return nil  // read with its clause
    }
    switch token.kind {
    case .word, .abbreviation, .number, .ordinal, .handle, .hashtag, .url, .email: break
    default: return nil
    }
    if word.can(.relative), !word.can(.article) {
      return nil  // read with its clause
    }
    if word.can(.pronoun), !word.can(.article) || word.classes == .pronoun {
      table.decide(index, .pronoun)
      return pronoun(index, table, preposition)
    }
    if word.can([.adverb, .adjective]), !word.can([.article, .verbal, .numeral]),
      !tagger.inflectedAdjective(index, table), index > range.lowerBound,
      index + 1 < range.upperBound,
      table.words[index - 1].can([.preposition, .coordinator])
        || table.words[index - 1].isNominal && tokens[index - 1].kind == .word,
      tagger.inflectedAdjective(index + 1, table),
      !table.words[index + 1].can([.finite, .article]),
      !vocabulary.isAdverbOfClause(index, table), let head = head(from: index + 1, range, table)
    {
      return build(index, head, range, &table, preposition)
    }
    guard let head = head(from: index, range, table) else {
      if word.can(.article), let elliptical = elliptical(index, range, &table, preposition) {
        return elliptical
      }
      if word.can(.article), word.can(.pronoun) {
        table.decide(index, .pronoun)
        return pronoun(index, table, preposition)
      }
      if word.can(.numeral), token.kind != .ordinal, !word.can([.article, .adverb]) {
        table.decide(index, .numeral)
        var phrase = Phrase(
          tokens: index..<(index + 1), head: index, agreement: .plural, preposition: preposition)
        phrase.isPronoun = true
        return phrase
      }
      return nil
    }
    return build(index, head, range, &table, preposition)
  }

  /// "Die letzten kamen spät": an article and an adjective that stands for its noun.
  private func elliptical(
    _ index: Int, _ range: Range<Int>, _ table: inout WordTable, _ preposition: Int
  ) -> Phrase? {
    var end = index + 1
    while end < range.upperBound, tokens[end].isWord || tokens[end].kind == .ordinal,
      tagger.inflectedAdjective(end, table), !table.words[end].can([.finite, .infinitive])
    {
      end += 1
    }
    guard end > index + 1, let article = table.reading(index, .article) else { return nil }
    var agreement = article.agreement
    for token in (index + 1)..<end {
      table.decide(token, .adjective)
      let narrowed = agreement.intersection(table.words[token].agreement)
      if !narrowed.isEmpty { agreement = narrowed }
    }
    table.decide(index, .article)
    if preposition >= 0 {
      let cases = table.reading(preposition, .preposition)?.agreement ?? .any
      if !agreement.intersection(cases).isEmpty { agreement = agreement.intersection(cases) }
    }
    var phrase = Phrase(
      tokens: index..<end, head: end - 1, agreement: agreement, preposition: preposition)
    phrase.isDefinite = !vocabulary.isIndefinite(table.words[index].lexeme)
    return phrase
  }

  private func pronoun(_ index: Int, _ table: WordTable, _ preposition: Int) -> Phrase {
    var phrase = Phrase(
      tokens: index..<(index + 1), head: index, agreement: table.words[index].agreement,
      preposition: preposition)
    phrase.isPronoun = true
    return phrase
  }

  /// The head noun or name that a phrase beginning here leads to, or `nil`.
  private func head(from index: Int, _ range: Range<Int>, _ table: WordTable) -> Int? {
    var position = index
    let opensWithArticle = table.words[index].can(.article)
    if opensWithArticle { position += 1 }
    var steps = 0
    while position < range.upperBound, steps < 14 {
      let token = tokens[position]
      let word = table.words[position]
      steps += 1
      switch token.kind {
      case .openQuote, .closeQuote:
        guard opensWithArticle || steps > 1 else { return nil }
        position += 1
        continue
      case .comma:
        guard position + 1 < range.upperBound, position > index,
          tagger.inflectedAdjective(position - 1, table),
          isModifier(position + 1, table) && tagger.inflectedAdjective(position + 1, table)
            || table.words[position + 1].can([.adverb, .adjective])
              && !table.words[position + 1].can(.verbal) && position + 2 < range.upperBound
              && tagger.inflectedAdjective(position + 2, table)
        else { return nil }
        position += 1
        continue
      case .number, .ordinal:
        position += 1
        continue
      case .symbol:
        guard position > index else { return nil }
        position += 1
        continue
      case .handle, .hashtag, .url, .email: return position
      default: if token.isPunctuation { return nil }
      }
      if word.isNominal, token.isCapital || word.only(.nominal) { return position }
      if isModifier(position, table) {
        position += 1
        continue
      }
      if word.can(.coordinator), position > index, position + 1 < range.upperBound,
        tagger.inflectedAdjective(position - 1, table),
        tagger.inflectedAdjective(position + 1, table)
      {
        position += 1
        continue
      }
      if position > index, word.can([.adverb, .adjective]), !word.can(.verbal),
        leadsToAdjective(position, range, table)
      {
        position += 1
        continue
      }
      if word.can(.article),
        position == index
          || position == index + 1
            && vocabulary.canFollow(token.hash, determiner: tokens[index].hash)
      {
        position += 1
        continue
      }
      if tagger.isInfinitiveForAdjective(position, range, table) {
        position += 1
        continue
      }
      if opensWithArticle, !vocabulary.isMeasure(tokens[index].hash) {
        return extended(index, range, table)
      }
      return nil
    }
    return nil
  }

  private func isModifier(_ index: Int, _ table: WordTable) -> Bool {
    let word = table.words[index]
    if word.can(.numeral) { return true }
    guard word.can(.adjective) else { return false }
    if !tagger.inflectedAdjective(index, table) { return false }
    return !word.can([.article, .preposition])
  }

  private func leadsToAdjective(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Bool {
    var position = index + 1
    while position < range.upperBound, position - index < 4 {
      if tagger.inflectedAdjective(position, table) || table.words[position].can(.numeral) {
        return true
      }
      guard table.words[position].can([.adverb, .adjective]), !table.words[position].can(.verbal)
      else { return false }
      position += 1
    }
    return false
  }

  /// The head behind an extended attribute ("der am Montag festgenommene Mann").
  private func extended(_ index: Int, _ range: Range<Int>, _ table: WordTable) -> Int? {
    var position = index + 2
    while position < range.upperBound, position - index < 14 {
      let token = tokens[position]
      if token.isPunctuation, token.kind != .openQuote, token.kind != .closeQuote { return nil }
      if !token.isCapital, table.words[position].only(.finite) { return nil }
      if token.isCapital, table.words[position].isNominal, position - 1 > index + 1,
        tagger.inflectedAdjective(position - 1, table),
        tagger.agrees(
          position,
          table.words[index].agreement.isEmpty
            ? (table.reading(index, .article)?.agreement ?? .any) : table.words[index].agreement,
          table),
        let adjective = table.reading(position - 1, .adjective),
        adjective.flags.contains(.fromParticiple) || adjective.flags.contains(.guessed)
          || !table.words[position - 2].can([.preposition, .article])
      {
        return position
      }
      position += 1
    }
    return nil
  }

  private func build(
    _ start: Int, _ head: Int, _ range: Range<Int>, _ table: inout WordTable, _ preposition: Int
  ) -> Phrase? {
    var agreement = Agreement.any
    var phrase = Phrase(
      tokens: start..<(head + 1), head: head, agreement: .any, preposition: preposition)
    var narrowed = Agreement.any
    if preposition >= 0 {
      let cases = table.reading(preposition, .preposition)?.agreement ?? .any
      let contracted =
        table.reading(preposition, .preposition)?.flags.contains(.contracted) ?? false
      if contracted { phrase.isDefinite = true }
      narrowed = cases
    }
    if table.words[start].can(.article), start < head {
      let mayBeRelative = table.words[start].can(.relative)
      table.decide(start, .article)
      // ", die Polizei": the clause decides whether "die" is an article.
      if mayBeRelative { table.words[start].classes = [.article, .relative] }
      let article = table.words[start].agreement
      agreement = agreement.intersection(article)
      let lemma = table.words[start].lexeme
      phrase.isNegated = lemma == vocabulary.kein
      phrase.isDefinite = !vocabulary.isIndefinite(lemma)
    }
    for token in (start..<head) where table.words[token].can([.adjective, .numeral]) {
      if table.words[token].can(.adjective) {
        table.decide(token, .adjective)
        let next = agreement.intersection(table.words[token].agreement)
        if !next.isEmpty { agreement = next }
      } else {
        table.decide(token, .numeral)
        if tokens[token].kind != .number || token + 1 == head {
          let next = agreement.intersection(.plural)
          if !next.isEmpty, !isOne(token) { agreement = next }
        }
      }
    }
    let kind: WordClass = table.words[head].can(.noun) ? .noun : .name
    choose(head, kind, agreement.intersection(narrowed), &table)
    let own = table.words[head].agreement
    let joined = agreement.intersection(own)
    if !joined.isEmpty { agreement = joined } else if agreement == .any { agreement = own }
    let inCase = agreement.intersection(narrowed)
    if !inCase.isEmpty { agreement = inCase }
    phrase.agreement = agreement
    phrase.isName = kind == .name
    let end = nameEnd(head, range, &table)
    phrase.tokens = start..<end
    if kind == .name, end > head + 1 {
      // "Elon Musks": the case of a name shows in its last word.
      let last = table.words[end - 1].agreement
      if last.contains(Agreement(rawValue: 0x0010)) || last.contains(Agreement(rawValue: 0x0020)) {
        phrase.agreement.formUnion(Agreement.genitive.intersection(.singular))
      }
    }
    return phrase
  }

  private func isOne(_ token: Int) -> Bool {
    tokens[token].kind == .number && tokens[token].end - tokens[token].start == 1
  }

  /// Decides on the noun reading that agrees with what stands before it ("die See", "der See").
  private func choose(
    _ head: Int, _ kind: WordClass, _ agreement: Agreement, _ table: inout WordTable
  ) {
    table.decide(head, kind)
    guard kind == .noun else { return }
    var best: Reading?
    table.forEachReading(head) { reading in
      guard reading.wordClass == .noun else { return }
      let fits = !reading.agreement.intersection(agreement).isEmpty
      if best == nil || fits && best.map({ $0.agreement.intersection(agreement).isEmpty }) == true {
        best = reading
      }
    }
    guard let best else { return }
    table.words[head].lexeme = best.lexeme
    if !best.agreement.intersection(agreement).isEmpty, agreement != .any {
      var all: Agreement = []
      table.forEachReading(head) {
        if $0.wordClass == .noun, !$0.agreement.intersection(agreement).isEmpty {
          all.formUnion($0.agreement)
        }
      }
      table.words[head].agreement = all
    }
  }

  /// The end of a name that stands directly behind a head ("Präsident Manfred Stolpe").
  private func nameEnd(_ head: Int, _ range: Range<Int>, _ table: inout WordTable) -> Int {
    var end = head + 1
    let startsWithNoun = table.words[head].classes == .noun
    while end < range.upperBound {
      let token = tokens[end]
      if token.kind == .abbreviation, token.isCapital, token.end - token.start <= 3,
        end + 1 < range.upperBound, tokens[end + 1].isCapital
      {
        end += 1
        continue
      }
      if vocabulary.isNameParticle(token.hash), !token.isCapital, end > head + 1 || !startsWithNoun,
        let next = nameAfterParticle(end, range, table), isPersonName(end - 1, table)
      {
        for position in end..<next { table.words[position].classes = .name }
        end = next
        continue
      }
      guard
        token.kind == .word || token.kind == .handle,
        token.isCapital || token.kind == .handle || token.shape.contains(.innerCapital),
        table.words[end].can(.name), !table.words[end].can([.article, .pronoun])
      else { break }
      if startsWithNoun, end == head + 1, !canFollow(head, end, table) { break }
      table.decide(end, .name)
      end += 1
    }
    return end
  }

  private func canFollow(_ head: Int, _ end: Int, _ table: WordTable) -> Bool {
    // "des Angriffs Russlands": a genitive is a phrase of its own.
    let name =
      table.words[end].agreement.isEmpty
      ? (table.reading(end, .name)?.agreement ?? .any) : table.words[end].agreement
    if !name.intersection(.genitive).isEmpty, name.intersection(.nominative).isEmpty {
      return false
    }
    return true
  }

  private func nameAfterParticle(
    _ index: Int, _ range: Range<Int>, _ table: WordTable
  ) -> Int? {
    var position = index
    while position < range.upperBound, vocabulary.isNameParticle(tokens[position].hash),
      !tokens[position].isCapital
    {
      position += 1
    }
    guard position < range.upperBound, tokens[position].isCapital,
      table.words[position].can(.name), !table.words[position].can(.noun) || position > index + 1
    else { return nil }
    // "Sprecher Meier von Siemens": only if what follows is no known place or firm.
    let kind = table.reading(position, .name).map { table.lexicon[$0.lexeme].nounClass } ?? .none
    return kind.isPlace || kind == .firm || kind == .organisation || kind == .medium
      || kind == .platform || kind == .party ? nil : position + 1
  }

  private func isPersonName(_ index: Int, _ table: WordTable) -> Bool {
    let kind = table.lexeme(index).nounClass
    return kind == .firstName || table.words[index].lexeme == .none
  }
}
