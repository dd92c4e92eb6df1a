// Room: the executable, Evaluate. A folder of articles to figures; the library's front door may enter.

import ClaimAnalysis

/// An article with what is expected of it.
struct EvaluationCase: Sendable {
  var name: String
  var article: Article
  var expected: ExpectedReport
}

/// Why a folder cannot be measured; one line for each file that is at fault.
struct EvaluationError: Error, Sendable, Hashable {
  var lines: [String]
}

/// Reads the articles of a folder and what is expected of them.
enum EvaluationFolder {
  /// The articles of a folder, by name.
  ///
  /// An article is a sub-folder, or the folder itself, with `article.txt` and `expected.json`, or a
  /// pair of files `NAME.txt` and `NAME.expected.json`. A text without its partner is no case.
  ///
  /// - Parameters:
  ///   - folder: The path.
  ///   - half: Which articles are wanted.
  /// - Returns: The cases.
  /// - Throws: `EvaluationError` with all files that cannot be used, or where there is no case.
  static func cases(
    in folder: String, half: Options.Half
  ) throws(EvaluationError) -> [EvaluationCase] {
    var folder = folder
    while folder.utf8.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    var cases: [EvaluationCase] = []
    var faults: [String] = []
    let pairs: [Pair]
    do {
      pairs = try self.pairs(in: folder)
    } catch {
      throw EvaluationError(lines: ["\(folder): \(error.reason)"])
    }
    for pair in pairs {
      do {
        let expected = try self.expected(pair.expected)
        if half == .heldout, !expected.isHeldOut { continue }
        if half == .developed, expected.isHeldOut { continue }
        let article = try self.article(pair.text)
        cases.append(EvaluationCase(name: pair.name, article: article, expected: expected))
      } catch {
        faults += error.lines
      }
    }
    if !faults.isEmpty { throw EvaluationError(lines: faults) }
    if pairs.isEmpty {
      throw EvaluationError(lines: [
        "\(folder): No article with an expected report is in it. Give a folder whose sub-folders "
          + "hold article.txt and expected.json, or with files NAME.txt and NAME.expected.json."
      ])
    }
    if cases.isEmpty {
      let mark = half == .heldout ? "is marked \"heldout\": true" : "is for developing"
      throw EvaluationError(lines: ["\(folder): None of its \(pairs.count) articles \(mark)."])
    }
    return cases
  }

  private struct Pair {
    var name: String
    var text: String
    var expected: String
  }

  private static func pairs(in folder: String) throws(StreamError) -> [Pair] {
    let names = try Platform.entries(of: folder)
    var pairs: [Pair] = []
    if let own = pair(in: folder, named: lastPart(of: folder), among: names) { pairs.append(own) }
    let ending = ".expected.json"
    for name in names {
      let path = folder + "/" + name
      if name.hasSuffix(ending) {
        let stem = String(name.dropLast(ending.count))
        guard names.contains(stem + ".txt") else { continue }
        pairs.append(Pair(name: stem, text: "\(folder)/\(stem).txt", expected: path))
      } else if let inner = try? Platform.entries(of: path),
        let found = pair(in: path, named: name, among: inner)
      {
        pairs.append(found)
      }
    }
    return pairs
  }

  private static func pair(in folder: String, named name: String, among names: [String]) -> Pair? {
    guard names.contains("article.txt"), names.contains("expected.json") else { return nil }
    return Pair(
      name: name, text: folder + "/article.txt", expected: folder + "/expected.json")
  }

  private static func lastPart(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func bytes(_ path: String) throws(EvaluationError) -> [UInt8] {
    do {
      return try Platform.open(path).all()
    } catch {
      throw EvaluationError(lines: ["\(path): \(error.reason)"])
    }
  }

  private static func article(_ path: String) throws(EvaluationError) -> Article {
    let bytes = try bytes(path)
    do {
      return try Article(id: path, utf8: bytes)
    } catch {
      throw EvaluationError(lines: ["\(path): \(error.description)"])
    }
  }

  private static func expected(_ path: String) throws(EvaluationError) -> ExpectedReport {
    let bytes = try bytes(path)
    do {
      return try ExpectedReport(json: bytes)
    } catch {
      throw EvaluationError(lines: ["\(path): \(error.reason)"])
    }
  }
}

/// `claimscan evaluate FOLDER`.
enum Evaluation {
  /// Measures the library on a folder.
  ///
  /// - Parameters:
  ///   - folder: The path.
  ///   - options: What the call asks for.
  ///   - analyzer: The library.
  /// - Returns: The output.
  /// - Throws: `EvaluationError` with what is wrong and what to do.
  static func text(
    of folder: String, options: Options, analyzer: ClaimAnalyzer
  ) throws(EvaluationError) -> String {
    let cases = try EvaluationFolder.cases(in: folder, half: options.half)
    let reports = cases.parallelMap(threads: options.jobs) { item in
      analyzer.report(on: options.completed(item.article))
    }
    var scorer = Scorer()
    for (item, report) in zip(cases, reports) {
      scorer.add(item.expected, report, article: item.name)
    }
    if options.printsJSON {
      return scorer.figures.json(misses: options.listsMisses ? scorer.misses : nil)
    }
    return scorer.figures.table
      + (options.listsMisses ? Figures.text(of: scorer.misses) : "")
  }
}
