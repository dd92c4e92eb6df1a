// Room: Report. From the values of all rooms to the report; the only place where byte offsets
// become Unicode scalars.

/// Turns what the rooms found into a report.
enum ReportAssembler {
  static func report(_ analysis: ArticleAnalysis) -> Report {
    let offsets = ScalarOffsets(analysis.source)
    let source = analysis.source
    var report = Report(
      article: summary(analysis, offsets),
      statements: StatementExporter(
        syntax: analysis.syntax, mentions: analysis.mentions, offsets: offsets
      ).statements(analysis.speech.statements))
    report.timeExpressions = analysis.times.compactMap {
      $0.range.lower >= source.textStart ? $0.expression(source, offsets, analysis.times) : nil
    }
    let reading = IncidentRoom.incidents(IncidentMaterial(analysis), offsets: offsets)
    report.incidents = reading.incidents
    report.skipped = analysis.furniture.marks.map {
      SkippedPassage(reason: $0.reason, span: offsets.span(analysis.syntax.bytes($0.tokens)))
    }
    report.notices = analysis.publication.notices.map { code, message, range in
      Notice(code: code, message: message, span: range.map { offsets.span($0) })
    }
    report.notices += reading.notices
    report.notices += readingNotices(analysis, offsets)
    if !analysis.tokens.contains(where: { $0.isWord }) {
      report.notices.append(Notice(code: .emptyText, message: "The text has no words."))
    }
    return report
  }

  /// What the rooms of times and statements could not read as it stands: days and hours that no
  /// calendar has, zones of the other season, quotation marks that are never closed.
  private static func readingNotices(
    _ analysis: ArticleAnalysis, _ offsets: ScalarOffsets
  ) -> [Notice] {
    var notices: [Notice] = []
    for time in analysis.times {
      var words: String { analysis.source.string(time.range) }
      if time.reason == .impossibleDate || time.reason == .impossibleTime {
        notices.append(
          Notice(
            code: .impossibleDate, message: "No calendar or clock has this: \(words).",
            span: offsets.span(time.range)))
      } else if time.clock?.zoneConflict == true {
        notices.append(
          Notice(
            code: .zoneConflict, message: "The zone belongs to the other season: \(words).",
            span: offsets.span(time.range)))
      }
    }
    for token in analysis.speech.unclosed {
      notices.append(
        Notice(
          code: .unclosedQuotation, message: "These quotation marks are never closed.",
          span: offsets.span(analysis.syntax.bytes(token..<(token + 1)))))
    }
    return notices
  }

  private static func summary(
    _ analysis: ArticleAnalysis, _ offsets: ScalarOffsets
  ) -> ArticleSummary {
    let publication = analysis.publication
    var published = PublicationDate(date: publication.iso, basis: publication.basis)
    if let range = publication.range {
      published.text = analysis.source.string(range)
      published.span = offsets.span(range)
    }
    return ArticleSummary(
      id: analysis.article.id,
      title: analysis.article.title ?? analysis.frontMatter?.title?.value,
      url: analysis.article.url ?? analysis.frontMatter?.url?.value, publishedOn: published,
      scalars: offsets.textCount)
  }
}
