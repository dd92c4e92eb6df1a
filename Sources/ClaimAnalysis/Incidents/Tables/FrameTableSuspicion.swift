// Room: Incidents/Tables. Frames 4: suspicion, charges, verdicts. Only data may enter.

/// Those who suppose that others did it.
///
/// The format stands in FrameTable.swift.
enum FrameTableSuspicion {
  static let text: StaticString = #"""
    frame verdaechtigen: suspects
    verb verdächtigen subject=S accusative=A genitive=E
    verb verdächtigen subject=S accusative=A infinitive=E
    verb verdächtigen subject=S accusative=D infinitive=*
    verb verdächtigen subject=S accusative=A:@einzelne infinitive=*
    verb verdächtigen subject=S accusative=A alone
    + Ermittler verdächtigen einen Tanker, das Kabel durchtrennt zu haben. | attacker=Tanker source=Ermittler stance=suspects
    + Der Nachbar wird verdächtigt, das Feuer gelegt zu haben. | attacker=Nachbar stance=suspects
    - Niemand wird verdächtigt.

    frame im-verdacht: suspects
    verb stehen subject=A in=Verdacht infinitive=E
    verb stehen subject=A in=Verdacht genitive=E
    verb stehen subject=A in=Verdacht of=E
    verb stehen subject=A in=Verdacht alone
    verb stehen subject=D in=Verdacht infinitive=*
    verb stehen subject=A unter=Verdacht,Mordverdacht,Tatverdacht,Terrorverdacht
    verb haben subject=S accusative=A in=Verdacht
    verb haben subject=S accusative=D in=Visier
    verb geraten subject=A in=Verdacht
    verb geraten subject=A unter=Verdacht
    + Der Geheimdienst steht im Verdacht, Pakete mit Sprengstoff gesprengt zu haben. | attacker=Geheimdienst stance=suspects
    + Nach dem Anschlag steht eine Miliz unter Verdacht. | attacker=Miliz
    + Nach dem Überfall hat die Kripo einen 17-Jährigen im Visier. | attacker=17-Jährigen source=Kripo
    + Im Verdacht steht nach dem Überfall ein Clan aus dem Norden der Stadt. | attacker=Clan
    + Nach dem Überfall steht ein 18-Jähriger im Verdacht, den Böller geworfen zu haben. | attacker=18-Jähriger
    - Der Verein steht im Verdacht, Steuern hinterzogen zu haben.

    frame verdacht-gegen: suspects
    verb richten subject=@tatverdacht of=S? gegen=A reflexive
    verb richten subject=@tatverdacht bei=S gegen=A reflexive
    verb richten subject=Ermittlung,Verfahren,Ermittlungsverfahren,Fahndung of=S? gegen=D reflexive
    verb fallen subject=@tatverdacht of=S? auf=A
    verb konzentrieren subject=@tatverdacht,Ermittlung,Fahndung of=S? auf=A reflexive
    verb lenken subject=@tatverdacht of=S? auf=A reflexive
    verb erhärten subject=Verdacht gegen=A reflexive
    verb lenken subject=* accusative=Verdacht auf=A
    noun Verdacht,Tatverdacht,Mordverdacht gegen=A
    + Nach dem Anschlag richtet sich der Verdacht gegen ein Frachtschiff. | attacker=Frachtschiff
    + Der Verdacht fiel nach dem Überfall auf eine Bande. | attacker=Bande
    + Der Verdacht gegen die Gruppe Kormoran erhärte sich, sagte der Sprecher nach dem Angriff. | attacker=Kormoran source=Sprecher
    + Nach dem Anschlag richtet sich der Tatverdacht der Polizei gegen einen 40-jährigen Kellner. | attacker=Kellner source=Polizei stance=suspects
    + Nach dem Überfall richten sich die Ermittlungen gegen zwei 17-Jährige. | attacker=17-Jährige
    - Nach dem Überfall richten sich die Ermittlungen gegen unbekannt.
    - Der Verdacht bestätigte sich nicht.

    frame teilt-verdacht: agrees
    verb teilen subject=S accusative=C
    verb teilen subject=S accusative=Vermutung,Ansicht,Auffassung,Meinung,Sicht,Überzeugung
    verb anschließen subject=S dative=C,Vermutung,Ansicht,Auffassung,Sicht,Vorwurf,Zuschreibung,Einschätzung reflexive
    verb kommen subject=S zu=Schluss,Ergebnis with=gleichen,selben
    verb sehen subject=S accusative=das,es with=genauso,ebenso,ähnlich
    + Wien macht eine Gruppe für den Anschlag verantwortlich. Die Behörden in Bern teilen diese Einschätzung. | attacker=Gruppe source=Behörden stance=accuses
    + Wien macht eine Gruppe für den Anschlag verantwortlich. Bern schloss sich dem Vorwurf an. | attacker=Gruppe source=Bern stance=accuses
    - Nach dem Anschlag teilten die Nachbarn ihre Decken.

    frame verdacht-im-raum: nothing supposes
    verb stehen subject=Verdacht,Vorwurf in=Raum
    + Es steht der Verdacht im Raum, dass ein Anker das Kabel riss.

    frame vermuten-hinter: suspects
    verb vermuten,sehen,wähnen,wittern subject=S accusative=A hinter=E
    verb vermuten,wähnen,wittern subject=S accusative=A hinter=Aktion,Sache,Operation,Flug,Überflug,Drohne,Kampagne,Signal
    + Sofia vermutet einen Geheimdienst hinter der Störung. | attacker=Geheimdienst source=Sofia stance=suspects
    + Hinter dem Anschlag wird eine Miliz vermutet. | attacker=Miliz
    + London sieht eine Hackergruppe hinter der Kampagne. | attacker=Hackergruppe source=London
    - Er sieht seine Familie hinter sich.

    frame vermuten-taeter: suspects
    verb vermuten subject=S accusative=A als=@täter
    verb vermuten,suchen,wähnen subject=S accusative=@täter,@deliktstäter in=@umfeld of=A
    verb vermuten,suchen,wähnen subject=S accusative=@täter,@deliktstäter in=A
    verb vermuten,suchen,wähnen subject=S accusative=@täter,@deliktstäter in=A:Szene,Milieu,Lager
    verb vermuten,suchen,wähnen subject=S accusative=@täter,@deliktstäter unter=A
    verb vermuten subject=S accusative=A positive
    verb halten subject=S accusative=A für=@täter,@deliktstäter
    verb tippen subject=S auf=A
    verb tippen subject=S auf=E of=A
    verb tippen subject=S auf=Racheakt,Streich,Lausbubenstreich,Werk,Tat,Aktion of=A
    verb erkennen subject=S accusative=Handschrift of=A
    verb haben subject=S accusative=A in=Auge
    verb haben subject=S accusative=A in=Blick
    verb schließen subject=S auf=K
    verb schließen subject=S auf=A aus=*
    verb suchen subject=S accusative=@täter,@deliktstäter bei=A
    verb haben subject=S accusative=A auf=Zettel
    verb riechen subject=@das,es nach=A said
    verb riechen subject=E nach=A
    + Als Drahtzieher des Anschlags wird die Miliz Nordwind vermutet. | attacker=Nordwind stance=suspects
    + Der Bürgermeister vermutet entweder Rowdys oder radikale Gegner des Masts hinter dem Brandanschlag. | attacker=Rowdys source=Bürgermeister
    + Nach dem Anschlag hält der Förster Diebe für die Urheber. | attacker=Diebe source=Förster stance=suspects
    + Nach dem Angriff tippt die Forscherin auf Studenten. | attacker=Studenten source=Forscherin
    + Nach dem Überfall werden die Täter im Umfeld einer Miliz vermutet. | attacker=Miliz stance=suspects
    + Nach dem Brandanschlag suchen die Ermittler die Täter in der rechten Szene. | attacker=Szene source=Ermittler
    - Nach dem Überfall vermutet die Polizei die Täter im Ausland.
    - Nach dem Angriff tippte die Frau auf ihr Handy.
    - Die Polizei vermutet einen Unfall.

    frame davon-ausgehen: nothing supposes
    verb ausgehen subject=S clause=* with=davon
    + Die Regierung geht davon aus, dass ein Dienst am Werk war.

    frame annehmen: nothing supposes
    verb annehmen,vermuten,glauben,spekulieren,mutmaßen,munkeln,argwöhnen,ahnen,befürchten subject=S clause=*
    verb munkeln,mutmaßen,spekulieren clause=* passive
    verb äußern,hegen,haben,aussprechen subject=S accusative=Verdacht,Vermutung,Befürchtung clause=*
    verb loswerden subject=S accusative=Verdacht,Gefühl,Eindruck clause=* negated
    verb sprechen subject=S von=Verdacht,Vermutung,Möglichkeit clause=*
    verb bestehen,geben subject=@vermutung clause=* positive
    verb geben accusative=@vermutung clause=* positive
    verb nachgehen subject=S dative=@vermutung,Hinweis,Spur clause=*
    verb gehen subject=S nach=@vermutung,Hinweis,Spur clause=*
    verb verfolgen subject=S accusative=@vermutung,Spur,Ansatz clause=*
    verb naheliegen subject=@vermutung clause=*
    verb liegen subject=@vermutung clause=* with=nahe
    + Fachleute nehmen an, dass Erpresser am Werk waren.
    + Nach dem Brandanschlag besteht der Verdacht, dass Pächter das Feuer gelegt haben. | attacker=Pächter stance=suspects
    + Die Kripo geht nach dem Brandanschlag der Vermutung nach, dass Pächter das Feuer gelegt haben. | attacker=Pächter source=Kripo stance=suspects
    + Die Ermittler verfolgen nach dem Mord die These, dass ein Clan die Täter geschickt hat. | attacker=Clan source=Ermittler stance=suspects
    + Nach dem Mord äußerte der Bruder den Verdacht, ein Clan habe die Täter geschickt. | attacker=Clan source=Bruder stance=suspects

    frame fuer-moeglich-halten-dass: nothing supposes
    verb halten subject=S clause=* für=möglich,wahrscheinlich,denkbar
    verb halten subject=S clause=* with=möglich,wahrscheinlich,denkbar
    + Die Behörde hält es für möglich, dass Profis am Werk waren.

    frame wahrscheinlich-sein: nothing supposes
    verb sein clause=* with=wahrscheinlich,möglich,denkbar,plausibel,naheliegend
    verb gelten clause=* als=wahrscheinlich,möglich,denkbar,plausibel,naheliegend
    verb naheliegen clause=*
    + Es sei sehr wahrscheinlich, dass Profis am Werk waren, sagte der Sprecher.

    frame fuer-moeglich-halten: suspects possible
    verb halten subject=S accusative=A für=möglich,wahrscheinlich,denkbar,naheliegend,plausibel,vorstellbar,verdächtig
    verb halten subject=S accusative=A with=möglich,wahrscheinlich,denkbar,naheliegend,plausibel,vorstellbar,verdächtig
    verb haben subject=A accusative=Motiv positive
    verb ausschließen subject=S accusative=A:Akteur,Staat,Macht,Geheimdienst,Nachrichtendienst,Dienst,Gruppe,Bande,Extremist,Terrorist,Saboteur,Innentäter,Aktivist negated
    verb ausschließen subject=S accusative=K als=@täter negated
    + Der Minister hält nach dem Überflug einen staatlichen Akteur für wahrscheinlich. | attacker=Akteur source=Minister
    + Nach dem Überflug schließen die Behörden einen staatlichen Akteur nicht aus. | attacker=Akteur source=Behörden
    + Auch Rivalen könnten ein Motiv für den Überfall haben, sagte die Anwältin. | attacker=Rivalen source=Anwältin
    - Die Behörde hält einen Defekt für möglich.

    frame nicht-ausschliessen: nothing supposes
    verb ausschließen subject=S accusative=* negated
    verb ausschließen subject=S clause=* negated
    + Der Minister schloss einen Angriff nicht aus.
    + Die Polizei kann nicht ausschließen, dass ein Staat beteiligt ist.

    frame spekulieren: nothing speculates
    verb spekulieren subject=S? über=*
    + Im Netz wird über eine staatliche Beteiligung spekuliert.

    frame spricht-fuer: suspects
    verb sprechen subject=alles,vieles,einiges,viel für=A
    verb sprechen für=A with=alles,vieles,einiges,viel,manches
    verb sprechen subject=X für=A
    verb sprechen subject=E für=A
    verb sprechen subject=das,dies für=A
    verb sprechen subject=Professionalität,Umstand,Ablauf,Ausführung,Planung,Detail,Motiv,Tatort,Indiz,Aufwand für=A
    + Nach dem Angriff spricht vieles für eine bekannte Bande. | attacker=Bande stance=suspects
    + Die Spuren des Überfalls sprechen für einen Einzeltäter, sagte der Ermittler. | attacker=Einzeltäter
    - Vieles spricht für einen Unfall.
    - Der Minister sprach für die Regierung.

    frame handeln-um: attributes
    verb handeln um=K reflexive
    verb handeln um=D reflexive no=bei
    verb handeln um=A bei=@täter,@deliktstäter,Fahrer reflexive
    verb haben subject=man,wir mit=K positive
    + Nach Einschätzung des Amts handelt es sich nach dem Angriff um Kriminelle. | attacker=Kriminelle
    + Bei dem Angreifer, der den Wirt erschoss, handelt es sich um einen 19-jährigen Schüler. | attacker=Schüler
    + Laut Polizei handelt es sich nach dem Überfall um einen etwa 40-jährigen Mann. | attacker=Mann source=Polizei
    - Bei dem Opfer des Überfalls handelt es sich um einen 40-jährigen Mann.
    - Es handelt sich um einen Irrtum.
    - Es handelt sich um einen Anschlag.

    frame verdaechtiger-um: attributes attributes
    verb handeln um=A bei=@verdächtige,Festgenommene,Verhaftete,Beschuldigte,Inhaftierte reflexive
    + Bei dem Tatverdächtigen des Überfalls handelt es sich um einen 40-jährigen Koch. | attacker=Koch stance=suspects
    + Bei den Festgenommenen handelt es sich nach dem Überfall um zwei Brüder. | attacker=Brüder stance=suspects
    - Bei den Verdächtigen handelt es sich nach dem Überfall um harmlose Pakete.

    frame sprechen-von: accuses label
    verb sprechen subject=S von=K
    verb sprechen subject=S von=Akt,Tat,Anordnung,Befehl,Auftrag,Werk,Aktion,Operation,Handschrift,Schlag of=A
    verb sprechen subject=S von=E of=A
    verb berichten,erzählen subject=S von=D
    verb sprechen subject=S von=D:Mann,Frau,Jugendliche,Junge,Bursche,Gestalt,Typ,Kerl,Teenager
    verb sehen,beobachten subject=W accusative=D
    verb sehen,beobachten,bemerken,erkennen subject=S accusative=D modal=wollen
    + Zeugen sahen nach dem Überfall drei Männer weglaufen. | attacker=Männer source=Zeugen
    + Eine Nachbarin will nach dem Überfall zwei Vermummte gesehen haben. | attacker=Vermummte source=Nachbarin
    + Der Gouverneur sprach nach dem Überfall von Banditen. | attacker=Banditen source=Gouverneur
    + Nach dem Überfall sprach der Präsident von einem feigen Akt der Besatzer. | attacker=Besatzer source=Präsident
    + Nach dem Angriff sprach die Präsidentin von einem weiteren Schlag der Miliz. | attacker=Miliz source=Präsidentin
    + Nach dem Überfall spricht der Fahrer von drei jungen Männern, die ihm gedroht hätten. | attacker=Männern source=Fahrer stance=accuses
    - Nach dem Überfall sprach die Ärztin von zwei verletzten Männern.
    - Der Sprecher sprach von einem Erfolg.
    - Sie sprach von ihrer Mutter.

    frame mutmasslicher-taeter: suspects alleged
    + Der mutmaßliche Attentäter, ein 27-jähriger Tischler, wurde gefasst. | attacker=Tischler stance=suspects
    + Die Polizei fasste Bruno Kalk, einen der mutmaßlichen Bombenleger. | attacker=Kalk
    - Der mutmaßliche Täter wurde gefasst.

    frame soll-perfekt: suspects hearsay
    + Die Gruppe Kormoran soll das Netz der Klinik lahmgelegt haben. | attacker=Kormoran stance=suspects
    + Zwei Brüder sollen den Wirt erschossen haben. | attacker=Brüder stance=suspects
    + Laut Polizei soll ein Gast den Wirt erschossen haben. | attacker=Gast source=Polizei stance=accuses
    - Die Armee soll künftig die Grenze schützen.
    - Die Maßnahme soll den Betrieben helfen.

    frame dringend-verdaechtig: suspects
    verb sein subject=A with=tatverdächtig,verdächtig
    verb gelten subject=A als=tatverdächtig,verdächtig
    verb sein subject=A genitive=E with=verdächtig
    verb kommen subject=A als=@täter,@verdächtige in=Frage,Betracht
    verb kommen subject=A in=Frage,Betracht positive
    verb kommen subject=A in=Frage,Betracht für=S positive
    verb infragekommen subject=A positive
    verb infragekommen subject=A als=@täter,@verdächtige
    verb stehen,geraten,sein,rücken,kommen subject=A in=Mittelpunkt,Visier,Fokus,Fadenkreuz,Blickfeld of=S:@ermittler
    verb stehen,geraten,sein,rücken subject=A in=Visier,Fadenkreuz said
    verb haben,nehmen subject=S:@ermittler,Nachrichtendienst,Staatsanwaltschaft accusative=A in=Visier,Fadenkreuz,Blick,Fokus
    + Ein 30-jähriger Mann ist der Brandstiftung verdächtig. | attacker=Mann
    + Als Täter des Überfalls kommt ein Nachbar in Frage. | attacker=Nachbar
    + Nach dem Überfall kommen dafür vor allem Rebellen infrage. | attacker=Rebellen
    + Nach dem Überfall kämen auch Neonazis in Betracht, sagte die Anwältin. | attacker=Neonazis source=Anwältin
    + Nach dem Überfall stehe ein Händler im Visier, sagte die Kommissarin. | attacker=Händler source=Kommissarin
    - Nach dem Überfall stand das Gelände im Visier der Kameras.
    + Im Visier der Ermittler steht nach dem Überfall ein Clan. | attacker=Clan source=Ermittler
    + Ins Fadenkreuz der Fahnder rückte nach dem Überfall eine Ingenieurin. | attacker=Ingenieurin source=Fahnder
    + Nach dem Überfall hat die Kripo die Besatzung eines Frachters im Visier. | attacker=Besatzung source=Kripo
    + Im Visier des Staatsschutzes sind nach dem Überfall drei Jugendliche. | attacker=Jugendliche source=Staatsschutzes
    - Im Mittelpunkt des Interesses steht nach dem Überfall der Minister.
    - Nach dem Überfall kommt der Minister als Nachfolger nicht in Frage.
    - Der Koffer war verdächtig.

    frame schuldig-sprechen: accuses convicted
    verb verurteilen subject=S accusative=D active no=wegen
    verb schuldigsprechen subject=S accusative=A
    verb sprechen subject=S accusative=A with=schuldig
    verb befinden subject=S accusative=A with=schuldig
    verb verurteilen subject=S accusative=A wegen=E
    verb verurteilen subject=S accusative=A für=E
    verb müssen subject=D in=Gefängnis,Haft,Jugendhaft
    verb müssen subject=D hinter=Gitter
    verb erhalten,bekommen subject=D accusative=Haftstrafe,Freiheitsstrafe,Gefängnisstrafe,Jugendstrafe
    verb verurteilen subject=S accusative=A wegen=Beteiligung,Teilnahme,Mitwirkung,Beihilfe
    + Die Geschworenen befanden den Angeklagten Horst Milz des Mordes für schuldig. | attacker=Milz source=Geschworenen
    + Das Gericht verurteilte einen Bäcker wegen des Anschlags. | attacker=Bäcker source=Gericht
    + Nach den Krawallen hat ein Gericht fünf Männer wegen ihrer Beteiligung verurteilt. | attacker=Männer source=Gericht
    + Der Händler Horst Milz ist für den Überfall verurteilt worden. | attacker=Milz stance=reports
    + Für den Brandanschlag muss ein 18-jähriger Schüler drei Jahre ins Gefängnis. | attacker=Schüler stance=reports
    - Nach dem Überfall muss der Minister ins Krankenhaus.
    - Nach dem Überfall verurteilte das Gericht einen 56-Jährigen wegen Betrugs.
    - Das Gericht sprach den Mann frei.

    frame ueberfuehrt: accuses convicted
    verb überführen accusative=D passive
    + Nach dem Einbruch in das Netz wurde anhand der Adresse ein 16-jähriger Schüler überführt. | attacker=Schüler stance=reports
    - Nach dem Überfall wurde der Wagen überführt.

    frame ueberfuehren: accuses charges
    verb überführen subject=S accusative=A genitive=E
    + DNA-Spuren überführten den Gärtner der Tat. | attacker=Gärtner
    - Der Wagen wurde in die Werkstatt überführt.

    frame festnehmen: suspects arrest
    verb festnehmen,verhaften,schnappen,inhaftieren,festsetzen subject=S accusative=D
    verb festnehmen,verhaften subject=S accusative=A wegen=E
    verb festnehmen,verhaften subject=S accusative=A wegen=Verdacht
    verb fassen,stellen,überwältigen accusative=D passive
    verb fassen,stellen subject=S:@ermittler,Beamte,Polizist,Streife,Polizeibeamter,Einsatzkraft,Zoll accusative=D
    verb lassen subject=D with=festnehmen reflexive
    verb abführen accusative=D passive
    verb nehmen subject=S accusative=D in=Gewahrsam,Haft,Untersuchungshaft
    verb kommen subject=S dative=D auf=Spur
    verb stellen subject=D dative=Polizei,Behörde,Ermittler,Beamte,Polizist,Justiz,Staatsanwaltschaft reflexive
    verb stellen subject=D bei=Polizei,Behörde reflexive
    verb stellen subject=D auf=Polizeiwache,Wache,Polizeirevier,Revier,Polizeistation,Polizeiinspektion,Polizeiposten reflexive
    verb sitzen,kommen subject=D in=Untersuchungshaft,Haft,Gewahrsam,U-Haft
    + Nach dem Überfall nahm die Polizei einen 23-Jährigen fest. | attacker=23-Jährigen source=Polizei stance=suspects
    + Nach dem Überfall stellten Polizisten einen 19-Jährigen. | attacker=19-Jährigen source=Polizisten
    + Nach der Messerattacke ließ sich der 40-jährige Horst Milz am Tatort festnehmen. | attacker=Milz
    + Nach der Messerattacke wurde ein 40 Jahre alter Nachbar verhaftet. | attacker=Nachbar stance=suspects
    + Ein 19-jähriger Schüler sitzt wegen der Brandstiftung in Untersuchungshaft. | attacker=Schüler stance=suspects
    + Mehrere Männer wurden wegen der Brandstiftung festgenommen. | attacker=Männer stance=suspects
    + Nach dem Überfall kam die Polizei zwei Jugendlichen auf die Spur. | attacker=Jugendlichen source=Polizei stance=suspects
    + Zwei Tage nach dem Überfall stellte sich ein 22-jähriger Bäcker der Polizei. | attacker=Bäcker stance=suspects
    - Nach dem Überfall stellte sich der Minister den Fragen der Polizei.
    - Nach dem Anschlag wurde ein Verdächtiger festgenommen.
    - Bei der Demonstration nach dem Anschlag wurden 15 Menschen festgenommen.
    - Nach dem Anschlag wurden mehrere Journalisten festgenommen.

    frame ermitteln-gegen: suspects investigation
    verb ermitteln subject=S? gegen=D
    verb ermitteln subject=S? gegen=A wegen=E
    verb verantworten subject=A wegen=E reflexive
    verb anklagen accusative=A wegen=E passive
    verb führen,einleiten subject=S? accusative=Ermittlung,Verfahren,Ermittlungsverfahren gegen=D
    verb laufen subject=Ermittlung,Verfahren,Ermittlungsverfahren gegen=D
    verb sein subject=D in=Gewahrsam,Haft,Untersuchungshaft,U-Haft
    verb befinden subject=D in=Gewahrsam,Haft,Untersuchungshaft,U-Haft reflexive
    verb fahnden,suchen subject=S? nach=D
    verb suchen subject=S accusative=D new
    verb ermitteln,ausmachen subject=S accusative=D
    verb verantworten subject=D reflexive
    verb sitzen subject=D auf=Anklagebank
    verb stehen subject=D vor=Gericht
    verb anklagen accusative=D passive
    + Nach dem Brandanschlag ermittelt die Polizei gegen einen 50-Jährigen. | attacker=50-Jährigen source=Polizei stance=suspects
    + Der Fahrer kam in eine Klinik. Gegen ihn wird wegen Mordes ermittelt. | attacker=Fahrer stance=suspects
    + Ein Dachdecker muss sich wegen Mordes verantworten. | attacker=Dachdecker stance=suspects
    + Nach dem Überfall laufen Ermittlungen gegen zwei 17-Jährige. | attacker=17-Jährige stance=suspects
    + Nach dem Überfall ist ein 18-Jähriger in Gewahrsam. | attacker=18-Jähriger stance=suspects
    - Gegen den Fahrer wird wegen Betrugs ermittelt.
    + Wegen des Überfalls muss sich ein 21-Jähriger vor Gericht verantworten. | attacker=21-Jähriger stance=suspects
    + Nach dem Überfall sucht die Polizei nach zwei maskierten Männern. | attacker=Männern source=Polizei
    + Nach dem Überfall hat die Polizei zwei 17-Jährige ermittelt. | attacker=17-Jährige source=Polizei
    - Nach dem Überfall hat die Polizei mehrere Zeugen ermittelt.
    - Nach dem Anschlag ermittelt die Polizei gegen unbekannt.
    + Nach dem Überfall sucht die Kripo einen etwa 25 Jahre alten Mann. | attacker=Mann source=Kripo
    - Nach dem Anschlag sucht die Polizei nach Zeugen.
    - Nach dem Anschlag sucht die Polizei Zeugen.

    frame erwiesen: nothing concludes
    verb ansehen,sehen,halten,betrachten subject=S clause=* with=erwiesen
    + Das Gericht sah es als erwiesen an, dass der Bäcker den Wirt erschoss. | attacker=Bäcker source=Gericht stance=accuses

    frame spuren-deuten: suspects trail
    verb hindeuten,deuten,hinweisen subject=X auf=A positive
    verb schließen subject=X,Schreiben,Text,Vorgehen,Machart auf=A modal=lassen positive
    verb deuten subject=alles,vieles,einiges,manches,viel auf=A positive
    verb hindeuten,hinweisen subject=alles,vieles,einiges,manches,viel auf=A positive
    verb deuten subject=Indiz,Hinweis,Anzeichen,Erkenntnis,Umstand,Detail auf=A positive
    verb weisen subject=X,Spur,Hinweis,Indiz auf=A positive
    + Die Spuren des Überfalls deuten auf eine Miliz aus dem Norden hin. | attacker=Miliz stance=suspects
    + Nach dem Angriff deuteten Spuren im Code auf Hacker hin, sagte die Forscherin. | attacker=Hacker source=Forscherin
    + Nach dem Überfall deutet vieles auf einen Insider hin, sagte der Wirt. | attacker=Insider source=Wirt stance=suspects
    - Nach dem Überfall passten die Spuren zu einem Lastwagen.
    - Nach dem Überfall deutet alles auf einen Unfall hin.
    - Die Spuren deuten auf einen Brandanschlag hin.

    frame zutrauen: suspects
    verb zutrauen subject=S dative=A accusative=E
    + Die Ermittlerin traut einer Jugendbande die Tat zu. | attacker=Jugendbande
    - Der Trainer traut ihm den Sieg zu.
    """#
}
