nav-overview = Overview
overview-about = What flows through the platform now, and what needs you first.
overview-flow = The flow
overview-as-table = As a table
overview-per-second = { $shown }/s
overview-edge = From { $from } to { $to }: { $rate }
overview-updates-in = updates come
overview-messages-out = messages go
overview-away = not running
overview-well = keeps up
overview-waiting =
    { $count ->
        [one] { $shown } waits
       *[other] { $shown } wait
    }
overview-waits = Events that wait for it
overview-facts = What it tells of itself
overview-letters = Open dead letters
overview-its-journeys = Its journeys
overview-its-letters = Its dead letters
overview-queues = Queues by lane
overview-no-bot = several
overview-rate = Rate
overview-failed = Failed
overview-refused = Told to wait (429)
overview-nothing-flows = Nothing flows here just now.
overview-parts = By bot and kind
overview-end = How it ended
overview-kind = Kind
overview-from = From
overview-to = To
overview-about-telegram = Updates come from Telegram, and calls of the Bot API go there.
overview-about-gateway = Takes updates from Telegram and decides which service each belongs to.
overview-about-sender = Makes all calls to the Bot API, as fast as Telegram’s limits allow.
overview-about-distributor = Carries what is said in one chat to the others of its hub.
overview-about-matchmaker = Brings people together who want to talk.
overview-about-llm = Answers with a language model.
overview-about-media-worker = Downloads and converts media.
overview-about-torrent-api = Finds movies.
overview-about-newsletter = Writes to those who have subscribed.
overview-about-billing = Plans and payments.
overview-about-admin = This dashboard, and all that operators do.
overview-tile-updates = Updates
overview-tile-calls = Calls carried out
overview-tile-refused = Told to wait (429)
overview-tile-letters = Open dead letters
overview-tile-chats = Chats
overview-tile-people = People
overview-attention = Needs attention first
overview-fault = Fault
overview-warning = Warning
overview-all-well = Everything is fine
overview-all-well-hint = Nothing needs you just now. Have a nice day!
overview-history = History
overview-span = Time shown
overview-span-hour = Hour
overview-span-day = Day
overview-span-week = Week
overview-series-updates = Updates
overview-series-done = Calls carried out
overview-series-failed = Calls that failed
overview-series-refused = Told to wait (429)
overview-first-bot = Add your first bot
overview-first-bot-hint = Get a token from @BotFather and add it here. The platform does the rest.
overview-add-bot = Add a bot
overview-first-words = Say something to your bot
overview-first-words-hint = Nothing has come from Telegram yet. Write to your bot, or in the simulator, and see it flow here.
attention-service-away = { $service } does not run
attention-service-away-hint = It has given no sign of life for 20 seconds. Start it, or look at its log.
attention-server-away = The { $name } server does not answer
attention-server-away-hint = { $detail }
attention-bot-refused = Telegram refuses { $bot }
attention-bot-refused-hint = Give it a new token from @BotFather. Telegram says: { $reason }
attention-bot-faulty =
    { $code ->
        [webhook-missing] { $bot } has no webhook
        [webhook-elsewhere] Somebody has set another webhook for { $bot }
        [webhook-refused] Telegram did not take the webhook of { $bot }
        [delivery-failing] Telegram cannot bring updates of { $bot }
        [updates-waiting] Many updates of { $bot } wait at Telegram
        [polling-blocked] A webhook keeps { $bot } from polling
        [kinds-missing] Telegram does not bring all kinds of updates of { $bot }
        [telegram-away] Telegram does not answer for { $bot }
        [token-refused] Telegram refuses { $bot }
        [token-sealed] The token of { $bot } cannot be opened
       *[other] Something is wrong with { $bot }
    }
attention-bot-faulty-hint = { $detail }
attention-letters-open =
    { $count ->
        [one] { $service } has put one event aside
       *[other] { $service } has put { $count } events aside
    }
attention-letters-open-hint = Look at why, then replay or drop them.
attention-waiting = { $count } events wait for { $service }
attention-waiting-hint = If it does not get less, run another process of it.
attention-broadcast-failed = The broadcast “{ $name }” has failed
attention-broadcast-failed-hint = { $error }
attention-task-failing =
    { $count ->
        [one] The task “{ $name }” has failed
       *[other] The task “{ $name }” has failed { $count } times in a row
    }
attention-task-failing-hint = { $error }
attention-told-to-wait = Telegram has told { $bot } to wait { $count } times in { $minutes } minutes (429)
attention-told-to-wait-hint = Nothing is lost, it goes out slower. If it stays, lower the bot’s messages a second.
attention-calls-parked =
    { $count ->
        [0] Telegram refuses { $bot }, nothing is sent for it
        [one] Telegram refuses { $bot }, one call is parked
       *[other] Telegram refuses { $bot }, { $count } calls are parked
    }
attention-calls-parked-hint = They go out once Telegram takes its token again. It says: { $reason }
attention-chats-held =
    { $count ->
        [one] { $bot } holds one chat back
       *[other] { $bot } holds { $count } chats back
    }
attention-chats-held-hint = Telegram told it to wait there. They go on by themselves.
attention-doctor-fault = { $about }: { $text }
attention-doctor-fault-hint = { $advice }
attention-doctor-advice =
    { $count ->
        [one] The doctor has a piece of advice
       *[other] The doctor has { $count } pieces of advice
    }
attention-doctor-advice-hint = { $text }
attention-nobody-administers = Nobody is administrator
attention-nobody-administers-hint = Give somebody the scope admin, so that they hear what is wrong.
