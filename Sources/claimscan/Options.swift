// Room: the executable. Arguments to options by the table of flags; nothing enters.

/// A call that cannot be followed: what is wrong and what to do.
struct UsageError: Error, Sendable, Hashable {
  var message: String
}

/// What the arguments ask for.
struct Options: Sendable, Hashable {
  enum Action: Sendable, Hashable {
    case read
    /// Measure the library on the folder in `files`.
    case evaluate
    case help(isLong: Bool)
    case version
  }

  /// The articles of a folder that are measured.
  enum Half: Sendable, Hashable { case both, heldout, developed }

  var action = Action.read
  var format = OutputFormat.text
  var input = InputFormat.text
  var published: String?
  var timeZone: String?
  var jobs = 1
  var explains = false
  var half = Half.both
  var listsMisses = false
  var printsJSON = false
  /// The files in the order of the call; `-` is the standard input.
  var files: [String] = []

  /// Reads arguments.
  ///
  /// - Parameter arguments: The arguments without the name of the program.
  /// - Throws: `UsageError` for the first one that cannot be understood.
  init(_ arguments: [String]) throws(UsageError) {
    var index = 0
    var flagsMayFollow = true
    var used: [Flag] = []
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      guard flagsMayFollow, argument.hasPrefix("-"), argument != "-" else {
        if flagsMayFollow, argument == "evaluate", action == .read, files.isEmpty {
          action = .evaluate
        } else {
          files.append(argument)
        }
        continue
      }
      if argument == "--" {
        flagsMayFollow = false
        continue
      }
      let (flag, attached) = try Self.flag(argument)
      used.append(flag)
      if flag.value == nil {
        if attached != nil {
          throw UsageError(message: "--\(flag.name.rawValue) takes no value.")
        }
        try set(flag.name, isShort: !argument.hasPrefix("--"))
        switch action {
        case .help, .version: return
        case .read, .evaluate: break
        }
        continue
      }
      var value = attached
      if value == nil, index < arguments.count, Self.mayBeValue(arguments[index]) {
        value = arguments[index]
        index += 1
      }
      guard let value, !value.isEmpty else {
        throw UsageError(
          message: "--\(flag.name.rawValue) needs a value: "
            + "--\(flag.name.rawValue)=\(flag.value ?? "VALUE").")
      }
      try set(flag.name, to: value)
    }
    try check(used)
    if explains, format != .text {
      throw UsageError(
        message: "--explain goes with --format text only; "
          + "--format analysis gives what the grammar found to programs.")
    }
    if format == .timeml, files.count > 1 || input == .ndjson {
      throw UsageError(
        message: "--format timeml writes one XML document: give one article a call.")
    }
    if files.contains("") {
      throw UsageError(message: "A file has an empty name. Give its path, or - for a pipe.")
    }
  }

  /// Refuses flags that do not go with the task, and an evaluation without its folder.
  private func check(_ used: [Flag]) throws(UsageError) {
    let task: Flag.Task = action == .evaluate ? .evaluate : .read
    for flag in used where !flag.tasks.contains(task) {
      let name = "--\(flag.name.rawValue)"
      if task == .evaluate {
        throw UsageError(message: "\(name) does not go with claimscan evaluate.")
      }
      throw UsageError(
        message: "\(name) goes with claimscan evaluate FOLDER only."
          + (flag.name == .json ? " To read articles, write --format json." : ""))
    }
    if task == .evaluate, files.count != 1 {
      throw UsageError(
        message: "claimscan evaluate takes one folder: claimscan evaluate FOLDER. "
          + "A file of the name evaluate is read with: claimscan ./evaluate")
    }
  }

  /// The flag that an argument names, and the value that hangs on it.
  private static func flag(_ argument: String) throws(UsageError) -> (Flag, attached: String?) {
    if argument.hasPrefix("--") {
      let parts = argument.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if let flag = Flag.named(name) { return (flag, parts.count > 1 ? String(parts[1]) : nil) }
      throw unknown("--" + name, Suggestion.nearest(to: name, among: longNames).map { "--" + $0 })
    }
    let letters = argument.dropFirst()
    if let letter = letters.first, let flag = Flag.short(letter) {
      var rest = letters.dropFirst()
      if rest.isEmpty { return (flag, nil) }
      if flag.value != nil {
        if rest.first == "=" { rest = rest.dropFirst() }
        return (flag, String(rest))
      }
    }
    // A long flag behind a single hyphen is the usual slip.
    let name = String(letters.prefix { $0 != "=" })
    throw unknown(argument, Suggestion.nearest(to: name, among: longNames).map { "--" + $0 })
  }

  private static var longNames: [String] { Flag.all.map(\.name.rawValue) }

  private static func unknown(_ argument: String, _ suggestion: String?) -> UsageError {
    var message = "There is no flag \(argument)."
    if let suggestion { message += " Did you mean \(suggestion)?" }
    return UsageError(message: message)
  }

  /// A word that begins with `-` is the next flag, unless it is a number: an offset west of UTC.
  private static func mayBeValue(_ argument: String) -> Bool {
    guard argument.hasPrefix("-") else { return true }
    return argument.unicodeScalars.dropFirst().first.map { ("0"..."9").contains($0) } ?? false
  }

  private mutating func set(_ name: Flag.Name, isShort: Bool) throws(UsageError) {
    switch name {
    case .help: action = .help(isLong: !isShort)
    case .version: action = .version
    case .explain: explains = true
    case .heldout, .developed:
      let wanted: Half = name == .heldout ? .heldout : .developed
      guard half == .both || half == wanted else {
        throw UsageError(message: "--heldout and --developed exclude each other; leave out both.")
      }
      half = wanted
    case .misses: listsMisses = true
    case .json: printsJSON = true
    case .format, .input, .published, .timeZone, .jobs: break
    }
  }

  private mutating func set(_ name: Flag.Name, to value: String) throws(UsageError) {
    switch name {
    case .format: format = try Self.choice(name, value)
    case .input: input = try Self.choice(name, value)
    case .published: published = value
    case .timeZone: timeZone = value
    case .jobs:
      guard let number = Int(value), (1...256).contains(number) else {
        throw UsageError(
          message: "--jobs \(value) is not a number of jobs. Give a whole number from 1 to 256.")
      }
      jobs = number
    case .explain, .help, .version, .heldout, .developed, .misses, .json: break
    }
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: Flag.Name, _ value: String
  ) throws(UsageError) -> Choice {
    if let choice = Choice(rawValue: value) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    var message = "--\(name.rawValue) \(value) is not known. Choose one of "
    message += known.joined(separator: ", ") + "."
    if let suggestion = Suggestion.nearest(to: value, among: known) {
      message += " Did you mean \(suggestion)?"
    }
    throw UsageError(message: message)
  }
}
