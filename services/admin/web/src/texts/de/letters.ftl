nav-dead-letters = Unzustellbares
letters-about = Ereignisse, die ein Dienst nicht zu Ende bringen konnte, mit dem Grund. Behebe die Ursache und spiele sie dann noch einmal ein; nichts geschieht doppelt.
letters-letter = Unzustellbares { $id }
letters-reason = Grund
letters-service = Dienst
letters-type = Ereignis
letters-state = Stand
letters-at = Beiseitegelegt
letters-state-open = Offen
letters-state-dropped = Verworfen
letters-state-replayed = Eingespielt
letters-state-any = Alle
letters-all-services = Alle Dienste
letters-search = Teil des Grundes
letters-no-event = wurde nie ein Ereignis
letters-none = Nichts Unzustellbares
letters-none-hint = Alles, was kam, wurde erledigt. Scheitert etwas, liegt es hier, und Administratoren erfahren es.
letters-none-such = Keines in diesem Stand
letters-none-such-hint = Wähle einen anderen Stand, um mehr zu sehen.
letters-none-match = Nichts passt
letters-none-match-hint = Entferne einen Filter, um mehr zu sehen.
letters-replay = Einspielen
letters-replay-again = Noch einmal einspielen
letters-drop = Verwerfen
letters-restore = Zurückholen
letters-all-replay = Alle einspielen
letters-all-drop = Alle verwerfen
letters-all-restore = Alle zurückholen
letters-count = { $count ->
    [one] 1 Stück passt.
   *[other] { $count } Stück passen.
  }
letters-count-most = Mehr als { $count } passen; jetzt kommen die ältesten { $count } dran.
letters-all-replay-body = Ihre Ereignisse werden noch einmal veröffentlicht, das älteste zuerst. Dienste, die eines schon erledigt hatten, ändern nichts.
letters-all-drop-body = Mit ihnen geschieht nichts. Sie bleiben aufgehoben und lassen sich zurückholen.
letters-all-restore-body = Sie sind wieder offen.
letters-all-done-replay = { $count ->
    [one] 1 Stück ist eingespielt
   *[other] { $count } Stück sind eingespielt
  }
letters-all-done-drop = { $count ->
    [one] 1 Stück ist verworfen; es lässt sich zurückholen
   *[other] { $count } Stück sind verworfen; sie lassen sich zurückholen
  }
letters-all-done-restore = { $count ->
    [one] 1 Stück ist wieder offen
   *[other] { $count } Stück sind wieder offen
  }
letters-all-replayed-some = { $count } eingespielt, { $refused } abgelehnt: öffne eines davon, um den Grund zu sehen
letters-none-to-do = Es gibt keines, mit dem das ginge
letters-replay-title = Unzustellbares { $id } einspielen?
letters-replay-body = Sein Ereignis wird noch einmal veröffentlicht. Dienste, die es schon erledigt hatten, ändern nichts; es kommt nach allem, was inzwischen in seinem Chat gesagt wurde.
letters-replay-old = Es ist älter als 7 Tage: ein Dienst, der es schon erledigt hatte, könnte es noch einmal tun.
letters-replayed = Unzustellbares { $id } ist eingespielt
letters-dropped = Unzustellbares { $id } ist verworfen; es lässt sich zurückholen
letters-restored = Unzustellbares { $id } ist wieder offen
letters-bytes = Bytes
letters-replays = Bisher eingespielt
letters-bot = Bot
letters-chat = Chat
letters-person = Person
letters-changed = Zuletzt geändert
letters-event = Ereignis-Id
letters-journey = Weg
letters-show-journey = Sein Weg durch die Dienste
letters-headers = Kopfzeilen
letters-content = Inhalt
letters-redacted = Seine Form: Ids, Zahlen und Arten. Was Leute geschrieben haben, fehlt.
letters-revealed = Alles, auch was Leute geschrieben haben. Dass du nachgesehen hast, steht im Prüfprotokoll.
letters-reveal = Zeigen, was Leute schrieben
letters-reveal-body = Du siehst alles, was das Ereignis enthält, auch private Nachrichten. Dass du nachgesehen hast, wird im Prüfprotokoll vermerkt.
letters-forgotten = Der Strom hat seinen Inhalt nicht mehr. Einspielen lässt es sich nicht; verwirf es, wenn du damit fertig bist.
letters-no-json = Es ist kein JSON.
letters-edit = Bearbeiten
letters-body = Die Daten des Ereignisses
letters-body-hint = Muss zum Vertrag des Ereignisses passen und beim selben Bot und Chat bleiben.
letters-not-json = Das ist kein JSON-Objekt: { $fault }
letters-refused = Es wurde nicht eingespielt
letters-replay-edited = Damit einspielen
