// Room: Incidents. The readable form of the events of an article, for --explain and for debugging.
// May enter: grammar, times.

/// Writes the mentions of events, one a line, under the incidents that they were joined to.
enum EventDump {
  static func text(_ assembler: IncidentAssembler) -> String {
    var output = ""
    for (number, draft) in assembler.drafts.enumerated() {
      output += "incident \(number + 1): \(line(draft, assembler))\n"
      for mention in draft.mentions { output += line(assembler.mentions[mention], assembler) }
    }
    for (draft, reason) in assembler.dropped {
      output += "left out, \(reason): \(line(draft, assembler))\n"
      for mention in draft.mentions { output += line(assembler.mentions[mention], assembler) }
    }
    let joined = Set((assembler.drafts + assembler.dropped.map(\.draft)).flatMap(\.mentions))
    output += "no incident\n"
    for (number, mention) in assembler.mentions.enumerated() where !joined.contains(number) {
      output += line(mention, assembler)
    }
    return output
  }

  private static func line(_ draft: IncidentDraft, _ assembler: IncidentAssembler) -> String {
    var line = "\(draft.kind), points \(assembler.evidence(draft))"
    if let day = draft.day { line += ", \(day.earliest.iso)..\(day.latest.iso)" }
    if draft.isInTitle { line += ", title" }
    if draft.hasDeed { line += ", deed" }
    return line
  }

  private static func line(_ mention: EventMention, _ assembler: IncidentAssembler) -> String {
    let syntax = assembler.syntax
    var line = "  §\(mention.sentence + 1) [\(mention.clause)] "
    line += syntax.text(mention.token..<(mention.token + 1))
    line += " (\(mention.kind), \(mention.strength)"
    if mention.isOpenKind { line += ", open" }
    if mention.isDefinite { line += ", definite" }
    if mention.isAsserted { line += ", asserted" }
    line += ")"
    if let reason = mention.reason { line += " not told as a fact: \(reason)" }
    let targets = mention.targets.map { syntax.text(syntax.phrases[$0].tokens) }
    if !targets.isEmpty { line += " hit: " + targets.joined(separator: "; ") }
    return line + "\n"
  }
}
