// Room: Incidents/Tables. Frames 13 to 19: comment, sources, hedges, causes, investigation,
// retraction, time. Only data may enter.

/// What stands around a claim.
///
/// The format stands in FrameTable.swift.
enum FrameTableContext {
  static let text: StaticString = #"""
    frame nicht-reagieren: comment noResponse
    verb reagieren subject=S auf=Anfrage,Bitte,Nachfrage,Rückfrage negated
    verb reagieren subject=S with=Anfrage,Anfragen,Nachfrage negated
    verb antworten subject=S auf=Anfrage,Bitte,Nachfrage negated
    verb beantworten subject=S accusative=Anfrage,Frage negated
    + Das Unternehmen reagierte nicht auf eine Anfrage. | who=Unternehmen
    + Auf Anfragen zu dem Vorfall reagierte der Konzern zunächst nicht. | who=Konzern
    - Die Firma reagierte nicht auf den Markt.

    frame unbeantwortet: comment noResponse
    verb bleiben subject=Anfrage,Frage,Bitte bei=S with=unbeantwortet
    verb bleiben subject=Anfrage,Frage,Bitte an=S ohne=Antwort
    verb bleiben subject=Anfrage,Frage,Bitte bei=S ohne=Antwort
    verb bleiben subject=Anfrage,Frage,Bitte an=S with=unbeantwortet
    verb lassen subject=S accusative=Anfrage,Frage,Nachfrage,Bitte with=unbeantwortet,offen
    verb offenlassen subject=S accusative=Anfrage,Nachfrage,Bitte
    + Eine Anfrage bei dem Betreiber blieb am Abend unbeantwortet. | who=Betreiber
    + Das Ministerium ließ eine Anfrage unbeantwortet. | who=Ministerium
    + Das Ministerium ließ eine Bitte um Stellungnahme zunächst offen. | who=Ministerium
    - Der Trainer ließ die Frage nach seinem Vertrag den Verein beantworten.

    frame nicht-aeussern: comment declined
    verb äußern subject=S reflexive negated
    + Die Behörde wollte sich zu dem Angriff nicht äußern. | who=Behörde
    - Die Forscherin äußerte sich erfreut.

    frame stellungnahme-fehlt: comment pending
    verb vorliegen,geben,ausstehen subject=Stellungnahme,Reaktion of=S? negated
    verb vorliegen,geben accusative=Stellungnahme,Reaktion of=S? negated
    verb ausstehen subject=Stellungnahme,Antwort of=S?
    + Eine Stellungnahme des Ministeriums lag zunächst nicht vor. | who=Ministeriums

    frame um-stellungnahme: comment pending
    verb bitten subject=S? accusative=S um=Stellungnahme,Kommentar,Auskunft
    verb anfragen subject=S? bei=S
    + Die Botschaft wurde von dem Sender um eine Stellungnahme gebeten. | who=Botschaft

    frame kein-kommentar: comment declined
    verb ablehnen subject=S accusative=Kommentar,Stellungnahme
    verb abgeben subject=S accusative=Kommentar,Stellungnahme negated
    verb kommentieren subject=S accusative=C negated
    verb kommentieren subject=S accusative=E negated
    verb kommentieren subject=S accusative=das,dies,Vorfall negated
    + Der Sprecher lehnte einen Kommentar ab. | who=Sprecher
    + Das Amt wollte den Bericht nicht kommentieren. | who=Amt
    - Der Reporter kommentierte das Spiel nicht.

    frame nicht-erreichbar: comment noResponse
    verb sein subject=S with=erreichen negated
    verb erreichen accusative=S negated passive
    + Der Betreiber war zunächst nicht zu erreichen. | who=Betreiber

    frame auf-anfrage: comment given
    verb mitteilen,sagen,erklären,antworten,bestätigen,schreiben subject=S auf=Anfrage,Nachfrage,Rückfrage
    + Das Amt teilte auf Anfrage mit, man prüfe den Fall. | who=Amt

    frame verweisen: comment given referred
    verb verweisen subject=S with=Anfrage,Nachfrage,Rückfrage auf=*
    + Das Ministerium verwies auf Anfrage auf die Behörde. | who=Ministerium
    - Der Verband verwies auf die Statistik.

    frame bedeckt-halten: comment declined
    verb halten subject=S with=bedeckt reflexive
    + Die Firma hält sich bedeckt. | who=Firma

    frame ermittlungstaktisch: comment declined
    verb machen subject=S accusative=Angabe aus=Grund negated
    + Aus ermittlungstaktischen Gründen machte die Polizei keine Angaben. | who=Polizei

    frame quellen: source
    + Laut Polizei hat ein Gast den Wirt erschossen. | attacker=Gast source=Polizei stance=accuses
    + Nach Angaben der Firma griff eine Hackergruppe die Server an. | attacker=Hackergruppe source=Firma
    + Einem Ermittler zufolge erschoss ein Gast den Wirt. | attacker=Gast source=Ermittler
    + Der Konzern teilte mit, eine Bande habe die Server verschlüsselt. | attacker=Bande source=Konzern
    + Die Behörde gab bekannt, dass Hacker in das Netz eingedrungen seien. | attacker=Hacker source=Behörde
    + Ein Sprecher sagte, zwei Männer hätten das Kabel durchtrennt. | attacker=Männer source=Sprecher
    + Die Rebellen hätten den Konvoi überfallen, so der General. | attacker=Rebellen source=General
    + Aus der Branche verlautete, eine Bande habe die Server angegriffen. | attacker=Bande
    + Wie die Zeitung berichtete, haben Hacker das Portal lahmgelegt. | attacker=Hacker source=Zeitung
    + Medienberichten zufolge haben Hacker das Portal lahmgelegt. | attacker=Hacker
    + In Sicherheitskreisen heißt es, eine Miliz habe den Zug überfallen. | attacker=Miliz
    + Ein Insider sagte, ein Geheimdienst stecke hinter dem Angriff. | attacker=Geheimdienst source=Insider
    + Zeugen berichteten, zwei maskierte Männer hätten den Wirt erschossen. | attacker=Männer source=Zeugen
    + Die Polizei teilte mit, der Laden sei überfallen worden. Demnach schlugen zwei Männer den Wirt nieder. | attacker=Männer
    + Der Sender berichtet unter Berufung auf Ermittler, eine Bande habe den Wirt erschossen. | attacker=Bande
    + In einem Interview mit einem Sender sagte der Chef, ein Staat stecke hinter dem Angriff. | attacker=Staat source=Chef
    + Dem Vernehmen nach stecken Profis hinter dem Überfall. | attacker=Profis
    + Es hieß, Rebellen hätten den Konvoi überfallen. | attacker=Rebellen

    frame hedges: nothing
    + Offenbar haben Einbrecher den Tresor gesprengt. | attacker=Einbrecher stance=suspects
    + Angeblich haben zwei Männer den Wirt erschossen. | attacker=Männer stance=suspects
    + Mutmaßlich steckt eine Bande hinter dem Angriff. | attacker=Bande stance=suspects
    + Vermutlich haben Jugendliche das Haus angezündet. | attacker=Jugendliche stance=suspects
    + Wohl haben Jugendliche das Haus angezündet. | attacker=Jugendliche stance=suspects
    + Möglicherweise stecken Erpresser hinter dem Angriff. | attacker=Erpresser stance=suspects
    + Anscheinend hat ein Gast den Wirt erschossen. | attacker=Gast stance=suspects
    + Hinter dem Angriff dürfte ein Geheimdienst stecken. | attacker=Geheimdienst stance=suspects
    + Nach bisherigen Erkenntnissen erschoss ein Gast den Wirt. | attacker=Gast
    + Die selbst ernannte Cyberarmee griff das Portal an. | attacker=Cyberarmee
    - Haben Einbrecher den Tresor gesprengt?
    - Wenn Einbrecher den Tresor gesprengt hätten, wäre das Geld weg.

    frame ursache-technisch: cause technicalFault
    verb sein subject=Ursache,Grund,Auslöser predicative=Defekt,Fehler,Panne,Kurzschluss
    verb sein subject=Ursache,Auslöser with=technischer,technische
    verb sein subject=Defekt,Fehler,Panne,Kurzschluss predicative=Ursache,Grund,Auslöser
    verb zurückführen subject=S? accusative=E auf=Defekt,Fehler,Panne,Kurzschluss
    + Ursache des Ausfalls war ein technischer Defekt. | cause=technicalFault
    + Das Amt führt die Störung auf einen Defekt zurück. | cause=technicalFault

    frame keine-hinweise-angriff: cause notAttack
    verb geben,vorliegen,haben accusative=Hinweis,Anzeichen,Anhaltspunkt auf=E negated
    verb geben,vorliegen subject=Hinweis,Anzeichen,Anhaltspunkt auf=E negated
    verb geben,vorliegen,haben accusative=Hinweis,Anzeichen,Anhaltspunkt für=Angriff,Attacke,Anschlag,Sabotage,Brandstiftung,Cyberangriff,Hackerangriff,Straftat,Fremdeinwirkung,Fremdverschulden negated
    + Es gebe keine Hinweise auf einen Angriff, sagte die Sprecherin. | cause=notAttack

    frame angriff-ausschliessen: cause notAttack
    verb ausschließen subject=S? accusative=E positive
    + Der Betreiber schließt einen Angriff aus. | cause=notAttack
    - Der Betreiber schließt einen Angriff nicht aus.

    frame menschlicher-fehler: cause humanError
    verb sein subject=Update,Konfigurationsfehler,Versagen,Bedienfehler predicative=Ursache,Grund,Auslöser
    verb sein subject=Ursache,Grund,Auslöser predicative=Update,Konfigurationsfehler,Versagen,Bedienfehler
    + Auslöser des Ausfalls war ein fehlerhaftes Update. | cause=humanError

    frame nichts-deutet: cause notAttack
    verb hindeuten,deuten auf=E with=nichts
    + Nichts deutet auf einen Angriff von außen hin. | cause=notAttack

    frame deutet-auf-angriff: cause attack
    verb hindeuten,deuten,schließen auf=Angriff,Attacke,Denial-of-Service-Attacke,Sabotage,Cyberangriff positive
    verb machen subject=S accusative=Angriff,Attacke,Sabotage,Cyberangriff für=E with=verantwortlich
    verb passen subject=* zu=Angriff,Attacke,Denial-of-Service-Attacke,Sabotage,Cyberangriff positive
    verb schieben subject=S accusative=E auf=Angriff,Attacke,Sabotage,Cyberangriff positive
    verb nennen,angeben subject=S accusative=E als=Ursache,Grund,Auslöser positive
    verb nennen,angeben subject=S als=E accusative=Ursache,Grund,Auslöser positive
    verb sprechen subject=S von=Angriff,Attacke,Sabotage,Cyberangriff,Brandstiftung
    verb ausgehen subject=S von=Angriff,Attacke,Sabotage,Cyberangriff,Brandstiftung,Anschlag
    + Laut einem Dienst deuten die Ausfälle auf eine Attacke hin. | cause=attack
    + Der Chef machte einen Angriff für die Störungen verantwortlich. | cause=attack source=Chef
    + Der Betreiber nannte einen Angriff als Grund für die Störungen. | cause=attack source=Betreiber
    + Der Betreiber schob die Störung auf einen Angriff. | cause=attack source=Betreiber
    + Die Kurven passen zu einem Angriff, sagte die Forscherin. | cause=attack source=Forscherin
    + Der Minister sprach nach dem Ausfall von Sabotage. | cause=sabotage

    frame ermitteln: nothing investigating
    verb ermitteln subject=S wegen=*
    + Der Staatsschutz ermittelt wegen Brandstiftung.

    frame ermittlungen: nothing investigating
    verb übernehmen,aufnehmen,einleiten subject=S accusative=Ermittlung
    + Die Bundesanwaltschaft übernahm die Ermittlungen.

    frame alle-richtungen: nothing open
    verb ermitteln subject=S in=Richtung
    + Die Polizei ermittelt in alle Richtungen.

    frame eingestellt: nothing closed
    verb einstellen subject=S accusative=Ermittlung
    + Die Behörde stellte die Ermittlungen ein.

    frame zurueckziehen: retraction
    verb zurückziehen,zurücknehmen,widerrufen subject=S accusative=C
    verb zurückziehen,zurücknehmen,widerrufen subject=S accusative=Geständnis,Teilgeständnis,Bekenntnis
    + Die Gruppe Otter bekannte sich zu dem Angriff. Wenig später zog sie die Behauptung wieder zurück. | evidence=absent

    frame korrigieren: retraction
    verb korrigieren,revidieren,relativieren subject=S accusative=C
    verb widerrufen subject=S bare
    + Die Gruppe Otter bekannte sich zu dem Angriff. Später korrigierte sie ihre Angaben. | evidence=absent

    frame geloescht: nothing deleted
    verb löschen subject=S? accusative=*
    + Der Post wurde kurz darauf gelöscht.

    frame doch: nothing revised
    verb handeln um=* with=doch reflexive
    + Es handele sich doch um Erpressung, hieß es.

    frame irrtum: retraction
    verb herausstellen subject=* als=Irrtum,falsch,Falschmeldung reflexive
    + Die Gruppe Otter bekannte sich zu dem Angriff. Das stellte sich als Irrtum heraus. | evidence=absent

    # Time and duration belong to another room: none of these names anybody.
    frame zeit: nothing
    - Gegen 15.00 Uhr MESZ fiel der Dienst aus.
    - Um 9.45 Uhr Ortszeit begann die Störung.
    - In der Nacht zum Sonntag fiel das Netz aus.
    - Der Ausfall dauerte rund zwei Stunden.
    - Knapp drei Stunden stand der Verkehr still.
    - Die Seite war zeitweise nicht erreichbar.
    - Gegen Abend war die Seite wieder erreichbar.
    - Die Störung dauerte am Abend noch an.
    - Zwischen 8.34 und 10.06 Uhr war der Dienst gestört.
    - Am Samstagnachmittag fiel der Dienst aus.
    - Der Ausfall kam in drei Wellen.
    """#
}
