### An invented language, for tests. This file is loaded later than panel.ftl.

clips-empty = [Ýöûŕ ļîƀŕåŕý îš éɱþťý.]
