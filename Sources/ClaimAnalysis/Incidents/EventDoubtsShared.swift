// Room: Incidents. Doubts that a mention shares with others: old deeds that an article is about, plans that
// it takes up. May enter: grammar, times.

extension EventReader {
  /// In an article that remembers or judges an old deed, the old deed is no background.
  func lookBack(_ judge: EventJudge) {
    guard scene.isRetrospect, let published = scene.published,
      !mentions.contains(where: {
        $0.isConcrete && $0.strength == .deed && scene.isDated($0.clause, since: published)
      })
    else { return }
    for index in mentions.indices where mentions[index].reason == .history {
      mentions[index].reason = nil
      mentions[index].isConcrete = true
      mentions[index].isAsserted = judge.isAsserted(mentions[index])
    }
  }

  /// A definite description shares the doubt of the mention that it takes up, unless the text tells
  /// of such an event as well: "Er plante einen Anschlag; der Anschlag …".
  func inheritDoubts() {
    for index in mentions.indices
    where mentions[index].isConcrete && mentions[index].isDefinite && mentions[index].phrase >= 0
      && mentions[index].strength == .deed
    {
      let lexeme = syntax.word(mentions[index].token).lexeme
      var doubt: EventDoubt?
      for earlier in mentions[..<index].reversed()
      where earlier.phrase >= 0 && earlier.strength == .deed
        && (syntax.word(earlier.token).lexeme == lexeme
          || scene.plots.contains(earlier.token) && scene.plots.contains(mentions[index].token))
      {
        if earlier.isConcrete {
          doubt = nil
          break
        }
        if earlier.reason == .history || earlier.reason == .planned { doubt = earlier.reason }
      }
      guard let doubt else { continue }
      mentions[index].isConcrete = false
      mentions[index].isAsserted = false
      mentions[index].reason = doubt
    }
  }
}
