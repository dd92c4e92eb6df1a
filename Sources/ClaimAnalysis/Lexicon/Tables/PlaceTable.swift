// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Places: `NAME | kind`.
enum PlaceTable {
  static let text: StaticString = #"""
    Aachen | city
    Aalborg | city
    Aalen | city
    Aarau | city
    Aare | river
    Aargau | region
    Aarhus | city
    Abbottabad | city
    Abendland | region
    Aberdeen | city
    Abidjan | city
    Abruzzen | region
    Abyei | region
    Acapulco | city
    Aceh | region
    Achensee | sea
    Aconcagua | mountain
    Adana | city
    Adelaide | city
    Aden | city
    Adlershof | district
    Adria | sea
    Adscharien | region
    Adygeja | region
    Afrika | continent
    Afrin | city
    Agadez | city
    Agadir | city
    Agra | city
    Ahaus | city
    Ahlen | city
    Ahmedabad | city
    Ahr | river
    Ahrensburg | city
    Ahrtal | region
    Ahrweiler | region
    Ahwas | city
    Ajaccio | city
    Akaba | city
    Akko | city
    Akropolis | landmark
    Aktau | city
    Akw Saporischschja | landmark
    Al-Aksa-Moschee | landmark
    Al-Aqsa-Moschee | landmark
    Al-Arisch | city
    Al-Bab | city
    Al-Faschir | city
    Al-Schifa-Krankenhaus | landmark
    Alabama | region
    Alanya | city
    Alaska | region
    Alberta | region
    Albstadt | city
    Albuquerque | city
    Alcatraz | island
    Alcatraz-Gefängnis | landmark
    Alentejo | region
    Aleppo | city
    Aletschgletscher | mountain
    Aleuten | island
    Alexanderplatz | district
    Alexandria | city
    Algarve | region
    Algeciras | city
    Alhambra | landmark
    Alicante | city
    Alice Springs | city
    Allenstein | city
    Aller | river
    Allgäu | region
    Allgäuer Alpen | mountain
    Allianz Arena | landmark
    Allianz-Arena | landmark
    Allschwil | city
    Almaty | city
    Almería | city
    Alpen | mountain
    Alsdorf | city
    Alsergrund | district
    Alster | river
    Altai | mountain
    Altdorf | city
    Altenburg | city
    Altenessen | district
    Altes Land | region
    Altmark | region
    Altmühl | river
    Altona | district
    Altstetten | district
    Amatrice | city
    Amazonas | river
    Amazonas-Gebiet | region
    Amazonasgebiet | region
    Amazonien | region
    Amberg | city
    Amhara | region
    Amiens | city
    Ammersee | sea
    Amritsar | city
    Amrum | island
    Amstetten | city
    Amur | river
    Anaheim | city
    Anatolien | region
    Anchorage | city
    Ancona | city
    Andalusien | region
    Andamanen | island
    Anden | mountain
    Andernach | city
    Andhra Pradesh | region
    Angeln | region
    Angers | city
    Angkor Wat | landmark
    Annapurna | mountain
    Ansbach | city
    Ansfelden | city
    Antakya | city
    Antalya | city
    Antarktika | continent
    Antarktis | continent
    Antwerpen | city
    Aostatal | region
    Apenninen | mountain
    Apolda | city
    Appalachen | mountain
    Appenzell Ausserrhoden | region
    Appenzell Innerrhoden | region
    Appenzell | city
    Apulien | region
    Aquitanien | region
    Arabische Halbinsel | region
    Arabisches Meer | sea
    Aragonien | region
    Aralsee | sea
    Ararat | mountain
    Aras | river
    Arc de Triomphe | landmark
    Archangelsk | city
    Ardennen | mountain
    Area 51 | landmark
    Arequipa | city
    Arizona | region
    Arkansas | region
    Arktis | continent
    Arktischer Ozean | sea
    Arlberg | mountain
    Arlbergtunnel | landmark
    Arlington | landmark
    Arnheim | city
    Arnhem | city
    Arno | river
    Arnsberg | city
    Arnstadt | city
    Arosa | city
    Aruba | island
    Ascension | island
    Aschaffenburg | city
    Aschdod | city
    Aschersleben | city
    Aschkelon | city
    Ascona | city
    Asien | continent
    Asow-Stahlwerk | landmark
    Asowschen Meer | sea
    Asowsches Meer | sea
    Asowstal | landmark
    Aspen | city
    Assam | region
    Assisi | city
    Assuan | city
    Assuan-Staudamm | landmark
    Astrachan | city
    Asturien | region
    Atacama | mountain
    Atatürk-Flughafen | landmark
    Athos | mountain
    Atlanta | city
    Atlantic City | city
    Atlantik | sea
    Atlas | mountain
    Atlasgebirge | mountain
    Atomkraftwerk Saporischschja | landmark
    Atommülllager Gorleben | landmark
    Attersee | sea
    Attika | region
    Au-Haidhausen | district
    Auckland | city
    Aue | city
    Augsburg | city
    Aurich | city
    Auschwitz | city
    Ausseerland | region
    Aussig | city
    Austin | city
    Auvergne | region
    Avignon | city
    Awdijiwka | city
    Azoren | island
    BER | landmark
    Baalbek | city
    Bab al-Mandab | sea
    Babylon | city
    Bachmut | city
    Backnang | city
    Bad Aibling | city
    Bad Cannstatt | district
    Bad Gastein | city
    Bad Godesberg | district
    Bad Hersfeld | city
    Bad Homburg | city
    Bad Honnef | city
    Bad Ischl | city
    Bad Kissingen | city
    Bad Kreuznach | city
    Bad Münstereifel | city
    Bad Nauheim | city
    Bad Neuenahr-Ahrweiler | city
    Bad Oeynhausen | city
    Bad Oldesloe | city
    Bad Reichenhall | city
    Bad Salzuflen | city
    Bad Schwalbach | city
    Bad Segeberg | city
    Bad Tölz | city
    Bad Vilbel | city
    Baden bei Wien | city
    Baden | city
    Baden-Baden | city
    Baden-Württemberg | region
    Bahia | region
    Bahnhofstrasse | landmark
    Bahnhofsviertel | district
    Baikal-Amur-Magistrale | landmark
    Baikalsee | sea
    Baikonur | city
    Baja California | region
    Balaton | sea
    Baldham | city
    Balearen | island
    Bali | island
    Balingen | city
    Balkan | region
    Balmoral | landmark
    Baltikum | region
    Baltimore | city
    Baltische Staaten | region
    Baltrum | island
    Bamberg | city
    Banat | region
    Bandar Abbas | city
    Bandung | city
    Banff | city
    Bangalore | city
    Banja Luka | city
    Barbuda | island
    Barentssee | sea
    Bari | city
    Barmbek | district
    Barnaul | city
    Barnim | region
    Barranquilla | city
    Baschkirien | region
    Baschkortostan | region
    Basel | city
    Basel-Landschaft | region
    Basel-Stadt | region
    Baselland | region
    Basilikata | region
    Baskenland | region
    Basra | city
    Bastia | city
    Bataclan | landmark
    Bath | city
    Batumi | city
    Bautzen | city
    Bay Area | region
    Bayerische Alpen | mountain
    Bayerischen Wald | region
    Bayerischer Wald | region
    Bayern | region
    Bayonne | city
    Bayreuth | city
    Beckum | city
    Beerscheba | city
    Beira | city
    Beit Lahia | city
    Bekaa-Ebene | region
    Bel Air | district
    Belgorod | city
    Belgravia | district
    Belleville | district
    Bellevue | landmark
    Bellinzona | city
    Belo Horizonte | city
    Belutschistan | region
    Belvedere | landmark
    Belém | city
    Ben-Gurion-Flughafen | landmark
    Benelux | region
    Benelux-Staaten | region
    Bengalen | region
    Bengaluru | city
    Bengasi | city
    Bensheim | city
    Berchtesgaden | city
    Berchtesgadener Land | region
    Berdjansk | city
    Berg Sinai | mountain
    Berg-Karabach | region
    Bergamo | city
    Bergedorf | district
    Bergen | city
    Bergen-Belsen | landmark
    Bergheim | city
    Bergisch Gladbach | city
    Bergisch-Gladbach | city
    Bergisches Land | region
    Bergisel | landmark
    Bergkamen | city
    Beringmeer | sea
    Beringstraße | sea
    Berkeley | city
    Berlin-Friedrichshain | district
    Berlin-Kreuzberg | district
    Berlin-Mitte | district
    Berlin-Neukölln | district
    Berlin-Spandau | district
    Berlin-Tegel | district
    Berliner Mauer | landmark
    Bernau | city
    Bernburg | city
    Berner Oberland | region
    Besançon | city
    Besiktas-Viertel | district
    Beskiden | mountain
    Beslan | city
    Bessarabien | region
    Bethlehem | city
    Bethnal Green | district
    Beverly Hills | city
    Beyoglu | district
    Beyoğlu | district
    Bhopal | city
    Biafra | region
    Bialystok | city
    Biarritz | city
    Białystok | city
    Biberach | city
    Biblis | city
    Biel | city
    Bielefeld | city
    Bielersee | sea
    Bietigheim-Bissingen | city
    Big Ben | landmark
    Big Island | island
    Bihac | city
    Bihar | region
    Bihać | city
    Bikini-Atoll | island
    Bila Zerkwa | city
    Bilbao | city
    Bilk | district
    Billstedt | district
    Billund | city
    Bingen | city
    Binz | city
    Birmingham | city
    Birs | river
    Biskaya | sea
    Bitburg | city
    Bitterfeld | city
    Bitterfeld-Wolfen | city
    Blankenese | district
    Blatten | city
    Blaue Moschee | landmark
    Blauer Nil | river
    Bloemfontein | city
    Bludenz | city
    Bocholt | city
    Bochum | city
    Bockenheim | district
    Bodensee | sea
    Bodenseekreis | region
    Bodrum | city
    Bogenhausen | district
    Bogota | city
    Boise | city
    Bologna | city
    Bolschoi-Theater | landmark
    Bombay | city
    Bondi Beach | landmark
    Bondi Junction | landmark
    Bora Bora | island
    Boracay | island
    Bordeaux | city
    Borken | city
    Borkum | island
    Borneo | island
    Bornheim | city
    Bornheim-Ost | district
    Bornholm | island
    Borno | region
    Borodjanka | city
    Bosporus | river
    Boston | city
    Bottrop | city
    Bozen | city
    Brabant | region
    Braga | city
    Brahmaputra | river
    Brandenburg an der Havel | city
    Brandenburg | region
    Brandenburger Tor | landmark
    Brasilia | city
    Brasov | city
    Braunau am Inn | city
    Braunau | city
    Braunschweig | city
    Brač | island
    Breda | city
    Bregenz | city
    Bregenzerwald | region
    Breisgau | region
    Breitscheidplatz | district
    Bremen | city
    Bremerhaven | city
    Brenner | mountain
    Brenner-Basistunnel | landmark
    Brennerbasistunnel | landmark
    Brennerpass | mountain
    Brescia | city
    Breslau | city
    Brest | city
    Brest-Litowsk | city
    Bretagne | region
    Bretten | city
    Brienz | city
    Brienzersee | sea
    Brig | city
    Brighton | city
    Brigittenau | district
    Brisbane | city
    Bristol | city
    British Columbia | region
    Brixen | city
    Brixton | district
    Brjansk | city
    Broadway | district
    Brocken | mountain
    Brokdorf | city
    Brokstedt | city
    Bromberg | city
    Bronx | district
    Brooklyn | district
    Browary | city
    Bruchsal | city
    Bruck an der Mur | city
    Bruckhausen | district
    Brumadinho | city
    Bruneck | city
    Brunsbüttel | city
    Brügge | city
    Brühl | city
    Brünn | city
    Buchara | city
    Buchenwald | landmark
    Buchholz | city
    Buckingham Palace | landmark
    Buckingham-Palast | landmark
    Budva | city
    Budweis | city
    Buffalo | city
    Bujumbura | city
    Bukavu | city
    Bukowina | region
    Bulawayo | city
    Bundeshaus | landmark
    Bundesplatz | landmark
    Burgas | city
    Burgdorf | city
    Burgenland | region
    Burgenlandkreis | region
    Burghausen | city
    Burgtheater | landmark
    Burgund | region
    Burj Khalifa | landmark
    Burjatien | region
    Bursa | city
    Busan | city
    Buschehr | city
    Butscha | city
    Buxtehude | city
    Böblingen | city
    Böhmen | region
    Büchel | city
    Büdingen | city
    Bülach | city
    Bünde | city
    Cabo Delgado | region
    Caen | city
    Cagliari | city
    Cairns | city
    Calais | city
    Calgary | city
    Cali | city
    Calw | city
    Cambridge | city
    Camden | district
    Camp David | landmark
    Camp Nou | landmark
    Canal Grande | landmark
    Canary Wharf | district
    Cancún | city
    Cannes | city
    Cannstatt | district
    Cape Canaveral | landmark
    Capitol Hill | district
    Capitol | landmark
    Capri | island
    Cartagena | city
    Casablanca | city
    Casamance | region
    Castrop-Rauxel | city
    Catania | city
    Cattenom | city
    Cayman Islands | island
    Celle | city
    Central Park | landmark
    Centre Pompidou | landmark
    Cetinje | city
    Ceuta | city
    Chabarowsk | city
    Cham | city
    Chamonix | city
    Champagne | region
    Champs-Elysées | landmark
    Champs-Élysées | landmark
    Chan Junis | city
    Changsha | city
    Charg | island
    Charkiw | city
    Charkow | city
    Charleroi | city
    Charles de Gaulle | landmark
    Charlottenburg | district
    Charlottenburg-Wilmersdorf | district
    Charlottesville | city
    Charp | city
    Checkpoint Charlie | landmark
    Chelsea | district
    Chemnitz | city
    Chengdu | city
    Chennai | city
    Cherson | city
    Chiang Mai | city
    Chiapas | region
    Chiasso | city
    Chibok | city
    Chicago | city
    Chichén Itzá | landmark
    Chiemsee | sea
    Chihuahua | region
    Chinesische Mauer | landmark
    Chios | island
    Chisinau | city
    Chittagong | city
    Chongqing | city
    Chorweiler | district
    Christchurch | city
    Christiania | district
    Christusstatue | landmark
    Chur | city
    Cincinnati | city
    Ciudad Juárez | city
    Cizre | city
    Clausnitz | city
    Cleveland | city
    Clichy-sous-Bois | district
    Cloppenburg | city
    Cluj | city
    Coburg | city
    Cochabamba | city
    Codogno | city
    Coesfeld | city
    Coimbra | city
    Colmar | city
    Colonia Dignidad | landmark
    Colorado River | river
    Colorado | region
    Columbine | city
    Columbus | city
    Comer See | sea
    Como | city
    Concepción | city
    Coney Island | district
    Connecticut | region
    Connewitz | district
    Constanta | city
    Constantine | city
    Copacabana | district
    Cork | city
    Cornwall | region
    Costa Blanca | region
    Costa Brava | region
    Cote d'Azur | region
    Cotonou | city
    Cottbus | city
    Coventry | city
    Crailsheim | city
    Craiova | city
    Crans-Montana | city
    Cremona | city
    Cristo Redentor | landmark
    Crocus City Hall | landmark
    Croydon | district
    Culiacán | city
    Cumbre Vieja | mountain
    Cupertino | city
    Curitiba | city
    Cusco | city
    Cuxhaven | city
    Cyrenaika | region
    Czernowitz | city
    Cádiz | city
    Córdoba | city
    Côte d'Azur | region
    Cúcuta | city
    Da Nang | city
    Dachau | city
    Dachstein | mountain
    Daegu | city
    Dagestan | region
    Dahija | district
    Dahlem | district
    Dahme | river
    Dalian | city
    Dallas | city
    Dalmatien | region
    Dammam | city
    Danang | city
    Dannenröder Forst | landmark
    Danzig | city
    Daraa | city
    Dardanellen | sea
    Daressalam | city
    Darfur | region
    Darmstadt | city
    Darwin | city
    Datteln | city
    Daugavpils | city
    Davao | city
    Davos | city
    Debalzewe | city
    Debrecen | city
    Deggendorf | city
    Deir al-Balah | city
    Deir al-Sor | city
    Delaware | region
    Delbrück | city
    Delft | city
    Delhi | city
    Delmenhorst | city
    Delphi | city
    Delsberg | city
    Den Haag | city
    Denpasar | city
    Denver | city
    Derbent | city
    Derna | city
    Derry | city
    Des Moines | city
    Dessau | city
    Dessau-Roßlau | city
    Detmold | city
    Detroit | city
    Deutsche Bucht | sea
    Deutschen Bucht | sea
    Deutsches Eck | landmark
    Deutschlandsberg | city
    Deutschschweiz | region
    Deutz | district
    Devon | region
    Dharavi | city
    Diego Garcia | island
    Dietikon | city
    Dietzenbach | city
    Dijon | city
    Dillenburg | city
    Dillingen | city
    Dimona | city
    Dingolfing | city
    Dinslaken | city
    Disney World | landmark
    Disneyland | landmark
    Dithmarschen | region
    Diyarbakir | city
    Diyarbakır | city
    Dnipro | city
    Dnipro | river
    Dnipropetrowsk | city
    Dnister | river
    Dnjepr | river
    Dnjestr | river
    Docklands | district
    Doel | city
    Dohuk | city
    Dolomiten | mountain
    Domodedowo | landmark
    Don | river
    Donau | river
    Donaueschingen | city
    Donauinsel | landmark
    Donaukanal | river
    Donaustadt | district
    Donauwörth | city
    Donbas | region
    Donbass | region
    Donezk | city
    Dordogne | region
    Dormagen | city
    Dornbirn | city
    Dorsten | city
    Dortmund | city
    Dortmund-Nordstadt | district
    Douala | city
    Douro | river
    Dover | city
    Drachenberge | mountain
    Drau | river
    Drei-Schluchten-Staudamm | landmark
    Dreieich | city
    Dresden | city
    Dresden-Neustadt | district
    Drina | river
    Dschabalia | city
    Dschalalabad | city
    Dschankoj | city
    Dschenin | city
    Dschidda | city
    Dschuba | city
    Dubai | city
    Dubrovnik | city
    Duero | river
    Duisburg | city
    Dukovany | city
    Dulsberg | district
    Duma | city
    Dundee | city
    Durban | city
    Durres | city
    Durrës | city
    Döbeln | city
    Döbling | district
    Dübendorf | city
    Dülmen | city
    Düna | river
    Dünkirchen | city
    Düren | city
    Düsseldorf | city
    East Palestine | city
    East Side Gallery | landmark
    Eberswalde | city
    Ebertplatz | district
    Ebro | river
    Eckernförde | city
    Edersee | sea
    Edirne | city
    Edmonton | city
    Eferding | city
    Eger | city
    Eggenberg | district
    Ehingen | city
    Ehrenfeld | district
    Eichenau | city
    Eichsfeld | region
    Eider | river
    Eifel | region
    Eiffelturm | landmark
    Eiger | mountain
    Eilat | city
    Eimsbüttel | district
    Eindhoven | city
    Eisenach | city
    Eisenbahnstraße | district
    Eisenhüttenstadt | city
    Eisenstadt | city
    Eisleben | city
    El Hierro | island
    El Paso | city
    Elba | island
    Elbe | river
    Elbphilharmonie | landmark
    Elbrus | mountain
    Elbsandsteingebirge | mountain
    Elbtunnel | landmark
    Ellis Island | island
    Ellwangen | city
    Elmau | city
    Elmshorn | city
    Elsass | region
    Elysée-Palast | landmark
    Emden | city
    Emilia-Romagna | region
    Emmen | city
    Emmendingen | city
    Emmental | region
    Emmerich | city
    Empire State Building | landmark
    Ems | river
    Emscher | river
    Emsdetten | city
    Emsland | region
    Endlager Konrad | landmark
    Enerhodar | city
    Engadin | region
    Ennepe-Ruhr-Kreis | region
    Ennepetal | city
    Enns | river
    Enschede | city
    Entebbe | city
    Epirus | region
    Eppendorf | district
    Eppingen | city
    Erding | city
    Eremitage | landmark
    Erft | river
    Erftstadt | city
    Erfurt | city
    Eriesee | sea
    Erkelenz | city
    Erkrath | city
    Erlangen | city
    Ernst-Happel-Stadion | landmark
    Erzgebirge | mountain
    Erzgebirgskreis | region
    Erzurum | city
    Esbjerg | city
    Eschborn | city
    Eschweiler | city
    Espelkamp | city
    Espoo | city
    Essen | city
    Essequibo | region
    Essex | region
    Esslingen | city
    Etsch | river
    Ettlingen | city
    Euböa | island
    Eupen | city
    Euphrat | river
    Eurasien | region
    Europa | continent
    Eurotunnel | landmark
    Euskirchen | city
    Everest | mountain
    Evin-Gefängnis | landmark
    Evros | river
    Extremadura | region
    Eyjafjallajökull | mountain
    Faisalabad | city
    Falkensee | city
    Falkland-Inseln | island
    Falludscha | city
    Falster | island
    Famagusta | city
    Faro | city
    Fatih | district
    Favoriten | district
    Fechenheim | district
    Fehmarn | island
    Fehmarnbelttunnel | landmark
    Feldbach | city
    Feldberg | mountain
    Feldkirch | city
    Feldmoching | district
    Fellbach | city
    Felsendom | landmark
    Feodossija | city
    Ferghanatal | region
    Ferguson | city
    Fernost | region
    Fernsehturm | landmark
    Fes | city
    Fessan | region
    Fessenheim | city
    Festung Hohensalzburg | landmark
    Feuerbach | district
    Feuerland | region
    Fichtelberg | mountain
    Fichtelgebirge | mountain
    Filderstadt | city
    Finkenwerder | district
    Finnischer Meerbusen | sea
    Finsbury Park | district
    Flachgau | region
    Flandern | region
    Flensburg | city
    Flint | city
    Florenz | city
    Flores | island
    Florida | region
    Floridsdorf | district
    Flossenbürg | landmark
    Flughafen BER | landmark
    Flughafen Frankfurt | landmark
    Flughafen München | landmark
    Flughafen Tegel | landmark
    Flughafen Wien | landmark
    Flughafen Zürich | landmark
    Forchheim | city
    Fordo | city
    Formentera | island
    Fort Lauderdale | city
    Fort Meade | city
    Fort Worth | city
    Fortaleza | city
    Forum Romanum | landmark
    Franken | region
    Frankenthal | city
    Frankfurt (Oder) | city
    Frankfurt am Main | city
    Frankfurt an der Oder | city
    Frankfurt | city
    Frauenfeld | city
    Frauenkirche | landmark
    Frechen | city
    Freiberg | city
    Freiburg im Breisgau | city
    Freiburg | city
    Freiheitsstatue | landmark
    Freising | city
    Freistaat Bayern | region
    Freistaat Sachsen | region
    Freistadt | city
    Freital | city
    Fresno | city
    Freudenstadt | city
    Friaul | region
    Friaul-Julisch Venetien | region
    Friedberg | city
    Friedenau | district
    Friedrichshafen | city
    Friedrichshagen | district
    Friedrichshain | district
    Friedrichshain-Kreuzberg | district
    Friesland | region
    Fuerteventura | island
    Fuhlsbüttel | district
    Fuji | mountain
    Fujian | region
    Fujiyama | mountain
    Fukuoka | city
    Fukushima | city
    Fulda | city
    Fulda | river
    Funchal | city
    Fátima | city
    Fès | city
    Föhr | island
    Fünen | island
    Fürstenfeld | city
    Fürstenfeldbruck | city
    Fürstenwalde | city
    Fürth | city
    Füssen | city
    Gagausien | region
    Gaggenau | city
    Gaißach | city
    Galapagos | island
    Galapagos-Inseln | island
    Galapagosinseln | island
    Galicien | region
    Galiläa | region
    Galizien | region
    Gallus | district
    Gallusviertel | district
    Galway | city
    Galápagos | region
    Ganderkesee | city
    Gandscha | city
    Gangelt | city
    Ganges | river
    Gangnam | district
    Gansu | region
    Gao | city
    Garath | district
    Garbsen | city
    Gardasee | sea
    Garissa | city
    Garmisch | city
    Garmisch-Partenkirchen | city
    Garonne | river
    Garzweiler | city
    Gateway Arch | landmark
    Gatwick | landmark
    Gauteng | region
    Gaza | region
    Gaza-Stadt | city
    Gaza-Streifen | region
    Gazastreifen | region
    Gaziantep | city
    Gdynia | city
    Gedächtniskirche | landmark
    Geesthacht | city
    Geilenkirchen | city
    Geislingen | city
    Gelber Fluss | river
    Gelbes Meer | sea
    Geldern | city
    Gelnhausen | city
    Gelsenkirchen | city
    Genf | city
    Genfer See | sea
    Genfersee | sea
    Gent | city
    Genua | city
    Georgia | region
    Gera | city
    Germering | city
    Germersheim | city
    Gesundbrunnen | district
    Gevelsberg | city
    Gezi-Park | landmark
    Ghom | city
    Ghuta | region
    Giesing | district
    Gießen | city
    Gifhorn | city
    Giglio | island
    Gijón | city
    Ginza | district
    Girona | city
    Giza | city
    Gizeh | city
    Gjumri | city
    Gladbeck | city
    Glarus | city
    Glasgow | city
    Gleisdorf | city
    Gleiwitz | city
    Gmunden | city
    Gmünd | city
    Goa | region
    Gobi | mountain
    Goch | city
    Golan | region
    Golanhöhen | region
    Golden Gate Bridge | landmark
    Golden-Gate-Brücke | landmark
    Goldener Tempel | landmark
    Goldenes Dachl | landmark
    Golf von Aden | sea
    Golf von Bengalen | sea
    Golf von Guinea | sea
    Golf von Mexiko | sea
    Golf von Oman | sea
    Goma | city
    Gomel | city
    Gorbitz | district
    Gori | city
    Gorleben | city
    Goslar | city
    Gotha | city
    Gotland | island
    Gotthard | mountain
    Gotthard-Basistunnel | landmark
    Gotthard-Straßentunnel | landmark
    Gotthardtunnel | landmark
    Grabeskirche | landmark
    Grafenwöhr | city
    Gran Canaria | island
    Gran Chaco | region
    Granada | city
    Grand Canyon | landmark
    Graubünden | region
    Graz | city
    Green Zone | district
    Greifswald | city
    Greiz | city
    Grenchen | city
    Grenfell Tower | landmark
    Grenoble | city
    Greven | city
    Grevenbroich | city
    Griesheim | district
    Grimma | city
    Grindavík | city
    Grindelwald | city
    Grodno | city
    Gronau | city
    Groningen | city
    Gropiusstadt | district
    Grossmünster | landmark
    Ground Zero | landmark
    Groß-Gerau | city
    Große Halle des Volkes | landmark
    Große Seen | sea
    Großglockner | mountain
    Großvenediger | mountain
    Grunewald | district
    Gröpelingen | district
    Grünau | district
    Grünes Gewölbe | landmark
    Grünheide | city
    Gstaad | city
    Guadalajara | city
    Guadalquivir | river
    Guangdong | region
    Guangxi | region
    Guangzhou | city
    Guantanamo Bay | landmark
    Guantanamo | city
    Guantánamo Bay | landmark
    Guantánamo | city
    Guayaquil | city
    Guben | city
    Gudermes | city
    Guernica | city
    Guernsey | island
    Guerrero | region
    Guizhou | region
    Gujarat | region
    Gummersbach | city
    Gundremmingen | city
    Györ | city
    Győr | city
    Gänserndorf | city
    Göppingen | city
    Görlitz | city
    Görlitzer Park | district
    Göteborg | city
    Göttingen | city
    Günzburg | city
    Güstrow | city
    Gütersloh | city
    Haan | city
    Haarlem | city
    Hadrianswall | landmark
    HafenCity | district
    Hafencity | district
    Hagen | city
    Hagia Sophia | landmark
    Haidhausen | district
    Haifa | city
    Hainan | island
    Halabdscha | city
    Halberstadt | city
    Halifax | city
    Halle (Saale) | city
    Halle an der Saale | city
    Halle | city
    Hallein | city
    Hallstatt | city
    Haltern am See | city
    Haltern | city
    Hama | city
    Hambacher Forst | landmark
    Hambacher Wald | landmark
    Hamburg | city
    Hamburg-Altona | district
    Hameln | city
    Hamm | city
    Hamm-Nord | district
    Hamminkeln | city
    Hanau | city
    Hangzhou | city
    Hannover | city
    Harbin | city
    Harburg | district
    Harlem | district
    Hartberg | city
    Hartford | city
    Harz | region
    Hasaka | city
    Hasenbergl | district
    Hatay | city
    Hattingen | city
    Hausruckviertel | region
    Havel | river
    Havelland | region
    Hawaii | region
    Heathrow | landmark
    Hebei | region
    Hebriden | island
    Hebron | city
    Heerlen | city
    Heide | city
    Heidelberg | city
    Heidenau | city
    Heidenheim | city
    Heilbronn | city
    Heiligendamm | city
    Heilongjiang | region
    Heinsberg | city
    Heldenplatz | landmark
    Helgoland | island
    Hellersdorf | district
    Helmand | region
    Helmstedt | city
    Helsingborg | city
    Helsingør | city
    Hemer | city
    Henan | region
    Hennef | city
    Hennigsdorf | city
    Heppenheim | city
    Heraklion | city
    Herat | city
    Herford | city
    Herisau | city
    Hermannplatz | district
    Hermannsdenkmal | landmark
    Hermannstadt | city
    Hernals | district
    Herne | city
    Herrenberg | city
    Herrenchiemsee | island
    Herten | city
    Herzegowina | region
    Herzogenaurach | city
    Hessen | region
    Hiddensee | island
    Hietzing | district
    Highlands | region
    Hilden | city
    Hildesheim | city
    Hilversum | city
    Himalaya | mountain
    Hindukusch | mountain
    Hiroshima | city
    Hispaniola | island
    Ho-Chi-Minh-Stadt | city
    Hobart | city
    Hochrhein | region
    Hochsauerlandkreis | region
    Hochtaunuskreis | region
    Hockenheim | city
    Hockenheimring | landmark
    Hodeida | city
    Hof | city
    Hohe Atlas | mountain
    Hohe Tatra | mountain
    Hohe Tauern | mountain
    Hohenems | city
    Hohenschönhausen | district
    Hoher Atlas | mountain
    Hokkaido | island
    Hollabrunn | city
    Hollywood | city
    Holocaust-Mahnmal | landmark
    Holstein | region
    Homburg | city
    Homel | city
    Homs | city
    Honolulu | city
    Honshu | island
    Horb | city
    Horgen | city
    Horliwka | city
    Horn von Afrika | region
    Hostomel | city
    Houston | city
    Hoyerswerda | city
    Hrodna | city
    Hubei | region
    Hudaida | city
    Hudson | river
    Humboldt Forum | landmark
    Humboldt-Forum | landmark
    Hunan | region
    Hunsrück | region
    Hurghada | city
    Husby | district
    Husum | city
    Hvar | island
    Hyde Park | landmark
    Hyderabad | city
    Höchst | district
    Höhlenkloster | landmark
    Höxter | city
    Hückelhoven | city
    Hürth | city
    Iasi | city
    Ibadan | city
    Ibbenbüren | city
    Iberische Halbinsel | region
    Ibiza | island
    Idaho | region
    Idar-Oberstein | city
    Idlib | city
    Idomeni | city
    Iller | river
    Illerkirchberg | city
    Illinois | region
    Ilm-Kreis | region
    Ilmenau | city
    Ilowajsk | city
    Imst | city
    Incheon | city
    Incirlik | city
    Indiana | region
    Indianapolis | city
    Indischen Ozean | sea
    Indischer Ozean | sea
    Indochina | region
    Indopazifik | sea
    Indus | river
    Industrieviertel | region
    Ingelheim | city
    Ingolstadt | city
    Inguschetien | region
    Inn | river
    Innere Mongolei | region
    Innere Stadt | district
    Innerschweiz | region
    Innsbruck | city
    Innviertel | region
    Interlaken | city
    Invalidendom | landmark
    Inverness | city
    Ionisches Meer | sea
    Iowa | region
    Ipanema | district
    Irbid | city
    Irische See | sea
    Irkutsk | city
    Irpin | city
    Irrawaddy | river
    Irtysch | river
    Isar | river
    Ischewsk | city
    Ischgl | city
    Ischia | island
    Iserlohn | city
    Isfahan | city
    Isjum | city
    Iskenderun | city
    Isle of Wight | island
    Istanbul | city
    Istrien | region
    Itaewon | district
    Ituri | region
    Itzehoe | city
    Iwano-Frankiwsk | city
    Iwanowo | city
    Izmir | city
    JFK | landmark
    JFK-Flughafen | landmark
    Jacksonville | city
    Jad Vaschem | landmark
    Jadebusen | sea
    Jagst | river
    Jaipur | city
    Jakutien | region
    Jakutsk | city
    Jalta | city
    Jammu | region
    Jan Mayen | island
    Jangtse | river
    Jangtsekiang | river
    Japanisches Meer | sea
    Jaroslawl | city
    Jasd | city
    Jaunde | city
    Java | island
    Jeju | island
    Jekaterinburg | city
    Jena | city
    Jenfeld | district
    Jenin | city
    Jenissei | river
    Jerewan | city
    Jericho | city
    Jiangsu | region
    Jilin | region
    Johannesburg | city
    Jolo | island
    Jordan | river
    Josefstadt | district
    Judenburg | city
    Judäa | region
    Juist | island
    Juneau | city
    Jungferninseln | island
    Jungfernstieg | district
    Jungfrau | mountain
    Jungfraujoch | mountain
    Jura | region
    Jüchen | city
    Jülich | city
    Jütland | region
    K2 | mountain
    Kaaba | landmark
    Kaarst | city
    Kabardino-Balkarien | region
    Kabylei | region
    Kachowka-Stausee | sea
    Kadiköy | district
    Kaduna | city
    Kadıköy | district
    Kaesong | city
    Kahlenberg | mountain
    Kahler Asten | mountain
    Kahramanmaras | city
    Kaiserslautern | city
    Kalabrien | region
    Kalahari | mountain
    Kalifornien | region
    Kaliningrad | city
    Kaliningrader Gebiet | region
    Kalkar | city
    Kalkutta | city
    Kalmückien | region
    Kama | river
    Kamen | city
    Kamenz | city
    Kamischli | city
    Kamp-Lintfort | city
    Kampanien | region
    Kamtschatka | region
    Kanaren | island
    Kanarische Inseln | island
    Kanarischen Inseln | island
    Kandahar | city
    Kano | city
    Kansas City | city
    Kansas | region
    Kantabrien | region
    Kanton | city
    Kaohsiung | city
    Kapfenberg | city
    Kapitol | landmark
    Kappadokien | region
    Kaprun | city
    Kapstadt | city
    Kapverden | island
    Karakalpakstan | region
    Karakorum | mountain
    Karatschi | city
    Karawanken | mountain
    Karelien | region
    Karibik | region
    Karibisches Meer | sea
    Karlsbad | city
    Karlshorst | district
    Karlsplatz | district
    Karlsruhe | city
    Karpaten | mountain
    Karthago | city
    Karwendel | mountain
    Kasai | region
    Kasan | city
    Kasbek | mountain
    Kaschgar | city
    Kaschmir | region
    Kaspischen Meer | sea
    Kaspisches Meer | sea
    Kassel | city
    Kastilien | region
    Katanga | region
    Kattegat | sea
    Kattowitz | city
    Kaufbeuren | city
    Kaukasus | region
    Kaunas | city
    Kayseri | city
    Kefalonia | island
    Kehl | city
    Kelheim | city
    Kemerowo | city
    Kempen | city
    Kempten | city
    Kennedy Space Center | landmark
    Kenosha | city
    Kent | region
    Kentucky | region
    Keplerplatz | district
    Kerala | region
    Kerbela | city
    Kerem Schalom | landmark
    Kerman | city
    Kerpen | city
    Kertsch | city
    Kevelaer | city
    Khan Yunis | city
    Khyber Pakhtunkhwa | region
    Kidal | city
    Kiel | city
    Kieler Förde | sea
    Kilauea | mountain
    Kilimandscharo | mountain
    Kilis | city
    Kinmen | island
    Kirchheim unter Teck | city
    Kirchheim | city
    Kiritimati | island
    Kirjat Schmona | city
    Kirkenes | city
    Kirkuk | city
    Kirow | city
    Kiruna | city
    Kisangani | city
    Kismayo | city
    Kitzbühel | city
    Kitzingen | city
    Kitzsteinhorn | mountain
    Kivu | region
    Klagemauer | landmark
    Klagenfurt | city
    Klaipeda | city
    Klausenburg | city
    Kleinbasel | district
    Kleve | city
    Klosterneuburg | city
    Kloten | city
    Knittelfeld | city
    Kobane | city
    Kobani | city
    Kobanê | city
    Kobe | city
    Koblenz | city
    Kochel | city
    Kocher | river
    Koh Samui | island
    Kolosseum | landmark
    Konstantinopel | city
    Konstanz | city
    Konstanza | city
    Konya | city
    Koper | city
    Korallenmeer | sea
    Korbach | city
    Kordofan | region
    Korfu | island
    Korneuburg | city
    Kornwestheim | city
    Korschenbroich | city
    Korsika | island
    Kos | island
    Kosice | city
    Kottbusser Tor | district
    Košice | city
    Kraichgau | region
    Krakatau | mountain
    Krakau | city
    Kramatorsk | city
    Krasnodar | city
    Krasnojarsk | city
    Krefeld | city
    Kreis Gütersloh | region
    Kreis Heinsberg | region
    Krementschuk | city
    Krems | city
    Kreta | island
    Kreuzberg | district
    Kreuzlingen | city
    Kreuztal | city
    Kriens | city
    Krim | region
    Krim-Brücke | landmark
    Krimbrücke | landmark
    Kristiansand | city
    Krk | island
    Kronstadt | city
    Krywyj Rih | city
    Krüger-Nationalpark | landmark
    Kufstein | city
    Kulmbach | city
    Kumasi | city
    Kundus | city
    Kunming | city
    Kupjansk | city
    Kura | river
    Kurfürstendamm | district
    Kurilen | island
    Kursk | city
    Kutaissi | city
    KwaZulu-Natal | region
    Kwazulu-Natal | region
    Kyiv | city
    Kyjiw | city
    Kyoto | city
    Kyrenaika | region
    Kyushu | island
    Kärnten | region
    Köhlbrandbrücke | landmark
    Köln | city
    Köln-Deutz | district
    Kölner Dom | landmark
    Königs Wusterhausen | city
    Königsberg | city
    Königsbrunn | city
    Königssee | sea
    Königswinter | city
    Köniz | city
    Köpenick | district
    Köthen | city
    Küsnacht | city
    L'Aquila | city
    La Défense | district
    La Gomera | island
    La Guardia | landmark
    La Palma | island
    La Paz | city
    La Plata | city
    La Rioja | region
    La Réunion | island
    Laatzen | city
    Ladakh | region
    Ladogasee | sea
    Lago Maggiore | sea
    Lagos | city
    Lahaina | city
    Lahn | river
    Lahn-Dill-Kreis | region
    Lahore | city
    Lahr | city
    Laibach | city
    Laim | district
    Lampedusa | island
    Lampertheim | city
    Landau | city
    Landeck | city
    Landkreis Gütersloh | region
    Landkreis Heinsberg | region
    Landsberg | city
    Landshut | city
    Landungsbrücken | landmark
    Landwehrkanal | river
    Langenfeld | city
    Langenhagen | city
    Langenthal | city
    Langeoog | island
    Langley | city
    Langstrasse | district
    Languedoc | region
    Lankwitz | district
    Lansing | city
    Lanzarote | island
    Lappland | region
    Larissa | city
    Larnaka | city
    Las Palmas | city
    Las Ramblas | landmark
    Las Vegas | city
    Latakia | city
    Lateinamerika | region
    Latium | region
    Latschin | city
    Lausanne | city
    Lausitz | region
    Le Havre | city
    Le Mans | city
    Lecce | city
    Lech | city
    Lech | river
    Leeds | city
    Lefkada | island
    Lehrte | city
    Leibnitz | city
    Leicester | city
    Leichlingen | city
    Leiden | city
    Leimen | city
    Leine | river
    Leinfelden-Echterdingen | city
    Leipzig | city
    Leitha | river
    Lemberg | city
    Lemgo | city
    Lena | river
    Lengerich | city
    Leningrad | city
    Leoben | city
    Leonberg | city
    Leonding | city
    Leopoldstadt | district
    Leros | island
    Lesbos | island
    Leutkirch | city
    Levante | region
    Leverkusen | city
    Liaoning | region
    Lichtenberg | district
    Lichtenfels | city
    Lichtenhagen | district
    Lichtenrade | district
    Lichterfelde | district
    Lienz | city
    Liepaja | city
    Liesing | district
    Liestal | city
    Liezen | city
    Ligurien | region
    Lille | city
    Lillehammer | city
    Limassol | city
    Limburg | city
    Limerick | city
    Limmat | river
    Limoges | city
    Limpopo | river
    Lincoln Memorial | landmark
    Lindau | city
    Lindlar | city
    Lingen | city
    Linköping | city
    Linz | city
    Lipezk | city
    Lippstadt | city
    Litani | river
    Little Rock | city
    Littleton | city
    Liverpool | city
    Locarno | city
    Loch Ness | sea
    Lockerbie | city
    Lodi | city
    Lodz | city
    Lofoten | island
    Lohmar | city
    Lohr | city
    Loiblpass | mountain
    Loire | river
    Lolland | island
    Lolland-Falster | island
    Lombardei | region
    Lombok | island
    London Bridge | landmark
    Londonderry | city
    Long Beach | city
    Long Island | island
    Lorelei | landmark
    Loreley | landmark
    Los Alamos | city
    Los Angeles | city
    Loschwitz | district
    Lothringen | region
    Louisiana | region
    Louisville | city
    Lourdes | city
    Louvre | landmark
    Lower Manhattan | district
    Lubjanka | landmark
    Lublin | city
    Lubmin | city
    Lubumbashi | city
    Luckenwalde | city
    Lucknow | city
    Ludwigsburg | city
    Ludwigsfelde | city
    Ludwigshafen | city
    Ludwigslust-Parchim | region
    Luganersee | sea
    Lugano | city
    Lugansk | city
    Luhansk | city
    Lund | city
    Lungau | region
    Lustenau | city
    Lutherstadt Wittenberg | city
    Luton | landmark
    Luxor | city
    Luzern | city
    Luzk | city
    Luzon | island
    Lwiw | city
    Lyman | city
    Lyon | city
    Lyssytschansk | city
    Löhne | city
    Lörrach | city
    Lötschental | region
    Löwen | city
    Lübben | city
    Lübbenau | city
    Lübeck | city
    Lübecker Bucht | sea
    Lüdenscheid | city
    Lügde | city
    Lüneburg | city
    Lüneburger Heide | region
    Lünen | city
    Lüttich | city
    Lützerath | city
    Maas | river
    Maastricht | city
    Machatschkala | city
    Machu Picchu | landmark
    Madeira | island
    Madhya Pradesh | region
    Madison Square Garden | landmark
    Madison | city
    Magadan | city
    Magaluf | city
    Magas | city
    Magdeburg | city
    Magglingen | city
    Maghreb | region
    Magnitogorsk | city
    Maharashtra | region
    Maidan | landmark
    Maiduguri | city
    Mailand | city
    Mailänder Dom | landmark
    Main | river
    Main-Donau-Kanal | river
    Main-Kinzig-Kreis | region
    Mainau | island
    Maine | region
    Maintal | city
    Mainz | city
    Majdan | landmark
    Majdanek | city
    Makedonien | region
    Malaga | city
    Malatya | city
    Malawisee | sea
    Malibu | city
    Mallorca | island
    Malmö | city
    Manaus | city
    Manbidsch | city
    Manchester | city
    Mandalay | city
    Mandschurei | region
    Manhattan | island
    Manipur | region
    Manitoba | region
    Mannheim | city
    Mantua | city
    Manus | island
    Mar-a-Lago | landmark
    Maracaibo | city
    Maracanã | landmark
    Marais | district
    Marawi | city
    Marbella | city
    Marburg | city
    March | river
    Mardin | city
    Margareten | district
    Mariahilf | district
    Mariahilfer Straße | district
    Marib | city
    Maribor | city
    Marienbad | city
    Mariendorf | district
    Marienfelde | district
    Marienplatz | district
    Marikana | city
    Mariupol | city
    Marjinka | city
    Markgräflerland | region
    Markkleeberg | city
    Markusplatz | landmark
    Marl | city
    Marmarameer | sea
    Marmaris | city
    Marmolada | mountain
    Marmolata | mountain
    Marne | river
    Marrakech | city
    Marrakesch | city
    Marseille | city
    Martigny | city
    Marxloh | district
    Maryland | region
    Marzahn | district
    Marzahn-Hellersdorf | district
    Masar-e Scharif | city
    Masar-i-Scharif | city
    Maschhad | city
    Massachusetts | region
    Masuren | region
    Matterhorn | mountain
    Mattersburg | city
    Maui | island
    Mauna Kea | landmark
    Mauna Loa | mountain
    Mauthausen | city
    Maxvorstadt | district
    Mayen | city
    Mayfair | district
    Mechelen | city
    Mecklenburg | region
    Mecklenburg-Vorpommern | region
    Medellin | city
    Medellín | city
    Medina | city
    Meerane | city
    Meerbusch | city
    Meidling | district
    Meinerzhagen | city
    Meiningen | city
    Meißen | city
    Mekelle | city
    Mekka | city
    Mekong | river
    Melbourne | city
    Melilla | city
    Melitopol | city
    Melk | city
    Melle | city
    Memel | city
    Memel | river
    Memmingen | city
    Memphis | city
    Menden | city
    Mendoza | city
    Mendrisio | city
    Menlo Park | city
    Menorca | island
    Meppen | city
    Meran | city
    Merapi | mountain
    Merseburg | city
    Mersey | river
    Mersin | city
    Merzig | city
    Meschede | city
    Mesopotamien | region
    Messina | city
    Mettmann | city
    Metula | city
    Metz | city
    Metzingen | city
    Miami | city
    Michelstadt | city
    Michigan | region
    Michigansee | sea
    Michoacán | region
    Midlands | region
    Midwest | region
    Milbertshofen | district
    Millstätter See | sea
    Milwaukee | city
    Minas Gerais | region
    Mindanao | island
    Minden | city
    Minneapolis | city
    Minnesota | region
    Misox | region
    Misrata | city
    Mississippi | region
    Mississippi | river
    Missouri | region
    Missouri | river
    Mistelbach | city
    Mitrovica | city
    Mittelamerika | region
    Mitteldeutschland | region
    Mitteleuropa | region
    Mittelfranken | region
    Mittelhessen | region
    Mittelitalien | region
    Mittellandkanal | river
    Mittelmeer | sea
    Mittleren Osten | region
    Mittleren Westen | region
    Mittlerer Osten | region
    Mittlerer Westen | region
    Mittweida | city
    Moabit | district
    Modena | city
    Moers | city
    Mogiljow | city
    Mojave | mountain
    Molenbeek | city
    Molise | region
    Molukken | island
    Mombasa | city
    Mondsee | sea
    Monheim | city
    Mons | city
    Mont Blanc | mountain
    Mont-Blanc-Tunnel | landmark
    Montafon | region
    Montana | region
    Montblanc | mountain
    Monte Carlo | city
    Monte Rosa | mountain
    Monterrey | city
    Montgomery | city
    Montmartre | district
    Montparnasse | district
    Montpellier | city
    Montreal | city
    Montreux | city
    Montréal | city
    Moorfleet | district
    Moosach | district
    Mopti | city
    Morandi-Brücke | landmark
    Moria | region
    Mosbach | city
    Mosel | river
    Moseltal | region
    Moskwa | river
    Mossul | city
    Mostar | city
    Mostviertel | region
    Mosul | city
    Mount Everest | mountain
    Mount Rushmore | mountain
    Mount St. Helens | mountain
    Mountain View | city
    Mulhouse | city
    Mumbai | city
    Mur | river
    Murcia | city
    Murmansk | city
    Murnau | city
    Mururoa | island
    Museumsinsel | island
    Muttenz | city
    Mykolajiw | city
    Mykonos | island
    Málaga | city
    Mähren | region
    Märkisch-Oderland | region
    Märkischen Kreis | region
    Märkischer Kreis | region
    Mödling | city
    Mölln | city
    Mönch | mountain
    Mönchengladbach | city
    Müggelsee | sea
    Mühlacker | city
    Mühlhausen | city
    Mühlheim | city
    Mühlviertel | region
    Mülheim an der Ruhr | city
    Mülheim | city
    München | city
    Münster | city
    Münsterland | region
    Müritz | sea
    NRW | region
    Naab | river
    Nablus | city
    Nachitschewan | region
    Nadschaf | city
    Nadschran | city
    Nagano | city
    Nagasaki | city
    Nagold | city
    Nagoya | city
    Nahe Osten | region
    Nahen Osten | region
    Naher Osten | region
    Nahost | region
    Naltschik | city
    Namib | mountain
    Namur | city
    Nanga Parbat | mountain
    Nangarhar | region
    Nanjing | city
    Nanking | city
    Nantes | city
    Napa Valley | region
    Nara | city
    Narvik | city
    Narwa | city
    Naschmarkt | landmark
    Nashville | city
    Natans | city
    Natanz | city
    Naumburg | city
    Navarra | region
    Naxos | island
    Nazareth | city
    Neapel | city
    Nebraska | region
    Neckar | river
    Neckarsulm | city
    Negev | region
    Neiße | river
    Neom | city
    Neretva | river
    Netanja | city
    Nettetal | city
    Neu-Isenburg | city
    Neu-Ulm | city
    Neubrandenburg | city
    Neuburg | city
    Neuenburg | city
    Neuenburgersee | sea
    Neuengland | region
    Neufundland | region
    Neuguinea | island
    Neuhausen | district
    Neukirchen-Vluyn | city
    Neukölln | district
    Neumarkt | city
    Neumünster | city
    Neunkirchen | city
    Neuperlach | district
    Neuruppin | city
    Neurussland | region
    Neuschwanstein | landmark
    Neusiedler See | sea
    Neuss | city
    Neustadt an der Weinstraße | city
    Neustadt | city
    Neustrelitz | city
    Neuwied | city
    Nevada | region
    New Hampshire | region
    New Haven | city
    New Jersey | region
    New Mexico | region
    New Orleans | city
    New South Wales | region
    New York City | city
    New York | city
    Newa | river
    Newark | city
    Newcastle | city
    Newtown | city
    Niagarafälle | landmark
    Nickelsdorf | city
    Nidwalden | region
    Niederbayern | region
    Niederkassel | city
    Niederlausitz | region
    Niederrhein | region
    Niedersachsen | region
    Niederschlesien | region
    Niederösterreich | region
    Nienburg | city
    Nigerdelta | region
    Nijmegen | city
    Nikobaren | island
    Nikolassee | district
    Nikopol | city
    Nil | river
    Nippes | district
    Nis | city
    Nischni Nowgorod | city
    Nizza | city
    Niš | city
    Nord Stream 1 | landmark
    Nord Stream 2 | landmark
    Nord-Kivu | region
    Nord-Ostsee-Kanal | river
    Nord-Sentinel | island
    Nordafghanistan | region
    Nordafrika | region
    Nordalpen | mountain
    Nordamerika | continent
    Nordatlantik | sea
    Nordbaden | region
    Nordbayern | region
    Nordbrabant | region
    Nordchina | region
    Norddeutschland | region
    Nordengland | region
    Norderney | island
    Norderstedt | city
    Nordeuropa | region
    Nordfrankreich | region
    Nordfriesland | region
    Nordhausen | city
    Nordhessen | region
    Nordhorn | city
    Nordindien | region
    Nordirak | region
    Norditalien | region
    Nordjemen | region
    Nordkalifornien | region
    Nordkaukasus | region
    Nordkette | mountain
    Nordlibanon | region
    Nordmali | region
    Nordnigeria | region
    Nordnorwegen | region
    Nordossetien | region
    Nordostsyrien | region
    Nordostukraine | region
    Nordpolarmeer | sea
    Nordrhein-Westfalen | region
    Nordsachsen | region
    Nordschweden | region
    Nordsee | sea
    Nordspanien | region
    Nordstadt | district
    Nordsyrien | region
    Nordtirol | region
    Nordvietnam | region
    Nordwales | region
    Nordwasiristan | region
    Nordwestschweiz | region
    Nordwestsyrien | region
    Norfolk | city
    Norilsk | city
    Normandie | region
    North Carolina | region
    North Dakota | region
    Northeim | city
    Northern Territory | region
    Notre Dame | landmark
    Notre-Dame | landmark
    Notting Hill | district
    Nottingham | city
    Nova Scotia | region
    Novi Sad | city
    Nowa Kachowka | city
    Nowaja Semlja | island
    Nowgorod | city
    Noworossija | region
    Noworossijsk | city
    Nowosibirsk | city
    Nunavut | region
    Nur-Sultan | city
    Nusantara | city
    Nyiragongo | mountain
    Nymphenburg | district
    Nyon | city
    Nîmes | city
    Nørrebro | district
    Nürburgring | landmark
    Nürnberg | city
    Nürtingen | city
    Oahu | island
    Oakland | city
    Oaxaca | city
    Oberallgäu | region
    Oberammergau | city
    Oberbayern | region
    Oberbilk | district
    Oberfranken | region
    Oberhausen | city
    Oberhof | city
    Oberlausitz | region
    Oberpfalz | region
    Oberrhein | region
    Oberschlesien | region
    Oberschwaben | region
    Oberschöneweide | district
    Obersendling | district
    Obersulm | city
    Obertauern | city
    Oberursel | city
    Oberwallis | region
    Oberwart | city
    Oberwiesenthal | city
    Oberösterreich | region
    Obwalden | region
    Odense | city
    Odenwald | region
    Oder | river
    Oder-Spree | region
    Odesa | city
    Odessa | city
    Oer-Erkenschwick | city
    Oerlikon | district
    Offenbach | city
    Offenburg | city
    Ogaden | region
    Ohio | region
    Ohrid | city
    Ohridsee | sea
    Oka | river
    Okinawa | island
    Oklahoma City | city
    Oklahoma | region
    Oktoberfest | landmark
    Okzident | region
    Okzitanien | region
    Oldenburg | city
    Olmütz | city
    Olpe | city
    Olten | city
    Olymp | mountain
    Olympia | city
    Olympiapark | landmark
    Olympiastadion | landmark
    Omagh | city
    Omaha | city
    Omdurman | city
    Omsk | city
    One World Trade Center | landmark
    Ontario | region
    Ontariosee | sea
    Opera House | landmark
    Opfikon | city
    Oppeln | city
    Oradour | city
    Oran | city
    Oranienburg | city
    Oregon | region
    Orenburg | city
    Orinoco | river
    Orkney | island
    Orlando | city
    Orly | landmark
    Orléans | city
    Oromia | region
    Ortenau | region
    Osaka | city
    Osch | city
    Oschatz | city
    Oschersleben | city
    Osijek | city
    Osnabrück | city
    Ossiacher See | sea
    Ost-Ghuta | city
    Ost-Jerusalem | city
    Ostafghanistan | region
    Ostafrika | region
    Ostalbkreis | region
    Ostallgäu | region
    Ostalpen | mountain
    Ostanatolien | region
    Ostasien | region
    Ostaustralien | region
    Ostberlin | city
    Ostchina | region
    Ostchinesischen Meer | sea
    Ostchinesisches Meer | sea
    Ostende | city
    Osterholz-Scharmbeck | city
    Osterinsel | island
    Osterode | city
    Osteuropa | region
    Ostfildern | city
    Ostfriesland | region
    Ostjerusalem | city
    Ostkongo | region
    Ostmitteleuropa | region
    Ostpreußen | region
    Ostrau | city
    Ostrava | city
    Ostsachsen | region
    Ostschweiz | region
    Ostsee | sea
    Osttirol | region
    Osttürkei | region
    Ostukraine | region
    Ostwestfalen | region
    Ostwestfalen-Lippe | region
    Ostösterreich | region
    Ottakring | district
    Ottensen | district
    Oulu | city
    Overath | city
    Oxford | city
    Ozeanien | continent
    Pacific Palisades | district
    Paderborn | city
    Padua | city
    Palermo | city
    Palm Beach | city
    Palma de Mallorca | city
    Palma | city
    Palmyra | city
    Palo Alto | city
    Pamir | mountain
    Pamplona | city
    Panama-Kanal | river
    Panamakanal | river
    Pandschab | region
    Pandschir | region
    Pandschschir | region
    Panke | river
    Pankissi-Tal | region
    Pankow | district
    Panmunjom | city
    Pantanal | region
    Papenburg | city
    Paphos | city
    Papua | region
    Paracel-Inseln | island
    Paradeplatz | landmark
    Paraná | river
    Parchim | city
    Parkland | city
    Parma | city
    Parndorf | city
    Parthenon | landmark
    Pasewalk | city
    Pasing | district
    Passau | city
    Patagonien | region
    Patras | city
    Patscherkofel | mountain
    Pattaya | city
    Paulskirche | landmark
    Pazifik | sea
    Paznauntal | region
    Peene | river
    Peenemünde | city
    Pegnitz | river
    Peine | city
    Peipussee | sea
    Pellworm | island
    Peloponnes | region
    Pemba | city
    Pennsylvania | region
    Pensa | city
    Penzing | district
    Perchtoldsdorf | city
    Perlach | district
    Perm | city
    Perpignan | city
    Persepolis | city
    Persischen Golf | sea
    Persischer Golf | sea
    Perth | city
    Perugia | city
    Pescara | city
    Peschawar | city
    Petersburg | city
    Petersdom | landmark
    Petersplatz | landmark
    Pfalz | region
    Pforzheim | city
    Pfungstadt | city
    Philadelphia | city
    Philippsburg | city
    Philipsburg | city
    Phlegräische Felder | mountain
    Phoenix | city
    Phuket | island
    Piave | river
    Picardie | region
    Piemont | region
    Pilatus | mountain
    Pilsen | city
    Pinatubo | mountain
    Pinneberg | city
    Pinzgau | region
    Pirmasens | city
    Pirna | city
    Piräus | city
    Pisa | city
    Piton de la Fournaise | mountain
    Pittsburgh | city
    Pitztal | region
    Piz Bernina | mountain
    Place de la République | landmark
    Plattensee | sea
    Platz des Himmlischen Friedens | landmark
    Plauen | city
    Pleiße | river
    Plowdiw | city
    Plymouth | city
    Po | river
    Podolien | region
    Poel | island
    Poing | city
    Pokrowsk | city
    Poltawa | city
    Pommern | region
    Pompeji | city
    Pongau | region
    Popocatépetl | mountain
    Port Elizabeth | city
    Port Harcourt | city
    Port Said | city
    Port Sudan | city
    Porta Westfalica | city
    Portland | city
    Porto Alegre | city
    Porto | city
    Portsmouth | city
    Porz | district
    Posen | city
    Potomac | river
    Potsdam | city
    Potsdamer Platz | landmark
    Prado | landmark
    Prater | landmark
    Praterstern | district
    Pratteln | city
    Prenzlau | city
    Prenzlauer Berg | district
    Pressburg | city
    Preußen | region
    Prignitz | region
    Primorje | region
    Princeton | city
    Prizren | city
    Prohlis | district
    Provence | region
    Pruth | river
    Prypjat | city
    Przemysl | city
    Przemyśl | city
    Prättigau | region
    Pskow | city
    Puebla | city
    Pula | city
    Pulheim | city
    Pullach | city
    Pune | city
    Punjab | region
    Puntland | region
    Pyeongchang | city
    Pyramiden | landmark
    Pyrenäen | mountain
    Pécs | city
    Qingdao | city
    Qinghai | region
    Qom | city
    Quantico | city
    Quartier Latin | district
    Quebec | city
    Quedlinburg | city
    Queens | district
    Queensland | region
    Quetta | city
    Québec | city
    Radebeul | city
    Radevormwald | city
    Radolfzell | city
    Rafah | city
    Rafah-Übergang | landmark
    Rahlstedt | district
    Rajasthan | region
    Rakhine | region
    Rakka | city
    Ramadi | city
    Ramblas | landmark
    Ramersdorf | district
    Ramstein | city
    Rangun | city
    Rapperswil | city
    Rapperswil-Jona | city
    Raqqa | city
    Ras al-Ain | district
    Rastatt | city
    Ratingen | city
    Ravenna | city
    Ravensbrück | landmark
    Ravensburg | city
    Rawalpindi | city
    Rax | mountain
    Recife | city
    Recklinghausen | city
    Redmond | city
    Reeperbahn | district
    Regensburg | city
    Reggio Calabria | city
    Regnitz | river
    Reichenau | island
    Reichenbach | city
    Reichenberg | city
    Reichstag | landmark
    Reichstagsgebäude | landmark
    Reims | city
    Reinickendorf | district
    Remagen | city
    Rems-Murr-Kreis | region
    Remscheid | city
    Remseck | city
    Rendsburg | city
    Rennes | city
    Reno | city
    Republika Srpska | region
    Reumannplatz | district
    Reuss | river
    Reutlingen | city
    Reutte | city
    Reykjavik | city
    Rheda-Wiedenbrück | city
    Rhein | river
    Rhein-Erft-Kreis | region
    Rhein-Main-Gebiet | region
    Rhein-Neckar-Kreis | region
    Rhein-Sieg-Kreis | region
    Rheinberg | city
    Rheinbrücke | landmark
    Rheine | city
    Rheingau | region
    Rheinland | region
    Rheinland-Pfalz | region
    Rhode Island | region
    Rhodopen | mountain
    Rhodos | island
    Rhone | river
    Rhône | river
    Rhön | region
    Rialtobrücke | landmark
    Richmond | city
    Ried im Innkreis | city
    Riehen | city
    Riem | district
    Riesa | city
    Riesengebirge | mountain
    Riesenrad | landmark
    Rigaer Straße | district
    Rigi | mountain
    Rijeka | city
    Rila | mountain
    Rimini | city
    Rinkeby | district
    Rinteln | city
    Rio Grande | river
    Rio Negro | river
    Rio de Janeiro | city
    Rio | city
    Riviera | region
    Riwne | city
    Rjasan | city
    Robben Island | landmark
    Robinsoninsel | island
    Rocinha | district
    Rocky Mountains | mountain
    Rodgau | city
    Roermond | city
    Rohrbach | city
    Rojava | region
    Romandie | region
    Rosario | city
    Rosengård | district
    Rosenheim | city
    Roskilde | city
    Rostock | city
    Rostock-Lichtenhagen | district
    Rostow am Don | city
    Rostow | city
    Roswell | city
    Rote Meer | sea
    Rote Platz | landmark
    Roten Meer | sea
    Roten Platz | landmark
    Rotenburg | city
    Roter Platz | landmark
    Rotes Meer | sea
    Rotes Rathaus | landmark
    Rothenburg | city
    Rothenburgsort | district
    Rottenburg | city
    Rotterdam | city
    Rottweil | city
    Rouen | city
    Rovaniemi | city
    Rudolfsheim-Fünfhaus | district
    Rudolstadt | city
    Rudow | district
    Ruhr | region
    Ruhrgebiet | region
    Ruhrpott | region
    Rummelsburg | district
    Rust Belt | region
    Rzeszów | city
    Réunion | island
    Römerberg | landmark
    Rügen | island
    Rüsselsheim | city
    Saale | river
    Saalekreis | region
    Saalfeld | city
    Saalfelden | city
    Saane | river
    Saar | river
    Saarbrücken | city
    Saaremaa | island
    Saarland | region
    Saarlouis | city
    Sachalin | island
    Sachsen | region
    Sachsen-Anhalt | region
    Sachsenhausen | district
    Sacramento | city
    Sadr City | district
    Sagrada Familia | landmark
    Sagrada Família | landmark
    Sahara | mountain
    Sahedan | city
    Sahel | region
    Sahelzone | region
    Saigon | city
    Saint Martin | island
    Saint Paul | city
    Saint-Denis | city
    Saint-Tropez | city
    Saint-Étienne | city
    Salamanca | city
    Salem | city
    Saloniki | city
    Salt Lake City | city
    Salvador | city
    Salzach | river
    Salzburg | city
    Salzgitter | city
    Salzkammergut | region
    Salzlandkreis | region
    Salzwedel | city
    Samara | city
    Samaria | region
    Samarkand | city
    Sambesi | river
    Samos | island
    San Antonio | city
    San Bernardino | mountain
    San Diego | city
    San Francisco | city
    San Jose | city
    San Pedro Sula | city
    San Sebastian | city
    San Sebastián | city
    Sandschak | region
    Sangerhausen | city
    Sankt Augustin | city
    Sankt Gallen | city
    Sankt Helena | island
    Sankt Petersburg | city
    Sankt Pölten | city
    Sankt-Lorenz-Strom | river
    Sanliurfa | city
    Sansibar | island
    Sansibar-Stadt | city
    Sanssouci | landmark
    Santa Barbara | city
    Santa Cruz | city
    Santa Fe | city
    Santa Monica | city
    Santander | city
    Santiago Bernabéu | landmark
    Santiago de Compostela | city
    Santiago de Cuba | city
    Santiago | city
    Santorin | island
    Santorini | island
    Sao Paulo | city
    Sapmi | region
    Saporischschja | city
    Saporoschje | city
    Sapporo | city
    Saragossa | city
    Sarajewo | city
    Saratow | city
    Sardinien | island
    Sarnen | city
    Saskatchewan | region
    Sauerland | region
    Savannah | city
    Savoyen | region
    Scala | landmark
    Scampia | district
    Schaan | city
    Schacht Konrad | landmark
    Schaffhausen | city
    Schanghai | city
    Schanzenviertel | district
    Schardscha | city
    Scharm el-Scheich | city
    Scheich Dscharrah | district
    Schelde | river
    Schengen | city
    Scheremetjewo | landmark
    Scheveningen | city
    Schifa-Krankenhaus | landmark
    Schiphol | landmark
    Schiras | city
    Schkeuditz | city
    Schladming | city
    Schlangeninsel | island
    Schlesien | region
    Schleswig | city
    Schleswig-Holstein | region
    Schleusingen | city
    Schliersee | sea
    Schloss Bellevue | landmark
    Schloss Schönbrunn | landmark
    Schloss Windsor | landmark
    Schluchsee | sea
    Schmargendorf | district
    Schneeberg | mountain
    Scholven | district
    Schonen | region
    Schongau | city
    Schopfheim | city
    Schorndorf | city
    Schramberg | city
    Schuscha | city
    Schwabach | city
    Schwaben | region
    Schwabing | district
    Schwalmstadt | city
    Schwarzach | city
    Schwarze Meer | sea
    Schwarzen Meer | sea
    Schwarzes Meer | sea
    Schwarzwald | region
    Schwarzwald-Baar-Kreis | region
    Schwaz | city
    Schwechat | city
    Schwedenplatz | district
    Schwedt | city
    Schweinfurt | city
    Schwelm | city
    Schwerin | city
    Schwerte | city
    Schwetzingen | city
    Schwyz | city
    Schwäbisch Gmünd | city
    Schwäbisch Hall | city
    Schwäbische Alb | mountain
    Schwäbischen Alb | mountain
    Schytomyr | city
    Schärding | city
    Schönbrunn | landmark
    Schöneberg | district
    Scranton | city
    Sderot | city
    Seattle | city
    See Genezareth | sea
    Seefeld | city
    Seeland | region
    Seelze | city
    Seine | river
    Selenograd | city
    Sellafield | landmark
    Selm | city
    Semmering | mountain
    Semperoper | landmark
    Sendai | city
    Sendling | district
    Senftenberg | city
    Senkaku-Inseln | island
    Sentosa | island
    Serengeti | landmark
    Severn | river
    Sevilla | city
    Sewansee | sea
    Sewastopol | city
    Sfax | city
    Shaanxi | region
    Shan-Staat | region
    Shandong | region
    Shanghai | city
    Shanxi | region
    Sheffield | city
    Shenyang | city
    Shenzhen | city
    Shetland | island
    Shibuya | district
    Sibirien | region
    Sibiu | city
    Sichuan | region
    Sidon | city
    Siebenbürgen | region
    Siegburg | city
    Siegen | city
    Siegerland | region
    Siegessäule | landmark
    Siemensstadt | district
    Siena | city
    Sierra Nevada | mountain
    Sigmaringen | city
    Signal Iduna Park | landmark
    Sihl | river
    Silicon Valley | region
    Simferopol | city
    Simmental | region
    Simmering | district
    Simplon | mountain
    Sinabung | mountain
    Sinai | region
    Sinai-Halbinsel | region
    Sinai-Wüste | mountain
    Sinaloa | region
    Sindelfingen | city
    Sindh | region
    Sindschar | city
    Sinsheim | city
    Sirte | city
    Sixtinische Kapelle | landmark
    Sizilien | island
    Sjewjerodonezk | city
    Skagerrak | sea
    Skandinavien | region
    Slawonien | region
    Slowjansk | city
    Slubice | city
    Smolensk | city
    Sobibor | city
    Soest | city
    Soho | district
    Sokotra | island
    Soledar | city
    Solferino | city
    Solingen | city
    Solln | district
    Solnhofen | city
    Solothurn | city
    Soltau | city
    Soma | city
    Somme | river
    Sondershausen | city
    Sonneberg | city
    Sonnenallee | district
    Sonora | region
    Sopron | city
    Sotschi | city
    Sousse | city
    South Carolina | region
    South Dakota | region
    Southampton | city
    Soweto | city
    Spaichingen | city
    Spandau | district
    Sparta | city
    Speicherstadt | landmark
    Spessart | region
    Speyer | city
    Sphinx | landmark
    Spiekeroog | island
    Spiez | city
    Spittal an der Drau | city
    Spitzbergen | island
    Split | city
    Spratly-Inseln | island
    Spree | river
    Spreewald | region
    Spremberg | city
    Springfield | city
    Srebrenica | city
    Srinagar | city
    St. Anton | city
    St. Gallen | city
    St. Georg | district
    St. Helena | island
    St. Ingbert | city
    St. Louis | city
    St. Martin | island
    St. Moritz | city
    St. Paul | city
    St. Pauli | district
    St. Petersburg | city
    St. Pölten | city
    St. Veit | city
    Staatsoper | landmark
    Stachus | district
    Stade | city
    Stadtallendorf | city
    Stalingrad | city
    Stans | city
    Stansted | landmark
    Starnberg | city
    Starnberger See | sea
    Staten Island | island
    Stavanger | city
    Staßfurt | city
    Steglitz | district
    Steglitz-Zehlendorf | district
    Steiermark | region
    Steinfurt | city
    Steinhuder Meer | sea
    Stendal | city
    Stephansdom | landmark
    Stephansplatz | district
    Sternschanze | district
    Stettin | city
    Steyr | city
    Stockerau | city
    Stolberg | city
    Stonehenge | landmark
    Stralsund | city
    Straubing | city
    Strausberg | city
    Straßburg | city
    Straße von Gibraltar | sea
    Straße von Hormus | sea
    Straße von Hormuz | sea
    Straße von Kertsch | sea
    Straße von Messina | sea
    Stromboli | island
    Stubaital | region
    Stuttgart 21 | landmark
    Stuttgart | city
    Stuttgart-Mitte | district
    Subotica | city
    Subsahara-Afrika | region
    Sudeten | mountain
    Sudetenland | region
    Suez | city
    Suez-Kanal | river
    Suezkanal | river
    Suhl | city
    Sulaimanija | city
    Sulawesi | island
    Sulzbach | city
    Sumatra | island
    Sumy | city
    Surabaya | city
    Surfside | city
    Suruc | city
    Sussex | region
    Suwalki-Lücke | region
    Suzhou | city
    Swakopmund | city
    Swansea | city
    Swat | region
    Swinemünde | city
    Sydney | city
    Sylt | island
    Syntagma-Platz | landmark
    Szeged | city
    São Paulo | city
    Sächsische Schweiz | mountain
    Sächsischen Schweiz | mountain
    Säntis | mountain
    Sölden | city
    Sömmerda | city
    Süd-Kivu | region
    Südamerika | continent
    Südasien | region
    Südatlantik | sea
    Südaustralien | region
    Südbaden | region
    Südbayern | region
    Südchina | region
    Südchinesische Meer | sea
    Südchinesischen Meer | sea
    Südchinesisches Meer | sea
    Süddeutschland | region
    Südengland | region
    Südeuropa | region
    Südfrankreich | region
    Südgeorgien | island
    Südhessen | region
    Südindien | region
    Süditalien | region
    Südjemen | region
    Südjütland | region
    Südkalifornien | region
    Südkaukasus | region
    Südlibanon | region
    Südliches Afrika | region
    Südostanatolien | region
    Südostasien | region
    Südostengland | region
    Südosteuropa | region
    Südpazifik | sea
    Südschweden | region
    Südspanien | region
    Südsyrien | region
    Südtirol | region
    Südtürkei | region
    Südukraine | region
    Südvietnam | region
    Südwestfalen | region
    Słubice | city
    Tafelberg | mountain
    Taganrog | city
    Tagebau Garzweiler | landmark
    Tahiti | island
    Tahrir-Platz | landmark
    Tais | city
    Taiwan-Straße | sea
    Taiwanstraße | sea
    Taj Mahal | landmark
    Tajo | river
    Taklamakan | mountain
    Taksim | district
    Taksim-Platz | landmark
    Tallahassee | city
    Tamil Nadu | region
    Tampa | city
    Tampere | city
    Tanganjikasee | sea
    Tanger | city
    Tarragona | city
    Tartu | city
    Tartus | city
    Tasmanien | island
    Tasmansee | sea
    Tatarstan | region
    Tatra | mountain
    Tauber | river
    Tauern | mountain
    Tauerntunnel | landmark
    Taufkirchen | city
    Taunus | region
    Tbilissi | city
    Tegel | district
    Tegernsee | sea
    Teide | mountain
    Tel Aviv | city
    Telfs | city
    Teltow | city
    Teltow-Fläming | region
    Teltowkanal | river
    Temelin | city
    Temeswar | city
    Tempelberg | mountain
    Tempelhof | district
    Tempelhof-Schöneberg | district
    Tempelhofer Feld | landmark
    Templin | city
    Teneriffa | island
    Tennengau | region
    Tennessee | region
    Terek | river
    Ternitz | city
    Ternopil | city
    Tessin | region
    Tetovo | city
    Teutoburger Wald | mountain
    Texas | region
    Texel | island
    Thalwil | city
    Thaya | river
    Theiß | river
    Themse | river
    Theresienstadt | city
    Theresienwiese | district
    Thessaloniki | city
    Thrakien | region
    Three Mile Island | landmark
    Thun | city
    Thunersee | sea
    Thurgau | region
    Thüringen | region
    Thüringer Wald | mountain
    Tian Shan | mountain
    Tian'anmen-Platz | landmark
    Tiananmen-Platz | landmark
    Tianjin | city
    Tiber | river
    Tiergarten | district
    Tigray | region
    Tigre | region
    Tigris | river
    Tihange | city
    Tijuana | city
    Tikrit | city
    Tilburg | city
    Timbuktu | city
    Times Square | district
    Timisoara | city
    Timor | island
    Tirol | region
    Titicacasee | sea
    Titisee | sea
    Tjumen | city
    Tobruk | city
    Toggenburg | region
    Tokyo | city
    Toledo | city
    Toljatti | city
    Tomsk | city
    Topkapi-Palast | landmark
    Torezk | city
    Torgau | city
    Toronto | city
    Torstraße | district
    Torun | city
    Toskana | region
    Toten Meer | sea
    Totes Meer | sea
    Tottenham | district
    Toulon | city
    Toulouse | city
    Tours | city
    Tower Bridge | landmark
    Trabzon | city
    Trafalgar Square | landmark
    Traisen | river
    Traiskirchen | city
    Transbaikalien | region
    Transkarpatien | region
    Transsib | landmark
    Transsilvanien | region
    Transvaal | region
    Trastevere | district
    Traun | city
    Traun | river
    Traunsee | sea
    Traunstein | city
    Trave | river
    Travemünde | city
    Treblinka | city
    Trentino | region
    Treptow | district
    Treptow-Köpenick | district
    Trevi-Brunnen | landmark
    Trient | city
    Trier | city
    Triest | city
    Tripoli | city
    Troisdorf | city
    Troja | city
    Tromsø | city
    Trondheim | city
    Trudering | district
    Trump Tower | landmark
    Tröglitz | district
    Tschadsee | sea
    Tschassiw Jar | city
    Tscheboksary | city
    Tscheljabinsk | city
    Tschenstochau | city
    Tscherkassy | city
    Tschernihiw | city
    Tscherniwzi | city
    Tschernobyl | city
    Tschornobyl | city
    Tschuwaschien | region
    Tucson | city
    Tula | city
    Tulkarm | city
    Tulln | city
    Tulsa | city
    Turin | city
    Turku | city
    Tuttlingen | city
    Tuwa | region
    Tuzla | city
    Twer | city
    Twin Towers | landmark
    Tyros | city
    Tyrrhenisches Meer | sea
    Täbris | city
    Tübingen | city
    Uckermark | region
    Uelzen | city
    Ufa | city
    Uffizien | landmark
    Ulan-Ude | city
    Ulm | city
    Ulster | region
    Uluru | mountain
    Umbrien | region
    Umeå | city
    Unna | city
    Unstrut | river
    Unter den Linden | landmark
    Unterallgäu | region
    Unterfranken | region
    Untersberg | mountain
    Unterschleißheim | city
    Untertürkheim | district
    Unterwallis | region
    Upper East Side | district
    Uppsala | city
    Ural | mountain
    Ural | river
    Urfahr | district
    Uri | region
    Urumqi | city
    Uschhorod | city
    Usedom | island
    Uster | city
    Utah | region
    Utoya | island
    Utrecht | city
    Uttar Pradesh | region
    Uttarakhand | region
    Utøya | island
    Uvalde | city
    Vaihingen | district
    Valencia | city
    Valparaíso | city
    Vancouver | city
    Vansee | sea
    Varanasi | city
    Varel | city
    Varna | city
    Vatikanische Museen | landmark
    Vechta | city
    Veddel | district
    Vegesack | district
    Velbert | city
    Vendée | region
    Venedig | city
    Venetien | region
    Venice Beach | district
    Venlo | city
    Ventimiglia | city
    Verbier | city
    Verbotene Stadt | landmark
    Verbotenen Stadt | landmark
    Verden | city
    Verdun | city
    Verl | city
    Vermont | region
    Vernier | city
    Verona | city
    Versailles | city
    Vesuv | mountain
    Vevey | city
    Vicenza | city
    Vichy | city
    Viernheim | city
    Viersen | city
    Vierwaldstättersee | sea
    Vigo | city
    Viktoriasee | sea
    Villach | city
    Villingen-Schwenningen | city
    Virginia | region
    Visp | city
    Voerde | city
    Vogelsberg | region
    Vogelsbergkreis | region
    Vogesen | mountain
    Vogtland | region
    Vogtlandkreis | region
    Voitsberg | city
    Vojvodina | region
    Volksdorf | district
    Volksparkstadion | landmark
    Volta | river
    Vorarlberg | region
    Vorderpfalz | region
    Vorpommern | region
    Vorpommern-Greifswald | region
    Vorpommern-Rügen | region
    Vukovar | city
    Västerås | city
    Växjö | city
    Vöcklabruck | city
    Völkermarkt | city
    Völkerschlachtdenkmal | landmark
    Völklingen | city
    Waadt | region
    Wachau | region
    Wacken | city
    Waghäusel | city
    Waiblingen | city
    Walachei | region
    Waldkirch | city
    Waldkraiburg | city
    Waldshut-Tiengen | city
    Waldviertel | region
    Walensee | sea
    Wall Street | district
    Wallis | region
    Wallonien | region
    Waltrop | city
    Wandlitz | city
    Wandsbek | district
    Wangen im Allgäu | city
    Wangen | city
    Wangerooge | island
    Wanne-Eickel | district
    Wannsee | district
    Wannsee | sea
    Warburg | city
    Warendorf | city
    Warna | city
    Warnemünde | city
    Warnow | river
    Wartburg | landmark
    Wartburgkreis | region
    Warthe | river
    Washington D.C. | city
    Wasiristan | region
    Wasserkuppe | mountain
    Wattenmeer | sea
    Wattenscheid | district
    Watzmann | mountain
    Waziristan | region
    Wedding | district
    Wedel | city
    Weichsel | river
    Weiden | city
    Weihnachtsinsel | island
    Weil am Rhein | city
    Weilheim | city
    Weimar | city
    Weimarer Nationaltheater | landmark
    Weingarten | city
    Weinheim | city
    Weinstadt | city
    Weinviertel | region
    Weiz | city
    Weiße Elster | river
    Weißenfels | city
    Weißensee | district
    Weißer Nil | river
    Weißwasser | city
    Wels | city
    Wembley | city
    Wendland | region
    Wengen | city
    Werder | city
    Werl | city
    Wermelskirchen | city
    Werne | city
    Werra | river
    Werra-Meißner-Kreis | region
    Wesel | city
    Weser | river
    Wesseling | city
    West Palm Beach | city
    West Virginia | region
    West-Berlin | city
    Westafrika | region
    Westalpen | mountain
    Westaustralien | region
    Westbahnhof | landmark
    Westbalkan | region
    Westbank | region
    Westbengalen | region
    Westberlin | city
    Westchina | region
    Westend | district
    Westerstede | city
    Westerwald | region
    Westeuropa | region
    Westfalen | region
    Westfalenstadion | landmark
    Westjordanland | region
    Westminster Abbey | landmark
    Westminster | district
    Westminster-Abtei | landmark
    Westpapua | region
    Westpreußen | region
    Westschweiz | region
    Westtürkei | region
    Westukraine | region
    Westösterreich | region
    Wetteraukreis | region
    Wetterstein | mountain
    Wettingen | city
    Wetzikon | city
    Wetzlar | city
    Whakaari | island
    Whistler | city
    White Island | island
    Wieden | district
    Wiehl | city
    Wiener Neustadt | city
    Wiesbaden | city
    Wiesloch | city
    Wiesn | landmark
    Wil | city
    Wildspitze | mountain
    Wilhelmsburg | district
    Wilhelmshaven | city
    Willich | city
    Wilmersdorf | district
    Wilmington | city
    Wimbledon | city
    Windhuk | city
    Windsor Castle | landmark
    Windsor | city
    Winnenden | city
    Winnipeg | city
    Winnyzja | city
    Winsen | city
    Winterberg | city
    Winterhude | district
    Winterthur | city
    Wipperfürth | city
    Wisconsin | region
    Wismar | city
    Witebsk | city
    Witten | city
    Wittenberg | city
    Wittenberge | city
    Wittmund | city
    Wladikawkas | city
    Wladiwostok | city
    Wnukowo | landmark
    Wojwodina | region
    Wolfenbüttel | city
    Wolfgangsee | sea
    Wolfratshausen | city
    Wolfsberg | city
    Wolfsburg | city
    Wolga | river
    Wolgograd | city
    Wolhynien | region
    Workuta | city
    World Trade Center | landmark
    Worms | city
    Woronesch | city
    Wrangelinsel | island
    Wuhan | city
    Wuhledar | city
    Wunsiedel | city
    Wunstorf | city
    Wupper | river
    Wuppertal | city
    Wyborg | city
    Wyoming | region
    Wädenswil | city
    Währing | district
    Wörgl | city
    Wörth | city
    Wörthersee | sea
    Wülfrath | city
    Würselen | city
    Württemberg | region
    Würzburg | city
    Xanten | city
    Xi'an | city
    Xinjiang | region
    Yad Vashem | landmark
    Yalu | river
    Yangon | city
    Yasukuni-Schrein | landmark
    Ybbs | river
    Yellowstone | mountain
    Yokohama | city
    York | city
    Yorkshire | region
    Yucatán | region
    Yukon | region
    Yunnan | region
    Yverdon | city
    Zadar | city
    Zakynthos | island
    Zandvoort | city
    Zeebrügge | city
    Zehdenick | city
    Zehlendorf | district
    Zeitz | city
    Zell am See | city
    Zeltweg | city
    Zentralafrika | region
    Zentralamerika | region
    Zentralasien | region
    Zentralchina | region
    Zentralmassiv | mountain
    Zentralschweiz | region
    Zentralukraine | region
    Zerbst | city
    Zermatt | city
    Zgorzelec | city
    Zhejiang | region
    Zhengzhou | city
    Zillertal | region
    Zingst | city
    Zirndorf | city
    Zittau | city
    Zossen | city
    Zuffenhausen | district
    Zug | city
    Zugersee | sea
    Zugspitze | mountain
    Zweibrücken | city
    Zwettl | city
    Zwickau | city
    Zwingenberg | city
    Zwinger | landmark
    Zürcher Oberland | region
    Zürich | city
    Zürichsee | sea
    Ägäis | sea
    Ärmelkanal | sea
    Ätna | mountain
    Åland | island
    Élysée-Palast | landmark
    Île-de-France | region
    Ödenburg | city
    Öland | island
    Ölberg | mountain
    Örebro | city
    Öresund | sea
    Öresundbrücke | landmark
    Ötztal | region
    Überlingen | city
    Łódź | city
    """#
}
