// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Nouns from A to F: `LEMMA GENDER PLURAL [CLASS]`.
enum NounTableAF {
  static let text: StaticString = #"""
    Aal m Aale animal
    Abart f Abarten
    Abbau m -
    Abbaufeld n Abbaufelder place
    Abbaugebiet n Abbaugebiete place
    Abbild n Abbilder
    Abbitte f Abbitten
    Abbruch m Abbrüche event
    Abbuchung f Abbuchungen
    Abdankung f Abdankungen
    Abdichtung f Abdichtungen
    Abdruck m Abdrücke thing
    Abend m Abende time
    Abendessen n Abendessen event
    Abendkleid n Abendkleider thing
    Abendland n Abendländer place
    Abendstunde f Abendstunden time
    Abenteuer n Abenteuer event
    Aberkennung f Aberkennungen
    Aberwitz m -
    Abfahrtslauf m Abfahrtsläufe event
    Abfahrtszeit f Abfahrtszeiten time
    Abfall m Abfälle material
    Abfederung f Abfederungen
    Abfertigung f Abfertigungen
    Abfindung f Abfindungen
    Abflachung f Abflachungen
    Abflug m Abflüge event
    Abfolge f Abfolgen
    Abfrage f Abfragen text
    Abfuhr f Abfuhren
    Abführmittel n Abführmittel material
    Abgabe f Abgaben
    Abgabefrist f Abgabefristen time
    Abgabetermin m Abgabetermine time
    Abgang m Abgänge event
    Abgas n Abgase material
    Abgasausstoß m -
    Abgasreinigung f Abgasreinigungen
    Abgasskandal m Abgasskandale event
    Abgeordnete a - person
    Abgeordnetenhaus n Abgeordnetenhäuser group
    Abgeschiedenheit f -
    Abgleich m Abgleiche
    Abgrenzung f Abgrenzungen
    Abgrund m Abgründe place
    Abguss m Abgüsse
    Abhandlung f Abhandlungen
    Abhebung f Abhebungen
    Abhilfe f Abhilfen
    Abholung f Abholungen
    Abhängigkeit f Abhängigkeiten
    Abhängigkeitsverhältnis n Abhängigkeitsverhältnisse
    Abhärtung f Abhärtungen
    Abi n Abis
    Abitur n Abiture
    Abiturient mw Abiturienten person
    Abiturientin f Abiturientinnen person
    Abkehr f -
    Abklingen n -
    Abklärung f Abklärungen
    Abkommen n Abkommen
    Abkunft f Abkünfte
    Abkömmling m Abkömmlinge person
    Abkühlung f Abkühlungen
    Abkürzung f Abkürzungen
    Ablagerung f Ablagerungen
    Ablauf m Abläufe
    Ablaufdatum n Ablaufdaten time
    Ableben n -
    Ableger m Ableger group
    Ablehnung f Ablehnungen
    Ablehnungsschreiben n Ablehnungsschreiben text
    Ableitung f Ableitungen
    Ablenkung f Ablenkungen
    Ablesung f Ablesungen
    Ablösung f Ablösungen
    Abmachung f Abmachungen
    Abmahnung f Abmahnungen text
    Abmeldung f Abmeldungen
    Abmessung f Abmessungen
    Abmilderung f Abmilderungen
    Abnahme f Abnahmen
    Abnehmer m Abnehmer person
    Abnehmerin f Abnehmerinnen person
    Abneigung f Abneigungen
    Abo n Abos
    Abonnement n Abonnements
    Abonnent mw Abonnenten person
    Abonnentin f Abonnentinnen person
    Abordnung f Abordnungen
    Abpackung f Abpackungen
    Abpfiff m Abpfiffe event
    Abrechnung f Abrechnungen
    Abreise f Abreisen event
    Abrieb m Abriebe
    Abriegelung f Abriegelungen
    Abrissbirne f Abrissbirnen thing
    Abruf m -
    Abrundung f Abrundungen
    Abrüstung f Abrüstungen
    Absage f Absagen text
    Absagung f Absagungen
    Absatz m Absätze text
    Abschaffung f Abschaffungen
    Abschaltung f Abschaltungen
    Abschaum m -
    Abscheu f -
    Abscheu m -
    Abscheulichkeit f Abscheulichkeiten
    Abschiebung f Abschiebungen event
    Abschied m Abschiede event
    Abschiedsbrief m Abschiedsbriefe text
    Abschiedserklärung f Abschiedserklärungen text
    Abschiedsfeier f Abschiedsfeiern event
    Abschiedskonzert n Abschiedskonzerte event
    Abschiedsrede f Abschiedsreden text
    Abschirmdienst m Abschirmdienste group
    Abschirmung f Abschirmungen
    Abschlag m Abschläge
    Abschluss m Abschlüsse
    Abschlussbericht m Abschlussberichte text
    Abschlusserklärung f Abschlusserklärungen text
    Abschlussprüfung f Abschlussprüfungen event
    Abschnitt m Abschnitte
    Abschottung f Abschottungen
    Abschottungspolitik f Abschottungspolitiken
    Abschreckung f Abschreckungen
    Abschreibung f Abschreibungen
    Abschrift f Abschriften
    Abschuss m Abschüsse event
    Abschwung m Abschwünge
    Abschwächung f Abschwächungen
    Abschätzung f Abschätzungen
    Absegnung f Absegnungen
    Abseits n -
    Absender m Absender person
    Absenderin f Absenderinnen person
    Absenkung f Absenkungen
    Absenz f Absenzen
    Absetzung f Absetzungen
    Absicherung f Absicherungen
    Absicht f Absichten
    Absichtserklärung f Absichtserklärungen text
    Absolutismus m -
    Absolutist mw Absolutisten person
    Absolutistin f Absolutistinnen person
    Absolvent mw Absolventen person
    Absolventin f Absolventinnen person
    Absolvierung f Absolvierungen
    Absonderung f Absonderungen
    Abspaltung f Abspaltungen
    Abspann m Abspanne text
    Abspeicherung f Abspeicherungen
    Absperrband n Absperrbänder thing
    Absperrung f Absperrungen
    Abspielung f Abspielungen
    Absprache f Absprachen
    Abstammung f Abstammungen
    Abstand m Abstände
    Abstandsgebot n Abstandsgebote text
    Abstandsregel f Abstandsregeln
    Absteiger m Absteiger person
    Absteigerin f Absteigerinnen person
    Abstieg m Abstiege event
    Abstimmung f Abstimmungen event
    Abstinenz f -
    Abstraktion f Abstraktionen
    Abstrich m Abstriche
    Abstufung f Abstufungen
    Abstumpfung f Abstumpfungen
    Absturz m Abstürze event
    Absurdität f Absurditäten
    Abt m Äbte person
    Abtastung f Abtastungen
    Abtei f Abteien place
    Abteil n Abteile place
    Abteilung f Abteilungen group
    Abteilungsleiter m Abteilungsleiter person
    Abteilungsleiterin f Abteilungsleiterinnen person
    Abtragung f Abtragungen
    Abtreibung f Abtreibungen event
    Abtrennung f Abtrennungen
    Abwahl f Abwahlen event
    Abwanderung f Abwanderungen event
    Abwasser n Abwässer material
    Abwechslung f Abwechslungen
    Abwehr f -
    Abwehrchef m Abwehrchefs person
    Abwehrhaltung f Abwehrhaltungen
    Abwehrreihe f Abwehrreihen group
    Abwehrspieler m Abwehrspieler person
    Abwehrspielerin f Abwehrspielerinnen person
    Abweichler m Abweichler person
    Abweichlerin f Abweichlerinnen person
    Abweichung f Abweichungen
    Abweisung f Abweisungen
    Abwendung f Abwendungen
    Abwerbung f Abwerbungen
    Abwertung f Abwertungen
    Abwesenheit f -
    Abwicklung f Abwicklungen
    Abwägung f Abwägungen
    Abwärtsbewegung f Abwärtsbewegungen
    Abzeichen n Abzeichen thing
    Abzug m Abzüge event
    Abzweigung f Abzweigungen
    Abänderung f Abänderungen
    Accessoire n Accessoires
    Account m Accounts
    Achse f Achsen
    Achsel f Achseln body
    Achtel n Achtel unit
    Achtelfinale n Achtelfinale event
    Achtelfinalgegner m Achtelfinalgegner person
    Achterbahn f Achterbahnen thing
    Achtlosigkeit f Achtlosigkeiten
    Achtsamkeit f Achtsamkeiten
    Achtung f -
    Achtziger p Achtziger time
    Acker m Acker place
    Adapter m Adapter thing
    Adaption f Adaptionen
    Add-on n Add-ons
    Adel m - group
    Adelsgeschlecht n Adelsgeschlechte group
    Adelsprivileg n Adelsprivilege
    Ader f Adern body
    Adipositas f -
    Adjektiv n Adjektive
    Adjutant mw Adjutanten person
    Adjutantin f Adjutantinnen person
    Adjuvantien p Adjuvantien material
    Adler m Adler animal
    Administration f Administrationen
    Administrator m Administratoren person
    Administratorin f Administratorinnen person
    Admiral m Admirale person
    Adoptivbaby n Adoptivbabys person
    Adoptiveltern p Adoptiveltern person
    Adoptivkind n Adoptivkinder person
    Adoptivmutter f Adoptivmütter person
    Adoptivvater m Adoptivväter person
    Adressat mw Adressaten person
    Adressatin f Adressatinnen person
    Adresse f Adressen text
    Adressenhandel m -
    Adressverzeichnis n Adressverzeichnisse text
    Advent m Advente time
    Adventskalender m Adventskalender thing
    Adventswoche f Adventswochen time
    Adventszeit f Adventszeiten time
    Adverb n Adverbe
    Aerosol n Aerosole material
    AfD f - group
    Affe mw Affen animal
    Affinität f Affinitäten
    Affäre f Affären event
    Afghane mw Afghanen person
    Afghanin f Afghaninnen person
    Aflatoxin n Aflatoxine material
    Afrikaner m Afrikaner person
    Afrikanerin f Afrikanerinnen person
    Afroamerikaner m Afroamerikaner person
    Afroamerikanerin f Afroamerikanerinnen person
    Afterparty f Afterpartys event
    Agenda f Agenden
    Agent mw Agenten person
    Agentin f Agentinnen person
    Agentur f Agenturen group
    Aggregat n Aggregate thing
    Aggregatzustand m Aggregatzustände
    Aggression f Aggressionen
    Aggressivität f Aggressivitäten
    Aggressor m Aggressoren person
    Aggressorin f Aggressorinnen person
    Agitation f Agitationen
    Agitator m Agitatoren person
    Agitatorin f Agitatorinnen person
    Agonie f Agonien
    Agrarland n Agrarländer place
    Agrarlobby f Agrarlobbys group
    Agrarpolitik f Agrarpolitiken
    Agrarprodukt n Agrarprodukte
    Agrarstaat m Agrarstaate place
    Agrarsubventionen p Agrarsubventionen
    Ahn mw Ahnen person
    Ahndung f Ahndungen
    Ahnung f Ahnungen
    Ahorn m Ahorne
    Aids f -
    Airbag m Airbags thing
    Airbus m Airbusse thing
    Airline f Airlinen group
    Airport m Airports place
    Akademie f Akademien group
    Akademiker m Akademiker person
    Akademikerin f Akademikerinnen person
    Akklamation f Akklamationen
    Akkord m Akkorde
    Akkordeon n Akkordeons thing
    Akkreditierungsurkunde f Akkreditierungsurkunden text
    Akku m Akkus thing
    Akkumulator m Akkumulatoren thing
    Akkuschrauber m Akkuschrauber thing
    Akne f -
    Akronym n Akronyme
    Akt m Akte event
    Akte f Akten text
    Aktenkoffer m Aktenkoffer thing
    Aktenordner m Aktenordner text
    Aktentasche f Aktentaschen thing
    Akteur m Akteure person
    Akteurin f Akteurinnen person
    Aktie f Aktien
    Aktiendepot n Aktiendepots
    Aktienfonds m Aktienfonds
    Aktiengesellschaft f Aktiengesellschaften group
    Aktienhandel m -
    Aktienhändler m Aktienhändler person
    Aktienhändlerin f Aktienhändlerinnen person
    Aktienindex m Aktienindizes
    Aktienkurs m Aktienkurse
    Aktienmarkt m Aktienmärkte
    Aktienpaket n Aktienpakete
    Aktion f Aktionen event
    Aktionismus m -
    Aktionsbündnis n Aktionsbündnisse group
    Aktionskünstler m Aktionskünstler person
    Aktionskünstlerin f Aktionskünstlerinnen person
    Aktionsplan m Aktionspläne text
    Aktionstag m Aktionstage time
    Aktionär m Aktionäre person
    Aktionärin f Aktionärinnen person
    Aktiva p Aktiva
    Aktivierung f Aktivierungen
    Aktivismus m -
    Aktivist mw Aktivisten person
    Aktivistin f Aktivistinnen person
    Aktivität f Aktivitäten
    Aktualisierung f Aktualisierungen
    Aktualität f Aktualitäten
    Akupunktur f Akupunkturen
    Akzent m Akzente
    Akzeptanz f -
    Alarm m Alarme event
    Alarmanlage f Alarmanlagen thing
    Alarmglocke f Alarmglocken thing
    Alarmierung f Alarmierungen
    Alarmismus m -
    Alarmstufe f Alarmstufen
    Albaner m Albaner person
    Albanerin f Albanerinnen person
    Albernheit f Albernheiten
    Albtraum m Albträume
    Album n Alben text
    Alge f Algen
    Algerier m Algerier person
    Algerierin f Algerierinnen person
    Algorithmus m Algorithmen
    Alibi n Alibis
    Alien n Aliens person
    Alimente p Alimente
    Alkohol m -
    Alkoholeinfluss m -
    Alkoholgehalt m Alkoholgehalte
    Alkoholiker m Alkoholiker person
    Alkoholikerin f Alkoholikerinnen person
    Alkoholismus m -
    Alkoholkonsum m -
    Alkoholtest m Alkoholtests
    Alkoholverbot n Alkoholverbote text
    All n - place
    Allee f Alleen place
    Alleinerziehende a - person
    Alleingang m Alleingänge event
    Alleinherrschaft f -
    Alleinherrscher m Alleinherrscher person
    Alleinherrscherin f Alleinherrscherinnen person
    Alleinunterhalter m Alleinunterhalter person
    Alleinunterhalterin f Alleinunterhalterinnen person
    Allergie f Allergien
    Allergiker m Allergiker person
    Allergikerin f Allergikerinnen person
    Alleskönner m Alleskönner person
    Alleskönnerin f Alleskönnerinnen person
    Allgemeingut n Allgemeingüter
    Allgemeinheit f -
    Allheilmittel n Allheilmittel
    Allianz f Allianzen group
    Alligator m Alligatoren animal
    Alliierte a - person
    Allmacht f -
    Alltag m -
    Alltagsgegenstand m Alltagsgegenstände thing
    Alltagsleben n -
    Allzeithoch n Allzeithochs
    Allüre f Allüren
    Alphabet n Alphabete
    Alptraum m Alpträume
    Altar m Altäre thing
    Altbau m Altbauten place
    Altbauwohnung f Altbauwohnungen thing
    Altbischof m Altbischöfe person
    Altbischöfin f Altbischöfinnen person
    Altenheim n Altenheime place
    Altenpflegeheim n Altenpflegeheime place
    Altenpfleger m Altenpfleger person
    Altenpflegerin f Altenpflegerinnen person
    Alter n Alter
    Alternative f Alternativen
    Alternativlosigkeit f Alternativlosigkeiten
    Altersbeschränkung f Altersbeschränkungen
    Altersgrenze f Altersgrenzen
    Altersgruppe f Altersgruppen
    Altersheim n Altersheime place
    Altersversorgung f Altersversorgungen
    Altersvorsorge f -
    Altertum n Altertümer
    Alterung f -
    Altkanzler m Altkanzler person
    Altkanzlerin f Altkanzlerinnen person
    Altkleider p Altkleider thing
    Altlast f Altlasten
    Altmeister m Altmeister person
    Altmeisterin f Altmeisterinnen person
    Altruismus m -
    Altstadt f Altstädte place
    Altstadtgasse f Altstadtgassen place
    Altweibersommer m Altweibersommer time
    Aluhut m Aluhüte thing
    Aluminium n - material
    Alzheimer n -
    Amateur m Amateure person
    Amateurfußballer m Amateurfußballer person
    Amateurfußballerin f Amateurfußballerinnen person
    Amateurin f Amateurinnen person
    Amateursportler m Amateursportler person
    Amateursportlerin f Amateursportlerinnen person
    Amateurvideo n Amateurvideos text
    Ambiente n Ambientes
    Ambition f Ambitionen
    Ambivalenz f Ambivalenzen
    Ambulanz f Ambulanzen place
    Ameise f Ameisen animal
    Amerikaner m Amerikaner person
    Amerikanerin f Amerikanerinnen person
    Amerikanist mw Amerikanisten person
    Amerikanistin f Amerikanistinnen person
    Amme f Ammen person
    Ammoniak n - material
    Amnestie f Amnestien
    Amokfahrer m Amokfahrer person
    Amokfahrerin f Amokfahrerinnen person
    Amokfahrt f Amokfahrten event
    Amoklauf m Amokläufe event
    Amokläufer m Amokläufer person
    Amokläuferin f Amokläuferinnen person
    Amokschütze mw Amokschützen person
    Amokschützin f Amokschützinnen person
    Ampel f Ampeln thing
    Ampere n Ampere unit
    Amperestunde f Amperestunden unit
    Amplitude f Amplituden
    Amputation f Amputationen
    Amsel f Amseln animal
    Amt n Ämter group
    Amtsantritt m Amtsantritte event
    Amtsarzt m Amtsärzte person
    Amtsblatt n Amtsblätter text
    Amtschef m Amtschefs person
    Amtseid m Amtseide
    Amtseinführung f Amtseinführungen
    Amtsenthebung f Amtsenthebungen
    Amtsenthebungsverfahren n Amtsenthebungsverfahren event
    Amtsgericht n Amtsgerichte group
    Amtshilfeersuchen n Amtshilfeersuchen text
    Amtsinhaber m Amtsinhaber person
    Amtsinhaberin f Amtsinhaberinnen person
    Amtskollege mw Amtskollegen person
    Amtskollegin f Amtskolleginnen person
    Amtsleiter m Amtsleiter person
    Amtsleiterin f Amtsleiterinnen person
    Amtsmissbrauch m -
    Amtsnachfolger m Amtsnachfolger person
    Amtsnachfolgerin f Amtsnachfolgerinnen person
    Amtsperiode f Amtsperioden time
    Amtsperson f Amtspersonen person
    Amtsrichter m Amtsrichter person
    Amtsrichterin f Amtsrichterinnen person
    Amtssitz m Amtssitze place
    Amtsträger m Amtsträger person
    Amtsträgerin f Amtsträgerinnen person
    Amtsverzicht m Amtsverzichte event
    Amtsvorgänger m Amtsvorgänger person
    Amtsvorgängerin f Amtsvorgängerinnen person
    Amtszeit f Amtszeiten time
    Amtsärztin f Amtsärztinnen person
    Amtsübergabe f Amtsübergaben event
    Anachronismus m Anachronismen
    Analogie f Analogien
    Analphabetismus m -
    Analyse f Analysen text
    Analysetool n Analysetools
    Analyst mw Analysten person
    Analystin f Analystinnen person
    Analytiker m Analytiker person
    Analytikerin f Analytikerinnen person
    Ananas f Ananasse material
    Anarchie f -
    Anarchist mw Anarchisten person
    Anarchistin f Anarchistinnen person
    Anatomie f -
    Anbahnung f Anbahnungen
    Anbau m -
    Anbaufläche f Anbauflächen place
    Anbaugebiet n Anbaugebiete place
    Anbeginn m -
    Anbeter m Anbeter person
    Anbeterin f Anbeterinnen person
    Anbiederung f Anbiederungen
    Anbieter m Anbieter person
    Anbieterin f Anbieterinnen person
    Anbindung f Anbindungen
    Anblick m Anblicke
    Anbringung f Anbringungen
    Andacht f Andachten event
    Andenken n Andenken
    Andenregion f Andenregionen place
    Andeutung f Andeutungen
    Andrang m -
    Androhung f Androhungen text
    Aneignung f Aneignungen
    Anekdote f Anekdoten text
    Anerkennung f Anerkennungen
    Anfall m Anfälle event
    Anfang m Anfänge
    Anfangsbuchstabe mw Anfangsbuchstaben
    Anfangsjahr n Anfangsjahre time
    Anfangsphase f Anfangsphasen time
    Anfangsstadium n Anfangsstadien
    Anfangsverdacht m -
    Anfangszeit f Anfangszeiten time
    Anfechtung f Anfechtungen
    Anfeindung f Anfeindungen event
    Anfertigung f Anfertigungen
    Anflug m Anflüge event
    Anforderung f Anforderungen
    Anfrage f Anfragen text
    Anfälligkeit f Anfälligkeiten
    Anfänger m Anfänger person
    Anfängerfehler m Anfängerfehler
    Anfängerin f Anfängerinnen person
    Anführer m Anführer person
    Anführerin f Anführerinnen person
    Angabe f Angaben text
    Angebot n Angebote text
    Angehörige a - person
    Angeklagte a - person
    Angel f Angeln thing
    Angelegenheit f Angelegenheiten
    Angestellte a - person
    Angetrunkene a - person
    Angewohnheit f Angewohnheiten
    Angleichung f Angleichungen
    Angler m Angler person
    Anglerin f Anglerinnen person
    Angliederung f Angliederungen
    Angreifer m Angreifer person
    Angreiferin f Angreiferinnen person
    Angriff m Angriffe event
    Angriffskrieg m Angriffskriege event
    Angriffsspiel n Angriffsspiele
    Angriffsziel n Angriffsziele
    Angst f Ängste
    Angsterzeugung f -
    Angstlust f -
    Angstmache f -
    Angststörung f Angststörungen
    Anhaltspunkt m Anhaltspunkte
    Anhang m Anhänge
    Anhebung f Anhebungen
    Anhieb m -
    Anhänger m Anhänger person
    Anhänger m Anhänger thing
    Anhängerin f Anhängerinnen person
    Anhängerschaft f Anhängerschaften group
    Anhäufung f Anhäufungen
    Anhörung f Anhörungen event
    Animation f Animationen
    Animationsfilm m Animationsfilme text
    Ankauf m Ankäufe
    Anker m Anker thing
    Ankerkette f Ankerketten thing
    Ankerzentrum n Ankerzentren place
    Anklage f Anklagen text
    Anklageschrift f Anklageschriften text
    Anklang m -
    Ankläger m Ankläger person
    Anklägerin f Anklägerinnen person
    Ankunft f Ankünfte
    Ankunftszeit f Ankunftszeiten time
    Ankündigung f Ankündigungen text
    Anlage f Anlagen place
    Anlage f Anlagen thing
    Anlageberater m Anlageberater person
    Anlageberaterin f Anlageberaterinnen person
    Anlagebetrug m -
    Anlagebetrüger m Anlagebetrüger person
    Anlagebetrügerin f Anlagebetrügerinnen person
    Anlagenbauer m Anlagenbauer group
    Anlass m Anlässe
    Anlauf m Anläufe
    Anlaufstelle f Anlaufstellen group
    Anleger m Anleger person
    Anlegerin f Anlegerinnen person
    Anlehnung f Anlehnungen
    Anleihe f Anleihen
    Anleihekauf m Anleihekäufe
    Anleitung f Anleitungen text
    Anliegen n Anliegen
    Anmaßung f Anmaßungen
    Anmelder m Anmelder person
    Anmelderin f Anmelderinnen person
    Anmeldung f Anmeldungen text
    Anmerkung f Anmerkungen text
    Annahme f Annahmen
    Annalen p Annalen
    Annektierung f Annektierungen
    Annexion f Annexionen
    Annonce f Annoncen text
    Annullierung f Annullierungen
    Annäherung f Annäherungen
    Annäherungsversuch m Annäherungsversuche
    Anode f Anoden
    Anomalie f Anomalien
    Anonymisierung f Anonymisierungen
    Anonymität f -
    Anordnung f Anordnungen text
    Anpassung f Anpassungen
    Anpfiff m Anpfiffe event
    Anrechnung f Anrechnungen
    Anrecht n Anrechte
    Anregung f Anregungen
    Anreicherung f Anreicherungen
    Anreise f Anreisen event
    Anreiz m Anreize
    Anruf m Anrufe text
    Anrufer m Anrufer person
    Anruferin f Anruferinnen person
    Anrufung f Anrufungen
    Ansage f Ansagen text
    Ansammlung f Ansammlungen
    Ansatz m Ansätze
    Anschaffung f Anschaffungen
    Anschaffungspreis m Anschaffungspreise
    Anschauung f Anschauungen
    Anschein m -
    Anschlag m Anschläge event
    Anschlagsplan m Anschlagspläne text
    Anschlagsserie f Anschlagsserien
    Anschluss m Anschlüsse thing
    Anschnallgurt m Anschnallgurte thing
    Anschrift f Anschriften text
    Anschubhilfe f Anschubhilfen
    Anschuldigung f Anschuldigungen text
    Ansehen n -
    Ansicht f Ansichten
    Ansichtskarte f Ansichtskarten text
    Ansiedlung f Ansiedlungen
    Anspannung f Anspannungen
    Anspielung f Anspielungen text
    Ansporn m -
    Ansprache f Ansprachen text
    Ansprechpartner m Ansprechpartner person
    Ansprechpartnerin f Ansprechpartnerinnen person
    Anspruch m Ansprüche
    Anstalt f Anstalten group
    Anstaltsleiter m Anstaltsleiter person
    Anstand m -
    Ansteckung f Ansteckungen
    Ansteckungsrate f Ansteckungsraten
    Anstellung f Anstellungen
    Anstieg m Anstiege
    Anstifter m Anstifter person
    Anstifterin f Anstifterinnen person
    Anstoß m Anstöße
    Anstrengung f Anstrengungen
    Ansturm m Anstürme event
    Antagonist mw Antagonisten person
    Antagonistin f Antagonistinnen person
    Antarktis f - place
    Anteil m Anteile
    Anteilnahme f -
    Anteilseigner m Anteilseigner person
    Anteilseignerin f Anteilseignerinnen person
    Antenne f Antennen thing
    Anthologie f Anthologien text
    Anthropologe mw Anthropologen person
    Anthropologie f -
    Anthropologin f Anthropologinnen person
    Anthropozän n -
    Antibiotikum n Antibiotika material
    Antidepressiva p Antidepressiva material
    Antifa f - group
    Antifaschist mw Antifaschisten person
    Antifaschistin f Antifaschistinnen person
    Antigen n Antigene material
    Antikapitalismus m -
    Antike f - time
    Antikörper m Antikörper
    Antikörpertest m Antikörpertests
    Antilope f Antilopen animal
    Antioxidans n Antioxidantien
    Antipathie f Antipathien
    Antipoden p Antipoden place
    Antiquar m Antiquare person
    Antiquarin f Antiquarinnen person
    Antisemit mw Antisemiten person
    Antisemitin f Antisemitinnen person
    Antisemitismus m -
    Antizionist mw Antizionisten person
    Antizionistin f Antizionistinnen person
    Antrag m Anträge text
    Antragsformular n Antragsformulare text
    Antragsfrist f Antragsfristen time
    Antragsteller m Antragsteller person
    Antragstellerin f Antragstellerinnen person
    Antrieb m Antriebe
    Antritt m Antritte event
    Antrittsbesuch m Antrittsbesuche event
    Antrittsrede f Antrittsreden text
    Antwort f Antworten text
    Anwalt m Anwälte person
    Anwaltsberuf m Anwaltsberufe
    Anwaltschaft f Anwaltschaften group
    Anwaltshelfer m Anwaltshelfer person
    Anwaltshelferin f Anwaltshelferinnen person
    Anwaltskammer f Anwaltskammern group
    Anwaltskanzlei f Anwaltskanzleien group
    Anwaltskosten p Anwaltskosten
    Anwandlung f Anwandlungen
    Anweisung f Anweisungen text
    Anwendbarkeit f -
    Anwender m Anwender person
    Anwenderin f Anwenderinnen person
    Anwendung f Anwendungen
    Anwendungsfehler m Anwendungsfehler
    Anwendungsprogramm n Anwendungsprogramme
    Anwerbung f Anwerbungen
    Anwesen n Anwesen place
    Anwesenheit f -
    Anwohner m Anwohner person
    Anwohnerin f Anwohnerinnen person
    Anwältin f Anwältinnen person
    Anwärter m Anwärter person
    Anwärterin f Anwärterinnen person
    Anzahl f Anzahlen
    Anzahlung f Anzahlungen
    Anzeichen n Anzeichen
    Anzeige f Anzeigen text
    Anzeigenerstatter m Anzeigenerstatter person
    Anzeigenerstatterin f Anzeigenerstatterinnen person
    Anzeigepflicht f Anzeigepflichten
    Anziehung f Anziehungen
    Anziehungskraft f Anziehungskräfte
    Anziehungspunkt m Anziehungspunkte
    Anzug m Anzüge thing
    Anämie f -
    Apartheid f -
    Apartment n Apartments place
    Apartmenthaus n Apartmenthäuser thing
    Apathie f -
    Apfel m Äpfel material
    Apfel m Äpfel thing
    Apfelbaum m Apfelbäume
    Apfelsaft m Apfelsäfte material
    Apokalypse f Apokalypsen
    Apostel m Apostel person
    Apotheke f Apotheken place
    Apotheker m Apotheker person
    Apothekerin f Apothekerinnen person
    App f Apps
    Apparat m Apparate thing
    Appartement n Appartements place
    Appell m Appelle text
    Appellation f Appellationen
    Appenzeller m Appenzeller person
    Appenzellerin f Appenzellerinnen person
    Appetit m -
    Applaus m -
    Applet n Applets
    Approbation f Approbationen
    Aprikose f Aprikosen material
    April m Aprile time
    Aquarium n Aquarien thing
    Ar n Ar unit
    Araber m Araber person
    Araberin f Araberinnen person
    Arabisch n -
    Arbeit f Arbeiten
    Arbeiter m Arbeiter person
    Arbeiterfamilie f Arbeiterfamilien group
    Arbeiterin f Arbeiterinnen person
    Arbeiterkind n Arbeiterkinder person
    Arbeiterklasse f Arbeiterklassen group
    Arbeiterpartei f Arbeiterparteien group
    Arbeiterschaft f Arbeiterschaften group
    Arbeitgeber m Arbeitgeber person
    Arbeitgeberin f Arbeitgeberinnen person
    Arbeitgeberverband m Arbeitgeberverbände group
    Arbeitnehmer m Arbeitnehmer person
    Arbeitnehmerin f Arbeitnehmerinnen person
    Arbeitsagentur f Arbeitsagenturen group
    Arbeitsamt n Arbeitsämter group
    Arbeitsanweisung f Arbeitsanweisungen text
    Arbeitsaufnahme f -
    Arbeitsaufwand m Arbeitsaufwände
    Arbeitsbedingung f Arbeitsbedingungen
    Arbeitsbelastung f Arbeitsbelastungen
    Arbeitsbereich m Arbeitsbereiche
    Arbeitsblatt n Arbeitsblätter text
    Arbeitserleichterung f Arbeitserleichterungen
    Arbeitsessen n Arbeitsessen event
    Arbeitsfeld n Arbeitsfelder
    Arbeitsform f Arbeitsformen
    Arbeitsfähigkeit f -
    Arbeitsgemeinschaft f Arbeitsgemeinschaften group
    Arbeitsgericht n Arbeitsgerichte group
    Arbeitsgruppe f Arbeitsgruppen group
    Arbeitskampf m Arbeitskämpfe event
    Arbeitskollege mw Arbeitskollegen person
    Arbeitskollegin f Arbeitskolleginnen person
    Arbeitskraft f Arbeitskräfte person
    Arbeitskreis m Arbeitskreise group
    Arbeitskräftemangel m Arbeitskräftemängel
    Arbeitslager n Arbeitslager place
    Arbeitsleben n -
    Arbeitsleistung f Arbeitsleistungen
    Arbeitslose a - person
    Arbeitslosengeld n Arbeitslosengelder
    Arbeitslosenquote f Arbeitslosenquoten
    Arbeitslosenzahl f Arbeitslosenzahlen
    Arbeitslosigkeit f -
    Arbeitsmarkt m Arbeitsmärkte place
    Arbeitsmarktexperte mw Arbeitsmarktexperten person
    Arbeitsmarktexpertin f Arbeitsmarktexpertinnen person
    Arbeitsminister m Arbeitsminister person
    Arbeitsministerin f Arbeitsministerinnen person
    Arbeitsministerium n Arbeitsministerien group
    Arbeitsmoral f -
    Arbeitspaket n Arbeitspakete
    Arbeitspapier n Arbeitspapiere text
    Arbeitsplatz m Arbeitsplätze place
    Arbeitsplatzverlust m Arbeitsplatzverluste
    Arbeitsprogramm n Arbeitsprogramme
    Arbeitsrecht n Arbeitsrechte
    Arbeitsrichter m Arbeitsrichter person
    Arbeitsrichterin f Arbeitsrichterinnen person
    Arbeitsschutz m -
    Arbeitssieg m Arbeitssiege
    Arbeitsspeicher m Arbeitsspeicher thing
    Arbeitsstunde f Arbeitsstunden time
    Arbeitsstätte f Arbeitsstätten place
    Arbeitstag m Arbeitstage time
    Arbeitsteilung f Arbeitsteilungen
    Arbeitstreffen n Arbeitstreffen event
    Arbeitsunfall m Arbeitsunfälle event
    Arbeitsunfähigkeit f -
    Arbeitsunfähigkeitsbescheinigung f Arbeitsunfähigkeitsbescheinigungen text
    Arbeitsverhalten n -
    Arbeitsverhältnis n Arbeitsverhältnisse
    Arbeitsvermittler m Arbeitsvermittler person
    Arbeitsvermittlerin f Arbeitsvermittlerinnen person
    Arbeitsvertrag m Arbeitsverträge text
    Arbeitsverweigerer m Arbeitsverweigerer person
    Arbeitsverweigerin f Arbeitsverweigerinnen person
    Arbeitsvorschrift f Arbeitsvorschriften text
    Arbeitsweg m Arbeitswege
    Arbeitsweise f Arbeitsweisen
    Arbeitswelt f Arbeitswelten
    Arbeitswoche f Arbeitswochen time
    Arbeitszeit f Arbeitszeiten time
    Arbeitszeitgesetz n Arbeitszeitgesetze text
    Arbeitszeugnis n Arbeitszeugnisse text
    Arbeitszimmer n Arbeitszimmer place
    Arbeitszimmer n Arbeitszimmer thing
    Arche f Archen thing
    Archipel n Archipele place
    Architekt mw Architekten person
    Architektin f Architektinnen person
    Architektur f Architekturen
    Architekturkritiker m Architekturkritiker person
    Architekturkritikerin f Architekturkritikerinnen person
    Archiv n Archive place
    Archivar m Archivare person
    Archivarin f Archivarinnen person
    Archivfoto n Archivfotos text
    Archivierung f Archivierungen
    Archäologe mw Archäologen person
    Archäologie f -
    Archäologin f Archäologinnen person
    Areal n Areale place
    Arena f Arenen place
    Argentinier m Argentinier person
    Argentinierin f Argentinierinnen person
    Argument n Argumente text
    Argumentation f Argumentationen text
    Argumentationspapier n Argumentationspapiere text
    Argwohn m -
    Arie f Arien
    Aristokrat mw Aristokraten person
    Aristokratin f Aristokratinnen person
    Arktis f - place
    Arm m Arme body
    Armatur f Armaturen thing
    Armaturenbrett n Armaturenbretter thing
    Armband n Armbänder thing
    Armbanduhr f Armbanduhren thing
    Armbeuge f Armbeugen body
    Armee f Armeen group
    Armeechef m Armeechefs person
    Armeekreis m Armeekreise group
    Armeesprecher m Armeesprecher person
    Armeesprecherin f Armeesprecherinnen person
    Armenier m Armenier person
    Armenierin f Armenierinnen person
    Armseligkeit f Armseligkeiten
    Armut f -
    Armutsbericht m Armutsberichte text
    Armutsfalle f Armutsfallen
    Arrangement n Arrangements
    Array n Arrays
    Arrest m Arreste
    Arrestzelle f Arrestzellen place
    Arroganz f -
    Arsch m Ärsche body
    Arsen n - material
    Arsenal n Arsenale
    Art f Arten
    Artensterben n -
    Artenvielfalt f -
    Arterie f Arterien body
    Arteriosklerose f Arteriosklerosen
    Artgenosse mw Artgenossen person
    Artgenossin f Artgenossinnen person
    Arthritis f -
    Arthrose f Arthrosen
    Artikel m Artikel text
    Artikulation f Artikulationen
    Artillerie f Artillerien group
    Artischocke f Artischocken material
    Artist mw Artisten person
    Artistin f Artistinnen person
    Artung f Artungen
    Arznei f Arzneien material
    Arzneimittel n Arzneimittel material
    Arzneimittelbehörde f Arzneimittelbehörden group
    Arzneimittelhersteller m Arzneimittelhersteller group
    Arzt m Ärzte person
    Arztbericht m Arztberichte text
    Arztbesuch m Arztbesuche event
    Arztfamilie f Arztfamilien group
    Arzthelfer m Arzthelfer person
    Arzthelferin f Arzthelferinnen person
    Arztmobil n Arztmobile thing
    Arztpraxis f Arztpraxen place
    Asbest m - material
    Asche f Aschen material
    Aschenbecher m Aschenbecher thing
    Aschermittwoch m Aschermittwoche time
    Asiate mw Asiaten person
    Asiatin f Asiatinnen person
    Aspekt m Aspekte
    Asphalt m - material
    Aspirant mw Aspiranten person
    Aspirantin f Aspirantinnen person
    Aspirin n - material
    Assel f Asseln animal
    Assist m Assists
    Assistent mw Assistenten person
    Assistentin f Assistentinnen person
    Assoziation f Assoziationen
    Ast m Äste thing
    Astaxanthin n - material
    Asteroid mw Asteroiden thing
    Asteroideneinschlag m Asteroideneinschläge event
    Asthma n -
    Asthmaanfall m Asthmaanfälle event
    Astrologe mw Astrologen person
    Astrologie f -
    Astrologin f Astrologinnen person
    Astronaut mw Astronauten person
    Astronautin f Astronautinnen person
    Astronom mw Astronomen person
    Astronomie f -
    Astronomin f Astronominnen person
    Astrophysik f -
    Astrophysiker m Astrophysiker person
    Astrophysikerin f Astrophysikerinnen person
    Asyl n Asyle place
    Asylanspruch m Asylansprüche
    Asylant mw Asylanten person
    Asylantin f Asylantinnen person
    Asylantrag m Asylanträge text
    Asylbegehren n Asylbegehren
    Asylbewerber m Asylbewerber person
    Asylbewerberin f Asylbewerberinnen person
    Asylheim n Asylheime place
    Asylhelfer m Asylhelfer person
    Asylhelferin f Asylhelferinnen person
    Asylpolitik f Asylpolitiken
    Asylrecht n Asylrechte
    Asylsystem n Asylsysteme
    Asylverfahren n Asylverfahren event
    Asylzentrum n Asylzentren place
    Atelier n Ateliers place
    Atem m -
    Atemluft f -
    Atemmaske f Atemmasken thing
    Atemnot f -
    Atempause f Atempausen
    Atemschutzmaske f Atemschutzmasken thing
    Atemweg m Atemwege body
    Atemwegserkrankung f Atemwegserkrankungen
    Atemzug m Atemzüge
    Atheismus m -
    Atheist mw Atheisten person
    Atheistin f Atheistinnen person
    Athener m Athener person
    Athenerin f Athenerinnen person
    Athlet mw Athleten person
    Athletin f Athletinnen person
    Atlantik m - place
    Atlas m Atlanten thing
    Atmosphäre f Atmosphären
    Atmung f Atmungen
    Atoll n Atolle place
    Atomabkommen n Atomabkommen
    Atomaufsicht f Atomaufsichten group
    Atomausstieg m Atomausstiege event
    Atombehörde f Atombehörden group
    Atombombe f Atombomben thing
    Atomenergie f Atomenergien
    Atomkatastrophe f Atomkatastrophen event
    Atomkraft f -
    Atomkraftwerk n Atomkraftwerke place
    Atomkrieg m Atomkriege
    Atommacht f Atommächte
    Atommüll m - material
    Atommülldeponie f Atommülldeponien place
    Atomprogramm n Atomprogramme
    Atomreaktor m Atomreaktoren thing
    Atomunfall m Atomunfälle event
    Attacke f Attacken event
    Attentat n Attentate event
    Attentäter m Attentäter person
    Attentäterin f Attentäterinnen person
    Attest n Atteste text
    Attitüde f Attitüden
    Attraktion f Attraktionen
    Attrappe f Attrappen
    Au f Auen
    Aubergine f Auberginen material
    Audio n Audios text
    Audit n Audits
    Aue f Auen place
    Aufarbeitung f Aufarbeitungen
    Aufbahrung f Aufbahrungen
    Aufbau m Aufbauten event
    Aufbauphase f Aufbauphasen time
    Aufbereitung f Aufbereitungen
    Aufbesserung f Aufbesserungen
    Aufbewahrung f Aufbewahrungen
    Aufbruch m Aufbrüche event
    Aufdeckung f Aufdeckungen
    Aufenthalt m Aufenthalte
    Aufenthaltsdauer f -
    Aufenthaltserlaubnis f Aufenthaltserlaubnisse
    Aufenthaltsgenehmigung f Aufenthaltsgenehmigungen
    Aufenthaltsort m Aufenthaltsorte place
    Aufenthaltsrecht n Aufenthaltsrechte
    Auferstehung f Auferstehungen
    Auffahrt f Auffahrten place
    Auffahrunfall m Auffahrunfälle event
    Auffanglager n Auffanglager place
    Auffassung f Auffassungen
    Aufforderung f Aufforderungen text
    Auffrischung f Auffrischungen
    Auffrischungsimpfung f Auffrischungsimpfungen event
    Auffälligkeit f Auffälligkeiten
    Aufführung f Aufführungen event
    Aufgabe f Aufgaben
    Aufgabenbereich m Aufgabenbereiche
    Aufgabenstellung f Aufgabenstellungen
    Aufgebot n Aufgebote group
    Aufguss m Aufgüsse
    Aufheben n -
    Aufhebung f Aufhebungen
    Aufhebungsvertrag m Aufhebungsverträge text
    Aufheiterung f Aufheiterungen
    Aufheller m Aufheller
    Aufholjagd f Aufholjagden event
    Aufhänger m Aufhänger thing
    Aufhängung f Aufhängungen
    Aufkauf m Aufkäufe
    Aufkleber m Aufkleber thing
    Aufklärer m Aufklärer person
    Aufklärerin f Aufklärerinnen person
    Aufklärung f Aufklärungen text
    Aufkommen n Aufkommen
    Auflage f Auflagen
    Auflagenzahl f Auflagenzahlen
    Auflehnung f Auflehnungen
    Auflieger m Auflieger thing
    Auflistung f Auflistungen text
    Auflösung f Auflösungen
    Aufmachung f Aufmachungen
    Aufmarsch m Aufmärsche event
    Aufmerksamkeit f Aufmerksamkeiten
    Aufmunterung f Aufmunterungen
    Aufnahme f Aufnahmen
    Aufnahmegerät n Aufnahmegeräte
    Aufnahmeprüfung f Aufnahmeprüfungen event
    Aufopferung f Aufopferungen
    Aufprall m Aufpralle event
    Aufpreis m Aufpreise
    Aufrechterhaltung f Aufrechterhaltungen
    Aufreger m Aufreger event
    Aufregung f Aufregungen
    Aufruf m Aufrufe text
    Aufruhr m Aufruhre event
    Aufräumarbeiten p Aufräumarbeiten
    Aufräumer m Aufräumer person
    Aufräumerin f Aufräumerinnen person
    Aufrüstung f Aufrüstungen
    Aufsatz m Aufsätze text
    Aufschluss m Aufschlüsse
    Aufschrei m Aufschreie
    Aufschrift f Aufschriften text
    Aufschub m -
    Aufschwung m Aufschwünge
    Aufsehen n -
    Aufseher m Aufseher person
    Aufseherin f Aufseherinnen person
    Aufsicht f Aufsichten group
    Aufsichtsbehörde f Aufsichtsbehörden group
    Aufsichtsgremium n Aufsichtsgremien group
    Aufsichtskraft f Aufsichtskräfte person
    Aufsichtsperson f Aufsichtspersonen person
    Aufsichtspflicht f Aufsichtspflichten
    Aufsichtsrat m Aufsichtsräte group
    Aufsichtsratsmitglied n Aufsichtsratsmitglieder person
    Aufsichtsratspräsident mw Aufsichtsratspräsidenten person
    Aufsichtsratspräsidentin f Aufsichtsratspräsidentinnen person
    Aufsichtsratssitzung f Aufsichtsratssitzungen event
    Aufsichtsratsvorsitzende a - person
    Aufspaltung f Aufspaltungen
    Aufstand m Aufstände event
    Aufsteiger m Aufsteiger person
    Aufsteigerin f Aufsteigerinnen person
    Aufstellung f Aufstellungen
    Aufstieg m Aufstiege event
    Aufstockung f Aufstockungen
    Aufständische a - person
    Auftakt m Auftakte event
    Auftaktniederlage f Auftaktniederlagen event
    Auftaktsieg m Auftaktsiege
    Auftaktspiel n Auftaktspiele event
    Aufteilung f Aufteilungen
    Auftrag m Aufträge text
    Auftraggeber m Auftraggeber person
    Auftraggeberin f Auftraggeberinnen person
    Auftragnehmer m Auftragnehmer person
    Auftragnehmerin f Auftragnehmerinnen person
    Auftragsbestätigung f Auftragsbestätigungen text
    Auftragskiller m Auftragskiller person
    Auftragsmörder m Auftragsmörder person
    Auftragsvolumen n Auftragsvolumen
    Auftreten n -
    Auftrieb m Auftriebe
    Auftritt m Auftritte event
    Aufwand m Aufwände
    Aufweichung f Aufweichungen
    Aufwendung f Aufwendungen
    Aufwertung f Aufwertungen
    Aufwärmen n -
    Aufzeichnung f Aufzeichnungen text
    Aufzug m Aufzüge thing
    Aufzählung f Aufzählungen
    Augapfel m Augäpfel body
    Auge n Augen body
    Augenarzt m Augenärzte person
    Augenblick m Augenblicke time
    Augenbraue f Augenbrauen body
    Augenhöhe f Augenhöhen
    Augenlicht n -
    Augenlid n Augenlider body
    Augenmaß n -
    Augenmerk n -
    Augenoperation f Augenoperationen event
    Augenoptiker m Augenoptiker person
    Augenoptikerin f Augenoptikerinnen person
    Augenwinkel m Augenwinkel body
    Augenzeuge mw Augenzeugen person
    Augenzeugenbericht m Augenzeugenberichte text
    Augenzeugin f Augenzeuginnen person
    Augenärztin f Augenärztinnen person
    Augsburger m Augsburger person
    Augsburgerin f Augsburgerinnen person
    August m Auguste time
    Augustiner m Augustiner person
    Auktion f Auktionen event
    Auktionshaus n Auktionshäuser group
    Aula f Aulen place
    Aura f Auren
    Ausarbeitung f Ausarbeitungen
    Ausbau m -
    Ausbesserung f Ausbesserungen
    Ausbeute f Ausbeuten
    Ausbeutung f Ausbeutungen
    Ausbilder m Ausbilder person
    Ausbilderin f Ausbilderinnen person
    Ausbildung f Ausbildungen
    Ausbildungsabschluss m Ausbildungsabschlüsse
    Ausbildungsjahr n Ausbildungsjahre time
    Ausbildungsleiter m Ausbildungsleiter person
    Ausbildungsplatz m Ausbildungsplätze
    Ausbildungszeit f Ausbildungszeiten time
    Ausbildungszentrum n Ausbildungszentren place
    Ausbleiben n -
    Ausblendung f Ausblendungen
    Ausblick m Ausblicke
    Ausbrecher m Ausbrecher person
    Ausbrecherin f Ausbrecherinnen person
    Ausbreitung f Ausbreitungen
    Ausbruch m Ausbrüche event
    Ausbruchsversuch m Ausbruchsversuche event
    Ausbürgerung f Ausbürgerungen
    Ausdauer f -
    Ausdauersportler m Ausdauersportler person
    Ausdauersportlerin f Ausdauersportlerinnen person
    Ausdehnung f Ausdehnungen
    Ausdruck m Ausdrücke
    Ausdruckskraft f Ausdruckskräfte
    Ausdrucksweise f Ausdrucksweisen
    Ausdünnung f Ausdünnungen
    Auseinandersetzung f Auseinandersetzungen
    Ausfahrt f Ausfahrten place
    Ausfall m Ausfälle event
    Ausfallhonorar n Ausfallhonorare
    Ausfertigung f Ausfertigungen
    Ausflucht f Ausflüchte
    Ausflug m Ausflüge event
    Ausflugsziel n Ausflugsziele
    Ausflügler m Ausflügler person
    Ausflüglerin f Ausflüglerinnen person
    Ausformung f Ausformungen
    Ausfuhr f Ausfuhren
    Ausfuhrgut n Ausfuhrgüter
    Ausführung f Ausführungen
    Ausgabe f Ausgaben text
    Ausgang m Ausgänge place
    Ausgangsbeschränkung f Ausgangsbeschränkungen
    Ausgangslage f Ausgangslagen
    Ausgangspunkt m Ausgangspunkte
    Ausgangssperre f Ausgangssperren
    Ausgehverbot n Ausgehverbote
    Ausgehzeit f Ausgehzeiten time
    Ausgestaltung f Ausgestaltungen
    Ausgewogenheit f Ausgewogenheiten
    Ausgleich m Ausgleiche
    Ausgleichsabgabe f Ausgleichsabgaben
    Ausgliederung f Ausgliederungen
    Ausgrabung f Ausgrabungen
    Ausgrabungsstätte f Ausgrabungsstätten place
    Ausgrenzung f Ausgrenzungen
    Ausguck m Ausgucke place
    Ausguss m Ausgüsse
    Aushebelung f Aushebelungen
    Aushilfskraft f Aushilfskräfte person
    Aushöhlung f Aushöhlungen
    Auskommen n -
    Auskopplung f Auskopplungen
    Auskunft f Auskünfte text
    Auskunftsersuchen n Auskunftsersuchen text
    Auslagerung f Auslagerungen
    Ausland n - place
    Auslandsaufenthalt m Auslandsaufenthalte
    Auslandsdeutsche a - person
    Auslandseinsatz m Auslandseinsätze event
    Auslandsgeheimdienst m Auslandsgeheimdienste group
    Auslandsgeschäft n Auslandsgeschäfte
    Auslandsnachrichtendienst m Auslandsnachrichtendienste group
    Auslandsreise f Auslandsreisen event
    Auslandssemester n Auslandssemester
    Auslandsverschuldung f Auslandsverschuldungen
    Auslandsvertretung f Auslandsvertretungen place
    Auslastung f Auslastungen
    Auslauf m Ausläufe
    Auslaufmodell n Auslaufmodelle
    Ausleger m Ausleger
    Auslegung f Auslegungen
    Ausleihe f Ausleihen
    Ausleihung f Ausleihungen
    Auslieferung f Auslieferungen
    Auslosung f Auslosungen
    Ausländer m Ausländer person
    Ausländeramt n Ausländerämter group
    Ausländerbeauftragte a - person
    Ausländerbehörde f Ausländerbehörden group
    Ausländerin f Ausländerinnen person
    Ausläufer m Ausläufer
    Auslöschung f Auslöschungen
    Auslöser m Auslöser thing
    Auslösung f Auslösungen
    Ausmaß n Ausmaße
    Ausnahme f Ausnahmen
    Ausnahmeregel f Ausnahmeregeln
    Ausnahmesportler m Ausnahmesportler person
    Ausnahmesportlerin f Ausnahmesportlerinnen person
    Ausnahmezustand m Ausnahmezustände
    Ausnutzung f Ausnutzungen
    Auspizien p Auspizien
    Ausprägung f Ausprägungen
    Ausrede f Ausreden text
    Ausreise f Ausreisen event
    Ausreißer m Ausreißer event
    Ausrichter m Ausrichter group
    Ausrichtung f Ausrichtungen
    Ausritt m Ausritte
    Ausrottung f Ausrottungen
    Ausrufung f Ausrufungen
    Ausrutscher m Ausrutscher event
    Ausrüster m Ausrüster group
    Ausrüstung f Ausrüstungen thing
    Aussage f Aussagen text
    Aussagekraft f Aussagekräfte
    Ausschank m -
    Ausscheiden n -
    Ausschlag m Ausschläge
    Ausschluss m Ausschlüsse
    Ausschnitt m Ausschnitte text
    Ausschreibung f Ausschreibungen text
    Ausschreibungsunterlage f Ausschreibungsunterlagen text
    Ausschreitung f Ausschreitungen
    Ausschuss m Ausschüsse group
    Ausschussmitglied n Ausschussmitglieder person
    Ausschusssitzung f Ausschusssitzungen event
    Ausschussvorsitzende a - person
    Ausschüttung f Ausschüttungen
    Aussehen n -
    Aussetzer m Aussetzer event
    Aussetzung f Aussetzungen
    Aussicht f Aussichten
    Aussichtspunkt m Aussichtspunkte
    Aussiedler m Aussiedler person
    Aussiedlerin f Aussiedlerinnen person
    Aussprache f Aussprachen
    Ausspruch m Aussprüche text
    Ausstattung f Ausstattungen
    Aussteiger m Aussteiger person
    Aussteigerin f Aussteigerinnen person
    Aussteller m Aussteller person
    Ausstellerin f Ausstellerinnen person
    Ausstellung f Ausstellungen event
    Ausstellungsraum m Ausstellungsräume place
    Ausstellungsstück n Ausstellungsstücke
    Ausstieg m Ausstiege event
    Ausstoß m Ausstöße
    Ausstrahlung f Ausstrahlungen
    Aussöhnung f Aussöhnungen
    Austausch m -
    Austauschschüler m Austauschschüler person
    Austauschschülerin f Austauschschülerinnen person
    Austauschstudent mw Austauschstudenten person
    Austauschstudentin f Austauschstudentinnen person
    Auster f Austern animal
    Austragung f Austragungen
    Austragungsort m Austragungsorte place
    Australier m Australier person
    Australierin f Australierinnen person
    Austritt m Austritte event
    Austrocknung f Austrocknungen
    Ausuferung f Ausuferungen
    Ausverkauf m Ausverkäufe
    Auswahl f Auswahlen
    Auswanderer m Auswanderer person
    Auswanderin f Auswanderinnen person
    Auswanderung f Auswanderungen event
    Auswechselspieler m Auswechselspieler person
    Auswechselspielerin f Auswechselspielerinnen person
    Ausweg m Auswege
    Ausweichmanöver n Ausweichmanöver event
    Ausweichmöglichkeit f Ausweichmöglichkeiten
    Ausweis m Ausweise text
    Ausweispflicht f Ausweispflichten
    Ausweisung f Ausweisungen
    Ausweitung f Ausweitungen
    Auswerter m Auswerter person
    Auswerterin f Auswerterinnen person
    Auswertung f Auswertungen
    Auswirkung f Auswirkungen
    Auswuchs m Auswüchse
    Auswärtssieg m Auswärtssiege
    Auswärtsspiel n Auswärtsspiele event
    Auszahlung f Auszahlungen
    Auszeichnung f Auszeichnungen
    Auszeit f Auszeiten time
    Auszubildende a - person
    Auszug m Auszüge text
    Auszählung f Auszählungen
    Ausübung f Ausübungen
    Autarkie f -
    Authentifizierung f Authentifizierungen
    Authentizität f Authentizitäten
    Autist mw Autisten person
    Autistin f Autistinnen person
    Auto n Autos thing
    Autoanhänger m Autoanhänger thing
    Autobahn f Autobahnen place
    Autobahnausfahrt f Autobahnausfahrten place
    Autobahnbaustelle f Autobahnbaustellen place
    Autobahnbrücke f Autobahnbrücken thing
    Autobahndreieck n Autobahndreiecke place
    Autobahnkreuz n Autobahnkreuze place
    Autobahnpolizist mw Autobahnpolizisten person
    Autobahnpolizistin f Autobahnpolizistinnen person
    Autobahnraststätte f Autobahnraststätten place
    Autobatterie f Autobatterien thing
    Autobauer m Autobauer group
    Autobesitzer m Autobesitzer person
    Autobesitzerin f Autobesitzerinnen person
    Autobiografie f Autobiografien text
    Autobiographie f Autobiographien
    Autobombe f Autobomben thing
    Autobrand m Autobrände event
    Autodieb m Autodiebe person
    Autodiebstahl m Autodiebstahle event
    Autofahrer m Autofahrer person
    Autofahrerin f Autofahrerinnen person
    Autofahrt f Autofahrten event
    Autofenster n Autofenster thing
    Autofähre f Autofähren thing
    Autogas n Autogase material
    Autogeschäft n Autogeschäfte
    Autogigant mw Autogiganten group
    Autohaus n Autohäuser thing
    Autohersteller m Autohersteller group
    Autohersteller m Autohersteller person
    Autohändler m Autohändler person
    Autohändlerin f Autohändlerinnen person
    Autoindustrie f Autoindustrien group
    Autokauf m Autokäufe
    Autokennzeichen n Autokennzeichen
    Autokino n Autokinos place
    Autoklub m Autoklubs group
    Autokonzern m Autokonzerne group
    Autokorso m Autokorsos event
    Autokrat mw Autokraten person
    Autokratie f Autokratien
    Autokratin f Autokratinnen person
    Autolenker m Autolenker person
    Autolenkerin f Autolenkerinnen person
    Automarke f Automarken
    Automarkt m Automärkte
    Automat mw Automaten thing
    Automatensprenger m Automatensprenger person
    Automatisierung f Automatisierungen
    Automatismus m Automatismen
    Automechaniker m Automechaniker person
    Automechanikerin f Automechanikerinnen person
    Automobil n Automobile thing
    Automobilbranche f Automobilbranchen group
    Automobilclub m Automobilclubs group
    Automobilhersteller m Automobilhersteller group
    Automobilindustrie f Automobilindustrien group
    Automobilkonzern m Automobilkonzerne group
    Automobilverband m Automobilverbände group
    Automobilwerk n Automobilwerke place
    Automobilzulieferer m Automobilzulieferer group
    Automodell n Automodelle
    Autonome a - person
    Autonomie f Autonomien
    Autopanne f Autopannen
    Autopsie f Autopsien
    Autor m Autoren person
    Autoreifen m Autoreifen thing
    Autorenduo n Autorenduos group
    Autorennen n Autorennen event
    Autorin f Autorinnen person
    Autorisierung f Autorisierungen
    Autorität f Autoritäten
    Autorschaft f Autorschaften
    Autoschlüssel m Autoschlüssel thing
    Autostadt f Autostädte place
    Autoteil n Autoteile thing
    Autotür f Autotüren thing
    Autounfall m Autounfälle event
    Autoverkehr m -
    Autoverkäufer m Autoverkäufer person
    Autoverkäuferin f Autoverkäuferinnen person
    Autovermietung f Autovermietungen group
    Autowrack n Autowracks thing
    Autozulieferer m Autozulieferer group
    Außenamt n Außenämter group
    Außenamtssprecher m Außenamtssprecher person
    Außenamtssprecherin f Außenamtssprecherinnen person
    Außendienst m Außendienste
    Außendienstmitarbeiter m Außendienstmitarbeiter person
    Außendienstmitarbeiterin f Außendienstmitarbeiterinnen person
    Außenexperte mw Außenexperten person
    Außenexpertin f Außenexpertinnen person
    Außengrenze f Außengrenzen place
    Außenminister m Außenminister person
    Außenministerin f Außenministerinnen person
    Außenministerium n Außenministerien group
    Außenministertreffen n Außenministertreffen event
    Außenpolitik f Außenpolitiken
    Außenpolitiker m Außenpolitiker person
    Außenpolitikerin f Außenpolitikerinnen person
    Außenposten m Außenposten place
    Außenseiter m Außenseiter person
    Außenseiterin f Außenseiterinnen person
    Außenstelle f Außenstellen group
    Außenverteidiger m Außenverteidiger person
    Außenverteidigerin f Außenverteidigerinnen person
    Außenwelt f -
    Außenwirkung f Außenwirkungen
    Außerirdische a - person
    Avance f Avancen
    Avatar m Avatare
    Aversion f Aversionen
    Award m Awards
    Axt f Äxte thing
    Azubi f Azubis person
    Azubi m Azubis person
    BGH m - group
    BKA n - group
    BND m - group
    BSI n - group
    Baby n Babys person
    Bach m Bäche place
    Bache f Bachen animal
    Backe f Backen body
    Backend n Backends
    Backenzahn m Backenzähne body
    Backlash m Backlashs event
    Backlink m Backlinks
    Backofen m Backöfen thing
    Backpulver n Backpulver material
    Backrezept n Backrezepte
    Backstein m Backsteine thing
    Backup n Backups
    Backware f Backwaren material
    Bad n Bäder place
    Badeanstalt f Badeanstalten place
    Badebucht f Badebuchten place
    Badegast m Badegäste person
    Badehose f Badehosen thing
    Badekappe f Badekappen thing
    Bademeister m Bademeister person
    Bademeisterin f Bademeisterinnen person
    Badener m Badener person
    Badenerin f Badenerinnen person
    Badeort m Badeorte place
    Badesaison f Badesaisons time
    Badesee m Badeseen place
    Badestelle f Badestellen place
    Badetuch n Badetücher thing
    Badeunfall m Badeunfälle event
    Badeunglück n Badeunglücke event
    Badewanne f Badewannen thing
    Badezimmer n Badezimmer place
    Badezimmer n Badezimmer thing
    Bagatelle f Bagatellen
    Bagatellgrenze f Bagatellgrenzen
    Bagger m Bagger thing
    Baggerfahrer m Baggerfahrer person
    Baggerfahrerin f Baggerfahrerinnen person
    Baggerführer m Baggerführer person
    Baggerführerin f Baggerführerinnen person
    Baggersee m Baggerseen place
    Bahn f Bahnen thing
    Bahnbeamte a - person
    Bahnbetrieb m Bahnbetriebe
    Bahnchef m Bahnchefs person
    Bahndamm m Bahndämme place
    Bahnfahrer m Bahnfahrer person
    Bahnfahrerin f Bahnfahrerinnen person
    Bahnfahrt f Bahnfahrten event
    Bahngleis n Bahngleise thing
    Bahnhof m Bahnhöfe place
    Bahnhofsgebäude n Bahnhofsgebäude place
    Bahnhofshalle f Bahnhofshallen place
    Bahnhofsviertel n Bahnhofsviertel place
    Bahnkonzern m Bahnkonzerne group
    Bahnkunde mw Bahnkunden person
    Bahnkundin f Bahnkundinnen person
    Bahnmitarbeiter m Bahnmitarbeiter person
    Bahnmitarbeiterin f Bahnmitarbeiterinnen person
    Bahnreise f Bahnreisen event
    Bahnreisende a - person
    Bahnsprecher m Bahnsprecher person
    Bahnsprecherin f Bahnsprecherinnen person
    Bahnsteig m Bahnsteige place
    Bahnstrecke f Bahnstrecken place
    Bahnstreik m Bahnstreiks event
    Bahnticket n Bahntickets
    Bahntrasse f Bahntrassen place
    Bahnunfall m Bahnunfälle event
    Bahnunglück n Bahnunglücke event
    Bahnverkehr m -
    Bahre f Bahren thing
    Bakterium n Bakterien
    Balance f Balancen
    Balanceakt m Balanceakte
    Balg n Bälger person
    Balkan m - place
    Balkanroute f Balkanrouten
    Balken m Balken thing
    Balkon m Balkone thing
    Ball m Bälle thing
    Ballade f Balladen text
    Ballaststoff m Ballaststoffe material
    Ballen m Ballen thing
    Ballerina f Ballerinen person
    Ballhaus n Ballhäuser thing
    Ballon m Ballone thing
    Ballsaal m Ballsäle place
    Ballspiel n Ballspiele
    Ballungsraum m Ballungsräume place
    Ballungsregion f Ballungsregionen place
    Ballungszentrum n Ballungszentren place
    Balte mw Balten person
    Baltin f Baltinnen person
    Banane f Bananen material
    Bananenrepublik f Bananenrepubliken place
    Band f Bands group
    Band m Bände text
    Band n Bänder thing
    Bandage f Bandagen thing
    Bandbreite f Bandbreiten
    Bande f Banden group
    Bandenchef m Bandenchefs person
    Bandenführer m Bandenführer person
    Bandenführerin f Bandenführerinnen person
    Bandenkrieg m Bandenkriege event
    Bandenmitglied n Bandenmitglieder person
    Bandit mw Banditen person
    Banditin f Banditinnen person
    Bandmitglied n Bandmitglieder person
    Bandwurm m Bandwürmer animal
    Bange f -
    Bangen n -
    Bank f Banken group
    Bank f Bänke thing
    Bankangestellte a - person
    Bankautomat mw Bankautomaten thing
    Bankbetrüger m Bankbetrüger person
    Bankbetrügerin f Bankbetrügerinnen person
    Bankchef m Bankchefs person
    Bankdarlehen n Bankdarlehen
    Bankdaten p Bankdaten
    Bankdirektor m Bankdirektoren person
    Bankdirektorin f Bankdirektorinnen person
    Bankenaufsicht f Bankenaufsichten group
    Bankenkrise f Bankenkrisen event
    Bankenpleite f Bankenpleiten event
    Bankensektor m Bankensektoren
    Bankensystem n Bankensysteme
    Bankenviertel n Bankenviertel place
    Banker m Banker person
    Bankerin f Bankerinnen person
    Bankfiliale f Bankfilialen place
    Bankgebäude n Bankgebäude place
    Bankgeheimnis n Bankgeheimnisse
    Bankgeschäft n Bankgeschäfte
    Bankguthaben n Bankguthaben
    Bankhaus n Bankhäuser group
    Bankier m Bankiers person
    Banking n -
    Bankkarte f Bankkarten thing
    Bankkauffrau f Bankkauffrauen person
    Bankkaufmann m Bankkaufmänner person
    Bankkredit m Bankkredite
    Bankkunde mw Bankkunden person
    Bankkundin f Bankkundinnen person
    Bankmanager m Bankmanager person
    Bankmanagerin f Bankmanagerinnen person
    Bankmitarbeiter m Bankmitarbeiter person
    Bankmitarbeiterin f Bankmitarbeiterinnen person
    Bankpräsident mw Bankpräsidenten person
    Bankpräsidentin f Bankpräsidentinnen person
    Bankraub m - event
    Bankrott m Bankrotte event
    Bankräuber m Bankräuber person
    Bankräuberin f Bankräuberinnen person
    Bankschalter m Bankschalter thing
    Banküberfall m Banküberfälle event
    Bann m -
    Banner n Banner
    Bannmeile f Bannmeilen place
    Baptist mw Baptisten person
    Baptistin f Baptistinnen person
    Bar f Bars place
    Baracke f Baracken place
    Barbar mw Barbaren person
    Barbarei f Barbareien
    Barbarin f Barbarinnen person
    Barbetreiber m Barbetreiber person
    Barbetreiberin f Barbetreiberinnen person
    Barbier m Barbiere person
    Bardame f Bardamen person
    Barde mw Barden person
    Bargeld n Bargelder
    Bargeldverkehr m -
    Barista m Baristas person
    Barke f Barken thing
    Barkeeper m Barkeeper person
    Barkeeperin f Barkeeperinnen person
    Barmherzigkeit f Barmherzigkeiten
    Baronesse f Baronessen person
    Baronin f Baroninnen person
    Barrel n Barrels unit
    Barren m Barren thing
    Barriere f Barrieren
    Barrikade f Barrikaden thing
    Barsch m Barsche animal
    Bart m Bärte body
    Barthaar n Barthaare body
    Basar m Basare place
    Base f Basen person
    Baseball m -
    Baseballschläger m Baseballschläger thing
    Basilika f Basiliken place
    Basis f Basen place
    Basketball m Basketbälle thing
    Basketballer m Basketballer person
    Basketballerin f Basketballerinnen person
    Basketballspiel n Basketballspiele event
    Basketballspieler m Basketballspieler person
    Basketballspielerin f Basketballspielerinnen person
    Basler m Basler person
    Baslerin f Baslerinnen person
    Bass m Bässe
    Bassist mw Bassisten person
    Bassistin f Bassistinnen person
    Bastion f Bastionen place
    Bastler m Bastler person
    Bastlerin f Bastlerinnen person
    Bataillon n Bataillone group
    Batterie f Batterien thing
    Batteriehersteller m Batteriehersteller group
    Batterieladung f Batterieladungen
    Bau m Bauten place
    Bauabschnitt m Bauabschnitte
    Bauamt n Bauämter group
    Bauantrag m Bauanträge text
    Bauarbeit f Bauarbeiten
    Bauarbeiten p Bauarbeiten
    Bauarbeiter m Bauarbeiter person
    Bauarbeiterin f Bauarbeiterinnen person
    Bauart f Bauarten
    Baubranche f Baubranchen group
    Bauch m Bäuche body
    Bauchdecke f Bauchdecken body
    Bauchfett n Bauchfette body
    Bauchgefühl n Bauchgefühle
    Bauchspeicheldrüse f Bauchspeicheldrüsen body
    Bauchwand f Bauchwände body
    Baudenkmal n Baudenkmäler thing
    Bauende n Bauenden
    Bauer mw Bauern person
    Bauernaufstand m Bauernaufstände event
    Bauernhaus n Bauernhäuser thing
    Bauernhof m Bauernhöfe place
    Bauernpartei f Bauernparteien group
    Bauernregel f Bauernregeln
    Bauernschaft f Bauernschaften group
    Bauernverband m Bauernverbände group
    Bauersfrau f Bauersfrauen person
    Bauersleute p Bauersleute person
    Baufeld n Baufelder place
    Baufirma f Baufirmen group
    Baugenehmigung f Baugenehmigungen text
    Baugerüst n Baugerüste thing
    Baugewerbe n Baugewerbe
    Baugrund m Baugründe
    Bauhelm m Bauhelme thing
    Bauherr mw Bauherren person
    Bauhof m Bauhöfe place
    Bauholz n Bauhölzer material
    Bauindustrie f Bauindustrien group
    Bauingenieur m Bauingenieure person
    Bauingenieurin f Bauingenieurinnen person
    Baujahr n Baujahre time
    Bauklotz m Bauklötze thing
    Baukosten p Baukosten
    Baulast f Baulasten
    Bauleiter m Bauleiter person
    Bauleiterin f Bauleiterinnen person
    Bauleitung f Bauleitungen group
    Baum m Bäume thing
    Baumarkt m Baumärkte place
    Baumaschine f Baumaschinen thing
    Baumaterial n Baumateriale material
    Baumeister m Baumeister person
    Baumeisterin f Baumeisterinnen person
    Bauministerium n Bauministerien group
    Baumstamm m Baumstämme thing
    Baumwolle f - material
    Bauobjekt n Bauobjekte
    Bauplan m Baupläne text
    Bauplatz m Bauplätze place
    Bauprojekt n Bauprojekte
    Bauschutt m - material
    Bausparkasse f Bausparkassen group
    Baustein m Bausteine thing
    Baustelle f Baustellen place
    Baustil m Baustile
    Baustoff m Baustoffe material
    Baustopp m Baustopps
    Bausumme f Bausummen
    Bauteil n Bauteile thing
    Bautrupp m Bautrupps group
    Bauunternehmen n Bauunternehmen group
    Bauunternehmer m Bauunternehmer person
    Bauunternehmerin f Bauunternehmerinnen person
    Bauvertrag m Bauverträge text
    Bauvorhaben n Bauvorhaben
    Bauvorschrift f Bauvorschriften text
    Bauweise f Bauweisen
    Bauwerk n Bauwerke
    Bauwesen n -
    Bauwirtschaft f -
    Bauzaun m Bauzäune thing
    Bauzeit f Bauzeiten time
    Bayer mw Bayern person
    Bayerin f Bayerinnen person
    Beachtung f Beachtungen
    Beamer m Beamer thing
    Beamte a - person
    Beamtenanwärter m Beamtenanwärter person
    Beamtenanwärterin f Beamtenanwärterinnen person
    Beamtenbund m Beamtenbünde group
    Beamtentum n -
    Beamtin f Beamtinnen person
    Beanspruchung f Beanspruchungen
    Beanstandung f Beanstandungen
    Beantragung f Beantragungen
    Beantwortung f Beantwortungen
    Bearbeitung f Bearbeitungen
    Bearbeitungszeit f Bearbeitungszeiten time
    Beatmung f Beatmungen
    Beatmungsgerät n Beatmungsgeräte thing
    Beau m Beaus person
    Beaufsichtigung f Beaufsichtigungen
    Beauftragte a - person
    Beauftragung f Beauftragungen
    Beauty f Beautys
    Bebauung f Bebauungen
    Beben n Beben event
    Bebilderung f Bebilderungen
    Becher m Becher thing
    Becken n Becken body
    Becken n Becken place
    Becquerel n Becquerel unit
    Bedacht m -
    Bedachung f Bedachungen
    Bedarf m -
    Bedauern n -
    Bedenken n Bedenken
    Bedenkenlosigkeit f Bedenkenlosigkeiten
    Bedenkenträger m Bedenkenträger person
    Bedenkenträgerin f Bedenkenträgerinnen person
    Bedenkzeit f Bedenkzeiten time
    Bedeutung f Bedeutungen
    Bedeutungslosigkeit f -
    Bedienstete a - person
    Bedienung f Bedienungen
    Bedienungsanleitung f Bedienungsanleitungen text
    Bedingung f Bedingungen
    Bedrohung f Bedrohungen
    Bedrohungslage f Bedrohungslagen
    Bedrängnis f Bedrängnisse
    Bedürfnis n Bedürfnisse
    Beeinflussung f Beeinflussungen
    Beeinträchtigung f Beeinträchtigungen
    Beendigung f Beendigungen
    Beerdigung f Beerdigungen event
    Beere f Beeren material
    Beere f Beeren thing
    Beet n Beete place
    Befangenheit f -
    Befassung f Befassungen
    Befehl m Befehle text
    Befehlsgewalt f -
    Befehlshaber m Befehlshaber person
    Befehlshaberin f Befehlshaberinnen person
    Befehlskette f Befehlsketten
    Befehlssatz m Befehlssätze text
    Befehlsverweigerer m Befehlsverweigerer person
    Befehlsverweigerin f Befehlsverweigerinnen person
    Befehlszeile f Befehlszeilen
    Befestigung f Befestigungen
    Befinden n -
    Befindlichkeit f Befindlichkeiten
    Befleckung f Befleckungen
    Befolgung f Befolgungen
    Befragung f Befragungen text
    Befreiung f Befreiungen
    Befreiungsarmee f Befreiungsarmeen group
    Befriedigung f Befriedigungen
    Befriedung f Befriedungen
    Befristung f Befristungen
    Befruchtung f Befruchtungen
    Befugnis f Befugnisse
    Befund m Befunde text
    Beförderung f Beförderungen
    Befüllung f Befüllungen
    Befürchtung f Befürchtungen
    Befürworter m Befürworter person
    Befürworterin f Befürworterinnen person
    Begebenheit f Begebenheiten
    Begegnung f Begegnungen event
    Begehren n Begehren
    Begehung f Begehungen
    Begeisterung f Begeisterungen
    Begierde f Begierden
    Begierigkeit f Begierigkeiten
    Beginn m - event
    Beglaubigung f Beglaubigungen
    Begleichung f Begleichungen
    Begleiter m Begleiter person
    Begleiterin f Begleiterinnen person
    Begleiterscheinung f Begleiterscheinungen
    Begleitperson f Begleitpersonen person
    Begleitumstände p Begleitumstände
    Begleitung f Begleitungen
    Begnadigung f Begnadigungen
    Begnadigungswelle f Begnadigungswellen event
    Begrenzung f Begrenzungen
    Begriff m Begriffe text
    Begrifflichkeit f Begrifflichkeiten
    Begriffsstutzigkeit f Begriffsstutzigkeiten
    Begräbnis n Begräbnisse event
    Begründer m Begründer person
    Begründerin f Begründerinnen person
    Begründung f Begründungen
    Begrüßung f Begrüßungen
    Begrüßungsgeld n Begrüßungsgelder
    Begutachtung f Begutachtungen
    Begünstigung f Begünstigungen
    Behaarung f Behaarungen
    Behagen n -
    Behandlung f Behandlungen
    Behandlungsfehler m Behandlungsfehler
    Behandlungsmethode f Behandlungsmethoden
    Beharrlichkeit f Beharrlichkeiten
    Beharrung f Beharrungen
    Behauptung f Behauptungen text
    Behausung f Behausungen
    Behebung f Behebungen
    Beherbergung f Beherbergungen
    Beherrschung f Beherrschungen
    Behinderte a - person
    Behindertensportler m Behindertensportler person
    Behindertensportlerin f Behindertensportlerinnen person
    Behinderung f Behinderungen
    Behälter m Behälter thing
    Behändigkeit f Behändigkeiten
    Behörde f Behörden group
    Behördenchef m Behördenchefs person
    Behördenkreis m Behördenkreise group
    Behördenleiter m Behördenleiter person
    Behördenleiterin f Behördenleiterinnen person
    Behördenmitarbeiter m Behördenmitarbeiter person
    Behördenmitarbeiterin f Behördenmitarbeiterinnen person
    Behördenspitze f Behördenspitzen group
    Behördensprecher m Behördensprecher person
    Behördensprecherin f Behördensprecherinnen person
    Beibehaltung f Beibehaltungen
    Beiblatt n Beiblätter text
    Beifahrertür f Beifahrertüren thing
    Beifall m -
    Beigabe f Beigaben
    Beihilfe f Beihilfen
    Beihilfezahlung f Beihilfezahlungen
    Beil n Beile thing
    Beilage f Beilagen text
    Beileid n -
    Beimischung f Beimischungen
    Bein n Beine body
    Beinbruch m Beinbrüche
    Beipackzettel m Beipackzettel text
    Beirat m Beiräte group
    Beiratsmitglied n Beiratsmitglieder person
    Beisammensein n Beisammensein event
    Beischlaf m -
    Beisein n -
    Beisetzung f Beisetzungen
    Beisetzungsfeier f Beisetzungsfeiern event
    Beispiel n Beispiele
    Beistand m Beistände
    Beitrag m Beiträge text
    Beitragsbemessungsgrenze f Beitragsbemessungsgrenzen
    Beitragserhöhung f Beitragserhöhungen
    Beitragssatz m Beitragssätze
    Beitragszahler m Beitragszahler person
    Beitragszahlerin f Beitragszahlerinnen person
    Beitragszahlung f Beitragszahlungen
    Beitritt m Beitritte event
    Beitrittserklärung f Beitrittserklärungen text
    Beitrittsverhandlung f Beitrittsverhandlungen event
    Bejahung f Bejahungen
    Bekannte a - person
    Bekanntenkreis m Bekanntenkreise group
    Bekanntgabe f -
    Bekanntheit f Bekanntheiten
    Bekanntheitsgrad m Bekanntheitsgrade
    Bekanntmachung f Bekanntmachungen text
    Bekanntschaft f Bekanntschaften
    Bekanntwerden n -
    Bekehrung f Bekehrungen
    Bekennerbotschaft f Bekennerbotschaften text
    Bekennerbrief m Bekennerbriefe text
    Bekennermail f Bekennermails text
    Bekennerschreiben n Bekennerschreiben text
    Bekennervideo n Bekennervideos text
    Bekenntnis n Bekenntnisse text
    Bekleidung f Bekleidungen
    Bekleidungsgeschäft n Bekleidungsgeschäfte place
    Beklemmung f Beklemmungen
    Bekunden n -
    Bekämpfung f Bekämpfungen
    Beladung f Beladungen
    Belagerung f Belagerungen
    Belagerungszustand m Belagerungszustände
    Belang m Belange
    Belarusse mw Belarussen person
    Belarussin f Belarussinnen person
    Belastbarkeit f Belastbarkeiten
    Belastung f Belastungen
    Belastungsgrenze f Belastungsgrenzen
    Belebung f Belebungen
    Beleg m Belege text
    Belegexemplar n Belegexemplare text
    Belegschaft f Belegschaften group
    Belegschaftsvertretung f Belegschaftsvertretungen group
    Belegung f Belegungen
    Belehrung f Belehrungen
    Beleidigung f Beleidigungen
    Beleuchter m Beleuchter person
    Beleuchterin f Beleuchterinnen person
    Beleuchtung f Beleuchtungen
    Belgier m Belgier person
    Belgierin f Belgierinnen person
    Belieben n -
    Beliebigkeit f -
    Beliebtheit f Beliebtheiten
    Belieferung f Belieferungen
    Belohnung f Belohnungen
    Belustigung f Belustigungen
    Belästigung f Belästigungen
    Belüftung f Belüftungen
    Bemerkung f Bemerkungen text
    Bemessung f Bemessungen
    Bemessungsgrundlage f Bemessungsgrundlagen
    Bemusterung f Bemusterungen
    Bemühen n -
    Bemühung f Bemühungen
    Benachrichtigung f Benachrichtigungen text
    Benachteiligung f Benachteiligungen
    Benediktiner m Benediktiner person
    Benefizkonzert n Benefizkonzerte event
    Benefizspiel n Benefizspiele event
    Benehmen n -
    Benennung f Benennungen
    Benetzung f Benetzungen
    Bengale mw Bengalen person
    Bengalin f Bengalinnen person
    Bengel m Bengel person
    Bentonit m - material
    Benutzerführung f Benutzerführungen
    Benutzername mw Benutzernamen
    Benutzeroberfläche f Benutzeroberflächen
    Benutzerschnittstelle f Benutzerschnittstellen
    Benutzerverwaltung f Benutzerverwaltungen
    Benutzung f Benutzungen
    Benzin n Benzine material
    Benzinpreis m Benzinpreise
    Benzinverbrauch m -
    Beobachter m Beobachter person
    Beobachterin f Beobachterinnen person
    Beobachtung f Beobachtungen
    Berater m Berater person
    Beraterin f Beraterinnen person
    Beraterstab m Beraterstäbe group
    Beratung f Beratungen
    Beratungsgremium n Beratungsgremien group
    Beratungspflicht f Beratungspflichten
    Beratungsstelle f Beratungsstellen group
    Beratungsunternehmen n Beratungsunternehmen group
    Beraubung f Beraubungen
    Berechnung f Berechnungen
    Berechtigung f Berechtigungen
    Bereich m Bereiche
    Bereicherung f Bereicherungen
    Bereichsleiter m Bereichsleiter person
    Bereichsleiterin f Bereichsleiterinnen person
    Bereinigung f Bereinigungen
    Bereitschaft f Bereitschaften
    Bereitschaftsdienst m Bereitschaftsdienste
    Bereitschaftspolizei f Bereitschaftspolizeien group
    Bereitschaftspolizist mw Bereitschaftspolizisten person
    Bereitschaftspolizistin f Bereitschaftspolizistinnen person
    Bereitstellung f Bereitstellungen
    Berentung f Berentungen
    Berg m Berge place
    Bergarbeiter m Bergarbeiter person
    Bergarbeiterin f Bergarbeiterinnen person
    Bergbau m -
    Bergbauunternehmen n Bergbauunternehmen group
    Bergbewohner m Bergbewohner person
    Bergbewohnerin f Bergbewohnerinnen person
    Bergdorf n Bergdörfer place
    Bergführer m Bergführer person
    Bergführerin f Bergführerinnen person
    Berggipfel m Berggipfel place
    Berghang m Berghänge place
    Bergkette f Bergketten place
    Bergland n Bergländer place
    Bergleute p Bergleute person
    Bergmann m Bergmänner person
    Bergmassiv n Bergmassive place
    Bergpass m Bergpässe place
    Bergregion f Bergregionen place
    Bergretter m Bergretter person
    Bergretterin f Bergretterinnen person
    Bergsee m Bergseen place
    Bergspitze f Bergspitzen place
    Bergstation f Bergstationen place
    Bergsteiger m Bergsteiger person
    Bergsteigerin f Bergsteigerinnen person
    Bergstraße f Bergstraßen place
    Bergtour f Bergtouren event
    Bergung f Bergungen
    Bergunglück n Bergunglücke event
    Bergungsarbeiten p Bergungsarbeiten
    Bergwacht f Bergwachten group
    Bergwald m Bergwälder place
    Bergwelt f Bergwelten
    Bergwerk n Bergwerke place
    Bergwiese f Bergwiesen place
    Bericht m Berichte text
    Berichterstatter m Berichterstatter person
    Berichterstatterin f Berichterstatterinnen person
    Berichterstattung f Berichterstattungen text
    Berichtigung f Berichtigungen
    Berichtsjahr n Berichtsjahre time
    Berieselung f Berieselungen
    Beringung f Beringungen
    Berlinale f Berlinalen event
    Berliner m Berliner person
    Berlinerin f Berlinerinnen person
    Bermudadreieck n Bermudadreiecke
    Bernhardiner m Bernhardiner animal
    Bernstein m - material
    Beruf m Berufe
    Berufsbild n Berufsbilder
    Berufserfahrung f Berufserfahrungen
    Berufsfeuerwehr f Berufsfeuerwehren group
    Berufsgruppe f Berufsgruppen
    Berufskollege mw Berufskollegen person
    Berufskollegin f Berufskolleginnen person
    Berufsleben n -
    Berufspflicht f Berufspflichten
    Berufsrichter m Berufsrichter person
    Berufsrichterin f Berufsrichterinnen person
    Berufsschule f Berufsschulen group
    Berufsschüler m Berufsschüler person
    Berufsschülerin f Berufsschülerinnen person
    Berufssoldat mw Berufssoldaten person
    Berufssoldatin f Berufssoldatinnen person
    Berufssparte f Berufssparten
    Berufssportler m Berufssportler person
    Berufssportlerin f Berufssportlerinnen person
    Berufsverband m Berufsverbände group
    Berufsverkehr m -
    Berufung f Berufungen
    Berufungsfrist f Berufungsfristen time
    Berufungsgericht n Berufungsgerichte group
    Berufungsurteil n Berufungsurteile text
    Berufungsverfahren n Berufungsverfahren event
    Beruhigung f Beruhigungen
    Berücksichtigung f Berücksichtigungen
    Berühmtheit f Berühmtheiten
    Berührung f Berührungen
    Besatzer m Besatzer person
    Besatzung f Besatzungen group
    Besatzungsarmee f Besatzungsarmeen group
    Besatzungsmacht f Besatzungsmächte
    Besatzungsmitglied n Besatzungsmitglieder person
    Besatzungstruppe f Besatzungstruppen group
    Beschaffenheit f Beschaffenheiten
    Beschaffung f Beschaffungen
    Beschallung f Beschallungen
    Beschattung f Beschattungen
    Bescheid m Bescheide text
    Bescheidenheit f Bescheidenheiten
    Bescheinigung f Bescheinigungen text
    Bescherung f Bescherungen
    Beschichtung f Beschichtungen
    Beschickung f Beschickungen
    Beschimpfung f Beschimpfungen text
    Beschlagnahme f Beschlagnahmen event
    Beschlagnahmung f Beschlagnahmungen
    Beschleuniger m Beschleuniger thing
    Beschleunigung f Beschleunigungen
    Beschluss m Beschlüsse text
    Beschlussvorlage f Beschlussvorlagen text
    Beschneidung f Beschneidungen
    Beschreibung f Beschreibungen text
    Beschränkung f Beschränkungen
    Beschuldigte a - person
    Beschuldigung f Beschuldigungen
    Beschuss m - event
    Beschwerde f Beschwerden text
    Beschwerdestelle f Beschwerdestellen group
    Beschwichtigung f Beschwichtigungen
    Beschwörung f Beschwörungen
    Beschädigung f Beschädigungen
    Beschäftigte a - person
    Beschäftigung f Beschäftigungen
    Beschäftigungslosigkeit f Beschäftigungslosigkeiten
    Beschäftigungsverbot n Beschäftigungsverbote
    Beschäftigungsverhältnis n Beschäftigungsverhältnisse
    Beschönigung f Beschönigungen
    Beschützer m Beschützer person
    Beschützerin f Beschützerinnen person
    Beseitigung f Beseitigungen
    Besen m Besen thing
    Besessenheit f Besessenheiten
    Besetzer m Besetzer person
    Besetzung f Besetzungen
    Besichtigung f Besichtigungen
    Besiedlung f Besiedlungen
    Besiegelung f Besiegelungen
    Besinnung f Besinnungen
    Besitz m -
    Besitzer m Besitzer person
    Besitzergreifung f Besitzergreifungen
    Besitzerin f Besitzerinnen person
    Besoldung f Besoldungen
    Besonderheit f Besonderheiten
    Besonnenheit f Besonnenheiten
    Besorgnis f Besorgnisse
    Besorgtheit f -
    Besorgung f Besorgungen
    Bespaßung f Bespaßungen
    Bespitzelung f Bespitzelungen
    Besprechung f Besprechungen event
    Besserstellung f Besserstellungen
    Besserung f Besserungen
    Besserwisser m Besserwisser person
    Besserwisserin f Besserwisserinnen person
    Bestand m Bestände
    Bestandsaufnahme f Bestandsaufnahmen event
    Bestandsschutz m -
    Bestandteil m Bestandteile
    Bestatter m Bestatter person
    Bestatterin f Bestatterinnen person
    Bestattung f Bestattungen event
    Bestechlichkeit f Bestechlichkeiten
    Bestechung f Bestechungen
    Bestechungsgeld n Bestechungsgelder
    Bestechungsskandal m Bestechungsskandale event
    Besteck n Bestecke thing
    Bestehen n -
    Bestellung f Bestellungen
    Bestenliste f Bestenlisten text
    Besteuerung f Besteuerungen
    Bestimmung f Bestimmungen
    Bestleistung f Bestleistungen
    Bestmarke f Bestmarken
    Bestrafung f Bestrafungen
    Bestrahlung f Bestrahlungen
    Bestreben n -
    Bestrebung f Bestrebungen
    Bestreitung f Bestreitungen
    Bestseller m Bestseller text
    Bestsellerautor m Bestsellerautoren person
    Bestsellerautorin f Bestsellerautorinnen person
    Bestsellerliste f Bestsellerlisten text
    Bestuhlung f Bestuhlungen
    Bestwert m Bestwerte
    Bestätigung f Bestätigungen
    Bestückung f Bestückungen
    Bestürzung f Bestürzungen
    Besuch m Besuche event
    Besucher m Besucher person
    Besuchergruppe f Besuchergruppen group
    Besucherin f Besucherinnen person
    Besuchszeit f Besuchszeiten time
    Besäufnis n Besäufnisse
    Betankung f Betankungen
    Beteiligung f Beteiligungen
    Beteiligungsgesellschaft f Beteiligungsgesellschaften group
    Beteiligungskapital n -
    Beteuerung f Beteuerungen text
    Beton m - material
    Betonblock m Betonblöcke thing
    Betonung f Betonungen
    Betracht m -
    Betrachter m Betrachter person
    Betrachterin f Betrachterinnen person
    Betrachtung f Betrachtungen
    Betrag m Beträge
    Betreffzeile f Betreffzeilen text
    Betreiber m Betreiber person
    Betreiberin f Betreiberinnen person
    Betreuer m Betreuer person
    Betreuerin f Betreuerinnen person
    Betreuung f Betreuungen
    Betreuungseinrichtung f Betreuungseinrichtungen group
    Betreuungskonzept n Betreuungskonzepte
    Betrieb m Betriebe group
    Betriebsamkeit f -
    Betriebsanleitung f Betriebsanleitungen text
    Betriebsarzt m Betriebsärzte person
    Betriebserlaubnis f Betriebserlaubnisse
    Betriebsferien p Betriebsferien time
    Betriebsgeheimnis n Betriebsgeheimnisse
    Betriebsgelände n Betriebsgelände place
    Betriebskosten p Betriebskosten
    Betriebskrankenkasse f Betriebskrankenkassen group
    Betriebsleiter m Betriebsleiter person
    Betriebsleiterin f Betriebsleiterinnen person
    Betriebsrat m Betriebsräte group
    Betriebsrat m Betriebsräte person
    Betriebsratsvorsitzende a - person
    Betriebsratswahl f Betriebsratswahlen event
    Betriebsschließung f Betriebsschließungen
    Betriebsstörung f Betriebsstörungen event
    Betriebssystem n Betriebssysteme
    Betriebsunfall m Betriebsunfälle event
    Betriebswirt m Betriebswirte person
    Betriebswirtin f Betriebswirtinnen person
    Betriebswirtschaft f -
    Betriebswirtschaftler m Betriebswirtschaftler person
    Betriebswirtschaftlerin f Betriebswirtschaftlerinnen person
    Betriebszeit f Betriebszeiten time
    Betriebsärztin f Betriebsärztinnen person
    Betrug m - event
    Betrugsmasche f Betrugsmaschen
    Betrugsskandal m Betrugsskandale event
    Betrugsversuch m Betrugsversuche
    Betrüger m Betrüger person
    Betrügerei f Betrügereien
    Betrügerin f Betrügerinnen person
    Bett n Bette thing
    Bett n Betten thing
    Bettelei f Betteleien
    Bettler m Bettler person
    Bettlerin f Bettlerinnen person
    Bettruhe f -
    Bettung f Bettungen
    Betätigung f Betätigungen
    Betätigungsfeld n Betätigungsfelder
    Betätigungsverbot n Betätigungsverbote
    Betäubung f Betäubungen
    Betäubungsmittel n Betäubungsmittel material
    Betäubungsmitteldelikt n Betäubungsmitteldelikte
    Beunruhigung f Beunruhigungen
    Beurlaubung f Beurlaubungen
    Beurteilung f Beurteilungen
    Beute f Beuten
    Beutegier f -
    Beutel m Beutel thing
    Beutelung f Beutelungen
    Bevormundung f Bevormundungen
    Bevorratung f Bevorratungen
    Bevorzugung f Bevorzugungen
    Bevölkerung f Bevölkerungen group
    Bevölkerungsentwicklung f Bevölkerungsentwicklungen
    Bevölkerungsgruppe f Bevölkerungsgruppen
    Bevölkerungsumfrage f Bevölkerungsumfragen text
    Bevölkerungszahl f Bevölkerungszahlen
    Bewacher m Bewacher person
    Bewacherin f Bewacherinnen person
    Bewachung f Bewachungen
    Bewaffnete a - person
    Bewaffnung f Bewaffnungen
    Bewahrung f Bewahrungen
    Bewandtnis f Bewandtnisse
    Beweggrund m Beweggründe
    Bewegung f Bewegungen group
    Bewegungsart f Bewegungsarten
    Bewegungsdaten p Bewegungsdaten
    Bewegungsfreiheit f -
    Bewegungslosigkeit f Bewegungslosigkeiten
    Bewegungsprofil n Bewegungsprofile
    Beweihräucherung f Beweihräucherungen
    Beweis m Beweise text
    Beweisantrag m Beweisanträge text
    Beweisaufnahme f Beweisaufnahmen event
    Beweisfoto n Beweisfotos text
    Beweiskraft f -
    Beweislage f Beweislagen
    Beweislast f -
    Beweismaterial n Beweismateriale material
    Beweismittel n Beweismittel
    Beweisprotokoll n Beweisprotokolle text
    Beweisstück n Beweisstücke thing
    Beweisvideo n Beweisvideos text
    Bewerber m Bewerber person
    Bewerberin f Bewerberinnen person
    Bewerberprofil n Bewerberprofile
    Bewerbung f Bewerbungen
    Bewerbungsformular n Bewerbungsformulare text
    Bewerbungsgespräch n Bewerbungsgespräche event
    Bewerbungsschreiben n Bewerbungsschreiben text
    Bewerbungsunterlage f Bewerbungsunterlagen text
    Bewerkstelligung f Bewerkstelligungen
    Bewertung f Bewertungen
    Bewilligung f Bewilligungen
    Bewirtschaftung f Bewirtschaftungen
    Bewirtung f Bewirtungen
    Bewohner m Bewohner person
    Bewohnerin f Bewohnerinnen person
    Bewunderer m Bewunderer person
    Bewunderin f Bewunderinnen person
    Bewunderung f Bewunderungen
    Bewusstlosigkeit f Bewusstlosigkeiten
    Bewusstsein n -
    Bewusstseinsbildung f Bewusstseinsbildungen
    Bewährung f Bewährungen
    Bewährungshelfer m Bewährungshelfer person
    Bewährungshelferin f Bewährungshelferinnen person
    Bewährungsstrafe f Bewährungsstrafen
    Bewährungszeit f Bewährungszeiten time
    Bewältigung f Bewältigungen
    Bewässerung f Bewässerungen
    Bezahlkarte f Bezahlkarten
    Bezahlmodell n Bezahlmodelle
    Bezahlschranke f Bezahlschranken
    Bezahlsystem n Bezahlsysteme
    Bezahlung f Bezahlungen
    Bezeichnung f Bezeichnungen
    Bezichtigung f Bezichtigungen
    Bezieher m Bezieher person
    Bezieherin f Bezieherinnen person
    Beziehung f Beziehungen
    Bezifferung f Bezifferungen
    Bezirk m Bezirke place
    Bezirksamt n Bezirksämter group
    Bezirksamtsleiter m Bezirksamtsleiter person
    Bezirksbürgermeister m Bezirksbürgermeister person
    Bezirksbürgermeisterin f Bezirksbürgermeisterinnen person
    Bezirksgericht n Bezirksgerichte group
    Bezirkskammer f Bezirkskammern group
    Bezirksleiter m Bezirksleiter person
    Bezirksleiterin f Bezirksleiterinnen person
    Bezirksrat m Bezirksräte group
    Bezirksregierung f Bezirksregierungen group
    Bezirkstag m Bezirkstage group
    Bezirksverwaltung f Bezirksverwaltungen group
    Bezirksvorsitzende a - person
    Bezug m Bezüge
    Bezugsgröße f Bezugsgrößen
    Bezugsperson f Bezugspersonen person
    Bezugsschein m Bezugsscheine text
    Bezuschussung f Bezuschussungen
    Bezwinger m Bezwinger person
    Bezwingerin f Bezwingerinnen person
    Bezwingung f Bezwingungen
    BfArM n - group
    Bibel f Bibeln text
    Bibelstelle f Bibelstellen text
    Bibeltext m Bibeltexte text
    Bibelübersetzung f Bibelübersetzungen text
    Biber m Biber animal
    Bibliothek f Bibliotheken place
    Bibliothekar m Bibliothekare person
    Bibliothekarin f Bibliothekarinnen person
    Biedermann m Biedermänner person
    Biegung f Biegungen
    Biene f Bienen animal
    Biennale f Biennalen event
    Bier n Biere material
    Bierernst m -
    Bierfass n Bierfässer thing
    Bierflasche f Bierflaschen thing
    Biergarten m Biergärten place
    Bierglas n Biergläser thing
    Bierhefe f - material
    Bierzelt n Bierzelte thing
    Biest n Bieste
    Bieter m Bieter person
    Bieterin f Bieterinnen person
    Bigamist mw Bigamisten person
    Bigamistin f Bigamistinnen person
    Bike n Bikes thing
    Biker m Biker person
    Bikerin f Bikerinnen person
    Bikini m Bikinis thing
    Bilanz f Bilanzen text
    Bilanzskandal m Bilanzskandale event
    Bild n Bilder text
    Bild n Bilder thing
    Bildaufnahme f Bildaufnahmen
    Bildband m Bildbände text
    Bildbearbeitung f Bildbearbeitungen
    Bilderbuch n Bilderbücher text
    Bildersprache f Bildersprachen
    Bildfläche f Bildflächen
    Bildhauer m Bildhauer person
    Bildhauerin f Bildhauerinnen person
    Bildjournalist mw Bildjournalisten person
    Bildjournalistin f Bildjournalistinnen person
    Bildnis n Bildnisse
    Bildschirm m Bildschirme thing
    Bildschirmaufnahme f Bildschirmaufnahmen
    Bildschirmfoto n Bildschirmfotos text
    Bildung f Bildungen
    Bildungseinrichtung f Bildungseinrichtungen group
    Bildungsgang m Bildungsgänge
    Bildungsgewerkschaft f Bildungsgewerkschaften group
    Bildungslücke f Bildungslücken
    Bildungsministerium n Bildungsministerien group
    Bildungspolitik f Bildungspolitiken
    Bildungsreise f Bildungsreisen event
    Bildungssenator m Bildungssenatoren person
    Bildungssenatorin f Bildungssenatorinnen person
    Bildungsstand m Bildungsstände
    Bildungssystem n Bildungssysteme
    Bildungsveranstaltung f Bildungsveranstaltungen event
    Bildungswesen n -
    Bildungszentrum n Bildungszentren place
    Bildungsziel n Bildungsziele
    Billiarde f Billiarden unit
    Billigfluglinie f Billigfluglinien group
    Billigung f Billigungen
    Billion f Billionen unit
    Billionär m Billionäre person
    Billionärin f Billionärinnen person
    Binde f Binden thing
    Bindeglied n Bindeglieder
    Bindewort n Bindewörter
    Bindung f Bindungen
    Binnenwirtschaft f -
    Biochemie f -
    Biochemiker m Biochemiker person
    Biochemikerin f Biochemikerinnen person
    Biogas n Biogase material
    Biogasanlage f Biogasanlagen thing
    Biografie f Biografien text
    Biographie f Biographien text
    Biokerosin n - material
    Bioladen m Bioläden place
    Biologe mw Biologen person
    Biologie f -
    Biologin f Biologinnen person
    Biomarkt m Biomärkte place
    Biomassekraftwerk n Biomassekraftwerke place
    Biomüll m - material
    Biorhythmus m Biorhythmen
    Biotechnologie f Biotechnologien
    Biotop n Biotope place
    Birke f Birken
    Birne f Birnen material
    Bisamratte f Bisamratten animal
    Bischof m Bischöfe person
    Bischofsvikar m Bischofsvikare person
    Bischöfin f Bischöfinnen person
    Bismut n - material
    Bistro n Bistros place
    Bistum n Bistümer place
    Bit n Bits unit
    Bitcoin-Handel m -
    Bitcoinkurs m Bitcoinkurse
    Bitte f Bitten text
    Bitterkeit f Bitterkeiten
    Bizeps m Bizeps body
    Blackout m Blackouts event
    Blamage f Blamagen
    Blase f Blasen body
    Blatt n Blätter thing
    Blattern p Blattern
    Blaulicht n Blaulichter
    Blazer m Blazer thing
    Blech n Bleche thing
    Blechbläser m Blechbläser person
    Blechbläserin f Blechbläserinnen person
    Blechdach n Blechdächer thing
    Blechgefäß n Blechgefäße thing
    Blechschaden m Blechschäden
    Blei n - material
    Bleibe f Bleiben
    Bleistift m Bleistifte thing
    Blende f Blenden thing
    Blendung f Blendungen
    Blessur f Blessuren
    Blick m Blicke
    Blickfeld n Blickfelder
    Blickwinkel m Blickwinkel
    Blindgänger m Blindgänger
    Blindheit f -
    Blindleistung f Blindleistungen
    Blitz m Blitze event
    Blitzschlag m Blitzschläge event
    Blitzumfrage f Blitzumfragen text
    Block m Blöcke thing
    Blockade f Blockaden event
    Blockbuster m Blockbuster text
    Blockierung f Blockierungen
    Blog m Blogs text
    Blogeintrag m Blogeinträge text
    Blogger m Blogger person
    Bloggerin f Bloggerinnen person
    Blues m -
    Blume f Blumen thing
    Blumenbeet n Blumenbeete place
    Blumenhändler m Blumenhändler person
    Blumenhändlerin f Blumenhändlerinnen person
    Blumenkasten m Blumenkästen thing
    Blumenladen m Blumenläden place
    Blumenstrauß m Blumensträuße thing
    Blumentopf m Blumentöpfe thing
    Blumenverkäufer m Blumenverkäufer person
    Blumenverkäuferin f Blumenverkäuferinnen person
    Bluse f Blusen thing
    Blut n - body
    Blut n - material
    Blutbad n Blutbäder event
    Blutbild n Blutbilder
    Blutbuche f Blutbuchen
    Blutdruck m -
    Blutegel m Blutegel animal
    Bluter m Bluter person
    Bluterguss m Blutergüsse body
    Bluterin f Bluterinnen person
    Blutgefäß n Blutgefäße body
    Blutgeld n Blutgelder
    Blutgerinnsel n Blutgerinnsel
    Blutgruppe f Blutgruppen
    Bluthochdruck m -
    Blutkreislauf m Blutkreisläufe body
    Blutkörperchen n Blutkörperchen body
    Blutplasma n - body
    Blutspender m Blutspender person
    Blutspenderin f Blutspenderinnen person
    Blutspur f Blutspuren
    Blutsturz m Blutstürze event
    Bluttat f Bluttaten event
    Bluttest m Bluttests event
    Bluttransfusion f Bluttransfusionen
    Blutung f Blutungen
    Blutvergiftung f Blutvergiftungen
    Blutwert m Blutwerte
    Bläser m Bläser person
    Bläserin f Bläserinnen person
    Blödheit f Blödheiten
    Blödsinn m -
    Blöße f Blößen
    Blüte f Blüten
    Bock m Böcke animal
    Bodega f Bodegas place
    Boden m Böden thing
    Bodenhaftung f Bodenhaftungen
    Bodensee m - place
    Bodenständigkeit f -
    Bodybuilder m Bodybuilder person
    Bodybuilderin f Bodybuilderinnen person
    Bodybuilding n -
    Bodyguard m Bodyguards person
    Bogen m Bogen thing
    Bogenschütze mw Bogenschützen person
    Bogenschützin f Bogenschützinnen person
    Bohne f Bohnen material
    Bohrarbeiter m Bohrarbeiter person
    Bohrarbeiterin f Bohrarbeiterinnen person
    Bohrer m Bohrer thing
    Bohrung f Bohrungen
    Boiler m Boiler thing
    Bojar mw Bojaren person
    Boje f Bojen thing
    Bolivianer m Bolivianer person
    Bolivianerin f Bolivianerinnen person
    Bollwerk n Bollwerke
    Bolschewist mw Bolschewisten person
    Bolschewistin f Bolschewistinnen person
    Bolzen m Bolzen thing
    Bolzenschneider m Bolzenschneider thing
    Bolzplatz m Bolzplätze place
    Bombardement n Bombardements event
    Bombardierung f Bombardierungen event
    Bombe f Bomben thing
    Bombenalarm m Bombenalarme event
    Bombenangriff m Bombenangriffe event
    Bombenanschlag m Bombenanschläge event
    Bombenattentat n Bombenattentate event
    Bombendetonation f Bombendetonationen event
    Bombendrohung f Bombendrohungen text
    Bombenentschärfung f Bombenentschärfungen event
    Bombenexperte mw Bombenexperten person
    Bombenexpertin f Bombenexpertinnen person
    Bombenexplosion f Bombenexplosionen event
    Bombenfund m Bombenfunde event
    Bombenleger m Bombenleger person
    Bombenlegerin f Bombenlegerinnen person
    Bombenstimmung f Bombenstimmungen
    Bombenwarnung f Bombenwarnungen
    Bon m Bons text
    Bonbon n Bonbons
    Bond m Bonds
    Bonität f Bonitäten
    Bonner m Bonner person
    Bonnerin f Bonnerinnen person
    Bonus m Boni
    Boom m Booms event
    Boomjahr n Boomjahre time
    Boomphase f Boomphasen time
    Boot n Boote thing
    Bootsfahrt f Bootsfahrten event
    Bootsführer m Bootsführer person
    Bootsführerin f Bootsführerinnen person
    Bootshaus n Bootshäuser thing
    Bootsunfall m Bootsunfälle event
    Bootsunglück n Bootsunglücke event
    Borax m - material
    Bord n Borde thing
    Bordcomputer m Bordcomputer thing
    Bordell n Bordelle place
    Bordkarte f Bordkarten thing
    Bordstein m Bordsteine thing
    Borreliose f -
    Bosheit f Bosheiten
    Bosnier m Bosnier person
    Bosnierin f Bosnierinnen person
    Boss m Bosse person
    Bot m Bots
    Botanik f -
    Bote mw Boten person
    Botin f Botinnen person
    Botmäßigkeit f -
    Botschaft f Botschaften text
    Botschafter m Botschafter person
    Botschafterin f Botschafterinnen person
    Botschaftskreis m Botschaftskreise group
    Botschaftsmitarbeiter m Botschaftsmitarbeiter person
    Botschaftsmitarbeiterin f Botschaftsmitarbeiterinnen person
    Botschaftssprecher m Botschaftssprecher person
    Botschaftssprecherin f Botschaftssprecherinnen person
    Boulevard m Boulevards place
    Boulevardblatt n Boulevardblätter text
    Boulevardmagazin n Boulevardmagazine text
    Boulevardzeitung f Boulevardzeitungen text
    Bourgeoisie f Bourgeoisien group
    Boutique f Boutiquen place
    Box f Boxen thing
    Boxen n -
    Boxer m Boxer person
    Boxerin f Boxerinnen person
    Boxkampf m Boxkämpfe event
    Boxsport m -
    Boy m Boys person
    Boygroup f Boygroups group
    Boykott m Boykotte event
    Boykottaufruf m Boykottaufrufe text
    Brache f Brachen
    Brachland n Brachländer place
    Branche f Branchen group
    Branchenführer m Branchenführer group
    Branchenkreis m Branchenkreise group
    Branchenverband m Branchenverbände group
    Brand m Brände event
    Brandanschlag m Brandanschläge event
    Brandbombe f Brandbomben thing
    Brandbrief m Brandbriefe text
    Brandenburger m Brandenburger person
    Brandenburgerin f Brandenburgerinnen person
    Brandermittler m Brandermittler person
    Brandermittlerin f Brandermittlerinnen person
    Brandgeruch m Brandgerüche
    Brandkatastrophe f Brandkatastrophen event
    Brandleger m Brandleger person
    Brandruine f Brandruinen place
    Brandschaden m Brandschäden
    Brandschutz m -
    Brandschützer m Brandschützer person
    Brandschützerin f Brandschützerinnen person
    Brandstifter m Brandstifter person
    Brandstifterin f Brandstifterinnen person
    Brandstiftung f Brandstiftungen
    Brandstätte f Brandstätten place
    Brandung f Brandungen
    Brandunglück n Brandunglücke event
    Brandursache f Brandursachen
    Brandy m Brandys material
    Branntwein m Branntweine material
    Brasilianer m Brasilianer person
    Brasilianerin f Brasilianerinnen person
    Braten m Braten material
    Bratpfanne f Bratpfannen thing
    Bratwurst f Bratwürste material
    Bratwurst f Bratwürste thing
    Brauch m Bräuche
    Brauchtum n Brauchtümer
    Braue f Brauen body
    Brauer m Brauer person
    Brauerei f Brauereien group
    Brauerin f Brauerinnen person
    Braunbär mw Braunbären animal
    Braunkohlekraftwerk n Braunkohlekraftwerke place
    Braut f Bräute person
    Brautkleid n Brautkleider thing
    Brautleute p Brautleute person
    Brautpaar n Brautpaare group
    Bravour f -
    Brecheisen n Brecheisen thing
    Brechmittel n Brechmittel material
    Brechung f Brechungen
    Brei m Breie material
    Breite f Breiten
    Breitengrad m Breitengrade
    Breitensport m -
    Bremer m Bremer person
    Bremerin f Bremerinnen person
    Bremse f Bremsen
    Bremsklotz m Bremsklötze thing
    Bremsmanöver n Bremsmanöver event
    Brennglas n Brenngläser thing
    Brennholz n - material
    Brennstoff m Brennstoffe material
    Brennstoffzelle f Brennstoffzellen thing
    Bresche f Breschen
    Brett n Bretter thing
    Bretterwand f Bretterwände thing
    Brettspiel n Brettspiele
    Brexit m Brexits event
    Brief m Briefe text
    Briefing n Briefings event
    Briefkasten m Briefkästen thing
    Briefmarke f Briefmarken
    Briefmarkensammlung f Briefmarkensammlungen
    Brieftaube f Brieftauben animal
    Briefträger m Briefträger person
    Briefträgerin f Briefträgerinnen person
    Briefumschlag m Briefumschläge thing
    Briefwahl f Briefwahlen event
    Briefwähler m Briefwähler person
    Briefwählerin f Briefwählerinnen person
    Brigade f Brigaden group
    Brigadier m Brigadiers person
    Brillant mw Brillanten thing
    Brille f Brillen thing
    Brillengestell n Brillengestelle thing
    Brisanz f -
    Brise f Brisen
    Brite mw Briten person
    Britin f Britinnen person
    Bro m Bros person
    Broadcaster m Broadcaster group
    Broker m Broker person
    Brokerin f Brokerinnen person
    Brokkoli m - material
    Bronchie f Bronchien body
    Bronchitis f -
    Bronze f Bronzen material
    Bronzemedaille f Bronzemedaillen
    Bronzezeit f Bronzezeiten time
    Brosche f Broschen thing
    Broschüre f Broschüren text
    Brot n Brote material
    Brot n Brote thing
    Brotmesser n Brotmesser thing
    Browser m Browser
    Bruch m Brüche event
    Bruchlandung f Bruchlandungen
    Bruchstück n Bruchstücke
    Bruchteil m Bruchteile
    Bruder m Brüder person
    Bruderschaft f Bruderschaften group
    Bruderzwist m Bruderzwiste event
    Brummton m Brummtöne
    Brunch m Brunchs event
    Brunnen m Brunnen thing
    Brunst f -
    Brust f Brüste body
    Brustkorb m Brustkörbe body
    Brustwarze f Brustwarzen body
    Brutalität f Brutalitäten
    Bruttoinlandsprodukt n Bruttoinlandsprodukte
    Brötchen n Brötchen material
    Brücke f Brücken thing
    Brückeneinsturz m Brückeneinstürze event
    Brückenpfeiler m Brückenpfeiler
    Brückentag m Brückentage time
    Brüderlichkeit f Brüderlichkeiten
    Brühe f Brühen material
    Brüskierung f Brüskierungen
    Bub mw Buben person
    Bubble f Bubbles
    Bube mw Buben person
    Buch n Bücher text
    Buchautor m Buchautoren person
    Buchautorin f Buchautorinnen person
    Buchclub m Buchclubs group
    Buche f Buchen
    Buchenblatt n Buchenblätter thing
    Buchführung f Buchführungen text
    Buchhalter m Buchhalter person
    Buchhalterin f Buchhalterinnen person
    Buchhaltung f Buchhaltungen
    Buchhandel m - group
    Buchhandlung f Buchhandlungen place
    Buchhändler m Buchhändler person
    Buchhändlerin f Buchhändlerinnen person
    Buchkritiker m Buchkritiker person
    Buchkritikerin f Buchkritikerinnen person
    Buchladen m Buchläden place
    Buchmacher m Buchmacher person
    Buchmacherin f Buchmacherinnen person
    Buchpreis m Buchpreise
    Buchstabe mw Buchstaben
    Bucht f Buchten place
    Buchtitel m Buchtitel text
    Buchung f Buchungen
    Buchungsbestätigung f Buchungsbestätigungen text
    Buchveröffentlichung f Buchveröffentlichungen text
    Buchvorstellung f Buchvorstellungen event
    Buddhismus m -
    Buddhist mw Buddhisten person
    Buddhistin f Buddhistinnen person
    Buddy m Buddys person
    Bude f Buden place
    Budget n Budgets
    Buffet n Buffets thing
    Bug m Bugs
    Bulgare mw Bulgaren person
    Bulgarin f Bulgarinnen person
    Bulimie f -
    Bulle mw Bullen animal
    Bulletin n Bulletins text
    Bumerang m Bumerangs
    Bund m Bünde group
    Bundesagentur f Bundesagenturen group
    Bundesamt n Bundesämter group
    Bundesanstalt f Bundesanstalten group
    Bundesanwalt m Bundesanwälte person
    Bundesanwaltschaft f Bundesanwaltschaften group
    Bundesanwältin f Bundesanwältinnen person
    Bundesarbeitsgericht n Bundesarbeitsgerichte group
    Bundesautobahn f Bundesautobahnen place
    Bundesaußenminister m Bundesaußenminister person
    Bundesaußenministerin f Bundesaußenministerinnen person
    Bundesaußenministerium n Bundesaußenministerien group
    Bundesbank f Bundesbanken group
    Bundesbeauftragte a - person
    Bundesbedienstete a - person
    Bundesbehörde f Bundesbehörden group
    Bundesbürger m Bundesbürger person
    Bundesbürgerin f Bundesbürgerinnen person
    Bundeschef m Bundeschefs person
    Bundesdirektor m Bundesdirektoren person
    Bundesdirektorin f Bundesdirektorinnen person
    Bundesdruckerei f Bundesdruckereien group
    Bundesfinanzgericht n Bundesfinanzgerichte group
    Bundesfinanzhof m Bundesfinanzhöfe group
    Bundesfinanzminister m Bundesfinanzminister person
    Bundesfinanzministerin f Bundesfinanzministerinnen person
    Bundesfinanzministerium n Bundesfinanzministerien group
    Bundesgartenschau f Bundesgartenschauen event
    Bundesgericht n Bundesgerichte group
    Bundesgerichtshof m Bundesgerichtshöfe group
    Bundesgerichtsurteil n Bundesgerichtsurteile text
    Bundesgesetz n Bundesgesetze text
    Bundesgesetzblatt n Bundesgesetzblätter text
    Bundesgesetzgebung f -
    Bundesgesundheitsminister m Bundesgesundheitsminister person
    Bundesgesundheitsministerin f Bundesgesundheitsministerinnen person
    Bundesgesundheitsministerium n Bundesgesundheitsministerien group
    Bundesgrenzschutz m -
    Bundeshauptstadt f Bundeshauptstädte place
    Bundesinnenminister m Bundesinnenminister person
    Bundesinnenministerin f Bundesinnenministerinnen person
    Bundesinnenministerium n Bundesinnenministerien group
    Bundesinstitut n Bundesinstitute group
    Bundesjustizminister m Bundesjustizminister person
    Bundesjustizministerin f Bundesjustizministerinnen person
    Bundesjustizministerium n Bundesjustizministerien group
    Bundeskabinett n Bundeskabinette group
    Bundeskanzler m Bundeskanzler person
    Bundeskanzleramt n Bundeskanzlerämter group
    Bundeskanzlerin f Bundeskanzlerinnen person
    Bundeskanzlerschaft f -
    Bundeskommission f Bundeskommissionen group
    Bundeskriminalamt n Bundeskriminalämter group
    Bundesland n Bundesländer place
    Bundesliga f Bundesligen group
    Bundesligaduell n Bundesligaduelle event
    Bundesligaexperte mw Bundesligaexperten person
    Bundesligaexpertin f Bundesligaexpertinnen person
    Bundesligamannschaft f Bundesligamannschaften group
    Bundesligapartie f Bundesligapartien
    Bundesligasaison f Bundesligasaisons time
    Bundesligaschiedsrichter m Bundesligaschiedsrichter person
    Bundesligaschiedsrichterin f Bundesligaschiedsrichterinnen person
    Bundesligaspiel n Bundesligaspiele event
    Bundesligaspieler m Bundesligaspieler person
    Bundesligaspielerin f Bundesligaspielerinnen person
    Bundesligastart m Bundesligastarts event
    Bundesligatabelle f Bundesligatabellen
    Bundesligatrainer m Bundesligatrainer person
    Bundesligatrainerin f Bundesligatrainerinnen person
    Bundesligist mw Bundesligisten person
    Bundesligistin f Bundesligistinnen person
    Bundesminister m Bundesminister person
    Bundesministerin f Bundesministerinnen person
    Bundesministerium n Bundesministerien group
    Bundesnachrichtendienst m Bundesnachrichtendienste group
    Bundesnetzagentur f Bundesnetzagenturen group
    Bundespartei f Bundesparteien group
    Bundesparteitag m Bundesparteitage event
    Bundespatentgericht n Bundespatentgerichte group
    Bundespolitiker m Bundespolitiker person
    Bundespolitikerin f Bundespolitikerinnen person
    Bundespolizei f Bundespolizeien group
    Bundespolizist mw Bundespolizisten person
    Bundespolizistin f Bundespolizistinnen person
    Bundespresseamt n Bundespresseämter group
    Bundespräsident mw Bundespräsidenten person
    Bundespräsidentenwahl f Bundespräsidentenwahlen event
    Bundespräsidentin f Bundespräsidentinnen person
    Bundesrat m Bundesräte group
    Bundesratsinitiative f Bundesratsinitiativen text
    Bundesratspräsident mw Bundesratspräsidenten person
    Bundesratspräsidentin f Bundesratspräsidentinnen person
    Bundesrechnungshof m Bundesrechnungshöfe group
    Bundesregierung f Bundesregierungen group
    Bundesrepublik f Bundesrepubliken place
    Bundesrichter m Bundesrichter person
    Bundesrichterin f Bundesrichterinnen person
    Bundessozialgericht n Bundessozialgerichte group
    Bundesspitze f Bundesspitzen group
    Bundessprecher m Bundessprecher person
    Bundessprecherin f Bundessprecherinnen person
    Bundesstaat m Bundesstaate place
    Bundesstaat m Bundesstaaten place
    Bundesstadt f Bundesstädte place
    Bundesstraße f Bundesstraßen place
    Bundestag m Bundestage group
    Bundestagsabgeordnete a - person
    Bundestagsanhörung f Bundestagsanhörungen event
    Bundestagsausschuss m Bundestagsausschüsse group
    Bundestagsdebatte f Bundestagsdebatten event
    Bundestagsfraktion f Bundestagsfraktionen group
    Bundestagsgruppe f Bundestagsgruppen group
    Bundestagskandidat mw Bundestagskandidaten person
    Bundestagskandidatin f Bundestagskandidatinnen person
    Bundestagspräsident mw Bundestagspräsidenten person
    Bundestagspräsidentin f Bundestagspräsidentinnen person
    Bundestagsrede f Bundestagsreden text
    Bundestagssitzung f Bundestagssitzungen event
    Bundestagsverwaltung f Bundestagsverwaltungen group
    Bundestagswahl f Bundestagswahlen event
    Bundestagswähler m Bundestagswähler person
    Bundestagswählerin f Bundestagswählerinnen person
    Bundestrainer m Bundestrainer person
    Bundestrainerin f Bundestrainerinnen person
    Bundesumweltministerium n Bundesumweltministerien group
    Bundesverband m Bundesverbände group
    Bundesverdienstkreuz n Bundesverdienstkreuze
    Bundesvereinigung f Bundesvereinigungen group
    Bundesverfassungsgericht n Bundesverfassungsgerichte group
    Bundesverfassungsrichter m Bundesverfassungsrichter person
    Bundesverfassungsrichterin f Bundesverfassungsrichterinnen person
    Bundesversammlung f Bundesversammlungen group
    Bundesverteidigungsminister m Bundesverteidigungsminister person
    Bundesverteidigungsministerin f Bundesverteidigungsministerinnen person
    Bundesverteidigungsministerium n Bundesverteidigungsministerien group
    Bundesverwaltung f Bundesverwaltungen group
    Bundesverwaltungsamt n Bundesverwaltungsämter group
    Bundesverwaltungsgericht n Bundesverwaltungsgerichte group
    Bundesvorsitzende a - person
    Bundesvorstand m Bundesvorstände group
    Bundeswehr f Bundeswehren group
    Bundeswehreinsatz m Bundeswehreinsätze event
    Bundeswehrsoldat mw Bundeswehrsoldaten person
    Bundeswehrsoldatin f Bundeswehrsoldatinnen person
    Bundeswehrsprecher m Bundeswehrsprecher person
    Bundeswehrsprecherin f Bundeswehrsprecherinnen person
    Bundeswirtschaftsminister m Bundeswirtschaftsminister person
    Bundeswirtschaftsministerin f Bundeswirtschaftsministerinnen person
    Bundeswirtschaftsministerium n Bundeswirtschaftsministerien group
    Bundeszentrale f Bundeszentralen group
    Bungalow m Bungalows thing
    Bunker m Bunker thing
    Buntstift m Buntstifte thing
    Burg f Burgen place
    Burger m Burger material
    Burghof m Burghöfe place
    Burgruine f Burgruinen place
    Burgtheater n Burgtheater place
    Burleske f Burlesken
    Burmese mw Burmesen person
    Burmesin f Burmesinnen person
    Bursche mw Burschen person
    Burschenschaft f Burschenschaften group
    Bus m Busse thing
    Busbahnhof m Busbahnhöfe place
    Busch m Büsche
    Busfahrer m Busfahrer person
    Busfahrerin f Busfahrerinnen person
    Busfahrt f Busfahrten event
    Bushaltebucht f Bushaltebuchten place
    Bushaltestelle f Bushaltestellen place
    Busunfall m Busunfälle event
    Busunglück n Busunglücke event
    Busunternehmen n Busunternehmen group
    Busverkehr m -
    Butler m Butler person
    Butter f - material
    Buttermilch f - material
    Button m Buttons
    Buzzer m Buzzer thing
    Buß- m Buß-e time
    Buße f Bußen
    Bußgeld n Bußgelder
    Bußgeldbescheid m Bußgeldbescheide text
    Bußgeldkatalog m Bußgeldkataloge text
    Bußgeldverfahren n Bußgeldverfahren event
    Byte n Bytes unit
    Bäcker m Bäcker person
    Bäckerei f Bäckereien group
    Bäckerin f Bäckerinnen person
    Bänker m Bänker person
    Bär mw Bären animal
    Bäuerin f Bäuerinnen person
    Böller m Böller thing
    Börse f Börsen place
    Börsenabsturz m Börsenabstürze event
    Börsencrash m Börsencrashs event
    Börsengang m Börsengänge event
    Börsengeschäft n Börsengeschäfte
    Börsenhändler m Börsenhändler person
    Börsenhändlerin f Börsenhändlerinnen person
    Börsenkurs m Börsenkurse
    Börsenmakler m Börsenmakler person
    Börsenmaklerin f Börsenmaklerinnen person
    Börsennotierung f Börsennotierungen
    Börsenpleite f Börsenpleiten event
    Börsenschluss m -
    Börsenspiel n Börsenspiele
    Börsensturz m Börsenstürze event
    Börsenwert m Börsenwerte
    Börsenzusammenbruch m Börsenzusammenbrüche event
    Böschung f Böschungen place
    Bösewicht m Bösewichte person
    Bücherbrett n Bücherbretter thing
    Bücherschrank m Bücherschränke thing
    Büchse f Büchsen thing
    Büchsenmacher m Büchsenmacher person
    Büchsenmacherin f Büchsenmacherinnen person
    Bügeleisen n Bügeleisen thing
    Bühne f Bühnen thing
    Bühnenbildner m Bühnenbildner person
    Bühnenbildnerin f Bühnenbildnerinnen person
    Bündel n Bündel
    Bündelung f Bündelungen
    Bündnis n Bündnisse group
    Bündnispartner m Bündnispartner person
    Bündnispartnerin f Bündnispartnerinnen person
    Bürde f Bürden
    Bürger m Bürger person
    Bürgeramt n Bürgerämter group
    Bürgerbegehren n Bürgerbegehren event
    Bürgerbeteiligung f Bürgerbeteiligungen
    Bürgerbewegung f Bürgerbewegungen group
    Bürgerbündnis n Bürgerbündnisse group
    Bürgerentscheid m Bürgerentscheide event
    Bürgerentscheid m Bürgerentscheide text
    Bürgergeld n Bürgergelder
    Bürgergipfel m Bürgergipfel event
    Bürgerin f Bürgerinnen person
    Bürgerinitiative f Bürgerinitiativen group
    Bürgerkrieg m Bürgerkriege event
    Bürgerkriegsland n Bürgerkriegsländer place
    Bürgermeister m Bürgermeister person
    Bürgermeisterin f Bürgermeisterinnen person
    Bürgermeisterkandidat mw Bürgermeisterkandidaten person
    Bürgermeisterkandidatin f Bürgermeisterkandidatinnen person
    Bürgermeisterwahl f Bürgermeisterwahlen event
    Bürgermiliz f Bürgermilizen group
    Bürgerpartei f Bürgerparteien group
    Bürgerrat m Bürgerräte group
    Bürgerrecht n Bürgerrechte
    Bürgerrechtler m Bürgerrechtler person
    Bürgerrechtlerin f Bürgerrechtlerinnen person
    Bürgerschaft f Bürgerschaften group
    Bürgersinn m -
    Bürgersteig m Bürgersteige place
    Bürgertum n - group
    Bürgervereinigung f Bürgervereinigungen group
    Bürgerwehr f Bürgerwehren group
    Bürgschaft f Bürgschaften
    Büro n Büros group
    Büro n Büros place
    Büroeröffnung f Büroeröffnungen event
    Bürofläche f Büroflächen place
    Bürohaus n Bürohäuser thing
    Bürokauffrau f Bürokauffrauen person
    Bürokaufmann m Bürokaufmänner person
    Bürokraft f Bürokräfte person
    Bürokrat mw Bürokraten person
    Bürokratie f Bürokratien group
    Bürokratin f Bürokratinnen person
    Büroleiter m Büroleiter person
    Büroleiterin f Büroleiterinnen person
    Büroraum m Büroräume place
    Bürostunde f Bürostunden time
    Bürozeit f Bürozeiten time
    Bürste f Bürsten thing
    Büstenhalter m Büstenhalter thing
    Büttel m Büttel person
    Büßer m Büßer person
    Büßerin f Büßerinnen person
    CDU f - group
    CEO f CEOs person
    CEO m CEOs person
    CO2-Steuer f CO2-Steuern
    CSU f - group
    Cabrio n Cabrios thing
    Cache m Caches
    Cafe n Cafes place
    Cafeteria f Cafeterias place
    Café n Cafés place
    Callboy m Callboys person
    Callgirl n Callgirls person
    Camp n Camps place
    Camper m Camper person
    Camperin f Camperinnen person
    Camping n -
    Campingplatz m Campingplätze place
    Campus m Campus place
    Cannabis n - material
    Canyon m Canyons place
    Carbon n - material
    Caritas f - group
    Cartoon m Cartoons text
    Cashewnuss f Cashewnüsse material
    Casino n Casinos place
    Casting n Castings event
    Castingshow f Castingshows event
    Caterer m Caterer person
    Caterin f Caterinnen person
    Catering n -
    Cellist mw Cellisten person
    Cellistin f Cellistinnen person
    Cello n Cellos thing
    Celsius m - unit
    Cent m Cent unit
    Cent m Cents unit
    Center n Center place
    Cern n - group
    Chalet n Chalets place
    Champagner m Champagner material
    Champion m Champions person
    Champions-League-Sieger m Champions-League-Sieger person
    Chamäleon n Chamäleons animal
    Chance f Chancen
    Chancengleichheit f Chancengleichheiten
    Chaos n -
    Chaot mw Chaoten person
    Chaotin f Chaotinnen person
    Charakterisierung f Charakterisierungen
    Charakteristik f Charakteristiken
    Charge f Chargen
    Charity f Charitys
    Charme m -
    Charmeur m Charmeure person
    Charmeurin f Charmeurinnen person
    Chart m Charts
    Charterflug m Charterflüge
    Chat m Chats event
    Chat m Chats text
    Chatbot m Chatbots
    Chatnachricht f Chatnachrichten text
    Chatprotokoll n Chatprotokolle text
    Chatverlauf m Chatverläufe text
    Chauffeur m Chauffeure person
    Chauffeurin f Chauffeurinnen person
    Chaussee f Chausseen place
    Chauvinismus m -
    Check m Checks
    Checkpoint m Checkpoints place
    Cheeseburger m Cheeseburger material
    Chef m Chefs person
    Chefarzt m Chefärzte person
    Chefberater m Chefberater person
    Chefberaterin f Chefberaterinnen person
    Chefdiplomat mw Chefdiplomaten person
    Chefdiplomatin f Chefdiplomatinnen person
    Chefentwickler m Chefentwickler person
    Chefentwicklerin f Chefentwicklerinnen person
    Chefermittler m Chefermittler person
    Chefermittlerin f Chefermittlerinnen person
    Chefetage f Chefetagen group
    Chefin f Chefinnen person
    Chefmanager m Chefmanager person
    Chefmanagerin f Chefmanagerinnen person
    Chefredakteur m Chefredakteure person
    Chefredakteurin f Chefredakteurinnen person
    Cheftrainer m Cheftrainer person
    Cheftrainerin f Cheftrainerinnen person
    Chefvolkswirt m Chefvolkswirte person
    Chefvolkswirtin f Chefvolkswirtinnen person
    Chefärztin f Chefärztinnen person
    Chemie f -
    Chemieindustrie f Chemieindustrien group
    Chemiekonzern m Chemiekonzerne group
    Chemieriese mw Chemieriesen group
    Chemieunternehmen n Chemieunternehmen group
    Chemikalie f Chemikalien material
    Chemiker m Chemiker person
    Chemikerin f Chemikerinnen person
    Chemotherapie f Chemotherapien
    Chiffre f Chiffren
    Chilene mw Chilenen person
    Chilenin f Chileninnen person
    Chimäre f Chimären
    Chinese mw Chinesen person
    Chinesin f Chinesinnen person
    Chinesisch n -
    Chip m Chips thing
    Chipfertiger m Chipfertiger group
    Chiphersteller m Chiphersteller group
    Chirurg mw Chirurgen person
    Chirurgin f Chirurginnen person
    Chlor n - material
    Chloroquin n - material
    Cholera f -
    Chor m Chöre group
    Choreograf mw Choreografen person
    Choreografin f Choreografinnen person
    Chorleiter m Chorleiter person
    Christ mw Christen person
    Christdemokrat mw Christdemokraten person
    Christdemokratin f Christdemokratinnen person
    Christentum n -
    Christin f Christinnen person
    Chrom n - material
    Chronik f Chroniken text
    Chronist mw Chronisten person
    Chronistin f Chronistinnen person
    Chronologie f Chronologien text
    Chuzpe f -
    City f Citys place
    Clan m Clans group
    Clanmitglied n Clanmitglieder person
    Client m Clients
    Clip m Clips text
    Clique f Cliquen group
    Cloud f Clouds
    Clown m Clowns person
    Clownin f Clowninnen person
    Club m Clubs group
    Clubhaus n Clubhäuser thing
    Cluster m Cluster
    Co-Autor m Co-Autoren person
    Co-Autorin f Co-Autorinnen person
    Co-Chef m Co-Chefs person
    Co-Chefin f Co-Chefinnen person
    Co-Vorsitzende a - person
    Coach m Coachs person
    Coaching n -
    Cockpit n Cockpits thing
    Cocktail m Cocktails material
    Cocktailbar f Cocktailbars place
    Code m Codes text
    Codewort n Codewörter
    Codezeile f Codezeilen
    Codierung f Codierungen
    Cognac m Cognacs material
    Coiffeur m Coiffeure person
    Coiffeurin f Coiffeurinnen person
    Cola f Colas material
    College n Colleges place
    Collier n Colliers thing
    Come-back n Come-backs event
    Comeback n Comebacks event
    Comedian m Comedians person
    Comic m Comics text
    Commit m Commits
    Communiqué n Communiqués text
    Community f Communitys
    Company f Companys
    Compiler m Compiler
    Compliance f -
    Computer m Computer thing
    Computerchip m Computerchips thing
    Computerisierung f Computerisierungen
    Computerkriminalität f -
    Computerprogramm n Computerprogramme
    Computerspezialist mw Computerspezialisten person
    Computerspezialistin f Computerspezialistinnen person
    Computerspiel n Computerspiele
    Computersystem n Computersysteme
    Computervirus n Computerviren
    Comtesse f Comtessen person
    Connection f Connections
    Container m Container thing
    Containerschiff n Containerschiffe thing
    Containment n -
    Contest m Contests event
    Controller m Controller thing
    Controlling n -
    Cookie m Cookies
    Cookie-Richtlinie f Cookie-Richtlinien
    Cop m Cops person
    Corona n -
    Corona-App f Corona-Apps
    Corona-Leugner m Corona-Leugner person
    Corona-Leugnerin f Corona-Leugnerinnen person
    Corona-Maßnahme f Corona-Maßnahmen
    Corona-Pandemie f Corona-Pandemien event
    Corona-Regel f Corona-Regeln
    Corona-Test m Corona-Tests
    Corona-Warn-App f Corona-Warn-Apps
    Coronafall m Coronafälle
    Coronajahr n Coronajahre time
    Coronakrise f Coronakrisen event
    Coronakritiker m Coronakritiker person
    Coronakritikerin f Coronakritikerinnen person
    Coronaleugner m Coronaleugner person
    Coronaleugnerin f Coronaleugnerinnen person
    Coronamaßnahme f Coronamaßnahmen
    Coronapatient mw Coronapatienten person
    Coronapatientin f Coronapatientinnen person
    Coronatest m Coronatests event
    Coronaverordnung f Coronaverordnungen text
    Coronavirus n Coronaviren
    Coronawelle f Coronawellen event
    Coronazeit f Coronazeiten time
    Corps n Corps group
    Corpsgeist m -
    Couch f Couchen thing
    Couleur f -
    Coup m Coups event
    Courage f -
    Courtage f Courtagen
    Cousin m Cousins person
    Cousine f Cousinen person
    Cover n Covers text
    Coverstory f Coverstorys text
    Covid n -
    Covidiot mw Covidioten person
    Covidiotin f Covidiotinnen person
    Covidleugner m Covidleugner person
    Covidleugnerin f Covidleugnerinnen person
    Cowboy m Cowboys person
    Coworking n -
    Crack n - material
    Crash m Crashs event
    Credo n Credos text
    Creme f Cremes material
    Crew f Crews group
    Crewmitglied n Crewmitglieder person
    Crowdfunding n Crowdfundings event
    Cup m Cups event
    Curling n -
    Currywurst f Currywürste material
    Cutter m Cutter person
    Cutterin f Cutterinnen person
    Cyberabwehr f -
    Cyberangriff m Cyberangriffe event
    Cyberattacke f Cyberattacken event
    Cyberexperte mw Cyberexperten person
    Cyberexpertin f Cyberexpertinnen person
    Cyberkrieg m Cyberkriege event
    Cyberkriminalität f -
    Cyberkriminelle a - person
    Cybersicherheit f -
    Cyberspace m -
    DDR-Bürger m DDR-Bürger person
    DDR-Bürgerin f DDR-Bürgerinnen person
    DGB m - group
    DJ m DJs person
    DNA f - thing
    DNA-Spur f DNA-Spuren thing
    DNA-Treffer m DNA-Treffer thing
    Dach n Dächer thing
    Dachboden m Dachböden thing
    Dachbrand m Dachbrände event
    Dachdecker m Dachdecker person
    Dachdeckerin f Dachdeckerinnen person
    Dachdeckermeister m Dachdeckermeister person
    Dachdeckermeisterin f Dachdeckermeisterinnen person
    Dacheinsturz m Dacheinstürze event
    Dachgesellschaft f Dachgesellschaften group
    Dachorganisation f Dachorganisationen group
    Dachrinne f Dachrinnen thing
    Dachs m Dachse animal
    Dachschaden m Dachschäden
    Dachstuhl m Dachstühle thing
    Dachstuhlbrand m Dachstuhlbrände event
    Dachverband m Dachverbände group
    Dachwohnung f Dachwohnungen thing
    Dackel m Dackel animal
    Dafürhalten n -
    Dame f Damen person
    Damenmannschaft f Damenmannschaften group
    Damenrad n Damenräder thing
    Damm m Dämme place
    Dammbruch m Dammbrüche event
    Dampf m Dämpfe material
    Dampfer m Dampfer thing
    Dampfkessel m Dampfkessel thing
    Dampfschiff n Dampfschiffe thing
    Dandy m Dandys person
    Dank m -
    Dankbarkeit f Dankbarkeiten
    Danksagung f Danksagungen text
    Darbietung f Darbietungen
    Darknet n -
    Darlegung f Darlegungen text
    Darlehen n Darlehen
    Darlehensgeber m Darlehensgeber person
    Darlehensgeberin f Darlehensgeberinnen person
    Darm m Därme body
    Darmbakterium n Darmbakterien
    Darmflora f -
    Darmwand f Darmwände body
    Darreichungsform f Darreichungsformen
    Darsteller m Darsteller person
    Darstellerin f Darstellerinnen person
    Darstellung f Darstellungen text
    Dasein n -
    Date n Dates event
    Datei f Dateien text
    Dateiendung f Dateiendungen
    Dateiformat n Dateiformate
    Dateiname mw Dateinamen
    Dateiserver m Dateiserver thing
    Dateisystem n Dateisysteme
    Dateiverwaltung f Dateiverwaltungen
    Dateiverzeichnis n Dateiverzeichnisse text
    Daten p Daten
    Datenbank f Datenbanken
    Datenblatt n Datenblätter text
    Datendiebstahl m Datendiebstahle event
    Dateneingabe f Dateneingaben
    Datenerhebung f Datenerhebungen
    Datenhändler m Datenhändler person
    Datenhändlerin f Datenhändlerinnen person
    Datenlage f Datenlagen
    Datenpanne f Datenpannen
    Datensatz m Datensätze
    Datenschutz m -
    Datenschutzbeauftragte a - person
    Datenschutzerklärung f Datenschutzerklärungen text
    Datenschutzexperte mw Datenschutzexperten person
    Datenschutzexpertin f Datenschutzexpertinnen person
    Datenschutzfrage f Datenschutzfragen text
    Datenschutzgrundverordnung f Datenschutzgrundverordnungen text
    Datenschutzhüter m Datenschutzhüter person
    Datenschutzhüterin f Datenschutzhüterinnen person
    Datenschützer m Datenschützer person
    Datenschützerin f Datenschützerinnen person
    Datensicherheit f -
    Datensicherung f Datensicherungen
    Datenskandal m Datenskandale event
    Datenspeicher m Datenspeicher thing
    Datenspeicherung f Datenspeicherungen
    Datenstrom m Datenströme
    Datenträger m Datenträger thing
    Datenverarbeitung f Datenverarbeitungen
    Datenverkehr m -
    Datenverkehrssicherheit f -
    Datenverlust m Datenverluste event
    Datenvolumen n Datenvolumen
    Datenübertragung f Datenübertragungen
    Datierung f Datierungen
    Dattel f Datteln material
    Datum n Daten time
    Dauer f -
    Dauerbrenner m Dauerbrenner
    Dauercamper m Dauercamper person
    Dauercamperin f Dauercamperinnen person
    Dauerfeuer n -
    Dauergast m Dauergäste person
    Dauerschleife f Dauerschleifen
    Dauerthema n Dauerthemen
    Dauerzustand m Dauerzustände
    Daumen m Daumen body
    Dax m -
    Dax-Konzern m Dax-Konzerne group
    Deal m Deals
    Dealer m Dealer person
    Dealerin f Dealerinnen person
    Debakel n Debakel event
    Debatte f Debatten event
    Debattenkultur f Debattenkulturen
    Debugger m Debugger
    Debüt n Debüts event
    Debütant mw Debütanten person
    Debütantin f Debütantinnen person
    Deckblatt n Deckblätter text
    Decke f Decken thing
    Deckel m Deckel thing
    Deckmantel m Deckmäntel
    Deckung f Deckungen
    Deduktion f Deduktionen
    Deeskalation f Deeskalationen
    Default m Defaults
    Defekt m Defekte
    Defensive f Defensiven
    Defensivspiel n Defensivspiele
    Defibrillator m Defibrillatoren thing
    Defilee n Defilees
    Definition f Definitionen
    Defizit n Defizite
    Deflation f Deflationen
    Deformation f Deformationen
    Degen m Degen thing
    Dehnung f Dehnungen
    Dehydrierung f Dehydrierungen
    Deichbruch m Deichbrüche event
    Deindustrialisierung f Deindustrialisierungen
    Deinstallation f Deinstallationen
    Dekade f Dekaden time
    Dekadenz f Dekadenzen
    Dekan m Dekane person
    Dekanat n Dekanate group
    Dekanin f Dekaninnen person
    Deklaration f Deklarationen text
    Deklassierung f Deklassierungen
    Dekolleté n Dekolletés
    Dekor n Dekore
    Dekorateur m Dekorateure person
    Dekorateurin f Dekorateurinnen person
    Dekret n Dekrete text
    Delegation f Delegationen group
    Delegierte a - person
    Delegiertenversammlung f Delegiertenversammlungen group
    Delfin m Delfine animal
    Delikt n Delikte event
    Delinquent mw Delinquenten person
    Delinquentin f Delinquentinnen person
    Delle f Dellen
    Delphin m Delphine animal
    Delta n Deltas place
    Dementi n Dementis text
    Demenz f -
    Demo f Demos event
    Demokrat mw Demokraten person
    Demokratie f Demokratien group
    Demokratiefeindlichkeit f Demokratiefeindlichkeiten
    Demokratin f Demokratinnen person
    Demokratisierung f Demokratisierungen
    Demonstrant mw Demonstranten person
    Demonstrantin f Demonstrantinnen person
    Demonstration f Demonstrationen event
    Demonstrationsverbot n Demonstrationsverbote
    Demonstrationszug m Demonstrationszüge event
    Demontage f Demontagen event
    Demoskop mw Demoskopen person
    Demoskopin f Demoskopinnen person
    Demut f -
    Demütigung f Demütigungen
    Denar m Denare unit
    Denguefieber n Denguefieber
    Denken n -
    Denker m Denker person
    Denkerin f Denkerinnen person
    Denkfabrik f Denkfabriken group
    Denkfehler m Denkfehler
    Denkmal n Denkmäler thing
    Denkmalschutz m -
    Denkmalschützer m Denkmalschützer person
    Denkmalschützerin f Denkmalschützerinnen person
    Denkmuster n Denkmuster
    Denkpause f Denkpausen
    Denkschrift f Denkschriften text
    Denkweise f Denkweisen
    Denkzettel m Denkzettel
    Denunziant mw Denunzianten person
    Denunziantin f Denunziantinnen person
    Denunziation f Denunziationen text
    Denunzierer m Denunzierer person
    Denunziererin f Denunziererinnen person
    Deo n Deos
    Dependenz f Dependenzen
    Depesche f Depeschen text
    Deponie f Deponien place
    Deponierung f Deponierungen
    Deportation f Deportationen
    Deposit n Deposits
    Depot n Depots
    Depression f Depressionen
    Derbheit f Derbheiten
    Derby n Derbys event
    Deregulierung f Deregulierungen
    Derivat n Derivate
    Dermatologe mw Dermatologen person
    Dermatologie f -
    Dermatologin f Dermatologinnen person
    Desaster n Desaster event
    Deserteur m Deserteure person
    Deserteurin f Deserteurinnen person
    Design n Designs
    Designer m Designer person
    Designerin f Designerinnen person
    Desillusionierung f Desillusionierungen
    Desinfektion f Desinfektionen
    Desinfektionsmittel n Desinfektionsmittel material
    Desinfektionsspray n Desinfektionssprays thing
    Desinformation f Desinformationen
    Desinteresse n -
    Despotie f Despotien
    Dessous p Dessous thing
    Destabilisierung f Destabilisierungen
    Detail n Details
    Detaillierung f Detaillierungen
    Detektiv m Detektive person
    Detektivin f Detektivinnen person
    Detektor m Detektoren thing
    Detonation f Detonationen
    Deutlichkeit f Deutlichkeiten
    Deutsch n -
    Deutsche a - person
    Deutschkurs m Deutschkurse
    Deutschlandticket n Deutschlandtickets
    Deutschlehrer m Deutschlehrer person
    Deutschlehrerin f Deutschlehrerinnen person
    Deutschrusse mw Deutschrussen person
    Deutschrussin f Deutschrussinnen person
    Deutschtum n -
    Deutung f Deutungen
    Deutungshoheit f -
    Devise f Devisen text
    Devisenhandel m -
    Devisenhändler m Devisenhändler person
    Devisenhändlerin f Devisenhändlerinnen person
    Devisenkurs m Devisenkurse
    Devisenreserve f Devisenreserven
    Devotion f Devotionen
    Dezember m Dezember time
    Dezentralisierung f Dezentralisierungen
    Dezernat n Dezernate group
    Dezibel n Dezibel unit
    Deziliter m Deziliter unit
    Dezimeter m Dezimeter unit
    Dezimierung f Dezimierungen
    Diabetes m -
    Diabetologe mw Diabetologen person
    Diabetologin f Diabetologinnen person
    Diadem n Diademe thing
    Diagnose f Diagnosen text
    Diagnostik f -
    Diagramm n Diagramme
    Diakonie f - group
    Dialekt m Dialekte
    Dialog m Dialoge text
    Dialyse f Dialysen
    Diamant mw Diamanten thing
    Diamantring m Diamantringe thing
    Diaspora f -
    Dichte f Dichten
    Dichter m Dichter person
    Dichterin f Dichterinnen person
    Dickdarm m Dickdärme body
    Dicke f Dicken
    Dickicht n Dickichte place
    Didaktik f -
    Dieb m Diebe person
    Diebesbande f Diebesbanden group
    Diebesgut n Diebesgüter
    Diebin f Diebinnen person
    Diebstahl m Diebstahle event
    Diebstahlsdelikt n Diebstahlsdelikte
    Diele f Dielen place
    Diener m Diener person
    Dienerin f Dienerinnen person
    Dienst m Dienste group
    Dienstag m Dienstage time
    Dienstagabend m Dienstagabende time
    Dienstagmittag m Dienstagmittage time
    Dienstagmorgen m Dienstagmorgen time
    Dienstagnachmittag m Dienstagnachmittage time
    Dienstagnacht f Dienstagnächte time
    Dienstagvormittag m Dienstagvormittage time
    Dienstanweisung f Dienstanweisungen
    Dienstausweis m Dienstausweise text
    Dienstauto n Dienstautos thing
    Dienstbereitschaft f -
    Dienstgang m Dienstgänge
    Dienstgeber m Dienstgeber person
    Dienstgeberin f Dienstgeberinnen person
    Dienstgebäude n Dienstgebäude place
    Dienstgeheimnis n Dienstgeheimnisse
    Diensthandy n Diensthandys thing
    Dienstherr mw Dienstherren person
    Dienstleister m Dienstleister person
    Dienstleisterin f Dienstleisterinnen person
    Dienstleistung f Dienstleistungen
    Dienstleistungsgewerkschaft f Dienstleistungsgewerkschaften group
    Dienstleistungszentrum n Dienstleistungszentren place
    Dienstmann m Dienstmänner person
    Dienstmädchen n Dienstmädchen person
    Dienstperson f Dienstpersonen person
    Dienstpflicht f Dienstpflichten
    Dienstrad n Diensträder thing
    Dienstreise f Dienstreisen event
    Dienstsitz m Dienstsitze place
    Dienststelle f Dienststellen group
    Dienststellenleiter m Dienststellenleiter person
    Dienstverhältnis n Dienstverhältnisse
    Dienstvorschrift f Dienstvorschriften text
    Dienstwagen m Dienstwagen thing
    Dienstzeit f Dienstzeiten time
    Diesel m Diesel material
    Dieselmotor m Dieselmotoren thing
    Dieselöl n Dieselöle material
    Diffamierung f Diffamierungen
    Differenz f Differenzen
    Differenzierung f Differenzierungen
    Digitalisierung f Digitalisierungen
    Digitalminister m Digitalminister person
    Digitalministerin f Digitalministerinnen person
    Diktat n Diktate text
    Diktator m Diktatoren person
    Diktatorin f Diktatorinnen person
    Diktatur f Diktaturen
    Diktion f Diktionen
    Dilemma n Dilemmas
    Dilettant mw Dilettanten person
    Dilettantin f Dilettantinnen person
    Dimension f Dimensionen
    Dinar m Dinare unit
    Ding n Dinge
    Dinner n Dinners
    Dinosaurier m Dinosaurier animal
    Diphtherie f -
    Diplom n Diplome text
    Diplomat mw Diplomaten person
    Diplomatenkreis m Diplomatenkreise group
    Diplomatie f -
    Diplomatin f Diplomatinnen person
    Diplomingenieur m Diplomingenieure person
    Diplomingenieurin f Diplomingenieurinnen person
    Direktkandidat mw Direktkandidaten person
    Direktkandidatin f Direktkandidatinnen person
    Direktor m Direktoren person
    Direktorat n Direktorate group
    Direktorin f Direktorinnen person
    Direktorium n Direktorien group
    Direktoriumsmitglied n Direktoriumsmitglieder person
    Direktwahl f Direktwahlen event
    Dirham m Dirhame unit
    Dirigent mw Dirigenten person
    Dirigentin f Dirigentinnen person
    Dirne f Dirnen person
    Disclaimer m Disclaimer text
    Disco f Discos place
    Discounter m Discounter group
    Disharmonie f Disharmonien
    Diskette f Disketten thing
    Diskothek f Diskotheken place
    Diskreditierung f Diskreditierungen
    Diskrepanz f Diskrepanzen
    Diskretion f Diskretionen
    Diskriminierung f Diskriminierungen
    Diskurs m Diskurse text
    Diskussion f Diskussionen event
    Diskussionsforum n Diskussionsforen
    Diskuswerfer m Diskuswerfer person
    Diskuswerferin f Diskuswerferinnen person
    Diskutant mw Diskutanten person
    Diskutantin f Diskutantinnen person
    Dispens m Dispense
    Display n Displays
    Disposition f Dispositionen
    Dispozins m Dispozinsen
    Disput m Dispute
    Disqualifikation f Disqualifikationen
    Dissertation f Dissertationen text
    Dissident mw Dissidenten person
    Dissidentin f Dissidentinnen person
    Dissonanz f Dissonanzen
    Distancing n -
    Distanz f Distanzen
    Distanzierung f Distanzierungen
    Distel f Disteln
    Distrikt m Distrikte place
    Disziplin f Disziplinen
    Disziplinarverfahren n Disziplinarverfahren event
    Disziplinlosigkeit f Disziplinlosigkeiten
    Diva f Diven person
    Diversifizierung f Diversifizierungen
    Diversität f Diversitäten
    Dividende f Dividenden
    Division f Divisionen group
    Diät f Diäten
    Diäten p Diäten
    Diözese f Diözesen group
    Docht m Dochte thing
    Dogma n Dogmen
    Dohle f Dohlen animal
    Doktor m Doktoren person
    Doktorand mw Doktoranden person
    Doktorandin f Doktorandinnen person
    Doktorarbeit f Doktorarbeiten text
    Doktorin f Doktorinnen person
    Doktormutter f Doktormütter person
    Doktortitel m Doktortitel
    Doktorvater m Doktorväter person
    Doktrin f Doktrinen
    Doku f Dokus text
    Doku-Serie f Doku-Serien text
    Dokument n Dokumente text
    Dokumentarfilm m Dokumentarfilme text
    Dokumentation f Dokumentationen text
    Dokumentierung f Dokumentierungen
    Dolch m Dolche thing
    Dolchträger m Dolchträger person
    Dolchträgerin f Dolchträgerinnen person
    Dollar m Dollar unit
    Dollar m Dollars unit
    Dollarkurs m Dollarkurse
    Dollarpreis m Dollarpreise
    Dolmetscher m Dolmetscher person
    Dolmetscherin f Dolmetscherinnen person
    Dom m Dome place
    Domain f Domains
    Domainname mw Domainnamen
    Domina f Dominas person
    Dominanz f Dominanzen
    Dominikaner m Dominikaner person
    Dompteur m Dompteure person
    Dompteurin f Dompteurinnen person
    Donner m Donner event
    Donnerstag m Donnerstage time
    Donnerstagabend m Donnerstagabende time
    Donnerstagmittag m Donnerstagmittage time
    Donnerstagmorgen m Donnerstagmorgen time
    Donnerstagnachmittag m Donnerstagnachmittage time
    Donnerstagnacht f Donnerstagnächte time
    Donnerstagvormittag m Donnerstagvormittage time
    Doping n -
    Dopingskandal m Dopingskandale event
    Doppelgänger m Doppelgänger person
    Doppelgängerin f Doppelgängerinnen person
    Doppelhaus n Doppelhäuser thing
    Doppelspitze f Doppelspitzen group
    Dorado n Dorados place
    Dorf n Dörfer place
    Dorfbewohner m Dorfbewohner person
    Dorfbewohnerin f Dorfbewohnerinnen person
    Dorffest n Dorffeste event
    Dorfkirche f Dorfkirchen place
    Dorfkneipe f Dorfkneipen place
    Dorflehrer m Dorflehrer person
    Dorflehrerin f Dorflehrerinnen person
    Dorfpfarrer m Dorfpfarrer person
    Dorfpfarrerin f Dorfpfarrerinnen person
    Dorfplatz m Dorfplätze place
    Dorfstraße f Dorfstraßen place
    Dorn m Dornen
    Dorsch m Dorsche animal
    Dortmunder m Dortmunder person
    Dortmunderin f Dortmunderinnen person
    Dose f Dosen thing
    Dosenöffner m Dosenöffner thing
    Dosierung f Dosierungen
    Dosis f Dosen
    Dosissteigerung f Dosissteigerungen
    Dossier n Dossiers text
    Dotierung f Dotierungen
    Double n Doubles person
    Download m Downloads
    Dozent mw Dozenten person
    Dozentin f Dozentinnen person
    Drache mw Drachen animal
    Drachen m Drachen thing
    Drachme f Drachmen unit
    Draht m Drähte material
    Draht m Drähte thing
    Drahtseil n Drahtseile thing
    Drahtzaun m Drahtzäune thing
    Drahtzieher m Drahtzieher person
    Drahtzieherin f Drahtzieherinnen person
    Drama n Dramen text
    Dramatik f -
    Dramatiker m Dramatiker person
    Dramatikerin f Dramatikerinnen person
    Dramatisierung f Dramatisierungen
    Dramaturgie f Dramaturgien
    Drang m -
    Drangsal f Drangsale
    Drangsalierung f Drangsalierungen
    Draufgänger m Draufgänger person
    Draufgängerin f Draufgängerinnen person
    Dreck m - material
    Drecksack m Drecksäcke person
    Dreh m Drehe event
    Drehbuch n Drehbücher text
    Drehbuchautor m Drehbuchautoren person
    Drehbuchautorin f Drehbuchautorinnen person
    Drehorgel f Drehorgeln thing
    Drehort m Drehorte place
    Drehtag m Drehtage time
    Drehung f Drehungen
    Dreieck n Dreiecke
    Dreier m Dreier
    Dreisatz m Dreisätze
    Dreistigkeit f Dreistigkeiten
    Dreitagebart m Dreitagebärte body
    Dreiteiler m Dreiteiler
    Dreivierteljahr n Dreivierteljahre time
    Dreiviertelstunde f Dreiviertelstunden time
    Dreißiger p Dreißiger time
    Dreschmaschine f Dreschmaschinen thing
    Dresdner m Dresdner person
    Dresdnerin f Dresdnerinnen person
    Dresseur m Dresseure person
    Dresseurin f Dresseurinnen person
    Dressing n Dressings
    Dringlichkeit f Dringlichkeiten
    Drink m Drinks
    Drittel n Drittel unit
    Drittland n Drittländer place
    Drittligist mw Drittligisten person
    Drittstaat m Drittstaate place
    Drive m Drives
    Drive-in n Drive-ins place
    Droge f Drogen
    Drogenabhängige a - person
    Drogenbesitz m -
    Drogendealer m Drogendealer person
    Drogendealerin f Drogendealerinnen person
    Drogendelikt n Drogendelikte event
    Drogenfahndung f Drogenfahndungen group
    Drogenfund m Drogenfunde event
    Drogengeschäft n Drogengeschäfte
    Drogenhandel m -
    Drogenhändler m Drogenhändler person
    Drogenhändlerin f Drogenhändlerinnen person
    Drogenkonsum m -
    Drogenkonsument mw Drogenkonsumenten person
    Drogenkonsumentin f Drogenkonsumentinnen person
    Drogenkrieg m Drogenkriege event
    Drogenpolitik f Drogenpolitiken
    Drogenrazzia f Drogenrazzien event
    Drogenschmuggler m Drogenschmuggler person
    Drogenschmugglerin f Drogenschmugglerinnen person
    Drogensucht f Drogensüchte
    Drogenszene f Drogenszenen
    Drogensüchtige a - person
    Drogentest m Drogentests
    Drogerie f Drogerien place
    Drogeriekette f Drogerieketten group
    Drogeriemarkt m Drogeriemärkte place
    Drogist mw Drogisten person
    Drogistin f Drogistinnen person
    Drohanruf m Drohanrufe text
    Drohbrief m Drohbriefe text
    Drohkulisse f Drohkulissen
    Drohne f Drohnen thing
    Drohnenangriff m Drohnenangriffe event
    Drohnenbewaffnung f Drohnenbewaffnungen
    Drohnenkrieg m Drohnenkriege event
    Drohnenpilot mw Drohnenpiloten person
    Drohnenpilotin f Drohnenpilotinnen person
    Drohung f Drohungen text
    Drossel f Drosseln animal
    Drosselung f Drosselungen
    Druck m -
    Druckentlastung f Druckentlastungen
    Drucker m Drucker person
    Druckerei f Druckereien group
    Druckerin f Druckerinnen person
    Druckknopf m Druckknöpfe thing
    Druckmittel n Druckmittel
    Drucksache f Drucksachen text
    Drängelei f Drängeleien
    Drängen n -
    Drängler m Drängler person
    Dränglerin f Dränglerinnen person
    Drückeberger m Drückeberger person
    Drückebergerin f Drückebergerinnen person
    Drüse f Drüsen body
    Dschihad m -
    Dschihadist mw Dschihadisten person
    Dschihadistenmiliz f Dschihadistenmilizen group
    Dschihadistin f Dschihadistinnen person
    Dschungel m Dschungel place
    Dublette f Dubletten
    Duell n Duelle event
    Duft m Düfte
    Duftstoff m Duftstoffe material
    Duisburger m Duisburger person
    Duisburgerin f Duisburgerinnen person
    Duktus m -
    Duldung f Duldungen
    Dummheit f Dummheiten
    Dung m - material
    Dunkel n -
    Dunkelheit f Dunkelheiten
    Dunkelziffer f Dunkelziffern
    Duo n Duos group
    Durchblick m -
    Durchblutung f Durchblutungen
    Durchbruch m Durchbrüche event
    Durchdringung f Durchdringungen
    Durcheinander n -
    Durchfahrt f Durchfahrten place
    Durchfall m Durchfälle
    Durchführung f Durchführungen
    Durchgang m Durchgänge place
    Durchgreifen n -
    Durchhaltevermögen n -
    Durchleuchtung f Durchleuchtungen
    Durchlässigkeit f Durchlässigkeiten
    Durchmesser m Durchmesser
    Durchquerung f Durchquerungen
    Durchsage f Durchsagen text
    Durchschnitt m Durchschnitte
    Durchschnittsalter n Durchschnittsalter
    Durchschnittsbürger m Durchschnittsbürger person
    Durchschnittsbürgerin f Durchschnittsbürgerinnen person
    Durchschnittseinkommen n Durchschnittseinkommen
    Durchschnittswert m Durchschnittswerte
    Durchsetzung f Durchsetzungen
    Durchseuchung f Durchseuchungen
    Durchsicht f Durchsichten
    Durchstarter m Durchstarter person
    Durchstarterin f Durchstarterinnen person
    Durchsuchung f Durchsuchungen event
    Durchsuchungsanordnung f Durchsuchungsanordnungen
    Durchsuchungsbefehl m Durchsuchungsbefehle text
    Durchwahl f Durchwahlen
    Durchzug m -
    Durst m -
    Durststrecke f Durststrecken
    Dusche f Duschen thing
    Dutzend n Dutzende unit
    Dynamik f -
    Dynamit n - material
    Dynastie f Dynastien group
    Dysbalance f Dysbalancen
    Dysfunktion f Dysfunktionen
    Dystopie f Dystopien
    Dämmerung f - time
    Dämmung f Dämmungen
    Dämon mw Dämonen person
    Dämonisierung f Dämonisierungen
    Dämpfer m Dämpfer
    Däne mw Dänen person
    Dänin f Däninnen person
    Dänisch n -
    Döner m Döner material
    Dübel m Dübel thing
    Düne f Dünen place
    Düngemittel n Düngemittel material
    Dünger m Dünger material
    Düngung f Düngungen
    Dünndarm m Dünndärme body
    Dürftigkeit f -
    Dürre f Dürren
    Düse f Düsen thing
    Düsseldorfer m Düsseldorfer person
    Düsseldorferin f Düsseldorferinnen person
    E-Auto n E-Autos thing
    E-Bike n E-Bikes thing
    E-Book n E-Books text
    E-Mail f E-Mailen text
    E-Mail-Adresse f E-Mail-Adressen text
    E-Roller m E-Roller thing
    E-Scooter m E-Scooter thing
    EC-Karte f EC-Karten thing
    EU f - group
    EU-Bürger m EU-Bürger person
    EU-Bürgerin f EU-Bürgerinnen person
    EU-Erweiterung f EU-Erweiterungen
    EU-Gipfel m EU-Gipfel event
    EU-Kommissar m EU-Kommissare person
    EU-Kommissarin f EU-Kommissarinnen person
    EU-Kommission f EU-Kommissionen group
    EU-Richtlinie f EU-Richtlinien
    EZB f - group
    Ebenbild n Ebenbilder
    Ebenbürtigkeit f Ebenbürtigkeiten
    Ebene f Ebenen place
    Eber m Eber animal
    Ebola n -
    Ebolavirus n Ebolaviren
    Echo n Echos
    Echse f Echsen animal
    Echtheit f Echtheiten
    Echtzeit f Echtzeiten time
    Eck n Ecke place
    Ecke f Ecken place
    Eckkneipe f Eckkneipen place
    Eckpfeiler m Eckpfeiler
    Eckpunkt m Eckpunkte
    Eckstein m Ecksteine thing
    Eckstoß m Eckstöße event
    Ecstasy n - material
    Ecuadorianer m Ecuadorianer person
    Ecuadorianerin f Ecuadorianerinnen person
    Edeldame f Edeldamen person
    Edelgas n Edelgase material
    Edelholz n Edelhölzer material
    Edelmann m Edelmänner person
    Edelmetall n Edelmetalle material
    Edelstahl m Edelstähle material
    Edelstein m Edelsteine thing
    Edikt n Edikte text
    Edition f Editionen text
    Editorial n Editorials text
    Efeu m Efeue
    Effekt m Effekte
    Effekten p Effekten
    Effektivität f Effektivitäten
    Effektor m Effektoren
    Effizienz f Effizienzen
    Effizienzsteigerung f Effizienzsteigerungen
    Egel m Egel animal
    Ego n Egos
    Egoismus m Egoismen
    Egoist mw Egoisten person
    Egoistin f Egoistinnen person
    Ehe f Ehen
    Ehebrecher m Ehebrecher person
    Ehebrecherin f Ehebrecherinnen person
    Ehebruch m Ehebrüche event
    Ehefrau f Ehefrauen person
    Ehegattin f Ehegattinnen person
    Ehegemeinschaft f Ehegemeinschaften group
    Eheleute p Eheleute person
    Ehemann m Ehemänner person
    Ehepaar n Ehepaare group
    Ehepartner m Ehepartner person
    Ehepartnerin f Ehepartnerinnen person
    Ehering m Eheringe thing
    Ehescheidung f Ehescheidungen
    Eheversprechen n Eheversprechen text
    Ehevertrag m Eheverträge text
    Ehre f Ehren
    Ehrenamt n Ehrenämter
    Ehrenamtler m Ehrenamtler person
    Ehrenamtlerin f Ehrenamtlerinnen person
    Ehrenamtliche a - person
    Ehrenbürger m Ehrenbürger person
    Ehrenbürgerin f Ehrenbürgerinnen person
    Ehrengast m Ehrengäste person
    Ehrengrab n Ehrengräber thing
    Ehrenmann m Ehrenmänner person
    Ehrenmitglied n Ehrenmitglieder person
    Ehrenpreis m Ehrenpreise
    Ehrenurkunde f Ehrenurkunden text
    Ehrenvorsitzende a - person
    Ehrenwort n Ehrenworte
    Ehrerbietung f Ehrerbietungen
    Ehrfurcht f -
    Ehrgeiz m -
    Ehrlichkeit f Ehrlichkeiten
    Ehrung f Ehrungen
    Ei n Eier thing
    Eichamt n Eichämter group
    Eiche f Eichen
    Eichel f Eicheln body
    Eichhorn n Eichhörner animal
    Eichhörnchen n Eichhörnchen animal
    Eid m Eide
    Eidechse f Eidechsen animal
    Eidgenossenschaft f Eidgenossenschaften group
    Eierbecher m Eierbecher thing
    Eierschale f Eierschalen thing
    Eierstock m Eierstöcke body
    Eifer m -
    Eifersucht f -
    Eigenbedarf m -
    Eigenbeteiligung f Eigenbeteiligungen
    Eigenbrötler m Eigenbrötler person
    Eigenbrötlerin f Eigenbrötlerinnen person
    Eigenheim n Eigenheime thing
    Eigenheit f Eigenheiten
    Eigeninitiative f Eigeninitiativen
    Eigenkapital n -
    Eigenleben n Eigenleben
    Eigennutz m -
    Eigenregie f -
    Eigenschaft f Eigenschaften
    Eigensinn m -
    Eigenständigkeit f Eigenständigkeiten
    Eigentor n Eigentore event
    Eigentum n -
    Eigentumsdelikt n Eigentumsdelikte
    Eigentumswohnung f Eigentumswohnungen thing
    Eigentümer m Eigentümer person
    Eigentümergemeinschaft f Eigentümergemeinschaften group
    Eigentümerin f Eigentümerinnen person
    Eigentümlichkeit f Eigentümlichkeiten
    Eigenverantwortung f Eigenverantwortungen
    Eignung f Eignungen
    Eignungstest m Eignungstests
    Eilantrag m Eilanträge text
    Eilbedürftigkeit f Eilbedürftigkeiten
    Eile f -
    Eilmeldung f Eilmeldungen text
    Eilverfahren n Eilverfahren event
    Eimer m Eimer thing
    Einakter m Einakter
    Einarbeitung f Einarbeitungen
    Einbahnstraße f Einbahnstraßen place
    Einbau m -
    Einberufung f Einberufungen
    Einbettung f Einbettungen
    Einbeziehung f Einbeziehungen
    Einbildung f Einbildungen
    Einbindung f Einbindungen
    Einblendung f Einblendungen
    Einblick m Einblicke
    Einbrecher m Einbrecher person
    Einbrecherin f Einbrecherinnen person
    Einbruch m Einbrüche event
    Einbruchsserie f Einbruchsserien
    Einbruchsversuch m Einbruchsversuche
    Einbuße f Einbußen
    Einbürgerung f Einbürgerungen
    Eindeichung f Eindeichungen
    Eindeutigkeit f Eindeutigkeiten
    Eindringen n -
    Eindringling m Eindringlinge person
    Eindruck m Eindrücke
    Eindämmung f Eindämmungen
    Einebnung f Einebnungen
    Einerlei n -
    Einfachheit f Einfachheiten
    Einfahrt f Einfahrten place
    Einfall m Einfälle
    Einfalt f -
    Einfamilienhaus n Einfamilienhäuser thing
    Einfassung f Einfassungen
    Einfluss m Einflüsse
    Einflussnahme f Einflussnahmen
    Einfriedung f Einfriedungen thing
    Einfuhr f Einfuhren
    Einfuhrbeschränkung f Einfuhrbeschränkungen
    Einfärbung f Einfärbungen
    Einführung f Einführungen event
    Einführungsveranstaltung f Einführungsveranstaltungen event
    Eingabe f Eingaben text
    Eingabemaske f Eingabemasken
    Eingang m Eingänge place
    Eingangsbereich m Eingangsbereiche place
    Eingangstür f Eingangstüren thing
    Eingebung f Eingebungen
    Eingemeindung f Eingemeindungen
    Eingeständnis n Eingeständnisse text
    Eingewöhnung f Eingewöhnungen
    Eingliederung f Eingliederungen
    Eingliederungshilfe f Eingliederungshilfen
    Eingreifen n -
    Eingreiftruppe f Eingreiftruppen group
    Eingrenzung f Eingrenzungen
    Eingriff m Eingriffe event
    Einhalt m -
    Einhaltung f Einhaltungen
    Einheimische a - person
    Einheit f Einheiten group
    Einheitlichkeit f Einheitlichkeiten
    Einheitspreis m Einheitspreise
    Einholung f Einholungen
    Einhorn n Einhörner animal
    Einigkeit f Einigkeiten
    Einigung f Einigungen
    Einkauf m Einkäufe
    Einkaufscenter n Einkaufscenter place
    Einkaufshaus n Einkaufshäuser thing
    Einkaufskorb m Einkaufskörbe thing
    Einkaufsliste f Einkaufslisten text
    Einkaufsmeile f Einkaufsmeilen place
    Einkaufsstraße f Einkaufsstraßen place
    Einkaufstasche f Einkaufstaschen thing
    Einkaufswagen m Einkaufswagen thing
    Einkaufszentrum n Einkaufszentren place
    Einkaufszettel m Einkaufszettel text
    Einkehr f -
    Einkerkerung f Einkerkerungen
    Einklang m -
    Einkommen n Einkommen
    Einkommensgruppe f Einkommensgruppen
    Einkommensteuer f Einkommensteuern
    Einkreisung f Einkreisungen
    Einkäufer m Einkäufer person
    Einkäuferin f Einkäuferinnen person
    Einkünfte p Einkünfte
    Einladung f Einladungen
    Einlage f Einlagen
    Einlagerung f Einlagerungen
    Einlass m -
    Einlenken n -
    Einlieferung f Einlieferungen
    Einlösung f Einlösungen
    Einmaligkeit f Einmaligkeiten
    Einmarsch m Einmärsche event
    Einmischung f Einmischungen
    Einmündung f Einmündungen place
    Einnahme f Einnahmen
    Einnahmequelle f Einnahmequellen
    Einordnung f Einordnungen
    Einpeitscher m Einpeitscher person
    Einpeitscherin f Einpeitscherinnen person
    Einpflanzung f Einpflanzungen
    Einreichung f Einreichungen
    Einreise f Einreisen event
    Einreisekontrolle f Einreisekontrollen
    Einreisestopp m Einreisestopps
    Einreiseverbot n Einreiseverbote text
    Einrichtung f Einrichtungen
    Einrichtungsgegenstand m Einrichtungsgegenstände thing
    Einrichtungsleiter m Einrichtungsleiter person
    Einrichtungsleiterin f Einrichtungsleiterinnen person
    Einsamkeit f Einsamkeiten
    Einsatz m Einsätze event
    Einsatzbeamte a - person
    Einsatzbereitschaft f Einsatzbereitschaften
    Einsatzdienst m Einsatzdienste
    Einsatzeinheit f Einsatzeinheiten group
    Einsatzfahrzeug n Einsatzfahrzeuge thing
    Einsatzgruppe f Einsatzgruppen group
    Einsatzkommando n Einsatzkommandos group
    Einsatzkraft f Einsatzkräfte person
    Einsatzkräfte p Einsatzkräfte person
    Einsatzleiter m Einsatzleiter person
    Einsatzleiterin f Einsatzleiterinnen person
    Einsatzleitung f Einsatzleitungen group
    Einsatzort m Einsatzorte place
    Einsatzplan m Einsatzpläne text
    Einsatzstab m Einsatzstäbe group
    Einsatzstelle f Einsatzstellen place
    Einsatzstärke f Einsatzstärken
    Einsatzteam n Einsatzteams group
    Einsatzwagen m Einsatzwagen thing
    Einschaltquote f Einschaltquoten
    Einschaltung f Einschaltungen
    Einschlag m Einschläge event
    Einschleusung f Einschleusungen
    Einschließung f Einschließungen
    Einschnitt m Einschnitte
    Einschreiten n -
    Einschränkung f Einschränkungen
    Einschulung f Einschulungen
    Einschätzung f Einschätzungen
    Einschüchterung f Einschüchterungen
    Einsehen n -
    Einsender m Einsender person
    Einsenderin f Einsenderinnen person
    Einser m Einser
    Einsetzung f Einsetzungen
    Einsicht f Einsichten
    Einsichtnahme f -
    Einsiedler m Einsiedler person
    Einsiedlerin f Einsiedlerinnen person
    Einsparpotenzial n Einsparpotenziale
    Einsparung f Einsparungen
    Einspeisung f Einspeisungen
    Einsprengung f Einsprengungen
    Einspruch m Einsprüche text
    Einspruchsfrist f Einspruchsfristen time
    Einspruchsgrund m Einspruchsgründe
    Einstand m Einstände
    Einsteiger m Einsteiger person
    Einsteigerin f Einsteigerinnen person
    Einstellung f Einstellungen
    Einstieg m Einstiege event
    Einstiegsstelle f Einstiegsstellen place
    Einstimmigkeit f Einstimmigkeiten
    Einstimmung f Einstimmungen
    Einstufung f Einstufungen
    Einsturz m Einstürze event
    Einteilung f Einteilungen
    Eintracht f -
    Eintrag m Einträge text
    Eintragung f Eintragungen
    Eintreibung f Eintreibungen
    Eintritt m Eintritte event
    Eintrittsgeld n Eintrittsgelder
    Eintrittskarte f Eintrittskarten thing
    Eintrittspreis m Eintrittspreise
    Eintönigkeit f Eintönigkeiten
    Einverleibung f Einverleibungen
    Einvernehmen n -
    Einverständnis n Einverständnisse
    Einverständniserklärung f Einverständniserklärungen text
    Einwahl f Einwahlen
    Einwand m Einwände text
    Einwanderer m Einwanderer person
    Einwanderin f Einwanderinnen person
    Einwanderung f Einwanderungen event
    Einwanderungsbehörde f Einwanderungsbehörden group
    Einwanderungsgesetz n Einwanderungsgesetze text
    Einwanderungsland n Einwanderungsländer place
    Einwechselspieler m Einwechselspieler person
    Einwechselspielerin f Einwechselspielerinnen person
    Einwegbecher m Einwegbecher thing
    Einweihung f Einweihungen
    Einweisung f Einweisungen
    Einwilligung f Einwilligungen
    Einwirkung f Einwirkungen
    Einwohner m Einwohner person
    Einwohneramt n Einwohnerämter group
    Einwohnerin f Einwohnerinnen person
    Einwohnermeldeamt n Einwohnermeldeämter group
    Einwohnerzahl f Einwohnerzahlen
    Einwurf m Einwürfe
    Einzahl f Einzahlen
    Einzahlung f Einzahlungen
    Einzeiler m Einzeiler
    Einzelbericht m Einzelberichte text
    Einzelbewerber m Einzelbewerber person
    Einzelbewerberin f Einzelbewerberinnen person
    Einzelfall m Einzelfälle
    Einzelgespräch n Einzelgespräche event
    Einzelgrab n Einzelgräber thing
    Einzelgänger m Einzelgänger person
    Einzelgängerin f Einzelgängerinnen person
    Einzelhaft f -
    Einzelhandel m - group
    Einzelhandelskette f Einzelhandelsketten group
    Einzelhandelskonzern m Einzelhandelskonzerne group
    Einzelhandelsriese mw Einzelhandelsriesen group
    Einzelheit f Einzelheiten
    Einzelhändler m Einzelhändler person
    Einzelhändlerin f Einzelhändlerinnen person
    Einzelkind n Einzelkinder person
    Einzelkämpfer m Einzelkämpfer person
    Einzelkämpferin f Einzelkämpferinnen person
    Einzelmaßnahme f Einzelmaßnahmen
    Einzelmitglied n Einzelmitglieder person
    Einzelnachweis m Einzelnachweise text
    Einzelperson f Einzelpersonen person
    Einzelstück n Einzelstücke
    Einzeltat f Einzeltaten event
    Einzelteil m Einzelteile
    Einzelteil n Einzelteile thing
    Einzeltäter m Einzeltäter person
    Einzeltäterin f Einzeltäterinnen person
    Einzigartigkeit f Einzigartigkeiten
    Einzug m Einzüge event
    Einäscherung f Einäscherungen
    Einöde f Einöden place
    Eis n - material
    Eisberg m Eisberge thing
    Eisbrecher m Eisbrecher thing
    Eisbär mw Eisbären animal
    Eisdiele f Eisdielen place
    Eisen n Eisen material
    Eisenbahn f Eisenbahnen thing
    Eisenbahnbrücke f Eisenbahnbrücken thing
    Eisenbahner m Eisenbahner person
    Eisenbahnergewerkschaft f Eisenbahnergewerkschaften group
    Eisenbahnerin f Eisenbahnerinnen person
    Eisenbahngesellschaft f Eisenbahngesellschaften group
    Eisenbahnunglück n Eisenbahnunglücke event
    Eisenbahnverwaltung f Eisenbahnverwaltungen group
    Eisenbahnzug m Eisenbahnzüge thing
    Eisenerz n Eisenerze material
    Eisengehalt m Eisengehalte
    Eisengitter n Eisengitter thing
    Eisenstange f Eisenstangen thing
    Eishalle f Eishallen place
    Eishockey n -
    Eishockeyspieler m Eishockeyspieler person
    Eishockeyspielerin f Eishockeyspielerinnen person
    Eiskunstläufer m Eiskunstläufer person
    Eiskunstläuferin f Eiskunstläuferinnen person
    Eislaufen n -
    Eiszeit f Eiszeiten time
    Eitelkeit f Eitelkeiten
    Eiter m - material
    Eiweiß n Eiweiße material
    Eizelle f Eizellen body
    Ekel m -
    Eklat m Eklats event
    Elbtower m Elbtowers thing
    Elch m Elche animal
    Elchtest m Elchtests
    Eldorado n Eldorados place
    Elefant mw Elefanten animal
    Elefantenrunde f Elefantenrunden event
    Eleganz f -
    Elegie f Elegien text
    Elektrifizierung f Elektrifizierungen
    Elektriker m Elektriker person
    Elektrikerin f Elektrikerinnen person
    Elektrisierung f Elektrisierungen
    Elektrizität f Elektrizitäten
    Elektrizitätswerk n Elektrizitätswerke place
    Elektroantrieb m Elektroantriebe
    Elektroauto n Elektroautos thing
    Elektroautohersteller m Elektroautohersteller group
    Elektrobus m Elektrobusse thing
    Elektrofahrrad n Elektrofahrräder thing
    Elektrofahrzeug n Elektrofahrzeuge thing
    Elektrogerät n Elektrogeräte thing
    Elektroingenieur m Elektroingenieure person
    Elektroingenieurin f Elektroingenieurinnen person
    Elektromobilität f -
    Elektromodell n Elektromodelle
    Elektromotor m Elektromotoren thing
    Elektron n Elektronen
    Elektronenmikroskop n Elektronenmikroskope thing
    Elektronik f -
    Elektroniker m Elektroniker person
    Elektronikerin f Elektronikerinnen person
    Elektronikmarkt m Elektronikmärkte place
    Elektroofen m Elektroöfen thing
    Elektroroller m Elektroroller thing
    Elektroschrott m - material
    Elektrotechnik f -
    Elektrozaun m Elektrozäune thing
    Element n Elemente
    Elend n -
    Elf f Elfen group
    Elfe f Elfen person
    Elfenbein n - material
    Elfmeter m Elfmeter event
    Elfmeterschießen n Elfmeterschießen event
    Elfmeterschuss m Elfmeterschüsse event
    Elfmeterschütze mw Elfmeterschützen person
    Elftel n Elftel unit
    Elimination f Eliminationen
    Eliminierung f Eliminierungen
    Elite f Eliten group
    Eliteeinheit f Eliteeinheiten group
    Eliteschule f Eliteschulen group
    Elitetruppe f Elitetruppen group
    Elixier n Elixiere
    Ellbogen m Ellbogen body
    Elle f Ellen unit
    Ellenbogen m Ellenbogen body
    Elster f Elstern animal
    Elsässer m Elsässer person
    Elsässerin f Elsässerinnen person
    Eltern p Eltern person
    Elternabend m Elternabende event
    Elternbeirat m Elternbeiräte group
    Elternbeteiligung f Elternbeteiligungen
    Elterndasein n -
    Elterngeld n Elterngelder
    Elternhaus n Elternhäuser thing
    Elternpaar n Elternpaare group
    Elternrat m Elternräte group
    Elternschaft f Elternschaften group
    Elternteil m Elternteile person
    Elternzeit f Elternzeiten time
    Emanzipation f Emanzipationen
    Embargo n Embargos
    Emigrant mw Emigranten person
    Emigrantin f Emigrantinnen person
    Emir m Emire person
    Emirat n Emirate place
    Emission f Emissionen
    Emissionshandel m -
    Emittent mw Emittenten person
    Emoji n Emojis
    Emotion f Emotionen
    Empathie f -
    Empfang m Empfänge event
    Empfangsbestätigung f Empfangsbestätigungen text
    Empfehlung f Empfehlungen text
    Empfinden n -
    Empfindlichkeit f Empfindlichkeiten
    Empfindung f Empfindungen
    Empfänger m Empfänger person
    Empfängerin f Empfängerinnen person
    Empfängerland n Empfängerländer place
    Empfängnis f -
    Empire n Empires group
    Empore f Emporen place
    Emporkömmling m Emporkömmlinge person
    Empörung f Empörungen
    Emsigkeit f -
    Encephalitis f -
    Ende n Enden time
    Endergebnis n Endergebnisse
    Endfassung f Endfassungen
    Endgerät n Endgeräte thing
    Endlagerung f Endlagerungen
    Endlauf m Endläufe event
    Endlichkeit f Endlichkeiten
    Endphase f Endphasen time
    Endprodukt n Endprodukte
    Endrunde f Endrunden
    Endspiel n Endspiele event
    Endstadium n Endstadien
    Endstand m Endstände
    Endstation f Endstationen place
    Endverbraucher m Endverbraucher person
    Endverbraucherin f Endverbraucherinnen person
    Endzeit f Endzeiten time
    Energie f Energien
    Energieagentur f Energieagenturen group
    Energieaufwand m Energieaufwände
    Energieberater m Energieberater person
    Energieberaterin f Energieberaterinnen person
    Energiebilanz f Energiebilanzen
    Energieeffizienz f -
    Energieeinsparung f Energieeinsparungen
    Energieexperte mw Energieexperten person
    Energieexpertin f Energieexpertinnen person
    Energieform f Energieformen
    Energiefrage f Energiefragen
    Energiegesellschaft f Energiegesellschaften group
    Energiegewinnung f Energiegewinnungen
    Energiehändler m Energiehändler person
    Energiehändlerin f Energiehändlerinnen person
    Energieindustrie f Energieindustrien group
    Energiekonzern m Energiekonzerne group
    Energiekosten p Energiekosten
    Energiekrise f Energiekrisen event
    Energiemarkt m Energiemärkte
    Energieminister m Energieminister person
    Energieministerin f Energieministerinnen person
    Energieministerium n Energieministerien group
    Energiepolitik f Energiepolitiken
    Energiepreis m Energiepreise
    Energieprojekt n Energieprojekte
    Energiequelle f Energiequellen
    Energiereserve f Energiereserven
    Energieriese mw Energieriesen group
    Energiesteuer f Energiesteuern
    Energiesteuersenkung f Energiesteuersenkungen
    Energieunternehmen n Energieunternehmen group
    Energieverbrauch m -
    Energieversorger m Energieversorger group
    Energieversorgung f Energieversorgungen
    Energiewende f -
    Energiewirtschaft f -
    Engagement n Engagements
    Enge f Engen
    Engel m Engel person
    Englisch n -
    Englischkurs m Englischkurse
    Englischlehrer m Englischlehrer person
    Englischlehrerin f Englischlehrerinnen person
    Engpass m Engpässe
    Enkel m Enkel person
    Enkelin f Enkelinnen person
    Enkelkind n Enkelkinder person
    Enkelsohn m Enkelsöhne person
    Enkeltochter f Enkeltöchter person
    Enkeltrickbetrüger m Enkeltrickbetrüger person
    Enkeltrickbetrügerin f Enkeltrickbetrügerinnen person
    Enklave f Enklaven place
    Ensemble n Ensembles group
    Ensembleleiter m Ensembleleiter person
    Entbehrung f Entbehrungen
    Entbindung f Entbindungen
    Entbindungsstation f Entbindungsstationen place
    Entblößung f Entblößungen
    Entdecker m Entdecker person
    Entdeckerin f Entdeckerinnen person
    Entdeckung f Entdeckungen
    Ente f Enten animal
    Enteignung f Enteignungen
    Entertainer m Entertainer person
    Entertainerin f Entertainerinnen person
    Entertainment n -
    Entfachung f Entfachungen
    Entfaltung f Entfaltungen
    Entfernung f Entfernungen
    Entfesselungskünstler m Entfesselungskünstler person
    Entfesselungskünstlerin f Entfesselungskünstlerinnen person
    Entflechtung f Entflechtungen
    Entfremdung f Entfremdungen
    Entführer m Entführer person
    Entführerin f Entführerinnen person
    Entführung f Entführungen event
    Entführungsversuch m Entführungsversuche
    Entgegenkommen n -
    Entgiftung f Entgiftungen
    Entgleisung f Entgleisungen event
    Enthalpie f Enthalpien
    Enthaltung f Enthaltungen
    Enthauptung f Enthauptungen event
    Enthemmung f Enthemmungen
    Enthusiasmus m -
    Enthusiast mw Enthusiasten person
    Enthusiastin f Enthusiastinnen person
    Enthüller m Enthüller person
    Enthüllerin f Enthüllerinnen person
    Enthüllung f Enthüllungen text
    Enthüllungsbuch n Enthüllungsbücher text
    Enthüllungsjournalist mw Enthüllungsjournalisten person
    Enthüllungsjournalistin f Enthüllungsjournalistinnen person
    Entkopplung f Entkopplungen
    Entkrampfung f Entkrampfungen
    Entkräftung f Entkräftungen
    Entladung f Entladungen
    Entlarvung f Entlarvungen
    Entlassung f Entlassungen
    Entlassungswelle f Entlassungswellen event
    Entlastung f Entlastungen
    Entlastungsoperation f Entlastungsoperationen event
    Entlohnung f Entlohnungen
    Entmachtung f Entmachtungen
    Entmutigung f Entmutigungen
    Entmündigung f Entmündigungen
    Entnahme f Entnahmen
    Entrechtung f Entrechtungen
    Entrinnen n -
    Entrückung f Entrückungen
    Entrüstung f Entrüstungen
    Entscheid m Entscheide event
    Entscheid m Entscheide text
    Entscheider m Entscheider person
    Entscheiderin f Entscheiderinnen person
    Entscheidung f Entscheidungen text
    Entscheidungsfindung f Entscheidungsfindungen
    Entscheidungsgremium n Entscheidungsgremien group
    Entscheidungshilfe f Entscheidungshilfen
    Entscheidungsträger m Entscheidungsträger person
    Entscheidungsträgerin f Entscheidungsträgerinnen person
    Entscheidungsweg m Entscheidungswege
    Entschlackung f Entschlackungen
    Entschleunigung f Entschleunigungen
    Entschließung f Entschließungen text
    Entschlossenheit f Entschlossenheiten
    Entschluss m Entschlüsse text
    Entschlüsselung f Entschlüsselungen
    Entschuldigung f Entschuldigungen text
    Entschädigung f Entschädigungen
    Entschärfung f Entschärfungen
    Entsendung f Entsendungen
    Entsetzen n -
    Entseuchung f Entseuchungen
    Entsorgung f Entsorgungen
    Entspannung f Entspannungen
    Entspannungspolitik f Entspannungspolitiken
    Entsprechung f Entsprechungen
    Entstaubung f Entstaubungen
    Entstehung f Entstehungen
    Entstellung f Entstellungen
    Enttarnung f Enttarnungen
    Enttäuschung f Enttäuschungen
    Entwaffnung f Entwaffnungen
    Entwarnung f Entwarnungen text
    Entwertung f Entwertungen
    Entwickler m Entwickler person
    Entwicklerin f Entwicklerinnen person
    Entwicklung f Entwicklungen
    Entwicklungshelfer m Entwicklungshelfer person
    Entwicklungshelferin f Entwicklungshelferinnen person
    Entwicklungshilfe f Entwicklungshilfen
    Entwicklungsland n Entwicklungsländer place
    Entwicklungsleiter m Entwicklungsleiter person
    Entwicklungsleiterin f Entwicklungsleiterinnen person
    Entwicklungsminister m Entwicklungsminister person
    Entwicklungsministerin f Entwicklungsministerinnen person
    Entwicklungsorganisation f Entwicklungsorganisationen group
    Entwicklungsprogramm n Entwicklungsprogramme
    Entwicklungsprojekt n Entwicklungsprojekte
    Entwicklungsstand m Entwicklungsstände
    Entwicklungsstufe f Entwicklungsstufen
    Entwirrung f Entwirrungen
    Entwurf m Entwürfe text
    Entwässerung f Entwässerungen
    Entwöhnung f Entwöhnungen
    Entwürdigung f Entwürdigungen
    Entzauberung f Entzauberungen
    Entziehungsanstalt f Entziehungsanstalten place
    Entzifferung f Entzifferungen
    Entzug m -
    Entzweiung f Entzweiungen
    Entzündung f Entzündungen
    Enzyklika f Enzykliken text
    Enzyklopädie f Enzyklopädien text
    Enzym n Enzyme material
    Epidemie f Epidemien event
    Epidemiologe mw Epidemiologen person
    Epidemiologie f -
    Epidemiologin f Epidemiologinnen person
    Epigenetik f -
    Epigramm n Epigramme text
    Epilepsie f Epilepsien
    Episode f Episoden text
    Epizentrum n Epizentren place
    Epoche f Epochen time
    Epos n Epen text
    Erarbeitung f Erarbeitungen
    Erbarmen n -
    Erbarmungslosigkeit f Erbarmungslosigkeiten
    Erbarmungswürdigkeit f Erbarmungswürdigkeiten
    Erbauer m Erbauer person
    Erbauerin f Erbauerinnen person
    Erbe mw Erben person
    Erbe n -
    Erbengemeinschaft f Erbengemeinschaften group
    Erbfolge f Erbfolgen
    Erbgut n Erbgüter body
    Erbin f Erbinnen person
    Erbitterung f Erbitterungen
    Erblindung f Erblindungen
    Erbrechen n -
    Erbrecht n Erbrechte
    Erbringung f Erbringungen
    Erbschaft f Erbschaften
    Erbschaftssteuer f Erbschaftssteuern
    Erbschaftsteuer f Erbschaftsteuern
    Erbschein m Erbscheine text
    Erbse f Erbsen material
    Erbsünde f Erbsünden
    Erdatmosphäre f -
    Erdball m - place
    Erdbeben n Erdbeben event
    Erdbebenkatastrophe f Erdbebenkatastrophen event
    Erdbebenstärke f Erdbebenstärken
    Erdbebenzentrum n Erdbebenzentren place
    Erdbebenzone f Erdbebenzonen place
    Erdbeere f Erdbeeren material
    Erdboden m - place
    Erde f - material
    Erde f Erden place
    Erdenbürger m Erdenbürger person
    Erdenbürgerin f Erdenbürgerinnen person
    Erdenrund n -
    Erderhitzung f Erderhitzungen
    Erderwärmung f Erderwärmungen
    Erdgas n Erdgase material
    Erdgeschoss n Erdgeschosse place
    Erdgeschosswohnung f Erdgeschosswohnungen thing
    Erdloch n Erdlöcher place
    Erdnuss f Erdnüsse material
    Erdnussbutter f - material
    Erdpol m Erdpole
    Erdreich n - material
    Erdrutsch m Erdrutsche event
    Erdrutschsieg m Erdrutschsiege
    Erdstoß m Erdstöße event
    Erdteil m Erdteile place
    Erduldung f Erduldungen
    Erdumdrehung f Erdumdrehungen
    Erdzeitalter n Erdzeitalter time
    Erdöl n Erdöle material
    Erdölfeld n Erdölfelder place
    Ereignis n Ereignisse event
    Eremit mw Eremiten person
    Eremitin f Eremitinnen person
    Erfahrung f Erfahrungen
    Erfahrungsaustausch m -
    Erfahrungsbericht m Erfahrungsberichte text
    Erfahrungswelt f Erfahrungswelten
    Erfahrungswert m Erfahrungswerte
    Erfassung f Erfassungen
    Erfinder m Erfinder person
    Erfinderin f Erfinderinnen person
    Erfindung f Erfindungen
    Erfolg m Erfolge
    Erfolgschance f Erfolgschancen
    Erfolgsgeschichte f Erfolgsgeschichten text
    Erfolgsmodell n Erfolgsmodelle
    Erfolgsquote f Erfolgsquoten
    Erfolgsrezept n Erfolgsrezepte
    Erfolgsserie f Erfolgsserien
    Erfolgstrainer m Erfolgstrainer person
    Erfolgstrainerin f Erfolgstrainerinnen person
    Erfordernis n Erfordernisse
    Erforschung f Erforschungen
    Erfrischung f Erfrischungen
    Erfrischungsgetränk n Erfrischungsgetränke material
    Erfurter m Erfurter person
    Erfurterin f Erfurterinnen person
    Erfüllung f Erfüllungen
    Ergebnis n Ergebnisse text
    Ergehen n -
    Ergonomie f -
    Ergriffenheit f Ergriffenheiten
    Ergründung f Ergründungen
    Erguss m Ergüsse
    Ergänzung f Ergänzungen
    Erhalt m -
    Erhaltung f Erhaltungen
    Erhebung f Erhebungen
    Erheiterung f Erheiterungen
    Erhellung f Erhellungen
    Erhitzung f Erhitzungen
    Erholung f Erholungen
    Erholungsbad n Erholungsbäder place
    Erhöhung f Erhöhungen
    Erinnerung f Erinnerungen
    Erinnerungsvermögen n Erinnerungsvermögen
    Erkenntnis f Erkenntnisse
    Erkennung f Erkennungen
    Erkennungszeichen n Erkennungszeichen
    Erklärung f Erklärungen text
    Erkrankung f Erkrankungen
    Erkundigung f Erkundigungen
    Erkundung f Erkundungen
    Erkundungsmission f Erkundungsmissionen event
    Erkältung f Erkältungen
    Erkältungswelle f Erkältungswellen
    Erlangung f Erlangungen
    Erlass m Erlasse text
    Erlaubnis f Erlaubnisse
    Erle f Erlen
    Erlebnis n Erlebnisse event
    Erledigung f Erledigungen
    Erlegung f Erlegungen
    Erleichterung f Erleichterungen
    Erleuchtung f Erleuchtungen
    Erliegen n -
    Erläuterung f Erläuterungen text
    Erlös m Erlöse
    Erlösung f Erlösungen
    Ermahnung f Ermahnungen
    Ermangelung f Ermangelungen
    Ermattung f Ermattungen
    Ermessen n -
    Ermessensfrage f Ermessensfragen
    Ermittler m Ermittler person
    Ermittlerin f Ermittlerinnen person
    Ermittlerkreis m Ermittlerkreise group
    Ermittlerpaar n Ermittlerpaare group
    Ermittlerteam n Ermittlerteams group
    Ermittlung f Ermittlungen event
    Ermittlungsakte f Ermittlungsakten text
    Ermittlungsausschuss m Ermittlungsausschüsse group
    Ermittlungsbeamte a - person
    Ermittlungsbehörde f Ermittlungsbehörden group
    Ermittlungsgruppe f Ermittlungsgruppen group
    Ermittlungskreis m Ermittlungskreise group
    Ermittlungsleiter m Ermittlungsleiter person
    Ermittlungspanne f Ermittlungspannen
    Ermittlungsrichter m Ermittlungsrichter person
    Ermittlungsrichterin f Ermittlungsrichterinnen person
    Ermittlungsteam n Ermittlungsteams group
    Ermittlungsverfahren n Ermittlungsverfahren event
    Ermordung f Ermordungen
    Ermutigung f Ermutigungen
    Ermächtigung f Ermächtigungen
    Ermäßigung f Ermäßigungen
    Ermüdung f Ermüdungen
    Ernennung f Ernennungen
    Erneuerung f Erneuerungen
    Erniedrigung f Erniedrigungen
    Ernst m -
    Ernstfall m Ernstfälle
    Ernsthaftigkeit f Ernsthaftigkeiten
    Ernte f Ernten event
    Erntedankfest n Erntedankfeste event
    Erntehelfer m Erntehelfer person
    Erntehelferin f Erntehelferinnen person
    Erntezeit f Erntezeiten time
    Ernährer m Ernährer person
    Ernährerin f Ernährerinnen person
    Ernährung f Ernährungen
    Ernährungsberater m Ernährungsberater person
    Ernährungsberaterin f Ernährungsberaterinnen person
    Ernährungssicherheit f -
    Ernährungsweise f Ernährungsweisen
    Ernüchterung f Ernüchterungen
    Eroberer m Eroberer person
    Eroberin f Eroberinnen person
    Eroberung f Eroberungen
    Erosion f Erosionen
    Erotik f -
    Erotomane mw Erotomanen person
    Erpel m Erpel animal
    Erpresser m Erpresser person
    Erpresserin f Erpresserinnen person
    Erpresserschreiben n Erpresserschreiben text
    Erpressung f Erpressungen event
    Erpressungsversuch m Erpressungsversuche
    Erprobung f Erprobungen
    Erreger m Erreger
    Erregung f Erregungen
    Erreichbarkeit f Erreichbarkeiten
    Erreichung f Erreichungen
    Errichtung f Errichtungen
    Errungenschaft f Errungenschaften
    Ersatz m -
    Ersatzkandidat mw Ersatzkandidaten person
    Ersatzkandidatin f Ersatzkandidatinnen person
    Ersatzkasse f Ersatzkassen group
    Ersatzkraft f Ersatzkräfte person
    Ersatzmann m Ersatzmänner person
    Ersatzspieler m Ersatzspieler person
    Ersatzspielerin f Ersatzspielerinnen person
    Ersatzteil n Ersatzteile thing
    Ersatztorhüter m Ersatztorhüter person
    Ersatztorhüterin f Ersatztorhüterinnen person
    Erscheinen n -
    Erscheinung f Erscheinungen
    Erscheinungsbild n Erscheinungsbilder
    Erscheinungstermin m Erscheinungstermine time
    Erschießung f Erschießungen event
    Erschließung f Erschließungen
    Erschöpfung f Erschöpfungen
    Erschütterung f Erschütterungen
    Ersetzung f Ersetzungen
    Ersparnis f Ersparnisse
    Erstarkung f Erstarkungen
    Erstarrung f Erstarrungen
    Erstattung f Erstattungen
    Erstaufführung f Erstaufführungen event
    Erstaufnahme f Erstaufnahmen event
    Erstaunen n -
    Erstausstattung f Erstausstattungen
    Erste-Hilfe-Kurs m Erste-Hilfe-Kurse
    Ersteinsatz m Ersteinsätze event
    Erstellung f Erstellungen
    Erstflug m Erstflüge event
    Ersthelfer m Ersthelfer person
    Ersthelferin f Ersthelferinnen person
    Erstickungstod m -
    Erstimpfung f Erstimpfungen event
    Erstklässler m Erstklässler person
    Erstklässlerin f Erstklässlerinnen person
    Erstligaspiel n Erstligaspiele event
    Erstligist mw Erstligisten person
    Erstling m Erstlinge
    Erstrundengegner m Erstrundengegner person
    Erstschlag m Erstschläge event
    Erstsemester n Erstsemester
    Erststimme f Erststimmen
    Ersttäter m Ersttäter person
    Ersttäterin f Ersttäterinnen person
    Erstwähler m Erstwähler person
    Erstwählerin f Erstwählerinnen person
    Erstürmung f Erstürmungen event
    Ersuchen n Ersuchen text
    Erteilung f Erteilungen
    Ertrag m Erträge
    Ertüchtigung f Ertüchtigungen
    Eruption f Eruptionen event
    Erwachen n -
    Erwachsene a - person
    Erwachsenenbildung f -
    Erwartung f Erwartungen
    Erweiterung f Erweiterungen
    Erwerb m -
    Erwerbsleben n Erwerbsleben
    Erwerbslose a - person
    Erwerbslosigkeit f -
    Erwerbsminderung f Erwerbsminderungen
    Erwerbsquote f Erwerbsquoten
    Erwerbstätige a - person
    Erwiderung f Erwiderungen text
    Erwägung f Erwägungen
    Erwähnung f Erwähnungen
    Erwärmung f Erwärmungen
    Erz n Erze material
    Erzbischof m Erzbischöfe person
    Erzbischöfin f Erzbischöfinnen person
    Erzbistum n Erzbistümer place
    Erzdiözese f Erzdiözesen group
    Erzeuger m Erzeuger person
    Erzeugerin f Erzeugerinnen person
    Erzeugnis n Erzeugnisse
    Erzeugung f Erzeugungen
    Erzfeind m Erzfeinde person
    Erzfeindin f Erzfeindinnen person
    Erzherzog m Erzherzöge person
    Erzieher m Erzieher person
    Erzieherin f Erzieherinnen person
    Erziehung f Erziehungen
    Erziehungsanstalt f Erziehungsanstalten place
    Erziehungsgeld n Erziehungsgelder
    Erziehungsmaßnahme f Erziehungsmaßnahmen
    Erziehungsstil m Erziehungsstile
    Erzrivale mw Erzrivalen person
    Erzrivalin f Erzrivalinnen person
    Erzwingung f Erzwingungen
    Erzähler m Erzähler person
    Erzählerin f Erzählerinnen person
    Erzählung f Erzählungen text
    Erzählweise f Erzählweisen
    Eröffnung f Eröffnungen
    Eröffnungsrede f Eröffnungsreden text
    Eröffnungsspiel n Eröffnungsspiele event
    Erörterung f Erörterungen
    Erübrigung f Erübrigungen
    Esche f Eschen
    Esel m Esel animal
    Eselskarren m Eselskarren thing
    Eskalation f Eskalationen
    Eskapade f Eskapaden event
    Esoterik f -
    Esoteriker m Esoteriker person
    Esoterikerin f Esoterikerinnen person
    Espresso m Espressos material
    Essay m Essays text
    Essay n Essays text
    Essayist mw Essayisten person
    Essayistin f Essayistinnen person
    Essen n Essen event
    Essensgeld n Essensgelder
    Essenslieferdienst m Essenslieferdienste group
    Essensreste p Essensreste thing
    Essenszeit f Essenszeiten time
    Essenz f Essenzen
    Essig m Essige material
    Essigsäure f Essigsäuren material
    Esskultur f Esskulturen
    Essstäbchen n Essstäbchen thing
    Essstörung f Essstörungen
    Esstisch m Esstische thing
    Essverhalten n -
    Esszimmer n Esszimmer thing
    Establishment n - group
    Este mw Esten person
    Estin f Estinnen person
    Etablierung f Etablierungen
    Etage f Etagen
    Etappe f Etappen event
    Etappensieg m Etappensiege
    Etappenziel n Etappenziele
    Etat m Etate
    Etat m Etats
    Ethanol n - material
    Ethik f -
    Ethiker m Ethiker person
    Ethikerin f Ethikerinnen person
    Ethikkommission f Ethikkommissionen group
    Ethikrat m Ethikräte group
    Ethnie f Ethnien group
    Ethnologe mw Ethnologen person
    Ethnologin f Ethnologinnen person
    Ethos n -
    Etikett n Etiketts
    Etui n Etuis thing
    EuGH m - group
    Eugenik f -
    Eule f Eulen animal
    Euphemismus m Euphemismen
    Euphorie f -
    Euphorisierung f Euphorisierungen
    Euro m Euro unit
    Euro m Euros unit
    Euro-Kurs m Euro-Kurse
    Eurobond m Eurobonds
    Eurocent m Eurocents unit
    Eurokrise f Eurokrisen event
    Euroland n Euroländer place
    Europaabgeordnete a - person
    Europameister m Europameister person
    Europameisterin f Europameisterinnen person
    Europameisterschaft f Europameisterschaften event
    Europaparlament n Europaparlamente group
    Europapokalsieger m Europapokalsieger person
    Europapolitik f Europapolitiken
    Europapolitiker m Europapolitiker person
    Europapolitikerin f Europapolitikerinnen person
    Europarat m - group
    Europawahl f Europawahlen event
    Europäer m Europäer person
    Europäerin f Europäerinnen person
    Euroraum m - place
    Eurozone f Eurozonen place
    Evakuierung f Evakuierungen event
    Evakuierungsplan m Evakuierungspläne text
    Evakuierungszone f Evakuierungszonen place
    Evaluation f Evaluationen
    Evangelium n Evangelien text
    Event n Events event
    Eventualität f Eventualitäten
    Evidenz f Evidenzen
    Evolution f Evolutionen
    Ewigkeit f Ewigkeiten
    Ex-Chef m Ex-Chefs person
    Exabyte n Exabytes unit
    Exaktheit f -
    Examen n Examen event
    Exchef m Exchefs person
    Exdirektor m Exdirektoren person
    Exdirektorin f Exdirektorinnen person
    Exegese f Exegesen
    Exekution f Exekutionen event
    Exekutivanordnung f Exekutivanordnungen text
    Exekutive f - group
    Exekutivorgan n Exekutivorgane group
    Exekutivrat m Exekutivräte group
    Exemplar n Exemplare text
    Exfreund m Exfreunde person
    Exfreundin f Exfreundinnen person
    Exil n Exile
    Exilpolitiker m Exilpolitiker person
    Exilpolitikerin f Exilpolitikerinnen person
    Exilregierung f Exilregierungen group
    Existenz f Existenzen
    Existenzangst f Existenzängste
    Existenzfrage f Existenzfragen
    Existenzialismus m -
    Existenznot f -
    Exit m Exits event
    Exitus m -
    Exklave f Exklaven place
    Exklusivbericht m Exklusivberichte text
    Exklusivität f Exklusivitäten
    Exkurs m Exkurse
    Exodus m - event
    Exorzist mw Exorzisten person
    Exorzistin f Exorzistinnen person
    Expansion f Expansionen
    Expedition f Expeditionen event
    Expeditionsleiter m Expeditionsleiter person
    Expeditionsleiterin f Expeditionsleiterinnen person
    Experiment n Experimente event
    Experte mw Experten person
    Expertengremium n Expertengremien group
    Expertengruppe f Expertengruppen group
    Expertenkommission f Expertenkommissionen group
    Expertenkreis m Expertenkreise group
    Expertenrat m Expertenräte group
    Expertenrunde f Expertenrunden group
    Expertenteam n Expertenteams group
    Expertin f Expertinnen person
    Expertise f Expertisen text
    Exploit m Exploits
    Explosion f Explosionen event
    Explosivität f Explosivitäten
    Explosivstoff m Explosivstoffe material
    Exponat n Exponate
    Exponent mw Exponenten
    Export m Exporte
    Exportgut n Exportgüter
    Exportland n Exportländer place
    Exportverbot n Exportverbote
    Exportüberschuss m Exportüberschüsse
    Exposé n Exposés text
    Expressionismus m -
    Expressionist mw Expressionisten person
    Expressionistin f Expressionistinnen person
    Extrakt m Extrakte
    Extraktion f Extraktionen
    Extrem n Extreme
    Extremfall m Extremfälle
    Extremismus m -
    Extremist mw Extremisten person
    Extremistin f Extremistinnen person
    Extremsport m -
    Extremsportler m Extremsportler person
    Extremsportlerin f Extremsportlerinnen person
    Exzellenz f Exzellenzen
    Exzentrik f -
    Exzerpt n Exzerpte
    Exzess m Exzesse
    FBI n FBIs group
    FDP f - group
    FFranzösin f FFranzösinnen person
    Fabel f Fabeln text
    Fabrik f Fabriken place
    Fabrikant mw Fabrikanten person
    Fabrikantin f Fabrikantinnen person
    Fabrikarbeiter m Fabrikarbeiter person
    Fabrikarbeiterin f Fabrikarbeiterinnen person
    Fabrikat n Fabrikate
    Fabrikation f Fabrikationen
    Fabrikgelände n Fabrikgelände place
    Fabrikhalle f Fabrikhallen place
    Fabrikhof m Fabrikhöfe place
    Fabrikleiter m Fabrikleiter person
    Fabrikleiterin f Fabrikleiterinnen person
    Fabulant mw Fabulanten person
    Facebook-Eintrag m Facebook-Einträge text
    Facebook-Nachricht f Facebook-Nachrichten text
    Facebook-Post m Facebook-Posts text
    Facebookfreund m Facebookfreunde person
    Facebookfreundin f Facebookfreundinnen person
    Facette f Facetten
    Fach n Fächer
    Fachanwalt m Fachanwälte person
    Fachanwältin f Fachanwältinnen person
    Facharbeiter m Facharbeiter person
    Facharbeiterin f Facharbeiterinnen person
    Fachartikel m Fachartikel text
    Facharzt m Fachärzte person
    Fachaufsatz m Fachaufsätze text
    Fachausschuss m Fachausschüsse group
    Fachbegriff m Fachbegriffe text
    Fachbereich m Fachbereiche
    Fachbuch n Fachbücher text
    Fachfrau f Fachfrauen person
    Fachgeschäft n Fachgeschäfte place
    Fachgespräch n Fachgespräche event
    Fachgruppe f Fachgruppen group
    Fachgutachten n Fachgutachten text
    Fachhandel m - group
    Fachhochschule f Fachhochschulen group
    Fachhändler m Fachhändler person
    Fachhändlerin f Fachhändlerinnen person
    Fachkommission f Fachkommissionen group
    Fachkraft f Fachkräfte person
    Fachkräftemangel m Fachkräftemängel
    Fachlehrer m Fachlehrer person
    Fachlehrerin f Fachlehrerinnen person
    Fachleute p Fachleute person
    Fachmagazin n Fachmagazine text
    Fachmann m Fachleute person
    Fachmann m Fachmänner person
    Fachmarkt m Fachmärkte place
    Fachpublikation f Fachpublikationen text
    Fachrichtung f Fachrichtungen
    Fachschaft f Fachschaften group
    Fachsprache f Fachsprachen
    Fachverband m Fachverbände group
    Fachverkäufer m Fachverkäufer person
    Fachverkäuferin f Fachverkäuferinnen person
    Fachwelt f -
    Fachwerkhaus n Fachwerkhäuser thing
    Fachwerkstadt f Fachwerkstädte place
    Fachwissen n -
    Fachwort n Fachwörter
    Fachzeitschrift f Fachzeitschriften text
    Fachärztin f Fachärztinnen person
    Fackel f Fackeln thing
    Fackellauf m Fackelläufe event
    Fackelträger m Fackelträger person
    Fackelträgerin f Fackelträgerinnen person
    Fackelzug m Fackelzüge event
    Faden m Fäden thing
    Fahnder m Fahnder person
    Fahnderin f Fahnderinnen person
    Fahndung f Fahndungen event
    Fahndungsaufruf m Fahndungsaufrufe text
    Fahndungsbild n Fahndungsbilder thing
    Fahndungsfoto n Fahndungsfotos text
    Fahndungsliste f Fahndungslisten text
    Fahndungsmeldung f Fahndungsmeldungen text
    Fahne f Fahnen thing
    Fahrausweis m Fahrausweise text
    Fahrbahn f Fahrbahnen place
    Fahrbahnsanierung f Fahrbahnsanierungen
    Fahrbetrieb m Fahrbetriebe
    Fahrdienst m Fahrdienste
    Fahrdienstleiter m Fahrdienstleiter person
    Fahrdienstleiterin f Fahrdienstleiterinnen person
    Fahrdienstvermittler m Fahrdienstvermittler group
    Fahrer m Fahrer person
    Fahrerflucht f -
    Fahrerin f Fahrerinnen person
    Fahrerlaubnis f Fahrerlaubnisse
    Fahrertür f Fahrertüren thing
    Fahrgast m Fahrgäste person
    Fahrgastvereinigung f Fahrgastvereinigungen group
    Fahrgemeinschaft f Fahrgemeinschaften group
    Fahrgestell n Fahrgestelle thing
    Fahrkarte f Fahrkarten thing
    Fahrkartenautomat mw Fahrkartenautomaten thing
    Fahrkartenkontrolleur m Fahrkartenkontrolleure person
    Fahrkartenkontrolleurin f Fahrkartenkontrolleurinnen person
    Fahrkartenschalter m Fahrkartenschalter thing
    Fahrlehrer m Fahrlehrer person
    Fahrlehrerin f Fahrlehrerinnen person
    Fahrlässigkeit f Fahrlässigkeiten
    Fahrplan m Fahrpläne text
    Fahrprüfung f Fahrprüfungen event
    Fahrrad n Fahrräder thing
    Fahrradabo n Fahrradabos
    Fahrradanhänger m Fahrradanhänger thing
    Fahrraddieb m Fahrraddiebe person
    Fahrraddiebstahl m Fahrraddiebstahle event
    Fahrradfahren n -
    Fahrradfahrer m Fahrradfahrer person
    Fahrradfahrerin f Fahrradfahrerinnen person
    Fahrradhelm m Fahrradhelme thing
    Fahrradkorb m Fahrradkörbe thing
    Fahrradreflektor m Fahrradreflektoren thing
    Fahrradschlauch m Fahrradschläuche thing
    Fahrradschloss n Fahrradschlösser thing
    Fahrradstraße f Fahrradstraßen place
    Fahrradstreifen m Fahrradstreifen place
    Fahrradständer m Fahrradständer thing
    Fahrradunfall m Fahrradunfälle event
    Fahrradverkehr m -
    Fahrradweg m Fahrradwege place
    Fahrschein m Fahrscheine text
    Fahrscheinautomat mw Fahrscheinautomaten thing
    Fahrschüler m Fahrschüler person
    Fahrschülerin f Fahrschülerinnen person
    Fahrspur f Fahrspuren place
    Fahrstil m Fahrstile
    Fahrstreifen m Fahrstreifen place
    Fahrstuhl m Fahrstühle thing
    Fahrt f Fahrten event
    Fahrtauglichkeit f -
    Fahrtenbuch n Fahrtenbücher text
    Fahrtenschreiber m Fahrtenschreiber thing
    Fahrtrichtung f Fahrtrichtungen
    Fahrtroute f Fahrtrouten
    Fahrtzeit f Fahrtzeiten time
    Fahrtziel n Fahrtziele
    Fahrtüchtigkeit f -
    Fahrverbot n Fahrverbote text
    Fahrweise f Fahrweisen
    Fahrzeit f Fahrzeiten time
    Fahrzettel m Fahrzettel text
    Fahrzeug n Fahrzeuge thing
    Fahrzeugbauer m Fahrzeugbauer group
    Fahrzeugbesitzer m Fahrzeugbesitzer person
    Fahrzeugbesitzerin f Fahrzeugbesitzerinnen person
    Fahrzeugbrand m Fahrzeugbrände event
    Fahrzeugdaten p Fahrzeugdaten
    Fahrzeugführer m Fahrzeugführer person
    Fahrzeugführerin f Fahrzeugführerinnen person
    Fahrzeughalter m Fahrzeughalter person
    Fahrzeughalterin f Fahrzeughalterinnen person
    Fahrzeuginsasse mw Fahrzeuginsassen person
    Fahrzeuginsassin f Fahrzeuginsassinnen person
    Fahrzeugkontrolle f Fahrzeugkontrollen event
    Fahrzeugteil n Fahrzeugteile thing
    Fahrzeugverkehr m -
    Fahrzeugzulassung f Fahrzeugzulassungen
    Fairness f -
    Fairplay n -
    Fake m Fakes
    Fake-News p Fake-News text
    Faksimile n Faksimiles text
    Fakt m Fakten text
    Faktencheck m Faktenchecks text
    Faktenchecker m Faktenchecker person
    Faktencheckerin f Faktencheckerinnen person
    Faktenlage f Faktenlagen
    Faktizität f Faktizitäten
    Faktor m Faktoren
    Fakultät f Fakultäten group
    Falke mw Falken animal
    Fall m Fälle
    Fallbeispiel n Fallbeispiele
    Falle f Fallen
    Fallhöhe f Fallhöhen
    Fallout m Fallouts
    Fallpauschale f Fallpauschalen
    Fallschirm m Fallschirme thing
    Fallschirmjäger m Fallschirmjäger person
    Fallschirmjägerin f Fallschirmjägerinnen person
    Fallschirmspringer m Fallschirmspringer person
    Fallschirmspringerin f Fallschirmspringerinnen person
    Fallschirmsprung m Fallschirmsprünge event
    Fallstudie f Fallstudien text
    Fallunterscheidung f Fallunterscheidungen
    Fallzahl f Fallzahlen
    Falschangabe f Falschangaben text
    Falschaussage f Falschaussagen text
    Falschfahrer m Falschfahrer person
    Falschfahrerin f Falschfahrerinnen person
    Falschgeld n Falschgelder
    Falschinformation f Falschinformationen text
    Falschmeldung f Falschmeldungen text
    Falschspieler m Falschspieler person
    Falschspielerin f Falschspielerinnen person
    Faltblatt n Faltblätter text
    Falte f Falten body
    Familie f Familien group
    Familienangehörige a - person
    Familienausflug m Familienausflüge event
    Familienauto n Familienautos thing
    Familienbesuch m Familienbesuche event
    Familienbetrieb m Familienbetriebe group
    Familienclan m Familienclans group
    Familiendrama n Familiendramen event
    Familienfeier f Familienfeiern event
    Familienfest n Familienfeste event
    Familienfoto n Familienfotos text
    Familienfreund m Familienfreunde person
    Familienfreundin f Familienfreundinnen person
    Familiengrab n Familiengräber thing
    Familienhelfer m Familienhelfer person
    Familienhelferin f Familienhelferinnen person
    Familienkreis m Familienkreise group
    Familienleben n -
    Familienminister m Familienminister person
    Familienministerin f Familienministerinnen person
    Familienministerium n Familienministerien group
    Familienmitglied n Familienmitglieder person
    Familiennachzug m -
    Familienname mw Familiennamen
    Familienpolitik f Familienpolitiken
    Familienrecht n Familienrechte
    Familienrichter m Familienrichter person
    Familienrichterin f Familienrichterinnen person
    Familienroman m Familienromane text
    Familienstand m Familienstände
    Familientreffen n Familientreffen event
    Familienunternehmen n Familienunternehmen group
    Familienvater m Familienväter person
    Familienzusammenführung f Familienzusammenführungen
    Familienzusammenhalt m -
    Fan m Fans person
    Fanatiker m Fanatiker person
    Fanatikerin f Fanatikerinnen person
    Fanatismus m -
    Fanclub m Fanclubs group
    Fanfare f Fanfaren thing
    Fang m Fänge
    Fangemeinde f Fangemeinden group
    Fanklub m Fanklubs group
    Fankneipe f Fankneipen place
    Fankurve f Fankurven group
    Fantasie f Fantasien
    Fantast mw Fantasten person
    Fantastin f Fantastinnen person
    Farbanschlag m Farbanschläge event
    Farbdrucker m Farbdrucker thing
    Farbe f Farben
    Farbenspiel n Farbenspiele
    Farbfernseher m Farbfernseher thing
    Farbstoff m Farbstoffe material
    Farbton m Farbtöne
    Farce f Farcen
    Farm f Farmen place
    Farmer m Farmer person
    Farmerin f Farmerinnen person
    Farn m Farne
    Fasan m Fasane animal
    Fasching m Faschinge event
    Faschingsdienstag m Faschingsdienstage time
    Faschismus m -
    Faschist mw Faschisten person
    Faschistin f Faschistinnen person
    Faser f Fasern material
    Faserspur f Faserspuren thing
    Fashionshow f Fashionshows event
    Fass n Fässer thing
    Fassade f Fassaden thing
    Fassadenkletterer m Fassadenkletterer person
    Fassadenkletterin f Fassadenkletterinnen person
    Fassung f Fassungen text
    Fassungslosigkeit f Fassungslosigkeiten
    Fassungsvermögen n Fassungsvermögen
    Fasten n -
    Fastenwoche f Fastenwochen time
    Fastenzeit f Fastenzeiten time
    Fastfood n Fastfoods
    Fastfoodkette f Fastfoodketten group
    Fastnacht f Fastnächte time
    Fasttag m Fasttage time
    Faszination f Faszinationen
    Fatalismus m -
    Faulheit f -
    Faultier n Faultiere animal
    Fauna f -
    Faust f Fäuste body
    Faustfeuerwaffe f Faustfeuerwaffen thing
    Faustformel f Faustformeln text
    Faustregel f Faustregeln
    Fauxpas m Fauxpas event
    Favela f Favelas place
    Favorit mw Favoriten person
    Favoritin f Favoritinnen person
    Fax n Faxs text
    Faxen p Faxen
    Fazit n Fazits text
    Feature n Features text
    Februar m Februare time
    Fechten n -
    Fechter m Fechter person
    Fechterin f Fechterinnen person
    Feder f Federn thing
    Federhalter m Federhalter thing
    Federvieh n -
    Fee f Feen person
    Feed m Feeds text
    Feedback n Feedbacks text
    Fehde f Fehden
    Fehlalarm m Fehlalarme event
    Fehlanzeige f Fehlanzeigen text
    Fehlbesetzung f Fehlbesetzungen
    Fehlbetrag m Fehlbeträge
    Fehleinschätzung f Fehleinschätzungen
    Fehlen n -
    Fehlentscheidung f Fehlentscheidungen
    Fehlentwicklung f Fehlentwicklungen
    Fehler m Fehler event
    Fehlerbehebung f Fehlerbehebungen
    Fehlerliste f Fehlerlisten text
    Fehlermeldung f Fehlermeldungen text
    Fehlerquelle f Fehlerquellen
    Fehlerrate f Fehlerraten
    Fehlersuche f Fehlersuchen
    Fehlfunktion f Fehlfunktionen
    Fehlgeburt f Fehlgeburten event
    Fehlgriff m Fehlgriffe
    Fehlinvestition f Fehlinvestitionen
    Fehlplanung f Fehlplanungen
    Fehlschlag m Fehlschläge event
    Fehlschuss m Fehlschüsse event
    Fehlstart m Fehlstarts event
    Fehlstellung f Fehlstellungen
    Fehltreffer m Fehltreffer event
    Fehltritt m Fehltritte
    Fehlurteil n Fehlurteile text
    Fehlverhalten n -
    Fehlversuch m Fehlversuche
    Fehlzündung f Fehlzündungen event
    Feier f Feiern event
    Feierabend m Feierabende time
    Feierlichkeit f Feierlichkeiten
    Feierlichkeiten p Feierlichkeiten
    Feiertag m Feiertage time
    Feige f Feigen material
    Feigheit f Feigheiten
    Feigling m Feiglinge person
    Feile f Feilen thing
    Feind m Feinde person
    Feindbild n Feindbilder
    Feindesland n Feindesländer place
    Feindesliebe f -
    Feindin f Feindinnen person
    Feindlichkeit f Feindlichkeiten
    Feindschaft f Feindschaften
    Feindseligkeit f Feindseligkeiten
    Feinfühligkeit f -
    Feingefühl n Feingefühle
    Feingehalt m Feingehalte
    Feingold n - material
    Feinheit f Feinheiten
    Feinjustierung f Feinjustierungen
    Feinschmecker m Feinschmecker person
    Feinschmeckerin f Feinschmeckerinnen person
    Feinsinn m -
    Feinstaub m - material
    Feinunze f Feinunzen unit
    Feld n Felder place
    Feldarbeit f Feldarbeiten
    Feldlerche f Feldlerchen animal
    Feldmaus f Feldmäuse animal
    Feldwebel m Feldwebel person
    Feldweg m Feldwege place
    Feldzug m Feldzüge event
    Fell n Felle body
    Fels mw Felsen thing
    Felsbrocken m Felsbrocken thing
    Felssturz m Felsstürze event
    Felsvorsprung m Felsvorsprünge place
    Felswand f Felswände place
    Femininum n Feminina
    Feminismus m -
    Feminist mw Feministen person
    Feministin f Feministinnen person
    Fenster n Fenster thing
    Fensterglas n Fenstergläser thing
    Fensterputzer m Fensterputzer person
    Fensterputzerin f Fensterputzerinnen person
    Fensterscheibe f Fensterscheiben thing
    Fenstersturz m Fensterstürze event
    Ferien p Ferien time
    Ferienanlage f Ferienanlagen place
    Feriendorf n Feriendörfer place
    Ferienhaus n Ferienhäuser thing
    Ferienlager n Ferienlager place
    Ferienort m Ferienorte place
    Ferienregion f Ferienregionen place
    Ferienstimmung f Ferienstimmungen
    Ferientag m Ferientage time
    Ferienwoche f Ferienwochen time
    Ferienwohnung f Ferienwohnungen thing
    Ferienzeit f Ferienzeiten time
    Ferienziel n Ferienziele
    Ferkel n Ferkel animal
    Fernbedienung f Fernbedienungen thing
    Fernbus m Fernbusse thing
    Ferne f Fernen
    Fernfahrer m Fernfahrer person
    Fernfahrerin f Fernfahrerinnen person
    Fernglas n Ferngläser thing
    Fernkurs m Fernkurse
    Fernlicht n -
    Fernschreiber m Fernschreiber thing
    Fernsehabend m Fernsehabende time
    Fernsehansprache f Fernsehansprachen text
    Fernsehanstalt f Fernsehanstalten group
    Fernsehapparat m Fernsehapparate thing
    Fernsehauftritt m Fernsehauftritte event
    Fernsehbeitrag m Fernsehbeiträge text
    Fernsehbericht m Fernsehberichte text
    Fernsehdebatte f Fernsehdebatten event
    Fernsehduell n Fernsehduelle event
    Fernsehen n -
    Fernseher m Fernseher thing
    Fernsehfilm m Fernsehfilme text
    Fernsehgerät n Fernsehgeräte thing
    Fernsehinterview n Fernsehinterviews text
    Fernsehjournalist mw Fernsehjournalisten person
    Fernsehjournalistin f Fernsehjournalistinnen person
    Fernsehkrimi m Fernsehkrimis text
    Fernsehkritiker m Fernsehkritiker person
    Fernsehkritikerin f Fernsehkritikerinnen person
    Fernsehmoderator m Fernsehmoderatoren person
    Fernsehmoderatorin f Fernsehmoderatorinnen person
    Fernsehnachricht f Fernsehnachrichten text
    Fernsehprogramm n Fernsehprogramme text
    Fernsehsender m Fernsehsender group
    Fernsehsendung f Fernsehsendungen text
    Fernsehserie f Fernsehserien text
    Fernsehstudio n Fernsehstudios place
    Fernsehteam n Fernsehteams group
    Fernsehturm m Fernsehtürme thing
    Fernsehzuschauer m Fernsehzuschauer person
    Fernsehzuschauerin f Fernsehzuschauerinnen person
    Fernsehübertragung f Fernsehübertragungen event
    Fernsicht f Fernsichten
    Fernstraße f Fernstraßen place
    Fernstudent mw Fernstudenten person
    Fernstudentin f Fernstudentinnen person
    Fernverkehr m -
    Fernwartung f Fernwartungen
    Fernweh n -
    Fernwärme f -
    Fernzug m Fernzüge thing
    Ferse f Fersen body
    Fertighaus n Fertighäuser thing
    Fertigkeit f Fertigkeiten
    Fertigstellung f Fertigstellungen
    Fertigung f Fertigungen
    Fertigungshalle f Fertigungshallen place
    Fertigungsstätte f Fertigungsstätten place
    Fertigungstechnik f -
    Fertigungstiefe f Fertigungstiefen
    Fertigware f Fertigwaren material
    Fertilität f Fertilitäten
    Fessel f Fesseln thing
    Fest n Feste event
    Festessen n Festessen event
    Festgenommene a - person
    Festigkeit f Festigkeiten
    Festigung f Festigungen
    Festival n Festivals event
    Festland n Festländer place
    Festlegung f Festlegungen
    Festmeter m Festmeter unit
    Festnahme f Festnahmen event
    Festplatte f Festplatten thing
    Festplatz m Festplätze place
    Festpreis m Festpreise
    Festsaal m Festsäle place
    Festspiel n Festspiele event
    Feststellung f Feststellungen
    Festung f Festungen place
    Festveranstaltung f Festveranstaltungen event
    Festzelt n Festzelte thing
    Fete f Feten event
    Fetisch m Fetische thing
    Fett n Fette material
    Fettgehalt m Fettgehalte
    Fettleibigkeit f -
    Fetzen m Fetzen thing
    Feuchte f -
    Feuchtgebiet n Feuchtgebiete place
    Feuchtigkeit f Feuchtigkeiten
    Feuchtwiese f Feuchtwiesen place
    Feudalismus m -
    Feuer n Feuer event
    Feueralarm m Feueralarme event
    Feuerball m Feuerbälle
    Feuerbestattung f Feuerbestattungen event
    Feuergefecht n Feuergefechte event
    Feuerholz n - material
    Feuerlöscher m Feuerlöscher thing
    Feuermelder m Feuermelder thing
    Feuerpause f Feuerpausen
    Feuersbrunst f Feuersbrünste event
    Feuerspucker m Feuerspucker person
    Feuerspuckerin f Feuerspuckerinnen person
    Feuerstein m Feuersteine thing
    Feuerstelle f Feuerstellen place
    Feuerteufel m Feuerteufel person
    Feuerwache f Feuerwachen place
    Feuerwehr f Feuerwehren group
    Feuerwehrabteilung f Feuerwehrabteilungen group
    Feuerwehrauto n Feuerwehrautos thing
    Feuerwehreinsatz m Feuerwehreinsätze event
    Feuerwehrfahrzeug n Feuerwehrfahrzeuge thing
    Feuerwehrfrau f Feuerwehrfrauen person
    Feuerwehrhelfer m Feuerwehrhelfer person
    Feuerwehrhelferin f Feuerwehrhelferinnen person
    Feuerwehrleute p Feuerwehrleute person
    Feuerwehrmann m Feuerwehrmänner person
    Feuerwehrschlauch m Feuerwehrschläuche thing
    Feuerwehrsprecher m Feuerwehrsprecher person
    Feuerwehrsprecherin f Feuerwehrsprecherinnen person
    Feuerwehrwagen m Feuerwehrwagen thing
    Feuerwerk n Feuerwerke event
    Feuerzeug n Feuerzeuge thing
    Feuilleton n Feuilletons
    Fiasko n Fiaskos event
    Fiatgeld n Fiatgelder
    Fichte f Fichten
    Fieber n Fieber
    Fifa f - group
    Fight m Fights event
    Figur f Figuren thing
    Fiktion f Fiktionen text
    Filiale f Filialen place
    Filialist mw Filialisten group
    Filialleiter m Filialleiter person
    Filialleiterin f Filialleiterinnen person
    Filialschließung f Filialschließungen
    Filipino m Filipinos person
    Film m Filme text
    Filmarchiv n Filmarchive place
    Filmemacher m Filmemacher person
    Filmemacherin f Filmemacherinnen person
    Filmfest n Filmfeste event
    Filmfestival n Filmfestivals event
    Filmförderung f Filmförderungen
    Filmindustrie f Filmindustrien group
    Filmkritiker m Filmkritiker person
    Filmkritikerin f Filmkritikerinnen person
    Filmpreis m Filmpreise
    Filmpremiere f Filmpremieren event
    Filmproduktion f Filmproduktionen event
    Filmproduzent mw Filmproduzenten person
    Filmproduzentin f Filmproduzentinnen person
    Filmprogramm n Filmprogramme
    Filmprojekt n Filmprojekte
    Filmregisseur m Filmregisseure person
    Filmregisseurin f Filmregisseurinnen person
    Filmschauspieler m Filmschauspieler person
    Filmschauspielerin f Filmschauspielerinnen person
    Filmstar m Filmstars person
    Filmstudio n Filmstudios place
    Filmteam n Filmteams group
    Filmvorführung f Filmvorführungen event
    Filter m Filter thing
    Filterung f Filterungen
    Filz m Filze material
    Filzlaus f Filzläuse animal
    Finale n Finale event
    Finalisierung f Finalisierungen
    Finanzaffäre f Finanzaffären event
    Finanzamt n Finanzämter group
    Finanzaufsicht f Finanzaufsichten group
    Finanzausschuss m Finanzausschüsse group
    Finanzbeamte a - person
    Finanzbeamtin f Finanzbeamtinnen person
    Finanzberater m Finanzberater person
    Finanzberaterin f Finanzberaterinnen person
    Finanzbranche f Finanzbranchen group
    Finanzbuchhalter m Finanzbuchhalter person
    Finanzbuchhalterin f Finanzbuchhalterinnen person
    Finanzchef m Finanzchefs person
    Finanzchefin f Finanzchefinnen person
    Finanzcrash m Finanzcrashs
    Finanzdesaster n Finanzdesaster event
    Finanzdienstleister m Finanzdienstleister group
    Finanzen p Finanzen
    Finanzexperte mw Finanzexperten person
    Finanzexpertin f Finanzexpertinnen person
    Finanzgericht n Finanzgerichte group
    Finanzgeschäft n Finanzgeschäfte
    Finanzhilfe f Finanzhilfen
    Finanzier m Finanziers person
    Finanzierung f Finanzierungen
    Finanzierungsmittel n Finanzierungsmittel
    Finanzierungsrunde f Finanzierungsrunden event
    Finanzinstitut n Finanzinstitute group
    Finanzinvestor m Finanzinvestoren group
    Finanzinvestorin f Finanzinvestorinnen person
    Finanzjahr n Finanzjahre time
    Finanzjurist mw Finanzjuristen person
    Finanzjuristin f Finanzjuristinnen person
    Finanzkommission f Finanzkommissionen group
    Finanzkonzern m Finanzkonzerne group
    Finanzkraft f -
    Finanzkrise f Finanzkrisen event
    Finanzleiter m Finanzleiter person
    Finanzloch n Finanzlöcher
    Finanzlücke f Finanzlücken
    Finanzmacht f Finanzmächte
    Finanzmakler m Finanzmakler person
    Finanzmaklerin f Finanzmaklerinnen person
    Finanzmarkt m Finanzmärkte
    Finanzminister m Finanzminister person
    Finanzministerin f Finanzministerinnen person
    Finanzministerium n Finanzministerien group
    Finanzmittel p Finanzmittel
    Finanznot f Finanznöte
    Finanzpaket n Finanzpakete
    Finanzpolitik f Finanzpolitiken
    Finanzprodukt n Finanzprodukte
    Finanzsenator m Finanzsenatoren person
    Finanzsenatorin f Finanzsenatorinnen person
    Finanzskandal m Finanzskandale event
    Finanzspekulant mw Finanzspekulanten person
    Finanzspekulantin f Finanzspekulantinnen person
    Finanzspritze f Finanzspritzen
    Finanzsystem n Finanzsysteme
    Finanztransaktionssteuer f Finanztransaktionssteuern
    Finanzvermögen n Finanzvermögen
    Finanzverwaltung f Finanzverwaltungen group
    Finanzvolumen n Finanzvolumen
    Finanzwelt f Finanzwelten
    Finanzwesen n -
    Finca f Fincas place
    Findelkind n Findelkinder person
    Findung f Findungen
    Finesse f Finessen
    Finger m Finger body
    Fingerabdruck m Fingerabdrücke thing
    Fingerhut m Fingerhüte thing
    Fingernagel m Fingernägel body
    Fingerspitzengefühl n Fingerspitzengefühle
    Fingerzeig m Fingerzeige
    Fink mw Finken animal
    Finne mw Finnen person
    Finnin f Finninnen person
    Finnisch n -
    Finsternis f Finsternisse event
    Finte f Finten
    Firewall f Firewalls
    Firma f Firmen group
    Firmament n Firmamente
    Firmenbesitzer m Firmenbesitzer person
    Firmenbesitzerin f Firmenbesitzerinnen person
    Firmenchef m Firmenchefs person
    Firmenchefin f Firmenchefinnen person
    Firmengelände n Firmengelände place
    Firmengründer m Firmengründer person
    Firmengründerin f Firmengründerinnen person
    Firmeninhaber m Firmeninhaber person
    Firmeninhaberin f Firmeninhaberinnen person
    Firmenparkplatz m Firmenparkplätze place
    Firmenpleite f Firmenpleiten event
    Firmenschild n Firmenschilder thing
    Firmensitz m Firmensitze place
    Firmensprecher m Firmensprecher person
    Firmensprecherin f Firmensprecherinnen person
    Firmenvertreter m Firmenvertreter person
    Firmenvertreterin f Firmenvertreterinnen person
    Firmenwagen m Firmenwagen thing
    Firmware f -
    Firmwareupdate n Firmwareupdates
    Fisch m Fische animal
    Fischer m Fischer person
    Fischerboot n Fischerboote thing
    Fischerdorf n Fischerdörfer place
    Fischereihafen m Fischereihäfen place
    Fischerin f Fischerinnen person
    Fischfarm f Fischfarmen place
    Fischhändler m Fischhändler person
    Fischhändlerin f Fischhändlerinnen person
    Fischmarkt m Fischmärkte place
    Fischöl n Fischöle material
    Fisimatenten p Fisimatenten
    Fiskus m - group
    Fitness f -
    Fitnesscenter n Fitnesscenter place
    Fitnessstudio n Fitnessstudios place
    Fitnesstest m Fitnesstests
    Fitnesstrainer m Fitnesstrainer person
    Fitnesstrainerin f Fitnesstrainerinnen person
    Fitnesszentrum n Fitnesszentren place
    Fixierung f Fixierungen
    Fixkosten p Fixkosten
    Fixkostendeckung f Fixkostendeckungen
    Fixpreis m Fixpreise
    Fjord m Fjorde place
    Flachbildfernseher m Flachbildfernseher thing
    Flachland n Flachländer place
    Flachs m - material
    Fladen m Fladen thing
    Flagge f Flaggen thing
    Flaggschiff n Flaggschiffe thing
    Flair n -
    Flakon m Flakons thing
    Flamme f Flammen thing
    Flaneur m Flaneure person
    Flaneurin f Flaneurinnen person
    Flanke f Flanken
    Flasche f Flaschen thing
    Flaschenöffner m Flaschenöffner thing
    Flashmob m Flashmobs event
    Flatterband n Flatterbänder thing
    Flausen p Flausen
    Flaute f Flauten
    Fleck m Flecke
    Flecken m Flecken place
    Fledermaus f Fledermäuse animal
    Fleisch n - material
    Fleischer m Fleischer person
    Fleischerin f Fleischerinnen person
    Fleischindustrie f Fleischindustrien group
    Fleischprodukt n Fleischprodukte
    Fleischproduzent mw Fleischproduzenten person
    Fleiß m -
    Flexibilität f Flexibilitäten
    Fliege f Fliegen animal
    Flieger m Flieger person
    Fliegerbombe f Fliegerbomben thing
    Fliegerin f Fliegerinnen person
    Fliese f Fliesen thing
    Fliesenleger m Fliesenleger person
    Fliesenlegerin f Fliesenlegerinnen person
    Fließband n Fließbänder thing
    Flinte f Flinten thing
    Flip-Chart n Flip-Charts
    Flitterwochen p Flitterwochen time
    Flitzer m Flitzer thing
    Floh m Flöhe animal
    Flohmarkt m Flohmärkte place
    Flop m Flops
    Flora f -
    Floskel f Floskeln text
    Flosse f Flossen thing
    Flotte f Flotten group
    Flottenverband m Flottenverbände group
    Flottille f Flottillen group
    Fluch m Fluche text
    Flucht f Fluchten event
    Fluchtauto n Fluchtautos thing
    Fluchtfahrer m Fluchtfahrer person
    Fluchtfahrerin f Fluchtfahrerinnen person
    Fluchtfahrzeug n Fluchtfahrzeuge thing
    Fluchtgefahr f -
    Fluchthelfer m Fluchthelfer person
    Fluchthelferin f Fluchthelferinnen person
    Fluchthilfe f Fluchthilfen
    Fluchtort m Fluchtorte place
    Fluchtplan m Fluchtpläne text
    Fluchtroute f Fluchtrouten
    Fluchtursache f Fluchtursachen
    Fluchtversuch m Fluchtversuche event
    Fluchtweg m Fluchtwege place
    Flug m Flüge event
    Flugabwehr f - group
    Flugabwehrgeschütz n Flugabwehrgeschütze thing
    Flugangst f Flugängste
    Flugaufsicht f Flugaufsichten group
    Flugausfall m Flugausfälle event
    Flugbegleiter m Flugbegleiter person
    Flugbegleiterin f Flugbegleiterinnen person
    Flugbetrieb m Flugbetriebe
    Flugblatt n Flugblätter text
    Fluggast m Fluggäste person
    Fluggepäck n -
    Fluggesellschaft f Fluggesellschaften group
    Flughafen m Flughäfen place
    Flughafenhotel n Flughafenhotels place
    Fluglinie f Fluglinien group
    Fluglotse mw Fluglotsen person
    Fluglotsenstreik m Fluglotsenstreiks event
    Fluglotsin f Fluglotsinnen person
    Flugmanöver n Flugmanöver event
    Flugobjekt n Flugobjekte
    Flugplatz m Flugplätze place
    Flugraum m Flugräume place
    Flugreise f Flugreisen event
    Flugroute f Flugrouten
    Flugschreiber m Flugschreiber thing
    Flugschüler m Flugschüler person
    Flugschülerin f Flugschülerinnen person
    Flugsicherheitsbehörde f Flugsicherheitsbehörden group
    Flugsicherung f Flugsicherungen group
    Flugsport m -
    Flugticket n Flugtickets
    Flugverbindung f Flugverbindungen
    Flugverbot n Flugverbote
    Flugverkehr m -
    Flugverspätung f Flugverspätungen
    Flugzeug n Flugzeuge thing
    Flugzeugabsturz m Flugzeugabstürze event
    Flugzeugbauer m Flugzeugbauer group
    Flugzeugentführer m Flugzeugentführer person
    Flugzeugentführerin f Flugzeugentführerinnen person
    Flugzeughersteller m Flugzeughersteller group
    Flugzeugkatastrophe f Flugzeugkatastrophen event
    Flugzeugträger m Flugzeugträger thing
    Flugzeugunglück n Flugzeugunglücke event
    Flugzeugwrack n Flugzeugwracks thing
    Flugziel n Flugziele
    Fluktuation f Fluktuationen
    Fluor n - material
    Flur f Fluren place
    Flur m Flure place
    Fluss m Flüsse place
    Flussarm m Flussarme place
    Flussmündung f Flussmündungen place
    Flussufer n Flussufer place
    Flut f Fluten event
    Flutkatastrophe f Flutkatastrophen event
    Flutung f Flutungen
    Flyer m Flyer text
    Fläche f Flächen place
    Flächenbrand m Flächenbrände
    Flächentest m Flächentests
    Flächenverbrauch m -
    Fläschchen n Fläschchen thing
    Flöte f Flöten thing
    Flötenspieler m Flötenspieler person
    Flötenspielerin f Flötenspielerinnen person
    Flötist mw Flötisten person
    Flötistin f Flötistinnen person
    Flüchtige a - person
    Flüchtigkeit f -
    Flüchtling m Flüchtlinge person
    Flüchtlingsbeauftragte a - person
    Flüchtlingsboot n Flüchtlingsboote thing
    Flüchtlingsheim n Flüchtlingsheime place
    Flüchtlingshelfer m Flüchtlingshelfer person
    Flüchtlingshelferin f Flüchtlingshelferinnen person
    Flüchtlingskind n Flüchtlingskinder person
    Flüchtlingskrise f Flüchtlingskrisen event
    Flüchtlingslager n Flüchtlingslager place
    Flüchtlingspolitik f Flüchtlingspolitiken
    Flüchtlingsschiff n Flüchtlingsschiffe thing
    Flüchtlingszentrum n Flüchtlingszentren place
    Flügel m Flügel thing
    Flüssiggas n Flüssiggase material
    Flüssigkeit f Flüssigkeiten material
    Fohlen n Fohlen animal
    Fokus m Fokusse
    Fokussierung f Fokussierungen
    Fokusthema n Fokusthemen
    Folge f Folgen
    Folgejahr n Folgejahre time
    Folgenabschätzung f Folgenabschätzungen
    Folgerung f Folgerungen
    Folgeschaden m Folgeschäden
    Folgsamkeit f -
    Foliant mw Folianten thing
    Folie f Folien material
    Follower m Follower person
    Followerin f Followerinnen person
    Folter f Foltern
    Folterer m Folterer person
    Folterin f Folterinnen person
    Folterung f Folterungen event
    Fonds m Fonds group
    Fondsgesellschaft f Fondsgesellschaften group
    Fondue n Fondues
    Font n Fonts
    Fontäne f Fontänen
    Football m -
    Forderung f Forderungen text
    Forelle f Forellen animal
    Form f Formen
    Format n Formate
    Formatierung f Formatierungen
    Formation f Formationen group
    Formblatt n Formblätter text
    Formel f Formeln text
    Formgebung f Formgebungen
    Formular n Formulare text
    Formulierung f Formulierungen text
    Forscher m Forscher person
    Forschergruppe f Forschergruppen group
    Forscherin f Forscherinnen person
    Forscherteam n Forscherteams group
    Forschung f Forschungen
    Forschungseinrichtung f Forschungseinrichtungen group
    Forschungsförderung f Forschungsförderungen
    Forschungsgemeinschaft f Forschungsgemeinschaften group
    Forschungsinstitut n Forschungsinstitute group
    Forschungsleiter m Forschungsleiter person
    Forschungsleiterin f Forschungsleiterinnen person
    Forschungsobjekt n Forschungsobjekte
    Forschungsprojekt n Forschungsprojekte
    Forschungsstand m Forschungsstände
    Forschungsteam n Forschungsteams group
    Forschungsvorhaben n Forschungsvorhaben
    Forschungszentrum n Forschungszentren group
    Forschungszentrum n Forschungszentren place
    Forst m Forste place
    Forstamt n Forstämter group
    Forsthaus n Forsthäuser thing
    Forstwirtschaft f -
    Fortbestand m -
    Fortbewegung f Fortbewegungen
    Fortbewegungsmittel n Fortbewegungsmittel
    Fortdauer f -
    Fortentwicklung f Fortentwicklungen
    Fortführung f Fortführungen
    Fortgang m -
    Fortpflanzung f Fortpflanzungen
    Fortsatz m Fortsätze
    Fortschreibung f Fortschreibungen text
    Fortschritt m Fortschritte
    Fortschrittsbericht m Fortschrittsberichte text
    Fortsetzung f Fortsetzungen
    Forum n Foren group
    Foto n Fotos text
    Fotoapparat m Fotoapparate thing
    Fotograf mw Fotografen person
    Fotografie f Fotografien text
    Fotografin f Fotografinnen person
    Fotohändler m Fotohändler person
    Fotohändlerin f Fotohändlerinnen person
    Fotojournalist mw Fotojournalisten person
    Fotojournalistin f Fotojournalistinnen person
    Fotomodell n Fotomodelle person
    Fotoshooting n Fotoshootings event
    Fotostudio n Fotostudios place
    Fototermin m Fototermine
    Fotovoltaik f -
    Foul n Fouls event
    Foulspiel n Foulspiele event
    Foyer n Foyers place
    Fracht f Frachten thing
    Frachter m Frachter thing
    Frachtflugzeug n Frachtflugzeuge thing
    Frachtschiff n Frachtschiffe thing
    Fracker m Fracker person
    Frackerin f Frackerinnen person
    Fracking n -
    Frage f Fragen text
    Fragebogen m Fragebögen text
    Fragenkatalog m Fragenkataloge text
    Fragesteller m Fragesteller person
    Fragestellerin f Fragestellerinnen person
    Fragestellung f Fragestellungen text
    Fragewort n Fragewörter
    Fragezeichen n Fragezeichen
    Fragment n Fragmente text
    Fragmentierung f Fragmentierungen
    Fraktion f Fraktionen group
    Fraktionsausschluss m Fraktionsausschlüsse
    Fraktionschef m Fraktionschefs person
    Fraktionschefin f Fraktionschefinnen person
    Fraktionsführer m Fraktionsführer person
    Fraktionsführerin f Fraktionsführerinnen person
    Fraktionskreis m Fraktionskreise group
    Fraktionslose a - person
    Fraktionsmitglied n Fraktionsmitglieder person
    Fraktionssitzung f Fraktionssitzungen event
    Fraktionsspitze f Fraktionsspitzen group
    Fraktionssprecher m Fraktionssprecher person
    Fraktionssprecherin f Fraktionssprecherinnen person
    Fraktionsvize m Fraktionsvizes person
    Fraktionsvorsitzende a - person
    Fraktionsvorstand m Fraktionsvorstände group
    Fraktur f Frakturen
    Frame m Frames
    Framework n Frameworks
    Framing n -
    Franc m Francs unit
    Franke mw Franken person
    Franken m Franken unit
    Frankfurter m Frankfurter person
    Frankfurterin f Frankfurterinnen person
    Frankin f Frankinnen person
    Franziskaner m Franziskaner person
    Franzose mw Franzosen person
    Französin f Französinnen person
    Französisch n -
    Frau f Frauen person
    Frauenarzt m Frauenärzte person
    Frauenfeindlichkeit f Frauenfeindlichkeiten
    Frauengefängnis n Frauengefängnisse place
    Frauenhaus n Frauenhäuser thing
    Frauenmannschaft f Frauenmannschaften group
    Frauenquote f Frauenquoten
    Frauenrechtler m Frauenrechtler person
    Frauenrechtlerin f Frauenrechtlerinnen person
    Frauensperson f Frauenspersonen person
    Frauenärztin f Frauenärztinnen person
    Fregatte f Fregatten thing
    Freibad n Freibäder place
    Freiberufler m Freiberufler person
    Freiberuflerin f Freiberuflerinnen person
    Freier m Freier person
    Freigabe f Freigaben
    Freigebigkeit f Freigebigkeiten
    Freigehege n Freigehege place
    Freihandel m -
    Freihandelsabkommen n Freihandelsabkommen
    Freiheit f Freiheiten
    Freiheitsberaubung f Freiheitsberaubungen
    Freiheitskämpfer m Freiheitskämpfer person
    Freiheitskämpferin f Freiheitskämpferinnen person
    Freiheitsstrafe f Freiheitsstrafen
    Freikarte f Freikarten
    Freilassung f Freilassungen event
    Freilichttheater n Freilichttheater place
    Freiluftkino n Freiluftkinos place
    Freimaurer m Freimaurer person
    Freimut m -
    Freiraum m Freiräume
    Freischaltung f Freischaltungen
    Freischar f Freischaren group
    Freischärler m Freischärler person
    Freisetzung f Freisetzungen
    Freisinn m -
    Freispruch m Freisprüche event
    Freispruch m Freisprüche text
    Freistaat m Freistaate place
    Freistellung f Freistellungen
    Freistoß m Freistöße event
    Freitag m Freitage time
    Freitagabend m Freitagabende time
    Freitagmittag m Freitagmittage time
    Freitagmorgen m Freitagmorgen time
    Freitagnachmittag m Freitagnachmittage time
    Freitagnacht f Freitagnächte time
    Freitagvormittag m Freitagvormittage time
    Freiwillige a - person
    Freiwilligendienst m Freiwilligendienste
    Freiwilligenfeuerwehr f Freiwilligenfeuerwehren group
    Freiwilligkeit f Freiwilligkeiten
    Freizeit f Freizeiten time
    Freizeitgestaltung f Freizeitgestaltungen
    Freizeitpark m Freizeitparke place
    Freizeitpark m Freizeitparks place
    Freizügigkeit f Freizügigkeiten
    Fremdarbeiter m Fremdarbeiter person
    Fremdarbeiterin f Fremdarbeiterinnen person
    Fremdbestimmung f Fremdbestimmungen
    Fremde f - place
    Fremdenfeindlichkeit f Fremdenfeindlichkeiten
    Fremdenführer m Fremdenführer person
    Fremdenführerin f Fremdenführerinnen person
    Fremdenverkehr m -
    Fremdgänger m Fremdgänger person
    Fremdgängerin f Fremdgängerinnen person
    Fremdkapital n -
    Fremdling m Fremdlinge person
    Fremdsprache f Fremdsprachen
    Fremdwort n Fremdwörter text
    Frequenz f Frequenzen
    Fressen n -
    Freude f Freuden
    Freudensprung m Freudensprünge
    Freund m Freunde person
    Freundeskreis m Freundeskreise group
    Freundin f Freundinnen person
    Freundlichkeit f Freundlichkeiten
    Freundschaft f Freundschaften
    Freundschaftsspiel n Freundschaftsspiele event
    Frevler m Frevler person
    Frevlerin f Frevlerinnen person
    Friede mw Frieden
    Frieden m Frieden
    Friedensabkommen n Friedensabkommen
    Friedensangebot n Friedensangebote text
    Friedensappell m Friedensappelle text
    Friedensbewegung f Friedensbewegungen group
    Friedensbotschaft f Friedensbotschaften text
    Friedensdemonstration f Friedensdemonstrationen event
    Friedensgespräch n Friedensgespräche event
    Friedensgipfel m Friedensgipfel event
    Friedensmission f Friedensmissionen event
    Friedensnobelpreis m Friedensnobelpreise
    Friedenspartei f Friedensparteien group
    Friedensstifter m Friedensstifter person
    Friedensstifterin f Friedensstifterinnen person
    Friedenstruppe f Friedenstruppen group
    Friedensverhandlung f Friedensverhandlungen event
    Friedensvertrag m Friedensverträge text
    Friedenszeit f Friedenszeiten time
    Friedfertigkeit f -
    Friedhof m Friedhöfe place
    Friedhofskapelle f Friedhofskapellen place
    Friese mw Friesen person
    Frikadelle f Frikadellen material
    Frische f -
    Frischluft f - material
    Friseur m Friseure person
    Friseurin f Friseurinnen person
    Friseurmeister m Friseurmeister person
    Friseurmeisterin f Friseurmeisterinnen person
    Friseursalon m Friseursalons place
    Frist f Fristen time
    Frisur f Frisuren
    Fritte f Fritten material
    Fritteuse f Fritteusen thing
    Frohsinn m -
    Fron f Fronen
    Front f Fronten place
    Frontalzusammenstoß m Frontalzusammenstöße event
    Frontend n Frontends
    Frontkämpfer m Frontkämpfer person
    Frontkämpferin f Frontkämpferinnen person
    Frontlinie f Frontlinien
    Frosch m Frosche animal
    Frost m Fröste
    Frucht f Früchte
    Fruchtbarkeit f Fruchtbarkeiten
    Fruchtfleisch n - material
    Frust m -
    Frustration f Frustrationen
    Fräulein n Fräulein person
    Frömmigkeit f -
    Früchtehändler m Früchtehändler person
    Früchtehändlerin f Früchtehändlerinnen person
    Frühaufsteher m Frühaufsteher person
    Frühaufsteherin f Frühaufsteherinnen person
    Früherkennung f Früherkennungen
    Frühgeburt f Frühgeburten event
    Frühherbst m Frühherbste time
    Frühjahr n Frühjahre time
    Frühling m Frühlinge time
    Frühlingsfest n Frühlingsfeste event
    Frühphase f Frühphasen time
    Frühsommer m Frühsommer time
    Frühstück n Frühstücke
    Frühstücksei n Frühstückseier thing
    Frühstücksfernsehen n -
    Frühstückspause f Frühstückspausen
    Frühwarnsystem n Frühwarnsysteme
    Frühzeit f Frühzeiten time
    Fuchs m Füchse animal
    Fug m -
    Fuge f Fugen
    Fund m Funde event
    Fundament n Fundamente
    Fundamentalismus m -
    Fundamentalist mw Fundamentalisten person
    Fundamentalistin f Fundamentalistinnen person
    Fundgrube f Fundgruben place
    Fundort m Fundorte place
    Fundplatz m Fundplätze place
    Fundstelle f Fundstellen place
    Fundstätte f Fundstätten place
    Fundstück n Fundstücke thing
    Fundus m -
    Funk m -
    Funke mw Funken
    Funker m Funker person
    Funkerin f Funkerinnen person
    Funkgerät n Funkgeräte thing
    Funkspruch m Funksprüche text
    Funktion f Funktionen
    Funktionalität f Funktionalitäten
    Funktionsspieler m Funktionsspieler person
    Funktionsspielerin f Funktionsspielerinnen person
    Funktionsstörung f Funktionsstörungen
    Funktionsträger m Funktionsträger person
    Funktionsträgerin f Funktionsträgerinnen person
    Funktionsweise f Funktionsweisen
    Funktionär m Funktionäre person
    Funktionärin f Funktionärinnen person
    Funkturm m Funktürme thing
    Funkverbindung f Funkverbindungen
    Funkverkehr m -
    Furcht f -
    Furt f Furten place
    Fusion f Fusionen event
    Fusionierung f Fusionierungen
    Futter n Futter material
    Futurologe mw Futurologen person
    Futurologin f Futurologinnen person
    Fuß m Füße body
    Fußabdruck m Fußabdrücke
    Fußabtreter m Fußabtreter thing
    Fußball m Fußbälle thing
    Fußballbund m Fußballbünde group
    Fußballbundesligist mw Fußballbundesligisten person
    Fußballclub m Fußballclubs group
    Fußballen m Fußballen body
    Fußballer m Fußballer person
    Fußballerin f Fußballerinnen person
    Fußballeuropameisterschaft f Fußballeuropameisterschaften event
    Fußballexperte mw Fußballexperten person
    Fußballexpertin f Fußballexpertinnen person
    Fußballfan m Fußballfans person
    Fußballfeld n Fußballfelder place
    Fußballfest n Fußballfeste event
    Fußballfunktionär m Fußballfunktionäre person
    Fußballfunktionärin f Fußballfunktionärinnen person
    Fußballklub m Fußballklubs group
    Fußballmannschaft f Fußballmannschaften group
    Fußballnationalspieler m Fußballnationalspieler person
    Fußballnationalspielerin f Fußballnationalspielerinnen person
    Fußballpartie f Fußballpartien
    Fußballplatz m Fußballplätze place
    Fußballprofi m Fußballprofis person
    Fußballsaison f Fußballsaisons time
    Fußballspiel n Fußballspiele event
    Fußballspieler m Fußballspieler person
    Fußballspielerin f Fußballspielerinnen person
    Fußballstadion n Fußballstadien place
    Fußballtrainer m Fußballtrainer person
    Fußballtrainerin f Fußballtrainerinnen person
    Fußballverband m Fußballverbände group
    Fußballverein m Fußballvereine group
    Fußballweltmeister m Fußballweltmeister person
    Fußballweltmeisterin f Fußballweltmeisterinnen person
    Fußballweltmeisterschaft f Fußballweltmeisterschaften event
    Fußboden m Fußböden thing
    Fußgelenk n Fußgelenke body
    Fußgänger m Fußgänger person
    Fußgängerbrücke f Fußgängerbrücken thing
    Fußgängerin f Fußgängerinnen person
    Fußgängerunterführung f Fußgängerunterführungen place
    Fußgängerverkehr m -
    Fußgängerzone f Fußgängerzonen place
    Fußknöchel m Fußknöchel body
    Fußmarsch m Fußmärsche event
    Fußmatte f Fußmatten thing
    Fußnote f Fußnoten text
    Fußsohle f Fußsohlen body
    Fußstapfe f Fußstapfen
    Fußvolk n - group
    Fußweg m Fußwege place
    Fähigkeit f Fähigkeiten
    Fähre f Fähren thing
    Fährschiff n Fährschiffe thing
    Fährte f Fährten
    Fährunglück n Fährunglücke event
    Fälligkeit f Fälligkeiten
    Fälligkeitstag m Fälligkeitstage time
    Fälscher m Fälscher person
    Fälscherin f Fälscherinnen person
    Fälschung f Fälschungen
    Fänge p Fänge
    Färbung f Färbungen
    Fäulnis f -
    Föderalismus m -
    Föderation f Föderationen group
    Förderband n Förderbänder thing
    Förderbank f Förderbanken group
    Förderer m Förderer person
    Fördergebiet n Fördergebiete place
    Fördergeld n Fördergelder
    Förderin f Förderinnen person
    Fördermenge f Fördermengen
    Fördermitglied n Fördermitglieder person
    Fördermittel p Fördermittel
    Förderpreis m Förderpreise
    Förderprogramm n Förderprogramme
    Fördersumme f Fördersummen
    Förderung f Förderungen
    Förderverein m Fördervereine group
    Förster m Förster person
    Försterin f Försterinnen person
    Fügung f Fügungen
    Führer m Führer person
    Führerin f Führerinnen person
    Führerschein m Führerscheine text
    Führerscheinprüfung f Führerscheinprüfungen
    Führung f Führungen
    Führungsduo n Führungsduos group
    Führungsfigur f Führungsfiguren
    Führungskraft f Führungskräfte person
    Führungskreis m Führungskreise group
    Führungsqualität f Führungsqualitäten
    Führungsriege f Führungsriegen group
    Führungsrolle f Führungsrollen
    Führungsspitze f Führungsspitzen group
    Führungsstab m Führungsstäbe group
    Führungsstil m Führungsstile
    Führungszeugnis n Führungszeugnisse text
    Fülle f -
    Füller m Füller thing
    Füllstand m Füllstände
    Füllung f Füllungen
    Fünftel n Fünftel unit
    Fünfziger p Fünfziger time
    Fürsorge f -
    Fürsorgepflicht f Fürsorgepflichten
    Fürsorglichkeit f Fürsorglichkeiten
    Fürsprecher m Fürsprecher person
    Fürsprecherin f Fürsprecherinnen person
    Fürst mw Fürsten person
    Fürstengeschlecht n Fürstengeschlechte group
    Fürstenhaus n Fürstenhäuser group
    Fürstentum n Fürstentümer place
    Fürstin f Fürstinnen person
    Fürwitz m -
    Fürwort n Fürwörter
    Fütterung f Fütterungen
    Äbtissin f Äbtissinnen person
    Ägide f Ägiden
    Ägypter m Ägypter person
    Ägypterin f Ägypterinnen person
    Ähnlichkeit f Ähnlichkeiten
    Ältestenrat m Ältestenräte group
    Änderung f Änderungen text
    Ängstlichkeit f Ängstlichkeiten
    Äquator m - place
    Ära f Ären
    Ärger m -
    Ärgernis n Ärgernisse
    Ärmel m Ärmel thing
    Ärztehaus n Ärztehäuser place
    Ärztekammer f Ärztekammern group
    Ärzteschaft f Ärzteschaften group
    Ärzteteam n Ärzteteams group
    Ärztin f Ärztinnen person
    Ästhetik f -
    Äther m - material
    Äthiopier m Äthiopier person
    Äthiopierin f Äthiopierinnen person
    Äußerlichkeit f Äußerlichkeiten
    Äußerung f Äußerungen text
    """#
}
