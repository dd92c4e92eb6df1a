// Room: the executable. One article to the bytes of its output; the whole library may enter.

import ClaimAnalysis

/// What one article or line gives.
enum Rendering: Sendable, Hashable {
  /// What was read, with a line break at its end.
  case report([UInt8], hasIncident: Bool)
  /// A line of NDJSON that is no article.
  case badLine(source: String, number: Int, message: String)
  /// A file that could not be read.
  case badFile(source: String, message: String)
}

/// Turns articles into output.
///
/// A value without state: many threads may share it.
struct Renderer: Sendable {
  let analyzer: ClaimAnalyzer
  let options: Options
  /// How the text report looks.
  let style: TextReportExporter

  /// Does one job.
  ///
  /// - Parameter job: An article, a line, or what could not be read.
  /// - Returns: What it gives.
  func rendering(of job: Job) -> Rendering {
    switch job {
    case .article(let article): return rendering(of: article)
    case .line(let bytes, let source, let number):
      do {
        return rendering(of: try Article(jsonLine: bytes, fallbackID: "line \(number)"))
      } catch {
        return .badLine(source: source, number: number, message: error.description)
      }
    case .badFile(let source, let message): return .badFile(source: source, message: message)
    }
  }

  /// Reads an article, with what the call says about all of them, and writes what was read in the
  /// chosen format.
  private func rendering(of article: Article) -> Rendering {
    let article = options.completed(article)
    let report = analyzer.report(on: article)
    var bytes: [UInt8] = []
    switch options.format {
    case .text:
      bytes = Array(style.text(of: report, article: article).utf8)
      if options.explains {
        bytes += Array("\nClauses\n".utf8)
        bytes += Array(analyzer.explanation(of: article).utf8)
      }
    case .json:
      report.appendJSON(to: &bytes, pretty: true)
      bytes.append(0x0A)
    case .ndjson:
      report.appendJSON(to: &bytes, pretty: false)
      bytes.append(0x0A)
    case .timeml:
      bytes = Array(
        TimeMLWriter.document(
          article.text, report.timeExpressions, identifier: report.article.id,
          publishedOn: report.article.publishedOn.date
        ).utf8)
    case .analysis:
      bytes = Array(analyzer.analysis(of: article).utf8)
      bytes.append(0x0A)
    }
    return .report(bytes, hasIncident: !report.incidents.isEmpty)
  }
}

extension Options {
  /// An article with what the call says about all of them.
  func completed(_ article: Article) -> Article {
    var article = article
    if article.publishedOn == nil { article.publishedOn = published }
    if article.timeZone == nil { article.timeZone = timeZone }
    return article
  }
}
