// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Nouns from S to Z: `LEMMA GENDER PLURAL [CLASS]`.
enum NounTableSZ {
  static let text: StaticString = #"""
    S-Bahn f S-Bahnen thing
    SPD-Fraktion f SPD-Fraktionen group
    SUV m SUVs thing
    Saal m Säle place
    Saarländer m Saarländer person
    Saarländerin f Saarländerinnen person
    Saat f Saaten
    Saatgut n - material
    Sabotage f Sabotagen event
    Sabotageakt m Sabotageakte event
    Saboteur m Saboteure person
    Saboteurin f Saboteurinnen person
    Sachbeschädigung f Sachbeschädigungen event
    Sachbuch n Sachbücher text
    Sache f Sachen
    Sachkenntnis f Sachkenntnisse
    Sachlage f Sachlagen
    Sachlichkeit f -
    Sachschaden m Sachschäden
    Sachse mw Sachsen person
    Sachstand m Sachstände
    Sachverhalt m Sachverhalte
    Sachverstand m -
    Sachverständige a - person
    Sachverständigengutachten n Sachverständigengutachten text
    Sachverständigenrat m Sachverständigenräte group
    Sack m Säcke thing
    Sackgasse f Sackgassen place
    Sadismus m -
    Sadist mw Sadisten person
    Sadistin f Sadistinnen person
    Saft m Säfte material
    Saga f Sagas text
    Sage f Sagen text
    Sahne f - material
    Saison f Saisons time
    Saisonauftakt m Saisonauftakte event
    Saite f Saiten thing
    Sakko n Sakkos thing
    Sakrament n Sakramente
    Sakrileg n Sakrilege
    Salafist mw Salafisten person
    Salafistin f Salafistinnen person
    Salamander m Salamander animal
    Salami f Salamis material
    Salat m Salate thing
    Salbe f Salben thing
    Salbei m - material
    Salon m Salons place
    Saloon m Saloons place
    Salto m Saltos event
    Salve f Salven event
    Salz n Salze material
    Salzburger m Salzburger person
    Salzburgerin f Salzburgerinnen person
    Salzsäure f - material
    Same mw Samen
    Samen m Samen body
    Samenkorn n Samenkörner thing
    Samenzelle f Samenzellen body
    Sammelbecken n Sammelbecken
    Sammelbüchse f Sammelbüchsen thing
    Sammelklage f Sammelklagen
    Sammelstelle f Sammelstellen place
    Sammelsurium n Sammelsurien
    Sammelwut f -
    Sammler m Sammler person
    Sammlerin f Sammlerinnen person
    Sammlung f Sammlungen
    Samstag m Samstage time
    Samstagabend m Samstagabende time
    Samstagmorgen m Samstagmorgen time
    Samstagnachmittag m Samstagnachmittage time
    Samstagnacht f Samstagnächte time
    Samstagvormittag m Samstagvormittage time
    Samt m Samte material
    Samtgemeinde f Samtgemeinden group
    Sanatorium n Sanatorien place
    Sand m Sande material
    Sandale f Sandalen thing
    Sandsack m Sandsäcke thing
    Sandstrand m Sandstrände place
    Sandsturm m Sandstürme event
    Sandwich n Sandwiches thing
    Sanftmut f -
    Sanierung f Sanierungen event
    Sanierungsbedarf m -
    Sanierungsfall m Sanierungsfälle
    Sanierungsplan m Sanierungspläne
    Sanitäter m Sanitäter person
    Sanitäterin f Sanitäterinnen person
    Sanktion f Sanktionen
    Sanktionierung f Sanktionierungen
    Sanktionspolitik f -
    Sardine f Sardinen animal
    Sarg m Särge thing
    Sarkasmus m -
    Satan m Satane person
    Satanismus m -
    Satanist mw Satanisten person
    Satanistin f Satanistinnen person
    Satellit mw Satelliten thing
    Satellitenbild n Satellitenbilder thing
    Satellitenschüssel f Satellitenschüsseln thing
    Satire f Satiren text
    Satiriker m Satiriker person
    Satirikerin f Satirikerinnen person
    Sattel m Sättel thing
    Sattelschlepper m Sattelschlepper thing
    Sattelzug m Sattelzüge thing
    Satz m Sätze text
    Satzaussage f Satzaussagen
    Satzbau m -
    Satzung f Satzungen text
    Satzzeichen n Satzzeichen
    Sau f Säue animal
    Sauberkeit f -
    Sauce f Saucen material
    Saudi m Saudis person
    Sauerkraut n - material
    Sauerländer m Sauerländer person
    Sauerländerin f Sauerländerinnen person
    Sauerstoff m - material
    Sauerstoffmangel m -
    Sauerstoffsättigung f -
    Sauerteig m Sauerteige
    Saum m Säume
    Sauna f Saunen place
    Sause f Sausen event
    Savanne f Savannen place
    Saxofon n Saxofone thing
    Saxofonist mw Saxofonisten person
    Saxofonistin f Saxofonistinnen person
    Scanner m Scanner
    Schabe f Schaben animal
    Schabernack m -
    Schablone f Schablonen thing
    Schach n -
    Schachbrett n Schachbretter thing
    Schachfigur f Schachfiguren thing
    Schachspiel n Schachspiele event
    Schacht m Schächte place
    Schachtel f Schachteln thing
    Schachturnier n Schachturniere event
    Schadcode m Schadcodes
    Schaden m Schäden
    Schadenersatz m -
    Schadenfreude f -
    Schadensersatz m -
    Schadensfall m Schadensfälle
    Schadenshöhe f Schadenshöhen
    Schadensmeldung f Schadensmeldungen text
    Schadensumme f Schadensummen
    Schadholz n - material
    Schadprogramm n Schadprogramme thing
    Schadsoftware f -
    Schadstoff m Schadstoffe material
    Schaf n Schafe animal
    Schaffner m Schaffner person
    Schaffnerin f Schaffnerinnen person
    Schaffung f Schaffungen
    Schakal m Schakale animal
    Schakra n Schakren
    Schal m Schals thing
    Schale f Schalen thing
    Schall m -
    Schalldämpfer m Schalldämpfer thing
    Schallmauer f Schallmauern thing
    Schallplatte f Schallplatten thing
    Schalte f Schalten event
    Schalter m Schalter thing
    Schaltpult n Schaltpulte thing
    Schaltschrank m Schaltschränke thing
    Schaltung f Schaltungen thing
    Scham f -
    Schamane mw Schamanen person
    Schamanin f Schamaninnen person
    Schamgefühl n Schamgefühle
    Schamhaar n Schamhaare body
    Schande f Schanden
    Schanze f Schanzen thing
    Schanzenanlage f Schanzenanlagen place
    Schar f Scharen group
    Scharfblick m -
    Scharfschütze mw Scharfschützen person
    Scharfsinn m -
    Scharia f - text
    Schatten m Schatten
    Schattenkabinett n Schattenkabinette
    Schattenseite f Schattenseiten
    Schattierung f Schattierungen
    Schatulle f Schatullen thing
    Schatz m Schätze
    Schatzmeister m Schatzmeister person
    Schatzmeisterin f Schatzmeisterinnen person
    Schau f Schauen event
    Schauer m Schauer
    Schaufel f Schaufeln thing
    Schaufenster n Schaufenster
    Schaukel f Schaukeln thing
    Schaukelpferd n Schaukelpferde thing
    Schaum m Schäume material
    Schauprozess m Schauprozesse event
    Schauspiel n Schauspiele event
    Schauspieler m Schauspieler person
    Schauspielerin f Schauspielerinnen person
    Schauspielhaus n Schauspielhäuser group
    Schausteller m Schausteller person
    Schaustellerin f Schaustellerinnen person
    Scheck m Schecks thing
    Scheibe f Scheiben thing
    Scheibenwischer m Scheibenwischer thing
    Scheidung f Scheidungen
    Schein m Scheine text
    Schein m Scheine thing
    Scheinheiligkeit f -
    Scheinwerfer m Scheinwerfer thing
    Scheinwerferlicht n -
    Scheitel m Scheitel body
    Scheiße f -
    Schekel m Schekel unit
    Schelm m Schelme person
    Schelmin f Schelminnen person
    Schema n Schemata
    Schengenraum m - place
    Schenke f Schenken place
    Schenkel m Schenkel body
    Schenkung f Schenkungen event
    Scherbe f Scherben thing
    Schere f Scheren
    Scherge mw Schergen person
    Scherz m Scherze text
    Scheune f Scheunen thing
    Schicht f Schichten
    Schichtarbeiter m Schichtarbeiter person
    Schichtarbeiterin f Schichtarbeiterinnen person
    Schichtbetrieb m Schichtbetriebe
    Schichtdienst m Schichtdienste
    Schichtwechsel m Schichtwechsel
    Schicksal n Schicksale
    Schicksalsschlag m Schicksalsschläge event
    Schieber m Schieber thing
    Schiedsgericht n Schiedsgerichte group
    Schiedsrichter m Schiedsrichter person
    Schiedsrichterin f Schiedsrichterinnen person
    Schiedsspruch m Schiedssprüche text
    Schiedsverfahren n Schiedsverfahren event
    Schiefer m Schiefer material
    Schieflage f Schieflagen
    Schienbein n Schienbeine body
    Schiene f Schienen thing
    Schienenfahrzeug n Schienenfahrzeuge thing
    Schienennetz n Schienennetze
    Schienenverkehr m -
    Schießanlage f Schießanlagen place
    Schießerei f Schießereien event
    Schießplatz m Schießplätze place
    Schießpulver n Schießpulver material
    Schießstand m Schießstände place
    Schiff n Schiffe thing
    Schiffbruch m Schiffbrüche
    Schifffahrt f -
    Schiffsführer m Schiffsführer person
    Schiffsführerin f Schiffsführerinnen person
    Schiffsunglück n Schiffsunglücke event
    Schiffsverkehr m -
    Schiit mw Schiiten person
    Schiitin f Schiitinnen person
    Schikane f Schikanen
    Schikanierung f Schikanierungen
    Schild m Schilde thing
    Schild n Schilder thing
    Schilddrüse f Schilddrüsen body
    Schilderung f Schilderungen text
    Schildkröte f Schildkröten animal
    Schildlaus f Schildläuse animal
    Schilf n Schilfe material
    Schimmel m - material
    Schimpanse mw Schimpansen animal
    Schimpfwort n Schimpfwörter text
    Schindluder n -
    Schinken m Schinken material
    Schippe f Schippen thing
    Schirm m Schirme thing
    Schirmherr m Schirmherren person
    Schirmherrin f Schirmherrinnen person
    Schisma n Schismen event
    Schlacht f Schlachten event
    Schlachter m Schlachter person
    Schlachterin f Schlachterinnen person
    Schlachtfeld n Schlachtfelder place
    Schlachthof m Schlachthöfe place
    Schlachthofbetreiber m Schlachthofbetreiber person
    Schlachthofbetreiberin f Schlachthofbetreiberinnen person
    Schlachtruf m Schlachtrufe text
    Schlachtschiff n Schlachtschiffe thing
    Schlacke f Schlacken material
    Schlaf m -
    Schlafanzug m Schlafanzüge thing
    Schlaflosigkeit f -
    Schlafmangel m -
    Schlafplatz m Schlafplätze place
    Schlafsack m Schlafsäcke thing
    Schlafsofa n Schlafsofas thing
    Schlafstelle f Schlafstellen place
    Schlafstätte f Schlafstätten place
    Schlafstörung f Schlafstörungen
    Schlaftablette f Schlaftabletten thing
    Schlafwagen m Schlafwagen thing
    Schlafzimmer n Schlafzimmer place
    Schlag m Schläge event
    Schlagabtausch m - event
    Schlagader f Schlagadern body
    Schlaganfall m Schlaganfälle event
    Schlagbaum m Schlagbäume
    Schlager m Schlager text
    Schlagkraft f -
    Schlaglicht n Schlaglichter
    Schlagloch n Schlaglöcher thing
    Schlagring m Schlagringe thing
    Schlagsahne f - material
    Schlagstock m Schlagstöcke thing
    Schlagwort n Schlagwörter text
    Schlagzeile f Schlagzeilen text
    Schlagzeilenseite f Schlagzeilenseiten text
    Schlagzeug n Schlagzeuge thing
    Schlagzeuger m Schlagzeuger person
    Schlagzeugerin f Schlagzeugerinnen person
    Schlamassel m Schlamassel
    Schlamm m Schlämme material
    Schlammlawine f Schlammlawinen event
    Schlange f Schlangen animal
    Schlappe f Schlappen
    Schlaraffenland n -
    Schlauch m Schläuche thing
    Schlauchboot n Schlauchboote thing
    Schlaufe f Schlaufen thing
    Schlauheit f -
    Schlechtwetter n -
    Schleichweg m Schleichwege
    Schleie f Schleien animal
    Schleier m Schleier thing
    Schleiereule f Schleiereulen animal
    Schleife f Schleifen
    Schleifenvariable f Schleifenvariablen
    Schleim m Schleime material
    Schleimhaut f Schleimhäute body
    Schleppe f Schleppen thing
    Schlepper m Schlepper person
    Schlepperin f Schlepperinnen person
    Schleswig-Holsteiner m Schleswig-Holsteiner person
    Schleswig-Holsteinerin f Schleswig-Holsteinerinnen person
    Schleuder f Schleudern thing
    Schleuse f Schleusen place
    Schleuser m Schleuser person
    Schleuserin f Schleuserinnen person
    Schlichtung f Schlichtungen event
    Schließfach n Schließfächer
    Schließmuskel m Schließmuskeln body
    Schließung f Schließungen event
    Schliff m Schliffe
    Schlinge f Schlingen thing
    Schlingerkurs m Schlingerkurse
    Schlitten m Schlitten thing
    Schlitz m Schlitze thing
    Schlitzohr n Schlitzohren person
    Schloss n Schlösser place
    Schloss n Schlösser thing
    Schlossallee f Schlossalleen place
    Schlosser m Schlosser person
    Schlosserin f Schlosserinnen person
    Schlot m Schlote thing
    Schlucht f Schluchten place
    Schluck m Schlucke
    Schlund m Schlünde body
    Schlupfloch n Schlupflöcher place
    Schluss m Schlüsse
    Schlussabstimmung f Schlussabstimmungen event
    Schlussfolgerung f Schlussfolgerungen text
    Schlusslicht n Schlusslichter
    Schlussphase f Schlussphasen event
    Schlussplädoyer n Schlussplädoyers text
    Schlusspunkt m Schlusspunkte
    Schlussrede f Schlussreden text
    Schlussstrich m Schlussstriche
    Schlussveranstaltung f Schlussveranstaltungen event
    Schlusswort n Schlussworte text
    Schläfe f Schläfen body
    Schläger m Schläger person
    Schläger m Schläger thing
    Schlägerei f Schlägereien event
    Schlüssel m Schlüssel thing
    Schlüsselbein n Schlüsselbeine body
    Schlüsselbund m Schlüsselbunde thing
    Schmach f -
    Schmalz n - material
    Schmauchspur f Schmauchspuren thing
    Schmeichelei f Schmeicheleien
    Schmerz m Schmerzen
    Schmerzensgeld n Schmerzensgelder
    Schmetterling m Schmetterlinge animal
    Schmied m Schmiede person
    Schmiede f Schmieden
    Schmiedin f Schmiedinnen person
    Schmiererei f Schmierereien
    Schmiermittel n Schmiermittel material
    Schmierstoff m Schmierstoffe material
    Schmuck m - thing
    Schmuckstück n Schmuckstücke thing
    Schmuggler m Schmuggler person
    Schmugglerbande f Schmugglerbanden group
    Schmugglerin f Schmugglerinnen person
    Schmutz m - material
    Schnabeltier n Schnabeltiere animal
    Schnalle f Schnallen thing
    Schnaps m Schnäpse material
    Schnapsidee f Schnapsideen
    Schnauzbart m Schnauzbärte body
    Schnauze f Schnauzen body
    Schnecke f Schnecken animal
    Schnee m - material
    Schneeball m Schneebälle thing
    Schneeballschlacht f Schneeballschlachten event
    Schneechaos n - event
    Schneefall m Schneefälle event
    Schneeflocke f Schneeflocken thing
    Schneehuhn n Schneehühner animal
    Schneekanone f Schneekanonen thing
    Schneelawine f Schneelawinen event
    Schneemann m Schneemänner person
    Schneepflug m Schneepflüge thing
    Schneeschmelze f Schneeschmelzen
    Schneesturm m Schneestürme event
    Schneetreiben n Schneetreiben event
    Schneider m Schneider person
    Schneiderei f Schneidereien group
    Schneiderin f Schneiderinnen person
    Schneidezahn m Schneidezähne body
    Schnellboot n Schnellboote thing
    Schnelligkeit f Schnelligkeiten
    Schnelltest m Schnelltests event
    Schnellzug m Schnellzüge thing
    Schnipsel m Schnipsel
    Schnitt m Schnitte
    Schnittstelle f Schnittstellen
    Schnittwunde f Schnittwunden body
    Schnitzel n Schnitzel thing
    Schnitzer m Schnitzer
    Schnorrer m Schnorrer person
    Schnorrerin f Schnorrerinnen person
    Schnuller m Schnuller thing
    Schnulze f Schnulzen text
    Schnupfen m Schnupfen
    Schnur f Schnüre thing
    Schnurrbart m Schnurrbärte body
    Schnäppchen n Schnäppchen
    Schnüffler m Schnüffler person
    Schnüfflerin f Schnüfflerinnen person
    Schock m Schocks
    Schockstarre f -
    Schokolade f Schokoladen material
    Schokoriegel m Schokoriegel thing
    Schoner m Schoner thing
    Schonfrist f Schonfristen time
    Schonung f Schonungen
    Schopf m Schöpfe body
    Schornstein m Schornsteine thing
    Schornsteinfeger m Schornsteinfeger person
    Schornsteinfegerin f Schornsteinfegerinnen person
    Schote f Schoten thing
    Schotte mw Schotten person
    Schotter m Schotter material
    Schottin f Schottinnen person
    Schoß m Schöße body
    Schoßkind n Schoßkinder person
    Schramme f Schrammen body
    Schrank m Schränke thing
    Schranke f Schranken
    Schraube f Schrauben thing
    Schraubenschlüssel m Schraubenschlüssel thing
    Schraubenzieher m Schraubenzieher thing
    Schrebergarten m Schrebergärten place
    Schreck m Schrecke
    Schrecken m Schrecken
    Schreckschusspistole f Schreckschusspistolen thing
    Schrecksekunde f Schrecksekunden
    Schrei m Schreie event
    Schreibblock m Schreibblöcke thing
    Schreiben n Schreiben text
    Schreiber m Schreiber person
    Schreiberin f Schreiberinnen person
    Schreibfeder f Schreibfedern thing
    Schreibfehler m Schreibfehler
    Schreibkraft f Schreibkräfte person
    Schreibmaschine f Schreibmaschinen thing
    Schreibstil m Schreibstile
    Schreibtisch m Schreibtische thing
    Schreibtischlampe f Schreibtischlampen thing
    Schreibweise f Schreibweisen
    Schreier m Schreier person
    Schreierin f Schreierinnen person
    Schrein m Schreine thing
    Schreiner m Schreiner person
    Schreinerei f Schreinereien group
    Schreinerin f Schreinerinnen person
    Schrift f Schriften text
    Schriftführer m Schriftführer person
    Schriftführerin f Schriftführerinnen person
    Schriftsteller m Schriftsteller person
    Schriftstellerin f Schriftstellerinnen person
    Schriftverkehr m - text
    Schriftzeichen n Schriftzeichen
    Schriftzug m Schriftzüge text
    Schritt m Schritte
    Schrott m - material
    Schrotthändler m Schrotthändler person
    Schrotthändlerin f Schrotthändlerinnen person
    Schrottplatz m Schrottplätze place
    Schrumpfung f Schrumpfungen
    Schräge f Schrägen
    Schräglage f Schräglagen
    Schränkchen n Schränkchen thing
    Schub m Schübe
    Schublade f Schubladen thing
    Schufa f -
    Schuft m Schufte person
    Schuh m Schuhe thing
    Schuhabdruck m Schuhabdrücke
    Schulabbrecher m Schulabbrecher person
    Schulabbrecherin f Schulabbrecherinnen person
    Schulabgänger m Schulabgänger person
    Schulabgängerin f Schulabgängerinnen person
    Schulabschluss m Schulabschlüsse
    Schulalter n -
    Schulamt n Schulämter group
    Schulanfang m Schulanfänge
    Schulbank f Schulbänke thing
    Schulbeginn m - event
    Schulbehörde f Schulbehörden group
    Schulbesuch m Schulbesuche event
    Schulbezirk m Schulbezirke place
    Schulbildung f Schulbildungen
    Schulbuch n Schulbücher text
    Schulbus m Schulbusse thing
    Schulbusfahrer m Schulbusfahrer person
    Schulbusfahrerin f Schulbusfahrerinnen person
    Schuld f Schulden
    Schuldbewusstsein n -
    Schulden p Schulden
    Schuldenaufnahme f Schuldenaufnahmen
    Schuldenberg m Schuldenberge
    Schuldenbremse f Schuldenbremsen
    Schuldenkrise f Schuldenkrisen
    Schuldenlast f Schuldenlasten
    Schuldenschnitt m Schuldenschnitte
    Schuldenstand m Schuldenstände
    Schuldfrage f Schuldfragen
    Schuldfähigkeit f Schuldfähigkeiten
    Schuldgefühl n Schuldgefühle
    Schuldige a - person
    Schuldner m Schuldner person
    Schuldnerin f Schuldnerinnen person
    Schuldspruch m Schuldsprüche text
    Schuldzuweisung f Schuldzuweisungen text
    Schule f Schulen group
    Schulfach n Schulfächer
    Schulferien p Schulferien time
    Schulfest n Schulfeste event
    Schulgebäude n Schulgebäude place
    Schulgeld n -
    Schulgelände n Schulgelände place
    Schulheft n Schulhefte text
    Schulhof m Schulhöfe place
    Schuljahr n Schuljahre time
    Schulkind n Schulkinder person
    Schulkollege mw Schulkollegen person
    Schulkollegin f Schulkolleginnen person
    Schulleiter m Schulleiter person
    Schulleiterin f Schulleiterinnen person
    Schulleitung f Schulleitungen group
    Schulpflicht f -
    Schulpolitik f -
    Schulreife f -
    Schulschließung f Schulschließungen
    Schulstart m Schulstarts event
    Schulsystem n Schulsysteme
    Schultag m Schultage time
    Schultasche f Schultaschen thing
    Schulter f Schultern body
    Schulterblatt n Schulterblätter body
    Schulterschluss m -
    Schulung f Schulungen event
    Schulweg m Schulwege place
    Schulwesen n -
    Schulzeit f Schulzeiten time
    Schulzwang m -
    Schuppe f Schuppen thing
    Schuppen m Schuppen thing
    Schuppenflechte f Schuppenflechten body
    Schuppentier n Schuppentiere animal
    Schur f Schuren
    Schurke mw Schurken person
    Schurkenstaat m Schurkenstaaten place
    Schurkin f Schurkinnen person
    Schuss m Schüsse event
    Schussabgabe f Schussabgaben event
    Schusswaffe f Schusswaffen thing
    Schusswaffenattrappe f Schusswaffenattrappen thing
    Schusswechsel m Schusswechsel event
    Schusswunde f Schusswunden body
    Schuster m Schuster person
    Schusterin f Schusterinnen person
    Schutt m - material
    Schutz m -
    Schutzanzug m Schutzanzüge thing
    Schutzausrüstung f Schutzausrüstungen thing
    Schutzbehauptung f Schutzbehauptungen text
    Schutzbekleidung f - thing
    Schutzbrief m Schutzbriefe text
    Schutzbrille f Schutzbrillen thing
    Schutzengel m Schutzengel person
    Schutzgeld n Schutzgelder
    Schutzhülle f Schutzhüllen thing
    Schutzkleidung f - thing
    Schutzmacht f Schutzmächte group
    Schutzmaske f Schutzmasken thing
    Schutzmauer f Schutzmauern thing
    Schutzmaßnahme f Schutzmaßnahmen
    Schutzorganisation f Schutzorganisationen group
    Schutzschild m Schutzschilde thing
    Schutzschirm m Schutzschirme thing
    Schutztruppe f Schutztruppen group
    Schutzvorrichtung f Schutzvorrichtungen thing
    Schutzwall m Schutzwälle thing
    Schutzweste f Schutzwesten thing
    Schutzzone f Schutzzonen place
    Schwabe mw Schwaben person
    Schwachsinn m -
    Schwachstelle f Schwachstellen
    Schwager m Schwäger person
    Schwalbe f Schwalben animal
    Schwamm m Schwämme thing
    Schwan m Schwäne animal
    Schwangerschaft f Schwangerschaften
    Schwangerschaftsabbruch m Schwangerschaftsabbrüche event
    Schwankung f Schwankungen
    Schwanz m Schwänze body
    Schwarm m Schwärme group
    Schwarz n -
    Schwarzarbeit f Schwarzarbeiten
    Schwarzarbeiter m Schwarzarbeiter person
    Schwarzarbeiterin f Schwarzarbeiterinnen person
    Schwarzfahrer m Schwarzfahrer person
    Schwarzfahrerin f Schwarzfahrerinnen person
    Schwarzmarkt m Schwarzmärkte
    Schwarzpulver n Schwarzpulver material
    Schwebe f -
    Schwebebahn f Schwebebahnen place
    Schwebefähre f Schwebefähren thing
    Schwede mw Schweden person
    Schwedin f Schwedinnen person
    Schwefel m - material
    Schwefelsäure f - material
    Schweigemarsch m Schweigemärsche event
    Schweigen n -
    Schweigepflicht f -
    Schwein n Schweine animal
    Schweinebucht f - place
    Schweinefleisch n - material
    Schweinegrippe f Schweinegrippen
    Schweinehirte mw Schweinehirten person
    Schweinerei f Schweinereien
    Schweizer m Schweizer person
    Schweizerin f Schweizerinnen person
    Schweiß m - body
    Schwelbrand m Schwelbrände event
    Schwelle f Schwellen thing
    Schwellenland n Schwellenländer place
    Schwellenwert m Schwellenwerte
    Schwellung f Schwellungen
    Schwere f -
    Schweregrad m Schweregrade
    Schwerelosigkeit f -
    Schwerindustrie f Schwerindustrien
    Schwerkraft f -
    Schwermetall n Schwermetalle material
    Schwermut f -
    Schwerpunkt m Schwerpunkte
    Schwert n Schwerter thing
    Schwertfisch m Schwertfische animal
    Schwertwal m Schwertwale animal
    Schwerverkehr m -
    Schweröl n Schweröle material
    Schwester f Schwestern person
    Schwiegereltern p Schwiegereltern person
    Schwiegermutter f Schwiegermütter person
    Schwiegersohn m Schwiegersöhne person
    Schwiegertochter f Schwiegertöchter person
    Schwiegervater m Schwiegerväter person
    Schwierigkeit f Schwierigkeiten
    Schwimmbad n Schwimmbäder place
    Schwimmbecken n Schwimmbecken thing
    Schwimmer m Schwimmer person
    Schwimmerin f Schwimmerinnen person
    Schwimmflosse f Schwimmflossen thing
    Schwimmhalle f Schwimmhallen place
    Schwimmweste f Schwimmwesten thing
    Schwindel m -
    Schwindelanfall m Schwindelanfälle event
    Schwindler m Schwindler person
    Schwindlerin f Schwindlerinnen person
    Schwingung f Schwingungen
    Schwips m Schwipse
    Schwung m Schwünge
    Schwur m Schwüre text
    Schwäbin f Schwäbinnen person
    Schwäche f Schwächen
    Schwächeanfall m Schwächeanfälle
    Schwächung f Schwächungen
    Schwägerin f Schwägerinnen person
    Schwärzung f Schwärzungen
    Schädel m Schädel body
    Schädeldecke f Schädeldecken body
    Schädigung f Schädigungen
    Schädling m Schädlinge animal
    Schäfchen n Schäfchen animal
    Schäfer m Schäfer person
    Schäferhund m Schäferhunde animal
    Schäferin f Schäferinnen person
    Schärfe f Schärfen
    Schätzung f Schätzungen text
    Schönheit f Schönheiten
    Schöpfer m Schöpfer person
    Schöpferin f Schöpferinnen person
    Schöpfung f Schöpfungen
    Schüler m Schüler person
    Schüleraustausch m -
    Schülerin f Schülerinnen person
    Schürfwunde f Schürfwunden body
    Schürze f Schürzen thing
    Schüssel f Schüsseln thing
    Schüttelfrost m -
    Schütze mw Schützen person
    Schützenfest n Schützenfeste event
    Schützengraben m Schützengräben place
    Schützenkönig m Schützenkönige person
    Schützenkönigin f Schützenköniginnen person
    Schützenpanzer m Schützenpanzer thing
    Schützin f Schützinnen person
    Schützling m Schützlinge person
    Scooter m Scooter thing
    Scout m Scouts person
    Screenshot m Screenshots text
    Sechstklässler m Sechstklässler person
    Sechstklässlerin f Sechstklässlerinnen person
    Sediment n Sedimente material
    See f - place
    See m Seen place
    Seeadler m Seeadler animal
    Seebad n Seebäder place
    Seebeben n Seebeben event
    Seegang m -
    Seehafen m Seehäfen place
    Seehund m Seehunde animal
    Seeigel m Seeigel animal
    Seekrankheit f -
    Seekuh f Seekühe animal
    Seelachs m Seelachse animal
    Seele f Seelen
    Seelenruhe f -
    Seelsorge f -
    Seelsorger m Seelsorger person
    Seelsorgerin f Seelsorgerinnen person
    Seelöwe mw Seelöwen animal
    Seemeile f Seemeilen unit
    Seengebiet n Seengebiete place
    Seenot f -
    Seenplatte f Seenplatten place
    Seepferdchen n Seepferdchen animal
    Seerobbe f Seerobben animal
    Seeräuber m Seeräuber person
    Seeräuberin f Seeräuberinnen person
    Seestern m Seesterne animal
    Seestreitkräfte p Seestreitkräfte group
    Seeufer n Seeufer place
    Segel n Segel thing
    Segelboot n Segelboote thing
    Segelschiff n Segelschiffe thing
    Segen m Segen
    Segler m Segler person
    Seglerin f Seglerinnen person
    Segment n Segmente
    Segnung f Segnungen event
    Sehenswürdigkeit f Sehenswürdigkeiten
    Seher m Seher person
    Seherin f Seherinnen person
    Sehkraft f -
    Sehne f Sehnen body
    Sehnsucht f Sehnsüchte
    Seide f Seiden material
    Seife f Seifen thing
    Seifenblase f Seifenblasen thing
    Seifenkistenrennen n Seifenkistenrennen event
    Seil n Seile thing
    Seilbahn f Seilbahnen place
    Seilwinde f Seilwinden thing
    Sein n -
    Seismograf mw Seismografen thing
    Seite f Seiten text
    Seiteneinsteiger m Seiteneinsteiger person
    Seiteneinsteigerin f Seiteneinsteigerinnen person
    Seitenformat n Seitenformate
    Seitenhieb m Seitenhiebe
    Seitenstraße f Seitenstraßen place
    Seitenstreifen m Seitenstreifen place
    Seitenwechsel m Seitenwechsel
    Sejm m - group
    Sekretariat n Sekretariate group
    Sekretär m Sekretäre person
    Sekretärin f Sekretärinnen person
    Sekt m Sekte material
    Sekte f Sekten group
    Sektenführer m Sektenführer person
    Sektenführerin f Sektenführerinnen person
    Sektflasche f Sektflaschen thing
    Sektierer m Sektierer person
    Sektiererin f Sektiererinnen person
    Sektion f Sektionen group
    Sektionsleiter m Sektionsleiter person
    Sektor m Sektoren
    Sekunde f Sekunden time
    Sekundenschlaf m -
    Sekundenschnelle f - time
    Selbstbestimmung f Selbstbestimmungen
    Selbstbetrug m -
    Selbstbewusstsein n -
    Selbstbezichtigungsschreiben n Selbstbezichtigungsschreiben text
    Selbsteinschätzung f Selbsteinschätzungen
    Selbstgespräch n Selbstgespräche text
    Selbsthilfe f -
    Selbstironie f -
    Selbstjustiz f -
    Selbstkontrolle f Selbstkontrollen
    Selbstkritik f -
    Selbstliebe f -
    Selbstlosigkeit f -
    Selbstmitleid n -
    Selbstmord m Selbstmorde event
    Selbstmordanschlag m Selbstmordanschläge event
    Selbstmordattentäter m Selbstmordattentäter person
    Selbstmordattentäterin f Selbstmordattentäterinnen person
    Selbstmordrate f Selbstmordraten
    Selbstoptimierung f Selbstoptimierungen
    Selbstporträt n Selbstporträts text
    Selbstschutz m -
    Selbstständige a - person
    Selbstständigkeit f Selbstständigkeiten
    Selbsttest m Selbsttests event
    Selbsttötung f Selbsttötungen event
    Selbstverpflichtung f Selbstverpflichtungen
    Selbstversorgungsgrad m Selbstversorgungsgrade
    Selbstverständlichkeit f Selbstverständlichkeiten
    Selbstverständnis n -
    Selbstversuch m Selbstversuche event
    Selbstverteidigung f Selbstverteidigungen
    Selbstvertrauen n -
    Selbstverwaltung f Selbstverwaltungen
    Selbstwert m -
    Selbstzensur f -
    Selbstzweck m Selbstzwecke
    Selbständigkeit f Selbständigkeiten
    Selfie n Selfies text
    Sellerie m Sellerie material
    Seltenheit f Seltenheiten
    Seltenheitswert m Seltenheitswerte
    Seltsamkeit f -
    Semester n Semester time
    Semesterferien p Semesterferien time
    Seminar n Seminare event
    Semmel f Semmeln thing
    Senat m Senate group
    Senator m Senatoren person
    Senatorin f Senatorinnen person
    Senatskanzlei f Senatskanzleien group
    Senatsverwaltung f Senatsverwaltungen group
    Sendeformat n Sendeformate
    Sendegebiet n Sendegebiete place
    Sendepause f Sendepausen
    Sendeplatz m Sendeplätze
    Sender m Sender group
    Sendezeit f Sendezeiten time
    Sendung f Sendungen text
    Sendungsbewusstsein n -
    Senegalese mw Senegalesen person
    Senegalesin f Senegalesinnen person
    Senf m Senfe material
    Senior m Senioren person
    Seniorenheim n Seniorenheime place
    Seniorin f Seniorinnen person
    Senke f Senken
    Senkung f Senkungen
    Sensation f Sensationen
    Sense f Sensen thing
    Sensibilisierung f Sensibilisierungen
    Sensibilität f Sensibilitäten
    Sensitivität f Sensitivitäten
    Sensor m Sensoren thing
    Separatist mw Separatisten person
    Separatistenführer m Separatistenführer person
    Separatistenführerin f Separatistenführerinnen person
    Separatistin f Separatistinnen person
    Sepsis f Sepsen
    September m September time
    Sequenz f Sequenzen
    Sequenzierung f Sequenzierungen
    Serbe mw Serben person
    Serbin f Serbinnen person
    Serie f Serien text
    Serienbrandstifter m Serienbrandstifter person
    Serienmörder m Serienmörder person
    Serienmörderin f Serienmörderinnen person
    Seriennummer f Seriennummern
    Serientäter m Serientäter person
    Serientäterin f Serientäterinnen person
    Seriosität f Seriositäten
    Server m Server thing
    Serverausfall m Serverausfälle event
    Serverraum m Serverräume place
    Service m Services
    Serviette f Servietten thing
    Sessel m Sessel thing
    Session f Sessions event
    Set n Sets thing
    Seuche f Seuchen event
    Sex m -
    Sexarbeiter m Sexarbeiter person
    Sexarbeiterin f Sexarbeiterinnen person
    Sexismus m -
    Sexist mw Sexisten person
    Sexistin f Sexistinnen person
    Sexshop m Sexshops place
    Sextäter m Sextäter person
    Sextäterin f Sextäterinnen person
    Sexualität f Sexualitäten
    Sexualstraftäter m Sexualstraftäter person
    Sexualstraftäterin f Sexualstraftäterinnen person
    Sexualtherapeut mw Sexualtherapeuten person
    Sexualtherapeutin f Sexualtherapeutinnen person
    Sexualtherapie f Sexualtherapien
    Shake m Shakes thing
    Shampoo n Shampoos material
    Shantychor m Shantychöre group
    Sheriff m Sheriffs person
    Shirt n Shirts thing
    Shitstorm m Shitstorms event
    Shooting n Shootings event
    Shop m Shops place
    Show f Shows event
    Shutdown m Shutdowns event
    Shuttle n Shuttles thing
    Sichel f Sicheln
    Sicherheit f Sicherheiten
    Sicherheitsabstand m Sicherheitsabstände
    Sicherheitsbehörde f Sicherheitsbehörden group
    Sicherheitsdienst m Sicherheitsdienste group
    Sicherheitsexperte mw Sicherheitsexperten person
    Sicherheitsexpertin f Sicherheitsexpertinnen person
    Sicherheitsgefühl n -
    Sicherheitsgurt m Sicherheitsgurte thing
    Sicherheitskonferenz f Sicherheitskonferenzen event
    Sicherheitskonzept n Sicherheitskonzepte
    Sicherheitskraft f Sicherheitskräfte person
    Sicherheitskreis m Sicherheitskreise group
    Sicherheitslage f Sicherheitslagen
    Sicherheitsleiter m Sicherheitsleiter person
    Sicherheitslücke f Sicherheitslücken
    Sicherheitsmaßnahme f Sicherheitsmaßnahmen
    Sicherheitspersonal n -
    Sicherheitspolitik f -
    Sicherheitsrat m Sicherheitsräte group
    Sicherheitsrisiko n Sicherheitsrisiken
    Sicherheitsschlüssel m Sicherheitsschlüssel thing
    Sicherheitssystem n Sicherheitssysteme
    Sicherheitsupdate n Sicherheitsupdates
    Sicherheitsvorkehrung f Sicherheitsvorkehrungen
    Sicherung f Sicherungen
    Sicht f Sichten
    Sichtbarkeit f Sichtbarkeiten
    Sichtung f Sichtungen event
    Sichtweise f Sichtweisen
    Sieb n Siebe thing
    Siebzigerjahre p Siebzigerjahre time
    Siedler m Siedler person
    Siedlerin f Siedlerinnen person
    Siedlung f Siedlungen group
    Siedlung f Siedlungen place
    Siedlungsregion f Siedlungsregionen place
    Sieg m Siege event
    Siegel n Siegel
    Sieger m Sieger person
    Siegerehrung f Siegerehrungen event
    Siegerin f Siegerinnen person
    Siegerliste f Siegerlisten
    Siegermacht f Siegermächte group
    Siegesfeier f Siegesfeiern event
    Siegessäule f Siegessäulen thing
    Siegeswille mw Siegeswillen
    Siegeszug m Siegeszüge event
    Signal n Signale
    Silbe f Silben text
    Silber n - material
    Silberfisch m Silberfische animal
    Silbermedaille f Silbermedaillen
    Silicium n - material
    Silizium n - material
    Silo n Silos thing
    Silvester n Silvester event
    Silvesterabend m Silvesterabende time
    Silvesterfeier f Silvesterfeiern event
    Silvesternacht f Silvesternächte time
    Simulation f Simulationen
    Sinfonieorchester n Sinfonieorchester group
    Singapurer m Singapurer person
    Singapurerin f Singapurerinnen person
    Single m Singles person
    Singvogel m Singvögel animal
    Sinn m Sinne
    Sinnbild n Sinnbilder
    Sinneseindruck m Sinneseindrücke
    Sinnestäuschung f Sinnestäuschungen
    Sinneswandel m -
    Sinnhaftigkeit f Sinnhaftigkeiten
    Sinnlosigkeit f Sinnlosigkeiten
    Sintflut f -
    Sippe f Sippen group
    Sippenhaft f -
    Sir m Sirs person
    Sirene f Sirenen thing
    Sirup m Sirupe material
    Sit-in n Sit-ins event
    Sitte f Sitten
    Situation f Situationen
    Sitz m Sitze
    Sitzblockade f Sitzblockaden event
    Sitzplatz m Sitzplätze
    Sitzsack m Sitzsäcke thing
    Sitzung f Sitzungen event
    Sitzungssaal m Sitzungssäle place
    Sitzungswoche f Sitzungswochen time
    Sizilianer m Sizilianer person
    Sizilianerin f Sizilianerinnen person
    Skala f Skalen
    Skalpell n Skalpelle thing
    Skandal m Skandale event
    Skandinavier m Skandinavier person
    Skandinavierin f Skandinavierinnen person
    Skarabäus m Skarabäen animal
    Skateboard n Skateboards thing
    Skelett n Skelette body
    Skepsis f -
    Skeptiker m Skeptiker person
    Skeptikerin f Skeptikerinnen person
    Sketch m Sketche text
    Ski m Skier thing
    Skifahrer m Skifahrer person
    Skifahrerin f Skifahrerinnen person
    Skigebiet n Skigebiete place
    Skilehrer m Skilehrer person
    Skilehrerin f Skilehrerinnen person
    Skill m Skills
    Skiläufer m Skiläufer person
    Skiläuferin f Skiläuferinnen person
    Skinhead m Skinheads person
    Skiort m Skiorte place
    Skirennen n Skirennen event
    Skischuh m Skischuhe thing
    Skisport m -
    Skispringen n Skispringen event
    Skispringer m Skispringer person
    Skispringerin f Skispringerinnen person
    Skizze f Skizzen text
    Sklave mw Sklaven person
    Sklavenhalter m Sklavenhalter person
    Sklavenhalterin f Sklavenhalterinnen person
    Sklaverei f -
    Sklavin f Sklavinnen person
    Sklerose f Sklerosen
    Skorpion m Skorpione animal
    Skribent mw Skribenten person
    Skribentin f Skribentinnen person
    Skript n Skripte text
    Skulptur f Skulpturen thing
    Skyline f Skylines place
    Slang m Slangs text
    Slip m Slips thing
    Slogan m Slogans text
    Slot m Slots
    Slowake mw Slowaken person
    Slowakin f Slowakinnen person
    Slowene mw Slowenen person
    Slowenin f Sloweninnen person
    Slum m Slums place
    Smartphone n Smartphones thing
    Smiley n Smileys
    Smog m - material
    Smoking m Smokings thing
    Snob m Snobs person
    Snooker n -
    Snowboard n Snowboards thing
    Snowboarder m Snowboarder person
    Snowboarderin f Snowboarderinnen person
    Socke f Socken thing
    Sockel m Sockel thing
    Soda f - material
    Sofa n Sofas thing
    Soforthilfe f Soforthilfen
    Software f -
    Softwareentwickler m Softwareentwickler person
    Softwareentwicklerin f Softwareentwicklerinnen person
    Softwarefehler m Softwarefehler
    Softwarehersteller m Softwarehersteller person
    Softwareunternehmen n Softwareunternehmen group
    Sog m Soge
    Sogwirkung f Sogwirkungen
    Sohle f Sohlen body
    Sohn m Söhne person
    Soja n - material
    Soko f Sokos group
    Solaranlage f Solaranlagen thing
    Solarium n Solarien place
    Solarmodul n Solarmodule thing
    Solarpanel n Solarpanels thing
    Solarzelle f Solarzellen thing
    Solastalgie f -
    Sold m -
    Soldat mw Soldaten person
    Soldatin f Soldatinnen person
    Solidarität f -
    Solidaritätsbekundung f Solidaritätsbekundungen
    Solidaritätszuschlag m Solidaritätszuschläge
    Solist mw Solisten person
    Solistin f Solistinnen person
    Solo n Solos
    Somalier m Somalier person
    Sommer m Sommer time
    Sommerabend m Sommerabende time
    Sommerferien p Sommerferien time
    Sommerfest n Sommerfeste event
    Sommermonat m Sommermonate time
    Sommermorgen m Sommermorgen time
    Sommernacht f Sommernächte time
    Sommerpause f Sommerpausen
    Sommersemester n Sommersemester time
    Sommersprosse f Sommersprossen body
    Sommertag m Sommertage time
    Sommerzeit f Sommerzeiten time
    Sonde f Sonden thing
    Sonderangebot n Sonderangebote
    Sonderbehandlung f Sonderbehandlungen
    Sondereinheit f Sondereinheiten group
    Sondereinsatztruppe f Sondereinsatztruppen group
    Sonderfall m Sonderfälle
    Sonderkommando n Sonderkommandos group
    Sonderkommission f Sonderkommissionen group
    Sonderparteitag m Sonderparteitage event
    Sonderprüfung f Sonderprüfungen event
    Sonderregel f Sonderregeln
    Sonderrolle f Sonderrollen
    Sonderschule f Sonderschulen group
    Sondersitzung f Sondersitzungen event
    Sonderstatus m -
    Sondertribunal n Sondertribunale group
    Sonderverwaltungszone f Sonderverwaltungszonen place
    Sonderweg m Sonderwege
    Sonderzeichen n Sonderzeichen
    Sondierungsgespräch n Sondierungsgespräche event
    Sonett n Sonette text
    Song m Songs text
    Sonnabend m Sonnabende time
    Sonne f Sonnen thing
    Sonnenallee f Sonnenalleen place
    Sonnenaufgang m Sonnenaufgänge event
    Sonnenblume f Sonnenblumen thing
    Sonnenblumenöl n Sonnenblumenöle material
    Sonnenbrand m Sonnenbrände
    Sonnenbrille f Sonnenbrillen thing
    Sonnenfinsternis f Sonnenfinsternisse event
    Sonnenlicht n -
    Sonnenschein m -
    Sonnenschirm m Sonnenschirme thing
    Sonnenstrahl m Sonnenstrahlen
    Sonnensturm m Sonnenstürme event
    Sonnensystem n Sonnensysteme
    Sonnenuhr f Sonnenuhren thing
    Sonnenuntergang m Sonnenuntergänge event
    Sonnenwende f Sonnenwenden event
    Sonntag m Sonntage time
    Sonntagabend m Sonntagabende time
    Sonntagmorgen m Sonntagmorgen time
    Sonntagnachmittag m Sonntagnachmittage time
    Sonntagnacht f Sonntagnächte time
    Sonntagsbraten m Sonntagsbraten
    Sonntagvormittag m Sonntagvormittage time
    Sopranist mw Sopranisten person
    Sopranistin f Sopranistinnen person
    Sorge f Sorgen
    Sorgenkind n Sorgenkinder
    Sorgerecht n Sorgerechte
    Sorgfalt f -
    Sorgfaltspflicht f Sorgfaltspflichten
    Sorglosigkeit f Sorglosigkeiten
    Sorte f Sorten
    Sortiment n Sortimente
    Souffleur m Souffleure person
    Souffleurin f Souffleurinnen person
    Souffleuse f Souffleusen person
    Sound m Sounds
    Soundtrack m Soundtracks
    Sourcecode m Sourcecodes
    Souterrain n Souterrains place
    Souverän m Souveräne person
    Souveränität f Souveränitäten
    Sozi m Sozis person
    Sozialabgabe f Sozialabgaben
    Sozialamt n Sozialämter group
    Sozialamtsleiter m Sozialamtsleiter person
    Sozialarbeit f Sozialarbeiten
    Sozialarbeiter m Sozialarbeiter person
    Sozialarbeiterin f Sozialarbeiterinnen person
    Sozialdemokrat mw Sozialdemokraten person
    Sozialdemokratie f Sozialdemokratien group
    Sozialdemokratin f Sozialdemokratinnen person
    Sozialdienst m Sozialdienste
    Sozialgericht n Sozialgerichte group
    Sozialhilfe f -
    Sozialhilfeempfänger m Sozialhilfeempfänger person
    Sozialhilfeempfängerin f Sozialhilfeempfängerinnen person
    Sozialisation f Sozialisationen
    Sozialisierung f Sozialisierungen
    Sozialismus m -
    Sozialist mw Sozialisten person
    Sozialistin f Sozialistinnen person
    Sozialleistung f Sozialleistungen
    Sozialpolitik f -
    Sozialpädagoge mw Sozialpädagogen person
    Sozialpädagogin f Sozialpädagoginnen person
    Sozialstaat m Sozialstaaten place
    Sozialverband m Sozialverbände group
    Sozialversicherung f Sozialversicherungen
    Soziologe mw Soziologen person
    Soziologie f -
    Soziologin f Soziologinnen person
    Soße f Soßen material
    Spa n Spas place
    Spagat m Spagate
    Spalier n Spaliere thing
    Spalt m Spalte
    Spaltpilz m Spaltpilze
    Spaltung f Spaltungen event
    Spam m -
    Span m Späne
    Spange f Spangen thing
    Spanier m Spanier person
    Spanierin f Spanierinnen person
    Spanisch n -
    Spanne f Spannen
    Spannung f Spannungen
    Sparbetrag m Sparbeträge
    Sparbuch n Sparbücher text
    Sparer m Sparer person
    Sparerin f Sparerinnen person
    Sparflamme f Sparflammen
    Spargel m Spargel thing
    Sparkasse f Sparkassen group
    Sparkassenfiliale f Sparkassenfilialen place
    Sparkurs m Sparkurse
    Sparmaßnahme f Sparmaßnahmen
    Sparpolitik f -
    Sparquote f Sparquoten
    Sparringspartner m Sparringspartner person
    Sparringspartnerin f Sparringspartnerinnen person
    Sparsamkeit f -
    Sparschwein n Sparschweine thing
    Sparte f Sparten group
    Sparzwang m Sparzwänge
    Spaten m Spaten thing
    Spatz m Spatzen animal
    Spazierfahrt f Spazierfahrten event
    Spaziergang m Spaziergänge event
    Spaziergänger m Spaziergänger person
    Spaziergängerin f Spaziergängerinnen person
    Spaß m Späße
    Specht m Spechte animal
    Speck m - material
    Spediteur m Spediteure person
    Spediteurin f Spediteurinnen person
    Spedition f Speditionen group
    Speer m Speere thing
    Speiche f Speichen thing
    Speichel m - body
    Speicheldrüse f Speicheldrüsen body
    Speicher m Speicher thing
    Speicherkarte f Speicherkarten
    Speichermedium n Speichermedien
    Speicherplatz m Speicherplätze
    Speicherung f Speicherungen
    Speicherüberlauf m Speicherüberläufe event
    Speise f Speisen thing
    Speisekarte f Speisekarten
    Speisepilz m Speisepilze
    Speiseplan m Speisepläne text
    Speiseröhre f Speiseröhren body
    Speisesaal m Speisesäle place
    Speisesalz n Speisesalze material
    Speisewagen m Speisewagen thing
    Speiseöl n Speiseöle material
    Spektakel n Spektakel event
    Spektrum n Spektren
    Spekulant mw Spekulanten person
    Spekulantin f Spekulantinnen person
    Spekulation f Spekulationen text
    Spelunke f Spelunken place
    Spende f Spenden
    Spendenaffäre f Spendenaffären
    Spendenappell m Spendenappelle text
    Spendenaufruf m Spendenaufrufe text
    Spendenbereitschaft f -
    Spendenbetrag m Spendenbeträge
    Spendenorganisation f Spendenorganisationen group
    Spendenquittung f Spendenquittungen text
    Spendenskandal m Spendenskandale event
    Spender m Spender person
    Spenderin f Spenderinnen person
    Spenderorgan n Spenderorgane body
    Sperenzchen p Sperenzchen
    Sperling m Sperlinge animal
    Sperma n Spermen body
    Sperrbezirk m Sperrbezirke place
    Sperre f Sperren thing
    Sperrfrist f Sperrfristen
    Sperrgebiet n Sperrgebiete place
    Sperrgut n Sperrgüter material
    Sperrholz n Sperrhölzer thing
    Sperrmüll m - material
    Sperrstunde f Sperrstunden
    Sperrung f Sperrungen event
    Sperrzone f Sperrzonen place
    Spesen p Spesen
    Spezialeinheit f Spezialeinheiten group
    Spezialeinsatzkommando n Spezialeinsatzkommandos group
    Spezialgebiet n Spezialgebiete
    Spezialist mw Spezialisten person
    Spezialistin f Spezialistinnen person
    Spezialität f Spezialitäten
    Spezialklinik f Spezialkliniken group
    Spezialkraft f Spezialkräfte person
    Spezies f Spezies
    Spezifität f Spezifitäten
    Sphinx f - person
    Sphäre f Sphären
    Spiegel m Spiegel thing
    Spiegelreflexkamera f Spiegelreflexkameras thing
    Spiegelschrift f Spiegelschriften
    Spiegelung f Spiegelungen event
    Spiel n Spiele event
    Spielabbruch m Spielabbrüche event
    Spielart f Spielarten
    Spielautomat mw Spielautomaten thing
    Spielball m Spielbälle
    Spielbeginn m - event
    Spielbericht m Spielberichte text
    Spielbetrieb m Spielbetriebe event
    Spielchen n Spielchen
    Spieler m Spieler person
    Spielerei f Spielereien
    Spielerin f Spielerinnen person
    Spielfeld n Spielfelder place
    Spielfeldrand m Spielfeldränder place
    Spielfilm m Spielfilme text
    Spielgerät n Spielgeräte thing
    Spielhalle f Spielhallen place
    Spielkarte f Spielkarten thing
    Spielleiter m Spielleiter person
    Spielmacher m Spielmacher person
    Spielmacherin f Spielmacherinnen person
    Spielort m Spielorte place
    Spielpause f Spielpausen event
    Spielplan m Spielpläne text
    Spielplatz m Spielplätze place
    Spielraum m Spielräume
    Spielstätte f Spielstätten place
    Spielsucht f Süchte
    Spieltag m Spieltage time
    Spieluhr f Spieluhren thing
    Spielweise f Spielweisen
    Spielzeit f Spielzeiten time
    Spielzeug n Spielzeuge thing
    Spielzeugauto n Spielzeugautos
    Spieß m Spieße thing
    Spießrutenlauf m Spießrutenläufe event
    Spike m Spikes thing
    Spinat m - material
    Spindel f Spindeln thing
    Spinne f Spinnen animal
    Spinner m Spinner person
    Spinnerei f Spinnereien group
    Spinnerin f Spinnerinnen person
    Spion m Spione person
    Spionage f -
    Spionin f Spioninnen person
    Spirale f Spiralen
    Spirit m -
    Spiritualität f Spiritualitäten
    Spirituose f Spirituosen material
    Spital n Spitäler place
    Spitze f Spitzen
    Spitzel m Spitzel person
    Spitzenkandidat mw Spitzenkandidaten person
    Spitzenkandidatin f Spitzenkandidatinnen person
    Spitzenleistung f Spitzenleistungen
    Spitzenplatz m Spitzenplätze
    Spitzenpolitiker m Spitzenpolitiker person
    Spitzenpolitikerin f Spitzenpolitikerinnen person
    Spitzenposition f Spitzenpositionen
    Spitzenspiel n Spitzenspiele event
    Spitzensportler m Spitzensportler person
    Spitzensportlerin f Spitzensportlerinnen person
    Spitzenverband m Spitzenverbände group
    Spitzenverdiener m Spitzenverdiener person
    Spitzenverdienerin f Spitzenverdienerinnen person
    Spitzenwert m Spitzenwerte
    Spitzhacke f Spitzhacken thing
    Spitzmaus f Spitzmäuse animal
    Spitzname mw Spitznamen
    Spleen m Spleens
    Splitter m Splitter thing
    Splitterbombe f Splitterbomben thing
    Splitterpartei f Splitterparteien group
    Sponsor m Sponsoren person
    Sponsorin f Sponsorinnen person
    Spontaneität f -
    Sporn m Sporen thing
    Sport m -
    Sportanlage f Sportanlagen place
    Sportart f Sportarten
    Sportereignis n Sportereignisse event
    Sportfest n Sportfeste event
    Sportgerät n Sportgeräte
    Sporthalle f Sporthallen place
    Sportjournalist mw Sportjournalisten person
    Sportjournalistin f Sportjournalistinnen person
    Sportler m Sportler person
    Sportlerin f Sportlerinnen person
    Sportpark m Sportparks place
    Sportplatz m Sportplätze place
    Sportschuh m Sportschuhe thing
    Sportschütze mw Sportschützen person
    Sportschützin f Sportschützinnen person
    Sportstätte f Sportstätten place
    Sportverein m Sportvereine group
    Sportwagen m Sportwagen thing
    Spot m Spots text
    Spott m -
    Sprache f Sprachen
    Spracherkennung f -
    Sprachfehler m Sprachfehler
    Sprachforscher m Sprachforscher person
    Sprachforscherin f Sprachforscherinnen person
    Sprachgebrauch m - text
    Sprachkurs m Sprachkurse
    Sprachlosigkeit f -
    Sprachraum m Sprachräume place
    Sprachrohr n Sprachrohre
    Spray n Sprays thing
    Sprayer m Sprayer person
    Sprayerin f Sprayerinnen person
    Sprechanlage f Sprechanlagen thing
    Sprecher m Sprecher person
    Sprecherin f Sprecherinnen person
    Sprechstunde f Sprechstunden time
    Sprechweise f Sprechweisen
    Sprenger m Sprenger person
    Sprengkopf m Sprengköpfe thing
    Sprengkraft f -
    Sprengkörper m Sprengkörper thing
    Sprengladung f Sprengladungen thing
    Sprengsatz m Sprengsätze thing
    Sprengstoff m Sprengstoffe material
    Sprengstoffanschlag m Sprengstoffanschläge event
    Sprengstoffeinsatz m Sprengstoffeinsätze
    Sprengstoffgürtel m Sprengstoffgürtel thing
    Sprengstoffweste f Sprengstoffwesten thing
    Sprengung f Sprengungen event
    Spreu f - material
    Sprichwort n Sprichwörter text
    Springer m Springer person
    Springerin f Springerinnen person
    Springflut f Springfluten event
    Sprinkler m Sprinkler thing
    Sprinkleranlage f Sprinkleranlagen thing
    Sprint m Sprints
    Sprinter m Sprinter person
    Sprinterin f Sprinterinnen person
    Sprit m - material
    Spritpreisbremse f Spritpreisbremsen
    Spritze f Spritzen thing
    Spritzgebäck n -
    Spritztour f Spritztouren event
    Spross m Sprosse
    Sprosse f Sprossen thing
    Spruch m Sprüche text
    Sprung m Sprünge event
    Sprungbrett n Sprungbretter thing
    Sprunggelenk n Sprunggelenke body
    Sprungtuch n Sprungtücher thing
    Spucke f - material
    Spuk m -
    Spule f Spulen thing
    Spur f Spuren place
    Spurensicherung f - group
    Spurt m Spurts
    Spyware f -
    Späher m Späher person
    Spähtrupp m Spähtrupps group
    Spätaussiedler m Spätaussiedler person
    Spätaussiedlerin f Spätaussiedlerinnen person
    Spätherbst m Spätherbste time
    Späti m Spätis place
    Spätsommer m Spätsommer time
    Spötter m Spötter person
    Spötterin f Spötterinnen person
    Spülmaschine f Spülmaschinen thing
    Spülmittel n Spülmittel material
    Spülung f Spülungen thing
    Spürhund m Spürhunde animal
    Staat m Staate place
    Staat m Staaten place
    Staatenlenker m Staatenlenker person
    Staatenlenkerin f Staatenlenkerinnen person
    Staatlichkeit f Staatlichkeiten
    Staatsaffäre f Staatsaffären
    Staatsakt m Staatsakte event
    Staatsamt n Staatsämter
    Staatsangehörige a - person
    Staatsangehörigkeit f Staatsangehörigkeiten
    Staatsanleihe f Staatsanleihen
    Staatsanwalt m Staatsanwälte person
    Staatsanwaltschaft f Staatsanwaltschaften group
    Staatsanwältin f Staatsanwältinnen person
    Staatsbankrott m Staatsbankrotte event
    Staatsbeamte a - person
    Staatsbegräbnis n Staatsbegräbnisse event
    Staatsbesitz m -
    Staatsbesuch m Staatsbesuche event
    Staatsbeteiligung f Staatsbeteiligungen
    Staatsbürger m Staatsbürger person
    Staatsbürgerin f Staatsbürgerinnen person
    Staatsbürgerschaft f Staatsbürgerschaften
    Staatschef m Staatschefs person
    Staatschefin f Staatschefinnen person
    Staatsdienst m -
    Staatsempfang m Staatsempfänge event
    Staatsexamen n Staatsexamen event
    Staatsform f Staatsformen
    Staatsfrau f Staatsfrauen person
    Staatsfunk m - group
    Staatsführung f Staatsführungen group
    Staatsgebiet n Staatsgebiete place
    Staatsgewalt f Staatsgewalten
    Staatsgrenze f Staatsgrenzen
    Staatshaushalt m Staatshaushalte
    Staatshilfe f Staatshilfen
    Staatskanzlei f Staatskanzleien group
    Staatskanzleichef m Staatskanzleichefs person
    Staatskanzleichefin f Staatskanzleichefinnen person
    Staatskasse f Staatskassen
    Staatskrise f Staatskrisen
    Staatsmacht f - group
    Staatsmann m Staatsmänner person
    Staatsoberhaupt n Staatsoberhäupter group
    Staatsoper f Staatsopern group
    Staatspräsident mw Staatspräsidenten person
    Staatspräsidentin f Staatspräsidentinnen person
    Staatsrat m Staatsräte person
    Staatsräson f -
    Staatsrätin f Staatsrätinnen person
    Staatsschulden p Staatsschulden
    Staatsschutz m - group
    Staatssekretär m Staatssekretäre person
    Staatssekretärin f Staatssekretärinnen person
    Staatsspitze f Staatsspitzen group
    Staatsstreich m Staatsstreiche event
    Staatsterror m -
    Staatstheater n Staatstheater place
    Staatstrauer f -
    Staatsunternehmen n Staatsunternehmen group
    Staatsversagen n -
    Staatsverschuldung f Staatsverschuldungen
    Staatsvertrag m Staatsverträge text
    Staatswesen n Staatswesen
    Stab m Stäbe group
    Stabhochspringer m Stabhochspringer person
    Stabhochspringerin f Stabhochspringerinnen person
    Stabilisierung f Stabilisierungen
    Stabilität f Stabilitäten
    Stabsarzt m Stabsärzte person
    Stabschef m Stabschefs person
    Stabschefin f Stabschefinnen person
    Stabsärztin f Stabsärztinnen person
    Stachel m Stacheln
    Stachelbeere f Stachelbeeren thing
    Stacheldraht m Stacheldrähte material
    Stacheldrahtzaun m Stacheldrahtzäune thing
    Stack m Stacks
    Stadion n Stadien place
    Stadium n Stadien
    Stadl m Stadl place
    Stadt f Städte place
    Stadtbezirk m Stadtbezirke place
    Stadtbild n Stadtbilder
    Stadtfest n Stadtfeste event
    Stadtführer m Stadtführer person
    Stadtführerin f Stadtführerinnen person
    Stadtführung f Stadtführungen
    Stadtgebiet n Stadtgebiete place
    Stadtgemeinde f Stadtgemeinden group
    Stadtgeschichte f Stadtgeschichten
    Stadtgespräch n Stadtgespräche
    Stadtkommandant mw Stadtkommandanten person
    Stadtkommandantin f Stadtkommandantinnen person
    Stadtmitte f -
    Stadtpark m Stadtparks place
    Stadtplan m Stadtpläne text
    Stadtplaner m Stadtplaner person
    Stadtplanerin f Stadtplanerinnen person
    Stadtplanung f Stadtplanungen
    Stadtrand m Stadtränder place
    Stadtrat m Stadträte person
    Stadtratsfraktion f Stadtratsfraktionen group
    Stadträtin f Stadträtinnen person
    Stadtstaat m Stadtstaaten place
    Stadtteil m Stadtteile place
    Stadttor n Stadttore thing
    Stadtverband m Stadtverbände group
    Stadtverwaltung f Stadtverwaltungen group
    Stadtviertel n Stadtviertel place
    Stadtzentrum n Stadtzentren place
    Staffel f Staffeln group
    Staffelei f Staffeleien thing
    Stahl m Stähle material
    Stahlindustrie f Stahlindustrien
    Stahlseil n Stahlseile thing
    Stahlwerk n Stahlwerke place
    Stalker m Stalker person
    Stalkerin f Stalkerinnen person
    Stall m Ställe place
    Stamm m Stämme group
    Stammbaum m Stammbäume thing
    Stammdaten p Stammdaten
    Stammkapital n -
    Stammkunde mw Stammkunden person
    Stammkundin f Stammkundinnen person
    Stammplatz m Stammplätze
    Stammsitz m Stammsitze
    Stammspieler m Stammspieler person
    Stammspielerin f Stammspielerinnen person
    Stammtisch m Stammtische thing
    Stammwähler m Stammwähler person
    Stammwählerin f Stammwählerinnen person
    Stammzelle f Stammzellen
    Stampede f Stampeden event
    Stand m Stände
    Standard m Standards
    Standardisierung f Standardisierungen
    Standardwerk n Standardwerke text
    Standbein n Standbeine
    Standbild n Standbilder
    Standesamt n Standesämter group
    Standfestigkeit f -
    Standhaftigkeit f -
    Standort m Standorte place
    Standortbestimmung f Standortbestimmungen
    Standortleiter m Standortleiter person
    Standpunkt m Standpunkte
    Standstreifen m Standstreifen place
    Standuhr f Standuhren thing
    Stange f Stangen thing
    Stapel m Stapel thing
    Star m Stars person
    Starkbierfest n Starkbierfeste event
    Starre f -
    Starrsinn m -
    Start m Starts event
    Start-und-Landebahn f Start-und-Landebahnen place
    Start-up n Start-ups group
    Startbahn f Startbahnen place
    Startelf f - group
    Startlöcher p Startlöcher
    Startplatz m Startplätze place
    Startschuss m Startschüsse
    Stasi f - group
    Statement n Statements text
    Statik f -
    Station f Stationen place
    Stationierung f Stationierungen event
    Stationsleiter m Stationsleiter person
    Statist mw Statisten person
    Statistik f Statistiken text
    Statistikamt n Statistikämter group
    Statistiker m Statistiker person
    Statistikerin f Statistikerinnen person
    Statistin f Statistinnen person
    Stativ n Stative thing
    Statthalter m Statthalter person
    Statthalterin f Statthalterinnen person
    Statue f Statuen thing
    Statur f Staturen
    Status m Status
    Statusmeldung f Statusmeldungen text
    Statut n Statuten text
    Stau m Staus event
    Staub m - material
    Staubsauger m Staubsauger thing
    Staudamm m Staudämme place
    Stausee m Stauseen place
    Steak n Steaks thing
    Steckbrief m Steckbriefe text
    Steckdose f Steckdosen thing
    Steckenpferd n Steckenpferde thing
    Stecker m Stecker thing
    Steg m Stege place
    Stehlampe f Stehlampen thing
    Stehleiter f Stehleitern thing
    Stehplatz m Stehplätze
    Steiger m Steiger person
    Steigerin f Steigerinnen person
    Steigerung f Steigerungen
    Steilküste f Steilküsten place
    Steilwand f Steilwände place
    Stein m Steine thing
    Steinewerfer m Steinewerfer person
    Steinewerferin f Steinewerferinnen person
    Steinigung f Steinigungen event
    Steinmetz mw Steinmetzen person
    Steinmetzin f Steinmetzinnen person
    Steinzeit f Steinzeiten time
    Steißbein n Steißbeine body
    Stelldichein n Stelldicheins
    Stelle f Stellen place
    Stellenabbau m -
    Stellenangebot n Stellenangebote text
    Stellenausschreibung f Stellenausschreibungen text
    Stellenwert m Stellenwerte
    Stellschraube f Stellschrauben thing
    Stellung f Stellungen
    Stellungnahme f Stellungnahmen text
    Stellungskrieg m Stellungskriege event
    Stellvertreter m Stellvertreter person
    Stellvertreterin f Stellvertreterinnen person
    Stellvertreterkrieg m Stellvertreterkriege event
    Stempel m Stempel thing
    Stenograf mw Stenografen person
    Stenografin f Stenografinnen person
    Steppe f Steppen place
    Sterbefall m Sterbefälle
    Sterbehilfe f Sterbehilfen
    Sterberate f Sterberaten
    Sterblichkeit f Sterblichkeiten
    Sterblichkeitsrate f Sterblichkeitsraten
    Stern m Sterne
    Sternbild n Sternbilder
    Steroid n Steroide material
    Steuer f Steuern
    Steueraufkommen n Steueraufkommen
    Steuerberater m Steuerberater person
    Steuerberaterin f Steuerberaterinnen person
    Steuerbescheid m Steuerbescheide
    Steuerbetrug m -
    Steuerentlastung f Steuerentlastungen
    Steuererhöhung f Steuererhöhungen
    Steuererklärung f Steuererklärungen text
    Steuerfahnder m Steuerfahnder person
    Steuerfahnderin f Steuerfahnderinnen person
    Steuerflucht f -
    Steuergeld n Steuergelder
    Steuergerät n Steuergeräte thing
    Steuerhinterzieher m Steuerhinterzieher person
    Steuerhinterzieherin f Steuerhinterzieherinnen person
    Steuerhinterziehung f Steuerhinterziehungen
    Steuerlast f Steuerlasten
    Steuermann m Steuermänner person
    Steuerparadies n Steuerparadiese
    Steuerpflicht f -
    Steuerrad n Steuerräder thing
    Steuerrecht n -
    Steuerreform f Steuerreformen
    Steuersatz m Steuersätze
    Steuersenkung f Steuersenkungen
    Steuersystem n Steuersysteme
    Steuersünder m Steuersünder person
    Steuersünderin f Steuersünderinnen person
    Steuerung f Steuerungen
    Steuerverschwendung f -
    Steuerzahler m Steuerzahler person
    Steuerzahlerbund m Steuerzahlerbünde group
    Steuerzahlerin f Steuerzahlerinnen person
    Stewardess f Stewardessen person
    Stich m Stiche
    Stichelei f Sticheleien
    Stichhaltigkeit f -
    Stichprobe f Stichproben event
    Stichtag m Stichtage time
    Stichwaffe f Stichwaffen thing
    Stichwahl f Stichwahlen event
    Stichwort n Stichwörter text
    Stichwunde f Stichwunden body
    Stick m Sticks thing
    Stickstoff m - material
    Stiefel m Stiefel thing
    Stiefkind n Stiefkinder person
    Stiefmutter f Stiefmütter person
    Stiefschwester f Stiefschwestern person
    Stieftochter f Stieftöchter person
    Stiefvater m Stiefväter person
    Stier m Stiere animal
    Stift m Stifte thing
    Stifter m Stifter person
    Stifterin f Stifterinnen person
    Stiftung f Stiftungen group
    Stiftungsleiter m Stiftungsleiter person
    Stigma n Stigmata
    Stigmatisierung f Stigmatisierungen
    Stiko f - group
    Stil m Stile
    Stilfrage f Stilfragen
    Stille f -
    Stilllegung f Stilllegungen event
    Stillschweigen n -
    Stillstand m Stillstände event
    Stimmabgabe f Stimmabgaben
    Stimmband n Stimmbänder body
    Stimmbruch m - body
    Stimme f Stimmen text
    Stimmenanteil m Stimmenanteile
    Stimmengewirr n -
    Stimmenmehrheit f -
    Stimmgabel f Stimmgabeln thing
    Stimmrecht n Stimmrechte
    Stimmung f Stimmungen
    Stimmungsbild n Stimmungsbilder
    Stimmungsumschwung m Stimmungsumschwünge
    Stimmungswandel m -
    Stimmzettel m Stimmzettel text
    Stinktier n Stinktiere animal
    Stipendiat mw Stipendiaten person
    Stipendiatin f Stipendiatinnen person
    Stipendium n Stipendien
    Stirn f Stirnen body
    Stirnfalte f Stirnfalten body
    Stock m Stöcke thing
    Stockwerk n Stockwerke place
    Stoff m Stoffe material
    Stofftier n Stofftiere thing
    Stollen m Stollen place
    Stolperstein m Stolpersteine
    Stolz m -
    Stopp m Stopps
    Stoppuhr f Stoppuhren thing
    Storch m Störche animal
    Store m Stores place
    Stornierung f Stornierungen event
    Stornoquote f Stornoquoten
    Story f Storys text
    Stoß m Stöße event
    Stoßrichtung f Stoßrichtungen
    Stoßstange f Stoßstangen thing
    Stoßtrupp m Stoßtrupps group
    Strafaktion f Strafaktionen event
    Strafantrag m Strafanträge text
    Strafanzeige f Strafanzeigen text
    Strafbarkeit f -
    Strafbefehl m Strafbefehle text
    Strafe f Strafen
    Strafgericht n Strafgerichte group
    Strafgerichtshof m Strafgerichtshöfe group
    Strafgesetzbuch n Strafgesetzbücher text
    Strafjustiz f -
    Straflager n Straflager place
    Strafmandat n Strafmandate
    Strafmaß n Strafmaße
    Strafmilderung f Strafmilderungen
    Strafprozess m Strafprozesse event
    Strafprozessordnung f Strafprozessordnungen text
    Strafraum m Strafräume place
    Strafrecht n -
    Strafregister n Strafregister
    Strafstoß m Strafstöße
    Straftat f Straftaten event
    Straftatbestand m Straftatbestände
    Straftäter m Straftäter person
    Straftäterin f Straftäterinnen person
    Strafverfahren n Strafverfahren event
    Strafverfolgung f -
    Strafverteidiger m Strafverteidiger person
    Strafverteidigerin f Strafverteidigerinnen person
    Strafvollzug m -
    Strafzettel m Strafzettel text
    Strahl m Strahlen
    Strahlenbelastung f Strahlenbelastungen
    Strahlung f Strahlungen
    Strand m Strände place
    Strandkorb m Strandkörbe thing
    Strandsand m - material
    Strang m Stränge
    Strapaze f Strapazen event
    Stratege mw Strategen person
    Strategie f Strategien
    Strategiepapier n Strategiepapiere text
    Strategin f Strateginnen person
    Strauch m Sträucher thing
    Strauß m Strauße animal
    Strauß m Sträuße thing
    Straße f Straßen place
    Straßenbahn f Straßenbahnen thing
    Straßenbild n Straßenbilder
    Straßenblockade f Straßenblockaden event
    Straßencafé n Straßencafés place
    Straßenecke f Straßenecken place
    Straßenfest n Straßenfeste event
    Straßengraben m Straßengräben place
    Straßenhund m Straßenhunde animal
    Straßenhändler m Straßenhändler person
    Straßenhändlerin f Straßenhändlerinnen person
    Straßenkreuzung f Straßenkreuzungen place
    Straßenkünstler m Straßenkünstler person
    Straßenkünstlerin f Straßenkünstlerinnen person
    Straßenlampe f Straßenlampen thing
    Straßenlaterne f Straßenlaternen thing
    Straßenname mw Straßennamen
    Straßennetz n Straßennetze
    Straßenrand m Straßenränder place
    Straßenrennen n Straßenrennen event
    Straßenschild n Straßenschilder thing
    Straßenschlacht f Straßenschlachten event
    Straßenseite f Straßenseiten place
    Straßensperre f Straßensperren thing
    Straßentheater n Straßentheater event
    Straßenverkehr m -
    Straßenverkehrsbehörde f Straßenverkehrsbehörden
    Straßenverkehrsordnung f Straßenverkehrsordnungen text
    Stream m Streams text
    Streamer m Streamer person
    Streamerin f Streamerinnen person
    Streaming n -
    Streamingdienst m Streamingdienste
    Strebe f Streben thing
    Streber m Streber person
    Streberin f Streberinnen person
    Strecke f Strecken place
    Streichholz n Streichhölzer thing
    Streichung f Streichungen
    Streife f Streifen
    Streifen m Streifen
    Streifendienst m Streifendienste group
    Streifenwagen m Streifenwagen thing
    Streik m Streiks event
    Streikgeld n Streikgelder
    Streikrecht n Streikrechte
    Streikwelle f Streikwellen event
    Streit m - event
    Streiterei f Streitereien
    Streitfall m Streitfälle
    Streitfrage f Streitfragen
    Streithähne p Streithähne person
    Streitigkeit f Streitigkeiten
    Streitkräfte p Streitkräfte group
    Streitkultur f -
    Streitmacht f Streitmächte group
    Streitpunkt m Streitpunkte
    Streitschrift f Streitschriften text
    Streitwert m Streitwerte
    Stress m -
    Stresstest m Stresstests event
    Streu f - material
    Streuner m Streuner person
    Streunerin f Streunerinnen person
    Streusalz n Streusalze material
    Strich m Striche
    Strichcode m Strichcodes text
    Strick m Stricke thing
    Strickjacke f Strickjacken thing
    Stricknadel f Stricknadeln thing
    Strippenzieher m Strippenzieher person
    Strippenzieherin f Strippenzieherinnen person
    Stroh n - material
    Strohballen m Strohballen thing
    Strohhalm m Strohhalme thing
    Strohpuppe f Strohpuppen thing
    Strolch m Strolche person
    Strom m Ströme
    Stromanbieter m Stromanbieter
    Stromausfall m Stromausfälle event
    Strombedarf m -
    Stromerzeugung f -
    Stromkabel n Stromkabel thing
    Stromknappheit f -
    Stromleitung f Stromleitungen thing
    Stromnetz n Stromnetze
    Strompreis m Strompreise
    Stromspeicher m Stromspeicher thing
    Stromverbrauch m -
    Stromverlust m Stromverluste event
    Stromversorgung f Stromversorgungen
    Stromzähler m Stromzähler thing
    Strophe f Strophen text
    Strudel m Strudel
    Struktur f Strukturen
    Strukturwandel m -
    Strumpf m Strümpfe thing
    Strunk m Strünke
    Sträfling m Sträflinge person
    Strähne f Strähnen body
    Strömung f Strömungen
    Stube f Stuben place
    Stuck m - material
    Student mw Studenten person
    Studentenschaft f Studentenschaften group
    Studentenviertel n Studentenviertel place
    Studentenwerk n Studentenwerke group
    Studentenwohnheim n Studentenwohnheime place
    Studentin f Studentinnen person
    Studie f Studien text
    Studienabschluss m Studienabschlüsse
    Studienanfänger m Studienanfänger person
    Studienanfängerin f Studienanfängerinnen person
    Studiendauer f -
    Studienfach n Studienfächer
    Studiengang m Studiengänge
    Studiengebühr f Studiengebühren
    Studienleiter m Studienleiter person
    Studienleiterin f Studienleiterinnen person
    Studienplatz m Studienplätze
    Studierende a - person
    Studierendenparlament n Studierendenparlamente group
    Studierendenschaft f Studierendenschaften group
    Studio n Studios place
    Studium n Studien
    Stufe f Stufen
    Stufenplan m Stufenpläne text
    Stuhl m Stühle thing
    Stuhlgang m -
    Stummfilm m Stummfilme text
    Stumpf m Stümpfe
    Stunde f Stunden time
    Stundenkilometer m Stundenkilometer unit
    Stundenlohn m Stundenlöhne
    Stundenplan m Stundenpläne text
    Stundentakt m Stundentakte
    Stundenzahl f Stundenzahlen
    Stuntfrau f Stuntfrauen person
    Stuntman m Stuntmen person
    Sturheit f -
    Sturm m Stürme event
    Sturmabteilung f Sturmabteilungen group
    Sturmflut f Sturmfluten event
    Sturmgewehr n Sturmgewehre thing
    Sturmschaden m Sturmschäden event
    Sturmwarnung f Sturmwarnungen text
    Sturz m Stürze event
    Stute f Stuten animal
    Stuttgarter m Stuttgarter person
    Stuttgarterin f Stuttgarterinnen person
    Styropor n - material
    Stäbchen n Stäbchen thing
    Städtchen n Städtchen place
    Städtetag m Städtetage group
    Ständer m Ständer
    Stärke f Stärken
    Stärkung f Stärkungen
    Stätte f Stätten place
    Stöpsel m Stöpsel thing
    Störer m Störer person
    Störerin f Störerinnen person
    Störung f Störungen event
    Stück n Stücke text
    Stück n Stücke thing
    Stühlerücken n - event
    Stürmer m Stürmer person
    Stürmerin f Stürmerinnen person
    Stürmung f Stürmungen event
    Stütze f Stützen
    Stützpunkt m Stützpunkte place
    Stützung f Stützungen
    Subjekt n Subjekte
    Subkontinent m Subkontinente place
    Subkultur f Subkulturen
    Substanz f Substanzen material
    Substrat n Substrate
    Subtext m Subtexte text
    Subtraktion f Subtraktionen
    Subvention f Subventionen
    Suchaktion f Suchaktionen event
    Suchanfrage f Suchanfragen
    Suchauftrag m Suchaufträge text
    Suchbegriff m Suchbegriffe
    Suchdienst m Suchdienste group
    Suche f Suchen event
    Suchergebnis n Suchergebnisse
    Suchfunktion f Suchfunktionen
    Suchlauf m Suchläufe
    Suchmaschine f Suchmaschinen thing
    Suchmeldung f Suchmeldungen text
    Sucht f Süchte
    Suchtberater m Suchtberater person
    Suchtberaterin f Suchtberaterinnen person
    Suchtkrankheit f Suchtkrankheiten
    Suchtmittel n Suchtmittel
    Suchtrupp m Suchtrupps group
    Suchtstoff m Suchtstoffe material
    Sudanese mw Sudanesen person
    Sudanesin f Sudanesinnen person
    Sudetenland n - place
    Suff m -
    Suggestion f Suggestionen
    Suggestivfrage f Suggestivfragen
    Suite f Suiten place
    Suizid m Suizide event
    Suizidassistenz f -
    Suizidversuch m Suizidversuche event
    Sulforaphan n - material
    Sultan m Sultane person
    Sultanin f Sultaninnen person
    Summe f Summen
    Sumpf m Sümpfe place
    Sumpfschildkröte f Sumpfschildkröten animal
    Sunnit mw Sunniten person
    Sunnitin f Sunnitinnen person
    Super-GAU m Super-GAUs event
    Superheld mw Superhelden person
    Superheldin f Superheldinnen person
    Superlativ m Superlative
    Supermacht f Supermächte group
    Supermarkt m Supermärkte place
    Superspreader m Superspreader person
    Superstar m Superstars person
    Superwahljahr n Superwahljahre time
    Suppe f Suppen thing
    Surfbrett n Surfbretter thing
    Surrogat n Surrogate
    Suspendierung f Suspendierungen
    Swing m -
    Switch m Switches thing
    Symbiont mw Symbionten animal
    Symbiose f Symbiosen
    Symbol n Symbole
    Symbolik f Symboliken
    Sympathie f Sympathien
    Sympathisant mw Sympathisanten person
    Sympathisantin f Sympathisantinnen person
    Symposium n Symposien event
    Symptom n Symptome
    Symptomatik f Symptomatiken
    Synagoge f Synagogen place
    Synchronisation f Synchronisationen
    Synchronisierung f Synchronisierungen
    Syndikat n Syndikate group
    Syndrom n Syndrome
    Synergie f Synergien
    Synode f Synoden group
    Synonym n Synonyme text
    Synopse f Synopsen text
    Syntax f -
    Syntaxfehler m Syntaxfehler
    Syrer m Syrer person
    Syrerin f Syrerinnen person
    System n Systeme
    Systemabsturz m Systemabstürze event
    Systemadministrator m Systemadministratoren person
    Systemadministratorin f Systemadministratorinnen person
    Systemausfall m Systemausfälle event
    Systemfehler m Systemfehler
    Systemsteuerung f Systemsteuerungen
    Szenario n Szenarien
    Szene f Szenen
    Szientismus m -
    Säbel m Säbel thing
    Säbelrassler m Säbelrassler person
    Säbelrasslerin f Säbelrasslerinnen person
    Sächsin f Sächsinnen person
    Säge f Sägen thing
    Sägeblatt n Sägeblätter thing
    Sägewerk n Sägewerke place
    Sänfte f Sänften thing
    Sänger m Sänger person
    Sängerin f Sängerinnen person
    Sättigung f Sättigungen
    Säuberung f Säuberungen event
    Säufer m Säufer person
    Säuferin f Säuferinnen person
    Säugetier n Säugetiere animal
    Säugling m Säuglinge person
    Säule f Säulen thing
    Säure f Säuren material
    Söhnchen n Söhnchen person
    Söldner m Söldner person
    Südafrikaner m Südafrikaner person
    Südafrikanerin f Südafrikanerinnen person
    Südamerikaner m Südamerikaner person
    Südamerikanerin f Südamerikanerinnen person
    Süden m - place
    Südkoreaner m Südkoreaner person
    Südkoreanerin f Südkoreanerinnen person
    Südküste f Südküsten place
    Südländer m Südländer person
    Südländerin f Südländerinnen person
    Südosten m - place
    Südpol m - place
    Südseite f Südseiten place
    Südstadt f - place
    Südtiroler m Südtiroler person
    Südtirolerin f Südtirolerinnen person
    Südtribüne f Südtribünen place
    Südwesten m - place
    Sülze f Sülzen material
    Sünde f Sünden
    Sündenbock m Sündenböcke person
    Sündenfall m Sündenfälle
    Sünder m Sünder person
    Sünderin f Sünderinnen person
    Süße f -
    Süßigkeit f Süßigkeiten
    Süßkartoffel f Süßkartoffeln thing
    Süßspeise f Süßspeisen thing
    Süßstoff m Süßstoffe material
    Süßungsmittel n Süßungsmittel material
    Süßwaren p Süßwaren
    T-Shirt n T-Shirts thing
    TV-Duell n TV-Duelle event
    Tab m Tabs
    Tabak m Tabake material
    Tabakkonsum m -
    Tabakwaren p Tabakwaren
    Tabelle f Tabellen text
    Tabellenführer m Tabellenführer
    Tabellenplatz m Tabellenplätze
    Tablet n Tablets thing
    Tablett n Tablette thing
    Tablette f Tabletten thing
    Tabu n Tabus
    Tabubruch m Tabubrüche event
    Tabuisierung f Tabuisierungen
    Tacho m Tachos thing
    Tadel m Tadel
    Tafel f Tafeln thing
    Tafelrunde f Tafelrunden group
    Tag m Tage time
    Tag-und-Nacht-Gleiche f Tag-und-Nacht-Gleichen time
    Tagebau m Tagebaue place
    Tageblatt n Tageblätter
    Tagebuch n Tagebücher text
    Tagelöhner m Tagelöhner person
    Tagelöhnerin f Tagelöhnerinnen person
    Tagesablauf m Tagesabläufe
    Tagesanbruch m Tagesanbrüche time
    Tagesgeschäft n Tagesgeschäfte
    Tagesgespräch n Tagesgespräche text
    Tageshoch n Tageshochs
    Tageskurs m Tageskurse
    Tageslicht n -
    Tageslimit n Tageslimits
    Tagesmitte f - time
    Tagesmutter f Tagesmütter person
    Tagesordnung f Tagesordnungen text
    Tagespolitik f -
    Tagespresse f - group
    Tagesreise f Tagesreisen event
    Tagessatz m Tagessätze
    Tagesschau f - group
    Tagesspesen p Tagesspesen
    Tagestief n Tagestiefs
    Tageswechsel m Tageswechsel time
    Tageszeit f Tageszeiten time
    Tageszeitung f Tageszeitungen text
    Tagung f Tagungen event
    Tagungsergebnis n Tagungsergebnisse
    Taifun m Taifune event
    Taille f Taillen body
    Taiwaner m Taiwaner person
    Taiwanerin f Taiwanerinnen person
    Takt m Takte
    Taktgefühl n -
    Taktik f Taktiken
    Taktstock m Taktstöcke thing
    Tal n Täler place
    Talar m Talare thing
    Talent n Talente
    Talfahrt f Talfahrten event
    Taliban p Taliban group
    Talibanführer m Talibanführer person
    Talibanführerin f Talibanführerinnen person
    Talibankämpfer m Talibankämpfer person
    Talibankämpferin f Talibankämpferinnen person
    Talk m Talks event
    Talkshow f Talkshows event
    Talsohle f Talsohlen
    Talstation f Talstationen place
    Tampon m Tampons thing
    Tandem n Tandems thing
    Tang m Tange material
    Tango m Tangos
    Tank m Tanks thing
    Tanker m Tanker thing
    Tanklaster m Tanklaster thing
    Tankstation f Tankstationen place
    Tankstelle f Tankstellen place
    Tanksäule f Tanksäulen thing
    Tanne f Tannen thing
    Tannenbaum m Tannenbäume thing
    Tannenzapfen m Tannenzapfen thing
    Tansanier m Tansanier person
    Tansanierin f Tansanierinnen person
    Tante f Tanten person
    Tanz m Tänze event
    Tanzfest n Tanzfeste event
    Tanzwelt f Tanzwelten
    Tapete f Tapeten thing
    Tapferkeit f -
    Tarantel f Taranteln animal
    Tarif m Tarife
    Tarifabschluss m Tarifabschlüsse
    Tarifkartell n Tarifkartelle group
    Tarifkonflikt m Tarifkonflikte event
    Tarifrunde f Tarifrunden
    Tarifstreit m - event
    Tarifverhandlung f Tarifverhandlungen event
    Tarifvertrag m Tarifverträge text
    Tarnung f Tarnungen
    Tasche f Taschen thing
    Taschenbuch n Taschenbücher text
    Taschendieb m Taschendiebe person
    Taschendiebin f Taschendiebinnen person
    Taschengeld n Taschengelder
    Taschenlampe f Taschenlampen thing
    Taschenmesser n Taschenmesser thing
    Taschenrechner m Taschenrechner thing
    Taschentuch n Taschentücher thing
    Task-Force f Task-Forces group
    Tasse f Tassen thing
    Tastatur f Tastaturen thing
    Taste f Tasten thing
    Tastendruck m -
    Tastenkombination f Tastenkombinationen
    Tastsinn m -
    Tat f Taten event
    Tatar mw Tataren person
    Tatarin f Tatarinnen person
    Tatbestand m Tatbestände
    Tatbeteiligung f Tatbeteiligungen
    Tateinheit f -
    Tatendrang m -
    Tatfahrzeug n Tatfahrzeuge thing
    Tathergang m Tathergänge
    Tatmotiv n Tatmotive
    Tatort m Tatorte place
    Tatortermittler m Tatortermittler person
    Tatortermittlerin f Tatortermittlerinnen person
    Tatsache f Tatsachen
    Tatsachenbericht m Tatsachenberichte text
    Tattoo n Tattoos text
    Tatverdacht m -
    Tatverdächtige a - person
    Tatwaffe f Tatwaffen thing
    Tatze f Tatzen body
    Tatzeit f Tatzeiten time
    Tau m - material
    Tau n Taue thing
    Taube f Tauben animal
    Tauchboot n Tauchboote thing
    Taucher m Taucher person
    Taucherin f Taucherinnen person
    Taufe f Taufen event
    Taumel m -
    Tausend n Tausende unit
    Tausendstel n Tausendstel unit
    Tausendstelsekunde f Tausendstelsekunden time
    Tauwetter n -
    Tauziehen n Tauziehen
    Taxameter n Taxameter thing
    Taxe f Taxen
    Taxi n Taxis thing
    Taxifahrer m Taxifahrer person
    Taxifahrerin f Taxifahrerinnen person
    Taxiunternehmer m Taxiunternehmer person
    Taxiunternehmerin f Taxiunternehmerinnen person
    Team n Teams group
    Teamchef m Teamchefs person
    Teamchefin f Teamchefinnen person
    Teamkollege mw Teamkollegen person
    Teamkollegin f Teamkolleginnen person
    Teamleiter m Teamleiter person
    Teammitglied n Teammitglieder person
    Technik f Techniken
    Techniker m Techniker person
    Technikerin f Technikerinnen person
    Technikleiter m Technikleiter person
    Technokrat mw Technokraten person
    Technokratie f Technokratien
    Technokratin f Technokratinnen person
    Technologie f Technologien
    Technologiekonzern m Technologiekonzerne group
    Technologieoffenheit f -
    Technologieunternehmen n Technologieunternehmen group
    Tee m Tees material
    Teekanne f Teekannen thing
    Teelöffel m Teelöffel thing
    Teenager m Teenager person
    Teenagerin f Teenagerinnen person
    Teer m - material
    Teich m Teiche place
    Teig m Teige material
    Teil m Teile
    Teil n Teile thing
    Teil-Lockdown m Teil-Lockdowns event
    Teilabschnitt m Teilabschnitte
    Teilaspekt m Teilaspekte
    Teilbereich m Teilbereiche
    Teilbetrag m Teilbeträge
    Teilchen n Teilchen
    Teilerfolg m Teilerfolge
    Teilergebnis n Teilergebnisse
    Teilgebiet n Teilgebiete
    Teilhabe f -
    Teilmenge f Teilmengen
    Teilnahme f Teilnahmen
    Teilnehmer m Teilnehmer person
    Teilnehmerin f Teilnehmerinnen person
    Teilnehmerliste f Teilnehmerlisten
    Teilnehmerzahl f Teilnehmerzahlen
    Teilstrecke f Teilstrecken
    Teilung f Teilungen event
    Teilzeit f Teilzeiten
    Teilzeitarbeit f Teilzeitarbeiten
    Teilzeitkraft f Teilzeitkräfte person
    Teint m Teints
    Telefon n Telefone thing
    Telefonat n Telefonate event
    Telefonbuch n Telefonbücher text
    Telefongespräch n Telefongespräche event
    Telefonkonferenz f Telefonkonferenzen event
    Telefonleitung f Telefonleitungen thing
    Telefonnetz n Telefonnetze
    Telefonnummer f Telefonnummern
    Telefonseelsorge f -
    Telefonverbindung f Telefonverbindungen
    Telefonzelle f Telefonzellen thing
    Telefonüberwachung f -
    Telegrafist mw Telegrafisten person
    Telegrafistin f Telegrafistinnen person
    Telegramm n Telegramme text
    Telekom f - group
    Teleobjektiv n Teleobjektive thing
    Teleskop n Teleskope thing
    Teller m Teller thing
    Tellerrand m Tellerränder
    Tempel m Tempel place
    Tempelritter m Tempelritter person
    Temperatur f Temperaturen
    Temperaturanstieg m Temperaturanstiege
    Tempo n -
    Tempolimit n Tempolimits
    Tendenz f Tendenzen
    Tennis n -
    Tennisschläger m Tennisschläger thing
    Tennisturnier n Tennisturniere event
    Tenor m Tenore
    Teppich m Teppiche thing
    Terabyte n Terabytes unit
    Termin m Termine time
    Terminal n Terminals place
    Terminalfenster n Terminalfenster
    Terminkalender m Terminkalender text
    Terminplan m Terminpläne text
    Termite f Termiten animal
    Terrain n Terrains place
    Terrarium n Terrarien place
    Terrasse f Terrassen place
    Terrier m Terrier animal
    Territorialität f Territorialitäten
    Territorium n Territorien place
    Terror m -
    Terrorabwehr f -
    Terrorakt m Terrorakte event
    Terrorangriff m Terrorangriffe event
    Terroranschlag m Terroranschläge event
    Terrorcamp n Terrorcamps place
    Terrorexperte mw Terrorexperten person
    Terrorexpertin f Terrorexpertinnen person
    Terrorgefahr f -
    Terrorgruppe f Terrorgruppen group
    Terrorgruppierung f Terrorgruppierungen group
    Terrorhelfer m Terrorhelfer person
    Terrorhelferin f Terrorhelferinnen person
    Terrorismus m -
    Terrorist mw Terroristen person
    Terroristin f Terroristinnen person
    Terrormiliz f Terrormilizen group
    Terrororganisation f Terrororganisationen group
    Terrorverdacht m -
    Terrorwarnung f Terrorwarnungen text
    Terrorzelle f Terrorzellen group
    Test m Tests event
    Testament n Testamente text
    Tester m Tester person
    Testergebnis n Testergebnisse text
    Testerin f Testerinnen person
    Testfahrer m Testfahrer person
    Testfahrerin f Testfahrerinnen person
    Testflug m Testflüge event
    Testkit n Testkits thing
    Testlauf m Testläufe event
    Testpflicht f Testpflichten
    Testphase f Testphasen event
    Testpilot mw Testpiloten person
    Testpilotin f Testpilotinnen person
    Testreihe f Testreihen event
    Testspiel n Testspiele event
    Teststrecke f Teststrecken place
    Testumgebung f Testumgebungen
    Testung f Testungen event
    Testverfahren n Testverfahren
    Testzentrum n Testzentren group
    Tetanus m -
    Teuerung f Teuerungen
    Teuerungsrate f Teuerungsraten
    Teufel m Teufel person
    Teufelskreis m Teufelskreise
    Texaner m Texaner person
    Texanerin f Texanerinnen person
    Text m Texte text
    Textdatei f Textdateien
    Texter m Texter person
    Texterin f Texterinnen person
    Texterkennung f -
    Textilien p Textilien
    Textilindustrie f Textilindustrien
    Textnachricht f Textnachrichten text
    Thai m Thais person
    Thailänder m Thailänder person
    Thailänderin f Thailänderinnen person
    Theater n Theater place
    Theateraufführung f Theateraufführungen event
    Theatermacher m Theatermacher person
    Theatermacherin f Theatermacherinnen person
    Theaterstück n Theaterstücke text
    Theke f Theken place
    Thema n Themen
    Thematik f Thematiken
    Themenwoche f Themenwochen time
    Theologe mw Theologen person
    Theologie f Theologien
    Theologin f Theologinnen person
    Theoretiker m Theoretiker person
    Theoretikerin f Theoretikerinnen person
    Theorie f Theorien text
    Therapeut mw Therapeuten person
    Therapeutin f Therapeutinnen person
    Therapie f Therapien
    Therme f Thermen
    Thermometer n Thermometer thing
    Thermosflasche f Thermosflaschen thing
    These f Thesen text
    Thesenpapier n Thesenpapiere text
    Think-Tank m Think-Tanks group
    Thread m Threads text
    Thriller m Thriller text
    Thrombose f Thrombosen
    Thron m Throne thing
    Thronfolger m Thronfolger person
    Thronfolgerin f Thronfolgerinnen person
    Thunfisch m Thunfische animal
    Thyreoiditis f -
    Thüringer m Thüringer person
    Thüringerin f Thüringerinnen person
    Tibeter m Tibeter person
    Tibeterin f Tibeterinnen person
    Ticker m Ticker text
    Ticket n Tickets text
    Ticketkontrolle f Ticketkontrollen
    Tief n Tiefs
    Tiefdruckgebiet n Tiefdruckgebiete
    Tiefe f Tiefen
    Tiefebene f Tiefebenen place
    Tiefgang m -
    Tiefgarage f Tiefgaragen place
    Tiefkühltruhe f Tiefkühltruhen thing
    Tiefpunkt m Tiefpunkte
    Tiefschlag m Tiefschläge
    Tiefstand m Tiefstände
    Tiefstwert m Tiefstwerte
    Tiegel m Tiegel thing
    Tier n Tiere animal
    Tierart f Tierarten
    Tierarzt m Tierärzte person
    Tierchen n Tierchen animal
    Tierfreundin f Tierfreundinnen person
    Tierfutter n Tierfutter material
    Tiergehege n Tiergehege place
    Tierhalter m Tierhalter person
    Tierhalterin f Tierhalterinnen person
    Tierheim n Tierheime place
    Tierleid n -
    Tierliebe f -
    Tierpark m Tierparks place
    Tierpfleger m Tierpfleger person
    Tierpflegerin f Tierpflegerinnen person
    Tierquäler m Tierquäler person
    Tierquälerei f Tierquälereien
    Tierquälerin f Tierquälerinnen person
    Tierrechtler m Tierrechtler person
    Tierreich n Tierreiche place
    Tierschau f Tierschauen event
    Tierschutz m -
    Tierschutzgebiet n Tierschutzgebiete place
    Tierschutzorganisation f Tierschutzorganisationen group
    Tierschützer m Tierschützer person
    Tierschützerin f Tierschützerinnen person
    Tierversuch m Tierversuche
    Tierwelt f Tierwelten
    Tierwohl n -
    Tierärztin f Tierärztinnen person
    Tiger m Tiger animal
    Tilgung f Tilgungen
    Timing n Timings
    Tinktur f Tinkturen
    Tinte f Tinten material
    Tintenfisch m Tintenfische animal
    Tipp m Tipps text
    Tippfehler m Tippfehler
    Tirade f Tiraden text
    Tiroler m Tiroler person
    Tirolerin f Tirolerinnen person
    Tisch m Tische thing
    Tischdecke f Tischdecken
    Tischgesellschaft f Tischgesellschaften group
    Tischgespräch n Tischgespräche
    Tischlampe f Tischlampen thing
    Tischler m Tischler person
    Tischlerei f Tischlereien group
    Tischlerin f Tischlerinnen person
    Tischtennis n -
    Tischtuch n Tischtücher thing
    Titan n - material
    Titel m Titel text
    Titelbild n Titelbilder text
    Titelgewinn m Titelgewinne
    Titelthema n Titelthemen
    Toast m Toasts text
    Toaster m Toaster thing
    Tochter f Töchter person
    Tochtergesellschaft f Tochtergesellschaften group
    Tochterunternehmen n Tochterunternehmen group
    Tod m Tode event
    Todesangst f Todesängste
    Todesanzeige f Todesanzeigen text
    Todesart f Todesarten
    Todesfall m Todesfälle event
    Todesmeldung f Todesmeldungen text
    Todesnachricht f Todesnachrichten text
    Todesopfer n Todesopfer person
    Todesqual f Todesqualen
    Todesrate f Todesraten
    Todesschwadron f Todesschwadronen group
    Todesschütze mw Todesschützen person
    Todesschützin f Todesschützinnen person
    Todesstoß m Todesstöße event
    Todesstrafe f Todesstrafen
    Todestag m Todestage time
    Todesursache f Todesursachen
    Todesurteil n Todesurteile text
    Todeszahl f Todeszahlen
    Todeszone f Todeszonen place
    Todsünde f Todsünden
    Tofu m - material
    Toilette f Toiletten place
    Toilettenpapier n Toilettenpapiere material
    Toleranz f Toleranzen
    Tollwut f -
    Tomate f Tomaten thing
    Tombola f Tombolas
    Ton m Töne
    Tonart f Tonarten
    Tonaufnahme f Tonaufnahmen
    Tonband n Tonbänder thing
    Tonerde f - material
    Tonfall m Tonfälle
    Tonne f Tonnen thing
    Tonspur f Tonspuren text
    Tontechniker m Tontechniker person
    Tontechnikerin f Tontechnikerinnen person
    Tonträger m Tonträger thing
    Tool n Tools thing
    Topf m Töpfe thing
    Topflappen m Topflappen thing
    Topograf mw Topografen person
    Topografin f Topografinnen person
    Tor n Tore event
    Tor n Tore thing
    Torero m Toreros person
    Torf m - material
    Torheit f Torheiten
    Torhüter m Torhüter person
    Torhüterin f Torhüterinnen person
    Torjäger m Torjäger person
    Torjägerin f Torjägerinnen person
    Tornado m Tornados event
    Tornister m Tornister thing
    Torpedo m Torpedos thing
    Torpfosten m Torpfosten thing
    Torschütze mw Torschützen person
    Torschützenkönig m Torschützenkönige person
    Torschützenkönigin f Torschützenköniginnen person
    Torschützin f Torschützinnen person
    Torso m Torsos thing
    Torte f Torten thing
    Tortenschlacht f Tortenschlachten
    Tortur f Torturen
    Torwart m Torwarte person
    Torwartin f Torwartinnen person
    Totalitarismus m -
    Totalschaden m Totalschäden
    Tote a - person
    Totengräber m Totengräber person
    Totengräberin f Totengräberinnen person
    Totenstille f -
    Totgeburt f Totgeburten event
    Toto n -
    Totschlag m Totschläge event
    Tour f Touren event
    Tourismus m -
    Tourismusboom m Tourismusbooms
    Tourist mw Touristen person
    Touristik f -
    Touristiker m Touristiker person
    Touristikerin f Touristikerinnen person
    Touristin f Touristinnen person
    Tournee f Tourneen event
    Tower m Tower place
    Tower m Towers thing
    Trab m -
    Trabant mw Trabanten thing
    Trabi m Trabis thing
    Tracer m Tracer person
    Tracht f Trachten
    Trachtler m Trachtler person
    Trachtlerin f Trachtlerinnen person
    Track m Tracks
    Tracker m Tracker
    Tradition f Traditionen
    Traditionalist mw Traditionalisten person
    Traditionalistin f Traditionalistinnen person
    Trage f Tragen thing
    Tragegurt m Tragegurte thing
    Tragfähigkeit f Tragfähigkeiten
    Tragweite f Tragweiten
    Tragödie f Tragödien
    Trailer m Trailer text
    Trainer m Trainer person
    Trainerin f Trainerinnen person
    Trainerwechsel m Trainerwechsel
    Training n Trainings event
    Trainingslager n Trainingslager place
    Trakt m Trakte body
    Traktor m Traktoren thing
    Tram f Trams thing
    Trampelpfad m Trampelpfade place
    Trampeltier n Trampeltiere animal
    Trampolin n Trampoline thing
    Tran m - material
    Trance f Trancen
    Transaktion f Transaktionen event
    Transfer m Transfers
    Transformation f Transformationen event
    Transformator m Transformatoren thing
    Transhumanismus m -
    Transistor m Transistoren thing
    Transit m Transite
    Transkript n Transkripte text
    Transparent n Transparente text
    Transparenz f Transparenzen
    Transpiration f Transpirationen
    Transplantation f Transplantationen event
    Transport m Transporte event
    Transporter m Transporter thing
    Transporteur m Transporteure person
    Transporteurin f Transporteurinnen person
    Transportmittel n Transportmittel
    Transportunternehmen n Transportunternehmen group
    Transportweg m Transportwege place
    Transvestit mw Transvestiten person
    Transvestitin f Transvestitinnen person
    Trasse f Trassen place
    Traube f Trauben thing
    Traubensaft m Traubensäfte material
    Trauer f -
    Traueranzeige f Traueranzeigen text
    Trauerarbeit f Trauerarbeiten
    Trauerfall m Trauerfälle
    Trauerfeier f Trauerfeiern event
    Trauerkultur f -
    Trauermarsch m Trauermärsche event
    Trauerrede f Trauerreden text
    Trauerspiel n Trauerspiele event
    Trauerzug m Trauerzüge event
    Traum m Träume
    Trauma n Traumata
    Traumatisierung f Traumatisierungen
    Traumfrau f Traumfrauen person
    Traumhochzeit f Traumhochzeiten event
    Traumpaar n Traumpaare
    Traumreise f Traumreisen
    Traumtänzer m Traumtänzer person
    Traumtänzerin f Traumtänzerinnen person
    Traumziel n Traumziele
    Trauung f Trauungen event
    Trauzeuge mw Trauzeugen person
    Trauzeugin f Trauzeuginnen person
    Trecker m Trecker thing
    Treff m Treffs event
    Treffen n Treffen event
    Treffer m Treffer event
    Trefferquote f Trefferquoten
    Treffgenauigkeit f -
    Treffpunkt m Treffpunkte place
    Treffsicherheit f -
    Treibeis n - material
    Treiben n -
    Treiber m Treiber
    Treibhaus n Treibhäuser thing
    Treibhausgas n Treibhausgase material
    Treibjagd f Treibjagden event
    Treibstoff m Treibstoffe material
    Tremor m Tremore
    Trend m Trends
    Trendwende f Trendwenden
    Trennung f Trennungen event
    Treppe f Treppen thing
    Treppenabsatz m Treppenabsätze place
    Treppenaufgang m Treppenaufgänge place
    Treppenhaus n Treppenhäuser place
    Treppenstufe f Treppenstufen
    Tresen m Tresen place
    Tresor m Tresore thing
    Tresorknacker m Tresorknacker person
    Tresorknackerin f Tresorknackerinnen person
    Tresorraum m Tresorräume place
    Tretboot n Tretboote thing
    Treue f -
    Treuebruch m Treuebrüche
    Treueschwur m Treueschwüre text
    Treuhand f - group
    Treuhandfonds m Treuhandfonds
    Treuhänder m Treuhänder person
    Treuhänderin f Treuhänderinnen person
    Treuhänderschaft f Treuhänderschaften
    Triage f Triagen
    Triathlon m Triathlons event
    Tribunal n Tribunale group
    Tribüne f Tribünen place
    Trichter m Trichter thing
    Trick m Tricks
    Trickbetrüger m Trickbetrüger person
    Trickbetrügerin f Trickbetrügerinnen person
    Trickdieb m Trickdiebe person
    Trickdiebin f Trickdiebinnen person
    Triebtäter m Triebtäter person
    Triebtäterin f Triebtäterinnen person
    Triebwerk n Triebwerke thing
    Triell n Trielle event
    Trikot n Trikots thing
    Trilogie f Trilogien text
    Trimester n Trimester time
    Trinkbecher m Trinkbecher thing
    Trinker m Trinker person
    Trinkerin f Trinkerinnen person
    Trinkflasche f Trinkflaschen thing
    Trinkgeld n Trinkgelder
    Trinkglas n Trinkgläser thing
    Trinkspruch m Trinksprüche text
    Trinkwasser n Trinkwasser material
    Trinkwasserversorgung f -
    Trio n Trios group
    Triple n -
    Tritt m Tritte
    Trittbrettfahrer m Trittbrettfahrer person
    Triumph m Triumphe event
    Triumphmarsch m Triumphmärsche event
    Triumphzug m Triumphzüge event
    Trockenheit f Trockenheiten
    Trockner m Trockner thing
    Trog m Tröge thing
    Trojaner m Trojaner
    Trolley m Trolleys thing
    Trommel f Trommeln thing
    Trommelfell n Trommelfelle body
    Trommelwirbel m Trommelwirbel event
    Trompete f Trompeten thing
    Trompeter m Trompeter person
    Trompeterin f Trompeterinnen person
    Tropen p Tropen
    Tropenhaus n Tropenhäuser place
    Tropf m Tropfe thing
    Tropfen m Tropfen
    Tropfsteinhöhle f Tropfsteinhöhlen place
    Tross m Trosse group
    Trost m -
    Trostlosigkeit f -
    Trott m -
    Trottel m Trottel person
    Trotz m -
    Trotzkist mw Trotzkisten person
    Trotzkistin f Trotzkistinnen person
    Trotzkopf m Trotzköpfe
    Trubel m - event
    Trucker m Trucker person
    Truckerin f Truckerinnen person
    Trugbild n Trugbilder
    Truhe f Truhen thing
    Trumpf m Trümpfe
    Trunkenbold m Trunkenbolde person
    Trunkenheit f -
    Trunkenheitsfahrt f Trunkenheitsfahrten event
    Trupp m Trupps group
    Truppe f Truppen group
    Truppenabzug m Truppenabzüge event
    Truppenaufmarsch m Truppenaufmärsche event
    Truppenpräsenz f -
    Truppenstärke f Truppenstärken
    Truppenteil m Truppenteile group
    Truppenübungsplatz m Truppenübungsplätze place
    Truthahn m Truthähne animal
    Truthuhn n Truthühner animal
    Träger m Träger person
    Trägerin f Trägerinnen person
    Trägerrakete f Trägerraketen
    Trägerschaft f Trägerschaften
    Trägerverein m Trägervereine group
    Trägheit f -
    Träne f Tränen body
    Tränengas n Tränengase material
    Tröpfchen n Tröpfchen
    Trübsal f Trübsale
    Trübung f Trübungen
    Trüffel f Trüffeln thing
    Trümmer p Trümmer
    Trümmerteil n Trümmerteile thing
    Tscheche mw Tschechen person
    Tschechin f Tschechinnen person
    Tschechisch n -
    Tschetschene mw Tschetschenen person
    Tschetschenin f Tschetscheninnen person
    Tsunami m Tsunamis event
    Tube f Tuben thing
    Tuberkulose f Tuberkulosen
    Tuch n Tücher thing
    Tugend f Tugenden
    Tulpe f Tulpen thing
    Tumor m Tumore body
    Tumor m Tumoren body
    Tumult m Tumulte event
    Tundra f Tundren place
    Tunesier m Tunesier person
    Tunesierin f Tunesierinnen person
    Tunnel m Tunnel place
    Tupfer m Tupfer thing
    Turbine f Turbinen thing
    Turbulenz f Turbulenzen
    Turm m Türme thing
    Turner m Turner person
    Turnerin f Turnerinnen person
    Turnhalle f Turnhallen place
    Turnier n Turniere event
    Turnlehrer m Turnlehrer person
    Turnlehrerin f Turnlehrerinnen person
    Turnschuh m Turnschuhe thing
    Turnus m Turnusse
    Turteltaube f Turteltauben animal
    Tusch m Tusche
    Tutor m Tutoren person
    Tutorial n Tutorials text
    Tutorin f Tutorinnen person
    Tweet m Tweets text
    Typ m Typen
    Typhus m -
    Typograf mw Typografen person
    Typografin f Typografinnen person
    Typus m Typen
    Tyrann mw Tyrannen person
    Tyrannei f Tyranneien
    Tyrannin f Tyranninnen person
    Tänzer m Tänzer person
    Tänzerin f Tänzerinnen person
    Täter m Täter person
    Täterbeschreibung f Täterbeschreibungen text
    Täterin f Täterinnen person
    Täterschaft f Täterschaften
    Tätigkeit f Tätigkeiten
    Tätowierer m Tätowierer person
    Tätowiererin f Tätowiererinnen person
    Tätowierung f Tätowierungen
    Täuschung f Täuschungen
    Töchterchen n Töchterchen person
    Tölpel m Tölpel person
    Tönung f Tönungen
    Töpfer m Töpfer person
    Töpferin f Töpferinnen person
    Tötung f Tötungen event
    Tötungsversuch m Tötungsversuche event
    Tübinger m Tübinger person
    Tübingerin f Tübingerinnen person
    Tücke f Tücken
    Tüftler m Tüftler person
    Tüftlerin f Tüftlerinnen person
    Tümpel m Tümpel place
    Tür f Türen thing
    Türe f Türen thing
    Türke mw Türken person
    Türkin f Türkinnen person
    Türkis m Türkise material
    Türkisch n -
    Türschloss n Türschlösser thing
    Türschwelle f Türschwellen place
    Türsteher m Türsteher person
    Türsteherin f Türsteherinnen person
    Türöffner m Türöffner thing
    Tüte f Tüten thing
    U-Bahn f U-Bahnen thing
    U-Boot n U-Boote thing
    URL f URLs
    US-Bundesstaat m US-Bundesstaaten place
    US-Dollar m US-Dollars unit
    US-Präsident mw US-Präsidenten person
    US-Präsidentin f US-Präsidentinnen person
    USB-Anschluss m USB-Anschlüsse thing
    USB-Stick m USB-Sticks thing
    Uefa f - group
    Ufer n Ufer place
    Uferböschung f Uferböschungen place
    Uferpromenade f Uferpromenaden place
    Uferweg m Uferwege place
    Ufo n Ufos thing
    Ugander m Ugander person
    Uganderin f Uganderinnen person
    Uhr f Uhren thing
    Uhrmacher m Uhrmacher person
    Uhrmacherin f Uhrmacherinnen person
    Uhrwerk n Uhrwerke thing
    Uhrzeit f Uhrzeiten time
    Uhu m Uhus animal
    Uigure mw Uiguren person
    Uigurin f Uigurinnen person
    Ukraine-Krieg m Ukraine-Kriege event
    Ukrainekrieg m Ukrainekriege event
    Ukrainer m Ukrainer person
    Ukrainerin f Ukrainerinnen person
    Ukrainisch n -
    Ulk m Ulke
    Ulme f Ulmen thing
    Ultimatum n Ultimaten text
    Ultimo m - time
    Ultra m Ultras person
    Umami n -
    Umarmung f Umarmungen event
    Umbau m Umbauten event
    Umbenennung f Umbenennungen event
    Umbildung f Umbildungen event
    Umbruch m Umbrüche event
    Umdenken n -
    Umdeutung f Umdeutungen text
    Umdrehung f Umdrehungen
    Umerziehung f Umerziehungen
    Umfang m Umfänge
    Umfeld n Umfelder place
    Umfrage f Umfragen text
    Umfrageinstitut n Umfrageinstitute group
    Umfragewelle f Umfragewellen event
    Umfunktionierung f Umfunktionierungen
    Umgang m Umgänge
    Umgangsform f Umgangsformen
    Umgangssprache f Umgangssprachen
    Umgangston m Umgangstöne
    Umgebung f Umgebungen place
    Umgebungsvariable f Umgebungsvariablen
    Umgehung f Umgehungen
    Umgestaltung f Umgestaltungen event
    Umgewöhnung f Umgewöhnungen
    Umhang m Umhänge thing
    Umhängetasche f Umhängetaschen thing
    Umkehr f -
    Umkehrung f Umkehrungen
    Umklammerung f Umklammerungen
    Umkleide f Umkleiden place
    Umkreis m Umkreise place
    Umlage f Umlagen
    Umland n - place
    Umlauf m Umläufe
    Umlaufbahn f Umlaufbahnen place
    Umlaufzeit f Umlaufzeiten
    Umlaut m Umlaute text
    Umleitung f Umleitungen event
    Ummantelung f Ummantelungen
    Umrechnung f Umrechnungen
    Umrechnungskurs m Umrechnungskurse
    Umriss m Umrisse
    Umrüstung f Umrüstungen event
    Umsatz m Umsätze
    Umsatzeinbuße f Umsatzeinbußen
    Umsatzplus n -
    Umsatzrückgang m Umsatzrückgänge
    Umsatzsteigerung f Umsatzsteigerungen
    Umsatzsteuer f Umsatzsteuern
    Umschlag m Umschläge thing
    Umschulung f Umschulungen event
    Umschweife p Umschweife
    Umschwung m Umschwünge
    Umsetzung f Umsetzungen event
    Umsicht f -
    Umsiedlung f Umsiedlungen event
    Umspannwerk n Umspannwerke place
    Umstand m Umstände
    Umsteiger m Umsteiger person
    Umsteigerin f Umsteigerinnen person
    Umstellung f Umstellungen event
    Umstieg m Umstiege
    Umstrukturierung f Umstrukturierungen
    Umsturz m Umstürze event
    Umtausch m - event
    Umtriebe p Umtriebe
    Umtrunk m Umtrünke event
    Umverteilung f Umverteilungen event
    Umwandlung f Umwandlungen event
    Umweg m Umwege place
    Umwelt f Umwelten
    Umweltaktivist mw Umweltaktivisten person
    Umweltaktivistin f Umweltaktivistinnen person
    Umweltamt n Umweltämter group
    Umweltaspekt m Umweltaspekte
    Umweltbehörde f Umweltbehörden group
    Umweltbelastung f Umweltbelastungen
    Umweltbewegung f Umweltbewegungen group
    Umweltbewusstsein n -
    Umweltbundesamt n - group
    Umweltfaktor m Umweltfaktoren
    Umweltfreundlichkeit f -
    Umweltgift n Umweltgifte material
    Umweltgruppe f Umweltgruppen group
    Umweltkatastrophe f Umweltkatastrophen event
    Umweltminister m Umweltminister person
    Umweltministerin f Umweltministerinnen person
    Umweltministerium n Umweltministerien group
    Umweltorganisation f Umweltorganisationen group
    Umweltpolitik f -
    Umweltschutz m -
    Umweltschutzorganisation f Umweltschutzorganisationen group
    Umweltschützer m Umweltschützer person
    Umweltschützerin f Umweltschützerinnen person
    Umwelttag m Umwelttage event
    Umwelttechnik f -
    Umweltverschmutzung f Umweltverschmutzungen
    Umweltverträglichkeit f -
    Umweltzerstörung f -
    Umweltzone f Umweltzonen place
    Umwidmung f Umwidmungen
    Umwälzung f Umwälzungen event
    Umzingelung f Umzingelungen
    Umzug m Umzüge event
    Umzugsgut n -
    Umzäunung f Umzäunungen thing
    Unabdingbarkeit f -
    Unabhängigkeit f Unabhängigkeiten
    Unabhängigkeitserklärung f Unabhängigkeitserklärungen text
    Unabhängigkeitsreferendum n Unabhängigkeitsreferenden event
    Unabhängigkeitstag m Unabhängigkeitstage time
    Unannehmlichkeit f Unannehmlichkeiten
    Unart f Unarten
    Unaufmerksamkeit f Unaufmerksamkeiten
    Unbedenklichkeit f Unbedenklichkeiten
    Unbefugte a - person
    Unbehagen n -
    Unbekannte a - person
    Unbekümmertheit f Unbekümmertheiten
    Unbesonnenheit f Unbesonnenheiten
    Unding n -
    Uneinigkeit f Uneinigkeiten
    Unentschieden n Unentschieden event
    Unentschlossenheit f -
    Unerfahrenheit f -
    Unfairness f -
    Unfall m Unfälle event
    Unfallbericht m Unfallberichte text
    Unfallfahrer m Unfallfahrer person
    Unfallfahrerin f Unfallfahrerinnen person
    Unfallflucht f -
    Unfallgefahr f -
    Unfallgeschehen n Unfallgeschehen
    Unfallhergang m Unfallhergänge
    Unfallmeldung f Unfallmeldungen text
    Unfallopfer n Unfallopfer person
    Unfallort m Unfallorte place
    Unfallrisiko n Unfallrisiken
    Unfallschaden m Unfallschäden
    Unfallstelle f Unfallstellen place
    Unfallursache f Unfallursachen
    Unfallversicherung f Unfallversicherungen
    Unfallverursacher m Unfallverursacher person
    Unfallverursacherin f Unfallverursacherinnen person
    Unfallzeuge mw Unfallzeugen person
    Unfallzeugin f Unfallzeuginnen person
    Unfreiheit f Unfreiheiten
    Unfruchtbarkeit f Unfruchtbarkeiten
    Unfug m -
    Unfähigkeit f Unfähigkeiten
    Ungar mw Ungaren person
    Ungarin f Ungarinnen person
    Ungarisch n -
    Ungeduld f -
    Ungeheuer n Ungeheuer
    Ungehorsam m -
    Ungenauigkeit f Ungenauigkeiten
    Ungerechtigkeit f Ungerechtigkeiten
    Ungereimtheit f Ungereimtheiten
    Ungetüm n Ungetüme
    Ungewissheit f Ungewissheiten
    Ungeziefer n - animal
    Unglaube mw Unglauben
    Unglaubwürdigkeit f -
    Ungleichbehandlung f Ungleichbehandlungen
    Ungleichheit f Ungleichheiten
    Unglück n Unglücke event
    Unglücksort m Unglücksorte place
    Unglücksstelle f Unglücksstellen place
    Ungnade f -
    Unheil n -
    Unhold m Unholde person
    Unhöflichkeit f Unhöflichkeiten
    Uni f Unis group
    Unicef f - group
    Uniform f Uniformen thing
    Uniformierte a - person
    Unikat n Unikate
    Uniklinik f Unikliniken group
    Unikum n Unika
    Union f Unionen group
    Unionsfraktion f Unionsfraktionen group
    Unionsfraktionsvize m Unionsfraktionsvizes person
    Universität f Universitäten group
    Universitätsgebäude n Universitätsgebäude place
    Universitätsklinikum n Universitätskliniken group
    Universitätsstadt f Universitätsstädte place
    Universum n Universen place
    Unkenntlichkeit f -
    Unkenntnis f -
    Unklarheit f Unklarheiten
    Unkosten p Unkosten
    Unkraut n Unkräuter
    Unlust f -
    Unmenschlichkeit f Unmenschlichkeiten
    Unmut m -
    Unmöglichkeit f Unmöglichkeiten
    Unordnung f -
    Unparteilichkeit f -
    Unpünktlichkeit f -
    Unrecht n -
    Unregelmäßigkeit f Unregelmäßigkeiten
    Unruhe f Unruhen event
    Unruheherd m Unruheherde
    Unruhestifter m Unruhestifter person
    Unschlüssigkeit f -
    Unschuld f -
    Unschuldslamm n Unschuldslämmer person
    Unsicherheit f Unsicherheiten
    Unsinn m -
    Unsitte f Unsitten
    Unsterblichkeit f -
    Unsumme f Unsummen
    Untat f Untaten
    Untauglichkeit f -
    Unterabteilung f Unterabteilungen group
    Unterarm m Unterarme body
    Unterausschuss m Unterausschüsse group
    Unterbau m Unterbauten
    Unterbauch m Unterbäuche body
    Unterbewusstsein n -
    Unterbrechung f Unterbrechungen event
    Unterbringung f Unterbringungen event
    Unterdrücker m Unterdrücker person
    Unterdrückerin f Unterdrückerinnen person
    Unterdrückung f Unterdrückungen event
    Unterernährung f Unterernährungen
    Unterfangen n Unterfangen
    Unterführung f Unterführungen place
    Untergang m Untergänge event
    Untergeschoss n Untergeschosse place
    Untergewicht n -
    Untergrund m Untergründe place
    Unterhalt m -
    Unterhalter m Unterhalter person
    Unterhalterin f Unterhalterinnen person
    Unterhaltspflicht f -
    Unterhaltung f Unterhaltungen
    Unterhaltungswert m Unterhaltungswerte
    Unterhaus n Unterhäuser group
    Unterhose f Unterhosen thing
    Unterhändler m Unterhändler person
    Unterhändlerin f Unterhändlerinnen person
    Unterkiefer m Unterkiefer body
    Unterkunft f Unterkünfte place
    Unterkühlung f Unterkühlungen
    Unterlage f Unterlagen text
    Unterlassung f Unterlassungen
    Unterlassungserklärung f Unterlassungserklärungen text
    Unterlassungsklage f Unterlassungsklagen
    Unterleib m Unterleibe body
    Unterlippe f Unterlippen body
    Untermalung f Untermalungen
    Untermenü n Untermenüs
    Untermiete f Untermieten
    Untermieter m Untermieter person
    Untermieterin f Untermieterinnen person
    Unternehmen n Unternehmen group
    Unternehmensberater m Unternehmensberater person
    Unternehmensberaterin f Unternehmensberaterinnen person
    Unternehmenschef m Unternehmenschefs person
    Unternehmenschefin f Unternehmenschefinnen person
    Unternehmensführung f Unternehmensführungen
    Unternehmensgruppe f Unternehmensgruppen group
    Unternehmenskreis m Unternehmenskreise group
    Unternehmensverband m Unternehmensverbände group
    Unternehmenswert m Unternehmenswerte
    Unternehmensziel n Unternehmensziele
    Unternehmer m Unternehmer person
    Unternehmerin f Unternehmerinnen person
    Unternehmertum n -
    Unteroffizier m Unteroffiziere person
    Unteroffizierin f Unteroffizierinnen person
    Unterricht m -
    Unterrichtsausfall m Unterrichtsausfälle event
    Unterrichtsfach n Unterrichtsfächer
    Unterrichtsmaterial n Unterrichtsmaterialien
    Unterrichtsraum m Unterrichtsräume place
    Unterrichtsstoff m -
    Unterrichtsstunde f Unterrichtsstunden time
    Unterrichtszeit f Unterrichtszeiten time
    Unterrichtung f Unterrichtungen
    Untersatz m Untersätze thing
    Unterscheidung f Unterscheidungen
    Unterschenkel m Unterschenkel body
    Unterschicht f Unterschichten
    Unterschied m Unterschiede
    Unterschlagung f Unterschlagungen
    Unterschlupf m Unterschlupfe
    Unterschrift f Unterschriften text
    Unterschriftensammler m Unterschriftensammler person
    Unterschriftensammlerin f Unterschriftensammlerinnen person
    Unterseekabel n Unterseekabel thing
    Unterstand m Unterstände
    Unterstellung f Unterstellungen text
    Unterstützer m Unterstützer person
    Unterstützerin f Unterstützerinnen person
    Unterstützung f Unterstützungen
    Untersuchung f Untersuchungen event
    Untersuchungsantrag m Untersuchungsanträge text
    Untersuchungsauftrag m Untersuchungsaufträge text
    Untersuchungsausschuss m Untersuchungsausschüsse group
    Untersuchungsbefund m Untersuchungsbefunde text
    Untersuchungsbericht m Untersuchungsberichte text
    Untersuchungsführer m Untersuchungsführer person
    Untersuchungsführerin f Untersuchungsführerinnen person
    Untersuchungsgefängnis n Untersuchungsgefängnisse place
    Untersuchungshaft f -
    Untersuchungshäftling m Untersuchungshäftlinge person
    Untersuchungskommission f Untersuchungskommissionen group
    Untersuchungsrichter m Untersuchungsrichter person
    Untersuchungsrichterin f Untersuchungsrichterinnen person
    Untertan mw Untertanen person
    Untertanin f Untertaninnen person
    Untertasse f Untertassen thing
    Untertitel m Untertitel text
    Unterton m Untertöne
    Untervermietung f Untervermietungen
    Unterversorgung f -
    Unterwasserwelt f Unterwasserwelten place
    Unterweisung f Unterweisungen
    Unterwelt f Unterwelten
    Unterwerfung f Unterwerfungen event
    Unterwäsche f -
    Unterzahl f -
    Unterzeichner m Unterzeichner person
    Unterzeichnerin f Unterzeichnerinnen person
    Unterzeichnung f Unterzeichnungen event
    Untreue f -
    Untätigkeit f Untätigkeiten
    Unverhältnismäßigkeit f Unverhältnismäßigkeiten
    Unverletzlichkeit f Unverletzlichkeiten
    Unvernunft f -
    Unverschämtheit f Unverschämtheiten
    Unversehrtheit f Unversehrtheiten
    Unverständnis n -
    Unvollständigkeit f -
    Unvoreingenommenheit f -
    Unwahrheit f Unwahrheiten
    Unwesen n -
    Unwetter n Unwetter event
    Unwetterwarnung f Unwetterwarnungen text
    Unwille mw Unwillen
    Unwirksamkeit f -
    Unwissen n -
    Unwissenheit f Unwissenheiten
    Unwohlsein n -
    Unwort n Unwörter text
    Unwägbarkeit f Unwägbarkeiten
    Unze f Unzen unit
    Unzeit f Unzeiten
    Unzucht f -
    Unzufriedenheit f Unzufriedenheiten
    Unzulänglichkeit f Unzulänglichkeiten
    Unzulässigkeit f -
    Unzuverlässigkeit f -
    Unübersichtlichkeit f -
    Update n Updates
    Upgrade n Upgrades
    Upload m Uploads
    Urabstimmung f Urabstimmungen event
    Uran n - material
    Uranerz n Uranerze material
    Uraufführung f Uraufführungen event
    Ureinwohner m Ureinwohner person
    Ureinwohnerin f Ureinwohnerinnen person
    Urenkel m Urenkel person
    Urenkelin f Urenkelinnen person
    Urfassung f Urfassungen text
    Urform f Urformen
    Urgestein n Urgesteine
    Urgewalt f Urgewalten
    Urgroßeltern p Urgroßeltern person
    Urgroßvater m Urgroßväter person
    Urheber m Urheber person
    Urheberin f Urheberinnen person
    Urheberrecht n Urheberrechte
    Urheberrechtsgesetz n Urheberrechtsgesetze
    Urheberrechtsschutz m -
    Urheberschaft f -
    Urin m Urine body
    Urknall m -
    Urkunde f Urkunden text
    Urlaub m Urlaube time
    Urlauber m Urlauber person
    Urlauberin f Urlauberinnen person
    Urlaubsanspruch m Urlaubsansprüche
    Urlaubsgeld n Urlaubsgelder
    Urlaubsland n Urlaubsländer place
    Urlaubsort m Urlaubsorte place
    Urlaubsregion f Urlaubsregionen place
    Urlaubsreise f Urlaubsreisen
    Urlaubstag m Urlaubstage time
    Urlaubswoche f Urlaubswochen time
    Urlaubszeit f Urlaubszeiten time
    Urlaubsziel n Urlaubsziele place
    Urmensch mw Urmenschen person
    Urne f Urnen thing
    Urnengang m Urnengänge event
    Urologe mw Urologen person
    Urologin f Urologinnen person
    Uroma f Uromas person
    Ursache f Ursachen
    Ursprung m Ursprünge
    Ursprungsort m Ursprungsorte place
    Urteil n Urteile text
    Urteilsbegründung f Urteilsbegründungen text
    Urteilsfindung f Urteilsfindungen
    Urteilsverkündung f Urteilsverkündungen text
    Urteilsvermögen n -
    Uruguayer m Uruguayer person
    Uruguayerin f Uruguayerinnen person
    Urvertrauen n -
    Urwald m Urwälder place
    Urzeit f Urzeiten time
    User m User person
    Userin f Userinnen person
    Usurpator m Usurpatoren person
    Usurpatorin f Usurpatorinnen person
    Utensilien p Utensilien
    Uterus m Uteri body
    Utilitarist mw Utilitaristen person
    Utilitaristin f Utilitaristinnen person
    Utopie f Utopien
    Utopist mw Utopisten person
    Utopistin f Utopistinnen person
    VW m VWs thing
    Vagabund mw Vagabunden person
    Vagabundin f Vagabundinnen person
    Vagina f Vaginen body
    Vakuum n Vakua
    Vakzin n Vakzine material
    Vampir m Vampire person
    Vampirin f Vampirinnen person
    Vandale mw Vandalen person
    Vandalismus m - event
    Vanille f - material
    Variable f Variablen
    Variante f Varianten
    Varieté n Varietés place
    Vasall mw Vasallen person
    Vasallenstaat m Vasallenstaaten place
    Vasallin f Vasallinnen person
    Vase f Vasen thing
    Vater m Väter person
    Vaterland n Vaterländer place
    Vaterlandsliebe f -
    Vaterschaft f Vaterschaften
    Vatikan m - group
    Vatikanstaat m - place
    Veganer m Veganer person
    Veganerin f Veganerinnen person
    Vegetarier m Vegetarier person
    Vegetarierin f Vegetarierinnen person
    Vegetarismus m -
    Vehikel n Vehikel thing
    Veilchen n Veilchen thing
    Velo n Velos thing
    Velours m - material
    Vene f Venen body
    Venezianer m Venezianer person
    Venezianerin f Venezianerinnen person
    Venezolaner m Venezolaner person
    Venezolanerin f Venezolanerinnen person
    Ventil n Ventile thing
    Ventilator m Ventilatoren thing
    Verabreichung f Verabreichungen event
    Verabschiedung f Verabschiedungen event
    Verachtung f -
    Verallgemeinerung f Verallgemeinerungen
    Verankerung f Verankerungen
    Veranlassung f Veranlassungen
    Veranstalter m Veranstalter person
    Veranstalterin f Veranstalterinnen person
    Veranstaltung f Veranstaltungen event
    Veranstaltungsleiter m Veranstaltungsleiter person
    Veranstaltungsort m Veranstaltungsorte place
    Verantwortliche a - person
    Verantwortung f Verantwortungen
    Verantwortungslosigkeit f Verantwortungslosigkeiten
    Verarbeitung f Verarbeitungen
    Verarmung f Verarmungen
    Verb n Verben text
    Verbalinjurie f Verbalinjurien text
    Verband m Verbände group
    Verbandschef m Verbandschefs person
    Verbandschefin f Verbandschefinnen person
    Verbannung f Verbannungen
    Verbesserung f Verbesserungen
    Verbesserungsvorschlag m Verbesserungsvorschläge
    Verbeugung f Verbeugungen
    Verbindlichkeit f Verbindlichkeiten
    Verbindung f Verbindungen
    Verbindungsdaten p Verbindungsdaten
    Verbissenheit f -
    Verbitterung f Verbitterungen
    Verbleib m -
    Verblüffung f -
    Verbot n Verbote text
    Verbrauch m Verbräuche
    Verbraucher m Verbraucher person
    Verbraucherberatung f Verbraucherberatungen
    Verbraucherin f Verbraucherinnen person
    Verbraucherorganisation f Verbraucherorganisationen group
    Verbraucherpreis m Verbraucherpreise
    Verbraucherschutz m -
    Verbraucherschutzzentrale f Verbraucherschutzzentralen
    Verbraucherschützer m Verbraucherschützer person
    Verbraucherschützerin f Verbraucherschützerinnen person
    Verbraucherzentrale f Verbraucherzentralen group
    Verbrechen n Verbrechen event
    Verbrechensopfer n Verbrechensopfer person
    Verbrecher m Verbrecher person
    Verbrecherin f Verbrecherinnen person
    Verbreitung f Verbreitungen
    Verbrenner m Verbrenner
    Verbrennung f Verbrennungen event
    Verbrüderung f Verbrüderungen
    Verbuchung f Verbuchungen
    Verbund m Verbünde group
    Verbundenheit f Verbundenheiten
    Verbündete a - person
    Verdacht m -
    Verdachtsfall m Verdachtsfälle
    Verdachtslage f Verdachtslagen
    Verdampfer m Verdampfer thing
    Verdauung f Verdauungen
    Verdauungstrakt m Verdauungstrakte body
    Verdeck n Verdecks thing
    Verderben n -
    Verderber m Verderber person
    Verderberin f Verderberinnen person
    Verderbnis f -
    Verdienst m Verdienste
    Verdienstausfall m Verdienstausfälle
    Verdoppelung f Verdoppelungen
    Verdopplung f Verdopplungen
    Verdruss m -
    Verdrängung f Verdrängungen
    Verdrängungswettbewerb m Verdrängungswettbewerbe
    Verdummung f Verdummungen
    Verdunkelung f Verdunkelungen
    Verdunklungsgefahr f -
    Verdunstung f Verdunstungen
    Verdächtige a - person
    Verdächtigung f Verdächtigungen
    Verdünnung f Verdünnungen
    Verehrer m Verehrer person
    Verehrerin f Verehrerinnen person
    Verehrung f Verehrungen
    Vereidigung f Vereidigungen event
    Verein m Vereine group
    Vereinbarkeit f Vereinbarkeiten
    Vereinbarung f Vereinbarungen text
    Vereinfachung f Vereinfachungen
    Vereinheitlichung f Vereinheitlichungen
    Vereinigung f Vereinigungen group
    Vereinzelung f Vereinzelungen
    Vereitelung f Vereitelungen
    Verelendung f Verelendungen
    Verengung f Verengungen
    Verfahren n Verfahren event
    Verfahrensdauer f -
    Verfall m -
    Verfallsdatum n Verfallsdaten
    Verfasser m Verfasser person
    Verfasserin f Verfasserinnen person
    Verfassung f Verfassungen text
    Verfassungsartikel m Verfassungsartikel text
    Verfassungsbeschwerde f Verfassungsbeschwerden
    Verfassungsentwurf m Verfassungsentwürfe text
    Verfassungsfeind m Verfassungsfeinde person
    Verfassungsfeindin f Verfassungsfeindinnen person
    Verfassungsgericht n Verfassungsgerichte group
    Verfassungsgerichtshof m Verfassungsgerichtshöfe group
    Verfassungsgerichtspräsident mw Verfassungsgerichtspräsidenten person
    Verfassungsgerichtspräsidentin f Verfassungsgerichtspräsidentinnen person
    Verfassungsgerichtsurteil n Verfassungsgerichtsurteile text
    Verfassungsklage f Verfassungsklagen
    Verfassungsmäßigkeit f Verfassungsmäßigkeiten
    Verfassungsrecht n -
    Verfassungsrechtler m Verfassungsrechtler person
    Verfassungsrechtlerin f Verfassungsrechtlerinnen person
    Verfassungsreform f Verfassungsreformen
    Verfassungsrichter m Verfassungsrichter person
    Verfassungsrichterin f Verfassungsrichterinnen person
    Verfassungsschutz m - group
    Verfassungsschutzbericht m Verfassungsschutzberichte text
    Verfassungsschutzchef m Verfassungsschutzchefs person
    Verfassungsschutzchefin f Verfassungsschutzchefinnen person
    Verfassungsschützer m Verfassungsschützer person
    Verfassungsschützerin f Verfassungsschützerinnen person
    Verfassungswidrigkeit f Verfassungswidrigkeiten
    Verfassungsänderung f Verfassungsänderungen text
    Verfechter m Verfechter person
    Verfechterin f Verfechterinnen person
    Verfehlung f Verfehlungen
    Verfilmung f Verfilmungen text
    Verflechtung f Verflechtungen
    Verfolger m Verfolger person
    Verfolgerin f Verfolgerinnen person
    Verfolgung f Verfolgungen event
    Verfolgungsjagd f Verfolgungsjagden event
    Verfolgungswahn m -
    Verfremdung f Verfremdungen
    Verfügbarkeit f Verfügbarkeiten
    Verfügung f Verfügungen text
    Verführer m Verführer person
    Verführerin f Verführerinnen person
    Verführung f Verführungen
    Vergabe f Vergaben event
    Vergangenheit f Vergangenheiten
    Vergaser m Vergaser thing
    Vergebung f Vergebungen
    Vergehen n Vergehen event
    Vergeltung f Vergeltungen
    Vergeltungsschlag m Vergeltungsschläge
    Vergemeinschaftung f Vergemeinschaftungen
    Vergessenheit f -
    Vergesslichkeit f -
    Vergeudung f Vergeudungen
    Vergewaltiger m Vergewaltiger person
    Vergewaltigerin f Vergewaltigerinnen person
    Vergewaltigung f Vergewaltigungen event
    Vergewisserung f Vergewisserungen
    Vergiftung f Vergiftungen
    Vergleich m Vergleiche text
    Vergleichbarkeit f Vergleichbarkeiten
    Vergnügen n Vergnügen
    Vergnügungsviertel n Vergnügungsviertel place
    Vergrößerung f Vergrößerungen
    Vergrößerungsglas n Vergrößerungsgläser thing
    Vergänglichkeit f -
    Vergütung f Vergütungen
    Vergütungsregel f Vergütungsregeln
    Verhaftung f Verhaftungen event
    Verhalten n -
    Verhaltenskodex m Verhaltenskodizes text
    Verhaltensweise f Verhaltensweisen
    Verhandler m Verhandler person
    Verhandlerin f Verhandlerinnen person
    Verhandlung f Verhandlungen event
    Verhandlungsbereitschaft f -
    Verhandlungsergebnis n Verhandlungsergebnisse
    Verhandlungsführer m Verhandlungsführer person
    Verhandlungsführerin f Verhandlungsführerinnen person
    Verhandlungsführung f -
    Verhandlungsgeschick n -
    Verhandlungsmandat n Verhandlungsmandate
    Verhandlungsprotokoll n Verhandlungsprotokolle text
    Verhandlungsprozess m Verhandlungsprozesse
    Verhandlungsrunde f Verhandlungsrunden
    Verhandlungssaal m Verhandlungssäle place
    Verhandlungsspielraum m Verhandlungsspielräume
    Verhandlungstag m Verhandlungstage time
    Verhandlungstermin m Verhandlungstermine time
    Verhandlungstisch m Verhandlungstische
    Verharmlosung f Verharmlosungen
    Verhau m Verhaue
    Verheerung f Verheerungen
    Verheißung f Verheißungen
    Verhinderung f Verhinderungen
    Verhältnis n Verhältnisse
    Verhältnismäßigkeit f Verhältnismäßigkeiten
    Verhängnis n Verhängnisse
    Verhängung f Verhängungen
    Verhör n Verhöre event
    Verhütung f Verhütungen
    Verjährung f Verjährungen
    Verjährungsfrist f Verjährungsfristen time
    Verkabelung f Verkabelungen thing
    Verkauf m Verkäufe event
    Verkaufspreis m Verkaufspreise
    Verkaufsschlager m Verkaufsschlager
    Verkehr m -
    Verkehrsampel f Verkehrsampeln thing
    Verkehrsamt n Verkehrsämter group
    Verkehrsaufkommen n Verkehrsaufkommen
    Verkehrsbehinderung f Verkehrsbehinderungen
    Verkehrsbehörde f Verkehrsbehörden group
    Verkehrschaos n -
    Verkehrsfluss m -
    Verkehrsführung f Verkehrsführungen
    Verkehrsgeschehen n Verkehrsgeschehen
    Verkehrsgesellschaft f Verkehrsgesellschaften group
    Verkehrsinfarkt m Verkehrsinfarkte event
    Verkehrsinsel f Verkehrsinseln
    Verkehrskontrolle f Verkehrskontrollen
    Verkehrskreuz n Verkehrskreuze place
    Verkehrslage f Verkehrslagen
    Verkehrslärm m -
    Verkehrsmeldung f Verkehrsmeldungen text
    Verkehrsminister m Verkehrsminister person
    Verkehrsministerin f Verkehrsministerinnen person
    Verkehrsministerium n Verkehrsministerien group
    Verkehrsmittel n Verkehrsmittel
    Verkehrsnetz n Verkehrsnetze
    Verkehrsordnungswidrigkeit f Verkehrsordnungswidrigkeiten
    Verkehrspolitik f -
    Verkehrspolizei f - group
    Verkehrspolizist mw Verkehrspolizisten person
    Verkehrspolizistin f Verkehrspolizistinnen person
    Verkehrsregelung f Verkehrsregelungen
    Verkehrsschild n Verkehrsschilder thing
    Verkehrssicherheit f Verkehrssicherheiten
    Verkehrsstau m Verkehrsstaus event
    Verkehrsstreik m Verkehrsstreiks event
    Verkehrsstörung f Verkehrsstörungen event
    Verkehrssünder m Verkehrssünder person
    Verkehrssünderin f Verkehrssünderinnen person
    Verkehrsteilnehmer m Verkehrsteilnehmer person
    Verkehrsteilnehmerin f Verkehrsteilnehmerinnen person
    Verkehrsunfall m Verkehrsunfälle event
    Verkehrsunternehmen n Verkehrsunternehmen group
    Verkehrsverbindung f Verkehrsverbindungen
    Verkehrsverbund m Verkehrsverbünde group
    Verkehrswacht f - group
    Verkehrswende f -
    Verkehrszeichen n Verkehrszeichen
    Verkleidung f Verkleidungen
    Verkleinerung f Verkleinerungen
    Verknappung f Verknappungen
    Verknüpfung f Verknüpfungen
    Verkäufer m Verkäufer person
    Verkäuferin f Verkäuferinnen person
    Verkörperung f Verkörperungen
    Verkündigung f Verkündigungen
    Verkündung f Verkündungen
    Verkürzung f Verkürzungen
    Verlag m Verlage group
    Verlagerung f Verlagerungen
    Verlagschef m Verlagschefs person
    Verlagschefin f Verlagschefinnen person
    Verlagsleiter m Verlagsleiter person
    Verlagsleiterin f Verlagsleiterinnen person
    Verlangen n Verlangen
    Verlangsamung f Verlangsamungen
    Verlass m -
    Verlauf m Verläufe
    Verlautbarung f Verlautbarungen text
    Verlegenheit f Verlegenheiten
    Verleger m Verleger person
    Verlegerin f Verlegerinnen person
    Verlegung f Verlegungen event
    Verleih m Verleihe
    Verleiher m Verleiher person
    Verleiherin f Verleiherinnen person
    Verleihung f Verleihungen event
    Verletzlichkeit f Verletzlichkeiten
    Verletzung f Verletzungen
    Verletzungsgefahr f -
    Verleugnung f Verleugnungen
    Verleumder m Verleumder person
    Verleumderin f Verleumderinnen person
    Verleumdung f Verleumdungen
    Verlierer m Verlierer person
    Verliererin f Verliererinnen person
    Verlies n Verliese place
    Verlobte a - person
    Verlobung f Verlobungen event
    Verlosung f Verlosungen event
    Verlust m Verluste event
    Verlustgeschäft n Verlustgeschäfte
    Verlängerung f Verlängerungen
    Verlässlichkeit f Verlässlichkeiten
    Verlöbnis n Verlöbnisse
    Vermarktung f Vermarktungen
    Vermehrung f Vermehrungen
    Vermeidung f Vermeidungen
    Vermerk m Vermerke
    Vermesser m Vermesser person
    Vermesserin f Vermesserinnen person
    Vermessungsingenieur m Vermessungsingenieure person
    Vermessungsingenieurin f Vermessungsingenieurinnen person
    Vermieter m Vermieter person
    Vermieterin f Vermieterinnen person
    Vermietung f Vermietungen
    Verminderung f Verminderungen
    Vermischung f Vermischungen
    Vermisstenanzeige f Vermisstenanzeigen
    Vermisstenmeldung f Vermisstenmeldungen text
    Vermittler m Vermittler person
    Vermittlerin f Vermittlerinnen person
    Vermittlung f Vermittlungen
    Vermittlungsausschuss m Vermittlungsausschüsse group
    Vermummte a - person
    Vermutung f Vermutungen text
    Vermächtnis n Vermächtnisse text
    Vermögen n Vermögen
    Vermögensabgabe f Vermögensabgaben
    Vermögensbildung f -
    Vermögensschaden m Vermögensschäden
    Vermögensteuer f Vermögensteuern
    Vermögensverwalter m Vermögensverwalter person
    Vermögensverwalterin f Vermögensverwalterinnen person
    Vermögensverwaltung f Vermögensverwaltungen
    Vermögenswert m Vermögenswerte
    Vernachlässigung f Vernachlässigungen
    Vernehmung f Vernehmungen event
    Verneinung f Verneinungen
    Vernetzung f Vernetzungen
    Vernichtung f Vernichtungen
    Vernichtungsfeldzug m Vernichtungsfeldzüge event
    Vernichtungslager n Vernichtungslager place
    Vernissage f Vernissagen event
    Vernunft f -
    Verordnung f Verordnungen text
    Verpackung f Verpackungen
    Verpflichtung f Verpflichtungen
    Verpuffung f Verpuffungen event
    Verputz m - material
    Verrat m - event
    Verrechnung f Verrechnungen
    Verrenkung f Verrenkungen
    Verrichtung f Verrichtungen
    Verringerung f Verringerungen
    Verriss m Verrisse text
    Verrohung f Verrohungen
    Verruf m -
    Verräter m Verräter person
    Verräterin f Verräterinnen person
    Vers m Verse text
    Versagen n -
    Versager m Versager person
    Versagerin f Versagerinnen person
    Versammlung f Versammlungen event
    Versammlung f Versammlungen group
    Versammlungsfreiheit f -
    Versammlungsleiter m Versammlungsleiter person
    Versand m -
    Versandhaus n Versandhäuser group
    Verschalung f Verschalungen thing
    Verschiebebahnhof m Verschiebebahnhöfe place
    Verschiebung f Verschiebungen
    Verschlag m Verschläge
    Verschlechterung f Verschlechterungen
    Verschleiß m -
    Verschleppung f Verschleppungen event
    Verschluss m Verschlüsse
    Verschlüsselung f Verschlüsselungen
    Verschlüsselungsalgorithmus m Verschlüsselungsalgorithmen
    Verschlüsselungstrojaner m Verschlüsselungstrojaner thing
    Verschmelzung f Verschmelzungen
    Verschuldung f Verschuldungen
    Verschwender m Verschwender person
    Verschwenderin f Verschwenderinnen person
    Verschwendung f Verschwendungen
    Verschwiegenheit f -
    Verschwörer m Verschwörer person
    Verschwörerin f Verschwörerinnen person
    Verschwörung f Verschwörungen event
    Verschwörungserzählung f Verschwörungserzählungen text
    Verschwörungsideologe mw Verschwörungsideologen person
    Verschwörungsideologin f Verschwörungsideologinnen person
    Verschwörungsmythos m Verschwörungsmythen text
    Verschwörungstheoretiker m Verschwörungstheoretiker person
    Verschwörungstheoretikerin f Verschwörungstheoretikerinnen person
    Verschwörungstheorie f Verschwörungstheorien text
    Verschärfung f Verschärfungen
    Versehen n Versehen
    Versenkung f Versenkungen
    Versessenheit f -
    Versetzung f Versetzungen
    Verseuchung f Verseuchungen event
    Versicherer m Versicherer person
    Versicherung f Versicherungen group
    Versicherungsgesellschaft f Versicherungsgesellschaften group
    Versicherungskonzern m Versicherungskonzerne group
    Versicherungsnehmer m Versicherungsnehmer person
    Versicherungsnehmerin f Versicherungsnehmerinnen person
    Versicherungspflicht f Versicherungspflichten
    Versicherungspolice f Versicherungspolicen text
    Versicherungsschutz m -
    Versicherungsvertreter m Versicherungsvertreter person
    Versicherungsvertreterin f Versicherungsvertreterinnen person
    Versiegelung f Versiegelungen
    Versiertheit f -
    Version f Versionen
    Versklavung f Versklavungen
    Versmaß n Versmaße text
    Versorger m Versorger person
    Versorgung f Versorgungen
    Versorgungslage f Versorgungslagen
    Versorgungssicherheit f Versorgungssicherheiten
    Versprechen n Versprechen text
    Versprechung f Versprechungen text
    Verspätung f Verspätungen event
    Verstaatlichung f Verstaatlichungen event
    Verstand m -
    Verstauchung f Verstauchungen
    Versteck n Verstecke place
    Versteigerung f Versteigerungen event
    Versteuerung f Versteuerungen
    Verstocktheit f -
    Verstopfung f Verstopfungen
    Verstoß m Verstöße event
    Verstrahlung f Verstrahlungen
    Verstrickung f Verstrickungen
    Verständigung f Verständigungen
    Verständnis n Verständnisse
    Verstärker m Verstärker thing
    Verstärkung f Verstärkungen
    Verstümmelung f Verstümmelungen
    Versuch m Versuche event
    Versuchskaninchen n Versuchskaninchen animal
    Versuchsleistung f Versuchsleistungen
    Versuchstier n Versuchstiere animal
    Versuchung f Versuchungen
    Versäumnis n Versäumnisse
    Versöhnung f Versöhnungen
    Versöhnungsversuch m Versöhnungsversuche
    Vertagung f Vertagungen event
    Verteidiger m Verteidiger person
    Verteidigerin f Verteidigerinnen person
    Verteidigung f Verteidigungen
    Verteidigungsbereitschaft f -
    Verteidigungsbudget n Verteidigungsbudgets
    Verteidigungsbündnis n Verteidigungsbündnisse group
    Verteidigungsetat m Verteidigungsetats
    Verteidigungsfall m Verteidigungsfälle
    Verteidigungsfähigkeit f -
    Verteidigungshaushalt m Verteidigungshaushalte
    Verteidigungsminister m Verteidigungsminister person
    Verteidigungsministerin f Verteidigungsministerinnen person
    Verteidigungsministerium n Verteidigungsministerien group
    Verteiler m Verteiler thing
    Verteilung f Verteilungen
    Verteilungskampf m Verteilungskämpfe
    Verteuerung f Verteuerungen
    Vertiefung f Vertiefungen
    Vertrag m Verträge text
    Vertragsabschluss m Vertragsabschlüsse
    Vertragsbruch m Vertragsbrüche event
    Vertragslaufzeit f Vertragslaufzeiten
    Vertragspartner m Vertragspartner person
    Vertragspartnerin f Vertragspartnerinnen person
    Vertragsstrafe f Vertragsstrafen
    Vertragsverletzung f Vertragsverletzungen
    Vertragsverlängerung f Vertragsverlängerungen
    Vertragswerk n Vertragswerke
    Vertrauen n -
    Vertrauensbruch m Vertrauensbrüche
    Vertrauensperson f Vertrauenspersonen person
    Vertrauensverhältnis n Vertrauensverhältnisse
    Vertrauensverlust m Vertrauensverluste
    Vertraulichkeit f Vertraulichkeiten
    Vertraute a - person
    Vertrautheit f -
    Vertreibung f Vertreibungen event
    Vertreter m Vertreter person
    Vertreterin f Vertreterinnen person
    Vertretung f Vertretungen group
    Vertrieb m Vertriebe
    Vertriebsleiter m Vertriebsleiter person
    Verträglichkeit f Verträglichkeiten
    Vertuschung f Vertuschungen event
    Verunglimpfung f Verunglimpfungen
    Verunreinigung f Verunreinigungen
    Verunsicherung f Verunsicherungen
    Veruntreuer m Veruntreuer person
    Veruntreuerin f Veruntreuerinnen person
    Veruntreuung f Veruntreuungen
    Verursacher m Verursacher person
    Verursacherin f Verursacherinnen person
    Verurteilung f Verurteilungen event
    Vervielfältigung f Vervielfältigungen
    Vervollständigung f Vervollständigungen
    Verwahrlosung f Verwahrlosungen
    Verwahrung f Verwahrungen
    Verwalter m Verwalter person
    Verwalterin f Verwalterinnen person
    Verwaltung f Verwaltungen group
    Verwaltungsgericht n Verwaltungsgerichte group
    Verwaltungsgerichtshof m Verwaltungsgerichtshöfe group
    Verwaltungsrat m Verwaltungsräte group
    Verwandlung f Verwandlungen
    Verwandte a - person
    Verwandtschaft f Verwandtschaften group
    Verwarnung f Verwarnungen
    Verwechslung f Verwechslungen
    Verwechslungsgefahr f -
    Verwegenheit f -
    Verweigerer m Verweigerer person
    Verweigerin f Verweigerinnen person
    Verweigerung f Verweigerungen
    Verweis m Verweise text
    Verweisung f Verweisungen text
    Verwendung f Verwendungen
    Verwerfung f Verwerfungen
    Verwertbarkeit f -
    Verwertung f Verwertungen
    Verwicklung f Verwicklungen
    Verwirklichung f Verwirklichungen
    Verwirrung f Verwirrungen
    Verwundbarkeit f Verwundbarkeiten
    Verwunderung f Verwunderungen
    Verwüster m Verwüster person
    Verwüsterin f Verwüsterinnen person
    Verwüstung f Verwüstungen event
    Verzehr m -
    Verzeichnis n Verzeichnisse text
    Verzeihung f Verzeihungen
    Verzerrung f Verzerrungen
    Verzicht m Verzichte event
    Verzichtserklärung f Verzichtserklärungen text
    Verzierung f Verzierungen
    Verzinsung f Verzinsungen
    Verzollung f Verzollungen
    Verzug m Verzüge
    Verzweiflung f Verzweiflungen
    Verzögerung f Verzögerungen
    Veränderung f Veränderungen
    Verängstigung f Verängstigungen
    Veräußerung f Veräußerungen
    Verödung f Verödungen
    Veröffentlichung f Veröffentlichungen event
    Vespa f Vespas thing
    Veteran mw Veteranen person
    Veteranin f Veteraninnen person
    Veterinär m Veterinäre person
    Veterinäramt n Veterinärämter group
    Veterinärin f Veterinärinnen person
    Veterinärmediziner m Veterinärmediziner person
    Veterinärmedizinerin f Veterinärmedizinerinnen person
    Veto n Vetos text
    Vetorecht n Vetorechte
    Vetter m Vettern person
    Vetternwirtschaft f -
    Viadukt m Viadukte place
    Vibration f Vibrationen event
    Video n Videos text
    Video-Interview n Video-Interviews text
    Videoaufnahme f Videoaufnahmen
    Videobotschaft f Videobotschaften text
    Videocall m Videocalls event
    Videochat m Videochats event
    Videoclip m Videoclips text
    Videokonferenz f Videokonferenzen event
    Videomaterial n -
    Videorekorder m Videorekorder thing
    Videoschalte f Videoschalten event
    Videoüberwachung f -
    Vieh n - animal
    Vielfalt f -
    Vielvölkerstaat m Vielvölkerstaaten place
    Vielzahl f -
    Viertel n Viertel unit
    Viertelfinale n Viertelfinale event
    Vierteljahr n Vierteljahre time
    Viertelstunde f Viertelstunden time
    Viertklässler m Viertklässler person
    Viertklässlerin f Viertklässlerinnen person
    Viertligist mw Viertligisten person
    Vietnamese mw Vietnamesen person
    Vietnamesin f Vietnamesinnen person
    Vietnamveteran mw Vietnamveteranen person
    Viktualien p Viktualien
    Villa f Villen place
    Villenviertel n Villenviertel place
    Violine f Violinen thing
    Violinist mw Violinisten person
    Violinistin f Violinistinnen person
    Viper f Vipern animal
    Virenbefall m - event
    Virenerbgut n -
    Virenlast f Virenlasten
    Virenscanner m Virenscanner
    Virenschutz m -
    Virologe mw Virologen person
    Virologie f -
    Virologin f Virologinnen person
    Virtualisierung f Virtualisierungen
    Virtuose mw Virtuosen person
    Virtuosin f Virtuosinnen person
    Virulenz f -
    Virus m Viren
    Virus n Viren
    Virusinfektion f Virusinfektionen event
    Viruslast f Viruslasten
    Virusleugner m Virusleugner person
    Virusleugnerin f Virusleugnerinnen person
    Visagist mw Visagisten person
    Visagistin f Visagistinnen person
    Visier n Visiere thing
    Vision f Visionen
    Visionär m Visionäre person
    Visionärin f Visionärinnen person
    Visitenkarte f Visitenkarten
    Visum n Visa text
    Vita f Viten text
    Vitalstoff m Vitalstoffe material
    Vitamin n Vitamine material
    Vitaminkartell n Vitaminkartelle
    Vitrine f Vitrinen thing
    Vize m Vizes person
    Vizechef m Vizechefs person
    Vizechefin f Vizechefinnen person
    Vizepräsident mw Vizepräsidenten person
    Vizepräsidentin f Vizepräsidentinnen person
    Vlies n Vliese thing
    Vogel m Vögel animal
    Vogelart f Vogelarten
    Vogelgrippe f Vogelgrippen
    Vogelperspektive f Vogelperspektiven
    Vogelscheuche f Vogelscheuchen
    Vokabel f Vokabeln text
    Vokabular n Vokabulare text
    Vokal m Vokale text
    Volk n Völker group
    Volksabstimmung f Volksabstimmungen event
    Volksarmee f Volksarmeen group
    Volksaufstand m Volksaufstände event
    Volksbegehren n Volksbegehren event
    Volksbegehren n Volksbegehren text
    Volksentscheid m Volksentscheide event
    Volksentscheid m Volksentscheide text
    Volksfest n Volksfeste event
    Volksgesundheit f -
    Volkshochschule f Volkshochschulen group
    Volkslied n Volkslieder text
    Volksmund m -
    Volksmusik f -
    Volksnähe f -
    Volkspark m Volksparks place
    Volkspartei f Volksparteien group
    Volkspolizei f - group
    Volksrepublik f Volksrepubliken group
    Volksschauspieler m Volksschauspieler person
    Volksschauspielerin f Volksschauspielerinnen person
    Volksschullehrer m Volksschullehrer person
    Volksschullehrerin f Volksschullehrerinnen person
    Volksseele f -
    Volksstamm m Volksstämme group
    Volksverhetzung f Volksverhetzungen
    Volksverräter m Volksverräter person
    Volksverräterin f Volksverräterinnen person
    Volksvertreter m Volksvertreter person
    Volksvertreterin f Volksvertreterinnen person
    Volksvertretung f Volksvertretungen group
    Volkswirt m Volkswirte person
    Volkswirtin f Volkswirtinnen person
    Volkswirtschaft f Volkswirtschaften group
    Volkszorn m -
    Volkszählung f Volkszählungen event
    Vollbart m Vollbärte body
    Vollbeschäftigung f -
    Vollbremsung f Vollbremsungen event
    Vollendung f Vollendungen
    Volleyball m Volleybälle
    Volleyball n -
    Volljährigkeit f -
    Vollkasko f -
    Vollkaskoversicherung f Vollkaskoversicherungen
    Vollkorn n -
    Volllast f -
    Vollmacht f Vollmachten text
    Vollmond m Vollmonde time
    Vollpension f -
    Vollrausch m Vollräusche
    Vollsperrung f Vollsperrungen event
    Vollstrecker m Vollstrecker person
    Vollstreckerin f Vollstreckerinnen person
    Vollstreckung f Vollstreckungen event
    Volltext m Volltexte text
    Volltextsuche f Volltextsuchen
    Volltreffer m Volltreffer event
    Vollversammlung f Vollversammlungen event
    Vollwaise f Vollwaisen person
    Vollzug m Vollzüge
    Vollzugsbeamte a - person
    Vollzugsdefizit n Vollzugsdefizite
    Volontär m Volontäre person
    Volontärin f Volontärinnen person
    Volt n Volt unit
    Volumen n Volumen
    Voodoo m -
    Vorabend m Vorabende time
    Vorahnung f Vorahnungen
    Voralpenland n - place
    Vorankündigung f Vorankündigungen text
    Vorarbeiter m Vorarbeiter person
    Vorarbeiterin f Vorarbeiterinnen person
    Vorarlberger m Vorarlberger person
    Vorarlbergerin f Vorarlbergerinnen person
    Voraus n -
    Voraussetzung f Voraussetzungen
    Vorband f Vorbands group
    Vorbehalt m Vorbehalte
    Vorbeimarsch m Vorbeimärsche event
    Vorbemerkung f Vorbemerkungen text
    Vorbereitung f Vorbereitungen event
    Vorbeugehaft f -
    Vorbeugung f Vorbeugungen event
    Vorbild n Vorbilder
    Vorbildfunktion f Vorbildfunktionen
    Vorbildung f -
    Vorbote mw Vorboten person
    Vordenker m Vordenker person
    Vordenkerin f Vordenkerinnen person
    Vordergrund m Vordergründe
    Vordermann m Vordermänner person
    Vorderrad n Vorderräder thing
    Vorderseite f Vorderseiten
    Vordruck m Vordrucke
    Voreingenommenheit f -
    Vorerkrankung f Vorerkrankungen
    Vorermittlung f Vorermittlungen event
    Vorfahre mw Vorfahren person
    Vorfahrin f Vorfahrinnen person
    Vorfahrt f -
    Vorfall m Vorfälle event
    Vorfeld n -
    Vorfreude f Vorfreuden
    Vorführung f Vorführungen event
    Vorgabe f Vorgaben text
    Vorgang m Vorgänge
    Vorgarten m Vorgärten place
    Vorgefühl n Vorgefühle
    Vorgehensweise f Vorgehensweisen
    Vorgeschichte f Vorgeschichten
    Vorgeschmack m -
    Vorgesetzte a - person
    Vorgänger m Vorgänger person
    Vorgängerin f Vorgängerinnen person
    Vorhaben n Vorhaben
    Vorhaltung f Vorhaltungen
    Vorhandensein n -
    Vorhang m Vorhänge thing
    Vorherrschaft f -
    Vorhersage f Vorhersagen text
    Vorhut f -
    Vorhängeschloss n Vorhängeschlösser thing
    Vorjahr n Vorjahre time
    Vorjahreszeitraum m Vorjahreszeiträume
    Vorkaufsrecht n Vorkaufsrechte
    Vorkehrung f Vorkehrungen
    Vorkommnis n Vorkommnisse event
    Vorkriegszeit f Vorkriegszeiten time
    Vorkämpfer m Vorkämpfer person
    Vorkämpferin f Vorkämpferinnen person
    Vorladung f Vorladungen
    Vorlage f Vorlagen text
    Vorlauf m Vorläufe
    Vorlaufzeit f Vorlaufzeiten
    Vorleben n -
    Vorlesung f Vorlesungen event
    Vorliebe f Vorlieben
    Vorliegen n -
    Vorläufer m Vorläufer person
    Vorläuferin f Vorläuferinnen person
    Vorläufigkeit f -
    Vormachtstellung f -
    Vormarsch m Vormärsche event
    Vormittag m Vormittage time
    Vormonat m Vormonate time
    Vormund m Vormünder person
    Vormundschaft f Vormundschaften
    Vorname mw Vornamen
    Vorort m Vororte place
    Vorrang m -
    Vorrangstellung f -
    Vorrat m Vorräte
    Vorratsdaten p Vorratsdaten
    Vorratsdatenspeicherung f Vorratsdatenspeicherungen
    Vorratshaltung f -
    Vorratskammer f Vorratskammern
    Vorrecht n Vorrechte
    Vorredner m Vorredner person
    Vorrednerin f Vorrednerinnen person
    Vorreiter m Vorreiter person
    Vorreiterin f Vorreiterinnen person
    Vorrichtung f Vorrichtungen thing
    Vorruhestand m -
    Vorrunde f Vorrunden
    Vorsatz m Vorsätze
    Vorschlag m Vorschläge text
    Vorschlaghammer m Vorschlaghämmer thing
    Vorschrift f Vorschriften text
    Vorschub m -
    Vorschulalter n -
    Vorschule f Vorschulen group
    Vorschulkind n Vorschulkinder person
    Vorschuss m Vorschüsse
    Vorsehung f -
    Vorsicht f -
    Vorsilbe f Vorsilben text
    Vorsitz m Vorsitze
    Vorsitzende a - person
    Vorsorge f -
    Vorsorgeuntersuchung f Vorsorgeuntersuchungen
    Vorspann m Vorspanne text
    Vorspeise f Vorspeisen thing
    Vorspiel n Vorspiele
    Vorsprung m Vorsprünge
    Vorstadt f Vorstädte place
    Vorstand m Vorstände group
    Vorstandschef m Vorstandschefs person
    Vorstandschefin f Vorstandschefinnen person
    Vorstandsmitglied n Vorstandsmitglieder person
    Vorstandssitzung f Vorstandssitzungen event
    Vorstandssprecher m Vorstandssprecher person
    Vorstandssprecherin f Vorstandssprecherinnen person
    Vorstandsvorsitzende a - person
    Vorsteher m Vorsteher person
    Vorsteherin f Vorsteherinnen person
    Vorstellung f Vorstellungen
    Vorstellungsgespräch n Vorstellungsgespräche
    Vorstoß m Vorstöße event
    Vorstrafe f Vorstrafen
    Vorstrafenregister n Vorstrafenregister
    Vorsänger m Vorsänger person
    Vorsängerin f Vorsängerinnen person
    Vortag m Vortage time
    Vorteil m Vorteile
    Vorteilsnahme f Vorteilsnahmen
    Vortrag m Vorträge text
    Vortritt m -
    Voruntersuchung f Voruntersuchungen event
    Vorurteil n Vorurteile text
    Vorverurteilung f Vorverurteilungen
    Vorwahl f Vorwahlen event
    Vorwahlnummer f Vorwahlnummern
    Vorwand m Vorwände
    Vorwarnung f Vorwarnungen
    Vorweihnachtszeit f Vorweihnachtszeiten time
    Vorwoche f Vorwochen time
    Vorwort n Vorworte text
    Vorwurf m Vorwürfe text
    Vorzeichen n Vorzeichen
    Vorzeit f Vorzeiten time
    Vorzug m Vorzüge
    Voting n Votings event
    Votum n Voten event
    Voyeur m Voyeure person
    Voyeurin f Voyeurinnen person
    Vulkan m Vulkane place
    Vulkanausbruch m Vulkanausbrüche event
    Vulva f Vulven body
    Völkerfamilie f Völkerfamilien group
    Völkergemeinschaft f - group
    Völkermord m Völkermorde event
    Völkermörder m Völkermörder person
    Völkermörderin f Völkermörderinnen person
    Völkerrecht n -
    Völkerrechtler m Völkerrechtler person
    Völkerrechtlerin f Völkerrechtlerinnen person
    Waage f Waagen thing
    Wabe f Waben thing
    Wachablösung f Wachablösungen
    Wache f Wachen group
    Wache f Wachen place
    Wachhund m Wachhunde animal
    Wachkoma n -
    Wachmann m Wachmänner person
    Wachs n Wachse material
    Wachsamkeit f -
    Wachsfigurenkabinett n Wachsfigurenkabinette
    Wachsstift m Wachsstifte thing
    Wachstube f Wachstuben place
    Wachstum n -
    Wachstumskurs m Wachstumskurse
    Wachstumspotenzial n Wachstumspotenziale
    Wachstumsprognose f Wachstumsprognosen
    Wachstumsrate f Wachstumsraten
    Wachstumsschwäche f Wachstumsschwächen
    Wachtel f Wachteln animal
    Wachtmeister m Wachtmeister person
    Wachtmeisterin f Wachtmeisterinnen person
    Wachturm m Wachtürme thing
    Wackelkontakt m Wackelkontakte
    Wade f Waden body
    Waffe f Waffen thing
    Waffel f Waffeln thing
    Waffenbesitz m -
    Waffenbesitzer m Waffenbesitzer person
    Waffenbesitzerin f Waffenbesitzerinnen person
    Waffenembargo n Waffenembargos
    Waffenexport m Waffenexporte
    Waffengeschäft n Waffengeschäfte
    Waffengewalt f -
    Waffenhandel m -
    Waffenhändler m Waffenhändler person
    Waffenhändlerin f Waffenhändlerinnen person
    Waffenlager n Waffenlager place
    Waffenruhe f Waffenruhen
    Waffenschein m Waffenscheine text
    Waffenstillstand m Waffenstillstände
    Wagen m Wagen thing
    Waggon m Waggons thing
    Wagnis n Wagnisse
    Wahl f Wahlen event
    Wahlaufruf m Wahlaufrufe text
    Wahlbeobachter m Wahlbeobachter person
    Wahlbeobachterin f Wahlbeobachterinnen person
    Wahlbeteiligung f Wahlbeteiligungen
    Wahlbetrug m - event
    Wahlbündnis n Wahlbündnisse group
    Wahlerfolg m Wahlerfolge
    Wahlergebnis n Wahlergebnisse text
    Wahlfach n Wahlfächer
    Wahlgang m Wahlgänge event
    Wahlgeheimnis n Wahlgeheimnisse
    Wahlheimat f - place
    Wahlhelfer m Wahlhelfer person
    Wahlhelferin f Wahlhelferinnen person
    Wahljahr n Wahljahre time
    Wahlkampf m Wahlkämpfe event
    Wahlkampfauftakt m Wahlkampfauftakte event
    Wahlkampfauftritt m Wahlkampfauftritte
    Wahlkampfhilfe f Wahlkampfhilfen
    Wahlkampfleiter m Wahlkampfleiter person
    Wahlkampfteam n Wahlkampfteams group
    Wahlkarte f Wahlkarten
    Wahlkommission f Wahlkommissionen group
    Wahlkreis m Wahlkreise place
    Wahlkämpfer m Wahlkämpfer person
    Wahlkämpferin f Wahlkämpferinnen person
    Wahlleiter m Wahlleiter person
    Wahlleiterin f Wahlleiterinnen person
    Wahllokal n Wahllokale place
    Wahlmöglichkeit f Wahlmöglichkeiten
    Wahlniederlage f Wahlniederlagen
    Wahlperiode f Wahlperioden
    Wahlpflicht f -
    Wahlplakat n Wahlplakate text
    Wahlprogramm n Wahlprogramme text
    Wahlrecht n Wahlrechte
    Wahlsieg m Wahlsiege event
    Wahlspruch m Wahlsprüche text
    Wahlsystem n Wahlsysteme
    Wahltag m Wahltage time
    Wahlurne f Wahlurnen thing
    Wahlversprechen n Wahlversprechen text
    Wahlwerbung f - text
    Wahlzettel m Wahlzettel text
    Wahn m -
    Wahnsinn m -
    Wahrhaftigkeit f -
    Wahrheit f Wahrheiten
    Wahrnehmung f Wahrnehmungen
    Wahrscheinlichkeit f Wahrscheinlichkeiten
    Wahrung f Wahrungen
    Wahrzeichen n Wahrzeichen
    Waise f Waisen person
    Waisenhaus n Waisenhäuser place
    Waisenkind n Waisenkinder person
    Wal m Wale animal
    Wald m Wälder place
    Waldarbeiter m Waldarbeiter person
    Waldarbeiterin f Waldarbeiterinnen person
    Waldbesetzer m Waldbesetzer person
    Waldbrand m Waldbrände event
    Waldbrandgefahr f -
    Waldgebiet n Waldgebiete place
    Waldlichtung f Waldlichtungen place
    Waldrand m Waldränder place
    Waldstück n Waldstücke place
    Waldweg m Waldwege place
    Wall m Wälle thing
    Wallet f Wallets
    Wallfahrtsort m Wallfahrtsorte place
    Walnuss f Walnüsse thing
    Walross n Walrosse animal
    Walze f Walzen thing
    Walzer m Walzer event
    Wand f Wände place
    Wand f Wände thing
    Wandel m -
    Wandelbarkeit f -
    Wanderer m Wanderer person
    Wanderin f Wanderinnen person
    Wanderlust f -
    Wanderschuh m Wanderschuhe thing
    Wanderung f Wanderungen event
    Wanderweg m Wanderwege place
    Wandlung f Wandlungen
    Wandschmuck m -
    Wandzeitung f Wandzeitungen text
    Wange f Wangen body
    Wangenknochen m Wangenknochen body
    Wanne f Wannen thing
    Wanze f Wanzen animal
    Wappen n Wappen thing
    Ware f Waren material
    Ware f Waren thing
    Warenangebot n Warenangebote
    Warenhaus n Warenhäuser place
    Warentest m Warentests event
    Warlord m Warlords person
    Warmherzigkeit f -
    Warmstart m Warmstarts event
    Warner m Warner person
    Warnerin f Warnerinnen person
    Warnleuchte f Warnleuchten thing
    Warnmeldung f Warnmeldungen text
    Warnsignal n Warnsignale
    Warnstreik m Warnstreiks event
    Warnsystem n Warnsysteme
    Warntag m Warntage time
    Warnung f Warnungen text
    Warnweste f Warnwesten thing
    Warnzeichen n Warnzeichen
    Warschauer m Warschauer person
    Warschauerin f Warschauerinnen person
    Wartefrist f Wartefristen time
    Warteliste f Wartelisten
    Warteraum m Warteräume place
    Wartesaal m Wartesäle place
    Warteschlange f Warteschlangen
    Warteschleife f Warteschleifen
    Wartezeit f Wartezeiten time
    Wartezimmer n Wartezimmer place
    Wartung f Wartungen event
    Wartungsarbeit f Wartungsarbeiten
    Warze f Warzen body
    Warzenschwein n Warzenschweine animal
    Waschbecken n Waschbecken thing
    Waschbär mw Waschbären animal
    Waschmaschine f Waschmaschinen thing
    Waschpulver n Waschpulver material
    Wasen m Wasen place
    Washingtoner m Washingtoner person
    Wasser n Wasser material
    Wasserball m Wasserbälle thing
    Wassereinbruch m Wassereinbrüche event
    Wassereinsatz m Wassereinsätze event
    Wasserfahrzeug n Wasserfahrzeuge thing
    Wasserfall m Wasserfälle place
    Wasserflasche f Wasserflaschen thing
    Wasserfläche f Wasserflächen place
    Wasserglas n Wassergläser thing
    Wasserhahn m Wasserhähne thing
    Wasserknappheit f -
    Wasserkocher m Wasserkocher thing
    Wasserkraftwerk n Wasserkraftwerke place
    Wasserleitung f Wasserleitungen thing
    Wassernot f -
    Wasserpegel m Wasserpegel
    Wasserpistole f Wasserpistolen thing
    Wasserratte f Wasserratten animal
    Wasserschaden m Wasserschäden
    Wasserscheide f Wasserscheiden place
    Wasserschloss n Wasserschlösser place
    Wasserschutzpolizei f - group
    Wassersport m -
    Wasserstand m Wasserstände
    Wasserstelle f Wasserstellen place
    Wasserstoff m Wasserstoffe material
    Wasserstoffbombe f Wasserstoffbomben thing
    Wasserstraße f Wasserstraßen place
    Wassertemperatur f Wassertemperaturen
    Wasserturm m Wassertürme thing
    Wasserverbrauch m -
    Wasserverschmutzung f -
    Wasserversorgung f Wasserversorgungen
    Wasserwacht f - group
    Wasserwerfer m Wasserwerfer thing
    Wasserwerk n Wasserwerke place
    Watt n Watt unit
    Watte f - material
    Wattenmeer n Wattenmeere place
    Wattestäbchen n Wattestäbchen thing
    Wattstunde f Wattstunden unit
    Webauftritt m Webauftritte
    Webbrowser m Webbrowser
    Webcam f Webcams thing
    Webdienst m Webdienste
    Webentwickler m Webentwickler person
    Webentwicklerin f Webentwicklerinnen person
    Weberei f Webereien group
    Weberknecht m Weberknechte animal
    Webmaster m Webmaster person
    Webmasterin f Webmasterinnen person
    Webseite f Webseiten text
    Webserver m Webserver thing
    Website f Websites text
    Wechsel m Wechsel event
    Wechselbad n Wechselbäder
    Wechselgeld n -
    Wechseljahre p Wechseljahre
    Wechselkurs m Wechselkurse
    Wechselrate f Wechselraten
    Wechselspieler m Wechselspieler person
    Wechselspielerin f Wechselspielerinnen person
    Wechselstrom m Wechselströme
    Wechselwirkung f Wechselwirkungen
    Wechselwähler m Wechselwähler person
    Wechselwählerin f Wechselwählerinnen person
    Wecker m Wecker thing
    Weckruf m Weckrufe text
    Weg m Wege place
    Wegbereiter m Wegbereiter person
    Wegbereiterin f Wegbereiterinnen person
    Wegbeschreibung f Wegbeschreibungen text
    Wegelagerer m Wegelagerer person
    Wegelagerin f Wegelagerinnen person
    Wegfall m -
    Wegstrecke f Wegstrecken
    Wegweiser m Wegweiser
    Wegwerfbecher m Wegwerfbecher thing
    Wegzehrung f -
    Weh n Wehe
    Wehen p Wehen
    Wehr f Wehren group
    Wehrbeauftragte a - person
    Wehrdienst m Wehrdienste
    Wehrhaftigkeit f -
    Wehrlosigkeit f -
    Wehrmacht f - group
    Wehrmachtssoldat mw Wehrmachtssoldaten person
    Wehrmachtssoldatin f Wehrmachtssoldatinnen person
    Wehrpflicht f -
    Weib n Weiber person
    Weiche f Weichen thing
    Weichenstellung f Weichenstellungen
    Weichteil n Weichteile
    Weide f Weiden place
    Weideland n - place
    Weigerung f Weigerungen
    Weiher m Weiher place
    Weihnacht f Weihnachten time
    Weihnachten n Weihnachten event
    Weihnachtsbaum m Weihnachtsbäume thing
    Weihnachtsfeier f Weihnachtsfeiern event
    Weihnachtsferien p Weihnachtsferien time
    Weihnachtsfest n Weihnachtsfeste event
    Weihnachtsgeld n Weihnachtsgelder
    Weihnachtskugel f Weihnachtskugeln thing
    Weihnachtslied n Weihnachtslieder text
    Weihnachtsmann m Weihnachtsmänner person
    Weihnachtsmarkt m Weihnachtsmärkte place
    Weihnachtstag m Weihnachtstage time
    Weihnachtszeit f Weihnachtszeiten time
    Weile f -
    Weiler m Weiler place
    Weimarer m Weimarer person
    Weimarerin f Weimarerinnen person
    Wein m Weine material
    Weinberg m Weinberge place
    Weinbrand m Weinbrände material
    Weinflasche f Weinflaschen thing
    Weingebiet n Weingebiete place
    Weinglas n Weingläser thing
    Weingut n Weingüter place
    Weinlese f Weinlesen event
    Weise f Weisen
    Weisheit f Weisheiten
    Weisheitszahn m Weisheitszähne body
    Weissagung f Weissagungen text
    Weisung f Weisungen text
    Weitblick m -
    Weite f Weiten
    Weiterbildung f Weiterbildungen
    Weiterentwicklung f Weiterentwicklungen
    Weiterfahrt f Weiterfahrten
    Weitergabe f Weitergaben event
    Weiterleitung f Weiterleitungen
    Weiterreise f Weiterreisen
    Weitsicht f -
    Weizen m - material
    Weizenmehl n - material
    Weiß n -
    Weißbier n Weißbiere material
    Weißbrot n Weißbrote thing
    Weißwein m Weißweine material
    Welle f Wellen event
    Wellensittich m Wellensittiche animal
    Welpe mw Welpen animal
    Welt f Welten
    Weltall n - place
    Weltanschauung f Weltanschauungen
    Weltausstellung f Weltausstellungen event
    Weltbank f Weltbanken group
    Weltbevölkerung f -
    Weltbild n Weltbilder
    Weltenbummler m Weltenbummler person
    Weltenbummlerin f Weltenbummlerinnen person
    Welterbe n -
    Welterbestätte f Welterbestätten place
    Weltfrauentag m Weltfrauentage time
    Weltfrieden m -
    Weltgemeinschaft f - group
    Weltgesundheitsorganisation f Weltgesundheitsorganisationen group
    Welthandel m -
    Weltherrschaft f -
    Weltklimagipfel m Weltklimagipfel event
    Weltklimakonferenz f Weltklimakonferenzen event
    Weltkrieg m Weltkriege event
    Weltkriegsbombe f Weltkriegsbomben thing
    Weltkulturerbe n -
    Weltlage f Weltlagen
    Weltliteratur f -
    Weltmacht f Weltmächte group
    Weltmarkt m Weltmärkte
    Weltmeer n Weltmeere place
    Weltmeister m Weltmeister person
    Weltmeisterin f Weltmeisterinnen person
    Weltmeisterschaft f Weltmeisterschaften event
    Weltrangliste f Weltranglisten
    Weltraum m - place
    Weltraumagentur f Weltraumagenturen group
    Weltraumflug m Weltraumflüge event
    Weltregion f Weltregionen place
    Weltreise f Weltreisen event
    Weltrekord m Weltrekorde event
    Weltrekordler m Weltrekordler person
    Weltrekordlerin f Weltrekordlerinnen person
    Weltruhm m -
    Weltsicherheitsrat m - group
    Weltspitze f -
    Weltstadt f Weltstädte place
    Weltuntergang m Weltuntergänge event
    Welturaufführung f Welturaufführungen event
    Weltverband m Weltverbände group
    Weltwirtschaft f -
    Weltwirtschaftsforum n - group
    Weltöffentlichkeit f - group
    Wende f Wenden event
    Wendekreis m Wendekreise place
    Wendemanöver n Wendemanöver
    Wendepunkt m Wendepunkte
    Wendung f Wendungen
    Werbeagentur f Werbeagenturen group
    Werbefilm m Werbefilme text
    Werber m Werber person
    Werberin f Werberinnen person
    Werbeslogan m Werbeslogans text
    Werbespot m Werbespots text
    Werbeverbot n Werbeverbote
    Werbung f Werbungen text
    Werdegang m Werdegänge
    Werfer m Werfer person
    Werferin f Werferinnen person
    Werft f Werften group
    Werk n Werke text
    Werkbank f Werkbänke thing
    Werkfeuerwehr f Werkfeuerwehren group
    Werkleiter m Werkleiter person
    Werksgelände n Werksgelände place
    Werksleiter m Werksleiter person
    Werkstatt f Werkstätten place
    Werktag m Werktage time
    Werkvertrag m Werkverträge text
    Werkzeug n Werkzeuge thing
    Werkzeugkiste f Werkzeugkisten thing
    Wermut m - material
    Wert m Werte
    Wertanlage f Wertanlagen
    Wertarbeit f -
    Wertesystem n Wertesysteme
    Werteverfall m -
    Wertlosigkeit f -
    Wertminderung f Wertminderungen
    Wertpapier n Wertpapiere text
    Wertpapierdepot n Wertpapierdepots
    Wertsachen p Wertsachen
    Wertschätzung f Wertschätzungen
    Wertschöpfung f Wertschöpfungen
    Wertsteigerung f Wertsteigerungen
    Wertstoff m Wertstoffe material
    Wertstoffhof m Wertstoffhöfe place
    Wertung f Wertungen
    Wertverfall m -
    Wertverlust m Wertverluste
    Werwolf m Werwölfe animal
    Wesen n Wesen
    Wespe f Wespen animal
    Westbalkan m - place
    Weste f Westen thing
    Westen m - place
    Westfale mw Westfalen person
    Westfälin f Westfälinnen person
    Westgrenze f Westgrenzen place
    Westküste f Westküsten place
    Westseite f Westseiten place
    Weststadt f - place
    Westufer n Westufer place
    Wettbewerb m Wettbewerbe event
    Wettbewerber m Wettbewerber person
    Wettbewerberin f Wettbewerberinnen person
    Wettbewerbsfähigkeit f -
    Wettbewerbskommissar m Wettbewerbskommissare person
    Wettbewerbskommissarin f Wettbewerbskommissarinnen person
    Wettbewerbsrecht n -
    Wettbewerbsverzerrung f Wettbewerbsverzerrungen
    Wette f Wetten event
    Wetter n -
    Wetterbericht m Wetterberichte text
    Wetterdienst m Wetterdienste group
    Wetterfahne f Wetterfahnen thing
    Wetterlage f Wetterlagen
    Wetterleuchten n Wetterleuchten event
    Wetterstation f Wetterstationen place
    Wettervorhersage f Wettervorhersagen text
    Wettkampf m Wettkämpfe event
    Wettkämpfer m Wettkämpfer person
    Wettkämpferin f Wettkämpferinnen person
    Wettlauf m Wettläufe event
    Wettrennen n Wettrennen event
    Wettrüsten n - event
    Wettschießen n Wettschießen event
    Wettstreit m Wettstreite event
    Whiskey m Whiskeys material
    Whisky m Whiskys material
    Whistleblower m Whistleblower person
    Whistleblowerin f Whistleblowerinnen person
    Wichtigkeit f Wichtigkeiten
    Wicklung f Wicklungen
    Widder m Widder animal
    Widerhaken m Widerhaken thing
    Widerhall m -
    Widerlegung f Widerlegungen text
    Widerrechtlichkeit f -
    Widerruf m Widerrufe
    Widersacher m Widersacher person
    Widersacherin f Widersacherinnen person
    Widersinn m -
    Widersinnigkeit f -
    Widerspruch m Widersprüche text
    Widersprüchlichkeit f Widersprüchlichkeiten
    Widerstand m Widerstände
    Widerstandsbewegung f Widerstandsbewegungen group
    Widerstandsgruppe f Widerstandsgruppen group
    Widerstandskraft f Widerstandskräfte
    Widerstandskämpfer m Widerstandskämpfer person
    Widerstandskämpferin f Widerstandskämpferinnen person
    Widerständler m Widerständler person
    Widerständlerin f Widerständlerinnen person
    Widerwille mw Widerwillen
    Widerwärtigkeit f -
    Widmung f Widmungen text
    Wiederaufbau m - event
    Wiederaufbaufonds m Wiederaufbaufonds group
    Wiederaufbauplan m Wiederaufbaupläne text
    Wiederauferstehung f Wiederauferstehungen
    Wiederaufführung f Wiederaufführungen event
    Wiederaufnahme f Wiederaufnahmen event
    Wiederbelebung f Wiederbelebungen event
    Wiedereinführung f Wiedereinführungen
    Wiedereingliederung f Wiedereingliederungen
    Wiedereinstieg m Wiedereinstiege
    Wiedereintritt m Wiedereintritte
    Wiedereröffnung f Wiedereröffnungen event
    Wiedergutmachung f Wiedergutmachungen event
    Wiederherstellung f Wiederherstellungen
    Wiederholung f Wiederholungen event
    Wiederholungsfall m Wiederholungsfälle
    Wiederholungsgefahr f -
    Wiederholungstäter m Wiederholungstäter person
    Wiederholungstäterin f Wiederholungstäterinnen person
    Wiederkehr f - event
    Wiederkunft f -
    Wiedersehen n Wiedersehen event
    Wiedervereinigung f Wiedervereinigungen event
    Wiederverwendung f Wiederverwendungen
    Wiederverwertung f Wiederverwertungen
    Wiederwahl f Wiederwahlen event
    Wiege f Wiegen thing
    Wiener m Wiener person
    Wienerin f Wienerinnen person
    Wiesbadener m Wiesbadener person
    Wiesbadenerin f Wiesbadenerinnen person
    Wiese f Wiesen place
    Wiesel n Wiesel animal
    Wiesn f - place
    Wiki n Wikis text
    Wild n - animal
    Wildbahn f - place
    Wilderer m Wilderer person
    Wilderin f Wilderinnen person
    Wildkatze f Wildkatzen animal
    Wildnis f - place
    Wildsau f Wildsäue animal
    Wildschwein n Wildschweine animal
    Wildtier n Wildtiere animal
    Wildunfall m Wildunfälle event
    Wille mw Willen
    Willensakt m Willensakte
    Willensbildung f -
    Willenserklärung f Willenserklärungen text
    Willensstärke f -
    Willkommenskultur f -
    Willkür f -
    Wimper f Wimpern body
    Wind m Winde
    Winde f Winden thing
    Windel f Windeln thing
    Windeseile f -
    Windjacke f Windjacken thing
    Windkraft f -
    Windkraftanlage f Windkraftanlagen thing
    Windlicht n Windlichter thing
    Windmühle f Windmühlen thing
    Windpark m Windparks place
    Windpocken p Windpocken
    Windrad n Windräder thing
    Windrichtung f Windrichtungen
    Windschutz m - thing
    Windschutzscheibe f Windschutzscheiben thing
    Windstoß m Windstöße
    Wink m Winke event
    Winkel m Winkel
    Winter m Winter time
    Winterabend m Winterabende time
    Winterdienst m Winterdienste group
    Wintereinbruch m Wintereinbrüche event
    Winterferien p Winterferien time
    Wintermonat m Wintermonate time
    Winterpause f Winterpausen
    Wintersemester n Wintersemester time
    Wintersport m -
    Wintertag m Wintertage time
    Winterzeit f Winterzeiten time
    Winzer m Winzer person
    Winzerin f Winzerinnen person
    Wipfel m Wipfel place
    Wirbel m Wirbel body
    Wirbelsturm m Wirbelstürme event
    Wirbelsäule f Wirbelsäulen body
    Wirklichkeit f Wirklichkeiten
    Wirksamkeit f Wirksamkeiten
    Wirkstoff m Wirkstoffe material
    Wirkung f Wirkungen
    Wirkverstärker m Wirkverstärker
    Wirren p Wirren
    Wirrnis f Wirrnisse
    Wirrwarr m -
    Wirt m Wirte person
    Wirtin f Wirtinnen person
    Wirtschaft f Wirtschaften group
    Wirtschaftler m Wirtschaftler person
    Wirtschaftlerin f Wirtschaftlerinnen person
    Wirtschaftlichkeit f Wirtschaftlichkeiten
    Wirtschaftsaufschwung m -
    Wirtschaftsboom m Wirtschaftsbooms
    Wirtschaftsembargo n Wirtschaftsembargos
    Wirtschaftsexperte mw Wirtschaftsexperten person
    Wirtschaftsexpertin f Wirtschaftsexpertinnen person
    Wirtschaftsflaute f Wirtschaftsflauten
    Wirtschaftsflüchtling m Wirtschaftsflüchtlinge person
    Wirtschaftsforschungsinstitut n Wirtschaftsforschungsinstitute group
    Wirtschaftsführer m Wirtschaftsführer person
    Wirtschaftsführerin f Wirtschaftsführerinnen person
    Wirtschaftsgut n Wirtschaftsgüter
    Wirtschaftshilfe f Wirtschaftshilfen
    Wirtschaftsinstitut n Wirtschaftsinstitute group
    Wirtschaftsjahr n Wirtschaftsjahre time
    Wirtschaftskammer f Wirtschaftskammern group
    Wirtschaftskraft f -
    Wirtschaftskreislauf m Wirtschaftskreisläufe
    Wirtschaftskriminalität f -
    Wirtschaftskrise f Wirtschaftskrisen
    Wirtschaftslage f Wirtschaftslagen
    Wirtschaftsleben n -
    Wirtschaftsleistung f Wirtschaftsleistungen
    Wirtschaftsminister m Wirtschaftsminister person
    Wirtschaftsministerin f Wirtschaftsministerinnen person
    Wirtschaftsministerium n Wirtschaftsministerien group
    Wirtschaftspolitik f -
    Wirtschaftsprüfer m Wirtschaftsprüfer person
    Wirtschaftsprüferin f Wirtschaftsprüferinnen person
    Wirtschaftsprüfung f Wirtschaftsprüfungen
    Wirtschaftssanktion f Wirtschaftssanktionen
    Wirtschaftsspionage f -
    Wirtschaftsstandort m Wirtschaftsstandorte
    Wirtschaftssystem n Wirtschaftssysteme
    Wirtschaftswachstum n -
    Wirtschaftsweise f Wirtschaftsweisen
    Wirtschaftswunder n Wirtschaftswunder
    Wirtschaftszweig m Wirtschaftszweige
    Wirtshaus n Wirtshäuser place
    Wirtshausschlägerei f Wirtshausschlägereien
    Wischer m Wischer thing
    Wischmopp m Wischmopps thing
    Wissbegierde f -
    Wissen n -
    Wissenschaft f Wissenschaften group
    Wissenschaftler m Wissenschaftler person
    Wissenschaftlerin f Wissenschaftlerinnen person
    Wissenschaftlichkeit f Wissenschaftlichkeiten
    Wissenschaftsjournalist mw Wissenschaftsjournalisten person
    Wissenschaftsjournalistin f Wissenschaftsjournalistinnen person
    Wissenschaftsrat m Wissenschaftsräte group
    Wissensdurst m -
    Wissenslage f Wissenslagen
    Wissenslücke f Wissenslücken
    Wissensstand m -
    Wissenstransfer m -
    Witterung f Witterungen
    Witwe f Witwen person
    Witwer m Witwer person
    Witz m Witze text
    Witzbold m Witzbolde person
    Woche f Wochen time
    Wochenarbeitszeit f Wochenarbeitszeiten
    Wochenbett n -
    Wochenblatt n Wochenblätter text
    Wochenende n Wochenenden time
    Wochenmarkt m Wochenmärkte place
    Wochenpensum n Wochenpensen
    Wochentag m Wochentage time
    Wochenzeitung f Wochenzeitungen text
    Wodka m Wodkas material
    Woge f Wogen
    Wohl n -
    Wohlbefinden n -
    Wohlergehen n -
    Wohlfahrt f -
    Wohlfahrtsstaat m Wohlfahrtsstaaten
    Wohlfahrtsverband m Wohlfahrtsverbände group
    Wohlstand m -
    Wohltäter m Wohltäter person
    Wohltäterin f Wohltäterinnen person
    Wohlwollen n -
    Wohnanlage f Wohnanlagen place
    Wohnbereich m Wohnbereiche
    Wohnblock m Wohnblocks place
    Wohneigentum n -
    Wohnfläche f Wohnflächen
    Wohngebiet n Wohngebiete place
    Wohngebäude n Wohngebäude place
    Wohngegend f Wohngegenden place
    Wohngeld n -
    Wohngemeinschaft f Wohngemeinschaften group
    Wohnhaus n Wohnhäuser thing
    Wohnheim n Wohnheime place
    Wohnkomplex m Wohnkomplexe thing
    Wohnmobil n Wohnmobile thing
    Wohnort m Wohnorte place
    Wohnraum m Wohnräume place
    Wohnsiedlung f Wohnsiedlungen place
    Wohnsitz m Wohnsitze place
    Wohnstraße f Wohnstraßen place
    Wohnturm m Wohntürme thing
    Wohnung f Wohnungen place
    Wohnung f Wohnungen thing
    Wohnungsbau m -
    Wohnungsbaugesellschaft f Wohnungsbaugesellschaften group
    Wohnungsbrand m Wohnungsbrände event
    Wohnungsdurchsuchung f Wohnungsdurchsuchungen event
    Wohnungseigentümer m Wohnungseigentümer person
    Wohnungseigentümerin f Wohnungseigentümerinnen person
    Wohnungseinbruch m Wohnungseinbrüche event
    Wohnungseinrichtung f Wohnungseinrichtungen thing
    Wohnungsinhaber m Wohnungsinhaber person
    Wohnungsinhaberin f Wohnungsinhaberinnen person
    Wohnungsmangel m -
    Wohnungsmarkt m Wohnungsmärkte
    Wohnungsnot f Wohnungsnöte
    Wohnungssuche f Wohnungssuchen
    Wohnungstür f Wohnungstüren thing
    Wohnviertel n Wohnviertel place
    Wohnwagen m Wohnwagen thing
    Wohnzimmer n Wohnzimmer place
    Wolf m Wölfe animal
    Wolfsburger m Wolfsburger person
    Wolfsburgerin f Wolfsburgerinnen person
    Wolfshund m Wolfshunde animal
    Wolke f Wolken thing
    Wolkenbruch m Wolkenbrüche event
    Wolkendecke f Wolkendecken
    Wolkenkratzer m Wolkenkratzer thing
    Wolle f - material
    Wonne f Wonnen
    Workshop m Workshops event
    Wort n Worte text
    Wort n Wörter text
    Wortführer m Wortführer person
    Wortführerin f Wortführerinnen person
    Wortgefecht n Wortgefechte event
    Worthülse f Worthülsen
    Wortkargheit f -
    Wortklauber m Wortklauber person
    Wortklauberin f Wortklauberinnen person
    Wortlaut m Wortlaute text
    Wortmeldung f Wortmeldungen text
    Wortschatz m Wortschätze
    Wortsinn m -
    Wortspiel n Wortspiele
    Wortungetüm n Wortungetüme
    Wortwahl f -
    Wortwechsel m Wortwechsel event
    Wrack n Wracks thing
    Wrackteil n Wrackteile thing
    Wucher m -
    Wucht f -
    Wulst m Wülste
    Wunde f Wunden body
    Wunder n Wunder
    Wunderheiler m Wunderheiler person
    Wunderheilerin f Wunderheilerinnen person
    Wunderkind n Wunderkinder person
    Wunderland n Wunderländer place
    Wundermittel n Wundermittel
    Wunsch m Wünsche text
    Wunschliste f Wunschlisten
    Wurf m Würfe event
    Wurfgeschoss n Wurfgeschosse thing
    Wurm m Würmer animal
    Wurst f Würste material
    Wurst f Würste thing
    Wurzel f Wurzeln thing
    Wut f -
    Wutausbruch m Wutausbrüche
    Wutbürger m Wutbürger person
    Wächter m Wächter person
    Wächterin f Wächterinnen person
    Wähler m Wähler person
    Wählergemeinschaft f Wählergemeinschaften group
    Wählerin f Wählerinnen person
    Wählerliste f Wählerlisten
    Wählerschaft f Wählerschaften group
    Wählerstimme f Wählerstimmen
    Währung f Währungen
    Währungsfonds m Währungsfonds group
    Währungsunion f Währungsunionen group
    Wärme f -
    Wärmepumpe f Wärmepumpen thing
    Wärter m Wärter person
    Wärterin f Wärterinnen person
    Wäsche f - thing
    Wäscheklammer f Wäscheklammern thing
    Wäscheleine f Wäscheleinen thing
    Wäscherei f Wäschereien group
    Wöchnerin f Wöchnerinnen person
    Wölbung f Wölbungen
    Wörtchen n Wörtchen text
    Wörterbuch n Wörterbücher text
    Wühlmaus f Wühlmäuse animal
    Wünschelrute f Wünschelruten thing
    Würde f Würden
    Würdelosigkeit f -
    Würdenträger m Würdenträger person
    Würdenträgerin f Würdenträgerinnen person
    Würdigung f Würdigungen event
    Würfel m Würfel thing
    Würgegriff m Würgegriffe
    Würzburger m Würzburger person
    Würzburgerin f Würzburgerinnen person
    Würze f Würzen material
    Wüste f Wüsten place
    Wüstenstaat m Wüstenstaaten place
    Wüstling m Wüstlinge person
    Xenophobie f -
    Xylofon n Xylofone thing
    Yacht f Yachten thing
    Yachthafen m Yachthäfen place
    Yen m Yen unit
    Yoga n -
    Yogaraum m Yogaräume place
    Youtuber m Youtuber person
    Youtuberin f Youtuberinnen person
    Yuan m Yuan unit
    Zahl f Zahlen
    Zahlenspiel n Zahlenspiele
    Zahlmeister m Zahlmeister person
    Zahlmeisterin f Zahlmeisterinnen person
    Zahlstelle f Zahlstellen place
    Zahltag m Zahltage time
    Zahlung f Zahlungen event
    Zahlungsaufforderung f Zahlungsaufforderungen
    Zahlungsaufschub m -
    Zahlungsausfall m Zahlungsausfälle event
    Zahlungsbeleg m Zahlungsbelege text
    Zahlungsbereitschaft f -
    Zahlungsfähigkeit f Zahlungsfähigkeiten
    Zahlungsmittel n Zahlungsmittel
    Zahlungsmoral f -
    Zahlungssystem n Zahlungssysteme
    Zahlungstermin m Zahlungstermine time
    Zahlungsunfähigkeit f Zahlungsunfähigkeiten
    Zahlungsverkehr m -
    Zahlungsverzug m - event
    Zahlungsweise f Zahlungsweisen
    Zahlungsziel n Zahlungsziele
    Zahn m Zähne body
    Zahnarzt m Zahnärzte person
    Zahnarztpraxis f Zahnarztpraxen place
    Zahnbürste f Zahnbürsten thing
    Zahnersatz m -
    Zahnfleisch n - body
    Zahngold n - material
    Zahnlücke f Zahnlücken body
    Zahnmediziner m Zahnmediziner person
    Zahnmedizinerin f Zahnmedizinerinnen person
    Zahnpasta f Zahnpasten material
    Zahnprothese f Zahnprothesen thing
    Zahnrad n Zahnräder thing
    Zahnradbahn f Zahnradbahnen place
    Zahnschmerz m Zahnschmerzen
    Zahnspange f Zahnspangen thing
    Zahnstein m - body
    Zahnwurzel f Zahnwurzeln body
    Zahnärztin f Zahnärztinnen person
    Zander m Zander animal
    Zange f Zangen thing
    Zank m -
    Zapfanlage f Zapfanlagen thing
    Zapfen m Zapfen thing
    Zapfenstreich m Zapfenstreiche event
    Zapfpistole f Zapfpistolen thing
    Zapfstelle f Zapfstellen place
    Zapfsäule f Zapfsäulen place
    Zar mw Zaren person
    Zarin f Zarinnen person
    Zauber m Zauber
    Zauberei f Zaubereien
    Zauberer m Zauberer person
    Zauberin f Zauberinnen person
    Zauberlehrling m Zauberlehrlinge person
    Zauberspruch m Zaubersprüche text
    Zauberstab m Zauberstäbe thing
    Zauberwort n Zauberworte text
    Zaum m -
    Zaumzeug n Zaumzeuge thing
    Zaun m Zäune thing
    Zaungast m Zaungäste person
    Zaunkönig m Zaunkönige animal
    Zebra n Zebras animal
    Zebrastreifen m Zebrastreifen thing
    Zeche f Zechen group
    Zecher m Zecher person
    Zecherin f Zecherinnen person
    Zecke f Zecken animal
    Zeder f Zedern thing
    Zeh m Zehen body
    Zehe f Zehen body
    Zehntel n Zehntel unit
    Zehntelsekunde f Zehntelsekunden time
    Zeichen n Zeichen
    Zeichenkette f Zeichenketten
    Zeichensatz m Zeichensätze
    Zeichentrickfilm m Zeichentrickfilme text
    Zeichner m Zeichner person
    Zeichnerin f Zeichnerinnen person
    Zeichnung f Zeichnungen text
    Zeigefinger m Zeigefinger body
    Zeiger m Zeiger
    Zeile f Zeilen text
    Zeilenabstand m Zeilenabstände
    Zeilenumbruch m Zeilenumbrüche
    Zeit f Zeiten time
    Zeitabschnitt m Zeitabschnitte
    Zeitalter n Zeitalter time
    Zeitarbeit f Zeitarbeiten
    Zeitaufwand m -
    Zeitbombe f Zeitbomben thing
    Zeitdruck m -
    Zeitenwende f Zeitenwenden
    Zeitersparnis f Zeitersparnisse
    Zeitfenster n Zeitfenster time
    Zeitgefühl n -
    Zeitgeist m -
    Zeitgenosse mw Zeitgenossen person
    Zeitgenossin f Zeitgenossinnen person
    Zeitgeschehen n -
    Zeitgewinn m Zeitgewinne
    Zeithorizont m Zeithorizonte
    Zeitlimit n Zeitlimits
    Zeitläufte p Zeitläufte
    Zeitmanagement n -
    Zeitmangel m -
    Zeitmaschine f Zeitmaschinen thing
    Zeitnot f -
    Zeitplan m Zeitpläne text
    Zeitpuffer m Zeitpuffer
    Zeitpunkt m Zeitpunkte time
    Zeitraum m Zeiträume time
    Zeitreise f Zeitreisen
    Zeitschrift f Zeitschriften text
    Zeitsoldat mw Zeitsoldaten person
    Zeitsoldatin f Zeitsoldatinnen person
    Zeitspanne f Zeitspannen
    Zeitsprung m Zeitsprünge event
    Zeitstempel m Zeitstempel
    Zeitumstellung f Zeitumstellungen
    Zeitung f Zeitungen text
    Zeitungsartikel m Zeitungsartikel text
    Zeitungsausschnitt m Zeitungsausschnitte text
    Zeitungsbericht m Zeitungsberichte text
    Zeitungsgruppe f Zeitungsgruppen group
    Zeitungsinterview n Zeitungsinterviews text
    Zeitungsleser m Zeitungsleser person
    Zeitungsleserin f Zeitungsleserinnen person
    Zeitungsmeldung f Zeitungsmeldungen text
    Zeitungsstreik m Zeitungsstreiks event
    Zeitungsverlag m Zeitungsverlage group
    Zeitungsverleger m Zeitungsverleger person
    Zeitungsverlegerin f Zeitungsverlegerinnen person
    Zeitverlust m Zeitverluste
    Zeitverschiebung f Zeitverschiebungen
    Zeitverschwendung f -
    Zeitvertreib m Zeitvertreibe
    Zeitzeichen n Zeitzeichen
    Zeitzeuge mw Zeitzeugen person
    Zeitzeugin f Zeitzeuginnen person
    Zelle f Zellen place
    Zellforschung f -
    Zellgenosse mw Zellgenossen person
    Zellgenossin f Zellgenossinnen person
    Zellkern m Zellkerne body
    Zellmembran f Zellmembranen body
    Zellophan n - material
    Zellteilung f Zellteilungen
    Zellulose f - material
    Zelt n Zelte thing
    Zeltcamp n Zeltcamps place
    Zeltlager n Zeltlager place
    Zeltplane f Zeltplanen thing
    Zeltplatz m Zeltplätze place
    Zeltstadt f Zeltstädte place
    Zeltstange f Zeltstangen thing
    Zement m - material
    Zensor m Zensoren person
    Zensorin f Zensorinnen person
    Zensur f Zensuren
    Zensus m - text
    Zentimeter m Zentimeter unit
    Zentimetermaß n Zentimetermaße
    Zentner m Zentner unit
    Zentralafrikaner m Zentralafrikaner person
    Zentralafrikanerin f Zentralafrikanerinnen person
    Zentralbank f Zentralbanken group
    Zentrale f Zentralen group
    Zentralheizung f Zentralheizungen thing
    Zentralisation f Zentralisationen
    Zentralisierung f Zentralisierungen
    Zentralismus m -
    Zentralkomitee n Zentralkomitees group
    Zentrallager n Zentrallager place
    Zentralnervensystem n Zentralnervensysteme body
    Zentralrat m Zentralräte group
    Zentralstelle f Zentralstellen place
    Zentralverwaltung f Zentralverwaltungen group
    Zentrifuge f Zentrifugen thing
    Zentrist mw Zentristen person
    Zentristin f Zentristinnen person
    Zentrum n Zentren place
    Zentrumspartei f Zentrumsparteien group
    Zeppelin m Zeppeline thing
    Zepter n Zepter thing
    Zerbrechlichkeit f -
    Zeremonie f Zeremonien event
    Zeremonienmeister m Zeremonienmeister person
    Zeremonienmeisterin f Zeremonienmeisterinnen person
    Zerfall m Zerfälle event
    Zerfallsprozess m Zerfallsprozesse
    Zerlegung f Zerlegungen
    Zero-Day-Lücke f Zero-Day-Lücken
    Zerrbild n Zerrbilder
    Zerreißprobe f Zerreißproben
    Zerrissenheit f -
    Zerrüttung f Zerrüttungen
    Zersetzung f Zersetzungen
    Zerstreuung f Zerstreuungen
    Zerstörer m Zerstörer thing
    Zerstörung f Zerstörungen event
    Zerstörungswut f -
    Zertifikat n Zertifikate text
    Zertifizierung f Zertifizierungen
    Zerwürfnis n Zerwürfnisse
    Zettel m Zettel text
    Zettelkasten m Zettelkästen thing
    Zeug n - thing
    Zeuge mw Zeugen person
    Zeugenaufruf m Zeugenaufrufe text
    Zeugenaussage f Zeugenaussagen text
    Zeugenvernehmung f Zeugenvernehmungen event
    Zeughaus n Zeughäuser place
    Zeugin f Zeuginnen person
    Zeugnis n Zeugnisse text
    Zicklein n Zicklein animal
    Ziege f Ziegen animal
    Ziegel m Ziegel thing
    Ziegelei f Ziegeleien group
    Ziegelstein m Ziegelsteine thing
    Ziegenbock m Ziegenböcke animal
    Ziehkind n Ziehkinder person
    Ziehmutter f Ziehmütter person
    Ziehung f Ziehungen event
    Ziehvater m Ziehväter person
    Ziel n Ziele
    Zieleinlauf m Zieleinläufe event
    Zielfahnder m Zielfahnder person
    Zielfahnderin f Zielfahnderinnen person
    Zielgruppe f Zielgruppen group
    Zielkonflikt m Zielkonflikte
    Zielort m Zielorte place
    Zielperson f Zielpersonen person
    Zielpublikum n -
    Zielscheibe f Zielscheiben thing
    Zielsetzung f Zielsetzungen
    Zielstrebigkeit f -
    Zierde f Zierden
    Ziffer f Ziffern
    Zifferblatt n Zifferblätter thing
    Ziffernfolge f Ziffernfolgen
    Zigarette f Zigaretten thing
    Zigarettenetui n Zigarettenetuis thing
    Zigarre f Zigarren thing
    Zikade f Zikaden animal
    Zimmer n Zimmer place
    Zimmer n Zimmer thing
    Zimmerbrand m Zimmerbrände event
    Zimmerdecke f Zimmerdecken thing
    Zimmerer m Zimmerer person
    Zimmerfrau f Zimmerfrauen person
    Zimmergenosse mw Zimmergenossen person
    Zimmergenossin f Zimmergenossinnen person
    Zimmerin f Zimmerinnen person
    Zimmermann m Zimmerleute person
    Zimmermädchen n Zimmermädchen person
    Zimmernachbar mw Zimmernachbarn person
    Zimmernachbarin f Zimmernachbarinnen person
    Zimmerpflanze f Zimmerpflanzen thing
    Zimmerservice m -
    Zimperlichkeit f -
    Zimt m - material
    Zink n - material
    Zinken m Zinken thing
    Zinn n - material
    Zinne f Zinnen thing
    Zins m Zinsen
    Zinsanstieg m Zinsanstiege
    Zinseinkünfte p Zinseinkünfte
    Zinserhöhung f Zinserhöhungen
    Zinslast f Zinslasten
    Zinssatz m Zinssätze
    Zinssenkung f Zinssenkungen
    Zinswende f Zinswenden
    Zionismus m -
    Zionist mw Zionisten person
    Zionistin f Zionistinnen person
    Zip-Datei f Zip-Dateien
    Zipfel m Zipfel
    Zirbeldrüse f Zirbeldrüsen body
    Zirkel m Zirkel group
    Zirkulation f Zirkulationen event
    Zirkus m Zirkusse group
    Zirkusdirektor m Zirkusdirektoren person
    Zirkusdirektorin f Zirkusdirektorinnen person
    Zisterne f Zisternen place
    Zitadelle f Zitadellen place
    Zitat n Zitate text
    Zitrone f Zitronen thing
    Zitronensäure f - material
    Zivi m Zivis person
    Zivil n -
    Zivilbevölkerung f Zivilbevölkerungen group
    Zivilcourage f -
    Zivildienst m Zivildienste
    Zivilfahnder m Zivilfahnder person
    Zivilfahnderin f Zivilfahnderinnen person
    Zivilgesellschaft f Zivilgesellschaften group
    Zivilisation f Zivilisationen
    Zivilisationskrankheit f Zivilisationskrankheiten
    Zivilist mw Zivilisten person
    Zivilistin f Zivilistinnen person
    Zivilprozess m Zivilprozesse event
    Zivilrecht n -
    Zivilschutz m -
    Zivilstreife f Zivilstreifen group
    Zloty m Zlotys unit
    Zobel m Zobel animal
    Zocker m Zocker person
    Zockerin f Zockerinnen person
    Zofe f Zofen person
    Zoll m Zölle group
    Zollamt n Zollämter group
    Zollbeamte a - person
    Zollbeamtin f Zollbeamtinnen person
    Zollerklärung f Zollerklärungen text
    Zollformular n Zollformulare text
    Zollgebiet n Zollgebiete place
    Zollkontrolle f Zollkontrollen
    Zollstation f Zollstationen place
    Zollstock m Zollstöcke thing
    Zollstreit m -
    Zombie m Zombies person
    Zone f Zonen place
    Zoo m Zoos place
    Zoodirektor m Zoodirektoren person
    Zoodirektorin f Zoodirektorinnen person
    Zoologe mw Zoologen person
    Zoologin f Zoologinnen person
    Zoonose f Zoonosen
    Zoowärter m Zoowärter person
    Zoowärterin f Zoowärterinnen person
    Zopf m Zöpfe body
    Zorn m -
    Zubehör n -
    Zubereitung f Zubereitungen
    Zubringer m Zubringer place
    Zucchini f Zucchini thing
    Zucht f Zuchten
    Zuchthaus n Zuchthäuser place
    Zuchthengst m Zuchthengste animal
    Zucker m - material
    Zuckerbäcker m Zuckerbäcker person
    Zuckerbäckerin f Zuckerbäckerinnen person
    Zuckergehalt m Zuckergehalte
    Zuckerguss m Zuckergüsse material
    Zuckerkrankheit f -
    Zuckerrohr n Zuckerrohre
    Zuckersteuer f Zuckersteuern
    Zuckerwürfel m Zuckerwürfel thing
    Zuckung f Zuckungen
    Zufahrt f Zufahrten place
    Zufahrtsstraße f Zufahrtsstraßen place
    Zufall m Zufälle
    Zuflucht f Zuflüchte
    Zufluchtsort m Zufluchtsorte place
    Zufluss m Zuflüsse place
    Zuflussstelle f Zuflussstellen place
    Zufriedenheit f Zufriedenheiten
    Zufriedenstellung f -
    Zufuhr f Zufuhren
    Zug m Züge thing
    Zugabe f Zugaben event
    Zugang m Zugänge place
    Zugangsdaten p Zugangsdaten
    Zugausfall m Zugausfälle event
    Zugbegleiter m Zugbegleiter person
    Zugbegleiterin f Zugbegleiterinnen person
    Zugehörigkeit f Zugehörigkeiten
    Zugentgleisung f Zugentgleisungen event
    Zugeständnis n Zugeständnisse text
    Zugewinn m Zugewinne
    Zugfahrer m Zugfahrer person
    Zugfahrerin f Zugfahrerinnen person
    Zugführer m Zugführer person
    Zugführerin f Zugführerinnen person
    Zuggleis n Zuggleise thing
    Zugluft f -
    Zugpferd n Zugpferde
    Zugriff m Zugriffe event
    Zugriffsrecht n Zugriffsrechte
    Zugstrecke f Zugstrecken place
    Zugtier n Zugtiere animal
    Zugunfall m Zugunfälle event
    Zugunglück n Zugunglücke event
    Zugverbindung f Zugverbindungen
    Zugverkehr m -
    Zugvogel m Zugvögel animal
    Zugwaggon m Zugwaggons thing
    Zuhause n - place
    Zuhälter m Zuhälter person
    Zuhälterin f Zuhälterinnen person
    Zuhörer m Zuhörer person
    Zuhörerin f Zuhörerinnen person
    Zuhörerschaft f Zuhörerschaften group
    Zukunft f Zukünfte
    Zukunftsangst f Zukunftsängste
    Zukunftsplan m Zukunftspläne
    Zulage f Zulagen
    Zulassung f Zulassungen event
    Zulassungsbehörde f Zulassungsbehörden group
    Zulassungsstelle f Zulassungsstellen group
    Zulauf m Zuläufe
    Zulieferer m Zulieferer person
    Zulieferkette f Zulieferketten
    Zumutung f Zumutungen
    Zunahme f Zunahmen event
    Zuneigung f Zuneigungen
    Zunft f Zünfte group
    Zunge f Zungen body
    Zungenbrecher m Zungenbrecher text
    Zungenschlag m Zungenschläge
    Zuordnung f Zuordnungen
    Zurechnung f Zurechnungen
    Zurechnungsfähigkeit f Zurechnungsfähigkeiten
    Zurechtweisung f Zurechtweisungen
    Zurückhaltung f Zurückhaltungen
    Zurückweisung f Zurückweisungen event
    Zusage f Zusagen text
    Zusammenarbeit f Zusammenarbeiten
    Zusammenbruch m Zusammenbrüche event
    Zusammenfassung f Zusammenfassungen text
    Zusammenführung f Zusammenführungen event
    Zusammengehörigkeit f -
    Zusammenhalt m -
    Zusammenhang m Zusammenhänge
    Zusammenkunft f Zusammenkünfte
    Zusammenleben n -
    Zusammenlegung f Zusammenlegungen event
    Zusammenprall m Zusammenpralle event
    Zusammenrottung f Zusammenrottungen event
    Zusammenschluss m Zusammenschlüsse
    Zusammensein n -
    Zusammensetzung f Zusammensetzungen
    Zusammenspiel n - event
    Zusammenstoß m Zusammenstöße event
    Zusammentreffen n Zusammentreffen event
    Zusatz m Zusätze
    Zusatzangebot n Zusatzangebote
    Zusatzgeschäft n Zusatzgeschäfte
    Zusatzleistung f Zusatzleistungen
    Zusatzprotokoll n Zusatzprotokolle
    Zusatzversorgung f Zusatzversorgungen
    Zuschauer m Zuschauer person
    Zuschauerin f Zuschauerinnen person
    Zuschauermenge f Zuschauermengen group
    Zuschauerraum m Zuschauerräume place
    Zuschauerzahl f Zuschauerzahlen
    Zuschlag m Zuschläge
    Zuschreibung f Zuschreibungen
    Zuschrift f Zuschriften text
    Zuschuss m Zuschüsse
    Zusendung f Zusendungen event
    Zusicherung f Zusicherungen text
    Zuspitzung f Zuspitzungen
    Zuspruch m -
    Zustand m Zustände
    Zusteller m Zusteller person
    Zustellerin f Zustellerinnen person
    Zustellung f Zustellungen event
    Zustimmung f Zustimmungen text
    Zustrom m -
    Zuständigkeit f Zuständigkeiten
    Zutat f Zutaten
    Zuteilung f Zuteilungen
    Zutrauen n -
    Zutritt m -
    Zutun n -
    Zuverdienstgrenze f Zuverdienstgrenzen
    Zuverlässigkeit f -
    Zuversicht f -
    Zuwachs m Zuwächse
    Zuwanderer m Zuwanderer person
    Zuwanderin f Zuwanderinnen person
    Zuwanderung f Zuwanderungen
    Zuweisung f Zuweisungen event
    Zuwendung f Zuwendungen
    Zuzug m Zuzüge
    Zwang m Zwänge
    Zwanghaftigkeit f -
    Zwanglosigkeit f -
    Zwangsarbeit f -
    Zwangsarbeiter m Zwangsarbeiter person
    Zwangsarbeiterin f Zwangsarbeiterinnen person
    Zwangsehe f Zwangsehen event
    Zwangseinweisung f Zwangseinweisungen
    Zwangsgeld n Zwangsgelder
    Zwangslage f Zwangslagen
    Zwangspause f Zwangspausen event
    Zwangsräumung f Zwangsräumungen event
    Zwangsumsiedlung f Zwangsumsiedlungen event
    Zwangsversteigerung f Zwangsversteigerungen event
    Zwangsvollstreckung f Zwangsvollstreckungen
    Zwanzigerjahre p Zwanzigerjahre time
    Zweck m Zwecke
    Zweckbündnis n Zweckbündnisse group
    Zweckentfremdung f Zweckentfremdungen
    Zweckmäßigkeit f -
    Zwei-Faktor-Authentifizierung f Zwei-Faktor-Authentifizierungen
    Zweideutigkeit f Zweideutigkeiten
    Zweidrittelmehrheit f Zweidrittelmehrheiten
    Zweifel m Zweifel
    Zweifelsfall m Zweifelsfälle
    Zweifler m Zweifler person
    Zweiflerin f Zweiflerinnen person
    Zweig m Zweige thing
    Zweigstelle f Zweigstellen place
    Zweigstellenleiter m Zweigstellenleiter person
    Zweikampf m Zweikämpfe event
    Zweisprachigkeit f -
    Zweitligist mw Zweitligisten group
    Zweitligist mw Zweitligisten person
    Zweitmeinung f Zweitmeinungen
    Zweitplatzierte a - person
    Zweitschlag m Zweitschläge event
    Zweitstimme f Zweitstimmen
    Zweitstudium n Zweitstudien
    Zweitvertretung f Zweitvertretungen group
    Zweitwohnung f Zweitwohnungen place
    Zwerchfell n Zwerchfelle body
    Zwerg m Zwerge person
    Zwergin f Zwerginnen person
    Zwergstaat m Zwergstaaten place
    Zwetschge f Zwetschgen thing
    Zwickmühle f Zwickmühlen
    Zwiebel f Zwiebeln thing
    Zwielicht n -
    Zwiespalt m Zwiespalte
    Zwietracht f -
    Zwilling m Zwillinge person
    Zwillingspaar n Zwillingspaare person
    Zwillingsschwestern p Zwillingsschwestern person
    Zwinger m Zwinger place
    Zwirn m Zwirne thing
    Zwischenbericht m Zwischenberichte text
    Zwischenbilanz f Zwischenbilanzen
    Zwischenergebnis n Zwischenergebnisse
    Zwischenfall m Zwischenfälle event
    Zwischenhoch n Zwischenhochs
    Zwischenlager n Zwischenlager place
    Zwischenlandung f Zwischenlandungen event
    Zwischenlösung f Zwischenlösungen
    Zwischenprüfung f Zwischenprüfungen event
    Zwischenraum m Zwischenräume
    Zwischenruf m Zwischenrufe text
    Zwischenspeicherung f Zwischenspeicherungen
    Zwischenspiel n Zwischenspiele
    Zwischenstand m Zwischenstände text
    Zwischenstopp m Zwischenstopps event
    Zwischentitel m Zwischentitel text
    Zwischenwirt m Zwischenwirte animal
    Zwischenzeit f Zwischenzeiten time
    Zwist m Zwiste
    Zwölffingerdarm m Zwölffingerdärme body
    Zyankali n - material
    Zyklon m Zyklone event
    Zyklus m Zyklen
    Zylinder m Zylinder thing
    Zyniker m Zyniker person
    Zynikerin f Zynikerinnen person
    Zynismus m -
    Zypriot mw Zyprioten person
    Zypriotin f Zypriotinnen person
    Zyste f Zysten body
    Zähler m Zähler thing
    Zählung f Zählungen event
    Zählvariable f Zählvariablen
    Zäpfchen n Zäpfchen body
    Zärtlichkeit f Zärtlichkeiten
    Zäsur f Zäsuren
    Zögerlichkeit f -
    Zögling m Zöglinge person
    Zöliakie f Zöliakien
    Zölibat n Zölibate
    Zöllner m Zöllner person
    Zöllnerin f Zöllnerinnen person
    Züchter m Züchter person
    Züchterin f Züchterinnen person
    Züchtigung f Züchtigungen
    Züchtung f Züchtungen
    Zügel m Zügel thing
    Zünder m Zünder thing
    Zündholz n Zündhölzer thing
    Zündkapsel f Zündkapseln thing
    Zündkerze f Zündkerzen thing
    Zündler m Zündler person
    Zündlerin f Zündlerinnen person
    Zündschloss n Zündschlösser thing
    Zündschlüssel m Zündschlüssel thing
    Zündschnur f Zündschnüre thing
    Zündstoff m Zündstoffe material
    Zündung f Zündungen event
    Zünglein n Zünglein
    Zürcher m Zürcher person
    Zürcherin f Zürcherinnen person
    Züricher m Züricher person
    Züricherin f Züricherinnen person
    Übel n Übel
    Übelkeit f Übelkeiten
    Übeltäter m Übeltäter person
    Übeltäterin f Übeltäterinnen person
    Überangebot n Überangebote
    Überarbeitung f Überarbeitungen
    Überbau m Überbauten
    Überbevölkerung f Überbevölkerungen
    Überbleibsel n Überbleibsel
    Überblick m Überblicke
    Überbringer m Überbringer person
    Überbringerin f Überbringerinnen person
    Überbrückung f Überbrückungen
    Überdachung f Überdachungen
    Überdosierung f Überdosierungen
    Überdosis f Überdosen
    Überdruss m -
    Überdüngung f Überdüngungen
    Übereifer m -
    Übereignung f Übereignungen
    Übereinkunft f Übereinkünfte
    Übereinstimmung f Übereinstimmungen text
    Überfahrt f Überfahrten event
    Überfall m Überfälle event
    Überflieger m Überflieger person
    Überfluss m -
    Überflutung f Überflutungen event
    Überforderung f Überforderungen
    Überfremdung f Überfremdungen
    Überführung f Überführungen place
    Übergabe f Übergaben event
    Übergang m Übergänge event
    Übergangsgeld n Übergangsgelder
    Übergangsphase f Übergangsphasen time
    Übergangsregelung f Übergangsregelungen
    Übergangszeit f Übergangszeiten time
    Übergepäck n -
    Übergewicht n -
    Übergriff m Übergriffe event
    Übergröße f Übergrößen
    Überhang m Überhänge
    Überheblichkeit f -
    Überhitzung f Überhitzungen
    Überholmanöver n Überholmanöver
    Überholspur f Überholspuren
    Überlastung f Überlastungen
    Überlauf m Überläufe event
    Überlebende a - person
    Überlebenschance f Überlebenschancen
    Überlebenskampf m Überlebenskämpfe
    Überlebenskünstler m Überlebenskünstler person
    Überlebenskünstlerin f Überlebenskünstlerinnen person
    Überlebensrate f Überlebensraten
    Überlebenswille mw Überlebenswillen
    Überlegenheit f Überlegenheiten
    Überlegung f Überlegungen text
    Überlieferung f Überlieferungen
    Überlänge f Überlängen
    Überläufer m Überläufer person
    Überläuferin f Überläuferinnen person
    Übermacht f -
    Übermaß n -
    Übermittlung f Übermittlungen
    Übermut m -
    Übermüdung f Übermüdungen
    Übernachtung f Übernachtungen event
    Übernachtungsmöglichkeit f Übernachtungsmöglichkeiten
    Übernahme f Übernahmen event
    Übernahmeangebot n Übernahmeangebote
    Überproduktion f Überproduktionen
    Überprüfung f Überprüfungen event
    Überquerung f Überquerungen event
    Überraschung f Überraschungen event
    Überraschungserfolg m Überraschungserfolge
    Überreaktion f Überreaktionen
    Überrest m Überreste
    Überschlag m Überschläge event
    Überschneidung f Überschneidungen
    Überschreitung f Überschreitungen
    Überschrift f Überschriften text
    Überschuldung f Überschuldungen
    Überschuss m Überschüsse
    Überschwang m -
    Überschwemmung f Überschwemmungen event
    Überschwemmungsgebiet n Überschwemmungsgebiete place
    Übersee f - place
    Übersetzer m Übersetzer person
    Übersetzerin f Übersetzerinnen person
    Übersetzung f Übersetzungen text
    Übersicht f Übersichten
    Übersichtlichkeit f -
    Übersiedlung f Übersiedlungen
    Überspannung f Überspannungen
    Übersterblichkeit f -
    Überstunde f Überstunden time
    Überstundenkonto n Überstundenkonten
    Übersäuerung f Übersäuerungen
    Übertragbarkeit f Übertragbarkeiten
    Übertragung f Übertragungen event
    Übertragungsrate f Übertragungsraten
    Übertragungsweg m Übertragungswege
    Übertreibung f Übertreibungen
    Übertritt m Übertritte event
    Überträger m Überträger person
    Überträgerin f Überträgerinnen person
    Übervater m Überväter person
    Überwachung f Überwachungen event
    Überwachungsgerät n Überwachungsgeräte thing
    Überwachungskamera f Überwachungskameras thing
    Überwachungsvideo n Überwachungsvideos text
    Überweisung f Überweisungen event
    Überweisungsgebühr f Überweisungsgebühren
    Überwindung f Überwindungen
    Überwinterung f Überwinterungen
    Überwältigung f Überwältigungen
    Überzahl f -
    Überzeugung f Überzeugungen text
    Überziehungskredit m Überziehungskredite
    Überziehungszins m Überziehungszinsen
    Übung f Übungen event
    Übungsleiter m Übungsleiter person
    Übungsleiterin f Übungsleiterinnen person
    Übungsmaterial n Übungsmaterialien
    Üppigkeit f -
    """#
}
