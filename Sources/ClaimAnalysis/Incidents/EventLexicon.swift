// Room: Incidents. The table of events as hashes and lexemes. Only the lexicon and the table enter.

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
}

/// Where the one hit stands, and what must be there.
struct EventFrame: OptionSet, Sendable {
  let rawValue: UInt16
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
  static let needs: EventFrame = [
    .digital, .data, .people, .vehicle, .drone, .signal, .weapon, .impersonal, .bomb, .service,
  ]

  fileprivate static let names: [String: EventFrame] = [
    "acc": .accusative, "dat": .dative, "subj": .subject, "auf": .upon, "gen": .genitive,
    "digital": .digital, "data": .data, "people": .people, "vehicle": .vehicle, "drone": .drone,
    "whole": .whole, "signal": .signal, "weapon": .weapon, "es": .impersonal,
    "bomb": .bomb, "service": .service,
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

/// The sets of `words` lines that a word belongs to.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt64

  static let names = [
    "digital", "data", "bomb", "vehicle", "drone", "people", "culprit", "intent", "cyberScene",
    "sport", "exercise", "fiction", "accident", "planNoun", "planVerb", "guessVerb", "claimVerb",
    "planAdjective", "frequency", "irreal", "occur", "report", "endVerb", "restore", "beginVerb",
    "last", "onset", "punish", "ongoing", "outageState", "statistic", "service", "signal",
    "weapon", "website", "virtual", "availability",
    "police",
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
  static let guessVerb = named("guessVerb")
  static let claimVerb = named("claimVerb")
  static let planAdjective = named("planAdjective")
  static let frequency = named("frequency")
  static let irreal = named("irreal")
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

  /// Sets whose nouns are also found at the end of compounds.
  static let compounding: WordTraits = [
    .digital, .data, .bomb, .vehicle, .drone, .people, .culprit, .cyberScene, .accident, .exercise,
    .fiction, .planNoun, .service, .signal, .weapon, .website, .police,
  ]

  static func named(_ name: String) -> WordTraits {
    guard let index = names.firstIndex(of: name) else {
      preconditionFailure("event table: no set \(name)")
    }
    return WordTraits(rawValue: 1 << UInt64(index))
  }
}

/// Words of events, ready to be looked up.
struct EventLexicon: Sendable {
  private var nouns: [UInt64: EventSense] = [:]
  /// Nouns that end in one of the table and name no event.
  private var nothing: Set<UInt64> = []
  private var verbs: [UInt32: [EventSense]] = [:]
  private var idioms: [UInt32: [(noun: UInt64, sense: EventSense)]] = [:]
  private var parts: [(bytes: ContiguousArray<UInt8>, kind: Incident.Kind?, isNone: Bool)] = []
  private var traits: [UInt64: WordTraits] = [:]
  /// The same for words that may be the head of a compound.
  private var headTraits: [UInt64: WordTraits] = [:]
  private var verbTraits: [UInt32: WordTraits] = [:]

  static let shared = EventLexicon(EventTable.text, .shared)

  init(_ table: StaticString, _ lexicon: Lexicon) {
    TableReader(table).forEachLine { line in
      let columns = line.columns
      guard columns.count >= 3 else { preconditionFailure("event table, line \(line.number)") }
      switch columns[0] {
      case "noun": addNoun(columns, line.number)
      case "verb":
        let sense = Self.sense(columns[2...], line.number)
        for id in Self.verbLexemes(columns[1], lexicon) { verbs[id.raw, default: []].append(sense) }
      case "idiom":
        let sense = Self.sense(columns[3...], line.number)
        for id in Self.verbLexemes(columns[1], lexicon) {
          idioms[id.raw, default: []].append((FoldedHash.of(columns[2]), sense))
        }
      case "part":
        for word in columns[2...] {
          parts.append(
            (
              GermanFolding.fold(word), Incident.Kind(rawValue: Self.camel(columns[1])),
              columns[1] == "none"
            ))
        }
      case "nothing":
        for word in columns[1...] {
          for stem in word.split(separator: ",") {
            for ending in Self.nounEndings { nothing.insert(FoldedHash.of(String(stem) + ending)) }
          }
        }
      case "words": addWords(columns, lexicon, line.number)
      default: preconditionFailure("event table, line \(line.number)")
      }
    }
    parts.sort { $0.bytes.count > $1.bytes.count }
  }

  private static func verbLexemes(_ lemma: String, _ lexicon: Lexicon) -> [LexemeID] {
    lexicon.lexemes(lemma: lemma).filter {
      !lexicon[$0].wordClass.intersection(.verbal).isEmpty || lexicon[$0].wordClass == .adjective
    }
  }

  private static func camel(_ name: String) -> String {
    name == "data_breach" ? "dataBreach" : name
  }

  private static func sense(_ columns: ArraySlice<String>, _ line: Int) -> EventSense {
    var rest = Array(columns)
    let kind = Incident.Kind(rawValue: camel(rest.removeFirst()))
    guard let strength = rest.first.flatMap({ EventStrength(rawValue: $0) }) else {
      preconditionFailure("event table, line \(line): strength")
    }
    var frame: EventFrame = []
    for name in rest.dropFirst() {
      guard let flag = EventFrame.names[name] else {
        preconditionFailure("event table, line \(line): \(name)")
      }
      frame.insert(flag)
    }
    return EventSense(kind: kind, strength: strength, frame: frame)
  }

  private static let nounEndings = ["", "s", "es", "e", "en", "n"]
  private static let endings = ["", "s", "es", "e", "en", "n", "er", "ern", "em", "se", "sen"]

  private mutating func addNoun(_ columns: [String], _ line: Int) {
    let sense = Self.sense(columns[2...], line)
    for stem in columns[1].split(separator: ",") {
      for ending in Self.nounEndings { nouns[FoldedHash.of(String(stem) + ending)] = sense }
    }
  }

  private mutating func addWords(_ columns: [String], _ lexicon: Lexicon, _ line: Int) {
    let trait = WordTraits.named(columns[1])
    for word in columns[2...] {
      for id in Self.verbLexemes(word, lexicon) where lexicon[id].wordClass != .adjective {
        verbTraits[id.raw, default: []].insert(trait)
      }
      for ending in Self.endings {
        traits[FoldedHash.of(word + ending), default: []].insert(trait)
        if word.utf8.count >= 4 {
          headTraits[FoldedHash.of(word + ending), default: []].insert(trait)
        }
      }
    }
  }

  // MARK: Looking up

  func traits(of verb: LexemeID) -> WordTraits { verbTraits[verb.raw] ?? [] }

  /// The first sense of a verb.
  func verb(_ lexeme: LexemeID) -> EventSense? { verbs[lexeme.raw]?.first }

  /// All senses of a verb; they differ in what their frames ask for.
  func senses(_ lexeme: LexemeID) -> [EventSense] { verbs[lexeme.raw] ?? [] }

  func idioms(_ lexeme: LexemeID) -> [(noun: UInt64, sense: EventSense)] {
    idioms[lexeme.raw] ?? []
  }

  /// What a noun names, by itself or as a compound.
  func noun(_ folded: ContiguousArray<UInt8>) -> EventSense? {
    var hash = FoldedHash.seed
    var found: EventSense?
    var start = folded.count
    var position = folded.count - 1
    while position >= 0 {
      hash = FoldedHash.step(hash, folded[position])
      if folded.count - position >= 4 || position == 0, position == 0 || position >= 3,
        folded[position] & 0xC0 != 0x80, nothing.contains(hash)
      {
        found = nil
        start = position
      } else if folded.count - position >= 4 || position == 0, position == 0 || position >= 3,
        folded[position] & 0xC0 != 0x80, let sense = nouns[hash],
        position == 0 || !sense.frame.contains(.whole)
      {
        found = sense
        start = position
      }
      position -= 1
    }
    guard var sense = found, start > 0 else { return found }
    sense.headStart = start
    for part in parts where folded.starts(with: part.bytes) && part.bytes.count <= start {
      if part.isNone {
        // "Preisattacke"; but only the whole first part says so.
        guard start - part.bytes.count <= 2 else { continue }
        return nil
      }
      guard sense.strength != .point, sense.kind == nil || isGeneral(sense.kind) else { break }
      sense.kind = part.kind
      sense.isSpecial = true
      break
    }
    return sense
  }

  private func isGeneral(_ kind: Incident.Kind?) -> Bool {
    kind == nil || kind == .assault || kind == .cyberattack
  }

  /// The sets of a word; of a noun also those of the heads it ends in.
  func traits(of folded: ContiguousArray<UInt8>, isNoun: Bool) -> WordTraits {
    var hash = FoldedHash.seed
    var found: WordTraits = []
    var position = folded.count - 1
    // "Preisbombe": what names no event is none of its things either.
    let isFigure =
      isNoun && parts.contains { $0.isNone && $0.bytes.count >= 4 && folded.starts(with: $0.bytes) }
    while position >= 0 {
      hash = FoldedHash.step(hash, folded[position])
      if position == 0 {
        found.formUnion(traits[hash] ?? [])
      } else if isNoun, !isFigure, position >= 3, folded.count - position >= 4,
        folded[position] & 0xC0 != 0x80,
        let head = headTraits[hash]
      {
        found.formUnion(head.intersection(.compounding))
      }
      position -= 1
    }
    return found
  }
}
