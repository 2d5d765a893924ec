### La ventana emergente.

popup-reading = Leyendo la página…
popup-save = Guardar
popup-clip-article = Guardar artículo
popup-clip-page = Guardar página
popup-clip-link = Guardar enlace
popup-clip-selection = Guardar selección
popup-highlight-selection = Resaltar selección
popup-preview = Aquí solo se puede leer el inicio. Puede que el resto esté tras un muro de pago o requiera iniciar sesión.
popup-preview-of-pages = Aquí solo se puede leer una parte del artículo. No se pudo cargar otra de sus páginas.
popup-page = No se encontró ningún artículo aquí. Puedes guardar la página como texto simplificado.
popup-link = Solo se pueden guardar el título y la dirección de esta página.
popup-unreadable-link = Aun así, puedes guardar un enlace a esta página.
popup-only-selection = No se encontró ningún artículo aquí. Solo se guardará el texto que seleccionaste.
popup-selected =
    { $total ->
        [one] { NUMBER($total) } palabra seleccionada
       *[other] { NUMBER($total) } palabras seleccionadas
    }
popup-private = Ventana privada: no se guarda nada, salvo que lo guardes tú.
popup-saved = Guardado { $ago }
popup-saved-version = Nueva versión { $ago }
popup-saved-preview = Solo el inicio
popup-saved-page = Página simplificada
popup-saved-selection = Selección de la página
popup-saved-image = Imagen de la página
popup-saved-link = Solo el enlace
popup-highlights =
    { $total ->
        [one] { NUMBER($total) } resaltado
       *[other] { NUMBER($total) } resaltados
    }
popup-deleted = Movido a la papelera.
    .safe = Al deshacer se restauran también sus etiquetas, notas y resaltados.

popup-detection-off = La detección de artículos está desactivada en { $site }.
    .everywhere = La detección de artículos está desactivada.
    .act = Activar
popup-save-tabs = Guardar pestañas abiertas…

popup-keys = Atajos de teclado
popup-keys-none = Sin asignar
popup-keys-change = Cambiar atajos
