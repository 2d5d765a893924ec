### Las estadísticas.

statistics-title = Estadísticas
statistics-loading = Contando…
statistics-empty = Aún no hay nada que contar.
    .next = Guarda unos cuantos artículos para ver qué lees y cuándo.
statistics-clips =
    { $total ->
        [one] recorte
       *[other] recortes
    }
statistics-words =
    { $total ->
        [one] palabra
       *[other] palabras
    }
statistics-annotations =
    { $total ->
        [one] resaltado
       *[other] resaltados
    }
statistics-read-share = leídos o archivados
statistics-weeks = Recortes por semana
statistics-weeks-label = { statistics-weeks }. { statistics-weeks-note }
statistics-weeks-note =
    { $best ->
        [0] No hay recortes en estas semanas.
        [one] Máximo: { NUMBER($best) } recorte, en la semana del { $week }.
       *[other] Máximo: { NUMBER($best) } recortes, en la semana del { $week }.
    }
statistics-publishers = Medios
statistics-tags = Etiquetas
statistics-reading = Lectura
statistics-part-done = Leídos o archivados
statistics-part-unread = Sin leer
statistics-part-archive = Archivados
statistics-part-favourites = Favoritos
statistics-table = Como tabla
statistics-week = Semana del
statistics-number = Recortes
statistics-name = Nombre
statistics-week-of =
    { $total ->
        [one] Semana del { $week }: { NUMBER($total) } recorte
       *[other] Semana del { $week }: { NUMBER($total) } recortes
    }
