// Room: Export. All that was read, for the terminal; the report model may enter.

extension TextReportPage {
  /// Statements and temporal expressions with the words they rest on.
  mutating func details(_ report: Report) {
    statements(report.statements)
    timeExpressions(report.timeExpressions)
  }

  private mutating func statements(_ statements: [Statement]) {
    guard !statements.isEmpty else { return }
    canvas.line([TextRun("Statements", .heading)])
    for statement in statements {
      canvas.line(quote(statement.quote), indent: 2, hanging: 4)
      row("form", [TextRun(TextReportWords.spaced(statement.type.rawValue))], indent: 4)
      if let speaker = statement.speaker {
        var runs = quote(speaker.text, speaker.span)
        if let resolved = statement.speakerResolved, resolved.name != speaker.text {
          runs.append(TextRun(", that is \(resolved.name)"))
          runs.append(TextRun(" (\(lines.place(of: resolved.span)))", .faint))
        }
        row("speaker", runs, indent: 4)
      }
      if let cue = statement.cue { row("cue", quote(cue), indent: 4) }
      if let addressee = statement.addressee { row("to", name(addressee), indent: 4) }
      if let stance = statement.stance { row("stance", [TextRun(stance.rawValue)], indent: 4) }
      if let within = statement.within, !within.isEmpty {
        row("within", names(within), indent: 4)
      }
    }
    canvas.blankLine()
  }

  private mutating func timeExpressions(_ expressions: [TimeExpression]) {
    guard !expressions.isEmpty else { return }
    canvas.line([TextRun("Dates, times and durations", .heading)])
    for expression in expressions {
      var runs = quote(expression.text, expression.span)
      var value = "\(expression.type.rawValue) \(expression.value)"
      if let mod = expression.mod { value += " \(mod)" }
      runs.append(TextRun(" = \(value)"))
      if let anchor = expression.anchor {
        runs.append(TextRun(", counted from \(lines.place(of: anchor))"))
      }
      if let reason = expression.reason {
        runs.append(TextRun(", \(TextReportWords.spaced(reason))"))
      }
      canvas.line(runs, indent: 2, hanging: 4)
    }
    canvas.blankLine()
  }
}
