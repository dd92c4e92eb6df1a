// Room: Incidents/Tables. Frames 5 to 7: denial, doubt, nobody. Only data may enter.

/// Denials, doubts, and what names nobody.
///
/// The format stands in FrameTable.swift.
enum FrameTableDenial {
  static let text: StaticString = #"""
    frame zurueckweisen: denies
    verb zurückweisen subject=S accusative=C
    verb zurückweisen,bestreiten,dementieren subject=S accusative=Vorwurf,Anschuldigung,Beschuldigung,Verdacht gegen=A
    verb zurückweisen subject=S accusative=@das
    + Die Regierung macht einen Nachbarn für den Angriff verantwortlich. Der Kreml wies den Vorwurf zurück. | source=Kreml stance=denies
    + Eine Gruppe soll das Netz lahmgelegt haben. Ihr Anwalt weist die Anschuldigungen zurück. | source=Anwalt stance=denies
    - Die Polizei wies die Fans zurück.
    - Der Verein wies das Angebot zurück.

    frame bestreiten: denies
    verb @bestreiten subject=S accusative=E
    verb @bestreiten subject=S accusative=C
    verb @bestreiten subject=K infinitive=*
    verb @bestreiten subject=D infinitive=*
    verb @bestreiten subject=A:@einzelne infinitive=*
    verb halten subject=S accusative=@das,es with=@unwahr
    verb handeln um=@lüge reflexive
    verb @bestreiten subject=S accusative=@das
    verb @bestreiten subject=S infinitive=E
    verb @bestreiten subject=S clause=E
    verb dementieren subject=S
    verb leugnen subject=S bare alone
    verb folgen,kommen,ausbleiben subject=Dementi of=S positive
    verb lassen subject=S accusative=C with=dementieren
    verb ablehnen subject=S accusative=Verantwortung,Schuld,Mitschuld
    verb ausschließen subject=S accusative=Beteiligung,Verwicklung,Mitwirkung,Täterschaft,Urheberschaft of=A positive
    verb verweisen subject=S accusative=C in=Reich
    verb stellen subject=S accusative=* in=Abrede
    verb verwahren subject=S gegen=* reflexive
    verb halten subject=S accusative=C für=@unwahr
    verb ziehen subject=S accusative=Bekenntnis
    verb widerrufen,zurückziehen,zurücknehmen subject=S accusative=Geständnis,Teilgeständnis,Bekenntnis
    + Berlin beschuldigt einen Geheimdienst des Angriffs. Die Botschaft bestreitet jede Beteiligung. | source=Botschaft stance=denies
    + Der Betreiber stritt den Angriff ab. | source=Betreiber
    + Der Dienst dementierte, hinter dem Angriff zu stecken. | source=Dienst
    + Kiew beschuldigt das Nachbarland des Angriffs. Die Botschaft hält das für abwegig. | source=Botschaft stance=denies
    + Kiew beschuldigt das Nachbarland des Angriffs. Es handle sich um eine Unterstellung, sagte die Botschaft. | source=Botschaft stance=denies
    + Die Führung leugnete eine Beteiligung an dem Anschlag. | source=Führung
    + Das Regime bestritt eine Verantwortung für den Angriff. | source=Regime
    + Die Armee soll das Dorf überfallen haben. Ein General stellte das in Abrede. | attacker=Armee source=General stance=denies
    + Die Rebellen sollen das Dorf überfallen haben. Die Rebellen verwahrten sich gegen den Vorwurf. | attacker=Rebellen stance=denies
    + Bruno Kalk bestreitet die Tat. | attacker=Kalk source=Kalk stance=denies
    + Bruno Kalk soll den Wirt erschossen haben. Kalk widerrief am Montag sein Geständnis. | attacker=Kalk source=Kalk stance=denies
    - Der Verein bestreitet sein letztes Spiel.
    - Er bestritt nicht, den Wirt erschossen zu haben.

    frame schuld-von-sich-weisen: denies
    verb weisen subject=A accusative=Schuld,Mitschuld,Alleinschuld,Verantwortung,Mitverantwortung,Täterschaft,Urheberschaft von=sich
    + Überlebende machen die Armee für das Massaker verantwortlich. Bruno Kalk wies jede Schuld von sich. | attacker=Kalk source=Kalk stance=denies
    - Die Schuld an dem Brand weist niemand von sich.

    frame von-sich-weisen: denies
    verb weisen subject=S accusative=E von=sich
    verb weisen subject=S accusative=C von=sich
    verb weisen subject=S accusative=@das von=sich
    + Die Gruppe wies die Tat von sich. | source=Gruppe stance=denies
    + Die Möwen wiesen jede Beteiligung an dem Angriff von sich. | source=Möwen
    + Eine Firma soll das Netz angegriffen haben. Die Firma weist das von sich. | source=Firma stance=denies
    - Er wies ihr den Weg.

    frame nichts-zu-tun: denies
    verb haben subject=man,wir mit=E with=nichts,geringste,Geringste,mindeste,Mindeste negated
    verb haben subject=A mit=E with=nichts,geringste,Geringste,mindeste,Mindeste
    verb haben subject=A an=Hut with=nichts
    verb schaffen subject=A mit=E with=nichts
    verb schaffen subject=man,wir mit=E with=nichts
    verb haben subject=A mit=Sache,Vorfall,Fall with=nichts,geringste,Geringste,mindeste,Mindeste
    verb tun subject=A mit=E with=nichts,geringste
    + Moskau habe mit dem Angriff nichts zu tun, sagte der Botschafter. | source=Botschafter stance=denies
    + Die Gruppe habe mit der Tat nichts zu tun, sagte ihr Anwalt. | attacker=Gruppe source=Anwalt stance=denies
    + Die Rebellen wollen mit dem Anschlag nichts zu tun haben. | attacker=Rebellen stance=denies
    + Die Rebellen wollen mit dem Anschlag nicht das Geringste zu tun haben. | attacker=Rebellen stance=denies
    - Nach dem Anschlag wollen die Rebellen keinen Frieden haben.
    + Die Gruppe habe mit dem Überfall nichts am Hut, sagte ihr Anwalt. | attacker=Gruppe source=Anwalt stance=denies
    - Er hat nichts mit dem Film zu tun.

    frame grundlage-entbehren: denies
    verb entbehren subject=C genitive=Grundlage
    verb sein subject=C with=@unwahr
    verb greifen accusative=C aus=Luft passive
    verb sein subject=C aus=Luft with=gegriffen
    verb sein with=dran an=C with=nichts
    verb sein subject=@das with=erlogen,erstunken,erfunden said
    verb sein subject=Wort with=wahr negated said
    verb sein with=wahr with=nichts with=daran,davon said
    verb zutreffen subject=C negated
    verb stimmen subject=C negated
    + Berlin beschuldigt einen Geheimdienst des Angriffs. Die Anschuldigungen entbehrten jeder Grundlage, sagte die Botschafterin. | source=Botschafterin stance=denies
    + Eine Miliz soll den Konvoi überfallen haben. Die Vorwürfe seien haltlos, erklärte ihr Sprecher. | source=Sprecher stance=denies
    + Eine Miliz soll den Konvoi überfallen haben. Die Vorwürfe träfen nicht zu, erklärte ihr Sprecher. | source=Sprecher stance=denies
    - Die Klage ist unbegründet.

    frame absurd-nennen: denies
    verb nennen,bezeichnen subject=S accusative=C with=@unwahr
    verb nennen subject=S accusative=@das,es with=@unwahr,@lüge
    verb nennen,bezeichnen subject=S accusative=C über=Beteiligung,Verwicklung,Verantwortung of=A
    verb bezeichnen,nennen,abtun subject=S accusative=C als=@unwahr,@lüge
    verb bezeichnen,abtun,zurückweisen subject=S accusative=@das als=@unwahr,@lüge
    verb bezeichnen,nennen,abtun subject=S accusative=Vorwurf,Anschuldigung,Beschuldigung,Unterstellung als=*
    verb nennen subject=S accusative=C with=@lüge
    verb nennen,bezeichnen,abtun subject=S accusative=Vorwurf,Anschuldigung,Beschuldigung,Verdacht gegen=A with=@lüge,@unwahr
    + Kiew beschuldigt das Nachbarland des Angriffs. Die Botschaft nannte den Vorwurf absurd. | source=Botschaft stance=denies
    + Eine Partei soll Schläger geschickt haben, die das Büro verwüsteten. Die Partei nannte die Vorwürfe „hysterisch“. | source=Partei
    + Kiew beschuldigt das Nachbarland des Angriffs. Ein Sprecher bezeichnete den Bericht als Falschmeldung. | source=Sprecher
    + Kiew beschuldigt das Nachbarland des Angriffs. Die Botschaft bezeichnete die Anschuldigungen als Fantasie bezahlter Verräter. | source=Botschaft
    + Nach dem Angriff nannte die Botschaft Berichte über eine Beteiligung Moskaus „frei erfunden“. | attacker=Moskau source=Botschaft
    + Kiew beschuldigt das Nachbarland des Angriffs. Ein Sprecher der Armee nannte das unwahr. | source=Sprecher stance=denies
    - Er nannte den Film eine Lüge.

    frame distanzieren: nothing distances
    verb distanzieren subject=S von=E reflexive
    + Andere Ableger distanzierten sich von der Tat.

    frame widersprechen: denies answer
    verb halten subject=S accusative=@das,es with=ausgeschlossen
    verb halten subject=S accusative=@das,es für=ausgeschlossen
    verb widersprechen subject=S
    verb widersprechen subject=S dative=C
    verb erteilen subject=S dative=C accusative=Absage
    verb entgegentreten subject=S dative=C
    verb entgegentreten subject=S dative=das,dem
    + Kiew beschuldigt das Nachbarland des Angriffs. Das Nachbarland widersprach der Darstellung. | attacker=Nachbarland source=Nachbarland stance=denies
    + Die Aufsicht wirft der Behörde vor, den Dienst gesperrt zu haben. Das Ministerium widersprach. | attacker=Behörde source=Ministerium stance=denies
    - Die Opposition widersprach dem Minister.

    frame provokation: denies answer
    verb sprechen subject=S von=Kampagne,Hexenjagd,Rufmord,Hetzkampagne,Verleumdungskampagne,Komplott,Intrige,@lüge
    verb sehen,fühlen subject=S with=Unrecht reflexive
    verb sehen subject=S als=Opfer reflexive
    verb fühlen subject=S with=verleumdet,diffamiert reflexive
    + Kiew beschuldigt das Nachbarland des Angriffs. Die Botschaft sprach von einer Provokation. | attacker=Nachbarland source=Botschaft stance=denies
    - Nach dem Anschlag sprach der Minister von einer Provokation.

    frame nicht-mit: denies
    verb haben subject=E mit=A with=nichts
    verb haben subject=das,dies,es mit=A with=nichts
    verb tun subject=das,dies,es mit=A with=nichts
    + Mit der Gruppe Otter habe der Ausfall nichts zu tun, sagte ein Mitarbeiter. | attacker=Otter source=Mitarbeiter stance=denies
    - Mit dem Wetter hat der Angriff nichts zu tun.

    frame keine-rede: denies own
    verb sein subject=Rede von=E negated
    verb sein subject=Sohn,Bruder,Mann,Vater,Mandant,Freund,Tochter,Schwester,Cousin,Neffe,Onkel predicative=@täter,@deliktstäter,Terrorist negated said
    verb sein subject=Rede von=Beteiligung,Verwicklung,Vorsatz,Absicht negated
    verb wissen subject=S von=E with=nichts negated
    verb haben subject=A an=E accusative=Anteil,Interesse,Beteiligung negated
    verb reagieren subject=S mit=Spott,Hohn,Kopfschütteln,Empörung
    verb reagieren subject=S with=spöttisch,empört,höhnisch
    verb verneinen subject=S accusative=Absicht
    verb schildern,darstellen,beschreiben subject=S accusative=@das,es with=anders
    verb versagen subject=Bremse,Lenkung said
    verb lösen subject=Anker reflexive said
    verb reißen,brechen subject=Kette,Ankerkette said
    verb erfahren von=E with=erst said
    verb suchen with=jemand with=anderen said
    verb widerrufen subject=S bare
    verb sein subject=@das predicative=@lüge said
    verb sein subject=@das with=@unwahr said
    verb sprechen subject=S von=Unfall,Versehen,Bremsversagen,Versagen,Missverständnis,Notwehr
    verb handeln um=Unfall,Versehen,Missverständnis,Notwehr,Verkehrsunfall reflexive
    verb sein predicative=Unfall,Versehen,Missverständnis,Notwehr,Verkehrsunfall
    + Kiew beschuldigt den Kreml des Angriffs. Davon könne keine Rede sein, sagte ein Sprecher des Kreml. | attacker=Kreml source=Sprecher stance=denies
    + Die Polizei beschuldigt die Gruppe Kormoran des Brandanschlags. Die Gruppe will davon nichts wissen. | source=Gruppe stance=denies
    + Der Minister beschuldigt eine Reederei des Angriffs. Die Reederei erklärte, es habe sich um einen Unfall gehandelt. | source=Reederei stance=denies
    + Kiew macht den Kreml für den Angriff verantwortlich. Das sei Unsinn, sagte ein Sprecher des Kreml. | attacker=Kreml source=Sprecher stance=denies
    - Kiew macht den Kreml für den Angriff verantwortlich. Das sei Unsinn, sagte ein Fischer.
    - Der Minister beschuldigt eine Reederei des Angriffs. Die Polizei erklärte, es habe sich um einen Unfall gehandelt.
    - Der Minister beschuldigt eine Reederei des Angriffs. Von Entwarnung könne keine Rede sein, sagte die Polizei.

    frame unschuldig: denies
    verb sein subject=A with=unschuldig
    verb sein subject=A with=schuldig negated
    verb plädieren subject=S with=schuldig negated
    verb sein subject=ich,wir predicative=es negated
    verb beteuern subject=S accusative=Unschuld
    verb pochen,bestehen,beharren subject=S auf=Unschuld
    verb glauben subject=S an=Unschuld of=A?
    verb halten subject=S accusative=A für=unschuldig
    verb halten subject=S accusative=A with=unschuldig
    verb nehmen subject=S accusative=A in=Schutz
    verb entlasten subject=S accusative=A active
    verb ausscheiden subject=A als=@täter,@deliktstäter
    verb kommen subject=A als=@täter,@verdächtige in=Frage,Betracht negated
    verb infragekommen subject=A als=@täter,@verdächtige negated
    verb ausschließen subject=S accusative=A als=@täter,@deliktstäter positive
    verb ausschließen subject=S:@ermittler accusative=K positive
    verb zutrauen subject=S dative=A accusative=E negated
    verb glauben subject=S an=E of=A negated
    verb plädieren subject=S auf=Freispruch
    verb fordern,verlangen,beantragen subject=S accusative=Freispruch
    verb sein subject=das,es predicative=A modal=wollen negated
    verb sein subject=A predicative=das,es modal=wollen negated
    verb wehren subject=S gegen=C reflexive
    verb plädieren subject=S with=unschuldig
    verb erklären subject=S with=unschuldig reflexive
    verb waschen subject=S accusative=Hand in=Unschuld
    verb freisprechen subject=S accusative=A von=Schuld,Verantwortung
    verb sprechen subject=S accusative=A von=Schuld,Verantwortung with=frei
    + Bruno Kalk soll den Wirt erschossen haben. Kalk beteuerte seine Unschuld. | source=Kalk stance=denies
    + Bruno Kalk soll den Wirt erschossen haben. Er sei unschuldig, ließ Kalk ausrichten. | stance=denies
    + Bruno Kalk soll den Wirt erschossen haben. Kalk wehrt sich gegen den Vorwurf. | source=Kalk stance=denies
    + Bruno Kalk soll den Wirt erschossen haben. Kalk erklärte sich für unschuldig. | source=Kalk stance=denies
    + Der Parteichef sprach die Miliz von jeder Schuld an dem Anschlag frei. | attacker=Miliz source=Parteichef stance=denies
    - Das Kind ist unschuldig.

    frame infrage-stellen: verification disputed
    verb stellen subject=S accusative=C with=infrage
    verb infragestellen subject=S accusative=C
    verb stellen subject=S accusative=C in=Frage
    + Die Gruppe Otter bekannte sich zu dem Angriff. Fachleute stellten ihre Angaben infrage. | verification=disputed
    - Die Gruppe Otter bekannte sich zu dem Angriff. Der Konzern stellt seine Strategie infrage.

    frame bezweifeln: verification disputed
    verb bezweifeln,anzweifeln subject=S accusative=C
    verb bezweifeln,anzweifeln subject=S accusative=das,dies
    verb bezweifeln,anzweifeln,zweifeln subject=S clause=*
    + Die Gruppe Otter bekannte sich zu dem Angriff. Experten bezweifeln die Darstellung. | verification=disputed
    + Die Gruppe Otter bekannte sich zu dem Angriff. Experten bezweifeln, dass Otter dazu in der Lage war. | verification=disputed
    - Die Gruppe Otter bekannte sich zu dem Angriff. Anleger bezweifeln den Nutzen des Plans.

    frame zweifel: verification disputed
    verb bestehen,geben subject=Zweifel an=C positive
    verb geben accusative=Zweifel an=C positive
    verb haben,anmelden,äußern,hegen subject=S accusative=Zweifel an=C positive
    + Die Gruppe Otter bekannte sich in einem Video zu dem Angriff. Es bestehen erhebliche Zweifel an der Echtheit. | verification=disputed
    - Die Gruppe Otter bekannte sich zu dem Angriff. Anleger haben Zweifel an der Strategie des Konzerns.

    frame sinn-ergeben: nothing doubts
    verb ergeben subject=* accusative=Sinn
    + Ein staatlicher Angriff ergebe wenig Sinn, sagte die Dozentin.

    frame unwahrscheinlich: nothing doubts
    verb halten subject=S accusative=* für=unwahrscheinlich
    verb halten subject=S accusative=* with=unwahrscheinlich
    + Sicherheitskreise halten das für unwahrscheinlich.

    frame anteil-gering: nothing counterEvidence
    verb sein subject=Anteil with=unerheblich,gering
    + Der Anteil dieser Adressen sei unerheblich, sagte ein Insider.

    frame trittbrettfahrer: evidence absent contested
    verb handeln um=Trittbrettfahrer,Trittbrettfahrerin,Wichtigtuer reflexive
    verb halten subject=S? accusative=* für=Trittbrettfahrer,Wichtigtuer,Scherz
    verb halten subject=S? accusative=* für=Fährte with=falsche
    verb sein predicative=Trittbrettfahrer,Wichtigtuer
    noun Trittbrettfahrer with=weiter
    + Die Gruppe Otter bekannte sich zu dem Angriff. Es könne sich um Trittbrettfahrer handeln, sagte die Polizei. | evidence=absent
    + Die Gruppe Otter bekannte sich in einem Schreiben zu dem Angriff. Die Behörde hält das Schreiben für eine falsche Fährte. | evidence=absent
    - Die Gruppe Otter bekannte sich in einem Video zu dem Angriff. Ermittler folgen einer heißen Fährte.
    - Die Gruppe Otter bekannte sich in einem Video zu dem Angriff. Ihr Name werde auch von Trittbrettfahrern benutzt.

    frame vermeintlich: nothing distancing
    noun Bekennerschreiben with=vermeintlich,angeblich
    + Das vermeintliche Bekennerschreiben wirft Fragen auf.

    frame voreilig: nothing cautions
    verb warnen subject=S vor=Schluss,Verdächtigung,Spekulation
    + Die Firma warnte vor voreiligen Schlüssen.

    frame niemand-bekennt: nothing unclaimed
    verb bekennen zu=E reflexive negated
    + Bislang bekannte sich niemand zu der Tat.

    frame kein-schreiben: nothing noLetter
    verb vorliegen,geben,auftauchen,finden subject=Bekennerschreiben negated
    + Ein Bekennerschreiben lag zunächst nicht vor.

    frame gegen-unbekannt: nothing unknown
    verb ermitteln subject=S gegen=unbekannt
    verb einleiten subject=S accusative=Verfahren,Ermittlung gegen=unbekannt
    verb ermitteln subject=S with=unbekannt
    + Der Staatsschutz ermittelt gegen unbekannt.

    frame wer-dahintersteckt: nothing unresolved
    verb sein with=unklar,offen,ungeklärt
    + Wer hinter der Attacke steckt, ist unklar.

    frame fehlt-jede-spur: nothing unknown
    verb fehlen subject=Spur
    + Von den Tätern fehlt jede Spur.

    frame urheberschaft-unklar: nothing unresolved
    verb nachweisen accusative=Urheberschaft,Verursacher passive
    verb sein subject=Urheberschaft,Verursacher,Urheber with=nachzuweisen,identifiziert,unklar,offen
    + Die Urheberschaft ist nur selten nachzuweisen.

    frame hintergruende-unklar: nothing unresolved
    verb sein subject=Hintergrund,Motiv with=unklar,offen
    + Die Hintergründe sind weiterhin unklar.
    """#
}
