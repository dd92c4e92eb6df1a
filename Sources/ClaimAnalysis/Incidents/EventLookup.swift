// Room: Incidents. What the event table says of a word. May enter: the lexicon.

extension EventLexicon {
  /// The sets of a word that is no noun, by the hash of its folded form.
  @inline(__always)
  func traits(ofWhole hash: UInt64) -> WordTraits { spellings[spelling(hash)].traits }

  /// The sets of a word; of a noun also those of the heads it ends in.
  func traits(of folded: ContiguousArray<UInt8>, isNoun: Bool) -> WordTraits {
    var hash = FoldedHash.seed
    var found: WordTraits = []
    var position = folded.count - 1
    while position >= 0 {
      hash = FoldedHash.step(hash, folded[position])
      if position == 0 {
        found.formUnion(traits(ofWhole: hash))
      } else if isNoun, position >= 3,
        folded.count - position >= 4 || folded[position - 1] == 0x2D,
        folded[position] & 0xC0 != 0x80
      {
        let head = spellings[spelling(hash)].headTraits.intersection(.compounding)
        // "Preisbombe": what names no event is none of its things either.
        if !head.isEmpty, !isFigure(folded) { found.formUnion(head) }
      }
      position -= 1
    }
    return found
  }

  private func isFigure(_ folded: ContiguousArray<UInt8>) -> Bool {
    parts.contains { $0.isNone && $0.bytes.count >= 4 && folded.starts(with: $0.bytes) }
  }

  /// What a noun names, by itself or as a compound.
  func noun(_ folded: ContiguousArray<UInt8>) -> EventSense? {
    var hash = FoldedHash.seed
    var found: EventSense?
    var start = folded.count
    var position = folded.count
    while position > 0 {
      position -= 1
      hash = FoldedHash.step(hash, folded[position])
      guard position == 0 || position >= 3 && folded.count - position >= 4,
        folded[position] & 0xC0 != 0x80
      else { continue }
      let place = spelling(hash)
      if place == 0 { continue }
      if spellings[place].namesNothing {
        found = nil
        start = position
      } else if let sense = spellings[place].sense,
        position == 0 || !sense.frame.contains(.whole)
      {
        found = sense
        start = position
      }
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

  // MARK: Verbs

  /// Whether the table names a verb anywhere.
  @inline(__always)
  func knows(_ verb: LexemeID) -> Bool { verbOf[Int(verb.raw)] != 0 }

  func traits(of verb: LexemeID) -> WordTraits { verbs[Int(verbOf[Int(verb.raw)])].traits }

  /// The first sense of a verb.
  func verb(_ verb: LexemeID) -> EventSense? { senses(verb).first }

  /// All senses of a verb; they differ in what their frames ask for.
  func senses(_ verb: LexemeID) -> [EventSense] { verbs[Int(verbOf[Int(verb.raw)])].senses }

  /// What a verb names where somebody is blamed for it.
  func hints(_ verb: LexemeID) -> [EventSense] { verbs[Int(verbOf[Int(verb.raw)])].hints }

  /// The nouns that make it so.
  func hintIdioms(_ verb: LexemeID) -> [(noun: UInt64, sense: EventSense)] {
    verbs[Int(verbOf[Int(verb.raw)])].hintIdioms
  }

  /// Whether any verb makes an idiom with a noun.
  @inline(__always)
  func namesIdiom(_ noun: UInt64) -> Bool { idiomNouns.contains(noun) }

  /// The nouns of idioms among some tokens.
  ///
  /// A verb such as "sein" has dozens of idioms: the words are gone through once for all of them.
  func idiomNouns(_ tokens: Range<Int>, in syntax: Syntax) -> [UInt64] {
    var found: [UInt64] = []
    for token in tokens where namesIdiom(syntax.tokens[token].hash) {
      found.append(syntax.tokens[token].hash)
    }
    return found
  }

  /// Calls `body` with the nouns of idioms that a folded word of more letters ends in.
  func forEachIdiomNoun(atEndOf folded: ContiguousArray<UInt8>, _ body: (UInt64) -> Void) {
    var hash = FoldedHash.seed
    var position = folded.count - 1
    while position >= 3 {
      hash = FoldedHash.step(hash, folded[position])
      if folded.count - position >= 5, namesIdiom(hash) { body(hash) }
      position -= 1
    }
  }

  /// The nouns that a verb makes idioms with.
  func idioms(_ verb: LexemeID) -> [(noun: UInt64, sense: EventSense)] {
    verbs[Int(verbOf[Int(verb.raw)])].idioms
  }
}
