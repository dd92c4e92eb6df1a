// Room: Export. The report as JSON; the report model may enter.

extension Report {
  /// The report as JSON text, in the order of its declarations.
  ///
  /// The same report gives the same bytes on every machine and every run.
  ///
  /// - Parameter pretty: Whether to indent by two blanks; otherwise all stands on one line, as
  ///   NDJSON needs it.
  /// - Returns: The text, without a line break at its end.
  public func json(pretty: Bool = true) -> String {
    String(decoding: jsonBytes(pretty: pretty), as: UTF8.self)
  }

  /// The report as bytes of UTF-8.
  ///
  /// - Parameter pretty: Whether to indent by two blanks.
  /// - Returns: The bytes, without a line break at their end.
  public func jsonBytes(pretty: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = []
    appendJSON(to: &bytes, pretty: pretty)
    return bytes
  }

  /// Appends the report as bytes of UTF-8, without a line break behind it.
  ///
  /// - Parameters:
  ///   - bytes: The bytes to append to.
  ///   - pretty: Whether to indent by two blanks.
  public func appendJSON(to bytes: inout [UInt8], pretty: Bool = false) {
    do {
      try JSONText.append(self, isPretty: pretty, to: &bytes)
    } catch {
      // A report holds strings, integers and booleans, and its coding code is synthesised: only a
      // change of the model could lead here, and the first test would.
      preconditionFailure("A report could not be written as JSON: \(error)")
    }
  }
}

/// A line of an NDJSON stream that could not be read, as it stands in the output in place of its
/// report: `{"error":{"line":2,"message":"…"}}`.
public struct LineFailure: Sendable, Hashable, Codable {
  /// Which line, and why.
  public struct Detail: Sendable, Hashable, Codable {
    /// The number of the line, from 1.
    public var line: Int
    /// A sentence that says why.
    public var message: String
  }

  /// Which line, and why.
  public var error: Detail

  /// Makes a failure.
  ///
  /// - Parameters:
  ///   - line: The number of the line, from 1.
  ///   - message: A sentence that says why.
  public init(line: Int, message: String) {
    error = Detail(line: line, message: message)
  }

  /// Appends the failure as bytes of UTF-8, without a line break behind it.
  ///
  /// - Parameters:
  ///   - bytes: The bytes to append to.
  ///   - pretty: Whether to indent by two blanks.
  public func appendJSON(to bytes: inout [UInt8], pretty: Bool = false) {
    do {
      try JSONText.append(self, isPretty: pretty, to: &bytes)
    } catch {
      preconditionFailure("A failure could not be written as JSON: \(error)")
    }
  }
}
