// Measures megabytes of text per second and core, room by room, on articles given as NDJSON:
//   swift run -c release throughput articles.ndjson [--floor MB/S]
// What a figure means: the rooms are cumulative (grammar includes text), one thread, after a first
// run over a tenth of the articles. A floor that is not reached ends with status 1.

@_spi(Measuring) import ClaimAnalysis
import Foundation

struct Line: Decodable {
  var id: String
  var text: String
  var title: String?
  var publishedOn: String?
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard let path = arguments.first(where: { !$0.hasPrefix("--") }),
  let content = try? String(contentsOfFile: path, encoding: .utf8)
else {
  FileHandle.standardError.write(Data("usage: throughput ARTICLES.ndjson [--floor MB/S]\n".utf8))
  exit(2)
}
let articles = content.split(separator: "\n").compactMap { line -> Article? in
  guard let decoded = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
    return nil
  }
  return Article(
    id: decoded.id, text: decoded.text, title: decoded.title, publishedOn: decoded.publishedOn)
}
let size = articles.reduce(0) { $0 + $1.text.utf8.count + ($1.title?.utf8.count ?? 0) }
print("\(articles.count) articles, \(size / 1_000_000) MB")

let analyzer = ClaimAnalyzer()
let clock = ContinuousClock()
let first = clock.measure { _ = analyzer.report(on: Article(text: "Am Montag fiel das Netz aus.")) }
print("first article: \(first)")
for article in articles.prefix(articles.count / 10) { _ = analyzer.measure(.json, article) }

var slowest = Double.infinity
let wanted = arguments.first { $0.hasPrefix("--stage=") }.map { String($0.dropFirst(8)) }
for stage in AnalysisStage.allCases where wanted == nil || wanted == stage.rawValue {
  var count = 0
  let duration = clock.measure {
    for article in articles { count += analyzer.measure(stage, article) }
  }
  let seconds =
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  let rate = Double(size) / 1e6 / seconds
  slowest = min(slowest, rate)
  let name = stage.rawValue.padding(toLength: 10, withPad: " ", startingAt: 0)
  print("\(name) \(String(format: "%7.1f", rate)) MB/s   (\(count) values)")
}
if let floor = arguments.first(where: { $0.hasPrefix("--floor=") }).flatMap({
  Double($0.dropFirst(8))
}),
  slowest < floor
{
  print("below the floor of \(floor) MB/s")
  exit(1)
}
