// Room: Grammar. Segments of a sentence to clauses: which verb is finite, what opens a clause, and
// what it depends on. May enter: tagged words and phrases.

/// A stretch between two marks that cut, or between a mark and a conjunction.
struct Segment {
  var tokens: Range<Int>
  /// Nesting in brackets.
  var depth: Int
  /// The mark before it.
  var mark: TokenKind
  /// Begins with "und", "oder", "aber" and so on that join clauses.
  var isCoordinated: Bool
}

/// Builds the clauses of one sentence.
struct ClauseReader {
  let tokens: ContiguousArray<Token>
  let vocabulary: Vocabulary
  let tagger: Tagger
  var syntax: Syntax
  private var segments: [Segment] = []
  private var stack: [Int] = []

  init(tokens: ContiguousArray<Token>, vocabulary: Vocabulary, tagger: Tagger, syntax: Syntax) {
    self.tokens = tokens
    self.vocabulary = vocabulary
    self.tagger = tagger
    self.syntax = syntax
  }

  /// Appends the clauses of a sentence.
  mutating func read(_ number: Int) {
    let sentence = syntax.sentences[number]
    let first = syntax.clauses.count
    cut(sentence.tokens)
    stack.removeAll(keepingCapacity: true)
    var bracketStack: [[Int]] = []
    var depth = 0
    for index in segments.indices {
      let segment = segments[index]
      if segment.depth > depth {
        bracketStack.append(stack)
        depth = segment.depth
      } else if segment.depth < depth {
        stack = bracketStack.popLast() ?? []
        depth = segment.depth
      }
      if segment.mark == .colon || segment.mark == .semicolon, depth == 0 {
        stack.removeAll(keepingCapacity: true)
      }
      place(segment, number, isLast: index == segments.count - 1)
    }
    splitInfinitives(sentence.tokens, number)
    syntax.clausesOfSentence.append(first..<syntax.clauses.count)
    markQuestion(sentence, first)
  }

  private mutating func markQuestion(_ sentence: Sentence, _ first: Int) {
    var last = sentence.tokens.upperBound - 1
    while last > sentence.tokens.lowerBound,
      tokens[last].kind == .closeQuote || tokens[last].kind == .closeBracket
    {
      last -= 1
    }
    guard tokens[last].kind == .question else { return }
    // What is asked is the last main clause, those joined to it, and what depends on them.
    var asked = (first..<syntax.clauses.count).last {
      syntax.clauses[$0].kind == .main || syntax.clauses[$0].kind == .fragment
    }
    while let clause = asked, syntax.clauses[clause].isCoordinated, clause > first,
      syntax.clauses[clause - 1].kind == .main
    {
      asked = clause - 1
    }
    for index in (asked ?? first)..<syntax.clauses.count { syntax.clauses[index].isQuestion = true }
    if let asked {
      // "Wenn er kommt, was dann?": subordinate clauses in its first place.
      for index in first..<asked where syntax.clauses[index].parent == asked {
        syntax.clauses[index].isQuestion = true
      }
    }
  }

  // MARK: Segments

  private mutating func cut(_ range: Range<Int>) {
    segments.removeAll(keepingCapacity: true)
    var start = range.lowerBound
    var depth = 0
    var mark = TokenKind.other
    for index in range {
      let kind = tokens[index].kind
      switch kind {
      case .comma, .semicolon, .colon, .dash, .period, .exclamation, .question, .ellipsis,
        .openBracket, .closeBracket, .bullet:
        if kind == .comma, syntax.phraseOf[index] >= 0 { continue }
        if kind == .colon || kind == .period, index + 1 < range.upperBound,
          syntax.phraseOf[index] >= 0
        {
          continue
        }
        append(start..<index, depth, mark)
        mark = kind
        if kind == .openBracket { depth += 1 }
        if kind == .closeBracket { depth = max(0, depth - 1) }
        start = index + 1
      default:
        // "Es spricht für sie dass ...": a conjunction that can be nothing else cuts by itself.
        guard index > start, syntax.table.words[index].only(.subjunction), tokens[index].isWord,
          syntax.phraseOf[index] < 0, !isFocusOnly(start..<index), !isPairedAs(index)
        else { continue }
        append(start..<index, depth, mark)
        mark = .other
        start = index
      }
    }
    append(start..<range.upperBound, depth, mark)
  }

  /// What stands before a conjunction and belongs to it: "auch wenn", "und dass", "kurz nachdem".
  private func isFocusOnly(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      tokens[$0].kind == .openQuote || tokens[$0].kind == .closeQuote
        || syntax.table.words[$0].can([.adverb, .adjective, .coordinator, .preposition, .particle])
        || syntax.table.words[$0].only(.subjunction)
    }
  }

  /// "als ob", "als dass", "ohne dass": the second of two conjunctions.
  private func isPairedAs(_ index: Int) -> Bool {
    let before = syntax.table.words[index - 1]
    return before.can([.subjunction, .comparator, .coordinator])
  }

  private mutating func append(_ range: Range<Int>, _ depth: Int, _ mark: TokenKind) {
    var start = range.lowerBound
    while start < range.upperBound, tokens[start].kind == .closeQuote { start += 1 }
    guard start < range.upperBound else { return }
    splitAtCoordinators(start..<range.upperBound, depth, mark)
  }

  /// Cuts a segment before a conjunction if both sides have a finite verb of their own, or if a
  /// subordinate clause begins behind it.
  private mutating func splitAtCoordinators(
    _ range: Range<Int>, _ depth: Int, _ mark: TokenKind
  ) {
    var start = range.lowerBound
    var isCoordinated = false
    var index = range.lowerBound
    if syntax.table.words[start].can(.coordinator), start + 1 < range.upperBound {
      isCoordinated = true
      index = start + 1
    }
    while index < range.upperBound {
      let word = syntax.table.words[index]
      guard word.can(.coordinator), index > start, syntax.phraseOf[index] < 0,
        index + 1 < range.upperBound, vocabulary.joinsClauses(tokens[index].hash)
      else {
        index += 1
        continue
      }
      let rest = (index + 1)..<range.upperBound
      let left = start..<index
      let opensClause = opener(rest) != nil
      let hasBoth = opensClause ? true : hasFinite(left) && hasFinite(rest, behind: left)
      let infinitives =
        !hasBoth && hasInfinitiveWithZu(left) && hasInfinitiveWithZu(rest)
        && !hasFinite(left) && !hasFinite(rest)
      if hasBoth || infinitives {
        segments.append(
          Segment(
            tokens: left, depth: depth, mark: start == range.lowerBound ? mark : .other,
            isCoordinated: isCoordinated))
        start = index
        isCoordinated = true
      }
      index += 1
    }
    segments.append(
      Segment(
        tokens: start..<range.upperBound, depth: depth,
        mark: start == range.lowerBound ? mark : .other, isCoordinated: isCoordinated))
  }

  // MARK: Verbs of a segment

  /// How sure it is that a token is a finite verb: 0 not at all, 1 one way to read it, 2 surely.
  func finiteness(_ index: Int) -> Int {
    let word = syntax.table.words[index]
    guard word.can(.finite), syntax.phraseOf[index] < 0 else { return 0 }
    if index > 0, syntax.table.words[index - 1].classes == .zu { return 0 }
    if tokens[index].isCapital, word.can(.nominal) { return 0 }
    var moods: MoodSet = []
    syntax.table.forEachReading(index) { if $0.wordClass == .finite { moods.formUnion($0.moods) } }
    if moods == .imperative { return imperativeFiniteness(index) }
    if word.only(.finite) { return 2 }
    return 1
  }

  /// "Hab ich", "Versuchen Sie": a form that is an imperative, or short for the first person.
  private func imperativeFiniteness(_ index: Int) -> Int {
    let near = [index - 1, index + 1].contains {
      $0 >= 0 && $0 < tokens.count && tokens[$0].hash == vocabulary.ich
    }
    if near { return 2 }
    let opens = index == 0 || tokens[index - 1].isPunctuation
    return opens && syntax.table.words[index].only([.finite, .particle]) ? 1 : 0
  }

  /// Whether a stretch beside a conjunction has a finite verb of its own.
  ///
  /// A form that can also be an infinitive or a participle counts unless it can hang on the
  /// auxiliary or modal of the stretch before it ("hat gesucht und gefunden").
  private func hasFinite(_ range: Range<Int>, behind left: Range<Int>? = nil) -> Bool {
    var hangs = false
    if let left {
      for index in left where finiteness(index) > 0 {
        let reading = syntax.table.reading(index, .finite)
        let verb = reading.map { syntax.lexicon[$0.lexeme].verb } ?? []
        if !verb.intersection([.auxiliary, .modal]).isEmpty { hangs = true }
      }
    }
    for index in range {
      switch finiteness(index) {
      case 2: return true
      case 1:
        let word = syntax.table.words[index]
        if word.can([.adjective, .adverb, .preposition, .particle]) { continue }
        if index > range.lowerBound, syntax.table.words[index - 1].classes == .zu { continue }
        guard word.can([.participle, .infinitive]) else { return true }
        if left == nil {
          if pronounSubject(index, range) || isPlausible(index, range) { return true }
          continue
        }
        let isLast =
          index + 1 >= range.upperBound || tokens[index + 1].isPunctuation
          || finiteness(index + 1) == 2
        if !hangs { return true }
        if pronounSubject(index, range) { return true }
        if !isLast, word.can(.infinitive), !word.can(.participle), isAuxiliaryOrModal(index) {
          return true
        }
        if !isLast, index == range.lowerBound, tokens[index + 1].isWord,
          !syntax.table.words[index + 1].can([.participle, .infinitive])
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  private func isAuxiliaryOrModal(_ index: Int) -> Bool {
    guard let reading = syntax.table.reading(index, .finite) else { return false }
    return !syntax.lexicon[reading.lexeme].verb.intersection([.auxiliary, .modal]).isEmpty
  }

  /// "man trainiert", "haben wir": a nominative pronoun beside a form that agrees with it.
  private func pronounSubject(_ index: Int, _ range: Range<Int>) -> Bool {
    let persons = syntax.table.reading(index, .finite)?.persons ?? []
    for neighbour in [index - 1, index + 1] where range.contains(neighbour) {
      let word = syntax.table.words[neighbour]
      if word.can(.pronoun), !word.persons.intersection(persons).isEmpty,
        word.agreement.sharesCase(.nominative), !word.agreement.intersection(.nominative).isEmpty
      {
        return true
      }
    }
    return false
  }

  private func hasInfinitiveWithZu(_ range: Range<Int>) -> Bool {
    for index in range {
      if syntax.table.words[index].can(.zuInfinitive), !tokens[index].isCapital { return true }
      if syntax.table.words[index].classes == .zu { return true }
    }
    return false
  }

  // MARK: Openers

  /// The token that opens a subordinate clause at the beginning of a segment, or `nil`.
  func opener(_ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound,
      tokens[index].kind == .openQuote || tokens[index].kind == .closeQuote
    {
      index += 1
    }
    if index < range.upperBound, syntax.table.words[index].can(.coordinator),
      !syntax.table.words[index].can(.subjunction)
    {
      index += 1
    }
    var steps = 0
    while index < range.upperBound, steps < 4 {
      let word = syntax.table.words[index]
      if word.can(.subjunction), word.classes.subtracting([.subjunction, .interrogative]).isEmpty {
        return index
      }
      if word.can(.relative) || word.can(.interrogative), isRelative(index, range) { return index }
      // "auch wenn", "kurz nachdem", "mit dem", "vor allem weil"
      guard word.only([.adverb, .adjective, .preposition, .particle]) else { return nil }
      index += 1
      steps += 1
    }
    return nil
  }

  /// Whether "die", "welche", "wer", "wo" opens a clause with its verb at the end.
  private func isRelative(_ index: Int, _ range: Range<Int>) -> Bool {
    let word = syntax.table.words[index]
    let afterMark =
      index == 0 || tokens[range.lowerBound - (range.lowerBound > 0 ? 1 : 0)].isPunctuation
    let next = index + 1
    guard next < range.upperBound else { return false }
    let finites = range.filter { $0 > index && finiteness($0) > 0 }
    guard let last = finites.last else {
      // Interrupted by another clause: "die, wie er sagte, schwer war".
      return afterMark && !word.can(.article) && range.upperBound < tokens.count
        && tokens[range.upperBound].kind == .comma && word.can(.relative)
        && !word.can(.interrogative)
    }
    let firstFinite = finites[0]
    if firstFinite == next, !(finites.count == 1 && next == range.upperBound - 1) {
      // The verb follows directly: "die sind", "wer war es?" – unless it ends the segment.
      return finites.count > 1 && last == range.upperBound - 1
        && syntax.table.words[firstFinite].can([.participle, .infinitive, .adjective])
    }
    if word.can(.interrogative), !word.can(.relative) || !afterMark {
      return last >= range.upperBound - 2 || trailing(last, range)
    }
    guard afterMark || word.can(.interrogative) else { return false }
    guard word.can(.article) else { return true }
    // "welche Kandidaten sich zeigen": a question word needs no noun before it.
    if word.can(.interrogative), vocabulary.isWhich(tokens[index].hash) {
      return trailing(last, range)
    }
    // An agreeing noun follows, so "die" may be its article: decided by the place of the verb.
    let phrase = Int(syntax.phraseOf[index])
    let end = phrase >= 0 ? syntax.phrases[phrase].tokens.upperBound : next
    if firstFinite == end, last != range.upperBound - 1 || finites.count == 1 {
      // Second place. ", die Polizei ermittelt" or ", die Deutschland verließ".
      if last == range.upperBound - 1, finites.count == 1 {
        return antecedentAgrees(index, range)
          && (!subjectFits(phrase, last) || isPersonName(phrase))
      }
      return false
    }
    return trailing(last, range) && antecedentAgrees(index, range)
  }

  /// Whether the phrase agrees in number with the verb and can be its subject.
  private func subjectFits(_ phrase: Int, _ verb: Int) -> Bool {
    guard phrase >= 0 else { return false }
    let persons = syntax.table.reading(verb, .finite)?.persons ?? []
    let agreement = syntax.phrases[phrase].agreement.intersection(.nominative)
    let isPlural = !agreement.intersection(.plural).isEmpty
    let isSingular = !agreement.intersection(.singular).isEmpty
    return isPlural && !persons.intersection(.pluralForms).isEmpty
      || isSingular && persons.contains(.third)
  }

  /// A name that takes no article, so that "die" before it is a pronoun.
  private func isPersonName(_ phrase: Int) -> Bool {
    guard phrase >= 0, syntax.phrases[phrase].isName else { return false }
    let kind = syntax.table.lexeme(syntax.phrases[phrase].head).nounClass
    return kind == .none || kind.isPerson || kind == .surname || kind == .city
  }

  /// Only what can be extraposed follows the verb.
  private func trailing(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard verb + 1 < range.upperBound else { return true }
    let next = syntax.table.words[verb + 1]
    if tokens[verb + 1].kind == .closeQuote { return true }
    return next.can([.preposition, .comparator, .infinitive, .participle, .coordinator])
  }

  /// Whether the noun before the comma has the gender and number of the pronoun.
  private func antecedentAgrees(_ index: Int, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound - 1
    while position >= 0, tokens[position].isPunctuation { position -= 1 }
    guard position >= 0 else { return false }
    let phrase = Int(syntax.phraseOf[position])
    guard phrase >= 0 else { return false }
    let pronoun = syntax.table.reading(index, .relative)?.agreement ?? .any
    return Self.sharesGender(syntax.phrases[phrase].agreement, pronoun)
  }

  static func sharesGender(_ one: Agreement, _ other: Agreement) -> Bool {
    for slot in [Agreement.masculine, .feminine, .neuter, .plural]
    where !one.intersection(slot).isEmpty && !other.intersection(slot).isEmpty {
      return true
    }
    return false
  }

  // MARK: Placing segments

  private mutating func place(_ segment: Segment, _ sentence: Int, isLast: Bool) {
    let range = segment.tokens
    if let opener = opener(range) {
      return openSubordinate(segment, opener, sentence)
    }
    releaseRelatives(range)
    let finites = range.filter { finiteness($0) > 0 }
    let openVerbLast = stack.lastIndex { syntax.clauses[$0].finite < 0 && isVerbLast($0) }
    if let chosen = chooseFinite(
      finites, range,
      verbLast: openVerbLast != nil && stack.last.map { syntax.clauses[$0].finite < 0 } == true)
    {
      placeFinite(segment, chosen, finites, sentence)
    } else {
      placeWithoutFinite(segment, sentence)
    }
  }

  private func isVerbLast(_ clause: Int) -> Bool {
    let kind = syntax.clauses[clause].kind
    return kind == .subordinate || kind == .relative
  }

  /// "die" that did not open a relative clause is an article or a pronoun.
  private mutating func releaseRelatives(_ range: Range<Int>) {
    for index in range where syntax.table.words[index].can(.relative) {
      if syntax.table.words[index].can(.article) {
        syntax.table.decide(index, .article)
      } else if syntax.table.words[index].can(.pronoun) {
        addPronoun(index)
      }
    }
  }

  private mutating func addPronoun(_ index: Int, as kind: WordClass = .pronoun) {
    syntax.table.decide(index, kind)
    guard syntax.phraseOf[index] < 0 else { return }
    var phrase = Phrase(
      tokens: index..<(index + 1), head: index, agreement: syntax.table.words[index].agreement)
    phrase.isPronoun = true
    let before = index - 1
    if before >= 0, syntax.table.words[before].only(.preposition) {
      phrase.preposition = before
      let cases =
        syntax.table.words[before].agreement.isEmpty
        ? (syntax.table.reading(before, .preposition)?.agreement ?? .any)
        : syntax.table.words[before].agreement
      let narrowed = phrase.agreement.intersection(cases)
      if !narrowed.isEmpty { phrase.agreement = narrowed }
    }
    syntax.phraseOf[index] = Int32(syntax.phrases.count)
    syntax.phrases.append(phrase)
  }

  /// Takes the relative pronoun out of the phrase that had read it as an article.
  private mutating func freeRelative(_ index: Int) {
    let phrase = Int(syntax.phraseOf[index])
    if phrase >= 0, syntax.phrases[phrase].tokens.lowerBound == index,
      syntax.phrases[phrase].tokens.count > 1
    {
      syntax.phrases[phrase].tokens = (index + 1)..<syntax.phrases[phrase].tokens.upperBound
      syntax.phrases[phrase].isDefinite = false
      syntax.phrases[phrase].preposition = -1
      let head = syntax.phrases[phrase].head
      syntax.table.decide(head, syntax.table.words[head].classes)
      var agreement = syntax.table.words[head].agreement
      for token in (index + 1)..<head where syntax.table.words[token].classes == .adjective {
        let narrowed = agreement.intersection(syntax.table.words[token].ending.strong)
        if !narrowed.isEmpty { agreement = narrowed }
      }
      if !agreement.isEmpty { syntax.phrases[phrase].agreement = agreement }
    }
    syntax.phraseOf[index] = -1
    addPronoun(index, as: syntax.table.words[index].can(.relative) ? .relative : .interrogative)
  }

  private mutating func openSubordinate(_ segment: Segment, _ opener: Int, _ sentence: Int) {
    let range = segment.tokens
    let word = syntax.table.words[opener]
    let isSubjunction = word.can(.subjunction)
    let isRelativeWord = word.can(.relative) && !isSubjunction
    if isSubjunction {
      syntax.table.decide(opener, .subjunction)
    } else if word.can(.relative) || word.can(.interrogative) {
      if word.can(.article) || word.can(.pronoun) || isNominalOpener(opener) {
        freeRelative(opener)
      } else {
        syntax.table.decide(opener, word.can(.relative) ? .relative : .interrogative)
      }
    }
    releaseRelatives((opener + 1)..<range.upperBound)
    let finites = range.filter { $0 > opener && finiteness($0) > 0 }
    let chosen = chooseFinite(finites, range, verbLast: true)
    if isSubjunction, chosen == nil, hasInfinitiveWithZu(range) {
      // "um … zu", "ohne … zu"
      let parent = stack.last ?? -1
      let clause = newClause(.infinitive, segment, sentence, parent: parent, introducer: opener)
      syntax.clauses[clause].finite = infinitive(range) ?? -1
      stack.append(clause)
      return
    }
    popCompleteVerbLast(forRelative: isRelativeWord, coordinated: segment.isCoordinated)
    let parent = stack.last ?? -1
    let kind: ClauseKind =
      isRelativeWord && !isFreeRelative(opener, range) ? .relative : .subordinate
    let clause = newClause(kind, segment, sentence, parent: parent, introducer: opener)
    syntax.clauses[clause].isCoordinated = segment.isCoordinated
    if kind == .relative { syntax.clauses[clause].antecedent = antecedent(opener, range) }
    if let chosen {
      syntax.clauses[clause].finite = chosen
      syntax.table.decide(chosen, .finite)
    }
    stack.append(clause)
    splitAfter(chosen, finites, segment, sentence, verbLast: true)
  }

  private func isNominalOpener(_ index: Int) -> Bool {
    guard let reading = syntax.table.reading(index, [.relative, .interrogative]) else {
      return false
    }
    return !reading.agreement.isEmpty
  }

  /// "wer", "was", "wie": a clause that stands for a noun rather than behind one.
  private func isFreeRelative(_ index: Int, _ range: Range<Int>) -> Bool {
    syntax.table.reading(index, .interrogative) != nil
      && syntax.table.reading(index, .article) == nil
      && !vocabulary.isWhich(tokens[index].hash) && !vocabulary.isPlaceRelative(tokens[index].hash)
  }

  private func antecedent(_ opener: Int, _ range: Range<Int>) -> Int {
    var position = range.lowerBound - 1
    let pronoun = syntax.table.words[opener].agreement
    var steps = 0
    while position >= 0, steps < 12 {
      let phrase = Int(syntax.phraseOf[position])
      if phrase >= 0 {
        if pronoun.isEmpty || Self.sharesGender(syntax.phrases[phrase].agreement, pronoun),
          !syntax.phrases[phrase].isPronoun || steps > 0
        {
          return phrase
        }
        position = syntax.phrases[phrase].tokens.lowerBound - 1
      } else {
        position -= 1
      }
      steps += 1
    }
    return -1
  }

  /// Closes subordinate clauses that have their verb before a clause of the same depth opens.
  private mutating func popCompleteVerbLast(forRelative: Bool, coordinated: Bool) {
    if coordinated, let last = stack.last, isVerbLast(last), syntax.clauses[last].finite >= 0 {
      stack.removeLast()
    }
  }

  private mutating func placeFinite(
    _ segment: Segment, _ chosen: Int, _ finites: [Int], _ sentence: Int
  ) {
    // The innermost clause that waits for its verb takes it.
    while let last = stack.last {
      let clause = syntax.clauses[last]
      if clause.finite < 0, clause.kind != .infinitive {
        if clause.kind == .fragment { syntax.clauses[last].kind = .main }
        extend(last, segment.tokens)
        syntax.clauses[last].finite = chosen
        syntax.table.decide(chosen, .finite)
        splitAfter(chosen, finites, segment, sentence, verbLast: isVerbLast(last))
        return
      }
      if segment.isCoordinated, isVerbLast(last), clause.finite >= 0,
        isVerbFinal(chosen, segment.tokens), segment.mark == .other
      {
        // "weil er kam und ging": a second clause of the same kind.
        let parent = clause.parent
        let new = newClause(
          clause.kind, segment, sentence, parent: parent, introducer: clause.introducer)
        syntax.clauses[new].finite = chosen
        syntax.clauses[new].isCoordinated = true
        syntax.clauses[new].antecedent = clause.antecedent
        syntax.table.decide(chosen, .finite)
        stack.removeLast()
        stack.append(new)
        return
      }
      stack.removeLast()
    }
    let clause = newClause(.main, segment, sentence, parent: -1, introducer: -1)
    syntax.clauses[clause].finite = chosen
    syntax.clauses[clause].isCoordinated = segment.isCoordinated
    syntax.table.decide(chosen, .finite)
    stack.append(clause)
    splitAfter(chosen, finites, segment, sentence, verbLast: false)
  }

  private func isVerbFinal(_ verb: Int, _ range: Range<Int>) -> Bool {
    var position = verb + 1
    while position < range.upperBound {
      if tokens[position].kind != .closeQuote { return false }
      position += 1
    }
    return true
  }

  /// "Das Problem ist leicht zu lösen": an infinitive with "zu" inside a clause is one of its own.
  private mutating func splitInfinitives(_ range: Range<Int>, _ sentence: Int) {
    for index in range where syntax.phraseOf[index] < 0 && !tokens[index].isCapital {
      let word = syntax.table.words[index]
      let isInfinitive =
        word.can(.zuInfinitive)
        || word.can(.infinitive) && index > range.lowerBound
          && syntax.table.words[index - 1].classes == .zu
      let owner = Int(syntax.clauseOf[index])
      guard isInfinitive, owner >= 0, syntax.clauses[owner].kind != .infinitive,
        syntax.clauses[owner].finite != index
      else { continue }
      let start = word.can(.zuInfinitive) ? index : index - 1
      var clause = Clause(kind: .infinitive, tokens: start..<(index + 1), sentence: sentence)
      clause.parent = owner
      clause.finite = index
      syntax.clauses.append(clause)
      for token in start...index { syntax.clauseOf[token] = Int32(syntax.clauses.count - 1) }
    }
  }

  private mutating func placeWithoutFinite(_ segment: Segment, _ sentence: Int) {
    let range = segment.tokens
    if let infinitive = infinitive(range), hasInfinitiveWithZu(range),
      stack.last.map({ syntax.clauses[$0].finite >= 0 || syntax.clauses[$0].kind == .infinitive })
        ?? true
    {
      let clause = newClause(
        .infinitive, segment, sentence, parent: stack.last ?? -1, introducer: -1)
      syntax.clauses[clause].finite = infinitive
      if segment.isCoordinated, let last = stack.last, syntax.clauses[last].kind == .infinitive {
        syntax.clauses[clause].parent = syntax.clauses[last].parent
        stack.removeLast()
      }
      stack.append(clause)
      return
    }
    // What has no verb of its own belongs to a clause that is still open, or goes on with the last.
    if segment.mark == .comma || segment.mark == .dash || segment.mark == .closeBracket {
      while let last = stack.last, stack.count > 1,
        syntax.clauses[last].finite >= 0 && isVerbLast(last)
          || syntax.clauses[last].kind == .infinitive
      {
        let below = stack[stack.count - 2]
        let waits = syntax.clauses[below].finite < 0 || hasOpenBracket(below)
        guard waits || isVerbLast(last) && !segment.isCoordinated && !isEnumeration(segment) else {
          break
        }
        stack.removeLast()
      }
    }
    if let last = stack.last {
      extend(last, range)
      return
    }
    let clause = newClause(.fragment, segment, sentence, parent: -1, introducer: -1)
    stack.append(clause)
  }

  private func isEnumeration(_ segment: Segment) -> Bool { segment.isCoordinated }

  /// An auxiliary or modal whose participle or infinitive has not come yet.
  private func hasOpenBracket(_ clause: Int) -> Bool {
    let finite = syntax.clauses[clause].finite
    guard finite >= 0 else { return true }
    let verb = syntax.table.lexeme(finite).verb
    guard !verb.intersection([.auxiliary, .modal]).isEmpty else { return false }
    for index in syntax.clauses[clause].tokens
    where syntax.clauseOf[index] == Int32(clause) && index != finite {
      if syntax.table.words[index].can([.participle, .infinitive]), syntax.phraseOf[index] < 0 {
        return false
      }
    }
    return !verb.contains(.copula)
  }

  private func infinitive(_ range: Range<Int>) -> Int? {
    range.last {
      (syntax.table.words[$0].can(.zuInfinitive)
        || syntax.table.words[$0].can(.infinitive) && $0 > range.lowerBound
          && syntax.table.words[$0 - 1].classes == .zu)
        && syntax.phraseOf[$0] < 0
    }
  }

  private mutating func newClause(
    _ kind: ClauseKind, _ segment: Segment, _ sentence: Int, parent: Int, introducer: Int
  ) -> Int {
    var clause = Clause(kind: kind, tokens: segment.tokens, sentence: sentence)
    clause.parent = parent
    clause.introducer = introducer
    clause.isCoordinated = segment.isCoordinated
    syntax.clauses.append(clause)
    let number = syntax.clauses.count - 1
    for token in segment.tokens { syntax.clauseOf[token] = Int32(number) }
    return number
  }

  private mutating func extend(_ clause: Int, _ range: Range<Int>) {
    let known = syntax.clauses[clause].tokens
    syntax.clauses[clause].tokens =
      min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
    for token in range { syntax.clauseOf[token] = Int32(clause) }
  }

  /// A second sure finite verb in one segment begins a clause of its own.
  private mutating func splitAfter(
    _ chosen: Int?, _ finites: [Int], _ segment: Segment, _ sentence: Int, verbLast: Bool
  ) {
    guard let chosen else { return }
    guard
      let second = finites.first(where: {
        $0 > chosen && finiteness($0) == 2
      })
    else {
      return
    }
    var start = second
    // Between the two verbs, a closing quotation mark is where the clause ends.
    for index in chosen..<second where tokens[index].kind == .closeQuote { start = index + 1 }
    if start == second, !verbLast {
      // The subject before the second verb belongs to it.
      let before = second - 1
      if before > chosen, syntax.phraseOf[before] >= 0 {
        let phrase = syntax.phrases[Int(syntax.phraseOf[before])]
        start = phrase.preposition >= 0 ? second : phrase.tokens.lowerBound
        if start <= chosen { start = second }
      }
    }
    let rest = start..<segment.tokens.upperBound
    let owner = Int(syntax.clauseOf[chosen])
    if syntax.clauses[owner].tokens.upperBound >= rest.upperBound {
      syntax.clauses[owner].tokens = syntax.clauses[owner].tokens.lowerBound..<start
    }
    let new = newClause(
      .main, Segment(tokens: rest, depth: segment.depth, mark: .other, isCoordinated: false),
      sentence, parent: -1, introducer: -1)
    syntax.clauses[new].finite = second
    syntax.table.decide(second, .finite)
    stack.append(new)
    let more = finites.filter { $0 > second }
    if !more.isEmpty {
      splitAfter(
        second, more,
        Segment(tokens: rest, depth: segment.depth, mark: .other, isCoordinated: false),
        sentence, verbLast: false)
    }
  }

  // MARK: Choosing the finite verb

  /// The finite verb of a segment among its candidates.
  private func chooseFinite(_ finites: [Int], _ range: Range<Int>, verbLast: Bool) -> Int? {
    guard !finites.isEmpty else { return nil }
    if verbLast {
      let sure = finites.filter { finiteness($0) == 2 }
      if let first = sure.first {
        // "dass er kommt, sagte er": the first sure one closes this clause – unless an ambiguous
        // one stands behind it in the same bracket ("hätte verhindern können").
        return first
      }
      return finites.last
    }
    if finites.count == 1 {
      return isPlausible(finites[0], range) ? finites[0] : nil
    }
    let sure = finites.filter { finiteness($0) == 2 }
    let first = finites[0]
    if let sureFirst = sure.first {
      if first == sureFirst { return first }
      // "Verkauft wurde …", "haben wollen": an ambiguous form before a sure one.
      let word = syntax.table.words[first]
      if word.can(.participle) || word.can(.infinitive) || word.can([.adjective, .adverb]) {
        let between = ((first + 1)..<sureFirst).contains { syntax.phraseOf[$0] >= 0 }
        // A subject stands before the first, and much behind it: two clauses without a mark.
        if word.can(.infinitive), between, subjectBefore(first, range) { return first }
        return sureFirst
      }
      return sureFirst
    }
    // All ambiguous: "Die Firmen haben … verkauft".
    for index in finites
    where isPlausible(index, range) && !syntax.table.words[index].can(.participle) {
      return index
    }
    return finites.first { isPlausible($0, range) }
  }

  private func subjectBefore(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    let phrase = Int(syntax.phraseOf[index - 1])
    return phrase >= 0 && syntax.phrases[phrase].preposition < 0
      && syntax.phrases[phrase].agreement.sharesCase(.nominative)
  }

  /// Whether a form that could also be an infinitive or a participle is the finite verb here.
  private func isPlausible(_ index: Int, _ range: Range<Int>) -> Bool {
    if finiteness(index) == 2 { return true }
    let word = syntax.table.words[index]
    if index > range.lowerBound, syntax.table.words[index - 1].classes == .zu { return false }
    let waits = stack.last.map { hasOpenBracket($0) && syntax.clauses[$0].finite >= 0 } ?? false
    if waits, word.can([.infinitive, .participle]), index == range.upperBound - 1 { return false }
    if word.can(.infinitive) || word.can(.participle) {
      // A subject in the same segment that agrees.
      let persons = syntax.table.reading(index, .finite)?.persons ?? []
      for token in range {
        let number = Int(syntax.phraseOf[token])
        guard number >= 0 else { continue }
        let phrase = syntax.phrases[number]
        guard phrase.preposition < 0, phrase.agreement.sharesCase(.nominative) else { continue }
        let isPlural = !phrase.agreement.intersection(.nominative).intersection(.plural).isEmpty
        if isPlural && !persons.intersection(.pluralForms).isEmpty { return true }
        if !phrase.agreement.intersection(.nominative).intersection(.singular).isEmpty,
          persons.contains(.third)
        {
          return true
        }
        if !syntax.table.words[phrase.head].persons.intersection(persons).isEmpty { return true }
        if joinsNext(phrase, range), !persons.intersection(.pluralForms).isEmpty { return true }
      }
      // "…, neu gebaut, steht leer" and "aber erholt": a participle with nothing to govern.
      let next = index + 1
      let ends = next >= range.upperBound || tokens[next].isPunctuation
      if word.can(.participle), ends, laterSureFinite(range) || isBare(index, range) {
        return false
      }
      // Without a subject: the Vorfeld is another clause, or an open clause waits for its verb.
      if let last = stack.last, syntax.clauses[last].finite < 0 { return true }
      if word.can([.adjective, .adverb]) { return false }
      // Behind "und" the subject is the one before; the segment was cut for its own verb.
      if syntax.table.words[range.lowerBound].can(.coordinator), !stack.isEmpty { return true }
      return index == range.lowerBound && !stack.isEmpty
    }
    if word.can([.adverb, .adjective, .preposition, .particle]) {
      return !range.contains { $0 != index && finiteness($0) > 0 }
        && (index > range.lowerBound && subjectBefore(index, range))
    }
    return true
  }

  /// Whether a sure finite verb comes later in the sentence.
  private func laterSureFinite(_ range: Range<Int>) -> Bool {
    var index = range.upperBound
    while index < tokens.count {
      switch tokens[index].kind {
      case .period, .exclamation, .question, .ellipsis: return false
      default: break
      }
      if finiteness(index) == 2 { return true }
      index += 1
    }
    return false
  }

  /// Nothing but adverbs and a conjunction stands before it in its segment.
  private func isBare(_ index: Int, _ range: Range<Int>) -> Bool {
    (range.lowerBound..<index).allSatisfy {
      syntax.table.words[$0].can([.coordinator, .adverb, .adjective]) && syntax.phraseOf[$0] < 0
    }
  }

  /// "Musk und Meta": singular phrases that together take a plural verb.
  private func joinsNext(_ phrase: Phrase, _ range: Range<Int>) -> Bool {
    let next = phrase.tokens.upperBound
    return next < range.upperBound && syntax.table.words[next].can(.coordinator)
  }
}
