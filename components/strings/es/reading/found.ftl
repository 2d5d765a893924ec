### Palabras de la búsqueda en el recorte abierto.

found-label = Coincidencias de la búsqueda
found-total =
    { $total ->
        [one] { NUMBER($total) } coincidencia
       *[other] { NUMBER($total) } coincidencias
    }
found-many = Más de { NUMBER($total) } coincidencias
found-current = Coincidencia { NUMBER($current) } de { NUMBER($total) }
found-current-many = Coincidencia { NUMBER($current) } de más de { NUMBER($total) }
found-previous = Coincidencia anterior
found-next = Coincidencia siguiente
found-hide = Ocultar coincidencias
