// Room: Grammar. The readable form of what the grammar found, for --explain and for debugging.

/// Writes the clauses of an article, one a line, with the phrases and their roles.
enum SyntaxDump {
  static func text(_ syntax: Syntax, _ mentions: MentionTable) -> String {
    var output = ""
    for (number, sentence) in syntax.sentences.enumerated() {
      output += "§\(number + 1) \(oneLine(syntax.text(sentence.tokens)))\n"
      for clause in syntax.clausesOfSentence[number] { output += line(clause, syntax, mentions) }
    }
    return output
  }

  private static func oneLine(_ text: String) -> String {
    String(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : Character($0) })
  }

  private static func line(_ number: Int, _ syntax: Syntax, _ mentions: MentionTable) -> String {
    let clause = syntax.clauses[number]
    var line = "  [\(number)] \(clause.kind)"
    if clause.parent >= 0 { line += " of [\(clause.parent)]" }
    if clause.introducer >= 0 { line += " «\(word(clause.introducer, syntax))»" }
    if clause.finite >= 0 || clause.mainVerb >= 0 {
      let lemma = clause.verb.isKnown ? syntax.lexicon.lemma(clause.verb) : "?"
      let parts = syntax.verbTokens(of: number).map { word($0, syntax) }.joined(separator: " ")
      line += " | \(lemma): \(parts) (\(clause.tense), \(clause.mood), \(voice(clause))"
      if clause.modal.isKnown { line += ", \(syntax.lexicon.lemma(clause.modal))" }
      line += ")"
    }
    if clause.isGapped { line += " GAPPED" }
    if clause.isNegated { line += " NEGATED" }
    if clause.isQuestion { line += " QUESTION" }
    if clause.isConditional { line += " CONDITION" }
    if clause.isQuoted { line += " QUOTED" }
    line += "\n"
    if clause.subject >= 0, !clause.hasOwnSubject {
      line +=
        "      shared subject: \(oneLine(syntax.text(syntax.phrases[clause.subject].tokens)))\n"
    }
    for (index, phrase) in syntax.phrases.enumerated()
    where phrase.clause == number {
      var text = syntax.text(phrase.tokens)
      if phrase.preposition >= 0 { text = word(phrase.preposition, syntax) + " " + text }
      line += "      \(phrase.role) (\(index)"
      if phrase.parent >= 0 { line += " of \(phrase.parent)" }
      line += "): \(oneLine(text)) [\(cases(phrase.agreement))]"
      if let chain = mentions.chain(of: index), chain.count > 1 {
        line += " = \(oneLine(syntax.text(syntax.phrases[chain.best].tokens)))"
      }
      line += "\n"
    }
    return line
  }

  /// "ist geschlossen": the verb's passive of a state, which `-f analysis` counts as active.
  private static func voice(_ clause: Clause) -> String {
    clause.isStatal ? "passive of state" : "\(clause.voice)"
  }

  private static func word(_ token: Int, _ syntax: Syntax) -> String {
    syntax.text(token..<(token + 1))
  }

  /// "n:m g:p" and so on.
  static func cases(_ agreement: Agreement) -> String {
    var parts: [String] = []
    for (name, row) in [("n", 0), ("g", 4), ("d", 8), ("a", 12)] {
      var slots = ""
      for (slot, letter) in ["m", "f", "n", "p"].enumerated()
      where agreement.rawValue & (1 << UInt16(row + slot)) != 0 {
        slots += letter
      }
      if !slots.isEmpty { parts.append("\(name):\(slots)") }
    }
    return parts.joined(separator: " ")
  }
}
