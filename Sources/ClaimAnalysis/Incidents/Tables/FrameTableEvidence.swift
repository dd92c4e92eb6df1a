// Room: Incidents/Tables. Frames 8 to 12: checks that succeeded, evidence. Only data may enter.

/// What is said about evidence that there is.
///
/// The format stands in FrameTable.swift.
enum FrameTableEvidence {
  static let text: StaticString = #"""
    frame bestaetigen: verification confirmed
    verb bestätigen subject=S accusative=C positive
    verb bestätigen subject=S accusative=das,dies,es positive
    + Die Gruppe Otter bekannte sich zu dem Angriff. Ein Sprecher bestätigte die Angaben. | verification=confirmed

    frame als-echt: evidence present shown
    verb einstufen,bewerten,ansehen,betrachten,werten subject=S accusative=X als=echt,authentisch,glaubhaft,glaubwürdig
    verb einstufen,bewerten,ansehen,betrachten,werten subject=S accusative=C als=echt,authentisch,glaubhaft,glaubwürdig
    verb einstufen,bewerten,ansehen,betrachten,werten subject=S accusative=Botschaft,Nachricht,Post,Posting,Eintrag als=echt,authentisch,glaubhaft,glaubwürdig
    verb halten subject=S accusative=C with=echt,authentisch,glaubhaft,glaubwürdig positive
    verb bestätigen accusative=Echtheit,Authentizität positive
    verb halten subject=S accusative=C für=echt,authentisch,glaubhaft,glaubwürdig
    verb halten subject=S accusative=X für=echt,authentisch,glaubhaft,glaubwürdig
    verb halten subject=S accusative=X with=echt,authentisch,glaubhaft,glaubwürdig
    verb gelten subject=X als=echt,authentisch,glaubhaft,glaubwürdig
    + Die Gruppe Otter bekannte sich in einem Schreiben zu dem Brand. Die Polizei stufte das Schreiben als echt ein. | evidence=present
    + Die Gruppe Otter bekannte sich in einem Video zu dem Brand. Ermittler halten das Video für authentisch. | evidence=present
    + Die Gruppe Otter bekannte sich zu dem Brand. Ermittler halten das Bekenntnis für echt. | evidence=present
    + Die Gruppe Otter bekannte sich in einer Botschaft zu dem Brand. Die Echtheit der Botschaft hätten Fachleute bestätigt, hieß es. | evidence=present
    + Die Gruppe Otter bekannte sich auf Telegram zu dem Brand. Die Polizei stuft die Botschaft als glaubhaft ein. | evidence=present
    - Die Gruppe Otter bekannte sich in einem Video zu dem Brand. Die Behörde bestätigte die Echtheit nicht.

    frame eindeutig: nothing confident
    verb zuordnen with=eindeutig,zweifelsfrei
    + Man könne die Tat eindeutig zuordnen.

    frame wahrscheinlichkeit: nothing confident
    noun Wahrscheinlichkeit
    + Mit an Sicherheit grenzender Wahrscheinlichkeit war es Sabotage.
    + Mit hoher Wahrscheinlichkeit war es eine Bande.

    frame beweise-vorlegen: evidence present shown
    verb vorlegen,präsentieren,veröffentlichen,liefern,zeigen,übergeben,haben,besitzen,aushändigen subject=S? accusative=Beweis,Beleg,Nachweis,Indiz positive
    verb vorlegen,präsentieren,vorspielen,übergeben,besitzen subject=S? accusative=X positive
    verb verfügen subject=S über=Beweis,Beleg,Nachweis,Indiz positive
    verb verlinken,beilegen,beifügen,veröffentlichen,zeigen,drucken,vorlegen,präsentieren,hochladen,stellen,posten,verbreiten,liefern,anführen,nennen,vorspielen als=Beweis,Beleg,Nachweis,Beweismittel positive
    verb verlinken,beilegen,beifügen,veröffentlichen,zeigen,drucken,vorlegen,präsentieren,hochladen,stellen,posten,verbreiten,liefern,anführen,nennen,vorspielen zu=Beweis,Beleg,Nachweis positive
    verb sprechen subject=S von=Beweis,Beleg positive
    verb geben,vorliegen,existieren subject=Beweis,Beleg,Nachweis,Indiz positive
    verb geben accusative=Beweis,Beleg,Nachweis,Indiz positive
    verb sein subject=Beweis,Beleg,Indiz,Beweislage,Indizienkette,Beweiskette with=erdrückend,eindeutig,überwältigend,unwiderlegbar,klar,lückenlos,stichhaltig,zweifelsfrei positive
    verb geben accusative=Hinweis,Anhaltspunkt with=eindeutig,klar,belastbar,konkret,stark,deutlich,handfest positive
    verb abfangen,abhören,mitschneiden,mithören subject=S? accusative=X positive
    verb abfangen,abhören,mitschneiden,mithören subject=S? accusative=Gespräch,Nachricht,Anruf,Befehl,Botschaft,Funkverkehr positive
    verb zulassen subject=* accusative=Schluss with=anderen negated
    verb berufen,stützen subject=S auf=Aussage,Angabe,Schilderung,Bericht of=Überlebende,Zeuge,Augenzeuge,Gefangene,Opfer,Anwohner,Aussteiger,Überläufer reflexive
    + Die Firma beschuldigt einen Geheimdienst des Angriffs. Sie legte Belege vor. | evidence=present
    + Die Gruppe Otter bekannte sich zu dem Angriff. Als Nachweis verlinkte sie Messkurven. | evidence=present
    + Die Gruppe Otter bekannte sich zu dem Angriff. Zum Beleg lud sie eine Liste hoch. | evidence=present
    - Die Gruppe Otter bekannte sich zu dem Angriff. Als Beleg reicht das nicht.
    + Die Firma beschuldigt einen Geheimdienst des Angriffs und legte abgehörte Funksprüche vor. | evidence=present
    + Die Witwe beschuldigt einen Nachbarn des Mordes; sie besitze Kurznachrichten von ihm. | evidence=present
    + Die Firma beschuldigt einen Geheimdienst des Angriffs. Die Beweise habe man den Partnern übergeben. | evidence=present

    frame belegen: evidence present cited
    verb belegen,beweisen,nachweisen,bezeugen subject=X accusative=*? positive
    verb belegen,beweisen,bezeugen subject=* accusative=das,dies,C positive
    verb hervorgehen subject=* aus=X positive
    verb zeigen,dokumentieren subject=X accusative=K positive
    verb zeigen,dokumentieren subject=X accusative=E positive
    verb zeigen,dokumentieren subject=X accusative=Szene,Hergang,Tathergang,Moment,Ablauf positive
    verb zeigen,dokumentieren subject=X clause=* positive
    verb zeigen subject=Analyse,Auswertung,Untersuchung,Protokoll,Dokument,Unterlage,Messung positive
    verb beruhen,basieren subject=C auf=X positive
    verb ergeben subject=X positive
    + Die Firma beschuldigt einen Geheimdienst des Angriffs. Die Protokolle belegen den Zugriff. | evidence=present
    + Rom beschuldigt Libyen des Angriffs. Mitgeschnittene Telefonate bewiesen das, hieß es. | evidence=present
    + Die Organisation macht die Behörde für den Angriff verantwortlich. Das gehe aus den Messreihen klar hervor. | evidence=present

    frame hinweise: evidence present cited
    verb geben,vorliegen,finden accusative=Hinweis,Anhaltspunkt,Indiz auf=* positive
    verb geben,vorliegen,finden accusative=Hinweis,Anhaltspunkt,Indiz für=* positive
    verb geben,vorliegen subject=Hinweis,Anhaltspunkt,Indiz positive
    verb haben subject=S accusative=Hinweis,Anhaltspunkt,Indiz positive
    + Die Polizei vermutet eine Bande hinter dem Überfall. Es gebe Hinweise auf eine bekannte Gruppe. | evidence=present
    - Die Polizei vermutet eine Bande hinter dem Überfall. Sie bittet um Hinweise.

    frame hindeuten: evidence present cited
    verb hindeuten,deuten,hinweisen subject=X auf=*
    verb entsprechen subject=Muster dative=*
    verb passen subject=X zu=*
    + Die Polizei vermutet eine Bande hinter dem Überfall. Spuren deuten auf eine Gruppe hin. | evidence=present
    + Die Polizei vermutet eine Bande hinter dem Überfall. Die Vorgehensweise passe zu der Gruppe. | evidence=present

    frame gleicht: evidence present cited
    verb ähneln,gleichen subject=Taktik,Vorgehen,Vorgehensweise,Methode,Quelltext,Code,Handschrift,Muster,Technik,Schadsoftware positive
    verb übereinstimmen subject=T with=* positive
    verb sein subject=T with=typisch,charakteristisch,kennzeichnend für=* positive
    verb sprechen subject=T with=dafür positive
    verb sprechen subject=T für=These,Verdacht,Annahme,Vermutung,Theorie positive
    verb passen subject=T zu=Vorlage,Muster,Vorgehen,Vorgehensweise,Handschrift,Methode,Angriff positive
    verb auftauchen subject=Server,Domain,Adresse,IP-Adresse,Schadsoftware,Werkzeug,Wallet,Schlüssel,Code,Datei,Programm,Signatur with=früher,schon,bereits positive
    verb benutzen,verwenden,nutzen accusative=Konto,Server,Domain,Adresse,Schadsoftware,Werkzeug,Wallet,Code,Schlüssel with=schon,bereits,früher relative positive
    verb benutzen,verwenden,nutzen accusative=Server,Domain,Adresse,Schadsoftware,Werkzeug,Wallet,Code,Schlüssel with=dieselbe,denselben,dieselben,dasselbe,gleich positive
    + Die Firma schreibt den Angriff der Gruppe Otter zu. Die Taktik ähnle jener früherer Angriffe. | evidence=present
    + Die Firma schreibt den Angriff der Gruppe Otter zu. Typisch für die Gruppe seien Tippfehler im Programm. | evidence=present
    + Die Firma schreibt den Angriff der Gruppe Otter zu. Dafür spreche die Uhrzeit der Zugriffe. | evidence=present
    + Die Firma schreibt den Angriff der Gruppe Otter zu. Die Server seien schon früher aufgetaucht. | evidence=present
    + Die Firma schreibt den Angriff der Gruppe Otter zu, weil die Erpresser dieselbe Wallet benutzten. | evidence=present
    - Die Firma schreibt den Angriff der Gruppe Otter zu. Vieles spreche dafür.
    - Die Firma schreibt den Angriff der Gruppe Otter zu. Der Chef sei typisch für die Branche.

    frame stichprobe: evidence present shown
    verb bestätigen,ergeben,zeigen subject=Stichprobe,Abgleich,Überprüfung,Vergleich positive
    verb bestätigen subject=S clause=stimmen,stimmten,echt,zutreffen,authentisch positive
    verb bestätigen subject=S accusative=Echtheit,Authentizität positive
    verb sein subject=X with=echt,authentisch positive
    + Ein Nutzer brüstete sich mit dem Angriff. Eine Stichprobe ergab, dass die Datensätze echt sind. | evidence=present
    + Ein Nutzer brüstete sich mit dem Angriff. Mehrere Kunden bestätigten, dass die Angaben stimmen. | evidence=present
    - Ein Nutzer brüstete sich mit dem Angriff. Die Datensätze seien nicht echt.

    frame nahelegen: evidence present cited
    verb nahelegen subject=* accusative=*
    + Die Polizei vermutet eine Bande hinter dem Überfall. Die Analyse lege das nahe. | evidence=present

    frame spuren-finden: evidence present shown
    verb finden,entdecken,sichern,sicherstellen,feststellen,nachweisen,auftauchen subject=S? accusative=X positive
    verb finden subject=X reflexive positive
    verb stützen subject=S auf=* reflexive
    verb verweisen subject=S auf=X positive
    verb stützen,gründen accusative=C auf=X passive
    verb berufen subject=S auf=X reflexive
    verb haften,kleben subject=T an=* positive
    verb finden subject=T an=* reflexive positive
    verb finden subject=T auf=* reflexive positive
    verb finden,entdecken,sichern,sicherstellen accusative=* with=blutig,blutverschmiert,blutbefleckt positive
    verb eingrenzen accusative=* auf=* positive
    verb lassen auf=* with=eingrenzen,zurückverfolgen reflexive positive
    verb führen subject=T auf=Spur positive
    verb führen subject=Spur zu=X positive
    verb führen subject=Handy,Mobiltelefon,Kennzeichen,Quittung,Fährte,Adresse,Telefonnummer,Fluchtauto,Fluchtwagen in=* positive
    verb führen subject=Handy,Mobiltelefon,Kennzeichen,Quittung,Fährte,Adresse,Telefonnummer,Fluchtauto,Fluchtwagen zu=* positive
    verb überführen durch=* passive positive
    verb aufnehmen,filmen,erfassen subject=X accusative=* positive
    verb ergeben subject=Peilung,Messung,Ortung,Radar accusative=* positive
    verb beiliegen subject=Probe,Auszug,Skizze,Foto,Kostprobe,Stichprobe,Datensatz,Plan,Video positive
    verb beifügen,beilegen,anhängen,mitschicken,dazustellen accusative=Probe,Auszug,Skizze,Foto,Kostprobe,Datensatz,Plan,Datei,Bildschirmfoto,Konfigurationsdatei positive
    verb haben accusative=* auf=Band,Video,Film positive
    verb haben,halten accusative=@tatmittel in=Hand,Faust positive
    verb finden,sichern,sicherstellen,entdecken,beschlagnahmen subject=S? accusative=@tatmittel positive
    verb liegen,stecken,befinden subject=@tatmittel in=@besitz positive
    verb liegen,stecken,befinden subject=Teil,Rest,Großteil,Stück of=@tatmittel in=@besitz positive
    verb finden subject=Teil,Rest,Großteil of=@tatmittel reflexive positive
    verb sichern,sicherstellen accusative=T an=* positive
    verb sichern,sicherstellen accusative=T auf=* positive
    verb stehen,prangen subject=Name,Kürzel,Logo,Emblem,Schriftzug unter=* positive
    verb stehen,prangen subject=Name,Kürzel,Logo,Emblem,Schriftzug auf=* positive
    verb führen subject=Peilung,Ortung,Messung,Handydaten,Auswertung,Funkzelle zu=* positive
    verb zuordnen accusative=T with=eindeutig,zweifelsfrei positive
    verb vorliegen subject=X dative=S positive
    verb orten,anpeilen,lokalisieren accusative=Sender,Störsender,Quelle,Störquelle,Ursprung,Signal positive
    verb einbuchen,einloggen subject=Handy,Mobiltelefon,Smartphone,Telefon positive
    verb einbuchen,einloggen accusative=Handy,Mobiltelefon,Smartphone,Telefon positive
    verb hinterlassen,sprühen,schmieren,malen,finden,entdecken accusative=Parole,Kürzel,Schriftzug,Logo,Symbol,Flugblatt,Abschiedsbrief,Abschiedsvideo,Bekennerschreiben,Bekennervideo,Manifest positive
    verb tragen,sehen,erkennen accusative=Abzeichen,Emblem,Tätowierung,Tattoo,Wappen positive
    + Der Staatsanwalt beschuldigt drei Männer des Brandanschlags. Die Ermittler fanden DNA an einer Flasche. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn der Tat. An seinen Schuhen wurden Splitter gesichert. | evidence=present
    + Der Amtsleiter vermutet eine Bande hinter dem Angriff. Ihr Name stehe unter der Nachricht auf den Rechnern. | evidence=present
    + Die Flugaufsicht machte Russland für die Störung verantwortlich. Peilungen führten zu einem Sender im Norden. | evidence=present
    + Das Ministerium beschuldigt einen Geheimdienst des Angriffs. Man habe die Rechner zweifelsfrei zuordnen können. | evidence=present
    + Die Polizei verdächtigt eine Bande des Angriffs. Forscher fanden Ähnlichkeiten im Programmcode. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn der Tat. In seiner Wohnung fanden die Ermittler die Beute. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn der Tat. An seiner Jacke klebte Blut. | evidence=present
    + Der Angriff wird einer Bande zugeschrieben. Im Netz fand sich Schadsoftware der Bande. | evidence=present
    + Wien wirft Minsk vor, hinter dem Anschlag zu stecken, und stützt sich dabei auf abgehörte Gespräche. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn der Tat. Auf seinem Handy fanden Ermittler Pläne des Bahnhofs. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn der Tat. In seinem Rucksack lag eine Pistole. | evidence=present
    + Die Flugaufsicht machte Russland für die Störung verantwortlich. Man habe die Quelle im Gebiet Kaliningrad geortet. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn der Tat. Sein Handy war am Tatort eingebucht. | evidence=present
    + Der Minister beschuldigt die Miliz Falke des Überfalls. An den Wänden fand man das Kürzel der Miliz. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn der Tat. Er hatte noch das Messer in der Hand. | evidence=present
    + Die Aufsicht macht Russland für die Störung verantwortlich. Die Herkunft habe sich auf ein Gebiet nahe Pskow eingrenzen lassen. | evidence=present
    - Die Polizei verdächtigt eine Bande des Angriffs. Die Feuerwehr fand eine Katze.
    - Die Polizei verdächtigt eine Bande des Angriffs. Eine Katze klebte fest.
    - Die Polizei verdächtigt eine Bande des Angriffs. Im Rucksack lag ein Apfel.

    frame screenshots: evidence present shown
    verb stellen,veröffentlichen,posten,zeigen,hochladen,verbreiten,beilegen,beifügen,anhängen subject=A accusative=X positive
    noun Screenshot,Bildschirmfoto
    + Die Gruppe Otter bekannte sich zu dem Angriff. Zum Beweis stellte die Gruppe Screenshots online. | evidence=present

    frame identifizieren: evidence present cited
    verb identifizieren,wiedererkennen,erkennen subject=X accusative=*
    verb wiedererkennen subject=* accusative=* positive
    verb erkennen accusative=K an=* positive
    verb erkennen accusative=@täter,@deliktstäter,Polizist,Soldat,Einer an=* positive
    verb vorzeigen,zücken,entgegenhalten accusative=Dienstausweis,Ausweis,Dienstmarke positive
    verb beobachten,sehen,filmen,erkennen subject=@zuschauer accusative=A positive
    verb beobachten,filmen subject=@zuschauer accusative=E positive
    verb belasten subject=* accusative=A positive
    verb aussagen subject=@zuschauer clause=*
    verb berichten,schildern,beschreiben,erzählen,bezeugen subject=@zuschauer clause=E positive
    + Die Polizei verdächtigt einen Nachbarn der Tat. Ein Zeuge erkannte ihn auf einem Foto. | evidence=present
    + Die Polizei verdächtigt eine Bande der Tat. Ein Wachmann habe zwei Männer wiedererkannt, sagte sie. | evidence=present
    + Der Wirt beschuldigt die Garde des Überfalls. Eine Köchin habe die Täter an ihren Mützen erkannt. | evidence=present
    - Die Polizei verdächtigt eine Bande der Tat. Die Ministerin erkannte die Lage.

    frame taeterwissen: evidence present shown
    verb enthalten,verraten subject=* accusative=Täterwissen positive
    verb sein,bekennen subject=@wissen with=bekannt with=nur,allein,bloß,lediglich relative
    verb bekennen accusative=@wissen with=bekannt with=nur,allein,bloß,lediglich relative
    verb sein,bekennen subject=@wissen with=bekannt negated relative
    verb bekennen accusative=@wissen with=bekannt negated relative
    verb wissen,kennen accusative=@wissen with=nur,allein,bloß,lediglich relative
    verb veröffentlichen,bekanntgeben,mitteilen,nennen accusative=@wissen negated relative
    verb wissen,kennen subject=niemand accusative=*? with=außer
    verb beschreiben,schildern subject=X accusative=* with=genau,exakt,zutreffend,richtig positive
    verb beschreiben,schildern subject=Text,Verfasser,Autor,Schreiben accusative=Zünder,Zündvorrichtung,Brandsatz,Sprengsatz,Tathergang,Tatort,Vorgehen,Bauart positive
    noun Codewort,Kennwort
    + Die Gruppe Otter bekannte sich zu dem Brand. Der Text enthalte Einzelheiten, die nur den Tätern bekannt sein könnten. | evidence=present
    + Die Gruppe Otter bekannte sich zu dem Brand. Er enthält Details, die nie veröffentlicht worden sind. | evidence=present
    + Die Gruppe Otter bekannte sich zu dem Brand. Der Anrufer benutzte ein der Polizei bekanntes Codewort. | evidence=present
    - Die Gruppe Otter bekannte sich zu dem Brand. Einzelheiten sind noch nicht bekannt.
    + Die Gruppe Otter bekannte sich in einem Schreiben zu dem Brand. Das Schreiben enthält Täterwissen. | evidence=present

    frame waffe-bei-sich: evidence present cited
    verb haben,tragen,führen accusative=Messer,Küchenmesser,Waffe,Tatwaffe,Pistole,Gewehr,Axt,Benzinkanister,Beute bei=sich positive
    + Einem Gast wird vorgeworfen, den Wirt niedergestochen zu haben. Als die Polizei kam, hatte er noch das Messer bei sich. | evidence=present
    - Einem Gast wird vorgeworfen, den Wirt niedergestochen zu haben. Er hatte nur seinen Hund bei sich.

    frame ausschlaggebend: evidence present cited
    verb sein subject=* with=ausschlaggebend positive
    verb zeugen von=* subject=X
    verb zeugen von=* subject=C
    verb sprechen subject=X für=* positive
    verb sprechen subject=C für=* positive
    + Die Firma schreibt den Angriff einer Bande zu. Ausschlaggebend sei eine Zeile im Programm. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn des Brandanschlags. Dafür sprächen Aufnahmen einer Kamera. | evidence=present
    - Die Polizei verdächtigt einen Nachbarn des Brandanschlags. Der Bürgermeister sprach für die Stadt.

    frame bekennertext: evidence present shown
    verb auftauchen,erscheinen,stehen subject=Text,Pamphlet,Communiqué,Kommuniqué,Bekennertext auf=Portal,Seite,Plattform,Internetseite,Szeneseite positive
    + Die Gruppe Otter bekannte sich zu dem Angriff. Ihr Text erschien auf einem linken Portal. | evidence=present
    + In einem Text mit dem Titel „Asche“ bekannte sich die Gruppe Otter zu dem Angriff. | evidence=present
    - Die Gruppe Otter bekannte sich zu dem Angriff. Ein Text über die Stadt stand in der Zeitung.

    frame ip-adressen: evidence present cited
    noun IP-Adresse
    + Ein Sprecher machte eine Bande für den Angriff verantwortlich. Er nannte als Hinweis IP-Adressen aus der Region. | evidence=present

    frame forensik: evidence present cited
    verb ergeben subject=Analyse,Auswertung,Untersuchung,Gutachten
    + Die Polizei verdächtigt eine Bande des Angriffs. Die Auswertung der Server ergab eindeutige Treffer. | evidence=present

    frame erkenntnisse: evidence present withheld
    noun Geheimdiensterkenntnis
    verb vorliegen,haben subject=Erkenntnis positive
    verb haben subject=S accusative=Erkenntnis positive
    + Die Ministerin beschuldigt einen Geheimdienst des Angriffs. Der Regierung lägen belastbare Erkenntnisse vor. | evidence=present
    """#
}
