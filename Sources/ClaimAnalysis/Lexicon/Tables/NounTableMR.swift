// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Nouns from M to R: `LEMMA GENDER PLURAL [CLASS]`.
enum NounTableMR {
  static let text: StaticString = #"""
    Mache f -
    Machenschaft f Machenschaften
    Macher m Macher person
    Macherin f Macherinnen person
    Machete f Macheten thing
    Macho m Machos person
    Macht f Mächte
    Macht f Mächte group
    Machtergreifung f Machtergreifungen event
    Machthaber m Machthaber person
    Machthaberin f Machthaberinnen person
    Machtkampf m Machtkämpfe event
    Machtlosigkeit f -
    Machtmissbrauch m Machtmissbräuche
    Machtposition f Machtpositionen
    Machtstreben n -
    Machtvakuum n Machtvakuen
    Machtwechsel m Machtwechsel event
    Machtwort n Machtworte
    Machtübergabe f Machtübergaben event
    Machtübernahme f Machtübernahmen event
    Made f Maden animal
    Madrider m Madrider person
    Madriderin f Madriderinnen person
    Mafia f Mafias group
    Mafioso m Mafiosi person
    Magazin n Magazine group
    Magazin n Magazine text
    Magd f Mägde person
    Magen m Mägen body
    Magenschleimhaut f Magenschleimhäute body
    Magersucht f -
    Magie f -
    Magier m Magier person
    Magierin f Magierinnen person
    Magistrat m Magistrate group
    Magistrat m Magistrate person
    Magnat mw Magnaten person
    Magnesium n - material
    Magnet m Magnete thing
    Magnetismus m -
    Mahagoni n - material
    Mahd f Mahden
    Mahlzeit f Mahlzeiten event
    Mahner m Mahner person
    Mahnerin f Mahnerinnen person
    Mahnmal n Mahnmale thing
    Mahnschreiben n Mahnschreiben text
    Mahnung f Mahnungen text
    Mahnwache f Mahnwachen event
    Mai m Maie time
    Maibaum m Maibäume thing
    Maifeier f Maifeiern event
    Mail f Mails text
    Mailserver m Mailserver thing
    Mainboard n Mainboards thing
    Mainstream m Mainstreams
    Mainzer m Mainzer person
    Mainzerin f Mainzerinnen person
    Mais m - material
    Maisfeld n Maisfelder place
    Majestät f Majestäten
    Major m Majore person
    Majoran m - material
    Majorität f Majoritäten
    Makel m Makel
    Makler m Makler person
    Maklerin f Maklerinnen person
    Makroökonom mw Makroökonomen person
    Makroökonomin f Makroökonominnen person
    Makulatur f Makulaturen
    Mal n Male
    Malaria f -
    Malawier m Malawier person
    Malawierin f Malawierinnen person
    Malaysier m Malaysier person
    Malaysierin f Malaysierinnen person
    Maler m Maler person
    Malerei f Malereien
    Malerin f Malerinnen person
    Malheur n Malheure
    Malier m Malier person
    Malierin f Malierinnen person
    Malteser m Malteser person
    Malteserin f Malteserinnen person
    Malus m Malusse
    Malware f -
    Malware f Malwares
    Malz n - material
    Mama f Mamas person
    Mammut n Mammuts animal
    Mammutprozess m Mammutprozesse
    Management n Managements group
    Manager m Manager person
    Managerin f Managerinnen person
    Mandant mw Mandanten person
    Mandantin f Mandantinnen person
    Mandantschaft f Mandantschaften
    Mandarin m Mandarine person
    Mandarine f Mandarinen material
    Mandat n Mandate
    Mandat n Mandate text
    Mandatsträger m Mandatsträger person
    Mandatsträgerin f Mandatsträgerinnen person
    Mandel f Mandeln body
    Mandel f Mandeln material
    Manege f Manegen place
    Mangan n - material
    Mangel m Mängel
    Mangelernährung f -
    Mangelhaftigkeit f -
    Mangelware f Mangelwaren
    Mango f Mangos material
    Manie f Manien
    Manier f Manieren
    Manifest n Manifeste text
    Manipulation f Manipulationen
    Manipulator m Manipulatoren person
    Manko n Mankos
    Mann m Männer person
    Mannschaft f Mannschaften group
    Mannschaftsarzt m Mannschaftsärzte person
    Mannschaftskamerad mw Mannschaftskameraden person
    Mannschaftskameradin f Mannschaftskameradinnen person
    Mannschaftskapitän m Mannschaftskapitäne person
    Mannschaftskapitänin f Mannschaftskapitäninnen person
    Mannschaftskollege mw Mannschaftskollegen person
    Mannschaftskollegin f Mannschaftskolleginnen person
    Mannschaftsärztin f Mannschaftsärztinnen person
    Manschette f Manschetten thing
    Mantel m Mäntel thing
    Mantik f -
    Mantra n Mantras text
    Manufaktur f Manufakturen place
    Manuskript n Manuskripte text
    Manöver n Manöver
    Manöver n Manöver event
    Mappe f Mappen thing
    Marathon m Marathons event
    Marathonläufer m Marathonläufer person
    Marathonläuferin f Marathonläuferinnen person
    Marathonsitzung f Marathonsitzungen
    Marder m Marder animal
    Margarine f Margarinen material
    Marge f Margen
    Marienkäfer m Marienkäfer animal
    Marihuana n - material
    Marine f Marinen group
    Marineinfanterist mw Marineinfanteristen person
    Marionette f Marionetten thing
    Mark f Mark unit
    Mark n - body
    Marke f Marken
    Markenbotschafter m Markenbotschafter person
    Markenbotschafterin f Markenbotschafterinnen person
    Markenzeichen n Markenzeichen
    Marketender m Marketender person
    Marketenderin f Marketenderinnen person
    Marketing n -
    Markierung f Markierungen
    Markt m Märkte place
    Marktanteil m Marktanteile
    Marktaufsicht f - group
    Markteinführung f Markteinführungen event
    Marktforscher m Marktforscher person
    Marktforscherin f Marktforscherinnen person
    Marktforschungsinstitut n Marktforschungsinstitute group
    Marktführer m Marktführer person
    Marktführerin f Marktführerinnen person
    Marktlage f Marktlagen
    Marktlücke f Marktlücken
    Marktmacht f -
    Marktplatz m Marktplätze place
    Marktpreis m Marktpreise
    Marktstart m Marktstarts event
    Marktteilnehmer m Marktteilnehmer person
    Marktteilnehmerin f Marktteilnehmerinnen person
    Marktwert m Marktwerte
    Marktwirtschaft f Marktwirtschaften
    Marmelade f Marmeladen material
    Marmor m Marmore material
    Marokkaner m Marokkaner person
    Marokkanerin f Marokkanerinnen person
    Marotte f Marotten
    Marquis m Marquis person
    Marsch f Marschen place
    Marsch m Märsche event
    Marschall m Marschälle person
    Marschflugkörper m Marschflugkörper thing
    Marschroute f Marschrouten
    Martyrium n Martyrien event
    Marxismus m -
    Marxist mw Marxisten person
    Marxistin f Marxistinnen person
    Marzipan n - material
    Masche f Maschen
    Maschendrahtzaun m Maschendrahtzäune thing
    Maschine f Maschinen thing
    Maschinenbau m -
    Maschinenbauer m Maschinenbauer person
    Maschinenbauerin f Maschinenbauerinnen person
    Maschinenbauunternehmen n Maschinenbauunternehmen group
    Maschinengewehr n Maschinengewehre thing
    Maschinenpistole f Maschinenpistolen thing
    Maschinerie f Maschinerien
    Maschinist mw Maschinisten person
    Maschinistin f Maschinistinnen person
    Masern p Masern
    Maske f Masken thing
    Maskenaffäre f Maskenaffären
    Maskenball m Maskenbälle event
    Maskenbildner m Maskenbildner person
    Maskenbildnerin f Maskenbildnerinnen person
    Maskenpflicht f -
    Maskenpflicht f Maskenpflichten
    Maskenträger m Maskenträger person
    Maskenträgerin f Maskenträgerinnen person
    Maskenverweigerer m Maskenverweigerer person
    Maskenverweigerin f Maskenverweigerinnen person
    Maskottchen n Maskottchen thing
    Maskulinität f -
    Masochist mw Masochisten person
    Masochistin f Masochistinnen person
    Massage f Massagen
    Massai m Massai person
    Massaker n Massaker event
    Masse f Massen group
    Massenansturm m Massenanstürme event
    Massenarbeitslosigkeit f -
    Massendemonstration f Massendemonstrationen event
    Masseneinwanderung f Masseneinwanderungen
    Massenentlassung f Massenentlassungen event
    Massenflucht f Massenfluchten event
    Massengrab n Massengräber place
    Massengrab n Massengräber thing
    Massenimpfung f Massenimpfungen event
    Massenkarambolage f Massenkarambolagen event
    Massenmail f Massenmails text
    Massenmedium n Massenmedien
    Massenmord m Massenmorde event
    Massenmörder m Massenmörder person
    Massenmörderin f Massenmörderinnen person
    Massenpanik f Massenpaniken event
    Massenprotest m Massenproteste event
    Massenschlägerei f Massenschlägereien event
    Massentest m Massentests event
    Massentierhaltung f Massentierhaltungen
    Massenvernichtungswaffe f Massenvernichtungswaffen
    Massenware f Massenwaren
    Masseur m Masseure person
    Masseurin f Masseurinnen person
    Mast f Masten
    Mast m Masten thing
    Master m Master
    Masterplan m Masterpläne
    Masturbation f Masturbationen
    Match n Matchs event
    Matchball m Matchbälle event
    Material n Materiale material
    Material n Materialien
    Material n Materialien material
    Materialermüdung f Materialermüdungen
    Materialismus m -
    Materie f Materien material
    Mathe f -
    Matheklausur f Matheklausuren text
    Mathematik f -
    Mathematiker m Mathematiker person
    Mathematikerin f Mathematikerinnen person
    Matinee f Matineen event
    Matratze f Matratzen thing
    Matrix f Matrizen
    Matrize f Matrizen thing
    Matrose mw Matrosen person
    Matrosenchor m Matrosenchöre group
    Matsch m - material
    Matte f Matten thing
    Matura f -
    Mauer f Mauern thing
    Mauerbau m - event
    Mauerfall m - event
    Maul n Mäuler body
    Maulkorb m Maulkörbe
    Maultier n Maultiere animal
    Maulwurf m Maulwürfe animal
    Maulwurf m Maulwürfe person
    Maurer m Maurer person
    Maurerin f Maurerinnen person
    Mauretanier m Mauretanier person
    Mauretanierin f Mauretanierinnen person
    Maus f Mäuse animal
    Maus f Mäuse thing
    Mausoleum n Mausoleen place
    Maut f Mauten
    Mautbrücke f Mautbrücken thing
    Mautstation f Mautstationen place
    Mautstelle f Mautstellen place
    Maxime f Maximen text
    Maximum n Maxima
    Mayonnaise f Mayonnaisen material
    Mazedonier m Mazedonier person
    Mazedonierin f Mazedonierinnen person
    Maß f Maß unit
    Maß n Maße
    Maß n Maße unit
    Maßband n Maßbänder thing
    Maßgabe f Maßgaben text
    Maßlosigkeit f -
    Maßnahme f Maßnahmen
    Maßnahmenkatalog m Maßnahmenkataloge
    Maßnahmenpaket n Maßnahmenpakete
    Maßstab m Maßstäbe
    Mbit n Mbit unit
    Mechanik f Mechaniken
    Mechaniker m Mechaniker person
    Mechanikerin f Mechanikerinnen person
    Mechanismus m Mechanismen
    Mechatroniker m Mechatroniker person
    Mechatronikerin f Mechatronikerinnen person
    Mecklenburger m Mecklenburger person
    Mecklenburgerin f Mecklenburgerinnen person
    Medaille f Medaillen
    Medaille f Medaillen thing
    Medaillengewinner m Medaillengewinner person
    Medaillengewinnerin f Medaillengewinnerinnen person
    Mediathek f Mediatheken
    Mediation f Mediationen
    Medien p Medien group
    Medienaufsicht f Medienaufsichten group
    Medienberater m Medienberater person
    Medienberaterin f Medienberaterinnen person
    Medienbericht m Medienberichte text
    Mediengruppe f Mediengruppen group
    Medienhaus n Medienhäuser group
    Medienkompetenz f -
    Medienkonzern m Medienkonzerne group
    Medienlandschaft f Medienlandschaften
    Medienmogul m Medienmogule person
    Medienunternehmen n Medienunternehmen group
    Medienunternehmer m Medienunternehmer person
    Medienunternehmerin f Medienunternehmerinnen person
    Medienvertreter m Medienvertreter person
    Medienvertreterin f Medienvertreterinnen person
    Medienwissenschaftler m Medienwissenschaftler person
    Medienwissenschaftlerin f Medienwissenschaftlerinnen person
    Medikament n Medikamente material
    Medikamentengabe f Medikamentengaben
    Medikation f Medikationen
    Meditation f Meditationen
    Medium n Medien
    Mediziner m Mediziner person
    Medizinerin f Medizinerinnen person
    Medizinstudent mw Medizinstudenten person
    Medizinstudentin f Medizinstudentinnen person
    Meer n Meere place
    Meerenge f Meerengen place
    Meeresspiegel m Meeresspiegel
    Meersalz n Meersalze material
    Meerschweinchen n Meerschweinchen animal
    Meerwasser n - material
    Meeting n Meetings event
    Megabit n Megabit unit
    Megabyte n Megabyte unit
    Megabyte n Megabytes unit
    Megahertz n Megahertz unit
    Megapixel n Megapixel unit
    Megatonne f Megatonnen unit
    Megawatt n Megawatt unit
    Megawattstunde f Megawattstunden unit
    Mehl n Mehle material
    Mehrarbeit f -
    Mehraufwand m -
    Mehrbelastung f Mehrbelastungen
    Mehrdeutigkeit f Mehrdeutigkeiten
    Mehreinnahme f Mehreinnahmen
    Mehrfachnennung f Mehrfachnennungen
    Mehrfamilienhaus n Mehrfamilienhäuser thing
    Mehrheit f Mehrheiten group
    Mehrheitsaktionär m Mehrheitsaktionäre person
    Mehrheitsaktionärin f Mehrheitsaktionärinnen person
    Mehrheitsbeteiligung f Mehrheitsbeteiligungen
    Mehrheitseigner m Mehrheitseigner person
    Mehrheitseignerin f Mehrheitseignerinnen person
    Mehrheitsfähigkeit f -
    Mehrheitsführer m Mehrheitsführer person
    Mehrheitsführerin f Mehrheitsführerinnen person
    Mehrheitsmeinung f Mehrheitsmeinungen
    Mehrkosten p Mehrkosten
    Mehrweg m -
    Mehrwert m -
    Mehrwertsteuer f Mehrwertsteuern
    Mehrwertsteuersenkung f Mehrwertsteuersenkungen
    Mehrzahl f -
    Mehrzweckhalle f Mehrzweckhallen thing
    Meile f Meilen unit
    Meineid m Meineide
    Meinung f Meinungen text
    Meinungsaustausch m -
    Meinungsbeitrag m Meinungsbeiträge text
    Meinungsbildung f Meinungsbildungen
    Meinungsforscher m Meinungsforscher person
    Meinungsforscherin f Meinungsforscherinnen person
    Meinungsforschung f Meinungsforschungen group
    Meinungsforschungsinstitut n Meinungsforschungsinstitute group
    Meinungsfreiheit f -
    Meinungsführer m Meinungsführer person
    Meinungsführerin f Meinungsführerinnen person
    Meinungsmache f -
    Meinungsmacher m Meinungsmacher person
    Meinungsmacherin f Meinungsmacherinnen person
    Meinungsspektrum n Meinungsspektren
    Meinungsumfrage f Meinungsumfragen text
    Meinungsverschiedenheit f Meinungsverschiedenheiten
    Meinungsäußerung f Meinungsäußerungen text
    Meise f Meisen animal
    Meister m Meister person
    Meisterin f Meisterinnen person
    Meisterleistung f Meisterleistungen
    Meisterprüfung f Meisterprüfungen
    Meisterschaft f Meisterschaften event
    Meistertitel m Meistertitel
    Meisterwerk n Meisterwerke thing
    Meißel m Meißel thing
    Mekka n Mekkas place
    Melancholie f Melancholien
    Meldekette f Meldeketten
    Meldepflicht f Meldepflichten
    Meldestelle f Meldestellen
    Meldestelle f Meldestellen place
    Meldung f Meldungen text
    Melodie f Melodien text
    Melodrama n Melodramen text
    Melone f Melonen material
    Meme n Memes text
    Memo n Memos text
    Memoiren p Memoiren text
    Memorandum n Memoranden text
    Menge f Mengen
    Menge f Mengen group
    Meniskus m Menisken body
    Mensa f Mensen place
    Mensch mw Menschen person
    Menschenaffe mw Menschenaffen animal
    Menschenansammlung f Menschenansammlungen group
    Menschenbild n Menschenbilder
    Menschenfeindlichkeit f -
    Menschenfreund m Menschenfreunde person
    Menschenfreundin f Menschenfreundinnen person
    Menschenhandel m -
    Menschenhändler m Menschenhändler person
    Menschenhändlerin f Menschenhändlerinnen person
    Menschenkenntnis f -
    Menschenleben n Menschenleben
    Menschenleben n Menschenleben body
    Menschenmenge f Menschenmengen group
    Menschenrecht n Menschenrechte
    Menschenrechtler m Menschenrechtler person
    Menschenrechtlerin f Menschenrechtlerinnen person
    Menschenrechtsaktivist mw Menschenrechtsaktivisten person
    Menschenrechtsaktivistin f Menschenrechtsaktivistinnen person
    Menschenrechtsanwalt m Menschenrechtsanwälte person
    Menschenrechtsanwältin f Menschenrechtsanwältinnen person
    Menschenrechtsbeauftragte a - person
    Menschenrechtsgericht n Menschenrechtsgerichte group
    Menschenrechtsgruppe f Menschenrechtsgruppen group
    Menschenrechtskommissar m Menschenrechtskommissare person
    Menschenrechtskommissarin f Menschenrechtskommissarinnen person
    Menschenrechtslage f Menschenrechtslagen
    Menschenrechtsorganisation f Menschenrechtsorganisationen group
    Menschenrechtsrat m Menschenrechtsräte group
    Menschenrechtsverletzung f Menschenrechtsverletzungen
    Menschenschmuggel m -
    Menschenverstand m -
    Menschenwürde f -
    Menschheit f Menschheiten group
    Menschlichkeit f -
    Menschwerdung f Menschwerdungen
    Menstruation f Menstruationen
    Mentalität f Mentalitäten
    Mentor m Mentoren person
    Mentorin f Mentorinnen person
    Menü n Menüs
    Menü n Menüs text
    Merkblatt n Merkblätter text
    Merkfähigkeit f -
    Merkmal n Merkmale
    Merkzettel m Merkzettel text
    Messdiener m Messdiener person
    Messdienerin f Messdienerinnen person
    Messe f Messen event
    Messe f Messen place
    Messegelände n Messegelände place
    Messehalle f Messehallen place
    Messer n Messer thing
    Messerangreifer m Messerangreifer person
    Messerangreiferin f Messerangreiferinnen person
    Messerangriff m Messerangriffe event
    Messerattacke f Messerattacken event
    Messermord m Messermorde event
    Messerstecher m Messerstecher person
    Messerstecherei f Messerstechereien event
    Messerstecherin f Messerstecherinnen person
    Messestand m Messestände place
    Messgerät n Messgeräte thing
    Messias m - person
    Messing n - material
    Messlatte f Messlatten thing
    Messung f Messungen event
    Messwert m Messwerte
    Met m - material
    Metadaten p Metadaten
    Metall n Metalle material
    Metallarbeiter m Metallarbeiter person
    Metallarbeiterin f Metallarbeiterinnen person
    Metallindustrie f Metallindustrien group
    Metamorphose f Metamorphosen
    Metapher f Metaphern text
    Metastase f Metastasen
    Meteorit mw Meteoriten
    Meteorologe mw Meteorologen person
    Meteorologie f -
    Meteorologin f Meteorologinnen person
    Meter m Meter unit
    Methadon n - material
    Methamphetamin n - material
    Methan n - material
    Methanol n - material
    Methode f Methoden
    Methodik f Methodiken
    Methodist mw Methodisten person
    Methodistin f Methodistinnen person
    Metropole f Metropolen place
    Metropolregion f Metropolregionen place
    Metzger m Metzger person
    Metzgerei f Metzgereien place
    Metzgerin f Metzgerinnen person
    Meute f Meuten group
    Meuterei f Meutereien event
    Meuterer m Meuterer person
    Meuterin f Meuterinnen person
    Mexikaner m Mexikaner person
    Mexikanerin f Mexikanerinnen person
    Miene f Mienen body
    Mietdauer f - time
    Miete f Mieten
    Mietendeckel m Mietendeckel
    Mieter m Mieter person
    Mieterbund m Mieterbünde group
    Mieterhöhung f Mieterhöhungen
    Mieterin f Mieterinnen person
    Mieterverein m Mietervereine group
    Mietnomade mw Mietnomaden person
    Mietpreis m Mietpreise
    Mietpreisbremse f Mietpreisbremsen
    Mietrecht n -
    Mietrückstand m Mietrückstände
    Mietshaus n Mietshäuser thing
    Mietspiegel m Mietspiegel text
    Mietverhältnis n Mietverhältnisse
    Mietvertrag m Mietverträge text
    Mietwagen m Mietwagen thing
    Mietwohnung f Mietwohnungen thing
    Mietzins m Mietzinse
    Migrant mw Migranten person
    Migrantin f Migrantinnen person
    Migration f Migrationen
    Migrationsbeauftragte a - person
    Migrationsforscher m Migrationsforscher person
    Migrationsforscherin f Migrationsforscherinnen person
    Migrationshintergrund m Migrationshintergründe
    Migrationskrise f Migrationskrisen
    Migrationspakt m Migrationspakte
    Migrationspolitik f Migrationspolitiken
    Migräne f Migränen
    Mikrobe f Mikroben animal
    Mikrobiologe mw Mikrobiologen person
    Mikrobiologie f -
    Mikrobiologin f Mikrobiologinnen person
    Mikrobiom n Mikrobiome
    Mikrochip m Mikrochips thing
    Mikrofon n Mikrofone thing
    Mikrogramm n Mikrogramm unit
    Mikrometer m Mikrometer unit
    Mikroorganismus m Mikroorganismen animal
    Mikrophon n Mikrophone thing
    Mikroplastik n - material
    Mikrosekunde f Mikrosekunden
    Mikroskop n Mikroskope thing
    Mikrowelle f Mikrowellen thing
    Milbe f Milben animal
    Milch f - material
    Milchbauer mw Milchbauern person
    Milchkuh f Milchkühe animal
    Milchpreis m Milchpreise
    Milchprodukt n Milchprodukte material
    Milde f -
    Milderung f Milderungen
    Milieu n Milieus group
    Militarisierung f Militarisierungen
    Militär n - group
    Militärakademie f Militärakademien place
    Militäraktion f Militäraktionen event
    Militärattaché m Militärattachés person
    Militärbasis f Militärbasen place
    Militärberater m Militärberater person
    Militärberaterin f Militärberaterinnen person
    Militärbündnis n Militärbündnisse group
    Militärchef m Militärchefs person
    Militärchefin f Militärchefinnen person
    Militärdienst m Militärdienste event
    Militäreinsatz m Militäreinsätze event
    Militärexperte mw Militärexperten person
    Militärexpertin f Militärexpertinnen person
    Militärfahrzeug n Militärfahrzeuge thing
    Militärflughafen m Militärflughäfen place
    Militärflugzeug n Militärflugzeuge thing
    Militärführung f Militärführungen group
    Militärgeheimdienst m Militärgeheimdienste group
    Militärgericht n Militärgerichte group
    Militärherrscher m Militärherrscher person
    Militärhilfe f Militärhilfen
    Militärhubschrauber m Militärhubschrauber thing
    Militärintervention f Militärinterventionen event
    Militärjunta f Militärjunten group
    Militärmanöver n Militärmanöver event
    Militäroffensive f Militäroffensiven event
    Militäroperation f Militäroperationen event
    Militärparade f Militärparaden event
    Militärpolizei f - group
    Militärputsch m Militärputsche event
    Militärrat m Militärräte group
    Militärregierung f Militärregierungen group
    Militärschlag m Militärschläge event
    Militärsprecher m Militärsprecher person
    Militärsprecherin f Militärsprecherinnen person
    Militärstützpunkt m Militärstützpunkte place
    Militärübung f Militärübungen event
    Miliz f Milizen group
    Milizenführer m Milizenführer person
    Milizionär m Milizionäre person
    Milizionärin f Milizionärinnen person
    Millennium n Millennien time
    Milliampere n Milliampere unit
    Milliarde f Milliarden unit
    Milliardenhöhe f -
    Milliardenmarkt m Milliardenmärkte
    Milliardenverlust m Milliardenverluste
    Milliardär m Milliardäre person
    Milliardärin f Milliardärinnen person
    Milligramm n Milligramm unit
    Milliliter m Milliliter unit
    Millimeter m Millimeter unit
    Million f Millionen unit
    Millionenhöhe f -
    Millionenschaden m Millionenschäden
    Millionenstadt f Millionenstädte
    Millionär m Millionäre person
    Millionärin f Millionärinnen person
    Millisekunde f Millisekunden unit
    Milz f Milzen body
    Mimik f -
    Minarett n Minarette thing
    Minderheit f Minderheiten group
    Minderheitsführer m Minderheitsführer person
    Minderheitsregierung f Minderheitsregierungen group
    Minderjährigkeit f -
    Minderung f Minderungen
    Minderwertigkeit f -
    Mindestabstand m Mindestabstände
    Mindestalter n Mindestalter
    Mindestdauer f -
    Mindesthaltbarkeitsdatum n Mindesthaltbarkeitsdaten time
    Mindestlohn m Mindestlöhne
    Mindestmaß n -
    Mindestpreis m Mindestpreise
    Mindeststandard m Mindeststandards
    Mindestvoraussetzung f Mindestvoraussetzungen
    Mine f Minen place
    Mine f Minen thing
    Minenfeld n Minenfelder place
    Mineral n Mineralien material
    Mineralerde f Mineralerden material
    Mineraloge mw Mineralogen person
    Mineralogin f Mineraloginnen person
    Mineralwasser n Mineralwässer material
    Mineralöl n Mineralöle material
    Mineralölkonzern m Mineralölkonzerne group
    Minijob m Minijobs
    Minijobber m Minijobber person
    Minijobberin f Minijobberinnen person
    Minimum n Minima
    Minister m Minister person
    Ministeramt n Ministerämter
    Ministerialdirektor m Ministerialdirektoren person
    Ministerialdirektorin f Ministerialdirektorinnen person
    Ministerin f Ministerinnen person
    Ministerium n Ministerien group
    Ministerkollege mw Ministerkollegen person
    Ministerkollegin f Ministerkolleginnen person
    Ministerposten m Ministerposten
    Ministerpräsident mw Ministerpräsidenten person
    Ministerpräsidentenkonferenz f Ministerpräsidentenkonferenzen group
    Ministerpräsidentin f Ministerpräsidentinnen person
    Ministerrat m Ministerräte group
    Ministertreffen n Ministertreffen event
    Ministrant mw Ministranten person
    Ministrantin f Ministrantinnen person
    Minivan m Minivans thing
    Minus n -
    Minusgrad m Minusgrade
    Minute f Minuten time
    Minutentakt m - time
    Minze f Minzen material
    Misanthropie f -
    Mischform f Mischformen
    Mischfutter n Mischfutter material
    Mischkonzern m Mischkonzerne
    Mischung f Mischungen
    Misere f Miseren
    Missachtung f Missachtungen
    Missbehagen n -
    Missbilligung f Missbilligungen
    Missbrauch m Missbräuche
    Missbrauchsfall m Missbrauchsfälle event
    Missbrauchsskandal m Missbrauchsskandale event
    Missbrauchsvorwurf m Missbrauchsvorwürfe
    Misserfolg m Misserfolge
    Missernte f Missernten event
    Missetäter m Missetäter person
    Missetäterin f Missetäterinnen person
    Missfallen n -
    Missgeschick n Missgeschicke event
    Missgunst f -
    Misshandlung f Misshandlungen event
    Mission f Missionen event
    Mission f Missionen group
    Missionar m Missionare person
    Missionarin f Missionarinnen person
    Missmanagement n -
    Missmut m -
    Missstand m Missstände
    Misstrauen n -
    Misstrauensantrag m Misstrauensanträge
    Misstrauensvotum n Misstrauensvoten text
    Missverhältnis n Missverhältnisse
    Missverständnis n Missverständnisse
    Misswirtschaft f -
    Mist m - material
    Mistkerl m Mistkerle person
    Mitangeklagte a - person
    Mitarbeit f -
    Mitarbeiter m Mitarbeiter person
    Mitarbeiterin f Mitarbeiterinnen person
    Mitarbeitervertreter m Mitarbeitervertreter person
    Mitarbeitervertreterin f Mitarbeitervertreterinnen person
    Mitarbeiterzahl f Mitarbeiterzahlen
    Mitautor m Mitautoren person
    Mitautorin f Mitautorinnen person
    Mitbegründer m Mitbegründer person
    Mitbegründerin f Mitbegründerinnen person
    Mitbestimmung f -
    Mitbewerber m Mitbewerber person
    Mitbewerberin f Mitbewerberinnen person
    Mitbewohner m Mitbewohner person
    Mitbewohnerin f Mitbewohnerinnen person
    Mitbürger m Mitbürger person
    Mitbürgerin f Mitbürgerinnen person
    Miteigentum n -
    Miteigentümer m Miteigentümer person
    Miteigentümerin f Miteigentümerinnen person
    Miteinander n -
    Mitfahrgelegenheit f Mitfahrgelegenheiten
    Mitgefühl n -
    Mitgift f Mitgiften
    Mitglied n Mitglieder person
    Mitgliederbefragung f Mitgliederbefragungen event
    Mitgliederentscheid m Mitgliederentscheide event
    Mitgliederschwund m -
    Mitgliederversammlung f Mitgliederversammlungen event
    Mitgliederzahl f Mitgliederzahlen
    Mitgliedsbeitrag m Mitgliedsbeiträge
    Mitgliedschaft f Mitgliedschaften
    Mitgliedsland n Mitgliedsländer group
    Mitgliedsland n Mitgliedsländer place
    Mitgliedsstaat m Mitgliedsstaate place
    Mitgliedsstaat m Mitgliedsstaaten group
    Mitgliedsstaat m Mitgliedsstaaten place
    Mitgliedstaat m Mitgliedstaaten group
    Mitgliedstaat m Mitgliedstaaten place
    Mitgründer m Mitgründer person
    Mitgründerin f Mitgründerinnen person
    Mitherausgeber m Mitherausgeber person
    Mitherausgeberin f Mitherausgeberinnen person
    Mithilfe f -
    Mitinhaber m Mitinhaber person
    Mitinhaberin f Mitinhaberinnen person
    Mitinsasse mw Mitinsassen person
    Mitinsassin f Mitinsassinnen person
    Mitleid n -
    Mitläufer m Mitläufer person
    Mitläuferin f Mitläuferinnen person
    Mitmensch mw Mitmenschen person
    Mitnahme f Mitnahmen
    Mitnahmeeffekt m Mitnahmeeffekte
    Mitochondrium n Mitochondrien
    Mitreisende a - person
    Mitschuld f -
    Mitschüler m Mitschüler person
    Mitschülerin f Mitschülerinnen person
    Mitspieler m Mitspieler person
    Mitspielerin f Mitspielerinnen person
    Mitsprache f -
    Mitspracherecht n Mitspracherechte
    Mitstreiter m Mitstreiter person
    Mitstreiterin f Mitstreiterinnen person
    Mittag m Mittage time
    Mittagessen n Mittagessen
    Mittagessen n Mittagessen event
    Mittagspause f Mittagspausen time
    Mittagszeit f - time
    Mitte f -
    Mitte f Mitten
    Mitteilung f Mitteilungen text
    Mittel n Mittel
    Mittel n Mittel material
    Mittelalter n - time
    Mittelbehörde f Mittelbehörden group
    Mitteleuropa n - place
    Mittelfeld n Mittelfelder
    Mittelfeldspieler m Mittelfeldspieler person
    Mittelfeldspielerin f Mittelfeldspielerinnen person
    Mittelfinger m Mittelfinger body
    Mittelgebirge n Mittelgebirge place
    Mittelklasse f Mittelklassen
    Mittelklassewagen m Mittelklassewagen thing
    Mittelmeer n - place
    Mittelohr n Mittelohren body
    Mittelpunkt m Mittelpunkte
    Mittelpunkt m Mittelpunkte place
    Mittelschicht f Mittelschichten
    Mittelschicht f Mittelschichten group
    Mittelschule f Mittelschulen group
    Mittelsmann m Mittelsmänner person
    Mittelstand m - group
    Mittelstreckenrakete f Mittelstreckenraketen thing
    Mittelstreifen m Mittelstreifen place
    Mittelstufe f Mittelstufen
    Mittelständler m Mittelständler person
    Mittelständlerin f Mittelständlerinnen person
    Mittelstürmer m Mittelstürmer person
    Mittelstürmerin f Mittelstürmerinnen person
    Mittelweg m Mittelwege
    Mittelwert m Mittelwerte
    Mitternacht f - time
    Mittwoch m Mittwoche time
    Mittwochabend m Mittwochabende time
    Mittwochmittag m Mittwochmittage time
    Mittwochmorgen m Mittwochmorgen time
    Mittwochnachmittag m Mittwochnachmittage time
    Mittwochvormittag m Mittwochvormittage time
    Mittäter m Mittäter person
    Mittäterin f Mittäterinnen person
    Mittäterschaft f Mittäterschaften group
    Mitverantwortung f -
    Mitwirkung f Mitwirkungen
    Mitwisser m Mitwisser person
    Mitwisserin f Mitwisserinnen person
    Mix m Mixe
    Mixer m Mixer thing
    Mob m Mobs person
    Mobber m Mobber person
    Mobberin f Mobberinnen person
    Mobbing n - event
    Mobilfunk m -
    Mobilfunkanbieter m Mobilfunkanbieter group
    Mobilfunkbetreiber m Mobilfunkbetreiber group
    Mobilfunknetz n Mobilfunknetze
    Mobilfunkstandard m Mobilfunkstandards
    Mobilgerät n Mobilgeräte thing
    Mobilisierung f Mobilisierungen
    Mobilität f -
    Mobilmachung f Mobilmachungen event
    Mobiltelefon n Mobiltelefone thing
    Mode f Moden
    Modedesigner m Modedesigner person
    Modedesignerin f Modedesignerinnen person
    Modehaus n Modehäuser group
    Model n Models person
    Modelabel n Modelabels group
    Modell n Modelle
    Modelleisenbahn f Modelleisenbahnen thing
    Modellierung f Modellierungen
    Modellprojekt n Modellprojekte
    Modellversuch m Modellversuche
    Modem n Modems thing
    Modenschau f Modenschauen event
    Moderation f Moderationen event
    Moderator m Moderatoren person
    Moderatorin f Moderatorinnen person
    Moderne f -
    Moderne f - time
    Modernisierung f Modernisierungen
    Modeschöpfer m Modeschöpfer person
    Modeschöpferin f Modeschöpferinnen person
    Modul n Module thing
    Modus m Modi
    Mohammedaner m Mohammedaner person
    Mohammedanerin f Mohammedanerinnen person
    Mol n Mole unit
    Moldauer m Moldauer person
    Moldauerin f Moldauerinnen person
    Mole f Molen place
    Molekularbiologe mw Molekularbiologen person
    Molekularbiologin f Molekularbiologinnen person
    Molekül n Moleküle material
    Molke f - material
    Moloch m Moloche place
    Moment m Momente time
    Momentaufnahme f Momentaufnahmen
    Momentum n Momenta
    Monarch mw Monarchen person
    Monarchie f Monarchien group
    Monarchin f Monarchinnen person
    Monat m Monate time
    Monatsanfang m Monatsanfänge time
    Monatsbeginn m - time
    Monatsbericht m Monatsberichte text
    Monatsende n Monatsenden time
    Monatsfrist f Monatsfristen time
    Monatsgehalt n Monatsgehälter
    Monatsmiete f Monatsmieten
    Monatsmitte f Monatsmitten time
    Mond m Monde place
    Mondfinsternis f Mondfinsternisse event
    Mondlandung f Mondlandungen event
    Monegasse mw Monegassen person
    Monegassin f Monegassinnen person
    Monetarisierung f Monetarisierungen
    Mongole mw Mongolen person
    Mongolin f Mongolinnen person
    Monitor m Monitore thing
    Monitor m Monitoren thing
    Monitoring n Monitorings
    Monografie f Monografien text
    Monolog m Monologe text
    Monopol n Monopole
    Monopolkommission f Monopolkommissionen group
    Monotonie f Monotonien
    Monster n Monster
    Monstrum n Monstren
    Monsun m Monsune event
    Montag m Montage time
    Montagabend m Montagabende time
    Montage f Montagen event
    Montagmittag m Montagmittage time
    Montagmorgen m Montagmorgen time
    Montagnachmittag m Montagnachmittage time
    Montagsdemonstration f Montagsdemonstrationen event
    Montagvormittag m Montagvormittage time
    Montenegriner m Montenegriner person
    Montenegrinerin f Montenegrinerinnen person
    Monteur m Monteure person
    Monteurin f Monteurinnen person
    Monument n Monumente thing
    Moor n Moore place
    Moos n Moose material
    Moped n Mopeds thing
    Mops m Möpse animal
    Moral f -
    Moral f - text
    Moralapostel m Moralapostel person
    Moralist mw Moralisten person
    Moralistin f Moralistinnen person
    Morast m Moraste place
    Moratorium n Moratorien text
    Mord m Morde event
    Mordanschlag m Mordanschläge event
    Morddrohung f Morddrohungen text
    Mordfall m Mordfälle
    Mordfall m Mordfälle event
    Mordkommission f Mordkommissionen group
    Mordmerkmal n Mordmerkmale
    Mordprozess m Mordprozesse event
    Mordserie f Mordserien
    Mordtat f Mordtaten event
    Mordverdacht m -
    Mordversuch m Mordversuche event
    Mordwaffe f Mordwaffen
    Morgen m Morgen time
    Morgen m Morgen unit
    Morgendämmerung f - time
    Morgendämmerung f Morgendämmerungen time
    Morgengrauen n - time
    Morgenstunde f Morgenstunden time
    Morphium n - material
    Mortalität f -
    Mortalitätsrate f Mortalitätsraten
    Mosaik n Mosaiken thing
    Mosambikaner m Mosambikaner person
    Mosambikanerin f Mosambikanerinnen person
    Moschee f Moscheen place
    Moskauer m Moskauer person
    Moskauerin f Moskauerinnen person
    Most m Moste material
    Motel n Motels place
    Motiv n Motive
    Motivation f Motivationen
    Motivlage f Motivlagen
    Motor m Motoren thing
    Motorboot n Motorboote thing
    Motorhaube f Motorhauben thing
    Motorrad n Motorräder thing
    Motorradclub m Motorradclubs group
    Motorradfahrer m Motorradfahrer person
    Motorradfahrerin f Motorradfahrerinnen person
    Motorroller m Motorroller thing
    Motorsäge f Motorsägen thing
    Motte f Motten animal
    Motto n Mottos text
    Mountainbike n Mountainbikes thing
    Mozzarella m Mozzarellas material
    Muffin m Muffins material
    Mufflon n Mufflons animal
    Mufti m Muftis person
    Mulde f Mulden place
    Mull m - material
    Mullah m Mullahs person
    Multikulti n -
    Multilateralismus m -
    Multimilliardär m Multimilliardäre person
    Multimilliardärin f Multimilliardärinnen person
    Multimillionär m Multimillionäre person
    Multimillionärin f Multimillionärinnen person
    Mund m Münder body
    Mund-Nasen-Schutz m Mund-Nasen-Schutze thing
    Mundart f Mundarten
    Mundartdichter m Mundartdichter person
    Mundartdichterin f Mundartdichterinnen person
    Mundharmonika f Mundharmonikas thing
    Mundhöhle f Mundhöhlen body
    Mundschutz m Mundschutze thing
    Mundwinkel m Mundwinkel body
    Munition f Munitionen thing
    Murmel f Murmeln thing
    Murmeltier n Murmeltiere animal
    Muschel f Muscheln animal
    Museum n Museen place
    Museumsbesucher m Museumsbesucher person
    Museumsbesucherin f Museumsbesucherinnen person
    Museumsdirektor m Museumsdirektoren person
    Museumsdirektorin f Museumsdirektorinnen person
    Museumsinsel f Museumsinseln place
    Musical n Musicals text
    Musik f Musiken
    Musikant mw Musikanten person
    Musikantin f Musikantinnen person
    Musiker m Musiker person
    Musikerin f Musikerinnen person
    Musikfestival n Musikfestivals event
    Musikgruppe f Musikgruppen group
    Musikhochschule f Musikhochschulen group
    Musikindustrie f Musikindustrien group
    Musiklehrer m Musiklehrer person
    Musiklehrerin f Musiklehrerinnen person
    Musikproduzent mw Musikproduzenten person
    Musikproduzentin f Musikproduzentinnen person
    Musikschule f Musikschulen group
    Musikstück n Musikstücke text
    Musiktherapeut mw Musiktherapeuten person
    Musiktherapeutin f Musiktherapeutinnen person
    Musikverein m Musikvereine group
    Musikvideo n Musikvideos text
    Muskat m - material
    Muskatnuss f Muskatnüsse material
    Muskel m Muskeln body
    Muskulatur f Muskulaturen body
    Muslim m Muslime person
    Muslim m Muslims person
    Muslima f Muslimas person
    Muslimbruder m Muslimbrüder person
    Muslimbruderschaft f Muslimbruderschaften group
    Muslimin f Musliminnen person
    Muster n Muster
    Musterhygieneplan m Musterhygienepläne
    Musterprozess m Musterprozesse
    Musterschüler m Musterschüler person
    Musterschülerin f Musterschülerinnen person
    Musterung f Musterungen event
    Mustervertrag m Musterverträge text
    Mut m -
    Mutante f Mutanten
    Mutation f Mutationen
    Mutlosigkeit f -
    Mutmacher m Mutmacher person
    Mutmacherin f Mutmacherinnen person
    Mutmaßung f Mutmaßungen text
    Mutprobe f Mutproben event
    Mutter f Mütter person
    Muttergesellschaft f Muttergesellschaften group
    Mutterkonzern m Mutterkonzerne group
    Mutterland n Mutterländer place
    Mutterleib m Mutterleiber body
    Muttermal n Muttermale body
    Muttermund m Muttermünder body
    Mutterpartei f Mutterparteien group
    Mutterschaft f Mutterschaften
    Mutterschutz m -
    Mutterschutz m - time
    Muttersprache f Muttersprachen
    Muttersprachler m Muttersprachler person
    Muttersprachlerin f Muttersprachlerinnen person
    Muttertag m Muttertage time
    Mutti f Muttis person
    Muße f -
    Myanmare mw Myanmaren person
    Myelose f Myelosen
    Mystik f -
    Mystiker m Mystiker person
    Mystikerin f Mystikerinnen person
    Mythologie f Mythologien
    Mythos m Mythen text
    Mädchen n Mädchen person
    Mädel n Mädels person
    Mähdrescher m Mähdrescher thing
    Mähne f Mähnen body
    Mängelbericht m Mängelberichte text
    Mängelliste f Mängellisten text
    Männchen n Männchen animal
    Männchen n Männchen person
    Männlichkeit f Männlichkeiten
    Märchen n Märchen text
    Märchenbuch n Märchenbücher text
    Märchenprinz mw Märchenprinzen person
    Märtyrer m Märtyrer person
    Märtyrerin f Märtyrerinnen person
    März m Märze time
    Mätzchen n Mätzchen
    Mäzen m Mäzene person
    Mäzenin f Mäzeninnen person
    Mäßigung f -
    Möbel n Möbel thing
    Möbelhaus n Möbelhäuser place
    Möbelstück n Möbelstücke thing
    Möglichkeit f Möglichkeiten
    Möhre f Möhren material
    Mönch m Mönche person
    Mörder m Mörder person
    Mörderin f Mörderinnen person
    Mörser m Mörser thing
    Mörtel m Mörtel material
    Möwe f Möwen animal
    Mücke f Mücken animal
    Mückenstich m Mückenstiche
    Müdigkeit f -
    Mühe f Mühen
    Mühle f Mühlen
    Mühle f Mühlen place
    Mühle f Mühlen thing
    Mühlrad n Mühlräder thing
    Mühlstein m Mühlsteine thing
    Mühsal f Mühsale
    Müll m - material
    Müllabfuhr f Müllabfuhren group
    Müllberg m Müllberge
    Müllcontainer m Müllcontainer thing
    Mülldeponie f Mülldeponien place
    Mülleimer m Mülleimer thing
    Müllentsorgung f -
    Müller m Müller person
    Müllerin f Müllerinnen person
    Müllhalde f Müllhalden place
    Müllkippe f Müllkippen place
    Müllmann m Müllmänner person
    Müllsack m Müllsäcke thing
    Müllsammelaktion f Müllsammelaktionen event
    Mülltonne f Mülltonnen thing
    Mülltrennung f -
    Mülltüte f Mülltüten thing
    Müllwagen m Müllwagen thing
    Münchener m Münchener person
    Münchenerin f Münchenerinnen person
    Münchner m Münchner person
    Münchnerin f Münchnerinnen person
    Mündel n Mündel person
    Mündigkeit f -
    Mündung f Mündungen place
    Münster n Münster place
    Münze f Münzen thing
    Müsli n Müslis material
    Mütterpflegerin f Mütterpflegerinnen person
    Mütze f Mützen thing
    Nachbar mw Nachbarn person
    Nachbarin f Nachbarinnen person
    Nachbarland n Nachbarländer place
    Nachbarstaat m Nachbarstaaten place
    Nachfahre mw Nachfahren person
    Nachfahrin f Nachfahrinnen person
    Nachfolger m Nachfolger person
    Nachfolgerin f Nachfolgerinnen person
    Nachkriegszeit f Nachkriegszeiten time
    Nachmittag m Nachmittage time
    Nachname mw Nachnamen
    Nachricht f Nachrichten text
    Nachrichtenagentur f Nachrichtenagenturen group
    Nachrichtendienst m Nachrichtendienste group
    Nacht f Nächte time
    Nachteil m Nachteile
    Nachweis m Nachweise text
    Nachwort n Nachworte text
    Nadel f Nadeln thing
    Nagel m Nägel body
    Nahostkonflikt m Nahostkonflikte event
    Nahrungsmittel n Nahrungsmittel material
    Nahverkehr m -
    Name mw Namen
    Narr mw Narren person
    Narrin f Narrinnen person
    Nashorn n Nashörner animal
    Nationalpark m Nationalparke place
    Nationalsozialismus m -
    Nationalsozialist mw Nationalsozialisten person
    Nationalsozialistin f Nationalsozialistinnen person
    Nationalspieler m Nationalspieler person
    Nationalspielerin f Nationalspielerinnen person
    Nationaltrainer m Nationaltrainer person
    Nationaltrainerin f Nationaltrainerinnen person
    Naturkatastrophe f Naturkatastrophen event
    Naturschutz m -
    Naturschutzbund m Naturschutzbünde group
    Naturschutzgebiet n Naturschutzgebiete place
    Naturschützer m Naturschützer person
    Naturschützerin f Naturschützerinnen person
    Nebeneffekt m Nebeneffekte
    Nebenfluss m Nebenflüsse place
    Nebengebäude n Nebengebäude place
    Nebenstraße f Nebenstraßen place
    Nebenwirkung f Nebenwirkungen
    Neonaziszene f Neonaziszenen
    Nervensystem n Nervensysteme
    Netz n Netze
    Netzhaut f Netzhäute body
    Netzteil n Netzteile thing
    Neuanfang m Neuanfänge
    Neubau m Neubauten
    Neukunde mw Neukunden person
    Neukundin f Neukundinnen person
    Neustart m Neustarts event
    Neuwagen m Neuwagen thing
    Newsfeed m Newsfeeds text
    Newsletter m Newsletter text
    Nichtregierungsorganisation f Nichtregierungsorganisationen group
    Nichtwähler m Nichtwähler person
    Nichtwählerin f Nichtwählerinnen person
    Niederlage f Niederlagen
    Niederlage f Niederlagen event
    Niedriglohnbereich m Niedriglohnbereiche
    Nilpferd n Nilpferde animal
    Nobelpreis m Nobelpreise
    Nobelpreisträger m Nobelpreisträger person
    Nobelpreisträgerin f Nobelpreisträgerinnen person
    Norden m - place
    Nordpol m - place
    Nordsee f - place
    Norm f Normen
    Not f Nöte
    Notarzt m Notärzte person
    Notausgang m Notausgänge place
    Notbremse f Notbremsen
    Notebook n Notebooks thing
    Notenbank f Notenbanken group
    Notfall m Notfälle
    Notfallsanitäter m Notfallsanitäter person
    Notfallsanitäterin f Notfallsanitäterinnen person
    Notlage f Notlagen
    Notlandung f Notlandungen event
    Notruf m Notrufe text
    Notstand m Notstände
    Notunterkunft f Notunterkünfte place
    Notärztin f Notärztinnen person
    Novelle f Novellen text
    November m November time
    Nummer f Nummern
    Nuss f Nüsse material
    Nuss f Nüsse thing
    Nutzdaten p Nutzdaten
    Nähmaschine f Nähmaschinen thing
    Obdachlosigkeit f -
    Oberarm m Oberarme body
    Oberbegriff m Oberbegriffe
    Oberbürgermeister m Oberbürgermeister person
    Oberbürgermeisterin f Oberbürgermeisterinnen person
    Oberfläche f Oberflächen
    Obergeschoss n Obergeschosse place
    Obergeschoss n Obergeschosse thing
    Oberhaus n Oberhäuser group
    Oberkörper m Oberkörper body
    Oberlandesgericht n Oberlandesgerichte group
    Oberschenkel m Oberschenkel body
    Oberschicht f Oberschichten
    Oberstaatsanwalt m Oberstaatsanwälte person
    Oberstaatsanwältin f Oberstaatsanwältinnen person
    Oberverwaltungsgericht n Oberverwaltungsgerichte group
    Objektiv n Objektive thing
    Ochse mw Ochsen animal
    Ofen m Öfen thing
    Ofenrohr n Ofenrohre thing
    Offenheit f -
    Offensive f Offensiven
    Offizier m Offiziere person
    Offizierin f Offizierinnen person
    Ohnmacht f Ohnmächte
    Ohr n Ohren body
    Oktober m Oktober time
    Oktoberfest n Oktoberfeste event
    Oma f Omas person
    Omnibus m Omnibusse thing
    Onkel m Onkel person
    Onkologe mw Onkologen person
    Onkologin f Onkologinnen person
    Onlineshop m Onlineshops place
    Onlineunterricht m -
    Opa m Opas person
    Open-Air n Open-Airs event
    Operation f Operationen event
    Opfer n Opfer person
    Opferrolle f Opferrollen
    Opferzahl f Opferzahlen
    Opposition f Oppositionen group
    Optimist mw Optimisten person
    Optimistin f Optimistinnen person
    Orangensaft m Orangensäfte material
    Orchester n Orchester group
    Ordensschwester f Ordensschwestern person
    Ordnung f Ordnungen text
    Ordnungsamt n Ordnungsämter group
    Ordnungswidrigkeit f Ordnungswidrigkeiten
    Organ n Organe body
    Organ n Organe group
    Organisation f Organisationen group
    Organisator m Organisatoren person
    Organisatorin f Organisatorinnen person
    Organismus m Organismen
    Organist mw Organisten person
    Organistin f Organistinnen person
    Organspender m Organspender person
    Organspenderin f Organspenderinnen person
    Orgel f Orgeln thing
    Ort m Orte place
    Ortschaft f Ortschaften place
    Ortsname mw Ortsnamen
    Ortsrand m Ortsränder place
    Ortsschild n Ortsschilder thing
    Ortsteil m Ortsteile place
    Osten m - place
    Osterferien p Osterferien time
    Ostern n Ostern event
    Ostsee f - place
    Ostseite f Ostseiten place
    Ozean m Ozeane place
    Ozonloch n Ozonlöcher
    Ozonschicht f Ozonschichten
    Paar n Paare
    Paket n Pakete
    Paket n Pakete thing
    Palast m Paläste place
    Pandemie f Pandemien event
    Panne f Pannen
    Panther m Panther animal
    Panzer m Panzer thing
    Papier n Papiere text
    Papierkorb m Papierkörbe thing
    Pappe f Pappen material
    Papst m Päpste person
    Paradebeispiel n Paradebeispiele
    Paradies n Paradiese
    Paragraf mw Paragrafen
    Parasit mw Parasiten animal
    Park m Parke place
    Park m Parks place
    Parkbank f Parkbänke thing
    Parkplatz m Parkplätze place
    Parlament n Parlamente group
    Parlamentsgebäude n Parlamentsgebäude place
    Parlamentspräsident mw Parlamentspräsidenten person
    Parlamentspräsidentin f Parlamentspräsidentinnen person
    Parser m Parser
    Partei f Parteien group
    Parteiausschluss m Parteiausschlüsse
    Parteichef m Parteichefs person
    Parteichefin f Parteichefinnen person
    Parteienbündnis n Parteienbündnisse group
    Parteigenosse mw Parteigenossen person
    Parteigenossin f Parteigenossinnen person
    Parteikollege mw Parteikollegen person
    Parteikollegin f Parteikolleginnen person
    Parteimitglied n Parteimitglieder person
    Parteispitze f Parteispitzen group
    Parteitag m Parteitage event
    Parteiverbot n Parteiverbote text
    Parteivorsitzende a - person
    Parteivorstand m Parteivorstände group
    Partie f Partien
    Partner m Partner person
    Partnerin f Partnerinnen person
    Party f Partys event
    Pass m Pässe text
    Passagierflugzeug n Passagierflugzeuge thing
    Passant mw Passanten person
    Passantin f Passantinnen person
    Passkontrolle f Passkontrollen
    Passwort n Passwörter
    Passwort n Passwörter text
    Patch m Patches
    Pate mw Paten person
    Patenschaft f Patenschaften
    Patentamt n Patentämter group
    Pathologe mw Pathologen person
    Pathologin f Pathologinnen person
    Patient mw Patienten person
    Patientin f Patientinnen person
    Patin f Patinnen person
    Patriot mw Patrioten person
    Patriotin f Patriotinnen person
    Pauschale f Pauschalen
    Pause f Pausen
    Pazifik m - place
    Pazifist mw Pazifisten person
    Pazifistin f Pazifistinnen person
    Pegel m Pegel
    Penis m Penisse body
    Perfektionist mw Perfektionisten person
    Perfektionistin f Perfektionistinnen person
    Periode f Perioden
    Periode f Perioden time
    Person f Personen person
    Personal n -
    Personalausweis m Personalausweise text
    Personendaten p Personendaten
    Personenkontrolle f Personenkontrollen
    Personenzug m Personenzüge thing
    Perspektive f Perspektiven
    Peso m Pesos unit
    Pessimist mw Pessimisten person
    Pessimistin f Pessimistinnen person
    Petition f Petitionen text
    Pfanne f Pfannen thing
    Pfefferspray n Pfeffersprays thing
    Pfeil m Pfeile thing
    Pfeiler m Pfeiler
    Pfeiler m Pfeiler thing
    Pferd n Pferde animal
    Pferderennen n Pferderennen event
    Pfingsten n Pfingsten event
    Pflaster n Pflaster thing
    Pflasterstein m Pflastersteine thing
    Pflegedienst m Pflegedienste group
    Pflegefall m Pflegefälle
    Pflegeheim n Pflegeheime place
    Pflegekraft f Pflegekräfte person
    Pflegepersonal n -
    Pfleger m Pfleger person
    Pflegerin f Pflegerinnen person
    Pflicht f Pflichten
    Pfosten m Pfosten thing
    Pfund n Pfunde unit
    Pharmaindustrie f Pharmaindustrien
    Phase f Phasen time
    Photovoltaikanlage f Photovoltaikanlagen thing
    Physik f -
    Physiker m Physiker person
    Physikerin f Physikerinnen person
    Physiotherapeut mw Physiotherapeuten person
    Physiotherapeutin f Physiotherapeutinnen person
    Picknick n Picknicks event
    Pilot mw Piloten person
    Pilotin f Pilotinnen person
    Pinsel m Pinsel thing
    Pipeline f Pipelines thing
    Pistole f Pistolen thing
    Pixel n Pixel unit
    Pkw m Pkw thing
    Plakat n Plakate text
    Plan m Pläne text
    Planet mw Planeten thing
    Plantage f Plantagen place
    Planung f Planungen
    Plastiktüte f Plastiktüten thing
    Platte f Platten thing
    Platz m Plätze place
    Platzwunde f Platzwunden body
    Pleite f Pleiten event
    Plugin n Plugins
    Plus n -
    Plutonium n - material
    Plädoyer n Plädoyers text
    Pocken p Pocken
    Podcast m Podcasts text
    Podiumsdiskussion f Podiumsdiskussionen event
    Poesie f Poesien text
    Pokal m Pokale thing
    Pole mw Polen person
    Polin f Polinnen person
    Politbüro n Politbüros group
    Politik f Politiken
    Politiker m Politiker person
    Politikerin f Politikerinnen person
    Politikwissenschaftler m Politikwissenschaftler person
    Politikwissenschaftlerin f Politikwissenschaftlerinnen person
    Politologe mw Politologen person
    Politologin f Politologinnen person
    Polizei f - group
    Polizeiauto n Polizeiautos thing
    Polizeibeamtin f Polizeibeamtinnen person
    Polizeibericht m Polizeiberichte text
    Polizeichef m Polizeichefs person
    Polizeichefin f Polizeichefinnen person
    Polizeieinsatz m Polizeieinsätze event
    Polizeifahrzeug n Polizeifahrzeuge thing
    Polizeigewalt f -
    Polizeipräsident mw Polizeipräsidenten person
    Polizeipräsidentin f Polizeipräsidentinnen person
    Polizeipräsidium n Polizeipräsidien group
    Polizeirevier n Polizeireviere place
    Polizeisprecher m Polizeisprecher person
    Polizeisprecherin f Polizeisprecherinnen person
    Polizeistreife f Polizeistreifen group
    Polizeiwache f Polizeiwachen place
    Polizist mw Polizisten person
    Polizistin f Polizistinnen person
    Polster n Polster thing
    Pony n Ponys animal
    Popmusik f -
    Popstar m Popstars person
    Populismus m -
    Populist mw Populisten person
    Populistin f Populistinnen person
    Port m Ports
    Porträt n Porträts text
    Position f Positionen
    Positionspapier n Positionspapiere text
    Post m Posts text
    Poster n Poster text
    Pottwal m Pottwale animal
    Praktikant mw Praktikanten person
    Praktikantin f Praktikantinnen person
    Pranke f Pranken body
    Praxis f Praxen place
    Predigt f Predigten text
    Preis m Preise
    Preisanstieg m Preisanstiege
    Preisgeld n Preisgelder
    Preisträger m Preisträger person
    Preisträgerin f Preisträgerinnen person
    Prellung f Prellungen body
    Premiere f Premieren event
    Premierminister m Premierminister person
    Premierministerin f Premierministerinnen person
    Presse f - group
    Presseamt n Presseämter group
    Presseerklärung f Presseerklärungen text
    Pressefreiheit f -
    Pressekonferenz f Pressekonferenzen event
    Pressesprecher m Pressesprecher person
    Pressesprecherin f Pressesprecherinnen person
    Priesterschaft f Priesterschaften group
    Prinz mw Prinzen person
    Prinzessin f Prinzessinnen person
    Prinzip n Prinzipien
    Prior m Prioren person
    Priorin f Priorinnen person
    Priorisierung f Priorisierungen
    Priorität f Prioritäten
    Privateigentum n -
    Privatisierung f Privatisierungen
    Privatkunde mw Privatkunden person
    Privatkundin f Privatkundinnen person
    Privatperson f Privatpersonen person
    Privatsphäre f Privatsphären
    Privatvermögen n Privatvermögen
    Privileg n Privilege
    Privileg n Privilegien
    Pro n -
    Proband mw Probanden person
    Probandin f Probandinnen person
    Probe f Proben
    Probe f Proben event
    Probefahrt f Probefahrten event
    Probenleiter m Probenleiter person
    Probenleiterin f Probenleiterinnen person
    Probezeit f Probezeiten time
    Problem n Probleme
    Problematik f Problematiken
    Produkt n Produkte
    Produkt n Produkte thing
    Produktion f Produktionen event
    Produktionsstätte f Produktionsstätten place
    Produktivität f Produktivitäten
    Produzent mw Produzenten person
    Produzentin f Produzentinnen person
    Profession f Professionen
    Professionalität f Professionalitäten
    Professor m Professoren person
    Professorin f Professorinnen person
    Profi m Profis person
    Profil n Profile
    Profit m Profite
    Profiteur m Profiteure person
    Profiteurin f Profiteurinnen person
    Prognose f Prognosen text
    Programm n Programme
    Programm n Programme text
    Programmfehler m Programmfehler
    Programmierer m Programmierer person
    Programmiererin f Programmiererinnen person
    Programmierschnittstelle f Programmierschnittstellen
    Programmierung f Programmierungen
    Projekt n Projekte
    Projektion f Projektionen
    Projektor m Projektoren thing
    Promenade f Promenaden place
    Promi m Promis person
    Promille n Promille unit
    Prominenz f Prominenzen
    Prompt m Prompts
    Propaganda f -
    Propagandamaterial n Propagandamaterialien
    Propagandist mw Propagandisten person
    Propagandistin f Propagandistinnen person
    Prophet mw Propheten person
    Prophetie f Prophetien
    Prophetin f Prophetinnen person
    Prophezeiung f Prophezeiungen text
    Proportion f Proportionen
    Propst m Pröpste person
    Prosa f - text
    Prosecco m Proseccos material
    Prostata f Prostatae body
    Prostituierte a - person
    Prostitution f Prostitutionen
    Protagonist mw Protagonisten person
    Protagonistin f Protagonistinnen person
    Protein n Proteine material
    Protest m Proteste event
    Protestaktion f Protestaktionen event
    Protestant mw Protestanten person
    Protestantin f Protestantinnen person
    Protestkundgebung f Protestkundgebungen event
    Protestler m Protestler person
    Protestlerin f Protestlerinnen person
    Protestmarsch m Protestmärsche event
    Protestwähler m Protestwähler person
    Protestwählerin f Protestwählerinnen person
    Protokoll n Protokolle text
    Protokolldatei f Protokolldateien
    Prototyp m Prototypen thing
    Provider m Provider group
    Provinz f Provinzen place
    Provisorium n Provisorien
    Provokateur m Provokateure person
    Provokateurin f Provokateurinnen person
    Provokation f Provokationen event
    Proxy m Proxys
    Proxyserver m Proxyserver thing
    Prozedere n -
    Prozedur f Prozeduren
    Prozent n Prozente unit
    Prozentsatz m Prozentsätze
    Prozess m Prozesse event
    Prozession f Prozessionen event
    Prozesskosten p Prozesskosten
    Prozessor m Prozessoren thing
    Prozesstag m Prozesstage time
    Präfektur f Präfekturen place
    Präferenz f Präferenzen
    Prägung f Prägungen
    Prämie f Prämien
    Prämisse f Prämissen
    Präparat n Präparate thing
    Prärie f Prärien place
    Präsentation f Präsentationen event
    Präsenz f Präsenzen
    Präsident mw Präsidenten person
    Präsidentenamt n Präsidentenämter
    Präsidentenpalast m Präsidentenpaläste place
    Präsidentenwahl f Präsidentenwahlen event
    Präsidentin f Präsidentinnen person
    Präsidentschaft f Präsidentschaften
    Präsidentschaftsbewerber m Präsidentschaftsbewerber person
    Präsidentschaftsbewerberin f Präsidentschaftsbewerberinnen person
    Präsidentschaftskandidat mw Präsidentschaftskandidaten person
    Präsidentschaftskandidatin f Präsidentschaftskandidatinnen person
    Präsidentschaftswahl f Präsidentschaftswahlen event
    Präsidialamt n Präsidialämter group
    Präsidium n Präsidien group
    Prävention f Präventionen
    Präzedenzfall m Präzedenzfälle
    Präzision f Präzisionen
    Pröpstin f Pröpstinnen person
    Prüfer m Prüfer person
    Prüferin f Prüferinnen person
    Prüfung f Prüfungen event
    Prügelei f Prügeleien event
    Prügler m Prügler person
    Prüglerin f Prüglerinnen person
    Pseudonym n Pseudonyme
    Psyche f Psychen
    Psychiater m Psychiater person
    Psychiaterin f Psychiaterinnen person
    Psychiatrie f Psychiatrien place
    Psychoanalytiker m Psychoanalytiker person
    Psychoanalytikerin f Psychoanalytikerinnen person
    Psychologe mw Psychologen person
    Psychologie f Psychologien
    Psychologin f Psychologinnen person
    Psychotherapeut mw Psychotherapeuten person
    Psychotherapeutin f Psychotherapeutinnen person
    Pub m Pubs place
    Pubertät f -
    Publicity f -
    Publikation f Publikationen text
    Publikum n - group
    Publikumsinteresse n Publikumsinteressen
    Publizist mw Publizisten person
    Publizistin f Publizistinnen person
    Pudel m Pudel animal
    Puder n Puder material
    Puffer m Puffer thing
    Pulk m Pulks
    Pulli m Pullis thing
    Pullover m Pullover thing
    Puls m Pulse body
    Pulsfrequenz f Pulsfrequenzen
    Pult n Pulte thing
    Pulver n Pulver material
    Pulverfass n Pulverfässer thing
    Puma m Pumas animal
    Pumpe f Pumpen thing
    Punk m Punks person
    Punkt m Punkte
    Punsch m Punsche material
    Pupille f Pupillen body
    Puppe f Puppen thing
    Puppenspieler m Puppenspieler person
    Puppenspielerin f Puppenspielerinnen person
    Putsch m Putsche event
    Putschist mw Putschisten person
    Putschistin f Putschistinnen person
    Putz m Putze material
    Putzfrau f Putzfrauen person
    Putzmittel n Putzmittel material
    Puzzle n Puzzles thing
    Puzzleteil n Puzzleteile thing
    Pyjama m Pyjamas thing
    Pyramide f Pyramiden thing
    Pächter m Pächter person
    Pächterin f Pächterinnen person
    Päckchen n Päckchen thing
    Pädagoge mw Pädagogen person
    Pädagogik f -
    Pädagogin f Pädagoginnen person
    Pädophilie f -
    Pärchen n Pärchen
    QR-Code m QR-Codes text
    Quacksalber m Quacksalber person
    Quacksalberin f Quacksalberinnen person
    Quader m Quader thing
    Quadrat n Quadrate
    Quadratkilometer m Quadratkilometer unit
    Quadratmeter m Quadratmeter unit
    Qual f Qualen
    Qualifikation f Qualifikationen
    Qualität f Qualitäten
    Qualle f Quallen animal
    Quant n Quanten
    Quantenphysik f -
    Quantensprung m Quantensprünge event
    Quantität f Quantitäten
    Quantum n Quanten
    Quarantäne f Quarantänen
    Quarantänestation f Quarantänestationen place
    Quarantänezeit f Quarantänezeiten time
    Quark m - material
    Quartal n Quartale time
    Quartalsabschluss m Quartalsabschlüsse text
    Quartalsbericht m Quartalsberichte text
    Quartett n Quartette group
    Quartier n Quartiere place
    Quartiermeister m Quartiermeister person
    Quartiermeisterin f Quartiermeisterinnen person
    Quarz m Quarze material
    Quatsch m -
    Queen f Queens person
    Quellcode m Quellcodes text
    Quelle f Quellen
    Quelle f Quellen text
    Quellenschutz m -
    Quelltext m Quelltexte text
    Querdenker m Querdenker person
    Querdenkerin f Querdenkerinnen person
    Quereinsteiger m Quereinsteiger person
    Quereinsteigerin f Quereinsteigerinnen person
    Querschläger m Querschläger person
    Querschnitt m Querschnitte
    Querstraße f Querstraßen place
    Querulant mw Querulanten person
    Querulantin f Querulantinnen person
    Querverweis m Querverweise text
    Query f Querys text
    Quetschung f Quetschungen body
    Quintett n Quintette group
    Quittung f Quittungen text
    Quiz n Quiz text
    Quorum n Quoren
    Quote f Quoten
    Quotient mw Quotienten
    Rabatt m Rabatte
    Rabattschlacht f Rabattschlachten
    Rabbiner m Rabbiner person
    Rabbinerin f Rabbinerinnen person
    Rabe mw Raben animal
    Rache f -
    Racheengel m Racheengel person
    Rachefeldzug m Rachefeldzüge event
    Rachen m Rachen body
    Rachenraum m Rachenräume body
    Rad n Räder thing
    Radar n -
    Radarkontrolle f Radarkontrollen
    Radfahrer m Radfahrer person
    Radfahrerin f Radfahrerinnen person
    Radiergummi m Radiergummis thing
    Radikalisierung f Radikalisierungen
    Radio n Radios thing
    Radioaktivität f -
    Radiologe mw Radiologen person
    Radiologin f Radiologinnen person
    Radlader m Radlader thing
    Radler m Radler person
    Radlerin f Radlerinnen person
    Radprofi m Radprofis person
    Radrennfahrer m Radrennfahrer person
    Radrennfahrerin f Radrennfahrerinnen person
    Radsportler m Radsportler person
    Radsportlerin f Radsportlerinnen person
    Radweg m Radwege place
    Raffinerie f Raffinerien place
    Rage f -
    Rahmen m Rahmen
    Rahmenplan m Rahmenpläne text
    Rakete f Raketen thing
    Raketenangriff m Raketenangriffe event
    Raketenbasis f Raketenbasen place
    Raketenstart m Raketenstarts event
    Rallye f Rallyes event
    Ramadan m Ramadane time
    Rampe f Rampen place
    Rampenlicht n -
    Ranch f Ranches place
    Rand m Ränder
    Rand m Ränder place
    Randale f - event
    Randalierer m Randalierer person
    Randaliererin f Randaliererinnen person
    Rang m Ränge
    Rangelei f Rangeleien
    Rangierbahnhof m Rangierbahnhöfe place
    Rangliste f Ranglisten
    Ranking n Rankings
    Ransomware f -
    Rap m Raps text
    Rapper m Rapper person
    Rapperin f Rapperinnen person
    Rasen m Rasen place
    Rasenmäher m Rasenmäher thing
    Raser m Raser person
    Raserei f Rasereien
    Raserin f Raserinnen person
    Rasse f Rassen
    Rasselbande f Rasselbanden group
    Rassenhass m -
    Rassismus m -
    Rassist mw Rassisten person
    Rassistin f Rassistinnen person
    Rast f Rasten
    Rasterfahndung f Rasterfahndungen event
    Rasterung f Rasterungen
    Rastplatz m Rastplätze place
    Raststätte f Raststätten place
    Rat m Räte group
    Rate f Raten
    Ratenkauf m Ratenkäufe
    Ratgeber m Ratgeber
    Rathaus n Rathäuser place
    Rathaus n Rathäuser thing
    Rathausplatz m Rathausplätze place
    Ratingagentur f Ratingagenturen group
    Ratio f -
    Ration f Rationen
    Rationalität f Rationalitäten
    Rationierung f Rationierungen
    Ratlosigkeit f -
    Ratschlag m Ratschläge text
    Ratsfraktion f Ratsfraktionen group
    Ratsmitglied n Ratsmitglieder person
    Ratspräsidentschaft f Ratspräsidentschaften
    Ratssitzung f Ratssitzungen event
    Ratsvorsteher m Ratsvorsteher person
    Ratsvorsteherin f Ratsvorsteherinnen person
    Ratte f Ratten animal
    Rattengift n Rattengifte material
    Rattenschwanz m Rattenschwänze
    Raub m Raube event
    Raubbau m -
    Raubgut n Raubgüter
    Raubmord m Raubmorde event
    Raubtier n Raubtiere animal
    Raubvogel m Raubvögel animal
    Raubzug m Raubzüge event
    Raubüberfall m Raubüberfälle event
    Rauch m - material
    Rauchen n -
    Raucher m Raucher person
    Raucherin f Raucherinnen person
    Rauchverbot n Rauchverbote
    Rauferei f Raufereien event
    Raum m Räume place
    Raumfahrt f -
    Raumfähre f Raumfähren thing
    Raumkapsel f Raumkapseln thing
    Raumordnung f Raumordnungen
    Raumplanung f Raumplanungen
    Raumschiff n Raumschiffe thing
    Raumstation f Raumstationen place
    Raumtemperatur f Raumtemperaturen
    Raunen n -
    Raupe f Raupen animal
    Rausch m Räusche
    Rauschen n -
    Rauschgift n Rauschgifte material
    Rauswurf m Rauswürfe event
    Razzia f Razzien event
    Reagenz n Reagenzien material
    Reaktion f Reaktionen event
    Reaktor m Reaktoren thing
    Realisierung f Realisierungen
    Realismus m -
    Realist mw Realisten person
    Realistin f Realistinnen person
    Realität f Realitäten
    Realschule f Realschulen group
    Rebell mw Rebellen person
    Rebellenführer m Rebellenführer person
    Rebellenführerin f Rebellenführerinnen person
    Rebellenhochburg f Rebellenhochburgen
    Rebellenkämpfer m Rebellenkämpfer person
    Rebellenkämpferin f Rebellenkämpferinnen person
    Rebellin f Rebellinnen person
    Rebellion f Rebellionen event
    Rebhuhn n Rebhühner animal
    Rechenleistung f Rechenleistungen
    Rechenmodell n Rechenmodelle
    Rechenschaft f -
    Rechenschaftsbericht m Rechenschaftsberichte text
    Rechenzentrum n Rechenzentren group
    Recherche f Recherchen text
    Rechercheur m Rechercheure person
    Rechercheurin f Rechercheurinnen person
    Rechner m Rechner thing
    Rechnung f Rechnungen text
    Rechnungshof m Rechnungshöfe group
    Recht n Rechte
    Rechtfertigung f Rechtfertigungen text
    Rechthaber m Rechthaber person
    Rechthaberin f Rechthaberinnen person
    Rechtmäßigkeit f Rechtmäßigkeiten
    Rechtsakt m Rechtsakte text
    Rechtsanspruch m Rechtsansprüche
    Rechtsanwalt m Rechtsanwälte person
    Rechtsanwaltskanzlei f Rechtsanwaltskanzleien group
    Rechtsanwältin f Rechtsanwältinnen person
    Rechtsauffassung f Rechtsauffassungen
    Rechtsausschuss m Rechtsausschüsse group
    Rechtsbeistand m Rechtsbeistände
    Rechtsberatung f Rechtsberatungen
    Rechtsbruch m Rechtsbrüche event
    Rechtschreibung f Rechtschreibungen
    Rechtsexperte mw Rechtsexperten person
    Rechtsexpertin f Rechtsexpertinnen person
    Rechtsextremismus m -
    Rechtsextremist mw Rechtsextremisten person
    Rechtsextremistin f Rechtsextremistinnen person
    Rechtsgutachten n Rechtsgutachten text
    Rechtshilfe f Rechtshilfen
    Rechtskraft f -
    Rechtskurs m Rechtskurse
    Rechtslage f Rechtslagen
    Rechtslücke f Rechtslücken
    Rechtsmediziner m Rechtsmediziner person
    Rechtsmedizinerin f Rechtsmedizinerinnen person
    Rechtsmittel n Rechtsmittel
    Rechtsnorm f Rechtsnormen
    Rechtspopulismus m -
    Rechtspopulist mw Rechtspopulisten person
    Rechtspopulistin f Rechtspopulistinnen person
    Rechtsprechung f Rechtsprechungen text
    Rechtsruck m Rechtsrucke
    Rechtsschutzversicherung f Rechtsschutzversicherungen
    Rechtssicherheit f Rechtssicherheiten
    Rechtsstaat m Rechtsstaaten place
    Rechtsstaatlichkeit f Rechtsstaatlichkeiten
    Rechtsstaatsmechanismus m -
    Rechtsstreit m Rechtsstreite event
    Rechtsstreitigkeit f Rechtsstreitigkeiten
    Rechtssystem n Rechtssysteme
    Rechtsverständnis n -
    Rechtsweg m Rechtswege
    Rechtswissenschaftler m Rechtswissenschaftler person
    Rechtswissenschaftlerin f Rechtswissenschaftlerinnen person
    Redakteur m Redakteure person
    Redakteurin f Redakteurinnen person
    Redaktion f Redaktionen group
    Rede f Reden text
    Redezeit f Redezeiten time
    Redner m Redner person
    Rednerin f Rednerinnen person
    Rednerpult n Rednerpulte thing
    Reduktion f Reduktionen
    Redundanz f Redundanzen
    Reduzierung f Reduzierungen
    Reeder m Reeder person
    Reederei f Reedereien group
    Reederin f Reederinnen person
    Reederklage f Reederklagen
    Reeperbahn f - place
    Referat n Referate text
    Referendar m Referendare person
    Referendarin f Referendarinnen person
    Referendum n Referenden event
    Referent mw Referenten person
    Referentin f Referentinnen person
    Referenz f Referenzen
    Refinanzierung f Refinanzierungen
    Reflex m Reflexe
    Reflexion f Reflexionen
    Reform f Reformen
    Reformation f -
    Reformbedarf m -
    Reformstau m -
    Refrain m Refrains text
    Regal n Regale thing
    Regalbrett n Regalbretter thing
    Regatta f Regatten event
    Regel f Regeln text
    Regelfall m Regelfälle
    Regelmäßigkeit f Regelmäßigkeiten
    Regelung f Regelungen text
    Regen m Regen material
    Regenschauer m Regenschauer
    Regenschirm m Regenschirme thing
    Regent mw Regenten person
    Regentin f Regentinnen person
    Regentschaft f Regentschaften
    Regenwald m Regenwälder place
    Regenwurm m Regenwürmer animal
    Regenzeit f Regenzeiten time
    Regie f Regien
    Regierung f Regierungen group
    Regierungsauftrag m Regierungsaufträge text
    Regierungsbezirk m Regierungsbezirke place
    Regierungschef m Regierungschefs person
    Regierungschefin f Regierungschefinnen person
    Regierungserklärung f Regierungserklärungen text
    Regierungsgebäude n Regierungsgebäude place
    Regierungskoalition f Regierungskoalitionen group
    Regierungskurs m Regierungskurse
    Regierungspartei f Regierungsparteien group
    Regierungsprogramm n Regierungsprogramme text
    Regierungspräsident mw Regierungspräsidenten person
    Regierungspräsidentin f Regierungspräsidentinnen person
    Regierungssitz m Regierungssitze place
    Regierungssprecher m Regierungssprecher person
    Regierungssprecherin f Regierungssprecherinnen person
    Regierungsviertel n Regierungsviertel place
    Regierungswechsel m Regierungswechsel event
    Regierungszeit f Regierungszeiten time
    Regime n Regime group
    Region f Regionen place
    Regionalisierung f Regionalisierungen
    Regionalliga f Regionalligen
    Regionalligist mw Regionalligisten person
    Regionalparlament n Regionalparlamente group
    Regionalzug m Regionalzüge thing
    Regisseur m Regisseure person
    Regisseurin f Regisseurinnen person
    Register n Register text
    Registrierung f Registrierungen event
    Registry f -
    Regularien p Regularien
    Regulator m Regulatoren person
    Regulierung f Regulierungen event
    Regung f Regungen
    Reh n Rehe animal
    Reha f Rehas event
    Rehabilitation f Rehabilitationen event
    Rehaklinik f Rehakliniken group
    Rehbock m Rehböcke animal
    Reibung f Reibungen
    Reich n Reiche place
    Reichsbürger m Reichsbürger person
    Reichsbürgerin f Reichsbürgerinnen person
    Reichsbürgerszene f Reichsbürgerszenen
    Reichskanzlei f Reichskanzleien group
    Reichstag m Reichstage group
    Reichstagsgebäude n Reichstagsgebäude place
    Reichswehr f - group
    Reichtum m Reichtümer
    Reichweite f Reichweiten
    Reife f -
    Reifen m Reifen thing
    Reifenpanne f Reifenpannen
    Reifenspur f Reifenspuren
    Reifeprüfung f Reifeprüfungen
    Reihe f Reihen
    Reihenfolge f Reihenfolgen
    Reihenhaus n Reihenhäuser thing
    Reim m Reime text
    Reinheit f Reinheiten
    Reinigung f Reinigungen event
    Reinigungsarbeit f Reinigungsarbeiten
    Reinigungsmittel n Reinigungsmittel material
    Reis m - material
    Reise f Reisen event
    Reisebedarf m -
    Reisebericht m Reiseberichte text
    Reisebeschränkung f Reisebeschränkungen
    Reisebus m Reisebusse thing
    Reisebüro n Reisebüros group
    Reisekoffer m Reisekoffer thing
    Reisekonzern m Reisekonzerne group
    Reisekosten p Reisekosten
    Reiseleiter m Reiseleiter person
    Reiseleiterin f Reiseleiterinnen person
    Reisepass m Reisepässe text
    Reiserückkehrer m Reiserückkehrer person
    Reiserückkehrerin f Reiserückkehrerinnen person
    Reiseveranstalter m Reiseveranstalter person
    Reiseveranstalterin f Reiseveranstalterinnen person
    Reisewarnung f Reisewarnungen text
    Reisezeit f Reisezeiten
    Reiseziel n Reiseziele place
    Reiskorn n Reiskörner thing
    Reiten n -
    Reiter m Reiter person
    Reiterhof m Reiterhöfe place
    Reiterin f Reiterinnen person
    Reitlehrer m Reitlehrer person
    Reitlehrerin f Reitlehrerinnen person
    Reiz m Reize
    Reizgas n Reizgase material
    Reizung f Reizungen
    Rekonstruktion f Rekonstruktionen
    Rekord m Rekorde
    Rekordhoch n Rekordhochs
    Rekordwert m Rekordwerte
    Rekrut mw Rekruten person
    Rekrutin f Rekrutinnen person
    Rektor m Rektoren person
    Rektorin f Rektorinnen person
    Relation f Relationen
    Release n Releases
    Relevanz f Relevanzen
    Relief n Reliefs thing
    Religion f Religionen
    Religiosität f Religiositäten
    Relikt n Relikte
    Renaissance f Renaissancen
    Rendezvous n Rendezvous event
    Rendite f Renditen
    Renditeerwartung f Renditeerwartungen
    Rennbahn f Rennbahnen place
    Rennen n Rennen event
    Rennfahrer m Rennfahrer person
    Rennfahrerin f Rennfahrerinnen person
    Rennpferd n Rennpferde animal
    Rennstrecke f Rennstrecken place
    Rennwochenende n Rennwochenenden
    Renovierung f Renovierungen event
    Rente f Renten
    Rentenalter n -
    Rentenalter n Rentenalter
    Rentenanspruch m Rentenansprüche
    Rentenbeitrag m Rentenbeiträge
    Rentenempfänger m Rentenempfänger person
    Rentenempfängerin f Rentenempfängerinnen person
    Rentenreform f Rentenreformen
    Rentenversicherung f Rentenversicherungen group
    Rentier n Rentiere animal
    Rentner m Rentner person
    Rentnerin f Rentnerinnen person
    Reparation f Reparationen event
    Reparatur f Reparaturen
    Reparaturkosten p Reparaturkosten
    Repertoire n Repertoires text
    Report m Reporte text
    Reportage f Reportagen text
    Reporter m Reporter person
    Reporterin f Reporterinnen person
    Repository n Repositorys
    Repression f Repressionen
    Reproduktionsrate f Reproduktionsraten
    Reproduktionswert m Reproduktionswerte
    Reproduktionszahl f Reproduktionszahlen
    Repräsentant mw Repräsentanten person
    Repräsentantenhaus n Repräsentantenhäuser group
    Repräsentantin f Repräsentantinnen person
    Repräsentation f Repräsentationen
    Reptil n Reptilien animal
    Republik f Republiken group
    Republik f Republiken place
    Republikaner m Republikaner person
    Republikanerin f Republikanerinnen person
    Reputation f -
    Requiem n Requiems
    Requisite f Requisiten thing
    Reserve f Reserven
    Reserveoffizier m Reserveoffiziere person
    Reserveoffizierin f Reserveoffizierinnen person
    Reservierung f Reservierungen event
    Reservist mw Reservisten person
    Reservistin f Reservistinnen person
    Reservoir n Reservoirs
    Residenz f Residenzen place
    Resignation f -
    Resilienz f Resilienzen
    Resistenz f Resistenzen
    Resolution f Resolutionen text
    Resonanz f Resonanzen
    Resort n Resorts place
    Respekt m -
    Ressentiment n Ressentiments
    Ressort n Ressorts group
    Ressource f Ressourcen
    Rest m Reste
    Restaurant n Restaurants place
    Restaurantbesitzer m Restaurantbesitzer person
    Restaurantbesitzerin f Restaurantbesitzerinnen person
    Restaurator m Restauratoren person
    Restauratorin f Restauratorinnen person
    Restaurierung f Restaurierungen event
    Restbetrag m Restbeträge
    Resterampe f Resterampen
    Restriktion f Restriktionen
    Restrisiko n Restrisiken
    Resultat n Resultate
    Resümee n Resümees text
    Retter m Retter person
    Retterin f Retterinnen person
    Rettung f Rettungen event
    Rettungsaktion f Rettungsaktionen event
    Rettungsboot n Rettungsboote thing
    Rettungsdienst m Rettungsdienste group
    Rettungseinsatz m Rettungseinsätze event
    Rettungsfahrzeug n Rettungsfahrzeuge thing
    Rettungsgasse f Rettungsgassen place
    Rettungshubschrauber m Rettungshubschrauber thing
    Rettungsinsel f Rettungsinseln thing
    Rettungskraft f Rettungskräfte person
    Rettungsleitstelle f Rettungsleitstellen group
    Rettungsmittel n Rettungsmittel thing
    Rettungspaket n Rettungspakete
    Rettungsplan m Rettungspläne text
    Rettungssanitäter m Rettungssanitäter person
    Rettungssanitäterin f Rettungssanitäterinnen person
    Rettungsschirm m Rettungsschirme group
    Rettungsschwimmer m Rettungsschwimmer person
    Rettungsschwimmerin f Rettungsschwimmerinnen person
    Rettungstaucher m Rettungstaucher person
    Rettungstaucherin f Rettungstaucherinnen person
    Rettungsteam n Rettungsteams group
    Rettungsversuch m Rettungsversuche event
    Rettungswache f Rettungswachen place
    Rettungswagen m Rettungswagen thing
    Rettungswesen n - group
    Reue f -
    Revanche f Revanchen
    Revier n Reviere place
    Revision f Revisionen
    Revolte f Revolten event
    Revolution f Revolutionen event
    Revolutionsgarde f Revolutionsgarden group
    Revolutionär m Revolutionäre person
    Revolutionärin f Revolutionärinnen person
    Rezensent mw Rezensenten person
    Rezensentin f Rezensentinnen person
    Rezension f Rezensionen text
    Rezept n Rezepte
    Rezept n Rezepte text
    Rezeption f Rezeptionen
    Rezeptpflicht f -
    Rezeptsammlung f Rezeptsammlungen text
    Rezession f Rezessionen
    Rezitativ n Rezitative
    Rhetorik f -
    Rheuma n -
    Rhythmus m Rhythmen
    Richter m Richter person
    Richterin f Richterinnen person
    Richterspruch m Richtersprüche text
    Richtfest n Richtfeste event
    Richtigkeit f Richtigkeiten
    Richtigstellung f Richtigstellungen
    Richtlinie f Richtlinien
    Richtlinienentscheidung f Richtlinienentscheidungen text
    Richtschnur f Richtschnuren
    Richtung f Richtungen
    Riege f Riegen group
    Riegel m Riegel thing
    Riemen m Riemen thing
    Riese mw Riesen person
    Riesenrad n Riesenräder thing
    Riesin f Riesinnen person
    Riff n Riffe place
    Rikscha f Rikschas thing
    Rind n Rinder animal
    Rinde f Rinden material
    Rinderwahn m -
    Rindfleisch n - material
    Ring m Ringe place
    Ring m Ringe thing
    Ringbahn f Ringbahnen place
    Ringen n -
    Ringer m Ringer person
    Ringerin f Ringerinnen person
    Ringfinger m Ringfinger body
    Ringstraße f Ringstraßen place
    Rinnsal n Rinnsale
    Rippe f Rippen body
    Risiko n Risiken
    Risikofaktor m Risikofaktoren
    Risikogebiet n Risikogebiete place
    Risikogruppe f Risikogruppen group
    Riss m Risse
    Ritter m Ritter person
    Ritual n Rituale event
    Rivale mw Rivalen person
    Rivalin f Rivalinnen person
    Rivalität f Rivalitäten
    Robbe f Robben animal
    Robert-Koch-Institut n Robert-Koch-Institute group
    Roboter m Roboter thing
    Robotik f -
    Rochade f Rochaden event
    Rochen m Rochen animal
    Rock m Röcke thing
    Rockband f Rockbands group
    Rocker m Rocker person
    Rockerbande f Rockerbanden group
    Rockerin f Rockerinnen person
    Rockmusik f -
    Rodelbahn f Rodelbahnen
    Rodeln n -
    Rodung f Rodungen event
    Roggen m - material
    Rohbau m Rohbauten
    Rohdaten p Rohdaten
    Roheisen n - material
    Rohling m Rohlinge person
    Rohr n Rohre thing
    Rohrbombe f Rohrbomben thing
    Rohrbruch m Rohrbrüche event
    Rohrleitung f Rohrleitungen thing
    Rohrzucker m - material
    Rohstoff m Rohstoffe material
    Rollator m Rollatoren thing
    Rollback m Rollbacks
    Rolle f Rollen
    Rolle f Rollen event
    Roller m Roller thing
    Rollkoffer m Rollkoffer thing
    Rollo n Rollos thing
    Rollstuhl m Rollstühle thing
    Rollstuhlfahrer m Rollstuhlfahrer person
    Rollstuhlfahrerin f Rollstuhlfahrerinnen person
    Rolltreppe f Rolltreppen thing
    Roman m Romane text
    Romantik f -
    Root m -
    Rosa n -
    Rose f Rosen thing
    Ross n Rosse animal
    Rost m - material
    Rot n -
    Rotation f Rotationen
    Rotkehlchen n Rotkehlchen animal
    Rotlicht n Rotlichter
    Rotor m Rotoren thing
    Rotte f Rotten group
    Rottweiler m Rottweiler animal
    Rotwein m Rotweine material
    Roulette n Roulettes thing
    Route f Routen place
    Router m Router thing
    Routine f Routinen
    Rowdy m Rowdys person
    Royalist mw Royalisten person
    Royalistin f Royalistinnen person
    Rubel m Rubel unit
    Rubikon m -
    Rubrik f Rubriken text
    Ruck m Rucke
    Rucksack m Rucksäcke thing
    Rudel n Rudel group
    Ruder n Ruder thing
    Ruderboot n Ruderboote thing
    Ruderer m Ruderer person
    Ruderin f Ruderinnen person
    Rudern n -
    Rudiment n Rudimente
    Rue f - place
    Ruf m Rufe text
    Rufer m Rufer person
    Ruferin f Ruferinnen person
    Rufnummer f Rufnummern
    Ruhe f -
    Ruhestand m -
    Ruhetag m Ruhetage
    Ruhm m -
    Ruhr f -
    Ruin m -
    Ruine f Ruinen place
    Rum m Rume material
    Rummel m -
    Rumpf m Rümpfe body
    Rumäne mw Rumänen person
    Rumänin f Rumäninnen person
    Run m Runs
    Runde f Runden
    Runde f Runden event
    Rundfunk m - group
    Rundfunkanstalt f Rundfunkanstalten group
    Rundfunkchor m Rundfunkchöre group
    Rundfunkgebühr f Rundfunkgebühren
    Rundfunkorchester n Rundfunkorchester group
    Rundfunksender m Rundfunksender group
    Rundgang m Rundgänge event
    Rundmail f Rundmails text
    Rundreise f Rundreisen event
    Rundschreiben n Rundschreiben text
    Rundungsfehler m Rundungsfehler
    Rushhour f Rushhours time
    Russe mw Russen person
    Russin f Russinnen person
    Russisch n -
    Rutsche f Rutschen thing
    Ruß m - material
    Rätsel n Rätsel text
    Räuber m Räuber person
    Räuberbande f Räuberbanden group
    Räuberin f Räuberinnen person
    Räumer m Räumer person
    Räumerin f Räumerinnen person
    Räumfahrzeug n Räumfahrzeuge thing
    Räumlichkeit f Räumlichkeiten place
    Räumung f Räumungen event
    Röhrchen n Röhrchen thing
    Röhre f Röhren thing
    Römer m Römer person
    Römerin f Römerinnen person
    Röteln p Röteln
    Rötung f Rötungen
    Rückbank f Rückbänke thing
    Rückbau m -
    Rückbesinnung f Rückbesinnungen
    Rückbezug m Rückbezüge
    Rücken m Rücken body
    Rückendeckung f Rückendeckungen
    Rückenmark n - body
    Rückenschmerz m Rückenschmerzen
    Rückenwind m Rückenwinde
    Rückerstattung f Rückerstattungen
    Rückfahrt f Rückfahrten event
    Rückfall m Rückfälle event
    Rückflug m Rückflüge event
    Rückforderung f Rückforderungen
    Rückfrage f Rückfragen text
    Rückführung f Rückführungen event
    Rückgabe f Rückgaben event
    Rückgabewert m Rückgabewerte
    Rückgang m Rückgänge
    Rückgewinnung f Rückgewinnungen
    Rückgrat n Rückgrate body
    Rückgriff m Rückgriffe event
    Rückhalt m -
    Rückholaktion f Rückholaktionen event
    Rückkehr f - event
    Rückkehrer m Rückkehrer person
    Rückkehrerin f Rückkehrerinnen person
    Rückkehrquote f Rückkehrquoten
    Rückkopplung f Rückkopplungen
    Rücklage f Rücklagen
    Rücklicht n Rücklichter thing
    Rückmarsch m Rückmärsche event
    Rückmeldung f Rückmeldungen
    Rücknahme f Rücknahmen event
    Rückreise f Rückreisen event
    Rückruf m Rückrufe event
    Rückrufaktion f Rückrufaktionen event
    Rückrunde f Rückrunden
    Rückschlag m Rückschläge event
    Rückschluss m Rückschlüsse
    Rückschritt m Rückschritte
    Rückseite f Rückseiten
    Rücksicht f Rücksichten
    Rücksichtnahme f Rücksichtnahmen
    Rücksichtslosigkeit f Rücksichtslosigkeiten
    Rückspiegel m Rückspiegel thing
    Rückspiel n Rückspiele
    Rückspiel n Rückspiele event
    Rückstand m Rückstände
    Rückstau m Rückstaus
    Rückstellung f Rückstellungen
    Rückstoß m Rückstöße event
    Rückständigkeit f -
    Rücktritt m Rücktritte event
    Rücktrittserklärung f Rücktrittserklärungen text
    Rücktrittsgrund m Rücktrittsgründe
    Rückversicherung f Rückversicherungen
    Rückweg m Rückwege place
    Rückwärtssuche f Rückwärtssuchen
    Rückzahlung f Rückzahlungen event
    Rückzahlungsforderung f Rückzahlungsforderungen event
    Rückzug m Rückzüge event
    Rückzugsgebiet n Rückzugsgebiete
    Rüde mw Rüden animal
    Rüge f Rügen text
    Rüssel m Rüssel body
    Rüstung f Rüstungen
    Rüstungsindustrie f Rüstungsindustrien
    Rüstungskontrolle f Rüstungskontrollen
    Rüstzeug n -
    Ödnis f -
    Öffentlichkeit f Öffentlichkeiten
    Öffentlichkeitsarbeit f -
    Öffentlichkeitsarbeiter m Öffentlichkeitsarbeiter person
    Öffentlichkeitsarbeiterin f Öffentlichkeitsarbeiterinnen person
    Öffnung f Öffnungen event
    Öffnungszeit f Öffnungszeiten time
    Ökologe mw Ökologen person
    Ökologie f -
    Ökologin f Ökologinnen person
    Ökonom mw Ökonomen person
    Ökonomie f Ökonomien
    Ökonomin f Ökonominnen person
    Ökosystem n Ökosysteme
    Öl n Öle material
    Ölembargo n Ölembargos
    Ölförderung f -
    Ölgemälde n Ölgemälde thing
    Ölkonzern m Ölkonzerne group
    Ölkrise f Ölkrisen
    Ölmarkt m Ölmärkte place
    Ölpreis m Ölpreise
    Öltanker m Öltanker thing
    Örtlichkeit f Örtlichkeiten place
    Österreicher m Österreicher person
    Österreicherin f Österreicherinnen person
    """#
}
