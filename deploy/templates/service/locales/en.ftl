greeting = Welcome to the hub!
greeting-again = Welcome back to the hub!
