### Partes de fechas.

dates-just-now = ahora mismo
dates-on = el { $day }
dates-day-and-time = { $day }, { $time }
dates-numbered = { $name } ({ NUMBER($number) })
