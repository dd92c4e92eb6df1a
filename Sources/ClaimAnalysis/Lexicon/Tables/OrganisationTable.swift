// Room: Lexicon/Tables. Words as data; the format stands in Docs/Lexicon.md.

/// Organisations: `NAME | kind | gender | short forms`.
enum OrganisationTable {
  static let text: StaticString = #"""
    'Ndrangheta | group | f |
    1&1 | firm | - |
    1. FC Heidenheim | club | m | Heidenheim
    1. FC Kaiserslautern | club | m | FCK
    1. FC Köln | club | m | Köln
    1. FC Magdeburg | club | m |
    1. FC Nürnberg | club | m | Club
    1. FC Union Berlin | club | m | Union
    1. FSV Mainz 05 | club | m | Mainz 05
    1und1 | firm | - | 1&1
    20 Minuten | medium | - |
    20min | medium | - |
    3Sat | medium | - | 3sat
    3sat | medium | - |
    404 Media | medium | - |
    444.hu | medium | - |
    4chan | platform | - |
    50 Hertz | firm | - |
    50Hertz | firm | - |
    8Base | group | - |
    8chan | platform | - |
    8kun | platform | - |
    A1 Telekom | firm | - | A1
    A1 | firm | - | A1 Telekom Austria
    ABB | firm | - |
    ABC News | medium | - |
    ABC | medium | - |
    ABNA | agency | f |
    ABW | service | f |
    AC Florenz | club | m |
    AC Mailand | club | m | Milan
    AC Milan | club | m |
    ACE | organisation | m |
    ACLED | monitor | - | Acled
    ACLU | organisation | f |
    ADAC | organisation | m |
    ADN | agency | f |
    AFD | party | f | AfD
    AFP | agency | f | Agence France-Presse
    AGES | state body | f | Ages
    AGI | agency | f |
    AI | organisation | f |
    AIS-Datenbank | monitor | f |
    AIVD | service | f |
    AKP | party | f |
    ALPHV | group | - | BlackCat
    AMC | firm | - |
    AMD | firm | - |
    ANC | party | f |
    ANF | agency | f | Firat News Agency
    ANI | agency | f |
    ANO | party | f |
    ANP | agency | f |
    ANSA | agency | f | Ansa
    AOK | organisation | f |
    AP | agency | f | Associated Press
    APA | agency | f | Austria Presse Agentur
    APG | firm | - |
    APT 28 | group | - | Fancy Bear
    APT28 | group | - | Fancy Bear
    APT29 | group | - | Cozy Bear
    APT31 | group | - |
    APT40 | group | - |
    APT41 | group | - |
    ARD | medium | f |
    ARM | firm | - |
    ARTE | medium | - | Arte
    AS Monaco | club | - |
    AS Rom | club | m | Roma
    ASB | organisation | m |
    ASEAN | organisation | f |
    ASIO | service | m |
    AT&T | firm | - |
    ATF | police | f |
    ATS | agency | f |
    ATV | medium | - |
    AU | organisation | f | Afrikanische Union
    AUA | firm | - | Austrian Airlines
    AVM | firm | - |
    AWI | organisation | n |
    AWO | organisation | f |
    AWP | agency | f | awp
    AWS | platform | - | Amazon Web Services
    Aachener Zeitung | medium | f |
    Aargauer Zeitung | medium | f |
    Abendblatt | medium | n | Hamburger Abendblatt
    Abendzeitung | medium | f | AZ
    Abgeordnetenhaus | state body | n |
    Abgeordnetenwatch | organisation | - |
    Abou-Chaker-Clan | group | m |
    About You | firm | - |
    Abu Sayyaf | group | f |
    Accenture | firm | - |
    Access Now | organisation | - |
    Accor | firm | - |
    Achse des Guten | medium | - |
    Acled | monitor | - | ACLED
    Activision Blizzard | firm | - | Activision
    Activision | firm | - |
    Adani | firm | - |
    Adidas | firm | - |
    Adler Mannheim | club | - |
    Adnkronos | agency | f |
    Adobe | firm | - |
    Adveniat | organisation | - |
    Aena | firm | - |
    Aeroflot | firm | - |
    AfD | party | f |
    Afrikanische Union | organisation | f | AU
    Aftenposten | medium | f |
    Aftonbladet | medium | f |
    Agence France-Presse | agency | f | AFP
    Agencia Brasil | agency | f | Agência Brasil
    Agerpres | agency | f |
    Ages | state body | f | AGES
    Agência Brasil | agency | f |
    Air Berlin | firm | - |
    Air Force | military | f |
    Air France | firm | - |
    Air France-KLM | firm | - |
    Airbnb | platform | - |
    Airbus | firm | - |
    Airwars | monitor | - |
    Aixtron | firm | - |
    Ajax Amsterdam | club | - | Ajax
    Akamai | firm | - |
    Akira | group | - |
    Aktionsbündnis Ende Gelände | group | n |
    Al Arabiya | medium | - | Al-Arabija
    Al Jazeera | medium | f | Al-Dschasira
    Al Kaida | group | f | Al-Qaida
    Al Qaida | group | f | Al-Qaida
    Al-Ahram | medium | f |
    Al-Aksa TV | medium | - |
    Al-Aksa-Brigaden | group | p |
    Al-Aksa-Märtyrerbrigaden | group | p |
    Al-Arabija | medium | - |
    Al-Dschasira | medium | f | Al Jazeera
    Al-Hayat | medium | f |
    Al-Hilal | club | - |
    Al-Kaida | group | f | Al-Qaida
    Al-Kuds-Brigaden | military | p |
    Al-Majadin | medium | - |
    Al-Manar | medium | - |
    Al-Nassr | club | - |
    Al-Nusra-Front | group | f |
    Al-Qaida | group | f | Al Qaida
    Al-Schabaab | group | f | Al-Shabaab
    Al-Shabaab | group | f | Al-Schabaab
    Al-Shabab | group | f |
    Alba Berlin | club | - |
    Aldi | firm | - |
    Alemannia Aachen | club | - |
    Alfred-Wegener-Institut | organisation | n | AWI
    Algemeen Dagblad | medium | n | AD
    AlgorithmWatch | organisation | - | Algorithmwatch
    Algorithmwatch | organisation | - |
    AliExpress | platform | - |
    Alibaba | platform | - |
    Alitalia | firm | - |
    Allensbach | organisation | n |
    Allestoerungen | monitor | - | Allestörungen
    Allestörungen | monitor | - | allestörungen.de
    Allgemeine Zeitung | medium | f |
    Allianz | firm | - |
    Alphabet | firm | - | Google
    Alpiq | firm | - |
    Alrosa | firm | - |
    Alstom | firm | - |
    Alternative für Deutschland | party | f | AfD
    Amadeu Antonio Stiftung | organisation | f |
    Amadeu-Antonio-Stiftung | organisation | f |
    Aman | service | m |
    Amaq | agency | f |
    Amazon Marketplace | platform | - |
    Amazon Prime | platform | - | Prime Video
    Amazon Web Services | platform | - | AWS
    Amazon | firm | - |
    Ambrey | monitor | - |
    American Airlines | firm | - |
    American Express | firm | - |
    Amnesty International | organisation | - | Amnesty
    Amnesty | organisation | - | Amnesty International
    Amprion | firm | - |
    Amtrak | firm | - |
    Amtsgericht | state body | n |
    Anadolu Ajansi | agency | f | Anadolu
    Anadolu | agency | f | Anadolu Ajansı
    Andariel | group | - |
    Android | platform | - |
    Anheuser-Busch | firm | - |
    Anne Will | medium | - |
    Anonymous Sudan | group | - |
    Anonymous | group | n | Anonymous-Kollektiv
    Ansa | agency | f | ANSA
    Ansar al-Islam | group | f |
    Ansar al-Scharia | group | f |
    Antara | agency | f |
    Antenne Bayern | medium | - |
    Anthropic | firm | - |
    Antifa | group | f |
    Antiterrorpolizei | police | f |
    Antonow | firm | - |
    Apollo News | medium | - |
    Apotheken Umschau | medium | f |
    App Store | platform | - |
    Apple Music | platform | - |
    Apple Pay | platform | - |
    Apple | firm | - |
    Arabische Liga | organisation | f |
    Aramco | firm | - | Saudi Aramco
    Arbeiter-Samariter-Bund | organisation | m | ASB
    Arbeiterkammer | organisation | f | AK
    Arbeiterwohlfahrt | organisation | f | AWO
    Arbeitsministerium | state body | n |
    Arbor Networks | firm | - |
    Arcelor Mittal | firm | - | ArcelorMittal
    ArcelorMittal | firm | - |
    Arianespace | firm | - |
    Arminia Bielefeld | club | - | Arminia
    Ars Technica | medium | - |
    Arte | medium | - |
    Asahi Shimbun | medium | f |
    Asala | group | f |
    Asean | organisation | f | ASEAN
    Ashley Madison | firm | - |
    AsiaNews | agency | f |
    Asklepios | firm | - |
    Asow-Bataillon | military | n |
    Asow-Regiment | military | n |
    Associated Press | agency | f | AP
    Aston Villa | club | - |
    AstraZeneca | firm | - | Astrazeneca
    Astrazeneca | firm | - | AstraZeneca
    Atalanta Bergamo | club | - | Atalanta
    Atlantia | firm | - |
    Atlantic Council | organisation | m |
    Atlantic | medium | m | The Atlantic
    Atlantikflotte | military | f |
    Atletico Madrid | club | - |
    Atlético Madrid | club | - | Atlético
    Atomwaffen Division | group | f |
    Atos | firm | - |
    Attac | organisation | - |
    Audi | firm | - |
    Augsburger Allgemeine | medium | f |
    Aum-Sekte | group | f |
    Austria Presse Agentur | agency | f | APA
    Austria Wien | club | - | Austria
    Austrian Airlines | firm | - | AUA
    Austrian | firm | - | AUA
    Austro Control | firm | - |
    Auswärtige Amt | state body | n | AA
    Auswärtigen Amt | state body | n |
    Auswärtiges Amt | state body | n | AA
    Autobahn GmbH | firm | - |
    Autobahnpolizei | police | f |
    Autonomen | group | p |
    Autostrade | firm | - |
    Außenamt | state body | n |
    Außenministerium | state body | n |
    Avaaz | organisation | - |
    Avast | firm | - |
    Avira | firm | - |
    Awo | organisation | f | Arbeiterwohlfahrt
    Axa | firm | - |
    Axel Springer | firm | - | Springer
    Axios | medium | - |
    Axpo | firm | - |
    Azure | platform | - | Microsoft Azure
    B'Tselem | organisation | - | Betselem
    B.Z. | medium | f | BZ
    BAE Systems | firm | - |
    BAG | state body | n | Bundesamt für Gesundheit
    BAMF | state body | n | Bundesamt für Migration und Flüchtlinge
    BASF | firm | - |
    BBC News | medium | - |
    BBC Persian | medium | - |
    BBC World Service | medium | - |
    BBC | medium | f | British Broadcasting Corporation
    BBK | state body | n |
    BBVA | firm | - |
    BDA | organisation | m |
    BDEW | organisation | m |
    BDI | organisation | m | Bundesverband der Deutschen Industrie
    BDZV | organisation | m |
    BFM-TV | medium | - |
    BFMTV | medium | - | BFM-TV
    BGH | state body | m | Bundesgerichtshof
    BHP | firm | - |
    BILD | medium | f | Bild
    BITMARCK | firm | - |
    BJP | party | f |
    BKA | police | n | Bundeskriminalamt
    BLM | group | f |
    BLS | firm | - |
    BMF | state body | n |
    BMG | state body | n |
    BMI | state body | n |
    BMW | firm | - |
    BMWK | state body | n |
    BMZ | state body | n |
    BND | service | m | Bundesnachrichtendienst
    BNP Paribas | firm | - |
    BNS | agency | f | Baltic News Service
    BP | firm | - |
    BR | medium | m | Bayerischer Rundfunk
    BR24 | medium | - |
    BRICS | organisation | p | Brics-Staaten
    BSI | service | n | Bundesamt für Sicherheit in der Informationstechnik
    BSW | party | f | Bündnis Sahra Wagenknecht
    BT | firm | - |
    BTA | agency | f |
    BUND | organisation | m | Bund für Umwelt und Naturschutz
    BVB | club | m | Borussia Dortmund
    BVG | firm | - |
    BVT | service | n | Bundesamt für Verfassungsschutz und Terrorismusbekämpfung
    BYD | firm | - |
    BZ | medium | f |
    BZÖ | party | f |
    BaFin | state body | f | Bafin
    Baath-Partei | party | f |
    Babuk | group | - |
    Badische Neueste Nachrichten | medium | f | BNN
    Badische Zeitung | medium | f |
    Bafin | state body | f | BaFin
    Baidu | platform | - |
    Bakhtar | agency | f |
    Baltic News Service | agency | f | BNS
    BamS | medium | f | Bild am Sonntag
    Bamf | state body | n | BAMF
    Bandidos | group | p |
    Bank of America | firm | - |
    Bank of England | state body | f |
    Barclays | firm | - |
    Barilla | firm | - |
    Barmer | organisation | f |
    Barracuda | firm | - |
    Basler Zeitung | medium | f |
    Bauernverband | organisation | m |
    Bauhaus | firm | - |
    Bawag | firm | - |
    Bayer 04 Leverkusen | club | - | Bayer Leverkusen
    Bayer Leverkusen | club | - | Bayer 04
    Bayer | firm | - |
    Bayerische Rundfunk | medium | m | BR
    Bayerischer Rundfunk | medium | m | BR
    Bayerisches Fernsehen | medium | n |
    Bayern 2 | medium | - |
    Bayern München | club | - | FC Bayern
    Bayernkurier | medium | m |
    Bayernpartei | party | f |
    Baykar | firm | - |
    BeReal | platform | - |
    Beamtenbund | organisation | m | dbb
    Bechtle | firm | - |
    Becks | firm | - |
    Beeline | firm | - |
    Beiersdorf | firm | - |
    BelTA | agency | f |
    Belarusian Cyber Partisans | group | - |
    Belavia | firm | - |
    Belga | agency | f |
    Bellingcat | medium | - |
    Belta | agency | f | BelTA
    Benetton | firm | - |
    Benfica Lissabon | club | - | Benfica
    Beobachtungsstelle für Menschenrechte | monitor | f | Beobachtungsstelle
    Bereitschaftspolizei | police | f |
    Bergedorfer Zeitung | medium | f |
    Berkeley | organisation | - |
    Berkshire Hathaway | firm | - |
    Berliner Morgenpost | medium | f |
    Berliner Zeitung | medium | f |
    Bernama | agency | f |
    Berner Zeitung | medium | f |
    Bernhard-Nocht-Institut | organisation | n |
    Bertelsmann Stiftung | organisation | f |
    Bertelsmann | firm | - |
    Bertelsmann-Stiftung | organisation | f |
    Besiktas | club | - |
    Bethesda | firm | - |
    Bewegung 2. Juni | group | f |
    Beşiktaş | club | - |
    BfArM | state body | n |
    BfR | state body | n |
    BfV | service | n | Bundesamt für Verfassungsschutz
    BianLian | group | - |
    Bild am Sonntag | medium | f | BamS
    Bild | medium | f | Bild-Zeitung
    Bild-Zeitung | medium | f | Bild
    Bild.de | medium | - |
    Bildungsministerium | state body | n |
    Bilfinger | firm | - |
    Bill-und-Melinda-Gates-Stiftung | organisation | f | Gates-Stiftung
    Billa | firm | - |
    Billboard | medium | - |
    Binance | platform | - |
    Bing | platform | - |
    BioNTech | firm | - | Biontech
    Biontech | firm | - | BioNTech
    Bischofskonferenz | organisation | f |
    Bitburger | firm | - |
    Bitcoin | platform | - |
    Bitdefender | firm | - |
    Bitkom | organisation | m |
    Bitkom-Stiftung | organisation | f |
    Bitmarck | firm | - | BITMARCK
    BlaBlaCar | platform | - |
    Black Basta | group | - |
    Black Cube | firm | - |
    Black Lives Matter | group | f | BLM
    BlackCat | group | - | ALPHV
    BlackMatter | group | - |
    BlackRock | firm | - | Blackrock
    Blackcat | group | - | BlackCat
    Blackrock | firm | - | BlackRock
    Blackstone | firm | - |
    Blauhelme | military | p |
    Bleeping Computer | medium | - | BleepingComputer
    BleepingComputer | medium | - | Bleeping Computer
    Blick | medium | m |
    Blizzard | firm | - |
    Blood & Honour | group | f |
    Bloomberg | agency | f |
    Blue Origin | firm | - |
    Bluenoroff | group | - |
    Bluesky | platform | - | Blue Sky
    Boca Juniors | club | - |
    Boehringer Ingelheim | firm | - |
    Boeing | firm | - |
    Boko Haram | group | f |
    Bolt | platform | - |
    Bombardier | firm | - |
    Bonner General-Anzeiger | medium | m | General-Anzeiger
    Booking | platform | - |
    Booking.com | platform | - |
    Borussia Dortmund | club | - | BVB
    Borussia Mönchengladbach | club | - | Gladbach
    Bosch | firm | - |
    Boston Globe | medium | m |
    Bouygues | firm | - |
    Braunschweiger Zeitung | medium | f |
    BreachForums | platform | - |
    Breachforums | platform | - |
    Breitbandmessung | monitor | - |
    Breitbart News | medium | - |
    Breitbart | medium | - |
    Brexit-Partei | party | f |
    Brics | organisation | p |
    Brics-Staaten | organisation | p |
    Brigade Ehrhardt | group | f |
    British Airways | firm | - |
    British Telecom | firm | - | BT
    Broadcom | firm | - |
    Brookings | organisation | - |
    Brot für die Welt | organisation | n |
    Bruegel | organisation | - |
    Brussels Airlines | firm | - |
    Brüder Italiens | party | p | Fratelli d'Italia
    Buckingham-Palast | state body | m |
    Bund der Steuerzahler | organisation | m |
    BundID | platform | - |
    Bundesagentur für Arbeit | state body | f | BA
    Bundesamt für Bevölkerungsschutz und Katastrophenhilfe | state body | n | BBK
    Bundesamt für Gesundheit | state body | n | BAG
    Bundesamt für Migration und Flüchtlinge | state body | n | BAMF
    Bundesamt für Polizei | police | n | Fedpol
    Bundesamt für Sicherheit in der Informationstechnik | service | n | BSI
    Bundesamt für Statistik | state body | n |
    Bundesamt für Verfassungsschutz | service | n | BfV
    Bundesanwaltschaft | police | f |
    Bundesarbeitsgericht | state body | n | BAG
    Bundesarbeitsministerium | state body | n |
    Bundesbank | state body | f |
    Bundesdruckerei | firm | - |
    Bundesfinanzhof | state body | m | BFH
    Bundesfinanzministerium | state body | n | BMF
    Bundesgericht | state body | n |
    Bundesgerichtshof | state body | m | BGH
    Bundesgesundheitsministerium | state body | n | BMG
    Bundesgrenzschutz | police | m |
    Bundesheer | military | n |
    Bundesinnenministerium | state body | n | BMI
    Bundesinstitut für Arzneimittel und Medizinprodukte | state body | n | BfArM
    Bundesinstitut für Risikobewertung | state body | n | BfR
    Bundesjustizministerium | state body | n | BMJ
    Bundeskanzleramt | state body | n | Kanzleramt
    Bundeskartellamt | state body | n | Kartellamt
    Bundeskartellbehörde | state body | f |
    Bundeskriminalamt | police | n | BKA
    Bundesliga | organisation | f |
    Bundesnachrichtendienst | service | m | BND
    Bundesnetzagentur | state body | f | BNetzA
    Bundespatentgericht | state body | n |
    Bundespolizei | police | f |
    Bundespräsidialamt | state body | n |
    Bundesrat | state body | m |
    Bundesrechnungshof | state body | m |
    Bundesregierung | state body | f | Regierung
    Bundessozialgericht | state body | n | BSG
    Bundestag | state body | m |
    Bundesumweltministerium | state body | n |
    Bundesverfassungsgericht | state body | n | BVerfG
    Bundesverkehrsministerium | state body | n |
    Bundesversammlung | state body | f |
    Bundesverteidigungsministerium | state body | n | BMVg
    Bundesverwaltungsamt | police | n |
    Bundesverwaltungsamt | state body | n |
    Bundesverwaltungsgericht | state body | n | BVerwG
    Bundeswehr | military | f |
    Bundeswirtschaftsministerium | state body | n | BMWi
    Bundeszentrale für politische Bildung | state body | f | bpb
    Bundesärztekammer | organisation | f | BÄK
    Bunte | medium | f |
    Burda | firm | - |
    Burger King | firm | - |
    Business Insider | medium | - |
    BuzzFeed | medium | - |
    Buzzfeed | medium | - | BuzzFeed
    Bybit | firm | - |
    ByteDance | firm | - | Bytedance
    Bytedance | firm | - | ByteDance
    Börse Online | medium | - |
    Börse Stuttgart | firm | - |
    Börsen-Zeitung | medium | f |
    Bündnis 90/Die Grünen | party | f | Grüne
    Bündnis Deutschland | party | f |
    Bündnis Entwicklung hilft | organisation | n |
    Bündnis Sahra Wagenknecht | party | f | BSW
    Bürgerplattform | party | f | PO
    Bürgerschaft | state body | f |
    C&A | firm | - |
    C-SPAN | medium | - |
    CATL | firm | - |
    CBS News | medium | - |
    CBS | medium | - |
    CCC | group | m | Chaos Computer Club
    CCTV | medium | - |
    CDC | state body | f |
    CDU | party | f | Union
    CDU/CSU | party | f | Union
    CENTCOM | military | n |
    CERN | organisation | n | Cern
    CERT-Bund | service | n |
    CERT.at | service | n |
    CGTN | medium | - |
    CHIP | medium | - |
    CHP | party | f |
    CIA | service | f | Central Intelligence Agency
    CISA | service | f |
    CNA | agency | f |
    CNBC | medium | - |
    CNET | medium | - |
    CNN Türk | medium | - |
    CNN | medium | - |
    CORRECTIV | medium | n | Correctiv
    CSIS | organisation | n |
    CSIS | service | m |
    CSU | party | f |
    CTK | agency | f | ČTK
    CTS Eventim | firm | - | Eventim
    CVP | party | f |
    Cambridge Analytica | firm | - |
    Cambridge | organisation | - |
    Camorra | group | f |
    Campact | organisation | - |
    Canon | firm | - |
    Cap Anamur | organisation | - |
    Capgemini | firm | - |
    Capitol | state body | n |
    Carabinieri | police | f |
    Carbanak | group | - |
    Cargill | firm | - |
    Caritas | organisation | f |
    Carl Zeiss | firm | - |
    Carnegie | organisation | - |
    Carrefour | firm | - |
    Caschys Blog | medium | - |
    Cathay Pacific | firm | - |
    Ceconomy | firm | - |
    Cellebrite | firm | - |
    Celtic Glasgow | club | - | Celtic
    Censys | monitor | - |
    Centcom | military | n | CENTCOM
    Cepi | organisation | - |
    Ceps | organisation | - |
    Cerberus | firm | - |
    Cern | organisation | n | CERN
    Chainalysis | firm | - |
    Change.org | organisation | - |
    Channel 12 | medium | - |
    Channel 4 | medium | - |
    Chaos Computer Club | group | m | CCC
    Charité | organisation | f |
    Charlie Hebdo | medium | f |
    Charming Kitten | group | - |
    Chat-GPT | platform | - | ChatGPT
    ChatGPT | platform | - | Chat-GPT
    Chatham House | organisation | n |
    Check Point | firm | - |
    Checkpoint | firm | - |
    Chemie Leipzig | club | - |
    Chevron | firm | - |
    Chip | medium | - | CHIP
    Christdemokraten | party | p | CDU
    Christlich Demokratische Union | party | f | CDU
    Christlich-Soziale Union | party | f | CSU
    Chrome | platform | - |
    Chrysler | firm | - |
    Cicero | medium | m |
    Cisa | service | f | CISA
    Cisco Talos | firm | - |
    Cisco | firm | - |
    Citigroup | firm | - |
    Citizen Lab | organisation | - |
    Citrix | firm | - |
    Citroën | firm | - |
    Ciudadanos | party | f |
    Civey | organisation | - |
    Cl0p | group | - | Clop
    Claroty | firm | - |
    Clarín | medium | f |
    Clearview AI | firm | - | Clearview
    Clearview | firm | - |
    Clop | group | - | Cl0p
    Cloudflare Radar | monitor | - |
    Cloudflare | firm | - |
    Club of Rome | organisation | m |
    Clubhouse | platform | - |
    Cobra | police | f | Einsatzkommando Cobra
    Coca-Cola | firm | - |
    Cogent | firm | - |
    Coinbase | platform | - |
    Collins Aerospace | firm | - |
    Colonial Pipeline | firm | - |
    Combat 18 | group | f |
    Comcast | firm | - |
    Comdirect | firm | - |
    Commerzbank | firm | - |
    Compact | medium | n | Compact-Magazin
    CompuGroup Medical | firm | - | CGM
    Computer Bild | medium | f |
    ComputerBase | medium | - |
    Computerbase | medium | - | ComputerBase
    Computerwoche | medium | f |
    Concevis | firm | - |
    Condor | firm | - |
    Consorsbank | firm | - |
    Constantin Film | firm | - |
    Conti | firm | - | Continental
    Conti | group | - |
    Continental | firm | - |
    Contras | group | p |
    Coop | firm | - |
    Copernicus | monitor | - |
    Copilot | platform | - |
    Corona-Warn-App | platform | - |
    Correctiv | medium | n | CORRECTIV
    Corriere della Sera | medium | m | Corriere
    Cosa Nostra | group | f |
    Cosco | firm | - |
    Covax | organisation | - | COVAX
    Covestro | firm | - |
    Cozy Bear | group | - | APT29
    Credit Suisse | firm | - | CS
    CrowdStrike | firm | - | Crowdstrike
    Crowdstrike | firm | - | CrowdStrike
    Crytek | firm | - |
    Cumhuriyet | medium | f |
    CureVac | firm | - | Curevac
    Curevac | firm | - | CureVac
    Cyber Av3ngers | group | - |
    Cyber Command | military | n |
    Cyber Partisans | group | - |
    Cyber-Abwehrzentrum | service | n |
    CyberBerkut | group | - |
    Cyberabwehrzentrum | service | n |
    Cytrox | firm | - |
    D-Link | firm | - |
    DAK | organisation | f |
    DAK-Gesundheit | organisation | f | DAK
    DAPD | agency | f |
    DARPA | state body | f | Darpa
    DATEV | firm | - | Datev
    DAZN | medium | - |
    DB Fernverkehr | firm | - |
    DB Infrago | firm | - | InfraGo
    DB Netz | firm | - |
    DB Regio | firm | - |
    DB | firm | - | Deutsche Bahn
    DE-CIX | monitor | - |
    DEA | police | f |
    DEM-Partei | party | f |
    DENIC | organisation | - | Denic
    DESY | organisation | n |
    DFB | organisation | m | Deutscher Fußball-Bund
    DFL | organisation | f |
    DFS | firm | - | Deutsche Flugsicherung
    DGAP | organisation | f |
    DGB | organisation | m | Deutscher Gewerkschaftsbund
    DGSE | service | f |
    DGSI | service | f |
    DHA | agency | f | Dogan
    DHKP-C | group | f |
    DHL | firm | - | Deutsche Post DHL
    DHS | state body | n |
    DIA | service | f |
    DIHK | organisation | m |
    DIN | organisation | n |
    DITIB | organisation | - | Ditib
    DIW | organisation | n |
    DJV | organisation | m | Deutscher Journalisten-Verband
    DKB | firm | - |
    DKP | party | f |
    DLF | medium | m | Deutschlandfunk
    DLR | organisation | n | Deutsches Zentrum für Luft- und Raumfahrt
    DLRG | organisation | f |
    DOSB | organisation | m |
    DPA | agency | f |
    DPD | firm | - |
    DPP | party | f |
    DPolG | organisation | f |
    DR | medium | - |
    DRK | organisation | n | Deutsches Rotes Kreuz
    DSN | service | f | Direktion Staatsschutz und Nachrichtendienst
    DSV | organisation | m |
    DUH | organisation | f | Deutsche Umwelthilfe
    DUP | party | f |
    DVU | party | f |
    DW | medium | f | Deutsche Welle
    DWD | state body | m | Deutscher Wetterdienst
    DWDL | medium | - |
    DZ Bank | firm | - |
    Dagbladet | medium | n |
    Dagens Nyheter | medium | f |
    Daily Beast | medium | - |
    Daily Caller | medium | - |
    Daily Mail | medium | f |
    Daily Mirror | medium | m | Mirror
    Daily Telegraph | medium | m | Telegraph
    Daimler Truck | firm | - |
    Daimler | firm | - |
    Dallas Mavericks | club | - |
    Danone | firm | - |
    DarkSide | group | - |
    Darknet | platform | - |
    Darkside | group | - | DarkSide
    Darmstädter Echo | medium | n |
    Darpa | state body | f |
    Das Erste | medium | n | Erstes
    Dassault | firm | - |
    Dataport | firm | - |
    Datenschutzbehörde | state body | f |
    Datev | firm | - |
    Dawn | medium | - |
    De Morgen | medium | f |
    De Standaard | medium | f |
    De Telegraaf | medium | m |
    De Volkskrant | medium | f |
    Deadline | medium | - |
    Dedalus | firm | - |
    DeepSeek | platform | - |
    DeepState | monitor | - | Deepstate
    Deepseek | platform | - | DeepSeek
    Deepstate | monitor | - |
    Deezer | platform | - |
    Dehoga | organisation | m |
    Delfi | medium | - |
    Delivery Hero | firm | - |
    Dell | firm | - |
    Deloitte | firm | - |
    Delta Air Lines | firm | - | Delta
    Delta Airlines | firm | - | Delta
    Delta | firm | - |
    Democratic Alliance | party | f |
    Demokraten | party | p |
    Demokratische Partei | party | f | Demokraten
    Denic | organisation | - |
    Denner | firm | - |
    Der Dritte Weg | party | f |
    Der Freitag | medium | m |
    Der III. Weg | party | f | III. Weg
    Der Postillon | medium | m |
    Der Spiegel | medium | m | Spiegel
    Der Standard | medium | m | Standard
    Der Westen | medium | - |
    Destatis | state body | n |
    Desy | organisation | n |
    Deutsche Anwaltverein | organisation | m | DAV
    Deutsche Bahn | firm | - | Bahn
    Deutsche Bank | firm | - |
    Deutsche Bauernverband | organisation | m |
    Deutsche Bischofskonferenz | organisation | f | DBK
    Deutsche Bundestag | state body | m | Bundestag
    Deutsche Börse | firm | - |
    Deutsche Ethikrat | state body | m |
    Deutsche Feuerwehrverband | organisation | m |
    Deutsche Flugsicherung | firm | - | DFS
    Deutsche Fußball-Bund | organisation | m | DFB
    Deutsche Gesellschaft für Auswärtige Politik | organisation | f | DGAP
    Deutsche Gewerkschaftsbund | organisation | m | DGB
    Deutsche Glasfaser | firm | - |
    Deutsche Handwerks Zeitung | medium | f |
    Deutsche Journalisten-Verband | organisation | m | DJV
    Deutsche Jugendinstitut | organisation | n |
    Deutsche Krankenhausgesellschaft | organisation | f | DKG
    Deutsche Krebshilfe | organisation | f |
    Deutsche Landkreistag | organisation | m | Landkreistag
    Deutsche Polizeigewerkschaft | organisation | f | DPolG
    Deutsche Post | firm | - | Post
    Deutsche Presse-Agentur | agency | f | dpa
    Deutsche Rentenversicherung | organisation | f |
    Deutsche Richterbund | organisation | m |
    Deutsche Rote Kreuz | organisation | n | DRK
    Deutsche Stiftung Patientenschutz | organisation | f |
    Deutsche Städtetag | organisation | m | Städtetag
    Deutsche Telekom | firm | - | Telekom
    Deutsche Umwelthilfe | organisation | f | DUH
    Deutsche Verkehrs-Zeitung | medium | f | DVZ
    Deutsche Welle | medium | f | DW
    Deutsche Wetterdienst | state body | m | DWD
    Deutsche Wirtschafts Nachrichten | medium | f | DWN
    Deutsche Wohnen & Co enteignen | organisation | - |
    Deutsche Wohnen | firm | - |
    Deutsche Zentrum für Luft- und Raumfahrt | organisation | n | DLR
    Deutsche Ärzteblatt | medium | n | Ärzteblatt
    Deutscher Bundestag | state body | m | Bundestag
    Deutscher Fußball-Bund | organisation | m | DFB
    Deutscher Gewerkschaftsbund | organisation | m | DGB
    Deutscher Wetterdienst | state body | m | DWD
    Deutsches Rotes Kreuz | organisation | n | DRK
    Deutsches Ärzteblatt | medium | n | Ärzteblatt
    Deutschlandfunk Kultur | medium | m |
    Deutschlandfunk | medium | m | DLF
    Deutschlandradio | medium | n |
    Diakonie | organisation | f |
    Die Linke | party | f | Linke
    Die PARTEI | party | f | Die Partei
    Die Partei | party | f | Die PARTEI
    Die Presse | medium | f | Presse
    Die Rechte | party | f |
    Die Welt | medium | f | Welt
    Die Zeit | medium | f | Zeit
    Diener des Volkes | party | f |
    Digitalcourage | organisation | - |
    Digitalministerium | state body | n |
    Dinamo Zagreb | club | - |
    Direktion Staatsschutz und Nachrichtendienst | service | f | DSN
    Discord | platform | - |
    Disney Plus | platform | - | Disney+
    Disney | firm | - |
    Disney+ | platform | - |
    Ditib | organisation | - | DITIB
    Ditib-Verband | organisation | m |
    Doctolib | platform | - |
    DocuSign | platform | - |
    Dogan | agency | f | DHA
    Donau Kurier | medium | m |
    Donaukurier | medium | m |
    Doppel Spider | group | - |
    DoppelPaymer | group | - | Doppelpaymer
    Doppelpaymer | group | - |
    Doschd | medium | - |
    Dossier | medium | - |
    Douglas | firm | - |
    Douyin | platform | - |
    Dow Jones Newswires | agency | f | Dow Jones
    DownDetector | monitor | - | Downdetector
    Downdetector | monitor | - | downdetector.com
    Downing Street | state body | f |
    Dr. Oetker | firm | - |
    DragonForce | group | - |
    Dragos | firm | - |
    Dresdner Neueste Nachrichten | medium | f | DNN
    Dritte Programm | medium | n |
    Dropbox | platform | - |
    Dschandschawid | group | p |
    DuMont | firm | - |
    DuckDuckGo | platform | - |
    Duma | state body | f | Staatsduma
    Dynamo Dresden | club | - | Dynamo
    Dynamo Kiew | club | - |
    Dänische Volkspartei | party | f |
    Dürr | firm | - |
    E.ON | firm | - | Eon
    E.On | firm | - | Eon
    ECDC | organisation | - |
    ECOWAS | organisation | f | Ecowas
    EDA | state body | n |
    EDF | firm | - |
    EFE | agency | f | Efe
    EFF | party | f |
    EFTA | organisation | f |
    EGMR | state body | m |
    EHC Red Bull München | club | m |
    EIB | organisation | f |
    EKD | organisation | f | Evangelische Kirche in Deutschland
    ELN | group | f |
    EMA | state body | f |
    EMSC | monitor | - |
    ENISA | service | f | Enisa
    ERC Ingolstadt | club | m |
    ESA | state body | f | Esa
    ESET | firm | - | Eset
    ESPN | medium | - |
    ETA | group | f | Eta
    ETH Zürich | organisation | f | ETH
    ETH | organisation | f |
    EU | organisation | f | Europäische Union
    EU-Außengrenzagentur | organisation | f | Frontex
    EU-Kommission | state body | f | Europäische Kommission
    EU-Parlament | state body | n | Europaparlament
    EUobserver | medium | - |
    EV Zug | club | m |
    EVG | organisation | f |
    EVN | firm | - |
    EVP | party | f | Europäische Volkspartei
    EWE | firm | - |
    EY | firm | - |
    EZB | state body | f | Europäische Zentralbank
    EasyJet | firm | - | Easyjet
    Easyjet | firm | - | EasyJet
    Ebay Kleinanzeigen | platform | - |
    Ebay | platform | - | eBay
    Eberspächer | firm | - |
    Echo Moskwy | medium | - | Echo Moskaus
    Economiesuisse | organisation | - |
    Economiesuisse-Verband | organisation | m |
    Economist | medium | m | The Economist
    Ecowas | organisation | f | ECOWAS
    Edeka | firm | - |
    Efe | agency | f | EFE
    Eidgenössische Departement für auswärtige Angelegenheiten | state body | n | EDA
    Einiges Russland | party | f |
    Eintracht Braunschweig | club | - |
    Eintracht Frankfurt | club | - | Eintracht
    Eisbären Berlin | club | - |
    Ekstra Bladet | medium | n |
    El Al | firm | - |
    El Mundo | medium | f |
    El Pais | medium | f |
    El País | medium | f | El Pais
    Elbit | firm | - |
    Electronic Arts | firm | - | EA
    Electronic Frontier Foundation | organisation | f | EFF
    Elga | platform | - | ELGA
    Elliptic | firm | - |
    Elster | platform | - |
    Elysée | state body | m |
    Elysée-Palast | state body | m | Élysée
    Embraer | firm | - |
    Emirates | firm | - |
    Emnid | organisation | - |
    Emotet | group | - |
    Ems-Chemie | firm | - |
    En Marche | party | f | La République en Marche
    EnBW | firm | - |
    Ende Gelände | group | n |
    Enel | firm | - |
    Enercon | firm | - |
    Energie Cottbus | club | - |
    Energieministerium | state body | n |
    Energoatom | firm | - |
    Engadget | medium | - |
    Eni | firm | - |
    Enisa | service | f | ENISA
    Ennahda | party | f |
    Entwicklungsministerium | state body | n |
    Eon | firm | - | E.ON
    Epic Games | firm | - |
    Epicenter.works | organisation | - | epicenter.works
    Equation Group | group | - |
    Equifax | firm | - |
    Equinix | firm | - |
    Equinor | firm | - |
    Erdbebenwarte | monitor | f | USGS
    Ergo | firm | - |
    Ericsson | firm | - |
    Erste Bank | firm | - |
    Erste Group | firm | - |
    Erzgebirge Aue | club | - |
    Esa | state body | f | ESA
    Eset | firm | - | ESET
    Eta | group | f | ETA
    Ethikrat | state body | m |
    Etihad | firm | - |
    Etsy | platform | - |
    EuGH | state body | m | Europäischer Gerichtshof
    EurActiv | medium | - |
    Euractiv | medium | - |
    Eurocontrol | firm | - |
    Eurocorps | military | n |
    Euronews | medium | - |
    Europa Press | agency | f |
    Europaparlament | state body | n | EU-Parlament
    Europarat | organisation | m |
    Europol | police | f |
    Europäische Arzneimittelbehörde | state body | f | EMA
    Europäische Gerichtshof für Menschenrechte | state body | m | EGMR
    Europäische Gerichtshof | state body | m | EuGH
    Europäische Kommission | state body | f | EU-Kommission
    Europäische Parlament | state body | n | EU-Parlament
    Europäische Rat | state body | m |
    Europäische Union | organisation | f | EU
    Europäische Volkspartei | party | f | EVP
    Europäische Zentralbank | state body | f | EZB
    Europäischer Gerichtshof | state body | m | EuGH
    Europäischer Rat | state body | m |
    Europäisches Parlament | state body | n | EU-Parlament
    Eurosport | medium | - |
    Eurostar | firm | - |
    Eurowings | firm | - |
    Eutelsat | firm | - |
    Evangelische Kirche in Deutschland | organisation | f | EKD
    Evangelische Kirche | organisation | f |
    Evangelische Pressedienst | agency | f | epd
    Evangelischer Pressedienst | agency | f | epd
    Evening Standard | medium | m |
    Eventim | firm | - |
    Evergrande | firm | - |
    Evil Corp | group | - |
    Evonik | firm | - |
    Exchange | platform | - |
    Expedia | firm | - |
    Express | medium | m |
    Expressen | medium | f |
    Extinction Rebellion | group | f | XR
    Exxon | firm | - | ExxonMobil
    ExxonMobil | firm | - | Exxon
    Exxpress | medium | - |
    F-Secure | firm | - |
    F.A.Z. | medium | f | FAZ
    FAA | state body | f |
    FAO | organisation | f |
    FARC | group | f | Farc
    FAS | medium | f | Frankfurter Allgemeine Sonntagszeitung
    FAZ | medium | f | Frankfurter Allgemeine Zeitung
    FBI | police | n | Federal Bureau of Investigation
    FC Arsenal | club | m | Arsenal
    FC Augsburg | club | m | FCA
    FC Barcelona | club | m | Barça
    FC Basel | club | m |
    FC Bayern München | club | m | FC Bayern
    FC Bayern | club | m | FC Bayern München
    FC Brügge | club | m |
    FC Carl Zeiss Jena | club | m |
    FC Chelsea | club | m | Chelsea
    FC Erzgebirge Aue | club | m | Aue
    FC Everton | club | m | Everton
    FC Hansa Rostock | club | m | Hansa
    FC Ingolstadt | club | m |
    FC Kaiserslautern | club | m |
    FC Kopenhagen | club | m |
    FC Köln | club | m |
    FC Liverpool | club | m | Liverpool
    FC Luzern | club | m |
    FC Nürnberg | club | m |
    FC Porto | club | m |
    FC Red Bull Salzburg | club | m | Salzburg
    FC Schalke 04 | club | m | Schalke
    FC Sevilla | club | m |
    FC Sion | club | m |
    FC St. Gallen | club | m |
    FC St. Pauli | club | m | St. Pauli
    FC Thun | club | m |
    FC Turin | club | m |
    FC Valencia | club | m |
    FC Zürich | club | m | FCZ
    FCC | state body | f |
    FDA | state body | f |
    FDP | party | f | Liberale
    FEMA | state body | f |
    FFF | group | f |
    FIA | organisation | f |
    FIFA | organisation | f | Fifa
    FIN7 | group | - |
    FK Krasnodar | club | m |
    FLI | state body | n |
    FMA | state body | f |
    FN | party | f |
    FOCUS | medium | m | Focus
    FPÖ | party | f | Freiheitliche
    FR | medium | f | Frankfurter Rundschau
    FSA | military | f | Freie Syrische Armee
    FSB | service | m | Inlandsgeheimdienst
    FSV Mainz 05 | club | m | Mainz 05
    FT | medium | f | Financial Times
    FTC | state body | f |
    FTI | firm | - |
    FTX | firm | - |
    FaceTime | platform | - | Facetime
    Facebook | platform | - |
    Facetime | platform | - |
    Falter | medium | m |
    Familienministerium | state body | n |
    Fancy Bear | group | - | APT28
    Farc | group | f | FARC
    Fars | agency | f |
    Fastly | firm | - |
    Fatah al-Islam | group | f |
    Fatah | party | f |
    Fed | state body | f | Federal Reserve
    FedEx | firm | - | Fedex
    Federal Reserve | state body | f | Fed
    Fedex | firm | - | FedEx
    Fedpol | police | n | fedpol
    Fema | state body | f | FEMA
    Femen | group | f |
    Fenerbahce | club | - |
    Fenerbahçe | club | - | Fenerbahçe Istanbul
    Ferencváros Budapest | club | - |
    Ferrari | firm | - |
    Ferrero | firm | - |
    Feuerkrieg Division | group | f |
    Feuerwehr | organisation | f |
    Feyenoord Rotterdam | club | - | Feyenoord
    Fia | organisation | f |
    Fiat Chrysler | firm | - |
    Fiat | firm | - |
    Fides | agency | f | Fidesdienst
    Fidesz | party | f | Fidesz-Partei
    Fifa | organisation | f | FIFA
    Figaro | medium | m | Le Figaro
    FinFisher | firm | - | Finfisher
    Financial Times | medium | f | FT
    Finanzaufsicht | state body | f | Bafin
    Finanzen.net | medium | - |
    Finanzministerium | state body | n |
    Finanztest | medium | n |
    Finanztip | medium | - |
    Finfisher | firm | - |
    Finma | state body | f |
    FireEye | firm | - | Fireeye
    Fireeye | firm | - | FireEye
    Firefox | platform | - |
    Flamengo | club | - |
    Flashpoint | firm | - |
    Flax Typhoon | group | - |
    FlightAware | monitor | - | Flightaware
    Flightaware | monitor | - |
    Flightradar | monitor | - | Flightradar24
    Flightradar24 | monitor | - | Flightradar
    Flink | firm | - |
    FlixBus | firm | - |
    Flixbus | firm | - | FlixBus
    Flixtrain | firm | - | FlixTrain
    Flughafen München GmbH | firm | - |
    Flugsicherung | state body | f |
    Flüchtlingshilfswerk | organisation | n | UNHCR
    Focus Online | medium | - |
    Focus | medium | m | FOCUS
    Folha de São Paulo | medium | f |
    Foodwatch | organisation | - | foodwatch
    Forbes | medium | f |
    Ford | firm | - |
    Foreign Office | state body | n |
    Formel 1 | organisation | f |
    Forsa | organisation | - | forsa
    Forsa-Institut | organisation | n |
    Forschungsgruppe Wahlen | organisation | - |
    Fortinet | firm | - |
    Fortnite | platform | - |
    Fortuna Düsseldorf | club | - | Fortuna
    Fortune | medium | f |
    Forza Italia | party | f |
    Fox News | medium | - |
    Foxconn | firm | - |
    France 2 | medium | - |
    France 24 | medium | - |
    France 3 | medium | - |
    France Info | medium | - | Franceinfo
    France Inter | medium | - |
    Franceinfo | medium | - |
    Frankfurter Allgemeine Sonntagszeitung | medium | f | FAS
    Frankfurter Allgemeine Zeitung | medium | f | FAZ
    Frankfurter Allgemeine | medium | f | FAZ
    Frankfurter Rundschau | medium | f | FR
    Fraport | firm | - |
    Fratelli d'Italia | party | f | Brüder Italiens
    Fraunhofer-Gesellschaft | organisation | f |
    Fraunhofer-Institut | organisation | n |
    Free Now | platform | - |
    FreeNow | platform | - |
    Freedom House | organisation | - |
    Freenet | firm | - |
    Freidemokraten | party | p | FDP
    Freie Presse | medium | f |
    Freie Syrische Armee | military | f | FSA
    Freie Universität | organisation | f | FU
    Freie Wähler | party | f |
    Freiheitlichen | party | p | FPÖ
    Freiheitspartei | party | f |
    Freiwillige Feuerwehr | organisation | f |
    Frelimo | party | f |
    Fremdenlegion | military | f |
    Fresenius | firm | - |
    Fridays For Future | group | f | FFF
    Fridays for Future | group | f | FFF
    Friedensforschungsinstitut Sipri | organisation | n | Sipri
    Friedrich-Ebert-Stiftung | organisation | f | FES
    Friedrich-Loeffler-Institut | state body | n | FLI
    Front National | party | f | FN
    Frontal 21 | medium | - |
    Frontal | medium | - |
    Frontex | police | f |
    Frühstücksfernsehen | medium | n |
    Fujitsu | firm | - |
    Funke Mediengruppe | firm | - | Funke
    Funke | firm | - |
    Föderationsrat | state body | m |
    Füchse Berlin | club | - |
    Fünf-Sterne-Bewegung | party | f |
    G DATA | firm | - | G Data
    G Data | firm | - | G DATA
    G20 | organisation | p |
    G7 | organisation | p |
    G8 | organisation | p |
    GB News | medium | - |
    GCHQ | service | m |
    GDL | organisation | f |
    GEMA | organisation | f |
    GEW | organisation | f |
    GFF | organisation | f |
    GFZ | organisation | n |
    GIA | group | f |
    GLP | party | f | Grünliberale
    GLS | firm | - |
    GM | firm | - |
    GMX | medium | - |
    GOP | party | f |
    GRU | service | m | Militärgeheimdienst
    GSG 9 | police | f | GSG9
    GSG9 | police | f | GSG 9
    GTAZ | service | n | Gemeinsames Terrorismusabwehrzentrum
    GUS | organisation | f |
    Gab | platform | - |
    Gabor Steingart | medium | - |
    Gaddafi-Clan | group | m |
    Gala | medium | f |
    Galatasaray Istanbul | club | - |
    Galatasaray | club | - | Galatasaray Istanbul
    Galeria Karstadt Kaufhof | firm | - | Galeria
    Galeria | firm | - |
    Gallup | organisation | - |
    Gamaredon | group | - |
    GameStop | firm | - |
    Gamestop | firm | - |
    Gates-Stiftung | organisation | f |
    Gavi | organisation | - |
    Gazeta Wyborcza | medium | f |
    Gazprom | firm | - |
    Gazzetta dello Sport | medium | f | Gazzetta
    GdP | organisation | f | Gewerkschaft der Polizei
    Gea | firm | - |
    Geely | firm | - |
    Gelbwesten | group | p |
    Gema | organisation | f | GEMA
    Gematik | firm | - | gematik
    Gemini | platform | - |
    Gendarmerie | police | f |
    General Motors | firm | - | GM
    General-Anzeiger | medium | m |
    Generalbundesanwalt | state body | m | GBA
    Generali | firm | - |
    Generalstaatsanwaltschaft | police | f |
    Generalstab | state body | m |
    Genua | firm | - |
    Geo News | medium | - |
    Geo TV | medium | - |
    Geoforschungszentrum | organisation | n |
    Geomar | organisation | n |
    Georgia Tech-Monitor | monitor | - |
    Geosphere Austria | monitor | - | GeoSphere
    Germanwatch | organisation | - |
    Germanwings | firm | - |
    Gesellschaft für Freiheitsrechte | organisation | f | GFF
    Gesellschaft für Informatik | organisation | f | GI
    Gestapo | service | f |
    Gesundheitsamt | state body | n |
    Gesundheitsministerium | state body | n |
    Gettr | platform | - |
    Gewerkschaft Deutscher Lokomotivführer | organisation | f | GDL
    Gewerkschaft der Polizei | organisation | f | GdP
    GfK | organisation | - |
    Ghostwriter | group | - |
    Giesecke & Devrient | firm | - |
    Gilead | firm | - |
    GitHub | platform | - | Github
    GitLab | platform | - |
    Github | platform | - | GitHub
    Gitlab | platform | - | GitLab
    Gizmodo | medium | - |
    Gladbach | club | - | Borussia Mönchengladbach
    Glasgow Rangers | club | - | Rangers
    GlaxoSmithKline | firm | - | GSK
    Glencore | firm | - |
    Global Times | medium | f |
    Globo | medium | - |
    Gmail | platform | - |
    GoDaddy | firm | - |
    GoFundMe | platform | - |
    Golden State Warriors | club | - |
    Goldene Morgenröte | party | f |
    Goldman Sachs | firm | - |
    Golem | medium | - | golem.de
    Golfkooperationsrat | organisation | m |
    Golos | organisation | - |
    Google Cloud | platform | - |
    Google Drive | platform | - |
    Google Home | platform | - |
    Google Maps | platform | - |
    Google Meet | platform | - |
    Google Pay | platform | - |
    Google Play | platform | - |
    Google | firm | - |
    Gorillas | firm | - |
    Grasshoppers Zürich | club | m | GC
    Graue Wölfe | group | p |
    Grauen Wölfe | group | p | Graue Wölfe
    Grauen Wölfe-Bewegung | group | f |
    Green Berets | military | p |
    Greenpeace | organisation | - |
    Grenzschutz | police | m |
    Greuther Fürth | club | - | SpVgg Greuther Fürth
    GreyNoise | monitor | - |
    Greynoise | monitor | - |
    Grok | platform | - |
    Group-IB | firm | - |
    Gruner + Jahr | firm | - |
    Gruppe Freital | group | f |
    Gruppe S. | group | f |
    Gruppe Wagner | group | f | Wagner-Gruppe
    Grüne Jugend | party | f |
    Grüne | party | p | Bündnis 90/Die Grünen
    Grünen | party | p | Bündnis 90/Die Grünen
    Grünliberalen | party | p | GLP
    Guacamaya | group | - |
    Guardia Civil | police | f |
    Guardia di Finanza | police | f |
    Guardian | medium | m | The Guardian
    Guardians of Peace | group | p |
    Gun Violence Archive | monitor | - |
    H&M | firm | - |
    HAZ | medium | f |
    HBO | medium | - |
    HC Davos | club | m |
    HDE | organisation | m |
    HDP | party | f |
    HDZ | party | f |
    HHLA | firm | - |
    HNA | medium | f |
    HNA.de | medium | - |
    HP | firm | - | Hewlett-Packard
    HPE | firm | - |
    HPI | organisation | n |
    HR | medium | m | Hessischer Rundfunk
    HRW | organisation | - | Human Rights Watch
    HSBC | firm | - |
    HSV | club | m | Hamburger SV
    HTS | group | f |
    HUR | service | m |
    HVV | firm | - |
    Haaretz | medium | f |
    HackerOne | firm | - |
    Hacking Team | firm | - |
    Hafen Hamburg Marketing | firm | - |
    Hafnium | group | - |
    Hajat Tahrir al-Scham | group | f | HTS
    Halk TV | medium | - |
    Hallesche FC | club | m | HFC
    Hamas | group | f |
    Hamburger Abendblatt | medium | n | Abendblatt
    Hamburger Abendblatt-Redaktion | medium | f |
    Hamburger Morgenpost | medium | f | Mopo
    Hamburger SV | club | m | HSV
    Hammerbande | group | f |
    Handala | group | - |
    Handelsblatt | medium | n |
    Handelsministerium | state body | n |
    Handelsverband | organisation | m |
    Hannover 96 | club | - | 96
    Hannoversche Allgemeine Zeitung | medium | f | HAZ
    Hanns-Seidel-Stiftung | organisation | f |
    Hansa Rostock | club | - | Hansa
    Hapag-Lloyd | firm | - |
    Haqqani-Netzwerk | group | n |
    Haribo | firm | - |
    Hart aber fair | medium | - |
    Hartmannbund | organisation | m |
    Harvard | organisation | - |
    Harvard-Universität | organisation | f | Harvard
    Hasbro | firm | - |
    Hasso-Plattner-Institut | organisation | n | HPI
    HateAid | organisation | - |
    Haufe | medium | - |
    Have I Been Pwned | monitor | - | HIBP
    Heathrow Airport | firm | - |
    Heckler & Koch | firm | - |
    Heer | military | n |
    Heeresnachrichtenamt | service | n |
    Heidelberg Materials | firm | - |
    HeidelbergCement | firm | - |
    Heilbronner Stimme | medium | f |
    Heilige Stuhl | state body | m |
    Heiliger Stuhl | state body | m |
    Heilsarmee | organisation | f |
    Heimatschutzministerium | state body | n | DHS
    Heineken | firm | - |
    Heinrich-Böll-Stiftung | organisation | f |
    Heise | medium | - | heise online
    Helios | firm | - |
    Hellmann | firm | - |
    HelloFresh | firm | - |
    Hellofresh | firm | - | HelloFresh
    Hells Angels | group | p |
    Helmholtz-Gemeinschaft | organisation | f |
    Helsingin Sanomat | medium | f |
    Henkel | firm | - |
    Henkell | firm | - |
    Hensoldt | firm | - |
    Hermes | firm | - |
    Hertha BSC | club | - | Hertha
    Hertha | club | - | Hertha BSC
    Hertha-Investor Tennor | firm | - |
    Hessische Rundfunk | medium | m | HR
    Hessische/Niedersächsische Allgemeine | medium | f | HNA
    Hessischer Rundfunk | medium | m | HR
    Hetzner | firm | - |
    Heute-Journal | medium | n |
    Hewlett-Packard | firm | - | HP
    HiSolutions | firm | - |
    Hilton | firm | - |
    Hindustan Times | medium | f |
    Hisbollah | group | f | Hizbollah
    Hitachi | firm | - |
    Hizbollah | group | f |
    Hochbahn | firm | - |
    Hochtief | firm | - |
    Hochwasserzentrale | monitor | - |
    Hofburg | state body | f |
    Hofer | firm | - |
    Hoffenheim | club | - | TSG Hoffenheim
    Hollywood Reporter | medium | m |
    Holstein Kiel | club | - | Kiel
    Home Office | state body | n |
    Homeland Security | state body | f |
    Honda | firm | - |
    Hornbach | firm | - |
    Hornetsecurity | firm | - |
    Hotmail | platform | - |
    Houthi-Rebellen | group | p | Huthi-Rebellen
    Houthis | group | p | Huthis
    Huawei | firm | - |
    HuffPost | medium | - |
    Huffington Post | medium | - | HuffPost
    Hugo Boss | firm | - |
    Huk-Coburg | firm | - |
    Human Rights Watch | organisation | - | HRW
    Humboldt-Universität | organisation | f | HU
    Hunters International | group | - |
    Huthi | group | p | Huthi-Rebellen
    Huthi-Rebellen | group | p | Huthis
    Huthis | group | p | Huthi-Rebellen
    Hydra | platform | - |
    HypoVereinsbank | firm | - | HVB
    Hypovereinsbank | firm | - | HVB
    Hyundai | firm | - |
    Hürriyet | medium | f |
    IAB | organisation | n |
    IAEA | organisation | f | Internationale Atomenergiebehörde
    IAEO | organisation | f | IAEA
    IBM | firm | - |
    ICANN | organisation | - |
    ID Austria | platform | - |
    IDF | military | f | Israel Defense Forces
    IDW | organisation | n |
    IEA | organisation | f |
    IG BCE | organisation | f |
    IG Bau | organisation | f |
    IG Metall | organisation | f |
    IHA | agency | f | Ihlas
    IHS | organisation | n |
    IISS | organisation | n |
    IKRK | organisation | n | Internationales Komitee vom Roten Kreuz
    ILO | organisation | f |
    INC Ransom | group | - |
    ING | firm | - | ING-DiBa
    ING-DiBa | firm | - | ING
    INSA | organisation | - | Insa
    IOC | organisation | n |
    IODA | monitor | - |
    IOK | organisation | n | IOC
    IOM | organisation | f |
    IONOS | firm | - | Ionos
    IPCC | organisation | m |
    IRA | group | f |
    IRNA | agency | f | Irna
    IS Khorasan | group | m | ISPK
    IS | group | m | Islamischer Staat
    ISAF | military | f | Isaf
    ISI | service | m |
    ISIS | group | m | IS
    ISNA | agency | f | Isna
    ISPK | group | m | IS Khorasan
    ISW | organisation | n | Institute for the Study of War
    IStGH | state body | m | Internationaler Strafgerichtshof
    IT Army of Ukraine | group | - |
    ITA Airways | firm | - |
    ITV | medium | - |
    ITZBund | firm | - |
    IW | organisation | n |
    IWF | organisation | m | Internationaler Währungsfonds
    IWH | organisation | n |
    Iberia | firm | - |
    Icann | organisation | - | ICANN
    Identitäre Bewegung | group | f | Identitäre
    Identitären | group | p |
    IfW | organisation | n |
    Ifo | organisation | n |
    Ifo-Institut | organisation | n | Ifo
    Ikea | firm | - |
    Imperva | firm | - |
    Independent | medium | m |
    Industriellenvereinigung | organisation | f | IV
    Infineon | firm | - |
    Inforadio | medium | - |
    Infosys | firm | - |
    Infowars | medium | - |
    InfraGo | firm | - |
    Infratest dimap | organisation | - | Infratest
    Infratest | organisation | - | Infratest dimap
    Innenministerium | state body | n |
    Innenministerkonferenz | state body | f |
    Insa | organisation | - | INSA
    Insta | platform | - | Instagram
    Instagram | platform | - | Insta
    Institut Pasteur | organisation | n |
    Institut der deutschen Wirtschaft | organisation | n | IW
    Institut for the Study of War | organisation | n | ISW
    Institut für Demoskopie Allensbach | organisation | n | Allensbach
    Institut für Weltwirtschaft | organisation | n | IfW
    Institute for the Study of War | organisation | n | ISW
    Intel 471 | firm | - |
    Intel | firm | - |
    IntelCenter | monitor | - |
    Intellexa | firm | - |
    Inter Mailand | club | - | Inter
    Inter Miami | club | - |
    Inter Press Service | agency | f | IPS
    Intercept | medium | - |
    Interfax | agency | f |
    Interfax-Ukraine | agency | f |
    Internationale Atomenergiebehörde | state body | f | IAEA
    Internationale Energieagentur | organisation | f | IEA
    Internationale Gerichtshof | state body | m | IGH
    Internationale Komitee vom Roten Kreuz | organisation | n | IKRK
    Internationale Olympische Komitee | organisation | n | IOC
    Internationale Rote Kreuz | organisation | n |
    Internationale Strafgerichtshof | state body | m | IStGH
    Internationale Währungsfonds | organisation | m | IWF
    Internationaler Gerichtshof | state body | m | IGH
    Internationaler Strafgerichtshof | state body | m | IStGH
    Internationaler Währungsfonds | organisation | m | IWF
    Internationales Olympisches Komitee | organisation | n | IOC
    Internet Outage Detection and Analysis | monitor | - | IODA
    Interpol | police | f |
    Interpol-Generalsekretariat | organisation | - |
    Ionos | firm | - | IONOS
    Ippen | firm | - |
    Ipsos | organisation | - |
    Iran International | medium | - |
    Iraq Body Count | monitor | - |
    Iridium | firm | - |
    Irish Independent | medium | m |
    Irish Times | medium | f |
    Irna | agency | f | IRNA
    Isaf | military | f | ISAF
    Isar Aerospace | firm | - |
    Iserv | platform | - | IServ
    Isis | group | m | IS
    Isitdownrightnow | monitor | - |
    Islamic Relief | organisation | - |
    Islamische Dschihad | group | m | Palästinensischer Islamischer Dschihad
    Islamische Staat | group | m | IS
    Islamischer Dschihad | group | m |
    Islamischer Staat | group | m | IS
    Isna | agency | f | ISNA
    Israel Hajom | medium | f |
    Iswestija | medium | f |
    Itar-Tass | agency | f | TASS
    Itslearning | platform | - |
    Ivanti | firm | - |
    Iyi-Partei | party | f |
    JBS | firm | - |
    JD.com | firm | - |
    JP Morgan | firm | - | JPMorgan
    JPMorgan | firm | - |
    Jabhat al-Nusra | group | f |
    Jabloko | party | f |
    Jacobs | firm | - |
    Jaguar Land Rover | firm | - |
    Jaguar | firm | - |
    Jaish-e-Mohammed | group | f |
    Jane's | monitor | - | Janes
    Janes | monitor | - | Jane's
    Japan Times | medium | f |
    Jediot Achronot | medium | f |
    Jemaah Islamiyah | group | f |
    Jenoptik | firm | - |
    Jerusalem Post | medium | f |
    Jiji | agency | f |
    Jio | firm | - |
    Jobbik | party | f |
    Jodel | platform | - |
    Johanniter | organisation | p |
    Johanniter-Unfall-Hilfe | organisation | f | Johanniter
    Johns Hopkins University | organisation | f | JHU
    Johns-Hopkins-Universität | organisation | f | JHU
    Johnson & Johnson | firm | - |
    Julius Bär | firm | - |
    Junge Alternative | party | f | JA
    Junge Freiheit | medium | f |
    Junge Union | party | f | JU
    Junge Welt | medium | f |
    Jungen Liberalen | party | f | Julis
    Jungsozialisten | party | p | Jusos
    Juniper Networks | firm | - |
    Juniper | firm | - |
    Jusos | party | f |
    Justizministerium | state body | n |
    Juventus Turin | club | - | Juventus
    Juventus | club | - | Juventus Turin
    Jyllands-Posten | medium | f |
    Jüdische Allgemeine | medium | f |
    Jüdische Weltkongress | organisation | m |
    KBA | state body | n |
    KBS | medium | - |
    KBV | organisation | f |
    KCNA | agency | f |
    KDDI | firm | - |
    KFC Uerdingen | club | m |
    KFOR | military | f | Kfor
    KGB | service | m |
    KIT | organisation | n |
    KKR | firm | - |
    KLM | firm | - |
    KMK | state body | f |
    KMW | firm | - |
    KNA | agency | f | Katholische Nachrichten-Agentur
    KNDS | firm | - |
    KP | party | f | Kommunistische Partei
    KPCh | party | f |
    KPD | party | f |
    KPMG | firm | - |
    KPÖ | party | f |
    KSC | club | m |
    KSK | military | n | Kommando Spezialkräfte
    KVB | firm | - |
    Kabel Deutschland | firm | - |
    Kabel Eins | medium | - |
    Kabel eins | medium | - |
    Kalaschnikow | firm | - |
    Kan | medium | - |
    Kantar | organisation | - |
    Kantonspolizei | police | f | Kapo
    Kanzleramt | state body | n | Bundeskanzleramt
    Kapitol | state body | n |
    Kapo | police | f | Kantonspolizei
    Karlsruher SC | club | m | KSC
    Karstadt | firm | - |
    Kartell von Medellín | group | n |
    Kartellamt | state body | n | Bundeskartellamt
    Kaseya | firm | - |
    Kaspersky Lab | firm | - | Kaspersky
    Kaspersky | firm | - | Kaspersky Lab
    Kassam-Brigaden | group | p |
    Kassenärztliche Bundesvereinigung | organisation | f | KBV
    Katapult | medium | n |
    Katastrophenschutzbehörde | state body | f |
    Katastrophenschutzministerium | state body | n |
    Katholische Kirche | organisation | f |
    Katholische Nachrichten-Agentur | agency | f | KNA
    Kathpress | agency | f |
    Kaufhof | firm | - |
    Kaufland | firm | - |
    KenFM | medium | - |
    Kentik | monitor | - |
    Kering | firm | - |
    Keystone-SDA | agency | f | SDA
    KfW | organisation | f |
    Kfor | military | f | KFOR
    KiKA | medium | - |
    Kia | firm | - |
    Kicker Online | medium | - |
    Kicker | medium | m | kicker
    Kickers Offenbach | club | - |
    Kieler Nachrichten | medium | f | KN
    Kika | medium | - | KiKA
    KillNet | group | - | Killnet
    Killnet | group | - | KillNet
    Kimsuky | group | - |
    Kinderhilfswerk Unicef | organisation | n | Unicef
    Kinderhilfswerk | organisation | n |
    Kinderschutzbund | organisation | m |
    Klarna | platform | - |
    Kleinanzeigen | platform | - |
    Kleine Zeitung | medium | f |
    Klimakleber | group | p |
    Knesset | state body | f |
    Kommando Spezialkräfte | military | n | KSK
    Kommersant | medium | m |
    Kommunistische Partei | party | f | KP
    Komsomolskaja Prawda | medium | f |
    Kongress | state body | m | US-Kongress
    Kongresspartei | party | f |
    Konrad-Adenauer-Stiftung | organisation | f | KAS
    Kontrast.at | medium | - |
    Kpler | monitor | - |
    Kraftfahrt-Bundesamt | state body | n | KBA
    Krauss-Maffei Wegmann | firm | - | KMW
    Krautreporter | medium | - |
    Kreml | state body | m |
    Kress | medium | - |
    Kriminalpolizei | police | f | Kripo
    Kripo | police | f | Kriminalpolizei
    Krombacher | firm | - |
    Krone | medium | f | Kronen Zeitung
    Kronen Zeitung | medium | f | Krone
    Kronen-Zeitung | medium | f | Krone
    Krones | firm | - |
    Ku-Klux-Klan | group | m |
    Ku-Klux-Klan-Gruppe | group | f |
    Kuka | firm | - |
    Kultusministerium | state body | n |
    Kultusministerkonferenz | state body | f | KMK
    Kuomintang | party | f |
    Kurier | medium | m |
    Kyiv Post | medium | f |
    Kyivstar | firm | - |
    Kyjiwstar | firm | - | Kyivstar
    Kyodo | agency | f |
    Kärcher | firm | - |
    Kölner Haie | club | - |
    Kölner Stadt-Anzeiger | medium | m | KStA
    Kölnische Rundschau | medium | f |
    Körber-Stiftung | organisation | f |
    Küstenwache | military | f |
    L'Oréal | firm | - |
    LA Times | medium | f | Los Angeles Times
    LASK | club | m |
    LBC | medium | - |
    LDP | party | f |
    LEAG | firm | - |
    LEG | firm | - |
    LETA | agency | f | Leta
    LFI | party | f |
    LG | firm | - |
    LKA | police | n | Landeskriminalamt
    LRA | group | f |
    LREM | party | f |
    LTO | medium | - |
    LTTE | group | f |
    LVMH | firm | - |
    LVZ | medium | f | Leipziger Volkszeitung
    La France insoumise | party | f | LFI
    La Nación | medium | f |
    La Repubblica | medium | f | Repubblica
    La République en Marche | party | f | LREM
    La Stampa | medium | f | Stampa
    La Tribune de Genève | medium | f |
    La Vanguardia | medium | f |
    Labour Party | party | f | Labour
    Labour | party | f | Labour-Partei
    Labour-Partei | party | f | Labour
    Lamborghini | firm | - |
    Lancet | medium | f | The Lancet
    Landesamt für Verfassungsschutz | service | n | LfV
    Landeskriminalamt | police | n | LKA
    Landespolizei | police | f |
    Landespolizeipräsidium | police | n |
    Landesregierung | state body | f |
    Landgericht | state body | n |
    Landkreistag | organisation | m |
    Landtag | state body | m |
    Landwirtschaftsministerium | state body | n |
    Lanxess | firm | - |
    Lapsus | group | - | Lapsus$
    Lapsus$ | group | - | Lapsus
    Lashkar-e-Taiba | group | f |
    Lausitzer Rundschau | medium | f |
    Lawinenwarndienst | monitor | - |
    Lazarus Group | group | - | Lazarus
    Lazarus | group | - | Lazarus Group
    Lazio Rom | club | - | Lazio
    Le Figaro | medium | m | Figaro
    Le Monde | medium | f |
    Le Soir | medium | f |
    Le Temps | medium | f |
    Leag | firm | - | LEAG
    Lebensmittel Zeitung | medium | f |
    Ledger | firm | - |
    Leeds United | club | - |
    Lega Nord | party | f | Lega
    Lega | party | f | Lega Nord
    Legal Tribune Online | medium | - | LTO
    Legia Warschau | club | - |
    Lego | firm | - |
    Lehman Brothers | firm | - |
    Lehrerverband | organisation | m |
    Leica | firm | - |
    Leicester City | club | - |
    Leipziger Volkszeitung | medium | f | LVZ
    Lenovo | firm | - |
    Leonardo | firm | - |
    Leopoldina | organisation | f |
    Lernsax | platform | - |
    Letzte Generation | group | f |
    Leuchtende Pfad | group | m |
    Level 3 | firm | - |
    Liberaldemokraten | party | p |
    Liberalen | party | p | FDP
    Libération | medium | f |
    Lidl | firm | - |
    Lidové noviny | medium | f |
    Lieferando | platform | - |
    Likud | party | f | Likud-Partei
    Lilium | firm | - |
    Linde | firm | - |
    Lindt | firm | - |
    Link11 | firm | - |
    Linke | party | f | Die Linke
    LinkedIn | platform | - | Linkedin
    Linkedin | platform | - |
    Linken | party | p |
    Linkspartei | party | f | Linke
    Linux | platform | - |
    Linzer ASK | club | m | LASK
    Liste Pilz | party | f |
    Live Nation | firm | - |
    Lizard Squad | group | - |
    Lloyds | firm | - |
    LobbyControl | organisation | - |
    Lobbycontrol | organisation | - | LobbyControl
    LockBit | group | - | Lockbit
    Lockbit | group | - | LockBit
    Lockheed Martin | firm | - |
    Lok Leipzig | club | - |
    Lokomotive Moskau | club | - |
    Lonza | firm | - |
    Lord's Resistance Army | group | f | LRA
    Los Angeles Lakers | club | - | Lakers
    Los Angeles Times | medium | f | LA Times
    Luca-App | platform | - |
    Luftfahrt-Bundesamt | state body | n | LBA
    Lufthansa | firm | - |
    Luftlandetruppen | military | p |
    Luftwaffe | military | f |
    Lukoil | firm | - |
    LulzSec | group | - |
    Lulzsec | group | - | LulzSec
    Lumen | firm | - |
    Lusa | agency | f |
    Lutherische Weltbund | organisation | m |
    Luxemburger Wort | medium | n |
    Luzerner Zeitung | medium | f |
    Lyft | firm | - |
    Lübecker Nachrichten | medium | f | LN
    M-net | firm | - |
    M23 | group | f |
    MAD | service | m | Militärischer Abschirmdienst
    MAN | firm | - |
    MCH Group | firm | - |
    MDR Aktuell | medium | - |
    MDR | medium | m | Mitteldeutscher Rundfunk
    MEK | police | n |
    MEMRI | monitor | - | Memri
    MENA | agency | f | Mena
    MERICS | organisation | - |
    MFG | party | f |
    MHP | party | f |
    MI5 | service | m |
    MI6 | service | m |
    MIT | organisation | n | Massachusetts Institute of Technology
    MIT | service | m |
    MOVEit | firm | - |
    MSC | firm | - |
    MSN | medium | - |
    MSNBC | medium | - |
    MSV Duisburg | club | m | MSV
    MTI | agency | f | Mti
    MTS | firm | - |
    MVG | firm | - |
    Maariv | medium | f |
    Mabanaft | firm | - |
    Madsack | firm | - |
    Maersk Line | firm | - |
    Maersk | firm | - | Mærsk
    Mafia | group | f |
    Magecart | group | - |
    Magenta | firm | - |
    Magna | firm | - |
    Magyar Nemzet | medium | f |
    Mahle | firm | - |
    Mail on Sunday | medium | f |
    Mainz 05 | club | - | FSV Mainz 05
    Malaysia Airlines | firm | - |
    Malteser Hilfsdienst | organisation | m |
    Malteser | organisation | p |
    Malwarebytes Labs | firm | - |
    Malwarebytes | firm | - |
    ManCity | club | - |
    Manager Magazin | medium | n | manager magazin
    Manchester City | club | - | ManCity
    Manchester United | club | - | ManU
    Mandiant | firm | - |
    Mannheimer Morgen | medium | m |
    Marburger Bund | organisation | m |
    Marca | medium | f |
    Marine Traffic | monitor | - | Marinetraffic
    Marine | military | f |
    Marines | military | p |
    Marinetraffic | monitor | - |
    Marks & Spencer | firm | - |
    Markus Lanz | medium | - |
    Marriott | firm | - |
    Mashable | medium | - |
    Massachusetts Institute of Technology | organisation | n | MIT
    Mastercard | firm | - |
    Mastodon | platform | - |
    Materna | firm | - |
    Mattel | firm | - |
    Max-Planck-Gesellschaft | organisation | f |
    Max-Planck-Institut | organisation | n |
    Maxar | monitor | - |
    Maybrit Illner | medium | - |
    Mazda | firm | - |
    McAfee | firm | - |
    McDonald's | firm | - |
    McDonalds | firm | - | McDonald's
    McKinsey | firm | - |
    Mebis | platform | - |
    Media Markt | firm | - | MediaMarkt
    MediaMarkt | firm | - | Media Markt
    MediaMarktSaturn | firm | - |
    Mediapart | medium | - |
    Mediaset | medium | - |
    Medico International | organisation | - |
    Medusa | medium | - | Meduza
    Medusa-Gruppe | group | - |
    Meduza | medium | - | Medusa
    Meedia | medium | - |
    Melitta | firm | - |
    Memorial | organisation | - |
    Memri | monitor | - | MEMRI
    Mercedes | firm | - | Mercedes-Benz
    Mercedes-Benz | firm | - | Mercedes
    Merck | firm | - |
    Mercy Ships | organisation | - |
    Merics | organisation | - | MERICS
    Merkur | medium | m | Münchner Merkur
    Merkur.de | medium | - |
    Meta | firm | - | Facebook
    Metro | firm | - |
    Metronom | firm | - |
    Metropolitan Police | police | f | Met
    MfS | service | n |
    Miami Herald | medium | m |
    Michelin | firm | - |
    Microsoft 365 | platform | - |
    Microsoft Teams | platform | - | Teams
    Microsoft Threat Intelligence | firm | - |
    Microsoft | firm | - |
    Midjourney | platform | - |
    Midnight Blizzard | group | - |
    Miele | firm | - |
    Migros | firm | - |
    Militärbündnis | organisation | n |
    Militärische Abschirmdienst | service | m | MAD
    Militärischer Abschirmdienst | service | m | MAD
    Militärpolizei | police | f |
    Milka | firm | - |
    Milli Görüs | organisation | - |
    Milliyet | medium | f |
    Mimikama | organisation | - |
    Minecraft | platform | - |
    Ministerium für Staatssicherheit | service | n | MfS
    Minusma | military | f | MINUSMA
    Miri-Clan | group | m |
    Mirror | medium | m |
    Misereor | organisation | - |
    Missio | organisation | - |
    Mission Lifeline | organisation | - |
    Mitsubishi | firm | - |
    Mittagsmagazin | medium | n |
    Mittelbayerische Zeitung | medium | f |
    Mitteldeutsche Rundfunk | medium | m | MDR
    Mitteldeutsche Zeitung | medium | f | MZ
    Mitteldeutscher Rundfunk | medium | m | MDR
    Moderna | firm | - |
    Moment.at | medium | - |
    Monitor | medium | - |
    Monsanto | firm | - |
    Moodle | platform | - |
    Mopo | medium | f | Hamburger Morgenpost
    Morena | party | f |
    Morgan Stanley | firm | - |
    Morgenmagazin | medium | n | Moma
    Morgenpost | medium | f |
    Mossad | service | m |
    Mossos d'Esquadra | police | m | Mossos
    Motherboard | medium | - |
    Motor Sitsch | firm | - |
    Mozilla Foundation | organisation | f |
    Mt. Gox | firm | - |
    MtGox | firm | - | Mt. Gox
    MuddyWater | group | - |
    Mudschaheddin | group | p |
    Mujahedin | group | p |
    Munich Re | firm | - |
    Muslimbruderschaft | party | f |
    Muslimbrüder | group | p |
    Mustang Panda | group | - |
    Märkische Allgemeine | medium | f | MAZ
    Märkische Oderzeitung | medium | f | MOZ
    Mærsk | firm | - |
    Müller Drogerie | firm | - |
    Münchner Merkur | medium | m | Merkur
    N-VA | party | f |
    N24 | medium | - | Welt
    N26 | firm | - |
    NAACP | organisation | f |
    NABU | organisation | m | Nabu
    NASA | state body | f | Nasa
    NATO | organisation | f | Nato
    NBA | organisation | f |
    NBC News | medium | - |
    NBC | medium | - |
    NCA | police | f | National Crime Agency
    NCSC | service | n | National Cyber Security Centre
    NDB | service | m | Nachrichtendienst des Bundes
    NDR Info | medium | - |
    NDR | medium | m | Norddeutscher Rundfunk
    NDTV | medium | - |
    NEOS | party | f | Neos
    NFL | organisation | f |
    NHK | medium | - |
    NHL | organisation | f |
    NIUS | medium | - |
    NLD | party | f |
    NOS | medium | - |
    NOZ | medium | f | Neue Osnabrücker Zeitung
    NPD | party | f | Heimat
    NPR | medium | - |
    NRA | organisation | f |
    NRC Handelsblad | medium | f |
    NRK | medium | n |
    NS | firm | - |
    NSA | service | f | National Security Agency
    NSDAP | party | f |
    NSO Group | firm | - | NSO
    NSO | firm | - |
    NSU | group | m | Nationalsozialistischer Untergrund
    NTB | agency | f |
    NTSB | state body | f |
    NTT Docomo | firm | - |
    NTT | firm | - |
    NTV | medium | - |
    NTW | medium | - |
    NVA | military | f |
    NVIDIA | firm | - | Nvidia
    NYT | medium | f | New York Times
    NZZ am Sonntag | medium | f |
    NZZ | medium | f | Neue Zürcher Zeitung
    Nabu | organisation | m | NABU
    NachDenkSeiten | medium | - |
    Nachdenkseiten | medium | - |
    Nachrichtendienst des Bundes | service | m | NDB
    Nada | organisation | f |
    Naftogaz | firm | - |
    Nasa | state body | f | NASA
    Nasdaq | firm | - |
    National Crime Agency | police | f | NCA
    National Cyber Security Centre | service | n | NCSC
    National Security Agency | service | f | NSA
    National Security Council | state body | m |
    Nationale Sicherheitsrat | state body | m |
    Nationale Volksarmee | military | f | NVA
    Nationale Volkskongress | state body | m |
    Nationalgarde | military | f |
    Nationalrat | state body | m |
    Nationalsozialistische Untergrund | group | m | NSU
    Nationalsozialistischer Untergrund | group | m | NSU
    Nationalversammlung | state body | f |
    Nato | organisation | f | NATO
    Nature | medium | f |
    Nau.ch | medium | - |
    Navy Seals | military | p |
    Navy | military | f |
    Ndrangheta | group | f |
    Nea Dimokratia | party | f |
    Neos | party | f | NEOS
    Nestlé | firm | - |
    NetBlocks | monitor | - | Netblocks
    NetCologne | firm | - | Netcologne
    Netblocks | monitor | - | NetBlocks
    Netflix | platform | - |
    Netscout | firm | - |
    Netto | firm | - |
    Network Rail | firm | - |
    Netzbremse | monitor | - |
    Netze BW | firm | - |
    Netzpolitik | medium | n | netzpolitik.org
    Netzwelt | medium | - |
    Neue Osnabrücker Zeitung | medium | f | NOZ
    Neue Presse | medium | f |
    Neue Tag | medium | m |
    Neue Westfälische | medium | f | NW
    Neue Zürcher Zeitung | medium | f | NZZ
    Neues Deutschland | medium | n | nd
    New England Patriots | club | - |
    New York Post | medium | f |
    New York Times | medium | f | NYT
    New York Yankees | club | - |
    New Yorker | medium | m |
    Newcastle United | club | - |
    News Corp | firm | - |
    Newsmax | medium | - |
    Newsweek | medium | f |
    Nexta | medium | - |
    Nike | firm | - |
    Nikkei | medium | f |
    Nikon | firm | - |
    Nintendo | firm | - |
    Nio | firm | - |
    Nissan | firm | - |
    Nius | medium | - |
    NoName | group | - | NoName057(16)
    NoName057(16) | group | - | NoName
    Nobelium | group | - |
    Nokia | firm | - |
    Nord Stream | firm | - |
    Nordbayern | medium | - |
    Norddeutsche Rundfunk | medium | m | NDR
    Norddeutscher Rundfunk | medium | m | NDR
    Nordex | firm | - |
    Nordkurier | medium | m |
    Nordwest-Zeitung | medium | f | NWZ
    Norilsk Nickel | firm | - |
    Northrop Grumman | firm | - |
    Northvolt | firm | - |
    Norton | firm | - |
    Norwegian | firm | - |
    NotPetya | group | - |
    Notimex | agency | f |
    Novartis | firm | - |
    Novavax | firm | - |
    Nowaja Gaseta | medium | f |
    Noyb | organisation | - | noyb
    Nusra-Front | group | f |
    Nvidia | firm | - | NVIDIA
    Népszabadság | medium | f |
    Nürnberger Nachrichten | medium | f | NN
    O Globo | medium | f |
    O2 | firm | - | Telefónica
    OCHA | organisation | n | Ocha
    OE24 | medium | - |
    OECD | organisation | f |
    OGM | organisation | - |
    OHB | firm | - |
    OMV | firm | - |
    OPCW | organisation | f |
    OPEC | organisation | f | Opec
    ORF | medium | m | Österreichischer Rundfunk
    OSZE | organisation | f |
    OVD-Info | organisation | - | Ovd-Info
    OVH | firm | - | OVHcloud
    OVKS | organisation | f |
    Oath Keepers | group | p |
    Oath-Keepers-Miliz | group | f |
    Oberhaus | state body | n |
    Oberlandesgericht | state body | n | OLG
    Oberste Gerichtshof | state body | m | OGH
    Oberverwaltungsgericht | state body | n | OVG
    Oberösterreichische Nachrichten | medium | f | OÖN
    Obi | firm | - |
    Observer | medium | m |
    Ocha | organisation | n |
    Odnoklassniki | platform | - |
    Odysee | platform | - |
    Oe24 | medium | - | oe24
    Oesterreichische Nationalbank | state body | f | OeNB
    Oetker | firm | - |
    Office 365 | platform | - |
    Office of Foreign Assets Control | state body | n | OFAC
    OilRig | group | - |
    Oiltanking | firm | - |
    Okta | firm | - |
    Olympiakos Piräus | club | - |
    Olympique Lyon | club | - |
    Olympique Marseille | club | - |
    Olympus | firm | - |
    OneDrive | platform | - | Onedrive
    OneWeb | firm | - |
    OnlyFans | platform | - |
    Ookla | monitor | - | Downdetector
    Opec | organisation | f | OPEC
    Opec+ | organisation | f |
    Opel | firm | - |
    Open Arms | organisation | - |
    OpenAI | firm | - |
    Oppo | firm | - |
    Optus | firm | - |
    Opus Dei | organisation | - |
    Oracle | firm | - |
    Orsted | firm | - |
    Oryx | monitor | - |
    Osram | firm | - |
    Ostsee-Zeitung | medium | f |
    Ostthüringer Zeitung | medium | f |
    Otto | firm | - |
    Our World in Data | monitor | - |
    Outlook | platform | - |
    Ovd-Info | organisation | - | OVD-Info
    Oxfam | organisation | - |
    Oxford | organisation | - |
    PA Media | agency | f | PA
    PAP | agency | f |
    PBS | medium | - |
    PD | party | f | Partito Democratico
    PDS | party | f |
    PEGIDA | group | f |
    PEI | state body | n |
    PET | service | f |
    PETA | organisation | - | Peta
    PFLP | group | f |
    PIK | organisation | n | Potsdam-Institut
    PKK | group | f | Kurdische Arbeiterpartei
    PKP | firm | - |
    PP | party | f | Partido Popular
    PRI | party | f |
    PSA | firm | - |
    PSG | club | - | Paris Saint-Germain
    PSN | platform | - |
    PSOE | party | f |
    PST | service | f |
    PSV Eindhoven | club | m | PSV
    PTI | agency | f | Press Trust of India
    PTI | party | f |
    PVV | party | f |
    Palantir | firm | - |
    Palo Alto Networks | firm | - | Palo Alto
    Palästinensische Autonomiebehörde | state body | f | PA
    Panasonic | firm | - |
    Panorama | medium | - |
    Paragon | firm | - |
    Paramount | firm | - |
    Paris Saint-Germain | club | - | PSG
    Paris St. Germain | club | - | PSG
    Paritätische Gesamtverband | organisation | m |
    Paritätische Wohlfahrtsverband | organisation | m | Paritätischer
    Parler | platform | - |
    Partei der Arbeit | party | f |
    Partido Popular | party | f | PP
    Partito Democratico | party | f | PD
    Partizan Belgrad | club | - |
    Pasok | party | f |
    Passauer Neue Presse | medium | f | PNP
    Pastebin | platform | - |
    Pasteur-Institut | organisation | n |
    Patreon | platform | - |
    Paul-Ehrlich-Institut | state body | n | PEI
    Paulaner | firm | - |
    PayPal | platform | - | Paypal
    Paydirekt | platform | - |
    Paypal | platform | - | PayPal
    Peace Now | organisation | - |
    Pegida | group | f | PEGIDA
    Penny | firm | - |
    Pentagon | state body | n |
    Pepsi | firm | - |
    Peronisten | party | f |
    Perplexity | platform | - |
    Peschmerga | military | p | Peshmerga
    Peta | organisation | - | PETA
    Peugeot | firm | - |
    Pew Research Center | organisation | n | Pew
    Pfizer | firm | - |
    Philip Morris | firm | - |
    Phineas Fisher | group | - |
    Phoenix TV | medium | - |
    Phoenix | medium | - | phoenix
    PiS | party | f | Recht und Gerechtigkeit
    Pinterest | platform | - |
    Pioneer | medium | m |
    Piraten | party | p | Piratenpartei
    Piratenpartei | party | f | Piraten
    Pirelli | firm | - |
    Planet Labs | monitor | - | Planet
    Play Store | platform | - |
    PlayStation Network | platform | - | PSN
    PlayStation | platform | - |
    Playboy | medium | m |
    Playmobil | firm | - |
    Playstation Network | platform | - | PSN
    Playstation | platform | - | PlayStation
    Podemos | party | f |
    Policía Nacional | police | f |
    Polisario | group | f |
    Politbüro | state body | n |
    Politico | medium | - |
    Politiken | medium | f |
    Polizeipräsidium | police | n |
    Polizeirevier | police | n |
    Polsat | medium | - |
    Polymetal | firm | - |
    Pornhub | platform | - |
    Porr | firm | - |
    Porsche | firm | - |
    Post-Regulierungsbehörde | state body | f |
    Postbank | firm | - |
    Postillon | medium | m | Der Postillon
    Potsdam-Institut für Klimafolgenforschung | organisation | n | PIK
    Prawda | medium | f |
    Predatory Sparrow | group | - |
    Premier League | organisation | f |
    Press Association | agency | f | PA
    Press TV | medium | - |
    Pressetext | agency | f | pte
    Preußen Münster | club | - |
    Primark | firm | - |
    Prime Video | platform | - |
    Princeton | organisation | - |
    Privacy International | organisation | - |
    Pro Asyl | organisation | f |
    Pro Familia | organisation | - |
    Pro NRW | party | f |
    Pro Sieben | medium | - | ProSieben
    ProPublica | medium | - |
    ProSieben | medium | - |
    ProSiebenSat.1 | medium | - |
    Prognos | organisation | - |
    Progress Software | firm | - | Progress
    Proofpoint | firm | - |
    Proud Boys | group | p |
    Puls 24 | medium | - |
    Puls 4 | medium | - |
    Puma | firm | - |
    Pussy Riot | group | f |
    PwC | firm | - |
    Pyur | firm | - | PŸUR
    QAnon | group | f |
    QNA | agency | f |
    QNAP | firm | - |
    QQ | platform | - |
    Qakbot | group | - | Qbot
    Qantas | firm | - |
    Qatar Airways | firm | - |
    Qilin | group | - |
    Qnap | firm | - | QNAP
    Qualcomm | firm | - |
    Qualys | firm | - |
    Querdenker | group | p |
    RAF | group | f | Rote Armee Fraktion
    RAI | medium | f | Rai
    RAW | service | m |
    RB Leipzig | club | - | RB
    RBB | medium | m | Rundfunk Berlin-Brandenburg
    REvil | group | - |
    RFI | medium | - |
    RIA Nowosti | agency | f | Ria
    RKI | state body | n | Robert Koch-Institut
    RN | party | f | Rassemblement National
    RND | medium | n | Redaktionsnetzwerk Deutschland
    RSF | group | f | Rapid Support Forces
    RT DE | medium | - |
    RT Deutsch | medium | - | RT DE
    RT | medium | - | Russia Today
    RTBF | medium | - |
    RTL Nieuws | medium | - |
    RTL | medium | - |
    RTL2 | medium | - |
    RTVE | medium | - |
    RUSI | organisation | n |
    RWE | firm | - |
    RWI | organisation | n |
    Rada | state body | f | Werchowna Rada
    Radio Bremen | medium | n |
    Radio Eins | medium | - |
    Radio Free Europe | medium | n | RFE/RL
    Radio Liberty | medium | n |
    Radio Swoboda | medium | - |
    Radio Ukraina | medium | - |
    Radio Vatikan | medium | n |
    Radware | firm | - |
    Ragnar Locker | group | - |
    Rai | medium | f |
    RaidForums | platform | - |
    Raiffeisen | firm | - |
    Raiffeisenbank International | firm | - | RBI
    Rakuten | firm | - |
    Rand Corporation | organisation | - | Rand
    RansomHub | group | - |
    Ransomhub | group | - | RansomHub
    Rapid Wien | club | - | Rapid
    Rapid7 | firm | - |
    Rassemblement National | party | f | RN
    Rathaus | state body | n |
    Raytheon | firm | - |
    Real Madrid | club | - | Real
    Rechnungshof | state body | m |
    Rechte Sektor | group | m |
    Recorded Future | firm | - |
    Red Bull Salzburg | club | - | Salzburg
    Red Bull | firm | - |
    Red Hat | firm | - |
    Redaktionsnetzwerk Deutschland | medium | n | RND
    Reddit | platform | - |
    Regierungsrat | state body | m |
    Reichsbürger | group | p |
    Reliance | firm | - |
    Remmo-Clan | group | m |
    Renaissance | party | f |
    Renamo | party | f |
    Renault | firm | - |
    Renfe | firm | - |
    Report Mainz | medium | - |
    Reporter ohne Grenzen | organisation | p | ROG
    Repräsentantenhaus | state body | n |
    Repubblica | medium | f | La Repubblica
    Republikaner | party | p |
    Republikanische Partei | party | f | Republikaner
    Reuters TV | agency | f |
    Reuters | agency | f | Thomson Reuters
    Revil | group | - | REvil
    Revolutionsgarden | military | p |
    Revolutionswächter | military | p |
    Revolutionäre Zellen | group | p |
    Rewe | firm | - |
    Rhein-Neckar Löwen | club | - |
    Rhein-Neckar-Zeitung | medium | f |
    Rhein-Zeitung | medium | f |
    Rheinbahn | firm | - |
    Rheinische Post | medium | f | RP
    Rheinmetall | firm | - |
    Rheinpfalz | medium | f |
    Rhysida | group | - |
    Rhön-Klinikum | firm | - |
    Ria Nowosti | agency | f | RIA Nowosti
    Richemont | firm | - |
    Rio Tinto | firm | - |
    Ripe | organisation | - | RIPE
    Ritter Sport | firm | - |
    Ritzau | agency | f |
    River Plate | club | - |
    Robert Koch-Institut | state body | n | RKI
    Robert-Koch-Institut | state body | n | RKI
    Robin Wood | organisation | - |
    Robinhood | firm | - |
    Roblox | platform | - |
    Roche | firm | - |
    Rocket Factory | firm | - |
    Rocket Internet | firm | - |
    Rockstar Games | firm | - |
    Rogers | firm | - |
    Rohde & Schwarz | firm | - |
    Roland Berger | firm | - |
    Rolex | firm | - |
    Rolling Stone | medium | m |
    Rolls Royce | firm | - |
    Rolls-Royce | firm | - |
    Rosa-Luxemburg-Stiftung | organisation | f |
    Rosatom | firm | - |
    Roskomnadsor | firm | - |
    Roskosmos | firm | - |
    Rosneft | firm | - |
    Rossija 1 | medium | - |
    Rossijskaja Gaseta | medium | f |
    Rossmann | firm | - |
    Rostelekom | firm | - | Rostelecom
    Rot-Weiss Essen | club | - |
    Rot-Weiß Essen | club | - |
    Rote Armee Fraktion | group | f | RAF
    Rote Armee | military | f |
    Rote Brigaden | group | p |
    Rote Halbmond | organisation | m |
    Rote Kreuz | organisation | n | IKRK
    Rote Rathaus | state body | n |
    Rote-Armee-Fraktion | group | f | RAF
    Roten Brigaden | group | p | Rote Brigaden
    Roten Kreuz | organisation | n | IKRK
    Roter Halbmond | organisation | m |
    Roter Stern Belgrad | club | - |
    Rotes Kreuz | organisation | n | IKRK
    Royal Air Force | military | f | RAF
    Royal Navy | military | f |
    Rubikon | medium | - |
    Rudaw | agency | f |
    Ruhr Nachrichten | medium | f |
    Ruhr24 | medium | - |
    Rumble | platform | - |
    Rundfunk Berlin-Brandenburg | medium | m | RBB
    Rundfunk der DDR | medium | m |
    Rusal | firm | - |
    Rusi | organisation | n |
    Russia Today | medium | - | RT
    Rutube | platform | - |
    Ryanair | firm | - |
    Ryuk | group | - |
    Rzeczpospolita | medium | f |
    S-Bahn Berlin | firm | - |
    SA | military | f |
    SABC | medium | - |
    SANA | agency | f | Sana
    SAP | firm | - |
    SAS | firm | - |
    SAT.1 | medium | - | Sat.1
    SBB | firm | - |
    SBU | service | m |
    SC Bern | club | m |
    SC Freiburg | club | m |
    SC Magdeburg | club | m |
    SC Paderborn | club | m |
    SDA | agency | f | Keystone-SDA
    SDF | military | f | Syrische Demokratische Kräfte
    SEC Consult | firm | - |
    SEC | state body | f |
    SECO | state body | n |
    SED | party | f |
    SEK | police | n | Spezialeinsatzkommando
    SES | firm | - |
    SFB | medium | m |
    SFR | firm | - |
    SG Flensburg-Handewitt | club | - |
    SID | agency | f | Sport-Informations-Dienst
    SIPRI | organisation | n | Sipri
    SITE Intelligence Group | monitor | - | SITE
    SITE | monitor | - | Site Intelligence Group
    SIX | firm | - |
    SK Rapid Wien | club | m | Rapid
    SK Rapid | club | m | Rapid
    SK Sturm Graz | club | m | Sturm
    SK Telecom | firm | - |
    SNB | state body | f |
    SNCF | firm | - |
    SNP | party | f | Scottish National Party
    SNS | party | f |
    SOS Mediterranee | organisation | - |
    SOS Méditerranée | organisation | - | SOS Mediterranee
    SOS-Kinderdörfer | organisation | p |
    SOZ | organisation | f |
    SP | party | f |
    SPA | agency | f |
    SPD | party | f | Sozialdemokraten
    SPIEGEL | medium | m | Spiegel
    SPON | medium | - | Spiegel Online
    SPORT1 | medium | - | Sport1
    SPÖ | party | f |
    SR | medium | m | Saarländischer Rundfunk
    SRF | medium | m | Schweizer Radio und Fernsehen
    SRF-Fernsehen | medium | n |
    SS | military | f |
    SSC Neapel | club | m |
    SSV Jahn Regensburg | club | m | Jahn
    STIKO | state body | f | Stiko
    STT | agency | f |
    SV Darmstadt 98 | club | m | Darmstadt 98
    SV Sandhausen | club | m |
    SV Waldhof Mannheim | club | - |
    SV Werder Bremen | club | m | Werder
    SVP | party | f | Schweizerische Volkspartei
    SVT | medium | - |
    SWP | organisation | f |
    SWR Aktuell | medium | - |
    SWR | medium | m | Südwestrundfunk
    SZ | medium | f | Süddeutsche Zeitung
    SZ-Magazin | medium | - |
    Saab | firm | - |
    Saarbrücker Zeitung | medium | f |
    Saarländische Rundfunk | medium | m | SR
    Saarländischer Rundfunk | medium | m | SR
    Sabah | medium | f |
    Sachverständigenrat | state body | m | Wirtschaftsweise
    Safari | platform | - |
    SafePay | group | - |
    Salafisten | group | p |
    Salesforce | firm | - |
    Salon | medium | - |
    Salt Typhoon | group | - |
    Salzburger Nachrichten | medium | f | SN
    Salzgitter AG | firm | - |
    Samariterbund | organisation | m |
    Samsung | firm | - |
    Sana Kliniken | firm | - |
    Sana | agency | f | SANA
    Sandinisten | group | p |
    Sandworm | group | - | APT44
    Sanofi | firm | - |
    Santander | firm | - |
    Sat.1 | medium | - |
    Saturn | firm | - |
    Saudi Aramco | firm | - | Aramco
    Saudi Telecom | firm | - |
    Save the Children | organisation | - |
    Sberbank | firm | - |
    Scania | firm | - |
    Scattered Spider | group | - |
    Schachtar Donezk | club | - | Schachtar
    Schaeffler | firm | - |
    Schalke 04 | club | - | Schalke
    Schalke | club | - | FC Schalke 04
    Schas | party | f | Schas-Partei
    Schin Bet | service | m | Shin Bet
    Schindler | firm | - |
    Schufa | organisation | f | SCHUFA
    Schwarze Block | group | m |
    Schwarze September | group | m |
    Schwarzer Block | group | m |
    Schwarzmeerflotte | military | f |
    Schwedendemokraten | party | f |
    Schweizer Radio und Fernsehen | medium | n | SRF
    Schweizerische Nationalbank | state body | f | SNB
    Schweizerische Post | firm | - |
    Schweriner Volkszeitung | medium | f |
    Schwäbische Zeitung | medium | f |
    Schwäbisches Tagblatt | medium | n |
    Science | medium | f |
    Scientology | organisation | - |
    Scotland Yard | police | m | Yard
    Sea-Eye | organisation | - |
    Sea-Watch | organisation | - |
    Seat | firm | - |
    Seco | state body | n | SECO
    Secret Service | service | m |
    Secunet AG | firm | - |
    Secunet | firm | - | secunet
    Secureworks | firm | - |
    Securitate | service | f |
    Seenotrettungsorganisation Sea-Watch | organisation | f | Sea-Watch
    Sejm | state body | m |
    Senat | state body | m |
    Sender Freies Berlin | medium | m | SFB
    SentinelOne | firm | - |
    Sentinelone | firm | - |
    Separatisten | group | p |
    Servette Genf | club | - |
    Servus Nachrichten | medium | - |
    Servus TV | medium | - |
    ServusTV | medium | - | Servus TV
    Severstal | firm | - |
    Shadow Brokers | group | p |
    Shadowserver | monitor | - |
    Shein | platform | - |
    Shell | firm | - |
    Shin Bet | service | m | Schin Bet
    ShinyHunters | group | - |
    Shodan | monitor | - |
    Sicherheitsrat | organisation | m | UN-Sicherheitsrat
    Siegener Zeitung | medium | f |
    Siemens Energy | firm | - |
    Siemens Gamesa | firm | - |
    Siemens Healthineers | firm | - |
    Siemens | firm | - |
    Signa | firm | - |
    Signal | platform | - |
    Silk Road | platform | - |
    Simon-Wiesenthal-Zentrum | organisation | n |
    Sinaloa-Kartell | group | n |
    Singapore Airlines | firm | - |
    Sinn Fein | party | f |
    Sinn Féin | party | f | Sinn Fein
    Sinopharm | firm | - |
    Sinovac | firm | - |
    Sipri | organisation | n | SIPRI
    Siri | platform | - |
    Sita | firm | - | SITA
    Site Intelligence Group | monitor | - | SITE
    Site | monitor | - | Site Intelligence Group
    Sittenpolizei | police | f |
    Skoda | firm | - | Škoda
    Sky News | medium | - |
    Sky TG24 | medium | - |
    Sky | medium | - |
    Skyguide | firm | - |
    Skype | platform | - |
    Slack | platform | - |
    Slate | medium | - |
    Slavia Prag | club | - |
    Smer | party | f |
    Snapchat | platform | - |
    Société Générale | firm | - |
    Softbank | firm | - |
    Software AG | firm | - |
    SolarWinds | firm | - | Solarwinds
    Solarwinds | firm | - | SolarWinds
    Solarworld | firm | - |
    Solwodi | organisation | - |
    Sonntagszeitung | medium | f |
    Sony Pictures | firm | - |
    Sony | firm | - |
    Sophos | firm | - |
    SoundCloud | platform | - |
    Soundcloud | platform | - |
    South China Morning Post | medium | f | SCMP
    Southwest | firm | - |
    Sozialdemokraten | party | p | SPD
    Sozialdemokratische Partei Deutschlands | party | f | SPD
    Sozialministerium | state body | n |
    Sozialverband VdK | organisation | m | VdK
    SpVgg Greuther Fürth | club | - |
    Space Force | military | f |
    Space X | firm | - | SpaceX
    SpaceX | firm | - | Space X
    Spar | firm | - |
    Sparkasse | firm | - |
    Sparkassen | firm | - |
    Sparta Prag | club | - |
    Spartak Moskau | club | - |
    Spezialeinsatzkommando | police | n | SEK
    Spiegel Online | medium | - | SPON
    Spiegel | medium | m | Der Spiegel
    Sport1 | medium | - |
    Sporting Lissabon | club | - | Sporting
    Sportschau | medium | - |
    Spot on News | agency | f | spot on news
    Spotify | platform | - |
    Springer | firm | - |
    Sputnik | medium | - |
    Staatsduma | state body | f | Duma
    Staatsgerichtshof | state body | m |
    Staatskanzlei | state body | f |
    Staatsschutz | police | m |
    Staatssicherheit | service | f | Stasi
    Stack Overflow | platform | - |
    Stadler | firm | - |
    Stadtpolizei | police | f |
    Stadtrat | state body | m |
    Standard | medium | m | Der Standard
    Stanford | organisation | - |
    Starbucks | firm | - |
    Starlink | platform | - |
    Stasi | service | f | Staatssicherheit
    State Department | state body | n |
    Statewatch | organisation | - |
    Statistische Bundesamt | state body | n | Destatis
    Statistisches Bundesamt | state body | n | Destatis
    Steam | platform | - |
    Steiff | firm | - |
    Stellantis | firm | - |
    Stena Line | firm | - |
    Stern TV | medium | - |
    Stern | medium | m | stern
    Stiftung Warentest | organisation | f |
    Stiftung Wissenschaft und Politik | organisation | f | SWP
    Stiftung-Warentest-Magazin | medium | n |
    Stihl | firm | - |
    Stiko | state body | f | STIKO
    Storm-0558 | group | - |
    Strabag | firm | - |
    Straits Times | medium | f |
    Strato | firm | - |
    Straubinger Tagblatt | medium | n |
    Streitkräfte | military | p |
    Stromnetz Berlin | firm | - |
    Ströer | firm | - |
    Sturm Graz | club | - | Sturm
    Stuttgarter Nachrichten | medium | f |
    Stuttgarter Zeitung | medium | f |
    Städte- und Gemeindebund | organisation | m |
    Städtetag | organisation | m |
    Ständerat | state body | m |
    Ständige Impfkommission | state body | f | Stiko
    Störungsmelder | monitor | - |
    Störungsmelder.de | monitor | - |
    Substack | platform | - |
    Suchoi | firm | - |
    Sulzer | firm | - |
    Sun | medium | f | The Sun
    Sunday Times | medium | f |
    Sunrise | firm | - |
    Super Illu | medium | f |
    Super RTL | medium | - |
    Supreme Court | state body | m |
    Suspilne | medium | - |
    Svenska Dagblad | medium | n |
    Svenska Dagbladet | medium | f |
    Swatch | firm | - |
    Swift | firm | - |
    Swiss Life | firm | - |
    Swiss Re | firm | - |
    Swiss | firm | - |
    SwissID | platform | - |
    Swisscom | firm | - |
    Swissgrid | firm | - |
    Swissmem | organisation | - |
    Swissport | firm | - |
    SySS | firm | - |
    Sydney Morning Herald | medium | m |
    Symantec | firm | - |
    Syngenta | firm | - |
    Synology | firm | - |
    Syrian Electronic Army | group | - |
    Syrische Beobachtungsstelle für Menschenrechte | monitor | f | Beobachtungsstelle
    Syrische Demokratische Kräfte | military | p | SDF
    Syriza | party | f |
    Sächsische Zeitung | medium | f |
    Säpo | service | f |
    Sözcü | medium | f |
    Süddeutsche Zeitung | medium | f | SZ
    Süddeutsche | medium | f | SZ
    Südkurier | medium | m |
    Südwest Presse | medium | f |
    Südwestfalen-IT | firm | - | SIT
    Südwestrundfunk | medium | m | SWR
    Südzucker | firm | - |
    T-Mobile | firm | - |
    T-Online | medium | n | t-online
    T-Systems | firm | - |
    TAG24 | medium | - |
    TASS | agency | f | Tass
    TCS | organisation | m |
    TF1 | medium | - |
    THW Kiel | club | m |
    THW | state body | n | Technisches Hilfswerk
    TK | organisation | f | Techniker Krankenkasse
    TMZ | medium | - |
    TP-Link | firm | - |
    TRT World | medium | - |
    TRT | medium | - |
    TSG Hoffenheim | club | - | Hoffenheim
    TSMC | firm | - |
    TSV 1860 München | club | m | 1860 München
    TTP | group | f |
    TUI | firm | - | Tui
    TUIfly | firm | - |
    TV Doschd | medium | - | Doschd
    TV2 | medium | - |
    TVE | medium | - |
    TVN | medium | - |
    TVN24 | medium | - |
    TVP | medium | - |
    Table.Media | medium | - |
    Tafel | organisation | f |
    Tag24 | medium | - |
    Tageblatt | medium | n |
    Tages-Anzeiger | medium | m | Tagi
    Tagesschau | medium | f | tagesschau
    Tagesschau.de | medium | - | tagesschau.de
    Tagesspiegel | medium | m | Der Tagesspiegel
    Tagesthemen | medium | f |
    Taliban | group | p |
    Talos | firm | - | Cisco Talos
    Tamil Tigers | group | p |
    Tanjug | agency | f |
    Tanker Trackers | monitor | - | TankerTrackers
    TankerTrackers | monitor | - |
    Tasnim | agency | f |
    Tass | agency | f | TASS
    Tata | firm | - |
    Tchibo | firm | - |
    Tea Party | party | f |
    Team Stronach | party | f |
    TeamViewer | firm | - | Teamviewer
    Teams | platform | - | Microsoft Teams
    Teamviewer | firm | - | TeamViewer
    TechCrunch | medium | - |
    Techcrunch | medium | - |
    Techniker Krankenkasse | organisation | f | TK
    Technische Hilfswerk | state body | n | THW
    Technische Universität | organisation | f | TU
    Technisches Hilfswerk | state body | n | THW
    Teekanne | firm | - |
    Telam | agency | f |
    Telecom Italia | firm | - | TIM
    Telefonica | firm | - | O2
    Telefónica Deutschland | firm | - | O2
    Telefónica | firm | - | Telefonica
    Telegraaf | medium | m | De Telegraaf
    Telegraf | medium | m |
    Telegram | platform | - |
    Telegraph | medium | m | Daily Telegraph
    Telekom | firm | - | Deutsche Telekom
    Telemundo | medium | - |
    Telepolis | medium | - |
    Telesur | medium | - |
    Televisa | medium | - |
    Telex | medium | - |
    Telia | firm | - |
    Telstra | firm | - |
    Temu | platform | - |
    Tenable | firm | - |
    Tencent | firm | - |
    TenneT | firm | - | Tennet
    Tennet | firm | - | TenneT
    Tennor | firm | - |
    Terre des Femmes | organisation | - |
    Terre des Hommes | organisation | - |
    Terrormiliz Islamischer Staat | group | f | IS
    Tesco | firm | - |
    Tesla | firm | - |
    Tether | firm | - |
    Thales | firm | - |
    Thalys | firm | - |
    The Atlantic | medium | m |
    The Economist | medium | m | Economist
    The Guardian | medium | m | Guardian
    The Hill | medium | m |
    The Insider | medium | - |
    The Intercept | medium | - | Intercept
    The Lancet | medium | f | Lancet
    The Pioneer | medium | - |
    The Register | medium | - |
    The Sun | medium | f | Sun
    The Times | medium | f | Times
    The Verge | medium | - |
    Thomas Cook | firm | - |
    Thomson Reuters | agency | f | Reuters
    ThousandEyes | monitor | - |
    Threads | platform | - |
    Threema | platform | - |
    Thyssen-Krupp | firm | - |
    ThyssenKrupp | firm | - | Thyssenkrupp
    Thyssenkrupp | firm | - |
    Thüringer Allgemeine | medium | f |
    Tichys Einblick | medium | - |
    Ticketmaster | firm | - |
    Tierschutzpartei | party | f |
    TikTok | platform | - | Tiktok
    Tiktok | platform | - | TikTok
    Time Magazine | medium | n | Time
    Times of India | medium | f |
    Times of Israel | medium | f |
    Times | medium | f | The Times
    Tinder | platform | - |
    Tiroler Tageszeitung | medium | f |
    Titanic | medium | f |
    Toll Collect | firm | - |
    Tolo News | agency | f |
    ToloNews | medium | - |
    Tor | platform | - |
    Tories | party | p | Konservative
    Toronto Star | medium | m |
    Toshiba | firm | - |
    TotalEnergies | firm | - |
    Tottenham Hotspur | club | - | Tottenham
    Tottenham | club | - |
    Toyota | firm | - |
    Trade Republic | firm | - |
    Trafigura | firm | - |
    Transfermarkt | medium | - |
    TransnetBW | firm | - |
    Transparency International | organisation | - | Transparency
    Transparency | organisation | - | Transparency International
    Trellix | firm | - |
    Trend Micro | firm | - |
    Trenitalia | firm | - |
    Treuhand | state body | f |
    TrickBot | group | - |
    Trickbot | group | - | TrickBot
    Tripadvisor | platform | - | TripAdvisor
    Trumpf | firm | - |
    Truth Social | platform | - |
    Tui | firm | - | TUI
    Tuifly | firm | - | TUIfly
    Tumblr | platform | - |
    Tupamaros | group | p |
    Tupolew | firm | - |
    Turkish Airlines | firm | - |
    Turla | group | - | Snake
    Twint | platform | - |
    Twitch | platform | - |
    Twitter | platform | - | X
    TÜV | organisation | m |
    Tönnies | firm | - |
    UBA | state body | n |
    UBS | firm | - |
    UEFA | organisation | f | Uefa
    UKIP | party | f | Ukip
    UKMTO | monitor | - |
    UKMTO-Stelle | monitor | f |
    UN | organisation | p | Vereinte Nationen
    UN-Flüchtlingshilfswerk | organisation | n | UNHCR
    UN-Kinderhilfswerk | organisation | n | Unicef
    UN-Menschenrechtsrat | organisation | m |
    UN-Sicherheitsrat | organisation | m | Sicherheitsrat
    UNCTAD | organisation | - |
    UNDP | organisation | n |
    UNESCO | organisation | f | Unesco
    UNHCR | organisation | n |
    UNIAN | agency | f | Unian
    UNICEF | organisation | n | Unicef
    UNIFIL | military | f |
    UNO | organisation | f | UN
    UNRWA | organisation | n |
    UPC | firm | - |
    UPI | agency | f |
    UPS | firm | - |
    US Air Force | military | f |
    US Central Command | military | n | Centcom
    US Cyber Command | military | n |
    US Geological Survey | monitor | - | USGS
    US Navy | military | f |
    US-Armee | military | f |
    US-Außenministerium | state body | n |
    US-Finanzministerium | state body | n |
    US-Justizministerium | state body | n |
    US-Kongress | state body | m | Kongress
    US-Küstenwache | military | f |
    US-Luftwaffe | military | f |
    US-Marine | military | f |
    US-Streitkräfte | military | p |
    US-Verteidigungsministerium | state body | n | Pentagon
    USA Today | medium | f |
    USAID | state body | f |
    USGS | monitor | f | US Geological Survey
    Uber Eats | platform | - |
    Uber | firm | - |
    Ubiquiti | firm | - |
    Ubisoft | firm | - |
    Uefa | organisation | f | UEFA
    Ufa | firm | - |
    Ukip | party | f |
    Ukrajinska Prawda | medium | f |
    Ukrenergo | firm | - |
    Ukrenerho | firm | - | Ukrenergo
    Ukrinform | agency | f |
    Ultras | group | - |
    Umweltbundesamt | state body | n | UBA
    Umweltministerium | state body | n |
    Unaids | organisation | - | UNAIDS
    Unctad | organisation | - | UNCTAD
    Unep | organisation | n | UNEP
    Unesco | organisation | f | UNESCO
    UniCredit | firm | - |
    Unian | agency | f | UNIAN
    Unicef | organisation | n | UNICEF
    Unicredit | firm | - | UniCredit
    Unicredit-Stiftung | organisation | - |
    Unifil | military | f | UNIFIL
    Unilever | firm | - |
    Union Berlin | club | - | 1. FC Union Berlin
    Union | party | f | CDU/CSU
    Uniper | firm | - |
    Unit 42 | firm | - |
    United Airlines | firm | - |
    United Internet | firm | - |
    Unitymedia | firm | - |
    Universal | firm | - |
    Univision | medium | - |
    Uno | organisation | f | UNO
    Unrwa | organisation | n | UNRWA
    Unterhaus | state body | n |
    Uralkali | firm | - |
    VBS | state body | n |
    VBZ | firm | - |
    VCD | organisation | m |
    VDA | organisation | m |
    VDMA | organisation | m |
    VDV | organisation | m |
    VK | platform | - | VKontakte
    VKU | organisation | m |
    VKontakte | platform | - | VK
    VMware | firm | - |
    VOX | medium | - | Vox
    VRT | medium | - |
    VTB | firm | - |
    VVD | party | f |
    VW | firm | - | Volkswagen
    VZBV | organisation | m | Verbraucherzentrale Bundesverband
    Valve | firm | - |
    Vanity Fair | medium | f |
    Variety | medium | - |
    Varta | firm | - |
    Vatikan | state body | m |
    Vattenfall | firm | - |
    VdK | organisation | m |
    Venstre | party | f |
    Verbraucherzentrale Bundesverband | organisation | m | vzbv
    Verbraucherzentrale | organisation | f | VZ
    Verbund | firm | - |
    Verdens Gang | medium | f | VG
    Verdi | organisation | f | ver.di
    Verein Deutscher Ingenieure | organisation | m | VDI
    Vereinigung Cockpit | organisation | f |
    Vereinte Nationen | organisation | p | UN
    Vereinten Nationen | organisation | p | UN
    Verfassungsgericht | state body | n |
    Verfassungsgerichtshof | state body | m | VfGH
    Verfassungsschutz | service | m | Bundesamt für Verfassungsschutz
    Verge | medium | - | The Verge
    Verizon | firm | - |
    Verkehrsministerium | state body | n |
    Verteidigungsministerium | state body | n |
    Verwaltungsgericht | state body | n |
    Verwaltungsgerichtshof | state body | m |
    Vesselfinder | monitor | - |
    Vestas | firm | - |
    VfB Stuttgart | club | m | VfB
    VfL Bochum | club | m |
    VfL Osnabrück | club | m |
    VfL Wolfsburg | club | m | VfL
    Viacom | firm | - |
    Viasat | firm | - |
    Viber | platform | - |
    Vice Society | group | - |
    Vice | medium | - |
    Vinted | platform | - |
    Virgin Galactic | firm | - |
    Virgin | firm | - |
    Visa | firm | - |
    Vitol | firm | - |
    Vivantes | firm | - |
    Vkontakte | platform | - | VK
    Vlaams Belang | party | f |
    Vodafone | firm | - |
    Voestalpine | firm | - | voestalpine
    Vogue | medium | f |
    Voith | firm | - |
    Volexity | firm | - |
    Volksbank | firm | - |
    Volksbefreiungsarmee | military | f |
    Volkskammer | state body | f |
    Volkskongress | state body | m |
    Volkskrant | medium | f |
    Volksmudschahedin | group | p |
    Volkspartei | party | f | ÖVP
    Volkspolizei | police | f |
    Volkssolidarität | organisation | f |
    Volksstimme | medium | f |
    Volkssturm | group | m |
    Volksverpetzer | medium | m |
    Volkswagen AG | firm | - | VW
    Volkswagen | firm | - | VW
    Volkszeitung | medium | f |
    Volocopter | firm | - |
    Volt Typhoon | group | - |
    Volt | party | f |
    Volvo | firm | - |
    Vonovia | firm | - |
    Vorarlberger Nachrichten | medium | f |
    Vortexa | monitor | - |
    Vorwerk | firm | - |
    Vorwärts | medium | m |
    Vox Media | medium | - |
    Vox | medium | - |
    Vox-Partei | party | f |
    Vulkangruppe | group | f |
    W3C | organisation | n |
    WAC | club | m |
    WADA | organisation | f |
    WAFA | agency | f | Wafa
    WAM | agency | f |
    WASG | party | f |
    WAZ | medium | f | Westdeutsche Allgemeine Zeitung
    WDR 5 | medium | - |
    WDR | medium | m | Westdeutscher Rundfunk
    WEF | organisation | n |
    WFP | organisation | n | Welternährungsprogramm
    WHO | organisation | f | Weltgesundheitsorganisation
    WIFO | organisation | n | Wifo
    WKO | organisation | f |
    WKÖ | organisation | f |
    WOZ | medium | f |
    WSI | organisation | n |
    WSJ | medium | n | Wall Street Journal
    WTO | organisation | f | Welthandelsorganisation
    WWF | organisation | m |
    Wacker Innsbruck | club | - |
    Wada | organisation | f | WADA
    Waffen-SS | military | f |
    Wagner-Gruppe | group | f | Wagner
    Wagner-Söldnertruppe | group | f |
    Wahre Finnen | party | f |
    Waldhof Mannheim | club | - |
    Wall Street Journal | medium | n | WSJ
    Walmart | firm | - |
    Walt Disney | firm | - |
    WamS | medium | f | Welt am Sonntag
    WannaCry | group | - |
    Warner Bros. | firm | - |
    Warner | firm | - |
    Warsteiner | firm | - |
    Washington Post | medium | f | WP
    Wasserschutzpolizei | police | f |
    Watson | medium | - | watson
    WeChat | platform | - | Wechat
    Web.de | medium | - |
    Webex | platform | - |
    Webuild | firm | - |
    Wechat | platform | - | WeChat
    Wedomosti | medium | f |
    Wehrmacht | military | f |
    Weibo | platform | - | Sina Weibo
    Weiße Haus | state body | n | White House
    Weiße Ring | organisation | m |
    Weißen Haus | state body | n | White House
    Weißer Ring | organisation | m |
    Weißes Haus | state body | n | White House
    Wells Fargo | firm | - |
    Welt am Sonntag | medium | f | WamS
    Welt | medium | f | Die Welt
    Weltbank | organisation | f |
    Welternährungsprogramm | organisation | n | WFP
    Weltgesundheitsorganisation | organisation | f | WHO
    Welthandelsorganisation | organisation | f | WTO
    Welthungerhilfe | organisation | f |
    Weltklimarat | organisation | m | IPCC
    Weltsicherheitsrat | organisation | m | UN-Sicherheitsrat
    Weltwirtschaftsforum | organisation | n | WEF
    Weltwoche | medium | f |
    Weltärztebund | organisation | m |
    Werchowna Rada | state body | f | Rada
    Werder Bremen | club | - | Werder
    Werder | club | - | Werder Bremen
    WerteUnion | party | f |
    Werteunion | party | f |
    Weser Kurier | medium | m |
    Weser-Kurier | medium | m |
    West Ham United | club | - | West Ham
    Westbahn | firm | - |
    Westdeutsche Allgemeine Zeitung | medium | f | WAZ
    Westdeutsche Rundfunk | medium | m | WDR
    Westdeutscher Rundfunk | medium | m | WDR
    Western Union | firm | - |
    Westfalen-Blatt | medium | f |
    Westfalenpost | medium | f |
    Westfleisch | firm | - |
    Westfälische Nachrichten | medium | f | WN
    Westnetz | firm | - |
    Wettbewerbsbehörde | state body | f |
    WhatsApp | platform | - | Whatsapp
    Whatsapp | platform | - | WhatsApp
    White House | state body | n | Weißes Haus
    WiWo | medium | f | Wirtschaftswoche
    Wien Energie | firm | - |
    Wiener Linien | firm | - |
    Wiener Zeitung | medium | f |
    Wiesbadener Kurier | medium | m |
    Wiesenhof | firm | - |
    Wifo | organisation | n | WIFO
    WikiLeaks | organisation | - | Wikileaks
    Wikileaks | organisation | - | WikiLeaks
    Wikimedia Foundation | organisation | f |
    Wikipedia | platform | - |
    WinFuture | medium | - |
    Wincor Nixdorf | firm | - |
    Windows | platform | - |
    Winfuture | medium | - | WinFuture
    Winnti | group | - |
    Wirecard | firm | - |
    Wired | medium | f |
    WirtschaftsWoche | medium | f | WiWo
    Wirtschaftskammer | organisation | f | WKO
    Wirtschaftsministerium | state body | n |
    Wirtschaftswoche | medium | f | WiWo
    WithSecure | firm | - |
    Wizz Air | firm | - |
    Wjasna | organisation | - |
    Wochenzeitung | medium | f | WOZ
    Wolfsberger AC | club | m | WAC
    WordPress | platform | - |
    Wordpress | platform | - | WordPress
    Worldline | firm | - |
    Worldometer | monitor | - |
    Wächterrat | state body | m |
    X | platform | - | Twitter
    Xbox Live | platform | - |
    Xbox | platform | - |
    Xeneta | monitor | - |
    Xiaomi | firm | - |
    Xing | platform | - |
    Xinhua | agency | f |
    Xplain | firm | - |
    YLE | medium | n |
    YPG | group | f |
    YPJ | group | f |
    Yahoo News | medium | - |
    Yahoo | medium | - |
    Yale | organisation | - |
    Yandex | platform | - |
    Yonhap | agency | f |
    YouGov | organisation | - | Yougov
    YouTube | platform | - | Youtube
    Yougov | organisation | - | YouGov
    Young Boys Bern | club | - | YB
    Young Boys | club | - |
    Youtube | platform | - | YouTube
    ZDF | medium | n | Zweites Deutsches Fernsehen
    ZDNet | medium | - |
    ZDnet | medium | - |
    ZEIT ONLINE | medium | - | Zeit Online
    ZEIT | medium | f | Die Zeit
    ZEW | organisation | n |
    ZF Friedrichshafen | firm | - | ZF
    ZF | firm | - |
    ZIT | police | f |
    ZSKA Moskau | club | m | ZSKA
    ZTE | firm | - |
    ZVEI | organisation | m |
    Zackzack | medium | - |
    Zahal | military | f |
    Zalando | firm | - |
    Zaman | medium | f |
    Zamg | monitor | - | ZAMG
    Zanu-PF | party | f |
    Zapatisten | group | p |
    Zapf | firm | - |
    Zara | firm | - |
    Zeiss | firm | - |
    Zeit Magazin | medium | - |
    Zeit Online | medium | - | ZEIT ONLINE
    Zeit | medium | f | Die Zeit
    Zeitschrift c't | medium | f | c't
    Zenit St. Petersburg | club | - | Zenit
    Zentralkomitee | state body | n | ZK
    Zentralrat der Juden | organisation | m |
    Zentralrat der Muslime | organisation | m |
    Zentralstelle zur Bekämpfung der Internetkriminalität | police | f | ZIT
    Zentrum für Politische Schönheit | group | n | ZPS
    Zentrum für politische Schönheit | group | n |
    Zerodium | firm | - |
    Zeugen Jehovas | organisation | p |
    Zoll | police | m |
    Zollkriminalamt | police | n | ZKA
    Zoom | platform | - |
    Zscaler | firm | - |
    Zurich | firm | - |
    Zweites Deutsches Fernsehen | medium | n | ZDF
    Zyxel | firm | - |
    allestoerungen.ch | monitor | - |
    allestörungen.de | monitor | - | Allestörungen
    awp | agency | f |
    c't | medium | f |
    dapd | agency | f |
    ddp | agency | f |
    dm | firm | - |
    dpa | agency | f | Deutsche Presse-Agentur
    dpa-AFX | agency | f | dpa
    dts Nachrichtenagentur | agency | f | dts
    dts | agency | f | dts Nachrichtenagentur
    eBay | platform | - | Ebay
    eco | organisation | m | eco-Verband
    epd | agency | f | Evangelischer Pressedienst
    epicenter.works | organisation | - |
    fedpol | police | n |
    foodwatch | organisation | - |
    forsa | organisation | - | Forsa
    gematik | firm | - | Gematik
    golem.de | medium | - | Golem
    heise online | medium | - | Heise
    heise | medium | - | heise online
    heute-journal | medium | n |
    heute-show | medium | f |
    hr-iNFO | medium | - |
    iCloud | platform | - |
    iMessage | platform | - |
    iOS | platform | - |
    iX | medium | f |
    ifo | organisation | n |
    ifo-Institut | organisation | n | Ifo
    inFranken | medium | - |
    infranken.de | medium | - |
    manager magazin | medium | n | Manager Magazin
    n-tv | medium | - | ntv
    nau.ch | medium | - |
    nd | medium | n | Neues Deutschland
    nic.at | organisation | - |
    noyb | organisation | - | Noyb
    ntv | medium | - | n-tv
    o2 | firm | - | O2
    oe24 | medium | - |
    phoenix | medium | - |
    profil | medium | n | Profil
    pte | agency | f |
    radioeins | medium | - |
    rbb | medium | m | RBB
    sda | agency | f | Keystone-SDA
    secunet | firm | - |
    spot on news | agency | f |
    stern TV | medium | - |
    t-online | medium | n | T-Online
    tagesschau | medium | f | Tagesschau
    tagesschau.de | medium | - |
    tageszeitung | medium | f | taz
    taz | medium | f | tageszeitung
    teleschau | agency | f |
    transfermarkt.de | medium | - |
    turi2 | medium | - |
    tz | medium | - |
    ver.di | organisation | f | Verdi
    voestalpine | firm | - |
    vzbv | organisation | m | Verbraucherzentrale Bundesverband
    watson | medium | - |
    web.de | medium | - |
    Ärzte Zeitung | medium | f |
    Ärzte ohne Grenzen | organisation | p | MSF
    Ärzteblatt | medium | n |
    Élysée | state body | m |
    Élysée-Palast | state body | m | Élysée
    Ö1 | medium | n |
    Ö3 | medium | n |
    ÖAMTC | organisation | m |
    ÖBB | firm | - |
    ÖDP | party | f |
    ÖFB | organisation | m |
    ÖGB | organisation | m |
    ÖVP | party | f | Volkspartei
    Öko-Institut | organisation | n |
    Österreichische Post | firm | - |
    Österreichische Rundfunk | medium | m | ORF
    Ørsted | firm | - |
    Übermedien | medium | - |
    Üstra | firm | - | ÜSTRA
    ČTK | agency | f | CTK
    Škoda | firm | - |
    """#
}
