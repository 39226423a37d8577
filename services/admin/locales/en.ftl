# The control plane, in English.

# Commands.
commands-unknown = I do not know /{ $name }. What there is: /help
commands-did-you-mean = I do not know /{ $name }. Did you mean /{ $near }?
commands-run-button = /{ $near }
commands-off = /{ $name } is switched off here. What there is: /help
commands-not-for-you = /{ $name } is not open to you.
commands-not-here = /{ $name } is not meant for this kind of chat.
commands-gone = /{ $name } is no longer there. What there is: /help
commands-how = { $description }
    Send /{ $name }
command-distributor-start = Connect this chat to the hub
command-distributor-stop = Disconnect this chat from the hub
command-distributor-delete = Take your message back everywhere: answer to it
command-distributor-help = Show what you can do here
command-distributor-broadcast = Whether this chat is heard, and whether it hears
command-distributor-selfsend = Whether your own messages come back as copies
command-distributor-status = How the hub is doing
command-distributor-list = The connected chats
command-distributor-pause = Send nothing more; what is said waits
command-distributor-resume = Go on sending
command-distributor-edits = What becomes of edited messages
command-distributor-signature = Text below every copy
command-distributor-signatureurl = Where the signature leads
command-distributor-signatureoff = No signature any more
command-distributor-remove = Take a chat out
command-distributor-report = Tell those who moderate about a message: answer to it
command-distributor-whois = Who is behind an alias: /whois u-a3x7k2, or answer to a message
command-distributor-mute = Pass on nothing of somebody for a time: /mute u-a3x7k2 2h, or answer to a message
command-distributor-unmute = Pass on again what somebody says
command-distributor-ban = Pass on nothing of somebody any more, and delete what was
command-distributor-unban = Lift a ban
command-distributor-shadow = Let nobody hear somebody, who does not notice
command-distributor-unshadow = Let somebody be heard again
command-distributor-lounge = Cooldowns, karma and a measure for everybody: /lounge on, /lounge off
command-distributor-warn = In a lounge: delete the message and give its author a cooldown; answer to it
command-distributor-standing = In a lounge: your karma and warnings
command-distributor-sign = In a lounge: say something with your name below it
command-distributor-aliases = Show or hide who has said something: /aliases on, /aliases off
command-distributor-moderationchat = Show decisions about authors in this chat
command-distributor-hubs = The hubs of this bot
command-distributor-hub = Show a hub, or make it
command-distributor-join = Let this chat or topic take part in a hub
command-distributor-leave = Take part in a hub no more
# Broadcasts. Ids begin with "broadcast-".
broadcast-opt-out-button = No more of these
broadcast-opted-out = You will get no more announcements. The button below takes that back.
broadcast-opt-in-button = Send me announcements again
broadcast-opted-in = You will get announcements again.

# The menu.
menu-home = Hello! What would you like to do?
menu-help = This is what you can do here.
menu-help-button = Help
menu-settings-button = Settings
menu-back-button = ‹ Back
menu-custom = More
menu-cancel-hint = /cancel ends whatever you are in the middle of.
menu-feature-chosen = What you write now goes here. Back, or /cancel, to leave.
menu-feature-gone = This bot no longer has that. Please open the menu again: /start
menu-busy = You are in the middle of something else. /cancel ends it.
menu-feature-distributor = Hub
menu-feature-matchmaker = Meet somebody
menu-feature-llm = Talk with the assistant
menu-feature-media-worker = Media
menu-feature-torrent-api = Movies
menu-feature-newsletter = Newsletter
menu-feature-billing = Payments
menu-feature-admin = This bot

# Settings.
settings-title = Settings
settings-language-en = English
settings-language-de = Deutsch
settings-language-automatic = As in my Telegram
settings-broadcasts = Announcements of this bot: { $state ->
        [on] they come to this chat.
       *[off] they do not come to this chat.
    }
settings-broadcasts-off-button = No announcements
settings-broadcasts-on-button = Announcements, please
settings-administrators-only = Only administrators of this chat can change that.
settings-data = Your data: /privacy says what is kept, /mydata gives it to you, /forgetme erases it.
settings-saved = Saved. Press again to change it back.
command-admin-start = Open the menu
command-admin-mydata = Get all that is kept of you
command-admin-forgetme = Have what is kept of you erased
command-admin-privacy = What is kept of you here, and for how long
privacy-private-only = For your own sake only in a private chat: write to me there.
privacy-gathering = I gather what all parts of this platform keep of you. It comes here in a moment, within an hour at the latest.
privacy-export = This is what is kept of you.
privacy-partial = A part of the platform has not answered within an hour, so this is incomplete. Please try again later.
privacy-ask-forget = Erase what is kept of you?
    Your name, your memberships, who said your messages and their words, and your alias go. Rights, bans, mutes, payments and the log of decisions stay: they must. What you write afterwards is new.
privacy-forget-button = Erase it
privacy-keep-button = Keep it
privacy-kept = Nothing was erased.
privacy-erasing = It is being erased everywhere. I tell you when it is done.
privacy-erased = What was kept of you is erased. Rights, bans, mutes, payments and the log of decisions stay.
privacy-what =
    What this bot keeps of you: your id, name, @username and language, when it saw you, the groups it knows you in, and for { $days } days who wrote when, of what kind and how long.
    { $keeps ->
        [content] The words of messages are kept for that time too, for the operators of this bot.
       *[facts] The words of messages are not kept in that archive.
    }
    Where messages are passed on to other chats, they are kept for two days, so that they can be edited and taken back; what the bot has sent, for seven days.
    /mydata gives you all of it, /forgetme erases it.
command-admin-whoami = Who you are here, and what you may do
command-admin-role = What you may do; for operators: what somebody may do
command-admin-scope = Give and take what somebody may do: /scope @name +llm -media
command-admin-people = The people of this bot: /people, /people name
command-admin-block = Take nothing from somebody any more: /block @name why
command-admin-unblock = Hear somebody again: /unblock @name
people-anonymous = Who you are cannot be seen here: write to me in a private chat.
people-self = { $name }
    Your id: { $id }
    Language: { $language }
people-scope-admin = administrator
people-scope-operator = operator
people-scope-moderator = moderator
people-scope-llm = AI
people-scope-media = media
people-scope-movies = movies
people-scope-banned = blocked
people-held =
    { $scope }{ $where ->
        [here] { " " }(with this bot)
       *[everywhere] { "" }
    }{ $ends ->
        [yes] { " " }until { DATETIME($until, dateStyle: "medium", timeStyle: "short") }
       *[no] { "" }
    }
people-holds = May: { $scopes }
people-holds-nothing = No special rights.
people-unseen = { $id } (not seen yet)
people-facts = Id { $id }, here since { DATETIME($since, dateStyle: "medium") }, last seen { DATETIME($seen, dateStyle: "medium") }
people-toggle =
    { $state ->
        [on] ✓ { $scope }
       *[off] { $scope }
    }
people-block-button = Block
people-unblock-button = Unblock
people-keep-button = Keep
people-changed = Done. Press again to undo.
people-unknown = { $name } has not written to our bots yet. Give their id, or answer to a message of theirs.
people-role-how = Whose? /role @name, /role and an id, or answer to a message of theirs with /role.
people-scope-how = Whom and what? /scope @name +llm -media, or answer to a message of theirs with /scope +llm.
    There are: admin, operator, moderator, llm, media, movies.
people-wrong-scope = “{ $word }” is not a right to give or take. Say +llm or -llm; there are admin, operator, moderator, llm, media and movies.
people-block-how = Whom? Give @name or an id, or answer to a message of theirs.
people-ask-block =
    { $hasReason ->
        [yes] Block { $name }? Reason: { $reason }
       *[no] Block { $name }?
    }
    Nothing they say is taken any more, payments apart. It can be undone.
people-not-blocked = They are not blocked.
people-list-title =
    { $isSearch ->
        [yes] People with “{ $search }”, page { $page }
       *[no] People, page { $page }
    }
people-list-empty = Nobody.
people-search-too-long = That is too long to search for: a few letters are enough.
people-refused-not-yours = That is not yours to decide.
people-refused-own-admin = Nobody changes their own administration: ask another administrator.
people-refused-own-ban = Nobody blocks themselves.
people-refused-admin-ban = Administrators cannot be blocked: take that right first.
people-refused-higher = They decide about as much as you do: ask an administrator.
people-refused-banned-first = They are blocked: lift that first.
people-refused-last-admin = This is the last administrator: make another one first.
command-admin-help = Show what you can do here
command-admin-settings = Language, announcements, your data
command-admin-newbot = Make a bot of your own
command-admin-bots = The bots, and how they are
command-admin-webhook = How updates reach this bot
command-admin-mybots = Your own bots
bots-faulty = Something is wrong with { $bot }:
bots-well-again = { $bot } is well again.
bots-fault-token-refused = Telegram does not know its token any more ({ $detail }). Look it up at @BotFather and give the bot the new one.
bots-fault-token-sealed = Its token was sealed with a key that is not among SEAL_KEY. Put that key back behind a comma, or give the bot its token again.
bots-fault-webhook-refused = Telegram did not take our change of the webhook: { $detail }
bots-fault-webhook-missing = Telegram has no webhook for it; it should be { $detail }. Set it again.
bots-fault-webhook-elsewhere = Somebody has set another webhook: { $detail }. Set ours again, or switch the bot off here.
bots-fault-kinds-missing = Telegram does not bring these kinds of updates: { $detail }. Set the webhook again.
bots-fault-delivery-failing = Telegram cannot bring its updates: { $detail }
bots-fault-updates-waiting = { $detail } updates wait at Telegram.
bots-fault-polling-blocked = Somebody has set a webhook ({ $detail }), and Telegram refuses polling with 409 while it is there. Delete it.
bots-fault-telegram-away = Telegram does not answer for it: { $detail }
bots-list =
    { $count ->
        [0] There is no bot here that you may look after.
       *[other] The bots. Choose one:
    }
bots-first-button = « First page
bots-next-button = Next page ›
bots-back-button = ‹ All bots
bots-bot = { $name } ({ $bot }), { $id }
bots-state =
    { $state ->
        [ok] All is well.
        [off] It is switched off.
        [new] Telegram has not told us its name yet.
        [token-refused] Telegram does not take its token.
       *[other] Something is wrong:
    }
bots-mode =
    { $mode ->
        [webhook] Updates come by webhook; { $pending } wait at Telegram.
       *[other] Updates are polled; { $pending } wait at Telegram.
    }
bots-features = Features: { $features }
bots-last-error = Telegram's last trouble: { $error }
bots-off-button = Switch off
bots-on-button = Switch on
bots-set-button = Set webhook again
bots-rotate-button = New secret
bots-check-button = Ask Telegram
bots-asked = It is on its way. Open the bot again in a moment.
bots-rotating = A new secret was brought in less than ten minutes ago.
bots-unknown = There is no such bot that you may look after.
managed-not-offered = This bot does not make others.
managed-private = Please ask me in our private chat.
managed-too-many = You have { $max } bots here already: more are not possible. Remove one first, with /mybots.
managed-suggested-name = Bot of { $name }
managed-make-button = Make my bot
managed-offer = Tap the button below and choose a name: Telegram makes the bot, and it works here at once. You need no token.
managed-ready =
    { $bot } is ready: { $link }
    Choose below what it does. You find it again with /mybots.
managed-failed = Your bot could not be taken up: { $reason }
managed-none = You have no bots here yet. Make one with /newbot.
managed-list =
    { $count ->
        [one] Your bot:
       *[other] Your { $count } bots:
    }
managed-bot = { $name } ({ $bot })
managed-state =
    { $state ->
        [ok] It works.
        [off] It is paused.
        [new] It is being set up.
        [token-refused] Telegram does not know its token any more: ask for a new one below.
       *[other] Something is wrong; the administrators know of it.
    }
managed-feature-name =
    { $feature ->
        [distributor] Hub: what one chat says, all hear
        [matchmaker] Anonymous chat
        [llm] Assistant
        [media-worker] Media
        [torrent-api] Movies
        [newsletter] Newsletter
        [billing] Subscriptions
       *[other] { $feature }
    }
managed-pause-button = Pause
managed-resume-button = Go on
managed-access-button = Who may use it
managed-token-button = New token
managed-remove-button = Remove
managed-keep-button = Keep
managed-restore-button = Bring it back
managed-back = ‹ Back
managed-one-feature = One feature must be left. To stop the bot, pause it.
managed-token-asked = Telegram makes a new token. The bot goes on working.
managed-token-new = { $bot } has a new token; the former one is worth nothing now.
managed-ask-remove = Remove { $bot } from here? It stays yours at Telegram, and you can bring it back.
managed-removed = { $bot } was removed: it does nothing here any more.
managed-not-yours = There is no such bot of yours.
managed-access-title = Who may use { $bot }?
managed-access-all = Everybody may use it.
managed-access-some =
    { $count ->
        [0] You alone may use it.
        [one] You and one more person may use it.
       *[other] You and { $count } more people may use it.
    }
managed-access-all-button = Everybody
managed-access-me-button = Only me
managed-access-people-button = Choose people
managed-choose-people = Choose up to { $max } people with the button below.
managed-access-asked = Telegram is told.
managed-access-refused = Telegram did not change who may use { $bot }. Please try again later.
# Dead letters. Ids begin with "letters-".
command-admin-deadletters = What nobody could handle: look, replay, drop
letters-none = No dead letters: everything was handled.
letters-title = { $letters ->
        [one] One dead letter
       *[other] { $letters } dead letters
    }: { $services }
letters-line = #{ $id } { $service }, { $type }
    { $reason }
letters-refresh-button = Refresh
letters-newest-button = Newest
letters-older-button = Older
letters-list-button = List
letters-show-button = Show
letters-replay-all-button = Replay all
letters-ask-replay = { $letters ->
        [one] The event goes again to its service.
       *[other] { $letters } events go again to their services, the oldest first.
    } What was done before is not done twice.
letters-ask-replay-button = Replay
letters-replayed-all = { $replayed } replayed, { $refused } could not be
letters-one-title = Dead letter #{ $id } of { $service }: { $state ->
        [open] open
        [replayed] replayed
       *[dropped] dropped
    }
letters-one-event = { $type }
    { $event }
    { $at } UTC
letters-one-replays = Replayed { $replays ->
        [one] once
       *[other] { $replays } times
    } so far.
letters-replay-button = Replay
letters-drop-button = Drop
letters-restore-button = Undo: keep it open
letters-replayed = It goes again to its service.
letters-refused = It cannot be replayed: { $reason }
letters-news = { $letters ->
        [one] A dead letter has come in
       *[other] { $letters } dead letters have come in
    }: { $services }. Something could not be handled; it waits for you.

# Feedback.
feedback-ask = What would you like to tell us? Write it in one message. /cancel if you changed your mind.
feedback-busy = You are in the middle of something else. /cancel ends it.
feedback-no-person = Please write to me yourself: I do not see who you are here.
feedback-thanks = Thank you! The people behind this bot have it, and answer here.
feedback-too-often = That was a lot for one hour. Please write again later.
feedback-answered = You have an answer.
feedback-more-button = Say more
feedback-not-yours = This is an answer to somebody else.
feedback-card = Feedback { $id } of { $name } ({ $person }): { $state }
feedback-state-open = open
feedback-state-answered = answered
feedback-state-closed = closed
feedback-line-person = { $name }: { $said }
feedback-line-operator = You: { $said }
feedback-without-words = (without words)
feedback-answer-button = Answer
feedback-close-button = Close
feedback-reopen-button = Reopen
feedback-ban-button = Ban
feedback-unban-button = Lift the ban
feedback-write-answer = Write your answer to { $name } in one message. /cancel if you changed your mind.
feedback-answer-sent = Your answer is on its way.
feedback-words-only = Please answer in words.
feedback-operators-only = Only operators of this bot can answer.
feedback-gone = This feedback is no longer there.
feedback-banned = Banned with this bot.
feedback-unbanned = The ban is lifted.
feedback-ban-refused = You may not ban this person.
command-admin-feedback = Tell the people behind this bot something
# Statistics.
command-admin-stats = Members, growth and activity of chats
statistics-title = { $chats ->
        [one] One chat
       *[other] { $chats } chats
    }, { NUMBER($members) } members. Posts of the last 7 days: { NUMBER($posts) }
statistics-empty = This bot has not been seen in any chat yet. Add it to a group or channel.
statistics-line = { $number }. { $name }: { $members } ({ $growth } in 7 days)
statistics-members = Members: { $members }. 1 day: { $day }, 7 days: { $week }, 30 days: { $month }
statistics-role = The bot there: { $role ->
        [creator] owner
        [administrator] administrator
        [member] member
        [restricted] restricted
        [left] not there any more
        [kicked] removed
       *[unknown] not known yet
    }. Administrators: { $count }
statistics-week = Last 7 days: { $posts } posts, { $replies } of them replies, { $reactions } reactions
statistics-moves = Came: { $joins }, went: { $leaves }
statistics-views = Views: not available to bots
statistics-looked = Counted { DATETIME($at, dateStyle: "medium", timeStyle: "short", timeZone: "UTC") } UTC
statistics-never-looked = Telegram has not been asked yet.
statistics-refused = Telegram did not tell everything: { $reason }
statistics-unknown = unknown
statistics-number = { NUMBER($count) }
statistics-unnamed = Chat { $chat }
statistics-refresh-button = Count again
statistics-show-button = Show what is new
statistics-list-button = All chats
statistics-gone = Nobody knows this chat any more.
statistics-refreshing = { $count ->
        [0] There is no group or channel to ask about.
        [one] Telegram is being asked. Look again in a moment.
       *[other] Telegram is being asked about { $count } chats. Look again in a moment.
    }
broadcast-how = Answer a message with /announce, or write: /announce Tonight we sail. You will see to how many it goes before anything is sent.
broadcast-impossible = Telegram would not take this message. Please say it differently.
broadcast-title = Announcement “{ $name }”
broadcast-ask = { $chats ->
    [0] Nobody would get it: there is no chat that wants announcements.
    [one] It goes to one chat.
   *[other] It goes to { $chats } chats, in about { $minutes ->
        [0] a moment
        [one] a minute
       *[other] { $minutes } minutes
    }.
}
broadcast-ask-how = Test sends it to this chat alone.
broadcast-button = { $move ->
    [test] Test
    [start] Send now
    [pause] Pause
    [resume] Resume
   *[cancel] Cancel
}
broadcast-tested = Here it comes.
broadcast-too-late = That cannot be done now.
broadcast-state = { $state ->
    [scheduled] Scheduled.
    [running] Is being sent.
    [paused] Paused.
    [done] Done.
    [cancelled] Cancelled.
   *[failed] Given up.
}
broadcast-progress = { $sent } of { $total } sent{ $others ->
    [0] .
   *[other] , { $others } not.
}
broadcast-left = About { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
} left.

# Tasks. Ids begin with "tasks-".
tasks-title = What this bot does by itself:
tasks-none = This bot does nothing by itself yet. Tasks are made over HTTP: POST /api/tasks.
tasks-line = { $name } ({ $kind }): { $state ->
    [waiting] on
    [running] at work
    [restarting] tries again
    [failed] failed
    [ended] over
   *[stopped] off
}
tasks-start-button = ▶ { $name }
tasks-stop-button = ■ { $name }
tasks-refresh-button = Refresh
tasks-not-done = That cannot be done any more.

# Conversations that people are in.
command-admin-sessions = Who is in which conversation, to end it
sessions-list =
    { $page ->
        [1] Open conversations
       *[other] Open conversations, page { $page }
    }
sessions-none = Nobody is in a conversation with this bot.
sessions-row = { $number }. { $name }{ $isPrivate ->
        [yes] {""}
       *[no] {" "}in { $chat }
    } with { $service }, since { DATETIME($since, dateStyle: "short", timeStyle: "short") }, last { DATETIME($last, dateStyle: "short", timeStyle: "short") }
sessions-end-button = End { $number }
sessions-refresh-button = Refresh
sessions-ended = It is ended: what they say next goes where it would have gone without it.
sessions-gone = This conversation is over already.
command-admin-announce = Say something in all chats; you see to how many first
command-admin-tasks = What this bot does by itself, to start and stop

# The dashboard.
command-admin-dashboard = Open the dashboard: a link that signs you in
sign-in-link = This opens the dashboard and signs you in, once, within 10 minutes. I will ask here whether it was you. Pass it on to nobody.
sign-in-open-browser = Open in the browser
sign-in-open-here = Open here
sign-in-privately = Please write /dashboard to me in our private chat: the link is for you alone.
sign-in-no-url = I do not know where the dashboard is: whoever runs the platform has to set DASHBOARD_URL.
sign-in-other-bot = I may not sign people in to the dashboard. Write /dashboard to @{ $bot }.
sign-in-question = Somebody opened your link with { $device } from { $address }. Press the number that the page shows, if it is you.
sign-in-not-me = That was not me
sign-in-confirmed = You are signed in to the dashboard.
sign-in-refused = Nobody was let in. If it was you after all, send /dashboard again.
sign-in-over = This is over. For a new link send /dashboard.
