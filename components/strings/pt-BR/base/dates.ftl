### Partes de datas.

dates-just-now = agora mesmo
dates-on = em { $day }
dates-day-and-time = { $day }, { $time }
dates-numbered = { $name } ({ NUMBER($number) })
