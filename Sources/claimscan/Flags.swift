// Room: the executable. The table of flags; nothing enters.

/// The forms of output that `--format` knows.
enum OutputFormat: String, Sendable, CaseIterable {
  /// For people in a terminal.
  case text
  /// One JSON object, or an array of them for several articles.
  case json
  /// One JSON object a line.
  case ndjson
  /// TimeML with TIMEX3 tags.
  case timeml
  /// What the grammar found, one JSON object a line.
  case analysis
}

/// The forms of input that `--input` knows.
enum InputFormat: String, Sendable, CaseIterable {
  /// One article a file.
  case text
  /// One article a line.
  case ndjson
}

/// A row of the table of flags.
struct Flag: Sendable, Hashable {
  enum Name: String, Sendable, CaseIterable {
    case format, input, published
    case timeZone = "time-zone"
    case jobs, explain, help, version
    case heldout, developed, misses, json
  }

  /// What the program can be asked to do.
  enum Task: Sendable { case read, evaluate }

  var name: Name
  /// The letter behind a single `-`.
  var short: Character?
  /// What the help calls the value; `nil` where the flag takes none.
  var value: String?
  /// One line for the short help.
  var summary: String
  /// What the long help adds.
  var details: String
  /// The tasks that it goes with.
  var tasks: Set<Task> = [.read]

  /// All flags in the order of the help.
  static let all: [Flag] = [
    Flag(
      name: .format, short: "f", value: "FORMAT",
      summary: "Print text, json, ndjson, timeml or analysis",
      details: """
        text (the default) is for people. json is one object, or an array for several \
        articles. ndjson is one object a line. timeml is one article with TIMEX3 tags. analysis \
        is what the grammar found, one object a line.
        """),
    Flag(
      name: .input, short: "i", value: "FORM",
      summary: "Read text or ndjson",
      details: """
        text (the default) is one article a file, with or without a front matter block. \
        ndjson is one {"id", "text", "title", "publishedOn", "url", "outlet"} a line; only the \
        text is needed. A line that cannot be read gives {"error": …} in its place.
        """),
    Flag(
      name: .published, short: "p", value: "DATE",
      summary: "Say when the article was published",
      details: """
        An ISO 8601 day or time: 2025-03-11 or 2025-03-11T20:15+01:00. Weekdays and words such \
        as "gestern" are resolved by it. It stands for articles that bring no date of their \
        own in NDJSON, and goes before the date of a front matter block.
        """, tasks: [.read, .evaluate]),
    Flag(
      name: .timeZone, short: "z", value: "ZONE",
      summary: "Say in which zone clock times are meant",
      details: """
        A name such as Europe/Berlin or an offset such as +01:00, for clock times without a \
        zone. Without it Europe/Berlin is assumed, and the report says so.
        """, tasks: [.read, .evaluate]),
    Flag(
      name: .jobs, short: "j", value: "N",
      summary: "Read N articles at the same time",
      details: """
        From 1 (the default) to 256, and never more than there are processors. The order of \
        the output is that of the input.
        """, tasks: [.read, .evaluate]),
    Flag(
      name: .explain, short: nil, value: nil,
      summary: "Show which rule read what, from which words",
      details: """
        Adds to the text report the rule of each value, all statements and temporal \
        expressions, and how the article was read: clauses with their roles, events with the \
        reasons why some were left out, claims with their frames.
        """),
    Flag(
      name: .help, short: "h", value: nil, summary: "Print this help",
      details: "-h prints the short form, --help the long one.", tasks: [.read, .evaluate]),
    Flag(
      name: .version, short: "V", value: nil, summary: "Print the version", details: "",
      tasks: [.read, .evaluate]),
    Flag(
      name: .heldout, short: nil, value: nil,
      summary: "Measure only articles that were kept back",
      details: """
        Those whose expected.json says "heldout": true: nobody wrote a rule with an eye on them, \
        so they tell what to hope for on articles of your own.
        """, tasks: [.evaluate]),
    Flag(
      name: .developed, short: nil, value: nil,
      summary: "Measure only articles that were not kept back",
      details: "Those that rules may be written by.", tasks: [.evaluate]),
    Flag(
      name: .misses, short: nil, value: nil, summary: "List what was missed or wrong",
      details: "Article by article, behind the figures.", tasks: [.evaluate]),
    Flag(
      name: .json, short: nil, value: nil, summary: "Print the figures as JSON",
      details: "One object; with --misses the list is in it.", tasks: [.evaluate]),
  ]

  static func named(_ name: String) -> Flag? { all.first { $0.name.rawValue == name } }
  static func short(_ letter: Character) -> Flag? { all.first { $0.short == letter } }
}
