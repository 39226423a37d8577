nav-conversations = Gespräche
conversations-about = Wer gerade mit welchem Dienst spricht. Was sie als Nächstes sagen, geht dorthin; beendet man eines, sind sie wieder frei.
conversations-ended-too = Auch beendete
conversations-none = Niemand ist in einem Gespräch
conversations-none-hint = Eines beginnt, wenn jemand einem Dienst das Wort gibt, etwa mit /feedback.
conversations-who = Wer
conversations-with = Mit
conversations-where = Wo
conversations-last = Ging weiter
conversations-state = Stand
conversations-state-open = Offen
conversations-state-ran-out = Abgelaufen
conversations-state-ended = Beendet
conversations-private = Privat
conversations-end = Beenden
conversations-end-title = Das Gespräch mit { $service } beenden?
conversations-end-body = Was sie als Nächstes sagen, geht dorthin, wohin es ohne das Gespräch gegangen wäre. Was sie gerade beenden wollten, verfällt.
conversations-end-done = Das Gespräch ist beendet
conversations-service =
    { $service ->
        [admin] Verwaltung
        [distributor] Hub
        [matchmaker] Matchmaker
        [llm] KI
        [media-worker] Downloads
        [torrent-api] Filme
        [newsletter] Newsletter
        [billing] Abrechnung
        [gateway] Gateway
        [sender] Sender
       *[other] { $service }
    }
