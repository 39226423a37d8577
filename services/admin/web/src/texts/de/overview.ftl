nav-overview = Überblick
overview-about = Was gerade durch die Plattform fließt, und was dich zuerst braucht.
overview-flow = Der Fluss
overview-as-table = Als Tabelle
overview-per-second = { $shown }/s
overview-edge = Von { $from } nach { $to }: { $rate }
overview-updates-in = Updates kommen
overview-messages-out = Nachrichten gehen
overview-away = läuft nicht
overview-well = kommt nach
overview-waiting =
    { $count ->
        [one] { $shown } wartet
       *[other] { $shown } warten
    }
overview-waits = Ereignisse, die darauf warten
overview-facts = Was er von sich erzählt
overview-letters = Offene unzustellbare
overview-its-journeys = Seine Wege
overview-its-letters = Seine unzustellbaren
overview-queues = Warteschlangen nach Spur
overview-no-bot = mehrere
overview-rate = Rate
overview-failed = Fehlgeschlagen
overview-refused = Sollte warten (429)
overview-nothing-flows = Hier fließt gerade nichts.
overview-parts = Nach Bot und Art
overview-end = Wie es endete
overview-kind = Art
overview-from = Von
overview-to = Nach
overview-about-telegram = Von Telegram kommen Updates, und dorthin gehen Aufrufe der Bot-API.
overview-about-gateway = Nimmt Updates von Telegram an und entscheidet, wem sie gehören.
overview-about-sender = Macht alle Aufrufe der Bot-API, so schnell wie Telegram es erlaubt.
overview-about-distributor = Trägt, was in einem Chat gesagt wird, in die anderen seines Hubs.
overview-about-matchmaker = Bringt Leute zusammen, die reden möchten.
overview-about-llm = Antwortet mit einem Sprachmodell.
overview-about-media-worker = Lädt Medien herunter und wandelt sie um.
overview-about-torrent-api = Findet Filme.
overview-about-newsletter = Schreibt denen, die abonniert haben.
overview-about-billing = Tarife und Zahlungen.
overview-about-admin = Dieses Dashboard, und alles, was Betreiber tun.
overview-tile-updates = Updates
overview-tile-calls = Ausgeführte Aufrufe
overview-tile-refused = Sollte warten (429)
overview-tile-letters = Offene unzustellbare
overview-tile-chats = Chats
overview-tile-people = Leute
overview-attention = Das braucht dich zuerst
overview-fault = Fehler
overview-warning = Warnung
overview-all-well = Alles in Ordnung
overview-all-well-hint = Gerade braucht dich nichts. Einen schönen Tag!
overview-history = Verlauf
overview-span = Gezeigte Zeit
overview-span-hour = Stunde
overview-span-day = Tag
overview-span-week = Woche
overview-series-updates = Updates
overview-series-done = Ausgeführte Aufrufe
overview-series-failed = Fehlgeschlagene Aufrufe
overview-series-refused = Sollte warten (429)
overview-first-bot = Füge deinen ersten Bot hinzu
overview-first-bot-hint = Hol dir ein Token von @BotFather und füge es hier ein. Den Rest macht die Plattform.
overview-add-bot = Bot hinzufügen
overview-first-words = Sag deinem Bot etwas
overview-first-words-hint = Von Telegram ist noch nichts gekommen. Schreib deinem Bot, oder im Simulator, und sieh es hier fließen.
attention-service-away = { $service } läuft nicht
attention-service-away-hint = Seit 20 Sekunden kein Lebenszeichen. Starte ihn, oder sieh in sein Log.
attention-server-away = Der Server { $name } antwortet nicht
attention-server-away-hint = { $detail }
attention-bot-refused = Telegram lehnt { $bot } ab
attention-bot-refused-hint = Gib ihm ein neues Token von @BotFather. Telegram sagt: { $reason }
attention-bot-faulty =
    { $code ->
        [webhook-missing] { $bot } hat keinen Webhook
        [webhook-elsewhere] Jemand hat für { $bot } einen anderen Webhook gesetzt
        [webhook-refused] Telegram hat den Webhook von { $bot } nicht angenommen
        [delivery-failing] Telegram kann Updates von { $bot } nicht zustellen
        [updates-waiting] Viele Updates von { $bot } warten bei Telegram
        [polling-blocked] Ein Webhook hält { $bot } vom Abholen ab
        [kinds-missing] Telegram bringt nicht alle Arten von Updates von { $bot }
        [telegram-away] Telegram antwortet für { $bot } nicht
        [token-refused] Telegram lehnt { $bot } ab
        [token-sealed] Das Token von { $bot } lässt sich nicht öffnen
       *[other] Mit { $bot } stimmt etwas nicht
    }
attention-bot-faulty-hint = { $detail }
attention-letters-open =
    { $count ->
        [one] { $service } hat ein Ereignis beiseitegelegt
       *[other] { $service } hat { $count } Ereignisse beiseitegelegt
    }
attention-letters-open-hint = Sieh nach, warum, und spiel sie dann neu ein oder verwirf sie.
attention-waiting = { $count } Ereignisse warten auf { $service }
attention-waiting-hint = Wenn es nicht weniger wird, starte einen weiteren Prozess davon.
attention-broadcast-failed = Die Rundsendung „{ $name }“ ist fehlgeschlagen
attention-broadcast-failed-hint = { $error }
attention-task-failing =
    { $count ->
        [one] Die Aufgabe „{ $name }“ ist fehlgeschlagen
       *[other] Die Aufgabe „{ $name }“ ist { $count }-mal hintereinander fehlgeschlagen
    }
attention-task-failing-hint = { $error }
attention-told-to-wait = Telegram hat { $bot } in { $minutes } Minuten { $count }-mal warten lassen (429)
attention-told-to-wait-hint = Nichts geht verloren, es geht nur langsamer hinaus. Bleibt es so, senke die Nachrichten je Sekunde.
attention-calls-parked =
    { $count ->
        [0] Telegram lehnt { $bot } ab, für ihn wird nichts gesendet
        [one] Telegram lehnt { $bot } ab, ein Aufruf ist geparkt
       *[other] Telegram lehnt { $bot } ab, { $count } Aufrufe sind geparkt
    }
attention-calls-parked-hint = Sie gehen hinaus, sobald Telegram den Token wieder nimmt. Es sagt: { $reason }
attention-chats-held =
    { $count ->
        [one] { $bot } hält einen Chat zurück
       *[other] { $bot } hält { $count } Chats zurück
    }
attention-chats-held-hint = Telegram ließ dort warten. Es geht von selbst weiter.
attention-doctor-fault = { $about }: { $text }
attention-doctor-fault-hint = { $advice }
attention-doctor-advice =
    { $count ->
        [one] Der Doktor hat einen Rat
       *[other] Der Doktor hat { $count } Ratschläge
    }
attention-doctor-advice-hint = { $text }
attention-nobody-administers = Niemand ist Administrator
attention-nobody-administers-hint = Gib jemandem den Scope admin, damit er erfährt, was nicht stimmt.
