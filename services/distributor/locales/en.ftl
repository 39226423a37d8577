# Lounges.
lounge-is-none = This hub is no lounge.
lounge-moderators-only = Only the moderators of this lounge can do that.
lounge-cooldown = You were warned: what you write stays here for { $left } more.
lounge-embargo = You are new here: words are welcome at once, everything else in { $left }.
lounge-spam = That was a lot in a short time. Wait a moment, then say it again.
lounge-lookalikes = Letters that look like others are not passed on. Plain ones are.
lounge-voted = Thank you, that counts.
lounge-voted-before = You have voted for this one before.
lounge-vote-own = Your own messages are for others to vote for.
lounge-vote-unknown = This message is not of this lounge, or too long ago.
lounge-warn-how = Answer to a message with /warn.
lounge-warned = { $name } is warned and stays silent for { $span }. The message is being deleted everywhere.
lounge-warned-before = This message was warned for already.
lounge-unwarned = The warning counts no more. What was deleted stays deleted.
lounge-you-are-warned = You are warned for this message, and it was deleted. What you write stays here for { $span }. Warnings are forgotten with time.
lounge-no-cooldown = none
lounge-your-standing = Your karma: { $karma }
    Warnings: { $warnings }
    Cooldown: { $left }
lounge-standing = { $name }, today
    Karma: { $bracket ->
        [hundred] 100 or more
        [fifty] 50 or more
        [ten] 10 or more
       *[none] below 10
    }
    Warnings: { $warnings }
    Cooldown: { $left }
lounge-sign-how = Write /sign and what you want to say. It goes out with your name below it.
lounge-signed-lately = A signed message is possible every { $minutes } minutes.
lounge-off = This hub is no lounge: everybody may say as much as they like.
lounge-on = This hub is a lounge: spam limit { $limit }, files of newcomers after { $hours } h, moderators: { $moderators }.
    /lounge moderator with an alias makes somebody a moderator, or ends it.
lounge-button = { $to ->
    [on] Make it a lounge
   *[off] No lounge any more
}
moderation-shadowed = { $alias } is in the shadow: nobody hears them, and they are not told.
# Aliases and moderation.
moderation-unnamed = Say whom: /{ $command } with an alias such as u-a3x7k2 or an id, or answer to a message with /{ $command }.
moderation-unknown = Nobody here is called so, or it was too long ago.
moderation-not-administrators = Administrators cannot be muted or banned.
moderation-no-hub = There is no hub of that name.
moderation-span = { $unit ->
    [minutes] { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
    [hours] { $count ->
        [one] one hour
       *[other] { $count } hours
    }
   *[days] { $count ->
        [one] one day
       *[other] { $count } days
    }
}
moderation-whois = { $alias } is { $kind ->
    [person] the person
   *[chat] the channel or group
} { $id }, here since { DATETIME($since, dateStyle: "medium", timeZone: "UTC") }.
moderation-whois-counts = { $posts ->
    [0] Nothing said in the last days.
    [one] One post in the last days, { $copies } copies.
   *[other] { $posts } posts in the last days, { $copies } copies.
}
moderation-whois-free = What they say is passed on.
moderation-whois-restricted = { $kind ->
    [ban] Banned.
    [shadow] In the shadow: nobody hears them, and they do not know.
   *[mute] Muted for { $left } more.
}
moderation-mute-button = Mute
moderation-ban-button = Ban
moderation-keep-button = Do nothing
moderation-undo-button = Undo
moderation-free-mute-button = Unmute
moderation-free-ban-button = Unban
moderation-free-shadow-button = Out of the shadow
moderation-mute-how-long = Mute { $alias } for how long?
moderation-bad-duration = How long? Write 30m, 2h, 7d or 1d 12h: a minute at least, a year at most.
moderation-mute-over = That mute would be over by now.
moderation-muted = { $alias } is muted for { $span }. What they say stays where it is said.
moderation-ban-sure = Ban { $alias }? Nothing they say is passed on any more, and { $posts ->
    [0] nothing of the last 48 hours is there to be deleted.
    [one] their post of the last 48 hours is deleted everywhere.
   *[other] their { $posts } posts of the last 48 hours are deleted everywhere.
}
moderation-banned = { $alias } is banned. { $posts ->
    [0] There was nothing to delete.
    [one] Their post is being deleted everywhere.
   *[other] Their { $posts } posts are being deleted everywhere.
}
moderation-kept = Nothing was changed.
moderation-freed-mute = { $alias } is no longer muted.
moderation-freed-ban = { $alias } is no longer banned. What was deleted stays deleted.
moderation-freed-shadow = { $alias } is out of the shadow.
moderation-not-mute = { $alias } is not muted.
moderation-not-ban = { $alias } is not banned.
moderation-not-shadow = { $alias } is not in the shadow.
moderation-you-are-muted = What you write stays here for { $span }; after that it is passed on again.
moderation-you-are-banned = What you write stays here: it is not passed on to other chats any more.
moderation-aliases = { $state ->
    [on] Below each copy stands the alias of who has said it.
   *[off] Copies do not say who has said it.
}
moderation-aliases-button = { $to ->
    [on] Show aliases
   *[off] Hide aliases
}
moderation-chat-set = Decisions about authors are shown here from now on.
moderation-chat-off = Decisions about authors are not shown here any more.
moderation-chat-off-button = No longer here
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
hub-ask-disconnect = { $others ->
    [0] Disconnect this chat? Nothing would go out from here, and nothing would come in.
    [one] Disconnect this chat from the other one? Nothing would go out from here, and nothing would come in.
   *[other] Disconnect this chat from { $others } others? Nothing would go out from here, and nothing would come in.
}
hub-disconnected-toast = Disconnected
hub-connect-button = Connect
hub-disconnect-button = Disconnect
hub-stay-button = Stay connected
hub-settings-button = Settings
hub-help-button = Help
hub-back-button = Back
hub-managers-only = Only administrators of this chat can do that.
hub-administrators-only = Only the operators of this bot can do that.
hub-moderators-only = This is for moderators and administrators.
hub-cannot-check = Telegram does not say just now who administers this chat. Please try again in a moment.
hub-not-entitled = The time of this chat is over, so its settings stay as they are. They are free again with the next plan.

hub-settings-title = Settings of this chat
hub-broadcast-title = What this chat says and hears
hub-selfsend-title = Your own messages
hub-switch-out = { $state ->
    [on] 📤 What is written here goes out.
   *[off] 📤 Nothing goes out from here.
}
hub-switch-in = { $state ->
    [on] 📥 What others write comes in.
   *[off] 📥 Nothing comes in.
}
hub-switch-self = { $state ->
    [on] 🔁 What is written here also comes back, as a copy.
   *[off] 🔁 What is written here does not come back.
}
hub-turn-out = { $to ->
    [on] Let out
   *[off] Stop what goes out
}
hub-turn-in = { $to ->
    [on] Let in
   *[off] Stop what comes in
}
hub-turn-self = { $to ->
    [on] Bring mine back too
   *[off] Do not bring mine back
}
hub-broadcast-how = Write it like this: /broadcast off out, /broadcast on in, or /broadcast off for both.
hub-selfsend-how = Write it like this: /selfsend on or /selfsend off.

hub-help = What is written in one connected chat is heard in all the others. You can use:
hub-help-managers = In groups and channels their administrators decide whether they are connected, and what they hear.
hub-help-administrators = As an operator of this bot, also:
hub-command = { $description }

hub-status-title = { $state ->
    [paused] ⏸ Hub “{ $hub }”: paused
   *[running] ▶️ Hub “{ $hub }”: running
}
hub-status-chats = Chats: { $chats } (people { $people }, groups { $groups }, channels { $channels })
hub-status-posts = Posts today: { $posts }
hub-status-on-their-way = On their way: { $onTheirWay }, waiting to be sent: { $calls }
hub-status-edits = Edits: { $mode ->
    [off] not repeated
    [resend] sent again
   *[in-place] copies change too
}
hub-status-signature = Signature: { $signature }
hub-status-no-signature = Signature: none
hub-status-button = Status
hub-refresh-button = Refresh
hub-pause-button = Pause
hub-resume-button = Resume
hub-edits-button = Edits
hub-signature-button = Signature
hub-list-button = Chats
hub-paused = ⏸ “{ $hub }” is paused. Nothing is sent; what is written now waits.
hub-resumed = ▶️ “{ $hub }” is running. What has waited is on its way.

hub-edits-title = When somebody edits a message
hub-edits-state = { $mode ->
    [off] Copies stay as they are.
    [resend] The new version is sent once more.
   *[in-place] Every copy changes too.
}
hub-edits-mode = { $mode ->
    [off] Leave the copies
    [resend] Send again
   *[in-place] Change the copies
}
hub-edits-how = Write it like this: /edits off, /edits resend or /edits in-place.

hub-signature-none = Copies have no signature.
hub-signature-is = Below every copy: { $signature }
hub-signature-leads-to = It leads to { $url }
hub-signature-how = /signature and some words set it, /signatureurl and an address make it a link, /signatureoff removes it.
hub-signature-too-long = A signature has at most { $most } characters.
hub-signature-url-how = Write it like this: /signatureurl https://example.org
hub-signature-off-button = Remove

hub-list-title = Chats, page { $page } of { $pages }
hub-list-empty = No chat is connected yet.
hub-list-how = Write it like this: /list or /list 2.
hub-chat-type = { $type ->
    [private] person
    [channel] channel
   *[other] group
}
hub-chat-unnamed = { $type ->
    [private] Person { $chat }
   *[other] Chat { $chat }
}
hub-flag-out = nothing goes out
hub-flag-in = nothing comes in
hub-chat-facts = Number { $chat }, known since { DATETIME($since, year: "numeric", month: "short", day: "numeric", timeZone: "UTC") }
hub-chat-is-out = It is not connected.
hub-remove-button = Take out
hub-keep-button = Keep
hub-restore-button = Connect again
hub-ask-remove = Take { $chat } out? It hears nothing more and is heard no more; its people can connect it again.
hub-removed-toast = Taken out
hub-restored-toast = Connected again
hub-remove-how = Write /remove and the number of the chat, or answer a copy from that chat with /remove. /list shows the numbers.
hub-remove-unknown = This chat is not known here.
hub-refused-protected = This message is protected, so it stays here.
hub-refused-paid = Paid content stays here: it is for those who pay for it.
hub-refused-closed-poll = This poll is closed, so it stays here.
hub-refused-unsupported = A bot cannot send this kind of message, so it stays here.

hub-hubs-title = The hubs of this bot
hub-hubs-none = There is no hub yet. /hub and a name makes one.
hub-hubs-button = All hubs
hub-hub-routes = { $sources ->
    [one] One chat or topic speaks
   *[other] { $sources } chats and topics speak
} into it, { $destinations ->
    [one] one hears it.
   *[other] { $destinations } hear it.
}
hub-hub-how = /join { $hub } in a chat or topic lets it take part.
hub-hub-name-how = Write it like this: /hub news. A name has 1 to 32 letters, digits, - and _.
hub-remove-hub-button = Remove hub
hub-keep-hub-button = Keep it
hub-ask-remove-hub = { $routes ->
    [0] Remove the hub “{ $hub }”?
    [one] Remove the hub “{ $hub }”? One chat or topic would take part in it no more.
   *[other] Remove the hub “{ $hub }”? { $routes } chats and topics would take part in it no more.
}
hub-hub-removed-toast = “{ $hub }” is removed
hub-place = { $where ->
    [topic] This topic
   *[chat] This chat
} { $direction ->
    [both] speaks into “{ $hub }”, and hears it.
    [source] speaks into “{ $hub }”, and does not hear it.
    [destination] hears “{ $hub }”, and does not speak into it.
   *[none] is not in “{ $hub }”.
}
hub-place-button = { $direction ->
    [both] Speak and hear
    [source] Only speak
    [destination] Only hear
   *[none] Leave
}
hub-join-which = Which hub shall it join?
hub-join-how = Write it like this: /join news, /join news in to hear only, or /join news out to speak only.
hub-join-unknown = There is no hub “{ $hub }”. /hub { $hub } makes it.
hub-leave-which = Which hub shall it leave?
hub-leave-none = It is in no such hub.
hub-reaction-given = { $emoji } it is
hub-reaction-taken-back = { $emoji } taken back
hub-reaction-too-late = This message is too old to react to by a button.
moderation-report-how = Answer to a message with /report, and say why if you like.
moderation-report-unknown = This message is not of this hub, or too long ago.
moderation-report-own = This is your own message: /delete takes it back.
moderation-reported = Thank you: those who moderate will look at it.
moderation-reported-before = You have reported this message before.
moderation-report-card = Somebody has reported what { $alias } said. { $isTold ->
    [yes] They say: { $reason }
   *[no] They do not say why.
}
