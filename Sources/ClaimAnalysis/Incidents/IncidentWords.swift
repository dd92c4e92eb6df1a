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
  let asking: WordSet
  /// Open a clause that says of no proof that there is one.
  let openingProof: WordSet
  let unknown: WordSet
  let counterProofs: WordSet
  /// "Die Spur führt nach …", "auf die Spur kommen": no trace that somebody found.
  let idiomaticTrace: WordSet
  let same: WordSet
  /// Behind "wie": how much, how long.
  let amounts: WordSet
  /// Tell a habit, not one event.
  let habits: WordSet
  let bygone = FoldedHash.of("Vergangenheit")
  let immer = FoldedHash.of("immer")
  let wieder = FoldedHash.of("wieder")
  let past: WordSet
  let spans: WordSet
  let seit = FoldedHash.of("seit")
  /// Open an infinitive that tells how or what for, not what.
  let circumstantial: WordSet
  let both: WordSet
  let crime: WordSet
  let organised: WordSet
  let beiden = FoldedHash.of("beiden")
  let two = FoldedHash.of("zwei")
  /// Of how many the genitive behind them tells who they are.
  let amountNouns: WordSet
  let among: WordSet
  let namely = FoldedHash.of("nämlich")
  let charges: WordSet
  let nur = FoldedHash.of("nur")
  let many: WordSet
  let possessives: WordSet
  let ofHim: WordSet
  let ofHer: WordSet
  /// When somebody was elsewhere.
  let timesOfDeed: WordSet
  let thatTime: WordSet
  /// Before the place where somebody was.
  let whereabouts: WordSet
  let whose: WordSet
  /// What somebody had in a deed.
  let parts: WordSet
  /// What two parties do to each other, and what they lay on each other.
  let eachOther: WordSet
  let guilt: WordSet
  let wonach = FoldedHash.of("wonach")
  let demonstratives: WordSet
  let wer = FoldedHash.of("wer")
  let sondern = FoldedHash.of("sondern")
  /// Whom bystanders stop.
  let runaways: WordSet
  let none: WordSet
  let certain: WordSet
  /// Say with "für" of whom that they hold it for true.
  let settled: WordSet
  /// Set a second one against the first.
  let contrasts: WordSet
  let welche: WordSet
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
  let own: WordSet
  let um = FoldedHash.of("um")
  let ohne = FoldedHash.of("ohne")
  let von, fuer, auf, ueber, zu, without, durch, bei, nach: UInt32
  /// Prepositions before the place where something is said, and before whom an interview is given to.
  let inMedium: WordSet
  let ofMedium: WordSet
  /// What one asks somebody with ("Anfrage").
  let requests: WordSet
  /// Nouns that are plural anyway ("Angaben").
  let pluralia: WordSet
  let sollen, alleged, wollen, haben, wissen, lauten, sein, koennen: LexemeID
  let epistemic: WordSet
  /// Adjectives that do not tell who a perpetrator was ("mutmaßlich", "flüchtig").
  let vague: WordSet
  /// Prepositions of phrases that do.
  let describing: WordSet
  /// How likely a thing is, behind "mit" or "nach".
  let likelihood: WordSet
  let ofOne: WordSet
  /// "niemand anders als", "kein Geringerer als".
  let nobody: WordSet
  let butOne: WordSet
  /// "aus Sicht der Polizei".
  let views: WordSet
  let aus = FoldedHash.of("aus")
  let nicht = FoldedHash.of("nicht")
  let vor = FoldedHash.of("vor")
  /// Nouns whose "von" is no agent: "in der Nähe von Soldaten".
  let withVon: WordSet
  let against: WordSet
  let der = FoldedHash.of("der")
  /// Point to whoever was named last.
  let these: WordSet
  let articles: WordSet
  let personal: WordSet
  /// "der Angriff zweier Männer": genitives without an article.
  let genitiveNumerals: WordSet
  /// "der Attentäter Bruno Kalk": words that say of a named one that they did it.
  let perpetrators: WordSet
  /// "die Verdächtige Maria Kalk": those that say that somebody thinks so.
  let suspects: WordSet
  let armed: WordSet
  /// Verbs whose infinitive happened, in the past: "versuchte … zu töten", "begann zu schießen".
  let attempts: WordSet
  /// Of what has not happened yet, with "vor".
  let warnings: WordSet
  /// Verbs whose dative did what the infinitive says: "Rebellen gelang es, … zu entführen".
  let successes: WordSet
  let helpers: WordSet
  let firms: WordSet
  let controlled: WordSet
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
  /// Those to whom a ship or a firm belongs, and who is on board.
  let owners: WordSet
  let sides: WordSet
  let crews: WordSet
  /// What somebody says who blames.
  let accusations: WordSet
  /// Being there and no more, with a word for "no more".
  let bystanding: WordSet
  let merely: WordSet
  /// Before the name below a text.
  let signed: WordSet
  let signing: WordSet
  /// Verbs of those who still look for evidence.
  let searches: WordSet
  /// What somebody let happen or kept quiet about: no deed.
  let omissions: WordSet
  /// What one does with what is one's own.
  let closing: WordSet
  /// How somebody looked or what they had: nothing that they did.
  let stateVerbs: WordSet
  /// Of what did not happen, or not yet.
  let preventing: WordSet

  /// What "nach … der Armee" is filled with.
  let accounts = SemanticSet(.claimNoun, .sourceNoun, .proofNoun)

  static let shared = IncidentWords(.shared)

  init(_ lexicon: Lexicon) {
    let sets = WordSets(IncidentWordTable.text, lexicon)
    unknown = sets["unknown"]
    vague = sets["vague"]
    armed = sets["armed"]
    asking = sets["asking"]
    openingProof = sets["openingProof"]
    counterProofs = sets["counterProofs"]
    idiomaticTrace = sets["idiomaticTrace"]
    same = sets["same"]
    amounts = sets["amounts"]
    habits = sets["habits"]
    past = sets["past"]
    spans = sets["spans"]
    circumstantial = sets["circumstantial"]
    both = sets["both"]
    crime = sets["crime"]
    organised = sets["organised"]
    amountNouns = sets["amountNouns"]
    among = sets["among"]
    charges = sets["charges"]
    many = sets["many"]
    timesOfDeed = sets["timesOfDeed"]
    thatTime = sets["thatTime"]
    whereabouts = sets["whereabouts"]
    whose = sets["whose"]
    parts = sets["parts"]
    eachOther = sets["eachOther"]
    guilt = sets["guilt"]
    demonstratives = sets["demonstratives"]
    runaways = sets["runaways"]
    none = sets["none"]
    certain = sets["certain"]
    settled = sets["settled"]
    contrasts = sets["contrasts"]
    welche = sets["welche"]
    own = sets["own"]
    likelihood = sets["likelihood"]
    ofOne = sets["ofOne"]
    nobody = sets["nobody"]
    butOne = sets["butOne"]
    views = sets["views"]
    withVon = sets["withVon"]
    against = sets["against"]
    these = sets["these"]
    articles = sets["articles"]
    personal = sets["personal"]
    genitiveNumerals = sets["genitiveNumerals"]
    controlled = sets["controlled"]
    possessives = sets["his", "hers"]
    ofHim = sets["his", "whoseMale"]
    ofHer = sets["hers", "whoseFemale"]
    func one(_ lemma: String, _ kind: WordClass) -> LexemeID {
      lexicon.lexemes(lemma: lemma).first { !lexicon[$0].wordClass.intersection(kind).isEmpty }
        ?? .none
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
    inMedium = sets["inMedium"]
    ofMedium = sets["ofMedium"]
    pluralia = sets["pluralia"]
    requests = sets["requests"]
    alleged = one("mutmaßlich", .adjective)
    sollen = one("sollen", .infinitive)
    wollen = one("wollen", .infinitive)
    haben = one("haben", .infinitive)
    wissen = one("wissen", .infinitive)
    lauten = one("lauten", .infinitive)
    sein = one("sein", .infinitive)
    perpetrators = sets["perpetrators"]
    suspects = sets["suspects"]
    describing = sets["describing"]
    searches = sets["searches"]
    omissions = sets["omissions"]
    closing = sets["closing"]
    stateVerbs = sets["stateVerbs"]
    preventing = sets["preventing"]
    texts = sets["texts"]
    opinions = sets["opinions"]
    according = sets["according"]
    links = sets["links"]
    loosePictures = sets["loosePictures"]
    accomplices = sets["accomplices"]
    warnings = sets["warnings"]
    attempts = sets["attempts"]
    successes = sets["successes"]
    firms = sets["firms"]
    helpers = sets["helpers"]
    offices = sets["offices"]
    missiles = sets["missiles"]
    stateOfInquiry = sets["stateOfInquiry"]
    bystanders = sets["bystanders"]
    members = sets["members"]
    owners = sets["owners"]
    sides = sets["sides"]
    crews = sets["crews"]
    accusations = sets["accusations"]
    bystanding = sets["bystanding"]
    merely = sets["merely"]
    signed = sets["signed"]
    signing = sets["signing"]
    believing = sets["believing"]
    doing = sets["doing"]
    throwing = sets["throwing"]
    doubts = sets["doubts"]
    doubting = sets["doubting"]
    koennen = one("können", .infinitive)
    epistemic = sets["epistemic"]
  }
}
