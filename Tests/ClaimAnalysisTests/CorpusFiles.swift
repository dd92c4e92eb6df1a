import ClaimAnalysis
import Foundation
import Testing

/// The top of the package.
let packageRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// What the tests read from the folder Corpus.
enum CorpusFiles {
  static let folder = packageRoot.appendingPathComponent("Corpus")

  /// An article of Corpus/articles.
  struct Entry: Sendable, CustomTestStringConvertible {
    var name: String
    var folder: URL
    var text: String

    var testDescription: String { name }
    /// As `claimscan --format json Corpus/articles/NAME/article.txt` reads it.
    var article: Article { Article(id: "Corpus/articles/\(name)/article.txt", text: text) }
    var recorded: URL { folder.appendingPathComponent("report.json") }
    var hasRecording: Bool { FileManager.default.fileExists(atPath: recorded.path) }
  }

  static let articles: [Entry] = {
    let folder = Self.folder.appendingPathComponent("articles")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      let inner = folder.appendingPathComponent(name)
      guard let text = try? content(of: inner.appendingPathComponent("article.txt")) else {
        return nil
      }
      return Entry(name: name, folder: inner, text: text)
    }
  }()

  /// A case of a fixture file, with the line that it begins in.
  struct Case: Sendable, CustomTestStringConvertible {
    var place: String
    var lines: [String]

    var testDescription: String { "\(place): \(lines.first ?? "")" }
  }

  /// The blocks of lines between blank lines, of all files of a folder; `#` begins a comment.
  static func paragraphs(of name: String) -> [Case] {
    var cases: [Case] = []
    for (file, lines) in files(of: name) {
      var block = Case(place: "", lines: [])
      for (number, line) in lines.enumerated() where !line.hasPrefix("# ") {
        if line.isEmpty {
          if !block.lines.isEmpty { cases.append(block) }
          block = Case(place: "", lines: [])
        } else {
          if block.lines.isEmpty { block.place = "\(file):\(number + 1)" }
          block.lines.append(line)
        }
      }
      if !block.lines.isEmpty { cases.append(block) }
    }
    return cases
  }

  /// The pairs of lines of all files of a folder; `#` begins a comment.
  static func pairs(of name: String) -> [Case] {
    files(of: name).flatMap { file, lines in
      let kept = lines.enumerated().filter { !$0.element.isEmpty && !$0.element.hasPrefix("# ") }
      return stride(from: 0, to: kept.count, by: 2).map { index in
        Case(
          place: "\(file):\(kept[index].offset + 1)",
          lines: kept[index..<min(index + 2, kept.count)].map(\.element))
      }
    }
  }

  /// A line and the indented lines below it, of all files of a folder; `#` begins a comment.
  static func indented(of name: String) -> [Case] {
    var cases: [Case] = []
    for (file, lines) in files(of: name) {
      for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("# ") {
        if line.hasPrefix("  ") {
          if !cases.isEmpty { cases[cases.count - 1].lines.append(String(line.dropFirst(2))) }
        } else {
          cases.append(Case(place: "\(file):\(number + 1)", lines: [line]))
        }
      }
    }
    return cases
  }

  private static func files(of name: String) -> [(file: String, lines: [String])] {
    let folder = Self.folder.appendingPathComponent(name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".txt") }.compactMap { file in
      let text = try? content(of: folder.appendingPathComponent(file))
      return text.map { (file, $0.components(separatedBy: "\n")) }
    }
  }

  static func content(of file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }
}
