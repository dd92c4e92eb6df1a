// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Adjectives with irregular degrees and flags.
enum AdjectiveTable {
  static let text: StaticString = #"""
    EU-skeptisch
    EU-weit
    US-amerikanisch nat
    abbaubar
    abchasisch nat
    abendlich
    abenteuerlich
    abergläubisch
    abfällig
    abgabenfrei
    abgasfrei
    abgedroschen
    abgegriffen
    abgehoben
    abgelaufen
    abgelegen
    abgeschieden
    abgeschlossen
    abgespeckt
    abgewohnt
    abgängig
    abhold pred
    abhängig
    ablehnend
    abnehmbar
    abnehmend
    abnormal
    abrufbar
    abrupt
    abscheulich
    abschiebepflichtig
    abschließend
    abschlägig
    abschreckend
    abschätzbar
    absehbar
    abseitig
    absichtlich
    absolut
    abspenstig pred
    abstiegsbedroht
    abstiegsgefährdet
    abstoßend
    abstrakt
    abstrus
    absurd
    abträglich
    abtrünnig
    abwechselnd
    abwechslungsreich
    abwegig
    abweisend
    abwesend
    abwägend
    acht ord
    achtbar
    achteckig
    achtfach quant
    achtjährig
    achtköpfig
    achtmonatig
    achtsam
    achtstündig
    achttägig
    achtundachtzigst ord
    achtunddreißigst ord
    achtundfünfzigst ord
    achtundneunzigst ord
    achtundsechzigst ord
    achtundsiebzigst ord
    achtundvierzigst ord
    achtundzwanzigst ord
    achtungsvoll
    achtwöchig
    achtzehnjährig
    achtzehnmonatig
    achtzehnt ord
    achtzigjährig
    achtzigst ord
    adelig
    adipös
    adlig
    adäquat
    afghanisch nat
    afrikanisch nat
    afroamerikanisch nat
    aggressiv
    agil
    agnostisch
    agrarpolitisch
    ahnungslos
    akademisch
    akkurat
    akribisch
    aktiv
    aktuell
    akustisch
    akut
    akzentfrei
    akzeptabel
    alarmierend
    alarmistisch
    alawitisch
    albanisch nat
    albern
    albtraumhaft
    alemannisch nat
    alevitisch
    algerisch nat
    algorithmisch
    alkoholabhängig
    alkoholfrei
    alkoholhaltig
    alkoholisch
    alkoholisiert
    alkoholkrank
    allein pred
    alleine pred
    alleinerziehend
    alleinig attr
    alleinstehend
    allererst attr
    allergisch
    allerhand invar quant
    allerlei invar quant
    allerletzt attr
    allermeist attr
    allernächst attr
    allgegenwärtig
    allgemein
    allgemeingültig
    allgemeinverständlich
    allgäuisch nat
    alljährlich
    allmonatlich
    allmählich
    allradgetrieben
    allseitig
    alltagsnah
    alltagstauglich
    alltäglich
    allumfassend
    allwöchentlich
    alpin
    alptraumhaft
    alt älter ältest
    altbacken
    altbekannt
    altehrwürdig
    alteingesessen
    alternativ
    alternativlos
    alternativmedizinisch
    alternd
    altersbedingt
    altersgemäß
    altersgerecht
    alterstypisch
    altgedient
    altgriechisch nat
    altklug
    altmodisch
    alttestamentlich
    altösterreichisch nat
    ambitioniert
    ambivalent
    ambulant
    amerikanisch nat
    amerikanisch-chinesisch nat
    amoralisch
    amtierend
    amtlich
    amüsant
    analog
    analytisch
    anarchistisch
    anatolisch nat
    andalusisch nat
    andauernd
    ander quant
    anderthalbfach quant
    anderweitig attr
    andorranisch nat
    anerkannt
    anfechtbar
    anfällig
    anfänglich
    angeblich hedge
    angeboren
    angebrannt
    angehend attr
    angehörig
    angeklagt
    angelernt
    angelsächsisch nat
    angemessen
    angenehm
    angepasst
    angesagt
    angesehen
    angespannt
    angestellt
    angetrunken
    angewandt
    anglikanisch
    angloamerikanisch nat
    angolanisch nat
    angreifbar
    angrenzend
    angriffslustig
    angst pred
    angsteinflößend
    angstfrei
    anhaltend
    anhaltisch nat
    anheischig pred
    anhängig
    animistisch
    anlasslos
    anliegend
    anmaßend
    anmeldepflichtig
    anmutig
    annehmbar
    anonym
    anorganisch
    anormal
    anpassungsfähig
    anrüchig
    anschaulich
    anscheinend hedge
    anschließend
    anschlussfähig
    ansehnlich
    ansichtig pred
    ansprechend
    anspruchslos
    anspruchsvoll
    ansteckend
    anstrengend
    anständig
    anstößig
    ansässig
    antarktisch nat
    antastbar
    anteilig
    anthropologisch
    antiamerikanisch
    antiautoritär
    antidemokratisch
    antideutsch
    antieuropäisch
    antifaschistisch
    antifeministisch
    antiguanisch nat
    antik
    antikapitalistisch
    antikolonial
    antikommunistisch
    antimilitaristisch
    antiquiert
    antirassistisch
    antirussisch
    antisemitisch
    antiviral
    antiwestlich
    antizionistisch
    antizyklisch
    antriebslos
    anwaltlich
    anwendbar
    anwesend
    anziehend
    apokalyptisch
    apostolisch
    apothekenpflichtig
    appetitlich
    apricot invar
    apulisch nat
    arabisch nat
    arabischsprachig
    arabischstämmig nat
    aragonesisch nat
    aramäisch nat
    arbeitgebernah
    arbeitnehmerfreundlich
    arbeitsam
    arbeitsfähig
    arbeitsintensiv
    arbeitslos
    arbeitsmarktpolitisch
    arbeitsrechtlich
    arbeitsscheu
    arbeitssuchend
    arbeitsunfähig
    arbeitswillig
    architektonisch
    archäologisch
    areligiös
    arg ärger ärgst
    argentinisch nat
    arglistig
    arglos
    argumentativ
    argwöhnisch
    arid
    aristokratisch
    arktisch nat
    arm ärmer ärmst
    armenisch nat
    aromatisch
    arrogant
    artenreich
    artgerecht
    artig
    aserbaidschanisch nat
    asiatisch nat
    asozial
    assyrisch nat
    asthmatisch
    astrologisch
    astronomisch
    astrophysikalisch
    asylberechtigt
    asylsuchend
    asymmetrisch
    asymptomatisch
    asynchron
    atemberaubend
    atemlos
    atheistisch
    athenisch nat
    athletisch
    atmosphärisch
    atomar
    atomkraftfrei
    atomwaffenfrei
    attraktiv
    atypisch
    aubergine invar
    audiovisuell
    auditiv
    aufdringlich
    aufenthaltsberechtigt
    aufenthaltsrechtlich
    auffallend
    auffindbar
    auffällig
    aufgebracht
    aufgeheizt
    aufgeklärt
    aufgeregt
    aufgeräumt
    aufgeschlossen
    aufhaltbar
    aufmerksam
    aufopferungsvoll
    aufregend
    aufrichtig
    aufrührerisch
    aufschlussreich
    aufsehenerregend
    aufständisch
    aufwendig
    aufwändig
    augenblicklich
    augenscheinlich hedge
    ausbaufähig
    ausbeuterisch
    ausdauernd
    ausdrucksstark ausdrucksstärker ausdrucksstärkst
    ausdrucksvoll
    ausdrücklich
    ausfindig pred
    ausfällig
    ausführlich
    ausgebildet
    ausgebrannt
    ausgefallen
    ausgefeilt
    ausgeglichen
    ausgehungert
    ausgeklügelt
    ausgelassen
    ausgelaugt
    ausgeprägt
    ausgereift
    ausgeruht
    ausgeschlafen
    ausgesucht
    ausgetrocknet
    ausgewiesen
    ausgewogen
    ausgezeichnet
    ausgiebig
    auskunftsfreudig
    auslandsdeutsch nat
    ausländerfeindlich
    ausländisch
    ausnahmslos
    ausreichend quant
    ausreisepflichtig
    aussagefähig
    aussagekräftig
    ausschlaggebend
    ausschließlich
    ausschweifend
    aussichtslos
    aussichtsreich
    aussätzig
    austauschbar
    australisch nat
    austro-ungarisch nat
    ausufernd
    ausverkauft
    auswechselbar
    ausweglos
    ausweichend
    auswendig
    auswärtig
    autark
    authentisch
    autistisch
    autobahnähnlich
    autobiografisch
    autobiographisch
    autofrei
    autokratisch
    automatisch
    autonom
    autoritär
    außenpolitisch
    außerdienstlich
    außerehelich
    außereuropäisch nat
    außergerichtlich
    außergewöhnlich
    außerirdisch
    außerordentlich
    außerparlamentarisch
    außerschulisch
    außerstande pred
    avantgardistisch
    aztekisch nat
    babylonisch nat
    baden-württembergisch nat
    badisch nat
    baff invar pred
    bahamaisch nat
    bahnbrechend
    bahrainisch nat
    bakteriell
    bakteriologisch
    baldig attr
    balearisch nat
    balinesisch nat
    balkanisch nat
    ballaststoffreich
    ballistisch
    baltisch nat
    banal
    bang
    bange pred
    bangladeschisch nat
    bankrott
    bar
    barbadisch nat
    barbarisch
    barbusig
    barfuß pred
    barfüßig
    bargeldlos
    barhäuptig
    barmherzig
    barock
    barrierefrei
    barsch
    barzahlend
    baschkirisch nat
    basisch
    basisdemokratisch
    baskisch nat
    baslerisch nat
    batteriebetrieben
    baulich
    baurechtlich
    bayerisch nat
    bayernweit
    bayrisch nat
    beachtenswert
    beachtlich
    bebaut
    bebildert
    bebrillt
    bedacht
    bedachtsam
    bedauerlich
    bedauernswert
    bedeckt
    bedenkenlos
    bedenklich
    bedeutend
    bedeutsam
    bedeutungsgleich
    bedeutungslos
    bedeutungsvoll
    bedienungsfreundlich
    bedingt
    bedingungslos
    bedrohlich
    bedroht
    bedrückend
    bedrückt
    beduinisch nat
    bedächtig
    bedürftig
    beeindruckend
    beeinflussbar
    beengt
    befahrbar
    befangen
    befindlich
    befreiend
    befremdend
    befremdlich
    befreundet
    befriedigend
    befristet
    befugt
    befähigt
    begabt
    begehbar
    begehrenswert
    begehrt
    begeistert
    begierig
    begreiflich
    begrenzt
    begrifflich
    begründet
    begrünt
    begrüßenswert
    begütert
    behaart
    behaglich
    behandelbar
    beharrlich
    behauptet hedge
    behelfsmäßig
    beherrschbar
    beherrscht
    behilflich
    behindert
    behindertengerecht
    behutsam
    behäbig
    behände
    behördlich
    beid quant
    beiderseitig
    beidseitig
    beige
    beigefarben
    beiliegend
    beiläufig
    beisammen pred
    beispielhaft
    beispiellos
    beitragsfrei
    bekannt
    bekanntgeworden
    bekifft
    beklagenswert
    bekleidet
    beklemmend
    bekloppt
    bekömmlich
    belanglos
    belarussisch nat
    belastbar
    belastend
    belegbar
    belehrend
    beleibt
    beleidigend
    belesen
    belgisch nat
    beliebig
    beliebt
    belizisch nat
    bellizistisch
    belutschisch nat
    bemannt
    bemerkbar
    bemerkenswert
    bemitleidenswert
    benachbart
    beneidenswert
    bengalisch nat
    beninisch nat
    benommen
    benutzbar
    benutzerfreundlich
    benzinbetrieben
    bequem
    beratend
    berauschend
    berberisch nat
    berechenbar
    berechtigt
    beredt
    bereit
    bereitwillig
    berentet
    bergig
    bergisch nat
    berlinerisch nat
    berlinweit
    bernisch nat
    beruflich
    berufstätig
    beruhigend
    berüchtigt
    berühmt
    berühmtest
    berührend
    besagt attr
    beschaulich
    bescheiden
    bescheuert
    beschlussfähig
    beschlussunfähig
    beschränkt
    beschwerlich
    beschwichtigend
    beschädigt
    beschäftigt
    beschämend
    besessen
    besetzt
    besinnlich
    besinnungslos
    besoffen
    besonder attr
    besonnen
    besorgniserregend
    besorgt
    bespielbar
    bessarabisch nat
    bestechlich
    bestehend
    bestialisch
    bestimmt
    bestmöglich attr
    bestplatziert
    beständig
    bestätigt
    bestürzend
    bestürzt
    betagt
    beteiligt
    betont
    betreffend
    betrieblich
    betriebsbedingt
    betriebswirtschaftlich
    betroffen
    betrunken
    beträchtlich
    betrübt
    betrügerisch
    bettelarm
    beunruhigend
    beurlaubt
    bevorzugt
    bevölkerungsreich
    bewaffnet
    bewaldet
    bewegend
    beweglich
    bewegungsarm
    bewegungslos
    beweisbar
    beweiskräftig
    bewohnbar
    bewohnt
    bewundernswert
    bewundernswürdig
    bewusst
    bewusstlos
    bewährt
    bewölkt
    bezahlbar
    bezaubernd
    bezeichnend
    beziehungsfähig
    bezirklich
    bezugsfertig
    beängstigend
    bhutanisch nat
    biblisch
    bieder
    biegbar
    biegsam
    bilateral
    bildhaft
    bildhübsch
    bildnerisch
    bildschön
    bildungsfern
    bildungshungrig
    bildungsnah
    bildungspolitisch
    billig
    billigend
    binational
    bindend
    binär
    bio invar
    biochemisch
    biografisch
    biographisch
    biologisch
    biologisch-dynamisch
    biometrisch
    bipolar
    birmanisch nat
    bischöflich
    bisexuell
    bisherig attr
    bissig
    bitter
    bizarr
    blamabel
    blank
    blass
    blau
    blau-gelb
    blau-weiß
    blauäugig
    bleibend
    bleich
    bleiern
    bleifrei
    bleihaltig
    blendend
    bleu invar
    blind
    blitzsauber
    blitzschnell
    blond
    blondiert
    bloß
    blutarm
    blutend
    blutig
    blutjung
    blutrot
    bläulich
    blöd
    blöde
    blühend
    bockig
    bodenlos
    bodennah
    bodenständig
    bogenförmig
    bolivianisch nat
    bombastisch
    bombensicher
    bordeaux invar
    borniert
    boshaft
    bosnisch nat
    bosnisch-herzegowinisch nat
    botanisch
    botsuanisch nat
    brabantisch nat
    brachial
    brachliegend
    branchenweit
    branchenüblich
    brandaktuell
    brandenburgisch nat
    brandgefährlich
    brandneu
    brasilianisch nat
    brauchbar
    braun
    braunäugig
    brav
    breit
    bremisch nat
    brennbar
    brennend
    brenzlig
    bretonisch nat
    brillant
    brisant
    britisch nat
    britisch-schwedisch nat
    bronzen
    bronzezeitlich
    bruchstückhaft
    bruneiisch nat
    brutal
    bräunlich
    brüchig
    brüderlich
    brünett
    brüsk
    buchbar
    buchstäblich
    buddhistisch
    bulgarisch nat
    bundesdeutsch nat
    bundeseigen
    bundeseinheitlich
    bundespolitisch
    bundesrepublikanisch
    bundesstaatlich
    bundesweit
    bunt
    burgenländisch nat
    burgundisch nat
    burkinisch nat
    burmesisch nat
    burundisch nat
    byzantinisch nat
    bärtig
    böhmisch nat
    börsennotiert
    bösartig
    böse
    bühnenreif
    bündig
    bündnerisch nat
    bündnisfrei
    bürgerkriegsähnlich
    bürgerlich
    bürgernah bürgernäher bürgernächst
    bürgerrechtlich
    bürokratisch
    cerebral
    chaldäisch nat
    chamois invar
    champagner invar
    chancengleich
    chancenlos
    chancenreich
    chaotisch
    charakteristisch
    charakterlos
    charaktervoll
    charismatisch
    charmant
    chauvinistisch
    chemisch
    chilenisch nat
    chinesisch nat
    chirurgisch
    cholerisch
    choreografisch
    choreographisch
    christdemokratisch
    christlich
    christlich-sozial
    christsozial
    chronisch
    cineastisch
    clever
    cognac invar
    cool
    coronabedingt
    coronafrei
    coronakonform
    costa-ricanisch nat
    costaricanisch nat
    couragiert
    crazy invar
    creme invar
    cremefarben
    cremig
    crossmedial
    dagestanisch nat
    dalmatinisch nat
    damalig attr
    dankbar
    dankenswert
    darauffolgend attr
    darstellbar
    dasig attr
    datenschutzrechtlich
    dauerhaft
    dauernd
    daumengroß
    dazugehörend
    dazugehörig
    deckungsgleich
    defekt
    defensiv
    definitiv
    defizitär
    deflationär
    deftig
    degressiv
    dehnbar
    dekadent
    dekorativ
    delikat
    demagogisch
    dement
    demografisch
    demographisch
    demokratiefeindlich
    demokratisch
    demonstrativ
    demoskopisch
    demütig
    denkbar hedge
    denkwürdig
    depressiv
    deprimiert
    derartig
    derb
    derlei invar
    dermalig attr
    dermatologisch
    derzeitig attr
    desaströs
    designiert
    desinteressiert
    desolat
    desorganisiert
    despotisch
    destruktiv
    detailliert
    deutlich
    deutsch nat
    deutsch-amerikanisch nat
    deutsch-britisch nat
    deutsch-chinesisch nat
    deutsch-deutsch nat
    deutsch-dänisch nat
    deutsch-französisch nat
    deutsch-israelisch nat
    deutsch-italienisch nat
    deutsch-niederländisch nat
    deutsch-polnisch nat
    deutsch-russisch nat
    deutsch-tschechisch nat
    deutsch-türkisch nat
    deutsch-ukrainisch nat
    deutsch-österreichisch nat
    deutschfeindlich
    deutschfreundlich
    deutschlandfeindlich
    deutschlandweit
    deutschnational
    deutschsprachig nat
    deutschstämmig nat
    devot
    dezent
    dezentral
    dezidiert
    diabetisch
    diabolisch
    diagnostisch
    dialogbereit
    dialogfähig
    diametral
    dicht
    dichtbesiedelt
    dichtbevölkert
    dick
    dickflüssig
    dickhäutig
    dickköpfig
    dickleibig
    didaktisch
    dienlich
    dienstbar
    dienstbeflissen
    dienstfrei
    dienstlich
    dienstrechtlich
    dienstuntauglich
    dienstältest
    diesbezüglich attr
    dieselbetrieben
    diesjährig attr
    diesmalig attr
    diesseitig
    differenziert
    diffus
    digital
    digitalpolitisch
    diktatorisch
    dingfest pred
    diplomatisch
    direkt
    disharmonisch
    diskontinuierlich
    diskret
    diskriminierend
    diskussionsfreudig
    diskutabel
    disponibel
    disziplinarisch
    disziplinarrechtlich
    diszipliniert
    disziplinlos
    divergent
    divers quant
    dogmatisch
    dominant
    dominicanisch nat
    dominikanisch nat
    doof
    doppelbödig
    doppelseitig
    doppelt quant
    doppelzüngig
    dortig attr
    downloadbar
    drahtig
    drahtlos
    drakonisch
    drall
    dramatisch
    dramaturgisch
    drastisch
    dreckig
    drehbar
    dreidimensional
    dreieckig
    dreierlei invar
    dreifach quant
    dreifarbig
    dreigeschossig
    dreihundertst ord
    dreijährig
    dreiköpfig
    dreimalig attr
    dreiminütig
    dreimonatig
    dreiseitig
    dreisprachig
    dreispurig
    dreist
    dreistellig
    dreistufig
    dreistöckig
    dreistündig
    dreiteilig
    dreitägig
    dreiundachtzigst ord
    dreiunddreißigst ord
    dreiundfünfzigst ord
    dreiundneunzigst ord
    dreiundsechzigst ord
    dreiundsiebzigst ord
    dreiundvierzigst ord
    dreiundzwanzigst ord
    dreiwöchig
    dreizehnjährig
    dreizehnt ord
    dreißigjährig
    dreißigminütig
    dreißigst ord
    dringend
    dringlich
    dritt ord
    drittbest attr
    drittgrößt attr
    dritthöchst attr
    drittklassig
    drittplatziert
    drittrangig
    drittstärkst attr
    drittwichtigst attr
    drittältest attr
    drogenabhängig
    drogenfrei
    drogensüchtig
    drohend
    drollig
    drusisch
    drängend
    drückend
    dschibutisch nat
    dschihadistisch
    dubios
    duldsam
    dumm dümmer dümmst
    dumpf
    dunkel
    dunkelblau
    dunkelblond
    dunkelbraun
    dunkelgrau
    dunkelgrün
    dunkelhaarig
    dunkelhäutig
    dunkelrot
    durchdacht
    durchführbar
    durchgebraten
    durchgehend
    durchgeknallt
    durchgängig
    durchlässig
    durchschaubar
    durchschlagend
    durchschnittlich
    durchsetzbar
    durchsetzungsfähig
    durchsetzungsstark
    durchsichtig
    durchtrieben
    durchwachsen
    durstig
    dutzendfach quant
    dynamisch
    dystopisch
    dämlich
    dämonisch
    dänisch nat
    dörflich
    dünkelhaft
    dünn
    dünnbesiedelt
    dünnflüssig
    dünnhäutig
    dürftig
    dürr
    düster
    easy invar
    eben
    ebenbürtig
    ebenerdig
    ebengenannt attr
    ebenmäßig
    echt
    eckig
    ecuadorianisch nat
    edel
    edelmütig
    effektiv
    effektvoll
    effizient
    egal pred
    egoistisch
    egozentrisch
    ehebrecherisch
    ehelich
    ehemalig attr
    ehrbar
    ehrenamtlich
    ehrenhaft
    ehrenrührig
    ehrenvoll
    ehrerbietig
    ehrfurchtsvoll
    ehrfürchtig
    ehrgeizig
    ehrlich
    ehrlos
    ehrwürdig
    eidesstattlich
    eidgenössisch nat
    eidlich
    eifersüchtig
    eifrig
    eiförmig
    eigen
    eigenartig
    eigenhändig
    eigenmächtig
    eigennützig
    eigensinnig
    eigenständig
    eigentlich
    eigentumsrechtlich
    eigentümlich
    eigenverantwortlich
    eigenwillig
    eilfertig
    eilig
    einarmig
    einbeinig
    einbruchsicher
    eindeutig
    eindimensional
    eindringlich
    eindrucksvoll
    eindrücklich
    eineinhalbfach quant
    einerlei invar pred
    einfach
    einfallslos
    einfallsreich
    einfarbig
    einflusslos
    einflussreich
    einfühlsam
    eingedenk pred
    eingefleischt
    eingehend
    eingeschossig
    eingeschränkt
    eingespielt
    eingestellt
    eingewandert
    eingleisig
    einheimisch
    einheitlich
    einhellig
    einig quant
    einjährig
    einklagbar
    einkommensabhängig
    einkommensschwach einkommensschwächer einkommensschwächst
    einkommensstark einkommensstärker einkommensstärkst
    einleitend
    einleuchtend
    einmalig
    einminütig
    einmonatig
    einmütig
    einprägsam
    eins pred
    einsam
    einsatzbereit
    einsatzfreudig
    einsatzfähig
    einschlägig
    einschneidend
    einsehbar
    einseitig
    einsetzbar
    einsichtig
    einsilbig
    einsprachig
    einspurig
    einstellig
    einstig attr
    einstimmig
    einstufig
    einstweilig
    einstöckig
    einstündig
    einteilig
    einträchtig
    einträglich
    eintägig
    eintönig
    einundachtzigst ord
    einunddreißigst ord
    einundfünfzigst ord
    einundneunzigst ord
    einundsechzigst ord
    einundsiebzigst ord
    einundvierzigst ord
    einundzwanzigst ord
    einvernehmlich
    einverstanden pred
    einwandfrei
    einwöchig
    einzeln quant
    einzig
    einzigartig
    einäugig
    eisenhaltig
    eisern
    eisfrei
    eisig
    eiskalt
    eitel
    eitrig
    ekelerregend
    ekelhaft
    eklatant
    eklig
    elastisch
    elegant
    elektrifiziert
    elektrisch
    elektromagnetisch
    elektronisch
    elementar
    elend
    elendig
    elfjährig
    elft ord
    elitär
    eloquent
    elsässisch nat
    elterlich
    emanzipatorisch
    emanzipiert
    emeritiert
    emiratisch nat
    emissionsarm
    emissionsfrei
    emotional
    empathisch
    empfehlenswert
    empfindlich
    empfindsam
    empfunden
    empfänglich
    empirisch
    empört
    emsig
    emsländisch nat
    endemisch
    endgültig
    endlich
    endlos
    energetisch
    energieeffizient
    energieintensiv
    energiepolitisch
    energiesparend
    energiewirtschaftlich
    energisch
    eng
    engagiert
    engelhaft
    englisch nat
    englischsprachig nat
    engmaschig
    engstirnig
    enorm
    entbehrlich
    entbehrungsreich
    entfernt
    entgegengesetzt
    entgegenkommend
    entgeltlich
    enthaltsam
    entlegen
    entscheidend
    entscheidungsfreudig
    entscheidungsfähig
    entschieden
    entschlossen
    entsetzlich
    entsetzt
    entspannt
    entsprechend
    enttäuschend
    enttäuscht
    entwicklungsbedingt
    entwicklungsfähig
    entwicklungspolitisch
    entzwei pred
    entzückend
    entzündlich
    epidemiologisch
    epidemisch
    epileptisch
    episch
    episodenhaft
    epochal
    epochemachend
    erbarmungslos
    erbittert
    erblich
    erbsengroß
    erbärmlich
    erbötig pred
    erdenklich
    erdichtet
    erdnah
    ereignisarm
    ereignisreich
    erfahren
    erfahrungsgemäß
    erfinderisch
    erfolglos
    erfolgreich
    erfolgversprechend
    erforderlich
    erfreulich
    erfrischend
    erfüllend
    erfüllt
    ergebnislos
    ergebnisoffen
    ergebnisorientiert
    ergiebig
    ergreifend
    ergänzend
    erhaben
    erhaltenswert
    erheblich
    erholsam
    erholt
    erholungsbedürftig
    erhältlich
    erhöht
    eritreisch nat
    erkennbar
    erklecklich
    erklärbar
    erklärlich
    erkrankt
    erkältet
    erlaubt
    erledigt
    erleichtert
    erlesen
    ermutigend
    ermüdend
    erneuerbar
    erneut
    ernst
    ernsthaft
    ernstlich
    ernstzunehmend
    ernüchternd
    erotisch
    erpressbar
    erratisch
    erreichbar
    ersatzlos
    erschreckend
    erschwinglich
    erschöpft
    erschütternd
    ersetzbar
    ersichtlich
    erst ord
    erstaunlich
    erstaunt
    erstbest attr
    erstgenannt attr
    erstklassig
    erstmalig attr
    erstplatziert
    erstrangig
    erstrebenswert
    ertragbar
    ertragreich
    ertragsstark
    erträglich
    erwachsen
    erwartbar hedge
    erwartungsgemäß
    erwartungsvoll
    erwerbsfähig
    erwerbsgemindert
    erwerbslos
    erwerbstätig
    erwerbsunfähig
    erwiesen
    erwähnenswert
    erwähnt
    erwünscht
    erzbischöflich
    erzgebirgisch nat
    erzieherisch
    erzkonservativ
    esoterisch
    essbar
    essentiell
    essenziell
    estnisch nat
    eswatinisch nat
    etabliert
    ethisch
    ethnisch
    ethnologisch
    etlich quant
    etwaig attr hedge
    etymologisch
    euphorisch
    eurasisch nat
    europafeindlich
    europafreundlich
    europapolitisch
    europarechtlich
    europaskeptisch
    europaweit
    europäisch nat
    euroskeptisch
    evangelikal
    evangelisch
    eventuell hedge
    evident
    evidenzbasiert
    evolutionsbiologisch
    evolutionär
    ewig
    ex invar pred
    exakt
    exemplarisch
    existent
    existentiell
    existenzbedrohend
    existenzgefährdend
    existenziell
    existenzsichernd
    exklusiv
    exotisch
    experimentell
    experimentierfreudig
    explizit
    explosionsartig
    explosiv
    exponentiell
    exponiert
    expressionistisch
    expressiv
    extern
    extra invar
    extravagant
    extrem
    extremistisch
    extrovertiert
    exzellent
    exzentrisch
    exzessiv
    fabelhaft
    fachfremd
    fachgerecht
    fachkundig
    fachlich
    fachmännisch
    fachärztlich
    fachübergreifend
    fad
    fade
    fadenscheinig
    fahl
    fahrbereit
    fahrerlos
    fahrig
    fahrlässig
    fahrtüchtig
    fahruntüchtig
    fair
    fair-trade invar
    faktenbasiert
    faktenfrei
    faktisch
    fakultativ
    falsch
    falsch-negativ
    falsch-positiv
    faltbar
    faltig
    familienfreundlich
    familienintern
    familienpolitisch
    familienähnlich
    familiär
    famos
    fanatisch
    fantasielos
    fantasievoll
    fantastisch
    farbecht
    farbenblind
    farbenfroh
    farbenprächtig
    farbenreich
    farbig
    farblos
    faschistisch
    fassbar
    fassungslos
    faszinierend
    fatal
    faul
    faustgroß
    federführend
    fehl pred
    fehlend
    fehlerfrei
    fehlerhaft
    fehlerlos
    fehlernährt
    feierlich
    feiertagsfrei
    feiertäglich
    feige
    fein
    feind pred
    feindlich
    feindselig
    feinfühlig
    felsig
    feministisch
    fern
    ferngesteuert
    fernliegend
    fernmündlich
    fernsehtauglich
    fernöstlich nat
    fertig
    fesch
    fesselnd
    fest
    festangestellt
    festlich
    festländisch
    fett
    fettarm
    fettig
    fettreich
    feucht
    feudal
    feuerfest
    feuerrot
    feurig
    fidel
    fidschianisch nat
    fieberfrei
    fiebernd
    fiebrig
    fies
    fifty-fifty invar
    fiktional
    fiktiv
    filigran
    filmisch
    filmreif
    final
    finanziell
    finanzierbar
    finanzpolitisch
    finanzschwach finanzschwächer finanzschwächst
    finanzstark finanzstärker finanzstärkst
    fingerdick
    finnisch nat
    finster
    fiskalisch
    fiskalpolitisch
    fit
    fix
    flach
    flagrant
    flapsig
    flatterhaft
    flauschig
    flegelhaft
    fleischfrei
    fleischlich
    fleischlos
    fleißig
    flexibel
    fließend
    florentinisch nat
    floridianisch nat
    florierend
    flott
    fluchtartig
    flugfähig
    flugtauglich
    flächendeckend
    flämisch nat
    flüchtig
    flüchtlingspolitisch
    flüssig
    folgend attr
    folgenlos
    folgenreich
    folgenschwer
    folgerichtig
    folgsam
    forensisch
    formal
    formbar
    formbeständig
    formelhaft
    formell
    formlos
    formschön
    forsch
    forstwirtschaftlich
    fortdauernd
    fortgeschritten
    fortlaufend
    fortschrittlich
    fortschrittsfeindlich
    fortwährend
    fossil
    fotografisch
    fragil
    fraglich hedge
    fraglos
    fragwürdig hedge
    fraktionslos
    fraktionsübergreifend
    frankokanadisch nat
    frankophil
    französisch nat
    französisch-deutsch nat
    französischsprachig nat
    frappierend
    frauenfeindlich
    frech
    frei
    freiberuflich
    freibleibend
    freidemokratisch
    freigebig
    freigestellt
    freiheitlich
    freiheitlich-demokratisch
    freiheitsliebend
    freikirchlich
    freilebend
    freimaurerisch
    freimütig
    freischaffend
    freistehend
    freiwillig
    freizügig
    fremd
    fremdartig
    fremdbestimmt
    fremdenfeindlich
    fremdsprachig
    frenetisch
    freudestrahlend
    freudig
    freudlos
    freudvoll
    freund pred
    freundlich
    freundschaftlich
    frevelhaft
    frevlerisch
    friedenspolitisch
    friedfertig
    friedlich
    friedliebend
    friedlos
    friedvoll
    friesisch nat
    frigide
    frisch
    fristlos
    froh
    frohgemut
    fromm
    frontal
    frostfrei
    frostig
    fruchtbar
    fruchtig
    fruchtlos
    frustrierend
    frustriert
    fränkisch nat
    fröhlich
    früh
    frühest attr
    frühestmöglich attr
    frühkindlich
    frühlingshaft
    frühmorgendlich
    frühneuzeitlich
    frühreif
    frühzeitig
    fulminant
    fundamental
    fundamentalistisch
    fundiert
    funkelnagelneu
    funkelnd
    funktional
    funktionell
    funktionsfähig
    funktionsgerecht
    funktionslos
    funktionstüchtig
    funktionsuntüchtig
    furchtbar
    furchteinflößend
    furchterregend
    furchtlos
    furchtsam
    futsch invar pred
    futuristisch
    fußballfeldgroß
    fähig
    fällig
    fälschlich
    fälschungssicher
    färöisch nat
    föderal
    föderalistisch
    förderlich
    förderwürdig
    förmlich
    fügsam
    fühlbar
    fühllos
    führend
    führerlos
    führungslos
    fündig
    fünffach quant
    fünfhundertst ord
    fünfjährig
    fünfköpfig
    fünfmalig attr
    fünfminütig
    fünfmonatig
    fünfstellig
    fünfstöckig
    fünfstündig
    fünft ord
    fünfteilig
    fünftgrößt attr
    fünftägig
    fünfundachtzigst ord
    fünfunddreißigst ord
    fünfundfünfzigst ord
    fünfundneunzigst ord
    fünfundsechzigst ord
    fünfundsiebzigst ord
    fünfundvierzigst ord
    fünfundzwanzigst ord
    fünfwöchig
    fünfzehnjährig
    fünfzehnminütig
    fünfzehnt ord
    fünfzigjährig
    fünfzigst ord
    fürchterlich
    fürsorglich
    fürstlich
    gabunisch nat
    gaga invar pred
    galicisch nat
    galizisch nat
    gambisch nat
    gangbar
    ganz quant
    ganzheitlich
    ganzjährig
    ganznächtlich
    ganztägig
    gar
    garantiert
    garstig
    gasförmig
    gastfreundlich
    gastronomisch
    gattungsgemäß
    geachtet
    geartet
    geballt
    gebeutelt
    gebieterisch
    gebildet
    gebirgig
    geboren
    gebraucht
    gebrechlich
    gebräuchlich
    geburtenschwach geburtenschwächer geburtenschwächst
    geburtenstark geburtenstärker geburtenstärkst
    gebührend
    gebührenfrei
    gebührenpflichtig
    gebürtig
    gedankenlos
    gedankenvoll
    gedanklich
    gedeihlich
    gediegen
    geduldig
    geehrt
    geeignet
    geeint
    gefahrlos
    gefangen
    gefasst
    gefeit pred
    gefiedert
    geflüchtet
    geflügelt
    gefragt
    gefräßig
    gefährdet
    gefährlich
    gefällig
    gefälscht
    gefügig
    gefühllos
    gefühlskalt
    gefühlt hedge
    gefühlvoll
    gefürchtet
    gegeben
    gegengeschlechtlich
    gegenläufig
    gegenseitig
    gegenstandslos
    gegenständlich
    gegensätzlich
    gegenteilig
    gegenwärtig
    geglückt
    gegnerisch
    gehaltlos
    gehaltvoll
    geheim
    geheimdienstlich
    geheimnisvoll
    gehoben
    gehorsam
    gehässig
    gehäuft
    gehörig
    gehörlos
    gehörnt
    geil
    geimpft
    geisterhaft
    geistesabwesend
    geistesgegenwärtig
    geisteskrank
    geisteswissenschaftlich
    geistig
    geistlich
    geistlos
    geistreich
    geistvoll
    geizig
    gekonnt
    gelassen
    gelb
    gelbgesperrt
    gelblich
    geldgierig
    geldpolitisch
    geldwert
    gelegen
    gelegentlich
    gelenkig
    gelernt
    geliebt
    gellend
    geltend
    gelungen
    gelähmt
    geläufig
    gemein
    gemeindlich
    gemeingefährlich
    gemeinnützig
    gemeinsam
    gemeinschaftlich
    gemeinverständlich
    gemischt
    gemustert
    gemächlich
    gemäßigt
    gemütlich
    genannt
    genau
    genehmigungsfrei
    genehmigungspflichtig
    generell
    generisch
    genervt
    genesen
    genetisch
    genial
    genießbar
    genormt
    genossenschaftlich
    gentechnisch
    genuesisch nat
    genug invar
    genussvoll
    genügend quant
    genügsam
    genüsslich
    geografisch
    geographisch
    geologisch
    geopolitisch
    geordnet
    georgisch nat
    geothermisch
    gepflegt
    gepunktet
    gerade
    geradlinig
    geraum
    gerecht
    gerechtfertigt
    geregelt
    gereizt
    gerichtlich
    gerichtsfest
    gering
    geringfügig
    geringschätzig
    geringstmöglich attr
    geringwertig
    gerissen
    germanisch nat
    geruchlos
    geruhsam
    geräumig
    geräuschlos
    gesamt quant
    gesamtdeutsch nat
    gesamteuropäisch nat
    gesamtgesellschaftlich
    gesamtschuldnerisch
    gesamtwirtschaftlich
    gescheit
    geschichtlich
    geschichtsträchtig
    geschichtsvergessen
    geschichtswissenschaftlich
    geschickt
    geschieden
    geschlechtergerecht
    geschlechtlich
    geschlechtsneutral
    geschlechtsspezifisch
    geschliffen
    geschlossen
    geschmacklich
    geschmacklos
    geschmackvoll
    geschmeidig
    geschockt
    geschult
    geschwisterlich
    geschwätzig
    geschäftig
    geschäftlich
    geschäftsführend
    geschäftsmäßig
    geschäftsschädigend
    geschäftstüchtig
    geschätzt
    geschützt
    gesellig
    gesellschaftlich
    gesellschaftsfähig
    gesellschaftskritisch
    gesetzeskonform
    gesetzestreu
    gesetzlich
    gesetzlos
    gesetzwidrig
    gesinnungsethisch
    gesittet
    gesondert
    gesonnen pred
    gespalten
    gespannt
    gespenstisch
    gesprächig
    gesprächsbereit
    gestalterisch
    gestreift
    gestreng
    gestresst
    gestrig attr
    gesucht
    gesund gesünder gesündest
    gesundheitlich
    gesundheitsgefährdend
    gesundheitspolitisch
    gesundheitsschädlich
    getreu
    getreulich
    gewagt
    gewahr pred
    gewaltbereit
    gewaltfrei
    gewaltig
    gewaltlos
    gewaltorientiert
    gewaltsam
    gewalttätig
    gewaltverherrlichend
    gewandt
    gewerblich
    gewerkschaftlich
    gewerkschaftsnah
    gewichtig
    gewichtslos
    gewieft
    gewillt pred
    gewinnbringend
    gewinnend
    gewinnorientiert
    gewiss
    gewissenhaft
    gewissenlos
    gewittrig
    gewitzt
    gewohnheitsmäßig
    gewohnt
    gewärtig pred
    gewöhnlich
    gezielt
    geübt
    ghanaisch nat
    gierig
    giftfrei
    giftgrün
    giftig
    gigantisch
    glamourös
    glanzlos
    glanzvoll
    glasklar
    glatt
    glatzköpfig
    glaubensstark
    glaubhaft
    glaubwürdig
    gleich
    gleichaltrig
    gleichartig
    gleichbedeutend
    gleichberechtigt
    gleichbleibend
    gleichförmig
    gleichgeschaltet
    gleichgeschlechtlich
    gleichgesinnt
    gleichgültig
    gleichlautend
    gleichmäßig
    gleichnamig
    gleichrangig
    gleichwertig
    gleichzeitig
    gleitend
    gleißend
    glimpflich
    glitschig
    glitzernd
    global
    globalisierungskritisch
    globalistisch
    glorios
    glorreich
    glutenfrei
    glutenhaltig
    glänzend
    gläsern
    gläubig
    glücklich
    glücklos
    glücksbringend
    glühend
    gnadenlos
    gnadenvoll
    gnädig
    golden
    goldgelb
    gotisch nat
    gottesfürchtig
    gottlos
    grafisch
    gram pred
    grammatikalisch
    grammatisch
    grandios
    graphisch
    grasig
    gratis invar
    grau
    graubündnerisch nat
    grauenhaft
    grauenvoll
    grausam
    grausig
    gravierend
    grazil
    graziös
    greifbar
    greis
    greisenhaft
    grell
    grenadisch nat
    grenzdebil
    grenzenlos
    grenznah
    grenzwertig
    grenzüberschreitend
    griechisch nat
    griechisch-orthodox nat
    griesgrämig
    griffbereit
    griffig
    grimmig
    grippal
    grippeähnlich
    grob gröber gröbst
    groggy invar
    grotesk
    grottenschlecht
    grottig
    groß größer größt
    großangelegt
    großartig
    großdeutsch nat
    großelterlich
    großflächig
    großformatig
    großgewachsen
    großkotzig
    großmäulig
    großmütig
    großräumig
    großspurig
    großstädtisch
    großzügig
    grundanständig
    grundehrlich
    grundfalsch
    grundgesetzlich
    grundlegend
    grundlos
    grundrechtlich
    grundsolide
    grundsätzlich
    grundverschieden
    gruselig
    gräflich
    grässlich
    gräulich
    grönländisch nat
    größtmöglich attr
    grün
    grün-alternativ
    grün-rot
    grün-schwarz
    gründlich
    grünlich
    guatemaltekisch nat
    guinea-bissauisch nat
    guineisch nat
    gusseisern
    gut besser best
    gutartig
    gutaussehend
    gutbesucht
    gutbezahlt
    gutbürgerlich
    gutgelaunt
    gutgläubig
    gutherzig
    gutmütig
    gutsituiert
    guyanisch nat
    gynäkologisch
    gängig
    gänzlich
    gönnerhaft
    göttlich
    gültig
    günstig
    gütig
    gütlich
    haarig
    haarlos
    haarsträubend
    habgierig
    habhaft pred
    habilitiert
    haftbar
    haftfähig
    hager
    haitianisch nat
    halb quant
    halbamtlich
    halbautomatisch
    halbfertig
    halbherzig
    halbjährig
    halbjährlich
    halbleer
    halbnackt
    halbseiden
    halbstaatlich
    halbstündig
    halbstündlich
    halbtägig
    halbvoll
    halbwüchsig
    halböffentlich
    halsbrecherisch
    haltbar
    haltlos
    hamburgisch nat
    hammermäßig
    handelseinig pred
    handelspolitisch
    handelsüblich
    handfest
    handgemacht
    handgemein pred
    handgreiflich
    handgroß
    handlich
    handlungsbereit
    handlungsfähig
    handlungsunfähig
    handschriftlich
    handverlesen
    handwerklich
    handzahm
    hanebüchen
    hanseatisch nat
    happy invar
    haptisch
    harmlos
    harmonisch
    harsch
    hart härter härtest
    hartnäckig
    hasserfüllt
    hastig
    hauchdünn
    hauptamtlich
    hauptberuflich
    hauptsächlich attr
    hauseigen
    hausgemacht
    haushaltspolitisch
    haushoch
    hausärztlich
    hautfarben
    hautfreundlich
    hautnah
    hawaiianisch nat
    hebräisch nat
    hedonistisch
    heftig
    heidnisch
    heikel
    heil
    heilbar
    heilig
    heillos
    heilsam
    heimatlos
    heimelig
    heimisch
    heimlich
    heimtückisch
    heiser
    heiter
    heiß
    heißbegehrt
    heißblütig
    hektisch
    heldenhaft
    hell
    hellblau
    hellblond
    hellbraun
    hellgelb
    hellgrau
    hellgrün
    hellhäutig
    hellhörig
    hellrot
    hellseherisch
    hellsichtig
    hellwach
    hemmungslos
    herablassend
    herabwürdigend
    herausfordernd
    herausragend
    herb
    herbstlich
    herkunftsbedingt
    herkömmlich
    hermetisch
    heroisch
    herrenlos
    herrisch
    herrlich
    herrschaftlich
    herrschaftsfrei
    heruntergekommen
    hervorragend
    herzegowinisch nat
    herzensgut
    herzergreifend
    herzerwärmend
    herzhaft
    herzkrank
    herzlich
    herzlos
    herzzerreißend
    hessisch nat
    heterosexuell
    hetzerisch
    heuchlerisch
    heutig attr
    hierarchisch
    hierortig attr
    hiesig attr
    hilflos
    hilfreich
    hilfsbedürftig
    hilfsbereit
    himmelblau
    himmelhoch
    himmlisch
    hinderlich
    hinduistisch
    hinfällig
    hingebungsvoll
    hinkünftig attr
    hinlänglich
    hinnehmbar
    hinreichend quant
    hinreißend
    hinter attr
    hinterfotzig
    hintergründig
    hinterhältig
    hinterlistig
    hinterst attr
    hinterwäldlerisch
    hirnlos
    hirnrissig
    hirntot
    hispanisch nat
    historisch
    hitzebeständig
    hitzefrei
    hitzig
    hoch höher höchst
    hochachtungsvoll
    hochaktuell
    hochalpin
    hochangesehen
    hochansteckend
    hochanständig
    hochauflösend
    hochbegabt
    hochbetagt
    hochbrisant
    hochdeutsch nat
    hochdotiert
    hochemotional
    hochexplosiv
    hochgebildet
    hochgefährlich
    hochgelobt
    hochgeschlossen
    hochgestellt
    hochgewachsen
    hochgiftig
    hochgradig
    hochinfektiös
    hochintelligent
    hochkarätig
    hochklassig
    hochkomplex
    hochkonzentriert
    hochmodern
    hochmotiviert
    hochmütig
    hochnäsig
    hochoffiziell
    hochprozentig
    hochqualifiziert
    hochrangig
    hochriskant
    hochschwanger
    hochsensibel
    hochsommerlich
    hochspannend
    hochspezialisiert
    hochtechnologisch
    hochtrabend
    hochumstritten
    hochverdient
    hochverehrt
    hochverschuldet
    hochwertig
    hochwichtig
    hochwirksam
    hoffnungsfroh
    hoffnungslos
    hoffnungsvoll
    hoh attr
    hoheitlich
    hohl
    holländisch nat
    holprig
    holsteinisch nat
    homophob
    homosexuell
    homöopathisch
    honduranisch nat
    hongkongisch nat
    honorabel
    horizontal
    hormonell
    horrend
    human
    humanistisch
    humanitär
    humorlos
    humorvoll
    hundefreundlich
    hunderterst ord
    hundertfach quant
    hundertjährig
    hundertprozentig
    hundertst ord
    hunderttausendst ord
    hundsgemein
    hungrig
    hybrid
    hydraulisch
    hygienisch
    hypersensibel
    hypothetisch hedge
    hysterisch
    hämisch
    händisch
    hässlich
    häufig
    häuslich
    höchstmöglich attr
    höchstpersönlich
    höchstwahrscheinlich hedge
    höfisch
    höflich
    höllisch
    hölzern
    hörbar
    hörenswert
    hübsch
    hüfthoch
    hügelig
    hüllenlos
    hündisch
    iberisch nat
    ideal
    idealistisch
    idealtypisch
    ideenlos
    ideenreich
    identisch
    identitär
    identitätspolitisch
    ideologiefrei
    ideologisch
    idiotensicher
    idiotisch
    idyllisch
    ignorant
    illegal
    illegitim
    illiberal
    illiquide
    illoyal
    illusorisch
    illuster
    illustriert
    imaginär
    immens
    immergrün
    immobil
    immun
    immunologisch
    imperial
    imperialistisch
    impertinent
    impfkritisch
    impfskeptisch
    implizit
    imponierend
    imposant
    impotent
    impressionistisch
    impulsiv
    imstande pred
    inadäquat
    inaktiv
    inakzeptabel
    indianisch nat
    indigen nat
    indigo invar
    indirekt
    indisch nat
    indiskret
    indiskutabel
    individualistisch
    individuell
    indonesisch nat
    industriell
    industrienah
    industriepolitisch
    ineffektiv
    ineffizient
    infam
    infektiologisch
    infektionsfrei
    infektiös
    infiziert
    inflationsbedingt
    inflationsbereinigt
    inflationär
    informationell
    informativ
    informell
    informiert
    infrastrukturell
    inguschetisch nat
    inhaftiert
    inhaltlich
    inhaltsleer
    inhaltslos
    inhuman
    initiativ
    inkaisch nat
    inklusiv
    inkohärent
    inkompatibel
    inkompetent
    inkonsequent
    inkonsistent
    inländisch
    innenpolitisch
    inner attr
    innerafrikanisch
    innerbetrieblich
    innerdeutsch nat
    innereuropäisch nat
    innerkirchlich
    innerlich
    innerparteilich
    innerst attr
    innerstaatlich
    innerstädtisch
    innig
    innovativ
    inoffiziell
    inoperabel
    inopportun
    insignifikant
    insolvent
    inspirierend
    instabil
    instinktiv
    instinktlos
    institutionell
    instruktiv
    instrumental
    inständig
    intakt
    integer
    integrativ
    integriert
    intellektuell
    intelligent
    intensiv
    intensivmedizinisch
    interaktiv
    interdisziplinär
    interessant
    interesselos
    interessiert
    interfraktionell
    intergouvernemental
    interimistisch
    interinstitutionell
    interkontinental
    interkulturell
    intern
    international
    interplanetar
    interreligiös
    intersexuell
    interstellar
    intim
    intolerant
    intransparent
    intravenös
    introvertiert
    intuitiv
    invalide
    invasiv
    investigativ
    inwendig
    inzestuös
    irakisch nat
    iranisch nat
    irden
    irdisch
    irisch nat
    ironisch
    irrational
    irre
    irreal
    irreführend
    irrelevant
    irreparabel
    irreversibel
    irritierend
    irrlichternd
    irrsinnig
    irrtümlich
    islamfeindlich
    islamisch
    islamistisch
    islamkritisch
    isländisch nat
    isoliert
    israelisch nat
    israelisch-palästinensisch nat
    israelitisch nat
    istrisch nat
    italienisch nat
    italienischsprachig nat
    ivorisch nat
    jagdbar
    jahrelang
    jahreszeitlich
    jahrhundertealt
    jahrhundertelang
    jahrtausendealt
    jahrtausendelang
    jahrzehntealt
    jahrzehntelang
    jamaikanisch nat
    jammervoll
    japanisch nat
    javanisch nat
    jemenitisch nat
    jenseitig
    jesidisch nat
    jetzig attr
    jeweilig attr
    jiddisch nat
    jordanisch nat
    journalistisch
    jovial
    judenfeindlich
    jugendfrei
    jugendgefährdend
    jugendlich
    jugoslawisch nat
    jung jünger jüngst
    jungenhaft
    jungfräulich
    juristisch
    juvenil
    jäh
    jährig
    jährlich
    jüdisch
    jüngst attr
    k.o. invar pred
    kabarettistisch
    kabellos
    kahl
    kahlköpfig
    kaiserlich
    kalabrisch nat
    kalifornisch nat
    kalkulierbar
    kalmückisch nat
    kalorienarm
    kalorienreich
    kalorisch
    kalt kälter kältest
    kaltblütig
    kaltherzig
    kambodschanisch nat
    kameradschaftlich
    kamerunisch nat
    kampfbereit
    kampferprobt
    kampffähig
    kampflos
    kampfstark kampfstärker kampfstärkst
    kanadisch nat
    kanarisch nat
    kannibalisch
    kantig
    kantonesisch nat
    kapitalintensiv
    kapitalismuskritisch
    kapitalistisch
    kapriziös
    kaputt
    kapverdisch nat
    kardial
    kardiologisch
    kardiovaskulär
    karelisch nat
    karg
    karibisch nat
    kariert
    karitativ
    karrieristisch
    kartellrechtlich
    kasachisch nat
    kasachstanisch nat
    kaschmirisch nat
    kastilisch nat
    katalanisch nat
    katarisch nat
    katastrophal
    kategorial
    kategorisch
    katholisch
    kauffreudig
    kauflustig
    kaukasisch nat
    kausal
    kauzig
    keimfrei
    keinerlei invar quant
    keltisch nat
    kenianisch nat
    kenntlich
    kenntnisreich
    kerngesund
    kernig
    kess
    keusch
    khaki invar
    kilometerlang
    kilometerweit
    kiloschwer
    kinderfreundlich
    kinderlieb
    kinderlos
    kinderreich
    kindgerecht
    kindisch
    kindlich
    kinetisch
    kirchenkritisch
    kirchenrechtlich
    kirchlich
    kirgisisch nat
    kiribatisch nat
    kitschig
    klagend
    klaglos
    klamm
    klammheimlich
    klanglos
    klangvoll
    klappbar
    klar
    klasse invar
    klassenkämpferisch
    klassenlos
    klassisch
    klassizistisch
    klebrig
    kleidsam
    klein
    kleinbürgerlich
    kleinflächig
    kleinformatig
    kleingewachsen
    kleinkariert
    kleinlaut
    kleinlich
    kleinmütig
    kleinräumig
    kleinstmöglich attr
    kleinstädtisch
    kleinteilig
    kleinwüchsig
    klimabedingt
    klimafreundlich
    klimaneutral
    klimapolitisch
    klimarelevant
    klimaschädlich
    klimatisch
    klinisch
    klischeehaft
    klitzeklein
    klobig
    klug klüger klügst
    klösterlich
    knackig
    knallbunt
    knallhart
    knallig
    knallrot
    knapp
    kniehoch
    knifflig
    knochenhart
    knochentrocken
    knochig
    knorrig
    knurrig
    knusprig
    koalitionsfähig
    koffeinfrei
    koffeinhaltig
    kognitiv
    kohärent
    kokett
    kollegial
    kollektiv
    kolloidal
    kolonial
    kolonialistisch
    kolossal
    kolumbianisch nat
    komatös
    kombiniert
    komfortabel
    komisch
    kommend attr
    kommerziell
    kommissarisch
    kommod
    kommunal
    kommunalpolitisch
    kommunikationsfreudig
    kommunikativ
    kommunistisch
    komorisch nat
    kompakt
    kompatibel
    kompetent
    komplementär
    komplett
    komplex
    kompliziert
    komprimiert
    kompromissbereit
    kompromissfrei
    kompromissfähig
    kompromisslos
    komödiantisch
    konditionell
    konditionsstark konditionsstärker konditionsstärkst
    konfessionell
    konfessionslos
    konfessionsübergreifend
    konfliktfrei
    konfliktlos
    konfliktreich
    konform
    konfrontativ
    konfus
    konfuzianisch
    kongenial
    kongolesisch nat
    konjunkturell
    konkret
    konkurrenzfähig
    konkurrenzlos
    konkurrierend
    konsensfähig
    konsequent
    konservativ
    konsistent
    konspirativ
    konstant
    konstitutionell
    konstitutiv
    konstruktiv
    konsularisch
    konsumfreudig
    kontaktarm
    kontaktfreudig
    kontaktlos
    kontemplativ
    konterrevolutionär
    kontextuell
    kontinental
    kontinuierlich
    kontraproduktiv
    kontrastreich
    kontrollabel
    kontrollierbar
    kontrolliert
    kontrovers
    konträr
    konventionell
    konzentriert
    konzeptlos
    konzertiert
    kooperativ
    koordiniert
    kopfballstark
    kopflastig
    kopflos
    koptisch nat
    koreanisch nat
    korpulent
    korrekt
    korrumpierbar
    korrupt
    korsisch nat
    kosakisch nat
    kosmisch
    kosmopolitisch
    kosovarisch nat
    kostbar
    kostendeckend
    kostenfrei
    kostengünstig
    kostenintensiv
    kostenlos
    kostenneutral
    kostenpflichtig
    kostenwirksam
    kostspielig
    krachend
    kraftlos
    kraftvoll
    krampfhaft
    krank kränker kränkst
    krankenversichert
    krankgeschrieben
    krankhaft
    krankheitsbedingt
    krass
    kratzig
    krawallig
    kreativ
    krebserregend
    kreditfähig
    kreditwürdig
    kreisfrei
    kreisförmig
    kreisweit
    kremlkritisch
    kremlnah
    kreolisch nat
    kretisch nat
    kriegerisch
    kriegsbedingt
    kriegsfähig
    kriegsführend
    kriegsmüde
    kriegsrelevant
    kriegstüchtig
    kriegsverbrecherisch
    kriegsversehrt
    kriegswichtig
    kriegsähnlich
    kriminalistisch
    kriminaltechnisch
    kriminell
    krimtatarisch nat
    krisenanfällig
    krisenfest
    krisengeschüttelt
    krisenhaft
    krisensicher
    kritikfähig
    kritiklos
    kritikwürdig
    kritisch
    kroatisch nat
    kross
    krude
    krumm
    kräftig
    kränkend
    kränklich
    krönend
    kubanisch nat
    kugelförmig
    kugelrund
    kugelsicher
    kulant
    kulinarisch
    kulturell
    kulturhistorisch
    kulturlos
    kulturpolitisch
    kumulativ
    kund pred
    kundenfreundlich
    kundenorientiert
    kundig
    kunstfertig
    kunsthistorisch
    kunstseiden
    kunstsinnig
    kunstvoll
    kunterbunt
    kupfern
    kurdisch nat
    kurdischstämmig nat
    kurios
    kurpfälzisch nat
    kurvenreich
    kurz kürzer kürzest
    kurzatmig
    kurzfristig
    kurzhaarig
    kurzlebig
    kurzsichtig
    kurzweilig
    kurzzeitig
    kurzärmelig
    kuschelig
    kuwaitisch nat
    kämpferisch
    kärglich
    kärntnerisch nat
    käuflich
    königlich
    königsblau
    körperbehindert
    körpereigen
    körperlich
    körperlos
    körpernah
    köstlich
    kühl
    kühn
    künftig
    künstlerisch
    künstlich
    kürzestmöglich attr
    küstennah
    labbrig
    labil
    lachhaft
    lahm
    laienhaft
    laizistisch
    lakonisch
    laktosefrei
    landeseigen
    landespolitisch
    landesweit
    landesüblich
    landläufig
    landschaftlich
    landwirtschaftlich
    lang länger längst
    langanhaltend
    langatmig
    langersehnt
    langfristig
    langgedient
    langgestreckt
    langgezogen
    langhaarig
    langjährig
    langlebig
    langsam
    langweilig
    langwierig
    langärmelig
    laotisch nat
    lapidar
    lappländisch nat
    lasch
    lasterhaft
    lasziv
    lateinamerikanisch nat
    lateinisch nat
    latent
    laufend
    laufstark
    launenhaft
    launig
    launisch
    lauschig
    lausig
    lausitzisch nat
    laut
    lautlos
    lautstark lautstärker lautstärkst
    lauwarm
    lax
    lebend
    lebendig
    lebensbedrohlich
    lebensecht
    lebenserfahren
    lebenserhaltend
    lebensfremd
    lebensfroh
    lebensfähig
    lebensgefährlich
    lebensgroß
    lebenslang
    lebenslustig
    lebenslänglich
    lebensmüde
    lebensnah lebensnäher lebensnächst
    lebensnotwendig
    lebensrettend
    lebenstauglich
    lebenstüchtig
    lebensverlängernd
    lebenswert
    lebenswichtig
    lebhaft
    leblos
    lecker
    ledern
    ledig
    leer
    leerstehend
    legal
    legendenhaft
    legendär
    legitim
    lehmig
    lehrreich
    lehrsam
    leiblich
    leicht
    leichtbekleidet
    leichtfertig
    leichtfüßig
    leichtgewichtig
    leichtgläubig
    leichtherzig
    leichtsinnig
    leichtverletzt
    leid pred
    leidend
    leidenschaftlich
    leidenschaftslos
    leidgeprüft
    leidig
    leidlich
    leidvoll
    leinen
    leise
    leistungsbereit
    leistungsfähig
    leistungsgerecht
    leistungsorientiert
    leistungsschwach leistungsschwächer leistungsschwächst
    leistungsstark leistungsstärker leistungsstärkst
    leistungsunabhängig
    leitend
    leninistisch
    lenkbar
    lernbehindert
    lernbereit
    lernfähig
    lernhungrig
    lernwillig
    lesbar
    lesbisch
    lesenswert
    leserlich
    lesothisch nat
    letal
    lethargisch
    lettisch nat
    letzt attr
    letztgenannt attr
    letztinstanzlich
    letztjährig attr
    letztmalig attr
    letztplatziert
    leuchtend
    levantinisch nat
    libanesisch nat
    liberal
    liberaldemokratisch
    liberalkonservativ
    liberianisch nat
    libysch nat
    lichtlos
    lieb
    liebenswert
    liebenswürdig
    liebestoll
    liebevoll
    lieblich
    lieblos
    liechtensteinisch nat
    lieferbar
    ligaweit
    lila invar
    lilafarben
    linear
    linguistisch
    linientreu
    link attr
    linkisch
    links-grün
    linksalternativ
    linksautonom
    linksextrem
    linksextremistisch
    linksgerichtet
    linksgrün
    linkshändig
    linkslastig
    linksliberal
    linkspopulistisch
    linksradikal
    linksseitig
    lippisch nat
    liquide
    listig
    litauisch nat
    literarisch
    literaturwissenschaftlich
    liturgisch
    live invar
    lobend
    lobenswert
    lock
    locker
    logisch
    logistisch
    lohnabhängig
    lohnend
    lohnenswert
    lokal
    lombardisch nat
    lose
    losgelöst
    lothringisch nat
    lotrecht
    loyal
    luftdicht
    luftig
    luftleer
    lukrativ
    lunar
    lustbetont
    lustig
    lustlos
    lustvoll
    lutherisch
    luxemburgisch nat
    luxuriös
    luzide
    lyrisch
    lächelnd
    lächerlich
    länderübergreifend
    ländlich
    längerfristig
    längst
    lässig
    lästig
    läuferisch
    lösbar
    löslich
    lösungsorientiert
    lückenhaft
    lückenlos
    lügenhaft
    lügnerisch
    lüstern
    machbar
    machistisch
    machtbewusst
    machtgierig
    machthungrig
    machtlos
    machtpolitisch
    machtvoll
    madagassisch nat
    mafiös
    mager
    magersüchtig
    maghrebinisch nat
    magisch
    magnetisch
    mailändisch nat
    majestätisch
    makaber
    makedonisch nat
    makellos
    makroskopisch
    makroökonomisch
    malade
    malaiisch nat
    malawisch nat
    malaysisch nat
    maledivisch nat
    malerisch
    malisch nat
    maliziös
    mallorquinisch nat
    maltesisch nat
    mancherlei invar
    mandatiert
    mandschurisch nat
    mangelernährt
    mangelhaft
    mangelnd
    manipulativ
    manipulierbar
    manisch
    mannigfach quant
    mannigfaltig quant
    mannshoch
    manuell
    manövrierfähig
    manövrierunfähig
    maoistisch
    marginal
    marineblau
    maritim
    markant
    markerschütternd
    markig
    marktbeherrschend
    marktführend
    marktnah
    marktreif
    marktwirtschaftlich
    marktüblich
    marode
    marokkanisch nat
    marshallisch nat
    martialisch
    marxistisch
    maschinell
    maskenfrei
    maskiert
    masochistisch
    massenhaft
    massenmedial
    massentauglich
    massiv
    materialistisch
    materiell
    mathematisch
    matriarchalisch
    matschig
    matt
    mauretanisch nat
    mauritisch nat
    mausetot
    mauve invar
    maxi invar
    maximal
    mazedonisch nat
    maßgebend
    maßgeblich
    maßgefertigt
    maßgeschneidert
    maßlos
    maßstabsgetreu
    maßvoll
    mechanisch
    mecklenburg-vorpommersch nat
    mecklenburgisch nat
    medial
    medienkritisch
    medienpolitisch
    medienwirksam
    medikamentös
    mediterran nat
    medizinisch
    mehrdeutig
    mehrdimensional
    mehrer quant
    mehrfach quant
    mehrfarbig
    mehrgeschossig
    mehrgleisig
    mehrheitlich
    mehrheitsfähig
    mehrjährig
    mehrköpfig
    mehrmalig attr
    mehrminütig
    mehrmonatig
    mehrseitig
    mehrsprachig
    mehrspurig
    mehrstellig
    mehrstufig
    mehrstöckig
    mehrstündig
    mehrteilig
    mehrtägig
    mehrwöchig
    meinungsbildend
    meinungsstark meinungsstärker meinungsstärkst
    meist attr
    meisterhaft
    meisterlich
    melancholisch
    meldepflichtig
    melodisch
    menschenfeindlich
    menschengemacht
    menschenleer
    menschenrechtlich
    menschenrechtswidrig
    menschenunwürdig
    menschenverachtend
    menschenwürdig
    menschenähnlich
    menschlich
    mental
    meritokratisch
    merkantil
    merklich
    merkwürdig
    meschugge pred
    mesopotamisch nat
    messbar
    messerscharf
    messianisch
    metallisch
    metaphorisch
    metaphysisch
    meteorologisch
    meterdick
    meterhoch
    meterlang
    metertief
    methodisch
    methodologisch
    mexikanisch nat
    mickrig
    midi invar
    mies
    mietfrei
    migrantisch
    migrationspolitisch
    mikrobiell
    mikrobiologisch
    mikronesisch nat
    mikroskopisch
    mild
    milde
    militant
    militaristisch
    militärisch
    militärpolitisch
    milliardenschwer
    milliardst ord
    millimetergroß
    millionenfach quant
    millionenschwer
    millionst ord
    minderbemittelt
    minderjährig
    minderwertig
    mineralisch
    mini invar
    minimal
    minimalinvasiv
    ministeriell
    minutenlang
    minutiös
    minütlich
    miserabel
    misogyn
    missbräuchlich
    missglückt
    missgünstig
    missionarisch
    misslich
    missliebig
    misslungen
    missmutig
    misstrauisch
    missverständlich
    mitfühlend
    mitgliederstark mitgliederstärker mitgliederstärkst
    mitleiderregend
    mitleidig
    mitleidlos
    mitleidslos
    mitmenschlich
    mitreißend
    mitschuldig
    mitteilsam
    mittelalt
    mittelalterlich
    mittelamerikanisch nat
    mittelbar
    mitteldeutsch nat
    mitteleuropäisch nat
    mittelfristig
    mittelfränkisch nat
    mittelgroß
    mittelhessisch nat
    mittelhochdeutsch nat
    mittellos
    mittelmäßig
    mittelrheinisch nat
    mittelschwer
    mittelst attr
    mittelständisch
    mittig
    mittler attr
    mittlerst attr
    mittäglich
    mitverantwortlich
    mobil
    moderat
    modern
    modisch
    modular
    moldauisch nat
    moldawisch nat
    molekular
    molekularbiologisch
    mollig
    momentan
    monarchisch
    monarchistisch
    monatelang
    monatlich
    mondän
    monegassisch nat
    monetär
    mongolisch nat
    monogam
    monokausal
    monopolistisch
    monoton
    montenegrinisch nat
    monumental
    moralinsauer
    moralisch
    moralistisch
    morbide
    morgendlich
    morgig attr
    morsch
    mosambikanisch nat
    moskowitisch nat
    motiviert
    motivlos
    motorisch
    motorisiert
    mucksmäuschenstill
    muffig
    multiethnisch
    multifunktional
    multikulturell
    multilateral
    multimedial
    multinational
    multipel
    multipolar
    multiresistent
    mundfaul
    mundgerecht
    mundtot pred
    munter
    musikalisch
    musisch
    muskulös
    muslimisch
    mustergültig
    musterhaft
    mutig
    mutlos
    mutmaßlich hedge
    mutterlos
    mutterseelenallein
    mutwillig
    myanmarisch nat
    mysteriös
    mystisch
    mythisch
    mächtig
    mädchenhaft
    mährisch nat
    männlich
    märchenhaft
    märkisch nat
    mäßig
    möglich hedge
    mönchisch
    mörderisch
    müde
    mühelos
    mühevoll
    mühsam
    mühselig
    mündig
    mündlich
    mürbe
    mürrisch
    mütterlich
    nachahmenswert
    nachbarschaftlich
    nachdenklich
    nachdrücklich
    nachfolgend attr
    nachgemacht
    nachgeordnet
    nachgiebig
    nachhaltig
    nachherig attr
    nachlässig
    nachmalig attr
    nachmittäglich
    nachprüfbar
    nachrangig
    nachrichtendienstlich
    nachsichtig
    nachtragend
    nachträglich
    nachvollziehbar
    nachweisbar
    nachweislich
    nachösterlich
    nackt
    nagelneu
    nah näher nächst
    nahbar
    nahe näher nächst
    nahegelegen
    naheliegend
    nahrhaft
    nahtlos
    nahöstlich nat
    naiv
    namenlos
    namentlich
    namhaft
    namibisch nat
    narrensicher
    narzisstisch
    nasal
    naschhaft
    nass nässer nässest
    nasskalt
    national
    nationalistisch
    nationalkonservativ
    nationalliberal
    nationalsozialistisch
    naturalistisch
    naturbedingt
    naturbelassen
    naturgegeben
    naturgemäß
    naturgetreu
    naturheilkundlich
    naturnah naturnäher naturnächst
    naturverbunden
    naturwissenschaftlich
    natürlich
    nauruisch nat
    nautisch
    nazistisch
    neapolitanisch nat
    nebelig
    nebenamtlich
    nebenberuflich
    nebenstehend attr
    nebensächlich
    neblig
    nebulös
    negativ
    neidisch
    neidlos
    neidvoll
    nennenswert
    neodigital
    neofaschistisch
    neoklassisch
    neokonservativ
    neoliberal
    neonazistisch
    neonfarben
    nepalesisch nat
    nervig
    nervtötend
    nervös
    nett
    netzpolitisch
    neu
    neuartig
    neuerlich attr
    neugeboren
    neugegründet
    neugewählt
    neugierig
    neunfach quant
    neunjährig
    neunköpfig
    neunmonatig
    neunt ord
    neunundachtzigst ord
    neununddreißigst ord
    neunundfünfzigst ord
    neunundneunzigst ord
    neunundsechzigst ord
    neunundsiebzigst ord
    neunundvierzigst ord
    neunundzwanzigst ord
    neunzehnjährig
    neunzehnt ord
    neunzigjährig
    neunzigst ord
    neurodivers
    neurologisch
    neuronal
    neurotisch
    neuseeländisch nat
    neutestamentlich
    neutral
    neuwertig
    neuzeitlich
    nicaraguanisch nat
    nicht-pharmazeutisch
    nicht-öffentlich
    nichtalltäglich
    nichtamtlich
    nichtbinär
    nichtexistent
    nichtig
    nichtlinear
    nichtmedizinisch
    nichtsahnend
    nichtsnutzig
    nichtssagend
    nichtstaatlich
    nichtöffentlich
    niederbayerisch nat
    niederdeutsch nat
    niedergelassen
    niedergeschlagen
    niederländisch nat
    niederrheinisch nat
    niederschlagsarm
    niederschlagsfrei
    niederschlagsreich
    niederschlesisch nat
    niederschmetternd
    niederschwellig
    niedersächsisch nat
    niederträchtig
    niederösterreichisch nat
    niedlich
    niedrig
    niedrigschwellig
    niedrigstmöglich attr
    nigerianisch nat
    nigrisch nat
    nihilistisch
    niveaulos
    niveauvoll
    nobel
    nochmalig attr
    nominal
    nominell
    non-stop invar
    nonbinär
    nonkonform
    nordafrikanisch nat
    nordamerikanisch nat
    nordchinesisch nat
    norddeutsch nat
    nordenglisch nat
    nordeuropäisch nat
    nordfranzösisch nat
    nordfriesisch nat
    nordhessisch nat
    nordirakisch nat
    nordirisch nat
    norditalienisch nat
    nordkaukasisch nat
    nordkoreanisch nat
    nordmazedonisch nat
    nordnordöstlich
    nordostdeutsch nat
    nordrhein-westfälisch nat
    nordspanisch nat
    nordsyrisch nat
    nordwestdeutsch nat
    nordwestlich
    nordöstlich
    normal
    normannisch nat
    normativ
    normopathisch
    norwegisch nat
    nosokomial
    nostalgisch
    notariell
    notdürftig
    notgedrungen
    notleidend
    notorisch
    notwendig
    notärztlich
    nougat invar
    nubisch nat
    nuklear
    numerisch
    nunmehrig attr
    nutzbar
    nutzlos
    nächst attr
    nächstbest attr
    nächstgelegen attr
    nächstgrößer attr
    nächsthöher attr
    nächstjährig attr
    nächstniedriger attr
    nächtelang
    nächtlich
    nördlich
    nötig
    nüchtern
    nütze pred
    nützlich
    o.k. invar pred
    obdachlos
    obenerwähnt
    obengenannt attr
    obenstehend attr
    ober attr
    oberbayerisch nat
    oberflächlich
    oberfränkisch nat
    oberirdisch
    oberlausitzisch nat
    oberpfälzisch nat
    oberrheinisch nat
    oberschlesisch nat
    oberst attr
    obersächsisch nat
    oberösterreichisch nat
    obig attr
    objektiv
    obligat
    obligatorisch
    obskur
    obsolet
    obszön
    ocker invar
    offen
    offenbar hedge
    offenherzig
    offenkundig hedge
    offenporig
    offensichtlich hedge
    offensiv
    offiziell
    offiziös
    offline invar
    oftmalig attr
    ohnmächtig
    ohrenbetäubend
    ok invar pred
    okay invar
    okkult
    okzidental
    okzitanisch nat
    oldenburgisch nat
    oligarchisch
    oliv invar
    olivgrün
    olympisch
    omanisch nat
    ominös
    onkologisch
    online invar
    open-air invar
    operabel
    operativ
    operettenhaft
    opferbereit
    opportun
    opportunistisch
    oppositionell
    optimal
    optimistisch
    optional
    optisch
    opulent
    oral
    orange invar
    orangefarben
    orchestral
    ordentlich
    ordinär
    ordnungsgemäß
    ordnungsliebend
    ordnungspolitisch
    ordnungswidrig
    ordoliberal
    organisatorisch
    organisch
    organisiert
    orientalisch
    orientierungslos
    original
    originell
    ornamental
    orthodox
    orthopädisch
    ortsansässig
    ortsfremd
    ortsgebunden
    ortskundig
    ortsnah
    ortsunabhängig
    ortsüblich
    oscarprämiert
    osmanisch nat
    ossetisch nat
    ostafrikanisch nat
    ostanatolisch nat
    ostasiatisch nat
    ostchinesisch nat
    ostdeutsch nat
    osteuropäisch nat
    ostfriesisch nat
    osthessisch nat
    ostkongolesisch nat
    ostmitteleuropäisch nat
    ostpreußisch nat
    ostslawisch nat
    osttimoresisch nat
    ostukrainisch nat
    oval
    oxidativ
    ozeanisch nat
    packend
    pakistanisch nat
    palauisch nat
    palliativ
    palästinensisch nat
    pampig
    panamaisch nat
    panamerikanisch nat
    panarabisch nat
    pandemiebedingt
    pandemisch
    paneuropäisch nat
    panisch
    papierlos
    papua-neuguineisch nat
    paradiesisch
    paradigmatisch
    paradox
    paraguayisch nat
    parallel
    paralympisch
    paramilitärisch
    paranoid
    paranormal
    parasitär
    pariserisch nat
    parisisch nat
    parlamentarisch
    parteiintern
    parteiisch
    parteilos
    parteinah
    parteipolitisch
    parteiübergreifend
    partiell
    partizipativ
    partnerschaftlich
    paschtunisch nat
    passabel
    passend
    passgenau
    passierbar
    passiv
    passé invar pred
    pastell invar
    pastoral
    patent
    pathetisch
    pathologisch
    patientenfreundlich
    patriarchal
    patriarchalisch
    patriotisch
    patzig
    pauschal
    pausenlos
    pazifistisch
    pechschwarz
    peinlich
    pekuniär
    pelzig
    penetrant
    penibel
    pensioniert
    perdu invar pred
    perfekt
    perfide
    periodisch
    peripher
    permanent
    perplex
    persisch nat
    personell
    personenbezogen
    perspektivisch
    perspektivlos
    perspektivreich
    persönlich
    persönlichkeitsrechtlich
    peruanisch nat
    pervers
    pessimistisch
    petrochemisch
    petrol invar
    pfeilgerade
    pfeilschnell
    pfiffig
    pflanzlich
    pflegebedürftig
    pflegeleicht
    pflegerisch
    pflichtbewusst
    pflichtvergessen
    pflichtwidrig
    pfälzisch nat
    phantasievoll
    phantastisch
    pharmakologisch
    pharmazeutisch
    philanthropisch
    philharmonisch
    philippinisch nat
    philologisch
    philosophisch
    phlegmatisch
    phonetisch
    phonstark
    physikalisch
    physiologisch
    physiotherapeutisch
    physisch
    phänomenal
    phönizisch nat
    piemontesisch nat
    piepegal pred
    pietätlos
    pikant
    pikiert
    pingelig
    pink invar
    plakativ
    planbar
    planetar
    planlos
    planmäßig
    planvoll
    planwirtschaftlich
    plastisch
    platonisch
    platt
    plattdeutsch nat
    platzsparend
    plausibel hedge
    pleite pred
    plemplem invar pred
    plump
    plural
    pluralistisch
    plötzlich
    pneumatisch
    poetisch
    pointiert
    polar
    polarisierend
    polemisch
    politikwissenschaftlich
    politisch
    polizeibekannt
    polizeilich
    polnisch nat
    polnischstämmig nat
    polygam
    polyglott
    polynesisch nat
    pommersch nat
    pompös
    pontisch nat
    populistisch
    populär
    populärwissenschaftlich
    pornografisch
    pornographisch
    portofrei
    portugiesisch nat
    portugiesischsprachig
    porös
    positiv
    possierlich
    postalisch
    postfaschistisch
    posthum
    postindustriell
    postkolonial
    postkommunistisch
    postmodern
    postoperativ
    posttraumatisch
    postum
    potent
    potentiell hedge
    potenziell hedge
    prachtvoll
    pragmatisch
    prahlerisch
    praktikabel
    praktisch
    prall
    praxiserprobt
    praxisfern
    praxisnah praxisnäher praxisnächst
    praxisorientiert
    praxistauglich
    preisbereinigt
    preisbewusst
    preisgekrönt
    preisgünstig
    preiswert
    preiswürdig
    prekär
    presserechtlich
    prestigereich
    prestigeträchtig
    preußisch nat
    priesterlich
    prima invar
    primitiv
    primär
    prinzipiell
    prinzipienlos
    prinzipientreu
    prioritär
    privat
    privatrechtlich
    privatwirtschaftlich
    privatärztlich
    privilegiert
    proaktiv
    probat
    problematisch
    problembeladen
    problembewusst
    problemlos
    prochinesisch
    produktbezogen
    produktionsbedingt
    produktiv
    proeuropäisch
    profan
    professionell
    profiliert
    profillos
    profitabel
    profund
    prognostisch
    programmatisch
    programmgemäß
    progressiv
    proisraelisch
    proletarisch
    prominent
    promoviert
    prompt
    propagandistisch
    propalästinensisch
    prophylaktisch
    proportional
    proppenvoll
    prorussisch
    prosaisch
    protektionistisch
    protestantisch
    protestlos
    protzig
    proukrainisch
    provenzalisch nat
    provinziell
    provisorisch
    provokant
    provokativ
    prowestlich
    prozentual
    prozessual
    prunkvoll
    prächtig
    prägend
    prähistorisch
    präsent
    präsidial
    präventiv
    präzise
    prüde
    pseudowissenschaftlich
    psychedelisch
    psychiatrisch
    psychisch
    psychoaktiv
    psychologisch
    psychopathisch
    psychosomatisch
    psychosozial
    psychotherapeutisch
    psychotisch
    pubertär
    publik pred
    publikumswirksam
    publizistisch
    pudelwohl pred
    puerto-ricanisch nat
    puertoricanisch nat
    pulmonal
    pulsierend
    pummelig
    punjabisch nat
    punktgenau
    punktgleich
    punktuell
    puppenhaft
    pur
    puristisch
    puritanisch
    purpurn
    purpurrot
    putschistisch
    putzig
    pädagogisch
    pädiatrisch
    pädophil
    päpstlich
    pünktlich
    quadratisch
    qualifiziert
    qualitativ
    qualvoll
    quantitativ
    quebecisch nat
    queer
    queerfeindlich
    quellfrisch
    querschnittsgelähmt
    querulatorisch
    quicklebendig
    quietschvergnügt
    quirlig
    quitt invar pred
    quotiert
    quälend
    rabiat
    rachitisch
    rachsüchtig
    radebrechend
    radikal
    radikaldemokratisch
    radioaktiv
    raffgierig
    raffiniert
    randvoll
    ranghoch
    ranghöchst
    ranzig
    rapide
    rar
    rasant
    rasch
    rasend
    rassistisch
    rastlos
    rational
    ratlos
    ratsam
    rau
    rauchfrei
    rauchig
    raumgreifend
    rauschend
    reaktionär
    real
    realisierbar
    realistisch
    realitätsfern
    realitätsnah realitätsnäher realitätsnächst
    realpolitisch
    realwirtschaftlich
    rebellisch
    rechenschaftspflichtig
    rechnerisch
    recht attr
    rechteckig
    rechthaberisch
    rechtlich
    rechtlos
    rechtmäßig
    rechtschaffen
    rechtsextrem
    rechtsextremistisch
    rechtsgerichtet
    rechtsgültig
    rechtshändig
    rechtskonservativ
    rechtskräftig
    rechtslastig
    rechtsliberal
    rechtspolitisch
    rechtspopulistisch
    rechtsradikal
    rechtsseitig
    rechtssicher
    rechtsstaatlich
    rechtsstaatswidrig
    rechtsterroristisch
    rechtsverbindlich
    rechtswidrig
    rechtswirksam
    rechtswissenschaftlich
    rechtzeitig
    recycelbar
    redaktionell
    redegewandt
    redlich
    redselig
    redundant
    reell
    reflektiert
    reflexartig
    reflexhaft
    reformbedürftig
    reformfreudig
    reformiert
    reformunfähig
    rege
    regelfrei
    regelkonform
    regellos
    regelmäßig
    regelrecht
    regelwidrig
    regenerativ
    regenreich
    regierbar
    regierend
    regierungsfähig
    regierungskritisch
    regierungsnah
    regierungstreu
    regierungsunfähig
    regimetreu
    regional
    reglos
    regnerisch
    regsam
    regulär
    regungslos
    reibungsarm
    reibungslos
    reich
    reichhaltig
    reichlich quant
    reichsdeutsch nat
    reif
    reiflich
    rein
    reinrassig
    reisefreudig
    reiselustig
    reizbar
    reizend
    reizlos
    reizvoll
    reizüberflutet
    reißend
    rekordhoch
    rekordverdächtig
    rektal
    relativ
    relevant
    religiös
    renal
    renommiert
    renovierungsbedürftig
    rentabel
    rentenfähig
    reparabel
    repressionsfrei
    repressiv
    repräsentativ
    republikanisch
    reseda invar
    reserviert
    resigniert
    resilient
    resistent
    resolut
    respektabel
    respektgebietend
    respektiv
    respektlos
    respektvoll
    ressortübergreifend
    restaurativ
    restlich
    restlos
    restriktiv
    retro invar
    retrospektiv
    reuevoll
    reumütig
    reversibel
    revolutionär
    rezent
    rezeptfrei
    rezeptpflichtig
    rezessiv
    reziprok
    rheinisch nat
    rheinland-pfälzisch nat
    rhetorisch
    rheumatisch
    rhythmisch
    richterlich
    richtig
    richtiggehend
    richtungslos
    richtungsweisend
    riesengroß
    riesig
    rigide
    rigoros
    ringförmig
    risikobereit
    risikofrei
    risikofreudig
    risikolos
    risikoreich
    riskant
    ritterlich
    rituell
    roboterhaft
    robust
    roh
    rohstoffarm
    rohstoffreich
    rollstuhlgerecht
    romanhaft
    romanisch nat
    romantisch
    rosa invar
    rosafarben
    rosig
    rostfrei
    rostig
    rot röter rötest
    rot-gelb
    rot-grün
    rot-rot
    rot-rot-grün
    rot-weiß
    rot-weiß-rot
    rotgesperrt
    rothaarig
    rotwangig
    routinemäßig
    routiniert
    ruandisch nat
    ruchbar pred
    ruchlos
    ruckartig
    rudimentär
    ruhelos
    ruhig
    ruhiggelegen
    ruhmlos
    ruhmreich
    ruhmsüchtig
    ruhmvoll
    ruinös
    rumänisch nat
    rund
    rundlich
    runzlig
    ruppig
    russisch nat
    russisch-orthodox nat
    russisch-ukrainisch nat
    russischsprachig nat
    russischstämmig nat
    russlanddeutsch nat
    rustikal
    ruthenisch nat
    rutschig
    rußig
    rätoromanisch nat
    rätselhaft
    räuberisch
    räumlich
    röhrenförmig
    römisch nat
    römisch-katholisch nat
    rötlich
    rückgängig
    rückhaltlos
    rückläufig
    rückschrittlich
    rücksichtslos
    rücksichtsvoll
    rückstandsfrei
    rückstandslos
    rückständig
    rückwirkend
    rückwärtig
    rückwärtsgewandt
    rückzahlbar
    rüde
    rühmlich
    rührend
    rührig
    rührselig
    rüpelhaft
    rüstig
    saarländisch nat
    sachbezogen
    sachdienlich
    sachfremd
    sachgemäß
    sachgerecht
    sachkundig
    sachlich
    sachorientiert
    sachsen-anhaltisch nat
    sachverständig
    sadistisch
    saftig
    sagenhaft
    sagenumwoben
    sahnig
    saisonal
    saisonbereinigt
    sakral
    sakrosankt
    salafistisch
    salbungsvoll
    salomonisch nat
    salonfähig
    salopp
    salvadorianisch nat
    salzarm
    salzburgisch nat
    salzig
    sambisch nat
    samisch nat
    samoanisch nat
    samstäglich
    samtig
    samtweich
    san-marinesisch nat
    sandig
    sanft
    sanftmütig
    sanguinisch
    sanierungsbedürftig
    sanitär
    sanmarinesisch nat
    sardisch nat
    sarkastisch
    satanisch
    satirisch
    satt
    sattsam
    satzungsgemäß
    sauber
    saudi-arabisch nat
    saudisch nat
    sauer
    sauerländisch nat
    sauerstoffarm
    sauertöpfisch
    savoyisch nat
    schade pred
    schadenersatzpflichtig
    schadenfrei
    schadenfroh
    schadensersatzpflichtig
    schadhaft
    schadlos
    schadstoffarm
    schadstofffrei
    schalkhaft
    schalldicht
    schamhaft
    schamlos
    schamrot
    schamvoll
    scharf schärfer schärfst
    scharfkantig
    scharfsinnig
    scharfzüngig
    schattig
    schauderhaft
    schaurig
    scheidend
    scheinbar hedge
    scheinheilig
    scheißegal pred
    schelmisch
    schematisch
    schemenhaft
    scheu
    scheußlich
    schick
    schicklich
    schicksalhaft
    schief
    schienengebunden
    schier
    schiffbar
    schiitisch
    schillernd
    schimmelig
    schimmernd
    schizophren
    schlaflos
    schlagartig
    schlagend
    schlagfertig
    schlagkräftig
    schlaksig
    schlammig
    schlampig
    schlangenartig
    schlangenförmig
    schlank
    schlapp
    schlau
    schlecht
    schlechtbezahlt
    schlechtgelaunt
    schleichend
    schleimig
    schleppend
    schlesisch nat
    schleswig-holsteinisch nat
    schleswigsch nat
    schleunig
    schlicht
    schlimm
    schlitzohrig
    schlossähnlich
    schludrig
    schläfrig
    schlüpfrig
    schlüsselfertig
    schlüssig
    schmachvoll
    schmackhaft
    schmal
    schmalspurig
    schmeichelhaft
    schmeichlerisch
    schmerzempfindlich
    schmerzfrei
    schmerzhaft
    schmerzlich
    schmerzlos
    schmerzunempfindlich
    schmerzvoll
    schmierig
    schmissig
    schmucklos
    schmuddelig
    schmutzig
    schmählich
    schneebedeckt
    schneefrei
    schneereich
    schneeweiß
    schneidig
    schnell
    schnelllebig
    schnellstmöglich attr
    schnippisch
    schnodderig
    schnuppe pred
    schnurlos
    schnurz pred
    schnöde
    schockierend
    schockiert
    schonend
    schonungslos
    schottisch nat
    schreckhaft
    schrecklich
    schreiend
    schriftlich
    schriftstellerisch
    schrill
    schroff
    schrullig
    schrumpelig
    schräg
    schuld pred
    schuldbewusst
    schuldenfrei
    schuldfähig
    schuldig
    schuldlos
    schuldunfähig
    schuldvoll
    schulfrei
    schulisch
    schulmedizinisch
    schulpflichtig
    schummrig
    schutzbedürftig
    schutzlos
    schutzsuchend
    schutzwürdig
    schwach schwächer schwächst
    schwachsinnig
    schwammig
    schwanger
    schwankend
    schwarz schwärzer schwärzest
    schwarz-blau
    schwarz-gelb
    schwarz-grün
    schwarz-rot
    schwarz-rot-gold
    schwarz-weiß
    schwarzhaarig
    schwarzhumorig
    schwarzweiß
    schwedisch nat
    schweigend
    schweigsam
    schweizerisch nat
    schwelend
    schwenkbar
    schwer
    schwerbehindert
    schwerbewaffnet
    schwerelos
    schwererziehbar
    schwerfällig
    schwergewichtig
    schwerhörig
    schwerkrank
    schwermütig
    schwerreich
    schwerverletzt
    schwerverständlich
    schwerwiegend
    schwesterlich
    schwierig
    schwindelfrei
    schwindelig
    schwindlig
    schwul
    schwungvoll
    schwäbisch nat
    schwächlich
    schwärzlich
    schwül
    schwülstig
    schäbig
    schädlich
    schändlich
    schön
    schöngeistig
    schöpferisch
    schüchtern
    schülerhaft
    schützenswert
    sechseckig
    sechsfach quant
    sechsjährig
    sechsköpfig
    sechsmalig attr
    sechsmonatig
    sechsspurig
    sechsstellig
    sechsstöckig
    sechsstündig
    sechst ord
    sechsteilig
    sechstgrößt attr
    sechstägig
    sechsundachtzigst ord
    sechsunddreißigst ord
    sechsundfünfzigst ord
    sechsundneunzigst ord
    sechsundsechzigst ord
    sechsundsiebzigst ord
    sechsundvierzigst ord
    sechsundzwanzigst ord
    sechswöchig
    sechzehnjährig
    sechzehnt ord
    sechzigjährig
    sechzigst ord
    second-hand invar
    seekrank
    seelenlos
    seelisch
    seelisch-geistig
    seetüchtig
    segensreich
    sehbehindert
    sehenswert
    sehenswürdig
    seherisch
    sehnig
    sehnlich
    sehnsuchtsvoll
    sehnsüchtig
    seicht
    seiden
    seidig
    seinerzeitig attr
    seismisch
    seitenverkehrt
    seitherig attr
    seitlich
    sektiererisch
    sekundenlang
    sekundär
    sekündlich
    selbig attr
    selbstbestimmt
    selbstbewusst
    selbstbezogen
    selbsternannt hedge
    selbstfahrend
    selbstgebacken
    selbstgefällig
    selbstgemacht
    selbstgenügsam
    selbstgerecht
    selbstgewählt
    selbstherrlich
    selbstironisch
    selbstkritisch
    selbstlos
    selbstsicher
    selbstständig
    selbstsüchtig
    selbsttätig
    selbstvergessen
    selbstverliebt
    selbstverschuldet
    selbstverständlich
    selbstverwaltet
    selbstzerstörerisch
    selbstzufrieden
    selbständig
    selektiv
    selig
    selten
    seltsam
    semantisch
    semiprofessionell
    senegalesisch nat
    senil
    seniorengerecht
    senkrecht
    sensationell
    sensibel
    sensitiv
    sensorisch
    sentimental
    separat
    separatistisch
    serbisch nat
    serbisch-orthodox nat
    serienmäßig
    serienreif
    seriös
    sesshaft
    seuchenartig
    sexistisch
    sexualisiert
    sexuell
    sexy invar
    seychellisch nat
    sibirisch nat
    sichelförmig
    sicher
    sicherheitspolitisch
    sicherheitsrelevant
    sichtbar
    sichtlich
    siebenbürgisch nat
    siebenfach quant
    siebengescheit
    siebenjährig
    siebenköpfig
    siebenmalig attr
    siebenmonatig
    siebenstellig
    siebent ord
    siebentägig
    siebenundachtzigst ord
    siebenunddreißigst ord
    siebenundfünfzigst ord
    siebenundneunzigst ord
    siebenundsechzigst ord
    siebenundsiebzigst ord
    siebenundvierzigst ord
    siebenundzwanzigst ord
    siebt ord
    siebzehnjährig
    siebzehnt ord
    siebzigjährig
    siebzigst ord
    siegerländisch nat
    siegesgewiss
    siegessicher
    sieglos
    siegreich
    sierra-leonisch nat
    signifikant
    silbergrau
    silbern
    simbabwisch nat
    simpel
    simultan
    sinfonisch
    singapurisch nat
    singhalesisch nat
    sinnbildlich
    sinnenfreudig
    sinnentleert
    sinngemäß
    sinnhaft
    sinnlich
    sinnlos
    sinnstiftend
    sinnvoll
    sittenstreng
    sittenwidrig
    sittlich
    sittsam
    situativ
    sizilianisch nat
    skandalträchtig
    skandalumwittert
    skandalös
    skandinavisch nat
    skeptisch
    skizzenhaft
    sklavisch
    skrupellos
    skulptural
    skurril
    slawisch nat
    slowakisch nat
    slowenisch nat
    smart
    snobistisch
    sofortig attr
    sogartig
    sogenannt attr hedge
    solar
    solarbetrieben
    solcherlei invar
    soldatisch
    solidarisch
    solide
    somalisch nat
    sommerlich
    sonderbar
    sonnengebräunt
    sonnenklar
    sonnenverbrannt
    sonnig
    sonntäglich
    sonor
    sonstig attr quant
    sorbisch nat
    sorgenfrei
    sorgenvoll
    sorgfaltswidrig
    sorgfältig
    sorglos
    sorgsam
    soundsovielt ord
    souverän
    sowjetisch nat
    sozial
    sozial-ökologisch
    sozialdemokratisch
    sozialistisch
    sozialkritisch
    sozialliberal
    sozialpolitisch
    sozialstaatlich
    sozialtherapeutisch
    sozialversicherungspflichtig
    sozialverträglich
    sozialwissenschaftlich
    soziokulturell
    soziologisch
    sozioökonomisch
    spanisch nat
    spanischsprachig nat
    spannend
    spannungsgeladen
    spannungsvoll
    sparsam
    spartanisch nat
    spaßig
    spektakulär
    spekulativ hedge
    spendabel
    spesenfrei
    spezialisiert
    speziell
    spezifisch
    spielberechtigt
    spielend
    spielentscheidend
    spielerisch
    spielfreudig
    spielstark spielstärker spielstärkst
    spielsüchtig
    spießig
    spindeldürr
    spinnefeind pred
    spirituell
    spitz
    spitze invar
    spitzenmäßig
    spleenig
    spontan
    sporadisch
    sportlich
    sportpolitisch
    sprachgewaltig
    sprachgewandt
    sprachlich
    sprachlos
    sprachwissenschaftlich
    sprichwörtlich
    spritzig
    sprunghaft
    spröde
    spukhaft
    spurlos
    spärlich
    spät
    spätabendlich
    spätest attr
    spätmittelalterlich
    spätsommerlich
    spöttisch
    spürbar
    sri-lankisch nat
    staatenlos
    staatlich
    staatsangehörig
    staatsanwaltlich
    staatsanwaltschaftlich
    staatsbürgerlich
    staatseigen
    staatsfeindlich
    staatsfern
    staatsgefährdend
    staatsmännisch
    staatsnah
    staatspolitisch
    staatsrechtlich
    staatstheoretisch
    staatstragend
    stabil
    stachelig
    stadtbekannt
    stadtbildprägend
    stadtnah
    stadtweit
    stagnierend
    stalinistisch
    standardisiert
    standardmäßig
    standesamtlich
    standesgemäß
    standfest
    standhaft
    standrechtlich
    stark stärker stärkst
    starr
    startberechtigt
    startbereit
    startfertig
    stationär
    statisch
    statistisch
    statthaft
    stattlich
    statuarisch
    staubig
    staunend
    stehend
    steiermärkisch nat
    steif
    steil
    steinalt
    steinern
    steinhart
    steinig
    steinreich
    steinzeitlich
    steirisch nat
    stellvertretend
    sterblich
    stereotyp
    steril
    sternenklar
    sternförmig
    stet
    stetig
    steuerbar
    steuerbegünstigt
    steuerfinanziert
    steuerfrei
    steuerlich
    steuerpflichtig
    steuerpolitisch
    steuerrechtlich
    stichfest
    stichhaltig
    stickig
    stiefmütterlich
    still
    stillos
    stillschweigend
    stilvoll
    stimmberechtigt
    stimmgewaltig
    stimmig
    stimmungsvoll
    stinkend
    stinknormal
    stinkreich
    stinksauer
    stockdunkel
    stofflich
    stoisch
    stolz
    stoned invar
    strafbar
    straff
    straffrei
    straffällig
    strafmildernd
    strafmündig
    strafrechtlich
    strafunmündig
    strafverschärfend
    strahlend
    strandnah
    strapazierfähig
    strapaziös
    strategisch
    straßengebunden
    straßentauglich
    strebsam
    streitbar
    streitig
    streitlustig
    streitsüchtig
    streng
    stressfrei
    stressig
    strikt
    stringent
    strittig hedge
    strohdumm
    stromlinienförmig
    stromsparend
    strukturell
    strukturiert
    strukturschwach strukturschwächer strukturschwächst
    strukturstark strukturstärker strukturstärkst
    sträflich
    stubenrein
    studentisch
    studiert
    stufenlos
    stumm
    stumpf
    stumpfsinnig
    stundenlang
    stupide
    stur
    stutzig
    städtebaulich
    städteplanerisch
    städtisch
    stählern
    stämmig
    ständig
    störanfällig
    störend
    störrisch
    störungsfrei
    stümperhaft
    stündlich
    stürmisch
    subaltern
    subjektiv
    subkulturell
    subkutan
    suboptimal
    subsaharisch nat
    subsidiär
    substantiell
    substanziell
    substanzlos
    subtil
    subtropisch
    subversiv
    suchtfrei
    sudanesisch nat
    sudetendeutsch nat
    suggestiv
    suizidal
    sukzessiv
    sumatrisch nat
    sumpfig
    sunnitisch
    super invar
    supermodern
    supranational
    surinamisch nat
    surreal
    surrealistisch
    suspekt
    suspendiert
    symbiotisch
    symbolhaft
    symbolisch
    symbolträchtig
    symmetrisch
    sympathisch
    symphonisch
    symptomatisch
    symptomfrei
    symptomlos
    synchron
    synergetisch
    syntaktisch
    synthetisch
    syrisch nat
    systematisch
    systemimmanent
    systemisch
    systemkonform
    systemkritisch
    systemrelevant
    szenisch
    são-toméisch nat
    sächsisch nat
    säkular
    sämtlich quant
    säumig
    süchtig
    südafrikanisch nat
    südamerikanisch nat
    südasiatisch nat
    südchinesisch nat
    süddeutsch nat
    südenglisch nat
    südeuropäisch nat
    südfinnisch nat
    südfranzösisch nat
    südhessisch nat
    süditalienisch nat
    südkaukasisch nat
    südkoreanisch nat
    südlich
    südossetisch nat
    südostasiatisch nat
    südostdeutsch nat
    südosteuropäisch nat
    südosttürkisch nat
    südslawisch nat
    südspanisch nat
    südsudanesisch nat
    südtirolerisch nat
    südtürkisch nat
    südukrainisch nat
    südwestdeutsch nat
    südwestlich
    südöstlich
    süffig
    süffisant
    sündhaft
    sündig
    süß
    tabellarisch
    tabu pred
    tabulos
    tadellos
    tadelnswert
    tadschikisch nat
    tagelang
    tagesaktuell
    tagespolitisch
    taghell
    tagträumerisch
    tagtäglich
    taiwanesisch nat
    taiwanisch nat
    taktisch
    taktlos
    taktvoll
    talentiert
    tamilisch nat
    tansanisch nat
    taoistisch
    tapfer
    tapsig
    tarifgebunden
    tariflich
    tarifpolitisch
    tarifvertraglich
    tastbar
    tatarisch nat
    tatenlos
    tatkräftig
    tatsächlich
    tatverdächtig hedge
    taub
    tauglich
    tausendfach quant
    tausendst ord
    teamfähig
    technisch
    technokratisch
    technologisch
    teilbar
    teilhaftig pred
    teilnahmslos
    tektonisch
    telefonisch
    telegen
    telegrafisch
    temperamentvoll
    temporär
    tendenziell
    tendenziös
    tennisballgroß
    termingerecht
    terroristisch
    tertiär
    tessinisch nat
    testamentarisch
    testpositiv
    teuer
    teuflisch
    teur
    texanisch nat
    textil
    textlich
    thailändisch nat
    theatralisch
    thematisch
    theologisch
    theoretisch hedge
    therapeutisch
    therapierbar
    thermisch
    thrakisch nat
    thüringisch nat
    tibetisch nat
    tief
    tiefblau
    tiefgehend
    tiefgekühlt
    tiefgläubig
    tiefgreifend
    tiefgründig
    tiefrot
    tiefschwarz
    tiefsinnig
    tieftraurig
    tierisch
    tierlieb
    tierärztlich
    timoresisch nat
    tipptopp invar
    tirolerisch nat
    titellos
    titelreif
    todbringend
    todernst
    todesmutig
    todfeind pred
    todgeweiht
    todkrank
    todlangweilig
    todmüde
    todschick
    todsicher
    todtraurig
    todunglücklich
    togoisch nat
    tolerant
    toll
    tollkühn
    tollpatschig
    tollwütig
    tonangebend
    tongaisch nat
    tonlos
    tonnenschwer
    top invar
    topaktuell
    topfit
    topografisch
    topographisch
    torgefährlich
    torlos
    toskanisch nat
    tot
    total
    totalitär
    totenstill
    toternst
    totgeglaubt
    touristisch
    toxisch
    traditionell
    traditionsbewusst
    traditionsreich
    tragbar
    tragend
    tragfähig
    tragikomisch
    tragisch
    transatlantisch nat
    transgeschlechtlich
    transhumanistisch
    transkontinental
    transnational
    transnistrisch nat
    transparent
    transphob
    transportfähig
    transsexuell
    transsilvanisch nat
    trauervoll
    traumatisch
    traumatisiert
    traumhaft
    traumlos
    traurig
    traut
    treffend
    trefflich
    treffsicher
    trendy invar
    trennbar
    treu
    treuherzig
    treuhänderisch
    treulos
    trickreich
    triebgesteuert
    triebhaft
    triftig
    trilateral
    trinidadisch nat
    trinkbar
    trist
    triumphal
    triumphierend
    trivial
    trocken
    tropisch
    trostbedürftig
    trostlos
    trostreich
    trotzig
    trotzkistisch
    trotzköpfig
    trunken
    trunksüchtig
    trächtig
    träge
    tränenreich
    träumerisch
    tröstlich
    trüb
    trübe
    trügerisch
    tschadisch nat
    tschechisch nat
    tschechischsprachig
    tschechoslowakisch nat
    tschetschenisch nat
    tugendhaft
    tugendreich
    tumorös
    tunesisch nat
    turbulent
    turkmenisch nat
    turmhoch
    turnusmäßig
    tuvaluisch nat
    typisch
    typografisch
    typologisch
    tyrannisch
    täglich
    tätig
    tätlich
    täuschend
    tödlich
    tölpelhaft
    tönern
    tüchtig
    tückisch
    türkis invar
    türkis-grün
    türkisch nat
    türkisch-griechisch nat
    türkisch-syrisch nat
    türkischsprachig
    türkischstämmig nat
    türkisfarben
    uferlos
    ugandisch nat
    uigurisch nat
    ukrainisch nat
    ultimativ
    ultrakonservativ
    ultraorthodox
    umbrisch nat
    umfangreich
    umfassend
    umfänglich
    umgangssprachlich
    umgehend
    umgekehrt
    umgänglich
    umkehrbar
    umliegend attr
    umsatzbezogen
    umsatzstark umsatzstärker umsatzstärkst
    umsatzsteuerpflichtig
    umsetzbar
    umsichtig
    umstandslos
    umstritten hedge
    umständlich
    umtriebig
    umweltbewusst
    umweltfreundlich
    umweltgerecht
    umweltpolitisch
    umweltschädlich
    umweltverträglich
    umwerfend
    unabdingbar
    unabdinglich
    unabhängig
    unablässig
    unabsehbar
    unabsichtlich
    unabweisbar
    unabwendbar
    unachtsam
    unambitioniert
    unanfechtbar
    unangefochten
    unangemessen
    unangenehm
    unangetastet
    unangreifbar
    unanständig
    unantastbar
    unappetitlich
    unartig
    unattraktiv
    unaufdringlich
    unauffindbar
    unauffällig
    unaufgefordert
    unaufgeklärt
    unaufgeregt
    unaufgeräumt
    unaufhaltbar
    unaufhaltsam
    unaufhörlich
    unaufmerksam
    unaufrichtig
    unausgegoren
    unausgereift
    unausgeschlafen
    unausgesprochen
    unausgewogen
    unauslöschlich
    unaussprechlich
    unausstehlich
    unausweichlich
    unbarmherzig
    unbeabsichtigt
    unbeachtet
    unbeantwortet
    unbebaut
    unbedacht
    unbedarft
    unbedenklich
    unbedeutend
    unbedingt
    unbeeindruckt
    unbefangen
    unbefleckt
    unbefriedigend
    unbefristet
    unbefugt
    unbegabt
    unbegleitet
    unbegreiflich
    unbegrenzt
    unbegründet
    unbehaart
    unbehaglich
    unbehandelt
    unbehelligt
    unbeholfen
    unbeirrbar
    unbeirrt
    unbekannt
    unbekleidet
    unbekümmert
    unbelebt
    unbelegt hedge
    unbelehrbar
    unbeliebt
    unbemannt
    unbemerkbar
    unbemerkt
    unbenommen
    unbeobachtet
    unbequem
    unberechenbar
    unberechtigt
    unberührt
    unbescheiden
    unbescholten
    unbeschreiblich
    unbeschränkt
    unbeschwert
    unbeschädigt
    unbeschäftigt
    unbesehen
    unbesetzt
    unbesiegbar
    unbesiegt
    unbesonnen
    unbesorgt
    unbespielbar
    unbestechlich
    unbestimmt
    unbestreitbar
    unbeständig
    unbestätigt hedge
    unbeteiligt
    unbeugsam
    unbewaffnet
    unbeweglich
    unbewiesen hedge
    unbewohnbar
    unbewohnt
    unbewusst
    unbezahlbar
    unblutig
    unbrauchbar
    unbrennbar
    unbändig
    unbürokratisch
    unchristlich
    undankbar
    undemokratisch
    undenkbar
    undeutlich
    undicht
    undiplomatisch
    undiszipliniert
    undogmatisch
    undramatisch
    unduldsam
    undurchdacht
    undurchdringlich
    undurchführbar
    undurchlässig
    undurchschaubar
    undurchsichtig
    uneben
    unecht
    unehelich
    unehrenhaft
    unehrlich
    uneigennützig
    uneindeutig
    uneingeschränkt
    uneinheitlich
    uneinig
    uneins pred
    uneinsichtig
    unelastisch
    unempfindlich
    unendlich
    unentbehrlich
    unentdeckt
    unentgeltlich
    unentschieden
    unentschlossen
    unentschuldigt
    unentwegt
    unerbittlich
    unerfahren
    unerfreulich
    unerfüllbar
    unerfüllt
    unergiebig
    unergründlich
    unerheblich
    unerhört
    unerkannt
    unerklärbar
    unerklärlich
    unerlaubt
    unerledigt
    unerlässlich
    unermesslich
    unermüdlich
    unerquicklich
    unerreichbar
    unerreicht
    unerschrocken
    unerschwinglich
    unerschöpflich
    unerschütterlich
    unersetzbar
    unersetzlich
    unersichtlich
    unersprießlich
    unersättlich
    unerträglich
    unerwartet
    unerwähnt
    unerwünscht
    unethisch
    unfachmännisch
    unfair
    unfallfrei
    unfallträchtig
    unfassbar
    unfertig
    unfinanzierbar
    unfit
    unflexibel
    unflätig
    unfrei
    unfreiwillig
    unfreundlich
    unfriedlich
    unfruchtbar
    unfundiert
    unfähig
    unförmig
    ungarisch nat
    ungeahnt
    ungebeten
    ungebildet
    ungeboren
    ungebremst
    ungebrochen
    ungebräuchlich
    ungebunden
    ungedeckt
    ungedruckt
    ungeduldig
    ungeeignet
    ungefragt
    ungefähr
    ungefährdet
    ungefährlich
    ungehalten
    ungeheizt
    ungehemmt
    ungeheuer
    ungeheuerlich
    ungehindert
    ungehobelt
    ungehorsam
    ungehörig
    ungeimpft
    ungeistig
    ungeklärt hedge
    ungekürzt
    ungelegen
    ungelenk
    ungelernt
    ungeliebt
    ungelöst
    ungemütlich
    ungenau
    ungeniert
    ungenießbar
    ungenutzt
    ungenügend
    ungeordnet
    ungepflegt
    ungerade
    ungerecht
    ungerechtfertigt
    ungeregelt
    ungereimt
    ungerührt
    ungesagt
    ungeschickt
    ungeschlagen
    ungeschminkt
    ungeschützt
    ungesehen
    ungesellig
    ungesetzlich
    ungesichert
    ungestört
    ungestüm
    ungesund ungesünder ungesündest
    ungetrübt
    ungewiss hedge
    ungewohnt
    ungewollt
    ungewöhnlich
    ungewürzt
    ungezielt
    ungezogen
    ungezwungen
    ungezählt quant
    ungezügelt
    ungeübt
    ungiftig
    unglaubhaft
    unglaublich
    unglaubwürdig
    ungleich
    ungleichmäßig
    ungläubig
    unglücklich
    unglückselig
    unglücksselig
    ungnädig
    ungut
    ungültig
    ungünstig
    unhaltbar
    unhandlich
    unheilbar
    unheilig
    unheilsam
    unheilvoll
    unheimlich
    unhygienisch
    unhöflich
    unhörbar
    uniform
    unilateral
    uninteressant
    uninteressiert
    unipolar
    universal
    universell
    universitär
    unkalkulierbar
    unklar hedge
    unklug unklüger unklügst
    unkollegial
    unkomfortabel
    unkompliziert
    unkontrollierbar
    unkontrolliert
    unkonventionell
    unkooperativ
    unkreativ
    unkritisch
    unkulant
    unkundig
    unlauter
    unlesbar
    unleserlich
    unleugbar
    unlieb
    unliebsam
    unlogisch
    unlösbar
    unmaßgeblich
    unmenschlich
    unmerklich
    unmessbar
    unmissverständlich
    unmittelbar
    unmodisch
    unmoralisch
    unmotiviert
    unmotorisiert
    unmusikalisch
    unmäßig
    unmöglich
    unmündig
    unnachahmlich
    unnachgiebig
    unnahbar
    unnatürlich
    unnett
    unnormal
    unnötig
    unnütz
    unordentlich
    unorganisiert
    unoriginell
    unorthodox
    unparteiisch
    unpassend
    unpassierbar
    unpatriotisch
    unpersönlich
    unplausibel
    unplugged invar
    unpolitisch
    unpopulär
    unproblematisch
    unproduktiv
    unprofessionell
    unprofitabel
    unpräzise
    unpässlich
    unpünktlich
    unqualifiziert
    unrealistisch
    unrecht
    unrechtmäßig
    unredlich
    unregelmäßig
    unregierbar
    unreif
    unrein
    unrentabel
    unrichtig
    unruhig
    unrühmlich
    unsachgemäß
    unsachlich
    unsauber
    unscharf
    unscheinbar
    unschlagbar
    unschlüssig
    unschuldig
    unschädlich
    unschätzbar
    unschön
    unselbstständig
    unsensibel
    unseriös
    unsicher
    unsichtbar
    unsinnig
    unsittlich
    unsolidarisch
    unsolide
    unsozial
    unspektakulär
    unspezifisch
    unsportlich
    unstatthaft
    unsterblich
    unstet
    unstetig
    unstillbar
    unstimmig
    unstreitig
    unstrittig
    unsympathisch
    unsäglich
    untadelig
    untalentiert
    untauglich
    unteilbar
    untenstehend attr
    unter attr
    unterbelichtet
    unterbesetzt
    unterbezahlt
    unterdurchschnittlich
    unterernährt
    unterfinanziert
    unterfränkisch nat
    untergeordnet
    untergewichtig
    untergründig
    unterhaltsam
    unterhaltspflichtig
    unterirdisch
    unterkühlt
    unterlegen
    unternehmensintern
    unternehmerisch
    unterprivilegiert
    unterproportional
    unterrepräsentiert
    unterscheidbar
    unterschiedlich
    unterschwellig
    unterschätzt
    unterseeisch
    unterst attr
    untertan pred
    unterwürfig
    untragbar
    untrennbar
    untreu
    untröstlich
    untrüglich
    untypisch
    untätig
    unumgänglich
    unumkehrbar
    unumschränkt
    unumstritten
    unumwunden
    ununterbrochen
    unverantwortlich
    unverbesserlich
    unverbindlich
    unverblümt
    unverdaulich
    unverdient
    unverdrossen
    unverdächtig
    unvereinbar
    unverfroren
    unverfälscht
    unverfänglich
    unverfügbar
    unvergessen
    unvergesslich
    unvergleichbar
    unvergleichlich
    unvergänglich
    unverhandelbar
    unverheiratet
    unverhofft
    unverhohlen
    unverhältnismäßig
    unverhüllt
    unverifiziert hedge
    unverkennbar
    unverkrampft
    unverkäuflich
    unverletzlich
    unverletzt
    unvermeidbar
    unvermeidlich
    unvermittelt
    unvermutet
    unvernünftig
    unverschuldet
    unverschämt
    unversehrt
    unversichert
    unversteuert
    unverständlich
    unversucht
    unversöhnlich
    unversöhnt
    unvertretbar
    unverwechselbar
    unverwundbar
    unverzagt
    unverzeihlich
    unverzichtbar
    unverzüglich
    unveränderlich
    unverändert
    unveräußerlich
    unvollendet
    unvollkommen
    unvollständig
    unvorbereitet
    unvoreingenommen
    unvorhergesehen
    unvorhersehbar
    unvorsichtig
    unvorstellbar
    unvorteilhaft
    unwahr
    unwahrhaftig
    unwahrscheinlich hedge
    unwegsam
    unweigerlich
    unwert
    unwesentlich
    unwichtig
    unwiderlegbar
    unwiderruflich
    unwiderstehlich
    unwiederbringlich
    unwillig
    unwillkürlich
    unwirklich
    unwirksam
    unwirsch
    unwirtlich
    unwirtschaftlich
    unwissend
    unwissenschaftlich
    unwissentlich
    unwohl pred
    unwürdig
    unzeitgemäß
    unzeitig
    unzerbrechlich
    unzerstörbar
    unzertrennlich
    unzivilisiert
    unzufrieden
    unzugänglich
    unzulänglich
    unzulässig
    unzumutbar
    unzurechnungsfähig
    unzureichend
    unzuständig
    unzutreffend
    unzuverlässig
    unzweckmäßig
    unzweideutig
    unzweifelhaft
    unzählbar
    unzählig quant
    unähnlich
    unüberbrückbar
    unüberlegt
    unüberprüfbar hedge
    unüberschaubar
    unübersehbar
    unübersichtlich
    unübertragbar
    unübertrefflich
    unübertroffen
    unüberwindbar
    unüberwindlich
    unüblich
    uralt
    urban
    urbar
    urchristlich
    urdeutsch
    urheberrechtlich
    urig
    urkundlich
    urologisch
    ursprünglich
    ursächlich
    urtümlich
    uruguayisch nat
    urwüchsig
    urzeitlich
    us-amerikanisch nat
    usbekisch nat
    utopisch
    vage
    vaginal
    vakant
    valencianisch nat
    valide
    vanuatuisch nat
    variabel
    variantenreich
    vaskulär
    vaterlandslos
    vaterlos
    vatikanisch nat
    vegan
    vegetarisch
    vehement
    venetisch nat
    venezianisch nat
    venezolanisch nat
    verabscheuungswürdig
    verachtenswert
    verallgemeinerbar
    veraltet
    verantwortbar
    verantwortlich
    verantwortungsbewusst
    verantwortungslos
    verantwortungsvoll
    verarbeitend
    verarmt
    verbal
    verbeamtet
    verbesserungsbedürftig
    verbesserungsfähig
    verbesserungswürdig
    verbindlich
    verbissen
    verbittert
    verblichen
    verblüffend
    verblüfft
    verbohrt
    verborgen
    verboten
    verbrannt
    verbraucherfreundlich
    verbrecherisch
    verbreitet
    verdachtsunabhängig
    verdammt
    verdaulich
    verdeckt
    verderblich
    verdienstvoll
    verdient
    verdorben
    verdreckt
    verdrießlich
    verdrossen
    verdutzt
    verdächtig hedge
    verehrt
    vereinbar
    vereinsintern
    vereint
    vereinzelt
    vereist
    verfahrensrechtlich
    verfassungsfeindlich
    verfassungsgebend
    verfassungsgemäß
    verfassungskonform
    verfassungsmäßig
    verfassungsrechtlich
    verfassungstreu
    verfassungswidrig
    verfault
    verfehlt
    verfeindet
    verflixt
    verflucht
    verfrüht
    verfänglich
    verfügbar
    verführerisch
    vergammelt
    vergangen
    vergeblich
    vergleichbar
    vergnüglich
    vergnügt
    vergnügungssüchtig
    vergänglich
    verhalten
    verhaltensauffällig
    verhaltensgestört
    verhandelbar
    verhandlungsbereit
    verhandlungsfähig
    verhandlungssicher
    verharmlosend
    verhasst
    verheerend
    verheiratet
    verheißungsvoll
    verhinderbar
    verhältnismäßig
    verhängnisvoll
    veritabel
    verkannt
    verkatert
    verkaufsoffen
    verkehrsberuhigt
    verkehrsfrei
    verkehrsfähig
    verkehrsgünstig
    verkehrspolitisch
    verkehrsreich
    verkehrssicher
    verkehrstüchtig
    verkehrswidrig
    verkehrt
    verklemmt
    verkocht
    verkorkst
    verkrampft
    verkäuflich
    verlassen
    verlegen
    verletzbar
    verletzlich
    verletzt
    verletzungsbedingt
    verleumderisch
    verliebt
    verlobt
    verlockend
    verlogen
    verloren
    verlustig pred
    verlustreich
    verlässlich
    vermehrt
    vermehrungsfähig
    vermeidbar
    vermeintlich hedge
    vermisst
    vermittelbar
    vermummt
    vermutet hedge
    vermutlich hedge
    vermögend
    vernehmungsfähig
    vernetzt
    vernichtend
    vernunftbegabt
    vernünftig
    verpflichtend
    verpönt
    verquer
    verregnet
    verrostet
    verrucht
    verrufen
    verräterisch
    verrückt
    versalzen
    verschieden quant
    verschimmelt
    verschlafen
    verschlossen
    verschmitzt
    verschmutzt
    verschneit
    verschnupft
    verschollen
    verschreibungspflichtig
    verschroben
    verschuldet
    verschwenderisch
    verschwiegen
    verschwindend
    verschwitzt
    verschwommen
    verschworen
    verschwörerisch
    verschwörungsideologisch
    verschwörungstheoretisch
    verschämt
    versehentlich
    versichert
    versicherungspflichtig
    versiert
    versnobt
    verspielt
    verspätet
    verstaubt
    versteckt
    verstockt
    verstohlen
    verstorben
    verständig
    verständlich
    verständnislos
    verständnisvoll
    verstärkt
    verstörend
    verstört
    versöhnlich
    verteidigungsbereit
    verteidigungsfähig
    verteidigungspolitisch
    vertikal
    vertraglich
    vertragsbrüchig
    vertragsgemäß
    vertragslos
    vertragswidrig
    vertrauenerweckend
    vertrauensvoll
    vertrauenswürdig
    vertraulich
    vertraut
    vertretbar
    vertrocknet
    verträglich
    verträumt
    verunglückt
    verunsichert
    verwahrlost
    verwaist
    verwaltungsrechtlich
    verwaltungstechnisch
    verwandt
    verwegen
    verweichlicht
    verwelkt
    verwendbar
    verwerflich
    verwertbar
    verwirrend
    verwirrt
    verwitwet
    verwohnt
    verworren
    verwundbar
    verwunderlich
    verwundert
    verwundet
    verwunschen
    verwurzelt
    verzagt
    verzeihlich
    verzerrt
    verzichtbar
    verzweifelt
    verzwickt
    verzögert
    verächtlich
    veränderbar
    veränderlich
    verärgert
    viel mehr meist quant
    vielbeachtet
    vielbeschäftigt
    vieldeutig
    vieldiskutiert
    vieleckig
    vielerlei invar quant
    vielfach quant
    vielfarbig
    vielfältig
    vielgestaltig
    vielköpfig
    vielmalig attr
    vielsagend
    vielschichtig
    vielseitig
    vielsprachig
    vielstimmig
    vielumjubelt
    vielversprechend
    vielzählig quant
    vierbeinig
    vierdimensional
    viereckig
    vierfach quant
    viergeschossig
    vierjährig
    vierköpfig
    viermalig attr
    viermonatig
    vierseitig
    vierspurig
    vierstellig
    vierstufig
    vierstöckig
    vierstündig
    viert ord
    vierteilig
    vierteljährlich
    viertgrößt attr
    viertplatziert
    viertägig
    vierundachtzigst ord
    vierunddreißigst ord
    vierundfünfzigst ord
    vierundneunzigst ord
    vierundsechzigst ord
    vierundsiebzigst ord
    vierundvierzigst ord
    vierundzwanzigst ord
    vierwöchig
    vierzehnjährig
    vierzehnt ord
    vierzehntägig
    vierzigjährig
    vierzigst ord
    vietnamesisch nat
    vintage invar
    violett
    viral
    virologisch
    virtuell
    virtuos
    virulent
    visafrei
    visionär
    visuell
    visumfrei
    vital
    vitaminhaltig
    vitaminreich
    vogtländisch nat
    vokal
    volkseigen
    volksnah
    volkstümlich
    volksverhetzend
    volkswirtschaftlich
    voll
    vollautomatisch
    vollautomatisiert
    vollbesetzt
    vollblütig
    vollbärtig
    vollendet
    volljährig
    vollkommen
    vollmundig
    vollschlank
    vollständig
    volltrunken
    vollumfänglich
    vollwertig
    vollzählig
    vonnöten pred
    voralpin
    vorarlbergisch nat
    vorauseilend
    vorausschauend
    voraussichtlich hedge
    vorbehaltlos
    vorbereitet
    vorbestraft
    vorbeugend
    vorbildlich
    vorder attr
    vorderasiatisch nat
    vordergründig
    vorderst attr
    vordringlich
    vorehelich
    voreilig
    voreingenommen
    vorerkrankt
    vorerwähnt
    vorgeblich hedge
    vorgefasst
    vorgefertigt
    vorgenannt attr
    vorgeschichtlich
    vorgestrig attr
    vorhanden
    vorherig attr
    vorherrschend
    vorhersagbar
    vorhersehbar
    vorig attr
    vorindustriell
    vorjährig attr
    vorkommend
    vorlaut
    vorletzt attr
    vorliegend
    vorläufig
    vormalig attr
    vormittäglich
    vormodern
    vornehm
    vornehmlich
    vorpommersch nat
    vorrangig
    vorrätig
    vorschnell
    vorschulisch
    vorsichtig
    vorsintflutlich
    vorsitzend
    vorsorglich
    vorstaatlich
    vorstehend attr
    vorstellbar
    vorstellig pred
    vorstädtisch
    vorsätzlich
    vorteilhaft
    vortrefflich
    vorurteilsfrei
    vorurteilslos
    vorweihnachtlich
    vorwiegend
    vorwitzig
    vorwurfsvoll
    vorzeigbar
    vorzeitig
    vorzüglich
    vorösterlich
    vorübergehend
    vulgär
    vulkanisch
    vulnerabel
    väterlich
    völkerrechtlich
    völkerrechtswidrig
    völkisch
    völlig
    waadtländisch nat
    waagerecht
    waagrecht
    wach
    wachsam
    wachsend
    wachsweich
    wackelig
    wacker
    wacklig
    waffenfrei
    waffenlos
    waghalsig
    wahlberechtigt
    wahllos
    wahnhaft
    wahnsinnig
    wahnwitzig
    wahr
    wahrhaft
    wahrhaftig
    wahrheitsgemäß
    wahrheitsgetreu
    wahrnehmbar
    wahrnehmungsgestört
    wahrscheinlich hedge
    waldreich
    walisisch nat
    wallonisch nat
    wandelbar
    wandlungsfähig
    wankelmütig
    warm wärmer wärmst
    warmherzig
    wartungsarm
    wartungsfrei
    waschbar
    waschecht
    wasserarm
    wasserdicht
    wasserfest
    wasserlöslich
    wasserreich
    wasserscheu
    wechselhaft
    wechselnd
    wechselseitig
    wechselvoll
    wegweisend
    weh pred
    wehleidig
    wehmutsvoll
    wehmütig
    wehrfähig
    wehrhaft
    wehrlos
    wehrpflichtig
    weiblich
    weich
    weichherzig
    weihevoll
    weihnachtlich
    weinerlich
    weinrot
    weise
    weisungsbefugt
    weisungsgebunden
    weit
    weitblickend
    weiter quant
    weitestmöglich attr
    weitgefasst
    weitgehend
    weitgereist
    weitläufig
    weitreichend
    weiträumig
    weitschweifig
    weitsichtig
    weitverbreitet
    weitverzweigt
    weiß
    weißhäutig
    weißlich
    weißrussisch nat
    welk
    wellenförmig
    welsch nat
    weltanschaulich
    weltbekannt
    weltberühmt
    weltentrückt
    weltfremd
    weltgeschichtlich
    weltgewandt
    weltgrößt attr
    weltlich
    weltmännisch
    weltoffen
    weltpolitisch
    weltumspannend
    weltweit
    weltwirtschaftlich
    wendig
    wendisch nat
    wenig weniger wenigst quant
    werbefrei
    werbewirksam
    werkseitig
    werktreu
    werktäglich
    wert
    wertfrei
    wertkonservativ
    wertlos
    wertneutral
    wertschätzend
    wertvoll
    wesentlich
    westafrikanisch nat
    westasiatisch nat
    westdeutsch nat
    westeuropäisch nat
    westfälisch nat
    westlich
    westpreußisch nat
    westslawisch nat
    westukrainisch nat
    wett pred
    wettbewerbsfähig
    wetterabhängig
    wetterbedingt
    wetterfest
    wetterwendisch
    wichtig
    widerlich
    widernatürlich
    widerrechtlich
    widersinnig
    widerspenstig
    widerspruchsfrei
    widerspruchslos
    widersprüchlich
    widerstandsfähig
    widerstandslos
    widerwillig
    widerwärtig
    widrig
    wiederholt
    wiederverwendbar
    wiederverwertbar
    wienerisch nat
    wievielt ord
    wikingisch nat
    wild
    wildfremd
    wildlebend
    willenlos
    willens
    willensstark willensstärker willensstärkst
    willentlich
    willfährig
    willig
    willkommen
    willkürlich
    windig
    windschief
    windstill
    winterfest
    winterhart
    winterlich
    winzig
    wirklich
    wirkmächtig
    wirksam
    wirkungslos
    wirkungsvoll
    wirr
    wirtschaftlich
    wirtschaftsfeindlich
    wirtschaftsfreundlich
    wirtschaftsliberal
    wirtschaftsnah
    wirtschaftspolitisch
    wirtschaftsschwach wirtschaftsschwächer wirtschaftsschwächst
    wirtschaftsstark wirtschaftsstärker wirtschaftsstärkst
    wirtschaftswissenschaftlich
    wissbegierig
    wissenschaftlich
    wissensdurstig
    wissenswert
    wissentlich
    witzig
    wochenlang
    wohlbehalten
    wohlbekannt
    wohlerzogen
    wohlgeformt
    wohlgeordnet
    wohlgesinnt
    wohlgesonnen
    wohlhabend
    wohlklingend
    wohlmeinend
    wohlriechend
    wohlschmeckend
    wohltuend
    wohltätig
    wohlverdient
    wohlwollend
    wohlüberlegt
    wohnhaft
    wohnlich
    wohnortnah wohnortnäher wohnortnächst
    wohnungslos
    wohnungspolitisch
    wolhynisch nat
    wolkenfrei
    wolkenlos
    wolkenverhangen
    wolkig
    wollig
    wollüstig
    wortgetreu
    wortgewaltig
    wortgewandt
    wortkarg
    wortlos
    wortreich
    wortwörtlich
    wuchernd
    wuchtig
    wund
    wunderbar
    wunderlich
    wundersam
    wunderschön
    wundervoll
    wunschgemäß
    wurscht pred
    wurst pred
    wurzellos
    wählerisch
    wöchentlich
    wörtlich
    wünschenswert
    würdelos
    würdevoll
    würdig
    würfelförmig
    württembergisch nat
    würzig
    wüst
    wütend
    x-fach quant
    x-t ord
    xenophob
    zackig
    zaghaft
    zahlbar
    zahlenmäßig
    zahllos quant
    zahlreich quant
    zahlungsfähig
    zahlungskräftig
    zahlungsunfähig
    zahlungswillig
    zahm
    zahnlos
    zahnmedizinisch
    zahnärztlich
    zairisch nat
    zappenduster
    zart
    zartfühlend
    zauberhaft
    zaudernd
    zehnfach quant
    zehnjährig
    zehnköpfig
    zehnmalig attr
    zehnminütig
    zehnt ord
    zehntausendst ord
    zehntgrößt attr
    zehntägig
    zeitaufwendig
    zeitgeistig
    zeitgemäß
    zeitgenössisch
    zeitgeschichtlich
    zeitgleich
    zeithistorisch
    zeitintensiv
    zeitlich
    zeitlos
    zeitnah zeitnäher zeitnächst
    zeitraubend
    zeitsparend
    zeitversetzt
    zeitweilig
    zellulär
    zentimeterlang
    zentnerschwer
    zentral
    zentralafrikanisch nat
    zentralamerikanisch nat
    zentralasiatisch nat
    zentralchinesisch nat
    zentralistisch
    zentrumsnah
    zerbrechlich
    zerebral
    zerfahren
    zerklüftet
    zerknirscht
    zerknittert
    zerlumpt
    zermürbend
    zerrissen
    zerrüttet
    zerstreut
    zerstritten
    zerstörbar
    zerstörerisch
    zielbewusst
    zielführend
    zielgenau
    zielgerichtet
    ziellos
    zielorientiert
    zielstrebig
    ziemlich
    zierlich
    zigfach quant
    zigst ord
    zinsfrei
    zinslos
    zionistisch
    zitronengelb
    zivil
    zivilgesellschaftlich
    zivilisatorisch
    zivilisiert
    zivilrechtlich
    zollfrei
    zoologisch
    zornig
    zuchtvoll
    zuckerfrei
    zuckerhaltig
    zudringlich
    zufrieden
    zufriedenstellend
    zufällig
    zugegen pred
    zugehörig
    zugetan pred
    zugewandert
    zugkräftig
    zugänglich
    zuhanden pred
    zukunftsfähig
    zukunftsgerichtet
    zukunftsgewandt
    zukunftsorientiert
    zukunftssicher
    zukunftsträchtig
    zukunftsweisend
    zukünftig
    zulassungspflichtig
    zuletztgenannt attr
    zulässig
    zumutbar
    zunehmend
    zurechnungsfähig
    zurückhaltend
    zurückliegend
    zusammenhanglos
    zusammenhängend
    zustimmend
    zuständig
    zusätzlich
    zuteil pred
    zutraulich
    zutreffend
    zuträglich
    zuverlässig
    zuversichtlich
    zuvorkommend
    zuwider pred
    zwanghaft
    zwanglos
    zwangsfrei
    zwangsläufig
    zwanzigfach quant
    zwanzigjährig
    zwanzigminütig
    zwanzigst ord
    zweckdienlich
    zweckentfremdet
    zweckfrei
    zweckgebunden
    zwecklos
    zweckmäßig
    zweibeinig
    zweideutig
    zweidimensional
    zweierlei invar
    zweifach quant
    zweifarbig
    zweifelhaft hedge
    zweifellos
    zweifelnd
    zweifelsfrei
    zweifelsvoll
    zweigeschossig
    zweigleisig
    zweihundertst ord
    zweijährig
    zweikampfstark
    zweiköpfig
    zweimalig attr
    zweiminütig
    zweimonatig
    zweisam
    zweischneidig
    zweiseitig
    zweisprachig
    zweispurig
    zweistellig
    zweistufig
    zweistöckig
    zweistündig
    zweit ord
    zweitbest attr
    zweiteilig
    zweitgrößt attr
    zweithöchst attr
    zweitjüngst attr
    zweitklassig
    zweitlängst attr
    zweitmeist attr
    zweitplatziert
    zweitrangig
    zweitreichst attr
    zweitschnellst attr
    zweitstärkst attr
    zweitwichtigst attr
    zweitägig
    zweitältest attr
    zweiundachtzigst ord
    zweiunddreißigst ord
    zweiundfünfzigst ord
    zweiundneunzigst ord
    zweiundsechzigst ord
    zweiundsiebzigst ord
    zweiundvierzigst ord
    zweiundzwanzigst ord
    zweiwöchentlich
    zweiwöchig
    zwielichtig
    zwiespältig
    zwingend
    zwischenmenschlich
    zwischenstaatlich
    zwischenzeitlich attr
    zwittrig
    zwölffach quant
    zwölfjährig
    zwölfmonatig
    zwölfstündig
    zwölft ord
    zwölftägig
    zyklisch
    zynisch
    zypriotisch nat
    zyprisch nat
    zäh
    zähflüssig
    zählbar
    zänkisch
    zärtlich
    zögerlich
    zögernd
    zügellos
    zügig
    zürcherisch nat
    ägyptisch nat
    ähnlich
    ängstlich
    äquivalent
    ärgerlich
    ärmlich
    ärztlich
    ästhetisch
    ätherisch
    äthiopisch nat
    ätzend
    äußer attr
    äußerlich
    äußerst attr
    öd
    öde
    öffentlich
    öffentlich-rechtlich
    öffentlichkeitsscheu
    öffentlichkeitswirksam
    öko invar
    ökologisch
    ökonomisch
    ökosozial
    ökumenisch
    ölhaltig
    ölig
    örtlich
    österlich
    österreichisch nat
    österreichisch-ungarisch nat
    östlich
    übel
    übelriechend
    übelwollend
    überaltert
    überarbeitet
    überbezahlt
    überbordend
    überdeutlich
    überdimensional
    überdimensioniert
    überdreht
    überdrüssig
    überdurchschnittlich
    übereifrig
    übereilt
    übereinstimmend
    überempfindlich
    überfachlich
    überflüssig
    überfordert
    überfragt pred
    überfällig
    überfüllt
    übergeordnet
    übergewichtig
    übergreifend
    übergroß
    überheblich
    überhöht
    überirdisch
    überkandidelt
    überkommen
    überkonfessionell
    überkritisch
    überladen
    überlang
    überlastet
    überlebensfähig
    überlebensgroß
    überlebenswichtig
    überlegen
    überlegt
    übermenschlich
    übermorgig attr
    übermächtig
    übermäßig
    übermüdet
    übermütig
    übernatürlich
    übernächst attr
    übernächtigt
    überparteilich
    überproportional
    überprüfbar
    überquellend
    überragend
    überraschend
    überrascht
    überregional
    überreif
    überrepräsentiert
    überschaubar
    überschuldet
    überschwänglich
    überschüssig
    überseeisch
    übersehbar
    übersichtlich
    übersinnlich
    überspitzt
    überstaatlich
    überstürzt
    übersättigt
    überteuert
    übertragbar
    übertrieben
    übervoll
    übervorsichtig
    überwiegend
    überwältigend
    überzeitlich
    überzeugend
    überzeugt
    überzogen
    überzählig
    üblich
    übrig quant
    üppig
    """#
}
