admin-nothing = Noch nichts.
