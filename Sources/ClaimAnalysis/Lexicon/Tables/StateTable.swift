// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// States: `NAME | gender | adjective | inhabitants | woman | capital | other names`.
enum StateTable {
  static let text: StaticString = #"""
    Abchasien | n | abchasisch | Abchase, Abchasen | Abchasin | Suchumi | Suchumi
    Afghanistan | n | afghanisch | Afghane, Afghanen | Afghanin | Kabul | Kabul ; Islamisches Emirat Afghanistan
    Albanien | n | albanisch | Albaner, Albaner | Albanerin | Tirana | Tirana
    Algerien | n | algerisch | Algerier, Algerier | Algerierin | Algier | Algier
    Amerika | n | amerikanisch | Amerikaner, Amerikaner | Amerikanerin | Washington | USA
    Andorra | n | andorranisch | Andorraner, Andorraner | Andorranerin | Andorra la Vella |
    Angola | n | angolanisch | Angolaner, Angolaner | Angolanerin | Luanda | Luanda
    Antigua und Barbuda | n | antiguanisch | Antiguaner, Antiguaner | Antiguanerin | Saint John's | Antigua
    Argentinien | n | argentinisch | Argentinier, Argentinier | Argentinierin | Buenos Aires | Buenos Aires ; Casa Rosada
    Armenien | n | armenisch | Armenier, Armenier | Armenierin | Eriwan | Eriwan ; Jerewan
    Aserbaidschan | n | aserbaidschanisch | Aserbaidschaner, Aserbaidschaner | Aserbaidschanerin | Baku | Baku
    Australien | n | australisch | Australier, Australier | Australierin | Canberra | Canberra ; Down Under
    Bahamas | p die | bahamaisch | Bahamaer, Bahamaer | Bahamaerin | Nassau | Nassau
    Bahrain | n | bahrainisch | Bahrainer, Bahrainer | Bahrainerin | Manama | Manama
    Bangladesch | n | bangladeschisch | Bangladescher, Bangladescher | Bangladescherin | Dhaka | Dhaka ; Bangladesh
    Barbados | n | barbadisch | Barbadier, Barbadier | Barbadierin | Bridgetown |
    Belarus | n | belarussisch | Belarusse, Belarussen | Belarussin | Minsk | Minsk ; Weißrussland ; Belarussland
    Belgien | n | belgisch | Belgier, Belgier | Belgierin | Brüssel |
    Belize | n | belizisch | Belizer, Belizer | Belizerin | Belmopan |
    Benin | n | beninisch | Beniner, Beniner | Beninerin | Porto-Novo | Cotonou
    Bergkarabach | n | karabachisch | Karabach-Armenier, Karabach-Armenier | Karabach-Armenierin | Stepanakert | Berg-Karabach ; Nagorny Karabach ; Arzach
    Bermuda | n | bermudisch | Bermuder, Bermuder | Bermuderin | Hamilton | Bermudas
    Bhutan | n | bhutanisch | Bhutaner, Bhutaner | Bhutanerin | Thimphu |
    Birma | n | birmanisch | Birmane, Birmanen | Birmanin | Naypyidaw | Myanmar ; Burma
    Bolivien | n | bolivianisch | Bolivianer, Bolivianer | Bolivianerin | Sucre | La Paz
    Bosnien und Herzegowina | n | bosnisch | Bosnier, Bosnier | Bosnierin | Sarajevo | Bosnien ; Bosnien-Herzegowina ; Sarajevo ; Sarajewo
    Bosnien | n | bosnisch | Bosnier, Bosnier | Bosnierin | Sarajevo | Bosnien und Herzegowina
    Bosnien-Herzegowina | n | bosnisch | Bosnier, Bosnier | Bosnierin | Sarajevo | Bosnien
    Botswana | n | botswanisch | Botswaner, Botswaner | Botswanerin | Gaborone | Botsuana ; Gaborone
    Brasilien | n | brasilianisch | Brasilianer, Brasilianer | Brasilianerin | Brasília | Brasilia
    Brunei | n | bruneiisch | Bruneier, Bruneier | Bruneierin | Bandar Seri Begawan | Brunei Darussalam
    Bulgarien | n | bulgarisch | Bulgare, Bulgaren | Bulgarin | Sofia | Sofia
    Bundesrepublik | f die | bundesdeutsch | Bundesdeutscher, Bundesdeutsche | Bundesdeutsche | Berlin | Deutschland ; BRD
    Burkina Faso | n | burkinisch | Burkiner, Burkiner | Burkinerin | Ouagadougou | Ouagadougou
    Burundi | n | burundisch | Burundier, Burundier | Burundierin | Gitega | Bujumbura
    Chile | n | chilenisch | Chilene, Chilenen | Chilenin | Santiago de Chile | Santiago
    China | n | chinesisch | Chinese, Chinesen | Chinesin | Peking | Peking ; Beijing ; Volksrepublik China ; Volksrepublik ; Reich der Mitte
    Cookinseln | p die | cookinsulanisch | Cookinsulaner, Cookinsulaner | Cookinsulanerin | Avarua |
    Costa Rica | n | costa-ricanisch | Costa Ricaner, Costa Ricaner | Costa Ricanerin | San José |
    Curaçao | n | curaçaoisch | Curaçaoer, Curaçaoer | Curaçaoerin | Willemstad |
    DDR | f die | ostdeutsch | Ostdeutscher, Ostdeutsche | Ostdeutsche | Ost-Berlin | Deutsche Demokratische Republik ; Ostdeutschland ; Ost-Berlin
    Demokratische Republik Kongo | f die | kongolesisch | Kongolese, Kongolesen | Kongolesin | Kinshasa | Kongo ; DR Kongo ; Kongo-Kinshasa
    Deutschland | n | deutsch | Deutscher, Deutsche | Deutsche | Berlin | Berlin ; Bundesrepublik ; Bundesrepublik Deutschland ; BRD ; Bonn
    Dominica | n | dominicanisch | Dominicaner, Dominicaner | Dominicanerin | Roseau |
    Dominikanische Republik | f die | dominikanisch | Dominikaner, Dominikaner | Dominikanerin | Santo Domingo | Santo Domingo
    Dschibuti | n | dschibutisch | Dschibutier, Dschibutier | Dschibutierin | Dschibuti |
    Dänemark | n | dänisch | Däne, Dänen | Dänin | Kopenhagen | Kopenhagen
    Ecuador | n | ecuadorianisch | Ecuadorianer, Ecuadorianer | Ecuadorianerin | Quito | Quito
    El Salvador | n | salvadorianisch | Salvadorianer, Salvadorianer | Salvadorianerin | San Salvador | San Salvador
    Elfenbeinküste | f die | ivorisch | Ivorer, Ivorer | Ivorerin | Yamoussoukro | Abidjan ; Côte d'Ivoire
    England | n | englisch | Engländer, Engländer | Engländerin | London |
    Eritrea | n | eritreisch | Eritreer, Eritreer | Eritreerin | Asmara | Asmara
    Estland | n | estnisch | Este, Esten | Estin | Tallinn | Tallinn
    Eswatini | n | eswatinisch | Swasi, Swasi | Swasi | Mbabane | Swasiland
    Falklandinseln | p die | falkländisch | Falkländer, Falkländer | Falkländerin | Stanley | Falklands ; Malwinen
    Fidschi | n | fidschianisch | Fidschianer, Fidschianer | Fidschianerin | Suva | Fidschi-Inseln ; Fiji
    Finnland | n | finnisch | Finne, Finnen | Finnin | Helsinki | Helsinki
    Frankreich | n | französisch | Franzose, Franzosen | Französin | Paris | Paris ; Élysée-Palast ; Elysée-Palast ; Élysée ; Elysée ; Matignon ; Quai d'Orsay ; Grande Nation
    Französisch-Guayana | n | französisch-guayanisch | Guayaner, Guayaner | Guayanerin | Cayenne |
    Französisch-Polynesien | n | französisch-polynesisch | Polynesier, Polynesier | Polynesierin | Papeete |
    Färöer | p die | färöisch | Färinger, Färinger | Färingerin | Tórshavn | Färöer-Inseln
    Gabun | n | gabunisch | Gabuner, Gabuner | Gabunerin | Libreville | Libreville
    Gambia | n | gambisch | Gambier, Gambier | Gambierin | Banjul |
    Georgien | n | georgisch | Georgier, Georgier | Georgierin | Tiflis | Tiflis
    Ghana | n | ghanaisch | Ghanaer, Ghanaer | Ghanaerin | Accra | Accra
    Gibraltar | n | gibraltarisch | Gibraltarer, Gibraltarer | Gibraltarerin | Gibraltar |
    Grenada | n | grenadisch | Grenader, Grenader | Grenaderin | Saint George's |
    Griechenland | n | griechisch | Grieche, Griechen | Griechin | Athen | Athen ; Hellas
    Großbritannien | n | britisch | Brite, Briten | Britin | London | London ; Downing Street ; Vereinigtes Königreich ; UK ; Whitehall ; Westminster ; Königreich
    Grönland | n | grönländisch | Grönländer, Grönländer | Grönländerin | Nuuk | Nuuk
    Guadeloupe | n | guadeloupisch | Guadelouper, Guadelouper | Guadelouperin | Basse-Terre |
    Guam | n | guamisch | Guamer, Guamer | Guamerin | Hagåtña |
    Guatemala | n | guatemaltekisch | Guatemalteke, Guatemalteken | Guatemaltekin | Guatemala-Stadt |
    Guinea | n | guineisch | Guineer, Guineer | Guineerin | Conakry | Conakry
    Guinea-Bissau | n | guinea-bissauisch | Guinea-Bissauer, Guinea-Bissauer | Guinea-Bissauerin | Bissau | Bissau
    Guyana | n | guyanisch | Guyaner, Guyaner | Guyanerin | Georgetown |
    Haiti | n | haitianisch | Haitianer, Haitianer | Haitianerin | Port-au-Prince | Port-au-Prince
    Holland | n | holländisch | Holländer, Holländer | Holländerin | Amsterdam | Niederlande
    Honduras | n | honduranisch | Honduraner, Honduraner | Honduranerin | Tegucigalpa | Tegucigalpa
    Hongkong | n | hongkonger | Hongkonger, Hongkonger | Hongkongerin | Hongkong | Sonderverwaltungszone Hongkong ; Hong Kong
    Indien | n | indisch | Inder, Inder | Inderin | Neu-Delhi | Neu-Delhi ; Delhi
    Indonesien | n | indonesisch | Indonesier, Indonesier | Indonesierin | Jakarta | Jakarta
    Irak | m der | irakisch | Iraker, Iraker | Irakerin | Bagdad | Bagdad
    Iran | m der | iranisch | Iraner, Iraner | Iranerin | Teheran | Teheran ; Islamische Republik ; Persien ; Mullah-Regime
    Irland | n | irisch | Ire, Iren | Irin | Dublin | Dublin
    Island | n | isländisch | Isländer, Isländer | Isländerin | Reykjavík | Reykjavik
    Isle of Man | f die | manx | Manx, Manx | Manx | Douglas |
    Israel | n | israelisch | Israeli, Israelis | Israelin | Jerusalem | Jerusalem ; Tel Aviv ; jüdischer Staat
    Italien | n | italienisch | Italiener, Italiener | Italienerin | Rom | Rom ; Quirinal ; Palazzo Chigi
    Jamaika | n | jamaikanisch | Jamaikaner, Jamaikaner | Jamaikanerin | Kingston | Jamaica
    Japan | n | japanisch | Japaner, Japaner | Japanerin | Tokio | Tokio ; Tokyo
    Jemen | m der | jemenitisch | Jemenit, Jemeniten | Jemenitin | Sanaa | Sanaa ; Aden
    Jersey | n | jerseyisch | Jerseyer, Jerseyer | Jerseyerin | Saint Helier |
    Jordanien | n | jordanisch | Jordanier, Jordanier | Jordanierin | Amman | Amman
    Jugoslawien | n | jugoslawisch | Jugoslawe, Jugoslawen | Jugoslawin | Belgrad | Ex-Jugoslawien
    Kaimaninseln | p die | kaimanisch | Kaimaner, Kaimaner | Kaimanerin | George Town | Cayman Islands ; Cayman-Inseln
    Kambodscha | n | kambodschanisch | Kambodschaner, Kambodschaner | Kambodschanerin | Phnom Penh | Phnom Penh
    Kamerun | n | kamerunisch | Kameruner, Kameruner | Kamerunerin | Yaoundé | Yaoundé ; Jaunde
    Kanada | n | kanadisch | Kanadier, Kanadier | Kanadierin | Ottawa | Ottawa
    Kap Verde | n | kapverdisch | Kapverdier, Kapverdier | Kapverdierin | Praia | Kapverden ; Cabo Verde
    Kasachstan | n | kasachisch | Kasache, Kasachen | Kasachin | Astana | Astana ; Nur-Sultan
    Katalonien | n | katalanisch | Katalane, Katalanen | Katalanin | Barcelona | Barcelona
    Katar | n | katarisch | Katarer, Katarer | Katarerin | Doha | Doha ; Qatar
    Kenia | n | kenianisch | Kenianer, Kenianer | Kenianerin | Nairobi | Nairobi ; Kenya
    Kirgisistan | n | kirgisisch | Kirgise, Kirgisen | Kirgisin | Bischkek | Kirgistan
    Kirgistan | n | kirgisisch | Kirgise, Kirgisen | Kirgisin | Bischkek | Bischkek ; Kirgisistan ; Kirgisien
    Kiribati | n | kiribatisch | Kiribatier, Kiribatier | Kiribatierin | South Tarawa |
    Kolumbien | n | kolumbianisch | Kolumbianer, Kolumbianer | Kolumbianerin | Bogotá | Bogotá ; Bogota
    Komoren | p die | komorisch | Komorer, Komorer | Komorerin | Moroni |
    Kongo | m der | kongolesisch | Kongolese, Kongolesen | Kongolesin | Kinshasa | Kinshasa ; Demokratische Republik Kongo ; DR Kongo ; Brazzaville ; Zaire ; Republik Kongo
    Korea | n | koreanisch | Koreaner, Koreaner | Koreanerin |  |
    Kosovo | m der | kosovarisch | Kosovare, Kosovaren | Kosovarin | Pristina | Pristina
    Kroatien | n | kroatisch | Kroate, Kroaten | Kroatin | Zagreb | Zagreb
    Kuba | n | kubanisch | Kubaner, Kubaner | Kubanerin | Havanna | Havanna ; Cuba
    Kurdistan | n | kurdisch | Kurde, Kurden | Kurdin | Erbil | Erbil ; Autonome Region Kurdistan ; Nordirak ; Rojava
    Kuwait | n | kuwaitisch | Kuwaiter, Kuwaiter | Kuwaiterin | Kuwait-Stadt |
    Laos | n | laotisch | Laote, Laoten | Laotin | Vientiane | Vientiane
    Lesotho | n | lesothisch | Lesother, Lesother | Lesotherin | Maseru |
    Lettland | n | lettisch | Lette, Letten | Lettin | Riga | Riga
    Libanon | m der | libanesisch | Libanese, Libanesen | Libanesin | Beirut | Beirut
    Liberia | n | liberianisch | Liberianer, Liberianer | Liberianerin | Monrovia | Monrovia
    Libyen | n | libysch | Libyer, Libyer | Libyerin | Tripolis | Tripolis ; Tripoli ; Tobruk
    Liechtenstein | n | liechtensteinisch | Liechtensteiner, Liechtensteiner | Liechtensteinerin | Vaduz | Vaduz ; Fürstentum
    Litauen | n | litauisch | Litauer, Litauer | Litauerin | Vilnius | Vilnius ; Wilna
    Luxemburg | n | luxemburgisch | Luxemburger, Luxemburger | Luxemburgerin | Luxemburg | Großherzogtum
    Macau | n | macauisch | Macauer, Macauer | Macauerin | Macau | Macao
    Madagaskar | n | madagassisch | Madagasse, Madagassen | Madagassin | Antananarivo | Antananarivo
    Malawi | n | malawisch | Malawier, Malawier | Malawierin | Lilongwe |
    Malaysia | n | malaysisch | Malaysier, Malaysier | Malaysierin | Kuala Lumpur | Kuala Lumpur
    Malediven | p die | maledivisch | Malediver, Malediver | Malediverin | Malé |
    Mali | n | malisch | Malier, Malier | Malierin | Bamako | Bamako
    Malta | n | maltesisch | Malteser, Malteser | Malteserin | Valletta | Valletta ; La Valletta
    Marokko | n | marokkanisch | Marokkaner, Marokkaner | Marokkanerin | Rabat | Rabat
    Marshallinseln | p die | marshallisch | Marshaller, Marshaller | Marshallerin | Majuro | Marschallinseln
    Martinique | n | martinikanisch | Martinikaner, Martinikaner | Martinikanerin | Fort-de-France |
    Mauretanien | n | mauretanisch | Mauretanier, Mauretanier | Mauretanierin | Nouakchott | Nouakchott
    Mauritius | n | mauritisch | Mauritier, Mauritier | Mauritierin | Port Louis |
    Mayotte | n | mahorisch | Mahorer, Mahorer | Mahorerin | Mamoudzou |
    Mazedonien | n | mazedonisch | Mazedonier, Mazedonier | Mazedonierin | Skopje | Nordmazedonien
    Mexiko | n | mexikanisch | Mexikaner, Mexikaner | Mexikanerin | Mexiko-Stadt | Mexiko-Stadt ; Mexiko-City ; Mexico
    Mikronesien | n | mikronesisch | Mikronesier, Mikronesier | Mikronesierin | Palikir |
    Moldau | f die | moldauisch | Moldauer, Moldauer | Moldauerin | Chișinău | Chisinau ; Chişinău ; Moldawien ; Republik Moldau ; Moldova
    Moldawien | n | moldawisch | Moldawier, Moldawier | Moldawierin | Chișinău | Moldau ; Chisinau
    Monaco | n | monegassisch | Monegasse, Monegassen | Monegassin | Monaco | Fürstentum Monaco
    Mongolei | f die | mongolisch | Mongole, Mongolen | Mongolin | Ulan-Bator | Ulan-Bator ; Ulaanbaatar
    Montenegro | n | montenegrinisch | Montenegriner, Montenegriner | Montenegrinerin | Podgorica | Podgorica
    Mosambik | n | mosambikanisch | Mosambikaner, Mosambikaner | Mosambikanerin | Maputo | Maputo
    Myanmar | n | myanmarisch | Myanmare, Myanmaren | Myanmarin | Naypyidaw | Birma ; Burma ; Naypyidaw ; Rangun ; Yangon
    Namibia | n | namibisch | Namibier, Namibier | Namibierin | Windhoek | Windhoek ; Windhuk
    Nauru | n | nauruisch | Nauruer, Nauruer | Nauruerin | Yaren |
    Nepal | n | nepalesisch | Nepalese, Nepalesen | Nepalesin | Kathmandu | Kathmandu
    Neukaledonien | n | neukaledonisch | Neukaledonier, Neukaledonier | Neukaledonierin | Nouméa |
    Neuseeland | n | neuseeländisch | Neuseeländer, Neuseeländer | Neuseeländerin | Wellington | Wellington
    Nicaragua | n | nicaraguanisch | Nicaraguaner, Nicaraguaner | Nicaraguanerin | Managua | Managua
    Niederlande | p die | niederländisch | Niederländer, Niederländer | Niederländerin | Amsterdam | Den Haag ; Holland
    Niger | m der | nigrisch | Nigrer, Nigrer | Nigrerin | Niamey | Niamey
    Nigeria | n | nigerianisch | Nigerianer, Nigerianer | Nigerianerin | Abuja | Abuja ; Lagos
    Nordirland | n | nordirisch | Nordire, Nordiren | Nordirin | Belfast | Belfast ; Ulster ; Stormont
    Nordkorea | n | nordkoreanisch | Nordkoreaner, Nordkoreaner | Nordkoreanerin | Pjöngjang | Pjöngjang
    Nordmazedonien | n | nordmazedonisch | Nordmazedonier, Nordmazedonier | Nordmazedonierin | Skopje | Skopje ; Mazedonien
    Nordzypern | n | nordzyprisch | Nordzyprer, Nordzyprer | Nordzyprerin | Nikosia | Türkische Republik Nordzypern
    Norwegen | n | norwegisch | Norweger, Norweger | Norwegerin | Oslo | Oslo
    Oman | m der | omanisch | Omaner, Omaner | Omanerin | Maskat | Maskat
    Ostdeutschland | n | ostdeutsch | Ostdeutscher, Ostdeutsche | Ostdeutsche |  | DDR ; neue Länder
    Osttimor | n | osttimoresisch | Osttimorese, Osttimoresen | Osttimoresin | Dili | Timor-Leste
    Pakistan | n | pakistanisch | Pakistaner, Pakistaner | Pakistanerin | Islamabad | Islamabad
    Palau | n | palauisch | Palauer, Palauer | Palauerin | Ngerulmud |
    Palästina | n | palästinensisch | Palästinenser, Palästinenser | Palästinenserin | Ramallah | Ramallah ; Palästinensergebiete ; Palästinensische Autonomiebehörde ; Westjordanland ; Gazastreifen
    Palästinensergebiete | p die | palästinensisch | Palästinenser, Palästinenser | Palästinenserin | Ramallah | Palästina
    Panama | n | panamaisch | Panamaer, Panamaer | Panamaerin | Panama-Stadt |
    Papua-Neuguinea | n | papua-neuguineisch | Papua-Neuguineer, Papua-Neuguineer | Papua-Neuguineerin | Port Moresby |
    Paraguay | n | paraguayisch | Paraguayer, Paraguayer | Paraguayerin | Asunción | Asunción
    Peru | n | peruanisch | Peruaner, Peruaner | Peruanerin | Lima | Lima
    Philippinen | p die | philippinisch | Philippiner, Philippiner | Philippinerin | Manila | Manila ; Filipino
    Polen | n | polnisch | Pole, Polen | Polin | Warschau | Warschau
    Portugal | n | portugiesisch | Portugiese, Portugiesen | Portugiesin | Lissabon | Lissabon
    Puerto Rico | n | puerto-ricanisch | Puerto Ricaner, Puerto Ricaner | Puerto Ricanerin | San Juan |
    Republik Kongo | f die | kongolesisch | Kongolese, Kongolesen | Kongolesin | Brazzaville | Kongo-Brazzaville
    Rhodesien | n | rhodesisch | Rhodesier, Rhodesier | Rhodesierin | Salisbury | Simbabwe
    Ruanda | n | ruandisch | Ruander, Ruander | Ruanderin | Kigali | Kigali
    Rumänien | n | rumänisch | Rumäne, Rumänen | Rumänin | Bukarest | Bukarest
    Russische Föderation | f die | russisch | Russe, Russen | Russin | Moskau | Russland
    Russland | n | russisch | Russe, Russen | Russin | Moskau | Moskau ; Kreml ; Russische Föderation ; Rußland
    Salomonen | p die | salomonisch | Salomoner, Salomoner | Salomonerin | Honiara | Salomon-Inseln
    Sambia | n | sambisch | Sambier, Sambier | Sambierin | Lusaka | Lusaka
    Samoa | n | samoanisch | Samoaner, Samoaner | Samoanerin | Apia |
    San Marino | n | san-marinesisch | San-Marinese, San-Marinesen | San-Marinesin | San Marino |
    Saudi-Arabien | n | saudi-arabisch | Saudi-Araber, Saudi-Araber | Saudi-Araberin | Riad | Riad ; Saudiarabien ; Saudis
    Saudiarabien | n | saudisch | Saudi, Saudis | Saudi-Araberin | Riad | Saudi-Arabien
    Schottland | n | schottisch | Schotte, Schotten | Schottin | Edinburgh | Edinburgh ; Holyrood
    Schweden | n | schwedisch | Schwede, Schweden | Schwedin | Stockholm | Stockholm
    Schweiz | f die | schweizerisch | Schweizer, Schweizer | Schweizerin | Bern | Bern ; Eidgenossenschaft ; Bundesbern
    Senegal | m der | senegalesisch | Senegalese, Senegalesen | Senegalesin | Dakar | Dakar
    Serbien | n | serbisch | Serbe, Serben | Serbin | Belgrad | Belgrad
    Seychellen | p die | seychellisch | Seycheller, Seycheller | Seychellerin | Victoria |
    Sierra Leone | n | sierra-leonisch | Sierra-Leoner, Sierra-Leoner | Sierra-Leonerin | Freetown | Freetown
    Simbabwe | n | simbabwisch | Simbabwer, Simbabwer | Simbabwerin | Harare | Harare ; Zimbabwe ; Rhodesien
    Singapur | n | singapurisch | Singapurer, Singapurer | Singapurerin | Singapur | Stadtstaat Singapur
    Slowakei | f die | slowakisch | Slowake, Slowaken | Slowakin | Bratislava | Bratislava ; Pressburg
    Slowenien | n | slowenisch | Slowene, Slowenen | Slowenin | Ljubljana | Ljubljana ; Laibach
    Somalia | n | somalisch | Somalier, Somalier | Somalierin | Mogadischu | Mogadischu
    Somaliland | n | somaliländisch | Somaliländer, Somaliländer | Somaliländerin | Hargeisa | Hargeisa
    Sowjetunion | f die | sowjetisch | Sowjetbürger, Sowjets | Sowjetbürgerin | Moskau | UdSSR ; Kreml
    Spanien | n | spanisch | Spanier, Spanier | Spanierin | Madrid | Madrid ; Moncloa
    Sri Lanka | n | sri-lankisch | Sri-Lanker, Sri-Lanker | Sri-Lankerin | Colombo | Colombo ; Ceylon
    St. Kitts und Nevis | n | kittisch | Kittitianer, Kittitianer | Kittitianerin | Basseterre |
    St. Lucia | n | lucianisch | Lucianer, Lucianer | Lucianerin | Castries |
    St. Vincent und die Grenadinen | n | vincentisch | Vincenter, Vincenter | Vincenterin | Kingstown |
    Sudan | m der | sudanesisch | Sudanese, Sudanesen | Sudanesin | Khartum | Khartum
    Suriname | n | surinamisch | Surinamer, Surinamer | Surinamerin | Paramaribo | Surinam
    Syrien | n | syrisch | Syrer, Syrer | Syrerin | Damaskus | Damaskus
    São Tomé und Príncipe | n | são-toméisch | São-Toméer, São-Toméer | São-Toméerin | São Tomé |
    Südafrika | n | südafrikanisch | Südafrikaner, Südafrikaner | Südafrikanerin | Pretoria | Pretoria ; Tshwane
    Südkorea | n | südkoreanisch | Südkoreaner, Südkoreaner | Südkoreanerin | Seoul | Seoul ; Blaues Haus
    Südossetien | n | südossetisch | Südossete, Südosseten | Südossetin | Zchinwali | Zchinwali
    Südsudan | m der | südsudanesisch | Südsudanese, Südsudanesen | Südsudanesin | Juba | Dschuba ; Juba
    Tadschikistan | n | tadschikisch | Tadschike, Tadschiken | Tadschikin | Duschanbe | Duschanbe
    Taiwan | n | taiwanisch | Taiwaner, Taiwaner | Taiwanerin | Taipeh | Taipeh ; Taipei ; Inselrepublik ; Republik China
    Tansania | n | tansanisch | Tansanier, Tansanier | Tansanierin | Dodoma | Daressalam ; Tanzania
    Thailand | n | thailändisch | Thailänder, Thailänder | Thailänderin | Bangkok | Bangkok
    Tibet | n | tibetisch | Tibeter, Tibeter | Tibeterin | Lhasa | Lhasa
    Togo | n | togoisch | Togoer, Togoer | Togoerin | Lomé | Lomé
    Tonga | n | tongaisch | Tongaer, Tongaer | Tongaerin | Nuku'alofa |
    Transnistrien | n | transnistrisch | Transnistrier, Transnistrier | Transnistrierin | Tiraspol | Tiraspol
    Trinidad und Tobago | n | trinidadisch | Trinidader, Trinidader | Trinidaderin | Port of Spain | Trinidad
    Tschad | m der | tschadisch | Tschader, Tschader | Tschaderin | N'Djamena | N'Djamena
    Tschechien | n | tschechisch | Tscheche, Tschechen | Tschechin | Prag | Prag ; Tschechische Republik
    Tschechische Republik | f die | tschechisch | Tscheche, Tschechen | Tschechin | Prag | Tschechien
    Tschechoslowakei | f die | tschechoslowakisch | Tschechoslowake, Tschechoslowaken | Tschechoslowakin | Prag | CSSR ; ČSSR
    Tschetschenien | n | tschetschenisch | Tschetschene, Tschetschenen | Tschetschenin | Grosny | Grosny
    Tunesien | n | tunesisch | Tunesier, Tunesier | Tunesierin | Tunis | Tunis
    Turkmenistan | n | turkmenisch | Turkmene, Turkmenen | Turkmenin | Aschgabat | Aschgabat
    Tuvalu | n | tuvaluisch | Tuvaluer, Tuvaluer | Tuvaluerin | Funafuti |
    Türkei | f die | türkisch | Türke, Türken | Türkin | Ankara | Ankara ; Türkiye
    USA | p die | US-amerikanisch | US-Amerikaner, US-Amerikaner | US-Amerikanerin | Washington | Washington ; Weißes Haus ; Vereinigte Staaten ; Vereinigte Staaten von Amerika ; Amerika ; US ; U.S. ; Pentagon
    Uganda | n | ugandisch | Ugander, Ugander | Uganderin | Kampala | Kampala
    Ukraine | f die | ukrainisch | Ukrainer, Ukrainer | Ukrainerin | Kiew | Kiew ; Kyjiw ; Kyiv
    Ungarn | n | ungarisch | Ungar, Ungarn | Ungarin | Budapest | Budapest
    Uruguay | n | uruguayisch | Uruguayer, Uruguayer | Uruguayerin | Montevideo | Montevideo
    Usbekistan | n | usbekisch | Usbeke, Usbeken | Usbekin | Taschkent | Taschkent
    VAE | p die | emiratisch | Emirater, Emirater | Emiraterin | Abu Dhabi | Vereinigte Arabische Emirate
    Vanuatu | n | vanuatuisch | Vanuatuer, Vanuatuer | Vanuatuerin | Port Vila |
    Vatikan | m der | vatikanisch | Vatikanbürger, Vatikanbürger | Vatikanbürgerin | Vatikanstadt | Heiliger Stuhl ; Vatikanstadt ; Kirchenstaat
    Venezuela | n | venezolanisch | Venezolaner, Venezolaner | Venezolanerin | Caracas | Caracas ; Miraflores
    Vereinigte Arabische Emirate | p die | emiratisch | Emirater, Emirater | Emiraterin | Abu Dhabi | VAE ; Emirate ; Arabische Emirate ; Abu Dhabi ; Dubai
    Vereinigte Staaten | p die | amerikanisch | Amerikaner, Amerikaner | Amerikanerin | Washington | USA ; Amerika
    Vereinigten Arabischen Emirate | p die | emiratisch | Emirater, Emirater | Emiraterin | Abu Dhabi | VAE ; Emirate
    Vereinigtes Königreich | n das | britisch | Brite, Briten | Britin | London | Großbritannien ; UK
    Vietnam | n | vietnamesisch | Vietnamese, Vietnamesen | Vietnamesin | Hanoi | Hanoi
    Volksrepublik China | f die | chinesisch | Chinese, Chinesen | Chinesin | Peking | China
    Wales | n | walisisch | Waliser, Waliser | Waliserin | Cardiff | Cardiff
    Weißrussland | n | weißrussisch | Weißrusse, Weißrussen | Weißrussin | Minsk | Belarus ; Minsk
    Westdeutschland | n | westdeutsch | Westdeutscher, Westdeutsche | Westdeutsche | Bonn | BRD
    Westsahara | f die | sahrauisch | Sahraui, Sahrauis | Sahraui | El Aaiún | Demokratische Arabische Republik Sahara ; Polisario
    Zentralafrikanische Republik | f die | zentralafrikanisch | Zentralafrikaner, Zentralafrikaner | Zentralafrikanerin | Bangui | Bangui
    Zypern | n | zyprisch | Zyprer, Zyprer | Zyprerin | Nikosia | Nikosia
    Ägypten | n | ägyptisch | Ägypter, Ägypter | Ägypterin | Kairo | Kairo
    Äquatorialguinea | n | äquatorialguineisch | Äquatorialguineer, Äquatorialguineer | Äquatorialguineerin | Malabo | Malabo
    Äthiopien | n | äthiopisch | Äthiopier, Äthiopier | Äthiopierin | Addis Abeba | Addis Abeba
    Österreich | n | österreichisch | Österreicher, Österreicher | Österreicherin | Wien | Wien ; Ballhausplatz ; Alpenrepublik ; Hofburg
    """#
}
