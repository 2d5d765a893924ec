### Pseudo-localised English, for tests. Uses a placeholder that the English message does not have.

library-bin-since = [Šîñçé { $moment }.]
