### Resaltados de otras personas que comparten una etiqueta.

authors-highlight = Resaltado de { $name }
authors-highlight-colour = Resaltado de { $name } en { common-colour-inline }
authors-unknown = Miembro desconocido
    .inline = un miembro desconocido
authors-hide = Ocultar
    .label = Ocultar el resaltado “{ $quote }”

authors-shared = Compartido por { $names }
authors-note = Nota de { $name }
authors-private = Lo que escribes o resaltas aquí no se comparte en “{ $tag }”.
    .share = Compartirlo
    .done = Los demás miembros verán tu nota y tus resaltados en este recorte.
authors-reads = Lo que escribes o resaltas aquí no se comparte en “{ $tag }”, porque solo puedes leer esta etiqueta.
