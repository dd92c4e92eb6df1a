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

  /// A copy of the whole text.
  func bytes() -> ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>()
    // Room for stems that no table spells.
    bytes.reserveCapacity(count + 200_000)
    for table in tables {
      table.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(0x0A)
    }
    return bytes
  }

  /// A stretch of the text, without the signs between a verb and its prefix.
  func bytes(_ range: ByteRange) -> ContiguousArray<UInt8> {
    var table = 0
    while table + 1 < starts.count, starts[table + 1] <= range.lower { table += 1 }
    guard table < tables.count else { return [] }
    let start = starts[table]
    return tables[table].withUTF8Buffer { buffer in
      var result = ContiguousArray<UInt8>()
      for index in range.lower..<range.upper where index - start < buffer.count {
        let byte = buffer[index - start]
        if byte != 0x7C, byte != 0x7E { result.append(byte) }
      }
      return result
    }
  }

  func string(_ range: ByteRange) -> String { String(decoding: bytes(range), as: UTF8.self) }
}
