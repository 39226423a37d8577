nav-chats = Chats
nav-chat = Chat
chats-about = Every chat that a bot was seen in, as updates told and as Telegram counted it last.
chats-list = Chats
chats-growth = Growth and activity
chats-chat = Chat
chats-total = All chats
chats-members-in-all = { $count ->
    [one] One member
   *[other] { $shown } members
  }
chats-members-of = { $count ->
    [one] One member
   *[other] { $shown } members
  }
chats-one-person-each = One person in each
chats-type-private = Private chats
chats-type-group = Groups
chats-type-supergroup = Supergroups
chats-type-channel = Channels
chats-one-private = Private chat
chats-one-group = Group
chats-one-supergroup = Supergroup
chats-one-channel = Channel
chats-search = Search by title, @username or id
chats-by-type = Type
chats-all-types = All types
chats-by-state = State
chats-all-states = All states
chats-state-active = Can speak there
chats-state-ended = Cannot speak there
chats-state-opted-out = No broadcasts
chats-by-role = Role of the bot
chats-all-roles = Any role
chats-role = Role
chats-role-creator = Owner
chats-role-administrator = Administrator
chats-role-member = Member
chats-role-restricted = Restricted
chats-role-left = Has left
chats-role-kicked = Removed
chats-role-unknown = Nobody has told yet
chats-role-since = Since
chats-by-active = Active
chats-any-time = At any time
chats-active-24 = In the last day
chats-active-168 = In the last week
chats-active-720 = In the last month
chats-by-sort = Order
chats-sort-last-seen = Active last
chats-sort-newest = Newest first
chats-sort-members = Most members
chats-sort-title = By title
chats-none = No chats yet
chats-none-hint = Write to a bot, or add it to a group: the chat appears here with the first update.
chats-none-fits = No chat fits
chats-none-fits-hint = Take a filter away, or search for less.
chats-members = Members
chats-day = Within a day
chats-week = Within 7 days
chats-month = Within 30 days
chats-seen = Last active
chats-export = Export
chats-as-csv = As CSV
chats-as-json = As JSON
chats-refresh = Count again
chats-asked = { $count ->
    [0] There is no group or channel to ask about
    [one] Telegram is asked about one chat
   *[other] Telegram is asked about { $count } chats
  }
chats-asked-one = Telegram is asked; its answers come within seconds
chats-looked = { $done } of { $total }
chats-days = How far back
chats-last-days = { $days ->
    [365] A year
   *[other] { $days } days
  }
chats-grown = { $change } in this time
chats-no-days = Nothing was counted in this time. “Count again” asks Telegram now.
chats-activity = Posts and reactions
chats-posts = Posts
chats-reactions = Reactions
chats-coming = Coming and going
chats-joins = Joined
chats-leaves = Left
chats-overview = Overview
chats-people = People
chats-messages = Messages
chats-conversations = Conversations
chats-send = Send to it
chats-journeys = Journeys of its updates
chats-routes = Its routes in hubs
chats-refusal = Telegram did not tell everything
chats-about-it = About this chat
chats-id = Id
chats-person = Person
chats-their-page = Their page
chats-forum = Topics
chats-yes = yes
chats-since = Known since
chats-ended = Cannot speak since
chats-broadcasts = Broadcasts
chats-wanted = wanted
chats-not-wanted = not wanted
chats-looked-at = Counted
chats-bots-role = The bot there
chats-no-rights = Without rights of its own. As an administrator it also sees who comes and goes, and reactions.
chats-rights-not-asked = Its rights are not known yet: count again.
chats-invites = People came by
chats-administrators = Administrators
chats-administrators-unknown = Not known yet: count again, and Telegram tells.
chats-all-rights = May do everything
chats-known-members = Members we know
chats-known-members-hint = Those whom updates told of. Telegram lists nobody to bots.
chats-no-members = Nobody is known there yet
chats-no-members-hint = Whoever says something there, or comes and goes, appears here.
chats-search-words = Search in what was said
chats-words-not-kept = This bot does not keep what people write: who, when and what kind alone.
chats-words-decide = Decide that in its settings
chats-no-messages = No messages yet
chats-no-messages-hint = What is said here from now on is noted.
chats-nothing-found = Nothing was said with these words
chats-nothing-found-hint = Only words that the bot has kept are searched. "In quotes" finds them as they stand, -word leaves out.
chats-who = Who
chats-what = What
chats-at = When
chats-nobody = Somebody who was erased
chats-as-chat = In the name of a chat
chats-letters = { $count ->
    [one] One sign, not kept
   *[other] { $count } signs, not kept
  }
chats-kind-unknown = unknown kind
chats-is-reply = answer
chats-is-edited = edited
chats-more-words = Show all
chats-fewer-words = Show less
chats-no-conversations = No conversations
chats-no-conversations-hint = Here is who is in a conversation with a service: writing feedback, say, or filling in a form.
chats-service = With
chats-began = Began
chats-last = Went on
chats-open = open
chats-over = over
chats-end = End it
chats-end-title = End this conversation?
chats-end-hint = What the person says next goes where it would have gone without it. The service is told.
chats-conversation-ended = The conversation has ended
right-can-manage-chat = Manage the chat
right-can-delete-messages = Delete messages
right-can-manage-video-chats = Video chats
right-can-restrict-members = Restrict members
right-can-promote-members = Make administrators
right-can-change-info = Change title and picture
right-can-invite-users = Invite
right-can-post-messages = Post
right-can-edit-messages = Edit posts
right-can-pin-messages = Pin
right-can-post-stories = Post stories
right-can-edit-stories = Edit stories
right-can-delete-stories = Delete stories
right-can-manage-topics = Manage topics
right-can-manage-direct-messages = Direct messages
right-can-manage-tags = Manage tags
