nav-health = Gesundheit
health-about = Ein Blick auf Einstellungen, Server, Uhren, Wartendes und jeden Bot bei Telegram, und was bei Funden zu tun ist.
health-again = Noch einmal nachsehen
health-looked = Nachgesehen
health-verdict-ok = Alles in Ordnung
health-verdict-warning = { $count ->
    [one] Eine Sache verdient einen Blick
   *[other] { $count } Dinge verdienen einen Blick
  }
health-verdict-fault = { $count ->
    [one] Eine Sache geht nicht
   *[other] { $count } Dinge gehen nicht
  }
health-fault = Geht nicht
health-warning = Verdient einen Blick
health-ok = In Ordnung
