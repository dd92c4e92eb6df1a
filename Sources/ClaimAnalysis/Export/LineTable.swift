// Room: Export. Offsets in Unicode scalars to line numbers; the report model may enter.

/// Where the lines of a text begin, in Unicode scalars.
struct LineTable: Sendable {
  private var starts: [Int] = [0]

  /// Finds the lines of a text; LF, CRLF and a lone CR end one.
  ///
  /// - Parameter text: The text that the spans count in.
  init(_ text: String) {
    var scalars = 0
    var endsInReturn = false
    for byte in text.utf8 {
      if byte & 0xC0 == 0x80 { continue }
      if endsInReturn, byte != Byte.lineFeed { starts.append(scalars) }
      endsInReturn = byte == Byte.carriageReturn
      scalars += 1
      if byte == Byte.lineFeed { starts.append(scalars) }
    }
  }

  /// The number of the line, from 1, that an offset stands in.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The place of a span as a reader finds it: "line 3", "lines 3–5", "title".
  func place(of span: TextSpan) -> String { places(of: [span]) }

  /// The places of spans, each line named once: "title, lines 1, 3".
  func places(of spans: [TextSpan]) -> String {
    var ranges: [ClosedRange<Int>] = []
    var isInTitle = false
    for span in spans {
      if span.in != nil {
        isInTitle = true
        continue
      }
      let first = line(of: span.start)
      let range = first...max(first, line(of: max(span.start, span.end - 1)))
      if !ranges.contains(range) { ranges.append(range) }
    }
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let numbers = ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
    let isPlural = ranges.count > 1 || (ranges.first?.count ?? 1) > 1
    let lines = numbers.isEmpty ? [] : [(isPlural ? "lines " : "line ") + joined(numbers)]
    return ((isInTitle ? ["title"] : []) + lines).joined(separator: ", ")
  }

  private func joined(_ numbers: [String]) -> String {
    let shown = numbers.prefix(8).joined(separator: ", ")
    return numbers.count > 8 ? shown + " …" : shown
  }
}
