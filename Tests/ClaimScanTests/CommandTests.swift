import Testing

@testable import ClaimAnalysis
@testable import claimscan

@Suite("Command") struct CommandTests {
  /// A sentence without any incident.
  private let quiet = "Heute scheint in Kiel die Sonne.\n"

  // MARK: Calls

  @Test func helpAndVersion() {
    let help = claimscan("--help")
    #expect(help.status == .incidentFound && help.output.contains("Usage:") && help.errors == "")
    #expect(claimscan("--version").output == "claimscan \(Help.version)\n")
  }

  @Test func aTerminalWithoutArgumentGetsTheUsage() {
    let outcome = claimscan(input: PiecedSource(isTerminal: true))
    #expect(outcome.status == .failed && outcome.output == "")
    #expect(outcome.errors == Help.usage)
  }

  @Test func aMisspeltFlagGetsASuggestion() {
    let outcome = claimscan("--fromat", "json")
    #expect(outcome.status == .failed && outcome.output == "")
    #expect(outcome.errors.contains("There is no flag --fromat. Did you mean --format?"))
  }

  @Test(arguments: [
    ["--published", "11.03.2025"], ["--published=2025-02-30"], ["--time-zone", "Entenhausen"],
    ["--time-zone=+1:00"],
  ])
  func badValuesAreRefusedBeforeReading(arguments: [String]) {
    let output = KeptSink()
    let errors = KeptSink()
    let source = PiecedSource(quiet)
    let status = Command.run(arguments: arguments, input: source, output: output, errors: errors)
    #expect(status == .failed && output.bytes == [] && source.pieces.count == 1)
    #expect(errors.text.contains("Write for example"))
  }

  @Test func theValuesReachTheReport() throws {
    let outcome = claimscan(
      "--published=2025-03-11", "-z", "Europe/Berlin", "-f", "json", input: PiecedSource(quiet))
    #expect(outcome.status == .noIncident && outcome.errors == "")
    #expect(try outcome.report.article.id == "stdin")
  }

  // MARK: Input

  @Test(arguments: [[], ["-"]]) func standardInput(arguments: [String]) throws {
    let output = KeptSink()
    let status = Command.run(
      arguments: arguments, input: PiecedSource(pieces: ["Heute scheint in K", "iel die Sonne."]),
      output: output, errors: KeptSink())
    #expect(status == .noIncident)
    #expect(output.text.hasPrefix("stdin\n") && output.text.contains("No incident found"))
  }

  @Test func emptyInputIsARightReport() throws {
    for text in ["", " \n\t\r\n", "\u{FEFF}"] {
      let outcome = claimscan("--format", "json", input: PiecedSource(text))
      #expect(outcome.status == .noIncident && outcome.errors == "")
      #expect(try outcome.report.incidents == [])
      #expect(try outcome.report.article.scalars == text.unicodeScalars.count)
    }
    #expect(claimscan(input: PiecedSource()).output.contains("The text is empty"))
  }

  @Test(arguments: ["\u{FEFF}Heute.", "Heute.\r\nMorgen.\r\n", "Heu\u{0}te.", "Grüße 👉 𝕏"])
  func everyScalarCounts(text: String) throws {
    let outcome = claimscan("-f", "json", input: PiecedSource(text))
    #expect(outcome.status == .noIncident && outcome.errors == "")
    #expect(try outcome.report.article.scalars == text.unicodeScalars.count)
  }

  @Test func filesKeepTheirOrderAndTheirNames() throws {
    try withFolder { folder in
      let files = try (0..<20).map { try folder.file("\($0).txt", "Text \($0).") }
      for jobs in ["1", "4"] {
        let output = KeptSink()
        let status = Command.run(
          arguments: ["--format=json", "--jobs", jobs] + files, input: PiecedSource(),
          output: output, errors: KeptSink())
        let outcome = Outcome(status: status, output: output.text, errors: "")
        #expect(try outcome.reports.map(\.article.id) == files)
      }
    }
  }

  @Test func whatCannotBeReadIsToldAndTheRestGoesOn() throws {
    try withFolder { folder in
      let good = try folder.file("gut.txt", quiet)
      let bad = try folder.file("latin.txt", bytes: Array("Zeile\nGr".utf8) + [0xFC, 0xDF, 0x65])
      let outcome = claimscan(
        "-f", "json", folder.path, folder.path + "/fehlt.txt", bad, good, good + "/x")
      #expect(outcome.status == .failed)
      #expect(try outcome.reports.map(\.article.id) == [good])
      #expect(outcome.errors.contains("\(folder.path): This is a directory."))
      #expect(outcome.errors.contains("fehlt.txt: There is no such file."))
      #expect(outcome.errors.contains("Byte 8 (0xfc, line 2) is not UTF-8."))
      #expect(outcome.errors.contains("gut.txt/x: A part of the path is a file"))
      #expect(outcome.errors.split(separator: "\n").count == 4)
    }
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7\n".utf8), "a PDF file"), ([0xFF, 0xFE, 0x48, 0x00], "UTF-16"),
      ([0x50, 0x4B, 0x03, 0x04], "ZIP"), ([0x61, 0x00, 0x62, 0x00], "a binary file"),
      ([0x1F, 0x8B, 0x08], "gzip"),
    ] as [([UInt8], String)])
  func binaryFilesAreRefused(bytes: [UInt8], name: String) throws {
    try withFolder { folder in
      let outcome = claimscan(try folder.file("x", bytes: bytes))
      #expect(outcome.status == .failed && outcome.output == "")
      #expect(outcome.errors.contains(name))
    }
  }

  @Test func analysisIsOneObjectALine() throws {
    let outcome = claimscan("--format=analysis", "--input=ndjson", input: PiecedSource(stream))
    #expect(outcome.lines.count == 5 && outcome.lines[0].hasPrefix(#"{"article":{"id":"a"}"#))
    for line in outcome.lines {
      #expect(throws: Never.self) { try JSONReader.value(of: Array(line.utf8)) }
    }
  }

  @Test func explainAddsWhatWasRead() {
    let told = "Am Montag griffen Hacker die Bank an."
    let outcome = claimscan("--explain", input: PiecedSource(told))
    #expect(outcome.status == .incidentFound)
    let plain = claimscan(input: PiecedSource(told)).output
    for part in ["main | angreifen", "subject", "Hacker", "rule "] {
      #expect(outcome.output.contains(part))
    }
    #expect(!plain.contains("main | angreifen") && !plain.contains("rule "))
  }

  // MARK: NDJSON

  private let stream = """
    \u{FEFF}{"id": "a", "text": "Eins."}\r
    quatsch

    {"id": 7, "text": "Zwei \\ud83d\\udc49", "title": null, "more": [{}]}
    {"id": "c"}
    {"text": "Vier."}
    """

  @Test(arguments: ["1", "3"]) func badLinesStandInTheirPlace(jobs: String) throws {
    let outcome = claimscan(
      "--input=ndjson", "--format=ndjson", "--jobs", jobs, input: PiecedSource(stream))
    #expect(outcome.status == .failed)
    let lines = outcome.lines
    try #require(lines.count == 5)
    #expect(lines[0].contains(#""id":"a""#))
    #expect(lines[1].hasPrefix(#"{"error":{"line":2,"message":"This is not JSON at byte 0"#))
    #expect(lines[2].contains(#""id":"7""#) && lines[2].contains(#""scalars":6"#))
    #expect(lines[3].hasPrefix(#"{"error":{"line":5,"message":"#))
    #expect(lines[4].contains(#""id":"line 6""#))
    #expect(outcome.errors.contains("standard input, line 2:"))
    #expect(outcome.errors.contains("standard input, line 5:"))
  }

  @Test func ndjsonToJSONIsOneArray() throws {
    let outcome = claimscan(
      "-i", "ndjson", "-f", "json",
      input: PiecedSource("{\"text\":\"a\"}\n{\"id\":\"b\",\"text\":\"b\"}"))
    #expect(outcome.status == .noIncident)
    #expect(try outcome.reports.map(\.article.id) == ["line 1", "b"])
    #expect(try claimscan("-i", "ndjson", "-f", "json").reports == [])
  }

  @Test(arguments: [
    ("[]", "not an object"), ("{\"text\":1}", "\"text\" is not a string"),
    ("{\"text\":\"a\",\"id\":[]}", "\"id\" is not a string"),
    ("{\"text\":\"a\",\"text\":\"b\"}", "\"text\" stands twice"), ("{}", "\"text\" is missing"),
  ])
  func linesThatAreNoArticles(line: String, reason: String) {
    let outcome = claimscan("-i", "ndjson", "-f", "ndjson", input: PiecedSource(line))
    #expect(outcome.status == .failed && outcome.errors.contains(reason))
  }

  @Test func ndjsonLineBringsItsOwnDate() throws {
    let article = try Article(
      jsonLine: Array(
        #"{"id":"a","text":"t","title":"T","publishedOn":"2025-01-02","url":"u","outlet":"o"}"#.utf8
      ))
    #expect(
      article
        == Article(
          id: "a", text: "t", title: "T", publishedOn: "2025-01-02", url: "u", outlet: "o"))
  }

  @Test func linesComeOutOfAnyPieces() throws {
    for pieces in [["a\nb\r\n\nc"], ["a", "\n", "b\r", "\n\n", "c"], ["a\nb\r\n\n", "c"]] {
      var reader = LineReader(PiecedSource(pieces: pieces))
      var lines: [String] = []
      while let line = try reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
      #expect(lines == ["a", "b\r", "", "c"])
      #expect(reader.number == 4)
    }
  }

  // MARK: Output

  @Test func whoeverWaitsGetsEachPieceAtOnce() {
    let output = KeptSink()
    let lines = (0..<3).map { "{\"id\":\"\($0)\",\"text\":\"a\"}\n" }
    _ = Command.run(
      arguments: ["-i", "ndjson", "-f", "ndjson"], input: PiecedSource(pieces: lines),
      output: output, errors: KeptSink())
    #expect(output.writes == 3)
  }

  @Test func aClosedPipeIsNoFailure() {
    let errors = KeptSink()
    for arguments in [["--help"], [], ["-f", "json"]] {
      let status = Command.run(
        arguments: arguments, input: PiecedSource(quiet), output: KeptSink(failure: .closedPipe),
        errors: errors)
      #expect(status == (arguments == ["--help"] ? .incidentFound : .noIncident))
    }
    #expect(errors.bytes == [])
  }

  @Test func aFullDiskIsAFailure() {
    let errors = KeptSink()
    let status = Command.run(
      arguments: [], input: PiecedSource(quiet),
      output: KeptSink(failure: .failed(reason: "No space left.")), errors: errors)
    #expect(status == .failed && errors.text.contains("standard output: No space left."))
  }

  @Test func colourOnlyOnATerminalThatWantsIt() {
    for (isTerminal, allows, expected) in [
      (true, true, true), (true, false, false), (false, true, false),
    ] {
      let output = KeptSink(isTerminal: isTerminal)
      _ = Command.run(
        arguments: [], input: PiecedSource(quiet), output: output, errors: KeptSink(),
        terminal: Terminal(allowsColour: allows, columns: 60))
      #expect(output.text.contains("\u{1B}[") == expected)
    }
  }

  @Test func textReportsStandApart() throws {
    try withFolder { folder in
      let file = try folder.file("a.txt", quiet)
      let outcome = claimscan(file, file)
      #expect(outcome.output.contains("place.\n\n\(file)\n"))
    }
  }
}
