import ClaimAnalysis
import Foundation

@testable import claimscan

/// A standard input made of pieces.
final class PiecedSource: ByteSource {
  var pieces: [[UInt8]]
  let isTerminal: Bool

  init(_ text: String = "", isTerminal: Bool = false) {
    pieces = text.isEmpty ? [] : [Array(text.utf8)]
    self.isTerminal = isTerminal
  }

  init(pieces: [String]) {
    self.pieces = pieces.map { Array($0.utf8) }
    isTerminal = false
  }

  func read() throws(StreamError) -> [UInt8] { pieces.isEmpty ? [] : pieces.removeFirst() }
}

/// An output that keeps what is written, and may refuse it.
final class KeptSink: ByteSink {
  var bytes: [UInt8] = []
  var writes = 0
  let isTerminal: Bool
  let failure: StreamError?

  init(isTerminal: Bool = false, failure: StreamError? = nil) {
    self.isTerminal = isTerminal
    self.failure = failure
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func write(_ bytes: [UInt8]) throws(StreamError) {
    if let failure { throw failure }
    self.bytes += bytes
    writes += 1
  }
}

/// What a call gave.
struct Outcome {
  var status: ExitStatus
  var output: String
  var errors: String

  var reports: [Report] {
    get throws { try JSONDecoder().decode([Report].self, from: Data(output.utf8)) }
  }
  var report: Report {
    get throws { try JSONDecoder().decode(Report.self, from: Data(output.utf8)) }
  }
  var lines: [Substring] { output.split(separator: "\n") }
}

/// Runs the program inside the test.
func claimscan(_ arguments: String..., input: any ByteSource = PiecedSource()) -> Outcome {
  let output = KeptSink()
  let errors = KeptSink()
  let status = Command.run(arguments: arguments, input: input, output: output, errors: errors)
  return Outcome(status: status, output: output.text, errors: errors.text)
}

/// A folder for the files of one test, removed behind it.
func withFolder<Result>(_ body: (Folder) throws -> Result) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(Folder(url: url))
}

struct Folder {
  let url: URL

  var path: String { url.path }

  func file(_ name: String, _ text: String) throws -> String {
    try file(name, bytes: Array(text.utf8))
  }

  func file(_ name: String, bytes: [UInt8]) throws -> String {
    let file = url.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }
}

/// The top of the package.
let packageRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
