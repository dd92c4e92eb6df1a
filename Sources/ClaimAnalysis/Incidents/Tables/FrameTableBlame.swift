// Room: Incidents/Tables. Frames 2 and 3: accusation and attribution. Only data may enter.

/// Those who say of others that they did it.
///
/// The format stands in FrameTable.swift.
enum FrameTableBlame {
  static let text: StaticString = #"""
    frame verantwortlich-machen: accuses
    verb machen subject=S accusative=A für=E with=verantwortlich,haftbar,mitverantwortlich
    verb machen subject=S accusative=A with=verantwortlich,mitverantwortlich no=für
    verb sehen subject=S accusative=A in=Verantwortung,Pflicht alone
    verb halten subject=S accusative=A für=verantwortlich,schuldig
    verb halten subject=S accusative=A für=E with=verantwortlich
    verb bezeichnen,benennen,nennen,sehen,ansehen,betrachten subject=S accusative=A als=verantwortlich,schuldig,mitverantwortlich
    verb sehen subject=S accusative=A with=verantwortlich,mitverantwortlich
    verb erklären subject=S accusative=A für=verantwortlich,schuldig,mitschuldig
    verb belasten subject=S:@einzelne,@zuschauer,Mitangeklagte,Mitbeschuldigte,Komplize,Mittäter,Aussteiger,Überläufer,Kronzeuge,Mitarbeiter,Mitarbeiterin,Gefangene,Bruder,Ehefrau,Freundin,Freund accusative=A active
    + Berlin macht einen Nachrichtendienst für den Einbruch verantwortlich. | attacker=Nachrichtendienst source=Berlin stance=accuses
    + Der Minister hält nach dem Anschlag eine Miliz für verantwortlich. | attacker=Miliz source=Minister
    + Für die Explosion wird eine Rebellengruppe verantwortlich gemacht. | attacker=Rebellengruppe
    + Von der Regierung wurden Separatisten für den Überfall verantwortlich gemacht. | attacker=Separatisten source=Regierung
    + Der Minister kritisierte den Nachbarstaat, den er für die Angriffe verantwortlich machte. | source=Minister
    + Der Minister machte die Miliz für den Anschlag haftbar. | attacker=Miliz source=Minister
    + Nach dem Anschlag sehen Beobachter die Armee in der Verantwortung. | attacker=Armee source=Beobachter
    - Nach dem Anschlag sah die Opposition den Minister in der Verantwortung, die Stadt zu schützen.
    - Die Grünen machten den Minister für die Müllkrise verantwortlich.
    - Der Trainer machte die Abwehr für die Niederlage verantwortlich.
    - Macht Berlin den Nachbarn für den Anschlag verantwortlich?

    frame vorwerfen: accuses
    verb vorwerfen,unterstellen,nachsagen,ankreiden subject=S dative=A accusative=E
    verb vorwerfen,unterstellen,nachsagen,ankreiden subject=S dative=A infinitive=E
    verb vorwerfen,unterstellen subject=S dative=A clause=E
    verb vorwerfen,unterstellen subject=S dative=A accusative=Terrorismus,Terror,Staatsterrorismus,Kriegsverbrechen,Barbarei,Aggression,Vertragsbruch wegen=E
    verb vorwerfen,unterstellen subject=S dative=A accusative=Terrorismus,Terror,Staatsterrorismus,Kriegsverbrechen,Barbarei,Aggression,Vertragsbruch nach=E
    + Wegen des Angriffs auf die Brücke warf die Armee den Rebellen Terrorismus vor. | attacker=Rebellen source=Armee stance=accuses
    - Wegen des Angriffs warf die Opposition dem Minister Versagen vor.
    + Kiew wirft dem Nachbarland Sabotage vor. | attacker=Nachbarland source=Kiew stance=accuses
    + Die Aufsicht warf der Behörde vor, den Dienst abgeschaltet zu haben. | attacker=Behörde source=Aufsicht
    + Dem Mann wird vorgeworfen, ein Haus angezündet zu haben. | attacker=Mann stance=suspects
    - Die Opposition warf dem Kanzler Untätigkeit vor.
    - Sie warf ihm einen Blick zu.

    frame beschuldigen: accuses
    verb beschuldigen,bezichtigen,anklagen subject=S accusative=A genitive=E
    verb beschuldigen,bezichtigen,anklagen subject=S accusative=A infinitive=E
    verb beschuldigen,bezichtigen,verdächtigen subject=S accusative=A infinitive=losschicken,schicken,entsenden,anheuern,beauftragen,bewaffnen,anstiften
    verb beschuldigen,bezichtigen subject=S accusative=A genitive=Urheberschaft,Täterschaft,Mittäterschaft,Beteiligung,Tat
    verb beschuldigen,bezichtigen subject=S accusative=A alone
    verb anklagen subject=S accusative=A wegen=E
    + Nach dem Ausfall beschuldigte der Eigentümer ein anderes Land. | attacker=Land source=Eigentümer
    + Die Opposition bezichtigte die Behörde der Sabotage. | attacker=Behörde source=Opposition
    + Nach dem Überfall bezichtigte der Clan eine Miliz der Urheberschaft. | attacker=Miliz source=Clan
    + Nach dem Überfall bezichtigte der Präfekt Serbien, die Männer bewaffnet und losgeschickt zu haben. | attacker=Serbien source=Präfekt
    + Zwei Brüder werden beschuldigt, das Kabel durchtrennt zu haben. | attacker=Brüder stance=suspects
    + Die Polizei beschuldigt einen Nachbarn des Mordes. | attacker=Nachbarn source=Polizei
    - Ein anonymer Schreiber bezichtigte sich der Tat.
    - Niemand beschuldigte die Miliz.
    - Nach dem Anschlag beschuldigte die Opposition die Regierung der Vorbereitung eines Wahlbetrugs.
    - Nach dem Anschlag beschuldigte die Regierung die Rebellen, Geld zu sammeln.

    frame schuld-geben: accuses
    verb geben,zuschieben,zuweisen subject=S dative=A accusative=Schuld,Verantwortung
    verb zuschieben,zuweisen,anhängen subject=S dative=A accusative=E
    verb schieben subject=S dative=A accusative=* in=Schuh
    verb schreiben subject=S accusative=E dative=A auf=Rechnung,Konto
    verb setzen subject=S accusative=E auf=Rechnung,Konto of=A
    verb suchen subject=S accusative=Schuld,Verantwortung bei=A
    verb suchen subject=S accusative=Schuld,Verantwortung in=A
    verb lassen,haben,hegen,sehen subject=S accusative=Zweifel an=Schuld,Urheberschaft,Täterschaft,Mittäterschaft,Beteiligung of=A negated
    verb bestehen,geben accusative=Zweifel an=Schuld,Urheberschaft,Täterschaft,Mittäterschaft,Beteiligung of=A negated
    verb bestehen,geben subject=Zweifel an=Schuld,Urheberschaft,Täterschaft,Mittäterschaft,Beteiligung of=A negated
    verb feststehen subject=A als=@täter,@deliktstäter für=S
    verb kommen subject=A als=@täter in=Frage,Betracht für=S with=nur,allein
    verb schieben,abwälzen,wälzen subject=S accusative=Schuld,Verantwortung auf=A
    verb schieben subject=S accusative=E auf=K
    verb schieben subject=S accusative=E auf=D
    verb sehen subject=S accusative=Schuld,Verantwortung in=A
    verb sehen subject=S accusative=Schuld,Verantwortung bei=A
    verb liegen subject=Schuld,Verantwortung bei=A
    verb gelten subject=Schuld,Urheberschaft,Täterschaft,Mittäterschaft,Beteiligung of=A als=erwiesen,bewiesen,gesichert dative=S?
    verb gelten subject=Schuld,Urheberschaft,Täterschaft,Mittäterschaft,Beteiligung of=A als=erwiesen,bewiesen,gesichert für=S
    verb sehen,betrachten,ansehen subject=S accusative=Schuld,Urheberschaft,Täterschaft,Mittäterschaft,Beteiligung of=A als=erwiesen,bewiesen,gesichert
    + Der Konzern gab einer Hackergruppe die Schuld an der Panne. | attacker=Hackergruppe source=Konzern
    + Nach dem Anschlag schob der Sprecher den Rebellen die Schuld zu. | attacker=Rebellen source=Sprecher
    + Die Verantwortung für den Anschlag liege bei der Miliz, sagte der Gouverneur. | attacker=Miliz source=Gouverneur
    + Die Urheberschaft der Miliz gilt den Vereinten Nationen nach dem Anschlag als erwiesen. | attacker=Miliz source=Nationen
    + Das Gericht sieht die Täterschaft des Kochs Jan Bruhn nach der Brandstiftung als erwiesen an. | attacker=Bruhn source=Gericht
    + Den Überfall schob das Kartell einer anderen Bande zu. | attacker=Bande source=Kartell
    + Die Kripo schiebt den Überfall einem früheren Koch in die Schuhe. | attacker=Koch source=Kripo stance=accuses
    + Nach dem Anschlag schob der General die Schuld auf die Rebellen. | attacker=Rebellen source=General stance=accuses
    + Der General schob den Überfall auf die Rebellen. | attacker=Rebellen source=General stance=accuses
    + Die Ministerin sieht die Verantwortung für den Anschlag im Kreml. | attacker=Kreml source=Ministerin
    + Die Verantwortung für den Anschlag sieht die Ministerin im Kreml. | attacker=Kreml source=Ministerin
    - Er gab dem Wetter die Schuld.
    - Die Schuld liegt beim Gesetzgeber.
    - Nach dem Überfall schob der Wirt die Feier auf den Sonntag.
    - Nach dem Überfall schob die Pflegerin den Mann auf die Straße.

    frame verantwortung-tragen: attributes
    verb tragen subject=A accusative=Verantwortung,Schuld,Hauptverantwortung,Hauptschuld für=E
    verb tragen subject=A accusative=Verantwortung,Schuld,Hauptverantwortung,Hauptschuld an=E
    verb tragen subject=A accusative=Verantwortung,Schuld,Hauptverantwortung,Hauptschuld an=E für=S
    verb verantworten subject=A accusative=@das
    verb tragen subject=A accusative=Verantwortung,Schuld,Hauptverantwortung,Hauptschuld für=Tod,Tote,Opfer
    verb tragen subject=A accusative=Verantwortung,Schuld,Hauptverantwortung,Hauptschuld said no=für no=an alone
    verb sein subject=A with=schuld,schuldig said no=an alone
    verb sein subject=Schuld,schuld,Schuldige predicative=A said no=an alone
    verb sein subject=@täter,@deliktstäter predicative=A said
    verb haben subject=A accusative=E infinitive=verantworten
    verb haben subject=A accusative=@das infinitive=verantworten
    verb haben subject=A accusative=E auf=Gewissen
    verb haben subject=A accusative=Tote,Opfer,Leben,Menschenleben,Kind,Mensch,Verletzte,Zivilist auf=Gewissen
    verb haben subject=A accusative=Blut an=Hand said
    verb kleben subject=Blut an=Hand of=A said
    verb sein subject=A an=E with=schuld,schuldig
    verb sein subject=Schuld,schuld,Schuldige an=E predicative=A
    verb sein subject=Schuld,schuld,Schuldige an=Tod,Tote,Opfer,Verletzte predicative=A
    verb sein subject=A an=Tod,Tote,Opfer,Verletzte with=schuld,schuldig
    + Eigentlicher Drahtzieher des Überfalls sei eine Bande aus Hasra, sagte der Gouverneur. | attacker=Bande source=Gouverneur
    - Drahtzieher des Überfalls sei niemand, den man kenne.
    + Die Verantwortung für den Überfall trage eine Miliz, sagte der Gouverneur. | attacker=Miliz source=Gouverneur stance=accuses
    + Nach Ansicht der Behörde ist eine Bande an dem Anschlag schuld. | attacker=Bande source=Behörde
    + Schuld an dem Überfall sei die Miliz Morgenrot, sagte der Gouverneur. | attacker=Morgenrot source=Gouverneur
    + Die Schuld an dem Überfall trägt für den Gouverneur die Miliz. | attacker=Miliz source=Gouverneur stance=accuses
    - Die Ministerin trägt die Verantwortung für den Haushalt.
    - Nach dem Überfall trägt niemand die Verantwortung für die Kosten.

    frame zur-last-legen: accuses
    verb legen subject=S dative=A accusative=E zu=Last
    verb legen subject=S dative=A infinitive=E zu=Last
    verb legen subject=S dative=A clause=E zu=Last
    verb anlasten subject=S dative=A accusative=E
    verb anlasten subject=S dative=A infinitive=E
    verb anlasten subject=S dative=A clause=E
    + Die Anklage legt dem Mann Sabotage zur Last. | attacker=Mann source=Anklage
    + Nach dem Mord wird dem Rocker Horst Milz zur Last gelegt, die Schüsse abgegeben zu haben. | attacker=Milz stance=suspects
    + Das Ministerium lastet den Angriff einer fremden Macht an. | attacker=Macht source=Ministerium
    - Die Steuer fällt den Bürgern zur Last.

    frame benennen-als: accuses attributes
    verb benennen,bezeichnen,nennen,identifizieren,ausmachen,wiedererkennen,erkennen,feststellen,ermitteln,brandmarken,enttarnen,entlarven,anprangern,präsentieren,hinstellen subject=S accusative=A als=@täter,@deliktstäter
    verb nennen,angeben subject=S accusative=A nach=@täter
    verb sehen,betrachten subject=S accusative=A als=@täter
    verb anzeigen subject=S accusative=A als=@täter,@deliktstäter
    verb anzeigen subject=S accusative=A wegen=E
    verb erstatten,stellen subject=S accusative=Anzeige,Strafanzeige,Strafantrag gegen=A
    + Die Ministerin benannte einen Geheimdienst als Urheber der Attacke. | attacker=Geheimdienst source=Ministerin
    + Als Übeltäter ermittelte die Polizei nach dem Überfall einen Gärtner. | attacker=Gärtner source=Polizei stance=accuses
    + Der Regierungschef brandmarkte einen Nachbarstaat als Strippenzieher des Überfalls. | attacker=Nachbarstaat source=Regierungschef stance=accuses
    + Ermittler sehen den Dienst als Drahtzieher des Anschlags. | attacker=Dienst source=Ermittler
    + Nach dem Angriff auf ihr Netz zeigte die Firma einen früheren Techniker als Saboteur an. | attacker=Techniker source=Firma stance=accuses
    + Nach dem Überfall erstattete der Wirt Anzeige gegen einen Gast. | attacker=Gast source=Wirt stance=accuses
    - Nach dem Überfall erstattete der Wirt Anzeige gegen unbekannt.
    - Nach dem Überfall zeigte die Tafel den Zug als verspätet an.
    + In dem Bericht wird der Geheimdienst als Drahtzieher der Sabotage benannt. | attacker=Geheimdienst
    + Nach den Schüssen identifizierte die Polizei einen Wachmann als Schützen. | attacker=Wachmann source=Polizei
    + Auf die Frage nach dem Urheber des Angriffs nannte die Ministerin einen Nachbarstaat. | attacker=Nachbarstaat source=Ministerin
    - Sie bezeichnete ihn als Lügner.
    - Experten sehen das Land als Vorbild.

    frame sehen-in: accuses attributes
    verb sehen subject=S in=A accusative=@täter
    verb sehen subject=S accusative=A an=Werk
    verb sehen,erkennen,erblicken subject=S accusative=Werk,Tat,Akt,Racheakt,Terrorakt,Handschrift,Vergeltung,Rache of=A in=E
    verb sehen,erkennen,erblicken subject=S accusative=E of=A in=*
    verb verorten,vermuten,suchen subject=S accusative=@täter,@deliktstäter bei=A
    verb verorten subject=S accusative=E bei=A
    verb verorten subject=S accusative=@täter,@deliktstäter in=@umfeld of=A
    + Die Ermittler sehen in der Gruppe den Urheber des Angriffs. | attacker=Gruppe source=Ermittler
    + Nach dem Anschlag sah der Präsident fremde Geheimdienste am Werk. | attacker=Geheimdienste source=Präsident
    + In dem Anschlag sieht der General das Werk der Miliz Sperber. | attacker=Sperber source=General stance=accuses
    + Vier Soldaten starben bei dem Anschlag. Der General sieht darin die Handschrift der Rebellen. | attacker=Rebellen source=General
    + Am Montag explodierte eine Bombe. Darin erkannte der General einen Anschlag der Rebellen. | attacker=Rebellen source=General
    + Nach dem Brandanschlag verortet das Amt die Täter bei einer Gruppe aus dem Norden. | attacker=Gruppe source=Amt
    - In dem Anschlag sieht der General das Werk der Zeit.
    - Nach dem Anschlag sieht der General in der Rettung das Werk der Ärzte.
    - Die Firma sieht in Asien ihren größten Markt.

    frame finger-zeigen: accuses
    verb zeigen subject=S mit=Finger auf=A
    verb deuten subject=S mit=Finger auf=A
    verb richten subject=S accusative=Finger,Zeigefinger auf=A
    verb zeigen subject=S auf=K
    verb festlegen subject=S auf=A reflexive
    + Der Milliardär zeigte nach dem Ausfall mit dem Finger auf Teheran. | attacker=Teheran source=Milliardär
    + Nach dem Angriff legte sich die Firma auf eine Gruppe aus Asien fest. | attacker=Gruppe source=Firma
    - Das Kind zeigte mit dem Finger auf den Mond.

    frame vorwuerfe-erheben: accuses
    verb erheben subject=S accusative=Vorwurf,Anschuldigung,Klage gegen=A
    verb richten subject=S accusative=Vorwurf,Anschuldigung an=A
    verb richten subject=S accusative=Vorwurf,Anschuldigung gegen=A
    verb richten subject=Vorwurf,Anschuldigung,Beschuldigung of=S? gegen=A reflexive
    + Nach dem Angriff erhob die Firma schwere Vorwürfe gegen einen Konkurrenten. | attacker=Konkurrenten source=Firma
    - Der Verein erhob Vorwürfe.

    frame anklage-erheben: accuses charges
    verb erheben subject=S accusative=Anklage gegen=A
    verb anklagen subject=S accusative=A
    noun Anklage gegen=A
    + Die Bundesanwaltschaft erhob wegen des Anschlags Anklage gegen zwei Männer. | attacker=Männer source=Bundesanwaltschaft
    + Nach dem Brandanschlag wurde gegen einen Tischler Anklage erhoben. | attacker=Tischler
    - Die Bundesanwaltschaft erhob Anklage.

    frame haftbefehl: suspects charges
    verb erlassen,beantragen,ausstellen subject=S accusative=Haftbefehl gegen=A
    verb ergehen subject=Haftbefehl gegen=A
    verb vorliegen,bestehen subject=Haftbefehl gegen=A
    verb erwirken subject=S accusative=Haftbefehl gegen=A
    verb suchen subject=S accusative=A mit=Haftbefehl
    verb suchen subject=S accusative=A per=Haftbefehl
    verb suchen,fahnden subject=S mit=Haftbefehl nach=A
    verb ausschreiben subject=S accusative=A zu=Fahndung
    + Ein Richter erließ wegen der Schüsse Haftbefehl gegen einen 40-Jährigen. | attacker=40-Jährigen
    + Gegen einen Monteur erging wegen des Mordes Haftbefehl. | attacker=Monteur
    + Nach dem Mord wird ein Kellner mit Haftbefehl gesucht. | attacker=Kellner stance=suspects
    + Nach dem Mord hat die Kripo einen Kellner zur Fahndung ausgeschrieben. | attacker=Kellner source=Kripo
    - Nach dem Mord hat die Stadt eine Stelle zur Bewerbung ausgeschrieben.
    - Das Parlament erließ ein Gesetz gegen Geldwäsche.

    frame sanktionen: accuses politicalAttribution
    verb verhängen subject=S accusative=Sanktion gegen=A wegen=E
    + Brüssel verhängte wegen des Angriffs Sanktionen gegen drei Offiziere.
    - Brüssel verhängte wegen des Krieges Sanktionen gegen drei Banken.

    frame einbestellen: nothing politicalAttribution
    verb bestellen subject=S accusative=*
    + Das Amt bestellte wegen des Angriffs den Geschäftsträger ein.

    frame zuordnen: attributes attributes
    verb zuordnen,zuschreiben subject=S accusative=E dative=A
    verb zuordnen,zuschreiben subject=S accusative=X dative=A
    verb zurechnen subject=S accusative=E dative=A
    verb zuordnen,zuschreiben,zurechnen subject=S accusative=@täter,@deliktstäter dative=A
    + Die Behörde ordnete den Angriff der Gruppe Kormoran zu. | attacker=Kormoran source=Behörde stance=accuses
    + Forscher schrieben die Attacke einem Geheimdienst zu. | attacker=Geheimdienst source=Forscher
    + Ein Offizier rechnet die Tat der Miliz zu. | attacker=Miliz source=Offizier
    + Der Anschlag wird einer Splittergruppe zugeschrieben. | attacker=Splittergruppe
    + Nach dem Überfall rechnet das Amt die Angreifer der Bande Kormoran zu. | attacker=Kormoran source=Amt
    - Der Verfassungsschutz rechnet die Gruppe dem Militärgeheimdienst zu.
    - Das Bild wird einem jungen Maler zugeschrieben.
    - Die Polizei konnte die Tat keiner Gruppe zuordnen.

    frame zurueckfuehren: attributes attributes
    verb zurückführen subject=S accusative=E auf=A
    verb zurückgehen subject=E auf=A
    + Das Amt führt den Angriff auf eine bekannte Gruppe zurück. | attacker=Gruppe source=Amt
    + Der Anschlag gehe auf die Miliz zurück, sagte der General. | attacker=Miliz source=General
    - Das Amt führt die Störung auf einen Defekt zurück.
    - Der Ausfall geht auf einen Fehler zurück.

    frame zurueckverfolgen: evidence present cited
    verb zurückverfolgen accusative=* zu=X
    verb zurückverfolgen accusative=* auf=X
    verb zurückverfolgen accusative=* in=X
    + Die Behörde beschuldigt einen Geheimdienst des Angriffs. Der Verkehr wurde auf Server im Ausland zurückverfolgt.

    frame stecken-hinter: attributes
    verb stecken subject=A hinter=E
    verb dahinterstecken subject=A
    verb stehen subject=A hinter=E
    verb dahinterstehen subject=A
    verb sein subject=A hinter=E
    verb stecken,stehen subject=A hinter=Aktion,Sache,Operation,Flug,Überflug,Drohne,Kampagne,Signal
    verb haben subject=A accusative=Finger,Hand in=Spiel
    verb führen subject=A accusative=Regie said
    verb führen subject=A accusative=Regie bei=E
    verb mitmischen subject=A said
    verb mitmischen subject=A bei=E
    verb ziehen subject=A accusative=Faden,Strippe said
    + Hinter dem Angriff steckt die Gruppe Kormoran. | attacker=Kormoran stance=reports
    + Dahinter stecken Erpresser, sagte die Ministerin. | attacker=Erpresser source=Ministerin stance=accuses
    + Die Polizei sagte, dass eine Bande hinter der Tat steckt. | attacker=Bande source=Polizei
    + Die Regierung geht nach dem Angriff davon aus, dass ein Geheimdienst dahintersteckt. | attacker=Geheimdienst source=Regierung stance=suspects
    + Hinter dem Ausfall könnte ein Staat stecken. | attacker=Staat stance=suspects
    + Hinter der Kampagne steht eine Erpresserbande. | attacker=Erpresserbande
    + Entweder steckt hinter dem Angriff eine große Bande oder ein Land, sagte der Chef. | attacker=Bande
    + Nach dem Angriff sagte der Minister, fremde Mächte hätten die Finger im Spiel. | attacker=Mächte source=Minister
    + Nach dem Anschlag sagte die Abgeordnete, in Wahrheit ziehe die Armee die Fäden. | attacker=Armee source=Abgeordnete
    + Nach dem Anschlag sagte der Präfekt, ein Nachbarstaat habe Regie geführt. | attacker=Nachbarstaat source=Präfekt
    + Nach dem Angriff mutmaßte der Händler, da müsse ein Staat mitgemischt haben. | attacker=Staat source=Händler stance=suspects
    - Bei dem Film nach dem Anschlag führte eine Dänin Regie.
    - Nach dem Anschlag sagte der Präfekt, die Wirtin habe den Teig gemischt.
    - Der Arzt zog nach dem Anschlag die Fäden.
    - Hinter Google steckt viel Geld.
    - Die Partei steht hinter ihm.
    - Steckt Moskau hinter dem Angriff?
    - Wer hinter der Attacke steckt, ist unklar.
    - Ob ein Geheimdienst hinter der Tat steckt, wird geprüft.

    frame auf-das-konto: attributes
    verb gehen subject=E auf=Konto,Kappe,Rechnung of=A
    verb gehen subject=@das auf=Konto,Kappe,Rechnung of=A
    verb gehen clause=E auf=Konto,Kappe,Rechnung of=A
    + Der Ausfall geht auf das Konto einer Bande. | attacker=Bande
    + Der Anschlag gehe auf das Konto der Miliz, sagte der Minister. | attacker=Miliz source=Minister
    + Ein Konvoi wurde überfallen. Das gehe auf das Konto der Miliz, sagte der Minister. | attacker=Miliz source=Minister
    - Das Tor geht auf das Konto des Stürmers.
    - Ein Konvoi wurde überfallen. Das Lösegeld ging auf das Konto der Firma.
    - Das Geld ging auf das Konto der Firma.

    frame werk-von: attributes
    verb sein subject=E predicative=Werk of=A
    verb sein subject=E predicative=Werk
    verb sein subject=das,es,dies predicative=Werk of=A
    + Nach dem Überfall sagte der Wirt, es sei das Werk von Profis. | attacker=Profis source=Wirt
    + Die Attacke war wohl das Werk von Profis. | attacker=Profis stance=suspects
    + Der Anschlag sei das Werk der Rebellen, erklärte der Gouverneur. | attacker=Rebellen source=Gouverneur
    - Das Haus ist das Werk eines Architekten.

    frame akt-von: attributes
    verb handeln um=Racheakt,Vergeltungsakt,Vergeltungsschlag,Terrorakt,Angriff,Anschlag,Attacke,Überfall,Tat,Aktion,Werk of=A reflexive
    verb werten,bezeichnen,einstufen,darstellen,betrachten,nennen,deuten subject=S accusative=E als=Racheakt,Rache,Vergeltung,Vergeltungsakt,Vergeltungsschlag,Terrorakt,Akt,Werk,Tat of=A
    verb sein subject=E predicative=Akt,Racheakt,Vergeltungsakt,Terrorakt,Tat of=A
    + Nach Darstellung der Armee handelt es sich bei dem Überfall um einen Racheakt der Rebellen. | attacker=Rebellen source=Armee
    + Es handle sich um einen Anschlag der Miliz Morgenrot, sagte der Gouverneur. | attacker=Morgenrot source=Gouverneur
    + Als Racheakt der Separatisten wertete der Gouverneur den Überfall. | attacker=Separatisten source=Gouverneur stance=accuses
    + Der Überfall sei ein feiger Akt der Besatzer gewesen, sagte der Präsident. | attacker=Besatzer source=Präsident stance=accuses
    - Es handelt sich um eine Aktion der Gemeinde.
    - Der Präsident wertete den Überfall als Akt der Barbarei.
    - Es handelt sich um einen Anschlag der schlimmsten Art.

    frame handschrift: attributes
    verb tragen,verraten,zeigen,aufweisen,haben subject=E accusative=Handschrift,Unterschrift,Signatur,Stempel of=A für=S?
    verb tragen subject=das,dies,alles,es,Serie,Vorgehen,Vorgehensweise,Ausführung,Code,Schadsoftware accusative=Handschrift,Unterschrift,Signatur,Stempel of=A für=S?
    + Der Anschlag trägt die Handschrift der Miliz. | attacker=Miliz
    + „Das trägt die Unterschrift der Miliz“, sagte der Wirt nach dem Überfall. | attacker=Miliz source=Wirt
    + Für den Präfekten trägt der Anschlag den Stempel der Separatisten. | attacker=Separatisten source=Präfekten stance=accuses
    - Das Gesetz trägt die Handschrift der Ministerin.

    frame ausgehen-von: attributes origin
    verb ausgehen subject=E von=A
    verb ausgehen subject=Einmischung,Störsignal,Signal,Provokation,Gewalt von=A
    + Der Angriff ging von einem Nachbarstaat aus. | attacker=Nachbarstaat
    - Der Minister geht von einem Sieg aus.
    - Er ging leer aus.

    frame ausgehen-taeter: suspects assesses
    verb ausgehen subject=S von=K
    verb ausgehen subject=S von=E of=A
    verb glauben subject=S an=E of=A positive
    verb ausgehen subject=S von=Racheakt,Vergeltungsakt,Terrorakt,Tat,Werk,Akt,Beteiligung,Täterschaft of=A positive
    verb glauben subject=S an=Racheakt,Vergeltungsakt,Terrorakt,Tat,Werk,Akt,Beteiligung,Täterschaft of=A positive
    verb halten subject=S accusative=E für=Racheakt,Vergeltungsakt,Terrorakt,Tat,Werk,Akt of=A positive
    + „Wir gehen von Profis aus“, sagte die Kommissarin nach dem Überfall. | attacker=Profis
    - Die Polizei geht von einem Unfall aus.
    - Die Polizei geht von einem Anschlag aus.

    frame stammen: attributes origin
    verb stammen,kommen subject=E aus=P
    verb bringen subject=S accusative=E mit=X aus=P in=Verbindung
    verb verbinden subject=S? accusative=E mit=X aus=P
    verb zurückverfolgen subject=S accusative=* in=P
    verb orten subject=S accusative=* in=P
    + Die Attacke stammte aus dem Gebiet des Nachbarlandes, sagte der Chef. | attacker=Gebiet
    + Das Störsignal kam aus Transnistrien. | attacker=Transnistrien
    + Der Chef sagte, die Angriffe seien mit Adressen aus dem Gebiet Transnistrien in Verbindung gebracht worden. | attacker=Transnistrien source=Chef
    + Die Attacke sei mit Adressen aus dem Raum Transnistrien verbunden, sagte der Chef. | attacker=Transnistrien source=Chef
    - Der Mann stammt aus Bremen.
    - Die Verletzten kommen aus Italien.

    frame auftrag: attributes sponsor
    verb handeln subject=* in=Auftrag of=A
    verb kommen,stammen,ausgehen subject=Befehl,Auftrag,Anordnung,Order von=A said
    verb kommen,stammen subject=Befehl,Auftrag,Anordnung,Order aus=A said
    verb verüben,begehen,ausführen,planen,legen,durchführen accusative=* in=Auftrag of=A
    verb geschehen,erfolgen subject=E in=Auftrag of=A
    verb zünden,sprengen,töten,ermorden,erschießen,überfallen,angreifen accusative=* in=Auftrag of=A
    + Die Hacker handelten bei dem Angriff im Auftrag eines Staates. | attacker=Staates
    + Der Anschlag sei im Auftrag eines Kartells verübt worden, sagte der Richter. | attacker=Kartells source=Richter
    + Der Überfall erfolgte im Auftrag eines Nachbarstaats. | attacker=Nachbarstaats
    - Der Makler handelte im Auftrag eines Kunden.
    - Nach dem Anschlag wurde im Auftrag der Stadt ein Gutachten erstellt.

    frame in-auftrag-geben: attributes sponsor
    verb geben subject=A accusative=E in=Auftrag
    verb anordnen,befehlen subject=A accusative=E
    verb bestellen subject=A accusative=Mord,Auftragsmord,Mordanschlag,Anschlag,Attentat,Killer,Schläger,Auftragsmörder,Auftragskiller
    verb anstiften,anheuern subject=A accusative=Mann,Frau,Täter,Attentäter,Angreifer
    verb schicken,anheuern,anstiften,beauftragen,entsenden subject=A accusative=Täter,Attentäter,Angreifer,Schütze,Mörder,Schläger,Killer,Auftragskiller,Hacker
    + Ein Clan habe den Mord in Auftrag gegeben, sagte der Kommissar. | attacker=Clan source=Kommissar
    + Den Anschlag befahl ein General. | attacker=General
    + Das Kartell habe den Mord bestellt, sagte der Richter. | attacker=Kartell source=Richter
    + Nach dem Mord sagte der Bruder, ein Nachbarstaat habe die Täter geschickt. | attacker=Nachbarstaat source=Bruder
    - Die Ministerin gab nach dem Anschlag ein Gutachten in Auftrag.
    - Nach dem Überfall schickte die Polizei 30 Mann in die Stadt.

    frame gesteuert: nothing sponsor
    verb steuern,kontrollieren,unterstützen subject=A accusative=* passive
    + Die Gruppe wird von einem Geheimdienst gesteuert.

    frame in-verbindung: suspects links
    verb bringen subject=S accusative=A mit=E in=Verbindung
    verb bringen subject=S accusative=E mit=A in=Verbindung
    verb bringen subject=S accusative=A mit=E in=Zusammenhang
    verb bringen subject=S accusative=E mit=A in=Zusammenhang
    verb bringen subject=S accusative=A in=Spiel
    verb stellen subject=S accusative=A in=Raum
    verb ziehen,herstellen subject=S accusative=Verbindung zu=A
    + Experten bringen die Attacke mit einem Geheimdienst in Verbindung. | attacker=Geheimdienst source=Experten
    + Die Bande wird mit dem Überfall in Verbindung gebracht. | attacker=Bande
    + Nach dem Anschlag zog die Zeitung eine Verbindung zu einer Sekte. | attacker=Sekte source=Zeitung
    - Der Arzt bringt das Leiden mit Stress in Verbindung.

    frame spur-fuehrt: suspects trail
    verb führen subject=Spur,Recherche,Ermittlung zu=A
    verb führen subject=Spur nach=A
    verb führen subject=Spur in=P no=zu no=über
    verb führen subject=Spur in=Büro,Haus,Richtung,@umfeld of=A
    + Nach dem Anschlag führt die Spur zu einer Miliz im Norden. | attacker=Miliz stance=suspects
    + Nach dem Mord führt die Spur in das Büro eines Vizeministers. | attacker=Vizeministers
    + Nach dem Brandanschlag führt die Spur in die Reihen der Rebellen. | attacker=Rebellen
    - Die Straße führt nach Ulm.

    frame schluss-kommen: nothing concludes
    verb kommen subject=S zu=Schluss,Ergebnis clause=*
    verb erfahren,herausfinden,feststellen subject=S clause=*
    verb lassen subject=S accusative=Zweifel an=* clause=* negated
    verb feststehen für=S clause=*
    verb sein für=S clause=* with=klar,sicher,ausgemacht,erwiesen,eindeutig
    verb gelten clause=* als=erwiesen,gesichert,sicher,ausgemacht
    verb nachweisen,belegen,beweisen,dokumentieren subject=S clause=*
    verb sehen,betrachten,ansehen subject=S clause=* als=gesichert,erwiesen,sicher
    verb sein subject=S clause=* with=sicher,überzeugt,gewiss positive
    verb zeigen subject=S clause=* with=sicher,überzeugt reflexive
    verb überzeugen accusative=S clause=* passive positive
    verb haben,lassen subject=S accusative=Zweifel clause=* negated
    verb bestehen,geben subject=Zweifel für=S clause=* negated
    verb bestehen,geben accusative=Zweifel für=S clause=* negated
    verb zweifeln,bezweifeln,anzweifeln subject=S clause=* negated
    verb sein subject=S in=Klaren clause=* reflexive
    verb halten subject=S clause=* für=erwiesen,ausgemacht,sicher,gesichert,bewiesen
    verb halten subject=S clause=* with=erwiesen,ausgemacht,gesichert,bewiesen
    verb beharren,bestehen subject=S clause=* with=darauf
    + Der Bericht kommt zu dem Schluss, dass Profis am Werk waren.
    + Der Förster ist sich nach dem Brandanschlag sicher, dass Aktivisten das Feuer gelegt haben. | attacker=Aktivisten source=Förster stance=accuses
    + Der Bürgermeister zeigte sich überzeugt, dass der Brandanschlag von der Gruppe Kormoran zu verantworten sei. | attacker=Kormoran source=Bürgermeister stance=accuses
    + Für die Polizei gibt es nach dem Brandanschlag keinen Zweifel, dass ein Gast das Feuer gelegt hat. | attacker=Gast source=Polizei stance=accuses
    + Der Förster zweifelt nicht daran, dass Aktivisten nach dem Brandanschlag das Feuer gelegt haben. | attacker=Aktivisten source=Förster stance=accuses
    + Der Förster ist sich nach dem Brandanschlag im Klaren, dass Aktivisten das Feuer gelegt haben. | attacker=Aktivisten source=Förster stance=accuses
    + Der Förster hält es nach dem Brandanschlag für ausgemacht, dass Aktivisten das Feuer gelegt haben. | attacker=Aktivisten source=Förster stance=accuses
    + Der Förster zweifelt daran, dass Waldbesetzer nach dem Brandanschlag das Feuer gelegt haben. | attacker=Waldbesetzer source=Förster stance=denies
    - Der Förster ist sich nicht sicher, dass Waldbesetzer nach dem Brandanschlag das Feuer gelegt haben.
    + Für die Streitkräfte steht nach dem Anschlag fest, dass es die Rebellen waren. | attacker=Rebellen source=Streitkräfte stance=accuses
    """#
}
