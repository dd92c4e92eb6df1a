import Testing

@testable import claimscan

@Suite("Command") struct CommandTests {
  @Test func placeholder() {}
}
