// Room: Grammar. Numbers of tokens, phrases and clauses in half the room. Depends on nothing.

/// A number of a token, a phrase or a clause, or -1.
///
/// Phrases and clauses consist of little else, and are copied wherever a rule looks at one: kept as
/// `Int`, they would take twice the room, and a call for each copy.
@propertyWrapper
struct Short: Sendable {
  private var number: Int32

  @inline(__always)
  init(wrappedValue: Int) { number = Int32(truncatingIfNeeded: wrappedValue) }

  @inline(__always)
  var wrappedValue: Int {
    get { Int(number) }
    set { number = Int32(truncatingIfNeeded: newValue) }
  }
}

/// A range of tokens; see `Short`.
@propertyWrapper
struct ShortRange: Sendable {
  private var lower: Int32
  private var upper: Int32

  @inline(__always)
  init(wrappedValue: Range<Int>) {
    lower = Int32(truncatingIfNeeded: wrappedValue.lowerBound)
    upper = Int32(truncatingIfNeeded: wrappedValue.upperBound)
  }

  @inline(__always)
  var wrappedValue: Range<Int> {
    get { Range(uncheckedBounds: (Int(lower), Int(upper))) }
    set { self = ShortRange(wrappedValue: newValue) }
  }
}
