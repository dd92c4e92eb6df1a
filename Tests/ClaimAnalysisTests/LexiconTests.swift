import Foundation
import Testing

@testable import ClaimAnalysis

@Suite("Lexicon") struct LexiconTests {
  // MARK: Forms

  @Test(arguments: forms)
  func form(_ specification: String) {
    var parts = specification.split(separator: " ").map(String.init)
    let isImpossible = parts.first == "!"
    if isImpossible { parts.removeFirst() }
    guard let form = parts.first else { return }
    let readings = LexiconForms.readings(of: form)
    let matching = readings.filter { reading in
      if isImpossible, reading.isGuessed { return false }
      return (parts.count < 2 || reading.lemma == parts[1])
        && (parts.count < 3 || reading.wordClass == parts[2])
        && parts.dropFirst(3).allSatisfy(reading.features.contains)
    }
    #expect(matching.isEmpty == isImpossible, "\(form) has: \(readings)")
  }

  static let forms: [String] = {
    let file = packageRoot.appendingPathComponent("Corpus/lexicon/forms.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }()

  @Test func formsAreThere() { #expect(Self.forms.count >= 150) }

  /// Readings come in the order of their lexemes, however a form was found.
  @Test(arguments: ["verletzten", "sicherer", "angaben", "überlegen", "ausgefallene", "gefallen"])
  func order(_ word: String) {
    let source = SourceText(title: nil, text: word)
    let table = WordReader.words(of: source, Tokenizer.tokens(of: source), .shared)
    var numbers: [UInt32] = []
    table.forEachReading(0) { numbers.append($0.lexeme.raw) }
    #expect(numbers == numbers.sorted() && !numbers.isEmpty)
  }

  /// A word that is in the table for another reason, too, is found with the readings that are derived;
  /// a mark beside it changes none.
  @Test(arguments: ["erhöhte", "beschädigten", "angelegten", "vorgelegte"])
  func derivedReadingsAreComplete(_ word: String) {
    let adjectives = adjectives(word)
    #expect(!adjectives.isEmpty)
    // The marks are not among the letters that the hash of a word of the table is of.
    guard Lexicon.shared.forms.head(FoldedHash.of(word)) != 0 else { return }
    #expect(self.adjectives(word + "’") == adjectives)
    #expect(self.adjectives("-" + word) == adjectives)
  }

  private func adjectives(_ word: String) -> [String] {
    LexiconForms.readings(of: word).filter { $0.wordClass == "adjective" }.map { "\($0)" }.sorted()
  }

  // MARK: Table of forms

  /// No two words share what the index compares of a hash.
  @Test func hashesDiffer() {
    var words: Set<String> = []
    let lexicon = Lexicon.shared
    let endings = ["", "e", "en", "s", "t", "te"]
    for number in lexicon.lexemes.indices.dropFirst() {
      let lemma = lexicon.lemma(LexemeID(raw: UInt32(number)))
      let folded = String(decoding: GermanFolding.fold(lemma), as: UTF8.self)
      for ending in endings {
        words.insert(folded + ending)
        words.insert(String(folded.dropLast(2)) + ending)
      }
    }
    // The upper half and the place in an index of 2^18 slots.
    var seen: [UInt64: String] = [:]
    var clashes: [String] = []
    for word in words {
      let hash = FoldedHash.of(ContiguousArray(word.utf8))
      let key = hash & 0xFFFF_FFFF_0000_0000 | (hash ^ (hash >> 29)) & 0x3FFFF
      if let other = seen.updateValue(word, forKey: key) { clashes.append("\(word) \(other)") }
    }
    #expect(clashes.isEmpty, "\(clashes.prefix(5))")
  }

  @Test func tablesHaveRoom() {
    let lexicon = Lexicon.shared
    #expect(!lexicon.isFull)
    #expect(lexicon.forms.count > 150_000 && lexicon.forms.count < 215_000)
  }

  /// A word of soft hyphens has no letters left.
  @Test func emptyWord() {
    let known = LexiconForms.readings(of: "\u{AD}\u{AD}").filter { !$0.isGuessed }
    #expect(known.isEmpty)
  }
}
