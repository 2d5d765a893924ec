### Etiquetas.

tags-label = Etiquetas
tags-add = Etiquetar
tags-remove = Quitar la etiqueta “{ $name }”
tags-added = Etiqueta “{ $name }” añadida
tags-removed = Etiqueta “{ $name }” quitada
tags-completions = Etiquetas de tu biblioteca
tags-too-long = Las etiquetas pueden tener hasta { NUMBER($longest) } caracteres. Acorta esta para añadirla.
tags-create = Crear “{ $name }”
tags-found =
    { $total ->
        [one] { NUMBER($total) } sugerencia
       *[other] { NUMBER($total) } sugerencias
    }
