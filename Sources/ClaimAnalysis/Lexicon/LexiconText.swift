// Room: Lexicon. The text of all tables as one, where it stands in the program. Depends on nothing.

/// The texts of the tables one behind the other, without a copy of them.
struct LexiconText: Sendable {
  private let tables: ContiguousArray<StaticString>
  /// Where each table begins; a line feed stands between two of them.
  private let starts: ContiguousArray<Int>
  let count: Int

  init(_ tables: some Sequence<StaticString>) {
    self.tables = ContiguousArray(tables)
    var starts: ContiguousArray<Int> = []
    var count = 0
    for table in self.tables {
      starts.append(count)
      count += table.utf8CodeUnitCount + 1
    }
    self.starts = starts
    self.count = count
  }

  /// Where a table stands.
  func range(of table: Int) -> ByteRange {
    ByteRange(
      lower: starts[table], upper: starts[table] + tables[table].utf8CodeUnitCount)
  }

  /// Copies the whole text.
  func copy(to bytes: GrowingRow<UInt8>) {
    for table in tables {
      table.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(0x0A)
    }
  }

  /// Puts the folded bytes of a stretch into an array that is used again, without the signs between a
  /// verb and its prefix.
  func fold(
    _ range: ByteRange, into result: inout ContiguousArray<UInt8>,
    using raw: inout ContiguousArray<UInt8>
  ) {
    raw.removeAll(keepingCapacity: true)
    result.removeAll(keepingCapacity: true)
    append(range, to: &raw)
    GermanFolding.fold(raw, ByteRange(lower: 0, upper: raw.count), into: &result)
  }

  /// A stretch of the text, without the signs between a verb and its prefix.
  func bytes(_ range: ByteRange) -> ContiguousArray<UInt8> {
    var result = ContiguousArray<UInt8>()
    append(range, to: &result)
    return result
  }

  /// Calls `body` with a stretch where it stands in the program.
  @inline(__always)
  private func with(_ range: ByteRange, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var table = 0
    with(range, near: &table, body)
  }

  /// The same for one of many stretches: `table` is that of the one before, where most stand, too.
  @inline(__always)
  func with(
    _ range: ByteRange, near table: inout Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let isNear =
      starts[table] <= range.lower
      && (table + 1 == starts.count || range.lower < starts[table + 1])
    if !isNear { table = self.table(of: range.lower) }
    let start = starts[table]
    tables[table].withUTF8Buffer { buffer in
      let upper = min(range.upper - start, buffer.count)
      body(
        UnsafeBufferPointer(
          rebasing: buffer[(range.lower - start)..<max(upper, range.lower - start)]))
    }
  }

  /// The last table that begins before a byte.
  private func table(of byte: Int) -> Int {
    var table = 0
    var end = starts.count
    while end - table > 1 {
      let middle = (table + end) / 2
      if starts[middle] <= byte { table = middle } else { end = middle }
    }
    return table
  }

  private func append(_ range: ByteRange, to result: inout ContiguousArray<UInt8>) {
    with(range) { stretch in
      let isPlain = !stretch.contains { $0 == 0x7C || $0 == 0x7E }
      if isPlain {
        result.append(contentsOf: stretch)
      } else {
        for byte in stretch where byte != 0x7C && byte != 0x7E { result.append(byte) }
      }
    }
  }

  func string(_ range: ByteRange) -> String { String(decoding: bytes(range), as: UTF8.self) }
}
