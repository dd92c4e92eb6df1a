// Room: Export. What the grammar found, as one line of JSON (report contract, "Analysis").

/// Writes the grammatical analysis of an article.
struct AnalysisWriter {
  private let syntax: Syntax
  private let offsets: ScalarOffsets
  private var output = ""

  static func line(id: String, _ syntax: Syntax) -> String {
    var writer = AnalysisWriter(syntax: syntax, offsets: ScalarOffsets(syntax.source))
    writer.write(id)
    return writer.output
  }

  private init(syntax: Syntax, offsets: ScalarOffsets) {
    self.syntax = syntax
    self.offsets = offsets
  }

  private mutating func write(_ id: String) {
    let sentences = syntax.sentences.indices
      .filter { isInText(syntax.sentences[$0].tokens.lowerBound) }
      .map { syntax.sentenceParts($0) }
    let verbs = syntax.clauses.indices.filter {
      !syntax.clauses[$0].verbs.isEmpty && syntax.clauses[$0].kind != .fragment
        && !syntax.clauses[$0].sharesFinite
        && isInText(syntax.clauses[$0].tokens.lowerBound)
    }
    let nominal = syntax.phrases.indices.filter {
      let head = syntax.phrases[$0].head
      return !syntax.phrases[$0].isPronoun && syntax.word(head).can(.nominal) && isInText(head)
    }
    let clauses = syntax.clauses.indices.filter { isInText(syntax.clauses[$0].tokens.lowerBound) }
    output += "{\"article\":{\"id\":\(Self.quoted(id))}"
    add("sentences", sentences.flatMap { $0 }.map { span($0) })
    add("tokens", syntax.tokens.indices.filter { isInText($0) }.map { span($0..<($0 + 1)) })
    add("verbs", verbs.map { verb($0) })
    add("nounPhrases", nominal.map { phrase($0) })
    add("clauses", clauses.map { clause($0) })
    output += "}"
  }

  private mutating func add(_ key: String, _ items: [String]) {
    output += ",\"\(key)\":[" + items.joined(separator: ",") + "]"
  }

  private func isInText(_ token: Int) -> Bool {
    Int(syntax.tokens[token].start) >= syntax.source.textStart
  }

  private func span(_ tokens: Range<Int>) -> String {
    let span = offsets.span(syntax.bytes(tokens))
    return "{\"start\":\(span.start),\"end\":\(span.end)}"
  }

  private func optional(_ token: Int) -> String { token < 0 ? "null" : span(token..<(token + 1)) }

  private func verb(_ number: Int) -> String {
    let clause = syntax.clauses[number]
    let finite = clause.kind == .infinitive ? -1 : clause.finite
    let parts = syntax.verbTokens(of: number).map { span($0..<($0 + 1)) }.joined(separator: ",")
    let subject =
      clause.hasOwnSubject && clause.subject >= 0
      ? optional(syntax.phrases[clause.subject].head) : "null"
    let mood = clause.kind == .infinitive ? "null" : Self.quoted("\(clause.mood)")
    return "{\"finite\":\(optional(finite)),\"parts\":[\(parts)],"
      + "\"particle\":\(optional(clause.particle)),\"lemma\":\(Self.quoted(lemma(clause))),"
      + "\"mood\":\(mood),\"voice\":\(Self.quoted(clause.isStatal ? "active" : "\(clause.voice)")),\"subject\":\(subject)}"
  }

  private func lemma(_ clause: Clause) -> String {
    var lemma =
      clause.verb.isKnown
      ? syntax.lexicon.lemma(clause.verb) : syntax.text(clause.mainVerb..<(clause.mainVerb + 1))
    if clause.particle >= 0, syntax.lexicon[clause.verb].particleLength == 0 {
      lemma = syntax.text(clause.particle..<(clause.particle + 1)) + lemma
    }
    return lemma
  }

  private func phrase(_ number: Int) -> String {
    let phrase = syntax.phrases[number]
    let span = offsets.span(syntax.bytes(phrase.tokens))
    return "{\"start\":\(span.start),\"end\":\(span.end),\"head\":\(optional(phrase.head)),"
      + "\"role\":\"\(phrase.role)\"}"
  }

  private func clause(_ number: Int) -> String {
    let clause = syntax.clauses[number]
    let span = offsets.span(syntax.bytes(clause.tokens))
    let kind = clause.kind == .fragment ? "main" : "\(clause.kind)"
    return "{\"start\":\(span.start),\"end\":\(span.end),\"kind\":\"\(kind)\"}"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if scalar.value < 0x20 { result += " " } else { result.unicodeScalars.append(scalar) }
      }
    }
    return result + "\""
  }
}
