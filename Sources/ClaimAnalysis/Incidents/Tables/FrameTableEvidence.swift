// Room: Incidents/Tables. Frames 8 to 12: verification and evidence. Only data may enter.

/// What is said about checks and evidence.
///
/// The format stands in FrameTable.swift.
enum FrameTableEvidence {
  static let text: StaticString = #"""
    frame nicht-ueberpruefbar: verification unverifiable
    verb lassen subject=C with=überprüfen,verifizieren,bestätigen,nachprüfen,prüfen reflexive negated
    verb lassen with=überprüfen,verifizieren,nachprüfen reflexive negated
    verb überprüfen,verifizieren,nachprüfen reflexive negated
    verb sein subject=C with=verifizieren,überprüfen,bestätigen,nachprüfen,prüfen negated
    verb sein subject=das,dies,es with=verifizieren,überprüfen,bestätigen,nachprüfen,prüfen negated
    verb lassen subject=das,dies,sie,es,er with=überprüfen,verifizieren,bestätigen,nachprüfen,prüfen reflexive negated
    verb überprüfen,verifizieren,nachprüfen subject=S? accusative=C negated
    verb überprüfen,verifizieren,nachprüfen subject=S? accusative=das,dies,es,sie negated
    verb überprüfen,verifizieren,nachprüfen subject=S clause=* negated
    + Die Gruppe Otter bekannte sich zu dem Angriff. Die Angaben ließen sich zunächst nicht unabhängig überprüfen. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Das konnte zunächst nicht verifiziert werden. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Die Agentur konnte nicht überprüfen, ob die Gruppe verantwortlich war. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Die Behauptung konnte von unabhängiger Seite nicht überprüft werden. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Ob Otter verantwortlich ist, ließ sich nicht überprüfen. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Von unabhängiger Seite waren die Angaben nicht zu verifizieren. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Unabhängig überprüfen ließ sich das nicht. | evidence=absent
    + Ein Unbekannter bezichtigte sich in einem Schreiben der Tat. Die Polizei prüft dessen Echtheit; bestätigen ließ sie sich bislang nicht. | evidence=absent
    - Die Gruppe Otter bekannte sich zu dem Angriff. Die Zeugen ließen sich nicht beirren.

    frame keine-bestaetigung: verification unconfirmed
    verb geben,vorliegen,ausstehen,fehlen subject=Bestätigung negated
    verb geben,vorliegen accusative=Bestätigung negated
    verb ausstehen,fehlen subject=Bestätigung
    verb bestätigen subject=S? accusative=C negated
    verb bestätigen subject=S? accusative=das,dies,es,sie negated
    verb bestätigen subject=S clause=* negated
    verb bestätigen accusative=das,dies,es,C negated passive
    + Die Gruppe Otter bekannte sich zu dem Angriff. Eine offizielle Bestätigung gab es zunächst nicht. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Der Eigentümer bestätigte das Bekenntnis nicht. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Die Agentur konnte nicht bestätigen, ob Otter tatsächlich hinter dem Ausfall steckt. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Das war von unabhängiger Seite nicht zu bestätigen. | evidence=absent
    - Der Sprecher bestätigte den Termin nicht.

    frame echtheit-unklar: verification unconfirmed
    verb sein subject=Echtheit,Authentizität with=unklar,offen,ungeklärt
    verb feststehen subject=Echtheit,Authentizität negated
    verb sagen,beurteilen,bewerten,feststellen,klären,einschätzen subject=S? clause=echt,authentisch negated
    verb sein clause=echt,authentisch with=unklar,offen,ungeklärt,fraglich
    + Die Gruppe Otter bekannte sich in einem Video zu dem Angriff. Die Echtheit des Videos ist unklar. | evidence=absent
    + Die Gruppe Otter prahlte in einem Clip mit dem Angriff. Ob er echt ist, konnte die Polizei nicht sagen. | evidence=absent
    - Die Gruppe Otter bekannte sich in einem Video zu dem Angriff. Die Echtheit des Bilds im Museum steht fest.

    frame echtheit-pruefen: verification pending
    verb prüfen subject=S? accusative=Echtheit,Authentizität
    verb prüfen subject=S? clause=* with=echt,authentisch
    verb prüfen subject=S? accusative=X auf=Echtheit,Authentizität
    verb prüfen subject=S? accusative=C auf=Echtheit,Authentizität
    + Die Gruppe Otter bekannte sich in einem Schreiben zu dem Brandanschlag. Der Staatsschutz prüft die Echtheit. | evidence=present
    + Die Gruppe Otter bekannte sich zu dem Angriff. Der Staatsschutz prüft die Echtheit. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Der Staatsschutz prüft das Bekenntnis auf Echtheit. | evidence=absent
    - Die Gruppe Otter bekannte sich zu dem Angriff. Der Staatsschutz prüft den Fall.

    frame nicht-gesichert: verification unconfirmed
    verb sein subject=C,das,dies with=gesichert,bestätigt,belegt,bewiesen,erwiesen negated
    verb sein with=gesichert,erwiesen,bewiesen negated
    verb sichern,erweisen,belegen accusative=C,das,dies negated passive
    verb sichern accusative=das,dies,C negated
    verb sein subject=C with=unbestätigt,unbelegt
    + Die Behörde macht eine Miliz für den Überfall verantwortlich. Gesichert ist das bislang nicht. | evidence=absent

    frame keine-gewissheit: verification unconfirmed
    verb geben accusative=Gewissheit negated
    verb geben subject=Gewissheit negated
    verb herrschen subject=Unsicherheit
    + Die Behörde macht eine Miliz für den Überfall verantwortlich. Gewissheit gebe es noch nicht, hieß es. | evidence=absent

    frame aussagen-nicht-moeglich: nothing uncertain
    verb sein subject=Aussage with=möglich negated
    verb treffen subject=S? accusative=Aussage with=belastbar,belastbare,gesicherte negated
    + Belastbare Aussagen seien derzeit nicht möglich.

    frame unklar-ob: nothing open
    verb sein clause=* with=unklar,offen,fraglich
    + Unklar war zunächst, ob Daten abgeflossen sind.

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

    frame ohne-beweise: evidence absent noneShown
    verb vorlegen,vorweisen,nennen,liefern,zeigen,erbringen,präsentieren,anführen accusative=X with=ohne
    noun Beweis,Beleg,Nachweis ohne=*
    + Der Minister beschuldigte ein Nachbarland des Angriffs, ohne Belege vorzulegen. | evidence=absent
    + Ohne Beweise zu nennen, machte der Präsident eine Miliz für den Anschlag verantwortlich. | evidence=absent

    frame nichts-greifbares: evidence absent noneShown
    verb haben,vorlegen,vorweisen,nennen,liefern,bieten accusative=Handfestes,Belastbares,Greifbares negated
    verb vorliegen subject=Handfestes,Belastbares,Greifbares negated
    verb vorliegen with=nichts
    verb hindeuten,deuten,hinweisen,sprechen auf=* with=nichts
    verb sprechen für=* with=nichts
    + Die Wirtin verdächtigt eine Bande des Überfalls. Handfestes habe sie nicht, sagte sie. | evidence=absent
    + Der Minister vermutet eine fremde Macht hinter dem Angriff. Nichts deute auf sie hin, sagte ein Polizist. | evidence=absent
    + Der Minister vermutet einen Geheimdienst hinter dem Angriff. Dafür spreche nichts, sagte ein Polizist. | evidence=absent
    + Der Minister vermutet einen Geheimdienst hinter dem Angriff. „Uns liegt nichts vor, was das stützt“, sagte ein Polizist. | evidence=absent
    - Der Minister vermutet einen Geheimdienst hinter dem Angriff. Mehr wollte er nicht sagen.

    frame beweise-nicht: evidence absent noneShown
    verb vorlegen,vorweisen,nennen,liefern,zeigen,erbringen,präsentieren,anführen,veröffentlichen,legen,haben,bringen,besitzen,bieten,enthalten accusative=Beweis,Beleg,Nachweis,Indiz negated
    verb vorlegen,vorweisen,nennen,liefern,zeigen,erbringen,präsentieren subject=S? accusative=Beweis,Beleg,Nachweis negated
    + Der Chef machte eine Bande für den Angriff verantwortlich. Beweise dafür lieferte er nicht. | evidence=absent
    + Der Chef machte eine Bande für den Angriff verantwortlich. Belege zeigte er keine. | evidence=absent
    + Washington beschuldigt eine Miliz des Überfalls. Es habe bislang keine Beweise vorgelegt. | evidence=absent

    frame keine-belege: evidence absent noneShown
    verb geben,vorliegen,existieren,fehlen,finden accusative=Beweis,Beleg,Nachweis,Indiz,Hinweis,Anhaltspunkt,Anzeichen,Erkenntnis negated
    verb geben,vorliegen,existieren,finden subject=Beweis,Beleg,Nachweis,Indiz,Hinweis,Anhaltspunkt,Anzeichen,Erkenntnis negated
    verb fehlen subject=Beweis,Beleg,Nachweis
    verb ausstehen subject=Beweis,Beleg,Nachweis
    + Der Chef machte eine Bande für den Angriff verantwortlich. Belege dafür gab es nicht. | evidence=absent
    + Der Sprecher beschuldigte eine Miliz des Überfalls. Es gebe keine Beweise dafür, sagte ein Diplomat. | evidence=absent
    + Der Sprecher beschuldigte eine Miliz des Überfalls. Beweise fehlen bislang. | evidence=absent

    frame schuldig-bleiben: evidence absent noneShown
    verb bleiben subject=S accusative=Beweis,Beleg,Nachweis with=schuldig
    + Der Chef machte eine Bande für den Angriff verantwortlich. Beweise blieb er schuldig. | evidence=absent

    frame nicht-belegen: evidence absent noneShown
    verb belegen,beweisen,nachweisen,untermauern subject=S? accusative=* negated
    verb belegen,beweisen,nachweisen subject=C negated
    verb sein subject=C with=unbelegt,unbewiesen
    + Die Gruppe Otter bekannte sich zu dem Angriff. Ihre Behauptung belegte sie nicht. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Die Behauptung war nicht mit Daten belegt. | evidence=absent

    frame weigern: evidence absent refused
    verb weigern subject=S? infinitive=C reflexive
    verb weigern subject=S? infinitive=X reflexive
    + Die Gruppe Otter bekannte sich zu dem Angriff. Sie weigerte sich, ihre Behauptung zu untermauern. | evidence=absent
    + Die Gruppe Otter brüstete sich mit dem Angriff, weigerte sich auf Nachfrage jedoch, eine einzige Datei zu zeigen. | evidence=absent
    - Die Gruppe Otter bekannte sich zu dem Angriff. Die Stadt weigerte sich, das Lösegeld zu zahlen.

    frame spekulation: evidence absent contested
    verb sein predicative=Spekulation
    + Der Bürgermeister vermutet Rowdys hinter dem Brandanschlag. Das sei reine Spekulation, sagte ein Polizist. | evidence=absent

    frame naehere-angaben: nothing noDetails
    verb machen subject=S accusative=Angabe negated
    + Nähere Angaben machte die Sprecherin nicht.

    frame ohne-quelle: nothing unsourced
    noun Quellenangabe ohne=*
    + Der Sender meldete den Angriff ohne nähere Quellenangabe.

    frame kaum-beweise: evidence absent noneShown
    verb geben,vorlegen,liefern accusative=Beweis,Beleg with=kaum,wenig
    verb geben subject=Beweis,Beleg with=kaum,wenig
    + Der Chef machte eine Bande für den Angriff verantwortlich. Bislang gibt es dafür kaum Beweise. | evidence=absent

    frame beweise-vorlegen: evidence present shown
    verb vorlegen,präsentieren,veröffentlichen,liefern,zeigen,übergeben,haben,besitzen,aushändigen subject=S? accusative=Beweis,Beleg,Nachweis,Indiz positive
    verb geben,vorliegen,existieren subject=Beweis,Beleg,Nachweis,Indiz positive
    verb geben accusative=Beweis,Beleg,Nachweis,Indiz positive
    + Die Firma beschuldigt einen Geheimdienst des Angriffs. Sie legte Belege vor. | evidence=present
    + Die Firma beschuldigt einen Geheimdienst des Angriffs. Die Beweise habe man den Partnern übergeben. | evidence=present

    frame belegen: evidence present cited
    verb belegen,beweisen,nachweisen,bezeugen subject=X accusative=*? positive
    verb belegen,beweisen,bezeugen subject=* accusative=das,dies,C positive
    verb hervorgehen subject=* aus=X positive
    verb zeigen,dokumentieren subject=X positive
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

    frame nahelegen: evidence present cited
    verb nahelegen subject=* accusative=*
    + Die Polizei vermutet eine Bande hinter dem Überfall. Die Analyse lege das nahe. | evidence=present

    frame spuren-finden: evidence present shown
    verb finden,entdecken,sichern,sicherstellen,feststellen,nachweisen,auftauchen subject=S? accusative=X positive
    verb finden subject=X positive
    verb stützen subject=S auf=* reflexive
    verb verweisen subject=S auf=X positive
    verb stützen,gründen accusative=C auf=X passive
    verb berufen subject=S auf=X reflexive
    verb haften,kleben subject=X positive
    verb haften,kleben subject=Blut positive
    verb finden,sicherstellen,entdecken,beschlagnahmen subject=S? accusative=Beute,Diebesgut,Waffe,Messer,Pistole,Sprengstoff,Laptop,Plan,Skizze,Karte,Bolzenschneider,Zünder,Chemikalie,Munition,Datenträger,Benzinkanister,Maske,Propagandamaterial positive
    verb führen subject=Spur
    + Der Staatsanwalt beschuldigt drei Männer des Brandanschlags. Die Ermittler fanden DNA an einer Flasche. | evidence=present
    + Die Polizei verdächtigt eine Bande des Angriffs. Forscher fanden Ähnlichkeiten im Programmcode. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn der Tat. In seiner Wohnung fanden die Ermittler die Beute. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn der Tat. An seiner Jacke klebte Blut. | evidence=present
    + Der Angriff wird einer Bande zugeschrieben. Im Netz fand sich Schadsoftware der Bande. | evidence=present
    + Wien wirft Minsk vor, hinter dem Anschlag zu stecken, und stützt sich dabei auf abgehörte Gespräche. | evidence=present
    + Die Polizei verdächtigt einen Nachbarn der Tat. Auf seinem Handy fanden Ermittler Pläne des Bahnhofs. | evidence=present
    - Die Polizei verdächtigt eine Bande des Angriffs. Die Feuerwehr fand eine Katze.

    frame screenshots: evidence present shown
    verb stellen,veröffentlichen,posten,zeigen,hochladen,verbreiten subject=A accusative=X positive
    noun Screenshot,Bildschirmfoto
    + Die Gruppe Otter bekannte sich zu dem Angriff. Zum Beweis stellte die Gruppe Screenshots online. | evidence=present

    frame identifizieren: evidence present cited
    verb identifizieren,wiedererkennen,erkennen subject=X accusative=*
    verb wiedererkennen subject=* accusative=* positive
    verb beobachten,sehen subject=Zeuge,Augenzeuge,Passant accusative=* positive
    + Die Polizei verdächtigt einen Nachbarn der Tat. Ein Zeuge erkannte ihn auf einem Foto. | evidence=present
    + Die Polizei verdächtigt eine Bande der Tat. Ein Wachmann habe zwei Männer wiedererkannt, sagte sie. | evidence=present
    - Die Polizei verdächtigt eine Bande der Tat. Die Ministerin erkannte die Lage.

    frame taeterwissen: evidence present shown
    verb enthalten,verraten subject=* accusative=Täterwissen positive
    + Die Gruppe Otter bekannte sich in einem Schreiben zu dem Brand. Das Schreiben enthält Täterwissen. | evidence=present

    frame kein-taeterwissen: evidence absent noneShown
    verb enthalten,verraten subject=* accusative=Täterwissen negated
    + Die Gruppe Otter bekannte sich in einem Schreiben zu dem Brand. Täterwissen enthält der Text nicht, sagte ein Ermittler. | evidence=absent
    - Die Gruppe Otter bekannte sich in einem Schreiben zu dem Brand. Das Schreiben enthält keine Adresse.

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

    frame leicht-faelschen: nothing caveat
    verb sein with=fälschen,verschleiern,gefälscht
    verb fälschen,verschleiern accusative=X passive
    + IP-Adressen sind leicht zu fälschen.

    frame nur-indiz: nothing weak
    verb sein predicative=Indiz
    + Das ist ein Indiz, aber kein Beweis.

    frame schwach-nachweisbar: nothing weak
    verb sein with=nachweisbar
    + Der Fund sei nur schwach nachweisbar.

    frame keine-verlaessliche-quelle: nothing weak
    verb sein predicative=Quelle with=verlässliche,zuverlässige
    + Solche Adressen sind keine verlässliche Quelle.

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
