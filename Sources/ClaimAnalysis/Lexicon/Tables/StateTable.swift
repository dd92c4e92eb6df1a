// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// States: `NAME | gender | adjective | inhabitants | woman | capital | other names`.
enum StateTable {
  static let text: StaticString = #"""
    Abchasien | n | abchasisch | Abchase, Abchasen | Abchasin | Suchumi |
    Afghanistan | n | afghanisch | Afghane, Afghanen | Afghanin | Kabul | Islamisches Emirat Afghanistan
    Albanien | n | albanisch | Albaner, Albaner | Albanerin | Tirana |
    Algerien | n | algerisch | Algerier, Algerier | Algerierin | Algier |
    Amerika | n | amerikanisch | Amerikaner, Amerikaner | Amerikanerin | Washington | USA
    Andorra | n | andorranisch | Andorraner, Andorraner | Andorranerin | Andorra la Vella |
    Angola | n | angolanisch | Angolaner, Angolaner | Angolanerin | Luanda |
    Antigua und Barbuda | n | antiguanisch | Antiguaner, Antiguaner | Antiguanerin | Saint John's | Antigua
    Argentinien | n | argentinisch | Argentinier, Argentinier | Argentinierin | Buenos Aires | Casa Rosada
    Armenien | n | armenisch | Armenier, Armenier | Armenierin | Eriwan | Jerewan
    Aserbaidschan | n | aserbaidschanisch | Aserbaidschaner, Aserbaidschaner | Aserbaidschanerin | Baku |
    Australien | n | australisch | Australier, Australier | Australierin | Canberra | Down Under
    Bahamas | p die | bahamaisch | Bahamaer, Bahamaer | Bahamaerin | Nassau |
    Bahrain | n | bahrainisch | Bahrainer, Bahrainer | Bahrainerin | Manama |
    Bangladesch | n | bangladeschisch | Bangladescher, Bangladescher | Bangladescherin | Dhaka | Bangladesh
    Barbados | n | barbadisch | Barbadier, Barbadier | Barbadierin | Bridgetown |
    Belarus | n | belarussisch | Belarusse, Belarussen | Belarussin | Minsk | Weißrussland ; Belarussland
    Belgien | n | belgisch | Belgier, Belgier | Belgierin | Brüssel |
    Belize | n | belizisch | Belizer, Belizer | Belizerin | Belmopan |
    Benin | n | beninisch | Beniner, Beniner | Beninerin | Porto-Novo | Cotonou
    Bergkarabach | n | karabachisch | Karabach-Armenier, Karabach-Armenier | Karabach-Armenierin | Stepanakert | Berg-Karabach ; Nagorny Karabach ; Arzach
    Bermuda | n | bermudisch | Bermuder, Bermuder | Bermuderin | Hamilton | Bermudas
    Bhutan | n | bhutanisch | Bhutaner, Bhutaner | Bhutanerin | Thimphu |
    Birma | n | birmanisch | Birmane, Birmanen | Birmanin | Naypyidaw | Myanmar ; Burma
    Bolivien | n | bolivianisch | Bolivianer, Bolivianer | Bolivianerin | Sucre | La Paz
    Bosnien und Herzegowina | n | bosnisch | Bosnier, Bosnier | Bosnierin | Sarajevo | Bosnien ; Bosnien-Herzegowina ; Sarajewo
    Bosnien | n | bosnisch | Bosnier, Bosnier | Bosnierin | Sarajevo | Bosnien und Herzegowina
    Bosnien-Herzegowina | n | bosnisch | Bosnier, Bosnier | Bosnierin | Sarajevo | Bosnien
    Botswana | n | botswanisch | Botswaner, Botswaner | Botswanerin | Gaborone | Botsuana
    Brasilien | n | brasilianisch | Brasilianer, Brasilianer | Brasilianerin | Brasília | Brasilia
    Brunei | n | bruneiisch | Bruneier, Bruneier | Bruneierin | Bandar Seri Begawan | Brunei Darussalam
    Bulgarien | n | bulgarisch | Bulgare, Bulgaren | Bulgarin | Sofia |
    Bundesrepublik | f die | bundesdeutsch | Bundesdeutscher, Bundesdeutsche | Bundesdeutsche | Berlin | Deutschland ; BRD
    Burkina Faso | n | burkinisch | Burkiner, Burkiner | Burkinerin | Ouagadougou |
    Burundi | n | burundisch | Burundier, Burundier | Burundierin | Gitega | Bujumbura
    Chile | n | chilenisch | Chilene, Chilenen | Chilenin | Santiago de Chile | Santiago
    China | n | chinesisch | Chinese, Chinesen | Chinesin | Peking | Beijing ; Volksrepublik China ; Volksrepublik ; Reich der Mitte
    Cookinseln | p die | cookinsulanisch | Cookinsulaner, Cookinsulaner | Cookinsulanerin | Avarua |
    Costa Rica | n | costa-ricanisch | Costa Ricaner, Costa Ricaner | Costa Ricanerin | San José |
    Curaçao | n | curaçaoisch | Curaçaoer, Curaçaoer | Curaçaoerin | Willemstad |
    DDR | f die | ostdeutsch | Ostdeutscher, Ostdeutsche | Ostdeutsche | Ost-Berlin | Deutsche Demokratische Republik ; Ostdeutschland
    Demokratische Republik Kongo | f die | kongolesisch | Kongolese, Kongolesen | Kongolesin | Kinshasa | Kongo ; DR Kongo ; Kongo-Kinshasa
    Deutschland | n | deutsch | Deutscher, Deutsche | Deutsche | Berlin | Bundesrepublik ; Bundesrepublik Deutschland ; BRD ; Bonn
    Dominica | n | dominicanisch | Dominicaner, Dominicaner | Dominicanerin | Roseau |
    Dominikanische Republik | f die | dominikanisch | Dominikaner, Dominikaner | Dominikanerin | Santo Domingo |
    Dschibuti | n | dschibutisch | Dschibutier, Dschibutier | Dschibutierin | Dschibuti |
    Dänemark | n | dänisch | Däne, Dänen | Dänin | Kopenhagen |
    Ecuador | n | ecuadorianisch | Ecuadorianer, Ecuadorianer | Ecuadorianerin | Quito |
    El Salvador | n | salvadorianisch | Salvadorianer, Salvadorianer | Salvadorianerin | San Salvador |
    Elfenbeinküste | f die | ivorisch | Ivorer, Ivorer | Ivorerin | Yamoussoukro | Abidjan ; Côte d'Ivoire
    England | n | englisch | Engländer, Engländer | Engländerin | London |
    Eritrea | n | eritreisch | Eritreer, Eritreer | Eritreerin | Asmara |
    Estland | n | estnisch | Este, Esten | Estin | Tallinn |
    Eswatini | n | eswatinisch | Swasi, Swasi | Swasi | Mbabane | Swasiland
    Falklandinseln | p die | falkländisch | Falkländer, Falkländer | Falkländerin | Stanley | Falklands ; Malwinen
    Fidschi | n | fidschianisch | Fidschianer, Fidschianer | Fidschianerin | Suva | Fidschi-Inseln ; Fiji
    Finnland | n | finnisch | Finne, Finnen | Finnin | Helsinki |
    Frankreich | n | französisch | Franzose, Franzosen | Französin | Paris | Élysée-Palast ; Elysée-Palast ; Élysée ; Elysée ; Matignon ; Quai d'Orsay ; Grande Nation
    Französisch-Guayana | n | französisch-guayanisch | Guayaner, Guayaner | Guayanerin | Cayenne |
    Französisch-Polynesien | n | französisch-polynesisch | Polynesier, Polynesier | Polynesierin | Papeete |
    Färöer | p die | färöisch | Färinger, Färinger | Färingerin | Tórshavn | Färöer-Inseln
    Gabun | n | gabunisch | Gabuner, Gabuner | Gabunerin | Libreville |
    Gambia | n | gambisch | Gambier, Gambier | Gambierin | Banjul |
    Georgien | n | georgisch | Georgier, Georgier | Georgierin | Tiflis |
    Ghana | n | ghanaisch | Ghanaer, Ghanaer | Ghanaerin | Accra |
    Gibraltar | n | gibraltarisch | Gibraltarer, Gibraltarer | Gibraltarerin | Gibraltar |
    Grenada | n | grenadisch | Grenader, Grenader | Grenaderin | Saint George's |
    Griechenland | n | griechisch | Grieche, Griechen | Griechin | Athen | Hellas
    Großbritannien | n | britisch | Brite, Briten | Britin | London | Downing Street ; Vereinigtes Königreich ; UK ; Whitehall ; Westminster ; Königreich
    Grönland | n | grönländisch | Grönländer, Grönländer | Grönländerin | Nuuk |
    Guadeloupe | n | guadeloupisch | Guadelouper, Guadelouper | Guadelouperin | Basse-Terre |
    Guam | n | guamisch | Guamer, Guamer | Guamerin | Hagåtña |
    Guatemala | n | guatemaltekisch | Guatemalteke, Guatemalteken | Guatemaltekin | Guatemala-Stadt |
    Guinea | n | guineisch | Guineer, Guineer | Guineerin | Conakry |
    Guinea-Bissau | n | guinea-bissauisch | Guinea-Bissauer, Guinea-Bissauer | Guinea-Bissauerin | Bissau |
    Guyana | n | guyanisch | Guyaner, Guyaner | Guyanerin | Georgetown |
    Haiti | n | haitianisch | Haitianer, Haitianer | Haitianerin | Port-au-Prince |
    Holland | n | holländisch | Holländer, Holländer | Holländerin | Amsterdam | Niederlande
    Honduras | n | honduranisch | Honduraner, Honduraner | Honduranerin | Tegucigalpa |
    Hongkong | n | hongkonger | Hongkonger, Hongkonger | Hongkongerin | Hongkong | Sonderverwaltungszone Hongkong ; Hong Kong
    Indien | n | indisch | Inder, Inder | Inderin | Neu-Delhi | Delhi
    Indonesien | n | indonesisch | Indonesier, Indonesier | Indonesierin | Jakarta |
    Irak | m der | irakisch | Iraker, Iraker | Irakerin | Bagdad |
    Iran | m der | iranisch | Iraner, Iraner | Iranerin | Teheran | Islamische Republik ; Persien ; Mullah-Regime
    Irland | n | irisch | Ire, Iren | Irin | Dublin |
    Island | n | isländisch | Isländer, Isländer | Isländerin | Reykjavík | Reykjavik
    Isle of Man | f die | manx | Manx, Manx | Manx | Douglas |
    Israel | n | israelisch | Israeli, Israelis | Israelin | Jerusalem | Tel Aviv ; jüdischer Staat
    Italien | n | italienisch | Italiener, Italiener | Italienerin | Rom | Quirinal ; Palazzo Chigi
    Jamaika | n | jamaikanisch | Jamaikaner, Jamaikaner | Jamaikanerin | Kingston | Jamaica
    Japan | n | japanisch | Japaner, Japaner | Japanerin | Tokio | Tokyo
    Jemen | m der | jemenitisch | Jemenit, Jemeniten | Jemenitin | Sanaa | Aden
    Jersey | n | jerseyisch | Jerseyer, Jerseyer | Jerseyerin | Saint Helier |
    Jordanien | n | jordanisch | Jordanier, Jordanier | Jordanierin | Amman |
    Jugoslawien | n | jugoslawisch | Jugoslawe, Jugoslawen | Jugoslawin | Belgrad | Ex-Jugoslawien
    Kaimaninseln | p die | kaimanisch | Kaimaner, Kaimaner | Kaimanerin | George Town | Cayman Islands ; Cayman-Inseln
    Kambodscha | n | kambodschanisch | Kambodschaner, Kambodschaner | Kambodschanerin | Phnom Penh |
    Kamerun | n | kamerunisch | Kameruner, Kameruner | Kamerunerin | Yaoundé | Jaunde
    Kanada | n | kanadisch | Kanadier, Kanadier | Kanadierin | Ottawa |
    Kap Verde | n | kapverdisch | Kapverdier, Kapverdier | Kapverdierin | Praia | Kapverden ; Cabo Verde
    Kasachstan | n | kasachisch | Kasache, Kasachen | Kasachin | Astana | Nur-Sultan
    Katalonien | n | katalanisch | Katalane, Katalanen | Katalanin | Barcelona |
    Katar | n | katarisch | Katarer, Katarer | Katarerin | Doha | Qatar
    Kenia | n | kenianisch | Kenianer, Kenianer | Kenianerin | Nairobi | Kenya
    Kirgisistan | n | kirgisisch | Kirgise, Kirgisen | Kirgisin | Bischkek | Kirgistan
    Kirgistan | n | kirgisisch | Kirgise, Kirgisen | Kirgisin | Bischkek | Kirgisistan ; Kirgisien
    Kiribati | n | kiribatisch | Kiribatier, Kiribatier | Kiribatierin | South Tarawa |
    Kolumbien | n | kolumbianisch | Kolumbianer, Kolumbianer | Kolumbianerin | Bogotá | Bogota
    Komoren | p die | komorisch | Komorer, Komorer | Komorerin | Moroni |
    Kongo | m der | kongolesisch | Kongolese, Kongolesen | Kongolesin | Kinshasa | Demokratische Republik Kongo ; DR Kongo ; Brazzaville ; Zaire ; Republik Kongo
    Korea | n | koreanisch | Koreaner, Koreaner | Koreanerin |  |
    Kosovo | m der | kosovarisch | Kosovare, Kosovaren | Kosovarin | Pristina |
    Kroatien | n | kroatisch | Kroate, Kroaten | Kroatin | Zagreb |
    Kuba | n | kubanisch | Kubaner, Kubaner | Kubanerin | Havanna | Cuba
    Kurdistan | n | kurdisch | Kurde, Kurden | Kurdin | Erbil | Autonome Region Kurdistan ; Nordirak ; Rojava
    Kuwait | n | kuwaitisch | Kuwaiter, Kuwaiter | Kuwaiterin | Kuwait-Stadt |
    Laos | n | laotisch | Laote, Laoten | Laotin | Vientiane |
    Lesotho | n | lesothisch | Lesother, Lesother | Lesotherin | Maseru |
    Lettland | n | lettisch | Lette, Letten | Lettin | Riga |
    Libanon | m der | libanesisch | Libanese, Libanesen | Libanesin | Beirut |
    Liberia | n | liberianisch | Liberianer, Liberianer | Liberianerin | Monrovia |
    Libyen | n | libysch | Libyer, Libyer | Libyerin | Tripolis | Tripoli ; Tobruk
    Liechtenstein | n | liechtensteinisch | Liechtensteiner, Liechtensteiner | Liechtensteinerin | Vaduz | Fürstentum
    Litauen | n | litauisch | Litauer, Litauer | Litauerin | Vilnius | Wilna
    Luxemburg | n | luxemburgisch | Luxemburger, Luxemburger | Luxemburgerin | Luxemburg | Großherzogtum
    Macau | n | macauisch | Macauer, Macauer | Macauerin | Macau | Macao
    Madagaskar | n | madagassisch | Madagasse, Madagassen | Madagassin | Antananarivo |
    Malawi | n | malawisch | Malawier, Malawier | Malawierin | Lilongwe |
    Malaysia | n | malaysisch | Malaysier, Malaysier | Malaysierin | Kuala Lumpur |
    Malediven | p die | maledivisch | Malediver, Malediver | Malediverin | Malé |
    Mali | n | malisch | Malier, Malier | Malierin | Bamako |
    Malta | n | maltesisch | Malteser, Malteser | Malteserin | Valletta | La Valletta
    Marokko | n | marokkanisch | Marokkaner, Marokkaner | Marokkanerin | Rabat |
    Marshallinseln | p die | marshallisch | Marshaller, Marshaller | Marshallerin | Majuro | Marschallinseln
    Martinique | n | martinikanisch | Martinikaner, Martinikaner | Martinikanerin | Fort-de-France |
    Mauretanien | n | mauretanisch | Mauretanier, Mauretanier | Mauretanierin | Nouakchott |
    Mauritius | n | mauritisch | Mauritier, Mauritier | Mauritierin | Port Louis |
    Mayotte | n | mahorisch | Mahorer, Mahorer | Mahorerin | Mamoudzou |
    Mazedonien | n | mazedonisch | Mazedonier, Mazedonier | Mazedonierin | Skopje | Nordmazedonien
    Mexiko | n | mexikanisch | Mexikaner, Mexikaner | Mexikanerin | Mexiko-Stadt | Mexiko-City ; Mexico
    Mikronesien | n | mikronesisch | Mikronesier, Mikronesier | Mikronesierin | Palikir |
    Moldau | f die | moldauisch | Moldauer, Moldauer | Moldauerin | Chișinău | Chisinau ; Chişinău ; Moldawien ; Republik Moldau ; Moldova
    Moldawien | n | moldawisch | Moldawier, Moldawier | Moldawierin | Chișinău | Moldau ; Chisinau
    Monaco | n | monegassisch | Monegasse, Monegassen | Monegassin | Monaco | Fürstentum Monaco
    Mongolei | f die | mongolisch | Mongole, Mongolen | Mongolin | Ulan-Bator | Ulaanbaatar
    Montenegro | n | montenegrinisch | Montenegriner, Montenegriner | Montenegrinerin | Podgorica |
    Mosambik | n | mosambikanisch | Mosambikaner, Mosambikaner | Mosambikanerin | Maputo |
    Myanmar | n | myanmarisch | Myanmare, Myanmaren | Myanmarin | Naypyidaw | Birma ; Burma ; Rangun ; Yangon
    Namibia | n | namibisch | Namibier, Namibier | Namibierin | Windhoek | Windhuk
    Nauru | n | nauruisch | Nauruer, Nauruer | Nauruerin | Yaren |
    Nepal | n | nepalesisch | Nepalese, Nepalesen | Nepalesin | Kathmandu |
    Neukaledonien | n | neukaledonisch | Neukaledonier, Neukaledonier | Neukaledonierin | Nouméa |
    Neuseeland | n | neuseeländisch | Neuseeländer, Neuseeländer | Neuseeländerin | Wellington |
    Nicaragua | n | nicaraguanisch | Nicaraguaner, Nicaraguaner | Nicaraguanerin | Managua |
    Niederlande | p die | niederländisch | Niederländer, Niederländer | Niederländerin | Amsterdam | Den Haag ; Holland
    Niger | m der | nigrisch | Nigrer, Nigrer | Nigrerin | Niamey |
    Nigeria | n | nigerianisch | Nigerianer, Nigerianer | Nigerianerin | Abuja | Lagos
    Nordirland | n | nordirisch | Nordire, Nordiren | Nordirin | Belfast | Ulster ; Stormont
    Nordkorea | n | nordkoreanisch | Nordkoreaner, Nordkoreaner | Nordkoreanerin | Pjöngjang |
    Nordmazedonien | n | nordmazedonisch | Nordmazedonier, Nordmazedonier | Nordmazedonierin | Skopje | Mazedonien
    Nordzypern | n | nordzyprisch | Nordzyprer, Nordzyprer | Nordzyprerin | Nikosia | Türkische Republik Nordzypern
    Norwegen | n | norwegisch | Norweger, Norweger | Norwegerin | Oslo |
    Oman | m der | omanisch | Omaner, Omaner | Omanerin | Maskat |
    Ostdeutschland | n | ostdeutsch | Ostdeutscher, Ostdeutsche | Ostdeutsche |  | DDR ; neue Länder
    Osttimor | n | osttimoresisch | Osttimorese, Osttimoresen | Osttimoresin | Dili | Timor-Leste
    Pakistan | n | pakistanisch | Pakistaner, Pakistaner | Pakistanerin | Islamabad |
    Palau | n | palauisch | Palauer, Palauer | Palauerin | Ngerulmud |
    Palästina | n | palästinensisch | Palästinenser, Palästinenser | Palästinenserin | Ramallah | Palästinensergebiete ; Palästinensische Autonomiebehörde ; Westjordanland ; Gazastreifen
    Palästinensergebiete | p die | palästinensisch | Palästinenser, Palästinenser | Palästinenserin | Ramallah | Palästina
    Panama | n | panamaisch | Panamaer, Panamaer | Panamaerin | Panama-Stadt |
    Papua-Neuguinea | n | papua-neuguineisch | Papua-Neuguineer, Papua-Neuguineer | Papua-Neuguineerin | Port Moresby |
    Paraguay | n | paraguayisch | Paraguayer, Paraguayer | Paraguayerin | Asunción |
    Peru | n | peruanisch | Peruaner, Peruaner | Peruanerin | Lima |
    Philippinen | p die | philippinisch | Philippiner, Philippiner | Philippinerin | Manila | Filipino
    Polen | n | polnisch | Pole, Polen | Polin | Warschau |
    Portugal | n | portugiesisch | Portugiese, Portugiesen | Portugiesin | Lissabon |
    Puerto Rico | n | puerto-ricanisch | Puerto Ricaner, Puerto Ricaner | Puerto Ricanerin | San Juan |
    Republik Kongo | f die | kongolesisch | Kongolese, Kongolesen | Kongolesin | Brazzaville | Kongo-Brazzaville
    Rhodesien | n | rhodesisch | Rhodesier, Rhodesier | Rhodesierin | Salisbury | Simbabwe
    Ruanda | n | ruandisch | Ruander, Ruander | Ruanderin | Kigali |
    Rumänien | n | rumänisch | Rumäne, Rumänen | Rumänin | Bukarest |
    Russische Föderation | f die | russisch | Russe, Russen | Russin | Moskau | Russland
    Russland | n | russisch | Russe, Russen | Russin | Moskau | Kreml ; Russische Föderation ; Rußland
    Salomonen | p die | salomonisch | Salomoner, Salomoner | Salomonerin | Honiara | Salomon-Inseln
    Sambia | n | sambisch | Sambier, Sambier | Sambierin | Lusaka |
    Samoa | n | samoanisch | Samoaner, Samoaner | Samoanerin | Apia |
    San Marino | n | san-marinesisch | San-Marinese, San-Marinesen | San-Marinesin | San Marino |
    Saudi-Arabien | n | saudi-arabisch | Saudi-Araber, Saudi-Araber | Saudi-Araberin | Riad | Saudiarabien ; Saudis
    Saudiarabien | n | saudisch | Saudi, Saudis | Saudi-Araberin | Riad | Saudi-Arabien
    Schottland | n | schottisch | Schotte, Schotten | Schottin | Edinburgh | Holyrood
    Schweden | n | schwedisch | Schwede, Schweden | Schwedin | Stockholm |
    Schweiz | f die | schweizerisch | Schweizer, Schweizer | Schweizerin | Bern | Eidgenossenschaft ; Bundesbern
    Senegal | m der | senegalesisch | Senegalese, Senegalesen | Senegalesin | Dakar |
    Serbien | n | serbisch | Serbe, Serben | Serbin | Belgrad |
    Seychellen | p die | seychellisch | Seycheller, Seycheller | Seychellerin | Victoria |
    Sierra Leone | n | sierra-leonisch | Sierra-Leoner, Sierra-Leoner | Sierra-Leonerin | Freetown |
    Simbabwe | n | simbabwisch | Simbabwer, Simbabwer | Simbabwerin | Harare | Zimbabwe ; Rhodesien
    Singapur | n | singapurisch | Singapurer, Singapurer | Singapurerin | Singapur | Stadtstaat Singapur
    Slowakei | f die | slowakisch | Slowake, Slowaken | Slowakin | Bratislava | Pressburg
    Slowenien | n | slowenisch | Slowene, Slowenen | Slowenin | Ljubljana | Laibach
    Somalia | n | somalisch | Somalier, Somalier | Somalierin | Mogadischu |
    Somaliland | n | somaliländisch | Somaliländer, Somaliländer | Somaliländerin | Hargeisa |
    Sowjetunion | f die | sowjetisch | Sowjetbürger, Sowjets | Sowjetbürgerin | Moskau | UdSSR ; Kreml
    Spanien | n | spanisch | Spanier, Spanier | Spanierin | Madrid | Moncloa
    Sri Lanka | n | sri-lankisch | Sri-Lanker, Sri-Lanker | Sri-Lankerin | Colombo | Ceylon
    St. Kitts und Nevis | n | kittisch | Kittitianer, Kittitianer | Kittitianerin | Basseterre |
    St. Lucia | n | lucianisch | Lucianer, Lucianer | Lucianerin | Castries |
    St. Vincent und die Grenadinen | n | vincentisch | Vincenter, Vincenter | Vincenterin | Kingstown |
    Sudan | m der | sudanesisch | Sudanese, Sudanesen | Sudanesin | Khartum |
    Suriname | n | surinamisch | Surinamer, Surinamer | Surinamerin | Paramaribo | Surinam
    Syrien | n | syrisch | Syrer, Syrer | Syrerin | Damaskus |
    São Tomé und Príncipe | n | são-toméisch | São-Toméer, São-Toméer | São-Toméerin | São Tomé |
    Südafrika | n | südafrikanisch | Südafrikaner, Südafrikaner | Südafrikanerin | Pretoria | Tshwane
    Südkorea | n | südkoreanisch | Südkoreaner, Südkoreaner | Südkoreanerin | Seoul | Blaues Haus
    Südossetien | n | südossetisch | Südossete, Südosseten | Südossetin | Zchinwali |
    Südsudan | m der | südsudanesisch | Südsudanese, Südsudanesen | Südsudanesin | Juba | Dschuba
    Tadschikistan | n | tadschikisch | Tadschike, Tadschiken | Tadschikin | Duschanbe |
    Taiwan | n | taiwanisch | Taiwaner, Taiwaner | Taiwanerin | Taipeh | Taipei ; Inselrepublik ; Republik China
    Tansania | n | tansanisch | Tansanier, Tansanier | Tansanierin | Dodoma | Daressalam ; Tanzania
    Thailand | n | thailändisch | Thailänder, Thailänder | Thailänderin | Bangkok |
    Tibet | n | tibetisch | Tibeter, Tibeter | Tibeterin | Lhasa |
    Togo | n | togoisch | Togoer, Togoer | Togoerin | Lomé |
    Tonga | n | tongaisch | Tongaer, Tongaer | Tongaerin | Nuku'alofa |
    Transnistrien | n | transnistrisch | Transnistrier, Transnistrier | Transnistrierin | Tiraspol |
    Trinidad und Tobago | n | trinidadisch | Trinidader, Trinidader | Trinidaderin | Port of Spain | Trinidad
    Tschad | m der | tschadisch | Tschader, Tschader | Tschaderin | N'Djamena |
    Tschechien | n | tschechisch | Tscheche, Tschechen | Tschechin | Prag | Tschechische Republik
    Tschechische Republik | f die | tschechisch | Tscheche, Tschechen | Tschechin | Prag | Tschechien
    Tschechoslowakei | f die | tschechoslowakisch | Tschechoslowake, Tschechoslowaken | Tschechoslowakin | Prag | CSSR ; ČSSR
    Tschetschenien | n | tschetschenisch | Tschetschene, Tschetschenen | Tschetschenin | Grosny |
    Tunesien | n | tunesisch | Tunesier, Tunesier | Tunesierin | Tunis |
    Turkmenistan | n | turkmenisch | Turkmene, Turkmenen | Turkmenin | Aschgabat |
    Tuvalu | n | tuvaluisch | Tuvaluer, Tuvaluer | Tuvaluerin | Funafuti |
    Türkei | f die | türkisch | Türke, Türken | Türkin | Ankara | Türkiye
    USA | p die | US-amerikanisch | US-Amerikaner, US-Amerikaner | US-Amerikanerin | Washington | Weißes Haus ; Vereinigte Staaten ; Vereinigte Staaten von Amerika ; Amerika ; US ; U.S. ; Pentagon
    Uganda | n | ugandisch | Ugander, Ugander | Uganderin | Kampala |
    Ukraine | f die | ukrainisch | Ukrainer, Ukrainer | Ukrainerin | Kiew | Kyjiw ; Kyiv
    Ungarn | n | ungarisch | Ungar, Ungarn | Ungarin | Budapest |
    Uruguay | n | uruguayisch | Uruguayer, Uruguayer | Uruguayerin | Montevideo |
    Usbekistan | n | usbekisch | Usbeke, Usbeken | Usbekin | Taschkent |
    VAE | p die | emiratisch | Emirater, Emirater | Emiraterin | Abu Dhabi | Vereinigte Arabische Emirate
    Vanuatu | n | vanuatuisch | Vanuatuer, Vanuatuer | Vanuatuerin | Port Vila |
    Vatikan | m der | vatikanisch | Vatikanbürger, Vatikanbürger | Vatikanbürgerin | Vatikanstadt | Heiliger Stuhl ; Kirchenstaat
    Venezuela | n | venezolanisch | Venezolaner, Venezolaner | Venezolanerin | Caracas | Miraflores
    Vereinigte Arabische Emirate | p die | emiratisch | Emirater, Emirater | Emiraterin | Abu Dhabi | VAE ; Emirate ; Arabische Emirate ; Dubai
    Vereinigte Staaten | p die | amerikanisch | Amerikaner, Amerikaner | Amerikanerin | Washington | USA ; Amerika
    Vereinigten Arabischen Emirate | p die | emiratisch | Emirater, Emirater | Emiraterin | Abu Dhabi | VAE ; Emirate
    Vereinigtes Königreich | n das | britisch | Brite, Briten | Britin | London | Großbritannien ; UK
    Vietnam | n | vietnamesisch | Vietnamese, Vietnamesen | Vietnamesin | Hanoi |
    Volksrepublik China | f die | chinesisch | Chinese, Chinesen | Chinesin | Peking | China
    Wales | n | walisisch | Waliser, Waliser | Waliserin | Cardiff |
    Weißrussland | n | weißrussisch | Weißrusse, Weißrussen | Weißrussin | Minsk | Belarus
    Westdeutschland | n | westdeutsch | Westdeutscher, Westdeutsche | Westdeutsche | Bonn | BRD
    Westsahara | f die | sahrauisch | Sahraui, Sahrauis | Sahraui | El Aaiún | Demokratische Arabische Republik Sahara ; Polisario
    Zentralafrikanische Republik | f die | zentralafrikanisch | Zentralafrikaner, Zentralafrikaner | Zentralafrikanerin | Bangui |
    Zypern | n | zyprisch | Zyprer, Zyprer | Zyprerin | Nikosia |
    Ägypten | n | ägyptisch | Ägypter, Ägypter | Ägypterin | Kairo |
    Äquatorialguinea | n | äquatorialguineisch | Äquatorialguineer, Äquatorialguineer | Äquatorialguineerin | Malabo |
    Äthiopien | n | äthiopisch | Äthiopier, Äthiopier | Äthiopierin | Addis Abeba |
    Österreich | n | österreichisch | Österreicher, Österreicher | Österreicherin | Wien | Ballhausplatz ; Alpenrepublik ; Hofburg
    """#
}
