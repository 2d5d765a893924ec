### Buscar en la biblioteca.

search-label = Buscar en tu biblioteca
search-placeholder = Busca o prueba con tag: site:
search-completions = Sugerencias de búsqueda
search-found =
    { $total ->
        [one] { NUMBER($total) } sugerencia
       *[other] { NUMBER($total) } sugerencias
    }
search-order =
    .label = Orden
search-save = Guardar esta búsqueda
    .title = Guardar esta búsqueda
search-name-label = Nombre
search-save-act = Guardar
search-delete-saved = Eliminar la búsqueda guardada “{ $name }”

search-order-best = Mejor coincidencia
search-order-newest = Más recientes
search-order-oldest = Más antiguos
search-order-published = Últimos publicados
search-order-longest = Más largos
search-order-shortest = Más cortos
search-order-publisher = Según el medio

## Qué falla en una parte de la búsqueda. La frase continúa desde esa parte: “tag:” necesita un valor…

search-problem-unknown-filter = no es un filtro; se busca como texto.
search-problem-unknown-value = tiene un valor que este filtro no acepta.
search-problem-missing-value = necesita un valor después de los dos puntos.
search-problem-bad-date = necesita una fecha, como 2026, 2026-11 o 2026-11-09.
search-problem-unclosed-quote = no tiene comillas de cierre.
search-problem-unclosed-group = no tiene paréntesis de cierre.
search-problem-stray-bracket = es un paréntesis de cierre sin el de apertura.
search-problem-nothing-beside = necesita tener al lado algo que buscar.
search-problem-empty-group = es un paréntesis vacío.
search-problem-double-minus = se excluye; basta con un signo menos.
search-problem-no-exclusion = indica dónde buscar, así que no se puede excluir.
search-problem-stray-star = solo funciona al final de una palabra.
search-problem-no-word = no contiene ninguna letra ni cifra que buscar.
search-problem-too-long = se ignora, porque la búsqueda es demasiado larga.
