// Room: the executable, Evaluate. Figures to a table and to JSON; nothing enters.

extension Figures {
  /// The figures for people.
  var table: String {
    var text = articles == 1 ? "1 article\n\n" : "\(articles) articles\n\n"
    text += Self.row("", ["precision", "recall", "F1", "right", "found", "expected"])
    for (name, tally) in tallies {
      let values = [tally.precision, tally.recall, tally.f1].map { Self.decimal($0, places: 3) }
      text += Self.row(name, values + ["\(tally.right)", "\(tally.found)", "\(tally.expected)"])
    }
    text += "\n" + Self.row("", ["share", "right", "of"])
    for (name, share) in shares {
      text += Self.row(
        name, [Self.decimal(share.value, places: 3), "\(share.right)", "\(share.of)"])
    }
    let days = date.right + date.wrong + date.missing
    text += Self.row(
      "date", [Self.decimal(date.value, places: 3), "\(date.right)", "\(days)"],
      note: "\(date.wrong) wrong, \(date.missing) missing, \(date.invented) invented")
    text += Self.row(
      "evidence",
      [Self.decimal(evidence.accuracy, places: 3), "\(evidence.right)", "\(evidence.total)"],
      note: "macro F1 \(Self.decimal(evidence.macroF1(of: Self.statuses), places: 3))")
    return text
  }

  /// The misses under the names of their articles.
  static func text(of misses: [Miss]) -> String {
    var text = ""
    var article: String?
    for miss in misses {
      if miss.article != article {
        text += "\n\(miss.article)\n"
        article = miss.article
      }
      let width = "missed incident".count
      let what = miss.what + String(repeating: " ", count: max(0, width - miss.what.count))
      text += "  \(what)  \(miss.details)\n"
    }
    return text
  }

  /// The figures for programs, as one JSON object.
  ///
  /// - Parameter misses: The misses to list; `nil` leaves the list out.
  /// - Returns: The object, with a line break at its end.
  func json(misses: [Miss]?) -> String {
    var members = ["\"articles\": \(articles)"]
    for (name, tally) in tallies {
      members.append(
        "\"\(name)\": {\"precision\": \(Self.decimal(tally.precision, places: 6)), "
          + "\"recall\": \(Self.decimal(tally.recall, places: 6)), "
          + "\"f1\": \(Self.decimal(tally.f1, places: 6)), "
          + "\"right\": \(tally.right), \"found\": \(tally.found), "
          + "\"expected\": \(tally.expected)}")
    }
    for (name, share) in shares {
      members.append(
        "\"\(name)\": {\"share\": \(Self.decimal(share.value, places: 6)), "
          + "\"right\": \(share.right), \"of\": \(share.of)}")
    }
    members.append(
      "\"date\": {\"share\": \(Self.decimal(date.value, places: 6)), \"right\": \(date.right), "
        + "\"wrong\": \(date.wrong), \"missing\": \(date.missing), "
        + "\"invented\": \(date.invented), \"noneRight\": \(date.noneRight)}")
    let macro = Self.decimal(evidence.macroF1(of: Self.statuses), places: 6)
    members.append(
      "\"evidence\": {\"share\": \(Self.decimal(evidence.accuracy, places: 6)), "
        + "\"macroF1\": \(macro), \"right\": \(evidence.right), \"of\": \(evidence.total)}")
    if let misses {
      let rows = misses.map { miss in
        "    {\"article\": \(Self.quoted(miss.article)), \"what\": \(Self.quoted(miss.what)), "
          + "\"details\": \(Self.quoted(miss.details))}"
      }
      members.append(
        rows.isEmpty ? "\"misses\": []" : "\"misses\": [\n\(rows.joined(separator: ",\n"))\n  ]")
    }
    return "{\n" + members.map { "  " + $0 }.joined(separator: ",\n") + "\n}\n"
  }

  private static func row(_ name: String, _ cells: [String], note: String = "") -> String {
    var text = name + String(repeating: " ", count: max(0, 10 - name.count))
    for cell in cells { text += String(repeating: " ", count: max(1, 11 - cell.count)) + cell }
    return text + (note.isEmpty ? "" : "   (\(note))") + "\n"
  }

  /// A number from 0 to 1 with that many places behind the point.
  static func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let number = Int((value * Double(scale)).rounded())
    let digits = String(number % scale)
    return "\(number / scale)." + String(repeating: "0", count: places - digits.count) + digits
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted.unicodeScalars.append("\\")
        quoted.unicodeScalars.append(scalar)
      case "\u{0}"..<" ":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
