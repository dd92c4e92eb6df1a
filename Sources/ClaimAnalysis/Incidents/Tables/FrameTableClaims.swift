// Room: Incidents/Tables. Frames 1: those who say that it was them. Only data may enter.

/// Claims of responsibility and confessions.
///
/// The format stands in FrameTable.swift.
enum FrameTableClaims {
  static let text: StaticString = #"""
    frame bekennen: claimsResponsibility
    verb bekennen subject=A zu=E reflexive
    verb bekennen subject=A hinter=E reflexive
    verb bekennen subject=A in=Schreiben,Bekennerschreiben,Video,Botschaft,Audiobotschaft,Videobotschaft,Brief,E-Mail reflexive no=zu alone
    verb bekennen subject=A infinitive=E reflexive
    verb bekennen subject=A zu=Aktion,Operation,Streich,Werk,Sache,Erpressung,Fahrt,Todesfahrt,Amokfahrt reflexive
    + Die Gruppe Sandfuchs bekannte sich am Abend zu dem Anschlag. | attacker=Sandfuchs source=Sandfuchs stance=claimsResponsibility
    + Zu der Attacke hat sich inzwischen die Miliz Al-Dschabal bekannt. | attacker=Al-Dschabal
    + Laut dem Dienst Nordlicht bekannten sich die Hacker von Rotmilan zu dem Angriff. | attacker=Hacker stance=claimsResponsibility
    + Die Separatisten, die sich zu dem Überfall bekannten, drohten mit weiteren Taten. | attacker=Separatisten
    + Nach der Attacke bekannte sich ein Kollektiv zu der Aktion. | attacker=Kollektiv
    + Ein Kollektiv bekannte sich, hinter dem Ausfall zu stecken. | attacker=Kollektiv
    + Nach dem Anschlag bekannte sich eine Miliz in einem Video. | attacker=Miliz
    - Die Ministerin bekannte sich zu Europa.
    - Nach dem Anschlag bekannte sich die Ministerin in einem Brief zu Europa.
    - Die bekannte Gruppe meldete sich nach dem Angriff.
    - Der Angeklagte bekannte sich schuldig.
    - Der Mann bekannte sich zur Terrormiliz.
    - Bisher bekannte sich niemand zu dem Anschlag.
    - Zu der Tat hat sich bislang keine Gruppe bekannt.
    - Wie bekannt wurde, ereignete sich der Angriff am Morgen.
    - Hat sich die Gruppe Sandfuchs zu dem Anschlag bekannt?

    frame reklamieren: claimsResponsibility
    verb reklamieren,beanspruchen subject=A accusative=E für=sich
    verb reklamieren,beanspruchen subject=K accusative=Aktion,Operation,Streich,Sache,Coup,Erpressung,Fahrt,Todesfahrt,Amokfahrt für=sich
    verb nehmen subject=A accusative=E für=sich in=Anspruch
    verb nehmen subject=A infinitive=E für=sich in=Anspruch
    verb reklamieren,beanspruchen subject=S accusative=E für=A
    verb reklamieren,beanspruchen subject=A accusative=E no=für
    + Das Bataillon Morgenrot reklamierte den Angriff für sich. | attacker=Bataillon stance=claimsResponsibility
    + Eine Splittergruppe beanspruchte die Tat für sich. | attacker=Splittergruppe
    + Eine Zelle aus der Hafenstadt nahm den Anschlag für sich in Anspruch. | attacker=Zelle
    + Die Attacke nahm später eine Miliz für sich in Anspruch. | attacker=Miliz
    + Nach dem Brandanschlag nahm ein Nutzer für sich in Anspruch, das Feuer gelegt zu haben. | attacker=Nutzer
    + Den Angriff beanspruchte eine Gruppe aus dem Süden. | attacker=Gruppe
    - Die Mannschaft beanspruchte den Sieg für sich.
    - Der Rat nahm Hilfe in Anspruch.

    frame verantwortung-uebernehmen: claimsResponsibility
    verb übernehmen,beanspruchen,reklamieren subject=A accusative=Verantwortung,Urheberschaft,Verantwortlichkeit für=E
    verb übernehmen subject=A accusative=Verantwortung,Urheberschaft of=E
    verb beanspruchen,reklamieren subject=A accusative=Urheberschaft
    verb erheben subject=A accusative=Anspruch auf=Urheberschaft,Täterschaft
    verb bestätigen,bekennen,verkünden,betonen subject=K accusative=Urheberschaft,Täterschaft
    verb bekennen subject=A zu=Urheberschaft,Täterschaft reflexive
    verb zuschreiben,zurechnen subject=A accusative=E reflexive
    verb machen subject=A accusative=Hehl,Geheimnis aus=E negated
    verb machen subject=A accusative=Hehl,Geheimnis aus=Urheberschaft,Täterschaft,Beteiligung,Verantwortung negated
    verb machen subject=A accusative=Hehl,Geheimnis infinitive=E negated
    verb sein subject=K auf=E with=stolz
    verb zeigen subject=K auf=E with=stolz reflexive
    verb äußern subject=K accusative=Stolz auf=E
    verb melden,verkünden subject=K accusative=Vollzug
    verb übernehmen,beanspruchen,reklamieren subject=K accusative=Verantwortung,Verantwortlichkeit
    verb übernehmen,reklamieren accusative=Verantwortung in=Namen of=A
    verb verlesen,vorlesen,verbreiten accusative=Erklärung,Bekenntnis,Botschaft in=Namen of=A
    verb übernehmen,beanspruchen,reklamieren subject=K accusative=Urheberschaft
    verb übernehmen subject=A accusative=Verantwortung in=Bekennerschreiben,Bekennervideo,Bekennerbrief,Bekennermail
    + Die Bande Eisvogel übernahm die Verantwortung für den Einbruch in das Netz. | attacker=Eisvogel
    + Auf Telegram beanspruchte das Team Kobold die Verantwortung für die Störung. | attacker=Team
    + Für den Datenabfluss beanspruchte ein anonymes Konto die Urheberschaft. | attacker=Konto
    + Die Verantwortung für die Explosion hat eine Rebellengruppe übernommen. | attacker=Rebellengruppe
    + Nach dem Anschlag übernahm ein Anrufer im Namen der Volksfront die Verantwortung. | attacker=Volksfront
    - Der Minister übernahm die politische Verantwortung für die Krise.
    - Wir übernehmen Verantwortung für unsere Kunden.
    - Die Firma übernahm die Verantwortung für das Projekt.

    frame verantwortlich-erklaeren: claimsResponsibility
    verb erklären subject=A für=E with=verantwortlich reflexive
    verb erklären subject=K with=verantwortlich reflexive
    verb erklären subject=A zu=@täter reflexive
    verb zeigen subject=A für=E with=verantwortlich reflexive
    verb geben subject=A als=@täter infinitive=erkennen reflexive
    verb geben subject=A als=@täter with=erkennen reflexive
    verb feiern,bezeichnen,ausgeben subject=A als=@täter reflexive
    verb outen subject=A als=@täter reflexive
    verb zeichnen subject=A für=E with=verantwortlich
    + Zwei Splittergruppen erklärten sich für den Angriff verantwortlich. | attacker=Splittergruppen
    + In dem Brief zeigt sich die Gruppe Wildgans für das Feuer verantwortlich. | attacker=Wildgans
    + Für den Anschlag zeichnete eine unbekannte Miliz verantwortlich. | attacker=Miliz
    + Nach dem Überfall auf den Konvoi erklärte sich die Front des Südens verantwortlich. | attacker=Front
    - Nach dem Überfall erklärte sich der Minister politisch verantwortlich.
    - Für die Regie zeichnete ein junger Däne verantwortlich.
    - Die Chefin zeigte sich erleichtert.

    frame behaupten: claimsResponsibility
    verb behaupten subject=A infinitive=E
    verb behaupten subject=A clause=E
    + Das Konto behauptet, für den Ausfall verantwortlich zu sein. | attacker=Konto
    + Die Gruppe Steinmarder behauptet, das Portal der Stadt lahmgelegt zu haben. | attacker=Steinmarder
    + Die Erpresser behaupten, sie hätten 40 Gigabyte Daten gestohlen. | attacker=Erpresser
    - Der Forscher behauptet, den Text gelesen zu haben.
    - Die Opposition behauptet, verantwortlich zu handeln.

    frame bruesten: claimsResponsibility
    verb brüsten subject=A mit=E reflexive
    verb brüsten subject=K mit=* reflexive
    verb feiern subject=A für=E reflexive
    verb schmücken subject=A mit=E reflexive
    verb brüsten,rühmen subject=A mit=Aktion,Operation,Coup,Streich,Sache,Erpressung reflexive
    verb heften subject=A accusative=* an=Brust reflexive
    verb schreiben subject=A accusative=* auf=Fahne reflexive
    verb prahlen subject=A mit=E
    verb rühmen subject=A genitive=E reflexive
    verb rühmen,brüsten subject=K genitive=* reflexive
    verb brüsten,rühmen subject=K infinitive=* reflexive
    verb brüsten,rühmen subject=K clause=* reflexive
    verb prahlen subject=K clause=*
    verb nehmen subject=A accusative=Tat,Anschlag,Bombenanschlag,Brandanschlag,Attentat,Überfall,Angriff,Attacke,Hackerangriff,Cyberangriff,Mord,Coup,Sprengung auf=Kappe
    verb nehmen subject=K accusative=* auf=Kappe
    verb nehmen subject=A accusative=E auf=sich
    verb nehmen subject=K accusative=@das,Schuld,Verantwortung auf=sich
    verb nehmen subject=D accusative=Schuld auf=sich
    verb verbuchen subject=A accusative=E als=Erfolg,Sieg,Werk,Verdienst
    verb stehen subject=K zu=E
    + In Chats brüstete sich der Betreiber mit dem Angriff. | attacker=Betreiber
    + Die Bande prahlte im Netz mit dem Coup. | attacker=Bande
    + Damit prahlte ein Nutzer namens Eichelhäher. | attacker=Nutzer
    + Nach dem Überfall auf die Plattform brüstete sich die Bewegung Mangrove mit der Aktion. | attacker=Mangrove
    + Ein Kollektiv rühmte sich des Überfalls. | attacker=Kollektiv
    + Den Angriff heftete sich eine Truppe namens Karfunkel an die Brust. | attacker=Truppe
    + Auf Telegram feierte sich die Gruppe Kobold für den Ausfall. | attacker=Kobold
    + Nach dem Ausfall brüstete sich die Gruppe Kobold, die Firma vom Netz genommen zu haben. | attacker=Kobold
    + Ein anonymer Hacker brüstete sich nach dem Ausfall, er habe die Karte gebaut. | attacker=Hacker
    + Die Gruppe Kobold nahm den Anschlag auf ihre Kappe. | attacker=Kobold
    + Die Front des Südens verbuchte den Anschlag als ihren Erfolg. | attacker=Front
    + Die Gruppe Kobold nahm den Überfall auf sich. | attacker=Kobold
    - Nach dem Anschlag nahm der Minister die Panne auf seine Kappe.
    - Nach dem Anschlag nahm der Minister die Last auf sich.
    - Nach dem Ausfall feierte sich die Ministerin für den neuen Vertrag.
    - Der Trainer prahlte mit dem Pokal.
    - Der Verein brüstet sich mit seiner Jugendarbeit.

    frame bezichtigen-sich: claimsResponsibility
    verb bezichtigen subject=A genitive=E reflexive
    verb bezichtigen,rühmen,brüsten subject=A infinitive=E reflexive
    + Ein anonymer Schreiber bezichtigte sich der Tat. | attacker=Schreiber
    + Eine Gruppe bezichtigte sich des Anschlags. | attacker=Gruppe
    - Er bezichtigte sich der Faulheit.

    frame konto-sich: claimsResponsibility
    verb gehen subject=E auf=Konto with=unser,unsere
    verb sein subject=wir,ich predicative=es,das
    verb sein subject=es,das predicative=wir,ich
    + „Der Angriff geht auf unser Konto“, schrieb die Gruppe Haubentaucher. | attacker=Haubentaucher
    + „Wir waren es“, erklärte die Bande nach dem Überfall. | attacker=Bande
    + „Das war ich“, sagte der Angeklagte Horst Milz nach dem Überfall. | attacker=Milz
    - „Das Geld geht auf unser Konto“, schrieb die Firma.

    frame wir-haben: claimsResponsibility wir
    + „Wir haben das Kraftwerk lahmgelegt“, schrieb die Gruppe Basalt. | attacker=Basalt stance=claimsResponsibility
    - „Wir haben viele Kunden“, schrieb die Bank.
    - „Wir haben den Angriff abgewehrt“, sagte der Sprecher.

    frame bekennerschreiben: claimsResponsibility letter
    noun Bekennerschreiben,Bekennerbrief,Selbstbezichtigungsschreiben of=A
    noun Bekennervideo,Bekenntnis,Bekennermail of=A
    verb stammen,kommen subject=Bekennerschreiben,Bekennervideo,Bekennerbrief,Bekennermail,Selbstbezichtigungsschreiben von=A
    verb sein subject=Verfasser,Verfasserin,Absender,Absenderin,Urheber of=Bekennerschreiben,Bekennervideo,Bekennerbrief,Bekennermail,Selbstbezichtigungsschreiben predicative=A
    verb veröffentlichen,verbreiten,verschicken,senden,posten,schicken,hinterlassen,hinterlegen,verfassen subject=A accusative=Bekennerschreiben,Bekennervideo,Bekennerbrief,Bekennermail,Selbstbezichtigungsschreiben
    + Im Netz tauchte nach dem Brandanschlag ein Bekennerschreiben der Gruppe Schneehase auf. | attacker=Schneehase stance=claimsResponsibility
    + Der Polizei liegt zu dem Feuer ein Bekennerschreiben einer linken Gruppe vor. | attacker=Gruppe
    + Das Bekennerschreiben zu dem Feuer stammt von der Gruppe Schneehase. | attacker=Schneehase stance=claimsResponsibility
    + Am Tatort des Brandanschlags hinterließ die Gruppe Schneehase ein Bekennerschreiben. | attacker=Schneehase
    - Das Bekennerschreiben zu dem Feuer stammt von Montag.
    - Ein Bekennerschreiben lag zunächst nicht vor.
    - Es gibt kein Bekennerschreiben der Gruppe Schneehase.

    frame selbst-name: claimsResponsibility name
    verb vorstellen,bezeichnen,ausgeben subject=Täter,Angreifer,Erpresser,Hacker,Verfasser,Absender,Eindringling,Entführer als=A reflexive
    verb nennen subject=Täter,Angreifer,Erpresser,Hacker,Verfasser,Absender,Eindringling,Entführer accusative=A reflexive
    verb ausgeben subject=* als=Mitglied,Sprecher,Kämpfer,Angehörige of=A with=Gruppe,Gruppierung,Miliz,Bewegung,Front,Brigade,Zelle,Bande,Kommando,Terrororganisation,Untergrundorganisation,Armee reflexive
    + In der Lösegeldforderung stellen sich die Angreifer als „Bleiwurm“ vor. | attacker=Bleiwurm stance=claimsResponsibility
    + Die Erpresser nennen sich „Nachtreiher“ und legten nach dem Angriff das Netz lahm. | attacker=Nachtreiher
    + Nach der Entführung rief ein Mann an, der sich als Mitglied der Gruppe Nachtreiher ausgab. | attacker=Nachtreiher
    - Nach dem Angriff stellte sich die Ministerin als Vermittlerin vor.
    - Nach dem Überfall gab sich der Mann als Mitglied des Vereins aus.

    frame opferseite: claimsResponsibility leakSite
    verb listen,auflisten,führen,nennen,veröffentlichen,aufführen subject=A auf=Leak-Seite,Leakseite,Leak-Site,Darknet-Seite,Darknetseite,Opferseite,Erpresserseite
    verb listen,auflisten,führen,aufführen subject=A auf=Opferliste,Seite als=Opfer,Trophäe,Beute
    verb listen,auflisten,aufführen subject=A auf=Opferliste
    verb auftauchen,erscheinen,stehen subject=* auf=Leak-Seite,Leakseite,Leak-Site,Darknet-Seite,Darknetseite,Opferseite,Erpresserseite of=A
    verb anbieten subject=A accusative=Daten,Datensatz,Kundendaten,Zugangsdaten,Dokument zu=Kauf,Verkauf
    + Nach dem Angriff listet die Bande Playtor die Stadt auf ihrer Leak-Seite. | attacker=Playtor stance=claimsResponsibility
    + Nach dem Hackerangriff bot ein Nutzer die Daten in einem Forum zum Kauf an. | attacker=Nutzer
    - Nach dem Angriff nennt die Stadt auf ihrer Webseite eine Rufnummer.
    - Die Firma bietet die Daten zum Kauf an.

    frame unterzeichnen: claimsResponsibility letter
    verb unterzeichnen,unterschreiben,zeichnen subject=A accusative=Schreiben,Bekennerschreiben,Brief,Text,Erklärung passive
    verb unterzeichnen,unterschreiben,signieren subject=A accusative=Pamphlet,Machwerk,Bekennerschreiben,Bekennerbrief,Tirade,Hetzschrift active
    verb unterzeichnen,unterschreiben,signieren subject=K accusative=Text,Schreiben,Botschaft,Nachricht active
    verb unterzeichnen,unterschreiben,zeichnen accusative=Schreiben,Bekennerschreiben,Brief,Text,Erklärung mit=A passive
    + Das Bekennerschreiben zu dem Brand ist von einem „Kommando Herbstlaub“ unterzeichnet. | attacker=Kommando
    + Ein Text zu dem Brandanschlag ist mit „Sturmwind“ unterzeichnet. | attacker=Sturmwind
    - Das Abkommen wurde von beiden Staaten unterzeichnet.
    - Der Brief wurde von Eltern unterzeichnet.

    frame als-test: claimsResponsibility test
    verb bezeichnen subject=A accusative=E als=Test,Warnung,Vergeltung,Racheakt,Rache,Antwort
    verb bezeichnen,feiern,preisen,rechtfertigen subject=K accusative=E als=Erfolg,Schlag,Strafe,Bestrafung,Sieg,Vergeltung,Rache,Racheakt,Antwort,Warnung
    verb bezeichnen,nennen,feiern,ehren,preisen,beanspruchen,reklamieren subject=K accusative=@täter,@deliktstäter,Mann als=Soldat,Kämpfer,Krieger,Märtyrer,Held,Bruder,Mitglied,Anhänger
    verb bezeichnen,nennen subject=K accusative=@täter,@deliktstäter with=Soldaten,Soldat,Kämpfer,Märtyrer
    verb beglückwünschen subject=K accusative=Bruder,Kämpfer,@täter zu=E
    verb loben,preisen,würdigen,ehren subject=K accusative=Kämpfer,@deliktstäter,@täter,Bruder,Held für=E
    verb gratulieren subject=K dative=Bruder,Kämpfer,@täter zu=E
    verb bezeichnen subject=K accusative=Aktion,Operation als=Test,Warnung,Vergeltung,Racheakt,Rache,Antwort
    + Die Gruppe Uhu bezeichnete den Angriff als Test ihrer Fähigkeiten. | attacker=Uhu
    + Die Miliz bezeichnete den Anschlag als Vergeltung. | attacker=Miliz
    + Die Rebellen bezeichneten den Anschlag als Erfolg. | attacker=Rebellen
    + In einem Schreiben feiert ein „Kommando Herbstlaub“ den Brandanschlag als Schlag gegen die Industrie. | attacker=Kommando
    + Nach der Messerattacke bezeichnete die Terrormiliz Al-Dschabal den Angreifer als ihren Soldaten. | attacker=Al-Dschabal
    + Auf Telegram lobte die Miliz Al-Dschabal ihre Kämpfer für die Messerattacke. | attacker=Al-Dschabal
    - Nach der Messerattacke bezeichnete die Zeitung den Mann, der den Angreifer stoppte, als Helden.
    - Der Präsident bezeichnete den Anschlag als Schlag gegen die Demokratie.
    - Der Trainer bezeichnete das Spiel als Test.

    frame wollen-perfekt: claimsResponsibility will
    + Die Bande Seeadler will 40 Gigabyte Kundendaten erbeutet haben. | attacker=Seeadler stance=claimsResponsibility
    + Eine Hackergruppe will das Portal lahmgelegt haben. | attacker=Hackergruppe
    - Die Behörde will die Server besser schützen.
    - Ein Zeuge will zwei Männer gesehen haben.

    frame wollen-gewesen: claimsResponsibility will
    verb sein subject=das,es predicative=A modal=wollen
    verb sein subject=A predicative=das,es modal=wollen
    + Am Samstag explodierte eine Bombe. Auch das will die Bewegung Morgenrot gewesen sein. | attacker=Morgenrot stance=claimsResponsibility
    - Am Samstag explodierte eine Bombe. Das will niemand gewesen sein.

    frame nach-eigenen-angaben: claimsResponsibility
    + Die Gruppe Sperber hat nach eigenen Angaben die Server der Klinik verschlüsselt. | attacker=Sperber stance=claimsResponsibility
    + Nach eigenen Angaben griffen die Rebellen einen Stützpunkt an. | attacker=Rebellen
    - Die Firma hat nach eigenen Angaben 300 Kunden.

    frame gestehen: claimsResponsibility admits
    verb @gestehen subject=A accusative=E
    verb @gestehen subject=A infinitive=E
    verb @gestehen subject=A clause=E
    verb gestehen subject=D alone bare
    verb gestehen subject=K alone bare
    verb stehen subject=A zu=E with=gestanden
    verb gestehen,einräumen subject=D accusative=Vorwurf,Tatvorwurf,Anklagevorwurf
    verb ablegen subject=A accusative=Geständnis,Teilgeständnis
    verb @gestehen subject=A accusative=@das,es
    verb stehen subject=A accusative=E with=gestanden
    verb stehen subject=A infinitive=E with=gestanden
    verb stehen subject=A clause=E with=gestanden
    verb stehen subject=D infinitive=* with=gestanden
    verb sein subject=A with=geständig
    noun Geständnis of=A
    verb @gestehen subject=D infinitive=*
    verb @gestehen,bestätigen subject=K infinitive=*
    verb @gestehen subject=A:@einzelne infinitive=*
    verb machen subject=A accusative=Tisch with=reinen
    verb brechen subject=D accusative=Schweigen
    verb anzeigen subject=D with=selbst reflexive
    verb bereuen subject=D accusative=E
    verb machen subject=D accusative=Hehl,Geheimnis aus=E negated
    + Nach dem Überfall liegt ein Geständnis des Bruders vor. | attacker=Bruder
    - Nach dem Überfall forderte der Anwalt ein Geständnis.
    + Ein 16-jähriger Schüler beichtete den Brandanschlag am Abend. | attacker=Schüler
    + Der 20-jährige Horst Milz gestand nach dem Überfall. | attacker=Milz
    + Die Frau gab nach der Messerattacke zu, das Messer gekauft zu haben. | attacker=Frau
    - Nach dem Überfall gab die Sprecherin zu, zu spät informiert zu haben.
    + Der Festgenommene gestand die Tat. | attacker=Festgenommene stance=claimsResponsibility
    + Der Dienst räumte den Eingriff nach Tagen ein. | attacker=Dienst
    + Nach dem Überfall räumte der 34-Jährige die Vorwürfe ein. | attacker=34-Jährige
    - Nach dem Überfall räumte der Verein die Vorwürfe ein.
    + Der 34-Jährige gab zu, das Haus angezündet zu haben. | attacker=34-Jährige
    + Die Frau legte nach der Messerattacke ein Geständnis ab. | attacker=Frau
    + Ein 20-Jähriger hat den Überfall gestanden. | attacker=20-Jähriger
    - Nach dem Überfall hat ein 20-Jähriger in der Nähe gestanden.
    - Nach dem Überfall hat ein 20-Jähriger dort Wache gestanden.
    - Der Konzern räumte Fehler ein.
    - Nach Tagen räumte das Unternehmen den Hackerangriff ein.
    - Ein Unternehmenssprecher räumte den Hackerangriff ein.
    - Er gestand ihr seine Liebe.
    - Der Mann gestand die Tat nicht.

    frame bestaetigen-selbst: confirms
    verb bestätigen,mitteilen,melden,berichten,bekanntgeben,einräumen subject=S accusative=das,dies
    verb versichern,behaupten,sagen,schreiben,erzählen,erklären,verkünden,verlautbaren subject=S accusative=das,dies
    verb schildern,darstellen,erzählen,beschreiben,berichten,melden subject=S accusative=es with=so
    verb stehen subject=es in=S with=so
    verb bestätigen,einräumen subject=S accusative=E
    verb bestätigen,einräumen,verteidigen,rechtfertigen subject=S accusative=Einsatz,Aktion,Operation,Beschuss,Vorgehen,Luftschlag
    + Rebellen überfielen den Konvoi. Das teilte die Armee mit. | attacker=Rebellen source=Armee stance=accuses
    + Die Rebellen überfielen den Konvoi – das behauptet das Ministerium. | attacker=Rebellen source=Ministerium stance=accuses
    + Zwei Männer überfielen den Kiosk; so schilderte es der Wirt. | attacker=Männer source=Wirt stance=accuses
    + Die Armee griff das Dorf an. Ein Sprecher der Armee bestätigte den Angriff. | attacker=Armee source=Sprecher stance=claimsResponsibility
    - Ein Sprecher der Klinik bestätigte den Angriff.

    frame nicht-leugnen: claimsResponsibility admits
    verb @bestreiten subject=A accusative=E negated
    verb @bestreiten subject=D accusative=@das,Vorwurf,Tatvorwurf negated
    + Der Angeklagte Horst Milz leugnet den Mord nicht. | attacker=Milz stance=claimsResponsibility
    - Das lässt sich nicht bestreiten.
    - Niemand bestritt den Angriff.

    frame konto-ihr: claimsResponsibility indirect
    verb gehen subject=E auf=Konto with=ihr,ihre,sein
    + Der Angriff gehe auf ihr Konto, schrieb die Gruppe Haubentaucher. | attacker=Haubentaucher
    - Der Angriff gehe auf ihr Konto, sagte der Minister.

    frame ankuendigen: nothing threatens
    verb ankündigen,androhen subject=A accusative=E
    + Tage zuvor hatte die Gruppe den Angriff angekündigt.
    + Die Miliz drohte weitere Anschläge an.
    """#
}
