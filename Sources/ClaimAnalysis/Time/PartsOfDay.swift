// Room: Time. Parts of the day: "am Abend", "in der Nacht zum Freitag". May enter: tokens and time words.

extension TimeParser {
  /// "am Abend", "in der Nacht zum Freitag", "gegen Mittag", "Mitternacht".
  func partOfDay(at index: Int) -> TimeDraft? {
    guard isCapital(index) else { return nil }
    let part = Int(word(index).value)
    if part == 5, let night = night(at: index, from: index) { return night }
    guard isPartPlace(index) else { return nil }
    // "in der Nacht zuvor": of the day before the one that the article speaks of.
    if kind(index + 1) == .later, word(index + 1).value < 0, kind(index + 2) != .than {
      return partDraft(part, .fromNarrative(.day, -1), index..<(index + 2), at: index + 2)
    }
    return partDraft(part, nil, index..<(index + 1), at: index + 1)
  }

  private func isPartPlace(_ index: Int) -> Bool {
    switch kind(index - 1) {
    case .contraction, .against, .bis, .um, .over, .preposition, .vor, .nach: return true
    case .article:
      switch kind(index - 2) {
      case .in, .preposition, .vor, .nach, .bis: return true
      default: return word(index).value != 5 && hash(index - 1) == TimeHash.des
      }
    // "zwischen 22.30 Uhr und Mitternacht"
    case .and: return word(index).value == 6 && kind(index - 2) == .uhr
    default: return false
    }
  }

  /// "frühen Abend", "späten Nachmittag", "frühen Morgenstunden".
  func earlyPart(at index: Int) -> TimeDraft? {
    guard kind(index + 1) == .part, isCapital(index + 1) else { return nil }
    let mod: TimeModifier = kind(index) == .early ? .start : .end
    var draft = partDraft(
      Int(word(index + 1).value), nil, withArticle(index)..<(index + 2), at: index + 2)
    draft.mod = word(index + 1).value == 1 ? nil : mod
    return draft
  }

  /// Makes a draft of a part of the day.
  ///
  /// A part of the day with the day behind it drawn in ("Abend des 12. Mai").
  func partDraft(_ part: Int, _ day: DateMeaning?, _ range: Range<Int>, at end: Int) -> TimeDraft {
    let kindOfPart = PartOfDay(rawValue: part) ?? .morning
    if day == nil, hash(end) == TimeHash.des, let date = dayOfMonth(at: end + 1),
      case .date(let meaning) = date.meaning
    {
      return TimeDraft(range.lowerBound..<date.tokens.upperBound, .part(kindOfPart, meaning))
    }
    return TimeDraft(range, .part(kindOfPart, day))
  }

  /// Reads a night between two days.
  ///
  /// "Nacht zum Freitag", "Nacht auf den 9. Juli", "Nacht von Montag auf Dienstag".
  func night(at index: Int, from start: Int) -> TimeDraft? {
    var next = index + 1
    if kind(next) == .von || hash(next) == TimeHash.vom {
      var first = next + 1
      if kind(first) == .article { first += 1 }
      guard let begin = dayExpression(at: first) else { return nil }
      next = begin.end
    }
    let isTo = hash(next) == TimeHash.zum || hash(next) == TimeHash.auf || hash(next) == TimeHash.zu
    guard isTo else { return nil }
    next += 1
    if kind(next) == .article { next += 1 }
    if kind(next) == .deicticAdjective { next += 1 }
    guard let last = dayExpression(at: next) else { return nil }
    return TimeDraft(start..<last.end, .part(.night, .nightBefore(last.meaning)))
  }

  private func dayExpression(at index: Int) -> (meaning: DateMeaning, end: Int)? {
    let draft: TimeDraft? =
      switch kind(index) {
      case .weekday: weekday(at: index)
      case .ordinalDigits, .digits: numericDate(at: index) ?? dayOfMonth(at: index)
      case .deictic: deictic(at: index)
      case .holiday: holiday(at: index)
      default: nil
      }
    guard let draft, case .date(let meaning) = draft.meaning else { return nil }
    return (meaning, draft.tokens.upperBound)
  }

  /// "morgens", "abends": the part of the day of the narrative, or a habit.
  func partAdverb(at index: Int) -> TimeDraft? {
    // "3 Uhr morgens": belongs to the clock time.
    if kind(index - 1) == .uhr { return nil }
    let part = PartOfDay(rawValue: Int(word(index).value)) ?? .morning
    if isCapital(index), hash(index - 1) == TimeHash.des {
      return TimeDraft(index..<(index + 1), .part(part, nil))
    }
    if index == lower, token(index + 1) == .word {
      return TimeDraft(index..<(index + 1), .habit(part))
    }
    return TimeDraft(index..<(index + 1), .set("XXXX-XX-XXT" + part.symbol))
  }
}
