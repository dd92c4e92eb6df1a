// Room: Incidents. What kind of article it is, and which words of it belong to the sets of the
// table of events. May enter: grammar, times.

/// The words of an article as the rules of this room see them.
final class EventScene {
  let syntax: Syntax
  let times: ContiguousArray<TimeMention>
  let published: CalendarDate?
  let mentions: MentionTable
  /// For each token the sets that it belongs to.
  @exclusivity(unchecked) private(set) var traits: ContiguousArray<WordTraits> = []
  /// The sets that any token belongs to.
  @exclusivity(unchecked) private(set) var allTraits: WordTraits = []
  /// For each token whether a noun of an idiom stands at its end.
  @exclusivity(unchecked) private(set) var endsInIdiom: ContiguousArray<Bool> = []
  /// What event each noun names by its letters alone.
  @exclusivity(unchecked) private(set) var names = EventNouns()
  /// The same without names of persons and places, and words that only end like one.
  @exclusivity(unchecked) private(set) var nouns = EventNouns()
  /// For each clause the times that begin in it.
  @exclusivity(unchecked) private(set) var timesOfClause = NumbersByPlace()
  @exclusivity(unchecked) private(set) var timesOfSentence = NumbersByPlace()
  /// The sentences of the title and the headline of the text.
  @exclusivity(unchecked) private(set) var titleSentences: Set<Int> = []
  /// Behind the last of them: most sentences stand there.
  @exclusivity(unchecked) private(set) var titleEnd = 0
  /// The sentences of the first paragraphs.
  @exclusivity(unchecked) private(set) var leadEnd = 0
  @exclusivity(unchecked) private(set) var isSport = false
  @exclusivity(unchecked) private(set) var isExercise = false
  @exclusivity(unchecked) private(set) var isCyber = false
  @exclusivity(unchecked) private(set) var isStatistic = false
  /// An article about a trial, a charge or an arrest: its title or lead says so.
  @exclusivity(unchecked) private(set) var isCourt = false
  /// The title or lead remembers or judges: "gedenken", "Jahrestag", "Prozess".
  @exclusivity(unchecked) private(set) var isRetrospect = false
  /// It judges a film, a play or a book.
  @exclusivity(unchecked) private(set) var isReview = false
  /// A bomb of a war long over, or a dummy, in the title or the lead.
  @exclusivity(unchecked) private(set) var isDud = false
  /// The headline says that it is an opinion ("Leitartikel").
  @exclusivity(unchecked) private(set) var isOpinion = false
  /// The title speaks of a disaster or an accident.
  @exclusivity(unchecked) private(set) var isAccident = false
  /// Drones are one of its subjects.
  @exclusivity(unchecked) private(set) var isDrone = false
  /// An article about fighting.
  @exclusivity(unchecked) private(set) var isWar = false
  @exclusivity(unchecked) private(set) var sportWords = 0
  /// Tokens of nouns such as "Anschlag" and "Attentat".
  @exclusivity(unchecked) private(set) var plots: Set<Int> = []
  @exclusivity(unchecked) private(set) var paragraphs: ContiguousArray<Int> = []

  init(
    _ syntax: Syntax, times: ContiguousArray<TimeMention>, published: CalendarDate?,
    mentions: MentionTable = MentionTable(),
    skipping skipped: (Int) -> Bool = { _ in false }
  ) {
    self.syntax = syntax
    self.times = Self.dated(times, syntax, published)
    self.published = published
    self.mentions = mentions
    readWords(skipped)
    readTimes()
    readLayout(skipped)
    judge()
  }

  private func readWords(_ skipped: (Int) -> Bool) {
    let lexicon = EventLexicon.shared
    var memory = CapitalMemory.shelf.take()
    defer { CapitalMemory.shelf.put(memory) }
    let count = syntax.tokens.count
    var traits = ContiguousArray<WordTraits>(repeating: [], count: count)
    var endsInIdiom = ContiguousArray<Bool>(repeating: false, count: count)
    let tokens = syntax.tokens
    for number in syntax.sentences.indices where !skipped(number) {
      for token in syntax.sentences[number].tokens {
        let entry = tokens[token]
        if !entry.isCapital, entry.kind == .word {
          // The hash of a word is that of its folded form.
          let found = lexicon.traits(ofWhole: entry.hash)
          if !found.isEmpty {
            traits[token] = found
            allTraits.formUnion(found)
          }
          continue
        }
        guard entry.isCapital || entry.isWord else { continue }
        let known = memory.word(entry, in: syntax, lexicon)
        if known.endsInIdiom { endsInIdiom[token] = true }
        var own = known.traits
        // "war der Spuk zu Ende"
        if token > 0, entry.hash == Self.ende, tokens[token - 1].hash == Self.zu {
          own.insert(.restore)
        }
        if !own.isEmpty {
          // "Lügen wie Sprengsätze": a comparison.
          if token > 0, tokens[token - 1].hash == Self.wie { own.remove(.bomb) }
          traits[token] = own
          allTraits.formUnion(own)
        }
        guard let sense = known.sense else { continue }
        names.add(token, sense, of: count)
        let word = syntax.word(token)
        if entry.isWord, word.isNominal || word.classes.isEmpty || syntax.phraseOf[token] >= 0,
          !isVerbHere(token), !isName(token, isCompound: sense.headStart > 0), known.isWord
        {
          nouns.add(token, sense, of: count)
          if known.isPlot { plots.insert(token) }
        }
      }
    }
    self.traits = traits
    self.endsInIdiom = endsInIdiom
  }

  private static let wie = FoldedHash.of("wie")
  private static let ende = FoldedHash.of("Ende")
  private static let zu = FoldedHash.of("zu")

  private func isVerbHere(_ token: Int) -> Bool {
    let word = syntax.word(token)
    return word.only([.finite, .participle])
  }

  private func isName(_ token: Int, isCompound: Bool) -> Bool {
    guard syntax.word(token).only(.name) else { return false }
    if isCompound, !syntax.tokens[token].shape.contains(.hasHyphen) { return !isCommon(token) }
    let kind = syntax.lexeme(token).nounClass
    return kind == .surname || kind == .firstName || kind == .city || kind == .organisation
  }

  /// "bei einem Chlorgasangriff": behind an article no name, though the grammar knows no such word.
  private func isCommon(_ token: Int) -> Bool {
    let phrase = Int(syntax.phraseOf[token])
    guard phrase >= 0, syntax.phrases[phrase].head == token else { return false }
    let first = syntax.phrases[phrase].tokens.lowerBound
    return first < token && syntax.word(first).can(.article)
  }

  private func readTimes() {
    if times.isEmpty { return }
    timesOfClause = NumbersByPlace(places: syntax.clauses.count)
    timesOfSentence = NumbersByPlace(places: syntax.sentences.count)
    for number in times.indices {
      let tokens = times[number].tokens
      let token = tokens.lowerBound
      guard syntax.tokens.indices.contains(token), !isDateline(tokens) else { continue }
      timesOfClause.append(number, at: Int(syntax.clauseOf[token]))
      timesOfSentence.append(number, at: syntax.sentence(ofToken: token))
    }
    // "Am 15. August waren vor dem Lokal („Da Bruno“) sechs Männer erschossen worden": a bracket
    // that something inserted has broken.
    for clause in syntax.clauses.indices.dropFirst() {
      guard timesOfClause.hasAny(clause - 1), isRest(clause) else { continue }
      timesOfClause.prepend(timesOfClause[clause - 1], at: clause)
    }
  }

  /// "Quetta (Pakistan), 21.05.2008 – ": the day before the dash, when it was written.
  private func isDateline(_ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    guard end < syntax.tokens.count, syntax.tokens[end].kind == .dash else { return false }
    let start = syntax.sentences[syntax.sentence(ofToken: tokens.lowerBound)].tokens.lowerBound
    guard tokens.lowerBound - start < 10 else { return false }
    return !(start..<tokens.lowerBound).contains { syntax.word($0).can(.finite) }
      && (start == tokens.lowerBound || syntax.tokens[tokens.lowerBound - 1].isPunctuation)
  }

  /// A clause of participles alone behind a clause of an auxiliary alone.
  private func isRest(_ clause: Int) -> Bool {
    let rest = syntax.clauses[clause]
    let start = syntax.clauses[clause - 1]
    guard start.verbs.count == 1, rest.sentence == start.sentence, rest.kind == .main,
      start.mainVerb >= 0, syntax.lexeme(start.mainVerb).verb.contains(.auxiliary),
      !rest.verbs.isEmpty
    else { return false }
    let verbs = syntax.verbTokens(of: clause)
    return !verbs.contains { syntax.lexeme($0).verb.contains(.auxiliary) && $0 == rest.finite }
      && rest.finite >= 0 && syntax.table.reading(rest.finite, .participle) != nil
  }

  private func readLayout(_ skipped: (Int) -> Bool) {
    paragraphs = ContiguousArray(syntax.sentences.map(\.paragraph))
    let title = syntax.source.textStart
    var first = 0
    while first < syntax.sentences.count {
      let sentence = syntax.sentences[first]
      var end = first + 1
      while end < syntax.sentences.count, paragraphs[end] == paragraphs[first] { end += 1 }
      if skipped(first) || sentence.tokens.isEmpty {
        first += 1
        continue
      }
      let start = Int(syntax.tokens[sentence.tokens.lowerBound].start)
      if start < title {
        titleSentences.insert(first)
        first += 1
        continue
      }
      // The text begins here, behind a title and a block of front matter.
      guard isHeadline(first..<end) else { break }
      titleSentences.formUnion(first..<end)
      first = end
    }
    titleEnd = first
    leadEnd = min(first + 4, syntax.sentences.count)
  }

  /// A short paragraph without a closing mark, or with one that asks or calls.
  private func isHeadline(_ paragraph: Range<Int>) -> Bool {
    let sentences = syntax.sentences
    let tokens =
      sentences[paragraph.lowerBound].tokens
      .lowerBound..<sentences[paragraph.upperBound - 1].tokens.upperBound
    guard tokens.count <= 30, paragraph.count <= 3, paragraph.upperBound < sentences.count else {
      return false
    }
    if sentences[paragraph.upperBound - 1].isFragment { return true }
    let last = syntax.tokens[tokens.upperBound - 1].kind
    return paragraph.lowerBound == 0 && (last == .question || last == .exclamation)
  }

  /// "Vor fünf Jahren starben bei einem Anschlag …": the article begins with an old deed.
  private var opensLongAgo: Bool {
    let first = titleSentences.min() ?? titleEnd
    guard first < syntax.sentences.count else { return false }
    let tokens = syntax.sentences[first].tokens
    guard let start = tokens.first(where: { syntax.tokens[$0].isWord }), hash(start) == Self.vor,
      timesOfSentence[first].contains(where: {
        times[$0].tokens.lowerBound == start + 1 && (times[$0].extent?.min ?? 0) >= 31_536_000
      })
    else { return false }
    return nouns.keys.contains { tokens.contains($0) }
  }

  private static let vor = FoldedHash.of("vor")

  private func judge() {
    var sport = 0
    var exercise = 0
    var cyber = 0
    var statistic = 0
    var military = 0
    var drones = 0
    var reviews: Set<UInt64> = []
    let lead =
      syntax.sentences.indices.contains(leadEnd - 1)
      ? syntax.sentences[leadEnd - 1].tokens.upperBound : 0
    isAccident = titleSentences.contains { sentence($0, has: .accident) }
    isOpinion = titleSentences.contains { sentence($0, has: .opinion) }
    var words = 0
    let telling: WordTraits = [
      .review, .dud, .sport, .exercise, .cyberScene, .statistic, .military, .drone, .court, .memory,
    ]
    // None of the questions below is about an article without such a word.
    isRetrospect = opensLongAgo
    if allTraits.isDisjoint(with: telling) { return }
    let traits = traits
    for token in traits.indices where syntax.tokens[token].isWord {
      words += 1
      // Most words are in none of these sets.
      let trait = traits[token]
      if trait.isDisjoint(with: telling) { continue }
      if trait.contains(.review) { reviews.insert(syntax.tokens[token].hash) }
      if trait.contains(.dud), token < lead { isDud = true }
      if trait.contains(.sport) { sport += 1 }
      if trait.contains(.exercise) { exercise += 1 }
      if trait.contains(.cyberScene) { cyber += 1 }
      if trait.contains(.statistic) { statistic += 1 }
      if trait.contains(.military) { military += 1 }
      if trait.contains(.drone) { drones += 1 }
      if trait.contains(.court), token < lead { isCourt = true }
      if !trait.isDisjoint(with: [.court, .memory]), token < lead { isRetrospect = true }
    }
    sportWords = sport
    isReview = reviews.count >= 3 && reviews.count * 70 >= words
    isSport = sport >= 4 && sport * 60 >= words
    isExercise = exercise >= 2 && exercise * 120 >= words
    isStatistic = statistic >= 3 && statistic * 80 >= words
    isDrone = drones >= 2
    isWar = military >= 4 && military * 60 >= words
    isCyber = cyber >= 3 && cyber * 120 >= words
  }
}
