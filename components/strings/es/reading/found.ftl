### Palabras de la búsqueda en el recorte abierto.

found-label = Coincidencias de la búsqueda
found-total =
    { $total ->
        [one] { NUMBER($total) } coincidencia en el texto
       *[other] { NUMBER($total) } coincidencias en el texto
    }
found-many = Más de { NUMBER($total) } coincidencias en el texto
found-current = Coincidencia { NUMBER($current) } de { NUMBER($total) }
found-current-many = Coincidencia { NUMBER($current) } de más de { NUMBER($total) }
found-previous = Coincidencia anterior
found-next = Coincidencia siguiente
found-hide = Ocultar coincidencias
