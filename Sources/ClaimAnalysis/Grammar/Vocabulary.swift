// Room: Grammar. The few words that the grammar itself speaks of, by hash and lexeme.
// May enter: the lexicon.

/// Words that are part of the grammar rather than of the vocabulary.
final class Vocabulary: Sendable {
  let zu = FoldedHash.of("zu")
  let um = FoldedHash.of("um")
  let und = FoldedHash.of("und")
  let oder = FoldedHash.of("oder")
  let sich = FoldedHash.of("sich")
  let als = FoldedHash.of("als")
  let vor = FoldedHash.of("vor")
  let allem = FoldedHash.of("allem")
  let beiden = FoldedHash.of("beiden")
  let meisten = FoldedHash.of("meisten")
  let wie = FoldedHash.of("wie")
  let folgt = FoldedHash.of("folgt")
  let es = FoldedHash.of("es")
  let von = FoldedHash.of("von")
  let nicht = FoldedHash.of("nicht")
  let darunter = FoldedHash.of("darunter")
  let noch = FoldedHash.of("noch")
  let weder = FoldedHash.of("weder")
  let ich = FoldedHash.of("ich")
  let bis = FoldedHash.of("bis")
  let das = FoldedHash.of("das")
  let was = FoldedHash.of("was")
  let wo = FoldedHash.of("wo")
  let so = FoldedHash.of("so")
  let waehrend = FoldedHash.of("während")
  let prozent = FoldedHash.of("prozent")
  let unter = FoldedHash.of("unter")
  let anderem = FoldedHash.of("anderem")
  let all = FoldedHash.of("all")
  let sowohl = FoldedHash.of("sowohl")
  private let titleNouns = Set(
    [
      "Titel", "Name", "Namen", "Motto", "Überschrift", "Schlagwort", "Slogan", "Pseudonym",
      "Begriff",
      "Decknamen", "Nutzernamen", "Stichwort", "Hashtag", "Kürzel", "Codewort", "Betreff",
    ].map { FoldedHash.of($0) })
  let dann = FoldedHash.of("dann")
  let doch = FoldedHash.of("doch")
  let jedoch = FoldedHash.of("jedoch")
  let ein = FoldedHash.of("ein")
  let aber = FoldedHash.of("aber")
  let sondern = FoldedHash.of("sondern")
  let aus = FoldedHash.of("aus")
  let paar = FoldedHash.of("paar")
  let wenig = FoldedHash.of("wenig")
  let bisschen = FoldedHash.of("bisschen")
  let eins = FoldedHash.of("eins")
  let die = FoldedHash.of("die")
  let der = FoldedHash.of("der")
  let einen = FoldedHash.of("einen")
  let niemand = FoldedHash.of("niemand")
  let denn = FoldedHash.of("denn")
  let nach = FoldedHash.of("nach")
  let auf = FoldedHash.of("auf")
  let sie = FoldedHash.of("sie")
  let herr = FoldedHash.of("herr")
  let ueber = FoldedHash.of("über")
  let je = FoldedHash.of("je")
  let auch = FoldedHash.of("auch")
  let wer = FoldedHash.of("wer")
  let durch = FoldedHash.of("durch")
  let mit = FoldedHash.of("mit")
  let verglichen = FoldedHash.of("verglichen")
  let gefolgt = FoldedHash.of("gefolgt")
  let seit = FoldedHash.of("seit")
  let dem = FoldedHash.of("dem")
  let wieder = FoldedHash.of("wieder")
  let weiter = FoldedHash.of("weiter")
  let fuer = FoldedHash.of("für")
  let damit = FoldedHash.of("damit")
  let new = FoldedHash.of("new")
  let yorker = FoldedHash.of("yorker")
  let worden = FoldedHash.of("worden")
  let bekannt = FoldedHash.of("bekannt")
  let weiss = FoldedHash.of("weiß")
  let sein: LexemeID
  let haben: LexemeID
  let werden: LexemeID
  let geben: LexemeID
  let moegen: LexemeID
  let sollen: LexemeID
  let kein: LexemeID
  let keinerlei = FoldedHash.of("keinerlei")
  /// The preposition "von".
  let vonLexemes: WordSet

  private let others: WordSet
  private let periods: WordSet
  private let directions: WordSet
  private let indefinite: WordSet
  private let somethings: WordSet
  private let thirdPersons: WordSet
  private let neuters: WordSet
  private let nobodies: WordSet
  private let betters: WordSet
  private let everybodies: WordSet
  private let amounts: WordSet
  private let conditionals: WordSet
  private let onlys: WordSet
  private let receiving: WordSet
  private let governing: WordSet
  private let particles: WordSet
  private let formal: WordSet
  private let foreignLinks: WordSet
  private let joining: WordSet
  private let definites: WordSet
  private let measures: WordSet
  private let alls: WordSet
  private let which: WordSet
  private let placeRelatives: WordSet
  private let quantity: WordSet
  private let rareVerbs: WordSet
  private let relatives: WordSet
  private let quantities: WordSet
  private let alone: WordSet

  static let shared = Vocabulary(.shared)

  init(_ lexicon: Lexicon) {
    func verb(_ lemma: String) -> LexemeID {
      lexicon.lexemes(lemma: lemma).first { lexicon[$0].wordClass == .infinitive } ?? .none
    }
    sein = verb("sein")
    haben = verb("haben")
    werden = verb("werden")
    geben = verb("geben")
    moegen = verb("mögen")
    sollen = verb("sollen")
    kein = lexicon.lexemes(lemma: "kein").first { lexicon[$0].wordClass == .article } ?? .none
    vonLexemes = WordSet(lexicon.lexemes(lemma: "von").filter { lexicon.lemma($0) == "von" })
    indefinite = WordSet(
      [
        "ein", "kein", "irgendein", "mancher", "solcher", "einige", "etliche", "mehrere", "aller",
        "sämtliche", "jeder", "etwas", "viel", "wenig", "mehr", "weniger", "genug", "lauter",
        "allerlei", "irgendwelche", "beide",
      ]
      .flatMap { lexicon.lexemes(lemma: $0) }.filter { lexicon[$0].wordClass == .article })
    receiving = WordSet(["bekommen", "kriegen", "erhalten"].map(verb))
    governing = WordSet(
      ["lassen", "bleiben", "gehen", "helfen", "lehren", "lernen", "sehen", "hören", "brauchen"]
        .map(verb))
    thirdPersons = WordSet("er sie ihn ihm ihnen ihr")
    others = WordSet("andere anderer")
    periods = WordSet("anfang mitte ende")
    directions = WordSet(
      "hinüber hinauf hinunter hinaus hinein hinab herüber herauf herunter heraus herein herab heran "
        + "hervor")
    somethings = WordSet("etwas nichts viel mehr alles was")
    neuters = WordSet("das es dies dieses")
    amounts = WordSet("viel viele vielen vieler wenig wenige wenigen weniger")
    everybodies = WordSet("jeder jede alle viele man manche einige wenige mancher jemand")
    betters = WordSet("anderes anders anderer andere geringerer geringere")
    nobodies = WordSet("niemand niemanden niemandem nichts keiner keine keines keinen keinem")
    conditionals = WordSet("wenn falls sofern sollte")
    onlys = WordSet("nur allein bloß lediglich zuletzt")
    which = WordSet("welcher welche welches welchen welchem was")
    placeRelatives = WordSet(
      "wo wobei wodurch wofür wogegen womit wonach woran worauf woraus worin worüber wovon wovor "
        + "wozu wohin woher")
    particles = WordSet("von van de der den del della di da dos bin ibn al el zu la le ter ten")
    foreignLinks = WordSet("of and for the")
    formal = WordSet("sie ihnen ihr ihre ihren ihrem ihrer ihres")
    quantity = WordSet(
      "alle allen aller beide beiden beider viel viele vielen vieler mehr wenige wenigen weniger "
        + "einige einigen mehrere mehreren solche solchen solcher solches solchem einen")
    definites = WordSet("der die das den dem des")
    joining = WordSet("und oder sowie sondern bzw beziehungsweise aber u")
    measures = WordSet("mehr viel wenig weniger genug etwas lauter ausreichend")
    alls = WordSet("all alle allen aller alles beide beiden manch solch welch")
    quantities = WordSet(
      "reihe vielzahl mehrheit mehrzahl anzahl zahl hälfte drittel viertel fünftel teil großteil menge "
        + "dutzend handvoll paar gruppe million milliarde")
    alone = WordSet(
      "anderem dort hier da heute gestern morgen jetzt vorn vorne hinten oben unten außen innen sofort "
        + "nun immer damals früher daheim draußen drinnen überall irgendwo allem")
    relatives = WordSet(
      "der die das den dem denen deren dessen wo welcher welche welches welchen welchem was")
    rareVerbs = WordSet(
      "laut gut offen weit weiter sicher frei fest still wert reich nahe bar eben mehr mal bereit "
        + "leer voll lang kurz fern klar hell dunkel trocken sauber locker bitter nass glatt kühl "
        + "einst doppelt äußerst lange gelle zumute")
  }

  /// Determiners that do not point to something known.
  func isIndefinite(_ lexeme: LexemeID) -> Bool { indefinite.contains(lexeme) }
  /// "von", "van", "bin" inside the name of a person.
  func isNameParticle(_ hash: UInt64) -> Bool { particles.contains(hash) }
  /// "of, and, for, the" inside an English name.
  func isForeignLink(_ hash: UInt64) -> Bool { foreignLinks.contains(hash) }
  func isFormalAddress(_ hash: UInt64) -> Bool { formal.contains(hash) }
  /// Words that measure rather than point ("mehr", "viel"): no long attribute follows them.
  func isMeasure(_ hash: UInt64) -> Bool { measures.contains(hash) }
  /// Whether a determiner can stand behind another ("all die", "die beiden", "alle seine").
  func canFollow(_ hash: UInt64, determiner: UInt64) -> Bool {
    alls.contains(determiner) ? true : quantity.contains(hash)
  }
  func isDefiniteArticle(_ hash: UInt64) -> Bool { definites.contains(hash) }
  /// Forms that are adjectives or adverbs far more often than verbs ("laut" of "lauten").
  func isRareVerbForm(_ hash: UInt64) -> Bool { rareVerbs.contains(hash) }
  /// "bekommen, kriegen, erhalten" with a participle make a passive.
  func isReceivingVerb(_ lexeme: LexemeID) -> Bool { receiving.contains(lexeme) }
  /// Full verbs that take an infinitive without "zu".
  func governsInfinitive(_ lexeme: LexemeID) -> Bool { governing.contains(lexeme) }
  func isNothingOrSomething(_ hash: UInt64) -> Bool { somethings.contains(hash) }
  /// "andere" without a noun.
  func isOthers(_ hash: UInt64) -> Bool { others.contains(hash) }
  /// "Anfang, Mitte, Ende" before a month or year.
  func isPeriod(_ hash: UInt64) -> Bool { periods.contains(hash) }
  /// "hinüber, herab": where to, beside any verb that goes on to somewhere.
  func isDirection(_ hash: UInt64) -> Bool { directions.contains(hash) }
  func isThirdPersonPronoun(_ hash: UInt64) -> Bool { thirdPersons.contains(hash) }
  func isNeuterDemonstrative(_ hash: UInt64) -> Bool { neuters.contains(hash) }
  func isNobody(_ hash: UInt64) -> Bool { nobodies.contains(hash) }
  /// "niemand anderes als", "kein Geringerer als".
  func isOther(_ hash: UInt64) -> Bool { betters.contains(hash) }
  /// "jeder, viele, man": people without a noun.
  func isEverybody(_ hash: UInt64) -> Bool { everybodies.contains(hash) }
  func isConditional(_ hash: UInt64) -> Bool { conditionals.contains(hash) }
  func isOnly(_ hash: UInt64) -> Bool { onlys.contains(hash) }
  /// Conjunctions that join clauses without a comma before them; "jedoch" and "doch" are adverbs there.
  func joinsClauses(_ hash: UInt64) -> Bool { joining.contains(hash) }
  /// "denn, doch, jedoch": never between two nouns.
  func joinsOnlyClauses(_ hash: UInt64) -> Bool { hash == denn || hash == doch || hash == jedoch }
  /// "viel, wenig": what "zu" may say of that it is too much.
  func isAmount(_ hash: UInt64) -> Bool { amounts.contains(hash) }
  /// "nach, seit": what "dem" makes conjunctions of.
  func isNachOrSeit(_ hash: UInt64) -> Bool { hash == nach || hash == seit }
  /// "wieder, weiter": as adverbs far more often than as particles written apart.
  func isAgain(_ hash: UInt64) -> Bool { hash == wieder || hash == weiter }
  func isWhich(_ hash: UInt64) -> Bool { which.contains(hash) }
  /// "wo, wobei, woraus": adverbs that open relative clauses.
  func isPlaceRelative(_ hash: UInt64) -> Bool { placeRelatives.contains(hash) }
  /// "so, dann": what goes on behind a condition.
  func opensConsequence(_ hash: UInt64) -> Bool { hash == so || hash == dann }
  /// "von, durch", behind a participle: who did it.
  func namesAgent(_ hash: UInt64) -> Bool { hash == von || hash == durch }
  func isBis(_ hash: UInt64) -> Bool { hash == bis }
  /// "der, deren, welche, was, wo": what opens a relative clause.
  @inline(__always)
  func isRelativeWord(_ hash: UInt64) -> Bool { relatives.contains(hash) }
  /// "eine Reihe der Firmen": nouns whose verb may agree with what they measure.
  func isQuantityNoun(_ hash: UInt64) -> Bool { quantities.contains(hash) }
  /// "von dort", "unter anderem": what a preposition takes instead of a noun.
  func fillsPreposition(_ hash: UInt64) -> Bool { alone.contains(hash) }
  /// "mit dem Titel „Asche“": a quotation behind them is what they name.
  func isTitleNoun(_ hash: UInt64) -> Bool { titleNouns.contains(hash) }

  func isAlsWie(_ hash: UInt64) -> Bool { hash == als || hash == wie }
}
