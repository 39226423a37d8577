nav-journeys = Journeys
nav-journey = Journey
journeys-about = Every update, and all that came of it in every service. Kept for seven days; never what people wrote.
journeys-search = Update, event or call id
journeys-source = Service
journeys-failed = Only with failures
journeys-since-time = From
journeys-until-time = Until
journeys-backwards = It ends before it begins
journeys-what = What
journeys-owner = For
journeys-chat = Chat
journeys-person = Person
journeys-id = Id
journeys-began = Began
journeys-none = No journeys found
journeys-none-hint = Write to a bot, or look for something else: older ones than seven days are forgotten.
journeys-update = Update: { $kind }
journeys-call = Asks for { $method }
journeys-end =
    { $outcome ->
        [ok] { $method } carried out
        [superseded] { $method } was replaced by a newer one
        [cancelled] { $method } was withdrawn
        [expired] { $method } came too late
        [unknown] { $method }: nobody knows whether it was carried out
       *[other] { $method } failed: { $outcome }
    }
journeys-one = A journey
journeys-unknown = Nothing is known of this journey
journeys-unknown-hint = It may be older than seven days, or on its way here: it is looked for again by itself.
journeys-timeline = Timeline
journeys-cut = It has more steps than are shown here.
journeys-took = Took
journeys-steps = Steps
journeys-failures =
    { $count ->
        [one] 1 failed
       *[other] { $count } failed
    }
journeys-slowest = Longest in
journeys-open =
    { $count ->
        [one] One call has not ended
       *[other] { $count } calls have not ended
    }
journeys-open-hint = For { $since } now. It waits for its turn, or the sender is not there.
journeys-open-parked = A pause keeps it back, for { $since } now.
journeys-letters =
    { $count ->
        [one] One event was put aside
       *[other] { $count } events were put aside
    }
journeys-type = Type
journeys-outcome = Ended
journeys-at = At
journeys-after = After its cause
journeys-since = Since the beginning
journeys-event = Event
journeys-cause = Because of
journeys-of-call = Call
journeys-not-kept = What people wrote, parameters and results are not kept.
