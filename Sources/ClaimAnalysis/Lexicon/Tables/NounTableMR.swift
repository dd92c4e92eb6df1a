// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Nouns from M to R: `LEMMA GENDER PLURAL [CLASS]`.
enum NounTableMR {
  static let text: StaticString = #"""
    Machart f Macharten
    Mache f -
    Machenschaft f Machenschaften
    Macher m Macher person
    Macherin f Macherinnen person
    Machete f Macheten thing
    Macho m Machos person
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
    Madrilene mw Madrilenen person
    Madrilenin f Madrileninnen person
    Mafia f Mafias group
    Mafioso m Mafiosi person
    Magazin n Magazine text
    Magd f Mägde person
    Magdeburger m Magdeburger person
    Magdeburgerin f Magdeburgerinnen person
    Magen m Mägen body
    Magenschleimhaut f Magenschleimhäute body
    Magersucht f -
    Magie f -
    Magier m Magier person
    Magierin f Magierinnen person
    Magistrat m Magistrate group
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
    Mailänder m Mailänder person
    Mailänderin f Mailänderinnen person
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
    Mandat n Mandate text
    Mandatsträger m Mandatsträger person
    Mandatsträgerin f Mandatsträgerinnen person
    Mandel f Mandeln body
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
    Mannheimer m Mannheimer person
    Mannheimerin f Mannheimerinnen person
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
    Manöver n Manöver event
    Mappe f Mappen thing
    Marathon m Marathons event
    Marathonläufer m Marathonläufer person
    Marathonläuferin f Marathonläuferinnen person
    Marathonsitzung f Marathonsitzungen
    Marburger m Marburger person
    Marburgerin f Marburgerinnen person
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
    Marktleiter m Marktleiter person
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
    Maskenpflicht f Maskenpflichten
    Maskenträger m Maskenträger person
    Maskenträgerin f Maskenträgerinnen person
    Maskenverweigerer m Maskenverweigerer person
    Maskenverweigerin f Maskenverweigerinnen person
    Maskierte a - person
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
    Maurer m Maurer person
    Maurerin f Maurerinnen person
    Mauretanier m Mauretanier person
    Mauretanierin f Mauretanierinnen person
    Maus f Mäuse animal
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
    Medizin f -
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
    Meldestelle f Meldestellen place
    Meldung f Meldungen text
    Melodie f Melodien text
    Melodrama n Melodramen text
    Melone f Melonen material
    Meme n Memes text
    Memo n Memos text
    Memoiren p Memoiren text
    Memorandum n Memoranden text
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
    Menschsein n -
    Menschwerdung f Menschwerdungen
    Menstruation f Menstruationen
    Mentalität f Mentalitäten
    Mentor m Mentoren person
    Mentorin f Mentorinnen person
    Menü n Menüs text
    Merkblatt n Merkblätter text
    Merkfähigkeit f -
    Merkmal n Merkmale
    Merkzettel m Merkzettel text
    Messdiener m Messdiener person
    Messdienerin f Messdienerinnen person
    Messe f Messen event
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
    Messreihe f Messreihen text
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
    Militante a - person
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
    Militärkreis m Militärkreise group
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
    Millennial m Millennials person
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
    Missionar m Missionare person
    Missionarin f Missionarinnen person
    Missionsleiter m Missionsleiter person
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
    Mitschnitt m Mitschnitte
    Mitschuld f -
    Mitschuldige a - person
    Mitschüler m Mitschüler person
    Mitschülerin f Mitschülerinnen person
    Mitspieler m Mitspieler person
    Mitspielerin f Mitspielerinnen person
    Mitsprache f -
    Mitspracherecht n Mitspracherechte
    Mitstreiter m Mitstreiter person
    Mitstreiterin f Mitstreiterinnen person
    Mittag m Mittage time
    Mittagessen n Mittagessen event
    Mittagspause f Mittagspausen time
    Mittagszeit f - time
    Mitte f Mitten
    Mitteilung f Mitteilungen text
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
    Mittelpunkt m Mittelpunkte place
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
    Mittwochnacht f Mittwochnächte time
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
    Montagnacht f Montagnächte time
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
    Moralapostel m Moralapostel person
    Moralist mw Moralisten person
    Moralistin f Moralistinnen person
    Morast m Moraste place
    Moratorium n Moratorien text
    Mord m Morde event
    Mordanschlag m Mordanschläge event
    Morddrohung f Morddrohungen text
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
    Morgendämmerung f Morgendämmerungen time
    Morgengrauen n - time
    Morgenlage f Morgenlagen
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
    Motorsport m -
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
    Museumsleiter m Museumsleiter person
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
    NATO f - group
    NGO f NGOs group
    NS-Zeit f - time
    NSU m - group
    NSU-Prozess m - event
    Nabel m Nabel body
    Nabelschnur f Nabelschnüre body
    Nabu m - group
    Nachahmer m Nachahmer person
    Nachahmerin f Nachahmerinnen person
    Nachahmung f Nachahmungen
    Nachahmungstäter m Nachahmungstäter person
    Nachahmungstäterin f Nachahmungstäterinnen person
    Nachbar mw Nachbarn person
    Nachbargemeinde f Nachbargemeinden place
    Nachbarhaus n Nachbarhäuser thing
    Nachbarin f Nachbarinnen person
    Nachbarland n Nachbarländer group
    Nachbarland n Nachbarländer place
    Nachbarort m Nachbarorte place
    Nachbarschaft f Nachbarschaften group
    Nachbarschaftshilfe f Nachbarschaftshilfen
    Nachbarschaftspolitik f Nachbarschaftspolitiken
    Nachbarschaftsstreit m Nachbarschaftsstreite
    Nachbarstaat m Nachbarstaaten group
    Nachbarstaat m Nachbarstaaten place
    Nachbarstadt f Nachbarstädte place
    Nachbeben n Nachbeben event
    Nachbereitung f Nachbereitungen
    Nachbesserung f Nachbesserungen
    Nachbetrachtung f Nachbetrachtungen text
    Nachdenklichkeit f Nachdenklichkeiten
    Nachdruck m Nachdrucke
    Nachfahre mw Nachfahren person
    Nachfahrin f Nachfahrinnen person
    Nachfeier f Nachfeiern event
    Nachfolge f Nachfolgen
    Nachfolgeorganisation f Nachfolgeorganisationen group
    Nachfolgepartei f Nachfolgeparteien group
    Nachfolger m Nachfolger person
    Nachfolgerin f Nachfolgerinnen person
    Nachforderung f Nachforderungen
    Nachforschung f Nachforschungen
    Nachfrage f Nachfragen
    Nachfrist f Nachfristen time
    Nachgang m Nachgänge
    Nachhaltigkeit f -
    Nachhilfe f Nachhilfen
    Nachhinein n -
    Nachholbedarf m -
    Nachholspiel n Nachholspiele
    Nachjustierung f Nachjustierungen
    Nachkomme mw Nachkommen person
    Nachkriegszeit f Nachkriegszeiten time
    Nachlass m Nachlässe
    Nachlässigkeit f Nachlässigkeiten
    Nachmieter m Nachmieter
    Nachmieterin f Nachmieterinnen
    Nachmittag m Nachmittage time
    Nachmittagsstunde f Nachmittagsstunden time
    Nachname mw Nachnamen
    Nachprüfung f Nachprüfungen event
    Nachrangigkeit f -
    Nachrede f Nachreden
    Nachricht f Nachrichten text
    Nachrichtenagentur f Nachrichtenagenturen group
    Nachrichtendienst m Nachrichtendienste group
    Nachrichtenlage f Nachrichtenlagen
    Nachrichtenmagazin n Nachrichtenmagazine text
    Nachrichtensender m Nachrichtensender group
    Nachrichtensendung f Nachrichtensendungen
    Nachrichtensprecher m Nachrichtensprecher person
    Nachrichtensprecherin f Nachrichtensprecherinnen person
    Nachruf m Nachrufe text
    Nachrücker m Nachrücker person
    Nachrückerin f Nachrückerinnen person
    Nachrüstsatz m Nachrüstsätze thing
    Nachrüstung f Nachrüstungen
    Nachsaison f Nachsaisons time
    Nachschlagewerk n Nachschlagewerke text
    Nachschub m Nachschübe
    Nachsehen n -
    Nachsicht f -
    Nachsorge f -
    Nachspeise f Nachspeisen thing
    Nachspiel n Nachspiele event
    Nachspielzeit f Nachspielzeiten time
    Nacht f Nächte time
    Nachtarbeit f -
    Nachtbus m Nachtbusse thing
    Nachtclub m Nachtclubs place
    Nachteil m Nachteile
    Nachtfalter m Nachtfalter animal
    Nachtflugverbot n Nachtflugverbote
    Nachthemd n Nachthemden thing
    Nachtigall f Nachtigallen animal
    Nachtklub m Nachtklubs place
    Nachtleben n -
    Nachtlokal n Nachtlokale place
    Nachtrag m Nachträge text
    Nachtragshaushalt m Nachtragshaushalte
    Nachtruhe f - time
    Nachtschicht f Nachtschichten
    Nachtsicht f -
    Nachttisch m Nachttische thing
    Nachtwächter m Nachtwächter person
    Nachtwächterin f Nachtwächterinnen person
    Nachtzeit f - time
    Nachtzug m Nachtzüge thing
    Nachverfolgung f Nachverfolgungen
    Nachwahl f Nachwahlen event
    Nachweis m Nachweise text
    Nachwirkung f Nachwirkungen
    Nachwort n Nachworte text
    Nachwuchs m - group
    Nachwuchsarbeit f -
    Nachwuchsförderung f Nachwuchsförderungen
    Nachwuchsmangel m -
    Nachwuchsspieler m Nachwuchsspieler person
    Nachwuchsspielerin f Nachwuchsspielerinnen person
    Nachwuchswissenschaftler m Nachwuchswissenschaftler person
    Nachwuchswissenschaftlerin f Nachwuchswissenschaftlerinnen person
    Nachzahlung f Nachzahlungen
    Nacken m Nacken body
    Nadel f Nadeln thing
    Nadelbaum m Nadelbäume thing
    Nadelholz n Nadelhölzer material
    Nadelstich m Nadelstiche
    Nadelöhr n Nadelöhre place
    Nagel m Nägel body
    Nagel m Nägel thing
    Nagelbombe f Nagelbomben thing
    Nagellack m Nagellacke thing
    Nager m Nager person
    Nagetier n Nagetiere animal
    Naherholungsgebiet n Naherholungsgebiete place
    Nahkampf m Nahkämpfe
    Nahost m -
    Nahostkonflikt m Nahostkonflikte event
    Nahostpolitik f -
    Nahrung f - material
    Nahrungsergänzung f Nahrungsergänzungen material
    Nahrungsergänzungsmittel n Nahrungsergänzungsmittel material
    Nahrungsmittel n Nahrungsmittel material
    Nahverkehr m -
    Nahverkehrszug m Nahverkehrszüge thing
    Naivität f -
    Name mw Namen
    Namensgeber m Namensgeber person
    Namensgeberin f Namensgeberinnen person
    Namensnennung f Namensnennungen
    Namensvetter m Namensvettern person
    Namensänderung f Namensänderungen
    Namibier m Namibier person
    Namibierin f Namibierinnen person
    Nanometer m Nanometer unit
    Nanosekunde f Nanosekunden unit
    Narbe f Narben body
    Narkolepsie f Narkolepsien
    Narkose f Narkosen
    Narkosemittel n Narkosemittel material
    Narr mw Narren person
    Narrativ n Narrative text
    Narrenfreiheit f -
    Narrin f Narrinnen person
    Narzissmus m -
    Narzisst mw Narzissten person
    Narzisstin f Narzisstinnen person
    Nasa f - group
    Nase f Nasen body
    Nasenbein n Nasenbeine body
    Nasenflügel m Nasenflügel body
    Nasenloch n Nasenlöcher body
    Nasenschleimhaut f Nasenschleimhäute body
    Nasenspray n Nasensprays thing
    Nashorn n Nashörner animal
    Nation f Nationen group
    Nationalarchiv n Nationalarchive place
    Nationalbank f Nationalbanken group
    Nationalbibliothek f Nationalbibliotheken place
    Nationalelf f Nationalelfs group
    Nationalfeier f Nationalfeiern event
    Nationalfeiertag m Nationalfeiertage time
    Nationalgarde f Nationalgarden group
    Nationalgericht n Nationalgerichte
    Nationalhymne f Nationalhymnen text
    Nationalismus m -
    Nationalist mw Nationalisten person
    Nationalistin f Nationalistinnen person
    Nationalität f Nationalitäten
    Nationalmannschaft f Nationalmannschaften group
    Nationalmuseum n Nationalmuseen place
    Nationalpark m Nationalparke place
    Nationalpark m Nationalparks place
    Nationalrat m Nationalräte group
    Nationalsozialismus m -
    Nationalsozialist mw Nationalsozialisten person
    Nationalsozialistin f Nationalsozialistinnen person
    Nationalspieler m Nationalspieler person
    Nationalspielerin f Nationalspielerinnen person
    Nationalsprache f Nationalsprachen
    Nationalstaat m Nationalstaaten place
    Nationalstadion n Nationalstadien place
    Nationalstolz m -
    Nationalteam n Nationalteams group
    Nationaltorhüter m Nationaltorhüter person
    Nationaltorhüterin f Nationaltorhüterinnen person
    Nationaltrainer m Nationaltrainer person
    Nationaltrainerin f Nationaltrainerinnen person
    Nationalversammlung f Nationalversammlungen group
    Nato f - group
    Natrium n - material
    Natter f Nattern animal
    Natur f Naturen
    Naturerlebnis n Naturerlebnisse
    Naturforscher m Naturforscher person
    Naturforscherin f Naturforscherinnen person
    Naturgewalt f Naturgewalten
    Naturkatastrophe f Naturkatastrophen event
    Naturpark m Naturparks place
    Naturschutz m -
    Naturschutzbund m Naturschutzbünde group
    Naturschutzgebiet n Naturschutzgebiete place
    Naturschützer m Naturschützer person
    Naturschützerin f Naturschützerinnen person
    Naturwissenschaft f Naturwissenschaften
    Naturwissenschaftler m Naturwissenschaftler person
    Naturwissenschaftlerin f Naturwissenschaftlerinnen person
    Navi n Navis thing
    Navigationsgerät n Navigationsgeräte thing
    Nazi m Nazis person
    Nazijäger m Nazijäger person
    Nazijägerin f Nazijägerinnen person
    Naziverbrechen n Naziverbrechen
    Nazizeit f - time
    Neapolitaner m Neapolitaner person
    Neapolitanerin f Neapolitanerinnen person
    Nebel m Nebel event
    Nebelkerze f Nebelkerzen thing
    Nebenbuhler m Nebenbuhler person
    Nebenbuhlerin f Nebenbuhlerinnen person
    Nebeneffekt m Nebeneffekte
    Nebeneinander n -
    Nebeneinkunft f Nebeneinkünfte
    Nebenfluss m Nebenflüsse place
    Nebengebäude n Nebengebäude place
    Nebenjob m Nebenjobs
    Nebenklage f Nebenklagen
    Nebenkläger m Nebenkläger person
    Nebenklägerin f Nebenklägerinnen person
    Nebenkosten p Nebenkosten
    Nebenraum m Nebenräume place
    Nebenrolle f Nebenrollen
    Nebensache f Nebensachen
    Nebenschauplatz m Nebenschauplätze
    Nebenstraße f Nebenstraßen place
    Nebentätigkeit f Nebentätigkeiten
    Nebenverdienst m Nebenverdienste
    Nebenwirkung f Nebenwirkungen
    Nebenzimmer n Nebenzimmer place
    Neffe mw Neffen person
    Negation f Negationen
    Negativtest m Negativtests
    Negativtrend m Negativtrends
    Neid m -
    Neiddebatte f Neiddebatten event
    Neige f Neigen
    Neigung f Neigungen
    Nein n Neins text
    Nektar m Nektare material
    Nelke f Nelken material
    Nenner m Nenner
    Nennung f Nennungen
    Neoliberalismus m -
    Neon n - material
    Neonazi m Neonazis person
    Neonazigruppe f Neonazigruppen group
    Neonaziszene f Neonaziszenen
    Neonröhre f Neonröhren thing
    Nepalese mw Nepalesen person
    Nepalesin f Nepalesinnen person
    Nerd m Nerds person
    Nerv m Nerven body
    Nervengift n Nervengifte material
    Nervenkitzel m Nervenkitzel
    Nervensystem n Nervensysteme body
    Nervensäge f Nervensägen
    Nervenzelle f Nervenzellen body
    Nervosität f -
    Nerz m Nerze animal
    Nest n Nester place
    Nettogewinn m Nettogewinne
    Netz n Netze thing
    Netzagentur f Netzagenturen group
    Netzaktivist mw Netzaktivisten person
    Netzaktivistin f Netzaktivistinnen person
    Netzausbau m -
    Netzbetreiber m Netzbetreiber person
    Netzbetreiberin f Netzbetreiberinnen person
    Netzentgelt n Netzentgelte
    Netzhaut f Netzhäute body
    Netzneutralität f -
    Netzteil n Netzteile thing
    Netzwerk n Netzwerke group
    Netzwerkdurchsetzungsgesetz n -
    Netzwerkkarte f Netzwerkkarten thing
    Neuanfang m Neuanfänge event
    Neuankömmling m Neuankömmlinge person
    Neuartigkeit f -
    Neuauflage f Neuauflagen text
    Neuausrichtung f Neuausrichtungen
    Neuauszählung f Neuauszählungen event
    Neubau m Neubauten place
    Neubau m Neubauten thing
    Neubaugebiet n Neubaugebiete place
    Neubeginn m Neubeginne
    Neubesetzung f Neubesetzungen event
    Neubewertung f Neubewertungen
    Neubürger m Neubürger person
    Neubürgerin f Neubürgerinnen person
    Neueinsteiger m Neueinsteiger person
    Neueinsteigerin f Neueinsteigerinnen person
    Neueinstellung f Neueinstellungen
    Neuerscheinung f Neuerscheinungen text
    Neuerung f Neuerungen
    Neueröffnung f Neueröffnungen event
    Neufassung f Neufassungen
    Neugeborene a - person
    Neugestaltung f Neugestaltungen
    Neugier f -
    Neugründung f Neugründungen event
    Neuigkeit f Neuigkeiten text
    Neuinfektion f Neuinfektionen
    Neujahr n - time
    Neujahrsansprache f Neujahrsansprachen event
    Neujahrsempfang m Neujahrsempfänge event
    Neujahrsfest n Neujahrsfeste event
    Neujahrstag m Neujahrstage time
    Neukunde mw Neukunden person
    Neukundin f Neukundinnen person
    Neuköllner m Neuköllner person
    Neuköllnerin f Neuköllnerinnen person
    Neuland n - place
    Neuling m Neulinge person
    Neunzigerjahre p Neunzigerjahre time
    Neuordnung f Neuordnungen
    Neuorientierung f Neuorientierungen
    Neuregelung f Neuregelungen
    Neurochirurg mw Neurochirurgen person
    Neurochirurgin f Neurochirurginnen person
    Neurodermitis f -
    Neurologe mw Neurologen person
    Neurologie f -
    Neurologin f Neurologinnen person
    Neuron n Neuronen body
    Neurose f Neurosen
    Neurowissenschaftler m Neurowissenschaftler person
    Neurowissenschaftlerin f Neurowissenschaftlerinnen person
    Neuseeländer m Neuseeländer person
    Neuseeländerin f Neuseeländerinnen person
    Neustart m Neustarts event
    Neutralität f -
    Neutrino n Neutrinos material
    Neutron n Neutronen material
    Neuverhandlung f Neuverhandlungen event
    Neuverpflichtung f Neuverpflichtungen
    Neuverschuldung f Neuverschuldungen
    Neuwagen m Neuwagen thing
    Neuwahl f Neuwahlen event
    Neuzeit f - time
    Neuzugang m Neuzugänge person
    Neuzulassung f Neuzulassungen
    Newcomer m Newcomer person
    News p News text
    Newsblog m Newsblogs text
    Newsfeed m Newsfeeds text
    Newsletter m Newsletter text
    Newsroom m Newsrooms
    Newsticker m Newsticker text
    Newton n Newton unit
    Nicaraguaner m Nicaraguaner person
    Nicaraguanerin f Nicaraguanerinnen person
    Nichtangriffspakt m Nichtangriffspakte
    Nichte f Nichten person
    Nichteinmischung f -
    Nichtigkeit f Nichtigkeiten
    Nichtraucher m Nichtraucher person
    Nichtraucherin f Nichtraucherinnen person
    Nichtregierungsorganisation f Nichtregierungsorganisationen group
    Nichts n -
    Nichtschwimmer m Nichtschwimmer person
    Nichtschwimmerin f Nichtschwimmerinnen person
    Nichtstun n -
    Nichtwähler m Nichtwähler person
    Nichtwählerin f Nichtwählerinnen person
    Nichtzulassung f Nichtzulassungen
    Nickel n - material
    Nickname m Nicknames
    Niedergang m Niedergänge
    Niederkunft f Niederkünfte event
    Niederlage f Niederlagen event
    Niederlassung f Niederlassungen group
    Niederlegung f Niederlegungen
    Niederländer m Niederländer person
    Niederländerin f Niederländerinnen person
    Niedersachse mw Niedersachsen person
    Niederschlag m Niederschläge event
    Niederschlagung f Niederschlagungen event
    Niederschrift f Niederschriften text
    Niedersächsin f Niedersächsinnen person
    Niedertracht f -
    Niederung f Niederungen place
    Niedriglohn m Niedriglöhne
    Niedriglohnbereich m Niedriglohnbereiche
    Niedrigwasser n Niedrigwasser
    Niedrigzins m Niedrigzinsen
    Niere f Nieren body
    Nieselregen m Nieselregen event
    Niete f Nieten thing
    Nigerianer m Nigerianer person
    Nigerianerin f Nigerianerinnen person
    Nigrer m Nigrer person
    Nigrerin f Nigrerinnen person
    Nihilismus m -
    Nikolaus m Nikoläuse person
    Nikolaustag m Nikolaustage time
    Nikotin n - material
    Nikotinsucht f -
    Nilpferd n Nilpferde animal
    Nimbus m Nimbusse
    Nirgendwo n - place
    Nische f Nischen place
    Nistkasten m Nistkästen thing
    Nitrat n Nitrate material
    Nitroglyzerin n - material
    Niveau n Niveaus
    Nobelkarosse f Nobelkarossen thing
    Nobelkomitee n Nobelkomitees group
    Nobelpreis m Nobelpreise
    Nobelpreisträger m Nobelpreisträger person
    Nobelpreisträgerin f Nobelpreisträgerinnen person
    Nobody m Nobodys person
    Nomade mw Nomaden person
    Nomadin f Nomadinnen person
    Nominierung f Nominierungen event
    Nonne f Nonnen person
    Nordafrikaner m Nordafrikaner person
    Nordafrikanerin f Nordafrikanerinnen person
    Norden m - place
    Nordhalbkugel f - place
    Nordirak m - place
    Nordire mw Nordiren person
    Nordirin f Nordirinnen person
    Nordkoreaner m Nordkoreaner person
    Nordkoreanerin f Nordkoreanerinnen person
    Nordküste f Nordküsten place
    Nordmazedonier m Nordmazedonier person
    Nordmazedonierin f Nordmazedonierinnen person
    Nordosten m - place
    Nordpol m - place
    Nordrhein-Westfale mw Nordrhein-Westfalen person
    Nordsee f - place
    Nordstadt f - place
    Nordwesten m - place
    Norm f Normen text
    Normalbürger m Normalbürger
    Normalbürgerin f Normalbürgerinnen
    Normalfall m Normalfälle
    Normalisierung f Normalisierungen
    Normalität f -
    Normierung f Normierungen
    Normopathie f Normopathien
    Norweger m Norweger person
    Norwegerin f Norwegerinnen person
    Nostalgie f -
    Not f Nöte
    Notar m Notare person
    Notariat n Notariate group
    Notarin f Notarinnen person
    Notarzt m Notärzte person
    Notarztwagen m Notarztwagen thing
    Notation f Notationen
    Notaufnahme f Notaufnahmen place
    Notausgang m Notausgänge place
    Notbetreuung f Notbetreuungen
    Notbremse f Notbremsen thing
    Notbremsung f Notbremsungen event
    Notdienst m Notdienste
    Notdurft f -
    Note f Noten text
    Notebook n Notebooks thing
    Notebookhersteller m Notebookhersteller
    Notenbank f Notenbanken group
    Notenblatt n Notenblätter text
    Notfall m Notfälle event
    Notfallambulanz f Notfallambulanzen group
    Notfallplan m Notfallpläne
    Notfallsanitäter m Notfallsanitäter person
    Notfallsanitäterin f Notfallsanitäterinnen person
    Nothilfe f Nothilfen
    Notiz f Notizen text
    Notizblock m Notizblöcke text
    Notizbuch n Notizbücher text
    Notlage f Notlagen
    Notlandung f Notlandungen event
    Notlösung f Notlösungen
    Notlüge f Notlügen
    Notoperation f Notoperationen event
    Notquartier n Notquartiere place
    Notruf m Notrufe text
    Notrufnummer f Notrufnummern
    Notrufsäule f Notrufsäulen thing
    Notstand m Notstände time
    Notstandsgesetz n Notstandsgesetze
    Notstromaggregat n Notstromaggregate thing
    Notunterkunft f Notunterkünfte place
    Notwehr f -
    Notwendigkeit f Notwendigkeiten
    Notärztin f Notärztinnen person
    Nougat m Nougats material
    Novelle f Novellen text
    Novellierung f Novellierungen
    November m November time
    Novemberpogrom n Novemberpogrome event
    Novize mw Novizen person
    Novizin f Novizinnen person
    Novum n Nova
    Nowitschok n - material
    Nuance f Nuancen
    Nudel f Nudeln material
    Nuklearmacht f Nuklearmächte
    Nuklearprogramm n Nuklearprogramme
    Nuklearwaffe f Nuklearwaffen
    Null f Nullen
    Nullpunkt m Nullpunkte
    Nullrunde f Nullrunden
    Nulltoleranz f -
    Nullzins m Nullzinsen
    Numerus m Numeri
    Nummer f Nummern
    Nummerierung f Nummerierungen
    Nummernschild n Nummernschilder text
    Nuntius m Nuntien person
    Nuss f Nüsse material
    Nuss f Nüsse thing
    Nutzbarkeit f -
    Nutzdaten p Nutzdaten
    Nutzen m Nutzen
    Nutzer m Nutzer person
    Nutzerdaten p Nutzerdaten
    Nutzerin f Nutzerinnen person
    Nutzerkonto n Nutzerkonten
    Nutzername mw Nutzernamen
    Nutzerzahl f Nutzerzahlen
    Nutzfahrzeug n Nutzfahrzeuge thing
    Nutzfläche f Nutzflächen
    Nutzlast f Nutzlasten
    Nutzlosigkeit f -
    Nutznießer m Nutznießer person
    Nutznießerin f Nutznießerinnen person
    Nutztier n Nutztiere animal
    Nutzung f Nutzungen
    Nutzungsbedingung f Nutzungsbedingungen text
    Nutzungsrecht n Nutzungsrechte
    Nutzungsvertrag m Nutzungsverträge text
    Nylon n - material
    Nähe f -
    Nähmaschine f Nähmaschinen thing
    Nähnadel f Nähnadeln thing
    Nährboden m Nährböden
    Nährstoff m Nährstoffe material
    Nährwert m Nährwerte
    Närrin f Närrinnen person
    Nässe f -
    Nötigung f Nötigungen event
    Nüchternheit f -
    Nürnberger m Nürnberger person
    Nürnbergerin f Nürnbergerinnen person
    OP m OPs place
    OP-Maske f OP-Masken thing
    OSZE f - group
    Oase f Oasen place
    Obacht f -
    Obamacare f -
    Obdach n -
    Obdachlose a - person
    Obdachlosenheim n Obdachlosenheime place
    Obdachlosenhilfe f Obdachlosenhilfen group
    Obdachlosenunterkunft f Obdachlosenunterkünfte place
    Obdachlosigkeit f -
    Obduktion f Obduktionen event
    Obduktionsbericht m Obduktionsberichte text
    Obduktionsergebnis n Obduktionsergebnisse
    Oberarm m Oberarme body
    Oberarzt m Oberärzte person
    Oberbefehlshaber m Oberbefehlshaber person
    Oberbefehlshaberin f Oberbefehlshaberinnen person
    Oberbegriff m Oberbegriffe
    Oberbekleidung f Oberbekleidungen thing
    Oberbürgermeister m Oberbürgermeister person
    Oberbürgermeisterin f Oberbürgermeisterinnen person
    Oberdeck n Oberdecks place
    Oberfläche f Oberflächen
    Oberflächlichkeit f Oberflächlichkeiten
    Obergefreite a - person
    Obergeschoss n Obergeschosse place
    Obergeschoss n Obergeschosse thing
    Obergrenze f Obergrenzen
    Oberhand f -
    Oberhaupt n Oberhäupter person
    Oberhaus n Oberhäuser group
    Oberhoheit f Oberhoheiten
    Oberkellner m Oberkellner person
    Oberkellnerin f Oberkellnerinnen person
    Oberkiefer m Oberkiefer body
    Oberkommandierende a - person
    Oberkommissar m Oberkommissare person
    Oberkommissarin f Oberkommissarinnen person
    Oberkörper m Oberkörper body
    Oberland n - place
    Oberlandesgericht n Oberlandesgerichte group
    Oberlehrer m Oberlehrer person
    Oberlehrerin f Oberlehrerinnen person
    Oberleitung f Oberleitungen thing
    Oberleutnant m Oberleutnants person
    Oberliga f Oberligen group
    Oberligist mw Oberligisten group
    Oberlippe f Oberlippen body
    Oberregierungsrat m Oberregierungsräte person
    Oberschenkel m Oberschenkel body
    Oberschenkelknochen m Oberschenkelknochen body
    Oberschicht f Oberschichten group
    Oberschule f Oberschulen group
    Oberschüler m Oberschüler person
    Oberschülerin f Oberschülerinnen person
    Oberseite f Oberseiten
    Oberst m Oberste person
    Oberst mw Obersten person
    Oberstaatsanwalt m Oberstaatsanwälte person
    Oberstaatsanwaltschaft f Oberstaatsanwaltschaften group
    Oberstaatsanwältin f Oberstaatsanwältinnen person
    Oberstleutnant m Oberstleutnants person
    Oberstufe f Oberstufen group
    Oberteil n Oberteile
    Oberverwaltungsgericht n Oberverwaltungsgerichte group
    Oberwasser n -
    Oberärztin f Oberärztinnen person
    Obfrau f Obfrauen person
    Obhut f -
    Objekt n Objekte thing
    Objektiv n Objektive thing
    Objektivität f -
    Objektschützer m Objektschützer person
    Objektschützerin f Objektschützerinnen person
    Obliegenheit f Obliegenheiten
    Obligation f Obligationen
    Obmann m Obleute person
    Obmann m Obmänner person
    Oboe f Oboen thing
    Obolus m Obolusse
    Obrigkeit f Obrigkeiten group
    Obrist mw Obristen person
    Observation f Observationen
    Observatorium n Observatorien place
    Obsession f Obsessionen
    Obsoleszenz f Obsoleszenzen
    Obst n - material
    Obsthändler m Obsthändler person
    Obsthändlerin f Obsthändlerinnen person
    Obstplantage f Obstplantagen place
    Obstruktion f Obstruktionen
    Obszönität f Obszönitäten
    Obus m Obusse thing
    Ochse mw Ochsen animal
    Ode f Oden text
    Odyssee f Odysseen event
    Ofen m Öfen thing
    Ofenrohr n Ofenrohre thing
    Off n -
    Offenbarung f Offenbarungen text
    Offenbarungseid m Offenbarungseide text
    Offenheit f -
    Offenlegung f Offenlegungen text
    Offensive f Offensiven event
    Offensivkraft f Offensivkräfte
    Offerte f Offerten text
    Offizier m Offiziere person
    Offizierin f Offizierinnen person
    Ohm n Ohm unit
    Ohnmacht f Ohnmachten
    Ohr n Ohren body
    Ohrenzeuge mw Ohrenzeugen person
    Ohrenzeugin f Ohrenzeuginnen person
    Ohrfeige f Ohrfeigen event
    Ohrläppchen n Ohrläppchen body
    Ohrring m Ohrringe thing
    Ohrwurm m Ohrwürmer animal
    Okay n Okays
    Okkultismus m -
    Okkupation f Okkupationen
    Oktanzahl f - unit
    Oktave f Oktaven unit
    Oktett n Oktette
    Oktober m Oktober time
    Oktoberfest n Oktoberfeste event
    Oktoberrevolution f Oktoberrevolutionen event
    Oldenburger m Oldenburger person
    Oldenburgerin f Oldenburgerinnen person
    Oldtimer m Oldtimer thing
    Oligarch mw Oligarchen person
    Oligarchie f Oligarchien group
    Oligarchin f Oligarchinnen person
    Olive f Oliven material
    Olivenöl n Olivenöle material
    Olymp m - place
    Olympia n - event
    Olympiabewerbung f Olympiabewerbungen
    Olympiade f Olympiaden event
    Olympiapark m Olympiaparks place
    Olympiasieg m Olympiasiege
    Olympiasieger m Olympiasieger person
    Olympiasiegerin f Olympiasiegerinnen person
    Olympiastadion n Olympiastadien place
    Olympionike mw Olympioniken person
    Olympionikin f Olympionikinnen person
    Oma f Omas person
    Ombudsfrau f Ombudsfrauen person
    Ombudsmann m Ombudsmänner person
    Omelett n Omeletts material
    Omen n Omen
    Omi f Omis person
    Omnibus m Omnibusse thing
    Onkel m Onkel person
    Onkologe mw Onkologen person
    Onkologie f -
    Onkologin f Onkologinnen person
    Online-Handel m -
    Onlineausgabe f Onlineausgaben text
    Onlinebanking n -
    Onlinebericht m Onlineberichte text
    Onlinedienst m Onlinedienste
    Onlinehandel m -
    Onlinehändler m Onlinehändler group
    Onlinekonferenz f Onlinekonferenzen event
    Onlineportal n Onlineportale text
    Onlineshop m Onlineshops place
    Onlineshop m Onlineshops thing
    Onlineunterricht m -
    Onlinewerbung f Onlinewerbungen
    Opa m Opas person
    Opec f - group
    Open-Air n Open-Airs event
    Openair n Openairs event
    Oper f Opern group
    Operateur m Operateure person
    Operateurin f Operateurinnen person
    Operation f Operationen event
    Operationsrisiko n Operationsrisiken
    Operationssaal m Operationssäle place
    Operette f Operetten
    Opernball m Opernbälle event
    Opernbesuch m Opernbesuche
    Opernhaus n Opernhäuser group
    Opernsänger m Opernsänger person
    Opernsängerin f Opernsängerinnen person
    Opfer n Opfer person
    Opferanwalt m Opferanwälte person
    Opferanwältin f Opferanwältinnen person
    Opferbereitschaft f -
    Opferentschädigung f Opferentschädigungen
    Opferfest n Opferfeste event
    Opfermut m -
    Opferrolle f Opferrollen
    Opferschutz m -
    Opferverband m Opferverbände group
    Opferzahl f Opferzahlen
    Opi m Opis person
    Opiat n Opiate material
    Opioid n Opioide material
    Opium n - material
    Opossum n Opossums animal
    Opportunismus m -
    Opportunist mw Opportunisten person
    Opportunistin f Opportunistinnen person
    Opposition f Oppositionen group
    Oppositionsarbeit f -
    Oppositionsbewegung f Oppositionsbewegungen group
    Oppositionsbündnis n Oppositionsbündnisse group
    Oppositionsfraktion f Oppositionsfraktionen group
    Oppositionsführer m Oppositionsführer person
    Oppositionsführerin f Oppositionsführerinnen person
    Oppositionskreis m Oppositionskreise group
    Oppositionspartei f Oppositionsparteien group
    Oppositionspolitiker m Oppositionspolitiker person
    Oppositionspolitikerin f Oppositionspolitikerinnen person
    Oppositionsprotest m Oppositionsproteste event
    Oppositionsrolle f Oppositionsrollen
    Optik f Optiken
    Optiker m Optiker person
    Optikerin f Optikerinnen person
    Optimierung f Optimierungen
    Optimismus m -
    Optimist mw Optimisten person
    Optimistin f Optimistinnen person
    Optimum n Optima
    Option f Optionen
    Orakel n Orakel text
    Orang-Utan m Orang-Utans animal
    Orange f Orangen material
    Orange n -
    Orangensaft m Orangensäfte material
    Orbit m Orbits place
    Orchester n Orchester group
    Orchesterleiter m Orchesterleiter person
    Orchesterleiterin f Orchesterleiterinnen person
    Orchidee f Orchideen material
    Orden m Orden thing
    Ordensbruder m Ordensbrüder person
    Ordensschwester f Ordensschwestern person
    Order f Ordern text
    Order f Orders text
    Ordination f Ordinationen event
    Ordner m Ordner person
    Ordnerin f Ordnerinnen person
    Ordnung f Ordnungen text
    Ordnungsamt n Ordnungsämter group
    Ordnungsbehörde f Ordnungsbehörden group
    Ordnungsgeld n Ordnungsgelder
    Ordnungshaft f -
    Ordnungsmacht f Ordnungsmächte group
    Ordnungsruf m Ordnungsrufe text
    Ordnungswidrigkeit f Ordnungswidrigkeiten
    Oregano m - material
    Organ n Organe body
    Organ n Organe group
    Organhandel m -
    Organisation f Organisationen group
    Organisationskomitee n Organisationskomitees group
    Organisationstalent n Organisationstalente
    Organisator m Organisatoren person
    Organisatorin f Organisatorinnen person
    Organismus m Organismen body
    Organist mw Organisten person
    Organistin f Organistinnen person
    Organspende f Organspenden event
    Organspender m Organspender person
    Organspenderin f Organspenderinnen person
    Organtransplantation f Organtransplantationen event
    Organverpflanzung f Organverpflanzungen
    Orgasmus m Orgasmen event
    Orgel f Orgeln thing
    Orgie f Orgien event
    Orient m - place
    Orientale mw Orientalen person
    Orientalin f Orientalinnen person
    Orientalist mw Orientalisten person
    Orientalistin f Orientalistinnen person
    Orientierung f Orientierungen
    Orientierungshilfe f Orientierungshilfen text
    Orientierungslosigkeit f -
    Original n Originale
    Originalität f -
    Originalteil n Originalteile thing
    Originaltext m Originaltexte text
    Orkan m Orkane event
    Ornament n Ornamente thing
    Ornithologe mw Ornithologen person
    Ornithologin f Ornithologinnen person
    Ort m Orte place
    Orthodoxie f Orthodoxien
    Orthografie f Orthografien
    Orthopäde mw Orthopäden person
    Orthopädin f Orthopädinnen person
    Ortsausgang m Ortsausgänge place
    Ortsbeirat m Ortsbeiräte group
    Ortsbürgermeister m Ortsbürgermeister person
    Ortsbürgermeisterin f Ortsbürgermeisterinnen person
    Ortschaft f Ortschaften place
    Ortschaftsrat m Ortschaftsräte group
    Ortseingang m Ortseingänge place
    Ortsgruppe f Ortsgruppen group
    Ortsmitte f Ortsmitten place
    Ortsname mw Ortsnamen
    Ortsrand m Ortsränder place
    Ortsschild n Ortsschilder text
    Ortsschild n Ortsschilder thing
    Ortsteil m Ortsteile place
    Ortstermin m Ortstermine event
    Ortsverband m Ortsverbände group
    Ortsverein m Ortsvereine group
    Ortsvorsteher m Ortsvorsteher person
    Ortsvorsteherin f Ortsvorsteherinnen person
    Ortszeit f Ortszeiten time
    Ortung f Ortungen event
    Oscar m Oscars
    Oscarverleihung f Oscarverleihungen event
    Osnabrücker m Osnabrücker person
    Osnabrückerin f Osnabrückerinnen person
    Ossi m Ossis person
    Ostalgie f -
    Ostbeauftragte a - person
    Ostblock m - group
    Ostblockstaat m Ostblockstaaten place
    Ostdeutsche a - person
    Osten m - place
    Osterei n Ostereier thing
    Osterferien p Osterferien time
    Osterfest n Osterfeste event
    Osterfeuer n Osterfeuer event
    Osterhase mw Osterhasen animal
    Ostermarsch m Ostermärsche event
    Ostermesse f Ostermessen event
    Ostermontag m Ostermontage time
    Ostern n Ostern event
    Ostern n Ostern time
    Ostersonntag m Ostersonntage time
    Osterweiterung f Osterweiterungen
    Osterwoche f Osterwochen time
    Osterwochenende n Osterwochenenden time
    Osterzeit f - time
    Osteuropäer m Osteuropäer person
    Osteuropäerin f Osteuropäerinnen person
    Ostfriese mw Ostfriesen person
    Ostfriesin f Ostfriesinnen person
    Ostgrenze f Ostgrenzen place
    Ostküste f Ostküsten place
    Ostpolitik f -
    Ostpolitiker m Ostpolitiker person
    Ostpolitikerin f Ostpolitikerinnen person
    Ostsee f - place
    Ostseite f Ostseiten place
    Oststadt f - place
    Ostteil m Ostteile place
    Ostufer n Ostufer place
    Otter f Ottern animal
    Otter m Otter animal
    Outfit n Outfits thing
    Outing n Outings text
    Outlet n Outlets place
    Outsourcing n -
    Ouvertüre f Ouvertüren text
    Oval n Ovale place
    Overall m Overalls thing
    Oxid n Oxide material
    Oxidation f Oxidationen
    Ozean m Ozeane place
    Ozeanboden m Ozeanböden place
    Ozon n - material
    Ozonloch n Ozonlöcher
    Ozonschicht f Ozonschichten
    PC m PCs thing
    PS n PS unit
    Paar n Paar unit
    Paar n Paare person
    Pacht f Pachten
    Pack m Packs thing
    Packung f Packungen thing
    Paddel n Paddel thing
    Paddelboot n Paddelboote thing
    Page mw Pagen person
    Paket n Pakete thing
    Paketbote mw Paketboten person
    Paketbotin f Paketbotinnen person
    Paketzusteller m Paketzusteller person
    Paketzustellerin f Paketzustellerinnen person
    Pakistaner m Pakistaner person
    Pakistanerin f Pakistanerinnen person
    Pakistani m Pakistanis person
    Pakt m Pakte text
    Palais n Palais place
    Palast m Paläste place
    Palastwächter m Palastwächter person
    Palaver n Palaver event
    Palette f Paletten thing
    Palliativmedizin f -
    Palme f Palmen material
    Palmenhaus n Palmenhäuser place
    Palmöl n Palmöle material
    Palästinenser m Palästinenser person
    Palästinenserin f Palästinenserinnen person
    Palästinenserkreis m Palästinenserkreise group
    Pamphlet n Pamphlete text
    Panda m Pandas animal
    Pandemie f Pandemien event
    Pandemiebekämpfung f - event
    Pandemiejahr n Pandemiejahre time
    Pandemielage f Pandemielagen
    Pandemieplan m Pandemiepläne
    Pandemiewelle f Pandemiewellen event
    Pandemiezeit f Pandemiezeiten time
    Panik f Paniken event
    Panikattacke f Panikattacken event
    Panikmache f -
    Panikmacher m Panikmacher person
    Panikmacherin f Panikmacherinnen person
    Panikmodus m -
    Panne f Pannen event
    Panorama n Panoramen
    Panther m Panther animal
    Pantoffel m Pantoffeln thing
    Panzer m Panzer thing
    Panzerdivision f Panzerdivisionen group
    Panzerfaust f Panzerfäuste thing
    Panzerhaubitze f Panzerhaubitzen thing
    Panzerknacker m Panzerknacker person
    Papa m Papas person
    Papagei m Papageien animal
    Paparazzo m Paparazzi person
    Paper n Papers text
    Papier n Papiere text
    Papierform f -
    Papierkorb m Papierkörbe thing
    Papierkram m -
    Papierkrieg m Papierkriege
    Pappe f Pappen material
    Pappel f Pappeln material
    Pappenstiel m Pappenstiele
    Pappkarton m Pappkartons thing
    Paprika f Paprikas material
    Paprika m Paprikas material
    Papst m Päpste person
    Parabel f Parabeln text
    Paracetamol n - material
    Parade f Paraden event
    Paradebeispiel n Paradebeispiele
    Paradies n Paradiese place
    Paradigma n Paradigmen
    Paradigmenwechsel m Paradigmenwechsel
    Paradox n Paradoxe
    Paradoxon n Paradoxa
    Paragraf mw Paragrafen text
    Paragraph mw Paragraphen text
    Paraguayer m Paraguayer person
    Paraguayerin f Paraguayerinnen person
    Parallele f Parallelen
    Parallelgesellschaft f Parallelgesellschaften
    Parallelwelt f Parallelwelten
    Parameter m Parameter
    Paramilitär n - group
    Paranoia f -
    Parasit mw Parasiten animal
    Parasitologe mw Parasitologen person
    Parasitologin f Parasitologinnen person
    Parfüm n Parfüms material
    Pariser m Pariser person
    Pariserin f Pariserinnen person
    Parität f Paritäten
    Park m Parke place
    Park m Parks place
    Parkanlage f Parkanlagen place
    Parkausweis m Parkausweise thing
    Parkbank f Parkbänke thing
    Parkbesucher m Parkbesucher person
    Parkbesucherin f Parkbesucherinnen person
    Parkbucht f Parkbuchten place
    Parkdeck n Parkdecks place
    Parkett n Parketts place
    Parkgebühr f Parkgebühren
    Parkhaus n Parkhäuser place
    Parklücke f Parklücken place
    Parkplatz m Parkplätze place
    Parkscheinautomat mw Parkscheinautomaten thing
    Parkuhr f Parkuhren thing
    Parkwächter m Parkwächter person
    Parkwächterin f Parkwächterinnen person
    Parlament n Parlamente group
    Parlamentarier m Parlamentarier person
    Parlamentarierin f Parlamentarierinnen person
    Parlamentarismus m -
    Parlamentsabgeordnete a - person
    Parlamentsausschuss m Parlamentsausschüsse group
    Parlamentsdebatte f Parlamentsdebatten event
    Parlamentsfraktion f Parlamentsfraktionen group
    Parlamentsgebäude n Parlamentsgebäude place
    Parlamentskammer f Parlamentskammern group
    Parlamentsmehrheit f Parlamentsmehrheiten group
    Parlamentspräsident mw Parlamentspräsidenten person
    Parlamentspräsidentin f Parlamentspräsidentinnen person
    Parlamentssitzung f Parlamentssitzungen event
    Parlamentswahl f Parlamentswahlen event
    Parodie f Parodien text
    Parole f Parolen text
    Parser m Parser
    Partei f Parteien group
    Parteiausschluss m Parteiausschlüsse event
    Parteiausschlussverfahren n Parteiausschlussverfahren event
    Parteiaustritt m Parteiaustritte event
    Parteibasis f - group
    Parteibuch n Parteibücher
    Parteichef m Parteichefs person
    Parteichefin f Parteichefinnen person
    Parteieintritt m Parteieintritte event
    Parteienbündnis n Parteienbündnisse group
    Parteienfinanzierung f Parteienfinanzierungen
    Parteienlandschaft f Parteienlandschaften
    Parteiflügel m Parteiflügel group
    Parteifreund m Parteifreunde person
    Parteifreundin f Parteifreundinnen person
    Parteiführer m Parteiführer person
    Parteiführerin f Parteiführerinnen person
    Parteiführung f Parteiführungen group
    Parteigenosse mw Parteigenossen person
    Parteigenossin f Parteigenossinnen person
    Parteigremium n Parteigremien group
    Parteigründer m Parteigründer person
    Parteigründerin f Parteigründerinnen person
    Parteigänger m Parteigänger person
    Parteigängerin f Parteigängerinnen person
    Parteijugend f - group
    Parteikollege mw Parteikollegen person
    Parteikollegin f Parteikolleginnen person
    Parteikongress m Parteikongresse event
    Parteikreis m Parteikreise group
    Parteileitung f Parteileitungen group
    Parteilichkeit f Parteilichkeiten
    Parteilinke a - person
    Parteimitglied n Parteimitglieder person
    Parteinahme f Parteinahmen
    Parteipolitik f Parteipolitiken
    Parteiprogramm n Parteiprogramme text
    Parteirebell mw Parteirebellen person
    Parteisoldat mw Parteisoldaten person
    Parteispende f Parteispenden
    Parteispendenaffäre f Parteispendenaffären
    Parteispitze f Parteispitzen group
    Parteisprecher m Parteisprecher person
    Parteisprecherin f Parteisprecherinnen person
    Parteitag m Parteitage event
    Parteitagsbeschluss m Parteitagsbeschlüsse text
    Parteiverbot n Parteiverbote text
    Parteivertreter m Parteivertreter person
    Parteivertreterin f Parteivertreterinnen person
    Parteivize m Parteivizes person
    Parteivorsitz m Parteivorsitze
    Parteivorsitzende a - person
    Parteivorstand m Parteivorstände group
    Parteizugehörigkeit f Parteizugehörigkeiten
    Parterre n Parterres place
    Partie f Partien event
    Partikel f Partikeln
    Partikel m Partikel
    Partisan mw Partisanen person
    Partitur f Partituren text
    Partizipation f Partizipationen
    Partner m Partner person
    Partnerin f Partnerinnen person
    Partnerschaft f Partnerschaften group
    Partnerstadt f Partnerstädte group
    Party f Partys event
    Partygast m Partygäste person
    Partymeile f Partymeilen place
    Partyzelt n Partyzelte thing
    Pascal n Pascal unit
    Pascha m Paschas person
    Pass m Pässe text
    Passage f Passagen place
    Passagier m Passagiere person
    Passagierflugzeug n Passagierflugzeuge thing
    Passagierin f Passagierinnen person
    Passahfest n Passahfeste time
    Passant mw Passanten person
    Passantin f Passantinnen person
    Passform f Passformen
    Passion f Passionen
    Passionsfrucht f Passionsfrüchte material
    Passionsspiel n Passionsspiele event
    Passiv n -
    Passivität f -
    Passkontrolle f Passkontrollen event
    Passstraße f Passstraßen place
    Passus m Passus text
    Passwort n Passwörter text
    Passwortmanager m Passwortmanager
    Pasta f - material
    Pastete f Pasteten material
    Pastor m Pastoren person
    Pastorin f Pastorinnen person
    Patch m Patches
    Patchworkfamilie f Patchworkfamilien group
    Pate mw Paten person
    Patenkind n Patenkinder person
    Patenonkel m Patenonkel person
    Patenschaft f Patenschaften
    Patent n Patente text
    Patentamt n Patentämter group
    Patentante f Patentanten person
    Patentrecht n Patentrechte
    Pater m Patres person
    Paternoster m Paternoster place
    Pathologe mw Pathologen person
    Pathologie f Pathologien
    Pathologin f Pathologinnen person
    Pathos n -
    Patient mw Patienten person
    Patientenakte f Patientenakten text
    Patientensicherheit f -
    Patientenverfügung f Patientenverfügungen text
    Patientenversorgung f -
    Patientenzahl f Patientenzahlen
    Patientin f Patientinnen person
    Patin f Patinnen person
    Patriarch mw Patriarchen person
    Patriarchat n Patriarchate group
    Patriot mw Patrioten person
    Patriotin f Patriotinnen person
    Patriotismus m -
    Patron m Patrone person
    Patrone f Patronen thing
    Patronenhülse f Patronenhülsen thing
    Patronin f Patroninnen person
    Patrouille f Patrouillen group
    Patsche f Patschen
    Patt n Patts event
    Pauke f Pauken thing
    Pauker m Pauker person
    Paukerin f Paukerinnen person
    Pauschale f Pauschalen
    Pauschalreise f Pauschalreisen
    Pause f Pausen event
    Pausenhof m Pausenhöfe place
    Pausenzeit f Pausenzeiten time
    Pavian m Paviane animal
    Pavillon m Pavillons thing
    Pazifik m - place
    Pazifikkrieg m Pazifikkriege event
    Pazifismus m -
    Pazifist mw Pazifisten person
    Pazifistin f Pazifistinnen person
    Pech n -
    Pedal n Pedale thing
    Pedant mw Pedanten person
    Pedantin f Pedantinnen person
    Peer m Peers person
    Peergroup f Peergroups group
    Pegel m Pegel
    Pegelstand m Pegelstände
    Pegida f - group
    Peilung f Peilungen
    Pein f -
    Peiniger m Peiniger person
    Peinigerin f Peinigerinnen person
    Peinlichkeit f Peinlichkeiten
    Peitsche f Peitschen thing
    Pekinger m Pekinger person
    Pekingerin f Pekingerinnen person
    Pelikan m Pelikane animal
    Pelle f Pellen thing
    Pelz m Pelze thing
    Pendant n Pendants
    Pendelverkehr m -
    Pendler m Pendler person
    Pendlerin f Pendlerinnen person
    Pendlerpauschale f Pendlerpauschalen
    Penetration f Penetrationen
    Penicillin n Penicilline material
    Penis m Penisse body
    Penner m Penner person
    Pennerin f Pennerinnen person
    Pension f Pensionen place
    Pensionierung f Pensionierungen
    Pensionist mw Pensionisten person
    Pensionistin f Pensionistinnen person
    Pensionsalter n Pensionsalter
    Pensionär m Pensionäre person
    Pensionärin f Pensionärinnen person
    Pensum n Pensen
    Pentagon n - group
    Perfektion f Perfektionen
    Perfektionismus m -
    Perfektionist mw Perfektionisten person
    Perfektionistin f Perfektionistinnen person
    Performance f Performances event
    Performanz f Performanzen
    Periode f Perioden time
    Peripherie f Peripherien place
    Perle f Perlen thing
    Perlhuhn n Perlhühner animal
    Permanenz f Permanenzen
    Perser m Perser person
    Perserin f Perserinnen person
    Persiflage f Persiflagen
    Person f Personen person
    Personal n - group
    Personalabbau m -
    Personalabteilung f Personalabteilungen group
    Personalausweis m Personalausweise text
    Personalbedarf m -
    Personalchef m Personalchefs person
    Personalchefin f Personalchefinnen person
    Personalentscheidung f Personalentscheidungen
    Personaler m Personaler person
    Personalerin f Personalerinnen person
    Personalie f Personalien text
    Personalkosten p Personalkosten
    Personalleiter m Personalleiter person
    Personalmangel m -
    Personalnot f -
    Personalpolitik f Personalpolitiken
    Personalrat m Personalräte group
    Personalversammlung f Personalversammlungen event
    Personalvorstand m Personalvorstände person
    Personenbeschreibung f Personenbeschreibungen text
    Personendaten p Personendaten
    Personenkontrolle f Personenkontrollen event
    Personenkult m -
    Personennahverkehr m -
    Personenschaden m Personenschäden event
    Personenschutz m -
    Personenschützer m Personenschützer person
    Personenschützerin f Personenschützerinnen person
    Personenstand m -
    Personenverkehr m -
    Personenwagen m Personenwagen thing
    Personenzug m Personenzüge thing
    Perspektive f Perspektiven
    Perspektivlosigkeit f -
    Persönlichkeit f Persönlichkeiten person
    Persönlichkeitsrecht n Persönlichkeitsrechte
    Persönlichkeitsstörung f Persönlichkeitsstörungen
    Peruaner m Peruaner person
    Peruanerin f Peruanerinnen person
    Perversion f Perversionen
    Perücke f Perücken thing
    Peso m Pesos unit
    Pessimismus m -
    Pessimist mw Pessimisten person
    Pessimistin f Pessimistinnen person
    Pest f - event
    Pestizid n Pestizide material
    Petabyte n Petabyte unit
    Petent mw Petenten person
    Petentin f Petentinnen person
    Petersilie f Petersilien material
    Petition f Petitionen text
    Petroleum n - material
    Pfad m Pfade place
    Pfadfinder m Pfadfinder person
    Pfadfinderin f Pfadfinderinnen person
    Pfahl m Pfähle thing
    Pfahlbau m Pfahlbauten thing
    Pfalz f - place
    Pfand n Pfänder
    Pfandleiher m Pfandleiher person
    Pfandleiherin f Pfandleiherinnen person
    Pfanne f Pfannen thing
    Pfarrei f Pfarreien group
    Pfarrer m Pfarrer person
    Pfarrerin f Pfarrerinnen person
    Pfarrgemeinde f Pfarrgemeinden group
    Pfarrhaus n Pfarrhäuser place
    Pfau m Pfauen animal
    Pfeffer m Pfeffer material
    Pfefferspray n Pfeffersprays thing
    Pfeife f Pfeifen thing
    Pfeifer m Pfeifer person
    Pfeil m Pfeile thing
    Pfeiler m Pfeiler thing
    Pfennig m Pfennige unit
    Pferd n Pferde animal
    Pferderennen n Pferderennen event
    Pfiff m Pfiffe
    Pfingsten n Pfingsten event
    Pfingsten n Pfingsten time
    Pfingstferien p Pfingstferien time
    Pfingstgottesdienst m Pfingstgottesdienste event
    Pfingstmontag m Pfingstmontage time
    Pfingstsonntag m Pfingstsonntage time
    Pfirsich m Pfirsiche material
    Pflanze f Pflanzen material
    Pflanze f Pflanzen thing
    Pflanzenschutzmittel n Pflanzenschutzmittel material
    Pflaster n Pflaster material
    Pflaster n Pflaster thing
    Pflasterstein m Pflastersteine thing
    Pflaume f Pflaumen material
    Pflege f -
    Pflegebeauftragte a - person
    Pflegebedarf m -
    Pflegebedürftige a - person
    Pflegedienst m Pflegedienste group
    Pflegedienstleiter m Pflegedienstleiter person
    Pflegedienstleiterin f Pflegedienstleiterinnen person
    Pflegeeltern p Pflegeeltern person
    Pflegefall m Pflegefälle
    Pflegegrad m Pflegegrade
    Pflegeheim n Pflegeheime group
    Pflegeheim n Pflegeheime place
    Pflegekasse f Pflegekassen group
    Pflegekind n Pflegekinder person
    Pflegekraft f Pflegekräfte person
    Pflegemutter f Pflegemütter person
    Pflegenotstand m Pflegenotstände
    Pflegepersonal n -
    Pflegepool m Pflegepools
    Pfleger m Pfleger person
    Pflegereform f Pflegereformen
    Pflegerin f Pflegerinnen person
    Pflegevater m Pflegeväter person
    Pflegeversicherung f Pflegeversicherungen group
    Pflicht f Pflichten
    Pflichtbewusstsein n -
    Pflichtenheft n Pflichtenhefte text
    Pflichtfach n Pflichtfächer
    Pflichtverletzung f Pflichtverletzungen
    Pflichtverteidiger m Pflichtverteidiger person
    Pflichtverteidigerin f Pflichtverteidigerinnen person
    Pforte f Pforten place
    Pfosten m Pfosten thing
    Pfote f Pfoten body
    Pfund n Pfund unit
    Pfund n Pfunde unit
    Pfuscher m Pfuscher person
    Pfuscherin f Pfuscherinnen person
    Pfälzer m Pfälzer person
    Pfälzerin f Pfälzerinnen person
    Pfändung f Pfändungen
    Pförtner m Pförtner person
    Pförtnerin f Pförtnerinnen person
    Phantasie f Phantasien
    Phantast mw Phantasten person
    Phantom n Phantome
    Phantombild n Phantombilder
    Pharao m Pharaonen person
    Pharma f -
    Pharmafirma f Pharmafirmen group
    Pharmaindustrie f Pharmaindustrien group
    Pharmakologe mw Pharmakologen person
    Pharmakologin f Pharmakologinnen person
    Pharmakonzern m Pharmakonzerne group
    Pharmaunternehmen n Pharmaunternehmen group
    Pharmazeut mw Pharmazeuten person
    Pharmazeutikum n Pharmazeutika material
    Pharmazeutin f Pharmazeutinnen person
    Pharmazie f -
    Phase f Phasen time
    Philanthrop mw Philanthropen person
    Philanthropin f Philanthropinnen person
    Philharmonie f Philharmonien group
    Philharmoniker m Philharmoniker person
    Philharmonikerin f Philharmonikerinnen person
    Philippiner m Philippiner person
    Philippinerin f Philippinerinnen person
    Philologe mw Philologen person
    Philologin f Philologinnen person
    Philosoph mw Philosophen person
    Philosophie f Philosophien
    Philosophin f Philosophinnen person
    Phishing n -
    Phobie f Phobien
    Phosphat n Phosphate material
    Phosphor m - material
    Photovoltaikanlage f Photovoltaikanlagen thing
    Phrase f Phrasen text
    Physik f -
    Physiker m Physiker person
    Physikerin f Physikerinnen person
    Physiotherapeut mw Physiotherapeuten person
    Physiotherapeutin f Physiotherapeutinnen person
    Phänomen n Phänomene
    Pianist mw Pianisten person
    Pianistin f Pianistinnen person
    Piano n Pianos thing
    Pickel m Pickel body
    Picknick n Picknicks event
    Pilger m Pilger person
    Pilgerfahrt f Pilgerfahrten event
    Pilgerin f Pilgerinnen person
    Pilgerreise f Pilgerreisen event
    Pilgerzug m Pilgerzüge event
    Pille f Pillen material
    Pilot mw Piloten person
    Pilotin f Pilotinnen person
    Pilotphase f Pilotphasen
    Pilotprojekt n Pilotprojekte
    Pilotstudie f Pilotstudien text
    Pilz m Pilze material
    Pinguin m Pinguine animal
    Pinkelpause f Pinkelpausen
    Pinsel m Pinsel thing
    Pinzette f Pinzetten thing
    Pionier m Pioniere person
    Pionierarbeit f Pionierarbeiten
    Pionierin f Pionierinnen person
    Pipeline f Pipelines thing
    Pipette f Pipetten thing
    Piranha m Piranhas animal
    Pirat mw Piraten person
    Piraterie f Piraterien
    Piratin f Piratinnen person
    Pissoir n Pissoirs place
    Piste f Pisten place
    Pistole f Pistolen thing
    Pistolero m Pistoleros person
    Pixel n Pixel unit
    Pixelfehler m Pixelfehler
    Pizza f Pizzas material
    Pizza f Pizzen material
    Pizzeria f Pizzerias place
    Pizzeria f Pizzerien place
    Pkw m Pkw thing
    Pkw m Pkws thing
    Pkw-Fahrer m Pkw-Fahrer person
    Pkw-Fahrerin f Pkw-Fahrerinnen person
    Placebo n Placebos material
    Plage f Plagen
    Plagiat n Plagiate
    Plagiatsaffäre f Plagiatsaffären
    Plagiatsvorwurf m Plagiatsvorwürfe
    Plakat n Plakate text
    Plakatwand f Plakatwände thing
    Plakette f Plaketten text
    Plan m Pläne text
    Planbarkeit f -
    Plane f Planen thing
    Planer m Planer person
    Planerin f Planerinnen person
    Planet mw Planeten place
    Planet mw Planeten thing
    Planetarium n Planetarien place
    Planfeststellungsbeschluss m Planfeststellungsbeschlüsse text
    Planke f Planken thing
    Plankton n - animal
    Planlosigkeit f -
    Planspiel n Planspiele
    Plantage f Plantagen place
    Planung f Planungen
    Planungssicherheit f -
    Planwagen m Planwagen thing
    Planwirtschaft f Planwirtschaften
    Plasma n Plasmen material
    Plastik f Plastiken
    Plastik n - material
    Plastikflasche f Plastikflaschen thing
    Plastikmüll m - material
    Plastiksack m Plastiksäcke thing
    Plastiksprengstoff m Plastiksprengstoffe material
    Plastiktüte f Plastiktüten thing
    Plateau n Plateaus place
    Platin n - material
    Platine f Platinen thing
    Plattdeutsch n -
    Platte f Platten thing
    Plattenbau m Plattenbauten thing
    Plattenbausiedlung f Plattenbausiedlungen place
    Plattenfirma f Plattenfirmen group
    Plattenspieler m Plattenspieler thing
    Plattform f Plattformen group
    Plattform f Plattformen thing
    Plattitüde f Plattitüden text
    Platz m Plätze place
    Platzhalter m Platzhalter
    Platzhirsch m Platzhirsche person
    Platzierung f Platzierungen
    Platzmangel m -
    Platzpatrone f Platzpatronen thing
    Platzregen m Platzregen event
    Platzverweis m Platzverweise
    Platzwart m Platzwarte person
    Platzwartin f Platzwartinnen person
    Platzwunde f Platzwunden body
    Plausibilität f Plausibilitäten
    Playboy m Playboys person
    Player m Player person
    Playoff n Playoffs event
    Plazenta f Plazentas body
    Pleite f Pleiten event
    Pleitewelle f Pleitewellen
    Plenardebatte f Plenardebatten event
    Plenarsaal m Plenarsäle place
    Plenarsitzung f Plenarsitzungen event
    Plenum n Plenen group
    Plexiglas n - material
    Plexiglasscheibe f Plexiglasscheiben thing
    Plombe f Plomben thing
    Plot m Plots text
    Plugin n Plugins thing
    Plural m Plurale
    Pluralismus m -
    Pluralität f Pluralitäten
    Plus n -
    Plutonium n - material
    Plädoyer n Plädoyers text
    Plätzchen n Plätzchen material
    Plünderer m Plünderer person
    Plünderin f Plünderinnen person
    Plünderung f Plünderungen event
    Pneumokokken p Pneumokokken
    Po m Pos body
    Pocken p Pocken
    Podcast m Podcasts text
    Podest n Podeste thing
    Podestplatz m Podestplätze
    Podium n Podien thing
    Podiumsdiskussion f Podiumsdiskussionen event
    Poem n Poeme text
    Poesie f Poesien text
    Poet mw Poeten person
    Poetin f Poetinnen person
    Pogrom n Pogrome event
    Pogromnacht f Pogromnächte event
    Point m Points
    Pointe f Pointen text
    Pokal m Pokale thing
    Pokalfinale n Pokalfinale event
    Pokalsieg m Pokalsiege
    Pokalsieger m Pokalsieger person
    Pokalsiegerin f Pokalsiegerinnen person
    Pokalspiel n Pokalspiele event
    Poker n -
    Pokerspiel n Pokerspiele event
    Pol m Pole place
    Polargebiet n Polargebiete place
    Polarisierung f Polarisierungen
    Polarkreis m Polarkreise place
    Polarlicht n Polarlichter event
    Pole mw Polen person
    Polemik f Polemiken text
    Police f Policen text
    Polin f Polinnen person
    Polio f -
    Politbüro n Politbüros group
    Politik f Politiken group
    Politikberater m Politikberater person
    Politikberaterin f Politikberaterinnen person
    Politiker m Politiker person
    Politikerin f Politikerinnen person
    Politikstil m Politikstile
    Politikum n -
    Politikverdrossenheit f -
    Politikwechsel m Politikwechsel
    Politikwissenschaft f Politikwissenschaften
    Politikwissenschaftler m Politikwissenschaftler person
    Politikwissenschaftlerin f Politikwissenschaftlerinnen person
    Politologe mw Politologen person
    Politologin f Politologinnen person
    Polizei f Polizeien group
    Polizeiaktion f Polizeiaktionen event
    Polizeiangabe f Polizeiangaben text
    Polizeiarbeit f -
    Polizeiauskunft f Polizeiauskünfte text
    Polizeiauto n Polizeiautos thing
    Polizeibeamte a - person
    Polizeibeamtin f Polizeibeamtinnen person
    Polizeibehörde f Polizeibehörden group
    Polizeibericht m Polizeiberichte text
    Polizeichef m Polizeichefs person
    Polizeichefin f Polizeichefinnen person
    Polizeidienststelle f Polizeidienststellen group
    Polizeidirektion f Polizeidirektionen group
    Polizeidirektor m Polizeidirektoren person
    Polizeidirektorin f Polizeidirektorinnen person
    Polizeieinheit f Polizeieinheiten group
    Polizeieinsatz m Polizeieinsätze event
    Polizeifahrzeug n Polizeifahrzeuge thing
    Polizeiführer m Polizeiführer person
    Polizeiführerin f Polizeiführerinnen person
    Polizeiführung f Polizeiführungen group
    Polizeigewahrsam m -
    Polizeigewalt f - event
    Polizeigewerkschaft f Polizeigewerkschaften group
    Polizeihaft f -
    Polizeihauptkommissar m Polizeihauptkommissare person
    Polizeihauptkommissarin f Polizeihauptkommissarinnen person
    Polizeihubschrauber m Polizeihubschrauber thing
    Polizeiinspektion f Polizeiinspektionen group
    Polizeikommissar m Polizeikommissare person
    Polizeikommissariat n Polizeikommissariate group
    Polizeikommissarin f Polizeikommissarinnen person
    Polizeikontrolle f Polizeikontrollen event
    Polizeikreis m Polizeikreise group
    Polizeimeldung f Polizeimeldungen text
    Polizeimitteilung f Polizeimitteilungen text
    Polizeioberkommissar m Polizeioberkommissare person
    Polizeioberkommissarin f Polizeioberkommissarinnen person
    Polizeipräsenz f -
    Polizeipräsident mw Polizeipräsidenten person
    Polizeipräsidentin f Polizeipräsidentinnen person
    Polizeipräsidium n Polizeipräsidien group
    Polizeirazzia f Polizeirazzien event
    Polizeirevier n Polizeireviere group
    Polizeirevier n Polizeireviere place
    Polizeischutz m -
    Polizeischüler m Polizeischüler person
    Polizeischülerin f Polizeischülerinnen person
    Polizeisprecher m Polizeisprecher person
    Polizeisprecherin f Polizeisprecherinnen person
    Polizeistation f Polizeistationen place
    Polizeistreife f Polizeistreifen group
    Polizeiwache f Polizeiwachen place
    Polizeiwagen m Polizeiwagen thing
    Polizist mw Polizisten person
    Polizistin f Polizistinnen person
    Poller m Poller thing
    Polster n Polster thing
    Polterabend m Polterabende event
    Polyester m Polyester material
    Pommes p Pommes material
    Pomp m -
    Pony m Ponys body
    Pony n Ponys animal
    Pool m Pools place
    Pop m -
    Popcorn n - material
    Popgruppe f Popgruppen group
    Popmusik f -
    Popo m Popos body
    Popstar m Popstars person
    Popsänger m Popsänger person
    Popsängerin f Popsängerinnen person
    Popularität f -
    Population f Populationen group
    Populismus m -
    Populist mw Populisten person
    Populistin f Populistinnen person
    Pore f Poren body
    Porno m Pornos
    Pornografie f -
    Porree m Porrees material
    Port m Ports
    Portal n Portale thing
    Portemonnaie n Portemonnaies thing
    Portfolio n Portfolios
    Portier m Portiers person
    Portierung f Portierungen
    Portion f Portionen
    Porto n Portos
    Porträt n Porträts text
    Porträtist mw Porträtisten person
    Porträtistin f Porträtistinnen person
    Portugiese mw Portugiesen person
    Portugiesin f Portugiesinnen person
    Porzellan n Porzellane material
    Posaune f Posaunen thing
    Pose f Posen
    Position f Positionen
    Positionierung f Positionierungen
    Positionspapier n Positionspapiere text
    Posse f Possen text
    Post f - group
    Post m Posts text
    Postamt n Postämter place
    Postauto n Postautos thing
    Postbank f - group
    Postbote mw Postboten person
    Postbotin f Postbotinnen person
    Posten m Posten
    Poster n Poster text
    Postfach n Postfächer thing
    Postfiliale f Postfilialen place
    Posting n Postings text
    Postkarte f Postkarten text
    Postleitzahl f Postleitzahlen
    Postler m Postler person
    Postlerin f Postlerinnen person
    Postweg m -
    Potentat mw Potentaten person
    Potential n Potentiale
    Potenz f Potenzen
    Potenzial n Potenziale
    Potenzierung f Potenzierungen
    Potsdamer m Potsdamer person
    Potsdamerin f Potsdamerinnen person
    Pottwal m Pottwale animal
    Power f -
    Pracht f -
    Prachtstraße f Prachtstraßen place
    Pragmatik f -
    Pragmatismus m -
    Prahler m Prahler person
    Prahlerei f Prahlereien
    Prahlerin f Prahlerinnen person
    Praktik f Praktiken
    Praktikabilität f -
    Praktikant mw Praktikanten person
    Praktikantin f Praktikantinnen person
    Praktiker m Praktiker person
    Praktikerin f Praktikerinnen person
    Praktikum n Praktika
    Praline f Pralinen material
    Pranger m Pranger place
    Pranke f Pranken body
    Praxis f Praxen place
    Praxistest m Praxistests
    Prediger m Prediger person
    Predigerin f Predigerinnen person
    Predigt f Predigten text
    Preis m Preise
    Preisabsprache f Preisabsprachen event
    Preisanstieg m Preisanstiege event
    Preisbremse f Preisbremsen
    Preisdruck m -
    Preiserhöhung f Preiserhöhungen event
    Preiserwartung f Preiserwartungen
    Preisgabe f -
    Preisgeld n Preisgelder
    Preiskampf m Preiskämpfe event
    Preiskrieg m Preiskriege event
    Preisliste f Preislisten text
    Preisnachlass m Preisnachlässe
    Preisniveau n Preisniveaus
    Preispolitik f Preispolitiken
    Preisrichter m Preisrichter person
    Preisrichterin f Preisrichterinnen person
    Preisrückgang m Preisrückgänge
    Preisschild n Preisschilder text
    Preissteigerung f Preissteigerungen event
    Preissturz m Preisstürze event
    Preisträger m Preisträger person
    Preisträgerin f Preisträgerinnen person
    Preisunterschied m Preisunterschiede
    Preisverfall m - event
    Preisverleihung f Preisverleihungen event
    Prekariat n -
    Prellung f Prellungen body
    Prellung f Prellungen event
    Premier m Premiers person
    Premiere f Premieren event
    Premierminister m Premierminister person
    Premierministerin f Premierministerinnen person
    Preprint m Preprints text
    Presbyter m Presbyter person
    Presbyterin f Presbyterinnen person
    Presse f - group
    Presseagentur f Presseagenturen group
    Presseamt n Presseämter group
    Presseauftritt m Presseauftritte
    Presseaussendung f Presseaussendungen text
    Pressebericht m Presseberichte text
    Pressechef m Pressechefs person
    Pressechefin f Pressechefinnen person
    Presseerklärung f Presseerklärungen text
    Pressefoto n Pressefotos text
    Pressefotograf mw Pressefotografen person
    Pressefotografin f Pressefotografinnen person
    Pressefreiheit f -
    Pressekonferenz f Pressekonferenzen event
    Pressemeldung f Pressemeldungen text
    Pressemitteilung f Pressemitteilungen text
    Presserat m Presseräte group
    Pressereferent mw Pressereferenten person
    Pressereferentin f Pressereferentinnen person
    Pressesprecher m Pressesprecher person
    Pressesprecherin f Pressesprecherinnen person
    Pressestelle f Pressestellen group
    Pressetext m Pressetexte text
    Pressevereinigung f Pressevereinigungen group
    Pressevertreter m Pressevertreter person
    Pressevertreterin f Pressevertreterinnen person
    Prestige n -
    Preuße mw Preußen person
    Preußin f Preußinnen person
    Priester m Priester person
    Priesterin f Priesterinnen person
    Priesterschaft f Priesterschaften group
    Priestertum n -
    Primaballerina f Primaballerinen person
    Primas m Primasse person
    Primat m Primate
    Primat mw Primaten animal
    Primat n Primate
    Primus m Primusse person
    Primärenergie f Primärenergien
    Primärquelle f Primärquellen text
    Printer m Printer thing
    Prinz mw Prinzen person
    Prinzessin f Prinzessinnen person
    Prinzip n Prinzipien
    Prinzipal m Prinzipale person
    Prinzipalin f Prinzipalinnen person
    Prior m Prioren person
    Priorin f Priorinnen person
    Priorisierung f Priorisierungen
    Priorität f Prioritäten
    Prise f Prisen
    Pritsche f Pritschen thing
    Privatanleger m Privatanleger person
    Privatanlegerin f Privatanlegerinnen person
    Privatauto n Privatautos thing
    Privatbank f Privatbanken group
    Privatbesitz m -
    Privatdetektiv m Privatdetektive person
    Privatdetektivin f Privatdetektivinnen person
    Privatdozent mw Privatdozenten person
    Privatdozentin f Privatdozentinnen person
    Privateigentum n -
    Privatgrundstück n Privatgrundstücke place
    Privathaus n Privathäuser place
    Privatheit f Privatheiten
    Privatier m Privatiers person
    Privatinsolvenz f Privatinsolvenzen event
    Privatisierung f Privatisierungen event
    Privatjet m Privatjets thing
    Privatklage f Privatklagen
    Privatkonsum m -
    Privatkunde mw Privatkunden person
    Privatkundin f Privatkundinnen person
    Privatleben n -
    Privatlehrer m Privatlehrer person
    Privatlehrerin f Privatlehrerinnen person
    Privatmann m Privatleute person
    Privatnachricht f Privatnachrichten text
    Privatpatient mw Privatpatienten person
    Privatpatientin f Privatpatientinnen person
    Privatperson f Privatpersonen person
    Privatschule f Privatschulen group
    Privatsekretär m Privatsekretäre person
    Privatsekretärin f Privatsekretärinnen person
    Privatsender m Privatsender group
    Privatsphäre f Privatsphären
    Privatunternehmen n Privatunternehmen group
    Privatvermögen n Privatvermögen
    Privatwagen m Privatwagen thing
    Privatwirtschaft f Privatwirtschaften group
    Privatwohnung f Privatwohnungen place
    Privileg n Privilege
    Privileg n Privilegien
    Privilegierung f Privilegierungen
    Pro n -
    Proband mw Probanden person
    Probandin f Probandinnen person
    Probe f Proben event
    Probeabstimmung f Probeabstimmungen event
    Probealarm m Probealarme event
    Probefahrt f Probefahrten event
    Probenleiter m Probenleiter person
    Probenleiterin f Probenleiterinnen person
    Probezeit f Probezeiten time
    Problem n Probleme
    Problematik f Problematiken
    Problemfall m Problemfälle
    Produkt n Produkte thing
    Produktbeschreibung f Produktbeschreibungen text
    Produkteinführung f Produkteinführungen event
    Produkthaftung f Produkthaftungen
    Produktion f Produktionen event
    Produktionsleiter m Produktionsleiter person
    Produktionsstopp m Produktionsstopps
    Produktionsstätte f Produktionsstätten place
    Produktivität f Produktivitäten
    Produktlinie f Produktlinien
    Produktpalette f Produktpaletten
    Produktrückruf m Produktrückrufe
    Produzent mw Produzenten person
    Produzentin f Produzentinnen person
    Profession f Professionen
    Professionalität f Professionalitäten
    Professor m Professoren person
    Professorin f Professorinnen person
    Profi m Profis person
    Profiboxer m Profiboxer person
    Profiboxerin f Profiboxerinnen person
    Profil n Profile
    Profilierung f Profilierungen
    Profit m Profite
    Profiteur m Profiteure person
    Profiteurin f Profiteurinnen person
    Prognose f Prognosen text
    Programm n Programme text
    Programmcode m Programmcodes text
    Programmfehler m Programmfehler
    Programmheft n Programmhefte thing
    Programmierer m Programmierer person
    Programmiererin f Programmiererinnen person
    Programmierschnittstelle f Programmierschnittstellen
    Programmiersprache f Programmiersprachen
    Programmierung f Programmierungen
    Programmzeile f Programmzeilen text
    Programmänderung f Programmänderungen event
    Projekt n Projekte
    Projektil n Projektile thing
    Projektion f Projektionen
    Projektleiter m Projektleiter person
    Projektor m Projektoren thing
    Promenade f Promenaden place
    Promi m Promis person
    Promille n Promille unit
    Prominente a - person
    Prominenz f Prominenzen
    Promotion f Promotionen
    Prompt m Prompts
    Propaganda f - text
    Propagandakrieg m Propagandakriege
    Propagandamaterial n Propagandamaterialien
    Propagandist mw Propagandisten person
    Propagandistin f Propagandistinnen person
    Propan n - material
    Propeller m Propeller thing
    Prophet mw Propheten person
    Prophetie f Prophetien
    Prophetin f Prophetinnen person
    Prophezeiung f Prophezeiungen text
    Proportion f Proportionen
    Proportionalität f -
    Propst m Pröpste person
    Prosa f - text
    Prosecco m Proseccos material
    Prospekt m Prospekte text
    Prostata f Prostatae body
    Prostituierte a - person
    Prostitution f Prostitutionen
    Protagonist mw Protagonisten person
    Protagonistin f Protagonistinnen person
    Protein n Proteine material
    Proteinshake m Proteinshakes thing
    Protektorat n Protektorate place
    Protest m Proteste event
    Protestaktion f Protestaktionen event
    Protestant mw Protestanten person
    Protestantin f Protestantinnen person
    Protestbewegung f Protestbewegungen group
    Protestkundgebung f Protestkundgebungen event
    Protestler m Protestler person
    Protestlerin f Protestlerinnen person
    Protestmarsch m Protestmärsche event
    Protestwelle f Protestwellen event
    Protestwähler m Protestwähler person
    Protestwählerin f Protestwählerinnen person
    Prothese f Prothesen thing
    Protokoll n Protokolle text
    Protokolldatei f Protokolldateien
    Proton n Protonen
    Prototyp m Prototypen thing
    Provider m Provider group
    Provider m Provider person
    Provinz f Provinzen place
    Provinzialismus m -
    Provinzregierung f Provinzregierungen group
    Provisorium n Provisorien
    Provokateur m Provokateure person
    Provokateurin f Provokateurinnen person
    Provokation f Provokationen event
    Proxy m Proxys
    Proxyserver m Proxyserver thing
    Prozedere n -
    Prozedur f Prozeduren
    Prozent n Prozent unit
    Prozent n Prozente unit
    Prozentpunkt m Prozentpunkte unit
    Prozentsatz m Prozentsätze
    Prozess m Prozesse event
    Prozession f Prozessionen event
    Prozesskosten p Prozesskosten
    Prozessor m Prozessoren thing
    Prozesstag m Prozesstage time
    Präambel f Präambeln text
    Prädikat n Prädikate text
    Präfekt mw Präfekten person
    Präfektin f Präfektinnen person
    Präfektur f Präfekturen group
    Präfektur f Präfekturen place
    Präferenz f Präferenzen
    Prägung f Prägungen
    Prähistorie f - time
    Prälat mw Prälaten person
    Prämie f Prämien
    Prämisse f Prämissen
    Präparat n Präparate material
    Präparat n Präparate thing
    Prärie f Prärien place
    Präsens n - time
    Präsentation f Präsentationen event
    Präsentation f Präsentationen text
    Präsenz f Präsenzen
    Präsenzunterricht m -
    Präsident mw Präsidenten person
    Präsidentenamt n Präsidentenämter
    Präsidentengarde f Präsidentengarden group
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
    Prätendent mw Prätendenten person
    Prätendentin f Prätendentinnen person
    Präteritum n - time
    Prävention f Präventionen
    Präzedenzfall m Präzedenzfälle
    Präzisierung f Präzisierungen
    Präzision f Präzisionen
    Pröpstin f Pröpstinnen person
    Prüderie f -
    Prüfer m Prüfer person
    Prüferin f Prüferinnen person
    Prüfstand m Prüfstände
    Prüfstein m Prüfsteine
    Prüfung f Prüfungen event
    Prügel p Prügel
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
    Psychopharmakon n Psychopharmaka material
    Psychose f Psychosen
    Psychotherapeut mw Psychotherapeuten person
    Psychotherapeutin f Psychotherapeutinnen person
    Pub m Pubs place
    Pub n Pubs place
    Pubertät f - time
    Publicity f -
    Publikation f Publikationen text
    Publikum n - group
    Publikumsinteresse n Publikumsinteressen
    Publizist mw Publizisten person
    Publizistin f Publizistinnen person
    Puck m Pucks thing
    Pudding m Puddinge material
    Pudel m Pudel animal
    Puder m Puder material
    Puder n Puder material
    Puffer m Puffer thing
    Pufferüberlauf m Pufferüberläufe
    Pulk m Pulks
    Pulli m Pullis thing
    Pullover m Pullover thing
    Puls m Pulse body
    Pulsader f Pulsadern body
    Pulsfrequenz f Pulsfrequenzen
    Pulsschlag m Pulsschläge body
    Pult n Pulte thing
    Pulver n Pulver material
    Pulverfass n Pulverfässer place
    Pulverfass n Pulverfässer thing
    Puma m Pumas animal
    Pumpe f Pumpen thing
    Pumps m Pumps thing
    Pumpwerk n Pumpwerke place
    Punk m Punks person
    Punkt m Punkte
    Punsch m Punsche material
    Pupille f Pupillen body
    Puppe f Puppen thing
    Puppenspieler m Puppenspieler person
    Puppenspielerin f Puppenspielerinnen person
    Pute f Puten animal
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
    Pyrotechnik f Pyrotechniken
    Pyrotechnika p Pyrotechnika
    Python m Pythons animal
    Pächter m Pächter person
    Pächterin f Pächterinnen person
    Päckchen n Päckchen thing
    Pädagoge mw Pädagogen person
    Pädagogik f -
    Pädagogin f Pädagoginnen person
    Pädophile a - person
    Pädophilie f -
    Pärchen n Pärchen
    Pétanque n -
    Pöbler m Pöbler person
    Pöblerin f Pöblerinnen person
    Pünktlichkeit f -
    Püree n Pürees material
    QR-Code m QR-Codes text
    Quacksalber m Quacksalber person
    Quacksalberin f Quacksalberinnen person
    Quader m Quader thing
    Quadrat n Quadrate
    Quadratkilometer m Quadratkilometer unit
    Quadratmeter m Quadratmeter unit
    Quadratmeterpreis m Quadratmeterpreise
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
    Quecksilber n - material
    Queen f Queens person
    Quellcode m Quellcodes text
    Quelle f Quellen text
    Quellenangabe f Quellenangaben
    Quellenschutz m -
    Quelltext m Quelltexte text
    Querdenker m Querdenker person
    Querdenkerbewegung f - group
    Querdenkerin f Querdenkerinnen person
    Quereinsteiger m Quereinsteiger person
    Quereinsteigerin f Quereinsteigerinnen person
    Querele f Querelen
    Querflöte f Querflöten thing
    Querschläger m Querschläger person
    Querschnitt m Querschnitte
    Querstraße f Querstraßen place
    Querulant mw Querulanten person
    Querulantin f Querulantinnen person
    Querverweis m Querverweise text
    Query f Querys text
    Quetschung f Quetschungen body
    Quintett n Quintette group
    Quirl m Quirle thing
    Quitte f Quitten thing
    Quittung f Quittungen text
    Quiz n Quiz text
    Quorum n Quoren
    Quote f Quoten
    Quotenregelung f Quotenregelungen
    Quotient mw Quotienten
    Rabatt m Rabatte
    Rabattschlacht f Rabattschlachten
    Rabbi m Rabbis person
    Rabbiner m Rabbiner person
    Rabbinerin f Rabbinerinnen person
    Rabe mw Raben animal
    Rache f -
    Racheengel m Racheengel person
    Rachefeldzug m Rachefeldzüge event
    Rachen m Rachen body
    Rachenraum m Rachenräume body
    Rachitis f -
    Rad n Räder thing
    Radar n -
    Radarkontrolle f Radarkontrollen
    Radfahrer m Radfahrer person
    Radfahrerin f Radfahrerinnen person
    Radiergummi m Radiergummis thing
    Radieschen n Radieschen thing
    Radikalisierung f Radikalisierungen
    Radio n Radios thing
    Radioaktivität f -
    Radiologe mw Radiologen person
    Radiologin f Radiologinnen person
    Radium n - material
    Radius m Radien
    Radlader m Radlader thing
    Radler m Radler person
    Radler n Radler
    Radlerin f Radlerinnen person
    Radon n - material
    Radprofi m Radprofis person
    Radrennen n Radrennen event
    Radrennfahrer m Radrennfahrer person
    Radrennfahrerin f Radrennfahrerinnen person
    Radsport m -
    Radsportler m Radsportler person
    Radsportlerin f Radsportlerinnen person
    Radweg m Radwege place
    Raffinerie f Raffinerien place
    Raffinesse f Raffinessen
    Rage f -
    Rahm m - material
    Rahmen m Rahmen
    Rahmenbeschluss m Rahmenbeschlüsse
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
    Rand m Ränder place
    Randale f - event
    Randalierer m Randalierer person
    Randaliererin f Randaliererinnen person
    Rang m Ränge
    Rangelei f Rangeleien
    Rangierbahnhof m Rangierbahnhöfe place
    Rangliste f Ranglisten
    Ranke f Ranken thing
    Ranking n Rankings
    Ransomware f -
    Ranzen m Ranzen thing
    Rap m Raps text
    Rapper m Rapper person
    Rapperin f Rapperinnen person
    Raps m - material
    Rapsöl n Rapsöle material
    Rarität f Raritäten
    Rasen m Rasen place
    Rasenmäher m Rasenmäher thing
    Raser m Raser person
    Raserei f Rasereien
    Raserin f Raserinnen person
    Rasierer m Rasierer thing
    Rasiermesser n Rasiermesser thing
    Rasierschaum m Rasierschäume material
    Rasse f Rassen
    Rassel f Rasseln thing
    Rasselbande f Rasselbanden group
    Rassenhass m -
    Rassenwahn m -
    Rassismus m -
    Rassist mw Rassisten person
    Rassistin f Rassistinnen person
    Rast f Rasten
    Raster m Raster
    Raster n Raster
    Rasterfahndung f Rasterfahndungen event
    Rasterung f Rasterungen
    Rasthof m Rasthöfe place
    Rastplatz m Rastplätze place
    Raststätte f Raststätten place
    Rat m Räte group
    Rate f Raten
    Ratenkauf m Ratenkäufe
    Ratgeber m Ratgeber
    Rathaus n Rathäuser place
    Rathaus n Rathäuser thing
    Rathausplatz m Rathausplätze place
    Ratifizierung f Ratifizierungen
    Ratingagentur f Ratingagenturen group
    Ratio f -
    Ration f Rationen
    Rationalität f Rationalitäten
    Rationierung f Rationierungen
    Ratlosigkeit f -
    Ratschlag m Ratschläge text
    Ratschluss m Ratschlüsse
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
    Rauchentwicklung f -
    Raucher m Raucher person
    Raucherin f Raucherinnen person
    Rauchverbot n Rauchverbote
    Rauchvergiftung f Rauchvergiftungen
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
    Raupe f Raupen animal
    Rausch m Räusche
    Rauschgift n Rauschgifte material
    Rauschmittel n Rauschmittel
    Rauswurf m Rauswürfe event
    Raute f Rauten thing
    Razzia f Razzien event
    Reagenz n Reagenzien material
    Reaktion f Reaktionen event
    Reaktor m Reaktoren thing
    Realisierung f Realisierungen
    Realismus m -
    Realist mw Realisten person
    Realistin f Realistinnen person
    Realität f Realitäten
    Realitätsferne f -
    Realschule f Realschulen group
    Rebe f Reben thing
    Rebell mw Rebellen person
    Rebellenführer m Rebellenführer person
    Rebellenführerin f Rebellenführerinnen person
    Rebellengruppe f Rebellengruppen group
    Rebellenhochburg f Rebellenhochburgen
    Rebellenkreis m Rebellenkreise group
    Rebellenkämpfer m Rebellenkämpfer person
    Rebellenkämpferin f Rebellenkämpferinnen person
    Rebellin f Rebellinnen person
    Rebellion f Rebellionen event
    Rebhuhn n Rebhühner animal
    Rebound m Rebounds event
    Rebstock m Rebstöcke thing
    Rechen m Rechen thing
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
    Rechtsempfinden n -
    Rechtsexperte mw Rechtsexperten person
    Rechtsexpertin f Rechtsexpertinnen person
    Rechtsextreme a - person
    Rechtsextremismus m -
    Rechtsextremist mw Rechtsextremisten person
    Rechtsextremistin f Rechtsextremistinnen person
    Rechtsform f Rechtsformen
    Rechtsfrage f Rechtsfragen
    Rechtsfrieden m -
    Rechtsgrundlage f Rechtsgrundlagen
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
    Rechtsradikale a - person
    Rechtsruck m Rechtsrucke
    Rechtsschutz m -
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
    Rechtswidrigkeit f -
    Rechtswissenschaftler m Rechtswissenschaftler person
    Rechtswissenschaftlerin f Rechtswissenschaftlerinnen person
    Reck n Recks thing
    Redakteur m Redakteure person
    Redakteurin f Redakteurinnen person
    Redaktion f Redaktionen group
    Redaktionsleiter m Redaktionsleiter person
    Rede f Reden text
    Redefreiheit f -
    Redeverbot n Redeverbote
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
    Referatsleiter m Referatsleiter person
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
    Regelverstoß m Regelverstöße
    Regen m Regen material
    Regenbogen m Regenbögen
    Regensburger m Regensburger person
    Regensburgerin f Regensburgerinnen person
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
    Regierungsarbeit f -
    Regierungsauftrag m Regierungsaufträge text
    Regierungsbeamte a - person
    Regierungsbeteiligung f -
    Regierungsbezirk m Regierungsbezirke place
    Regierungsbildung f Regierungsbildungen
    Regierungschef m Regierungschefs person
    Regierungschefin f Regierungschefinnen person
    Regierungserklärung f Regierungserklärungen text
    Regierungsgebäude n Regierungsgebäude place
    Regierungskoalition f Regierungskoalitionen group
    Regierungskreis m Regierungskreise group
    Regierungskrise f Regierungskrisen
    Regierungskurs m Regierungskurse
    Regierungspartei f Regierungsparteien group
    Regierungsprogramm n Regierungsprogramme text
    Regierungspräsident mw Regierungspräsidenten person
    Regierungspräsidentin f Regierungspräsidentinnen person
    Regierungssitz m Regierungssitze place
    Regierungssprecher m Regierungssprecher person
    Regierungssprecherin f Regierungssprecherinnen person
    Regierungsverantwortung f -
    Regierungsviertel n Regierungsviertel place
    Regierungsvorlage f Regierungsvorlagen text
    Regierungswechsel m Regierungswechsel event
    Regierungszeit f Regierungszeiten time
    Regime n Regime group
    Region f Regionen place
    Regionalisierung f Regionalisierungen
    Regionalleiter m Regionalleiter person
    Regionalliga f Regionalligen
    Regionalligist mw Regionalligisten person
    Regionalparlament n Regionalparlamente group
    Regionalzug m Regionalzüge thing
    Regisseur m Regisseure person
    Regisseurin f Regisseurinnen person
    Register n Register text
    Registrierung f Registrierungen event
    Registry f -
    Regler m Regler thing
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
    Reif m Reife thing
    Reife f -
    Reifegrad m Reifegrade
    Reifen m Reifen thing
    Reifenpanne f Reifenpannen
    Reifenspur f Reifenspuren
    Reifeprüfung f Reifeprüfungen
    Reihe f Reihen
    Reihenfolge f Reihenfolgen
    Reihenhaus n Reihenhäuser thing
    Reim m Reime text
    Reingewinn m Reingewinne
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
    Reisefieber n -
    Reisefreiheit f -
    Reiseführer m Reiseführer text
    Reisekoffer m Reisekoffer thing
    Reisekonzern m Reisekonzerne group
    Reisekosten p Reisekosten
    Reiseleiter m Reiseleiter person
    Reiseleiterin f Reiseleiterinnen person
    Reisende a - person
    Reisepass m Reisepässe text
    Reiserückkehrer m Reiserückkehrer person
    Reiserückkehrerin f Reiserückkehrerinnen person
    Reiseveranstalter m Reiseveranstalter person
    Reiseveranstalterin f Reiseveranstalterinnen person
    Reiseverkehr m -
    Reisewarnung f Reisewarnungen text
    Reisezeit f Reisezeiten
    Reiseziel n Reiseziele place
    Reiskorn n Reiskörner thing
    Reiter m Reiter person
    Reiterhof m Reiterhöfe place
    Reiterin f Reiterinnen person
    Reitlehrer m Reitlehrer person
    Reitlehrerin f Reitlehrerinnen person
    Reiz m Reize
    Reizgas n Reizgase material
    Reizung f Reizungen
    Reizüberflutung f -
    Reißverschluss m Reißverschlüsse thing
    Rekonstruktion f Rekonstruktionen
    Rekord m Rekorde
    Rekorder m Rekorder thing
    Rekordgewinn m Rekordgewinne
    Rekordhoch n Rekordhochs
    Rekordmeister m Rekordmeister person
    Rekordverlust m Rekordverluste
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
    Religionsfreiheit f -
    Religionskrieg m Religionskriege
    Religiosität f Religiositäten
    Relikt n Relikte
    Reling f Relings thing
    Remis n Remis event
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
    Rentenalter n Rentenalter
    Rentenanspruch m Rentenansprüche
    Rentenbeitrag m Rentenbeiträge
    Rentenempfänger m Rentenempfänger person
    Rentenempfängerin f Rentenempfängerinnen person
    Rentenfonds m Rentenfonds
    Rentenkasse f Rentenkassen group
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
    Report m Reports text
    Reportage f Reportagen text
    Reporter m Reporter person
    Reporterin f Reporterinnen person
    Repository n Repositorys
    Repressalien p Repressalien
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
    Reset m Resets event
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
    Ressortleiter m Ressortleiter person
    Ressource f Ressourcen
    Ressourcenverbrauch m -
    Rest m Reste
    Restaurant n Restaurants place
    Restaurantbesitzer m Restaurantbesitzer person
    Restaurantbesitzerin f Restaurantbesitzerinnen person
    Restaurator m Restauratoren person
    Restauratorin f Restauratorinnen person
    Restaurierung f Restaurierungen event
    Restbetrag m Restbeträge
    Resterampe f Resterampen
    Restlaufzeit f Restlaufzeiten
    Restriktion f Restriktionen
    Restrisiko n Restrisiken
    Resultat n Resultate
    Resümee n Resümees text
    Retorte f Retorten thing
    Retter m Retter person
    Retterin f Retterinnen person
    Rettich m Rettiche thing
    Rettung f Rettungen event
    Rettungsaktion f Rettungsaktionen event
    Rettungsboot n Rettungsboote thing
    Rettungsdienst m Rettungsdienste group
    Rettungseinsatz m Rettungseinsätze event
    Rettungsfahrzeug n Rettungsfahrzeuge thing
    Rettungsgasse f Rettungsgassen place
    Rettungshubschrauber m Rettungshubschrauber thing
    Rettungsinsel f Rettungsinseln thing
    Rettungskette f Rettungsketten
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
    Revierleiter m Revierleiter person
    Review n Reviews text
    Revision f Revisionen
    Revolte f Revolten event
    Revolution f Revolutionen event
    Revolutionsgarde f Revolutionsgarden group
    Revolutionär m Revolutionäre person
    Revolutionärin f Revolutionärinnen person
    Rezensent mw Rezensenten person
    Rezensentin f Rezensentinnen person
    Rezension f Rezensionen text
    Rezept n Rezepte text
    Rezeption f Rezeptionen
    Rezeptpflicht f -
    Rezeptsammlung f Rezeptsammlungen text
    Rezeptur f Rezepturen
    Rezession f Rezessionen
    Rezitativ n Rezitative
    Rhabarber m - material
    Rheinländer m Rheinländer person
    Rheinländerin f Rheinländerinnen person
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
    Richtungsstreit m -
    Richtwert m Richtwerte
    Riege f Riegen group
    Riegel m Riegel thing
    Riemen m Riemen thing
    Riese mw Riesen person
    Riesenrad n Riesenräder thing
    Riesensumme f Riesensummen
    Riesin f Riesinnen person
    Riff n Riffe place
    Rikscha f Rikschas thing
    Rille f Rillen
    Rind n Rinder animal
    Rinde f Rinden material
    Rinderwahn m -
    Rindfleisch n - material
    Rindvieh n Rindviecher animal
    Ring m Ringe place
    Ring m Ringe thing
    Ringbahn f Ringbahnen place
    Ringer m Ringer person
    Ringerin f Ringerinnen person
    Ringfinger m Ringfinger body
    Ringmuskel m Ringmuskeln body
    Ringstraße f Ringstraßen place
    Rinnsal n Rinnsale
    Rippe f Rippen body
    Risiko n Risiken
    Risikobereitschaft f -
    Risikofaktor m Risikofaktoren
    Risikogebiet n Risikogebiete place
    Risikogruppe f Risikogruppen group
    Risikoverhalten n -
    Riss m Risse
    Ritter m Ritter person
    Ritual n Rituale event
    Ritze f Ritzen
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
    Rodung f Rodungen event
    Roggen m - material
    Rohbau m Rohbauten
    Rohdaten p Rohdaten
    Roheisen n - material
    Rohkost f - material
    Rohling m Rohlinge person
    Rohr n Rohre thing
    Rohrbombe f Rohrbomben thing
    Rohrbruch m Rohrbrüche event
    Rohrleitung f Rohrleitungen thing
    Rohrsystem n Rohrsysteme
    Rohrzucker m - material
    Rohstoff m Rohstoffe material
    Rohstoffmangel m -
    Rohöl n Rohöle material
    Rollator m Rollatoren thing
    Rollback m Rollbacks
    Rolle f Rollen event
    Roller m Roller thing
    Rollfeld n Rollfelder thing
    Rollkoffer m Rollkoffer thing
    Rollladen m Rollläden thing
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
    Rosenkrieg m Rosenkriege
    Rosine f Rosinen thing
    Rosmarin m - material
    Ross n Rosse animal
    Rost m - material
    Rostocker m Rostocker person
    Rostockerin f Rostockerinnen person
    Rot n -
    Rotation f Rotationen
    Rotkehlchen n Rotkehlchen animal
    Rotlicht n Rotlichter
    Rotlichtviertel n Rotlichtviertel place
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
    Rubin m Rubine thing
    Rubrik f Rubriken text
    Ruck m Rucke
    Rucksack m Rucksäcke thing
    Rudel n Rudel group
    Ruder n Ruder thing
    Ruderblatt n Ruderblätter thing
    Ruderboot n Ruderboote thing
    Ruderer m Ruderer person
    Ruderin f Ruderinnen person
    Rudiment n Rudimente
    Rue f - place
    Ruf m Rufe text
    Rufer m Rufer person
    Ruferin f Ruferinnen person
    Rufmord m Rufmorde
    Rufnummer f Rufnummern
    Ruhe f -
    Ruhepol m Ruhepole
    Ruhestand m -
    Ruhestörung f Ruhestörungen
    Ruhetag m Ruhetage
    Ruhm m -
    Ruhr f -
    Ruin m -
    Ruine f Ruinen place
    Rum m Rums material
    Rummel m -
    Rumpf m Rümpfe body
    Rumäne mw Rumänen person
    Rumänin f Rumäninnen person
    Run m Runs
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
    Rundumschlag m Rundumschläge
    Rundungsfehler m Rundungsfehler
    Rushhour f Rushhours time
    Russe mw Russen person
    Russin f Russinnen person
    Russisch n -
    Rute f Ruten thing
    Rutsch m Rutsche event
    Rutsche f Rutschen thing
    Ruß m - material
    Rätsel n Rätsel text
    Rätselraten n - event
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
    Rübe f Rüben thing
    Rückbank f Rückbänke thing
    Rückbau m -
    Rückbesinnung f Rückbesinnungen
    Rückbezug m Rückbezüge
    Rückblende f Rückblenden event
    Rückblick m Rückblicke text
    Rücken m Rücken body
    Rückendeckung f Rückendeckungen
    Rückenlage f Rückenlagen
    Rückenmark n - body
    Rückenschmerz m Rückenschmerzen
    Rückenwind m Rückenwinde
    Rückerstattung f Rückerstattungen
    Rückfahrt f Rückfahrten event
    Rückfall m Rückfälle event
    Rückfallquote f Rückfallquoten
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
    Rückkehrrecht n Rückkehrrechte
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
    Rücksendung f Rücksendungen event
    Rücksicht f Rücksichten
    Rücksichtnahme f Rücksichtnahmen
    Rücksichtslosigkeit f Rücksichtslosigkeiten
    Rückspiegel m Rückspiegel thing
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
    Rührei n Rühreier thing
    Rüssel m Rüssel body
    Rüstung f Rüstungen
    Rüstungsgut n Rüstungsgüter
    Rüstungsindustrie f Rüstungsindustrien
    Rüstungskontrolle f Rüstungskontrollen
    Rüstzeug n -
    Öde f Öden
    Ödem n Ödeme
    Ödnis f Ödnisse
    Öffentlichkeit f - group
    Öffentlichkeit f Öffentlichkeiten
    Öffentlichkeitsarbeit f -
    Öffentlichkeitsarbeiter m Öffentlichkeitsarbeiter person
    Öffentlichkeitsarbeiterin f Öffentlichkeitsarbeiterinnen person
    Öffnung f Öffnungen event
    Öffnungsschritt m Öffnungsschritte
    Öffnungszeit f Öffnungszeiten time
    Öhr n Öhre thing
    Öko m Ökos person
    Ökologe mw Ökologen person
    Ökologie f -
    Ökologin f Ökologinnen person
    Ökonom mw Ökonomen person
    Ökonomie f Ökonomien
    Ökonomin f Ökonominnen person
    Ökopartei f Ökoparteien group
    Ökostrom m -
    Ökosystem n Ökosysteme
    Öl n Öle material
    Ölboykott m Ölboykotte
    Ölembargo n Ölembargos event
    Ölfeld n Ölfelder place
    Ölförderung f Ölförderungen
    Ölgemälde n Ölgemälde thing
    Ölheizung f Ölheizungen thing
    Ölkonzern m Ölkonzerne group
    Ölkrise f Ölkrisen
    Ölmagnat mw Ölmagnaten person
    Ölmarkt m Ölmärkte place
    Ölpest f - event
    Ölplattform f Ölplattformen thing
    Ölpreis m Ölpreise
    Ölpumpe f Ölpumpen thing
    Ölscheich m Ölscheichs person
    Öltank m Öltanks thing
    Öltanker m Öltanker thing
    Öltankerunglück n Öltankerunglücke
    Ölteppich m Ölteppiche thing
    Ölung f Ölungen
    Ölverbrauch m -
    Örtlichkeit f Örtlichkeiten place
    Öse f Ösen thing
    Österreicher m Österreicher person
    Österreicherin f Österreicherinnen person
    Östrogen n Östrogene material
    """#
}
