hub-connected = { $others ->
    [0] Dieser Chat ist verbunden. Er ist der erste: sobald ein anderer dazukommt, hört ihr einander.
    [one] Dieser Chat ist verbunden. Was hier geschrieben wird, hört auch ein anderer Chat.
   *[other] Dieser Chat ist verbunden. Was hier geschrieben wird, hören auch { $others } andere Chats.
}
    
    /stop trennt ihn.
hub-already-connected = { $others ->
    [0] Dieser Chat ist schon verbunden und wartet auf einen zweiten.
    [one] Dieser Chat ist schon verbunden, mit einem anderen Chat.
   *[other] Dieser Chat ist schon verbunden, mit { $others } anderen Chats.
}
hub-disconnected = Dieser Chat ist getrennt. Nichts geht hinaus, und nichts kommt herein.
hub-not-connected = Dieser Chat ist nicht verbunden. /start verbindet ihn.
hub-reconnect-button = Wieder verbinden
hub-reconnected-toast = Wieder verbunden
hub-take-back-how = Antworte mit /delete auf deine Nachricht, dann verschwindet jede Kopie von ihr.
hub-take-back-unknown = Diese Nachricht gehört nicht zu diesem Verbund oder ist zu lange her.
hub-take-back-not-yours = Nur eigene Nachrichten lassen sich zurücknehmen.
hub-take-back-too-old = Telegram lässt einen Bot seine Nachrichten 48 Stunden lang löschen. Diese ist älter.
hub-taken-back = Jede Kopie davon wird gelöscht. Deine eigene Nachricht hier bleibt: lösche sie, wenn du magst.
hub-taken-back-before = Sie wurde schon zurückgenommen.
