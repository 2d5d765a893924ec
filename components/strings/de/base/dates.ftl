### Teile von Datumsangaben.

dates-just-now = gerade eben
dates-on = am { $day }
dates-day-and-time = { $day }, { $time } Uhr
dates-numbered = { $name } ({ NUMBER($number) })
