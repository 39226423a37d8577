nav-commands = Befehle
commands-about = Was ein Bot beantwortet. Änderungen gelten binnen einer Sekunde, und Telegrams Menü folgt.
commands-no-bot = Noch gibt es keinen Bot
commands-no-bot-hint = Befehle gehören zu einem Bot. Füge erst einen hinzu.
commands-to-bots = Zu den Bots
commands-new = Neuer Befehl
commands-add = Befehl hinzufügen
commands-tab-own = Eigene Befehle
commands-tab-built-in = Eingebaut
commands-tab-menu = In Telegram
commands-search = Befehle suchen
commands-conflicts = { $count ->
    [one] Eines wird zweimal beansprucht
   *[other] { $count } Dinge werden zweimal beansprucht
  }
commands-none = Noch keine eigenen Befehle
commands-none-hint = Ein Befehl sagt einen Text von dir, wenn du magst mit Bild und Knöpfen: Regeln, Öffnungszeiten, Links.
commands-none-found = So heißt kein Befehl
commands-none-found-hint = Versuch es mit einem Teil des Namens oder der Beschreibung.
commands-name = Befehl
commands-name-rule = Bis zu 32 aus a-z, 0-9 und _
commands-description = Beschreibung
commands-description-hint = Steht in Telegrams Menü
commands-languages = Sprachen
commands-who = Wer ihn geben darf
commands-owner = Beantwortet von
commands-aliases = Andere Namen
commands-on = An
commands-on-of = /{ $name } ist an
commands-always = immer
commands-switched-on = /{ $name } ist an
commands-switched-off = /{ $name } ist aus
commands-edit = Ändern
commands-remove = Entfernen
commands-remove-title = /{ $name } entfernen?
commands-remove-body = Der Bot beantwortet ihn nicht mehr. Danach kannst du ihn noch einen Moment lang zurückholen.
commands-removed = /{ $name } ist entfernt
commands-undo = Rückgängig
commands-restored = /{ $name } ist wieder da
commands-alias-add = Namen hinzufügen
commands-alias-add-to = /{ $name } einen weiteren Namen geben
commands-alias-label = Ein weiterer Name von /{ $name }
commands-alias-added = /{ $alias } ist jetzt /{ $name }
commands-alias-remove = Den Namen /{ $alias } wegnehmen
commands-alias-removed = /{ $alias } ist weg
commands-alias-taken = /{ $alias } ist schon ein Befehl
commands-alias-replace = Er tritt an die Stelle dieses Befehls
commands-scope-everyone = Alle
commands-scope-admin = Administratoren
commands-scope-operator = Betreiber
commands-scope-moderator = Moderatoren
commands-scope-llm = Assistent
commands-scope-media = Medien
commands-scope-movies = Filme
commands-menu-about = Die Liste hinter dem Menüknopf des Bots; sie folgt den Befehlen von selbst.
commands-menu-chats = Art des Chats
commands-menu-all_private_chats = Private Chats
commands-menu-all_group_chats = Gruppen
commands-menu-all_chat_administrators = Administratoren von Gruppen
commands-menu-default = Überall sonst
commands-menu-is-shown = Telegram zeigt sie
commands-menu-is-asked = unterwegs zu Telegram
commands-menu-is-refused = abgelehnt
commands-menu-refused = Telegram hat abgelehnt; es wird von selbst wieder gefragt
commands-menu-none = Hier wird kein Befehl gezeigt.
commands-all-languages = Alle Sprachen
commands-file = Ausgeben und einlesen
commands-export = Als Datei ausgeben
commands-import = Datei einlesen
commands-file-unreadable = Das ist keine Datei mit Befehlen
commands-import-title = Befehle einlesen
commands-import-about = Die Datei tritt an die Stelle dessen, was der Bot hat. Das würde sich ändern:
commands-import-same = Der Bot hat genau das, was in der Datei steht. Es gibt nichts zu tun.
commands-import-added = { $count ->
    [one] Ein Befehl kommt:
   *[other] { $count } Befehle kommen:
  }
commands-import-changed = { $count ->
    [one] Ein Befehl ändert sich:
   *[other] { $count } Befehle ändern sich:
  }
commands-import-removed = { $count ->
    [one] Ein Befehl geht:
   *[other] { $count } Befehle gehen:
  }
commands-import-names = { $count ->
    [one] Ein anderer Name ändert sich:
   *[other] { $count } andere Namen ändern sich:
  }
commands-import-off = Ausgeschaltet:
commands-import-on = Wieder eingeschaltet:
commands-import-do = Einlesen
commands-imported = Die Befehle sind übernommen
commands-import-undone = Die Befehle sind, wie sie waren
commands-text = Was er sagt
commands-text-placeholder = Hallo **{"{"}first_name{"}"}**, schön, dich zu sehen.
commands-own-buttons = Eigene Knöpfe in dieser Sprache
commands-add-language = Sprache
commands-language-code = Zwei Buchstaben, etwa de
commands-language-taken = Die gibt es schon
commands-drop-language = Diese Sprache wegnehmen
commands-missing-text = Der Text ist noch nicht übersetzt
commands-missing-description = Die Beschreibung ist noch nicht übersetzt
commands-conditions = Wann er antwortet
commands-is-on = An
commands-is-on-hint = Aus: der Bot tut, als kenne er den Befehl nicht
commands-where = Wo
commands-where-none = Mindestens eine Art von Chat
commands-position = Platz in Menüs
commands-position-hint = Der kleinste zuerst
commands-variables = Variablen
commands-variable-first-name = Vorname
commands-variable-last-name = Nachname
commands-variable-full-name = Ganzer Name
commands-variable-username = @username
commands-variable-user-id = Ihre Id
commands-variable-chat-title = Name des Chats
commands-variable-chat-id = Id des Chats
commands-variable-bot-name = Name des Bots
commands-variable-bot-username = @username des Bots
commands-variable-date = Heute
commands-variable-time = Jetzt (UTC)
commands-variable-args = Was hinter dem Befehl steht
commands-as-person = So sieht es aus für
commands-test = Testen
commands-test-title = Einer Person schicken
commands-test-about = Sie bekommt es, wie es jetzt dasteht, gespeichert oder nicht, in ihrem privaten Chat mit dem Bot.
commands-test-person = Wer es bekommt
commands-test-send = Test schicken
commands-tested = Der Test ist unterwegs zu { $name }
commands-added = /{ $name } ist da
commands-saved = /{ $name } ist gespeichert
commands-exists = Diesen Befehl gibt es schon
commands-exists-hint = Nimm einen anderen Namen, oder ändere den, den es gibt.
commands-stale = Jemand anders hat diesen Befehl inzwischen geändert
commands-stale-hint = Von dessen Änderung ist nichts überschrieben.
commands-take-theirs = Dessen zeigen, meine verwerfen
commands-keep-mine = Meine behalten, dessen verwerfen
