nav-people = People
nav-person = Person
people-about = Whom your bots have seen, what they may do, and who is banned.
people-search = Name, @username or id
people-scope = Role
people-seen = Last seen
people-seen-day = Today
people-seen-week = Within a week
people-seen-month = Within a month
people-seen-year = Within a year
people-kind = Kind
people-kind-person = People
people-kind-bot = Bots
people-none = Nobody yet
people-none-hint = Whoever writes to one of your bots appears here at once.
people-none-found = Nobody fits
people-none-found-hint = Look for fewer letters, or take a filter away.
people-name = Name
people-username = @username
people-id = Id
people-may = May
people-language = Language
people-last-seen = Last seen
people-export = Export CSV
people-import = Import roles
scope-admin = Administrator
scope-admin-means = Everything: bots, people, keys, settings. Nothing is closed to them.
scope-operator = Operator
scope-operator-means = Bots, chats, announcements and all of the hub; gives the lesser roles and bans.
scope-moderator = Moderator
scope-moderator-means = Mutes, warns and bans authors of the hub, and bans people who hold no such role.
scope-llm = AI
scope-llm-means = May talk with the language model, where it is not open to everybody.
scope-media = Downloads
scope-media-means = May have media downloaded, where that is not open to everybody.
scope-movies = Movies
scope-movies-means = May use movies, where they are not open to everybody.
scope-banned = Banned
scope-banned-means = Nothing they say gets past the gateway; only payments do.
scope-name =
    { $scope ->
        [admin] Administrator
        [operator] Operator
        [moderator] Moderator
        [llm] AI
        [media] Downloads
        [movies] Movies
        [banned] Banned
       *[other] { $scope }
    }
person-missing = There is no such person
person-missing-hint = No bot that you may use has seen them, or they have been forgotten.
person-tab-overview = Overview
person-tab-conversations = Conversations
person-tab-messages = Messages
person-tab-history = History
person-tab-data = Their data
person-about = About
person-first-seen = First seen
person-is = Is
person-is-bot = a bot
person-is-premium = Premium
person-chats = Chats
person-chat = Chat
person-chat-private = Private chat
person-chat-group = A group
person-chat-supergroup = A group
person-chat-channel = A channel
person-chat-other = A chat
person-status = Is there
person-chats-none = In no chat that is known
person-chats-none-hint = Telegram does not list members: somebody appears once they write or join.
person-section-bots = Bots of their own
person-bots-none = None that they have made.
person-section-browsers = Signed in with
browsers-none = Signed in to the dashboard nowhere.
browsers-end = Sign out everywhere
browsers-end-title = Sign them out everywhere?
browsers-end-body = Their open pages of the dashboard close within seconds. They may come back with a new link for as long as they hold a role.
browsers-ended =
    { $count ->
        [one] Signed out in 1 browser
       *[other] Signed out in { $count } browsers
    }
person-section-entitlements = Entitlements
person-entitled = Nothing is sold here yet: everybody may use all that their roles allow.
roles-title = Roles
roles-role = Role
roles-where = With which bot
roles-everywhere = Every bot
roles-until = Until
roles-until-hint = Left empty: until somebody takes it
roles-for-good = For good
roles-by = Given by
roles-reason = Reason
roles-reason-hint = Stands in the audit log
roles-none = No roles
roles-none-hint = They may do what everybody may.
roles-give = Give a role
roles-give-to = A role for { $name }
roles-given = { $name } has the role { $role } now
roles-take = Take the role { $role }
roles-taken = { $name } has the role { $role } no more
roles-keep-own = Your own: another administrator has to take it.
roles-keep-last = The last administrator stays. Make another one first.
ban = Ban
ban-title = Ban { $name }?
ban-means = What they write is stopped at the gateway, with every bot or the one you choose. They can still pay and ask about payments. You can lift it at any time.
ban-lift = Lift the ban
ban-done = { $name } is banned
ban-lifted = The ban of { $name } is lifted
ban-not-admins = Administrators cannot be banned. Take that role first.
messages-search = Words they said
messages-at = When
messages-what = What
messages-none = Nothing is kept
messages-none-hint = Choose another bot. Words are kept and found only where a bot is told to keep texts.
messages-not-kept = The text is not kept
data-all-bots = This is about all bots at once, and you may see only some.
data-export = Export
data-export-about = Gathers what all services keep of them into one JSON file, which stays here for a day.
data-export-do = Gather their data
data-export-begun = Their data is being gathered
data-erase = Erase
data-erase-about = Has all services forget them. It cannot be taken back.
data-erase-do = Erase their data
data-erase-title = Erase what is kept of { $name }?
data-erase-begun = { $name } is being forgotten
erase-goes = Gone for good
erase-goes-names = Name, @username, language, memberships, conversations and activity
erase-goes-words = Their words in archived messages, and that they said them; of the private chat all messages
erase-goes-feedback = Feedback with its answers, who it was in journeys and dead letters, earlier exports
erase-goes-hub = In the hub their alias, standing, votes and reactions, and what waits of theirs
erase-stays = Stays, because it must
erase-stays-rights = Roles, bans and the audit log; mutes and bans of the hub
erase-stays-money = Payments, and bots of their own
erase-stays-private = That there is a private chat, and whether it wants announcements
erase-stays-posts = Posts in the hub without their author, for 2 days; that something was sent to them, for 7 days
erase-final = Nobody can bring it back. Whoever writes again afterwards is somebody new.
orders-title = Exports and erasures
orders-none = Nothing was asked for
orders-none-hint = Exports and erasures of the last day appear here with their progress.
orders-kind = What
orders-export = Export
orders-erasure = Erasure
orders-at = Asked for
orders-status = Progress
orders-status-gathering = Under way
orders-status-done = Complete
orders-status-partial = Incomplete
orders-waiting = Waiting for { $services }
orders-missing = Without { $services }: no answer within an hour
orders-rows =
    { $count ->
        [one] { $shown } row is gone
       *[other] { $shown } rows are gone
    }
orders-download = Download
import-title = Roles from a list
import-how = A CSV file with the columns id and state. A state is a sum: 1 banned, 8 AI, 16 administrator. Nothing is ever taken, and you see first what would change.
import-file = File
import-choose = Choose a CSV file
import-limit = CSV, at most 1 MiB and 10,000 lines
import-too-large = This file is larger than 1 MiB. Split it, and import the parts one after the other.
import-nothing = Everybody on the list holds it all already: there is nothing to do.
import-would =
    { $given ->
        [one] 1 role would be given
       *[other] { $given } roles would be given
    }, { $problems ->
        [0] every line is fine
        [one] 1 line cannot be used
       *[other] { $problems } lines cannot be used
    } ({ $lines ->
        [one] 1 line
       *[other] { $lines } lines
    } in all).
import-line = Line
import-gives = Gets
import-apply =
    { $count ->
        [one] Give 1 role
       *[other] Give { $count } roles
    }
import-done =
    { $count ->
        [one] 1 role is given
       *[other] { $count } roles are given
    }
