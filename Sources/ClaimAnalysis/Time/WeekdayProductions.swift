// Room: Time. Productions for weekdays and for today, yesterday, tomorrow. Classified tokens may enter.

extension TimeParser {
  // MARK: Weekdays

  /// Reads a weekday with what belongs to it.
  ///
  /// "Montag", "Freitag, 14. März", "Samstagnachmittag", "Freitag früh".
  func weekday(at index: Int) -> TimeDraft? {
    weekday(at: index, from: index, .plain)
  }

  func weekday(at index: Int, from start: Int, _ reference: WeekdayReference) -> TimeDraft? {
    guard isCapital(index), !isNewspaper(index) else { return nil }
    let number = Int(word(index).value)
    let isBefore =
      reference == .plain && kind(index + 1) == .later && word(index + 1).value < 0
      && kind(index + 2) != .than
    let meaning = DateMeaning.weekday(number, isBefore ? .preceding : reference)
    if let draft = weekdayOfWeek(at: index, from: start) { return draft }
    if word(index).extra > 0 {
      return partDraft(Int(word(index).extra), meaning, start..<(index + 1), at: index + 1)
    }
    if let dated = datedWeekday(at: index, from: start) { return dated }
    if kind(index + 1) == .partAdverb {
      // "Mittwoch vormittags": as a rule.
      let part = PartOfDay(rawValue: Int(word(index + 1).value)) ?? .morning
      return TimeDraft(start..<(index + 2), .set("XXXX-WXX-\(number)T" + part.symbol))
    }
    if let (part, end) = partBehind(index + 1) {
      return partDraft(part, meaning, start..<end, at: end)
    }
    return TimeDraft(start..<(index + 1), .date(meaning))
  }

  /// "Freitag vergangener Woche", "Dienstagabend der kommenden Woche".
  func weekdayOfWeek(at index: Int, from start: Int) -> TimeDraft? {
    var next = index + 1
    if kind(next) == .article { next += 1 }
    guard kind(next + 1) == .unit, word(next + 1).unit == .week, !word(next + 1).isPlural else {
      return nil
    }
    switch kind(next) {
    case .relative, .relativeLast, .relativeNext, .demonstrative: break
    default: return nil
    }
    let meaning = DateMeaning.weekdayOfWeek(Int(word(index).value), Int(word(next).value))
    if let part = PartOfDay(rawValue: Int(word(index).extra)) {
      return TimeDraft(start..<(next + 2), .part(part, meaning))
    }
    return TimeDraft(start..<(next + 2), .date(meaning))
  }

  /// "Bild am Sonntag", "Welt am Sonntag": no day.
  func isNewspaper(_ index: Int) -> Bool {
    hash(index - 1) == TimeHash.am && TimeHash.newspapers.contains(hash(index - 2))
      && isCapital(index - 2)
  }

  /// The date behind a weekday, drawn together with it.
  func datedWeekday(at index: Int, from start: Int) -> TimeDraft? {
    var next = index + 1
    if token(next) == .comma { next += 1 }
    if kind(next) == .article || kind(next) == .contraction { next += 1 }
    guard kind(next) == .digits || kind(next) == .ordinalDigits || kind(next) == .ordinal,
      let date = numericDate(at: next) ?? dayOfMonth(at: next)
    else { return nil }
    if case .date(.day(let day, let month, let year, _)) = date.meaning {
      return TimeDraft(
        start..<date.tokens.upperBound,
        .date(.day(day, month: month, year: year, weekday: Int(word(index).value))))
    }
    return TimeDraft(start..<date.tokens.upperBound, date.meaning)
  }

  /// Reads a short weekday.
  ///
  /// "Mo., 3. Mai", "Fr 14.11.": short weekdays only with a date behind them.
  func weekdayShort(at index: Int) -> TimeDraft? {
    guard isCapital(index) else { return nil }
    var next = index + 1
    if token(next) == .period, isGlued(next) { next += 1 }
    if token(next) == .comma { next += 1 }
    if kind(next) == .article { next += 1 }
    guard kind(next) == .digits || kind(next) == .ordinalDigits,
      let date = numericDate(at: next) ?? dayOfMonth(at: next),
      case .date(.day(let day, let month, let year, _)) = date.meaning
    else { return nil }
    return TimeDraft(
      index..<date.tokens.upperBound,
      .date(.day(day, month: month, year: year, weekday: Int(word(index).value))))
  }

  // MARK: Days from the day of writing

  /// "heute", "gestern Abend", "heute früh", "morgen Nachmittag".
  func deictic(at index: Int) -> TimeDraft? {
    let word = word(index)
    let day = DateMeaning.fromPublication(.day, Int(word.value))
    if let (part, end) = partBehind(index + 1) {
      return partDraft(part, day, index..<end, at: end)
    }
    return TimeDraft(index..<(index + 1), .date(day))
  }

  /// "morgen", "morgen Abend": in small letters, or as the first word of a sentence.
  func tomorrow(at index: Int) -> TimeDraft? {
    guard hash(index) == TimeHash.morgen else { return nil }
    if isCapital(index) {
      // "Morgen beginnt …", but not "Guten Morgen", "Morgen für Morgen".
      guard index == lower, token(index + 1) == .word,
        !isCapital(index + 1) || kind(index + 1) != .none
      else { return nil }
    }
    let day = DateMeaning.fromPublication(.day, 1)
    if let (part, end) = partBehind(index + 1) {
      return partDraft(part, day, index..<end, at: end)
    }
    return TimeDraft(index..<(index + 1), .date(day))
  }

  /// The part of the day behind a day ("Abend", "früh", "vormittags"), and where it ends.
  func partBehind(_ index: Int) -> (part: Int, end: Int)? {
    switch kind(index) {
    case .part: return (Int(word(index).value), index + 1)
    case .partAdverb where !isCapital(index): return (Int(word(index).value), index + 1)
    case .early where hash(index) == TimeHash.early: return (1, index + 1)
    default: return nil
    }
  }

  /// "am heutigen Samstag", "die gestrige Sitzung": the day that the adjective names.
  func deicticAdjective(at index: Int) -> TimeDraft? {
    let step = Int(word(index).value)
    let day = DateMeaning.fromPublication(.day, step)
    switch kind(index + 1) {
    case .weekday:
      let draft = weekday(at: index + 1)
      guard let draft else { return nil }
      let named = DateMeaning.weekdayFromPublication(Int(word(index + 1).value), step)
      if case .part(let part, _) = draft.meaning {
        return TimeDraft(draft.tokens, .part(part, named))
      }
      return TimeDraft(draft.tokens, .date(named))
    case .part:
      return partDraft(Int(word(index + 1).value), day, index..<(index + 2), at: index + 2)
    case .unit where word(index + 1).unit == .day && !word(index + 1).isPlural:
      return TimeDraft(withArticle(index)..<(index + 2), .date(day))
    default:
      return TimeDraft(index..<(index + 1), .date(step == 0 ? .reference(0) : day))
    }
  }
}
