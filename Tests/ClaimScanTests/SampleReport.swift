import ClaimAnalysis

/// A made-up article and a report on it that fills every part of the model.
enum Sample {
  static let text = """
    Der Kartendienst Wegweiser fiel am Dienstagabend aus. 🗺️ Die Störung begann gegen 18 Uhr MESZ
    und dauerte mehr als drei Stunden. Die Gruppe „Nebelkrähe“ bekannte sich auf Telegram dazu.
    Wegweiser-Sprecherin Ute Böhm sagte der Zeitung Morgenblatt, dahinter stecke vermutlich ein
    Staat oder ein früherer Mitarbeiter. Belege nannte sie nicht. Das Innenministerium ließ eine
    Anfrage unbeantwortet.
    """

  static let article = Article(id: "wegweiser.txt", text: text, title: "Karten weg")

  /// The span of the first appearance of words of the text.
  static func span(_ words: String) -> TextSpan {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    for start in 0...(scalars.count - wanted.count)
    where scalars[start..<(start + wanted.count)].elementsEqual(wanted) {
      return TextSpan(start: start, end: start + wanted.count)
    }
    return TextSpan(start: 0, end: 0)
  }

  static func excerpt(_ words: String) -> Excerpt { Excerpt(text: words, span: span(words)) }

  static func entity(_ words: String, name: String? = nil) -> Entity {
    Entity(name: name ?? words, text: words, span: span(words))
  }

  static var claims: [Claim] {
    let claimed = "Die Gruppe „Nebelkrähe“ bekannte sich auf Telegram dazu"
    var claim = Claim(
      about: .attacker, stance: .claimsResponsibility, text: claimed, span: span(claimed))
    claim.attacker = Attacker(entity("Nebelkrähe"), category: .group)
    claim.source = ClaimSource(entity("Nebelkrähe"), kind: .`self`)
    claim.source?.medium = entity("Telegram")
    claim.rule = "claim.bekennen"

    let suspected = "dahinter stecke vermutlich ein\nStaat oder ein früherer Mitarbeiter"
    var suspicion = Claim(
      about: .attacker, stance: .suspects, text: suspected, span: span(suspected))
    var attacker = Attacker(
      entity("ein\nStaat oder ein früherer Mitarbeiter"), category: .unnamed)
    attacker.anyOf = [entity("ein\nStaat"), entity("ein früherer Mitarbeiter")]
    suspicion.attacker = attacker
    var speaker = entity("Ute Böhm")
    speaker.role = "Wegweiser-Sprecherin"
    suspicion.source = ClaimSource(speaker, kind: .named)
    suspicion.source?.via = [entity("Morgenblatt")]
    suspicion.evidence = Evidence(
      status: .absent, basis: .noneShown,
      items: [
        EvidenceItem(
          kind: "proof", polarity: .missing, text: "Belege nannte sie nicht",
          span: span("Belege nannte sie nicht"))
      ])
    suspicion.verification = Verification(status: .unconfirmed, by: entity("Morgenblatt"))
    suspicion.hedges = [excerpt("vermutlich")]
    suspicion.nuance = "notExcluded"
    return [claim, suspicion]
  }

  static var report: Report {
    var incident = Incident(
      kind: .outage, mentions: [excerpt("fiel"), excerpt("Störung")])
    incident.targets = [entity("Wegweiser")]
    incident.date = IncidentDate(
      text: "am Dienstagabend", span: span("am Dienstagabend"), basis: .relative,
      status: .unresolved)
    incident.date?.weekday = "tuesday"
    incident.date?.reason = "noReferenceDate"
    incident.begin = ClockPoint(
      text: "gegen 18 Uhr MESZ", span: span("gegen 18 Uhr MESZ"), local: "T18:00",
      zone: ClockZone(text: "MESZ", offsetMinutes: 120, basis: .explicit), approximate: true)
    let duration = IncidentDuration(
      text: "mehr als drei Stunden", span: span("mehr als drei Stunden"),
      seconds: SecondsRange(min: 10_800, max: nil), qualifier: .moreThan, iso8601: "PT3H",
      basis: .stated)
    incident.duration = duration
    incident.durations = DurationComparison(all: [duration], agreement: .single)
    incident.claims = claims
    let unanswered = "Das Innenministerium ließ eine\nAnfrage unbeantwortet"
    incident.responses = [
      CommentRequest(
        who: entity("Das Innenministerium", name: "Innenministerium"), outcome: .noResponse,
        text: unanswered, span: span(unanswered))
    ]
    let statement = Statement(
      type: .indirect, quote: excerpt("dahinter stecke vermutlich ein"),
      speaker: entity("Ute Böhm"), cue: excerpt("sagte"), stance: .supposes)
    return Report(
      article: ArticleSummary(
        id: article.id, title: article.title,
        publishedOn: PublicationDate(basis: .none), scalars: text.unicodeScalars.count),
      incidents: [incident], statements: [statement],
      timeExpressions: [
        TimeExpression(
          text: "am Dienstagabend", span: span("am Dienstagabend"), type: .time,
          value: "XXXX-WXX-2TEV", reason: "noReferenceDate")
      ],
      skipped: [SkippedPassage(reason: .agencyMark, span: TextSpan(start: 0, end: 1, in: "title"))],
      notices: [
        Notice(
          code: .unresolvedDate,
          message: "The day of „Dienstagabend“ is not known. Give --published DATE.",
          span: span("am Dienstagabend"))
      ])
  }
}
