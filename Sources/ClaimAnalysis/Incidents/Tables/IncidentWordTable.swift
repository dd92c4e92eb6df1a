// Room: Incidents. Sets of words that single rules of this room ask for. Read by IncidentWords.

enum IncidentWordTable {
  /// Sets of words by the name under which `IncidentWords` keeps them; what each is for stands there.
  ///
  /// Columns: name, form, words. FORM is `form` for words as they stand, `adjective` for all endings of
  /// adjectives (none, -e, -er, -en, -em, -es), or `noun`, `name` (nouns, too), `verb`, `preposition` for all forms of
  /// a lemma of that class.
  static let text: StaticString = """
    # ---- form
    asking | form | ob wer wem wen was welche welcher welches welchen warum wieso weshalb
    openingProof | form | ob worauf woher welche welches welcher
    counterProofs | form | Gegenbeweis Gegenbeweise
    idiomaticTrace | form | Spur
    same | form | dieselbe dieselben denselben demselben derselben dasselbe
    amounts | form | viel viele lange oft hoch weit gross
    habits | form | häufig oft regelmäßig ständig meist meistens üblicherweise jahrelang seither
    past | form | vergangenen letzten zurückliegenden vorigen
    spans | form | Wochen Monaten Jahren Jahrzehnten Monate Jahre
    circumstantial | form | um ohne statt anstatt
    merely | form | nur erst lediglich bloß bloss zufällig
    signing | form | mit von als vom
    signed | form | gezeichnet unterzeichnet unterschrieben signiert
    both | form | beide beiden
    crime | form | Verbrechen Kriminalität
    organised | form | organisierte organisierten organisierter organisiertes
    amountNouns | form | Dutzend Handvoll Hälfte Drittel Teil Großteil
    among | form | in aus unter nach laut
    charges | form | Anklage Anklageschrift
    many | form | mehrere zahlreiche viele etliche diverse dutzende hunderte weitere
    timesOfDeed | form | Tatzeit Tatzeitpunkt
    thatTime | form | fraglichen fraglicher jenem jener jenen besagten besagter betreffenden
    whereabouts | form | in im an am auf bei beim vor nahe
    whose | form | dessen deren
    parts | form | Beteiligung Verwicklung Verantwortung Urheberschaft Täterschaft Verbindung Mittäterschaft Zusammenhang Verstrickung
    eachOther | form | gegenseitig wechselseitig einander
    guilt | form | verantwortlich Schuld Verantwortung
    demonstratives | form | das dies alles was
    runaways | form | Fahrer Lenker Flüchtenden Fliehenden Flüchtigen
    none | form | kein keine keiner niemand
    certain | form | sicher überzeugt gewiss
    settled | form | fest klar erwiesen ausgemacht eindeutig gesichert sicher
    contrasts | form | dagegen hingegen wiederum seinerseits ihrerseits jedoch aber indes indessen allerdings dafür umgekehrt eher
    welche | form | welche welcher welches welchen welchem
    own | form | eigene eigenen eigener eigenem
    likelihood | form | Wahrscheinlichkeit Anschein
    ofOne | form | er sie ihn ihm
    nobody | form | niemand niemanden keiner keine kein keinen nichts
    butOne | form | anders anderes anderer andere anderen geringerer geringere geringeren
    views | form | Sicht Perspektive Blickwinkel
    withVon | form | nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich unweit abseits jenseits oberhalb unterhalb Nähe Umgebung Beisein Gegenwart Anwesenheit Umfeld Seite Seiten Gruppe Reihe Hälfte Dutzend Anführer Gefolge Nachbarschaft Höhe
    against | form | auf gegen
    these | form | diese dieser letztere letzterer
    articles | form | der die
    personal | form | er sie es ihn ihm ihr ihnen ich wir
    genitiveNumerals | form | zweier dreier mehrerer einiger
    controlled | form | kontrolliert unschädlich
    his | form | sein seine seiner seinen seinem
    hers | form | ihr ihre ihrer ihren ihrem
    whoseMale | form | dessen
    whoseFemale | form | deren
    # ---- adjective
    unknown | adjective | unbekannt
    vague | adjective | mutmaßlich angeblich vermeintlich flüchtig gesucht eigentlich wirklich tatsächlich möglich potenziell potentiell weiter ander erst zweit dritt früher später verhaftet festgenommen gefasst inhaftiert getötet erschossen verletzt tot überlebend ganz einzig genannt fraglich besagt beschuldigt angeklagt verdächtig jetzig neu beteiligt übrig letzt beid solch
    armed | adjective | bewaffnet maskiert vermummt
    # ---- name
    helpers | name | Passant Passantin Helfer Retter Sondereinheit SEK Spezialist
    # ---- noun
    pluralia | noun | Angabe Information Vorwurf Anschuldigung
    requests | noun | Anfrage Nachfrage Rückfrage Frage Bitte
    perpetrators | noun | Attentäter Attentäterin Selbstmordattentäter Selbstmordattentäterin Täter Täterin Angreifer Angreiferin Amokläufer Todesschütze Amokschütze Amokfahrer Mörder Mörderin Brandstifter Brandstifterin Bombenleger Geiselnehmer Entführer Messerstecher Haupttäter Einzeltäter
    suspects | noun | Verdächtige Tatverdächtige Hauptverdächtige Beschuldigte Angeklagte
    texts | noun | Text Pamphlet Beitrag Traktat
    opinions | noun | Ansicht Auffassung Meinung Überzeugung Sicht Vermutung Verdacht Lesart
    links | noun | Verbindung Zusammenhang Steuerung Mitwirkung Einmischung Täter
    loosePictures | noun | Bild Aufnahme Film Papier
    accomplices | noun | Mittäter Mittäterin Komplize Hintermann Mitwisser
    firms | noun | Unternehmen Firma Konzern Anbieter Hersteller Klinik Krankenhaus Bank Universität Hochschule Plattform Börse Kryptobörse Versicherer Händler
    offices | noun | Amt Haus Rat Kommission Kammer Parlament Behörde Präsidium
    missiles | noun | Störsender Störer Kampfjet Kriegsschiff Torpedo Drohnenschwarm Drohne Kampfdrohne Rakete Marschflugkörper Geschoss Granate Gleitbombe Artillerie Bomber Kampfflugzeug U-Boot Bombe
    stateOfInquiry | noun | Stand Ermittlungsstand Ermittlung Kenntnisstand Erkenntnis Sachstand
    bystanders | noun | Richter Richterin Gericht Landgericht Amtsgericht Staatsanwalt Staatsanwältin Staatsanwaltschaft Bundesanwaltschaft Geschworene Zeuge Zeugin Augenzeuge Augenzeugin Opfer Getötete Verletzte Tote Geschädigte Hinterbliebene Feuerwehr Rettungskraft Sanitäter Notarzt Ermittler Ermittlerin Kriminalpolizei Staatsschutz Mordkommission
    sides | noun | Seite Partei Lager Kriegspartei Konfliktpartei
    owners | noun | Reederei Reeder Eigner Schiffseigner Eigentümer Betreiber Betreiberfirma Halter Arbeitgeber
    crews | noun | Besatzung Crew Mannschaft Kapitän Seemann Matrose
    accusations | noun | Unterstellung Vorwurf Anschuldigung Beschuldigung Verdacht Verdächtigung
    members | noun | Mitglied Angehörige Anhänger Kämpfer Chef Führer Anführer Leiter Mitarbeiter Beamte Vertreter Freund Verwandte Opfer Gegner
    # ---- preposition
    inMedium | preposition | in auf bei über via per gegenüber
    ofMedium | preposition | mit auf bei in von für gegenüber
    describing | preposition | mit aus von
    according | preposition | laut zufolge gemäß
    # ---- verb
    bystanding | verb | mitgehen mitfahren mitlaufen dazukommen hinzukommen dazustoßen dabeistehen danebenstehen zuschauen zusehen
    omissions | verb | dulden tolerieren verschweigen vertuschen verheimlichen verharmlosen unterschätzen ignorieren übersehen verhindern ausnutzen missbrauchen instrumentalisieren begünstigen ermöglichen billigen gutheißen kennen verurteilen
    closing | verb | schließen
    stateVerbs | verb | tragen besitzen kennen brauchen verdienen bekommen erhalten hinterlassen verlieren mögen benötigen
    preventing | verb | verhindern vereiteln abwehren abwenden verhüten ankündigen androhen planen befürchten
    searches | verb | auswerten bitten suchen sichten prüfen anfordern verlangen fordern erhoffen hoffen untersuchen aufrufen
    warnings | verb | warnen schützen bewahren fürchten
    attempts | verb | versuchen beginnen anfangen schaffen fortfahren anschicken gelingen glücken
    successes | verb | gelingen glücken
    believing | verb | folgen glauben vertrauen
    doing | verb | verüben begehen ausführen anrichten verursachen auslösen legen zünden steuern lenken initiieren anzetteln starten verantworten organisieren durchführen entfachen anordnen befehlen
    throwing | verb | werfen schleudern abfeuern abschießen abwerfen
    doubts | verb | ausschließen bezweifeln anzweifeln bestreiten leugnen zweifeln
    doubting | verb | bezweifeln zweifeln anzweifeln
    epistemic | verb | können dürfen müssen mögen scheinen
    """
}
