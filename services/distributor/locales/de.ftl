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
