// Room: the executable. Files and streams to articles, one after the other; the library's readers
// of articles may enter.

import ClaimAnalysis

/// One thing to answer for in the output, in its order.
enum Job: Sendable {
  case article(Article)
  /// A line of NDJSON as it stands; whether it is an article, the thread finds that reads it.
  case line([UInt8], source: String, number: Int)
  /// A file that could not be read.
  case badFile(source: String, message: String)

  /// About how much memory it takes, in bytes.
  var weight: Int {
    switch self {
    case .article(let article): article.text.utf8.count
    case .line(let bytes, _, _): bytes.count
    case .badFile: 0
    }
  }
}

/// Hands out the articles of a call without holding more than one of them.
struct JobFeed {
  private let options: Options
  private let input: any ByteSource
  private var files: ArraySlice<String>
  private var lines: LineReader?
  private var linesName = ""

  init(_ options: Options, input: any ByteSource) {
    self.options = options
    self.input = input
    self.files = options.files[...]
  }

  /// Whether the next article can be had without waiting for a file or a pipe.
  var isReady: Bool { lines?.hasLine ?? false }

  /// The next article or failure, or `nil` at the end.
  mutating func next() -> Job? {
    while true {
      if let job = nextLine() { return job }
      guard let file = files.popFirst() else { return nil }
      let name = file == "-" ? "standard input" : file
      do {
        let source = file == "-" ? input : try Platform.open(file)
        switch options.input {
        case .text: return article(try source.all(), id: file == "-" ? "stdin" : file, name: name)
        case .ndjson:
          lines = LineReader(source)
          linesName = name
        }
      } catch {
        return .badFile(source: name, message: error.reason)
      }
    }
  }

  private func article(_ bytes: [UInt8], id: String, name: String) -> Job {
    do {
      return .article(try Article(id: id, utf8: bytes))
    } catch {
      return .badFile(source: name, message: error.description)
    }
  }

  private mutating func nextLine() -> Job? {
    while lines != nil {
      do throws(StreamError) {
        guard var line = try lines?.next() else {
          lines = nil
          return nil
        }
        let number = lines?.number ?? 0
        if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        return .line(line, source: linesName, number: number)
      } catch {
        lines = nil
        return .badFile(source: linesName, message: error.reason)
      }
    }
    return nil
  }
}
