// Room: Text. Lines that are not the article, by how they begin. Format: Docs/Lexicon.md.

/// `REASON | WORDS`: a paragraph that begins with the words is left out for the reason.
///
/// Behind words that end in `=` at most three tokens follow, marks included; `…` behind the words means
/// that the paragraph may be of any length, otherwise it has at most fourteen tokens more.
enum FurnitureTable {
  static let text: StaticString = #"""
    commentPrompt | kommentar hinterlassen
    commentPrompt | kommentar schreiben
    commentPrompt | kommentar verfassen
    commentPrompt | kommentare =
    commentPrompt | kommentare lesen
    commentPrompt | kommentare zu diesem artikel
    commentPrompt | zu den kommentaren
    commentPrompt | jetzt kommentieren
    commentPrompt | schreiben sie einen kommentar
    commentPrompt | schreibe einen kommentar
    commentPrompt | diskutieren sie mit
    commentPrompt | ihre meinung ist gefragt
    commentPrompt | was meinen sie
    commentPrompt | melden sie sich an , um zu kommentieren
    commentPrompt | antworten abbrechen
    caption | foto :
    caption | fotos :
    caption | bild :
    caption | bilder :
    caption | symbolbild
    caption | symbolfoto
    caption | archivbild
    caption | archivfoto
    caption | bildquelle
    caption | fotocredit
    caption | quelle :
    caption | copyright
    byline | autor :
    byline | autorin :
    byline | autoren :
    byline | redaktion :
    byline | text :
    dateLine | stand :
    dateLine | aktualisiert
    dateLine | zuletzt aktualisiert
    dateLine | letztes update
    dateLine | letzte aktualisierung
    dateLine | veröffentlicht am
    dateLine | veröffentlicht :
    dateLine | erstellt am
    dateLine | publiziert am
    dateLine | datum :
    dateLine | diese nachricht wurde am …
    dateLine | dieses thema im programm …
    dateLine | dieser artikel wurde …
    furniture | anzeige =
    furniture | werbung =
    furniture | advertisement =
    furniture | teilen =
    furniture | artikel teilen
    furniture | drucken =
    furniture | merken =
    furniture | newsletter
    furniture | jetzt newsletter
    furniture | abonnieren sie
    furniture | folgen sie uns
    furniture | impressum =
    furniture | datenschutz
    furniture | startseite =
    furniture | zur startseite
    furniture | zum seitenanfang
    furniture | mehr anzeigen =
    furniture | weiterlesen
    furniture | lesedauer
    furniture | lesezeit
    furniture | schlagworte
    furniture | tags :
    teaser | lesen sie auch
    teaser | lesen sie hier
    teaser | lesen sie mehr
    teaser | lesen sie dazu
    teaser | mehr zum thema
    teaser | mehr dazu
    teaser | mehr lesen
    teaser | auch interessant
    teaser | das könnte sie auch interessieren
    teaser | das könnte dich auch interessieren
    teaser | weitere artikel
    teaser | weitere nachrichten
    teaser | weitere meldungen
    teaser | ähnliche artikel
    teaser | siehe auch
    teaser | zum thema =
    """#
}
