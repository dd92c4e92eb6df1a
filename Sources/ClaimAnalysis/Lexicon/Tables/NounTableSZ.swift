// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Nouns from S to Z: `LEMMA GENDER PLURAL [CLASS]`.
enum NounTableSZ {
  static let text: StaticString = #"""
    S-Bahn f S-Bahnen thing
    SPD-Fraktion f SPD-Fraktionen group
    SUV m SUVs thing
    Saal m Säle place
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
    Sachschaden m Sachschäden
    Sachse mw Sachsen person
    Sachstand m Sachstände
    Sachverhalt m Sachverhalte
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
    Saison f Saisons
    Saison f Saisons time
    Sakko n Sakkos thing
    Sakrament n Sakramente
    Sakrileg n Sakrilege
    Salafist mw Salafisten person
    Salafistin f Salafistinnen person
    Salami f Salamis material
    Salbe f Salben thing
    Salon m Salons place
    Salve f Salven event
    Salz n Salze material
    Same mw Samen
    Samen m Samen body
    Samenkorn n Samenkörner thing
    Sammelklage f Sammelklagen
    Sammelstelle f Sammelstellen place
    Sammelsurium n Sammelsurien
    Sammelwut f -
    Sammler m Sammler person
    Sammlerin f Sammlerinnen person
    Sammlung f Sammlungen
    Samstag m Samstage time
    Samstagabend m Samstagabende time
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
    Sanierungsfall m Sanierungsfälle
    Sanitäter m Sanitäter person
    Sanitäterin f Sanitäterinnen person
    Sanktion f Sanktionen
    Sanktionierung f Sanktionierungen
    Sardine f Sardinen animal
    Sarg m Särge thing
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
    Satz m Sätze
    Satz m Sätze text
    Satzaussage f Satzaussagen
    Satzung f Satzungen text
    Satzzeichen n Satzzeichen
    Sau f Säue animal
    Sauberkeit f -
    Sauce f Saucen material
    Saudi m Saudis person
    Sauerkraut n - material
    Sauerstoff m - material
    Sauerstoffsättigung f -
    Sauerteig m Sauerteige
    Sauna f Saunen place
    Sause f Sausen event
    Savanne f Savannen place
    Saxofon n Saxofone thing
    Saxofonist mw Saxofonisten person
    Saxofonistin f Saxofonistinnen person
    Schabe f Schaben animal
    Schach n -
    Schachbrett n Schachbretter thing
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
    Schadensumme f Schadensummen
    Schadholz n - material
    Schadsoftware f -
    Schadstoff m Schadstoffe material
    Schaf n Schafe animal
    Schaffner m Schaffner person
    Schaffnerin f Schaffnerinnen person
    Schaffung f Schaffungen
    Schakal m Schakale animal
    Schal m Schals thing
    Schale f Schalen thing
    Schallplatte f Schallplatten thing
    Schalte f Schalten event
    Schalter m Schalter thing
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
    Scharia f - text
    Schatten m Schatten
    Schattenkabinett n Schattenkabinette
    Schattierung f Schattierungen
    Schatulle f Schatullen thing
    Schatz m Schätze
    Schatzmeister m Schatzmeister person
    Schatzmeisterin f Schatzmeisterinnen person
    Schauer m Schauer
    Schaufel f Schaufeln thing
    Schaufenster n Schaufenster
    Schaum m Schäume material
    Schauprozess m Schauprozesse event
    Schauspiel n Schauspiele event
    Schauspieler m Schauspieler person
    Schauspielerin f Schauspielerinnen person
    Schauspielhaus n Schauspielhäuser group
    Schausteller m Schausteller person
    Schaustellerin f Schaustellerinnen person
    Scheibe f Scheiben thing
    Scheibenwischer m Scheibenwischer thing
    Scheidung f Scheidungen
    Schein m Scheine text
    Schein m Scheine thing
    Scheinwerfer m Scheinwerfer thing
    Scheinwerferlicht n -
    Scheitern n -
    Scheiße f -
    Schekel m Schekel unit
    Schelm m Schelme person
    Schelmin f Schelminnen person
    Schema n Schemata
    Schengenraum m - place
    Schenke f Schenken place
    Schenkel m Schenkel body
    Scherbe f Scherben thing
    Schere f Scheren
    Scherge mw Schergen person
    Scherz m Scherze text
    Schicht f Schichten
    Schichtarbeiter m Schichtarbeiter person
    Schichtarbeiterin f Schichtarbeiterinnen person
    Schichtdienst m Schichtdienste
    Schicksal n Schicksale
    Schiedsgericht n Schiedsgerichte group
    Schiedsrichter m Schiedsrichter person
    Schiedsrichterin f Schiedsrichterinnen person
    Schiedsspruch m Schiedssprüche text
    Schiedsverfahren n Schiedsverfahren event
    Schieflage f Schieflagen
    Schienbein n Schienbeine body
    Schiene f Schienen thing
    Schienenfahrzeug n Schienenfahrzeuge thing
    Schienennetz n Schienennetze
    Schienenverkehr m -
    Schießanlage f Schießanlagen place
    Schießerei f Schießereien event
    Schießpulver n Schießpulver material
    Schießstand m Schießstände place
    Schiff n Schiffe thing
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
    Schlafplatz m Schlafplätze place
    Schlafsack m Schlafsäcke thing
    Schlafstelle f Schlafstellen place
    Schlafstätte f Schlafstätten place
    Schlafstörung f Schlafstörungen
    Schlafwagen m Schlafwagen thing
    Schlafzimmer n Schlafzimmer place
    Schlag m Schläge
    Schlag m Schläge event
    Schlagabtausch m - event
    Schlaganfall m Schlaganfälle event
    Schlagbaum m Schlagbäume
    Schlager m Schlager text
    Schlagkraft f -
    Schlaglicht n Schlaglichter
    Schlagloch n Schlaglöcher thing
    Schlagring m Schlagringe thing
    Schlagstock m Schlagstöcke thing
    Schlagwort n Schlagwörter text
    Schlagzeile f Schlagzeilen text
    Schlagzeilenseite f Schlagzeilenseiten text
    Schlagzeug n Schlagzeuge thing
    Schlagzeuger m Schlagzeuger person
    Schlagzeugerin f Schlagzeugerinnen person
    Schlamassel m Schlamassel
    Schlamm m Schlämme material
    Schlange f Schlangen animal
    Schlappe f Schlappen
    Schlaraffenland n -
    Schlauch m Schläuche thing
    Schlauchboot n Schlauchboote thing
    Schlechtwetter n -
    Schleier m Schleier thing
    Schleiereule f Schleiereulen animal
    Schleife f Schleifen
    Schleifenvariable f Schleifenvariablen
    Schleimhaut f Schleimhäute body
    Schleppe f Schleppen thing
    Schlepper m Schlepper person
    Schlepperin f Schlepperinnen person
    Schleuder f Schleudern thing
    Schleuse f Schleusen place
    Schleuser m Schleuser person
    Schleuserin f Schleuserinnen person
    Schlichtung f Schlichtungen event
    Schließfach n Schließfächer
    Schließung f Schließungen event
    Schlinge f Schlingen thing
    Schlingerkurs m Schlingerkurse
    Schlitten m Schlitten thing
    Schlitzohr n Schlitzohren person
    Schloss n Schlösser place
    Schloss n Schlösser thing
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
    Schmerz m Schmerzen
    Schmerzensgeld n Schmerzensgelder
    Schmetterling m Schmetterlinge animal
    Schmied m Schmiede person
    Schmiede f Schmieden
    Schmiedin f Schmiedinnen person
    Schmiererei f Schmierereien
    Schmiermittel n Schmiermittel material
    Schmuck m - thing
    Schmuckstück n Schmuckstücke thing
    Schmuggler m Schmuggler person
    Schmugglerbande f Schmugglerbanden group
    Schmugglerin f Schmugglerinnen person
    Schmutz m - material
    Schnaps m Schnäpse material
    Schnapsidee f Schnapsideen
    Schnauze f Schnauzen body
    Schnecke f Schnecken animal
    Schnee m - material
    Schneeballschlacht f Schneeballschlachten event
    Schneefall m Schneefälle event
    Schneemann m Schneemänner person
    Schneepflug m Schneepflüge thing
    Schneeschmelze f Schneeschmelzen
    Schneesturm m Schneestürme event
    Schneetreiben n Schneetreiben event
    Schneider m Schneider person
    Schneiderei f Schneidereien group
    Schneiderin f Schneiderinnen person
    Schnellboot n Schnellboote thing
    Schnelligkeit f Schnelligkeiten
    Schnelltest m Schnelltests
    Schnelltest m Schnelltests event
    Schnellzug m Schnellzüge thing
    Schnipsel m Schnipsel
    Schnitt m Schnitte
    Schnittstelle f Schnittstellen
    Schnitzel n Schnitzel thing
    Schnitzer m Schnitzer
    Schnorrer m Schnorrer person
    Schnorrerin f Schnorrerinnen person
    Schnuller m Schnuller thing
    Schnupfen m Schnupfen
    Schnurrbart m Schnurrbärte body
    Schnäppchen n Schnäppchen
    Schnüffler m Schnüffler person
    Schnüfflerin f Schnüfflerinnen person
    Schock m Schocks
    Schockstarre f -
    Schokolade f Schokoladen material
    Schokoriegel m Schokoriegel thing
    Schonfrist f Schonfristen time
    Schonung f Schonungen
    Schornstein m Schornsteine thing
    Schornsteinfeger m Schornsteinfeger person
    Schornsteinfegerin f Schornsteinfegerinnen person
    Schotte mw Schotten person
    Schottin f Schottinnen person
    Schoß m Schöße body
    Schramme f Schrammen body
    Schrank m Schränke thing
    Schranke f Schranken
    Schraube f Schrauben thing
    Schraubenschlüssel m Schraubenschlüssel thing
    Schraubenzieher m Schraubenzieher thing
    Schreck m Schrecke
    Schrecken m Schrecken
    Schreckschusspistole f Schreckschusspistolen thing
    Schrecksekunde f Schrecksekunden
    Schrei m Schreie
    Schreibblock m Schreibblöcke thing
    Schreiben n Schreiben text
    Schreiber m Schreiber person
    Schreiberin f Schreiberinnen person
    Schreibfehler m Schreibfehler
    Schreibkraft f Schreibkräfte person
    Schreibmaschine f Schreibmaschinen thing
    Schreibtisch m Schreibtische thing
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
    Schrumpfung f Schrumpfungen
    Schräglage f Schräglagen
    Schränkchen n Schränkchen thing
    Schub m Schübe
    Schublade f Schubladen thing
    Schufa f -
    Schuft m Schufte person
    Schuh m Schuhe thing
    Schulabbrecher m Schulabbrecher person
    Schulabbrecherin f Schulabbrecherinnen person
    Schulabgänger m Schulabgänger person
    Schulabgängerin f Schulabgängerinnen person
    Schulabschluss m Schulabschlüsse
    Schulalter n -
    Schulamt n Schulämter group
    Schulanfang m Schulanfänge
    Schulbehörde f Schulbehörden group
    Schulbesuch m Schulbesuche event
    Schulbezirk m Schulbezirke place
    Schulbildung f Schulbildungen
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
    Schuldfähigkeit f Schuldfähigkeiten
    Schuldgefühl n Schuldgefühle
    Schuldner m Schuldner person
    Schuldnerin f Schuldnerinnen person
    Schuldspruch m Schuldsprüche text
    Schuldzuweisung f Schuldzuweisungen text
    Schule f Schulen group
    Schulfach n Schulfächer
    Schulferien p Schulferien time
    Schulgebäude n Schulgebäude place
    Schulgeld n -
    Schulgelände n Schulgelände place
    Schulhof m Schulhöfe place
    Schuljahr n Schuljahre time
    Schulkind n Schulkinder person
    Schulkollege mw Schulkollegen person
    Schulkollegin f Schulkolleginnen person
    Schulleiter m Schulleiter person
    Schulleiterin f Schulleiterinnen person
    Schulleitung f Schulleitungen group
    Schulpflicht f -
    Schulreife f -
    Schulschließung f Schulschließungen
    Schulstart m Schulstarts event
    Schulsystem n Schulsysteme
    Schultag m Schultage time
    Schulter f Schultern body
    Schulterblatt n Schulterblätter body
    Schulung f Schulungen event
    Schulweg m Schulwege place
    Schulwesen n -
    Schulzeit f Schulzeiten time
    Schuppen m Schuppen thing
    Schuppentier n Schuppentiere animal
    Schur f Schuren
    Schurke mw Schurken person
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
    Schutzbrief m Schutzbriefe text
    Schutzbrille f Schutzbrillen thing
    Schutzgeld n Schutzgelder
    Schutzhülle f Schutzhüllen thing
    Schutzkleidung f - thing
    Schutzmacht f Schutzmächte group
    Schutzmaske f Schutzmasken thing
    Schutzmaßnahme f Schutzmaßnahmen
    Schutzorganisation f Schutzorganisationen group
    Schutzschild m Schutzschilde thing
    Schutzschirm m Schutzschirme thing
    Schutztruppe f Schutztruppen group
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
    Schweigemarsch m Schweigemärsche event
    Schweigen n -
    Schweigepflicht f -
    Schwein n Schweine animal
    Schweinebucht f - place
    Schweinefleisch n - material
    Schweinegrippe f Schweinegrippen
    Schweinehirte mw Schweinehirten person
    Schweinerei f Schweinereien
    Schweiz f - place
    Schweizer m Schweizer person
    Schweizerin f Schweizerinnen person
    Schweiß m - body
    Schwelbrand m Schwelbrände event
    Schwelle f Schwellen
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
    Schwerverkehr m -
    Schwester f Schwestern person
    Schwiegereltern p Schwiegereltern person
    Schwiegermutter f Schwiegermütter person
    Schwiegersohn m Schwiegersöhne person
    Schwiegertochter f Schwiegertöchter person
    Schwiegervater m Schwiegerväter person
    Schwierigkeit f Schwierigkeiten
    Schwimmbad n Schwimmbäder place
    Schwimmbecken n Schwimmbecken thing
    Schwimmen n -
    Schwimmer m Schwimmer person
    Schwimmerin f Schwimmerinnen person
    Schwimmhalle f Schwimmhallen place
    Schwimmweste f Schwimmwesten thing
    Schwindel m -
    Schwindler m Schwindler person
    Schwindlerin f Schwindlerinnen person
    Schwingung f Schwingungen
    Schwung m Schwünge
    Schwur m Schwüre text
    Schwäbin f Schwäbinnen person
    Schwäche f Schwächen
    Schwächung f Schwächungen
    Schwägerin f Schwägerinnen person
    Schwärzung f Schwärzungen
    Schädel m Schädel body
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
    Schürze f Schürzen thing
    Schüssel f Schüsseln thing
    Schüttelfrost m -
    Schütze mw Schützen person
    Schützenfest n Schützenfeste event
    Schützengraben m Schützengräben place
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
    Seekrankheit f -
    Seekuh f Seekühe animal
    Seele f Seelen
    Seelsorge f -
    Seelsorger m Seelsorger person
    Seelsorgerin f Seelsorgerinnen person
    Seelöwe mw Seelöwen animal
    Seemeile f Seemeilen unit
    Seengebiet n Seengebiete place
    Seenot f -
    Seenplatte f Seenplatten place
    Seeräuber m Seeräuber person
    Seeräuberin f Seeräuberinnen person
    Seestreitkräfte p Seestreitkräfte group
    Seeufer n Seeufer place
    Segel n Segel thing
    Segelboot n Segelboote thing
    Segeln n -
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
    Seil n Seile thing
    Seilbahn f Seilbahnen place
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
    Sektierer m Sektierer person
    Sektiererin f Sektiererinnen person
    Sektion f Sektionen group
    Sektor m Sektoren
    Sekunde f Sekunden time
    Sekundenschlaf m -
    Sekundenschnelle f - time
    Selbstbestimmung f Selbstbestimmungen
    Selbstbetrug m -
    Selbstbewusstsein n -
    Selbstgespräch n Selbstgespräche text
    Selbsthilfe f -
    Selbstjustiz f -
    Selbstkontrolle f Selbstkontrollen
    Selbstkritik f -
    Selbstliebe f -
    Selbstmord m Selbstmorde event
    Selbstmordanschlag m Selbstmordanschläge event
    Selbstmordattentäter m Selbstmordattentäter person
    Selbstmordattentäterin f Selbstmordattentäterinnen person
    Selbstmordrate f Selbstmordraten
    Selbstoptimierung f Selbstoptimierungen
    Selbstporträt n Selbstporträts text
    Selbstschutz m -
    Selbstständigkeit f Selbstständigkeiten
    Selbsttest m Selbsttests event
    Selbsttötung f Selbsttötungen event
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
    Seltenheit f Seltenheiten
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
    Senf m Senfe material
    Senior m Senioren person
    Seniorenheim n Seniorenheime place
    Seniorin f Seniorinnen person
    Senke f Senken
    Senkung f Senkungen
    Sensation f Sensationen
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
    Serie f Serien
    Serie f Serien text
    Serienmörder m Serienmörder person
    Serienmörderin f Serienmörderinnen person
    Serientäter m Serientäter person
    Serientäterin f Serientäterinnen person
    Seriosität f Seriositäten
    Server m Server thing
    Serverausfall m Serverausfälle event
    Serverraum m Serverräume place
    Service m Services
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
    Sextäter m Sextäter person
    Sextäterin f Sextäterinnen person
    Sexualität f Sexualitäten
    Sexualstraftäter m Sexualstraftäter person
    Sexualstraftäterin f Sexualstraftäterinnen person
    Sexualtherapeut mw Sexualtherapeuten person
    Sexualtherapeutin f Sexualtherapeutinnen person
    Sexualtherapie f Sexualtherapien
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
    Sicherheitskraft f Sicherheitskräfte person
    Sicherheitslage f Sicherheitslagen
    Sicherheitslücke f Sicherheitslücken
    Sicherheitsmaßnahme f Sicherheitsmaßnahmen
    Sicherheitspersonal n -
    Sicherheitspolitik f -
    Sicherheitsrat m Sicherheitsräte group
    Sicherheitsrisiko n Sicherheitsrisiken
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
    Sieg m Siege
    Sieg m Siege event
    Siegel n Siegel
    Sieger m Sieger person
    Siegerehrung f Siegerehrungen event
    Siegerin f Siegerinnen person
    Siegerliste f Siegerlisten
    Siegermacht f Siegermächte group
    Siegessäule f Siegessäulen thing
    Siegeszug m Siegeszüge event
    Signal n Signale
    Silbe f Silben text
    Silber n - material
    Silbermedaille f Silbermedaillen
    Silicium n - material
    Silizium n - material
    Silo n Silos thing
    Silvester n Silvester event
    Silvesterfeier f Silvesterfeieren event
    Silvesternacht f Silvesternächte time
    Simulation f Simulationen
    Sinfonieorchester n Sinfonieorchester group
    Singen n -
    Single m Singles person
    Singvogel m Singvögel animal
    Sinken n -
    Sinn m Sinne
    Sinnbild n Sinnbilder
    Sinneseindruck m Sinneseindrücke
    Sinneswandel m -
    Sinnhaftigkeit f Sinnhaftigkeiten
    Sinnlosigkeit f Sinnlosigkeiten
    Sintflut f -
    Sippe f Sippen group
    Sippenhaft f -
    Sirene f Sirenen thing
    Sirup m Sirupe material
    Sit-in n Sit-ins event
    Situation f Situationen
    Sitz m Sitze
    Sitzblockade f Sitzblockaden event
    Sitzung f Sitzungen event
    Sitzungssaal m Sitzungssäle place
    Skala f Skalen
    Skalpell n Skalpelle thing
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
    Skiläufer m Skiläufer person
    Skiläuferin f Skiläuferinnen person
    Skiort m Skiorte place
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
    Slogan m Slogans text
    Slot m Slots
    Slowake mw Slowaken person
    Slowakin f Slowakinnen person
    Slowene mw Slowenen person
    Slowenin f Sloweninnen person
    Slum m Slums place
    Smartphone n Smartphones thing
    Snob m Snobs person
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
    Sohle f Sohlen body
    Sohn m Söhne person
    Soko f Sokos group
    Solaranlage f Solaranlagen thing
    Solarmodul n Solarmodule thing
    Solarpanel n Solarpanels thing
    Sold m -
    Soldat mw Soldaten person
    Soldatin f Soldatinnen person
    Solidarität f -
    Solidaritätsbekundung f Solidaritätsbekundungen
    Solidaritätszuschlag m Solidaritätszuschläge
    Solist mw Solisten person
    Solistin f Solistinnen person
    Solo n Solos
    Sommer m Sommer time
    Sommerabend m Sommerabende time
    Sommerferien p Sommerferien time
    Sommermonat m Sommermonate time
    Sommernacht f Sommernächte time
    Sommerpause f Sommerpausen
    Sommersemester n Sommersemester time
    Sommertag m Sommertage time
    Sommerzeit f Sommerzeiten time
    Sonde f Sonden thing
    Sonderangebot n Sonderangebote
    Sonderbehandlung f Sonderbehandlungen
    Sondereinheit f Sondereinheiten group
    Sonderfall m Sonderfälle
    Sonderkommando n Sonderkommandos group
    Sonderkommission f Sonderkommissionen group
    Sonderparteitag m Sonderparteitage event
    Sonderprüfung f Sonderprüfungen event
    Sonderregel f Sonderregeln
    Sonderrolle f Sonderrollen
    Sondersitzung f Sondersitzungen event
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
    Sonnenblumenöl n Sonnenblumenöle material
    Sonnenbrand m Sonnenbrände
    Sonnenbrille f Sonnenbrillen thing
    Sonnenfinsternis f Sonnenfinsternisse event
    Sonnenlicht n -
    Sonnenschein m -
    Sonnenschirm m Sonnenschirme thing
    Sonnenstrahl m Sonnenstrahlen
    Sonnensystem n Sonnensysteme
    Sonnenuhr f Sonnenuhren thing
    Sonnenuntergang m Sonnenuntergänge event
    Sonntag m Sonntage time
    Sonntagabend m Sonntagabende time
    Sonntagmorgen m Sonntagmorgen time
    Sonntagnachmittag m Sonntagnachmittage time
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
    Souveränität f Souveränitäten
    Sozi m Sozis person
    Sozialabgabe f Sozialabgaben
    Sozialamt n Sozialämter group
    Sozialarbeit f Sozialarbeiten
    Sozialarbeiter m Sozialarbeiter person
    Sozialarbeiterin f Sozialarbeiterinnen person
    Sozialdemokrat mw Sozialdemokraten person
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
    Soziologin f Soziologinnen person
    Soße f Soßen material
    Spagat m Spagate
    Spalt m Spalte
    Spaltung f Spaltungen event
    Spam m -
    Spange f Spangen thing
    Spanier m Spanier person
    Spanierin f Spanierinnen person
    Spanisch n -
    Spanne f Spannen
    Spannung f Spannungen
    Sparbuch n Sparbücher text
    Sparer m Sparer person
    Sparerin f Sparerinnen person
    Sparflamme f Sparflammen
    Spargel m Spargel thing
    Sparkasse f Sparkassen group
    Sparkassenfiliale f Sparkassenfilialen place
    Sparkurs m Sparkurse
    Sparmaßnahme f Sparmaßnahmen
    Sparringspartner m Sparringspartner person
    Sparringspartnerin f Sparringspartnerinnen person
    Sparsamkeit f -
    Sparschwein n Sparschweine thing
    Sparte f Sparten
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
    Speichel m - body
    Speicher m Speicher thing
    Speicherkarte f Speicherkarten
    Speichermedium n Speichermedien
    Speicherplatz m Speicherplätze
    Speicherung f Speicherungen
    Speicherüberlauf m Speicherüberläufe event
    Speise f Speisen thing
    Speisekarte f Speisekarten
    Speiseplan m Speisepläne text
    Speiseröhre f Speiseröhren body
    Speisesaal m Speisesäle place
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
    Spender m Spender person
    Spenderin f Spenderinnen person
    Spenderorgan n Spenderorgane body
    Sperenzchen p Sperenzchen
    Sperma n Spermen body
    Sperrbezirk m Sperrbezirke place
    Sperre f Sperren
    Sperre f Sperren thing
    Sperrfrist f Sperrfristen
    Sperrgebiet n Sperrgebiete place
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
    Spezies f Spezies
    Spezifität f Spezifitäten
    Sphinx f - person
    Sphäre f Sphären
    Spiegel m Spiegel thing
    Spiegelschrift f Spiegelschriften
    Spiegelung f Spiegelungen event
    Spiel n Spiele event
    Spielabbruch m Spielabbrüche event
    Spielart f Spielarten
    Spielautomat mw Spielautomaten thing
    Spielball m Spielbälle
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
    Spielmacher m Spielmacher person
    Spielmacherin f Spielmacherinnen person
    Spielpause f Spielpausen event
    Spielplan m Spielpläne text
    Spielplatz m Spielplätze place
    Spielraum m Spielräume
    Spielsucht f Süchte
    Spieltag m Spieltage time
    Spielweise f Spielweisen
    Spielzeit f Spielzeiten time
    Spielzeug n Spielzeuge thing
    Spieß m Spieße thing
    Spießrutenlauf m Spießrutenläufe event
    Spike m Spikes thing
    Spinat m - material
    Spindel f Spindeln thing
    Spinne f Spinnen animal
    Spinner m Spinner person
    Spinnerin f Spinnerinnen person
    Spion m Spione person
    Spionage f -
    Spionin f Spioninnen person
    Spirale f Spiralen
    Spiritualität f Spiritualitäten
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
    Spitzenwert m Spitzenwerte
    Spitzhacke f Spitzhacken thing
    Spitzname mw Spitznamen
    Splitterbombe f Splitterbomben thing
    Splitterpartei f Splitterparteien group
    Sponsor m Sponsoren person
    Sponsorin f Sponsorinnen person
    Sport m -
    Sportanlage f Sportanlagen place
    Sportart f Sportarten
    Sportereignis n Sportereignisse event
    Sporthalle f Sporthallen place
    Sportjournalist mw Sportjournalisten person
    Sportjournalistin f Sportjournalistinnen person
    Sportler m Sportler person
    Sportlerin f Sportlerinnen person
    Sportpark m Sportparks place
    Sportplatz m Sportplätze place
    Sportschütze mw Sportschützen person
    Sportschützin f Sportschützinnen person
    Sportstätte f Sportstätten place
    Sportverein m Sportvereine group
    Sportwagen m Sportwagen thing
    Spot m Spots text
    Spott m -
    Sprache f Sprachen
    Spracherkennung f -
    Sprachforscher m Sprachforscher person
    Sprachforscherin f Sprachforscherinnen person
    Sprachgebrauch m - text
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
    Sprengkopf m Sprengköpfe thing
    Sprengkraft f -
    Sprengkörper m Sprengkörper thing
    Sprengladung f Sprengladungen thing
    Sprengsatz m Sprengsätze thing
    Sprengstoff m Sprengstoffe material
    Sprengstoffanschlag m Sprengstoffanschläge event
    Sprengstoffgürtel m Sprengstoffgürtel thing
    Sprengung f Sprengungen event
    Spreu f - material
    Sprichwort n Sprichwörter text
    Springer m Springer person
    Springerin f Springerinnen person
    Springflut f Springfluten event
    Sprinkleranlage f Sprinkleranlagen thing
    Sprint m Sprints
    Sprinter m Sprinter person
    Sprinterin f Sprinterinnen person
    Spritpreisbremse f Spritpreisbremsen
    Spritze f Spritzen thing
    Spritztour f Spritztouren event
    Spruch m Sprüche text
    Sprung m Sprünge
    Sprung m Sprünge event
    Sprungbrett n Sprungbretter thing
    Sprunggelenk n Sprunggelenke body
    Spucke f - material
    Spuk m -
    Spule f Spulen thing
    Spur f Spuren
    Spur f Spuren place
    Spurensicherung f - group
    Spurt m Spurts
    Spyware f -
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
    Spürhund m Spürhunde animal
    Staat m Staate place
    Staat m Staaten place
    Staatenlenker m Staatenlenker person
    Staatenlenkerin f Staatenlenkerinnen person
    Staatlichkeit f Staatlichkeiten
    Staatsaffäre f Staatsaffären
    Staatsakt m Staatsakte event
    Staatsangehörige a - person
    Staatsangehörigkeit f Staatsangehörigkeiten
    Staatsanleihe f Staatsanleihen
    Staatsanwalt m Staatsanwälte person
    Staatsanwaltschaft f Staatsanwaltschaften group
    Staatsanwältin f Staatsanwältinnen person
    Staatsbankrott m Staatsbankrotte event
    Staatsbegräbnis n Staatsbegräbnisse event
    Staatsbesuch m Staatsbesuche event
    Staatsbeteiligung f Staatsbeteiligungen
    Staatsbürger m Staatsbürger person
    Staatsbürgerin f Staatsbürgerinnen person
    Staatsbürgerschaft f Staatsbürgerschaften
    Staatschef m Staatschefs person
    Staatschefin f Staatschefinnen person
    Staatsempfang m Staatsempfänge event
    Staatsexamen n Staatsexamen
    Staatsexamen n Staatsexamen event
    Staatsform f Staatsformen
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
    Stacheldraht m Stacheldrähte material
    Stacheldrahtzaun m Stacheldrahtzäune thing
    Stack m Stacks
    Stadion n Stadien place
    Stadium n Stadien
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
    Stammspieler m Stammspieler person
    Stammspielerin f Stammspielerinnen person
    Stammwähler m Stammwähler person
    Stammwählerin f Stammwählerinnen person
    Stammzelle f Stammzellen
    Stand m Stände
    Standard m Standards
    Standardisierung f Standardisierungen
    Standardwerk n Standardwerke text
    Standbein n Standbeine
    Standbild n Standbilder
    Standesamt n Standesämter group
    Standort m Standorte place
    Standortbestimmung f Standortbestimmungen
    Standpunkt m Standpunkte
    Standstreifen m Standstreifen place
    Stange f Stangen thing
    Stapel m Stapel thing
    Star m Stars person
    Starkbierfest n Starkbierfeste event
    Starrsinn m -
    Start m Starts event
    Start-und-Landebahn f Start-und-Landebahnen place
    Start-up n Start-ups group
    Startbahn f Startbahnen place
    Startelf f - group
    Startlöcher p Startlöcher
    Startschuss m Startschüsse
    Stasi f - group
    Statement n Statements text
    Statik f -
    Station f Stationen place
    Stationierung f Stationierungen event
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
    Statut n Statuten text
    Stau m Staus event
    Staub m - material
    Staubsauger m Staubsauger thing
    Staudamm m Staudämme place
    Stausee m Stauseen place
    Steak n Steaks thing
    Steckbrief m Steckbriefe text
    Steckdose f Steckdosen thing
    Stecker m Stecker thing
    Steg m Stege place
    Stehlampe f Stehlampen thing
    Steiger m Steiger person
    Steigerin f Steigerinnen person
    Steigerung f Steigerungen
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
    Sterben n -
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
    Steuererhöhung f Steuererhöhungen
    Steuererklärung f Steuererklärungen text
    Steuerfahnder m Steuerfahnder person
    Steuerfahnderin f Steuerfahnderinnen person
    Steuergeld n Steuergelder
    Steuergerät n Steuergeräte thing
    Steuerhinterzieher m Steuerhinterzieher person
    Steuerhinterzieherin f Steuerhinterzieherinnen person
    Steuerhinterziehung f Steuerhinterziehungen
    Steuerlast f Steuerlasten
    Steuermann m Steuermänner person
    Steuerparadies n Steuerparadiese
    Steuerrad n Steuerräder thing
    Steuerreform f Steuerreformen
    Steuersatz m Steuersätze
    Steuersenkung f Steuersenkungen
    Steuersystem n Steuersysteme
    Steuersünder m Steuersünder person
    Steuersünderin f Steuersünderinnen person
    Steuerung f Steuerungen
    Steuerzahler m Steuerzahler person
    Steuerzahlerbund m Steuerzahlerbünde group
    Steuerzahlerin f Steuerzahlerinnen person
    Stich m Stiche
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
    Stigma n Stigmata
    Stigmatisierung f Stigmatisierungen
    Stiko f - group
    Stil m Stile
    Stille f -
    Stilllegung f Stilllegungen event
    Stillschweigen n -
    Stillstand m Stillstände event
    Stimmabgabe f Stimmabgaben
    Stimmband n Stimmbänder body
    Stimme f Stimmen
    Stimme f Stimmen text
    Stimmenanteil m Stimmenanteile
    Stimmengewirr n -
    Stimmrecht n Stimmrechte
    Stimmung f Stimmungen
    Stimmungsbild n Stimmungsbilder
    Stimmungswandel m -
    Stimmzettel m Stimmzettel text
    Stinktier n Stinktiere animal
    Stipendiat mw Stipendiaten person
    Stipendiatin f Stipendiatinnen person
    Stipendium n Stipendien
    Stirn f Stirnen body
    Stock m Stöcke thing
    Stockwerk n Stockwerke place
    Stoff m Stoffe material
    Stofftier n Stofftiere thing
    Stollen m Stollen place
    Stolz m -
    Stopp m Stopps
    Stoppuhr f Stoppuhren thing
    Storch m Störche animal
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
    Strafprozess m Strafprozesse event
    Strafprozessordnung f Strafprozessordnungen text
    Strafraum m Strafräume place
    Strafrecht n -
    Strafregister n Strafregister
    Strafstoß m Strafstöße
    Straftat f Straftaten
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
    Strang m Stränge
    Stratege mw Strategen person
    Strategie f Strategien
    Strategiepapier n Strategiepapiere text
    Strategin f Strateginnen person
    Strauß m Strauße animal
    Strauß m Sträuße thing
    Straße f Straßen place
    Straßenbahn f Straßenbahnen thing
    Straßenbild n Straßenbilder
    Straßenblockade f Straßenblockaden event
    Straßencafé n Straßencafés place
    Straßenfest n Straßenfeste event
    Straßengraben m Straßengräben place
    Straßenhändler m Straßenhändler person
    Straßenhändlerin f Straßenhändlerinnen person
    Straßenkreuzung f Straßenkreuzungen place
    Straßenkünstler m Straßenkünstler person
    Straßenkünstlerin f Straßenkünstlerinnen person
    Straßenlaterne f Straßenlaternen thing
    Straßenname mw Straßennamen
    Straßennetz n Straßennetze
    Straßenrand m Straßenränder place
    Straßenschild n Straßenschilder thing
    Straßenschlacht f Straßenschlachten event
    Straßensperre f Straßensperren thing
    Straßenverkehr m -
    Straßenverkehrsbehörde f Straßenverkehrsbehörden
    Straßenverkehrsordnung f Straßenverkehrsordnungen text
    Stream m Streams text
    Streamer m Streamer person
    Streamerin f Streamerinnen person
    Streaming n -
    Streamingdienst m Streamingdienste
    Streben n -
    Streber m Streber person
    Streberin f Streberinnen person
    Strecke f Strecken place
    Streichholz n Streichhölzer thing
    Streichung f Streichungen
    Streife f Streifen
    Streifen m Streifen
    Streifendienst m Streifendienste group
    Streifenwagen m Streifenwagen thing
    Streik m Streike event
    Streik m Streiks event
    Streikgeld n Streikgelder
    Streikrecht n Streikrechte
    Streit m - event
    Streiterei f Streitereien
    Streithähne p Streithähne person
    Streitigkeit f Streitigkeiten
    Streitkräfte p Streitkräfte group
    Streitmacht f Streitmächte group
    Streitschrift f Streitschriften text
    Stress m -
    Stresstest m Stresstests event
    Streuner m Streuner person
    Streunerin f Streunerinnen person
    Strich m Striche
    Strichcode m Strichcodes text
    Strickjacke f Strickjacken thing
    Stricknadel f Stricknadeln thing
    Strippenzieher m Strippenzieher person
    Strippenzieherin f Strippenzieherinnen person
    Stroh n - material
    Strohhalm m Strohhalme thing
    Strolch m Strolche person
    Strom m Ströme
    Stromanbieter m Stromanbieter
    Stromausfall m Stromausfälle event
    Strombedarf m -
    Stromerzeugung f -
    Stromkabel n Stromkabel thing
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
    Sträfling m Sträflinge person
    Strömung f Strömungen
    Stube f Stuben place
    Stuck m - material
    Student mw Studenten person
    Studentenschaft f Studentenschaften group
    Studentenwerk n Studentenwerke group
    Studentenwohnheim n Studentenwohnheime place
    Studentin f Studentinnen person
    Studie f Studien text
    Studienanfänger m Studienanfänger person
    Studienanfängerin f Studienanfängerinnen person
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
    Stumpf m Stümpfe
    Stunde f Stunden time
    Stundenkilometer m Stundenkilometer unit
    Stundenplan m Stundenpläne text
    Stundentakt m Stundentakte
    Stuntfrau f Stuntfrauen person
    Stuntman m Stuntmen person
    Sturheit f -
    Sturm m Stürme event
    Sturmabteilung f Sturmabteilungen group
    Sturmflut f Sturmfluten event
    Sturmgewehr n Sturmgewehre thing
    Sturmwarnung f Sturmwarnungen text
    Sturz m Stürze event
    Stute f Stuten animal
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
    Stürmer m Stürmer person
    Stürmerin f Stürmerinnen person
    Stürmung f Stürmungen event
    Stütze f Stützen
    Stützpunkt m Stützpunkte place
    Subjekt n Subjekte
    Subkontinent m Subkontinente place
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
    Suche f Suchen
    Suche f Suchen event
    Suchfunktion f Suchfunktionen
    Suchlauf m Suchläufe
    Suchmaschine f Suchmaschinen thing
    Sucht f Süchte
    Suchtberater m Suchtberater person
    Suchtberaterin f Suchtberaterinnen person
    Suchtkrankheit f Suchtkrankheiten
    Suchtmittel n Suchtmittel
    Suchtrupp m Suchtrupps group
    Sudetenland n - place
    Suff m -
    Suggestion f Suggestionen
    Suite f Suiten place
    Suizid m Suizide event
    Suizidassistenz f -
    Suizidversuch m Suizidversuche event
    Sulforaphan n - material
    Sultan m Sultane person
    Sultanin f Sultaninnen person
    Summe f Summen
    Sumpf m Sümpfe place
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
    Surrogat n Surrogate
    Suspendierung f Suspendierungen
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
    Südafrikaner m Südafrikaner person
    Südafrikanerin f Südafrikanerinnen person
    Südamerikaner m Südamerikaner person
    Südamerikanerin f Südamerikanerinnen person
    Süden m - place
    Südkoreaner m Südkoreaner person
    Südkoreanerin f Südkoreanerinnen person
    Südküste f Südküsten place
    Südosten m - place
    Südpol m - place
    Südseite f Südseiten place
    Südtribüne f Südtribünen place
    Südwesten m - place
    Sünde f Sünden
    Sündenbock m Sündenböcke person
    Sündenfall m Sündenfälle
    Sünder m Sünder person
    Sünderin f Sünderinnen person
    Süße f -
    Süßigkeit f Süßigkeiten
    Süßspeise f Süßspeisen thing
    Süßstoff m Süßstoffe material
    Süßungsmittel n Süßungsmittel material
    T-Shirt n T-Shirts thing
    TV-Duell n TV-Duelle event
    Tab m Tabs
    Tabak m Tabake material
    Tabakkonsum m -
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
    Tageslicht n -
    Tageslimit n Tageslimits
    Tagesmitte f - time
    Tagesordnung f Tagesordnungen text
    Tagespresse f - group
    Tagesreise f Tagesreisen event
    Tagessatz m Tagessätze
    Tagesspesen p Tagesspesen
    Tagestief n Tagestiefs
    Tageszeit f Tageszeiten time
    Tageszeitung f Tageszeitungen text
    Tagung f Tagungen event
    Taifun m Taifune event
    Taille f Taillen body
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
    Talstation f Talstationen place
    Tampon m Tampons thing
    Tandem n Tandems thing
    Tango m Tangos
    Tank m Tanks thing
    Tanker m Tanker thing
    Tanklaster m Tanklaster thing
    Tankstation f Tankstationen place
    Tankstelle f Tankstellen place
    Tanne f Tannen thing
    Tannenbaum m Tannenbäume thing
    Tante f Tanten person
    Tanz m Tänze event
    Tanzwelt f Tanzwelten
    Tapete f Tapeten thing
    Tapferkeit f -
    Tarantel f Taranteln animal
    Tarif m Tarife
    Tarifabschluss m Tarifabschlüsse
    Tarifkartell n Tarifkartelle group
    Tarifkonflikt m Tarifkonflikte event
    Tarifstreit m - event
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
    Tastenkombination f Tastenkombinationen
    Tastsinn m -
    Tat f Taten
    Tat f Taten event
    Tatar mw Tataren person
    Tatarin f Tatarinnen person
    Tatbestand m Tatbestände
    Tatbeteiligung f Tatbeteiligungen
    Tatendrang m -
    Tatfahrzeug n Tatfahrzeuge thing
    Tathergang m Tathergänge
    Tatmotiv n Tatmotive
    Tatort m Tatorte place
    Tatortermittler m Tatortermittler person
    Tatortermittlerin f Tatortermittlerinnen person
    Tatsachenbericht m Tatsachenberichte text
    Tattoo n Tattoos text
    Tatverdacht m -
    Tatverdächtige a - person
    Tatwaffe f Tatwaffen thing
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
    Teammitglied n Teammitglieder person
    Technik f Techniken
    Techniker m Techniker person
    Technikerin f Technikerinnen person
    Technokrat mw Technokraten person
    Technokratie f Technokratien
    Technokratin f Technokratinnen person
    Technologie f Technologien
    Technologiekonzern m Technologiekonzerne group
    Technologieoffenheit f -
    Technologieunternehmen n Technologieunternehmen group
    Tee m Tees material
    Teenager m Teenager person
    Teenagerin f Teenagerinnen person
    Teer m - material
    Teich m Teiche place
    Teig m Teige material
    Teil m Teile
    Teil n Teile thing
    Teil-Lockdown m Teil-Lockdowns event
    Teilbereich m Teilbereiche
    Teilchen n Teilchen
    Teilerfolg m Teilerfolge
    Teilgebiet n Teilgebiete
    Teilhabe f -
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
    Telefonüberwachung f -
    Telegrafist mw Telegrafisten person
    Telegrafistin f Telegrafistinnen person
    Telegramm n Telegramme text
    Telekom f - group
    Teleobjektiv n Teleobjektive thing
    Teleskop n Teleskope thing
    Teller m Teller thing
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
    Test m Tests
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
    Testumgebung f Testumgebungen
    Testung f Testungen event
    Testzentrum n Testzentren group
    Teufel m Teufel person
    Texaner m Texaner person
    Texanerin f Texanerinnen person
    Text m Texte text
    Textdatei f Textdateien
    Texter m Texter person
    Texterin f Texterinnen person
    Texterkennung f -
    Textilindustrie f Textilindustrien
    Thai m Thais person
    Theater n Theater place
    Theateraufführung f Theateraufführungen event
    Theatermacher m Theatermacher person
    Theatermacherin f Theatermacherinnen person
    Theaterstück n Theaterstücke text
    Theke f Theken place
    Thema n Themen
    Thematik f Thematiken
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
    These f Thesen text
    Thesenpapier n Thesenpapiere text
    Thread m Threads text
    Thriller m Thriller text
    Thrombose f Thrombosen
    Thron m Throne thing
    Thronfolger m Thronfolger person
    Thronfolgerin f Thronfolgerinnen person
    Thunfisch m Thunfische animal
    Tibeter m Tibeter person
    Tibeterin f Tibeterinnen person
    Ticker m Ticker text
    Ticket n Tickets
    Ticket n Tickets text
    Ticketkontrolle f Ticketkontrollen
    Tief n Tiefs
    Tiefdruckgebiet n Tiefdruckgebiete
    Tiefe f Tiefen
    Tiefgang m -
    Tiefgarage f Tiefgaragen place
    Tiefpunkt m Tiefpunkte
    Tiefstand m Tiefstände
    Tiefstwert m Tiefstwerte
    Tier n Tiere animal
    Tierart f Tierarten
    Tierarzt m Tierärzte person
    Tierchen n Tierchen animal
    Tierfutter n - material
    Tierfutter n Tierfutter material
    Tiergehege n Tiergehege place
    Tierhalter m Tierhalter person
    Tierhalterin f Tierhalterinnen person
    Tierheim n Tierheime place
    Tierpark m Tierparks place
    Tierpfleger m Tierpfleger person
    Tierpflegerin f Tierpflegerinnen person
    Tierquäler m Tierquäler person
    Tierquälerin f Tierquälerinnen person
    Tierreich n Tierreiche place
    Tierschutz m -
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
    Tisch m Tische thing
    Tischdecke f Tischdecken
    Tischgesellschaft f Tischgesellschaften group
    Tischgespräch n Tischgespräche
    Tischler m Tischler person
    Tischlerei f Tischlereien group
    Tischlerin f Tischlerinnen person
    Tischtennis n -
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
    Tod m -
    Tod m Tode event
    Todesangst f Todesängste
    Todesanzeige f Todesanzeigen text
    Todesart f Todesarten
    Todesfall m Todesfälle
    Todesfall m Todesfälle event
    Todesnachricht f Todesnachrichten text
    Todesopfer n Todesopfer person
    Todesrate f Todesraten
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
    Toilette f Toiletten place
    Toilettenpapier n Toilettenpapiere material
    Toleranz f Toleranzen
    Tollwut f -
    Tomate f Tomaten thing
    Tombola f Tombolas
    Ton m Töne
    Tonart f Tonarten
    Tonaufnahme f Tonaufnahmen
    Tonerde f - material
    Tonfall m Tonfälle
    Tonne f Tonnen thing
    Tontechniker m Tontechniker person
    Tontechnikerin f Tontechnikerinnen person
    Tool n Tools
    Tool n Tools thing
    Topf m Töpfe thing
    Topograf mw Topografen person
    Topografin f Topografinnen person
    Tor n Tore event
    Tor n Tore thing
    Torero m Toreros person
    Torf m - material
    Torhüter m Torhüter person
    Torhüterin f Torhüterinnen person
    Torjäger m Torjäger person
    Torjägerin f Torjägerinnen person
    Tornado m Tornados event
    Tornister m Tornister thing
    Torpedo m Torpedos thing
    Torpfosten m Torpfosten thing
    Torschütze mw Torschützen person
    Torschützin f Torschützinnen person
    Torte f Torten thing
    Tortenschlacht f Tortenschlachten
    Tortur f Torturen
    Torwart m Torwarte person
    Torwartin f Torwartinnen person
    Totalitarismus m -
    Totalschaden m Totalschäden
    Totengräber m Totengräber person
    Totengräberin f Totengräberinnen person
    Totenstille f -
    Totgeburt f Totgeburten
    Totschlag m Totschläge event
    Tour f Touren event
    Tourismus m -
    Tourist mw Touristen person
    Touristik f -
    Touristiker m Touristiker person
    Touristikerin f Touristikerinnen person
    Touristin f Touristinnen person
    Tournee f Tourneen event
    Tower m Towers thing
    Trab m -
    Trabant mw Trabanten thing
    Trabi m Trabis thing
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
    Training n Trainings event
    Trainingslager n Trainingslager place
    Trakt m Trakte body
    Traktor m Traktoren thing
    Tram f Trams thing
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
    Trauer f - event
    Traueranzeige f Traueranzeigen text
    Trauerarbeit f Trauerarbeiten
    Trauerfall m Trauerfälle
    Trauerfeier f Trauerfeieren event
    Trauerfeier f Trauerfeiern event
    Trauerspiel n Trauerspiele event
    Trauerzug m Trauerzüge event
    Traum m Träume
    Trauma n Traumata
    Traumatisierung f Traumatisierungen
    Traumtänzer m Traumtänzer person
    Traumtänzerin f Traumtänzerinnen person
    Trauung f Trauungen event
    Trecker m Trecker thing
    Treff m Treffs event
    Treffen n Treffen event
    Treffer m Treffer
    Treffer m Treffer event
    Trefferquote f Trefferquoten
    Treffpunkt m Treffpunkte place
    Treffsicherheit f -
    Treiben n -
    Treiber m Treiber
    Treibhaus n Treibhäuser thing
    Treibhausgas n Treibhausgase material
    Treibjagd f Treibjagden event
    Treibstoff m Treibstoffe material
    Trend m Trends
    Trendwende f Trendwenden
    Trennung f Trennungen event
    Treppe f Treppen thing
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
    Trikot n Trikots
    Trikot n Trikots thing
    Trilogie f Trilogien text
    Trimester n Trimester time
    Trinker m Trinker person
    Trinkerin f Trinkerinnen person
    Trinkgeld n Trinkgelder
    Trinkspruch m Trinksprüche text
    Trinkwasser n Trinkwasser material
    Trinkwasserversorgung f -
    Trio n Trios group
    Triple n -
    Tritt m Tritte
    Triumph m Triumphe event
    Triumphzug m Triumphzüge event
    Trockenheit f Trockenheiten
    Trockner m Trockner thing
    Trojaner m Trojaner
    Trolley m Trolleys thing
    Trommel f Trommeln thing
    Trommelfell n Trommelfelle body
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
    Trott m -
    Trottel m Trottel person
    Trotz m -
    Trotzkist mw Trotzkisten person
    Trotzkistin f Trotzkistinnen person
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
    Truppenteil m Truppenteile group
    Truppenübungsplatz m Truppenübungsplätze place
    Truthahn m Truthähne animal
    Truthuhn n Truthühner animal
    Träger m Träger person
    Trägerin f Trägerinnen person
    Trägerschaft f Trägerschaften
    Trägerverein m Trägervereine group
    Trägheit f -
    Träne f Tränen body
    Tränengas n Tränengase material
    Tröpfchen n Tröpfchen
    Trübsal f Trübsale
    Trümmer p Trümmer
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
    Tumor m Tumoren body
    Tumult m Tumulte event
    Tun n -
    Tundra f Tundren place
    Tunesier m Tunesier person
    Tunesierin f Tunesierinnen person
    Tunnel m Tunnel place
    Turbine f Turbinen thing
    Turbulenz f Turbulenzen
    Turm m Türme thing
    Turnen n -
    Turner m Turner person
    Turnerin f Turnerinnen person
    Turnhalle f Turnhallen place
    Turnier n Turniere event
    Turnlehrer m Turnlehrer person
    Turnlehrerin f Turnlehrerinnen person
    Turnschuh m Turnschuhe thing
    Turnus m Turnusse
    Tusch m Tusche
    Tutor m Tutoren person
    Tutorial n Tutorials text
    Tutorin f Tutorinnen person
    Tweet m Tweets text
    Typ m Typen
    Typograf mw Typografen person
    Typografin f Typografinnen person
    Typus m Typen
    Tyrann mw Tyrannen person
    Tyrannei f Tyranneien
    Tyrannin f Tyranninnen person
    Tänzer m Tänzer person
    Tänzerin f Tänzerinnen person
    Täter m Täter person
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
    Tücke f Tücken
    Tüftler m Tüftler person
    Tüftlerin f Tüftlerinnen person
    Tümpel m Tümpel place
    Tür f Türen thing
    Türe f Türen thing
    Türke mw Türken person
    Türkin f Türkinnen person
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
    USB-Stick m USB-Sticks thing
    Uefa f - group
    Ufer n Ufer place
    Uferpromenade f Uferpromenaden place
    Ufo n Ufos thing
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
    Ultimatum n Ultimaten text
    Ultimo m - time
    Umarmung f Umarmungen event
    Umbau m Umbauten event
    Umbenennung f Umbenennungen event
    Umbildung f Umbildungen event
    Umbruch m Umbrüche event
    Umdeutung f Umdeutungen text
    Umdrehung f Umdrehungen
    Umerziehung f Umerziehungen
    Umfang m Umfänge
    Umfeld n Umfelder
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
    Umkehr f -
    Umkehrung f Umkehrungen
    Umklammerung f Umklammerungen
    Umkreis m Umkreise place
    Umlage f Umlagen
    Umland n - place
    Umlauf m Umläufe
    Umlaufbahn f Umlaufbahnen place
    Umleitung f Umleitungen event
    Ummantelung f Ummantelungen
    Umrechnung f Umrechnungen
    Umrechnungskurs m Umrechnungskurse
    Umrüstung f Umrüstungen event
    Umsatz m Umsätze
    Umsatzeinbuße f Umsatzeinbußen
    Umsatzplus n -
    Umsatzrückgang m Umsatzrückgänge
    Umsatzsteuer f Umsatzsteuern
    Umschlag m Umschläge thing
    Umschulung f Umschulungen event
    Umschweife p Umschweife
    Umschwung m Umschwünge
    Umsetzung f Umsetzungen event
    Umsicht f -
    Umsiedlung f Umsiedlungen event
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
    Umweltbewusstsein n -
    Umweltbundesamt n - group
    Umweltgift n Umweltgifte material
    Umweltgruppe f Umweltgruppen group
    Umweltkatastrophe f Umweltkatastrophen event
    Umweltminister m Umweltminister person
    Umweltministerin f Umweltministerinnen person
    Umweltministerium n Umweltministerien group
    Umweltorganisation f Umweltorganisationen group
    Umweltpolitik f -
    Umweltschutz m -
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
    Unabhängigkeit f Unabhängigkeiten
    Unabhängigkeitserklärung f Unabhängigkeitserklärungen text
    Unabhängigkeitsreferendum n Unabhängigkeitsreferenden event
    Unabhängigkeitstag m Unabhängigkeitstage time
    Unannehmlichkeit f Unannehmlichkeiten
    Unart f Unarten
    Unbedenklichkeit f Unbedenklichkeiten
    Unbehagen n -
    Unbekümmertheit f Unbekümmertheiten
    Unbesonnenheit f Unbesonnenheiten
    Unding n -
    Uneinigkeit f Uneinigkeiten
    Unentschieden n Unentschieden event
    Unfall m Unfälle event
    Unfallbericht m Unfallberichte text
    Unfallfahrer m Unfallfahrer person
    Unfallfahrerin f Unfallfahrerinnen person
    Unfallflucht f -
    Unfallgefahr f -
    Unfallgeschehen n Unfallgeschehen
    Unfallhergang m Unfallhergänge
    Unfallopfer n Unfallopfer person
    Unfallort m Unfallorte place
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
    Ungerechtigkeit f Ungerechtigkeiten
    Ungereimtheit f Ungereimtheiten
    Ungetüm n Ungetüme
    Ungewissheit f Ungewissheiten
    Ungleichheit f Ungleichheiten
    Unglück n Unglücke event
    Unglücksort m Unglücksorte place
    Unglücksstelle f Unglücksstellen place
    Ungnade f -
    Unheil n -
    Unhold m Unholde person
    Uni f Unis group
    Unicef f - group
    Uniform f Uniformen thing
    Unikat n Unikate
    Uniklinik f Unikliniken group
    Unikum n Unika
    Union f Unionen group
    Unionsfraktion f Unionsfraktionen group
    Universität f Universitäten group
    Universitätsgebäude n Universitätsgebäude place
    Universitätsklinikum n Universitätskliniken group
    Universitätsstadt f Universitätsstädte place
    Universum n Universen place
    Unkenntlichkeit f -
    Unklarheit f Unklarheiten
    Unkosten p Unkosten
    Unkraut n Unkräuter
    Unmenschlichkeit f Unmenschlichkeiten
    Unmut m -
    Unmöglichkeit f Unmöglichkeiten
    Unordnung f -
    Unrecht n -
    Unregelmäßigkeit f Unregelmäßigkeiten
    Unruhe f Unruhen event
    Unschuld f -
    Unschuldslamm n Unschuldslämmer person
    Unsicherheit f Unsicherheiten
    Unsinn m -
    Unsumme f Unsummen
    Untat f Untaten
    Unterarm m Unterarme body
    Unterausschuss m Unterausschüsse group
    Unterbau m Unterbauten
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
    Unterhalt m -
    Unterhalter m Unterhalter person
    Unterhalterin f Unterhalterinnen person
    Unterhaltspflicht f -
    Unterhaltung f Unterhaltungen
    Unterhaus n Unterhäuser group
    Unterhose f Unterhosen thing
    Unterhändler m Unterhändler person
    Unterhändlerin f Unterhändlerinnen person
    Unterkiefer m Unterkiefer body
    Unterkunft f Unterkünfte place
    Unterlage f Unterlagen text
    Unterlassung f Unterlassungen
    Unterlassungserklärung f Unterlassungserklärungen text
    Unterlassungsklage f Unterlassungsklagen
    Unterleib m Unterleibe body
    Untermalung f Untermalungen
    Untermenü n Untermenüs
    Untermieter m Untermieter person
    Untermieterin f Untermieterinnen person
    Unternehmen n Unternehmen group
    Unternehmensberater m Unternehmensberater person
    Unternehmensberaterin f Unternehmensberaterinnen person
    Unternehmenschef m Unternehmenschefs person
    Unternehmenschefin f Unternehmenschefinnen person
    Unternehmensführung f Unternehmensführungen
    Unternehmensgruppe f Unternehmensgruppen group
    Unternehmensverband m Unternehmensverbände group
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
    Unterrichtsstunde f Unterrichtsstunden time
    Unterrichtung f Unterrichtungen
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
    Untertitel m Untertitel text
    Unterton m Untertöne
    Untervermietung f Untervermietungen
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
    Unversehrtheit f Unversehrtheiten
    Unverständnis n -
    Unwahrheit f Unwahrheiten
    Unwesen n -
    Unwetter n Unwetter event
    Unwetterwarnung f Unwetterwarnungen text
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
    Update n Updates
    Upgrade n Upgrades
    Upload m Uploads
    Urabstimmung f Urabstimmungen event
    Uran n - material
    Uraufführung f Uraufführungen event
    Ureinwohner m Ureinwohner person
    Ureinwohnerin f Ureinwohnerinnen person
    Urenkel m Urenkel person
    Urenkelin f Urenkelinnen person
    Urgestein n Urgesteine
    Urgewalt f Urgewalten
    Urgroßeltern p Urgroßeltern person
    Urgroßvater m Urgroßväter person
    Urheber m Urheber person
    Urheberin f Urheberinnen person
    Urheberrecht n Urheberrechte
    Urheberrechtsgesetz n Urheberrechtsgesetze
    Urheberschaft f -
    Urin m Urine body
    Urknall m -
    Urkunde f Urkunden text
    Urlaub m Urlaube time
    Urlauber m Urlauber person
    Urlauberin f Urlauberinnen person
    Urlaubsland n Urlaubsländer place
    Urlaubsort m Urlaubsorte place
    Urlaubsregion f Urlaubsregionen place
    Urlaubsreise f Urlaubsreisen
    Urlaubszeit f Urlaubszeiten time
    Urlaubsziel n Urlaubsziele place
    Urmensch mw Urmenschen person
    Urne f Urnen thing
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
    Urvertrauen n -
    Urwald m Urwälder place
    User m User person
    Userin f Userinnen person
    Usurpator m Usurpatoren person
    Usurpatorin f Usurpatorinnen person
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
    Vandalismus m - event
    Variable f Variablen
    Variante f Varianten
    Varieté n Varietés place
    Vasall mw Vasallen person
    Vasallin f Vasallinnen person
    Vase f Vasen thing
    Vater m Väter person
    Vaterland n Vaterländer place
    Vaterschaft f Vaterschaften
    Vatikan m - group
    Veganer m Veganer person
    Veganerin f Veganerinnen person
    Vegetarier m Vegetarier person
    Vegetarierin f Vegetarierinnen person
    Vegetarismus m -
    Vehikel n Vehikel thing
    Velo n Velos thing
    Vene f Venen body
    Venezianer m Venezianer person
    Venezianerin f Venezianerinnen person
    Venezolaner m Venezolaner person
    Venezolanerin f Venezolanerinnen person
    Ventil n Ventile thing
    Ventilator m Ventilatoren thing
    Verabreichung f Verabreichungen event
    Verabschiedung f Verabschiedungen event
    Verallgemeinerung f Verallgemeinerungen
    Verankerung f Verankerungen
    Veranlassung f Veranlassungen
    Veranstalter m Veranstalter person
    Veranstalterin f Veranstalterinnen person
    Veranstaltung f Veranstaltungen event
    Verantwortung f Verantwortungen
    Verantwortungslosigkeit f Verantwortungslosigkeiten
    Verarbeitung f Verarbeitungen
    Verarmung f Verarmungen
    Verband m Verbände group
    Verbandschef m Verbandschefs person
    Verbandschefin f Verbandschefinnen person
    Verbannung f Verbannungen
    Verbesserung f Verbesserungen
    Verbeugung f Verbeugungen
    Verbindlichkeit f Verbindlichkeiten
    Verbindung f Verbindungen
    Verbindungsdaten p Verbindungsdaten
    Verbitterung f Verbitterungen
    Verbleib m -
    Verbot n Verbote
    Verbot n Verbote text
    Verbrauch m -
    Verbrauch m Verbräuche
    Verbraucher m Verbraucher person
    Verbraucherberatung f Verbraucherberatungen
    Verbraucherin f Verbraucherinnen person
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
    Verbund m Verbunde group
    Verbundenheit f Verbundenheiten
    Verbündete a - person
    Verdacht m -
    Verdachtsfall m Verdachtsfälle
    Verdachtslage f Verdachtslagen
    Verdauung f Verdauungen
    Verdauungstrakt m Verdauungstrakte body
    Verderben n -
    Verderber m Verderber person
    Verderberin f Verderberinnen person
    Verdienst m Verdienste
    Verdoppelung f Verdoppelungen
    Verdopplung f Verdopplungen
    Verdruss m -
    Verdrängung f Verdrängungen
    Verdummung f Verdummungen
    Verdunkelung f Verdunkelungen
    Verdunstung f Verdunstungen
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
    Verfall m -
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
    Vergebung f Vergebungen
    Vergehen n Vergehen event
    Vergeltung f Vergeltungen
    Vergemeinschaftung f Vergemeinschaftungen
    Vergessenheit f -
    Vergeudung f Vergeudungen
    Vergewaltiger m Vergewaltiger person
    Vergewaltigerin f Vergewaltigerinnen person
    Vergewaltigung f Vergewaltigungen event
    Vergiftung f Vergiftungen
    Vergleich m Vergleiche text
    Vergleichbarkeit f Vergleichbarkeiten
    Vergnügen n Vergnügen
    Vergrößerung f Vergrößerungen
    Vergänglichkeit f -
    Vergütung f Vergütungen
    Vergütungsregel f Vergütungsregeln
    Verhaftung f Verhaftungen event
    Verhalten n -
    Verhaltensweise f Verhaltensweisen
    Verhandler m Verhandler person
    Verhandlerin f Verhandlerinnen person
    Verhandlung f Verhandlungen event
    Verhandlungsbereitschaft f -
    Verhandlungsergebnis n Verhandlungsergebnisse
    Verhandlungsführer m Verhandlungsführer person
    Verhandlungsführerin f Verhandlungsführerinnen person
    Verhandlungsführung f -
    Verhandlungsmandat n Verhandlungsmandate
    Verhandlungsprozess m Verhandlungsprozesse
    Verhandlungsrunde f Verhandlungsrunden
    Verhandlungssaal m Verhandlungssäle place
    Verhandlungsspielraum m Verhandlungsspielräume
    Verhandlungstag m Verhandlungstage time
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
    Verkabelung f Verkabelungen thing
    Verkauf m Verkäufe
    Verkauf m Verkäufe event
    Verkaufsschlager m Verkaufsschlager
    Verkehr m -
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
    Verkehrsverbund m Verkehrsverbunde group
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
    Verlust m Verluste
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
    Vermittler m Vermittler person
    Vermittlerin f Vermittlerinnen person
    Vermittlung f Vermittlungen
    Vermittlungsausschuss m Vermittlungsausschüsse group
    Vermutung f Vermutungen text
    Vermächtnis n Vermächtnisse text
    Vermögen n Vermögen
    Vermögensabgabe f Vermögensabgaben
    Vermögensschaden m Vermögensschäden
    Vermögensteuer f Vermögensteuern
    Vermögensverwalter m Vermögensverwalter person
    Vermögensverwalterin f Vermögensverwalterinnen person
    Vermögensverwaltung f Vermögensverwaltungen
    Vermögenswert m Vermögenswerte
    Vernachlässigung f Vernachlässigungen
    Vernehmen n -
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
    Versand m -
    Versandhaus n Versandhäuser group
    Verschalung f Verschalungen thing
    Verschiebebahnhof m Verschiebebahnhöfe place
    Verschiebung f Verschiebungen
    Verschlechterung f Verschlechterungen
    Verschleiß m -
    Verschleppung f Verschleppungen event
    Verschluss m Verschlüsse
    Verschlüsselung f Verschlüsselungen
    Verschlüsselungsalgorithmus m Verschlüsselungsalgorithmen
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
    Verschwörungstheoretiker m Verschwörungstheoretiker person
    Verschwörungstheoretikerin f Verschwörungstheoretikerinnen person
    Verschwörungstheorie f Verschwörungstheorien text
    Verschärfung f Verschärfungen
    Versehen n Versehen
    Versenkung f Versenkungen
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
    Version f Versionen
    Versklavung f Versklavungen
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
    Verstopfung f Verstopfungen
    Verstoß m Verstöße event
    Verstrahlung f Verstrahlungen
    Verstrickung f Verstrickungen
    Verständigung f Verständigungen
    Verständnis n -
    Verständnis n Verständnisse
    Verstärker m Verstärker thing
    Verstärkung f Verstärkungen
    Verstümmelung f Verstümmelungen
    Versuch m Versuche
    Versuch m Versuche event
    Versuchskaninchen n Versuchskaninchen animal
    Versuchsleistung f Versuchsleistungen
    Versuchstier n Versuchstiere animal
    Versuchung f Versuchungen
    Versäumnis n Versäumnisse
    Versöhnung f Versöhnungen
    Vertagung f Vertagungen event
    Verteidiger m Verteidiger person
    Verteidigerin f Verteidigerinnen person
    Verteidigung f Verteidigungen event
    Verteidigungsbereitschaft f -
    Verteidigungsbudget n Verteidigungsbudgets
    Verteidigungsbündnis n Verteidigungsbündnisse group
    Verteidigungsetat m Verteidigungsetats
    Verteidigungsfall m Verteidigungsfälle
    Verteidigungshaushalt m Verteidigungshaushalte
    Verteidigungsminister m Verteidigungsminister person
    Verteidigungsministerin f Verteidigungsministerinnen person
    Verteidigungsministerium n Verteidigungsministerien group
    Verteiler m Verteiler thing
    Verteilung f Verteilungen
    Verteuerung f Verteuerungen
    Vertiefung f Vertiefungen
    Vertrag m Verträge text
    Vertragsabschluss m Vertragsabschlüsse
    Vertragsbruch m Vertragsbrüche event
    Vertragspartner m Vertragspartner person
    Vertragspartnerin f Vertragspartnerinnen person
    Vertrauen n -
    Vertrauensbruch m Vertrauensbrüche
    Vertrauensperson f Vertrauenspersonen person
    Vertrauensverhältnis n Vertrauensverhältnisse
    Vertrauensverlust m Vertrauensverluste
    Vertrautheit f -
    Vertreibung f Vertreibungen event
    Vertreter m Vertreter person
    Vertreterin f Vertreterinnen person
    Vertretung f Vertretungen group
    Vertrieb m Vertriebe
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
    Verweigerer m Verweigerer person
    Verweigerin f Verweigerinnen person
    Verweigerung f Verweigerungen
    Verweis m Verweise text
    Verweisung f Verweisungen text
    Verwendung f Verwendungen
    Verwerfung f Verwerfungen
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
    Video n Videos text
    Video-Interview n Video-Interviews text
    Videoaufnahme f Videoaufnahmen
    Videoclip m Videoclips text
    Videokonferenz f Videokonferenzen event
    Videomaterial n -
    Videoschalte f Videoschalten event
    Videoüberwachung f -
    Vieh n - animal
    Vielfaches n -
    Vielfalt f -
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
    Villa f Villen place
    Violine f Violinen thing
    Violinist mw Violinisten person
    Violinistin f Violinistinnen person
    Virenbefall m - event
    Virenlast f Virenlasten
    Virologe mw Virologen person
    Virologie f -
    Virologin f Virologinnen person
    Virtualisierung f Virtualisierungen
    Virtuose mw Virtuosen person
    Virtuosin f Virtuosinnen person
    Virus m Viren
    Virus n Viren
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
    Vitrine f Vitrinen thing
    Vize m Vizes person
    Vizechef m Vizechefs person
    Vizechefin f Vizechefinnen person
    Vizepräsident mw Vizepräsidenten person
    Vizepräsidentin f Vizepräsidentinnen person
    Vogel m Vögel animal
    Vogelart f Vogelarten
    Vogelgrippe f Vogelgrippen
    Vogelperspektive f Vogelperspektiven
    Vogelscheuche f Vogelscheuchen
    Vokabel f Vokabeln text
    Vokabular n Vokabulare text
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
    Volkswirtschaft f Volkswirtschaften group
    Volkszorn m -
    Volkszählung f Volkszählungen event
    Vollbart m Vollbärte body
    Vollbremsung f Vollbremsungen event
    Vollendung f Vollendungen
    Volleyball m Volleybälle
    Volleyball n -
    Volljährigkeit f -
    Vollkasko f -
    Vollkaskoversicherung f Vollkaskoversicherungen
    Vollmacht f Vollmachten text
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
    Voraus n -
    Voraussetzung f Voraussetzungen
    Vorbehalt m Vorbehalte
    Vorbeimarsch m Vorbeimärsche event
    Vorbemerkung f Vorbemerkungen text
    Vorbereitung f Vorbereitungen event
    Vorbeugehaft f -
    Vorbeugung f Vorbeugungen event
    Vorbild n Vorbilder
    Vorbote mw Vorboten person
    Vordenker m Vordenker person
    Vordenkerin f Vordenkerinnen person
    Vordergrund m Vordergründe
    Vordermann m Vordermänner person
    Vorderrad n Vorderräder thing
    Vordruck m Vordrucke
    Voreingenommenheit f -
    Vorerkrankung f Vorerkrankungen
    Vorermittlung f Vorermittlungen event
    Vorfahre mw Vorfahren person
    Vorfahrin f Vorfahrinnen person
    Vorfahrt f -
    Vorfall m Vorfälle event
    Vorfeld n -
    Vorführung f Vorführungen event
    Vorgabe f Vorgaben text
    Vorgang m Vorgänge
    Vorgarten m Vorgärten place
    Vorgehen n -
    Vorgehensweise f Vorgehensweisen
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
    Vorkaufsrecht n Vorkaufsrechte
    Vorkehrung f Vorkehrungen
    Vorkommnis n Vorkommnisse event
    Vorkriegszeit f Vorkriegszeiten time
    Vorkämpfer m Vorkämpfer person
    Vorkämpferin f Vorkämpferinnen person
    Vorladung f Vorladungen
    Vorlage f Vorlagen text
    Vorlauf m Vorläufe
    Vorleben n -
    Vorlesung f Vorlesungen event
    Vorliebe f Vorlieben
    Vorläufer m Vorläufer person
    Vorläuferin f Vorläuferinnen person
    Vormarsch m Vormärsche event
    Vormittag m Vormittage time
    Vormund m Vormünder person
    Vormundschaft f Vormundschaften
    Vorname mw Vornamen
    Vorort m Vororte place
    Vorrang m -
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
    Vorruhestand m -
    Vorrunde f Vorrunden
    Vorrücken n -
    Vorsatz m Vorsätze
    Vorschlag m Vorschläge text
    Vorschlaghammer m Vorschlaghämmer thing
    Vorschrift f Vorschriften text
    Vorschub m -
    Vorschulalter n -
    Vorschuss m Vorschüsse
    Vorsicht f -
    Vorsitz m Vorsitze
    Vorsitzende a - person
    Vorsorge f -
    Vorsorgeuntersuchung f Vorsorgeuntersuchungen
    Vorspann m Vorspanne text
    Vorspiel n Vorspiele
    Vorsprung m Vorsprünge
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
    Vorstoß m Vorstöße event
    Vorstrafenregister n Vorstrafenregister
    Vorsänger m Vorsänger person
    Vorsängerin f Vorsängerinnen person
    Vortag m Vortage time
    Vorteil m Vorteile
    Vortrag m Vorträge text
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
    Wachkoma n -
    Wachmann m Wachmänner person
    Wachs n Wachse material
    Wachsamkeit f -
    Wachsfigurenkabinett n Wachsfigurenkabinette
    Wachstube f Wachstuben place
    Wachstum n -
    Wachstumsprognose f Wachstumsprognosen
    Wachstumsrate f Wachstumsraten
    Wachtel f Wachteln animal
    Wachtmeister m Wachtmeister person
    Wachtmeisterin f Wachtmeisterinnen person
    Wachturm m Wachtürme thing
    Wade f Waden body
    Waffe f Waffen thing
    Waffel f Waffeln thing
    Waffenbesitz m -
    Waffenbesitzer m Waffenbesitzer person
    Waffenbesitzerin f Waffenbesitzerinnen person
    Waffenembargo n Waffenembargos
    Waffengeschäft n Waffengeschäfte
    Waffengewalt f -
    Waffenhandel m -
    Waffenhändler m Waffenhändler person
    Waffenhändlerin f Waffenhändlerinnen person
    Waffenlager n Waffenlager place
    Waffenruhe f Waffenruhen
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
    Wahlergebnis n Wahlergebnisse
    Wahlergebnis n Wahlergebnisse text
    Wahlgang m Wahlgänge event
    Wahlgeheimnis n Wahlgeheimnisse
    Wahlhelfer m Wahlhelfer person
    Wahlhelferin f Wahlhelferinnen person
    Wahljahr n Wahljahre time
    Wahlkampf m Wahlkämpfe event
    Wahlkampfauftritt m Wahlkampfauftritte
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
    Wahltag m Wahltage time
    Wahlurne f Wahlurnen thing
    Wahlversprechen n Wahlversprechen text
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
    Wand f Wände place
    Wand f Wände thing
    Wandel m -
    Wanderer m Wanderer person
    Wanderin f Wanderinnen person
    Wanderlust f -
    Wandern n -
    Wanderung f Wanderungen event
    Wanderweg m Wanderwege place
    Wandlung f Wandlungen
    Wandzeitung f Wandzeitungen text
    Wange f Wangen body
    Wanne f Wannen thing
    Wanze f Wanzen animal
    Wappen n Wappen thing
    Ware f Waren material
    Ware f Waren thing
    Warenhaus n Warenhäuser place
    Warentest m Warentests event
    Warmstart m Warmstarts event
    Warner m Warner person
    Warnerin f Warnerinnen person
    Warnsignal n Warnsignale
    Warnstreik m Warnstreiks event
    Warnsystem n Warnsysteme
    Warntag m Warntage time
    Warnung f Warnungen text
    Warnweste f Warnwesten thing
    Warnzeichen n Warnzeichen
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
    Waschbecken n Waschbecken thing
    Waschbär mw Waschbären animal
    Waschmaschine f Waschmaschinen thing
    Waschpulver n Waschpulver material
    Wasen m Wasen place
    Wasser n Wasser material
    Wassereinbruch m Wassereinbrüche event
    Wasserfahrzeug n Wasserfahrzeuge thing
    Wasserfall m Wasserfälle place
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
    Wasserschaden m Wasserschäden
    Wasserscheide f Wasserscheiden place
    Wasserschloss n Wasserschlösser place
    Wasserschutzpolizei f - group
    Wasserstand m Wasserstände
    Wasserstoff m - material
    Wasserstoff m Wasserstoffe material
    Wasserstoffbombe f Wasserstoffbomben thing
    Wasserstraße f Wasserstraßen place
    Wassertemperatur f Wassertemperaturen
    Wasserverbrauch m -
    Wasserversorgung f Wasserversorgungen
    Wasserwacht f - group
    Wasserwerfer m Wasserwerfer thing
    Wasserwerk n Wasserwerke place
    Watt n Watt unit
    Watte f - material
    Wattestäbchen n Wattestäbchen thing
    Wattstunde f Wattstunden unit
    Webauftritt m Webauftritte
    Webbrowser m Webbrowser
    Webcam f Webcams thing
    Webdienst m Webdienste
    Webentwickler m Webentwickler person
    Webentwicklerin f Webentwicklerinnen person
    Webmaster m Webmaster person
    Webmasterin f Webmasterinnen person
    Webseite f Webseiten text
    Webserver m Webserver thing
    Website f Websites text
    Wechsel m Wechsel event
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
    Wegelagerer m Wegelagerer person
    Wegelagerin f Wegelagerinnen person
    Wegfall m -
    Wegstrecke f Wegstrecken
    Wegweiser m Wegweiser
    Wehen p Wehen
    Wehr f Wehren group
    Wehrbeauftragte a - person
    Wehrdienst m Wehrdienste
    Wehrmacht f - group
    Wehrmachtssoldat mw Wehrmachtssoldaten person
    Wehrmachtssoldatin f Wehrmachtssoldatinnen person
    Wehrpflicht f -
    Weib n Weiber person
    Weiche f Weichen thing
    Weide f Weiden place
    Weideland n - place
    Weigerung f Weigerungen
    Weiher m Weiher place
    Weihnacht f - time
    Weihnacht f Weihnachten time
    Weihnachten n Weihnachten event
    Weihnachtsbaum m Weihnachtsbäume thing
    Weihnachtsfeier f Weihnachtsfeieren event
    Weihnachtsferien p Weihnachtsferien time
    Weihnachtsfest n Weihnachtsfeste event
    Weihnachtslied n Weihnachtslieder text
    Weihnachtsmann m Weihnachtsmänner person
    Weihnachtsmarkt m Weihnachtsmärkte place
    Weihnachtstag m Weihnachtstage time
    Weihnachtszeit f Weihnachtszeiten time
    Weile f -
    Weiler m Weiler place
    Wein m Weine material
    Weinberg m Weinberge place
    Weinbrand m Weinbrände material
    Weinglas n Weingläser thing
    Weingut n Weingüter place
    Weise f Weisen
    Weisheit f Weisheiten
    Weissagung f Weissagungen text
    Weisung f Weisungen text
    Weite f Weiten
    Weiterbildung f Weiterbildungen
    Weiterentwicklung f Weiterentwicklungen
    Weitergabe f Weitergaben event
    Weiterleitung f Weiterleitungen
    Weitsicht f -
    Weizen m - material
    Weiß n -
    Weißbier n Weißbiere material
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
    Welterbestätte f Welterbestätten place
    Weltfrauentag m Weltfrauentage time
    Weltgemeinschaft f - group
    Weltgesundheitsorganisation f Weltgesundheitsorganisationen group
    Welthandel m -
    Weltherrschaft f -
    Weltklimagipfel m Weltklimagipfel event
    Weltklimakonferenz f Weltklimakonferenzen event
    Weltkrieg m Weltkriege event
    Weltkriegsbombe f Weltkriegsbomben thing
    Weltlage f Weltlagen
    Weltliteratur f -
    Weltmacht f Weltmächte
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
    Werksgelände n Werksgelände place
    Werkstatt f Werkstätten place
    Werktag m Werktage time
    Werkvertrag m Werkverträge text
    Werkzeug n Werkzeuge thing
    Wert m Werte
    Wertanlage f Wertanlagen
    Wertesystem n Wertesysteme
    Wertminderung f Wertminderungen
    Wertpapier n Wertpapiere
    Wertpapier n Wertpapiere text
    Wertpapierdepot n Wertpapierdepots
    Wertschätzung f Wertschätzungen
    Wertschöpfung f Wertschöpfungen
    Wertstoffhof m Wertstoffhöfe place
    Wertung f Wertungen
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
    Wettbewerb m Wettbewerbe event
    Wettbewerber m Wettbewerber person
    Wettbewerberin f Wettbewerberinnen person
    Wettbewerbsfähigkeit f -
    Wettbewerbsverzerrung f Wettbewerbsverzerrungen
    Wette f Wetten event
    Wetter n -
    Wetterbericht m Wetterberichte text
    Wetterdienst m Wetterdienste group
    Wetterleuchten n Wetterleuchten event
    Wetterstation f Wetterstationen place
    Wettervorhersage f Wettervorhersagen text
    Wettkampf m Wettkämpfe event
    Wettkämpfer m Wettkämpfer person
    Wettkämpferin f Wettkämpferinnen person
    Wettlauf m Wettläufe event
    Wettrennen n Wettrennen event
    Wettstreit m Wettstreite event
    Whiskey m Whiskeys material
    Whisky m Whiskys material
    Whistleblower m Whistleblower person
    Whistleblowerin f Whistleblowerinnen person
    Wichtigkeit f Wichtigkeiten
    Widder m Widder animal
    Widerhall m -
    Widerlegung f Widerlegungen text
    Widersacher m Widersacher person
    Widersacherin f Widersacherinnen person
    Widerspruch m Widersprüche text
    Widersprüchlichkeit f Widersprüchlichkeiten
    Widerstand m Widerstände
    Widerstandskämpfer m Widerstandskämpfer person
    Widerstandskämpferin f Widerstandskämpferinnen person
    Widerständler m Widerständler person
    Widerständlerin f Widerständlerinnen person
    Widmung f Widmungen text
    Wiederaufbau m -
    Wiederaufbau m - event
    Wiederaufbaufonds m Wiederaufbaufonds group
    Wiederauferstehung f Wiederauferstehungen
    Wiederaufführung f Wiederaufführungen event
    Wiederaufnahme f Wiederaufnahmen event
    Wiederbelebung f Wiederbelebungen event
    Wiedereingliederung f Wiedereingliederungen
    Wiedereinstieg m Wiedereinstiege
    Wiedereintritt m Wiedereintritte
    Wiedereröffnung f Wiedereröffnungen event
    Wiedergutmachung f Wiedergutmachungen event
    Wiederherstellung f Wiederherstellungen
    Wiederholung f Wiederholungen event
    Wiederholungsfall m Wiederholungsfälle
    Wiederholungstäter m Wiederholungstäter person
    Wiederholungstäterin f Wiederholungstäterinnen person
    Wiederkehr f - event
    Wiedersehen n Wiedersehen event
    Wiedervereinigung f Wiedervereinigungen event
    Wiederverwendung f Wiederverwendungen
    Wiederverwertung f Wiederverwertungen
    Wiederwahl f Wiederwahlen event
    Wiege f Wiegen thing
    Wiener m Wiener person
    Wienerin f Wienerinnen person
    Wiese f Wiesen place
    Wiesn f - place
    Wiki n Wikis text
    Wild n - animal
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
    Willkür f -
    Wimper f Wimpern body
    Wind m Winde
    Winde f Winden thing
    Windel f Windeln thing
    Windeseile f -
    Windkraft f -
    Windkraftanlage f Windkraftanlagen thing
    Windmühle f Windmühlen thing
    Windpark m Windparks place
    Windpocken p Windpocken
    Windrad n Windräder thing
    Windrichtung f Windrichtungen
    Windschutzscheibe f Windschutzscheiben thing
    Windstoß m Windstöße
    Winkel m Winkel
    Winter m Winter time
    Winterdienst m Winterdienste group
    Wintereinbruch m Wintereinbrüche event
    Winterferien p Winterferien time
    Wintermonat m Wintermonate time
    Winterpause f Winterpausen
    Wintersemester n Wintersemester time
    Wintertag m Wintertage time
    Winterzeit f Winterzeiten time
    Winzer m Winzer person
    Winzerin f Winzerinnen person
    Wirbel m Wirbel body
    Wirbelsturm m Wirbelstürme event
    Wirbelsäule f Wirbelsäulen body
    Wirken n -
    Wirklichkeit f Wirklichkeiten
    Wirksamkeit f Wirksamkeiten
    Wirkstoff m Wirkstoffe material
    Wirkung f Wirkungen
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
    Wirtschaftsembargo n Wirtschaftsembargos
    Wirtschaftsexperte mw Wirtschaftsexperten person
    Wirtschaftsexpertin f Wirtschaftsexpertinnen person
    Wirtschaftsflüchtling m Wirtschaftsflüchtlinge person
    Wirtschaftsforschungsinstitut n Wirtschaftsforschungsinstitute group
    Wirtschaftsführer m Wirtschaftsführer person
    Wirtschaftsführerin f Wirtschaftsführerinnen person
    Wirtschaftsgut n Wirtschaftsgüter
    Wirtschaftsinstitut n Wirtschaftsinstitute group
    Wirtschaftsjahr n Wirtschaftsjahre time
    Wirtschaftskammer f Wirtschaftskammern group
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
    Witterung f Witterungen
    Witwe f Witwen person
    Witz m Witze text
    Witzbold m Witzbolde person
    Woche f Wochen time
    Wochenbett n -
    Wochenende n Wochenenden time
    Wochenmarkt m Wochenmärkte place
    Wochentag m Wochentage time
    Wochenzeitung f Wochenzeitungen text
    Wodka m Wodkas material
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
    Wohnen n -
    Wohngebiet n Wohngebiete place
    Wohngebäude n Wohngebäude place
    Wohngegend f Wohngegenden place
    Wohngeld n -
    Wohngemeinschaft f Wohngemeinschaften group
    Wohnhaus n Wohnhäuser thing
    Wohnheim n Wohnheime place
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
    Wohnungsinhaber m Wohnungsinhaber person
    Wohnungsinhaberin f Wohnungsinhaberinnen person
    Wohnungsnot f Wohnungsnöte
    Wohnungstür f Wohnungstüren thing
    Wohnviertel n Wohnviertel place
    Wohnwagen m Wohnwagen thing
    Wohnzimmer n Wohnzimmer place
    Wolf m Wölfe animal
    Wolke f Wolken thing
    Wolkenbruch m Wolkenbrüche event
    Wolkendecke f Wolkendecken
    Wolkenkratzer m Wolkenkratzer thing
    Wolle f - material
    Workshop m Workshops event
    Wort n Wörter
    Wort n Wörter text
    Wortführer m Wortführer person
    Wortführerin f Wortführerinnen person
    Wortgefecht n Wortgefechte event
    Worthülse f Worthülsen
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
    Wurm m Würmer animal
    Wurst f Würste material
    Wurst f Würste thing
    Wurzel f Wurzeln thing
    Wut f -
    Wutausbruch m Wutausbrüche
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
    Wärme f -
    Wärter m Wärter person
    Wärterin f Wärterinnen person
    Wäsche f - thing
    Wäscherei f Wäschereien group
    Wöchnerin f Wöchnerinnen person
    Wölbung f Wölbungen
    Wörtchen n Wörtchen text
    Wörterbuch n Wörterbücher text
    Wühlmaus f Wühlmäuse animal
    Würde f Würden
    Würdenträger m Würdenträger person
    Würdenträgerin f Würdenträgerinnen person
    Würdigung f Würdigungen event
    Würfel m Würfel thing
    Würze f Würzen material
    Wüste f Wüsten place
    Wüstling m Wüstlinge person
    Xylofon n Xylofone thing
    Yacht f Yachten thing
    Yachthafen m Yachthäfen place
    Yen m Yen unit
    Yoga n -
    Youtuber m Youtuber person
    Youtuberin f Youtuberinnen person
    Yuan m Yuan unit
    Zahl f Zahlen
    Zahlenspiel n Zahlenspiele
    Zahlmeister m Zahlmeister person
    Zahlmeisterin f Zahlmeisterinnen person
    Zahltag m Zahltage time
    Zahlung f Zahlungen event
    Zahlungsaufforderung f Zahlungsaufforderungen
    Zahlungsaufschub m -
    Zahlungsbereitschaft f -
    Zahlungsfähigkeit f Zahlungsfähigkeiten
    Zahlungsmittel n Zahlungsmittel
    Zahlungsunfähigkeit f Zahlungsunfähigkeiten
    Zahlungsverkehr m -
    Zahlungsweise f Zahlungsweisen
    Zahn m Zähne body
    Zahnarzt m Zahnärzte person
    Zahnarztpraxis f Zahnarztpraxen place
    Zahnbürste f Zahnbürsten thing
    Zahnfleisch n - body
    Zahnlücke f Zahnlücken body
    Zahnmediziner m Zahnmediziner person
    Zahnmedizinerin f Zahnmedizinerinnen person
    Zahnpasta f Zahnpasten material
    Zahnrad n Zahnräder thing
    Zahnradbahn f Zahnradbahnen place
    Zahnschmerz m Zahnschmerzen
    Zahnärztin f Zahnärztinnen person
    Zander m Zander animal
    Zange f Zangen thing
    Zank m -
    Zapfanlage f Zapfanlagen thing
    Zapfenstreich m Zapfenstreiche event
    Zapfpistole f Zapfpistolen thing
    Zapfsäule f Zapfsäulen place
    Zar mw Zaren person
    Zarin f Zarinnen person
    Zauber m Zauber
    Zauberei f Zaubereien
    Zauberer m Zauberer person
    Zauberin f Zauberinnen person
    Zauberspruch m Zaubersprüche text
    Zauberwort n Zauberworte text
    Zaum m -
    Zaun m Zäune thing
    Zebra n Zebras animal
    Zeche f Zechen group
    Zecher m Zecher person
    Zecherin f Zecherinnen person
    Zecke f Zecken animal
    Zeh m Zehen body
    Zehe f Zehen body
    Zehntel n Zehntel unit
    Zeichen n Zeichen
    Zeichenkette f Zeichenketten
    Zeichensatz m Zeichensätze
    Zeichentrickfilm m Zeichentrickfilme text
    Zeichner m Zeichner person
    Zeichnerin f Zeichnerinnen person
    Zeichnung f Zeichnungen text
    Zeigefinger m Zeigefinger body
    Zeiger m Zeiger
    Zeile f Zeilen
    Zeile f Zeilen text
    Zeilenabstand m Zeilenabstände
    Zeilenumbruch m Zeilenumbrüche
    Zeit f Zeiten time
    Zeitalter n Zeitalter time
    Zeitarbeit f Zeitarbeiten
    Zeitaufwand m -
    Zeitdruck m -
    Zeitenwende f Zeitenwenden
    Zeitfenster n Zeitfenster time
    Zeitgefühl n -
    Zeitgeist m -
    Zeitgenosse mw Zeitgenossen person
    Zeitgenossin f Zeitgenossinnen person
    Zeitgeschehen n -
    Zeithorizont m Zeithorizonte
    Zeitlimit n Zeitlimits
    Zeitläufte p Zeitläufte
    Zeitplan m Zeitpläne text
    Zeitpuffer m Zeitpuffer
    Zeitpunkt m Zeitpunkte time
    Zeitraum m Zeiträume time
    Zeitreise f Zeitreisen
    Zeitschrift f Zeitschriften text
    Zeitsoldat mw Zeitsoldaten person
    Zeitsoldatin f Zeitsoldatinnen person
    Zeitspanne f Zeitspannen
    Zeitumstellung f Zeitumstellungen
    Zeitung f Zeitungen text
    Zeitungsartikel m Zeitungsartikel text
    Zeitungsbericht m Zeitungsberichte text
    Zeitungsgruppe f Zeitungsgruppen group
    Zeitungsinterview n Zeitungsinterviews text
    Zeitungsleser m Zeitungsleser person
    Zeitungsleserin f Zeitungsleserinnen person
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
    Zelt n Zelte thing
    Zeltlager n Zeltlager place
    Zeltplane f Zeltplanen thing
    Zeltplatz m Zeltplätze place
    Zeltstadt f Zeltstädte place
    Zement m - material
    Zensur f Zensuren
    Zentimeter m Zentimeter unit
    Zentimetermaß n Zentimetermaße
    Zentner m Zentner unit
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
    Zentrist mw Zentristen person
    Zentristin f Zentristinnen person
    Zentrum n Zentren place
    Zentrumspartei f Zentrumsparteien group
    Zeppelin m Zeppeline thing
    Zepter n Zepter thing
    Zeremonie f Zeremonien event
    Zeremonienmeister m Zeremonienmeister person
    Zeremonienmeisterin f Zeremonienmeisterinnen person
    Zerfall m Zerfälle event
    Zerfallsprozess m Zerfallsprozesse
    Zerlegung f Zerlegungen
    Zero-Day-Lücke f Zero-Day-Lücken
    Zerrbild n Zerrbilder
    Zerreißprobe f Zerreißproben
    Zerrüttung f Zerrüttungen
    Zersetzung f Zersetzungen
    Zerstreuung f Zerstreuungen
    Zerstörer m Zerstörer thing
    Zerstörung f Zerstörungen event
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
    Ziel n Ziele
    Zielfahnder m Zielfahnder person
    Zielfahnderin f Zielfahnderinnen person
    Zielgruppe f Zielgruppen group
    Zielort m Zielorte place
    Zielperson f Zielpersonen person
    Zielscheibe f Zielscheiben thing
    Zielsetzung f Zielsetzungen
    Ziffer f Ziffern
    Zifferblatt n Zifferblätter thing
    Ziffernfolge f Ziffernfolgen
    Zigarette f Zigaretten thing
    Zigarre f Zigarren thing
    Zikade f Zikaden animal
    Zimmer n Zimmer place
    Zimmer n Zimmer thing
    Zimmerbrand m Zimmerbrände event
    Zimmerer m Zimmerer person
    Zimmergenosse mw Zimmergenossen person
    Zimmergenossin f Zimmergenossinnen person
    Zimmerin f Zimmerinnen person
    Zimmermann m Zimmerleute person
    Zimmermädchen n Zimmermädchen person
    Zimmernachbar mw Zimmernachbarn person
    Zimmernachbarin f Zimmernachbarinnen person
    Zimmerservice m -
    Zimt m - material
    Zink n - material
    Zinn n - material
    Zinne f Zinnen thing
    Zins m Zinsen
    Zinsanstieg m Zinsanstiege
    Zinseinkünfte p Zinseinkünfte
    Zinserhöhung f Zinserhöhungen
    Zinssatz m Zinssätze
    Zinssenkung f Zinssenkungen
    Zinswende f Zinswenden
    Zionismus m -
    Zionist mw Zionisten person
    Zionistin f Zionistinnen person
    Zip-Datei f Zip-Dateien
    Zirkel m Zirkel group
    Zirkus m Zirkusse group
    Zirkusdirektor m Zirkusdirektoren person
    Zirkusdirektorin f Zirkusdirektorinnen person
    Zisterne f Zisternen place
    Zitadelle f Zitadellen place
    Zitat n Zitate text
    Zitrone f Zitronen thing
    Zivi m Zivis person
    Zivil n -
    Zivilbevölkerung f -
    Zivilbevölkerung f Zivilbevölkerungen group
    Zivilcourage f -
    Zivildienst m Zivildienste
    Zivilfahnder m Zivilfahnder person
    Zivilfahnderin f Zivilfahnderinnen person
    Zivilgesellschaft f Zivilgesellschaften group
    Zivilisation f Zivilisationen
    Zivilist mw Zivilisten person
    Zivilistin f Zivilistinnen person
    Zivilprozess m Zivilprozesse event
    Zivilrecht n -
    Zivilschutz m -
    Zivilstreife f Zivilstreifen group
    Zloty m Zlotys unit
    Zocker m Zocker person
    Zockerin f Zockerinnen person
    Zofe f Zofen person
    Zoll m Zölle group
    Zollamt n Zollämter group
    Zollgebiet n Zollgebiete place
    Zollkontrolle f Zollkontrollen
    Zollstation f Zollstationen place
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
    Zucker m - material
    Zuckerbäcker m Zuckerbäcker person
    Zuckerbäckerin f Zuckerbäckerinnen person
    Zuckerkrankheit f -
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
    Zugpferd n Zugpferde
    Zugriff m Zugriffe event
    Zugriffsrecht n Zugriffsrechte
    Zugstrecke f Zugstrecken place
    Zugunfall m Zugunfälle event
    Zugunglück n Zugunglücke event
    Zugverbindung f Zugverbindungen
    Zugverkehr m -
    Zugvogel m Zugvögel animal
    Zuhause n - place
    Zuhälter m Zuhälter person
    Zuhälterin f Zuhälterinnen person
    Zuhörer m Zuhörer person
    Zuhörerin f Zuhörerinnen person
    Zuhörerschaft f Zuhörerschaften group
    Zukunft f Zukünfte
    Zukunftsplan m Zukunftspläne
    Zulage f Zulagen
    Zulassung f Zulassungen event
    Zulassungsbehörde f Zulassungsbehörden group
    Zulauf m Zuläufe
    Zulieferer m Zulieferer person
    Zulieferkette f Zulieferketten
    Zumutung f Zumutungen
    Zunahme f Zunahmen event
    Zuneigung f Zuneigungen
    Zunft f Zünfte group
    Zunge f Zungen body
    Zungenbrecher m Zungenbrecher text
    Zuordnung f Zuordnungen
    Zurechnung f Zurechnungen
    Zurechnungsfähigkeit f Zurechnungsfähigkeiten
    Zurückhaltung f Zurückhaltungen
    Zurückweisung f Zurückweisungen event
    Zusage f Zusagen text
    Zusammenarbeit f Zusammenarbeiten
    Zusammenbruch m Zusammenbrüche event
    Zusammenfassung f Zusammenfassungen text
    Zusammenführung f Zusammenführungen event
    Zusammenhalt m -
    Zusammenhang m Zusammenhänge
    Zusammenkunft f Zusammenkünfte
    Zusammenleben n -
    Zusammenlegung f Zusammenlegungen event
    Zusammenprall m Zusammenpralle event
    Zusammensein n -
    Zusammensetzung f Zusammensetzungen
    Zusammenspiel n - event
    Zusammenstoß m Zusammenstöße event
    Zusammentreffen n Zusammentreffen event
    Zusatz m Zusätze
    Zusatzangebot n Zusatzangebote
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
    Zwei-Faktor-Authentifizierung f Zwei-Faktor-Authentifizierungen
    Zweifel m Zweifel
    Zweifelsfall m Zweifelsfälle
    Zweifler m Zweifler person
    Zweiflerin f Zweiflerinnen person
    Zweig m Zweige thing
    Zweigstelle f Zweigstellen place
    Zweikampf m Zweikämpfe event
    Zweitligist mw Zweitligisten group
    Zweitligist mw Zweitligisten person
    Zweitplatzierte a - person
    Zweitschlag m Zweitschläge event
    Zweitvertretung f Zweitvertretungen group
    Zweitwohnung f Zweitwohnungen place
    Zwerchfell n Zwerchfelle body
    Zwerg m Zwerge person
    Zwergin f Zwerginnen person
    Zwetschge f Zwetschgen thing
    Zwickmühle f Zwickmühlen
    Zwiebel f Zwiebeln thing
    Zwielicht n -
    Zwiespalt m Zwiespalte
    Zwietracht f -
    Zwilling m Zwillinge person
    Zwillingsschwestern p Zwillingsschwestern person
    Zwischenbericht m Zwischenberichte text
    Zwischenbilanz f Zwischenbilanzen
    Zwischenergebnis n Zwischenergebnisse
    Zwischenfall m Zwischenfälle event
    Zwischenhoch n Zwischenhochs
    Zwischenlager n Zwischenlager place
    Zwischenlandung f Zwischenlandungen event
    Zwischenlösung f Zwischenlösungen
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
    Zögern n -
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
    Zündkerze f Zündkerzen thing
    Zündler m Zündler person
    Zündlerin f Zündlerinnen person
    Zündschnur f Zündschnüre thing
    Zündung f Zündungen event
    Zünglein n Zünglein
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
    Übergangsphase f Übergangsphasen time
    Übergangsregelung f Übergangsregelungen
    Übergangszeit f Übergangszeiten time
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
    Überleben n -
    Überlebenschance f Überlebenschancen
    Überlebenskampf m Überlebenskämpfe
    Überlebenskünstler m Überlebenskünstler person
    Überlebenskünstlerin f Überlebenskünstlerinnen person
    Überlebensrate f Überlebensraten
    Überlegenheit f Überlegenheiten
    Überlegung f Überlegungen text
    Überlieferung f Überlieferungen
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
    Überprüfung f Überprüfungen event
    Überquerung f Überquerungen event
    Überraschung f Überraschungen event
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
    Übersäuerung f Übersäuerungen
    Übertragbarkeit f Übertragbarkeiten
    Übertragung f Übertragungen event
    Übertragungsrate f Übertragungsraten
    Übertragungsweg m Übertragungswege
    Übertreibung f Übertreibungen
    Übertritt m Übertritte event
    Überträger m Überträger person
    Überträgerin f Überträgerinnen person
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
    Übung f Übungen event
    Übungsleiter m Übungsleiter person
    Übungsleiterin f Übungsleiterinnen person
    Übungsmaterial n Übungsmaterialien
    """#
}
