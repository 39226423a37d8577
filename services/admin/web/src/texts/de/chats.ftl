nav-chats = Chats
nav-chat = Chat
chats-about = Jeder Chat, in dem ein Bot gesehen wurde: wie Updates es erzählen und wie Telegram zuletzt gezählt hat.
chats-list = Chats
chats-growth = Wachstum und Aktivität
chats-chat = Chat
chats-total = Alle Chats
chats-members-in-all = { $count ->
    [one] Ein Mitglied
   *[other] { $shown } Mitglieder
  }
chats-members-of = { $count ->
    [one] Ein Mitglied
   *[other] { $shown } Mitglieder
  }
chats-one-person-each = Je eine Person
chats-type-private = Private Chats
chats-type-group = Gruppen
chats-type-supergroup = Supergruppen
chats-type-channel = Kanäle
chats-one-private = Privater Chat
chats-one-group = Gruppe
chats-one-supergroup = Supergruppe
chats-one-channel = Kanal
chats-search = Titel, @username oder Id suchen
chats-by-type = Art
chats-all-types = Alle Arten
chats-by-state = Zustand
chats-all-states = Alle Zustände
chats-state-active = Kann dort sprechen
chats-state-ended = Kann dort nicht sprechen
chats-state-opted-out = Keine Rundrufe
chats-by-role = Rolle des Bots
chats-all-roles = Jede Rolle
chats-role = Rolle
chats-role-creator = Inhaber
chats-role-administrator = Verwaltet
chats-role-member = Mitglied
chats-role-restricted = Eingeschränkt
chats-role-left = Gegangen
chats-role-kicked = Entfernt
chats-role-unknown = Noch nicht bekannt
chats-role-since = Seit
chats-by-active = Aktiv
chats-any-time = Irgendwann
chats-active-24 = Am letzten Tag
chats-active-168 = In der letzten Woche
chats-active-720 = Im letzten Monat
chats-by-sort = Reihenfolge
chats-sort-last-seen = Zuletzt aktive
chats-sort-newest = Neueste zuerst
chats-sort-members = Meiste Mitglieder
chats-sort-title = Nach Titel
chats-none = Noch keine Chats
chats-none-hint = Schreib einem Bot oder nimm ihn in eine Gruppe: Mit dem ersten Update erscheint der Chat hier.
chats-none-fits = Kein Chat passt
chats-none-fits-hint = Nimm einen Filter weg oder such nach weniger.
chats-members = Mitglieder
chats-day = In einem Tag
chats-week = In 7 Tagen
chats-month = In 30 Tagen
chats-seen = Zuletzt aktiv
chats-export = Mitnehmen
chats-as-csv = Als CSV
chats-as-json = Als JSON
chats-refresh = Neu zählen
chats-asked = { $count ->
    [0] Es gibt keine Gruppe und keinen Kanal zu fragen
    [one] Telegram wird nach einem Chat gefragt
   *[other] Telegram wird nach { $count } Chats gefragt
  }
chats-asked-one = Telegram wird gefragt; die Antworten kommen in Sekunden
chats-looked = { $done } von { $total }
chats-days = Wie weit zurück
chats-last-days = { $days ->
    [365] Ein Jahr
   *[other] { $days } Tage
  }
chats-grown = { $change } in dieser Zeit
chats-no-days = In dieser Zeit wurde nichts gezählt. „Neu zählen“ fragt Telegram jetzt.
chats-activity = Beiträge und Reaktionen
chats-posts = Beiträge
chats-reactions = Reaktionen
chats-coming = Kommen und Gehen
chats-joins = Gekommen
chats-leaves = Gegangen
chats-overview = Überblick
chats-people = Leute
chats-messages = Nachrichten
chats-conversations = Gespräche
chats-send = Dorthin senden
chats-journeys = Reisen seiner Updates
chats-routes = Seine Wege in Hubs
chats-refusal = Telegram hat nicht alles gesagt
chats-about-it = Über diesen Chat
chats-id = Id
chats-person = Person
chats-their-page = Ihre Seite
chats-forum = Themen
chats-yes = ja
chats-since = Bekannt seit
chats-ended = Stumm seit
chats-broadcasts = Rundrufe
chats-wanted = gewünscht
chats-not-wanted = nicht gewünscht
chats-looked-at = Gezählt
chats-bots-role = Der Bot dort
chats-no-rights = Ohne eigene Rechte. Verwaltet er mit, sieht er auch, wer kommt und geht, und Reaktionen.
chats-rights-not-asked = Seine Rechte sind noch nicht bekannt: neu zählen.
chats-invites = Leute kamen über
chats-administrators = Verwaltung
chats-administrators-unknown = Noch nicht bekannt: neu zählen, dann sagt es Telegram.
chats-all-rights = Darf alles
chats-known-members = Mitglieder, die wir kennen
chats-known-members-hint = Von denen Updates erzählt haben. Telegram listet Bots niemanden auf.
chats-no-members = Noch ist dort niemand bekannt
chats-no-members-hint = Wer dort etwas sagt, kommt oder geht, erscheint hier.
chats-search-words = In Gesagtem suchen
chats-words-not-kept = Dieser Bot bewahrt nicht auf, was Leute schreiben: nur wer, wann und welche Art.
chats-words-decide = Das in seinen Einstellungen entscheiden
chats-no-messages = Noch keine Nachrichten
chats-no-messages-hint = Was hier ab jetzt gesagt wird, wird vermerkt.
chats-nothing-found = Mit diesen Worten wurde nichts gesagt
chats-nothing-found-hint = Gesucht wird nur in Worten, die der Bot aufbewahrt hat. "In Anführungszeichen" genau so, -wort lässt weg.
chats-who = Wer
chats-what = Was
chats-at = Wann
chats-nobody = Jemand, der gelöscht wurde
chats-as-chat = Im Namen eines Chats
chats-letters = { $count ->
    [one] Ein Zeichen, nicht aufbewahrt
   *[other] { $count } Zeichen, nicht aufbewahrt
  }
chats-kind-unknown = unbekannte Art
chats-is-reply = Antwort
chats-is-edited = bearbeitet
chats-more-words = Alles zeigen
chats-fewer-words = Weniger zeigen
chats-no-conversations = Keine Gespräche
chats-no-conversations-hint = Hier steht, wer mit einem Dienst im Gespräch ist: wer gerade Feedback schreibt oder etwas ausfüllt.
chats-service = Mit
chats-began = Begann
chats-last = Ging weiter
chats-open = offen
chats-over = vorbei
chats-end = Beenden
chats-end-title = Dieses Gespräch beenden?
chats-end-hint = Was die Person als Nächstes sagt, geht dahin, wohin es ohne das Gespräch gegangen wäre. Der Dienst erfährt es.
chats-conversation-ended = Das Gespräch ist beendet
right-can-manage-chat = Chat verwalten
right-can-delete-messages = Nachrichten löschen
right-can-manage-video-chats = Videochats
right-can-restrict-members = Mitglieder einschränken
right-can-promote-members = Verwaltende ernennen
right-can-change-info = Titel und Bild ändern
right-can-invite-users = Einladen
right-can-post-messages = Schreiben
right-can-edit-messages = Beiträge bearbeiten
right-can-pin-messages = Anheften
right-can-post-stories = Storys schreiben
right-can-edit-stories = Storys bearbeiten
right-can-delete-stories = Storys löschen
right-can-manage-topics = Themen verwalten
right-can-manage-direct-messages = Direktnachrichten
right-can-manage-tags = Etiketten verwalten
