// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// The words of each semantic class.
///
/// `class: word word`. A word with `*` before it stands for all nouns that end in
/// it and have a line of their own.
enum SemanticTable {
  static let text: StaticString = #"""
    sourceNoun: Angabe Auskunft Lesart Befund Schilderung Erkenntnis Recherche Wort
    circleNoun: Militärkreis Armeekreis Geheimdienstkreis Polizeikreis Ermittlerkreis Justizkreis Diplomatenkreis Regierungskreis Parteikreis Rebellenkreis
    circleNoun: Behördenkreis Koalitionskreis Branchenkreis Oppositionskreis Sicherheitskreis Unternehmenskreis Fraktionskreis Insiderkreis Palästinenserkreis Botschaftskreis Ermittlungskreis

    # Claims: what a claim can be about beside the events of the table of events
    incidentNoun: Tod Kampagne Schaden Katastrophe Gewalt Verbrechen *verbrechen Coup Einsatz Gefecht Zugriff Sprengsatz Bombe
    incidentNoun: *bombe Einschlag Streich Flugverkehr Operation Zusammenbruch Verwüstung Todesfall Opfer

    # Claims: who
    bareCulprit: Verdächtige Täter Angreifer Attentäter Urheber Verantwortliche Verursacher
    bareCulprit: Brandstifter Drahtzieher Hintermann Person Verfasser Absender
    culprit: *attentäter *täter Entführer Kidnapper Geiselnehmer Hacker Terrorist Einbrecher
    culprit: Räuber Bankräuber Erpresser Saboteur Mörder Schütze Amokläufer
    culprit: Unbekannte Bewaffnete Vermummte Maskierte Kriminelle Cyberkriminelle Profi Einzeltäter Bombenleger Kämpfer *kämpfer Rebell *rebell Extremist Islamist
    culprit: Linksextremist Rechtsextremist Dschihadist Neonazi Hooligan Randalierer Messerstecher Schläger Rowdy Taliban
    culprit: Milizionär Dieb Bandit Pirat Guerilla Separatist Aufständische Spion Agent
    culprit: Unruhestifter Krawallmacher Plünderer Gangster Killer Auftragskiller Auftragsmörder Söldner Freischärler
    culprit: Partisan Heckenschütze Scharfschütze Seeräuber Chaot Autonome Vandale Gotteskrieger Skinhead Nazi Faschist
    culprit: Anarchist Salafist Unbefugte Brandleger Eindringling Kerl Fremde
    plainPerson: Mann Frau Junge Mädchen Jugendliche Bursche Bruder Schwester Teenager Beschuldigte
    plainPerson: Element Gestalt Typ Kerl Figur Mensch Angeklagte Festgenommene Inhaftierte Tatverdächtige
    groupNoun: Gruppe *gruppe Gruppierung *gruppierung Bande *bande Kollektiv Miliz *miliz Terrororganisation Zelle *zelle Ableger *ableger
    groupNoun: Kameradschaft Gang Trupp Clique Kartell Front Bataillon Brigade Rebellengruppe *zelle Kommando Geheimdienst Nachrichtendienst Bruderschaft Clan Mafia Leute
    namingNoun: Gruppe *gruppe Gruppierung *gruppierung Bande *bande Kollektiv Miliz *miliz Organisation
    namingNoun: Kameradschaft Gang Trupp Clique Kartell Bündnis Initiative Zusammenschluss Ableger *ableger *organisation Zelle *zelle Kommando *kommando Team *team Netzwerk Bewegung Front Bataillon Brigade
    namingNoun: Nutzer Konto Account Hacker Einheit Firma Unternehmen Zeitung Sender Behörde Dienst Verein Frachter
    powerNoun: Staat Land Nachbarland Nachbarstaat Macht Regime Regierung Akteur Militär Armee
    forceNoun: Kampfflugzeug Kampfjet Luftwaffe Militärflugzeug Kampfhubschrauber Panzer Truppe *truppe
    forceNoun: Flugzeug Hubschrauber Kriegsschiff Streitkräfte Jet Frachter Tanker Schiff *schiff
    advocate: Anwalt *anwalt Anwältin *anwältin Verteidiger Verteidigerin Verteidigung Rechtsanwalt Rechtsanwältin
    kin: Bruder Schwester Vater Mutter Eltern Sohn Tochter Familie Ehefrau Ehemann Onkel Tante Cousin Cousine Angehörige Verwandte
    clientNoun: Mandant Mandantin Klient Klientin
    spokesperson: Sprecher *sprecher Sprecherin *sprecherin Vertreter Vertreterin Botschafter Botschafterin
    objectControl: beschuldigen verdächtigen bezichtigen vorwerfen anklagen bezichtigen anlasten zutrauen auffordern
    objectControl: überführen verurteilen beauftragen nachweisen unterstellen zwingen bitten

    accusingVerb: vorwerfen beschuldigen bezichtigen unterstellen nachsagen ankreiden anlasten vorhalten

    noticeVerb: entdecken bemerken sehen verlieren sichten erwischen melden finden hören erleben erleiden registrieren
    wonderVerb: staunen stutzen wundern erschrecken trauen
    noticeVerb: verzeichnen wahrnehmen beobachten feststellen vermissen verhindern abwehren vereiteln

    # Claims: evidence
    proofNoun: Beweis Gegenbeweis Beleg Nachweis Einzelnachweis Indiz Hinweis Anhaltspunkt Anzeichen Erkenntnis
    letterNoun: Bekennerschreiben Bekennerbrief Selbstbezichtigungsschreiben Schreiben Brief Brandbrief Drohbrief Flugblatt Zettel
    letterNoun: Bekennermail Erpresserschreiben Erklärung Abschiedsbrief Manifest
    videoNoun: Video *video Aufnahme Bildaufnahme Bildschirmaufnahme Tonaufnahme Videoaufnahme Foto *foto Film Bild Überwachungskamera Kamera *kamera
    videoNoun: Satellitenbild Luftbild Standbild Mitschnitt Aufzeichnung Livestream
    networkNoun: IP-Adresse Adresse Internetprotokoll-Adresse Server *server Protokoll Logdatei
    malwareNoun: Schadsoftware Schadprogramm Malware Trojaner Virus Ransomware Schadcode Verschlüsselungstrojaner
    traceNoun: DNA Fingerabdruck Spur Reifenspur Schmauchspur DNA-Spur Faserspur Schmauchspur Patronenhülse Tatwaffe DNA-Treffer
    traceNoun: Blutspur Seriennummer Trümmerteil Hautschuppe Genmaterial Erbgut Fußabdruck Schuhabdruck Abzeichen
    documentNoun: Datensatz Dokument *dokument Unterlage Datei *datei Akte Chat Videochat Chatnachricht Chatverlauf Messreihe Tagebuch Papier
    documentNoun: Funkspruch Telefonat Kurznachricht Chatprotokoll Überweisung
    witnessNoun: Zeuge Zeugin Augenzeuge Zeugenaussage Augenzeugin Augenzeugenbericht Passant
    codeNoun: Code Sourcecode Programmcode Quellcode Programmzeile
    confessionNoun: Geständnis
    patternNoun: Machart Bauart Muster Handschrift Vorgehensweise Merkmal Vorgehen Ähnlichkeit Übereinstimmung
    measurementNoun: Messung Auswertung Analyse Gutachten
    claimNoun: Angabe Einschätzung Behauptung Aussage Darstellung Vorwurf Anschuldigung Bekenntnis Bericht Echtheit Authentizität
    claimNoun: Beschuldigung Bekennerschreiben Erklärung Information Meldung Beteiligung *beteiligung Verwicklung Mitteilung
    claimNoun: Verantwortung Urheberschaft Mittäterschaft Zuschreibung Version These Verdacht Schuld Unterstellung Gerücht Täterschaft
    messageNoun: Interview Gespräch Beitrag Gastbeitrag Post Tweet Eintrag Blogeintrag Mitteilung Pressemitteilung
    messageNoun: Pressekonferenz Nachricht Kurznachricht Botschaft Videobotschaft Video Podcast Talkshow Sendung Livestream Rede
    messageNoun: Ansprache Stellungnahme Statement Erklärung Brief Schreiben Rundschreiben Bekennerschreiben Kanal *kanal Website Webseite
    messageNoun: Homepage Blog Forum Portal Konto Thread E-Mail Darknet
    mediumNoun: Sender *sender Zeitung *zeitung Nachrichtenagentur Magazin *magazin Zeitschrift Blatt Tagesschau Portal *portal
    """#
}
