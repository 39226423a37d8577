chart-as-table = { $title } as a table
chart-as-drawing = { $title } as a drawing
chart-day = Day
