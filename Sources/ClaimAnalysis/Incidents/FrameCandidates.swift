// Room: Incidents. Which phrases of a clause can stand in a slot of a frame, the best first. May enter: grammar
// and mentions.

extension FrameMatcher {
  /// Phrases that can stand in a slot, the best first.
  func candidates(_ slot: FrameSlot, _ clause: Int) -> [Int] {
    let own = index.phrases(of: clause).map(Int.init)
    let subject = index.subject(of: clause)
    let passive = index.isPassive(clause)
    switch slot {
    case .subject:
      if passive {
        let agent = index.agent(ofPassive: clause)
        return agent >= 0 ? [agent] : []
      }
      // "Als Urheberin ermittelte die Kripo eine Rentnerin": not what stands behind "als".
      if subject >= 0, index.isBehindAls(subject), !isNobodyBut(subject) {
        return own.filter {
          $0 != subject && syntax.phrases[$0].preposition < 0 && canBeAny(.nominative, $0)
            && syntax.phrases[$0].role != .attribute && !index.isBehindAls($0)
        }
      }
      // "Die Attacke nahm eine Miliz für sich in Anspruch": either may be the subject.
      guard subject >= 0, canBeAny(.accusative, subject),
        !syntax.phrases[subject].isPronoun || isThat(subject)
      else {
        return subject >= 0 ? [subject] : []
      }
      return [subject]
        + own.filter {
          syntax.phrases[$0].role == .accusative && canBeAny(.nominative, $0)
            && !syntax.phrases[$0].isPronoun && index.hash($0) != index.words.sich
        }
    case .accusative:
      if passive { return subject >= 0 ? [subject] : [] }
      return (own + sharedObjects(clause)).filter { syntax.phrases[$0].role == .accusative }
        + own.filter { canBe(.accusative, $0, subject) }
        + (subject >= 0 && canBeAny(.accusative, subject)
          && own.contains {
            syntax.phrases[$0].role == .accusative && index.hash($0) != index.words.sich
          }
          ? [subject] : [])
    case .dative:
      return own.filter { syntax.phrases[$0].role == .dative }
        + own.filter {
          let entry = syntax.phrases[$0]
          return entry.role == .attribute && entry.preposition < 0
            && entry.agreement.sharesCase(.dative) && entry.parent >= 0
            && syntax.phrases[entry.parent].role != .subject
        } + own.filter { canBe(.dative, $0, subject) }
        // "den die Regierung der Gruppe zuschreibt": no genitive of the subject.
        + own.filter {
          let entry = syntax.phrases[$0]
          return entry.role == .attribute && entry.preposition < 0 && entry.parent == subject
            && entry.agreement.sharesCase(.dative)
        }
        + (passive ? [subject].filter { $0 >= 0 && canBeAny(.dative, $0) } : [])
    case .genitive:
      return own.filter { syntax.phrases[$0].role == .genitiveObject }
        + own.filter {
          $0 != subject && syntax.phrases[$0].preposition < 0
            && syntax.phrases[$0].agreement.sharesCase(.genitive)
        }
    case .predicative:
      return own.filter { syntax.phrases[$0].role == .predicative }
        + own.filter {
          let role = syntax.phrases[$0].role
          return $0 != subject && syntax.phrases[$0].preposition < 0 && role != .attribute
            && role != .apposition && !index.isBehindAls($0) && canBeAny(.nominative, $0)
        }
    case .comparison:
      return own.filter { index.isBehindAls($0) }
    default: return []
    }
  }

  /// "niemand anderes als der Geheimdienst": what stands behind "als" is the one.
  private func isNobodyBut(_ phrase: Int) -> Bool {
    let before = syntax.phrases[phrase].tokens.lowerBound - 2
    return before >= 0 && index.words.butOne.contains(syntax.tokens[before].hash)
  }

  /// "hatte die Attacke angekündigt und für sich reklamiert": the phrases of the clause whose
  /// auxiliary this one shares.
  func sharedObjects(_ clause: Int) -> [Int] {
    let entry = syntax.clauses[clause]
    guard entry.kind == .main, entry.finite >= 0, entry.finite < entry.tokens.lowerBound else {
      return []
    }
    let whole = index.phrases(of: Int(syntax.clauseOf[entry.finite])).map(Int.init)
    // "…, die Familie den Bruder": what stands in a gapped clause stands for what it leaves out.
    if entry.isGapped {
      return index.phrases(of: clause).contains { syntax.phrases[Int($0)].role == .accusative }
        ? [] : whole
    }
    return whole
  }

  /// "Das teilte die Polizei mit": "das" may be what was told.
  func isThat(_ phrase: Int) -> Bool {
    index.words.demonstratives.contains(index.hash(phrase))
  }

  func canBeAny(_ cases: Agreement, _ phrase: Int) -> Bool {
    syntax.phrases[phrase].agreement.sharesCase(cases)
  }

  func canBe(_ cases: Agreement, _ phrase: Int, _ subject: Int) -> Bool {
    let entry = syntax.phrases[phrase]
    guard phrase != subject, entry.preposition < 0, entry.agreement.sharesCase(cases) else {
      return false
    }
    return entry.role != .attribute && entry.role != .apposition && entry.role != .comparison
  }
}
