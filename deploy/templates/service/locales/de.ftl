greeting = Willkommen im Hub!
greeting-again = Willkommen zurück im Hub!
