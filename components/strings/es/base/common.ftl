### Textos que comparten varias pantallas.

common-app-name = Pressmark

common-try-again = Reintentar
common-undo = Deshacer
common-redo = Rehacer
common-delete = Eliminar
common-dismiss = Cerrar
common-cancel = Cancelar
common-saving = Guardando…
common-saved = Guardado
common-side-panel = Panel
common-library = Biblioteca
common-unknown-author = Autoría desconocida
common-quoted = “{ $text }”
common-labelled = { $label }: { $text }
common-sentences = { $first } { $next }
common-items = { $first }, { $next }

common-colour-label = Color

common-colour-sun = Amarillo sol
common-colour-leaf = Verde hoja
common-colour-sky = Azul cielo
common-colour-rose = Rosa pétalo
common-colour-plum = Morado ciruela

common-colour-inline =
    { $colour ->
        [sun] amarillo sol
        [leaf] verde hoja
        [sky] azul cielo
        [rose] rosa pétalo
       *[plum] morado ciruela
    }
