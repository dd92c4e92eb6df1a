// Room: the executable. Reads, calls the library, writes; all files of this room meet here.

import ClaimAnalysis

/// The program as a function: arguments and streams in, a status out.
struct Command {
  private let options: Options
  private let renderer: Renderer
  private let output: any ByteSink
  private let errors: any ByteSink
  private var foundIncident = false
  private var hasFailed = false

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: The arguments without the name of the program.
  ///   - input: The standard input.
  ///   - output: The standard output: reports and nothing else.
  ///   - errors: The standard error: what could not be done, and what to do about it.
  ///   - terminal: What is known about the terminal.
  /// - Returns: The status for the shell.
  static func run(
    arguments: [String], input: any ByteSource, output: any ByteSink, errors: any ByteSink,
    terminal: Terminal = Terminal()
  ) -> ExitStatus {
    do throws(UsageError) {
      var options = try Options(arguments)
      switch options.action {
      case .help(let isLong): return print(Help.text(isLong: isLong), to: output, errors: errors)
      case .version:
        return print("claimscan \(Help.version)\n", to: output, errors: errors)
      case .read, .evaluate: break
      }
      let analyzer = ClaimAnalyzer()
      try ValueCheck.check(options, with: analyzer)
      if options.action == .evaluate {
        return evaluate(options, analyzer, output: output, errors: errors)
      }
      if options.files.isEmpty {
        if input.isTerminal {
          report(Help.usage, to: errors)
          return .failed
        }
        options.files = ["-"]
      }
      let style = TextReportExporter(
        width: output.isTerminal ? min(terminal.columns ?? 80, 100) : 80,
        usesColour: output.isTerminal && terminal.allowsColour, explains: options.explains)
      var command = Command(
        options: options,
        renderer: Renderer(analyzer: analyzer, options: options, style: style),
        output: output, errors: errors)
      return command.read(from: input)
    } catch {
      report("claimscan: \(error.message)\nclaimscan --help tells how to call it.\n", to: errors)
      return .failed
    }
  }

  private init(
    options: Options, renderer: Renderer, output: any ByteSink, errors: any ByteSink
  ) {
    self.options = options
    self.renderer = renderer
    self.output = output
    self.errors = errors
  }

  private static func print(
    _ text: String, to output: any ByteSink, errors: any ByteSink
  ) -> ExitStatus {
    do {
      try output.write(Array(text.utf8))
    } catch .closedPipe {
      return .incidentFound
    } catch {
      report("claimscan: standard output: \(error.reason)\n", to: errors)
      return .failed
    }
    return .incidentFound
  }

  private static func evaluate(
    _ options: Options, _ analyzer: ClaimAnalyzer, output: any ByteSink, errors: any ByteSink
  ) -> ExitStatus {
    do throws(EvaluationError) {
      let text = try Evaluation.text(of: options.files[0], options: options, analyzer: analyzer)
      return print(text, to: output, errors: errors)
    } catch {
      for line in error.lines { report("claimscan: \(line)\n", to: errors) }
      return .failed
    }
  }

  /// Writes to the standard error; where even that cannot be done, the status must do.
  private static func report(_ text: String, to errors: any ByteSink) {
    try? errors.write(Array(text.utf8))
  }

  // MARK: Articles

  private mutating func read(from input: any ByteSource) -> ExitStatus {
    var feed = JobFeed(options, input: input)
    let isArray =
      options.format == .json && (options.files.count > 1 || options.input == .ndjson)
    var printer = ReportPrinter(format: options.format, isArray: isArray, output: output)
    do {
      while true {
        let batch = batch(from: &feed)
        if batch.isEmpty { break }
        try write(batch, to: &printer)
        // Whoever waits at the other end of a pipe shall not wait for more than we do.
        if !feed.isReady { try printer.flush() }
      }
      try printer.end()
    } catch .closedPipe {
      // Whoever reads has enough; the status says what was found until then.
      return status
    } catch {
      Self.report("claimscan: standard output: \(error.reason)\n", to: errors)
      return .failed
    }
    return status
  }

  private var status: ExitStatus {
    hasFailed ? .failed : foundIncident ? .incidentFound : .noIncident
  }

  /// One article, or as many as keep the threads busy without holding much of a long stream.
  private func batch(from feed: inout JobFeed) -> [Job] {
    var jobs: [Job] = []
    var weight = 0
    let limit = options.jobs == 1 ? 1 : 64 * options.jobs
    while jobs.count < limit, weight < 16 << 20, let job = feed.next() {
      jobs.append(job)
      weight += job.weight
    }
    return jobs
  }

  private mutating func write(
    _ jobs: [Job], to printer: inout ReportPrinter
  ) throws(StreamError) {
    let renderer = renderer
    for rendering in jobs.parallelMap(threads: options.jobs, { renderer.rendering(of: $0) }) {
      switch rendering {
      case .report(let bytes, let hasIncident):
        if hasIncident { foundIncident = true }
        try printer.add(bytes)
      case .badLine(let source, let number, let message):
        hasFailed = true
        try printer.add(LineFailure(line: number, message: message))
        Self.report("claimscan: \(source), line \(number): \(message)\n", to: errors)
      case .badFile(let source, let message):
        hasFailed = true
        Self.report("claimscan: \(source): \(message)\n", to: errors)
      }
    }
  }
}
