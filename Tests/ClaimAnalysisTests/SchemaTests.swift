import Foundation
import Testing

@testable import ClaimAnalysis

/// Docs/report.schema.json against what is written.
@Suite("Schema") struct SchemaTests {
  private let schema: [String: Any]

  init() throws {
    let file = packageRoot.appendingPathComponent("Docs/report.schema.json")
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    schema = try #require(value as? [String: Any])
  }

  @Test func allKeysOfAReportAreInIt() throws {
    let report = Report(
      article: ArticleSummary(id: "a", publishedOn: PublicationDate(basis: .none), scalars: 0))
    let value = try JSONSerialization.jsonObject(with: Data(report.json().utf8))
    let keys = try #require(value as? [String: Any]).keys
    let known = try #require(schema["properties"] as? [String: Any]).keys
    let required = try #require(schema["required"] as? [String])
    #expect(Set(keys) == Set(known))
    #expect(Set(required) == Set(known))
  }

  @Test(arguments: CorpusFiles.articles)
  func reportsOfArticlesFollowIt(entry: CorpusFiles.Entry) throws {
    let json = ClaimAnalyzer().report(on: entry.article).json(pretty: false)
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let faults = faults(of: value, by: schema, at: "report")
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test func closedListsAreThoseOfTheModel() throws {
    #expect(try list("claim", "stance") == Set(Claim.Stance.allCases.map(\.rawValue)))
    #expect(try list("incident", "kind") == Set(Incident.Kind.allCases.map(\.rawValue)))
    #expect(try list("notice", "code") == Set(Notice.Code.allCases.map(\.rawValue)))
  }

  private func list(_ definition: String, _ property: String) throws -> Set<String> {
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let properties = definitions[definition]?["properties"] as? [String: [String: Any]]
    return Set(try #require(properties?[property]?["enum"] as? [String]))
  }

  /// What of a value does not follow a schema, for the keywords that the schema uses.
  private func faults(of value: Any, by schema: [String: Any], at path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.components(separatedBy: "/").last ?? ""
      let definitions = self.schema["$defs"] as? [String: [String: Any]]
      guard let target = definitions?[name] else { return ["\(path): no definition \(name)"] }
      return faults(of: value, by: target, at: path)
    }
    var faults: [String] = []
    if let list = schema["enum"] as? [String], !list.contains(value as? String ?? "") {
      faults.append("\(path): \(value) is not in the list")
    }
    if let pattern = schema["pattern"] as? String,
      (value as? String)?.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(path): \(value) does not match \(pattern)")
    }
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, item) in list.enumerated() {
        faults += self.faults(of: item, by: items, at: "\(path)[\(index)]")
      }
    }
    guard let object = value as? [String: Any] else { return faults }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    for name in schema["required"] as? [String] ?? [] where object[name] == nil {
      faults.append("\(path): \(name) is missing")
    }
    for (name, member) in object {
      guard let property = properties[name] else {
        faults.append("\(path): \(name) is not in the schema")
        continue
      }
      faults += self.faults(of: member, by: property, at: "\(path).\(name)")
    }
    return faults
  }
}
