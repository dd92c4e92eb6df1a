@testable import ClaimAnalysis

/// The readings of single words, as the grammar gets them, in the notation of Corpus/lexicon/forms.txt.
enum LexiconForms {
  /// One reading: lemma, class and features.
  struct Found: CustomStringConvertible {
    var lemma: String
    var wordClass: String
    var features: Set<String>

    var isGuessed: Bool { features.contains("guess") }
    var description: String {
      ([lemma.isEmpty ? "?" : lemma, wordClass] + features.sorted()).joined(separator: " ")
    }
  }

  static func readings(of word: String) -> [Found] {
    let source = SourceText(title: nil, text: word)
    let tokens = Tokenizer.tokens(of: source)
    let table = WordReader.words(of: source, tokens, .shared)
    var found: [Found] = []
    if table.words.count == 1 { table.forEachReading(0) { found.append(Self.found($0)) } }
    return found
  }

  private static func found(_ reading: Reading) -> Found {
    var features: Set<String> = []
    for (name, person) in persons where !reading.persons.intersection(person).isEmpty {
      features.insert(name)
    }
    for (name, mood) in moods where !reading.moods.intersection(mood).isEmpty {
      features.insert(name)
    }
    for (name, flag) in flags where reading.flags.contains(flag) { features.insert(name) }
    for (row, letter) in ["n", "g", "d", "a"].enumerated() {
      for (slot, gender) in ["m", "f", "n", "p"].enumerated()
      where reading.agreement.rawValue & 1 << UInt16(row * 4 + slot) != 0 {
        features.insert(letter + gender)
      }
    }
    if reading.ending != .none { features.insert("-\(reading.ending)") }
    return Found(
      lemma: Lexicon.shared.lemma(reading.lexeme),
      wordClass: classes.first { $0.1 == reading.wordClass }?.0 ?? "?", features: features)
  }

  private static let persons: [(String, PersonSet)] = [
    ("1s", .first), ("2s", .second), ("3s", .third), ("1p", .firstPlural), ("2p", .secondPlural),
    ("3p", .thirdPlural),
  ]
  private static let moods: [(String, MoodSet)] = [
    ("pres", .present), ("pret", .preterite), ("k1", .subjunctive1), ("k2", .subjunctive2),
    ("imp", .imperative),
  ]
  private static let flags: [(String, ReadingFlags)] = [
    ("bare", .bare), ("comp", .comparative), ("sup", .superlative), ("joined", .joined),
    ("guess", .guessed), ("part", .fromParticiple),
  ]
  private static let classes: [(String, WordClass)] = [
    ("noun", .noun), ("name", .name), ("adjective", .adjective), ("finite", .finite),
    ("infinitive", .infinitive), ("zuInfinitive", .zuInfinitive), ("participle", .participle),
    ("presentParticiple", .presentParticiple), ("article", .article), ("pronoun", .pronoun),
    ("preposition", .preposition), ("adverb", .adverb), ("numeral", .numeral),
  ]
}
