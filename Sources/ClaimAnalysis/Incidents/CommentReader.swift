// Room: Incidents. Requests for comment and what came of them. May enter: grammar, mentions,
// statements, frames.

/// Reads who was asked, and what they answered.
struct CommentReader {
  private let index: ClauseIndex
  private let agents: AgentReader

  private var syntax: Syntax { index.syntax }

  /// The requests for comment of an article, in order.
  static func comments(
    syntax: Syntax, mentions: MentionTable, statements: [StatementMention]
  ) -> [CommentMention] {
    let index = ClauseIndex(syntax, mentions)
    return comments(index, FrameMatcher(index).matches())
  }

  /// The same, where the frames of the article are known already.
  static func comments(_ index: ClauseIndex, _ matches: [FrameMatch]) -> [CommentMention] {
    let frames = FrameSet.shared.frames
    let reader = CommentReader(index)
    var result: [CommentMention] = []
    for match in matches where !index.syntax.clauses[match.clause].isQuestion {
      let clause = match.clause
      let frame = frames[match.frame]
      guard case .comment(let outcome) = frame.effect, match.source >= 0,
        !result.contains(where: { $0.clause == clause }),
        frame.name != "nicht-erreichbar" || !reader.isService(match.source)
      else { continue }
      var comment = CommentMention(
        who: index.referent(match.source), outcome: outcome,
        tokens: index.syntax.clauses[clause].tokens, clause: clause)
      comment.askedBy = reader.asker(clause, who: match.source)
      result.append(comment)
    }
    return result
  }

  private init(_ index: ClauseIndex) {
    self.index = index
    agents = AgentReader(index: index)
  }

  /// Who asked: "wurde von der BBC gebeten", "eine Anfrage der Agentur", "auf Nachfrage von X".
  private func asker(_ clause: Int, who: Int) -> Int {
    if index.isPassive(clause) {
      let agent = index.agent(ofPassive: clause)
      if agent >= 0 { return agent }
    }
    for phrase in index.phrases(of: clause).map(Int.init)
    where index.words.requests.contains(syntax.word(syntax.phrases[phrase].head).lexeme.raw) {
      let asker = agents.attributes(of: phrase).first { attribute in
        attribute != who && !syntax.phrases[attribute].isPronoun
          && (syntax.phrases[attribute].preposition < 0
            || index.preposition(attribute) == index.words.von)
          && (syntax.phrases[attribute].isName
            || syntax.lexeme(syntax.phrases[attribute].head).nounClass.isAgent)
      }
      if let asker { return asker }
    }
    return -1
  }

  /// "Die Website war nicht zu erreichen": nobody asked it.
  private func isService(_ phrase: Int) -> Bool {
    var folded = ContiguousArray<UInt8>()
    return syntax.phrases[phrase].tokens.contains { token in
      folded.removeAll(keepingCapacity: true)
      GermanFolding.fold(syntax.source.bytes, syntax.tokens[token].range, into: &folded)
      let traits = EventLexicon.shared.traits(of: folded, isNoun: syntax.tokens[token].isCapital)
      return !traits.intersection([.service, .digital]).isEmpty
    }
  }
}
