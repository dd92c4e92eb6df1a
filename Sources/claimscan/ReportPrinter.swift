// Room: the executable. Renderings to the output, with what stands between them; nothing of the
// library but its failure lines may enter.

import ClaimAnalysis

/// Writes renderings one after the other, in large pieces.
struct ReportPrinter {
  private static let limit = 1 << 16

  private let format: OutputFormat
  private let isArray: Bool
  private let output: any ByteSink
  private var buffer: [UInt8] = []
  private var isFirst = true

  /// Makes a printer.
  ///
  /// - Parameters:
  ///   - format: The form of the output.
  ///   - isArray: Whether JSON objects are the elements of an array.
  ///   - output: Where the bytes go.
  init(format: OutputFormat, isArray: Bool, output: any ByteSink) {
    self.format = format
    self.isArray = isArray
    self.output = output
    if isArray { buffer.append(contentsOf: "[\n".utf8) }
  }

  mutating func add(_ bytes: [UInt8]) throws(StreamError) {
    if !isFirst {
      if isArray {
        // The line break of the element before is taken back, so that the comma follows it.
        if buffer.last == 0x0A { buffer.removeLast() }
        buffer.append(contentsOf: ",\n".utf8)
      } else if format == .text {
        buffer.append(0x0A)
      }
    }
    isFirst = false
    buffer += bytes
    if buffer.count > Self.limit { try flush() }
  }

  /// Writes a line that stands for one that could not be read, where the format has such lines.
  mutating func add(_ failure: LineFailure) throws(StreamError) {
    switch format {
    case .json, .ndjson, .analysis:
      var bytes: [UInt8] = []
      failure.appendJSON(to: &bytes, pretty: isArray)
      bytes.append(0x0A)
      try add(bytes)
    case .text, .timeml: break
    }
  }

  /// Hands over what has gathered.
  mutating func flush() throws(StreamError) {
    // The last line break of an array waits for a comma.
    let keepsBreak = isArray && !isFirst && buffer.last == 0x0A
    if keepsBreak { buffer.removeLast() }
    if !buffer.isEmpty { try output.write(buffer) }
    buffer.removeAll(keepingCapacity: true)
    if keepsBreak { buffer.append(0x0A) }
  }

  mutating func end() throws(StreamError) {
    if isArray { buffer.append(contentsOf: "]\n".utf8) }
    if !buffer.isEmpty { try output.write(buffer) }
    buffer = []
  }
}
