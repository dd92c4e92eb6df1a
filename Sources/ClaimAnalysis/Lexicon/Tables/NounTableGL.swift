// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Nouns from G to L: `LEMMA GENDER PLURAL [CLASS]`.
enum NounTableGL {
  static let text: StaticString = #"""
    GAU m GAUs event
    Gabe f Gaben
    Gabel f Gabeln thing
    Gabelstapler m Gabelstapler thing
    Gabelstaplerfahrer m Gabelstaplerfahrer person
    Gabelstaplerfahrerin f Gabelstaplerfahrerinnen person
    Gadget n Gadgets
    Gaffer m Gaffer person
    Gafferin f Gafferinnen person
    Gag m Gags
    Gage f Gagen
    Gala f Galas event
    Galan m Galane person
    Galaxie f Galaxien place
    Galeere f Galeeren thing
    Galeerensklave mw Galeerensklaven person
    Galeerensklavin f Galeerensklavinnen person
    Galerie f Galerien place
    Galerist mw Galeristen person
    Galeristin f Galeristinnen person
    Galgen m Galgen thing
    Galgenfrist f Galgenfristen time
    Galionsfigur f Galionsfiguren thing
    Galle f Gallen body
    Gallenblase f Gallenblasen body
    Gallengang m Gallengänge body
    Gallone f Gallonen unit
    Gamer m Gamer person
    Gamerin f Gamerinnen person
    Gang m Gänge
    Gangart f Gangarten
    Gangster m Gangster person
    Gangsterin f Gangsterinnen person
    Gangway f Gangways thing
    Ganove mw Ganoven person
    Ganovin f Ganovinnen person
    Gans f Gänse animal
    Ganter m Ganter animal
    Garage f Garagen place
    Garage f Garagen thing
    Garant mw Garanten person
    Garantie f Garantien
    Garantin f Garantinnen person
    Garde f Garden group
    Garderobe f Garderoben thing
    Gardine f Gardinen thing
    Gardist mw Gardisten person
    Gardistin f Gardistinnen person
    Garnele f Garnelen animal
    Garten m Gärten place
    Gartenbank f Gartenbänke thing
    Gartengerät n Gartengeräte thing
    Gartenkolonie f Gartenkolonien place
    Gartenlaube f Gartenlauben place
    Gartenschau f Gartenschauen event
    Gartenstadt f Gartenstädte place
    Gas n Gase material
    Gasausbruch m Gasausbrüche event
    Gasbrenner m Gasbrenner thing
    Gasexplosion f Gasexplosionen event
    Gasfeld n Gasfelder place
    Gasflasche f Gasflaschen thing
    Gasgeruch m Gasgerüche
    Gasheizung f Gasheizungen thing
    Gasherd m Gasherde thing
    Gaskartusche f Gaskartuschen thing
    Gaskraftwerk n Gaskraftwerke place
    Gasleitung f Gasleitungen thing
    Gasmaske f Gasmasken thing
    Gaspipeline f Gaspipelines thing
    Gaspreis m Gaspreise
    Gasse f Gassen place
    Gassigeher m Gassigeher person
    Gassigeherin f Gassigeherinnen person
    Gast m Gäste person
    Gastarbeiter m Gastarbeiter person
    Gastarbeiterin f Gastarbeiterinnen person
    Gastautor m Gastautoren person
    Gastautorin f Gastautorinnen person
    Gastbeitrag m Gastbeiträge text
    Gastdozent mw Gastdozenten person
    Gastdozentin f Gastdozentinnen person
    Gastfreundschaft f Gastfreundschaften
    Gastgeber m Gastgeber person
    Gastgeberin f Gastgeberinnen person
    Gastgewerbe n Gastgewerbe
    Gasthaus n Gasthäuser thing
    Gasthof m Gasthöfe place
    Gastland n Gastländer place
    Gastlichkeit f -
    Gastmannschaft f Gastmannschaften group
    Gastprofessor m Gastprofessoren person
    Gastprofessorin f Gastprofessorinnen person
    Gastraum m Gasträume place
    Gastredner m Gastredner person
    Gastrednerin f Gastrednerinnen person
    Gastronom mw Gastronomen person
    Gastronomie f Gastronomien
    Gastronomin f Gastronominnen person
    Gastspiel n Gastspiele
    Gastspieler m Gastspieler person
    Gastspielerin f Gastspielerinnen person
    Gaststudent mw Gaststudenten person
    Gaststudentin f Gaststudentinnen person
    Gaststätte f Gaststätten place
    Gaststättenverband m Gaststättenverbände group
    Gastwirt m Gastwirte person
    Gastwirtin f Gastwirtinnen person
    Gastwirtschaft f Gastwirtschaften place
    Gastwissenschaftler m Gastwissenschaftler person
    Gastwissenschaftlerin f Gastwissenschaftlerinnen person
    Gasversorgung f Gasversorgungen
    Gaswerk n Gaswerke place
    Gatte mw Gatten person
    Gatter n Gatter thing
    Gattin f Gattinnen person
    Gattung f Gattungen
    Gaul m Gäule animal
    Gaumen m Gaumen body
    Gauner m Gauner person
    Gaunerin f Gaunerinnen person
    Gazastreifen m Gazastreifen place
    Gazelle f Gazellen animal
    Gebaren n -
    Gebein n Gebeine body
    Gebeine p Gebeine
    Gebell n -
    Gebet n Gebete text
    Gebiet n Gebiete place
    Gebietsforderung f Gebietsforderungen
    Gebietskonflikt m Gebietskonflikte event
    Gebietskörperschaft f Gebietskörperschaften
    Gebilde n Gebilde
    Gebirge n Gebirge place
    Gebirgsmassiv n Gebirgsmassive place
    Gebirgsregion f Gebirgsregionen place
    Gebirgszug m Gebirgszüge place
    Gebiss n Gebisse body
    Geborgenheit f -
    Gebot n Gebote text
    Gebrauch m Gebräuche
    Gebrauchsanleitung f Gebrauchsanleitungen text
    Gebrauchsanweisung f Gebrauchsanweisungen text
    Gebrauchtwagen m Gebrauchtwagen thing
    Gebrauchtwagenhändler m Gebrauchtwagenhändler person
    Gebrauchtwagenhändlerin f Gebrauchtwagenhändlerinnen person
    Gebräu n Gebräue material
    Gebrüder p Gebrüder person
    Gebrüll n -
    Geburt f Geburten event
    Geburtenkontrolle f Geburtenkontrollen
    Geburtenrate f Geburtenraten
    Geburtenrückgang m -
    Geburtenzahl f Geburtenzahlen
    Geburtsanzeige f Geburtsanzeigen text
    Geburtsdatum n Geburtsdaten time
    Geburtshaus n Geburtshäuser thing
    Geburtsjahr n Geburtsjahre time
    Geburtsland n Geburtsländer place
    Geburtsort m Geburtsorte place
    Geburtsstadt f Geburtsstädte place
    Geburtsstunde f Geburtsstunden time
    Geburtsstätte f Geburtsstätten place
    Geburtstag m Geburtstage time
    Geburtstagsfeier f Geburtstagsfeiern event
    Geburtstagsgeschenk n Geburtstagsgeschenke thing
    Geburtstagskarte f Geburtstagskarten text
    Geburtstagskind n Geburtstagskinder person
    Geburtstagsparty f Geburtstagspartys event
    Geburtsurkunde f Geburtsurkunden text
    Gebäck n Gebäcke material
    Gebärde f Gebärden
    Gebärdensprache f Gebärdensprachen
    Gebärmutter f Gebärmütter body
    Gebärmutter f Gebärmüttere body
    Gebäude n Gebäude place
    Gebäudebrand m Gebäudebrände event
    Gebäudeschaden m Gebäudeschäden
    Gebühr f Gebühren
    Gebührenpflicht f Gebührenpflichten
    Gebüsch n Gebüsche place
    Gedanke mw Gedanken
    Gedankenaustausch m -
    Gedankenexperiment n Gedankenexperimente event
    Gedankengut n -
    Gedankenlosigkeit f Gedankenlosigkeiten
    Gedankenspiel n Gedankenspiele
    Gedankenwelt f Gedankenwelten
    Gedeih m -
    Gedenken n -
    Gedenkfeier f Gedenkfeiern event
    Gedenkminute f Gedenkminuten event
    Gedenkstätte f Gedenkstätten place
    Gedenktag m Gedenktage time
    Gedenkveranstaltung f Gedenkveranstaltungen event
    Gedicht n Gedichte text
    Gedränge n -
    Geduld f -
    Geduldsfaden m Geduldsfäden thing
    Geduldsprobe f Geduldsproben
    Gedächtnis n Gedächtnisse
    Gedächtnisprotokoll n Gedächtnisprotokolle text
    Gefahr f Gefahren
    Gefahrenabwehr f -
    Gefahrenlage f Gefahrenlagen
    Gefahrenpotenzial n Gefahrenpotenziale
    Gefahrenstelle f Gefahrenstellen place
    Gefahrenstufe f Gefahrenstufen
    Gefahrenzone f Gefahrenzonen place
    Gefahrgut n Gefahrgüter
    Gefallen n -
    Gefangene a - person
    Gefangenenlager n Gefangenenlager place
    Gefangenentransporter m Gefangenentransporter thing
    Gefangennahme f Gefangennahmen
    Gefangenschaft f Gefangenschaften
    Gefecht n Gefechte event
    Gefilde n Gefilde place
    Geflecht n Geflechte
    Geflüchtete a - person
    Geflügel n - material
    Geflügelfleisch n - material
    Gefolge n Gefolge
    Gefolgschaft f Gefolgschaften group
    Gefrierschrank m Gefrierschränke thing
    Gefriertruhe f Gefriertruhen thing
    Gefährder m Gefährder person
    Gefährderin f Gefährderinnen person
    Gefährdung f Gefährdungen
    Gefährdungsbeurteilung f Gefährdungsbeurteilungen text
    Gefährdungshaftung f Gefährdungshaftungen
    Gefährdungslage f Gefährdungslagen
    Gefährlichkeit f Gefährlichkeiten
    Gefährte mw Gefährten person
    Gefährtin f Gefährtinnen person
    Gefälle n Gefälle
    Gefälligkeit f Gefälligkeiten
    Gefängnis n Gefängnisse place
    Gefängnisaufseher m Gefängnisaufseher person
    Gefängnisaufseherin f Gefängnisaufseherinnen person
    Gefängnisausbruch m Gefängnisausbrüche event
    Gefängnisleiter m Gefängnisleiter person
    Gefängnisstrafe f Gefängnisstrafen
    Gefängniswärter m Gefängniswärter person
    Gefängniswärterin f Gefängniswärterinnen person
    Gefängniszelle f Gefängniszellen place
    Gefäß n Gefäße thing
    Gefüge n Gefüge
    Gefühl n Gefühle
    Gegebenheit f Gegebenheiten
    Gegenangebot n Gegenangebote text
    Gegenangriff m Gegenangriffe event
    Gegenargument n Gegenargumente text
    Gegenbesuch m Gegenbesuche event
    Gegenbewegung f Gegenbewegungen
    Gegenbeweis m Gegenbeweise
    Gegenbild n Gegenbilder
    Gegend f Gegenden place
    Gegendarstellung f Gegendarstellungen text
    Gegendemonstrant mw Gegendemonstranten person
    Gegendemonstrantin f Gegendemonstrantinnen person
    Gegendemonstration f Gegendemonstrationen event
    Gegenfahrbahn f Gegenfahrbahnen place
    Gegenfinanzierung f Gegenfinanzierungen
    Gegenfrage f Gegenfragen text
    Gegengeschäft n Gegengeschäfte
    Gegengewicht n Gegengewichte
    Gegengutachten n Gegengutachten text
    Gegenkandidat mw Gegenkandidaten person
    Gegenkandidatin f Gegenkandidatinnen person
    Gegenkonzept n Gegenkonzepte
    Gegenleistung f Gegenleistungen
    Gegenmaßnahme f Gegenmaßnahmen
    Gegenoffensive f Gegenoffensiven
    Gegenpartei f Gegenparteien group
    Gegenpol m Gegenpole
    Gegenprobe f Gegenproben
    Gegenregierung f Gegenregierungen group
    Gegenrichtung f Gegenrichtungen
    Gegensatz m Gegensätze
    Gegenschlag m Gegenschläge
    Gegenseitigkeit f Gegenseitigkeiten
    Gegenspieler m Gegenspieler person
    Gegenspielerin f Gegenspielerinnen person
    Gegenstand m Gegenstände thing
    Gegenstimme f Gegenstimmen
    Gegensätzlichkeit f Gegensätzlichkeiten
    Gegenteil n Gegenteile
    Gegentor n Gegentore event
    Gegenverkehr m -
    Gegenvorschlag m Gegenvorschläge text
    Gegenwart f - time
    Gegenwehr f -
    Gegenwelt f Gegenwelten
    Gegenwert m Gegenwerte
    Gegenwind m -
    Gegenzug m Gegenzüge
    Gegenüber n Gegenüber
    Gegenüberstellung f Gegenüberstellungen
    Gegner m Gegner person
    Gegnerin f Gegnerinnen person
    Gegnermannschaft f Gegnermannschaften group
    Gegnerschaft f Gegnerschaften
    Gehabe n Gehabe
    Gehalt m Gehalte
    Gehaltsgruppe f Gehaltsgruppen
    Gehaltsstufe f Gehaltsstufen
    Gehbehinderung f Gehbehinderungen
    Gehege n Gehege place
    Geheimagent mw Geheimagenten person
    Geheimagentin f Geheimagentinnen person
    Geheimbericht m Geheimberichte text
    Geheimbesuch m Geheimbesuche event
    Geheimbund m Geheimbünde group
    Geheimdienst m Geheimdienste group
    Geheimdienstausschuss m Geheimdienstausschüsse group
    Geheimdienstchef m Geheimdienstchefs person
    Geheimdiensterkenntnis f Geheimdiensterkenntnisse text
    Geheimdienstkreis m Geheimdienstkreise group
    Geheimdienstler m Geheimdienstler person
    Geheimdienstlerin f Geheimdienstlerinnen person
    Geheimdienstmitarbeiter m Geheimdienstmitarbeiter person
    Geheimdienstmitarbeiterin f Geheimdienstmitarbeiterinnen person
    Geheimdokument n Geheimdokumente text
    Geheimhaltung f Geheimhaltungen
    Geheimnis n Geheimnisse
    Geheimniskrämerei f -
    Geheimnisträger m Geheimnisträger person
    Geheimnisträgerin f Geheimnisträgerinnen person
    Geheimpapier n Geheimpapiere text
    Geheimpolizei f Geheimpolizeien group
    Geheimsprache f Geheimsprachen
    Geheimtreffen n Geheimtreffen event
    Geheimzeichen n Geheimzeichen
    Geheiß n Geheiße
    Geher m Geher person
    Geherin f Geherinnen person
    Geheul n -
    Gehirn n Gehirne body
    Gehirnerschütterung f Gehirnerschütterungen
    Gehirnwäsche f Gehirnwäschen
    Gehorsam m -
    Gehsteig m Gehsteige place
    Gehweg m Gehwege place
    Gehölz n Gehölze place
    Gehör n -
    Gehörlose a - person
    Gehörlosigkeit f Gehörlosigkeiten
    Geier m Geier animal
    Geige f Geigen thing
    Geiger m Geiger person
    Geigerin f Geigerinnen person
    Geigerzähler m Geigerzähler thing
    Geisel f Geiseln person
    Geiselbefreiung f Geiselbefreiungen event
    Geiseldrama n Geiseldramen event
    Geiselhaft f -
    Geiselnahme f Geiselnahmen event
    Geiselnehmer m Geiselnehmer person
    Geiselnehmerin f Geiselnehmerinnen person
    Geist m Geiste
    Geist m Geister
    Geisterfahrer m Geisterfahrer person
    Geisterfahrerin f Geisterfahrerinnen person
    Geisterfahrt f Geisterfahrten event
    Geisterhaus n Geisterhäuser thing
    Geisterseher m Geisterseher person
    Geisterseherin f Geisterseherinnen person
    Geisterspiel n Geisterspiele event
    Geisterstadt f Geisterstädte place
    Geisterstunde f Geisterstunden time
    Geistesgegenwart f -
    Geisteshaltung f Geisteshaltungen
    Geistliche a - person
    Geistlichkeit f - group
    Gejammer n -
    Gel n Gele
    Gelage n Gelage
    Gelassenheit f Gelassenheiten
    Gelatine f - material
    Gelb n -
    Geld n Gelder
    Geldadel m - group
    Geldanlage f Geldanlagen
    Geldautomat mw Geldautomaten thing
    Geldbetrag m Geldbeträge
    Geldbeutel m Geldbeutel thing
    Geldbote mw Geldboten person
    Geldbotin f Geldbotinnen person
    Geldbuße f Geldbußen
    Geldbörse f Geldbörsen thing
    Geldentwertung f Geldentwertungen
    Geldflut f Geldfluten
    Geldfrage f Geldfragen
    Geldfälscher m Geldfälscher person
    Geldfälscherin f Geldfälscherinnen person
    Geldgeber m Geldgeber person
    Geldgeberin f Geldgeberinnen person
    Geldinstitut n Geldinstitute group
    Geldmenge f Geldmengen
    Geldmittel p Geldmittel
    Geldnot f Geldnöte
    Geldpolitik f Geldpolitiken
    Geldquelle f Geldquellen
    Geldschein m Geldscheine thing
    Geldschrank m Geldschränke thing
    Geldschuld f Geldschulden
    Geldschwemme f Geldschwemmen
    Geldstrafe f Geldstrafen
    Geldsumme f Geldsummen
    Geldtransporter m Geldtransporter thing
    Geldverschwendung f Geldverschwendungen
    Geldwäsche f -
    Geldwäscher m Geldwäscher person
    Geldwäscherin f Geldwäscherinnen person
    Geldübergabe f Geldübergaben event
    Gelegenheit f Gelegenheiten
    Gelegenheitsarbeiter m Gelegenheitsarbeiter person
    Gelegenheitsarbeiterin f Gelegenheitsarbeiterinnen person
    Gelehrte a - person
    Geleise n Geleise
    Geleitwort n Geleitworte
    Gelenk n Gelenke body
    Geliebte a - person
    Geltendmachung f Geltendmachungen
    Geltung f Geltungen
    Gelächter n Gelächter
    Gelände n Gelände place
    Geländer n Geländer thing
    Geländewagen m Geländewagen thing
    Geläut n Geläute thing
    Gelöbnis n Gelöbnisse
    Gelübde n Gelübde text
    Gemahl m Gemahle person
    Gemahlin f Gemahlinnen person
    Gemarkung f Gemarkungen place
    Gemauschel n -
    Gemeinde f Gemeinden group
    Gemeindebund m Gemeindebünde group
    Gemeindemitarbeiter m Gemeindemitarbeiter person
    Gemeindemitarbeiterin f Gemeindemitarbeiterinnen person
    Gemeindemitglied n Gemeindemitglieder person
    Gemeinderat m Gemeinderäte group
    Gemeinderatsmitglied n Gemeinderatsmitglieder person
    Gemeinderatssitzung f Gemeinderatssitzungen event
    Gemeinderatswahl f Gemeinderatswahlen event
    Gemeindespitze f Gemeindespitzen group
    Gemeindevertreter m Gemeindevertreter person
    Gemeindevertreterin f Gemeindevertreterinnen person
    Gemeindeverwaltung f Gemeindeverwaltungen group
    Gemeindevorstand m Gemeindevorstände group
    Gemeindezentrum n Gemeindezentren place
    Gemeinheit f Gemeinheiten
    Gemeinsamkeit f Gemeinsamkeiten
    Gemeinschaft f Gemeinschaften group
    Gemeinschaftspraxis f Gemeinschaftspraxen place
    Gemeinsinn m -
    Gemeinwohl n -
    Gemengelage f Gemengelagen
    Gemetzel n Gemetzel event
    Gemisch n Gemische material
    Gemurmel n -
    Gemälde n Gemälde thing
    Gemäldegalerie f Gemäldegalerien place
    Gemäuer n Gemäuer place
    Gemüse n Gemüse material
    Gemüsegarten m Gemüsegärten place
    Gemüsehändler m Gemüsehändler person
    Gemüsehändlerin f Gemüsehändlerinnen person
    Gemüt n Gemüter
    Gemütlichkeit f Gemütlichkeiten
    Gen n Gene
    Genauigkeit f Genauigkeiten
    Gendarm mw Gendarmen person
    Gendarmerie f Gendarmerien group
    Gendarmin f Gendarminnen person
    Gender n -
    Gendern n -
    Genehmigung f Genehmigungen text
    General m Generäle person
    Generalamnestie f Generalamnestien
    Generalanwalt m Generalanwälte person
    Generalanwältin f Generalanwältinnen person
    Generalbundesanwalt m Generalbundesanwälte person
    Generalbundesanwältin f Generalbundesanwältinnen person
    Generaldebatte f Generaldebatten event
    Generaldirektor m Generaldirektoren person
    Generaldirektorin f Generaldirektorinnen person
    Generalität f Generalitäten group
    Generalkonsulat n Generalkonsulate group
    Generalmajor m Generalmajore person
    Generalprobe f Generalproben event
    Generalsekretär m Generalsekretäre person
    Generalsekretärin f Generalsekretärinnen person
    Generalstaatsanwalt m Generalstaatsanwälte person
    Generalstaatsanwaltschaft f Generalstaatsanwaltschaften group
    Generalstaatsanwältin f Generalstaatsanwältinnen person
    Generalstab m Generalstäbe group
    Generalstabschef m Generalstabschefs person
    Generalstreik m Generalstreiks event
    Generalversammlung f Generalversammlungen event
    Generalvikar m Generalvikare person
    Generation f Generationen
    Generator m Generatoren thing
    Generierung f Generierungen
    Genese f Genesen
    Genesung f Genesungen
    Genetik f -
    Genetiker m Genetiker person
    Genetikerin f Genetikerinnen person
    Genialität f -
    Genick n Genicke body
    Genie n Genies person
    Genießer m Genießer person
    Genießerin f Genießerinnen person
    Genital n Genitale body
    Genmanipulation f Genmanipulationen
    Genmaterial n -
    Genom n Genome
    Genosse mw Genossen person
    Genossenschaft f Genossenschaften group
    Genossin f Genossinnen person
    Genre n Genres
    Gensequenz f Gensequenzen
    Gentrifizierung f Gentrifizierungen
    Genugtuung f Genugtuungen
    Genuss m Genüsse
    Genussmittel n Genussmittel material
    Genüge f -
    Geoengineering n -
    Geograf mw Geografen person
    Geografie f -
    Geografin f Geografinnen person
    Geologe mw Geologen person
    Geologie f -
    Geologin f Geologinnen person
    Geometrie f -
    Georgier m Georgier person
    Georgierin f Georgierinnen person
    Gepflogenheit f Gepflogenheiten
    Geplapper n -
    Geplänkel n Geplänkel event
    Gepräge n Gepräge
    Gepäck n -
    Gepäckstück n Gepäckstücke thing
    Gepäckträger m Gepäckträger person
    Gepäckträgerin f Gepäckträgerinnen person
    Gepäckwagen m Gepäckwagen thing
    Geradlinigkeit f Geradlinigkeiten
    Gerangel n -
    Geratewohl n -
    Gerber m Gerber person
    Gerberin f Gerberinnen person
    Gerechtigkeit f Gerechtigkeiten
    Gerechtigkeitssinn m -
    Gerede n -
    Gereiztheit f Gereiztheiten
    Gericht n Gerichte group
    Gerichtsakte f Gerichtsakten text
    Gerichtsanhörung f Gerichtsanhörungen event
    Gerichtsbarkeit f Gerichtsbarkeiten
    Gerichtsbeschluss m Gerichtsbeschlüsse text
    Gerichtsentscheidung f Gerichtsentscheidungen text
    Gerichtshof m Gerichtshöfe group
    Gerichtskosten p Gerichtskosten
    Gerichtsmediziner m Gerichtsmediziner person
    Gerichtsmedizinerin f Gerichtsmedizinerinnen person
    Gerichtsreporter m Gerichtsreporter person
    Gerichtsreporterin f Gerichtsreporterinnen person
    Gerichtssaal m Gerichtssäle place
    Gerichtssprecher m Gerichtssprecher person
    Gerichtssprecherin f Gerichtssprecherinnen person
    Gerichtstermin m Gerichtstermine time
    Gerichtsurteil n Gerichtsurteile text
    Gerichtsverfahren n Gerichtsverfahren event
    Gerichtsverhandlung f Gerichtsverhandlungen event
    Gerichtsvollzieher m Gerichtsvollzieher person
    Gerichtsvollzieherin f Gerichtsvollzieherinnen person
    Geringschätzung f Geringschätzungen
    Geringverdiener m Geringverdiener person
    Geringverdienerin f Geringverdienerinnen person
    Gerinnsel n Gerinnsel
    Gerinnung f Gerinnungen
    Gerippe n Gerippe
    Gerissenheit f Gerissenheiten
    Germane mw Germanen person
    Germanin f Germaninnen person
    Germanist mw Germanisten person
    Germanistik f -
    Germanistin f Germanistinnen person
    Gerontologie f -
    Gerste f - material
    Geruch m Gerüche
    Gerät n Geräte thing
    Geräusch n Geräusche
    Gerücht n Gerüchte text
    Gerüst n Gerüste thing
    Gesamtbetriebsrat m Gesamtbetriebsräte group
    Gesamtbild n Gesamtbilder
    Gesamtheit f Gesamtheiten
    Gesamtjahr n Gesamtjahre time
    Gesamtkunstwerk n Gesamtkunstwerke
    Gesamtschaden m Gesamtschäden
    Gesamtschule f Gesamtschulen group
    Gesamtwertung f Gesamtwertungen
    Gesamtzahl f Gesamtzahlen
    Gesandte a - person
    Gesang m Gesänge
    Geschehen n Geschehen event
    Geschehnis n Geschehnisse event
    Geschenk n Geschenke thing
    Geschichte f Geschichten text
    Geschichtenerzähler m Geschichtenerzähler person
    Geschichtenerzählerin f Geschichtenerzählerinnen person
    Geschichtsbuch n Geschichtsbücher text
    Geschichtsforscher m Geschichtsforscher person
    Geschichtsforscherin f Geschichtsforscherinnen person
    Geschichtslehrer m Geschichtslehrer person
    Geschichtslehrerin f Geschichtslehrerinnen person
    Geschichtsschreibung f Geschichtsschreibungen text
    Geschick n Geschicke
    Geschicklichkeit f Geschicklichkeiten
    Geschirr n Geschirre thing
    Geschirrspüler m Geschirrspüler thing
    Geschirrspülmaschine f Geschirrspülmaschinen thing
    Geschirrtuch n Geschirrtücher thing
    Geschlecht n Geschlechter
    Geschlechterbild n Geschlechterbilder
    Geschlechtsorgan n Geschlechtsorgane body
    Geschlechtsteil n Geschlechtsteile body
    Geschlechtsumwandlung f Geschlechtsumwandlungen
    Geschlossenheit f Geschlossenheiten
    Geschmack m -
    Geschmacklosigkeit f Geschmacklosigkeiten
    Geschmeidigkeit f Geschmeidigkeiten
    Geschoss n Geschosse thing
    Geschrei n -
    Geschwader n Geschwader group
    Geschwafel n -
    Geschwindigkeit f Geschwindigkeiten
    Geschwindigkeitsbegrenzung f Geschwindigkeitsbegrenzungen
    Geschwister p Geschwister person
    Geschworene a - person
    Geschworenengericht n Geschworenengerichte group
    Geschwätz n -
    Geschäft n Geschäfte
    Geschäftsbank f Geschäftsbanken group
    Geschäftsbereich m Geschäftsbereiche
    Geschäftsbericht m Geschäftsberichte text
    Geschäftsbeziehung f Geschäftsbeziehungen
    Geschäftsfrau f Geschäftsfrauen person
    Geschäftsführer m Geschäftsführer person
    Geschäftsführerin f Geschäftsführerinnen person
    Geschäftsführung f Geschäftsführungen group
    Geschäftsgeheimnis n Geschäftsgeheimnisse
    Geschäftsgewinn m Geschäftsgewinne
    Geschäftshaus n Geschäftshäuser thing
    Geschäftsinhaber m Geschäftsinhaber person
    Geschäftsinhaberin f Geschäftsinhaberinnen person
    Geschäftsjahr n Geschäftsjahre time
    Geschäftsleiter m Geschäftsleiter person
    Geschäftsleiterin f Geschäftsleiterinnen person
    Geschäftsleitung f Geschäftsleitungen group
    Geschäftsleute p Geschäftsleute person
    Geschäftsmann m Geschäftsmänner person
    Geschäftsmodell n Geschäftsmodelle
    Geschäftsmonat m Geschäftsmonate time
    Geschäftsordnung f Geschäftsordnungen text
    Geschäftspartner m Geschäftspartner person
    Geschäftspartnerin f Geschäftspartnerinnen person
    Geschäftsstelle f Geschäftsstellen group
    Geschäftsstraße f Geschäftsstraßen place
    Geschäftsträger m Geschäftsträger person
    Geschäftsträgerin f Geschäftsträgerinnen person
    Geschäftsverbindung f Geschäftsverbindungen
    Geschäftszeit f Geschäftszeiten time
    Geschöpf n Geschöpfe
    Geschütz n Geschütze thing
    Geselle mw Gesellen person
    Geselligkeit f Geselligkeiten
    Gesellin f Gesellinnen person
    Gesellschaft f Gesellschaften group
    Gesellschafter m Gesellschafter person
    Gesellschafterin f Gesellschafterinnen person
    Gesetz n Gesetze text
    Gesetzblatt n Gesetzblätter text
    Gesetzbuch n Gesetzbücher text
    Gesetzentwurf m Gesetzentwürfe text
    Gesetzesartikel m Gesetzesartikel text
    Gesetzesbegründung f Gesetzesbegründungen text
    Gesetzesentwurf m Gesetzesentwürfe text
    Gesetzeshüter m Gesetzeshüter person
    Gesetzeshüterin f Gesetzeshüterinnen person
    Gesetzesinitiative f Gesetzesinitiativen text
    Gesetzeslücke f Gesetzeslücken
    Gesetzesnovelle f Gesetzesnovellen text
    Gesetzessammlung f Gesetzessammlungen text
    Gesetzestext m Gesetzestexte text
    Gesetzesvorhaben n Gesetzesvorhaben
    Gesetzesvorlage f Gesetzesvorlagen text
    Gesetzesvorschlag m Gesetzesvorschläge text
    Gesetzesänderung f Gesetzesänderungen event
    Gesetzgeber m Gesetzgeber person
    Gesetzgebung f Gesetzgebungen
    Gesetzgebungskompetenz f Gesetzgebungskompetenzen
    Gesetzgebungsorgan n Gesetzgebungsorgane group
    Gesetzmäßigkeit f Gesetzmäßigkeiten
    Gesicht n Gesichter body
    Gesichtserkennung f Gesichtserkennungen
    Gesindel n -
    Gesinnung f Gesinnungen
    Gespann n Gespanne
    Gespenst n Gespenster person
    Gespräch n Gespräche event
    Gesprächsangebot n Gesprächsangebote text
    Gesprächspartner m Gesprächspartner person
    Gesprächspartnerin f Gesprächspartnerinnen person
    Gesprächspause f Gesprächspausen
    Gesprächsprotokoll n Gesprächsprotokolle text
    Gesprächsrunde f Gesprächsrunden event
    Gespür n -
    Gestalt f Gestalten
    Gestalter m Gestalter person
    Gestalterin f Gestalterinnen person
    Gestaltung f Gestaltungen
    Gestank m -
    Gestapo f - group
    Geste f Gesten
    Gestein n Gesteine
    Gestell n Gestelle thing
    Gestik f -
    Gestirn n Gestirne
    Gestus m -
    Geständnis n Geständnisse text
    Gestüt n Gestüte place
    Gesundheit f Gesundheiten
    Gesundheitsamt n Gesundheitsämter group
    Gesundheitsbehörde f Gesundheitsbehörden group
    Gesundheitsbericht m Gesundheitsberichte text
    Gesundheitsdaten p Gesundheitsdaten
    Gesundheitsdienst m Gesundheitsdienste
    Gesundheitsexperte mw Gesundheitsexperten person
    Gesundheitsexpertin f Gesundheitsexpertinnen person
    Gesundheitsforscher m Gesundheitsforscher person
    Gesundheitsforscherin f Gesundheitsforscherinnen person
    Gesundheitsgefährdung f Gesundheitsgefährdungen
    Gesundheitsminister m Gesundheitsminister person
    Gesundheitsministerin f Gesundheitsministerinnen person
    Gesundheitsministerium n Gesundheitsministerien group
    Gesundheitspolitik f Gesundheitspolitiken
    Gesundheitspolitiker m Gesundheitspolitiker person
    Gesundheitspolitikerin f Gesundheitspolitikerinnen person
    Gesundheitsrisiko n Gesundheitsrisiken
    Gesundheitsschutz m -
    Gesundheitssektor m Gesundheitssektoren
    Gesundheitssenator m Gesundheitssenatoren person
    Gesundheitssenatorin f Gesundheitssenatorinnen person
    Gesundheitssystem n Gesundheitssysteme
    Gesundheitsversorgung f Gesundheitsversorgungen
    Gesundheitsvorsorge f -
    Gesundheitswesen n -
    Gesundheitszentrum n Gesundheitszentren place
    Gesundheitszustand m Gesundheitszustände
    Gesundung f Gesundungen
    Gesäß n Gesäße body
    Getreide n Getreide material
    Getreidehändler m Getreidehändler person
    Getreidehändlerin f Getreidehändlerinnen person
    Getriebe n Getriebe thing
    Getränk n Getränke material
    Getränkeautomat mw Getränkeautomaten thing
    Getränkehändler m Getränkehändler person
    Getränkehändlerin f Getränkehändlerinnen person
    Getränkemarkt m Getränkemärkte place
    Getto n Gettos place
    Getue n -
    Getöse n -
    Getümmel n -
    Gewahrsam m -
    Gewalt f Gewalten
    Gewaltanwendung f Gewaltanwendungen
    Gewaltbereitschaft f Gewaltbereitschaften
    Gewaltdarstellung f Gewaltdarstellungen
    Gewaltdelikt n Gewaltdelikte event
    Gewalteinwirkung f Gewalteinwirkungen
    Gewaltenteilung f Gewaltenteilungen
    Gewaltherrschaft f -
    Gewaltlosigkeit f Gewaltlosigkeiten
    Gewaltmonopol n Gewaltmonopole
    Gewaltpotenzial n Gewaltpotenziale
    Gewalttat f Gewalttaten event
    Gewalttäter m Gewalttäter person
    Gewalttäterin f Gewalttäterinnen person
    Gewaltverbrechen n Gewaltverbrechen event
    Gewaltverbrecher m Gewaltverbrecher person
    Gewaltverbrecherin f Gewaltverbrecherinnen person
    Gewand n Gewänder thing
    Gewebe n Gewebe material
    Gewehr n Gewehre thing
    Gewehrkolben m Gewehrkolben thing
    Gewerbe n Gewerbe
    Gewerbeanmeldung f Gewerbeanmeldungen
    Gewerbeaufsicht f Gewerbeaufsichten group
    Gewerbeaufsichtsamt n Gewerbeaufsichtsämter group
    Gewerbefläche f Gewerbeflächen place
    Gewerbegebiet n Gewerbegebiete place
    Gewerbepark m Gewerbeparke place
    Gewerbesteuer f Gewerbesteuern
    Gewerbetreibende a - person
    Gewerkschaft f Gewerkschaften group
    Gewerkschafter m Gewerkschafter person
    Gewerkschafterin f Gewerkschafterinnen person
    Gewerkschaftsbund m Gewerkschaftsbünde group
    Gewerkschaftschef m Gewerkschaftschefs person
    Gewerkschaftserklärung f Gewerkschaftserklärungen text
    Gewerkschaftsführer m Gewerkschaftsführer person
    Gewerkschaftsführerin f Gewerkschaftsführerinnen person
    Gewerkschaftsmitglied n Gewerkschaftsmitglieder person
    Gewerkschaftssprecher m Gewerkschaftssprecher person
    Gewerkschaftssprecherin f Gewerkschaftssprecherinnen person
    Gewerkschaftstag m Gewerkschaftstage event
    Gewerkschaftsvertreter m Gewerkschaftsvertreter person
    Gewerkschaftsvertreterin f Gewerkschaftsvertreterinnen person
    Gewerkschaftszugehörigkeit f Gewerkschaftszugehörigkeiten
    Gewicht n Gewichte
    Gewichtheber m Gewichtheber person
    Gewichtheberin f Gewichtheberinnen person
    Gewichtsabnahme f Gewichtsabnahmen
    Gewichtung f Gewichtungen
    Gewimmel n Gewimmel
    Gewinn m Gewinne
    Gewinnausschüttung f Gewinnausschüttungen event
    Gewinnbeteiligung f Gewinnbeteiligungen
    Gewinner m Gewinner person
    Gewinnerin f Gewinnerinnen person
    Gewinnerwartung f Gewinnerwartungen
    Gewinnmaximierung f Gewinnmaximierungen
    Gewinnmeldung f Gewinnmeldungen text
    Gewinnschwelle f Gewinnschwellen
    Gewinnspanne f Gewinnspannen
    Gewinnung f Gewinnungen
    Gewinnwarnung f Gewinnwarnungen
    Gewinnzone f Gewinnzonen
    Gewissen n Gewissen
    Gewissenhaftigkeit f Gewissenhaftigkeiten
    Gewissensbisse p Gewissensbisse
    Gewissensfrage f Gewissensfragen
    Gewissheit f Gewissheiten
    Gewitter n Gewitter event
    Gewitterwarnung f Gewitterwarnungen
    Gewohnheit f Gewohnheiten
    Gewohnheitstäter m Gewohnheitstäter person
    Gewohnheitstäterin f Gewohnheitstäterinnen person
    Gewusel n -
    Gewächshaus n Gewächshäuser thing
    Gewähr f -
    Gewährleistung f Gewährleistungen
    Gewährsfrau f Gewährsfrauen person
    Gewährsmann m Gewährsmänner person
    Gewährung f Gewährungen
    Gewässer n Gewässer place
    Gewöhnung f Gewöhnungen
    Gewölbe n Gewölbe thing
    Gewürz n Gewürze material
    Gewürzgurke f Gewürzgurken material
    Gewürzhändler m Gewürzhändler person
    Gewürzhändlerin f Gewürzhändlerinnen person
    Gezeiten p Gezeiten
    Gezerre n -
    Gezänk n -
    Ghanaer m Ghanaer person
    Ghanaerin f Ghanaerinnen person
    Ghostwriter m Ghostwriter person
    Ghostwriterin f Ghostwriterinnen person
    Gicht f -
    Gier f -
    Gießkanne f Gießkannen thing
    Gift n Gifte material
    Giftanschlag m Giftanschläge event
    Giftgas n Giftgase material
    Giftgasangriff m Giftgasangriffe event
    Giftgasanschlag m Giftgasanschläge event
    Gig m Gigs event
    Gigabit n Gigabit unit
    Gigabit n Gigabits unit
    Gigabyte n Gigabyte unit
    Gigabyte n Gigabytes unit
    Gigahertz n Gigahertz unit
    Gigant mw Giganten person
    Gigatonne f Gigatonnen unit
    Gigawatt n Gigawatt unit
    Gigawattstunde f Gigawattstunden unit
    Gigolo m Gigolos person
    Gilde f Gilden group
    Gin m Gins material
    Ginseng m Ginsengs material
    Gipfel m Gipfel event
    Gipfel m Gipfel place
    Gipfelkreuz n Gipfelkreuze place
    Gipfeltreffen n Gipfeltreffen event
    Gips m Gipse material
    Gipsverband m Gipsverbände thing
    Giraffe f Giraffen animal
    Girl n Girls person
    Girlande f Girlanden
    Girokarte f Girokarten thing
    Gitarre f Gitarren thing
    Gitarrist mw Gitarristen person
    Gitarristin f Gitarristinnen person
    Gitter n Gitter thing
    Gladiator m Gladiatoren person
    Gladiatorin f Gladiatorinnen person
    Glamour m -
    Glanz m -
    Glanzleistung f Glanzleistungen
    Glas n Gläser thing
    Glascontainer m Glascontainer thing
    Glaser m Glaser person
    Glaserin f Glaserinnen person
    Glasfaser f Glasfasern material
    Glasfaserausbau m -
    Glasfaserkabel n Glasfaserkabel thing
    Glasflasche f Glasflaschen thing
    Glashaus n Glashäuser place
    Glasscheibe f Glasscheiben thing
    Glastür f Glastüren thing
    Glasur f Glasuren material
    Glatteis n -
    Glaube mw Glauben
    Glauben m Glauben
    Glaubensbekenntnis n Glaubensbekenntnisse text
    Glaubensfreiheit f -
    Glaubensgemeinschaft f Glaubensgemeinschaften group
    Glaubenskongregation f Glaubenskongregationen group
    Glaubhaftmachung f Glaubhaftmachungen
    Glaubwürdigkeit f -
    Gleichbehandlung f Gleichbehandlungen
    Gleichberechtigung f -
    Gleichgewicht n Gleichgewichte
    Gleichgültigkeit f -
    Gleichheit f Gleichheiten
    Gleichklang m Gleichklänge
    Gleichmut m -
    Gleichnis n Gleichnisse text
    Gleichschaltung f Gleichschaltungen
    Gleichstand m -
    Gleichstellung f Gleichstellungen
    Gleichstellungsbeauftragte a - person
    Gleichstrom m Gleichströme
    Gleichung f Gleichungen text
    Gleis n Gleise place
    Gleis n Gleise thing
    Gleitschirm m Gleitschirme thing
    Gleitzeit f -
    Gletscher m Gletscher place
    Gliadin n - material
    Glied n Glieder body
    Gliederung f Gliederungen
    Gliedmaße f Gliedmaßen body
    Glitch m Glitches
    Globalisierung f Globalisierungen
    Globalismus m -
    Globalist mw Globalisten person
    Globalsteuerung f Globalsteuerungen
    Globetrotter m Globetrotter person
    Globetrotterin f Globetrotterinnen person
    Globus m Globen thing
    Globus m Globusse thing
    Glocke f Glocken thing
    Glockenschlag m Glockenschläge time
    Gloria n -
    Glossar n Glossare text
    Glosse f Glossen text
    Glucke f Glucken animal
    Glukose f - material
    Glut f Gluten
    Gluten n - material
    Glutenunverträglichkeit f Glutenunverträglichkeiten
    Glycerin n - material
    Glyphosat n - material
    Gläschen n Gläschen thing
    Glätte f Glätten
    Gläubige a - person
    Gläubiger m Gläubiger person
    Gläubigerin f Gläubigerinnen person
    Gläubigerversammlung f Gläubigerversammlungen group
    Glück n -
    Glücksbringer m Glücksbringer person
    Glücksfall m Glücksfälle
    Glücksgefühl n Glücksgefühle
    Glücksgriff m Glücksgriffe
    Glückshormon n Glückshormone
    Glückslos n Glückslose thing
    Glücksritter m Glücksritter person
    Glückssache f Glückssachen
    Glücksspiel n Glücksspiele event
    Glücksspieler m Glücksspieler person
    Glücksspielerin f Glücksspielerinnen person
    Glückssträhne f Glückssträhnen
    Glückwunsch m Glückwünsche text
    Glückwunschkarte f Glückwunschkarten text
    Glühbirne f Glühbirnen thing
    Glühwein m Glühweine material
    Glühweinstand m Glühweinstände thing
    GmbH f GmbHs group
    Gnade f Gnaden
    Gnadenfrist f Gnadenfristen time
    Goalgetter m Goalgetter person
    Gold n - material
    Goldfisch m Goldfische animal
    Goldfund m Goldfunde event
    Goldhamster m Goldhamster animal
    Goldmedaille f Goldmedaillen
    Goldschmied m Goldschmiede person
    Goldschmiedin f Goldschmiedinnen person
    Golf m Golfe place
    Golf n -
    Golfer m Golfer person
    Golferin f Golferinnen person
    Golfkrieg m Golfkriege event
    Golfplatz m Golfplätze place
    Golfspieler m Golfspieler person
    Golfspielerin f Golfspielerinnen person
    Golfstaat m Golfstaaten place
    Gondel f Gondeln thing
    Gondelbahn f Gondelbahnen thing
    Gong m Gongs thing
    Gorilla m Gorillas animal
    Gosse f Gossen place
    Gote mw Goten person
    Gott m Götter person
    Gottesdienst m Gottesdienste event
    Gotteshaus n Gotteshäuser thing
    Gotteskrieger m Gotteskrieger person
    Gottesmann m Gottesmänner person
    Gouvernante f Gouvernanten person
    Gouverneur m Gouverneure person
    Gouverneurin f Gouverneurinnen person
    Gouverneurskandidat mw Gouverneurskandidaten person
    Gouverneurskandidatin f Gouverneurskandidatinnen person
    Governance f -
    Grab n Gräber place
    Grab n Gräber thing
    Graben m Gräben place
    Grabstein m Grabsteine thing
    Grabstätte f Grabstätten place
    Grabung f Grabungen event
    Grad m Grad unit
    Grad m Grade unit
    Graf mw Grafen person
    Graffiti n Graffitis text
    Graffitisprayer m Graffitisprayer person
    Graffitisprayerin f Graffitisprayerinnen person
    Graffito n Graffiti text
    Grafik f Grafiken text
    Grafiker m Grafiker person
    Grafikerin f Grafikerinnen person
    Grafikkarte f Grafikkarten thing
    Grafschaft f Grafschaften place
    Gramm n Gramm unit
    Gramm n Gramme unit
    Grammatik f Grammatiken
    Gran n Gran unit
    Granate f Granaten thing
    Granatwerfer m Granatwerfer thing
    Grand-Prix m Grand-Prix event
    Granit m Granite material
    Granulat n Granulate material
    Grapefruit f Grapefruits material
    Graphit m Graphite material
    Gras n Gräser material
    Grat m Grate place
    Gratulation f Gratulationen
    Gratwanderung f Gratwanderungen
    Grauen n -
    Grausamkeit f Grausamkeiten
    Grauwal m Grauwale animal
    Grauzone f Grauzonen
    Graveur m Graveure person
    Graveurin f Graveurinnen person
    Gravitation f -
    Gravur f Gravuren
    Greif m Greife animal
    Greifvogel m Greifvögel animal
    Gremium n Gremien group
    Grenzbeamte a - person
    Grenzbeamtin f Grenzbeamtinnen person
    Grenzbereich m Grenzbereiche place
    Grenze f Grenzen place
    Grenzenlosigkeit f -
    Grenzer m Grenzer person
    Grenzfall m Grenzfälle
    Grenzgebiet n Grenzgebiete place
    Grenzgänger m Grenzgänger person
    Grenzgängerin f Grenzgängerinnen person
    Grenzkonflikt m Grenzkonflikte
    Grenzkontrolle f Grenzkontrollen event
    Grenzort m Grenzorte place
    Grenzpolizei f - group
    Grenzpolizist mw Grenzpolizisten person
    Grenzpolizistin f Grenzpolizistinnen person
    Grenzregion f Grenzregionen place
    Grenzschließung f Grenzschließungen event
    Grenzschutz m - group
    Grenzsicherung f Grenzsicherungen
    Grenzstadt f Grenzstädte place
    Grenzstreifen m Grenzstreifen place
    Grenzstreit m -
    Grenztruppe f Grenztruppen group
    Grenzverlauf m Grenzverläufe
    Grenzverletzung f Grenzverletzungen event
    Grenzwert m Grenzwerte
    Grenzzaun m Grenzzäune thing
    Grenzöffnung f Grenzöffnungen event
    Grenzübergang m Grenzübergänge place
    Grenzübertritt m Grenzübertritte event
    Gretchenfrage f Gretchenfragen
    Grieche mw Griechen person
    Griechin f Griechinnen person
    Grieß m - material
    Griff m Griffe
    Grill m Grills thing
    Grillabend m Grillabende event
    Grille f Grillen animal
    Griller m Griller person
    Grillparty f Grillpartys event
    Grimasse f Grimassen text
    Grinsen n -
    Grippe f Grippen
    Grippeimpfung f Grippeimpfungen
    Grippevirus n Grippeviren
    Grippewelle f Grippewellen event
    Grizzlybär mw Grizzlybären animal
    GroKo f GroKos group
    Grobheit f Grobheiten
    Grobian m Grobiane person
    Groko f Grokos group
    Groll m -
    Gros n Gros unit
    Groteske f Grotesken
    Grotte f Grotten place
    Großaktionär m Großaktionäre person
    Großaktionärin f Großaktionärinnen person
    Großalarm m Großalarme event
    Großangriff m Großangriffe event
    Großauftrag m Großaufträge
    Großbank f Großbanken group
    Großbauer mw Großbauern person
    Großbaustelle f Großbaustellen place
    Großbrand m Großbrände event
    Großdemo f Großdemos event
    Großdemonstration f Großdemonstrationen event
    Großeinkauf m Großeinkäufe
    Großeinsatz m Großeinsätze event
    Großeltern p Großeltern person
    Großenkel m Großenkel person
    Großenkelin f Großenkelinnen person
    Großereignis n Großereignisse event
    Großfahndung f Großfahndungen event
    Großfamilie f Großfamilien group
    Großfeuer n Großfeuer event
    Großhandel m - group
    Großherzog m Großherzöge person
    Großherzogin f Großherzoginnen person
    Großhändler m Großhändler person
    Großhändlerin f Großhändlerinnen person
    Großinvestor m Großinvestoren person
    Großkonzern m Großkonzerne group
    Großkunde mw Großkunden person
    Großkundgebung f Großkundgebungen event
    Großkundin f Großkundinnen person
    Großmacht f Großmächte group
    Großmarkt m Großmärkte place
    Großmutter f Großmütter person
    Großoffensive f Großoffensiven event
    Großonkel m Großonkel person
    Großprojekt n Großprojekte
    Großputz m - event
    Großrabbiner m Großrabbiner person
    Großraum m Großräume place
    Großraumbüro n Großraumbüros place
    Großraumflugzeug n Großraumflugzeuge thing
    Großrazzia f Großrazzien event
    Großrechner m Großrechner thing
    Großschreibung f Großschreibungen
    Großstadt f Großstädte place
    Großstädter m Großstädter person
    Großstädterin f Großstädterinnen person
    Großtante f Großtanten person
    Großteil m Großteile
    Großunternehmen n Großunternehmen group
    Großvater m Großväter person
    Großveranstaltung f Großveranstaltungen event
    Großverdiener m Großverdiener person
    Großverdienerin f Großverdienerinnen person
    Großwesir m Großwesire person
    Großzügigkeit f -
    Großübung f Großübungen event
    Grube f Gruben place
    Grubenarbeiter m Grubenarbeiter person
    Grubenunglück n Grubenunglücke event
    Gruft f Grüfte place
    Grund m Gründe
    Grundannahme f Grundannahmen
    Grundausbildung f Grundausbildungen
    Grundbedingung f Grundbedingungen
    Grundbedürfnis n Grundbedürfnisse
    Grundbesitz m -
    Grundbesitzer m Grundbesitzer person
    Grundbesitzerin f Grundbesitzerinnen person
    Grundbuch n Grundbücher text
    Grundbuchamt n Grundbuchämter group
    Grundeigentümer m Grundeigentümer person
    Grundeigentümerin f Grundeigentümerinnen person
    Grundeinkommen n Grundeinkommen
    Grundfreiheit f Grundfreiheiten
    Grundgedanke mw Grundgedanken
    Grundgesetz n Grundgesetze text
    Grundhaltung f Grundhaltungen
    Grundidee f Grundideen
    Grundkapital n -
    Grundkenntnis f Grundkenntnisse
    Grundlage f Grundlagen
    Grundlagenforschung f -
    Grundmauer f Grundmauern thing
    Grundnahrungsmittel n Grundnahrungsmittel material
    Grundprinzip n Grundprinzipien
    Grundproblem n Grundprobleme
    Grundrecht n Grundrechte
    Grundrechtecharta f - text
    Grundrechtseingriff m Grundrechtseingriffe
    Grundregel f Grundregeln
    Grundrente f Grundrenten
    Grundriss m Grundrisse
    Grundsatz m Grundsätze
    Grundsatzentscheidung f Grundsatzentscheidungen text
    Grundsatzpapier n Grundsatzpapiere text
    Grundsatzprogramm n Grundsatzprogramme text
    Grundsatzrede f Grundsatzreden text
    Grundsatzurteil n Grundsatzurteile text
    Grundschule f Grundschulen group
    Grundschullehrer m Grundschullehrer person
    Grundschullehrerin f Grundschullehrerinnen person
    Grundschulzeit f - time
    Grundschüler m Grundschüler person
    Grundschülerin f Grundschülerinnen person
    Grundsicherung f Grundsicherungen
    Grundstein m Grundsteine thing
    Grundsteinlegung f Grundsteinlegungen event
    Grundsteuer f Grundsteuern
    Grundstimmung f Grundstimmungen
    Grundstück n Grundstücke place
    Grundstückseigentümer m Grundstückseigentümer person
    Grundstückseigentümerin f Grundstückseigentümerinnen person
    Grundton m Grundtöne
    Grundversorgung f -
    Grundvoraussetzung f Grundvoraussetzungen
    Grundwasser n - material
    Grundwehrdienst m -
    Grundwert m Grundwerte
    Grundzug m Grundzüge
    Grundübel n Grundübel
    Gruppe f Gruppen group
    Gruppendynamik f Gruppendynamiken
    Gruppenfoto n Gruppenfotos text
    Gruppenführer m Gruppenführer person
    Gruppenführerin f Gruppenführerinnen person
    Gruppenleiter m Gruppenleiter person
    Gruppenleiterin f Gruppenleiterinnen person
    Gruppenphase f Gruppenphasen event
    Gruppensieg m Gruppensiege
    Gruppenspiel n Gruppenspiele event
    Gruppenvergewaltigung f Gruppenvergewaltigungen
    Gruppierung f Gruppierungen group
    Grusel m -
    Gruß m Grüße text
    Grußformel f Grußformeln
    Grußwort n Grußworte text
    Gräfin f Gräfinnen person
    Gräuel m Gräuel
    Gräueltat f Gräueltaten
    Größe f Größen
    Größenordnung f Größenordnungen
    Größenwahn m -
    Grübelei f Grübeleien
    Grün n -
    Grünanlage f Grünanlagen place
    Gründer m Gründer person
    Gründerin f Gründerinnen person
    Gründerzeit f Gründerzeiten time
    Gründlichkeit f -
    Gründonnerstag m Gründonnerstage time
    Gründung f Gründungen event
    Gründungsjahr n Gründungsjahre time
    Gründungsmitglied n Gründungsmitglieder person
    Gründungsmythos m Gründungsmythen
    Gründungsversammlung f Gründungsversammlungen event
    Grünenpolitiker m Grünenpolitiker person
    Grünenpolitikerin f Grünenpolitikerinnen person
    Grünfläche f Grünflächen place
    Grünkohl m - material
    Grünschnabel m Grünschnäbel person
    Grünstreifen m Grünstreifen place
    Grüppchen n Grüppchen group
    Grütze f Grützen material
    Guatemalteke mw Guatemalteken person
    Guatemaltekin f Guatemaltekinnen person
    Guerilla f Guerillas group
    Guerillakämpfer m Guerillakämpfer person
    Guerillakämpferin f Guerillakämpferinnen person
    Guerillero m Guerilleros person
    Guide m Guides person
    Gulasch n Gulaschs material
    Gulden m Gulden unit
    Gully m Gullys thing
    Gullydeckel m Gullydeckel thing
    Gummi m Gummis thing
    Gummi n Gummis material
    Gummistiefel m Gummistiefel thing
    Gunst f -
    Guppy m Guppys animal
    Gurke f Gurken material
    Gurt m Gurte thing
    Guru m Gurus person
    Guss m Güsse material
    Gut n Güter
    Gutachten n Gutachten text
    Gutachter m Gutachter person
    Gutachterausschuss m Gutachterausschüsse group
    Gutachterin f Gutachterinnen person
    Gutdünken n -
    Guthaben n Guthaben
    Guthabenzins m Guthabenzinsen
    Gutmütigkeit f -
    Gutschein m Gutscheine text
    Gutschrift f Gutschriften text
    Gutsherr mw Gutsherren person
    Gutsherrenart f -
    Gutshof m Gutshöfe place
    Gymnasiallehrer m Gymnasiallehrer person
    Gymnasiallehrerin f Gymnasiallehrerinnen person
    Gymnasiast mw Gymnasiasten person
    Gymnasiastin f Gymnasiastinnen person
    Gymnasium n Gymnasien group
    Gymnastik f -
    Gynäkologe mw Gynäkologen person
    Gynäkologie f -
    Gynäkologin f Gynäkologinnen person
    Gänze f -
    Gärtner m Gärtner person
    Gärtnerei f Gärtnereien group
    Gärtnerin f Gärtnerinnen person
    Gärung f Gärungen
    Gästebetreuung f Gästebetreuungen
    Gästebuch n Gästebücher text
    Gästeführer m Gästeführer person
    Gästeführerin f Gästeführerinnen person
    Gästeliste f Gästelisten text
    Gästezimmer n Gästezimmer thing
    Gönner m Gönner person
    Gönnerin f Gönnerinnen person
    Görlitzer m Görlitzer person
    Görlitzerin f Görlitzerinnen person
    Göttin f Göttinnen person
    Göttinger m Göttinger person
    Göttingerin f Göttingerinnen person
    Götze mw Götzen person
    Gülle f - material
    Gültigkeit f Gültigkeiten
    Günstling m Günstlinge person
    Gürtel m Gürtel thing
    Güte f -
    Güterabwägung f Güterabwägungen
    Güterbahnhof m Güterbahnhöfe place
    Güterbesitzer m Güterbesitzer person
    Güterbesitzerin f Güterbesitzerinnen person
    Güterverkehr m -
    Güterzug m Güterzüge thing
    Gütesiegel n Gütesiegel
    Haar n Haare body
    Habenichts m Habenichtse person
    Habgier f -
    Habilitation f Habilitationen
    Habitat n Habitate
    Habitus m -
    Habseligkeit f Habseligkeiten
    Habseligkeiten p Habseligkeiten
    Hack m Hacks event
    Hacker m Hacker person
    Hackerangriff m Hackerangriffe event
    Hackerattacke f Hackerattacken event
    Hackergruppe f Hackergruppen group
    Hackerin f Hackerinnen person
    Hackfleisch n - material
    Hackschnitzel n Hackschnitzel thing
    Hadsch m - event
    Hafen m Häfen place
    Hafenanlage f Hafenanlagen thing
    Hafenarbeiter m Hafenarbeiter person
    Hafenarbeiterin f Hafenarbeiterinnen person
    Hafenbehörde f Hafenbehörden group
    Hafengebiet n Hafengebiete place
    Hafenmeister m Hafenmeister person
    Hafenrundfahrt f Hafenrundfahrten event
    Hafenstadt f Hafenstädte place
    Hafer m - material
    Haft f - event
    Haftanstalt f Haftanstalten place
    Haftbefehl m Haftbefehle text
    Haftentlassung f Haftentlassungen event
    Hafterleichterung f Hafterleichterungen
    Haftgrund m Haftgründe
    Haftprüfung f Haftprüfungen event
    Haftraum m Hafträume place
    Haftrichter m Haftrichter person
    Haftrichterin f Haftrichterinnen person
    Haftstrafe f Haftstrafen time
    Haftung f Haftungen
    Haftzeit f Haftzeiten time
    Hagel m - event
    Hagelschauer m Hagelschauer event
    Hagelsturm m Hagelstürme event
    Hahn m Hähne animal
    Hai m Haie animal
    Hain m Haine place
    Haitianer m Haitianer person
    Haitianerin f Haitianerinnen person
    Haken m Haken thing
    Halbbruder m Halbbrüder person
    Halbfinale n Halbfinale event
    Halbfinalspiel n Halbfinalspiele event
    Halbinsel f Halbinseln place
    Halbjahr n Halbjahre time
    Halbleiter m Halbleiter
    Halbsatz m Halbsätze text
    Halbschwester f Halbschwestern person
    Halbwaise f Halbwaisen person
    Halbwissen n -
    Halbwüchsige a - person
    Halbzeit f Halbzeiten event
    Halbzeitpause f Halbzeitpausen time
    Halbzeitshow f Halbzeitshows event
    Halde f Halden place
    Halle f Hallen place
    Hallenbad n Hallenbäder place
    Hallenboden m Hallenböden place
    Hallodri m Hallodris person
    Halloween n Halloweens time
    Halluzination f Halluzinationen
    Halogenlampe f Halogenlampen thing
    Hals m Hälse body
    Halsband n Halsbänder thing
    Halskette f Halsketten thing
    Halskratzen n -
    Halsschlagader f Halsschlagadern body
    Halstuch n Halstücher thing
    Halswirbel m Halswirbel body
    Halt m Halte
    Haltbarkeit f Haltbarkeiten time
    Halter m Halter person
    Halterin f Halterinnen person
    Halterung f Halterungen thing
    Halteseil n Halteseile thing
    Haltestelle f Haltestellen place
    Halteverbot n Halteverbote place
    Haltlosigkeit f -
    Haltung f Haltungen
    Halunke mw Halunken person
    Hamas f - group
    Hamas-Kämpfer m Hamas-Kämpfer person
    Hamas-Kämpferin f Hamas-Kämpferinnen person
    Hamburger m Hamburger person
    Hamburgerin f Hamburgerinnen person
    Hammer m Hämmer thing
    Hamster m Hamster animal
    Hamsterkauf m Hamsterkäufe event
    Hamsterkäufer m Hamsterkäufer person
    Hamsterkäuferin f Hamsterkäuferinnen person
    Hamsterrad n Hamsterräder
    Hanauer m Hanauer person
    Hanauerin f Hanauerinnen person
    Hand f Hände body
    Handarbeit f Handarbeiten
    Handball m Handbälle
    Handballer m Handballer person
    Handballerin f Handballerinnen person
    Handballmannschaft f Handballmannschaften group
    Handballspieler m Handballspieler person
    Handballspielerin f Handballspielerinnen person
    Handbuch n Handbücher text
    Handel m -
    Handeln n -
    Handelsabkommen n Handelsabkommen text
    Handelsbeziehung f Handelsbeziehungen
    Handelsbilanz f Handelsbilanzen
    Handelsdefizit n Handelsdefizite
    Handelsgericht n Handelsgerichte group
    Handelsgespräch n Handelsgespräche event
    Handelshemmnis n Handelshemmnisse
    Handelskammer f Handelskammern group
    Handelskette f Handelsketten group
    Handelsklasse f Handelsklassen
    Handelskrieg m Handelskriege event
    Handelsminister m Handelsminister person
    Handelsministerin f Handelsministerinnen person
    Handelsministerium n Handelsministerien group
    Handelspartner m Handelspartner person
    Handelspartnerin f Handelspartnerinnen person
    Handelspolitik f Handelspolitiken
    Handelsregister n Handelsregister text
    Handelsriese mw Handelsriesen group
    Handelsstreit m - event
    Handelsunternehmen n Handelsunternehmen group
    Handelsverband m Handelsverbände group
    Handelsvertreter m Handelsvertreter person
    Handelsvertreterin f Handelsvertreterinnen person
    Handelsware f Handelswaren material
    Handelsüberschuss m Handelsüberschüsse
    Handfeuerwaffe f Handfeuerwaffen thing
    Handfläche f Handflächen body
    Handgelenk n Handgelenke body
    Handgemenge n Handgemenge event
    Handgepäck n - thing
    Handgranate f Handgranaten thing
    Handgriff m Handgriffe
    Handhabe f Handhaben
    Handhabung f Handhabungen
    Handicap n Handicaps
    Handlanger m Handlanger person
    Handlangerin f Handlangerinnen person
    Handlung f Handlungen event
    Handlungsbedarf m -
    Handlungsempfehlung f Handlungsempfehlungen
    Handlungsfähigkeit f -
    Handlungsoption f Handlungsoptionen
    Handlungsspielraum m Handlungsspielräume
    Handlungsweise f Handlungsweisen
    Handreichung f Handreichungen text
    Handrücken m Handrücken body
    Handschelle f Handschellen thing
    Handschrift f Handschriften text
    Handschuh m Handschuhe thing
    Handtasche f Handtaschen thing
    Handtuch n Handtücher thing
    Handvoll f Handvoll unit
    Handwaffe f Handwaffen thing
    Handwerk n Handwerke group
    Handwerker m Handwerker person
    Handwerkerin f Handwerkerinnen person
    Handwerksbetrieb m Handwerksbetriebe group
    Handwerkskammer f Handwerkskammern group
    Handwerksmeister m Handwerksmeister person
    Handwerksmeisterin f Handwerksmeisterinnen person
    Handwerkspräsident mw Handwerkspräsidenten person
    Handwerkspräsidentin f Handwerkspräsidentinnen person
    Handy n Handys thing
    Handynummer f Handynummern thing
    Handyvertrag m Handyverträge
    Handzettel m Handzettel text
    Hanf m - material
    Hang m Hänge place
    Hannoveraner m Hannoveraner person
    Hannoveranerin f Hannoveranerinnen person
    Hansestadt f Hansestädte group
    Happen m Happen
    Happening n Happenings event
    Happy-End n Happy-Ends
    Hardliner m Hardliner person
    Hardlinerin f Hardlinerinnen person
    Hardware f - thing
    Harfe f Harfen thing
    Harke f Harken thing
    Harmonie f Harmonien
    Harmonisierung f Harmonisierungen
    Harnblase f Harnblasen body
    Harz n Harze material
    Haschisch n - material
    Hase mw Hasen animal
    Haselnuss f Haselnüsse material
    Hashtag m Hashtags text
    Hass m -
    Hassbotschaft f Hassbotschaften text
    Hasskommentar m Hasskommentare text
    Hasskriminalität f -
    Hassliebe f Hasslieben
    Hassprediger m Hassprediger person
    Hasspredigerin f Hasspredigerinnen person
    Hassrede f Hassreden text
    Hast f -
    Hatz f Hatzen
    Haube f Hauben thing
    Hauch m Hauche
    Haudegen m Haudegen person
    Hauer m Hauer person
    Haufe mw Haufen
    Haufen m Haufen
    Haupt n Häupter
    Hauptaktionär m Hauptaktionäre person
    Hauptaktionärin f Hauptaktionärinnen person
    Hauptangeklagte a - person
    Hauptanliegen n Hauptanliegen
    Hauptaufgabe f Hauptaufgaben
    Hauptbahnhof m Hauptbahnhöfe place
    Hauptdarsteller m Hauptdarsteller person
    Hauptdarstellerin f Hauptdarstellerinnen person
    Hauptfach n Hauptfächer
    Hauptfigur f Hauptfiguren person
    Hauptgegner m Hauptgegner person
    Hauptgegnerin f Hauptgegnerinnen person
    Hauptgeschäftsführer m Hauptgeschäftsführer person
    Hauptgeschäftsführerin f Hauptgeschäftsführerinnen person
    Hauptgewinn m Hauptgewinne
    Hauptgrund m Hauptgründe
    Hauptkläger m Hauptkläger person
    Hauptklägerin f Hauptklägerinnen person
    Hauptkommissar m Hauptkommissare person
    Hauptkommissarin f Hauptkommissarinnen person
    Hauptmann m Hauptleute person
    Hauptprobe f Hauptproben event
    Hauptproblem n Hauptprobleme
    Hauptquartier n Hauptquartiere place
    Hauptrolle f Hauptrollen
    Hauptsache f Hauptsachen
    Hauptsaison f Hauptsaisons time
    Hauptsatz m Hauptsätze text
    Hauptschuldige a - person
    Hauptschule f Hauptschulen group
    Hauptschüler m Hauptschüler person
    Hauptschülerin f Hauptschülerinnen person
    Hauptsitz m Hauptsitze place
    Hauptstadt f Hauptstädte place
    Hauptstadtzulage f Hauptstadtzulagen
    Hauptstraße f Hauptstraßen place
    Hauptteil m Hauptteile
    Hauptthema n Hauptthemen
    Haupttreffer m Haupttreffer
    Hauptuntersuchung f Hauptuntersuchungen event
    Hauptursache f Hauptursachen
    Hauptverantwortliche a - person
    Hauptverdächtige a - person
    Hauptverhandlung f Hauptverhandlungen event
    Hauptverkehrsstraße f Hauptverkehrsstraßen place
    Hauptverkehrszeit f Hauptverkehrszeiten time
    Hauptversammlung f Hauptversammlungen event
    Hauptverwaltung f Hauptverwaltungen group
    Hauptzeuge mw Hauptzeugen person
    Hauptzeugin f Hauptzeuginnen person
    Hauptziel n Hauptziele
    Haus n Häuser thing
    Hausarbeit f Hausarbeiten
    Hausarrest m Hausarreste
    Hausarzt m Hausärzte person
    Hausaufgabe f Hausaufgaben text
    Hausbank f Hausbanken group
    Hausbau m -
    Hausbesetzer m Hausbesetzer person
    Hausbesetzerin f Hausbesetzerinnen person
    Hausbesetzung f Hausbesetzungen event
    Hausbesitzer m Hausbesitzer person
    Hausbesitzerin f Hausbesitzerinnen person
    Hausbesuch m Hausbesuche event
    Hausbewohner m Hausbewohner person
    Hausbewohnerin f Hausbewohnerinnen person
    Hausbrand m Hausbrände event
    Hausdurchsuchung f Hausdurchsuchungen event
    Hauseigentümer m Hauseigentümer person
    Hauseigentümerin f Hauseigentümerinnen person
    Hauseingang m Hauseingänge place
    Hausflur m Hausflure place
    Hausfrau f Hausfrauen person
    Hausfriedensbruch m Hausfriedensbrüche
    Hausgemeinschaft f Hausgemeinschaften group
    Hausgenosse mw Hausgenossen person
    Hausgenossin f Hausgenossinnen person
    Haushalt m Haushalte group
    Haushaltsausschuss m Haushaltsausschüsse group
    Haushaltsdebatte f Haushaltsdebatten event
    Haushaltsdefizit n Haushaltsdefizite
    Haushaltsentwurf m Haushaltsentwürfe text
    Haushaltsführung f Haushaltsführungen
    Haushaltsgerät n Haushaltsgeräte thing
    Haushaltsgesetz n Haushaltsgesetze text
    Haushaltsjahr n Haushaltsjahre
    Haushaltsloch n Haushaltslöcher
    Haushaltsmittel n Haushaltsmittel
    Haushaltsplan m Haushaltspläne text
    Haushaltspolitik f Haushaltspolitiken
    Haushaltssperre f Haushaltssperren event
    Hausherr mw Hausherren person
    Hausherrin f Hausherrinnen person
    Haushälter m Haushälter person
    Haushälterin f Haushälterinnen person
    Hausmann m Hausmänner person
    Hausmannskost f -
    Hausmeister m Hausmeister person
    Hausmeisterin f Hausmeisterinnen person
    Hausmitteilung f Hausmitteilungen text
    Hausmüll m - material
    Hausnummer f Hausnummern thing
    Hausordnung f Hausordnungen text
    Hausrat m -
    Hausschwein n Hausschweine animal
    Hausstand m Hausstände group
    Haustier n Haustiere animal
    Haustür f Haustüren thing
    Haustürschlüssel m Haustürschlüssel thing
    Hausverbot n Hausverbote
    Hausverwalter m Hausverwalter person
    Hausverwalterin f Hausverwalterinnen person
    Hausverwaltung f Hausverwaltungen group
    Hauswand f Hauswände thing
    Hausärztin f Hausärztinnen person
    Haut f Häute body
    Hautausschlag m Hautausschläge
    Hautfarbe f Hautfarben
    Hautkrebs m -
    Hautschuppe f Hautschuppen body
    Headset n Headsets thing
    Hearing n Hearings event
    Hebamme f Hebammen person
    Hebebühne f Hebebühnen thing
    Hebel m Hebel thing
    Hecht m Hechte animal
    Hechtsprung m Hechtsprünge
    Heck n Hecks thing
    Hecke f Hecken thing
    Heckenschütze mw Heckenschützen person
    Heckscheibe f Heckscheiben thing
    Hedgefonds m Hedgefonds group
    Hedgefondsmanager m Hedgefondsmanager person
    Hedgefondsmanagerin f Hedgefondsmanagerinnen person
    Heer n Heere group
    Hefe f Hefen material
    Heft n Hefte text
    Hegemon m Hegemone
    Hegemonie f Hegemonien
    Hehl m -
    Hehler m Hehler person
    Hehlerei f Hehlereien
    Hehlerin f Hehlerinnen person
    Heide f Heiden place
    Heide mw Heiden person
    Heidelberger m Heidelberger person
    Heidelbergerin f Heidelbergerinnen person
    Heidin f Heidinnen person
    Heil n -
    Heiland m Heilande person
    Heiler m Heiler person
    Heilerin f Heilerinnen person
    Heiligabend m Heiligabende time
    Heiligkeit f -
    Heiligsprechung f Heiligsprechungen
    Heiligtum n Heiligtümer place
    Heilkraft f Heilkräfte
    Heilkunde f -
    Heilmittel n Heilmittel material
    Heilpraktiker m Heilpraktiker person
    Heilpraktikerin f Heilpraktikerinnen person
    Heilsarmee f Heilsarmeen group
    Heilsbringer m Heilsbringer person
    Heilsbringerin f Heilsbringerinnen person
    Heilung f Heilungen
    Heim n Heime place
    Heimat f Heimaten place
    Heimatland n Heimatländer place
    Heimatministerium n Heimatministerien group
    Heimatort m Heimatorte place
    Heimatschutz m -
    Heimatschutzministerium n Heimatschutzministerien group
    Heimatstadt f Heimatstädte place
    Heimatverein m Heimatvereine group
    Heimaufsicht f Heimaufsichten group
    Heimbewohner m Heimbewohner person
    Heimbewohnerin f Heimbewohnerinnen person
    Heimkehr f - event
    Heimkehrer m Heimkehrer person
    Heimkehrerin f Heimkehrerinnen person
    Heimleiter m Heimleiter person
    Heimleiterin f Heimleiterinnen person
    Heimlichkeit f Heimlichkeiten
    Heimmannschaft f Heimmannschaften group
    Heimniederlage f Heimniederlagen event
    Heimreise f Heimreisen event
    Heimsieg m Heimsiege event
    Heimspiel n Heimspiele event
    Heimstadion n Heimstadien place
    Heimsuchung f Heimsuchungen
    Heimtücke f -
    Heimvorteil m Heimvorteile
    Heimweh n -
    Heimwerker m Heimwerker person
    Heimwerkerin f Heimwerkerinnen person
    Heirat f Heiraten event
    Heiratsantrag m Heiratsanträge text
    Heiratsurkunde f Heiratsurkunden text
    Heiserkeit f -
    Heiterkeit f -
    Heizer m Heizer person
    Heizkosten p Heizkosten
    Heizkraftwerk n Heizkraftwerke thing
    Heizkörper m Heizkörper thing
    Heizmaterial n Heizmaterialien material
    Heizpilz m Heizpilze thing
    Heizstrahler m Heizstrahler thing
    Heizung f Heizungen thing
    Heizöl n Heizöle material
    Heißluftballon m Heißluftballone thing
    Hektar m Hektar unit
    Hektar n Hektar unit
    Hektik f -
    Hektoliter m Hektoliter unit
    Hektopascal n Hektopascal unit
    Held mw Helden person
    Heldin f Heldinnen person
    Helfer m Helfer person
    Helferin f Helferinnen person
    Helfershelfer m Helfershelfer person
    Helfershelferin f Helfershelferinnen person
    Helikopter m Helikopter thing
    Helikoptergeld n Helikoptergelder
    Helium n - material
    Helligkeit f Helligkeiten
    Hellseher m Hellseher person
    Hellseherin f Hellseherinnen person
    Helm m Helme thing
    Hemd n Hemden thing
    Hemisphäre f Hemisphären place
    Hemmnis n Hemmnisse place
    Hemmschwelle f Hemmschwellen
    Hemmung f Hemmungen
    Hengst m Hengste animal
    Hengstfohlen n Hengstfohlen animal
    Henker m Henker person
    Henne f Hennen animal
    Hepatitis f -
    Herabsetzung f Herabsetzungen
    Herabstufung f Herabstufungen
    Herangehensweise f Herangehensweisen
    Herausforderer m Herausforderer person
    Herausforderin f Herausforderinnen person
    Herausforderung f Herausforderungen
    Herausgabe f Herausgaben
    Herausgeber m Herausgeber person
    Herausgeberin f Herausgeberinnen person
    Herausgeberkreis m Herausgeberkreise group
    Herberge f Herbergen place
    Herbergsvater m Herbergsväter person
    Herbst m Herbste time
    Herbstferien p Herbstferien time
    Herd m Herde thing
    Herde f Herden group
    Herdenimmunität f -
    Hergang m Hergänge
    Hering m Heringe animal
    Herkunft f Herkünfte
    Herkunftsland n Herkunftsländer place
    Herleitung f Herleitungen
    Hermaphrodit mw Hermaphroditen person
    Heroin n - material
    Heroismus m -
    Herr mw Herren person
    Herrenhaus n Herrenhäuser place
    Herrin f Herrinnen person
    Herrlichkeit f Herrlichkeiten
    Herrschaft f Herrschaften
    Herrscher m Herrscher person
    Herrscherin f Herrscherinnen person
    Hersteller m Hersteller person
    Herstellung f Herstellungen
    Hertz n Hertz unit
    Herunterfahren n -
    Hervorhebung f Hervorhebungen
    Herz n Herzen body
    Herzanfall m Herzanfälle event
    Herzattacke f Herzattacken event
    Herzblut n -
    Herzchirurg mw Herzchirurgen person
    Herzchirurgin f Herzchirurginnen person
    Herzenssache f Herzenssachen
    Herzenswunsch m Herzenswünsche
    Herzerkrankung f Herzerkrankungen
    Herzfrequenz f Herzfrequenzen
    Herzinfarkt m Herzinfarkte event
    Herzkammer f Herzkammern body
    Herzklappe f Herzklappen body
    Herzlichkeit f Herzlichkeiten
    Herzmuskelentzündung f Herzmuskelentzündungen
    Herzog m Herzöge person
    Herzogin f Herzoginnen person
    Herzoperation f Herzoperationen event
    Herzproblem n Herzprobleme
    Herzschlag m Herzschläge
    Herzschrittmacher m Herzschrittmacher thing
    Herzspezialist mw Herzspezialisten person
    Herzspezialistin f Herzspezialistinnen person
    Herzstillstand m Herzstillstande event
    Herzton m Herztöne
    Herzversagen n -
    Hesse mw Hessen person
    Hessin f Hessinnen person
    Heterogenität f -
    Heterosexualität f -
    Hetze f -
    Hetzer m Hetzer person
    Hetzerin f Hetzerinnen person
    Hetzjagd f Hetzjagden event
    Hetzschrift f Hetzschriften text
    Heu n - material
    Heuchelei f Heucheleien
    Heuchler m Heuchler person
    Heuchlerin f Heuchlerinnen person
    Heugabel f Heugabeln thing
    Heuschnupfen m -
    Heuschrecke f Heuschrecken animal
    Heuschreckenplage f Heuschreckenplagen event
    Heute n - time
    Hexe f Hexen person
    Hiebwaffe f Hiebwaffen thing
    Hierarchie f Hierarchien
    Highlight n Highlights
    Hilfe f Hilfen
    Hilfeleistung f Hilfeleistungen
    Hilferuf m Hilferufe text
    Hilfestellung f Hilfestellungen
    Hilflosigkeit f -
    Hilfsaktion f Hilfsaktionen event
    Hilfsangebot n Hilfsangebote text
    Hilfsantrag m Hilfsanträge text
    Hilfsarbeiter m Hilfsarbeiter person
    Hilfsarbeiterin f Hilfsarbeiterinnen person
    Hilfsbereitschaft f -
    Hilfseinsatz m Hilfseinsätze event
    Hilfsgeld n Hilfsgelder
    Hilfsgut n Hilfsgüter
    Hilfskraft f Hilfskräfte person
    Hilfslieferung f Hilfslieferungen event
    Hilfsmaßnahme f Hilfsmaßnahmen
    Hilfsmittel n Hilfsmittel
    Hilfsorganisation f Hilfsorganisationen group
    Hilfspaket n Hilfspakete
    Hilfsprogramm n Hilfsprogramme
    Hilfswerk n Hilfswerke group
    Himbeere f Himbeeren material
    Himmel m Himmel place
    Himmelfahrt f - time
    Himmelsrichtung f Himmelsrichtungen
    Hindernis n Hindernisse
    Hinfahrt f Hinfahrten event
    Hinflug m Hinflüge event
    Hingabe f -
    Hinrichtung f Hinrichtungen event
    Hinrunde f Hinrunden event
    Hinsicht f Hinsichten
    Hinspiel n Hinspiele event
    Hinterbein n Hinterbeine body
    Hinterbliebene a - person
    Hinterbänkler m Hinterbänkler person
    Hinterbänklerin f Hinterbänklerinnen person
    Hintergedanke mw Hintergedanken
    Hintergrund m Hintergründe
    Hintergrundbericht m Hintergrundberichte text
    Hinterhalt m Hinterhalte
    Hinterhof m Hinterhöfe place
    Hinterkopf m Hinterköpfe body
    Hinterland n - place
    Hinterlassenschaft f Hinterlassenschaften
    Hinterlegung f Hinterlegungen
    Hinterlist f -
    Hintermann m Hintermänner person
    Hintern m Hintern body
    Hinterrad n Hinterräder thing
    Hinterteil n Hinterteile body
    Hintertür f Hintertüren thing
    Hinterziehung f Hinterziehungen
    Hinterzimmer n Hinterzimmer place
    Hinweis m Hinweise text
    Hinweisgeber m Hinweisgeber person
    Hinweisgeberin f Hinweisgeberinnen person
    Hinweisschild n Hinweisschilder text
    Hinwendung f Hinwendungen
    Hinzuziehung f Hinzuziehungen
    Hiobsbotschaft f Hiobsbotschaften text
    Hip-Hop m -
    Hiphopper m Hiphopper person
    Hiphopperin f Hiphopperinnen person
    Hippie m Hippies person
    Hippodrom n Hippodrome place
    Hipster m Hipster person
    Hirn n Hirne body
    Hirnblutung f Hirnblutungen
    Hirnforscher m Hirnforscher person
    Hirnforscherin f Hirnforscherinnen person
    Hirngespinst n Hirngespinste
    Hirnhaut f Hirnhäute body
    Hirntod m Hirntode
    Hirntumor m Hirntumore
    Hirsch m Hirsche animal
    Hirt mw Hirten person
    Hirte mw Hirten person
    Hirtenbrief m Hirtenbriefe text
    Hirtin f Hirtinnen person
    Hisbollah f - group
    Histogramm n Histogramme text
    Historie f Historien
    Historiker m Historiker person
    Historikerin f Historikerinnen person
    Hit m Hits event
    Hitze f -
    Hitzerekord m Hitzerekorde
    Hitzewelle f Hitzewellen event
    Hitzschlag m Hitzschläge
    Hobbit m Hobbits person
    Hobby n Hobbys
    Hobbygärtner m Hobbygärtner person
    Hobbygärtnerin f Hobbygärtnerinnen person
    Hoch n Hochs
    Hochachtung f -
    Hochbeet n Hochbeete thing
    Hochburg f Hochburgen place
    Hochdeutsch n -
    Hochdruck m -
    Hochfahren n -
    Hochform f -
    Hochgebirge n Hochgebirge place
    Hochhaus n Hochhäuser thing
    Hochkommissariat n Hochkommissariate group
    Hochkonjunktur f Hochkonjunkturen
    Hochmut m -
    Hochphase f Hochphasen
    Hochrechnung f Hochrechnungen text
    Hochrisikogebiet n Hochrisikogebiete
    Hochsaison f Hochsaisons time
    Hochschulabschluss m Hochschulabschlüsse
    Hochschule f Hochschulen group
    Hochschullehrer m Hochschullehrer person
    Hochschullehrerin f Hochschullehrerinnen person
    Hochschulleitung f Hochschulleitungen group
    Hochschulreife f -
    Hochsommer m Hochsommer time
    Hochspannungsleitung f Hochspannungsleitungen thing
    Hochspringer m Hochspringer person
    Hochspringerin f Hochspringerinnen person
    Hochsprung m Hochsprünge
    Hochstapler m Hochstapler person
    Hochstaplerin f Hochstaplerinnen person
    Hochtour f Hochtouren
    Hochverrat m -
    Hochwasser n Hochwasser event
    Hochwassergebiet n Hochwassergebiete place
    Hochwasserschutz m -
    Hochzeit f Hochzeiten event
    Hochzeitsfeier f Hochzeitsfeiern event
    Hocker m Hocker thing
    Hockey n -
    Hoden m Hoden body
    Hof m Höfe place
    Hoffnung f Hoffnungen
    Hoffnungslosigkeit f -
    Hoffnungsschimmer m Hoffnungsschimmer
    Hoffnungsträger m Hoffnungsträger person
    Hoffnungsträgerin f Hoffnungsträgerinnen person
    Hoheit f Hoheiten
    Hoheitsgebiet n Hoheitsgebiete place
    Hoheitsrecht n Hoheitsrechte
    Hohlraum m Hohlräume thing
    Hohn m -
    Holding f Holdings group
    Holländer m Holländer person
    Holländerin f Holländerinnen person
    Holobiont mw Holobionten animal
    Holocaust m - event
    Holocaustleugner m Holocaustleugner person
    Holocaustleugnerin f Holocaustleugnerinnen person
    Holocaustüberlebende a - person
    Holz n Hölzer material
    Holzfäller m Holzfäller person
    Holzhaus n Holzhäuser thing
    Holzkiste f Holzkisten thing
    Holzkohle f Holzkohlen material
    Holztür f Holztüren thing
    Homeoffice n Homeoffices
    Homepage f Homepages text
    Homeschooling n -
    Homilie f Homilien text
    Hommage f Hommagen text
    Homogenität f -
    Homophobie f -
    Homosexualität f -
    Homöopathie f -
    Hongkonger m Hongkonger person
    Hongkongerin f Hongkongerinnen person
    Honig m Honige material
    Honk m Honks person
    Honorar n Honorare
    Hooligan m Hooligans person
    Hopfen m Hopfen material
    Horde f Horden group
    Horizont m Horizonte place
    Hormon n Hormone material
    Hormondrüse f Hormondrüsen body
    Horn n Hörner body
    Hornhaut f Hornhäute body
    Hornisse f Hornissen animal
    Horoskop n Horoskope text
    Horror m -
    Horrorfilm m Horrorfilme
    Horrorszenario n Horrorszenarien
    Hort m Horte place
    Hose f Hosen thing
    Hosentasche f Hosentaschen thing
    Hospital n Hospitale place
    Hospital n Hospitäler place
    Hospiz n Hospize group
    Host m Hosts person
    Hostel n Hostels place
    Hotel n Hotels place
    Hotelgast m Hotelgäste person
    Hotelgewerbe n Hotelgewerbe
    Hotelier m Hoteliers person
    Hotelkette f Hotelketten group
    Hotellerie f - group
    Hotelzimmer n Hotelzimmer place
    Hotline f Hotlines
    Hotspot m Hotspots place
    Hub m Hubs
    Hubschrauber m Hubschrauber thing
    Hubschrauberabsturz m Hubschrauberabstürze event
    Hubschrauberpilot mw Hubschrauberpiloten person
    Hubschrauberpilotin f Hubschrauberpilotinnen person
    Huf m Hufe body
    Hugenotte mw Hugenotten person
    Hugenottin f Hugenottinnen person
    Huhn n Hühner animal
    Humanismus m -
    Humanist mw Humanisten person
    Humanistin f Humanistinnen person
    Humanität f -
    Humankapital n -
    Humbug m -
    Hummel f Hummeln animal
    Hummer m Hummer animal
    Humor m -
    Humorist mw Humoristen person
    Humoristin f Humoristinnen person
    Humus m - material
    Hund m Hunde animal
    Hundebesitzer m Hundebesitzer person
    Hundebesitzerin f Hundebesitzerinnen person
    Hundeführer m Hundeführer person
    Hundeführerin f Hundeführerinnen person
    Hundehalter m Hundehalter person
    Hundehalterin f Hundehalterinnen person
    Hundert n Hunderte unit
    Hundertschaft f Hundertschaften group
    Hundertstel n Hundertstel unit
    Hundestaffel f Hundestaffeln group
    Hundesteuer f Hundesteuern
    Hundewelpe mw Hundewelpen animal
    Hundezüchter m Hundezüchter person
    Hundezüchterin f Hundezüchterinnen person
    Hunger m -
    Hungersnot f Hungersnöte event
    Hungerstreik m Hungerstreiks event
    Hungertod m -
    Hupe f Hupen thing
    Hure f Huren person
    Hurensohn m Hurensöhne person
    Hurrikan m Hurrikans event
    Husten m - event
    Hustenanfall m Hustenanfälle event
    Hut f -
    Hut m Hüte thing
    Huthi m Huthis person
    Hybrid m Hybride
    Hybridauto n Hybridautos thing
    Hybridfahrzeug n Hybridfahrzeuge thing
    Hybris f -
    Hydra f -
    Hydrant mw Hydranten thing
    Hydroxychloroquin n - material
    Hygiene f -
    Hygieneexperte mw Hygieneexperten person
    Hygieneexpertin f Hygieneexpertinnen person
    Hygienekonzept n Hygienekonzepte text
    Hygienemaßnahme f Hygienemaßnahmen
    Hygieneregel f Hygieneregeln
    Hygienevorschrift f Hygienevorschriften
    Hygieniker m Hygieniker person
    Hygienikerin f Hygienikerinnen person
    Hymne f Hymnen text
    Hype m Hypes
    Hyperinflation f Hyperinflationen
    Hyperlink m Hyperlinks
    Hypnose f Hypnosen
    Hypnotiseur m Hypnotiseure person
    Hypnotiseurin f Hypnotiseurinnen person
    Hypochonder m Hypochonder person
    Hypochondrie f Hypochondrien
    Hypothek f Hypotheken
    Hypothese f Hypothesen text
    Hysterie f Hysterien
    Hyäne f Hyänen animal
    Häftling m Häftlinge person
    Hähnchen n Hähnchen material
    Hälfte f Hälften
    Häme f -
    Händedruck m Händedrücke
    Händeschütteln n -
    Händewaschen n -
    Händler m Händler person
    Händlerin f Händlerinnen person
    Hängematte f Hängematten thing
    Häresie f Häresien
    Häretiker m Häretiker person
    Häretikerin f Häretikerinnen person
    Härte f Härten
    Härtefall m Härtefälle
    Häscher m Häscher person
    Häufigkeit f Häufigkeiten
    Häufung f Häufungen
    Häuptling m Häuptlinge person
    Häuschen n Häuschen thing
    Häuslebauer m Häuslebauer person
    Häuslebauerin f Häuslebauerinnen person
    Häusler m Häusler person
    Höchstgeschwindigkeit f Höchstgeschwindigkeiten
    Höchstgrenze f Höchstgrenzen
    Höchstleistung f Höchstleistungen
    Höchstmaß n Höchstmaße
    Höchststand m Höchststände
    Höchststrafe f Höchststrafen
    Höchsttemperatur f Höchsttemperaturen
    Höchstwert m Höchstwerte
    Höcker m Höcker body
    Höflichkeit f Höflichkeiten
    Höhe f Höhen
    Höhenflug m Höhenflüge
    Höhepunkt m Höhepunkte
    Höhle f Höhlen place
    Hölle f Höllen place
    Hörbehinderung f Hörbehinderungen
    Hörbuch n Hörbücher text
    Hörensagen n -
    Hörer m Hörer person
    Hörerin f Hörerinnen person
    Hörgerät n Hörgeräte thing
    Hörsaal m Hörsäle place
    Hörspiel n Hörspiele text
    Hörspielautor m Hörspielautoren person
    Hörspielautorin f Hörspielautorinnen person
    Hörvermögen n -
    Hüfte f Hüften body
    Hüftgelenk n Hüftgelenke body
    Hügel m Hügel place
    Hühnchen n Hühnchen animal
    Hülle f Hüllen thing
    Hülsenfrucht f Hülsenfrüchte material
    Hündin f Hündinnen animal
    Hüne mw Hünen person
    Hürde f Hürden
    Hüter m Hüter person
    Hüterin f Hüterinnen person
    Hütte f Hütten place
    ICE m ICEs thing
    IG f IGs group
    IP-Adresse f IP-Adressen
    IT f -
    IT-Experte mw IT-Experten person
    IT-Expertin f IT-Expertinnen person
    IT-Sicherheit f -
    IT-System n IT-Systeme
    Ibuprofen n - material
    Ich n Ichs
    Ideal n Ideale
    Idealbild n Idealbilder
    Idealfall m Idealfälle
    Idealismus m -
    Idealist mw Idealisten person
    Idealistin f Idealistinnen person
    Idealkandidat mw Idealkandidaten person
    Idealkandidatin f Idealkandidatinnen person
    Idee f Ideen
    Ideengeber m Ideengeber person
    Ideengeberin f Ideengeberinnen person
    Ideenreichtum m -
    Identifikation f Identifikationen
    Identifizierung f Identifizierungen
    Identität f Identitäten
    Identitätsdiebstahl m Identitätsdiebstähle
    Identitätspolitik f -
    Ideologe mw Ideologen person
    Ideologie f Ideologien
    Ideologin f Ideologinnen person
    Idiot mw Idioten person
    Idiotin f Idiotinnen person
    Idol n Idole person
    Idyll n Idylle place
    Idylle f Idyllen place
    Ifo-Index m - text
    Igel m Igel animal
    Iglu n Iglus thing
    Ignorant mw Ignoranten person
    Ignorantin f Ignorantinnen person
    Ignoranz f -
    Ikone f Ikonen thing
    Illegalität f -
    Illiquidität f -
    Illuminaten p Illuminaten
    Illusion f Illusionen
    Illustration f Illustrationen text
    Illustrator m Illustratoren person
    Illustratorin f Illustratorinnen person
    Illustrierte a - text
    Iltis m Iltisse animal
    Image n Images
    Imageschaden m Imageschäden
    Imam m Imame person
    Imbiss m Imbisse place
    Imbissbude f Imbissbuden place
    Imker m Imker person
    Imkerin f Imkerinnen person
    Immigrant mw Immigranten person
    Immigrantin f Immigrantinnen person
    Immission f Immissionen
    Immobilie f Immobilien thing
    Immobilienbesitzer m Immobilienbesitzer person
    Immobilienbesitzerin f Immobilienbesitzerinnen person
    Immobilienblase f Immobilienblasen
    Immobilienfirma f Immobilienfirmen group
    Immobiliengeschäft n Immobiliengeschäfte
    Immobilienkonzern m Immobilienkonzerne group
    Immobilienmakler m Immobilienmakler person
    Immobilienmaklerin f Immobilienmaklerinnen person
    Immobilienmarkt m Immobilienmärkte
    Immobilienunternehmer m Immobilienunternehmer person
    Immobilienunternehmerin f Immobilienunternehmerinnen person
    Immobilienverband m Immobilienverbände group
    Immunabwehr f -
    Immunantwort f Immunantworten
    Immunisierung f Immunisierungen
    Immunität f Immunitäten
    Immunitätsausweis m Immunitätsausweise text
    Immunologe mw Immunologen person
    Immunologie f -
    Immunologin f Immunologinnen person
    Immunreaktion f Immunreaktionen
    Immunschwäche f Immunschwächen
    Immunsystem n Immunsysteme
    Impeachment n Impeachments event
    Imperativ m Imperative
    Imperator m Imperatoren person
    Imperialismus m -
    Imperialist mw Imperialisten person
    Imperialistin f Imperialistinnen person
    Imperium n Imperien group
    Impfaktion f Impfaktionen event
    Impfangebot n Impfangebote
    Impfarzt m Impfärzte person
    Impfausweis m Impfausweise text
    Impfbereitschaft f -
    Impfbuch n Impfbücher thing
    Impfdose f Impfdosen thing
    Impffortschritt m Impffortschritte
    Impfgegner m Impfgegner person
    Impfgegnerin f Impfgegnerinnen person
    Impfkampagne f Impfkampagnen event
    Impfling m Impflinge person
    Impfnachweis m Impfnachweise
    Impfpass m Impfpässe text
    Impfpflicht f Impfpflichten
    Impfquote f Impfquoten
    Impfrate f Impfraten
    Impfreihenfolge f Impfreihenfolgen
    Impfschaden m Impfschäden
    Impfschutz m -
    Impfskeptiker m Impfskeptiker person
    Impfskeptikerin f Impfskeptikerinnen person
    Impfstart m Impfstarts
    Impfstoff m Impfstoffe material
    Impfstrategie f Impfstrategien
    Impftermin m Impftermine
    Impfung f Impfungen event
    Impfverweigerer m Impfverweigerer person
    Impfverweigerin f Impfverweigerinnen person
    Impfzentrum n Impfzentren group
    Impfzentrum n Impfzentren place
    Impfzertifikat n Impfzertifikate text
    Impfärztin f Impfärztinnen person
    Implantat n Implantate thing
    Implikation f Implikationen
    Import m Importe
    Importeur m Importeure person
    Importeurin f Importeurinnen person
    Impresario m Impresarios person
    Impressum n Impressen text
    Improvisation f Improvisationen
    Impuls m Impulse
    Inanspruchnahme f Inanspruchnahmen
    Inbegriff m Inbegriffe
    Inbetriebnahme f Inbetriebnahmen event
    Inbrandsetzung f Inbrandsetzungen event
    Inch m Inch unit
    Inder m Inder person
    Inderin f Inderinnen person
    Index m Indizes text
    Indianer m Indianer person
    Indianerin f Indianerinnen person
    Indikation f Indikationen
    Indikator m Indikatoren
    Indio m Indios person
    Indiskretion f Indiskretionen
    Individualismus m -
    Individualist mw Individualisten person
    Individualistin f Individualistinnen person
    Individualität f -
    Individualverkehr m -
    Individuum n Individuen person
    Indiz n Indizien text
    Indonesier m Indonesier person
    Indonesierin f Indonesierinnen person
    Industrialisierung f Industrialisierungen
    Industrie f Industrien group
    Industrieanlage f Industrieanlagen place
    Industriegebiet n Industriegebiete place
    Industriegewerkschaft f Industriegewerkschaften group
    Industriekonzern m Industriekonzerne group
    Industrieland n Industrieländer group
    Industriepark m Industrieparks place
    Industrieproduktion f Industrieproduktionen
    Industrieroboter m Industrieroboter thing
    Industriespionage f -
    Industriestaat m Industriestaaten group
    Industriestandort m Industriestandorte place
    Industrieunternehmen n Industrieunternehmen group
    Industrieverband m Industrieverbände group
    Industriezweig m Industriezweige
    Infamie f Infamien
    Infanterie f Infanterien group
    Infanterist mw Infanteristen person
    Infarkt m Infarkte event
    Infekt m Infekte
    Infektiologe mw Infektiologen person
    Infektiologie f -
    Infektiologin f Infektiologinnen person
    Infektion f Infektionen event
    Infektionsfall m Infektionsfälle
    Infektionsgefahr f Infektionsgefahren
    Infektionsgeschehen n Infektionsgeschehen
    Infektionsherd m Infektionsherde
    Infektionskette f Infektionsketten
    Infektionskrankheit f Infektionskrankheiten
    Infektionslage f Infektionslagen
    Infektionsort m Infektionsorte place
    Infektionsquelle f Infektionsquellen
    Infektionsrate f Infektionsraten
    Infektionsrisiko n Infektionsrisiken
    Infektionsschutz m -
    Infektionsschutzbeauftragte a - person
    Infektionsschutzgesetz n Infektionsschutzgesetze text
    Infektionswelle f Infektionswellen
    Infektionszahl f Infektionszahlen
    Infektiosität f -
    Infizierung f Infizierungen
    Inflation f Inflationen event
    Inflationsrate f Inflationsraten
    Influencer m Influencer person
    Influencerin f Influencerinnen person
    Influenza f -
    Info f Infos text
    Infobrief m Infobriefe text
    Informant mw Informanten person
    Informantin f Informantinnen person
    Informatik f -
    Informatiker m Informatiker person
    Informatikerin f Informatikerinnen person
    Information f Informationen text
    Informationsfluss m Informationsflüsse
    Informationsfreiheit f -
    Informationspflicht f Informationspflichten
    Informationsquelle f Informationsquellen
    Informationstechnik f Informationstechniken
    Informationsveranstaltung f Informationsveranstaltungen event
    Infotafel f Infotafeln text
    Infoveranstaltung f Infoveranstaltungen event
    Infragestellung f Infragestellungen
    Infraschall m -
    Infrastruktur f Infrastrukturen
    Infratest n - group
    Infusion f Infusionen thing
    Ingenieur m Ingenieure person
    Ingenieurbüro n Ingenieurbüros group
    Ingenieurin f Ingenieurinnen person
    Ingwer m - material
    Inhaber m Inhaber person
    Inhaberin f Inhaberinnen person
    Inhaftierte a - person
    Inhaftierung f Inhaftierungen event
    Inhalt m Inhalte
    Inhaltsangabe f Inhaltsangaben text
    Inhaltsverzeichnis n Inhaltsverzeichnisse text
    Initialzündung f Initialzündungen event
    Initiative f Initiativen group
    Initiator m Initiatoren person
    Initiatorin f Initiatorinnen person
    Inkarnation f Inkarnationen
    Inkassobeauftragte a - person
    Inklusion f -
    Inkompetenz f Inkompetenzen
    Inkrafttreten n -
    Inkubationszeit f Inkubationszeiten time
    Inland n - place
    Inlandsgeheimdienst m Inlandsgeheimdienste group
    Inlineskate m Inlineskates thing
    Innenarchitekt mw Innenarchitekten person
    Innenarchitektin f Innenarchitektinnen person
    Innenausschuss m Innenausschüsse group
    Innenbereich m Innenbereiche place
    Inneneinrichtung f Inneneinrichtungen
    Innenhof m Innenhöfe place
    Innenleben n Innenleben
    Innenminister m Innenminister person
    Innenministerin f Innenministerinnen person
    Innenministerium n Innenministerien group
    Innenministerkonferenz f Innenministerkonferenzen event
    Innenohr n Innenohren body
    Innenpolitik f -
    Innenpolitiker m Innenpolitiker person
    Innenpolitikerin f Innenpolitikerinnen person
    Innenraum m Innenräume place
    Innenseite f Innenseiten
    Innensenator m Innensenatoren person
    Innensenatorin f Innensenatorinnen person
    Innenstadt f Innenstädte place
    Innentasche f Innentaschen
    Innentitel m Innentitel text
    Innentäter m Innentäter person
    Innenverteidiger m Innenverteidiger person
    Innenverteidigerin f Innenverteidigerinnen person
    Innenverteidigung f Innenverteidigungen
    Innerei f Innereien body
    Innovation f Innovationen
    Innovationskraft f Innovationskräfte
    Innung f Innungen group
    Inobhutnahme f Inobhutnahmen
    Input m Inputs
    Inquisition f Inquisitionen event
    Inquisitor m Inquisitoren person
    Insasse mw Insassen person
    Insassin f Insassinnen person
    Inschrift f Inschriften text
    Insekt n Insekten animal
    Insektizid n Insektizide material
    Insel f Inseln place
    Inselgruppe f Inselgruppen place
    Inselstaat m Inselstaaten place
    Inserat n Inserate text
    Insider m Insider person
    Insiderbericht m Insiderberichte text
    Insiderhandel m -
    Insiderin f Insiderinnen person
    Insiderkreis m Insiderkreise group
    Insiderwissen n -
    Insolvenz f Insolvenzen event
    Insolvenzantrag m Insolvenzanträge text
    Insolvenzmasse f Insolvenzmassen
    Insolvenzverfahren n Insolvenzverfahren
    Insolvenzverwalter m Insolvenzverwalter person
    Insolvenzverwalterin f Insolvenzverwalterinnen person
    Inspekteur m Inspekteure person
    Inspekteurin f Inspekteurinnen person
    Inspektion f Inspektionen group
    Inspektor m Inspektoren person
    Inspektorin f Inspektorinnen person
    Inspiration f Inspirationen
    Inspirator m Inspiratoren person
    Inspizient mw Inspizienten person
    Inspizientin f Inspizientinnen person
    Instabilität f Instabilitäten
    Installateur m Installateure person
    Installateurin f Installateurinnen person
    Installation f Installationen
    Instandhaltung f Instandhaltungen
    Instandsetzung f Instandsetzungen
    Instanz f Instanzen group
    Instinkt m Instinkte
    Institut n Institute group
    Institution f Institutionen group
    Institutsleiter m Institutsleiter person
    Instruktion f Instruktionen text
    Instrument n Instrumente thing
    Instrumentalisierung f Instrumentalisierungen
    Instrumentalist mw Instrumentalisten person
    Instrumentalistin f Instrumentalistinnen person
    Instrumentarium n Instrumentarien
    Insulin n - material
    Inszenierung f Inszenierungen event
    Integration f Integrationen
    Integrationsbeauftragte a - person
    Integrationskurs m Integrationskurse
    Integrationsminister m Integrationsminister person
    Integrationsministerin f Integrationsministerinnen person
    Integrationsministerium n Integrationsministerien group
    Integrität f -
    Intellekt m Intellekte
    Intelligenz f Intelligenzen
    Intelligenzija f - group
    Intendant mw Intendanten person
    Intendantin f Intendantinnen person
    Intendanz f Intendanzen group
    Intensität f Intensitäten
    Intensivbett n Intensivbetten thing
    Intensivierung f Intensivierungen
    Intensivmedizin f -
    Intensivpatient mw Intensivpatienten
    Intensivpatientin f Intensivpatientinnen
    Intensivregister n Intensivregister thing
    Intensivstation f Intensivstationen place
    Intention f Intentionen
    Interaktion f Interaktionen
    Intercity m Intercitys thing
    Interesse n Interessen
    Interessenausgleich m Interessenausgleiche
    Interessengemeinschaft f Interessengemeinschaften group
    Interessengruppe f Interessengruppen group
    Interessenkonflikt m Interessenkonflikte
    Interessent mw Interessenten person
    Interessentin f Interessentinnen person
    Interessenverband m Interessenverbände group
    Interessenvertretung f Interessenvertretungen
    Interferon n Interferone material
    Interkontinentalrakete f Interkontinentalraketen thing
    Internat n Internate group
    Internet n - thing
    Internetanschluss m Internetanschlüsse
    Internetauftritt m Internetauftritte text
    Internetcafé n Internetcafés place
    Internetforum n Internetforen
    Internetnutzer m Internetnutzer person
    Internetnutzerin f Internetnutzerinnen person
    Internetprotokoll-Adresse f Internetprotokoll-Adressen text
    Internetseite f Internetseiten text
    Internetverbindung f Internetverbindungen
    Internetzugang m Internetzugänge
    Internierungslager n Internierungslager place
    Internist mw Internisten person
    Internistin f Internistinnen person
    Interpret mw Interpreten person
    Interpretation f Interpretationen text
    Interpretin f Interpretinnen person
    Intervall n Intervalle time
    Intervention f Interventionen event
    Interview n Interviews text
    Interviewer m Interviewer person
    Interviewerin f Interviewerinnen person
    Interviewpartner m Interviewpartner person
    Interviewpartnerin f Interviewpartnerinnen person
    Inthronisierung f Inthronisierungen event
    Intifada f Intifadas event
    Intoleranz f Intoleranzen
    Intransparenz f -
    Intrigant mw Intriganten person
    Intrigantin f Intrigantinnen person
    Intrige f Intrigen
    Intro n Intros text
    Intubation f Intubationen event
    Invasion f Invasionen event
    Invasor m Invasoren person
    Invasorin f Invasorinnen person
    Inventar n Inventare
    Inventur f Inventuren
    Investigativjournalist mw Investigativjournalisten person
    Investigativjournalistin f Investigativjournalistinnen person
    Investition f Investitionen
    Investitionsbank f Investitionsbanken group
    Investitionsprogramm n Investitionsprogramme
    Investitionsstau m Investitionsstaus
    Investment n Investments
    Investmentbank f Investmentbanken group
    Investmentbanker m Investmentbanker person
    Investmentbankerin f Investmentbankerinnen person
    Investor m Investoren person
    Investorengruppe f Investorengruppen group
    Investorin f Investorinnen person
    Inzest m Inzeste
    Inzidenz f Inzidenzen
    Inzidenzwert m Inzidenzwerte
    Inzidenzzahl f Inzidenzzahlen
    Iod n - material
    Iraker m Iraker person
    Irakerin f Irakerinnen person
    Iraner m Iraner person
    Iranerin f Iranerinnen person
    Ire mw Iren person
    Irin f Irinnen person
    Iris f Iris body
    Ironie f Ironien
    Irrationalismus m -
    Irreführung f Irreführungen
    Irrfahrt f Irrfahrten event
    Irrglaube mw Irrglauben
    Irritation f Irritationen
    Irrsinn m -
    Irrtum m Irrtümer
    Irrweg m Irrwege
    Islam m -
    Islamfeindlichkeit f -
    Islamisierung f Islamisierungen
    Islamismus m -
    Islamist mw Islamisten person
    Islamistin f Islamistinnen person
    Islamkonferenz f Islamkonferenzen event
    Islamrat m Islamräte group
    Islamunterricht m -
    Islamwissenschaftler m Islamwissenschaftler person
    Islamwissenschaftlerin f Islamwissenschaftlerinnen person
    Isländer m Isländer person
    Isländerin f Isländerinnen person
    Isolation f Isolationen
    Isolierband n Isolierbänder material
    Isolierstation f Isolierstationen place
    Isolierung f Isolierungen
    Isomatte f Isomatten thing
    Israeli m Israelis person
    Israelin f Israelinnen person
    Israelit mw Israeliten person
    Israelitin f Israelitinnen person
    Istanbuler m Istanbuler person
    Istanbulerin f Istanbulerinnen person
    Italiener m Italiener person
    Italienerin f Italienerinnen person
    Ivermectin n - material
    JVA f JVAs place
    Jacht f Jachten thing
    Jacke f Jacken thing
    Jackett n Jacketts thing
    Jackpot m Jackpots
    Jade m - material
    Jagd f Jagden event
    Jagdflugzeug n Jagdflugzeuge thing
    Jagdgebiet n Jagdgebiete place
    Jagdgewehr n Jagdgewehre thing
    Jagdhund m Jagdhunde animal
    Jagdrecht n Jagdrechte
    Jagdrevier n Jagdreviere place
    Jagdschein m Jagdscheine
    Jagdschloss n Jagdschlösser place
    Jaguar m Jaguare animal
    Jahr n Jahre time
    Jahrbuch n Jahrbücher text
    Jahresabschluss m Jahresabschlüsse text
    Jahresanfang m Jahresanfänge time
    Jahresauftakt m Jahresauftakte event
    Jahresbeginn m Jahresbeginne time
    Jahresbericht m Jahresberichte text
    Jahresbilanz f Jahresbilanzen text
    Jahresdurchschnitt m Jahresdurchschnitte
    Jahreseinkommen n Jahreseinkommen
    Jahresende n Jahresenden time
    Jahresfrist f Jahresfristen time
    Jahresgehalt n Jahresgehälter
    Jahresgutachten n Jahresgutachten text
    Jahreshauptversammlung f Jahreshauptversammlungen event
    Jahreshälfte f Jahreshälften time
    Jahresmitte f Jahresmitten time
    Jahresprognose f Jahresprognosen text
    Jahrestag m Jahrestage time
    Jahrestagung f Jahrestagungen event
    Jahrestreffen n Jahrestreffen event
    Jahresumsatz m Jahresumsätze
    Jahresvergleich m Jahresvergleiche
    Jahresverlauf m Jahresverläufe
    Jahreswechsel m Jahreswechsel time
    Jahreszeit f Jahreszeiten time
    Jahrgang m Jahrgänge group
    Jahrgangsbeste a - person
    Jahrhundert n Jahrhunderte time
    Jahrhundertereignis n Jahrhundertereignisse
    Jahrhundertflut f Jahrhundertfluten event
    Jahrhundertsturm m Jahrhundertstürme event
    Jahrhundertwende f Jahrhundertwenden time
    Jahrmarkt m Jahrmärkte place
    Jahrtausend n Jahrtausende time
    Jahrtausendwende f Jahrtausendwenden time
    Jahrzehnt n Jahrzehnte time
    Jalousie f Jalousien thing
    Jamaikaner m Jamaikaner person
    Jamaikanerin f Jamaikanerinnen person
    Jammer m -
    Januar m Januare time
    Japaner m Japaner person
    Japanerin f Japanerinnen person
    Jargon m Jargons
    Jazz m -
    Jazzmusiker m Jazzmusiker person
    Jazzmusikerin f Jazzmusikerinnen person
    Jeans f Jeans thing
    Jeans p Jeans thing
    Jeck mw Jecken person
    Jecke mw Jecken person
    Jeep m Jeeps thing
    Jemenit mw Jemeniten person
    Jemenitin f Jemenitinnen person
    Jenaer m Jenaer person
    Jenaerin f Jenaerinnen person
    Jenseits n - place
    Jesuit mw Jesuiten person
    Jet m Jets thing
    Jetztzeit f - time
    Jo-Jo-Effekt m Jo-Jo-Effekte
    Job m Jobs
    Jobabbau m -
    Jobanzeige f Jobanzeigen text
    Jobcenter n Jobcenter group
    Jobverlust m Jobverluste
    Joch n Joche thing
    Jochbein n Jochbeine body
    Jockey m Jockeys person
    Jod n - material
    Jogger m Jogger person
    Joggerin f Joggerinnen person
    Jogginghose f Jogginghosen thing
    Joghurt m Joghurts material
    Johannisbeere f Johannisbeeren material
    Joint m Joints thing
    Joint-Venture n Joint-Ventures group
    Joker m Joker person
    Jom-Kippur m - time
    Jordanier m Jordanier person
    Jordanierin f Jordanierinnen person
    Joule n Joule unit
    Journaille f - group
    Journal n Journale text
    Journalismus m -
    Journalist mw Journalisten person
    Journalistenkollege mw Journalistenkollegen person
    Journalistenkollegin f Journalistenkolleginnen person
    Journalistin f Journalistinnen person
    Joystick m Joysticks thing
    Jubel m -
    Jubilar m Jubilare person
    Jubilarin f Jubilarinnen person
    Jubiläum n Jubiläen event
    Jubiläumsausgabe f Jubiläumsausgaben text
    Jubiläumsfeier f Jubiläumsfeiern event
    Jubiläumsjahr n Jubiläumsjahre time
    Juckreiz m Juckreize
    Judaist mw Judaisten person
    Judaistin f Judaistinnen person
    Jude mw Juden person
    Judenhass m -
    Judenrat m Judenräte group
    Judentum n -
    Judenverfolgung f Judenverfolgungen
    Judikative f Judikativen group
    Judin f Judinnen person
    Judo n -
    Judoka m Judokas person
    Jugend f - group
    Jugendamt n Jugendämter group
    Jugendamtsleiter m Jugendamtsleiter person
    Jugendamtsleiterin f Jugendamtsleiterinnen person
    Jugendarbeit f -
    Jugendarbeitslosigkeit f -
    Jugendbande f Jugendbanden group
    Jugendbuch n Jugendbücher text
    Jugendclub m Jugendclubs place
    Jugendfreund m Jugendfreunde person
    Jugendfreundin f Jugendfreundinnen person
    Jugendgericht n Jugendgerichte group
    Jugendgewalt f -
    Jugendgruppe f Jugendgruppen group
    Jugendherberge f Jugendherbergen group
    Jugendhilfe f Jugendhilfen group
    Jugendjahr n Jugendjahre time
    Jugendkriminalität f -
    Jugendkultur f Jugendkulturen
    Jugendliche a - person
    Jugendorganisation f Jugendorganisationen group
    Jugendrichter m Jugendrichter person
    Jugendrichterin f Jugendrichterinnen person
    Jugendring m Jugendringe group
    Jugendschutz m -
    Jugendspieler m Jugendspieler person
    Jugendspielerin f Jugendspielerinnen person
    Jugendstil m -
    Jugendstrafe f Jugendstrafen
    Jugendsünde f Jugendsünden
    Jugendtrainer m Jugendtrainer person
    Jugendtrainerin f Jugendtrainerinnen person
    Jugendverband m Jugendverbände group
    Jugendwort n Jugendwörter
    Jugendzeit f Jugendzeiten time
    Jugendzentrum n Jugendzentren place
    Jugoslawe mw Jugoslawen person
    Jugoslawin f Jugoslawinnen person
    Jukebox f Jukeboxen thing
    Juli m Julis time
    Jungbrunnen m Jungbrunnen
    Junge mw Jungen person
    Junge mw Jungs person
    Jungfernfahrt f Jungfernfahrten event
    Jungfrau f Jungfrauen person
    Junggeselle mw Junggesellen person
    Junggesellin f Junggesellinnen person
    Jungtier n Jungtiere animal
    Jungunternehmer m Jungunternehmer person
    Jungunternehmerin f Jungunternehmerinnen person
    Jungvogel m Jungvögel animal
    Jungwähler m Jungwähler person
    Jungwählerin f Jungwählerinnen person
    Juni m Junis time
    Junior m Junioren person
    Juniorchef m Juniorchefs person
    Juniorpartner m Juniorpartner person
    Juniorpartnerin f Juniorpartnerinnen person
    Junker m Junker person
    Junkie m Junkies person
    Junta f Junten group
    Jura p Jura
    Jurisdiktion f Jurisdiktionen
    Jurisprudenz f -
    Jurist mw Juristen person
    Juristin f Juristinnen person
    Juror m Juroren person
    Jurorin f Jurorinnen person
    Jury f Jurys group
    Jusos p Jusos group
    Justiz f - group
    Justizbehörde f Justizbehörden group
    Justizirrtum m Justizirrtümer
    Justizkreis m Justizkreise group
    Justizminister m Justizminister person
    Justizministerin f Justizministerinnen person
    Justizministerium n Justizministerien group
    Justizpalast m Justizpaläste place
    Justizreform f Justizreformen
    Justizsenator m Justizsenatoren person
    Justizsenatorin f Justizsenatorinnen person
    Justizskandal m Justizskandale
    Justizvollzug m -
    Justizvollzugsanstalt f Justizvollzugsanstalten place
    Justizvollzugsbeamte a - person
    Justizzentrum n Justizzentren place
    Jute f - material
    Juwel n Juwelen thing
    Juwelier m Juweliere person
    Juwelierin f Juwelierinnen person
    Jux m Juxe
    Jäger m Jäger person
    Jägerin f Jägerinnen person
    Jährige a - person
    Jänner m Jänner time
    Jüdin f Jüdinnen person
    Jünger m Jünger person
    Jüngerin f Jüngerinnen person
    Jüngerschaft f Jüngerschaften group
    Jüngling m Jünglinge person
    KZ n KZs place
    Kabale f Kabalen
    Kabarett n Kabaretts place
    Kabarettist mw Kabarettisten person
    Kabarettistin f Kabarettistinnen person
    Kabel n Kabel thing
    Kabelbinder m Kabelbinder thing
    Kabelfernsehen n -
    Kabelträger m Kabelträger person
    Kabine f Kabinen place
    Kabinett n Kabinette group
    Kabinettsausschuss m Kabinettsausschüsse group
    Kabinettsbeschluss m Kabinettsbeschlüsse text
    Kabinettschef m Kabinettschefs person
    Kabinettschefin f Kabinettschefinnen person
    Kabinettskollege mw Kabinettskollegen person
    Kabinettskollegin f Kabinettskolleginnen person
    Kabinettsmitglied n Kabinettsmitglieder person
    Kabinettsposten m Kabinettsposten
    Kabinettssitzung f Kabinettssitzungen event
    Kabinettsumbildung f Kabinettsumbildungen event
    Kabriolett n Kabrioletts thing
    Kachel f Kacheln thing
    Kadaver m Kadaver body
    Kader m Kader group
    Kaderschmiede f Kaderschmieden group
    Kaderspieler m Kaderspieler person
    Kaderspielerin f Kaderspielerinnen person
    Kaff n Kaffs place
    Kaffee m Kaffees material
    Kaffeebohne f Kaffeebohnen material
    Kahlschlag m Kahlschläge
    Kahn m Kähne thing
    Kai m Kais place
    Kaiser m Kaiser person
    Kaiserhaus n Kaiserhäuser group
    Kaiserin f Kaiserinnen person
    Kaiserreich n Kaiserreiche place
    Kaiserschmarrn m Kaiserschmarrn
    Kaiserschnitt m Kaiserschnitte body
    Kaiserzeit f - time
    Kajak m Kajaks thing
    Kakao m Kakaos material
    Kakaobohne f Kakaobohnen material
    Kakerlake f Kakerlaken animal
    Kalamität f Kalamitäten
    Kalaschnikow f Kalaschnikows thing
    Kalb n Kälber animal
    Kalender m Kalender text
    Kalender m Kalender thing
    Kalenderjahr n Kalenderjahre time
    Kalendertag m Kalendertage time
    Kalenderwoche f Kalenderwochen time
    Kalif mw Kalifen person
    Kalifat n Kalifate place
    Kalifornier m Kalifornier person
    Kalifornierin f Kalifornierinnen person
    Kalium n - material
    Kalk m Kalke material
    Kalkulation f Kalkulationen
    Kalkül n Kalküle
    Kalorie f Kalorien unit
    Kaltblütigkeit f -
    Kaltfront f Kaltfronten event
    Kalzium n - material
    Kamel n Kamele animal
    Kamera f Kameras thing
    Kamerad mw Kameraden person
    Kameradin f Kameradinnen person
    Kameradschaft f Kameradschaften
    Kamerafrau f Kamerafrauen person
    Kameramann m Kameramänner person
    Kameruner m Kameruner person
    Kamerunerin f Kamerunerinnen person
    Kamikaze m Kamikazes person
    Kamille f Kamillen material
    Kamin m Kamine thing
    Kamm m Kämme body
    Kammer f Kammern group
    Kammergericht n Kammergerichte group
    Kammerjäger m Kammerjäger person
    Kammerjägerin f Kammerjägerinnen person
    Kammerkonzert n Kammerkonzerte event
    Kampagne f Kampagnen event
    Kampagnenleiter m Kampagnenleiter person
    Kampf m Kämpfe event
    Kampfansage f Kampfansagen text
    Kampfdrohne f Kampfdrohnen thing
    Kampfeinsatz m Kampfeinsätze event
    Kampfflugzeug n Kampfflugzeuge thing
    Kampfgebiet n Kampfgebiete place
    Kampfgeist m -
    Kampfhandlung f Kampfhandlungen event
    Kampfhubschrauber m Kampfhubschrauber thing
    Kampfhund m Kampfhunde animal
    Kampfjet m Kampfjets thing
    Kampfkraft f Kampfkräfte
    Kampfkunst f Kampfkünste
    Kampfpanzer m Kampfpanzer thing
    Kampfpilot mw Kampfpiloten person
    Kampfpilotin f Kampfpilotinnen person
    Kampfsport m -
    Kampfsportler m Kampfsportler person
    Kampfsportlerin f Kampfsportlerinnen person
    Kampfstoff m Kampfstoffe
    Kampftruppe f Kampftruppen group
    Kampfzone f Kampfzonen place
    Kanadier m Kanadier person
    Kanadierin f Kanadierinnen person
    Kanal m Kanäle place
    Kanarienvogel m Kanarienvögel animal
    Kandidat mw Kandidaten person
    Kandidatenliste f Kandidatenlisten
    Kandidatin f Kandidatinnen person
    Kandidatur f Kandidaturen event
    Kaninchen n Kaninchen animal
    Kanister m Kanister thing
    Kanne f Kannen thing
    Kannibale mw Kannibalen person
    Kannibalin f Kannibalinnen person
    Kannibalismus m -
    Kanone f Kanonen thing
    Kante f Kanten thing
    Kantine f Kantinen place
    Kanton m Kantone place
    Kanu n Kanus thing
    Kanute mw Kanuten person
    Kanutin f Kanutinnen person
    Kanzlei f Kanzleien group
    Kanzler m Kanzler person
    Kanzleramt n Kanzlerämter group
    Kanzleramtschef m Kanzleramtschefs person
    Kanzleramtschefin f Kanzleramtschefinnen person
    Kanzleramtsminister m Kanzleramtsminister person
    Kanzleramtsministerin f Kanzleramtsministerinnen person
    Kanzlerin f Kanzlerinnen person
    Kanzlerkandidat mw Kanzlerkandidaten person
    Kanzlerkandidatin f Kanzlerkandidatinnen person
    Kanzlerkandidatur f Kanzlerkandidaturen
    Kanzlerschaft f Kanzlerschaften
    Kanzlerwahl f Kanzlerwahlen event
    Kanüle f Kanülen thing
    Kap n Kaps place
    Kapazität f Kapazitäten
    Kapelle f Kapellen group
    Kapital n Kapitale
    Kapital n Kapitalien
    Kapitalanleger m Kapitalanleger person
    Kapitalanlegerin f Kapitalanlegerinnen person
    Kapitaleinkünfte p Kapitaleinkünfte
    Kapitalerhöhung f Kapitalerhöhungen
    Kapitalertrag m Kapitalerträge
    Kapitalgesellschaft f Kapitalgesellschaften group
    Kapitalismus m -
    Kapitalist mw Kapitalisten person
    Kapitalistin f Kapitalistinnen person
    Kapitalmarkt m Kapitalmärkte
    Kapitalverbrechen n Kapitalverbrechen
    Kapitel n Kapitel text
    Kapitol n Kapitole place
    Kapitulation f Kapitulationen event
    Kapitulationserklärung f Kapitulationserklärungen text
    Kapitän m Kapitäne person
    Kapitänin f Kapitäninnen person
    Kaplan m Kapläne person
    Kappungsgrenze f Kappungsgrenzen
    Kapsel f Kapseln thing
    Kapsid n Kapside
    Kapuze f Kapuzen thing
    Kapuzenpullover m Kapuzenpullover thing
    Karabiner m Karabiner thing
    Karambolage f Karambolagen event
    Karat n Karat unit
    Karawane f Karawanen group
    Kardinal m Kardinäle person
    Kardinalstaatssekretär m Kardinalstaatssekretäre person
    Kardiologe mw Kardiologen person
    Kardiologin f Kardiologinnen person
    Karenz f Karenzen
    Karenzzeit f Karenzzeiten time
    Karfreitag m Karfreitage time
    Karibik f - place
    Karikatur f Karikaturen text
    Karikaturist mw Karikaturisten person
    Karikaturistin f Karikaturistinnen person
    Karlsruher m Karlsruher person
    Karlsruherin f Karlsruherinnen person
    Karma n -
    Karneval m Karnevale event
    Karneval m Karnevals event
    Karnevalszeit f - time
    Karosserie f Karosserien thing
    Karotte f Karotten material
    Karpfen m Karpfen animal
    Karriere f Karrieren
    Karrierist mw Karrieristen person
    Karrieristin f Karrieristinnen person
    Karte f Karten text
    Karte f Karten thing
    Kartell n Kartelle group
    Kartellamt n Kartellämter group
    Kartellrecht n -
    Kartenhaus n Kartenhäuser thing
    Kartenspiel n Kartenspiele
    Kartoffel f Kartoffeln material
    Kartoffel f Kartoffeln thing
    Kartoffelsalat m Kartoffelsalate material
    Kartoffelsorte f Kartoffelsorten
    Kartograf mw Kartografen person
    Kartografin f Kartografinnen person
    Karton m Kartons thing
    Karussell n Karussells thing
    Karwoche f Karwochen time
    Kasache mw Kasachen person
    Kasachin f Kasachinnen person
    Kaserne f Kasernen place
    Kasino n Kasinos place
    Kaskade f Kaskaden
    Kaskadeur m Kaskadeure person
    Kasper m Kasper person
    Kassationsgericht n Kassationsgerichte group
    Kasse f Kassen
    Kassenarzt m Kassenärzte person
    Kassenautomat mw Kassenautomaten thing
    Kassenbericht m Kassenberichte text
    Kassenbon m Kassenbons text
    Kassenlage f Kassenlagen
    Kassenwart m Kassenwarte person
    Kassenzettel m Kassenzettel text
    Kassenärztin f Kassenärztinnen person
    Kassette f Kassetten thing
    Kassierer m Kassierer person
    Kassiererin f Kassiererinnen person
    Kastanie f Kastanien material
    Kasten m Kästen thing
    Kastensystem n Kastensysteme
    Kastration f Kastrationen event
    Katalane mw Katalanen person
    Katalanin f Katalaninnen person
    Katalog m Kataloge text
    Katalysator m Katalysatoren thing
    Katapult n Katapulte thing
    Katastrophe f Katastrophen event
    Katastrophenalarm m Katastrophenalarme event
    Katastrophenfall m Katastrophenfälle event
    Katastrophengebiet n Katastrophengebiete place
    Katastrophenhilfe f Katastrophenhilfen
    Katastrophenschutz m -
    Kategorie f Kategorien
    Kater m Kater animal
    Kathedrale f Kathedralen place
    Katholik mw Katholiken person
    Katholikin f Katholikinnen person
    Katholizismus m -
    Katze f Katzen animal
    Kauf m Käufe event
    Kaufempfehlung f Kaufempfehlungen text
    Kauffrau f Kauffrauen person
    Kauffreude f Kauffreuden
    Kaufhaus n Kaufhäuser group
    Kaufhaus n Kaufhäuser place
    Kaufhauserpresser m Kaufhauserpresser person
    Kaufhauskette f Kaufhausketten group
    Kaufinteressent mw Kaufinteressenten person
    Kaufinteressentin f Kaufinteressentinnen person
    Kaufkraft f -
    Kaufmann m Kaufleute person
    Kaufpreis m Kaufpreise
    Kaufprämie f Kaufprämien
    Kaufvertrag m Kaufverträge text
    Kaugummi m Kaugummis material
    Kausalität f Kausalitäten
    Kausalzusammenhang m Kausalzusammenhänge
    Kaution f Kautionen
    Kavaliersdelikt n Kavaliersdelikte
    Kavallerie f Kavallerien group
    Kaviar m Kaviare material
    Keeper m Keeper person
    Kegelbahn f Kegelbahnen place
    Kegelrobbe f Kegelrobben animal
    Kehle f Kehlen body
    Kehlkopf m Kehlköpfe body
    Kehrseite f Kehrseiten
    Kehrtwende f Kehrtwenden
    Keil m Keile thing
    Keilerei f Keilereien event
    Keim m Keime
    Keks m Kekse material
    Kelch m Kelche thing
    Kelle f Kellen thing
    Keller m Keller place
    Kellerbrand m Kellerbrände event
    Kelleretage f Kelleretagen
    Kellerraum m Kellerräume place
    Kellner m Kellner person
    Kellnerin f Kellnerinnen person
    Kenianer m Kenianer person
    Kenianerin f Kenianerinnen person
    Kenner m Kenner person
    Kennerin f Kennerinnen person
    Kenntnis f Kenntnisse
    Kenntnisnahme f Kenntnisnahmen
    Kenntnisstand m Kenntnisstände
    Kennwort n Kennwörter
    Kennzeichen n Kennzeichen text
    Kennzeichnung f Kennzeichnungen text
    Kennziffer f Kennziffern
    Keramik f Keramiken material
    Kerl m Kerle person
    Kern m Kerne
    Kernaufgabe f Kernaufgaben
    Kernel m Kernel
    Kernenergie f -
    Kernforderung f Kernforderungen
    Kernfrage f Kernfragen
    Kernfusion f Kernfusionen
    Kerngeschäft n Kerngeschäfte
    Kernkompetenz f Kernkompetenzen
    Kernkraft f -
    Kernkraftwerk n Kernkraftwerke place
    Kernkraftwerk n Kernkraftwerke thing
    Kernland n Kernländer place
    Kernmannschaft f Kernmannschaften group
    Kernproblem n Kernprobleme
    Kernpunkt m Kernpunkte
    Kernschmelze f Kernschmelzen event
    Kernspaltung f Kernspaltungen
    Kernstück n Kernstücke
    Kernzone f Kernzonen place
    Kerosin n - material
    Kerwa f Kerwas event
    Kerze f Kerzen thing
    Kerzenmarsch m Kerzenmärsche event
    Kescher m Kescher thing
    Kessel m Kessel thing
    Ketchup m Ketchups material
    Kette f Ketten thing
    Kettensäge f Kettensägen thing
    Ketzer m Ketzer person
    Ketzerin f Ketzerinnen person
    Keuchhusten m -
    Keule f Keulen thing
    Keyboard n Keyboards thing
    KfW f - group
    Kfz n Kfz thing
    Kfz-Kennzeichen n Kfz-Kennzeichen thing
    Kick m Kicks
    Kicker m Kicker person
    Kickerin f Kickerinnen person
    Kid n Kids person
    Kidnapper m Kidnapper person
    Kidnapperin f Kidnapperinnen person
    Kidnapping n Kidnappings event
    Kiefer f Kiefern material
    Kiefer m Kiefer body
    Kieferbruch m Kieferbrüche
    Kiel m Kiele thing
    Kieler m Kieler person
    Kielerin f Kielerinnen person
    Kieme f Kiemen body
    Kies m Kiese material
    Kiesel m Kiesel material
    Kiesgrube f Kiesgruben place
    Kiez m Kieze place
    Kiezgröße f Kiezgrößen person
    Killer m Killer person
    Killerin f Killerinnen person
    Kilo n Kilo unit
    Kilo n Kilos unit
    Kilobyte n Kilobyte unit
    Kilobyte n Kilobytes unit
    Kilogramm n Kilogramm unit
    Kilohertz n Kilohertz unit
    Kilojoule n Kilojoule unit
    Kilokalorie f Kilokalorien unit
    Kilometer m Kilometer unit
    Kilowatt n Kilowatt unit
    Kilowattstunde f Kilowattstunden unit
    Kind n Kinder person
    Kinderarbeit f - event
    Kinderarzt m Kinderärzte person
    Kinderbetreuer m Kinderbetreuer person
    Kinderbetreuerin f Kinderbetreuerinnen person
    Kinderbetreuung f Kinderbetreuungen
    Kinderbett n Kinderbetten thing
    Kinderbonus m Kinderbonusse
    Kinderbuch n Kinderbücher text
    Kinderbuchautor m Kinderbuchautoren person
    Kinderbuchautorin f Kinderbuchautorinnen person
    Kinderfahrrad n Kinderfahrräder thing
    Kinderfreibetrag m Kinderfreibeträge
    Kindergarten m Kindergärten group
    Kindergarten m Kindergärten place
    Kindergeld n Kindergelder
    Kindergeschrei n -
    Kindergruppe f Kindergruppen group
    Kindergärtner m Kindergärtner person
    Kindergärtnerin f Kindergärtnerinnen person
    Kinderheim n Kinderheime place
    Kinderhilfswerk n Kinderhilfswerke group
    Kinderklinik f Kinderkliniken group
    Kinderkrankheit f Kinderkrankheiten
    Kinderkrippe f Kinderkrippen group
    Kinderlähmung f Kinderlähmungen
    Kindernothilfe f - group
    Kinderpornografie f -
    Kinderschutz m -
    Kinderschutzbund m Kinderschutzbünde group
    Kinderschutzexperte mw Kinderschutzexperten person
    Kinderschutzexpertin f Kinderschutzexpertinnen person
    Kinderschänder m Kinderschänder person
    Kindersitz m Kindersitze thing
    Kindersoldat mw Kindersoldaten person
    Kindersoldatin f Kindersoldatinnen person
    Kinderspiel n Kinderspiele
    Kinderstube f Kinderstuben
    Kindertag m Kindertage time
    Kindertagesstätte f Kindertagesstätten group
    Kinderwagen m Kinderwagen thing
    Kinderwunsch m Kinderwünsche
    Kinderzimmer n Kinderzimmer place
    Kinderzuschlag m Kinderzuschläge
    Kinderärztin f Kinderärztinnen person
    Kindesentführung f Kindesentführungen event
    Kindesmissbrauch m Kindesmissbräuche event
    Kindesmutter f Kindesmütter person
    Kindesvater m Kindesväter person
    Kindeswohl n -
    Kindheit f Kindheiten time
    Kindheitserinnerung f Kindheitserinnerungen text
    Kindstötung f Kindstötungen event
    Kinn n Kinne body
    Kinnhaken m Kinnhaken body
    Kino n Kinos place
    Kinobesucher m Kinobesucher person
    Kinobesucherin f Kinobesucherinnen person
    Kinofilm m Kinofilme event
    Kinoleiter m Kinoleiter person
    Kinosaal m Kinosäle place
    Kiosk m Kioske place
    Kippa f Kippas thing
    Kippe f Kippen thing
    Kirche f Kirchen group
    Kirche f Kirchen place
    Kirchenasyl n Kirchenasyle
    Kirchenaustritt m Kirchenaustritte
    Kirchenführer m Kirchenführer person
    Kirchenführerin f Kirchenführerinnen person
    Kirchengemeinde f Kirchengemeinden group
    Kirchenhistoriker m Kirchenhistoriker person
    Kirchenhistorikerin f Kirchenhistorikerinnen person
    Kirchenleitung f Kirchenleitungen group
    Kirchenlied n Kirchenlieder
    Kirchenrecht n -
    Kirchensteuer f Kirchensteuern
    Kirchentag m Kirchentage event
    Kirchentag m Kirchentage group
    Kirchgänger m Kirchgänger person
    Kirchgängerin f Kirchgängerinnen person
    Kirchhof m Kirchhöfe place
    Kirchturm m Kirchtürme thing
    Kirchweih f Kirchweihen event
    Kirgise mw Kirgisen person
    Kirgisin f Kirgisinnen person
    Kirmes f Kirmessen event
    Kirsche f Kirschen material
    Kissen n Kissen thing
    Kiste f Kisten thing
    Kita f Kitas group
    Kitagebühr f Kitagebühren
    Kitaleiter m Kitaleiter person
    Kitaleiterin f Kitaleiterinnen person
    Kitaplatz m Kitaplätze
    Kitsch m -
    Kittel m Kittel thing
    Kitz n Kitze animal
    Kiwi f Kiwis material
    Klafter m Klafter unit
    Klage f Klagen text
    Klageschrift f Klageschriften text
    Klammer f Klammern thing
    Klamotte f Klamotten thing
    Klang m Klänge
    Klappe f Klappen thing
    Klappentext m Klappentexte text
    Klapperschlange f Klapperschlangen animal
    Klappmesser n Klappmesser thing
    Klappstuhl m Klappstühle thing
    Klarheit f Klarheiten
    Klarinette f Klarinetten thing
    Klarinettist mw Klarinettisten person
    Klarinettistin f Klarinettistinnen person
    Klarname mw Klarnamen
    Klarstellung f Klarstellungen
    Klartext m Klartexte text
    Klasse f Klassen group
    Klassement n Klassements
    Klassenausflug m Klassenausflüge event
    Klassenbeste a - person
    Klassenerhalt m -
    Klassenfahrt f Klassenfahrten event
    Klassenkamerad mw Klassenkameraden person
    Klassenkameradin f Klassenkameradinnen person
    Klassenkampf m Klassenkämpfe
    Klassenlehrer m Klassenlehrer person
    Klassenlehrerin f Klassenlehrerinnen person
    Klassenraum m Klassenräume place
    Klassensprecher m Klassensprecher person
    Klassensprecherin f Klassensprecherinnen person
    Klassenunterschied m Klassenunterschiede
    Klassenzimmer n Klassenzimmer place
    Klassifikation f Klassifikationen
    Klassifizierung f Klassifizierungen
    Klassik f -
    Klassiker m Klassiker person
    Klatsch m -
    Klatsche f Klatschen
    Klausel f Klauseln text
    Klausur f Klausuren text
    Klausurarbeit f Klausurarbeiten text
    Klausurtagung f Klausurtagungen event
    Klavier n Klaviere thing
    Klebeband n Klebebänder thing
    Klebrigkeit f -
    Klebstoff m Klebstoffe material
    Klee m - material
    Kleid n Kleider thing
    Kleiderschrank m Kleiderschränke thing
    Kleidung f Kleidungen thing
    Kleidungsstück n Kleidungsstücke thing
    Kleie f Kleien material
    Kleinaktionär m Kleinaktionäre person
    Kleinaktionärin f Kleinaktionärinnen person
    Kleinanleger m Kleinanleger person
    Kleinanlegerin f Kleinanlegerinnen person
    Kleinanzeige f Kleinanzeigen text
    Kleinbauer mw Kleinbauern person
    Kleinbus m Kleinbusse thing
    Kleinflugzeug n Kleinflugzeuge thing
    Kleingarten m Kleingärten place
    Kleingartenkolonie f Kleingartenkolonien place
    Kleingeld n -
    Kleingärtner m Kleingärtner person
    Kleingärtnerin f Kleingärtnerinnen person
    Kleinigkeit f Kleinigkeiten
    Kleinkind n Kleinkinder person
    Kleinkrieg m Kleinkriege
    Kleinkriminelle a - person
    Kleinkunst f -
    Kleinlaster m Kleinlaster thing
    Kleinod n Kleinode thing
    Kleinpartei f Kleinparteien group
    Kleinstaaterei f -
    Kleinstadt f Kleinstädte place
    Kleintransporter m Kleintransporter thing
    Kleinunternehmer m Kleinunternehmer person
    Kleinunternehmerin f Kleinunternehmerinnen person
    Kleinverdiener m Kleinverdiener person
    Kleinverdienerin f Kleinverdienerinnen person
    Kleinwagen m Kleinwagen thing
    Klemme f Klemmen
    Klempner m Klempner person
    Klempnerin f Klempnerinnen person
    Kleptomane mw Kleptomanen person
    Kleptomanin f Kleptomaninnen person
    Kleriker m Kleriker person
    Klerus m - group
    Kletterer m Kletterer person
    Kletterin f Kletterinnen person
    Klettern n -
    Kletterpartie f Kletterpartien event
    Klick m Klicks
    Klient mw Klienten person
    Klientel f Klientelen group
    Klientin f Klientinnen person
    Klima n Klimas
    Klima n Klimata
    Klimaabkommen n Klimaabkommen text
    Klimaaktivist mw Klimaaktivisten person
    Klimaaktivistin f Klimaaktivistinnen person
    Klimaanlage f Klimaanlagen thing
    Klimabericht m Klimaberichte text
    Klimaerwärmung f Klimaerwärmungen
    Klimaexperte mw Klimaexperten person
    Klimaexpertin f Klimaexpertinnen person
    Klimaforscher m Klimaforscher person
    Klimaforscherin f Klimaforscherinnen person
    Klimagipfel m Klimagipfel event
    Klimakatastrophe f Klimakatastrophen event
    Klimakonferenz f Klimakonferenzen event
    Klimakrise f Klimakrisen
    Klimaleugner m Klimaleugner person
    Klimaleugnerin f Klimaleugnerinnen person
    Klimaminister m Klimaminister person
    Klimaministerin f Klimaministerinnen person
    Klimaneutralität f -
    Klimapaket n Klimapakete
    Klimaplan m Klimapläne text
    Klimapolitik f -
    Klimaprotest m Klimaproteste event
    Klimaschutz m -
    Klimaschutzpaket n Klimaschutzpakete
    Klimaschutzziel n Klimaschutzziele
    Klimaschützer m Klimaschützer person
    Klimaschützerin f Klimaschützerinnen person
    Klimastreik m Klimastreiks event
    Klimastudie f Klimastudien text
    Klimawandel m -
    Klimawissenschaftler m Klimawissenschaftler person
    Klimawissenschaftlerin f Klimawissenschaftlerinnen person
    Klimaziel n Klimaziele
    Klinge f Klingen thing
    Klingel f Klingeln thing
    Klinik f Kliniken group
    Klinikdirektor m Klinikdirektoren person
    Klinikdirektorin f Klinikdirektorinnen person
    Klinikleiter m Klinikleiter person
    Klinikleiterin f Klinikleiterinnen person
    Klinikum n Kliniken group
    Klinker m Klinker material
    Klippe f Klippen place
    Klischee n Klischees
    Klo n Klos thing
    Klon m Klone
    Klopapier n - thing
    Kloster n Klöster group
    Klotz m Klötze thing
    Klub m Klubs group
    Klubchef m Klubchefs person
    Klubchefin f Klubchefinnen person
    Klubkollege mw Klubkollegen person
    Klubpräsident mw Klubpräsidenten person
    Klubpräsidentin f Klubpräsidentinnen person
    Kluft f Klüfte place
    Kläger m Kläger person
    Klägerin f Klägerinnen person
    Klärung f Klärungen
    Knabe mw Knaben person
    Knacki m Knackis person
    Knackpunkt m Knackpunkte
    Knacks m Knackse
    Knall m Knalle event
    Knappheit f Knappheiten
    Knappschaft f Knappschaften group
    Knast m Knäste place
    Knautschzone f Knautschzonen
    Knecht m Knechte person
    Kneipe f Kneipen place
    Knesset f - group
    Knick m Knicke
    Knicks m Knickse
    Knie n Knie body
    Kniefall m Kniefälle event
    Kniegelenk n Kniegelenke body
    Kniekehle f Kniekehlen body
    Kniescheibe f Kniescheiben body
    Knirps m Knirpse person
    Knoblauch m - material
    Knochen m Knochen body
    Knochenarbeit f -
    Knochenbruch m Knochenbrüche event
    Knochenmark n - body
    Knopf m Knöpfe thing
    Knorpel m Knorpel body
    Knoten m Knoten thing
    Knöchel m Knöchel body
    Knödel m Knödel material
    Knüppel m Knüppel thing
    Koala m Koalas animal
    Koalition f Koalitionen group
    Koalitionsausschuss m Koalitionsausschüsse group
    Koalitionsbruch m Koalitionsbrüche event
    Koalitionsfraktion f Koalitionsfraktionen group
    Koalitionsgespräch n Koalitionsgespräche event
    Koalitionskreis m Koalitionskreise group
    Koalitionspartner m Koalitionspartner person
    Koalitionspartnerin f Koalitionspartnerinnen person
    Koalitionsstreit m -
    Koalitionsverhandlung f Koalitionsverhandlungen event
    Koalitionsvertrag m Koalitionsverträge text
    Koalitionär m Koalitionäre person
    Koalitionärin f Koalitionärinnen person
    Koautor m Koautoren person
    Koautorin f Koautorinnen person
    Kobalt n - material
    Kobra f Kobras animal
    Koch m Köche person
    Kochbuch n Kochbücher text
    Kochtopf m Kochtöpfe thing
    Kodex m Kodexe text
    Kodex m Kodizes text
    Koexistenz f Koexistenzen
    Koffein n - material
    Koffer m Koffer thing
    Kofferraum m Kofferräume thing
    Kohl m Kohle material
    Kohle f Kohlen material
    Kohleausstieg m Kohleausstiege
    Kohlegrube f Kohlegruben place
    Kohlekraftwerk n Kohlekraftwerke place
    Kohlekraftwerk n Kohlekraftwerke thing
    Kohlendioxid n - material
    Kohlenhydrat n Kohlenhydrate material
    Kohlenmonoxid n - material
    Kohlenstoff m Kohlenstoffe material
    Kohlenstoffdioxidausstoß m -
    Kohlensäure f Kohlensäuren material
    Kohärenz f Kohärenzen
    Kohäsion f Kohäsionen
    Kojote mw Kojoten animal
    Kokain n - material
    Kokainhändler m Kokainhändler person
    Kokainhändlerin f Kokainhändlerinnen person
    Kokosnuss f Kokosnüsse material
    Koks m - material
    Kolben m Kolben thing
    Kolchose f Kolchosen group
    Kollaborateur m Kollaborateure person
    Kollaborateurin f Kollaborateurinnen person
    Kollaps m Kollapse event
    Kollateralschaden m Kollateralschäden
    Kollege mw Kollegen person
    Kollegialität f -
    Kollegialorgan n Kollegialorgane group
    Kollegin f Kolleginnen person
    Kollegium n Kollegien group
    Kollektiv n Kollektive group
    Kollision f Kollisionen event
    Kolonialherr mw Kolonialherren person
    Kolonialisierung f Kolonialisierungen
    Kolonialismus m -
    Kolonialmacht f Kolonialmächte group
    Kolonialregierung f Kolonialregierungen group
    Kolonialzeit f Kolonialzeiten time
    Kolonie f Kolonien place
    Kolonist mw Kolonisten person
    Kolonistin f Kolonistinnen person
    Kolonne f Kolonnen group
    Kolumbianer m Kolumbianer person
    Kolumbianerin f Kolumbianerinnen person
    Kolumne f Kolumnen text
    Kolumnist mw Kolumnisten person
    Kolumnistin f Kolumnistinnen person
    Koma n Komas
    Koma n Komata
    Kombi m Kombis thing
    Kombination f Kombinationen
    Komet mw Kometen
    Komfort m -
    Komfortzone f Komfortzonen
    Komik f -
    Komiker m Komiker person
    Komikerin f Komikerinnen person
    Komitee n Komitees group
    Komma n Kommas
    Komma n Kommata
    Kommandant mw Kommandanten person
    Kommandantin f Kommandantinnen person
    Kommandeur m Kommandeure person
    Kommandeurin f Kommandeurinnen person
    Kommando n Kommandos group
    Kommandoführer m Kommandoführer person
    Kommandoleiter m Kommandoleiter person
    Kommandozeile f Kommandozeilen
    Kommentar m Kommentare text
    Kommentator m Kommentatoren person
    Kommentatorin f Kommentatorinnen person
    Kommerz m -
    Kommerzialisierung f Kommerzialisierungen
    Kommilitone mw Kommilitonen person
    Kommilitonin f Kommilitoninnen person
    Kommissar m Kommissare person
    Kommissarin f Kommissarinnen person
    Kommission f Kommissionen group
    Kommunalpolitiker m Kommunalpolitiker person
    Kommunalpolitikerin f Kommunalpolitikerinnen person
    Kommunalwahl f Kommunalwahlen event
    Kommunarde mw Kommunarden person
    Kommune f Kommunen group
    Kommunikation f Kommunikationen
    Kommunikee n Kommunikees text
    Kommunion f Kommunionen event
    Kommuniqué n Kommuniqués text
    Kommunismus m -
    Kommunist mw Kommunisten person
    Kommunistin f Kommunistinnen person
    Kompanie f Kompanien group
    Kompass m Kompasse thing
    Kompatibilität f Kompatibilitäten
    Kompendium n Kompendien text
    Kompensation f Kompensationen
    Kompensationszahlung f Kompensationszahlungen
    Kompetenz f Kompetenzen
    Komplettierung f Komplettierungen
    Komplex m Komplexe thing
    Komplexität f Komplexitäten
    Komplikation f Komplikationen
    Kompliment n Komplimente
    Komplize mw Komplizen person
    Komplizin f Komplizinnen person
    Komplott n Komplotte
    Komponente f Komponenten
    Komponist mw Komponisten person
    Komponistin f Komponistinnen person
    Kompressor m Kompressoren thing
    Kompromiss m Kompromisse
    Kompromissbereitschaft f -
    Kompromissvorschlag m Kompromissvorschläge
    Komödiant mw Komödianten person
    Komödiantin f Komödiantinnen person
    Komödie f Komödien text
    Kondensator m Kondensatoren thing
    Kondition f Konditionen
    Konditionierung f Konditionierungen
    Konditor m Konditoren person
    Konditorei f Konditoreien place
    Konditorin f Konditorinnen person
    Kondolenz f Kondolenzen
    Kondolenzbuch n Kondolenzbücher text
    Kondolenzschreiben n Kondolenzschreiben text
    Kondom n Kondome thing
    Konferenz f Konferenzen event
    Konferenzraum m Konferenzräume place
    Konferenzsaal m Konferenzsäle place
    Konfession f Konfessionen text
    Konfiguration f Konfigurationen
    Konfirmand mw Konfirmanden person
    Konfirmandin f Konfirmandinnen person
    Konfirmation f Konfirmationen event
    Konflikt m Konflikte event
    Konformität f Konformitäten
    Konfrontation f Konfrontationen event
    Konglomerat n Konglomerate group
    Kongolese mw Kongolesen person
    Kongolesin f Kongolesinnen person
    Kongress m Kongresse group
    Kongressabgeordnete a - person
    Konjakpulver n Konjakpulver material
    Konjunktur f Konjunkturen
    Konjunktureinbruch m Konjunktureinbrüche event
    Konjunkturpaket n Konjunkturpakete
    Konjunkturprogramm n Konjunkturprogramme
    Konklave n Konklaven group
    Konkordanz f Konkordanzen
    Konkretisierung f Konkretisierungen
    Konkubinat n Konkubinate
    Konkurrent mw Konkurrenten person
    Konkurrentin f Konkurrentinnen person
    Konkurrenz f Konkurrenzen group
    Konkurrenzfähigkeit f -
    Konkurrenzkampf m Konkurrenzkämpfe
    Konkurs m Konkurse event
    Konsens m Konsense
    Konsequenz f Konsequenzen
    Konservatismus m -
    Konserve f Konserven thing
    Konservendose f Konservendosen thing
    Konservierung f Konservierungen
    Konsistenz f Konsistenzen
    Konsole f Konsolen thing
    Konsolenspiel n Konsolenspiele thing
    Konsolidierung f Konsolidierungen
    Konsonant mw Konsonanten
    Konsortium n Konsortien group
    Konstante f Konstanten
    Konstellation f Konstellationen
    Konstrukt n Konstrukte
    Konstrukteur m Konstrukteure person
    Konstrukteurin f Konstrukteurinnen person
    Konstruktion f Konstruktionen
    Konsul m Konsuln person
    Konsulat n Konsulate group
    Konsulin f Konsulinnen person
    Konsultation f Konsultationen event
    Konsum m -
    Konsument mw Konsumenten person
    Konsumentin f Konsumentinnen person
    Konsumverhalten n -
    Kontakt m Kontakte
    Kontaktanzeige f Kontaktanzeigen text
    Kontaktaufnahme f Kontaktaufnahmen
    Kontaktbeschränkung f Kontaktbeschränkungen
    Kontaktdaten p Kontaktdaten
    Kontaktdatum n Kontaktdaten
    Kontaktlinse f Kontaktlinsen thing
    Kontaktmann m Kontaktmänner person
    Kontaktnachverfolgung f Kontaktnachverfolgungen
    Kontaktperson f Kontaktpersonen person
    Kontaktsperre f Kontaktsperren
    Kontakttagebuch n Kontakttagebücher text
    Kontaktverbot n Kontaktverbote
    Kontaktverfolgung f Kontaktverfolgungen
    Kontemplation f Kontemplationen
    Konter m Konter event
    Konterfei n Konterfeis
    Kontertor n Kontertore event
    Kontext m Kontexte
    Kontinent m Kontinente place
    Kontingent n Kontingente
    Kontinuität f Kontinuitäten
    Konto n Konten
    Kontoauszug m Kontoauszüge text
    Kontonummer f Kontonummern
    Kontostand m Kontostände
    Kontrahent mw Kontrahenten person
    Kontrahentin f Kontrahentinnen person
    Kontrast m Kontraste
    Kontrollbesuch m Kontrollbesuche event
    Kontrolle f Kontrollen event
    Kontrolleur m Kontrolleure person
    Kontrolleurin f Kontrolleurinnen person
    Kontrollfunktion f Kontrollfunktionen
    Kontrollgremium n Kontrollgremien group
    Kontrollpunkt m Kontrollpunkte place
    Kontrollrat m Kontrollräte group
    Kontrollstelle f Kontrollstellen place
    Kontrollverlust m Kontrollverluste
    Kontrollzentrum n Kontrollzentren place
    Kontroverse f Kontroversen
    Konvent m Konvente group
    Konvention f Konventionen text
    Konvertit mw Konvertiten person
    Konvertitin f Konvertitinnen person
    Konvoi m Konvois event
    Konzentration f Konzentrationen
    Konzentrationslager n Konzentrationslager place
    Konzept n Konzepte text
    Konzeption f Konzeptionen text
    Konzeptpapier n Konzeptpapiere text
    Konzern m Konzerne group
    Konzernchef m Konzernchefs person
    Konzernchefin f Konzernchefinnen person
    Konzernleitung f Konzernleitungen group
    Konzernlenker m Konzernlenker person
    Konzernlenkerin f Konzernlenkerinnen person
    Konzernspitze f Konzernspitzen group
    Konzerntochter f Konzerntöchter group
    Konzert n Konzerte event
    Konzertabend m Konzertabende event
    Konzertagentur f Konzertagenturen group
    Konzertbesucher m Konzertbesucher person
    Konzertbesucherin f Konzertbesucherinnen person
    Konzerthalle f Konzerthallen place
    Konzerthaus n Konzerthäuser place
    Konzertmeister m Konzertmeister person
    Konzertmeisterin f Konzertmeisterinnen person
    Konzertreise f Konzertreisen event
    Konzertsaal m Konzertsäle place
    Konzertveranstalter m Konzertveranstalter person
    Konzertveranstalterin f Konzertveranstalterinnen person
    Konzession f Konzessionen
    Konzil n Konzile event
    Kooperation f Kooperationen
    Kooperative f Kooperativen group
    Koordinate f Koordinaten
    Koordination f Koordinationen
    Koordinator m Koordinatoren person
    Koordinatorin f Koordinatorinnen person
    Koordinierung f Koordinierungen
    Kopeke f Kopeken unit
    Kopf m Köpfe body
    Kopfball m Kopfbälle
    Kopfballspieler m Kopfballspieler person
    Kopfballtor n Kopfballtore event
    Kopfgeld n Kopfgelder
    Kopfhaut f Kopfhäute body
    Kopfhörer m Kopfhörer thing
    Kopfkissen n Kopfkissen thing
    Kopfsalat m Kopfsalate material
    Kopfschmerz m Kopfschmerzen
    Kopfschütteln n -
    Kopftuch n Kopftücher thing
    Kopfverletzung f Kopfverletzungen
    Kopie f Kopien text
    Kopierer m Kopierer thing
    Kopilot mw Kopiloten person
    Kopilotin f Kopilotinnen person
    Kopplung f Kopplungen
    Koralle f Korallen animal
    Korallenriff n Korallenriffe place
    Koran m Korane text
    Koranlehrer m Koranlehrer person
    Koranlehrerin f Koranlehrerinnen person
    Korb m Körbe thing
    Koreaner m Koreaner person
    Koreanerin f Koreanerinnen person
    Koriander m - material
    Kork m Korke material
    Korken m Korken thing
    Kormoran m Kormorane animal
    Korn n Körner material
    Korn n Körner thing
    Korps n Korps group
    Korrektheit f -
    Korrektiv n Korrektive
    Korrektur f Korrekturen text
    Korrekturfahne f Korrekturfahnen text
    Korrespondent mw Korrespondenten person
    Korrespondentin f Korrespondentinnen person
    Korrespondenz f Korrespondenzen text
    Korridor m Korridore place
    Korruption f Korruptionen
    Korruptionsaffäre f Korruptionsaffären
    Korruptionsskandal m Korruptionsskandale
    Korruptionsvorwurf m Korruptionsvorwürfe
    Korse mw Korsen person
    Korsett n Korsetts thing
    Korsin f Korsinnen person
    Kosake mw Kosaken person
    Kosename mw Kosenamen
    Kosinus m Kosinus
    Kosmetik f Kosmetiken
    Kosmetiker m Kosmetiker person
    Kosmetikerin f Kosmetikerinnen person
    Kosmonaut mw Kosmonauten person
    Kosmonautin f Kosmonautinnen person
    Kosmos m - place
    Kosovare mw Kosovaren person
    Kosovarin f Kosovarinnen person
    Kosovo-Albaner m Kosovo-Albaner person
    Kosovo-Albanerin f Kosovo-Albanerinnen person
    Kost f - material
    Kosten p Kosten
    Kostenbescheid m Kostenbescheide text
    Kostendruck m -
    Kostenexplosion f Kostenexplosionen
    Kostenfaktor m Kostenfaktoren
    Kostenfrage f Kostenfragen
    Kostensteigerung f Kostensteigerungen
    Kostenvoranschlag m Kostenvoranschläge text
    Kostenübernahme f Kostenübernahmen
    Kostprobe f Kostproben
    Kostüm n Kostüme thing
    Kostümfest n Kostümfeste event
    Kot m - material
    Kotau m Kotaus
    Kotelett n Koteletts material
    Krabbe f Krabben animal
    Krach m Kräche event
    Kraft f Kräfte
    Kraftakt m Kraftakte
    Kraftfahrer m Kraftfahrer person
    Kraftfahrerin f Kraftfahrerinnen person
    Kraftfahrzeug n Kraftfahrzeuge thing
    Kraftfutter n - material
    Kraftprobe f Kraftproben
    Kraftrad n Krafträder thing
    Kraftstoff m Kraftstoffe material
    Kraftwagen m Kraftwagen thing
    Kraftwerk n Kraftwerke place
    Kraftwerk n Kraftwerke thing
    Kraftwerksleiter m Kraftwerksleiter person
    Kragen m Kragen body
    Kralle f Krallen body
    Kram m - thing
    Krampf m Krämpfe
    Kran m Kräne thing
    Kranich m Kraniche animal
    Krankenakte f Krankenakten text
    Krankenbett n Krankenbetten thing
    Krankengeld n Krankengelder
    Krankengeschichte f Krankengeschichten
    Krankenhaus n Krankenhäuser group
    Krankenhaus n Krankenhäuser place
    Krankenhaus n Krankenhäuser thing
    Krankenhausaufenthalt m Krankenhausaufenthalte event
    Krankenhausgesellschaft f Krankenhausgesellschaften group
    Krankenhausleiter m Krankenhausleiter person
    Krankenkasse f Krankenkassen group
    Krankenkassenchef m Krankenkassenchefs person
    Krankenkassenchefin f Krankenkassenchefinnen person
    Krankenpflege f -
    Krankenpfleger m Krankenpfleger person
    Krankenpflegerin f Krankenpflegerinnen person
    Krankenschwester f Krankenschwestern person
    Krankenstand m Krankenstände
    Krankentransport m Krankentransporte event
    Krankenversicherte a - person
    Krankenversicherung f Krankenversicherungen group
    Krankenwagen m Krankenwagen thing
    Krankenzimmer n Krankenzimmer place
    Krankheit f Krankheiten
    Krankheitsausbruch m Krankheitsausbrüche event
    Krankheitsbild n Krankheitsbilder
    Krankheitserreger m Krankheitserreger
    Krankheitsfall m Krankheitsfälle event
    Krankheitstag m Krankheitstage
    Krankheitsverlauf m Krankheitsverläufe
    Krankschreibung f Krankschreibungen text
    Kranz m Kränze thing
    Krater m Krater place
    Kratzer m Kratzer
    Kraut n Kräuter material
    Krawall m Krawalle event
    Krawallmacher m Krawallmacher person
    Krawalltourist mw Krawalltouristen person
    Krawatte f Krawatten thing
    Kreativdirektor m Kreativdirektoren person
    Kreativdirektorin f Kreativdirektorinnen person
    Kreativität f -
    Krebs m Krebse
    Krebserkrankung f Krebserkrankungen
    Krebsleiden n Krebsleiden
    Krebstherapie f Krebstherapien
    Kredit m Kredite
    Kreditanstalt f Kreditanstalten group
    Kreditausfall m Kreditausfälle
    Kreditgeber m Kreditgeber person
    Kreditgeberin f Kreditgeberinnen person
    Kredithai m Kredithaie person
    Kreditinstitut n Kreditinstitute group
    Kreditkarte f Kreditkarten thing
    Kreditnehmer m Kreditnehmer person
    Kreditnehmerin f Kreditnehmerinnen person
    Kreditrahmen m Kreditrahmen
    Kreditvertrag m Kreditverträge text
    Kreditwirtschaft f Kreditwirtschaften group
    Kreditwürdigkeit f -
    Kreide f Kreiden material
    Kreis m Kreise place
    Kreisel m Kreisel place
    Kreisgericht n Kreisgerichte group
    Kreisjugendamt n Kreisjugendämter group
    Kreisjugendring m Kreisjugendringe group
    Kreislauf m Kreisläufe
    Kreisliga f Kreisligen
    Kreisstadt f Kreisstädte place
    Kreissäge f Kreissägen thing
    Kreistag m Kreistage group
    Kreisverband m Kreisverbände group
    Kreisverkehr m Kreisverkehre place
    Kreisverwaltung f Kreisverwaltungen group
    Kreisvorsitzende a - person
    Kreißsaal m Kreißsäle place
    Krematorium n Krematorien place
    Kreml m - group
    Kreuz n Kreuze thing
    Kreuzband n Kreuzbänder body
    Kreuzbandriss m Kreuzbandrisse
    Kreuzberger m Kreuzberger person
    Kreuzbergerin f Kreuzbergerinnen person
    Kreuzfahrer m Kreuzfahrer person
    Kreuzfahrerin f Kreuzfahrerinnen person
    Kreuzfahrt f Kreuzfahrten event
    Kreuzfahrtschiff n Kreuzfahrtschiffe thing
    Kreuzfeuer n Kreuzfeuer
    Kreuzigung f Kreuzigungen event
    Kreuzotter f Kreuzottern animal
    Kreuzritter m Kreuzritter person
    Kreuzung f Kreuzungen place
    Kreuzungsbereich m Kreuzungsbereiche place
    Kreuzverhör n Kreuzverhöre event
    Kreuzworträtsel n Kreuzworträtsel text
    Kreuzzug m Kreuzzüge event
    Kriechtier n Kriechtiere animal
    Krieg m Kriege event
    Krieger m Krieger person
    Kriegerin f Kriegerinnen person
    Kriegsausbruch m Kriegsausbrüche event
    Kriegsbeginn m Kriegsbeginne time
    Kriegsberichterstatter m Kriegsberichterstatter person
    Kriegsberichterstatterin f Kriegsberichterstatterinnen person
    Kriegsende n Kriegsenden time
    Kriegserklärung f Kriegserklärungen text
    Kriegsfuß m -
    Kriegsführung f Kriegsführungen
    Kriegsfürst mw Kriegsfürsten person
    Kriegsgebiet n Kriegsgebiete place
    Kriegsgefahr f Kriegsgefahren
    Kriegsgefangene a - person
    Kriegsgegner m Kriegsgegner person
    Kriegsgegnerin f Kriegsgegnerinnen person
    Kriegsgräberstätte f Kriegsgräberstätten place
    Kriegsherr mw Kriegsherren person
    Kriegsjahr n Kriegsjahre time
    Kriegspartei f Kriegsparteien
    Kriegsrecht n -
    Kriegsreporter m Kriegsreporter person
    Kriegsreporterin f Kriegsreporterinnen person
    Kriegsschauplatz m Kriegsschauplätze place
    Kriegsschiff n Kriegsschiffe thing
    Kriegstag m Kriegstage time
    Kriegstreiber m Kriegstreiber person
    Kriegstreiberin f Kriegstreiberinnen person
    Kriegsverbrechen n Kriegsverbrechen event
    Kriegsverbrecher m Kriegsverbrecher person
    Kriegsverbrecherin f Kriegsverbrecherinnen person
    Kriegsverbrecherprozess m Kriegsverbrecherprozesse event
    Kriegsverlauf m Kriegsverläufe
    Kriegsveteran mw Kriegsveteranen person
    Kriegswaffe f Kriegswaffen
    Kriegszeit f Kriegszeiten time
    Krim f - place
    Krimi m Krimis text
    Krimiautor m Krimiautoren person
    Krimiautorin f Krimiautorinnen person
    Kriminalamt n Kriminalämter group
    Kriminalbeamte a - person
    Kriminalbeamtin f Kriminalbeamtinnen person
    Kriminalfall m Kriminalfälle
    Kriminalgericht n Kriminalgerichte group
    Kriminalisierung f Kriminalisierungen
    Kriminalist mw Kriminalisten person
    Kriminalistin f Kriminalistinnen person
    Kriminalität f -
    Kriminalkommissar m Kriminalkommissare person
    Kriminalkommissarin f Kriminalkommissarinnen person
    Kriminalpolizei f - group
    Kriminalroman m Kriminalromane text
    Kriminalstatistik f Kriminalstatistiken text
    Kriminelle a - person
    Kriminologe mw Kriminologen person
    Kriminologie f -
    Kriminologin f Kriminologinnen person
    Kripo f Kripos group
    Krippe f Krippen place
    Krise f Krisen event
    Krisenchat m Krisenchats
    Krisenfall m Krisenfälle
    Krisengebiet n Krisengebiete place
    Krisengipfel m Krisengipfel event
    Krisenherd m Krisenherde place
    Krisenjahr n Krisenjahre time
    Krisenmanagement n Krisenmanagements
    Krisenmodus m Krisenmodi
    Krisenregion f Krisenregionen place
    Krisensitzung f Krisensitzungen event
    Krisenstab m Krisenstäbe group
    Krisentreffen n Krisentreffen event
    Krisenzeit f Krisenzeiten time
    Kristall m Kristalle thing
    Kristall n - material
    Kriterium n Kriterien
    Kritik f Kritiken text
    Kritiker m Kritiker person
    Kritikerin f Kritikerinnen person
    Kritikpunkt m Kritikpunkte
    Kroate mw Kroaten person
    Kroatin f Kroatinnen person
    Krokodil n Krokodile animal
    Krone f Kronen thing
    Kronprinz mw Kronprinzen person
    Kronprinzessin f Kronprinzessinnen person
    Kronzeuge mw Kronzeugen person
    Kronzeugin f Kronzeuginnen person
    Krug m Krüge thing
    Krume f Krumen material
    Kruzifix n Kruzifixe thing
    Kryptografie f Kryptografien
    Kryptowährung f Kryptowährungen
    Kräfteverhältnis n Kräfteverhältnisse
    Krähe f Krähen animal
    Krämer m Krämer person
    Krämerin f Krämerinnen person
    Kränkung f Kränkungen
    Krönung f Krönungen event
    Kröte f Kröten animal
    Krücke f Krücken thing
    Krümel m Krümel material
    Krüppel m Krüppel person
    Kubaner m Kubaner person
    Kubanerin f Kubanerinnen person
    Kubikmeter m Kubikmeter unit
    Kubikzentimeter m Kubikzentimeter unit
    Kuchen m Kuchen material
    Kuckuck m Kuckucke animal
    Kugel f Kugeln thing
    Kugelbombe f Kugelbomben thing
    Kugelschreiber m Kugelschreiber thing
    Kugelstoßer m Kugelstoßer person
    Kugelstoßerin f Kugelstoßerinnen person
    Kuh f Kühe animal
    Kulanz f -
    Kulisse f Kulissen thing
    Kult m Kulte
    Kultgegenstand m Kultgegenstände thing
    Kultur f Kulturen
    Kulturamt n Kulturämter group
    Kulturamtsleiter m Kulturamtsleiter person
    Kulturbeauftragte a - person
    Kulturbetrieb m Kulturbetriebe group
    Kulturerbe n -
    Kulturgut n Kulturgüter
    Kulturkampf m Kulturkämpfe
    Kulturminister m Kulturminister person
    Kulturministerin f Kulturministerinnen person
    Kulturministerium n Kulturministerien group
    Kulturpolitik f -
    Kulturpolitiker m Kulturpolitiker person
    Kulturpolitikerin f Kulturpolitikerinnen person
    Kulturprogramm n Kulturprogramme
    Kulturschaffende a - person
    Kultursenator m Kultursenatoren person
    Kultursenatorin f Kultursenatorinnen person
    Kulturstaatsminister m Kulturstaatsminister person
    Kulturstaatsministerin f Kulturstaatsministerinnen person
    Kulturstätte f Kulturstätten place
    Kulturveranstaltung f Kulturveranstaltungen event
    Kulturzentrum n Kulturzentren place
    Kultusminister m Kultusminister person
    Kultusministerin f Kultusministerinnen person
    Kultusministerium n Kultusministerien group
    Kultusministerkonferenz f Kultusministerkonferenzen group
    Kummer m -
    Kumpan m Kumpane person
    Kumpanin f Kumpaninnen person
    Kumpel m Kumpel person
    Kumpel m Kumpels person
    Kunde f Kunden
    Kunde mw Kunden person
    Kundenberater m Kundenberater person
    Kundenberaterin f Kundenberaterinnen person
    Kundenbewertung f Kundenbewertungen text
    Kundenbindung f Kundenbindungen
    Kundendaten p Kundendaten
    Kundendienst m Kundendienste
    Kundenkarte f Kundenkarten thing
    Kundennummer f Kundennummern
    Kundenservice m Kundenservices
    Kundgabe f Kundgaben text
    Kundgebung f Kundgebungen event
    Kundin f Kundinnen person
    Kundschaft f Kundschaften group
    Kundschafter m Kundschafter person
    Kundschafterin f Kundschafterinnen person
    Kunst f Künste
    Kunstdünger m Kunstdünger material
    Kunstfehler m Kunstfehler
    Kunstfreiheit f -
    Kunsthalle f Kunsthallen place
    Kunsthistoriker m Kunsthistoriker person
    Kunsthistorikerin f Kunsthistorikerinnen person
    Kunsthändler m Kunsthändler person
    Kunsthändlerin f Kunsthändlerinnen person
    Kunstleder n Kunstleder material
    Kunstmuseum n Kunstmuseen place
    Kunstsammler m Kunstsammler person
    Kunstsammlerin f Kunstsammlerinnen person
    Kunststoff m Kunststoffe material
    Kunststudent mw Kunststudenten person
    Kunststudentin f Kunststudentinnen person
    Kunststück n Kunststücke
    Kunstwerk n Kunstwerke text
    Kunstwerk n Kunstwerke thing
    Kupfer n - material
    Kupferdraht m Kupferdrähte thing
    Kuppel f Kuppeln
    Kuppelei f Kuppeleien
    Kuppler m Kuppler person
    Kupplerin f Kupplerinnen person
    Kupplung f Kupplungen thing
    Kur f Kuren
    Kurator m Kuratoren person
    Kuratorin f Kuratorinnen person
    Kuratorium n Kuratorien group
    Kurde mw Kurden person
    Kurdin f Kurdinnen person
    Kurhaus n Kurhäuser place
    Kurier m Kuriere person
    Kurierfahrer m Kurierfahrer person
    Kurierfahrerin f Kurierfahrerinnen person
    Kuriosität f Kuriositäten
    Kurort m Kurorte place
    Kurpark m Kurparks place
    Kurs m Kurse
    Kurseinbruch m Kurseinbrüche
    Kursgewinn m Kursgewinne event
    Kursleiter m Kursleiter person
    Kurssturz m Kursstürze event
    Kursteilnehmer m Kursteilnehmer person
    Kursteilnehmerin f Kursteilnehmerinnen person
    Kursverlust m Kursverluste
    Kurswechsel m Kurswechsel event
    Kursziel n Kursziele
    Kurve f Kurven place
    Kurzarbeit f -
    Kurzarbeitergeld n Kurzarbeitergelder
    Kurzatmigkeit f -
    Kurzbericht m Kurzberichte text
    Kurzbesuch m Kurzbesuche event
    Kurzbotschaft f Kurzbotschaften text
    Kurzfassung f Kurzfassungen
    Kurzfilm m Kurzfilme
    Kurzgeschichte f Kurzgeschichten text
    Kurzmeldung f Kurzmeldungen text
    Kurzmitteilung f Kurzmitteilungen text
    Kurznachricht f Kurznachrichten text
    Kurzschluss m Kurzschlüsse event
    Kurzzeitgedächtnis n Kurzzeitgedächtnisse
    Kuscheltier n Kuscheltiere thing
    Kuss m Küsse
    Kutsche f Kutschen thing
    Kutscher m Kutscher person
    Kutscherin f Kutscherinnen person
    Kutter m Kutter thing
    Kuvert n Kuverts thing
    Kuwaiter m Kuwaiter person
    Kuwaiterin f Kuwaiterinnen person
    Käfer m Käfer animal
    Käfig m Käfige thing
    Kälte f -
    Kälteeinbruch m Kälteeinbrüche event
    Kältekammer f Kältekammern place
    Kältewelle f Kältewellen event
    Kämmerer m Kämmerer person
    Kämmerin f Kämmerinnen person
    Kämpfer m Kämpfer person
    Kämpferin f Kämpferinnen person
    Känguru n Kängurus animal
    Käse m Käse material
    Kästchen n Kästchen thing
    Kätzchen n Kätzchen animal
    Käufer m Käufer person
    Käuferin f Käuferinnen person
    Köchin f Köchinnen person
    Köder m Köder person
    Köhler m Köhler person
    Köhlerin f Köhlerinnen person
    Kölner m Kölner person
    Kölnerin f Kölnerinnen person
    König m Könige person
    Königin f Königinnen person
    Königreich n Königreiche place
    Königsfamilie f Königsfamilien group
    Königshaus n Königshäuser group
    Können n -
    Köpfchen n Köpfchen body
    Körper m Körper body
    Körperflüssigkeit f Körperflüssigkeiten body
    Körpergewicht n Körpergewichte
    Körpergröße f Körpergrößen
    Körperlichkeit f Körperlichkeiten
    Körperpflege f -
    Körperschaft f Körperschaften group
    Körperschaftsteuer f Körperschaftsteuern
    Körpersprache f Körpersprachen
    Körperteil m Körperteile body
    Körpertemperatur f Körpertemperaturen
    Körperverletzung f Körperverletzungen event
    Köstlichkeit f Köstlichkeiten material
    Köter m Köter animal
    Kübel m Kübel thing
    Küche f Küchen place
    Küchengerät n Küchengeräte thing
    Küchenmesser n Küchenmesser thing
    Kühlbox f Kühlboxen thing
    Kühler m Kühler thing
    Kühlschrank m Kühlschränke thing
    Kühltruhe f Kühltruhen thing
    Kühlung f Kühlungen
    Kühnheit f Kühnheiten
    Küken n Küken animal
    Kümmel m - material
    Kündigung f Kündigungen text
    Kündigungsfrist f Kündigungsfristen time
    Kündigungsschreiben n Kündigungsschreiben text
    Kündigungsschutz m -
    Künstler m Künstler person
    Künstlerin f Künstlerinnen person
    Künstlername mw Künstlernamen
    Künstlichkeit f -
    Kür f Küren event
    Kürbis m Kürbisse material
    Kürze f Kürzen
    Kürzel n Kürzel text
    Kürzung f Kürzungen
    Küste f Küsten place
    Küstengebiet n Küstengebiete place
    Küstenstadt f Küstenstädte place
    Küstenwache f Küstenwachen group
    Küster m Küster person
    Küsterin f Küsterinnen person
    LKA n LKAs group
    Label n Labels group
    Labor n Labore group
    Labor n Labors group
    Laborant mw Laboranten person
    Laborantin f Laborantinnen person
    Laborleiter m Laborleiter person
    Labyrinth n Labyrinthe place
    Lachen n -
    Lacher m Lacher
    Lachgas n - material
    Lachs m Lachse animal
    Lack m Lacke material
    Lactobacillus m Lactobacillen
    Ladefläche f Ladeflächen
    Ladegerät n Ladegeräte thing
    Ladekabel n Ladekabel thing
    Laden m Läden place
    Ladenbesitzer m Ladenbesitzer person
    Ladenbesitzerin f Ladenbesitzerinnen person
    Ladendieb m Ladendiebe person
    Ladendiebin f Ladendiebinnen person
    Ladendiebstahl m Ladendiebstahle event
    Ladendiebstahl m Ladendiebstähle event
    Ladengeschäft n Ladengeschäfte place
    Ladenhüter m Ladenhüter person
    Ladeninhaber m Ladeninhaber person
    Ladeninhaberin f Ladeninhaberinnen person
    Ladenkette f Ladenketten group
    Ladenlokal n Ladenlokale place
    Ladenschluss m -
    Ladenöffnungszeit f Ladenöffnungszeiten time
    Ladestation f Ladestationen place
    Ladesäule f Ladesäulen place
    Ladesäule f Ladesäulen thing
    Ladezeit f Ladezeiten
    Ladung f Ladungen thing
    Lady f Ladys person
    Lage f Lagen
    Lagebericht m Lageberichte text
    Lagebesprechung f Lagebesprechungen event
    Lagebild n Lagebilder text
    Lageplan m Lagepläne text
    Lager n Lager place
    Lagerarbeiter m Lagerarbeiter person
    Lagerarbeiterin f Lagerarbeiterinnen person
    Lagerfeuer n Lagerfeuer event
    Lagerhalle f Lagerhallen place
    Lagerhaus n Lagerhäuser place
    Lagerinsasse mw Lagerinsassen person
    Lagerinsassin f Lagerinsassinnen person
    Lagerist mw Lageristen person
    Lageristin f Lageristinnen person
    Lagerkoller m Lagerkoller
    Lagerleiter m Lagerleiter person
    Lagerleiterin f Lagerleiterinnen person
    Lagerstätte f Lagerstätten place
    Lagerung f Lagerungen
    Lagune f Lagunen place
    Lahmlegung f Lahmlegungen
    Laib m Laibe unit
    Laie mw Laien person
    Laienrichter m Laienrichter
    Laienrichterin f Laienrichterinnen
    Lakai mw Lakaien person
    Laken n Laken thing
    Lakritz m Lakritze material
    Lama n Lamas animal
    Lamelle f Lamellen material
    Lamm n Lämmer animal
    Lampe f Lampen thing
    Lampion m Lampions thing
    Land n Länder place
    Landarbeit f Landarbeiten
    Landarzt m Landärzte person
    Landbewohner m Landbewohner person
    Landbewohnerin f Landbewohnerinnen person
    Landebahn f Landebahnen place
    Landesamt n Landesämter group
    Landesarbeitsgericht n Landesarbeitsgerichte group
    Landesbank f Landesbanken group
    Landesbeamte a - person
    Landesbehörde f Landesbehörden group
    Landesbischof m Landesbischöfe person
    Landesbischöfin f Landesbischöfinnen person
    Landeschef m Landeschefs person
    Landeschefin f Landeschefinnen person
    Landesebene f Landesebenen
    Landesfürst mw Landesfürsten person
    Landesgericht n Landesgerichte place
    Landesgesetz n Landesgesetze text
    Landesgrenze f Landesgrenzen place
    Landeshauptfrau f Landeshauptfrauen person
    Landeshauptmann m Landeshauptleute person
    Landeshauptstadt f Landeshauptstädte place
    Landesinnere a - place
    Landeskriminalamt n Landeskriminalämter group
    Landesleiter m Landesleiter person
    Landesliste f Landeslisten group
    Landesminister m Landesminister person
    Landesministerin f Landesministerinnen person
    Landesmutter f Landesmütter person
    Landesparlament n Landesparlamente group
    Landesparteitag m Landesparteitage event
    Landespolitiker m Landespolitiker person
    Landespolitikerin f Landespolitikerinnen person
    Landesregierung f Landesregierungen group
    Landessportbund m Landessportbünde group
    Landesteil m Landesteile place
    Landesvater m Landesväter person
    Landesverband m Landesverbände group
    Landesverfassungsgericht n Landesverfassungsgerichte group
    Landesverrat m -
    Landesverräter m Landesverräter person
    Landesverräterin f Landesverräterinnen person
    Landesverteidigung f -
    Landesvorsitzende a - person
    Landesvorstand m Landesvorstände group
    Landeszentrale f Landeszentralen group
    Landfrieden m -
    Landfriedensbruch m Landfriedensbrüche event
    Landgang m Landgänge
    Landgericht n Landgerichte group
    Landkarte f Landkarten text
    Landkreis m Landkreise place
    Landkreistag m Landkreistage group
    Landleben n -
    Landmaschine f Landmaschinen thing
    Landmine f Landminen thing
    Landnahme f Landnahmen
    Landrat m Landräte person
    Landratsamt n Landratsämter group
    Landrätin f Landrätinnen person
    Landschaft f Landschaften place
    Landsitz m Landsitze place
    Landsleute p Landsleute person
    Landsmann m Landsleute person
    Landsmannschaft f Landsmannschaften group
    Landstraße f Landstraßen place
    Landstrich m Landstriche place
    Landtag m Landtage group
    Landtagsabgeordnete a - person
    Landtagsfraktion f Landtagsfraktionen group
    Landtagspräsident mw Landtagspräsidenten person
    Landtagspräsidentin f Landtagspräsidentinnen person
    Landtagswahl f Landtagswahlen event
    Landung f Landungen event
    Landwirt m Landwirte person
    Landwirtin f Landwirtinnen person
    Landwirtschaft f Landwirtschaften
    Landwirtschaftsminister m Landwirtschaftsminister person
    Landwirtschaftsministerin f Landwirtschaftsministerinnen person
    Landwirtschaftsministerium n Landwirtschaftsministerien group
    Landzunge f Landzungen place
    Landärztin f Landärztinnen person
    Langeweile f -
    Langlebigkeit f -
    Langläufer m Langläufer person
    Langläuferin f Langläuferinnen person
    Langsamkeit f -
    Langstreckenläufer m Langstreckenläufer person
    Langstreckenläuferin f Langstreckenläuferinnen person
    Langstreckenrakete f Langstreckenraketen thing
    Languste f Langusten animal
    Langzeit f - time
    Langzeitarbeitslose a - person
    Lanze f Lanzen thing
    Laote mw Laoten person
    Laotin f Laotinnen person
    Lappalie f Lappalien
    Lappen m Lappen thing
    Laptop m Laptops thing
    Laser m Laser thing
    Last f Lasten
    Lastenrad n Lastenräder thing
    Laster m Laster thing
    Laster n Laster
    Lastkraftwagen m Lastkraftwagen thing
    Lastschrift f Lastschriften
    Lastwagen m Lastwagen thing
    Lastwagenfahrer m Lastwagenfahrer person
    Lastwagenfahrerin f Lastwagenfahrerinnen person
    Lastzug m Lastzüge thing
    Latein n -
    Lateinamerika n - place
    Lateinamerikaner m Lateinamerikaner person
    Lateinamerikanerin f Lateinamerikanerinnen person
    Latenz f Latenzen
    Laterne f Laternen thing
    Laternenumzug m Laternenumzüge event
    Latex m - material
    Latino m Latinos person
    Latrine f Latrinen thing
    Latte f Latten thing
    Latzhose f Latzhosen thing
    Laub n - material
    Laube f Lauben place
    Laube f Lauben thing
    Lauch m Lauche material
    Laudatio f Laudationes text
    Lauf m Läufe event
    Laufbahn f Laufbahnen
    Laufband n Laufbänder thing
    Laufleistung f Laufleistungen
    Laufschuh m Laufschuhe thing
    Laufveranstaltung f Laufveranstaltungen event
    Laufwerk n Laufwerke thing
    Laufzeit f Laufzeiten time
    Lauge f Laugen material
    Laune f Launen
    Laus f Läuse animal
    Lausitz f - place
    Laut m Laute
    Laute f Lauten thing
    Lautsprecher m Lautsprecher thing
    Lautstärke f Lautstärken
    Lava f Laven material
    Lavendel m Lavendel material
    Lawine f Lawinen event
    Lawinenunglück n Lawinenunglücke event
    Layout n Layouts
    Lazarett n Lazarette place
    Leader m Leader person
    Leasing n Leasings
    Leben n Leben
    Lebendigkeit f -
    Lebensabend m Lebensabende time
    Lebensabschnitt m Lebensabschnitte
    Lebensalter n Lebensalter time
    Lebensaufgabe f Lebensaufgaben
    Lebensbedingung f Lebensbedingungen
    Lebensbereich m Lebensbereiche
    Lebensdauer f - time
    Lebensende n - time
    Lebenserfahrung f Lebenserfahrungen
    Lebenserwartung f Lebenserwartungen
    Lebensform f Lebensformen
    Lebensfreude f Lebensfreuden
    Lebensgefahr f Lebensgefahren
    Lebensgefährte mw Lebensgefährten person
    Lebensgefährtin f Lebensgefährtinnen person
    Lebensgefühl n Lebensgefühle
    Lebensgeschichte f Lebensgeschichten
    Lebensgrundlage f Lebensgrundlagen
    Lebenshaltungskosten p Lebenshaltungskosten
    Lebenshilfe f - group
    Lebensjahr n Lebensjahre time
    Lebenskünstler m Lebenskünstler person
    Lebenskünstlerin f Lebenskünstlerinnen person
    Lebenslage f Lebenslagen
    Lebenslauf m Lebensläufe text
    Lebenslüge f Lebenslügen
    Lebensmittel n Lebensmittel material
    Lebensmittelgeschäft n Lebensmittelgeschäfte place
    Lebensmittelhändler m Lebensmittelhändler person
    Lebensmittelhändlerin f Lebensmittelhändlerinnen person
    Lebensmittelkette f Lebensmittelketten group
    Lebensmittelmarkt m Lebensmittelmärkte thing
    Lebensmittelpreis m Lebensmittelpreise
    Lebensmittelvergiftung f Lebensmittelvergiftungen
    Lebensmittelverschwendung f -
    Lebensmut m -
    Lebenspartner m Lebenspartner person
    Lebenspartnerin f Lebenspartnerinnen person
    Lebensqualität f -
    Lebensraum m Lebensräume place
    Lebensretter m Lebensretter person
    Lebensretterin f Lebensretterinnen person
    Lebenssituation f Lebenssituationen
    Lebensstandard m Lebensstandards
    Lebensstil m Lebensstile
    Lebensunterhalt m -
    Lebensversicherung f Lebensversicherungen
    Lebensweg m Lebenswege
    Lebensweise f Lebensweisen
    Lebenswelt f Lebenswelten
    Lebenswerk n Lebenswerke
    Lebenszeichen n Lebenszeichen text
    Lebenszeit f Lebenszeiten time
    Leber f Lebern body
    Lebertran m - material
    Leberwurst f Leberwürste material
    Lebewesen n Lebewesen animal
    Lebkuchen m Lebkuchen material
    Leck n Lecks
    Leder n Leder material
    Leere f Leeren
    Leerlauf m Leerläufe
    Leerstand m Leerstände
    Leerstelle f Leerstellen
    Leerung f Leerungen
    Leerverkauf m Leerverkäufe
    Legalisierung f Legalisierungen
    Legalität f -
    Legehenne f Legehennen animal
    Legende f Legenden text
    Legion f Legionen group
    Legionär m Legionäre person
    Legislative f Legislativen group
    Legislatur f Legislaturen time
    Legislaturperiode f Legislaturperioden time
    Legitimation f Legitimationen
    Legitimität f -
    Lehm m Lehme material
    Lehnsherr mw Lehnsherren person
    Lehnwort n Lehnwörter
    Lehrbeauftragte a - person
    Lehrberuf m Lehrberufe
    Lehrbuch n Lehrbücher text
    Lehre f Lehren text
    Lehrer m Lehrer person
    Lehrerin f Lehrerinnen person
    Lehrermangel m -
    Lehrerschaft f Lehrerschaften group
    Lehrerverband m Lehrerverbände group
    Lehrgang m Lehrgänge event
    Lehrgeld n Lehrgelder
    Lehrkraft f Lehrkräfte person
    Lehrling m Lehrlinge person
    Lehrmeinung f Lehrmeinungen text
    Lehrplan m Lehrpläne text
    Lehrstelle f Lehrstellen
    Lehrstuhl m Lehrstühle group
    Lehrstück n Lehrstücke
    Lehrzeit f Lehrzeiten time
    Leib m Leibe body
    Leib m Leiber body
    Leibarzt m Leibärzte person
    Leibwächter m Leibwächter person
    Leibwächterin f Leibwächterinnen person
    Leibärztin f Leibärztinnen person
    Leiche f Leichen body
    Leichenfund m Leichenfunde event
    Leichensack m Leichensäcke thing
    Leichenwagen m Leichenwagen thing
    Leichnam m Leichname body
    Leichtathlet mw Leichtathleten person
    Leichtathletik f -
    Leichtathletin f Leichtathletinnen person
    Leichtigkeit f Leichtigkeiten
    Leichtmatrose mw Leichtmatrosen person
    Leichtsinn m -
    Leid n -
    Leiden n Leiden
    Leidenschaft f Leidenschaften
    Leidensgenosse mw Leidensgenossen person
    Leidensgenossin f Leidensgenossinnen person
    Leidtragende a - person
    Leiharbeit f -
    Leiharbeiter m Leiharbeiter person
    Leiharbeiterin f Leiharbeiterinnen person
    Leihe f Leihen
    Leihgabe f Leihgaben
    Leihmutter f Leihmütter person
    Leihmutterschaft f Leihmutterschaften
    Leim m Leime material
    Leine f Leinen thing
    Leinen n Leinen material
    Leinwand f Leinwände thing
    Leinöl n Leinöle material
    Leipziger m Leipziger person
    Leipzigerin f Leipzigerinnen person
    Leiste f Leisten body
    Leistung f Leistungen
    Leistungsbilanz f Leistungsbilanzen
    Leistungsdruck m -
    Leistungsfähigkeit f -
    Leistungsgesellschaft f Leistungsgesellschaften
    Leistungsschutzrecht n Leistungsschutzrechte
    Leistungssport m -
    Leistungssportler m Leistungssportler person
    Leistungssportlerin f Leistungssportlerinnen person
    Leistungssteigerung f Leistungssteigerungen
    Leistungsträger m Leistungsträger person
    Leistungsträgerin f Leistungsträgerinnen person
    Leitartikel m Leitartikel text
    Leitbild n Leitbilder text
    Leiter f Leitern thing
    Leiter m Leiter person
    Leiterin f Leiterinnen person
    Leiterwagen m Leiterwagen thing
    Leitfaden m Leitfäden text
    Leitgedanke mw Leitgedanken
    Leitindex m Leitindizes
    Leitkultur f Leitkulturen
    Leitlinie f Leitlinien text
    Leitmotiv n Leitmotive
    Leitplanke f Leitplanken thing
    Leitstelle f Leitstellen group
    Leitung f Leitungen thing
    Leitungsteam n Leitungsteams group
    Leitungswasser n - material
    Leitwolf m Leitwölfe person
    Leitwährung f Leitwährungen
    Leitzentrale f Leitzentralen place
    Leitzins m Leitzinsen
    Leitzinserhöhung f Leitzinserhöhungen
    Leitzordner m Leitzordner thing
    Lektion f Lektionen text
    Lektor m Lektoren person
    Lektorin f Lektorinnen person
    Lektüre f Lektüren text
    Lende f Lenden body
    Lendenwirbel m Lendenwirbel body
    Lenker m Lenker person
    Lenkerin f Lenkerinnen person
    Lenkrad n Lenkräder thing
    Lenkung f Lenkungen thing
    Lenz m Lenze time
    Leopard mw Leoparden animal
    Leopoldina f - group
    Lerche f Lerchen animal
    Lernbericht m Lernberichte text
    Lernen n -
    Lernkurve f Lernkurven
    Lernphase f Lernphasen time
    Lernprozess m Lernprozesse
    Lesart f Lesarten text
    Lesegerät n Lesegeräte thing
    Lesekompetenz f Lesekompetenzen
    Leser m Leser person
    Leserbrief m Leserbriefe text
    Leserbriefschreiber m Leserbriefschreiber person
    Leserbriefschreiberin f Leserbriefschreiberinnen person
    Leserin f Leserinnen person
    Leserschaft f Leserschaften group
    Lesung f Lesungen event
    Letalität f -
    Lethargie f -
    Lette mw Letten person
    Lettin f Lettinnen person
    Leuchte f Leuchten thing
    Leuchtkraft f -
    Leuchtstoffröhre f Leuchtstoffröhren thing
    Leuchtturm m Leuchttürme thing
    Leugner m Leugner person
    Leugnerin f Leugnerinnen person
    Leukämie f Leukämien
    Leumund m -
    Leute p Leute person
    Leutnant m Leutnants person
    Levante f - place
    Level m Levels
    Level n Levels
    Lexikon n Lexika text
    Libanese mw Libanesen person
    Libanesin f Libanesinnen person
    Libelle f Libellen animal
    Liberalisierung f Liberalisierungen
    Liberalismus m -
    Libretto n Libretti text
    Libyer m Libyer person
    Libyerin f Libyerinnen person
    Licht n Lichter
    Lichtblick m Lichtblicke
    Lichterfest n Lichterfeste event
    Lichterkette f Lichterketten event
    Lichthof m Lichthöfe place
    Lichtjahr n Lichtjahre unit
    Lichtschalter m Lichtschalter thing
    Lichtung f Lichtungen place
    Lid n Lider body
    Lidschatten m Lidschatten thing
    Liebe f Lieben
    Liebesbeziehung f Liebesbeziehungen
    Liebesbrief m Liebesbriefe text
    Liebeserklärung f Liebeserklärungen text
    Liebesgeschichte f Liebesgeschichten text
    Liebesleben n -
    Liebespaar n Liebespaare person
    Liebesroman m Liebesromane text
    Liebhaber m Liebhaber person
    Liebhaberin f Liebhaberinnen person
    Liebling m Lieblinge person
    Liechtensteiner m Liechtensteiner person
    Liechtensteinerin f Liechtensteinerinnen person
    Lied n Lieder text
    Liedermacher m Liedermacher person
    Liedermacherin f Liedermacherinnen person
    Liedtexter m Liedtexter person
    Liedtexterin f Liedtexterinnen person
    Lieferant mw Lieferanten person
    Lieferantin f Lieferantinnen person
    Lieferdienst m Lieferdienste group
    Lieferengpass m Lieferengpässe
    Lieferfrist f Lieferfristen time
    Lieferkette f Lieferketten
    Lieferschein m Lieferscheine text
    Lieferschwierigkeit f Lieferschwierigkeiten
    Lieferstopp m Lieferstopps
    Lieferung f Lieferungen event
    Lieferwagen m Lieferwagen thing
    Lieferzeit f Lieferzeiten time
    Liege f Liegen thing
    Liegewiese f Liegewiesen place
    Liga f Ligen group
    Ligaspiel n Ligaspiele event
    Like n Likes
    Likör m Liköre material
    Lilie f Lilien material
    Limette f Limetten material
    Limit n Limits
    Limitierung f Limitierungen
    Limonade f Limonaden material
    Limousine f Limousinen thing
    Linde f Linden material
    Linderung f Linderungen
    Lineal n Lineale thing
    Linguist mw Linguisten person
    Linguistin f Linguistinnen person
    Linie f Linien
    Linienbus m Linienbusse thing
    Linienflugzeug n Linienflugzeuge thing
    Linienrichter m Linienrichter person
    Linienrichterin f Linienrichterinnen person
    Link m Links text
    Linker m Linker
    Linksammlung f Linksammlungen text
    Linksautonome a - person
    Linksextremismus m -
    Linksextremist mw Linksextremisten person
    Linksextremistin f Linksextremistinnen person
    Linksfraktion f Linksfraktionen group
    Linkspartei f Linksparteien group
    Linkspolitiker m Linkspolitiker person
    Linkspolitikerin f Linkspolitikerinnen person
    Linksradikale a - person
    Linksruck m -
    Linksverteidiger m Linksverteidiger person
    Linksverteidigerin f Linksverteidigerinnen person
    Linse f Linsen thing
    Lippe f Lippen body
    Lippenbekenntnis n Lippenbekenntnisse text
    Lippenstift m Lippenstifte thing
    Liquidator m Liquidatoren person
    Liquidität f -
    Lira f Lire unit
    List f Listen
    Liste f Listen text
    Listenplatz m Listenplätze
    Litanei f Litaneien text
    Litauer m Litauer person
    Litauerin f Litauerinnen person
    Liter m Liter unit
    Literat mw Literaten person
    Literatin f Literatinnen person
    Literatur f Literaturen text
    Literaturbetrieb m Literaturbetriebe group
    Literaturkritiker m Literaturkritiker person
    Literaturkritikerin f Literaturkritikerinnen person
    Literaturnobelpreisträger m Literaturnobelpreisträger person
    Literaturnobelpreisträgerin f Literaturnobelpreisträgerinnen person
    Literaturwissenschaftler m Literaturwissenschaftler person
    Literaturwissenschaftlerin f Literaturwissenschaftlerinnen person
    Lithium n - material
    Liveshow f Liveshows event
    Livestream m Livestreams event
    Livestream m Livestreams text
    Liveticker m Liveticker text
    Liveübertragung f Liveübertragungen event
    Lizenz f Lizenzen text
    Lizenzausgabe f Lizenzausgaben
    Lizenzgebühr f Lizenzgebühren
    Lizenzierung f Lizenzierungen
    Lizenzvertrag m Lizenzverträge text
    Lkw m Lkw thing
    Lkw m Lkws thing
    Lkw-Fahrer m Lkw-Fahrer person
    Lkw-Fahrerin f Lkw-Fahrerinnen person
    Lkw-Kartell n Lkw-Kartelle group
    Lkw-Unfall m Lkw-Unfälle event
    Lob n Lobe text
    Lobby f Lobbys group
    Lobbyarbeit f -
    Lobbyismus m -
    Lobbyist mw Lobbyisten person
    Lobbyistin f Lobbyistinnen person
    Lobbyverband m Lobbyverbände group
    Loch n Löcher place
    Lockdown m Lockdowns event
    Locke f Locken body
    Lockerung f Lockerungen event
    Lockmittel n Lockmittel
    Lockvogel m Lockvögel
    Lodge f Lodges place
    Logbuch n Logbücher text
    Logdatei f Logdateien text
    Loge f Logen group
    Logik f Logiken
    Login m Logins
    Login n Logins
    Logistik f -
    Logistikleiter m Logistikleiter person
    Logo n Logos text
    Logopäde mw Logopäden person
    Logopädie f -
    Logopädin f Logopädinnen person
    Lohn m Löhne
    Lohnabschluss m Lohnabschlüsse
    Lohndumping n -
    Lohnerhöhung f Lohnerhöhungen
    Lohnforderung f Lohnforderungen
    Lohnfortzahlung f Lohnfortzahlungen
    Lohnkosten p Lohnkosten
    Lohnnebenkosten p Lohnnebenkosten
    Lohnsteuer f Lohnsteuern
    Lohnuntergrenze f Lohnuntergrenzen
    Lohnverhandlung f Lohnverhandlungen event
    Loipe f Loipen place
    Lok f Loks thing
    Lokal n Lokale place
    Lokalderby n Lokalderbys event
    Lokalität f Lokalitäten
    Lokalpatriotismus m -
    Lokalpolitiker m Lokalpolitiker person
    Lokalpolitikerin f Lokalpolitikerinnen person
    Lokalredaktion f Lokalredaktionen group
    Lokalreporter m Lokalreporter person
    Lokalreporterin f Lokalreporterinnen person
    Lokalteil m Lokalteile
    Lokführer m Lokführer person
    Lokführerin f Lokführerinnen person
    Lokomotive f Lokomotiven thing
    Lokomotivführer m Lokomotivführer person
    Lokomotivführerin f Lokomotivführerinnen person
    Londoner m Londoner person
    Londonerin f Londonerinnen person
    Long-Covid n -
    Longdrink m Longdrinks
    Lorbeer m Lorbeeren material
    Lord m Lords person
    Los n Lose
    Losentscheid m Losentscheide text
    Loslösung f Loslösungen
    Losung f Losungen text
    Losverfahren n Losverfahren
    Lot n Lot unit
    Lothringer m Lothringer person
    Lothringerin f Lothringerinnen person
    Lotse mw Lotsen person
    Lotsin f Lotsinnen person
    Lotterie f Lotterien
    Lotto n Lottos
    Lottospieler m Lottospieler person
    Lottospielerin f Lottospielerinnen person
    Lotus m Lotus material
    Love-Parade f Love-Parades event
    Loyalität f Loyalitäten
    Luchs m Luchse animal
    Luft f Lüfte material
    Luftabwehr f - group
    Luftangriff m Luftangriffe event
    Luftballon m Luftballons thing
    Luftbild n Luftbilder
    Luftbrücke f Luftbrücken
    Luftdruck m Luftdrücke
    Luftfahrt f -
    Luftfahrtbundesamt n Luftfahrtbundesämter group
    Luftfeuchtigkeit f -
    Luftfilter m Luftfilter thing
    Luftfracht f Luftfrachten
    Luftgewehr n Luftgewehre thing
    Lufthansa f - group
    Luftkampf m Luftkämpfe event
    Luftkurort m Luftkurorte place
    Luftlinie f Luftlinien
    Luftmatratze f Luftmatratzen thing
    Luftnot f -
    Luftpumpe f Luftpumpen thing
    Luftqualität f -
    Luftraum m Lufträume place
    Luftröhre f Luftröhren body
    Luftschiff n Luftschiffe thing
    Luftschlag m Luftschläge event
    Luftschutzkeller m Luftschutzkeller thing
    Luftsicherheitsbehörde f Luftsicherheitsbehörden group
    Luftverkehr m -
    Luftverschmutzung f Luftverschmutzungen
    Luftverteidigung f -
    Luftwaffe f Luftwaffen group
    Luke f Luken thing
    Lunge f Lungen body
    Lungenarzt m Lungenärzte person
    Lungenbläschen n Lungenbläschen body
    Lungenentzündung f Lungenentzündungen event
    Lungenfacharzt m Lungenfachärzte person
    Lungenfachärztin f Lungenfachärztinnen person
    Lungenflügel m Lungenflügel body
    Lungenkrankheit f Lungenkrankheiten
    Lungenkrebs m -
    Lungenärztin f Lungenärztinnen person
    Lupe f Lupen thing
    Lurch m Lurche animal
    Lust f Lüste
    Lustlosigkeit f -
    Lustschloss n Lustschlösser place
    Lustspielhaus n Lustspielhäuser place
    Lutheraner m Lutheraner person
    Lutheranerin f Lutheranerinnen person
    Lux n Lux unit
    Luxemburger m Luxemburger person
    Luxemburgerin f Luxemburgerinnen person
    Luxus m -
    Luxusauto n Luxusautos thing
    Luxusjacht f Luxusjachten thing
    Luxuswagen m Luxuswagen thing
    Lymphknoten m Lymphknoten body
    Lynchjustiz f - event
    Lyrik f - text
    Lyriker m Lyriker person
    Lyrikerin f Lyrikerinnen person
    Lächeln n -
    Lähmung f Lähmungen
    Lämmchen n Lämmchen animal
    Länderchef m Länderchefs person
    Länderchefin f Länderchefinnen person
    Länderkammer f Länderkammern group
    Länderkampf m Länderkämpfe event
    Länderspiel n Länderspiele event
    Länderspielauswahl f Länderspielauswahlen group
    Länge f Längen
    Längstwellenantenne f Längstwellenantennen thing
    Lärm m -
    Lärmbelästigung f Lärmbelästigungen
    Lärmschutz m -
    Läufer m Läufer person
    Läuferin f Läuferinnen person
    Löffel m Löffel thing
    Lösbarkeit f -
    Löschfahrzeug n Löschfahrzeuge thing
    Löschmittel n Löschmittel material
    Löschschaum m Löschschäume material
    Löschung f Löschungen
    Löschwasser n - material
    Lösegeld n Lösegelder
    Lösegeldforderung f Lösegeldforderungen text
    Lösegeldzahlung f Lösegeldzahlungen event
    Lösung f Lösungen
    Lösungsansatz m Lösungsansätze
    Lösungsmittel n Lösungsmittel material
    Lösungsvorschlag m Lösungsvorschläge
    Löwe mw Löwen animal
    Löwenzahn m - material
    Löwin f Löwinnen animal
    Lübecker m Lübecker person
    Lübeckerin f Lübeckerinnen person
    Lücke f Lücken
    Lüfter m Lüfter thing
    Lüftung f Lüftungen
    Lüge f Lügen text
    Lügenmärchen n Lügenmärchen text
    Lügenpresse f -
    Lügner m Lügner person
    Lügnerin f Lügnerinnen person
    Lümmel m Lümmel person
    Lüster m Lüster thing
    iPad n iPads thing
    iPhone n iPhones thing
    """#
}
