// Room: Incidents. Requests for comment and what came of them. May enter: grammar, mentions,
// statements, frames.

/// Reads who was asked, and what they answered.
struct CommentReader {
  /// The requests for comment of an article, in order.
  static func comments(
    syntax: Syntax, mentions: MentionTable, statements: [StatementMention]
  ) -> [CommentMention] {
    let index = ClauseIndex(syntax, mentions)
    let set = FrameSet.shared
    let matcher = FrameMatcher(index: index, set: set, agents: AgentReader(index: index))
    var result: [CommentMention] = []
    for clause in syntax.clauses.indices where !syntax.clauses[clause].isQuestion {
      for match in matcher.matches(clause) {
        guard case .comment(let outcome) = set.frames[match.frame].effect, match.source >= 0 else {
          continue
        }
        if result.contains(where: { $0.clause == clause }) { continue }
        var comment = CommentMention(
          who: index.referent(match.source), outcome: outcome,
          tokens: syntax.clauses[clause].tokens, clause: clause)
        if index.isPassive(clause) { comment.askedBy = index.agent(ofPassive: clause) }
        result.append(comment)
      }
    }
    return result
  }
}
