// Room: Grammar. Which chain a name, a description or a pronoun continues.
// May enter: phrases, clauses and their roles.

extension MentionReader {
  /// Reads the hashes of the words of a name, a genitive -s taken off.
  func readName(_ phrase: Phrase) {
    // Most phrases have no name, and nothing is to be removed.
    if !words.isEmpty { words.removeAll(keepingCapacity: true) }
    for token in phrase.tokens where syntax.word(token).classes == .name {
      words.append(stripped(token))
    }
  }

  private func stripped(_ token: Int) -> UInt64 {
    var range = syntax.tokens[token].range
    var isGenitive = !syntax.word(token).agreement.intersection(.genitive).isEmpty
    // "Sachs'" is who "Sachs" is, whose last letter looks like a genitive, too.
    if syntax.tokens[token].endsInApostrophe(syntax.source.bytes) {
      range.upper -= syntax.source.bytes[range.upper - 1] == 0x27 ? 1 : 3
      isGenitive = true
    }
    let last = syntax.source.bytes[range.upper - 1]
    if last == 0x73, isGenitive, range.count > 3 {
      return FoldedHash.of(
        syntax.source.bytes, ByteRange(lower: range.lower, upper: range.upper - 1))
    }
    return syntax.tokens[token].hash == 0
      ? FoldedHash.of(syntax.source.bytes, range) : syntax.tokens[token].hash
  }

  /// The chain with the name at hand, or with a fuller or shorter form of it.
  func chainOfName(_ phrase: Phrase) -> Int? {
    var found: Int?
    for word in words.reversed() {
      var place = Int(chainsOfWord.find(word))
      while place > 0 {
        let chain = namedChains[place].chain
        place = namedChains[place].older
        let known = nameWords[names[chain]]
        let isSame = known.elementsEqual(words)
        let isShort =
          words.count < known.count
          && (words.last == known.last || words.allSatisfy(known.contains) && !isPerson(chain))
        let isLong =
          known.count < words.count
          && (words.last == known.last || known.allSatisfy(words.contains) && !isPersonName(phrase))
        guard isSame || isShort || isLong, gendersMeet(chain, phrase) else { continue }
        if isSame { return chain }
        if found == nil || chain > found ?? -1 { found = chain }
      }
    }
    return found
  }

  func isPerson(_ chain: Int) -> Bool { table.chains[chain].nounClass.isPerson }

  private func isPersonName(_ phrase: Phrase) -> Bool { nounClass(phrase).isPerson }

  private func gendersMeet(_ chain: Int, _ phrase: Phrase) -> Bool {
    guard isPerson(chain) else { return true }
    let own = genderOf(phrase)
    return own.isEmpty || ClauseReader.sharesGender(table.chains[chain].agreement, own)
  }

  /// Gender and number without case, spread over all cases.
  func genderOf(_ phrase: Phrase) -> Agreement {
    var slots: Agreement = []
    var agreement = phrase.agreement
    // A given name tells the gender of a whole name.
    for token in phrase.tokens where syntax.word(token).classes == .name {
      let lexeme = syntax.lexeme(token)
      if lexeme.nounClass == .firstName, !lexeme.gender.isEmpty {
        agreement = lexeme.gender
        break
      }
    }
    if !agreement.intersection(.masculine).isEmpty { slots.formUnion(.masculine) }
    if !agreement.intersection(.feminine).isEmpty { slots.formUnion(.feminine) }
    if !agreement.intersection(.neuter).isEmpty { slots.formUnion(.neuter) }
    if !agreement.intersection(.plural).isEmpty { slots.formUnion(.plural) }
    return slots
  }

  func nounClass(_ phrase: Phrase) -> NounClass {
    let head = syntax.lexeme(phrase.head).nounClass
    if head != .none, head != .time, head != .surname { return head }
    var found = head
    for token in phrase.tokens where syntax.word(token).can(.nominal) {
      let kind = syntax.lexeme(token).nounClass
      if kind == .firstName { return .person }
      if kind != .none, found == .none { found = kind }
    }
    return found == .surname ? .person : found
  }

  // MARK: Descriptions

  /// "die Gruppe" after "die Hackergruppe DieNet": the last chain that was called so.
  func described(_ phrase: Phrase) -> Int? {
    let head = syntax.word(phrase.head).lexeme
    guard head.isKnown else { return nil }
    let chain = Int(chainOfNoun.find(head)) - 1
    guard chain >= 0 else { return nil }
    let sentence = syntax.sentence(ofToken: phrase.head)
    let last = syntax.phrases[table.chains[chain].last]
    guard sentence - syntax.sentence(ofToken: last.head) <= 12,
      ClauseReader.sharesGender(genderOf(phrase), table.chains[chain].agreement),
      !hasOtherAttribute(phrase)
    else { return nil }
    return chain
  }

  /// "der Sprecher des Ministeriums" is another one than "der Sprecher der Polizei".
  private func hasOtherAttribute(_ phrase: Phrase) -> Bool {
    let end = phrase.tokens.upperBound
    guard end < syntax.tokens.count else { return false }
    let next = Int(syntax.phraseOf[end])
    if next >= 0, syntax.phrases[next].role == .attribute { return true }
    if end + 1 < syntax.tokens.count {
      let behind = Int(syntax.phraseOf[end + 1])
      if behind >= 0, syntax.phrases[behind].preposition == end, syntax.phrases[behind].parent >= 0
      {
        return true
      }
    }
    return false
  }

  /// The noun that a compound of the lexicon ends in ("Gruppe" for "Hackergruppe"), or none.
  func headNoun(_ lexeme: LexemeID) -> LexemeID {
    let known = heads.find(lexeme)
    if known != 0 { return LexemeID(raw: known - 1) }
    syntax.lexicon.foldLemma(lexeme, into: &lemma, using: &rawLemma)
    var hash = FoldedHash.seed
    var found = LexemeID.none
    var position = lemma.count - 1
    while position >= 3 {
      hash = FoldedHash.step(hash, lemma[position])
      if lemma.count - position >= 4, lemma[position] & 0xC0 != 0x80 {
        var entry = syntax.lexicon.forms.headIfLikely(hash)
        while entry != 0 {
          let known = syntax.lexicon.forms.entry(entry)
          let reading = known.reading
          if reading.wordClass == .noun, reading.agreement.sharesCase(.nominative) {
            found = reading.lexeme
          }
          entry = known.next
        }
      }
      position -= 1
    }
    heads.insert(found.raw + 1, for: lexeme)
    return found
  }

  // MARK: Pronouns

  /// The chain that a pronoun stands for; `nil` if none fits, or two fit equally well.
  func antecedent(of number: Int) -> Int? {
    let phrase = syntax.phrases[number]
    let word = syntax.word(phrase.head)
    if word.classes == .relative {
      let clause = phrase.clause >= 0 ? phrase.clause : Int(syntax.clauseOf[phrase.head])
      guard clause >= 0, syntax.clauses[clause].antecedent >= 0 else { return nil }
      let chain = table.chainOf[syntax.clauses[clause].antecedent]
      return chain >= 0 ? Int(chain) : nil
    }
    let mustBeAgent = acts(phrase)
    guard isPersonal(phrase.head) || mustBeAgent else { return nil }
    let wanted = wantedGender(phrase)
    guard !wanted.isEmpty else { return nil }
    let sentence = syntax.sentence(ofToken: phrase.head)
    var best = -1
    var bestScore = -10_000
    var second = -10_000
    // What was spoken of more than three sentences ago is out of reach.
    let first = syntax.sentences[max(0, sentence - 3)].tokens.lowerBound
    active.removeAll { syntax.phrases[table.chains[$0].last].head < first }
    for chain in active {
      let last = table.chains[chain].last
      if mustBeAgent, !table.chains[chain].nounClass.isAgent { continue }
      guard let score = score(chain, last, phrase, wanted, sentence) else { continue }
      if score > bestScore {
        second = bestScore
        best = chain
        bestScore = score
      } else if score > second {
        second = score
      }
    }
    guard best >= 0 else { return nil }
    if bestScore - second < 3 {
      table.isOpen[number] = true
      return nil
    }
    return best
  }

  private func isPersonal(_ token: Int) -> Bool {
    Vocabulary.shared.isThirdPersonPronoun(syntax.tokens[token].hash)
  }

  /// Whether an "es" says something or does it to something, and so stands for somebody.
  ///
  /// "Das Ministerium bestätigte den Fall. Es nannte …": others mostly stand for nothing.
  private func acts(_ phrase: Phrase) -> Bool {
    guard syntax.tokens[phrase.head].hash == Vocabulary.shared.es, phrase.role == .subject,
      phrase.clause >= 0
    else { return false }
    let clause = syntax.clauses[phrase.clause]
    let verb = syntax.lexicon[clause.verb].verb
    guard clause.voice == .active, !verb.contains(.copula) else { return false }
    return verb.contains(.saying)
      || verb.contains(.accusative) && clause.verb != Vocabulary.shared.geben
        && syntax.phrasesOfClause(phrase.clause).contains {
          syntax.phrases[$0].role == .accusative && !syntax.phrases[$0].isPronoun
        }
  }

  /// Gender and number that the pronoun asks for; "sie" by the number of its verb.
  private func wantedGender(_ phrase: Phrase) -> Agreement {
    var wanted = genderOf(phrase)
    if phrase.role == .subject, phrase.clause >= 0, syntax.clauses[phrase.clause].finite >= 0 {
      let persons = syntax.word(syntax.clauses[phrase.clause].finite).persons
      if !persons.contains(.third) { wanted = wanted.intersection(.plural) }
      if !persons.contains(.thirdPlural) { wanted = wanted.intersection(.singular) }
    }
    return wanted
  }

  private func score(
    _ chain: Int, _ last: Int, _ pronoun: Phrase, _ wanted: Agreement, _ sentence: Int
  ) -> Int? {
    guard ClauseReader.sharesGender(table.chains[chain].agreement, wanted) else { return nil }
    let kind = table.chains[chain].nounClass
    if kind == .time || kind == .unit { return nil }
    let mention = syntax.phrases[last]
    let distance = sentence - syntax.sentence(ofToken: mention.head)
    guard distance <= 3, distance >= 0 else { return nil }
    // A pronoun does not stand for another part of its own clause.
    if mention.clause == pronoun.clause, pronoun.clause >= 0 { return nil }
    if mention.role == .attribute, !kind.isAgent { return nil }
    var score = -8 * distance
    if mention.role == .subject { score += 10 }
    if kind.isPerson { score += 8 }
    if table.chains[chain].isNamed { score += 3 }
    if kind.isAgent { score += 3 }
    if mention.role == .attribute || mention.preposition >= 0 { score -= 3 }
    if mention.isPronoun { score += 4 }
    score += min(4, table.chains[chain].count)
    return score
  }
}
