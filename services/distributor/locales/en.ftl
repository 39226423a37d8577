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
hub-take-back-how = Answer to your message with /delete, and every copy of it goes.
hub-take-back-unknown = This message is not of this hub, or too long ago.
hub-take-back-not-yours = Only your own messages can be taken back.
hub-take-back-too-old = Telegram lets a bot delete its messages for 48 hours. This one is older.
hub-taken-back = Every copy of it is being deleted. Your own message here stays: delete it as you like.
hub-taken-back-before = It was taken back already.
