### El lector.

reader-image-label = Imagen no guardada
    .described = Imagen no guardada: { $alt }
reader-image-load = Cargar imagen
reader-image-missing = No guardada. Pressmark la cargaría desde { $host }, sin cookies.
reader-image-loading = Cargando desde { $host }…

reader-image-failed-private-network = No se cargó: está en una red privada en la que no está el artículo.
reader-image-failed-not-there = No se cargó: el sitio no tiene ninguna imagen en esta dirección.
reader-image-failed-refused = No se cargó: el sitio se negó a enviarla.
reader-image-failed-server-trouble = No se cargó: el sitio está saturado o tiene un problema. Inténtalo más tarde.
reader-image-failed-redirect = No se cargó: el sitio redirige a otra dirección. Abre la página para verla.
reader-image-failed-no-image = No se cargó: lo que envió el sitio no puede mostrarse como imagen.
reader-image-failed-too-large = No se cargó: es demasiado grande.
reader-image-failed-timeout = No se cargó: el sitio tardó demasiado en responder.
reader-image-failed-no-connection = No se cargó: no hubo conexión con el sitio.
reader-image-failed-no-access = No se cargó, quizá porque Pressmark no tiene acceso a este sitio. Puedes permitir el acceso a todos los sitios web en Ajustes.
reader-image-failed-failed = No se cargó: algo falló en Pressmark.

reader-label = Lector
reader-minutes-left =
    { $minutes ->
        [one] Queda { NUMBER($minutes) } min
       *[other] Quedan { NUMBER($minutes) } min
    }
reader-done = Leído
reader-progress = Progreso de lectura
reader-settings = Ajustes de texto
reader-face = Tipo de letra
reader-size = Tamaño
reader-smaller = Texto más pequeño
reader-larger = Texto más grande
reader-measure = Ancho de línea
reader-narrower = Líneas más estrechas
reader-wider = Líneas más anchas
reader-theme = Tema del lector
reader-print = Imprimir
reader-favourite = Favorito
reader-archive = Archivado
reader-read = Leído
reader-choose = Elige un recorte para leerlo aquí.
    .next = J y K recorren la lista, Enter abre un recorte y ? muestra todas las teclas.
reader-aloud = Leer en voz alta
reader-aloud-pause = Pausar
reader-aloud-continue = Continuar
reader-aloud-stop = Detener
reader-aloud-speed = Velocidad
reader-aloud-times = { $speed }×
reader-aloud-hint = Haz clic en un párrafo para continuar desde ahí.
reader-aloud-no-voice = Este dispositivo no tiene ninguna voz para el idioma de este artículo.
reader-aloud-no-language = Pressmark no sabe en qué idioma está este artículo, así que no puede elegir una voz.
reader-aloud-no-text = No hay texto que leer en voz alta.
reader-aloud-failed = La voz se detuvo. Haz clic en “Continuar” para volver a intentarlo.
reader-printed-notes = Resaltados y notas
reader-printed-copy = Versión del { $moment }
reader-older-copy = Esta es la versión del { $copy }. Los resaltados hechos en versiones posteriores no se muestran.

reader-face-serif = Con serifa
reader-face-sans = Sin serifa

reader-theme-system = Como la biblioteca
reader-theme-light = Claro
reader-theme-sepia = Sepia
reader-theme-dark = Oscuro
