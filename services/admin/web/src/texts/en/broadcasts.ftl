nav-broadcasts = Broadcasts
broadcasts-about = One message for many chats: written, looked at, tested, sent and followed.
broadcasts-new = New broadcast
broadcasts-none = No broadcasts yet
broadcasts-none-found = No broadcast is like that
broadcasts-none-hint = Nothing is sent while you write. You see how it looks and whom it reaches, and test it first.
broadcasts-name = Name
broadcasts-name-hint = For operators; else its first words
broadcasts-state = State
broadcasts-any-state = Any state
broadcasts-state-draft = draft
broadcasts-state-scheduled = scheduled
broadcasts-state-running = running
broadcasts-state-paused = paused
broadcasts-state-done = done
broadcasts-state-cancelled = cancelled
broadcasts-state-failed = failed
broadcasts-progress = Progress
broadcasts-not-begun = not begun
broadcasts-of-total = { $done } of { $total } chats
broadcasts-end-sent = { $count } sent
broadcasts-end-blocked = { $count } have blocked the bot
broadcasts-end-failed = { $count } failed
broadcasts-end-expired = { $count } came too late
broadcasts-end-unknown = { $count } may have arrived
broadcasts-end-cancelled = { $count } cancelled
broadcasts-is-sent = sent
broadcasts-is-blocked = bot blocked
broadcasts-is-failed = failed
broadcasts-is-expired = too late
broadcasts-is-unknown = may have arrived
broadcasts-is-cancelled = cancelled
broadcasts-when = When
broadcasts-by = By
broadcasts-audience = Who gets it
broadcasts-audience-segment = All that fit
broadcasts-audience-chosen = Chosen chats
broadcasts-types = Chats
broadcasts-types-hint = None chosen: private chats, groups and channels alike
broadcasts-languages = Languages
broadcasts-languages-hint = Private chats alone; empty: all
broadcasts-seen = Active in the last days
broadcasts-seen-hint = Empty: whenever it was
broadcasts-scopes = Who holds a role
broadcasts-scopes-hint = Private chats alone; empty: all
broadcasts-add-chat = Add a chat
broadcasts-remove-chat = Take { $name } away
broadcasts-chats = { $count ->
    [one] chat gets it
   *[other] chats get it
  }
broadcasts-takes = In about { $time }, with nothing else to send
broadcasts-paid = In about { $time } for { $stars } Stars
broadcasts-left-unknown = { $count ->
    [one] One was never seen by this bot
   *[other] { $count } were never seen by this bot
  }
broadcasts-left-opted-out = { $count ->
    [one] One wants no broadcasts
   *[other] { $count } want no broadcasts
  }
broadcasts-left-ended = { $count ->
    [one] One cannot be spoken to any more
   *[other] { $count } cannot be spoken to any more
  }
broadcasts-opt-out = Button that ends all broadcasts
broadcasts-opt-out-button = No more of these
broadcasts-file-note = The file is kept for some days. Where it is sent later, test it first: then Telegram has it.
broadcasts-save = Save the draft
broadcasts-written = { $name } is saved. Nothing is sent yet.
broadcasts-somebody = Somebody
broadcasts-nobody = Nobody gets it as things are
broadcasts-too-late = It cannot be changed any more
broadcasts-too-late-hint = It has begun. Clone it to write another one.
broadcasts-facts = About it
broadcasts-created = Written
broadcasts-scheduled = Goes
broadcasts-started = Begun
broadcasts-ended = Ended
broadcasts-trial = Test
broadcasts-trial-under-way = On its way to { $chat }
broadcasts-trial-ok = Arrived in { $chat }
broadcasts-trial-failed = Did not arrive in { $chat }: { $outcome }
broadcasts-sent = Sent
broadcasts-not-sent = Not sent
broadcasts-rate = Rate
broadcasts-per-second = { $rate }/s
broadcasts-under-way = { $count } with the sender
broadcasts-left = Left
broadcasts-about-time = about { $time }
broadcasts-failures = Who did not get it
broadcasts-no-failures = Nobody: everyone has got it so far
broadcasts-csv = All as CSV
broadcasts-end = What happened
broadcasts-reason = Why
broadcasts-whom-chosen = { $count ->
    [one] One chosen chat
   *[other] { $count } chosen chats
  }
broadcasts-whom-languages = speak { $languages }
broadcasts-whom-seen = active in the last { $days } days
broadcasts-whom-all = All chats of the bot
broadcasts-test = Test
broadcasts-test-title = Send it to one chat
broadcasts-test-about = It comes as the others would get it. Your own chat with the bot is a good place.
broadcasts-schedule = Schedule
broadcasts-reschedule = Another time
broadcasts-schedule-do = Send it then
broadcasts-at = When
broadcasts-zone = On your clock, { $zone }
broadcasts-at-words = { $at }. That is { $utc } in UTC.
broadcasts-scheduled-for = It goes by itself, { $at }
broadcasts-unschedule = A draft again
broadcasts-start = Send now
broadcasts-start-title = Send { $name } now?
broadcasts-start-body = It goes to { $count } chats and takes about { $time }. You can pause and cancel, but what was sent stays sent.
broadcasts-pause = Pause
broadcasts-resume = Go on
broadcasts-cancel = Cancel for good
broadcasts-cancel-title = Cancel { $name }?
broadcasts-cancel-body = { $sent } chats have got it and keep it. { $underWay } are with the sender and may still get it. { $left } never will. It cannot be taken up again.
broadcasts-done-start = { $name } has begun
broadcasts-done-pause = { $name } is paused. What the sender has, about three seconds of it, still goes.
broadcasts-done-resume = { $name } goes on
broadcasts-done-cancel = { $name } is cancelled
broadcasts-done-unschedule = { $name } is a draft again
broadcasts-edit = Edit
broadcasts-clone = Clone
broadcasts-cloned = Here is a copy of { $name }, as a draft
broadcasts-retry = Write to who missed it
broadcasts-retried = A draft for those who did not get it. Look at it, then send it.
broadcasts-remove = Throw away
broadcasts-remove-title = Throw { $name } away?
broadcasts-remove-body = The draft is gone for good. Nothing of it was sent.
broadcasts-removed = { $name } is gone
