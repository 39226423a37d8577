platform-stale-button = Dieser Knopf gilt nicht mehr. Bitte öffne das Menü noch einmal.
platform-cancelled = Abgebrochen.
platform-nothing-to-cancel = Es gibt nichts abzubrechen.
platform-scope-needed =
    { $scope ->
        [admin] Das ist den Administratoren dieser Plattform vorbehalten.
        [operator] Das ist den Betreibern dieser Plattform vorbehalten.
        [moderator] Das ist den Moderatoren dieser Plattform vorbehalten.
       *[other] Das ist nur für Personen, denen ein Administrator es erlaubt hat.
    }
