nav-health = Health
health-about = A look at settings, servers, clocks, what waits, and every bot with Telegram; and what to do about what is found.
health-again = Look again
health-looked = Looked
health-verdict-ok = Everything is fine
health-verdict-warning = { $count ->
    [one] One thing deserves a look
   *[other] { $count } things deserve a look
  }
health-verdict-fault = { $count ->
    [one] One thing does not work
   *[other] { $count } things do not work
  }
health-fault = Does not work
health-warning = Deserves a look
health-ok = Fine
