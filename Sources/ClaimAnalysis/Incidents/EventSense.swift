// Room: Incidents. What the table of events can say of a word. Only the report model enters.

/// How sure a word is to name an attack.
enum EventStrength: String, Sendable {
  /// An attack by itself ("Anschlag").
  case deed
  /// Harm that may have other causes ("Explosion", "Ausfall").
  case effect
  /// What befell people ("töten").
  case harm
  /// Points to an event told elsewhere ("Tat").
  case point
  /// What is done every day ("öffnen", "kappen"), and an incident only where somebody is blamed for it.
  case hint
}

/// Where the one hit stands, and what must be there.
struct EventFrame: OptionSet, Sendable {
  let rawValue: UInt32
  static let accusative = EventFrame(rawValue: 1)
  static let dative = EventFrame(rawValue: 2)
  static let subject = EventFrame(rawValue: 4)
  static let upon = EventFrame(rawValue: 8)
  static let genitive = EventFrame(rawValue: 16)
  static let digital = EventFrame(rawValue: 32)
  static let data = EventFrame(rawValue: 64)
  static let people = EventFrame(rawValue: 128)
  static let vehicle = EventFrame(rawValue: 256)
  static let drone = EventFrame(rawValue: 512)
  static let whole = EventFrame(rawValue: 1024)
  static let signal = EventFrame(rawValue: 2048)
  static let weapon = EventFrame(rawValue: 4096)
  /// The subject is "es" ("hat es auch X erwischt").
  static let impersonal = EventFrame(rawValue: 8192)
  static let bomb = EventFrame(rawValue: 16384)
  static let service = EventFrame(rawValue: 32768)
  static let crowd = EventFrame(rawValue: 1 << 16)
  static let marked = EventFrame(rawValue: 1 << 17)
  static let war = EventFrame(rawValue: 1 << 18)
  /// Behind "auf" only ("auf ihn eintreten", but not "in eine Partei").
  static let onto = EventFrame(rawValue: 1 << 19)
  /// The one hit is somebody.
  static let person = EventFrame(rawValue: 1 << 20)
  /// What is hit has a body and is nobody.
  static let thing = EventFrame(rawValue: 1 << 21)
  static let needs: EventFrame = [
    .digital, .data, .people, .vehicle, .drone, .signal, .weapon, .impersonal, .bomb, .service,
    .crowd, .marked, .war, .person, .thing,
  ]

  static let names: [String: EventFrame] = [
    "acc": .accusative, "dat": .dative, "subj": .subject, "auf": .upon, "gen": .genitive,
    "digital": .digital, "data": .data, "people": .people, "vehicle": .vehicle, "drone": .drone,
    "whole": .whole, "signal": .signal, "weapon": .weapon, "es": .impersonal,
    "bomb": .bomb, "service": .service, "crowd": .crowd, "marked": .marked, "war": .war,
    "onto": .onto, "person": .person, "thing": .thing,
  ]
}

/// What the table says of a word.
struct EventSense: Sendable {
  /// `nil` while only the context tells.
  var kind: Incident.Kind?
  var strength: EventStrength
  var frame: EventFrame
  /// The word is a compound whose first part made it special.
  var isSpecial = false
  /// Where in the folded word the head begins.
  var headStart = 0
}

extension EventSense {
  /// Reads `KIND STRENGTH [FRAME…]`.
  init(_ columns: ArraySlice<String>, _ line: Int) {
    guard let name = columns.first, columns.count >= 2,
      let strength = EventStrength(rawValue: columns[columns.startIndex + 1])
    else { preconditionFailure("event table, line \(line): strength") }
    frame = []
    for name in columns.dropFirst(2) {
      guard let flag = EventFrame.names[name] else {
        preconditionFailure("event table, line \(line): \(name)")
      }
      frame.insert(flag)
    }
    kind = Self.kind(name)
    self.strength = strength
  }

  /// The kind that the table names; `nil` for `attack`, which leaves it open.
  static func kind(_ name: String) -> Incident.Kind? {
    Incident.Kind(rawValue: name)
  }
}

/// The sets of `words` lines that a word belongs to.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt64

  static let names = [
    "digital", "data", "bomb", "vehicle", "drone", "people", "culprit", "intent", "cyberScene",
    "sport", "exercise", "fiction", "accident", "planNoun", "planVerb", "guessVerb", "claimVerb",
    "planAdjective", "frequency", "occur", "report", "endVerb", "restore", "beginVerb",
    "last", "onset", "punish", "ongoing", "outageState", "statistic", "service", "signal",
    "weapon", "website", "virtual", "availability",
    "police", "peak", "ruleOut", "crowd", "marking", "military", "hittable", "gun", "blade",
    "another", "collective", "access", "useVerb", "hitNoun", "abstract",
    "kindling", "court", "opinion", "verbal", "memory", "defineVerb",
    "crowdCount", "footage", "review", "dud", "handBomb", "incendiary", "strife",
  ]

  static let digital = named("digital")
  static let data = named("data")
  static let bomb = named("bomb")
  static let vehicle = named("vehicle")
  static let drone = named("drone")
  static let people = named("people")
  static let culprit = named("culprit")
  static let intent = named("intent")
  static let cyberScene = named("cyberScene")
  static let sport = named("sport")
  static let exercise = named("exercise")
  static let fiction = named("fiction")
  static let accident = named("accident")
  static let planNoun = named("planNoun")
  static let planVerb = named("planVerb")
  static let defineVerb = named("defineVerb")
  static let guessVerb = named("guessVerb")
  static let claimVerb = named("claimVerb")
  static let planAdjective = named("planAdjective")
  static let frequency = named("frequency")
  static let occur = named("occur")
  static let report = named("report")
  static let endVerb = named("endVerb")
  static let restore = named("restore")
  static let beginVerb = named("beginVerb")
  static let last = named("last")
  static let onset = named("onset")
  static let punish = named("punish")
  static let ongoing = named("ongoing")
  static let outageState = named("outageState")
  static let statistic = named("statistic")
  static let service = named("service")
  static let signal = named("signal")
  static let weapon = named("weapon")
  static let website = named("website")
  static let virtual = named("virtual")
  static let availability = named("availability")
  static let police = named("police")
  static let peak = named("peak")
  static let ruleOut = named("ruleOut")
  static let crowd = named("crowd")
  static let marking = named("marking")
  static let military = named("military")
  static let hittable = named("hittable")
  static let gun = named("gun")
  static let blade = named("blade")
  static let another = named("another")
  static let collective = named("collective")
  static let access = named("access")
  static let useVerb = named("useVerb")
  static let hitNoun = named("hitNoun")
  static let opinion = named("opinion")
  static let verbal = named("verbal")
  static let kindling = named("kindling")
  static let court = named("court")
  static let memory = named("memory")
  static let crowdCount = named("crowdCount")
  static let footage = named("footage")
  static let review = named("review")
  static let dud = named("dud")
  static let handBomb = named("handBomb")
  static let incendiary = named("incendiary")
  static let strife = named("strife")
  static let abstract = named("abstract")

  /// Sets whose nouns are also found at the end of compounds.
  static let compounding: WordTraits = [
    .digital, .data, .bomb, .vehicle, .drone, .people, .culprit, .cyberScene, .accident, .exercise,
    .fiction, .planNoun, .service, .signal, .weapon, .website, .police, .military, .hittable, .gun,
    .blade, .crowd, .abstract, .dud, .handBomb, .incendiary, .strife,
  ]

  static func named(_ name: String) -> WordTraits {
    guard let index = names.firstIndex(of: name) else {
      preconditionFailure("event table: no set \(name)")
    }
    return WordTraits(rawValue: 1 << UInt64(index))
  }
}
