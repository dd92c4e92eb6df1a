// Room: Incidents/Tables. Frame 3, continued: who did it, said without a verb of blaming. Only data may
// enter.

/// Clauses that tell who did it: the doer of a deed, of a weapon, on board, at the wheel, at work.
///
/// The format stands in FrameTable.swift.
enum FrameTableDoers {
  static let text: StaticString = #"""
    frame verantwortlich-sein: attributes
    verb sein subject=A für=E with=verantwortlich,haftbar
    verb gelten subject=A für=E als=verantwortlich
    verb sein subject=A with=verantwortlich said no=für alone
    verb zeichnen subject=A with=verantwortlich said no=für
    + Für den Ausfall ist die Gruppe Kormoran verantwortlich. | attacker=Kormoran
    + Die Miliz sei für den Anschlag verantwortlich, sagte der General. | attacker=Miliz source=General stance=accuses
    + Die Behörde hält es für möglich, dass ein Staat für den Ausfall verantwortlich ist. | attacker=Staat source=Behörde stance=suspects
    - Die Ministerin ist für den Bau verantwortlich.

    frame taeter-sein: attributes
    verb sein subject=A predicative=@täter
    verb sein subject=@täter predicative=A
    verb heißen subject=@täter,@deliktstäter predicative=A
    verb sein,heißen subject=Absender,Absenderin predicative=A said
    + Urheber der Attacke sei eher ein Staat, sagte der Forscher. | attacker=Staat source=Forscher
    verb sein subject=@deliktstäter,@verdächtige predicative=A
    + Der mutmaßliche Todesschütze des Überfalls ist ein 32-jähriger Kellner. | attacker=Kellner stance=suspects
    - Der Schütze ist verletzt.
    + Der Täter des Überfalls war ein 19-jähriger Schüler. | attacker=Schüler
    - Der Autor ist der Urheber des Textes.

    frame gelten-als: attributes attributes
    verb gelten subject=A als=@täter,@deliktstäter,@verdächtige,Mittäter,Mittäterin,Komplize,Komplizin
    + Als Drahtzieher des Anschlags gilt ein Offizier. | attacker=Offizier stance=suspects
    + Nach dem Mord gelten als Täter Anhänger einer Miliz. | attacker=Anhänger stance=suspects
    - Als Täter gilt, wer hilft.

    frame verueben: attributes
    verb verüben,begehen,ausführen,starten,auslösen,anrichten,verursachen,unternehmen,fliegen,anzetteln,durchführen,beginnen,verantworten,inszenieren,orchestrieren,fingieren subject=A accusative=E
    verb legen subject=A accusative=Feuer,Brand,@sprengsatz
    verb abstellen,deponieren,ablegen,platzieren,verstecken,anbringen,hinterlegen subject=A accusative=@sprengsatz
    verb bringen subject=A accusative=@sprengsatz zu=Explosion
    verb drücken subject=A accusative=Zünder,Abzug
    verb beginnen subject=A mit=E
    verb liefern subject=A accusative=E reflexive
    + Anhänger einer Miliz verübten den Anschlag. | attacker=Anhänger stance=reports
    + Drei Männer hatten die Krawalle ausgelöst. | attacker=Männer
    + Am Abend startete die Armee eine Offensive. | attacker=Armee
    + Nach dem Anschlag erklärte die Miliz Morgenrot, einer ihrer Kämpfer habe den Zünder gedrückt. | attacker=Morgenrot stance=claimsResponsibility
    + Der Anschlag wurde von Rebellen verübt. | attacker=Rebellen
    + Die Rohrbombe hatten vor dem Anschlag zwei Rocker abgelegt. | attacker=Rocker
    - Die Firma startete ein Programm.
    - Der Stürmer führt den Angriff an.

    frame durch-waffe: attributes
    verb kommen durch=Bombe,Schuss,Kugel,Rakete,Granate,Geschoss,Tränengas of=A with=Leben
    verb sterben durch=Bombe,Schuss,Kugel,Rakete,Granate,Geschoss of=A
    verb töten,verletzen,treffen,verwunden,angreifen,attackieren,zerstören,beschädigen,beschießen,versenken durch=@geschoss of=A passive
    + Am Sonntag kamen neun Menschen durch Bomben der Luftwaffe ums Leben. | attacker=Luftwaffe stance=reports
    + Der Student wurde durch Schüsse von Milizionären getötet. | attacker=Milizionären
    + Am Morgen wurde der Markt durch eine Drohne der Rebellen angegriffen. | attacker=Rebellen stance=reports
    + Das Lager wurde durch einen Luftangriff der Armee zerstört. | attacker=Armee stance=reports
    - Der Student kam durch Zufall ums Leben.
    - Das Lager wurde durch eine Drohne der Feuerwehr fotografiert.

    frame in-haenden: attributes
    verb geraten,fallen in=Hand,Gewalt of=A
    verb befinden,sein in=Gewalt of=A
    verb haben subject=K accusative=* in=Gewalt
    + Die Fahrer gerieten bei dem Überfall in die Hände von Rebellen. | attacker=Rebellen
    + Seit dem Überfall befindet sich der Frachter in der Gewalt von Piraten. | attacker=Piraten
    + Seit dem Überfall haben zehn Vermummte die Schule in ihrer Gewalt. | attacker=Vermummte
    - Die Firma geriet in die Hände eines Investors.

    frame am-steuer: attributes
    verb sitzen subject=A an=Steuer
    verb sitzen subject=A hinter=Steuer
    + Am Steuer saß bei der Amokfahrt ein 30 Jahre alter Bote. | attacker=Bote
    - Am Steuer des Bootes stand ein 30-Jähriger.

    frame flucht: attributes
    verb flüchten,fliehen,entkommen,verschwinden subject=D in=Richtung
    verb flüchten,fliehen,entkommen,verschwinden subject=D mit=Beute,Bargeld,Geld,Schmuck
    verb flüchten,fliehen,entkommen,verschwinden subject=D mit=@gefährt no=vor
    verb flüchten,fliehen,entkommen,verschwinden subject=D in=@gefährt no=vor
    verb flüchten,fliehen,entkommen,verschwinden subject=D auf=@gefährt no=vor
    verb flüchten,fliehen,entkommen subject=D with=unerkannt
    + Nach Angaben der Polizei flüchteten nach dem Überfall zwei Männer in einem Auto. | attacker=Männer source=Polizei stance=accuses
    + Nach dem Überfall entkamen drei Vermummte in Richtung Hafen. | attacker=Vermummte
    - Nach dem Überfall flüchteten die Kunden in den Keller.
    - Nach dem Überfall flohen zwei Frauen vor dem Räuber in einem Auto.

    frame beschreiben-als: attributes
    verb beschreiben,schildern subject=S accusative=@täter,@deliktstäter als=A
    + Zeugen beschrieben die Täter nach dem Überfall als zwei maskierte Männer. | attacker=Männer source=Zeugen stance=accuses
    - Zeugen beschrieben die Täter nach dem Überfall als groß.

    frame abfeuern: attributes
    verb abfeuern,abwerfen,abschießen,zünden,werfen,schleudern subject=A accusative=Rakete,Granate,Bombe,Drohne,Sprengsatz,Brandsatz,Molotowcocktail,Brandflasche,Handgranate,Geschoss
    verb werfen,schleudern subject=K accusative=Flasche,Stein,Pflasterstein
    verb werfen,schleudern subject=A accusative=Flasche,Stein,Pflasterstein,Böller,Feuerwerkskörper auf=Polizei,Polizist,Polizeibeamter,Beamte,Soldat,Streifenwagen,Einsatzkraft,Demonstrant,Ordner
    + Die Rebellen feuerten bei dem Angriff zwei Raketen ab. | attacker=Rebellen
    + Bei dem Überfall warfen Vermummte Flaschen. | attacker=Vermummte
    + Nach Angaben der Polizei warfen Demonstranten bei den Krawallen Steine auf Polizisten. | attacker=Demonstranten source=Polizei
    - Der Schüler warf eine Flasche in den Müll.

    frame an-bord: attributes
    verb klettern,steigen,gelangen subject=K an=Bord
    + Nach dem Überfall auf das Schiff sagte der Kapitän, acht Piraten seien an Bord geklettert. | attacker=Piraten source=Kapitän
    - Nach dem Überfall auf das Schiff kletterte der Lotse an Bord.

    frame taeter-zugehoerig: attributes
    verb gehören subject=@täter,@deliktstäter zu=A
    verb angehören subject=@täter,@deliktstäter dative=A
    verb kommen,stammen subject=@täter,@deliktstäter von=A
    verb kommen,stammen subject=@täter,@deliktstäter aus=@umfeld of=A
    + Die Attentäter gehörten zur Miliz Sperber, sagte der General nach dem Anschlag. | attacker=Sperber source=General stance=accuses
    + Nach dem Überfall sagte die Ministerin, die Täter stammten aus dem Umfeld der Rebellen. | attacker=Rebellen source=Ministerin
    - Nach dem Überfall kam der Täter von der Arbeit.

    frame am-werk: attributes
    verb sein subject=A an=Werk
    verb gehen subject=A zu=Werk said
    + Die Polizei nimmt an, dass bei dem Überfall Profis am Werk waren. | attacker=Profis source=Polizei stance=suspects
    - Ein Gärtner ist am Werk.

    frame das-waren: attributes
    verb sein subject=das,es predicative=A said past
    verb sein subject=A predicative=das,es said past
    + „Das waren die Rebellen“, sagte der Kapitän nach dem Überfall. | attacker=Rebellen source=Kapitän stance=accuses
    + „Entweder war es die Partei oder ein Clan“, sagte die Chefin nach dem Überfall. | attacker=Partei
    + Nach dem Überfall sagte der Wirt, dass es die Rebellen waren. | attacker=Rebellen source=Wirt
    - „Das ist mein Bruder“, sagte der Wirt.
    - Nach dem Überfall bezweifelte der Minister, dass es die Rebellen waren.
    - Nach dem Überfall glaubt niemand, dass es die Rebellen waren.

    frame es-waren: attributes
    verb sein subject=es predicative=K past
    verb sein subject=K predicative=es past
    + In Bonn wurde ein Büro verwüstet. Es waren Neonazis, und die Stadt weiß es. | attacker=Neonazis stance=reports
    - In Bonn wurde ein Büro verwüstet. Es waren Freiwillige, die danach putzten.
    - In Bonn wurde ein Büro verwüstet. Es waren nicht die Neonazis.

    frame beteiligt: attributes involves
    verb sein subject=A an=E with=beteiligt
    verb sein subject=A in=E with=verwickelt,involviert,verstrickt
    verb verstricken accusative=A in=E passive
    verb involvieren accusative=A in=E passive
    verb beteiligen subject=A an=E reflexive
    verb beteiligen accusative=A an=E passive
    verb beteiligen accusative=A passive no=an
    verb verwickeln accusative=A in=E passive
    + Die Gruppe soll in den Angriff verwickelt sein. | attacker=Gruppe stance=suspects
    + An dem Überfall waren drei Soldaten beteiligt. | attacker=Soldaten
    - An dem Projekt sind drei Firmen beteiligt.
    """#
}
