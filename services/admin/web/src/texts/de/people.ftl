nav-people = Personen
nav-person = Person
people-about = Wen deine Bots gesehen haben, was sie dürfen und wer gesperrt ist.
people-search = Name, @Benutzername oder Id
people-scope = Rolle
people-seen = Zuletzt gesehen
people-seen-day = Heute
people-seen-week = Seit einer Woche
people-seen-month = Seit einem Monat
people-seen-year = Seit einem Jahr
people-kind = Art
people-kind-person = Menschen
people-kind-bot = Bots
people-none = Noch niemand
people-none-hint = Wer einem deiner Bots schreibt, erscheint sofort hier.
people-none-found = Niemand passt
people-none-found-hint = Suche nach weniger Buchstaben oder nimm einen Filter weg.
people-name = Name
people-username = @Benutzername
people-id = Id
people-may = Darf
people-language = Sprache
people-last-seen = Zuletzt gesehen
people-export = CSV exportieren
people-import = Rollen importieren
scope-admin = Administrator
scope-admin-means = Alles: Bots, Personen, Schlüssel, Einstellungen. Nichts ist ihnen verschlossen.
scope-operator = Betreiber
scope-operator-means = Bots, Chats, Rundrufe und alles im Hub; vergibt die kleineren Rollen und sperrt.
scope-moderator = Moderator
scope-moderator-means = Verwarnt, stummt und sperrt Autoren des Hubs, und sperrt Personen ohne solche Rolle.
scope-llm = KI
scope-llm-means = Darf mit dem Sprachmodell sprechen, wo das nicht allen offensteht.
scope-media = Downloads
scope-media-means = Darf Medien herunterladen lassen, wo das nicht allen offensteht.
scope-movies = Filme
scope-movies-means = Darf Filme nutzen, wo sie nicht allen offenstehen.
scope-banned = Gesperrt
scope-banned-means = Nichts, was sie sagen, kommt am Gateway vorbei; nur Zahlungen.
scope-name =
    { $scope ->
        [admin] Administrator
        [operator] Betreiber
        [moderator] Moderator
        [llm] KI
        [media] Downloads
        [movies] Filme
        [banned] Gesperrt
       *[other] { $scope }
    }
person-missing = Diese Person gibt es nicht
person-missing-hint = Kein Bot, den du nutzen darfst, hat sie gesehen, oder sie wurde vergessen.
person-tab-overview = Überblick
person-tab-conversations = Gespräche
person-tab-messages = Nachrichten
person-tab-history = Verlauf
person-tab-data = Ihre Daten
person-about = Zur Person
person-first-seen = Zuerst gesehen
person-is = Ist
person-is-bot = ein Bot
person-is-premium = Premium
person-chats = Chats
person-chat = Chat
person-chat-private = Privater Chat
person-chat-group = Eine Gruppe
person-chat-supergroup = Eine Gruppe
person-chat-channel = Ein Kanal
person-chat-other = Ein Chat
person-status = Ist dort
person-chats-none = In keinem Chat, der bekannt ist
person-chats-none-hint = Telegram nennt keine Mitglieder: Jemand erscheint, wenn er schreibt oder beitritt.
person-section-bots = Eigene Bots
person-bots-none = Keine selbst angelegten.
person-section-browsers = Angemeldet mit
browsers-none = Nirgends am Dashboard angemeldet.
browsers-end = Überall abmelden
browsers-end-title = Überall abmelden?
browsers-end-body = Die offenen Seiten des Dashboards schließen sich in Sekunden. Mit einem neuen Link kann die Person wiederkommen, solange sie eine Rolle hat.
browsers-ended =
    { $count ->
        [one] In 1 Browser abgemeldet
       *[other] In { $count } Browsern abgemeldet
    }
person-section-entitlements = Berechtigungen
person-entitled = Hier wird noch nichts verkauft: Alle dürfen nutzen, was ihre Rollen erlauben.
roles-title = Rollen
roles-role = Rolle
roles-where = Bei welchem Bot
roles-everywhere = Jeder Bot
roles-until = Bis
roles-until-hint = Leer: bis sie jemand nimmt
roles-for-good = Auf Dauer
roles-by = Gegeben von
roles-reason = Grund
roles-reason-hint = Steht im Protokoll
roles-none = Keine Rollen
roles-none-hint = Sie dürfen, was alle dürfen.
roles-give = Rolle geben
roles-give-to = Eine Rolle für { $name }
roles-given = { $name } hat jetzt die Rolle { $role }
roles-take = Die Rolle { $role } nehmen
roles-taken = { $name } hat die Rolle { $role } nicht mehr
roles-keep-own = Deine eigene: Ein anderer Administrator muss sie nehmen.
roles-keep-last = Der letzte Administrator bleibt. Mach zuerst einen weiteren.
ban = Sperren
ban-title = { $name } sperren?
ban-means = Was sie schreiben, hält das Gateway auf, bei jedem Bot oder dem gewählten. Zahlen und nach Zahlungen fragen können sie weiter. Du kannst es jederzeit aufheben.
ban-lift = Sperre aufheben
ban-done = { $name } ist gesperrt
ban-lifted = Die Sperre von { $name } ist aufgehoben
ban-not-admins = Administratoren lassen sich nicht sperren. Nimm zuerst diese Rolle.
messages-search = Worte, die sie sagten
messages-at = Wann
messages-what = Was
messages-none = Nichts ist aufbewahrt
messages-none-hint = Wähle einen anderen Bot. Worte werden nur bewahrt und gefunden, wo ein Bot Texte aufbewahrt.
messages-not-kept = Der Text ist nicht aufbewahrt
data-all-bots = Das betrifft alle Bots zugleich, und du darfst nur einige sehen.
data-export = Herausgeben
data-export-about = Sammelt, was alle Dienste von ihnen haben, in einer JSON-Datei, die einen Tag hier bleibt.
data-export-do = Ihre Daten sammeln
data-export-begun = Ihre Daten werden gesammelt
data-erase = Löschen
data-erase-about = Lässt alle Dienste sie vergessen. Das lässt sich nicht zurücknehmen.
data-erase-do = Ihre Daten löschen
data-erase-title = Löschen, was von { $name } aufbewahrt ist?
data-erase-begun = { $name } wird vergessen
erase-goes = Für immer fort
erase-goes-names = Name, @Benutzername, Sprache, Mitgliedschaften, Gespräche und Aktivität
erase-goes-words = Ihre Worte in aufbewahrten Nachrichten und dass sie es waren; vom privaten Chat alle Nachrichten
erase-goes-feedback = Rückmeldungen mit ihren Antworten, wer sie in Wegen und liegen gebliebenen Ereignissen waren, frühere Herausgaben
erase-goes-hub = Im Hub ihr Alias, Ansehen, Stimmen und Reaktionen, und was von ihnen wartet
erase-stays = Bleibt, weil es muss
erase-stays-rights = Rollen, Sperren und das Protokoll; Stummschaltungen und Sperren im Hub
erase-stays-money = Zahlungen und eigene Bots
erase-stays-private = Dass es einen privaten Chat gibt und ob er Rundrufe möchte
erase-stays-posts = Beiträge im Hub ohne Autor, 2 Tage; dass ihnen etwas gesendet wurde, 7 Tage
erase-final = Niemand kann es zurückholen. Wer danach wieder schreibt, ist jemand Neues.
orders-title = Herausgaben und Löschungen
orders-none = Nichts wurde verlangt
orders-none-hint = Herausgaben und Löschungen des letzten Tages erscheinen hier mit ihrem Fortschritt.
orders-kind = Was
orders-export = Herausgabe
orders-erasure = Löschung
orders-at = Verlangt
orders-status = Fortschritt
orders-status-gathering = Läuft
orders-status-done = Vollständig
orders-status-partial = Unvollständig
orders-waiting = Wartet auf { $services }
orders-missing = Ohne { $services }: keine Antwort innerhalb einer Stunde
orders-rows =
    { $count ->
        [one] { $shown } Zeile ist fort
       *[other] { $shown } Zeilen sind fort
    }
orders-download = Herunterladen
import-title = Rollen aus einer Liste
import-how = Eine CSV-Datei mit den Spalten id und state. Ein state ist eine Summe: 1 gesperrt, 8 KI, 16 Administrator. Nie wird etwas genommen, und du siehst zuerst, was sich änderte.
import-file = Datei
import-choose = CSV-Datei wählen
import-limit = CSV, höchstens 1 MiB und 10.000 Zeilen
import-too-large = Diese Datei ist größer als 1 MiB. Teile sie und importiere die Teile nacheinander.
import-nothing = Alle auf der Liste haben schon alles: Es gibt nichts zu tun.
import-would =
    { $given ->
        [one] 1 Rolle würde gegeben
       *[other] { $given } Rollen würden gegeben
    }, { $problems ->
        [0] jede Zeile ist in Ordnung
        [one] 1 Zeile ist nicht brauchbar
       *[other] { $problems } Zeilen sind nicht brauchbar
    } ({ $lines ->
        [one] 1 Zeile
       *[other] { $lines } Zeilen
    } insgesamt).
import-line = Zeile
import-gives = Erhält
import-apply =
    { $count ->
        [one] 1 Rolle geben
       *[other] { $count } Rollen geben
    }
import-done =
    { $count ->
        [one] 1 Rolle ist gegeben
       *[other] { $count } Rollen sind gegeben
    }
