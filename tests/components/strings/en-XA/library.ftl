### An invented language, for tests. It asks for a placeholder that is not given.

library-bin-since = [Šîñçé { $moment }.]
