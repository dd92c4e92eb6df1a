import ClaimAnalysis
import Foundation
import Testing

@testable import claimscan

@Suite("Evaluate") struct EvaluateTests {
  // MARK: Figures

  /// Figures of the scorer that the project is measured with, and ours, for the same reports.
  ///
  /// `EVALUATION_FIXTURE` names another folder of the same form.
  @Test func figuresAreThoseOfTheReferenceScorer() throws {
    let path =
      ProcessInfo.processInfo.environment["EVALUATION_FIXTURE"]
      ?? packageRoot.appendingPathComponent("Corpus/evaluation").path
    let folder = URL(fileURLWithPath: path)
    let reports = try String(
      contentsOf: folder.appendingPathComponent("reports.ndjson"), encoding: .utf8)
    var scorer = Scorer()
    for line in reports.split(separator: "\n") {
      let report = try JSONDecoder().decode(Report.self, from: Data(line.utf8))
      let file = folder.appendingPathComponent("expected/\(report.article.id).json")
      let expected = try ExpectedReport(json: Array(Data(contentsOf: file)))
      scorer.add(expected, report, article: report.article.id)
    }
    let figures = scorer.figures
    let reference = try Reference(folder.appendingPathComponent("figures.json"))
    #expect(figures.articles == reference.count("articles"))
    for (name, tally) in figures.tallies {
      #expect(tally.right == reference.count(name, "right"), "\(name)")
      #expect(tally.found == reference.count(name, "pred"), "\(name)")
      #expect(tally.expected == reference.count(name, "gold"), "\(name)")
      #expect(abs(tally.precision - reference.number(name, "p")) < 1e-12, "\(name)")
      #expect(abs(tally.recall - reference.number(name, "r")) < 1e-12, "\(name)")
      #expect(abs(tally.f1 - reference.number(name, "f1")) < 1e-12, "\(name)")
    }
    for (name, share) in figures.shares {
      #expect(share.right == reference.count(name, "right"), "\(name)")
      #expect(share.of == reference.count(name, "of"), "\(name)")
    }
    let date = figures.date
    #expect(date.right == reference.count("date", "right"))
    #expect(date.wrong == reference.count("date", "wrong"))
    #expect(date.missing == reference.count("date", "missing"))
    #expect(date.invented == reference.count("date", "invented"))
    #expect(date.noneRight == reference.count("date", "none_right"))
    #expect(abs(date.value - reference.number("date", "accuracy")) < 1e-12)
    let evidence = figures.evidence
    #expect(evidence.total == reference.count("evidence", "n"))
    #expect(abs(evidence.accuracy - reference.number("evidence", "accuracy")) < 1e-12)
    let macro = evidence.macroF1(of: Figures.statuses)
    #expect(abs(macro - reference.number("evidence", "macro_f1")) < 1e-12)
  }

  @Test(arguments: [
    ("die Hackergruppe Kaltes Feuer", "Kaltes Feuer", true), ("Polizei", "Brandt", false),
    ("Hackern", "Hacker", true), ("Ärztinnen", "ÄRZTE", true), ("der", "der", false),
    ("Milo Brandt", "Ewa Brandt", false), ("FSB-Agenten", "Agent", true), ("", "", false),
    ("Gruppe A B C", "Gruppe A B D", true), ("ein Mann", "Männer", false),
  ])
  func namesThatMeanTheSame(left: String, right: String, isSame: Bool) {
    #expect(NameMatching.isSame(left, right) == isSame)
    #expect(NameMatching.isSame(right, left) == isSame)
  }

  @Test(arguments: [
    (["Anschlag"], ["Selbstmordanschlags"], true), (["Hackerangriff"], ["Angriffe"], true),
    (["Tat"], ["Bluttat"], false), (["Ausfall"], ["Störung"], false), ([], ["Störung"], false),
  ])
  func wordsThatNameTheSameEvent(left: [String], right: [String], isSame: Bool) {
    #expect(NameMatching.namesSameEvent(left, right) == isSame)
    #expect(NameMatching.namesSameEvent(right, left) == isSame)
  }

  @Test(
    arguments: [
      (10_800, 10_800, 9_800, 9_800, true), (10_800, 10_800, 9_000, 9_000, false),
      (21_600, nil, 21_600, nil, true), (21_600, nil, 21_600, 21_600, false),
      (nil, 3_600, nil, 3_960, true), (nil, nil, nil, nil, true), (0, 0, 0, 0, true),
      (.max, nil, .min, nil, false),
    ] as [(Int?, Int?, Int?, Int?, Bool)])
  func durationsAgreeWithinATenth(min: Int?, max: Int?, min2: Int?, max2: Int?, isSame: Bool) {
    let expected = SecondsRange(min: min, max: max)
    #expect(Matching.isSameDuration(expected, SecondsRange(min: min2, max: max2)) == isSame)
    #expect(!Matching.isSameDuration(expected, nil) && !Matching.isSameDuration(nil, expected))
  }

  @Test func theBestPairComesFirstAndTheEarlierOneAmongEquals() {
    let scores = [[1, 5, 0], [5, 5, 0], [0, 5, 0]]
    let pairs = Matching.assign([0, 1, 2], [0, 1, 2]) { scores[$0][$1] }
    #expect(pairs.map(\.row) == [0, 1] && pairs.map(\.column) == [1, 0])
  }

  // MARK: Expected reports

  @Test func namesMayBeATextAListOrAnEntity() throws {
    let text = """
      {"incidents": [{"kind": "outage", "mentions": "Ausfall", "targets": [{"name": "A"}, "B"],
        "claims": [{"about": "attacker", "attacker": {"name": "X", "text": "die X", "aliases":
        ["Y"]}, "stance": "accuses", "source": null, "evidence": {"status": "absent"}},
        {"about": "cause", "cause": "ddos", "stance": "accuses"}]}]}
      """
    let incident = try #require(ExpectedReport(json: Array(text.utf8)).incidents.first)
    #expect(incident.mentions == ["Ausfall"] && incident.targets == ["A", "B"] && incident.isMain)
    #expect(incident.claims.map(\.attacker) == [["X", "die X", "Y"]])
    #expect(incident.claims.map(\.source) == [[]] && incident.claims[0].evidence.value == .absent)
  }

  @Test(arguments: [
    ("{", "not JSON at byte 1"), ("[]", "this is not an object"),
    ("{}", "\"incidents\" is missing"),
    (#"{"incidents": {}}"#, "At incidents: this is not an array"),
    (#"{"incidents": [{"kind": "outge"}]}"#, "At incidents[0].kind: \"outge\" is none of"),
    (#"{"incidents": [{"kind": "outge"}]}"#, "outage?"),
    (#"{"incidents": [{"mentions": []}]}"#, "At incidents[0]: \"kind\" is missing"),
    (
      #"{"incidents": [{"kind": "ddos", "claims": [{"attacker": []}]}]}"#,
      "At incidents[0].claims[0].attacker: no name"
    ),
    (#"{"incidents": [{"kind": "ddos", "date": {"weekday": "Montag"}}]}"#, "weekday: \"Montag\""),
    (#"{"incidents": [{"kind": "ddos", "date": {}}]}"#, "needs \"earliest\""),
    (#"{"incidents": [{"kind": "ddos", "duration": {}}]}"#, "\"seconds\" is missing"),
    (
      #"{"incidents": [{"kind": "ddos", "duration": {"seconds": {"min": "2"}}}]}"#,
      "seconds.min: this is not a whole number"
    ),
  ])
  func whatCannotBeReadIsNamedWithItsPlace(json: String, words: String) {
    let error = #expect(throws: ExpectedError.self) { try ExpectedReport(json: Array(json.utf8)) }
    #expect(error?.reason.contains(words) == true, "\(error?.reason ?? "")")
  }

  // MARK: Calls

  private let quiet = #"{"heldout": true, "incidents": []}"#
  private let missed = """
    {"incidents": [{"kind": "other", "mentions": ["Gewimmel"], "claims": [{"attacker": "Ameisen",
    "stance": "reports"}]}]}
    """

  private func withCases(_ body: (Folder) throws -> Void) throws {
    try withFolder { folder in
      let inner = folder.url.appendingPathComponent("ruhig")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      _ = try folder.file("ruhig/article.txt", "Heute scheint in Kiel die Sonne.\n")
      _ = try folder.file("ruhig/expected.json", quiet)
      _ = try folder.file("paar.txt", "Im Garten ist es still.\n")
      _ = try folder.file("paar.expected.json", missed)
      _ = try folder.file("allein.txt", "Ein Text ohne Erwartung.\n")
      try body(folder)
    }
  }

  @Test func readsSubfoldersAndPairs() throws {
    try withCases { folder in
      let outcome = claimscan("evaluate", folder.path, "--misses", "--jobs=2")
      #expect(outcome.status == .incidentFound && outcome.errors == "")
      #expect(outcome.output.hasPrefix("2 articles\n"))
      #expect(outcome.output.contains("\npaar\n  missed incident  other „Gewimmel“\n"))
      #expect(outcome.output.contains("  missed claim     „Ameisen“: reports by nobody\n"))
      let own = claimscan("evaluate", folder.path + "/ruhig")
      #expect(own.output.hasPrefix("1 article\n") && !own.output.contains("missed"))
    }
  }

  @Test func looksLikeThis() throws {
    try withCases { folder in
      #expect(
        claimscan("evaluate", folder.path).output == """
          2 articles

                      precision     recall         F1      right      found   expected
          incidents       0.000      0.000      0.000          0          0          1
          duration        0.000      0.000      0.000          0          0          0
          attacker        0.000      0.000      0.000          0          0          1
          source          0.000      0.000      0.000          0          0          1
          stance          0.000      0.000      0.000          0          0          1
          full            0.000      0.000      0.000          0          0          1

                          share      right         of
          main            0.000          0          1
          quiet           1.000          1          1
          kind            0.000          0          0
          clock           0.000          0          0
          date            0.000          0          0   (0 wrong, 0 missing, 0 invented)
          evidence        0.000          0          0   (macro F1 0.000)

          """)
    }
  }

  @Test func eitherHalfCanBeMeasured() throws {
    try withCases { folder in
      #expect(claimscan("evaluate", "--heldout", folder.path).output.contains("quiet           1"))
      #expect(
        claimscan("evaluate", "--developed", folder.path).output.contains("quiet           0"))
      let none = claimscan("evaluate", "--developed", folder.path + "/ruhig")
      #expect(none.status == .failed && none.errors.contains("None of its 1 articles"))
    }
  }

  @Test func figuresAsJSONCanBeParsed() throws {
    try withCases { folder in
      for flags in [["--json"], ["--json", "--misses"]] {
        let output = KeptSink()
        let status = Command.run(
          arguments: ["evaluate", folder.path] + flags, input: PiecedSource(), output: output,
          errors: KeptSink())
        #expect(status == .incidentFound)
        let object = try JSONSerialization.jsonObject(with: Data(output.bytes)) as? [String: Any]
        #expect(object?["articles"] as? Int == 2)
        #expect((object?["misses"] as? [Any])?.count == (flags.count == 2 ? 2 : nil))
      }
    }
  }

  @Test func whatIsWrongIsToldWithItsPath() throws {
    try withCases { folder in
      let empty = folder.url.appendingPathComponent("leer")
      try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
      #expect(claimscan("evaluate", empty.path).errors.contains("No article with an expected"))
      _ = try folder.file("paar.expected.json", #"{"incidents": [{"kind": 3}]}"#)
      _ = try folder.file("ruhig/expected.json", "quatsch")
      let broken = claimscan("evaluate", folder.path)
      #expect(broken.status == .failed && broken.output == "")
      #expect(
        broken.errors.contains("paar.expected.json: At incidents[0].kind: this is not a text"))
      #expect(broken.errors.contains("ruhig/expected.json: It is not JSON at byte 0"))
      let absent = claimscan("evaluate", folder.path + "/nirgends")
      #expect(absent.status == .failed && absent.errors.contains("no such file"))
      let slash = claimscan("evaluate", folder.path + "/")
      #expect(slash.errors == broken.errors)
      let file = claimscan("evaluate", folder.path + "/allein.txt")
      #expect(file.status == .failed && file.errors.contains("This is a file, not a folder"))
    }
  }

  @Test(arguments: [
    (["evaluate"], "takes one folder"), (["evaluate", "a", "b"], "takes one folder"),
    (["evaluate", "a", "--explain"], "--explain does not go with claimscan evaluate"),
    (["evaluate", "a", "-f", "json"], "--format does not go with claimscan evaluate"),
    (["a.txt", "--misses"], "--misses goes with claimscan evaluate FOLDER only"),
    (["a.txt", "--json"], "write --format json"),
    (["evaluate", "a", "--heldout", "--developed"], "exclude each other"),
    (["evaluate", "a", "--mises"], "Did you mean --misses?"),
  ])
  func callsThatCannotBeFollowed(arguments: [String], words: String) {
    let error = #expect(throws: UsageError.self) { try Options(arguments) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  @Test func aFileOfThatNameCanStillBeRead() throws {
    #expect(try Options(["./evaluate"]).action == .read)
    #expect(try Options(["--", "evaluate"]).files == ["evaluate"])
    #expect(try Options(["a.txt", "evaluate"]).files == ["a.txt", "evaluate"])
    #expect(try Options(["evaluate", "--help"]).action == .help(isLong: true))
  }
}

/// The figures of the reference scorer.
private struct Reference {
  private let object: [String: Any]

  init(_ file: URL) throws {
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    object = try #require(value as? [String: Any])
  }

  func count(_ name: String) -> Int? { object[name] as? Int }

  /// A count that is 0 where the scorer leaves it out.
  func count(_ name: String, _ part: String) -> Int {
    (object[name] as? [String: Any])?[part] as? Int ?? 0
  }

  func number(_ name: String, _ part: String) -> Double {
    (object[name] as? [String: Any])?[part] as? Double ?? -1
  }
}
