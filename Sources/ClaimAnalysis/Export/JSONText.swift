// Room: Export. Values to JSON text; the report model and the standard library may enter.

/// Writes encodable values as JSON text (RFC 8259) without Foundation.
///
/// Keys stand in the order in which the value encodes them, which for synthesised code is the order
/// of declaration; optionals that are `nil` are left out by synthesised code. Lines end in LF. The
/// same value gives the same bytes on every machine.
enum JSONText {
  /// Appends a value to bytes, without a line break behind it.
  ///
  /// - Parameters:
  ///   - value: The value to write.
  ///   - isPretty: Whether to indent by two blanks; spans stand on one line even then.
  ///   - bytes: The bytes to append to.
  /// - Throws: `EncodingError.invalidValue` for a number that is not finite, and what the value
  ///   throws itself.
  static func append<Value: Encodable>(
    _ value: Value, isPretty: Bool, to bytes: inout [UInt8]
  ) throws {
    let output = JSONOutput(JSONWriter(isPretty: isPretty))
    defer { output.writer.append(to: &bytes) }
    try JSONEncoding(output: output).write(value)
  }

  /// Appends a report: as `append` does, but the members that every report has without their coding
  /// code, which takes longer to find its way than to write them.
  static func append(_ report: Report, isPretty: Bool, to bytes: inout [UInt8]) throws {
    let output = JSONOutput(JSONWriter(isPretty: isPretty))
    defer { output.writer.append(to: &bytes) }
    let depth = output.writer.open(object: true)
    JSONShortcut.writeHead(of: report, at: depth, to: &output.writer)
    output.writer.beginMember(named: "incidents", at: depth)
    let array = output.writer.open(object: false)
    for incident in report.incidents {
      output.writer.beginElement(at: array)
      try JSONEncoding(output: output).write(incident)
    }
    output.writer.close(to: depth)
    JSONShortcut.writeRest(of: report, at: depth, to: &output.writer)
    output.writer.close(to: depth - 1)
  }

  /// Writes a value as a string of JSON.
  ///
  /// - Parameters:
  ///   - value: The value to write.
  ///   - isPretty: Whether to indent by two blanks.
  /// - Returns: The text, without a line break at its end.
  /// - Throws: As `append` does.
  static func string<Value: Encodable>(_ value: Value, isPretty: Bool) throws -> String {
    var bytes: [UInt8] = []
    try append(value, isPretty: isPretty, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The encoder of one value: knows the level that the value stands at.
private struct JSONEncoding: Encoder {
  let output: JSONOutput
  /// The level around the value.
  let outerDepth: Int

  init(output: JSONOutput) {
    self.output = output
    self.outerDepth = output.writer.depth
  }

  /// Empty: the writer keeps no paths.
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Opens a container, or goes on in the one that this value has opened before.
  private func level(object: Bool) -> Int {
    if output.writer.depth > outerDepth { return outerDepth + 1 }
    return output.writer.open(object: object)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(JSONObject<Key>(output: output, depth: level(object: true)))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    JSONArray(output: output, depth: level(object: false))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { JSONScalar(output: output) }

  /// Writes a value at the place that the output has come to.
  func write<Value: Encodable>(_ value: Value) throws {
    if JSONShortcut.write(value, to: &output.writer) { return }
    try value.encode(to: self)
    output.writer.endValue(at: outerDepth)
  }
}

/// Members of an object.
private struct JSONObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let output: JSONOutput
  let depth: Int

  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil(forKey key: Key) throws {
    output.writer.beginMember(key.stringValue, at: depth)
    output.writer.null()
  }

  mutating func encode(_ value: Bool, forKey key: Key) throws {
    output.writer.beginMember(key.stringValue, at: depth)
    output.writer.bool(value)
  }

  mutating func encode(_ value: String, forKey key: Key) throws {
    output.writer.beginMember(key.stringValue, at: depth)
    output.writer.string(value)
  }

  mutating func encode(_ value: Int, forKey key: Key) throws {
    output.writer.beginMember(key.stringValue, at: depth)
    output.writer.integer(value)
  }

  mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    output.writer.beginMember(key.stringValue, at: depth)
    try JSONEncoding(output: output).write(value)
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    output.writer.beginMember(key.stringValue, at: depth)
    return JSONEncoding(output: output).container(keyedBy: keyType)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    output.writer.beginMember(key.stringValue, at: depth)
    return JSONEncoding(output: output).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    output.writer.beginMember("super", at: depth)
    return JSONEncoding(output: output)
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder {
    output.writer.beginMember(key.stringValue, at: depth)
    return JSONEncoding(output: output)
  }
}

/// Elements of an array.
private struct JSONArray: UnkeyedEncodingContainer {
  let output: JSONOutput
  let depth: Int
  private(set) var count = 0

  init(output: JSONOutput, depth: Int) {
    self.output = output
    self.depth = depth
  }

  var codingPath: [any CodingKey] { [] }

  private mutating func begin() {
    output.writer.beginElement(at: depth)
    count += 1
  }

  mutating func encodeNil() throws {
    begin()
    output.writer.null()
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    begin()
    try JSONEncoding(output: output).write(value)
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    begin()
    return JSONEncoding(output: output).container(keyedBy: keyType)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    begin()
    return JSONEncoding(output: output).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    begin()
    return JSONEncoding(output: output)
  }
}

/// One value without keys.
private struct JSONScalar: SingleValueEncodingContainer {
  let output: JSONOutput

  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() throws { output.writer.null() }
  mutating func encode(_ value: Bool) throws { output.writer.bool(value) }
  mutating func encode(_ value: String) throws { output.writer.string(value) }
  mutating func encode(_ value: Int) throws { output.writer.integer(value) }
  mutating func encode(_ value: Int8) throws { output.writer.integer(value) }
  mutating func encode(_ value: Int16) throws { output.writer.integer(value) }
  mutating func encode(_ value: Int32) throws { output.writer.integer(value) }
  mutating func encode(_ value: Int64) throws { output.writer.integer(value) }
  mutating func encode(_ value: UInt) throws { output.writer.integer(value) }
  mutating func encode(_ value: UInt8) throws { output.writer.integer(value) }
  mutating func encode(_ value: UInt16) throws { output.writer.integer(value) }
  mutating func encode(_ value: UInt32) throws { output.writer.integer(value) }
  mutating func encode(_ value: UInt64) throws { output.writer.integer(value) }
  mutating func encode(_ value: Float) throws { try encode(Double(value)) }

  mutating func encode(_ value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value,
        EncodingError.Context(
          codingPath: [], debugDescription: "JSON has no number for \(value)."))
    }
    output.writer.number(value)
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    try JSONEncoding(output: output).write(value)
  }
}
