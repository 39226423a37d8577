admin-nothing = Nothing yet.
