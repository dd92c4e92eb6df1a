// Room: Lexicon/Tables. Articles, pronouns and conjunctions. Format: Docs/Lexicon.md.

/// `FORM CLASSES CASES [LEMMA] [persons]`; `@ein` and `@dies` are paradigms of determiners.
enum FunctionWordTable {
  static let text: StaticString = #"""
    # Articles; they stand alone as demonstratives, and after a comma as relatives.
    der article,pronoun,relative nm,df,gf,gp der 3s
    die article,pronoun,relative nf,af,np,ap der 3s,3p
    das article,pronoun,relative nn,an der 3s
    den article,pronoun,relative am der
    den article dp der
    dem article,pronoun,relative dm,dn der
    des article gm,gn der
    # Before a noun "dessen" and "deren" leave its case open: "Deren Echtheit bestätigte …".
    dessen pronoun,relative gm,gn dessen
    dessen article * dessen
    deren pronoun,relative gf,gp deren
    deren article * deren
    derer pronoun,relative gf,gp deren
    denen pronoun,relative dp der
    @ein ein ein
    @ein kein kein
    @ein mein mein
    @ein dein dein
    @ein sein sein
    @ein ihr ihr
    @ein unser unser
    @ein euer euer
    @ein irgendein irgendein
    @dies dies dieser
    @dies jen jener
    @dies jed jeder
    @dies jedwed jedweder
    @dies manch mancher
    @dies viel viel
    @dies wenig wenig
    @dies solch solcher
    @dies welch welcher
    @dies all aller
    @dies beid beide
    @dies einig einige
    @dies etlich etliche
    @dies mehrer mehrere
    @dies sämtlich sämtliche
    @dies irgendwelch irgendwelche
    @dies ebendies ebendieser
    derselbe article nm derselbe
    dieselbe article nf,af derselbe
    dasselbe article,pronoun nn,an derselbe
    dieselben article np,ap derselbe
    denselben article am,dp derselbe
    demselben article dm,dn derselbe
    derselben article df,gf,gp derselbe
    desselben article gm,gn derselbe
    derjenige pronoun,article nm derjenige 3s
    diejenige pronoun,article nf,af derjenige 3s
    dasjenige pronoun,article nn,an derjenige 3s
    diejenigen pronoun,article np,ap derjenige 3p
    denjenigen pronoun,article am,dp derjenige
    demjenigen pronoun,article dm,dn derjenige
    derjenigen pronoun,article df,gf,gp derjenige
    dies pronoun nn,an dieser 3s
    all article,pronoun * aller
    alles pronoun nn,an aller 3s
    allerlei article * allerlei
    solch article * solcher
    manch article * mancher
    welch article * welcher
    lauter article * lauter
    beides pronoun nn,an beide 3s
    ein pronoun nm ein
    welche interrogative,relative nf,af,np,ap welcher
    welcher interrogative,relative nm,df,gf,gp welcher
    welches interrogative,relative nn,an welcher
    welchen interrogative,relative am,dp welcher
    welchem interrogative,relative dm,dn welcher
    # Personal and reflexive pronouns.
    ich pronoun nm,nf ich 1s
    mir pronoun dm,df ich
    mich pronoun am,af ich
    meiner pronoun gm,gf ich
    du pronoun nm,nf du 2s
    dir pronoun dm,df du
    dich pronoun am,af du
    er pronoun nm er 3s
    ihm pronoun dm,dn er
    ihn pronoun am er
    sie pronoun nf,af,np,ap sie 3s,3p
    ihr pronoun df sie
    ihr pronoun np ihr 2p
    ihnen pronoun dp sie
    es pronoun nn,an es 3s
    wir pronoun np wir 1p
    uns pronoun dp,ap wir
    euch pronoun dp,ap ihr
    sich pronoun dm,df,dn,dp,am,af,an,ap sich
    einander pronoun dp,ap einander
    man pronoun nm man 3s
    jemand pronoun nm,am,dm jemand 3s
    jemanden pronoun am jemand
    jemandem pronoun dm jemand
    jemandes pronoun gm jemand
    niemand pronoun nm,am,dm niemand 3s
    niemanden pronoun am niemand
    niemandem pronoun dm niemand
    jedermann pronoun nm,am,dm jedermann 3s
    irgendjemand pronoun nm,am,dm irgendjemand 3s
    irgendwer pronoun nm irgendwer 3s
    sowas pronoun nn,an,dn etwas 3s
    etwas pronoun,article nn,an,dn etwas 3s
    irgendetwas pronoun nn,an,dn irgendetwas 3s
    irgendwas pronoun nn,an,dn irgendetwas 3s
    nichts pronoun nn,an,dn nichts 3s
    wenig article * wenig
    viel article * viel
    mehr article * mehr
    weniger article * weniger
    genug article * genug
    ausreichend article * ausreichend
    selber adverb - selbst
    wer interrogative,relative nm wer 3s
    wen interrogative,relative am wer
    wem interrogative,relative dm wer
    wessen interrogative,article gm wer
    was interrogative,relative nn,an was 3s
    # Subordinating conjunctions.
    dass sub -
    ob sub -
    weil sub -
    wenn sub -
    wenngleich sub -
    wennschon sub -
    falls sub -
    sofern sub -
    soweit sub -
    soviel sub -
    solange sub -
    sobald sub -
    sooft sub -
    obwohl sub -
    obgleich sub -
    obschon sub -
    obzwar sub -
    nachdem sub -
    bevor sub -
    ehe sub -
    während sub -
    seitdem sub -
    seit sub -
    bis sub -
    indem sub -
    damit sub -
    da sub -
    als sub -
    wie sub -
    zumal sub -
    wohingegen sub -
    woraufhin sub -
    sodass sub -
    um sub -
    ohne sub -
    anstatt sub -
    statt sub -
    außer sub -
    insofern sub -
    insoweit sub -
    inwieweit sub -
    inwiefern sub -
    weshalb sub -
    weswegen sub -
    je sub -
    nun sub -
    wiewohl sub -
    # Coordinating conjunctions.
    und coord -
    oder coord -
    aber coord -
    sondern coord -
    denn coord -
    sowie coord -
    bzw coord -
    beziehungsweise coord -
    respektive coord -
    doch coord -
    jedoch coord -
    weder coord -
    noch coord -
    sowohl coord -
    entweder coord -
    u coord -
    plus coord -
    samt coord -
    # What is compared.
    als comparator -
    wie comparator -
    zu zu -
    """#
}
