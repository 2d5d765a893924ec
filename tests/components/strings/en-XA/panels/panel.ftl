### Pseudo-localised English, for tests.

panel-not-saved = [Ťĥîš åŕťîçļé îš ñöť îñ ýöûŕ ļîƀŕåŕý ýéť.]
panel-saved = [ķéþť { $day }]
