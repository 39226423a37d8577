# Die Steuerung, auf Deutsch.

# Befehle.
commands-unknown = /{ $name } kenne ich nicht. Was es gibt: /help
commands-did-you-mean = /{ $name } kenne ich nicht. Meinst du /{ $near }?
commands-run-button = /{ $near }
commands-off = /{ $name } ist hier abgeschaltet. Was es gibt: /help
commands-not-for-you = /{ $name } steht dir nicht offen.
commands-not-here = /{ $name } ist nicht für diese Art von Chat gedacht.
commands-gone = /{ $name } gibt es nicht mehr. Was es gibt: /help
commands-how = { $description }
    Sende /{ $name }
command-distributor-start = Diesen Chat mit dem Hub verbinden
command-distributor-stop = Diesen Chat vom Hub trennen
command-distributor-delete = Deine Nachricht überall zurücknehmen: antworte auf sie
command-distributor-help = Zeigen, was du hier tun kannst
command-distributor-broadcast = Ob dieser Chat gehört wird, und ob er hört
command-distributor-selfsend = Ob deine eigenen Nachrichten als Kopien zurückkommen
command-distributor-status = Wie es dem Hub geht
command-distributor-list = Die verbundenen Chats
command-distributor-pause = Nichts mehr senden; was gesagt wird, wartet
command-distributor-resume = Weiter senden
command-distributor-edits = Was aus bearbeiteten Nachrichten wird
command-distributor-signature = Text unter jeder Kopie
command-distributor-signatureurl = Wohin die Signatur führt
command-distributor-signatureoff = Keine Signatur mehr
command-distributor-remove = Einen Chat herausnehmen
command-distributor-report = Eine Nachricht denen melden, die moderieren: antworte auf sie
command-distributor-whois = Wer hinter einem Alias steht: /whois u-a3x7k2, oder antworte auf eine Nachricht
command-distributor-mute = Eine Zeit lang nichts von jemandem weitergeben: /mute u-a3x7k2 2h, oder antworte auf eine Nachricht
command-distributor-unmute = Wieder weitergeben, was jemand sagt
command-distributor-ban = Von jemandem nichts mehr weitergeben, und löschen, was war
command-distributor-unban = Einen Bann aufheben
command-distributor-shadow = Niemanden jemanden hören lassen, ohne dass der es merkt
command-distributor-unshadow = Jemanden wieder hören lassen
command-distributor-lounge = Pausen, Karma und ein Maß für alle: /lounge on, /lounge off
command-distributor-warn = In einer Lounge: die Nachricht löschen und ihrem Autor eine Pause geben; antworte auf sie
command-distributor-standing = In einer Lounge: dein Karma und deine Warnungen
command-distributor-sign = In einer Lounge: etwas mit deinem Namen darunter sagen
command-distributor-aliases = Zeigen oder verbergen, wer etwas gesagt hat: /aliases on, /aliases off
command-distributor-moderationchat = Entscheidungen über Autoren in diesem Chat zeigen
command-distributor-hubs = Die Hubs dieses Bots
command-distributor-hub = Einen Hub zeigen oder anlegen
command-distributor-join = Diesen Chat oder dieses Thema an einem Hub teilnehmen lassen
command-distributor-leave = An einem Hub nicht mehr teilnehmen
# Rundschreiben. Die Namen beginnen mit "broadcast-".
broadcast-opt-out-button = Keine Rundschreiben mehr
broadcast-opted-out = Du bekommst keine Rundschreiben mehr. Der Knopf darunter macht das rückgängig.
broadcast-opt-in-button = Rundschreiben wieder schicken
broadcast-opted-in = Du bekommst wieder Rundschreiben.

# Das Menü.
menu-home = Hallo! Was möchtest du tun?
menu-help = Das kannst du hier tun.
menu-help-button = Hilfe
menu-settings-button = Einstellungen
menu-back-button = ‹ Zurück
menu-custom = Weiteres
menu-cancel-hint = /cancel beendet, worin du gerade bist.
menu-feature-chosen = Was du jetzt schreibst, geht hierhin. Zurück oder /cancel zum Verlassen.
menu-feature-gone = Das gibt es bei diesem Bot nicht mehr. Öffne das Menü noch einmal: /start
menu-busy = Du bist gerade mitten in etwas anderem. /cancel beendet es.
menu-feature-distributor = Hub
menu-feature-matchmaker = Jemanden treffen
menu-feature-llm = Mit dem Assistenten reden
menu-feature-media-worker = Medien
menu-feature-torrent-api = Filme
menu-feature-newsletter = Newsletter
menu-feature-billing = Zahlungen
menu-feature-admin = Dieser Bot

# Einstellungen.
settings-title = Einstellungen
settings-language-en = English
settings-language-de = Deutsch
settings-language-automatic = Wie in meinem Telegram
settings-broadcasts = Ankündigungen dieses Bots: { $state ->
        [on] sie kommen in diesen Chat.
       *[off] sie kommen nicht in diesen Chat.
    }
settings-broadcasts-off-button = Keine Ankündigungen
settings-broadcasts-on-button = Ankündigungen, bitte
settings-administrators-only = Das können nur Administratoren dieses Chats ändern.
settings-data = Deine Daten: /privacy sagt, was aufbewahrt wird, /mydata gibt es dir, /forgetme löscht es.
settings-saved = Gespeichert. Noch ein Druck ändert es zurück.
command-admin-start = Das Menü öffnen
command-admin-mydata = Alles bekommen, was über dich gespeichert ist
command-admin-forgetme = Löschen lassen, was über dich gespeichert ist
command-admin-privacy = Was hier über dich gespeichert wird und wie lange
privacy-private-only = Zu deinem Schutz nur in einem privaten Chat: Schreib mir dort.
privacy-gathering = Ich sammle, was alle Teile dieser Plattform über dich speichern. Es kommt gleich hierher, spätestens in einer Stunde.
privacy-export = Das ist über dich gespeichert.
privacy-partial = Ein Teil der Plattform hat nicht innerhalb einer Stunde geantwortet, es ist also unvollständig. Bitte versuch es später noch einmal.
privacy-ask-forget = Löschen, was über dich gespeichert ist?
    Dein Name, deine Mitgliedschaften, wer deine Nachrichten geschrieben hat und was darin steht und dein Alias verschwinden. Rechte, Sperren, Stummschaltungen, Zahlungen und das Protokoll der Entscheidungen bleiben: Das müssen sie. Was du danach schreibst, ist neu.
privacy-forget-button = Löschen
privacy-keep-button = Behalten
privacy-kept = Es wurde nichts gelöscht.
privacy-erasing = Es wird überall gelöscht. Ich sage dir, wenn es erledigt ist.
privacy-erased = Was über dich gespeichert war, ist gelöscht. Rechte, Sperren, Stummschaltungen, Zahlungen und das Protokoll der Entscheidungen bleiben.
privacy-what =
    Was dieser Bot über dich speichert: deine Id, deinen Namen, @Namen und deine Sprache, wann er dich gesehen hat, die Gruppen, in denen er dich kennt, und { $days } Tage lang, wer wann welche Art von Nachricht geschrieben hat und wie lang sie war.
    { $keeps ->
        [content] Auch die Worte der Nachrichten werden so lange für die Betreiber dieses Bots gespeichert.
       *[facts] Die Worte der Nachrichten werden in diesem Archiv nicht gespeichert.
    }
    Wo Nachrichten in andere Chats weitergegeben werden, werden sie zwei Tage lang gespeichert, damit sie geändert und zurückgenommen werden können; was der Bot gesendet hat, sieben Tage lang.
    /mydata gibt dir alles davon, /forgetme löscht es.
command-admin-whoami = Wer du hier bist und was du darfst
command-admin-role = Was du darfst; für Betreiber: was jemand darf
command-admin-scope = Rechte geben und nehmen: /scope @name +llm -media
command-admin-people = Die Personen dieses Bots: /people, /people Name
command-admin-block = Von jemandem nichts mehr annehmen: /block @name warum
command-admin-unblock = Jemanden wieder hören: /unblock @name
people-anonymous = Wer du bist, ist hier nicht zu sehen: Schreib mir in einem privaten Chat.
people-self = { $name }
    Deine Id: { $id }
    Sprache: { $language }
people-scope-admin = Administrator
people-scope-operator = Betreiber
people-scope-moderator = Moderator
people-scope-llm = KI
people-scope-media = Medien
people-scope-movies = Filme
people-scope-banned = gesperrt
people-held =
    { $scope }{ $where ->
        [here] { " " }(bei diesem Bot)
       *[everywhere] { "" }
    }{ $ends ->
        [yes] { " " }bis { DATETIME($until, dateStyle: "medium", timeStyle: "short") }
       *[no] { "" }
    }
people-holds = Darf: { $scopes }
people-holds-nothing = Keine besonderen Rechte.
people-unseen = { $id } (noch nicht gesehen)
people-facts = Id { $id }, hier seit { DATETIME($since, dateStyle: "medium") }, zuletzt gesehen { DATETIME($seen, dateStyle: "medium") }
people-toggle =
    { $state ->
        [on] ✓ { $scope }
       *[off] { $scope }
    }
people-block-button = Sperren
people-unblock-button = Entsperren
people-keep-button = Behalten
people-changed = Erledigt. Noch einmal drücken macht es rückgängig.
people-unknown = { $name } hat unseren Bots noch nicht geschrieben. Gib die Id an oder antworte auf eine Nachricht der Person.
people-role-how = Wessen? /role @name, /role und eine Id, oder antworte mit /role auf eine Nachricht der Person.
people-scope-how = Wem und was? /scope @name +llm -media, oder antworte mit /scope +llm auf eine Nachricht der Person.
    Es gibt: admin, operator, moderator, llm, media, movies.
people-wrong-scope = „{ $word }“ ist kein Recht, das man geben oder nehmen kann. Sag +llm oder -llm; es gibt admin, operator, moderator, llm, media und movies.
people-block-how = Wen? Gib @name oder eine Id an, oder antworte auf eine Nachricht der Person.
people-ask-block =
    { $hasReason ->
        [yes] { $name } sperren? Grund: { $reason }
       *[no] { $name } sperren?
    }
    Nichts, was die Person sagt, wird mehr angenommen, außer Zahlungen. Es lässt sich rückgängig machen.
people-not-blocked = Die Person ist nicht gesperrt.
people-list-title =
    { $isSearch ->
        [yes] Personen mit „{ $search }“, Seite { $page }
       *[no] Personen, Seite { $page }
    }
people-list-empty = Niemand.
people-search-too-long = Das ist zu lang für eine Suche: Ein paar Buchstaben genügen.
people-refused-not-yours = Das darfst du nicht entscheiden.
people-refused-own-admin = Niemand ändert die eigene Administration: Bitte einen anderen Administrator.
people-refused-own-ban = Niemand sperrt sich selbst.
people-refused-admin-ban = Administratoren können nicht gesperrt werden: Nimm zuerst dieses Recht.
people-refused-higher = Die Person darf so viel wie du: Bitte einen Administrator.
people-refused-banned-first = Die Person ist gesperrt: Hebe das zuerst auf.
people-refused-last-admin = Das ist der letzte Administrator: Mach zuerst einen anderen dazu.
command-admin-help = Zeigen, was du hier tun kannst
command-admin-settings = Sprache, Ankündigungen, deine Daten
command-admin-newbot = Mach dir einen eigenen Bot
command-admin-bots = Die Bots und wie es ihnen geht
command-admin-webhook = Wie Updates zu diesem Bot kommen
command-admin-mybots = Deine eigenen Bots
bots-faulty = Mit { $bot } stimmt etwas nicht:
bots-well-again = { $bot } geht es wieder gut.
bots-fault-token-refused = Telegram kennt sein Token nicht mehr ({ $detail }). Sieh bei @BotFather nach und gib dem Bot das neue.
bots-fault-token-sealed = Sein Token wurde mit einem Schlüssel versiegelt, der nicht in SEAL_KEY steht. Setze ihn dort hinter einem Komma wieder ein oder gib dem Bot sein Token noch einmal.
bots-fault-webhook-refused = Telegram hat unsere Änderung des Webhooks nicht angenommen: { $detail }
bots-fault-webhook-missing = Telegram hat keinen Webhook für ihn; es sollte { $detail } sein. Setze ihn neu.
bots-fault-webhook-elsewhere = Jemand hat einen anderen Webhook gesetzt: { $detail }. Setze unseren neu, oder schalte den Bot hier aus.
bots-fault-kinds-missing = Telegram bringt diese Arten von Updates nicht: { $detail }. Setze den Webhook neu.
bots-fault-delivery-failing = Telegram kann seine Updates nicht zustellen: { $detail }
bots-fault-updates-waiting = { $detail } Updates warten bei Telegram.
bots-fault-polling-blocked = Jemand hat einen Webhook gesetzt ({ $detail }); solange er da ist, lehnt Telegram das Abfragen mit 409 ab. Lösche ihn.
bots-fault-telegram-away = Telegram antwortet nicht für ihn: { $detail }
bots-list =
    { $count ->
        [0] Hier ist kein Bot, um den du dich kümmern darfst.
       *[other] Die Bots. Wähle einen:
    }
bots-first-button = « Erste Seite
bots-next-button = Nächste Seite ›
bots-back-button = ‹ Alle Bots
bots-bot = { $name } ({ $bot }), { $id }
bots-state =
    { $state ->
        [ok] Alles ist gut.
        [off] Er ist ausgeschaltet.
        [new] Telegram hat uns seinen Namen noch nicht gesagt.
        [token-refused] Telegram nimmt sein Token nicht an.
       *[other] Etwas stimmt nicht:
    }
bots-mode =
    { $mode ->
        [webhook] Updates kommen per Webhook; { $pending } warten bei Telegram.
       *[other] Updates werden abgefragt; { $pending } warten bei Telegram.
    }
bots-features = Funktionen: { $features }
bots-last-error = Telegrams letzter Fehler: { $error }
bots-off-button = Ausschalten
bots-on-button = Einschalten
bots-set-button = Webhook neu setzen
bots-rotate-button = Neues Geheimnis
bots-check-button = Telegram fragen
bots-asked = Ist unterwegs. Öffne den Bot gleich noch einmal.
bots-rotating = Vor weniger als zehn Minuten kam schon ein neues Geheimnis.
bots-unknown = Es gibt keinen solchen Bot, um den du dich kümmern darfst.
managed-not-offered = Dieser Bot macht keine anderen.
managed-private = Bitte frag mich im privaten Chat.
managed-too-many = Du hast hier schon { $max } Bots: mehr sind nicht möglich. Entferne zuerst einen, mit /mybots.
managed-suggested-name = Bot von { $name }
managed-make-button = Meinen Bot machen
managed-offer = Tippe unten auf den Knopf und wähle einen Namen: Telegram macht den Bot, und er läuft hier sofort. Ein Token brauchst du nicht.
managed-ready =
    { $bot } ist fertig: { $link }
    Wähle unten, was er tut. Mit /mybots findest du ihn wieder.
managed-failed = Dein Bot konnte nicht übernommen werden: { $reason }
managed-none = Du hast hier noch keine Bots. Mach einen mit /newbot.
managed-list =
    { $count ->
        [one] Dein Bot:
       *[other] Deine { $count } Bots:
    }
managed-bot = { $name } ({ $bot })
managed-state =
    { $state ->
        [ok] Er läuft.
        [off] Er pausiert.
        [new] Er wird eingerichtet.
        [token-refused] Telegram kennt sein Token nicht mehr: lass dir unten ein neues geben.
       *[other] Etwas stimmt nicht; die Administratoren wissen davon.
    }
managed-feature-name =
    { $feature ->
        [distributor] Hub: was einer sagt, hören alle
        [matchmaker] Anonymer Chat
        [llm] Assistent
        [media-worker] Medien
        [torrent-api] Filme
        [newsletter] Newsletter
        [billing] Abos
       *[other] { $feature }
    }
managed-pause-button = Pausieren
managed-resume-button = Weiter
managed-access-button = Wer ihn nutzen darf
managed-token-button = Neues Token
managed-remove-button = Entfernen
managed-keep-button = Behalten
managed-restore-button = Zurückholen
managed-back = ‹ Zurück
managed-one-feature = Eine Funktion muss bleiben. Um den Bot anzuhalten, pausiere ihn.
managed-token-asked = Telegram macht ein neues Token. Der Bot läuft weiter.
managed-token-new = { $bot } hat ein neues Token; das alte gilt nicht mehr.
managed-ask-remove = { $bot } hier entfernen? Bei Telegram bleibt er deiner, und du kannst ihn zurückholen.
managed-removed = { $bot } wurde entfernt: er tut hier nichts mehr.
managed-not-yours = Du hast hier keinen solchen Bot.
managed-access-title = Wer darf { $bot } nutzen?
managed-access-all = Alle dürfen ihn nutzen.
managed-access-some =
    { $count ->
        [0] Nur du darfst ihn nutzen.
        [one] Du und noch jemand dürft ihn nutzen.
       *[other] Du und { $count } weitere dürft ihn nutzen.
    }
managed-access-all-button = Alle
managed-access-me-button = Nur ich
managed-access-people-button = Leute auswählen
managed-choose-people = Wähle unten bis zu { $max } Leute aus.
managed-access-asked = Telegram wird Bescheid gesagt.
managed-access-refused = Telegram hat nicht geändert, wer { $bot } nutzen darf. Bitte versuche es später noch einmal.
# Unzustellbares. Ids beginnen mit "letters-".
command-admin-deadletters = Was niemand verarbeiten konnte: ansehen, wiederholen, verwerfen
letters-none = Nichts Unzustellbares: alles wurde verarbeitet.
letters-title = { $letters ->
        [one] Ein unzustellbares Ereignis
       *[other] { $letters } unzustellbare Ereignisse
    }: { $services }
letters-line = #{ $id } { $service }, { $type }
    { $reason }
letters-refresh-button = Aktualisieren
letters-newest-button = Neueste
letters-older-button = Ältere
letters-list-button = Liste
letters-show-button = Zeigen
letters-replay-all-button = Alle wiederholen
letters-ask-replay = { $letters ->
        [one] Das Ereignis geht noch einmal an seinen Dienst.
       *[other] { $letters } Ereignisse gehen noch einmal an ihre Dienste, das älteste zuerst.
    } Was schon getan ist, wird nicht doppelt getan.
letters-ask-replay-button = Wiederholen
letters-replayed-all = { $replayed } wiederholt, { $refused } nicht möglich
letters-one-title = Unzustellbares #{ $id } von { $service }: { $state ->
        [open] offen
        [replayed] wiederholt
       *[dropped] verworfen
    }
letters-one-event = { $type }
    { $event }
    { $at } UTC
letters-one-replays = Bisher { $replays ->
        [one] einmal
       *[other] { $replays }-mal
    } wiederholt.
letters-replay-button = Wiederholen
letters-drop-button = Verwerfen
letters-restore-button = Zurück: offen lassen
letters-replayed = Es geht noch einmal an seinen Dienst.
letters-refused = Das lässt sich nicht wiederholen: { $reason }
letters-news = { $letters ->
        [one] Etwas war unzustellbar
       *[other] { $letters } Ereignisse waren unzustellbar
    }: { $services }. Es wartet auf dich.

# Rückmeldungen.
feedback-ask = Was möchtest du uns sagen? Schreib es in einer Nachricht. /cancel, wenn du es dir anders überlegt hast.
feedback-busy = Du bist gerade mitten in etwas anderem. /cancel beendet es.
feedback-no-person = Schreib mir bitte selbst: hier sehe ich nicht, wer du bist.
feedback-thanks = Danke! Die Leute hinter diesem Bot haben es und antworten hier.
feedback-too-often = Das war viel für eine Stunde. Schreib bitte später wieder.
feedback-answered = Du hast eine Antwort.
feedback-more-button = Mehr sagen
feedback-not-yours = Das ist eine Antwort an jemand anderen.
feedback-card = Rückmeldung { $id } von { $name } ({ $person }): { $state }
feedback-state-open = offen
feedback-state-answered = beantwortet
feedback-state-closed = geschlossen
feedback-line-person = { $name }: { $said }
feedback-line-operator = Du: { $said }
feedback-without-words = (ohne Worte)
feedback-answer-button = Antworten
feedback-close-button = Schließen
feedback-reopen-button = Wieder öffnen
feedback-ban-button = Bannen
feedback-unban-button = Bann aufheben
feedback-write-answer = Schreib deine Antwort an { $name } in einer Nachricht. /cancel, wenn du es dir anders überlegt hast.
feedback-answer-sent = Deine Antwort ist unterwegs.
feedback-words-only = Antworte bitte in Worten.
feedback-operators-only = Nur Betreiber dieses Bots können antworten.
feedback-gone = Diese Rückmeldung gibt es nicht mehr.
feedback-banned = Bei diesem Bot gebannt.
feedback-unbanned = Der Bann ist aufgehoben.
feedback-ban-refused = Diese Person darfst du nicht bannen.
command-admin-feedback = Den Leuten hinter diesem Bot etwas sagen
# Statistics.
command-admin-stats = Mitglieder, Wachstum und Aktivität von Chats
statistics-title = { $chats ->
        [one] Ein Chat
       *[other] { $chats } Chats
    }, { NUMBER($members) } Mitglieder. Beiträge der letzten 7 Tage: { NUMBER($posts) }
statistics-empty = Dieser Bot wurde noch in keinem Chat gesehen. Füge ihn einer Gruppe oder einem Kanal hinzu.
statistics-line = { $number }. { $name }: { $members } ({ $growth } in 7 Tagen)
statistics-members = Mitglieder: { $members }. 1 Tag: { $day }, 7 Tage: { $week }, 30 Tage: { $month }
statistics-role = Der Bot dort: { $role ->
        [creator] Eigentümer
        [administrator] Administrator
        [member] Mitglied
        [restricted] eingeschränkt
        [left] nicht mehr dort
        [kicked] entfernt
       *[unknown] noch nicht bekannt
    }. Administratoren: { $count }
statistics-week = Letzte 7 Tage: { $posts } Beiträge, davon { $replies } Antworten, { $reactions } Reaktionen
statistics-moves = Gekommen: { $joins }, gegangen: { $leaves }
statistics-views = Aufrufe: für Bots nicht verfügbar
statistics-looked = Gezählt { DATETIME($at, dateStyle: "medium", timeStyle: "short", timeZone: "UTC") } UTC
statistics-never-looked = Telegram wurde noch nicht gefragt.
statistics-refused = Telegram hat nicht alles gesagt: { $reason }
statistics-unknown = unbekannt
statistics-number = { NUMBER($count) }
statistics-unnamed = Chat { $chat }
statistics-refresh-button = Neu zählen
statistics-show-button = Neues zeigen
statistics-list-button = Alle Chats
statistics-gone = Diesen Chat kennt niemand mehr.
statistics-refreshing = { $count ->
        [0] Es gibt keine Gruppe und keinen Kanal, nach denen zu fragen wäre.
        [one] Telegram wird gefragt. Sieh gleich noch einmal nach.
       *[other] Telegram wird nach { $count } Chats gefragt. Sieh gleich noch einmal nach.
    }
broadcast-how = Antworte auf eine Nachricht mit /announce, oder schreibe: /announce Heute Abend segeln wir. Du siehst, an wie viele es geht, bevor etwas gesendet wird.
broadcast-impossible = Telegram nimmt diese Nachricht so nicht an. Bitte sag es anders.
broadcast-title = Rundschreiben „{ $name }“
broadcast-ask = { $chats ->
    [0] Niemand bekäme es: Es gibt keinen Chat, der Rundschreiben möchte.
    [one] Es geht an einen Chat.
   *[other] Es geht an { $chats } Chats, in etwa { $minutes ->
        [0] einem Augenblick
        [one] einer Minute
       *[other] { $minutes } Minuten
    }.
}
broadcast-ask-how = Der Test geht nur in diesen Chat.
broadcast-button = { $move ->
    [test] Test
    [start] Jetzt senden
    [pause] Pause
    [resume] Weiter
   *[cancel] Abbrechen
}
broadcast-tested = Da kommt es.
broadcast-too-late = Das geht jetzt nicht.
broadcast-state = { $state ->
    [scheduled] Geplant.
    [running] Wird gesendet.
    [paused] Angehalten.
    [done] Fertig.
    [cancelled] Abgebrochen.
   *[failed] Aufgegeben.
}
broadcast-progress = { $sent } von { $total } gesendet{ $others ->
    [0] .
   *[other] , { $others } nicht.
}
broadcast-left = Noch etwa { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}.

# Aufgaben. Die Namen beginnen mit "tasks-".
tasks-title = Was dieser Bot von selbst tut:
tasks-none = Dieser Bot tut noch nichts von selbst. Aufgaben entstehen über HTTP: POST /api/tasks.
tasks-line = { $name } ({ $kind }): { $state ->
    [waiting] an
    [running] arbeitet
    [restarting] versucht es wieder
    [failed] gescheitert
    [ended] beendet
   *[stopped] aus
}
tasks-start-button = ▶ { $name }
tasks-stop-button = ■ { $name }
tasks-refresh-button = Neu laden
tasks-not-done = Das geht nicht mehr.

# Gespräche, in denen Personen sind.
command-admin-sessions = Wer gerade in welchem Gespräch ist, um es zu beenden
sessions-list =
    { $page ->
        [1] Offene Gespräche
       *[other] Offene Gespräche, Seite { $page }
    }
sessions-none = Niemand ist in einem Gespräch mit diesem Bot.
sessions-row = { $number }. { $name }{ $isPrivate ->
        [yes] {""}
       *[no] {" "}in { $chat }
    } mit { $service }, seit { DATETIME($since, dateStyle: "short", timeStyle: "short") }, zuletzt { DATETIME($last, dateStyle: "short", timeStyle: "short") }
sessions-end-button = { $number } beenden
sessions-refresh-button = Aktualisieren
sessions-ended = Beendet: Was als Nächstes kommt, geht dorthin, wohin es ohne das Gespräch gegangen wäre.
sessions-gone = Dieses Gespräch ist schon vorbei.
command-admin-announce = In allen Chats etwas sagen; vorher siehst du, in wie vielen
command-admin-tasks = Was dieser Bot von selbst tut, zum Starten und Anhalten

# Das Dashboard.
command-admin-dashboard = Das Dashboard öffnen: ein Link, der dich anmeldet
sign-in-link = Hiermit öffnest du das Dashboard und bist angemeldet, einmal, innerhalb von 10 Minuten. Ich frage dich hier, ob du es warst. Gib den Link niemandem weiter.
sign-in-open-browser = Im Browser öffnen
sign-in-open-here = Hier öffnen
sign-in-privately = Schreib mir /dashboard bitte in unserem privaten Chat: der Link ist nur für dich.
sign-in-no-url = Ich weiß nicht, wo das Dashboard ist: wer die Plattform betreibt, muss DASHBOARD_URL setzen.
sign-in-other-bot = Ich darf niemanden im Dashboard anmelden. Schreib /dashboard an @{ $bot }.
sign-in-question = Jemand hat deinen Link mit { $device } von { $address } aus geöffnet. Wenn du das bist, drück auf die Zahl, die die Seite zeigt.
sign-in-not-me = Das war ich nicht
sign-in-confirmed = Du bist im Dashboard angemeldet.
sign-in-refused = Niemand wurde eingelassen. Warst du es doch, dann schick noch einmal /dashboard.
sign-in-over = Das ist vorbei. Für einen neuen Link schick /dashboard.
