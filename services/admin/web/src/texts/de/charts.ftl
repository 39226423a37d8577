chart-as-table = { $title } als Tabelle
chart-as-drawing = { $title } als Zeichnung
chart-day = Tag
