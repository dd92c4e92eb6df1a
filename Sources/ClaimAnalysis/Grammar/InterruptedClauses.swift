// Room: Grammar. Clauses that another one interrupts, and what interrupts them without a verb or with one.
// May enter: tagged words and phrases.

extension ClauseReader {
  /// "die – heimlich oder offen – einfach abschalten", "den ihr Vater – ein Koch – leitet": no verb up to
  /// the second dash, and one at the end of the stretch behind it.
  func closesBehindDashes(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.upperBound < tokens.count, tokens[range.upperBound].kind == .dash,
      syntax.table.words[index].can(.relative), range.lowerBound > 0,
      tokens[range.lowerBound - 1].kind == .comma
    else { return false }
    var dashes = 1
    var position = range.upperBound + 1
    while position < tokens.count, position - range.upperBound < 24 {
      if tokens[position].kind == .dash {
        dashes += 1
      } else if tokens[position].isPunctuation {
        return dashes == 2 && finiteness(position - 1) > 0
      } else if dashes == 1, finiteness(position) == 2 {
        return false
      }
      position += 1
    }
    return false
  }

  /// "die, wie er sagt, niemandem schaden": a clause with its conjunction behind the pronoun, and a stretch
  /// that ends with a verb behind that.
  func closesBehindClause(_ index: Int, _ range: Range<Int>) -> Bool {
    let first = range.upperBound + 1
    guard first < tokens.count, tokens[range.upperBound].kind == .comma,
      syntax.table.words[index].can(.relative), range.lowerBound > 0,
      tokens[range.lowerBound - 1].kind == .comma,
      syntax.table.words[first].can([.subjunction, .comparator, .interrogative])
    else { return false }
    var commas = 1
    var position = first
    while position < tokens.count, position - first < 24 {
      if tokens[position].isPunctuation, tokens[position].kind != .openQuote,
        tokens[position].kind != .closeQuote
      {
        if commas == 2 { return finiteness(position - 1) > 0 }
        guard tokens[position].kind == .comma else { return false }
        commas += 1
      }
      position += 1
    }
    return false
  }

  /// "der Präsident des Bundes (DHB) ist": the verb that closes the clause stands behind a bracket.
  func closesBehindBracket(_ range: Range<Int>) -> Bool {
    guard range.upperBound < tokens.count, tokens[range.upperBound].kind == .openBracket else {
      return false
    }
    var close = range.upperBound + 1
    while close < tokens.count, close - range.upperBound < 12, tokens[close].kind != .closeBracket {
      close += 1
    }
    guard close + 2 < tokens.count, tokens[close].kind == .closeBracket else { return false }
    // Also "(CDU) als Berater diente", up to the next mark.
    var end = close + 1
    while end + 1 < tokens.count, end - close < 8, !tokens[end + 1].isPunctuation { end += 1 }
    return finiteness(end) > 0 && tokens[end + 1].isPunctuation
      && !(close + 1..<end).contains { finiteness($0) == 2 }
  }

  /// "Was in Linz, Graz und Wien erlaubt ist, gilt …": the verb stands behind a list, and that of the
  /// main clause right behind the comma that follows.
  func closesBehindList(_ range: Range<Int>) -> Bool {
    guard range.upperBound < tokens.count, tokens[range.upperBound].kind == .comma else {
      return false
    }
    var position = range.upperBound + 1
    while position < tokens.count, position - range.upperBound < 20 {
      if tokens[position].kind == .comma, finiteness(position - 1) > 0 {
        return position + 1 < tokens.count && finiteness(position + 1) > 0
      }
      if tokens[position].kind == .period, range.lowerBound > 0,
        tokens[range.lowerBound - 1].kind == .comma
      {
        // "…, wo er die Firma Hauser, Bogner und Söhne gegründet hat."
        return finiteness(position - 1) > 0
      }
      if tokens[position].isPunctuation, tokens[position].kind != .comma { return false }
      if tokens[position].kind != .comma, finiteness(position) == 2, position + 1 < tokens.count,
        tokens[position + 1].kind != .comma, tokens[position + 1].kind != .period
      {
        return false
      }
      position += 1
    }
    return false
  }

  /// Whether the clause before waits for its verb, and goes on with it behind this stretch.
  func resumesBehind(_ range: Range<Int>) -> Bool {
    guard let last = stack.last, range.upperBound + 1 < tokens.count,
      tokens[range.upperBound].kind == .comma
    else { return false }
    // "waren die Bauern, die Hilfe brauchen, auf Spenden angewiesen"
    if syntax.clauses[last].finite >= 0 {
      guard awaitsForm(last) else { return false }
      var end = range.upperBound + 1
      while end + 1 < tokens.count, !tokens[end + 1].isPunctuation { end += 1 }
      return syntax.phraseOf[end] < 0 && !tokens[end].isCapital
        && syntax.table.words[end].can([.participle, .infinitive])
    }
    return finiteness(range.upperBound + 1) > 0
  }

  /// "wenn nötig", "sofern vorhanden", "– ob in Tagen oder in Wochen –": what a conjunction and a few
  /// words say without a verb.
  func isVerbless(_ position: Int, _ opener: Int) -> Bool {
    let segment = segments[position]
    let rest = (opener + 1)..<segment.tokens.upperBound
    guard syntax.table.words[opener].only([.subjunction, .interrogative]), !rest.isEmpty,
      segment.finiteBehind < 0, segment.tokens.upperBound < tokens.count,
      !rest.contains(where: { finiteness($0) > 0 }), !hasInfinitiveWithZu(rest)
    else { return false }
    if segment.mark == .dash {
      var next = position
      while next + 1 < segments.count, segments[next + 1].mark == .comma {
        next += 1
        if segments[next].tokens.contains(where: { finiteness($0) > 0 }) { return false }
      }
      return next + 1 < segments.count && segments[next + 1].mark == .dash
    }
    // "wird, wie üblich ohne Eile, beraten"
    if vocabulary.isAlsWie(tokens[opener].hash), position + 1 < segments.count,
      segments[position + 1].mark == .comma,
      let open = stack.last, awaitsForm(open), closesOpenBracket(segments[position + 1].tokens)
    {
      return true
    }
    let last = rest.upperBound - 1
    return rest.count <= 3 && !tokens[last].isCapital
      && tokens[segment.tokens.upperBound].kind == .comma
      && syntax.table.words[last].can([.adjective, .participle])
      && (!syntax.table.words[last].can(.adverb) || tokens[opener + 1].hash == vocabulary.auch)
      && rest.allSatisfy {
        syntax.phraseOf[$0] < 0 && syntax.table.words[$0].can([.adverb, .adjective, .participle])
      }
  }

  /// "Das Haus soll, heißt es, verkauft werden": a clause that opens with its verb, or with "so" and its
  /// verb, behind a modal or auxiliary that waits for the form behind the next comma.
  func insideBracket(_ position: Int) -> Int? {
    let next = position + 1
    let range = segments[position].tokens
    guard next < segments.count, segments[position].mark == .comma, segments[next].mark == .comma,
      !segments[next].isCoordinated, let last = stack.last, awaitsForm(last), range.count > 1,
      closesOpenBracket(segments[next].tokens)
    else { return nil }
    var verb = range.lowerBound
    if tokens[verb].hash == vocabulary.so {
      // "so viel steht fest"
      if range.count < 6, let late = range.first(where: { finiteness($0) == 2 }) { return late }
      verb += 1
    }
    guard finiteness(verb) == 2, verb + 1 < range.upperBound,
      case let phrase = Int(syntax.phraseOf[verb + 1]), phrase >= 0, isSubject(phrase)
    else { return nil }
    return verb
  }

  /// "Nur hier – die Schule schloss am Mai – dürfen sie spielen": a main clause between two dashes, in
  /// one that has no verb before the first and goes on with it behind the second.
  func betweenDashes(_ position: Int) -> Int? {
    let next = position + 1
    guard next < segments.count, segments[next].mark == .dash, let last = stack.last else {
      return nil
    }
    let rest = segments[next].tokens
    let waits =
      syntax.clauses[last].finite < 0
      ? syntax.clauses[last].kind == .fragment && finiteness(rest.lowerBound) > 0
      : awaitsForm(last) && closesOpenBracket(rest)
    let range = segments[position].tokens
    return waits && opener(range) == nil ? range.first { finiteness($0) == 2 } : nil
  }
}
