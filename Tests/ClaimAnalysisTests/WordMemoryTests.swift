import Testing

@testable import ClaimAnalysis

/// Words are kept from one article to the next.
@Suite struct WordMemoryTests {
  /// Which articles came before makes no difference, nor how they spelled a word.
  @Test func earlierArticlesMakeNoDifference() {
    let texts = [
      "Die Berliner Hackergruppe Steppenwind griff den Klimadienst an.",
      "DIE BERLINER HACKERGRUPPE STEPPENWIND GRIFF DEN KLIMADIENST AN.",
      "die berliner hackergruppe steppenwind griff den klimadienst an.",
      "Hans’ Klimadienst und die Dienste von Hans lagen lahm.",
      "Ein nicht gekanntes Steppen-Windrad, zum Verweilen gebaut, stand bei Dr. Hans.",
    ]
    let analyzer = ClaimAnalyzer()
    let forwards = texts.map { analyzer.analysis(of: Article(text: $0)) }
    let backwards = texts.reversed().map { analyzer.analysis(of: Article(text: $0)) }
    #expect(forwards == backwards.reversed())
    #expect(Set(forwards).count == texts.count)
  }

  @Test func wordsAreFoundWhenTheMemoryHasGrown() {
    var memory = WordMemory()
    let keys = (1...20_000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    for (number, key) in keys.enumerated() {
      #expect(readings(of: key, memory) == nil)
      memory.keep(Word(readings: UInt32(number)), for: key)
    }
    #expect(keys.enumerated().allSatisfy { readings(of: $1, memory) == UInt32($0) })
    #expect(readings(of: 1, memory) == nil)
  }

  /// The first reading of a word, or `nil` where the memory does not have it.
  private func readings(of key: UInt64, _ memory: WordMemory) -> UInt32? {
    var word = Word()
    return memory.read(key, into: &word) ? word.readings : nil
  }

  /// Readings of kept words outlive their article; those that the tagger added do not.
  @Test func readingsOfAnArticleGoWithIt() {
    var memory = WordMemory()
    let noun = Reading(.none, .noun, agreement: .any)
    let kept = memory.add(noun, before: 0)
    memory.keep(Word(readings: kept), for: 1)
    let own = memory.add(Reading(.none, .adjective), before: kept)
    #expect(own != kept)
    memory.beginArticle()
    #expect(memory.reading(Int(kept & ~WordTable.localBit)).reading == noun)
    #expect(memory.add(Reading(.none, .name), before: 0) == own)
  }

  /// A decision is that for its own readings and class, also where another takes its place.
  @Test func decisionsAreNotMixedUp() {
    var memory = WordMemory()
    for readings in UInt32(1)...2_000 {
      for kind in [WordClass.article, .pronoun, .noun] {
        memory.keep(
          WordMemory.Decision(readings: readings, kind: kind, lexeme: LexemeID(raw: readings)))
        let found = memory.decision(readings, kind)
        #expect(found?.readings == readings && found?.kind == kind)
        #expect(found?.lexeme == LexemeID(raw: readings))
        #expect(memory.decision(readings, .finite) == nil)
      }
    }
    memory.keep(WordMemory.Decision(readings: WordTable.localBit | 7, kind: .noun))
    #expect(memory.decision(WordTable.localBit | 7, .noun) == nil)
  }
}
