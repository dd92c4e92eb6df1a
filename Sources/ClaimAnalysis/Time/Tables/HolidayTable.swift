// Room: Time. Feast days of the German-speaking countries and of world news. Read by Holidays.

enum HolidayTable {
  /// Columns: the day (`MM-DD`, `easter+N`, `advent-N` counted from the first Sunday of Advent), the
  /// number of days it lasts, and the names, words joined by `_`.
  static let text: StaticString = """
    01-01       1 neujahr neujahrstag neujahrsmorgen
    01-06       1 dreikönigstag dreikönig dreikönige heilige_drei_könige heiligen_drei_könige
    02-14       1 valentinstag
    03-08       1 weltfrauentag frauentag internationaler_frauentag internationalen_frauentag
    03-19       1 josefitag
    05-01       1 maifeiertag
    06-24       1 johannistag
    08-15       1 mariä_himmelfahrt maria_himmelfahrt ferragosto hochunserfrauentag
    10-03       1 tag_der_deutschen_einheit
    10-26       1 österreichischer_nationalfeiertag österreichischen_nationalfeiertag
    08-01       1 schweizer_bundesfeiertag bundesfeiertag
    10-31       1 reformationstag halloween
    11-01       1 allerheiligen
    11-02       1 allerseelen
    11-11       1 martinstag martini
    12-06       1 nikolaustag nikolausabend
    12-08       1 mariä_empfängnis maria_empfängnis
    12-24       1 heiligabend heiliger_abend heiligen_abend heiligem_abend
    12-25       1 weihnachtstag christtag erster_weihnachtstag ersten_weihnachtstag ersten_weihnachtsfeiertag erster_weihnachtsfeiertag
    12-25       2 weihnachten weihnacht weihnachtsfeiertage weihnachtsfeiertagen
    12-26       1 stephanstag stefanitag stephanitag zweiter_weihnachtstag zweiten_weihnachtstag zweiten_weihnachtsfeiertag zweiter_weihnachtsfeiertag
    12-31       1 silvester silvesterabend
    12-31       2 silvesternacht neujahrsnacht
    easter-52   1 weiberfastnacht altweiber
    easter-48   1 rosenmontag
    easter-47   1 faschingsdienstag fastnachtsdienstag
    easter-46   1 aschermittwoch
    easter-7    1 palmsonntag
    easter-3    1 gründonnerstag
    easter-2    1 karfreitag
    easter-1    1 karsamstag ostersamstag
    easter+0    1 ostersonntag
    easter+0    2 ostern osterfeiertage osterfeiertagen osterwochenende
    easter+1    1 ostermontag
    easter+7    1 weißer_sonntag weißen_sonntag
    easter+39   1 christi_himmelfahrt vatertag himmelfahrt
    easter+49   1 pfingstsonntag
    easter+49   2 pfingsten pfingstwochenende pfingstfeiertage pfingstfeiertagen
    easter+50   1 pfingstmontag
    easter+60   1 fronleichnam fronleichnamstag
    easter+70   1 herz-jesu-sonntag
    advent+0    1 erster_advent ersten_advent erster_adventssonntag ersten_adventssonntag
    advent+7    1 zweiter_advent zweiten_advent zweiter_adventssonntag zweiten_adventssonntag
    advent+14   1 dritter_advent dritten_advent dritter_adventssonntag dritten_adventssonntag
    advent+21   1 vierter_advent vierten_advent vierter_adventssonntag vierten_adventssonntag
    advent-7    1 totensonntag ewigkeitssonntag
    advent-14   1 volkstrauertag
    advent-11   1 buß-_und_bettag
    """
}
