nav-commands = Commands
commands-about = What a bot answers. Changes hold within a second, and Telegram's menu follows.
commands-no-bot = There is no bot yet
commands-no-bot-hint = Commands belong to a bot. Add one first.
commands-to-bots = To the bots
commands-new = New command
commands-add = Add the command
commands-tab-own = Own commands
commands-tab-built-in = Built in
commands-tab-menu = In Telegram
commands-search = Search commands
commands-conflicts = { $count ->
    [one] One thing is claimed twice
   *[other] { $count } things are claimed twice
  }
commands-none = No own commands yet
commands-none-hint = A command says a text of yours, with a picture and buttons if you like: rules, opening hours, links.
commands-none-found = No command is called so
commands-none-found-hint = Try a part of its name or of what it does.
commands-name = Command
commands-name-rule = Up to 32 of a-z, 0-9 and _
commands-description = Description
commands-description-hint = Shown in Telegram's menu
commands-languages = Languages
commands-who = Who may give it
commands-owner = Answered by
commands-aliases = Other names
commands-on = On
commands-on-of = /{ $name } is on
commands-always = always
commands-switched-on = /{ $name } is on
commands-switched-off = /{ $name } is off
commands-edit = Edit
commands-remove = Remove
commands-remove-title = Remove /{ $name }?
commands-remove-body = The bot no longer answers it. You can have it back for a moment afterwards.
commands-removed = /{ $name } is removed
commands-undo = Undo
commands-restored = /{ $name } is back
commands-alias-add = Add a name
commands-alias-add-to = Give /{ $name } another name
commands-alias-label = Another name of /{ $name }
commands-alias-added = /{ $alias } is now /{ $name }
commands-alias-remove = Take the name /{ $alias } away
commands-alias-removed = /{ $alias } is gone
commands-alias-taken = /{ $alias } is a command already
commands-alias-replace = It takes the place of that command
commands-scope-everyone = Everybody
commands-scope-admin = Administrators
commands-scope-operator = Operators
commands-scope-moderator = Moderators
commands-scope-llm = Assistant
commands-scope-media = Media
commands-scope-movies = Movies
commands-menu-about = The list behind the bot's menu button, as it is kept in step with the commands.
commands-menu-chats = Kind of chat
commands-menu-all_private_chats = Private chats
commands-menu-all_group_chats = Groups
commands-menu-all_chat_administrators = Administrators of groups
commands-menu-default = Everywhere else
commands-menu-is-shown = Telegram shows it
commands-menu-is-asked = on its way to Telegram
commands-menu-is-refused = refused
commands-menu-refused = Telegram said no; it is asked again by itself
commands-menu-none = No command is shown here.
commands-all-languages = All languages
commands-file = Export and import
commands-export = Export as a file
commands-import = Import a file
commands-file-unreadable = That is no file of commands
commands-import-title = Import commands
commands-import-about = The file takes the place of what the bot has. This would change:
commands-import-same = The bot has exactly what is in this file. There is nothing to do.
commands-import-added = { $count ->
    [one] One command comes:
   *[other] { $count } commands come:
  }
commands-import-changed = { $count ->
    [one] One command changes:
   *[other] { $count } commands change:
  }
commands-import-removed = { $count ->
    [one] One command goes:
   *[other] { $count } commands go:
  }
commands-import-names = { $count ->
    [one] One other name changes:
   *[other] { $count } other names change:
  }
commands-import-off = Switched off:
commands-import-on = Switched on again:
commands-import-do = Import
commands-imported = The commands are taken over
commands-import-undone = The commands are as they were
commands-text = What it says
commands-text-placeholder = Hello **{"{"}first_name{"}"}**, good to see you.
commands-own-buttons = Buttons of its own in this language
commands-add-language = Language
commands-language-code = Two letters, such as de
commands-language-taken = It is there already
commands-drop-language = Take this language away
commands-missing-text = The text is not translated yet
commands-missing-description = The description is not translated yet
commands-conditions = When it answers
commands-is-on = On
commands-is-on-hint = Off: the bot acts as if it did not know the command
commands-where = Where
commands-where-none = At least one kind of chat
commands-position = Place in menus
commands-position-hint = The lowest first
commands-variables = Variables
commands-variable-first-name = First name
commands-variable-last-name = Last name
commands-variable-full-name = Whole name
commands-variable-username = @username
commands-variable-user-id = Their id
commands-variable-chat-title = Name of the chat
commands-variable-chat-id = Id of the chat
commands-variable-bot-name = Name of the bot
commands-variable-bot-username = @username of the bot
commands-variable-date = Today
commands-variable-time = Now (UTC)
commands-variable-args = What stands behind the command
commands-as-person = As it looks for
commands-test = Test
commands-test-title = Send it to one person
commands-test-about = They get it as it is written now, saved or not, in their private chat with the bot.
commands-test-person = Who gets it
commands-test-send = Send the test
commands-tested = The test is on its way to { $name }
commands-added = /{ $name } is there
commands-saved = /{ $name } is saved
commands-exists = There is such a command already
commands-exists-hint = Choose another name, or change the one that is there.
commands-stale = Somebody else has changed this command meanwhile
commands-stale-hint = Nothing of theirs has been written over.
commands-take-theirs = Show theirs, drop mine
commands-keep-mine = Keep mine, drop theirs
