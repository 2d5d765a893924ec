### Éléments de dates. Les dates elles-mêmes viennent du navigateur.

dates-just-now = à l’instant
dates-on = le { $day }
dates-day-and-time = { $day } à { $time }
dates-numbered = { $name } ({ NUMBER($number) })
