### An invented language, for tests.

panel-not-kept = [Ťĥîš åŕťîçļé îš ñöť îñ ýöûŕ ļîƀŕåŕý ýéť.]
panel-kept = [ķéþť { $day }]
