// Room: the executable, Evaluate. `expected.json` to values; the library's reader of JSON may enter.

import ClaimAnalysis

/// Why an expected report cannot be used, in a sentence that says where.
struct ExpectedError: Error, Sendable, Hashable {
  var reason: String
}

extension ExpectedReport {
  /// Reads an expected report.
  ///
  /// It has the form of a report; only what is compared is read. Names may be a text, a list of
  /// texts that are all right, or an entity with `name`, `text` and `aliases`.
  ///
  /// - Parameter bytes: The JSON text.
  /// - Throws: `ExpectedError` with the place of the first value that does not fit.
  init(json bytes: [UInt8]) throws(ExpectedError) {
    let root: JSONPlace
    do {
      root = JSONPlace(path: "", value: try JSONReader.value(of: bytes))
    } catch {
      throw ExpectedError(reason: "It is not JSON at byte \(error.offset): \(error.reason).")
    }
    try root.requireObject()
    isHeldOut = try root["heldout"]?.bool() ?? false
    guard let list = root["incidents"] else {
      throw ExpectedError(
        reason: "\"incidents\" is missing; write [] where there is none.")
    }
    for place in try list.array() { incidents.append(try ExpectedIncident(place)) }
    if !incidents.contains(where: \.isMain),
      let first = incidents.firstIndex(where: { !$0.isOptional })
    {
      incidents[first].isMain = true
    }
  }
}

extension ExpectedIncident {
  fileprivate init(_ place: JSONPlace) throws(ExpectedError) {
    try place.requireObject()
    kind = try place.acceptable("kind", among: Incident.Kind.allCases)
    mentions = try place["mentions"]?.names() ?? []
    targets = try place["targets"]?.names() ?? []
    if let found = place["date"] { date = try ExpectedDate(found) }
    begin = try place["begin"]?["local"]?.string()
    end = try place["end"]?["local"]?.string()
    if let seconds = try place["duration"]?.required("seconds") {
      duration = SecondsRange(
        min: try seconds["min"]?.integer(), max: try seconds["max"]?.integer())
    }
    for claim in try place["claims"]?.array() ?? [] {
      let about = try claim["about"]?.string() ?? Claim.Subject.attacker.rawValue
      if about == Claim.Subject.attacker.rawValue { claims.append(try ExpectedClaim(claim)) }
    }
    isMain = try place["main"]?.bool() ?? false
    isOptional = try place["optional"]?.bool() ?? false
    isDurationOptional = try place["durationOptional"]?.bool() ?? false
  }
}

extension ExpectedDate {
  private static let week = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  fileprivate init(_ place: JSONPlace) throws(ExpectedError) {
    try place.requireObject()
    earliest = try place["earliest"]?.string()
    latest = try place["latest"]?.string()
    text = try place["text"]?.string() ?? ""
    for place in [place["weekday"], place["weekdayAlt"]] {
      for day in try place?.names() ?? [] {
        guard Self.week.contains(day) else {
          throw place?.error("\"\(day)\" is none of \(Self.week.joined(separator: ", "))")
            ?? ExpectedError(reason: day)
        }
        weekdays.append(day)
      }
    }
    if earliest == nil, weekdays.isEmpty {
      throw place.error("it needs \"earliest\" or \"weekday\"; write null where no day is said")
    }
  }
}

extension ExpectedClaim {
  private static let statuses: [Evidence.Status] = [.present, .absent, .notMentioned]

  fileprivate init(_ place: JSONPlace) throws(ExpectedError) {
    try place.requireObject()
    let found = try place.required("attacker")
    attacker = try found.names()
    if attacker.isEmpty { throw found.error("no name stands in it") }
    stance = try place.acceptable("stance", among: Claim.Stance.allCases)
    source = try place["source"]?.names() ?? []
    otherSources = try place["sourceAlt"]?.names() ?? []
    isSourceOptional = try place["sourceOptional"]?.bool() ?? false
    if let status = place["evidence"]?["status"] {
      evidence = Acceptable(value: try status.choice(among: Self.statuses))
    } else if let status = place["evidence"] {
      evidence = Acceptable(value: try status.choice(among: Self.statuses))
    } else {
      evidence = Acceptable(value: .notMentioned)
    }
    for other in try place["evidenceAlt"]?.list() ?? [] {
      evidence.alternatives.append(try other.choice(among: Self.statuses))
    }
    isOptional = try place["optional"]?.bool() ?? false
  }
}

/// A value and the way to it, for messages.
private struct JSONPlace {
  var path: String
  var value: JSONValue

  /// The member of that name; `nil` where it is missing or null, and for what is no object.
  subscript(name: String) -> JSONPlace? {
    guard case .object(let members) = value,
      let member = members.last(where: { $0.name == name }), member.value != .null
    else { return nil }
    return JSONPlace(path: path.isEmpty ? name : "\(path).\(name)", value: member.value)
  }

  func error(_ reason: String) -> ExpectedError {
    ExpectedError(reason: path.isEmpty ? "It \(reason)." : "At \(path): \(reason).")
  }

  func requireObject() throws(ExpectedError) {
    guard case .object = value else { throw error("this is not an object") }
  }

  func required(_ name: String) throws(ExpectedError) -> JSONPlace {
    if let place = self[name] { return place }
    throw error("\"\(name)\" is missing")
  }

  func array() throws(ExpectedError) -> [JSONPlace] {
    guard case .array(let values) = value else { throw error("this is not an array") }
    return values.enumerated().map { JSONPlace(path: "\(path)[\($0.offset)]", value: $0.element) }
  }

  /// The elements of an array, or the value itself.
  func list() throws(ExpectedError) -> [JSONPlace] {
    if case .array = value { return try array() }
    return [self]
  }

  func string() throws(ExpectedError) -> String {
    guard case .string(let text) = value else { throw error("this is not a text") }
    return text
  }

  func bool() throws(ExpectedError) -> Bool {
    guard case .bool(let truth) = value else { throw error("this is neither true nor false") }
    return truth
  }

  func integer() throws(ExpectedError) -> Int {
    guard case .number(let digits) = value, let number = Int(digits) else {
      throw error("this is not a whole number")
    }
    return number
  }

  /// All names of a text, of a list of texts or entities, or of an entity.
  func names() throws(ExpectedError) -> [String] {
    switch value {
    case .string(let text): return text.isEmpty ? [] : [text]
    case .array:
      var names: [String] = []
      for place in try array() { names += try place.names() }
      return names
    case .object:
      var names: [String] = []
      for part in ["name", "text", "affiliation", "aliases"] {
        names += try self[part]?.names() ?? []
      }
      return names
    default: throw error("this is no name: write a text, a list of texts, or an entity")
    }
  }

  func choice<Choice: RawRepresentable<String>>(among choices: [Choice]) throws(ExpectedError)
    -> Choice
  {
    let text = try string()
    if let choice = choices.first(where: { $0.rawValue == text }) { return choice }
    let known = choices.map(\.rawValue)
    var reason = "\"\(text)\" is none of \(known.joined(separator: ", "))"
    if let meant = Suggestion.nearest(to: text, among: known) { reason += "; \(meant)?" }
    throw error(reason)
  }

  /// A value with the others that stand under its name and `Alt`.
  func acceptable<Choice: RawRepresentable<String> & Sendable & Hashable>(
    _ name: String, among choices: [Choice]
  ) throws(ExpectedError) -> Acceptable<Choice> {
    var found = Acceptable(value: try required(name).choice(among: choices))
    for other in try self[name + "Alt"]?.list() ?? [] {
      found.alternatives.append(try other.choice(among: choices))
    }
    return found
  }
}
