import ClaimAnalysis

func whoSaysWhat(in text: String, publishedOn day: String) -> [String] {
  let report = ClaimAnalyzer().report(on: Article(text: text, publishedOn: day))
  return report.incidents.flatMap(\.claims).map { claim in
    let source = claim.source?.name ?? "the article"
    let subject = claim.attacker?.name ?? claim.cause?.rawValue ?? "unknown"
    return "\(source): \(claim.stance) \(subject), evidence \(claim.evidence.status)"
  }
}
