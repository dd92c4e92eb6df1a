// Room: Export. The small values that a report is full of; the report model may enter.

/// Writes spans, what consists of little more than words and a span, statements and temporal
/// expressions without their coding code.
///
/// They are the most frequent values of a report, and each turn through `Encodable` costs far more
/// than its bytes. The form is that of their coding code, which a test compares.
enum JSONShortcut {
  /// Writes a value if it is one of these.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - writer: Where to write it.
  /// - Returns: Whether it was written.
  @inline(__always)
  static func write<Value>(_ value: Value, to writer: inout JSONWriter) -> Bool {
    if Value.self == TextSpan.self, let span = value as? TextSpan {
      write(span, to: &writer)
    } else if Value.self == Excerpt.self, let excerpt = value as? Excerpt {
      write(excerpt, to: &writer)
    } else if Value.self == Entity.self, let entity = value as? Entity {
      write(entity, to: &writer)
    } else if Value.self == SecondsRange.self, let range = value as? SecondsRange {
      write(range, to: &writer)
    } else if Value.self == Statement.self, let statement = value as? Statement {
      write(statement, to: &writer)
    } else if Value.self == TimeExpression.self, let time = value as? TimeExpression {
      write(time, to: &writer)
    } else if Value.self == [Statement].self, let statements = value as? [Statement] {
      array(statements, to: &writer) { write($0, to: &$1) }
    } else if Value.self == [TimeExpression].self, let times = value as? [TimeExpression] {
      array(times, to: &writer) { write($0, to: &$1) }
    } else {
      return false
    }
    return true
  }

  @inline(__always)
  static func array<Element>(
    _ elements: [Element], to writer: inout JSONWriter,
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    let depth = writer.open(object: false)
    // By their places: to go through the elements themselves copies each, with all that it holds.
    for place in elements.indices {
      writer.beginElement(at: depth)
      write(elements[place], &writer)
    }
    writer.close(to: depth - 1)
  }

  static func write(_ span: TextSpan, to writer: inout JSONWriter) {
    let depth = writer.open(object: true, isInline: true)
    writer.member(named: "start", span.start, at: depth)
    writer.member(named: "end", span.end, at: depth)
    if let place = span.in { writer.member(named: "in", place, at: depth) }
    writer.close(to: depth - 1)
  }

  static func write(_ range: SecondsRange, to writer: inout JSONWriter) {
    let depth = writer.open(object: true, isInline: true)
    for (key, bound) in [("min" as StaticString, range.min), ("max", range.max)] {
      writer.beginMember(named: key, at: depth)
      if let bound { writer.integer(bound) } else { writer.null() }
    }
    writer.close(to: depth - 1)
  }

  static func write(_ excerpt: Excerpt, to writer: inout JSONWriter) {
    let depth = writer.open(object: true)
    writer.member(named: "text", excerpt.text, at: depth)
    writer.beginMember(named: "span", at: depth)
    write(excerpt.span, to: &writer)
    if let spans = excerpt.spans {
      writer.beginMember(named: "spans", at: depth)
      array(spans, to: &writer) { write($0, to: &$1) }
    }
    writer.close(to: depth - 1)
  }

  static func write(_ entity: Entity, to writer: inout JSONWriter) {
    let depth = writer.open(object: true)
    writer.member(named: "name", entity.name, at: depth)
    writer.member(named: "text", entity.text, at: depth)
    writer.beginMember(named: "span", at: depth)
    write(entity.span, to: &writer)
    if let aliases = entity.aliases {
      writer.beginMember(named: "aliases", at: depth)
      array(aliases, to: &writer) { $1.string($0) }
    }
    if let role = entity.role { writer.member(named: "role", role, at: depth) }
    if let affiliation = entity.affiliation {
      writer.member(named: "affiliation", affiliation, at: depth)
    }
    writer.close(to: depth - 1)
  }

  static func write(_ statement: Statement, to writer: inout JSONWriter) {
    let depth = writer.open(object: true)
    writer.member(named: "type", statement.type.rawValue, at: depth)
    writer.beginMember(named: "quote", at: depth)
    write(statement.quote, to: &writer)
    member("speaker", statement.speaker, at: depth, to: &writer)
    member("speakerResolved", statement.speakerResolved, at: depth, to: &writer)
    if let cue = statement.cue {
      writer.beginMember(named: "cue", at: depth)
      write(cue, to: &writer)
    }
    member("addressee", statement.addressee, at: depth, to: &writer)
    if let stance = statement.stance { writer.member(named: "stance", stance.rawValue, at: depth) }
    if let within = statement.within {
      writer.beginMember(named: "within", at: depth)
      array(within, to: &writer) { write($0, to: &$1) }
    }
    writer.close(to: depth - 1)
  }

  private static func member(
    _ key: StaticString, _ entity: Entity?, at depth: Int, to writer: inout JSONWriter
  ) {
    guard let entity else { return }
    writer.beginMember(named: key, at: depth)
    write(entity, to: &writer)
  }

  static func write(_ time: TimeExpression, to writer: inout JSONWriter) {
    let depth = writer.open(object: true)
    writer.member(named: "text", time.text, at: depth)
    writer.beginMember(named: "span", at: depth)
    write(time.span, to: &writer)
    writer.member(named: "type", time.type.rawValue, at: depth)
    writer.member(named: "value", time.value, at: depth)
    if let mod = time.mod { writer.member(named: "mod", mod, at: depth) }
    if let anchor = time.anchor {
      writer.beginMember(named: "anchor", at: depth)
      write(anchor, to: &writer)
    }
    if let reason = time.reason { writer.member(named: "reason", reason, at: depth) }
    writer.close(to: depth - 1)
  }
}
