// Room: Lexicon. The semantic classes that rules speak of. The words of each class stand in
// Tables/SemanticTable.swift; a name here without a line there fails a test.

/// What a word means to the later rooms.
enum SemanticClass: UInt8, Sendable, CaseIterable {
  /// "Angabe, Ansicht, Aussage, Bericht": nouns that make "nach … von X" a source.
  case sourceNoun
  /// "Sicherheitskreise": nameless people who talk; "in …" and "aus …" make them a source.
  case circleNoun
  /// "Sprecher, Vertreter": people who speak for somebody.
  case spokesperson

  // Events that a claim can be about.
  /// "Tod, Schaden": what a claim can be about beside the events of the table of events.
  case incidentNoun

  // Those who do it.
  /// "Täter": says nothing about who it was.
  case bareCulprit
  /// "Selbstmordattentäter, Entführer": says what was done and no more.
  case culprit
  /// "Mann, Frau": says of a person nothing but that it is one.
  case plainPerson
  /// "Bande, Miliz": bodies that commit crimes or fight.
  case groupNoun
  /// "Gruppe, Bande": a name follows.
  case namingNoun
  /// "Staat, Regime, Nachbarland": powers without a name.
  case powerNoun
  /// "Kampfflugzeug, Drohne": acts for those whom it belongs to.
  case forceNoun
  /// "Anwalt, Verteidigerin": speaks for one who is accused.
  case advocate
  /// "Bruder, Familie": speaks for one whose relative it is.
  case kin
  /// "Mandant": whom an advocate speaks for.
  case clientNoun
  /// "beschuldigen, verdächtigen": its object is the subject of the infinitive.
  case objectControl

  /// "vorwerfen, beschuldigen": says of somebody that they did wrong.
  case accusingVerb
  /// "entdecken, verlieren": its subject did not do it.
  case noticeVerb
  /// "staunen": what people do who see something happen.
  case wonderVerb

  // Evidence.
  /// "Beweis, Beleg, Indiz".
  case proofNoun
  case letterNoun, videoNoun, networkNoun, malwareNoun, traceNoun, documentNoun, witnessNoun
  case codeNoun, confessionNoun, patternNoun, measurementNoun
  /// "Angabe, Vorwurf, Bekenntnis": what was claimed.
  case claimNoun
  /// What one says something in ("Interview, Beitrag, Kanal"), and who carries it ("Sender").
  case messageNoun, mediumNoun
}
