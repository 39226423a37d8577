hub-connected = { $others ->
    [0] This chat is connected. It is the first: as soon as another chat joins, you will hear each other.
    [one] This chat is connected. What is written here is also heard in one other chat.
   *[other] This chat is connected. What is written here is also heard in { $others } other chats.
}
    
    /stop disconnects it.
hub-already-connected = { $others ->
    [0] This chat is already connected, and waits for another one to join.
    [one] This chat is already connected, with one other chat.
   *[other] This chat is already connected, with { $others } other chats.
}
hub-disconnected = This chat is disconnected. Nothing goes out from here, and nothing comes in.
hub-not-connected = This chat is not connected. /start connects it.
hub-reconnect-button = Connect again
hub-reconnected-toast = Connected again
