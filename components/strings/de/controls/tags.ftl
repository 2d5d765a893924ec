### Schlagwörter.

tags-label = Schlagwörter
tags-add = Schlagwort
tags-remove = Schlagwort { $name } entfernen
tags-added = Schlagwort { $name } hinzugefügt
tags-removed = Schlagwort { $name } entfernt
tags-completions = Schlagwörter in Ihrer Bibliothek
tags-too-long = Schlagwörter können bis zu { NUMBER($longest) } Zeichen lang sein. Kürzen Sie dieses, um es hinzuzufügen.
tags-create = „{ $name }“ anlegen
tags-found =
    { $total ->
        [one] { NUMBER($total) } Vorschlag
       *[other] { NUMBER($total) } Vorschläge
    }
