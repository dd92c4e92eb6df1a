// Room: Time. The words of time. Read by TimeLexicon.

enum TimeWordTable {
  /// Time words with their classes and values.
  ///
  /// Columns: class, value (and a second value behind `/`), forms. `*` at the end of a form stands
  /// for the adjective endings (none, -e, -en, -er, -es, -em). Of two entries for a form the first
  /// one counts.
  static let text: StaticString = """
    # ---- Function words, which begin nothing by themselves
    formerly     0   früher
    less         0   weniger
    later        1   später
    article      1   der die das den dem des
    # "ein" counts where a unit follows
    one          1   ein eine einen einem einer eines
    contraction  0   am im zum zur vom beim ins ans fürs
    in           0   in binnen innerhalb
    preposition  0   an auf bei mit aus durch für zu unter ab seit während
    vor          -1  vor
    nach         1   nach
    um           0   um
    bis          0   bis
    von          0   von
    zwischen     0   zwischen
    and          0   und sowie oder bzw beziehungsweise
    against      0   gegen
    than         0   als
    per          0   pro je
    each         0   jed* jeweils jeweiligen
    all          0   alle aller allen
    mal          0   mal
    uhr          0   uhr h
    lang         0   lang lange hindurch hinweg
    early        0   früh* zeitig
    late         0   spät* späterer
    old          0   alt*
    # ---- Numbers in words
    number       0   null
    number       1   eins
    number       2   zwei zweier zwo beiden beide
    number       3   drei dreier
    number       4   vier
    number       5   fünf
    number       6   sechs
    number       7   sieben
    number       8   acht
    number       9   neun
    number       10  zehn
    number       11  elf
    number       12  zwölf
    number       100 hundert
    number       1000 tausend
    fraction     15  anderthalb eineinhalb einundeinhalb
    fraction     25  zweieinhalb
    fraction     35  dreieinhalb
    fraction     45  viereinhalb
    fraction     55  fünfeinhalb
    fraction     65  sechseinhalb
    fraction     75  siebeneinhalb
    fraction     85  achteinhalb
    fraction     95  neuneinhalb
    fraction     105 zehneinhalb
    half         5   halb* ½
    quarter      0   viertel
    threequarter 0   dreiviertel
    vague        2   mehrere mehreren mehrerer einige einigen einiger etliche etlichen paar
    vague        2   wenige wenigen weniger viele vielen vieler zahlreiche zahlreichen lange langen
    vague        20  dutzende dutzenden
    vague        200 hunderte hunderten hunderter
    vague        2000 tausende tausenden
    ordinal      1   erst*
    ordinal      2   zweit*
    ordinal      3   dritt*
    ordinal      4   viert*
    ordinal      5   fünft*
    ordinal      6   sechst*
    ordinal      7   siebt* siebent*
    ordinal      8   achte achten achter achtes achtem
    ordinal      9   neunt*
    ordinal      10  zehnt*
    ordinal      11  elft*
    ordinal      12  zwölft*
    ordinal      13  dreizehnt*
    ordinal      14  vierzehnt*
    ordinal      15  fünfzehnt*
    ordinal      16  sechzehnt*
    ordinal      17  siebzehnt*
    ordinal      18  achtzehnt*
    ordinal      19  neunzehnt*
    ordinal      20  zwanzigst*
    ordinal      21  einundzwanzigst*
    # ---- Units: second value 1 for plural forms, 2 for genitives
    unit         second/0  sekunde sek
    unit         second/1  sekunden
    unit         minute/0  minute min
    unit         minute/1  minuten
    unit         hour/0    stunde std
    unit         hour/1    stunden
    unit         day/0     tag
    unit         day/1     tage tagen
    unit         day/2     tages tags
    unit         night/1   nächte nächten
    unit         week/0    woche
    unit         week/1    wochen
    unit         weekend/0 wochenende
    unit         weekend/1 wochenenden
    unit         weekend/2 wochenendes
    unit         month/0   monat
    unit         month/1   monate monaten
    unit         month/2   monats monates
    unit         quarter/0 quartal
    unit         quarter/1 quartale quartalen
    unit         quarter/2 quartals
    unit         half/0    halbjahr
    unit         half/1    halbjahre halbjahren
    unit         half/2    halbjahrs halbjahres
    unit         year/0    jahr
    unit         year/1    jahre jahren
    unit         year/2    jahres jahrs
    unit         decade/0  jahrzehnt dekade
    unit         decade/1  jahrzehnte jahrzehnten dekaden
    unit         decade/2  jahrzehnts jahrzehntes
    unit         century/0 jahrhundert jh jhd jhdt
    unit         century/1 jahrhunderte jahrhunderten
    unit         century/2 jahrhunderts jahrhundertes
    unit         millennium/0 jahrtausend
    unit         millennium/1 jahrtausende jahrtausenden
    unit         millennium/2 jahrtausends
    unit         day/0     werktag arbeitstag
    unit         day/1     werktage werktagen arbeitstage arbeitstagen kalendertage kalendertagen
    # ---- Units with a number in them, in half units
    counted      hour/0.25  viertelstunde
    counted      hour/0.75  dreiviertelstunde
    counted      year/0.25  vierteljahr
    # ---- Months
    month        1   januar jänner januars jänners
    month        1/1 jan jän
    month        2   februar feber februars
    month        2/1 feb
    month        3   märz märzes
    month        4   april aprils
    month        4/1 apr
    month        5   mai maien
    month        6   juni junis
    month        6/1 jun
    month        7   juli julis
    month        7/1 jul
    month        8   august augusts
    month        8/1 aug
    month        9   september septembers
    month        9/1 sep sept
    month        10  oktober oktobers
    month        10/1 okt
    month        11  november novembers
    month        11/1 nov
    month        12  dezember dezembers
    month        12/1 dez
    # ---- Weekdays; the short forms only with a date behind them
    weekday      1   montag montages
    weekday      2   dienstag dienstages
    weekday      3   mittwoch mittwoches
    weekday      4   donnerstag donnerstages
    weekday      5   freitag freitages
    weekday      6   samstag samstages sonnabend
    weekday      7   sonntag sonntages
    weekdayShort 1   mo
    weekdayShort 2   di
    weekdayShort 3   mi
    weekdayShort 4   do
    weekdayShort 5   fr
    weekdayShort 6   sa
    weekdayShort 7   so
    weekly       1   montags
    weekly       2   dienstags
    weekly       3   mittwochs
    weekly       4   donnerstags
    weekly       5   freitags
    weekly       6   samstags sonnabends
    weekly       7   sonntags
    weekdays     0   werktags wochentags
    # ---- Parts of the day: morning 1, midday 2, afternoon 3, evening 4, night 5, midnight 6
    part         1   vormittag morgen frühmorgen morgenstunden morgenstunde
    part         1   vormittagsstunden morgengrauen sonnenaufgang tagesanbruch
    part         2   mittag mittagszeit mittagsstunden
    part         3   nachmittag nachmittagsstunden spätnachmittag
    part         4   abend abendstunden abendstunde spätabend
    part         5   nacht nachtstunden
    part         6   mitternacht
    partGenitive 1   vormittages
    partGenitive 3   nachmittages
    partAdverb   1   morgens vormittags frühmorgens
    partAdverb   2   mittags
    partAdverb   3   nachmittags
    partAdverb   4   abends spätabends
    partAdverb   5   nachts
    # ---- Days by the day of writing
    deictic      0   heute heut
    deictic      -1  gestern
    deictic      -2  vorgestern
    deictic      2   übermorgen
    deicticAdjective 0  heutig*
    deicticAdjective -1 gestrig*
    deicticAdjective 1  morgig*
    deicticAdjective -2 vorgestrig*
    # ---- Relative adjectives
    relative     -1  vergangen* vorig* verflossen* verstrichen*
    relativeLast -1  letzt*
    relative     0   laufend*
    relative     -2  vorletzt* vorvergangen* vorvorig*
    relative     2   übernächst*
    demonstrative 0  dies* jen*
    relative     1   kommend* bevorstehend*
    relativeNext 1   nächst*
    following    1   folgend* darauffolgend* drauffolgend* nachfolgend*
    following    -1  vorangegangen* vorhergehend* vorausgegangen* vorangehend*
    same         0   gleich* selb* selben
    whole        0   ganz* gesamt* voll*
    # ---- Fused words: unit and step from the day of writing, or from the narrative (then `fusedThen`)
    fused        year/0   heuer
    fusedAdjective year/0 heurig* diesjährig*
    fusedAdjective year/-1 vorjährig* letztjährig*
    fusedAdjective year/1 nächstjährig*
    fused        year/-1  vorjahr vorjahres vorjahrs
    fused        month/-1 vormonat vormonats
    fused        week/-1  vorwoche
    fused        quarter/-1 vorquartal vorquartals
    fusedThen    day/-1   vortag vortages vortags
    fusedThen    day/1    folgetag folgetages
    fusedThen    week/1   folgewoche
    fusedThen    month/1  folgemonat folgemonats
    fusedThen    year/1   folgejahr folgejahres folgejahrs
    # ---- Parts of a unit: START 1, MID 2, END 3
    edge         1   anfang beginn anbruch
    edge         2   mitte
    edge         3   ende
    edgeOf       year/1   jahresanfang jahresbeginn
    edgeOf       year/2   jahresmitte
    edgeOf       year/3   jahresende jahresschluss jahresausklang
    edgeOf       month/1  monatsanfang monatsbeginn
    edgeOf       month/2  monatsmitte
    edgeOf       month/3  monatsende
    edgeOf       week/1   wochenanfang wochenbeginn
    edgeOf       week/2   wochenmitte
    # ---- Seasons
    season       1   frühling frühjahr frühlings frühjahrs frühjahres frühlingsmonate frühlingsmonaten
    season       2   sommer sommers sommermonate sommermonaten hochsommer spätsommer frühsommer
    season       3   herbst herbstes herbsts spätherbst frühherbst herbstmonate herbstmonaten
    season       4   winter winters wintermonate wintermonaten
    # ---- Adverbs without a calendar
    reference    past    damals einst einstmals ehedem kürzlich neulich
    reference    present jetzt derzeit zurzeit momentan gegenwärtig heutzutage augenblicklich
    reference    future  demnächst
    gegenwart    present gegenwart
    gegenwart    past    vergangenheit
    gegenwart    future  zukunft
    moment       present moment augenblick
    zeit         0       zeit zeiten
    # ---- Recurring
    repeated     minute  minütlich*
    repeated     hour    stündlich*
    repeated     day     täglich* tagtäglich* alltäglich*
    repeated     week    wöchentlich* allwöchentlich*
    repeated     month   monatlich* allmonatlich*
    repeated     quarter vierteljährlich* quartalsweise
    repeated     half    halbjährlich*
    repeated     year    jährlich* alljährlich*
    repeated     night   nächtlich*
    times        1       einmal
    times        2       zweimal
    times        3       dreimal
    times        4       viermal
    times        5       fünfmal
    times        6       sechsmal
    times        10      zehnmal
    times        0       mehrmals mehrfach
    # ---- Adverbs of extent
    extent       second  sekundenlang*
    extent       minute  minutenlang*
    extent       hour    stundenlang*
    extent       day     tagelang*
    extent       night   nächtelang*
    extent       week    wochenlang*
    extent       month   monatelang*
    extent       year    jahrelang*
    extent       decade  jahrzehntelang*
    extent       century jahrhundertelang*
    extent       year/1  langjährig* mehrjährig* vieljährig*
    extent       month/1 mehrmonatig*
    extent       week/1  mehrwöchig*
    extent       day/1   mehrtägig*
    extent       hour/1  mehrstündig*
    extent       minute/1 mehrminütig*
    # ---- Words behind that count from somewhere
    later        1   später danach darauf drauf hernach nachher
    later        -1  zuvor vorher davor
    ago          -1  her zurück
    # ---- Bounds and approximations
    approx       0   rund etwa circa ca ungefähr zirka schätzungsweise ziemlich
    exact        0   genau exakt
    approx       3   gut
    approx       4   fast beinahe nahezu annähernd
    approx       2   knapp
    more         0   mehr
    atleast      0   mindestens wenigstens zumindest
    atmost       0   höchstens maximal längstens
    over         0   über
    close        0   kurz
    # ---- Names of hours and zones
    ortszeit     0   ortszeit
    calendarWeek 0   kalenderwoche kw
    # ---- Persons: "der 55-jährige Mann" is of an age
    person       0   mann frau junge mädchen bub sohn tochter kind kinder kindern söhne töchter
    person       0   männer frauen schüler schülerin fahrer fahrerin täter opfer verdächtige
    person       0   verdächtigen angeklagte angeklagten patient patientin lenker lenkerin bruder
    person       0   schwester vater mutter rentner rentnerin student studentin bürger enkel enkelin
    person       0   deutsche österreicher italiener jugendliche jugendlichen
    """
}
