// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Adverbs, number words, interjections and separable particles.
enum InvariableTable {
  static let text: StaticString = #"""
    aah interj
    ab prefix
    abends adv time
    aber ptc
    aberhunderte num
    abermals adv time
    abertausende num
    abhanden adv place
    abhanden prefix
    abrakadabra interj
    abschnittsweise adv manner
    abseits adv place
    abseits prefix
    absichtlich adv manner
    absolut adv degree
    absurderweise adv manner
    abwechslungsweise adv manner
    abwärts adv place
    abwärts prefix
    ach interj
    achselzuckend adv manner
    acht num
    acht prefix
    achteinhalb num
    achtens adv conn
    achtern adv place
    achthundert num
    achtmal adv time
    achttausend num
    achtundachtzig num
    achtunddreißig num
    achtundfünfzig num
    achtundneunzig num
    achtundsechzig num
    achtundsiebzig num
    achtundvierzig num
    achtundzwanzig num
    achtzehn num
    achtzehnhundert num
    achtzig num
    achtziger num
    achtzigtausend num
    ade interj
    adieu interj
    ah interj
    aha interj
    aha ptc
    ahoi interj
    alias adv manner
    allabendlich adv time
    alldem adv pro
    alledem adv pro
    allein adv manner conn focus
    alleine adv manner
    allemal adv time
    allenfalls adv degree focus
    allenthalben adv place
    allerbestens adv manner
    allerdings adv manner conn
    allerhand num
    allerhöchstens adv degree
    allerlei num
    allermeist adv manner
    allermindestens adv degree
    allerorten adv place
    allerorts adv place
    allerseits adv place
    allesamt adv degree
    alleweil adv time
    allezeit adv time
    allgemein adv manner
    allhier adv place
    alljährlich adv time
    allmonatlich adv time
    allmorgendlich adv time
    allmählich adv time
    allseits adv place
    alltags adv time
    allweil adv time
    allwöchentlich adv time
    allzeit adv time manner
    allzu adv degree
    allzumal adv time
    allzusehr adv degree
    allzuviel adv degree
    allüberall adv place
    alsbald adv time
    alsdann adv time conn
    also adv conn
    also ptc
    amen interj
    amen ptc
    amtlicherseits adv manner
    amüsanterweise adv manner
    an prefix
    andauernd adv time
    anderenfalls adv conn
    andererseits adv manner conn
    andernfalls adv conn
    andernorts adv place
    anderntags adv time
    andernteils adv manner conn
    anderorts adv place
    anders adv manner
    anderseits adv conn
    andersherum adv manner conn
    andersrum adv manner
    anderswo adv place
    anderswoher adv place
    anderswohin adv place
    andertags adv time
    anderthalb num
    anderthalbmal adv time
    anderweit adv manner
    anderweitig adv manner
    andeutungsweise adv manner
    aneinander adv place
    aneinander prefix
    anerkanntermaßen adv manner
    anfangs adv time
    angeblich adv hedge
    anheim adv manner
    anheim prefix
    anno adv time
    annodazumal adv time
    annähernd adv degree
    annäherungsweise adv manner
    ansatzweise adv manner
    anscheinend adv hedge
    ansonsten adv conn
    anstandshalber adv manner
    anständigerweise adv manner
    anteilig adv manner
    anteilsmäßig adv manner
    apropos adv conn
    au interj
    aua interj
    auch adv focus
    auch ptc
    auf prefix
    aufeinander adv place manner
    aufeinander prefix
    aufrecht adv manner
    aufrecht prefix
    auftragsgemäß adv manner
    aufwärts adv place
    aufwärts prefix
    augenblicklich adv time
    augenscheinlich adv hedge
    augenzwinkernd adv manner
    aus prefix
    ausdrücklich adv manner
    auseinander adv place
    auseinander prefix
    ausfindig prefix
    ausgerechnet adv manner focus
    ausgesprochen adv degree
    aushilfsweise adv manner
    ausnahmslos adv degree
    ausnahmsweise adv manner
    ausreichend adv degree
    ausschließlich adv focus
    ausschnittsweise adv manner
    auswendig adv manner
    auswendig prefix
    auswärts adv place
    auszugsweise adv manner
    autsch interj
    auweia interj
    außen adv place
    außerdem adv conn pro
    außerhalb adv place
    außerhaus adv place
    außerorts adv place
    außerstande adv manner
    backbord adv place
    backbords adv place
    bald adv time
    baldigst adv time manner
    baldmöglichst adv time
    barfuß adv manner
    barhaupt adv place
    basta interj
    bayernweit adv place
    bedauerlicherweise adv manner
    bedeutend adv degree
    begreiflicherweise adv manner
    behördlicherseits adv manner
    bei prefix
    beiderlei num
    beiderseits adv place manner
    beidseits adv place
    beieinander adv place
    beieinander prefix
    beiläufig adv manner
    beinah adv degree
    beinahe adv degree
    beisammen adv place manner
    beisammen prefix
    beiseite adv place
    beiseite prefix
    beispielshalber adv manner
    beispielsweise adv manner conn
    beispielweise adv manner
    beizeiten adv time
    bekannt prefix
    bekanntermaßen adv manner
    bekannterweise adv manner
    bekanntlich adv manner
    bemerkenswerterweise adv manner
    berechtigterweise adv manner
    bereit prefix
    bereits adv time focus
    bergab adv place
    bergab prefix
    bergan adv place
    bergauf adv place
    bergauf prefix
    bergwärts adv place
    berufshalber adv manner
    besonders adv manner degree focus
    besser prefix
    bestenfalls adv manner
    bestens adv degree
    bestimmt adv manner
    beutelweise adv manner
    bevor prefix
    bewusstermaßen adv manner
    bezeichnenderweise adv manner
    beziehungsweise adv manner conn
    bingo interj
    bisher adv time
    bislang adv time
    bisschen adv degree
    bisweilen adv time
    bitte interj
    bitte ptc
    bitteschön ptc
    bittweise adv manner
    bizarrerweise adv manner
    blau prefix
    blindlings adv manner
    bloß adv degree conn focus
    bloß prefix
    bloß ptc
    blöderweise adv manner
    boah interj
    brach prefix
    bravo interj
    breit prefix
    brr interj
    bruchstückweise adv manner
    brutto adv degree
    bspw adv conn
    bumm interj
    bums interj
    bundesweit adv place
    bäh interj
    bäuchlings adv manner
    büschelweise adv manner
    ca adv degree
    ciao interj
    circa adv degree
    da adv place
    da prefix
    dabei adv place conn pro
    dabei prefix
    dadran adv place
    dadrauf adv place
    dadrin adv place
    dadrunter adv place
    dadrüber adv place
    dadurch adv place conn pro
    dafür adv conn pro
    dafür prefix
    dagegen adv conn pro
    dagegen prefix
    daheim adv place
    daheim prefix
    daher adv place conn pro
    daher prefix
    dahier adv place
    dahin adv place pro
    dahin prefix
    dahinab adv place pro
    dahinauf adv place
    dahinaus adv place
    dahinein adv place
    dahingegen adv pro
    dahingehend adv pro
    dahinten adv place
    dahinter adv place pro
    dahinter prefix
    dahinunter adv place
    dahinüber adv place
    dahoam adv place
    damals adv time
    damit adv conn pro
    danach adv time conn pro
    danach prefix
    daneben adv place conn pro
    daneben prefix
    danke interj
    danke ptc
    dankenswerterweise adv manner
    dankeschön ptc
    dann adv time conn
    dar prefix
    daran adv place pro
    daran prefix
    darauf adv time place pro
    darauf prefix
    daraufhin adv time conn pro
    daraus adv pro
    darein adv pro
    darin adv place pro
    darob adv pro
    darum adv conn pro
    darumherum adv pro
    darunter adv place pro
    darunter prefix
    darüber adv place pro
    darüber prefix
    darüberhinaus adv place
    dato adv time
    dauernd adv time
    davon adv pro
    davon prefix
    davor adv time place pro
    davor prefix
    dawider adv pro
    dazu adv conn pro
    dazu prefix
    dazumal adv time pro
    dazwischen adv time place pro
    dazwischen prefix
    definitiv adv manner
    deinerseits adv manner
    deinetwegen adv manner
    dementgegen adv pro
    dementsprechend adv conn pro
    demgegenüber adv conn pro
    demgemäß adv conn pro
    demnach adv conn pro
    demnächst adv time
    demzufolge adv conn pro
    denn ptc
    dennoch adv conn
    derart adv manner degree
    derartig adv manner
    dereinst adv time
    derentwegen adv manner
    derentwillen adv manner
    derethalben adv manner
    dergestalt adv manner
    derlei num
    dermaleinst adv time
    dermaßen adv manner degree
    derohalben adv conn
    derweil adv time
    derweilen adv time
    derzeit adv time
    desgleichen adv manner conn
    deshalb adv conn pro
    dessentwegen adv manner
    dessentwillen adv manner
    desto adv degree conn
    deswegen adv conn pro
    desweiteren adv conn
    deutlich adv degree
    deutschlandweit adv place
    dicht prefix
    dideldum interj
    dienstagabend adv time
    dienstagmorgen adv time
    dienstagnachmittag adv time
    dienstags adv time
    dieserhalb adv manner
    diesfalls adv manner
    diesmal adv time
    diesseits adv place
    ding interj
    dingfest prefix
    doch adv conn
    doch ptc
    dong interj
    donnerstagabend adv time
    donnerstagmorgen adv time
    donnerstagnachmittag adv time
    donnerstags adv time
    donnerwetter interj
    doppelt adv degree
    dort adv place
    dorther adv place
    dortherum adv place
    dorthin adv place
    dorthin prefix
    dorthinab adv place
    dorthinauf adv place
    dorthinaus adv place
    dorthinein adv place
    dorthinunter adv place
    dorthinüber adv place
    dran adv place pro
    dran prefix
    drauf adv place pro
    drauf prefix
    drauflos prefix
    draus adv place pro
    draußen adv place
    drei num
    dreie num
    dreieinhalb num
    dreien num
    dreier num
    dreierlei num
    dreifach adv degree
    dreihundert num
    dreihunderttausend num
    dreimal adv time
    drein adv place pro
    drein prefix
    dreisterweise adv manner
    dreitausend num
    dreiundachtzig num
    dreiunddreißig num
    dreiundfünfzig num
    dreiundneunzig num
    dreiundsechzig num
    dreiundsiebzig num
    dreiundvierzig num
    dreiundzwanzig num
    dreiviertel adv degree
    dreiviertel num
    dreizehn num
    dreizehnhundert num
    dreizehnmal adv time
    dreißig num
    dreißiger num
    dreißigmal adv time
    dreißigtausend num
    drin adv place pro
    drin prefix
    dringlichst adv manner
    drinne adv place
    drinnen adv place
    drittens adv conn
    droben adv place
    drum adv place pro
    drum prefix
    drumherum adv place
    drumrum adv place
    drunten adv place
    drunter adv place pro
    drüben adv place
    drüber adv place pro
    dummerweise adv manner
    durch prefix
    durchaus adv degree
    durcheinander adv manner
    durcheinander prefix
    durchgehend adv manner
    durchgängig adv manner
    durchweg adv manner
    durchwegs adv manner
    dutzend num
    dutzende num
    dutzenden num
    dutzendmal adv time
    dutzendweise adv manner
    eben adv time focus
    eben ptc
    ebenda adv place
    ebendaher adv place
    ebendahin adv place
    ebendort adv place
    ebenfalls adv conn focus
    ebenhier adv place
    ebenso adv manner degree conn focus
    ebensogut adv degree
    ebensolang adv degree
    ebensosehr adv degree
    ebensoviel adv degree
    ebensowenig adv degree
    echt adv manner
    eh adv conn
    eh ptc
    ehedem adv time pro
    ehemals adv time
    eher adv degree hedge
    ehesten adv time
    ehestens adv time
    ehrenamtlich adv manner
    ehrenhalber adv manner
    ehrlich adv manner
    ehrlicherweise adv manner
    eiapopeia interj
    eigenartigerweise adv manner
    eigens adv manner
    eigentlich adv comment
    eigentlich ptc
    eilends adv manner
    ein prefix
    einander adv manner
    eindreiviertel num
    eineinhalb num
    einerlei num
    einerseits adv conn
    einesteils adv manner conn
    einfach adv manner
    einfach ptc
    einfachheitshalber adv manner
    eingangs adv time
    einher prefix
    einhundert num
    einig prefix
    einigermaßen adv manner degree
    einmal adv time
    eins num
    einst adv time
    einstimmig adv manner
    einstmals adv time
    einstweilen adv time
    eintausend num
    eintausendfünfhundert num
    einundachtzig num
    einunddreißig num
    einundeinhalb num
    einundfünfzig num
    einundneunzig num
    einundsechzig num
    einundsiebzig num
    einundvierzig num
    einundzwanzig num
    einwärts adv place
    einzig adv focus
    eis prefix
    elf num
    elfhundert num
    elfmal adv time
    elftens adv conn
    empor prefix
    endlich adv time
    enorm adv degree
    entgegen prefix
    entlang prefix
    entzwei prefix
    erdwärts adv place
    erfahrungsgemäß adv manner
    erfreulicherweise adv manner
    ergebenst adv manner
    ergo adv conn
    erheblich adv degree
    erklärtermaßen adv manner
    erlaubterweise adv manner
    erneut adv time
    ersatzhalber adv manner
    ersatzweise adv manner
    ersichtlich adv comment
    erst adv time focus
    erstaunlicherweise adv manner
    erstens adv conn
    erstmal adv manner
    erstmalig adv time
    erstmals adv time
    erwartbar adv comment
    erwartungsgemäß adv manner
    erwiesenermaßen adv manner
    esslöffelweise adv manner
    etappenweise adv manner
    etc adv conn
    etwa adv degree
    etwa ptc
    etwas adv degree
    eurerseits adv manner
    euretwegen adv manner
    europaweit adv place
    eventuell adv hedge
    evtl adv hedge
    ewig adv time
    ewiglich adv time
    exakt adv degree
    extra adv manner
    extrem adv degree
    ey interj
    fairerweise adv manner
    faktisch adv manner
    fallweise adv manner
    falsch prefix
    fast adv degree
    fatalerweise adv manner
    fehl prefix
    fei ptc
    feierabends adv time
    feiertags adv time
    fein prefix
    fern prefix
    fernab adv place
    ferner adv conn
    fernerhin adv conn
    fernher adv place
    fertig prefix
    fest prefix
    flach prefix
    flott prefix
    flugs adv manner
    flussabwärts adv place
    flussaufwärts adv place
    flächenmäßig adv manner
    flüssig prefix
    folgendermaßen adv manner
    folglich adv conn
    fort adv place
    fort prefix
    fortan adv time
    fortlaufend adv time
    fortwährend adv time
    fraglos adv manner
    frecherweise adv manner
    frei prefix
    freiheraus adv manner
    freilich adv manner conn
    freilich ptc
    freitagabend adv time
    freitagabends adv time
    freitagmorgen adv time
    freitagnachmittag adv time
    freitagnacht adv time
    freitags adv time
    freiwilligerweise adv manner
    fremd prefix
    freundlicherweise adv manner
    freundlichst adv manner
    frischweg adv manner
    fristgemäß adv manner
    fristgerecht adv time
    früh adv time
    frühabends adv time
    früher adv time
    frühestens adv time
    frühmorgens adv time
    frühzeitig adv time
    fuffzehn num
    fuffzig num
    fälschlicherweise adv manner
    förmlich adv degree
    fünf num
    fünfe num
    fünfeinhalb num
    fünfen num
    fünferlei num
    fünfhundert num
    fünfhunderttausend num
    fünfmal adv time
    fünftausend num
    fünftens adv conn
    fünfundachtzig num
    fünfunddreißig num
    fünfundfünfzig num
    fünfundneunzig num
    fünfundsechzig num
    fünfundsiebzig num
    fünfundvierzig num
    fünfundzwanzig num
    fünfzehn num
    fünfzehnhundert num
    fünfzehnmal adv time
    fünfzig num
    fünfziger num
    fünfzigmal adv time
    fünfzigtausend num
    fürderhin adv time
    füreinander adv manner
    fürwahr adv manner
    ganz adv degree
    gar adv degree focus
    gar ptc
    gebietsweise adv manner
    gefangen prefix
    gefälligst adv manner
    gefühlsmäßig adv manner
    gegebenenfalls adv manner hedge conn
    gegendweise adv manner
    gegeneinander adv place manner
    gegeneinander prefix
    gegenwärtig adv time
    gegenüber adv place
    gegenüber prefix
    geheim prefix
    gelegentlich adv time
    gell ptc
    gelle ptc
    gelt ptc
    geltend prefix
    gemeinerweise adv manner
    gemeinhin adv comment
    gemeinsam adv manner
    genau adv degree focus
    genau ptc
    genauso adv manner degree
    genausogut adv degree
    genausolang adv degree
    genausoviel adv degree
    genausowenig adv degree
    genug adv degree
    genügend adv degree
    gerade adv time focus
    geradeaus adv place
    geradeheraus adv manner
    geradeso adv manner
    geradewegs adv place
    geradezu adv manner degree
    gerechterweise adv manner
    gerechtigkeitshalber adv manner
    gern adv manner
    gern ptc
    gerne adv manner
    gerne ptc
    gerüchteweise adv manner
    geschweige adv conn focus
    geschäftehalber adv manner
    gesprächsweise adv manner
    gestern adv time
    gesund prefix
    gesundheit interj
    gesundheitshalber adv manner
    getrennt adv manner
    gewiss adv manner
    gewiss ptc
    gewissermaßen adv manner comment
    gewisslich adv manner
    gewohnheitsgemäß adv manner
    gewohnheitsmäßig adv manner
    gewöhnlicherweise adv manner
    gezwungenermaßen adv manner
    ggf adv hedge
    glatt prefix
    glattweg adv manner
    glaubhaft prefix
    gleich adv time degree
    gleich prefix
    gleichauf adv manner
    gleichermaßen adv manner degree
    gleichfalls adv conn focus
    gleichsam adv manner
    gleichviel adv degree
    gleichwohl adv conn
    gleichzeitig adv time conn
    glücklicherweise adv manner
    gnadenweise adv manner
    gottlob adv manner
    gottseidank adv manner
    gratis adv manner
    grob prefix
    groß prefix
    großteils adv manner
    großzügigerweise adv manner
    grr interj
    grundsätzlich adv comment
    gruppenweise adv manner
    größtenteils adv manner degree
    grüezi interj
    gut adv degree
    gut prefix
    gänzlich adv manner degree
    gütlichst adv manner
    haargenau adv degree
    haarscharf adv degree
    haft prefix
    haha interj
    hahaha interj
    halali interj
    halb adv degree
    halbjährlich adv time
    halbstündlich adv time
    halbwegs adv degree
    halleluja interj
    hallo interj
    halt interj
    halt prefix
    halt ptc
    hangabwärts adv place
    hangaufwärts adv place
    hatschi interj
    haufenweise adv manner
    hauptamtlich adv manner
    hauptsächlich adv manner focus
    haus prefix
    he interj
    hehe interj
    heidewitzka interj
    heim adv place
    heim prefix
    heimlich adv manner
    heimlicherweise adv manner
    heimwärts adv place
    heimzu adv place
    heissa interj
    heiß prefix
    her adv place
    her prefix
    herab adv place
    herab prefix
    heran adv place
    heran prefix
    herauf adv place
    herauf prefix
    heraus adv place
    heraus prefix
    herbei adv place
    herbei prefix
    herein adv place
    herein prefix
    hernach adv time
    hernieder adv place
    hernieder prefix
    herrje interj
    herrjemine interj
    herum adv place
    herum prefix
    herunter adv place
    herunter prefix
    hervor adv place
    hervor prefix
    herwärts adv place
    herzlichst adv degree
    herzu adv place
    herzu prefix
    herüben adv place
    herüber adv place
    herüber prefix
    heuer adv time
    heute adv time
    heutzutage adv time
    hey interj
    hi interj
    hicks interj
    hienieden adv place
    hier adv place
    hieran adv place pro
    hierauf adv time place pro
    hieraus adv pro
    hierbei adv place conn pro
    hierdurch adv conn pro
    hierein adv pro
    hierfür adv pro
    hiergegen adv pro
    hierher adv place pro
    hierher prefix
    hierherauf adv place
    hierherum adv place
    hierhin adv place pro
    hierhin prefix
    hierhinauf adv place
    hierhinein adv place
    hierhinter adv pro
    hierin adv place pro
    hiermit adv conn pro
    hiernach adv time pro
    hierneben adv place pro
    hierob adv pro
    hierorts adv place
    hierum adv pro
    hierunter adv place pro
    hiervon adv pro
    hiervor adv pro
    hierzu adv conn pro
    hierzulande adv place
    hierzwischen adv pro
    hierüber adv place pro
    hihi interj
    hilfsweise adv manner
    himmelwärts adv place
    hin adv place
    hin prefix
    hinab adv place
    hinab prefix
    hinan adv place
    hinan prefix
    hinauf adv place
    hinauf prefix
    hinaus adv place
    hinaus prefix
    hindurch adv place
    hindurch prefix
    hinein adv place
    hinein prefix
    hinfort adv time
    hingegen adv conn
    hinkünftig adv time
    hinlänglich adv degree
    hinreichend adv degree
    hintan adv place
    hintan prefix
    hinten adv place
    hintenan adv place
    hintenan prefix
    hintendran adv place
    hintenherum adv manner
    hintenrum adv place
    hinterdrein adv place
    hintereinander adv place
    hintereinander prefix
    hinterher adv time place
    hinterher prefix
    hinterrücks adv manner
    hinunter adv place
    hinunter prefix
    hinweg adv place
    hinweg prefix
    hinwieder adv conn
    hinwiederum adv conn
    hinwärts adv place
    hinzu adv place
    hinzu prefix
    hinüber adv place
    hinüber prefix
    hipp interj
    hm interj
    hmm interj
    hoch prefix
    hochgradig adv degree
    hochkant adv manner
    hoffentlich adv comment
    hoho interj
    hokuspokus interj
    holla interj
    hopp interj
    hoppla adv manner
    hoppla interj
    hossa interj
    hott interj
    huch interj
    huckepack adv manner
    hui interj
    humba interj
    hundert num
    hunderte num
    hunderteins num
    hunderten num
    hunderterlei num
    hundertfünfzig num
    hundertmal adv time
    hunderttausend num
    hunderttausende num
    hunderttausenden num
    hundertzwanzig num
    hurra interj
    hurtig adv manner
    hypothetisch adv hedge
    händeringend adv manner
    häppchenweise adv manner
    häufig adv time
    höchst adv degree
    höchstens adv degree focus
    höchstpersönlich adv manner
    höchstselbst adv manner
    höchstwahrscheinlich adv hedge
    höflichkeitshalber adv manner
    höflichst adv degree
    hü interj
    hüben adv place
    idealerweise adv manner
    igitt interj
    ihrerseits adv manner
    ihretwegen adv manner
    ihretwillen adv manner
    illegalerweise adv manner
    immer adv time
    immerdar adv time
    immerfort adv time
    immerhin adv manner conn focus
    immerzu adv time
    imstande adv manner
    indes adv time conn
    indessen adv time conn
    ineinander adv place
    ineinander prefix
    infolgedessen adv conn pro
    infrage adv manner
    infrage prefix
    inklusive adv
    inkognito adv manner
    inne prefix
    innen adv place
    innerhalb adv place
    innerorts adv place
    insbesondere adv manner degree conn focus
    insgeheim adv manner
    insgesamt adv degree conn
    insofern adv conn
    insonderheit adv manner conn
    insoweit adv conn
    instand adv manner
    instand prefix
    interessanterweise adv manner
    interessehalber adv manner
    interimsweise adv manner
    inwendig adv manner
    inwiefern adv manner conn ask
    inwieweit adv manner ask
    inzwischen adv time
    irgend adv degree
    irgendwann adv time
    irgendwie adv manner
    irgendwo adv place
    irgendwoher adv place
    irgendwohin adv place
    ironischerweise adv manner
    irr prefix
    irre prefix
    irrtümlicherweise adv manner
    ja adv manner
    ja ptc
    jahraus adv time
    jahrein adv time
    jahrelang adv time
    jahrhundertelang adv time
    jahrtausendelang adv time
    jahrweise adv manner
    jahrzehntelang adv time
    jawohl ptc
    jawoll ptc
    je adv time degree
    je ptc
    jedenfalls adv manner conn
    jederzeit adv time
    jedesmal adv time
    jedoch adv conn
    jeher adv time
    jein ptc
    jemals adv time
    jenerzeit adv time
    jenseits adv place
    jesses interj
    jetzt adv time
    jeweils adv time
    jo ptc
    juchhe interj
    juhu interj
    jup ptc
    just adv time focus
    justament adv time
    jählings adv time manner
    jährlich adv time
    jüngst adv time
    jüngstens adv time
    kaputt prefix
    kaum adv degree neg
    keinerlei num
    keinesfalls adv neg
    keineswegs adv neg
    keinmal adv time neg
    kikeriki interj
    kiloweise adv manner
    kirchlicherseits adv manner
    klammheimlich adv manner
    klar adv manner
    klar prefix
    klar ptc
    klassischerweise adv manner
    klatsch interj
    klein prefix
    klipp adv manner
    klugerweise adv manner
    knapp adv degree
    kolonnenweise adv manner
    komischerweise adv manner
    komplett adv degree
    kopfschüttelnd adv manner
    kopfunter adv manner
    kopfüber adv manner
    korrekterweise adv manner
    krach interj
    krank prefix
    krankheitshalber adv manner
    kreuz adv place
    kreuzweise adv manner
    kund prefix
    kurioserweise adv manner
    kurz prefix
    kurzerhand adv manner
    kurzum adv conn
    kübelweise adv manner
    künftig adv time
    künftighin adv time
    kürzehalber adv manner
    kürzlich adv time
    lahm prefix
    landab adv place
    landauf adv place
    landeinwärts adv place
    landesweit adv place
    landschaftsweise adv manner
    landwärts adv place
    lang adv time
    lang prefix
    lange adv time
    larifari interj
    lauthals adv manner
    lebenslang adv time
    lediglich adv degree focus
    leer prefix
    leewärts adv place
    legalerweise adv manner
    leicht prefix
    leichthin adv manner
    leichtsinnigerweise adv manner
    leider adv manner
    leidlich adv degree
    leihweise adv manner
    letztendlich adv conn
    letztens adv time conn
    letzthin adv time
    letztlich adv conn
    letztmalig adv time
    letztmals adv time
    lieber adv manner
    linkerhand adv place
    links adv place
    linksaußen adv place
    linksherum adv place
    linksseitig adv place
    literweise adv manner
    live adv manner
    lobenswerterweise adv manner
    locker prefix
    logisch adv manner
    logischerweise adv manner
    logo ptc
    lol interj
    los prefix
    lustigerweise adv manner
    luvwärts adv place
    längsseits adv place
    längst adv time
    längstens adv time
    lästig prefix
    löffelweise adv manner
    mal adv conn
    mal ptc
    mancherlei num
    mancherorts adv place
    manchmal adv time
    mann interj
    marsch interj
    massenweise adv manner
    maximal adv degree
    mega adv degree
    mehr adv degree
    mehrfach adv time
    mehrheitlich adv degree
    mehrmals adv time
    meilenweit adv degree
    meinerseits adv manner
    meinethalben adv manner
    meinetwegen adv manner
    meinetwillen adv manner
    meist adv time
    meisten adv degree
    meistens adv time
    meistenteils adv time manner
    mengenmäßig adv manner
    mensch interj
    merkwürdigerweise adv manner
    meuchlings adv manner
    mhm interj
    miau interj
    mietweise adv manner
    minder adv degree
    mindestens adv degree focus
    minimal adv degree
    minutenlang adv time
    minutenweise adv manner
    minütlich adv time
    mist interj
    mit prefix
    miteinander adv manner
    miteinander prefix
    mithin adv conn
    mitnichten adv manner neg
    mitnichten ptc
    mittags adv time
    mitten adv place
    mittendrin adv place
    mittendurch adv place
    mittenmang adv place
    mittenrein adv place
    mitternachts adv time
    mittlerweile adv time
    mittwochabend adv time
    mittwochmorgen adv time
    mittwochnachmittag adv time
    mittwochs adv time
    mitunter adv time
    moin interj
    momentan adv time
    monatelang adv time
    monatlich adv time
    monatsweise adv manner
    montagabend adv time
    montagabends adv time
    montagmorgen adv time
    montagmorgens adv time
    montagnachmittag adv time
    montagnacht adv time
    montags adv time
    morgen adv time
    morgenfrüh adv time
    morgens adv time
    muh interj
    mundtot adv manner
    mundtot prefix
    mutmaßlich adv hedge
    mäh interj
    möglicherweise adv manner hedge
    möglichst adv manner degree
    mündlich adv manner
    mütterlicherseits adv manner
    na interj
    na ptc
    nach prefix
    nachdrücklichst adv manner
    nacheinander adv manner
    nacheinander prefix
    nachgewiesenermaßen adv manner
    nachhause adv place
    nachher adv time
    nachmals adv time
    nachmittags adv time
    nachtens adv time
    nachträglich adv time
    nachts adv time
    nachtsüber adv time
    nachweislich adv comment
    nahe prefix
    nahebei adv place
    nahezu adv degree
    naja interj
    naja ptc
    namentlich adv manner conn focus
    nanu interj
    naturgemäß adv manner
    natürlich adv manner
    natürlicherweise adv manner
    ne ptc
    nebenan adv place
    nebenbei adv manner conn
    nebendran adv place
    nebeneinander adv place
    nebeneinander prefix
    nebenher adv manner
    nebenran adv place
    ned adv neg
    nee ptc
    nein ptc
    net adv neg
    netterweise adv manner
    netto adv degree
    neuerdings adv time
    neuerlich adv time
    neulich adv time
    neun num
    neuneinhalb num
    neunhundert num
    neunmal adv time
    neuntausend num
    neuntens adv conn
    neunundachtzig num
    neununddreißig num
    neunundfünfzig num
    neunundneunzig num
    neunundsechzig num
    neunundsiebzig num
    neunundvierzig num
    neunundzwanzig num
    neunzehn num
    neunzehnhundert num
    neunzig num
    neunziger num
    neunzigtausend num
    nich adv neg
    nicht adv neg
    nicht ptc
    nichtmehr adv neg
    nichts adv neg
    nichtsdestotrotz adv conn
    nichtsdestoweniger adv conn
    nie adv time neg
    nieder prefix
    niemals adv time neg
    nimmer adv time neg
    nimmermehr adv time neg
    nirgends adv place neg
    nirgendwann adv neg
    nirgendwie adv neg
    nirgendwo adv place neg
    nirgendwoher adv place neg
    nirgendwohin adv place neg
    nix adv neg
    noch adv time focus
    nochmal adv time
    nochmals adv time
    nolens adv manner
    nonstop adv manner
    nordwestlich adv place
    nordwärts adv place
    nordöstlich adv place
    normalerweise adv manner
    notabene adv conn
    notfalls adv manner conn
    notgedrungen adv manner
    notwendig adv manner
    notwendigerweise adv manner
    null num
    nun adv time
    nun ptc
    nunja ptc
    nunmehr adv time conn
    nur adv degree conn focus
    nur ptc
    nächtens adv time
    nämlich adv conn
    nö ptc
    nüscht adv neg
    o interj
    oben adv place
    obenan adv place
    obenauf adv place
    obendrauf adv place
    obendrein adv conn
    obendrin adv place
    obendrüber adv place
    obenhin adv place manner
    obenrum adv place
    oberhalb adv place
    oder ptc
    offen prefix
    offenbar adv hedge
    offenkundig adv hedge
    offensichtlich adv hedge
    offline adv manner
    oft adv time
    oftmals adv time
    oh interj
    oha interj
    ohje interj
    ohnedies adv conn pro
    ohnehin adv conn
    ohneweiters adv manner
    oho interj
    oje interj
    ojemine interj
    ok ptc
    okay interj
    okay ptc
    online adv manner
    ordnungsgemäß adv manner
    ordnungshalber adv manner
    ortsauswärts adv place
    ortseinwärts adv place
    ortsweise adv manner
    ostwärts adv place
    owei interj
    paar adv degree
    paarmal adv time
    paarweise adv manner
    pachtweise adv manner
    paff interj
    papperlapapp interj
    paradoxerweise adv manner
    pardon interj
    pari adv degree
    partout adv manner
    pauschal adv manner
    peinlicherweise adv manner
    peng interj
    permanent adv time
    persönlich adv manner
    perverserweise adv manner
    pflichtgemäß adv manner
    pfui interj
    phasenweise adv manner
    piep interj
    planmäßig adv manner
    platsch interj
    platt prefix
    platterdings adv manner
    pleite prefix
    plumps interj
    plötzlich adv time
    polizeilicherseits adv manner
    potentiell adv hedge
    potenziell adv hedge
    potzblitz interj
    praktischerweise adv manner
    preis prefix
    prinzipiell adv comment
    probe prefix
    probehalber adv manner
    probeweise adv manner
    prosit interj
    prost interj
    psst interj
    pst interj
    puh interj
    punktweise adv manner
    pünktlich adv time
    quak interj
    quasi adv manner comment
    quer adv place
    quer prefix
    querbeet adv manner
    querdurch adv place
    querfeldein adv place
    quitt adv degree
    ran adv place
    ran prefix
    ratenweise adv manner
    ratsch interj
    rauf adv place
    rauf prefix
    raus adv place
    raus prefix
    realiter adv manner
    recht adv degree
    rechtens adv manner
    rechterhand adv place
    rechts adv place
    rechtsaußen adv place
    rechtsherum adv place
    rechtswidrigerweise adv manner
    rechtzeitig adv time
    regelrecht adv degree
    reichlich adv degree
    reihenweise adv manner
    reihum adv manner
    rein prefix
    relativ adv degree
    respektive adv conn
    restlos adv manner
    richtigerweise adv manner
    rings adv place
    ringsherum adv place
    ringsrum adv place
    ringsum adv place
    ringsumher adv place
    rittlings adv manner
    routinemäßig adv manner
    ruhig prefix
    ruhig ptc
    rum adv place
    rum prefix
    rund adv degree
    rundheraus adv manner
    rundherum adv place manner
    rundum adv place manner
    rundweg adv time manner
    runter adv place
    runter prefix
    rüber adv place
    rüber prefix
    rück prefix
    rückblickend adv manner
    rückgängig prefix
    rücklings adv manner
    rückwirkend adv manner
    rückwärts adv place
    rückwärts prefix
    sakra interj
    samstagabend adv time
    samstagabends adv time
    samstagmorgen adv time
    samstagnachmittag adv time
    samstagnacht adv time
    samstags adv time
    sapperlot interj
    satt prefix
    sattsam adv degree
    sauber prefix
    sauer prefix
    schadlos prefix
    scharenweise adv manner
    scharf prefix
    scheinbar adv hedge
    scheiße interj
    schenkungsweise adv manner
    schief prefix
    schier adv degree
    schlagartig adv time
    schlankweg adv manner
    schlapp prefix
    schlau prefix
    schlauerweise adv manner
    schlecht prefix
    schlechterdings adv manner
    schlechthin adv manner
    schlechtweg adv manner
    schleunigst adv time
    schlichtweg adv manner
    schließlich adv time conn
    schlimmerweise adv manner
    schlimmstenfalls adv manner
    schluck interj
    schlussendlich adv conn
    schnellstens adv time manner
    schnellstmöglich adv time
    schnurstracks adv manner
    schon adv time focus
    schon ptc
    schonmal adv time
    schrittweise adv manner
    schubweise adv manner
    schwarz prefix
    schweizweit adv place
    schwer prefix
    schwerlich adv hedge neg
    schwupp interj
    schwuppdiwupp interj
    schätzungsweise adv manner degree hedge
    schön prefix
    schönstens adv manner
    sechs num
    sechse num
    sechseinhalb num
    sechsen num
    sechshundert num
    sechsmal adv time
    sechstausend num
    sechstens adv conn
    sechsundachtzig num
    sechsunddreißig num
    sechsundfünfzig num
    sechsundneunzig num
    sechsundsechzig num
    sechsundsiebzig num
    sechsundvierzig num
    sechsundzwanzig num
    sechzehn num
    sechzehnhundert num
    sechzig num
    sechziger num
    sechzigtausend num
    seewärts adv place
    sehr adv degree
    seinerseits adv manner
    seinerzeit adv time
    seinetwegen adv manner
    seinetwillen adv manner
    seitab adv place
    seitdem adv time pro
    seitenweise adv manner
    seither adv time
    seitwärts adv place
    sekundenlang adv time
    sekundenweise adv manner
    sekündlich adv time
    selbander adv manner
    selbst adv focus
    selbstredend adv manner
    selbstverständlich adv manner
    selbstverständlicherweise adv manner
    selbständig prefix
    selten adv time
    seltsamerweise adv manner
    serienmäßig adv manner
    servus interj
    sesshaft prefix
    seufz interj
    sic adv manner
    sicher adv manner
    sicher prefix
    sicherheitshalber adv manner
    sicherlich adv manner
    sichtbar prefix
    sieben num
    siebeneinhalb num
    siebenhundert num
    siebenmal adv time
    siebentausend num
    siebentens adv conn
    siebenundachtzig num
    siebenunddreißig num
    siebenundfünfzig num
    siebenundneunzig num
    siebenundsechzig num
    siebenundsiebzig num
    siebenundvierzig num
    siebenundzwanzig num
    siebtens adv conn
    siebzehn num
    siebzehnhundert num
    siebzig num
    siebziger num
    siebzigtausend num
    sieh interj
    simsalabim interj
    sinngemäß adv manner
    sinnvollerweise adv manner
    so adv manner degree conn
    sodann adv time conn
    soeben adv time
    sofort adv time
    sogar adv focus
    sogleich adv time
    solcherart adv manner
    solcherlei num
    solchermaßen adv manner
    somit adv conn
    sommers adv time
    sonach adv conn
    sonderbarerweise adv manner
    sonderlich adv degree
    sonnabends adv time
    sonntagabend adv time
    sonntagabends adv time
    sonntagmittags adv time
    sonntagmorgen adv time
    sonntagmorgens adv time
    sonntagnachmittag adv time
    sonntagnacht adv time
    sonntags adv time
    sonntagvormittag adv time
    sonst adv time conn
    sonstwann adv time
    sonstwie adv manner
    sonstwo adv place
    sonstwohin adv place
    soo adv degree
    sooo adv degree
    sorry interj
    sosehr adv degree
    soso ptc
    soundsovielmal adv time
    soviel adv degree
    sowenig adv degree
    sowieso adv conn
    sozusagen adv manner comment
    spaßeshalber adv manner
    spaßhalber adv manner
    speziell adv manner focus
    spitz prefix
    spornstreichs adv manner
    sprich adv conn
    spät adv time
    spätabends adv time
    später adv time
    spätestens adv time
    spätnachts adv time
    staatlicherseits adv manner
    stadtauswärts adv place
    stadteinwärts adv place
    stadtweit adv place
    stand prefix
    standardmäßig adv manner
    stapelweise adv manner
    statt prefix
    stattdessen adv conn pro
    steif prefix
    stellenweise adv manner
    stets adv time
    steuerbord adv place
    steuerbords adv place
    still prefix
    stillschweigend adv manner
    stillvergnügt adv manner
    stopp interj
    stracks adv manner
    strafweise adv manner
    stramm prefix
    strand prefix
    straßab adv place
    straßauf adv place
    streckenweise adv manner
    streitig prefix
    strengstens adv degree
    strichweise adv manner
    stromab adv place
    stromabwärts adv place
    stromauf adv place
    stromaufwärts adv place
    stufenweise adv manner
    stumm prefix
    stundenlang adv time
    stundenweise adv manner
    ständig adv time
    stöhn interj
    stückweise adv manner
    stündlich adv time
    sukzessive adv manner
    sämtlich adv degree
    südwestlich adv place
    südwärts adv place
    südöstlich adv place
    tack interj
    tagaus adv time
    tagein adv time
    tagelang adv time
    tageweise adv time manner
    tags adv time
    tagsdarauf adv time
    tagszuvor adv time
    tagsüber adv time
    tagtäglich adv time
    talwärts adv place
    tassenweise adv manner
    tatsächlich adv manner
    tatütata interj
    taub prefix
    tausend num
    tausende num
    tausenden num
    tausenderlei num
    tausendmal adv time
    teil prefix
    teils adv manner degree conn
    teilweise adv manner
    teilweisen adv manner
    tendenziell adv manner comment
    testweise adv manner
    theoretisch adv hedge
    tick interj
    ticktack interj
    tief prefix
    tirili interj
    tja interj
    tja ptc
    toi interj
    tonnenweise adv manner
    top interj
    topp interj
    tot prefix
    total adv degree
    traditionellerweise adv manner
    traditionsgemäß adv manner
    tragischerweise adv manner
    trara interj
    traurigerweise adv manner
    treppab adv place
    treppauf adv place
    trocken prefix
    trotzdem adv conn pro
    tröpfchenweise adv manner
    tschau interj
    tschüs interj
    tschüss interj
    tunlichst adv manner
    turmhoch adv degree
    turnusgemäß adv manner
    tutti adv manner
    typischerweise adv manner
    täglich adv time
    uff interj
    uh interj
    ui interj
    uiuiui interj
    um prefix
    umeinander adv manner
    umgehend adv time
    umgekehrt adv manner conn
    umher adv place
    umher prefix
    umhin adv place
    umhin prefix
    umso adv degree conn
    umsomehr adv degree
    umsonst adv manner
    umsoweniger adv degree
    umständehalber adv manner
    unbedingt adv manner
    unbekannterweise adv manner
    unberechtigterweise adv manner
    unbestritten adv manner
    unehrlicherweise adv manner
    unentwegt adv time
    unerwarteterweise adv manner
    unfairerweise adv manner
    ungefähr adv degree
    ungeheuer adv degree
    ungemein adv degree
    ungerechterweise adv manner
    ungern adv manner
    unglaublicherweise adv manner
    unglücklicherweise adv manner
    unheimlich adv degree
    unisono adv manner
    unlängst adv time
    unnötigerweise adv manner
    unsererseits adv manner
    unseretwegen adv manner
    unseretwillen adv manner
    unserseits adv manner
    unsertwegen adv manner
    unsinnigerweise adv manner
    unstreitig adv manner
    unten adv place
    untenan adv place
    untenherum adv place
    untenrum adv place
    unter prefix
    unterdessen adv time conn pro
    unterdurchschnittlich adv degree
    untereinander adv place
    untereinander prefix
    unterhalb adv place
    unterwegs adv place
    ununterbrochen adv time
    unverdientermaßen adv manner
    unverhofft adv manner
    unvermeidlicherweise adv manner
    unvermutet adv manner
    unverschämterweise adv manner
    unversehens adv manner
    unverständlicherweise adv manner
    unverzüglich adv time
    unvorsichtigerweise adv manner
    unweigerlich adv manner
    unwillkürlich adv manner
    unzweifelhaft adv manner
    ups interj
    urplötzlich adv time
    ursprünglich adv time
    usf adv conn
    usw adv conn
    verblüffenderweise adv manner
    verbotenerweise adv manner
    verdammt interj
    verdientermaßen adv manner
    vereinbartermaßen adv manner
    vereinbarungsgemäß adv manner
    verflixt interj
    verflucht interj
    verfrüht adv time
    vergebens adv manner
    vergeblich adv manner
    vergleichsweise adv manner degree
    verhältnismäßig adv manner degree
    verloren prefix
    vermeintlich adv hedge
    vermutlich adv hedge
    vernünftigerweise adv manner
    verschiedenerlei num
    versehentlich adv manner
    verständlicherweise adv manner
    versuchsweise adv manner
    vertretungsweise adv manner
    verwunderlicherweise adv manner
    viel adv degree
    vielerlei num
    vielerorts adv place
    vielfach adv degree
    vielleicht adv hedge
    vielleicht ptc
    vielmals adv time
    vielmehr adv conn
    vier num
    viere num
    viereinhalb num
    vieren num
    viererlei num
    vierhundert num
    viermal adv time
    viertausend num
    vierteljährlich adv time
    viertelstündlich adv time
    viertens adv conn
    vierundachtzig num
    vierunddreißig num
    vierundfünfzig num
    vierundneunzig num
    vierundsechzig num
    vierundsiebzig num
    vierundvierzig num
    vierundzwanzig num
    vierzehn num
    vierzehnhundert num
    vierzehnmal adv time
    vierzehntägig adv time
    vierzig num
    vierziger num
    vierzigtausend num
    volens adv manner
    voll prefix
    vollends adv manner
    vollkommen adv degree
    vollständig adv degree
    vollständigkeitshalber adv manner
    voneinander adv manner
    voneinander prefix
    vonnöten adv manner
    vonstatten adv manner
    vonstatten prefix
    vor prefix
    vorab adv time
    voran adv place
    voran prefix
    vorauf prefix
    voraus adv place
    voraus prefix
    voraussichtlich adv hedge
    vorbehaltlos adv manner
    vorbei adv place
    vorbei prefix
    vordem adv pro
    voreinander adv manner
    vorerst adv time
    vorgeblich adv hedge
    vorgestern adv time
    vorher adv time
    vorher prefix
    vorhin adv time
    vorlieb prefix
    vormals adv time
    vormittags adv time
    vorn adv place
    vornan adv place
    vorne adv place
    vorneherein adv manner
    vornehmlich adv manner degree focus
    vorneweg adv place
    vornherein adv time
    vornherum adv place
    vornweg adv place
    vorschussweise adv manner
    vorsichtshalber adv manner
    vorvorgestern adv time
    vorweg adv time
    vorweg prefix
    vorwiegend adv manner
    vorwärts adv place
    vorwärts prefix
    vorzeitig adv time
    vorzugsweise adv manner
    vorüber adv place
    vorüber prefix
    vorübergehend adv time
    väterlicherseits adv manner
    völlig adv degree
    wach prefix
    wahlweise adv manner
    wahr prefix
    wahrhaftig adv manner
    wahrlich adv manner
    wahrscheinlich adv hedge
    waldwärts adv place
    wann adv time rel ask
    warm prefix
    warum adv manner rel ask
    wau interj
    weg adv place manner
    weg prefix
    weh interj
    weh prefix
    wehe interj
    weich prefix
    weis prefix
    weit adv degree
    weitab adv place
    weitaus adv degree
    weiter adv place
    weiter prefix
    weiterhin adv time conn
    weitestgehend adv degree
    weitgehend adv degree
    weither adv place
    weithin adv place
    weitum adv place
    welcherlei num
    wellenweise adv manner
    weltweit adv place
    wenig adv degree
    weniger adv degree
    wenigstens adv degree conn focus
    werktags adv time
    wesentlich adv degree
    weshalb adv manner rel ask
    westwärts adv place
    weswegen adv manner rel ask
    wett prefix
    wider prefix
    widrigenfalls adv conn
    wie adv manner degree rel ask
    wieder adv time
    wieder prefix
    wiederum adv time conn
    wiefern adv manner ask
    wielange adv time ask
    wieso adv manner ask
    wieviel adv manner degree ask
    wievielmal adv time manner ask
    winters adv time
    wirklich adv manner
    wissentlich adv manner
    witzigerweise adv manner
    wo adv place rel ask
    woanders adv place
    woandersher adv place
    woandershin adv place
    wobei adv pro rel ask
    wochenends adv time
    wochenlang adv time
    wochentags adv time
    wochentäglich adv time
    wochenweise adv manner
    wodran adv pro rel ask
    wodrauf adv pro rel ask
    wodrin adv pro rel ask
    wodrum adv pro rel ask
    wodrüber adv pro rel ask
    wodurch adv manner pro rel ask
    wofür adv pro rel ask
    wogegen adv pro rel ask
    woher adv place pro rel ask
    woherum adv place pro rel ask
    wohin adv place pro rel ask
    wohinab adv pro rel ask
    wohinauf adv place pro rel ask
    wohinaus adv place pro rel ask
    wohinein adv place pro rel ask
    wohingegen adv rel
    wohinter adv pro rel ask
    wohl adv hedge
    wohl prefix
    wohl ptc
    wohlan interj
    wohlgemerkt adv manner
    wohlweislich adv manner
    womit adv manner pro rel ask
    womöglich adv hedge
    wonach adv pro rel ask
    woneben adv pro rel ask
    woran adv pro rel ask
    worauf adv pro rel ask
    woraufhin adv pro rel ask
    woraus adv pro rel ask
    worein adv pro rel ask
    worin adv pro rel ask
    worob adv pro rel ask
    wortwörtlich adv manner
    worum adv pro rel ask
    worunter adv pro rel ask
    worüber adv pro rel ask
    wovon adv pro rel ask
    wovor adv pro rel ask
    wow interj
    wozu adv manner pro rel ask
    wozwischen adv pro rel ask
    wumm interj
    wund prefix
    wunschgemäß adv manner
    währenddem adv time
    währenddessen adv time conn pro
    wärmstens adv degree
    wöchentlich adv time
    wörtlich adv manner
    x-mal adv time
    yeah interj
    yep ptc
    yippie interj
    zack interj
    zahlenmäßig adv manner
    zehn num
    zehneinhalb num
    zehnen num
    zehnmal adv time
    zehntausend num
    zehntausende num
    zehntausenden num
    zehntens adv conn
    zeilenweise adv manner
    zeitgleich adv time
    zeitig adv time
    zeitlebens adv time
    zeitnah adv time
    zeitversetzt adv time
    zeitweilig adv time
    zeitweise adv time
    ziemlich adv degree
    zig adv degree
    zig num
    zighundert num
    zigmal adv time
    zigtausend num
    zigtausende num
    zirka adv degree
    zu adv degree
    zu prefix
    zuallererst adv time
    zuallerletzt adv time
    zudem adv conn pro
    zueinander adv manner
    zueinander prefix
    zuerst adv time
    zufrieden prefix
    zufälligerweise adv manner
    zugegebenermaßen adv manner
    zugegen adv place
    zugegen prefix
    zugleich adv time conn
    zugrunde adv manner
    zugrunde prefix
    zugute adv manner
    zugute prefix
    zugweise adv manner
    zuhauf adv manner
    zuhause adv place
    zuhause prefix
    zuhinterst adv place
    zuhöchst adv manner
    zuleide adv manner
    zuleide prefix
    zuletzt adv time
    zuliebe adv manner
    zumal adv conn focus
    zumeist adv time
    zumindest adv degree conn focus
    zumute adv manner
    zunichte adv manner
    zunichte prefix
    zunutze adv manner
    zunutze prefix
    zunächst adv time
    zuoberst adv place
    zupass prefix
    zurecht adv manner
    zurecht prefix
    zurzeit adv time
    zurück adv place
    zurück prefix
    zusammen adv place degree
    zusammen prefix
    zuschanden adv manner
    zuschanden prefix
    zusehends adv manner
    zustande adv manner
    zustande prefix
    zusätzlich adv degree conn
    zutage adv place
    zutage prefix
    zuteil adv manner
    zuteil prefix
    zutiefst adv degree
    zuunrecht adv manner
    zuunterst adv place
    zuviel adv degree
    zuvor adv time
    zuvor prefix
    zuvorderst adv place manner
    zuvörderst adv manner
    zuweilen adv time
    zuwenig adv degree
    zuwider adv manner
    zuwider prefix
    zwangsläufig adv manner
    zwangsläufigerweise adv manner
    zwangsweise adv manner
    zwanzig num
    zwanziger num
    zwanzigmal adv time
    zwanzigtausend num
    zwar adv conn
    zwei num
    zweidreiviertel num
    zweie num
    zweieinhalb num
    zweien num
    zweier num
    zweierlei num
    zweifellos adv manner
    zweifelsfrei adv manner
    zweifelsohne adv manner
    zweihundert num
    zweihunderttausend num
    zweimal adv time
    zweistündlich adv time
    zweitausend num
    zweitens adv conn
    zweiundachtzig num
    zweiunddreißig num
    zweiundfünfzig num
    zweiundneunzig num
    zweiundsechzig num
    zweiundsiebzig num
    zweiundvierzig num
    zweiundzwanzig num
    zwischen prefix
    zwischendurch adv time
    zwischenhinein adv time
    zwischenrein adv manner
    zwischenzeitlich adv time
    zwo num
    zwölf num
    zwölfen num
    zwölfhundert num
    zwölfmal adv time
    zwölftens adv conn
    zähneknirschend adv manner
    ächz interj
    äh interj
    ähm interj
    ärgerlicherweise adv manner
    ärztlicherseits adv manner
    ätsch interj
    äußerst adv degree
    öfter adv time
    öfters adv time
    österreichweit adv place
    übel prefix
    über prefix
    überall adv place
    überallher adv place
    überallhin adv place
    überaus adv degree
    überdies adv conn pro
    überdurchschnittlich adv degree
    übereck adv place
    überein adv manner degree
    überein prefix
    übereinander adv place
    übereinander prefix
    überflüssigerweise adv manner
    übergangsweise adv manner
    überhand adv manner
    überhand prefix
    überhaupt adv degree focus
    überhaupt ptc
    überkopf adv manner
    überkreuz adv manner
    übermorgen adv time
    übernacht adv time
    überraschenderweise adv manner
    überwiegend adv manner degree
    überübermorgen adv time
    üblicherweise adv manner
    übrig prefix
    übrigens adv conn
    üppig adv degree
    """#
}
