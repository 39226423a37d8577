# Die Steuerung, auf Deutsch.
