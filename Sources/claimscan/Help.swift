// Room: the executable. Help and version, made from the table of flags; nothing enters.

/// The texts that tell how to call the program.
enum Help {
  /// The version of this program, as CHANGELOG.md has it.
  static let version = "0.1.0"

  /// Two lines for a call that says nothing.
  static let usage = """
    Usage: claimscan [FLAGS] [FILE…]
    Name an article, or pipe one in. claimscan --help tells more.

    """

  /// The help.
  ///
  /// - Parameter isLong: Whether each flag is told about at length.
  /// - Returns: The text, with a line break at its end.
  static func text(isLong: Bool) -> String {
    var text = """
      claimscan reads German news articles: which incidents they tell of, when, how long, and
      who names whom as the attacker, on what evidence. Every value shows the words it rests on.

      Usage: claimscan [FLAGS] [FILE…]
             … | claimscan [FLAGS] [-]
             claimscan evaluate FOLDER [FLAGS]

      Flags:

      """
    let names = Flag.all.map(name)
    let width = (names.map(\.count).max() ?? 0) + 2
    for (flag, name) in zip(Flag.all, names) {
      if flag.name == .heldout {
        text +=
          (isLong ? "" : "\n") + "Flags of evaluate, which compares reports with expected ones:\n\n"
      }
      text += "  " + name + String(repeating: " ", count: width - name.count) + flag.summary + "\n"
      guard isLong else { continue }
      for line in wrapped(flag.details, at: 72) { text += "        " + line + "\n" }
      text += "\n"
    }
    if !isLong { text += "\n" }
    text += """
      Exit status: 0 an incident was found, 1 none was, 2 something could not be read or written.

      """
    if isLong {
      text += """

        Examples:
          claimscan article.txt
          claimscan --published 2025-03-11 --format json article.txt
          claimscan evaluate Corpus/articles --developed --misses
          claimscan --input ndjson --format ndjson --jobs 4 < articles.ndjson > reports.ndjson

        """
    }
    return text
  }

  private static func name(of flag: Flag) -> String {
    let short = flag.short.map { "-\($0), " } ?? "    "
    return short + "--" + flag.name.rawValue + (flag.value.map { " " + $0 } ?? "")
  }

  private static func wrapped(_ text: String, at width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
