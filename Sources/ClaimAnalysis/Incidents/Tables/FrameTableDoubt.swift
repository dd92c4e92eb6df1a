// Room: Incidents/Tables. Frames 8 to 12: what could not be checked, proof that is missing. Only data may enter.

/// What is said about checks that came to nothing and about proof that is not there.
///
/// The format stands in FrameTable.swift.
enum FrameTableDoubt {
  static let text: StaticString = #"""
    frame nicht-ueberpruefbar: verification unverifiable
    verb lassen subject=C with=überprüfen,verifizieren,bestätigen,nachprüfen,prüfen reflexive negated
    verb lassen subject=C with=erhärten,untermauern,nachvollziehen reflexive negated
    verb sein subject=C with=verifizierbar,überprüfbar,nachprüfbar,belegbar,beweisbar negated
    verb sein subject=@das with=verifizierbar,überprüfbar,nachprüfbar,belegbar,beweisbar negated
    verb lassen with=überprüfen,verifizieren,nachprüfen reflexive negated
    verb überprüfen,verifizieren,nachprüfen reflexive negated
    verb sein subject=C with=verifizieren,überprüfen,bestätigen,nachprüfen,prüfen negated
    verb sein subject=das,dies,es with=verifizieren,überprüfen,bestätigen,nachprüfen,prüfen negated
    verb lassen subject=@das,sie,es,er with=überprüfen,verifizieren,bestätigen,nachprüfen,prüfen reflexive negated
    verb überprüfen,verifizieren,nachprüfen subject=S? accusative=C negated
    verb überprüfen,verifizieren,nachprüfen subject=S? accusative=das,dies,es,sie negated
    verb überprüfen,verifizieren,nachprüfen subject=S clause=* negated
    verb vermögen subject=S? infinitive=bestätigen,überprüfen,verifizieren,nachprüfen negated
    verb sehen subject=S? infinitive=bestätigen,überprüfen,verifizieren,nachprüfen with=außerstande
    verb sein subject=Überprüfung,Nachprüfung,Verifikation,Bestätigung with=möglich negated
    verb sein subject=Überprüfung,Nachprüfung,Verifikation,Bestätigung with=unmöglich
    verb bewerten,beurteilen,einschätzen,nachvollziehen subject=S? accusative=das,dies,es,Material,Echtheit negated
    verb bewerten,beurteilen,nachvollziehen subject=S? accusative=C negated
    verb bewerten,beurteilen,nachvollziehen subject=S? accusative=X negated
    + Die Gruppe Otter bekannte sich zu dem Angriff. Die Angaben ließen sich zunächst nicht unabhängig überprüfen. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Das konnte zunächst nicht verifiziert werden. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Die Agentur konnte nicht überprüfen, ob die Gruppe verantwortlich war. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Die Behauptung konnte von unabhängiger Seite nicht überprüft werden. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Ob Otter verantwortlich ist, ließ sich nicht überprüfen. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Von unabhängiger Seite waren die Angaben nicht zu verifizieren. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Unabhängig überprüfen ließ sich das nicht. | evidence=absent
    + Ein Unbekannter bezichtigte sich in einem Schreiben der Tat. Die Polizei prüft dessen Echtheit; bestätigen ließ sie sich bislang nicht. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff, was sich freilich nicht bestätigen ließ. | evidence=absent
    - Die Gruppe Otter bekannte sich zu dem Angriff. Die Zeugen ließen sich nicht beirren.
    + Die Gruppe Otter bekannte sich zu dem Angriff. Eine unabhängige Überprüfung der Angaben war nicht möglich. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. „Wir können das derzeit nicht beurteilen“, sagte ein Polizist. | evidence=absent
    - Die Gruppe Otter bekannte sich zu dem Angriff. Die Überprüfung der Brücke war nicht teuer.

    frame keine-bestaetigung: verification unconfirmed
    verb geben,vorliegen,ausstehen,fehlen subject=Bestätigung negated
    verb geben,vorliegen accusative=Bestätigung negated
    verb ausstehen,fehlen subject=Bestätigung
    verb kommen accusative=Bestätigung negated
    verb kommen subject=Bestätigung negated
    verb kommen subject=Bestätigung with=weder
    verb bestätigen subject=S? accusative=C negated
    verb bestätigen subject=S? accusative=das,dies,es,sie negated
    verb bestätigen subject=S clause=* negated
    verb bestätigen accusative=das,dies,es,C negated passive
    verb bestätigen,erhärten subject=C reflexive negated
    verb sein subject=Zuordnung,Zuschreibung with=möglich negated
    + Die Gruppe Otter bekannte sich zu dem Angriff. Eine offizielle Bestätigung gab es zunächst nicht. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Der Eigentümer bestätigte das Bekenntnis nicht. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Die Agentur konnte nicht bestätigen, ob Otter tatsächlich hinter dem Ausfall steckt. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Das war von unabhängiger Seite nicht zu bestätigen. | evidence=absent
    - Der Sprecher bestätigte den Termin nicht.
    + Die Polizei verdächtigte einen Nachbarn des Brandanschlags. Der Verdacht bestätigte sich nicht. | evidence=absent
    + Der Minister machte Russland für die Sabotage verantwortlich. Eine Zuordnung sei noch nicht möglich, sagten Fachleute. | evidence=absent

    frame echtheit-unklar: verification unconfirmed
    verb sein subject=Echtheit,Authentizität with=unklar,offen,ungeklärt
    verb feststehen subject=Echtheit,Authentizität negated
    verb sagen,beurteilen,bewerten,feststellen,klären,einschätzen subject=S? clause=echt,authentisch negated
    verb lassen clause=echt,authentisch with=klären,sagen,feststellen,beurteilen,prüfen reflexive negated
    verb klären,feststellen,beurteilen clause=echt,authentisch reflexive negated
    verb sein clause=echt,authentisch with=unklar,offen,ungeklärt,fraglich
    verb sein,bleiben clause=dahintersteckt,dahinterstecken,dahinterstehen,dahintersteht,verantwortlich with=unklar,offen,ungeklärt,fraglich,ungewiss,zweifelhaft
    + Die Gruppe Otter bekannte sich in einem Video zu dem Angriff. Die Echtheit des Videos ist unklar. | evidence=absent
    + Die Gruppe Otter prahlte in einem Clip mit dem Angriff. Ob er echt ist, konnte die Polizei nicht sagen. | evidence=absent
    - Die Gruppe Otter bekannte sich in einem Video zu dem Angriff. Die Echtheit des Bilds im Museum steht fest.
    + Die Gruppe Otter bekannte sich zu dem Angriff. Ob sie wirklich dahintersteckt, ist offen. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Ob sie tatsächlich dafür verantwortlich ist, blieb ungewiss. | evidence=absent

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
    verb sein subject=C,das,dies with=unbestätigt,unbelegt,unbewiesen
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

    frame ohne-beweise: evidence absent noneShown
    verb vorlegen,vorweisen,nennen,liefern,zeigen,erbringen,präsentieren,anführen accusative=X with=ohne
    noun Beweis,Beleg,Nachweis ohne=*
    verb begründen,belegen,untermauern,beweisen accusative=das,dies with=ohne
    verb begründen,belegen,untermauern,beweisen accusative=C with=ohne
    verb begründen,belegen,untermauern,beweisen accusative=Deutung,Sicht,Annahme,Vermutung,Anklage with=ohne
    + Der Minister beschuldigte ein Nachbarland des Angriffs, ohne Belege vorzulegen. | evidence=absent
    + Ohne Beweise zu nennen, machte der Präsident eine Miliz für den Anschlag verantwortlich. | evidence=absent
    + Der Präsident machte eine Miliz für den Anschlag verantwortlich, ohne dies näher zu begründen. | evidence=absent

    frame nichts-greifbares: evidence absent noneShown
    verb haben,vorlegen,vorweisen,vorzeigen,nennen,liefern,bieten accusative=Handfestes,Belastbares,Greifbares negated
    verb vorliegen subject=Handfestes,Belastbares,Greifbares negated
    verb haben subject=S in=Hand with=nichts
    verb haben subject=S? accusative=X in=Hand negated
    verb vorliegen with=nichts
    verb hindeuten,deuten,hinweisen,sprechen auf=* with=nichts
    verb sprechen für=* with=nichts
    + Die Wirtin verdächtigt eine Bande des Überfalls. Handfestes habe sie nicht, sagte sie. | evidence=absent
    + Der Minister vermutet eine fremde Macht hinter dem Angriff. Nichts deute auf sie hin, sagte ein Polizist. | evidence=absent
    + Der Minister vermutet einen Geheimdienst hinter dem Angriff. Dafür spreche nichts, sagte ein Polizist. | evidence=absent
    + Der Minister vermutet einen Geheimdienst hinter dem Angriff. „Uns liegt nichts vor, was das stützt“, sagte ein Polizist. | evidence=absent
    - Der Minister vermutet einen Geheimdienst hinter dem Angriff. Mehr wollte er nicht sagen.

    frame beweise-nicht: evidence absent noneShown
    verb vortragen,beibringen,aufbieten,nachliefern,vorbringen,beilegen,vorlegen,vorweisen,nennen,liefern,zeigen,erbringen,präsentieren,anführen,veröffentlichen,legen,haben,bringen,besitzen,bieten,enthalten accusative=Beweis,Beleg,Nachweis,Indiz,Hinweis,Anhaltspunkt,Anzeichen,Erkenntnis negated
    verb vorlegen,herausgeben,offenlegen,veröffentlichen,zeigen subject=S? accusative=X negated
    verb beifügen,anhängen,beilegen accusative=X negated
    verb sagen,verraten,offenlassen,mitteilen,erklären,preisgeben subject=S? clause=woher,worauf,wovon,wodurch negated
    verb offenlassen,lassen subject=S? clause=woher,worauf,wodurch
    verb behalten subject=S clause=worauf,woher,wovon,warum,weshalb für=sich
    verb bleiben,sein clause=worauf,woher with=offen,unklar,ungeklärt
    verb nennen,angeben subject=S? accusative=Quelle negated
    verb liefern,nennen,geben,anführen subject=S? accusative=Begründung,Grund negated
    verb stützen subject=Beweis,Beleg,Nachweis,Indiz,Hinweis negated
    verb stützen,gründen,beruhen,basieren subject=S? auf=Vermutung,Mutmaßung,Spekulation,Hörensagen,Gerücht,Indiz with=allein,lediglich,bloß,nur
    verb stützen,gründen subject=S? auf=Vermutung,Mutmaßung,Spekulation,Hörensagen,Gerücht reflexive
    verb beruhen,basieren subject=C auf=Vermutung,Mutmaßung,Spekulation,Hörensagen,Gerücht
    verb sein subject=Beweislage,Indizienlage,Indizienkette,Beweiskette with=dünn,dürftig,mager,lückenhaft,schwach,unklar
    + Der Chef machte eine Bande für den Angriff verantwortlich. Beweise dafür lieferte er nicht. | evidence=absent
    + Der Chef machte eine Bande für den Angriff verantwortlich. Belege zeigte er keine. | evidence=absent
    + Der Chef machte eine Bande für den Angriff verantwortlich. Beweise trug er dafür nicht vor. | evidence=absent
    + Washington beschuldigt eine Miliz des Überfalls. Es habe bislang keine Beweise vorgelegt. | evidence=absent
    + Die Rednerin vermutet Neonazis hinter dem Anschlag. Anhaltspunkte dafür konnte sie nicht nennen. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Beweise waren der Nachricht nicht beigefügt. | evidence=absent
    + Die Zeitung vermutet einen Klub hinter dem Überfall. Man habe keine Hinweise auf eine bestimmte Gruppe, sagte die Polizei. | evidence=absent
    - Der Chef machte eine Bande für den Angriff verantwortlich. Namen nannte er nicht.

    frame keine-belege: evidence absent noneShown
    verb geben,vorliegen,existieren,fehlen,finden accusative=Beweis,Beleg,Nachweis,Indiz,Hinweis,Anhaltspunkt,Anzeichen,Erkenntnis negated
    verb geben,vorliegen,existieren,finden subject=Beweis,Beleg,Nachweis,Indiz,Hinweis,Anhaltspunkt,Anzeichen,Erkenntnis negated
    verb geben,vorliegen,enthalten accusative=X negated
    verb geben,vorliegen,enthalten subject=X negated
    verb fehlen subject=Beweis,Beleg,Nachweis
    verb folgen,kommen subject=Beweis,Beleg,Nachweis negated
    verb enthalten,machen,nennen accusative=Angabe,Information,Detail,Einzelheit with=nachprüfbar,überprüfbar,belastbar,verifizierbar negated
    verb finden subject=S with=nichts active
    verb fehlen,mangeln an=Beweis,Beleg,Nachweis,Indiz
    noun Fehlanzeige
    verb beweisen,belegen accusative=nichts
    verb ausstehen subject=Beweis,Beleg,Nachweis
    verb reichen,ausreichen,genügen subject=Beweis,Beleg,Nachweis,Indiz,Hinweis,Erkenntnis,Beweislage negated
    verb lassen with=beweisen,belegen,nachweisen,untermauern reflexive negated
    verb beweisen,belegen,nachweisen reflexive negated
    + Der Chef machte eine Bande für den Angriff verantwortlich. Belege dafür gab es nicht. | evidence=absent
    + Der Sprecher beschuldigte eine Miliz des Überfalls. Es gebe keine Beweise dafür, sagte ein Diplomat. | evidence=absent
    + Der Sprecher beschuldigte eine Miliz des Überfalls. Beweise fehlen bislang. | evidence=absent
    + Der Sprecher beschuldigte eine Miliz des Überfalls, obwohl es dafür keinerlei Indizien gab. | evidence=absent
    + Der Sprecher beschuldigte eine Miliz des Überfalls. Es fehle an Beweisen, hieß es. | evidence=absent
    + Der Sprecher beschuldigte eine Miliz des Überfalls. Belege? Fehlanzeige. | evidence=absent
    + Ein Autor schrieb die Sprengung Tauchern zu. Nachprüfbare Dokumente enthielt sein Text nicht. | evidence=absent
    + Der Chef machte eine Bande für den Angriff verantwortlich. Die Beweise reichten dafür nicht, sagte ein Staatsanwalt. | evidence=absent
    + Der Chef machte eine Bande für den Angriff verantwortlich. Beweisen lässt sich das bisher nicht. | evidence=absent

    frame schuldig-bleiben: evidence absent noneShown
    verb bleiben subject=S accusative=Beweis,Beleg,Nachweis with=schuldig
    + Der Chef machte eine Bande für den Angriff verantwortlich. Beweise blieb er schuldig. | evidence=absent

    frame nicht-belegen: evidence absent noneShown
    verb belegen,beweisen,nachweisen,untermauern subject=S? accusative=* negated
    verb belegen,beweisen,nachweisen subject=C negated
    verb sein subject=C with=unbelegt,unbewiesen
    noun Anschuldigung,Behauptung,Vorwurf,Beschuldigung,Unterstellung,Darstellung with=unbelegt,unbewiesen
    + Die Gruppe Otter bekannte sich zu dem Angriff. Ihre Behauptung belegte sie nicht. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Angriff. Die Behauptung war nicht mit Daten belegt. | evidence=absent

    frame auf-frage: evidence absent noneShown
    noun Frage,Nachfrage nach=Beweis,Beleg,Nachweis,Indiz
    verb vorlegen,veröffentlichen,präsentieren,liefern,zeigen accusative=Beweis,Beleg,Nachweis with=später,demnächst,bald,künftig
    + Der Minister machte Russland für die Sabotage verantwortlich. Auf die Frage nach Beweisen verwies er auf die Ermittlungen. | evidence=absent
    + Der Minister machte Russland für die Sabotage verantwortlich. Belege werde man später vorlegen, sagte er. | evidence=absent
    - Der Minister machte Russland für die Sabotage verantwortlich. Auf die Frage nach Verletzten schwieg er.

    frame faelschung: evidence absent contested
    verb halten subject=S? accusative=X für=@fälschung
    verb halten subject=S? accusative=C für=@fälschung
    verb halten subject=S? accusative=Text,Post,Beitrag,Nachricht,Botschaft,Bekennung,Bild,das,dies für=@fälschung
    verb gelten subject=X als=@fälschung
    verb gelten subject=C als=@fälschung
    verb sein subject=X predicative=Fälschung,Montage,Trittbrettfahrer
    verb sein subject=X with=gefälscht,manipuliert,unecht positive
    verb ausgehen von=Trittbrettfahrer,Trittbrettfahrerin,Trittbrettfahrerei,Fälschung,Scherz positive
    verb einstufen,bewerten,werten,ansehen,betrachten,abtun subject=S accusative=* als=Trittbrettfahrerei,Fälschung,Scherz,Wichtigtuerei,unglaubwürdig,unecht,gefälscht
    verb stimmen subject=Uhrzeit,Ort,Tatort,Zeit,Zeitpunkt,Detail,Einzelheit negated
    verb enthalten accusative=Fehler,Widerspruch,Ungereimtheit positive
    verb enthalten accusative=Angabe,Detail,Einzelheit with=falsch,unzutreffend positive
    verb handeln um=Trittbrettfahrer,Trittbrettfahrerin,Fälschung,Scherz,Montage positive
    verb stammen subject=X aus=Jahr,Vorjahr,Archiv,Videospiel,Computerspiel
    verb stammen subject=Daten,Datensatz,Datei,Aufnahme with=älter,alt,früher
    verb stammen subject=X with=älter,alt,früher
    + Die Gruppe Otter bekannte sich in einem Schreiben zu dem Brand. Die Ermittler halten das Schreiben für eine Fälschung. | evidence=absent
    + Die Gruppe Otter bekannte sich zu dem Brand. Die Polizei geht von Trittbrettfahrern aus. | evidence=absent
    + Die Gruppe Otter bekannte sich in einem Video zu dem Brand. Das Video stammt aus dem Jahr 2019. | evidence=absent
    + Die Gruppe Otter brüstete sich mit dem Angriff. Die Daten stammen aus einem älteren Leck. | evidence=absent
    - Die Gruppe Otter bekannte sich in einem Schreiben zu dem Brand. Das Schreiben stammt aus Gera.

    frame alibi: evidence absent contested
    verb haben,vorweisen,nachweisen,vorlegen,bestätigen,geben accusative=Alibi positive
    + Die Polizei verdächtigte einen Nachbarn der Tat. Für die Tatzeit hat er jedoch ein Alibi. | evidence=absent
    - Die Polizei verdächtigte einen Nachbarn der Tat. Er hat kein Alibi.

    frame weigern: evidence absent refused
    verb weigern subject=S? infinitive=C reflexive
    verb weigern subject=S? infinitive=X reflexive
    + Die Gruppe Otter bekannte sich zu dem Angriff. Sie weigerte sich, ihre Behauptung zu untermauern. | evidence=absent
    + Die Gruppe Otter brüstete sich mit dem Angriff, weigerte sich auf Nachfrage jedoch, eine einzige Datei zu zeigen. | evidence=absent
    - Die Gruppe Otter bekannte sich zu dem Angriff. Die Stadt weigerte sich, das Lösegeld zu zahlen.

    frame spekulation: evidence absent contested
    verb sein predicative=Spekulation,Mutmaßung,Theorie
    verb sein predicative=Verdacht,Vermutung,These with=nur,lediglich,bloß,reiner,reine
    verb sein subject=@das,es predicative=Verdacht,Vermutung with=mehr
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

    frame kein-taeterwissen: evidence absent noneShown
    verb enthalten,verraten subject=* accusative=Täterwissen negated
    + Die Gruppe Otter bekannte sich in einem Schreiben zu dem Brand. Täterwissen enthält der Text nicht, sagte ein Ermittler. | evidence=absent
    - Die Gruppe Otter bekannte sich in einem Schreiben zu dem Brand. Das Schreiben enthält keine Adresse.

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
    """#
}
