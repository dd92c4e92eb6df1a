// Room: Incidents. The few words that the rules of this room speak of by themselves, by hash and lexeme.
// May enter: the lexicon.

/// The few words that this room speaks of by itself.
///
/// An object that never changes, so that handing it on is handing on one reference.
final class IncidentWords: Sendable {
  let sich = FoldedHash.of("sich")
  let dass = FoldedHash.of("dass")
  let ob = FoldedHash.of("ob")
  let als = FoldedHash.of("als")
  let wie = FoldedHash.of("wie")
  let worden = FoldedHash.of("worden")
  let man = FoldedHash.of("man")
  /// Open a clause that asks.
  let asking = WordSet(
    [
      "ob", "wer", "wem", "wen", "was", "welche", "welcher", "welches", "welchen", "warum", "wieso",
      "weshalb",
    ]
    .map { FoldedHash.of($0) })
  /// Open a clause that says of no proof that there is one.
  let openingProof = WordSet(
    ["ob", "worauf", "woher", "welche", "welches", "welcher"].map { FoldedHash.of($0) })
  let unknown = forms("unbekannt")
  let counterProofs = WordSet(["Gegenbeweis", "Gegenbeweise"].map { FoldedHash.of($0) })
  /// "Die Spur führt nach …", "auf die Spur kommen": no trace that somebody found.
  let idiomaticTrace = WordSet(["Spur"].map { FoldedHash.of($0) })
  let same = WordSet(
    ["dieselbe", "dieselben", "denselben", "demselben", "derselben", "dasselbe"]
      .map { FoldedHash.of($0) })
  /// Behind "wie": how much, how long.
  let amounts = WordSet(
    ["viel", "viele", "lange", "oft", "hoch", "weit", "gross"].map { FoldedHash.of($0) })
  /// Tell a habit, not one event.
  let habits = WordSet(
    [
      "häufig", "oft", "regelmäßig", "ständig", "meist", "meistens", "üblicherweise", "jahrelang",
      "seither",
    ]
    .map { FoldedHash.of($0) })
  let bygone = FoldedHash.of("Vergangenheit")
  let immer = FoldedHash.of("immer")
  let wieder = FoldedHash.of("wieder")
  let past = WordSet(
    ["vergangenen", "letzten", "zurückliegenden", "vorigen"].map { FoldedHash.of($0) })
  let spans = WordSet(
    ["Wochen", "Monaten", "Jahren", "Jahrzehnten", "Monate", "Jahre"].map { FoldedHash.of($0) })
  let seit = FoldedHash.of("seit")
  /// Open an infinitive that tells how or what for, not what.
  let circumstantial = WordSet(["um", "ohne", "statt", "anstatt"].map { FoldedHash.of($0) })
  let both = WordSet(["beide", "beiden"].map { FoldedHash.of($0) })
  let crime = WordSet(["Verbrechen", "Kriminalität"].map { FoldedHash.of($0) })
  let organised = WordSet(
    ["organisierte", "organisierten", "organisierter", "organisiertes"].map { FoldedHash.of($0) })
  let beiden = FoldedHash.of("beiden")
  let two = FoldedHash.of("zwei")
  /// Of how many the genitive behind them tells who they are.
  let amountNouns = WordSet(
    ["Dutzend", "Handvoll", "Hälfte", "Drittel", "Teil", "Großteil"].map { FoldedHash.of($0) })
  let among = WordSet(["in", "aus", "unter", "nach", "laut"].map { FoldedHash.of($0) })
  let namely = FoldedHash.of("nämlich")
  let charges = WordSet(["Anklage", "Anklageschrift"].map { FoldedHash.of($0) })
  let nur = FoldedHash.of("nur")
  let many = WordSet(
    ["mehrere", "zahlreiche", "viele", "etliche", "diverse", "dutzende", "hunderte", "weitere"]
      .map { FoldedHash.of($0) })
  let possessives = WordSet((IncidentWords.his + IncidentWords.hers).map { FoldedHash.of($0) })
  let ofHim = WordSet((IncidentWords.his + ["dessen"]).map { FoldedHash.of($0) })
  let ofHer = WordSet((IncidentWords.hers + ["deren"]).map { FoldedHash.of($0) })
  private static let his = ["sein", "seine", "seiner", "seinen", "seinem"]
  private static let hers = ["ihr", "ihre", "ihrer", "ihren", "ihrem"]
  /// When somebody was elsewhere.
  let timesOfDeed = WordSet(["Tatzeit", "Tatzeitpunkt"].map { FoldedHash.of($0) })
  let thatTime = WordSet(
    [
      "fraglichen", "fraglicher", "jenem", "jener", "jenen", "besagten", "besagter", "betreffenden",
    ].map { FoldedHash.of($0) })
  /// Before the place where somebody was.
  let whereabouts = WordSet(
    ["in", "im", "an", "am", "auf", "bei", "beim", "vor", "nahe"].map { FoldedHash.of($0) })
  let whose = Set(["dessen", "deren"].map { FoldedHash.of($0) })
  /// What somebody had in a deed.
  let parts = Set(
    [
      "Beteiligung", "Verwicklung", "Verantwortung", "Urheberschaft", "Täterschaft", "Verbindung",
      "Mittäterschaft", "Zusammenhang", "Verstrickung",
    ].map { FoldedHash.of($0) })
  /// What two parties do to each other, and what they lay on each other.
  let eachOther = WordSet(
    ["gegenseitig", "wechselseitig", "einander"].map { FoldedHash.of($0) })
  let guilt = WordSet(["verantwortlich", "Schuld", "Verantwortung"].map { FoldedHash.of($0) })
  let wonach = FoldedHash.of("wonach")
  let demonstratives = WordSet(["das", "dies", "alles", "was"].map { FoldedHash.of($0) })
  let wer = FoldedHash.of("wer")
  let sondern = FoldedHash.of("sondern")
  /// Whom bystanders stop.
  let runaways = WordSet(
    ["Fahrer", "Lenker", "Flüchtenden", "Fliehenden", "Flüchtigen"].map { FoldedHash.of($0) })
  let none = WordSet(["kein", "keine", "keiner", "niemand"].map { FoldedHash.of($0) })
  let certain = WordSet(["sicher", "überzeugt", "gewiss"].map { FoldedHash.of($0) })
  /// Say with "für" of whom that they hold it for true.
  let settled = WordSet(
    ["fest", "klar", "erwiesen", "ausgemacht", "eindeutig", "gesichert", "sicher"]
      .map { FoldedHash.of($0) })
  /// Set a second one against the first.
  let contrasts = WordSet(
    [
      "dagegen", "hingegen", "wiederum", "seinerseits", "ihrerseits", "jedoch", "aber", "indes",
      "indessen", "allerdings", "dafür", "umgekehrt", "eher",
    ].map { FoldedHash.of($0) })
  let welche = WordSet(
    ["welche", "welcher", "welches", "welchen", "welchem"].map { FoldedHash.of($0) })
  let name: UInt32
  let sprechen: UInt32
  let wir = FoldedHash.of("wir")
  let ich = FoldedHash.of("ich")
  /// "unter Berufung auf".
  let reliance = FoldedHash.of("Berufung")
  /// What makes a thing likely where it is negated: "kein Zweifel", "nicht ausschließen".
  let doubt = FoldedHash.of("Zweifel")
  let doubts: WordSet
  /// "bezweifelt, dass …": leaves it open.
  let doubting: WordSet
  let es = FoldedHash.of("es")
  let namens = FoldedHash.of("namens")
  let own = WordSet(
    ["eigene", "eigenen", "eigener", "eigenem"].map { FoldedHash.of($0) })
  let um = FoldedHash.of("um")
  let ohne = FoldedHash.of("ohne")
  let von: UInt32
  let fuer: UInt32
  let auf: UInt32
  let ueber: UInt32
  let zu: UInt32
  let without: UInt32
  let durch: UInt32
  let bei: UInt32
  let nach: UInt32
  /// Prepositions before the place where something is said, and before whom an interview is given to.
  let inMedium: WordSet
  let ofMedium: WordSet
  /// What one asks somebody with ("Anfrage").
  let requests: WordSet
  /// Nouns that are plural anyway ("Angaben").
  let pluralia: WordSet
  let sollen: LexemeID
  let alleged: LexemeID
  let wollen: LexemeID
  let haben: LexemeID
  let wissen: LexemeID
  let sein: LexemeID
  let koennen: LexemeID
  let epistemic: WordSet
  /// Adjectives that do not tell who a perpetrator was ("mutmaßlich", "flüchtig").
  let vague = forms(
    "mutmaßlich angeblich vermeintlich flüchtig gesucht eigentlich wirklich tatsächlich möglich "
      + "potenziell potentiell weiter ander erst zweit dritt früher später verhaftet festgenommen "
      + "gefasst inhaftiert getötet erschossen verletzt tot überlebend ganz einzig genannt fraglich "
      + "besagt beschuldigt angeklagt verdächtig jetzig neu beteiligt übrig letzt beid solch")
  /// Prepositions of phrases that do.
  let describing: WordSet
  /// How likely a thing is, behind "mit" or "nach".
  let likelihood = WordSet(["Wahrscheinlichkeit", "Anschein"].map { FoldedHash.of($0) })
  let ofOne = WordSet(["er", "sie", "ihn", "ihm"].map { FoldedHash.of($0) })
  /// "niemand anders als", "kein Geringerer als".
  let nobody = WordSet(
    ["niemand", "niemanden", "keiner", "keine", "kein", "keinen", "nichts"].map {
      FoldedHash.of($0)
    })
  let butOne = WordSet(
    ["anders", "anderes", "anderer", "andere", "anderen", "geringerer", "geringere", "geringeren"]
      .map { FoldedHash.of($0) })
  /// "aus Sicht der Polizei".
  let views = WordSet(["Sicht", "Perspektive", "Blickwinkel"].map { FoldedHash.of($0) })
  let aus = FoldedHash.of("aus")
  let nicht = FoldedHash.of("nicht")
  let vor = FoldedHash.of("vor")
  /// Nouns whose "von" is no agent: "in der Nähe von Soldaten".
  let withVon = WordSet(
    [
      "Nähe", "Umgebung", "Beisein", "Gegenwart", "Anwesenheit", "Umfeld", "Seite", "Seiten",
      "Gruppe", "Reihe", "Hälfte", "Dutzend", "Anführer", "Gefolge", "Nachbarschaft", "Höhe",
    ].map { FoldedHash.of($0) })
  let against = WordSet(["auf", "gegen"].map { FoldedHash.of($0) })
  let der = FoldedHash.of("der")
  /// Point to whoever was named last.
  let these = WordSet(["diese", "dieser", "letztere", "letzterer"].map { FoldedHash.of($0) })
  let articles = WordSet(["der", "die"].map { FoldedHash.of($0) })
  let personal = WordSet(
    ["er", "sie", "es", "ihn", "ihm", "ihr", "ihnen", "ich", "wir"].map { FoldedHash.of($0) })
  /// "der Angriff zweier Männer": genitives without an article.
  let genitiveNumerals = WordSet(
    ["zweier", "dreier", "mehrerer", "einiger"].map { FoldedHash.of($0) })
  /// "der Attentäter Bruno Kalk": words that say of a named one that they did it.
  let perpetrators: WordSet
  /// "die Verdächtige Maria Kalk": those that say that somebody thinks so.
  let suspects: WordSet
  let armed = forms("bewaffnet maskiert vermummt")
  /// Verbs whose infinitive happened, in the past: "versuchte … zu töten", "begann zu schießen".
  let attempts: WordSet
  /// Of what has not happened yet, with "vor".
  let warnings: WordSet
  /// Verbs whose dative did what the infinitive says: "Rebellen gelang es, … zu entführen".
  let successes: WordSet
  let helpers: WordSet
  let firms: WordSet
  let controlled = WordSet(["kontrolliert", "unschädlich"].map { FoldedHash.of($0) })
  /// "das Auswärtige Amt", "das Weiße Haus": names, and of nobody who attacks.
  let offices: WordSet
  /// What flies and hits: whose it is, by an adjective of a nation.
  let missiles: WordSet
  /// What inquiries came to, so far.
  let stateOfInquiry: WordSet
  /// Those who judge, help, see or suffer a deed.
  let bystanders: WordSet
  /// "Folgt man der Anklage": to hold for true what somebody says.
  let believing: WordSet
  /// "verübt von", "der von ihm gelegte Brand": what one does with a deed.
  let doing: WordSet
  /// "geworfen von": what one does with things that fly.
  let throwing: WordSet
  /// Nouns whose "von" names the body that they belong to.
  let members: WordSet
  let evidence = SemanticSet(
    .proofNoun, .letterNoun, .videoNoun, .networkNoun, .malwareNoun, .traceNoun, .documentNoun,
    .witnessNoun, .codeNoun, .confessionNoun, .patternNoun, .measurementNoun)

  /// Those that say something without a verb that says so; "Hinweise" and witnesses need one.
  let pieces = SemanticSet(
    .letterNoun, .videoNoun, .networkNoun, .malwareNoun, .traceNoun, .documentNoun, .codeNoun,
    .confessionNoun, .patternNoun, .measurementNoun)

  /// What attackers hit, take or use.
  let lootOrTool = SemanticSet(.networkNoun, .documentNoun, .malwareNoun)
  let culprits = SemanticSet(.culprit, .bareCulprit)
  /// "Bild", "Aufnahme", "Papier": also of what nobody can see.
  let loosePictures: WordSet
  /// What ties somebody to a deed: "für eine Verbindung zum IS gibt es keine Hinweise".
  let links: WordSet
  /// In which somebody says that it was them.
  let texts: WordSet
  /// "nach Ansicht des Präfekten"; "laut Polizei", "der Polizei zufolge".
  let opinions: WordSet
  let according: WordSet
  /// Who is looked for beside the one who did it.
  let accomplices: WordSet
  /// Verbs of those who still look for evidence.
  let searches: WordSet

  /// What "nach … der Armee" is filled with.
  let accounts = SemanticSet(.claimNoun, .sourceNoun, .proofNoun)

  static let shared = IncidentWords(.shared)

  init(_ lexicon: Lexicon) {
    func one(_ lemma: String, _ kind: WordClass) -> LexemeID {
      lexicon.lexemes(lemma: lemma).first { !lexicon[$0].wordClass.intersection(kind).isEmpty }
        ?? .none
    }
    func all(_ lemmas: [String], _ kind: WordClass) -> WordSet {
      WordSet(
        lexemes: lemmas.flatMap { lexicon.lexemes(lemma: $0) }
          .filter { !lexicon[$0].wordClass.intersection(kind).isEmpty }.map(\.raw))
    }
    fuer = one("für", .preposition).raw
    auf = one("auf", .preposition).raw
    ueber = one("über", .preposition).raw
    zu = one("zu", .preposition).raw
    name = one("Name", .noun).raw
    sprechen = one("sprechen", .infinitive).raw
    without = one("ohne", .preposition).raw
    von = one("von", .preposition).raw
    durch = one("durch", .preposition).raw
    bei = one("bei", .preposition).raw
    nach = one("nach", .preposition).raw
    inMedium = all(
      ["in", "auf", "bei", "über", "via", "per", "gegenüber"], [.preposition, .postposition])
    ofMedium = all(
      ["mit", "auf", "bei", "in", "von", "für", "gegenüber"], [.preposition, .postposition])
    pluralia = all(["Angabe", "Information", "Vorwurf", "Anschuldigung"], .noun)
    requests = all(["Anfrage", "Nachfrage", "Rückfrage", "Frage", "Bitte"], .noun)
    alleged = one("mutmaßlich", .adjective)
    sollen = one("sollen", .infinitive)
    wollen = one("wollen", .infinitive)
    haben = one("haben", .infinitive)
    wissen = one("wissen", .infinitive)
    sein = one("sein", .infinitive)
    perpetrators = all(
      [
        "Attentäter", "Attentäterin", "Selbstmordattentäter", "Selbstmordattentäterin", "Täter",
        "Täterin", "Angreifer", "Angreiferin", "Amokläufer", "Todesschütze", "Amokschütze",
        "Amokfahrer", "Mörder", "Mörderin", "Brandstifter", "Brandstifterin", "Bombenleger",
        "Geiselnehmer", "Entführer", "Messerstecher", "Haupttäter", "Einzeltäter",
      ], .noun)
    suspects = all(
      ["Verdächtige", "Tatverdächtige", "Hauptverdächtige", "Beschuldigte", "Angeklagte"], .noun)
    describing = all(["mit", "aus", "von"], .preposition)
    searches = all(
      [
        "auswerten", "bitten", "suchen", "sichten", "prüfen", "anfordern", "verlangen", "fordern",
        "erhoffen", "hoffen", "untersuchen", "aufrufen",
      ], .infinitive)
    texts = all(["Text", "Pamphlet", "Beitrag", "Traktat"], .noun)
    opinions = all(
      [
        "Ansicht", "Auffassung", "Meinung", "Überzeugung", "Sicht", "Vermutung", "Verdacht",
        "Lesart",
      ],
      .noun)
    according = all(["laut", "zufolge", "gemäß"], [.preposition, .postposition])
    links = all(
      ["Verbindung", "Zusammenhang", "Steuerung", "Mitwirkung", "Einmischung", "Täter"], .noun)
    loosePictures = all(["Bild", "Aufnahme", "Film", "Papier"], .noun)
    accomplices = all(["Mittäter", "Mittäterin", "Komplize", "Hintermann", "Mitwisser"], .noun)
    warnings = all(["warnen", "schützen", "bewahren", "fürchten"], .infinitive)
    attempts = all(
      [
        "versuchen", "beginnen", "anfangen", "schaffen", "fortfahren", "anschicken", "gelingen",
        "glücken",
      ], .infinitive)
    successes = all(["gelingen", "glücken"], .infinitive)
    firms = all(
      [
        "Unternehmen", "Firma", "Konzern", "Anbieter", "Hersteller", "Klinik", "Krankenhaus",
        "Bank",
        "Universität", "Hochschule", "Plattform", "Börse", "Kryptobörse", "Versicherer", "Händler",
      ], .noun)
    helpers = all(
      [
        "Passant", "Passantin", "Helfer", "Retter", "Sondereinheit", "SEK", "Spezialist",
      ], [.noun, .name])
    offices = all(
      ["Amt", "Haus", "Rat", "Kommission", "Kammer", "Parlament", "Behörde", "Präsidium"], .noun)
    missiles = all(
      [
        "Drohne", "Kampfdrohne", "Rakete", "Marschflugkörper", "Geschoss", "Granate", "Gleitbombe",
        "Artillerie", "Bomber", "Kampfflugzeug", "U-Boot", "Bombe",
      ], .noun)
    stateOfInquiry = all(
      ["Stand", "Ermittlungsstand", "Ermittlung", "Kenntnisstand", "Erkenntnis", "Sachstand"], .noun
    )
    bystanders = all(
      [
        "Richter", "Richterin", "Gericht", "Landgericht", "Amtsgericht", "Staatsanwalt",
        "Staatsanwältin", "Staatsanwaltschaft", "Bundesanwaltschaft", "Geschworene", "Zeuge",
        "Zeugin", "Augenzeuge", "Augenzeugin", "Opfer", "Getötete", "Verletzte", "Tote",
        "Geschädigte", "Hinterbliebene", "Feuerwehr", "Rettungskraft", "Sanitäter", "Notarzt",
        "Ermittler", "Ermittlerin", "Kriminalpolizei", "Staatsschutz", "Mordkommission",
      ], .noun)
    members = all(
      [
        "Mitglied", "Angehörige", "Anhänger", "Kämpfer", "Chef", "Führer", "Anführer", "Leiter",
        "Mitarbeiter", "Beamte", "Vertreter", "Freund", "Verwandte", "Opfer", "Gegner",
      ], .noun)
    believing = all(["folgen", "glauben", "vertrauen"], .infinitive)
    doing = all(
      [
        "verüben", "begehen", "ausführen", "anrichten", "verursachen", "auslösen", "legen",
        "zünden",
        "steuern", "lenken", "initiieren", "anzetteln", "starten", "verantworten", "organisieren",
        "durchführen", "entfachen",
      ], .infinitive)
    throwing = all(["werfen", "schleudern", "abfeuern", "abschießen", "abwerfen"], .infinitive)
    doubts = all(
      ["ausschließen", "bezweifeln", "anzweifeln", "bestreiten", "leugnen", "zweifeln"], .infinitive
    )
    doubting = all(["bezweifeln", "zweifeln", "anzweifeln"], .infinitive)
    koennen = one("können", .infinitive)
    epistemic = all(["können", "dürfen", "müssen", "mögen", "scheinen"], .infinitive)
  }

  /// The forms of adjectives, by hash.
  private static func forms(_ stems: String) -> WordSet {
    WordSet(
      stems.split(separator: " ").flatMap { stem in
        ["", "e", "er", "en", "em", "es"].map { FoldedHash.of(stem + $0) }
      })
  }
}
