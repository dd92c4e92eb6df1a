// Room: the executable. Bytes in and out, so that tests need no process; nothing enters.

/// Why bytes could not be read or written.
enum StreamError: Error, Sendable, Hashable {
  /// The reader of our output has gone, as `head` does; no failure.
  case closedPipe
  /// The reason, and what to do about it.
  case failed(reason: String)

  var reason: String {
    switch self {
    case .closedPipe: "The other end of the pipe was closed."
    case .failed(let reason): reason
    }
  }
}

/// Where bytes come from.
protocol ByteSource: AnyObject {
  var isTerminal: Bool { get }
  /// The next bytes, at least one; empty at the end.
  func read() throws(StreamError) -> [UInt8]
}

extension ByteSource {
  /// All bytes up to the end.
  func all() throws(StreamError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = try read()
      if more.isEmpty { return bytes }
      bytes += more
      guard bytes.count <= 1 << 30 else {
        throw .failed(reason: "It is larger than 1 GiB. Split it into articles.")
      }
    }
  }
}

/// Where bytes go.
protocol ByteSink: AnyObject {
  var isTerminal: Bool { get }
  func write(_ bytes: [UInt8]) throws(StreamError)
}

/// What is known about the terminal and the wishes of its owner.
struct Terminal: Sendable, Hashable {
  /// False where `NO_COLOR` is set (https://no-color.org) or the terminal is `dumb`.
  var allowsColour = true
  /// The number of columns, where a terminal tells.
  var columns: Int?
}

/// A source that hands out the lines of another.
///
/// Holds no more than one line and what was read behind it, however long the stream is.
struct LineReader {
  private static let limit = 1 << 30

  private let source: any ByteSource
  private var buffer: [UInt8] = []
  /// Where the next line begins, and up to where no line feed was found.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  /// The number of the line that `next` returned last, from 1.
  private(set) var number = 0

  init(_ source: any ByteSource) { self.source = source }

  /// Whether a whole line can be had without reading from the source.
  var hasLine: Bool { buffer[start...].contains(0x0A) }

  /// The next line without its line feed, or `nil` at the end.
  mutating func next() throws(StreamError) -> [UInt8]? {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer {
          start = end + 1
          searched = start
        }
        number += 1
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        number += 1
        return Array(buffer[start...])
      }
      if start > 0 {
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
      }
      guard buffer.count < Self.limit else {
        throw .failed(reason: "Line \(number + 1) is longer than 1 GiB. Is this NDJSON?")
      }
      let bytes = try source.read()
      if bytes.isEmpty { isAtEnd = true } else { buffer += bytes }
    }
  }
}
