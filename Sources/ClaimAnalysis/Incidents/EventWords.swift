// Room: Incidents. The few words that the rules of this room name. Only the lexicon enters.

/// Lexemes that the rules of the room name.
final class EventWords: Sendable {
  let eindringen: LexemeID
  let verunstalten: LexemeID
  let beschiessen: LexemeID
  let toeten: LexemeID
  let treffen: LexemeID
  let verletzen: LexemeID
  /// What a mob does.
  let mob: Set<LexemeID>
  let verlieren: LexemeID
  let vergehen: LexemeID
  let nehmen: LexemeID
  /// What those do to an attack who get away: "überlebte ein Attentat".
  let surviving: Set<LexemeID>
  let halten: LexemeID
  let lahmlegen: Set<LexemeID>
  let beschuss = FoldedHash.of("Beschuss")
  let es = FoldedHash.of("es")
  let liegen: LexemeID
  let gehen: LexemeID
  let rufen: LexemeID
  let ueberfliegen: LexemeID
  let lassen: LexemeID
  let sollen: LexemeID
  let wollen: LexemeID
  let koennen: LexemeID
  let muessen: LexemeID
  let haben: LexemeID
  let sein: LexemeID
  let kommen: LexemeID
  /// Before the deeds that make it up.
  let series: Set<UInt64> = Set(["Serie", "Reihe", "Welle"].map(FoldedHash.of))
  let wie = FoldedHash.of("wie")
  /// Before what is compared with another time.
  let amounts: Set<UInt64> = Set(["mehr", "weniger"].map(FoldedHash.of))
  let ueber = FoldedHash.of("über")
  let von = FoldedHash.of("von")
  let mit = FoldedHash.of("mit")
  let nach = FoldedHash.of("nach")
  let rede = FoldedHash.of("Rede")
  let tat = FoldedHash.of("Tat")
  let crimes: Set<UInt64> = Set(
    ["Tat", "Verbrechen", "Verbrechens", "Untat", "Gräueltat", "Schandtat"].map(FoldedHash.of))
  let `in` = FoldedHash.of("in")
  let der = FoldedHash.of("der")
  let noch = FoldedHash.of("noch")
  let infizieren: LexemeID
  /// What somebody is attacked for with words.
  let reasons: Set<UInt64> = Set(["dafür", "deswegen", "deshalb", "hierfür"].map(FoldedHash.of))
  /// Before what did not quite happen: "fast wäre es zu …".
  let nearly: Set<UInt64> = Set(["fast", "beinahe", "beinah"].map(FoldedHash.of))
  /// Where to prices shoot, and grass.
  let upwards = WordSet(["Höhe", "Himmel", "Kraut"].map(FoldedHash.of))
  /// Behind a measure: "einen Steinwurf von der Kirche entfernt".
  let distant = WordSet(["entfernt", "entfernte", "entfernten", "weit"].map(FoldedHash.of))
  let und = FoldedHash.of("und")
  let sowie = FoldedHash.of("sowie")
  let sondern = FoldedHash.of("sondern")
  /// Also of one crime on one victim: "mehrfach vergewaltigt".
  let repeated: Set<UInt64> = Set(["mehrfach", "wiederholt", "regelmäßig"].map(FoldedHash.of))
  let durch = FoldedHash.of("durch")
  let vor = FoldedHash.of("vor")
  let gegen = FoldedHash.of("gegen")
  let auf = FoldedHash.of("auf")
  let bei = FoldedHash.of("bei")
  let ob = FoldedHash.of("ob")
  let wer = FoldedHash.of("wer")
  let man = FoldedHash.of("man")
  let sich = FoldedHash.of("sich")
  let als = FoldedHash.of("als")
  let wegen = FoldedHash.of("wegen")
  let wenn = FoldedHash.of("wenn")
  let falls = FoldedHash.of("falls")
  let immer = FoldedHash.of("immer")
  let wieder = FoldedHash.of("wieder")
  let um = FoldedHash.of("um")
  let ohne = FoldedHash.of("ohne")
  let targetPrepositions = WordSet(
    ["auf", "gegen", "in", "ins", "über", "an", "aufs", "ans", "im", "beim", "bei"]
      .map(FoldedHash.of))
  let nicht = FoldedHash.of("nicht")
  let temporal = WordSet(
    ["nach", "bei", "beim", "seit", "während", "infolge", "durch", "wegen", "aufgrund"]
      .map(FoldedHash.of))
  /// Before what one gets into or onto.
  let accessPrepositions = WordSet(
    ["in", "ins", "auf", "aufs", "bei", "beim"].map(FoldedHash.of))
  let placePrepositions = WordSet(
    [
      "in", "im", "bei", "nahe", "vor", "auf", "an", "am", "über", "zwischen", "nördlich",
      "südlich", "östlich", "westlich", "unweit", "um", "beim",
    ].map(FoldedHash.of))

  /// "bei Protesten", "während einer Kundgebung": where people came to harm.
  let amid = WordSet(["bei", "beim", "während"].map(FoldedHash.of))
  /// What is laid on purpose: "das gelegte Feuer".
  let laid = WordSet(
    ["gelegt", "gelegte", "gelegten", "gelegter", "gelegtes", "gelegtem"].map(FoldedHash.of))
  /// Bombs by no special name; those of a war long over are set apart before.
  let bombs = WordSet(["Bombe", "Bomben", "Granate", "Granaten"].map(FoldedHash.of))
  let worms = WordSet(
    ["Virus", "Viren", "Computervirus", "Computerviren", "Wurm", "Computerwurm"]
      .map(FoldedHash.of))
  let plainSignals = WordSet(["Signal", "Signale", "Signalen", "Signals"].map(FoldedHash.of))
  let warplanes = WordSet(
    [
      "Kampfjet", "Kampfjets", "Kampfflugzeug", "Kampfflugzeuge", "Kampfflugzeugen",
      "Kampfhubschrauber", "Kampfhubschraubern", "Artillerie", "Luftwaffe", "Bomber", "Bombern",
      "Jagdbomber", "Jagdbombern", "Kampfbomber", "Kampfbombern",
      "Marschflugkörper", "Marschflugkörpern",
    ].map(FoldedHash.of))
  let luft = FoldedHash.of("Luft")
  let nothing = FoldedHash.of("nichts")
  let more = FoldedHash.of("mehr")
  let online = FoldedHash.of("online")
  /// Near where it happened, and not there.
  let nextDoor = WordSet(
    [
      "Nachbarstadt", "Nachbarort", "Nachbardorf", "Nachbarviertel", "Nachbarbezirk",
      "Nachbargemeinde", "Nachbarkreis", "Nachbarprovinz", "benachbarten", "nahegelegenen",
      "angrenzenden",
    ].map(FoldedHash.of))
  let atOnce = WordSet(["zeitgleich", "gleichzeitig"].map(FoldedHash.of))
  let sameDay = WordSet(["selben", "gleichen"].map(FoldedHash.of))
  let aus = FoldedHash.of("aus")

  static let shared = EventWords(.shared)

  init(_ lexicon: Lexicon) {
    func verb(_ lemma: String) -> LexemeID {
      lexicon.lexemes(lemma: lemma).first { lexicon[$0].wordClass == .infinitive } ?? .none
    }
    eindringen = verb("eindringen")
    verunstalten = verb("verunstalten")
    beschiessen = verb("beschießen")
    toeten = verb("töten")
    treffen = verb("treffen")
    verletzen = verb("verletzen")
    mob = Set(["plündern", "randalieren", "lynchen", "marodieren", "brandschatzen"].map(verb))
    verlieren = verb("verlieren")
    vergehen = verb("vergehen")
    nehmen = verb("nehmen")
    surviving = Set(["überleben", "entgehen", "entkommen", "entrinnen"].map(verb))
    halten = verb("halten")
    lahmlegen = Set(
      lexicon.lexemes(lemma: "lahmlegen") + lexicon.lexemes(lemma: "lahm#legen"))
    infizieren = verb("infizieren")
    liegen = verb("liegen")
    gehen = verb("gehen")
    rufen = verb("rufen")
    ueberfliegen = verb("überfliegen")
    lassen = verb("lassen")
    sollen = verb("sollen")
    wollen = verb("wollen")
    koennen = verb("können")
    muessen = verb("müssen")
    haben = verb("haben")
    sein = verb("sein")
    kommen = verb("kommen")
  }
}
