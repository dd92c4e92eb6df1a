import Foundation
import Testing

@testable import claimscan

@Suite("Documentation") struct DocumentationTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: packageRoot.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func theExampleOfTheReadmeIsCompiled() throws {
    let code = try text("Tests/ClaimScanTests/ReadmeExample.swift")
    #expect(try text("README.md").contains("```swift\n" + code + "```"))
    #expect(code.split(separator: "\n").count <= 10)
    #expect(whoSaysWhat(in: "Heute scheint in Kiel die Sonne.", publishedOn: "2025-03-11") == [])
  }

  @Test func theVersionIsThatOfTheChangelog() throws {
    let top = try text("CHANGELOG.md").split(separator: "\n").first { $0.hasPrefix("## ") }
    #expect(top?.hasPrefix("## \(Help.version)") == true)
    #expect(try text("README.md").contains("from: \"\(Help.version)\""))
  }

  @Test(arguments: Flag.all) func theReadmeNamesEachFlag(flag: Flag) throws {
    #expect(try text("README.md").contains("--" + flag.name.rawValue))
  }
}
