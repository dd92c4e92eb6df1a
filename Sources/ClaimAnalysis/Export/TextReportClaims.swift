// Room: Export. Who says what on what evidence, for the terminal; the report model may enter.

extension TextReportPage {
  mutating func claims(_ claims: [Claim], showsRules: Bool) {
    guard !claims.isEmpty else {
      canvas.line(
        [TextRun("The article gives no claim about who or what caused it.")], indent: 2)
      canvas.blankLine()
      return
    }
    canvas.line([TextRun("Who says what", .heading)], indent: 2)
    for (index, claim) in claims.enumerated() {
      canvas.row(
        "\(index + 1)", [TextRun(TextReportWords.summary(of: claim), .heading)], indent: 4,
        labelWidth: 3)
      body(of: claim, showsRules: showsRules)
    }
    canvas.blankLine()
  }

  private mutating func body(of claim: Claim, showsRules: Bool) {
    let indent = 7
    if let attacker = claim.attacker {
      row(
        attacker.role == .origin ? "origin" : "attacker", runs(for: attacker), indent: indent)
    }
    row("source", runs(for: claim.source), indent: indent)
    if let medium = claim.source?.medium {
      row(
        "said in", [TextRun(medium.name + ": ")] + quote(medium.text, medium.span), indent: indent)
    }
    if let via = claim.source?.via, !via.isEmpty { row("via", names(via), indent: indent) }
    var stance = TextReportWords.stance(claim.stance)
    if let nuance = claim.nuance { stance += " (\(TextReportWords.spaced(nuance)))" }
    row("stance", [TextRun(stance)], indent: indent)
    evidence(claim.evidence, indent: indent)
    verification(claim.verification, indent: indent)
    if !claim.hedges.isEmpty {
      var runs: [TextRun] = []
      for hedge in claim.hedges {
        if !runs.isEmpty { runs.append(TextRun(", ")) }
        runs += quote(hedge)
      }
      row("hedged by", runs, indent: indent)
    }
    row("words", quote(claim.text, claim.span), indent: indent)
    if showsRules { row("rule", [TextRun(claim.rule ?? "not recorded")], indent: indent) }
  }

  private func runs(for attacker: Attacker) -> [TextRun] {
    var runs: [TextRun] = []
    if let choices = attacker.anyOf, !choices.isEmpty {
      runs.append(TextRun("either "))
      for (index, choice) in choices.enumerated() {
        if index > 0 { runs.append(TextRun(" or ")) }
        runs += quote(choice.text, choice.span)
      }
    } else {
      runs = quote(attacker.text, attacker.span)
    }
    var notes = [attacker.category == .unnamed ? "not named" : attacker.category.rawValue]
    switch attacker.role {
    case .actor: break
    case .sponsor: notes.append("said to be behind it")
    case .origin: notes.append("where it came from, which does not say who did it")
    }
    runs.append(TextRun(", " + notes.joined(separator: ", ")))
    if !attacker.aliases.isEmpty {
      runs.append(TextRun(", also " + attacker.aliases.joined(separator: ", ")))
    }
    return runs
  }

  private func runs(for source: ClaimSource?) -> [TextRun] {
    guard let source else { return [TextRun("the article itself")] }
    var runs = [TextRun(source.name)]
    let notes = TextReportWords.notes(role: source.role, affiliation: source.affiliation)
    if !notes.isEmpty { runs.append(TextRun(", " + notes)) }
    switch source.kind {
    case .anonymous: runs.append(TextRun(", not named"))
    case .`self`: runs.append(TextRun(", the attacker itself"))
    case .named, .institution, .medium: break
    }
    if !source.aliases.isEmpty {
      runs.append(TextRun(", also " + source.aliases.joined(separator: ", ")))
    }
    runs.append(TextRun(": "))
    return runs + quote(source.text, source.span)
  }

  private mutating func evidence(_ evidence: Evidence, indent: Int) {
    row("evidence", [TextRun(TextReportWords.evidence(evidence))], indent: indent)
    for item in evidence.items {
      let polarity =
        switch item.polarity {
        case .for: "for"
        case .against: "against"
        case .missing: "missing"
        }
      var runs = [TextRun("\(polarity): \(TextReportWords.spaced(item.kind))")]
      if let by = item.by { runs.append(TextRun(", says \(by.name)")) }
      runs.append(TextRun(" — "))
      row("", runs + quote(item.text, item.span), indent: indent)
    }
  }

  private mutating func verification(_ verification: Verification, indent: Int) {
    var runs: [TextRun] = []
    switch verification.status {
    case .notMentioned: runs = [TextRun("the article mentions no check")]
    default:
      runs = [TextRun(verification.status.rawValue)]
      if let by = verification.by { runs.append(TextRun(", by \(by.name)")) }
      if let text = verification.text, let span = verification.span {
        runs.append(TextRun(": "))
        runs += quote(text, span)
      }
    }
    row("checked", runs, indent: indent)
  }
}
