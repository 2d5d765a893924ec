### Parts of dates. Dates themselves come from the browser, in the chosen language.

dates-just-now = just now
# $day: a short date, “9 Nov” or “9 Nov 2024”. In a sentence: “Saved on 9 Nov”.
dates-on = on { $day }
# $day: “12 November”. $time: “14:02”.
dates-day-and-time = { $day }, { $time }
# The second of two versions with the same name: “12 November, 14:02 (2)”.
dates-numbered = { $name } ({ NUMBER($number) })
