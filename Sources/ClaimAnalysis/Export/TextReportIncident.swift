// Room: Export. What happened, when and where, for the terminal; the report model may enter.

extension TextReportPage {
  mutating func incident(_ incident: Incident, number: Int, of count: Int, showsRules: Bool) {
    var title = TextReportWords.kind(incident.kind)
    if !incident.targets.isEmpty {
      title += ": " + TextReportWords.list(incident.targets.map(\.name))
    }
    if count > 1 { title = "\(number) of \(count): \(title)" }
    canvas.line([TextRun(title, .heading)])
    what(incident)
    when(incident)
    clock("began", incident.begin)
    clock("ended", incident.end)
    howLong(incident)
    places(incident)
    canvas.blankLine()
    claims(incident.claims, showsRules: showsRules)
    responses(incident.responses)
  }

  private mutating func what(_ incident: Incident) {
    var words: [(text: String, spans: [TextSpan])] = []
    for mention in incident.mentions {
      if let index = words.firstIndex(where: { $0.text == mention.text }) {
        words[index].spans.append(mention.span)
      } else {
        words.append((mention.text, mention.spans ?? [mention.span]))
      }
    }
    var runs: [TextRun] = []
    for word in words.prefix(6) {
      if !runs.isEmpty { runs.append(TextRun(", ")) }
      runs += quote(word.text, word.spans)
    }
    if words.count > 6 { runs.append(TextRun(" and \(words.count - 6) more")) }
    row("what", runs)
    if !incident.targets.isEmpty { row("hit", names(incident.targets)) }
  }

  private mutating func when(_ incident: Incident) {
    guard let date = incident.date else {
      row("when", [TextRun("the article does not say")])
      return
    }
    row("when", [TextRun(TextReportWords.day(date) + ": ")] + quote(date.text, date.span))
  }

  private mutating func clock(_ label: String, _ point: ClockPoint?) {
    guard let point else { return }
    row(
      label, [TextRun(TextReportWords.clock(point) + ": ")] + quote(point.text, point.span))
  }

  private mutating func howLong(_ incident: Incident) {
    let all = incident.durations?.all ?? incident.duration.map { [$0] } ?? []
    for (index, duration) in all.enumerated() {
      var runs = [TextRun(TextReportWords.duration(duration))]
      switch duration.basis {
      case .stated:
        if let source = duration.source {
          runs.append(TextRun(", says "))
          runs += quote(source.text, source.span)
        }
        runs.append(TextRun(": "))
        runs += quote(duration.text, duration.span)
      case .derived:
        runs.append(TextRun(", computed from "))
        let points = [incident.begin, incident.end].compactMap { $0 }
        for (position, point) in points.enumerated() {
          if position > 0 { runs.append(TextRun(" and ")) }
          runs += quote(point.text, point.span)
        }
      }
      row(index == 0 ? "how long" : "", runs)
    }
    if all.count > 1, let durations = incident.durations {
      switch durations.agreement {
      case .consistent: row("", [TextRun("These durations agree.")])
      case .conflict: row("", [TextRun("These durations do not agree.", .warning)])
      case .single: break
      }
    }
    if incident.ongoing == true { row(all.isEmpty ? "how long" : "", [TextRun("It goes on.")]) }
    if all.isEmpty, incident.ongoing != true {
      row("how long", [TextRun("the article does not say")])
    }
  }

  private mutating func places(_ incident: Incident) {
    row(
      "where",
      incident.places.isEmpty
        ? [TextRun("the article does not say")] : names(incident.places))
  }

  private mutating func responses(_ responses: [CommentRequest]) {
    guard !responses.isEmpty else { return }
    canvas.line([TextRun("Asked for comment", .heading)], indent: 2)
    for response in responses {
      let outcome =
        switch response.outcome {
        case .noResponse: "no answer"
        case .declined: "declined"
        case .pending: "no answer reported yet"
        case .given: "answered"
        }
      var runs = [TextRun("\(response.who.name): \(outcome)")]
      if let asker = response.askedBy { runs.append(TextRun(", asked by \(asker.name)")) }
      runs.append(TextRun(" — "))
      runs += quote(response.text, response.span)
      canvas.line(runs, indent: 4, hanging: 6)
    }
    canvas.blankLine()
  }
}
