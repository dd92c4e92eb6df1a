// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Verbs with their paradigm and valency.
enum VerbTable {
  static let text: StaticString = #"""
    # lemma, kind of paradigm, its forms where they are strong, flags; see Docs/Lexicon.md
    ab|ackern refl
    ab|arbeiten akk refl p=an
    ab|atmen
    ab|bauen akk
    ab|beißen akk
    ab|bekommen akk
    ab|beordern akk
    ab|beraumen
    ab|berufen akk
    ab|bestellen akk
    ab|bezahlen akk
    ab|biegen akk sein
    ab|bilden akk refl
    ab|binden akk
    ab|bitten akk dat
    ab|blasen akk
    ab|bleiben sein
    ab|blenden akk
    ab|blitzen sein
    ab|blocken akk
    ab|blättern sein
    ab|brechen akk sein
    ab|bremsen akk
    ab|brennen akk sein
    ab|bringen akk p=von
    ab|bröckeln sein
    ab|buchen akk
    ab|bügeln akk
    ab|bürsten akk
    ab|büßen akk
    ab|checken akk
    ab|danken
    ab|decken akk refl
    ab|delegieren akk
    ab|dichten akk
    ab|dienen akk
    ab|drehen akk
    ab|dreschen akk
    ab|driften sein
    ab|drosseln akk
    ab|drucken akk
    ab|drängen akk refl
    ab|drücken akk
    ab|dunkeln akk
    ab|duschen akk
    ab|dämmen akk
    ab|dämpfen akk
    ab|ebben sein
    ab|erkennen akk dat
    ab|ernten akk
    ab|fackeln akk
    ab|fahren akk sein
    ab|fallen sein
    ab|fangen akk
    ab|fassen akk
    ab|federn akk
    ab|fegen akk
    ab|feiern akk
    ab|feilschen akk dat
    ab|fertigen akk
    ab|feuern akk p=auf
    ab|filmen akk
    ab|finden akk refl p=mit
    ab|flachen sein
    ab|flauen sein
    ab|fliegen sein
    ab|fließen sein
    ab|fordern akk
    ab|fotografieren akk
    ab|fragen akk
    ab|fressen akk
    ab|fälschen akk
    ab|färben sein p=auf
    ab|führen akk
    ab|füllen akk
    ab|gammeln sein
    ab|geben akk dat refl p=an,mit
    ab|gehen dat sein p=von
    ab|gewinnen akk dat
    ab|gewöhnen akk dat
    ab|gleichen akk
    ab|gleiten sein
    ab|graben akk
    ab|grasen akk
    ab|greifen akk
    ab|grenzen akk refl p=von
    ab|grätschen
    ab|gucken akk dat
    ab|gären
    ab|haken akk say
    ab|halten akk inf refl p=von
    ab|handeln akk dat
    abhanden|kommen dat sein
    ab|hauen sein
    ab|heben akk refl sein p=auf
    ab|heften akk
    ab|heilen sein
    ab|helfen dat
    ab|hetzen refl
    ab|heuern akk
    ab|hobeln akk
    ab|holen akk
    ab|holzen akk
    ab|hängen sein p=von
    ab|härten akk
    ab|hören akk dass
    ab|irren sein
    ab|jagen akk dat
    ab|kanzeln akk
    ab|kapseln akk refl
    ab|kassieren akk
    ab|kaufen akk dat
    ab|kehren refl sein p=von
    ab|klappen akk
    ab|klappern akk
    ab|kleben akk
    ab|klemmen akk
    ab|klingen sein
    ab|klopfen akk
    ab|klären akk dass p=mit
    ab|knallen akk
    ab|knicken sein
    ab|knöpfen akk dat
    ab|kochen akk
    ab|kommandieren akk
    ab|kommen sein p=von
    ab|koppeln akk
    ab|krachen
    ab|kratzen akk
    ab|kriegen akk
    ab|kupfern akk
    ab|kuppeln akk
    ab|kühlen akk refl
    ab|kürzen akk
    ab|laden akk
    ab|lagern akk refl
    ab|lassen akk p=von
    ab|laufen sein
    ab|lecken akk
    ab|legen akk
    ab|lehnen akk dass inf say
    ab|leiten akk p=aus
    ab|lenken akk p=von
    ab|lesen akk dass think
    ab|leugnen akk say
    ab|lichten akk
    ab|liefern akk
    ab|luchsen akk dat
    ab|lösen akk
    ab|machen akk
    ab|magern sein
    ab|mahnen akk
    ab|malen refl
    ab|marschieren sein
    ab|mauern
    ab|melden akk refl
    ab|messen akk
    ab|mildern akk
    ab|moderieren akk
    ab|montieren akk
    ab|mühen refl p=mit
    ab|nabeln akk refl p=von
    ab|nagen akk
    ab|nehmen akk dat p=um
    ab|nicken akk
    ab|nutzen akk refl
    ab|nötigen akk dat
    abonnieren w akk
    ab|ordnen akk
    ab|packen akk
    ab|passen akk
    ab|perlen sein
    ab|pfeifen akk
    ab|pflücken akk
    ab|plagen refl p=mit
    ab|prallen sein p=an
    ab|pressen akk dat
    ab|pumpen akk
    ab|putzen akk
    ab|qualifizieren akk say
    ab|quälen refl
    ab|rackern refl
    ab|raten dat inf p=von
    ab|reagieren akk
    ab|rechnen akk p=mit
    ab|regen refl
    ab|reiben akk
    ab|reisen sein
    ab|reißen akk sein
    ab|richten akk
    ab|riegeln akk
    ab|ringen akk dat
    ab|rollen sein
    ab|rubbeln akk
    ab|rufen akk
    ab|runden akk
    ab|rutschen sein
    ab|räumen akk
    ab|rücken sein p=von
    ab|rüsten akk
    ab|sacken sein
    ab|sagen akk dat say
    ab|sahnen akk
    ab|satteln sein
    ab|saugen akk
    ab|schaben akk
    ab|schaffen akk
    ab|schalten akk
    ab|schauen akk dat
    ab|scheiden akk
    ab|schicken akk
    ab|schieben akk p=in
    ab|schießen akk
    ab|schirmen akk refl p=von
    ab|schlachten akk
    ab|schlagen akk dat
    ab|schleifen akk
    ab|schleppen akk refl
    ab|schließen akk p=mit
    ab|schmecken akk
    ab|schmelzen sein
    ab|schmettern akk
    ab|schmieren sein
    ab|schminken refl
    ab|schmücken
    ab|schneiden akk
    ab|schnüren akk
    ab|schotten akk refl
    ab|schrauben akk
    ab|schrecken akk
    ab|schreiben akk
    ab|schreiten akk
    ab|schwatzen akk dat
    ab|schweifen sein p=von
    ab|schwellen sein
    ab|schwirren sein
    ab|schwächen akk refl
    ab|schwören dat
    ab|schätzen akk dass think
    ab|schöpfen akk
    ab|schürfen refl
    ab|schütteln akk
    ab|segnen akk
    ab|sehen akk dass p=von
    ab|seilen refl
    abseits|stehen sein
    ab|senden akk
    ab|senken refl
    ab|servieren akk
    ab|setzen akk refl say p=von
    ab|sichern akk refl p=gegen
    ab|sinken sein
    ab|sitzen akk
    absolvieren w akk
    ab|sondern akk refl
    ab|sondieren
    absorbieren w akk
    ab|spalten akk refl p=von
    ab|specken
    ab|speichern akk
    ab|speisen akk
    ab|sperren akk
    ab|spielen akk refl
    ab|splittern sein
    ab|sprechen akk dat refl p=mit
    ab|spreizen akk
    ab|springen sein
    ab|spritzen akk
    ab|spulen akk
    ab|spülen akk
    ab|stammen sein p=von
    ab|statten akk dat
    ab|stauben akk
    ab|stechen akk
    ab|stecken akk
    ab|stehen
    ab|steigen sein
    ab|stellen akk p=auf
    ab|stempeln akk p=als
    ab|sterben sein
    ab|stimmen akk refl p=über,mit
    ab|stinken
    ab|stoppen akk
    ab|stottern akk
    ab|stoßen akk refl
    ab|strafen akk
    ab|straffen akk
    abstrahieren w akk p=von
    ab|strahlen akk
    ab|streichen akk
    ab|streifen akk
    ab|streiten akk dass say
    ab|stufen akk
    ab|stumpfen sein
    ab|stürzen sein
    ab|stützen akk refl
    ab|suchen akk p=nach
    ab|sägen akk
    ab|tasten akk
    ab|tauchen sein
    ab|tauen akk
    ab|teilen akk
    ab|telefonieren akk
    ab|tippen akk
    ab|tragen akk
    ab|trainieren akk refl
    ab|transportieren akk
    ab|treiben akk
    ab|trennen akk refl p=von
    ab|treten akk dat sein p=an
    ab|trocknen akk refl
    ab|trotzen akk dat
    ab|trudeln sein
    ab|tun akk say p=als
    ab|töten akk
    ab|urteilen akk say
    ab|verlangen akk dat
    ab|wandeln akk
    ab|wandern sein
    ab|warten akk dass
    ab|waschen akk
    ab|watschen akk say
    ab|wechseln refl
    ab|wehren akk
    ab|weichen sein p=von
    ab|weisen akk say
    ab|wenden akk refl p=von
    ab|werben akk dat
    ab|werfen akk
    ab|werten akk
    ab|wickeln akk
    ab|wiegeln akk say
    ab|wimmeln akk
    ab|winken
    ab|wirtschaften akk
    ab|wischen akk
    ab|wohnen akk
    ab|wracken akk
    ab|wägen akk dass think
    ab|wählen akk
    ab|wälzen akk p=auf
    abwärts|fahren
    abwärts|gehen sein
    ab|würgen akk
    ab|zahlen akk
    ab|zapfen akk
    ab|zeichnen akk dass refl
    ab|ziehen akk sein p=von
    ab|zielen p=auf
    ab|zocken akk
    ab|zwacken akk
    ab|zweigen akk
    ab|zählen akk
    ab|zäunen akk
    ab|ändern akk
    achten w akk dass inf p=auf
    acht|geben say p=auf
    acht|haben
    ackern w
    adaptieren w akk
    adden w akk
    addieren w akk refl
    adeln w akk
    administrieren w akk
    adoptieren w akk
    adressieren w akk p=an
    aggregieren w akk
    agieren w
    agitieren w
    ahmen w
    ahnden w akk
    ahnen w akk dass think
    akklamieren w say
    akklimatisieren w refl
    akkommodieren w akk
    akkreditieren w akk refl
    akkumulieren w akk
    akquirieren w akk
    aktivieren w akk
    aktualisieren w akk
    akzentuieren w akk
    akzeptieren w akk dass think
    alarmieren w akk
    albern w say
    alimentieren w akk
    alkoholisieren w akk refl
    allein|erziehen
    allein|lassen akk
    allein|stehen
    alliieren w refl
    altern w sein
    amalgamieren w akk
    amok|fahren
    amok|laufen sein
    amortisieren w akk refl
    amputieren w akk
    amtieren w p=als
    amüsieren w akk refl p=über
    analysieren w akk dass say think
    an|arbeiten p=gegen
    an|bahnen akk refl
    an|bauen akk
    an|behalten akk
    an|beißen
    an|bellen akk
    an|beraumen akk
    an|berufen
    an|beten akk
    an|betreffen akk
    an|betteln akk
    an|biedern dat refl
    an|bieten akk dat inf refl say
    an|binden akk
    an|blaffen akk say
    an|blasen akk
    an|blicken akk
    an|bohren akk
    an|braten akk
    an|brechen akk sein
    an|brennen akk
    an|bringen akk dat
    an|brüllen akk say
    an|bändeln p=mit
    an|dauern
    an|denken akk
    an|deuten akk dass refl say
    an|dichten akk dat
    an|docken
    an|drehen akk dat
    an|drohen akk dat dass inf say
    an|ecken sein
    an|eifern
    an|eignen akk refl
    aneinander|binden akk
    aneinander|fügen akk
    aneinander|geraten sein
    aneinander|grenzen
    aneinander|hängen
    aneinander|ketten akk
    aneinander|legen akk
    aneinander|reihen akk refl
    aneinander|stoßen sein
    anekeln w akk
    an|empfehlen akk say
    an|erkennen akk dass think p=als
    an|essen akk dat
    an|fachen akk
    an|fahren akk sein
    an|fallen sein
    an|fangen akk inf say p=mit
    an|fassen akk
    an|fauchen akk say
    an|fechten akk
    an|feinden akk
    an|fertigen akk
    an|feuern akk
    an|fixen akk
    an|flehen akk say
    an|fliegen akk
    an|fluten akk
    an|fordern akk
    an|fragen p=bei
    an|fressen akk dat
    an|freunden refl p=mit
    an|fügen akk dat say
    an|fühlen refl
    an|führen akk dass say p=als
    an|füttern akk
    an|geben akk dass inf say p=als
    an|gehen akk dat inf sein p=gegen
    an|gehören dat
    angeln w akk p=nach
    an|gewöhnen akk dat refl
    an|gleichen akk refl p=an
    an|gliedern akk dat
    an|graben akk
    an|greifen akk
    an|grenzen p=an
    an|gucken akk
    an|gurten akk refl
    an|haben akk
    an|haften dat
    an|haken akk
    an|halten akk dat inf p=zu
    an|hauchen akk
    an|heben akk
    an|heften akk
    anheim|fallen dat sein
    anheim|geben akk dat
    anheim|stellen akk dat
    an|heizen akk
    an|herrschen akk say
    an|heuern akk
    an|himmeln akk
    an|husten akk
    an|hängen akk dat
    an|häufen akk refl
    an|hören akk dass refl
    animieren w akk inf p=zu
    an|jagen
    an|karren akk
    an|kaufen akk
    an|keilen
    ankern w
    an|ketten akk refl
    an|klagen akk say p=wegen
    an|kleben akk
    an|klicken akk
    an|klingeln
    an|klingen
    an|klopfen
    an|knabbern akk
    an|knacken akk
    an|knipsen akk
    an|knurren akk say
    an|knüpfen p=an
    an|kommen dat sein p=auf,in
    an|koppeln akk
    an|kotzen akk
    an|kratzen akk
    an|kreiden akk dat dass
    an|kreuzen akk
    an|kurbeln akk
    an|kämpfen p=gegen
    an|kündigen akk dat dass inf refl say
    an|lachen akk
    an|langen sein
    an|lassen akk refl
    an|lasten akk dat dass say
    an|laufen akk sein
    an|legen akk dat refl p=in,auf,mit
    an|lehnen akk refl p=an
    an|leiern akk
    an|leinen akk
    an|leiten akk p=zu
    an|lernen akk
    an|lesen akk dat
    an|liefern akk
    an|liegen
    an|locken akk
    an|lächeln akk
    an|lügen akk
    an|machen akk
    an|mahnen akk dass say
    an|malen akk
    an|maßen dat refl
    an|melden akk refl p=zu
    an|merken akk dass say
    an|mieten akk
    an|motzen akk
    an|muten
    an|nageln akk
    an|nehmen akk dass refl think
    annektieren w akk
    annoncieren w akk dass say
    annotieren w akk
    annullieren w akk
    an|nähern akk refl
    anonymisieren w akk
    an|ordnen akk dass say
    an|packen akk
    an|passen akk refl p=an
    an|peilen akk
    an|pfeifen akk
    an|pflanzen akk
    an|pflaumen akk
    an|pinkeln akk
    an|prallen sein
    an|prangern akk dass say
    an|preisen akk say p=als
    an|probieren akk
    an|pumpen akk
    an|pöbeln akk say
    an|ranzen akk say
    an|raten akk dat inf
    an|rechnen akk dat p=auf
    an|reden akk say
    an|regen akk dass inf say p=zu
    an|reichen
    an|reichern akk refl p=mit
    an|reihen refl
    an|reisen sein
    an|reiten sein
    an|reizen akk
    an|reißen akk
    an|rempeln akk
    an|rennen sein p=gegen
    an|richten akk
    an|rollen sein
    an|rufen akk say p=bei
    an|rücken sein
    an|rühren akk
    an|rüsten
    an|sagen akk say
    an|sammeln akk refl
    an|saugen akk
    an|schaffen akk dat
    an|schalten akk
    an|schauen akk dat refl
    an|scheinen
    an|schicken inf refl
    an|schieben akk
    an|schießen akk
    an|schlagen akk sein
    an|schleichen refl sein
    an|schleppen akk
    an|schließen akk dat refl p=an
    an|schmeißen akk
    an|schmiegen refl
    an|schmieren akk
    an|schnallen akk refl
    an|schnauzen akk say
    an|schneiden akk
    an|schrauben akk
    an|schreiben akk
    an|schreien akk say
    an|schubsen akk
    an|schuldigen
    an|schweigen akk
    an|schwellen sein
    an|schwemmen akk
    an|schwimmen p=gegen
    an|schwindeln akk
    an|schwärzen akk
    an|schüren
    an|sehen akk dat dass refl p=als
    an|setzen akk refl p=auf,zu
    an|siedeln akk refl
    an|spielen p=auf
    an|spitzen akk
    an|spornen akk inf p=zu
    an|sprechen akk say p=auf
    an|springen akk sein
    an|spucken akk
    an|spülen akk
    an|stacheln akk p=zu
    an|stapeln
    an|starren akk
    an|stauben
    an|stauen akk refl
    an|stecken akk refl p=mit
    an|stehen
    an|steigen sein p=auf,um
    an|stellen akk inf refl
    an|steuern akk
    an|stiften akk inf p=zu
    an|stimmen akk
    an|stinken dat
    an|stoßen akk sein p=an
    an|strahlen akk
    an|stranden
    an|streben akk inf think
    an|strecken
    an|streichen akk
    an|strengen akk refl
    an|strömen sein
    an|stürmen sein
    an|suchen
    an|sägen akk
    antagonisieren w akk
    an|tanzen
    an|tasten akk
    an|tauen
    an|testen akk
    antichambrieren w
    antizipieren w akk dass think
    an|trainieren akk dat
    an|trauen
    an|treffen akk
    an|treiben akk inf p=zu
    an|treten akk inf sein p=zu,gegen
    an|trinken refl
    an|tun akk dat
    antworten w dat dass say p=auf
    an|vertrauen akk dat dass refl say
    an|visieren akk
    an|wachsen sein p=auf
    an|weisen akk inf p=auf
    an|wenden akk p=auf
    an|werben akk
    an|werfen akk
    an|widern akk
    an|winkeln akk
    an|wurzeln
    an|wählen akk
    an|wärmen akk
    an|zahlen akk
    an|zapfen akk
    an|zeigen akk dat dass say
    an|zetteln akk
    an|ziehen akk refl sein
    an|zweifeln akk dass say
    an|zählen akk
    an|züchten akk
    an|zünden akk
    anästhesieren w akk
    an|öden akk
    apostrophieren w akk say p=als
    appellieren w dass inf say p=an
    applaudieren w dat
    applizieren w akk
    apportieren w akk
    arbeiten w p=an,für,mit
    archivieren w akk
    argumentieren w dass say p=mit
    argwöhnen w akk dass say think
    arrangieren w akk refl p=mit
    arretieren w akk
    arrondieren w akk
    arten w
    artikulieren w akk dass refl say
    asphaltieren w akk
    assimilieren w akk refl
    assistieren w dat p=bei
    assoziieren w akk p=mit
    atmen w akk
    atomisieren w akk
    attackieren w akk say
    attestieren w akk dat dass say
    attribuieren w akk
    auditieren w akk
    auf|addieren akk refl
    auf|arbeiten akk
    auf|atmen say
    auf|bahren akk
    auf|bauen akk refl p=auf
    auf|bauschen akk refl
    auf|begehren p=gegen
    auf|behalten akk
    auf|bekommen akk
    auf|bereiten akk
    auf|bessern akk
    auf|bewahren akk
    auf|bieten akk
    auf|binden akk dat
    auf|blasen akk
    auf|bleiben sein
    auf|blenden akk
    auf|blicken p=zu
    auf|blinken sein
    auf|blitzen sein
    auf|blähen akk refl
    auf|blättern akk
    auf|blühen sein
    auf|bocken akk
    auf|brauchen akk
    auf|brausen sein
    auf|brechen akk sein p=nach,in
    auf|brennen akk dat
    auf|bringen akk p=gegen
    auf|brummen akk dat
    auf|brühen akk
    auf|bäumen refl p=gegen
    auf|bürden akk dat
    auf|decken akk dass say
    auf|drehen akk
    auf|drucken akk
    auf|drängen akk dat refl
    auf|dröseln akk
    auf|drücken akk dat
    auf|dösen
    aufeinanderab|stimmen
    aufeinander|folgen sein
    aufeinander|hetzen akk
    aufeinander|legen akk
    aufeinander|liegen
    aufeinanderlos|gehen sein
    aufeinander|prallen sein
    aufeinander|schlagen
    aufeinander|stoßen sein
    aufeinander|treffen sein
    aufeinanderzu|bewegen refl
    aufeinanderzu|gehen
    auf|enthalten refl
    auf|erlegen akk dat
    auf|erstehen sein
    auf|erwecken akk
    auf|essen akk
    auf|fahren sein p=auf
    auf|fallen dat dass sein p=durch
    auf|fangen akk
    auf|fassen akk think p=als
    auf|finden akk
    auf|fischen akk
    auf|flackern sein
    auf|flammen sein
    auf|fliegen sein
    auf|fordern akk inf say p=zu
    auf|forsten akk
    auf|fressen akk
    auf|frischen akk
    auf|fächern akk refl
    auf|fädeln akk
    auf|führen akk refl
    auf|füllen akk
    auf|geben akk dat
    auf|gehen dat sein p=in
    auf|geilen akk refl
    auf|gleisen akk
    auf|gliedern akk refl p=in
    auf|graben akk
    auf|greifen akk
    auf|gucken
    auf|haben akk
    auf|halsen akk dat
    auf|halten akk refl p=mit
    auf|heben akk
    auf|heitern akk refl
    auf|heizen akk refl
    auf|helfen dat
    auf|hellen akk
    auf|hetzen akk say p=gegen
    auf|heulen
    auf|holen akk
    auf|horchen
    auf|hängen akk refl
    auf|häufen akk refl
    auf|hören inf p=mit
    auf|hübschen akk
    auf|jauchzen say
    auf|jubeln say
    auf|kaufen akk
    auf|keimen sein
    auf|klaffen
    auf|klappen akk
    auf|klauben akk
    auf|kleben akk
    auf|klären akk dass refl say p=über
    auf|knacken akk
    auf|knöpfen akk
    auf|knüpfen akk
    auf|kochen akk
    auf|kommen sein p=für
    auf|kratzen akk
    auf|krempeln akk
    auf|kreuzen sein
    auf|köcheln akk
    auf|köpfen
    auf|kündigen akk
    auf|lachen say
    auf|laden akk
    auf|lassen akk
    auf|lauern dat
    auf|laufen refl sein
    auf|leben sein
    auf|legen akk
    auf|lehnen refl p=gegen
    auf|lesen akk
    auf|leuchten sein
    auf|listen akk
    auf|lockern akk refl
    auf|lodern sein
    auf|lösen akk refl
    auf|machen akk inf refl
    auf|malen akk
    auf|marschieren sein
    auf|meißeln akk
    auf|merken
    auf|mischen akk
    auf|motzen akk
    auf|mucken
    auf|muntern akk inf say
    auf|möbeln akk
    auf|nehmen akk p=in
    auf|nötigen akk dat
    auf|oktroyieren akk dat
    auf|opfern akk refl
    auf|packen akk dat
    auf|passen say p=auf
    auf|peitschen akk
    auf|peppen akk
    auf|pflanzen akk
    auf|picken akk
    auf|pimpen akk
    auf|platzen sein
    auf|ploppen sein
    auf|plustern akk refl
    auf|polieren akk
    auf|poppen sein
    auf|prallen sein
    auf|pumpen akk
    auf|pusten akk
    auf|putschen akk refl
    auf|päppeln akk
    auf|quellen sein
    auf|raffen inf refl
    auf|ragen
    auf|rappeln refl
    auf|rechnen akk p=gegen
    aufrecht|erhalten akk
    aufrecht|halten akk
    aufrecht|stehen
    auf|regen akk refl say p=über
    auf|reiben akk refl
    auf|reihen akk refl
    auf|reizen akk
    auf|reißen akk sein
    auf|richten akk refl
    auf|rollen akk
    auf|rufen akk inf say p=zu
    auf|ruhen
    auf|runden akk
    auf|räumen akk say p=mit
    auf|rücken sein
    auf|rüsten akk refl
    auf|rütteln akk
    auf|sagen akk
    auf|sammeln akk
    auf|satteln
    auf|saugen akk
    auf|schauen
    auf|schaukeln akk refl
    auf|scheinen
    auf|scheuchen akk
    auf|schichten akk
    auf|schieben akk
    auf|schlagen akk sein
    auf|schlecken akk
    auf|schließen akk dat refl
    auf|schlitzen akk
    auf|schlüsseln akk
    auf|schnappen akk dass
    auf|schneiden akk
    auf|schnüren akk
    auf|schrauben akk
    auf|schrecken akk sein
    auf|schreiben akk dat
    auf|schreien
    auf|schulden
    auf|schwatzen akk dat
    auf|schwimmen sein
    auf|schwingen refl
    auf|schäumen
    auf|schürfen akk
    auf|schütten akk
    auf|sehen say p=zu
    auf|setzen akk refl
    auf|sitzen dat sein
    auf|spalten akk refl
    auf|spannen akk
    auf|sparen akk
    auf|sperren akk
    auf|spielen akk refl
    auf|spießen akk
    auf|splitten akk
    auf|sprengen akk
    auf|springen sein
    auf|spritzen sein
    auf|spüren akk dass
    auf|stacheln akk inf
    auf|stampfen
    auf|stapeln akk
    auf|stauen akk refl
    auf|stechen akk
    auf|stecken akk
    auf|stehen sein p=für
    auf|steigen sein p=zu,in
    auf|stellen akk dass refl say
    auf|stieben sein
    auf|stocken akk p=auf,um
    auf|stoßen akk dat sein
    auf|streben sein
    auf|streichen akk
    auf|stufen
    auf|stöbern akk
    auf|stülpen akk
    auf|stützen akk refl
    auf|suchen akk
    auf|summieren refl
    auf|takeln refl
    auf|tanken akk
    auf|tauchen sein
    auf|tauen akk sein
    auf|teilen akk refl p=in,auf
    auf|tischen akk dat dass say
    auf|tragen akk dat
    auf|treiben akk
    auf|trennen akk
    auf|treten sein p=als,in
    auf|trumpfen
    auf|tun akk refl
    auf|türmen akk refl
    auf|wachen sein
    auf|wachsen sein
    auf|wallen sein
    auf|warten p=mit
    auf|wecken akk
    auf|weichen akk sein
    auf|weisen akk dass
    auf|wenden akk
    auf|werfen akk say
    auf|werten akk p=um
    auf|wickeln akk
    auf|wiegen akk
    auf|wirbeln akk sein
    auf|wischen akk
    auf|wägen
    auf|wälzen
    auf|wärmen akk refl
    aufwärts|gehen sein
    auf|wühlen akk
    auf|zahlen
    auf|zehren akk
    auf|zeichnen akk dass
    auf|zeigen akk dat dass say
    auf|ziehen akk sein
    auf|zwingen akk dat
    auf|zählen akk dass say
    auf|züchten akk
    auktionieren w akk
    aus|arbeiten akk
    aus|arten sein p=in
    aus|atmen akk
    aus|baden akk
    aus|balancieren akk
    aus|bauen akk
    aus|bedingen dat refl
    aus|beißen akk dat
    aus|bessern akk
    aus|beulen akk
    aus|beuten akk
    aus|bezahlen akk
    aus|bilden akk p=zu
    aus|bitten dat refl
    aus|blasen akk
    aus|bleiben sein
    aus|bleichen akk sein
    aus|blenden akk
    aus|bluten sein
    aus|bohren akk
    aus|booten akk
    aus|borgen dat refl
    aus|brechen akk sein p=aus
    aus|breiten akk refl
    aus|bremsen akk
    aus|brennen sein
    aus|bringen akk
    aus|brüten akk say
    aus|buchen akk
    aus|buchstabieren akk
    aus|buddeln akk
    aus|buhen akk
    aus|büchsen sein
    aus|bügeln akk
    aus|bürgern akk
    aus|büxen sein
    aus|cashen akk
    aus|checken
    aus|dampfen
    aus|dehnen akk refl p=auf
    aus|denken akk dat refl
    aus|dienen
    aus|differenzieren akk refl
    aus|diskutieren akk
    aus|drehen
    aus|drucken akk
    aus|drücken akk dass refl say
    aus|dörren
    aus|dünnen akk refl sein
    auseinander|bauen akk
    auseinander|bersten sein
    auseinander|brechen sein
    auseinander|bringen akk
    auseinander|dividieren akk refl
    auseinander|driften sein
    auseinander|dröseln akk
    auseinander|entwickeln refl
    auseinander|fallen sein
    auseinander|falten akk
    auseinander|fliegen sein
    auseinander|gehen sein
    auseinander|halten akk
    auseinander|klaffen
    auseinander|klamüsern akk
    auseinander|laufen sein
    auseinander|leben refl
    auseinander|liegen
    auseinander|nehmen akk
    auseinander|reißen akk
    auseinander|rücken sein
    auseinander|setzen akk dass refl say p=mit
    auseinander|streben sein
    auseinander|treiben akk sein
    auseinander|ziehen akk
    aus|erkiesen akk
    aus|erwählen akk
    aus|fahren sein
    aus|fallen sein
    aus|fechten akk
    aus|fegen
    aus|feilen akk
    aus|fertigen akk
    aus|filtern akk
    aus|finden
    ausfindig|machen akk
    aus|fliegen akk sein
    aus|flippen sein
    aus|folgen
    aus|formen akk
    aus|formulieren akk
    aus|forschen akk
    aus|fragen akk say
    aus|fransen sein
    aus|fressen
    aus|führen akk dass say
    aus|füllen akk
    aus|geben akk refl say p=für,als
    aus|gehen dass sein think p=von
    aus|gestalten akk
    aus|gießen akk
    aus|gleichen akk refl
    aus|gleiten sein
    aus|gliedern akk
    aus|graben akk
    aus|grenzen akk
    aus|haben
    aus|halten akk dass
    aus|handeln akk dass
    aus|harren
    aus|hauchen akk
    aus|hebeln akk
    aus|heben akk
    aus|hecken akk
    aus|heilen sein
    aus|helfen dat p=mit
    aus|holen
    aus|horchen akk
    aus|hungern akk
    aus|händigen akk dat
    aus|hängen akk
    aus|höhlen akk
    aus|kehren akk
    aus|keimen sein
    aus|kennen refl p=mit
    aus|kippen akk
    aus|klammern akk say
    aus|klappen akk
    aus|kleiden akk
    aus|klingen sein
    aus|klopfen akk
    aus|klügeln akk
    aus|knautschen
    aus|knipsen akk
    aus|knobeln akk
    aus|knocken akk
    aus|kochen akk
    aus|kommen sein p=mit
    aus|kosten akk
    aus|kotzen refl
    aus|kratzen akk
    aus|kugeln refl
    aus|kundschaften akk
    aus|kurieren akk refl
    aus|lachen akk
    aus|laden akk
    aus|lagern akk
    aus|lassen akk refl say p=über
    aus|lasten akk
    aus|laufen sein
    aus|laugen akk
    aus|leben akk refl
    aus|lecken akk
    aus|leeren akk
    aus|legen akk think p=als
    aus|leihen akk dat
    aus|leiten
    aus|lernen
    aus|lesen akk
    aus|leuchten akk
    aus|liefern akk
    aus|liegen
    aus|listen akk
    aus|loben akk dass
    aus|loggen akk refl
    aus|losen akk
    aus|loten akk dass
    aus|löffeln akk
    aus|löschen akk
    aus|lösen akk
    aus|lüften akk
    aus|machen akk dat dass
    aus|magern sein
    aus|malen akk dat refl
    aus|manövrieren akk
    aus|marschieren sein
    aus|mauern
    aus|mergeln akk
    aus|merzen akk
    aus|messen akk
    aus|misten akk
    aus|mustern akk
    aus|nehmen akk refl
    aus|nutzen akk
    aus|packen akk say
    aus|peitschen akk
    aus|pendeln refl
    aus|pfeifen akk
    aus|planen
    aus|plaudern akk
    aus|plündern akk
    aus|posaunen akk say
    aus|powern refl
    aus|pressen akk
    aus|probieren akk dass
    aus|prägen akk refl
    aus|pumpen akk
    aus|putzen
    aus|quartieren akk
    aus|quetschen akk
    aus|radieren akk
    aus|rangieren akk
    aus|rasten sein
    aus|rauben akk
    aus|rechnen akk dat dass refl
    aus|reden dat refl say
    aus|reichen
    aus|reifen sein
    aus|reisen sein
    aus|reiten sein
    aus|reizen akk
    aus|reißen akk sein
    aus|renken dat refl
    aus|richten akk dat refl say
    aus|riechen
    aus|rollen akk sein
    aus|rotten akk
    aus|rufen akk dass say
    aus|ruhen refl p=auf
    aus|rutschen sein
    aus|räuchern akk
    aus|räumen akk
    aus|rücken sein
    aus|rüsten akk refl p=mit
    aus|sagen akk dass say
    aus|saugen akk
    aus|schaben akk
    aus|schaffen
    aus|schalten akk
    aus|schauen p=nach
    aus|scheiden akk sein p=aus
    aus|schenken akk
    aus|scheren sein p=aus
    aus|schicken akk
    aus|schiffen akk refl
    aus|schildern akk
    aus|schimpfen akk
    aus|schlachten akk say
    aus|schlafen refl
    aus|schlagen akk sein p=auf
    aus|schließen akk dass refl think p=von
    aus|schlüpfen sein
    aus|schmieren
    aus|schmücken akk say
    aus|schneiden akk
    aus|schreiben akk
    aus|schreiten sein
    aus|schweifen sein
    aus|schweigen refl
    aus|schwenken sein
    aus|schwitzen akk
    aus|schwärmen sein
    aus|schöpfen akk
    aus|schütten akk
    aus|sehen p=nach,wie
    aus|senden akk
    aus|setzen akk dat refl p=auf,mit
    aus|sieben akk
    aus|sitzen akk
    aus|sondern akk
    aus|sorgen
    aus|sortieren akk
    aus|sourcen akk
    aus|spannen akk
    aus|sparen akk
    aus|speien akk
    aus|sperren akk refl
    aus|spielen akk p=gegen
    aus|spionieren akk
    aus|sprechen akk dat dass inf refl say p=für,gegen
    aus|spucken akk
    aus|spähen akk
    aus|spülen akk
    aus|staffieren akk
    aus|stanzen akk
    aus|statten akk p=mit
    aus|stechen akk
    aus|stehen sein
    aus|steigen sein p=aus
    aus|stellen akk
    aus|sterben sein
    aus|steuern akk
    aus|stopfen akk
    aus|stoßen akk say
    aus|strahlen akk
    aus|strecken akk refl
    aus|streichen akk
    aus|streuen akk
    aus|strömen akk sein
    aus|suchen akk
    aus|söhnen akk refl p=mit
    aus|tanzen
    aus|tarieren akk
    aus|tauschen akk refl p=mit,über
    aus|teilen akk
    aus|testen akk
    aus|tilgen akk
    aus|toben refl
    aus|tragen akk
    aus|treiben akk dat
    aus|treten akk sein p=aus
    aus|tricksen akk
    aus|trinken akk
    aus|trocknen akk sein
    aus|tüfteln akk
    aus|ufern sein
    aus|wachsen refl p=zu
    aus|walzen akk
    aus|wandern sein
    aus|waschen akk
    aus|wechseln akk
    aus|weichen dat sein p=auf
    aus|weiden akk
    aus|weinen refl
    aus|weisen akk dass refl p=als
    aus|weiten akk refl p=auf
    aus|werten akk
    aus|wickeln
    aus|wiegen
    aus|wildern akk
    aus|winden
    aus|wirken refl p=auf
    aus|wischen akk
    aus|wählen akk dass
    aus|wärmen
    aus|würfeln akk
    aus|zahlen akk
    aus|zehren akk
    aus|zeichnen akk refl p=mit
    aus|ziehen akk sein
    aus|zischen
    aus|zählen akk
    aus|üben akk p=auf
    authentifizieren w akk refl p=gegenüber
    authentisieren w akk refl
    auto|fahren
    automatisieren w akk
    autorisieren w akk inf
    außerstande|sehen
    avancieren w sein p=zu
    avisieren w akk dat dass say
    backen s backt backte gebacken k2=backte akk
    backen w akk
    baden w akk
    baden|gehen sein
    bagatellisieren w akk say
    baggern w p=um
    bahnen w akk
    bahren w akk
    balancieren w akk sein
    balgen w refl
    ballen w akk refl
    ballern w akk
    balzen w
    bandagieren w akk
    bangen w inf p=um
    bannen w akk
    bashen w akk
    basieren w p=auf
    basteln w akk p=an
    bauen w akk p=auf
    baumeln w
    bauschen w akk refl
    bau|sparen
    beabsichtigen w akk dass inf noge think
    be~achten akk
    be~ackern akk
    beanspruchen w akk dass noge say
    beanstanden w akk dass noge say
    beantragen w akk dass inf noge say
    be~antworten akk dass say p=mit
    bearbeiten w akk noge
    be~atmen akk
    beaufsichtigen w akk noge
    beauftragen w akk inf noge p=mit
    be~bauen akk
    beben w
    bebildern w akk noge
    bechern w akk
    be~danken refl p=bei,für
    be~dauern akk dass inf say
    be~decken akk p=mit
    be~denken akk dass think
    bedeuten w akk dat dass noge
    be~dienen akk gen refl
    bedingen w akk noge
    be~drohen akk p=mit
    bedrucken w akk noge
    be~drängen akk
    be~drücken akk
    be~dürfen gen
    be~ehren akk refl
    beeiden w akk noge
    be~eilen refl
    beeindrucken w akk noge
    beeinflussen w akk noge
    beeinträchtigen w akk noge
    be~enden akk say
    be~engen akk
    beerben w akk
    beerdigen w akk noge
    be~fahren akk
    be~fallen akk
    be~fassen akk refl p=mit
    befehlen s befiehlt befahl befohlen k2=beföhle akk dat dass inf say
    befestigen w akk noge
    be~feuern akk
    be~finden akk dass refl think
    beflaggen w akk noge
    beflecken w akk noge
    befleißigen s befleißigt befleißigte befleißigt k2=befleißigte gen refl
    beflügeln w akk noge
    be~folgen akk
    be~forsten akk
    befrachten w akk noge
    be~fragen akk say p=zu,nach
    befreien w akk noge p=von
    befremden w akk noge
    be~freunden refl p=mit
    befrieden w akk noge
    befriedigen w akk noge
    be~fristen akk
    befruchten w akk noge
    be~fummeln akk
    befähigen w akk inf noge p=zu
    be~fördern akk
    be~füllen akk
    be~fürchten akk dass inf think
    befürworten w akk dass noge
    begaffen w akk noge
    be~geben refl p=in,nach
    begegnen w dat sein noge
    be~gehen akk
    begehren w akk inf noge say p=auf
    begeistern w akk refl noge p=für
    be~gießen akk
    beginnen s beginnt begann begonnen akk inf p=mit
    beglaubigen w akk dass noge say
    be~gleichen akk
    begleiten w akk noge
    be~glotzen akk
    beglücken w akk noge
    beglückwünschen w akk noge say p=zu
    begnadigen w akk noge
    begnügen w refl noge p=mit
    be~graben akk
    begradigen w akk noge
    be~greifen akk dass think
    be~grenzen akk p=auf
    be~gründen akk dass p=mit
    be~grünen akk
    be~grüßen akk dass say
    begutachten w akk noge
    begünstigen w akk noge
    behaften w akk noge
    be~halten akk
    be~handeln akk
    be~harren p=auf
    behaupten w akk dass inf refl noge say
    be~heben akk
    beheimaten w akk noge
    be~heizen akk
    be~helfen refl p=mit
    behelligen w akk noge
    beherbergen w akk noge
    be~herrschen akk refl
    beherzigen w akk noge
    be~hindern akk p=bei
    be~hüten akk p=vor
    bei|behalten akk
    bei|biegen akk dat
    bei|bringen akk dat dass say
    beichten w akk dat dass say
    beieinander|bleiben sein
    beieinander|haben akk
    beieinander|halten akk
    beieinander|liegen
    beieinander|sitzen
    beieinander|stehen
    bei|fügen akk dat
    bei|geben akk dat
    bei|heften
    bei|kommen dat sein
    bei|legen akk dat
    bei|liegen sein
    bei|mengen akk dat
    bei|messen akk dat
    bei|mischen akk dat
    beinhalten w akk dass noge
    bei|ordnen akk
    bei|pflichten dat say
    beirren w akk noge
    beisammen|bleiben sein
    beisammen|haben akk
    beisammen|sitzen
    beisammen|stehen
    beiseite|lassen akk
    beiseite|legen akk
    beiseite|nehmen akk
    beiseite|räumen akk
    beiseite|rücken akk
    beiseite|schaffen akk
    beiseite|schieben akk say
    beiseite|stehen
    beiseite|treten sein
    beiseite|wischen akk say
    bei|setzen akk
    bei|springen dat sein
    bei|stehen dat
    bei|steuern akk p=zu
    bei|stimmen dat
    bei|tragen akk inf p=zu
    bei|treten dat sein
    bei|wohnen dat
    beizen w akk
    beißen s beißt biss gebissen k2=bisse akk
    bejahen w akk dass noge say
    be~jubeln akk
    bekannt|geben akk dass say
    bekannt|machen akk dass say
    bekannt|werden dass sein
    be~kehren akk p=zu
    be~kennen akk dass refl p=zu
    be~klagen akk dass refl say p=über
    be~klatschen akk say
    be~kleben akk
    be~kleiden akk
    be~kochen akk
    be~kommen akk dat sein
    be~kriegen akk
    bekräftigen w akk dass noge say
    bekunden w akk dass noge say
    be~kämpfen akk
    beköstigen w akk noge
    be~labern akk
    be~laden akk
    be~lagern akk
    belangen w akk noge p=wegen
    be~lassen akk
    be~lasten akk p=mit
    be~laufen akk refl p=auf
    be~lauschen akk
    be~leben akk
    be~lecken akk
    be~legen akk dass think p=mit
    be~lehren akk p=über
    beleidigen w akk noge
    be~leuchten akk
    belfern w say
    be~lichten akk
    be~liefern akk
    bellen w say
    belobigen w akk noge
    be~lohnen akk p=mit
    belustigen w akk refl noge
    be~lächeln akk say
    belästigen w akk noge
    belüften w akk noge
    be~lügen akk
    be~malen akk
    bemannen w akk noge
    be~merken akk dass say think
    be~messen akk
    bemitleiden w akk noge
    be~mogeln akk
    bemustern w akk noge
    bemächtigen w gen refl noge
    bemängeln w akk dass noge say
    be~mühen akk inf refl p=um
    bemüßigen w inf refl noge
    benachrichtigen w akk noge p=über
    benachteiligen w akk noge
    be~nagen akk
    benchmarken w akk
    benebeln w akk noge
    be~nehmen refl
    be~neiden akk p=um
    be~nennen akk
    benetzen w akk noge
    benoten w akk noge
    be~nutzen akk
    benötigen w akk noge
    be~nützen akk
    beobachten w akk dass noge think
    be~ordern akk
    be~pflanzen akk
    be~pöbeln akk
    be~quatschen akk
    be~raten akk refl p=über,mit
    beratschlagen w akk noge say
    be~rauben akk gen
    beraumen w akk noge
    be~rauschen akk refl
    be~rechnen akk
    berechtigen w akk inf noge p=zu
    be~reden akk
    be~regnen akk
    be~reichern akk refl
    bereinigen w akk noge
    be~reisen akk
    bereiten w akk dat noge p=auf
    bereit|erklären inf refl
    bereit|finden inf refl
    bereit|halten akk refl
    bereit|liegen
    bereit|machen refl
    bereit|stehen
    bereit|stellen akk dat
    bereuen w akk dass inf noge
    bergen s birgt barg geborgen akk
    berg|steigen sein
    be~richten akk dat dass say p=über,von
    berichtigen w akk noge say
    be~rieseln akk
    be~ringen akk
    bersten s birst barst geborsten sein
    be~rufen akk refl p=auf
    be~ruhen p=auf
    beruhigen w akk refl noge
    berücksichtigen w akk dass noge
    be~rühren akk
    be~sagen akk dass say
    be~saufen refl
    beschaffen w akk dat noge
    be~schallen akk
    beschatten w akk noge
    be~schauen akk
    be~scheiden akk refl
    bescheinigen w akk dat dass noge
    be~schenken akk
    bescheren w akk dat noge
    be~schießen akk
    be~schildern akk
    be~schimpfen akk
    be~schlagen akk sein
    beschlagnahmen w akk noge
    be~schleichen akk
    beschleunigen w akk noge
    be~schließen akk dass inf
    be~schmeicheln akk
    be~schmeißen akk
    be~schmieren akk
    be~schmutzen akk
    be~schmücken akk
    be~schneiden akk
    be~schreiben akk dass say p=als
    be~schreiten akk
    beschriften w akk noge
    be~schränken akk refl p=auf
    be~schuldigen akk gen dass inf say
    be~schulen akk
    beschweren w dass refl noge say p=über
    beschwichtigen w akk noge
    be~schwören akk dass say
    be~schädigen akk
    beschäftigen w akk refl noge p=mit
    beschämen w akk noge
    beschönigen w akk noge
    be~schützen akk p=vor
    beseelen w akk noge
    be~sehen akk
    beseitigen w akk noge
    be~setzen akk
    besichern w akk noge
    besichtigen w akk noge
    be~siedeln akk
    be~siegeln akk
    be~siegen akk
    be~singen akk
    be~sinnen gen refl p=auf
    be~sitzen akk
    besohlen w akk noge
    besorgen w akk dat noge
    be~spaßen akk
    be~spielen akk
    bespitzeln w akk noge
    be~sprechen akk
    be~sprenkeln akk
    be~spritzen akk
    be~sprühen akk
    be~spucken akk
    be~spötteln akk
    bessern w refl
    besser|stellen akk refl
    besser|wissen
    bestatten w akk noge
    be~staunen akk
    be~stechen akk
    be~stehen akk inf p=aus,auf,in
    be~stehlen akk
    be~steigen akk
    be~stellen akk p=bei
    be~stempeln akk
    besteuern w akk noge
    be~stimmen akk dass inf p=über,zu
    be~strafen akk p=mit
    be~strahlen akk
    be~streichen akk
    be~streiken akk
    be~streiten akk dass inf say
    be~stärken akk p=in
    bestätigen w akk dass noge say
    bestäuben w akk noge
    bestücken w akk noge
    be~stürmen akk
    bestürzen w akk noge
    be~suchen akk
    besänftigen w akk noge
    be~tanken akk
    be~tasten akk
    be~tauen akk
    beteiligen w akk refl noge p=an
    beten w dass say p=für,zu
    beteuern w akk dass noge say
    betiteln w akk noge say p=als
    betonen w akk dass noge say
    betonieren w akk
    be~trachten akk p=als
    be~tragen akk
    be~tratschen akk
    be~trauen akk p=mit
    be~treffen akk dass
    be~treiben akk
    be~treten akk
    betreuen w akk noge
    be~trinken refl
    be~trüben akk
    betrügen s betrügt betrog betrogen akk p=um
    betteln w p=um
    betten w akk
    be~tupfen akk
    betätigen w akk refl noge
    betäuben w akk noge
    betören w akk noge
    beugen w akk dat refl
    beulen w akk
    beunruhigen w akk refl noge
    beurkunden w akk dass noge
    beurlauben w akk noge
    be~urteilen akk dass think
    beuteln w akk
    beuten w
    bevormunden w akk noge
    bevorraten w akk refl noge
    bevor|rechten akk
    bevor|stehen dat
    bevorteilen w akk noge
    bevor|ziehen
    bevorzugen w akk noge
    bevölkern w akk noge
    be~wachen akk
    bewaffnen w akk refl noge p=mit
    be~wahren akk p=vor
    bewahrheiten w refl noge
    be~wandern akk
    bewegen s bewegt bewog bewogen akk inf p=zu
    bewegen w akk refl noge
    be~weiden akk
    beweihräuchern w akk noge
    be~weinen akk
    be~weisen akk dat dass
    be~werben akk refl p=um,für
    be~werfen akk p=mit
    bewerkstelligen w akk noge
    be~werten akk p=als
    be~willigen akk
    be~wirken akk dass
    bewirten w akk noge
    be~wirtschaften akk
    be~wohnen akk
    be~wuchern akk
    be~wundern akk dass
    be~währen refl
    bewältigen w akk noge
    bewässern w akk noge
    bewölken w refl noge
    be~zahlen akk dat p=für
    bezaubern w akk noge
    be~zeichnen akk say p=als
    be~zeugen akk dass say
    bezichtigen w akk gen inf noge say
    be~ziehen akk refl p=auf,mit
    beziffern w akk noge p=auf
    bezirzen w akk noge
    bezuschussen w akk noge
    bezwecken w akk noge
    be~zweifeln akk dass think
    be~zwingen akk
    be~zähmen akk
    be~äugen akk
    biedern w
    biegen s biegt bog gebogen akk sein
    bieten s bietet bot geboten akk dat
    biken w sein
    bilanzieren w akk dass say
    bilden w akk refl
    billigen w akk think
    bimmeln w
    bimsen w akk
    binden s bindet band gebunden akk p=an
    bitten s bittet bat gebeten akk dass inf say p=um
    blaffen w say
    blamieren w akk refl
    blasen s bläst blies geblasen k2=bliese akk
    blasonieren w akk
    blau|machen
    blechen w akk p=für
    bleiben s bleibt blieb geblieben k2=bliebe sein kop p=bei
    bleiben|lassen akk
    bleichen w akk sein
    blenden w akk
    blicken w p=auf
    blind|fliegen
    blind|schreiben
    blinken w
    blinzeln w
    blitzen w akk
    blocken w akk
    blockieren w akk
    bloggen w akk dass say p=über
    bloß|legen akk
    bloß|stellen akk refl
    blubbern w
    bluffen w akk
    bluten w
    blähen w akk refl
    blättern w p=in
    bläuen w akk
    blödeln w say
    blühen w dat
    bocken w
    bohren w akk p=nach
    bolzen w
    bombardieren w akk p=mit
    bomben w akk
    boomen w
    boostern w akk
    booten w akk
    borgen w akk dat
    botoxen w akk
    bowlen w
    boxen w akk
    boykottieren w akk
    brach|liegen
    brainstormen w
    branden w p=an
    brandmarken w akk say p=als
    brandschatzen w akk
    braten s brät briet gebraten k2=briete akk
    brauchen s braucht brauchte gebraucht k2=bräuchte akk inf p=für
    brauen w akk
    brausen w sein
    brechen s bricht brach gebrochen akk sein p=mit
    breiten w refl
    breit|machen refl
    breit|schlagen akk
    breit|treten akk
    bremsen w akk
    brennen s brennt brannte gebrannt k2=brennte akk
    brettern w sein
    bricken w akk
    brillieren w p=mit
    bringen s bringt brachte gebracht k2=brächte akk dat p=um,zu
    brocken w
    brodeln w
    bruch|landen sein
    bruch|rechnen
    brummen w say
    brutzeln w akk
    bräunen w akk refl
    bröckeln w sein
    brühen w akk
    brüllen w akk dass say
    brüskieren w akk
    brüsten w refl say p=mit
    brüten w p=über
    buchen w akk
    buchstabieren w akk
    buddeln w akk
    budgetieren w akk
    bugsieren w akk
    buhen w
    buhlen w p=um
    bullern w
    bummeln w
    bunkern w akk
    buttern w akk
    bändeln w
    bändigen w akk
    bäumen w
    büchsen w sein
    bücken w refl
    büffeln w akk
    bügeln w akk
    bündeln w akk
    bürden w akk
    bürgen w dass say p=für
    bürgern w
    bürsten w akk
    büxen w sein
    büßen w akk p=für
    campen w
    campieren w
    canceln w akk
    cashen w
    casten w akk
    catchen w akk
    changieren w
    charakterisieren w akk say p=als
    chartern w akk
    chatten w p=mit
    chauffieren w akk
    checken w akk dass think
    chiffrieren w akk
    chillen w
    chippen w akk
    chlorieren w akk
    choreografieren w akk
    clustern w akk
    coachen w akk
    coden w akk
    codieren w akk
    committen w akk
    compilieren w akk
    containerisieren w akk
    containern w akk
    covern w akk
    cracken w akk
    crashen w akk sein
    crawlen w akk
    cremen w akk
    cruisen w sein
    dabei|belassen akk
    dabei|bleiben sein
    dabei|haben akk
    dabei|sitzen
    dabei|stehen
    da|bleiben sein
    daddeln w akk
    dafür|halten think
    dafür|können
    dafür|sprechen dass
    dagegen|halten dass say
    dagegen|setzen akk
    dagegen|sprechen dass
    dagegen|stellen akk
    dagegen|stemmen refl
    da|haben akk
    daheim|bleiben sein
    daheim|halten
    daheim|sitzen
    daher|bringen
    daher|kommen sein
    daher|laufen sein
    daher|reden akk say
    dahin|gehen sein
    dahin|gleiten sein
    dahin|plätschern sein
    dahin|raffen akk
    dahin|schmelzen sein
    dahin|schwinden sein
    dahin|siechen sein
    dahin|stehen
    dahin|stellen akk
    dahinter|klemmen refl
    dahinter|kommen sein
    dahinter|stecken
    dahinter|stehen
    dahin|vegetieren
    dahin|ziehen sein
    da|lassen akk
    da|liegen sein
    dampfen w
    danach|richten refl
    daneben|benehmen refl
    daneben|gehen sein
    daneben|greifen
    daneben|liegen
    daneben|schießen
    daneben|treffen
    danieder|liegen
    danken w akk dat dass say p=für
    dank|sagen say
    daran|gehen inf sein
    daran|halten refl
    daran|machen inf refl
    daran|setzen akk inf
    darauf|legen akk
    darauf|setzen akk
    darben w
    dar|bieten akk dat refl
    dar|bringen akk dat
    dar|legen akk dat dass say
    darnieder|liegen
    dar|reichen akk dat
    dar|stellen akk dass refl say p=als
    dar|tun akk dass say
    darunter|leiden
    darunter|liegen
    darüber|legen akk
    darüber|liegen
    darüber|stehen
    da|sitzen sein
    da|stehen sein
    daten w akk
    datieren w akk p=auf
    dauern w akk
    davon|eilen sein
    davon|fahren sein
    davon|fliegen sein
    davon|gehen sein
    davon|jagen akk
    davon|kommen sein
    davon|laufen sein
    davon|machen refl
    davon|rasen sein
    davon|rennen sein
    davon|schleichen refl sein
    davon|schwimmen sein
    davon|stehlen refl
    davon|tragen akk
    davon|ziehen sein
    dazu|bekommen akk
    dazu|geben akk
    dazu|gehören
    dazu|gesellen refl
    dazu|gewinnen akk
    dazu|kommen sein
    dazu|lernen akk
    dazu|rechnen akk
    dazu|schalten akk
    dazu|setzen refl
    dazu|stellen akk
    dazu|stoßen sein
    dazu|tun akk
    dazu|verdienen akk
    dazu|zählen akk
    dazwischen|fahren sein
    dazwischen|funken dat
    dazwischen|gehen sein
    dazwischen|kommen sein
    dazwischen|liegen
    dazwischen|reden say
    dazwischen|rufen akk say
    dazwischen|schalten refl
    dazwischen|treten sein
    deaktivieren w akk
    dealen w p=mit
    debattieren w akk dass say p=über
    debuggen w akk
    debütieren w p=als
    dechiffrieren w akk
    deckeln w akk
    decken w akk refl p=mit
    decodieren w akk
    defilieren w sein
    definieren w akk dass refl say p=als,über
    deformieren w akk
    defragmentieren w akk
    degenerieren w sein p=zu
    degradieren w akk p=zu
    dehnen w akk refl
    dehydrieren w sein
    deichen w
    deichseln w akk
    deinstallieren w akk
    deklamieren w akk say
    deklarieren w akk say p=als
    deklassieren w akk
    deklinieren w akk
    dekodieren w akk
    dekonstruieren w akk
    dekorieren w akk
    dekretieren w akk dass say
    delegieren w akk p=an
    delegitimieren w akk
    delektieren w refl
    demaskieren w akk refl p=als
    dementieren w akk dass say
    demissionieren w
    demobilisieren w akk
    demokratisieren w akk
    demolieren w akk
    demonstrieren w akk dass say p=gegen,für
    demontieren w akk
    demoralisieren w akk
    demotivieren w akk
    demütigen w akk
    denken s denkt dachte gedacht k2=dächte akk dass inf think p=an,über
    denunzieren w akk say p=als
    deplatzieren w akk
    deponieren w akk
    deportieren w akk
    deprimieren w akk
    derangieren w akk
    deregulieren w akk
    desavouieren w akk
    desertieren w sein
    designen w akk
    designieren w akk
    desillusionieren w akk
    desinfizieren w akk
    desinformieren w akk
    desorientieren w akk
    destabilisieren w akk
    destillieren w akk
    detektieren w akk
    determinieren w akk
    detonieren w sein
    deuten w akk dass say think p=auf,als
    dezentralisieren w akk
    dezimieren w akk
    diagnostizieren w akk dat dass say think
    dichten w akk say
    dicht|halten
    dicht|machen akk
    dicken w
    dienen w dat inf p=als,zu
    diffamieren w akk say p=als
    differenzieren w akk p=zwischen
    diffundieren w sein
    digitalisieren w akk
    diktieren w akk dat dass say
    dimensionieren w akk
    dimmen w akk
    dingen w akk
    dingfest|machen akk
    dinieren w
    dirigieren w akk
    diskontieren w akk
    diskreditieren w akk refl
    diskriminieren w akk
    diskutieren w akk dass say p=über,mit
    dislozieren w akk
    dispensieren w akk p=von
    disponieren w p=über
    disputieren w say p=über
    disqualifizieren w akk refl
    dissoziieren w akk refl
    distanzieren w refl say p=von
    distribuieren w akk
    disziplinieren w akk refl
    divergieren w
    diversifizieren w akk
    dividieren w akk
    docken w akk p=an
    doktern w p=an
    dokumentieren w akk dass say
    dolmetschen w akk
    domestizieren w akk
    dominieren w akk
    donnern w sein say
    dopen w akk refl
    doppeln w akk
    dorthin|bringen akk
    dorthin|fahren sein
    dorthin|gehen sein
    dorthin|gelangen sein
    dorthin|kommen sein
    dorthin|reisen sein
    dorthin|schicken akk
    dorthin|ziehen sein
    dosieren w akk
    dotieren w akk p=mit
    downgraden w akk
    downloaden w akk
    down|loaden akk
    doxen w akk
    doxxen w akk
    dozieren w say p=über
    dramatisieren w akk say
    dran|bleiben sein
    drangsalieren w akk
    dran|hängen
    dran|kommen sein
    dran|kriegen akk
    dran|nehmen akk
    dran|setzen akk
    drapieren w akk
    drauf|gehen sein
    drauf|haben akk
    drauf|halten
    drauf|hauen
    drauf|kommen sein
    drauf|legen akk
    drauf|satteln akk
    drauf|schlagen
    drauf|stehen
    drauf|treten sein
    drauf|zahlen
    drehen w akk refl p=um
    drein|blicken
    drein|reden dat
    drein|schauen
    drein|schlagen
    dreschen s drischt drosch gedroschen akk p=auf
    dribbeln w akk
    driften w sein
    drillen w akk
    dringen s dringt drang gedrungen sein p=auf,in
    drin|hängen
    drin|sitzen
    drin|stecken
    drin|stehen
    drohen w dat dass inf say p=mit
    drosseln w akk
    drucken w akk
    drucksen w say
    drängeln w akk refl
    drängen w akk inf say p=auf
    dröhnen w say
    dröseln w
    drücken w akk refl p=auf
    ducken w akk refl
    dudeln w
    duellieren w refl p=mit
    duften w p=nach
    dulden w akk dass
    dunkeln w
    duplizieren w akk
    durch|arbeiten akk refl
    durch|atmen say
    durch|beißen akk refl
    durch|bekommen akk
    durch|blicken think
    durch~bluten akk
    durch|blättern akk
    durch|bohren akk
    durch~bohren akk
    durch|boxen akk refl
    durch|braten akk
    durch|brechen akk sein
    durch~brechen akk
    durch|brennen sein
    durch|bringen akk
    durch|checken akk
    durch|deklinieren akk
    durch|denken akk dass
    durch~denken akk
    durch|digitalisieren akk
    durch|diskutieren akk
    durch|drehen sein
    durch|dringen sein
    durch~dringen akk
    durch|drücken akk
    durch~eilen akk
    durcheinander|bringen akk
    durcheinander|geraten sein
    durcheinander|kommen sein
    durcheinander|laufen sein
    durcheinander|reden
    durcheinander|schütteln akk
    durcheinander|werfen akk
    durcheinander|wirbeln akk
    durch|entscheiden
    durch|exerzieren akk
    durch|fahren sein
    durch~fahren akk
    durch|fallen sein p=bei
    durch|faulen sein
    durch|feiern
    durchfeuchten w akk noge
    durch|finanzieren akk
    durch|fliegen sein
    durch~fliegen akk
    durch|fließen sein
    durch~fließen akk
    durch~fluten akk
    durch~forschen akk
    durch~forsten akk
    durch|fragen refl
    durch|fressen refl
    durch|führen akk
    durch|füttern akk
    durch|geben akk say
    durch|gehen sein
    durch|geistern
    durch~graben akk
    durch|greifen
    durch|gucken
    durch|haben
    durch|hacken
    durch|halten akk
    durch|hangeln refl
    durch|hauen
    durch|hecheln akk
    durch|huschen sein
    durch|hängen
    durch|hören
    durch|impfen akk
    durch~irren akk
    durch|kalkulieren akk
    durch|kauen akk
    durch|klicken refl
    durch|kochen akk
    durch|kommen sein p=mit
    durch~kreuzen akk
    durch|kämmen akk
    durch~kämmen akk
    durch|kämpfen refl
    durch~kämpfen akk
    durch|laden
    durch|lassen akk
    durch|laufen sein
    durch~laufen akk
    durch~leben akk
    durch~leiden akk
    durch|leiten akk
    durch|lesen akk
    durch|leuchten
    durch|lotsen akk
    durchlöchern w akk noge
    durch|lüften akk
    durch~lüften akk
    durch|machen akk
    durch|marschieren sein
    durch~mengen akk
    durch~messen akk
    durch|mischen akk
    durch~mischen akk p=mit
    durch|mogeln refl
    durch|nehmen akk
    durch|nummerieren akk
    durch~nässen akk
    durch|peitschen akk
    durch~pflügen akk
    durch|planen akk
    durch|plumpsen
    durch|probieren akk
    durch|prügeln akk
    durch|pusten akk
    durch|putzen akk
    durch~queren akk
    durch|rasen sein
    durch~rasen akk
    durch|rasseln sein
    durch|rechnen akk
    durch|regieren
    durch|regnen
    durch|reichen akk
    durch|reisen sein
    durch|reißen akk sein
    durch|ringen inf refl p=zu
    durch|rosten sein
    durch|rufen
    durch|rutschen sein
    durch|rütteln akk
    durch~rütteln akk
    durch|sacken sein
    durch|sagen akk say
    durch|scannen akk
    durch|schauen akk think
    durch~schauen akk dass think
    durch|scheinen
    durch|schieben akk
    durch~schießen akk
    durch|schlafen
    durch|schlagen akk refl sein p=auf
    durch~schlagen akk
    durch|schleichen refl
    durch|schleppen akk
    durch|schleusen akk
    durch|schlängeln refl
    durch|schlüpfen sein
    durch|schnaufen
    durch|schneiden akk
    durch~schneiden akk
    durch~schreiten akk
    durch|schummeln refl
    durch~schwimmen akk
    durch|schwitzen akk
    durch~schwitzen akk
    durch~segeln akk
    durch|sehen akk
    durch|setzen akk refl p=gegen
    durch~setzen akk refl p=mit
    durchseuchen w akk noge
    durch|sickern dass sein
    durch|sieben akk
    durch|spielen akk think
    durch|sprechen akk dass
    durch|spülen akk
    durch~spülen akk
    durch|starten sein
    durch|stechen akk
    durch~stechen akk
    durch|stehen akk
    durch~stehen akk
    durch|steigen sein
    durch|stellen akk
    durch|stoßen sein p=zu
    durch~stoßen akk
    durch|streichen akk
    durch~streifen akk
    durch|strukturieren akk
    durch|strömen sein
    durch~strömen akk
    durch~stöbern akk
    durch|stürmen
    durch~stürmen akk
    durch|suchen akk p=nach
    durch~suchen akk p=nach
    durch|tauchen sein
    durch|testen akk
    durch|treiben
    durch|trennen akk
    durch~trennen akk
    durch|treten akk sein
    durch~tränken akk
    durch~wachen akk
    durch|wachsen sein
    durch~wachsen akk
    durch|wandern sein
    durch~wandern akk
    durch|waten
    durch~waten akk
    durch~weben akk
    durch|wechseln akk
    durch|wehen
    durch~wehen akk
    durch|weichen
    durch~weichen akk
    durch|werfen
    durch|winken akk
    durch~wirken akk
    durch|wursteln refl
    durch|wählen
    durch|wühlen refl
    durch~wühlen akk
    durch|zappen refl
    durch~zechen akk
    durch|ziehen akk sein
    durch~ziehen akk
    durch|zucken
    durch~zucken akk
    durch|zählen akk
    duschen w akk refl
    duzen w akk
    dämmen w akk
    dämmern w dat
    dämonisieren w akk say
    dämpfen w akk
    dörren w akk
    dösen w
    dübeln w akk
    dümpeln w sein
    düngen w akk
    dünken s dünkt dünkte gedünkt k2=dünkte akk dat dass
    dünnen w
    dünsten w akk
    düpieren w akk
    dürfen s darf durfte gedurft k2=dürfte pres=darf,darfst,darf,dürfen,dürft,dürfen modal
    dürsten w p=nach
    düsen w sein
    ebben w sein
    ebnen w akk dat
    echauffieren w refl say p=über
    ecken w
    editieren w akk
    egalisieren w akk
    ehren w akk p=mit
    eichen w akk
    eiern w sein
    eifern w p=nach
    eignen w refl p=für,zu
    eilen w dat sein
    ein|arbeiten akk refl p=in
    ein|atmen akk
    ein|bauen akk
    ein|behalten akk
    ein|bekennen akk dass
    ein|berechnen akk
    ein|berufen akk
    ein|betonieren akk
    ein|betten akk
    ein|beziehen akk p=in
    ein|biegen sein p=in
    ein|bilden dat dass refl think
    ein|bimsen akk
    ein|binden akk refl p=in
    ein|blenden akk
    ein|bläuen akk dat
    ein|brechen sein p=in,bei
    ein|bremsen akk
    ein|brennen refl
    ein|bringen akk dat refl p=in
    ein|brocken akk dat
    ein|buchen akk refl
    ein|bunkern refl
    ein|bürgern akk refl
    ein|büßen akk p=an
    ein|cashen
    ein|checken
    ein|clustern
    ein|cremen akk refl
    ein|dampfen akk
    ein|decken akk refl p=mit
    ein|deichen akk
    ein|dicken
    ein|drehen
    ein|dringen sein p=in
    ein|drücken akk
    ein|dämmen akk
    ein|dämmern sein
    ein|ebnen akk
    ein|eisen
    einen w akk
    ein|engen akk
    ein|fahren akk sein
    ein|fallen dat dass sein p=in
    ein|fangen akk refl
    ein|fassen akk
    ein|fetten akk
    ein|feuern
    ein|finden refl
    ein|flechten akk
    ein|fliegen akk sein
    ein|fließen sein
    ein|flößen akk dat
    ein|fordern akk inf say
    ein|frieren akk sein
    ein|fädeln akk refl
    ein|färben akk
    ein|fügen akk refl
    ein|fühlen refl p=in
    ein|führen akk
    ein|füllen akk
    ein|geben akk dat
    ein|gehen sein p=auf,in
    ein|gemeinden akk
    ein|gestehen akk dat dass say
    ein|gießen akk
    ein|gipsen akk
    ein|gliedern akk refl p=in
    ein|graben akk refl
    ein|gravieren akk
    ein|greifen p=in
    ein|grenzen akk p=auf
    ein|hacken refl
    ein|haken akk refl say
    ein|halten akk say
    ein|handeln akk dat
    ein|hauchen akk dat
    ein|heften akk
    ein|hegen akk
    ein|heimsen akk
    ein|heiraten p=in
    ein|heizen dat
    einher|gehen sein p=mit
    ein|holen akk
    ein|hämmern akk
    ein|hängen akk refl
    ein|hüllen akk
    ein|igeln refl
    einigen w akk dass inf refl p=auf,mit
    ein|impfen akk dat
    ein|jagen akk dat
    ein|kalkulieren akk think
    ein|kapseln akk refl
    ein|kassieren akk
    ein|kaufen akk
    ein|kehren sein p=in
    ein|keilen akk
    ein|kellern akk
    ein|kerkern akk
    ein|kesseln akk
    ein|klagen akk
    ein|klammern akk
    ein|kleben akk
    ein|kleiden akk refl
    ein|klemmen akk
    ein|klicken refl
    ein|klinken akk refl
    ein|knicken sein
    ein|kochen akk
    ein|kommen sein
    ein|kreisen akk
    ein|kremen akk
    ein|laden akk p=zu
    ein|lagern akk refl
    ein|lassen akk refl p=auf,mit
    ein|laufen sein
    ein|leben refl
    ein|legen akk p=gegen
    ein|leiten akk p=gegen
    ein|lenken akk say
    ein|lesen akk refl
    ein|leuchten dat dass
    ein|liefern akk p=in
    ein|lochen akk
    ein|loggen akk refl
    ein|lullen akk
    ein|läuten akk
    ein|lösen akk
    ein|machen akk
    ein|mahnen akk say
    ein|marschieren sein p=in
    ein|mauern akk refl
    ein|mieten refl
    ein|mischen refl say p=in
    ein|motten akk
    ein|murmeln refl
    ein|münden sein p=in
    ein|nehmen akk p=für
    ein|nicken sein
    ein|nisten refl
    ein|nötigen
    ein|ordnen akk refl think p=als
    ein|packen akk
    ein|parken akk
    ein|pauken akk
    ein|pendeln refl p=auf
    ein|pennen sein
    ein|pferchen akk
    ein|pflanzen akk dat
    ein|pflegen akk
    ein|planen akk
    ein|prasseln sein p=auf
    ein|preisen akk think
    ein|pressen
    ein|prägen akk dat refl
    ein|prügeln p=auf
    ein|quartieren akk refl
    ein|rahmen akk
    ein|rammen akk
    ein|rasten sein
    ein|rechnen akk
    ein|reden dat refl say p=auf
    ein|regnen
    ein|reiben akk refl
    ein|reichen akk
    ein|reihen akk refl p=in
    ein|reisen sein
    ein|reißen akk sein
    ein|renken akk
    ein|rennen akk
    ein|richten akk inf refl p=auf
    ein|riegeln
    ein|ritzen akk
    ein|rollen akk sein
    ein|rosten sein
    ein|rufen
    ein|räumen akk dat dass say
    ein|rücken sein p=in
    ein|rühren akk
    ein|rüsten akk
    ein|sacken sein
    ein|sammeln akk
    ein|sargen akk
    ein|saugen akk
    ein|scannen akk
    ein|schalten akk refl say p=in
    ein|schenken akk dat
    ein|schicken akk
    ein|schieben akk
    ein|schießen akk refl p=auf
    ein|schiffen akk refl
    ein|schlafen sein
    ein|schlagen akk sein p=auf
    ein|schleichen refl
    ein|schleimen refl
    ein|schleppen akk
    ein|schleusen akk
    ein|schließen akk refl
    ein|schläfern akk
    ein|schmeicheln refl
    ein|schmelzen akk sein
    ein|schmieren akk
    ein|schmuggeln akk
    ein|schnappen sein
    ein|schneiden akk
    ein|schneien akk
    ein|schnüren akk
    ein|schreiben akk refl p=in
    ein|schreiten sein p=gegen
    ein|schränken akk refl
    ein|schulen akk
    ein|schweben sein
    ein|schweißen akk
    ein|schwenken sein
    ein|schwärzen
    ein|schwören akk p=auf
    ein|schärfen akk dat dass say
    ein|schätzen akk dass think p=als
    ein|schüchtern akk
    ein|segnen akk
    ein|sehen akk dass think
    ein|seifen akk
    ein|senden akk
    ein|setzen akk inf refl p=für
    ein|sickern sein
    ein|sinken sein
    ein|sortieren akk refl
    ein|spannen akk
    ein|sparen akk
    ein|speichern akk
    ein|speisen akk
    ein|sperren akk refl
    ein|spielen akk refl
    ein|springen sein p=für
    ein|spritzen akk
    ein|sprühen akk
    ein|stampfen akk
    ein|stauben
    ein|stechen p=auf
    ein|stecken akk
    ein|stehen p=für
    ein|steigen sein p=in
    ein|stellen akk dass inf refl p=auf
    ein|sticken akk
    ein|stimmen akk refl p=in,auf
    ein|stoßen akk
    ein|strahlen
    ein|streichen akk
    ein|streuen akk
    ein|strömen sein
    ein|studieren akk
    ein|stufen akk think p=als
    ein|stürmen sein p=auf
    ein|stürzen sein
    ein|tauchen akk sein
    ein|tauschen akk p=gegen
    ein|teilen akk p=in
    ein|tippen akk
    ein|tragen akk refl
    ein|treffen sein
    ein|treiben akk
    ein|treten akk sein p=für,in
    ein|trichtern akk dat dass
    ein|trocknen akk sein
    ein|trudeln sein
    ein|träufeln akk
    ein|trüben akk refl
    ein|tunken akk
    ein|tätowieren akk
    ein|tüten akk
    ein|verleiben akk refl
    ein|wachsen sein
    ein|wandern sein
    ein|wechseln akk
    ein|wecken akk
    ein|weichen akk
    ein|weihen akk
    ein|weisen akk p=in
    ein|wenden akk dass say
    ein|werben akk
    ein|werfen akk say
    ein|werten
    ein|wickeln akk
    ein|willigen inf say p=in
    ein|wintern akk
    ein|wirken p=auf
    ein|wurzeln refl
    ein|zahlen akk
    ein|zeichnen akk
    ein|ziehen akk sein p=in
    ein|zwängen akk refl
    ein|zäunen akk
    ein|äschern akk
    ein|ölen akk
    ein|üben akk
    eis|baden
    eisen w
    eis|laufen sein
    eitern w
    ejakulieren w
    ekeln w akk refl p=vor
    elaborieren w akk
    elektrifizieren w akk
    elektrisieren w akk
    eliminieren w akk
    emanzipieren w akk refl p=von
    emeritieren w akk
    emigrieren w sein
    emittieren w akk
    empfangen s empfängt empfing empfangen k2=empfinge akk
    empfehlen s empfiehlt empfahl empfohlen k2=empföhle akk dat dass inf say
    empfinden s empfindet empfand empfunden akk dass think
    empor|arbeiten refl
    empor|heben akk
    empor|klettern sein
    empor|kommen sein
    empor|ragen
    empor|schießen sein
    empor|schnellen sein
    empor|steigen sein
    empor|streben sein
    empören w akk dass refl say p=über
    emulieren w akk
    encodieren w akk
    enden w p=mit
    engagieren w akk refl p=für
    engen w akk
    ent~arten sein
    entbehren w akk gen noge
    ent~binden akk p=von
    ent~blättern akk
    entblöden w inf refl noge
    entblößen w akk refl noge
    ent~brennen sein p=um
    ent~decken akk dass
    ent~drosseln akk
    entehren w akk noge
    enteignen w akk noge
    ent~eilen dat sein
    ent~erben akk
    entern w akk
    ent~fachen akk
    ent~fallen dat sein p=auf
    ent~falten akk refl
    entfernen w akk refl noge p=aus,von
    ent~fesseln akk
    ent~fetten akk
    ent~flammen akk sein
    ent~flechten akk
    ent~fliehen dat sein
    ent~folgen akk
    entfremden w akk refl noge p=von
    ent~freunden akk
    entfristen w akk noge
    entfrosten w akk noge
    ent~führen akk p=aus
    entgegen|arbeiten dat
    entgegen|blicken dat
    entgegen|bringen akk dat
    entgegen|fahren dat sein
    entgegen|fiebern dat
    entgegen|gehen dat sein
    entgegen|halten akk dat dass say
    entgegen|handeln dat
    entgegen|kommen dat sein
    entgegen|laufen dat sein
    entgegen|nehmen akk
    entgegen|rufen akk dat say
    entgegen|schallen dat sein
    entgegen|schlagen dat sein
    entgegen|schleudern akk dat say
    entgegen|schreien akk dat say
    entgegen|sehen dat
    entgegen|setzen akk dat
    entgegen|stehen dat
    entgegen|stellen akk dat refl
    entgegen|stemmen dat refl
    entgegen|steuern dat sein
    entgegen|strecken akk dat
    entgegen|strömen dat sein
    entgegen|treten dat sein say
    entgegen|wirken dat
    entgegnen w akk dat dass noge say
    ent~gehen dat dass sein
    ent~geistern akk
    ent~gelten akk
    ent~giften akk
    ent~gleisen sein
    ent~gleiten dat sein
    ent~grenzen akk
    enthaaren w akk noge
    ent~halten akk refl
    enthaupten w akk noge
    ent~heben akk gen
    ent~hemmen akk
    ent~hüllen akk dass say
    entjungfern w akk noge
    entkalken w akk noge
    entkernen w akk noge
    ent~kleiden akk refl
    ent~kommen dat sein p=aus
    ent~koppeln akk
    entkorken w akk noge
    ent~kriminalisieren akk
    entkräften w akk noge say
    ent~laden akk refl
    entlang|fahren sein
    entlang|führen sein
    entlang|gehen sein
    entlang|hangeln refl
    entlang|laufen sein
    entlang|schlittern sein
    entlang|schlängeln refl
    entlang|schrammen sein
    entlang|ziehen refl
    entlarven w akk noge p=als
    ent~lassen akk p=aus
    ent~lasten akk p=von
    entlauben w akk noge
    ent~laufen sein
    entlausen w akk noge
    entledigen w gen refl noge
    ent~leeren akk
    ent~lehnen akk dat p=aus
    ent~leihen akk p=aus
    ent~locken akk dat
    ent~lohnen akk
    ent~lüften akk
    entmachten w akk noge
    entmannen w akk noge
    entmenschen w akk noge
    entmenschlichen w akk noge
    entmieten w akk noge
    entmilitarisieren w akk
    entminen w akk noge
    entmutigen w akk dass noge
    entmystifizieren w akk
    entmythologisieren w akk
    entmündigen w akk noge
    entnazifizieren w akk
    ent~nehmen akk dat dass
    ent~nerven akk
    ent~personalisieren akk
    ent~politisieren akk
    ent~puppen refl p=als
    ent~rechten akk
    ent~reißen akk dat
    ent~richten akk
    ent~riegeln akk
    ent~rinnen dat sein
    ent~rollen akk
    ent~rosten akk
    ent~rätseln akk
    ent~rücken akk
    entrümpeln w akk noge
    ent~rüsten akk refl p=über
    ent~sagen dat gen
    ent~scheiden akk dass inf refl say think p=über,für
    entschlacken w akk noge
    ent~schlafen sein
    entschleunigen w akk noge
    ent~schließen inf refl p=zu
    ent~schlüpfen dat sein
    ent~schlüsseln akk
    ent~schulden akk
    ent~schuldigen akk refl say p=für,bei
    ent~schweben sein
    ent~schwinden sein
    ent~schädigen akk p=für
    ent~schärfen akk
    entseelen w akk noge
    ent~senden akk
    ent~setzen akk refl
    ent~sichern akk
    ent~sinnen gen refl
    ent~solidarisieren refl
    ent~sorgen akk
    ent~spannen akk refl
    ent~sperren akk
    ent~spinnen refl
    ent~sprechen dat
    ent~springen dat sein
    ent~stammen dat sein
    ent~stauben akk
    ent~stehen dat sein p=aus
    ent~steigen dat sein
    entsteinen w akk noge
    ent~stellen akk
    ent~strömen sein
    ent~stören akk
    ent~tarnen akk
    ent~thronen akk
    ent~täuschen akk
    entvölkern w akk noge
    ent~wachsen dat sein
    entwaffnen w akk noge
    ent~warnen say
    ent~weichen dat sein p=aus
    ent~weihen akk
    entwenden w akk dat noge
    ent~werfen akk
    ent~werten akk
    ent~wickeln akk refl p=zu
    ent~winden akk dat
    entwirren w akk noge
    ent~wischen dat sein
    ent~wurzeln akk
    entwässern w akk noge
    entwöhnen w akk noge
    ent~würdigen akk
    ent~zaubern akk
    ent~zerren akk
    ent~ziehen akk dat refl
    entziffern w akk noge
    entzwei|brechen akk sein
    entzweien w akk refl noge
    entzwei|gehen sein
    entzwei|reißen akk
    ent~zücken akk
    ent~zünden akk refl p=an
    er~achten akk think p=als,für
    er~ahnen akk dass think
    er~arbeiten akk
    erbarmen w gen refl noge
    er~bauen akk
    erben w akk p=von
    er~beuten akk
    er~bitten akk say
    erblassen w sein noge
    erbleichen s erbleicht erblich erblichen k2=erbliche sein
    er~blicken akk
    erblinden w sein noge
    er~blühen sein
    erbosen w akk refl noge p=über
    er~brechen akk refl
    er~bringen akk dat dass
    erden w akk
    er~denken akk
    er~dichten akk
    erdolchen w akk noge
    erdreisten w inf refl noge
    er~drosseln akk
    er~drücken akk
    er~dulden akk
    er~eifern refl p=über
    ereignen w refl noge
    er~eilen akk
    er~fahren akk dass think p=von,über
    er~fassen akk
    er~finden akk
    er~flehen akk
    er~folgen sein
    er~fordern akk dass inf
    er~forschen akk dass
    er~fragen akk dass say
    er~freuen akk gen refl p=an
    er~frieren sein
    er~frischen akk refl
    er~fühlen akk
    er~füllen akk refl
    ergattern w akk noge
    ergaunern w akk noge
    er~geben akk dat dass refl p=aus
    er~gehen dat sein
    er~gießen refl
    er~glühen sein
    er~grauen sein
    er~greifen akk
    er~gründen akk dass
    er~grünen sein
    ergänzen w akk dass refl noge say p=um
    ergötzen w akk refl noge p=an
    er~halten akk dat
    er~haschen akk
    er~heben akk dat dass inf refl p=auf,gegen
    erheischen w akk noge
    er~heitern akk
    er~hellen akk
    erhitzen w akk refl noge
    er~hoffen akk dass inf think
    er~holen refl p=von
    er~hängen akk refl
    er~härten akk
    erhöhen w akk refl noge p=um,auf
    er~hören akk
    erigieren w sein
    erinnern w akk dat dass inf refl noge say p=an
    er~jagen akk
    erkalten w sein noge
    er~kaufen akk
    er~kennen akk dass think p=an
    erkiesen s erkiest erkor erkoren akk
    er~klettern akk
    er~klimmen akk
    er~klingen sein
    er~klären akk dat dass refl say p=für
    er~kranken sein p=an
    erkunden w akk noge
    erkundigen w refl noge p=nach,bei
    erkälten w refl noge
    er~kämpfen akk
    erkühnen w refl noge
    er~küren akk
    erlahmen w sein noge
    er~langen akk
    er~lassen akk dat
    erlauben w akk dat inf noge
    er~laufen akk
    er~leben akk dass refl
    erledigen w akk refl noge
    er~legen akk
    erleichtern w akk dat noge
    er~leiden akk
    er~lernen akk
    er~lesen akk
    er~leuchten akk
    er~liegen dat sein
    er~läutern akk dat dass say
    erlöschen s erlischt erlosch erloschen sein
    er~lösen akk
    er~lügen akk
    er~mahnen akk dass inf say p=zu
    ermatten w sein noge
    er~messen akk dass
    ermitteln w akk dass noge say p=gegen,wegen
    er~morden akk
    er~muntern akk
    ermutigen w akk inf noge say p=zu
    ermächtigen w akk inf noge p=zu
    er~mäßigen akk
    ermöglichen w akk dat noge
    ermüden w akk sein noge
    er~nennen akk p=zu
    erneuern w akk noge
    erniedrigen w akk refl noge
    ernst|nehmen akk think
    ernten w akk
    er~nähren akk refl p=von
    ernüchtern w akk noge
    erobern w akk noge
    erodieren w sein
    erotisieren w akk
    er~pressen akk p=mit
    er~proben akk
    erquicken w akk noge
    er~raten akk think
    er~rechnen akk dass refl p=aus
    er~regen akk refl p=über
    er~reichen akk dass
    er~retten akk
    er~richten akk
    er~ringen akk
    er~röten akk refl sein
    er~saufen sein
    erschaffen s erschafft erschuf erschaffen akk
    erschallen s erschallt erscholl erschollen sein
    er~schaudern sein
    er~scheinen dat sein
    er~schießen akk
    erschlaffen w sein noge
    er~schlagen akk
    er~schleichen akk dat
    er~schließen akk dat dass refl
    erschnorren w akk noge
    er~schnüffeln akk
    erschrecken s erschrickt erschrak erschrocken sein p=über,vor
    erschrecken w akk noge
    erschweren w akk dat noge
    er~schwimmen akk
    er~schwindeln akk
    er~schöpfen akk
    erschüttern w akk noge
    er~sehen akk dass p=aus
    er~sehnen akk
    er~setzen akk dat p=durch
    er~sinnen akk
    er~sparen akk dat
    er~spielen akk
    er~spähen akk
    er~spüren akk
    erstarken w sein noge
    er~starren sein p=vor
    er~statten akk dat
    er~staunen akk dat
    er~stechen akk
    er~stehen akk
    er~steigen akk
    er~steigern akk
    er~stellen akk
    er~sticken akk sein p=an
    er~strahlen sein
    er~streben akk
    er~strecken refl p=über,auf,bis
    er~streiten akk
    er~stürmen akk
    er~suchen akk inf say p=um
    er~tappen akk p=bei
    er~tasten akk
    er~teilen akk dat
    er~tragen akk
    er~trinken sein p=in
    er~trotzen akk
    er~tränken akk
    er~träumen akk
    er~tönen sein
    ertüchtigen w akk noge
    eruieren w akk dass
    er~wachen sein
    er~wachsen dat sein p=aus
    er~wandern akk
    er~warten akk dass inf think p=von
    er~wecken akk
    er~wehren gen refl
    er~weichen akk sein
    er~weisen akk dat dass refl p=als
    erweitern w akk noge p=um
    er~werben akk
    erwidern w akk dat dass noge say
    er~wirken akk
    er~wirtschaften akk
    er~wischen akk p=bei
    erwägen s erwägt erwog erwogen akk dass inf think
    er~wählen akk
    er~wähnen akk dass say
    er~wärmen akk refl p=für
    er~wünschen akk
    er~würgen akk
    er~zeugen akk
    er~ziehen akk
    er~zielen akk
    er~zittern sein
    er~zwingen akk
    er~zählen akk dat dass say p=von,über
    er~zürnen akk sein
    eröffnen w akk dat noge say
    erörtern w akk dass noge say
    erübrigen w inf refl noge
    eskalieren w akk sein
    eskortieren w akk
    essen s isst aß gegessen akk
    estimieren w akk
    etablieren w akk refl
    etatisieren w akk
    etikettieren w akk p=als
    evakuieren w akk
    evaluieren w akk dass
    evangelisieren w akk
    evozieren w akk
    exekutieren w akk
    exerzieren w akk
    exfiltrieren w akk
    exhumieren w akk
    exilieren w akk
    existieren w
    exmatrikulieren w akk refl
    expandieren w sein
    experimentieren w p=mit
    explizieren w akk say
    explodieren w sein
    exploiten w akk
    explorieren w akk
    exponieren w akk refl
    exportieren w akk p=nach
    exprimieren w akk
    extrahieren w akk
    extrapolieren w akk
    fabrizieren w akk
    fabulieren w akk dass say
    fachen w akk
    fachsimpeln w say p=über
    fackeln w
    fahnden w p=nach
    fahren s fährt fuhr gefahren akk sein
    faken w akk
    faksimilieren w akk
    fallen s fällt fiel gefallen k2=fiele sein
    fallen|lassen akk say
    falsifizieren w akk dass
    falten s faltet faltete gefaltet k2=faltete akk
    fanatisieren w akk
    fangen s fängt fing gefangen k2=finge akk
    fantasieren w dass say p=von
    faseln w akk dass say p=von
    fassen w akk refl say
    fasten w
    faszinieren w akk
    fauchen w say
    faulen w sein
    faulenzen w
    favorisieren w akk think
    faxen w akk dat
    fechten s ficht focht gefochten akk
    federn w akk
    fegen w akk sein
    fehl|besetzen akk
    fehl|deuten akk
    fehlen w dat inf p=an
    fehl|ernähren
    fehl|gehen sein
    fehl|informieren akk
    fehl|interpretieren akk
    fehl|investieren akk
    fehl|kalkulieren akk
    fehl|laufen sein
    fehl|leiten akk
    fehl|planen akk
    fehl|schlagen sein
    fehl|treten
    fehl|verhalten refl
    feiern w akk say p=als
    feil|bieten akk
    feilen w akk p=an
    feilschen w say p=um
    feinden w
    feixen w
    fermentieren w akk
    fern|bleiben dat sein
    fern|halten akk refl p=von
    fern|liegen dat inf
    fern|sehen
    fern|steuern akk
    fertig|bauen akk
    fertig|bringen akk
    fertigen w akk
    fertig|entwickeln akk
    fertig|machen akk refl
    fertig|schreiben akk
    fertig|stellen akk
    fertig|werden sein p=mit
    fesseln w akk
    fest|backen sein
    fest|beißen refl
    fest|binden akk
    fest|drehen
    fest|fahren refl sein
    fest|fressen refl
    fest|frieren sein
    fest|gießen
    fest|haken refl
    fest|halten akk refl p=an
    fest|hängen
    festigen w akk refl
    fest|ketten akk refl
    fest|klammern akk refl
    fest|kleben akk refl
    fest|klemmen
    fest|klopfen akk
    fest|kochen
    fest|krallen refl
    fest|laufen refl
    fest|legen akk dass refl p=auf
    fest|machen akk dass p=an
    fest|nageln akk p=auf
    fest|nehmen akk
    fest|saugen refl
    fest|schmieden
    fest|schnallen akk
    fest|schrauben akk
    fest|schreiben akk dass
    fest|setzen akk refl
    fest|sitzen
    fest|stecken
    fest|stehen dass sein
    fest|stellen akk dass say
    fest|treten akk
    fest|verankern
    fest|verzinsen akk
    fest|wachsen sein
    fest|ziehen akk
    fest|zurren akk
    fetten w akk
    feuern w akk p=auf
    fiebern w p=nach
    figurieren w p=als
    filetieren w akk
    filmen w akk
    filtern w akk
    finalisieren w akk
    finanzieren w akk dat refl
    finden s findet fand gefunden akk dass think
    fingern w
    fingieren w akk
    firmieren w p=als,unter
    fischen w akk p=nach
    fixen w akk
    fixieren w akk refl p=auf
    flachen w
    flach|fallen sein
    flach|halten
    flach|legen akk
    flachsen w say
    flackern w
    flaggen w
    flambieren w akk
    flamen w akk
    flammen w
    flanieren w sein
    flanken w akk
    flankieren w akk
    flashen w akk
    flattern w sein
    flauen w
    flechten s flicht flocht geflochten akk
    fleddern w akk
    flehen w dass inf say p=um
    fletschen w akk
    flexibilisieren w akk
    flicken w akk
    fliegen s fliegt flog geflogen akk sein
    fliehen s flieht floh geflohen akk sein p=vor,aus
    fließen s fließt floss geflossen k2=flösse sein p=in
    flimmern w
    flippen w
    flirten w p=mit
    flitzen w sein
    floppen w
    florieren w
    flott|bekommen
    flott|machen akk
    fluchen w say p=auf,über
    fluktuieren w
    flunkern w say
    fluoreszieren w
    fluten w akk
    flöten w say
    flöten|gehen sein
    flößen w akk
    flüchten w refl sein p=vor,aus
    flüssig|machen akk
    flüstern w akk dat dass say
    fokussieren w akk refl p=auf
    folgen w dat dass sein p=auf,aus
    folgern w akk dass say think p=aus
    foltern w akk
    foppen w akk
    forcieren w akk
    fordern w akk dass inf say p=von
    forken w akk
    formalisieren w akk
    formatieren w akk
    formen w akk refl
    formieren w akk refl
    formulieren w akk dass say
    forschen w p=an,nach
    forsten w
    fort|bestehen
    fort|bewegen akk refl
    fort|bilden akk refl
    fort|bleiben sein
    fort|bringen akk
    fort|dauern
    fort|entwickeln akk refl
    fort|existieren
    fort|fahren inf sein say p=mit
    fort|fallen sein
    fort|fliegen sein
    fort|führen akk
    fort|gehen sein
    fort|gelten
    fort|jagen akk
    fort|kommen sein
    fort|laufen sein
    fort|leben
    fort|pflanzen refl
    fort|reißen akk
    fort|rennen sein
    fort|schaffen akk
    fort|schicken akk
    fort|schreiben akk
    fort|schreiten sein
    fort|setzen akk refl
    fort|spülen akk
    fort|tragen akk
    fort|treiben akk
    fort|werfen akk
    fort|wirken
    fort|ziehen sein
    fotografieren w akk
    foulen w akk
    fragen w akk dass refl say p=nach
    fragmentieren w akk
    framen w akk say
    frankieren w akk
    fransen w
    frei|arbeiten akk
    frei|bekommen akk
    frei|bleiben sein
    frei|boxen akk refl
    frei|drehen
    frei|fahren
    frei|geben akk
    frei|graben akk
    frei|haben akk
    frei|halten akk
    frei|kaufen akk refl
    frei|kommen sein
    frei|kriegen
    frei|kämpfen akk refl
    frei|lassen akk
    frei|laufen refl
    frei|legen akk
    frei|machen akk refl
    frei|nehmen akk
    frei|pressen akk
    frei|pumpen
    frei|räumen akk
    frei|schalten akk
    frei|schaufeln akk
    frei|schießen akk refl
    frei|schwimmen refl
    frei|setzen akk
    frei|spielen akk refl
    frei|sprechen akk p=von
    frei|stehen dat inf
    frei|stellen akk dat inf
    frei|testen akk refl
    frei|werden sein
    frei|zeichnen
    fremd|bestimmen
    fremd|gehen sein
    fremd|schämen refl p=für
    fremd|steuern akk
    frequentieren w akk
    fressen s frisst fraß gefressen akk
    freuen w akk dass refl say p=über,auf
    freunden w
    frieren s friert fror gefroren sein
    frischen w
    frisieren w akk refl
    fristen w akk
    frittieren w akk
    frohlocken w noge say p=über
    frottieren w akk
    frotzeln w say
    fruchten w
    frusten w akk
    frustrieren w akk
    fräsen w akk
    frönen w dat
    frösteln w
    frühstücken w akk
    fuchteln w
    fummeln w p=an
    fundieren w akk
    fungieren w p=als
    funkeln w
    funken w akk dass say
    funktionieren w
    furzen w
    fusionieren w akk sein p=mit
    futsch|gehen
    futtern w akk
    fußen w p=auf
    fächeln w akk
    fächern w akk
    fädeln w akk
    fällen w akk
    fälschen w akk
    färben w akk
    föhnen w akk
    fönen w akk
    fördern w akk
    fügen w akk dat refl p=in
    fühlen w akk dass refl think
    führen w akk p=zu,durch
    füllen w akk refl p=mit
    fürchten w akk dass inf refl think p=um,vor
    fürlieb|nehmen
    füttern w akk p=mit
    gackern w say
    galoppieren w sein
    gamen w
    gammeln w sein
    garantieren w akk dat dass inf say p=für
    garen w akk
    garnieren w akk
    gasen w akk
    gastieren w
    gaukeln w
    geben s gibt gab gegeben akk dat
    gebieten s gebietet gebot geboten akk dat inf p=über
    ge~brauchen akk
    gebärden w refl noge
    gebären s gebiert gebar geboren akk
    gebühren w dat noge
    gedeihen s gedeiht gedieh gediehen k2=gediehe sein
    ge~denken akk gen inf
    gedulden w refl noge
    ge~fallen dat
    gefangen|halten akk
    gefangen|nehmen akk
    gefangen|setzen akk
    ge~frieren sein
    gefährden w akk noge
    gegen|finanzieren akk
    gegen|halten
    gegen|lesen akk
    gegen|prüfen
    gegen|rechnen akk
    gegen|steuern
    gegen|zeichnen akk
    gegenüber|liegen dat
    gegenüber|sehen refl
    gegenüber|sitzen dat
    gegenüber|stehen dat refl sein
    gegenüber|stellen akk dat
    gegenüber|treten dat sein
    geheim|halten akk dass
    geheim|tun
    gehen s geht ging gegangen k2=ginge sein p=um
    ge~horchen dat
    ge~hören dat p=zu
    geifern w say
    geilen w
    geistern w sein
    geizen w p=mit
    geißeln w akk say
    gelangen w sein noge
    ge~leiten akk
    gelieren w
    gelingen s gelingt gelang gelungen dat dass inf sein
    gellen w
    ge~loben akk dass inf say
    gelten s gilt galt gegolten k2=gälte dat inf p=als,für
    geltend|machen akk dass say
    gemeinden w
    genehmigen w akk dat dass noge say
    generalisieren w akk say
    general|überholen akk
    generieren w akk
    genesen s genest genas genesen sein p=von
    genieren w refl
    genießen s genießt genoss genossen k2=genösse akk dass
    genügen w dat noge
    gerade|biegen akk
    gerade|rücken akk say
    gerade|sitzen
    gerade|stehen sein p=für
    ge~raten sein p=in
    gerben w akk
    ge~reichen dat
    gerieren w refl p=als
    gering|achten akk think
    gering|schätzen akk think
    ge~rinnen sein
    ge~ruhen inf
    geschehen s geschieht geschah geschehen dat dass sein
    gesellen w refl noge p=zu
    gestalten w akk refl noge
    gestatten w akk dat dass inf noge
    ge~stehen akk dat dass inf say
    gestikulieren w
    gesund|beten akk
    gesunden w sein noge
    gesund|machen akk
    gesund|pflegen akk
    gesund|schreiben akk
    gesund|schrumpfen akk refl
    gesund|sparen
    gesund|stoßen refl
    gesund|werden sein
    ge~trauen inf refl
    getrennt|leben
    getrennt|schreiben akk
    ge~wahren akk dat
    gewichten w akk noge
    gewinnen s gewinnt gewann gewonnen k2=gewänne akk
    ge~währen akk dat
    gewährleisten w akk dass noge
    gewärtigen w akk noge think
    gewöhnen w akk inf refl noge p=an
    ghosten w akk
    gieren s giert gierte gegiert k2=gierte p=nach
    gießen s gießt goss gegossen k2=gösse akk
    giften w say p=gegen
    gipfeln w p=in
    gipsen w akk
    girren w
    gittern w
    glasieren w akk
    glatt|bügeln akk
    glatt|gehen sein
    glatt|laufen sein
    glatt|stellen
    glatt|streichen akk
    glatt|ziehen akk
    glauben w akk dat dass inf say think p=an
    gleich|behandeln akk
    gleich|bleiben sein
    gleichen s gleicht glich geglichen k2=gliche dat
    gleich|kommen dat sein
    gleich|machen akk
    gleich|schalten akk
    gleich|setzen akk p=mit
    gleich|stellen akk
    gleich|tun dat
    gleich|ziehen sein p=mit
    gleisen w
    gleiten s gleitet glitt geglitten k2=glitte sein
    gliedern w akk refl p=in
    glimmen s glimmt glomm geglommen
    glimmen w
    glitzern w
    globalisieren w akk refl
    glorifizieren w akk
    glossieren w akk
    glotzen w p=auf
    glucksen w say
    glänzen w p=mit
    glätten w akk refl
    glücken w dat sein
    glühen w
    googeln w akk dass p=nach
    goutieren w akk think
    graben s gräbt grub gegraben akk p=nach
    graden w
    graduieren w
    granteln w
    grasen w
    grassieren w
    gratulieren w dat say p=zu
    grauen w dat p=vor
    graulen w refl
    gravieren w akk
    greifen s greift griff gegriffen k2=griffe akk p=zu,nach
    grenzen w p=an
    grillen w akk
    grinsen w say
    grollen w dat say
    groß|machen akk
    groß|schreiben akk
    groß|tun refl
    groß|werden sein
    groß|ziehen akk
    grummeln w say
    grundieren w akk
    gruppieren w akk refl
    gruseln w akk refl p=vor
    grämen w akk refl
    grätschen w akk sein
    grölen w akk say
    grübeln w dass say think p=über
    gründen w akk refl p=auf
    grünen w
    grüßen w akk
    gucken w akk dass
    guillotinieren w akk
    gurgeln w
    gurken w sein
    gurten w akk
    gustieren w akk
    gut|bringen
    gut|gehen sein
    gut|haben akk
    gut|heißen akk say
    gut|machen akk
    gut|schreiben akk dat
    gut|stehen dat
    gut|stellen refl
    gut|tun dat
    gähnen w say
    gären s gärt gor gegoren sein
    gären w sein
    gönnen w akk dat refl
    haben s hat hatte gehabt k2=hätte pres=habe,hast,hat,haben,habt,haben akk hilf
    habilitieren w refl
    hacken w akk
    hadern w dass say p=mit
    haftbar|machen akk
    haften w p=für,an
    hageln w
    haken w akk
    halbieren w akk refl
    hallen w
    halluzinieren w akk dass say think
    halsen w
    halten s hält hielt gehalten k2=hielte akk dass refl think p=für,an,von
    halt|machen
    hamstern w akk
    handeln w akk refl p=mit,von,um
    handhaben s handhabt handhabte gehandhabt k2=handhabte akk
    hangeln w refl
    hantieren w p=mit
    hapern w p=an
    harken w akk
    harmonieren w p=mit
    harmonisieren w akk
    harren w gen p=auf
    hasardieren w
    haschen w p=nach
    hassen w akk think
    hasten w sein
    hauchen w akk dat say
    hauen s haut hieb gehauen k2=hiebe akk
    hauen w akk
    hausen w
    haus|halten p=mit
    haus|hocken
    hausieren w p=mit
    havarieren w sein
    hebeln w akk
    heben s hebt hob gehoben akk
    hecheln w
    hechten w sein
    hecken w
    heften w akk dat p=an
    hegen w akk think
    heilen w akk sein
    heiligen w akk
    heilig|halten akk
    heilig|sprechen akk
    heim|bringen akk
    heim|fahren sein
    heim|fliegen sein
    heim|führen akk
    heim|gehen sein
    heim|holen akk
    heim|kehren sein
    heim|kommen sein
    heim|leuchten dat
    heim|reisen sein
    heim|schicken akk
    heimsen w
    heim|spielen
    heim|suchen akk
    heim|zahlen akk dat
    heim|ziehen sein
    heiraten w akk
    heitern w
    heizen w akk
    heißen s heißt hieß geheißen k2=hieße akk dass inf kop say
    heiß|laufen sein
    heiß|machen akk
    helfen s hilft half geholfen k2=hülfe dat inf p=bei
    hellen w
    hemmen w akk
    herab|blicken p=auf
    herab|fallen sein
    herab|fließen sein
    herab|hängen
    herab|lassen akk refl
    herab|mildern akk
    herab|regnen sein
    herab|rieseln sein
    herab|schauen p=auf
    herab|schweben sein
    herab|sehen p=auf
    herab|senken akk refl
    herab|setzen akk
    herab|sinken sein
    herab|spielen akk
    herab|steigen sein
    herab|stoßen sein
    herab|stufen akk
    herab|stürzen sein
    herab|tropfen sein
    herab|würdigen akk say
    heran|arbeiten refl
    heran|bilden akk
    heran|bringen akk
    heran|fahren sein
    heran|führen akk refl p=an
    heran|gehen sein p=an
    heran|holen akk
    heran|karren akk
    heran|kommen sein p=an
    heran|lassen akk
    heran|machen refl
    heran|nahen sein
    heran|nehmen akk
    heran|pirschen refl
    heran|preschen sein
    heran|reichen p=an
    heran|reifen sein
    heran|rollen sein
    heran|rücken sein
    heran|schaffen akk
    heran|schleichen refl
    heran|tasten refl p=an
    heran|tragen akk
    heran|treten sein p=an
    heran|wachsen sein
    heran|wagen refl p=an
    heran|winken akk
    heran|ziehen akk
    heran|zoomen akk
    heran|züchten akk
    herauf|beschwören akk
    herauf|dämmern sein
    herauf|holen akk
    herauf|kommen sein
    herauf|laden akk
    herauf|setzen akk
    herauf|steigen sein
    herauf|stufen akk
    herauf|ziehen sein
    heraus|arbeiten akk
    heraus|bekommen akk dass
    heraus|bilden akk refl
    heraus|boxen akk
    heraus|brechen akk
    heraus|bringen akk dass
    heraus|brüllen akk say
    heraus|destillieren akk
    heraus|drehen akk
    heraus|drängen akk
    heraus|eitern
    heraus|fahren sein
    heraus|fallen sein
    heraus|filtern akk
    heraus|finden akk dass
    heraus|fischen akk
    heraus|fliegen sein
    heraus|fließen sein
    heraus|fordern akk
    heraus|führen akk
    heraus|geben akk
    heraus|gehen sein
    heraus|graben akk
    heraus|greifen akk refl
    heraus|gucken
    heraus|haben akk
    heraus|halten akk refl p=aus
    heraus|hauen akk
    heraus|heben akk refl
    heraus|helfen dat
    heraus|holen akk
    heraus|hängen akk
    heraus|hören akk dass
    heraus|kaufen akk
    heraus|kehren akk
    heraus|kitzeln akk
    heraus|klingen
    heraus|kommen dass sein
    heraus|kramen akk
    heraus|kriegen akk dass
    heraus|kristallisieren refl
    heraus|laden
    heraus|lassen akk
    heraus|laufen sein
    heraus|legen akk
    heraus|lehnen refl
    heraus|lesen akk dass
    heraus|locken akk
    heraus|lösen akk refl
    heraus|machen
    heraus|müssen
    heraus|nehmen akk dat refl
    heraus|operieren akk
    heraus|picken akk
    heraus|platzen sein say
    heraus|pressen akk say
    heraus|putzen akk refl
    heraus|quellen sein
    heraus|ragen p=aus
    heraus|rechnen akk
    heraus|reden refl say
    heraus|reichen akk
    heraus|reißen akk
    heraus|rufen akk say
    heraus|rutschen sein
    heraus|rücken akk sein p=mit
    heraus|sagen akk say
    heraus|schauen
    heraus|schicken akk
    heraus|schieben akk
    heraus|schießen sein
    heraus|schlagen akk
    heraus|schleudern akk
    heraus|schmecken akk
    heraus|schmeißen akk
    heraus|schneiden akk
    heraus|schrauben akk
    heraus|schreien akk say
    heraus|schälen akk refl
    heraus|sickern sein
    heraus|spielen akk
    heraus|sprechen akk
    heraus|springen sein
    heraus|sprudeln sein say
    heraus|spülen akk
    heraus|stanzen akk
    heraus|stechen
    heraus|stehlen refl
    heraus|steigen sein
    heraus|stellen akk dass refl p=als
    heraus|strecken akk
    heraus|streichen akk
    heraus|strömen sein
    heraus|suchen akk
    heraus|tragen akk
    heraus|treten sein
    heraus|tropfen sein
    heraus|wachsen sein
    heraus|wagen refl
    heraus|werfen akk
    heraus|winden refl
    heraus|wollen
    heraus|ziehen akk
    heraus|zoomen akk
    heraus|zögern akk
    herbei|eilen sein
    herbei|fabulieren akk
    herbei|fantasieren akk
    herbei|führen akk
    herbei|holen akk
    herbei|lassen inf refl
    herbei|laufen sein
    herbei|phantasieren akk
    herbei|reden akk
    herbei|rufen akk
    herbei|schaffen akk
    herbei|schreiben akk
    herbei|sehnen akk
    herbei|strömen sein
    herbei|wünschen akk
    herbei|zaubern akk
    herbei|ziehen akk
    herbei|zitieren akk
    her|bemühen
    her|bringen akk
    herein|bitten akk
    herein|brechen sein p=über
    herein|bringen akk
    herein|drängen sein
    herein|fallen sein p=auf
    herein|führen akk
    herein|holen akk
    herein|kommen sein
    herein|lassen akk
    herein|legen akk
    herein|nehmen akk
    herein|platzen sein
    herein|ragen
    herein|reichen
    herein|rufen akk say
    herein|schauen
    herein|schneien sein
    herein|spazieren sein
    herein|spielen
    herein|strömen sein
    herein|stürmen sein
    herein|tragen akk
    herein|wehen sein
    herein|ziehen akk
    her|fahren sein
    her|fallen sein p=über
    her|führen
    her|geben akk
    her|gehen sein
    her|haben akk
    her|halten p=für
    her|holen akk
    her|hören say
    her|jagen akk
    her|kommen sein
    her|laufen sein
    her|leiten akk dass refl p=aus
    her|locken akk
    hernieder|gehen sein
    hernieder|prasseln sein
    hernieder|regnen sein
    her|reißen
    her|richten akk
    herrschen w say p=über
    her|rufen
    her|rücken sein
    her|rühren dass p=von
    her|schauen
    her|schicken akk
    her|schieben akk
    her|stammen sein
    her|stellen akk
    her|treiben akk
    herum|albern
    herum|basteln p=an
    herum|bringen akk
    herum|doktern p=an
    herum|drehen akk refl
    herum|drücken refl p=um
    herum|dümpeln sein
    herum|eiern
    herum|experimentieren
    herum|fahren sein
    herum|fliegen sein
    herum|fragen
    herum|fuchteln
    herum|führen akk
    herum|geben akk
    herum|gehen sein
    herum|geistern sein
    herum|gurken sein
    herum|hacken p=auf
    herum|hängen
    herum|irren sein
    herum|kommandieren akk
    herum|kommen sein p=um
    herum|kramen
    herum|kriegen akk
    herum|kritisieren
    herum|kutschieren akk sein
    herum|laufen sein
    herum|lavieren
    herum|liegen
    herum|lungern
    herum|mäkeln say p=an
    herum|nörgeln say p=an
    herum|plagen refl
    herum|probieren
    herum|quälen refl
    herum|reden say p=um
    herum|reichen akk
    herum|reisen sein
    herum|reißen akk
    herum|rennen sein
    herum|rätseln
    herum|schicken akk
    herum|schlagen refl p=mit
    herum|schleichen sein
    herum|schlendern sein
    herum|schleppen akk
    herum|schnüffeln
    herum|schrauben
    herum|schreien
    herum|schubsen akk
    herum|schwirren sein
    herum|sitzen
    herum|spielen
    herum|sprechen dass refl
    herum|springen sein
    herum|stehen
    herum|stochern
    herum|stoßen akk
    herum|streiten
    herum|stöbern
    herum|telefonieren
    herum|toben
    herum|tollen
    herum|tragen akk
    herum|trampeln p=auf
    herum|treiben refl
    herum|wandern sein
    herum|werfen akk
    herum|wickeln akk
    herum|wirbeln akk sein
    herum|wühlen
    herum|zerren
    herum|ziehen sein
    herum|ärgern refl
    herunter|bekommen akk
    herunter|beten akk
    herunter|brechen akk sein p=auf
    herunter|brennen sein
    herunter|bringen akk
    herunter|dimmen akk
    herunter|drücken akk
    herunter|fahren akk sein
    herunter|fallen sein
    herunter|fliegen sein
    herunter|geben akk
    herunter|gehen sein
    herunter|handeln akk
    herunter|holen akk
    herunter|hängen
    herunter|klappen akk
    herunter|klettern sein
    herunter|kommen sein
    herunter|kratzen
    herunter|kürzen akk
    herunter|laden akk refl
    herunter|lassen akk
    herunter|laufen sein
    herunter|leiern akk
    herunter|machen akk say
    herunter|nehmen akk
    herunter|purzeln sein
    herunter|putzen akk
    herunter|rasseln akk
    herunter|rechnen akk
    herunter|regeln akk
    herunter|reißen akk
    herunter|rutschen sein
    herunter|schalten akk
    herunter|schlucken akk
    herunter|schrauben akk
    herunter|sehen
    herunter|setzen akk
    herunter|skalieren akk
    herunter|spielen akk say
    herunter|springen sein
    herunter|spulen akk
    herunter|steigen sein
    herunter|stufen akk
    herunter|stürzen sein
    herunter|werfen akk
    herunter|wirtschaften akk
    herunter|ziehen akk
    hervor|brechen sein
    hervor|bringen akk
    hervor|gehen dass sein p=aus
    hervor|heben akk dass say
    hervor|holen akk
    hervor|kehren akk
    hervor|kommen sein
    hervor|kramen akk
    hervor|kriechen sein
    hervor|locken akk
    hervor|lugen
    hervor|quellen sein
    hervor|ragen
    hervor|rufen akk
    hervor|schauen
    hervor|schießen sein
    hervor|sprießen sein
    hervor|stechen
    hervor|stehlen
    hervor|stoßen akk say
    hervor|treten sein
    hervor|tun refl
    hervor|wagen refl
    hervor|würgen akk
    hervor|zaubern akk
    hervor|zerren akk
    hervor|ziehen akk
    her|wehen
    her|winken akk
    her|zaubern akk
    her|zeigen akk
    herzen w akk
    her|ziehen akk sein p=über
    hetzen w akk sein say p=gegen
    heucheln w akk dass say
    heuern w
    heulen w say
    hierher|bringen akk
    hierher|fahren
    hierher|führen
    hierher|gehören
    hierher|holen akk
    hierher|kommen sein
    hierher|locken
    hierher|ziehen sein
    hieven w akk
    himmeln w
    hinab|blicken
    hinab|fahren sein
    hinab|fallen sein
    hinab|fließen sein
    hinab|führen sein
    hinab|gehen sein
    hinab|klettern sein
    hinab|lassen akk
    hinab|laufen sein
    hinab|rutschen sein
    hinab|steigen sein
    hinab|stoßen akk
    hinab|stürzen sein
    hinab|tauchen sein
    hinab|werfen akk
    hinab|ziehen akk
    hinan|steigen sein
    hin|arbeiten p=auf
    hinauf|arbeiten refl
    hinauf|blicken
    hinauf|fahren sein
    hinauf|führen sein
    hinauf|gehen sein
    hinauf|klettern sein
    hinauf|kommen sein
    hinauf|laufen sein
    hinauf|schauen
    hinauf|schnellen sein
    hinauf|schrauben akk refl
    hinauf|setzen akk
    hinauf|steigen sein
    hinauf|tragen akk
    hinauf|treiben akk
    hinauf|ziehen akk
    hinaus|befördern akk
    hinaus|begleiten akk
    hinaus|beugen refl
    hinaus|blicken
    hinaus|bringen akk
    hinaus|drängen akk
    hinaus|eilen sein
    hinaus|ekeln akk
    hinaus|fahren sein
    hinaus|fallen
    hinaus|finden
    hinaus|fliegen sein
    hinaus|führen
    hinaus|gehen sein p=über
    hinaus|greifen
    hinaus|gucken
    hinaus|kommen sein p=über
    hinaus|komplimentieren akk
    hinaus|lassen akk
    hinaus|laufen sein p=auf
    hinaus|lehnen refl
    hinaus|müssen
    hinaus|posaunen akk say
    hinaus|ragen p=über
    hinaus|reichen p=über
    hinaus|rufen akk say
    hinaus|schauen
    hinaus|schicken akk
    hinaus|schieben akk
    hinaus|schießen sein p=über
    hinaus|schleudern akk
    hinaus|schmeißen akk
    hinaus|schmuggeln akk
    hinaus|schreien akk say
    hinaus|schwimmen sein
    hinaus|sehen
    hinaus|setzen
    hinaus|springen sein
    hinaus|stoßen akk
    hinaus|strömen sein
    hinaus|stürmen sein
    hinaus|stürzen sein
    hinaus|tragen akk
    hinaus|treiben akk
    hinaus|treten sein
    hinaus|wachsen sein p=über
    hinaus|wagen refl
    hinaus|weisen akk p=über
    hinaus|werfen akk
    hinaus|wollen p=auf
    hinaus|zaubern
    hinaus|ziehen sein
    hinaus|zögern akk refl
    hin|bauen
    hin|begeben refl
    hin|bekommen akk dass
    hin|biegen akk
    hin|bieten
    hin|blicken
    hin|blättern akk
    hin|bringen akk
    hindern w akk inf p=an
    hin|deuten dass say p=auf
    hin|drehen akk
    hinein|arbeiten refl
    hinein|bauen
    hinein|beißen
    hinein|bitten akk
    hinein|blicken
    hinein|bohren refl
    hinein|bringen akk
    hinein|denken refl p=in
    hinein|deuten
    hinein|dringen
    hinein|drücken akk
    hinein|fahren sein
    hinein|fallen sein
    hinein|fantasieren akk
    hinein|finden refl
    hinein|fließen sein
    hinein|fressen akk
    hinein|führen sein
    hinein|füttern akk
    hinein|geben akk
    hinein|gebären akk
    hinein|gehen sein
    hinein|gehören
    hinein|geraten sein
    hinein|gießen akk
    hinein|greifen
    hinein|gucken
    hinein|helfen
    hinein|horchen
    hinein|interpretieren akk
    hinein|katapultieren akk
    hinein|knien refl
    hinein|kommen sein
    hinein|kopieren akk
    hinein|lassen akk
    hinein|laufen sein
    hinein|legen akk
    hinein|lesen akk
    hinein|manövrieren akk refl
    hinein|mischen akk
    hinein|nehmen akk
    hinein|packen akk
    hinein|passen
    hinein|platzen sein
    hinein|pressen akk
    hinein|projizieren akk
    hinein|pumpen akk
    hinein|quetschen akk
    hinein|ragen
    hinein|rasen sein
    hinein|reden say
    hinein|regieren
    hinein|reichen akk
    hinein|reißen akk
    hinein|rennen sein
    hinein|rufen akk say
    hinein|rutschen sein
    hinein|schaffen akk
    hinein|schauen
    hinein|schieben akk
    hinein|schlagen
    hinein|schleichen refl
    hinein|schleusen akk
    hinein|schlittern sein
    hinein|schlüpfen sein
    hinein|schmuggeln akk
    hinein|schneiden
    hinein|schnuppern
    hinein|schreiben akk
    hinein|schreien akk say
    hinein|schütten akk
    hinein|sehen
    hinein|setzen akk refl
    hinein|spazieren sein
    hinein|spielen
    hinein|sprechen
    hinein|springen sein
    hinein|stecken akk
    hinein|steigern refl
    hinein|stellen akk
    hinein|stopfen akk
    hinein|stoßen akk
    hinein|strömen sein
    hinein|stürmen sein
    hinein|stürzen refl sein
    hinein|tauchen sein
    hinein|tragen akk
    hinein|treiben akk
    hinein|treten sein
    hinein|tun akk
    hinein|versetzen refl
    hinein|wachsen sein
    hinein|wagen refl
    hinein|werfen akk
    hinein|wirken
    hinein|zerren akk
    hinein|ziehen akk
    hinein|zoomen
    hinein|zwingen akk
    hinein|zwängen akk refl
    hin|fahren sein
    hin|fallen sein
    hin|finden
    hin|fliegen sein
    hin|fließen
    hinfort|jagen akk
    hin|führen akk p=zu
    hin|geben akk refl
    hin|gehen sein
    hin|gehören
    hin|gucken
    hin|halten akk
    hin|hauen akk refl
    hin|hocken refl
    hin|hängen
    hin|hören
    hinken w sein
    hin|knien refl
    hin|kommen sein
    hin|kriegen akk
    hin|langen
    hin|lassen
    hin|laufen sein
    hin|legen akk refl
    hin|lenken
    hin|morden akk
    hin|nehmen akk dass
    hin|neigen refl
    hin|passen
    hin|pfuschen akk
    hin|reichen
    hin|reisen sein
    hin|reißen akk
    hin|richten akk
    hin|rotzen akk
    hin|rücken
    hin|schauen
    hin|schicken akk
    hin|schlachten akk
    hin|schleppen refl
    hin|schmeißen akk
    hin|schmelzen
    hin|schreiben akk
    hin|sehen
    hin|setzen akk refl
    hin|siechen
    hin|stehen refl
    hin|stellen akk refl say p=als
    hin|steuern sein
    hin|strecken akk
    hin|stürzen sein
    hintan|halten akk
    hintan|stellen akk
    hintenan|stehen sein
    hintenan|stellen akk
    hinter~bringen akk dass say
    hintereinander|schalten akk
    hintereinander|stellen akk
    hinter~fangen akk
    hinter~fragen akk dass
    hinter~gehen akk
    hinterher|fahren dat sein
    hinterher|fliegen sein
    hinterher|gehen sein
    hinterher|hecheln sein
    hinterher|hinken sein
    hinterher|jagen sein
    hinterher|kommen sein
    hinterher|laufen sein
    hinterher|rennen sein
    hinterher|rufen akk
    hinterher|schauen dat
    hinterher|schicken akk
    hinterher|schieben akk
    hinterher|trauern dat
    hinterher|weinen dat
    hinterher|werfen akk
    hinterher|ziehen sein
    hinter~lassen akk dat
    hinter~legen akk dass
    hinter~treiben akk
    hinter~ziehen akk
    hin|treten sein
    hin|tun akk
    hinunter|blicken
    hinunter|bringen akk
    hinunter|fahren sein
    hinunter|fallen sein
    hinunter|fließen sein
    hinunter|führen sein
    hinunter|gehen sein
    hinunter|kippen akk
    hinunter|klettern sein
    hinunter|laufen sein
    hinunter|rollen sein
    hinunter|rutschen sein
    hinunter|schauen
    hinunter|schlucken akk
    hinunter|springen sein
    hinunter|spülen akk
    hinunter|steigen sein
    hinunter|stoßen akk
    hinunter|stürzen akk sein
    hinunter|werfen akk
    hinunter|würgen akk
    hinunter|ziehen akk
    hinweg|blicken p=über
    hinweg|fegen sein p=über
    hinweg|fliegen sein
    hinweg|gehen sein
    hinweg|gleiten sein
    hinweg|helfen dat p=über
    hinweg|hören
    hinweg|kommen sein p=über
    hinweg|raffen akk
    hinweg|retten refl
    hinweg|rollen sein
    hinweg|sehen p=über
    hinweg|setzen refl p=über
    hinweg|springen sein
    hinweg|trösten akk refl p=über
    hinweg|täuschen akk dass p=über
    hinweg|ziehen sein
    hin|weisen akk dass say p=auf
    hin|wenden dat refl
    hin|werfen akk refl
    hin|wirken p=auf
    hin|wollen
    hin|zeigen
    hin|ziehen refl
    hinzu|addieren akk
    hinzu|bekommen akk
    hinzu|denken akk
    hinzu|dichten akk
    hinzu|eilen sein
    hinzu|erfinden akk
    hinzu|fügen akk dat dass say
    hinzu|geben akk
    hinzu|gehören
    hinzu|gesellen refl
    hinzu|gewinnen akk
    hinzu|kaufen akk
    hinzu|kommen dass sein
    hinzu|lernen akk
    hinzu|nehmen akk
    hinzu|rechnen akk
    hinzu|rufen akk
    hinzu|setzen akk dass say
    hinzu|stellen akk
    hinzu|stoßen sein
    hinzu|treten sein
    hinzu|tun akk
    hinzu|verdienen akk
    hinzu|ziehen akk
    hinzu|zählen akk
    hinüber|blicken
    hinüber|bringen akk
    hinüber|fahren sein
    hinüber|gehen sein
    hinüber|laufen sein
    hinüber|reichen akk
    hinüber|retten akk
    hinüber|schauen
    hinüber|schwappen sein
    hinüber|springen sein
    hinüber|wechseln sein
    hinüber|werfen akk
    hinüber|ziehen sein
    hissen w akk
    historisieren w akk
    hobeln w akk
    hoch|achten akk
    hoch|arbeiten refl
    hoch|bauen
    hoch|blicken
    hoch|bringen akk
    hoch|drehen akk
    hoch|fahren akk sein
    hoch|fliegen sein
    hoch|gehen sein
    hoch|gucken
    hoch|halten akk
    hoch|heben akk
    hoch|holen akk
    hoch|hängen akk
    hoch|jazzen akk
    hoch|jubeln akk say
    hoch|klappen akk
    hoch|klettern sein
    hoch|kochen akk sein
    hoch|kommen sein
    hoch|krempeln akk
    hoch|kriegen akk
    hoch|kurbeln akk
    hoch|kämpfen refl
    hoch|laden akk
    hoch|leben
    hoch|legen akk
    hoch|loben akk
    hoch|nehmen akk
    hoch|packen
    hoch|peitschen akk
    hoch|poppen sein
    hoch|puschen akk
    hoch|pushen akk
    hoch|ragen
    hoch|rechnen akk dass p=auf
    hoch|regeln akk
    hoch|reißen akk
    hoch|rollen akk
    hoch|rutschen sein
    hoch|rüsten
    hoch|schauen
    hoch|schaukeln akk refl
    hoch|schieben akk
    hoch|schießen sein
    hoch|schlagen
    hoch|schnellen sein
    hoch|schrauben akk refl
    hoch|schrecken sein
    hoch|schwappen sein
    hoch|setzen akk
    hoch|skalieren akk
    hoch|spielen akk say
    hoch|springen sein
    hoch|spülen akk
    hoch|stapeln
    hoch|stecken akk
    hoch|steigen sein
    hoch|stellen akk
    hoch|sterilisieren
    hoch|stilisieren akk p=zu
    hoch|stufen akk
    hoch|toupieren akk
    hoch|tragen
    hoch|treiben akk
    hoch|tunen
    hoch|wachsen sein
    hoch|werfen akk
    hoch|winden
    hoch|wirbeln akk
    hoch|wuchten akk
    hoch|ziehen akk
    hoch|züchten akk
    hocken w
    hoffen w dass inf say think p=auf
    hof|halten
    hofieren w akk
    hohn|lachen dat
    hohn|sprechen dat
    holen w akk dat
    holpern w sein
    holzen w
    honorieren w akk dass p=mit
    hopsen w sein
    hops|gehen sein
    hops|nehmen akk
    horchen w p=auf
    horten w akk
    hospitalisieren w akk
    hospitieren w
    hosten w akk
    hudeln w
    huldigen w dat
    humanisieren w akk
    humpeln w sein
    hungern w p=nach
    hupen w
    huren w
    huschen w sein
    husten w akk
    hydrieren w akk
    hypen w akk
    hypnotisieren w akk
    häkeln w akk
    hämmern w akk
    händeln w akk
    händigen w
    hängen s hängt hing gehangen k2=hinge p=an,von
    hängen w akk p=an
    hängen|bleiben sein
    hängen|lassen akk
    hänseln w akk
    härten w akk
    hätscheln w akk
    häufen w akk refl
    häuten w akk refl
    höher|bewerten akk
    höher|gruppieren akk
    höher|legen
    höher|schrauben akk
    höher|stufen akk
    höhlen w akk
    höhnen w dass say
    hören w akk dass say think p=auf,von
    hübschen w
    hüllen w akk refl p=in
    hüpfen w sein
    hüten w akk inf refl p=vor
    idealisieren w akk
    identifizieren w akk dass refl p=als,mit
    igeln w
    ignorieren w akk dass think
    illuminieren w akk
    illustrieren w akk dass say
    imaginieren w akk think
    imitieren w akk
    immatrikulieren w akk refl
    immigrieren w sein
    immunisieren w akk refl
    impfen w akk p=gegen
    implantieren w akk dat
    implementieren w akk
    implizieren w akk dass
    implodieren w sein
    imponieren w dat
    importieren w akk p=aus
    improvisieren w akk
    imprägnieren w akk
    imstande|sehen
    inaktivieren w akk
    indexieren w akk
    individualisieren w akk
    indizieren w akk dass
    indoktrinieren w akk
    industrialisieren w akk refl
    induzieren w akk
    ineinander|fließen sein
    ineinander|fügen
    ineinander|greifen
    ineinander|krachen sein
    ineinander|schieben akk
    ineinander|stecken akk
    ineinander|verkeilen refl
    infiltrieren w akk
    infizieren w akk refl p=mit
    inflationieren w akk
    informieren w akk dass refl say p=über
    infrage|kommen sein
    infrage|stellen akk dass
    inhaftieren w akk
    inhalieren w akk
    initialisieren w akk
    initiieren w akk
    injizieren w akk dat
    inkludieren w akk
    inkriminieren w akk
    inne|haben akk
    inne|halten say
    inne|werden gen sein
    inne|wohnen dat
    inserieren w akk
    insinuieren w akk dass say
    insistieren w dass say p=auf
    inspirieren w akk p=zu
    inspizieren w akk dass
    installieren w akk refl
    instand|besetzen akk
    instand|halten akk
    instand|setzen akk
    institutionalisieren w akk
    instruieren w akk inf say
    instrumentalisieren w akk
    inszenieren w akk refl p=als
    integrieren w akk refl p=in
    intensivieren w akk refl
    interagieren w p=mit
    interessieren w akk refl p=für
    internalisieren w akk
    internieren w akk
    interpretieren w akk think p=als
    intervenieren w say p=gegen
    interviewen w akk noge p=zu
    intonieren w akk
    intoxikieren w akk
    intrigieren w p=gegen
    intronisieren w akk
    intubieren w akk
    investieren w akk p=in
    involvieren w akk p=in
    ionisieren w akk
    ironisieren w akk say
    irre|führen akk
    irre|gehen sein
    irre|leiten akk
    irre|machen akk
    irren w refl sein think p=in
    irre|reden say
    irritieren w akk dass say
    irrlichtern w
    islamisieren w akk
    isolieren w akk refl
    jagen w akk sein p=nach
    jailbreaken w akk
    jammern w dass say p=über
    jauchzen w say
    jaulen w
    jazzen w
    jobben w
    jodeln w akk
    joggen w sein
    johlen w say
    jonglieren w p=mit
    jubeln w dass say p=über
    jubilieren w say
    jucken w akk
    judizieren w akk
    justieren w akk
    jähren w refl
    kabeln w akk
    kacken w
    kalauern w say
    kalibrieren w akk
    kalkulieren w akk dass think p=mit
    kalt|lassen akk
    kalt|machen akk
    kalt|stellen akk
    kanalisieren w akk
    kandidieren w p=für
    kannibalisieren w akk
    kanten w
    kanzeln w
    kapern w akk
    kapieren w akk dass think
    kapitalisieren w akk
    kapitulieren w p=vor
    kappen w akk
    kapseln w
    kaputt|arbeiten refl
    kaputt|fahren akk
    kaputt|gehen sein
    kaputt|lachen refl
    kaputt|machen akk
    kaputt|reden akk say
    kaputt|schlagen akk
    kaputt|sparen akk
    kaputt|treten akk
    kaputt|werden
    kaputt|wirtschaften akk
    karamellisieren w akk sein
    karikieren w akk
    karren w akk
    karten w
    kartieren w akk
    kartographieren w akk
    kaschieren w akk
    kasernieren w akk
    kassieren w akk
    kastrieren w akk
    katalogisieren w akk
    katalysieren w akk
    katapultieren w akk
    katechisieren w akk
    kategorisieren w akk say p=als
    kauen w akk
    kauern w refl
    kaufen w akk dat refl
    kehren w akk refl sein
    keifen w say
    keilen w refl
    keimen w
    kellern w
    kellnern w
    keltern w akk
    kennen s kennt kannte gekannt k2=kennte akk think
    kennen|lernen akk refl
    kennzeichnen w akk say p=als
    kentern w sein
    kerkern w
    kesseln w
    ketten w akk p=an
    keuchen w say
    kichern w say
    kicken w akk
    kidnappen w akk
    kiffen w akk
    killen w akk
    kippen w akk sein
    kitten w akk
    kitzeln w akk
    klaffen w
    klagen w akk dat dass inf say p=über,auf,gegen
    klammern w akk refl p=an
    klamüsern w
    klappen w akk
    klappern w
    klar|gehen sein
    klar|kommen sein p=mit
    klar|legen akk dass say
    klar|machen akk dat dass say
    klar|sehen
    klar|stellen akk dass say
    klar|werden dat dass sein
    klassifizieren w akk say p=als
    klatschen w akk
    klauben w akk
    klauen w akk dat
    kleben w akk p=an
    kleckern w
    kleiden w akk refl
    kleinbei|geben
    klein|gehen
    klein|hacken akk
    klein|halten akk refl
    klein|kriegen akk
    klein|machen akk refl
    klein|rechnen akk
    klein|reden akk say
    klein|schneiden akk
    klein|schreiben akk
    kleistern w akk
    klemmen w akk
    klettern w sein p=auf
    klicken w akk p=auf
    klimatisieren w akk
    klimmen s klimmt klomm geklommen sein
    klingeln w
    klingen s klingt klang geklungen p=nach
    klinken w
    klirren w
    klonen w akk
    klopfen w akk p=an
    kloppen w akk refl
    klotzen w
    kläffen w say
    klären w akk dass refl
    klügeln w
    knabbern w akk p=an
    knacken w akk
    knallen w akk sein
    knapp|halten akk
    knapsen w
    knarren w
    knarzen w say
    knattern w
    knausern w p=mit
    knautschen w akk
    knebeln w akk
    knechten w akk
    kneifen s kneift kniff gekniffen k2=kniffe akk
    kneten w akk
    knicken w akk sein
    knien w refl
    knipsen w akk
    knirschen w
    knistern w
    knobeln w p=an
    knocken w
    knospen w
    knoten w akk
    knurren w say
    knuspern w akk
    knutschen w akk
    knöpfen w akk
    knüllen w akk
    knüpfen w akk p=an
    knüppeln w akk
    koalieren w p=mit
    kochen w akk
    kodieren w akk
    kodifizieren w akk
    kokettieren w p=mit
    koksen w
    kollabieren w sein
    kollidieren w sein p=mit
    kolonisieren w akk
    kolportieren w akk dass say
    kombinieren w akk dass think p=mit
    kommandieren w akk say
    kommen s kommt kam gekommen sein p=zu,auf
    kommentieren w akk dass say
    kommerzialisieren w akk
    kommunizieren w akk dat dass say p=mit
    kompensieren w akk
    kompilieren w akk
    komplementieren w akk
    komplettieren w akk
    komplimentieren w akk
    komponieren w akk
    kompostieren w akk
    komprimieren w akk
    kompromittieren w akk
    kondensieren w sein
    konditionieren w akk
    kondolieren w dat
    konferieren w
    konfigurieren w akk
    konfiszieren w akk
    konfrontieren w akk say p=mit
    konkretisieren w akk dass refl say
    konkurrieren w p=mit,um
    konnotieren w akk
    konservieren w akk
    konsolidieren w akk refl
    konspirieren w
    konstatieren w akk dass say
    konsternieren w akk
    konstituieren w akk refl
    konstruieren w akk
    konsultieren w akk
    konsumieren w akk
    kontaktieren w akk
    kontaminieren w akk
    konterkarieren w akk
    kontern w akk dat dass say p=mit
    kontextualisieren w akk say
    kontingentieren w akk
    kontrastieren w akk p=mit
    kontrollieren w akk dass think p=auf
    konvergieren w
    konvertieren w akk sein p=zu
    konzedieren w akk dat dass say
    konzentrieren w akk refl p=auf
    konzipieren w akk
    kooperieren w p=mit
    koordinieren w akk
    kopf|rechnen
    kopf|stehen
    kopieren w akk
    koppeln w akk p=an
    korrelieren w p=mit
    korrespondieren w p=mit
    korrigieren w akk refl say
    korrodieren w sein
    korrumpieren w akk
    kosen w
    kosten w akk
    kostümieren w akk refl
    koten w
    kotzen w
    krabbeln w sein
    krachen w sein
    krakeelen w noge say
    krallen w dat refl
    kramen w p=in
    kranken w p=an
    krank|feiern
    krank|lachen refl
    krank|machen akk
    krank|melden akk refl
    krank|reden akk
    krank|schreiben akk
    kratzen w akk p=an
    kraulen w akk sein
    kraxeln w sein
    kreditieren w akk dat
    kreiden w
    kreieren w akk
    kreischen w say
    kreisen w p=um
    kremen w akk
    krempeln w akk
    krepieren w sein
    kreuzen w akk refl
    kreuzigen w akk
    kribbeln w
    kriechen s kriecht kroch gekrochen sein
    kriegen w akk dat
    kriminalisieren w akk
    kriseln w
    kristallisieren w akk refl
    kritisieren w akk dass say
    kritzeln w akk
    krumm|legen refl
    krumm|nehmen akk
    krächzen w say
    kräftigen w akk refl
    kränkeln w
    kränken w akk
    kräuseln w akk refl
    krönen w akk p=mit,zu
    krümmen w akk refl
    kugeln w refl
    kulminieren w p=in
    kultivieren w akk
    kumulieren w akk
    kund|geben akk dass say
    kundschaften w
    kund|tun akk dass say
    kungeln w p=mit
    kupfern w
    kupieren w akk
    kuppeln w akk
    kuratieren w akk
    kurbeln w akk
    kurieren w akk
    kursieren w
    kurven w sein
    kurz|arbeiten
    kurz|fassen refl
    kurz|halten akk
    kurz|machen
    kurz|schließen akk refl p=mit
    kurz|treten
    kuscheln w refl
    kuschen w
    kutschieren w akk sein
    kämmen w akk
    kämpfen w refl p=für,gegen,um
    käuen w
    köcheln w
    ködern w akk p=mit
    können s kann konnte gekonnt k2=könnte pres=kann,kannst,kann,können,könnt,können akk modal
    köpfen w akk
    kühlen w akk
    kümmern w akk refl p=um
    kündigen w akk dat
    küren s kürt kor gekoren akk p=zu
    küren w akk p=zu,als
    kürzen w akk dat p=um
    kürzer|treten
    küssen w akk refl
    laben w akk refl
    labern w akk say
    laborieren w p=an
    lachen w say p=über
    lackieren w akk
    laden s lädt lud geladen akk
    lagern w akk
    lahm|legen akk
    lallen w say
    lamentieren w say p=über
    laminieren w akk
    lancieren w akk
    landen w akk sein
    langen w akk dat
    langweilen w akk refl
    lasern w akk
    lassen s lässt ließ gelassen k2=ließe akk dat
    lasten w p=auf
    lauern w dat p=auf
    laufen s läuft lief gelaufen k2=liefe akk sein
    laufen|lassen akk
    laugen w akk
    launchen w akk
    lauschen w dat
    lauten w dass p=auf
    lavieren w p=zwischen
    leaken w akk
    leasen w akk
    leben w p=von,in
    lebendig|werden
    lechzen w p=nach
    lecken w akk
    leeren w akk refl
    leer|essen akk
    leer|fegen akk
    leer|fischen akk
    leer|gehen sein
    leer|kaufen akk
    leer|laufen sein
    leer|machen akk
    leer|pumpen akk
    leer|räumen akk
    leer|saugen akk
    leer|stehen
    leer|trinken akk
    legalisieren w akk
    legen w akk refl p=auf
    legieren w akk
    legitimieren w akk refl
    lehnen w akk refl p=an
    lehren w akk dass say
    leicht|fallen dat inf sein
    leicht|haben
    leicht|machen akk dat inf
    leicht|nehmen akk
    leicht|tun refl
    leiden s leidet litt gelitten k2=litte akk p=an,unter
    leiern w
    leihen s leiht lieh geliehen k2=liehe akk dat
    leimen w akk
    leinen w
    leisten w akk dat refl
    leitartikeln w say
    leiten w akk
    lektorieren w akk
    lenken w akk
    lernen w akk dass inf p=von,aus
    lesen s liest las gelesen akk dass
    leuchten w
    leugnen w akk dass inf say
    liberalisieren w akk
    lichten w akk refl
    lieben w akk
    lieb|gewinnen akk
    lieb|haben akk
    liebkosen w akk noge
    liebäugeln w p=mit
    liefern w akk dat refl
    liegen s liegt lag gelegen sein p=an
    liegen|bleiben sein
    liegen|lassen akk
    liften w akk
    liken w akk
    limitieren w akk
    lindern w akk
    liquidieren w akk
    lispeln w say
    listen w akk
    lizenzieren w akk
    loaden w akk
    lobbyieren w p=für
    loben w akk dass say p=für
    lob|hudeln akk say
    lob|preisen akk say
    lob|singen
    lochen w akk
    locken w akk inf p=mit
    locker|lassen
    locker|machen akk
    lockern w akk refl
    lodern w
    loggen w akk refl
    logieren w
    lohnen w akk inf refl
    lokalisieren w akk
    los|arbeiten
    los|ballern
    los|binden akk
    los|brausen sein
    los|brechen sein
    los|brüllen say
    los|eilen sein
    los|eisen akk
    losen w p=um
    los|fahren sein
    los|feuern
    los|fliegen sein
    los|gehen sein p=auf
    los|haben
    los|heulen say
    los|jagen sein
    los|kaufen akk refl
    los|kommen sein
    los|koppeln akk
    los|lachen say
    los|lassen akk
    los|laufen sein
    los|legen say
    los|lösen akk refl
    los|machen akk refl
    los|marschieren sein
    los|plappern say
    los|poltern say
    los|preschen sein
    los|prusten say
    los|rasen sein
    los|reisen sein
    los|reißen akk refl
    los|rennen sein
    los|rollen sein
    los|sagen refl p=von
    los|schicken akk
    los|schießen say
    los|schlagen sein p=auf
    los|schnallen
    los|schreien say
    los|spielen
    los|sprechen akk
    los|sprinten sein
    los|spurten sein
    los|starten sein
    los|steuern sein
    los|stürmen sein
    los|stürzen sein
    los|tigern
    los|treten akk
    los|werden akk sein
    los|wettern say
    los|wollen
    los|ziehen sein
    los|zocken
    loten w akk
    lotsen w akk
    luchsen w
    lugen w
    lukrieren w akk
    lullen w akk
    lungern w
    lutschen w akk
    lynchen w akk
    lächeln w say p=über
    lädieren w akk
    lähmen w akk
    läppern w refl
    lärmen w
    lästern w say p=über
    läuten w akk
    läutern w akk refl
    löffeln w akk
    löschen w akk
    lösen w akk refl p=von
    löten w akk
    lüften w akk
    lügen s lügt log gelogen say
    lümmeln w refl
    machen w akk dat p=zu
    magern w
    mahlen s mahlt mahlte gemahlen k2=mahlte akk
    mahnen w akk dass inf say p=zu
    mailen w akk dat dass say
    malen w akk
    malochen w noge
    malträtieren w akk
    managen w akk
    mandatieren w akk inf
    mangeln w dat p=an
    manifestieren w akk refl
    manipulieren w akk
    manövrieren w akk sein
    marginalisieren w akk
    marinieren w akk
    markieren w akk
    marodieren w
    marschieren w sein
    martern w akk
    maskieren w akk refl
    massakrieren w akk
    massieren w akk
    masturbieren w
    materialisieren w refl
    mauern w say
    maulen w say
    mauscheln w say
    maximieren w akk
    maßen w
    maß|halten
    maß|nehmen
    maßregeln w akk
    maß|schneidern akk
    meckern w say p=über
    mediatisieren w akk
    medikamentieren w akk
    meditieren w p=über
    mehren w akk refl
    meiden s meidet mied gemieden k2=miede akk inf
    meinen w akk dass inf say think p=mit
    meistern w akk
    meißeln w akk
    melden w akk dat dass refl say p=bei
    melken s melkt molk gemolken akk
    melken w akk
    memorieren w akk
    mengen w akk
    menscheln w
    mergeln w
    mergen w akk
    merken w akk dat dass refl think
    merzen w
    messen s misst maß gemessen akk refl p=mit,an
    metzeln w akk
    meucheln w akk
    mieten w akk
    migrieren w akk sein
    mildern w akk
    mimen w akk
    mindern w akk
    minimieren w akk
    mischen w akk refl p=in
    miss~achten akk
    missbehagen w dat noge
    miss~billigen akk
    miss~brauchen akk
    miss~deuten akk
    missen w akk
    miss~fallen dat
    miss~glücken sein
    miss~gönnen akk dat
    miss~handeln akk
    miss~interpretieren akk
    missionieren w akk
    misslingen s misslingt misslang misslungen dat sein
    miss~raten dat sein
    miss~trauen dat
    miss~verstehen akk dass
    misten w akk
    mit|arbeiten p=an
    mit|bedenken akk
    mit|befördern akk
    mit|bekommen akk dass think
    mit|benutzen akk
    mit|beraten
    mit|berechnen akk
    mit|berücksichtigen akk
    mit|beschließen akk
    mit|bestimmen akk
    mit|beteiligen
    mit|bezahlen akk
    mit|bieten
    mit|bringen akk dat
    mit|denken say
    mit|diskutieren
    miteinander|reden
    miteinander|sprechen
    miteinander|verbinden akk
    mitein|beziehen akk
    mit|entscheiden
    mit|entwickeln akk
    mit|erfinden akk
    mit|erleben akk
    mit|ermitteln
    mit|essen
    mit|fahren sein
    mit|feiern
    mit|fiebern
    mit|filmen akk
    mit|finanzieren akk
    mit|fliegen sein
    mit|formulieren akk
    mit|fördern akk
    mit|fühlen p=mit
    mit|führen akk
    mit|geben akk dat
    mit|gehen sein
    mit|gestalten akk
    mit|gewinnen
    mit|gründen akk
    mit|haben
    mit|haften
    mit|halten
    mit|helfen
    mit|hängen
    mit|hören akk dass
    mit|initiieren akk
    mit|klingen
    mit|kommen sein
    mit|kriegen akk dass
    mit|kämpfen
    mit|lachen
    mit|laufen sein
    mit|leiden
    mit|lesen akk
    mit|liefern akk
    mit|lösen
    mit|machen akk
    mit|marschieren sein
    mit|meinen akk
    mit|mischen
    mit|nehmen akk
    mit|nutzen akk
    mit|organisieren akk
    mit|planen akk
    mit|produzieren akk
    mit|prägen akk
    mit|rechnen akk
    mit|reden say
    mit|regieren
    mit|reisen sein
    mit|reiten sein
    mit|reißen akk
    mit|schicken akk
    mit|schleifen akk
    mit|schleppen akk
    mit|schneiden akk
    mit|schreiben akk
    mit|schwimmen sein
    mit|schwingen
    mit|sehen
    mit|singen akk
    mit|spielen
    mit|sprechen
    mit|steuern
    mit|stimmen
    mit|stricken
    mit|tanzen
    mit|teilen akk dat dass refl say
    mit|tragen akk
    mit|trainieren
    mit|trinken
    mit|unterzeichnen akk
    mit|veranstalten akk
    mit|verantworten akk
    mit|verdienen
    mit|verfolgen akk
    mit|verhandeln
    mit|versichern akk
    mit|versorgen akk
    mit|verursachen akk
    mit|verwenden akk
    mit|wippen
    mit|wirken p=an
    mit|wissen
    mit|zeichnen akk
    mit|ziehen sein
    mit|zählen akk
    mixen w akk
    mobben w akk
    mobilisieren w akk
    mobil|machen akk p=gegen
    modellieren w akk
    modeln w
    moderieren w akk
    modernisieren w akk
    modifizieren w akk
    modulieren w akk
    mogeln w refl
    mokieren w refl say p=über
    monetarisieren w akk
    monieren w akk dass say
    monologisieren w say
    monopolisieren w akk
    montieren w akk
    moralisieren w say
    morden w
    mosern w say
    motivieren w akk inf p=zu
    motorisieren w akk
    motten w
    motzen w say
    moussieren w
    mucken w
    muhen w
    multiplizieren w akk refl p=mit
    mumifizieren w akk
    munden w dat dass
    mundtot|machen akk
    munkeln w akk dass say
    muntern w
    murmeln w akk dass say
    murren w say p=über
    musizieren w
    mustern w akk
    muten w
    mutieren w sein p=zu
    mutmaßen w akk dass say think p=über
    mäkeln w say p=an
    mästen w akk
    mäßigen w akk refl
    möbeln w
    möblieren w akk
    mögen s mag mochte gemocht k2=möchte pres=mag,magst,mag,mögen,mögt,mögen akk modal
    mühen w refl
    müllen w
    münden w sein p=in
    mündig|sprechen akk
    münzen w akk p=auf
    müssen s muss musste gemusst k2=müsste pres=muss,musst,muss,müssen,müsst,müssen modal
    nabeln w
    nach|ahmen akk
    nach|arbeiten akk
    nach|bauen akk
    nach|behandeln akk
    nach|besetzen akk
    nach|bessern akk
    nach|bestellen akk
    nach|beten akk
    nach|bezahlen akk
    nach|bilden akk
    nach|blicken dat
    nach|bohren say
    nach|buchen akk
    nach|datieren
    nach|denken dass think p=über
    nach|dichten akk
    nach|drehen akk
    nach|drucken akk
    nach|drängen sein
    nach|dunkeln sein
    nach|eifern dat
    nach|eilen dat sein
    nach|empfinden akk dat
    nach|erzählen akk
    nach|fahren sein
    nach|fassen say
    nach|feiern akk
    nach|finanzieren akk
    nach|fliegen
    nach|folgen dat sein
    nach|fordern akk
    nach|forschen dass
    nach|fragen dass say
    nach|fühlen akk dat
    nach|füllen akk
    nach|geben dat
    nach|gehen dat sein
    nach|gießen akk
    nach|gucken
    nach|haken say
    nach|hallen
    nach|helfen dat
    nach|hinken sein
    nach|holen akk
    nach|hängen dat
    nach|hören
    nach|impfen akk
    nach|installieren akk
    nach|jagen dat sein
    nach|justieren akk
    nach|karten say
    nach|kaufen akk
    nach|klingen
    nach|kochen akk
    nach|kommen dat sein
    nach|laden akk
    nach|lassen akk
    nach|laufen dat sein
    nach|leben
    nach|legen akk say
    nach|lesen akk dass
    nach|liefern akk
    nach|lösen akk
    nach|machen akk dat
    nach|malen akk
    nach|melden akk
    nach|messen akk
    nach|nominieren akk
    nach|ordern akk
    nach|ordnen akk
    nach|plappern akk
    nach|polieren akk
    nach|produzieren akk
    nach|prüfen akk dass
    nach|rechnen akk dass
    nach|reden akk
    nach|regulieren akk
    nach|reichen akk
    nach|reifen sein
    nach|reisen sein
    nach|rennen sein
    nach|richten akk
    nach|rücken sein
    nach|rüsten akk
    nach|sagen akk dat dass
    nach|saugen
    nach|scannen
    nach|schauen dass
    nach|schenken akk
    nach|schicken akk
    nach|schieben akk say
    nach|schießen akk
    nach|schlagen akk
    nach|schleichen sein
    nach|schreiben akk
    nach|schulen akk
    nach|schwingen
    nach|schärfen akk
    nach|schütten
    nach|sehen akk dat dass
    nach|senden akk
    nach|setzen
    nach|sichten
    nach|sinnen say p=über
    nach|sitzen akk
    nach|spielen akk
    nach|spionieren dat
    nach|sprechen akk say
    nach|spülen akk
    nach|spüren dat
    nach|starten
    nach|stehen dat
    nach|steigen sein
    nach|stellen akk dat
    nach|sterben
    nach|steuern akk
    nach|suchen akk inf
    nach|tanken akk
    nach|tragen akk dat dass
    nach|trauern dat
    nach|treten
    nach|tun
    nach|verdichten akk
    nach|verfolgen akk dass
    nach|verhandeln akk
    nach|versteuern akk
    nach|vollziehen akk dass think
    nach|wachsen sein
    nach|wehen
    nach|weinen
    nach|weisen akk dat dass
    nach|werfen
    nach|winken dat
    nach|wirken
    nach|wählen akk
    nach|würzen akk
    nach|zahlen akk
    nach|zeichnen akk
    nach|ziehen sein
    nach|zählen akk
    nach|züchten akk
    nach|äffen akk
    nageln w akk
    nagen w p=an
    nahe|bringen akk dat
    nahe|gehen dat sein
    nahe|kommen dat sein
    nahe|legen akk dat dass say
    nahe|liegen dass
    nahen w dat sein
    nahe|rücken sein
    nahe|stehen dat
    narkotisieren w akk
    narren w akk
    nasalieren w akk
    naschen w akk
    navigieren w akk sein
    nebeneinander|legen akk
    nebeneinander|liegen
    nebeneinander|sitzen
    nebeneinander|stehen
    nebeneinander|stellen akk
    necken w akk refl
    negieren w akk dass say
    nehmen s nimmt nahm genommen akk dat
    neiden w akk dat
    neigen w akk refl p=zu
    nennen s nennt nannte genannt k2=nennte akk say
    nerven w akk
    nesteln w p=an
    neutralisieren w akk
    nicken w say
    nieder|brennen akk sein
    nieder|brüllen akk
    nieder|drücken akk
    nieder|gehen sein
    nieder|halten akk
    nieder|knallen akk
    nieder|knien refl
    nieder|knüppeln akk
    nieder|kämpfen akk
    nieder|lassen akk refl
    nieder|legen akk
    nieder|machen akk
    nieder|metzeln akk
    nieder|prasseln sein
    nieder|reißen akk
    nieder|ringen akk
    nieder|schießen akk
    nieder|schlagen akk refl
    nieder|schmettern akk
    nieder|schreiben akk
    nieder|schreien akk
    nieder|setzen refl
    nieder|sinken sein
    nieder|stechen akk
    nieder|stimmen akk
    nieder|stoßen akk
    nieder|strecken akk
    nieder|trampeln akk
    nieder|treten akk
    nieder|walzen akk
    nieder|werfen akk refl
    nieder|wählen
    nieseln w
    niesen w
    nieten w akk
    nippen w p=an
    nisten w refl
    nivellieren w akk
    nominieren w akk p=für
    normalisieren w akk refl
    normen w akk
    normieren w akk
    not|beatmen akk
    not|bremsen
    notieren w akk dass say
    notifizieren w akk dat dass say
    not|landen sein
    not|operieren akk
    not|schlachten akk
    not|tun
    not|versorgen akk
    not|wassern sein
    novellieren w akk
    nuancieren w akk
    nuckeln w p=an
    nudeln w
    nullen w
    nummerieren w akk
    nuscheln w say
    nutzen w akk dat p=für,zu
    nächtigen w
    nähen w akk
    näher|bringen akk dat
    näher|kommen dat refl sein
    näher|liegen dass
    nähern w dat refl
    näher|rücken sein
    näher|stehen dat
    näher|treten sein
    nähren w akk refl p=von
    nässen w akk
    nölen w say
    nörgeln w say p=an
    nötigen w akk inf p=zu
    nützen w akk dat
    obduzieren w akk
    objektivieren w akk
    ob|liegen dat inf
    observieren w akk
    ob|siegen p=über
    ob|walten
    offenbaren w akk dat dass refl noge say
    offen|bleiben sein
    offen|halten akk dat refl
    offen|lassen akk dass say
    offen|legen akk dass
    offen|stehen dat inf
    offerieren w akk dat
    ohrfeigen w akk
    okkupieren w akk
    oktroyieren w akk dat
    onanieren w
    operieren w akk
    opfern w akk dat refl
    opponieren w p=gegen
    optieren w p=für
    optimieren w akk
    orakeln w dass say
    orchestrieren w akk
    ordern w akk
    ordinieren w akk
    ordnen w akk refl
    organisieren w akk refl
    orientieren w akk refl p=an
    orten w akk
    oszillieren w p=zwischen
    outen w akk refl p=als
    outsourcen w akk
    out|sourcen akk
    oxidieren w sein
    paaren w akk refl
    pachten w akk
    packen w akk
    paddeln w sein
    paktieren w p=mit
    palavern w say
    pampern w akk
    panieren w akk
    panzern w akk
    paralysieren w akk
    paraphieren w akk
    paraphrasieren w akk say
    parieren w akk
    parken w akk
    parodieren w akk
    parsen w akk
    partitionieren w akk
    partizipieren w p=an
    passen w dat p=zu
    passieren w akk dat sein
    pasteurisieren w akk
    patchen w akk
    patentieren w akk dat
    patrouillieren w sein
    patzen w
    pauken w akk
    pauschalisieren w akk say
    pausieren w
    peeren w
    peilen w akk
    peinigen w akk
    peitschen w akk sein
    pellen w akk
    pendeln w sein p=zwischen
    pennen w
    pensionieren w akk
    peppen w
    perfektionieren w akk
    perforieren w akk
    performen w
    perlen w sein
    permutieren w akk
    perpetuieren w akk
    persiflieren w akk
    persistieren w
    personalisieren w akk
    personifizieren w akk
    pervertieren w akk
    petzen w akk dat say
    pfeffern w akk
    pfeifen s pfeift pfiff gepfiffen k2=pfiffe akk p=auf
    pferchen w akk
    pflanzen w akk
    pflastern w akk
    pflaumen w akk say
    pflegen s pflegt pflog gepflogen akk inf
    pflegen w akk dass inf
    pflichten w
    pflücken w akk
    pflügen w akk
    pfuschen w
    pfählen w akk
    pfänden w akk
    phantasieren w dass say p=von
    philosophieren w say p=über
    phishen w akk
    picken w akk
    picknicken w
    piepen w
    piepsen w say
    piercen w akk
    piesacken w akk
    pikieren w akk
    pilgern w sein
    pimpen w akk
    pingen w akk
    pinkeln w
    pinnen w akk
    pinseln w akk
    pirschen w refl sein
    pissen w
    pitchen w akk
    placken w refl
    plagen w akk refl p=mit
    plagiieren w akk
    plakatieren w akk
    planen w akk dass inf think
    planieren w akk
    plappern w akk say
    platt|drücken akk
    platt|machen akk
    platt|treten akk
    platt|walzen akk
    platzen w sein
    platzieren w akk refl
    plaudern w say p=über
    pleite|gehen sein
    plombieren w akk
    ploppen w sein
    plumpsen w sein
    plustern w refl
    plädieren w dass inf say p=für,auf
    plärren w say
    plätschern w
    plätten w akk
    plündern w akk
    pochen w dass say p=auf
    podcasten w
    pointieren w akk
    pokern w p=um
    polarisieren w akk
    polemisieren w say p=gegen
    polen w akk
    polieren w akk
    politisieren w akk
    polstern w akk
    poltern w say p=gegen
    poppen w akk
    popularisieren w akk
    porträtieren w akk
    posaunen w akk noge say
    posieren w
    positionieren w akk refl
    posten w akk dass say
    postieren w akk refl
    postulieren w akk dass say
    potenzieren w akk refl
    powern w
    prahlen w dass say p=mit
    praktizieren w akk
    prallen w sein p=auf,gegen
    prangen w
    prangern w
    prasseln w sein
    prassen w
    predigen w akk dass say
    preisen s preist pries gepriesen k2=priese akk say
    preis|geben akk
    prekarisieren w akk
    prellen w akk p=um
    preschen w sein
    pressen w akk
    prickeln w
    priorisieren w akk
    privatisieren w akk
    privilegieren w akk
    probe|fahren akk
    probe|hören
    probe|laufen
    probe|lesen
    proben w akk
    probieren w akk inf
    problematisieren w akk say
    produzieren w akk refl
    professionalisieren w akk refl
    profilieren w refl p=als
    profitieren w p=von
    prognostizieren w akk dat dass say think
    programmieren w akk
    projektieren w akk
    projizieren w akk p=auf
    proklamieren w akk dass say
    prolongieren w akk
    promovieren w p=über
    propagieren w akk dass say
    prophezeien w akk dat dass noge say think
    proportionieren w akk
    prosten w
    prostituieren w refl
    protegieren w akk
    protestieren w dass say p=gegen
    protokollieren w akk dass say
    protzen w say p=mit
    provozieren w akk inf
    prozessieren w p=gegen
    prunken w p=mit
    prusten w say
    prädestinieren w akk p=für
    präferieren w akk think
    prägen w akk dat refl
    präjudizieren w akk
    prämieren w akk
    präparieren w akk
    präsentieren w akk dat refl
    präsidieren w dat
    präzisieren w akk dass say
    prüfen w akk dass think p=auf
    prügeln w akk refl p=mit
    pseudonymisieren w akk
    publizieren w akk
    pudern w akk
    puffern w akk
    pulsieren w
    pulverisieren w akk
    pumpen w akk
    punkten w p=mit
    puppen w
    purzeln w sein
    puschen w akk
    pushen w akk
    pusten w akk
    putschen w refl p=gegen
    putten w
    putzen w akk
    puzzeln w akk
    päppeln w akk
    pöbeln w say p=gegen
    pürieren w akk
    quadrieren w akk
    qualifizieren w akk refl p=für
    qualmen w
    quantifizieren w akk dass
    quartieren w
    quasseln w akk say
    quatschen w akk say
    quellen s quillt quoll gequollen sein
    quellen w akk
    quengeln w say
    quer|denken
    queren w akk
    quer|finanzieren akk
    quer|legen refl
    quer|lesen akk
    quer|schießen
    quer|schlagen
    quer|stellen dat refl
    quetschen w akk
    quieken w say
    quietschen w say
    quittieren w akk say p=mit
    quizzen w
    quotieren w akk
    quäken w say
    quälen w akk refl
    rackern w refl
    radeln w sein
    rad|fahren sein
    radieren w akk
    radikalisieren w akk refl
    rad|schlagen
    raffen w akk refl
    raffinieren w akk
    ragen w p=aus
    rahmen w akk
    rammen w akk
    ramponieren w akk
    randalieren w
    randomisieren w akk
    ran|gehen sein
    rangeln w p=um
    rangieren w akk
    ran|halten refl
    ran|holen akk
    ranken w akk refl p=um
    ran|klotzen
    ran|kommen sein
    ran|kriegen akk
    ran|lassen akk
    ran|machen refl
    ran|nehmen akk
    ran|trauen refl
    ranzen w
    rappeln w refl
    rappen w akk
    rapportieren w akk say
    rascheln w
    rasen w sein
    rasieren w akk refl
    rasseln w sein
    rasten w
    rastern w akk
    raten s rät riet geraten k2=riete akk dat dass inf say p=zu,von
    ratifizieren w akk
    rationalisieren w akk
    rationieren w akk
    rattern w sein
    rauben w akk dat
    rauchen w akk
    raufen w akk refl
    rauf|fahren sein
    rauf|gehen sein
    rauf|klettern sein
    rauf|kommen sein
    rauf|laden akk
    rauf|setzen akk
    raunen w akk dass say
    raunzen w
    raus|bekommen akk dass
    raus|boxen akk
    raus|bringen akk
    rauschen w sein
    raus|drücken akk
    raus|ekeln akk
    raus|fahren sein
    raus|fallen sein
    raus|filtern akk
    raus|finden akk dass
    raus|fliegen sein
    raus|geben akk
    raus|gehen sein
    raus|gucken
    raus|haben akk
    raus|halten refl
    raus|hauen akk say
    raus|holen akk
    raus|hängen
    raus|hören akk dass
    raus|kommen sein
    raus|kriegen akk dass
    raus|lassen akk
    raus|laufen sein
    raus|lesen akk
    raus|machen
    raus|müssen
    raus|nehmen akk refl
    raus|reden refl
    raus|reißen akk
    raus|rutschen sein say
    raus|rücken
    raus|schauen
    raus|schicken akk
    raus|schmeißen akk
    raus|schneiden akk
    raus|sehen
    raus|springen sein
    raus|steigen
    raus|stellen refl
    raus|suchen akk
    raus|tragen akk
    raus|trauen refl
    raus|treten sein
    raus|werfen akk
    raus|wollen
    raus|ziehen akk
    raus|zögern akk
    reagieren w say p=auf
    reaktivieren w akk
    realisieren w akk dass think
    reanimieren w akk
    rebellieren w p=gegen
    rebooten w akk
    recherchieren w akk dass
    rechnen w akk dass think p=mit
    rechten w say
    rechtfertigen w akk dass refl say
    recken w akk
    recyceln w akk noge
    reden w say p=über,von,mit
    redigieren w akk
    reduzieren w akk refl p=auf,um
    referenzieren w akk
    referieren w akk say p=über
    refinanzieren w akk refl
    reflektieren w akk dass say think p=über
    reformieren w akk
    regeln w akk
    regen w akk refl
    regenerieren w akk refl
    regieren w akk
    registrieren w akk dass refl think
    reglementieren w akk
    regnen w
    regulieren w akk refl
    rehabilitieren w akk
    reiben s reibt rieb gerieben k2=riebe akk
    reichen w akk dat
    reichern w
    reifen w sein
    reihen w akk refl p=in
    reimen w akk refl
    rein|bringen akk
    rein|drücken akk
    rein|fahren sein
    rein|fallen sein
    rein|gehen sein
    rein|gucken
    rein|halten
    rein|hauen
    rein|holen akk
    rein|hören
    reinigen w akk
    rein|kommen sein
    rein|kriegen akk
    rein|lassen akk
    rein|laufen sein
    rein|legen akk
    rein|machen
    rein|packen akk
    rein|passen
    rein|reden dat
    rein|rennen sein
    rein|rutschen sein
    rein|schauen
    rein|schmuggeln akk
    rein|schneien sein
    rein|schreiben akk
    rein|setzen refl
    rein|springen sein
    rein|stecken akk
    rein|steigern refl
    rein|stellen akk
    reintegrieren w akk
    rein|waschen akk refl
    rein|werfen akk
    rein|würgen akk
    rein|ziehen akk refl
    reisen w sein p=nach
    reiten s reitet ritt geritten k2=ritte akk sein
    reizen w akk inf
    reißen s reißt riss gerissen k2=risse akk sein
    rekapitulieren w akk say
    rekeln w refl
    reklamieren w akk dass say
    rekombinieren w akk
    rekonstruieren w akk dass
    rekrutieren w akk refl
    rekurrieren w p=auf
    relativieren w akk say
    relaunchen w akk
    relaxen w
    releasen w akk
    remixen w akk
    rempeln w akk
    rendern w akk
    renken w
    rennen s rennt rannte gerannt k2=rennte sein
    renovieren w akk
    rentieren w refl
    reorganisieren w akk
    reparieren w akk
    repatriieren w akk
    repetieren w akk
    replizieren w akk dass say
    reproduzieren w akk refl
    repräsentieren w akk
    requirieren w akk
    reservieren w akk dat
    resetten w akk
    residieren w
    resignieren w say
    resorbieren w akk
    resozialisieren w akk refl
    respektieren w akk think
    restaurieren w akk
    restrukturieren w akk
    resultieren w dass p=aus,in
    resümieren w akk dass say
    retardieren w akk
    retournieren w akk
    retten w akk refl p=vor
    retuschieren w akk
    retweeten w akk
    revanchieren w refl p=für
    revidieren w akk say
    revitalisieren w akk
    revoltieren w p=gegen
    revolutionieren w akk
    rezensieren w akk say
    rezipieren w akk
    rezitieren w akk say
    reüssieren w
    richten w akk refl say p=an,auf,gegen
    richtig|liegen
    richtig|stellen akk dass say
    riechen s riecht roch gerochen akk p=nach
    riegeln w
    rieseln w sein
    ringeln w refl
    ringen s ringt rang gerungen akk p=um,mit
    rinnen s rinnt rann geronnen k2=ränne sein
    riskieren w akk inf
    ritualisieren w akk
    ritzen w akk refl
    rivalisieren w p=mit
    robben w sein
    rocken w akk
    rodeln w sein
    roden w akk
    rollen w akk sein
    romantisieren w akk
    rooten w akk
    rosten w sein
    rotieren w
    rot|sehen
    rotten w
    rotzen w
    routen w akk
    rubbeln w akk
    ruckeln w
    rucken w
    rudern w sein
    rufen s ruft rief gerufen k2=riefe akk dass say p=nach
    rufmorden w
    ruhen w
    ruhen|lassen akk
    ruhig|bleiben sein
    ruhig|stellen akk
    ruinieren w akk refl
    rum|ballern
    rum|basteln
    rum|bringen akk
    rum|eiern
    rum|fahren sein
    rum|geben akk
    rum|gehen sein
    rum|hacken
    rum|hängen
    rum|kommen sein
    rum|kriegen akk
    rum|laufen sein
    rum|liegen
    rum|machen
    rum|meckern say
    rumoren w noge
    rumpeln w sein
    rum|probieren
    rum|reden
    rum|rennen sein
    rum|schlagen refl
    rum|schreien
    rum|sitzen
    rum|spielen
    rum|sprechen dass refl
    rum|stehen
    rum|treiben refl
    rum|ärgern refl
    runden w akk refl
    runter|brechen akk
    runter|bringen akk
    runter|drücken akk
    runter|fahren akk sein
    runter|fallen sein
    runter|gehen sein
    runter|handeln akk
    runter|holen akk
    runter|kippen akk
    runter|kommen sein
    runter|laden akk
    runter|lassen akk
    runter|laufen sein
    runter|machen akk
    runter|nehmen akk
    runter|rechnen akk
    runter|reißen akk
    runter|rutschen sein
    runter|schauen
    runter|schlucken akk
    runter|schmeißen akk
    runter|schrauben akk
    runter|setzen akk
    runter|spielen akk
    runter|springen sein
    runter|steigen sein
    runter|werfen akk
    runter|ziehen akk
    rupfen w akk
    ruppen w
    rutschen w sein
    rußen w
    rächen w akk dass refl p=an
    rätseln w dass say think p=über
    räuchern w akk
    räumen w akk
    räuspern w refl say
    rödeln w
    röntgen w akk
    rösten w akk
    röten w akk refl
    rüber|bringen akk
    rüber|fahren sein
    rüber|gehen sein
    rüber|gucken
    rüber|kommen sein
    rüber|laufen sein
    rüber|machen sein
    rüber|reichen akk
    rüber|schauen
    rüber|schicken akk
    rüber|wachsen sein
    rückab|wickeln akk
    rück|bauen akk
    rück|bestätigen akk
    rück|buchen akk
    rück|datieren akk
    rücken w akk sein
    rück|erstatten akk
    rück|fordern akk
    rück|fragen say
    rück|führen akk
    rückgängig|machen akk
    rück|holen akk
    rück|koppeln akk refl p=mit
    rück|melden akk refl
    rück|schließen
    rück|spiegeln akk
    rück|verfolgen akk
    rück|verlagern akk
    rück|versichern refl
    rückwärts|fahren
    rückwärts|gehen
    rückwärts|laufen
    rück|übersetzen akk
    rück|überweisen akk
    rügen w akk dass say
    rühmen w akk dass refl say p=für
    rühren w akk refl
    rümpfen w akk
    rüsten w akk refl p=für
    rütteln w akk p=an
    sabbern w
    sabotieren w akk
    sacken w sein
    sagen w akk dat dass say p=zu,über
    sahnen w
    salben w akk
    salutieren w dat
    salzen s salzt salzte gesalzen k2=salzte akk
    sammeln w akk refl
    sandboxen w akk
    sanieren w akk refl
    sanktionieren w akk
    sargen w
    satteln w akk
    satt|essen refl
    satt|haben akk
    satt|machen akk
    satt|sehen refl
    satt|werden
    sauber|halten akk
    sauber|machen akk
    saufen s säuft soff gesoffen akk
    saugen s saugt sog gesogen akk
    saugen w akk
    sausen w sein
    sautieren w akk
    scannen w akk
    schaben w akk
    schachern w p=um
    schachteln w akk
    schaden w dat
    schaffen s schafft schuf geschaffen akk
    schaffen w akk dass inf
    schallen w
    schalten w akk
    schanzen w
    scharen w akk refl p=um
    scharf|machen akk
    scharf|schalten akk
    scharf|schießen
    scharf|stellen akk
    scharf|zeichnen
    scharren w
    schattieren w akk
    schaudern w
    schauen w akk dass p=auf
    schaufeln w akk
    schaukeln w
    scheiden s scheidet schied geschieden k2=schiede akk sein p=von
    scheinen s scheint schien geschienen k2=schiene dat dass inf
    scheitern w sein p=an
    scheißen s scheißt schiss geschissen k2=schisse p=auf
    schellen w
    schelten s schilt schalt gescholten k2=schölte akk
    schenken w akk dat
    scheppern w
    scheren s schert schor geschoren akk
    scheren w akk refl p=um
    scherzen w dass say p=über
    scheuchen w akk
    scheuen w akk inf refl p=vor
    scheuern w akk
    schichten w akk
    schicken w akk dat refl
    schieben s schiebt schob geschoben akk p=auf
    schief|gehen sein
    schief|hängen
    schief|lachen refl
    schief|laufen sein
    schief|liegen
    schielen w p=auf
    schienen w akk
    schießen s schießt schoss geschossen k2=schösse akk sein p=auf
    schiffen w
    schikanieren w akk
    schildern w akk dat dass say
    schillern w
    schimmeln w sein
    schimmern w
    schimpfen w akk dass say p=auf,über
    schinden s schindet schund geschunden akk
    schirmen w akk p=vor
    schlabbern w
    schlachten w akk
    schlackern w
    schlafen s schläft schlief geschlafen k2=schliefe
    schlaf|wandeln sein
    schlagen s schlägt schlug geschlagen akk p=auf,gegen,nach
    schlampen w
    schlange|stehen
    schlapp|machen
    schlauchen w akk
    schlechter|stellen akk
    schlecht|gehen dat sein
    schlecht|machen akk say
    schlecht|reden akk say
    schlecht|stehen
    schlecken w akk
    schleichen s schleicht schlich geschlichen k2=schliche refl sein
    schleifen s schleift schliff geschliffen k2=schliffe akk
    schleifen w akk
    schleimen w
    schlemmen w akk
    schlendern w sein
    schlenzen w akk
    schleppen w akk refl
    schleudern w akk sein
    schleusen w akk
    schlichten w akk
    schließen s schließt schloss geschlossen k2=schlösse akk dass think p=aus,auf
    schlingen s schlingt schlang geschlungen akk
    schlingern w sein
    schlittern w sein
    schlitzen w akk
    schlottern w
    schluchzen w say
    schlucken w akk
    schludern w
    schlummern w
    schlurfen w sein
    schlussfolgern w akk dass say think p=aus
    schläfern w
    schlängeln w refl
    schlüpfen w sein
    schlürfen w akk
    schlüsseln w
    schmachten w p=nach
    schmatzen w
    schmausen w
    schmecken w akk dat p=nach
    schmeicheln w dat say
    schmeißen s schmeißt schmiss geschmissen k2=schmisse akk p=mit
    schmelzen s schmilzt schmolz geschmolzen akk sein
    schmerzen w akk dass
    schmettern w akk
    schmieden w akk
    schmiegen w refl
    schmieren s schmiert schmierte geschmiert k2=schmierte akk
    schminken w akk refl
    schmollen w say
    schmoren w akk
    schmuggeln w akk
    schmunzeln w say p=über
    schmusen w
    schmutzen w
    schmähen w akk say
    schmälern w akk
    schmökern w
    schmücken w akk refl p=mit
    schnabulieren w akk
    schnallen w akk dass think
    schnalzen w
    schnappen w akk refl say p=nach
    schnarchen w
    schnattern w say
    schnauben w say
    schnaufen w say
    schnauzen w say
    schneiden s schneidet schnitt geschnitten k2=schnitte akk
    schneidern w akk
    schneien w
    schnellen w sein
    schnetzeln w akk
    schnippeln w akk
    schnitzen w akk
    schnupfen w akk
    schnuppern w akk p=an
    schnurren w say
    schnüffeln w akk
    schnüren w akk
    schocken w akk
    schockieren w akk dass
    schonen w akk refl
    schotten w akk refl
    schraffieren w akk
    schrammen w akk sein
    schrauben w akk p=an
    schrecken w akk p=vor
    schreddern w akk
    schreiben s schreibt schrieb geschrieben k2=schriebe akk dat dass say p=an,über
    schreien s schreit schrie geschrien k2=schriee akk dass say p=nach
    schreinern w akk
    schreiten s schreitet schritt geschritten k2=schritte sein p=zu
    schrubben w akk
    schrumpfen w sein p=auf,um
    schränken w
    schröpfen w akk
    schubsen w akk
    schuften w
    schulden w akk dat
    schuldig|bleiben sein
    schuldigen w
    schuldig|sprechen akk
    schulen w akk
    schultern w akk
    schummeln w
    schunkeln w
    schuppen w akk refl
    schustern w
    schwadronieren w say p=über
    schwafeln w say
    schwanen w dat dass
    schwanken w sein p=zwischen
    schwappen w sein
    schwarz|arbeiten
    schwarz|brennen
    schwarz|fahren sein
    schwarz|färben
    schwarz|malen akk say
    schwarz|sehen say
    schwarz|ärgern refl
    schwatzen w say
    schweben w sein
    schweifen w sein
    schweigen s schweigt schwieg geschwiegen k2=schwiege p=zu,über
    schweißen w akk
    schwelen w
    schwelgen w p=in
    schwellen s schwillt schwoll geschwollen sein
    schwemmen w akk
    schwenken w akk sein
    schwer|fallen dat inf sein
    schwer|machen akk dat
    schwer|nehmen akk
    schwer|tun inf refl
    schwer|wiegen
    schwimmen s schwimmt schwamm geschwommen k2=schwömme sein
    schwindeln w say
    schwinden s schwindet schwand geschwunden sein
    schwingen s schwingt schwang geschwungen akk
    schwirren w sein
    schwitzen w
    schwäbeln w
    schwächeln w
    schwächen w akk
    schwängern w akk
    schwänzen w akk
    schwären w
    schwärmen w sein say p=von,für
    schwärzen w akk
    schwätzen w say
    schwören s schwört schwor geschworen k2=schwüre akk dat dass inf say p=auf
    schächten w akk
    schädigen w akk
    schälen w akk refl
    schämen w gen inf refl p=für
    schänden w akk
    schärfen w akk
    schätzen w akk dass think p=auf
    schäumen w say
    schön|färben akk say
    schön|machen refl
    schön|rechnen akk
    schön|reden akk say
    schön|schreiben
    schön|trinken refl
    schöpfen w akk
    schüchtern w
    schüren w akk
    schürfen w akk p=nach
    schütteln w akk refl
    schütten w akk
    schützen w akk refl p=vor,gegen
    scrollen w sein
    segeln w sein
    segmentieren w akk
    segnen w akk
    sehen s sieht sah gesehen akk dass think p=als
    sehnen w refl p=nach
    seifen w akk
    seilen w akk refl
    seil|springen
    seil|tanzen
    sein s ist war gewesen pres=bin,bist,ist,sind,seid,sind k1=sei,seist,sei,seien,seiet,seien sein kop hilf
    sein|lassen akk
    sekundieren w dat say
    selektieren w akk
    selig|sprechen akk
    senden s sendet sandte gesandt k2=sendete akk dat
    senden w akk say
    senken w akk refl p=auf,um
    sensibilisieren w akk p=für
    separieren w akk refl
    sequenzieren w akk
    servieren w akk dat
    setzen w akk refl p=auf
    seufzen w say
    sexualisieren w akk
    sezernieren w akk
    sezieren w akk
    shoppen w akk
    sicher|gehen dass sein
    sichern w akk dat refl say
    sicher|stellen akk dass
    sichten w akk
    sickern w sein
    sieben w akk
    siechen w sein
    siedeln w sein
    sieden s siedet sott gesotten
    siegeln w akk
    siegen w p=gegen,über
    siezen w akk
    signalisieren w akk dat dass say
    signieren w akk
    simsen w akk dat
    simulieren w akk dass
    singen s singt sang gesungen akk
    sinken s sinkt sank gesunken sein p=auf,um
    sinnen s sinnt sann gesonnen k2=sänne p=auf,über
    sinnieren w say p=über
    sistieren w akk
    sitzen s sitzt saß gesessen sein
    sitzen|bleiben sein
    sitzen|lassen akk
    skalieren w akk
    skandalisieren w akk say
    skandieren w akk dass say
    skaten w sein
    skelettieren w akk
    ski|fahren sein
    ski|laufen
    skizzieren w akk dass say
    skontieren w akk
    skripten w akk
    skypen w p=mit
    snacken w akk
    sniffen w akk
    solidarisieren w refl say p=mit
    sollen s soll sollte gesollt k2=sollte pres=soll,sollst,soll,sollen,sollt,sollen modal
    sondern w akk refl p=von
    sondieren w akk dass say
    sonnen w refl p=in
    sonnen|baden
    sorgen w refl p=für,um
    sortieren w akk
    sourcen w akk
    sozialisieren w akk
    spalten s spaltet spaltete gespalten k2=spaltete akk p=in
    spalten w akk refl p=in
    spammen w akk
    spannen w akk
    sparen w akk p=an,auf
    spazieren w sein
    spazieren|fahren sein
    spazieren|gehen sein
    spaßen w say
    specken w
    speichern w akk
    speien s speit spie gespien k2=spiee akk
    speisen w akk refl p=aus
    spekulieren w dass say think p=auf,über
    spenden w akk dat p=für
    spendieren w akk dat
    sperren w akk refl p=gegen
    spezialisieren w refl p=auf
    spezifizieren w akk dass say
    spicken w akk p=mit
    spiegeln w akk refl p=in
    spielen w akk p=gegen,um
    spießen w akk
    spinnen s spinnt spann gesponnen k2=spönne akk
    spionieren w
    spitz|bekommen akk dass
    spitzen w akk refl
    spitz|kriegen akk dass
    spleißen s spleißt spliss gesplissen k2=splisse akk
    splitten w akk
    splittern w sein
    sponsern w akk
    spoofen w akk
    spornen w
    spotten w gen dass say p=über
    sprechen s spricht sprach gesprochen akk say p=über,von,mit,für
    spreizen w akk refl
    sprengen w akk
    sprenkeln w akk
    sprießen s sprießt spross gesprossen k2=sprösse sein
    springen s springt sprang gesprungen sein
    sprinten w sein
    spritzen w akk sein
    sprudeln w sein
    sprühen w akk
    spucken w akk
    spuken w
    spulen w akk
    spuren w
    spurten w sein
    sputen w refl
    spähen w p=nach
    spötteln w say p=über
    spülen w akk
    spüren w akk dass think
    stabilisieren w akk refl
    stacheln w
    staffeln w akk
    staffieren w akk
    stagnieren w sein
    stalken w akk
    stammeln w akk say
    stammen w p=aus,von
    stampfen w akk sein
    standardisieren w akk
    stand|halten dat
    stanzen w akk
    stapeln w akk refl
    stapfen w sein
    stark|machen refl p=für
    stark|reden akk
    starren w p=auf
    starten w akk sein p=mit
    stationieren w akk
    statten w
    statt|finden
    statt|geben dat
    statuieren w akk dass
    stauben w
    staubsaugen w akk
    stauchen w akk
    stauen w akk refl
    staunen w dass say p=über
    stechen s sticht stach gestochen akk
    stecken w akk p=in,hinter
    stecken|bleiben sein
    stecken|lassen akk
    stehen s steht stand gestanden k2=stünde sein p=für,zu,vor
    stehen|bleiben sein
    stehen|lassen akk
    stehlen s stiehlt stahl gestohlen k2=stähle akk dat
    steigen s steigt stieg gestiegen k2=stiege sein p=auf,um
    steigern w akk refl p=auf,um
    steinigen w akk
    stellen w akk dat refl p=auf,an
    stelzen w sein
    stemmen w akk refl p=gegen
    stempeln w akk
    steppen w
    sterben s stirbt starb gestorben k2=stürbe sein p=an
    sterilisieren w akk
    steuern w akk sein p=auf
    stibitzen w akk noge
    sticheln w say p=gegen
    sticken w akk
    stieben s stiebt stob gestoben sein
    stieren s stiert stierte gestiert k2=stierte p=auf
    stiften w akk
    stigmatisieren w akk p=als
    stilisieren w akk p=zu
    stillen w akk
    still|halten
    still|legen akk
    still|liegen
    still|schweigen
    still|sitzen
    still|stehen
    stimmen w akk dass p=für,gegen
    stimulieren w akk
    stinken s stinkt stank gestunken p=nach
    stipulieren w akk dass
    stochern w p=in
    stocken w
    stolpern w sein p=über
    stolzieren w sein
    stopfen w akk
    stoppen w akk
    stornieren w akk
    stottern w akk say
    stoßen s stößt stieß gestoßen k2=stieße akk sein p=auf,an
    stoß|lüften
    strafen w akk
    straffen w akk refl
    straf|versetzen akk
    strahlen w say
    stramm|stehen
    strampeln w
    stranden w sein
    strangulieren w akk
    strapazieren w akk
    straucheln w sein
    streamen w akk
    streben w sein p=nach
    strecken w akk refl
    streicheln w akk
    streichen s streicht strich gestrichen k2=striche akk
    streifen w akk sein
    streiken w p=für
    streiten s streitet stritt gestritten k2=stritte refl p=über,um,mit
    strengen w
    stressen w akk
    streuen w akk
    streunen w sein
    stricken w akk
    striegeln w akk
    strippen w
    strotzen w p=vor
    strukturieren w akk
    sträuben w dass inf refl p=gegen
    strömen w sein
    studieren w akk dass
    stufen w akk
    stumpfen w
    stunden w akk dat
    stupsen w akk
    stutzen w akk say
    stylen w akk refl
    stählen w akk
    stärken w akk
    stöbern w p=in
    stöhnen w dass say p=über
    stören w akk dass refl p=an
    stückeln w akk
    stülpen w akk
    stürmen w akk sein
    stürzen w akk refl sein p=auf
    stützen w akk refl p=auf
    sublimieren w akk
    substituieren w akk
    subsumieren w akk p=unter
    subtrahieren w akk
    subventionieren w akk
    suchen w akk p=nach
    suchten w
    suggerieren w akk dat dass say
    suhlen w refl
    summen w akk
    summieren w akk refl p=auf
    surfen w sein
    surren w
    suspendieren w akk p=von
    swatten w akk
    swipen w akk
    switchen w sein
    symbolisieren w akk
    sympathisieren w p=mit
    syncen w akk
    synchronisieren w akk
    synthetisieren w akk
    systematisieren w akk
    säen w akk
    sägen w akk p=an
    säkularisieren w akk
    sättigen w akk refl
    säubern w akk
    säuern w
    säumen w akk inf
    säuseln w say
    söhnen w
    sühnen w akk
    sündigen w
    tabuisieren w akk
    tackern w akk
    tadeln w akk dass say
    tagen w
    taggen w akk
    takeln w
    takten w akk
    taktieren w
    tangieren w akk
    tanken w akk
    tanzen w akk sein
    tapen w akk
    tapezieren w akk
    tappen w sein
    tapsen w sein
    targeten w akk
    tarieren w akk
    tarnen w akk refl p=als
    tasten w refl p=nach
    tauchen w akk sein p=nach
    tauen w sein
    taufen w akk say p=auf
    taugen w p=zu,für
    taumeln w sein
    tauschen w akk p=gegen,mit
    taxieren w akk p=auf
    teasern w akk
    teilen w akk dat refl say p=mit,in
    teil|haben p=an
    teil|nehmen p=an
    telefonieren w p=mit
    telegrafieren w akk dat noge
    temperieren w akk
    tendieren w inf p=zu
    terminieren w akk
    terrorisieren w akk
    testen w akk dass p=auf
    testieren w akk dass say
    texten w akk
    thematisieren w akk say
    theoretisieren w say
    therapieren w akk
    thronen w
    ticken w
    tickern w akk
    tiefer|gehen
    tiefer|hängen
    tiefer|legen akk
    tief|frieren akk
    tief|gehen
    tief|kühlen akk
    tief|stapeln
    tigern w sein
    tilgen w akk
    timen w akk
    tindern w
    tingeln w sein
    tippeln w sein
    tippen w akk dass think p=auf
    tischen w
    titeln w dass say
    titulieren w akk say p=als
    toasten w akk
    toben w say
    tolerieren w akk think
    tollen w
    topfen w
    toppen w akk
    torkeln w sein
    torpedieren w akk
    tosen w
    tot|arbeiten refl
    tot|beißen akk
    tot|fahren akk
    tot|lachen refl
    tot|prügeln akk
    tot|sagen akk
    tot|schießen akk
    tot|schlafen
    tot|schlagen akk
    tot|schweigen akk
    tot|sparen akk
    tot|stellen refl
    tot|trampeln akk
    tot|treten akk
    toupieren w akk
    touren w sein
    traben w sein
    trachten w inf p=nach
    tracken w akk
    tradieren w akk
    tragen s trägt trug getragen akk p=zu
    trainieren w akk
    traktieren w akk p=mit
    trampeln w akk sein
    trampen w sein
    tranchieren w akk
    transferieren w akk
    transformieren w akk refl
    transkribieren w akk
    transplantieren w akk dat
    transportieren w akk
    trassieren w akk
    tratschen w say p=über
    trauen w akk dat refl
    trauern w p=um
    traumatisieren w akk
    treffen s trifft traf getroffen akk refl p=auf
    treiben s treibt trieb getrieben k2=triebe akk sein
    tremolieren w
    trennen w akk refl p=von
    treten s tritt trat getreten akk sein p=gegen
    triangulieren w akk
    trichtern w
    tricken w
    tricksen w
    triefen s trieft troff getroffen p=vor,von
    triefen w sein
    triezen w akk
    triggern w akk
    trillern w akk
    trimmen w akk p=auf
    trinken s trinkt trank getrunken akk
    trippeln w sein
    triumphieren w say p=über
    trivialisieren w akk say
    trocken|fallen sein
    trocken|laufen
    trocken|legen akk
    trocken|reiben akk
    trocken|schwimmen
    trocknen w akk sein
    trollen w akk refl
    trommeln w akk p=für
    trompeten w akk noge say
    tropfen w sein
    trotten w sein
    trotzen w akk dat say
    trudeln w sein
    trumpfen w
    tränen w
    tränken w akk
    träufeln w akk
    träumen w dass think p=von
    trödeln w
    tröpfeln w sein
    trösten w akk refl
    trüben w akk refl
    trügen s trügt trog getrogen akk
    tuckern w sein
    tummeln w refl
    tun s tut tat getan k2=täte pres=tue,tust,tut,tun,tut,tun akk dat
    tunen w akk
    tunken w akk
    tupfen w akk
    turnen w akk
    tuscheln w say p=über
    tweeten w akk dass say
    twittern w akk dass say
    typisieren w akk
    tyrannisieren w akk
    tänzeln w sein
    tätigen w akk
    tätowieren w akk
    tätscheln w akk
    täuschen w akk dass refl p=in,über
    tönen w akk dass say
    töpfern w akk
    töten w akk
    tüfteln w p=an
    tünchen w akk
    türmen w akk refl sein
    tüten w
    ufern w
    ulken w say
    um|adressieren akk
    um|arbeiten akk
    umarmen w akk refl noge
    um|bauen akk
    um|benennen akk p=in
    um|besetzen akk
    um|betten akk
    um|biegen akk
    um|bilden akk
    um|binden akk
    um|blättern akk
    um|branden
    um|brechen akk
    um|bringen akk refl
    um|buchen akk
    um|definieren akk
    um|deklarieren akk
    um|dekorieren akk
    um|denken think
    um|deuten akk think
    um|dichten akk
    um|dirigieren akk
    um|disponieren
    um|drehen akk refl sein
    um|entscheiden refl
    um|erziehen akk
    um|etikettieren akk
    um|fahren akk
    um~fahren akk
    um|fallen sein
    um~fangen akk
    um~fassen akk
    um|firmieren akk sein
    um~fliegen akk
    um~fließen akk
    um~fluten akk
    um|formen akk
    um|formulieren akk
    um|funktionieren akk
    um~fächeln akk
    um|färben akk
    um|füllen akk
    umgarnen w akk noge
    um~geben akk refl p=mit
    um|gehen dat sein p=mit
    um~gehen akk dass
    um|gestalten akk
    um|gewöhnen refl
    um|graben akk
    um~grenzen akk
    um|gruppieren akk
    um|gucken refl
    umgürten w akk noge
    um~halsen akk
    um|hauen akk
    um~hegen akk
    umher|blicken
    umher|fahren sein
    umher|fliegen sein
    umher|gehen sein
    umher|geistern sein
    umher|irren sein
    umher|laufen sein
    umher|liegen
    umher|reisen sein
    umher|rennen sein
    umher|schleichen sein
    umher|schweifen sein
    umher|schwirren sein
    umher|streifen sein
    umher|streunen sein
    umher|treiben sein
    umher|wandern sein
    umher|wirbeln sein
    umher|ziehen sein
    umhin|kommen inf sein
    umhin|können inf
    um|hängen akk
    um|hören refl p=nach
    um~hüllen akk
    um|inszenieren akk
    um|interpretieren akk
    um~jubeln akk
    um|kehren akk refl sein
    um|kippen akk sein
    um~klammern akk refl
    um|klappen akk
    um|kleiden akk refl
    um|knicken akk sein
    um|kodieren
    um|kommen sein
    um~kreisen akk
    um|krempeln akk
    umkränzen w akk noge
    um~kurven akk
    um~kämpfen akk
    um|lackieren akk
    um|laden akk
    um|lagern akk
    um~lagern akk
    um|laufen sein
    um~laufen akk
    um|legen akk
    um|leiten akk
    um|lenken akk
    um|lernen
    um|markieren akk
    um~mauern akk
    um|melden akk refl
    um|modeln akk
    um|münzen akk
    umnachten w akk noge
    umnebeln w akk noge
    um|nieten akk
    um|nutzen akk
    um|organisieren akk
    um|orientieren akk refl
    um|packen akk
    um|parken akk
    um|pflanzen akk
    um|pflügen akk
    um|planen akk
    um|polen akk
    um|programmieren akk
    um|pumpen akk
    um|quartieren akk
    um~rahmen akk
    umranden w akk noge
    um~ranken akk
    um|rechnen akk p=in
    um|reißen akk
    um~reißen akk say
    um|rennen akk
    um~ringen akk
    um~runden akk
    um|räumen akk
    um|rühren akk
    um|rüsten akk
    um|satteln sein p=auf
    um|schalten akk p=auf
    umschatten w akk noge
    um|schauen refl
    um|schichten akk
    um~schiffen akk
    um|schlagen akk sein p=in
    um~schließen akk
    um~schlingen akk
    um~schmeicheln akk
    um|schmeißen akk
    um|schnallen akk refl
    um|schreiben akk
    um~schreiben akk dass say p=mit
    um|schubsen akk
    um|schulden akk
    um|schulen akk
    um|schwenken sein
    um~schwärmen akk
    um|schütten akk
    um~segeln akk
    um|sehen refl p=nach
    um|setzen akk dat inf refl
    um|siedeln akk sein
    um|sinken sein
    um|sorgen refl
    um~sorgen akk
    um|sortieren akk
    um|spannen akk
    um~spannen akk
    um~spielen akk
    um|springen sein
    um|spulen akk
    um~spülen akk
    um|stecken akk
    um~stehen akk
    um|steigen sein p=auf
    um|stellen akk refl p=auf
    um~stellen akk
    um|steuern akk
    um|stimmen akk
    um|stoßen akk
    um|stricken akk
    um|strukturieren akk
    um|stülpen akk
    um|stürzen akk sein
    um|switchen sein p=auf
    um|sägen akk
    um~säumen akk
    um|taufen akk p=in
    um|tauschen akk
    um|topfen akk
    um~tosen akk
    um|treiben akk
    um~treiben akk
    um|treten
    um|tun akk refl
    um|verteilen akk
    um|wandeln akk refl p=in
    um|wechseln akk
    um|wehen akk
    um~wehen akk
    um|wenden
    um~werben akk
    um|werfen akk
    um|werten akk
    um|wickeln
    um~wickeln akk
    um|widmen akk
    um|wälzen akk
    umwölken w refl noge
    um|wühlen akk
    um|ziehen akk refl sein
    um~ziehen akk
    umzingeln w akk noge
    um~zäunen akk
    um|züchten
    um|ändern akk
    universalisieren w akk
    unken w dass say
    unschädlich|machen akk
    unter|bekommen akk
    unter~besetzen akk
    unter~bewerten akk
    unter~bieten akk
    unter~binden akk dass
    unter~bleiben sein
    unter~brechen akk refl say
    unter~breiten akk dat dass say
    unter|bringen akk
    unter|buttern akk
    unter~drücken akk
    untereinanderaus|tauschen
    unter~fahren akk
    unter~finanzieren akk
    unter~fliegen akk
    unter~fordern akk
    unter~führen akk
    unter~füllen akk
    unter~füttern akk
    unter|gehen sein
    unter~gliedern akk p=in
    unter~graben akk
    unter|haken refl
    unter~halten akk refl p=über,mit
    unter~höhlen akk
    unterjochen w akk noge
    unter|jubeln akk dat
    unter~kellern akk
    unter|kommen sein
    unter|kriegen akk
    unter~kühlen akk
    unter~lassen akk dat inf
    unter~laufen akk dat sein
    unter|legen akk
    unter~legen akk p=mit
    unter~liegen dat sein
    unter~mauern akk dass say p=mit
    unter|mengen akk
    unterminieren w akk
    unter|mischen akk refl
    unter~nehmen akk p=gegen
    unter|ordnen akk refl
    unter~queren akk
    unter~reden refl p=mit
    unter~repräsentieren akk
    unter~richten akk dass say p=über,von
    unter~sagen akk dat dass
    unter~scheiden akk refl p=von,zwischen
    unter|schieben akk dat
    unter~schlagen akk dass
    unter|schlüpfen sein
    unter~schreiben akk dass inf say
    unter~schreiten akk
    unter~schätzen akk dass think
    unter|setzen akk
    unter|sinken sein
    unter~spülen akk
    unter~stehen dat refl
    unter|stellen akk refl
    unter~stellen akk dat dass inf say think
    unter~streichen akk dass say
    unter~stützen akk refl p=bei
    unter~suchen akk dass think p=auf
    unter|tauchen sein
    unter~teilen akk p=in
    unter~titeln akk say
    unter|tunken akk
    untertunneln w akk noge
    unter~vermieten akk
    unter~versichern akk
    unter~versorgen akk
    unter~wandern akk refl
    unter~weisen akk p=in
    unter~werfen akk dat dass refl
    unter~zeichnen akk
    unter~ziehen akk dat refl
    updaten w akk
    up|daten akk
    upgraden w akk
    up|graden akk
    uploaden w akk
    up|loaden akk
    urauf|führen akk
    urbanisieren w akk
    urinieren w
    urteilen w dass say think p=über
    usurpieren w akk
    validieren w akk
    variieren w akk
    vegetieren w
    verabreden w akk dass inf refl noge
    verabreichen w akk dat noge
    verabscheuen w akk noge
    verabschieden w akk refl noge p=von
    verabsolutieren w akk
    ver~achten akk
    ver~albern akk
    verallgemeinern w akk noge say
    veralten w sein noge
    ver~ankern akk
    veranlagen w akk noge
    veranlassen w akk dat inf noge p=zu
    veranschaulichen w akk noge say
    veranschlagen w akk noge think
    veranstalten w akk noge
    ver~antworten akk refl
    ver~arbeiten akk p=zu
    verarmen w sein noge
    verarschen w akk noge
    verarzten w akk noge
    verausgaben w akk noge
    ver~backen akk
    verbalisieren w akk say
    verballhornen w akk noge
    ver~bannen akk
    verbarrikadieren w akk refl
    ver~bauen akk
    ver~beißen akk refl
    ver~bergen akk refl
    ver~bessern akk refl p=um
    ver~beugen refl
    ver~biegen akk refl
    ver~bieten akk dat dass inf
    ver~bilden akk
    ver~billigen akk refl
    ver~binden akk refl p=mit
    ver~bitten akk dass
    verbittern w akk noge
    verblassen w sein noge
    ver~bleiben sein p=in
    ver~blenden akk
    ver~bluten sein
    verblöden w akk noge
    verblüffen w akk noge
    ver~blühen sein
    ver~bocken akk
    ver~brauchen akk
    ver~brechen akk
    ver~breiten akk dass refl
    ver~brennen akk sein
    verbriefen w akk noge
    ver~bringen akk p=mit
    verbrämen w akk noge
    verbrüdern w refl noge
    ver~brühen akk refl
    ver~buchen akk
    ver~bummeln akk
    verbünden w akk refl noge p=mit
    ver~bürgen refl p=für
    ver~büßen akk
    ver~daddeln akk
    verdammen w akk noge say
    ver~dampfen akk sein
    ver~danken akk dat
    verdauen w akk noge
    ver~decken akk
    ver~denken akk dat dass
    verderben s verdirbt verdarb verdorben k2=verdürbe akk dat sein
    verdeutlichen w akk dat dass noge say
    ver~dichten akk refl p=zu
    ver~dienen akk dass
    ver~dingen refl
    ver~doppeln akk refl
    verdorren w sein noge
    ver~drehen akk
    verdreifachen w akk refl noge
    ver~dreschen akk
    verdrießen s verdrießt verdross verdrossen k2=verdrösse akk dass
    ver~drängen akk p=aus
    ver~drücken akk refl
    verdummen w akk sein noge
    ver~dunkeln akk refl
    verdunsten w sein noge
    verdursten w sein noge
    verdächtigen w akk gen inf noge say think
    ver~dünnen akk
    ver~ebben sein
    veredeln w akk noge
    verehelichen w refl noge
    ver~ehren akk
    vereidigen w akk noge say
    vereinbaren w akk dass inf noge say
    ver~einen akk refl
    vereinfachen w akk noge
    vereinheitlichen w akk noge
    vereinigen w akk refl noge
    vereinnahmen w akk noge
    vereinsamen w sein noge
    vereinzeln w akk noge
    ver~eisen sein
    vereiteln w akk noge
    verelenden w sein noge
    ver~enden sein
    ver~engen akk refl
    ver~erben akk dat refl
    verewigen w akk refl noge
    ver~fahren refl sein
    ver~fallen dat sein
    ver~fangen refl
    ver~fassen akk
    ver~faulen sein
    ver~fechten akk
    ver~fehlen akk
    ver~feinden akk refl p=mit
    verfeinern w akk refl noge
    ver~festigen akk refl
    verfetten w sein noge
    ver~feuern akk
    ver~filmen akk
    verfilzen w sein noge
    verfinstern w refl noge
    ver~flachen sein
    ver~flechten akk
    ver~fliegen sein
    ver~fließen sein
    ver~fluchen akk
    verflüchtigen w refl sein noge
    verflüssigen w akk noge
    ver~folgen akk dass say
    ver~formen akk refl
    verfrachten w akk noge
    verfremden w akk noge
    ver~fälschen akk
    ver~färben akk refl
    ver~fügen akk dass say p=über
    ver~führen akk p=zu
    ver~füllen akk
    verfünffachen w akk refl noge
    ver~füttern akk
    ver~gammeln sein
    vergasen w akk noge
    ver~geben akk dat refl
    vergegenwärtigen w akk refl noge
    ver~gehen dass refl sein p=an
    ver~gelten akk
    vergessen s vergisst vergaß vergessen akk dass inf think
    vergeuden w akk noge
    vergewaltigen w akk noge
    vergewissern w gen dass refl noge say
    ver~gießen akk
    ver~giften akk refl
    vergilben w sein noge
    verglasen w akk noge
    ver~gleichen akk refl p=mit
    ver~glühen sein
    vergnügen w refl noge
    vergolden w akk noge
    ver~graben akk
    ver~graulen akk
    ver~greifen refl p=an
    vergrämen w akk noge
    vergrätzen w akk noge
    vergrößern w akk refl noge p=um
    vergällen w akk noge
    ver~gönnen akk dat
    vergöttern w akk noge
    vergüten w akk dat noge
    verhaften w akk noge p=wegen
    ver~hageln akk
    ver~haken refl
    ver~hallen sein
    ver~halten dat refl p=zu
    ver~handeln akk say p=über,mit
    verharmlosen w akk noge say
    ver~harren sein p=auf
    verharten w akk refl sein noge
    verhaspeln w refl noge
    verhauen s verhaut verhaute verhauen k2=verhaute akk
    verheddern w refl noge
    verheeren w akk noge
    verhehlen w akk dass noge
    ver~heilen sein
    verheimlichen w akk dass noge
    ver~heiraten akk refl p=mit
    ver~heizen akk
    ver~heißen akk dat
    ver~helfen dat p=zu
    verherrlichen w akk noge
    verhexen w akk noge
    ver~hindern akk dass inf
    verhundertfachen w akk refl noge
    ver~hungern sein
    verhunzen w akk noge
    ver~hängen akk p=über
    verhängen w akk noge
    ver~härten akk refl
    ver~hätscheln akk
    ver~höhnen akk
    verhökern w akk noge
    ver~hören akk p=zu
    ver~hüllen akk refl
    ver~hüten akk
    verifizieren w akk dass say
    ver~impfen akk
    verinnerlichen w akk noge
    ver~irren refl
    ver~jagen akk p=aus
    ver~jubeln akk
    ver~jähren refl
    verjüngen w akk refl noge
    verkabeln w akk noge
    ver~kacken refl
    verkalken w akk sein noge
    ver~kalkulieren refl
    ver~kanten akk refl
    ver~kaufen akk dat p=an,für
    ver~kehren akk
    verkeilen w akk refl noge
    ver~kennen akk dass think
    ver~ketten akk
    ver~klagen akk p=auf,wegen
    ver~klappen akk
    ver~kleben akk
    ver~kleiden akk refl p=als
    verkleinern w akk refl noge p=um
    ver~klemmen akk refl
    verklickern w akk dat dass noge say
    ver~klingen sein
    ver~kloppen akk
    verklumpen w sein noge
    ver~klären akk
    ver~knallen akk
    verknappen w akk refl noge
    ver~kneifen akk dat refl
    ver~knoten akk
    ver~knüpfen akk p=mit
    verkohlen w akk sein noge
    ver~kommen sein p=zu
    verkomplizieren w akk
    ver~koppeln akk
    verkorksen w akk noge
    ver~kosten akk
    verkraften w akk noge
    verkrampfen w refl noge
    ver~kriechen refl
    verkrusten w sein noge
    ver~krümmen akk refl
    verkrüppeln w akk noge
    ver~kuppeln akk
    verkörpern w akk noge
    verköstigen w akk noge
    ver~kümmern sein
    verkünden w akk dat dass noge say
    ver~kürzen akk refl p=um
    ver~lachen akk
    ver~laden akk
    ver~lagern akk refl p=auf,in
    ver~langen akk dat dass inf say p=von
    verlangsamen w akk refl noge
    ver~lassen akk refl p=auf
    ver~laufen refl sein
    verlautbaren w akk dass noge say
    ver~lauten akk dass say
    ver~leasen akk
    ver~leben akk
    ver~legen akk refl p=auf,in
    verleiben w akk refl noge
    verleiden w akk dat noge
    ver~leihen akk dat
    ver~leiten akk p=zu
    ver~lernen akk
    ver~lesen akk dass
    verletzen w akk refl noge
    ver~leugnen akk say
    verleumden w akk noge say
    ver~lieben refl p=in
    verlieren s verliert verlor verloren akk p=gegen,an
    verlinken w akk noge
    ver~loben refl p=mit
    ver~locken akk
    verloren|geben akk
    verloren|gehen dat sein
    ver~losen akk
    verlottern w sein noge
    verlängern w akk refl noge p=um
    verlöschen s verlischt verlosch verloschen sein
    verlöschen w sein noge
    ver~löten akk
    ver~mahlen akk
    vermarkten w akk noge
    ver~mauern akk
    ver~mehren akk refl p=um
    ver~meiden akk dass inf
    ver~melden akk dass say
    ver~mengen akk
    vermenschlichen w akk noge
    ver~merken akk dass say
    ver~messen akk refl
    vermiesen w akk dat noge
    ver~mieten akk dat refl p=an
    ver~mindern akk refl p=um
    verminen w akk noge
    ver~mischen akk refl p=mit
    ver~missen akk think
    vermitteln w akk dat dass noge say
    vermodern w sein noge
    vermummen w akk refl noge
    ver~muten akk dass think
    vermählen w refl noge
    ver~möbeln akk
    vermögen s vermag vermochte vermocht k2=vermöchte pres=vermag,vermagst,vermag,vermögen,vermögt,vermögen akk inf
    vernachlässigen w akk noge
    ver~nageln akk
    vernarben w sein noge
    ver~narren akk
    vernebeln w akk noge
    ver~nehmen akk dass p=zu
    ver~neigen refl p=vor
    verneinen w akk dass noge say
    vernetzen w akk refl noge p=mit
    vernichten w akk noge
    verniedlichen w akk noge say
    ver~nähen akk
    ver~ordnen akk dat dass say
    ver~orten akk
    ver~pachten akk dat
    ver~packen akk
    ver~passen akk
    ver~patzen akk
    ver~peilen akk
    ver~pennen akk
    verpesten w akk noge
    ver~petzen akk dat
    ver~pfeifen akk
    ver~pflanzen akk
    ver~pflegen akk
    verpflichten w akk inf refl noge say p=zu,auf
    ver~pfuschen akk
    ver~pfänden akk
    ver~pissen refl
    verpixeln w akk noge
    ver~planen akk
    ver~plappern refl
    verplempern w akk noge
    ver~prassen akk
    ver~prellen akk
    ver~prügeln akk
    verpuffen w sein noge
    verpulvern w akk noge
    ver~puppen refl
    ver~putzen akk
    verpönen w akk noge
    ver~qualmen akk
    ver~quasseln refl
    ver~quatschen akk refl
    verquicken w akk noge
    verrammeln w akk noge
    ver~raten akk dat dass refl say
    ver~rauchen akk
    ver~rauschen sein
    ver~rechnen akk refl p=mit
    ver~recken sein
    ver~regeln akk
    ver~reiben akk
    ver~reisen sein
    ver~reißen akk say
    ver~renken akk refl
    ver~rennen refl
    verrenten w akk noge
    ver~richten akk
    ver~riegeln akk
    verringern w akk refl noge p=um
    ver~rinnen sein
    verrohen w sein noge
    ver~rosten sein
    ver~rotten sein
    ver~rußen akk sein
    ver~räuchern akk
    ver~rücken akk
    ver~rühren akk
    versachlichen w akk noge
    ver~sacken akk
    ver~sagen akk dat
    ver~salzen akk
    ver~sammeln akk refl
    versanden w sein noge
    versauen w akk noge
    ver~saufen akk
    verschachteln w akk noge
    verschaffen w akk dat refl noge
    verschallen s verschallt verscholl verschollen sein
    verschandeln w akk noge
    ver~schanzen akk refl
    ver~schaukeln akk
    ver~scheiden sein
    ver~schenken akk dat p=an
    verscherbeln w akk noge
    ver~scherzen refl
    ver~scheuchen akk
    ver~schicken akk p=an
    ver~schieben akk refl p=auf,um
    ver~schießen akk refl
    ver~schiffen akk
    ver~schimmeln sein
    ver~schlafen akk
    ver~schlagen akk dat sein
    verschlammen w akk sein noge
    ver~schlampen akk
    verschlanken w akk refl noge
    verschlechtern w akk refl noge p=um
    verschleiern w akk noge
    verschleißen w akk sein noge
    ver~schleppen akk
    ver~schleudern akk
    ver~schließen akk refl
    verschlimmern w akk refl noge
    ver~schlingen akk
    ver~schlucken akk refl p=an
    ver~schlüsseln akk
    ver~schmelzen akk sein p=mit
    ver~schmerzen akk
    ver~schmieren akk
    ver~schmutzen akk
    ver~schmähen akk
    verschnaufen w refl noge
    ver~schneiden akk
    ver~schneien sein
    ver~schnüren akk
    ver~schonen akk p=mit,von
    ver~schrecken akk
    ver~schreiben akk dat refl
    ver~schreien akk
    verschrotten w akk noge
    ver~schulden akk
    ver~schweigen akk dass
    ver~schweißen akk
    verschwenden w akk noge p=an
    ver~schwimmen sein
    ver~schwinden sein
    ver~schwören refl p=gegen
    ver~schärfen akk refl
    ver~schätzen refl p=um
    verschönen w akk noge
    verschönern w akk noge
    ver~schütten akk
    verschütt|gehen sein
    versechsfachen w akk refl noge
    ver~sehen akk refl p=mit
    versehren w akk noge
    verselbstständigen w akk refl noge
    verselbständigen w akk refl noge
    versemmeln w akk noge
    ver~senden akk p=an
    ver~senken akk refl
    ver~setzen akk dat refl say p=mit,in
    verseuchen w akk noge
    ver~sichern akk dat dass refl say
    ver~sickern sein
    versiebenfachen w akk refl noge
    ver~siegeln akk
    ver~siegen sein
    versilbern w akk noge
    ver~sinken sein p=in
    versklaven w akk noge
    ver~sorgen akk p=mit
    ver~speisen akk
    ver~spekulieren refl
    ver~sperren akk dat refl
    ver~spielen akk
    ver~spotten akk say
    ver~sprechen akk dat dass inf refl say
    ver~spritzen akk
    ver~sprühen akk
    verspäten w refl noge
    ver~spüren akk think
    verstaatlichen w akk noge
    ver~stauben sein
    ver~stauchen akk refl
    ver~stauen akk
    ver~stecken akk refl p=vor
    ver~stehen akk dass refl think p=unter
    versteifen w akk refl noge p=auf
    ver~steigen refl p=in
    ver~steigern akk
    versteinern w sein noge
    ver~stellen akk refl
    ver~sterben sein p=an
    verstetigen w akk refl noge
    ver~steuern akk
    ver~stimmen akk
    ver~stopfen akk sein
    ver~stoßen akk sein p=gegen
    ver~strahlen akk
    ver~streichen akk sein
    ver~streuen akk
    ver~stricken akk refl p=in
    ver~strömen akk
    verstummen w sein noge
    verstädtern w sein noge
    verständigen w akk refl noge p=auf,über,von
    ver~stärken akk refl
    ver~stören akk
    verstümmeln w akk noge
    ver~suchen akk inf
    versumpfen w sein noge
    ver~säumen akk inf
    ver~söhnen akk refl p=mit
    versüßen w akk noge
    ver~tagen akk refl p=auf
    ver~tauschen akk p=mit
    verteidigen w akk refl noge say p=gegen
    ver~teilen akk refl p=auf
    verteuern w akk refl noge p=um
    verteufeln w akk noge say
    vertiefen w akk refl noge p=in
    vertikutieren w akk
    ver~tilgen akk
    ver~tippen refl
    vertonen w akk noge
    ver~tragen akk refl p=mit
    ver~trauen dat p=auf
    ver~treiben akk p=aus
    ver~treten akk dass say
    ver~trinken akk
    ver~trocknen akk sein
    ver~träumen akk
    ver~trödeln akk
    ver~trösten akk p=auf
    ver~tun refl
    vertuschen w akk dass noge
    vertäuen w akk noge
    verunglimpfen w akk noge say
    verunglücken w sein noge
    verunkrauten w sein noge
    verunmöglichen w akk noge
    verunreinigen w akk noge
    verunsichern w akk noge
    verunstalten w akk noge
    veruntreuen w akk noge
    verursachen w akk noge
    ver~urteilen akk say p=zu,wegen
    vervielfachen w akk refl noge
    vervielfältigen w akk noge
    vervierfachen w akk refl noge
    vervollkommnen w akk noge
    vervollständigen w akk noge
    ver~wachsen sein p=mit
    ver~wackeln akk
    ver~wahren akk refl p=gegen
    verwahrlosen w akk sein noge
    verwaisen w sein noge
    ver~walten akk
    ver~wandeln akk refl p=in
    verwanzen w akk noge
    ver~warnen akk say
    ver~weben akk
    ver~wechseln akk p=mit
    ver~wehren akk dat
    verweichlichen w akk sein noge
    ver~weigern akk dat inf refl
    ver~weilen inf
    ver~weisen akk dat dass say p=auf,an
    ver~welken sein
    verweltlichen w akk noge
    verwenden s verwendet verwandte verwandt k2=verwendete akk p=für
    verwenden w akk refl noge p=für,als
    ver~werfen akk refl
    ver~werten akk
    verwesen w sein noge
    ver~wetten akk
    ver~wickeln akk refl p=in
    ver~wildern sein
    ver~winden akk
    ver~wirken akk
    verwirklichen w akk refl noge
    verwirren w akk noge
    ver~wischen akk refl
    verwittern w sein noge
    verwunden w akk noge
    ver~wundern akk dass
    verwurzeln w akk noge
    ver~wählen refl
    verwässern w akk noge
    verwöhnen w akk noge
    ver~wünschen akk say
    verwüsten w akk noge
    ver~zagen sein
    ver~zahnen akk refl
    ver~zanken refl
    ver~zapfen akk
    ver~zaubern akk
    verzehnfachen w akk refl noge
    ver~zehren akk
    ver~zeichnen akk dass
    verzeihen s verzeiht verzieh verziehen k2=verziehe akk dat dass
    ver~zerren akk refl
    ver~zetteln refl p=in
    verzichten w inf noge p=auf
    ver~ziehen akk refl sein
    ver~zieren akk
    verzinken w akk noge
    verzinsen w akk refl noge
    ver~zocken akk
    verzollen w akk noge
    ver~zweifeln sein p=an
    ver~zweigen akk refl
    ver~zählen refl
    verzögern w akk inf refl noge
    ver~zücken akk
    ver~ändern akk refl
    verängstigen w akk noge
    veräppeln w akk noge
    ver~ärgern akk
    verästeln w refl noge
    ver~äußern akk
    ver~öden akk sein
    veröffentlichen w akk dass noge say
    verübeln w akk dat noge
    ver~üben akk
    vibrieren w
    vierteln w akk
    viktimisieren w akk
    virtualisieren w akk
    visieren w
    visualisieren w akk
    vokalisieren w akk
    voll|automatisieren akk
    voll~bringen akk
    vollenden w akk noge
    voll|fressen refl
    voll~führen akk refl
    voll|kotzen akk
    voll|laden akk
    voll|laufen sein
    voll|machen akk
    voll|packen akk
    voll|pumpen akk
    voll|quatschen akk
    voll|saugen refl
    voll|schmieren akk
    voll|schreiben akk
    voll|spritzen akk
    voll|stopfen akk
    vollstrecken w akk noge
    voll|tanken akk
    voll~ziehen akk inf refl
    volontieren w
    voneinanderab|grenzen
    voneinander|lernen
    voneinander|trennen akk refl
    vor|ahnen akk
    voran|bringen akk
    voran|eilen dat sein
    voran|gehen dat sein
    voran|kommen sein p=mit
    voran|kündigen akk
    voran|laufen sein
    voran|melden akk
    voran|schreiten sein
    voran|stellen akk dat
    voran|treiben akk
    vor|arbeiten akk refl
    voraus|ahnen akk dass think
    voraus|berechnen akk
    voraus|bezahlen akk
    voraus|blicken
    voraus|denken
    voraus|deuten
    voraus|eilen dat sein
    voraus|fahren sein
    voraus|gehen dat sein
    voraus|haben akk dat
    voraus|laufen sein
    voraus|liegen
    voraus|nehmen akk
    voraus|planen akk
    voraus|sagen akk dat dass say
    voraus|schauen
    voraus|schicken akk dass say
    voraus|sehen akk dass think
    voraus|setzen akk dass think
    voraus|wissen akk dass think
    voraus|zahlen akk
    vor|bauen dat
    vor|behalten akk dat refl
    vorbei|bringen akk
    vorbei|driften sein
    vorbei|fahren sein p=an
    vorbei|fliegen sein
    vorbei|flitzen sein
    vorbei|führen sein p=an
    vorbei|gehen sein p=an
    vorbei|gucken
    vorbei|kommen sein p=an
    vorbei|lassen akk
    vorbei|laufen sein
    vorbei|leben
    vorbei|leiten akk
    vorbei|marschieren sein
    vorbei|mogeln refl
    vorbei|planen
    vorbei|rasen sein
    vorbei|rauschen sein
    vorbei|reden say p=an
    vorbei|rennen sein
    vorbei|sausen sein
    vorbei|schauen p=bei
    vorbei|schicken akk
    vorbei|schieben refl sein
    vorbei|schießen sein
    vorbei|schleichen refl
    vorbei|schleusen akk
    vorbei|schlittern sein
    vorbei|schmuggeln akk
    vorbei|schrammen sein p=an
    vorbei|schwimmen sein
    vorbei|segeln sein
    vorbei|sehen
    vorbei|spazieren sein
    vorbei|steuern akk
    vorbei|strömen sein
    vorbei|ziehen sein p=an
    vorbei|zischen sein
    vorbei|zwängen refl
    vorbe|lasten akk
    vor|beraten
    vor|bereiten akk refl p=auf
    vor|bestellen akk
    vor|bestimmen akk
    vor|beten akk dat
    vor|beugen dat
    vor|bohren
    vor|bringen akk dat dass say
    vor|datieren akk
    vor|definieren akk
    vor|dosieren akk
    vor|dringen sein
    vor|drucken
    vor|drängeln refl sein
    vor|drängen refl
    vor|enthalten akk dat
    vor|entscheiden akk
    vor|erzählen akk dat
    vor|exerzieren akk dat
    vor|fahren sein
    vor|fallen sein
    vor|fassen
    vor|fertigen akk
    vor|filtern akk
    vor|finanzieren akk
    vor|finden akk
    vor|fliegen sein
    vor|formen akk
    vor|formulieren akk
    vor|fühlen say p=bei
    vor|führen akk dat
    vor|gaukeln akk dat dass
    vor|geben akk dat dass inf say
    vor|gehen sein p=gegen
    vor|glühen
    vor|greifen dat
    vor|haben akk inf
    vor|halten akk dat dass say
    vor|handeln
    vor|heizen akk
    vorher|bestimmen akk
    vorher|gehen sein
    vor|herrschen
    vorher|sagen akk dat dass say
    vorher|sehen akk dass think
    vor|heucheln akk dat dass
    vor|impfen
    vor|installieren akk
    vor|jammern akk dat say
    vor|kauen akk dat
    vor|kehren akk
    vor|knöpfen refl
    vor|kochen akk
    vor|kommen dat dass sein
    vor|kosten akk
    vor|kämpfen refl
    vor|laden akk p=zu
    vor|lagern akk
    vor|lassen akk
    vor|laufen sein
    vor|leben akk
    vor|legen akk dat refl
    vor|lehnen refl
    vor|lernen akk
    vor|lesen akk dat
    vorlieb|nehmen p=mit
    vor|liegen dat dass
    vor|lügen akk dat dass
    vor|machen akk dat dass
    vor|marschieren sein
    vor|merken akk refl
    vor|mogeln refl
    vor|nehmen akk inf refl
    vornüber|beugen refl
    vornüber|fallen sein
    vornüber|kippen sein
    vor|ordnen akk
    vor|planen akk
    vor|preschen sein p=mit
    vor|pressen
    vor|produzieren akk
    vor|programmieren akk
    vor|prüfen akk
    vor|quellen
    vor|ragen
    vor|rechnen akk dat dass say
    vor|registrieren akk refl
    vor|reinigen akk
    vor|reiten
    vor|rufen
    vor|rücken akk sein p=zu
    vor|sagen akk dat say
    vor|schalten akk
    vor|schicken akk
    vor|schieben akk
    vor|schießen akk sein
    vor|schlagen akk dat dass inf say
    vor|schreiben akk dat dass
    vor|schreiten sein
    vor|schweben dat
    vor|schwindeln akk dat
    vor|schwärmen dat say
    vor|schädigen akk
    vor|schützen akk dass say
    vor|sehen akk dass inf refl
    vor|selektieren akk
    vor|setzen akk dat
    vor|singen akk dat
    vor|sitzen dat
    vor|sondieren
    vor|sorgen akk dass p=für
    vor|sortieren akk
    vor|spannen
    vor|spiegeln akk dat dass say
    vor|spielen akk dat
    vor|sprechen akk dat p=bei
    vor|springen sein
    vor|spulen akk
    vor|spülen akk
    vor|stehen dat
    vor|stellen akk dat dass refl think
    vor|stoßen sein p=zu
    vor|strecken akk
    vor|streiten
    vor|streuen
    vor|tanzen
    vor|tasten refl
    vor|tragen akk dat dass say
    vor|treten sein
    vor|turnen
    vor|täuschen akk dat dass say
    vor|verhandeln akk
    vor|verlegen akk
    vor|verurteilen akk
    vor|wagen refl
    vor|warnen akk say
    vorweg|gehen sein
    vorweg|nehmen akk say
    vorweg|sagen
    vorweg|schicken akk
    vor|weisen akk dass
    vor|werfen akk dat dass inf say
    vor|wählen akk
    vor|wärmen akk
    vorwärts|bewegen refl
    vorwärts|bringen akk
    vorwärts|fahren
    vorwärts|gehen sein
    vorwärts|kommen sein
    vor|wölben refl
    vor|zaubern
    vor|zeichnen akk
    vor|zeigen akk dat
    vor|ziehen akk think
    vor|zählen akk dat
    vorüber|fahren sein
    vorüber|fliegen sein
    vorüber|gehen sein
    vorüber|ziehen sein
    voten w p=für
    votieren w dass say p=für,gegen
    vulgarisieren w akk
    wach|bleiben sein
    wachen w p=über
    wach|halten akk
    wach|küssen akk
    wach|liegen
    wach|rufen akk
    wach|rütteln akk
    wachsen s wächst wuchs gewachsen sein p=um,auf
    wach|werden
    wackeln w sein
    wagen w akk inf refl
    wahl|kämpfen
    wahl|werben
    wahren w akk
    wahr|haben akk
    wahr|machen akk
    wahr|nehmen akk dass think
    wahr|sagen akk dat dass say
    walken w akk sein
    wallen w
    wallfahren s wallfahrt wallfahrte gewallfahrt k2=wallfahrte sein
    walten w
    walzen w akk
    wandeln w akk refl sein
    wandern w sein
    wanken w
    wappnen w akk refl p=gegen,für
    warm|halten akk
    warm|laufen refl sein
    warm|machen akk refl
    warm|werden
    warnen w akk dass inf say p=vor
    warten w akk p=auf
    waschen s wäscht wusch gewaschen akk
    wassern w sein
    waten w sein
    watscheln w sein
    watschen w akk
    weben s webt wob gewoben akk
    weben w akk
    wechseln w akk sein
    wecken w akk
    wedeln w p=mit
    weg|bekommen akk
    weg|bewegen refl
    weg|blasen akk
    weg|bleiben sein
    weg|brechen dat sein
    weg|brennen sein
    weg|brettern
    weg|bringen akk
    weg|denken akk
    weg|diskutieren akk
    weg|drehen akk refl
    weg|driften sein
    weg|drängen akk
    weg|drücken akk
    weg|ducken refl
    weg|fahren sein
    weg|fallen sein
    weg|fegen akk
    weg|fischen akk
    weg|fliegen sein
    weg|fließen sein
    weg|fressen akk
    weg|führen akk
    weg|geben akk
    weg|gehen sein
    weg|gucken
    weg|haben akk
    weg|holen akk
    weg|hängen
    weg|hören
    weg|ignorieren akk
    weg|impfen akk
    weg|jagen akk
    weg|kaufen akk dat
    weg|klagen
    weg|klicken akk
    weg|knallen
    weg|knicken sein
    weg|kommen sein
    weg|kriegen akk
    weg|kürzen akk
    weg|lachen akk
    weg|lassen akk
    weg|laufen dat sein
    weg|legen akk
    weg|leiten akk
    weg|lenken akk
    weg|leugnen akk
    weg|loben akk
    weg|locken akk
    weg|lächeln akk
    weg|machen akk
    weg|moderieren akk
    weg|müssen
    weg|nehmen akk dat
    weg|nicken sein
    weg|operieren akk
    weg|packen akk
    weg|pusten akk
    weg|putzen akk
    weg|rationalisieren akk
    weg|reden akk
    weg|reißen akk
    weg|rennen sein
    weg|retuschieren akk
    weg|rollen akk
    weg|ruppen
    weg|rutschen sein
    weg|räumen akk
    weg|rücken sein
    weg|sacken sein
    weg|schaffen akk
    weg|schauen
    weg|scheren refl
    weg|schicken akk
    weg|schieben akk
    weg|schießen akk
    weg|schleichen refl
    weg|schleppen akk
    weg|schleudern akk
    weg|schließen akk
    weg|schmeißen akk
    weg|schmelzen sein
    weg|schnappen akk dat
    weg|schneiden akk
    weg|schwemmen akk
    weg|schwimmen sein
    weg|schütten akk
    weg|sehen
    weg|sortieren akk
    weg|sperren akk
    weg|spülen akk
    weg|stecken akk think
    weg|stehlen refl
    weg|sterben dat sein
    weg|stoßen akk
    weg|streichen akk
    weg|stürzen sein
    weg|tauchen sein
    weg|tragen akk
    weg|treten sein
    weg|tun akk
    weg|wandern sein
    weg|wehen sein
    weg|weisen
    weg|werfen akk
    weg|wischen akk
    weg|wollen
    weg|wünschen akk refl
    weg|zaubern akk
    weg|zerren akk
    weg|ziehen akk sein
    weg|zischen
    weg|ätzen akk
    wehen w
    wehklagen w say
    wehren w dat inf refl p=gegen
    weh|tun dat
    weichen s weicht wich gewichen k2=wiche dat sein p=von,aus
    weichen w akk
    weich|kochen akk
    weich|spülen akk
    weich|werden
    weich|zeichnen
    weiden w akk refl
    weigern w inf refl
    weihen w akk dat
    weilen w
    weinen w say p=um
    weisen s weist wies gewiesen k2=wiese akk dat p=auf
    weis|machen akk dat dass say
    weissagen w akk dat dass say think
    weiten w akk refl p=auf
    weiter|arbeiten p=an
    weiter|atmen
    weiter|bauen
    weiter|beobachten akk
    weiter|beraten
    weiter|beschäftigen akk
    weiter|besprechen
    weiter|bestehen
    weiter|betreiben akk
    weiter|bewegen refl
    weiter|bilden akk refl
    weiter|bohren
    weiter|bringen akk
    weiter|denken akk
    weiter|diskutieren akk
    weiter|drehen akk refl
    weiter|empfehlen akk
    weiter|entwickeln akk refl p=zu
    weiter|ermitteln
    weiter|erzählen akk dat
    weiter|existieren
    weiter|fahren sein
    weiter|feiern
    weiter|finanzieren akk
    weiter|fliegen sein
    weiter|fließen sein
    weiter|flüstern
    weiter|forschen
    weiter|fragen
    weiter|fressen refl
    weiter|führen akk say
    weiter|geben akk dat p=an
    weiter|gehen sein
    weiter|gelten
    weiter|gucken
    weiter|helfen dat
    weiter|hören
    weiter|impfen
    weiter|kaufen
    weiter|klagen
    weiter|klicken
    weiter|kochen
    weiter|kommen sein
    weiter|kämpfen
    weiter|lachen
    weiter|laufen sein
    weiter|leben
    weiter|leiten akk dat p=an
    weiter|lernen
    weiter|lesen akk
    weiter|liefern akk
    weiter|machen akk
    weiter|marschieren sein
    weiter|melden
    weiter|nutzen akk
    weiter|planen
    weiter|produzieren akk
    weiter|qualifizieren akk refl
    weiter|recherchieren
    weiter|rechnen
    weiter|reden say
    weiter|regieren
    weiter|reichen akk dat p=an
    weiter|reisen sein
    weiter|rollen sein
    weiter|rufen
    weiter|rücken sein
    weiter|schalten
    weiter|schauen
    weiter|schicken akk
    weiter|schieben akk
    weiter|schlafen
    weiter|schreiben
    weiter|schreiten sein
    weiter|schwelen
    weiter|scrollen
    weiter|segeln sein
    weiter|sehen
    weiter|senden
    weiter|singen
    weiter|sinken sein
    weiter|sparen
    weiter|spenden akk
    weiter|spielen
    weiter|spinnen akk
    weiter|sprechen
    weiter|steigen sein
    weiter|steigern
    weiter|streiten
    weiter|studieren
    weiter|suchen
    weiter|tanzen
    weiter|testen
    weiter|tragen akk
    weiter|trainieren
    weiter|transportieren akk
    weiter|treiben akk
    weiter|träumen
    weiter|twittern akk
    weiter|untersuchen
    weiter|verarbeiten akk
    weiter|verbreiten akk
    weiter|verfolgen akk
    weiter|verhandeln
    weiter|verkaufen akk
    weiter|vermieten akk
    weiter|vermitteln akk
    weiter|verschärfen
    weiter|verwenden akk
    weiter|verwerten akk
    weiter|veräußern akk
    weiter|wachsen sein
    weiter|wandern sein
    weiter|werkeln
    weiter|wirken
    weiter|wissen
    weiter|wursteln
    weiter|zahlen akk
    weiter|zeigen
    weiter|ziehen sein
    weiter|zocken
    weiß|bluten
    weißen w akk
    weiß|waschen akk
    welken w sein
    wenden s wendet wandte gewandt k2=wendete akk refl p=an,gegen
    wenden w akk
    werben s wirbt warb geworben k2=würbe akk p=für,um,mit
    werden s wird wurde geworden k2=würde pres=werde,wirst,wird,werden,werdet,werden sein kop hilf
    werfen s wirft warf geworfen k2=würfe akk p=auf,nach
    werkeln w p=an
    werten w akk say think p=als
    wert|schätzen akk
    wetteifern w p=mit,um
    wetten w akk dass say p=auf,um
    wettern w say p=gegen
    wett|laufen
    wett|machen akk
    wett|rüsten
    wetzen w akk
    whatsappen w akk dat
    wichtig|machen refl
    wichtig|nehmen akk
    wichtig|tun refl
    wickeln w akk
    wider~fahren dat sein
    wider|hallen
    wider|klingen
    wider~legen akk dass say
    widern w akk dass
    wider~raten dat
    wider~rufen akk dass say
    wider~setzen dat refl
    wider|spiegeln akk refl
    wider~sprechen dat dass refl say
    wider~stehen dat
    wider~streben dat
    wider~streiten dat
    widmen w akk dat refl
    wiederan|fahren akk
    wiederan|kurbeln
    wiederan|siedeln akk
    wiederauf|bauen akk
    wiederauf|bereiten akk
    wiederauf|erstehen sein
    wiederauf|forsten akk
    wiederauf|führen akk
    wiederauf|füllen akk
    wiederauf|leben sein
    wiederauf|nehmen akk
    wiederauf|rüsten
    wiederauf|tauchen sein
    wieder|beginnen
    wieder|bekommen akk
    wieder|beleben akk
    wieder|beschaffen akk
    wieder|besetzen akk
    wieder|bewaffnen akk refl
    wieder|bringen akk
    wiederein|führen akk
    wiederein|gliedern akk
    wiederein|setzen akk
    wiederein|steigen sein
    wiederein|stellen akk
    wieder|entdecken akk
    wieder|erkennen akk
    wieder|erlangen akk
    wieder|ernennen akk
    wieder|erobern akk
    wieder|erwecken akk
    wieder|eröffnen akk
    wieder|finden akk refl
    wieder|geben akk say
    wieder|gewinnen akk
    wiedergut|machen akk
    wieder|haben akk
    wiederher|richten akk
    wiederher|stellen akk
    wiederhoch|fahren akk
    wieder|holen akk
    wieder~holen akk dass refl say
    wieder|kehren sein
    wieder|kommen sein
    wieder|kriegen akk
    wieder|käuen akk say
    wieder|sehen akk refl
    wieder|vereinigen akk refl
    wieder|verheiraten refl
    wieder|verwenden akk
    wieder|verwerten akk
    wieder|wählen akk
    wiederzu|lassen akk
    wieder|öffnen akk
    wiegeln w
    wiegen s wiegt wog gewogen akk
    wiegen w akk
    wiehern w say
    wildern w
    willigen w
    wimmeln w p=von
    wimmern w say
    winden s windet wand gewunden akk refl
    winkeln w akk
    winken s winkt winkte gewunken k2=winkte dat
    winken w dat
    winseln w say
    wintern w
    wippen w
    wirbeln w akk sein
    wirken w p=auf,wie
    wirtschaften w
    wischen w akk
    wispern w say
    wissen s weiß wusste gewusst k2=wüsste pres=weiß,weißt,weiß,wissen,wisst,wissen akk dass inf think p=von,um
    wittern w akk think
    witzeln w dass say p=über
    wogen w
    wohnen w p=in
    wollen s will wollte gewollt k2=wollte pres=will,willst,will,wollen,wollt,wollen akk dass modal
    wracken w
    wringen s wringt wrang gewrungen akk
    wringen w
    wuchern w sein
    wuchten w akk
    wummern w
    wundern w akk dass refl say think p=über
    wunder|nehmen akk dass
    wurmen w akk dass
    wursteln w
    wurzeln w p=in
    wuseln w sein
    wägen s wägt wog gewogen akk
    wählen w akk p=zu
    wähnen w akk refl think
    währen w
    wälzen w akk refl
    wärmen w akk refl
    wölben w akk refl
    wühlen w akk refl p=in
    wünschen w akk dat dass inf refl think
    würdigen w akk say p=als
    würfeln w akk
    würgen w akk
    würzen w akk
    wüten w say p=gegen
    zagen w
    zahlen w akk dat p=für
    zahnen w
    zanken w refl p=um
    zapfen w akk
    zappeln w
    zappen w sein
    zaubern w akk
    zaudern w inf say
    zechen w
    zehren w p=von
    zeichnen w akk p=für
    zeigen w akk dat dass refl say p=auf
    zeihen s zeiht zieh geziehen k2=ziehe akk gen
    zelebrieren w akk
    zelten w
    zementieren w akk
    zensieren w akk
    zensurieren w akk
    zentralisieren w akk
    zentrieren w akk
    zer~beißen akk
    zer~bersten sein
    zer~bomben akk
    zer~brechen akk sein p=an
    zer~bröckeln akk sein
    zerbröseln w akk sein noge
    zerdeppern w akk noge
    zer~dreschen akk
    zer~drücken akk
    zer~fallen sein p=in
    zerfasern w akk sein noge
    zerfetzen w akk noge
    zer~fleddern akk
    zerfleischen w akk noge
    zer~fließen sein
    zer~fressen akk
    zerfurchen w akk noge
    zer~gehen sein
    zer~gliedern akk
    zer~hacken akk
    zer~hauen akk
    zer~kauen akk
    zerkleinern w akk noge
    zerklüften w akk noge
    zerknittern w akk noge
    zer~knüllen akk
    zer~kochen akk sein
    zer~kratzen akk
    zerkrümeln w akk noge
    zer~laufen refl sein
    zer~legen akk
    zerlöchern w akk noge
    zer~mahlen akk
    zermalmen w akk noge
    zer~martern akk refl
    zermürben w akk noge
    zer~nagen akk
    zer~pflücken akk say
    zer~platzen sein
    zer~quetschen akk
    zer~reden akk
    zer~reiben akk
    zer~reißen akk refl sein
    zerren w akk p=an
    zer~rinnen sein
    zer~rütteln akk
    zerrütten w akk noge
    zer~schellen sein
    zer~schießen akk
    zer~schlagen akk refl
    zer~schmettern akk
    zer~schneiden akk
    zer~schrammen akk
    zer~setzen akk refl
    zer~siedeln akk
    zer~spalten akk
    zer~splittern akk sein
    zer~springen sein
    zer~stechen akk
    zer~stoßen akk
    zer~streiten refl p=über
    zer~streuen akk refl
    zerstäuben w akk noge
    zer~stören akk
    zerstückeln w akk noge
    zer~sägen akk
    zer~teilen akk
    zertifizieren w akk
    zer~trampeln akk
    zer~trennen akk
    zer~treten akk
    zertrümmern w akk noge
    zer~wühlen akk
    zerzausen w akk noge
    zetern w say
    zetteln w
    zeugen w akk dass p=von
    ziehen s zieht zog gezogen akk sein
    zielen w p=auf
    zieren s ziert zierte geziert k2=zierte akk
    zimmern w akk
    zippen w akk
    zirkulieren w
    zirpen w
    zischen w say
    zitieren w akk dass say p=aus
    zittern w p=um,vor
    zivilisieren w akk
    zocken w akk
    zollen w akk dat
    zoomen w akk
    zu|arbeiten dat
    zu|bauen akk
    zu|beißen
    zu|bekommen akk
    zu|bereiten akk
    zu|bewegen refl p=auf
    zu|bilden
    zu|billigen akk dat say
    zu|bleiben sein
    zu|blinzeln dat
    zu|bringen akk
    zu|brüllen akk dat say
    zu|buttern akk
    zucken w
    zuckern w akk
    zu|decken akk
    zu|denken akk dat
    zu|dichten
    zu|drehen akk dat refl
    zu|dröhnen refl
    zu|drücken akk
    zu|eignen akk dat refl
    zu|eilen sein p=auf
    zueinander|finden sein
    zueinander|halten
    zueinander|passen
    zueinander|stehen
    zu|erkennen akk dat
    zu|fahren sein p=auf
    zu|fallen dat sein
    zu|fassen
    zu|fliegen sein
    zu|fließen dat sein
    zu|flüstern akk dat dass say
    zu|fressen
    zufrieden|geben refl p=mit
    zufrieden|lassen akk
    zufrieden|stellen akk
    zu|frieren sein
    zu|fächeln akk dat
    zu|fügen akk dat
    zu|führen akk dat sein
    zu|füttern akk
    zu|geben akk dass inf say think
    zu|gehen sein p=auf
    zu|gesellen
    zu|gestehen akk dat dass say
    zu|greifen p=auf
    zugrunde|gehen sein
    zugrunde|legen akk dat
    zugrunde|liegen dat
    zugrunde|richten akk
    zu|gucken dat
    zugute|halten akk dat dass say
    zugute|kommen dat sein
    zugute|tun
    zu|haben
    zu|halten akk dat p=auf
    zu|hauen
    zu|heilen sein
    zu|hängen akk
    zu|hören dat
    zu|jubeln dat say
    zu|kaufen akk
    zu|kehren akk dat
    zu|kiffen refl
    zu|klappen akk
    zu|kleben akk
    zu|kleistern akk
    zu|knallen akk
    zu|kneifen akk
    zu|knöpfen akk
    zu|kommen dat sein p=auf
    zu|kriegen akk
    zu|lachen
    zu|langen
    zu|lassen akk dass
    zu|laufen sein p=auf
    zu|legen akk refl
    zu|leiten akk dat
    zu|liefern akk
    zu|lächeln dat
    zu|machen akk
    zu|mauern akk
    zu|messen akk dat
    zu|muten akk dat dass inf
    zu|müllen akk
    zu|nageln akk
    zu|nehmen p=an,um
    zu|neigen dat refl
    zunichte|machen akk
    zu|nicken dat
    zu|nähen akk
    zu|ordnen akk dat
    zu|packen say
    zu|parken akk
    zu|passen akk dat
    zupfen w akk p=an
    zu|pflastern akk
    zu|pflichten
    zu|prosten dat
    zu|raten dat inf say p=zu
    zu|raunen akk dat dass say
    zu|rechnen akk dat
    zurecht|basteln akk dat
    zurecht|biegen akk
    zurecht|finden refl
    zurecht|kommen sein p=mit
    zurecht|legen akk
    zurecht|machen akk refl
    zurecht|rücken akk
    zurecht|rütteln
    zurecht|schneiden akk
    zurecht|stellen akk
    zurecht|stutzen akk
    zurecht|weisen akk say
    zurecht|zimmern akk
    zu|reden dat inf
    zu|reichen akk dat
    zu|reiten
    zu|richten akk
    zu|rollen sein
    zurren w akk
    zu|ruckeln
    zu|rufen akk dat dass say
    zurück|bauen akk
    zurück|behalten akk
    zurück|bekommen akk
    zurück|beordern akk
    zurück|berufen akk
    zurück|bewegen refl
    zurück|bezahlen akk
    zurück|bilden akk refl
    zurück|binden akk
    zurück|bleiben sein
    zurück|blenden
    zurück|blicken say p=auf
    zurück|blättern
    zurück|bomben akk
    zurück|bringen akk
    zurück|buchen akk
    zurück|datieren akk
    zurück|denken p=an
    zurück|drehen akk
    zurück|driften
    zurück|drängen akk
    zurück|dürfen
    zurück|eilen sein
    zu|rücken
    zurück|entwickeln refl
    zurück|erhalten akk
    zurück|erinnern refl
    zurück|erlangen akk
    zurück|erobern akk
    zurück|erstatten akk dat
    zurück|erwarten akk
    zurück|fahren akk sein
    zurück|fallen sein p=auf,in
    zurück|feuern
    zurück|finden sein p=zu
    zurück|flachsen
    zurück|fliegen akk sein
    zurück|fliehen sein
    zurück|fließen sein
    zurück|fluten sein
    zurück|flüchten sein
    zurück|fordern akk
    zurück|fragen say
    zurück|führen akk p=auf
    zurück|geben akk dat say
    zurück|gehen sein p=auf,um
    zurück|gewinnen akk
    zurück|greifen p=auf
    zurück|haben akk
    zurück|halten akk refl p=mit
    zurück|hinken
    zurück|holen akk
    zurück|katapultieren akk
    zurück|kaufen akk
    zurück|kehren sein
    zurück|klettern
    zurück|kommen sein p=auf
    zurück|kriegen akk
    zurück|kämpfen refl
    zurück|können
    zurück|lassen akk
    zurück|laufen sein
    zurück|legen akk
    zurück|lehnen refl
    zurück|leiten akk
    zurück|liegen
    zurück|locken akk
    zurück|lotsen akk
    zurück|lächeln
    zurück|marschieren sein
    zurück|melden refl
    zurück|müssen
    zurück|nehmen akk say
    zurück|pendeln sein
    zurück|pfeifen akk
    zurück|prallen sein
    zurück|punkten
    zurück|rechnen akk
    zurück|reichen p=bis
    zurück|reisen sein
    zurück|rollen sein
    zurück|rudern sein say
    zurück|rufen akk say
    zurück|rücken sein
    zurück|schaffen akk
    zurück|schallen
    zurück|schalten akk
    zurück|schauen p=auf
    zurück|scheuen p=vor
    zurück|schicken akk
    zurück|schieben akk
    zurück|schießen
    zurück|schlagen akk say
    zurück|schleppen refl
    zurück|schneiden akk
    zurück|schnellen sein
    zurück|schrauben akk
    zurück|schrecken sein p=vor
    zurück|schreiben
    zurück|schwimmen sein
    zurück|sehen
    zurück|sehnen refl
    zurück|senden akk
    zurück|setzen akk refl
    zurück|sinken sein
    zurück|spiegeln akk
    zurück|spielen akk
    zurück|springen sein
    zurück|spulen akk
    zurück|stecken akk say
    zurück|stehen sein
    zurück|steigen
    zurück|stellen akk
    zurück|stoßen akk
    zurück|strömen sein
    zurück|stufen akk
    zurück|stutzen akk
    zurück|tauschen
    zurück|tragen akk
    zurück|transferieren akk
    zurück|transportieren akk
    zurück|treiben akk
    zurück|treten sein p=von
    zurück|verfolgen akk dass
    zurück|verlangen akk
    zurück|verlegen akk
    zurück|vermieten
    zurück|versetzen akk
    zurück|verwandeln akk refl
    zurück|wandern sein
    zurück|wechseln sein
    zurück|weichen sein p=vor
    zurück|weisen akk dass say
    zurück|wenden
    zurück|werfen akk
    zurück|wirken p=auf
    zurück|wollen
    zurück|wünschen akk
    zurück|zahlen akk dat
    zurück|zerren akk
    zurück|ziehen akk refl sein p=aus
    zurück|zucken sein
    zurück|ändern
    zurück|überweisen akk
    zu|rüsten
    zu|sagen akk dat dass inf say
    zu|sammeln
    zusammen|addieren akk
    zusammen|arbeiten p=mit
    zusammen|backen
    zusammen|ballen akk refl
    zusammen|basteln akk
    zusammen|bauen akk
    zusammen|beißen akk
    zusammen|bekommen akk
    zusammen|binden akk
    zusammen|bleiben sein
    zusammen|brauen akk refl
    zusammen|brechen sein
    zusammen|bringen akk p=mit
    zusammen|drängen akk refl
    zusammen|drücken akk
    zusammen|fahren sein
    zusammen|fallen sein p=mit
    zusammen|falten akk
    zusammen|fassen akk say
    zusammen|finden refl sein
    zusammen|fließen sein
    zusammen|fügen akk refl
    zusammen|führen akk
    zusammen|gehen sein
    zusammen|gehören
    zusammen|geraten
    zusammen|gesellen
    zusammen|halten akk
    zusammen|hauen akk
    zusammen|heften akk
    zusammen|holen akk
    zusammen|hängen p=mit
    zusammen|kauern refl
    zusammen|kaufen akk
    zusammen|kehren akk
    zusammen|kitten akk
    zusammen|klappen akk sein
    zusammen|klauben
    zusammen|kleben akk
    zusammen|kneifen akk
    zusammen|knüllen akk
    zusammen|knüppeln akk
    zusammen|kommen sein
    zusammen|krachen sein
    zusammen|kratzen akk
    zusammen|kriegen akk
    zusammen|laufen sein
    zusammen|leben p=mit
    zusammen|legen akk
    zusammen|leihen
    zusammen|leimen akk
    zusammen|liegen
    zusammen|läppern refl
    zusammen|lügen akk
    zusammen|mischen akk
    zusammen|nehmen akk refl
    zusammen|nähen akk
    zusammen|packen akk
    zusammen|passen
    zusammen|pferchen akk
    zusammen|prallen sein
    zusammen|pressen akk
    zusammen|puzzeln akk
    zusammen|quetschen akk
    zusammen|raffen refl
    zusammen|raufen refl
    zusammen|rechnen akk
    zusammen|reimen akk refl
    zusammen|reißen refl
    zusammen|rollen akk refl
    zusammen|rotten refl
    zusammen|rufen akk
    zusammen|rücken sein
    zusammen|rühren akk
    zusammen|sacken sein
    zusammen|scheißen akk
    zusammen|schieben akk
    zusammen|schießen akk
    zusammen|schlagen akk
    zusammen|schließen akk refl
    zusammen|schmelzen sein
    zusammen|schneiden akk
    zusammen|schnüren akk
    zusammen|schrecken sein
    zusammen|schreiben akk
    zusammen|schrumpfen sein
    zusammen|schustern akk
    zusammen|schweißen akk
    zusammen|setzen akk refl p=aus
    zusammen|sinken sein
    zusammen|sitzen
    zusammen|sparen akk
    zusammen|spielen
    zusammen|stauchen akk
    zusammen|stecken akk
    zusammen|stehen
    zusammen|stellen akk
    zusammen|stimmen
    zusammen|stoßen sein p=mit
    zusammen|streichen akk
    zusammen|strömen sein
    zusammen|stutzen akk
    zusammen|stückeln akk
    zusammen|stürzen sein
    zusammen|suchen akk
    zusammen|tragen akk
    zusammen|treffen sein p=mit
    zusammen|treiben akk
    zusammen|treten akk sein
    zusammen|trommeln akk
    zusammen|tun akk refl
    zusammen|wachsen sein
    zusammen|werfen akk
    zusammen|wirken
    zusammen|wohnen
    zusammen|würfeln akk
    zusammen|ziehen akk refl sein
    zusammen|zimmern
    zusammen|zucken sein
    zusammen|zurren
    zusammen|zwingen
    zusammen|zählen akk
    zu|schalten akk refl
    zuschanden|fahren akk
    zuschanden|machen akk
    zu|schanzen akk dat
    zu|schauen dat
    zu|scheren
    zu|schicken akk dat
    zu|schieben akk dat
    zu|schießen akk
    zu|schlagen akk
    zu|schließen akk
    zu|schnappen
    zu|schneiden akk p=auf
    zu|schneien sein
    zu|schnüren akk
    zu|schreiben akk dat dass
    zu|schreien akk dat say
    zu|schreiten sein
    zu|schustern akk dat
    zu|schütten akk
    zu|sehen dat dass inf
    zu|senden akk dat
    zu|setzen dat
    zu|sichern akk dat dass say
    zu|siegeln
    zu|spammen akk
    zu|sperren akk
    zu|spielen akk dat
    zu|spitzen akk refl
    zu|sprechen akk dat say
    zustande|bringen akk
    zustande|kommen sein
    zu|stechen
    zu|stecken akk dat
    zu|stehen dat dass
    zu|steigen sein
    zu|stellen akk dat
    zu|steuern sein p=auf
    zu|stimmen dat dass say
    zu|stopfen akk
    zu|stoßen dat sein
    zu|streben sein p=auf
    zu|strömen dat sein
    zu|stürmen sein p=auf
    zu|stürzen sein
    zutage|bringen
    zutage|fördern akk
    zutage|treten sein
    zu|tanken
    zu|teilen akk dat
    zuteil|werden dat sein
    zu|texten akk
    zu|tragen akk dat refl
    zu|trauen akk dat dass think
    zu|treffen dass p=auf
    zu|treiben sein p=auf
    zu|treten
    zu|trinken
    zu|tun
    zu|tuscheln
    zu|verdienen akk
    zu|vertrauen
    zuvor|gehen
    zuvor|kommen dat sein
    zu|wachsen sein
    zu|wandern sein
    zu|warten
    zu|weisen akk dat say
    zu|wenden akk dat refl
    zu|werfen akk dat
    zuwider|handeln dat
    zuwider|laufen dat sein
    zu|winken dat
    zu|wuchern sein
    zu|zahlen akk
    zu|ziehen akk refl sein
    zu|zischen akk dat say
    zu|zwinkern dat
    zu|zählen akk
    zwacken w akk
    zwangs|arbeiten
    zwangsein|weisen akk
    zwangs|impfen akk
    zwangs|rekrutieren akk
    zwangs|räumen akk
    zwangsum|siedeln akk
    zwangs|verheiraten akk
    zwangs|verpflichten akk
    zwangs|versteigern akk
    zwangs|verwalten akk
    zweifeln w dass say think p=an
    zweigen w
    zwicken w akk
    zwingen s zwingt zwang gezwungen akk inf p=zu
    zwinkern w
    zwischen|blenden
    zwischen|finanzieren akk
    zwischen|lagern akk
    zwischen|landen sein
    zwischen|nutzen akk
    zwischen|parken akk
    zwischen|rufen
    zwischen|schalten akk
    zwischen|speichern akk
    zwitschern w akk dass say
    zwängen w akk refl p=in
    zählen w akk p=zu,auf
    zähmen w akk
    zäunen w
    zögern w inf p=mit
    züchten w akk
    züchtigen w akk
    zücken w akk
    zügeln w akk refl
    zündeln w
    zünden w akk
    zürnen w dat
    ächten w akk
    ächzen w say p=unter
    äffen w
    ähneln w dat
    ändern w akk refl p=an
    ängstigen w akk refl
    ärgern w akk dass refl say p=über
    äschern w
    ätzen w akk say
    äugeln w
    äugen w
    äußern w akk dass refl say p=zu,über
    öden w akk
    öffnen w akk dat refl say p=für
    ölen w akk
    übel|nehmen akk dat dass think
    übel|wollen
    üben w akk refl
    über~altern sein
    überantworten w akk dat noge
    über~arbeiten akk
    über~backen akk
    über~bauen akk
    überbeanspruchen w akk noge
    über~belegen akk
    überbetonen w akk dass noge say
    über~bewachen akk
    über~bewerten akk
    über~bieten akk refl
    über|bleiben sein
    über~blenden akk
    über~blicken akk think
    über~bringen akk dat
    überbrücken w akk noge
    über~brüllen akk
    über~buchen akk
    überdachen w akk noge
    über~dauern akk
    über~decken akk
    über~dehnen akk
    über~denken akk think
    über~dosieren akk
    über~dramatisieren akk
    über~drehen akk
    über~düngen akk
    über~eignen akk dat
    über~eilen akk
    übereinanderher|fallen sein
    übereinander|legen akk
    übereinander|liegen
    übereinander|stapeln akk
    übereinander|stellen akk
    überein|kommen inf sein say
    überein|stimmen dass say p=mit
    über~erfüllen akk
    über~fahren akk
    über~fallen akk
    über~fischen akk
    über~fliegen akk
    über|fließen sein
    über~fluten akk
    überflügeln w akk noge
    über~fordern akk p=mit
    überfrachten w akk noge
    über~fragen akk p=mit
    überfremden w akk noge
    über~frieren sein
    über~führen akk dat gen p=in
    über~füllen akk
    über~geben akk dat refl
    über|gehen sein p=in,zu
    über~gehen akk
    übergewichten w akk noge
    über~gießen akk
    über|greifen p=auf
    über|haben akk
    überhand|nehmen
    über~heben refl
    überhitzen w akk refl noge
    über~holen akk
    über|hängen
    über~häufen akk p=mit
    überhöhen w akk noge
    über~hören akk
    über~identifizieren refl
    über~interpretieren akk
    über|kippen sein
    über~kleben akk
    über|kochen sein
    über~kommen akk
    über~kompensieren akk
    über~kreuzen akk refl
    über~laden akk
    über~lagern akk refl
    überlappen w refl noge
    über~lassen akk dat
    über~lasten akk
    über|laufen sein p=zu
    über~laufen akk
    über~leben akk
    über|legen
    über~legen akk dass inf refl think
    über|leiten akk p=zu
    über~lesen akk
    über~liefern akk dat
    über~listen akk
    über~malen akk
    übermannen w akk noge
    über~mauern akk
    übermitteln w akk dat dass noge say
    übermüden w akk sein noge
    übernachten w noge
    über~nehmen akk
    über|ordnen akk
    über~pinseln akk
    über~privilegieren akk
    über~prüfen akk dass think p=auf
    über~pudern akk
    über~quellen sein
    über~queren akk
    über~ragen akk
    überraschen w akk dass noge say p=mit
    über|reagieren say
    über~reden akk inf say p=zu
    über~regulieren akk
    über~reichen akk dat
    über~reizen akk
    über~rennen akk
    über~rollen akk
    über~rumpeln akk
    über~runden akk
    überschatten w akk noge
    über~schauen akk
    über~schlafen akk
    über|schlagen sein
    über~schlagen akk refl
    über~schneiden refl
    über~schreiben akk dat
    über~schreien akk
    über~schreiten akk
    über~schulden refl
    über|schwappen sein
    über~schwemmen akk
    über~schätzen akk refl
    über|schäumen sein
    über~schütten akk p=mit
    über~sehen akk dass think
    über~senden akk dat
    über|setzen akk sein
    über~setzen akk say p=in
    über|siedeln sein
    über~siedeln sein
    über~spannen akk
    über~spielen akk dat
    über~spitzen akk say
    über|springen sein p=auf
    über~springen akk
    über~sprühen akk
    über~spülen akk
    über|stehen
    über~stehen akk
    über~steigen akk
    über~steigern akk
    über~stellen akk dat p=an
    über~steuern akk
    über~stimmen akk
    über~strahlen akk
    über~strapazieren akk
    über~streichen akk
    über|streifen akk dat
    über|strömen sein
    über|stülpen akk dat
    über~stürzen refl
    übersäen w akk noge
    über~sättigen akk
    über~säuern sein
    übertakten w akk noge
    überteuern w akk noge
    über~tippen akk
    über~tragen akk dat p=auf
    über~treffen akk refl
    über~treiben akk say
    über|treten sein
    über~treten akk
    über~trumpfen akk
    übertölpeln w akk noge
    über~tönen akk
    über~tünchen akk
    über~versorgen akk
    übervorteilen w akk noge
    übervölkern w akk noge
    über~wachen akk dass
    über~wachsen akk
    über~wallen akk
    über|wechseln sein
    über~weisen akk dat p=an,auf
    über|werfen akk dat
    über~werfen refl
    über~wiegen dass
    über~winden akk refl
    über~wuchern akk
    überwältigen w akk noge
    über~wölben akk
    über~würzen akk
    über~zahlen akk
    über~zeichnen akk say
    über~zeugen akk dass refl say p=von
    über|ziehen akk dat
    über~ziehen akk dat p=mit
    über~züchten akk
    übrig|behalten akk
    übrig|bleiben dat sein
    übrig|haben akk
    übrig|lassen akk
    """#
}
