### El cuaderno.

notebook-title = Cuaderno
notebook-label = Todos los resaltados
notebook-filter-label = Filtrar el cuaderno
notebook-text-label = Buscar en citas, notas y etiquetas
notebook-text-placeholder = Buscar en los resaltados
notebook-all-tags = Todas las etiquetas
notebook-tag-label = Etiqueta
notebook-period =
    .label = Periodo
notebook-end-from = Desde
notebook-end-to = Hasta
notebook-order =
    .label = Orden
notebook-colours = Colores
notebook-show = Mostrar en el texto
notebook-copy = Copiar con fuente
    .label = Copiar con fuente: “{ $quote }”
notebook-more = Mostrar más
notebook-shown =
    { $total ->
        [one] { NUMBER($total) } resaltado a la vista
       *[other] { NUMBER($total) } resaltados a la vista
    }
notebook-empty = Aún no hay resaltados.
    .next = Para resaltar, selecciona palabras en un artículo. Todos tus resaltados aparecen aquí.
notebook-none = Ningún resaltado coincide.
    .next = Prueba con menos palabras, otro color o un periodo más largo.
notebook-clear = Quitar filtro
notebook-loading = Cargando resaltados…
notebook-more-loading = Buscando resaltados…

notebook-period-any = Cualquier fecha
notebook-period-week = Últimos 7 días
notebook-period-month = Últimos 30 días
notebook-period-year = Este año
notebook-period-between = Entre dos fechas

notebook-order-newest = Más recientes primero
notebook-order-oldest = Más antiguos primero
