// Room: Incidents/Tables. Lists of words that many frames share. Only data may enter.

/// Words that frames name together.
///
/// The format stands in FrameTable.swift.
enum FrameTableLists {
  static let text: StaticString = #"""
    # Who did it, by the deed and nothing else.
    list täter: Täter,Täterin,Haupttäter,Urheber,Urheberin,Verursacher,Verursacherin,Verantwortliche,Hauptverantwortliche,Schuldige,Drahtzieher,Drahtzieherin,Hintermann,Auftraggeber,Auftraggeberin,Anstifter,Rädelsführer,Angreifer,Angreiferin,Attentäter,Attentäterin,Saboteur,Eindringling,Strippenzieher,Strippenzieherin,Übeltäter,Übeltäterin
    list deliktstäter: Schütze,Todesschütze,Mörder,Mörderin,Messerstecher,Brandstifter,Brandstifterin,Entführer,Geiselnehmer,Bombenleger,Amokläufer,Amokfahrer,Schläger,Hacker,Räuber,Einbrecher
    list verdächtige: Verdächtige,Tatverdächtige,Hauptverdächtige
    # Who looks for them.
    list ermittler: Ermittlung,Ermittler,Ermittlerin,Fahnder,Fahndung,Polizei,Kripo,Kriminalpolizei,Mordkommission,Sonderkommission,Soko,Staatsanwaltschaft,Bundesanwaltschaft,Generalbundesanwalt,Staatsanwalt,Staatsanwältin,Staatsschutz,Verfassungsschutz,Justiz,Behörde,Bundeskriminalamt,Landeskriminalamt
    list einzelne: Mann,Frau,Jugendliche,Junge,Mädchen,Festgenommene,Verhaftete,Inhaftierte,Angeklagte,Beschuldigte,Fahrer
    # Where somebody belongs.
    list umfeld: Umfeld,Umkreis,Umgebung,Dunstkreis,Milieu,Kreis,Reihe,Lager,Szene
    # What says that a thing is not so.
    list unwahr: absurd,haltlos,grundlos,unbegründet,falsch,unwahr,erfunden,unzutreffend,erlogen,gelogen,abwegig,lächerlich,hysterisch,grotesk,konstruiert,lachhaft,infam,verleumderisch
    list lüge: Lüge,Gerede,Geschwätz,Quatsch,Humbug,Ammenmärchen,Fantasterei,Falschmeldung,Fake,Märchen,Unsinn,Propaganda,Provokation,Erfindung,Verleumdung,Unterstellung,Fälschung,Inszenierung,Hirngespinst,Fantasie,Schauermärchen,Räuberpistole,Desinformation,Stimmungsmache,Schmutzkampagne,Hetze,Hysterie,Blödsinn
    # What is only supposed.
    list vermutung: Verdacht,Vermutung,Befürchtung,Annahme,These,Theorie,Hypothese,Möglichkeit,Anfangsverdacht
    list tatverdacht: Verdacht,Tatverdacht,Mordverdacht,Anfangsverdacht,Terrorverdacht
    # What blows up or burns.
    list sprengsatz: Bombe,Rohrbombe,Nagelbombe,Autobombe,Paketbombe,Brandbombe,Zeitbombe,Sprengsatz,Sprengladung,Brandsatz,Sprengfalle,Handgranate,Mine,Molotowcocktail,Brandflasche
    # What an army or a band hits with.
    list geschoss: Bombe,Gleitbombe,Fliegerbombe,Schuss,Kugel,Rakete,Granate,Geschoss,Drohne,Kampfdrohne,Marschflugkörper,Artillerie,Artilleriegeschoss,Luftangriff,Drohnenangriff,Raketenangriff,Beschuss,Bombardement,Angriff,Bombardierung
    # Whereby one gets away.
    list gefährt: Auto,Wagen,Pkw,Fahrzeug,Fluchtauto,Fluchtwagen,Fluchtfahrzeug,Limousine,Kombi,Transporter,Lieferwagen,Geländewagen,Roller,Motorroller,E-Scooter,Moped,Motorrad,Fahrrad,Boot,Schlauchboot,Taxi
    list das: das,dies,alles,was
    list bestreiten: bestreiten,abstreiten,dementieren,leugnen,verneinen
    list gestehen: gestehen,zugeben,einräumen,eingestehen,beichten
    # What ties somebody to a deed when it is found on them.
    list tatmittel: Beute,Diebesgut,Geld,Waffe,Schusswaffe,Tatwaffe,Messer,Küchenmesser,Klappmesser,Taschenmesser,Jagdmesser,Springmesser,Machete,Beil,Hammer,Feuerzeug,Benzin,Pistole,Gewehr,Revolver,Axt,Sprengstoff,Handgranate,Munition,Patrone,Zünder,Laptop,Handy,Mobiltelefon,Plan,Skizze,Karte,Bolzenschneider,Werkzeug,Chemikalie,Datenträger,Festplatte,Benzinkanister,Kanister,Brandbeschleuniger,Maske,Sturmhaube,Propagandamaterial,Flagge,Fahne,Schwarzpulver,Draht,Zünddraht,Bauplan,Bauanleitung,Störsender,Blut,Rest,Kopf,Leichenteil
    list besitz: Werkstatt,Rucksack,Tasche,Jackentasche,Hosentasche,Manteltasche,Handtasche,Handschuhfach,Kajüte,Laube,Schuppen,Jacke,Koffer,Kofferraum,Auto,Wagen,Fahrzeug,Wohnung,Haus,Keller,Garage,Zimmer,Schrank,Versteck,Spind
    # Who happens to see a deed.
    list zuschauer: Zeuge,Zeugin,Augenzeuge,Augenzeugin,Passant,Passantin,Nachbar,Nachbarin,Anwohner,Anwohnerin,Überlebende,Verkäufer,Verkäuferin,Kassierer,Kassiererin,Kellner,Kellnerin,Wachmann,Busfahrer,Taxifahrer
    # What is said of a letter that somebody else wrote.
    list fälschung: Fälschung,Scherz,Inszenierung,Montage,gefälscht,unecht,unglaubwürdig,Trittbrettfahrer,Trittbrettfahrerei
    # What only those who did it know.
    list wissen: Detail,Einzelheit,Angabe,Information,Umstand,Wissen
    """#
}
