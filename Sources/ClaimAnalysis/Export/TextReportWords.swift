// Room: Export. The English words of the terminal report; the report model may enter.

/// Values of the report in words.
enum TextReportWords {
  /// Words of the article between quotation marks that do not stand in them.
  static func quoted(_ text: String) -> String {
    var hasGermanMarks = false
    for scalar in text.unicodeScalars where scalar == "„" || scalar == "“" || scalar == "”" {
      hasGermanMarks = true
    }
    return hasGermanMarks ? "»\(text)«" : "„\(text)“"
  }

  /// A name of the report's form in words: `noneShown` becomes "none shown".
  static func spaced(_ name: String) -> String {
    var words = String.UnicodeScalarView()
    var wasSmall = false
    for scalar in name.unicodeScalars {
      let isCapital = (0x41...0x5A).contains(scalar.value)
      if isCapital, wasSmall, let small = Unicode.Scalar(scalar.value | 0x20) {
        words.append(" ")
        words.append(small)
      } else {
        words.append(scalar)
      }
      wasSmall = (0x61...0x7A).contains(scalar.value)
    }
    return String(words)
  }

  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  static func notes(role: String?, affiliation: String?) -> String {
    guard let role else { return affiliation ?? "" }
    guard let affiliation, !contains(role, affiliation) else { return role }
    return role + ", " + affiliation
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    guard wanted.count <= bytes.count else { return false }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return true
    }
    return false
  }

  static func kind(_ kind: Incident.Kind) -> String {
    switch kind {
    case .ddos: "DDoS attack"
    case .ransomware: "Ransomware attack"
    case .intrusion: "Intrusion"
    case .dataBreach: "Data breach"
    case .malware: "Malware"
    case .defacement: "Defacement"
    case .cyberattack: "Cyberattack"
    case .outage: "Outage"
    case .sabotage: "Sabotage"
    case .jamming: "Jamming"
    case .drone: "Drones"
    case .bombing: "Explosion"
    case .shooting: "Shooting"
    case .stabbing: "Knife attack"
    case .arson: "Arson"
    case .vehicle: "Vehicle attack"
    case .strike: "Air strike or shelling"
    case .kidnapping: "Kidnapping"
    case .assault: "Assault"
    case .other: "Incident"
    }
  }

  static func cause(_ cause: Claim.Cause) -> String {
    switch cause {
    case .attack: "an attack"
    case .cyberattack: "a cyberattack"
    case .ddos: "a DDoS attack"
    case .ransomware: "ransomware"
    case .malware: "malware"
    case .intrusion: "an intrusion"
    case .sabotage: "sabotage"
    case .arson: "arson"
    case .explosion: "an explosion"
    case .drone: "a drone"
    case .jamming: "jamming"
    case .technicalFault: "a technical fault"
    case .humanError: "human error"
    case .softwareUpdate: "a software update"
    case .overload: "overload"
    case .powerFailure: "a power failure"
    case .accident: "an accident"
    case .weather: "the weather"
    case .notAttack: "something other than an attack"
    case .unknown: "an unknown cause"
    }
  }

  // MARK: Claims

  /// One line that says whose claim it is; never that it is true.
  static func summary(of claim: Claim) -> String {
    let source = claim.source?.name ?? "The article"
    switch claim.about {
    case .attacker:
      let attacker = claim.attacker.map(named) ?? "somebody unnamed"
      if claim.attacker?.role == .origin {
        switch claim.stance {
        case .denies: return "\(source) denies that it came from \(attacker)"
        case .suspects: return "\(source) supposes that it came from \(attacker)"
        default: return "\(source) says that it came from \(attacker)"
        }
      }
      switch claim.stance {
      case .claimsResponsibility: return "\(source) claims responsibility"
      case .accuses: return "\(source) accuses \(attacker)"
      case .suspects: return "\(source) suspects \(attacker)"
      case .denies:
        return source == attacker
          ? "\(source) denies having done it" : "\(source) denies that it was \(attacker)"
      case .reports: return "\(source) reports that it was \(attacker)"
      }
    case .cause:
      let cause = claim.cause.map(cause) ?? "an unknown cause"
      switch claim.stance {
      case .suspects: return "\(source) supposes \(cause) as the cause"
      case .denies: return "\(source) denies \(cause) as the cause"
      case .claimsResponsibility, .accuses, .reports: return "\(source) gives \(cause) as the cause"
      }
    }
  }

  private static func named(_ attacker: Attacker) -> String {
    if let choices = attacker.anyOf, choices.count > 1 {
      return "either " + choices.map { quoted($0.name) }.joined(separator: " or ")
    }
    return attacker.category == .unnamed ? quoted(attacker.name) : attacker.name
  }

  static func stance(_ stance: Claim.Stance) -> String {
    stance == .claimsResponsibility ? "claims responsibility" : stance.rawValue
  }

  static func evidence(_ evidence: Evidence) -> String {
    let basis = evidence.basis.map { basis in
      switch basis {
      case .shown: "shown"
      case .cited: "cited, not shown"
      case .withheld: "withheld"
      case .noneShown: "none was shown"
      case .refused: "refused"
      case .unverified: "could not be verified"
      case .contested: "contested"
      }
    }
    let status =
      switch evidence.status {
      case .present: "the article says there is some"
      case .absent: "absent, the article says"
      case .notMentioned: "the article mentions none"
      }
    return basis.map { "\(status): \($0)" } ?? status
  }
}
