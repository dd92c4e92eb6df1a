// Room: Incidents/Tables. Words that name events, as data.

/// Words that name events, and words that decide what they are and whether they happened.
///
/// One entry a line:
///
/// - `noun LEMMA[,PLURALSTEM] KIND STRENGTH [FRAME…]`: a noun, also as the head of a compound.
/// - `verb LEMMA KIND STRENGTH [FRAME…]`: a verb in all its forms, also its participles.
/// - `idiom VERB[,VERB…] NOUN KIND STRENGTH [FRAME…]`: a verb with a noun in its clause.
/// - `part KIND WORD…`: first parts of compounds that make a general head special
///   ("Brand" + "Anschlag"); kind `none`: the compound names no event.
/// - `words SET WORD…`: sets that the rules speak of; nouns also as heads of compounds.
///
/// KIND is one of `Incident.Kind`, or `attack` while open. STRENGTH is `deed` (an attack by
/// itself), `effect` (harm that may have other causes), `harm` (what befell people), `point`
/// (refers to an event told elsewhere), `hint` (everyday life, unless somebody is blamed for it). FRAME says where the one hit stands: `acc`, `dat`, `subj`,
/// `auf` (also "gegen", "in", "über"), `onto` ("auf" only), `gen` (also "von", "bei"); and what must be there: `digital`
/// (digital service or infrastructure), `data`, `people` (anywhere in the clause), `person` (the one
/// hit is somebody), `thing` (has a body and is nobody), `vehicle`, `drone`, `crowd` (where people walk or sit), `marked` (an adjective such as "gewaltsam", "unbefugt"), `war` (an article about
/// fighting); `whole`: no compounds. An idiom's noun may be a list of stems, as a noun may.
enum EventTable {
  static let text: StaticString = #"""
    # General
    noun Anschlag,Anschläg attack deed auf
    noun Terroranschlag,Terroranschläg assault deed auf
    noun Angriff attack deed auf
    noun Attacke attack deed auf
    noun Attentat attack deed auf
    noun Überfall,Überfäll assault deed auf gen
    noun Terrorakt assault deed
    noun Terrortat assault deed
    noun Gewalttat assault deed
    noun Bluttat assault deed
    noun Blutbad,Blutbäd assault deed
    noun Massaker assault deed auf
    noun Amoklauf,Amokläuf assault deed
    noun Amoktat assault deed
    noun Mordanschlag,Mordanschläg assault deed auf
    noun Ermordung assault deed gen
    noun Tötung assault deed gen
    noun Hinrichtung assault effect gen
    noun Mord assault deed gen auf
    noun Totschlag assault deed
    noun Mordversuch assault deed auf
    noun Mordfall,Mordfäll assault deed
    noun Tötungsdelikt assault deed
    noun Tötungsverbrechen assault deed
    noun Gewaltdelikt assault deed
    noun Gewaltverbrechen assault deed
    noun Kapitalverbrechen assault deed
    noun Sexualverbrechen assault deed
    noun Sexualdelikt assault deed
    noun Sexualstraftat assault deed
    noun Messermord stabbing deed gen auf
    noun Tötungsversuch assault deed auf
    noun Anschlagsversuch attack deed auf
    noun Anschlagversuch attack deed auf
    noun Angriffsversuch attack deed auf
    noun Attentatsversuch attack deed auf
    noun Gewaltakt assault deed auf
    noun Gewaltexzess assault deed
    noun Gewaltausbruch,Gewaltausbrüch assault deed
    noun Gewaltorgie assault deed
    noun Gewalttätigkeit assault deed auf
    noun Polizeigewalt assault effect
    noun Tränengas assault effect whole
    noun Tränengaseinsatz,Tränengaseinsätz assault effect auf
    noun Wasserwerfereinsatz,Wasserwerfereinsätz assault effect auf
    noun Schlagstockeinsatz,Schlagstockeinsätz assault effect auf
    noun Pfefferspray assault effect whole
    noun Gummigeschoss assault effect whole
    noun Vorgehen assault deed gen marked whole
    noun Prügelorgie assault deed
    noun Rangelei assault effect
    noun Rauferei assault deed
    noun Keilerei assault deed
    noun Krawallnacht,Krawallnächt assault deed
    noun Chaosnacht,Chaosnächt assault effect
    noun Terrornacht assault deed
    noun Landfriedensbruch assault deed
    noun Enthauptung assault deed gen
    noun Steinigung assault deed gen
    noun Abschlachtung assault deed gen
    noun Gemetzel assault deed auf
    noun Niedermetzelung assault deed gen
    noun Lynchmord assault deed gen auf
    noun Fußtritt assault effect
    noun Böllerwurf,Böllerwürf assault deed auf
    noun Eierwurf,Eierwürf assault effect auf
    noun Farbbeutelwurf,Farbbeutelwürf sabotage deed auf
    noun Aufruhr assault effect
    noun Staatsstreich assault effect
    noun Scharmützel assault effect
    noun Niederschlagung assault deed gen
    noun Vertreibung assault effect gen war
    noun Enterung kidnapping deed gen
    noun Körperverletzung assault deed
    noun Misshandlung assault deed gen
    noun Vergewaltigung assault deed gen
    noun Raubüberfall,Raubüberfäll assault deed auf
    noun Raubmord assault deed
    noun Prügelattacke assault deed
    noun Schlägerei assault deed
    noun Ausschreitung assault deed
    noun Krawall assault deed
    noun Straßenschlacht assault deed
    noun Pogrom assault deed
    noun Unruhen assault deed
    noun Zusammenstoß,Zusammenstöß assault effect
    noun Auseinandersetzung assault effect marked
    noun Konfrontation assault effect marked
    noun Kämpf assault effect war whole
    noun Straßenkampf,Straßenkämpf assault deed
    noun Gefecht assault deed
    noun Kampfhandlung assault effect
    noun Hinterhalt assault deed auf
    noun Vormarsch,Vormärsch assault effect war
    noun Einmarsch,Einmärsch assault deed
    noun Eroberung assault effect gen war
    noun Besetzung assault effect gen war
    noun Belagerung assault effect gen war
    noun Militäroperation assault effect auf
    noun Spezialoperation assault effect auf
    noun Militäreinsatz,Militäreinsätz assault effect auf
    noun Putsch assault effect
    noun Militärputsch assault deed
    noun Familiendrama,Familiendram assault effect
    noun Familientragödie assault effect
    noun Beziehungstat assault deed
    noun Femizid assault deed
    noun Mordserie assault deed
    noun Anschlagsserie attack deed auf
    noun Anschlagserie attack deed auf
    noun Angriffsserie attack deed auf
    noun Anschlagswelle attack deed auf
    noun Angriffswelle attack deed auf
    noun Brandserie arson effect
    noun Steinwurf,Steinwürf assault deed auf
    noun Flaschenwurf,Flaschenwürf assault deed auf
    noun Handgemenge assault deed
    noun Tumult assault effect
    noun Randale assault deed
    noun Revolte assault deed whole
    noun Hetzjagd assault effect auf whole
    noun Lynchjustiz assault effect
    noun Meuterei assault deed
    noun Gefängnisrevolte assault deed
    noun Häftlingsrevolte assault deed
    noun Gefangenenrevolte assault deed
    noun Gefängnisaufstand,Gefängnisaufständ assault deed
    noun Häftlingsaufstand,Häftlingsaufständ assault deed
    noun Gefangenenbefreiung assault effect
    noun Gewaltserie assault deed
    noun Überfallserie assault deed
    noun Steinhagel assault deed auf
    noun Sexualmord assault deed gen auf
    noun Prügelei assault deed
    noun Faustschlag,Faustschläg assault effect
    noun Raub assault deed gen whole
    noun Bankraub assault deed
    noun Straßenraub assault deed
    noun Übergriff assault effect auf
    noun Folter assault deed whole
    noun Folterung assault deed gen
    noun Sachbeschädigung sabotage deed
    noun Vandalismus sabotage deed
    noun Amoklage assault effect
    noun Farbanschlag,Farbanschläg assault deed auf
    noun Farbattacke sabotage deed auf
    noun Vandalenakt sabotage deed
    noun Schmieraktion sabotage deed
    noun Erstürmung assault deed gen
    noun Stürmung assault deed gen
    noun Offensive assault effect auf war
    noun Bodenoffensive assault deed auf
    noun Großoffensive assault deed auf
    noun Militäroffensive assault deed auf
    noun Invasion assault effect auf war
    noun Kommandoaktion assault deed auf
    noun Militäraktion assault deed auf
    noun Massentötung assault deed
    noun Massenerschießung shooting deed gen
    noun Massenschlägerei assault deed
    noun Giftanschlag,Giftanschläg assault deed auf
    noun Vergiftung assault effect gen
    noun Säureangriff assault deed auf
    noun Verwüstung assault effect gen
    noun Plünderung assault deed gen
    # Explosives
    noun Bombenanschlag,Bombenanschläg bombing deed auf
    noun Bombenattentat bombing deed auf
    noun Selbstmordanschlag,Selbstmordanschläg bombing deed auf
    noun Selbstmordattentat bombing deed auf
    noun Sprengstoffanschlag,Sprengstoffanschläg bombing deed auf
    noun Bombenexplosion bombing deed
    noun Minenexplosion bombing effect
    noun Sprengung bombing effect gen
    noun Zünden bombing effect gen whole
    noun Automatensprengung bombing deed
    noun Explosion bombing effect
    noun Detonation bombing effect
    noun Bombenwurf,Bombenwürf bombing deed auf
    noun Granatenwurf,Granatenwürf bombing deed auf
    noun Handgranatenwurf,Handgranatenwürf bombing deed auf
    noun Autobombenanschlag,Autobombenanschläg bombing deed auf
    # Firearms and blades
    noun Schuss shooting effect auf
    noun Schüss shooting deed auf
    noun Schießerei shooting deed
    noun Schusswechsel shooting deed
    noun Kugelhagel shooting deed
    noun Schussabgabe shooting deed auf
    noun Salve shooting effect auf
    noun Feuergefecht shooting deed
    noun Feuerüberfall,Feuerüberfäll shooting deed auf
    noun Erschießung shooting deed gen
    noun Amokschütze shooting effect
    noun Messerattacke stabbing deed auf
    noun Messerangriff stabbing deed auf
    noun Messerstecherei stabbing deed
    noun Messerstich stabbing deed
    noun Abschuss,Abschüss strike effect gen
    # Fire
    noun Brandanschlag,Brandanschläg arson deed auf
    noun Brandstiftung arson deed
    noun Brandlegung arson deed
    noun Inbrandsetzung arson deed gen
    noun Inbrandsetzen arson deed gen
    noun Feuersbrunst arson effect
    noun Brand,Bränd arson effect gen
    noun Feuer arson effect gen whole
    noun Großfeuer arson effect
    noun Flamme arson effect whole
    noun Flammeninferno arson effect
    # Vehicles
    noun Amokfahrt vehicle deed
    noun Todesfahrt vehicle deed
    noun Autoattacke vehicle deed auf
    noun Fahrzeugattacke vehicle deed auf
    # From the air
    noun Luftangriff strike deed auf
    noun Luftschlag,Luftschläg strike deed auf
    noun Raketenangriff strike deed auf
    noun Raketenattacke strike deed auf
    noun Drohnenangriff strike deed auf
    noun Drohnenschlag,Drohnenschläg strike deed auf
    noun Drohnenattacke strike deed auf
    noun Bombardierung strike deed gen
    noun Bombardement strike deed gen
    noun Beschuss strike deed gen
    noun Raketeneinschlag,Raketeneinschläg strike deed
    noun Artilleriefeuer strike deed
    noun Luftbombardement strike deed gen
    noun Vergeltungsschlag,Vergeltungsschläg strike deed auf
    noun Militärschlag,Militärschläg strike deed auf
    noun Luftoffensive strike deed auf
    noun Raketenhagel strike deed auf
    noun Bombenhagel strike deed auf
    noun Granatenhagel strike deed auf
    noun Raketenschlag,Raketenschläg strike deed auf
    noun Artillerieschlag,Artillerieschläg strike deed auf
    noun Präventivschlag,Präventivschläg strike deed auf
    noun Einschlag,Einschläg strike effect
    # Taking people
    noun Entführung kidnapping deed gen
    noun Verschleppung kidnapping deed gen
    noun Geiselnahme kidnapping deed gen
    noun Kidnapping kidnapping deed gen
    noun Menschenraub kidnapping deed
    noun Flugzeugentführung kidnapping deed
    noun Geiseldrama kidnapping deed
    noun Geiselbefreiung kidnapping effect
    noun Entführungsdrama,Entführungsdram kidnapping deed
    noun Entführungsfall,Entführungsfäll kidnapping deed
    noun Entführungsversuch kidnapping deed
    noun Geiselhaft kidnapping effect
    noun Piratenüberfall,Piratenüberfäll kidnapping deed auf
    noun Kaperung kidnapping deed gen
    noun Freiheitsberaubung kidnapping effect
    # Computers
    noun Cyberangriff cyberattack deed auf
    noun Cyberattacke cyberattack deed auf
    noun Hackerangriff cyberattack deed auf
    noun Hackerattacke cyberattack deed auf
    noun Cybervorfall,Cybervorfäll cyberattack deed
    noun Cybereinbruch,Cybereinbrüch intrusion deed
    noun Hack intrusion deed gen whole
    noun Hacking intrusion deed gen whole
    noun Hackerkampagne intrusion deed auf
    noun Kontoübernahme intrusion deed gen
    noun Fernzugriff intrusion effect auf
    noun Hacking-Kampagne intrusion deed auf
    noun Hackversuch intrusion deed auf
    noun Hackerversuch intrusion deed auf
    noun Hackereinbruch,Hackereinbrüch intrusion deed auf gen
    noun Phishingkampagne cyberattack deed auf
    noun Phishing-Kampagne cyberattack deed auf
    noun Phishingwelle cyberattack deed auf
    noun Phishing-Welle cyberattack deed auf
    noun Doxing dataBreach deed gen
    noun Doxxing dataBreach deed gen
    noun Datenabgriff dataBreach deed gen
    noun Datenverlust dataBreach effect gen
    noun Abhöraktion intrusion effect gen
    noun Datendiebstahl,Datendiebstähl dataBreach deed gen
    noun Datenklau dataBreach deed gen
    noun Datenleck dataBreach deed gen
    noun Datenabfluss,Datenabflüss dataBreach deed gen
    noun Cybererpressung ransomware deed gen
    noun Cyber-Erpressung ransomware deed gen
    noun Datenpanne dataBreach deed gen
    noun Datenraub dataBreach deed gen
    noun Datenabzug,Datenabzüg dataBreach deed gen
    noun Leck dataBreach effect gen data
    noun Zugriff intrusion effect auf marked whole
    noun Sicherheitsvorfall,Sicherheitsvorfäll cyberattack effect digital
    noun IT-Vorfall,IT-Vorfäll cyberattack deed
    noun Leak dataBreach effect
    noun Abfluss dataBreach effect gen data
    noun Ausspähung intrusion deed gen
    noun Ausspähen intrusion deed gen
    noun Spionage intrusion effect
    noun Cyberspionage intrusion deed
    noun Fremdzugriff intrusion deed
    noun Serverausfall,Serverausfäll outage effect gen
    noun Überlastungsangriff ddos deed auf
    noun Überlastungsattacke ddos deed auf
    noun DDoS-Angriff ddos deed auf
    noun DDoS-Attacke ddos deed auf
    noun DoS-Attacke ddos deed auf
    noun Denial-of-Service-Attacke ddos deed auf
    noun Ransomware ransomware effect
    noun Ransomwareangriff ransomware deed auf
    noun Verschlüsselungstrojaner ransomware effect
    noun Verschlüsselungssoftware ransomware effect
    noun Erpressungssoftware ransomware effect
    noun Erpressersoftware ransomware effect
    noun Verschlüsselungsangriff ransomware deed auf
    noun Erpresserschreiben ransomware effect
    noun Erpressungstrojaner ransomware effect
    noun Lösegeldforderung ransomware effect
    noun Schadsoftware malware effect
    noun Schadprogramm malware effect
    noun Schadcode malware effect
    noun Malware malware effect
    noun Trojaner malware effect
    noun Hintertür malware effect
    noun Verunstaltung defacement effect gen digital
    noun Defacement defacement deed gen
    # Disruption
    noun Sabotage sabotage deed gen auf
    noun Sabotageakt sabotage deed auf
    noun Sabotageaktion sabotage deed
    noun Computersabotage cyberattack deed
    noun Durchtrennung sabotage effect gen
    noun Ausfall,Ausfäll outage effect gen digital
    noun Totalausfall,Totalausfäll outage effect gen digital
    noun Komplettausfall,Komplettausfäll outage effect gen digital
    noun Systemausfall,Systemausfäll outage effect gen
    noun Netzausfall,Netzausfäll outage effect gen
    noun Internetausfall,Internetausfäll outage effect gen
    noun Radarausfall,Radarausfäll outage effect gen
    noun Serverstörung outage effect gen
    noun Netzstörung outage effect gen
    noun Störung outage effect gen digital
    noun Großstörung outage effect gen digital
    noun Panne outage effect gen digital
    noun Störungsmeldung outage effect gen digital
    noun Fehlermeldung outage effect gen digital
    noun Problem outage effect gen digital marked whole
    noun Serverproblem outage effect gen
    noun Verbindungsproblem outage effect gen
    noun Netzproblem outage effect gen
    noun Unterbrechung outage effect gen digital
    noun Zusammenbruch,Zusammenbrüch outage effect gen digital whole
    noun Serverabsturz,Serverabstürz outage effect gen
    noun Netzzusammenbruch,Netzzusammenbrüch outage effect gen
    noun Systemzusammenbruch,Systemzusammenbrüch outage effect gen
    noun Unerreichbarkeit outage effect gen digital
    noun Downtime outage effect gen
    noun Systemabsturz,Systemabstürz outage effect gen
    noun Verbindungsabbruch,Verbindungsabbrüch outage effect gen
    noun Serverüberlastung outage effect gen
    noun Kollaps outage effect gen digital
    noun Stillstand outage effect gen digital whole
    noun Aussetzer outage effect gen digital whole
    noun Beschädigung sabotage effect gen digital
    noun Zerstörung sabotage effect gen digital
    noun Netzsperre outage effect gen
    noun Internetsperre outage effect gen
    noun Blockade outage effect gen digital
    noun Abschaltung outage effect gen digital
    noun Sperrung outage effect gen digital
    noun Drosselung outage effect gen digital
    noun Stromausfall,Stromausfäll outage effect gen
    noun Blackout outage effect gen
    noun Kabelbruch,Kabelbrüch sabotage effect gen
    noun Kabelschnitt sabotage effect gen
    noun Kabeldiebstahl,Kabeldiebstähl sabotage effect gen
    noun Kabelschaden,Kabelschäd sabotage effect gen
    noun Störsender jamming effect
    noun Störsignal jamming effect
    noun Signalstörung jamming effect
    noun GPS-Störung jamming deed
    noun Jamming jamming deed
    noun Spoofing jamming deed
    noun Drohnensichtung drone deed gen
    noun Drohnenalarm drone deed gen
    noun Drohnenüberflug,Drohnenüberflüg drone deed gen
    noun Drohnenvorfall,Drohnenvorfäll drone deed gen
    noun Drohneneinflug,Drohneneinflüg drone deed gen
    noun Drohnenflug,Drohnenflüg drone effect gen
    noun Überflug,Überflüg drone effect drone
    noun Netzangriff cyberattack deed auf
    noun Signalverlust jamming effect signal
    # Pointing at an event told elsewhere
    noun Tat attack point whole
    noun Vorfall,Vorfäll attack point
    noun Zwischenfall,Zwischenfäll attack point
    noun Verbrechen attack point whole
    noun Geschehen attack point whole
    noun Vorgang,Vorgäng attack point whole
    noun Eingriff cyberattack point digital
    noun Einbruch,Einbrüch intrusion effect gen digital whole
    noun Diebstahl,Diebstähl dataBreach effect gen data whole
    noun Tragödie attack point whole
    noun Schmiererei defacement effect digital
    nothing Hacke Rauchvergiftung Rauchgasvergiftung Lebensmittelvergiftung Fischvergiftung Pilzvergiftung Blutvergiftung Alkoholvergiftung Kohlenmonoxidvergiftung Methanolvergiftung Salmonellenvergiftung Staubexplosion Gasexplosion Methanexplosion Kesselexplosion Bevölkerungsexplosion Kostenexplosion Preisexplosion Verstörung Absperrung Aussperrung Blitzeinschlag Zellschädigung Kunstraub Zeitraub Schlafraub Wettkampf,Wettkämpf Wahlkampf,Wahlkämpf Ausschuss,Ausschüss Zuschuss,Zuschüss Vorschuss,Vorschüss Überschuss,Überschüss Torschuss Startschuss Warnschuss Schnappschuss Kostenvoranschlag Voranschlag Tastenanschlag Freistoß Selbstmord Selbsttötung Rufmord Völkermord Weinbrand Sonnenbrand Steppenbrand Hildebrand Schlaganfall Herzattacke Lagerfeuer Feuerwerk Strohfeuer Kreuzfeuer Lauffeuer Freudenfeuer Osterfeuer Fegefeuer
    # Verbs: computers
    verb hacken intrusion deed acc
    verb cracken intrusion deed acc
    verb knacken intrusion deed acc digital
    verb kapern defacement deed acc digital
    verb verunstalten defacement deed acc digital
    verb ausspähen intrusion deed acc
    verb ausspionieren intrusion deed acc
    verb einhacken stabbing deed onto person
    verb einhacken intrusion deed auf
    verb einschleichen intrusion deed auf digital
    verb schleichen intrusion effect auf digital
    verb infiltrieren intrusion deed acc digital
    verb kompromittieren intrusion deed acc digital
    verb infizieren malware deed acc digital
    verb befallen malware effect acc digital
    verb verschlüsseln ransomware deed acc digital
    verb erbeuten dataBreach deed acc data
    verb abziehen dataBreach deed acc data
    verb absaugen dataBreach deed acc data
    verb exfiltrieren dataBreach deed acc data
    verb klauen dataBreach effect acc data
    verb anzapfen intrusion effect acc digital
    verb stehlen dataBreach deed dat data
    verb entwenden dataBreach deed dat data
    verb abgreifen dataBreach deed acc data
    verb abfließen dataBreach deed subj data
    verb abhandenkommen dataBreach effect subj data
    verb leaken dataBreach deed acc data
    verb doxen dataBreach deed acc people
    verb doxxen dataBreach deed acc people
    verb abfangen dataBreach effect acc data
    verb kopieren dataBreach effect acc data
    verb feilbieten dataBreach effect acc data
    verb preisgeben dataBreach effect acc data
    verb leeren dataBreach effect acc service
    verb leerräumen dataBreach effect acc service
    verb auslesen dataBreach effect acc data
    verb verwanzen intrusion deed acc
    verb auskundschaften intrusion effect acc digital
    verb ausforschen intrusion effect acc digital
    verb unterwandern intrusion effect acc digital
    verb spoofen jamming deed acc
    verb zuspammen ddos deed acc service
    verb überhäufen ddos deed acc service
    verb bombardieren ddos deed acc service
    verb mitlesen intrusion deed acc digital
    verb abhören intrusion effect acc
    verb eindringen intrusion deed auf digital
    verb eindringen assault effect auf
    verb fluten ddos deed acc service
    verb überfluten ddos deed acc service
    verb überschwemmen ddos deed acc service
    verb überlasten ddos effect acc digital
    verb lahmlegen jamming effect acc signal
    verb lahm#legen jamming effect acc signal
    verb lahmlegen outage effect acc digital
    verb lahm#legen outage effect acc digital
    verb manipulieren jamming effect acc signal
    verb manipulieren sabotage effect acc digital
    verb löschen intrusion effect acc data
    verb auslöschen assault effect acc people
    verb auslöschen intrusion deed acc digital
    verb zugreifen intrusion effect auf digital
    verb ausleiten dataBreach effect acc data
    verb ausschleusen dataBreach effect acc data
    # Verbs: disruption
    verb stören jamming effect acc signal
    verb stören outage effect acc digital
    verb überlagern jamming deed acc digital
    verb sabotieren sabotage deed acc
    verb kurzschließen sabotage effect acc digital
    verb durchtrennen sabotage deed acc digital
    verb durchschneiden sabotage deed acc digital
    verb kappen sabotage deed acc digital
    verb zerschneiden sabotage deed acc digital
    verb durchtrennen sabotage effect acc
    verb aufbrechen sabotage effect acc digital
    verb aufhebeln sabotage effect acc digital
    verb herausreißen sabotage effect acc digital
    verb umlegen sabotage effect acc digital
    verb umknicken sabotage effect acc digital
    verb absägen sabotage effect acc
    verb zersägen sabotage effect acc
    verb durchsägen sabotage effect acc
    verb anbohren sabotage deed acc digital
    verb abklemmen sabotage effect acc digital
    verb verkleben sabotage effect acc
    verb zukleben sabotage effect acc
    verb vandalisieren sabotage deed acc
    verb verschandeln sabotage effect acc
    verb entgleisen sabotage effect subj
    verb vergiften assault effect acc
    verb verseuchen assault effect acc
    verb ansägen sabotage deed acc
    verb umsägen sabotage deed acc
    verb beschädigen sabotage effect acc digital
    verb beschädigen assault effect acc
    verb zerstören sabotage effect acc digital
    verb zerstören assault effect acc
    verb demolieren assault deed acc
    verb zertrümmern assault deed acc
    verb beschmieren sabotage effect acc
    verb besprühen sabotage effect acc
    verb bespritzen sabotage effect acc
    verb zerkratzen sabotage effect acc
    verb zerstechen sabotage deed acc
    verb ramponieren assault effect acc
    verb kaputtschlagen assault effect acc
    verb zerschlagen assault effect acc vehicle
    verb schänden assault deed acc
    verb reißen sabotage effect subj digital
    verb zerreißen sabotage effect acc digital
    verb ausfallen jamming effect subj signal
    verb ausfallen outage effect subj digital
    verb zusammenbrechen outage effect subj digital
    verb abstürzen outage effect subj digital
    verb crashen outage effect subj digital
    verb abschmieren outage effect subj digital
    verb streiken outage effect subj service
    verb blockieren outage effect acc digital
    verb sperren outage effect acc digital
    verb abschalten outage effect acc digital
    verb drosseln outage effect acc digital
    verb unterbrechen outage effect acc digital
    verb schließen outage effect acc digital
    verb schließen outage effect acc subj digital
    verb fehlschlagen outage effect subj digital
    verb aussetzen outage effect subj digital
    verb kollabieren outage effect subj digital
    verb wegbrechen outage effect subj digital
    verb stocken outage effect subj digital
    verb stilllegen outage effect acc digital
    verb herunterfahren outage effect acc digital
    verb einbrechen intrusion effect auf digital
    verb verweigern outage effect subj digital
    verb verlieren jamming effect acc signal
    verb treffen attack effect acc weapon
    verb treffen attack effect acc es
    verb erwischen attack effect acc es
    verb einschlagen strike deed auf weapon
    verb einschlagen assault deed onto person
    verb missbrauchen assault effect acc people
    verb würgen assault deed acc
    verb henken assault effect acc person
    verb erhängen assault effect acc person
    verb einsperren kidnapping effect acc people
    verb abwerfen strike effect auf weapon
    verb erlöschen outage effect subj digital
    verb verstummen outage effect subj digital
    verb stillstehen outage effect subj digital
    verb klemmen outage effect subj digital
    verb ruckeln outage effect subj digital
    verb haken outage effect subj digital
    verb sichten drone deed acc drone
    verb sehen drone deed acc drone
    verb entdecken drone effect acc drone
    verb beobachten drone deed acc drone
    verb registrieren drone effect acc drone
    verb bemerken drone effect acc drone
    verb zählen drone effect acc drone
    verb orten drone effect acc drone
    verb auftauchen drone effect subj drone
    verb fliegen drone effect subj drone
    verb melden drone effect acc drone
    verb kreisen drone deed subj drone
    verb überfliegen drone deed acc drone
    verb schweben drone deed subj drone
    verb umkreisen drone deed acc drone
    verb umschwirren drone deed acc drone
    verb schwirren drone deed auf drone
    # Verbs: explosives, weapons
    verb aufsprengen bombing deed acc
    verb sprengen bombing effect acc
    verb explodieren bombing effect bomb
    verb explodieren bombing effect subj vehicle
    verb detonieren bombing effect bomb
    verb detonieren bombing effect subj vehicle
    verb zünden bombing effect acc bomb
    verb hochgehen bombing effect bomb
    verb hochjagen bombing deed acc
    verb erschießen shooting deed acc
    verb abknallen shooting deed acc people
    verb durchsieben shooting deed acc
    verb niederstrecken assault deed acc
    verb anschießen shooting deed acc person
    verb niederschießen shooting deed acc
    verb schießen shooting deed auf people
    verb feuern shooting deed auf people
    verb abfeuern shooting effect auf
    verb beschießen strike deed acc
    verb ballern shooting effect auf people
    verb losballern shooting effect auf people
    verb losfeuern shooting effect auf people
    verb niederknallen shooting deed acc people
    verb totschießen shooting deed acc
    verb abdrücken shooting effect
    verb zusammenschießen shooting deed acc
    verb zerschießen shooting effect acc
    verb durchlöchern shooting effect acc
    verb zerbomben strike deed acc
    verb eindecken strike deed acc weapon
    verb niedergehen strike deed auf weapon
    verb niederprasseln strike deed auf weapon
    verb bombardieren strike deed acc
    verb abschießen strike deed acc vehicle
    verb abschießen strike effect acc
    verb abfangen strike effect acc drone
    verb erstechen stabbing deed acc
    verb abstechen stabbing deed acc people
    verb erdolchen stabbing deed acc
    verb stechen stabbing effect auf people
    verb niederstechen stabbing deed acc
    verb einstechen stabbing deed auf
    verb zustechen stabbing deed auf
    verb zustechen stabbing deed
    verb aufschlitzen stabbing effect acc person
    verb aufspießen stabbing effect acc person
    verb anzünden arson deed acc
    verb niederbrennen arson effect acc
    verb niedermachen assault deed acc person
    idiom gleichmachen Erdboden assault effect acc
    verb abfackeln arson deed acc
    verb brandschatzen arson deed acc
    verb anstecken arson effect acc thing
    verb zündeln arson effect
    verb einäschern arson effect acc war
    verb abbrennen arson effect subj
    verb ausbrennen arson effect subj
    verb brennen arson effect subj
    verb entzünden arson effect acc
    verb rasen vehicle deed auf vehicle
    verb rasen vehicle effect auf crowd
    verb fahren vehicle effect auf crowd
    verb pflügen vehicle deed auf crowd
    verb krachen vehicle effect auf crowd
    verb steuern vehicle deed auf crowd
    verb lenken vehicle effect auf crowd
    verb steuern vehicle effect auf vehicle
    verb rammen vehicle effect acc vehicle
    verb überfahren vehicle effect acc people
    verb totfahren vehicle effect acc person
    verb umfahren vehicle effect acc person
    verb anfahren vehicle effect acc person
    verb überrollen vehicle harm acc
    verb hineinrasen vehicle deed auf crowd
    verb hineinfahren vehicle effect auf crowd
    verb preschen vehicle effect auf crowd
    verb brettern vehicle effect auf crowd
    verb festhalten kidnapping effect acc people
    verb entführen kidnapping deed acc people
    verb verschleppen kidnapping deed acc people
    verb kidnappen kidnapping deed acc
    verb entern kidnapping deed acc
    verb kapern kidnapping deed acc vehicle
    verb kapern kidnapping effect acc
    verb aufbringen kidnapping effect acc vehicle
    verb gefangenhalten kidnapping effect acc person
    verb gefangennehmen kidnapping effect acc person
    verb fesseln assault effect acc person
    verb knebeln assault effect acc person
    # Verbs: violence
    verb angreifen attack deed acc
    verb attackieren attack deed acc
    verb überfallen assault deed acc
    verb ausrauben assault deed acc
    verb berauben assault deed acc people
    verb ausplündern assault deed acc
    verb rauben assault effect acc
    verb entreißen assault effect acc
    verb einprügeln assault deed auf
    verb durchprügeln assault deed acc
    verb prügeln assault effect acc onto person
    verb schlagen assault effect acc onto person
    verb treten assault effect acc onto person
    verb eintreten assault deed onto person
    verb einschlagen assault effect onto
    verb losgehen assault effect onto person
    verb herfallen assault deed auf person
    verb anfallen assault effect acc person
    verb beißen assault effect acc person
    verb schleudern assault effect acc person
    verb ohrfeigen assault deed acc person
    verb auspeitschen assault effect acc person
    verb verdreschen assault deed acc person
    verb vermöbeln assault deed acc person
    verb verkloppen assault deed acc person
    verb verhauen assault deed acc person
    verb niederknüppeln assault deed acc person
    verb belästigen assault effect acc person
    verb nötigen assault effect acc person
    verb begrapschen assault deed acc person
    verb niedermähen assault deed acc person
    verb anrempeln assault effect acc person
    verb niedertrampeln assault effect acc person
    verb zusammenknüppeln assault deed acc person
    verb totprügeln assault deed acc
    verb totschlagen assault deed acc
    verb tottreten assault deed acc
    verb tottrampeln assault effect acc
    verb steinigen assault deed acc person
    verb morden assault deed acc
    verb hinmorden assault deed acc
    verb hinschlachten assault deed acc
    verb killen assault effect acc person
    verb peinigen assault effect acc person
    verb quälen assault effect acc person
    verb martern assault deed acc person
    verb vergasen assault effect acc person
    verb vergehen assault effect auf person
    verb auseinandertreiben assault deed acc person
    verb vertreiben assault effect acc war
    verb deportieren kidnapping effect acc person
    verb marodieren assault effect
    verb aneinandergeraten assault effect
    verb putschen assault effect
    verb zurückerobern assault effect acc war
    verb überrennen assault effect acc war
    verb umzingeln assault effect acc war
    verb vorstoßen assault effect auf war
    verb vordringen assault effect auf war
    verb einfallen assault effect auf war
    verb zusammentreten assault deed acc person
    verb malträtieren assault deed acc people
    verb traktieren assault effect acc people
    verb stoßen assault effect acc people
    verb niederschlagen assault effect acc
    verb hinunterstoßen assault deed acc person
    verb hinabstoßen assault deed acc person
    verb herunterstoßen assault deed acc person
    verb schubsen assault effect acc people
    verb anspucken assault deed acc people
    verb bespucken assault deed acc people
    verb bewerfen assault deed acc
    verb randalieren assault deed
    verb belagern assault effect acc war
    verb einkesseln assault effect acc war
    verb besetzen assault effect acc war
    verb erobern assault effect acc war
    verb einnehmen assault effect acc war
    verb einmarschieren assault deed auf
    verb einrücken assault effect auf war
    verb vorrücken assault effect auf war
    verb foltern assault deed acc
    verb verstümmeln assault deed acc
    verb exekutieren assault effect acc
    verb liquidieren assault effect acc people
    verb meucheln assault deed acc
    verb niedermetzeln assault deed acc
    verb abschlachten assault deed acc people
    verb strangulieren assault deed acc
    verb ertränken assault deed acc
    verb übergießen assault deed acc people
    verb verbrennen arson effect acc
    verb versenken strike effect acc vehicle
    verb torpedieren strike effect acc vehicle
    verb verprügeln assault deed acc
    verb zusammenschlagen assault deed acc
    verb ermorden assault deed acc
    verb umbringen assault deed acc
    verb erschlagen assault deed acc
    verb erdrosseln assault deed acc
    verb erwürgen assault deed acc
    verb vergiften assault deed acc people
    verb vergiften assault deed acc person
    verb enthaupten assault deed acc
    verb köpfen assault effect acc people
    verb massakrieren assault deed acc
    verb hinrichten assault effect acc
    verb lynchen assault deed acc
    verb misshandeln assault deed acc
    verb vergewaltigen assault deed acc
    verb erstürmen assault deed acc
    verb stürmen assault effect acc auf
    verb verwüsten assault deed acc
    verb plündern assault deed acc
    verb überwältigen assault effect acc
    verb töten assault harm acc
    verb verletzen assault harm acc
    verb verwunden assault harm acc
    verb sterben assault harm subj
    verb umkommen assault harm subj
    verb verbluten assault harm subj
    # Idioms
    idiom bombardieren,überhäufen,überfluten,überschwemmen,fluten,überschütten,zuschütten,eindecken,überziehen,überrollen,bestürmen,attackieren,lahmlegen,überlasten,zwingen Anfrage,Abfrage,Datenpaket,Seitenaufruf,Serveranfrage,Zugriffsversuch ddos deed acc service
    idiom angreifen Luft strike deed acc
    idiom zerstören Luft strike deed acc
    idiom attackieren Luft strike deed acc
    idiom belegen Fassbombe,Bombe,Streubombe,Granate,Sperrfeuer,Artilleriefeuer strike deed acc
    idiom überziehen Rakete,Drohne,Granate,Bombe,Luftangriff strike deed acc
    idiom hageln,regnen,niederregnen Rakete,Granate,Bombe strike deed auf
    idiom ersticken Kissen,Plastiktüte,Plastiktüten assault deed acc person
    idiom geraten Brand,Flammen arson effect subj
    idiom sterben Stichwunde,Messerstich,Stichverletzung stabbing deed subj
    idiom sterben Schusswunde,Schussverletzung,Kopfschuss,Bauchschuss shooting deed subj
    idiom sperren Kofferraum kidnapping deed acc people
    idiom verschanzen Geisel kidnapping deed
    idiom festhalten Geisel kidnapping deed acc
    idiom befreien Geisel kidnapping effect acc
    idiom freilassen Geisel kidnapping effect acc
    idiom vergiften Nervengift,Gift,Thallium,Polonium,Nowitschok,Rattengift,Arsen,Zyankali,Strychnin,Sarin assault deed acc person
    idiom nehmen Leben assault deed dat person
    idiom verschwinden Bildfläche,Netz outage effect subj digital
    idiom veröffentlichen Darknet,Hackerforum,Tauschplattform,Leak-Plattform dataBreach effect acc data
    idiom kappen Internet,Internetverbindung,Internetzugang,Internetzugänge,Telefonverbindung,Mobilfunk outage effect acc digital
    idiom übernehmen Steuerung,Leitsystem,Leitwarte,Leitstand intrusion effect acc digital
    idiom übernehmen Kontrolle intrusion effect auf digital
    idiom einwählen Videokonferenz,Telefonkonferenz,Schalte intrusion effect auf
    idiom erpressen Hacker,Cyberkrimineller,Cyberkriminelle,Cyberkriminellen,Hackerbande,Hackergruppe,Ransomware-Bande,Ransomware-Gruppe ransomware deed acc
    idiom stellen Netz,Internet,Hackerforum dataBreach effect acc data
    idiom befallen Ransomware,Schadsoftware,Trojaner,Erpressungssoftware,Computervirus malware deed acc
    idiom machen unleserlich,unlesbar ransomware effect acc data
    idiom machen unbrauchbar outage effect acc digital
    idiom machen unschädlich bombing effect acc bomb
    idiom verändern,ersetzen,austauschen,überschreiben,umgestalten,verfremden Startseite,Homepage,Webseite,Website,Internetseite,Internetauftritt defacement effect acc digital
    idiom sperren Drohne drone deed
    idiom anhalten Drohne drone deed
    idiom stehen Drohne drone deed
    idiom verzögern Drohne drone deed
    idiom behindern Drohne drone deed
    idiom stoppen Drohne drone deed
    idiom ruhen Drohne drone deed
    idiom stillstehen Drohne drone deed
    idiom schließen Drohne drone deed
    idiom einstellen Drohne drone deed
    idiom unterbrechen Drohne drone deed
    idiom umleiten Drohne drone deed
    idiom stilllegen Drohne drone deed
    idiom aussetzen Drohne drone deed
    idiom fahren Landmine,Tretmine,Sprengfalle bombing deed
    idiom zerfetzen Mine,Bombe,Granate bombing deed acc
    idiom treten,geraten,auslösen Mine,Landmine,Tretmine,Sprengfalle bombing effect
    idiom auflösen,räumen,vertreiben,zurückdrängen,zurücktreiben,auseinandertreiben Schlagstock,Schlagstöck,Tränengas,Wasserwerfer,Gummigeschoss,Knüppel,Pfefferspray assault deed acc
    idiom bewerfen Brandsatz,Brandsätz,Molotowcocktail,Brandflasche,Benzinflasche arson deed acc
    idiom werfen,schleudern Benzin,Benzinflasche,Brandbombe arson deed auf
    idiom werfen Buttersäure,Stinkbombe sabotage deed auf
    idiom treffen tödlich assault deed acc person
    idiom abgeben Warnschuss,Warnschüss shooting effect auf
    idiom abschießen Rakete strike deed auf
    idiom schießen Rakete strike deed auf
    idiom treffen Kugel,Schuss,Schüss,Kopfschuss,Kopfschüss,Projektil shooting deed acc
    idiom schießen Kopf,Bein,Brust,Bauch,Rücken,Gesicht,Hals,Knie shooting deed dat acc
    idiom stoßen Boden assault effect acc
    idiom werfen Boden assault effect acc
    idiom schleudern Boden,Straße,Gleis,Gleise assault effect acc
    idiom schlagen Boden,Tod,krankenhausreif,bewusstlos assault deed acc
    idiom treten Tod,Boden assault deed acc
    idiom losgehen aufeinander assault deed
    idiom zuschlagen Hammer,Faust,Fäust,Stange,Eisenstange,Baseballschläger,Knüppel,Axt,Flasche assault deed auf
    idiom aufschlitzen Wange,Gesicht,Bauch,Arm stabbing deed dat
    idiom durchschlagen Kugel,Projektil,Geschoss shooting deed acc
    idiom schießen Tür,Fenster,Fensterscheibe,Haustür,Wohnungstür shooting deed
    idiom geraten Hinterhalt assault deed subj
    idiom blenden Laser,Laserstrahl,Laserpointer assault deed acc
    idiom prügeln Tod,krankenhausreif,bewusstlos assault deed acc
    idiom foltern Tod assault deed acc
    idiom quälen Tod assault deed acc
    idiom trampeln Tod assault effect acc
    idiom peitschen Tod assault deed acc
    idiom hetzen Tod assault deed acc
    idiom verabreichen Gift assault deed dat
    idiom aufschlitzen Kehle,Hals stabbing deed dat
    idiom durchschneiden Kehle,Hals stabbing deed dat
    idiom rammen Messer stabbing deed dat
    idiom stoßen Messer stabbing deed dat
    idiom zufügen Stich,Messerstich,Stichverletzung,Schnittverletzung stabbing deed dat
    idiom zufügen Schussverletzung shooting deed dat
    idiom aufschlitzen Reifen sabotage deed
    idiom durchstechen Reifen sabotage deed
    idiom werfen Hakenkralle,Wurfanker sabotage deed auf
    idiom fällen Strommast,Funkmast,Sendemast,Mobilfunkmast sabotage deed acc
    idiom lösen Radmutter,Radmuttern sabotage deed
    idiom lockern Radmutter,Radmuttern sabotage deed
    idiom entfachen Feuer,Brand arson effect
    idiom errichten Barrikade assault effect
    idiom zerschlagen Scheibe,Fenster,Fensterscheibe,Schaufenster assault deed acc
    idiom eintreten Scheibe,Fensterscheibe,Tür assault effect acc
    idiom liefern Straßenschlacht,Gefecht,Feuergefecht,Schusswechsel,Schlägerei,Schießerei assault deed
    idiom haben Kontrolle kidnapping effect acc vehicle
    idiom haben Gewalt kidnapping effect acc thing
    idiom halten Gewalt kidnapping deed acc
    idiom bringen Kontrolle kidnapping effect acc vehicle
    idiom bedrohen Waffe,Schusswaffe,Messer,Pistole assault effect acc
    idiom wegbleiben Signal,GPS-Signal jamming effect
    idiom kommen Erliegen outage effect subj digital
    idiom bringen Erliegen outage effect acc digital
    idiom setzen Betrieb,Gefecht outage effect acc digital
    idiom setzen Gefecht sabotage effect acc
    idiom stellen Darknet dataBreach effect acc data
    idiom anrichten Blutbad,Blutbäd,Massaker,Gemetzel assault deed auf
    idiom setzen Brand arson deed acc
    idiom stecken Brand arson deed acc
    idiom setzen Flammen arson effect acc
    idiom aufgehen Flammen arson effect subj
    idiom gehen Flammen arson effect subj
    idiom stehen Flammen arson effect subj
    idiom sprengen Luft bombing deed acc
    idiom fliegen Luft bombing effect subj
    idiom gehen Luft bombing effect subj
    idiom losgehen Bombe,Sprengsatz,Sprengsätz bombing deed
    idiom finden,entdecken,entschärfen Sprengsatz,Sprengsätz,Rohrbombe,Autobombe,Briefbombe,Paketbombe,Sprengfalle,Sprengvorrichtung bombing effect
    idiom jagen Luft bombing deed acc
    idiom gehen Knie outage effect subj digital
    idiom zwingen Knie outage effect acc digital
    idiom bringen Gewalt kidnapping deed acc
    idiom stoßen Transporter kidnapping effect acc people
    idiom zerren Auto kidnapping deed acc
    idiom zerren Wagen kidnapping deed acc
    idiom nehmen Beschuss attack deed acc
    idiom liegen Beschuss strike deed subj thing
    idiom stehen Beschuss strike deed subj thing
    idiom geraten Beschuss strike deed subj thing
    idiom eröffnen Feuer shooting deed auf
    idiom abgeben Schuss,Schüss shooting deed auf
    idiom fallen Schuss,Schüss shooting deed
    idiom krachen Schuss,Schüss shooting deed
    idiom peitschen Schuss,Schüss shooting deed
    idiom hallen Schuss,Schüss shooting deed
    idiom leeren Magazin shooting effect
    idiom nehmen Feuer attack deed acc
    idiom geraten Feuer shooting deed subj
    idiom belästigen sexuell assault deed acc
    idiom nötigen sexuell assault deed acc
    idiom missbrauchen sexuell assault deed acc
    idiom beschießen sich strike deed
    idiom prügeln sich assault effect
    idiom feuern Schuss,Schüss shooting deed auf
    idiom abfeuern Schuss,Schüss shooting deed auf
    idiom feuern Rakete strike deed auf
    idiom abfeuern Rakete strike deed auf
    idiom legen Feuer,Brand,Bränd arson deed
    idiom fangen Feuer arson effect subj
    idiom legen,platzieren Bombe,Sprengsatz,Sprengsätz,Sprengkörper bombing deed auf
    idiom deponieren Bombe,Sprengsatz,Sprengsätz,Sprengkörper,Rohrbombe,Brandsatz,Brandsätz bombing deed auf
    idiom ablegen,abstellen Bombe,Sprengsatz,Sprengsätz,Sprengkörper,Rohrbombe,Nagelbombe,Sprengstoff bombing deed auf
    idiom zünden Gasflasche,Sprengstoff,Rohrbombe bombing deed acc
    idiom bringen Explosion bombing effect acc
    idiom werfen Handgranate,Granate,Sprengsatz,Sprengsätz bombing deed auf
    idiom werfen Bombe strike deed auf
    idiom werfen Stein,Flasche,Pflasterstein,Backstein,Böller,Feuerwerkskörper,Farbbeutel,Farbflasche,Eier,Gullydeckel,Gehwegplatte,Rauchbombe assault effect auf
    idiom umstoßen,umwerfen Grabstein,Grabsteine,Denkmal,Gedenkstein other deed acc
    idiom einwerfen Scheibe,Fenster,Fensterscheibe assault deed acc
    idiom fliegen Stein,Flasche,Pflasterstein,Böller,Feuerwerkskörper assault effect
    idiom fliegen Brandsatz,Brandsätz,Molotowcocktail,Brandflasche arson effect auf
    idiom sprühen Hakenkreuz,Parole,Schriftzug,Farbe,Graffiti sabotage effect auf
    idiom schmieren Hakenkreuz,Parole,Schriftzug,Farbe sabotage effect auf
    idiom bewerfen Farbe,Farbbeutel,Suppe,Kartoffelbrei,Torte sabotage deed acc
    idiom überschütten,übergießen Farbe,Suppe,Öl sabotage deed acc
    idiom beschmieren Farbe,Teer sabotage deed acc
    idiom besprühen Reizgas,Pfefferspray,Tränengas,Reizstoff assault deed acc
    idiom sprühen Reizgas,Pfefferspray,Tränengas,Reizstoff,Buttersäure assault deed auf
    idiom streuen Nägel,Krähenfüß,Reißnägel sabotage deed auf
    idiom räumen gewaltsam assault deed acc
    idiom einschlagen Scheibe,Fenster,Fensterscheibe,Schaufenster assault effect acc
    idiom schlagen Gesicht,Kopf,Faust,Fäust,Eisenstange,Stange,Hammer,Schlagstock assault deed dat acc
    idiom treten Gesicht,Kopf,Bauch assault deed dat acc
    idiom stoßen Gleis,Gleise,Zug,U-Bahn,Treppe assault deed acc
    idiom vorgehen gewaltsam assault deed auf
    idiom vorgehen Tränengas,Schlagstock,Schlagstöck,Wasserwerfer,Knüppel,Gummigeschoss,Pfefferspray assault deed auf
    idiom einsetzen Messer,Schusswaffe,Schlagring assault deed auf
    idiom einsetzen,verwenden Giftgas,Senfgas,Chlorgas,Kampfgas,Nervengas,Nervengift,Sarin,Chemiewaffe,Chemiewaffen,Kampfstoff,Kampfstoffe assault deed
    idiom einsetzen Tränengas,Schlagstock,Schlagstöck,Wasserwerfer,Knüppel,Gummigeschoss,Pfefferspray,Reizgas assault deed auf
    idiom feuern Tränengas,Gummigeschoss assault deed auf
    idiom schießen Tränengas,Gummigeschoss assault deed auf
    idiom durchgreifen hart,gewaltsam,brutal assault effect auf
    idiom beenden gewaltsam assault deed acc
    idiom auflösen gewaltsam assault deed acc
    idiom eindringen gewaltsam assault deed auf
    idiom stechen um,Messer,Küchenmesser stabbing deed auf
    idiom stechen Bauch,Hals,Rücken,Brust,Oberkörper,Herz,Gesicht stabbing deed dat acc
    idiom verschaffen Zugang,Zugriff intrusion effect auf
    idiom ausnutzen Sicherheitslücke,Schwachstelle intrusion effect acc
    idiom sein außer outage effect subj digital
    idiom nehmen Netz outage effect acc digital
    idiom gehen Netz outage effect subj digital
    idiom ausbrechen Gefängnis,Haftanstalt,Zelle other deed
    idiom stehen Verkauf dataBreach deed subj data
    idiom anbieten Verkauf,Darknet dataBreach effect acc data
    idiom gelangen Netz,Hände,Internet,Öffentlichkeit dataBreach effect subj data
    idiom auftauchen Netz,Internet dataBreach effect subj data
    idiom auftauchen Darknet,Hackerforum dataBreach deed subj data
    idiom landen Netz,Internet dataBreach effect subj data
    idiom landen Darknet,Hackerforum dataBreach deed subj data
    idiom einschleusen Schadsoftware,Schadcode,Trojaner,Malware,Virus malware deed auf
    idiom installieren,platzieren Schadsoftware,Schadcode,Trojaner,Malware,Spionagesoftware malware deed auf
    idiom fallen Opfer assault harm subj
    idiom kommen Tode assault harm subj
    idiom finden Tod assault harm subj
    idiom reißen Tod assault harm acc
    idiom kosten Leben assault harm acc
    idiom erliegen Verletzung,Schussverletzung,Stichverletzung assault harm subj
    idiom nehmen Visier attack effect acc
    idiom werfen,schleudern Brandsatz,Brandsätz,Molotowcocktail,Brandflasche arson deed auf
    idiom übernehmen Konto,Account,Twitter-Konto,Website,Webseite,Internetseite,Internetauftritt,Internetauftritte intrusion effect acc digital
    idiom nehmen Geisel kidnapping deed acc
    idiom halten Geisel kidnapping deed acc
    idiom fahren Menschenmenge,Menge,Menschengruppe,Gruppe,Umzug vehicle deed auf
    idiom steuern Menschenmenge,Menge vehicle deed auf
    idiom losfahren Auto,Wagen,Fahrzeug,Lastwagen,Transporter,Lieferwagen,Pkw vehicle deed auf people
    idiom zurasen Auto,Wagen,Fahrzeug,Lastwagen,Transporter,Lieferwagen,Pkw vehicle effect auf people
    idiom kommen Leben assault harm subj
    idiom schlagen Flucht none harm
    # Everyday verbs: harm where somebody is blamed for it
    verb abtrennen sabotage hint acc thing
    verb abschneiden sabotage hint acc thing
    verb aufschneiden sabotage hint acc thing
    verb zerschneiden sabotage hint acc thing
    verb durchschneiden sabotage hint acc thing
    verb durchtrennen sabotage hint acc thing
    verb kappen sabotage hint acc thing
    verb abreißen sabotage hint acc thing
    verb herausreißen sabotage hint acc thing
    verb herunterreißen sabotage hint acc thing
    verb niederreißen sabotage hint acc thing
    verb einreißen sabotage hint acc thing
    verb zerreißen sabotage hint acc thing
    verb aufreißen sabotage hint acc thing
    verb ausreißen sabotage hint acc thing
    verb losreißen sabotage hint acc thing
    verb lösen sabotage hint acc thing
    verb lockern sabotage hint acc thing
    verb losschrauben sabotage hint acc thing
    verb abschrauben sabotage hint acc thing
    verb abmontieren sabotage hint acc thing
    verb demontieren sabotage hint acc thing
    verb aushängen sabotage hint acc thing
    verb aushebeln sabotage hint acc thing
    verb aufhebeln sabotage hint acc thing
    verb aufbrechen sabotage hint acc thing
    verb aufstemmen sabotage hint acc thing
    verb aufbohren sabotage hint acc thing
    verb anbohren sabotage hint acc thing
    verb durchbohren sabotage hint acc thing
    verb durchlöchern sabotage hint acc thing
    verb umstoßen sabotage hint acc thing
    verb umwerfen sabotage hint acc thing
    verb umkippen sabotage hint acc thing
    verb umlegen sabotage hint acc thing
    verb umhauen sabotage hint acc thing
    verb umsägen sabotage hint acc thing
    verb umreißen sabotage hint acc thing
    verb absägen sabotage hint acc thing
    verb durchsägen sabotage hint acc thing
    verb zersägen sabotage hint acc thing
    verb abschalten sabotage hint acc thing
    verb ausschalten sabotage hint acc thing
    verb abdrehen sabotage hint acc thing
    verb zudrehen sabotage hint acc thing
    verb abstellen sabotage hint acc thing
    verb entriegeln sabotage hint acc thing
    verb verriegeln sabotage hint acc thing
    verb auslösen sabotage hint acc thing
    verb betätigen sabotage hint acc thing
    verb umstellen sabotage hint acc thing
    verb abklemmen sabotage hint acc thing
    verb ausstecken sabotage hint acc thing
    verb stilllegen sabotage hint acc thing
    verb stoppen sabotage hint acc thing
    verb verstopfen sabotage hint acc thing
    verb zuschütten sabotage hint acc thing
    verb zubetonieren sabotage hint acc thing
    verb zuschweißen sabotage hint acc thing
    verb verschweißen sabotage hint acc thing
    verb zukleben sabotage hint acc thing
    verb verkleben sabotage hint acc thing
    verb zumauern sabotage hint acc thing
    verb zunageln sabotage hint acc thing
    verb versperren sabotage hint acc thing
    verb fluten sabotage hint acc thing
    verb überfluten sabotage hint acc thing
    verb verstellen sabotage hint acc thing
    verb manipulieren sabotage hint acc thing
    verb präparieren sabotage hint acc thing
    verb vertauschen sabotage hint acc thing
    verb beschädigen sabotage hint acc thing
    verb zerlegen sabotage hint acc thing
    verb zerstören sabotage hint acc thing
    verb zerschmettern sabotage hint acc thing
    verb zerhacken sabotage hint acc thing
    verb zerbrechen sabotage hint acc thing
    verb zerkratzen sabotage hint acc thing
    verb zerfetzen sabotage hint acc thing
    verb eindrücken sabotage hint acc thing
    verb einschlagen sabotage hint acc thing
    verb eintreten sabotage hint acc thing
    verb demolieren sabotage hint acc thing
    verb verschmutzen sabotage hint acc thing
    verb beschmutzen sabotage hint acc thing
    verb besudeln sabotage hint acc thing
    verb beschmieren sabotage hint acc thing
    verb bemalen sabotage hint acc thing
    verb übermalen sabotage hint acc thing
    verb überkleben sabotage hint acc thing
    verb stürzen sabotage hint acc thing
    verb kippen sabotage hint acc thing
    verb versenken sabotage hint acc thing
    verb durchstechen sabotage hint acc thing
    verb zerstechen sabotage hint acc thing
    verb aufschlitzen sabotage hint acc thing
    verb aufschrauben sabotage hint acc thing
    verb öffnen sabotage hint acc thing
    verb entfernen sabotage hint acc thing
    verb entsichern sabotage hint acc thing
    verb knacken sabotage hint acc thing
    verb durchwühlen sabotage hint acc thing
    verb zerquetschen sabotage hint acc thing
    verb zermalmen sabotage hint acc thing
    verb verbiegen sabotage hint acc thing
    verb verrücken sabotage hint acc thing
    verb verschieben sabotage hint acc thing
    verb umfunktionieren sabotage hint acc thing
    verb ramponieren sabotage hint acc thing
    verb unbrauchbarmachen sabotage hint acc thing
    verb kaputtmachen sabotage hint acc thing
    verb kaputtschlagen sabotage hint acc thing
    verb entzünden arson hint acc thing
    verb entflammen arson hint acc thing
    verb ausräuchern arson hint acc thing
    verb verbrennen arson hint acc thing
    verb niederbrennen arson hint acc thing
    verb anbrennen arson hint acc thing
    verb zünden bombing hint acc thing
    verb sprengen bombing hint acc thing
    verb stören outage hint acc thing
    verb blockieren outage hint acc thing
    verb sperren outage hint acc thing
    verb unterbrechen outage hint acc thing
    verb lahmlegen outage hint acc thing
    verb ausbremsen outage hint acc thing
    verb ausknipsen outage hint acc thing
    verb löschen cyberattack hint acc thing
    verb überschreiben cyberattack hint acc thing
    verb umleiten cyberattack hint acc thing
    verb abschießen cyberattack hint acc thing
    verb anzapfen cyberattack hint acc thing
    verb verschlüsseln cyberattack hint acc thing
    verb ausforschen cyberattack hint acc thing
    verb ausspähen cyberattack hint acc thing
    verb veröffentlichen dataBreach hint acc data
    verb hochladen dataBreach hint acc data
    verb kopieren dataBreach hint acc data
    verb weitergeben dataBreach hint acc data
    verb entwenden dataBreach hint acc data
    verb stehlen dataBreach hint acc data
    verb herunterladen dataBreach hint acc data
    verb abschöpfen dataBreach hint acc data
    verb ausschalten assault hint acc person
    verb beseitigen assault hint acc person
    verb erledigen assault hint acc person
    verb eliminieren assault hint acc person
    verb neutralisieren assault hint acc person
    verb umlegen assault hint acc person
    verb verätzen assault hint acc person
    verb betäuben assault hint acc person
    verb bedrängen assault hint acc person
    verb umringen assault hint acc person
    verb verfolgen assault hint acc person
    verb hetzen assault hint acc person
    verb jagen assault hint acc person
    verb bedrohen assault hint acc person
    verb einschüchtern assault hint acc person
    verb stoßen assault hint acc person
    verb verletzen assault hint acc person
    verb töten assault hint acc person
    verb verbrühen assault hint acc person
    verb auflauern assault hint dat person
    verb bedienen dataBreach hint auf digital
    verb platzieren bombing hint acc bomb
    verb werfen assault hint auf
    verb schleudern assault hint auf
    verb schmeißen assault hint auf
    verb zielen assault hint auf
    verb einsteigen intrusion hint auf thing
    verb einbrechen intrusion hint auf thing
    verb rasen vehicle hint auf thing
    verb steuern vehicle hint auf thing
    verb lenken vehicle hint auf thing
    verb rammen vehicle hint acc vehicle
    verb lenken strike hint auf thing
    verb steuern strike hint auf thing
    verb losschicken strike hint acc weapon
    verb abfeuern strike hint acc weapon
    verb schicken strike hint acc weapon
    idiom legen,errichten,spannen,auslegen,platzieren,deponieren,verstecken,aufstellen,aufschichten,streuen,verteilen Hindernis,Drahtseil,Seil,Draht,Betonplatte,Betonklotz,Betonklötz,Baumstamm,Baumstämm,Balken,Eisenstange,Schienenstück,Falle,Nagelbrett,Köder,Giftköder,Rasierklinge,Wurststück,Reißnagel,Nägel,Mine,Paket,Sprengfalle sabotage hint
    idiom mischen,rühren,kippen,schütten,träufeln,geben,verabreichen,spritzen,füllen,injizieren Gift,Rattengift,Abflussreiniger,Frostschutzmittel,Säure,Schlafmittel,Beruhigungsmittel,Pflanzenschutzmittel,Insulin,Überdosis,Überdosen,Morphium,Nervengift,Lauge,Quecksilber,Arsen,Zyankali,Tropfen assault hint
    idiom mischen,rühren,kippen,schütten,träufeln,spritzen Gift,Rattengift,Abflussreiniger,Frostschutzmittel,Säure,Nervengift,Lauge,Quecksilber,Arsen,Zyankali assault deed dat person
    idiom brechen Kiefer,Nase,Nasenbein,Jochbein,Rippe,Arm,Unterarm,Bein,Finger,Handgelenk,Genick assault deed dat person
    idiom ausschlagen Zahn,Zähne assault deed dat person
    idiom ablassen Luft sabotage hint
    idiom füllen,kippen,schütten,spritzen,streuen,gießen Zucker,Sand,Bauschaum,Montageschaum,Sekundenkleber,Klebstoff,Zement,Beton,Schotter sabotage hint
    idiom nehmen Netz outage hint acc thing
    idiom zwingen Knie outage hint acc thing
    idiom setzen Betrieb outage hint acc thing
    idiom ziehen Verkehr sabotage hint acc thing
    idiom ziehen Stecker outage hint dat
    idiom bringen Absturz attack effect acc
    idiom bringen Entgleisen sabotage effect acc
    idiom vergießen Blut assault effect
    idiom fallen Bombe,Rakete,Granate,Gleitbombe,Fliegerbombe,Streubombe strike effect auf
    idiom abwerfen Bombe,Gleitbombe,Fliegerbombe,Streubombe,Fassbombe,Brandbombe,Granate strike deed
    idiom bomben Trümmer,Schutt strike deed acc
    idiom legen Schutt,Asche,Trümmer assault effect acc
    idiom schlagen klein assault deed acc
    idiom bedrohen Baseballschläger,Axt,Gewehr,Machete,Schlagstock,Eisenstange,Hammer assault effect acc
    idiom fahren,krachen,lenken,steuern Glasfront,Schaufenster,Schaufensterscheibe,Eingangsbereich,Foyer,Haustür,Eingangstür vehicle effect
    idiom rasen Schaufenster,Auslage,Schaufensterscheibe vehicle deed
    noun Coup attack hint
    noun Streich attack hint whole
    noun Störaktion attack hint
    noun Störmanöver attack hint
    noun Protestaktion attack hint
    noun Sturm assault hint auf whole
    noun Tod assault hint gen whole
    noun Löschung intrusion hint gen
    noun Manipulation sabotage hint gen
    noun Brandsatz,Brandsätz arson hint auf
    noun Molotowcocktail arson hint auf
    noun Brandflasche arson hint auf
    noun Leuchtrakete assault hint auf
    noun Rakete strike hint auf
    noun Falle sabotage hint
    noun Leiche assault hint gen whole
    noun Leichnam assault hint gen
    noun Hindernis sabotage hint
    noun Kurzschluss sabotage hint
    noun Giftgas assault hint
    noun Autobombe bombing hint
    noun Rohrbombe bombing hint
    noun Paketbombe bombing hint
    noun Nagelbombe bombing hint
    noun Haftmine bombing hint
    noun Schandtat assault point
    noun Untat assault point
    noun Gräueltat assault point
    noun Missetat assault point
    noun Straftat attack point
    noun Blutvergießen assault effect
    # First parts of compounds
    part arson Brand Feuer Benzin
    part bombing Bomben Sprengstoff Sprengsatz Rohrbomben Autobomben Briefbomben Paketbomben Selbstmord Nagelbomben Handgranaten Kofferbomben Buttersäure
    part stabbing Säbel Schraubenzieher Messer Axt Macheten Stich Beil Schwert
    part shooting Armbrust Schuss Schusswaffen Waffen
    part strike Luft Granaten Raketen Drohnen Artillerie Mörser Marschflugkörper Flieger Kampfjet Granatwerfer Panzer
    part intrusion Späh Spionage
    part cyberattack Hacker Cyber Computer Netzwerk Server Internet Web Phishing Viren Virus IT
    part ddos DDoS Überlastungs DoS Denial-of-Service Botnetz Botnet
    part ransomware Ransomware Verschlüsselungs Erpresser Erpressungs Trojaner
    part sabotage Sabotage Kabel
    part kidnapping Geisel
    part vehicle Auto Fahrzeug Lkw Lastwagen Amok
    part assault Gift Säure Prügel Nervengas Giftgas
    part jamming GPS Satelliten
    part none Kosten Bevölkerungs Miet Zahlen Fallzahlen Gefühls Farben Qualifizierungs Bildungs Test Digital Werbe Bau Wohnungsbau Preis Wort Verbal Herz Panik Charme Husten Konter Frontal Schein Asthma Fress Heißhunger Migräne Rheuma Zins Übernahme Medien Vor Kostenvor Tasten Schlaf Ess Angst Persönlichkeits Entwicklungs Durchblutungs Belastungs Gerinnungs Blutgerinnungs Verhaltens Haar Unterrichts Arbeits Verdienst Einnahme Steuer Spiel Flug Zahlungs Ernte Winter Umsatz Kälte Kurs Konjunktur Wärme Sturm Schluss End Torschuss Freistoß Startschuss Kapital Ein Ab Über Zu An Wein Sonnen Lauf Lager Freuden Fege Feuerwerks Olympia Strohfeuer Stroh Kreuz Freudsche Impf Warnschuss Schnapp Schul Fuß Dünn Ver Ge Tor Lattenschuss Distanz Weit Direkt Elfmeter Flach Frei Lausch
    # Sets
    words digital Onlineauskunft Fahrplanauskunft Fahrgastinformation Internetzugang Internetzugänge Internetverbindung Erdgasleitung Steuerung -App Server Website Webseite Internetseite Seite Homepage Portal App Dienst Plattform Messenger Netz Netzwerk Mobilfunk Internet Onlinebanking E-Banking Banking Terminal Kartenzahlung Bezahlung Radar Radarschirm Schirm GPS Notruf Telefon Rechenzentrum System IT Software Computer Rechner Onlinedienst Webshop Shop Auftritt Internetauftritt Webauftritt Angebot Internetangebot Kabel Leitung Datenleitung Unterseekabel Seekabel Glasfaser Stromkabel Signalkabel Signal Satellitensignal Satellit Sender Mobilfunkmast Sendemast Mast Strommast Umspannwerk Funk Festnetz Mobilfunknetz Streaming Stream Livestream Twitter Facebook WhatsApp Instagram TikTok YouTube Telegram Login Konto Konten Daten Datei Archiv Postfach E-Mail Mail Mailserver Notseite Suchmaschine Kartendienst Mailanbieter Mailfirma Messengerdienst Handelsplattform Videodienst Kurznachrichtendienst Anzeige Leitstelle Flugsicherung Datenbank Cloud Gepäcksoftware Buchungssystem Zahlungsverkehr Geldautomat Automat Bankomat Hotline Leitsystem Stromnetz Stromversorgung Gaspipeline Pipeline Bahnverkehr Zugverkehr Bahnstrecke Strecke Stellwerk Kabelschacht Schacht Flughafen Flugbetrieb Flugverkehr Betrieb Wahlportal Ticketsystem Forum Blog Krankenhausinformationssystem Notenserver Kopierschutz Verschlüsselung Betriebssystem Wasserwerk Wasserversorgung Kraftwerk Fernsehen Fernsehsender Programm Navigation Telematik Ton Bild Nachrichtendienst Kanal Account Profil X Serverlandschaft IT-Landschaft Leitwarte Schaltkasten Schaltkästen Verteilerkasten Schaltschrank Schaltschränke Trafostation Transformator Weiche Signalanlage Pumpwerk Pumpstation Mautstelle Anzeigetafel Kurzwelle Frequenz Sendeanlage Oberleitung Schaltanlage Infrastruktur GPS-Empfänger GNSS Notrufzentrale
    words service Onlineauskunft Fahrplanauskunft Fahrgastinformation Internetzugang Internetzugänge -App Server Website Webseite Internetseite Homepage Portal App Messenger Plattform Mobilfunk Mobilfunknetz Internet Onlinebanking E-Banking Kartenzahlung Radar Radarschirm Notruf Onlinedienst Webshop Streaming Stream Livestream Twitter Facebook WhatsApp Instagram TikTok YouTube Telegram Videodienst Kurznachrichtendienst Nachrichtendienst Festnetz Internetangebot Bankomat Terminal Login Cloud Rechenzentrum Software Gepäcksoftware Flugsicherung Downdetector Fehlermeldung Nutzer Telefon E-Mail Seite Onlineauftritt Suchmaschine Kartendienst Messengerdienst Mailanbieter Mailfirma Handelsplattform Auftritt Dienst Wahlportal Online-Plattform Internetauftritt Zahlung Bezahlung
    words data Kartei Mitgliederkartei Mitgliederliste Kundenliste Kundenkartei Nutzerprofil Nutzerprofile Mail Mails Chatprotokoll Chatprotokolle Bankverbindung Bankverbindungen Lohnabrechnung Lohnabrechnungen Akte Krankenakte Personalakte Bauplan Baupläne Konstruktionsplan Konstruktionspläne Schaltplan Schaltpläne Kontodaten Zugangsdaten Daten Datensatz Datensätze Passwort Passwörter Kundendaten Passdaten Kreditkartendaten Gästeadressen Adresse Adressen Dokument Dokumente Datei Dateien E-Mail Quellcode Gigabyte Terabyte Archiv Fundus Konstruktionsdaten Patientendaten Nutzerdaten Personaldaten Datenbank Kundendatenbank Unterlagen Patientenakte Patientenakten Mandantenakte Mandantenakten Gehaltsliste Gehaltslisten Befund Befunde
    words bomb Entschärfer Landmine Tretmine Seemine Sprengfalle Bombe Sprengsatz Sprengsätz Sprengkörper Autobombe Brandsatz Brandsätz Sprengstoff Festsprengstoff Granate Handgranate Selbstmordattentäter Attentäter Sprengstoffgürtel Zünder Molotowcocktail Brandflasche Rohrbombe Sprengladung Brandbeschleuniger
    words vehicle Kleinbus Linienbus Reisebus Minibus Schulbus Omnibus Kipplaster Flieger Ferienflieger Hubschrauber Helikopter Airbus Boeing Kombi Limousine Kastenwagen Schiff Frachter Tanker Boot Yacht Fähre Flugzeug Maschine Auto Wagen Lastwagen Lieferwagen Transporter Lkw LKW Kleintransporter Fahrzeug Pkw Geländewagen Bus SUV Van Autofahrer Autofahrerin Fahrer Kleinlaster Laster Sattelschlepper
    words drone Drohne Flugobjekt Fluggerät Quadrocopter Quadrokopter Hexakopter Hexacopter Oktokopter Multicopter Multikopter Flugkörper Drohnen Vierpropeller
    words people Oppositioneller Oppositionelle Oppositionellen Uniformierter Uniformierte Uniformierten Festgenommener Festgenommene Festgenommenen Inhaftierter Inhaftierte Inhaftierten Gefangener Gefangene Gefangenen Vertriebene Vertriebenen Geflüchtete Geflüchteter Geflüchteten Asylsuchende Asylsuchender Asylsuchenden Obdachloser Obdachlose Obdachlosen Angestellter Angestellte Angestellten Bedienstete Bediensteter Bediensteten Einheimische Einheimischer Einheimischen Dissident Wartende Wartender Wartenden Reisende Reisender Reisenden Anwesende Anwesenden Umstehende Umstehenden Streikende Streikenden Feiernde Feiernden Betende Betenden Gläubige Gläubigen Mensch Mann Männer Frau Kind Junge Mädchen Person Passant Polizist Polizistin Beamter Beamte Besucher Besucherin Schüler Schülerin Soldat Opfer Begleiter Demonstrant Zivilist Mitarbeiter Mitarbeiterin Lehrling Bursche Jugendlicher Lehrer Journalist Tourist Gast Gäste Kunde Wachmann Menge Menschenmenge Gruppe Polizei Patrouille Familie Sohn Tochter Vorsitzende Vorsitzender Vereinsvorsitzende Stellvertreter Abgeordnete Politiker Händler Bäcker Entwicklungshelfer Brunnenbauer Bergsteiger Helfer Unternehmer Pfarrer Priester Bischof Arbeiter Ingenieur Deutscher Deutsche Bürger
    words culprit Fremder Fremde Fremden Täter Täterin Urheber Urheberin Übeltäter Übeltäterin Strippenzieher Hintermann Hintermänner Bekenner Dieb Diebin Räuber Randalierer Pirat Seeräuber Schläger Mörder Killer Gewalttäter Messermann Attentäter Angreifer Terrorist Brandstifter Unbekannter Unbekannte Unbekannten Vermummter Vermummte Bekennerschreiben Saboteur Hacker Hackergruppe Erpresser Entführer Kidnapper Geiselnehmer Schütze Bombenleger Messerstecher Amokläufer Drahtzieher Islamist Dschihadist Einbrecher Unbefugter Unbefugte Unbefugten Cyberkrimineller Cyberkriminelle Cyberkriminellen Krimineller Kriminelle Kriminellen Hackerbande Hackerkollektiv Ransomware-Bande Maskierter Maskierte Maskierten Bewaffneter Bewaffnete Bewaffneten
    words handBomb Autobombe Sprengsatz Sprengsätz Sprengkörper Sprengstoff Sprengstoffgürtel Sprengstoffweste Handgranate Rohrbombe Nagelbombe Paketbombe Briefbombe Kofferbombe Haftbombe Haftmine Sprengfalle Landmine Selbstmordattentäter Selbstmordattentäterin
    words incendiary Brandsatz Brandsätz Molotowcocktail Brandflasche Brandbombe Benzinflasche
    words strife Protest Massenprotest Demonstration Massendemonstration Kundgebung Auseinandersetzung Zusammenstoß Zusammenstöß Konfrontation Polizeieinsatz Razzia Militäreinsatz Unruhen Straßenkampf Straßenkämpf Kämpf
    words signal GPS-Navigation GPS-Ortung GPS-Daten Navigationssystem Navigationssysteme Signal Satellitensignal GPS GPS-Signal GPS-Empfang GPS-Empfänger GNSS Satellitenempfang Satellitennavigation Navigationssignal
    words police Polizei Polizist Polizeisprecher Ermittler Staatsanwaltschaft Staatsschutz Tatort Festnahme Verletzte Verletzter Verletzten Tote Toter Toten Todesopfer Notarzt Kriminalpolizei Bundesanwaltschaft Landeskriminalamt Haftbefehl Angeklagter Angeklagte Verdächtiger Verdächtige Sicherheitskräfte Feuerwehr Rettungskräfte Bundespolizei Anklage Mordkommission Innenministerium Krankenhaus Leiche
    words ruleOut ausschließen
    words police Polizeikräfte Einsatzkräfte Ordnungskräfte Bereitschaftspolizei Gendarm Gendarmerie Armee Militär Truppe Truppen Streitkräfte Kampfflugzeug Kampfjet Artillerie Miliz Soldaten Zivilisten Rebellen
    words weapon Mörserfeuer Artilleriefeuer Raketenfeuer Panzerfeuer Rakete Marschflugkörper Drohne Granate Bombe Geschoss Torpedo Artilleriegranate Kampfdrohne Kamikazedrohne Gleitbombe Mörsergranate Fliegerbombe Luftwaffe
    words website Homepage Webseite Website Internetseite Internetauftritt Startseite Seite Auftritt
    words virtual virtuell virtueller
    words intent Staatsschutz Rache Racheakt Vergeltung Vergeltungsakt Urheberschaft Täterschaft Selbstbezichtigung Selbstbezichtigungsschreiben Tatbekenntnis eigenhändig heimtückisch Flex Akkuflex Bolzenschneider Trennschleifer Winkelschleifer Brecheisen Grillanzünder absichtlich vorsätzlich mutwillig gezielt böswillig bewusst Vorsatz Absicht nachhelfen Menschenhand Hakenkreuz Brandexperte Brandermittler
    idiom rammen,bohren,jagen Rücken,Bauch,Brust,Hals,Nacken,Flanke,Oberkörper stabbing deed dat person
    idiom stoßen Rücken,Bauch,Brust,Hals,Nacken,Flanke,Oberkörper stabbing hint dat person
    idiom schütten Gesicht assault hint dat person
    idiom kippen Gesicht assault hint dat person
    idiom prasseln,einprasseln,hereinbrechen Anfrage,Abfrage,Datenpaket,Seitenaufruf,Serveranfrage,Zugriffsversuch ddos deed auf service
    idiom sein unlesbar,unleserlich ransomware effect subj data
    idiom bleiben unlesbar,unleserlich ransomware effect subj data
    idiom liegen Gleis,Schiene sabotage hint subj thing
    verb surren drone deed subj drone
    verb zudecken jamming deed acc digital
    verb überdecken jamming deed acc digital
    verb einwählen intrusion hint auf digital
    verb einklinken intrusion hint auf digital
    verb aufschalten intrusion hint auf digital
    words crowd Menschenmenge Menge Menschengruppe Gruppe Umzug Passant Fußgänger Weihnachtsmarkt Gastgarten Fußgängerzone Gehweg Bürgersteig Zuschauer Demonstrant Demonstration Mensch Biergarten Schanigarten Festzelt Parade Karnevalsumzug Menschenansammlung Prozession Trauerzug Demonstrationszug Hochzeitsgesellschaft Hochzeitsfeier Volksfest Straßenfest Warteschlange Menschenschlange Menschentraube Tischreihe Weinfest Stadtfest Dorffest Sommerfest Schützenfest Jahrmarkt Wochenmarkt Flohmarkt Christkindlmarkt Marktstand Bushaltestelle Haltestelle Straßencafé Schulklasse Kindergruppe Kitagruppe Pilgergruppe Reisegruppe Radlergruppe Radfahrergruppe Faschingszug Faschingsumzug Festumzug Festgesellschaft Warteschlangen
    words marking gewaltsam gewalttätig bewaffnet blutig tödlich handgreiflich militärisch unbefugt unberechtigt unerlaubt illegal technisch
    words military Kampfeinheit Militäreinheit Armeeeinheit Eliteeinheit Spezialeinheit Spezialkräfte Sicherheitskräfte Armee Militär Truppe Soldat Rebell Miliz Offensive Luftangriff Luftschlag Rakete Artillerie Panzer Kampfjet Kampfflugzeug Front Waffenruhe Waffenstillstand Feuerpause Streitkräfte Krieg Bürgerkrieg Taliban Aufständischer Aufständische Bataillon Brigade Granate Hisbollah Hamas Separatist
    words hittable Plakat Wahlplakat Fenster Fensterfront Fassade Haus Wohnhaus Gebäude Wohnung Laden Lokal Bar Café Restaurant Kneipe Paket Päckchen Sendung Kuvert Stadtwerke Wasserwerk Kraftwerk Klärwerk Chemiewerk Stahlwerk Geschäft Bagger Zeitung Redaktion Fest Festival Prozession Party Trauerfeier Siedlung Botschaft Konsulat Tempel Moschee Kirche Synagoge Grenzposten Kontrollpunkt Wache Kaserne Schule Kita Kindergarten Universität Hochschule Klinik Wohnheim Wohnblock Raffinerie Depot Tanklager Fabrik Halle Turm Ziel Stellung Lager Konvoi Posten Infrastruktur Anlage Einrichtung Versammlung Hochzeit Gottesdienst Feier Demonstration Konzert Umzug Trauerzug Parade Veranstaltung Kundgebung Messe Stützpunkt Station Büro Sitz Denkmal Bahn Zug Strecke Leitung Versorgung Computersystem System Betrieb Opfer Leben
    words gun Heckenschütze Scharfschütze Todesschütze Amokschütze Pistole Gewehr Schusswaffe Revolver Maschinenpistole Maschinengewehr Schüssen Schrotflinte Sturmgewehr Kugel Kopfschuss Kalaschnikow Flinte Karabiner Armbrust
    words blade Messer Küchenmesser Axt Machete Schwert Beil Schere Klinge Dolch Messerstich Stichwaffe
    words another zudem außerdem ferner überdies zeitgleich gleichzeitig unterdessen derweil indes zuvor vorher anderswo andernorts
    words collective Übergriff Zusammenstoß Zusammenstöß Rangelei Tumult Randale Handgemenge Schlägerei Scharmützel Unruhen Ausschreitung Krawall Straßenschlacht Massaker Pogrom Bodenoffensive Großoffensive Militäroffensive Zusammenstöße Kämpfe Plünderung
    words useVerb aufrufen öffnen laden erreichen nutzen abrufen einloggen anmelden zugreifen telefonieren surfen versenden empfangen abheben
    words abstract Staat Fiskus Staatskasse Steuerzahler Demokratie Freiheit Pressefreiheit Meinungsfreiheit Rechtsstaat Verfassung Wirtschaft Gesellschaft Menschenwürde Grundrecht Grundgesetz Öffentlichkeit Mitte Mittelstand Kultur Menschheit Erde Planet Natur Zelle Immunsystem Zellen Gesundheit Verantwortung Urheberschaft Täterschaft Schuld
    words kindling Ring Ehering Verlobungsring Orden Abzeichen Anstecknadel Schleife Brosche Lunte Kerze Zigarette Zigarre Feuerwerk Böller Fackel Streichholz Kerzen Pfeife Grill Ofen Kamin Lagerfeuer Feuerwerkskörper
    words court Ankläger Anklägerin Verhandlung Verhandlungstag Anklage angeklagt anklagen Prozess Angeklagter Angeklagte verurteilt verurteilen Urteil Gericht Landgericht Haftbefehl Staatsanwaltschaft Kriegsverbrecher Verfahren Anzeige Tribunal verhaftet festgenommen gefasst Mörder Todesurteil Haftstrafe
    words crowdCount Hunderte hunderte Tausende tausende Zehntausende zehntausende Hunderttausende hunderttausende Millionen zahlreiche zahlreichen viele vielen unzählige
    words footage Video Handyvideo Überwachungsvideo Videoaufnahme Filmaufnahme Aufnahme Aufnahmen Überwachungskamera Amateurvideo
    words review Kino Regisseur Regisseurin Drehbuch Drehbuchautor Drehbuchautoren Abspann Kameramann Kamerafrau Dreiteiler Zweiteiler Premiere Hauptdarsteller Hauptdarstellerin Hauptrolle Thriller Spielfilm Kinofilm Krimi Leinwand Filmemacher Filmemacherin Schauspieler Schauspielerin Staffel Wertung Sternen Roman Autorin Leser Hauptfigur
    words dud Blindgänger Weltkriegsbombe Fliegerbombe Kampfmittelräumdienst Kampfmittelbeseitigung Kampfmittelbeseitigungsdienst Kampfmittelräumer Bombenentschärfung Sprengmeister Attrappe
    words memory gedenken Gedenken Gedenkfeier Gedenkgottesdienst Gedenktag Gedenkveranstaltung Jahrestag Mahnmal Gedenkstätte Gedenkminute Schweigeminute Kranzniederlegung
    words verbal verbal scharf rhetorisch medial publizistisch propagandistisch sprichwörtlich politisch sanft persönlich frontal argumentativ juristisch wirtschaftlich
    words opinion Leitartikel Kommentar Kolumne Glosse Essay Meinung Gastbeitrag Gastkommentar Rezension Satire
    words hitNoun Opfer Ziel Zielscheibe
    words cyberScene Server Website Webseite Internetseite Homepage Hacker Hackergruppe Netzwerk IT Computer Software App Rechner Portal Daten DDoS Ransomware Schadsoftware Malware Trojaner Onlinedienst Internet Cybersicherheit Webportal Plattform Rechenzentrum Bundesamt-für-Sicherheit
    words sport Oberliga Regionalliga Verbandsliga Landesliga Kreisliga Bezirksliga Heimsieg Auswärtssieg Schachbund Schachspieler Schachturnier Partie Brett Schach Schachpartie Rochade Großmeister Remis Gegner Gegners Boxer Spielfeld Tore Spieltag Trainer Stürmer Halbzeit Bundesliga Tor Torjäger Elfmeter Schiedsrichter Pokal Mannschaft Verteidiger Mittelfeld Tabellenführer Abwehr Freistoß Seitenwechsel Torhüter Liga Fußball Turnier Weltmeisterschaft Kapitän Gegentor Treffer Ballbesitz Boxkampf Runde
    words exercise Übung Notfallübung Planspiel Szenario Drehbuch Ernstfall Manöver Probealarm Simulation Katastrophenschutzübung Großübung durchgespielt geübt
    words fiction Film Roman Fernsehserie TV-Serie Netflix-Serie Miniserie Krimiserie Dramaserie Krimi Thriller Spielfilm Drama Theaterstück Kinofilm Videospiel Computerspiel Tatort-Folge
    words accident Blitz fahrlässig fahrlässige fahrlässigen fahrlässiger Unfall Unfallursache Unfallhergang Unfallstelle Unfallfahrer Schwächeanfall Herzinfarkt Wirbelsturm Wirbelstürme Stürme Unwetterfront Zyklon Taifun Tornado Regen Starkregen Überschwemmung Sturzflut Lawine Coronavirus Pandemie Krankheit Krebs Infektion Corona Covid Covid-19 Epidemie Erdrutsch Seuche Bagger Unglück Sturm Unwetter Orkan Gewitter Blitzschlag Gasleck Defekt Materialermüdung Kurzschluss Hochwasser Erdbeben Hurrikan Verkehrsunfall Absturz Flugzeugabsturz Warnstreik Bahnstreik Pilotenstreik Lokführerstreik Arbeitskampf Arbeitsniederlegung Schneefall Schneechaos Eisregen Aschewolke Vulkanausbruch
    words planNoun Spekulation Gerücht Mutmaßung Gesetz Verordnung Richtlinie Regelung Strafe Gefahr Drohung Warnung Plan Schutz Abwehr Risiko Angst Furcht Bedrohung Vorbereitung Planung Verhinderung Prävention Übung Szenario Möglichkeit Absicht Aufruf Film Roman Anleitung Begriff Definition Kampf Maßnahme Bombendrohung Versicherung Strategie Vorsorge Gegenmaßnahme Gefährdung Schutzmaßnahme Sicherheitslücke Schwachstelle Zunahme Zahl Anzahl Statistik Anstieg Häufigkeit Rückgang Umfrage Studie Auftrag Befehl Anstiftung
    words planVerb beauftragen befehlen anstiften vorhaben planen vorbereiten drohen androhen ankündigen verhindern vereiteln abwenden warnen befürchten fürchten erwarten rechnen üben proben simulieren durchspielen schützen wappnen rüsten bekämpfen aufrufen auffordern beabsichtigen erwägen vorbeugen anstreben bevorstehen vermeiden zunehmen häufen abnehmen nachdenken plädieren vorsorgen erlauben verbieten träumen ausmalen zutrauen trainieren
    words defineVerb gehören funktionieren bezeichnen verstehen definieren unterscheiden
    words guessVerb hindeuten deuten vermuten sprechen ausgehen halten tippen spekulieren bekennen brüsten rühmen bezichtigen zurückführen prüfen dementieren bestreiten kursieren passen erinnern schieben zuschreiben behaupten ausschließen
    words claimVerb bekennen brüsten rühmen bezichtigen gestehen einräumen zugeben vorwerfen beschuldigen verdächtigen behaupten prahlen anlasten anklagen verurteilen befinden beanspruchen reklamieren
    words planAdjective künftig zukünftig möglich geplant drohend befürchtet potenziell potentiell denkbar vereitelt verhindert fiktiv simuliert inszeniert hypothetisch etwaig bevorstehend angedroht eventuell solcher derartig derlei solche solch regelmäßig zunehmend abstrakt angekündigt ständig typisch jeglich jeder jede jedem jedes
    words frequency wiederholt häufig oft regelmäßig täglich jährlich ständig meist meistens mehrfach zunehmend öfter gelegentlich manchmal üblicherweise normalerweise typischerweise bisweilen mitunter
    words occur überleben entgehen entkommen entrinnen befinden demonstrieren protestieren anfangen einschalten ansprechen ablaufen ausbrechen ereignen geschehen passieren kommen erfolgen stattfinden beginnen starten treffen fordern verüben begehen ausüben durchführen werden sein geben zutragen abspielen erleiden verzeichnen registrieren melden erleben führen richten gelten erwischen bemerken entdecken hören öffnen gelingen zerren stoppen finden verlieren zeigen prangen betreten dauern erscheinen verweigern ausliefern installieren
    words report sagen mitteilen erklären berichten bestätigen bekanntgeben einräumen zurückweisen bestreiten dementieren verurteilen warnen veröffentlichen ankündigen schreiben äußern bekennen vorwerfen beschuldigen festnehmen verhaften anklagen erheben erlassen ermitteln einbestellen widersprechen abtun sprechen befassen schildern tagen urteilen versammeln kritisieren informieren vorführen nennen laden reisen bezeichnen betonen verabschieden auftauchen verkünden anbieten feilbieten bieten beschließen unterzeichnen besuchen fordern stellen melden teilen geben freisprechen vernehmen präsentieren vorstellen vorlegen bezichtigen reklamieren brüsten rühmen
    words endVerb verschwinden beruhigen verstreichen beenden enden behoben beheben löschen aufgeben freilassen befreien wiederherstellen freikommen normalisieren umschalten freigeben zurückziehen entschärfen abziehen überwältigen zurückholen zurückerobern zurückgewinnen herunternehmen
    words restore wieder wiederhergestellt Entwarnung beendet behoben vorbei vorüber gelöscht unter Spuk
    words beginVerb beginnen starten einsetzen anfangen losgehen ab seit
    words last dauern andauern anhalten hinziehen währen anhaltend
    words onset ausfallen ausgefallen gestört lahmgelegt
    words statistic Prozent Höchststand Vorjahr Vorjahresvergleich Delikt Fallzahl Kriminalstatistik Durchschnitt Cyberkriminalität Umfrage Studie Erhebung Befragte Befragten Statistik Lagebericht Lagebild Dunkelziffer Bilanz
    words punish Haft Gefängnis Freiheitsstrafe Jahre Bewährung Strafe Freiheitsentzug Frist Countdown Übung Einsatz Suche Sitzung Alter Wartezeit Löscharbeiten Reparatur Vorsprung
    words availability erreichbar abrufbar nutzbar verfügbar möglich zugänglich erreichen nutzen öffnen laden
    words access kommen gelangen anmelden einloggen zugreifen durchdringen
    words outageState gestört erreichbar unerreichbar offline down tot weg abrufbar nutzbar verfügbar gesperrt geschlossen unterbrochen dunkel zugreifen lahm zugänglich brach still stumm
    words peak erreichen Höchststand Höhepunkt Spitze gipfeln klettern zählen
    words ongoing weiterhin andauern dauert hält noch immer nach-wie-vor
    """#
}
