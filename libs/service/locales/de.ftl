platform-stale-button = Dieser Knopf gilt nicht mehr. Bitte öffne das Menü noch einmal.
platform-cancelled = Abgebrochen.
platform-nothing-to-cancel = Es gibt nichts abzubrechen.
