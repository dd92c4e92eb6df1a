// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Prepositions with the cases they govern, and contractions with an article.
enum PrepositionTable {
  static let text: StaticString = #"""
    ab d
    abseits g
    abzüglich g,d
    am=an+dem
    an a,d
    angesichts g
    anhand g
    anlässlich g
    anläßlich g
    ans=an+das
    anstatt g,d
    anstelle g
    auf a,d
    auf'm=auf+dem
    aufgrund g
    aufs=auf+das
    aufseiten g
    aus d
    ausgenommen a post
    ausm=aus+dem
    ausschließlich g,d
    ausweislich g
    außer d
    außerhalb g
    außerm=außer+dem
    bar g
    bei d
    beiderseits g
    beidseits g
    beim=bei+dem
    betreffend a post
    betreffs g
    bezüglich g
    binnen g,d
    bis a
    contra a
    dank g,d
    diesseits g
    durch a
    durchs=durch+das
    einbegriffen a post
    eingangs g
    eingedenk g post
    eingerechnet a post
    einschließlich g,d
    entgegen d post
    entlang a,d,g post
    entsprechend d post
    exklusive g
    fern d
    fernab g
    für a
    fürs=für+das
    gegen a
    gegens=gegen+das
    gegenüber d post
    gelegentlich g
    gemäß d post
    getreu d
    halber g postonly
    hindurch a postonly
    hinsichtlich g
    hinter a,d
    hinterm=hinter+dem
    hintern=hinter+den
    hinters=hinter+das
    im=in+dem
    in a,d
    infolge g
    inklusive g,d
    inmitten g
    innerhalb g,d
    innert g,d
    ins=in+das
    jenseits g
    kontra a
    kraft g
    lang a postonly
    laut g,d
    links g
    längs g,d
    längsseits g
    mangels g,d
    mit d
    mit'm=mit+dem
    mithilfe g
    mitsamt d
    mittels g,d
    nach d post
    nach'm=nach+dem
    nahe d
    namens g
    neben a,d
    nebens=neben+das
    nebst d
    nordwestlich g
    nordöstlich g
    nächst d
    nördlich g
    oberhalb g
    ohne a
    per a
    pro a
    puncto g
    punkto g
    rechts g
    rücksichtlich g
    samt d
    seit d
    seitab g
    seitens g
    seitlich g
    seitwärts g
    statt g,d
    südlich g
    südwestlich g
    südöstlich g
    trotz g,d
    um a
    ums=um+das
    unbeschadet g
    ungeachtet g post
    ungerechnet g
    unter a,d
    unterhalb g
    unterm=unter+dem
    untern=unter+den
    unters=unter+das
    unweit g,d
    vermittels g
    vermöge g
    versus a
    via a
    vis-à-vis d
    vom=von+dem
    von d
    vonseiten g
    vor a,d
    vorbehaltlich g
    vorm=vor+dem
    vors=vor+das
    vs. a
    wegen g,d post
    weitab g
    westlich g
    wider a
    widers=wider+das
    willen g postonly
    während g,d
    zu d
    zufolge g,d postonly
    zugunsten g,d post
    zulasten g
    zuliebe d postonly
    zum=zu+dem
    zur=zu+der
    zuungunsten g
    zuwider d postonly
    zuzüglich g,d
    zwecks g
    zwischen a,d
    à a
    östlich g
    über a,d
    überm=über+dem
    übern=über+den
    übers=über+das
    """#
}
