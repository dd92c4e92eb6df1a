// Room: Export. A text with its expressions of time as a TimeML document. Report types may enter.

/// Writes TIMEX3 tags into a text, in the form that temporal taggers and their scorers exchange.
///
/// The document has a `<DOCID>`, a `<DCT>` with the day of writing as `t0`, and the text between
/// `<TEXT>` and `</TEXT>`, character for character, with `&`, `<` and `>` escaped.
public enum TimeMLWriter {
  /// A TimeML document.
  ///
  /// Expressions of the title, and those that overlap an earlier one, are left out, since tags
  /// cannot cross.
  ///
  /// - Parameters:
  ///   - text: The text that the spans count in, in Unicode scalars.
  ///   - expressions: The expressions in the order of the text.
  ///   - identifier: What stands in `<DOCID>`.
  ///   - publishedOn: The day of writing as ISO 8601, or `nil`.
  /// - Returns: The document.
  public static func document(
    _ text: String, _ expressions: [TimeExpression], identifier: String, publishedOn: String?
  ) -> String {
    var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>"
    append(identifier, to: &output)
    output += "</DOCID>\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\""
    append(publishedOn ?? "XXXX-XX-XX", to: &output)
    output += "\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">"
    append(publishedOn ?? "", to: &output)
    output += "</TIMEX3></DCT>\n<TEXT>"
    body(text, expressions, into: &output)
    output += "</TEXT>\n</TimeML>\n"
    return output
  }

  private static func body(
    _ text: String, _ expressions: [TimeExpression], into output: inout String
  ) {
    let tagged = expressions.filter { $0.span.in == nil && $0.span.start < $0.span.end }
    var next = 0
    var end = -1
    var position = 0
    for scalar in text.unicodeScalars {
      if position == end {
        output += "</TIMEX3>"
        end = -1
      }
      while next < tagged.count, tagged[next].span.start < position { next += 1 }
      if end < 0, next < tagged.count, tagged[next].span.start == position {
        open(tagged[next], number: next + 1, into: &output)
        end = tagged[next].span.end
        next += 1
      }
      append(scalar, to: &output)
      position += 1
    }
    if end >= 0 { output += "</TIMEX3>" }
  }

  private static func open(
    _ expression: TimeExpression, number: Int, into output: inout String
  ) {
    output += "<TIMEX3 tid=\"t\(number)\" type=\""
    let type: String =
      switch expression.type {
      case .date: "DATE"
      case .time: "TIME"
      case .duration: "DURATION"
      case .set: "SET"
      }
    output += type
    output += "\" value=\""
    append(expression.value, to: &output)
    output += "\""
    if let mod = expression.mod {
      output += " mod=\""
      append(mod, to: &output)
      output += "\""
    }
    output += ">"
  }

  private static func append(_ text: String, to output: inout String) {
    for scalar in text.unicodeScalars { append(scalar, to: &output) }
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout String) {
    switch scalar {
    case "&": output += "&amp;"
    case "<": output += "&lt;"
    case ">": output += "&gt;"
    case "\"": output += "&quot;"
    // XML 1.0 has no other control characters.
    case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
      output += " "
    // A parser would turn a bare carriage return into a line feed.
    case "\r": output += "&#13;"
    default: output.unicodeScalars.append(scalar)
    }
  }
}
