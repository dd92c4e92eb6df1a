// Room: the executable. One article to the bytes of its output; the whole library may enter.

import ClaimAnalysis

/// What one article gives.
struct Rendering: Sendable, Hashable {
  var bytes: [UInt8]
  var hasIncident: Bool
}

/// Turns articles into output.
///
/// A value without state: many threads may share it.
struct Renderer: Sendable {
  let analyzer: ClaimAnalyzer
  let format: OutputFormat
  /// How the text report looks.
  let style: TextReportExporter

  /// The formats that this version can write; each has its place in `rendering`.
  static let available: [OutputFormat] = [.text, .json, .ndjson]

  /// Reads an article and writes what was read in the chosen format.
  ///
  /// - Parameter article: The article.
  /// - Returns: The bytes, with a line break at their end.
  func rendering(of article: Article) -> Rendering {
    let report = analyzer.report(on: article)
    var bytes: [UInt8] = []
    switch format {
    case .text:
      bytes = Array(style.text(of: report, article: article).utf8)
    case .json:
      report.appendJSON(to: &bytes, pretty: true)
      bytes.append(0x0A)
    case .ndjson:
      report.appendJSON(to: &bytes, pretty: false)
      bytes.append(0x0A)
    case .timeml:
      // Place of the TimeML exporter: append its document here and name it in `available`.
      break
    case .analysis:
      // Place of the analysis exporter: append its line here and name it in `available`.
      break
    }
    return Rendering(bytes: bytes, hasIncident: !report.incidents.isEmpty)
  }
}
