nav-broadcasts = Rundschreiben
broadcasts-about = Eine Nachricht an viele Chats: geschrieben, angesehen, getestet, gesendet und verfolgt.
broadcasts-new = Neues Rundschreiben
broadcasts-none = Noch keine Rundschreiben
broadcasts-none-found = So ist kein Rundschreiben
broadcasts-none-hint = Solange du schreibst, wird nichts gesendet. Du siehst, wie es aussieht und wen es erreicht, und testest es zuerst.
broadcasts-name = Name
broadcasts-name-hint = Für Betreiber; sonst die ersten Worte
broadcasts-state = Stand
broadcasts-any-state = Jeder Stand
broadcasts-state-draft = Entwurf
broadcasts-state-scheduled = geplant
broadcasts-state-running = läuft
broadcasts-state-paused = angehalten
broadcasts-state-done = fertig
broadcasts-state-cancelled = abgebrochen
broadcasts-state-failed = gescheitert
broadcasts-progress = Fortschritt
broadcasts-not-begun = nicht begonnen
broadcasts-of-total = { $done } von { $total } Chats
broadcasts-end-sent = { $count } gesendet
broadcasts-end-blocked = { $count } haben den Bot gesperrt
broadcasts-end-failed = { $count } gescheitert
broadcasts-end-expired = { $count } kamen zu spät
broadcasts-end-unknown = { $count } können angekommen sein
broadcasts-end-cancelled = { $count } abgebrochen
broadcasts-is-sent = gesendet
broadcasts-is-blocked = Bot gesperrt
broadcasts-is-failed = gescheitert
broadcasts-is-expired = zu spät
broadcasts-is-unknown = kann angekommen sein
broadcasts-is-cancelled = abgebrochen
broadcasts-when = Wann
broadcasts-by = Von
broadcasts-audience = Wer es bekommt
broadcasts-audience-segment = Alle, die passen
broadcasts-audience-chosen = Ausgewählte Chats
broadcasts-types = Chats
broadcasts-types-hint = Nichts gewählt: private Chats, Gruppen und Kanäle gleichermaßen
broadcasts-languages = Sprachen
broadcasts-languages-hint = Nur private Chats; leer: alle
broadcasts-seen = Aktiv in den letzten Tagen
broadcasts-seen-hint = Leer: wann auch immer
broadcasts-scopes = Wer eine Rolle hat
broadcasts-scopes-hint = Nur private Chats; leer: alle
broadcasts-add-chat = Chat hinzufügen
broadcasts-remove-chat = { $name } wegnehmen
broadcasts-chats = { $count ->
    [one] Chat bekommt es
   *[other] Chats bekommen es
  }
broadcasts-takes = In etwa { $time }, wenn sonst nichts zu senden ist
broadcasts-paid = In etwa { $time } für { $stars } Sterne
broadcasts-left-unknown = { $count ->
    [one] Einen hat dieser Bot nie gesehen
   *[other] { $count } hat dieser Bot nie gesehen
  }
broadcasts-left-opted-out = { $count ->
    [one] Einer will keine Rundschreiben
   *[other] { $count } wollen keine Rundschreiben
  }
broadcasts-left-ended = { $count ->
    [one] Einer ist nicht mehr erreichbar
   *[other] { $count } sind nicht mehr erreichbar
  }
broadcasts-opt-out = Knopf, der alle Rundschreiben beendet
broadcasts-opt-out-button = Keine Rundschreiben mehr
broadcasts-file-note = Die Datei bleibt einige Tage. Wird sie später gesendet, teste zuerst: dann hat Telegram sie.
broadcasts-save = Entwurf speichern
broadcasts-written = { $name } ist gespeichert. Noch ist nichts gesendet.
broadcasts-somebody = Jemand
broadcasts-nobody = So, wie es ist, bekommt es niemand
broadcasts-too-late = Das lässt sich nicht mehr ändern
broadcasts-too-late-hint = Es hat begonnen. Kopiere es, um ein anderes zu schreiben.
broadcasts-facts = Darüber
broadcasts-created = Geschrieben
broadcasts-scheduled = Geht
broadcasts-started = Begonnen
broadcasts-ended = Beendet
broadcasts-trial = Test
broadcasts-trial-under-way = Unterwegs zu { $chat }
broadcasts-trial-ok = Angekommen in { $chat }
broadcasts-trial-failed = Nicht angekommen in { $chat }: { $outcome }
broadcasts-sent = Gesendet
broadcasts-not-sent = Nicht gesendet
broadcasts-rate = Tempo
broadcasts-per-second = { $rate }/s
broadcasts-under-way = { $count } beim Sender
broadcasts-left = Übrig
broadcasts-about-time = etwa { $time }
broadcasts-failures = Wer es nicht bekommen hat
broadcasts-no-failures = Niemand: bisher haben es alle bekommen
broadcasts-csv = Alle als CSV
broadcasts-end = Was geschah
broadcasts-reason = Warum
broadcasts-whom-chosen = { $count ->
    [one] Ein ausgewählter Chat
   *[other] { $count } ausgewählte Chats
  }
broadcasts-whom-languages = sprechen { $languages }
broadcasts-whom-seen = aktiv in den letzten { $days } Tagen
broadcasts-whom-all = Alle Chats des Bots
broadcasts-test = Testen
broadcasts-test-title = An einen Chat schicken
broadcasts-test-about = Es kommt, wie die anderen es bekämen. Dein eigener Chat mit dem Bot ist ein guter Ort.
broadcasts-schedule = Planen
broadcasts-reschedule = Andere Zeit
broadcasts-schedule-do = Dann senden
broadcasts-at = Wann
broadcasts-zone = Nach deiner Uhr, { $zone }
broadcasts-at-words = { $at }. Das ist { $utc } in UTC.
broadcasts-scheduled-for = Es geht von selbst, { $at }
broadcasts-unschedule = Wieder ein Entwurf
broadcasts-start = Jetzt senden
broadcasts-start-title = { $name } jetzt senden?
broadcasts-start-body = Es geht an { $count } Chats und dauert etwa { $time }. Du kannst anhalten und abbrechen, aber was gesendet ist, bleibt gesendet.
broadcasts-pause = Anhalten
broadcasts-resume = Weiter
broadcasts-cancel = Ganz abbrechen
broadcasts-cancel-title = { $name } abbrechen?
broadcasts-cancel-body = { $sent } Chats haben es bekommen und behalten es. { $underWay } sind beim Sender und können es noch bekommen. { $left } bekommen es nie. Es lässt sich nicht wieder aufnehmen.
broadcasts-done-start = { $name } hat begonnen
broadcasts-done-pause = { $name } ist angehalten. Was der Sender hat, etwa drei Sekunden davon, geht noch hinaus.
broadcasts-done-resume = { $name } geht weiter
broadcasts-done-cancel = { $name } ist abgebrochen
broadcasts-done-unschedule = { $name } ist wieder ein Entwurf
broadcasts-edit = Ändern
broadcasts-clone = Kopieren
broadcasts-cloned = Hier ist eine Kopie von { $name }, als Entwurf
broadcasts-retry = An die, die es verpassten
broadcasts-retried = Ein Entwurf an die, die es nicht bekamen. Schau ihn an, dann sende ihn.
broadcasts-remove = Wegwerfen
broadcasts-remove-title = { $name } wegwerfen?
broadcasts-remove-body = Der Entwurf ist endgültig weg. Nichts davon wurde gesendet.
broadcasts-removed = { $name } ist weg
