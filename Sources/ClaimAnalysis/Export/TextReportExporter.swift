// Room: Export. The report as a page for the terminal; the report model may enter.

/// Writes a report as text that a person reads in a terminal.
///
/// Words of the article stand in quotation marks with the number of their line; labels are
/// English. The page says who says what and on what evidence; it never says who did it.
public struct TextReportExporter: Sendable, Hashable {
  /// The number of columns that lines are wrapped at; at least 40.
  public var width: Int
  /// Whether to colour the text with ANSI sequences.
  public var usesColour: Bool
  /// Whether to add all that was read: rules, statements and temporal expressions.
  public var explains: Bool

  /// Makes an exporter.
  ///
  /// - Parameters:
  ///   - width: The number of columns that lines are wrapped at.
  ///   - usesColour: Whether to colour the text with ANSI sequences.
  ///   - explains: Whether to add all that was read.
  public init(width: Int = 80, usesColour: Bool = false, explains: Bool = false) {
    self.width = width
    self.usesColour = usesColour
    self.explains = explains
  }

  /// Writes a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - article: The article that it was made from; it gives the numbers of the lines.
  /// - Returns: The text, with a line break at its end.
  public func text(of report: Report, article: Article) -> String {
    var page = TextReportPage(
      canvas: TextCanvas(width: width, usesColour: usesColour), lines: LineTable(article.text))
    page.header(report)
    if report.incidents.isEmpty { page.nothingFound(report) }
    for (index, incident) in report.incidents.enumerated() {
      page.incident(
        incident, number: index + 1, of: report.incidents.count, showsRules: explains)
    }
    page.notices(report.notices)
    page.skipped(report.skipped)
    if explains { page.details(report) }
    let text = page.canvas.text
    return text.hasSuffix("\n\n") ? String(text.dropLast()) : text
  }
}

/// The page while it is written.
struct TextReportPage {
  var canvas: TextCanvas
  let lines: LineTable

  static let labelWidth = 14

  mutating func row(_ label: String, _ runs: [TextRun], indent: Int = 2) {
    canvas.row(label, runs, indent: indent, labelWidth: Self.labelWidth)
  }

  // MARK: Words of the article

  /// Words of the article with their place: „gegen 15 Uhr“ (line 2).
  func quote(_ text: String, _ span: TextSpan) -> [TextRun] { quote(text, [span]) }

  func quote(_ excerpt: Excerpt) -> [TextRun] {
    quote(excerpt.text, excerpt.spans ?? [excerpt.span])
  }

  func quote(_ text: String, _ spans: [TextSpan]) -> [TextRun] {
    [
      TextRun(TextReportWords.quoted(text), .quoted),
      TextRun(" (\(lines.places(of: spans)))", .faint),
    ]
  }

  /// A name with what the article says beside it, and its place.
  func name(_ entity: Entity) -> [TextRun] {
    var runs = [TextRun(entity.name)]
    let notes = TextReportWords.notes(role: entity.role, affiliation: entity.affiliation)
    if !notes.isEmpty { runs.append(TextRun(", " + notes)) }
    if let aliases = entity.aliases, !aliases.isEmpty {
      runs.append(TextRun(", also " + aliases.joined(separator: ", ")))
    }
    runs.append(TextRun(" (\(lines.place(of: entity.span)))", .faint))
    return runs
  }

  func names(_ entities: [Entity]) -> [TextRun] {
    var runs: [TextRun] = []
    for entity in entities {
      if !runs.isEmpty { runs.append(TextRun("; ")) }
      runs += name(entity)
    }
    return runs
  }

  // MARK: Beginning and end

  mutating func header(_ report: Report) {
    canvas.line([TextRun(report.article.id, .heading)])
    if let title = report.article.title {
      canvas.line([TextRun(TextReportWords.quoted(title), .quoted)])
    }
    if let url = report.article.url { canvas.line([TextRun(url, .faint)]) }
    let published = report.article.publishedOn
    var runs: [TextRun] = []
    if let date = published.date {
      let origin =
        switch published.basis {
        case .given: "as given"
        case .frontMatter: "from the front matter"
        case .statedInText: "stated in the text"
        case .none: "origin unknown"
        }
      runs = [TextRun("Published \(date.replacingT), \(origin)")]
      if let text = published.text, let span = published.span {
        runs.append(TextRun(": "))
        runs += quote(text, span)
      }
    } else {
      runs = [TextRun("Publication date not known (give it with --published)")]
    }
    canvas.line(runs)
    canvas.blankLine()
  }

  mutating func nothingFound(_ report: Report) {
    let isEmpty = report.article.scalars == 0 || report.notices.contains { $0.code == .emptyText }
    canvas.line([
      TextRun(
        isEmpty
          ? "The text is empty, so there is nothing to read."
          : "No incident found: the text tells of no attack, outage or sabotage that took place.")
    ])
    canvas.blankLine()
  }

  mutating func notices(_ notices: [Notice]) {
    guard !notices.isEmpty else { return }
    canvas.line([TextRun("Take care", .heading)])
    for notice in notices {
      var runs = [TextRun("! ", .warning), TextRun(notice.message)]
      if let span = notice.span { runs.append(TextRun(" (\(lines.place(of: span)))", .faint)) }
      canvas.line(runs, indent: 2, hanging: 4)
    }
    canvas.blankLine()
  }

  mutating func skipped(_ passages: [SkippedPassage]) {
    guard !passages.isEmpty else { return }
    var order: [SkippedPassage.Reason] = []
    for passage in passages where !order.contains(passage.reason) { order.append(passage.reason) }
    let parts = order.map { reason in
      let spans = passages.filter { $0.reason == reason }.map(\.span)
      return "\(TextReportWords.spaced(reason.rawValue)) (\(lines.places(of: spans)))"
    }
    canvas.line([TextRun("Left out of the reading: " + parts.joined(separator: "; "), .faint)])
    canvas.blankLine()
  }
}

extension String {
  /// A date-time with a blank in place of its `T`, as people write it.
  fileprivate var replacingT: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "T" ? " " : $0 }))
  }
}
