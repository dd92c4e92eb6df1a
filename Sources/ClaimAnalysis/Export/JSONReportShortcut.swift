// Room: Export. What every report has, apart from its incidents; the report model may enter.

extension JSONShortcut {
  /// Writes the members of a report before its incidents.
  static func writeHead(of report: Report, at depth: Int, to writer: inout JSONWriter) {
    writer.member(named: "schemaVersion", report.schemaVersion, at: depth)
    writer.beginMember(named: "article", at: depth)
    let inner = writer.open(object: true)
    writer.member(named: "id", report.article.id, at: inner)
    if let title = report.article.title { writer.member(named: "title", title, at: inner) }
    if let url = report.article.url { writer.member(named: "url", url, at: inner) }
    writer.beginMember(named: "publishedOn", at: inner)
    write(report.article.publishedOn, to: &writer)
    writer.member(named: "scalars", report.article.scalars, at: inner)
    writer.close(to: depth)
  }

  /// Writes the members of a report behind its incidents.
  static func writeRest(of report: Report, at depth: Int, to writer: inout JSONWriter) {
    writer.beginMember(named: "statements", at: depth)
    array(report.statements, to: &writer) { write($0, to: &$1) }
    writer.beginMember(named: "timeExpressions", at: depth)
    array(report.timeExpressions, to: &writer) { write($0, to: &$1) }
    writer.beginMember(named: "skipped", at: depth)
    array(report.skipped, to: &writer) { write($0, to: &$1) }
    writer.beginMember(named: "notices", at: depth)
    array(report.notices, to: &writer) { write($0, to: &$1) }
  }

  private static func write(_ date: PublicationDate, to writer: inout JSONWriter) {
    let depth = writer.open(object: true)
    if let day = date.date { writer.member(named: "date", day, at: depth) }
    writer.member(named: "basis", date.basis.rawValue, at: depth)
    if let text = date.text { writer.member(named: "text", text, at: depth) }
    if let span = date.span {
      writer.beginMember(named: "span", at: depth)
      write(span, to: &writer)
    }
    writer.close(to: depth - 1)
  }

  private static func write(_ passage: SkippedPassage, to writer: inout JSONWriter) {
    let depth = writer.open(object: true)
    writer.member(named: "reason", passage.reason.rawValue, at: depth)
    writer.beginMember(named: "span", at: depth)
    write(passage.span, to: &writer)
    writer.close(to: depth - 1)
  }

  private static func write(_ notice: Notice, to writer: inout JSONWriter) {
    let depth = writer.open(object: true)
    writer.member(named: "code", notice.code.rawValue, at: depth)
    writer.member(named: "message", notice.message, at: depth)
    if let span = notice.span {
      writer.beginMember(named: "span", at: depth)
      write(span, to: &writer)
    }
    writer.close(to: depth - 1)
  }
}
