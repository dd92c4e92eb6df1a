import Foundation
import Testing

@testable import claimscan

/// The program as the shell runs it.
@Suite("Process") struct ProcessTests {
  /// The program beside the tests.
  private var program: URL {
    let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    return tests.deletingLastPathComponent().appendingPathComponent("claimscan")
  }

  private func shell(_ script: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, program.path]
    process.currentDirectoryURL = packageRoot
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: program.path) }

  @Test func statuses() throws {
    try #require(isBuilt, "no program at \(program.path)")
    #expect(try shell("printf 'Heute.' | \"$0\"").status == 1)
    #expect(try shell("\"$0\" /does/not/exist").status == 2)
    let folder = try shell("\"$0\" Sources")
    #expect(folder.status == 2 && folder.output.contains("Sources: This is a directory."))
    #expect(try shell("\"$0\" < Sources").output.contains("standard input: This is a directory."))
  }

  @Test func aClosedPipeEndsQuietly() throws {
    try #require(isBuilt)
    let lines = "yes '{\"text\":\"a\"}' | head -n 20000"
    let run = "{ \(lines) | \"$0\" -i ndjson -f ndjson; echo \"status $?\" >&2; } | head -n 1"
    let outcome = try shell(run)
    #expect(outcome.output.split(separator: "\n").count == 2)
    // None of the articles that were read until then tells of an incident.
    #expect(outcome.output.contains("status 1"))
  }

  /// Each run has another seed for the hashes of the standard library.
  @Test func twoRunsGiveTheSameBytes() throws {
    try #require(isBuilt)
    let run = "cat Corpus/articles/*/article.txt | \"$0\" -f json --published 2025-06-18"
    let first = try shell(run)
    #expect(first.output.contains("\"incidents\""))
    #expect(try shell(run).output == first.output)
  }

  @Test func aLongLineIsRead() throws {
    try #require(isBuilt)
    let outcome = try shell("yes 'Wort' | head -n 200000 | tr '\\n' ' ' | \"$0\" -f ndjson")
    #expect(outcome.status == 1 && outcome.output.contains("\"scalars\":1000000"))
  }

  @Test func aFullDeviceIsTold() throws {
    try #require(isBuilt)
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try shell("printf 'Heute.' | \"$0\" > /dev/full")
    #expect(outcome.status == 2 && outcome.output.contains("standard output: No space left"))
  }
}
