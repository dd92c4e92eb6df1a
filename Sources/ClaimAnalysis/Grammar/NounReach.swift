// Room: Grammar. Whether a determiner or an adjective leads to a noun that agrees with it.
// May enter: tokens and their possible readings.

extension Tagger {
  /// Whether an agreeing noun follows, over what can stand between article and noun.
  func nounReached(
    from index: Int, _ agreement: Agreement, _ range: Range<Int>, _ table: WordDraft
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
        guard adjectives > 0 else { return false }
        if !leadsToAdjective(position, range, table) {
          // "ein maskierter, mit einer Sichel bewaffneter Mann"
          return extendedAttribute(of: index, behind: position, agreement, range, table)
        }
        position +=
          position + 1 < range.upperBound && table.words[position + 1].can(.coordinator) ? 2 : 1
        continue
      case .number, .ordinal, .symbol:
        position += 1
        continue
      case .dash where position == index + 1:
        // "einer – noch nicht vorhandenen – Impfung"
        var closing = position + 1
        while closing < range.upperBound, closing - position < 8, !tokens[closing].isPunctuation {
          closing += 1
        }
        guard closing < range.upperBound, tokens[closing].kind == .dash,
          inflectedAdjective(closing - 1, table)
        else { return false }
        position = closing + 1
        continue
      default: break
      }
      if token.isPunctuation { return false }
      // "ein 40 Jahre alter Mann".
      if position > index + 1, isMeasured(position, range, table) {
        position += 1
        continue
      }
      if word.isNominal, token.isCapital || word.only(.name) {
        if agrees(position, agreement, table) { return true }
        if isHyphen(position + 1), position + 2 < range.upperBound {
          // "das Preis - Leistungs - Verhältnis"
          position += 2
          continue
        }
        // "das Berliner Landgericht"
        guard isPlaceAdjective(position, range, table) else { return false }
        adjectives += 1
        position += 1
        continue
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
      if word.can(.coordinator), position + 1 < range.upperBound,
        adjectives > 0 && inflectedAdjective(position + 1, table)
          || position > index + 1 && table.words[position - 1].can([.adverb, .adjective])
            && leadsToAdjective(position, range, table)
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
        && extendedAttribute(of: index, behind: index, agreement, range, table)
    }
    return false
  }

  /// Whether an inflected adjective or a number follows, over adverbs.
  func leadsToAdjective(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    var position = index + 1
    while position < range.upperBound, position - index < 5 {
      if tokens[position].isPunctuation { return false }
      if inflectedAdjective(position, table) || table.words[position].can(.numeral) { return true }
      let word = table.words[position]
      guard
        word.can([.adverb, .adjective]) && !word.can([.finite, .infinitive])
          || word.can(.coordinator) && position == index + 1 && tokens[index].kind == .comma
      else { return false }
      position += 1
    }
    return false
  }

  /// "einen koordinieren Angriff": a participle that lost its -t- between article and noun.
  func isInfinitiveForAdjective(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard !tokens[index].isCapital, table.words[index].can(.infinitive), index > range.lowerBound,
      table.words[index - 1].can(.article), index + 1 < range.upperBound
    else { return false }
    return tokens[index + 1].isCapital && table.words[index + 1].isNominal
  }

  /// "Jahre" behind a number and before an adjective with an ending.
  func isMeasured(_ position: Int, _ range: Range<Int>, _ table: WordDraft) -> Bool {
    guard table.words[position].can(.noun), position > range.lowerBound,
      position + 2 < range.upperBound,
      tokens[position - 1].kind == .number || table.words[position - 1].can(.numeral),
      inflectedAdjective(position + 1, table)
    else { return false }
    let kind = table.reading(position, .noun).map { table.lexicon[$0.lexeme].nounClass }
    return kind == .time || kind == .unit
  }

  func inflectedAdjective(_ index: Int, _ table: WordDraft) -> Bool {
    let word = table.words[index]
    guard word.can(.adjective), word.possible.contains(.adjective) else { return false }
    return !word.facts.intersection([.endingAdjective, .anyAdjective]).isEmpty
      || tokens[index].kind == .ordinal
  }

  /// "der am Montag in Kiel festgenommene Mann": an inflected participle or adjective right before
  /// an agreeing noun, with no comma and no sure finite verb between.
  private func extendedAttribute(
    of article: Int, behind index: Int, _ agreement: Agreement, _ range: Range<Int>,
    _ table: WordDraft
  ) -> Bool {
    let first = index + 1
    guard first < range.upperBound,
      table.words[first].can([.preposition, .adverb, .noun, .name, .numeral])
        || tokens[first].hash == vocabulary.sich || tokens[first].hash == vocabulary.als
        || vocabulary.isThirdPersonPronoun(tokens[first].hash),
      !table.words[first].can(.finite) || tokens[first].isCapital
    else { return false }
    var position = first
    while position + 1 < range.upperBound, position - index < 12 {
      let token = tokens[position]
      if token.isPunctuation, token.kind != .openQuote, token.kind != .closeQuote { return false }
      let word = table.words[position]
      if !token.isCapital, word.only(.finite) { return false }
      if token.isCapital, position > first + 1,
        isParticipleNoun(position, of: article, agreement, range, table)
      {
        return true
      }
      if inflectedAdjective(position, table), position > first,
        !hasArticleOfItsOwn(position, article, table),
        let noun = nounBehind(position, range, table)
          ?? nounBehindPair(position, range, table),
        let adjective = table.reading(position, .adjective),
        adjective.flags.contains(.fromParticiple) || adjective.flags.contains(.guessed)
          || !precededByPrepositionOrArticle(position, table)
      {
        let isDefinite = vocabulary.isDefiniteArticle(tokens[article].hash)
        let weak = adjective.ending.weak.intersection(agreement)
        let strong = adjective.ending.strong.intersection(agreement)
        if agrees(noun, weak, table) || !isDefinite && agrees(noun, strong, table) {
          return true
        }
      }
      position += 1
    }
    return false
  }

  /// "der sich gegen den Bau der so genannten Halle richtet": an adjective behind another article that
  /// waits for its noun.
  func hasArticleOfItsOwn(_ adjective: Int, _ first: Int, _ table: WordDraft) -> Bool {
    var position = adjective - 1
    while position > first, !tokens[position].isCapital, !tokens[position].isPunctuation {
      if vocabulary.isDefiniteArticle(tokens[position].hash), table.words[position].can(.article) {
        return true
      }
      position -= 1
    }
    return false
  }

  /// "die nach einer Impfung Verstorbenen": a participle that stands for its noun, behind an article and
  /// what belongs to it as to a verb.
  func isParticipleNoun(
    _ index: Int, of article: Int, _ agreement: Agreement, _ range: Range<Int>, _ table: WordDraft
  ) -> Bool {
    let first = table.words[article + 1]
    guard table.words[index].can(.noun), table.words[index].possible.contains(.adjective),
      let adjective = table.reading(index, .adjective),
      adjective.flags.contains(.fromParticiple) || table.words[index].possible.contains(.finite),
      adjective.ending == .en || adjective.ending == .e && !isAfterComma(article, range, table),
      vocabulary.isDefiniteArticle(tokens[article].hash),
      !adjective.ending.weak.isDisjoint(with: agreement), !tokens[article + 1].isCapital,
      first.only(.preposition) || first.only([.adverb, .adjective]),
      !table.words[index - 1].can([.article, .preposition]),
      !inflectedAdjective(index - 1, table) || tokens[index - 1].isCapital
    else { return false }
    return ((article + 1)..<index).contains { table.words[$0].can(.preposition) }
  }

  /// The noun directly behind an adjective, or behind one made from a place ("zugeschaltete Wiener
  /// Expertin").
  private func nounBehind(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Int? {
    var next = index + 1
    // "der wegen Mordes verhaftete 15 Jahre alte Junge"
    while next < range.upperBound, next - index < 5,
      tokens[next].kind == .number || isMeasured(next, range, table)
        || !tokens[next].isCapital && inflectedAdjective(next, table)
    {
      next += 1
    }
    guard next < range.upperBound, tokens[next].isCapital, table.words[next].isNominal else {
      return nil
    }
    return isPlaceAdjective(next, range, table) ? next + 1 : next
  }

  /// "die mit Geld geförderte und vom Land gepflegte Anlage": behind the first of two attributes, the
  /// noun behind the second.
  func nounBehindPair(_ index: Int, _ range: Range<Int>, _ table: WordDraft) -> Int? {
    guard let ending = table.reading(index, .adjective)?.ending, index + 3 < range.upperBound,
      tokens[index + 1].hash == vocabulary.und,
      table.words[index + 2].can([.preposition, .adverb])
    else { return nil }
    var position = index + 3
    while position < range.upperBound, position - index < 8, !tokens[position].isPunctuation {
      if !tokens[position].isCapital, table.words[position].only(.finite) { return nil }
      if inflectedAdjective(position, table), !tokens[position].isCapital,
        table.reading(position, .adjective)?.ending == ending,
        let noun = nounBehind(position, range, table)
      {
        return noun
      }
      position += 1
    }
    return nil
  }
}
