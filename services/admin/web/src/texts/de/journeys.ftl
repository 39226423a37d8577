nav-journeys = Wege
nav-journey = Weg
journeys-about = Jedes Update und alles, was in allen Diensten daraus wurde. Sieben Tage lang; nie, was Leute geschrieben haben.
journeys-search = Id von Update, Ereignis oder Aufruf
journeys-source = Dienst
journeys-failed = Nur mit Fehlern
journeys-since-time = Von
journeys-until-time = Bis
journeys-backwards = Es endet, bevor es beginnt
journeys-what = Was
journeys-owner = Für
journeys-chat = Chat
journeys-person = Person
journeys-id = Id
journeys-began = Begann
journeys-none = Keine Wege gefunden
journeys-none-hint = Schreib einem Bot, oder such nach etwas anderem: Was älter als sieben Tage ist, ist vergessen.
journeys-update = Update: { $kind }
journeys-call = Bittet um { $method }
journeys-end =
    { $outcome ->
        [ok] { $method } ausgeführt
        [superseded] { $method } wurde durch Neueres ersetzt
        [cancelled] { $method } wurde zurückgezogen
        [expired] { $method } kam zu spät
        [unknown] { $method }: niemand weiß, ob es ausgeführt wurde
       *[other] { $method } schlug fehl: { $outcome }
    }
journeys-one = Ein Weg
journeys-unknown = Von diesem Weg ist nichts bekannt
journeys-unknown-hint = Er ist vielleicht älter als sieben Tage, oder noch unterwegs hierher: Es wird von selbst weiter gesucht.
journeys-timeline = Zeitverlauf
journeys-cut = Er hat mehr Schritte, als hier gezeigt werden.
journeys-took = Dauerte
journeys-steps = Schritte
journeys-failures =
    { $count ->
        [one] 1 fehlgeschlagen
       *[other] { $count } fehlgeschlagen
    }
journeys-slowest = Am längsten in
journeys-open =
    { $count ->
        [one] Ein Aufruf ist noch nicht zu Ende
       *[other] { $count } Aufrufe sind noch nicht zu Ende
    }
journeys-open-hint = Seit { $since }. Er wartet, bis er dran ist, oder der Sender ist nicht da.
journeys-open-parked = Eine Pause hält ihn zurück, seit { $since }.
journeys-letters =
    { $count ->
        [one] Ein Ereignis wurde beiseitegelegt
       *[other] { $count } Ereignisse wurden beiseitegelegt
    }
journeys-type = Typ
journeys-outcome = Endete
journeys-at = Um
journeys-after = Nach seiner Ursache
journeys-since = Seit dem Beginn
journeys-event = Ereignis
journeys-cause = Wegen
journeys-of-call = Aufruf
journeys-not-kept = Was Leute geschrieben haben, Parameter und Ergebnisse werden nicht aufgehoben.
