import ClaimAnalysis
import Foundation

// Development harness until the command is there.
let analyzer = ClaimAnalyzer()
let mode = CommandLine.arguments.dropFirst().first ?? "analysis"
while let line = readLine(strippingNewline: true) {
  guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
    let id = object["id"] as? String, let text = object["text"] as? String
  else { continue }
  let article = Article(
    id: id, text: text, title: object["title"] as? String,
    publishedOn: object["publishedOn"] as? String)
  print(mode == "explain" ? analyzer.explanation(of: article) : analyzer.analysis(of: article))
}
