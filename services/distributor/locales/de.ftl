# Lounges.
lounge-is-none = Dieser Verbund ist keine Lounge.
lounge-moderators-only = Das können nur die Moderatoren dieser Lounge.
lounge-cooldown = Du wurdest verwarnt: was du schreibst, bleibt noch { $left } hier.
lounge-embargo = Du bist neu hier: Worte sind gleich willkommen, alles andere in { $left }.
lounge-spam = Das war viel in kurzer Zeit. Warte einen Augenblick und sag es dann noch einmal.
lounge-lookalikes = Buchstaben, die nur so aussehen, werden nicht weitergegeben. Gewöhnliche schon.
lounge-voted = Danke, das zählt.
lounge-voted-before = Dafür hast du schon gestimmt.
lounge-vote-own = Für deine eigenen Nachrichten stimmen andere.
lounge-vote-unknown = Diese Nachricht gehört nicht zu dieser Lounge oder ist zu lange her.
lounge-warn-how = Antworte mit /warn auf eine Nachricht.
lounge-warned = { $name } ist verwarnt und schweigt für { $span }. Die Nachricht wird überall gelöscht.
lounge-warned-before = Für diese Nachricht wurde schon verwarnt.
lounge-unwarned = Die Verwarnung zählt nicht mehr. Gelöschtes bleibt gelöscht.
lounge-you-are-warned = Du bist für diese Nachricht verwarnt, und sie wurde gelöscht. Was du schreibst, bleibt für { $span } hier. Verwarnungen werden mit der Zeit vergessen.
lounge-no-cooldown = keine
lounge-your-standing = Dein Karma: { $karma }
    Verwarnungen: { $warnings }
    Ruhezeit: { $left }
lounge-standing = { $name }, heute
    Karma: { $bracket ->
        [hundred] 100 oder mehr
        [fifty] 50 oder mehr
        [ten] 10 oder mehr
       *[none] unter 10
    }
    Verwarnungen: { $warnings }
    Ruhezeit: { $left }
lounge-sign-how = Schreib /sign und was du sagen möchtest. Es geht mit deinem Namen darunter hinaus.
lounge-signed-lately = Alle { $minutes } Minuten ist eine Nachricht mit Namen möglich.
lounge-off = Dieser Verbund ist keine Lounge: alle dürfen sagen, so viel sie mögen.
lounge-on = Dieser Verbund ist eine Lounge: Spamgrenze { $limit }, Dateien von Neuen nach { $hours } h, Moderatoren: { $moderators }.
    /lounge moderator mit einem Alias macht jemanden zum Moderator, oder beendet es.
lounge-button = { $to ->
    [on] Zur Lounge machen
   *[off] Keine Lounge mehr
}
moderation-shadowed = { $alias } ist im Schatten: niemand hört es, und gesagt wird es auch nicht.
# Aliase und Moderation.
moderation-unnamed = Sag, wen: /{ $command } mit einem Alias wie u-a3x7k2 oder einer ID, oder antworte mit /{ $command } auf eine Nachricht.
moderation-unknown = So heißt hier niemand, oder es ist zu lange her.
moderation-not-administrators = Administratoren lassen sich nicht stummschalten oder sperren.
moderation-no-hub = Einen Verbund mit diesem Namen gibt es nicht.
moderation-span = { $unit ->
    [minutes] { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
    [hours] { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
   *[days] { $count ->
        [one] einen Tag
       *[other] { $count } Tage
    }
}
moderation-whois = { $alias } ist { $kind ->
    [person] die Person
   *[chat] der Kanal oder die Gruppe
} { $id }, hier seit { DATETIME($since, dateStyle: "medium", timeZone: "UTC") }.
moderation-whois-counts = { $posts ->
    [0] In den letzten Tagen wurde nichts gesagt.
    [one] Ein Beitrag in den letzten Tagen, { $copies } Kopien.
   *[other] { $posts } Beiträge in den letzten Tagen, { $copies } Kopien.
}
moderation-whois-free = Was dort gesagt wird, wird weitergegeben.
moderation-whois-restricted = { $kind ->
    [ban] Gesperrt.
    [shadow] Im Schatten: niemand hört es, ohne dass sie es wissen.
   *[mute] Noch { $left } stumm.
}
moderation-mute-button = Stummschalten
moderation-ban-button = Sperren
moderation-keep-button = Nichts tun
moderation-undo-button = Rückgängig
moderation-free-mute-button = Wieder hören
moderation-free-ban-button = Entsperren
moderation-free-shadow-button = Aus dem Schatten
moderation-mute-how-long = { $alias } wie lange stummschalten?
moderation-bad-duration = Wie lange? Schreib 30m, 2h, 7d oder 1d 12h: mindestens eine Minute, höchstens ein Jahr.
moderation-mute-over = Diese Stummschaltung wäre schon vorbei.
moderation-muted = { $alias } ist für { $span } stumm. Was dort gesagt wird, bleibt, wo es gesagt wird.
moderation-ban-sure = { $alias } sperren? Nichts davon wird mehr weitergegeben, und { $posts ->
    [0] aus den letzten 48 Stunden ist nichts zu löschen.
    [one] der Beitrag der letzten 48 Stunden wird überall gelöscht.
   *[other] die { $posts } Beiträge der letzten 48 Stunden werden überall gelöscht.
}
moderation-banned = { $alias } ist gesperrt. { $posts ->
    [0] Zu löschen gab es nichts.
    [one] Der Beitrag wird überall gelöscht.
   *[other] Die { $posts } Beiträge werden überall gelöscht.
}
moderation-kept = Es hat sich nichts geändert.
moderation-freed-mute = { $alias } ist nicht mehr stumm.
moderation-freed-ban = { $alias } ist nicht mehr gesperrt. Gelöschtes bleibt gelöscht.
moderation-freed-shadow = { $alias } ist aus dem Schatten.
moderation-not-mute = { $alias } ist nicht stumm.
moderation-not-ban = { $alias } ist nicht gesperrt.
moderation-not-shadow = { $alias } ist nicht im Schatten.
moderation-you-are-muted = Was du schreibst, bleibt für { $span } hier; danach wird es wieder weitergegeben.
moderation-you-are-banned = Was du schreibst, bleibt hier: es wird nicht mehr an andere Chats weitergegeben.
moderation-aliases = { $state ->
    [on] Unter jeder Kopie steht der Alias dessen, der es gesagt hat.
   *[off] Kopien sagen nicht, wer es gesagt hat.
}
moderation-aliases-button = { $to ->
    [on] Aliase zeigen
   *[off] Aliase verbergen
}
moderation-chat-set = Entscheidungen über Autoren werden ab jetzt hier gezeigt.
moderation-chat-off = Entscheidungen über Autoren werden hier nicht mehr gezeigt.
moderation-chat-off-button = Nicht mehr hier
hub-connected = { $others ->
    [0] Dieser Chat ist verbunden. Er ist der erste: sobald ein anderer dazukommt, hört ihr einander.
    [one] Dieser Chat ist verbunden. Was hier geschrieben wird, hört auch ein anderer Chat.
   *[other] Dieser Chat ist verbunden. Was hier geschrieben wird, hören auch { $others } andere Chats.
}
    
    /stop trennt ihn.
hub-already-connected = { $others ->
    [0] Dieser Chat ist schon verbunden und wartet auf einen zweiten.
    [one] Dieser Chat ist schon verbunden, mit einem anderen Chat.
   *[other] Dieser Chat ist schon verbunden, mit { $others } anderen Chats.
}
hub-disconnected = Dieser Chat ist getrennt. Nichts geht hinaus, und nichts kommt herein.
hub-not-connected = Dieser Chat ist nicht verbunden. /start verbindet ihn.
hub-reconnect-button = Wieder verbinden
hub-reconnected-toast = Wieder verbunden
hub-take-back-how = Antworte mit /delete auf deine Nachricht, dann verschwindet jede Kopie von ihr.
hub-take-back-unknown = Diese Nachricht gehört nicht zu diesem Verbund oder ist zu lange her.
hub-take-back-not-yours = Nur eigene Nachrichten lassen sich zurücknehmen.
hub-take-back-too-old = Telegram lässt einen Bot seine Nachrichten 48 Stunden lang löschen. Diese ist älter.
hub-taken-back = Jede Kopie davon wird gelöscht. Deine eigene Nachricht hier bleibt: lösche sie, wenn du magst.
hub-taken-back-before = Sie wurde schon zurückgenommen.
hub-ask-disconnect = { $others ->
    [0] Diesen Chat trennen? Dann geht nichts mehr hinaus, und nichts kommt herein.
    [one] Diesen Chat von dem anderen trennen? Dann geht nichts mehr hinaus, und nichts kommt herein.
   *[other] Diesen Chat von { $others } anderen trennen? Dann geht nichts mehr hinaus, und nichts kommt herein.
}
hub-disconnected-toast = Getrennt
hub-connect-button = Verbinden
hub-disconnect-button = Trennen
hub-stay-button = Verbunden bleiben
hub-settings-button = Einstellungen
hub-help-button = Hilfe
hub-back-button = Zurück
hub-managers-only = Das können nur Administratoren dieses Chats.
hub-administrators-only = Das können nur die Betreiber dieses Bots.
hub-moderators-only = Das ist Moderatoren und Administratoren vorbehalten.
hub-cannot-check = Telegram sagt gerade nicht, wer diesen Chat verwaltet. Versuch es bitte gleich noch einmal.
hub-not-entitled = Die Zeit dieses Chats ist um, seine Einstellungen bleiben, wie sie sind. Mit dem nächsten Tarif sind sie wieder frei.

hub-settings-title = Einstellungen dieses Chats
hub-broadcast-title = Was dieser Chat sagt und hört
hub-selfsend-title = Eigene Nachrichten
hub-switch-out = { $state ->
    [on] 📤 Was hier geschrieben wird, geht hinaus.
   *[off] 📤 Von hier geht nichts hinaus.
}
hub-switch-in = { $state ->
    [on] 📥 Was andere schreiben, kommt herein.
   *[off] 📥 Nichts kommt herein.
}
hub-switch-self = { $state ->
    [on] 🔁 Was hier geschrieben wird, kommt auch als Kopie zurück.
   *[off] 🔁 Was hier geschrieben wird, kommt nicht zurück.
}
hub-turn-out = { $to ->
    [on] Hinauslassen
   *[off] Nichts mehr hinauslassen
}
hub-turn-in = { $to ->
    [on] Hereinlassen
   *[off] Nichts mehr hereinlassen
}
hub-turn-self = { $to ->
    [on] Eigenes auch zurückbringen
   *[off] Eigenes nicht zurückbringen
}
hub-broadcast-how = So geht es: /broadcast off out, /broadcast on in, oder /broadcast off für beides.
hub-selfsend-how = So geht es: /selfsend on oder /selfsend off.

hub-help = Was in einem verbundenen Chat geschrieben wird, hören alle anderen. Du kannst:
hub-help-managers = In Gruppen und Kanälen entscheiden deren Administratoren, ob sie verbunden sind und was sie hören.
hub-help-administrators = Als Betreiber dieses Bots außerdem:
hub-command = { $name ->
    [start] Diesen Chat mit dem Verbund verbinden
    [whois] Wer hinter einem Alias steht
    [mute] Eine Zeit lang nichts von jemandem weitergeben
    [unmute] Es wieder weitergeben
    [ban] Nichts von jemandem mehr weitergeben, und löschen, was war
    [unban] Eine Sperre aufheben
    [shadow] Niemanden jemanden hören lassen, ohne dass es auffällt
    [unshadow] Jemanden wieder hören lassen
    [lounge] Ruhezeiten, Karma und ein Maß für alle: /lounge on, /lounge off
    [warn] In einer Lounge: Nachricht löschen und verwarnen; darauf antworten
    [standing] In einer Lounge: eigenes Karma und Verwarnungen
    [sign] In einer Lounge: etwas mit dem eigenen Namen sagen
    [aliases] Ob Kopien sagen, von wem sie sind
    [moderationchat] Entscheidungen über Autoren in diesem Chat zeigen
    [stop] Diesen Chat vom Verbund trennen
    [help] Zeigen, was man hier tun kann
    [delete] Eigene Nachricht überall zurücknehmen: darauf antworten
    [selfsend] Ob eigene Nachrichten als Kopie zurückkommen
    [broadcast] Ob dieser Chat gehört wird und ob er hört
    [status] Wie es dem Verbund geht
    [list] Die verbundenen Chats
    [signature] Text unter jeder Kopie
    [signatureurl] Wohin die Unterschrift führt
    [signatureoff] Keine Unterschrift mehr
    [pause] Nichts mehr senden; was gesagt wird, wartet
    [resume] Weiter senden
    [edits] Was mit bearbeiteten Nachrichten geschieht
    [remove] Einen Chat herausnehmen
    [hubs] Die Verbünde
    [hub] Einen Verbund zeigen oder anlegen
    [join] Diesen Chat oder dieses Thema teilnehmen lassen
    [leave] Nicht mehr teilnehmen
   *[other] { $description }
}

hub-status-title = { $state ->
    [paused] ⏸ Verbund „{ $hub }“: angehalten
   *[running] ▶️ Verbund „{ $hub }“: läuft
}
hub-status-chats = Chats: { $chats } (Personen { $people }, Gruppen { $groups }, Kanäle { $channels })
hub-status-posts = Beiträge heute: { $posts }
hub-status-on-their-way = Unterwegs: { $onTheirWay }, noch zu senden: { $calls }
hub-status-edits = Bearbeitungen: { $mode ->
    [off] werden nicht wiederholt
    [resend] werden noch einmal gesendet
   *[in-place] ändern auch die Kopien
}
hub-status-signature = Unterschrift: { $signature }
hub-status-no-signature = Unterschrift: keine
hub-status-button = Stand
hub-refresh-button = Auffrischen
hub-pause-button = Anhalten
hub-resume-button = Fortsetzen
hub-edits-button = Bearbeitungen
hub-signature-button = Unterschrift
hub-list-button = Chats
hub-paused = ⏸ „{ $hub }“ ist angehalten. Nichts wird gesendet; was jetzt geschrieben wird, wartet.
hub-resumed = ▶️ „{ $hub }“ läuft. Was gewartet hat, ist unterwegs.

hub-edits-title = Wenn jemand eine Nachricht bearbeitet
hub-edits-state = { $mode ->
    [off] Die Kopien bleiben, wie sie sind.
    [resend] Die neue Fassung wird noch einmal gesendet.
   *[in-place] Jede Kopie ändert sich mit.
}
hub-edits-mode = { $mode ->
    [off] Kopien lassen
    [resend] Noch einmal senden
   *[in-place] Kopien ändern
}
hub-edits-how = So geht es: /edits off, /edits resend oder /edits in-place.

hub-signature-none = Kopien haben keine Unterschrift.
hub-signature-is = Unter jeder Kopie: { $signature }
hub-signature-leads-to = Sie führt zu { $url }
hub-signature-how = /signature mit Worten setzt sie, /signatureurl mit einer Adresse macht sie zum Link, /signatureoff nimmt sie weg.
hub-signature-too-long = Eine Unterschrift hat höchstens { $most } Zeichen.
hub-signature-url-how = So geht es: /signatureurl https://example.org
hub-signature-off-button = Wegnehmen

hub-list-title = Chats, Seite { $page } von { $pages }
hub-list-empty = Noch ist kein Chat verbunden.
hub-list-how = So geht es: /list oder /list 2.
hub-chat-type = { $type ->
    [private] Person
    [channel] Kanal
   *[other] Gruppe
}
hub-chat-unnamed = { $type ->
    [private] Person { $chat }
   *[other] Chat { $chat }
}
hub-flag-out = nichts geht hinaus
hub-flag-in = nichts kommt herein
hub-chat-facts = Nummer { $chat }, bekannt seit { DATETIME($since, year: "numeric", month: "short", day: "numeric", timeZone: "UTC") }
hub-chat-is-out = Er ist nicht verbunden.
hub-remove-button = Herausnehmen
hub-keep-button = Behalten
hub-restore-button = Wieder verbinden
hub-ask-remove = { $chat } herausnehmen? Der Chat hört dann nichts mehr und wird nicht mehr gehört; seine Leute können ihn wieder verbinden.
hub-removed-toast = Herausgenommen
hub-restored-toast = Wieder verbunden
hub-remove-how = Schreib /remove und die Nummer des Chats, oder antworte mit /remove auf eine Kopie aus dem Chat. /list zeigt die Nummern.
hub-remove-unknown = Diesen Chat kennt hier niemand.
hub-refused-protected = Diese Nachricht ist geschützt und bleibt deshalb hier.
hub-refused-paid = Bezahlte Inhalte bleiben hier: sie sind für die, die dafür zahlen.
hub-refused-closed-poll = Diese Umfrage ist beendet und bleibt deshalb hier.
hub-refused-unsupported = Solche Nachrichten kann ein Bot nicht senden, diese bleibt deshalb hier.

hub-hubs-title = Die Verbünde dieses Bots
hub-hubs-none = Es gibt noch keinen Verbund. /hub und ein Name legt einen an.
hub-hubs-button = Alle Verbünde
hub-hub-routes = { $sources ->
    [one] Ein Chat oder Thema spricht
   *[other] { $sources } Chats und Themen sprechen
} hinein, { $destinations ->
    [one] einer hört ihn.
   *[other] { $destinations } hören ihn.
}
hub-hub-how = /join { $hub } in einem Chat oder Thema lässt ihn teilnehmen.
hub-hub-name-how = Schreib es so: /hub news. Ein Name hat 1 bis 32 Buchstaben, Ziffern, - und _.
hub-remove-hub-button = Verbund entfernen
hub-keep-hub-button = Behalten
hub-ask-remove-hub = { $routes ->
    [0] Den Verbund „{ $hub }“ entfernen?
    [one] Den Verbund „{ $hub }“ entfernen? Ein Chat oder Thema nähme nicht mehr daran teil.
   *[other] Den Verbund „{ $hub }“ entfernen? { $routes } Chats und Themen nähmen nicht mehr daran teil.
}
hub-hub-removed-toast = „{ $hub }“ ist entfernt
hub-place = { $where ->
    [topic] Dieses Thema
   *[chat] Dieser Chat
} { $direction ->
    [both] spricht in „{ $hub }“ hinein und hört mit.
    [source] spricht in „{ $hub }“ hinein und hört nicht mit.
    [destination] hört „{ $hub }“ und spricht nicht hinein.
   *[none] ist nicht in „{ $hub }“.
}
hub-place-button = { $direction ->
    [both] Sprechen und hören
    [source] Nur sprechen
    [destination] Nur hören
   *[none] Verlassen
}
hub-join-which = Welchem Verbund soll er beitreten?
hub-join-how = Schreib es so: /join news, /join news in nur zum Hören oder /join news out nur zum Sprechen.
hub-join-unknown = Es gibt keinen Verbund „{ $hub }“. /hub { $hub } legt ihn an.
hub-leave-which = Welchen Verbund soll er verlassen?
hub-leave-none = Er ist in keinem solchen Verbund.
hub-reaction-given = { $emoji } gezählt
hub-reaction-taken-back = { $emoji } zurückgenommen
hub-reaction-too-late = Für diese Nachricht zählen Knöpfe nicht mehr: sie ist zu lange her.
moderation-report-how = Antworte auf eine Nachricht mit /report, und sag dazu, warum, wenn du magst.
moderation-report-unknown = Diese Nachricht gehört nicht zu diesem Hub, oder sie ist zu lange her.
moderation-report-own = Das ist deine eigene Nachricht: /delete nimmt sie zurück.
moderation-reported = Danke: wer moderiert, sieht sie sich an.
moderation-reported-before = Du hast diese Nachricht schon gemeldet.
moderation-report-card = Jemand hat gemeldet, was { $alias } gesagt hat. { $isTold ->
    [yes] Dazu steht: { $reason }
   *[no] Warum, steht nicht dabei.
}
