nav-conversations = Conversations
conversations-about = Who is talking with which service just now. What they say next goes there; ending one sets them free.
conversations-ended-too = Also those that were ended
conversations-none = Nobody is in a conversation
conversations-none-hint = One begins when somebody gives a service the word, as with /feedback.
conversations-who = Who
conversations-with = With
conversations-where = Where
conversations-last = Went on
conversations-state = State
conversations-state-open = Open
conversations-state-ran-out = Ran out
conversations-state-ended = Ended
conversations-private = In private
conversations-end = End
conversations-end-title = End the conversation with { $service }?
conversations-end-body = What they say next goes where it would have gone without it. What they were about to finish is dropped.
conversations-end-done = The conversation has ended
conversations-service =
    { $service ->
        [admin] Control plane
        [distributor] Hub
        [matchmaker] Matchmaker
        [llm] AI
        [media-worker] Downloads
        [torrent-api] Movies
        [newsletter] Newsletter
        [billing] Billing
        [gateway] Gateway
        [sender] Sender
       *[other] { $service }
    }
