// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Semantic classes: `class: word word`. A word with `*` before it stands for all nouns that end in
/// it and have a line of their own.
enum SemanticTable {
  static let text: StaticString = #"""
    sourceNoun: Angabe

    # Claims: events
    attackNoun: Angriff *angriff Attacke *attacke Anschlag *anschlag Attentat *attentat Überfall *überfall
    attackNoun: Offensive *offensive Beschuss *beschuss Hack Hackerangriff Sabotageakt Terrorakt *aktion Bluttat
    attackNoun: Invasion Raubüberfall Einbruch Cyberattacke Kampagne Schlag *schlag Streich Bombardement Operation
    violationNoun: Entführung Ermordung Tötung Verschleppung Erschießung Hinrichtung Zerstörung Plünderung Sprengung
    violationNoun: Bombardierung Verschlüsselung Ausspähung Manipulation Beschädigung Abschaltung Blockade Vergiftung
    violationNoun: Geiselnahme Brandstiftung Sabotage Spionage Mord *mord Diebstahl *diebstahl Raub Vergewaltigung
    incidentNoun: Ausfall *ausfall Störung *störung Explosion *explosion Brand *brand Feuer Panne *panne Tod Datenleck
    incidentNoun: Leck Detonation Schießerei *schießerei Schuss Blutbad Massaker Zusammenbruch Blackout Unglück
    incidentNoun: Katastrophe Schaden Absturz Abschuss Ausschreitung Krawall Gewalttat Verbrechen *verbrechen Brände
    incidentNoun: Datenabfluss Abfluss Eingriff *eingriff Eindringen Zugriff Störsignal Coup Defacement Bombe *bombe
    incidentNoun: Sprengsatz Blutvergießen Drohne *drohne Einsatz Gewalt Gefecht Kabelbruch Zwischenfall Einschlag
    deedNoun: Tat Vorfall Vorgang Ereignis Aktion Fall Sache Geschehen Straftat *straftat

    # Claims: deeds
    attackVerb: töten erschießen ermorden überfallen angreifen attackieren entführen verschleppen sprengen bombardieren
    attackVerb: beschießen hacken knacken lahmlegen stehlen erbeuten verschlüsseln anzünden durchtrennen zünden
    attackVerb: niederschießen anschießen erstechen niederstechen zustechen einstechen verletzen verwunden umbringen
    attackVerb: schießen feuern eröffnen stürmen plündern verwüsten zerstören sabotieren ausspähen ausspionieren
    attackVerb: eindringen einbrechen kapern infizieren kompromittieren manipulieren verprügeln zusammenschlagen
    attackVerb: vergiften köpfen enthaupten hinrichten lynchen misshandeln foltern ausrauben rauben verüben begehen
    attackVerb: abschießen versenken beschädigen verunstalten einschleusen einschleichen abgreifen abfackeln
    attackVerb: verstümmeln vergewaltigen erdrosseln erschlagen erwürgen überwältigen niederschlagen bewerfen
    attackVerb: detonieren rammen kidnappen erpressen ausschalten abschalten blockieren überlasten überfluten stören
    attackVerb: beschmieren zertrümmern einschlagen werfen ansägen kappen absägen entern aufbrechen ausrauben

    # Claims: who
    bareCulprit: Täter Haupttäter Tatverdächtige Verdächtige Angreifer Attentäter Urheber Verantwortliche Verursacher
    bareCulprit: Drahtzieher Hintermann Angeklagte Beschuldigte Verdächtiger Person
    culprit: *attentäter *täter Entführer Kidnapper Geiselnehmer Hacker *hacker Terrorist *terrorist Einbrecher
    culprit: Räuber Bankräuber Erpresser Cyberkriminelle Kriminelle Saboteur Mörder Schütze Amokläufer Brandstifter
    culprit: Bewaffnete Vermummte Maskierte Unbekannte Bombenleger Kämpfer *kämpfer Rebell *rebell Extremist Islamist
    culprit: Milizionär Dieb Bandit Pirat Guerilla Milizen Separatist Aufständische Spion Agent
    namingNoun: Gruppe *gruppe Gruppierung *gruppierung Bande *bande Kollektiv *kollektiv Miliz *miliz Organisation
    namingNoun: *organisation Zelle *zelle Kommando *kommando Team *team Netzwerk Bewegung Front Bataillon Brigade
    namingNoun: Nutzer Konto Account Hacker Einheit Firma Unternehmen Zeitung Sender Behörde Dienst Verein Frachter
    forceNoun: Kampfflugzeug Kampfjet Luftwaffe Militärflugzeug Kampfhubschrauber Panzer Truppe *truppe Bomber
    forceNoun: Flugzeug Hubschrauber Kriegsschiff Streitkraft Streitkräfte Jet Frachter Tanker Schiff *schiff
    anonymousNoun: Kreis *kreis Insider Beamte Informant Quelle Augenzeuge Zeuge Diplomat Eingeweihte
    advocate: Anwalt *anwalt Anwältin *anwältin Verteidiger Verteidigerin Verteidigung Rechtsanwalt Rechtsanwältin
    spokesperson: Sprecher *sprecher Sprecherin *sprecherin Vertreter Vertreterin Botschafter Botschafterin
    objectControl: beschuldigen verdächtigen bezichtigen vorwerfen anklagen bezichtigen anlasten zutrauen auffordern
    objectControl: überführen verurteilen beauftragen nachweisen unterstellen zwingen bitten

    # Claims: evidence
    proofNoun: Beweis *beweis Beleg *beleg Nachweis *nachweis Indiz *indiz Hinweis Anhaltspunkt Anzeichen Erkenntnis
    letterNoun: Bekennerschreiben Bekennerbrief Selbstbezichtigungsschreiben Schreiben Brief *brief Flugblatt Zettel
    letterNoun: Bekennermail Erpresserschreiben Erklärung
    videoNoun: Video *video Aufnahme *aufnahme Foto *foto Film Bild Überwachungskamera Kamera *kamera
    networkNoun: IP-Adresse Adresse Internetprotokoll-Adresse Server *server Protokoll Logdatei
    malwareNoun: Schadsoftware Schadprogramm Malware Trojaner Virus Ransomware Schadcode Verschlüsselungstrojaner
    traceNoun: DNA Fingerabdruck Spur *spur DNA-Spur Faserspur Schmauchspur Patronenhülse Tatwaffe DNA-Treffer
    documentNoun: Dokument *dokument Unterlage Datei *datei Akte Chat *chat Chatverlauf Messreihe Tagebuch Papier
    witnessNoun: Zeuge Zeugin Augenzeuge Zeugenaussage Augenzeugin Augenzeugenbericht Passant
    codeNoun: Code *code Programmcode Quellcode Programmzeile
    confessionNoun: Geständnis Täterwissen
    patternNoun: Muster Handschrift Vorgehensweise Merkmal Vorgehen Ähnlichkeit Übereinstimmung
    measurementNoun: Messung Messdaten Auswertung Analyse Gutachten
    claimNoun: Angabe Behauptung Aussage Darstellung Vorwurf Anschuldigung Bekenntnis Bericht Echtheit Authentizität
    claimNoun: Beschuldigung Bekennerschreiben Erklärung Information Meldung Beteiligung Verwicklung Mitteilung
    claimNoun: Verantwortung Urheberschaft Zuschreibung Version These Verdacht Schuld Unterstellung Gerücht Täterschaft
    checkVerb: bestätigen überprüfen verifizieren prüfen nachprüfen belegen
    """#
}
