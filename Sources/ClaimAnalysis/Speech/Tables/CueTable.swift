// Room: Speech/Tables. Words that mark speech, as data; nothing may enter.

/// Cue words, one a line: `V LEMMA TAKES STANCE`, `P WORD STANCE`, `N LEMMA STANCE`, `S LEMMA`.
///
/// `V` is a verb. What it takes is a run of letters, `-` for nothing:
/// `k` a clause with "dass", "ob" or a question word; `i` an infinitive with "zu"; `2` a clause with
/// its verb in second place, also in the indicative; `q` words between quotation marks; `r` an
/// object that makes the whole clause a report, `R` the same where annotators seldom say so; `a` a judgement behind "als"; `v` an object behind
/// "von"; `e` only with "es" as its subject ("es heißt"); `n` never a cue, whatever the lexicon says;
/// `l` only behind "lassen" ("ließ wissen");
/// `d` only with "davon, darauf, dafür" before its clause; `f` a judgement behind "für".
/// Verbs of saying and thinking that have no line take what the lexicon says, and state.
/// `P WORD STANCE` is what makes a cue of "geben" and "machen" (announces: "gab bekannt"), or of "sein",
/// "sich zeigen" and "sich geben" (supposes: "zeigte sich überzeugt").
/// `N` is a noun that opens a clause ("die Forderung, dass"), `S` a noun that stands between a
/// preposition and a source ("nach Angaben der Polizei").
enum CueTable {
  static let text: StaticString = #"""
    V sagen k2q states
    V erklären k2iq states
    V mitteilen k2q states
    V berichten k2q states
    V schreiben k2q states
    V erzählen k2q states
    V äußern k2qR states
    V aussagen k2qR states
    V antworten k2q states
    V erwidern k2q states
    V entgegnen k2q states
    V hinzufügen k2q states
    V ergänzen k2q states
    V fortfahren q states
    V ausführen k2q states
    V darlegen k2qR states
    V schildern k2qR states
    V erläutern k2qR states
    V betonen k2qR states
    V unterstreichen k2qR states
    V hervorheben k2qR states
    V bemerken k2q states
    V anmerken k2q states
    V feststellen k2q states
    V konstatieren k2q states
    V klarstellen k2q states
    V verlauten k2q states
    V beschwichtigen k2q states
    V auftrumpfen 2q states
    V feixen 2q states
    V zürnen 2q states
    V granteln 2q states
    V raunzen 2q states
    V herausstreichen k2qR states
    V einschränken k2q states
    V bescheinigen kR states
    V faxen k2q states
    V kabeln k2q states
    V telegrafieren k2q states
    V ausplaudern kqR states
    V ausrichten k2q states
    V melden k2q states
    V vermelden k2q states
    V formulieren kq states
    V kommentieren k2qR judges
    V zitieren q states
    V heißen e2qk states
    V lauten q states
    V verbreiten k states
    V veröffentlichen - states
    V bekanntgeben k2qR announces
    V bekanntmachen k2q announces
    V verkünden k2qR announces
    V ankündigen k2iqr announces
    V versprechen k2iqR announces
    V zusagen k2iqR announces
    V zusichern k2iqR announces
    V geloben k2iq announces
    V drohen k2iqr announces
    V anbieten iR announces
    V beschließen ki announces
    V entscheiden ki2 announces
    V vorhaben i announces
    V informieren kR states
    V unterrichten k states
    V hinweisen kr states
    V verweisen kr states
    V aufklären k states
    V angeben k2iqR states
    V nennen qari judges
    V bezeichnen qar judges
    V beschreiben qa judges
    V charakterisieren qa judges
    V titulieren qa judges
    V würdigen qaR judges
    V loben qkR judges
    V begrüßen qkR judges
    V kritisieren k2qR judges
    V rügen kqR judges
    V monieren k2qR judges
    V bemängeln k2qR judges
    V beanstanden k2qR judges
    V beklagen k2qR judges
    V bedauern k2qR judges
    V verurteilen qR judges
    V tadeln qR judges
    V warnen k2iqr judges
    V mahnen k2iqr judges
    V ermahnen iqR judges
    V klagen k2qR judges
    V beschweren k2R judges
    V empören k2q judges
    V sprechen qvr judges
    V aussprechen Ri judges
    V meinen k2q supposes
    V finden k2q supposes
    V denken k2q supposes
    V glauben k2iqR supposes
    V vermuten k2qr supposes
    V annehmen k2 supposes
    V ausgehen d2k supposes
    V schätzen k2 supposes
    V befürchten k2iqr supposes
    V fürchten k2iqr supposes
    V hoffen k2iqR supposes
    V erwarten kiR supposes
    V rechnen dkq supposes
    V wünschen kiqR supposes
    V spekulieren k2qR supposes
    V mutmaßen k2q supposes
    V prognostizieren k2R supposes
    V vorhersagen k2R supposes
    V halten fk supposes
    V überzeugen k2 supposes
    V einschätzen k2qa supposes
    V ansehen a supposes
    V sehen a supposes
    V betrachten a supposes
    V werten a supposes
    V beurteilen a judges
    V bewerten a judges
    V einstufen a judges
    V argumentieren k2q states
    V begründen dkqr states
    V folgern k2 supposes
    V schlussfolgern k2 supposes
    V behaupten k2iqR claims
    V beteuern k2iq claims
    V versichern k2iq claims
    V bekräftigen k2iqR claims
    V beharren k2d claims
    V vorgeben ki claims
    V beanspruchen R claims
    V reklamieren R claims
    V bekennen k2iR claims
    V brüsten kR claims
    V frohlocken 2q claims
    V reagieren q states
    V prahlen k2q claims
    V vorwerfen k2iqr accuses
    V beschuldigen k2iqr accuses
    V bezichtigen k2iR accuses
    V verdächtigen iR accuses
    V anklagen iR accuses
    V anlasten kR accuses
    V unterstellen k2iR accuses
    V anprangern kqR accuses
    V bezweifeln kR doubts
    V anzweifeln kR doubts
    V zweifeln kR doubts
    V bestreiten k2iR denies
    V abstreiten k2iR denies
    V leugnen k2iR denies
    V dementieren k2iR denies
    V verneinen k2qR denies
    V zurückweisen kqaR denies
    V ablehnen kiqR denies
    V widersprechen k2qR denies
    V verwahren R denies
    V distanzieren R denies
    V ausschließen kR denies
    V weigern - denies
    V bestätigen k2qR confirms
    V einräumen k2iqR confirms
    V zugeben k2iqR confirms
    V eingestehen k2iR confirms
    V gestehen k2iqR confirms
    V zugestehen k2R confirms
    V anerkennen kR confirms
    V bejahen k2qR confirms
    V zustimmen qR confirms
    V fordern k2iqr asks
    V verlangen k2iqr asks
    V auffordern i2qr asks
    V aufrufen i2qR asks
    V appellieren i2qR asks
    V bitten ki2qR asks
    V ersuchen i asks
    V plädieren kiqr asks
    V empfehlen k2iqR asks
    V raten kiqR asks
    V abraten i asks
    V vorschlagen k2iqR asks
    V anregen kiqR asks
    V fragen k2q asks
    V nachfragen k2q asks
    V anfragen kq asks
    V drängen kir asks
    V anmahnen kR asks
    V beantragen kiR asks
    V befehlen ki2q asks
    V anordnen ki asks
    V verbieten i asks
    V eintreten d asks
    V einsetzen dR asks
    V rufen qi asks
    V skandieren qR asks
    V schreien k2q asks
    V twittern k2q states
    V posten kq states
    V hervorgehen k states
    V freuen k2q judges
    V danken kq judges
    V gratulieren q judges
    V scherzen k2q states
    V resümieren k2q states
    V bilanzieren k2q states
    V beobachten n states
    V anfangen n states
    V zeigen n states
    V belegen k states
    V ermitteln k states
    V demonstrieren n states
    V wissen k2ql states
    V durchblicken k2ql states
    V kennen n states
    V erfahren n states
    V hören n states
    V lesen n states
    V verstehen n states
    V vergessen n states
    V merken n states
    V erkennen n states
    V bedeuten n states
    V wollen n states
    V herrschen n states
    V feiern n states
    V einhalten n states
    V anrufen n states
    V dokumentieren n states
    V lernen n states
    V lehren n states
    V lachen q states
    V beenden n states
    V tun n states
    V fassen n states
    V anfügen k2q states
    V aufstellen n states
    V verdienen n states
    V eröffnen n states
    V ergeben k2 states
    V urteilen k2q states
    V verlautbaren k2q states
    V andeuten k2iq states
    V anweisen i2 asks
    V protestieren k judges
    V planen n states
    V beabsichtigen n states
    V nachweisen n states
    V erwägen ki supposes
    V befürworten kR judges
    V erhoffen k supposes
    V festhalten k2q states
    V festlegen k announces
    V ausrechnen k2 states
    V herausfinden k2 states
    P deutlich announces
    P klar announces
    P bekannt announces
    P geltend announces
    P überzeugt supposes
    P zuversichtlich supposes
    P optimistisch supposes
    P besorgt supposes
    P erfreut supposes
    P enttäuscht supposes
    P sicher supposes
    P gewiss supposes
    P siegesgewiss supposes
    P gelassen supposes
    P entschlossen supposes
    P unbeeindruckt supposes
    P skeptisch supposes
    P alarmiert supposes
    P entsetzt supposes
    P empört supposes
    P schockiert supposes
    P erschüttert supposes
    P erleichtert supposes
    P zufrieden supposes
    P verärgert supposes
    P pessimistisch supposes
    P beunruhigt supposes
    P ahnungslos supposes
    P betroffen supposes
    P irritiert supposes
    P kämpferisch supposes
    N Anfrage asks
    N Angst supposes
    N Argument states
    N Argwohn supposes
    N Bitte asks
    N Eindruck supposes
    N Idee asks
    N Prognose supposes
    N Schlussfolgerung supposes
    N Spekulation supposes
    N Ankündigung announces
    N Ansicht supposes
    N Anschuldigung accuses
    N Anklage accuses
    N Auffassung supposes
    N Aufforderung asks
    N Aufruf asks
    N Aussage states
    N Bedenken doubts
    N Befürchtung supposes
    N Begründung states
    N Behauptung claims
    N Bekenntnis claims
    N Beschuldigung accuses
    N Beteuerung claims
    N Drohung announces
    N Einschätzung supposes
    N Empfehlung asks
    N Erklärung states
    N Erwartung supposes
    N Feststellung states
    N Forderung asks
    N Frage asks
    N Gerücht supposes
    N Hinweis states
    N Hoffnung supposes
    N Kritik judges
    N Meinung supposes
    N Meldung states
    N Mitteilung states
    N Nachricht states
    N Sorge supposes
    N These supposes
    N Überzeugung supposes
    N Verdacht accuses
    N Vermutung supposes
    N Versicherung claims
    N Versprechen announces
    N Vorschlag asks
    N Vorwurf accuses
    N Warnung judges
    N Wunsch asks
    N Zusage announces
    N Zusicherung announces
    N Theorie supposes
    N Hypothese supposes
    N Vorgabe asks
    N Andeutung states
    N Fazit states
    N Schluss supposes
    N Befund states
    N Appell asks
    N Eingeständnis confirms
    N Geständnis confirms
    N Dementi denies
    N Bedingung asks
    N Zweifel doubts
    S Ansicht
    S Dokument
    S Endergebnis
    S Entwurf
    S Gesetzentwurf
    S Planung
    S Quellenlage
    S Stand
    S Vernehmen
    S Vorhersage
    S Analyse
    S Bewertung
    S Idee
    S Verfassung
    S Zeitplan
    S Angabe
    S Anklage
    S Anklageschrift
    S Annahme
    S Argumentation
    S Auffassung
    S Auskunft
    S Aussage
    S Bekunden
    S Behauptung
    S Beobachtung
    S Berechnung
    S Bericht
    S Berichterstattung
    S Darstellung
    S Dafürhalten
    S Einschätzung
    S Erkenntnis
    S Erklärung
    S Ermessen
    S Ermittlung
    S Feststellung
    S Gerücht
    S Hochrechnung
    S Information
    S Interpretation
    S Lesart
    S Meinung
    S Meldung
    S Mitteilung
    S Presse
    S Pressebericht
    S Prognose
    S Quelle
    S Rechnung
    S Recherche
    S Nachforschung
    S Zählung
    S Schätzung
    S Schilderung
    S Sicht
    S Statistik
    S Stellungnahme
    S Studie
    S Überzeugung
    S Umfrage
    S Umfrageergebnis
    S Untersuchung
    S Vermutung
    S Version
    S Wille
    S Willen
    S Worten
    S Wort
    S Zeuge
    S Zeugenaussage
    """#
}
