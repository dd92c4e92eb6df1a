// Room: Incidents. The claims of an article as lines, for --explain. May enter: grammar, mentions,
// statements.

extension ClaimReader {
  /// The claims of an article before they are tied to incidents, a line each.
  static func dump(
    _ syntax: Syntax, _ mentions: MentionTable, _ statements: [StatementMention]
  ) -> String {
    let claims = claims(syntax: syntax, mentions: mentions, statements: statements)
    return claims.map { claim in
      let who = claim.attackers.map { syntax.text(syntax.phrases[$0].tokens) }
      let source = claim.source >= 0 ? syntax.text(syntax.phrases[claim.source].tokens) : "-"
      let event =
        claim.eventToken >= 0 ? syntax.text(claim.eventToken..<(claim.eventToken + 1)) : "-"
      return "  [\(claim.clause)] \(claim.about) \(who.joined(separator: " + ")) \(claim.stance) "
        + "by \(source), \(claim.rule), of \(event)\(claim.needsEvent ? " if it happened" : "")\n"
    }.joined()
  }
}
