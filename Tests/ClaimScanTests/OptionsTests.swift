import Testing

@testable import claimscan

@Suite("Options") struct OptionsTests {
  @Test func readsEveryFlagInEveryForm() throws {
    let long = try Options([
      "--format", "json", "--input=ndjson", "--published", "2025-03-11", "--time-zone=+01:00",
      "--jobs", "4", "a.txt", "-", "--", "--help", "-j",
    ])
    #expect(long.format == .json && long.input == .ndjson && long.jobs == 4)
    #expect(long.published == "2025-03-11" && long.timeZone == "+01:00")
    #expect(long.files == ["a.txt", "-", "--help", "-j"])
    let short = try Options(["-f", "ndjson", "-indjson", "-p=2025-03-11", "-z", "-05:00", "-j8"])
    #expect(short.format == .ndjson && short.input == .ndjson && short.jobs == 8)
    #expect(short.published == "2025-03-11" && short.timeZone == "-05:00" && short.files == [])
    #expect(try Options(["--explain"]).explains)
    #expect(try Options(["-h"]).action == .help(isLong: false))
    #expect(try Options(["--help", "--nonsense"]).action == .help(isLong: true))
    #expect(try Options(["-V"]).action == .version)
    #expect(try Options([]) == Options(["--format=text", "--input=text", "--jobs=1"]))
  }

  @Test(arguments: [
    (["--fromat", "json"], "Did you mean --format?"),
    (["--publish=1"], "Did you mean --published?"),
    (["--timezone", "x"], "Did you mean --time-zone?"), (["-explain"], "Did you mean --explain?"),
    (["--ver"], "Did you mean --version?"), (["--zzz"], "There is no flag --zzz."),
    (["-x"], "There is no flag -x."), (["--format", "jsno"], "Did you mean json?"),
    (["--format", "pdf"], "Choose one of text, json"), (["--format"], "--format needs a value"),
    (["--format="], "--format needs a value"), (["-p", "--explain"], "--published needs a value"),
    (["--jobs", "0"], "from 1 to 256"), (["--jobs=viele"], "from 1 to 256"),
    (["--explain=yes"], "takes no value"), (["--explain", "-f", "json"], "--format text only"),
  ])
  func refusesWithWhatToDo(arguments: [String], words: String) {
    let error = #expect(throws: UsageError.self) { try Options(arguments) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("format", "fromat", 1), ("jobs", "jabs", 1), ("help", "hlep", 1),
    ("input", "output", 3), ("explain", "exlpian", 2),
  ])
  func distances(left: String, right: String, expected: Int) {
    #expect(Suggestion.distance(left, right) == expected)
    #expect(Suggestion.distance(right, left) == expected)
  }

  @Test(arguments: Flag.all) func helpTellsOfEachFlag(flag: Flag) {
    #expect(Help.text(isLong: false).contains("--" + flag.name.rawValue))
    #expect(Help.text(isLong: true).contains(flag.summary))
    #expect(flag.summary.count <= 56)
  }

  @Test func theTableIsWhole() {
    #expect(Flag.all.map(\.name) == Flag.Name.allCases)
    #expect(Set(Flag.all.compactMap(\.short)).count == Flag.all.count { $0.short != nil })
    for isLong in [true, false] {
      for line in Help.text(isLong: isLong).split(separator: "\n") { #expect(line.count <= 92) }
    }
  }

  @Test(arguments: [
    "2025-03-11", "2024-02-29", "2025-03-11T20:15", "2025-03-11 20:15", "2025-03-11T20:15:59",
    "2025-03-11T20:15Z", "2025-03-11T20:15+01:00", "2025-03-11T20:15:00.123+0100",
  ])
  func isDate(text: String) { #expect(ValueCheck.looksLikeDate(text)) }

  @Test(arguments: [
    "", "gestern", "11.03.2025", "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31",
    "2025-3-1", "2025-03-11T", "2025-03-11T25:00", "2025-03-11T20:60", "2025-03-11T20:15+1",
    "2025-03-11x20:15", "20２5-03-11", "2025-03-11T20:15 Uhr",
  ])
  func isNoDate(text: String) { #expect(!ValueCheck.looksLikeDate(text)) }

  @Test(arguments: [
    "Europe/Berlin", "+01:00", "-0330", "+2", "UTC", "MESZ", "Z", "America/New_York",
  ])
  func isZone(text: String) { #expect(ValueCheck.looksLikeZone(text)) }

  @Test(arguments: ["", "Berlin", "1 Uhr", "+1:00", "Europa Berlin", "über/Nacht", "mez"])
  func isNoZone(text: String) { #expect(!ValueCheck.looksLikeZone(text)) }
}
