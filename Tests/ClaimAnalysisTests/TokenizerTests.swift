import Testing

@testable import ClaimAnalysis

@Suite("Tokenizer") struct TokenizerTests {
  @Test func lexiconReads() {
    let errors = LexiconReader.check()
    #expect(errors.isEmpty, "\(errors.prefix(20))")
  }
}
