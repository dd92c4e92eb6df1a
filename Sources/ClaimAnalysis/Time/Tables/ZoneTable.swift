// Room: Time. Names of time zones in German news. Read by TimeZoneName.

enum ZoneTable {
  /// Columns: the name as written, the minutes from UTC in winter, the rule of summer time, what the
  /// label says about the season, and adjectives that stand for it before "Zeit".
  ///
  /// Rules: `eu` (last Sundays of March and October, 01:00 UTC), `us` (second Sunday of March to
  /// first Sunday of November, 02:00 local time), `none`. Labels: `winter` and `summer` name the
  /// season, `area` follows it, `fixed` has none.
  static let text: StaticString = """
    # Central Europe
    MEZ    60 eu winter
    MESZ   60 eu summer
    CET    60 eu winter
    CEST   60 eu summer
    # Western and Eastern Europe
    WEZ     0 eu winter
    WESZ    0 eu summer
    WET     0 eu winter
    WEST    0 eu summer
    OEZ   120 eu winter
    OESZ  120 eu summer
    EET   120 eu winter
    EEST  120 eu summer
    BST     0 eu summer
    # The world
    GMT     0 none fixed
    UTC     0 none fixed
    WZ      0 none fixed
    MSK   180 none fixed
    TRT   180 none fixed
    IST   330 none fixed
    JST   540 none fixed
    KST   540 none fixed
    HKT   480 none fixed
    SGT   480 none fixed
    AWST  480 none fixed
    AEST  600 none fixed
    AEDT  660 none fixed
    # North America
    EST  -300 us winter
    EDT  -300 us summer
    ET   -300 us area
    CST  -360 us winter
    CDT  -360 us summer
    CT   -360 us area
    MST  -420 us winter
    MDT  -420 us summer
    PST  -480 us winter
    PDT  -480 us summer
    PT   -480 us area
    AKST -540 us winter
    AKDT -540 us summer
    HST  -600 none fixed
    # Areas, for the zone that a caller assumes
    Europe/Berlin       60 eu area deutscher mitteleuropäischer berliner
    Europe/Vienna       60 eu area österreichischer wiener
    Europe/Zurich       60 eu area schweizer
    Europe/Rome         60 eu area italienischer
    Europe/Paris        60 eu area französischer pariser
    Europe/Brussels     60 eu area
    Europe/Amsterdam    60 eu area
    Europe/Warsaw       60 eu area
    Europe/Luxembourg   60 eu area
    Europe/Vaduz        60 eu area
    Europe/Prague       60 eu area
    Europe/Bratislava   60 eu area
    Europe/Budapest     60 eu area
    Europe/Ljubljana    60 eu area
    Europe/Zagreb       60 eu area
    Europe/Belgrade     60 eu area
    Europe/Sarajevo     60 eu area
    Europe/Madrid       60 eu area
    Europe/Copenhagen   60 eu area
    Europe/Oslo         60 eu area
    Europe/Stockholm    60 eu area
    Europe/Malta        60 eu area
    Europe/Lisbon        0 eu area
    Europe/Dublin        0 eu area
    Europe/Helsinki    120 eu area
    Europe/Tallinn     120 eu area
    Europe/Riga        120 eu area
    Europe/Vilnius     120 eu area
    Europe/Bucharest   120 eu area
    Europe/Sofia       120 eu area
    Europe/Istanbul    180 none area
    Europe/Minsk       180 none area
    Europe/London        0 eu area britischer londoner
    Europe/Kyiv        120 eu area ukrainischer kiewer kyjiwer
    Europe/Athens      120 eu area
    Europe/Moscow      180 none area moskauer russischer
    America/New_York  -300 us area yorker washingtoner
    America/Chicago   -360 us area
    America/Denver    -420 us area
    America/Los_Angeles -480 us area kalifornischer
    Asia/Tokyo         540 none area japanischer tokioter
    Asia/Shanghai      480 none area chinesischer pekinger
    UTC/UTC              0 none fixed koordinierter
    """
}
