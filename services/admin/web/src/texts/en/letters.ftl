nav-dead-letters = Dead letters
letters-about = Events that a service could not bring to their end, with the reason. Mend the cause, then replay them; nothing is done twice.
letters-letter = Dead letter { $id }
letters-reason = Reason
letters-service = Service
letters-type = Event
letters-state = State
letters-at = Put aside
letters-state-open = Open
letters-state-dropped = Dropped
letters-state-replayed = Replayed
letters-state-any = All
letters-all-services = All services
letters-search = A part of the reason
letters-no-event = never became an event
letters-none = No dead letters
letters-none-hint = Everything that came in was handled. Should something fail, it is put aside here and administrators are told.
letters-none-such = None in this state
letters-none-such-hint = Choose another state to see more.
letters-none-match = No letter matches
letters-none-match-hint = Clear a filter to see more.
letters-replay = Replay
letters-replay-again = Replay again
letters-drop = Drop
letters-restore = Restore
letters-all-replay = Replay all
letters-all-drop = Drop all
letters-all-restore = Restore all
letters-count = { $count ->
    [one] 1 letter matches.
   *[other] { $count } letters match.
  }
letters-count-most = More than { $count } letters match; the oldest { $count } are taken now.
letters-all-replay-body = Their events are published once more, the oldest first. Services that had handled one change nothing.
letters-all-drop-body = Nothing is done about them. They are kept, and can be restored.
letters-all-restore-body = They are open again.
letters-all-done-replay = { $count ->
    [one] 1 letter is replayed
   *[other] { $count } letters are replayed
  }
letters-all-done-drop = { $count ->
    [one] 1 letter is dropped; it can be restored
   *[other] { $count } letters are dropped; they can be restored
  }
letters-all-done-restore = { $count ->
    [one] 1 letter is open again
   *[other] { $count } letters are open again
  }
letters-all-replayed-some = { $count } replayed, { $refused } refused: open one of those to see why
letters-none-to-do = There is none to do that with
letters-replay-title = Replay dead letter { $id }?
letters-replay-body = Its event is published once more. Services that had handled it change nothing; it comes after all that was said meanwhile in its chat.
letters-replay-old = It is older than 7 days: a service that had handled it may do so again.
letters-replayed = Dead letter { $id } is replayed
letters-dropped = Dead letter { $id } is dropped; it can be restored
letters-restored = Dead letter { $id } is open again
letters-bytes = Bytes
letters-replays = Replays so far
letters-bot = Bot
letters-chat = Chat
letters-person = Person
letters-changed = Changed last
letters-event = Event id
letters-journey = Journey
letters-show-journey = Its way through the services
letters-headers = Headers
letters-content = Content
letters-redacted = Its shape: ids, figures and kinds. What people wrote is left out.
letters-revealed = All of it, also what people wrote. That you have looked is in the audit log.
letters-reveal = Show what people wrote
letters-reveal-body = You will see all that the event holds, also private messages. That you have looked is noted in the audit log.
letters-forgotten = The stream does not keep its content any more. It cannot be replayed; drop it when you are done with it.
letters-no-json = It is no JSON.
letters-edit = Edit
letters-body = The event’s data
letters-body-hint = Must match the event’s contract, and stay with the same bot and chat.
letters-not-json = This is no JSON object: { $fault }
letters-refused = It was not replayed
letters-replay-edited = Replay with this
