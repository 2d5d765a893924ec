### Direcciones web escritas en el cuadro de búsqueda.

addresses-typed =
    { $total ->
        [1] Esto es una dirección web.
       *[other] Son { NUMBER($total) } direcciones web.
    }
addresses-save =
    { $total ->
        [1] Guardar esta página
       *[other] Guardar { NUMBER($total) } páginas
    }
addresses-save-rest =
    { $total ->
        [1] Guardar la otra página
       *[other] Guardar las otras { NUMBER($total) } páginas
    }
    .fetch =
        { $total ->
            [1] Guardar la otra página y descargar el texto que falta
           *[other] Guardar las otras { NUMBER($total) } páginas y descargar el texto que falta
        }
addresses-known =
    { $total ->
        [1] Esta página está en tu biblioteca.
       *[other] Estas { NUMBER($total) } páginas están en tu biblioteca.
    }
addresses-known-some =
    { $known ->
        [one] { NUMBER($known) } de estas { NUMBER($total) } páginas está en tu biblioteca.
       *[other] { NUMBER($known) } de estas { NUMBER($total) } páginas están en tu biblioteca.
    }
addresses-known-links =
    { $links ->
        [one] Una de ellas es solo un enlace, sin el texto.
       *[other] { NUMBER($links) } de ellas son solo enlaces, sin el texto.
    }
addresses-known-all-links =
    { $total ->
        [1] Solo se guardó el enlace, sin el texto.
       *[other] Solo se guardaron los enlaces, sin el texto.
    }
addresses-fetch =
    { $total ->
        [one] Descargar el texto
       *[other] Descargar el texto de { NUMBER($total) } páginas
    }
addresses-open = Abrir recorte
addresses-done-fetched =
    { $total ->
        [one] Texto descargado de { NUMBER($total) } enlace guardado.
       *[other] Texto descargado de { NUMBER($total) } enlaces guardados.
    }
addresses-done-still-links =
    { $total ->
        [1] Ya estaba guardada como enlace y sigue sin texto.
       *[other] { NUMBER($total) } páginas ya estaban guardadas como enlaces y siguen sin texto.
    }
addresses-no-access = Pressmark no tiene acceso al sitio.
    .several =
        { $total ->
            [1] Pressmark no tiene acceso al sitio de una página.
           *[other] Pressmark no tiene acceso a los sitios de { NUMBER($total) } páginas.
        }
addresses-missed = { $reason }.
addresses-access-given =
    { $total ->
        [1] Ahora Pressmark tiene acceso a este sitio y detecta artículos en él, salvo que hayas desactivado la detección. Puedes cambiar ambas cosas en Ajustes.
       *[other] Ahora Pressmark tiene acceso a todos los sitios web y detecta artículos en ellos, salvo que hayas desactivado la detección. Puedes cambiar ambas cosas en Ajustes.
    }
