// Room: Incidents. Requests for comment and what came of them. May enter: grammar, mentions,
// statements, frames.

/// Reads who was asked, and what they answered.
struct CommentReader {
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
    var result: [CommentMention] = []
    for match in matches where !index.syntax.clauses[match.clause].isQuestion {
      let clause = match.clause
      guard case .comment(let outcome) = frames[match.frame].effect, match.source >= 0 else {
        continue
      }
      if result.contains(where: { $0.clause == clause }) { continue }
      var comment = CommentMention(
        who: index.referent(match.source), outcome: outcome,
        tokens: index.syntax.clauses[clause].tokens, clause: clause)
      if index.isPassive(clause) { comment.askedBy = index.agent(ofPassive: clause) }
      result.append(comment)
    }
    return result
  }
}
