nav-audit = Protokoll
audit-about = Wer was geändert hat, das Neueste zuerst. Nichts wird je daraus entfernt.
audit-actor = Von: Id, master, system
audit-about-what = Über: Id, bot:7, feedback:3
audit-action = Was geschah
audit-time = Wann
audit-time-day = Der letzte Tag
audit-time-week = Die letzte Woche
audit-time-month = Der letzte Monat
audit-export = CSV exportieren
audit-at = Wann
audit-what = Was
audit-none = Nichts passt
audit-none-hint = Jede Änderung durch Betreiber, Schlüssel oder die Plattform steht hier. Nimm einen Filter weg, um mehr zu sehen.
audit-unknown = { $actor }: { $action } an { $subject }
audit-subject =
    { $kind ->
        [feedback] Rückmeldung #{ $id }
        [task] Aufgabe { $id }
        [broadcast] Rundruf { $id }
        [letter] liegen gebliebenes Ereignis #{ $id }
        [key] Schlüssel { $id }
        [command] /{ $id }
       *[other] { $kind } { $id }
    }
audit-alias-removed = { $actor } hat den anderen Namen { $subject } entfernt
audit-alias-set = { $actor } hat einem Befehl den anderen Namen { $subject } gegeben
audit-bot-access-changed = { $actor } hat geändert, wer { $subject } nutzen darf
audit-bot-added = { $actor } hat { $subject } hinzugefügt
audit-bot-changed = { $actor } hat Einstellungen von { $subject } geändert
audit-bot-removed = { $actor } hat { $subject } entfernt
audit-bot-restored = { $actor } hat { $subject } zurückgeholt
audit-bot-token-changed = { $actor } hat { $subject } ein neues Token gegeben
audit-broadcast-changed = { $actor } hat geändert: { $subject }
audit-broadcast-removed = { $actor } hat entfernt: { $subject }
audit-broadcast-tested = { $actor } hat ausprobiert: { $subject }
audit-broadcast-written = { $actor } hat geschrieben: { $subject }
audit-command-added = { $actor } hat den Befehl { $subject } hinzugefügt
audit-command-changed = { $actor } hat den Befehl { $subject } geändert
audit-command-removed = { $actor } hat den Befehl { $subject } entfernt
audit-command-switched-off = { $actor } hat den Befehl { $subject } ausgeschaltet
audit-command-switched-on = { $actor } hat den Befehl { $subject } eingeschaltet
audit-feedback-answered = { $actor } hat beantwortet: { $subject }
audit-feedback-closed = { $actor } hat geschlossen: { $subject }
audit-feedback-reopened = { $actor } hat wieder geöffnet: { $subject }
audit-key-made = { $actor } hat gemacht: { $subject }
audit-key-revoked = { $actor } hat beendet: { $subject }
audit-key-rotated = { $actor } hat ein neues Geheimnis gegeben: { $subject }
audit-letter-dropped = { $actor } hat verworfen: { $subject }
audit-letter-replayed = { $actor } hat wiederholt: { $subject }
audit-letter-restored = { $actor } hat zurückgeholt: { $subject }
audit-letter-revealed = { $actor } hat hineingesehen: { $subject }
audit-password-changed = { $actor } hat das Passwort geändert
audit-person-banned = { $actor } hat { $subject } gesperrt
audit-person-unbanned = { $actor } hat die Sperre von { $subject } aufgehoben
audit-person-erasure-ordered = { $actor } ließ die Daten von { $subject } löschen
audit-person-signed-out = { $actor } hat { $subject } vom Dashboard abgemeldet
audit-person-export-ordered = { $actor } ließ die Daten von { $subject } sammeln
audit-scope-ended = Die Rolle { $role } von { $subject } endete von selbst
audit-scope-given = { $actor } hat { $subject } die Rolle { $role } gegeben
audit-scope-taken = { $actor } hat { $subject } die Rolle { $role } genommen
audit-session-opened = { $actor } hat sich angemeldet
audit-session-closed = { $actor } hat sich abgemeldet
audit-sessions-closed = { $actor } hat sich überall abgemeldet
audit-session-ended = { $actor } hat ein Gespräch von { $subject } beendet
audit-sign-in-link-made = { $actor } hat einen Link zum Anmelden gemacht
audit-sign-in-failed = Jemand konnte sich nicht anmelden
audit-task-changed = { $actor } hat geändert: { $subject }
audit-task-made = { $actor } hat gemacht: { $subject }
audit-task-removed = { $actor } hat entfernt: { $subject }
audit-task-started = { $actor } hat gestartet: { $subject }
audit-task-stopped = { $actor } hat angehalten: { $subject }
audit-webhook-deleted = { $actor } hat den Webhook von { $subject } entfernt
audit-webhook-secret-changed = { $actor } hat dem Webhook von { $subject } ein neues Geheimnis gegeben
audit-webhook-set = { $actor } hat den Webhook von { $subject } gesetzt
